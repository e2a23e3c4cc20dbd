print("a start")
import b
def fa(): return "fa+" + b.fb()
X = 1
print("a end", b.Y)
