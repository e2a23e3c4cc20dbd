/**
 * Whether keepers (spawn_exit.ts) are buried: a process takes in the system's orphans, and a container's first process may
 * leave them as zombies. Then no more are made.
 *
 *     a child's end ─► its keeper's number ─ PATIENCE later ─► still there: UNBURIED is set, for all processes
 *
 * @module
 */

import { UNBURIED } from "../../memory/fixed.ts";
import { openLibrary } from "../../memory/mapping/library.ts";
import { memory } from "../../memory/memory.ts";

const functions = { kill: { parameters: ["i32", "i32"], result: "i32" } } as const;

/** Milliseconds within which a keeper has ended and was buried, on a machine with much else to do. */
const PATIENCE = 2_000;
/** So many at a time tell enough. */
const MOST = 8;

let kill: ((pid: number, signal: number) => number) | undefined;
const seen: { readonly pid: number; readonly due: number }[] = [];

/** Has a keeper looked for later. */
export function noteKeeper(pid: number): void {
  if (pid > 0 && seen.length < MOST) seen.push({ pid, due: performance.now() + PATIENCE });
}

/** To be called now and then. */
export function lookForKeepers(): void {
  if (Deno.pid === 1) forbid(); // Orphans come to this process, which does not know them.
  while (seen.length > 0 && seen[0]!.due < performance.now()) {
    kill ??= openLibrary(functions).symbols.kill;
    if (kill(seen.shift()!.pid, 0) === 0) forbid();
  }
}

function forbid(): void {
  Atomics.store(memory().words, UNBURIED, 1);
}
