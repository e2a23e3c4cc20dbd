/**
 * Python's tuple: a plain array with a mark.
 *
 * JavaScript takes plain arrays apart, and goes over them, eight times as fast as those of a class of their own; so a tuple
 * is a plain array, and a property that no loop and no `Object.keys` sees tells it from a list. Classes that are derived from
 * tuple, such as named tuples, are classes, and have the mark on their prototype.
 *
 * @module
 */
import { formMark } from "../../codec/forms.ts";
import { markTupleClass, nameClass } from "./types.ts";

declare const tupleBrand: unique symbol;

/** What tells a tuple from a list, for the type checker. */
export interface TupleMark {
  /** Exists for the type checker alone. */
  readonly [tupleBrand]?: true;
}

/**
 * A tuple: `Tuple<[int, string]>` for one of known items, `Tuple<int[]>` for one of any length.
 * https://docs.python.org/3/library/stdtypes.html#tuples
 */
export type Tuple<T extends readonly unknown[] = unknown[]> = T & TupleMark;

/** The name under which tuples travel between processes, and by which they are known here. */
export const TUPLE = "python.tuple";

interface Marked {
  [formMark]?: string;
}

/**
 * Turns a fresh array of no other owner into a tuple. Emitted programs write `asTuple([a, b])`: V8 keeps for each array literal
 * what it learned of the arrays made there (what they hold, how long they live), and for rest parameters nothing.
 */
export function asTuple<T extends unknown[] | []>(items: T): Tuple<T> {
  (items as Marked)[formMark] = TUPLE;
  return items;
}

/**
 * An array of known items for a tuple that nothing will ask whether it is one: without the mark it takes much less room.
 * https://docs.python.org/3/library/stdtypes.html#tuples
 *
 * @example
 * ```ts
 * import { asItems } from "@manycore/multiprocessing/python";
 *
 * const least = (xs: number[]) => asItems([Math.min(...xs), xs.length]);
 * const [value, count] = least([3, 1, 2]); // 1, 3
 * ```
 */
export function asItems<T extends unknown[] | []>(items: T): Tuple<T> {
  return items;
}

// Array methods such as `map` and `slice` give plain arrays: in Python they would give lists, or go through helpers.
class TupleArray extends Array<unknown> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  static override of<T>(...items: T[]): T[] {
    return asTuple(items);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === TupleArray
      ? isTuple(value)
      : Function.prototype[Symbol.hasInstance].call(this, value);
  }
}
nameClass(TupleArray, "tuple");
markTupleClass(TupleArray);
Object.defineProperty(TupleArray.prototype, formMark, { value: TUPLE });

/** The class of tuples: for `instanceof` and as base class. */
export interface TupleConstructor {
  new (...items: never[]): unknown[] & TupleMark;
  /** A tuple of these items. */
  of<T extends unknown[]>(...items: T): Tuple<T>;
  readonly prototype: unknown[] & TupleMark;
}

/** The class of tuples. Make one with `tuple.of(1, "a")` or `tuple(iterable)`. */
export const Tuple: TupleConstructor = TupleArray as unknown as TupleConstructor;

/** A tuple of the items of a list. */
export function tupleFrom<T>(items: readonly T[]): Tuple<T[]> {
  return asTuple([...items]);
}

/** Some items: a slice of them is an array without gaps, made in less than half the time that spreading into a literal takes. */
const ROOM: readonly unknown[] = [..." ".repeat(32)];

/** A fresh array of so many items, which are still to be put in. */
function room(length: number): unknown[] {
  return length <= ROOM.length ? ROOM.slice(0, length) : new Array(length);
}

/** The items of two arrays, in a fresh one. */
function joined(first: readonly unknown[], second: readonly unknown[]): unknown[] {
  const { length } = first;
  const result = room(length + second.length);
  for (let i = 0; i < length; i++) result[i] = first[i];
  for (let i = 0; i < second.length; i++) result[length + i] = second[i];
  return result;
}

/** A tuple of the items of two others. */
export function joinedTuple(first: readonly unknown[], second: readonly unknown[]): Tuple {
  return asTuple(joined(first, second));
}

/** A tuple of the items of another, so many times. */
export function repeatedTuple(items: readonly unknown[], count: number): Tuple {
  const { length } = items;
  if (length === 1 && count > ROOM.length) return asTuple(new Array(count).fill(items[0]));
  const result = room(length * count);
  for (let i = 0; i < result.length; i += length) {
    for (let j = 0; j < length; j++) result[i + j] = items[j];
  }
  return asTuple(result);
}

/** Whether a value is a tuple. */
export function isTuple(value: unknown): value is Tuple<unknown[]> {
  return Array.isArray(value) && (value as Marked)[formMark] === TUPLE;
}

/** Whether a value is a list, that is, an array but no tuple. */
export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && (value as Marked)[formMark] !== TUPLE;
}

/** Whether a value is a tuple of no class of a program's own. */
export function isPlainTuple(value: unknown): value is Tuple<unknown[]> {
  return isTuple(value) && value.constructor === Array;
}

/** Whether two arrays of no class of a program's own are both tuples, or both lists. */
export function areAlike(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.constructor === Array && b.constructor === Array &&
    (a as Marked)[formMark] === (b as Marked)[formMark];
}
