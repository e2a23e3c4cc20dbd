/**
 * The working folder: a child begins in the one that its parent was in when it started it. A child that is a thread shares
 * it with its process's other threads, until it is parted from them, as the system can do for a single thread on Linux.
 *
 * @module
 */
import { inheritGlobals } from "../../launch/globals.ts";

const CLONE_FS = 0x200;

let changed = false;
let parted = !("WorkerGlobalScope" in globalThis);

/** Makes another folder the one that relative paths start from, for this process alone as far as the system allows. */
export function changeFolder(path: string | URL): void {
  part();
  Deno.chdir(path);
  changed = true;
}

function part(): void {
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

inheritGlobals(
  import.meta,
  (): { folder?: string } => changed ? { folder: Deno.cwd() } : {},
  ({ folder }) => {
    if (folder === undefined) return;
    if (Deno.cwd() !== folder) changeFolder(folder);
    changed = true;
  },
);
