import shop, sys
from shop import *
from shop.core import rules
import shop.core.rules as r2
import a
print(a.fa(), r2 is rules, shop.VERSION, shop.core.LIMIT, rules.dynamic, shop.models.registry, shop.core.late())
o = Order(); o += Item("x", 50.0); o += Item("y", 5); print(o.total(), o, o.items[0].discounted())
try: rules.missing
except AttributeError as e: print(e)
try: shop.nothing
except AttributeError as e: print(e)
try: from shop import nope
except ImportError as e: print(e.name, str(e).split(" (")[0])
try: import shop.absent
except ModuleNotFoundError as e: print(e, e.name)
try: _private
except NameError as e: print(e)
print("VERSION" in vars(shop), "LIMIT" in dir(shop.core), "shop.core.rules" in sys.modules, sys.modules["shop"] is shop, shop.__doc__, rules.__name__, rules.__package__)
import importlib
m = importlib.import_module("shop.pricing"); print(m.discount(Item("z", 10)))
def go(n):
    try:
        return Item("big", n).discounted()
    except ValueError as e:
        e.add_note("while pricing")
        raise RuntimeError("order failed") from e
    finally: print("finally")
if __name__ == "__main__":
    print(go(50))
    go(500)
