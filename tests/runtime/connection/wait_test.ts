import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  EOFError,
  OSError,
  Pipe,
  Process,
  Queue,
  SimpleQueue,
  TypeError,
} from "@manycore/multiprocessing";
import { wait, waitSync } from "@manycore/multiprocessing/connection";
import { startMethods } from "../../start_methods.ts";
import { testUnder } from "../start.ts";
import * as targets from "../targets/queues.ts";

Deno.test("wait gives those that are ready, in their order", async () => {
  const [a, b] = Pipe();
  const [c, d] = Pipe();
  const queue = new Queue<number>();
  assertEquals(await wait([a, c, queue], 0), []);
  await d.send(1);
  assertEquals(await wait([a, c, queue]), [c]);
  await queue.put(1);
  await b.send(1);
  assertEquals(waitSync([queue, c, a]), [queue, c, a]);
});

Deno.test("wait ends with the first message to any of them", async () => {
  const [a, b] = Pipe();
  const simple = new SimpleQueue();
  const reader = simple._reader;
  const waits = wait([a, reader]);
  await simple.put(1);
  assertEquals(await waits, [reader]);
  await simple.get();
  const again = wait([a, simple]);
  await b.send("x");
  assertEquals(await again, [a]);
});

Deno.test("an end that is closed makes the other one ready", async () => {
  const [a, b] = Pipe();
  const [c] = Pipe();
  const waits = wait([c, a]);
  b.close();
  assertEquals(await waits, [a]);
  await assertRejects(() => a.recv(), EOFError);
});

Deno.test("a wait can be limited and aborted", async () => {
  const [a] = Pipe();
  assertEquals(await wait([a], 0.01), []);
  assertEquals(waitSync([a], { timeout: 0.01 }), []);
  assertEquals(await wait([]), []);
  assertEquals(await wait([], 0.01), []);
  const controller = new AbortController();
  const waits = wait([a], { signal: controller.signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => waits, Error, "enough");
});

Deno.test("what cannot be waited for is refused", async () => {
  const [a, b] = Pipe(false);
  await assertRejects(
    () => wait(["x" as never]),
    TypeError,
    "Cannot wait for an object of type 'str'",
  );
  await assertRejects(() => wait([-1]), TypeError, "Cannot wait for -1");
  await assertRejects(() => wait([b]), OSError, "connection is write-only");
  a.close();
  assertThrows(() => waitSync([a]), OSError, "handle is closed");
});

Deno.test("two may wait for the same", async () => {
  const [a, b] = Pipe();
  const both = [wait([a]), wait([a])];
  await b.send(1);
  assertEquals(await Promise.all(both), [[a], [a]]);
});

for (const method of startMethods) {
  const test = testUnder(method);

  test("wait knows of the ends of processes, of their messages and of their ends of pipes", async () => {
    const [a, b] = Pipe(false);
    const [told, last] = [new Queue(), new Queue()];
    const sender = new Process({ target: targets.sendWhenTold, args: [b, told, "hello"] });
    const other = new Process({ target: targets.endWhenTold, args: [last] });
    sender.start();
    other.start();
    b.close();
    const { sentinel } = other;
    const waits = wait([a, sentinel]);
    await told.put("go");
    assertEquals(await waits, [a]);
    assertEquals(await a.recv(), "hello");
    assertEquals(await wait([a, sentinel]), [a]);
    await assertRejects(() => a.recv(), EOFError);
    await last.put("end");
    assertEquals(await wait([sentinel, sentinel]), [sentinel, sentinel]);
    await Promise.all([sender.join(), other.join()]);
  });

  test("a blocking wait ends with a process that is killed", async () => {
    const child = new Process({ target: targets.endWhenTold, args: [new Queue()] });
    child.start();
    const { sentinel } = child;
    assertEquals(waitSync([sentinel], 0.001), []);
    child.kill();
    assertEquals(waitSync([sentinel]), [sentinel]);
    await child.join();
  });
}
