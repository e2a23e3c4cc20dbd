/**
 * Python's dict: to whoever asks a Map, with Python's equality of keys and a table of its own for its items.
 *
 * @module
 */
import { contents } from "../../codec/contents.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { KeyError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { dialect } from "../support/dialect.ts";
import { markUnhashable } from "./identity.ts";
import { takesKeywords } from "../parameters.ts";
import { repr } from "../text/repr.ts";
import { NONE } from "./keys.ts";
import { isKeywords } from "./keywords.ts";
import {
  canAdd,
  fieldCount,
  fieldEntries,
  fieldOf,
  type Fields,
  fieldsBut,
  fieldValues,
} from "./record.ts";
import { REMOVED, Table } from "./table.ts";
import { asTuple, type Tuple } from "./tuple.ts";
import { nameClass, typeName } from "./types.ts";
import { DictItems, DictKeys, DictValues } from "./dict_views.ts";
import { ownCount } from "./size.ts";
import { EntryIterator, KeyIterator } from "./table_iterators.ts";

/** What a dict can be made of, or updated with. */
export type DictSource<K, V> =
  | Dict<K, V>
  | ReadonlyMap<K, V>
  | Iterable<readonly [K, V]>
  | null
  | undefined;

let tableOf: (dict: Dict<never, never>) => Table;
let heldTable: (dict: Dict<never, never>) => Table | undefined;
let countOf: (dict: Dict<never, never>) => number;
let fieldsOf: (dict: Dict<never, never>) => Fields | undefined;
let dictOf: (fields: Fields, count: number) => Dict<string, unknown>;

/** Stands for the items of a dict that gets fields. */
const UNFILLED: [] = [];

/** Says of fields that nobody has counted them. */
const UNKNOWN = -1;

/** Whether a dict has its own table for whoever goes over it, in the order of that. */
function isPlain(value: unknown): boolean {
  return value instanceof Dict && value.entries === Dict.prototype.entries &&
    !dialect.current && !goesOwnWay(value);
}

/** The table of a dict. */
export function tableIn(dict: object): Table {
  return tableOf(dict as Dict<never, never>);
}

/** The table of a dict that whoever goes over it finds there, in its order; undefined for every other value. */
export function plainTable(value: unknown): Table | undefined {
  return isPlain(value) ? tableIn(value as object) : undefined;
}

/** The table of a dict which has one, where no class says by other ways what is looked up or stored; undefined for others. */
export function openTable(dict: object): Table | undefined {
  return dict instanceof Dict ? heldTable(dict as Dict<never, never>) : undefined;
}

/** Whether no class says by other ways what is looked up or stored. */
function storesPlainly(dict: object): boolean {
  const { get, set } = Dict.prototype;
  const own = dict as Dict & { __getitem__?: unknown; __setitem__?: unknown };
  return own.get === get && own.set === set && own.__getitem__ === undefined &&
    own.__setitem__ === undefined;
}

/** How many items a dict has. */
export function countIn(dict: object): number {
  return countOf(dict as Dict<never, never>);
}

/** The fields of a dict; undefined for one with a table, and for the dicts of another dialect. */
export function fieldsIn(dict: object): Fields | undefined {
  return dialect.current ? undefined : fieldsOf(dict as Dict<never, never>);
}

/** The fields of a dict that whoever goes over it finds there; undefined for a dict with a table, and for others. */
export function plainFields(value: unknown): Fields | undefined {
  return isPlain(value) ? fieldsOf(value as Dict<never, never>) : undefined;
}

/**
 * A dict of a fresh object of no other owner, whose names are in order, and how many these are, if that is known; where dicts
 * have another order they have tables.
 */
export function dictOfFields(fields: Fields, count: number = UNKNOWN): Dict<string, unknown> {
  return dialect.current ? new Dict(Object.entries(fields)) : dictOf(fields, count);
}

/**
 * A dict. https://docs.python.org/3/library/stdtypes.html#mapping-types-dict
 *
 * @example
 * ```ts
 * import { Dict, print } from "@manycore/multiprocessing/python";
 *
 * const ages = new Dict([["Ada", 36]]);
 * print(ages); // {'Ada': 36}
 * ```
 */
export class Dict<K = unknown, V = unknown> {
  // Its private methods are the class's: those of objects would have each dict hold a word more.
  declare readonly [Symbol.toStringTag]: string;
  /** The table; none as long as there are fields. */
  #table: Table | undefined;
  #fields: Fields | undefined;
  /** How many fields there are; below zero as long as nobody asked. */
  #count = UNKNOWN;

  /**
   * @param entries pairs of keys and values, or a dict
   * @param keywords more of them, as a plain object: Python's keywords
   */
  constructor(
    entries?: DictSource<K, V> | Readonly<Record<string, V>>,
    keywords?: Readonly<Record<string, V>>,
  ) {
    this.#fields = undefined;
    if (entries === UNFILLED) {
      this.#table = undefined;
      return;
    }
    if (keywords === undefined && isPlain(entries) && Dict.#copy(this, entries as Dict<K, V>)) {
      return;
    }
    this.#table = new Table();
    if (entries) Dict.#fill(this, entries);
    if (keywords === undefined) return;
    for (const [key, value] of Object.entries(keywords)) this.set(key as K, value);
  }

  static #fill<K, V>(
    dict: Dict<K, V>,
    entries: NonNullable<DictSource<K, V>> | Readonly<Record<string, V>>,
  ): void {
    if (Array.isArray(entries) && !dialect.current) {
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] as [K, V];
        dict.set(entry[0], entry[1]);
      }
      return;
    }
    if (isPlain(entries)) {
      Dict.#takeOver(dict, entries as Dict<K, V>);
      return;
    }
    const isNamed = Object.getPrototypeOf(entries) === Object.prototype;
    const given = isNamed ? Object.entries(entries) as [never, V][] : entries as DictSource<K, V>;
    const source = dialect.current && !isNamed ? dialect.current.made(dict, given) : given;
    for (const [key, value] of ownEntries<K, V>(source)) dict.set(key, value);
  }

  /**
   * A dict of the pairs that a function makes of items, one after the other; or of what stands in an object, which is the
   * dict's own from then on. Names that are whole numbers would not be in order.
   *
   * @example
   * ```ts
   * import { Dict, print } from "@manycore/multiprocessing/python";
   *
   * print(Dict.from(["a", "bc"], (text) => [text, text.length])); // {'a': 1, 'bc': 2}
   * print(Dict.from({ name: "Ada", born: 1815 })); // {'name': 'Ada', 'born': 1815}
   * ```
   */
  static from<K = string, V = unknown>(fields: { readonly [name: string]: V }): Dict<K, V>;
  static from<T, K, V>(items: Iterable<T>, pair: (item: T) => readonly [K, V]): Dict<K, V>;
  static from<T, K, V>(
    items: Iterable<T> | { readonly [name: string]: V },
    pair?: (item: T) => readonly [K, V],
  ): Dict<K, V> {
    if (pair === undefined) return dictOfFields(items as Fields) as Dict<K, V>;
    return Dict.#made(items as Iterable<T>, pair);
  }

  static #made<T, K, V>(items: Iterable<T>, pair: (item: T) => readonly [K, V]): Dict<K, V> {
    const result = new Dict<K, V>();
    if (Array.isArray(items)) {
      for (let i = 0; i < items.length; i++) {
        const made = pair(items[i] as T);
        result.set(made[0], made[1]);
      }
      return result;
    }
    for (const item of items) {
      const made = pair(item);
      result.set(made[0], made[1]);
    }
    return result;
  }

  static #counted(dict: Dict): number {
    if (dict.#table !== undefined) return dict.#table.count;
    return dict.#count < 0 ? dict.#count = fieldCount(dict.#fields!) : dict.#count;
  }

  /** The table, which takes the fields over. */
  static #open(dict: Dict): Table {
    if (dict.#table !== undefined) return dict.#table;
    const fields = dict.#fields!;
    dict.#fields = undefined;
    return dict.#table = Table.ofTexts(Object.keys(fields), fieldValues(fields));
  }

  /** Has a dict without items hold those of another one; false where its class says by other ways what is stored. */
  static #copy<K, V>(dict: Dict<K, V>, other: Dict<K, V>): boolean {
    if (dict.set !== Dict.prototype.set) return false;
    if (other.#fields === undefined) {
      dict.#table = Dict.#open(other).copy();
      return true;
    }
    dict.#table = undefined;
    dict.#fields = { ...other.#fields };
    dict.#count = other.#count;
    return true;
  }

  /** Sets all items of another dict. */
  static #takeOver<K, V>(dict: Dict<K, V>, other: Dict<K, V>): void {
    if (dict.#table?.count === 0 && Dict.#copy(dict, other)) return;
    if (other.#fields !== undefined) {
      const fields = other.#fields;
      for (const key in fields) dict.set(key as K, fields[key] as V);
      return;
    }
    const { keys, values } = Dict.#open(other);
    for (let place = 1; place < keys.length; place++) {
      if (keys[place] !== REMOVED) dict.set(keys[place] as K, values[place] as V);
    }
  }

  static {
    tableOf = (dict) => Dict.#open(dict);
    heldTable = (dict) => {
      const table = dict.#table;
      if (table === undefined) return undefined;
      table.isPlain ??= storesPlainly(dict);
      return table.isPlain ? table : undefined;
    };
    fieldsOf = (dict) => dict.#fields;
    countOf = (dict) => Dict.#counted(dict);
    dictOf = (fields, count) => {
      const dict = new Dict<string, unknown>(UNFILLED);
      dict.#fields = fields;
      dict.#count = count;
      return dict;
    };
  }

  /** How many items there are. */
  get size(): number {
    return Dict.#counted(this);
  }

  /** The value of a key, or another value (None) where there is none. */
  get(key: K): V | null;
  get<D>(key: K, otherwise: D): V | D;
  get(key: K, otherwise: unknown = null): unknown {
    const table = this.#table;
    if (table === undefined && typeof key === "string") {
      const value = fieldOf(this.#fields!, key);
      return value === NONE ? otherwise : value;
    }
    const own = table ?? Dict.#open(this);
    const place = own.find(key);
    return place === 0 ? otherwise : own.values[place];
  }

  /** Sets the value of a key. */
  set(key: K, value: V): this {
    const held = value === undefined ? null : value;
    if (this.#table === undefined && Dict.#setField(this, key, held)) return this;
    const table = Dict.#open(this);
    const place = table.place(key);
    if (place > 0) table.values[place] = held;
    else table.values.push(held);
    return this;
  }

  /** Sets the value of a key that is one of the fields, or can be one; false where it cannot. */
  static #setField(dict: Dict, key: unknown, value: unknown): boolean {
    if (typeof key !== "string") return false;
    const fields = dict.#fields!;
    if (fieldOf(fields, key) === NONE) {
      const count = Dict.#counted(dict);
      if (!canAdd(key, count)) return false;
      dict.#count = count + 1;
    }
    fields[key] = value;
    return true;
  }

  /** Whether a key is there. */
  has(key: K): boolean {
    return this.#table === undefined && typeof key === "string"
      ? fieldOf(this.#fields!, key) !== NONE
      : Dict.#open(this).find(key) > 0;
  }

  /** Takes a key out; false when it was not there. */
  delete(key: K): boolean {
    return this.#table === undefined && Dict.#dropField(this, key) ||
      Dict.#open(this).remove(key) !== NONE;
  }

  /** Takes out a field; false where there is none of that name. */
  static #dropField(dict: Dict, key: unknown): boolean {
    const fields = dict.#fields!;
    if (typeof key !== "string" || fieldOf(fields, key) === NONE) return false;
    dict.#count = Dict.#counted(dict) - 1;
    dict.#fields = fieldsBut(fields, key);
    return true;
  }

  /** Takes every item out. */
  clear(): void {
    Dict.#open(this).clear();
  }

  /** Calls a function for every item. */
  forEach(callback: (value: V, key: K, map: Map<K, V>) => void): void {
    for (const [key, value] of this) callback(value, key, this as unknown as Map<K, V>);
  }

  /** The items as plain pairs, without a check for changes. */
  entries(): MapIterator<[K, V]> {
    return this[contents]();
  }

  /** The items as plain pairs, without a check for changes. */
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  /** The keys, as a view. */
  keys(): DictKeys<K> {
    return new DictKeys(this as Dict<K, unknown>);
  }

  /** The values, as a view. */
  values(): DictValues<V> {
    return new DictValues(this as Dict<unknown, V>);
  }

  /** The items as tuples, as a view. */
  items(): DictItems<K, V> {
    return new DictItems(this);
  }

  /**
   * Takes a key out and gives its value, or another value where there is none.
   *
   * @throws {KeyError} when the key is missing and no other value is given
   */
  pop(key: K): V;
  pop<D>(key: K, otherwise: D): V | D;
  pop(...args: [key?: K, otherwise?: unknown]): unknown {
    if (args.length === 0) throw new TypeError("pop expected at least 1 argument, got 0");
    const [key, otherwise] = args as [key: K, otherwise?: unknown];
    if (Dict.#counted(this) > 0 && this.has(key)) {
      const value = this.get(key);
      this.delete(key);
      return value;
    }
    if (args.length < 2) throw new KeyError(key);
    return otherwise;
  }

  /**
   * Takes the last item out.
   *
   * @throws {KeyError} when the dict is empty
   */
  popitem(): Tuple<[K, V]> {
    const table = Dict.#open(this);
    if (table.count === 0) throw new KeyError("popitem(): dictionary is empty");
    const place = dialect.current
      ? table.find(dialect.current.keys(this)[0])
      : table.keys.length - 1;
    const key = table.keys[place] as K;
    const value = table.values[place] as V;
    this.delete(key);
    return asTuple([key, value]);
  }

  /** The value of a key, which is set first where it is missing. */
  setdefault(key: K): V | null;
  setdefault(key: K, value: V): V;
  setdefault(key: K, value: V | null = null): V | null {
    if (this.#table === undefined && typeof key === "string") {
      const found = fieldOf(this.#fields!, key);
      if (found !== NONE) return found as V;
      this.set(key, value as V);
      return value;
    }
    const table = Dict.#open(this);
    const place = table.find(key);
    if (place > 0) return table.values[place] as V;
    this.set(key, value as V);
    return value;
  }

  /** Takes over the items of a mapping, an iterable of pairs, or keywords. */
  update(...sources: unknown[]): void {
    for (const given of sources) {
      if (given === undefined) continue;
      if (isPlain(given)) {
        Dict.#takeOver(this, given as Dict<K, V>);
        continue;
      }
      const source = dialect.current ? dialect.current.updated(this, given) : given;
      if (source === given && Array.isArray(given) && given.every(isPair)) {
        for (const pair of given) this.set(pair[0] as K, pair[1] as V);
        continue;
      }
      if (source instanceof Map || isKeywords(source) || isMappingLike(source)) {
        for (const [key, value] of dictEntries<K, V>(source)) this.set(key, value);
        continue;
      }
      let count = 0;
      for (const element of iter(source)) {
        const pair = pairOf(element, count++);
        this.set(pair[0] as K, pair[1] as V);
      }
    }
  }

  /** A dict, or an object of a derived class, with these keys and one value for all. */
  static fromkeys(this: new () => object, keys: unknown, value: unknown = null): Dict {
    const made = new this() as Dict & { __setitem__?: (key: unknown, value: unknown) => void };
    for (const key of iter(keys)) {
      if (made.__setitem__) made.__setitem__(key, value);
      else made.set(key, value);
    }
    return made;
  }

  /** A dict of the same items. */
  copy(): Dict<K, V> {
    return new Dict<K, V>(this);
  }

  /** The items, whatever a derived class makes of `entries`. */
  [contents](): MapIterator<[K, V]> {
    if (dialect.current) {
      const keys = dialect.current.keys(this) as readonly K[];
      const table = Dict.#open(this);
      return keys.map((key): [K, V] => [key, table.values[table.find(key)] as V])
        .values() as MapIterator<[K, V]>;
    }
    if (this.#fields !== undefined) {
      return fieldEntries(this.#fields).values() as MapIterator<[K, V]>;
    }
    return new EntryIterator<K, V>(Dict.#open(this), false) as unknown as MapIterator<[K, V]>;
  }

  /** How many items there are, whatever a derived class calls its size. */
  get [ownCount](): number {
    return Dict.#counted(this);
  }

  /** The dict as Python prints it. */
  toString(): string {
    return repr(this);
  }
}
Object.setPrototypeOf(Dict.prototype, Map.prototype);
nameClass(Dict, "dict");
takesKeywords(Dict);
markUnhashable(Dict.prototype);

/** The stored keys, without a check for changes. */
export function nativeKeys<K>(dict: Dict<K, unknown>): IterableIterator<K> {
  const fields = fieldsIn(dict);
  if (fields) return Object.keys(fields).values() as IterableIterator<K>;
  return dialect.current
    ? dialect.current.keys(dict).values() as IterableIterator<K>
    : new KeyIterator<K>(tableIn(dict), false);
}

/**
 * A dict of what mappings, and lists of pairs, hold together: Python's `{**first, "a": 1}`. Where keys are the same, the
 * value of the last is taken. https://docs.python.org/3/reference/expressions.html#dictionary-displays
 *
 * @throws {TypeError} when something is no mapping
 *
 * @example
 * ```ts
 * import { Dict, merged, print } from "@manycore/multiprocessing/python";
 *
 * print(merged(new Dict([["a", 1]]), [["b", 2]])); // {'a': 1, 'b': 2}
 * ```
 */
export function merged<K = unknown, V = unknown>(...sources: readonly unknown[]): Dict<K, V> {
  const result = new Dict<K, V>();
  for (const source of sources) {
    const isMapping = source instanceof Map || Array.isArray(source) || isKeywords(source) ||
      typeof source === "object" && source !== null && "keys" in source;
    if (!isMapping) throw new TypeError(`'${typeName(source)}' object is not a mapping`);
    result.update(source);
  }
  return result;
}

/**
 * The pairs that a dict can be made of: a mapping's, an iterable's of pairs, or keywords in a plain object.
 *
 * @throws {TypeError} when an element is no pair
 */
export function dictEntries<K, V>(source: ReadonlyMap<K, V>): Iterable<[K, V]>;
export function dictEntries<K, V>(source: unknown): Iterable<[K, V]>;
export function dictEntries<K, V>(source: unknown): Iterable<[K, V]> {
  if (source instanceof Map) return ownEntries(source);
  if (isKeywords(source)) return Object.entries(source) as unknown as Iterable<[K, V]>;
  return pairs(source) as Iterable<[K, V]>;
}

/** The pairs of a map as they stand there, or by the keys that a derived class goes over. */
function ownEntries<K, V>(source: unknown): Iterable<[K, V]> {
  if (!(source instanceof Map)) return source as Iterable<[K, V]>;
  return goesOwnWay(source) ? byKeys(source) as Iterable<[K, V]> : source.entries();
}

/** Whether a value is a pair of any kind whose items are seen at once. */
function isPair(value: unknown): value is [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}

/** Whether a class that derives from dict says itself what its objects are gone through by. */
function goesOwnWay(source: object): boolean {
  return (source as { __iter__?: unknown }).__iter__ !== undefined;
}

function* byKeys(source: unknown): Generator<[unknown, unknown], void, undefined> {
  const mapping = source as {
    keys(): unknown;
    get(key: unknown): unknown;
    __getitem__?(key: unknown): unknown;
  };
  for (const key of iter(mapping.keys())) {
    yield [key, mapping.__getitem__ ? mapping.__getitem__(key) : mapping.get(key)];
  }
}

function* pairs(source: unknown): Generator<[unknown, unknown], void, undefined> {
  if (isMappingLike(source)) {
    yield* byKeys(source as ReadonlyMap<unknown, unknown>);
    return;
  }
  let count = 0;
  for (const element of iter(source)) yield pairOf(element, count++);
}

/** Whether a value that is no dict is gone through by its keys. */
function isMappingLike(source: unknown): boolean {
  const mapping = source as { keys?: unknown; __getitem__?: unknown } | null;
  return mapping !== null && typeof mapping.keys === "function" &&
    typeof mapping.__getitem__ === "function";
}

/** What an element of a sequence of pairs stands for, which is the one of this number. */
function pairOf(element: unknown, number: number): [unknown, unknown] {
  if (isPair(element) && element.constructor === Array) return element;
  let pair: unknown[];
  try {
    pair = [...iter(element)];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(
      `cannot convert dictionary update sequence element #${number} to a sequence`,
    );
  }
  if (pair.length !== 2) {
    throw new ValueError(
      `dictionary update sequence element #${number} has length ${pair.length}; 2 is required`,
    );
  }
  return [pair[0], pair[1]];
}
