"""Hooks and facts of sys; clocks by number."""
import sys
from sys import excepthook, unraisablehook, displayhook, argv, stdout, version_info
print(excepthook is sys.excepthook, callable(unraisablehook), sys.unraisablehook is sys.__unraisablehook__)
class U: pass
u = U()
def hook(u): print("hook", u.exc_type, u.err_msg, u.object)
sys.unraisablehook = hook
print(sys.version_info[:2], sys.implementation.name, sys.byteorder, sys.maxsize, sys.float_info.max, sys.int_info.bits_per_digit, sys.hash_info.width, sys.getrecursionlimit(), sys.getdefaultencoding(), sys.flags.optimize, sys.thread_info.name, sys.platform, sys.api_version, sys.hexversion >> 24, sys.maxunicode, sys.float_repr_style)
sys.setrecursionlimit(5000); print(sys.getrecursionlimit())
print(sys.intern("abc"), sys.getsizeof(1) > 0, sys.getrefcount(u) > 0, sys.is_finalizing(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.exc_info(), sys.getswitchinterval(), sys.warnoptions, sys.stdlib_module_names >= {"os"}, "sys" in sys.builtin_module_names, sys.get_int_max_str_digits(), sys.exception())
sys.displayhook(3); sys.displayhook(None)
try: 1 / 0
except ZeroDivisionError: print(sys.exc_info()[:2], sys.exception())
try: sys.setrecursionlimit(0)
except ValueError as e: print(e)
try: sys.exit("bye")
except SystemExit as e: print(e.code)
try: sys.intern(3)
except TypeError as e: print(e)
def eh(t, v, tb): print("caught", t, v)
sys.excepthook = eh
sys.unraisablehook = sys.__unraisablehook__
import time
print(time.clock_gettime(time.CLOCK_BOOTTIME) > 0, time.CLOCK_TAI, time.CLOCK_MONOTONIC_RAW)
