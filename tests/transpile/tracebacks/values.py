"""Tracebacks as values and as text."""
import sys
import traceback


def deep(n):
    if n == 0:
        raise RuntimeError("bottom")
    deep(n - 1)


try:
    deep(5)
except RuntimeError as error:
    print(traceback.format_exc())
    for place in traceback.extract_tb(error.__traceback__):
        print(place.lineno, place.name, place.line)
    print(error.__traceback__.tb_lineno, error.__traceback__.tb_next.tb_lineno)
    print(traceback.format_tb(error.__traceback__)[0])
    print("".join(traceback.format_exception(error)))
    kind, value, places = sys.exc_info()
    print(kind, value, places.tb_lineno)
