import inspect, asyncio
from inspect import signature, Parameter
def f(a, b=2, *args, c, d=4, **kw):
    """Doc of f.

        indented
    """
    return a
def g(x: int, y: str = "s") -> bool: return True
def p(a, /, b, *, c=None): pass
async def co(): pass
def gen(): yield 1
async def ag(): yield 1
class C:
    """A class."""
    def __init__(self, v, w=1): self.v = v
    def m(self, k=3): pass
    @staticmethod
    def s(q): pass
print(signature(f), signature(g), signature(p))
for name, par in signature(f).parameters.items(): print(name, par.kind, par.default is Parameter.empty, par)
print(signature(C), signature(C(1).m), signature(C.m))
print(inspect.getdoc(f)); print(inspect.getdoc(C))
print(inspect.isfunction(f), inspect.ismethod(C(1).m), inspect.isclass(C), inspect.isbuiltin(len), inspect.ismodule(inspect))
print(inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(gen), inspect.isasyncgenfunction(ag), inspect.isgenerator(gen()), inspect.isasyncgen(ag()))
x = gen(); print(inspect.getgeneratorstate(x)); next(x); print(inspect.getgeneratorstate(x)); x.close(); print(inspect.getgeneratorstate(x))
c = co(); print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.getcoroutinestate(c)); c.close(); print(inspect.getcoroutinestate(c))
b = signature(f).bind(1, c=5); print(b.args, b.kwargs); b.apply_defaults(); print(b.arguments)
try: signature(f).bind()
except TypeError as e: print(e)
print([n for n, v in inspect.getmembers(C(1)) if not n.startswith("_")])
print([t.__name__ for t in inspect.getmro(C)])
print(inspect.cleandoc("a\n   b\n     c"))
def deco(fn):
    import functools
    @functools.wraps(fn)
    def w(*a): return fn(*a)
    return w
@deco
def h(one, two=2): pass
print(signature(h), inspect.unwrap(h).__name__)
print(signature(g).return_annotation, signature(g).parameters["x"].annotation, list(signature(g).parameters))
from functools import partial
def many(a, b, c=3, *rest, k=1, **others) -> int: pass
for made in (partial(many), partial(many, [1]), partial(many, 1, 2), partial(many, {}, k=2), partial(many, b=2), partial(many, z=5), partial(partial(many, 1), c=4), partial(many, 1, 2, 3, 4)):
    print(signature(made))
try: signature(partial(h, 1, 2, 3))
except ValueError as e: print(str(e).split(" at ")[0], str(e).rsplit(")", 1)[1])
