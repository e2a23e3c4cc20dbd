"""What was being handled when an exception was raised, as tracebacks and logs show it."""
import io
import logging
import traceback

shown = io.StringIO()
logging.basicConfig(stream=shown, level=logging.DEBUG, format="%(levelname)s %(message)s")


def lines():
    text = [line for line in shown.getvalue().splitlines() if "File" not in line]
    shown.seek(0)
    shown.truncate()
    print("\n".join(text))


def risky(d):
    try:
        return d["k"]
    except KeyError:
        return int("zz")


try:
    risky({})
except ValueError:
    logging.exception("first")
lines()
try:
    risky({})
except ValueError as e:
    traceback.print_exc(file=shown)
lines()
try:
    try:
        risky([])
    except TypeError as e:
        raise RuntimeError("second")
except RuntimeError as e:
    traceback.print_exception(e, file=shown)
    logging.error("third", exc_info=e)
lines()
