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
import { repr } from "../text/repr.ts";
import { NONE } from "./keys.ts";
import { isKeywords } from "./keywords.ts";
import { REMOVED, roomy, Table } from "./table.ts";
import { Tuple } from "./tuple.ts";
import { nameClass } from "./types.ts";
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
  declare readonly [Symbol.toStringTag]: string;
  #table: Table = new Table(roomy(undefined));

  /**
   * @param entries pairs of keys and values, or a dict
   * @param named more of them, as a plain object: Python's keywords
   */
  constructor(
    entries?: DictSource<K, V> | Readonly<Record<string, V>>,
    named?: Readonly<Record<string, V>>,
  ) {
    if (entries) this.#fill(entries);
    if (named === undefined) return;
    for (const [key, value] of Object.entries(named)) this.set(key as K, value);
  }

  #fill(entries: NonNullable<DictSource<K, V>> | Readonly<Record<string, V>>): void {
    if (Array.isArray(entries) && !dialect.current) {
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] as [K, V];
        this.set(entry[0], entry[1]);
      }
      return;
    }
    if (isPlain(entries)) {
      this.#takeOver(entries as Dict<K, V>);
      return;
    }
    const isNamed = Object.getPrototypeOf(entries) === Object.prototype;
    const given = isNamed ? Object.entries(entries) as [never, V][] : entries as DictSource<K, V>;
    const source = dialect.current && !isNamed ? dialect.current.made(this, given) : given;
    for (const [key, value] of ownEntries<K, V>(source)) this.set(key, value);
  }

  /**
   * A dict of the pairs that a function makes of items, one after the other.
   *
   * @example
   * ```ts
   * import { Dict, print } from "@manycore/multiprocessing/python";
   *
   * print(Dict.from(["a", "bc"], (text) => [text, text.length])); // {'a': 1, 'bc': 2}
   * ```
   */
  static from<T, K, V>(items: Iterable<T>, pair: (item: T) => readonly [K, V]): Dict<K, V> {
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

  /** Sets all items of another dict. */
  #takeOver(other: Dict<K, V>): void {
    const { keys, values } = other.#table;
    if (this.#table.count === 0 && this.set === Dict.prototype.set) {
      this.#table = other.#table.copy();
      return;
    }
    for (let place = 1; place < keys.length; place++) {
      if (keys[place] !== REMOVED) this.set(keys[place] as K, values[place] as V);
    }
  }

  static {
    tableOf = (dict) => dict.#table;
  }

  /** How many items there are. */
  get size(): number {
    return this.#table.count;
  }

  /** The value of a key, or another value (None) where there is none. */
  get(key: K): V | null;
  get<D>(key: K, otherwise: D): V | D;
  get(key: K, otherwise: unknown = null): unknown {
    const table = this.#table;
    const place = table.find(key);
    return place === 0 ? otherwise : table.values[place];
  }

  /** Sets the value of a key. */
  set(key: K, value: V): this {
    const table = this.#table;
    const place = table.place(key);
    const held = value === undefined ? null : value;
    if (place > 0) table.values[place] = held;
    else table.values.push(held);
    return this;
  }

  /** Whether a key is there. */
  has(key: K): boolean {
    return this.#table.find(key) > 0;
  }

  /** Takes a key out; false when it was not there. */
  delete(key: K): boolean {
    return this.#table.remove(key) !== NONE;
  }

  /** Takes every item out. */
  clear(): void {
    this.#table.clear();
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
    if (this.#table.count > 0 && this.has(key)) {
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
    const table = this.#table;
    if (table.count === 0) throw new KeyError("popitem(): dictionary is empty");
    const place = dialect.current
      ? table.find(dialect.current.keys(this)[0])
      : table.keys.length - 1;
    const key = table.keys[place] as K;
    const value = table.values[place] as V;
    this.delete(key);
    return Tuple.of(key, value);
  }

  /** The value of a key, which is set first where it is missing. */
  setdefault(key: K): V | null;
  setdefault(key: K, value: V): V;
  setdefault(key: K, value: V | null = null): V | null {
    const table = this.#table;
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
        this.#takeOver(given as Dict<K, V>);
        continue;
      }
      const source = dialect.current ? dialect.current.updated(this, given) : given;
      for (const [key, value] of dictEntries<K, V>(source)) this.set(key, value);
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
      return keys.map((key): [K, V] => [key, this.#table.values[this.#table.find(key)] as V])
        .values() as MapIterator<[K, V]>;
    }
    return new EntryIterator<K, V>(this.#table, false) as unknown as MapIterator<[K, V]>;
  }

  /** How many items there are, whatever a derived class calls its size. */
  get [ownCount](): number {
    return this.#table.count;
  }

  /** The dict as Python prints it. */
  toString(): string {
    return repr(this);
  }
}
Object.setPrototypeOf(Dict.prototype, Map.prototype);
nameClass(Dict, "dict");
markUnhashable(Dict.prototype);

/** The stored keys, without a check for changes. */
export function nativeKeys<K>(dict: Dict<K, unknown>): IterableIterator<K> {
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
  result.update(...sources);
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
  const mapping = source as {
    keys?: () => unknown;
    __getitem__?: (key: unknown) => unknown;
  } | null;
  if (
    mapping !== null && typeof mapping.keys === "function" &&
    typeof mapping.__getitem__ === "function"
  ) {
    yield* byKeys(mapping);
    return;
  }
  let count = 0;
  for (const element of iter(source)) {
    let pair: unknown[];
    try {
      pair = [...iter(element)];
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new TypeError(
        `cannot convert dictionary update sequence element #${count} to a sequence`,
      );
    }
    if (pair.length !== 2) {
      throw new ValueError(
        `dictionary update sequence element #${count} has length ${pair.length}; 2 is required`,
      );
    }
    yield [pair[0], pair[1]];
    count++;
  }
}
