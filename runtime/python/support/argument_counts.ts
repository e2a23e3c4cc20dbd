/**
 * How many arguments the built-in types and their methods take, for those who give them others, in CPython's words.
 *
 * @module
 */
import { once } from "../../once.ts";

/** In which words a method refuses. */
type Manner =
  /** `str.upper() takes no arguments (1 given)`: those that take none, or exactly one */
  | "fixed"
  /** `find expected at least 1 argument, got 0` */
  | "ranged"
  /** `split() takes at most 2 arguments (3 given)`: those that take keywords, too */
  | "named"
  /** `to_bytes() takes at most 2 positional arguments (3 given)` */
  | "placed"
  /** `sort() takes no positional arguments` */
  | "keyed";

interface Count {
  readonly manner: Manner;
  readonly least: number;
  readonly most: number;
}

type Counts = Readonly<Record<string, Count>>;

function each(manner: Manner, names: string, least: number, most: number): Counts {
  return Object.fromEntries(names.split(" ").map((name) => [name, { manner, least, most }]));
}

/** The methods of the types, by the names of both. */
const methods = once((): Readonly<Record<string, Counts>> => {
  // What texts and bytes have in common.
  const texts: Counts = {
    ...each(
      "fixed",
      "capitalize isalnum isalpha isascii isdigit islower isspace istitle isupper lower swapcase title upper",
      0,
      0,
    ),
    ...each("fixed", "join partition removeprefix removesuffix rpartition zfill", 1, 1),
    ...each("ranged", "center ljust rjust", 1, 2),
    ...each("ranged", "count endswith find index rfind rindex startswith", 1, 3),
    ...each("ranged", "lstrip rstrip strip", 0, 1),
    ...each("named", "rsplit split", 0, 2),
    ...each("named", "expandtabs splitlines", 0, 1),
  };

  const bytes: Counts = {
    ...texts,
    ...each("named", "decode hex", 0, 2),
    ...each("named", "translate", 1, 2),
    ...each("ranged", "replace", 2, 3),
  };

  const frozen: Counts = {
    ...each("fixed", "copy", 0, 0),
    ...each("fixed", "isdisjoint issubset issuperset symmetric_difference", 1, 1),
  };

  const ints: Counts = {
    ...each("fixed", "bit_length bit_count conjugate as_integer_ratio is_integer", 0, 0),
    ...each("placed", "to_bytes", 0, 2),
  };

  return {
    str: {
      ...texts,
      ...each("fixed", "casefold isdecimal isidentifier isnumeric isprintable", 0, 0),
      ...each("fixed", "format_map translate", 1, 1),
      ...each("named", "encode", 0, 2),
      ...each("named", "replace", 2, 3),
    },
    bytes: bytes,
    bytearray: {
      ...bytes,
      ...each("fixed", "clear copy reverse", 0, 0),
      ...each("fixed", "append extend remove", 1, 1),
      ...each("ranged", "insert", 2, 2),
      ...each("ranged", "pop", 0, 1),
    },
    list: {
      ...each("fixed", "clear copy reverse", 0, 0),
      ...each("fixed", "append extend remove count", 1, 1),
      ...each("ranged", "insert", 2, 2),
      ...each("ranged", "pop", 0, 1),
      ...each("ranged", "index", 1, 3),
      ...each("keyed", "sort", 0, 0),
    },
    tuple: { ...each("fixed", "count", 1, 1), ...each("ranged", "index", 1, 3) },
    dict: {
      ...each("fixed", "clear copy items keys values popitem", 0, 0),
      ...each("ranged", "get pop setdefault", 1, 2),
      ...each("ranged", "update", 0, 1),
    },
    set: {
      ...frozen,
      ...each("fixed", "clear pop", 0, 0),
      ...each("fixed", "add discard remove symmetric_difference_update", 1, 1),
    },
    frozenset: frozen,
    int: ints,
    bool: ints,
    float: each("fixed", "is_integer hex as_integer_ratio conjugate", 0, 0),
    complex: each("fixed", "conjugate", 0, 0),
    range: each("fixed", "count index", 1, 1),
  };
});

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** What all types take that have a method of a name. */
const common = once(() => {
  const ranges = new Map<string, readonly [number, number]>();
  for (const counts of Object.values(methods())) {
    for (const [name, { least, most }] of Object.entries(counts)) {
      const [low, high] = ranges.get(name) ?? [0, Infinity];
      ranges.set(name, [Math.max(low, least), Math.min(high, most)]);
    }
  }
  return ranges;
});

/** Whether some type has a method of this name that does not take so many arguments. */
export function isDoubtful(method: string, given: number): boolean {
  const range = common().get(method);
  return range !== undefined && (given < range[0] || given > range[1]);
}

/** Whether a method of a built-in type is known to take so many arguments. */
export function takesCount(type: string, method: string, given: number): boolean {
  const count = own(own(methods(), type) ?? {}, method);
  return count !== undefined && given >= count.least && given <= count.most;
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** What CPython says of a method of a built-in type that is given so many arguments; null where it takes them. */
export function wrongCount(type: string, method: string, given: number): string | null {
  const count = own(own(methods(), type) ?? {}, method);
  if (!count || given >= count.least && given <= count.most) return null;
  const { manner, least, most } = count;
  switch (manner) {
    case "fixed": {
      const takes = most === 0 ? "no arguments" : "exactly one argument";
      return `${type}.${method}() takes ${takes} (${given} given)`;
    }
    case "ranged":
      return outOfRange(method, count, given);
    case "keyed":
      return given > 2
        ? `${method}() takes at most 2 arguments (${given} given)`
        : `${method}() takes no positional arguments`;
    default: {
      const isPlaced = manner === "placed" || given < least;
      const takes = given < least ? `at least ${least}` : `at most ${most}`;
      const argument = `${isPlaced ? "positional " : ""}argument`;
      return `${method}() takes ${takes} ${argument}${
        (given < least ? least : most) === 1 ? "" : "s"
      } (${given} given)`;
    }
  }
}

/** How many arguments built-in functions take, and in which words they refuse others. */
const calling = once((): Counts => ({
  ...each("fixed", "len abs ord chr bin hex oct hash id repr ascii all any callable", 1, 1),
  ...each("ranged", "delattr divmod hasattr isinstance issubclass", 2, 2),
  ...each("ranged", "format iter next", 1, 2),
  ...each("ranged", "getattr", 2, 3),
  ...each("ranged", "input", 0, 1),
  ...each("ranged", "setattr", 3, 3),
  ...each("ranged", "sorted", 1, 1),
}));

/** How many arguments a built-in function can be called with; null for others. */
export function countsOfCall(
  name: string,
): { readonly least: number; readonly most: number } | null {
  return own(calling(), name) ?? null;
}

/** What CPython says of a built-in function that is given so many arguments; null where it takes them. */
export function wrongCall(name: string, given: number): string | null {
  const count = own(calling(), name);
  if (!count || given >= count.least && given <= count.most) return null;
  return count.manner === "fixed"
    ? `${name}() takes exactly one argument (${given} given)`
    : outOfRange(name, count, given);
}

function outOfRange(name: string, { least, most }: Count, given: number): string {
  const bound = least === most ? "" : given < least ? "at least " : "at most ";
  const limit = given < least ? least : most;
  return `${name} expected ${bound}${plural(limit, "argument")}, got ${given}`;
}

/** How many arguments types take when they are called, and in which words they refuse others. */
const making = once((): Counts => ({
  ...each("ranged", "classmethod reversed staticmethod", 1, 1),
  ...each("ranged", "filter", 2, 2),
  ...each("named", "property", 0, 4),
  ...each("ranged", "bool dict float frozenset list set tuple", 0, 1),
  ...each("named", "complex enumerate", 0, 2),
  ...each("named", "bytes bytearray", 0, 3),
  ...each("ranged", "int", 0, 2),
  ...each("ranged", "range slice", 1, 3),
  ...each("ranged", "str", 0, 3),
}));

/** How many arguments a built-in type can be called with. */
export function countsOfMaking(type: string): { readonly least: number; readonly most: number } {
  return own(making(), type) ?? { least: 0, most: Infinity };
}

/** Types that refuse in other words when a class derived from them is called. */
const OTHERWISE: ReadonlySet<string> = new Set(["int", "str"]);

/**
 * What CPython says when a built-in type is called with so many arguments; null where it takes them.
 *
 * @param isDerived whether a class was called that is derived from the type
 */
export function wrongMaking(type: string, given: number, isDerived: boolean): string | null {
  const count = own(making(), type);
  if (!count || given <= count.most && (given >= count.least || isDerived)) return null;
  const isNamed = count.manner === "named" || isDerived && OTHERWISE.has(type);
  return isNamed
    ? `${type}() takes at most ${plural(count.most, "argument")} (${given} given)`
    : outOfRange(type, count, given);
}
