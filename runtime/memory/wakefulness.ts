/**
 * Whether to nap: to sleep for a moment with the event loop stopped, from which one wakes sooner than by way of it.
 *
 * @module
 */

/** After a nap for nothing, so many waits do without; after the next one twice as many, up to the most. */
const FEWEST = 8;
const MOST = 1024;

/** What the last naps tell of the next. */
export class Wakefulness {
  #waits = 0;
  #next = FEWEST;

  /** Whether this wait does without. */
  lasts(): boolean {
    if (this.#waits === 0) return false;
    this.#waits--;
    return true;
  }

  /** Notes how a nap has ended. */
  note(isForNothing: boolean): void {
    this.#waits = isForNothing ? this.#next : 0;
    this.#next = isForNothing ? Math.min(this.#next * 2, MOST) : FEWEST;
  }
}
