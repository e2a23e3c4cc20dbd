/**
 * Bytes in memory, as a file.
 *
 * @module
 */
import { UnsupportedOperation } from "../files/binary_file.ts";
import type { Device } from "../files/device.ts";

/** A source and target of bytes in memory. */
export class MemoryDevice implements Device {
  #bytes: Uint8Array<ArrayBuffer>;
  #length: number;
  #at = 0;
  readonly seekable = true;

  /** @param initial what is there at first; it is copied */
  constructor(initial: Uint8Array) {
    this.#bytes = initial.slice() as Uint8Array<ArrayBuffer>;
    this.#length = initial.length;
  }

  /** All bytes, as they are now. */
  get content(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  read(into: Uint8Array): number | null {
    const part = this.#bytes.subarray(this.#at, Math.min(this.#at + into.length, this.#length));
    into.set(part);
    this.#at += part.length;
    return part.length === 0 ? null : part.length;
  }

  write(bytes: Uint8Array): void {
    const end = this.#at + bytes.length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      larger.set(this.content);
      this.#bytes = larger;
    }
    // a seek may have gone beyond the end
    if (this.#at > this.#length) this.#bytes.fill(0, this.#length, this.#at);
    this.#bytes.set(bytes, this.#at);
    this.#at = end;
    this.#length = Math.max(this.#length, end);
  }

  seek(offset: number, whence: Deno.SeekMode): number {
    const from = [0, this.#at, this.#length][whence]!;
    return this.#at = Math.max(0, from + offset);
  }

  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  release(): void {}

  close(): void {
    this.#bytes = new Uint8Array(0);
    this.#length = 0;
  }

  isTerminal(): boolean {
    return false;
  }

  get number(): number {
    throw new UnsupportedOperation("fileno");
  }
}
