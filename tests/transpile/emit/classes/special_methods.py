class A:
    def __eq__(self, o): return True
try: hash(A())
except TypeError as e: print(e)
try: {A(): 1}
except TypeError as e: print(e)
print(A.__hash__)
class B:
    __hash__ = None
try: hash(B())
except TypeError as e: print(e)
class C:
    def __len__(self): return -1
try: len(C())
except ValueError as e: print(e)
class D:
    def __len__(self): return "x"
try: len(D())
except TypeError as e: print(e)
class E:
    def __bool__(self): return 3
try: bool(E())
except TypeError as e: print(e)
class F:
    def __index__(self): return 2
print([1, 2, 3][F()], hex(F()), range(5)[F()], "abc"[F()], [1, 2, 3, 4][:F()], int(F()), "x" * F())
class G:
    def __str__(self): return 5
try: str(G())
except TypeError as e: print(e)
class H:
    def __repr__(self): return "H!"
print(H(), [H()], f"{H()!s:>5}", "%r" % H())
class I:
    def __format__(self, spec): return f"<{spec}>"
print(f"{I():abc}", format(I(), "q"), "{:zz}".format(I()))
class J(dict):
    def __missing__(self, k): return k * 2
print(J()["ab"], J(a=1)["a"], J().get("q"))
class K:
    def __hash__(self): return "x"
try: hash(K())
except TypeError as e: print(e)
class L:
    def __float__(self): return 2.5
    def __int__(self): return 7
    def __complex__(self): return 1 + 2j
print(float(L()), int(L()), complex(L()))
class M:
    def __bytes__(self): return b"bb"
print(bytes(M()))
