/**
 * `groupby` and `tee` of `itertools`: several iterators over one source.
 *
 * @module
 */
import { callable } from "../support/callables.ts";
import { type AsyncItems, groupby as groupbyLater, mustWait } from "./async.ts";
import { type Items, lasting } from "../support/iterators.ts";
import { ValueError } from "../exceptions.ts";
import { eq } from "../operators/compare.ts";
import { iter } from "../operators/iteration.ts";
import { options } from "../support/options.ts";
import { index, type int } from "../values/numbers.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";

type Key<T, K> = ((item: T) => K) | null;

/** A source that is read one item ahead, and what its key is. */
class Lookahead<T, K> {
  item: T | undefined;
  key: K | undefined;
  ended = false;
  /** Counts groups, so that one left behind knows that it is over. */
  group = 0;
  readonly #items: Iterator<T>;
  readonly #keyOf: (item: T) => K;

  constructor(items: Iterator<T>, keyOf: (item: T) => K) {
    this.#items = items;
    this.#keyOf = keyOf;
  }

  advance(): void {
    const { done, value } = this.#items.next();
    if (done) {
      this.ended = true;
      return;
    }
    this.item = value as T;
    this.key = this.#keyOf(value as T);
  }

  /** Whether the item read ahead belongs to the group of a key: nan, too, is one with itself. */
  goesOn(key: K): boolean {
    return !this.ended && (Object.is(this.key, key) || eq(this.key, key));
  }
}

/**
 * Runs of items with equal keys, each with its key; a run ends when the next is asked for.
 *
 * @see https://docs.python.org/3/library/itertools.html#itertools.groupby
 *
 * @example
 * ```ts
 * import { groupby } from "@manycore/multiprocessing/python/itertools";
 *
 * for (const [key, group] of groupby("aab")) console.log(key, [...group].length); // a 2, b 1
 * ```
 */
export function groupby<T>(
  iterable: Iterable<T>,
): Items<Tuple<[T, Items<T>]>>;
export function groupby<T, K>(
  iterable: Iterable<T>,
  key: Key<T, K> | { key?: Key<T, K> },
): Items<Tuple<[K, Items<T>]>>;
export function groupby<T, K>(
  iterable: AsyncIterable<T>,
  key?: Key<T, K> | { key?: Key<T, K> },
): AsyncItems<Tuple<[K, T[]]>>;
export function groupby<T, K>(
  iterable: Iterable<T> | AsyncIterable<T>,
  key?: Key<T, K> | { key?: Key<T, K> },
): Items<Tuple<[K, Items<T>]>> | AsyncItems<Tuple<[K, T[]]>> {
  const given = options<{ key: Key<T, K> }>(["key"], key).key ?? null;
  const keyOf = given ? callable(given) : (item: T) => item as unknown as K;
  if (mustWait(iterable, given)) return groupbyLater(iterable, keyOf);
  return groups(new Lookahead(iter(iterable as Iterable<T>), keyOf));
}

function* groups<T, K>(
  source: Lookahead<T, K>,
): Generator<Tuple<[K, Items<T>]>, void, undefined> {
  source.advance();
  while (!source.ended) {
    const key = source.key as K;
    const number = ++source.group;
    yield asTuple([key, members(source, key, number)]);
    while (source.goesOn(key)) source.advance();
  }
  source.group++;
}

function* members<T, K>(
  source: Lookahead<T, K>,
  key: K,
  number: number,
): Generator<T, void, undefined> {
  while (source.group === number && source.goesOn(key)) {
    const item = source.item as T;
    source.advance();
    yield item;
  }
}

/** An item that some iterators have still to give, and the way to the next. */
interface Link<T> {
  item?: T;
  next?: Link<T> | null;
}

/**
 * Independent iterators over the same items.
 *
 * @throws {ValueError} for n below 0.
 * @see https://docs.python.org/3/library/itertools.html#itertools.tee
 */
export function tee<T>(
  iterable: Iterable<T>,
  n?: int | { n?: int },
): Tuple<Items<T>[]> {
  const count = Number(index(options<{ n: int }>(["n"], n).n ?? 2));
  if (count < 0) throw new ValueError("n must be >= 0");
  const items = iter(iterable);
  const start: Link<T> = {};
  return tupleFrom(Array.from({ length: count }, () => linked(items, start)));
}

function* linked<T>(items: Iterator<T>, link: Link<T>): Generator<T, void, undefined> {
  while (true) {
    if (link.next === undefined) {
      const { done, value } = items.next();
      link.next = done ? null : {};
      if (!done) link.item = value as T;
    }
    if (link.next === null) return;
    const item = link.item as T;
    link = link.next as Link<T>;
    yield item;
  }
}

lasting(groups, "itertools", "groupby");
lasting(members, "itertools", "_grouper");
lasting(linked, "itertools", "_tee");
