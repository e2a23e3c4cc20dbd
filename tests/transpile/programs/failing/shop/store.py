from __future__ import annotations

_hidden = 1
hidden = 2
items: list[int] = []
try:
    items[0]
except IndexError as error:
    print(error)


def add(item: int) -> int:
    items.append(item)
    return len(items)
