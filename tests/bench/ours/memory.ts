/**
 * Rows of what is used: memory, and time while nothing happens.
 *
 * @module
 */
import { Empty, Pipe, Pool, Process, Queue } from "@manycore/multiprocessing";
import { idleTime, settledMemory, shareOfCore } from "../meters.mjs";
import { feed, feedSync } from "./queues.ts";
import type { Row } from "./row.ts";
import { pause, square } from "./tasks.ts";

/** Bytes that each worker adds which has done something and now waits. */
const idleWorkers: Row = async (count) => {
  const small = new Pool(1);
  await small.apply(pause, [10]);
  const before = await settledMemory();
  const pool = new Pool(count);
  await pool.map(pause, Array(4 * count).fill(20), { chunksize: 1 });
  return {
    measure: async () => (await settledMemory() - before) / count,
    close: () => [small, pool].forEach((each) => each.terminate()),
  };
};

/** Bytes gained between a thousand messages and `count` of them. */
const messages: Row = (count, sync) => {
  const queue = new Queue();
  const [start, started] = Pipe();
  const child = new Process({
    target: sync ? feedSync : feed,
    args: [started, queue, "int", 1000],
  });
  child.start();
  const transfer = async (thousands: number) => {
    for (let i = 0; i < thousands; i++) {
      await start.send(true);
      for (let j = 0; j < 1000; j++) sync ? queue.getSync() : await queue.get();
    }
    return await settledMemory();
  };
  return {
    async measure() {
      const before = await transfer(1);
      return await transfer(count / 1000) - before;
    },
    async close() {
      await start.send(false);
      await child.join();
    },
  };
};

/** Waits for an item that never comes. */
export async function starve(queue: Queue): Promise<void> {
  await queue.get();
}

/** The same, blocking. */
export function starveSync(queue: Queue): void {
  queue.getSync();
}

/** Share of a core used while a pool, a child that waits for an item, and its parent wait. */
const idle: Row = async (_count, sync) => {
  const [queue, other] = [new Queue(), new Queue()];
  const child = new Process({ target: sync ? starveSync : starve, args: [other] });
  child.start();
  const pool = new Pool(2);
  await pool.map(square, Array(100).fill(3));
  const wait = async () => {
    const timeout = idleTime / 1000;
    try {
      if (sync) queue.getSync({ timeout });
      else await queue.get({ timeout });
    } catch (error) {
      if (!(error instanceof Empty)) throw error;
    }
  };
  return {
    measure: () => shareOfCore(wait),
    async close() {
      pool.terminate();
      await other.put(1);
      await child.join();
    },
  };
};

export const memoryRows: Record<string, Row> = {
  "memory-worker": idleWorkers,
  "memory-messages": messages,
  idle,
};
