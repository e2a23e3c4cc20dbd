/**
 * Output that goes out in blocks, as CPython's does: all that is there, once that is 8 kB.
 *
 * @module
 */

/** How much CPython holds back, in bytes. */
const SIZE = 8192;

/** What is held back of a file's output. */
export class Block {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #bytes = new Uint8Array(SIZE);
  #length = 0;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  /** Adds bytes. */
  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length < SIZE) {
      this.#bytes.set(bytes, this.#length);
      this.#length = length;
      return;
    }
    const all = new Uint8Array(length);
    all.set(this.#bytes.subarray(0, this.#length));
    all.set(bytes, this.#length);
    this.#length = 0;
    this.#write(all);
  }

  /** Writes out what is there. */
  flush(): void {
    const length = this.#length;
    this.#length = 0;
    if (length > 0) this.#write(this.#bytes.subarray(0, length));
  }
}
