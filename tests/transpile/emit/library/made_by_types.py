"""Methods, modules and singletons made by their types; lines up to a size; what logging shows of itself."""
import io
import logging
import types
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class A:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"A({self.v})"
def add(self, x, y=2): return self.v + x + y
a = A(10)
a.add = types.MethodType(add, a)
t(lambda: a.add(1))
t(lambda: a.add(1, y=5))
t(lambda: a.add.__self__ is a)
t(lambda: a.add.__func__ is add)
t(lambda: a.add.__name__)
m = types.MethodType(add, A(5))
t(lambda: m(1))
t(lambda: m())
t(lambda: isinstance(m, types.MethodType))
t(lambda: types.NoneType() is None)
t(lambda: types.EllipsisType() is ...)
t(lambda: types.NotImplementedType())
t(lambda: types.GeneratorType())
mod = types.ModuleType("plugin", "Docs of it.")
mod.x = 5
mod.f = lambda: mod.x + 1
t(lambda: mod)
t(lambda: mod.f())
t(lambda: mod.__name__ + mod.__doc__)
t(lambda: type(mod).__name__)
t(lambda: isinstance(mod, types.ModuleType))
t(lambda: hasattr(mod, "y"))
t(lambda: mod.y)
t(lambda: io.StringIO("ab\ncd\nef").readlines(3))
t(lambda: io.StringIO("ab\ncd\nef").readlines(4))
t(lambda: io.BytesIO(b"ab\ncd\nef").readlines(3))
t(lambda: io.StringIO("ab\ncd\nef").readlines(-1))
t(lambda: logging.Logger("x").level)
t(lambda: logging.Logger("x", logging.INFO))
t(lambda: logging.raiseExceptions)
t(lambda: logging.getHandlerNames())
t(lambda: logging.makeLogRecord({"name": "n", "levelno": 20}))
t(lambda: logging.lastResort)
def setit():
    logging.raiseExceptions = False
    return logging.raiseExceptions
t(setit)
