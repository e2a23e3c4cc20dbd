/** A small report for the tests of what is made from reports. */
import { figure, type Report, reportRow } from "./report.ts";
import type { Row } from "./rows.ts";

const tasks: Row = {
  name: "tasks",
  what: "Tasks <at once>",
  measure: "time",
  count: 10,
  sides: ["await", "sync", "fork", "piscina"],
  fresh: false,
  warmups: 0,
  targets: [
    { form: "await", against: "fork", atLeast: 20 },
    { form: "await", against: "piscina", atLeast: 6 },
    { form: "await", against: "spawn", atLeast: 1 },
  ],
};

const memory: Row = {
  name: "memory",
  what: "Memory & more",
  measure: "bytes",
  count: 1,
  sides: ["await", "piscina"],
  fresh: true,
  warmups: 0,
  targets: [{ form: "await", atMost: 6e6 }],
};

/** Two rows: one against others with a target reached and one missed, one with a side that failed. */
export const example: Report = {
  when: "2026-01-02T03:04:05.000Z",
  machine: "a machine",
  load: [0.1, 1.2],
  repetitions: 1,
  programs: { await: "ours", sync: "ours", fork: "CPython", piscina: "piscina" },
  notes: ["Something is missing"],
  rows: [
    reportRow(tasks, {
      await: figure([2]),
      sync: figure([1]),
      fork: figure([40]),
      piscina: figure([10]),
    }),
    reportRow(memory, { await: figure([8e6]), piscina: { failed: "it broke" } }),
  ],
};
