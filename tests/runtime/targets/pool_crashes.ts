/** How workers of the crash table come to their end. */

import { keepBusy } from "./busy.ts";
import {
  currentProcess,
  type Lock,
  Pool,
  type Queue,
  RawArray,
  registerCodec,
  SystemExit,
  ValueError,
} from "@manycore/multiprocessing";
import { atExit, isStopped } from "@internals";

/** Counts without a lock, so that a worker that is killed while it counts holds nobody up. */
export class Counter {
  readonly cells: RawArray<"i"> = new RawArray("i", 1);

  get value(): number {
    return this.cells.at(0);
  }

  next(): number {
    return Atomics.add(this.cells.view(), 0, 1) + 1;
  }
}

/** What workers share with the test. */
export interface Shared {
  /** Names of workers that wait to be killed, and of those that have something to say. */
  readonly names: Queue<string>;
  /** Lets idle workers come to their end. */
  readonly fuse: Queue<string>;
  /** A pair of queues by which two workers meet. */
  readonly meeting: readonly [Queue<number>, Queue<number>];
  readonly lock: Lock;
  /** How many tasks have run. */
  readonly runs: Counter;
  /** How many initializers have begun. */
  readonly starts: Counter;
}

let shared: Shared;

export function share(what: Shared): void {
  shared = what;
}

/** An innocent task. */
export function work(x: number): number {
  shared.runs.next();
  return x * x;
}

export function lengthOf(text: string): number {
  shared.runs.next();
  return text.length;
}

/** Ends only when two workers run it at the same time. */
export function meet(which: 0 | 1): string {
  shared.meeting[which].putSync(which);
  shared.meeting[1 - which]!.getSync({ timeout: 60 });
  return currentProcess().name;
}

/** The next taker of the lock. */
export async function takeLock(): Promise<string> {
  using _ = await shared.lock.hold();
  return "taken";
}

/** As `takeLock`, in another way. */
export function takeLockSync(): string {
  using _ = shared.lock.holdSync();
  return "taken";
}

export class Refused extends ValueError {}

/** What cannot be read where it arrives. */
export class Unreadable {
  readonly where: string;
  constructor(where = "") {
    this.where = where;
  }
}

registerCodec(Unreadable, "tests.Unreadable", {
  write: ({ where }) => where,
  read(where: string): Unreadable {
    if (where === "worker" && currentProcess().name !== "MainProcess") Deno.exit(7);
    throw new Refused(`unreadable: ${where}`);
  },
});

/** The ways to die. Those that are killed say who they are, and wait for it. */
const ways = {
  raise(): never {
    throw new Refused("raised", 3);
  },
  exit(): never {
    Deno.exit(7);
  },
  systemExit(): never {
    throw new SystemExit(5);
  },
  terminateWaiting(): Promise<void> {
    shared.names.putSync(currentProcess().name);
    return new Promise(() => {});
  },
  terminateBusy(): void {
    shared.names.putSync(currentProcess().name);
    keepBusy();
  },
  reject(): Promise<void> {
    Promise.reject(new Refused("left alone"));
    return new Promise(() => {});
  },
  unencodable(): unknown {
    return { a: [new WeakMap()] };
  },
  undecodable(): unknown {
    return new Unreadable("parent");
  },
} as const;

/** How a worker comes to its end, or a task to nothing. */
export type Way = keyof typeof ways;

/** Dies in a task. */
export function die(way: Way): unknown {
  shared.runs.next();
  return ways[way]();
}

/** Dies the first time, then gives a value. */
export function dieOnce(way: Way): unknown {
  if (shared.starts.next() === 1) return ways[way]();
  return "done";
}

/** Dies while it holds the lock. */
export async function dieHoldingLock(way: Way): Promise<unknown> {
  shared.runs.next();
  await shared.lock.acquire();
  return await ways[way]();
}

/** Dies while its result is made into a message. */
export function dieEncoding(way: Way): unknown {
  shared.runs.next();
  return {
    first: "a".repeat(100),
    get second(): unknown {
      return ways[way]();
    },
  };
}

/** Never runs: its argument cannot be read, or kills its reader. */
export function receive(_what: Unreadable): void {
  shared.runs.next();
}

/** Ends well, and its worker dies when it waits for the next task. */
export function dieIdle(way: Way): string {
  shared.runs.next();
  queueMicrotask(() => void ways[way]());
  return currentProcess().name;
}

/** Ends well, and its worker dies when the fuse burns. */
export function dieByFuse(way: Way): string {
  shared.runs.next();
  shared.fuse.get().then(() => ways[way]());
  return currentProcess().name;
}

/** Dies in the first initializer alone, or in all of them. */
export function dieInitializing(what: Shared, way: Way, always: boolean): unknown {
  share(what);
  return what.starts.next() === 1 || always ? ways[way]() : undefined;
}

/** The first worker's death comes after the initializer, and before a task. */
export function dieBeforeFirstTask(what: Shared, way: Way): void {
  share(what);
  if (what.starts.next() > 1) return;
  what.names.putSync(currentProcess().name);
  what.fuse.get().then(() => ways[way]());
}

/** Has this worker be killed when it has taken its next task out of the queue, and before it begins it. */
export function dieTaking(): void {
  const { store } = Atomics;
  let last = 0;
  // a worker that takes a task writes the same number in two places: which one it has, and how many were taken
  Atomics.store = ((words: Int32Array, at: number, value: number) => {
    store(words, at, value);
    if (value !== last || value === 0) return last = value;
    Atomics.store = store;
    shared.names.putSync(currentProcess().name);
    while (!isStopped());
    return value;
  }) as typeof Atomics.store;
}

/** The first worker's end takes until the fuse burns. */
export function endSlowly(what: Shared): void {
  share(what);
  if (what.starts.next() > 1) return;
  atExit(async () => {
    await what.names.put("ending");
    await what.fuse.get();
  });
}

/** Ends well, and its worker ends meanwhile. */
export function endSoon(): void {
  Promise.reject(new Refused("left alone"));
}

/** Waits for something that comes, but not at once. */
export async function workLater(x: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve));
  return work(x);
}

/** Takes the lock, and gives it back only by its end. */
export async function keepLock(): Promise<void> {
  await shared.lock.acquire();
}

/** A process with a pool, one of whose workers keeps the lock. */
export async function ownPool(what: Shared): Promise<void> {
  const pool = new Pool({ processes: 1, initializer: share, initargs: [what] });
  await pool.apply(keepLock);
  await what.names.put("ready");
  await new Promise(() => {});
}
