/**
 * Sums of floats with the rounding errors kept apart.
 *
 * @module
 */

/**
 * Adds up floats so that the result is as good as can be, as Python's `sum()` does.
 * A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974)
 */
export class Compensated {
  // From the start a number: V8 keeps what began as undefined as an object of its own.
  #high = 0;
  #low = 0;

  constructor(start: number) {
    this.#high = start;
  }

  /** Adds a float. */
  add(value: number): void {
    const sum = this.#high + value;
    this.#low += Math.abs(this.#high) >= Math.abs(value)
      ? (this.#high - sum) + value
      : (value - sum) + this.#high;
    this.#high = sum;
  }

  /** Adds an int, for which Python keeps no error apart. */
  addInt(value: number): void {
    this.#high += value;
  }

  /** The sum so far. */
  get value(): number {
    return this.#low !== 0 && Number.isFinite(this.#low) ? this.#high + this.#low : this.#high;
  }
}
