import {
  Empty,
  Full,
  LifoQueue,
  PriorityQueue,
  Queue,
  ShutDown,
  SimpleQueue,
} from "@manycore/multiprocessing/python/queue";
import { ValueError } from "@manycore/multiprocessing/python";
import { assertEquals, assertRejects, assertThrows } from "@std/assert";

async function drain<T>(queue: { empty(): boolean; get(): Promise<T> }): Promise<T[]> {
  const items: T[] = [];
  while (!queue.empty()) items.push(await queue.get());
  return items;
}

Deno.test("each kind of queue gives its items in its own order", async () => {
  const orders: number[][] = [];
  for (const queue of [new Queue<number>(), new LifoQueue<number>(), new PriorityQueue<number>()]) {
    for (const item of [3, 1, 2]) await queue.put(item);
    orders.push(await drain(queue));
  }
  assertEquals(orders, [[3, 1, 2], [2, 1, 3], [1, 2, 3]]);
});

Deno.test("get waits until another task puts", async () => {
  const queue = new Queue<string>();
  const got = Promise.all([queue.get(), queue.get()]);
  await queue.put("first");
  await queue.put("second");
  assertEquals(await got, ["first", "second"]);
});

Deno.test("put waits until another task has made room", async () => {
  const queue = new Queue<number>(1);
  await queue.put(1);
  let isPut = false;
  const putting = queue.put(2).then(() => isPut = true);
  await Promise.resolve();
  assertEquals(isPut, false);
  assertEquals(await queue.get(), 1);
  await putting;
  assertEquals(await queue.get(), 2);
});

Deno.test("a queue that stays empty or full says so when the time is over", async () => {
  const queue = new Queue<number>({ maxsize: 1 });
  await assertRejects(() => queue.get({ timeout: 0.01 }), Empty);
  await assertRejects(() => queue.get(false), Empty);
  assertThrows(() => queue.getNowait(), Empty);
  queue.putNowait(1);
  await assertRejects(() => queue.put(2, true, 0.01), Full);
  await assertRejects(() => queue.put(2, { block: false }), Full);
  assertThrows(() => queue.putNowait(2), Full);
  await assertRejects(() => queue.get(true, -1), ValueError, "non-negative");
});

Deno.test("join waits for every task to be done", async () => {
  const queue = new Queue<number>();
  await queue.put(1);
  await queue.put(2);
  let isJoined = false;
  const joining = queue.join().then(() => isJoined = true);
  queue.taskDone();
  await Promise.resolve();
  assertEquals(isJoined, false);
  queue.taskDone();
  await joining;
  assertThrows(() => queue.taskDone(), ValueError, "task_done() called too many times");
});

Deno.test("shutdown lets what is in a queue out, and nothing in", async () => {
  const queue = new Queue<number>();
  await queue.put(1);
  const waiting = new Queue<number>();
  const got = assertRejects(() => waiting.get(), ShutDown);
  queue.shutdown();
  waiting.shutdown();
  await got;
  await assertRejects(() => queue.put(2), ShutDown);
  assertEquals(await queue.get(), 1);
  await assertRejects(() => queue.get(), ShutDown);
});

Deno.test("a simple queue never waits to put", async () => {
  const queue = new SimpleQueue<number>();
  queue.put(1);
  assertEquals([queue.qsize(), await queue.get(), queue.empty()], [1, 1, true]);
});
