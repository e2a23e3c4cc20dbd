/** A soak: rounds of random operations for some time, and what must be true at its end. */

import { activeChildren, prestart, Process } from "@manycore/multiprocessing";
import { assertEquals } from "@std/assert";
import { Random } from "./random.ts";
import { endPool, lockRound, newPool, poolRound, queueRound, type Tally } from "./rounds.ts";

/** A look at the program's memory; those of a report are from moments without children. */
export interface Sample {
  /** Seconds since the beginning. */
  readonly at: number;
  /** MB that the program holds in memory. */
  readonly rss: number;
  /** How many processes it has made so far. */
  readonly processes: number;
}

/** What a soak has seen. */
export interface Report {
  readonly seed: number;
  readonly tally: Tally;
  readonly samples: readonly Sample[];
}

/** Seconds that the threads of ended processes may take to be gone; nobody tells when they are. */
const threadsEnd = 15;
/** MB, as 480 bare Workers showed that were made and terminated one after the other: 10 to 12 KB each. */
const lostByDeno = 0.011;
/** Rounds after which the pool is ended, and another one made. */
const poolLife = 20;

function look(start: number): Sample {
  return {
    at: (performance.now() - start) / 1000,
    rss: Deno.memoryUsage().rss / 1e6,
    processes: Number(new Process().name.split("-")[1]),
  };
}

/**
 * Runs rounds until the time is over.
 *
 * @throws {Error} that names the seed and the round, when a count was wrong or a round took longer than five minutes; an
 * AssertionError when children or threads are left
 */
export async function soak(
  seconds: number,
  seed: number,
  onRound: (tally: Tally, sample: Sample) => void = () => {},
): Promise<Report> {
  const random = new Random(seed);
  const tally: Tally = { rounds: 0, items: 0, increments: 0, tasks: 0, deaths: 0, kills: 0 };
  const samples: Sample[] = [];
  const start = performance.now();
  const others = workerThreads();
  let pool = newPool();
  while (performance.now() - start < seconds * 1000) {
    const kind = random.pick(["queue", "lock", "pool", "pool", "pool"] as const);
    try {
      await inTime(() => {
        if (kind === "queue") return queueRound(random, tally);
        if (kind === "lock") return lockRound(random, tally);
        return poolRound(random, tally, pool);
      });
      if (++tally.rounds % poolLife === 0) {
        await inTime(() => endPool(random, pool));
        await threadsLeft(others);
        samples.push(look(start));
        pool = newPool();
      }
    } catch (error) {
      throw new Error(`Soak failed in round ${tally.rounds} (${kind}) of seed ${seed}`, {
        cause: error,
      });
    }
    onRound(tally, look(start));
  }
  await inTime(() => endPool(random, pool));
  assertEquals(activeChildren(), []);
  assertEquals(await threadsLeft(others), 0);
  return { seed, tally, samples };
}

/** How many threads of children are left beside those of others, where the system tells. */
async function threadsLeft(others: number): Promise<number> {
  await prestart(0);
  const end = performance.now() + threadsEnd * 1000;
  let count: number;
  while ((count = Math.max(0, workerThreads() - others)) > 0 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return count;
}

function workerThreads(): number {
  if (Deno.build.os !== "linux") return 0;
  const name = (thread: string) => {
    try {
      return Deno.readTextFileSync(`/proc/self/task/${thread}/comm`);
    } catch {
      return ""; // It has just ended.
    }
  };
  const threads = [...Deno.readDirSync("/proc/self/task")];
  return threads.filter((thread) => name(thread.name).startsWith("worker-")).length;
}

async function inTime(round: () => Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("not through after five minutes")), 300_000);
  try {
    await Promise.race([round(), promise]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * How much memory grew, in MB: from the second quarter of the time to the last one, by the median of each, since the
 * system's allocator keeps more or less of what is free. What Deno itself loses with each Worker (denoland/deno 26058),
 * bare ones too, is not ours, and taken off.
 */
export function growth({ samples }: Report): number {
  const end = samples.at(-1)?.at ?? 0;
  const median = (from: number, to: number) => {
    const part = samples.filter(({ at }) => at >= end * from && at <= end * to);
    return part.sort((one, other) => one.rss - other.rss)[part.length >> 1];
  };
  const [before, after] = [median(0.25, 0.5), median(0.75, 1)];
  if (before === undefined || after === undefined) return 0; // too short to tell
  return after.rss - before.rss - lostByDeno * (after.processes - before.processes);
}
