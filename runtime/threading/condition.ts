/** Conditions between threads. */

import { reduce } from "../codec/forms.ts";
import { RuntimeError, TypeError } from "../errors.ts";
import { pythonHooks } from "../errors.ts";
import { type AcquireOptions, timeoutOf, type WaitOptions } from "./limits.ts";
import { isOwned, Lock, releaseAll, RLock } from "./lock.ts";
import { Waiters } from "./waiters.ts";

/**
 * What threads wait for that another one announces; it has a lock, which who waits gives back meanwhile.
 * https://docs.python.org/3/library/threading.html#condition-objects
 *
 * @example
 * ```ts
 * import { Condition, Thread } from "@manycore/multiprocessing/threading";
 *
 * const condition = new Condition();
 * const items: number[] = [];
 * const producer = new Thread({
 *   target: async () => {
 *     using _held = await condition.hold();
 *     items.push(1);
 *     condition.notify();
 *   },
 * });
 * {
 *   using _held = await condition.hold();
 *   producer.start();
 *   await condition.waitFor(() => items.length > 0); // true
 * }
 * ```
 */
export class Condition {
  static readonly __module__: string = "threading";

  readonly #lock: Lock | RLock;
  #waiters = new Waiters();

  /** @param lock the lock to use; by default an `RLock` of its own */
  constructor(lock?: Lock | RLock | null | { lock?: Lock | RLock | null }) {
    const given = lock instanceof Lock || lock instanceof RLock ? lock : lock?.lock;
    this.#lock = given ?? new RLock();
  }

  /** Takes its lock. See {@linkcode Lock.acquire}. */
  acquire(blocking?: boolean | AcquireOptions, timeout?: number | null): Promise<boolean> {
    return this.#lock.acquire(blocking, timeout);
  }

  /** {@linkcode acquire}, blocking this thread. See {@linkcode Lock.acquireSync}. */
  acquireSync(blocking?: boolean | AcquireOptions, timeout?: number | null): boolean {
    return this.#lock.acquireSync(blocking, timeout);
  }

  /** Gives its lock back. */
  release(): void {
    this.#lock.release();
  }

  /** Takes its lock for a block of code. See {@linkcode Lock.hold}. */
  hold(timeout?: number | null | WaitOptions): Promise<Disposable> {
    return this.#lock.hold(timeout);
  }

  /** {@linkcode hold}, blocking this thread. See {@linkcode Lock.holdSync}. */
  holdSync(): Disposable {
    return this.#lock.holdSync();
  }

  #isOwned(): boolean {
    return this.#lock instanceof RLock ? this.#lock[isOwned]() : this.#lock.locked();
  }

  #giveUp(): () => Promise<unknown> {
    const lock = this.#lock;
    if (lock instanceof RLock) return lock[releaseAll]();
    lock.release();
    return () => lock.acquire();
  }

  /**
   * Gives the lock back, waits to be notified, and takes it again.
   *
   * @param timeout seconds, or `{ timeout, signal }`
   * @returns false when the time passed first
   * @throws {RuntimeError} when this thread does not have the lock
   */
  async wait(timeout?: number | null | WaitOptions): Promise<boolean> {
    if (!this.#isOwned()) throw new RuntimeError("cannot wait on un-acquired lock");
    const { deadline, signal } = timeoutOf(timeout);
    const retake = this.#giveUp();
    try {
      return await this.#waiters.wait(deadline, signal);
    } finally {
      await retake();
    }
  }

  /**
   * Waits until something is true, looking again whenever it is notified.
   *
   * @param predicate what is to be true; it may be async
   * @returns what the predicate gave at last
   */
  async waitFor<R>(
    predicate: () => R | Promise<R>,
    timeout?: number | null | WaitOptions,
  ): Promise<R> {
    const { deadline, signal } = timeoutOf(timeout);
    const truth = pythonHooks.truth ?? Boolean;
    let result = await predicate();
    while (!truth(result)) {
      const left = (deadline - performance.now()) / 1000;
      if (left <= 0) break;
      await this.wait({ timeout: left === Infinity ? null : left, signal });
      result = await predicate();
    }
    return result;
  }

  /**
   * Lets so many threads go on that wait.
   *
   * @throws {RuntimeError} when this thread does not have the lock
   */
  notify(n: number | { n?: number } = 1): void {
    if (!this.#isOwned()) throw new RuntimeError("cannot notify on un-acquired lock");
    const count = Math.min(Number(typeof n === "object" ? n.n ?? 1 : n), this.#waiters.size);
    for (let i = 0; i < count; i++) this.#waiters.wakeOne();
  }

  /** Lets all go on that wait. */
  notifyAll(): void {
    this.notify(this.#waiters.size);
  }

  /** What Python's `with` begins with. */
  __enter__(): Promise<boolean> {
    return this.#lock.acquire();
  }

  /** What Python's `with` ends with. */
  __exit__(..._error: unknown[]): void {
    this.#lock.release();
  }

  /** It stays in its process. */
  [reduce](): never {
    const name = this.#lock instanceof RLock ? "RLock" : "lock";
    throw new TypeError(`cannot pickle '_thread.${name}' object`);
  }

  /** As Python shows it. */
  toString(): string {
    return `<Condition(${this.#lock}, ${this.#waiters.size})>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}
