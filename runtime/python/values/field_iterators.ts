/**
 * How the keys, values and items of a dict of fields are gone over, which may get a table in the meantime.
 *
 * @module
 */
import { countIn, type Dict, fieldsIn, tableIn } from "./dict.ts";
import { NONE } from "./keys.ts";
import { fieldOf, type Fields } from "./record.ts";
import { changed } from "./table_iterators.ts";
import { asTuple, type Tuple } from "./tuple.ts";
import { nameClass } from "./types.ts";

/** What the iterators have in common; each has a `next` of its own, which V8 can make part of the loop. */
abstract class FieldIterator<T> implements IterableIterator<T> {
  protected readonly dict: Dict<never, never>;
  protected readonly keys: readonly string[];
  protected place = 0;

  constructor(dict: object, fields: Fields) {
    this.dict = dict as Dict<never, never>;
    this.keys = Object.keys(fields);
  }

  /** The value of a key as it is now; NONE where it was taken out. */
  protected value(key: string): unknown {
    const fields = fieldsIn(this.dict);
    if (fields !== undefined) return fieldOf(fields, key);
    const table = tableIn(this.dict);
    const place = table.find(key);
    return place === 0 ? NONE : table.values[place];
  }

  abstract next(): IteratorResult<T, undefined>;

  [Symbol.iterator](): this {
    return this;
  }
}

/** Goes over keys. */
export class FieldKeys<K> extends FieldIterator<K> {
  override next(): IteratorResult<K, undefined> {
    const { keys } = this;
    if (countIn(this.dict) !== keys.length) throw changed();
    return this.place < keys.length
      ? { done: false, value: keys[this.place++] as K }
      : { done: true, value: undefined };
  }
}
nameClass(FieldKeys, "dict_keyiterator");

/** Goes over values. */
export class FieldValues<V> extends FieldIterator<V> {
  override next(): IteratorResult<V, undefined> {
    const { keys } = this;
    if (countIn(this.dict) !== keys.length) throw changed();
    while (this.place < keys.length) {
      const value = this.value(keys[this.place++]!);
      if (value !== NONE) return { done: false, value: value as V };
    }
    return { done: true, value: undefined };
  }
}
nameClass(FieldValues, "dict_valueiterator");

/** Goes over items as tuples. */
export class FieldItems<K, V> extends FieldIterator<Tuple<[K, V]>> {
  override next(): IteratorResult<Tuple<[K, V]>, undefined> {
    const { keys } = this;
    if (countIn(this.dict) !== keys.length) throw changed();
    while (this.place < keys.length) {
      const key = keys[this.place++]!;
      const value = this.value(key);
      if (value !== NONE) return { done: false, value: asTuple([key as K, value as V]) };
    }
    return { done: true, value: undefined };
  }
}
nameClass(FieldItems, "dict_itemiterator");
