import string, types
from collections import ChainMap
print(string.Template("$user_name $x").substitute(user_name="u", x=1))
print(types.SimpleNamespace(foo_bar=1, b=2))
print("{a_b} {c}".format(a_b=1, c=2))
print(dict(a_b=1))
import functools
def f(x_y=0, **kw): return x_y, kw
print(functools.partial(f, x_y=3, z_z=4)())


class Heir(dict):
    pass


def made(kind, *args, **named):
    return kind(*args, **named)


print(made(dict, {"a": 1}, my_key=2), made(Heir, {"a": 1}, my_key=2), made(dict, my_key=3))
