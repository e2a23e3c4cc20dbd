/**
 * The combinatoric iterators of `itertools`. Each takes its inputs at once and gives tuples in the
 * order of the inputs.
 *
 * @module
 */
import { type Items, lasting } from "../support/iterators.ts";
import { ValueError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { isKeywords } from "../values/keywords.ts";
import { index, type int } from "../values/numbers.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";

type Tuples<T> = Items<Tuple<T[]>>;
type Generated<T> = Generator<Tuple<T[]>, void, undefined>;

/**
 * Every way to take one item of each iterable, the last one changing fastest.
 *
 * @see https://docs.python.org/3/library/itertools.html#itertools.product
 *
 * @example
 * ```ts
 * import { product } from "@manycore/multiprocessing/python/itertools";
 *
 * [...product("ab", { repeat: 2 })].length; // 4
 * ```
 */
export function product<A>(a: Iterable<A>): Items<Tuple<[A]>>;
export function product<A, B>(
  a: Iterable<A>,
  b: Iterable<B>,
): Items<Tuple<[A, B]>>;
export function product<A, B, C>(
  a: Iterable<A>,
  b: Iterable<B>,
  c: Iterable<C>,
): Items<Tuple<[A, B, C]>>;
export function product<T>(...args: (Iterable<T> | { repeat?: int })[]): Tuples<T>;
export function product(...args: unknown[]): Tuples<unknown> {
  const last = args.at(-1);
  const named = isKeywords(last) ? last as { repeat?: int } : {};
  const inputs = isKeywords(last) ? args.slice(0, -1) : args;
  const times = Number(index(named.repeat ?? 1));
  if (times < 0) throw new ValueError("repeat argument cannot be negative");
  const pools = inputs.map((input) => [...iter(input)]);
  return productOf(Array.from({ length: times }, () => pools).flat());
}

function* productOf(pools: readonly unknown[][]): Generated<unknown> {
  if (pools.some((pool) => pool.length === 0)) return;
  const places = pools.map(() => 0);
  const current = pools.map((pool) => pool[0]);
  while (true) {
    yield tupleFrom(current);
    let i = pools.length - 1;
    for (; i >= 0; i--) {
      const pool = pools[i]!;
      const next = places[i]! + 1;
      places[i] = next < pool.length ? next : 0;
      current[i] = pool[places[i]!];
      if (next < pool.length) break;
    }
    if (i < 0) return;
  }
}

/** The items at some places, as a tuple. */
function taken<T>(pool: readonly T[], places: readonly number[], count: number): Tuple<T[]> {
  if (count === 2) return asTuple([pool[places[0]!] as T, pool[places[1]!] as T]);
  const items: T[] = [];
  for (let i = 0; i < count; i++) items.push(pool[places[i]!] as T);
  return asTuple(items);
}

/** The items, and how many of them to take. */
function taking<T>(iterable: Iterable<T>, r: int): [T[], number] {
  const pool = [...iter(iterable)];
  const count = Number(index(r));
  if (count < 0) throw new ValueError("r must be non-negative");
  return [pool, count];
}

/**
 * Every way to take r items in order; all of them without r.
 *
 * @throws {ValueError} for a negative r.
 * @see https://docs.python.org/3/library/itertools.html#itertools.permutations
 */
export function permutations<T>(
  iterable: Iterable<T>,
  r?: int | null | { r?: int | null },
): Tuples<T> {
  const given = isKeywords(r) ? (r as { r?: int | null }).r : r as int | null | undefined;
  const pool = [...iter(iterable)];
  const [, count] = taking([], given ?? pool.length);
  return permutationsOf(pool, count);
}

function* permutationsOf<T>(pool: readonly T[], count: number): Generated<T> {
  const n = pool.length;
  if (count > n) return;
  const places = pool.map((_, i) => i);
  const cycles = Array.from({ length: count }, (_, i) => n - i);
  yield taken(pool, places, count);
  while (true) {
    let i = count - 1;
    for (; i >= 0; i--) {
      if (--cycles[i]! === 0) {
        const place = places[i]!;
        for (let at = i; at < n - 1; at++) places[at] = places[at + 1]!;
        places[n - 1] = place;
        cycles[i] = n - i;
        continue;
      }
      const j = n - cycles[i]!;
      const place = places[i]!;
      places[i] = places[j]!;
      places[j] = place;
      yield taken(pool, places, count);
      break;
    }
    if (i < 0) return;
  }
}

/**
 * Every way to take r items without order.
 *
 * @throws {ValueError} for a negative r.
 * @see https://docs.python.org/3/library/itertools.html#itertools.combinations
 */
export function combinations<T>(iterable: Iterable<T>, r: int): Tuples<T> {
  const [pool, count] = taking(iterable, r);
  return risingOf(pool, count, (i) => pool.length - count + i, 1);
}

/**
 * Every way to take r items without order, each item as often as wanted.
 *
 * @throws {ValueError} for a negative r.
 * @see https://docs.python.org/3/library/itertools.html#itertools.combinations_with_replacement
 */
export function combinationsWithReplacement<T>(iterable: Iterable<T>, r: int): Tuples<T> {
  const [pool, count] = taking(iterable, r);
  return risingOf(pool, count, () => pool.length - 1, 0);
}

/** Every row of places that rise by `step` at least, the place at i not beyond `last(i)`. */
function* risingOf<T>(
  pool: readonly T[],
  count: number,
  last: (i: number) => number,
  step: 0 | 1,
): Generated<T> {
  if (count > 0 && last(0) < 0) return;
  const places = Array.from({ length: count }, (_, i) => i * step);
  while (true) {
    yield taken(pool, places, count);
    let i = count - 1;
    while (i >= 0 && places[i] === last(i)) i--;
    if (i < 0) return;
    places[i]!++;
    for (let j = i + 1; j < count; j++) places[j] = places[j - 1]! + step;
  }
}

lasting(productOf, "itertools", "product");
lasting(permutationsOf, "itertools", "permutations");
lasting(risingOf, "itertools", "combinations");
