/**
 * The views that `keys()`, `values()` and `items()` of a dict give.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { isForked } from "../../codec/nested.ts";
import { TypeError } from "../../errors.ts";
import { eq } from "../operators/compare.ts";
import { repr } from "../text/repr.ts";
import { dialect } from "../support/dialect.ts";
import { type Dict, fieldsIn, tableIn } from "./dict.ts";
import { FieldItems, FieldKeys, FieldValues } from "./field_iterators.ts";
import { fieldEntries, fieldValues } from "./record.ts";
import { ItemIterator, KeyIterator, ListedIterator, ValueIterator } from "./table_iterators.ts";
import { asTuple, type Tuple } from "./tuple.ts";
import { className, nameClass } from "./types.ts";
import { sizeOf } from "./size.ts";

/** The keys of a dict in Python 2's order; undefined in Python 3, whose order is the table's. */
function listed<K>(dict: Dict<unknown, unknown>): K[] | undefined {
  return dialect.current ? [...dialect.current.keys(dict)] as K[] : undefined;
}

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
    const fields = fieldsIn(this.mapping);
    if (fields) return Object.keys(fields) as K[];
    return listed<K>(this.mapping) ?? tableIn(this.mapping).listKeys() as K[];
  }

  override [Symbol.iterator](): IterableIterator<K> {
    const fields = fieldsIn(this.mapping);
    if (fields) return new FieldKeys<K>(this.mapping, fields);
    const table = tableIn(this.mapping);
    const keys = listed<K>(this.mapping);
    return keys ? new ListedIterator<K>(table, keys) : new KeyIterator<K>(table, true);
  }

  /** The view as Python prints it. */
  override toString(): string {
    return `dict_keys(${repr([...this])})`;
  }
}
Object.defineProperty(DictKeys.prototype, "__hash__", { value: null });
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
    const fields = fieldsIn(this.mapping);
    if (fields) return fieldValues(fields) as V[];
    return tableIn(this.mapping).listValues(listed(this.mapping)) as V[];
  }

  override [Symbol.iterator](): IterableIterator<V> {
    const fields = fieldsIn(this.mapping);
    if (fields) return new FieldValues<V>(this.mapping, fields);
    const table = tableIn(this.mapping);
    return dialect.current
      ? new ListedIterator<V>(table, this.toList())
      : new ValueIterator<V>(table, true);
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
    const fields = fieldsIn(this.mapping);
    if (fields) return fieldEntries(fields).map((entry) => asTuple(entry as [K, V]));
    const table = tableIn(this.mapping);
    const keys = listed<K>(this.mapping) ?? table.listKeys() as K[];
    const values = table.listValues(listed(this.mapping)) as V[];
    return keys.map((key, i): Tuple<[K, V]> => asTuple([key, values[i] as V]));
  }

  override [Symbol.iterator](): IterableIterator<Tuple<[K, V]>> {
    const fields = fieldsIn(this.mapping);
    if (fields) return new FieldItems<K, V>(this.mapping, fields);
    const table = tableIn(this.mapping);
    return dialect.current
      ? new ListedIterator<Tuple<[K, V]>>(table, this.toList())
      : new ItemIterator<K, V>(table, true);
  }

  /** The view as Python prints it. */
  override toString(): string {
    return `dict_items(${repr([...this])})`;
  }
}
Object.defineProperty(DictItems.prototype, "__hash__", { value: null });
nameClass(DictItems, "dict_items");
registerForm<DictItems<unknown, unknown>, Dict>(import.meta, DictItems, "python.dictitems", {
  write: mappingOf,
  read: (dict) => new DictItems(dict),
});
