"""Built-ins that are called through variables with too few arguments, or too many."""


def call(function, *given):
    try:
        print(function.__name__, repr(function(*given)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


for function in (
    len, abs, ord, chr, bin, hex, oct, hash, id, repr, ascii, all, any, callable,
    isinstance, issubclass, hasattr, delattr, divmod, setattr, getattr, next, iter, format, sorted,
    filter, reversed, staticmethod, classmethod, range,
):
    call(function)
    call(function, 1, 2, 3, 4, 5)
for function in (list, tuple, set, frozenset, dict, int, float, bool, str, bytes, bytearray, complex, enumerate, property):
    call(function, 1, 2, 3, 4, 5)
for function in (list, tuple, set, frozenset, dict, iter, sorted, reversed):
    call(function, None)
call(isinstance, 1)
call(isinstance, 1, int)
call(getattr, 1)
call(getattr, 1, "real", 2)
call(next, iter([]), 5)
call(sorted, [2], [1])
call(range, 3)
call(len, [1], [2])
call(len, [1])
print(len(list(map(len, ["a", "bc"]))), sorted("ba", key=ord))


class Shown(list):
    pass


call(Shown)
call(Shown, [1], [2])
try:
    staticmethod()
except TypeError as error:
    print(error)
