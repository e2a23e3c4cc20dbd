/** The manager that `Manager()` gives. */
import { BaseManager } from "./manager.ts";
import {
  type AcquirerProxy,
  type ArrayProxy,
  type BarrierProxy,
  type ConditionProxy,
  type DictProxy,
  type EventProxy,
  type JoinableQueueProxy,
  type ListProxy,
  type NamespaceProxy,
  type PoolProxy,
  proxyTypes,
  type QueueProxy,
  type ValueProxy,
} from "./proxies.ts";
import { Own } from "./registry.ts";

/** A function that runs in another process. */
type Action = (...args: never[]) => unknown;

/**
 * A manager with the types that programs share most.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.SyncManager
 *
 * Each method makes an object in the manager's process, and blocks until it is there; what it gives, a proxy, may be sent
 * to any process. Where the manager is another program's (`connect`), the methods give promises of proxies.
 */
export class SyncManager extends BaseManager {
  static readonly __module__: string = "multiprocessing.managers";
  /** A dict, with what a mapping, pairs of keys and values, or a plain object hold. */
  declare dict: <K = string, V = unknown>(
    entries?: Iterable<readonly [K, V]> | Readonly<Record<string, V>> | null,
    named?: Readonly<Record<string, V>>,
  ) => DictProxy<K, V>;
  /** A list, with the items of an iterable. */
  declare list: <T = unknown>(items?: Iterable<T>) => ListProxy<T>;
  /** An object with names of one's own. */
  declare Namespace: (names?: Readonly<Record<string, unknown>>) => NamespaceProxy;
  /** A value. The type code and the lock are there because Python has them: neither does anything. */
  declare Value: <T>(typecode: unknown, value: T, lock?: unknown) => ValueProxy<T>;
  /** An array of a type code of Python's module `array`. The lock, as Python's, does nothing. */
  declare Array: <T = number>(
    typecode: string,
    items: Iterable<T>,
    lock?: unknown,
  ) => ArrayProxy<T>;
  /** A queue that holds at most so many items, or any number. */
  declare Queue: <T = unknown>(maxsize?: number) => QueueProxy<T>;
  /** A queue that is told of what was done. */
  declare JoinableQueue: <T = unknown>(maxsize?: number) => JoinableQueueProxy<T>;
  /** An event. */
  declare Event: () => EventProxy;
  /** A lock. */
  declare Lock: () => AcquirerProxy;
  /** A lock that its holder may take again. The holder is a process. */
  declare RLock: () => AcquirerProxy;
  /** A semaphore. */
  declare Semaphore: (value?: number) => AcquirerProxy;
  /** A semaphore that is not released more often than it was acquired. */
  declare BoundedSemaphore: (value?: number) => AcquirerProxy;
  /** A condition, with a lock of this manager or one of its own. */
  declare Condition: (lock?: AcquirerProxy | null) => ConditionProxy;
  /** A barrier for so many processes; the action, an exported function, runs in the manager's. */
  declare Barrier: (
    parties: number,
    action?: Action | null,
    timeout?: number | null,
  ) => BarrierProxy;
  /** A pool, whose processes are the manager's children. */
  declare Pool: (
    processes?: number | null,
    initializer?: Action | null,
    initargs?: readonly unknown[],
    maxtasksperchild?: number | null,
  ) => PoolProxy;
}

for (const [typeid, proxytype] of Object.entries(proxyTypes)) {
  const isGiven = typeid === "Iterator" || typeid === "AsyncResult";
  SyncManager.register(typeid, {
    callable: isGiven ? null : new Own(typeid) as never,
    proxytype,
    createMethod: !isGiven,
  });
}

/**
 * Starts a manager.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Manager
 *
 * Its process is ended by `shutdown()`, at the end of an `await using` block, and with the program.
 *
 * @returns the manager, started
 *
 * @example
 * ```ts
 * import { Manager, Pool } from "@manycore/multiprocessing";
 * import type { DictProxy } from "@manycore/multiprocessing/managers";
 *
 * export async function square(shared: DictProxy<number, number>, n: number): Promise<void> {
 *   await shared.set(n, n * n);
 * }
 *
 * if (import.meta.main) {
 *   await using manager = Manager();
 *   const shared = manager.dict<number, number>();
 *   await using pool = new Pool(2);
 *   await pool.starmap(square, [[shared, 2], [shared, 3]]);
 *   console.log(await shared.items()); // [[2, 4], [3, 9]]
 * }
 * ```
 */
export function Manager(): SyncManager {
  const manager = new SyncManager();
  manager.start();
  return manager;
}
