/** The queue that most programs use. */

import { decode, registerShared } from "../codec/codec.ts";
import { type Waitable, type Watched, watched } from "../connection/waitable.ts";
import { AssertionError, Empty, Full, TypeError, ValueError } from "../errors.ts";
import { arrive, arrived, defaultRepr, pythonTypeName } from "../memory/handles.ts";
import { isAloneWith, receive, send } from "../memory/holders.ts";
import { type Block, limitsOf, type Timeout } from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import { received } from "../memory/receive.ts";
import { nothing, type Ring } from "../memory/ring.ts";
import { sendAsync, sendSync } from "../memory/sending.ts";
import type { Hands } from "./hands.ts";
import { QueueReader, watchedRing } from "./reader.ts";
import { makeQueue, queueKind, ringOf } from "./ring.ts";

/**
 * A first-in, first-out queue for any number of putting and getting processes.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Queue
 *
 * An item is copied as it is put: what becomes of it later is not seen by the getter. Items of one putter arrive in
 * their order. What a process has put stays when that process ends.
 *
 * @example
 * ```ts
 * import { Queue } from "@manycore/multiprocessing";
 *
 * const queue = new Queue<string>();
 * await queue.put("hello");
 * console.log(await queue.get());
 * ```
 */
export class Queue<T = unknown> implements Waitable {
  #slot: number;
  #ring: Ring;
  #closed = false;
  #hands: Hands | undefined;
  readonly #isAlone = (): boolean => isAloneWith(this.#ring.address);

  /**
   * An empty queue.
   *
   * @param maxsize how many items it holds before `put` waits; without end when it is 0 or less
   * @throws {TypeError} when `maxsize` is no whole number
   * @throws {OSError} when the program's shared memory is used up
   */
  constructor(maxsize = 0) {
    const slot = arrived();
    if (slot === 0 && !Number.isInteger(maxsize)) {
      throw new TypeError(
        `'${pythonTypeName(maxsize)}' object cannot be interpreted as an integer`,
      );
    }
    this.#slot = slot || makeQueue({ items: Math.max(0, maxsize) });
    this.#ring = ringOf(this.#slot);
  }

  /** What travels. @internal */
  static ticketOf(queue: Queue): number {
    return send(queue.#slot);
  }

  /** The ring of a queue. @internal */
  static ringOf(queue: Queue): Ring {
    return queue.#ring;
  }

  /** Has what is got from a queue counted. @internal */
  static countTaken(queue: Queue, hands: Hands): void {
    queue.#hands = hands;
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
    const put = sendAsync(this.#ring, item, limits, this.#isAlone);
    if (put !== true && !await put) throw new Full();
  }

  /** {@linkcode put}, blocking this thread. */
  putSync(item: T, block?: Block, timeout?: Timeout): void {
    this.#check();
    const limits = limitsOf(block, timeout);
    limits.signal?.throwIfAborted();
    if (!sendSync(this.#ring, item, limits)) throw new Full();
  }

  /**
   * {@linkcode put} without waiting.
   *
   * @throws {Full} when it is full
   */
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
    const hands = this.#hands;
    const read = hands === undefined ? received : counted(hands, received);
    const claim = hands === undefined ? 0 : hands.claim;
    const limits = limitsOf(block, timeout);
    let item = limits.deadline < 0
      ? this.#ring.read(read, claim)
      : this.#ring.readSoon(read, claim);
    if (item === nothing) {
      const { deadline, signal } = limits;
      item = await this.#ring.readAsync(read, { deadline, signal, isAlone: this.#isAlone }, claim);
    }
    if (item === nothing) throw new Empty();
    return item as T | Promise<T>;
  }

  /** {@linkcode get}, blocking this thread. Classes of the item must be known here: it cannot import their modules. */
  getSync(block?: Block, timeout?: Timeout): T {
    this.#check();
    const hands = this.#hands;
    const read = hands === undefined ? decode : counted(hands, decode);
    const claim = hands === undefined ? 0 : hands.claim;
    let item = this.#ring.read(read, claim);
    if (item === nothing) {
      const limits = limitsOf(block, timeout);
      limits.signal?.throwIfAborted();
      item = this.#ring.readSync(read, limits, claim);
    }
    if (item === nothing) throw new Empty();
    return item as T;
  }

  /**
   * {@linkcode get} without waiting.
   *
   * @throws {Empty} when there is no item
   */
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

  /** The end that is read, to be waited for with others by `wait`; the queue itself will do as well. */
  get _reader(): QueueReader {
    return new QueueReader(this.#ring);
  }

  /** For `wait`. @internal */
  get [watched](): Watched {
    return watchedRing(this.#ring);
  }

  /** As Python's repr: `<multiprocessing.queues.Queue object at 0x7f…>`. */
  toString(): string {
    return defaultRepr(`multiprocessing.queues.${this.constructor.name}`, this.#ring.address);
  }

  #check(): void {
    me.check();
    if (this.#closed) throw new ValueError(`Queue ${this} is closed`);
  }
}

/** An item counts as taken also when it cannot be decoded. */
function counted(hands: Hands, read: (message: Uint8Array) => unknown) {
  return (message: Uint8Array): unknown => {
    hands.taken();
    return read(message);
  };
}

registerShared(
  import.meta,
  Queue,
  "Queue",
  Queue.ticketOf,
  (ticket) => arrive(Queue, receive(queueKind, ticket)),
);
