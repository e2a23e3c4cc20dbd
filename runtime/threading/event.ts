/** Events between threads. */

import { reduce } from "../codec/forms.ts";
import { TypeError } from "../errors.ts";
import { timeoutOf, type WaitOptions } from "./limits.ts";
import { placeOf } from "./places.ts";
import { isDue, turn } from "./turns.ts";
import { Waiters } from "./waiters.ts";

/**
 * A flag that threads wait for until one of them sets it.
 * https://docs.python.org/3/library/threading.html#event-objects
 *
 * @example
 * ```ts
 * import { Event, Thread } from "@manycore/multiprocessing/threading";
 *
 * const ready = new Event();
 * new Thread({ target: () => ready.set() }).start();
 * await ready.wait(); // true
 * ```
 */
export class Event {
  static readonly __module__: string = "threading";

  #isSet = false;
  readonly #waiters = new Waiters();

  /** Whether it is set. */
  isSet(): boolean {
    return this.#isSet;
  }

  /** Sets it, and lets all go on who wait. */
  set(): void {
    this.#isSet = true;
    this.#waiters.wakeAll();
  }

  /** Makes it unset: who waits from now on waits for the next `set`. */
  clear(): void {
    this.#isSet = false;
  }

  /**
   * Waits until it is set; not at all when it is.
   *
   * @param timeout seconds, or `{ timeout, signal }`
   * @returns false when the time passed first
   */
  async wait(timeout?: number | null | WaitOptions): Promise<boolean> {
    const { deadline, signal } = timeoutOf(timeout);
    if (isDue()) await turn();
    return this.#isSet || await this.#waiters.wait(deadline, signal);
  }

  /** It stays in its process. */
  [reduce](): never {
    throw new TypeError("cannot pickle '_thread.lock' object");
  }

  /** As Python shows it. */
  toString(): string {
    const state = this.#isSet ? "set" : "unset";
    return `<threading.${this.constructor.name} at ${placeOf(this)}: ${state}>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}
