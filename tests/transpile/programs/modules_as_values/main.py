import nspkg.sub.mod as m
from nspkg.sub import mod
import nspkg
print(m.X, mod is m, nspkg.sub.mod.X)
import lazy
print(lazy.dynamic, lazy.real)
try:
    lazy.other
except AttributeError as e:
    print(e)
from lazy import answer
print(answer)
import random
print(random.randint(1, 2))
import plug.a, plug.b as pb
for p in [plug.a, pb]:
    print(p.__name__, p.run(2), p.NAME)
registry = {"a": plug.a.run, "b": pb.run}
print(sorted((k, f(3)) for k, f in registry.items()))
import state
state.items.append(1)
state.count += 1
from state import items, count
state.count += 1
items.append(2)
print(state.items, count, state.count, state.snapshot())
import sys
print("state" in sys.modules, sys.modules["state"] is state)
x = __import__("state")
print(x.count)
print(sys.path[0] == __file__.rsplit("/", 1)[0])
from made import thing

print(thing, thing)
try:
    from made import bad
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])


def taken():
    from made import other as another
    return another, another


print(taken())
