from __future__ import annotations
from dataclasses import dataclass, field
import typing as t
print("models loading", __name__)
@dataclass
class Item:
    name: str
    price: float
    def discounted(self) -> float:
        from .pricing import discount
        return discount(self)
@dataclass
class Order:
    items: list[Item] = field(default_factory=list)
    def total(self): return sum(i.price for i in self.items)
    def __iadd__(self, item): self.items.append(item); return self
registry: dict[str, t.Any] = {}
