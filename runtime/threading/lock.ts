/** Locks between threads. */

import { RuntimeError } from "../errors.ts";
import { Holdable } from "./holdable.ts";
import { placeOf } from "./places.ts";
import { running } from "./current.ts";

/**
 * A lock between the threads of one process: one of them has it at a time, and any may give it back.
 * https://docs.python.org/3/library/threading.html#lock-objects
 *
 * @example
 * ```ts
 * import { Lock } from "@manycore/multiprocessing/threading";
 *
 * const lock = new Lock();
 * {
 *   using _held = await lock.hold();
 *   console.log(lock.locked()); // true
 * }
 * ```
 */
export class Lock extends Holdable {
  static readonly __module__: string = "_thread";
  static readonly __name__: string = "lock";

  #locked = false;

  protected override tryTake(): boolean {
    if (this.#locked) return false;
    return this.#locked = true;
  }

  /**
   * Gives it back, and lets one who waits for it go on.
   *
   * @throws {RuntimeError} when nobody has it
   */
  override release(): void {
    if (!this.#locked) throw new RuntimeError("release unlocked lock");
    this.#locked = false;
    this.waiters.wakeOne();
  }

  /** Whether some thread has it. */
  locked(): boolean {
    return this.#locked;
  }

  /** As Python shows it. */
  override toString(): string {
    return `<${this.#locked ? "locked" : "unlocked"} _thread.lock object at ${placeOf(this)}>`;
  }
}

/** Takes a lock wholly from its thread, for a condition; what it gives puts it back. */
export const releaseAll: unique symbol = Symbol("releaseAll") as never;
/** Whether the thread that runs has it. */
export const isOwned: unique symbol = Symbol("isOwned") as never;

/**
 * A lock that the thread that has it may take again; it is free once it was given back as often.
 * https://docs.python.org/3/library/threading.html#rlock-objects
 *
 * @example
 * ```ts
 * import { RLock } from "@manycore/multiprocessing/threading";
 *
 * const lock = new RLock();
 * await lock.acquire();
 * await lock.acquire(); // true
 * lock.release();
 * lock.release();
 * ```
 */
export class RLock extends Holdable {
  static readonly __module__: string = "_thread";
  static readonly __name__: string = "RLock";

  /** The thread that has it; null is the main one, undefined nobody. */
  #owner: object | null | undefined;
  #count = 0;

  protected override tryTake(): boolean {
    if (this.#count > 0 && !this[isOwned]()) return false;
    this.#owner = me();
    this.#count++;
    return true;
  }

  /**
   * Gives it back once.
   *
   * @throws {RuntimeError} when another thread has it, or none
   */
  override release(): void {
    if (!this[isOwned]()) throw new RuntimeError("cannot release un-acquired lock");
    if (--this.#count > 0) return;
    this.#owner = undefined;
    this.waiters.wakeOne();
  }

  /** Whether some thread has it. */
  locked(): boolean {
    return this.#count > 0;
  }

  /** @internal */
  [isOwned](): boolean {
    return this.#count > 0 && this.#owner === me();
  }

  /** @internal */
  [releaseAll](): () => Promise<void> {
    const count = this.#count;
    this.#count = 1;
    this.release();
    return async () => {
      await this.acquire();
      this.#count = count;
    };
  }

  /** As Python shows it. */
  override toString(): string {
    const how = this.#count > 0 ? "locked" : "unlocked";
    const owner = this.#count > 0 ? identOf(this.#owner) : 0;
    const place = placeOf(this);
    return `<${how} _thread.RLock object owner=${owner} count=${this.#count} at ${place}>`;
  }
}

function me(): object | null {
  return running.getStore() ?? null;
}

function identOf(thread: object | null | undefined): number {
  return (thread as { ident?: number } | null | undefined)?.ident ?? MAIN_IDENT;
}

/** The number of the main thread. */
export const MAIN_IDENT = 0x7f5a_3b7f_e740;
