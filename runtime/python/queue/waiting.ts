/**
 * Waiting of the tasks of one thread for each other.
 *
 * @module
 */
import { onInterrupt } from "../../launch/record.ts";

/** How long to wait, as Python's queues take it. */
export interface WaitOptions {
  /** Whether to wait at all. */
  block?: boolean;
  /** Seconds; null for ever. */
  timeout?: number | { valueOf(): number } | null;
}

/** Tasks that wait for something, in the order in which they came. */
export class Waiters {
  readonly #waiting = new Set<() => void>();

  /** Wakes the task that has waited longest. */
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
   * Waits to be woken; an interruption of the program ends the wait with an error.
   *
   * @param deadline In `performance.now()` milliseconds.
   * @returns false when the deadline came first.
   */
  async wait(deadline: number): Promise<boolean> {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    const wake = () => {
      this.#waiting.delete(wake);
      resolve(true);
    };
    this.#waiting.add(wake);
    const takeBack = onInterrupt(reject);
    const left = deadline - performance.now();
    const timer = deadline === Infinity
      ? undefined
      : setTimeout(() => resolve(false), Math.max(0, left));
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      takeBack();
      this.#waiting.delete(wake);
    }
  }
}
