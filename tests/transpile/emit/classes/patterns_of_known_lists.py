"""Patterns of lists and tuples whose types are known, and what those bind that do not match."""
def cmd(line):
    match line.split():
        case []: return "empty"
        case ["go", ("n" | "s") as d]: return f"go {d}"
        case ["add", *nums] if nums: return sum(map(int, nums))
        case [*_, "!"]: return "bang"
        case [a, b, *rest]: return a, b, rest
        case [x]: return x.upper()
def pair(p):
    match p:
        case (0, 0): return "origin"
        case (x, 0): return f"x={x}"
        case (0, y): return f"y={y}"
        case (x, y) if x == y: return "diag"
        case [*all]: return all
def floats(xs: list[float]):
    match xs:
        case [a, b]: return a / b, a
        case [1.0, *rest]: return rest
        case [_, _, third, *_]: return third
        case _: return len(xs)
def fixed():
    t = (1, "a", None)
    match t:
        case (n, "b", None): return "no"
        case (n, s, None): return n, s
def opt(xs=None):
    match xs:
        case None: return "none"
        case [1 | 2 as k, *r]: return k, r
        case [[a, b], {"k": v}]: return a, b, v
        case [*r]: return r
for l in ("", "go n", "go x", "add 1 2 3", "add", "a b !", "p q r s", "one"): print(repr(cmd(l)))
for p in ((0, 0), (3, 0), (0, 4), (2, 2), (1, 2)): print(pair(p))
print(pair([1, 2, 3]), floats([1.0, 2.0]), floats([1.0]), floats([3.5, 2.0, 4.0]), floats([]), fixed(), opt(), opt([2, 3]), opt([[1, 2], {"k": 5}]), opt([]))
words = ["x", "y"]
match words:
    case [first, second]:
        words.append("z")
        print(first, second, words)
match [1, 2, 3, 4]:
    case [a, *mid, z]:
        mid.append(9); print(a, mid, z)
match (1, 2, 3, 4):
    case (a, *mid, z):
        mid.append(9); print(a, mid, z)
match ["a", 1]:
    case [str(s), int(n)]: print(s, n)
match [True, 1.0, "x"]:
    case [1, True, "x"]: print("equal")
def late(line):
    x = y = rest = None
    match line.split():
        case [*rest, ("n" | "s")] if rest: return 3, rest
        case [x, "b"] | ["b", x]: return 2, x
        case [x, y] if x > "m": return 1, x, y
        case [[x, *y], 1]: return 0
    return x, y, rest
print(late("add"), late("a b"), late("b a"), late("z q"), late("a c"), late("p n"), late("n"))
def whole(o):
    k = v = r = None
    match o:
        case {"k": k, "v": 1, **r}: return "one", k, r
        case {"k": [k, 2] as v}: return "two", k, v
        case complex(real=k, imag=2.0): return "complex", k
    return k, v, r
print(whole({"k": 5, "v": 2}), whole({"k": 5, "v": 1, "z": 0}), whole({"k": [1, 2]}), whole({"k": [1, 3]}), whole(1 + 2j), whole(1 + 3j))
def always(xs):
    match list(xs):
        case [*_]:
            return "all"
        case [_]:
            return "never"
print(always(""), always("a"))
