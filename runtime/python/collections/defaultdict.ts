/**
 * Python's class `collections.defaultdict`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { KeyError, TypeError } from "../exceptions.ts";
import { invoke } from "../dispatch.ts";
import { repr } from "../text/repr.ts";
import { Dict, type DictSource } from "../values/dict.ts";
import { NotImplemented, type Singleton } from "../values/singletons.ts";

/** Makes the value of a key that is missing: a function, a class, or one of Python's types. */
export type Factory<V> = (() => V) | (new () => V);

/**
 * A dict that makes the values of missing keys.
 * https://docs.python.org/3/library/collections.html#collections.defaultdict
 *
 * @example
 * ```ts
 * import { item } from "@manycore/multiprocessing/python";
 * import { defaultdict } from "@manycore/multiprocessing/python/collections";
 *
 * const groups = new defaultdict<string, number[]>(() => []);
 * item(groups, "even").push(2);
 * ```
 */
export class defaultdict<K = unknown, V = unknown> extends Dict<K, V> {
  static readonly __module__: string = "collections";
  static readonly __tp_name__: string = "collections.defaultdict";

  /** Makes the value of a missing key; null for none. */
  defaultFactory: Factory<V> | null;

  /** @param sources What else a dict is made of. */
  constructor(
    defaultFactory: Factory<V> | null = null,
    source?: DictSource<K, V> | Record<string, V>,
    keywords?: Record<string, V>,
  ) {
    super();
    if (defaultFactory !== null && typeof defaultFactory !== "function") {
      const { __call__ } = defaultFactory as { __call__?: unknown };
      if (typeof __call__ !== "function") {
        throw new TypeError("first argument must be callable or None");
      }
    }
    this.defaultFactory = defaultFactory;
    super.update(source, keywords);
  }

  /** Makes the value of a missing key. */
  __missing__(key: K): V {
    if (this.defaultFactory === null) throw new KeyError(key);
    const value = invoke(this.defaultFactory) as V;
    this.set(key, value);
    return value;
  }

  /** A defaultdict of the same items. */
  override copy(): defaultdict<K, V> {
    const type = this.constructor as typeof defaultdict<K, V>;
    return new type(this.defaultFactory, this);
  }

  __or__(other: unknown): defaultdict<K, V> | Singleton {
    if (!(other instanceof Map)) return NotImplemented;
    const type = this.constructor as typeof defaultdict<K, V>;
    const result = new type(this.defaultFactory, this);
    Dict.prototype.update.call(result, other);
    return result;
  }

  __ror__(other: unknown): defaultdict<K, V> | Singleton {
    if (!(other instanceof Map)) return NotImplemented;
    const type = this.constructor as typeof defaultdict<K, V>;
    const result = new type(this.defaultFactory, other as ReadonlyMap<K, V>);
    Dict.prototype.update.call(result, this);
    return result;
  }

  /** The dict as Python prints it. */
  __repr__(): string {
    const items = Array.from(this, ([key, value]) => `${repr(key)}: ${repr(value)}`);
    return `${this.constructor.name}(${repr(this.defaultFactory)}, {${items.join(", ")}})`;
  }
}

registerForm(import.meta, defaultdict, "collections.defaultdict", {
  write: (dict) => [dict.defaultFactory, ...[...dict].flat()],
  fill: (dict: defaultdict, [factory, ...items]: unknown[]) => {
    dict.defaultFactory = factory as Factory<unknown> | null;
    for (let i = 0; i < items.length; i += 2) dict.set(items[i], items[i + 1]);
  },
});
