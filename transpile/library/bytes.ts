/** https://docs.python.org/3/library/stdtypes.html#binary-sequence-types-bytes-bytearray-memoryview */
import { cls, type Draft, fn, ofClass, reading } from "./table.ts";

const predicates = [
  "isalnum",
  "isalpha",
  "isascii",
  "isdigit",
  "islower",
  "isspace",
  "istitle",
  "isupper",
];

/** The methods that `bytes` and `bytearray` share; `own` is the name of the one they belong to. */
function methods(own: "bytes" | "bytearray"): Record<string, Draft | string> {
  return {
    ...Object.fromEntries(predicates.map((name) => [name, "() -> bool"])),
    capitalize: `() -> ${own}`,
    center: `(width: int, fillbyte: bytes = ..., /) -> ${own}`,
    count: "(sub: object, start: int = 0, end: int = ..., /) -> index",
    decode: "(encoding: str = 'utf-8', errors: str = 'strict') -> str",
    endswith: "(suffix: object, start: int = 0, end: int = ..., /) -> bool",
    expandtabs: `(tabsize: int = 8) -> ${own}`,
    find: "(sub: object, start: int = 0, end: int = ..., /) -> int[-1, 2**32]",
    fromhex: ofClass(`(string: str, /) -> ${own}`),
    hex: "(sep: str = ..., bytes_per_sep: int = 1) -> str",
    index: "(sub: object, start: int = 0, end: int = ..., /) -> index",
    join: reading(`(iterable: Iterable[object], /) -> ${own}`),
    ljust: `(width: int, fillbyte: bytes = ..., /) -> ${own}`,
    lower: `() -> ${own}`,
    lstrip: `(bytes: object = None, /) -> ${own}`,
    maketrans: ofClass("(frm: object, to: object, /) -> bytes"),
    partition: `(sep: object, /) -> tuple[${own}, ${own}, ${own}]`,
    removeprefix: `(prefix: object, /) -> ${own}`,
    removesuffix: `(suffix: object, /) -> ${own}`,
    replace: `(old: object, new: object, count: int = -1, /) -> ${own}`,
    rfind: "(sub: object, start: int = 0, end: int = ..., /) -> int[-1, 2**32]",
    rindex: "(sub: object, start: int = 0, end: int = ..., /) -> index",
    rjust: `(width: int, fillbyte: bytes = ..., /) -> ${own}`,
    rpartition: `(sep: object, /) -> tuple[${own}, ${own}, ${own}]`,
    rsplit: `(sep: object = None, maxsplit: int = -1) -> list[${own}]`,
    rstrip: `(bytes: object = None, /) -> ${own}`,
    split: `(sep: object = None, maxsplit: int = -1) -> list[${own}]`,
    splitlines: `(keepends: bool = False) -> list[${own}]`,
    startswith: "(prefix: object, start: int = 0, end: int = ..., /) -> bool",
    strip: `(bytes: object = None, /) -> ${own}`,
    swapcase: `() -> ${own}`,
    title: `() -> ${own}`,
    translate: `(table: object, /, delete: object = ...) -> ${own}`,
    upper: `() -> ${own}`,
    zfill: `(width: int, /) -> ${own}`,
  };
}

const constructor =
  "(source: Iterable[object] | object = ..., encoding: str = ..., errors: str = ...)";

/** `bytes` and its methods. */
export const bytes: Draft = cls(fn(constructor, { reads: "now" }), methods("bytes"));

/** `bytearray` and its methods. */
export const bytearray: Draft = cls(fn(constructor, { reads: "now" }), {
  ...methods("bytearray"),
  append: "(item: int[0, 255], /) -> None",
  clear: "() -> None",
  copy: "() -> bytearray",
  extend: reading("(iterable: Iterable[object], /) -> None"),
  insert: "(index: int, item: int[0, 255], /) -> None",
  pop: "(index: int = -1, /) -> int[0, 255]",
  remove: "(value: int, /) -> None",
  reverse: "() -> None",
});

/** `memoryview`. */
export const memoryview: Draft = cls("(object: object)", {
  __iter__: "() -> Iterator[object]",
  __getitem__: "(key: object, /) -> object",
  __setitem__: "(key: object, value: object, /) -> None",
  __enter__: "() -> Self",
  __exit__: "(*args: object) -> None",
  __len__: "() -> index",
  c_contiguous: "bool",
  cast: "(format: str, shape: object = ...) -> memoryview",
  contiguous: "bool",
  f_contiguous: "bool",
  format: "str",
  hex: "(sep: str = ..., bytes_per_sep: int = 1) -> str",
  itemsize: "index",
  nbytes: "index",
  ndim: "index",
  obj: "object",
  readonly: "bool",
  release: "() -> None",
  shape: "tuple[index, ...]",
  strides: "tuple[index, ...]",
  suboffsets: "tuple[index, ...]",
  tobytes: "(order: str = 'C') -> bytes",
  tolist: "() -> list[object]",
  toreadonly: "() -> memoryview",
});
