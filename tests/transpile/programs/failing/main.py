"""Imports that fail beside others that do not, and modules as values that hold errors' names."""
import sys
import shop
import shop.store
from shop import store as place

try:
    import shop.missing
except ModuleNotFoundError as e:
    print(e, e.name)
print(shop.store.add(1), place.add(2), sys.modules["shop.store"] is place)
print([name for name in dir(place) if not name.startswith("_") and name != "annotations"], hasattr(place, "error"))
