/**
 * Python's tuple: an array of a class of its own.
 *
 * @module
 */
import { nameClass } from "./types.ts";

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

// Array methods such as `map` and `slice` give plain arrays: in Python they would give lists, or go through helpers.
class TupleArray extends Array<unknown> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  static override of<T>(...items: T[]): T[] {
    switch (items.length) {
      case 1: {
        const single = new TupleArray(1);
        single[0] = items[0];
        return single as T[];
      }
      case 2:
        return new TupleArray(items[0], items[1]) as T[];
      default:
        return new TupleArray(...items) as T[];
    }
  }
}
nameClass(TupleArray, "tuple");

/** The class of tuples: for `instanceof` and as base class. */
export interface TupleConstructor {
  new (...items: never[]): unknown[] & TupleMark;
  /** A tuple of these items. */
  of<T extends unknown[]>(...items: T): Tuple<T>;
  readonly prototype: unknown[] & TupleMark;
}

/** The class of tuples. Make one with `tuple.of(1, "a")` or `tuple(iterable)`. */
export const Tuple: TupleConstructor = TupleArray as unknown as TupleConstructor;

/** A tuple of two items. */
export function pair<A, B>(first: A, second: B): Tuple<[A, B]> {
  return new TupleArray(first, second) as [A, B];
}

/** Turns a fresh array of no other owner into a tuple. */
export function tupleFrom<T>(items: readonly T[]): Tuple<T[]> {
  const length = items.length;
  const result = new TupleArray(length) as T[];
  for (let i = 0; i < length; i++) result[i] = items[i] as T;
  return result;
}

/** Whether a value is a tuple. */
export function isTuple(value: unknown): value is Tuple<unknown[]> {
  return value instanceof TupleArray;
}

/** Whether a value is a list, that is, an array but no tuple. */
export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && !(value instanceof TupleArray);
}
