/**
 * macOS: the process table, since memory without a name takes no locks there. Written from the documentation; not run
 * here. A number that was given out again is taken for the process that had it before, which then seems to live on until
 * its parent tells of its end.
 *
 * @module
 */

import { openLibrary } from "./library.ts";
import type { Presence } from "./presence.ts";

const PROC_PIDTBSDINFO = 3;
/** struct proc_bsdinfo: flags, status, and more. */
const INFO_BYTES = 136;
const STATUS = 1;
const ZOMBIE = 5;

const functions = {
  proc_pidinfo: { parameters: ["i32", "i32", "u64", "buffer", "i32"], result: "i32" },
} as const;

/** The process table. */
export class DarwinPresence implements Presence {
  readonly #libc: Deno.DynamicLibrary<typeof functions>["symbols"] = openLibrary(functions).symbols;
  readonly #info = new Uint32Array(INFO_BYTES / 4);

  claim(): void {}

  isThere(_id: number, process: number): boolean {
    const bytes = this.#libc.proc_pidinfo(process, PROC_PIDTBSDINFO, 0n, this.#info, INFO_BYTES);
    return bytes > 0 && this.#info[STATUS] !== ZOMBIE;
  }
}
