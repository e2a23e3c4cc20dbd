/**
 * The row of processes.
 *
 * @module
 */
import { Process } from "../../../mod.ts";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";

export function nothing(): void {}

const startAndJoin: Row = (count, sync) => {
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
  return { measure: () => seconds(sync ? runSync : run) };
};

export const processRows: Record<string, Row> = { process: startAndJoin };
