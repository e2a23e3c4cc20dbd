/**
 * Python's class `collections.Counter`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { FEWER, firstFew } from "../builtins/first_few.ts";
import { sorted } from "../builtins/sorted.ts";
import { NotImplementedError, TypeError } from "../exceptions.ts";
import { add, neg, sub } from "../operators/arithmetic.ts";
import { eq, le, lt } from "../operators/compare.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { countEach } from "../operators/item_sums.ts";
import { type Items, lasting } from "../support/iterators.ts";
import { repr } from "../text/repr.ts";
import { Dict, tableIn } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { index, type int } from "../values/numbers.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { sizeOf } from "../values/size.ts";

/** What has counts by key. */
type Counts<K> = Dict<K, int> | ReadonlyMap<K, int>;

/**
 * A dict of how often its keys occur; what it has not is there 0 times.
 * https://docs.python.org/3/library/collections.html#collections.Counter
 *
 * @example
 * ```ts
 * import { Counter } from "@manycore/multiprocessing/python/collections";
 *
 * const letters = new Counter("abracadabra");
 * letters.mostCommon(1); // [("a", 5)]
 * ```
 */
export class Counter<K = unknown> extends Dict<K, number> {
  static readonly __module__: string = "collections";

  constructor(counts: Counts<K>, keywords?: Keywords);
  constructor(elements?: Iterable<K> | Keywords | null, keywords?: Keywords);
  constructor(...sources: unknown[]) {
    super();
    this.update(...sources);
  }

  /** A Counter cannot be made of keys alone. */
  static override fromkeys(_iterable: unknown, _value?: unknown): never {
    throw new NotImplementedError(
      "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.",
    );
  }

  /** What is missing is there 0 times. */
  __missing__(_key: K): number {
    return 0;
  }

  /** How often a key occurs, 0 times included. */
  #count(key: K): number {
    return this.get(key, 0);
  }

  #change(sources: readonly unknown[], combine: (a: int, b: int) => int): void {
    for (const source of sources) {
      if (source == null) continue;
      if (source instanceof Map || isKeywords(source)) {
        const entries = source instanceof Map ? source.entries() : Object.entries(source);
        const isNew = this.size === 0 && combine === add;
        for (const [key, count] of entries) {
          if (isNew) this.set(key as K, count as number);
          else this.#put(key as K, combine(this.#count(key as K), count as int));
        }
      } else this.#changeEach(source as Iterable<K>, combine);
    }
  }

  /** Sets a count, as the class says that it is done. */
  #put(key: K, count: int): void {
    const { __setitem__: own } = this as { __setitem__?: (key: K, count: int) => void };
    if (own === undefined) this.set(key, count as number);
    else own.call(this, key, count);
  }

  /** Changes the count of each item of an iterable. */
  #changeEach(items: Iterable<K>, combine: (a: int, b: int) => int): void {
    if (
      this.set !== Dict.prototype.set || this.get !== Dict.prototype.get || "__setitem__" in this
    ) {
      for (const key of iter(items)) this.#put(key, combine(this.#count(key), 1));
      return;
    }
    if (combine === add) {
      countEach(this, typeof items === "string" || Array.isArray(items) ? items : iter(items), 0);
      return;
    }
    for (const key of iter(items)) {
      const table = tableIn(this);
      const place = table.place(key);
      if (place < 0) table.values.push(combine(0, 1));
      else table.values[place] = combine(table.values[place] as int, 1);
    }
  }

  /** Adds counts: a mapping's, those of an iterable's elements, or keywords. */
  override update(...sources: unknown[]): void;
  override update(elements: AsyncIterable<K>): Promise<void>;
  override update(...sources: unknown[]): void | Promise<void> {
    const [first] = sources;
    if (isAsync(first)) return this.#changeLater(first as AsyncIterable<K>, add);
    this.#change(sources, add);
  }

  /** Takes counts away; they may become negative. */
  subtract(...sources: unknown[]): void;
  subtract(elements: AsyncIterable<K>): Promise<void>;
  subtract(...sources: unknown[]): void | Promise<void> {
    const [first] = sources;
    if (isAsync(first)) return this.#changeLater(first as AsyncIterable<K>, sub);
    this.#change(sources, sub);
  }

  async #changeLater(elements: AsyncIterable<K>, combine: (a: int, b: int) => int): Promise<void> {
    for await (const key of elements) this.#put(key, combine(this.#count(key), 1));
  }

  /** The n keys that occur most often with their counts, the most frequent first; all without n. */
  mostCommon(n?: int | null | { n?: int | null }): Tuple<[K, number]>[] {
    const wanted = isKeywords(n) ? (n as { n?: int | null }).n : n as int | null | undefined;
    const count = wanted == null ? Infinity : Math.max(0, Number(index(wanted)));
    const keys = [...this.keys()];
    const counts = [...this.values()];
    const places = count < keys.length / FEWER
      ? firstFew(counts, count, true)
      : sorted(keys.map((_, place) => place), { key: (place) => counts[place], reverse: true })
        .slice(0, count);
    return places.map((place) => asTuple([keys[place]!, counts[place]!]));
  }

  /** Every key as often as it occurs. */
  elements(): Items<K> {
    return elementsOf(this);
  }

  /** The sum of the counts. */
  total(): int {
    let sum: int = 0;
    for (const [, count] of this) sum = add(sum, count);
    return sum;
  }

  /** A Counter of the same counts. */
  override copy(): Counter<K> {
    return new Counter<K>(this);
  }

  /** Deleting what is missing is no fault. */
  __delitem__(key: K): void {
    this.delete(key);
  }

  /** A new Counter of what `combine` makes of both counts, for what is in either; only positive ones. */
  #combined(
    other: unknown,
    combine: (a: int, b: int) => int,
  ): Counter<K> | Singleton {
    if (!(other instanceof Counter)) return NotImplemented;
    const result = new Counter<K>();
    const put = (key: K) => {
      const count = combine(this.#count(key), other.get(key, 0) as int);
      if (lt(0, count)) result.set(key, count as number);
    };
    for (const [key] of this) put(key);
    for (const [key] of other) if (!this.has(key as K)) put(key as K);
    return result;
  }

  #replaceBy(other: Counter<K> | Singleton): this | Singleton {
    if (!(other instanceof Counter)) return other;
    const kept = [...other];
    this.clear();
    for (const [key, count] of kept) this.set(key, count);
    return this;
  }

  __add__(other: unknown): Counter<K> | Singleton {
    return this.#combined(other, add);
  }

  __sub__(other: unknown): Counter<K> | Singleton {
    return this.#combined(other, sub);
  }

  __or__(other: unknown): Counter<K> | Singleton {
    return this.#combined(other, (a, b) => lt(a, b) ? b : a);
  }

  __and__(other: unknown): Counter<K> | Singleton {
    return this.#combined(other, (a, b) => lt(a, b) ? a : b);
  }

  __iadd__(other: Iterable<K>): this {
    this.#change([other], add);
    return this.#replaceBy(this.__pos__()) as this;
  }

  __isub__(other: Iterable<K>): this {
    this.#change([other], sub);
    return this.#replaceBy(this.__pos__()) as this;
  }

  __ior__(other: unknown): this | Singleton {
    return this.#replaceBy(this.__or__(other));
  }

  __iand__(other: unknown): this | Singleton {
    return this.#replaceBy(this.__and__(other));
  }

  /** Only the positive counts. */
  __pos__(): Counter<K> {
    return this.#combined(new Counter<K>(), (a) => a) as Counter<K>;
  }

  /** Only the negative counts, as positive ones. */
  __neg__(): Counter<K> {
    return this.#combined(new Counter<K>(), (a) => neg(a)) as Counter<K>;
  }

  #every(other: unknown, holds: (a: int, b: int) => boolean): boolean | Singleton {
    if (!(other instanceof Counter)) return NotImplemented;
    for (const [key, count] of this) if (!holds(count, other.get(key, 0) as int)) return false;
    for (const [key, count] of other) {
      if (!this.has(key as K) && !holds(0, count as int)) return false;
    }
    return true;
  }

  __eq__(other: unknown): boolean | Singleton {
    if (other instanceof Counter || !(other instanceof Map)) return this.#every(other, eq);
    if (sizeOf(other) !== sizeOf(this)) return false;
    for (const [key, count] of this) {
      if (!other.has(key) || !eq(count, other.get(key))) return false;
    }
    return true;
  }

  __le__(other: unknown): boolean | Singleton {
    return this.#every(other, le);
  }

  __ge__(other: unknown): boolean | Singleton {
    return this.#every(other, (a, b) => le(b, a));
  }

  __lt__(other: unknown): boolean | Singleton {
    const within = this.__le__(other);
    return within === true ? !this.__eq__(other) : within;
  }

  __gt__(other: unknown): boolean | Singleton {
    const within = this.__ge__(other);
    return within === true ? !this.__eq__(other) : within;
  }

  /** The Counter as Python prints it, the most frequent first. */
  __repr__(): string {
    if (sizeOf(this) === 0) return `${this.constructor.name}()`;
    let pairs: Iterable<readonly [K, int]>;
    try {
      pairs = this.mostCommon();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      pairs = this;
    }
    const items = Array.from(pairs, ([key, count]) => `${repr(key)}: ${repr(count)}`);
    return `${this.constructor.name}({${items.join(", ")}})`;
  }
}

function* elementsOf<K>(counter: Counter<K>): Generator<K, void, undefined> {
  for (const [key, count] of counter) for (let i = 0; i < count; i++) yield key;
}
lasting(elementsOf, "itertools", "chain");

registerForm(import.meta, Counter, "collections.Counter", {
  write: (counter) => [...counter].flat(),
  fill: (counter: Counter, state: unknown[]) => {
    for (let i = 0; i < state.length; i += 2) counter.set(state[i], state[i + 1] as number);
  },
});
