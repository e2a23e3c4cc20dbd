"""Shop package."""
from .models import Item, Order
from . import pricing as pricing
__all__ = ["Item", "Order", "pricing"]
VERSION = "1.2"
print("shop loaded", __name__, __package__)
