/**
 * Python's class `collections.ChainMap`.
 *
 * @module
 */
import { patternClasses } from "../operators/container.ts";
import { registerForm } from "../../codec/forms.ts";
import { callMethod } from "../dispatch.ts";
import { KeyError } from "../exceptions.ts";
import { contains, delItem, item, setItem } from "../operators/container.ts";
import { same } from "../operators/compare.ts";
import { iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { NotImplemented } from "../values/singletons.ts";
import type { Tuple } from "../values/tuple.ts";

/** A mapping that a chain is made of. */
export type Mapping<K, V> = Dict<K, V> | ReadonlyMap<K, V> | ChainMap<K, V>;

/**
 * Several mappings looked through one after the other; changes go to the first.
 * https://docs.python.org/3/library/collections.html#collections.ChainMap
 */
export class ChainMap<K = unknown, V = unknown> {
  static readonly __module__: string = "collections";

  /** The mappings, the first one first. */
  maps: Mapping<K, V>[];

  constructor(...maps: Mapping<K, V>[]) {
    this.maps = maps.length > 0 ? maps : [new Dict<K, V>()];
  }

  /** A chain of one dict of these keys, all with the same value. */
  static fromkeys<K, V = null>(
    iterable: Iterable<K>,
    value?: V | { value?: V },
  ): ChainMap<K, V | null> {
    return new ChainMap(Dict.fromkeys(iterable, value) as Dict<K, V | null>);
  }

  /** All items, each key once: keys stand as the last mapping has them, values as the first one does. */
  #all(): Dict<K, V> {
    const all = new Dict<K, V>();
    for (const map of [...this.maps].reverse()) {
      for (const key of iter(map) as Iterable<K>) all.set(key, item(map, key) as V);
    }
    return all;
  }

  /** A chain of the same class. */
  #chain(...maps: Mapping<K, V>[]): ChainMap<K, V> {
    return new (this.constructor as new (...maps: Mapping<K, V>[]) => ChainMap<K, V>)(...maps);
  }

  #first(): Mapping<K, V> {
    return this.maps[0]!;
  }

  __getitem__(key: K): V {
    for (const map of this.maps) if (contains(map, key)) return item(map, key) as V;
    return this.__missing__(key);
  }

  /** @throws {KeyError} always: a subclass may do otherwise. */
  __missing__(key: K): V {
    throw new KeyError(key);
  }

  __setitem__(key: K, value: V): void {
    setItem(this.#first(), key, value);
  }

  __delitem__(key: K): void {
    if (!contains(this.#first(), key)) {
      throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
    }
    delItem(this.#first(), key);
  }

  __contains__(key: K): boolean {
    return this.maps.some((map) => contains(map, key));
  }

  __iter__(): IterableIterator<K> {
    return iter(this.#all());
  }

  __len__(): number {
    return this.#all().size;
  }

  __bool__(): boolean {
    return this.__len__() > 0;
  }

  __eq__(other: unknown): boolean {
    const all = this.#all();
    const others = other instanceof ChainMap ? other.#all() : other;
    if (!(others instanceof Map) || others.size !== all.size) return false;
    for (const [key, value] of all) {
      if (!others.has(key) || !same(value, others.get(key))) return false;
    }
    return true;
  }

  /** The value of a key, or another value where there is none. */
  get(key: K): V | null;
  get<D>(key: K, otherwise: D): V | D;
  get(key: K, otherwise: unknown = null): unknown {
    if (this.__contains__(key)) return this.__getitem__(key);
    return options<{ default: unknown }>(["default"], otherwise).default;
  }

  /** The keys. */
  keys(): Iterable<K> {
    return this.#all().keys();
  }

  /** The values. */
  values(): Iterable<V> {
    return this.#all().values();
  }

  /** The items. */
  items(): Iterable<Tuple<[K, V]>> {
    return this.#all().items();
  }

  /**
   * Takes a key out of the first mapping.
   *
   * @throws {KeyError} when it is missing and no other value is given.
   */
  pop(key: K, ...otherwise: [V?]): V {
    if (contains(this.#first(), key)) {
      const value = item(this.#first(), key) as V;
      delItem(this.#first(), key);
      return value;
    }
    if (otherwise.length > 0) return otherwise[0] as V;
    throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
  }

  /**
   * Takes an item out of the first mapping.
   *
   * @throws {KeyError} when there is none
   */
  popitem(): Tuple<[K, V]> {
    if (len(this.#first()) === 0) throw new KeyError("No keys found in the first mapping.");
    return callMethod(this.#first(), "popitem") as Tuple<[K, V]>;
  }

  /** A chain whose first mapping has the items of another as well. */
  __or__(other: unknown): unknown {
    if (!(other instanceof Map || other instanceof ChainMap)) return NotImplemented;
    const made = this.copy();
    made.update(other);
    return made;
  }

  /** A chain of one dict: the items of another mapping, and those of this chain. */
  __ror__(other: unknown): unknown {
    if (!(other instanceof Map || other instanceof ChainMap)) return NotImplemented;
    const made = new Dict<K, V>();
    made.update(other, this.#all());
    return this.#chain(made);
  }

  /** Takes items over into the first mapping. */
  __ior__(other: unknown): this {
    this.update(other);
    return this;
  }

  /** The value of a key, which is set first where it is missing. */
  setdefault(key: K, value: V | null | { default?: V } = null): V {
    if (this.__contains__(key)) return this.__getitem__(key);
    const set = options<{ default: V }>(["default"], value).default as V;
    this.__setitem__(key, set);
    return set;
  }

  /** Takes items over into the first mapping. */
  update(...sources: unknown[]): void {
    const changes = new Dict<K, V>();
    changes.update(...sources);
    for (const [key, value] of changes) this.__setitem__(key, value);
  }

  /** Takes every item out of the first mapping. */
  clear(): void {
    for (const key of [...iter(this.#first()) as Iterable<K>]) delItem(this.#first(), key);
  }

  /** A chain whose first mapping is a new one. */
  newChild(m?: Mapping<K, V> | null | Keywords, keywords: Keywords = {}): ChainMap<K, V> {
    const { m: byName = null, ...named } = isKeywords(m) ? m : { ...keywords, m };
    const child = (byName ?? new Dict<K, V>()) as Mapping<K, V>;
    for (const [key, value] of Object.entries(named)) setItem(child, key, value);
    return this.#chain(child, ...this.maps);
  }

  /** The chain without its first mapping. */
  get parents(): ChainMap<K, V> {
    return this.#chain(...this.maps.slice(1));
  }

  /** A chain with a copy of the first mapping. */
  copy(): ChainMap<K, V> {
    const first = new Dict<K, V>();
    first.update(this.#first());
    return this.#chain(first, ...this.maps.slice(1));
  }

  /** The chain as Python prints it. */
  __repr__(): string {
    return `${this.constructor.name}(${this.maps.map(repr).join(", ")})`;
  }
}

registerForm(import.meta, ChainMap, "collections.ChainMap", {
  write: (chain) => chain.maps,
  fill: (chain: ChainMap, maps: unknown[]) => {
    chain.maps = maps as Dict[];
  },
});

patternClasses.mappings.push(ChainMap);
