def told(s: str):
    a = [c for c in s]
    b = [c for c in s if c.isalnum()]
    c = [ord(x) for x in s]
    d = {x: ord(x) for x in s}
    e = {x: ord(x) for x in s if x > "a"}
    g = sum(1 for x in s if x.isdigit())
    h = any(x.isdigit() for x in s)
    i = "".join(x for x in s if x != "b")
    j = {x for x in s}
    k = sum(ord(x) for x in s)
    l = tuple(x for x in s if x == "a")
    m = [(i, x) for i, x in enumerate(s)]
    n = [x + y for x in s for y in s if x != y]
    o = sorted(x for x in s)
    p = max(ord(x) for x in s)
    q = list(x.upper() for x in s)
    r = [w.upper() for w in s if w if w != "c"]
    print(a, b, c, d, e, g, h, i, sorted(j), k, l, m, n, o, p, q, r)
told("ab1ç😀")
# an empty text has no largest character
told("0")
