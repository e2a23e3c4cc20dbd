"""Functions of complex numbers."""
import cmath, math, random
inf, nan = math.inf, math.nan
names = "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isfinite isinf isnan".split()
vals = [-inf, -3.3, -0.0, 0.5, 1.0, inf, nan, 1e308]
for n in names:
    f = getattr(cmath, n)
    out = []
    for re in vals:
        for im in vals:
            try:
                z = f(complex(re, im))
                out.append(f"{z:.12g}" if isinstance(z, (complex, float)) and not isinstance(z, bool) else str([f"{q:.12g}" for q in z]) if isinstance(z, tuple) else str(z))
            except Exception as e:
                out.append(repr(e))
    print(n, out)
for re in vals:
    for im in vals:
        try: print(f"{cmath.rect(re, im):.12g}", end=" ")
        except Exception as e: print(repr(e), end=" ")
print()
print(cmath.sqrt(-1), cmath.exp(1j * cmath.pi), cmath.log(2, 3), cmath.log(8, base) if (base := 2j) else 0, cmath.polar(3+4j), cmath.rect(2, 1))
print(cmath.isclose(1+1j, 1+1.0000000001j), cmath.isclose(1, 2, abs_tol=1.5), cmath.isclose(1j, 1.1j, rel_tol=0.2), cmath.infj, cmath.nanj, cmath.tau, cmath.e)
print([cmath.sqrt(x) for x in (True, 2, 10**30, 0.5)], type(cmath.sqrt(4)))
class A:
    def __complex__(self): return 3j
class B:
    def __index__(self): return 4
class C:
    def __complex__(self): return 3
print(cmath.sqrt(A()), cmath.sqrt(B()))
for f in (lambda: cmath.sqrt(), lambda: cmath.sqrt(1,2), lambda: cmath.log(), lambda: cmath.log(2,1), lambda: cmath.log(0), lambda:cmath.log(1,2,3), lambda: cmath.rect(1), lambda: cmath.isclose(1,2,rel_tol=-1), lambda: cmath.isclose(1), lambda: cmath.exp(1000), lambda: cmath.atanh(1), lambda: cmath.rect('a',1), lambda: cmath.phase("q"), lambda: cmath.sqrt(x=1), lambda:cmath.isclose(a=1,b=1), lambda: cmath.sqrt(None), lambda: cmath.sqrt(C()), lambda: cmath.sqrt(10**400)):
    try: print(f())
    except Exception as e: print(repr(e))
g = cmath.sqrt
print(g, g(-4), cmath.polar)
