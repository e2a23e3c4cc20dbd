/** https://docs.python.org/3/library/collections.html, heapq, bisect, copy and types. */
import type { ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module, ofClass, reading, writable } from "./table.ts";

/** What `dict` and the classes derived from it share. */
const mapping: Readonly<Record<string, Draft | string>> = {
  __contains__: "(key: object, /) -> bool",
  __delitem__: "(key: object, /) -> None",
  __getitem__: "(key: object, /) -> V",
  __iter__: "() -> Iterator[K]",
  __len__: "() -> index",
  __reversed__: "() -> Iterator[K]",
  __setitem__: "(key: K, value: V, /) -> None",
};

const pairs = { parameters: ["K", "V"], bases: ["dict"] };

function fromKeys(name: string): Draft {
  return ofClass(`(iterable: Iterable[K], value: V = None) -> collections.${name}[K, V]`, {
    reads: "now",
  });
}

/** The operators of `Counter`. */
const counting: Readonly<Record<string, Draft | string>> = Object.fromEntries(
  ["add", "sub", "or", "and"].flatMap((name) => [
    [`__${name}__`, "(other: Mapping[S, R], /) -> collections.Counter[K | S, V | R | small]"],
    [`__i${name}__`, "(other: Mapping[K, V], /) -> Self"],
  ]),
);

const deque = cls(
  fn("(iterable: Iterable[T] = (), maxlen: int | None = None)", { reads: "now" }),
  {
    __add__: "(other: Iterable[T], /) -> collections.deque[T]",
    __contains__: "(value: object, /) -> bool",
    __delitem__: "(index: int, /) -> None",
    __getitem__: "(index: int, /) -> T",
    __iadd__: "(other: Iterable[T], /) -> Self",
    __iter__: "() -> Iterator[T]",
    __len__: "() -> index",
    __mul__: "(value: int, /) -> collections.deque[T]",
    __reversed__: "() -> Iterator[T]",
    __setitem__: "(index: int, value: T, /) -> None",
    append: "(x: T, /) -> None",
    appendleft: "(x: T, /) -> None",
    clear: "() -> None",
    copy: "() -> collections.deque[T]",
    count: "(x: object, /) -> index",
    extend: reading("(iterable: Iterable[T], /) -> None"),
    extendleft: reading("(iterable: Iterable[T], /) -> None"),
    index: "(x: object, start: int = 0, stop: int = ..., /) -> index",
    insert: "(i: int, x: T, /) -> None",
    maxlen: "index | None",
    pop: "() -> T",
    popleft: "() -> T",
    remove: "(value: object, /) -> None",
    reverse: "() -> None",
    rotate: "(n: int = 1, /) -> None",
  },
  { parameters: ["T"] },
);

/** `collections`. */
export const collections: ModuleRow = module("collections", {
  ChainMap: cls("(*maps: Mapping[K, V])", {
    ...mapping,
    fromkeys: fromKeys("ChainMap"),
    maps: "list[dict[K, V]]",
    new_child: "(m: object = None, **kwargs: V) -> collections.ChainMap[K, V]",
    parents: "collections.ChainMap[K, V]",
  }, pairs),
  Counter: cls(
    fn("(iterable: Iterable[K] | Mapping[K, V] = (), /, **kwargs: V)", { reads: "now" }),
    {
      ...mapping,
      ...counting,
      __getitem__: "(key: object, /) -> V | int[0, 0]",
      __neg__: "() -> collections.Counter[K, V | small]",
      __pos__: "() -> collections.Counter[K, V | small]",
      elements: "() -> Iterator[K]",
      most_common: "(n: int | None = None) -> list[tuple[K, V]]",
      subtract: reading("(iterable: Iterable[K] | Mapping[K, V] = (), /, **kwargs: V) -> None"),
      total: "() -> int",
      update: reading("(iterable: Iterable[K] | Mapping[K, V] = (), /, **kwargs: V) -> None"),
    },
    pairs,
  ),
  OrderedDict: cls(
    fn("(iterable: Iterable[tuple[K, V]] | Mapping[K, V] = (), /, **kwargs: V)", { reads: "now" }),
    {
      ...mapping,
      copy: "() -> collections.OrderedDict[K, V]",
      fromkeys: fromKeys("OrderedDict"),
      move_to_end: "(key: object, last: bool = True) -> None",
      popitem: "(last: bool = True) -> tuple[K, V]",
    },
    pairs,
  ),
  UserDict: cls("(dict: object = None, /, **kwargs: object)", {
    data: writable("dict[object, object]"),
    fromkeys: ofClass("(iterable: object, value: object = None) -> object"),
  }, { bases: ["collections.abc.MutableMapping"] }),
  UserList: cls("(initlist: object = None)", { data: writable("list[object]") }, {
    bases: ["collections.abc.MutableSequence"],
  }),
  UserString: cls("(seq: object)", { data: writable("str") }, {
    bases: ["collections.abc.Sequence"],
  }),
  defaultdict: cls(
    fn(
      "(default_factory: Callable[[], object] | None = None, iterable: Iterable[tuple[K, V]] | Mapping[K, V] = (), /, **kwargs: V)",
      { reads: "now" },
    ),
    {
      ...mapping,
      __getitem__: "(key: K, /) -> V",
      __missing__: "(key: K, /) -> V",
      copy: "() -> collections.defaultdict[K, V]",
      fromkeys: fromKeys("defaultdict"),
      default_factory: writable("object"),
    },
    pairs,
  ),
  deque,
  namedtuple: fn(
    "(typename: str, field_names: object, *, rename: bool = False, defaults: object = None, module: str | None = None) -> object",
  ),
});

function abstract(): Record<string, Draft> {
  const names =
    "AsyncGenerator AsyncIterable AsyncIterator Awaitable Buffer ByteString Callable Collection Container Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Set Sized ValuesView";
  return Object.fromEntries(names.split(" ").map((name) => [name, cls(null, {})]));
}

/** `collections.abc`. */
export const collectionsAbc: ModuleRow = module("collections.abc", abstract());

/** https://docs.python.org/3/library/heapq.html */
export const heapq: ModuleRow = module("heapq", {
  heapify: "(x: object, /) -> None",
  heappop: "(heap: Iterable[T], /) -> T",
  heappush: "(heap: object, item: object, /) -> None",
  heappushpop: "(heap: Iterable[T], item: T, /) -> T",
  heapreplace: "(heap: Iterable[T], item: T, /) -> T",
  merge: fn(
    "(*iterables: Iterable[T], key: Callable[[T], object] | None = None, reverse: bool = False) -> Iterator[T]",
    { reads: "later" },
  ),
  nlargest: reading(
    "(n: int, iterable: Iterable[T], key: Callable[[T], object] | None = None) -> list[T]",
  ),
  nsmallest: reading(
    "(n: int, iterable: Iterable[T], key: Callable[[T], object] | None = None) -> list[T]",
  ),
});

const SEARCH =
  "(a: Iterable[T], x: object, lo: int = 0, hi: int | None = None, *, key: Callable[[T], object] | None = None)";

/** https://docs.python.org/3/library/bisect.html */
export const bisect: ModuleRow = module("bisect", {
  bisect: `${SEARCH} -> index`,
  bisect_left: `${SEARCH} -> index`,
  bisect_right: `${SEARCH} -> index`,
  insort: `${SEARCH} -> None`,
  insort_left: `${SEARCH} -> None`,
  insort_right: `${SEARCH} -> None`,
});

/** https://docs.python.org/3/library/copy.html */
export const copy: ModuleRow = module("copy", {
  Error: cls("(*args: object)", {}, { bases: ["Exception"] }),
  copy: "(x: object) -> object",
  deepcopy: "(x: object, memo: object = None) -> object",
  replace: "(obj: object, /, **changes: object) -> object",
});

/** https://docs.python.org/3/library/types.html */
export const types: ModuleRow = module("types", {
  ...Object.fromEntries(
    "AsyncGeneratorType BuiltinFunctionType BuiltinMethodType CapsuleType CellType ClassMethodDescriptorType CodeType CoroutineType EllipsisType FrameType FunctionType GeneratorType GenericAlias GetSetDescriptorType LambdaType MemberDescriptorType MethodDescriptorType MethodType MethodWrapperType ModuleType NoneType NotImplementedType TracebackType UnionType WrapperDescriptorType"
      .split(" ").map((name) => [name, cls("(*args: object, **kwargs: object)", {})]),
  ),
  DynamicClassAttribute: cls(
    "(fget: object = None, fset: object = None, fdel: object = None, doc: object = None)",
    { fget: "object", fset: "object", fdel: "object", overwrite_doc: "bool" },
  ),
  MappingProxyType: cls("(mapping: Mapping[K, V], /)", mapping, pairs),
  SimpleNamespace: cls("(mapping: object = ..., /, **kwargs: object)", {}),
  coroutine: "(func: object) -> object",
  get_original_bases: "(cls: object, /) -> tuple[object, ...]",
  new_class:
    "(name: str, bases: object = ..., kwds: object = None, exec_body: object = None) -> object",
  prepare_class:
    "(name: str, bases: object = ..., kwds: object = None) -> tuple[object, object, dict[str, object]]",
  resolve_bases: "(bases: object) -> object",
});
