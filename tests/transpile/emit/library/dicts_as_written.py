"""Dicts written with texts as keys, and those read from JSON: everything that may happen to them afterwards."""
import copy
import json
import pickle


def show(what, *values):
    print(what, *values)


def record():
    return {"name": "Ada", "age": 36, "tags": ["a", "b"], "none": None}


def refused(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


# Reading and setting.
r = record()
show("get", r["name"], r.get("age"), r.get("none", 1), r.get("x"), r.get("x", 2), len(r))
refused(lambda: r["nothing"])
refused(lambda: r[1])
refused(lambda: r[[]])
r["age"] += 1
r["new"] = 1.0
r["none"] = "some"
show("set", r, len(r), "new" in r, "x" in r, 1 in r)

# What every object of JavaScript has is no key.
for name in ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"]:
    show(name, name in r, r.get(name))
r["constructor"] = 1
r["__proto__"] = 2
r["toString"] = 3
show("names", r, len(r), r["__proto__"], r["constructor"], "valueOf" in r)

# Order: texts that look like numbers, and numbers.
n = {"b": 1, "a": 2}
n["1"] = 3
n["0"] = 4
n[1] = 5
n[True] = 6
show("numbers", n, list(n), n["1"], n[1.0])
show("written", {"z": 1, "10": 2, "2": 3}, {"2": 1, "1": 2})
show("twice", {"a": 1, "b": 2, "a": 3})

# Taking out.
d = record()
del d["age"]
show("del", d, d.pop("tags"), d.pop("x", 0), d)
refused(lambda: d.pop("x"))
d["age"] = 1
show("again", d, d.popitem(), d)
d.clear()
show("clear", d, len(d), bool(d))
d["a"] = 1
show("after", d)

# Going over it while it changes.
e = record()
for key in e:
    e[key] = key.upper()
show("values replaced", e)


def grow():
    g = record()
    for key in g:
        g[key + "x"] = 1


def shrink():
    g = record()
    for key, value in g.items():
        del g[key]


def change():
    g = record()
    for value in g.values():
        g.pop("tags", None)
        g["other"] = 1


def swap():
    g = record()
    for key, value in g.items():
        print(key, value)
        if key == "name":
            g[1] = 1
            del g[1]


refused(grow)
refused(shrink)
refused(change)
refused(swap)
h = record()
view, items = h.keys(), h.items()
h["more"] = 1
show("views", view, list(items), len(h.values()), ("more", 1) in items)
it = iter(h)
next(it)
h["even more"] = 1
refused(lambda: next(it))
show("reversed", list(reversed(h)), sorted(h), max(h), min(h.values(), key=str))

# Equality, copies, and what is made of one.
a, b = record(), {"none": None, "tags": ["a", "b"], "age": 36.0, "name": "Ada"}
show("equal", a == b, a != b, a == {**b, "x": 1}, {"a": True} == {"a": 1.0}, {"a": 1} == {"b": 1}, {"a": 1} == {1: 1})
c = a.copy()
c["name"] = "Bob"
s = copy.deepcopy(a)
s["tags"].append("c")
show("copies", a, c, s, dict(a, age=1), dict(a) == a, {**a, "z": 1}, a | {"y": 2}, {**{}, **a} == a)
a |= {"q": 1}
a.update({"age": 1, "w": 2}, v=3)
a.update([("k", 1), ["l", 2], "mn"])
show("updated", a)
refused(lambda: a.update([("k", 1, 2)]))
refused(lambda: a.update([1]))
show("default", a.setdefault("q", 9), a.setdefault("r"), a.setdefault("s", []), len(a))
show("pickled", pickle.loads(pickle.dumps(record())) == record())
show("format", "{name} {age}".format(**record()), "%(name)s" % record(), "{0[name]}".format(record()))


def keywords(name, age, **rest):
    return name, age, rest


show("keywords", keywords(**record()))
match record():
    case {"name": str(name), **rest}:
        show("match", name, rest)

# Many more keys than it began with.
counts = {"word": 0}
for i in range(50):
    counts[f"word{i % 30}"] = counts.get(f"word{i % 30}", 0) + 1
show("counts", len(counts), counts["word29"], counts["word0"], list(counts)[:3], list(counts)[-1])


class Key(str):
    pass


k = record()
show("other keys", k[Key("name")], Key("x") in k, len(k))
show("stays", k)
functions = {"len": len, "up": str.upper, "twice": lambda n: n * 2}
show("functions", functions["len"]("abc"), functions["up"]("a"), functions["twice"](4), functions.get("down"))
show("names of functions", functions["twice"].__name__)


class Sub(dict):
    pass


sub = Sub({"a": 1}, b=2)
show("derived", sub, type(sub).__name__, isinstance(record(), dict), type(record()) is dict)
show("unhashable")
refused(lambda: {record(): 1})
refused(lambda: hash(record()))
print(json.dumps(record()), json.dumps(record(), sort_keys=True, indent=1))
print(json.dumps({"b": None, "a": {"d": 1.0, "c": []}}, sort_keys=True))
