/**
 * The rivals' pools behind one face: a function that runs a task, made with each package's own defaults.
 *
 * @module
 */
// @ts-check
import { fileURLToPath } from "node:url";
import { load } from "./library.mjs";

/** @typedef {number | { pause: number }} Task */
/** @typedef {(task: Task) => PromiseLike<unknown>} Run */
/** @typedef {(threads: number) => Run} Make makes a pool of so many threads */

/**
 * @param {string} name
 * @returns {string}
 */
function worker(name) {
  return fileURLToPath(new URL(`${name}_worker.mjs`, import.meta.url));
}

/** Imports a package; what it gives makes pools. @type {Record<string, () => Promise<Make>>} */
export const packages = {
  async piscina() {
    const { default: whole, Piscina = whole.Piscina } = /** @type {any} */ (await load("piscina"));
    return (threads) => {
      const filename = worker("piscina");
      const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads });
      return (task) => pool.run(task);
    };
  },
  async tinypool() {
    const { default: Tinypool } = /** @type {any} */ (await load("tinypool"));
    return (threads) => {
      const filename = worker("piscina");
      const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
      return (task) => pool.run(task);
    };
  },
  async workerpool() {
    const { default: workerpool } = /** @type {any} */ (await load("workerpool"));
    return (threads) => {
      const limits = { minWorkers: threads, maxWorkers: threads };
      const pool = workerpool.pool(worker("workerpool"), { workerType: "thread", ...limits });
      return (task) => pool.exec("work", [task]);
    };
  },
  async poolifier() {
    const { FixedThreadPool } = /** @type {any} */ (await load("poolifier"));
    return (threads) => {
      const pool = new FixedThreadPool(threads, worker("poolifier"));
      return (task) => pool.execute(task);
    };
  },
};
