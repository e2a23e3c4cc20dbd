/**
 * Containers that do not keep what is in them.
 *
 * @module
 */
import { MutableSet } from "../collections/abstract.ts";
import { MutableMapping } from "../collections/mappings.ts";
import { callMethod } from "../dispatch.ts";
import { KeyError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords } from "../values/keywords.ts";
import { ref, referable } from "./references.ts";

/** Keys and values of a mapping, or of pairs. */
function entries(given: readonly unknown[]): [unknown, unknown][] {
  return given.flatMap((source) => {
    if (source === null || source === undefined) return [];
    if (isKeywords(source)) return Object.entries(source);
    const pairs = source instanceof Map || source instanceof MutableMapping
      ? callMethod(source, "items", [])
      : source;
    return [...iter(pairs)].map((pair) => [...iter(pair)] as [unknown, unknown]);
  });
}

/** A mapping with what another has, too. */
function joined<T extends MutableMapping>(mapping: T, other: unknown): T {
  for (const [key, value] of entries([other])) {
    (mapping as unknown as WeakKeyDictionary).__setitem__(key, value);
  }
  return mapping;
}

/** A mapping that does not keep its values. https://docs.python.org/3/library/weakref.html#weakref.WeakValueDictionary */
export class WeakValueDictionary extends MutableMapping {
  static override readonly __module__: string = "weakref";
  static override readonly __abstractmethods__: readonly string[] = [];
  readonly #references = new Dict<unknown, WeakRef<object>>();

  constructor(...given: unknown[]) {
    super();
    for (const [key, value] of entries(given)) this.__setitem__(key, value);
  }

  #found(key: unknown): object | undefined {
    const reference = this.#references.get(key, null) as WeakRef<object> | null;
    const value = reference?.deref();
    if (reference && value === undefined) this.#references.delete(key);
    return value;
  }

  __getitem__(key: unknown): unknown {
    const value = this.#found(key);
    if (value === undefined) throw new KeyError(key);
    return value;
  }

  __setitem__(key: unknown, value: unknown): void {
    this.#references.set(key, new WeakRef(referable(value)));
  }

  __delitem__(key: unknown): void {
    if (this.#found(key) === undefined) throw new KeyError(key);
    this.#references.delete(key);
  }

  override __contains__(key: unknown): boolean {
    return this.#found(key) !== undefined;
  }

  __iter__(): IterableIterator<unknown> {
    return [...this.#references.keys()].filter((key) => this.#found(key) !== undefined).values();
  }

  __len__(): number {
    return [...this.__iter__()].length;
  }

  /** References to the values. */
  valuerefs(): ref[] {
    return [...this.itervaluerefs()];
  }

  /** The same, one after the other. */
  itervaluerefs(): IterableIterator<ref> {
    return [...this.__iter__()].map((key) => new ref(this.#found(key)!)).values();
  }

  /** The same with what another mapping has. */
  __or__(other: unknown): unknown {
    return joined(new WeakValueDictionary(this), other);
  }

  __ior__(other: unknown): this {
    return joined(this, other);
  }

  /** The same in a dictionary of its own. */
  copy(): WeakValueDictionary {
    return new WeakValueDictionary(this);
  }
}

/** A mapping that does not keep its keys. https://docs.python.org/3/library/weakref.html#weakref.WeakKeyDictionary */
export class WeakKeyDictionary extends MutableMapping {
  static override readonly __module__: string = "weakref";
  static override readonly __abstractmethods__: readonly string[] = [];
  readonly #values = new Dict<ref, unknown>();

  constructor(...given: unknown[]) {
    super();
    for (const [key, value] of entries(given)) this.__setitem__(key, value);
  }

  #living(): [object, ref][] {
    return [...this.#values.keys()].flatMap((reference) => {
      const key = reference.__call__();
      return key === null ? [] : [[key, reference] as [object, ref]];
    });
  }

  __getitem__(key: unknown): unknown {
    const reference = new ref(referable(key));
    if (!this.#values.has(reference)) throw new KeyError(reference);
    return this.#values.get(reference);
  }

  __setitem__(key: unknown, value: unknown): void {
    this.#values.set(new ref(referable(key)), value);
  }

  __delitem__(key: unknown): void {
    const reference = new ref(referable(key));
    if (!this.#values.delete(reference)) throw new KeyError(reference);
  }

  override __contains__(key: unknown): boolean {
    try {
      return this.#values.has(new ref(referable(key)));
    } catch {
      return false;
    }
  }

  __iter__(): IterableIterator<unknown> {
    return this.#living().map(([key]) => key).values();
  }

  __len__(): number {
    return this.#living().length;
  }

  /** References to the keys. */
  keyrefs(): ref[] {
    return this.#living().map(([, reference]) => reference);
  }

  /** The same with what another mapping has. */
  __or__(other: unknown): unknown {
    return joined(new WeakKeyDictionary(this), other);
  }

  __ior__(other: unknown): this {
    return joined(this, other);
  }

  /** The same in a dictionary of its own. */
  copy(): WeakKeyDictionary {
    return new WeakKeyDictionary(this);
  }
}

/** A set that does not keep what is in it. https://docs.python.org/3/library/weakref.html#weakref.WeakSet */
export class WeakSet extends MutableSet {
  static override readonly __module__: string = "weakref";
  static override readonly __abstractmethods__: readonly string[] = [];
  readonly #items = new WeakKeyDictionary();

  constructor(data: unknown = null) {
    super();
    if (data !== null) { for (const item of iter(data)) this.add(item); }
  }

  /** Takes an item in. */
  add(item: unknown): void {
    this.#items.__setitem__(item, true);
  }

  /** Takes an item out, where it is there. */
  discard(item: unknown): void {
    if (this.#items.__contains__(item)) this.#items.__delitem__(item);
  }

  __contains__(item: unknown): boolean {
    return this.#items.__contains__(item);
  }

  __iter__(): IterableIterator<unknown> {
    return this.#items.__iter__();
  }

  __len__(): number {
    return this.#items.__len__();
  }

  /** Takes others' items in. */
  update(...others: unknown[]): void {
    for (const other of others) for (const item of iter(other)) this.add(item);
  }

  /** A set of the same class. */
  #of(items: Iterable<unknown>): this {
    return new (this.constructor as new (data: unknown) => this)([...items]);
  }

  #has(item: unknown): boolean {
    return this.#items.__contains__(item);
  }

  /** The same in a set of its own. */
  copy(): this {
    return this.#of(this.__iter__());
  }

  /** The items of both. */
  union(other: unknown): this {
    return this.#of([...this.__iter__(), ...iter(other)]);
  }

  /** The items that both have. */
  intersection(other: unknown): this {
    return this.#of([...iter(other)].filter((item) => this.#has(item)));
  }

  /** The items that another does not have. */
  difference(other: unknown): this {
    const made = this.copy();
    made.differenceUpdate(other);
    return made;
  }

  /** The items that one of both has. */
  symmetricDifference(other: unknown): this {
    const made = this.copy();
    made.symmetricDifferenceUpdate(other);
    return made;
  }

  /** Keeps the items that another has. */
  intersectionUpdate(other: unknown): void {
    const kept = this.intersection(other);
    for (const item of [...this.__iter__()]) if (!kept.#has(item)) this.discard(item);
  }

  /** Takes out the items that another has. */
  differenceUpdate(other: unknown): void {
    for (const item of [...iter(other)]) this.discard(item);
  }

  /** Keeps the items that one of both has. */
  symmetricDifferenceUpdate(other: unknown): void {
    const others = this.#of(iter(other));
    for (const item of others.__iter__()) {
      if (this.#has(item)) this.discard(item);
      else this.add(item);
    }
  }

  /** Whether all items are in another. */
  issubset(other: unknown): boolean {
    const others = this.#of(iter(other));
    return [...this.__iter__()].every((item) => others.#has(item));
  }

  /** Whether all items of another are here. */
  issuperset(other: unknown): boolean {
    return [...iter(other)].every((item) => this.#has(item));
  }
}
