real = 1
def __getattr__(name):
    if name in ("dynamic", "answer"):
        return name.upper()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
