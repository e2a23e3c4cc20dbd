"""Names in the bodies of classes: those read before they are bound are the module's, some are said to be another scope's."""
x = "global"
class A:
    y = x
    x = "class"
    z = x
    del x
    w = x
print(A.y, A.z, A.w, hasattr(A, "x"))
def f():
    x = "outer"
    class B:
        y = x
        x = "class"
        z = x
    class C:
        y = x
        def m(self): return x
    class D:
        global x
        y = x
        x = "set"
    class E:
        nonlocal x
        x = "non"
    class F:
        len = len
        n = len("abc")
        print = print
        for i in range(3): pass
        j = [i for i in range(i)]
    print(B.y, B.z, C.y, C().m(), D.y, hasattr(D, "x"), x, F.n, F.i, F.j)
try:
    f()
except NameError as e:
    print(repr(e))
print(x)
class H:
    max = max(1, 2)
    str = str(max)
    int = int
print(H.max, H.str, H.int("5"))
def p():
    class K:
        v = v
    return K.v
try: p()
except NameError as e: print(repr(e))
v = 7
print(p())
