/**
 * Processes that are to end with their parent, however that ends: daemons, and those that wait for a birth.
 *
 * On Linux the system does it, at once, also while they compute: prctl(PR_SET_PDEATHSIG). Elsewhere they look whether
 * they have another parent now, four times a second and whenever they wait; one that computes ends when it next does.
 *
 * @module
 */

import { openLibrary } from "../memory/mapping/library.ts";
import { addDuty } from "./record.ts";
import { exitNow } from "./spawn_exit.ts";

const PR_SET_PDEATHSIG = 1;
const SIGKILL = 9;
const WATCH_MILLISECONDS = 250;

const functions = {
  // all but the first are variable arguments, which both processors take in registers
  prctl: { parameters: ["i32", "u64"], result: "i32" },
} as const;

/** Opened once: a process made ahead has it ready when it becomes somebody. */
let library: Deno.DynamicLibrary<typeof functions>["symbols"] | undefined;

let isTied = false;
let takeBack: () => void = () => {};

/**
 * Has this process end with its parent, or not.
 *
 * @param parent the number that its parent has
 */
export function endWithParent(parent: number, ends: boolean): void {
  if (ends === isTied) return;
  isTied = ends;
  if (Deno.build.os === "linux") {
    library ??= openLibrary(functions).symbols;
    library.prctl(PR_SET_PDEATHSIG, ends ? BigInt(SIGKILL) : 0n);
    if (ends) look(parent); // It may have ended before.
  } else if (ends) {
    const timer = setInterval(look, WATCH_MILLISECONDS, parent);
    Deno.unrefTimer(timer);
    const dutyBack = addDuty(() => look(parent));
    takeBack = () => {
      clearInterval(timer);
      dutyBack();
    };
    look(parent);
  } else {
    takeBack();
  }
}

function look(parent: number): void {
  if (Deno.ppid !== parent) exitNow(128 + SIGKILL);
}
