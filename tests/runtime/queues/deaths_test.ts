/** Nobody hangs, and nothing is lost that was in a queue, when a process dies at any moment. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { BrokenPipeError, EOFError, Pipe, Queue } from "@manycore/multiprocessing";
import { startMethods } from "../../start_methods.ts";
import { start, testUnder } from "../start.ts";
import * as targets from "../targets/queues.ts";
import { checkSendable } from "@internals";

for (const method of startMethods) {
  const test = testUnder(method);

  test("a child that has put an item can be joined before anybody reads it", async () => {
    const queue = new Queue<string>();
    const child = start(targets.putText, queue, 1_000_000);
    await child.join();
    assertEquals((await queue.get()).length, 1_000_000);
  });

  for (const end of ["terminate", "kill"] as const) {
    test(`${end} of a putter leaves whole items, in order, and a queue that works`, async () => {
      for (let round = 0; round < 5; round++) {
        const queue = new Queue<number>();
        const child = start(targets.putForEver, queue);
        let next = 0;
        while (next < 500 * round + 1) assertEquals(await queue.get(), next++);
        child[end]();
        await child.join();
        await queue.put(-1);
        // a thread that was busy when it was told to stop may still put what it had begun
        for (let ended = false; !ended || !queue.empty();) {
          const item = await queue.get();
          if (item === -1) ended = true;
          else assertEquals(item, next++);
        }
      }
    });

    test(`${end} of a putter of large items leaves whole ones`, async () => {
      const queue = new Queue<Uint8Array>(4);
      const child = start(targets.putBytesForEver, queue);
      const check = (item: Uint8Array) => {
        assertEquals(item.length, 300_000);
        assert(item.every((byte) => byte === item[0]));
      };
      for (let i = 0; i < 20; i++) check(await queue.get());
      child[end]();
      await child.join();
      while (!queue.empty()) check(queue.getNowait());
    });

    test(`${end} of a getter costs what it had taken, and no more`, async () => {
      const queue = new Queue<number>();
      const child = start(targets.getForEver, queue);
      let put = 0;
      while (put < 2000) await queue.put(put++);
      child[end]();
      await child.join();
      for (let i = 0; i < 100; i++) await queue.put(put++);
      const rest: number[] = [];
      while (!queue.empty()) rest.push(queue.getNowait());
      assertEquals(rest, Array.from({ length: rest.length }, (_, i) => put - rest.length + i));
      assert(rest.length >= 100);
    });
  }

  test("a sender that waits at a full pipe is told when its reader dies", async () => {
    const [reader, writer] = Pipe(false);
    const [ready, never] = [new Queue(), new Queue()];
    const child = start(targets.holdEnd, reader, ready, never);
    reader.close();
    await ready.get();
    const half = new Uint8Array(40 * 2 ** 20);
    await writer.sendBytes(half);
    await writer.sendBytes(half);
    const third = writer.send(1);
    child.kill();
    await assertRejects(() => third, BrokenPipeError);
    await child.join();
  });

  test("a queue that a child made part of an item outlives the child", async () => {
    const [queue, own] = [new Queue<Queue<string>>(), new Queue<string>()];
    const child = start(targets.putOwnQueue, queue, own);
    await child.join();
    const inner = await queue.get();
    assertEquals(await inner.get(), "inside");
  });

  test("a connection may be sent over a connection", async () => {
    const [through, given] = Pipe();
    const [mine, theirs] = Pipe();
    const child = start(targets.answerThroughGiven, given);
    given.close();
    await through.send(theirs);
    theirs.close();
    await mine.send("hello");
    assertEquals(await mine.recv(), ["got", "hello"]);
    await assertRejects(() => mine.recv(), EOFError);
    await child.join();
  });

  test("an end that was sent over a pipe is open while its sender lives, and ends with it", async () => {
    const [through, given] = Pipe();
    const [mine, theirs] = Pipe();
    const child = start(targets.sendEnd, given, theirs);
    given.close();
    theirs.close();
    assertEquals(await through.poll(null), true);
    assertEquals(await mine.poll(), false);
    await through.send("end");
    await child.join();
    assertEquals(await mine.poll(60), true);
    await assertRejects(() => mine.recv(), EOFError);
  });

  test("an item of 100 MB goes through a pipe with a slow reader", async () => {
    const [reader, writer] = Pipe(false);
    const item = new Uint8Array(100_000_000).fill(7);
    await writer.sendBytes(item);
    const second = writer.sendBytes(item.subarray(0, 1));
    const buffer = new Uint8Array(100_000_000);
    assertEquals(await reader.recvBytesInto(buffer), 100_000_000);
    assertEquals([buffer[0], buffer[99_999_999]], [7, 7]);
    await second;
    assertEquals(await reader.recvBytes(), new Uint8Array([7]));
  });
}

Deno.test("what could not be put is not under way: the end that it carried closes", async () => {
  const queue = new Queue<unknown>(1);
  const [a, b] = Pipe();
  await queue.put(1);
  await assertRejects(() => queue.put(b, false));
  await assertRejects(() => queue.put([b, Symbol("local")]));
  assertThrows(() => start(targets.holdEnd, b, Symbol("local")));
  checkSendable(b);
  b.close();
  await assertRejects(() => a.recv(), EOFError);
});
