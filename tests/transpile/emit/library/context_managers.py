import contextlib, io, sys
from contextlib import *
@contextmanager
def cm(n):
    print("in", n)
    try: yield n
    except ValueError as e: print("cm caught", e)
    finally: print("out", n)
with cm(1) as a, cm(2) as b: print(a, b)
with cm(3): raise ValueError("v")
@cm(9)
def deco(): print("body"); return 4
print(deco())
with suppress(KeyError, ValueError): {}["x"]
f = io.StringIO()
with redirect_stdout(f): print("hidden")
print(repr(f.getvalue()))
with ExitStack() as st:
    for i in range(3): st.enter_context(cm(i))
    st.callback(print, "cb", end="!\n")
    @st.callback
    def _(): print("deco cb")
    print("body")
with ExitStack() as st:
    st.push(lambda t, e, tb: (print("push", t and t.__name__), True)[1])
    raise KeyError
class R:
    def close(self): print("closed")
with closing(R()) as r: print("r")
with nullcontext(5) as n: print(n)
class Tr(ContextDecorator):
    def __enter__(self): print("E"); return self
    def __exit__(self, *a): print("X"); return False
@Tr()
def g(): print("g")
g(); g()
class Abs(AbstractContextManager):
    def __exit__(self, *a): print("abs exit")
with Abs() as q: print(type(q).__name__)
st = ExitStack()
st.enter_context(cm("p")); st2 = st.pop_all(); st.close(); print("--"); st2.close()
try:
    with cm("e"): raise TypeError("t")
except TypeError as e: print("outer", e)
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
try:
    with 5: pass
except TypeError as e: print(e)
with chdir("/tmp"): pass
