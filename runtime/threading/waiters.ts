/**
 * Waiting of threads, tasks of one event loop, for each other.
 *
 * @module
 */
import { onInterrupt } from "../launch/record.ts";
import { letGo, stayAlive } from "../memory/park.ts";
import { background, beginTurn, makeReady } from "./turns.ts";

/** Threads that wait for something, in the order in which they came. */
export class Waiters {
  readonly #waiting = new Set<() => void>();

  /** How many there are. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Wakes the thread that has waited longest. It goes on in a turn of its own, and looks again. */
  wakeOne(): void {
    for (const wake of this.#waiting) {
      wake();
      return;
    }
  }

  /** Wakes all. */
  wakeAll(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /**
   * Waits to be woken; an interruption of the program ends the wait with an error. The program stays alive meanwhile,
   * unless it is a daemon that waits.
   *
   * @param deadline in `performance.now()` milliseconds
   * @param signal ends the wait with its reason
   * @param holds whether it keeps the program alive
   * @returns false when the deadline came first
   */
  async wait(
    deadline: number,
    signal?: AbortSignal,
    holds: boolean = !background.isHere(),
  ): Promise<boolean> {
    signal?.throwIfAborted();
    const left = deadline - performance.now();
    if (left <= 0) return false;
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    const wake = () => {
      if (this.#waiting.delete(wake)) makeReady(() => resolve(true));
    };
    // Who has been woken may have been given something: then neither time nor signal takes it back.
    const leave = (how: () => void) => {
      if (!this.#waiting.delete(wake)) return;
      beginTurn();
      how();
    };
    const abort = () => leave(() => reject(signal!.reason));
    this.#waiting.add(wake);
    const takeBack = onInterrupt((error) => leave(() => reject(error)));
    const timer = left < 2 ** 31 ? setTimeout(() => leave(() => resolve(false)), left) : undefined;
    if (holds) stayAlive();
    else if (timer !== undefined) Deno.unrefTimer(timer);
    signal?.addEventListener("abort", abort, { once: true });
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      if (holds) letGo();
      takeBack();
      signal?.removeEventListener("abort", abort);
    }
  }
}
