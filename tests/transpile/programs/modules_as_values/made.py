def __getattr__(name):
    print("made", name) if name != "__path__" else None
    if name.startswith(("bad", "__")):
        raise AttributeError(f"no {name}")
    return name.upper()
