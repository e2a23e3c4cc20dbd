/**
 * How many arguments methods of the built-in types take, for those who give them others, in CPython's words.
 *
 * @module
 */

type Counts = Readonly<Record<string, readonly [least: number, most: number]>>;

function each(names: string, least: number, most: number): Counts {
  return Object.fromEntries(names.split(" ").map((name) => [name, [least, most]]));
}

/** Methods that take none, or exactly one: their errors name the type. */
const FIXED: Readonly<Record<string, Counts>> = {
  str: {
    ...each(
      "capitalize casefold isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric " +
        "isprintable isspace istitle isupper lower swapcase title upper",
      0,
      0,
    ),
    ...each("join zfill partition rpartition removeprefix removesuffix translate", 1, 1),
  },
  list: { ...each("clear copy reverse", 0, 0), ...each("append extend remove count", 1, 1) },
  tuple: each("count", 1, 1),
  dict: each("clear copy items keys values popitem", 0, 0),
  set: {
    ...each("clear copy pop", 0, 0),
    ...each("add discard remove isdisjoint issubset issuperset symmetric_difference", 1, 1),
  },
  frozenset: {
    ...each("copy", 0, 0),
    ...each("isdisjoint issubset issuperset symmetric_difference", 1, 1),
  },
  int: each("bit_length bit_count conjugate as_integer_ratio is_integer", 0, 0),
  float: each("is_integer hex as_integer_ratio conjugate", 0, 0),
};

/** Methods that take some: `find expected at least 1 argument, got 0`. */
const RANGED: Readonly<Record<string, Counts>> = {
  str: {
    ...each("center ljust rjust", 1, 2),
    ...each("count find index rfind rindex startswith endswith", 1, 3),
    ...each("strip lstrip rstrip", 0, 1),
  },
  list: { ...each("insert", 2, 2), ...each("pop", 0, 1), ...each("index", 1, 3) },
  tuple: each("index", 1, 3),
  dict: each("get pop setdefault", 1, 2),
};

function own(table: Readonly<Record<string, Counts>>, type: string, method: string) {
  const counts = Object.hasOwn(table, type) ? table[type]! : {};
  return Object.hasOwn(counts, method) ? counts[method] : undefined;
}

/** What all types take that have a method of a name. */
const common = new Map<string, [number, number]>();
for (
  const [name, [least, most]] of [FIXED, RANGED].flatMap((table) =>
    Object.values(table).flatMap((counts) => Object.entries(counts))
  )
) {
  const [low, high] = common.get(name) ?? [0, Infinity];
  common.set(name, [Math.max(low, least), Math.min(high, most)]);
}

/** Whether some type has a method of this name that does not take so many arguments. */
export function isDoubtful(method: string, given: number): boolean {
  const range = common.get(method);
  return range !== undefined && (given < range[0] || given > range[1]);
}

/** What CPython says of a method of a built-in type that is given so many arguments; null where it takes them. */
export function wrongCount(type: string, method: string, given: number): string | null {
  const fixed = own(FIXED, type, method);
  if (fixed) {
    if (given === fixed[0]) return null;
    const takes = fixed[0] === 0 ? "no arguments" : "exactly one argument";
    return `${type}.${method}() takes ${takes} (${given} given)`;
  }
  const [least, most] = own(RANGED, type, method) ?? [0, Infinity];
  if (given >= least && given <= most) return null;
  const limit = given < least ? least : most;
  const bound = least === most ? "" : given < least ? "at least " : "at most ";
  return `${method} expected ${bound}${limit} argument${limit === 1 ? "" : "s"}, got ${given}`;
}
