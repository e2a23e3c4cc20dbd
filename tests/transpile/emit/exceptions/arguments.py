"""What exceptions take, and what they make of it."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: ValueError(x=1))
t(lambda: KeyError(x=1, y=2))
t(lambda: OSError(x=1))
t(lambda: AttributeError("m", name="n").name)
t(lambda: ImportError("m", name="n", path='p').path)
t(lambda: ImportError("m", names="n").path)
t(lambda: NameError("m", name="n").name)
t(lambda: StopIteration(3, x=1))
t(lambda: SystemExit(x=1))
t(lambda: UnicodeDecodeError("utf-8", b"abc", 0, 1))
t(lambda: UnicodeDecodeError())
t(lambda: BaseExceptionGroup("x"))
t(lambda: ExceptionGroup("x", []))
t(lambda: ExceptionGroup("x", [1]))
t(lambda: ExceptionGroup("x", [KeyboardInterrupt()]))
class E1(Exception): pass
t(lambda: E1(x=1))
class E2(Exception):
    def __init__(self, *, x): self.x = x
t(lambda: E2(x=1))
t(lambda: E2(x=1).x)
t(lambda: E2(1))
t(lambda: E2())
class E(Exception):
    def __init__(self, a, **kw):
        if a: 
            super().__init__(a)
        self.kw = kw
t(lambda: E(1, x=2).args)
t(lambda: E(0, x=2).args)
t(lambda: E(0, x=2).kw)
class F(E):
    def __init__(self, *, code=5):
        self.code = code
        super().__init__("m", code=code)
t(lambda: (F(code=3).args, F().kw, str(F())))
class G(Exception):
    def __init__(self, msg, code=1):
        self.msg = msg
t(lambda: (G("a").args, str(G("a"))))
class H(OSError):
    def __init__(self, *a, **k):
        self.k = k
        super().__init__(*a)
t(lambda: (H(2, "x", z=1).errno, H(1).k, str(H(2, "nf", "file"))))
class I(ValueError):
    pass
t(lambda: I("a", b=1))
t(lambda: I("a").with_traceback(None))
class J(Exception):
    def __new__(cls, *a, **k):
        o = super().__new__(cls, *a)
        o.k = k
        return o
    def __init__(self, *a, **k): pass
t(lambda: (J(1, z=2).args, J(1, z=2).k))
class K(Exception):
    code: int = 4
    def __str__(self): return f"K{self.code}"
t(lambda: str(K("zzz")))
t(lambda: repr(K("zzz")))
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print(t, repr(v), tb is not None, type(tb))
        return True
with CM(): 1/0
with CM(): pass
