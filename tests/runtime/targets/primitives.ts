/** What the children of the tests of locks, queues, pipes and values do. */
import "@manycore/multiprocessing";
import "@manycore/multiprocessing/connection";
import "@manycore/multiprocessing/sharedctypes";
import type { Connection } from "@manycore/multiprocessing/connection";
import type { Value } from "@manycore/multiprocessing/sharedctypes";
import type { Lock, Queue, RLock, Semaphore } from "@manycore/multiprocessing";

type AnyLock = Lock | RLock | Semaphore;

/** Adds to an unguarded value, so often, each time under the lock. */
export async function countUnder(lock: AnyLock, total: Value, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    using _ = await lock.hold();
    total.value += 1;
  }
}

/** {@linkcode countUnder}, blocking. */
export function countUnderSync(lock: AnyLock, total: Value, times: number): void {
  for (let i = 0; i < times; i++) {
    using _ = lock.holdSync();
    total.value += 1;
  }
}

/** Adds to a value under its own lock. */
export async function addToValue(total: Value, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    using _ = await total.getLock().hold();
    total.value += 1;
  }
}

/** Takes the lock, says so, and keeps it until it is told to end, without giving it back. */
export async function takeAndKeep(lock: AnyLock, taken: Queue, end: Queue): Promise<void> {
  await lock.acquire();
  await taken.put("taken");
  await end.get();
}

/** Takes the lock, says so, gives it back when told to. */
export async function takeAndRelease(lock: AnyLock, taken: Queue, release: Queue): Promise<void> {
  await lock.acquire();
  await taken.put("taken");
  await release.get();
  lock.release();
}

/** Gives back what somebody else took. */
export function releaseOnly(lock: AnyLock): void {
  lock.release();
}

/** Tells whether the lock can be taken at once, and how it looks from here. */
export async function tryAndShow(lock: AnyLock, answer: Queue): Promise<void> {
  await answer.put([await lock.acquire(false), `${lock}`]);
}

/** Notes the most processes that were inside at the same time. */
export async function crowd(
  seats: Semaphore,
  inside: Value,
  most: Value,
  times: number,
): Promise<void> {
  for (let i = 0; i < times; i++) {
    await seats.acquire();
    {
      using _ = await inside.getLock().hold();
      inside.value += 1;
      if (inside.value > most.value) most.value = inside.value;
    }
    await Promise.resolve();
    {
      using _ = await inside.getLock().hold();
      inside.value -= 1;
    }
    seats.release();
  }
}

/** Puts what it got. */
export async function putAll(queue: Queue, items: unknown[]): Promise<void> {
  for (const item of items) await queue.put(item);
}

/** Puts a range of numbers, blocking. */
export function putRange(queue: Queue, from: number, to: number): void {
  for (let i = from; i < to; i++) queue.putSync(i);
}

/** Gets so many items, or until it gets null, and puts them as one. */
export async function collect(queue: Queue, answer: Queue, count = Infinity): Promise<void> {
  const items: unknown[] = [];
  while (items.length < count) {
    const item = await queue.get();
    if (item === null) break;
    items.push(item);
  }
  await answer.put(items);
}

/** Says that it is there, then waits for an item for ever. */
export async function waitForItem(queue: Queue, ready: Queue): Promise<void> {
  await ready.put("ready");
  await queue.get();
}

/** {@linkcode waitForItem}, blocking. */
export function waitForItemSync(queue: Queue, ready: Queue): void {
  ready.putSync("ready");
  queue.getSync();
}

/** Sends everything back until the other end is closed; returns nothing, ends in order. */
export async function echo(connection: Connection): Promise<void> {
  for (;;) {
    try {
      await connection.send(await connection.recv());
    } catch {
      return;
    }
  }
}

/** {@linkcode echo}, blocking. */
export function echoSync(connection: Connection): void {
  for (;;) {
    try {
      connection.sendSync(connection.recvSync());
    } catch {
      return;
    }
  }
}

/** Sends one value and ends without closing. */
export async function sendAndEnd(connection: Connection, value: unknown): Promise<void> {
  await connection.send(value);
}

/** Says that it holds the connection, then keeps it for ever. */
export async function holdConnection(_: Connection, ready: Queue, never: Queue): Promise<void> {
  await ready.put("ready");
  await never.get();
}

/** Sends so many messages, each of one letter repeated. */
export async function sendLetters(connection: Connection, letter: string, count: number) {
  for (let i = 0; i < count; i++) {
    await connection.sendBytes(new TextEncoder().encode(letter.repeat(1 + (i * 97) % 5000)));
  }
}

/** Receives until the end; tells how many messages came, and how many were of mixed letters. */
export async function countLetters(connection: Connection, answer: Queue): Promise<void> {
  let [whole, torn] = [0, 0];
  for (;;) {
    const message = await connection.recvBytes().catch(() => undefined);
    if (message === undefined) break;
    if (message.every((byte) => byte === message[0])) whole++;
    else torn++;
  }
  await answer.put([whole, torn]);
}

/** Receives a connection from a queue, and sends a value through it. */
export async function sendThroughGiven(queue: Queue, value: unknown): Promise<void> {
  const connection = await queue.get() as Connection;
  await connection.send(value);
}

/** Takes something from a queue while it is itself being decoded. */
export class Interloper {
  readonly queue: Queue<number[]>;

  constructor(queue: Queue<number[]>) {
    this.queue = queue;
  }

  __getstate__(): Queue<number[]> {
    return this.queue;
  }

  __setstate__(queue: Queue<number[]>): void {
    queue.getNowait();
  }
}

/** Puts a text into each. */
export async function putEach(queues: Queue<string>[]): Promise<void> {
  for (const [i, queue] of queues.entries()) await queue.put(`${i}`.repeat(i + 1));
}
