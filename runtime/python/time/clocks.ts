/**
 * Clocks.
 *
 * @module
 */
import { nodeProcess } from "../support/node.ts";

/** Where the steady clock starts: late enough that nanoseconds fit, the same in every thread and process. */
const steadyStart = Date.UTC(2024, 0, 1);
let origin = performance.timeOrigin;
const steadyOffset = performance.timeOrigin - steadyStart;

/** Seconds since 1970, in fine steps, and following the system's clock when that is set. */
export function wallClock(): number {
  const now = performance.now();
  const coarse = Date.now();
  const fine = origin + now;
  if (fine < coarse - 1 || fine > coarse + 2) {
    origin = coarse - now;
    return coarse / 1000;
  }
  return fine / 1000;
}

/** Seconds of a clock that never goes back, and that all processes of a program share. */
export function steadyClock(): number {
  return (steadyOffset + performance.now()) / 1000;
}

/** Seconds of computing that this process has used, all its threads together. */
export function processClock(): number {
  const { user, system } = nodeProcess().cpuUsage();
  return (user + system) / 1e6;
}
