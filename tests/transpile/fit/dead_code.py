x = "global"


def outer():
    x = "outer"

    def inner():
        nonlocal x
        x = x + "+inner"

        def innermost():
            return x + "!"
        return innermost
    fn = inner()
    return x, fn()


def shadow(list):
    str = list[0]
    len = 3
    return str, len


def maybe(flag):
    if flag:
        value = 10
    try:
        return value
    except UnboundLocalError:
        return "unbound"


print(outer(), x, shadow([7]), maybe(True), maybe(False))
for i in range(3):
    last = i
print(i, last)
funcs = []
for i in range(3):
    def f(i=i):
        return i
    funcs.append(f)
print([f() for f in funcs], [g() for g in [lambda: i for i in range(2)]])


def counter():
    counter.n = getattr(counter, "n", 0) + 1
    return counter.n


print(counter(), counter(), counter.n)
try:
    undefined_name
except NameError as e:
    print("name error")
del last
try:
    print(last)
except NameError:
    print("deleted")
if True:
    conditional = 1
else:
    conditional = "never"
print(conditional)
while True:
    y = 5
    break
print(y)


def dead(n):
    if n > 0:
        return "positive"
    else:
        raise ValueError("not positive")
    print("never reached")
    return "nothing"


print(dead(1))
try:
    dead(0)
except ValueError as e:
    print(e)


def forever():
    n = 0
    while True:
        n += 1
        if n > 3:
            return n


def finder(items, wanted):
    for item in items:
        if item == wanted:
            return item
    else:
        return None


print(forever(), finder([1, 2], 2), finder([], 1))
lst = [1, 2, 3]
lst[1:2] = ["a", "b"]
del lst[0]
print(lst, [*lst][::-1])
