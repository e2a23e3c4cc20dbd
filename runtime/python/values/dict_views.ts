/**
 * The views that `keys()`, `values()` and `items()` of a dict give.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { isForked } from "../../codec/nested.ts";
import { RuntimeError, TypeError } from "../../errors.ts";
import { eq } from "../operators/compare.ts";
import { repr } from "../text/repr.ts";
import { type Dict, nativeKeys, nativeValues } from "./dict.ts";
import { markTuple, type Tuple } from "./tuple.ts";
import { className, nameClass } from "./types.ts";
import { sizeOf } from "./size.ts";

/** An iterator that notices when the dict has changed its size. */
class CheckedIterator<T, R> implements IterableIterator<R> {
  readonly #dict: { readonly size: number };
  readonly #size: number;
  readonly #items: Iterator<T>;
  readonly #convert: ((item: T) => R) | undefined;

  constructor(dict: { readonly size: number }, items: Iterator<T>, convert?: (item: T) => R) {
    this.#dict = dict;
    this.#size = sizeOf(dict);
    this.#items = items;
    this.#convert = convert;
  }

  next(): IteratorResult<R, undefined> {
    if (sizeOf(this.#dict) !== this.#size) {
      throw new RuntimeError("dictionary changed size during iteration");
    }
    const result = this.#items.next();
    if (result.done) return { done: true, value: undefined };
    // Map's iterators make a new result each time, and a new pair in it.
    const given = result as { value: unknown };
    if (this.#convert) given.value = this.#convert(result.value);
    return given as IteratorResult<R, undefined>;
  }

  [Symbol.iterator](): this {
    return this;
  }
}
nameClass(CheckedIterator, "dict_keyiterator");

/** What the views have in common. */
export abstract class DictView<T> implements Iterable<T> {
  /** The dict that is seen. */
  abstract readonly mapping: Dict<unknown, unknown>;
  /** Everything that the view shows. */
  abstract [Symbol.iterator](): IterableIterator<T>;
  /** Whether a value is shown. */
  abstract has(value: unknown): boolean;

  /** How many items the dict has. */
  get size(): number {
    return sizeOf(this.mapping);
  }

  /** Everything that the view shows, as a list of its own. */
  abstract toList(): T[];

  /** Everything that the view shows, from the last to the first. */
  reversed(): IterableIterator<T> {
    return [...this].reverse().values();
  }
}

/** What a view travels as; a pickle takes none. */
function mappingOf(view: DictView<unknown>): Dict<unknown, unknown> {
  if (!isForked()) throw new TypeError(`cannot pickle '${className(view.constructor)}' object`);
  return view.mapping;
}

/** The keys of a dict. https://docs.python.org/3/library/stdtypes.html#dict-views */
export class DictKeys<K> extends DictView<K> {
  override readonly mapping: Dict<unknown, unknown>;

  constructor(dict: Dict<K, unknown>) {
    super();
    this.mapping = dict as Dict<unknown, unknown>;
  }

  override has(key: unknown): boolean {
    return this.mapping.has(key);
  }

  /** Whether none of these values is a key. */
  isdisjoint(others: Iterable<unknown>): boolean {
    for (const other of others) if (this.has(other)) return false;
    return true;
  }

  override toList(): K[] {
    return [...nativeKeys(this.mapping as Dict<K, unknown>)];
  }

  override [Symbol.iterator](): IterableIterator<K> {
    return new CheckedIterator<K, K>(this.mapping, nativeKeys(this.mapping as Dict<K, unknown>));
  }

  /** The view as Python prints it. */
  override toString(): string {
    return `dict_keys(${repr([...this])})`;
  }
}
nameClass(DictKeys, "dict_keys");
registerForm<DictKeys<unknown>, Dict>(import.meta, DictKeys, "python.dictkeys", {
  write: mappingOf,
  read: (dict) => new DictKeys(dict),
});

/** The values of a dict. https://docs.python.org/3/library/stdtypes.html#dict-views */
export class DictValues<V> extends DictView<V> {
  override readonly mapping: Dict<unknown, unknown>;

  constructor(dict: Dict<unknown, V>) {
    super();
    this.mapping = dict as Dict<unknown, unknown>;
  }

  override has(value: unknown): boolean {
    for (const own of this) if (own === value || eq(own, value)) return true;
    return false;
  }

  override toList(): V[] {
    return [...nativeValues(this.mapping as Dict<unknown, V>)];
  }

  override [Symbol.iterator](): IterableIterator<V> {
    return new CheckedIterator<V, V>(this.mapping, nativeValues(this.mapping as Dict<unknown, V>));
  }

  /** The view as Python prints it. */
  override toString(): string {
    return `dict_values(${repr([...this])})`;
  }
}
nameClass(DictValues, "dict_values");
registerForm<DictValues<unknown>, Dict>(import.meta, DictValues, "python.dictvalues", {
  write: mappingOf,
  read: (dict) => new DictValues(dict),
});

/** The items of a dict, as tuples. https://docs.python.org/3/library/stdtypes.html#dict-views */
export class DictItems<K, V> extends DictView<Tuple<[K, V]>> {
  override readonly mapping: Dict<unknown, unknown>;

  constructor(dict: Dict<K, V>) {
    super();
    this.mapping = dict as Dict<unknown, unknown>;
  }

  override has(item: unknown): boolean {
    if (!Array.isArray(item) || item.length !== 2 || !this.mapping.has(item[0])) return false;
    return eq(this.mapping.get(item[0]), item[1]);
  }

  /** Whether none of these values is an item. */
  isdisjoint(others: Iterable<unknown>): boolean {
    for (const other of others) if (this.has(other)) return false;
    return true;
  }

  override toList(): Tuple<[K, V]>[] {
    const dict = this.mapping as Dict<K, V>;
    if (dict.entries !== Map.prototype.entries) return [...this];
    // V8 lists keys and values alone without an object for each step.
    const keys = [...nativeKeys(dict)];
    const values = [...nativeValues(dict)];
    const items: Tuple<[K, V]>[] = [];
    for (let i = 0; i < keys.length; i++) items.push(markTuple([keys[i] as K, values[i] as V]));
    return items;
  }

  override [Symbol.iterator](): IterableIterator<Tuple<[K, V]>> {
    const dict = this.mapping as Dict<K, V>;
    return new CheckedIterator<[K, V], Tuple<[K, V]>>(dict, dict.entries(), markTuple<[K, V]>);
  }

  /** The view as Python prints it. */
  override toString(): string {
    return `dict_items(${repr([...this])})`;
  }
}
nameClass(DictItems, "dict_items");
registerForm<DictItems<unknown, unknown>, Dict>(import.meta, DictItems, "python.dictitems", {
  write: mappingOf,
  read: (dict) => new DictItems(dict),
});
