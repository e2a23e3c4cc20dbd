print("main start")
import a
print("main middle")
from b import value, get
print("main end", value, get(), a.x)
import c
try:
    import bad
except ZeroDivisionError as e:
    print("caught", e)
def late():
    import d
    return d.VALUE
print("before late")
print(late())
print(late())
