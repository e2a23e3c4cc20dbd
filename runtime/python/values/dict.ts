/**
 * Python's dict: a Map with Python's equality of keys.
 *
 * Strings and ints go straight to the native Map. A key whose equality is not JavaScript's stands in it as well, under
 * itself; {@linkcode OddKeys} finds it.
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { KeyError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { dialect } from "../support/dialect.ts";
import { markUnhashable } from "./identity.ts";
import { repr } from "../text/repr.ts";
import { isOdd, keyCode, memberText, NONE, numericKey, OddKeys } from "./keys.ts";
import { held, isHolder, isLikePlain } from "./held.ts";
import { isKeywords } from "./keywords.ts";
import { isTuple, Tuple } from "./tuple.ts";
import { nameClass } from "./types.ts";
import { DictItems, DictKeys, DictValues } from "./dict_views.ts";
import { sizeOf } from "./size.ts";

/** What a Dict takes over from Map, under Python's terms. */
export interface NativeMap<K, V> {
  /** How many items there are. */
  readonly size: number;
  /** Calls a function for every item. */
  forEach(callback: (value: V, key: K, map: Map<K, V>) => void): void;
  /** The items as plain pairs, without a check for changes. */
  entries(): MapIterator<[K, V]>;
  /** The items as plain pairs, without a check for changes. */
  [Symbol.iterator](): MapIterator<[K, V]>;
  readonly [Symbol.toStringTag]: string;
}

/** The class that Dict extends, which is Map. */
export interface NativeMapConstructor {
  new <K, V>(): NativeMap<K, V>;
  readonly prototype: NativeMap<unknown, unknown>;
}

const NativeMap: NativeMapConstructor = Map as unknown as NativeMapConstructor;
const native = Map.prototype;

/** What a dict can be made of, or updated with. */
export type DictSource<K, V> =
  | Dict<K, V>
  | ReadonlyMap<K, V>
  | Iterable<readonly [K, V]>
  | null
  | undefined;

/** A key that is a string, though an object of a class of its own, as the string. */
function textOf(key: unknown): unknown {
  if (!isHolder(key) || !isLikePlain(key)) return key;
  const plain = key[held];
  return typeof plain === "string" ? plain : key;
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
export class Dict<K = unknown, V = unknown> extends NativeMap<K, V> {
  #odd: OddKeys | undefined = undefined;
  /** The keys in order, where the last thing taken out was the last item. */
  #keys: unknown[] | undefined = undefined;

  /**
   * @param entries pairs of keys and values, or a dict
   * @param named more of them, as a plain object: Python's keywords
   */
  constructor(
    entries?: DictSource<K, V> | Readonly<Record<string, V>>,
    named?: Readonly<Record<string, V>>,
  ) {
    super();
    if (!entries) return;
    if (named === undefined && Array.isArray(entries) && !dialect.current) {
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] as [K, V];
        this.set(entry[0], entry[1]);
      }
      return;
    }
    const isNamed = Object.getPrototypeOf(entries) === Object.prototype;
    const given = isNamed ? Object.entries(entries) as [never, V][] : entries as DictSource<K, V>;
    const source = dialect.current && !isNamed ? dialect.current.made(this, given) : given;
    for (const [key, value] of source as Iterable<[K, V]>) this.set(key, value);
    if (named === undefined) return;
    for (const [key, value] of Object.entries(named)) this.set(key as K, value);
  }

  /** The stored key that is equal to this one, or NONE; a plain key may turn out not to be stored. */
  #stored(given: unknown): unknown {
    if (isTuple(given)) {
      if (this.#odd !== undefined) return this.#odd.find(given);
      keyCode(given); // refuses what cannot be hashed
      return NONE;
    }
    const key = textOf(given);
    const odd = this.#odd;
    if (!isOdd(key)) {
      if (odd === undefined || typeof key === "string" && !odd.hasTexts) return key;
      const found = odd.find(key);
      return found === NONE ? key : found;
    }
    if (odd !== undefined) {
      const found = odd.find(key);
      if (found !== NONE) return found;
    }
    const plain = numericKey(key) ?? memberText(key);
    return plain !== undefined && native.has.call(this, plain) ? plain : NONE;
  }

  /** The stored key that is equal to this one, which is entered where there is none. */
  #place(given: unknown): unknown {
    if (isTuple(given)) {
      const found = (this.#odd ??= new OddKeys()).findOrAdd(given);
      return found === NONE ? given : found;
    }
    const key = textOf(given);
    if (!isOdd(key)) return this.#stored(key);
    const plain = numericKey(key) ?? memberText(key);
    if (plain !== undefined && native.has.call(this, plain)) return plain;
    const found = (this.#odd ??= new OddKeys()).findOrAdd(key);
    return found === NONE ? key : found;
  }

  #read(key: unknown): V | undefined {
    const stored = this.#stored(key ?? null);
    return stored === NONE ? undefined : native.get.call(this, stored);
  }

  /** The value of a key, or another value (None) where there is none. */
  get(key: K): V | null;
  get<D>(key: K, otherwise: D): V | D;
  get(key: K, otherwise: unknown = null): unknown {
    // No value that stands in a dict is undefined: set makes it None.
    const value = typeof key === "string" || (typeof key === "number" && this.#odd === undefined)
      ? native.get.call(this, key)
      : this.#read(key);
    if (value !== undefined) return value;
    if (typeof key !== "string" || !this.#odd?.hasTexts) return otherwise;
    return this.#read(key) ?? otherwise;
  }

  /** Sets the value of a key. */
  set(key: K, value: V): this {
    const held = value === undefined ? null : value;
    const isText = typeof key === "string" && !this.#odd?.hasTexts;
    if (isText || (typeof key === "number" && this.#odd === undefined)) {
      native.set.call(this, key, held);
      return this;
    }
    native.set.call(this, this.#place(key ?? null), held);
    return this;
  }

  /** Whether a key is there. */
  has(key: K): boolean {
    const isText = typeof key === "string" && !this.#odd?.hasTexts;
    if (isText || (typeof key === "number" && this.#odd === undefined)) {
      return native.has.call(this, key);
    }
    const stored = this.#stored(key ?? null);
    return stored !== NONE && native.has.call(this, stored);
  }

  /** Takes a key out; false when it was not there. */
  delete(key: K): boolean {
    const stored = this.#stored(key ?? null);
    if (stored === NONE || !native.delete.call(this, stored)) return false;
    this.#odd?.remove(stored);
    this.#keys = undefined;
    return true;
  }

  /** Takes every item out. */
  clear(): void {
    native.clear.call(this);
    this.#odd = undefined;
    this.#keys = undefined;
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
  pop(...args: [key: K, otherwise?: unknown]): unknown {
    const [key, otherwise] = args;
    if (sizeOf(this) > 0 && this.has(key)) {
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
    if (sizeOf(this) === 0) throw new KeyError("popitem(): dictionary is empty");
    // To find the last key takes going over all, so they are kept: those that come later make them too few.
    const known = this.#keys;
    const keys = known?.length === sizeOf(this) ? known : [...nativeKeys(this)];
    const key = (dialect.current ? keys.shift() : keys.pop()) as K;
    const value = native.get.call(this, key) as V;
    this.delete(key);
    this.#keys = keys;
    return Tuple.of(key, value);
  }

  /** The value of a key, which is set first where it is missing. */
  setdefault(key: K): V | null;
  setdefault(key: K, value: V): V;
  setdefault(key: K, value: V | null = null): V | null {
    if (this.has(key)) return this.get(key);
    this.set(key, value as V);
    return value;
  }

  /** Takes over the items of a mapping, an iterable of pairs, or keywords. */
  update(...sources: unknown[]): void {
    for (const given of sources) {
      if (given === undefined) continue;
      const source = dialect.current ? dialect.current.updated(this, given) : given;
      for (const [key, value] of dictEntries<K, V>(source)) this.set(key, value);
    }
  }

  /** A dict of the same items. */
  copy(): Dict<K, V> {
    return new Dict<K, V>(this);
  }

  /** The dict as Python prints it. */
  override toString(): string {
    return repr(this);
  }
}
nameClass(Dict, "dict");
markUnhashable(Dict.prototype);

/** The stored keys, without a check for changes. */
export function nativeKeys<K>(dict: Dict<K, unknown>): MapIterator<K> {
  if (dialect.current) return dialect.current.keys(dict).values() as MapIterator<K>;
  return native.keys.call(dict) as MapIterator<K>;
}

/** The values, without a check for changes. */
export function nativeValues<V>(dict: Dict<unknown, V>): MapIterator<V> {
  if (dialect.current) {
    const keys = dialect.current.keys(dict);
    return keys.map((key) => native.get.call(dict, key) as V).values() as MapIterator<V>;
  }
  return native.values.call(dict) as MapIterator<V>;
}

/**
 * The pairs that a dict can be made of: a mapping's, an iterable's of pairs, or keywords in a plain object.
 *
 * @throws {TypeError} when an element is no pair
 */
export function dictEntries<K, V>(source: ReadonlyMap<K, V>): Iterable<[K, V]>;
export function dictEntries<K, V>(source: unknown): Iterable<[K, V]>;
export function dictEntries<K, V>(source: unknown): Iterable<[K, V]> {
  if (source instanceof Map) return source.entries() as Iterable<[K, V]>;
  if (isKeywords(source)) return Object.entries(source) as unknown as Iterable<[K, V]>;
  return pairs(source) as Iterable<[K, V]>;
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
    for (const key of iter(mapping.keys())) yield [key, mapping.__getitem__(key)];
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
