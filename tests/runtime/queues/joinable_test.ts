import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import {
  JoinableQueue,
  ProcessError,
  Queue,
  TimeoutError,
  ValueError,
} from "@manycore/multiprocessing";
import { startMethods } from "../../start_methods.ts";
import { start, testUnder } from "../start.ts";
import * as targets from "../targets/queues.ts";

Deno.test("a queue on which nothing was put needs no waiting for", async () => {
  const queue = new JoinableQueue();
  await queue.join();
  queue.joinSync();
});

Deno.test("join waits until every item has been dealt with", async () => {
  const queue = new JoinableQueue<number>();
  await queue.put(1);
  queue.putNowait(2);
  let joined = false;
  const join = queue.join().then(() => joined = true);
  await queue.get();
  queue.taskDone();
  await queue.get();
  await Promise.resolve();
  assertEquals(joined, false);
  queue.taskDone();
  await join;
  queue.joinSync();
});

Deno.test("a task can be done before it was got, and no oftener than it was put, as in CPython", async () => {
  const queue = new JoinableQueue<number>();
  assertThrows(() => queue.taskDone(), ValueError, "task_done() called too many times");
  await queue.put(1);
  queue.taskDone();
  assertThrows(() => queue.taskDone(), ValueError, "task_done() called too many times");
  await queue.join();
  assertEquals(queue.qsize(), 1);
});

Deno.test("a join is over although something was put again since", async () => {
  const queue = new JoinableQueue<number>();
  await queue.put(1);
  const join = queue.join();
  queue.taskDone();
  await queue.put(2);
  await join;
  await assertRejects(() => queue.join(0.01), TimeoutError);
});

Deno.test("a join can be limited and aborted", async () => {
  const queue = new JoinableQueue<number>();
  await queue.put(1);
  await assertRejects(() => queue.join(0.01), TimeoutError, "were done in time");
  assertThrows(() => queue.joinSync({ timeout: 0.01 }), TimeoutError);
  const controller = new AbortController();
  const join = queue.join({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => join, Error, "enough");
});

Deno.test("an item that cannot be sent counts for nothing", async () => {
  const queue = new JoinableQueue<unknown>();
  class Local {
    #secret = 1;
    get secret(): number {
      return this.#secret;
    }
  }
  await assertRejects(() => queue.put(new Local()));
  await queue.join();
});

Deno.test("it is a queue in every other respect", async () => {
  const queue = new JoinableQueue<number>(1);
  assert(queue instanceof Queue);
  await queue.put(1);
  assertEquals(queue.full(), true);
  assert(`${queue}`.startsWith("<multiprocessing.queues.JoinableQueue object at 0x7f"));
});

for (const method of startMethods) {
  const test = testUnder(method);

  test("children deal with all tasks before join is over", async () => {
    const tasks = new JoinableQueue<number | null>();
    const results = new Queue<number>();
    const workers = [0, 1].map(() => start(targets.work, tasks, results));
    for (let i = 0; i < 200; i++) await tasks.put(i);
    await tasks.join();
    assertEquals(results.qsize(), 200);
    const all = Array.from({ length: 200 }, () => results.getNowait()).toSorted((a, b) => a - b);
    assertEquals(all, Array.from({ length: 200 }, (_, i) => i * 2));
    for (const _ of workers) await tasks.put(null);
    tasks.joinSync();
    await Promise.all(workers.map((worker) => worker.join()));
  });

  for (const end of ["terminate", "kill"] as const) {
    test(`${end} of a worker with a task in hand ends the join with an error that names it`, async () => {
      const tasks = new JoinableQueue<number>();
      const taken = new Queue();
      const worker = start(targets.takeOne, tasks, taken);
      await tasks.put(1);
      await taken.get();
      const join = tasks.join();
      worker[end]();
      const error = await assertRejects(() => join, ProcessError);
      assertMatch(
        error.message,
        /Process-\d+ \(pid \d+, exit code -\d+\) ended with 1 task in hand/,
      );
      tasks.taskDone();
      await tasks.join();
      await worker.join();
    });
  }

  test("so does a worker that fails", async () => {
    const tasks = new JoinableQueue<number>();
    await tasks.put(1);
    const worker = start(targets.takeAndFail, tasks);
    await worker.join();
    assertThrows(() => tasks.joinSync(), ProcessError, "exit code 3");
  });

  test("a task that a child got may be done by another process, after its end", async () => {
    const tasks = new JoinableQueue<number>();
    await tasks.put(1);
    const worker = start(targets.takeAndReturn, tasks);
    await worker.join();
    assertThrows(() => tasks.joinSync(0), TimeoutError);
    tasks.taskDone();
    await tasks.join();
  });
}
