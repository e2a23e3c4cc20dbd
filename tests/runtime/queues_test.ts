import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  AssertionError,
  Empty,
  Full,
  Queue,
  TypeError,
  ValueError,
} from "@manycore/multiprocessing";
import { startMethods } from "../start_methods.ts";
import { start, testUnder } from "./start.ts";
import * as targets from "./targets/primitives.ts";

Deno.test("items come out in the order in which they were put", async () => {
  const queue = new Queue<unknown>();
  const items = [1, "two", null, [3, { four: 5n }], new Map([[6, new Uint8Array([7])]])];
  for (const item of items) await queue.put(item);
  assertEquals(queue.qsize(), items.length);
  for (const item of items) assertEquals(await queue.get(), item);
  assertEquals(queue.empty(), true);
});

Deno.test("an item is what it was when it was put", async () => {
  const queue = new Queue<number[]>();
  const item = [1];
  await queue.put(item);
  item.push(2);
  assertEquals(await queue.get(), [1]);
});

Deno.test("bytes that were got stay as they are when more is got", async () => {
  const queue = new Queue<Uint8Array>();
  for (const size of [10, 100, 10_000, 100_000]) {
    await queue.put(new Uint8Array(size).fill(1));
    await queue.put(new Uint8Array(size).fill(2));
    const first = await queue.get();
    await queue.get();
    assert(first.every((byte) => byte === 1), `${size} bytes`);
  }
});

Deno.test("arrays of any length and place in their buffer arrive among other values", async () => {
  const queue = new Queue<unknown>();
  const buffer = new Uint8Array(300_000).map((_, i) => i * 7);
  for (const length of [0, 1, 16_383, 16_384, 16_385, 40_000, 70_001]) {
    for (const offset of [0, 1, 4, 8, 13]) {
      const part = buffer.subarray(offset, offset + length);
      const item = [
        part,
        "text",
        { inner: [part.slice(3), 1.5] },
        new Int16Array(part),
        "é".repeat(40),
      ];
      await queue.put(item);
      assertEquals(await queue.get(), item, `${length} bytes from ${offset}`);
    }
  }
});

Deno.test("an item is what it was although it waited for room", async () => {
  const queue = new Queue<Uint8Array>(1);
  await queue.put(new Uint8Array(1));
  const item = new Uint8Array(100_000).fill(1);
  const put = queue.put(item);
  item.fill(2);
  await queue.get();
  await put;
  assertEquals((await queue.get())[99_999], 1);
});

Deno.test("puts that wait keep their order, and one that gives up does not hold up the others", async () => {
  const queue = new Queue<number>(1);
  const controller = new AbortController();
  const { signal } = controller;
  const puts = [0, 1].map((i) => queue.put(i));
  const late = queue.put(-1, { timeout: 0.01 });
  const aborted = queue.put(-2, { signal });
  puts.push(...[2, 3].map((i) => queue.put(i)));
  controller.abort(new Error("enough"));
  await Promise.all([
    assertRejects(() => late, Full),
    assertRejects(() => aborted, Error, "enough"),
  ]);
  for (const i of [0, 1, 2, 3]) assertEquals(await queue.get(), i);
  await Promise.all(puts);
});

Deno.test("an option that there is not, and a timeout that is none, are refused", async () => {
  const queue = new Queue<number>();
  const timout = { timout: 5 } as never;
  await assertRejects(() => queue.get(timout), TypeError, "unexpected keyword argument 'timout'");
  await assertRejects(() => queue.get(true, NaN), ValueError, "Cannot wait until NaN");
  assertThrows(() => queue.getSync(true, "1" as never), TypeError, "must be real number, not str");
});

Deno.test("who receives while an item is being received does not disturb it", async () => {
  const [outer, inner] = [new Queue<unknown>(), new Queue<number[]>()];
  await inner.put(new Array(1000).fill(7));
  await outer.put([1, new targets.Interloper(inner), "after", 2]);
  const [first, , text, last] = await outer.get() as unknown[];
  assertEquals([first, text, last], [1, "after", 2]);
});

Deno.test("tasks that receive at the same time get what is theirs", async () => {
  const queues = Array.from({ length: 20 }, () => new Queue<string>());
  const got = queues.map((queue) => queue.get());
  const child = start(targets.putEach, queues);
  assertEquals(await Promise.all(got), queues.map((_, i) => `${i}`.repeat(i + 1)));
  await child.join();
});

Deno.test("a full queue takes nothing more", async () => {
  const queue = new Queue<number>(2);
  queue.putNowait(1);
  assertEquals(queue.full(), false);
  queue.putNowait(2);
  assertEquals(queue.full(), true);
  assertThrows(() => queue.putNowait(3), Full);
  assertThrows(() => queue.putSync(3, true, 0.01), Full);
  await assertRejects(() => queue.put(3, false), Full);
  await assertRejects(() => queue.put(3, { timeout: 0.01 }), Full);
  await assertRejects(() => queue.put(3, true, 0.01), Full);
  assertEquals(queue.qsize(), 2);
});

Deno.test("who puts large items that nobody takes yet is not kept", () => {
  const queue = new Queue<Uint8Array>();
  const [count, length] = [48, 2 ** 20];
  for (let i = 0; i < count; i++) queue.putSync(new Uint8Array(length).fill(i));
  assertEquals(queue.qsize(), count);
  for (let i = 0; i < count; i++) assertEquals(queue.getSync()[length - 1], i);
});

Deno.test("an empty queue gives nothing", async () => {
  const queue = new Queue<number>();
  assertThrows(() => queue.getNowait(), Empty);
  assertThrows(() => queue.getSync({ timeout: 0.01 }), Empty);
  await assertRejects(() => queue.get(false), Empty);
  await assertRejects(() => queue.get({ block: false }), Empty);
  await assertRejects(() => queue.get(true, 0.01), Empty);
  await assertRejects(() => queue.get({ timeout: -1 }), Empty);
});

Deno.test("a put waits for room, a get for an item", async () => {
  const queue = new Queue<number>(1);
  const got = queue.get();
  await queue.put(1);
  assertEquals(await got, 1);
  await queue.put(2);
  const put = queue.put(3);
  assertEquals(await queue.get(), 2);
  await put;
  assertEquals(await queue.get(), 3);
});

Deno.test("a wait at a queue can be aborted", async () => {
  const queue = new Queue<number>(1);
  const controller = new AbortController();
  const { signal } = controller;
  const got = queue.get({ signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => got, Error, "enough");
  await assertRejects(() => queue.put(1, { signal }), Error, "enough");
  assertThrows(() => queue.getSync({ signal }), Error, "enough");
});

Deno.test("a closed queue is closed for this process, in CPython's words", async () => {
  const queue = new Queue<number>();
  assertThrows(() => queue.joinThread(), AssertionError, `Queue ${queue} not closed`);
  queue.close();
  queue.close();
  await assertRejects(() => queue.put(1), ValueError, `Queue ${queue} is closed`);
  await assertRejects(() => queue.get(), ValueError, `Queue ${queue} is closed`);
  queue.joinThread();
  queue.cancelJoinThread();
  assert(/^<multiprocessing\.queues\.Queue object at 0x7f[0-9a-f]+>$/.test(`${queue}`));
});

Deno.test("a queue's bound is a whole number; without one it has none", async () => {
  assertThrows(() => new Queue(1.5), TypeError, "'float' object cannot be interpreted");
  const queue = new Queue<number>(-1);
  for (let i = 0; i < 50_000; i++) await queue.put(i);
  assertEquals(queue.full(), false);
});

Deno.test("what cannot be sent is refused by put, and the queue goes on", async () => {
  const queue = new Queue<unknown>();
  const local = () => 1;
  await assertRejects(() => queue.put(local), Error, "Cannot send");
  await queue.put(1);
  assertEquals(await queue.get(), 1);
});

for (const method of startMethods) {
  const test = testUnder(method);

  test("what a child put before it ended is there when it was joined", async () => {
    const queue = new Queue<unknown>();
    const items = Array.from({ length: 1000 }, (_, i) => ({ i, text: "x".repeat(i) }));
    const child = start(targets.putAll, queue, items);
    await child.join();
    assertEquals(queue.qsize(), 1000);
    for (const item of items) assertEquals(queue.getNowait(), item);
  });

  test("an item of 100 MB arrives whole", async () => {
    const queue = new Queue<Uint8Array>();
    const answer = new Queue<Uint8Array[]>();
    const child = start(targets.collect, queue, answer, 1);
    const item = new Uint8Array(100_000_000);
    item[0] = 1;
    item[99_999_999] = 2;
    await queue.put(item);
    const [back] = await answer.get();
    assertEquals([back!.length, back![0], back![99_999_999]], [100_000_000, 1, 2]);
    await child.join();
  });

  test("two putters and two getters lose and double nothing", async () => {
    const queue = new Queue<number | null>(100);
    const answer = new Queue<number[]>();
    const putters = [0, 1].map((i) => start(targets.putRange, queue, i * 5000, (i + 1) * 5000));
    const getters = [0, 1].map(() => start(targets.collect, queue, answer));
    await Promise.all(putters.map((child) => child.join()));
    await queue.put(null);
    await queue.put(null);
    const all = [...await answer.get(), ...await answer.get()].toSorted((a, b) => a - b);
    assertEquals(all, Array.from({ length: 10_000 }, (_, i) => i));
    await Promise.all(getters.map((child) => child.join()));
  });

  test("the main thread can block for a child's items, and a child for the main thread's", async () => {
    const [queue, answer] = [new Queue<number>(1), new Queue<number[]>()];
    const child = start(targets.collect, queue, answer, 3);
    for (const item of [1, 2, 3]) queue.putSync(item);
    assertEquals(answer.getSync(), [1, 2, 3]);
    await child.join();
  });

  test("a queue may be sent through a queue", async () => {
    const [queue, answer] = [new Queue<unknown>(), new Queue<Queue<string>[]>()];
    const child = start(targets.collect, queue, answer, 1);
    const inner = new Queue<string>();
    await queue.put(inner);
    const [back] = await answer.get();
    await back!.put("through");
    assertEquals(await inner.get(), "through");
    await child.join();
  });

  for (const target of [targets.waitForItem, targets.waitForItemSync]) {
    for (const end of ["terminate", "kill"] as const) {
      test(`${end} of a getter, ${target.name}, leaves the queue to the others`, async () => {
        const [queue, ready] = [new Queue<string>(), new Queue<string>()];
        const child = start(target, queue, ready);
        await ready.get();
        child[end]();
        await child.join();
        await queue.put("item");
        assertEquals(await queue.get({ timeout: 60 }), "item");
      });
    }
  }
}
