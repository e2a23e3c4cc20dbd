/**
 * Python's set and frozenset: a Set with Python's equality of elements, in CPython's order where that is fixed.
 *
 * @module
 */
import { unpacked } from "../support/packed.ts";
import { contents } from "../../codec/contents.ts";
import { RuntimeError } from "../../errors.ts";
import { KeyError } from "../exceptions.ts";
import { Dict } from "./dict.ts";
import { markHashable, markUnhashable } from "./identity.ts";
import { iter } from "../operators/iteration.ts";
import { repr } from "../text/repr.ts";
import {
  codeOfAll,
  contentCode,
  hasSameContent,
  keyCode,
  nameOf,
  NONE,
  numericKey,
} from "./keys.ts";
import { loggedOf, SetLog } from "./set_log.ts";
import { hasFixedHash, SetTable } from "./set_table.ts";
import { ownCount } from "./size.ts";
import { isSmallInt, SET_VALUES, Table } from "./table.ts";
import { isTuple } from "./tuple.ts";
import { nameClass } from "./types.ts";

/** Goes over the elements in their order, as long as none comes or goes. */
class CheckedIterator<T> implements IterableIterator<T> {
  readonly #set: SetBase<T>;
  readonly #count: number;
  readonly #items: readonly T[];
  #next = 0;

  constructor(set: SetBase<T>, items: readonly T[]) {
    this.#set = set;
    this.#count = items.length;
    this.#items = items;
  }

  next(): IteratorResult<T, undefined> {
    if (this.#set[ownCount] !== this.#count) {
      throw new RuntimeError("Set changed size during iteration");
    }
    return this.#next < this.#count
      ? { done: false, value: this.#items[this.#next++] as T }
      : { done: true, value: undefined };
  }

  [Symbol.iterator](): this {
    return this;
  }
}
nameClass(CheckedIterator, "set_iterator");

/** Whether something is a dict of no derived class. */
function isDict(value: unknown): value is Dict {
  return value instanceof Dict && value.constructor === Dict;
}

/** What set and frozenset have in common. */
export abstract class SetBase<T> implements Iterable<T> {
  declare readonly [Symbol.toStringTag]: string;
  static readonly __module__: string = "builtins";
  /** The elements, as long as all are ints of 32 bits: CPython's table, which finds them and gives their order. */
  #ints: SetTable | undefined = undefined;
  /** The elements otherwise. */
  #elements: Table | undefined = undefined;
  /** What gives these their order, or can; null where none is fixed, undefined before anyone asked and any left. */
  #table: SetTable | SetLog | null | undefined = undefined;

  constructor(items?: Iterable<T> | null) {
    if (items !== null && items !== undefined) this.absorb(items);
  }

  /** Makes a set of the same class. */
  protected abstract like(): SetBase<T>;

  /** How many elements there are. */
  get size(): number {
    return this[ownCount];
  }

  /** How many elements there are, whatever a derived class calls its size. */
  get [ownCount](): number {
    return this.#ints?.count ?? this.#elements?.count ?? 0;
  }

  /** The table for elements of all kinds; those that were there move into it. */
  #general(): Table {
    if (this.#elements !== undefined) return this.#elements;
    const elements = this.#elements = new Table(SET_VALUES);
    if (this.#ints !== undefined) {
      for (const item of this.#ints.keys()) elements.place(item);
      this.#table = this.#ints;
      this.#ints = undefined;
    }
    return elements;
  }

  /** The int of 32 bits that something is equal to; undefined for what is equal to none. */
  #intOf(item: unknown): number | undefined {
    if (isSmallInt(item)) return item | 0;
    if (typeof item === "string" || nameOf(item) !== NONE) return undefined;
    const number = numericKey(item);
    if (isSmallInt(number)) return number;
    keyCode(item); // refuses what cannot be hashed
    // What its own class compares may be equal to an int.
    if (number === undefined && !isTuple(item)) this.#general();
    return undefined;
  }

  #ordered(): SetTable | null {
    if (this.#ints !== undefined) return this.#ints;
    if (this.#table === undefined && this.#elements === undefined) {
      return this.#table = new SetTable();
    }
    const known = this.#table ?? this.#logged();
    return known instanceof SetLog ? this.#table = known.table() : known;
  }

  /** What can give elements of all kinds their order; null where none is fixed. */
  #logged(): SetTable | SetLog | null {
    if (this.#table !== undefined) return this.#table;
    const elements = this.#general();
    const isFixed = elements.count === 0 || hasFixedHash(elements.keys[elements.first]);
    return this.#table = isFixed ? loggedOf(elements.listKeys()) : null;
  }

  /** Puts an element in, if no equal one is there. */
  protected insert(item: T): void {
    if (this.#elements === undefined && isSmallInt(item)) {
      // An empty table has been made room in.
      this.#ints ??= this.#table instanceof SetTable ? this.#table : new SetTable();
      this.#ints.addInt(item | 0);
      return;
    }
    if (this.#general().place(item) > 0 || !this.#table) return;
    if (hasFixedHash(item)) this.#table.add(item ?? null);
    else this.#table = null;
  }

  /** Takes an element out; false when it was not there. */
  protected take(item: unknown): boolean {
    if (this.#elements === undefined) {
      const int = this.#intOf(item);
      // To look at it may have moved the others.
      if (this.#elements === undefined) {
        return int !== undefined && this.#ints !== undefined && this.#ints.deleteInt(int);
      }
    }
    const table = this.#logged();
    const stored = this.#general().remove(item);
    if (stored === NONE) return false;
    // The places of what was there have a say in the order of what will be.
    if (table) table.delete(stored);
    else if (this[ownCount] === 0) this.empty();
    if (table instanceof SetLog && table.isFull(this[ownCount])) this.#ordered();
    return true;
  }

  /** Takes the first element out, in the order of the set. */
  protected takeFirst(): T {
    if (this.#ints !== undefined) return this.#ints.pop() as T;
    const elements = this.#general();
    const table = this.#ordered();
    const item = (table ? table.pop() : elements.keys[elements.first]) as T;
    elements.remove(item);
    if (!table && this[ownCount] === 0) this.empty();
    return item;
  }

  /** Takes every element out. */
  protected empty(): void {
    const finger = this.#finger;
    this.#ints = undefined;
    this.#elements = undefined;
    this.#table = undefined;
    this.#lookFrom(finger);
  }

  /** Puts in whatever an iterable gives; a set or a dict in the way of CPython, which makes room first. */
  protected absorb(items: unknown): void {
    if (items instanceof SetBase) {
      this.#merge(items as SetBase<T>);
      return;
    }
    if (isDict(items)) this.#ordered()?.reserve(items.size);
    if (Array.isArray(items) && (items as { __iter__?: unknown }).__iter__ === undefined) {
      for (let i = 0; i < items.length; i++) this.insert(items[i] as T);
      return;
    }
    for (const item of iter(items)) this.insert(item as T);
  }

  #merge(other: SetBase<T>): void {
    const added = other[ownCount];
    if (added === 0 || other === this) return;
    const theirs = other.#ordered();
    const ours = this.#ordered();
    if (!theirs || !ours) {
      if (theirs === null && this[ownCount] === 0) {
        this.#ints = undefined;
        this.#elements = other.#elements?.copy();
        this.#table = null;
        return;
      }
      const items = other.toList();
      for (let i = 0; i < items.length; i++) this.insert(items[i] as T);
      return;
    }
    ours.reserve(added);
    if (this[ownCount] > 0 || !ours.takeOver(theirs)) {
      if (this.#ints && other.#ints) {
        this.#ints.addInts(other.#ints);
        return;
      }
      const items = theirs.keys();
      for (let i = 0; i < items.length; i++) this.insert(items[i] as T);
      return;
    }
    this.#elements = other.#elements?.copy();
    this.#ints = this.#elements === undefined ? ours : undefined;
    this.#table = this.#elements === undefined ? undefined : ours;
  }

  /** Whether an equal element is there. */
  has(item: unknown): boolean {
    if (this.#elements === undefined) {
      if (isSmallInt(item)) return this.#ints !== undefined && this.#ints.hasInt(item | 0);
      const int = this.#intOf(asElement(item));
      if (this.#elements === undefined) {
        return int !== undefined && this.#ints !== undefined && this.#ints.hasInt(int);
      }
    }
    return this.#general().find(asElement(item)) > 0;
  }

  /** The elements. */
  [Symbol.iterator](): IterableIterator<T> {
    return new CheckedIterator<T>(this, this.toList());
  }

  /** The elements in order, as a list of its own. */
  toList(): T[] {
    const table = this[ownCount] > 1 || this.#ints ? this.#ordered() : null;
    return (table ? table.keys() : this.#elements?.listKeys() ?? []) as T[];
  }

  /** The elements in order, whatever a derived class makes of `values`. */
  [contents](): SetIterator<T> {
    return this.toList().values() as SetIterator<T>;
  }

  /** The elements in no certain order. */
  protected unordered(): readonly unknown[] {
    return this.#elements?.listKeys() ?? this.toList();
  }

  /** Calls a function for every element. */
  forEach(callback: (value: T, again: T, set: Set<T>) => void): void {
    for (const item of this.toList()) callback(item, item, this as unknown as Set<T>);
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
    return this.another();
  }

  /** A set of the same elements, of which nobody else knows. */
  protected another(): this {
    const result = this.like();
    result.#merge(this);
    return result as this;
  }

  /** The elements of this and of the others. */
  union(...others: Iterable<T>[]): this {
    const result = this.another();
    for (const other of unpacked(others)) if (other !== this) result.absorb(other);
    return result;
  }

  /** The elements of this that are in all of the others. */
  intersection(...others: Iterable<unknown>[]): this {
    const given = unpacked(others);
    if (given.length === 0) return this.copy();
    let result = this.#common(given[0]);
    for (let i = 1; i < given.length; i++) result = result.#common(given[i]);
    return result as this;
  }

  #common(other: unknown): SetBase<T> {
    if (other === this) return this.another();
    const result = this.like();
    if (other instanceof SetBase) {
      const [larger, smaller] = other.size > this.size ? [other, this] : [this, other];
      if (larger.#ints && smaller.#ints && larger.has === SetBase.prototype.has) {
        result.#ints = smaller.#ints.chosenInts(larger.#ints, true);
        return result;
      }
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
    const given = unpacked(others);
    if (given.length === 0) return this.copy();
    const result = this.#without(given[0]);
    for (let i = 1; i < given.length; i++) result.#drop(given[i]);
    return result as this;
  }

  #without(other: unknown): SetBase<T> {
    const isKnown = other instanceof SetBase || isDict(other);
    if (!isKnown || Math.floor(this.size / 4) > other.size) {
      const result = this.another();
      result.#drop(other);
      return result;
    }
    const result = this.like();
    if (this.#ints && #ints in other && other.#ints && other.has === SetBase.prototype.has) {
      result.#ints = this.#ints.chosenInts(other.#ints, false);
      return result;
    }
    const items = this.toList();
    for (let i = 0; i < items.length; i++) {
      if (!other.has(items[i])) result.insert(items[i] as T);
    }
    return result;
  }

  #drop(other: unknown): void {
    for (const item of iter(other)) this.take(item);
    if (this.#table !== undefined || this.#ints) this.#ordered()?.tidy();
  }

  /** Takes out the elements of another, or all of its own. */
  protected takeAll(other: Iterable<unknown>): void {
    if (other === this) this.empty();
    else this.#drop(other);
  }

  /** Takes the elements of another over, and the places where it has them. */
  protected become(other: SetBase<T>): void {
    const finger = this.#finger;
    this.#ints = other.#ints;
    this.#elements = other.#elements;
    this.#table = other.#table;
    this.#lookFrom(finger);
  }

  /** From which place on `pop()` looks. */
  get #finger(): number {
    return (this.#ints ?? this.#table)?.finger ?? 0;
  }

  #lookFrom(finger: number): void {
    if (finger === this.#finger) return;
    const table = this.#ordered();
    if (table) table.finger = finger;
  }

  /** The elements that are in this or in the other, but not in both. */
  symmetricDifference(other: Iterable<T>): this {
    const result = this.like();
    result.absorb(other);
    const items = this.toList();
    for (let i = 0; i < items.length; i++) {
      if (!result.take(items[i])) result.insert(items[i] as T);
    }
    return result as this;
  }

  /** Whether no element is in both. */
  isdisjoint(other: Iterable<unknown>): boolean {
    if (other instanceof SetBase && other[Symbol.iterator] === SetBase.prototype[Symbol.iterator]) {
      const [larger, smaller] = other.size > this.size ? [other, this] : [this, other];
      const items = smaller.toList();
      for (let i = 0; i < items.length; i++) if (larger.has(items[i])) return false;
      return true;
    }
    for (const item of iter(other)) if (this.has(item)) return false;
    return true;
  }

  /** Whether every element is in the other. */
  issubset(other: Iterable<unknown>): boolean {
    const set = other instanceof SetBase ? other : new FrozenSet(iter(other));
    return this.size <= set.size && this.isIn(set);
  }

  /** Whether every element is in another set. */
  isIn(other: SetBase<unknown>): boolean {
    if (this.#ints && other.#ints && other.has === SetBase.prototype.has) {
      return this.#ints.areIntsIn(other.#ints);
    }
    const items = this.unordered();
    for (let i = 0; i < items.length; i++) if (!other.has(items[i])) return false;
    return true;
  }

  /** Whether every element of the other is in this. */
  issuperset(other: Iterable<unknown>): boolean {
    for (const item of iter(other)) if (!this.has(item)) return false;
    return true;
  }

  /** The set as Python prints it. */
  toString(): string {
    return repr(this);
  }
}

Object.setPrototypeOf(SetBase.prototype, Set.prototype);

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
    for (const other of unpacked(others)) this.absorb(other);
  }

  /** Keeps the elements that are in all of the others. */
  intersectionUpdate(...others: Iterable<unknown>[]): void {
    this.become(this.intersection(...others));
  }

  /** Takes out the elements of the others. */
  differenceUpdate(...others: Iterable<unknown>[]): void {
    for (const other of unpacked(others)) this.takeAll(other);
  }

  /** Keeps the elements that are in this or in the other, but not in both. */
  symmetricDifferenceUpdate(other: Iterable<T>): void {
    if (other === this) {
      this.clear();
      return;
    }
    const items = other instanceof SetBase || other instanceof Map ? other : new PySet(iter(other));
    for (const item of items instanceof SetBase ? items.toList() : iter(items)) {
      if (!this.take(item)) this.insert(item as T);
    }
  }
}
nameClass(PySet, "set");
markUnhashable(PySet.prototype);

/** A set that cannot change, and so can be a key. https://docs.python.org/3/library/stdtypes.html#frozenset */
export class FrozenSet<T = unknown> extends SetBase<T> {
  #code: number | undefined = undefined;

  protected override like(): FrozenSet<T> {
    return new FrozenSet<T>();
  }

  override copy(): this {
    return this.constructor === FrozenSet ? this : this.another();
  }

  /** The code of all elements, which never change. */
  [contentCode](): number {
    return this.#code ??= codeOfAll(this.unordered());
  }

  /** Whether another one, which has its code, holds the same. */
  [hasSameContent](other: FrozenSet): boolean {
    return this[ownCount] === other[ownCount] && this.isIn(other);
  }
}
nameClass(FrozenSet, "frozenset");
markHashable(FrozenSet.prototype);

/** A set to look for among elements is looked for as a frozenset. */
function asElement(item: unknown): unknown {
  if (typeof item !== "object" || Array.isArray(item)) return item;
  return item instanceof PySet ? new FrozenSet(item) : item;
}
