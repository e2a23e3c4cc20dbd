/** Processes made ahead. */

import { programModule } from "../codec/references.ts";
import { ValueError } from "../errors.ts";
import { launcherOf, methodInUse } from "../launch/methods.ts";
import { letGo, stayAlive } from "../memory/park.ts";

/**
 * Keeps processes made ahead, so that the next starts take a millisecond instead of some thirty.
 *
 * They have loaded this package and wait, at some 10 MB each and without using a processor; your own modules are loaded when
 * a process is started, as ever. A started one is replaced in the background. The program ends as if they were not
 * there. Without this call, one is kept only while a program goes on starting processes one after the other. Processes of
 * the operating system (start method "spawn") take some 45 MB each, of which 16 are their own, and none is ever kept
 * without this call.
 *
 * Python's nearest relative is the server process of the start method "forkserver".
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.set_forkserver_preload
 *
 * @param count how many to keep; 0 lets go of them
 * @returns when they are ready; in a child, which asks the main program for them, at once
 * @throws {ValueError} when `count` is negative or no integer
 *
 * @example
 * ```ts
 * import { prestart, Process } from "@manycore/multiprocessing";
 *
 * export function greet(name: string): void {
 *   console.log(`hello ${name}`);
 * }
 *
 * if (import.meta.main) {
 *   await prestart(1);
 *   const process = new Process({ target: greet, args: ["bob"] });
 *   process.start();
 *   await process.join();
 * }
 * ```
 */
export async function prestart(count: number = navigator.hardwareConcurrency): Promise<void> {
  if (!Number.isInteger(count) || count < 0) {
    throw new ValueError(
      `Cannot keep ${count} processes ready: pass a whole number that is not negative`,
    );
  }
  stayAlive();
  try {
    await launcherOf(methodInUse()).prestart(count, [programModule()]);
  } finally {
    letGo();
  }
}
