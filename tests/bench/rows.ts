/**
 * What is measured: the registry of rows, with what each is to reach.
 *
 * @module
 */

import { singles } from "./singles.ts";

/** The packages that run tasks on worker threads, from npm. */
export const rivals = ["piscina", "tinypool", "workerpool", "poolifier"] as const;

/** This package in its two forms, with `await` and with the blocking twins, its children threads. */
const threads = ["await", "sync"] as const;
/** The same, its children processes of the operating system: the start method "spawn". */
const processes = ["processes", "processes-sync"] as const;
/** This package in all its forms. */
export const forms = [...threads, ...processes] as const;

export type Rival = typeof rivals[number];
export type Form = typeof forms[number];

/**
 * Whom a row measures: ourselves in up to four forms, CPython by start method, Deno's own Worker with postMessage, and packages
 * from npm.
 */
export type Side = Form | "fork" | "spawn" | "worker" | Rival;

/** What a figure is; less is better in each. */
export type Measure = "time" | "bytes" | "share";

/** Somebody's figure over ours, at least; or our own figure, at most. */
export type Target =
  | { readonly form: Form; readonly against: Side; readonly atLeast: number }
  | { readonly form: Form; readonly atMost: number };

/** One thing that every side does in its own way. */
export interface Row {
  /** Under which the sides' programs know it; `deno task bench WORD` picks the rows whose names contain the word. */
  readonly name: string;
  /** What is done, on what. */
  readonly what: string;
  /** Time is given for one of the row's units, the rest as it is. */
  readonly measure: Measure;
  /** How many units make one measurement. */
  readonly count: number;
  readonly sides: readonly Side[];
  /** Measured in a program that has just started, one for each repetition. */
  readonly fresh: boolean;
  /** Unrecorded measurements before, at most, for compilers and caches. */
  readonly warmups: number;
  readonly targets: readonly Target[];
}

const besideCPython: readonly Side[] = [...threads, "fork"];
const besideWorker: readonly Side[] = [...besideCPython, "worker"];
const besidePools: readonly Side[] = [...besideCPython, ...rivals];

/** Both forms are to reach the same. */
function both(against: Side, atLeast: number): Target[] {
  return threads.map((form) => ({ form, against, atLeast }));
}

/** The forms with processes are to reach less, since the system takes its part. */
function spawned(against: Side, atLeast: number): Target[] {
  return processes.map((form) => ({ form, against, atLeast }));
}

function timed(
  name: string,
  count: number,
  what: string,
  targets: readonly Target[],
  { sides = besideCPython, fresh = false }: { sides?: readonly Side[]; fresh?: boolean } = {},
): Row {
  const warmups = fresh ? 1 : 10;
  return { name, what, measure: "time", count, sides, fresh, warmups, targets };
}

/** All rows, in the order of the table. */
export const rows: readonly Row[] = [
  timed("queue-ints", 100_000, "Queue: 100,000 small ints, child to parent", [
    ...both("fork", 10),
    ...spawned("fork", 8),
  ], { sides: [...besideWorker, ...processes] }),
  timed(
    "queue-dicts",
    20_000,
    "Queue: 20,000 dicts of six keys, child to parent",
    both("fork", 4),
    {
      sides: besideWorker,
    },
  ),
  timed("queue-large", 300, "Queue: 300 items of 1 MB, child to parent", [
    ...both("fork", 5),
    ...spawned("fork", 3),
  ], { sides: [...besideWorker, ...processes] }),
  timed("queue-turns", 10_000, "Queue ping-pong: an int there and back", both("fork", 15), {
    sides: besideWorker,
  }),
  timed("pipe-turns", 10_000, "Pipe ping-pong: an int there and back", [
    ...both("fork", 8),
    ...spawned("fork", 4),
  ], { sides: [...besideCPython, ...processes] }),
  timed(
    "pool-out",
    20_000,
    "Pool(2): 20,000 applyAsync out at once",
    [...both("fork", 15), ...both("piscina", 15), ...spawned("fork", 10)],
    { sides: [...besidePools, ...processes] },
  ),
  timed(
    "pool-apply",
    10_000,
    "Pool(2): apply, one by one",
    [...both("fork", 50), ...both("piscina", 10)],
    { sides: besidePools },
  ),
  timed("pool-map", 100_000, "Pool(2): map of 100,000, default chunks", both("fork", 1.2)),
  timed("pool-map-singly", 20_000, "Pool(2): map of 20,000, chunksize 1", both("fork", 8)),
  timed("pool-imap", 20_000, "Pool(2): imap of 20,000, chunksize 1", []),
  timed(
    "futures-out",
    5_000,
    "ProcessPoolExecutor(2): 5,000 submit out at once",
    [...both("fork", 3), ...spawned("fork", 3)],
    { sides: [...besideCPython, ...processes] },
  ),
  timed(
    "futures-submit",
    2_000,
    "ProcessPoolExecutor(2): submit and result, one by one",
    [...both("fork", 3), ...spawned("fork", 3)],
    { sides: [...besideCPython, ...processes] },
  ),
  timed(
    "connection-turns",
    10_000,
    "Listener and Client over TCP: a request and its answer",
    both("fork", 3),
  ),
  timed(
    "connection-turns-unix",
    10_000,
    "Listener and Client over a Unix socket: a request and its answer",
    [],
  ),
  timed(
    "connection-each",
    10_000,
    "Listener and Client over TCP: a connection for each request",
    both("fork", 3),
  ),
  timed(
    "connection-each-key",
    20,
    "Listener and Client over TCP, with a key: a connection for each request",
    both("fork", 3),
  ),
  timed("pickle-dump-records", 20_000, "pickle: dumps of 20,000 records", [
    { form: "sync", against: "fork", atLeast: 1 / 3 },
  ], { sides: ["sync", "fork"] }),
  timed("pickle-load-records", 20_000, "pickle: loads of 20,000 records", [
    { form: "sync", against: "fork", atLeast: 1 / 3 },
  ], { sides: ["sync", "fork"] }),
  timed("pickle-dump-bytes", 64, "pickle: dumps of 64 MB of bytes, by the MB", [
    { form: "sync", against: "fork", atLeast: 1 },
  ], { sides: ["sync", "fork"] }),
  timed("pickle-load-bytes", 64, "pickle: loads of 64 MB of bytes, by the MB", [
    { form: "sync", against: "fork", atLeast: 1 },
  ], { sides: ["sync", "fork"] }),
  timed("lock", 200_000, "Lock: acquire and release, nobody else", [
    { form: "sync", against: "fork", atLeast: 4 },
    { form: "await", against: "fork", atLeast: 1.5 },
    ...spawned("fork", 2),
  ], { sides: [...besideCPython, ...processes] }),
  timed("value", 100_000, "Value: += 1 under its lock by two children", [
    { form: "sync", against: "fork", atLeast: 3 },
  ]),
  timed("manager-dict", 20_000, "Manager: a dict's key set and read, by turns", [
    ...both("fork", 3),
    ...spawned("fork", 3),
  ], { sides: [...besideCPython, ...processes] }),
  timed(
    "process",
    1,
    "Process: start and join, one made ahead (CPython's: after the first)",
    [...both("fork", 1), ...both("spawn", 15), ...spawned("fork", 1)],
    { sides: [...forms, "fork", "spawn", "worker"] },
  ),
  timed("process-series", 10, "Process: start and join, ten in a row, none made ahead", [], {
    sides: threads,
  }),
  timed(
    "process-cold",
    1,
    "Process: start and join, a process of the system, none made ahead",
    spawned("spawn", 1.5),
    { sides: [...processes, "spawn"] },
  ),
  timed(
    "pool-first",
    1,
    "Pool(2) made, to its first result, in a new program",
    // Deno's limit: a bare Worker gives its first answer after 13 ms, of which 11 block its maker, and two after 23. So a
    // pool makes its second one when the first has answered, or has had its time.
    both("piscina", 1.5),
    { sides: [...besideWorker, ...rivals], fresh: true },
  ),
  {
    name: "memory-worker",
    what: "Resident memory that an idle worker adds",
    measure: "bytes",
    count: 8,
    sides: ["await", "fork", "worker", ...rivals],
    fresh: true,
    warmups: 0,
    // Deno's limit: a bare Worker with an empty module takes 7.7 to 8.3 MB, of which 5.9 are its own pages (its isolate's
    // heap, from the snapshot), with 2 of them as with 50. V8's flags for semi-spaces, size and threads change nothing, and
    // none has an effect that is set while a program runs; with --v8-flags=--lite-mode, without compilers, it is 6.6.
    targets: [{ form: "await", atMost: 6e6 }],
  },
  {
    name: "memory-messages",
    what: "Resident memory gained from message 1,000 to message 1,000,000",
    measure: "bytes",
    count: 1_000_000,
    sides: besideCPython,
    fresh: false,
    warmups: 2,
    // half a word a message: garbage that waits to be collected stays below, a leak of anything is above
    targets: threads.map((form) => ({ form, atMost: 4e6 })),
  },
  {
    name: "idle",
    what: "Share of a core while a pool, a child and its parent wait",
    measure: "share",
    count: 1,
    sides: besidePools,
    fresh: false,
    warmups: 0,
    targets: threads.map((form) => ({ form, atMost: 0.02 })),
  },
  timed("syntax-read", 1, "Python source to its tree: a MB of CPython's library, texts in memory", [
    { form: "sync", against: "fork", atLeast: 2 },
  ], { sides: ["sync", "fork"] }),
  {
    name: "syntax-linear",
    what: "Python source to its tree: time for a file, over that for ten files of a tenth each",
    measure: "share",
    count: 1,
    sides: ["sync"],
    fresh: false,
    warmups: 1,
    targets: [{ form: "sync", atMost: 1.1 }],
  },
  {
    name: "syntax-memory",
    what: "Memory that a tree takes, for each byte of its Python source",
    measure: "bytes",
    count: 1,
    sides: ["sync", "fork"],
    fresh: true,
    warmups: 0,
    targets: [{ form: "sync", atMost: 60 }],
  },
  timed("transpile-cold", 1, "transpile: a hundred lines, the command from start to end", [
    { form: "sync", atMost: 0.6 },
  ], { sides: ["sync"] }),
  timed(
    "transpile-warm",
    1,
    "transpile: a hundred lines, as a library that has done them before an edit",
    [
      { form: "sync", atMost: 0.01 },
    ],
    { sides: ["sync"] },
  ),
  timed("transpile-other", 1, "transpile: a hundred lines, as a library that has done others", [], {
    sides: ["sync"],
  }),
  timed("transpile-long", 6_750, "transpile: a line of 6,750", [], { sides: ["sync"] }),
  {
    name: "transpile-linear",
    what: "transpile: time for 4,000 lines, over that for ten times 400",
    measure: "share",
    count: 1,
    sides: ["sync"],
    fresh: false,
    warmups: 1,
    targets: [{ form: "sync", atMost: 1.1 }],
  },
  timed("run-first", 1, "run: a program of a hundred lines, for the first time", [], {
    sides: ["sync"],
  }),
  timed("run-again", 1, "run: the same program again", [], { sides: ["sync"] }),
  timed("run-start", 1, "A program of one line, from its start to its end", [], {
    sides: ["sync", "fork"],
  }),
  timed("run-cost", 1, "deno task run of that program, kept, less deno run of what it became", [
    { form: "sync", atMost: 0.06 },
  ], { sides: ["sync"] }),
  ...singles.map((name): Row => ({
    name: `single-${name}`,
    what: `One core: ${name.replaceAll("_", " ")}, a process from its start to its end`,
    measure: "time",
    count: 1,
    sides: ["sync", "fork"],
    fresh: false,
    warmups: 0,
    targets: [{ form: "sync", against: "fork", atLeast: 1 }],
  })),
];

/** The rows whose names contain one of the words; all without words. */
export function pick(words: readonly string[]): Row[] {
  return rows.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}
