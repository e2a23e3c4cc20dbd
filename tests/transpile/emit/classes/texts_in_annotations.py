"""Annotations that are texts, with texts in them that are no types."""
from __future__ import annotations
from typing import *
class C: pass
def f(x: Annotated[int, "meta", 5], y: Literal["a", "b"] = "a", *args: "str", z: list["C"] | None = None, w: Annotated["C", "q"] = None, **kw: float) -> Sequence[str]: ...
print(get_type_hints(f))
print(get_type_hints(f, include_extras=True))
class Movie(TypedDict, total=False):
    title: str
    year: Annotated[int, "y"]
print(get_type_hints(Movie), get_type_hints(Movie, include_extras=True))

class N(NamedTuple):
    a: int
    b: str = "x"
print(get_type_hints(N))
