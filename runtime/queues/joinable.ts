/** A queue whose putters can wait until all has been dealt with. */

import { registerShared } from "../codec/codec.ts";
import { TimeoutError } from "../errors.ts";
import { arrive } from "../memory/handles.ts";
import { receive } from "../memory/holders.ts";
import { timeoutOf, type WaitOptions } from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import { Hands } from "./hands.ts";
import { Queue } from "./queue.ts";
import { queueKind } from "./ring.ts";

/**
 * A {@linkcode Queue} that counts what has not been dealt with yet: getters say `taskDone()` for each item, `join()`
 * waits until that was said for all.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.JoinableQueue
 *
 * @example
 * ```ts
 * import { JoinableQueue } from "@manycore/multiprocessing";
 *
 * const queue = new JoinableQueue<string>();
 * await queue.put("task");
 * console.log(await queue.get());
 * queue.taskDone();
 * await queue.join();
 * ```
 */
export class JoinableQueue<T = unknown> extends Queue<T> {
  #hands: Hands;

  /**
   * An empty queue.
   *
   * @param maxsize how many items it holds before `put` waits; without end when it is 0 or less
   * @throws {TypeError} when `maxsize` is no whole number
   */
  constructor(maxsize = 0) {
    super(maxsize);
    this.#hands = new Hands(Queue.ringOf(this));
    Queue.countTaken(this, this.#hands);
  }

  /**
   * Says that an item that was got has been dealt with.
   *
   * @throws {ValueError} when that was said for all items before
   */
  taskDone(): void {
    me.check();
    this.#hands.done();
  }

  /**
   * Waits until all items have been dealt with.
   *
   * @param timeout seconds, or `{ timeout, signal }`; without it, without end
   * @throws {TimeoutError} when the timeout passed first
   * @throws {ProcessError} when a process was killed, or failed, before it said `taskDone()` for what it had got
   */
  async join(timeout?: number | null | WaitOptions): Promise<void> {
    me.check();
    const limits = timeoutOf(timeout);
    limits.signal?.throwIfAborted();
    if (!await this.#hands.join(limits)) throw late(this);
  }

  /** {@linkcode join}, blocking this thread. */
  joinSync(timeout?: number | null | WaitOptions): void {
    me.check();
    const limits = timeoutOf(timeout);
    limits.signal?.throwIfAborted();
    if (!this.#hands.joinSync(limits)) throw late(this);
  }
}

function late(queue: JoinableQueue): TimeoutError {
  return new TimeoutError(`Not all tasks of ${queue} were done in time`);
}

registerShared(
  import.meta,
  JoinableQueue,
  "JoinableQueue",
  Queue.ticketOf,
  (ticket) => arrive(JoinableQueue, receive(queueKind, ticket)),
);
