/** `array`. */
import type { ModuleRow } from "./signature.ts";
import { cls, type Draft, module, reading } from "./table.ts";

const OTHER = "(other: object, /) -> bool";

const members: Record<string, Draft | string> = {
  __add__: "(other: object, /) -> array.array",
  __contains__: "(x: object, /) -> bool",
  __delitem__: "(key: object, /) -> None",
  __eq__: OTHER,
  __ge__: OTHER,
  __getitem__: "(key: object, /) -> object",
  __gt__: OTHER,
  __iadd__: "(other: object, /) -> Self",
  __imul__: "(count: int, /) -> Self",
  __iter__: "() -> Iterator[object]",
  __le__: OTHER,
  __len__: "() -> index",
  __lt__: OTHER,
  __mul__: "(count: int, /) -> array.array",
  __rmul__: "(count: int, /) -> array.array",
  __setitem__: "(key: object, value: object, /) -> None",
  append: "(x: object, /) -> None",
  buffer_info: "() -> tuple[int, index]",
  byteswap: "() -> None",
  clear: "() -> None",
  count: "(x: object, /) -> index",
  extend: reading("(iterable: Iterable[object], /) -> None"),
  frombytes: "(buffer: object, /) -> None",
  fromfile: "(f: object, n: int, /) -> None",
  fromlist: "(list: object, /) -> None",
  fromunicode: "(text: str, /) -> None",
  index: "(x: object, start: int = 0, stop: int = ..., /) -> index",
  insert: "(i: int, x: object, /) -> None",
  itemsize: "int[1, 8]",
  pop: "(i: int = -1, /) -> object",
  remove: "(x: object, /) -> None",
  reverse: "() -> None",
  tobytes: "() -> bytes",
  tofile: "(f: object, /) -> None",
  tolist: "() -> list[object]",
  tounicode: "() -> str",
  typecode: "str",
};

const made = reading("(typecode: str, initializer: Iterable[object] = ..., /)");

/** https://docs.python.org/3/library/array.html */
export const array: ModuleRow = module("array", {
  ArrayType: cls(made, members),
  array: cls(made, members),
  typecodes: "str",
});
