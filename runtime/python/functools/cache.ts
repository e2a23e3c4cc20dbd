/**
 * Python's `functools.lru_cache`, `cache` and `cached_property`.
 *
 * @module
 */
import { memoryOf } from "../../launch/globals.ts";
import { isPromise } from "../builtins/iterables.ts";
import { type NamedTuple, namedtuple } from "../collections/namedtuple.ts";
import { openAccessor } from "../classes/hidden.ts";
import { TypeError } from "../exceptions.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { Float, type int, isInt } from "../values/numbers.ts";
import { tupleFrom } from "../values/tuple.ts";
import { type as typeOf } from "../dispatch.ts";
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

/** A result that is kept, and its neighbours in the order of use. */
interface Kept {
  readonly key: unknown;
  readonly result: unknown;
  before: Kept | null;
  after: Kept | null;
}

/** The results in the order in which they were used, the latest last. */
class Order {
  first: Kept | null = null;
  last: Kept | null = null;

  add(kept: Kept): void {
    kept.before = this.last;
    kept.after = null;
    if (this.last) this.last.after = kept;
    else this.first = kept;
    this.last = kept;
  }

  remove(kept: Kept): void {
    if (kept.before) kept.before.after = kept.after;
    else this.first = kept.after;
    if (kept.after) kept.after.before = kept.before;
    else this.last = kept.before;
  }

  clear(): void {
    this.first = this.last = null;
  }

  entries(): [unknown, unknown][] {
    const found: [unknown, unknown][] = [];
    for (let kept = this.first; kept; kept = kept.after) found.push([kept.key, kept.result]);
    return found;
  }
}

const separator: unique symbol = Symbol("keywords");

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

/** What a call is known by: its arguments, by Python's equality. */
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
    // Half a number is no key of one argument, and no tuple has to be made and looked for.
    if (first >= 0 && second >= 0) return first * SMALL + second + 0.5;
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
  const results = new Dict<unknown, Kept>();
  const order = new Order();
  const forget = (kept: Kept) => {
    order.remove(kept);
    results.delete(kept.key);
  };
  const keep = (key: unknown, result: unknown): Kept => {
    const kept: Kept = { key, result, before: null, after: null };
    order.add(kept);
    results.set(key, kept);
    return kept;
  };
  let hits = 0;
  let misses = 0;
  const call = func as unknown as (this: unknown, ...args: unknown[]) => unknown;
  const cached = function (this: unknown, ...args: unknown[]): unknown {
    if (maxsize === 0) {
      misses++;
      return call.apply(this, args);
    }
    const key = keyOf(this === undefined ? args : [this, ...args], typed);
    const known = results.get(key);
    if (known !== null) {
      hits++;
      if (maxsize !== null && order.last !== known) {
        order.remove(known);
        order.add(known);
      }
      return known.result;
    }
    const started = ++misses;
    const result = call.apply(this, args) ?? null;
    // A call inside may have had the same arguments.
    const again = misses === started ? null : results.get(key);
    if (again !== null) forget(again);
    const kept = keep(key, result);
    // What is still to come is shared by all who ask; what fails is asked for again.
    if (isPromise(result)) result.then(undefined, () => results.get(key) === kept && forget(kept));
    if (maxsize !== null && results.size > maxsize && order.first) forget(order.first);
    return result;
  };
  takesAs(cached as never, func);
  const extras: Omit<Cached<F>, "__wrapped__"> = {
    cacheInfo: () => new (cacheInfoType ??= makeCacheInfo())(hits, misses, maxsize, results.size),
    cacheClear: () => {
      results.clear();
      order.clear();
      hits = 0;
      misses = 0;
    },
    cacheParameters: () => new Dict<string, unknown>([["maxsize", maxsize], ["typed", typed]]),
  };
  const kept = {
    get: (): unknown => hits + misses > 0 ? [order.entries(), hits, misses] : undefined,
    set(memory: unknown): void {
      const [entries, ...counts] = memory as [[unknown, unknown][], number, number];
      results.clear();
      order.clear();
      for (const [key, result] of entries) keep(key, result);
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

/**
 * A property that is computed once and then kept: `area = cachedProperty(f)` in Python's sense, to be
 * put on a class by {@linkcode defineCachedProperty}.
 *
 * @see https://docs.python.org/3/library/functools.html#functools.cached_property
 */
export class cachedProperty<T, V> {
  static readonly __module__ = "functools";
  static readonly __name__ = "cached_property";

  /** What computes the value. */
  readonly func: (self: T) => V;

  constructor(func: (self: T) => V) {
    this.func = func;
  }

  __get__(self: T): V {
    return this.func(self);
  }

  /** Puts the property on a class under a name. */
  define(type: { prototype: object }, name: string): void {
    defineCachedProperty(type, name, this.func as (self: never) => unknown);
  }
}

/** Gives a class a property that is computed at its first use, and then is the object's own. */
export function defineCachedProperty(
  type: { prototype: object },
  name: string,
  compute: (self: never) => unknown,
): void {
  const get = function (this: object): unknown {
    const value = compute(this as never);
    Object.defineProperty(this, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    return value;
  };
  openAccessor(get);
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    get,
    set(this: object, value: unknown) {
      Object.defineProperty(this, name, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    },
  });
}
