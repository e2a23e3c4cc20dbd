/**
 * Queues between processes.
 *
 * ```text
 *   putter                        shared memory                        getter
 *   encode -> Ring.put  ------->  ring of messages  ------->  Ring.take -> decode
 *             waits while                                     waits while
 *             `maxsize` are held                              nothing is held
 * ```
 *
 * | | |
 * |---|---|
 * | who writes | putters the ring's `put`, getters its `taken` (memory/ring.ts) |
 * | a putter ends or dies | what it has put is whole and stays; what it was putting was never there. There is no feeder thread that could take items with it, so `joinThread` has nothing to wait for |
 * | a getter dies | the item that it had taken is gone with it; the others go on |
 * | everybody is gone | the memory stays until the program ends |
 *
 * @module
 */
import { decode, encodeMessage, registerShared } from "./codec/codec.ts";
import { AssertionError, Empty, Full, TypeError, ValueError } from "./errors.ts";
import { arrive, arrived, defaultRepr, pythonTypeName } from "./memory/handles.ts";
import { type Block, limitsOf, type Timeout } from "./memory/limits.ts";
import { me } from "./memory/me.ts";
import { received } from "./memory/receive.ts";
import { nothing, Ring } from "./memory/ring.ts";

/**
 * A first-in, first-out queue for any number of putting and getting processes.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Queue
 *
 * An item is copied as it is put: what becomes of it later is not seen by the getter. Items of one putter arrive in
 * their order.
 *
 * ```ts
 * import { Queue } from "@manycore/multiprocessing";
 *
 * const queue = new Queue<string>();
 * await queue.put("hello");
 * console.log(await queue.get());
 * ```
 */
export class Queue<T = unknown> {
  #ring: Ring;
  #closed = false;

  /**
   * An empty queue.
   *
   * @param maxsize how many items it holds before `put` waits; without end when it is 0 or less
   * @throws {TypeError} when `maxsize` is no whole number
   */
  constructor(maxsize = 0) {
    const address = arrived();
    if (!Number.isInteger(maxsize)) {
      throw new TypeError(
        `'${pythonTypeName(maxsize)}' object cannot be interpreted as an integer`,
      );
    }
    this.#ring = address !== 0 ? new Ring(address) : Ring.create({ items: Math.max(0, maxsize) });
  }

  /** The address under which a queue travels. */
  static addressOf(queue: Queue): number {
    return queue.#ring.address;
  }

  /**
   * Puts an item, waiting while the queue is full.
   *
   * @param block `false` not to wait; or an object `{ block, timeout, signal }`
   * @param timeout seconds; `null` for ever
   * @throws {Full} when it stayed full
   * @throws {ValueError} when this process has closed the queue
   * @throws {TypeError} when the item cannot be sent
   * @throws {OSError} when the program's shared memory is used up
   */
  async put(item: T, block?: Block, timeout?: Timeout): Promise<void> {
    this.#check();
    const limits = limitsOf(block, timeout);
    limits.signal?.throwIfAborted();
    if (await this.#ring.putAsync(encodeMessage(item), limits) < 0) throw new Full();
  }

  /** {@linkcode put}, blocking this thread. */
  putSync(item: T, block?: Block, timeout?: Timeout): void {
    this.#check();
    const limits = limitsOf(block, timeout);
    limits.signal?.throwIfAborted();
    if (this.#ring.putSync(encodeMessage(item), limits) < 0) throw new Full();
  }

  /** {@linkcode put} without waiting. */
  putNowait(item: T): void {
    this.putSync(item, false);
  }

  /**
   * Takes the oldest item, waiting while there is none.
   *
   * @param block `false` not to wait; or an object `{ block, timeout, signal }`
   * @param timeout seconds; `null` for ever
   * @throws {Empty} when there was none in time
   * @throws {ValueError} when this process has closed the queue
   */
  async get(block?: Block, timeout?: Timeout): Promise<T> {
    this.#check();
    let item = this.#ring.read(received);
    if (item === nothing) item = await this.#ring.readAsync(received, limitsOf(block, timeout));
    if (item === nothing) throw new Empty();
    return item as T | Promise<T>;
  }

  /** {@linkcode get}, blocking this thread. Classes of the item must be known here: it cannot import their modules. */
  getSync(block?: Block, timeout?: Timeout): T {
    this.#check();
    let item = this.#ring.read(decode);
    if (item === nothing) {
      const limits = limitsOf(block, timeout);
      limits.signal?.throwIfAborted();
      item = this.#ring.readSync(decode, limits);
    }
    if (item === nothing) throw new Empty();
    return item as T;
  }

  /** {@linkcode get} without waiting. */
  getNowait(): T {
    return this.getSync(false);
  }

  /** How many items it holds at this moment. */
  qsize(): number {
    return this.#ring.length;
  }

  /** Whether it holds nothing at this moment. */
  empty(): boolean {
    return this.#ring.length === 0;
  }

  /** Whether it holds `maxsize` items at this moment. */
  full(): boolean {
    return this.#ring.full;
  }

  /** Ends the use of the queue by this process; others go on. */
  close(): void {
    this.#closed = true;
  }

  /**
   * Waits until what was put is in the queue, which here it always is.
   *
   * @throws {AssertionError} when the queue is not closed
   */
  joinThread(): void {
    if (!this.#closed) throw new AssertionError(`Queue ${this} not closed`);
  }

  /** Lets the process end without waiting for what was put; nothing is ever lost by it. */
  cancelJoinThread(): void {}

  /** As Python's repr: `<multiprocessing.queues.Queue object at 0x7f…>`. */
  toString(): string {
    return defaultRepr("multiprocessing.queues.Queue", this.#ring.address);
  }

  #check(): void {
    me.check();
    if (this.#closed) throw new ValueError(`Queue ${this} is closed`);
  }
}

registerShared(Queue, "Queue", Queue.addressOf, (address) => arrive(Queue, address));
