/**
 * Times as the kernel reads them: two 64-bit numbers, seconds and nanoseconds.
 *
 * @module
 */

/** Longer sleeps are endless. */
const LONGEST = 2 ** 31 * 1000;

/** Room for one time. */
export class Timespec {
  readonly #words: Int32Array<ArrayBuffer> = new Int32Array(new ArrayBuffer(16));
  /** Where it lies. */
  readonly pointer: Deno.PointerValue = Deno.UnsafePointer.of(this.#words);

  /** In milliseconds. */
  get milliseconds(): number {
    return this.#words[0]! * 1000 + this.#words[2]! / 1e6;
  }

  /** Writes milliseconds; returns the pointer, or null when that is as good as for ever. */
  set(milliseconds: number): Deno.PointerValue {
    if (milliseconds >= LONGEST) return null;
    const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
    this.#words[0] = seconds;
    this.#words[2] = Math.floor(Math.max(0, milliseconds - seconds * 1000) * 1e6);
    return this.pointer;
  }
}
