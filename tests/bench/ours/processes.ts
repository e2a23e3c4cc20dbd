/**
 * The rows of processes.
 *
 * @module
 */
import { prestart, Process } from "@manycore/multiprocessing";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";
import { nothing } from "./tasks.ts";

function startAndJoin(count: number, sync: boolean): () => Promise<number> {
  const runSync = () => {
    for (let i = 0; i < count; i++) {
      const process = new Process({ target: nothing });
      process.start();
      process.joinSync();
    }
  };
  const run = async () => {
    for (let i = 0; i < count; i++) {
      const process = new Process({ target: nothing });
      process.start();
      await process.join();
    }
  };
  return () => seconds(sync ? runSync : run);
}

/** Milliseconds after which threads that were made have nothing left to do, such as keeping their modules' code for the next. */
const rest = 50;

/** As many processes as are then started have been waiting for it; the clock does not see them made. */
const warm: Row = (count, sync) => {
  const run = startAndJoin(count, sync);
  const measure = async () => {
    await prestart(count);
    await new Promise((resolve) => setTimeout(resolve, rest));
    return await run();
  };
  return { measure };
};

const backToBack: Row = (count, sync) => ({ measure: startAndJoin(count, sync) });

export const processRows: Record<string, Row> = {
  process: warm,
  "process-series": backToBack,
  "process-cold": backToBack,
};
