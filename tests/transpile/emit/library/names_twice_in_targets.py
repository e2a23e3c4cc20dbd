# A name that stands several times in what a value is taken apart into keeps what comes last.
def f(p, q):
    (a, _, x), (b, _, y) = p, q
    return a, x, b, y, _
def g(p, q):
    while True:
        (a, _, x), (b, _, y) = p, q
        return a, x, b, y, _
def h(v):
    (a, b), a = v
    return a, b
def k(v):
    a, a, *a = v
    return a
def m(d):
    for (a, _), (b, _) in d:
        print(a, b)
    return [(a, b) for (a, _), (b, _) in d]
def n(f):
    (a, _, x), (b, _, y) = f(), f()
    return a, b
print(f((1,2,3),(4,5,6)), g((1,2,3),(4,5,6)), h(((1,2),3)), k([1,2,3]), m([((1,2),(3,4))]), n(lambda: (1,2,3)))
(a, _, x), (b, _, y) = (1,2,3), (4,5,6)
print(a, b, x, y, _)
for i, i in enumerate("ab"): print(i)
for j, (j, z) in enumerate([(5, 6), (7, 8)]): print(j, z)
print([q for q, q in zip([1, 2], [3, 4])], {q: 1 for _, (q, _) in [(1, (2, 3))]}, sorted((q, r) for q, (r, q) in [(1, (2, 3))]))
def o(v, w):
    for a, a in zip(v, w): print(a)
    *s, s = v
    (t, *t), u = w, 1
    return s, t
print(o([1, 2], [3, 4]))
_, _, c2 = "xyz"
print(_, c2)
