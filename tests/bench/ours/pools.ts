/**
 * Rows of pools with two workers.
 *
 * @module
 */
import { Pool } from "@manycore/multiprocessing";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";
import { square } from "./tasks.ts";

/** A row that times work on a pool that is there already. */
function withPool(
  work: (pool: Pool, count: number) => Promise<void>,
  workSync: (pool: Pool, count: number) => void,
): Row {
  return async (count, sync) => {
    const pool = new Pool(2);
    await pool.map(square, range(100));
    return {
      measure: () => seconds(() => sync ? workSync(pool, count) : work(pool, count)),
      close: () => pool.terminate(),
    };
  };
}

/** The numbers below `count`, one by one: Python's range, which makes no list either. */
function* range(count: number): Generator<number> {
  for (let i = 0; i < count; i++) yield i;
}

const allOut = withPool(
  async (pool, count) => {
    const results = Array.from(range(count), (i) => pool.applyAsync(square, [i]));
    for (const result of results) await result.get();
  },
  (pool, count) => {
    const results = Array.from(range(count), (i) => pool.applyAsync(square, [i]));
    for (const result of results) result.getSync();
  },
);

const oneByOne = withPool(
  async (pool, count) => {
    for (let i = 0; i < count; i++) await pool.apply(square, [i]);
  },
  (pool, count) => {
    for (let i = 0; i < count; i++) pool.applySync(square, [i]);
  },
);

const mapped = withPool(
  async (pool, count) => void await pool.map(square, range(count)),
  (pool, count) => void pool.mapSync(square, range(count)),
);

const mappedSingly = withPool(
  async (pool, count) => void await pool.map(square, range(count), { chunksize: 1 }),
  (pool, count) => void pool.mapSync(square, range(count), { chunksize: 1 }),
);

const streamed = withPool(
  async (pool, count) => {
    for await (const _ of pool.imap(square, range(count)));
  },
  (pool, count) => {
    const results = pool.imap(square, range(count));
    while (!results.nextSync().done);
  },
);

const firstResult: Row = (_count, sync) => {
  const pools: Pool[] = [];
  const make = () => {
    const pool = new Pool(2);
    pools.push(pool);
    return sync ? pool.applySync(square, [3]) : pool.apply(square, [3]);
  };
  return {
    measure: () => seconds(make),
    close: () => pools.forEach((pool) => pool.terminate()),
  };
};

export const poolRows: Record<string, Row> = {
  "pool-out": allOut,
  "pool-apply": oneByOne,
  "pool-map": mapped,
  "pool-map-singly": mappedSingly,
  "pool-imap": streamed,
  "pool-first": firstResult,
};
