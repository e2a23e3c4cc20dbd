/**
 * Linux: a process locks one byte of the shared file, the one at its id. Such a lock (F_OFD_SETLK, since 3.15) belongs to
 * the open file, which the process's mapping holds too: the system lets go of it when the process's memory is gone, and
 * so after the last instruction of the last thread, before the process becomes a zombie. Asking takes a microsecond.
 *
 * @module
 */

import { fault } from "./fault.ts";
import { addressOf, openLibrary, viewAt } from "./library.ts";
import type { Presence } from "./presence.ts";

const F_OFD_GETLK = 36;
const F_OFD_SETLK = 37;
const F_WRLCK = 1;
const F_UNLCK = 2;

/** struct flock: type and whence of 16 bits each, start and length of 64 bits from byte 8 on, process. */
const FLOCK_BYTES = 32;
const START = 8;
const LENGTH = 16;

const functions = {
  // the lock is a variable argument, which both processors take in the third register
  fcntl: { parameters: ["i32", "i32", "buffer"], result: "i32" },
  __errno_location: { parameters: [], result: "pointer" },
} as const;

/** Locks of a file's bytes. */
export class LinuxPresence implements Presence {
  readonly #libc: Deno.DynamicLibrary<typeof functions>["symbols"];
  readonly #errno: Int32Array;
  readonly #descriptor: number;
  readonly #flock = new Uint8Array(FLOCK_BYTES);
  readonly #fields = new DataView(this.#flock.buffer);

  /** @param descriptor of the file, as this process has it open */
  constructor(descriptor: number) {
    this.#libc = openLibrary(functions).symbols;
    this.#errno = new Int32Array(viewAt(addressOf(this.#libc.__errno_location()), 4));
    this.#descriptor = descriptor;
  }

  #ask(command: number, id: number): number {
    this.#flock.fill(0);
    this.#fields.setInt16(0, F_WRLCK, true);
    this.#fields.setBigInt64(START, BigInt(id), true);
    this.#fields.setBigInt64(LENGTH, 1n, true);
    return this.#libc.fcntl(this.#descriptor, command, this.#flock);
  }

  claim(id: number): void {
    if (this.#ask(F_OFD_SETLK, id) < 0) throw fault("join shared memory", this.#errno[0]!);
  }

  isThere(id: number): boolean {
    if (this.#ask(F_OFD_GETLK, id) < 0) throw fault("look for a process", this.#errno[0]!);
    return this.#fields.getInt16(0, true) !== F_UNLCK;
  }
}
