/**
 * Python's `functools.lru_cache` and `cache`.
 *
 * @module
 */
import { memoryOf } from "../../launch/globals.ts";
import { isPromise } from "../builtins/iterables.ts";
import { type NamedTuple, namedtuple } from "../collections/namedtuple.ts";
import { TypeError } from "../exceptions.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { Float, type int, isInt } from "../values/numbers.ts";
import { tupleFrom } from "../values/tuple.ts";
import { checkCount, type as typeOf } from "../dispatch.ts";
import { takesAs } from "../parameters.ts";
import { updateWrapper } from "./wrapping.ts";

type Callable = (...args: never[]) => unknown;

/** How a cache has done. */
export type CacheInfo = NamedTuple<{ hits: int; misses: int; maxsize: int | null; currsize: int }>;

const makeCacheInfo = () =>
  namedtuple<{ hits: int; misses: int; maxsize: int | null; currsize: int }>(
    "CacheInfo",
    ["hits", "misses", "maxsize", "currsize"],
    { module: "functools" },
  );
/** Made with the first: it takes a third of a millisecond. */
let cacheInfoType: ReturnType<typeof makeCacheInfo> | undefined;

/** What a cached function can do beside being called. */
export interface Cached<F> {
  /** How the cache has done. */
  cacheInfo(): CacheInfo;
  /** Empties the cache. */
  cacheClear(): void;
  /** How the cache was made. */
  cacheParameters(): Dict<string, unknown>;
  /** The function itself. */
  readonly __wrapped__: F;
}

/** Optional parameters of `lruCache`. */
export interface LruCacheOptions {
  /** How many results are kept; null for all. */
  maxsize?: int | null;
  /** Whether arguments of different types are different though they are equal. */
  typed?: boolean;
}

/** Nothing: None is a result, too. */
const ABSENT: unique symbol = Symbol("absent");

/** What is known of a call: its arguments, and how many they are. */
interface Key {
  readonly of: unknown;
  readonly count: number;
}

/** Values by calls: those that a text or number tells, which are most, stand in Maps of JavaScript's. */
class Results<V> {
  readonly #ones = new Map<unknown, V>();
  readonly #pairs = new Map<unknown, V>();
  readonly #others = new Dict<unknown, V>();

  get size(): number {
    return this.#ones.size + this.#pairs.size + this.#others.size;
  }

  get(of: unknown, count: number): V | undefined {
    if (typeof of !== "number" && typeof of !== "string") {
      const found = this.#others.get(of, ABSENT);
      return found === ABSENT ? undefined : found;
    }
    return count === 2 ? this.#pairs.get(of) : this.#ones.get(of);
  }

  set(of: unknown, count: number, value: V): void {
    this.#mapFor(of, count).set(of, value);
  }

  delete(of: unknown, count: number): void {
    this.#mapFor(of, count).delete(of);
  }

  clear(): void {
    this.#ones.clear();
    this.#pairs.clear();
    this.#others.clear();
  }

  *entries(): Generator<[Key, V]> {
    for (const [of, value] of this.#ones) yield [{ of, count: 1 }, value];
    for (const [of, value] of this.#pairs) yield [{ of, count: 2 }, value];
    for (const [of, value] of this.#others) yield [{ of, count: 0 }, value];
  }

  #mapFor(of: unknown, count: number): Map<unknown, V> | Dict<unknown, V> {
    if (typeof of !== "number" && typeof of !== "string") return this.#others;
    return count === 2 ? this.#pairs : this.#ones;
  }
}

/** What is known of earlier calls: a result that is not there is undefined, one that is None is null. */
interface Memory {
  readonly size: number;
  get(of: unknown, count: number): unknown;
  set(of: unknown, count: number, result: unknown): void;
  /** Takes a result back, unless the call has had another since. */
  forget(of: unknown, count: number, result: unknown): void;
  clear(): void;
  entries(): Iterable<[Key, unknown]>;
}

/** All results. */
class Everything extends Results<unknown> implements Memory {
  forget(of: unknown, count: number, result: unknown): void {
    if (this.get(of, count) === result) this.delete(of, count);
  }
}

/** A result that is kept, and its neighbours in the order of use. */
interface Kept extends Key {
  readonly result: unknown;
  before: Kept | null;
  after: Kept | null;
}

/** The results that were used last, in that order. */
class Latest implements Memory {
  readonly #results = new Results<Kept>();
  readonly #most: number;
  #first: Kept | null = null;
  #last: Kept | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#results.size;
  }

  get(of: unknown, count: number): unknown {
    const kept = this.#results.get(of, count);
    if (kept === undefined) return undefined;
    if (this.#last !== kept) {
      this.#remove(kept);
      this.#add(kept);
    }
    return kept.result;
  }

  set(of: unknown, count: number, result: unknown): void {
    const known = this.#results.get(of, count);
    if (known) this.#remove(known);
    const kept: Kept = { of, count, result, before: null, after: null };
    this.#add(kept);
    this.#results.set(of, count, kept);
    if (this.size > this.#most) this.#drop(this.#first!);
  }

  forget(of: unknown, count: number, result: unknown): void {
    const kept = this.#results.get(of, count);
    if (kept !== undefined && kept.result === result) this.#drop(kept);
  }

  clear(): void {
    this.#results.clear();
    this.#first = this.#last = null;
  }

  *entries(): Generator<[Key, unknown]> {
    for (let kept = this.#first; kept; kept = kept.after) yield [kept, kept.result];
  }

  #add(kept: Kept): void {
    kept.before = this.#last;
    kept.after = null;
    if (this.#last) this.#last.after = kept;
    else this.#first = kept;
    this.#last = kept;
  }

  #remove(kept: Kept): void {
    if (kept.before) kept.before.after = kept.after;
    else this.#first = kept.after;
    if (kept.after) kept.after.before = kept.before;
    else this.#last = kept.before;
  }

  #drop(kept: Kept): void {
    this.#remove(kept);
    this.#results.delete(kept.of, kept.count);
  }
}

const separator: unique symbol = Symbol("keywords");

/** Two ints below this are one number that JavaScript keeps without an object. */
const TINY = 2 ** 15;
/** Two ints below this, and a half, are one number. */
const SMALL = 2 ** 25;

/** The small int that an argument is equal to; -1 for all others. */
function smallInt(value: unknown): number {
  const number = typeof value === "boolean"
    ? Number(value)
    : value instanceof Float
    ? value.value
    : value;
  return typeof number === "number" && number >= 0 && number < SMALL && Number.isInteger(number)
    ? number
    : -1;
}

/** What a call is known by among those of as many arguments: these, by Python's equality. */
function keyOf(args: readonly unknown[], typed: boolean): unknown {
  if (args.length === 1 && !typed) {
    const [only] = args;
    if (typeof only === "string" || (typeof only === "number" && Number.isSafeInteger(only))) {
      return only;
    }
  }
  if (args.length === 2 && !typed) {
    const first = smallInt(args[0]);
    const second = smallInt(args[1]);
    // No tuple has to be made and looked for; half a number is no pair of smaller ones.
    if (first >= 0 && second >= 0) {
      return first < TINY && second < TINY ? first * TINY + second : first * SMALL + second + 0.5;
    }
  }
  const last = args.at(-1);
  if (!typed && !isKeywords(last)) return tupleFrom(args);
  const parts: unknown[] = isKeywords(last) ? args.slice(0, -1) : [...args];
  const values = [...parts];
  if (isKeywords(last)) {
    parts.push(separator);
    for (const [name, value] of Object.entries(last)) {
      parts.push(name, value);
      values.push(value);
    }
  }
  if (typed) parts.push(...values.map(typeOf));
  return tupleFrom(parts);
}

function cacheOf<F extends Callable>(
  func: F,
  maxsize: number | null,
  typed: boolean,
): F & Cached<F> {
  const results: Memory = maxsize === null ? new Everything() : new Latest(maxsize);
  let hits = 0;
  let misses = 0;
  const call = func as unknown as (this: unknown, ...args: unknown[]) => unknown;
  const cached = function (this: unknown, ...args: unknown[]): unknown {
    if (maxsize === 0) {
      misses++;
      if (args.length !== call.length) checkCount(cached, args, this);
      return call.apply(this, args);
    }
    const all = this === undefined ? args : [this, ...args];
    const count = all.length;
    const key = keyOf(all, typed);
    const known = results.get(key, count);
    if (known !== undefined) {
      hits++;
      return known;
    }
    misses++;
    if (args.length !== call.length) checkCount(cached, args, this);
    const result = call.apply(this, args) ?? null;
    results.set(key, count, result);
    // What is still to come is shared by all who ask; what fails is asked for again.
    if (isPromise(result)) result.then(undefined, () => results.forget(key, count, result));
    return result;
  };
  Object.defineProperties(cached, { length: { value: func.length }, name: { value: func.name } });
  takesAs(cached as never, func);
  const extras: Omit<Cached<F>, "__wrapped__"> = {
    cacheInfo: () => new (cacheInfoType ??= makeCacheInfo())(hits, misses, maxsize, results.size),
    cacheClear: () => {
      results.clear();
      hits = 0;
      misses = 0;
    },
    cacheParameters: () => new Dict<string, unknown>([["maxsize", maxsize], ["typed", typed]]),
  };
  const kept = {
    get: (): unknown =>
      hits + misses > 0
        ? [
          [...results.entries()].map(([{ of, count }, result]) => [of, count, result]),
          hits,
          misses,
        ]
        : undefined,
    set(memory: unknown): void {
      const [entries, ...counts] = memory as [[unknown, number, unknown][], number, number];
      results.clear();
      for (const [of, count, result] of entries) results.set(of, count, result);
      [hits, misses] = counts;
    },
  };
  Object.defineProperty(cached, memoryOf, { value: kept });
  return Object.assign(updateWrapper(cached as unknown as F, func), extras) as F & Cached<F>;
}

/**
 * Keeps the results of a function, the latest `maxsize` of them; `lruCache(f)` keeps 128.
 *
 * @see https://docs.python.org/3/library/functools.html#functools.lru_cache
 *
 * @example
 * ```ts
 * import { lruCache } from "@manycore/multiprocessing/python/functools";
 *
 * const fib = lruCache({ maxsize: null })((n: number): number => n < 2 ? n : fib(n - 1) + fib(n - 2));
 * fib(80); // 23416728348467685
 * ```
 */
export function lruCache<F extends Callable>(func: F): F & Cached<F>;
export function lruCache(
  maxsize?: int | null | LruCacheOptions,
  typed?: boolean | LruCacheOptions,
): <F extends Callable>(func: F) => F & Cached<F>;
export function lruCache(
  first?: unknown,
  second?: unknown,
): unknown {
  if (typeof first === "function") return cacheOf(first as Callable, 128, false);
  const named: LruCacheOptions = isKeywords(first)
    ? first
    : isKeywords(second)
    ? second as Keywords
    : {};
  const given = isKeywords(first) || first === undefined
    ? named.maxsize === undefined ? 128 : named.maxsize
    : first;
  if (given !== null && !isInt(given)) {
    throw new TypeError("Expected first argument to be an integer, a callable, or None");
  }
  const maxsize = given === null ? null : Math.max(0, Number(given));
  const typed = isKeywords(second) || second === undefined ? named.typed ?? false : second;
  return (func: Callable) => cacheOf(func, maxsize, typed === true);
}

/** Keeps all results of a function. https://docs.python.org/3/library/functools.html#functools.cache */
export function cache<F extends Callable>(userFunction: F): F & Cached<F> {
  return cacheOf(userFunction, null, false);
}
