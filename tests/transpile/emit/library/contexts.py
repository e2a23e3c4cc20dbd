import contextlib, sys, time
from contextlib import contextmanager, suppress, closing, nullcontext, ExitStack, redirect_stdout

@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name.upper()
    finally:
        print(">", name)

@contextmanager
def swallow(kind):
    try:
        yield
    except kind as e:
        print("swallowed", repr(e))

@contextmanager
def slow(n):
    time.sleep(0.01)
    yield n
    time.sleep(0.01)
    print("slow done")

class Res:
    def __init__(self, n): self.n = n
    def close(self): print("close", self.n)
    def __enter__(self):
        print("enter", self.n)
        return self
    def __exit__(self, t, e, tb):
        print("exit", self.n, t.__name__ if t else None)
        return False

def main():
    with tag("a") as t:
        print(t)
    with tag("b"), tag("c") as c:
        print("in", c)
    with swallow(ValueError):
        raise ValueError("boom")
    try:
        with tag("z"):
            raise KeyError("k")
    except KeyError as e:
        print("caught", e)
    with slow(3) as n:
        print("n", n)
    with suppress(ZeroDivisionError, KeyError):
        1 / 0
    with closing(Res(1)) as r:
        print(r.n)
    with nullcontext(5) as v:
        print(v)
    with nullcontext():
        print("null")
    with ExitStack() as stack:
        rs = [stack.enter_context(Res(i)) for i in range(3)]
        stack.callback(print, "callback", 1)
        stack.callback(lambda: print("lam"))
    try:
        with ExitStack() as st:
            st.enter_context(Res(9))
            raise OSError("bad")
    except OSError as e:
        print("os", e)
    class Buf:
        def __init__(self): self.s = ""
        def write(self, t): self.s += t
        def getvalue(self): return self.s
    buf = Buf()
    with redirect_stdout(buf):
        print("hidden")
    print("got", buf.getvalue().strip())
    @contextmanager
    def nothing():
        return
        yield
    try:
        with nothing():
            pass
    except RuntimeError as e:
        print(e)
    @contextmanager
    def twice():
        yield 1
        yield 2
    try:
        with twice():
            pass
    except RuntimeError as e:
        print(e)

@tag("deco")
def decorated(x):
    print("body", x)
    return x + 1

if __name__ == "__main__":
    main()
    print(decorated(4))
