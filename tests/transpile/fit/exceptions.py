import sys


def attempt(n, log):
    try:
        log.append("start")
        if n == 1:
            raise ValueError("one")
        if n == 2:
            return "two"
        if n == 3:
            raise KeyError("three")
        result = n * 10
    except ValueError as e:
        log.append(str(e))
        result = -1
    else:
        log.append("else")
    finally:
        log.append("finally")
    return result


for n in range(4):
    log = []
    try:
        print(attempt(n, log), log)
    except KeyError as e:
        print("escaped", e, log)


def nested():
    for i in range(3):
        try:
            if i == 0:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("cleanup", i)
    return "end"


print(nested())


def overriding():
    try:
        raise RuntimeError("lost")
    finally:
        return "kept"


print(overriding())


def reraising(kind):
    try:
        try:
            raise kind("inner")
        except (ValueError, TypeError) as e:
            raise
        except Exception as e:
            raise RuntimeError("wrapped") from e
    except RuntimeError as e:
        return "wrapped", type(e.__cause__).__name__
    except Exception as e:
        return type(e).__name__, e.args


print(reraising(ValueError), reraising(OSError))
for exc in [ValueError("a"), KeyError("b"), Exception("c")]:
    try:
        raise exc
    except ValueError:
        print("value")
    except LookupError as e:
        print("lookup", e)
    except Exception:
        print("any", sys.exc_info()[0].__name__)
    try:
        raise exc
    except Exception as again:
        print(again)
    print("next")


class Retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, fn, *args):
        last = None
        for i in range(self.times):
            try:
                return fn(i, *args)
            except ValueError as e:
                last = e
        raise last


def flaky(i, limit):
    if i < limit:
        raise ValueError(f"try {i}")
    return i


print(Retry(3)(flaky, 2))
try:
    Retry(2)(flaky, 5)
except ValueError as e:
    print("gave up:", e)
try:
    assert 1 + 1 == 3, "math"
except AssertionError as e:
    print("assert", e)
def check(x):
    if x:
        return 1
    assert False, "unreachable"
print(check(1))
