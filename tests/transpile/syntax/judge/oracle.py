"""What CPython says of a program: its fault and its warnings, as a plain run prints them.

The program is read as a plain run reads it, from a file, by the interpreter's own function for
that; it runs in an empty set of names, where one that is taken after all can do nothing.
"""

import contextlib
import ctypes
import sys
import tempfile
import traceback
import warnings

NAME = "x.py"
FILE_INPUT = 257

_libc = ctypes.CDLL(None)
_libc.fopen.restype = ctypes.c_void_p
_libc.fopen.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
_run_file = ctypes.pythonapi.PyRun_FileExFlags
_run_file.restype = ctypes.py_object
_run_file.argtypes = [
    ctypes.c_void_p,
    ctypes.c_char_p,
    ctypes.c_int,
    ctypes.py_object,
    ctypes.py_object,
    ctypes.c_int,
    ctypes.c_void_p,
]


def fault_of(error):
    shown = "".join(traceback.format_exception_only(error)).rstrip("\n")
    return {
        "kind": type(error).__name__,
        "message": error.msg,
        "line": error.lineno,
        "column": error.offset,
        "endLine": error.end_lineno,
        # without an end it is a point
        "endColumn": error.offset if error.end_offset is None else error.end_offset,
        "formatted": shown,
    }


def answer(source):
    """CPython's answer to a program, given as bytes; `None` where it has none of use."""
    with open(NAME, "wb") as file:
        file.write(source)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        fault = None
        try:
            compile(source, NAME, "exec", dont_inherit=True)
        except SyntaxError:
            caught.clear()
            try:
                _run_file(
                    _libc.fopen(NAME.encode(), b"rb"),
                    NAME.encode(),
                    FILE_INPUT,
                    {"__builtins__": {}},
                    {},
                    1,
                    None,
                )
            except SyntaxError as error:
                fault = fault_of(error)
            except BaseException:
                return None
            else:
                return None
        except (ValueError, OverflowError, RecursionError, MemoryError):
            return None
        # others are of the values that CPython computes while it compiles
        caught = [w for w in caught if w.category is SyntaxWarning]
        said = [
            f"{w.filename}:{w.lineno}: {w.category.__name__}: {w.message}" for w in caught
        ]
    return {"fault": fault, "warnings": said}


@contextlib.contextmanager
def scratch_folder():
    """Works in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        yield


if sys.version_info[:2] != (3, 13):
    sys.exit("This needs CPython 3.13")
