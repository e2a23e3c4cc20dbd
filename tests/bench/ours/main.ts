/**
 * This package's side of the benchmark: `main.ts FORM ROW COUNT`, where the form is `await` or `sync`, or ends in the
 * latter. The environment says what children are.
 *
 * @module
 */
import { serve } from "../serve.mjs";
import { futureRows } from "./futures.ts";
import { connectionRows } from "./connections.ts";
import { lockRows } from "./locks.ts";
import { managerRows } from "./managers.ts";
import { memoryRows } from "./memory.ts";
import { pickleRows } from "./pickles.ts";
import { poolRows } from "./pools.ts";
import { processRows } from "./processes.ts";
import { queueRows } from "./queues.ts";
import type { Row } from "./row.ts";
import { singleRows } from "./single.ts";
import { syntaxRows } from "./syntax.ts";
import { transpileRows } from "./transpile.ts";

const rows: Record<string, Row> = {
  ...queueRows,
  ...poolRows,
  ...futureRows,
  ...lockRows,
  ...processRows,
  ...managerRows,
  ...memoryRows,
  ...connectionRows,
  ...pickleRows,
  ...syntaxRows,
  ...transpileRows,
  ...singleRows,
};

if (import.meta.main) {
  const [form = "", name = "", count = ""] = Deno.args;
  const row = rows[name];
  if (row === undefined) {
    throw new RangeError(`Cannot measure ${JSON.stringify(name)}: no such row`);
  }
  await serve(row(Number(count), form.endsWith("sync")));
}
