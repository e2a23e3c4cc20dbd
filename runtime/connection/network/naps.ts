/**
 * Whether a nap is worth it: a moment's sleep with the event loop stopped, from which one wakes sooner than by way of it.
 *
 * @module
 */

/** Who waited no longer than this, in milliseconds, naps the next time: such waits come in series. */
const SHORT = 1;

/** What the last wait for something tells of the next. */
export class Naps {
  #last = 0;

  get arePromising(): boolean {
    return this.#last <= SHORT;
  }

  /** Notes how long it was waited for, in milliseconds. */
  note(milliseconds: number): void {
    this.#last = milliseconds;
  }
}
