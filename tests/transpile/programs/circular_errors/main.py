print("go")
try:
    import a
except ImportError as e:
    print(type(e).__name__, str(e)[:70])
import p
print(p.first, p.q.second)
