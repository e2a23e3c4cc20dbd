/**
 * Bytes that may travel beside a pickle instead of in it.
 *
 * @module
 */
import { TypeError, ValueError } from "../errors.ts";

/**
 * Bytes that a pickle of protocol 5 may leave out, for a `bufferCallback` to send them by another way.
 * https://docs.python.org/3/library/pickle.html#pickle.PickleBuffer
 */
export class PickleBuffer {
  static readonly __module__: string = "pickle";
  #bytes: Uint8Array | undefined;

  /** @param bytes what it stands for; not copied */
  constructor(bytes: Uint8Array) {
    if (!ArrayBuffer.isView(bytes)) throw new TypeError("a bytes-like object is required");
    this.#bytes = bytes;
  }

  /**
   * The bytes.
   *
   * @throws {ValueError} once it is released
   */
  raw(): Uint8Array {
    if (this.#bytes === undefined) {
      throw new ValueError("operation forbidden on released PickleBuffer object");
    }
    return this.#bytes;
  }

  /** Gives the bytes up. */
  release(): void {
    this.#bytes = undefined;
  }
}
