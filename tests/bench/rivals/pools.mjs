/**
 * The rivals' pools behind one face: how each is made with its own defaults, run and ended.
 *
 * @module
 */
// @ts-check
import { fileURLToPath } from "node:url";
import { load } from "./library.mjs";

/** @typedef {number | { pause: number }} Task */

/**
 * @typedef {object} RivalPool
 * @property {(task: Task) => PromiseLike<unknown>} run
 * @property {() => unknown} close
 */

/**
 * @param {string} name
 * @returns {string}
 */
function worker(name) {
  return fileURLToPath(new URL(`${name}_worker.mjs`, import.meta.url));
}

/** Ways to make a pool of threads, by package; each is imported before. @type {Record<string, () => Promise<(threads: number) => RivalPool>>} */
export const makers = {
  async piscina() {
    const { default: whole, Piscina = whole.Piscina } = /** @type {any} */ (await load("piscina"));
    return (threads) => {
      const filename = worker("piscina");
      const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads });
      return { run: (task) => pool.run(task), close: () => pool.destroy() };
    };
  },
  async tinypool() {
    const { default: Tinypool } = /** @type {any} */ (await load("tinypool"));
    return (threads) => {
      const filename = worker("piscina");
      const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
      return { run: (task) => pool.run(task), close: () => pool.destroy() };
    };
  },
  async workerpool() {
    const { default: workerpool } = /** @type {any} */ (await load("workerpool"));
    return (threads) => {
      const pool = workerpool.pool(worker("workerpool"), {
        workerType: "thread",
        minWorkers: threads,
        maxWorkers: threads,
      });
      return { run: (task) => pool.exec("work", [task]), close: () => pool.terminate() };
    };
  },
  async poolifier() {
    const { FixedThreadPool } = /** @type {any} */ (await load("poolifier"));
    return (threads) => {
      const pool = new FixedThreadPool(threads, worker("poolifier"));
      return { run: (task) => pool.execute(task), close: () => pool.destroy() };
    };
  },
};
