/** A queue with nothing but its two ends. */

import { decode, registerShared } from "../codec/codec.ts";
import { type Waitable, type Watched, watched } from "../connection/waitable.ts";
import { Empty, OSError } from "../errors.ts";
import { arrive, arrived, defaultRepr } from "../memory/handles.ts";
import { isAloneWith, receive, send } from "../memory/holders.ts";
import { type Limits, timeoutOf, type WaitOptions } from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import { received } from "../memory/receive.ts";
import { nothing, type Ring } from "../memory/ring.ts";
import { sendAsync, sendSync } from "../memory/sending.ts";
import { QueueReader, watchedRing } from "./reader.ts";
import { makeQueue, queueKind, ringOf } from "./ring.ts";

const FOR_EVER: Limits = timeoutOf();

/**
 * A first-in, first-out queue without a bound that only puts and gets.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.SimpleQueue
 *
 * @example
 * ```ts
 * import { SimpleQueue } from "@manycore/multiprocessing";
 *
 * using queue = new SimpleQueue<string>();
 * await queue.put("hello");
 * console.log(await queue.get());
 * ```
 */
export class SimpleQueue<T = unknown> implements Waitable {
  #slot: number;
  #ring: Ring;
  #closed = false;

  /** An empty queue. */
  constructor() {
    this.#slot = arrived() || makeQueue({});
    this.#ring = ringOf(this.#slot);
  }

  /** What travels. @internal */
  static ticketOf(queue: SimpleQueue): number {
    return send(queue.#slot);
  }

  /**
   * Puts an item.
   *
   * @throws {OSError} when this process has closed the queue, or the program's shared memory is used up
   * @throws {TypeError} when the item cannot be sent
   */
  async put(item: T): Promise<void> {
    this.#check();
    await sendAsync(this.#ring, item, FOR_EVER);
  }

  /** {@linkcode put}: nothing in it has to wait. */
  putSync(item: T): void {
    this.#check();
    sendSync(this.#ring, item, FOR_EVER);
  }

  /**
   * Takes the oldest item, waiting while there is none.
   *
   * @param timeout seconds, or `{ timeout, signal }`; without it, without end
   * @throws {Empty} when there was none in time
   * @throws {OSError} when this process has closed the queue
   */
  async get(timeout?: number | null | WaitOptions): Promise<T> {
    this.#check();
    let item = this.#ring.readSoon(received);
    if (item === nothing) {
      const isAlone = () => isAloneWith(this.#ring.address);
      item = await this.#ring.readAsync(received, { ...timeoutOf(timeout), isAlone });
    }
    if (item === nothing) throw new Empty();
    return item as T | Promise<T>;
  }

  /** {@linkcode get}, blocking this thread. Classes of the item must be known here: it cannot import their modules. */
  getSync(timeout?: number | null | WaitOptions): T {
    this.#check();
    const limits = timeoutOf(timeout);
    limits.signal?.throwIfAborted();
    const item = this.#ring.readSync(decode, limits);
    if (item === nothing) throw new Empty();
    return item as T;
  }

  /**
   * Whether it holds nothing at this moment.
   *
   * @throws {OSError} when this process has closed the queue
   */
  empty(): boolean {
    this.#check();
    return this.#ring.length === 0;
  }

  /** Ends the use of the queue by this process; others go on. */
  close(): void {
    this.#closed = true;
  }

  /** The end of a `using` block closes it. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** The end that is read, to be waited for with others by `wait`; the queue itself will do as well. */
  get _reader(): QueueReader {
    return new QueueReader(this.#ring);
  }

  /** For `wait`. @internal */
  get [watched](): Watched {
    return watchedRing(this.#ring);
  }

  /** As Python's repr: `<multiprocessing.queues.SimpleQueue object at 0x7f…>`. */
  toString(): string {
    return defaultRepr(`multiprocessing.queues.${this.constructor.name}`, this.#ring.address);
  }

  #check(): void {
    me.check();
    if (this.#closed) throw new OSError("handle is closed");
  }
}

registerShared(
  import.meta,
  SimpleQueue,
  "SimpleQueue",
  SimpleQueue.ticketOf,
  (ticket) => arrive(SimpleQueue, receive(queueKind, ticket)),
);
