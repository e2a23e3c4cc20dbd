print("b start")
import a
Y = 2
def fb(): return f"fb {a.X}"
print("b end", hasattr(a, "X"))
