from typing import List, Callable, Dict, Tuple


def half(n: int) -> int:
    return n / 2


def first(items: List[int]) -> str:
    return items[0]


def apply(f: Callable[[int], int], x: float) -> int:
    return f(x)


count: int = "none yet"
print(count.upper())
count = 5
print(count + 1)
names: List[str] = (1, 2, 3)
print(names[0], len(names))
table: Dict[str, int] = {1: "one", "two": 2}
print(table[1], table["two"])
print(half(3), first(["a"]), apply(lambda v: v + 0.5, 2))


def unlabelled(a, b: "List[int]" = None, *rest: str, flag: bool = 0) -> None:
    print(a, b, rest, flag)
    return a


print(unlabelled(1, [2], 3, 4, flag="yes"))
point: Tuple[int, int] = (1, 2, 3)
print(sum(point))


class Box:
    content: int

    def __init__(self, content: str):
        self.content = content

    def double(self) -> "Box":
        return self.content * 2


print(Box(4).double(), Box("ab").double())
