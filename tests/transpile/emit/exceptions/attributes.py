# attributes
def show(e, *names):
    print(type(e).__name__, str(e), repr(e), [getattr(e, n) for n in names], e.args)
show(OSError(2, "No such file", "f.txt"), "errno", "strerror", "filename", "filename2")
show(OSError("x"), "errno", "strerror", "filename")
show(OSError(13, "denied"), "errno")
show(FileNotFoundError(2, "n", "a", None, "b"), "filename", "filename2")
show(OSError(99999, "what"))
show(BlockingIOError(11, "again", 5), "errno")
show(KeyError("k")); show(KeyError("a", "b")); show(KeyError())
show(StopIteration(5), "value"); show(StopIteration(), "value")
show(StopAsyncIteration(1))
show(UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "invalid start byte"), "encoding", "object", "start", "end", "reason")
show(UnicodeEncodeError("ascii", "h\xe9", 1, 2, "ordinal not in range(128)"), "encoding", "object")
show(UnicodeTranslateError("abc", 1, 2, "r"), "start")
show(ImportError("m", name="n", path="p"), "name", "path", "msg")
show(ModuleNotFoundError("m", name="n"), "name", "path")
show(AttributeError("a", name="n", obj=3), "name", "obj")
show(NameError("n", name="nm"), "name")
show(SystemExit(3), "code"); show(SystemExit(), "code"); show(SystemExit(1, 2), "code")
show(SyntaxError("bad", ("f.py", 3, 4, "text")), "msg", "filename", "lineno", "offset", "text")
for c in (ImportError, AttributeError, NameError):
    try:
        c(1, 2, 3, zzz=1)
    except TypeError as e:
        print(c.__name__, e)
try:
    (5).foo
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    undefined_thing
except NameError as e:
    print(e, e.name)
try:
    import nothing_here
except ImportError as e:
    print(e, e.name, e.path, e.msg)
try:
    b"\xff".decode()
except UnicodeDecodeError as e:
    print(e, e.start, e.end, e.reason, e.encoding, e.object)
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e, e.start, e.end, e.reason)
try:
    int("x")
except ValueError as e:
    print(e)
try:
    open("/nonexistent/f")
except OSError as e:
    print(type(e).__name__, e.errno, e.strerror, e.filename, e)
try:
    next(iter([]))
except StopIteration as e:
    print(repr(e), e.value)
def gen():
    yield 1
    return 7
g = gen(); next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)
try:
    [].pop()
except IndexError as e:
    print(e)
try:
    assert 1 == 2, ("a", 1)
except AssertionError as e:
    print(e, e.args)
try:
    assert False
except AssertionError as e:
    print(repr(e), str(e) == "")
try:
    try:
        raise ValueError("x")
    except "notclass":
        print("no")
except TypeError as e:
    print(e)
errs = (KeyError, ValueError)
try:
    raise ValueError("in tuple")
except errs as e:
    print(e)
def pick(): return LookupError
try:
    [][1]
except pick() as e:
    print(type(e))
try:
    try:
        raise KeyError("q")
    except (TypeError, (IndexError, KeyError)) as e:
        print(repr(e))
except TypeError as e:
    print(e)
class MyErr(Exception):
    def __init__(self, a, b):
        self.a = a
        self.b = b
    def __str__(self):
        return f"{self.a}-{self.b}"
m = MyErr(1, 2)
print(m, repr(m), m.args)
class E2(ValueError): pass
print(repr(E2("a", 1)), E2.__mro__[1].__name__, issubclass(E2, Exception))
print(BaseException("x") == BaseException("x"), ValueError("a").args == ("a",))
