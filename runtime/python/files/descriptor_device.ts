/**
 * A file on a descriptor that the program has already: one end of a pipe, say.
 *
 * @module
 */
import { checked, libc } from "../os/libc.ts";
import { descriptorOf, realOf, release } from "./descriptors.ts";
import type { Device } from "./device.ts";

/** Where a file's bytes come from and go to: a descriptor. */
export class DescriptorDevice implements Device {
  readonly number: number;
  readonly seekable: boolean;
  readonly #closes: boolean;

  /**
   * @param closes whether the descriptor is given back when the file is closed
   * @throws {OSError} for a number that is no descriptor
   */
  constructor(number: number, closes: boolean) {
    this.number = number;
    this.#closes = closes;
    this.seekable = Number(libc("os.fdopen").lseek(this.#real, 0n, 1)) >= 0;
  }

  get #real(): number {
    return realOf(this.number);
  }

  read(into: Uint8Array): number | null {
    const buffer = new Uint8Array(into.length);
    const count = checked(libc("read").read(this.#real, buffer, BigInt(buffer.length)));
    into.set(buffer.subarray(0, count));
    return count === 0 ? null : count;
  }

  write(bytes: Uint8Array): void {
    const { write } = libc("write");
    for (let at = 0; at < bytes.length;) {
      const rest = new Uint8Array(bytes.subarray(at));
      at += checked(write(this.#real, rest, BigInt(rest.length)));
    }
  }

  seek(offset: number, whence: Deno.SeekMode): number {
    return checked(Number(libc("seek").lseek(this.#real, BigInt(offset), whence)));
  }

  truncate(length: number): void {
    checked(libc("truncate").ftruncate(this.#real, BigInt(length)));
  }

  release(): void {}

  close(): void {
    if (!this.#closes) return;
    const found = descriptorOf(this.number);
    const real = this.#real;
    release(this.number);
    if (found) found.close();
    else checked(libc("close").close(real));
  }

  isTerminal(): boolean {
    return libc("isatty").isatty(this.#real) === 1;
  }
}
