"""Items of what has none to set: an index that is too large is refused first; methods of classes that a value may not have."""
def put(s, i):
    try:
        del s[i]
    except Exception as e: print(type(e).__name__, e)
    try:
        s[i] = 5
    except Exception as e: print(type(e).__name__, e)
for s in ("abc", (1, 2), b"ab", range(3), 5, None, frozenset(), {1}):
    for i in (0, 10**20, "x", slice(1, 2), 1.5, None, True):
        print(repr(s)[:5], repr(i)[:5], end=" "); put(s, i)
def call1(o):
    return o.fromkeys("he")
for o in ({1: 2}, (1, 2), [1], "s", {1}):
    try: print(call1(o))
    except AttributeError as e: print(e)
