/**
 * The combinatoric iterators of `itertools`. Each takes its inputs at once and gives tuples in the
 * order of the inputs.
 *
 * @module
 */
import { type Items, showAs } from "../support/iterators.ts";
import { END, Lazy } from "../support/lazy.ts";
import { ValueError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { isKeywords } from "../values/keywords.ts";
import { index, type int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";

type Tuples<T> = Items<Tuple<T[]>>;

/** Gives a row of items again and again, which changes in between. */
abstract class Rows<T> extends Lazy<Tuple<T[]>> {
  #isFirst = true;
  #isOver: boolean;

  constructor(protected readonly row: T[], isEmpty: boolean) {
    super();
    this.#isOver = isEmpty;
  }

  /** Makes the next row of the last one; false where it was the last of all. */
  abstract advance(): boolean;

  override next(): IteratorResult<Tuple<T[]>, undefined> {
    if (this.#isOver) return END;
    if (this.#isFirst) this.#isFirst = false;
    else if (!this.advance()) {
      this.#isOver = true;
      return END;
    }
    return { done: false, value: copied(this.row) };
  }
}

/** A tuple of the items of a row. */
function copied<T>(row: readonly T[]): Tuple<T[]> {
  switch (row.length) {
    case 2:
      return asTuple([row[0] as T, row[1] as T]);
    case 3:
      return asTuple([row[0] as T, row[1] as T, row[2] as T]);
    default:
      return asTuple(row.slice());
  }
}

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
  return new Product(Array.from({ length: times }, () => pools).flat());
}

class Product<T> extends Rows<T> {
  readonly #pools: readonly (readonly T[])[];
  readonly #places: number[];

  constructor(pools: readonly (readonly T[])[]) {
    super(pools.map((pool) => pool[0] as T), pools.some((pool) => pool.length === 0));
    this.#pools = pools;
    this.#places = pools.map(() => 0);
  }

  override advance(): boolean {
    const places = this.#places;
    for (let i = places.length - 1; i >= 0; i--) {
      const pool = this.#pools[i]!;
      const next = places[i]! + 1;
      const place = next < pool.length ? next : 0;
      places[i] = place;
      this.row[i] = pool[place] as T;
      if (place > 0) return true;
    }
    return false;
  }
}
showAs(Product, "itertools", "product");

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
  return new Permutations(pool, count);
}

class Permutations<T> extends Rows<T> {
  /** All items; a row is the first of them. */
  readonly #items: T[];
  /** How many items have still to come to each place, before the one in front of it changes. */
  readonly #cycles: number[];

  constructor(items: T[], count: number) {
    super(items.slice(0, count), count > items.length);
    this.#items = items;
    this.#cycles = Array.from({ length: count }, (_, i) => items.length - i);
  }

  override advance(): boolean {
    const { row } = this;
    const items = this.#items;
    const cycles = this.#cycles;
    const last = items.length - 1;
    for (let i = row.length - 1; i >= 0; i--) {
      const item = items[i] as T;
      const left = cycles[i]! - 1;
      cycles[i] = left === 0 ? items.length - i : left;
      if (left > 0) {
        const j = items.length - left;
        row[i] = items[i] = items[j] as T;
        items[j] = item;
        for (let at = i + 1; at < row.length; at++) row[at] = items[at] as T;
        return true;
      }
      for (let at = i; at < last; at++) items[at] = items[at + 1] as T;
      items[last] = item;
    }
    return false;
  }
}
showAs(Permutations, "itertools", "permutations");

/**
 * Every way to take r items without order.
 *
 * @throws {ValueError} for a negative r.
 * @see https://docs.python.org/3/library/itertools.html#itertools.combinations
 */
export function combinations<T>(iterable: Iterable<T>, r: int): Tuples<T> {
  const [pool, count] = taking(iterable, r);
  return new Combinations(pool, count, 1);
}

/**
 * Every way to take r items without order, each item as often as wanted.
 *
 * @throws {ValueError} for a negative r.
 * @see https://docs.python.org/3/library/itertools.html#itertools.combinations_with_replacement
 */
export function combinationsWithReplacement<T>(iterable: Iterable<T>, r: int): Tuples<T> {
  const [pool, count] = taking(iterable, r);
  return new Replacing(pool, count, 0);
}

/** Every row of items whose places rise by `step` at least. */
class Combinations<T> extends Rows<T> {
  readonly #pool: readonly T[];
  readonly #step: 0 | 1;
  readonly #places: number[];

  constructor(pool: readonly T[], count: number, step: 0 | 1) {
    const places = Array.from({ length: count }, (_, i) => i * step);
    super(
      places.map((place) => pool[place] as T),
      count > 0 && (places.at(-1) ?? 0) >= pool.length,
    );
    this.#pool = pool;
    this.#step = step;
    this.#places = places;
  }

  override advance(): boolean {
    const { row } = this;
    const pool = this.#pool;
    const places = this.#places;
    const step = this.#step;
    let most = pool.length - 1;
    let i = places.length - 1;
    for (; i >= 0 && places[i] === most; i--) most -= step;
    if (i < 0) return false;
    for (let place = places[i]! + 1; i < places.length; i++, place += step) {
      places[i] = place;
      row[i] = pool[place] as T;
    }
    return true;
  }
}
showAs(Combinations, "itertools", "combinations");

class Replacing<T> extends Combinations<T> {}
showAs(Replacing, "itertools", "combinations_with_replacement");
