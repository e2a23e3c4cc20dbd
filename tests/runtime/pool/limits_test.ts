import {
  AsyncResult,
  IMapIterator,
  IMapUnorderedIterator,
  MapResult,
  Pool,
  type Process,
  type ProcessOptions,
  Queue,
  TaskTimeoutError,
  TimeoutError,
  Value,
  ValueError,
  WorkerLostError,
} from "@manycore/multiprocessing";
import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { startMethods } from "../../start_methods.ts";
import { Clock } from "../clock.ts";
import { runProgram } from "../run_program.ts";
import { testUnder } from "../start.ts";
import * as targets from "../targets/pooled.ts";

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

for (const method of startMethods) {
  const test = testUnder(method);

  // ---- time limits ----

  for (const target of [targets.pauseForEver, targets.computeForEver]) {
    for (const waiting of ["awaited", "blocking"]) {
      test(`${target.name} beyond its time limit fails, and its worker is replaced (${waiting})`, async () => {
        await using pool = new Pool(1);
        const [before] = await pool.map(targets.workerName, [0]);
        const late = pool.applyAsync<[], unknown>(target, [], { taskTimeout: 0.05 });
        const next = pool.applyAsync(targets.workerName, []);
        const error = waiting === "awaited"
          ? await assertRejects(() => late.get(), TaskTimeoutError)
          : assertThrows(() => late.getSync(), TaskTimeoutError);
        assert(error instanceof TimeoutError);
        assertMatch(
          error.message,
          /^Cannot get the result of "\w+": it took longer than its limit of 0\.05 s, so ForkPoolWorker-\d+ \(pid \d+(, exit code -9)?\) was ended/,
        );
        const after = waiting === "awaited" ? await next.get() : next.getSync();
        assert(after !== before);
        assertStringIncludes(String(pool), "pool_size=1");
      });
    }
  }

  test("a time limit is that of each element, and of tasks that run, not of those that wait", async () => {
    using clock = new Clock();
    const { pool: made, queues: [begun, go] } = sharing(1);
    await using pool = made;
    for (const chunksize of [5, 1]) {
      const options = { chunksize, taskTimeout: 10 };
      const result = pool.mapAsync(targets.beginAndWait, range(5), options);
      for (const _ of range(5)) {
        await begun!.get();
        assertEquals(result.ready(), false); // and has a look at the time
        clock.forward(6);
        assertEquals(result.ready(), false);
        go!.putSync("go");
      }
      assertEquals(await result.get(), range(5));
    }
  });

  test("one element beyond the time limit fails its own chunk of a stream alone", async () => {
    using clock = new Clock();
    const { pool: made, value } = sharing(2);
    await using pool = made;
    const results = pool.imap(targets.stickAtOne, range(4), { taskTimeout: 1000 });
    assertEquals((await results.next()).value, 0);
    while (value.value < 4) await pool.apply(targets.workerName);
    await pool.apply(targets.workerName); // behind what the other worker had to do
    let failed = false;
    const failure = assertRejects(() => results.next(), TaskTimeoutError).then(() => failed = true);
    while (!failed) {
      clock.forward(1001);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await failure;
    assertEquals([(await results.next()).value, (await results.next()).value], [2, 3]);
    assertEquals((await results.next()).done, true);
  });

  test("a task within its time limit is never touched, however many follow each other", async () => {
    await using pool = new Pool({ processes: 2, taskTimeout: 60, retries: 1 });
    const names = new Set(await pool.map(targets.workerName, range(500), { chunksize: 1 }));
    assert(names.size <= 2);
  });

  // ---- signals ----

  test("a signal ends a call: the worker that runs it is replaced, what has not begun never does", async () => {
    const { pool: made, queues: [queue], value } = sharing(1);
    await using pool = made;
    const abort = new AbortController();
    const running = pool.applyAsync<[], unknown>(targets.spin, [], { signal: abort.signal });
    const waiting = pool.mapAsync(targets.countUp as () => void, range(3) as never, {
      signal: abort.signal,
    });
    const other = pool.applyAsync(targets.square, [7]);
    await queue!.get();
    abort.abort(new RangeError("enough"));
    assertEquals([running.ready(), waiting.ready()], [true, true]);
    await assertRejects(() => running.get(), RangeError, "enough");
    await assertRejects(() => waiting.get(), RangeError, "enough");
    assertEquals(await other.get(), 49);
    pool.close();
    await pool.join();
    assertEquals(value.value, 0);
  });

  test("a signal that was aborted before lets no call begin", async () => {
    const { pool: made, value } = sharing(1);
    await using pool = made;
    const signal = AbortSignal.abort(new RangeError("before"));
    await assertRejects(() => pool.apply(targets.countUp, [], {}, { signal }), RangeError);
    await assertRejects(() => pool.map(targets.square, [1, 2], { signal }), RangeError);
    const results = pool.imap(targets.square, [1, 2], { signal });
    await assertRejects(() => results.next(), RangeError, "before");
    assertEquals((await results.next()).done, true);
    pool.close();
    await pool.join();
    assertEquals(value.value, 0);
  });

  test("a signal ends a stream in place of its next result, and closes the input", async () => {
    await using pool = new Pool(1);
    const abort = new AbortController();
    let closed = false;
    const input = function* () {
      try {
        for (let i = 0;; i++) yield i;
      } finally {
        closed = true;
      }
    };
    const results = pool.imap(targets.square, input(), { signal: abort.signal });
    assertEquals((await results.next()).value, 0);
    abort.abort(new RangeError("enough"));
    await assertRejects(() => results.next(), RangeError, "enough");
    assertEquals([(await results.next()).done, closed], [true, true]);
    assertEquals(await pool.apply(targets.square, [3]), 9);
  });

  test("a signal of get() ends the wait and leaves the call alone", async () => {
    const { pool: made, queues: [queue] } = sharing(1);
    await using pool = made;
    const result = pool.applyAsync(targets.take, [0]);
    await assertRejects(
      () => result.get({ signal: AbortSignal.abort(new RangeError()) }),
      RangeError,
    );
    queue!.putSync("kept");
    assertEquals(await result.get(), "kept");
  });

  test("who leaves a stream early lets its other tasks be skipped", async () => {
    const { pool: made, queues: [queue, second], value } = sharing(1);
    await using pool = made;
    const tasks = function* () {
      for (let i = 0;; i++) yield i;
    };
    queue!.putSync("first");
    for await (const first of pool.imap(targets.takeOrCount, tasks())) {
      assertEquals(first, "first");
      break;
    }
    second!.putSync("the worker goes on");
    pool.close();
    await pool.join();
    assertEquals(value.value, 0);
  });

  // ---- retries ----

  test("a task is retried as often as asked when its worker dies", async () => {
    const { pool: made, value } = sharing(2);
    await using pool = made;
    assertEquals(await pool.apply(targets.dieUntil, [3], {}, { retries: 2 }), 3);
    assertEquals(value.value, 3);
  });

  test("a task whose retries are used up fails, and is not run again", async () => {
    const { pool: made, value } = sharing(2);
    await using pool = made;
    const error = await assertRejects(
      () => pool.apply(targets.dieUntil, [100], {}, { retries: 2 }),
      WorkerLostError,
    );
    assertStringIncludes(error.message, "exit code 9");
    assertEquals(value.value, 3);
  });

  test("a retried chunk's results stand in their place", async () => {
    const { pool: made } = sharing(2);
    await using pool = made;
    const results = await pool.map(targets.squareDyingOnce, range(20), {
      chunksize: 3,
      retries: 1,
    });
    assertEquals(results, range(20).map((x) => x * x));
  });

  test("a stream's task is retried although results before it wait to be read", async () => {
    const { pool: made, value } = sharing(2);
    await using pool = made;
    const results = pool.imapUnordered(targets.squareDyingOnce, range(20), { retries: 1 });
    await pool.apply(targets.workerName); // which comes after all of the stream's
    while (value.value === 0) await pool.apply(targets.workerName);
    const squares = (await Array.fromAsync(results)).sort((a, b) => a - b);
    assertEquals(squares, range(20).map((x) => x * x));
  });

  test("an error of the function is its result, and no reason to retry", async () => {
    await using pool = new Pool({ processes: 1, retries: 5 });
    await assertRejects(() => pool.apply(targets.failLater, [3]), targets.Refused);
  });

  test("limits out of range are refused", async () => {
    await using pool = new Pool(1);
    for (const taskTimeout of [0, -1, NaN]) {
      assertThrows(
        () => pool.applyAsync(targets.square, [1], { taskTimeout }),
        ValueError,
        `Task timeout must be a positive number of seconds, not ${taskTimeout}`,
      );
    }
    assertThrows(
      () => new Pool({ processes: 1, retries: -1 }),
      ValueError,
      "Retries must be an int of 0 or more, not -1",
    );
    for (const chunksize of [0, -1, 1.5]) {
      await assertRejects(
        () => pool.map(targets.square, [1], { chunksize }),
        ValueError,
        `Chunksize must be 1+, not ${chunksize}`,
      );
      assertThrows(() => pool.imap(targets.square, [1], { chunksize }), ValueError, "Chunksize");
    }
  });

  // ---- what Python programs see ----

  test("of several chunks that fail, the first one's error is the map's", async () => {
    await using pool = new Pool(2);
    for (let i = 0; i < 20; i++) {
      const error = await assertRejects(
        () => pool.map(targets.refuseEven, [1, 2, 3, 4, 5, 6], { chunksize: 1 }),
        targets.Refused,
      );
      assertEquals(error.args, ["even", 2]);
    }
  });

  test("results of maps and of unordered streams have classes of their own", async () => {
    await using pool = new Pool(1);
    const result = pool.starmapAsync(targets.add, [[1, 2]]);
    assert(result instanceof MapResult && result instanceof AsyncResult);
    assert(!(pool.applyAsync(targets.square, [1]) instanceof MapResult));
    const stream = pool.imapUnordered(targets.square, [1]);
    assert(stream instanceof IMapUnorderedIterator && stream instanceof IMapIterator);
    assert(!(pool.imap(targets.square, [1]) instanceof IMapUnorderedIterator));
    assertMatch(String(stream), /^<multiprocessing\.pool\.IMapUnorderedIterator object at 0x/);
  });

  test("named arguments may come in a Map", async () => {
    await using pool = new Pool(1);
    const kwds = new Map([["k", 2]]) as never;
    assertEquals(await pool.apply(targets.describe, [1], kwds), '[1,{"k":2}]');
    assertEquals(await pool.applyAsync(targets.describe, [1], { kwds }).get(), '[1,{"k":2}]');
  });

  test("a closed pool cannot be entered", async () => {
    const pool = new Pool(1);
    assertEquals(pool.__enter__(), pool);
    await pool.__exit__();
    assertThrows(() => pool.__enter__(), ValueError, "Pool not running");
  });

  // ---- what the messages say ----

  test("an error of a class that the caller cannot load keeps its name, fields and traceback", async () => {
    const { stdout, code } = await runProgram("pool_own_error.ts");
    assertEquals([stdout, code], ["Mine: code 4 4 { a: 1 } true\ntrue true\n", 0]);
  });

  test("what cannot be sent is found in the caller's terms", async () => {
    await using pool = new Pool(2);
    const bad = { x: [Promise.resolve()] } as never;
    const calls: [work: () => Promise<unknown>, place: string][] = [
      [() => pool.apply(targets.square, [bad]), "(at args[0].x[0])"],
      [() => pool.apply(targets.describe, [1, bad], { k: 2 }), "(at args[1].x[0])"],
      [
        () => pool.map(targets.square, [1, 2, 3, bad], { chunksize: 2 }),
        "(at element 3, .x[0] of the input)",
      ],
      [
        () => pool.starmap(targets.add, [[1, 2], [3, bad]], { chunksize: 1 }),
        "(at element 1, [1].x[0] of the input)",
      ],
      [
        () => Array.fromAsync(pool.imap(targets.square, [1, Promise.resolve() as never])),
        "(at element 1 of the input)",
      ],
    ];
    for (const [work, place] of calls) {
      await assertRejects(
        work,
        TypeError,
        `Cannot send a Promise: await it and send what it resolves to ${place}`,
      );
    }
  });

  test("a number of processes that is none is refused by its value", () => {
    assertThrows(
      () => new Pool("a" as never),
      Error,
      'Cannot make a pool of "a" processes: pass a number',
    );
  });

  // ---- how workers are made ----

  test("a subclass may make the processes of its workers", async () => {
    const made: string[] = [];
    class Recording extends Pool {
      override Process(
        context: { Process: new (options?: ProcessOptions) => Process },
        options: ProcessOptions,
      ): Process {
        const process = super.Process(context, { ...options, name: "Process-special" });
        made.push(process.name);
        return process;
      }
    }
    await using pool = new Recording(2);
    assertEquals(made.length, 2);
    assertEquals(await pool.apply(targets.workerName), "ForkPoolWorker-special");
  });

  test("a context's own class of processes may allow workers to have children", async () => {
    await using pool = new Pool({ processes: 1, context: { Process: targets.NoDaemonProcess } });
    assertEquals(await pool.apply(targets.innerPool), "made");
    assertMatch(await pool.apply(targets.workerName), /^NoDaemonPoolWorker-\d+$/);
  });
}

/** A pool whose workers share two queues and a value with the test. */
function sharing(processes: number): { pool: Pool } & targets.Shared {
  const shared = { queues: [new Queue(), new Queue()], value: new Value("i", 0) };
  const pool = new Pool({ processes, initializer: targets.share, initargs: [shared] });
  return { pool, ...shared };
}
