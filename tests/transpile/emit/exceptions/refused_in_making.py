"""What exceptions refuse to be made of, given and raised with; and who is asked for a length."""
import operator
import traceback


def attempt(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e, repr(e.__context__), repr(e.__cause__))


class Plain:
    pass


class Derived(Plain):
    def __init__(self, n=1):
        self.n = n


def plain_object():
    raise Plain()


def plain_class():
    raise Derived


def plain_in_handler():
    try:
        raise KeyError("k")
    except KeyError:
        raise Derived(2)


def local_class():
    class Local:
        pass

    raise Local()


for f in (plain_object, plain_class, plain_in_handler, local_class):
    attempt(f.__name__, f)

attempt("syntax", lambda: SyntaxError("a", 2))
attempt("hasattr", lambda: hasattr(1, 1))
attempt("complex", lambda: complex(1, "2"))
attempt("str", lambda: str("a", "utf-8"))

e = ValueError("a")
e.__notes__ = "text"
print(traceback.format_exception_only(e))
e.__notes__ = [1, "b"]
print(traceback.format_exception_only(e))
try:
    raise e
except ValueError as caught:
    same = caught.with_traceback(None)
    print(same is caught, caught.__traceback__)
attempt("traceback", lambda: e.with_traceback(5))


class Hint:
    def __init__(self, hint=2):
        self.n = 0
        self.hint = hint

    def __iter__(self):
        print("iter", end=" ")
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n

    def __length_hint__(self):
        print("hint", end=" ")
        return self.hint


attempt("list", lambda: list(Hint()))
attempt("tuple", lambda: tuple(Hint()))
attempt("sorted", lambda: sorted(Hint()))
attempt("extend", lambda: [].extend(Hint()))
attempt("star", lambda: [0, *Hint()])
attempt("bytes", lambda: bytes(Hint()))
attempt("sum", lambda: sum(Hint()))
attempt("set", lambda: sorted(set(Hint())))
attempt("negative", lambda: list(Hint(-1)))
attempt("no number", lambda: list(Hint("x")))
attempt("nothing", lambda: list(Hint(NotImplemented)))
attempt("length_hint", lambda: (operator.length_hint(Hint()), operator.length_hint([1]), operator.length_hint(5, 3)))
