import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { Empty, OSError, Process, setStartMethod, SimpleQueue } from "@manycore/multiprocessing";
import { startMethods } from "../../start_methods.ts";
import * as targets from "../targets/queues.ts";

Deno.test("a simple queue gives what was put, in order", async () => {
  const queue = new SimpleQueue<unknown>();
  assertEquals(queue.empty(), true);
  await queue.put([1]);
  queue.putSync("two");
  assertEquals(queue.empty(), false);
  assertEquals([await queue.get(), queue.getSync()], [[1], "two"]);
});

Deno.test("a get from a simple queue waits, and can be limited and aborted", async () => {
  const queue = new SimpleQueue<number>();
  const got = queue.get();
  await queue.put(1);
  assertEquals(await got, 1);
  await assertRejects(() => queue.get({ timeout: 0.01 }), Empty);
  assertThrows(() => queue.getSync(0), Empty);
  const controller = new AbortController();
  const waits = queue.get({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => waits, Error, "enough");
});

Deno.test("a simple queue that was closed is closed for this process, in CPython's words", async () => {
  let closed: SimpleQueue;
  {
    using queue = new SimpleQueue();
    closed = queue;
  }
  closed.close();
  await assertRejects(() => closed.put(1), OSError, "handle is closed");
  await assertRejects(() => closed.get(), OSError, "handle is closed");
  assertThrows(() => closed.empty(), OSError, "handle is closed");
  assert(`${closed}`.startsWith("<multiprocessing.queues.SimpleQueue object at 0x7f"));
});

for (const method of startMethods) {
  Deno.test(`${method}: simple queues go to children and back`, async () => {
    setStartMethod(method, { force: true });
    const [there, back] = [new SimpleQueue(), new SimpleQueue()];
    const child = new Process({ target: targets.passOn, args: [there, back] });
    child.start();
    for (const item of [1, "two", { three: [3] }, null]) await there.put(item);
    await child.join();
    assertEquals([back.getSync(), back.getSync(), back.getSync()], [1, "two", { three: [3] }]);
    assertEquals(back.empty(), true);
  });
}
