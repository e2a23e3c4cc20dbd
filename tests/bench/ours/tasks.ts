/**
 * What the measured workers and processes run: a module of its own, as a program that counts milliseconds and megabytes
 * would have it, since each of them loads the module of its target. The rivals' tasks stand in such files, too.
 *
 * @module
 */

/** Does nothing. */
export function nothing(): void {}

/** Computes next to nothing. */
export function square(x: number): number {
  return x * x;
}

/** Computes nothing for some milliseconds. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
