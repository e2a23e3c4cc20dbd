/**
 * Which arguments built-in functions and the methods of built-in types take by name, and what CPython says of others.
 *
 * @module
 */
import { suggestion } from "./suggestion.ts";
import { once } from "../../once.ts";

interface Taken {
  /** How many arguments are taken by position alone. */
  readonly places: number;
  /** Those that may be given by name; null for any name at all. */
  readonly names: readonly string[] | null;
  /** What errors call the function, where that is not its name. */
  readonly label?: string;
}

const taken = (places: number, names: string, label?: string): Taken => ({
  places,
  names: names.split(" "),
  ...label === undefined ? {} : { label },
});
const ANY: Taken = { places: 0, names: null };
const FILE = "file mode buffering encoding errors newline closefd opener";

/** Built-in functions and types; those that are not here take no names. */
const functions = once((): Readonly<Record<string, Taken>> => ({
  bytearray: taken(0, "source encoding errors"),
  bytes: taken(0, "source encoding errors"),
  complex: taken(0, "real imag"),
  dict: ANY,
  int: taken(1, "base"),
  max: taken(Infinity, "key default"),
  memoryview: taken(0, "object"),
  min: taken(Infinity, "key default"),
  open: taken(0, FILE),
  pow: taken(0, "base exp mod"),
  print: taken(Infinity, "sep end file flush"),
  property: taken(0, "fget fset fdel doc"),
  round: taken(0, "number ndigits"),
  sorted: taken(Infinity, "key reverse", "sort"),
  str: taken(0, "object encoding errors"),
  sum: taken(1, "start"),
  zip: taken(Infinity, "strict"),
}));

/** Those whose errors about names have other words. */
const OTHERS: ReadonlySet<string> = new Set(["enumerate", "object", "super", "type"]);

/** Methods of the built-in types; those that are not here take no names. */
const methods = once((): Readonly<Record<string, Readonly<Record<string, Taken>>>> => {
  const texts: Readonly<Record<string, Taken>> = {
    expandtabs: taken(0, "tabsize"),
    rsplit: taken(0, "sep maxsplit"),
    split: taken(0, "sep maxsplit"),
    splitlines: taken(0, "keepends"),
  };

  const bytes: Readonly<Record<string, Taken>> = {
    ...texts,
    decode: taken(0, "encoding errors"),
    hex: taken(0, "sep bytes_per_sep"),
    translate: taken(1, "delete"),
  };

  const ints: Readonly<Record<string, Taken>> = {
    from_bytes: taken(0, "bytes byteorder signed"),
    to_bytes: taken(0, "length byteorder signed"),
  };

  return {
    bool: ints,
    bytearray: bytes,
    bytes: bytes,
    complex: {},
    dict: { update: ANY },
    float: {},
    frozenset: {},
    int: ints,
    list: { sort: taken(0, "key reverse") },
    range: {},
    set: {},
    str: {
      ...texts,
      encode: taken(0, "encoding errors"),
      format: ANY,
      replace: taken(2, "count"),
    },
    tuple: {},
  };
});

/** What CPython says of names in a call of a built-in function or type; null where it takes them. */
export function wrongName(name: string, count: number, names: readonly string[]): string | null {
  if (OTHERS.has(name)) return null;
  const own = Object.hasOwn(functions(), name) ? functions()[name]! : null;
  return refused(own, own?.label ?? name, name, count, names);
}

/** What CPython says of names in a call of a method of a built-in type; null where it takes them. */
export function wrongNameOfMethod(
  type: string,
  method: string,
  count: number,
  names: readonly string[],
): string | null {
  if (!Object.hasOwn(methods(), type) || method.startsWith("__")) return null;
  const ofType = methods()[type]!;
  const own = Object.hasOwn(ofType, method) ? ofType[method]! : null;
  return refused(own, method, `${type}.${method}`, count, names);
}

function refused(
  own: Taken | null,
  label: string,
  full: string,
  count: number,
  given: readonly string[],
): string | null {
  if (given.length === 0) return null;
  if (own === null) return `${full}() takes no keyword arguments`;
  const { places, names } = own;
  if (names === null) return null;
  const most = places + names.length;
  if (count + given.length > most) {
    return `${label}() takes at most ${most} arguments (${count + given.length} given)`;
  }
  const wrong = given.find((name) => !names.includes(name));
  return wrong === undefined
    ? null
    : `${label}() got an unexpected keyword argument '${wrong}'${suggestion(wrong, names)}`;
}
