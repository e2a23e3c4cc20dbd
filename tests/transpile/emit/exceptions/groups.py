# groups
eg = ExceptionGroup("grp", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k"), ValueError(2)])])
print(eg, repr(eg), eg.message, len(eg.exceptions))
m, r = eg.split(ValueError)
print(repr(m), repr(r))
print(repr(eg.subgroup(lambda e: isinstance(e, KeyError))))
print(eg.subgroup(OSError))
print(repr(eg.derive([OSError(1, "x")])))
try:
    raise eg
except* ValueError as g:
    print("V", repr(g), g.exceptions)
except* TypeError as g:
    print("T", repr(g))
except* KeyError:
    print("K")
print("after")
try:
    try:
        raise eg
    except* ValueError:
        print("some")
except ExceptionGroup as rest:
    print("rest", repr(rest))
try:
    raise ValueError("single")
except* ValueError as g:
    print(repr(g), type(g).__name__)
try:
    try:
        raise ExceptionGroup("a", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as x:
    print(repr(x))
try:
    try:
        raise ExceptionGroup("a", [ValueError(1)])
    except* ValueError as v:
        raise
except ExceptionGroup as x:
    print(repr(x))
try:
    pass
except* OSError:
    print("no")
else:
    print("else")
finally:
    print("fin")
try:
    ExceptionGroup("x", [])
except ValueError as e:
    print(e)
try:
    ExceptionGroup("x", [1])
except ValueError as e:
    print(e)
try:
    ExceptionGroup("x", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
try:
    ExceptionGroup(1, [ValueError()])
except TypeError as e:
    print(e)
b = BaseExceptionGroup("b", [ValueError(1)])
print(type(b).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message, excs)
mg = MyGroup("mine", [ValueError(1), TypeError(2)])
a, b = mg.split(ValueError)
print(repr(a), repr(b), type(a).__name__)
def f():
    for i in range(3):
        try:
            if i == 1:
                raise ExceptionGroup("l", [ValueError(i)])
            print("ok", i)
        except* ValueError as e:
            print("caught", e.exceptions[0])
f()
try:
    raise ExceptionGroup("two", [OSError(2, "No such file"), ValueError("v")])
except* (OSError, ValueError) as e:
    for x in e.exceptions:
        print(type(x).__name__, x)
