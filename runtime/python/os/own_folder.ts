/**
 * The working folder of a child that is a thread: its process's other threads have the same one, until it is parted from
 * them, as the system can do for a single thread on Linux.
 *
 * @module
 */

const CLONE_FS = 0x200;

let parted = !("WorkerGlobalScope" in globalThis);

/** Has what this thread does to its working folder concern nobody else, as far as the system and the permissions allow. */
export function partFolder(): void {
  if (parted) return;
  parted = true;
  if (Deno.build.os !== "linux") return;
  if (Deno.permissions.querySync({ name: "ffi" }).state !== "granted") return;
  try {
    const { symbols } = Deno.dlopen("libc.so.6", {
      unshare: { parameters: ["i32"], result: "i32" },
    });
    symbols.unshare(CLONE_FS);
  } catch {
    // A system without it: there is one working folder then.
  }
}
