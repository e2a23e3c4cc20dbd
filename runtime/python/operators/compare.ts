/**
 * `==`, `<` and their like, and `is`.
 *
 * @module
 */
import { bindingOf } from "../../codec/bound.ts";
import { TypeError } from "../../errors.ts";
import { RecursionError } from "../exceptions.ts";
import { itself } from "../values/identity.ts";
import { compareText } from "../text/code_points.ts";
import { dialect } from "../support/dialect.ts";
import { Complex } from "../values/complex.ts";
import { countIn, plainFields, plainTable } from "../values/dict.ts";
import { DictItems, DictKeys } from "../values/dict_views.ts";
import { NONE } from "../values/keys.ts";
import { fieldOf, type Fields } from "../values/record.ts";
import { Float, kindOf } from "../values/numbers.ts";
import { Range } from "../values/range.ts";
import { NotImplemented } from "../values/singletons.ts";
import { SetBase } from "../values/set.ts";
import { Slice } from "../values/slice.ts";
import { REMOVED, type Table } from "../values/table.ts";
import { areAlike, isTuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { dispatch, isSubclass, methodOf } from "./dispatch.ts";
import { truth } from "./truth.ts";
import { sizeOf } from "../values/size.ts";

/** A real number in a form that JavaScript's operators compare exactly; undefined for all else. */
function comparable(value: unknown): number | bigint | undefined {
  switch (typeof value) {
    case "number":
    case "bigint":
      return value;
    case "boolean":
      return value ? 1 : 0;
    default:
      return value instanceof Float ? value.value : undefined;
  }
}

/**
 * Whether two values are equal in Python's sense: `1 == 1.0 == True`, lists and dicts by what is in them, objects by their
 * `__eq__`.
 */
export function eq(a: unknown, b: unknown): boolean {
  if (typeof a === "string" || typeof b === "string") {
    if (typeof a === typeof b) return a === b;
  } else if (typeof a === "number" && typeof b === "number") return a === b;
  const left = comparable(a);
  if (left !== undefined) {
    const right = comparable(b);
    // deno-lint-ignore eqeqeq -- between bigint and number, only the loose operator compares values
    if (right !== undefined) return left == right;
  }
  if (typeof a !== "object" && typeof b !== "object" && !hasMetaclass(a) && !hasMetaclass(b)) {
    return a === b || isSameMethod(a, b);
  }
  return eqObjects(a, b);
}

/** Whether a value is a class that its metaclass may compare. */
function hasMetaclass(value: unknown): boolean {
  return typeof value === "function" && value.constructor !== Function;
}

/** Whether two functions are the same method of the same object, taken off it twice. */
function isSameMethod(a: unknown, b: unknown): boolean {
  if (typeof a !== "function" || typeof b !== "function") return false;
  const [first, second] = [bindingOf(a), bindingOf(b)];
  return first !== undefined && first.receiver === second?.receiver && first.name === second?.name;
}

/** Whether a value is a list or tuple of no class of a program's own. */
function isPlainArray(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.constructor === Array;
}

function eqObjects(a: unknown, b: unknown): boolean {
  if (isPlainArray(a) && isPlainArray(b)) {
    return a === b || a.length === b.length && isTuple(a) === isTuple(b) && eqItems(a, b);
  }
  if (a === null || a === undefined) {
    if (b === null || b === undefined) return true;
  }
  if (methodOf(a, "__eq__") || methodOf(b, "__eq__")) {
    const result = dispatch(a, b, "__eq__", "__eq__");
    if (result !== NotImplemented) return truth(result);
    // A built-in value has its own say about one of a class that derives from its type.
    if (methodOf(a, "__eq__") && methodOf(b, "__eq__")) return a === b;
  }
  return eqBuiltIns(a, b);
}

/** Whether two values of built-in types are equal, whatever classes that they are of say. */
function eqBuiltIns(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && isTuple(a) === isTuple(b) && eqItems(a, b);
  }
  if (a instanceof Map) return b instanceof Map && eqMaps(a, b);
  if (a instanceof Set || isSetView(a)) return (b instanceof Set || isSetView(b)) && eqSets(a, b);
  if (a instanceof Uint8Array) return b instanceof Uint8Array && eqBytes(a, b);
  if (a instanceof Complex) return eqComplex(a, b);
  if (b instanceof Complex) return eqComplex(b, a);
  if (a instanceof Range) return b instanceof Range && eqRanges(a, b);
  if (a instanceof Slice) {
    return b instanceof Slice && eq(a.start, b.start) && eq(a.stop, b.stop) && eq(a.step, b.step);
  }
  return false;
}

/** Whether two values are the same object or equal, which is how containers look for a value. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== a && b !== b) || eq(a, b);
}

let depth = 0;

function eqItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  if (++depth > 2000) {
    depth--;
    throw new RecursionError("maximum recursion depth exceeded in comparison");
  }
  try {
    for (let i = 0; i < a.length; i++) if (!same(a[i], b[i])) return false;
    return true;
  } finally {
    depth--;
  }
}

function eqMaps(a: Map<unknown, unknown>, b: Map<unknown, unknown>): boolean {
  const fields = plainFields(a);
  const others = fields && plainFields(b);
  if (others) return countIn(a) === countIn(b) && eqFields(fields, others);
  const left = plainTable(a);
  const right = left && plainTable(b);
  if (right) return eqTables(left, right);
  if (sizeOf(a) !== sizeOf(b)) return false;
  for (const [key, value] of a) {
    const other = b.get(key);
    if ((other === null || other === undefined) && !b.has(key) || !same(value, other)) return false;
  }
  return true;
}

/** Whether fields, which are as many, are equal. */
function eqFields(a: Fields, b: Fields): boolean {
  for (const key in a) {
    const other = fieldOf(b, key);
    if (other === NONE || !same(a[key] ?? null, other)) return false;
  }
  return true;
}

function eqTables(a: Table, b: Table): boolean {
  if (a.count !== b.count) return false;
  for (let place = 1; place < a.keys.length; place++) {
    const key = a.keys[place];
    if (key === REMOVED) continue;
    // Those that are equal have mostly been filled alike.
    const at = b.keys[place] === key ? place : b.find(key);
    if (at === 0 || !same(a.values[place], b.values[at])) return false;
  }
  return true;
}

interface SetLike extends Iterable<unknown> {
  readonly size: number;
  has(value: unknown): boolean;
}

function isSetView(value: unknown): value is SetLike {
  return value instanceof DictKeys || value instanceof DictItems;
}

function eqSets(a: SetLike, b: SetLike): boolean {
  return sizeOf(a) === sizeOf(b) && isSubset(a, b);
}

function isSubset(a: SetLike, b: SetLike): boolean {
  if (a instanceof SetBase && b instanceof SetBase) return a.isIn(b);
  for (const item of a) if (!b.has(item)) return false;
  return true;
}

function eqBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && compareBytes(a, b) === 0;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function eqComplex(a: Complex, b: unknown): boolean {
  if (b instanceof Complex) return a.re === b.re && a.im === b.im;
  const real = comparable(b);
  // deno-lint-ignore eqeqeq -- between bigint and number, only the loose operator compares values
  return real !== undefined && a.im === 0 && a.re == real;
}

function eqRanges(a: Range, b: Range): boolean {
  if (!eq(a.length, b.length)) return false;
  if (a.length === 0) return true;
  return eq(a.start, b.start) && (a.length === 1 || eq(a.step, b.step));
}

/** Whether two values are not equal. */
export function ne(a: unknown, b: unknown): boolean {
  if (methodOf(a, "__ne__") || methodOf(b, "__ne__")) {
    const result = dispatchUnequal(a, b);
    if (result !== NotImplemented) return truth(result);
    if (methodOf(a, "__eq__") || methodOf(b, "__eq__")) return a !== b;
  }
  // Containers have a `__ne__` of their own, which does not ask for the `__eq__` of a class that derives from them.
  return !(isContainer(a) && isContainer(b) ? eqBuiltIns : eq)(a, b);
}

/** What the operands say of `!=`, each by its `__ne__` or, as objects do without one, by what its `__eq__` does not say. */
function dispatchUnequal(a: unknown, b: unknown): unknown {
  const [first, second] = isSubclass(a, b) ? [b, a] : [a, b];
  const result = unequal(first, second);
  return result !== NotImplemented ? result : unequal(second, first);
}

function unequal(a: unknown, b: unknown): unknown {
  const own = methodOf(a, "__ne__");
  if (own) return own.call(a, b);
  const result = methodOf(a, "__eq__")?.call(a, b) ?? NotImplemented;
  return result === NotImplemented ? result : !truth(result);
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" &&
    (Array.isArray(value) || value instanceof Map || value instanceof Set ||
      value instanceof Uint8Array);
}

type Symbol4 = "<" | "<=" | ">" | ">=";

const methods: Record<Comparison, readonly [string, string]> = {
  "==": ["__eq__", "__eq__"],
  "!=": ["__ne__", "__ne__"],
  "<": ["__lt__", "__gt__"],
  "<=": ["__le__", "__ge__"],
  ">": ["__gt__", "__lt__"],
  ">=": ["__ge__", "__le__"],
};

function decide(symbol: Symbol4, left: number | bigint, right: number | bigint): boolean {
  switch (symbol) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    default:
      return left >= right;
  }
}

function order(symbol: Symbol4, a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") return decide(symbol, compareText(a, b), 0);
  if (kindOf(a) !== 0 && kindOf(b) !== 0) {
    return decide(symbol, comparable(a) as number, comparable(b) as number);
  }
  const [own, reflected] = methods[symbol];
  if (methodOf(a, own) || methodOf(b, reflected)) {
    const result = dispatch(a, b, own, reflected);
    if (result !== NotImplemented) return truth(result);
  } else if (Array.isArray(a) && Array.isArray(b) && isTuple(a) === isTuple(b)) {
    return orderItems(symbol, a, b);
  } else if ((a instanceof Set || isSetView(a)) && (b instanceof Set || isSetView(b))) {
    return orderSets(symbol, a, b);
  } else if (a instanceof Uint8Array && b instanceof Uint8Array) {
    return decide(symbol, compareBytes(a, b), 0);
  }
  if (dialect.current) return decide(symbol, dialect.current.order(a, b), 0);
  throw notOrdered(symbol, a, b);
}

function orderItems(symbol: Symbol4, a: readonly unknown[], b: readonly unknown[]): boolean {
  if (symbol === "<") return itemsLess(a, b);
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++) {
    if (a[i] !== b[i] && !same(a[i], b[i])) return order(symbol, a[i], b[i]);
  }
  return decide(symbol, a.length, b.length);
}

/** Whether of two sequences the first comes before the second: what differs first in them decides. */
export function itemsLess(a: readonly unknown[], b: readonly unknown[]): boolean {
  const common = a.length < b.length ? a.length : b.length;
  for (let i = 0; i < common; i++) {
    const x = a[i];
    const y = b[i];
    if (x === y) continue;
    if (typeof x === "number" && typeof y === "number") {
      if (x < y) return true;
      if (x > y) return false;
    } else if (typeof x === "string" && typeof y === "string") return compareText(x, y) < 0;
    if (!same(x, y)) return lt(x, y);
  }
  return a.length < b.length;
}

function orderSets(symbol: Symbol4, a: SetLike, b: SetLike): boolean {
  switch (symbol) {
    case "<":
      return sizeOf(a) < sizeOf(b) && isSubset(a, b);
    case "<=":
      return sizeOf(a) <= sizeOf(b) && isSubset(a, b);
    case ">":
      return sizeOf(a) > sizeOf(b) && isSubset(b, a);
    default:
      return sizeOf(a) >= sizeOf(b) && isSubset(b, a);
  }
}

/** Python's `a < b`. */
export function lt(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b) < 0;
  if (Array.isArray(a) && Array.isArray(b) && areAlike(a, b)) return itemsLess(a, b);
  return lessByMethod(a, b) ?? order("<", a, b);
}

/** What the method of an object says of another of its very class, which no other is asked before; else undefined. */
function lessByMethod(a: unknown, b: unknown): boolean | undefined {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return undefined;
  if (a.constructor !== b.constructor) return undefined;
  const own = (a as { __lt__?: unknown }).__lt__;
  if (typeof own !== "function") return undefined;
  const result = own.call(a, b);
  if (typeof result === "boolean") return result;
  if (result !== NotImplemented) return truth(result);
  const reflected = methodOf(b, "__gt__")?.call(b, a) ?? NotImplemented;
  if (reflected === NotImplemented) throw notOrdered("<", a, b);
  return truth(reflected);
}

/** Python's `a <= b`. */
export function le(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a <= b;
  return order("<=", a, b);
}

/** Python's `a > b`. */
export function gt(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a > b;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b) > 0;
  if (Array.isArray(a) && Array.isArray(b) && areAlike(a, b)) {
    return orderItems(">", a, b);
  }
  return order(">", a, b);
}

/** Python's `a >= b`. */
export function ge(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a >= b;
  return order(">=", a, b);
}

/** A comparison as programs write it. */
export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

/**
 * What a comparison gives where objects may give anything at all, not only whether it holds.
 *
 * @throws {TypeError} when the values have no order
 * @see https://docs.python.org/3/reference/datamodel.html#object.__lt__
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { compare } from "@manycore/multiprocessing/python";
 *
 * class Column {
 *   __lt__(other: unknown): string {
 *     return `column < ${other}`;
 *   }
 * }
 * assertEquals(compare(new Column(), "<", 3), "column < 3");
 * ```
 */
export function compare(a: unknown, symbol: Comparison, b: unknown): unknown {
  const [own, reflected] = methods[symbol];
  const isAsked = methodOf(a, own) !== undefined || methodOf(b, reflected) !== undefined;
  const ask = symbol === "!=" ? dispatchUnequal : dispatch;
  const result = isAsked ? ask(a, b, own, reflected) : NotImplemented;
  if (result !== NotImplemented) return result;
  switch (symbol) {
    case "==":
      return isAsked ? a === b : eq(a, b);
    case "!=":
      return isAsked && (methodOf(a, "__eq__") || methodOf(b, "__eq__")) ? a !== b : !eq(a, b);
    default:
      if (isAsked) throw notOrdered(symbol, a, b);
      return order(symbol, a, b);
  }
}

function notOrdered(symbol: string, a: unknown, b: unknown): TypeError {
  return new TypeError(
    `'${symbol}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
  );
}

/** Python's `a is b`, for values that may be None, numbers or iterators. */
export function identical(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || a === undefined) return b === null || b === undefined;
  return a !== a && b !== b || typeof a === "object" && itself(a) === itself(b);
}
