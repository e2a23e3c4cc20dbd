from . import LIMIT
NAME = __name__.rsplit(".", 1)[-1]
def apply(p):
    if p > LIMIT: raise PriceError(p)
    return p * 0.9
class PriceError(ValueError):
    def __str__(self): return f"too high: {self.args[0]}"
def __getattr__(name):
    if name == "dynamic": return 99
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
