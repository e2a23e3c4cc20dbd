/**
 * The iterators of `itertools` over sources or with functions that have to be awaited.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { eq } from "../operators/compare.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { isAsyncFunction } from "../support/callables.ts";
import { lasting } from "../support/iterators.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";

/** What these functions give. */
export type AsyncItems<T> = AsyncIterableIterator<T, void, undefined>;
type Generated<T> = AsyncGenerator<T, void, undefined>;
type Source<T> = Iterable<T> | AsyncIterable<T>;
type Maybe<T> = T | PromiseLike<T>;

/** Whether any of these sources and functions has to be awaited. */
export function mustWait(...values: readonly unknown[]): boolean {
  return values.some((value) => isAsync(value) || isAsyncFunction(value));
}

function open<T>(source: Source<T>): AsyncIterator<T> | Iterator<T> {
  return isAsync(source)
    ? (source as AsyncIterable<T>)[Symbol.asyncIterator]()
    : iter(source as Iterable<T>);
}

/** The items of an iterator, which stays open when the loop is left. */
async function* rest<T>(items: AsyncIterator<T> | Iterator<T>): Generated<T> {
  for (let next = await items.next(); !next.done; next = await items.next()) yield next.value;
}

export async function* accumulate<T>(
  source: Source<T>,
  combine: (total: T, item: T) => Maybe<T>,
  initial: T | undefined,
): Generated<T> {
  const items = open(source);
  let total = initial;
  if (total === undefined) {
    const first = await items.next();
    if (first.done) return;
    total = first.value;
  }
  yield total;
  for await (const item of rest(items)) yield total = await combine(total, item);
}

export async function* batched<T>(
  source: Source<T>,
  size: number,
  strict: boolean,
): Generated<Tuple<T[]>> {
  let batch: T[] = [];
  for await (const item of rest(open(source))) {
    batch.push(item);
    if (batch.length < size) continue;
    yield tupleFrom(batch);
    batch = [];
  }
  if (batch.length === 0) return;
  if (strict) throw new ValueError("batched(): incomplete batch");
  yield tupleFrom(batch);
}

export async function* chain<T>(sources: Source<Source<T>>): Generated<T> {
  for await (const source of rest(open(sources))) yield* rest(open(source));
}

export async function* compress<T>(data: Source<T>, selectors: Source<unknown>): Generated<T> {
  const choices = open(selectors);
  for await (const item of rest(open(data))) {
    const selector = await choices.next();
    if (selector.done) return;
    if (truth(selector.value)) yield item;
  }
}

export async function* cycle<T>(source: Source<T>): Generated<T> {
  const seen: T[] = [];
  for await (const item of rest(open(source))) {
    seen.push(item);
    yield item;
  }
  while (seen.length > 0) yield* seen;
}

export async function* dropwhile<T>(
  predicate: (item: T) => unknown,
  source: Source<T>,
): Generated<T> {
  let dropping = true;
  for await (const item of rest(open(source))) {
    dropping &&= truth(await predicate(item));
    if (!dropping) yield item;
  }
}

export async function* takewhile<T>(
  predicate: (item: T) => unknown,
  source: Source<T>,
): Generated<T> {
  for await (const item of rest(open(source))) {
    if (!truth(await predicate(item))) return;
    yield item;
  }
}

export async function* filterfalse<T>(
  predicate: (item: T) => unknown,
  source: Source<T>,
): Generated<T> {
  for await (const item of rest(open(source))) if (!truth(await predicate(item))) yield item;
}

/** Groups are read to their end before they are handed out: two loops cannot wait for one source. */
export async function* groupby<T, K>(
  source: Source<T>,
  keyOf: (item: T) => Maybe<K>,
): Generated<Tuple<[K, T[]]>> {
  let group: T[] = [];
  let current: K | undefined;
  for await (const item of rest(open(source))) {
    const key = await keyOf(item);
    if (group.length > 0 && !eq(key, current)) {
      yield asTuple([current as K, group]);
      group = [];
    }
    if (group.length === 0) current = key;
    group.push(item);
  }
  if (group.length > 0) yield asTuple([current as K, group]);
}

export async function* islice<T>(
  source: Source<T>,
  start: number,
  stop: number,
  step: number,
): Generated<T> {
  const items = open(source);
  let wanted = start;
  for (let place = 0; place < stop; place++) {
    const next = await items.next();
    if (next.done) return;
    if (place !== wanted) continue;
    wanted += step;
    yield next.value;
  }
}

export async function* pairwise<T>(source: Source<T>): Generated<Tuple<[T, T]>> {
  const items = open(source);
  const first = await items.next();
  if (first.done) return;
  let last = first.value;
  for await (const item of rest(items)) {
    yield asTuple([last, item]);
    last = item;
  }
}

export async function* starmap<A extends readonly unknown[], R>(
  func: (...args: A) => Maybe<R>,
  source: Source<A>,
): Generated<R> {
  for await (const args of rest(open(source))) yield await func(...[...iter(args)] as unknown as A);
}

export async function* zipLongest(
  sources: readonly Source<unknown>[],
  fill: unknown,
): Generated<Tuple<unknown[]>> {
  const iterators: (ReturnType<typeof open> | null)[] = sources.map((source) => open(source));
  let active = iterators.length;
  while (active > 0) {
    const row: unknown[] = [];
    for (const [i, iterator] of iterators.entries()) {
      const next = await iterator?.next();
      if (iterator && next?.done) {
        iterators[i] = null;
        if (--active === 0) return;
      }
      row.push(next && !next.done ? next.value : fill);
    }
    yield tupleFrom(row);
  }
}

for (
  const generator of [
    accumulate,
    batched,
    chain,
    compress,
    cycle,
    dropwhile,
    filterfalse,
    groupby,
    islice,
    pairwise,
    rest,
    starmap,
    takewhile,
    zipLongest,
  ]
) lasting(generator);
