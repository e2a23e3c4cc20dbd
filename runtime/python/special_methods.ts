/**
 * Dunder methods of values that have none of their own in JavaScript, for programs that name them: `(3).__add__(4)`,
 * `d.__getitem__`, `str.__len__`.
 *
 * @module
 */
import {
  add,
  div,
  divmod,
  floordiv,
  invert,
  mod,
  mul,
  neg,
  pos,
  pow,
  sub,
} from "./operators/arithmetic.ts";
import { float } from "./builtins/float.ts";
import { int } from "./builtins/int.ts";
import { abs, round } from "./builtins/numbers.ts";
import { ceil, floor } from "./math/floats.ts";
import { percent } from "./text/percent.ts";
import { plainMethod, plainSelf } from "./classes/plain_methods.ts";
import { objectMethods } from "./classes/object.ts";
import { bitand, bitor, bitxor, lshift, rshift } from "./operators/bitwise.ts";
import { eq, ge, gt, le, lt, ne } from "./operators/compare.ts";
import { contains, delItem, item, setItem } from "./operators/container.ts";
import { hash } from "./operators/hash.ts";
import { iter, next } from "./operators/iteration.ts";
import { len } from "./operators/length.ts";
import { truth } from "./operators/truth.ts";
import { format } from "./text/format.ts";
import { repr, str } from "./text/repr.ts";
import { Dict } from "./values/dict.ts";
import { hasIndex, kindOf } from "./values/numbers.ts";
import { Range } from "./values/range.ts";
import { SetBase } from "./values/set.ts";
import { NotImplemented } from "./values/singletons.ts";
import { isList, isTuple } from "./values/tuple.ts";

type Method = (...args: never[]) => unknown;

const everything: Record<string, Method> = {
  __eq__: eq,
  __ne__: ne,
  __hash__: hash,
  __repr__: repr,
  __str__: str,
  __format__: format,
};

const ordered: Record<string, Method> = { __lt__: lt, __le__: le, __gt__: gt, __ge__: ge };

/** A binary operator with its reflected form. */
function both(name: string, run: (a: unknown, b: unknown) => unknown): Record<string, Method> {
  return {
    [`__${name}__`]: run as Method,
    [`__r${name}__`]: ((a: unknown, b: unknown) => run(b, a)) as Method,
  };
}

const numbers: Record<string, Method> = {
  ...ordered,
  ...both("add", add),
  ...both("sub", sub),
  ...both("mul", mul),
  ...both("truediv", div),
  ...both("floordiv", floordiv),
  ...both("mod", mod),
  ...both("pow", pow),
  ...both("divmod", divmod),
  ...both("and", bitand),
  ...both("or", bitor),
  ...both("xor", bitxor),
  ...both("lshift", lshift),
  ...both("rshift", rshift),
  __neg__: neg as Method,
  __pos__: pos as Method,
  __invert__: invert as Method,
  __bool__: truth,
  __abs__: abs as Method,
  __int__: int as Method,
  __trunc__: int as Method,
  __float__: float as Method,
  __floor__: floor as Method,
  __ceil__: ceil as Method,
  __round__: ((value: number, digits: number | null = null) => round(value, digits)) as Method,
};

const ints: Record<string, Method> = { ...numbers, __index__: int as Method };

const containers: Record<string, Method> = {
  __len__: len,
  __iter__: iter as Method,
  __contains__: contains,
};

const sequences: Record<string, Method> = {
  ...ordered,
  ...containers,
  __getitem__: item as Method,
  __add__: add as Method,
  __mul__: mul as Method,
  __rmul__: mul as Method,
};

const texts: Record<string, Method> = {
  ...sequences,
  __mod__: percent as Method,
  __rmod__: () => NotImplemented,
};

const changeable: Record<string, Method> = { __setitem__: setItem as Method, __delitem__: delItem };

const lists: Record<string, Method> = { ...sequences, ...changeable };

const mappings: Record<string, Method> = {
  ...containers,
  ...changeable,
  __getitem__: item as Method,
};

const sets: Record<string, Method> = {
  ...ordered,
  ...containers,
  ...both("and", bitand),
  ...both("or", bitor),
  ...both("xor", bitxor),
  ...both("sub", sub),
};

const iterators: Record<string, Method> = { __iter__: iter as Method, __next__: next as Method };

function kind(value: unknown): Record<string, Method> {
  if (kindOf(value) !== 0) return hasIndex(value) ? ints : numbers;
  if (typeof value === "string") return texts;
  if (isTuple(value)) return sequences;
  if (isList(value)) return lists;
  if (value instanceof Dict) return mappings;
  if (value instanceof SetBase) return sets;
  if (value instanceof Uint8Array) return lists;
  if (value instanceof Range) return { ...containers, __getitem__: item as Method };
  const { next: step } = (value ?? {}) as { next?: unknown };
  return typeof step === "function" ? iterators : {};
}

/** What has a say in operators with values of its own kind alone. */
function family(value: unknown): unknown {
  const number = kindOf(value);
  if (number !== 0) return number;
  if (isList(value)) return "list";
  if (isTuple(value)) return "tuple";
  if (value instanceof Dict) return "dict";
  if (value instanceof SetBase) return "set";
  if (value instanceof Uint8Array) return "bytes";
  if (value instanceof Range) return "range";
  return value === null || typeof value === "string" ? typeof value : undefined;
}

const COMPARED = /^__(?:eq|ne|lt|le|gt|ge)__$/;

/** Whether an operator of a value leaves the other one to say what comes of both. */
function declines(self: unknown, name: string, other: unknown): boolean {
  const own = family(self);
  const isNumber = typeof own === "number";
  const applies = COMPARED.test(name) || Object.hasOwn(isNumber ? numbers : sets, name);
  if (own === undefined || !applies || !isNumber && own !== "set" && !COMPARED.test(name)) {
    return false;
  }
  const others = family(other);
  if (!isNumber) return own !== others;
  return typeof others !== "number" || others > own;
}

/** A method of the tables that knows what it does not take. */
function declining(found: Method, name: string): (...args: unknown[]) => unknown {
  const run = found as (...args: unknown[]) => unknown;
  if (!/^__(?!i|hash|repr|str|format|len|contains|getitem|round__|floor__|ceil__)/.test(name)) {
    return run;
  }
  return (self, ...args) =>
    args.length === 1 && declines(self, name, args[0]) ? NotImplemented : run(self, ...args);
}

/** A dunder method of a value, to be called with the value first; undefined where Python has none either. */
export function specialMethod(
  value: unknown,
  name: string,
): ((...args: unknown[]) => unknown) | undefined {
  const own = kind(value);
  const found = Object.hasOwn(own, name) ? own[name] : everything[name];
  return found && declining(found, name);
}

/** What each of the built-in types has. */
const tables = new Map<string, Record<string, Method>>([
  ["int", ints],
  ["float", numbers],
  ["bool", ints],
  ["str", texts],
  ["tuple", sequences],
  ["list", lists],
  ["dict", mappings],
  ["set", sets],
  ["frozenset", sets],
  ["bytes", texts],
  ["bytearray", { ...texts, ...changeable }],
]);

const CONTAINERS = ["list", "tuple", "dict", "set", "frozenset"];
/** The types that have these from `object`: they ask for what a derived class has put in place of others. */
const OF_OBJECT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["__str__", new Set([...CONTAINERS, "int", "float", "bool"])],
  ["__format__", new Set([...CONTAINERS, "bytes"])],
]);

/** The methods of `type`, each with the class first. */
const ofType: Record<string, Method> = {};

/** Says what `type` has. */
export function noteTypeMethods(methods: Readonly<Record<string, Method>>): void {
  Object.assign(ofType, methods);
}

/** A dunder method named on one of the built-in types, such as `str.__len__`. */
export function typeSpecialMethod(
  typeName: string,
  name: string,
): ((...args: unknown[]) => unknown) | undefined {
  if (typeName === "type" && Object.hasOwn(ofType, name)) {
    return ofType[name] as (...args: unknown[]) => unknown;
  }
  if (/^(?:object|type)$/.test(typeName) && Object.hasOwn(objectMethods, name)) {
    return objectMethods[name] as (...args: unknown[]) => unknown;
  }
  const plain = plainMethod(typeName, name);
  if (plain) return plain as (...args: unknown[]) => unknown;
  const own = tables.get(typeName) ?? {};
  if (OF_OBJECT.get(name)?.has(typeName)) {
    return objectMethods[name] as (...args: unknown[]) => unknown;
  }
  const found = Object.hasOwn(own, name) ? own[name] : everything[name];
  if (!found) return undefined;
  // Not what a derived class has put in its place.
  const run = declining(found, name);
  if (COMPARED.test(name)) return (self, other) => run(plainSelf(self), plainSelf(other));
  return (self: unknown, ...args: unknown[]) => run(plainSelf(self), ...args);
}
