"""Classes derived from the library's, with methods of theirs replaced."""
import threading, json, logging, sys
from collections import defaultdict, deque
class DD(defaultdict):
    def __missing__(self, k):
        v = super().__missing__(k); print("made", k); return v
    def __repr__(self): return "DD" + super().__repr__()
    def __or__(self, o): return super().__or__(o)
    def __eq__(self, o): return super().__eq__(o)
    def update(self, *a, **k): print("update"); super().update(*a, **k)
dd = DD(int); dd["a"] += 1; dd.update(b=2); print(dd, dict(dd), dd.get("z", 9), dd == {"a": 1, "b": 2}, list(dd.keys()), dd | {"c": 3})
class Q(deque):
    def append(self, x): super().append(x); print("append", x)
    def __repr__(self): return "Q" + super().__repr__()
    def __len__(self): return super().__len__()
q = Q([1], 2); q.append(2); q.append(3); print(q, q[0], len(q), q.maxlen)
class Th(threading.Thread):
    def __init__(self, n): super().__init__(name="t" + str(n), daemon=True); self.n = n
    def run(self): self.n *= 2
    def __repr__(self): return "<Th " + super().__repr__().split("(")[1][:2]
    def start(self): print("starting"); super().start(); return self
    def join(self, timeout=None): super().join(timeout); return self.n
print(Th(4).start().join(), Th(1))
class Enc(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
    def encode(self, o): return super().encode(o) + ";"
    def iterencode(self, o, _one_shot=False): return super().iterencode(o, _one_shot)
print(json.dumps({1: {3, 1}}, cls=Enc))
try: json.dumps(object(), cls=Enc)
except TypeError as e: print(str(e))
class Fm(logging.Formatter):
    def format(self, r): return "<" + super().format(r) + ">"
h = logging.StreamHandler(sys.stdout); h.setFormatter(Fm("%(message)s")); lg = logging.getLogger("x"); lg.addHandler(h); lg.error("boo")


from collections import OrderedDict


class Upper(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key.upper(), value)

    def update(self, *args):
        print("update")
        super().update(*args)


u = Upper([("a", 1)])
u["b"] = 2
u.update({"c": 3})
print(u, u | {"d": 4}, u == OrderedDict(A=1, B=2, C=3))


class Left(deque):
    def appendleft(self, x):
        raise RuntimeError("not asked")

    pop = popleft = clear = extend = append = appendleft


left = Left([1, 2, 3, 4], 3)
left.rotate(1)
left.reverse()
left.insert(1, 9) if len(left) < 3 else None
del left[0]
left.remove(2)
left += [5, 6]
print(left, left * 2, left + deque([7]), left.copy(), 5 in left, left == deque([4, 5, 6]))
