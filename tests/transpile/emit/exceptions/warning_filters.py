import warnings
warnings.warn("first")
for i in range(3):
    warnings.warn("loop")
def old():
    warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)
old()
class MyW(UserWarning): pass
warnings.warn(MyW("custom"))
warnings.filterwarnings("ignore", message="skip.*")
warnings.warn("skip this")
warnings.warn("keep this")
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)
try:
    warnings.simplefilter("nope")
except (ValueError, AssertionError) as e:
    print(type(e).__name__, e)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    old(); old()
    print([ (str(m.message), m.category.__name__, m.lineno) for m in log])
with warnings.catch_warnings(action="ignore"):
    warnings.warn("no")
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "src"), end="")
def custom(message, category, filename, lineno, file=None, line=None):
    print("CUSTOM", message, category.__name__, lineno)
warnings.showwarning = custom
warnings.warn("via hook")
