/**
 * The types `dict`, `set` and `frozenset`. https://docs.python.org/3/library/stdtypes.html#mapping-types-dict
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { dialect } from "../support/dialect.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords } from "../values/keywords.ts";
import { FrozenSet, PySet } from "../values/set.ts";
import { defineType } from "../values/types.ts";
import { gather } from "./iterables.ts";

/** The type `dict`: callable, a type object, and the home of `dict.fromkeys`. */
export interface DictType {
  <K = unknown, V = unknown>(): Dict<K, V>;
  <K, V>(items: ReadonlyMap<K, V>, keywords?: Record<string, V>): Dict<K, V>;
  <K, V>(items: Iterable<readonly [K, V]>, keywords?: Record<string, V>): Dict<K, V>;
  <K, V>(items: AsyncIterable<readonly [K, V]>): Promise<Dict<K, V>>;
  <V>(keywords: Record<string, V>): Dict<string, V>;
  (items: unknown, keywords?: Record<string, unknown>): Dict<unknown, unknown>;
  readonly name: string;
  /** A dict of these keys, all with one value. */
  fromkeys<K>(keys: Iterable<K>): Dict<K, null>;
  fromkeys<K, V>(keys: Iterable<K>, value: V): Dict<K, V>;
}

/**
 * A dict of a mapping, of pairs, or of keywords in a plain object.
 * https://docs.python.org/3/library/functions.html#func-dict
 *
 * @example
 * ```ts
 * import { dict, print } from "@manycore/multiprocessing/python";
 *
 * print(dict({ a: 1 }), dict([["b", 2]])); // {'a': 1} {'b': 2}
 * ```
 */
export const dict: DictType = defineType(
  { name: "dict", holds: (value) => value instanceof Map, class: Dict },
  Object.assign((...sources: unknown[]): unknown => {
    const [first] = sources;
    if (sources.length === 1 && first instanceof Dict && !dialect.current) return new Dict(first);
    const result = new Dict<unknown, unknown>();
    const given = sources.findIndex(isKeywords);
    const count = given < 0 ? sources.length : given;
    if (count > 1) throw new TypeError(`dict expected at most 1 argument, got ${count}`);
    if (!isAsync(first)) {
      result.update(...sources);
      return result;
    }
    return gather(first).then((pairs) => {
      result.update(pairs);
      return result;
    });
  }, {
    fromkeys(keys: unknown, value: unknown = null): Dict<unknown, unknown> {
      const result = new Dict<unknown, unknown>();
      for (const key of iter(keys)) result.set(key, value);
      return result;
    },
  }),
) as DictType;

/** What `set()` gives for the type checker. */
export interface SetType {
  <T = unknown>(): PySet<T>;
  <K>(dict: Dict<K, never>): PySet<K>;
  <K>(dict: Dict<K, unknown>): PySet<K>;
  <T>(items: Iterable<T>): PySet<T>;
  <T>(items: AsyncIterable<T>): Promise<PySet<T>>;
  (items: unknown): PySet<unknown>;
  readonly name: string;
  /** A set of three or more constants, as a set display makes it. */
  of<T>(...items: T[]): PySet<T>;
}

/**
 * The items of an iterable as a set. https://docs.python.org/3/library/functions.html#func-set
 */
export const set: SetType = defineType(
  { name: "set", holds: (value) => value instanceof PySet, class: PySet },
  Object.assign((items: unknown = []): unknown => {
    if (isAsync(items)) return gather(items).then((all) => new PySet(all));
    return new PySet(items === null ? iter(items) : items as Iterable<unknown>);
  }, {
    // CPython makes a constant set of three elements or more once, keeps a set of that one's elements, and fills each
    // set from it.
    of: <T>(...items: T[]): PySet<T> =>
      new PySet<T>(items.length < 3 ? items : frozenset.of(...items)),
  }),
) as SetType;

/** What `frozenset()` gives for the type checker. */
export interface FrozenSetType {
  <T = unknown>(): FrozenSet<T>;
  <K>(dict: Dict<K, never>): FrozenSet<K>;
  <K>(dict: Dict<K, unknown>): FrozenSet<K>;
  <T>(items: Iterable<T>): FrozenSet<T>;
  <T>(items: AsyncIterable<T>): Promise<FrozenSet<T>>;
  (items: unknown): FrozenSet<unknown>;
  readonly name: string;
  /** A set of constants that is made once, as one that a loop goes over. */
  of<T>(...items: T[]): FrozenSet<T>;
}

/**
 * The items of an iterable as a set that cannot change.
 * https://docs.python.org/3/library/functions.html#func-frozenset
 */
export const frozenset: FrozenSetType = defineType(
  { name: "frozenset", holds: (value) => value instanceof FrozenSet, class: FrozenSet },
  Object.assign((items: unknown = []): unknown => {
    if (isAsync(items)) return gather(items).then((all) => new FrozenSet(all));
    if (items instanceof FrozenSet) return items;
    return new FrozenSet(items === null ? iter(items) : items as Iterable<unknown>);
  }, {
    of: <T>(...items: T[]): FrozenSet<T> => new FrozenSet<T>([...new FrozenSet<T>(items)]),
  }),
) as FrozenSetType;
