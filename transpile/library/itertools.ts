/** https://docs.python.org/3/library/itertools.html, functools and operator. */
import { INT, members, tupleOf, tupleOfAny, type Type } from "../analysis/types/types.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, lazy, module, reading } from "./table.ts";

function iterator(item: Type): Type {
  return { kind: "iterator", item, blocks: false, sources: [] };
}

/** Tuples of `r` items of an iterable; of any number when `r` is not written out. */
function chosen(call: CallShape): Type | undefined {
  const iterable = call.arguments.get("iterable");
  if (!iterable) return undefined;
  const item = call.item(iterable);
  const r = call.literals.get("r");
  return iterator(
    typeof r === "number" && r >= 0 && r < 8
      ? tupleOf(...Array.from({ length: r }, () => item))
      : tupleOfAny(item),
  );
}

function product(call: CallShape): Type | undefined {
  if (!call.positional) return undefined;
  const repeat = call.arguments.has("repeat") ? call.literals.get("repeat") : 1;
  if (typeof repeat !== "number" || repeat * call.positional.length > 8) {
    return iterator(tupleOfAny(call.join(...call.positional.map(call.item))));
  }
  const items = call.positional.map(call.item);
  return iterator(tupleOf(...Array.from({ length: repeat }, () => items).flat()));
}

function longest(call: CallShape): Type | undefined {
  if (!call.positional) return undefined;
  const fill = call.arguments.get("fillvalue") ?? { kind: "none" as const };
  return iterator(tupleOf(...call.positional.map((type) => call.join(call.item(type), fill))));
}

/** `count(start, step)`: any whole number from there, or floats. */
function counted(call: CallShape): Type {
  const start = call.arguments.get("start");
  const step = call.arguments.get("step");
  const all = [...(start ? members(start) : []), ...(step ? members(step) : [])];
  if (
    all.every((type) =>
      type.kind === "int" && Math.abs(type.low) <= 2 ** 20 && Math.abs(type.high) <= 2 ** 20
    )
  ) {
    return iterator({
      kind: "int",
      low: start?.kind === "int" && (!step || step.kind === "int" && step.low >= 0)
        ? start.low
        : -Number.MAX_SAFE_INTEGER,
      high: Number.MAX_SAFE_INTEGER,
      safe: true,
    });
  }
  if (all.every((type) => type.kind === "int")) return iterator(INT);
  return iterator({ kind: "unknown" });
}

/** `accumulate(iterable)` adds up; with a function anything may come. */
function accumulated(call: CallShape): Type | undefined {
  const iterable = call.arguments.get("iterable");
  if (!iterable || call.arguments.has("func")) return undefined;
  const item = call.item(iterable);
  const kinds = new Set(members(item).map(({ kind }) => kind));
  if (kinds.size !== 1 || call.arguments.has("initial")) return undefined;
  if (kinds.has("int")) return iterator(INT);
  return kinds.has("float") || kinds.has("str") ? iterator(item) : undefined;
}

/** `itertools`. */
export const itertools: ModuleRow = module("itertools", {
  accumulate: lazy(
    "(iterable: Iterable[T], func: Callable[[object, T], object] | None = None, *, initial: object = None) -> Iterator[object]",
    { result: accumulated },
  ),
  batched: lazy(
    "(iterable: Iterable[T], n: int, *, strict: bool = False) -> Iterator[tuple[T, ...]]",
  ),
  chain: lazy("(*iterables: Iterable[T]) -> Iterator[T]"),
  "chain.from_iterable": lazy("(iterables: Iterable[Iterable[T]], /) -> Iterator[T]", {
    ofClass: true,
  }),
  combinations: lazy("(iterable: Iterable[T], r: int) -> Iterator[tuple[T, ...]]", {
    result: chosen,
  }),
  combinations_with_replacement: lazy(
    "(iterable: Iterable[T], r: int) -> Iterator[tuple[T, ...]]",
    { result: chosen },
  ),
  compress: lazy("(data: Iterable[T], selectors: Iterable[object]) -> Iterator[T]"),
  count: fn("(start: object = 0, step: object = 1) -> Iterator[int]", { result: counted }),
  cycle: lazy("(iterable: Iterable[T], /) -> Iterator[T]"),
  dropwhile: lazy(
    "(predicate: Callable[[T], object], iterable: Iterable[T], /) -> Iterator[T]",
  ),
  filterfalse: lazy(
    "(predicate: Callable[[T], object] | None, iterable: Iterable[T], /) -> Iterator[T]",
  ),
  groupby: lazy(
    "(iterable: Iterable[T], key: Callable[[T], K] | None = None) -> Iterator[tuple[K, Iterator[T]]]",
    {
      result: (call) => {
        const key = call.arguments.get("key");
        return key && key.kind !== "none" ? undefined : "Iterator[tuple[T, Iterator[T]]]";
      },
    },
  ),
  islice: lazy(
    "(iterable: Iterable[T], start: int | None, stop: int | None = ..., step: int | None = ..., /) -> Iterator[T]",
  ),
  pairwise: lazy("(iterable: Iterable[T], /) -> Iterator[tuple[T, T]]"),
  permutations: lazy("(iterable: Iterable[T], r: int | None = None) -> Iterator[tuple[T, ...]]", {
    result: chosen,
  }),
  product: lazy("(*iterables: Iterable[object], repeat: int = 1) -> Iterator[tuple[object, ...]]", {
    result: product,
  }),
  repeat: "(object: T, times: int = ...) -> Iterator[T]",
  starmap: lazy("(function: Callable, iterable: Iterable[object], /) -> Iterator[object]"),
  takewhile: lazy(
    "(predicate: Callable[[T], object], iterable: Iterable[T], /) -> Iterator[T]",
  ),
  tee: lazy("(iterable: Iterable[T], n: int = 2, /) -> tuple[Iterator[T], ...]"),
  zip_longest: lazy(
    "(*iterables: Iterable[object], fillvalue: object = None) -> Iterator[object]",
    {
      result: longest,
    },
  ),
});

/** https://docs.python.org/3/library/functools.html */
export const functools: ModuleRow = module("functools", {
  WRAPPER_ASSIGNMENTS: "tuple[str, ...]",
  WRAPPER_UPDATES: "tuple[str, ...]",
  cache: "(user_function: object, /) -> object",
  cached_property: cls("(func: object)", {}),
  cmp_to_key: fn("(mycmp: Callable) -> object"),
  lru_cache: "(maxsize: object = 128, typed: bool = False) -> object",
  partial: fn("(func: object, /, *args: object, **keywords: object) -> object", {
    callbacks: "any",
  }),
  partialmethod: fn("(func: object, /, *args: object, **keywords: object) -> object", {
    callbacks: "any",
  }),
  reduce: reading(
    "(function: Callable, iterable: Iterable[object], initial: object = ..., /) -> object",
  ),
  singledispatch: "(func: object) -> object",
  singledispatchmethod: cls("(func: object)", {}),
  total_ordering: "(cls: object) -> object",
  update_wrapper:
    "(wrapper: object, wrapped: object, assigned: object = ..., updated: object = ...) -> object",
  wraps: "(wrapped: object, assigned: object = ..., updated: object = ...) -> object",
});

const BINARY =
  "add and_ concat floordiv getitem iadd iand iconcat ifloordiv ilshift imatmul imod imul ior ipow irshift isub itruediv ixor lshift matmul mod mul or_ pow rshift sub truediv xor";
const COMPARING = "contains eq ge gt is_ is_not le lt ne";
const UNARY = "inv invert neg pos";

function each(names: string, signature: string): Record<string, Draft | string> {
  return Object.fromEntries(names.split(" ").map((name) => [name, signature]));
}

/** https://docs.python.org/3/library/operator.html */
export const operator: ModuleRow = module("operator", {
  ...each(BINARY, "(a: object, b: object, /) -> object"),
  ...each(COMPARING, "(a: object, b: object, /) -> bool"),
  ...each(UNARY, "(a: object, /) -> object"),
  abs: "(a: object, /) -> object",
  attrgetter: cls("(attr: str, /, *attrs: str)", { __call__: "(obj: object, /) -> object" }),
  call: fn("(obj: Callable, /, *args: object, **kwargs: object) -> object", { callbacks: "any" }),
  countOf: reading("(a: Iterable[object], b: object, /) -> index"),
  delitem: "(a: object, b: object, /) -> None",
  index: "(a: object, /) -> int",
  indexOf: reading("(a: Iterable[object], b: object, /) -> index"),
  itemgetter: cls("(item: object, /, *items: object)", { __call__: "(obj: object, /) -> object" }),
  length_hint: "(obj: object, default: int = 0, /) -> index",
  methodcaller: cls("(name: str, /, *args: object, **kwargs: object)", {
    __call__: "(obj: object, /) -> object",
  }),
  not_: "(a: object, /) -> bool",
  setitem: "(a: object, b: object, c: object, /) -> None",
  truth: "(a: object, /) -> bool",
});
