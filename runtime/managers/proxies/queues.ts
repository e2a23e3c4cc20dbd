/**
 * Proxies of queues.
 *
 * @module
 */
import { BaseProxy } from "../proxy.ts";
import { isOptions } from "./options.ts";

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
