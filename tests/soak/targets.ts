/** What the soak's children do, and how they die. */

import {
  currentProcess,
  Empty,
  type Lock,
  OwnerDiedError,
  type Queue,
  type RLock,
  type Semaphore,
  SystemExit,
  ValueError,
} from "@manycore/multiprocessing";

/** A number in shared memory, written by one process. */
export interface Counter {
  value: number;
}

/** How a child ends before its time, by itself. */
export type Death = "exit" | "systemExit" | "reject";

/** Each of them; a promise that never settles where the end comes later. */
export function die(how: Death): Promise<never> {
  if (how === "exit") Deno.exit(3);
  if (how === "systemExit") throw new SystemExit(4);
  Promise.reject(new ValueError("left alone on purpose"));
  return new Promise(() => {});
}

// ---- queues ----

/** An item: who put it, as which of his, and something to carry. */
export type Item = readonly [producer: number, sequence: number, load: string];

/** Puts items, and counts them; dies after so many, if that is to be. */
export async function produce(
  queue: Queue<Item>,
  sent: Counter,
  producer: number,
  count: number,
  load: number,
  dieAfter: number,
  how: Death,
): Promise<void> {
  for (let i = 0; i < count; i++) {
    if (i === dieAfter) await die(how);
    const item: Item = [producer, i, "x".repeat((i * 7919) % (load + 1))];
    if (i % 2 === 0) await queue.put(item);
    else queue.putSync(item);
    sent.value++;
  }
}

/** Takes items until there will be no more; counts them, and what came out of order. */
export async function consume(
  queue: Queue<Item>,
  received: Counter,
  disorder: Counter,
  finished: Counter,
  dieAfter: number,
  how: Death,
): Promise<void> {
  const last = new Map<number, number>();
  for (;;) {
    if (received.value === dieAfter) await die(how);
    const over = finished.value === 1;
    let item: Item;
    try {
      const timeout = over ? 0 : 0.02;
      item = received.value % 2 === 0 ? await queue.get({ timeout }) : queue.getSync({ timeout });
    } catch (error) {
      if (!(error instanceof Empty)) throw error;
      if (over) return;
      continue;
    }
    const [producer, sequence] = item;
    if (sequence <= (last.get(producer) ?? -1)) disorder.value++;
    last.set(producer, sequence);
    received.value++;
  }
}

// ---- locks ----

/** Adds to a value that all share, under a lock, and to one of its own. Dies in its turn, holding the lock. */
export async function increment(
  lock: Lock | RLock | Semaphore,
  total: Counter,
  own: Counter,
  count: number,
  dieAt: number,
  how: Death,
): Promise<void> {
  for (let i = 0; i < count; i++) {
    await takeFromDead(lock, i % 2 === 0);
    if (i === dieAt) await die(how);
    total.value++;
    own.value++;
    lock.release();
  }
}

/** Takes a lock, from whoever died with it, too: what it guards is right at any moment. */
export async function takeFromDead(lock: Lock | RLock | Semaphore, awaits = true): Promise<void> {
  for (;;) {
    try {
      if (awaits) await lock.acquire();
      else lock.acquireSync();
      return;
    } catch (error) {
      if (!(error instanceof OwnerDiedError)) throw error;
    }
  }
}

// ---- pools ----

let prepared = 0;

export function prepare(value: number): void {
  prepared = value;
}

export function square(x: number): number {
  if (prepared !== 7) throw new Error("the initializer has not run");
  return x * x;
}

export async function squareLater(x: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, x % 3));
  return square(x);
}

export function echo(text: string): string {
  return text;
}

export class Refused extends ValueError {}

export function refuse(x: number): never {
  throw new Refused(`refused ${x}`);
}

export async function dieInTask(how: Death): Promise<void> {
  await die(how);
}

export function forever(): Promise<never> {
  return new Promise(() => {});
}

export function unsendable(): unknown {
  return [new WeakMap()];
}

export function workerName(_x?: number): string {
  return currentProcess().name;
}
