/** What programs of Python 2 are given in the place of what means something else in Python 3. */
import { FLOAT, INT, members, tupleOf, type Type } from "../analysis/types/types.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, fn, module, reading } from "./table.ts";

/** Two ints give an int, floats and ints a float. */
function quotient(call: CallShape): Type {
  const [a, b] = [call.arguments.get("a"), call.arguments.get("b")];
  const kinds = (type: Type | undefined) => type ? members(type).map(({ kind }) => kind) : [];
  const all = [...kinds(a), ...kinds(b)];
  if (!all.every((kind) => /^(int|bool|float)$/.test(kind))) return { kind: "unknown" };
  const isFloat = (type: Type | undefined) => kinds(type).every((kind) => kind === "float");
  if (isFloat(a) || isFloat(b)) return FLOAT;
  return all.includes("float") ? call.join(INT, FLOAT) : INT;
}

/** `map(None, xs, ys)` gives tuples. */
function mapped(call: CallShape): Type | string {
  const [first, ...rest] = call.positional ?? [];
  if (first?.kind !== "none") return "list[object]";
  const none: Type = { kind: "none" };
  return call.join(
    { kind: "unknown" },
    tupleOf(...rest.map((type) => call.join(call.item(type), none))),
  );
}

/** https://docs.python.org/2.7/library/functions.html */
export const python2: ModuleRow = module("__python2__", {
  byte_length: "(text: str, /) -> index",
  cmp: "(a: object, b: object, /) -> int[-1, 1]",
  decode: "(value: object, encoding: object = ..., errors: object = ..., /) -> object",
  classic_div: fn("(a: object, b: object, /) -> object", { result: quotient }),
  encode: "(value: object, encoding: object = ..., errors: object = ..., /) -> object",
  evaluated_input: "(prompt: object = ..., /) -> object",
  filtered: reading("(function: Callable[[T], object] | None, iterable: Iterable[T], /) -> object"),
  hexadecimal: "(number: object, /) -> str",
  io_error: "(*args: object) -> OSError",
  key_of: "(cmp: Callable, key: Callable, /) -> object",
  long: cls("(x: object = ..., /)", {}),
  mapped: reading("(function: Callable | None, *iterables: Iterable[object]) -> list[object]", {
    result: mapped,
  }),
  message: "(error: object, /) -> object",
  octal: "(number: object, /) -> str",
  old_style: "(*names: str) -> None",
  print_line: "(*objects: object, file: object = None) -> None",
  print_part: "(*objects: object, file: object = None) -> None",
  raised: "(type: object, argument: object, /) -> object",
  rounded: "(number: object, ndigits: int = 0) -> float",
  to_bytes: "(value: object, /) -> bytes",
  to_text: "(value: object, /) -> str",
  hexversion: "index",
  version: "str",
  version_info: "sys._version_info",
  undefined_global: "(name: str, /) -> never",
  type_of: "(value: object, /) -> type",
  unicode_repr: "(value: object, /) -> str",
  unicode_type: "type",
  unicode: "(value: object = ..., encoding: str = ..., errors: str = ..., /) -> str",
});
