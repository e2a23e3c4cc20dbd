/** https://docs.python.org/3/library/functions.html */
import { STEPS } from "../analysis/numbers/arithmetic.ts";
import { asInt } from "../analysis/types/lattice.ts";
import { longest } from "../analysis/numbers/lengths.ts";
import {
  filter,
  FLOAT,
  INT,
  int,
  type IntType,
  members,
  tupleOf,
  type Type,
} from "../analysis/types/types.ts";
import { bytearray, bytes, memoryview } from "./bytes.ts";
import {
  dict,
  dict_items,
  dict_keys,
  dict_values,
  frozenset,
  iterator,
  list,
  range,
  set,
  tuple,
} from "./containers.ts";
import { exceptions } from "./exceptions.ts";
import { fileByMode } from "./io.ts";
import { absolute, numbers, rounded } from "./numbers.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { str } from "./str.ts";
import { blocking, cls, fn, lazy, module, ofClass, reading, unsupported } from "./table.ts";

const DYNAMIC = "code in a string cannot be translated";

/** `min` and `max`: one of the arguments, or one of the only argument's items, or the default. */
const extreme = (pick: (...values: number[]) => number) => (call: CallShape): Type | undefined => {
  const { positional } = call;
  if (!positional) return undefined;
  const [first] = positional;
  if (!first) return undefined;
  const isPlain = positional.length > 1 && !call.arguments.has("key");
  if (isPlain && positional.every((one) => one.kind === "int")) {
    const all = positional as readonly IntType[];
    return int(pick(...all.map(({ low }) => low)), pick(...all.map(({ high }) => high)));
  }
  const found = positional.length === 1 ? call.item(first) : call.join(...positional);
  const fallback = call.arguments.get("default");
  return fallback ? call.join(found, fallback) : found;
};

/** `sum`: a sum of ints is an int of any size; one of nothing is the start value. */
function total(call: CallShape): Type | undefined {
  const iterable = call.arguments.get("iterable");
  if (!iterable) return undefined;
  const start = call.arguments.get("start") ?? int(0, 0);
  // What cannot be added to a number raises: the sum is that of the others.
  const item = start.kind === "int"
    ? filter(call.item(iterable), ({ kind }) => kind !== "none" && kind !== "str")
    : call.item(iterable);
  if (item.kind === "never") return start;
  const numeric = (type: Type) =>
    members(type).every((m) => m.kind === "int" || m.kind === "bool" || m.kind === "float");
  if (!numeric(item) || !numeric(start)) {
    return item.kind === "unknown" || numeric(item) !== numeric(start)
      ? { kind: "unknown" }
      : call.join(start, item);
  }
  const isFloat = (type: Type) => members(type).some((m) => m.kind === "float");
  const isInt = (type: Type) => members(type).some((m) => m.kind !== "float");
  if (!isFloat(item) && !isFloat(start)) return ofInts(iterable, item, start);
  if (isFloat(start) && !isInt(start)) return FLOAT;
  const ints = members(item).filter((m) => m.kind !== "float");
  const isWhole = ints.length > 0 && isInt(start) && !isFloat(start);
  return call.join(
    isWhole ? ofInts(iterable, union(ints), start) : isInt(item) ? INT : start,
    FLOAT,
  );
}

function union(all: readonly Type[]): Type {
  return all.length === 1 ? all[0]! : { kind: "union", members: all };
}

/** A sum of ints that are bounded, and not too many. */
function ofInts(iterable: Type, item: Type, start: Type): Type {
  const turns = Math.min(STEPS, Math.max(1, ...members(iterable).map(longest)));
  const bounds = [item, start].map((type) => members(type).map((m) => asInt(m) ?? INT));
  const [low, high] = [
    (all: readonly IntType[]) => Math.min(...all.map((one) => one.low)),
    (all: readonly IntType[]) => Math.max(...all.map((one) => one.high)),
  ];
  const [items = [], starts = []] = bounds;
  const sum = int(
    low(starts) + turns * Math.min(low(items), 0),
    high(starts) + turns * Math.max(high(items), 0),
  );
  return sum.safe ? sum : INT;
}

function zipped(call: CallShape): string | Type | undefined {
  if (!call.positional) return undefined;
  return {
    kind: "iterator",
    item: tupleOf(...call.positional.map(call.item)),
    blocks: false,
    sources: [],
  };
}

function quotient(call: CallShape): Type {
  const [a, b] = [call.arguments.get("x"), call.arguments.get("y")];
  const both = [...(a ? members(a) : []), ...(b ? members(b) : [])];
  if (!both.every((m) => m.kind === "int" || m.kind === "bool" || m.kind === "float")) {
    return { kind: "unknown" };
  }
  const mayBeInt = (type: Type | undefined) =>
    !!type && members(type).some((m) => m.kind !== "float");
  const mayBeFloat = both.some((m) => m.kind === "float");
  if (!mayBeInt(a) || !mayBeInt(b)) return tupleOf(FLOAT, FLOAT);
  const isSafe = both.every((m) => m.kind !== "int" || m.safe);
  const whole = isSafe ? int(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) : INT;
  const part = mayBeFloat ? call.join(whole, FLOAT) : whole;
  return tupleOf(part, part);
}

/** The names that need no import. */
export const builtins: ModuleRow = module("builtins", {
  ...numbers,
  ...exceptions,
  str,
  bytes,
  bytearray,
  memoryview,
  list,
  tuple,
  range,
  dict,
  dict_keys,
  dict_values,
  dict_items,
  set,
  frozenset,
  iterator,
  coroutine: cls(null, {
    __await__: "() -> Iterator[T]",
    __iter__: "() -> Iterator[T]",
    __name__: "str",
    __qualname__: "str",
    close: blocking("() -> None"),
    cr_running: "bool",
    send: blocking("(value: object, /) -> object"),
    throw: blocking("(*args: object) -> object"),
  }, { parameters: ["T"] }),
  object: cls("()", {
    __delattr__: "(name: str, /) -> None",
    __dir__: "() -> list[str]",
    __doc__: "str | None",
    __eq__: "(value: object, /) -> bool",
    __format__: "(format_spec: str, /) -> str",
    __ge__: "(value: object, /) -> bool",
    __getattribute__: "(name: str, /) -> object",
    __getstate__: "() -> object",
    __gt__: "(value: object, /) -> bool",
    __hash__: "() -> int",
    __init_subclass__: "(**kwargs: object) -> None",
    __le__: "(value: object, /) -> bool",
    __lt__: "(value: object, /) -> bool",
    __module__: "str",
    __ne__: "(value: object, /) -> bool",
    __new__: ofClass("(cls: object, *args: object, **kwargs: object) -> object"),
    __reduce__: "() -> object",
    __reduce_ex__: "(protocol: int, /) -> object",
    __repr__: "() -> str",
    __setattr__: "(name: str, value: object, /) -> None",
    __sizeof__: "() -> index",
    __str__: "() -> str",
  }),
  slice: cls("(start: object, stop: object = ..., step: object = ..., /)", {
    start: "object",
    stop: "object",
    step: "object",
    indices: "(len: int, /) -> tuple[int, int, int]",
  }),
  type: cls("(object: object, bases: object = ..., dict: object = ..., /)", {
    __name__: "str",
    __qualname__: "str",
    __module__: "str",
    __doc__: "str | None",
    __dict__: "object",
    __bases__: "tuple[object, ...]",
    __mro__: "tuple[object, ...]",
    mro: "() -> list[object]",
  }),
  property: cls(
    "(fget: Callable = None, fset: Callable = None, fdel: Callable = None, doc: object = None)",
    {
      getter: "(f: object) -> object",
      setter: "(f: object) -> object",
      deleter: "(f: object) -> object",
    },
  ),
  staticmethod: cls("(function: object, /)", {}),
  classmethod: cls("(function: object, /)", {}),
  super: cls("(type: object = ..., object: object = ..., /)", {}),
  NotImplemented: "notimplemented",
  Ellipsis: "ellipsis",
  __debug__: "bool",
  __name__: "str",
  __file__: "str",
  __doc__: "str | None",
  __package__: "str | None",
  __spec__: "object",
  __loader__: "object",
  __builtins__: "object",
  abs: fn("(x: object, /) -> object", { result: absolute }),
  aiter: "(iterable: object, /) -> object",
  all: reading("(iterable: Iterable[object], /) -> bool"),
  anext: "(iterator: Iterable[T], default: T = ..., /) -> coroutine[T]",
  any: reading("(iterable: Iterable[object], /) -> bool"),
  ascii: "(object: object, /) -> str",
  bin: "(number: object, /) -> str",
  breakpoint: unsupported("there is no debugger to break into"),
  callable: "(object: object, /) -> bool",
  chr: "(i: int, /) -> str",
  compile: unsupported(DYNAMIC),
  copyright: "object",
  credits: "object",
  license: "object",
  delattr: "(object: object, name: str, /) -> None",
  dir: "(object: object = ..., /) -> list[str]",
  divmod: fn("(x: object, y: object, /) -> object", { result: quotient }),
  enumerate: lazy("(iterable: Iterable[T], start: int = 0) -> Iterator[tuple[index, T]]", {
    result: (call) => {
      const start = call.arguments.get("start");
      if (!start) return undefined;
      const isSmall = start.kind === "int" && start.low > -(2 ** 40) && start.high < 2 ** 40;
      return isSmall
        ? `Iterator[tuple[int[${start.low}, ${start.high + 2 ** 32}], T]]`
        : "Iterator[tuple[int, T]]";
    },
  }),
  eval: unsupported(DYNAMIC),
  exec: unsupported(DYNAMIC),
  exit: "(code: object = None) -> never",
  quit: "(code: object = None) -> never",
  filter: lazy("(function: Callable[[T], object] | None, iterable: Iterable[T], /) -> Iterator[T]"),
  format: "(value: object, format_spec: str = '', /) -> str",
  getattr: "(object: object, name: str, default: object = ..., /) -> object",
  globals: "() -> dict[str, object]",
  hasattr: "(object: object, name: str, /) -> bool",
  hash: "(object: object, /) -> int",
  help: "(request: object = ...) -> None",
  hex: "(number: object, /) -> str",
  id: "(object: object, /) -> small",
  input: "(prompt: object = '', /) -> str",
  isinstance: "(object: object, classinfo: object, /) -> bool",
  issubclass: "(cls: object, classinfo: object, /) -> bool",
  iter: lazy("(object: Iterable[T], sentinel: object = ..., /) -> Iterator[T]"),
  len: "(obj: object, /) -> index",
  locals: "() -> dict[str, object]",
  map: lazy("(function: Callable, *iterables: Iterable[object]) -> Iterator[object]"),
  max: reading(
    "(*args: object, key: Callable[[object], object] | None = None, default: object = ...) -> object",
    {
      result: extreme(Math.max),
    },
  ),
  min: reading(
    "(*args: object, key: Callable[[object], object] | None = None, default: object = ...) -> object",
    {
      result: extreme(Math.min),
    },
  ),
  next: "(iterator: object, default: object = ..., /) -> object",
  oct: "(number: object, /) -> str",
  open: fn(
    "(file: object, mode: str = 'r', buffering: int = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None, closefd: bool = True, opener: object = None) -> object",
    {
      result: fileByMode,
    },
  ),
  ord: "(c: object, /) -> int[0, 1114111]",
  pow: "(base: object, exp: object, mod: object = None) -> object",
  print:
    "(*objects: object, sep: str | None = ' ', end: str | None = '\\n', file: object = None, flush: bool = False) -> None",
  repr: "(object: object, /) -> str",
  reversed: lazy("(object: Iterable[T], /) -> Iterator[T]"),
  round: fn("(number: object, ndigits: object = None) -> object", { result: rounded }),
  setattr: "(object: object, name: str, value: object, /) -> None",
  sorted: reading(
    "(iterable: Iterable[T], /, *, key: Callable[[T], object] | None = None, reverse: bool = False) -> list[T]",
  ),
  sum: reading("(iterable: Iterable[object], /, start: object = 0) -> object", { result: total }),
  vars: "(object: object = ..., /) -> dict[str, object]",
  zip: lazy(
    "(*iterables: Iterable[object], strict: bool = False) -> Iterator[tuple[object, ...]]",
    {
      result: zipped,
    },
  ),
  __import__:
    "(name: str, globals: object = None, locals: object = None, fromlist: object = (), level: int = 0) -> object",
  __build_class__: unsupported("classes are made with class"),
});
