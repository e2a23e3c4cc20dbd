/**
 * A rival's side of the benchmark: `main.mjs PACKAGE ROW COUNT`.
 *
 * @module
 */
// @ts-check
import process from "node:process";
import { idleTime, pass, settledMemory, shareOfCore } from "../meters.mjs";
import { seconds, serve } from "../serve.mjs";
import { packages } from "./pools.mjs";

/** @typedef {import("../serve.mjs").Prepared} Prepared */
/** @typedef {import("./pools.mjs").Make} Make */
/** @typedef {import("./pools.mjs").Run} Run */
/** @typedef {(make: Make, count: number) => Promise<Prepared> | Prepared} Row */

/**
 * A row that measures on a pool of two threads that is there already.
 *
 * @param {(run: Run, count: number) => Promise<number>} measure
 * @returns {Row}
 */
function withPool(measure) {
  return async (make, count) => {
    const run = make(2);
    for (let i = 0; i < 100; i++) await run(i);
    return { measure: () => measure(run, count) };
  };
}

/** @type {Record<string, Row>} */
const rows = {
  "pool-out": withPool((run, count) =>
    seconds(() => Promise.all(Array.from({ length: count }, (_, i) => run(i))))
  ),

  "pool-apply": withPool((run, count) =>
    seconds(async () => {
      for (let i = 0; i < count; i++) await run(i);
    })
  ),

  "pool-first": (make) => ({ measure: () => seconds(async () => void await make(2)(3)) }),

  async "memory-worker"(make, count) {
    await make(1)({ pause: 10 });
    const before = await settledMemory();
    const run = make(count);
    await Promise.all(Array.from({ length: 4 * count }, () => run({ pause: 20 })));
    return { measure: async () => (await settledMemory() - before) / count };
  },

  idle: withPool(() => shareOfCore(() => pass(idleTime))),
};

const [name = "", row = "", count = ""] = process.argv.slice(2);
const importing = packages[name];
const prepare = rows[row];
if (importing === undefined || prepare === undefined) {
  throw new RangeError(`Cannot measure ${row} of ${name}: no such row or package`);
}
await serve(prepare(await importing(), Number(count)));
// ends the threads of all pools
process.exit();
