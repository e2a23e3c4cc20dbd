/**
 * What the rivals' workers do.
 *
 * @module
 */
// @ts-check

/**
 * @param {number} x
 * @returns {number}
 */
export function square(x) {
  return x * x;
}

/**
 * Computes nothing for some milliseconds.
 *
 * @param {number} milliseconds
 * @returns {void}
 */
export function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * Either of them, for pools that call one function with one value: squares a number, pauses for `{ pause }`.
 *
 * @param {number | { pause: number }} task
 * @returns {number | void}
 */
export function work(task) {
  return typeof task === "number" ? square(task) : pause(task.pause);
}
