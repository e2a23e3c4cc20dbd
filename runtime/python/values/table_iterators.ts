/**
 * How the keys, values and items of a table are gone over, one after the other.
 *
 * @module
 */
import { RuntimeError } from "../../errors.ts";
import { REMOVED, type Table } from "./table.ts";
import { asTuple, type Tuple } from "./tuple.ts";
import { nameClass } from "./types.ts";

/** A count that no table has: nothing is checked. */
const UNCHECKED = -1;

/** The error for a dict that got another size while somebody went over it. */
export function changed(): RuntimeError {
  return new RuntimeError("dictionary changed size during iteration");
}

/** All that were there at the beginning have been seen, and there is another one. */
function exchanged(): RuntimeError {
  return new RuntimeError("dictionary keys changed during iteration");
}

/** What the iterators have in common; each has a `next` of its own, which V8 can make part of the loop. */
abstract class TableIterator<T> implements IterableIterator<T> {
  protected readonly table: Table;
  protected readonly count: number;
  protected place: number;
  /** The place behind the last key, as long as none comes or goes; each key that is gone moves it on. */
  protected end: number;

  constructor(table: Table, isChecked: boolean) {
    this.table = table;
    this.count = isChecked ? table.count : UNCHECKED;
    this.place = table.first;
    this.end = isChecked ? this.place + table.count : 2 ** 30;
  }

  abstract next(): IteratorResult<T, undefined>;

  [Symbol.iterator](): this {
    return this;
  }
}

/** Goes over keys. */
export class KeyIterator<K> extends TableIterator<K> {
  override next(): IteratorResult<K, undefined> {
    const { table, count } = this;
    if (count !== table.count && count !== UNCHECKED) throw changed();
    const { keys } = table;
    while (this.place < keys.length) {
      const key = keys[this.place++];
      if (key === REMOVED) this.end++;
      else if (this.place > this.end) throw exchanged();
      else return { done: false, value: key as K };
    }
    return { done: true, value: undefined };
  }
}
nameClass(KeyIterator, "dict_keyiterator");

/** Goes over values. */
export class ValueIterator<V> extends TableIterator<V> {
  override next(): IteratorResult<V, undefined> {
    const { table, count } = this;
    if (count !== table.count && count !== UNCHECKED) throw changed();
    const { keys } = table;
    while (this.place < keys.length) {
      const place = this.place++;
      if (keys[place] === REMOVED) this.end++;
      else if (place >= this.end) throw exchanged();
      else return { done: false, value: table.values[place] as V };
    }
    return { done: true, value: undefined };
  }
}
nameClass(ValueIterator, "dict_valueiterator");

/** Goes over items as plain pairs, which nothing is checked for. */
export class EntryIterator<K, V> extends TableIterator<[K, V]> {
  override next(): IteratorResult<[K, V], undefined> {
    const { keys, values } = this.table;
    while (this.place < keys.length) {
      const place = this.place++;
      const key = keys[place];
      if (key !== REMOVED) return { done: false, value: [key as K, values[place] as V] };
    }
    return { done: true, value: undefined };
  }
}

/** Goes over items as tuples. */
export class ItemIterator<K, V> extends TableIterator<Tuple<[K, V]>> {
  override next(): IteratorResult<Tuple<[K, V]>, undefined> {
    const { table } = this;
    if (this.count !== table.count) throw changed();
    const { keys, values } = table;
    while (this.place < keys.length) {
      const place = this.place++;
      const key = keys[place];
      if (key === REMOVED) this.end++;
      else if (place >= this.end) throw exchanged();
      else return { done: false, value: asTuple([key as K, values[place] as V]) };
    }
    return { done: true, value: undefined };
  }
}
nameClass(ItemIterator, "dict_itemiterator");

/** Goes over what a list has, as long as the table keeps its size: a dict in Python 2's order. */
export class ListedIterator<T> extends TableIterator<T> {
  readonly #items: readonly T[];

  constructor(table: Table, items: readonly T[]) {
    super(table, true);
    this.#items = items;
    this.place = 0;
  }

  override next(): IteratorResult<T, undefined> {
    if (this.count !== this.table.count) throw changed();
    return this.place < this.#items.length
      ? { done: false, value: this.#items[this.place++] as T }
      : { done: true, value: undefined };
  }
}
nameClass(ListedIterator, "dict_keyiterator");
