/**
 * Python's class `collections.deque`.
 *
 * @module
 */
import { patternClasses } from "../operators/container.ts";
import { registerForm } from "../../codec/forms.ts";
import { AttributeError, IndexError, RuntimeError, TypeError, ValueError } from "../exceptions.ts";
import { lt, same } from "../operators/compare.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { lasting } from "../support/iterators.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { hasIndex, index, type int } from "../values/numbers.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";
import { typeName } from "../values/types.ts";

/** Optional parameters of a deque. */
export interface DequeOptions<T> {
  iterable?: Iterable<T>;
  /** The most items; the other end loses what is too much. */
  maxlen?: int | null;
}

/** The items of a deque, as its iterator gives them. */
let itemsOf: <T>(items: deque<T>) => Generator<T, void, undefined>;

/** Deques whose repr is being made: one that contains itself is not shown twice. */
const shown = new Set<unknown>();

/**
 * A list that is fast at both ends. https://docs.python.org/3/library/collections.html#collections.deque
 *
 * Items stand in a ring: item i at `(start + i) & (ring.length - 1)`.
 *
 * @example
 * ```ts
 * import { deque } from "@manycore/multiprocessing/python/collections";
 *
 * const last = new deque([1, 2, 3, 4], { maxlen: 3 });
 * last.popleft(); // 2
 * ```
 */
export class deque<T = unknown> implements Iterable<T> {
  static readonly __module__: string = "collections";
  static readonly __tp_name__: string = "collections.deque";

  #ring: (T | undefined)[] = new Array(8);
  #start = 0;
  #length = 0;
  /** Counts changes, for iterators to notice them. */
  #changes = 0;
  #limit = Infinity;

  constructor(
    iterable?: Iterable<T> | DequeOptions<T> | null,
    maxlen?: int | null | DequeOptions<T>,
  ) {
    const given = options<DequeOptions<T>>(["iterable", "maxlen"], iterable ?? undefined, maxlen);
    if (given.maxlen != null) {
      if (!hasIndex(given.maxlen)) throw new TypeError("an integer is required");
      this.#limit = Number(index(given.maxlen));
      if (this.#limit < 0) throw new ValueError("maxlen must be non-negative");
    }
    if (given.iterable !== undefined) this.#extend(given.iterable);
  }

  // What a derived class puts in the place of one method, the others do not ask for.

  #push(x: T): void {
    if (this.#length === this.#ring.length) this.#grow();
    this.#changes++;
    this.#ring[this.#at(this.#length++)] = x;
    if (this.#length > this.#limit) this.#shift();
  }

  #unshift(x: T): void {
    if (this.#length === this.#ring.length) this.#grow();
    this.#changes++;
    this.#start = this.#at(-1);
    this.#ring[this.#start] = x;
    this.#length++;
    if (this.#length > this.#limit) this.#pop();
  }

  #pop(): T {
    if (this.#length === 0) throw new IndexError("pop from an empty deque");
    this.#changes++;
    const place = this.#at(--this.#length);
    const item = this.#ring[place] as T;
    this.#ring[place] = undefined;
    return item;
  }

  #shift(): T {
    if (this.#length === 0) throw new IndexError("pop from an empty deque");
    this.#changes++;
    const place = this.#start;
    const item = this.#ring[place] as T;
    this.#ring[place] = undefined;
    this.#start = this.#at(1);
    this.#length--;
    return item;
  }

  #extend(iterable: Iterable<T>): void {
    const items = (iterable as unknown) === this ? this.#items() as T[] : iter(iterable);
    for (const item of items) this.#push(item);
  }

  #clear(): void {
    this.#changes++;
    this.#ring = new Array(8);
    this.#start = 0;
    this.#length = 0;
  }

  /** A deque of its own class, with the same items and limit. */
  #copy(): deque<T> {
    const type = this.constructor as new (items: Iterable<T>, maxlen?: int) => deque<T>;
    return this.#limit === Infinity ? new type(this) : new type(this, this.#limit);
  }

  /** The most items; null for no limit. */
  get maxlen(): int | null {
    return this.#limit === Infinity ? null : this.#limit;
  }

  set maxlen(_value: int | null) {
    throw new AttributeError("attribute 'maxlen' of 'collections.deque' objects is not writable");
  }

  /** How many items there are. */
  get length(): number {
    return this.#length;
  }

  #at(place: number): number {
    return (this.#start + place) & (this.#ring.length - 1);
  }

  #grow(): void {
    const items = this.#items();
    items.length = this.#ring.length * 2;
    this.#ring = items;
    this.#start = 0;
  }

  #items(): (T | undefined)[] {
    const { length } = this.#ring;
    const end = this.#start + this.#length;
    if (end <= length) return this.#ring.slice(this.#start, end);
    return [...this.#ring.slice(this.#start), ...this.#ring.slice(0, end - length)];
  }

  /** Adds an item at the right. */
  append(x: T): void {
    this.#push(x);
  }

  /** Adds an item at the left. */
  appendleft(x: T): void {
    this.#unshift(x);
  }

  /**
   * Takes the item at the right.
   *
   * @throws {IndexError} when there is none.
   */
  pop(): T {
    return this.#pop();
  }

  /**
   * Takes the item at the left.
   *
   * @throws {IndexError} when there is none.
   */
  popleft(): T {
    return this.#shift();
  }

  /** Adds items at the right. */
  extend(iterable: Iterable<T>): void;
  extend(iterable: AsyncIterable<T>): Promise<void>;
  extend(iterable: Iterable<T> | AsyncIterable<T>): void | Promise<void> {
    if (isAsync(iterable)) return this.#extendLater(iterable as AsyncIterable<T>);
    this.#extend(iterable as Iterable<T>);
  }

  async #extendLater(iterable: AsyncIterable<T>): Promise<void> {
    for await (const item of iterable) this.#push(item);
  }

  /** Adds items at the left, one after the other. */
  extendleft(iterable: Iterable<T>): void {
    const items = (iterable as unknown) === this ? this.#items() as T[] : iter(iterable);
    for (const item of items) this.#unshift(item);
  }

  /** Moves n items from the right end to the left one; to the right where n is negative. */
  rotate(n: int = 1): void {
    const length = this.#length;
    if (length <= 1) return;
    const turns = ((Number(index(n)) % length) + length) % length;
    if (turns <= length / 2) { for (let i = 0; i < turns; i++) this.#unshift(this.#pop()); }
    else for (let i = turns; i < length; i++) this.#push(this.#shift());
  }

  /** Takes every item out. */
  clear(): void {
    this.#clear();
  }

  /** A deque of the same items. */
  copy(): deque<T> {
    return this.#copy();
  }

  /** How often a value occurs. */
  count(x: unknown): int {
    let count = 0;
    for (const item of itemsOf(this)) if (same(item, x)) count++;
    return count;
  }

  /**
   * The first place of a value.
   *
   * @throws {ValueError} when it does not occur.
   */
  index(x: unknown, start: int = 0, stop: int = this.#length): int {
    const within = (place: int) => {
      const wanted = Number(index(place));
      return Math.min(Math.max(wanted < 0 ? wanted + this.#length : wanted, 0), this.#length);
    };
    const end = within(stop);
    for (let i = within(start); i < end; i++) if (same(this.#ring[this.#at(i)], x)) return i;
    throw new ValueError(`${repr(x)} is not in deque`);
  }

  /**
   * Puts an item in front of the one at a place.
   *
   * @throws {IndexError} when the deque is full.
   */
  insert(i: int, x: T): void {
    if (this.#length >= this.#limit) throw new IndexError("deque already at its maximum size");
    const wanted = Number(index(i));
    const place = wanted < 0 ? Math.max(0, wanted + this.#length) : Math.min(wanted, this.#length);
    this.#push(x);
    for (let j = this.#length - 1; j > place; j--) {
      this.#ring[this.#at(j)] = this.#ring[this.#at(j - 1)];
    }
    this.#ring[this.#at(place)] = x;
  }

  /**
   * Takes the first item out that equals a value.
   *
   * @throws {ValueError} when there is none.
   */
  remove(value: unknown): void {
    for (let i = 0; i < this.#length; i++) {
      if (!same(this.#ring[this.#at(i)], value)) continue;
      this.#removeAt(i);
      return;
    }
    throw new ValueError(`${repr(value)} is not in deque`);
  }

  #removeAt(place: number): void {
    for (let j = place; j < this.#length - 1; j++) {
      this.#ring[this.#at(j)] = this.#ring[this.#at(j + 1)];
    }
    this.#pop();
  }

  /** Turns the order round. */
  reverse(): void {
    const items = this.#items().reverse() as T[];
    this.#clear();
    for (const item of items) this.#push(item);
  }

  #place(i: unknown): number {
    if (!hasIndex(i)) {
      throw new TypeError(`sequence index must be integer, not '${typeName(i)}'`);
    }
    const wanted = Number(index(i));
    const place = wanted < 0 ? wanted + this.#length : wanted;
    if (place < 0 || place >= this.#length) throw new IndexError("deque index out of range");
    return this.#at(place);
  }

  __getitem__(i: int): T {
    return this.#ring[this.#place(i)] as T;
  }

  __setitem__(i: int, value: T): void {
    this.#ring[this.#place(i)] = value;
  }

  __delitem__(i: int): void {
    const place = this.#place(i);
    this.#removeAt((place - this.#start + this.#ring.length) & (this.#ring.length - 1));
  }

  __len__(): int {
    return this.#length;
  }

  __contains__(x: unknown): boolean {
    const items = itemsOf(this);
    for (const item of items) if (same(item, x)) return true;
    return false;
  }

  __add__(other: unknown): deque<T> | Singleton {
    if (!(other instanceof deque)) {
      throw new TypeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
    }
    const result = this.#copy();
    result.#extend(other.#items() as T[]);
    return result;
  }

  __iadd__(other: Iterable<T>): this {
    this.#extend(other);
    return this;
  }

  __mul__(times: int): deque<T> {
    const result = this.#copy();
    result.#repeat(times);
    return result;
  }

  __rmul__(times: int): deque<T> {
    return this.__mul__(times);
  }

  __imul__(times: int): this {
    this.#repeat(times);
    return this;
  }

  #repeat(times: int): void {
    const items = this.#items() as T[];
    this.#clear();
    for (let i = 0; i < index(times); i++) for (const item of items) this.#push(item);
  }

  __eq__(other: unknown): boolean | Singleton {
    if (!(other instanceof deque)) return NotImplemented;
    if (other.#length !== this.#length) return false;
    const others = other.#items();
    return this.#items().every((item, i) => same(item, others[i]));
  }

  #before(other: unknown, orEqual: boolean): boolean | Singleton {
    if (!(other instanceof deque)) return NotImplemented;
    const [mine, others] = [this.#items(), other.#items()];
    for (let i = 0; i < Math.min(mine.length, others.length); i++) {
      if (!same(mine[i], others[i])) return lt(mine[i], others[i]);
    }
    return orEqual ? mine.length <= others.length : mine.length < others.length;
  }

  __lt__(other: unknown): boolean | Singleton {
    return this.#before(other, false);
  }

  __le__(other: unknown): boolean | Singleton {
    return this.#before(other, true);
  }

  __gt__(other: unknown): boolean | Singleton {
    return other instanceof deque ? other.__lt__(this) : NotImplemented;
  }

  __ge__(other: unknown): boolean | Singleton {
    return other instanceof deque ? other.__le__(this) : NotImplemented;
  }

  __reversed__(): IterableIterator<T> {
    return this.#items().reverse().values() as IterableIterator<T>;
  }

  static {
    itemsOf = function* <T>(items: deque<T>): Generator<T, void, undefined> {
      const changes = items.#changes;
      for (let i = 0; i < items.#length; i++) {
        yield items.#ring[items.#at(i)] as T;
        if (items.#changes !== changes) throw new RuntimeError("deque mutated during iteration");
      }
    };
    lasting(itemsOf, "collections", "_deque_iterator");
  }

  /** The items from left to right. */
  [Symbol.iterator](): IterableIterator<T> {
    return itemsOf(this) as IterableIterator<T>;
  }

  /** The deque as Python prints it. */
  __repr__(): string {
    if (shown.has(this)) return "[...]";
    shown.add(this);
    try {
      const limit = this.#limit === Infinity ? "" : `, maxlen=${this.#limit}`;
      return `${this.constructor.name}(${repr(this.#items())}${limit})`;
    } finally {
      shown.delete(this);
    }
  }
}

registerForm(import.meta, deque, "collections.deque", {
  write: (value) => [value.maxlen, ...value],
  read: ([maxlen, ...items]: unknown[]) => new deque(items, maxlen as int | null),
});

patternClasses.sequences.push(deque);
