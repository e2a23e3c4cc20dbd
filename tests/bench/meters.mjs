/**
 * What a program with all its threads uses. Plain JavaScript, for Deno and Node.js.
 *
 * @module
 */
// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

/** How long a program is left alone before its memory or its idleness is looked at, in milliseconds. */
export const settleTime = 300;

/** How long idleness is watched, in milliseconds. */
export const idleTime = 1000;

/**
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
export function pass(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Resident memory in bytes, after a moment of rest.
 *
 * @returns {Promise<number>}
 */
export async function settledMemory() {
  await pass(settleTime);
  return process.memoryUsage().rss;
}

/**
 * Seconds that living threads have spent on any core so far.
 *
 * @returns {number}
 */
export function cpuSeconds() {
  let total = 0;
  for (const thread of readdirSync("/proc/self/task")) {
    total += Number(readFileSync(`/proc/self/task/${thread}/schedstat`, "utf8").split(" ")[0]);
  }
  return total / 1e9;
}

/**
 * The share of one core that is used while a wait lasts.
 *
 * @param {() => unknown} wait may be async
 * @returns {Promise<number>}
 */
export async function shareOfCore(wait) {
  await pass(settleTime);
  const [start, before] = [performance.now(), cpuSeconds()];
  await wait();
  return (cpuSeconds() - before) / ((performance.now() - start) / 1000);
}
