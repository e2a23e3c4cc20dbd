"""Lists that are lost from sight before something makes them longer or shorter."""
import functools
import json
import operator


def alone(xs):
    try:
        return xs[2]
    except IndexError:
        return "none"


class Secret:
    def __init__(self):
        self.items = [1, 2, 3]


secret = Secret()
anything = json.loads("null") or secret
anything.items.pop()
print(len(secret.items), alone(secret.items))


def annotated(xs: list) -> None:
    xs.pop()


other = Secret()
chosen = json.loads("null") or other
annotated(chosen.items)
print(len(other.items), alone(other.items))
if isinstance(chosen.items, list):
    kept = chosen.items
    if isinstance(kept, list):
        kept.pop()
print(len(other.items), alone(other.items))


w = [1, 2, 3]
functools.reduce(operator.iadd, [[4], [5]], w)
print(len(w), w[4])
