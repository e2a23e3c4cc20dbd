/**
 * `sorted()`, `list.sort()`, `min()` and `max()`.
 *
 * @module
 */
import { unpacked } from "../support/packed.ts";
import type { EnumLike } from "../values/types.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { callable1 } from "../dispatch.ts";
import { gt, lt } from "../operators/compare.ts";
import { isAsync, iterToEnd } from "../operators/iteration.ts";
import { lessByComparison } from "../functools/comparison_key.ts";
import { truth } from "../operators/truth.ts";
import { isLow, isNarrow } from "../text/code_points.ts";
import { countIn, Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { NotImplemented } from "../values/singletons.ts";
import { changed } from "../values/table_iterators.ts";
import { asTuple, isTuple } from "../values/tuple.ts";
import { gather, isPromise, knownItems, listed } from "./iterables.ts";
import { PARTED, sortShort } from "./short_sort.ts";
import { FEW, orderBy, orderOf, sortFew } from "./sort_order.ts";

/** How to sort. */
export interface SortOptions<T> {
  /** What to sort by; may give promises. */
  key?: ((item: T) => unknown) | null;
  /** Whether the largest comes first. */
  reverse?: unknown;
}

type Key = (item: unknown) => unknown;

/** Sorts items by keys of their own. V8 asks only whether a comparison is below zero, so one comparison is enough. */
function sortBy(items: unknown[], keys: readonly unknown[] | undefined, reverse: boolean): void {
  if (items.length <= FEW && sortFew(items, keys ?? items, reverse)) return;
  const order = orderOf(keys ?? items, reverse);
  if (order) {
    putInOrder(items, order);
    return;
  }
  if (items.length < PARTED) {
    byComparing(items, keys, reverse);
    return;
  }
  const less = lessOf(keys ?? items);
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
  const entries = items.map((item, i) => ({ item, key: keys[i] }));
  entries.sort((a, b) => compare(a.key, b.key));
  entries.forEach(({ item }, i) => items[i] = item);
}

function putInOrder(items: unknown[], order: Uint32Array): void {
  const given = items.slice();
  for (let i = 0; i < order.length; i++) items[i] = given[order[i] as number];
}

/** How keys are compared: by the function or the method that is the same for all of them, where there is one. */
function lessOf(keys: readonly unknown[]): (a: unknown, b: unknown) => boolean {
  const byComparison = lessByComparison(keys);
  if (byComparison) return byComparison;
  const [first] = keys as readonly (Comparing | null | undefined)[];
  const own = first?.__lt__;
  if (typeof own !== "function") return lt;
  const isSame = (key: unknown) =>
    (key as Comparing | null | undefined)?.__lt__ === own &&
    (key as Comparing).constructor === first!.constructor;
  if (!keys.every(isSame)) return lt;
  return (a, b) => {
    const result: unknown = own.call(a, b);
    if (typeof result === "boolean") return result;
    return result === NotImplemented ? lt(a, b) : truth(result);
  };
}

interface Comparing {
  readonly __lt__?: unknown;
}

/** Sorts a few items by asking what comes first, as CPython does, which turns them round before and after. */
function byComparing(
  items: unknown[],
  keys: readonly unknown[] | undefined,
  reverse: boolean,
): void {
  const asked = keys ? keys.slice() : items;
  for (let i = 0; i < asked.length; i++) asked[i] ??= null;
  const turn = () => {
    items.reverse();
    if (asked !== items) asked.reverse();
  };
  if (reverse) turn();
  try {
    sortShort(items, asked, lessOf(asked));
  } finally {
    if (reverse) turn();
  }
}

/** What a key function makes of items, of which the first ones are known, and whether some of it has to be awaited. */
function keysFrom(
  items: readonly unknown[],
  call: Key,
  keys: unknown[],
): { keys: unknown[]; wait: boolean } {
  let wait = keys.length > 0 && isPromise(keys.at(-1));
  for (let i = keys.length; i < items.length; i++) {
    const made = call(items[i]);
    keys.push(made);
    if (!wait && typeof made === "object" && isPromise(made)) wait = true;
  }
  return { keys, wait };
}

/** The widest tuples that are taken apart. */
const WIDEST = 8;

/** Whether a value is a tuple of so many items, and of no class of its own. */
function isRow(value: unknown, width: number): value is unknown[] {
  return isTuple(value) && value.length === width && value.constructor === Array;
}

/**
 * Sorts many items by a key function that gives tuples. Each is taken apart at once: all of them kept until the order is
 * found would take the garbage collector longer than all else.
 */
function sortByRows(items: unknown[], call: Key, reverse: boolean): void | Promise<void> {
  const first = call(items[0]);
  const width = isTuple(first) ? first.length : 0;
  const columns: unknown[][] = Array.from({ length: width }, () => []);
  const keep = (row: readonly unknown[]) => {
    for (let at = 0; at < width; at++) columns[at]!.push(row[at]);
  };
  const rows = (): unknown[] =>
    columns[0]!.map((_, i) => asTuple(columns.map((column) => column[i])));
  let next: unknown = first;
  let count = 0;
  if (width > 0 && width <= WIDEST) {
    while (isRow(next, width)) {
      keep(next);
      if (++count === items.length) break;
      next = call(items[count]);
    }
  }
  if (count === items.length) {
    const order = orderBy(count, (at) => columns[at], reverse);
    if (order) putInOrder(items, order);
    else sortBy(items, rows(), reverse);
    return;
  }
  const known = count > 0 ? rows() : [];
  known.push(next);
  const { keys, wait } = keysFrom(items, call, known);
  if (wait) return Promise.all(keys).then((settled) => sortBy(items, settled, reverse));
  sortBy(items, keys, reverse);
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
  const call = callable1(key) as Key;
  if (items.length > FEW) return sortByRows(items, call, truth(reverse));
  const { keys, wait } = keysFrom(items, call, []);
  if (wait) {
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

/** The items of an iterable as a list of their own. */
function listOf(items: unknown): unknown[] {
  if (typeof items === "string") return [...items];
  const known = knownItems(items);
  if (known === undefined) return [...listed(items)];
  return known === items ? known.slice() : known as unknown[];
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
  return isAsync(items) ? gather(items).then(finish) : finish(listOf(items));
}) as Sorted;

/** Whether a value is a generator or generator expression, which others may go on with. */
function isGenerator(value: unknown): value is Iterator<unknown> {
  if (typeof value !== "object" || value === null) return false;
  return /^\[object (?:Generator|Iterator Helper)\]$/.test(Object.prototype.toString.call(value));
}

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
  const sign = name === "max" ? 1 : -1;
  /** The place of the best of plain numbers; -1 where something else is among them. */
  const plainBest = (keys: readonly unknown[]): number => {
    let best = 0;
    let most = -Infinity;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key !== "number" || key !== key) return -1;
      if (key * sign > most) {
        most = key * sign;
        best = i;
      }
    }
    return best;
  };
  /**
   * The place of the best of texts that JavaScript orders as Python does; -1 where something else is among them. It orders
   * so any two of which one is low, or both are narrow: most are compared with a low one, and need not be looked through.
   */
  const textBest = (keys: readonly unknown[]): number => {
    let best = 0;
    let most = keys[0] as string;
    let lowMost = isLow(most);
    if (!lowMost && !isNarrow(most)) return -1;
    for (let i = 1; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key !== "string" || !lowMost && !isNarrow(key)) return -1;
      if (!(sign > 0 ? key > most : key < most)) continue;
      most = key;
      best = i;
      lowMost = isLow(key);
      if (!lowMost && !isNarrow(key)) return -1;
    }
    return best;
  };
  const choose = (items: readonly unknown[], keys: readonly unknown[], options: Keywords) => {
    if (items.length === 0) {
      if ("default" in options) return options.default;
      throw new ValueError(`${name}() iterable argument is empty`);
    }
    let best = 0;
    const found = typeof keys[0] === "string" ? textBest(keys) : plainBest(keys);
    if (found >= 0) return items[found];
    for (let i = 1; i < items.length; i++) if (wins(keys[i], keys[best])) best = i;
    return items[best];
  };
  const decide = (items: readonly unknown[], options: Keywords): unknown => {
    const { key } = options;
    const isPlain = key === null || key === undefined || items.length === 0;
    return isPlain ? choose(items, items, options) : bestBy(items, callable1(key) as Key);
  };
  /** The item whose key is best, each compared as it comes. */
  const bestBy = (items: readonly unknown[], call: Key): unknown => {
    let best = items[0];
    let most = call(best);
    if (typeof most === "object" && isPromise(most)) return settledBest(items, call, [most]);
    for (let i = 1; i < items.length; i++) {
      const item = items[i];
      const key = call(item);
      if (typeof key === "number" && typeof most === "number") {
        if (!(sign > 0 ? key > most : key < most)) continue;
      } else if (typeof key === "object" && isPromise(key)) {
        return settledBest([best, ...items.slice(i)], call, [most, key]);
      } else if (!wins(key, most)) continue;
      best = item;
      most = key;
    }
    return best;
  };
  /** The same where keys have to be waited for. */
  const settledBest = (
    items: readonly unknown[],
    call: Key,
    known: unknown[],
  ): Promise<unknown> =>
    Promise.all(keysFrom(items, call, known).keys).then((keys) => choose(items, keys, {}));
  /** The best of what a generator gives, which stays where it is if items cannot be compared. */
  const chooseNext = (items: Iterator<unknown>, options: Keywords): unknown => {
    const first = items.next();
    if (first.done) return choose([], [], options);
    let best = first.value;
    for (let step = items.next(); !step.done; step = items.next()) {
      if (wins(step.value, best)) best = step.value;
    }
    return best;
  };
  const extremeOf = (...given: unknown[]): unknown => {
    const args = unpacked(given);
    if (args.length === 2) {
      const [first, second] = args;
      if (!isKeywords(second)) return wins(second, first) ? second : first;
    }
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
    if (!options.key && isGenerator(items)) return chooseNext(items, options);
    const known = knownItems(items);
    if (known === undefined) return decide([...iterToEnd(items)], options);
    const best = decide(known, options);
    if (items instanceof Dict && countIn(items) !== known.length) throw changed();
    return best;
  };
  return Object.defineProperty(extremeOf, "name", { value: name }) as Extreme;
}

const smallest = extreme("min", (a, b) => lt(a, b));
const largest = extreme("max", (a, b) => gt(a, b));

/**
 * The smallest of several values, or of the items of an iterable. https://docs.python.org/3/library/functions.html#min
 *
 * @throws {ValueError} when there is none, and no default
 */
export const min: Extreme = ((...given: unknown[]): unknown => {
  // Two numbers are compared at once. They are not taken apart by name: that would make the list of them.
  if (given.length === 2 && typeof given[0] === "number" && typeof given[1] === "number") {
    return given[1] < given[0] ? given[1] : given[0];
  }
  return smallest(...given);
}) as Extreme;

/**
 * The largest of several values, or of the items of an iterable. https://docs.python.org/3/library/functions.html#max
 *
 * @throws {ValueError} when there is none, and no default
 */
export const max: Extreme = ((...given: unknown[]): unknown => {
  // Two numbers are compared at once. They are not taken apart by name: that would make the list of them.
  if (given.length === 2 && typeof given[0] === "number" && typeof given[1] === "number") {
    return given[1] > given[0] ? given[1] : given[0];
  }
  return largest(...given);
}) as Extreme;
