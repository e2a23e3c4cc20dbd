"""Iterators asked for by name are the objects that `__iter__` gave; print() writes value by value where that shows."""
class It:
    def __init__(s, n): s.n = n
    def __iter__(s): return s
    def __next__(s):
        if s.n <= 0: raise StopIteration
        s.n -= 1; return s.n
    def peek(s): return s.n
class Coll:
    def __iter__(s): return It(3)
class Coll2:
    def __iter__(s):
        yield 1
        yield 2
o = It(4)
it = iter(o)
print(it is o, it.n, next(it), isinstance(it, It), type(it).__name__, it.peek())
print(it.__next__(), iter(It(2)).__next__(), iter(Coll()).peek(), next(iter(Coll())))
j = iter(Coll()); next(j); print(j.n, list(j), type(j).__name__)
k = iter(Coll2()); print(next(k), k.__next__(), next(k, "end"), type(k).__name__)
def f(x):
    i = iter(x)
    try: return i.peek(), type(i).__name__, i is x, i.__next__()
    except AttributeError as e: return str(e)
print(f(It(5)), f(Coll()), f([1]))
for x in it: print(x)
m = map(str, It(3)); print(m.__next__(), list(m))
print(It(3).__iter__().n, [1].__iter__().__next__(), "ab".__iter__().__next__(), {1: 2}.__iter__().__next__(), (5,).__iter__().__next__())
import sys, io
class W:
    def write(self, s): sys.__stdout__.write(f"<{s!r}>")
    def flush(self): sys.__stdout__.write("<flush>")
class S(io.StringIO):
    def write(self, s):
        return super().write(s.upper() + ";")
class T(io.TextIOWrapper): pass
class Bad:
    def __str__(self): raise ValueError("bad")
print("q", 1, file=W()); print()
print(file=W()); print(end="", file=W()); print("a", sep="", file=W(), flush=True); print("a", "b", sep="", end="", file=W())
s = S(); print("x", 2, None, sep="-", file=s); print(repr(s.getvalue()))
i = io.StringIO(); print("x", 2, sep="-", file=i); print(repr(i.getvalue()))
try: print("x:", Bad(), "never")
except ValueError as e: print(e)
try: print("y", Bad(), sep="|", file=i)
except ValueError as e: print(e, repr(i.getvalue()))
class Tee:
    def __init__(self, *files): self.files, self.n = files, 0
    def write(self, text):
        self.n += 1
        for f in self.files: f.write(text)
        return len(text)
    def flush(self):
        for f in self.files: f.flush()
keep = io.StringIO()
tee = sys.stdout = Tee(sys.__stdout__, keep)
print("teed", 1)
print("more", end="")
print()
sys.stdout = sys.__stdout__
print(tee.n, repr(keep.getvalue()))
class Prefix:
    def __init__(self, f): self.f, self.start = f, True
    def write(self, text):
        for part in text.splitlines(True):
            if self.start: self.f.write("> ")
            self.f.write(part); self.start = part.endswith("\n")
    def flush(self): pass
sys.stdout = Prefix(sys.__stdout__)
print("one", "two\nthree"); print("four")
sys.stdout = sys.__stdout__
from contextlib import redirect_stdout
class C:
    def __init__(self): self.parts = []
    def write(self, t): self.parts.append(t)
c = C()
with redirect_stdout(c):
    print("a", "b", 3)
    print()
print(c.parts)


# An iterator is its own iterator: a generator too, which a loop may leave and another go on with.
def two():
    yield 1
    yield 2


def gives_itself(x):
    return iter(x) is x


generator = two()
again = iter(generator)
print(again is generator, generator is again, again is not generator, id(again) == id(generator))
print(next(again), next(generator), gives_itself(generator), gives_itself([1]), gives_itself(iter([1])))
print(gives_itself(map(str, [])), gives_itself(i for i in []), gives_itself(range(3)), iter(generator) is iter(two()))
half = two()
for _ in iter(half):
    break
print(list(half))
