/**
 * Proxies of pools, and of their results.
 *
 * @module
 */
import { BaseProxy } from "../proxy.ts";
import type { IteratorProxy } from "./containers.ts";

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
