/**
 * Proxies of dicts, lists and iterators.
 *
 * @module
 */
import { IndexError } from "../../errors.ts";
import { BaseProxy } from "../proxy.ts";

type Pairs<K, V> =
  | Iterable<readonly [K, V]>
  | (K extends string ? Readonly<Record<string, V>> : never);

/**
 * A dict of a manager. Each method awaits the manager; the one whose name ends with `Sync` blocks for it.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.SyncManager.dict
 *
 * What a method gives is a copy: to change a list that is a value, change the copy and set it again, or use the
 * manager's list.
 *
 * @example
 * ```ts
 * import { Manager } from "@manycore/multiprocessing";
 *
 * if (import.meta.main) {
 *   await using manager = Manager();
 *   const shared = manager.dict<string, number>();
 *   await shared.set("a", 1);
 *   console.log(await shared.get("a"), await shared.has("b")); // 1 false
 * }
 * ```
 */
export class DictProxy<K = unknown, V = unknown> extends BaseProxy {
  static override readonly _exposed_: readonly string[] =
    "__contains__ __delitem__ __getitem__ __iter__ __len__ __setitem__ clear copy get items keys pop popitem setdefault update values __ior__ __or__ __reversed__"
      .split(" ");
  static override readonly _method_to_typeid_: Readonly<Record<string, string>> = {
    __iter__: "Iterator",
  };

  /** The value of a key; `null`, or what is given instead, where there is none. */
  declare get: <D = null>(key: K, otherwise?: D) => Promise<V | D>;
  /** {@linkcode DictProxy.get}, blocking this thread. */
  declare getSync: <D = null>(key: K, otherwise?: D) => V | D;
  /** The keys. */
  declare keys: () => Promise<K[]>;
  /** {@linkcode DictProxy.keys}, blocking this thread. */
  declare keysSync: () => K[];
  /** The values. */
  declare values: () => Promise<V[]>;
  /** {@linkcode DictProxy.values}, blocking this thread. */
  declare valuesSync: () => V[];
  /** The keys, each with its value. */
  declare items: () => Promise<[K, V][]>;
  /** {@linkcode DictProxy.items}, blocking this thread. */
  declare itemsSync: () => [K, V][];
  /** Takes a key out and gives its value; throws Python's KeyError where there is none and nothing is given instead. */
  declare pop: <D = V>(key: K, otherwise?: D) => Promise<V | D>;
  /** {@linkcode DictProxy.pop}, blocking this thread. */
  declare popSync: <D = V>(key: K, otherwise?: D) => V | D;
  /** Takes the newest key out and gives it with its value. */
  declare popitem: () => Promise<[K, V]>;
  /** {@linkcode DictProxy.popitem}, blocking this thread. */
  declare popitemSync: () => [K, V];
  /** The value of a key, which gets this one where it has none. */
  declare setdefault: (key: K, value?: V) => Promise<V>;
  /** {@linkcode DictProxy.setdefault}, blocking this thread. */
  declare setdefaultSync: (key: K, value?: V) => V;
  /** Sets all keys of a mapping. */
  declare update: (...sources: (Pairs<K, V> | Record<string, unknown>)[]) => Promise<void>;
  /** {@linkcode DictProxy.update}, blocking this thread. */
  declare updateSync: (...sources: (Pairs<K, V> | Record<string, unknown>)[]) => void;
  /** Takes all keys out. */
  declare clear: () => Promise<void>;
  /** {@linkcode DictProxy.clear}, blocking this thread. */
  declare clearSync: () => void;
  /** A copy, which belongs to nobody else. */
  declare copy: () => Promise<Map<K, V>>;
  /** {@linkcode DictProxy.copy}, blocking this thread. */
  declare copySync: () => Map<K, V>;

  /** Sets the value of a key. */
  set(key: K, value: V): Promise<void> {
    return this.callMethod("__setitem__", [key, value]) as Promise<void>;
  }

  /** {@linkcode DictProxy.set}, blocking this thread. */
  setSync(key: K, value: V): void {
    this.callMethodSync("__setitem__", [key, value]);
  }

  /** Whether there is such a key. */
  has(key: K): Promise<boolean> {
    return this.callMethod("__contains__", [key]) as Promise<boolean>;
  }

  /** {@linkcode DictProxy.has}, blocking this thread. */
  hasSync(key: K): boolean {
    return this.callMethodSync("__contains__", [key]) as boolean;
  }

  /** Takes a key out; throws Python's KeyError where there is none. */
  delete(key: K): Promise<void> {
    return this.callMethod("__delitem__", [key]) as Promise<void>;
  }

  /** {@linkcode DictProxy.delete}, blocking this thread. */
  deleteSync(key: K): void {
    this.callMethodSync("__delitem__", [key]);
  }

  /** How many keys there are. */
  len(): Promise<number> {
    return this.callMethod("__len__") as Promise<number>;
  }

  /** {@linkcode DictProxy.len}, blocking this thread. */
  lenSync(): number {
    return this.callMethodSync("__len__") as number;
  }

  /** The keys, each with its value. */
  async *entries(): AsyncGenerator<[K, V], void, undefined> {
    for (const [key, value] of await this.items()) yield [key, value];
  }

  /** The keys, each with its value, as of a `Map`. */
  [Symbol.asyncIterator](): AsyncGenerator<[K, V], void, undefined> {
    return this.entries();
  }

  /** The same, blocking this thread. */
  *[Symbol.iterator](): Generator<[K, V], void, undefined> {
    for (const [key, value] of this.itemsSync()) yield [key, value];
  }

  /** Python's `reversed(dict)`. @internal */
  *__reversed__(): Generator<K, void, undefined> {
    yield* this.callMethodSync("__reversed__") as K[];
  }

  /** Python's `for key in dict`. @internal */
  __iter__(): IteratorProxy<K> {
    return this.callMethodSync("__iter__") as IteratorProxy<K>;
  }
}

/**
 * A list of a manager. Each method awaits the manager; the one whose name ends with `Sync` blocks for it.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.SyncManager.list
 */
export class ListProxy<T = unknown> extends BaseProxy {
  static override readonly _exposed_: readonly string[] =
    "__add__ __contains__ __delitem__ __getitem__ __len__ __mul__ __reversed__ __rmul__ __setitem__ append clear copy count extend index insert pop remove reverse sort __imul__"
      .split(" ");

  /** Puts an item at the end. */
  declare append: (item: T) => Promise<void>;
  /** {@linkcode ListProxy.append}, blocking this thread. */
  declare appendSync: (item: T) => void;
  /** Puts items at the end. */
  declare extend: (items: Iterable<T>) => Promise<void>;
  /** {@linkcode ListProxy.extend}, blocking this thread. */
  declare extendSync: (items: Iterable<T>) => void;
  /** Puts an item before a place. */
  declare insert: (at: number, item: T) => Promise<void>;
  /** {@linkcode ListProxy.insert}, blocking this thread. */
  declare insertSync: (at: number, item: T) => void;
  /** Takes the last item out, or that of a place. */
  declare pop: (at?: number) => Promise<T>;
  /** {@linkcode ListProxy.pop}, blocking this thread. */
  declare popSync: (at?: number) => T;
  /** Takes the first equal item out. */
  declare remove: (item: T) => Promise<void>;
  /** {@linkcode ListProxy.remove}, blocking this thread. */
  declare removeSync: (item: T) => void;
  /** The place of the first equal item. */
  declare index: (item: T, start?: number, stop?: number) => Promise<number>;
  /** {@linkcode ListProxy.index}, blocking this thread. */
  declare indexSync: (item: T, start?: number, stop?: number) => number;
  /** How many items are equal to one. */
  declare count: (item: T) => Promise<number>;
  /** {@linkcode ListProxy.count}, blocking this thread. */
  declare countSync: (item: T) => number;
  /** Turns the order round. */
  declare reverse: () => Promise<void>;
  /** {@linkcode ListProxy.reverse}, blocking this thread. */
  declare reverseSync: () => void;
  /** Sorts the items. */
  declare sort: (options?: ListSortOptions<T>) => Promise<void>;
  /** {@linkcode ListProxy.sort}, blocking this thread. */
  declare sortSync: (options?: ListSortOptions<T>) => void;
  /** Takes all items out. */
  declare clear: () => Promise<void>;
  /** {@linkcode ListProxy.clear}, blocking this thread. */
  declare clearSync: () => void;
  /** A copy, which belongs to nobody else. */
  declare copy: () => Promise<T[]>;
  /** {@linkcode ListProxy.copy}, blocking this thread. */
  declare copySync: () => T[];

  /** The item at a place, counted from the end when negative. */
  at(index: number): Promise<T> {
    return this.callMethod("__getitem__", [index]) as Promise<T>;
  }

  /** {@linkcode ListProxy.at}, blocking this thread. */
  atSync(index: number): T {
    return this.callMethodSync("__getitem__", [index]) as T;
  }

  /** {@linkcode ListProxy.at}. */
  get(index: number): Promise<T> {
    return this.at(index);
  }

  /** {@linkcode ListProxy.get}, blocking this thread. */
  getSync(index: number): T {
    return this.atSync(index);
  }

  /** Changes the item at a place. */
  set(index: number, item: T): Promise<void> {
    return this.callMethod("__setitem__", [index, item]) as Promise<void>;
  }

  /** {@linkcode ListProxy.set}, blocking this thread. */
  setSync(index: number, item: T): void {
    this.callMethodSync("__setitem__", [index, item]);
  }

  /** {@linkcode ListProxy.append} of several; gives the new length. */
  async push(...items: T[]): Promise<number> {
    await this.callMethod("extend", [items]);
    return await this.len();
  }

  /** Whether there is such an item. */
  includes(item: T): Promise<boolean> {
    return this.callMethod("__contains__", [item]) as Promise<boolean>;
  }

  /** {@linkcode ListProxy.includes}, blocking this thread. */
  includesSync(item: T): boolean {
    return this.callMethodSync("__contains__", [item]) as boolean;
  }

  /** How many items there are. */
  len(): Promise<number> {
    return this.callMethod("__len__") as Promise<number>;
  }

  /** {@linkcode ListProxy.len}, blocking this thread. */
  lenSync(): number {
    return this.callMethodSync("__len__") as number;
  }

  /** The items, as they are when the iteration begins. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this.getValue() as T[];
  }

  /** The same, blocking this thread. */
  *[Symbol.iterator](): Generator<T, void, undefined> {
    yield* this.getValueSync() as T[];
  }

  /** Python's `for item in list`: one by one until there is none. @internal */
  *__iter__(): Generator<T, void, undefined> {
    for (let i = 0;; i++) {
      let item: T;
      try {
        item = this.atSync(i);
      } catch (error) {
        if (error instanceof IndexError) return;
        throw error;
      }
      yield item;
    }
  }

  /** Python's `reversed(list)`. @internal */
  *__reversed__(): Generator<T, void, undefined> {
    yield* this.callMethodSync("__reversed__") as T[];
  }

  /** Python's `list += items`. @internal */
  __iadd__(items: Iterable<T>): this {
    this.callMethodSync("extend", [items]);
    return this;
  }

  /** Python's `list *= count`. @internal */
  __imul__(count: number): this {
    this.callMethodSync("__imul__", [count]);
    return this;
  }
}

/** How a manager's list is sorted. */
export interface ListSortOptions<T> {
  /** What to compare instead of the items: an exported function. */
  readonly key?: ((item: T) => unknown) | null;
  /** Whether the largest comes first. */
  readonly reverse?: boolean;
}

/** An iterator of a manager, such as that of a pool's results. */
export class IteratorProxy<T = unknown> extends BaseProxy implements AsyncIterableIterator<T> {
  static override readonly _exposed_: readonly string[] = ["__next__", "send", "throw", "close"];

  /** The next item. */
  async next(): Promise<IteratorResult<T, undefined>> {
    try {
      return { done: false, value: await this.callMethod("__next__") as T };
    } catch (error) {
      if (isEnd(error)) return { done: true, value: undefined };
      throw error;
    }
  }

  /** {@linkcode IteratorProxy.next}, blocking this thread. */
  nextSync(): IteratorResult<T, undefined> {
    try {
      return { done: false, value: this.callMethodSync("__next__") as T };
    } catch (error) {
      if (isEnd(error)) return { done: true, value: undefined };
      throw error;
    }
  }

  /** The items that are left. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The same, blocking this thread. */
  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (let step; !(step = this.nextSync()).done;) yield step.value;
  }

  /** Python's `iter(iterator)`. @internal */
  __iter__(): this {
    return this;
  }

  /** Python's `next(iterator)`. @internal */
  __next__(): T {
    return this.callMethodSync("__next__") as T;
  }
}

function isEnd(error: unknown): boolean {
  return error instanceof Error && error.name === "StopIteration";
}
