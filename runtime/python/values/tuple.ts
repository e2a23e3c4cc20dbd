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

/** A tuple of the items of two others. */
export function joinedTuple(first: readonly unknown[], second: readonly unknown[]): Tuple {
  return asTuple([...first, ...second]);
}

/** Whether a value is a tuple. */
export function isTuple(value: unknown): value is Tuple<unknown[]> {
  return Array.isArray(value) && (value as Marked)[formMark] === TUPLE;
}

/** Whether a value is a list, that is, an array but no tuple. */
export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && (value as Marked)[formMark] !== TUPLE;
}

/** Whether two arrays of no class of a program's own are both tuples, or both lists. */
export function areAlike(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.constructor === Array && b.constructor === Array &&
    (a as Marked)[formMark] === (b as Marked)[formMark];
}
