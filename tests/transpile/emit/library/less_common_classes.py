import pickle, weakref, uuid, configparser, io, tarfile, tempfile, os, multiprocessing, threading, logging, pathlib
class K:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"K({self.n})"
    def hello(self): return "hi %s" % self.n
a, b, c = K(1), K(2), K(3)
d = weakref.WeakValueDictionary()
d["a"] = a
d.update(b=b)
print(sorted(d.keys()), list(d.values()), d.get("zz", 5), d.setdefault("c", c), d.pop("c"), list(d.items()))
print(len(d), "a" in d, [r() for r in d.valuerefs()], sorted(d | {"c": c}))
k = weakref.WeakKeyDictionary({a: 1})
k[b] = 2
print(k.get(c), k.pop(b), list(k.items()), [r() for r in k.keyrefs()], k.popitem(), len(k))
s = weakref.WeakSet([a, b])
t = s.union([c])
print(len(t), len(s & {a}), s.issubset(t), t.issuperset(s), s.isdisjoint([c]), len(t - s), len(s ^ t), len(s.copy()), s.difference([a]).pop())
s |= {c}; print(len(s)); s -= {c}; print(len(s)); s.discard(c); s.remove(a); print(len(s))
m = weakref.WeakMethod(a.hello)
print(m()(), m == weakref.WeakMethod(a.hello))
u = uuid.UUID(int=7, is_safe=uuid.SafeUUID.safe)
print(u, u.is_safe, uuid.UUID(int=1).is_safe, list(uuid.SafeUUID))
p = configparser.ConfigParser(allow_unnamed_section=True)
p.read_string("a = 1\nb=2\n[x]\nc=3\n")
print(p.sections(), p.get(configparser.UNNAMED_SECTION, "a"), p[configparser.UNNAMED_SECTION]["b"], p.get("x", "c"))
o = io.StringIO(); p.write(o); print(o.getvalue())
try:
    configparser.ConfigParser().read_string("a = 1\n")
except configparser.Error as e: print(type(e).__name__, e)
f = os.path.join(tempfile.mkdtemp(), "x.tar")
with tarfile.open(f, "w", bufsize=512) as tf:
    i = tarfile.TarInfo("a"); i.size = 3; tf.addfile(i, io.BytesIO(b"abc"))
with tarfile.open(f, bufsize=20) as tf: print(tf.getnames())

for bad in [K.hello, len, 5]:
    try: weakref.WeakMethod(bad)
    except TypeError as e: print(str(e)[:46])
print(pickle.loads(pickle.dumps(u)).is_safe, pickle.loads(pickle.dumps(uuid.UUID(int=1))).is_safe)
for bad in [5, "x"]:
    try: uuid.UUID(bad)
    except Exception as e: print(type(e).__name__, e)
