/**
 * How the system's library keeps memory that was freed: glibc gives it back to the system as soon as some megabytes are
 * free, and asks for the next large array anew. A process that takes large messages frees dozens at a time, whenever V8
 * collects, and would get new pages for each that follows; filling those takes longer than copying the message.
 *
 * @module
 */

import { openLibrary } from "./library.ts";

const functions = {
  // glibc alone has it
  mallopt: { parameters: ["i32", "i32"], result: "i32", optional: true },
} as const;

const M_TRIM_THRESHOLD = -1;
const M_MMAP_THRESHOLD = -3;
/** So many bytes may be free before they are given back. */
const KEPT = 2 ** 27;
/** Arrays of so many bytes or more are asked for one by one, and given back so: the most that glibc allows. */
const LARGE = 2 ** 25;

/** Has this process keep what it frees, up to a limit. */
export function keepHeap(): void {
  const { mallopt } = openLibrary(functions).symbols;
  mallopt?.(M_TRIM_THRESHOLD, KEPT);
  mallopt?.(M_MMAP_THRESHOLD, LARGE);
}
