/**
 * Python's class `queue.Queue` and those that differ from it in their order.
 *
 * @module
 */
import { reduce } from "../../codec/forms.ts";
import { Empty, Full } from "../../errors.ts";
import { deque } from "../collections/deque.ts";
import { Exception, RuntimeError, TypeError, ValueError } from "../exceptions.ts";
import { heappop, heappush } from "../heapq.ts";
import { options } from "../support/options.ts";
import { index, type int, toNumber } from "../values/numbers.ts";
import { isDue, turn } from "../../threading/turns.ts";
import { Waiters } from "../../threading/waiters.ts";
import type { WaitOptions } from "./options.ts";

/** A queue that has been shut down. https://docs.python.org/3/library/queue.html#queue.ShutDown */
export class ShutDown extends Exception {
  static readonly __module__ = "queue";
}

/** The moment until which a call waits; 0 for not at all. */
export function deadlineOf(
  block: boolean | WaitOptions | undefined,
  timeout: WaitOptions["timeout"] | WaitOptions | undefined,
): number {
  const given = options<WaitOptions>(["block", "timeout"], block, timeout);
  if (given.block === false) return 0;
  if (given.timeout == null) return Infinity;
  const seconds = toNumber(given.timeout);
  if (seconds < 0) throw new ValueError("'timeout' must be a non-negative number");
  return performance.now() + seconds * 1000;
}

/** What the queues have in common: all but the order of items. */
export abstract class QueueBase<T> {
  static readonly __module__: string = "queue";

  /** The most items; 0 or less for no limit. */
  readonly maxsize: number;
  /** Items that were put and not yet reported as done. */
  unfinishedTasks = 0;
  /** Whether the queue has been shut down. */
  isShutdown = false;
  readonly #getters = new Waiters();
  readonly #putters = new Waiters();
  readonly #joiners = new Waiters();

  constructor(maxsize: int | { maxsize?: int } = 0) {
    this.maxsize = Number(index(options<{ maxsize: int }>(["maxsize"], maxsize).maxsize ?? 0));
  }

  /** How many items it holds. */
  abstract qsize(): number;
  /** Adds an item. */
  protected abstract add(item: T): void;
  /** Takes the item that is next. */
  protected abstract take(): T;

  /** Whether it holds nothing. */
  empty(): boolean {
    return this.qsize() === 0;
  }

  /** Whether it holds as much as it can. */
  full(): boolean {
    return this.maxsize > 0 && this.qsize() >= this.maxsize;
  }

  #put(item: T): void {
    this.add(item);
    this.unfinishedTasks++;
    this.#getters.wakeOne();
  }

  #get(): T {
    const item = this.take();
    this.#putters.wakeOne();
    return item;
  }

  /**
   * Puts an item, waiting while the queue is full.
   *
   * @throws {Full} when it stayed full.
   * @throws {ShutDown} when it has been shut down.
   */
  async put(
    item: T,
    block?: boolean | WaitOptions,
    timeout?: WaitOptions["timeout"] | WaitOptions,
  ): Promise<void> {
    const deadline = deadlineOf(block, timeout);
    if (isDue()) await turn();
    while (true) {
      if (this.isShutdown) throw new ShutDown();
      if (!this.full()) return this.#put(item);
      if (deadline === 0 || !await this.#putters.wait(deadline)) throw new Full();
    }
  }

  /** Puts an item without waiting. */
  putNowait(item: T): void {
    if (this.isShutdown) throw new ShutDown();
    if (this.full()) throw new Full();
    this.#put(item);
  }

  /** Puts an item where nobody could be waited for. */
  putSync(item: T, ..._limits: unknown[]): void {
    if (this.full() && !this.isShutdown) throw cannotWait("put into a full queue");
    this.putNowait(item);
  }

  /**
   * Takes an item, waiting while there is none.
   *
   * @throws {Empty} when there was none in time.
   * @throws {ShutDown} when there is none and the queue has been shut down.
   */
  async get(
    block?: boolean | WaitOptions,
    timeout?: WaitOptions["timeout"] | WaitOptions,
  ): Promise<T> {
    const deadline = deadlineOf(block, timeout);
    if (isDue()) await turn();
    while (true) {
      if (!this.empty()) return this.#get();
      if (this.isShutdown) throw new ShutDown();
      if (deadline === 0 || !await this.#getters.wait(deadline)) throw new Empty();
    }
  }

  /** Takes an item without waiting. */
  getNowait(): T {
    if (!this.empty()) return this.#get();
    throw this.isShutdown ? new ShutDown() : new Empty();
  }

  /** Takes an item where nobody could be waited for. */
  getSync(..._limits: unknown[]): T {
    if (this.empty() && !this.isShutdown) throw cannotWait("get from an empty queue");
    return this.getNowait();
  }

  /**
   * Reports that what an item asked for is done.
   *
   * @throws {ValueError} when it is reported more often than items were put.
   */
  taskDone(): void {
    if (this.unfinishedTasks <= 0) throw new ValueError("task_done() called too many times");
    if (--this.unfinishedTasks === 0) this.#joiners.wakeAll();
  }

  /** Waits until all items that were put are done. */
  async join(): Promise<void> {
    while (this.unfinishedTasks > 0) await this.#joiners.wait(Infinity);
  }

  /** Lets nothing more in; with `immediate`, nothing more out either. */
  shutdown(immediate: boolean | { immediate?: boolean } = false): void {
    this.isShutdown = true;
    if (options<{ immediate: boolean }>(["immediate"], immediate).immediate) {
      while (!this.empty()) {
        this.take();
        if (this.unfinishedTasks > 0) this.unfinishedTasks--;
      }
      this.#joiners.wakeAll();
    }
    this.#getters.wakeAll();
    this.#putters.wakeAll();
  }

  /** A queue of tasks stays in its process. */
  [reduce](): never {
    throw new TypeError("cannot pickle '_thread.lock' object");
  }
}

function cannotWait(what: string): RuntimeError {
  return new RuntimeError(`Cannot ${what} here: no other task can run while this one waits`);
}

/**
 * A queue between the tasks of one process: the first in is the first out.
 * https://docs.python.org/3/library/queue.html#queue.Queue
 *
 * @example
 * ```ts
 * import { Queue } from "@manycore/multiprocessing/python/queue";
 *
 * const queue = new Queue<number>();
 * await queue.put(1);
 * await queue.get(); // 1
 * ```
 */
export class Queue<T = unknown> extends QueueBase<T> {
  static override readonly __module__: string = "queue";

  /** The items. */
  readonly queue: deque<T> = new deque<T>();

  override qsize(): number {
    return this.queue.length;
  }

  protected override add(item: T): void {
    this.queue.append(item);
  }

  protected override take(): T {
    return this.queue.popleft();
  }
}

/** A queue of which the last in is the first out. https://docs.python.org/3/library/queue.html#queue.LifoQueue */
export class LifoQueue<T = unknown> extends QueueBase<T> {
  static override readonly __module__: string = "queue";

  /** The items. */
  readonly queue: T[] = [];

  override qsize(): number {
    return this.queue.length;
  }

  protected override add(item: T): void {
    this.queue.push(item);
  }

  protected override take(): T {
    return this.queue.pop() as T;
  }
}

/** A queue of which the smallest is the first out. https://docs.python.org/3/library/queue.html#queue.PriorityQueue */
export class PriorityQueue<T = unknown> extends QueueBase<T> {
  static override readonly __module__: string = "queue";

  /** The items, as a heap. */
  readonly queue: T[] = [];

  override qsize(): number {
    return this.queue.length;
  }

  protected override add(item: T): void {
    heappush(this.queue, item);
  }

  protected override take(): T {
    return heappop(this.queue);
  }
}

/** A queue without limit and without reports. https://docs.python.org/3/library/queue.html#queue.SimpleQueue */
export class SimpleQueue<T = unknown> {
  static readonly __module__: string = "_queue";

  readonly #queue = new Queue<T>();

  /** How many items it holds. */
  qsize(): number {
    return this.#queue.qsize();
  }

  /** Whether it holds nothing. */
  empty(): boolean {
    return this.#queue.empty();
  }

  /** Puts an item; never waits. */
  put(item: T, ..._limits: unknown[]): void {
    this.#queue.putNowait(item);
  }

  /** The same. */
  putNowait(item: T): void {
    this.#queue.putNowait(item);
  }

  /**
   * Takes the oldest item, waiting while there is none.
   *
   * @throws {Empty} when there was none in time.
   */
  get(
    block?: boolean | WaitOptions,
    timeout?: WaitOptions["timeout"] | WaitOptions,
  ): Promise<T> {
    return this.#queue.get(block, timeout);
  }

  /** Takes an item without waiting. */
  getNowait(): T {
    return this.#queue.getNowait();
  }

  /** Takes an item where nobody could be waited for. */
  getSync(..._limits: unknown[]): T {
    return this.#queue.getSync();
  }

  /** A queue of tasks stays in its process. */
  [reduce](): never {
    throw new TypeError("cannot pickle '_queue.SimpleQueue' object");
  }
}
