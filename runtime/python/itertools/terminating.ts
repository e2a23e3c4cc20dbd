/**
 * The iterators of `itertools` that end with their shortest input.
 *
 * @module
 */
import { unpacked } from "../support/packed.ts";
import { type AsyncItems, mustWait } from "./async.ts";
import * as later from "./async.ts";
import { callable } from "../support/callables.ts";
import { type ItemOf, type Items, lasting } from "../support/iterators.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { add } from "../operators/arithmetic.ts";
import { iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { options } from "../support/options.ts";
import { index, type int, isInt } from "../values/numbers.ts";
import { isKeywords } from "../values/keywords.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";

/** A source that may have to be awaited. */
type Source<T> = Iterable<T> | AsyncIterable<T>;
/** A function that decides; null stands for an item's own truth. */
export type Predicate<T> = ((item: T) => unknown) | null;

/** Optional parameters of `accumulate`. */
export interface AccumulateOptions<T> {
  func?: ((total: T, item: T) => T) | null;
  initial?: T | null;
}

/**
 * Running totals, or what `func` makes of the last total and the next item.
 *
 * @see https://docs.python.org/3/library/itertools.html#itertools.accumulate
 */
export function accumulate<T>(
  iterable: Iterable<T>,
  func?: AccumulateOptions<T>["func"] | AccumulateOptions<T>,
  named?: AccumulateOptions<T>,
): Items<T>;
export function accumulate<T>(
  iterable: AsyncIterable<T>,
  func?: AccumulateOptions<T>["func"] | AccumulateOptions<T>,
  named?: AccumulateOptions<T>,
): AsyncItems<T>;
export function accumulate<T>(
  iterable: Source<T>,
  func?: AccumulateOptions<T>["func"] | AccumulateOptions<T>,
  named?: AccumulateOptions<T>,
): Items<T> | AsyncItems<T> {
  const given = options<AccumulateOptions<T>>(["func"], func, named);
  const combine = given.func ? callable(given.func) : (a: T, b: T) => add(a, b) as T;
  const initial = given.initial ?? undefined;
  if (mustWait(iterable, given.func)) return later.accumulate(iterable, combine, initial);
  return accumulateOf(iter(iterable as Iterable<T>), combine, initial);
}

function* accumulateOf<T>(
  items: IterableIterator<T>,
  combine: (total: T, item: T) => T,
  initial: T | undefined,
): Generator<T, void, undefined> {
  let total = initial;
  if (total === undefined) {
    const { done, value } = items.next();
    if (done) return;
    total = value as T;
  }
  yield total;
  for (const item of items) yield total = combine(total, item);
}

/** Tuples of n items each, the last one shorter where they do not go in evenly. */
export interface BatchedOptions {
  /** Whether a shorter last one is an error. */
  strict?: boolean;
}

/**
 * The items in tuples of n.
 *
 * @throws {ValueError} for n below 1, and for a shorter last one where `strict` is set.
 * @see https://docs.python.org/3/library/itertools.html#itertools.batched
 */
export function batched<T>(
  iterable: Iterable<T>,
  n: int,
  options?: BatchedOptions,
): Items<Tuple<T[]>>;
export function batched<T>(
  iterable: AsyncIterable<T>,
  n: int,
  options?: BatchedOptions,
): AsyncItems<Tuple<T[]>>;
export function batched<T>(
  iterable: Source<T>,
  n: int,
  { strict = false }: BatchedOptions = {},
): Items<Tuple<T[]>> | AsyncItems<Tuple<T[]>> {
  const size = Number(index(n));
  if (size < 1) throw new ValueError("n must be at least one");
  if (mustWait(iterable)) return later.batched(iterable, size, strict);
  return batchedOf(iter(iterable as Iterable<T>), size, strict);
}

function* batchedOf<T>(
  items: Iterable<T>,
  size: number,
  strict: boolean,
): Generator<Tuple<T[]>, void, undefined> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield tupleFrom(batch);
    batch = [];
  }
  if (batch.length === 0) return;
  if (strict) throw new ValueError("batched(): incomplete batch");
  yield tupleFrom(batch);
}

/** What `chain` can do. */
export interface Chain {
  <S extends Iterable<unknown>[]>(...iterables: S): Items<ItemOf<S[number]>>;
  <S extends Source<unknown>[]>(...iterables: S): AsyncItems<ItemOf<S[number]>>;
  /** The same of an iterable of iterables. */
  fromIterable<S extends Iterable<unknown>>(iterable: Iterable<S>): Items<ItemOf<S>>;
  /** The same of one whose iterables have to be awaited. */
  fromIterable<S extends Source<unknown>>(iterable: AsyncIterable<S>): AsyncItems<ItemOf<S>>;
}

function chained(iterables: Source<Source<unknown>>): unknown {
  if (mustWait(iterables) || (Array.isArray(iterables) && iterables.some((one) => mustWait(one)))) {
    return later.chain(iterables);
  }
  return chainOf(iter(iterables as Iterable<Iterable<unknown>>));
}

/** The items of one iterable after the other. https://docs.python.org/3/library/itertools.html#itertools.chain */
export const chain: Chain = Object.assign(
  (...iterables: Source<unknown>[]) => chained(unpacked(iterables)),
  { fromIterable: (iterable: Source<Source<unknown>>) => chained(iterable) },
) as Chain;

function* chainOf<T>(iterables: Iterable<Iterable<T>>): Generator<T, void, undefined> {
  for (const iterable of iterables) {
    // A list may get longer, or shorter, meanwhile.
    if (Array.isArray(iterable) && iterable.constructor === Array) {
      for (let i = 0; i < iterable.length; i++) yield iterable[i] as T;
    } else yield* iter(iterable);
  }
}

/** The items whose selector is true. https://docs.python.org/3/library/itertools.html#itertools.compress */
export function compress<T>(data: Iterable<T>, selectors: Iterable<unknown>): Items<T>;
export function compress<T>(data: Source<T>, selectors: Source<unknown>): AsyncItems<T>;
export function compress<T>(
  data: Source<T>,
  selectors: Source<unknown>,
): Items<T> | AsyncItems<T> {
  if (mustWait(data, selectors)) return later.compress(data, selectors);
  return compressOf(iter(data as Iterable<T>), iter(selectors as Iterable<unknown>));
}

function* compressOf<T>(
  items: Iterator<T>,
  selectors: Iterator<unknown>,
): Generator<T, void, undefined> {
  while (true) {
    const item = items.next();
    if (item.done) return;
    const selector = selectors.next();
    if (selector.done) return;
    if (truth(selector.value)) yield item.value;
  }
}

/** The items from the first one on that the predicate does not hold for. https://docs.python.org/3/library/itertools.html#itertools.dropwhile */
export function dropwhile<T>(predicate: (item: T) => unknown, iterable: Iterable<T>): Items<T>;
export function dropwhile<T>(
  predicate: (item: T) => unknown,
  iterable: AsyncIterable<T>,
): AsyncItems<T>;
export function dropwhile<T>(
  predicate: (item: T) => unknown,
  iterable: Source<T>,
): Items<T> | AsyncItems<T> {
  if (mustWait(iterable, predicate)) return later.dropwhile(callable(predicate), iterable);
  return dropwhileOf(callable(predicate), iter(iterable as Iterable<T>));
}

function* dropwhileOf<T>(
  predicate: (item: T) => unknown,
  items: Iterable<T>,
): Generator<T, void, undefined> {
  let dropping = true;
  for (const item of items) {
    dropping &&= truth(predicate(item));
    if (!dropping) yield item;
  }
}

/** The items before the first one that the predicate does not hold for. https://docs.python.org/3/library/itertools.html#itertools.takewhile */
export function takewhile<T>(predicate: (item: T) => unknown, iterable: Iterable<T>): Items<T>;
export function takewhile<T>(
  predicate: (item: T) => unknown,
  iterable: AsyncIterable<T>,
): AsyncItems<T>;
export function takewhile<T>(
  predicate: (item: T) => unknown,
  iterable: Source<T>,
): Items<T> | AsyncItems<T> {
  if (mustWait(iterable, predicate)) return later.takewhile(callable(predicate), iterable);
  return takewhileOf(callable(predicate), iter(iterable as Iterable<T>));
}

function* takewhileOf<T>(
  predicate: (item: T) => unknown,
  items: IterableIterator<T>,
): Generator<T, void, undefined> {
  // Not for…of: that would close the iterator, and the rest belongs to who made it.
  for (let next = items.next(); !next.done; next = items.next()) {
    if (!truth(predicate(next.value))) return;
    yield next.value;
  }
}

/** The items that the predicate does not hold for. https://docs.python.org/3/library/itertools.html#itertools.filterfalse */
export function filterfalse<T>(predicate: Predicate<T>, iterable: Iterable<T>): Items<T>;
export function filterfalse<T>(predicate: Predicate<T>, iterable: AsyncIterable<T>): AsyncItems<T>;
export function filterfalse<T>(
  predicate: Predicate<T>,
  iterable: Source<T>,
): Items<T> | AsyncItems<T> {
  const test = predicate ? callable(predicate) : (item: T) => item;
  if (mustWait(iterable, predicate)) return later.filterfalse(test, iterable);
  return filterfalseOf(test, iter(iterable as Iterable<T>));
}

function* filterfalseOf<T>(
  predicate: (item: T) => unknown,
  items: Iterable<T>,
): Generator<T, void, undefined> {
  for (const item of items) if (!truth(predicate(item))) yield item;
}

function sliceBound(value: unknown, message: string): number | null {
  if (value == null) return null;
  const bound = isInt(value) ? Number(value) : -1;
  if (bound < 0) throw new ValueError(message);
  return bound;
}

const range = "must be None or an integer: 0 <= x <= sys.maxsize.";

/**
 * The items at some places: up to `stop`, or from `start` to `stop`, every `step`-th.
 *
 * @throws {ValueError} for places below 0.
 * @see https://docs.python.org/3/library/itertools.html#itertools.islice
 */
export function islice<T>(iterable: Iterable<T>, stop: int | null): Items<T>;
export function islice<T>(
  iterable: Iterable<T>,
  start: int | null,
  stop: int | null,
  step?: int | null,
): Items<T>;
export function islice<T>(
  iterable: AsyncIterable<T>,
  ...bounds: (int | null | undefined)[]
): AsyncItems<T>;
export function islice<T>(
  iterable: Source<T>,
  ...bounds: (int | null | undefined)[]
): Items<T> | AsyncItems<T> {
  const alone = bounds.length === 1;
  if (bounds.length === 0) throw new TypeError("islice expected at least 2 arguments, got 1");
  if (bounds.length > 3) {
    throw new TypeError(`islice expected at most 4 arguments, got ${bounds.length + 1}`);
  }
  const [start, stop, step] = alone ? [null, bounds[0]] : bounds;
  const end = sliceBound(stop, `Stop argument for islice() ${range}`);
  const first = sliceBound(start, `Indices for islice() ${range}`) ?? 0;
  const every = step == null ? 1 : isInt(step) ? Number(step) : 0;
  if (every < 1) throw new ValueError("Step for islice() must be a positive integer or None.");
  if (mustWait(iterable)) return later.islice(iterable, first, end ?? Infinity, every);
  return isliceOf(iter(iterable as Iterable<T>), first, end ?? Infinity, every);
}

function* isliceOf<T>(
  items: IterableIterator<T>,
  start: number,
  stop: number,
  step: number,
): Generator<T, void, undefined> {
  let wanted = start;
  for (let place = 0; place < stop; place++) {
    const { done, value } = items.next();
    if (done) return;
    if (place !== wanted) continue;
    wanted += step;
    yield value as T;
  }
}

/** Every item with the next. https://docs.python.org/3/library/itertools.html#itertools.pairwise */
export function pairwise<T>(iterable: Iterable<T>): Items<Tuple<[T, T]>>;
export function pairwise<T>(iterable: AsyncIterable<T>): AsyncItems<Tuple<[T, T]>>;
export function pairwise<T>(
  iterable: Source<T>,
): Items<Tuple<[T, T]>> | AsyncItems<Tuple<[T, T]>> {
  if (mustWait(iterable)) return later.pairwise(iterable);
  return pairwiseOf(iter(iterable as Iterable<T>));
}

function* pairwiseOf<T>(items: IterableIterator<T>): Generator<Tuple<[T, T]>, void, undefined> {
  const first = items.next();
  if (first.done) return;
  let last = first.value;
  for (const item of items) {
    yield asTuple([last, item]);
    last = item;
  }
}

/** What a function gives for each item, an item being its arguments. https://docs.python.org/3/library/itertools.html#itertools.starmap */
export function starmap<A extends readonly unknown[], R>(
  func: (...args: A) => PromiseLike<R>,
  iterable: Source<A>,
): AsyncItems<R>;
export function starmap<A extends readonly unknown[], R>(
  func: (...args: A) => R,
  iterable: Iterable<A>,
): Items<R>;
export function starmap<A extends readonly unknown[], R>(
  func: (...args: A) => R,
  iterable: AsyncIterable<A>,
): AsyncItems<R>;
export function starmap<A extends unknown[], R>(
  func: (...args: A) => R,
  iterable: Source<A>,
): Items<R> | AsyncItems<R> {
  if (mustWait(iterable, func)) return later.starmap(callable(func), iterable);
  return starmapOf(callable(func), iter(iterable as Iterable<A>));
}

function* starmapOf<A extends readonly unknown[], R>(
  func: (...args: A) => R,
  items: Iterable<A>,
): Generator<R, void, undefined> {
  for (const args of items) yield func(...[...iter(args)] as unknown as A);
}

/**
 * The items of several iterables side by side, to the end of the longest.
 *
 * @see https://docs.python.org/3/library/itertools.html#itertools.zip_longest
 */
export function zipLongest<A, B>(
  a: Iterable<A>,
  b: Iterable<B>,
): Items<Tuple<[A | null, B | null]>>;
export function zipLongest<A, B, F>(
  a: Iterable<A>,
  b: Iterable<B>,
  options: { fillvalue: F },
): Items<Tuple<[A | F, B | F]>>;
export function zipLongest(
  ...args: (Iterable<unknown> | { fillvalue?: unknown })[]
): Items<Tuple<unknown[]>>;
export function zipLongest(
  ...args: (Source<unknown> | { fillvalue?: unknown })[]
): AsyncItems<Tuple<unknown[]>>;
export function zipLongest(
  ...given: unknown[]
): Items<Tuple<unknown[]>> | AsyncItems<Tuple<unknown[]>> {
  const args = unpacked(given);
  const last = args.at(-1);
  const named = isKeywords(last) ? last as { fillvalue?: unknown } : {};
  const inputs = isKeywords(last) ? args.slice(0, -1) : args;
  const fill = named.fillvalue ?? null;
  if (inputs.some((one) => mustWait(one))) {
    return later.zipLongest(inputs as Source<unknown>[], fill);
  }
  return zipLongestOf(inputs.map((input) => iter(input)), fill);
}

function* zipLongestOf(
  iterators: (IterableIterator<unknown> | null)[],
  fill: unknown,
): Generator<Tuple<unknown[]>, void, undefined> {
  let active = iterators.length;
  while (active > 0) {
    const row: unknown[] = [];
    for (const [i, iterator] of iterators.entries()) {
      const next = iterator?.next();
      if (iterator && next?.done) {
        iterators[i] = null;
        if (--active === 0) return;
      }
      row.push(next && !next.done ? next.value : fill);
    }
    yield tupleFrom(row);
  }
}

lasting(accumulateOf, "itertools", "accumulate");
lasting(batchedOf, "itertools", "batched");
lasting(chainOf, "itertools", "chain");
lasting(compressOf, "itertools", "compress");
lasting(dropwhileOf, "itertools", "dropwhile");
lasting(takewhileOf, "itertools", "takewhile");
lasting(filterfalseOf, "itertools", "filterfalse");
lasting(isliceOf, "itertools", "islice");
lasting(pairwiseOf, "itertools", "pairwise");
lasting(starmapOf, "itertools", "starmap");
lasting(zipLongestOf, "itertools", "zip_longest");
