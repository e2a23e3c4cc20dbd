"""What was being handled when something was raised."""
def show(e):
    print(type(e).__name__, e, "| cause", repr(e.__cause__), "| ctx", repr(e.__context__), e.__suppress_context__)
try:
    try:
        1/0
    except:
        raise ValueError("a")
except ValueError as e: show(e)
try:
    try:
        1/0
    finally:
        raise ValueError("b")
except ValueError as e: show(e)
try:
    try:
        1/0
    except ZeroDivisionError:
        {}["x"]
except KeyError as e: show(e)
try:
    try:
        1/0
    except ZeroDivisionError:
        [][3]
except IndexError as e: show(e)
try:
    try:
        1/0
    except ZeroDivisionError:
        int("x")
except ValueError as e: show(e)
def f():
    raise KeyError("in f")
try:
    try:
        1/0
    except ZeroDivisionError:
        f()
except KeyError as e: show(e)
def g():
    return None.x
try:
    try:
        1/0
    except ZeroDivisionError as z:
        g()
except AttributeError as e: show(e)
try:
    try:
        1/0
    except ZeroDivisionError as z:
        undefined_name
except NameError as e: show(e)
try:
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise TypeError(2)
        except TypeError:
            raise KeyError(3)
except KeyError as e:
    show(e); show(e.__context__)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        raise RuntimeError("exit")
try:
    with CM():
        1/0
except RuntimeError as e: show(e)
def gen():
    try:
        yield 1
    finally:
        raise OSError("gen")
try:
    it = gen(); next(it); it.throw(ValueError("t"))
except OSError as e: show(e)
try:
    try:
        f()
    except KeyError as e:
        raise ValueError("x") from None
except ValueError as e: show(e)
try:
    try:
        f()
    except KeyError as e:
        raise ValueError("x") from e
except ValueError as e: show(e)
def h():
    try:
        return 1/0
    except ZeroDivisionError:
        pass
    raise ValueError("after")
try: h()
except ValueError as e: show(e)
try:
    try:
        1/0
    except ZeroDivisionError:
        try:
            f()
        except KeyError:
            pass
        raise ValueError("z")
except ValueError as e: show(e)
try:
    try: 1/0
    except ZeroDivisionError as e:
        e2 = e
        raise
except ZeroDivisionError as e:
    show(e); print(e is e2)
import sys
print(sys.exc_info())
try: 1/0
except:
    print(sys.exc_info()[0], sys.exception())
print(sys.exception())
try:
    try: 1/0
    except: assert False, "msg"
except AssertionError as e: show(e)
try:
    try: 1/0
    except: next(iter([]))
except StopIteration as e: show(e)
try:
    try: 1/0
    except: a, b = [1]
except ValueError as e: show(e)
try:
    try: 1/0
    except: sys.exit(3)
except SystemExit as e: show(e)
