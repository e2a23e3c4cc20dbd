/**
 * Proxies of the objects of `SyncManager`'s types.
 *
 * @module
 */
import { register } from "../codec/references.ts";
import { IndexError, pythonHooks } from "../errors.ts";
import { BaseProxy, defineMethods, knownTypes, type ProxyClass } from "./proxy.ts";
import { isPython } from "./way.ts";

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

/** What is held for a block of code: the end of it gives it back. */
class Held implements Disposable {
  readonly #lock: AcquirerProxy;

  constructor(lock: AcquirerProxy) {
    this.#lock = lock;
  }

  [Symbol.dispose](): void {
    this.#lock.releaseSync();
  }
}

/** A lock or semaphore of a manager. */
export class AcquirerProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["acquire", "release"];

  /**
   * Takes it, waiting while it cannot be had.
   *
   * @param blocking whether to wait at all
   * @param timeout seconds
   * @returns whether it was taken
   */
  acquire(
    blocking: boolean | AcquireOptions = true,
    timeout?: number | null | AcquireOptions,
  ): Promise<boolean> {
    return this.callMethod("acquire", acquiring(blocking, timeout)) as Promise<boolean>;
  }

  /** {@linkcode AcquirerProxy.acquire}, blocking this thread. */
  acquireSync(
    blocking: boolean | AcquireOptions = true,
    timeout?: number | null | AcquireOptions,
  ): boolean {
    return this.callMethodSync("acquire", acquiring(blocking, timeout)) as boolean;
  }

  /** Gives it back. */
  release(): Promise<void> {
    if (isPython()) return this.callMethodSync("release") as Promise<void>;
    return this.callMethod("release") as Promise<void>;
  }

  /** {@linkcode AcquirerProxy.release}, blocking this thread. */
  releaseSync(): void {
    this.callMethodSync("release");
  }

  /** Takes it for a block of code: `using _ = await lock.hold();` */
  async hold(): Promise<Disposable> {
    await this.acquire();
    return new Held(this);
  }

  /** {@linkcode AcquirerProxy.hold}, blocking this thread. */
  holdSync(): Disposable {
    this.acquireSync();
    return new Held(this);
  }

  /** Python's `with lock:`. @internal */
  __enter__(): Promise<boolean> {
    return this.acquire();
  }

  /** The end of Python's `with lock:`. @internal */
  __exit__(..._error: unknown[]): void {
    this.releaseSync();
  }
}

/** Whether and how long to wait. */
export interface AcquireOptions {
  /** Whether to wait at all (yes by default). */
  readonly blocking?: boolean;
  /** Seconds. */
  readonly timeout?: number | null;
}

function acquiring(
  blocking: boolean | AcquireOptions,
  timeout: number | null | AcquireOptions | undefined,
): unknown[] {
  const named = isOptions(blocking) ? blocking : isOptions(timeout) ? timeout : {};
  const waits = isOptions(blocking) ? named.blocking ?? true : blocking;
  const seconds = (isOptions(timeout) ? undefined : timeout) ?? named.timeout ?? null;
  return seconds === null ? [waits] : [waits, seconds];
}

function isOptions(value: unknown): value is AcquireOptions {
  return typeof value === "object" && value !== null && typeof value.valueOf() === "object";
}

function secondsIn(timeout: unknown): unknown {
  return isOptions(timeout) ? timeout.timeout ?? null : timeout ?? null;
}

/** How long to wait, as a number of seconds or by name. */
export type ProxyTimeout = number | null | { readonly timeout?: number | null };

/** A condition of a manager. */
export class ConditionProxy extends AcquirerProxy {
  static override readonly _exposed_: readonly string[] = [
    "acquire",
    "release",
    "wait",
    "notify",
    "notify_all",
  ];

  /** Lets go of the lock until it is notified; tells whether it was, before the time was over. */
  wait(timeout?: ProxyTimeout): Promise<boolean> {
    return this.callMethod("wait", [secondsIn(timeout)]) as Promise<boolean>;
  }

  /** Waits until a function returns true, which is asked at each notification; returns what it returned last. */
  async waitFor(predicate: () => unknown, timeout?: ProxyTimeout): Promise<unknown> {
    const seconds = secondsIn(timeout) as number | null;
    const end = seconds === null ? Infinity : performance.now() + Number(seconds) * 1000;
    let result = await predicate();
    while (!(pythonHooks.truth?.(result) ?? result)) {
      const left = end - performance.now();
      if (left <= 0) break;
      await this.wait(left === Infinity ? null : left / 1000);
      result = await predicate();
    }
    return result;
  }

  /** Wakes so many of those who wait. */
  notify(count = 1): Promise<void> {
    if (isPython()) return this.callMethodSync("notify", [count]) as Promise<void>;
    return this.callMethod("notify", [count]) as Promise<void>;
  }

  /** {@linkcode ConditionProxy.notify}, blocking this thread. */
  notifySync(count = 1): void {
    this.callMethodSync("notify", [count]);
  }

  /** Wakes all who wait. */
  notifyAll(): Promise<void> {
    if (isPython()) return this.callMethodSync("notify_all") as Promise<void>;
    return this.callMethod("notify_all") as Promise<void>;
  }

  /** {@linkcode ConditionProxy.notifyAll}, blocking this thread. */
  notifyAllSync(): void {
    this.callMethodSync("notify_all");
  }
}

/** An event of a manager. */
export class EventProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["is_set", "set", "clear", "wait"];

  /** Whether it is set. */
  declare isSet: () => Promise<boolean>;
  /** {@linkcode EventProxy.isSet}, blocking this thread. */
  declare isSetSync: () => boolean;
  /** Sets it: all who wait go on. */
  declare set: () => Promise<void>;
  /** {@linkcode EventProxy.set}, blocking this thread. */
  declare setSync: () => void;
  /** Takes that back. */
  declare clear: () => Promise<void>;
  /** {@linkcode EventProxy.clear}, blocking this thread. */
  declare clearSync: () => void;

  /** Waits until it is set; tells whether it is. */
  wait(timeout?: ProxyTimeout): Promise<boolean> {
    return this.callMethod("wait", [secondsIn(timeout)]) as Promise<boolean>;
  }
}

/** A barrier of a manager. */
export class BarrierProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] = [
    "__getattribute__",
    "wait",
    "abort",
    "reset",
  ];

  /** Breaks it: who waits gets a {@linkcode BrokenBarrierError}. */
  declare abort: () => Promise<void>;
  /** {@linkcode BarrierProxy.abort}, blocking this thread. */
  declare abortSync: () => void;
  /** Makes it as new; who waits gets a {@linkcode BrokenBarrierError}. */
  declare reset: () => Promise<void>;
  /** {@linkcode BarrierProxy.reset}, blocking this thread. */
  declare resetSync: () => void;

  /** Waits for the others; gives each a number of its own. */
  wait(timeout?: ProxyTimeout): Promise<number> {
    return this.callMethod("wait", [secondsIn(timeout)]) as Promise<number>;
  }

  /** How many have to come. It blocks for the manager. */
  get parties(): number {
    return this.callMethodSync("__getattribute__", ["parties"]) as number;
  }

  /** How many wait. It blocks for the manager. */
  get nWaiting(): number {
    return this.callMethodSync("__getattribute__", ["n_waiting"]) as number;
  }

  /** Whether it is broken. It blocks for the manager. */
  get broken(): boolean {
    return this.callMethodSync("__getattribute__", ["broken"]) as boolean;
  }
}

/** A value of a manager. */
export class ValueProxy<T = unknown> extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["get", "set"];

  /** What it holds. */
  declare get: () => Promise<T>;
  /** {@linkcode ValueProxy.get}, blocking this thread. */
  declare getSync: () => T;
  /** Changes what it holds. */
  declare set: (value: T) => Promise<void>;
  /** {@linkcode ValueProxy.set}, blocking this thread. */
  declare setSync: (value: T) => void;

  /** What it holds. Reading and writing it block for the manager. */
  get value(): T {
    return this.getSync();
  }

  set value(value: T) {
    this.setSync(value);
  }
}

/** An array of a manager. */
export class ArrayProxy<T = number> extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["__len__", "__getitem__", "__setitem__"];

  /** The element at a place, counted from the end when negative. */
  at(index: number): Promise<T> {
    return this.callMethod("__getitem__", [index]) as Promise<T>;
  }

  /** {@linkcode ArrayProxy.at}, blocking this thread. */
  atSync(index: number): T {
    return this.callMethodSync("__getitem__", [index]) as T;
  }

  /** Changes the element at a place. */
  set(index: number, value: T): Promise<void> {
    return this.callMethod("__setitem__", [index, value]) as Promise<void>;
  }

  /** {@linkcode ArrayProxy.set}, blocking this thread. */
  setSync(index: number, value: T): void {
    this.callMethodSync("__setitem__", [index, value]);
  }

  /** How many elements there are. */
  len(): Promise<number> {
    return this.callMethod("__len__") as Promise<number>;
  }

  /** {@linkcode ArrayProxy.len}, blocking this thread. */
  lenSync(): number {
    return this.callMethodSync("__len__") as number;
  }
}

/** Names that a namespace's proxy has itself. */
function isOwnName(target: object, name: string | symbol): boolean {
  return typeof name === "symbol" || name.startsWith("_") || name in target;
}

/**
 * A namespace of a manager: `shared.x = 3` and `shared.x` block for it, `await shared.getAttribute("x")` awaits it.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.Namespace
 */
export class NamespaceProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] = [
    "__getattribute__",
    "__setattr__",
    "__delattr__",
  ];
  [name: string]: unknown;

  /** The value of a name; throws Python's AttributeError where there is none. */
  getAttribute(name: string): Promise<unknown> {
    return this.callMethod("__getattribute__", [name]);
  }

  /** Gives a name a value. */
  setAttribute(name: string, value: unknown): Promise<void> {
    return this.callMethod("__setattr__", [name, value]) as Promise<void>;
  }

  /** Takes a name away. */
  deleteAttribute(name: string): Promise<void> {
    return this.callMethod("__delattr__", [name]) as Promise<void>;
  }

  /** Python's `namespace.name`. @internal */
  __getattr__(name: string): unknown {
    return this.callMethodSync("__getattribute__", [name]);
  }

  /** Python's `namespace.name = value`. @internal */
  __setattr__(name: string, value: unknown): void {
    this.callMethodSync("__setattr__", [name, value]);
  }

  /** Python's `del namespace.name`. @internal */
  __delattr__(name: string): void {
    this.callMethodSync("__delattr__", [name]);
  }
}

// What is not found on a namespace's proxy or its class is looked for here; see sharedctypes/indexed.ts.
Object.setPrototypeOf(
  NamespaceProxy.prototype,
  new Proxy(Object.create(BaseProxy.prototype) as object, {
    get(target, name, receiver): unknown {
      // A Python program reads attributes by `__getattr__`; what else it asks for says what kind of object this is.
      if (isPython() || isUnknowable(name) || isOwnName(target, name)) {
        return Reflect.get(target, name, receiver);
      }
      return (receiver as NamespaceProxy).__getattr__(name as string);
    },
    set(target, name, value, receiver): boolean {
      if (isOwnName(target, name)) return Reflect.set(target, name, value, receiver);
      (receiver as NamespaceProxy).__setattr__(name as string, value);
      return true;
    },
  }),
);

/** What `await` and JSON ask of every object. */
function isUnknowable(name: string | symbol): boolean {
  return name === "then" || name === "toJSON";
}

/** How a queue of a manager is asked to wait. */
export interface QueueProxyOptions {
  /** Whether to wait at all (yes by default). */
  readonly block?: boolean;
  /** Seconds. */
  readonly timeout?: number | null;
}

/**
 * A queue of a manager.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.SyncManager.Queue
 */
export class QueueProxy<T = unknown> extends BaseProxy {
  static override readonly _exposed_: readonly string[] =
    "empty full get get_nowait join put put_nowait qsize shutdown task_done".split(" ");

  /** Whether it holds nothing. */
  declare empty: () => Promise<boolean>;
  /** {@linkcode QueueProxy.empty}, blocking this thread. */
  declare emptySync: () => boolean;
  /** Whether it holds as much as it can. */
  declare full: () => Promise<boolean>;
  /** {@linkcode QueueProxy.full}, blocking this thread. */
  declare fullSync: () => boolean;
  /** How many items it holds. */
  declare qsize: () => Promise<number>;
  /** {@linkcode QueueProxy.qsize}, blocking this thread. */
  declare qsizeSync: () => number;
  /** Takes an item if there is one; throws {@linkcode Empty} if not. */
  declare getNowait: () => Promise<T>;
  /** {@linkcode QueueProxy.getNowait}, blocking this thread. */
  declare getNowaitSync: () => T;
  /** Puts an item if there is room; throws {@linkcode Full} if not. */
  declare putNowait: (item: T) => Promise<void>;
  /** {@linkcode QueueProxy.putNowait}, blocking this thread. */
  declare putNowaitSync: (item: T) => void;
  /** Reports that what an item asked for is done. */
  declare taskDone: () => Promise<void>;
  /** {@linkcode QueueProxy.taskDone}, blocking this thread. */
  declare taskDoneSync: () => void;
  /** Waits until all that was put is reported as done. */
  declare join: () => Promise<void>;
  /** {@linkcode QueueProxy.join}, blocking this thread. */
  declare joinSync: () => void;
  /** Has everybody who waits for it give up. */
  declare shutdown: (immediate?: boolean) => Promise<void>;

  /**
   * Takes an item, waiting while there is none.
   *
   * @throws {Empty} when there was none in time
   */
  get(
    block?: boolean | QueueProxyOptions,
    timeout?: number | null | QueueProxyOptions,
  ): Promise<T> {
    return this.callMethod("get", queueing(block, timeout)) as Promise<T>;
  }

  /** {@linkcode QueueProxy.get}, blocking this thread. */
  getSync(block?: boolean | QueueProxyOptions, timeout?: number | null | QueueProxyOptions): T {
    return this.callMethodSync("get", queueing(block, timeout)) as T;
  }

  /**
   * Puts an item, waiting while there is no room.
   *
   * @throws {Full} when there was none in time
   */
  put(
    item: T,
    block?: boolean | QueueProxyOptions,
    timeout?: number | null | QueueProxyOptions,
  ): Promise<void> {
    return this.callMethod("put", [item, ...queueing(block, timeout)]) as Promise<void>;
  }

  /** {@linkcode QueueProxy.put}, blocking this thread. */
  putSync(
    item: T,
    block?: boolean | QueueProxyOptions,
    timeout?: number | null | QueueProxyOptions,
  ): void {
    this.callMethodSync("put", [item, ...queueing(block, timeout)]);
  }
}

/** A queue of a manager that is told of what was done. */
export class JoinableQueueProxy<T = unknown> extends QueueProxy<T> {}

function queueing(
  block: boolean | QueueProxyOptions | undefined,
  timeout: number | null | QueueProxyOptions | undefined,
): unknown[] {
  const named = isOptions(block) ? block : isOptions(timeout) ? timeout : {};
  const waits = isOptions(block) ? (named as QueueProxyOptions).block ?? true : block ?? true;
  const given = (named as QueueProxyOptions).block ?? waits;
  const seconds = (isOptions(timeout) ? undefined : timeout) ?? named.timeout ?? null;
  return given && seconds === null ? [] : [given, seconds];
}

/** A pool of a manager. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.SyncManager.Pool */
export class PoolProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] =
    "apply apply_async close imap imap_unordered join map map_async starmap starmap_async terminate"
      .split(" ");
  static override readonly _method_to_typeid_: Readonly<Record<string, string>> = {
    apply_async: "AsyncResult",
    map_async: "AsyncResult",
    starmap_async: "AsyncResult",
    imap: "Iterator",
    imap_unordered: "Iterator",
  };

  /** See `Pool.apply`. */
  declare apply: (
    func: (...args: never[]) => unknown,
    args?: readonly unknown[],
    kwds?: Record<string, unknown>,
  ) => Promise<unknown>;
  /** See `Pool.map`. */
  declare map: <T, R>(
    func: (item: T) => R,
    items: Iterable<T>,
    chunksize?: number,
  ) => Promise<Awaited<R>[]>;
  /** See `Pool.starmap`. */
  declare starmap: <R>(
    func: (...args: never[]) => R,
    items: Iterable<readonly unknown[]>,
    chunksize?: number,
  ) => Promise<Awaited<R>[]>;
  /** See `Pool.applyAsync`. */
  declare applyAsync: (
    func: (...args: never[]) => unknown,
    args?: readonly unknown[],
  ) => Promise<AsyncResultProxy>;
  /** See `Pool.mapAsync`. */
  declare mapAsync: <T>(
    func: (item: T) => unknown,
    items: Iterable<T>,
    chunksize?: number,
  ) => Promise<AsyncResultProxy>;
  /** See `Pool.starmapAsync`. */
  declare starmapAsync: (
    func: (...args: never[]) => unknown,
    items: Iterable<readonly unknown[]>,
    chunksize?: number,
  ) => Promise<AsyncResultProxy>;
  /** See `Pool.imap`. */
  declare imap: <T, R>(
    func: (item: T) => R,
    items: Iterable<T>,
    chunksize?: number,
  ) => Promise<IteratorProxy<Awaited<R>>>;
  /** See `Pool.imapUnordered`. */
  declare imapUnordered: <T, R>(
    func: (item: T) => R,
    items: Iterable<T>,
    chunksize?: number,
  ) => Promise<IteratorProxy<Awaited<R>>>;
  /** See `Pool.close`. */
  declare close: () => Promise<void>;
  /** See `Pool.terminate`. */
  declare terminate: () => Promise<void>;
  /** See `Pool.join`. */
  declare join: () => Promise<void>;

  /** The end of an `await using` block terminates it. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.callMethod("terminate");
  }

  /** Python's `with pool:`. @internal */
  __enter__(): this {
    return this;
  }

  /** The end of Python's `with pool:`. @internal */
  async __exit__(..._error: unknown[]): Promise<void> {
    await this.callMethod("terminate");
  }
}

/** The result of a task of a manager's pool. */
export class AsyncResultProxy<T = unknown> extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["get", "ready", "successful", "wait"];

  /** Waits for the result. */
  declare get: (timeout?: number | null) => Promise<T>;
  /** Waits for the end of the task. */
  declare wait: (timeout?: number | null) => Promise<void>;
  /** Whether the task has ended. */
  declare ready: () => Promise<boolean>;
  /** Whether the task has ended without an error. */
  declare successful: () => Promise<boolean>;
}

const containers: readonly ProxyClass[] = [
  DictProxy,
  ListProxy,
  ArrayProxy,
  ValueProxy,
  EventProxy,
];
for (const type of containers) defineMethods(type, type._exposed_!, false);
const others: readonly ProxyClass[] = [BarrierProxy, QueueProxy, PoolProxy, AsyncResultProxy];
for (const type of others) defineMethods(type, type._exposed_!, true);
defineMethods(DictProxy as ProxyClass, ["__ior__"], false);

/** The class of the proxies of each type of `SyncManager`. */
export const proxyTypes: Readonly<Record<string, ProxyClass>> = {
  Array: ArrayProxy,
  AsyncResult: AsyncResultProxy,
  Barrier: BarrierProxy,
  BoundedSemaphore: AcquirerProxy,
  Condition: ConditionProxy,
  Event: EventProxy,
  Iterator: IteratorProxy,
  JoinableQueue: JoinableQueueProxy,
  Lock: AcquirerProxy,
  Namespace: NamespaceProxy,
  Pool: PoolProxy,
  Queue: QueueProxy,
  RLock: AcquirerProxy,
  Semaphore: AcquirerProxy,
  Value: ValueProxy,
  dict: DictProxy,
  list: ListProxy,
};
for (const [name, type] of Object.entries(proxyTypes)) knownTypes.set(name, type);

register(import.meta, {
  AcquirerProxy,
  ArrayProxy,
  AsyncResultProxy,
  BarrierProxy,
  ConditionProxy,
  DictProxy,
  EventProxy,
  IteratorProxy,
  JoinableQueueProxy,
  ListProxy,
  NamespaceProxy,
  PoolProxy,
  QueueProxy,
  ValueProxy,
});

// Python has no classes of its own for these.
for (const typeid of ["AsyncResult", "JoinableQueue", "Queue"]) {
  Object.defineProperty(proxyTypes[typeid], "name", { value: `AutoProxy[${typeid}]` });
}
