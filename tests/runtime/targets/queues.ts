/** What the children of the tests of queues and pipes do. */
import "@manycore/multiprocessing";
import type { Connection } from "@manycore/multiprocessing/connection";
import "@manycore/multiprocessing/connection";
import type { JoinableQueue, Queue, SimpleQueue } from "@manycore/multiprocessing";

/** Deals with every item: doubles it, and says so, until it gets null. */
export async function work(tasks: JoinableQueue<number | null>, results: Queue<number>) {
  for (let item; (item = await tasks.get()) !== null;) {
    await results.put(item * 2);
    tasks.taskDone();
  }
  tasks.taskDone();
}

/** Gets one item, and waits for ever without dealing with it. */
export async function takeOne(tasks: JoinableQueue, taken: Queue): Promise<void> {
  await tasks.get();
  await taken.put("taken");
  await new Promise(() => {});
}

/** Gets one item, and fails. */
export async function takeAndFail(tasks: JoinableQueue): Promise<void> {
  await tasks.get();
  Deno.exit(3);
}

/** Gets one item, and leaves it to others to say that it is done. */
export async function takeAndReturn(tasks: JoinableQueue): Promise<void> {
  await tasks.get();
}

/** Passes on what comes, until null. */
export async function passOn(from: SimpleQueue, to: SimpleQueue): Promise<void> {
  for (let item; (item = await from.get()) !== null;) await to.put(item);
}

/** Puts one text of a length and ends. */
export async function putText(queue: Queue<string>, length: number): Promise<void> {
  await queue.put("X".repeat(length));
}

/** Puts numbers for ever. */
export async function putForEver(queue: Queue<number>): Promise<void> {
  for (let i = 0;; i++) await queue.put(i);
}

/** Puts arrays of bytes for ever. */
export async function putBytesForEver(queue: Queue<Uint8Array>): Promise<void> {
  const item = new Uint8Array(300_000);
  for (let i = 0;; i++) await queue.put(item.fill(i));
}

/** Gets for ever. */
export async function getForEver(queue: Queue): Promise<void> {
  for (;;) await queue.get();
}

/** Sends a value when it is told to. */
export async function sendWhenTold(connection: Connection, told: Queue, value: unknown) {
  await told.get();
  await connection.send(value);
}

/** Ends when it is told to. */
export async function endWhenTold(told: Queue): Promise<void> {
  await told.get();
}

/** Puts a queue of its own, with an item in it, into a queue, and ends. */
export async function putOwnQueue(queue: Queue<unknown>, own: Queue<string>): Promise<void> {
  await own.put("inside");
  await queue.put(own);
}

/** Sends an end of a pipe through a pipe, and keeps no other. */
export async function sendEnd(through: Connection, end: Connection): Promise<void> {
  await through.send(end);
  end.close();
  await through.recv();
}

/** Receives an end of a pipe from a pipe, and answers through it. */
export async function answerThroughGiven(through: Connection): Promise<void> {
  const end = await through.recv() as Connection;
  await end.send(["got", await end.recv()]);
}

/** Holds an end of a pipe without reading. */
export async function holdEnd(_: Connection, ready: Queue, never: Queue): Promise<void> {
  await ready.put("ready");
  await never.get();
}
