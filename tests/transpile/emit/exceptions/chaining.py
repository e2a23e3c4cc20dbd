# chaining
def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("bad") from e
try:
    f()
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    print(e.__traceback__ is not None)
try:
    try:
        {}["k"]
    except KeyError:
        raise RuntimeError("x")
except RuntimeError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        {}["k"]
    except KeyError:
        raise RuntimeError("x") from None
except RuntimeError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
e = ValueError("v")
e.add_note("note 1")
e.add_note("note 2")
print(e.__notes__, hasattr(ValueError(), "__notes__"))
e.__cause__ = KeyError("c")
print(e.__suppress_context__, repr(e.__cause__))
e.__suppress_context__ = False
print(e.__suppress_context__)
try:
    e.add_note(3)
except TypeError as t:
    print(t)
try:
    raise e.with_traceback(None)
except ValueError as v:
    print(v is e)
try:
    raise 3
except TypeError as t:
    print(t)
try:
    raise ValueError("a") from 3
except TypeError as t:
    print(t)
try:
    raise ValueError from KeyError
except ValueError as t:
    print(repr(t), repr(t.__cause__))
try:
    raise
except RuntimeError as r:
    print(r)
def g():
    try:
        return 1
    finally:
        print("fin")
print(g())
def h():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("i", i)
        finally:
            print("f", i)
    else:
        print("else")
    return "done"
print(h())
def k():
    try:
        raise ValueError
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        return "finally"
print(k())
def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            print("inner finally")
    except KeyError as e:
        print("got", e)
        try:
            raise
        except KeyError as e2:
            print(e2 is e)
    else:
        print("no")
nested()
try:
    x = 1
except Exception:
    pass
else:
    print("else runs")
finally:
    print("finally runs")
try:
    e9 = 1
    raise ValueError("gone")
except ValueError as e9:
    pass
try:
    print(e9)
except NameError as n:
    print(n)
