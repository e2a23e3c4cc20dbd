/**
 * Base classes of mappings and of views of them.
 *
 * @module
 */
import { KeyError } from "../exceptions.ts";
import { eq, same } from "../operators/compare.ts";
import { contains, delItem, item, patternClasses, setItem } from "../operators/container.ts";
import { iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import { repr } from "../text/repr.ts";
import { Dict, dictEntries } from "../values/dict.ts";
import { isKeywords } from "../values/keywords.ts";
import { NotImplemented } from "../values/singletons.ts";
import { PySet } from "../values/set.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { inheritAlso, typeName } from "../values/types.ts";
import { asks, Collection, Set, Sized } from "./abstract.ts";

/** What has values by key. */
export class Mapping extends Collection {
  static override readonly __abstractmethods__: readonly string[] = [
    "__getitem__",
    "__iter__",
    "__len__",
  ];

  /** Whether there is a key. */
  __contains__(key: unknown): boolean {
    try {
      item(this, key);
      return true;
    } catch (error) {
      if (error instanceof KeyError) return false;
      throw error;
    }
  }

  /** The value of a key, or another where there is none. */
  get(key: unknown, otherwise: unknown = null): unknown {
    try {
      return item(this, key);
    } catch (error) {
      if (error instanceof KeyError) return otherwise;
      throw error;
    }
  }

  /** The keys. */
  keys(): KeysView {
    return new KeysView(this);
  }

  /** The values. */
  values(): ValuesView {
    return new ValuesView(this);
  }

  /** Keys with their values. */
  items(): ItemsView {
    return new ItemsView(this);
  }

  /** Whether another mapping has the same keys and values. */
  __eq__(other: unknown): unknown {
    if (!(other instanceof Mapping)) return NotImplemented;
    return eq(new Dict(this.items().__iter__()), new Dict(dictEntries(other)));
  }
}

/** A mapping that can be changed. */
export class MutableMapping extends Mapping {
  static override readonly __abstractmethods__: readonly string[] = [
    "__delitem__",
    "__getitem__",
    "__iter__",
    "__len__",
    "__setitem__",
  ];

  /**
   * Takes a key out, and gives its value.
   *
   * @throws {KeyError} when it is not there, and nothing else is given
   */
  pop(key: unknown, ...otherwise: unknown[]): unknown {
    let value: unknown;
    try {
      value = item(this, key);
    } catch (error) {
      if (error instanceof KeyError && otherwise.length > 0) return otherwise[0];
      throw error;
    }
    delItem(this, key);
    return value;
  }

  /** Takes any key out, and gives it with its value. */
  popitem(): Tuple<[unknown, unknown]> {
    for (const key of iter(this)) {
      const value = item(this, key);
      delItem(this, key);
      return asTuple([key, value]);
    }
    throw new KeyError();
  }

  /** Takes all keys out. */
  clear(): void {
    while (len(this) > 0) this.popitem();
  }

  /** Takes keys and values of others in. */
  update(...given: unknown[]): void {
    for (const one of given) {
      const pairs = isKeywords(one)
        ? Object.entries(one)
        : typeof one === "object" && one !== null && "keys" in one && !Array.isArray(one)
        ? dictEntries(one)
        : iter(one) as globalThis.Iterable<[unknown, unknown]>;
      for (const [key, value] of pairs) setItem(this, key, value);
    }
  }

  /** The value of a key, which is set where there is none. */
  setdefault(key: unknown, otherwise: unknown = null): unknown {
    try {
      return item(this, key);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
    }
    setItem(this, key, otherwise);
    return otherwise;
  }
}

/** A view of a mapping. */
export class MappingView extends Sized {
  static override readonly __abstractmethods__: readonly string[] = [];
  /** The mapping. */
  readonly _mapping: unknown;

  /** @param mapping what to look at */
  constructor(mapping: unknown) {
    super();
    this._mapping = mapping;
  }

  /** How much is in the mapping. */
  __len__(): number {
    return len(this._mapping);
  }

  /** The view as Python prints it. */
  __repr__(): string {
    return `${typeName(this)}(${repr(this._mapping)})`;
  }
}

/** A view that is a set as well. */
class SetView extends Set {
  static override readonly __abstractmethods__: readonly string[] = [];
  /** The mapping. */
  readonly _mapping: unknown;

  constructor(mapping: unknown) {
    super();
    this._mapping = mapping;
  }

  /** What the operators of sets make of items. */
  static _from_iterable(items: Iterable<unknown>): PySet<unknown> {
    return new PySet(items);
  }

  /** How much is in the mapping. */
  __len__(): number {
    return len(this._mapping);
  }

  /** The view as Python prints it. */
  __repr__(): string {
    return `${typeName(this)}(${repr(this._mapping)})`;
  }
}

/** A view of a mapping's keys. */
export class KeysView extends SetView {
  /** Whether there is such a key. */
  __contains__(key: unknown): boolean {
    return contains(this._mapping, key);
  }

  /** The keys. */
  *__iter__(): IterableIterator<unknown> {
    yield* iter(this._mapping);
  }
}

/** A view of a mapping's keys with their values. */
export class ItemsView extends SetView {
  /** Whether there is such a key with such a value. */
  __contains__(entry: unknown): boolean {
    const [key, value] = [item(entry, 0), item(entry, 1)];
    try {
      return same(item(this._mapping, key), value);
    } catch (error) {
      if (error instanceof KeyError) return false;
      throw error;
    }
  }

  /** Keys with their values. */
  *__iter__(): IterableIterator<Tuple<[unknown, unknown]>> {
    for (const key of iter(this._mapping)) yield asTuple([key, item(this._mapping, key)]);
  }
}

/** A view of a mapping's values. */
export class ValuesView extends MappingView {
  /** Whether there is such a value. */
  __contains__(value: unknown): boolean {
    for (const one of this.__iter__()) if (same(one, value)) return true;
    return false;
  }

  /** The values. */
  *__iter__(): IterableIterator<unknown> {
    for (const key of iter(this._mapping)) yield item(this._mapping, key);
  }
}

inheritAlso(KeysView, MappingView);
inheritAlso(ItemsView, MappingView);
for (const type of [Mapping, MutableMapping, MappingView, KeysView, ItemsView, ValuesView]) {
  asks(type);
}

patternClasses.mappings.push(Mapping);
