/**
 * Whether it pays to look again and again, or to sleep for a moment, before Deno's thread pool is asked to wait.
 *
 * @module
 */
import { poller } from "../../python/socket/poller.ts";

/** Microseconds for which one looks again and again. */
const spin = 10;
/** Microseconds for which the thread then sleeps, if nothing else of it waits: the pool's way there and back is longer. */
const nap = 400;
const most = 16;
/** Where it has earned nothing, one wait of so many tries it again. */
const seldom = 32;

/** Remembers what it has earned lately. */
export class Eagerness {
  #earned = most;
  #skipped = 0;

  /**
   * Looks for a moment.
   *
   * @param look gives a number below zero while there is nothing
   * @returns what it gave last
   */
  try(fd: number, events: number, look: () => number): number {
    const isWorthIt = this.#earned > 0 || ++this.#skipped % seldom === 0;
    let found = look();
    if (found >= 0 || !isWorthIt) return found;
    for (const end = performance.now() + spin / 1000; performance.now() < end;) {
      found = look();
      if (found >= 0) break;
    }
    if (found < 0 && poller.napFor([{ fd, events }], nap)) found = look();
    this.#earned = Math.max(0, Math.min(most, this.#earned + (found >= 0 ? 2 : -1)));
    return found;
  }
}
