/** Rounds of a soak: random operations on queues, on locks, on a pool, with random deaths, and exact counts at the end. */

import {
  activeChildren,
  type AsyncResult,
  BoundedSemaphore,
  Lock,
  MaybeEncodingError,
  Pool,
  Process,
  Queue,
  RLock,
  Semaphore,
  TaskTimeoutError,
  Value,
  WorkerLostError,
} from "@manycore/multiprocessing";
import { assert, assertEquals, assertRejects } from "@std/assert";
import type { Random } from "./random.ts";
import * as targets from "./targets.ts";

const deaths: readonly targets.Death[] = ["exit", "systemExit", "reject"];

/** What happened so far. */
export interface Tally {
  rounds: number;
  items: number;
  increments: number;
  tasks: number;
  deaths: number;
  kills: number;
}

function counter(): targets.Counter {
  return new Value("i", 0, { lock: false });
}

function sum(values: readonly targets.Counter[]): number {
  return values.reduce((total, value) => total + value.value, 0);
}

/** Kills so many of them, at random moments. */
async function killSome(random: Random, processes: readonly Process[], count: number) {
  for (const process of random.some(processes, count)) {
    await new Promise((resolve) => setTimeout(resolve, random.int(0, 20)));
    if (random.chance(0.5)) process.kill();
    else process.terminate();
  }
}

async function joinAll(processes: readonly Process[]): Promise<void> {
  for (const process of processes) await process.join();
}

/** Producers and consumers on one queue; some of both die. Nothing is lost, doubled, or out of order. */
export async function queueRound(random: Random, tally: Tally): Promise<void> {
  const queue = new Queue<targets.Item>(random.pick([0, 0, 1, 5, 100]));
  const finished = counter();
  const disorder = counter();
  const count = random.int(50, 1500);
  const load = random.pick([0, 20, 3000, 100_000 / Math.ceil(count / 100)]) | 0;
  const deadly = random.chance(0.6);
  const when = () => deadly && random.chance(0.5) ? random.int(0, count) : -1;
  const sent = Array.from({ length: random.int(1, 3) }, counter);
  const received = Array.from({ length: random.int(1, 3) }, counter);
  const producers = sent.map((value, i) =>
    new Process({
      target: targets.produce,
      args: [queue, value, i, count, load, when(), random.pick(deaths)],
    })
  );
  const consumers = received.map((value, i) =>
    new Process({
      target: targets.consume,
      args: [queue, value, disorder, finished, i === 0 ? -1 : when(), random.pick(deaths)],
    })
  );
  const all = [...consumers, ...producers];
  for (const process of all) process.start();
  // The first consumer lives, so that all is taken in the end.
  const kills = random.chance(0.3) ? random.int(1, all.length - 1) : 0;
  await killSome(random, all.slice(1), kills);
  await joinAll(producers);
  finished.value = 1;
  await joinAll(consumers);
  // One that is killed has counted its last item, or has not.
  const difference = Math.abs(sum(sent) - sum(received));
  assert(difference <= kills, `${sum(sent)} were put, ${sum(received)} taken, ${kills} killed`);
  assertEquals([disorder.value, queue.empty(), queue.qsize()], [0, true, 0]);
  queue.close();
  tally.items += sum(received);
  tally.kills += kills;
  tally.deaths += all.filter(({ exitcode }) => exitcode !== 0).length;
}

/** Increments under a lock of any kind; some die while they hold it. */
export async function lockRound(random: Random, tally: Tally): Promise<void> {
  const lock = random.pick([
    () => new Lock(),
    () => new RLock(),
    () => new Semaphore(1),
    () => new BoundedSemaphore(1),
  ])();
  const total = counter();
  const count = random.int(20, 3000);
  const own = Array.from({ length: random.int(1, 4) }, counter);
  const processes = own.map((value) =>
    new Process({
      target: targets.increment,
      args: [
        lock,
        total,
        value,
        count,
        random.chance(0.4) ? random.int(0, count) : -1,
        random.pick(deaths),
      ],
    })
  );
  for (const process of processes) process.start();
  const kills = random.chance(0.3) ? random.int(1, processes.length) : 0;
  await killSome(random, processes, kills);
  await joinAll(processes);
  const difference = Math.abs(total.value - sum(own));
  assert(difference <= kills, `${total.value} in all, ${sum(own)} by each, ${kills} killed`);
  await targets.takeFromDead(lock);
  lock.release();
  tally.increments += total.value;
  tally.kills += kills;
  tally.deaths += processes.filter(({ exitcode }) => exitcode !== 0).length;
}

/** What can be asked of a pool, each with a check of what comes. Returns the number of tasks. */
type Operation = (pool: Pool, random: Random) => Promise<number>;

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

function square(x: number): number {
  return x * x;
}

const harmless: readonly Operation[] = [
  async (pool, random) => {
    const input = range(random.int(0, 500));
    const chunksize = random.pick([undefined, 1, 3, 50]);
    const retries = 1000;
    const result = await pool.map(targets.square, input, { chunksize, retries });
    assertEquals(result, input.map(square));
    return input.length;
  },
  async (pool, random) => {
    const input = range(random.int(0, 50));
    const result = await pool.map(targets.squareLater, input, { chunksize: 1, retries: 1000 });
    assertEquals(result, input.map(square));
    return input.length;
  },
  async (pool, random) => {
    const endless = function* () {
      for (let i = 0;; i++) yield i;
    };
    const end = random.int(0, 300);
    let seen = 0;
    const chunksize = random.pick([1, 4]);
    for await (const value of pool.imap(targets.square, endless(), { chunksize, retries: 1000 })) {
      assertEquals(value, seen * seen);
      if (seen++ === end) break;
    }
    return seen;
  },
  async (pool, random) => {
    const input = range(random.int(0, 300));
    const options = { chunksize: random.pick([1, 7]), retries: 1000 };
    const results = await Array.fromAsync(pool.imapUnordered(targets.square, input, options));
    assertEquals(results.sort((a, b) => a - b), input.map(square));
    return input.length;
  },
  async (pool, random) => {
    const text = "é".repeat(random.pick([1, 1000, 300_000]));
    assertEquals(await pool.apply(targets.echo, [text], {}, { retries: 1000 }), text);
    return 1;
  },
  async (pool, random) => {
    const count = random.int(1, 200);
    const results = range(count).map((i) =>
      pool.applyAsync(targets.square, [i], { retries: 1000 })
    );
    for (const [i, result] of results.entries()) assertEquals(await result.get(), i * i);
    return count;
  },
  async (pool) => {
    const options = { retries: 1000 };
    await assertRejects(() => pool.apply(targets.refuse, [5], {}, options), targets.Refused);
    await assertRejects(() => pool.apply(targets.unsendable, [], {}, options), MaybeEncodingError);
    return 2;
  },
  async (pool) => {
    const result: AsyncResult<never> = pool.applyAsync(targets.forever, [], {
      taskTimeout: 0.02,
      retries: 1000,
    });
    await assertRejects(() => result.get(), TaskTimeoutError);
    return 1;
  },
  async (pool, random) => {
    const abort = new AbortController();
    const { signal } = abort;
    const options = { signal, retries: 1000 };
    const results = [
      pool.applyAsync(targets.forever, [], options),
      pool.mapAsync(targets.squareLater, range(100), options),
    ];
    const waits = results.map((result) => assertRejects(() => result.get(), RangeError, "enough"));
    setTimeout(() => abort.abort(new RangeError("enough")), random.int(0, 5));
    await Promise.all(waits);
    return 0;
  },
];

const deadly: readonly Operation[] = [
  async (pool, random) => {
    const lost = () => pool.apply(targets.dieInTask, [random.pick(deaths)]);
    await assertRejects(lost, WorkerLostError);
    return 1;
  },
];

/** Several operations at once; some kill the worker that they are in, sometimes somebody kills any worker. */
export async function poolRound(random: Random, tally: Tally, pool: Pool): Promise<void> {
  const stormy = random.chance(0.3);
  const choices = stormy ? harmless : [...harmless, ...deadly, ...deadly];
  const operations = Array.from({ length: random.int(1, 6) }, () => random.pick(choices));
  const running = operations.map((operation) => operation(pool, random));
  if (stormy) {
    const workers = activeChildren().filter(({ name }) => name.startsWith("ForkPoolWorker"));
    const count = random.int(1, 2);
    await killSome(random, workers, count);
    tally.kills += count;
  }
  tally.tasks += (await Promise.all(running)).reduce((sum, count) => sum + count, 0);
  tally.deaths += operations.filter((operation) => deadly.includes(operation)).length;
}

/** A pool as the rounds need it. */
export function newPool(): Pool {
  return new Pool({ processes: 2, initializer: targets.prepare, initargs: [7] });
}

/** Nothing of a pool is left once it was closed, or terminated. */
export async function endPool(random: Random, pool: Pool): Promise<void> {
  if (random.chance(0.5)) pool.close();
  else pool.terminate();
  if (random.chance(0.5)) await pool.join();
  else pool.joinSync();
  assertEquals(activeChildren(), []);
}
