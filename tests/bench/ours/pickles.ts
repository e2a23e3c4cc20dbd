/**
 * Rows of pickles.
 *
 * @module
 */
import { dumps, loads } from "@manycore/multiprocessing/pickle";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";

/** Records as a program keeps them, some MB of them. */
const records = Array.from({ length: 20_000 }, (_, i) => ({
  id: i,
  name: `sensor ${i}`,
  unit: "kPa",
  value: i + 0.325,
  valid: i % 2 === 0,
  tags: ["a", "b", `t${i % 7}`],
}));
const bytes = new Uint8Array(64_000_000).fill(7);

function timed(value: unknown, work: (value: unknown, pickle: Uint8Array) => void): Row {
  return () => {
    const pickle = dumps(value);
    return { measure: () => seconds(() => work(value, pickle)) };
  };
}

const dump = (value: unknown) => void dumps(value);
const load = (_value: unknown, pickle: Uint8Array) => void loads(pickle);

export const pickleRows: Record<string, Row> = {
  "pickle-dump-records": timed(records, dump),
  "pickle-load-records": timed(records, load),
  "pickle-dump-bytes": timed(bytes, dump),
  "pickle-load-bytes": timed(bytes, load),
};
