"""Protocols that objects are checked against."""
# protocols and edge cases
from typing import Protocol, runtime_checkable
@runtime_checkable
class HasName(Protocol):
    name: str
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class P:
    def __init__(self): self.name = "p"
class Q:
    def close(self): pass
print(isinstance(P(), HasName), isinstance(Q(), HasName), isinstance(Q(), Closer), isinstance(P(), Closer), issubclass(Q, Closer))
class Impl(Closer):
    def close(self): return 1
class Sub(Impl): pass
print(isinstance(Impl(), Closer), isinstance(Sub(), Closer), isinstance(Q(), Impl), issubclass(Sub, Closer), issubclass(P, Closer))
try: issubclass(P, HasName)
except TypeError as e: print(e)
class NotChecked(Protocol):
    def f(self): ...
try: isinstance(Q(), NotChecked)
except TypeError as e: print(e)
print(isinstance(5, Closer), isinstance("a", HasName), isinstance(None, Closer), isinstance(open, HasName))
@runtime_checkable
class Both(Closer, Protocol):
    name: str
b = Q()
print(isinstance(b, Both)); b.name = "n"; print(isinstance(b, Both))
