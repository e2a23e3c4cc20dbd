from typing import *
import typing, types
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
T = TypeVar("T"); K = TypeVar("K", bound=int); V = TypeVar("V", int, str)
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int]()
s.push(3)
print(s.pop(), type(s).__name__)
show(lambda: Stack[int])
show(lambda: Stack[int].__origin__)
show(lambda: Stack[int].__args__)
show(lambda: Stack.__parameters__)
show(lambda: Stack[int, str])
show(lambda: Stack.__orig_bases__)
show(lambda: s.__orig_class__)
show(lambda: (T, K, V, K.__bound__, V.__constraints__, T.__name__))
class Pair(Generic[T, K]): pass
show(lambda: Pair[str, int])
show(lambda: Pair[str])
show(lambda: isinstance(Pair(), Pair))
show(lambda: isinstance(Pair(), Pair[str, int]))
class P(Protocol):
    def go(self) -> int: ...
@runtime_checkable
class Q(Protocol):
    def go(self) -> int: ...
class G:
    def go(self): return 1
show(lambda: isinstance(G(), P))
show(lambda: isinstance(G(), Q))
show(lambda: isinstance(3, Q))
show(lambda: P())
class NT(NamedTuple):
    a: int
    b: str = "x"
show(lambda: NT(1))
show(lambda: NT._fields)
show(lambda: NT._field_defaults)
show(lambda: NT.__annotations__)
show(lambda: NT())
show(lambda: NT(1)._replace(a=4))
show(lambda: NT(1)._asdict())
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
class TD2(TD):
    c: NotRequired[float]
show(lambda: TD(a=1, b="x"))
show(lambda: TD.__annotations__)
show(lambda: TD2.__required_keys__)
show(lambda: sorted(TD2.__optional_keys__))
show(lambda: TD.__total__)
show(lambda: type(TD(a=1)))
show(lambda: isinstance({}, TD))
U = NewType("U", int)
show(lambda: U(3))
show(lambda: U)
show(lambda: U.__name__)
show(lambda: U.__supertype__)
show(lambda: Literal["a", 1, None])
show(lambda: get_args(Literal["a", 1]))
show(lambda: Literal[1] == Literal[1])
show(lambda: Annotated[int, "meta"])
show(lambda: Annotated[int, "meta"].__metadata__)
show(lambda: get_args(Annotated[int, "meta"]))
show(lambda: get_origin(Annotated[int, "meta"]))
show(lambda: Final)
show(lambda: ClassVar[int])
show(lambda: Final[int])
show(lambda: Self)
show(lambda: Any)
show(lambda: NoReturn)
show(lambda: Never)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
show(lambda: f(3))
@overload
def g(x: int) -> int: ...
show(lambda: g(3))
show(lambda: cast(int, "x"))
show(lambda: cast("List[int]", "x"))
Pm = ParamSpec("Pm")
show(lambda: Pm)
show(lambda: Pm.args)
show(lambda: Callable[Pm, int])
show(lambda: Callable[Concatenate[int, Pm], int])
type X = int | str
show(lambda: X)
show(lambda: X.__value__)
show(lambda: X.__name__)
show(lambda: type(X))
type LL[T] = list[T]
show(lambda: LL)
show(lambda: LL[int])
show(lambda: LL.__type_params__)
show(lambda: LL.__value__)
class A[T]:
    def m(self, x: T) -> T: return x
show(lambda: A[int])
show(lambda: A[int]().m(3))
show(lambda: A.__type_params__)
show(lambda: A.__parameters__)
def h[T: int, *Ts, **P](x: T) -> T: return x
show(lambda: h(3))
show(lambda: h.__type_params__)
show(lambda: h.__type_params__[0].__bound__)
show(lambda: TypeVarTuple("Ts"))
show(lambda: Iterable[int])
show(lambda: Iterator[int])
show(lambda: Sequence[int])
show(lambda: Mapping[str, int])
show(lambda: Tuple[int, str])
show(lambda: Tuple[int, ...])
show(lambda: Tuple)
show(lambda: List)
show(lambda: Dict)
show(lambda: Type[int])
show(lambda: Generator[int, None, str])
show(lambda: isinstance([], List))
show(lambda: isinstance([], Sequence))
show(lambda: isinstance({}, Mapping))
show(lambda: issubclass(list, Sequence))
show(lambda: isinstance(3, Hashable))
show(lambda: Optional[List[int]])
show(lambda: Union[List[int], Dict[str, Any]])
show(lambda: TypeAlias)
show(lambda: AnyStr)
show(lambda: Text)
show(lambda: SupportsInt)
show(lambda: isinstance(3, SupportsInt))
show(lambda: isinstance(3, SupportsAbs))
show(lambda: typing.get_type_hints(Stack.push))
show(lambda: Deque[int])
show(lambda: DefaultDict[str, int])
show(lambda: Counter[str])
show(lambda: Pattern[str])
show(lambda: IO[str])
show(lambda: TYPE_CHECKING)
@final
class FF: pass
show(lambda: FF.__final__)
class CG:
    def __class_getitem__(cls, k): return f"{cls.__name__}<{k}>"
show(lambda: CG[int])
show(lambda: CG["a", 2])
show(lambda: assert_type(3, int))
show(lambda: assert_never(3))
