import traceback, sys
def a():
    b()
def b():
    raise KeyError("k")
try:
    a()
except KeyError:
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1], len([l for l in lines if "File" in l]))
    tb = sys.exc_info()[2]
    print([f"{f.name}:{f.lineno}:{f.line}" for f in traceback.extract_tb(tb)])
    print("".join(traceback.format_tb(tb)).count("File"))
    print(traceback.format_list(traceback.extract_tb(tb))[-1].splitlines()[-1].strip())
try:
    try:
        a()
    except KeyError as e:
        raise ValueError("v") from e
except ValueError as e:
    s = "".join(traceback.format_exception(e))
    print("direct cause" in s, s.count("Traceback"))
    print(traceback.format_exception_only(e))
    te = traceback.TracebackException.from_exception(e)
    print(te.exc_type_str if hasattr(te, "exc_type_str") else te.exc_type.__name__, str(te))
    e.add_note("hint")
    print(traceback.format_exception_only(e))
try:
    try:
        1/0
    except ZeroDivisionError:
        raise ValueError("implicit")
except ValueError as e:
    s = traceback.format_exc()
    print("During handling" in s)
def walk(e):
    while e:
        print(type(e).__name__)
        e = e.__cause__ or e.__context__
def chain():
    try:
        try:
            int("x")
        except ValueError as e:
            raise TypeError("t") from e
    except TypeError:
        helper()
def helper():
    raise RuntimeError("r")
try:
    chain()
except RuntimeError as e:
    walk(e)
class Ctx:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print("exit", t.__name__ if t else None, v)
        return t is KeyError
with Ctx():
    raise KeyError("swallowed")
print("after")
try:
    with Ctx():
        raise IndexError("not")
except IndexError as e:
    print(e)
import logging
logging.basicConfig(format="%(levelname)s %(message)s", stream=sys.stdout)
try:
    1/0
except ZeroDivisionError:
    logging.error("failed", exc_info=False)
