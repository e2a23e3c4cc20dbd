/**
 * Python's set and frozenset: a Set with Python's equality of elements, in CPython's order where that is fixed.
 *
 * @module
 */
import { RuntimeError } from "../../errors.ts";
import { KeyError } from "../exceptions.ts";
import { markHashable, markUnhashable } from "./identity.ts";
import { iter } from "../operators/iteration.ts";
import { repr } from "../text/repr.ts";
import { isOdd, keyCode, memberText, NONE, numericKey, OddKeys } from "./keys.ts";
import { hasFixedHash, inOwnPlaces, SetTable } from "./set_table.ts";
import { isTuple } from "./tuple.ts";
import { nameClass } from "./types.ts";

/** What the sets take over from Set, under Python's terms. */
export interface NativeSet<T> {
  /** How many elements there are. */
  readonly size: number;
  /** Calls a function for every element. */
  forEach(callback: (value: T, again: T, set: Set<T>) => void): void;
  readonly [Symbol.toStringTag]: string;
}

/** The class that the sets extend, which is Set. */
export interface NativeSetConstructor {
  new <T>(): NativeSet<T>;
  readonly prototype: NativeSet<unknown>;
}

const NativeSet: NativeSetConstructor = Set as unknown as NativeSetConstructor;
const native = Set.prototype;

class CheckedIterator<T> implements IterableIterator<T> {
  readonly #set: { readonly size: number };
  readonly #size: number;
  readonly #items: Iterator<T>;

  constructor(set: { readonly size: number }, items: Iterator<T>) {
    this.#set = set;
    this.#size = set.size;
    this.#items = items;
  }

  next(): IteratorResult<T, undefined> {
    if (this.#set.size !== this.#size) {
      throw new RuntimeError("Set changed size during iteration");
    }
    return this.#items.next() as IteratorResult<T, undefined>;
  }

  [Symbol.iterator](): this {
    return this;
  }
}
nameClass(CheckedIterator, "set_iterator");

/** What set and frozenset have in common. */
export abstract class SetBase<T> extends NativeSet<T> implements Iterable<T> {
  #odd: OddKeys | undefined = undefined;
  /** The table that gives the order; null where there is no fixed order, undefined before anyone asked. */
  #table: SetTable | null | undefined = undefined;
  /** The elements in order, as long as none comes or goes, where no table is needed to know it. */
  #sorted: Float64Array | undefined = undefined;

  constructor(items?: Iterable<T> | null) {
    super();
    if (items !== null && items !== undefined) this.absorb(items);
  }

  /** Makes a set of the same class. */
  protected abstract like(): SetBase<T>;

  #stored(item: unknown): unknown {
    if (isTuple(item)) {
      if (this.#odd !== undefined) return this.#odd.find(item);
      keyCode(item); // refuses what cannot be hashed
      return NONE;
    }
    const odd = this.#odd;
    if (!isOdd(item)) {
      if (odd === undefined || typeof item === "string" && !odd.hasTexts) return item;
      const found = odd.find(item);
      return found === NONE ? item : found;
    }
    if (odd !== undefined) {
      const found = odd.find(item);
      if (found !== NONE) return found;
    }
    const plain = numericKey(item) ?? memberText(item);
    return plain !== undefined && native.has.call(this, plain) ? plain : NONE;
  }

  /** The stored element that is equal to this one, which is entered where there is none. */
  #place(item: unknown): unknown {
    if (isTuple(item)) {
      const found = (this.#odd ??= new OddKeys()).findOrAdd(item);
      return found === NONE ? item : found;
    }
    if (!isOdd(item)) return this.#stored(item);
    const plain = numericKey(item) ?? memberText(item);
    if (plain !== undefined && native.has.call(this, plain)) return plain;
    const found = (this.#odd ??= new OddKeys()).findOrAdd(item);
    return found === NONE ? item : found;
  }

  #ordered(): SetTable | null {
    if (this.#table !== undefined) return this.#table;
    const table = new SetTable();
    for (const item of native.values.call(this)) {
      if (!hasFixedHash(item)) return this.#table = null;
      table.add(item);
    }
    return this.#table = table;
  }

  /** Puts an element in, if no equal one is there. */
  protected insert(item: T): void {
    let stored: unknown = item ?? null;
    if (typeof item !== "string" && (typeof item !== "number" || this.#odd !== undefined)) {
      stored = this.#place(stored);
    }
    this.#sorted = undefined;
    if (!this.#table) {
      native.add.call(this, stored);
      return;
    }
    const size = this.size;
    native.add.call(this, stored);
    if (this.size === size) return;
    if (hasFixedHash(stored)) this.#table.add(stored);
    else this.#table = null;
  }

  /** Takes an element out; false when it was not there. */
  protected take(item: unknown): boolean {
    const stored = this.#stored(item ?? null);
    if (stored === NONE || !native.has.call(this, stored)) return false;
    this.#ordered()?.delete(stored);
    this.#sorted = undefined;
    native.delete.call(this, stored);
    this.#odd?.remove(stored);
    return true;
  }

  /** Takes the first element out, in the order of the set. */
  protected takeFirst(): T {
    const table = this.#ordered();
    this.#sorted = undefined;
    const item = (table ? table.pop() : native.values.call(this).next().value) as T;
    native.delete.call(this, item);
    this.#odd?.remove(item);
    return item;
  }

  /** Takes every element out. */
  protected empty(): void {
    native.clear.call(this);
    this.#odd = undefined;
    this.#table = undefined;
    this.#sorted = undefined;
  }

  /** Puts in whatever an iterable gives; a set or a dict in the way of CPython, which makes room first. */
  protected absorb(items: unknown): void {
    if (items instanceof SetBase) {
      this.#merge(items as SetBase<T>);
      return;
    }
    if (items instanceof Map && items.size > 5) this.#ordered()?.reserve(items.size);
    for (const item of iter(items)) this.insert(item as T);
  }

  #merge(other: SetBase<T>): void {
    if (other.size === 0) return;
    const theirs = other.#ordered();
    const ours = this.#ordered();
    if (!theirs || !ours) {
      const items = other.toList();
      for (let i = 0; i < items.length; i++) this.insert(items[i] as T);
      return;
    }
    ours.reserve(other.size);
    if (this.size > 0) {
      for (const item of theirs.keys()) this.insert(item as T);
      return;
    }
    ours.takeOver(theirs);
    this.#table = undefined;
    // They differ, and are as they are stored there, so nothing has to be looked for.
    for (const item of theirs.keys()) native.add.call(this, item);
    this.#odd = other.#odd?.copy();
    this.#table = ours;
  }

  /** Whether an equal element is there. */
  has(item: unknown): boolean {
    const isText = typeof item === "string" && !this.#odd?.hasTexts;
    if (isText || (typeof item === "number" && this.#odd === undefined)) {
      return native.has.call(this, item);
    }
    const stored = this.#stored(asElement(item) ?? null);
    return stored !== NONE && native.has.call(this, stored);
  }

  /** The elements. */
  [Symbol.iterator](): IterableIterator<T> {
    return new CheckedIterator<T>(this, this.#inOrder());
  }

  /** The elements in order, as a list of its own. */
  toList(): T[] {
    return Array.from(this.#inOrder() as ArrayIterator<T>);
  }

  /** The elements in order, without a check for changes. */
  #inOrder(): Iterator<T> {
    if (this.size > 1 && this.#table !== null) {
      if (this.#table === undefined) {
        this.#sorted ??= inOwnPlaces(this.size, native.values.call(this)) ?? undefined;
        if (this.#sorted) return this.#sorted.values() as Iterator<T>;
      }
      const table = this.#ordered();
      if (table) return (table.keys() as T[]).values();
    }
    return native.values.call(this) as Iterator<T>;
  }

  /** The elements, as JavaScript's sets name them. */
  keys(): IterableIterator<T> {
    return this[Symbol.iterator]();
  }

  /** The elements, as JavaScript's sets name them. */
  values(): IterableIterator<T> {
    return this[Symbol.iterator]();
  }

  /** A set of the same elements. */
  copy(): this {
    const result = this.like();
    result.#merge(this);
    return result as this;
  }

  /** The elements of this and of the others. */
  union(...others: Iterable<T>[]): this {
    const result = this.copy();
    for (const other of others) result.absorb(other);
    return result;
  }

  /** The elements of this that are in all of the others. */
  intersection(...others: Iterable<unknown>[]): this {
    const [first, ...rest] = others;
    if (first === undefined) return this.copy();
    let result = this.#common(first);
    for (const other of rest) result = result.#common(other);
    return result as this;
  }

  #common(other: unknown): SetBase<T> {
    const result = this.like();
    if (other instanceof SetBase) {
      const [larger, smaller] = other.size > this.size ? [other, this] : [this, other];
      const items = smaller.toList();
      for (let i = 0; i < items.length; i++) {
        if (larger.has(items[i])) result.insert(items[i] as T);
      }
      return result;
    }
    for (const item of iter(other)) if (this.has(item)) result.insert(item as T);
    return result;
  }

  /** The elements of this that are in none of the others. */
  difference(...others: Iterable<unknown>[]): this {
    const [first, ...rest] = others;
    if (first === undefined) return this.copy();
    const result = this.#without(first);
    for (const other of rest) result.#drop(other);
    return result as this;
  }

  #without(other: unknown): SetBase<T> {
    if (!(other instanceof SetBase) || Math.floor(this.size / 4) > other.size) {
      const result = this.copy();
      result.#drop(other);
      return result;
    }
    const result = this.like();
    const items = this.toList();
    for (let i = 0; i < items.length; i++) {
      if (!other.has(items[i])) result.insert(items[i] as T);
    }
    return result;
  }

  #drop(other: unknown): void {
    for (const item of iter(other)) this.take(item);
  }

  /** The elements that are in this or in the other, but not in both. */
  symmetricDifference(other: Iterable<T>): this {
    const result = this.like();
    result.absorb(other);
    for (const item of this) if (!result.take(item)) result.insert(item);
    return result as this;
  }

  /** Whether no element is in both. */
  isdisjoint(other: Iterable<unknown>): boolean {
    if (other instanceof SetBase && other[Symbol.iterator] === SetBase.prototype[Symbol.iterator]) {
      const [larger, smaller] = other.size > this.size ? [other, this] : [this, other];
      for (const item of native.values.call(smaller)) if (larger.has(item)) return false;
      return true;
    }
    for (const item of iter(other)) if (this.has(item)) return false;
    return true;
  }

  /** Whether every element is in the other. */
  issubset(other: Iterable<unknown>): boolean {
    const set = other instanceof SetBase ? other : new FrozenSet(iter(other));
    if (this.size > set.size) return false;
    for (const item of native.values.call(this)) if (!set.has(item)) return false;
    return true;
  }

  /** Whether every element of the other is in this. */
  issuperset(other: Iterable<unknown>): boolean {
    for (const item of iter(other)) if (!this.has(item)) return false;
    return true;
  }

  /** The set as Python prints it. */
  override toString(): string {
    return repr(this);
  }
}

/**
 * A set. https://docs.python.org/3/library/stdtypes.html#set-types-set-frozenset
 *
 * @example
 * ```ts
 * import { print, PySet } from "@manycore/multiprocessing/python";
 *
 * print(new PySet([3, 1, 2, 1])); // {1, 2, 3}
 * ```
 */
export class PySet<T = unknown> extends SetBase<T> {
  protected override like(): PySet<T> {
    return new PySet<T>();
  }

  /** Puts an element in. */
  add(item: T): void {
    this.insert(item);
  }

  /** Takes an element out; false when it was not there. */
  delete(item: T): boolean {
    return this.take(asElement(item));
  }

  /** Takes an element out, if it is there. */
  discard(item: unknown): void {
    this.take(asElement(item));
  }

  /**
   * Takes an element out.
   *
   * @throws {KeyError} when it is not there
   */
  remove(item: unknown): void {
    if (!this.take(asElement(item))) throw new KeyError(item);
  }

  /**
   * Takes some element out.
   *
   * @throws {KeyError} when the set is empty
   */
  pop(): T {
    if (this.size === 0) throw new KeyError("pop from an empty set");
    return this.takeFirst();
  }

  /** Takes every element out. */
  clear(): void {
    this.empty();
  }

  /** Puts in the elements of the others. */
  update(...others: Iterable<T>[]): void {
    for (const other of others) this.absorb(other);
  }

  /** Keeps the elements that are in all of the others. */
  intersectionUpdate(...others: Iterable<unknown>[]): void {
    this.#become(this.intersection(...others));
  }

  /** Takes out the elements of the others. */
  differenceUpdate(...others: Iterable<unknown>[]): void {
    for (const other of others) {
      if (other === this) this.clear();
      else for (const item of iter(other)) this.take(item);
    }
  }

  /** Keeps the elements that are in this or in the other, but not in both. */
  symmetricDifferenceUpdate(other: Iterable<T>): void {
    if (other === this) {
      this.clear();
      return;
    }
    for (const item of other instanceof SetBase ? other.toList() : new PySet(iter(other))) {
      if (!this.take(item)) this.insert(item as T);
    }
  }

  #become(other: PySet<T>): void {
    this.empty();
    this.absorb(other);
  }
}
nameClass(PySet, "set");
markUnhashable(PySet.prototype);

/** A set that cannot change, and so can be a key. https://docs.python.org/3/library/stdtypes.html#frozenset */
export class FrozenSet<T = unknown> extends SetBase<T> {
  protected override like(): FrozenSet<T> {
    return new FrozenSet<T>();
  }
}
nameClass(FrozenSet, "frozenset");
markHashable(FrozenSet.prototype);

/** A set to look for among elements is looked for as a frozenset. */
function asElement(item: unknown): unknown {
  return item instanceof PySet ? new FrozenSet(item) : item;
}
