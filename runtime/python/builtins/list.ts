/**
 * The types `list` and `tuple`. https://docs.python.org/3/library/stdtypes.html#sequence-types-list-tuple-range
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { AttributeError, IndexError } from "../exceptions.ts";
import { same } from "../operators/compare.ts";
import { repr } from "../text/repr.ts";
import type { Dict } from "../values/dict.ts";
import { hasIndex, type int, ssize } from "../values/numbers.ts";
import { span } from "../values/slice.ts";
import { asTuple, isList, isTuple, Tuple, tupleFrom } from "../values/tuple.ts";
import { List } from "../values/list.ts";
import { defineType, type EnumLike, standsForType } from "../values/types.ts";
import { knownItems, listed, withItems } from "./iterables.ts";
import { sortInPlace, type SortOptions } from "./sorted.ts";

function place<T>(items: readonly T[], value: unknown, start: unknown, stop: unknown): number {
  const range = span(bound(start), bound(stop), 1, items.length);
  for (let i = range.start; i < range.stop && i < items.length; i++) {
    if (same(items[i], value)) return i;
  }
  return -1;
}

/** Where a search begins or ends, which None is not good for. */
function bound(value: unknown): unknown {
  if (value === undefined || hasIndex(value)) return value;
  throw new TypeError("slice indices must be integers or have an __index__ method");
}

function count(items: readonly unknown[], value: unknown): number {
  let result = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === value || same(item, value)) result++;
  }
  return result;
}

// Classes of programs that derive from `list` may call methods of their own what JavaScript calls its own.
const { pop, push, reverse, shift, slice, splice } = Array.prototype;

const methods = {
  append<T>(items: T[], item: T): void {
    if (items === null) throw new AttributeError("'NoneType' object has no attribute 'append'");
    push.call(items, item);
  },

  extend<T>(items: T[], more: Iterable<T>): void {
    const known = knownItems(more);
    if (known === undefined) {
      for (const item of listed(more) as Iterable<T>) push.call(items, item);
      return;
    }
    for (let i = 0, { length } = known; i < length; i++) push.call(items, known[i]);
  },

  insert<T>(items: T[], at: int, item: T): void {
    const wanted = ssize(at);
    splice.call(items, wanted < 0 ? Math.max(0, wanted + items.length) : wanted, 0, item);
  },

  pop<T>(items: T[], at?: int): T {
    const last = at === undefined ? -1 : ssize(at);
    if (items.length === 0) throw new IndexError("pop from empty list");
    if (at === undefined || at === -1) return pop.call(items) as T;
    const wanted = last;
    const found = wanted < 0 ? wanted + items.length : wanted;
    if (!(found >= 0 && found < items.length)) throw new IndexError("pop index out of range");
    return (found === 0 ? shift.call(items) : splice.call(items, found, 1)[0]) as T;
  },

  remove(items: unknown[], value: unknown): void {
    const found = place(items, value, undefined, undefined);
    if (found < 0) throw new ValueError("list.remove(x): x not in list");
    splice.call(items, found, 1);
  },

  index(items: readonly unknown[], value: unknown, start?: int | null, stop?: int | null): number {
    const found = place(items, value, start, stop);
    if (found < 0) throw new ValueError(`${repr(value)} is not in list`);
    return found;
  },

  count,

  sort: sortInPlace,

  reverse(items: unknown[]): void {
    reverse.call(items);
  },

  copy<T>(items: readonly T[]): T[] {
    return slice.call(items) as T[];
  },

  clear(items: unknown[]): void {
    items.length = 0;
  },
};

/** The type `list`: callable, a type object, and the home of the methods of lists. */
export interface ListType {
  (): unknown[];
  <K>(dict: Dict<K, never>): K[];
  <K>(dict: Dict<K, unknown>): K[];
  <T>(items: Iterable<T>): T[];
  <T>(items: AsyncIterable<T>): Promise<T[]>;
  <T>(enumeration: EnumLike<T>): T[];
  (items: unknown): unknown[];
  readonly name: string;
  /** Puts an item at the end. */
  append<T>(items: T[], item: T): void;
  /** Puts the items of an iterable at the end. */
  extend<T>(items: T[], more: Iterable<T>): void;
  /** Puts an item before a place. */
  insert<T>(items: T[], at: int, item: T): void;
  /** Takes the last item out, or that of a place; IndexError where there is none. */
  pop<T>(items: T[], at?: int): T;
  /** Takes the first equal item out; ValueError where there is none. */
  remove(items: unknown[], value: unknown): void;
  /** The place of the first equal item; ValueError where there is none. */
  index(items: readonly unknown[], value: unknown, start?: int | null, stop?: int | null): number;
  /** How many items are equal to a value. */
  count(items: readonly unknown[], value: unknown): number;
  /** Sorts in place; a promise when the key function gives one. */
  sort<T>(items: T[], options?: SortOptions<T>): void | Promise<void>;
  /** Turns the order round. */
  reverse(items: unknown[]): void;
  /** A list of the same items. */
  copy<T>(items: readonly T[]): T[];
  /** Takes every item out. */
  clear(items: unknown[]): void;
}

/**
 * The items of an iterable as a list. https://docs.python.org/3/library/functions.html#func-list
 *
 * @example
 * ```ts
 * import { list, print, range } from "@manycore/multiprocessing/python";
 *
 * print(list(range(3)), list("ab")); // [0, 1, 2] ['a', 'b']
 * ```
 */
export const list: ListType = defineType(
  { name: "list", holds: isList, class: Array },
  Object.assign((items: unknown = []): unknown => {
    // A class of a program may say what its objects give.
    if (Array.isArray(items) && (items as { __iter__?: unknown }).__iter__ === undefined) {
      return [...items];
    }
    const known = knownItems(items);
    if (known !== undefined) return known;
    return withItems(items, (source) => [...source], listed);
  }, methods),
) as ListType;

standsForType(List, list);

/** The type `tuple`: callable, a type object, and the home of the methods of tuples. */
export interface TupleType {
  (): Tuple<[]>;
  <T extends unknown[]>(items: Tuple<T>): Tuple<T>;
  <K>(dict: Dict<K, never>): Tuple<K[]>;
  <K>(dict: Dict<K, unknown>): Tuple<K[]>;
  <T>(items: Iterable<T>): Tuple<T[]>;
  <T>(items: AsyncIterable<T>): Promise<Tuple<T[]>>;
  (items: unknown): Tuple<unknown[]>;
  readonly name: string;
  /** A tuple of these items. */
  of<T extends unknown[]>(...items: T): Tuple<T>;
  /** The place of the first equal item; ValueError where there is none. */
  index(items: readonly unknown[], value: unknown, start?: int | null, stop?: int | null): number;
  /** How many items are equal to a value. */
  count(items: readonly unknown[], value: unknown): number;
}

/**
 * The items of an iterable as a tuple. https://docs.python.org/3/library/functions.html#func-tuple
 *
 * @example
 * ```ts
 * import { print, tuple } from "@manycore/multiprocessing/python";
 *
 * print(tuple.of(1, "a"), tuple("ab")); // (1, 'a') ('a', 'b')
 * ```
 */
export const tuple: TupleType = defineType(
  { name: "tuple", holds: isTuple, class: Tuple },
  Object.assign((items: unknown = []): unknown => {
    if (isTuple(items) && items.constructor === Array) return items;
    if (Array.isArray(items) && items.constructor === Array) return tupleFrom(items);
    const known = Array.isArray(items) ? undefined : knownItems(items) as unknown[] | undefined;
    if (known !== undefined) return asTuple(known);
    return withItems(items, (source) => asTuple([...source]), listed);
  }, {
    of: Tuple.of,
    count,
    index(items: readonly unknown[], value: unknown, start?: int | null, stop?: int | null) {
      const found = place(items, value, start, stop);
      if (found < 0) throw new ValueError("tuple.index(x): x not in tuple");
      return found;
    },
  }),
) as TupleType;
