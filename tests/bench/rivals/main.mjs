/**
 * A rival's side of the benchmark: `main.mjs PACKAGE ROW COUNT`.
 *
 * @module
 */
// @ts-check
import process from "node:process";
import { idleTime, pass, settledMemory, shareOfCore } from "../meters.mjs";
import { seconds, serve } from "../serve.mjs";
import { makers } from "./pools.mjs";

/** @typedef {import("../serve.mjs").Prepared} Prepared */
/** @typedef {import("./pools.mjs").RivalPool} RivalPool */
/** @typedef {(make: (threads: number) => RivalPool, count: number) => Promise<Prepared> | Prepared} Row */

/**
 * A row that times work on a pool of two threads that is there already.
 *
 * @param {(pool: RivalPool, count: number) => Promise<unknown>} work
 * @returns {Row}
 */
function withPool(work) {
  return async (make, count) => {
    const pool = make(2);
    for (let i = 0; i < 100; i++) await pool.run(i);
    return { measure: () => seconds(() => work(pool, count)), close: pool.close };
  };
}

/** @type {Record<string, Row>} */
const rows = {
  "pool-out": withPool((pool, count) =>
    Promise.all(Array.from({ length: count }, (_, i) => pool.run(i)))
  ),

  "pool-apply": withPool(async (pool, count) => {
    for (let i = 0; i < count; i++) await pool.run(i);
  }),

  "pool-first"(make) {
    /** @type {RivalPool[]} */
    const pools = [];
    const first = async () => {
      const pool = make(2);
      pools.push(pool);
      await pool.run(3);
    };
    return {
      measure: () => seconds(first),
      close: () => Promise.all(pools.map((pool) => pool.close())),
    };
  },

  async "memory-worker"(make, count) {
    const small = make(1);
    await small.run({ pause: 10 });
    const before = await settledMemory();
    const pool = make(count);
    await Promise.all(Array.from({ length: 4 * count }, () => pool.run({ pause: 20 })));
    return {
      measure: async () => (await settledMemory() - before) / count,
      close: () => Promise.all([small.close(), pool.close()]),
    };
  },

  async idle(make) {
    const pool = make(2);
    for (let i = 0; i < 100; i++) await pool.run(i);
    return { measure: () => shareOfCore(() => pass(idleTime)), close: pool.close };
  },
};

const [name = "", row = "", count = ""] = process.argv.slice(2);
const maker = makers[name];
const prepare = rows[row];
if (maker === undefined || prepare === undefined) {
  throw new RangeError(`Cannot measure ${row} of ${name}: no such row or package`);
}
await serve(prepare(await maker(), Number(count)));
// some pools leave a thread or a timer behind
process.exit();
