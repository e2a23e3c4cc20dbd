/**
 * A mapping that shows another one, as the `__dict__` of a class is.
 *
 * @module
 */
import { bitor } from "../operators/bitwise.ts";
import { eq } from "../operators/compare.ts";
import { item } from "../operators/container.ts";
import { repr } from "../text/repr.ts";
import { type Dict, nativeKeys } from "../values/dict.ts";

/** A dict that cannot be changed through it. https://docs.python.org/3/library/types.html#types.MappingProxyType */
export class MappingProxyType<K = unknown, V = unknown> {
  static readonly __name__ = "mappingproxy";
  static readonly __module__ = "builtins";
  readonly #mapping: Dict<K, V>;

  constructor(mapping: Dict<K, V>) {
    this.#mapping = mapping;
  }

  /** The value of a key. */
  __getitem__(key: K): V {
    return item(this.#mapping, key);
  }

  /** Whether there is such a key. */
  __contains__(key: unknown): boolean {
    return this.#mapping.has(key as K);
  }

  /** The keys. */
  __iter__(): Iterator<K> {
    return nativeKeys(this.#mapping);
  }

  /** How many keys there are. */
  __len__(): number {
    return this.#mapping.size;
  }

  /** Whether another mapping has the same keys and values. */
  __eq__(other: unknown): boolean {
    return eq(this.#mapping, other instanceof MappingProxyType ? other.#mapping : other);
  }

  /** A new dict of both. */
  __or__(other: unknown): unknown {
    return bitor(this.#mapping, other instanceof MappingProxyType ? other.#mapping : other);
  }

  /** A new dict of both. */
  __ror__(other: unknown): unknown {
    return bitor(other, this.#mapping);
  }

  /** The value of a key, or another one where there is none. */
  get(key: K, ...otherwise: unknown[]): unknown {
    return this.#mapping.has(key) ? this.#mapping.get(key) : otherwise[0] ?? null;
  }

  /** The keys. */
  keys(): unknown {
    return this.#mapping.keys();
  }

  /** The values. */
  values(): unknown {
    return this.#mapping.values();
  }

  /** Keys with their values. */
  items(): unknown {
    return this.#mapping.items();
  }

  /** A dict of its own. */
  copy(): Dict<K, V> {
    return this.#mapping.copy();
  }

  /** What the dict prints as. */
  __str__(): string {
    return repr(this.#mapping);
  }

  /** The mapping as Python shows it. */
  __repr__(): string {
    return `mappingproxy(${repr(this.#mapping)})`;
  }
}
