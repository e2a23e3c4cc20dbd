/**
 * `sorted()`, `list.sort()`, `min()` and `max()`.
 *
 * @module
 */
import type { EnumLike } from "../values/types.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { callable1 } from "../dispatch.ts";
import { comparison, gt, lt } from "../operators/compare.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { isNarrow } from "../text/code_points.ts";
import { truth } from "../operators/truth.ts";
import type { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { gather, isPromise } from "./iterables.ts";

/** How to sort. */
export interface SortOptions<T> {
  /** What to sort by; may give promises. */
  key?: ((item: T) => unknown) | null;
  /** Whether the largest comes first. */
  reverse?: unknown;
}

type Key = (item: unknown) => unknown;

/** Sorts items that are all numbers or all simple texts by the native order, which for them is Python's; false for others. */
function sortPlain(items: unknown[]): boolean {
  if (items.every((item) => typeof item === "number" && item === item)) {
    const sorted = Float64Array.from(items as number[]).sort();
    for (let i = 0; i < sorted.length; i++) items[i] = sorted[i];
    return true;
  }
  if (!items.every((item) => typeof item === "string" && isNarrow(item))) return false;
  items.sort();
  return true;
}

/** Sorts items by keys of their own. V8 asks only whether a comparison is below zero, so one comparison is enough. */
function sortBy(items: unknown[], keys: readonly unknown[] | undefined, reverse: boolean): void {
  if (!keys && sortPlain(items)) {
    if (reverse) items.reverse();
    return;
  }
  const less = comparison(keys ?? items);
  const compare = reverse
    ? (a: unknown, b: unknown) => less(b, a) ? -1 : 0
    : (a: unknown, b: unknown) => less(a, b) ? -1 : 0;
  if (!keys) {
    // undefined would go to the end unasked; as None it cannot be compared.
    if (items.length > 1 && items.includes(undefined)) {
      for (let i = 0; i < items.length; i++) items[i] ??= null;
    }
    items.sort(compare);
    return;
  }
  const order = items.map((item, i) => ({ item, key: keys[i] }));
  order.sort((a, b) => compare(a.key, b.key));
  order.forEach(({ item }, i) => items[i] = item);
}

function sort(items: unknown[], options: Keywords): void | Promise<void> {
  const { key, reverse } = options;
  for (const name of Object.keys(options)) {
    if (name !== "key" && name !== "reverse") {
      throw new TypeError(`sort() got an unexpected keyword argument '${name}'`);
    }
  }
  if (key === null || key === undefined) {
    sortBy(items, undefined, truth(reverse));
    return;
  }
  const keys = items.map(callable1(key) as Key);
  if (keys.some(isPromise)) {
    return Promise.all(keys).then((settled) => sortBy(items, settled, truth(reverse)));
  }
  sortBy(items, keys, truth(reverse));
}

/** Sorts a list in place. https://docs.python.org/3/library/stdtypes.html#list.sort */
export function sortInPlace<T>(items: T[], options?: SortOptions<T>): void | Promise<void> {
  if (options !== undefined && !isKeywords(options)) {
    throw new TypeError("sort() takes no positional arguments");
  }
  return sort(items, (options ?? {}) as Keywords);
}

/** What `sorted()` gives for the type checker. */
export interface Sorted {
  <K>(dict: Dict<K, never>, options?: SortOptions<K>): K[];
  <K>(dict: Dict<K, unknown>, options?: SortOptions<K>): K[];
  <T>(
    items: Iterable<T>,
    options: { key: (item: T) => PromiseLike<unknown>; reverse?: unknown },
  ): Promise<T[]>;
  <T>(items: Iterable<T>, options?: SortOptions<T>): T[];
  <T>(items: AsyncIterable<T>, options?: SortOptions<T>): Promise<T[]>;
  <T>(enumeration: EnumLike<T>, options?: SortOptions<T>): T[];
  (items: unknown, options?: SortOptions<unknown>): unknown[];
}

/**
 * The items of an iterable as a sorted list. https://docs.python.org/3/library/functions.html#sorted
 *
 * @throws {TypeError} when two items cannot be compared
 *
 * @example
 * ```ts
 * import { len, print, sorted } from "@manycore/multiprocessing/python";
 *
 * print(sorted(["ccc", "a", "bb"], { key: len, reverse: true })); // ['ccc', 'bb', 'a']
 * ```
 */
export const sorted: Sorted = ((items: unknown, options: Keywords = {}): unknown => {
  const finish = (list: unknown[]): unknown[] | Promise<unknown[]> => {
    const done = sort(list, options);
    return done ? done.then(() => list) : list;
  };
  return isAsync(items) ? gather(items).then(finish) : finish([...iter(items)]);
}) as Sorted;

/** What `min()` and `max()` give for the type checker. */
export interface Extreme {
  <K>(dict: Dict<K, never>, options?: { key?: ((item: K) => unknown) | null }): K;
  <K>(dict: Dict<K, unknown>, options?: { key?: ((item: K) => unknown) | null }): K;
  <T, D>(items: Iterable<T>, options: { key?: ((item: T) => unknown) | null; default: D }): T | D;
  <T>(items: Iterable<T>, options?: { key?: ((item: T) => unknown) | null }): T;
  <T>(
    items: AsyncIterable<T>,
    options?: { key?: ((item: T) => unknown) | null; default?: T },
  ): Promise<T>;
  <T>(first: T, second: T, ...more: (T | { key: (item: T) => unknown })[]): T;
  (...args: unknown[]): unknown;
}

function extreme(name: string, wins: (a: unknown, b: unknown) => boolean): Extreme {
  const choose = (items: readonly unknown[], keys: readonly unknown[], options: Keywords) => {
    if (items.length === 0) {
      if ("default" in options) return options.default;
      throw new ValueError(`${name}() iterable argument is empty`);
    }
    let best = 0;
    for (let i = 1; i < items.length; i++) if (wins(keys[i], keys[best])) best = i;
    return items[best];
  };
  const decide = (items: readonly unknown[], options: Keywords): unknown => {
    const { key } = options;
    if (key === null || key === undefined) return choose(items, items, options);
    const keys = items.map(callable1(key) as Key);
    return keys.some(isPromise)
      ? Promise.all(keys).then((settled) => choose(items, settled, options))
      : choose(items, keys, options);
  };
  return ((...args: unknown[]): unknown => {
    const options = isKeywords(args.at(-1)) ? args.pop() as Keywords : {};
    if (args.length === 0) {
      throw new TypeError(`${name} expected at least 1 argument, got 0`);
    }
    if (args.length > 1) {
      if ("default" in options) {
        throw new TypeError(
          `Cannot specify a default for ${name}() with multiple positional arguments`,
        );
      }
      return decide(args, options);
    }
    const [items] = args;
    if (isAsync(items)) return gather(items).then((list) => decide(list, options));
    return decide(Array.isArray(items) ? items : [...iter(items)], options);
  }) as Extreme;
}

/**
 * The smallest of several values, or of the items of an iterable. https://docs.python.org/3/library/functions.html#min
 *
 * @throws {ValueError} when there is none, and no default
 */
export const min: Extreme = extreme("min", (a, b) => lt(a, b));

/**
 * The largest of several values, or of the items of an iterable. https://docs.python.org/3/library/functions.html#max
 *
 * @throws {ValueError} when there is none, and no default
 */
export const max: Extreme = extreme("max", (a, b) => gt(a, b));
