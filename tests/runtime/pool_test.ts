import {
  activeChildren,
  AsyncResult,
  KeyboardInterrupt,
  MaybeEncodingError,
  Pool,
  Process,
  ProcessError,
  Queue,
  RemoteTraceback,
  TimeoutError,
  Value,
  ValueError,
  WorkerLostError,
} from "@manycore/multiprocessing";
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertMatch,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { startMethods } from "../start_methods.ts";
import { testUnder } from "./start.ts";
import * as targets from "./targets/pooled.ts";
import { runProgram } from "./run_program.ts";
import { interrupt } from "@internals";

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

for (const method of startMethods) {
  const test = testUnder(method);

  // ---- what it computes ----

  test("map gives the results in order, however it is cut up", async () => {
    await using pool = new Pool(2);
    for (const length of [0, 1, 2, 7, 8, 9, 100]) {
      for (const chunksize of [undefined, 1, 3, 1000]) {
        const results = await pool.map(targets.square, range(length), { chunksize });
        assertEquals(results, range(length).map((x) => x * x));
      }
    }
  });

  test("map takes any iterable, async ones too", async () => {
    await using pool = new Pool(2);
    const squares = [1, 4, 9];
    assertEquals(await pool.map(targets.square, new Set([1, 2, 3])), squares);
    assertEquals(await pool.map(targets.square, asyncRange(1, 4)), squares);
    assertEquals(pool.mapSync(targets.square, [1, 2, 3]), squares);
    assertThrows(
      () => pool.mapAsync(targets.square, asyncRange(1, 4)).getSync(),
      ValueError,
      "async iterable",
    );
    const broken = async function* () {
      yield* asyncRange(0, 2);
      throw new RangeError("no more");
    };
    await assertRejects(() => pool.map(targets.square, broken()), RangeError, "no more");
  });

  test("starmap spreads each element over the parameters", async () => {
    await using pool = new Pool(2);
    assertEquals(await pool.starmap(targets.add, [[1, 2], [3, 4]]), [3, 7]);
    assertEquals(pool.starmapSync(targets.add, [[5, 6]]), [11]);
    assertEquals(await pool.starmapAsync(targets.add, [[7, 8]]).get(), [15]);
  });

  test("apply passes arguments, and named ones as a last object", async () => {
    await using pool = new Pool(1);
    assertEquals(await pool.apply(targets.describe, [1, "a"], { k: 2 }), '[1,"a",{"k":2}]');
    assertEquals(await pool.apply(targets.describe), "[]");
    assertEquals(pool.applySync(targets.describe, [1], { k: 2 }), '[1,{"k":2}]');
    assertEquals(await pool.applyAsync(targets.describe, [1], { kwds: {} }).get(), "[1]");
  });

  test("functions may be async, and classes are called", async () => {
    await using pool = new Pool(2);
    assertEquals(await pool.map(targets.squareLater, range(5)), [0, 1, 4, 9, 16]);
    const points = await pool.map(targets.Point, [1, 2]);
    assert(points.every((point) => point instanceof targets.Point));
    assertEquals(points.map((point) => point.x), [1, 2]);
  });

  test("imap gives results in order, imapUnordered as they come", async () => {
    await using pool = new Pool(2);
    for (const chunksize of [1, 3]) {
      const ordered = await Array.fromAsync(pool.imap(targets.square, range(20), { chunksize }));
      assertEquals(ordered, range(20).map((x) => x * x));
      const unordered = await Array.fromAsync(
        pool.imapUnordered(targets.square, range(20), { chunksize }),
      );
      assertEquals(unordered.sort((a, b) => a - b), range(20).map((x) => x * x));
    }
    assertEquals([...pool.imap(targets.square, range(4))], [0, 1, 4, 9]);
    assertEquals(await Array.fromAsync(pool.imap(targets.square, asyncRange(0, 4))), [0, 1, 4, 9]);
    assertEquals(await pool.imap(targets.square, []).next(), { done: true, value: undefined });
  });

  test("imapUnordered does not wait for a slow one", async () => {
    const { pool: made, queues: [slow, fast] } = sharing(2);
    await using pool = made;
    fast!.putSync("fast");
    const results = pool.imapUnordered(targets.take, [0, 1]);
    assertEquals((await results.next()).value, "fast");
    slow!.putSync("slow");
    assertEquals((await results.next()).value, "slow");
  });

  test("imap reads its input only a little ahead, so it may be endless", async () => {
    await using pool = new Pool(1);
    let [read, closed] = [0, false];
    const endless = function* () {
      try {
        for (;;) yield read++;
      } finally {
        closed = true;
      }
    };
    const seen: number[] = [];
    for await (const value of pool.imap(targets.square, endless())) {
      seen.push(value);
      assert(read <= seen.length + 64, `read ${read} for ${seen.length}`);
      if (seen.length === 200) break;
    }
    assertEquals([seen.at(-1), closed], [199 * 199, true]);
  });

  test("an error of imap's input stands in its place", async () => {
    await using pool = new Pool(1);
    const broken = function* () {
      yield* [1, 2];
      throw new RangeError("no more");
    };
    const results = pool.imap(targets.square, broken());
    assertEquals([(await results.next()).value, (await results.next()).value], [1, 4]);
    await assertRejects(() => results.next(), RangeError, "no more");
    assertEquals((await results.next()).done, true);
  });

  test("after close() imap's input is read to its end although nobody reads the results", async () => {
    const { pool, value } = sharing(2);
    pool.imap(targets.countUp, range(300) as never);
    pool.close();
    await pool.join();
    assertEquals(value.value, 300);
  });

  // ---- results ----

  test("a result tells when it is ready and whether it succeeded", async () => {
    const { pool: made, queues: [queue] } = sharing(1);
    await using pool = made;
    const result = pool.applyAsync(targets.take, [0]);
    assertInstanceOf(result, AsyncResult);
    assertEquals(result.ready(), false);
    assertThrows(() => result.successful(), ValueError, "not ready");
    await result.wait(0.001);
    result.waitSync(0.001);
    await assertRejects(() => result.get(0.001), TimeoutError);
    assertThrows(() => result.getSync(0), TimeoutError);
    queue!.putSync("done");
    await result.wait();
    assertEquals([result.ready(), result.successful()], [true, true]);
    assertEquals([await result.get(), result.getSync()], ["done", "done"]);
    const failed = pool.applyAsync(targets.fail, [3]);
    await failed.wait();
    assertEquals([failed.ready(), failed.successful()], [true, false]);
  });

  test("waiting can be given up by a signal, and by a timeout of map and next", async () => {
    const { pool: made, queues: [queue] } = sharing(1);
    await using pool = made;
    const abort = new AbortController();
    const waiting = pool.map(targets.take, [0], { signal: abort.signal });
    abort.abort(new RangeError("enough"));
    await assertRejects(() => waiting, RangeError, "enough");
    await assertRejects(() => pool.map(targets.take, [0], { timeout: 0.001 }), TimeoutError);
    const stream = pool.imap(targets.take, [0]);
    await assertRejects(() => stream.next(0.001), TimeoutError);
    assertThrows(() => stream.nextSync(0.001), TimeoutError);
    for (const item of ["a", "b"]) queue!.putSync(item);
    assertEquals(await stream.next(), { done: false, value: "b" });
  });

  test("Ctrl-C's interrupt() ends a wait with its error", async () => {
    await using pool = sharing(1).pool;
    const waiting = pool.map(targets.take, [0]);
    interrupt(new KeyboardInterrupt());
    await assertRejects(() => waiting, KeyboardInterrupt);
  });

  test("callbacks get the value or the error, once", async () => {
    await using pool = new Pool(2);
    const calls: unknown[] = [];
    const options = {
      callback: (value: unknown) => calls.push(value),
      errorCallback: (error: unknown) => calls.push(String(error)),
    };
    await pool.applyAsync(targets.square, [3], options).wait();
    await pool.mapAsync(targets.square, [1, 2], options).wait();
    await pool.mapAsync(targets.square, [], options).wait();
    await pool.starmapAsync(targets.add, [[1, 2]], options).wait();
    await pool.applyAsync(targets.fail, [3], options).wait();
    assertEquals(calls, [9, [1, 4], [], [3], "Refused: (three is refused, 3)"]);
  });

  test("an error comes back with class, arguments, and the child's traceback as its cause", async () => {
    await using pool = new Pool(2);
    const both: ((x: number) => number | Promise<number>)[] = [targets.fail, targets.failLater];
    for (const target of both) {
      const error = await assertRejects(() => pool.map(target, [1, 2, 3, 4]), targets.Refused);
      assertEquals([...error.args], ["three is refused", 3]);
      assertInstanceOf(error.cause, RemoteTraceback);
      assertMatch(
        (error.cause as RemoteTraceback).tb,
        /^Traceback \(most recent call last\):\n[^]*pooled\.ts", line \d+, in fail\nRefused: /,
      );
    }
    assertEquals(
      await pool.applyAsync(targets.throwText).get().catch((text) => text),
      "just a text",
    );
    assertThrows(() => pool.applySync(targets.fail, [3]), targets.Refused);
  });

  test("an error comes back although its class or a field of it cannot be sent", async () => {
    await using pool = new Pool(1);
    const partly = await assertRejects(() => pool.apply(targets.unsendableError), RangeError);
    assertEquals([partly.message, Object.keys(partly)], ["with a promise", ["kept"]]);
    const hidden = await assertRejects(
      () => pool.apply(targets.throwHidden),
      SyntaxError,
      "hidden",
    );
    assertEquals(hidden.name, "Hidden");
    const missing = await assertRejects(
      () => pool.apply(targets.readMissing),
      Deno.errors.NotFound,
    );
    assertStringIncludes(missing.message, "No such file");
    assertInstanceOf(missing.cause, RemoteTraceback);
  });

  test("an error does not end imap", async () => {
    await using pool = new Pool(1);
    const results = pool.imap(targets.fail, [2, 3, 4]);
    assertEquals((await results.next()).value, 2);
    await assertRejects(() => results.next(), targets.Refused);
    assertEquals((await results.next()).value, 4);
    assertEquals((await results.next()).done, true);
  });

  test("what cannot be sent fails its own call, and the pool lives on", async () => {
    await using pool = new Pool(1);
    const call = pool.applyAsync(targets.square, [{ a: Promise.resolve() } as never]);
    await assertRejects(() => call.get(), TypeError, "Cannot send a Promise");
    await assertRejects(() => pool.apply((x: number) => x, [1]), TypeError, "without a name");
    const error = await assertRejects(() => pool.apply(targets.unsendable), MaybeEncodingError);
    assertMatch(error.message, /^Error sending result: '.*'\. Reason: '.*Cannot send a WeakMap/s);
    assertEquals(await pool.apply(targets.square, [3]), 9);
  });

  // ---- workers ----

  test("workers are daemons with names of their own, and may not have children", async () => {
    const before = Number(new Process().name.slice(8));
    await using pool = new Pool(2);
    const workers = activeChildren().filter((child) => child.name.startsWith("ForkPoolWorker"));
    assertEquals(workers.map((worker) => [worker.name, worker.daemon]), [
      [`ForkPoolWorker-${before + 1}`, true],
      [`ForkPoolWorker-${before + 2}`, true],
    ]);
    assert(
      (await pool.map(targets.workerName, range(10))).every((name) => name.startsWith("ForkP")),
    );
    assertEquals(
      await pool.apply(targets.innerPool),
      "AssertionError: daemonic processes are not allowed to have children",
    );
  });

  test("an initializer runs in each worker before its first task", async () => {
    for (const initializer of [targets.initialise, targets.initialiseLater]) {
      await using pool = new Pool({ processes: 2, initializer, initargs: [{ a: 1 }] });
      const seen = await pool.map(targets.whatWasInitialised, range(8), { chunksize: 1 });
      assertEquals(seen, range(8).map(() => ({ a: 1 })));
    }
  });

  test("a worker is replaced after maxtasksperchild tasks", async () => {
    await using pool = new Pool({ processes: 1, maxtasksperchild: 2 });
    const names = await pool.map(targets.workerName, range(6), { chunksize: 1 });
    assertEquals(new Set(names).size, 3);
    assertEquals([names[0] === names[1], names[1] === names[2]], [true, false]);
    const chunks = await pool.map(targets.workerName, range(6), { chunksize: 3 });
    assertEquals(new Set(chunks).size, 1);
  });

  test("a process that is not a daemon may have a pool of its own", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.poolInProcess, args: [queue] });
    process.start();
    assertEquals(await queue.get(), [1, 4, 9]);
    await process.join();
    assertEquals(process.exitcode, 0);
  });

  // ---- how workers die: where × how × what must come out ----

  const deaths: [how: string, target: () => unknown, text: string][] = [
    ["Deno.exit(7)", targets.dieByExit, "exit code 7"],
    ["SystemExit(5)", targets.dieBySystemExit, "exit code 5"],
    ["KeyboardInterrupt", targets.dieByInterrupt, "exit code 1"],
    ["close()", targets.dieByClose, "exit code 0"],
    ["an unhandled rejection", targets.dieByRejection, "exit code 1"],
  ];
  for (const [how, target, text] of deaths) {
    for (const waiting of ["awaited", "blocking"]) {
      test(`a worker that dies in a task by ${how} fails that task alone (${waiting})`, async () => {
        await using pool = new Pool(2);
        const before = pool.mapAsync(targets.square, range(50), { chunksize: 1 });
        const lost = pool.applyAsync(target);
        const after = pool.mapAsync(targets.square, range(50), { chunksize: 1 });
        const error = waiting === "awaited"
          ? await assertRejects(() => lost.get(), WorkerLostError)
          : assertThrows(() => lost.getSync(), WorkerLostError);
        assertStringIncludes(error.message, text);
        assertMatch(error.message, /^Cannot get the result of "\w+": ForkPoolWorker-\d+ \(pid \d+/);
        for (const result of [before, after]) {
          const values = waiting === "awaited" ? await result.get() : result.getSync();
          assertEquals(values, range(50).map((x) => x * x));
        }
        assertStringIncludes(String(pool), "pool_size=2");
      });
    }
  }

  for (const target of [targets.spin, targets.wait]) {
    test(`a worker that is killed while it runs ${target.name} fails that task alone`, async () => {
      const { pool: made, queues: [queue] } = sharing(1);
      await using pool = made;
      const lost = pool.applyAsync<[], unknown>(target);
      const later = pool.applyAsync(targets.square, [4]);
      const name = await queue!.get();
      activeChildren().find((child) => child.name === name)!.kill();
      assertStringIncludes(
        (await assertRejects(() => lost.get(), WorkerLostError)).message,
        "exit code -9",
      );
      assertEquals(await later.get(), 16);
    });
  }

  test("a worker that is killed while idle is replaced, and nothing is lost", async () => {
    await using pool = new Pool(1);
    const [first] = await pool.map(targets.workerName, [0]);
    activeChildren().find((child) => child.name === first)!.kill();
    const [second] = await pool.map(targets.workerName, [0]);
    assert(first !== second);
  });

  test("an initializer that raises fails every call, and nobody is replaced for ever", async () => {
    await using pool = new Pool({ processes: 2, initializer: targets.refuseToInitialise });
    await assertRejects(() => pool.map(targets.square, [1, 2]), targets.Refused, "no");
    await assertRejects(() => pool.apply(targets.square, [1]), targets.Refused, "no");
    await assertRejects(() => pool.imap(targets.square, [1]).next(), targets.Refused, "no");
    pool.close();
    await pool.join();
  });

  test("an initializer that exits fails every call too", async () => {
    await using pool = new Pool({ processes: 2, initializer: targets.exitInInitialiser });
    const error = await assertRejects(() => pool.map(targets.square, [1, 2]), WorkerLostError);
    assertStringIncludes(error.message, "exit code 3");
  });

  // ---- its end ----

  test("close() lets tasks end, and join() waits for the workers", async () => {
    const pool = new Pool(2);
    const result = pool.mapAsync(targets.square, range(100), { chunksize: 1 });
    await assertRejects(() => pool.join(), ValueError, "Pool is still running");
    assertThrows(() => pool.joinSync(), ValueError, "Pool is still running");
    pool.close();
    assertThrows(() => pool.applyAsync(targets.square, [1]), ValueError, "Pool not running");
    await assertRejects(() => pool.map(targets.square, [1]), ValueError, "Pool not running");
    await pool.join();
    assertEquals([result.ready(), (await result.get()).length], [true, 100]);
    assertEquals(activeChildren(), []);
  });

  test("joinSync() does the same without the event loop", () => {
    const pool = new Pool(2);
    const result = pool.mapAsync(targets.square, range(100), { chunksize: 1 });
    pool.close();
    pool.joinSync();
    assertEquals([result.ready(), activeChildren().length], [true, 0]);
  });

  test("terminate() fails what is out, in bounded time, busy workers or not", async () => {
    const { pool, queues: [queue] } = sharing(2);
    const results = [targets.spin, targets.wait].map((target) =>
      pool.applyAsync<[], unknown>(target)
    );
    await queue!.get();
    await queue!.get();
    pool.terminate();
    for (const result of results) {
      await assertRejects(() => result.get(), ProcessError, "the pool was terminated");
    }
    await pool.join();
    assertEquals(activeChildren(), []);
  });

  test("it is disposed of by being terminated", async () => {
    let pool: Pool;
    {
      await using disposed = new Pool(1);
      pool = disposed;
    }
    assertThrows(() => pool.applyAsync(targets.square, [1]), ValueError, "Pool not running");
    assertEquals(activeChildren(), []);
  });

  test("bad options are refused in Python's words", () => {
    assertThrows(() => new Pool(0), ValueError, "Number of processes must be at least 1");
    assertThrows(
      () => new Pool({ processes: 1, maxtasksperchild: 0 }),
      ValueError,
      "maxtasksperchild must be a positive int or None",
    );
    assertThrows(
      () => new Pool({ initializer: 5 as never }),
      Error,
      "initializer must be a callable",
    );
  });

  test("texts are CPython's", async () => {
    await using pool = new Pool(3);
    assertEquals(String(pool), "<multiprocessing.pool.Pool state=RUN pool_size=3>");
    assertMatch(
      String(pool.applyAsync(targets.square, [1])),
      /^<multiprocessing\.pool\.ApplyResult object at 0x7f[0-9a-f]{10}>$/,
    );
    assertMatch(
      String(pool.mapAsync(targets.square, [1])),
      /^<multiprocessing\.pool\.MapResult object at 0x7f[0-9a-f]{10}>$/,
    );
    pool.close();
    assertEquals(String(pool), "<multiprocessing.pool.Pool state=CLOSE pool_size=3>");
  });

  test("a pool cannot be sent", async () => {
    await using pool = new Pool(1);
    await assertRejects(
      () => pool.apply(targets.describe, [pool]),
      Error,
      "pool objects cannot be passed between processes or pickled",
    );
  });

  test("an unclosed pool does not hold the program, nor do results that nobody awaits", async () => {
    const { stdout, stderr, code } = await runProgram("leaves_pool.ts");
    assertEquals([stdout, stderr, code], ["[ 1, 4 ]\nmain ends\n", "", 0]);
  });
}

/** A pool whose workers share two queues and a value with the test. */
function sharing(processes: number): { pool: Pool } & targets.Shared {
  const shared = { queues: [new Queue(), new Queue()], value: new Value("i", 0) };
  const pool = new Pool({ processes, initializer: targets.share, initargs: [shared] });
  return { pool, ...shared };
}

async function* asyncRange(start: number, end: number): AsyncGenerator<number> {
  for (let i = start; i < end; i++) {
    await Promise.resolve();
    yield i;
  }
}
