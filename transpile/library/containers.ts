/** https://docs.python.org/3/library/stdtypes.html: list, tuple, range, dict, set, frozenset and their views. */
import { cls, type Draft, ofClass, reading } from "./table.ts";

/** `list` and its methods. */
export const list: Draft = cls(reading("(iterable: Iterable[T] = (), /)"), {
  append: "(object: T, /) -> None",
  clear: "() -> None",
  copy: "() -> list[T]",
  count: "(value: object, /) -> index",
  extend: reading("(iterable: Iterable[T], /) -> None"),
  index: "(value: object, start: int = 0, stop: int = ..., /) -> index",
  insert: "(index: int, object: T, /) -> None",
  pop: "(index: int = -1, /) -> T",
  remove: "(value: object, /) -> None",
  reverse: "() -> None",
  sort: "(*, key: Callable[[T], object] | None = None, reverse: bool = False) -> None",
}, { parameters: ["T"] });

/** `tuple` and its methods. */
export const tuple: Draft = cls(reading("(iterable: Iterable[T] = (), /)"), {
  count: "(value: object, /) -> index",
  index: "(value: object, start: int = 0, stop: int = ..., /) -> index",
}, { parameters: ["T"] });

/** `range` and its attributes. */
export const range: Draft = cls("(start: int, stop: int = ..., step: int = 1, /)", {
  count: "(value: object, /) -> index",
  index: "(value: object, /) -> index",
  start: "T",
  step: "int",
  stop: "int",
}, { parameters: ["T"] });

/** `dict` and its methods. */
export const dict: Draft = cls(
  reading("(iterable: Iterable[tuple[K, V]] | Mapping[K, V] = (), /, **kwargs: V)"),
  {
    clear: "() -> None",
    copy: "() -> dict[K, V]",
    fromkeys: ofClass("(iterable: Iterable[K], value: V = None, /) -> dict[K, V]", {
      reads: "now",
    }),
    get: "(key: object, default: D = None, /) -> V | D",
    items: "() -> dict_items[K, V]",
    keys: "() -> dict_keys[K]",
    pop: "(key: object, default: D = ..., /) -> V | D",
    popitem: "() -> tuple[K, V]",
    setdefault: "(key: K, default: V = None, /) -> V",
    update: reading(
      "(iterable: Iterable[tuple[K, V]] | Mapping[K, V] = (), /, **kwargs: V) -> None",
    ),
    values: "() -> dict_values[V]",
  },
  { parameters: ["K", "V"] },
);

/** What `dict.keys()` gives. */
export const dict_keys: Draft = cls(null, {
  __iter__: "() -> Iterator[T]",
  __len__: "() -> index",
  __contains__: "(key: object, /) -> bool",
  __reversed__: "() -> Iterator[T]",
  __and__: "(other: Iterable[object], /) -> set[T]",
  __or__: "(other: Iterable[S], /) -> set[T | S]",
  __sub__: "(other: Iterable[object], /) -> set[T]",
  __xor__: "(other: Iterable[S], /) -> set[T | S]",
  isdisjoint: reading("(other: Iterable[object], /) -> bool"),
  mapping: "object",
}, { parameters: ["T"] });

/** What `dict.values()` gives. */
export const dict_values: Draft = cls(null, {
  __iter__: "() -> Iterator[T]",
  __len__: "() -> index",
  __contains__: "(value: object, /) -> bool",
  __reversed__: "() -> Iterator[T]",
  mapping: "object",
}, { parameters: ["T"] });

/** What `dict.items()` gives. */
export const dict_items: Draft = cls(null, {
  __iter__: "() -> Iterator[tuple[K, V]]",
  __len__: "() -> index",
  __contains__: "(item: object, /) -> bool",
  __reversed__: "() -> Iterator[tuple[K, V]]",
  __and__: "(other: Iterable[object], /) -> set[tuple[K, V]]",
  __or__: "(other: Iterable[S], /) -> set[tuple[K, V] | S]",
  __sub__: "(other: Iterable[object], /) -> set[tuple[K, V]]",
  __xor__: "(other: Iterable[S], /) -> set[tuple[K, V] | S]",
  isdisjoint: reading("(other: Iterable[object], /) -> bool"),
  mapping: "object",
}, { parameters: ["K", "V"] });

function setMethods(own: "set" | "frozenset"): Record<string, Draft | string> {
  return {
    copy: `() -> ${own}[T]`,
    difference: reading(`(*others: Iterable[object]) -> ${own}[T]`),
    intersection: reading(`(*others: Iterable[object]) -> ${own}[T]`),
    isdisjoint: reading("(other: Iterable[object], /) -> bool"),
    issubset: reading("(other: Iterable[object], /) -> bool"),
    issuperset: reading("(other: Iterable[object], /) -> bool"),
    symmetric_difference: reading(`(other: Iterable[S], /) -> ${own}[T | S]`),
    union: reading(`(*others: Iterable[S]) -> ${own}[T | S]`),
  };
}

/** `set` and its methods. */
export const set: Draft = cls(reading("(iterable: Iterable[T] = (), /)"), {
  ...setMethods("set"),
  add: "(element: T, /) -> None",
  clear: "() -> None",
  difference_update: reading("(*others: Iterable[object]) -> None"),
  discard: "(element: object, /) -> None",
  intersection_update: reading("(*others: Iterable[object]) -> None"),
  pop: "() -> T",
  remove: "(element: object, /) -> None",
  symmetric_difference_update: reading("(other: Iterable[T], /) -> None"),
  update: reading("(*others: Iterable[T]) -> None"),
}, { parameters: ["T"] });

/** `frozenset` and its methods. */
export const frozenset: Draft = cls(
  reading("(iterable: Iterable[T] = (), /)"),
  setMethods("frozenset"),
  {
    parameters: ["T"],
  },
);

/** What `iter()`, generators and the like give. */
export const iterator: Draft = cls(null, {
  __iter__: "() -> Self",
  __next__: "() -> T",
  close: "() -> None",
  gi_frame: "object",
  gi_running: "bool",
  send: "(value: object, /) -> T",
  throw: "(*args: object) -> T",
}, { parameters: ["T"] });
