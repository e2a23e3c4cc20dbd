import a
from a import shared, get, Box
import threading, time, json as j
from functools import partial
shared.append(1)
print(get(), a.shared is shared)
b = Box()
b.put(5)
print(b.items, Box.instances)
def cb(x): return a.scale * x
a.scale = 7
print(list(map(cb, [1, 2])), a.apply(cb, 3), partial(a.apply, cb)(4))
t = threading.Thread(target=a.run_thread, args=("t",))
t.start(); t.join()
print(a.log)
for name in ("scale", "log", "nope"):
    print(name, getattr(a, name, "missing"))
print(a.__name__, a.__file__.rsplit("/", 1)[1], a.__doc__)
a.new_func = lambda v: v + 1
print(a.new_func(1), a.call_new(5))
a.get = lambda: "patched"
print(a.get(), get(), a.indirect())
import a as again
print(again.scale)
x = a
x.scale += 1
print(a.scale, x.current())
try:
    a.missing_function()
except AttributeError as e:
    print(e)
def lazy():
    global inner
    import inner
    return inner.VALUE
print(lazy(), inner.VALUE)
class Child(a.Box):
    def put(self, v):
        super().put(v * 2)
c = Child(); c.put(4); print(c.items, Child.instances)
print(j.dumps(a.config, sort_keys=True))
a.config["new"] = [1]
print(a.show_config())
