/**
 * Whether a nap is worth it: a moment's sleep with the event loop stopped, from which one wakes sooner than by way of it.
 *
 * @module
 */

/** What the last wait for something tells of the next: those who come soon come in series. */
export class Naps {
  readonly #short: number;
  #last = 0;

  /** @param short who waited no longer than this, in milliseconds, naps the next time */
  constructor(short: number) {
    this.#short = short;
  }

  get arePromising(): boolean {
    return this.#last <= this.#short;
  }

  /** Notes how long it was waited for, in milliseconds. */
  note(milliseconds: number): void {
    this.#last = milliseconds;
  }
}
