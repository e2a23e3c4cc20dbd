/**
 * Which memory a program has. The choice is to be made before the first use, since what is shared cannot move.
 *
 * @module
 */

import { RuntimeError } from "../errors.ts";
import { checkSystem } from "./mapping/library.ts";
import { createMapping } from "./mapping/mapping.ts";
import { memoryInUse, provide } from "./memory.ts";

/**
 * Has the program's memory be one that processes of the operating system can share, too.
 *
 * @throws {RuntimeError} when memory is in use that they cannot, or on a system without
 * @throws {Deno.errors.NotCapable} without --allow-ffi
 */
export function shareWithProcesses(): void {
  const inUse = memoryInUse();
  if (inUse?.presence !== undefined) return;
  if (inUse !== undefined) {
    throw new RuntimeError(
      "Cannot use the start method 'spawn': this program shares memory between threads already. " +
        "Choose it before the first process, lock, queue or other shared object is made, " +
        "or run with MP_START_METHOD=spawn",
    );
  }
  checkSystem();
  provide(createMapping);
}
