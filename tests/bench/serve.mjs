/**
 * The measured side of the runner's protocol, for programs on Deno and on Node.js. Plain JavaScript, since Node.js runs
 * it as it is.
 *
 * @module
 */
// @ts-check
import process from "node:process";
import { createInterface } from "node:readline";

/**
 * What a row has made ready.
 *
 * @typedef {object} Prepared
 * @property {() => number | Promise<number>} measure does the work once and gives the figure: seconds for all units,
 *   bytes, or a share of one core
 * @property {() => unknown} [close] gives everything back
 */

/**
 * Says "ready", then measures once for each line of the input and prints the figure; ends with the input.
 *
 * @param {Prepared | Promise<Prepared>} preparing
 * @returns {Promise<void>}
 */
export async function serve(preparing) {
  const { measure, close } = await preparing;
  console.log("ready");
  for await (const _ of createInterface({ input: process.stdin })) console.log(await measure());
  await close?.();
}

/**
 * How many seconds some work takes.
 *
 * @param {() => unknown} work may be async
 * @returns {Promise<number>}
 */
export async function seconds(work) {
  const start = performance.now();
  const working = work();
  if (working instanceof Promise) await working;
  return (performance.now() - start) / 1000;
}
