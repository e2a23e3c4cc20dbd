/**
 * The classes of Python's library that pickles may name, and what objects of theirs are made of.
 *
 * @module
 */
import { entriesOf } from "../codec/contents.ts";
import { ChainMap } from "../python/collections/chain_map.ts";
import { Counter } from "../python/collections/counter.ts";
import { defaultdict } from "../python/collections/defaultdict.ts";
import { deque } from "../python/collections/deque.ts";
import { OrderedDict } from "../python/collections/ordered_dict.ts";
import { Enum } from "../python/enum/enum.ts";
import { Fraction } from "../python/fractions/fraction.ts";
import { Dict } from "../python/values/dict.ts";
import { type int, isInt } from "../python/values/numbers.ts";
import { tupleFrom } from "../python/values/tuple.ts";
import { SafeUUID, UUID } from "../python/uuid.ts";
import { addBuiltins } from "./builtins.ts";
import { addDates } from "./dates.ts";
import { Decimal } from "../python/decimal/decimal.ts";
import { addErrors } from "./errors_table.ts";
import { define, fillFields } from "./fill.ts";
import { UnpicklingError } from "./errors.ts";
import { Globals } from "./globals.ts";
import { addPartial } from "./partial.ts";
import { program } from "./program.ts";
import { stateOf } from "./reduction.ts";
import { addSharedMemory } from "./shared_memory.ts";

/** What every pickle may name; a Python program's own classes stand behind it. */
export const standard: Globals = new Globals(program);

addBuiltins(standard);
addErrors(standard);
addDates(standard);
addPartial(standard);
addSharedMemory(standard);

const listOf = (value: object) => [...entriesOf(value as ReadonlyMap<unknown, unknown>)];

/** Items that are all there already. */
function listed(value: unknown): Iterable<unknown> {
  if (Array.isArray(value) || value instanceof Dict || value instanceof Set) return value;
  throw new UnpicklingError("what a collection in the pickle is made of is no list");
}

function bitsOf(state: unknown): int {
  const bits = state instanceof Map
    ? [...entriesOf(state)].find(([key]) => key === "int")?.[1] as unknown
    : undefined;
  const isFit = typeof bits === "number" && bits >= 0 && Number.isSafeInteger(bits) ||
    typeof bits === "bigint" && bits >= 0n && bits < 1n << 128n;
  if (!isFit) throw new UnpicklingError("a UUID in the pickle has no number");
  return bits as int;
}

standard.add({
  module: "uuid",
  name: "UUID",
  value: UUID,
  make: () => Object.create(UUID.prototype) as UUID,
  fill: (object, state) => {
    define(object, "int", bitsOf(state));
    const safe = (state as Dict).get("is_safe", null) as SafeUUID["value"];
    define(object, "isSafe", new SafeUUID(safe));
  },
  call: ([text]) => {
    if (typeof text === "string") return new UUID(text);
    throw new UnpicklingError("a UUID in the pickle has no digits");
  },
  reduce: (value) => ({
    callee: value.constructor,
    args: [],
    isNew: true,
    state: new Dict<string, unknown>([
      ["int", (value as UUID).int],
      ...(value as UUID).isSafe === SafeUUID.unknown
        ? []
        : [["is_safe", (value as UUID).isSafe.value] as [string, unknown]],
    ]),
  }),
});

standard.add({
  module: "decimal",
  name: "Decimal",
  value: Decimal,
  call: ([text = "0"]) => {
    if (typeof text === "string" || isInt(text)) return new Decimal(text);
    throw new UnpicklingError("a Decimal in the pickle has no digits");
  },
  reduce: (value) => ({ callee: value.constructor, args: [String(value)] }),
});

standard.add({
  module: "fractions",
  name: "Fraction",
  value: Fraction,
  call: ([upper, lower = 1]) => {
    // CPython 3.11 gives it as a text
    if (typeof upper !== "string") return new Fraction(upper as int, lower as int);
    const [, first, second = "1"] = /^\s*(-?\d{1,4300})(?:\/(\d{1,4300}))?\s*$/.exec(upper) ?? [];
    if (first === undefined) throw new UnpicklingError("a Fraction in the pickle is no number");
    return new Fraction(BigInt(first), BigInt(second));
  },
  reduce: (value) => {
    const { numerator, denominator } = value as Fraction;
    return { callee: value.constructor, args: [numerator, denominator] };
  },
});

standard.add({
  module: "collections",
  name: "OrderedDict",
  value: OrderedDict,
  call: ([pairs = []]) => new OrderedDict(listed(pairs) as Iterable<[unknown, unknown]>),
  reduce: (value) => ({
    callee: value.constructor,
    args: [],
    entries: listOf(value),
    state: stateOf(value),
  }),
});

standard.add({
  module: "collections",
  name: "Counter",
  value: Counter,
  call: ([counts = []]) => new Counter(listed(counts)),
  reduce: (value) => ({ callee: value.constructor, args: [new Dict(listOf(value))] }),
});

standard.add({
  module: "collections",
  name: "ChainMap",
  value: ChainMap,
  call: (maps) => new ChainMap(...maps as Dict[]),
  make: () => new ChainMap(),
  fill: fillFields,
  reduce: (value) => ({
    callee: value.constructor,
    args: [],
    isNew: true,
    state: stateOf(value),
  }),
});

standard.add({
  module: "collections",
  name: "defaultdict",
  value: defaultdict,
  call: ([factory = null]) => new defaultdict(factory as null),
  reduce: (value) => {
    const { defaultFactory: factory } = value as defaultdict;
    return {
      callee: value.constructor,
      args: factory === null ? [] : [factory],
      entries: listOf(value),
    };
  },
});

standard.add({
  module: "collections",
  name: "deque",
  value: deque,
  call: ([items = [], limit = null]) => new deque(listed(items), limit as int | null),
  reduce: (value) => {
    const { maxlen } = value as deque;
    return {
      callee: value.constructor,
      args: maxlen === null ? [] : [tupleFrom([]), maxlen],
      items: value as deque,
    };
  },
});

standard.add({
  module: "enum",
  name: "Enum",
  value: Enum,
  reduce: (value) => ({ callee: value.constructor, args: [(value as Enum).value] }),
});
