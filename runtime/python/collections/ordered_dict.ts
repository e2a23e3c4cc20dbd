/**
 * Python's class `collections.OrderedDict`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { KeyError } from "../exceptions.ts";
import { same } from "../operators/compare.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Dict, dictEntries, type DictSource, nativeKeys } from "../values/dict.ts";
import { DictItems, DictKeys, DictValues } from "../values/dict_views.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { sizeOf } from "../values/size.ts";
import { nameClass } from "../values/types.ts";

/**
 * A dict whose order counts when it is compared, and can be changed.
 * https://docs.python.org/3/library/collections.html#collections.OrderedDict
 *
 * @example
 * ```ts
 * import { OrderedDict } from "@manycore/multiprocessing/python/collections";
 *
 * const recent = new OrderedDict([["a", 1], ["b", 2]]);
 * recent.moveToEnd("a");
 * recent.popitem(false); // ("b", 2)
 * ```
 */
export class OrderedDict<K = unknown, V = unknown> extends Dict<K, V> {
  static readonly __module__: string = "collections";
  static readonly __tp_name__: string = "collections.OrderedDict";

  constructor(source?: DictSource<K, V> | Record<string, V>, keywords?: Record<string, V>) {
    super();
    setAll(this, [source, keywords]);
  }

  /** A dict of these keys, all with the same value. */
  static override fromkeys<K, V = null>(
    iterable: Iterable<K>,
    value?: V | { value?: V },
  ): OrderedDict<K, V> {
    const given = options<{ value: V }>(["value"], value).value ?? null;
    return super.fromkeys.call(this, iterable, given) as OrderedDict<K, V>;
  }

  /**
   * Moves a key to the end, or to the start.
   *
   * @throws {KeyError} when it is missing.
   */
  moveToEnd(key: K, last: boolean | { last?: boolean } = true): void {
    if (!this.has(key)) throw new KeyError(key);
    const given = options<{ last: boolean }>(["last"], last).last ?? true;
    const value = this.get(key) as V;
    const others = given ? [] : [...this].filter(([other]) => !same(other, key));
    this.delete(key);
    if (!given) this.clear();
    this.set(key, value);
    for (const [other, kept] of others) this.set(other, kept);
  }

  /**
   * Takes the last item out, or the first.
   *
   * @throws {KeyError} when the dict is empty.
   */
  override popitem(last: boolean | { last?: boolean } = true): Tuple<[K, V]> {
    if (sizeOf(this) === 0) throw new KeyError("dictionary is empty");
    if (options<{ last: boolean }>(["last"], last).last ?? true) return super.popitem();
    const key = nativeKeys(this).next().value as K;
    const value = this.get(key) as V;
    this.delete(key);
    return asTuple([key, value]);
  }

  /** The value of a key, which is set first where it is missing. */
  override setdefault(key: K): V | null;
  override setdefault(key: K, value: V | { default?: V }): V;
  override setdefault(key: K, value: V | null | { default?: V } = null): V | null {
    if (this.has(key)) return this.get(key) as V;
    const given = options<{ default: V }>(["default"], value).default as V;
    setAll(this, [[[key, given]]]);
    return given;
  }

  /** The keys. */
  override keys(): DictKeys<K> {
    return new OrderedKeys<K>(this);
  }

  /** The values. */
  override values(): DictValues<V> {
    return new OrderedValues<V>(this);
  }

  /** The items. */
  override items(): DictItems<K, V> {
    return new OrderedItems<K, V>(this);
  }

  /** Takes over the items of a mapping, an iterable of pairs, or keywords. */
  override update(...sources: unknown[]): void {
    setAll(this, sources);
  }

  /** A dict of its own class, with the same items. */
  override copy(): OrderedDict<K, V> {
    const type = this.constructor as typeof OrderedDict<K, V>;
    return new type(this);
  }

  __eq__(other: unknown): boolean | Singleton {
    if (!(other instanceof Map)) return NotImplemented;
    if (sizeOf(other) !== sizeOf(this)) return false;
    if (!(other instanceof OrderedDict)) {
      for (const [key, value] of this) {
        if (!other.has(key) || !same(value, other.get(key))) return false;
      }
      return true;
    }
    const others = [...other];
    let i = 0;
    for (const [key, value] of this) {
      const [otherKey, otherValue] = others[i++]!;
      if (!same(key, otherKey) || !same(value, otherValue)) return false;
    }
    return true;
  }

  __or__(other: unknown): OrderedDict<K, V> | Singleton {
    if (!(other instanceof Map)) return NotImplemented;
    const type = this.constructor as typeof OrderedDict<K, V>;
    const result = new type(this);
    setAll(result, [other]);
    return result;
  }

  __ror__(other: unknown): OrderedDict<K, V> | Singleton {
    if (!(other instanceof Map)) return NotImplemented;
    const type = this.constructor as typeof OrderedDict<K, V>;
    const result = new type(other as ReadonlyMap<K, V>);
    setAll(result, [this]);
    return result;
  }

  /** The dict as Python prints it. */
  __repr__(): string {
    if (sizeOf(this) === 0) return `${this.constructor.name}()`;
    const items = Array.from(this, ([key, value]) => `${repr(key)}: ${repr(value)}`);
    return `${this.constructor.name}({${items.join(", ")}})`;
  }
}

class OrderedKeys<K> extends DictKeys<K> {
  /** The view as Python prints it. */
  __repr__(): string {
    return `odict_keys(${repr([...this])})`;
  }
}

class OrderedValues<V> extends DictValues<V> {
  /** The view as Python prints it. */
  __repr__(): string {
    return `odict_values(${repr([...this])})`;
  }
}

class OrderedItems<K, V> extends DictItems<K, V> {
  /** The view as Python prints it. */
  __repr__(): string {
    return `odict_items(${repr([...this])})`;
  }
}

nameClass(OrderedKeys, "odict_keys");
nameClass(OrderedValues, "odict_values");
nameClass(OrderedItems, "odict_items");

/** Sets items as Python does for this class: by the `__setitem__` of a derived one, where it has one. */
function setAll(dict: OrderedDict, sources: readonly unknown[]): void {
  const { __setitem__: own } = dict as { __setitem__?: (key: unknown, value: unknown) => void };
  if (own === undefined) return Dict.prototype.update.apply(dict, [...sources]);
  for (const source of sources) {
    if (source == null) continue;
    for (const [key, value] of dictEntries<unknown, unknown>(source)) own.call(dict, key, value);
  }
}

registerForm(import.meta, OrderedDict, "collections.OrderedDict", {
  write: (dict) => [...dict].flat(),
  fill: (dict: OrderedDict, items: unknown[]) => {
    for (let i = 0; i < items.length; i += 2) dict.set(items[i], items[i + 1]);
  },
});
