"""functions that take anything"""
from multiprocessing import Manager

def fill(container, n):
    for i in range(n):
        container.append(i)
    return container

def total(xs):
    s = 0
    for x in xs:
        s += x
    return s

def tally(d, words):
    for w in words:
        d[w] = d.get(w, 0) + 1
    return len(d)

def show(mapping):
    for k in sorted(mapping.keys()):
        print(k, mapping[k])
    for k in mapping:
        assert k in mapping
    for k, v in sorted(mapping.items()):
        print(k, "->", v)

if __name__ == "__main__":
    with Manager() as m:
        a, b = [], m.list()
        print(len(fill(a, 3)), len(fill(b, 3)), total(a), total(b))
        d, e = {}, m.dict()
        print(tally(d, "a b a".split()), tally(e, "a b a".split()))
        show(d)
        show(e)
        b += [10]
        b *= 2
        print(b, b + [1], b * 2, b.count(10), b.index(2))
        b.sort(reverse=True)
        b.reverse()
        print(b, max(b), sum(b), sorted(b)[:2], [x for x in b if x > 1])
        b.insert(0, -1)
        print(b.pop(), b.pop(0), b[-1], b[1:4], list(reversed(b)))
        x, y, *rest = b
        print(x, y, rest)
        e.clear()
        e.update({1: 2}, k=3)
        print(e, list(e), 1 in e, "k" in e, e.popitem())
        del e[1]
        print(e, len(e), bool(len(e)))
        print(repr(e).startswith("<DictProxy object, typeid 'dict' at 0x"))
        print(str(b) == str(list(b)), f"{b}")
        v = m.Value("i", 3, lock=False)
        v.value += 1
        print(v.value, m.Array("d", [0.5], lock=True)[0])
