"""Methods whose object has no name of its own, and properties in the place of what a base sets."""
class A:
    def __init__(self, t):
        self.text = t
class B(A):
    @property
    def text(self): return "<" + self._t + ">"
    @text.setter
    def text(self, v): self._t = v
class C:
    def __init__(self, t, **kw):
        self.name, self.text = t, 2
class D(C):
    @property
    def text(self): return f"<{self._t}>"
    @text.setter
    def text(self, v): self._t = v
print(B("x").text, A("y").text, D("u").text, C("q").text)

class E:
    def m(*args, k=1): return len(args), args[1:], k
    def deco(*names, reg=[]):
        def w(f):
            reg.extend(names)
            f.names = names
            return f
        return w
    @deco("a", "b")
    def f(self): return 1
    @deco()
    def g(self): return 2
    def h(x, y=3): return x + y
    z = h(4)
    w = m(1, 2, k=5)
    print(z, w)
print(E().m(1, 2), E.f.names, E.deco.__defaults__, E.deco.__kwdefaults__, E.h(1), E.m(1, k=2), E().m(k=9))
class F:
    def __init__(*args, **kw):
        self, *rest = args
        self.rest, self.kw = rest, kw
    def each(*xs):
        for x in xs:
            yield type(x).__name__
    def first(*xs): return len(xs), xs[0] is None
    @staticmethod
    def s(*xs): return xs
    @classmethod
    def c(*xs): return xs
    def unused(*_): return 1
class G(F):
    def __init__(*args): super(G, args[0]).__init__(*args[1:], z=1)
f = F(1, 2, a=3)
print(f.rest, f.kw, list(f.each(1)), f.first(), F.first(None, 1), F.s(1), F.c(2), f.unused(), f.unused(1), G(5).rest, G(5).kw)
class H(A):
    @property
    def text(self): return 1
try: H("x")
except AttributeError as e: print(e)
