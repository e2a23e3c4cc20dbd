/**
 * Rows of executors with two workers.
 *
 * @module
 */
import { ProcessPoolExecutor } from "@manycore/multiprocessing/futures";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";
import { square } from "./tasks.ts";

/** A row that times work on an executor whose workers are there already. */
function withExecutor(
  work: (executor: ProcessPoolExecutor, count: number) => Promise<void>,
  workSync: (executor: ProcessPoolExecutor, count: number) => void,
): Row {
  return async (count, sync) => {
    const executor = new ProcessPoolExecutor(2);
    await Promise.all(Array.from({ length: 100 }, (_, i) => executor.submit(square, i)));
    return {
      measure: () => seconds(() => sync ? workSync(executor, count) : work(executor, count)),
      close: () => void executor.shutdown(),
    };
  };
}

const allOut = withExecutor(
  async (executor, count) => {
    const futures = Array.from({ length: count }, (_, i) => executor.submit(square, i));
    for (const future of futures) await future;
  },
  (executor, count) => {
    const futures = Array.from({ length: count }, (_, i) => executor.submit(square, i));
    for (const future of futures) future.resultSync();
  },
);

const oneByOne = withExecutor(
  async (executor, count) => {
    for (let i = 0; i < count; i++) await executor.submit(square, i);
  },
  (executor, count) => {
    for (let i = 0; i < count; i++) executor.submit(square, i).resultSync();
  },
);

export const futureRows: Record<string, Row> = {
  "futures-out": allOut,
  "futures-submit": oneByOne,
};
