import {
  AsyncResult,
  currentProcess,
  Pool,
  RuntimeError,
  SystemExit,
  TaskTimeoutError,
  ThreadPool,
  TimeoutError,
  ValueError,
  WorkerLostError,
} from "@manycore/multiprocessing";
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { runProgram } from "../run_program.ts";

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

/** Comes to an end when it is told to. */
function gate<T>(): PromiseWithResolvers<T> {
  return Promise.withResolvers<T>();
}

Deno.test("a ThreadPool runs closures in this process, on values that cannot be sent", async () => {
  await using pool = new ThreadPool(2);
  const seen = new WeakMap<object, number>();
  const keys = [{}, {}];
  await pool.map((key) => seen.set(key, keys.indexOf(key)), keys);
  assertEquals(keys.map((key) => seen.get(key)), [0, 1]);
  assertStrictEquals(await pool.apply(() => seen), seen);
  assertStrictEquals(await pool.apply(currentProcess), currentProcess());
});

Deno.test("a ThreadPool has a Pool's methods", async () => {
  await using pool = new ThreadPool(3);
  const double = (x: number) => 2 * x;
  const add = (a: number, b: number) => a + b;
  assertInstanceOf(pool, Pool);
  assertEquals(await pool.map(double, range(10)), range(10).map(double));
  assertEquals(await pool.map(double, range(10), { chunksize: 3 }), range(10).map(double));
  assertEquals(await pool.starmap(add, [[1, 2], [3, 4]]), [3, 7]);
  assertEquals(await Array.fromAsync(pool.imap(double, range(5))), [0, 2, 4, 6, 8]);
  const unordered = await Array.fromAsync(pool.imapUnordered(double, range(5), { chunksize: 2 }));
  assertEquals(unordered.sort(), [0, 2, 4, 6, 8]);
  assertEquals(await pool.apply((...args: unknown[]) => args, [1], { k: 2 }), [1, { k: 2 }]);
  assertInstanceOf(pool.applyAsync(double, [1]), AsyncResult);
  assertEquals(await pool.mapAsync(double, [1]).get(), [2]);
  class Point {
    constructor(readonly x: number) {}
  }
  assertEquals(await pool.map(Point, [1]), [new Point(1)]);
});

Deno.test("async tasks of a ThreadPool go on in turns, sync ones run one after the other", async () => {
  await using pool = new ThreadPool(2);
  const [first, second] = [gate<string>(), gate<string>()];
  const results = pool.imapUnordered((which) => which.promise, [first, second]);
  second.resolve("second");
  assertEquals((await results.next()).value, "second");
  first.resolve("first");
  assertEquals((await results.next()).value, "first");
  let inside = 0;
  const most = await pool.map(
    () => {
      const now = ++inside;
      inside--;
      return now;
    },
    range(10),
    { chunksize: 1 },
  );
  assertEquals(Math.max(...most), 1);
});

Deno.test("no more tasks of a ThreadPool are under way than it has workers", async () => {
  await using pool = new ThreadPool(2);
  let [inside, most] = [0, 0];
  await pool.map(
    async () => {
      most = Math.max(most, ++inside);
      await Promise.resolve();
      inside--;
    },
    range(20),
    { chunksize: 1 },
  );
  assertEquals(most, 2);
});

Deno.test("what blocks for a ThreadPool's result runs the tasks, and refuses those that await", () => {
  using pool = new ThreadPool(2);
  assertEquals(pool.mapSync((x) => x + 1, [1, 2, 3]), [2, 3, 4]);
  assertEquals(pool.applySync(() => pool.applySync(() => 5)), 5);
  assertEquals([...pool.imap((x) => x + 1, [1, 2])], [2, 3]);
  assertThrows(
    () => pool.applySync(async () => await Promise.resolve(1)),
    RuntimeError,
    "needs the event loop",
  );
  const never = pool.applyAsync(() => new Promise(() => {}));
  assertThrows(() => never.getSync(0.001), TimeoutError);
});

Deno.test("an error of a ThreadPool's task is the very object", async () => {
  await using pool = new ThreadPool(1);
  const mine = new RangeError("mine");
  const throwing = [() => {
    throw mine;
  }, () => Promise.reject(mine)];
  for (const work of throwing) {
    const error = await assertRejects(() => pool.apply(work));
    assertStrictEquals(error, mine);
    assertEquals(error.cause, undefined);
  }
  const lost = await assertRejects(
    () =>
      pool.apply(() => {
        throw new SystemExit(3);
      }),
    WorkerLostError,
    "ended by SystemExit",
  );
  assertInstanceOf(lost.cause, SystemExit);
  assertEquals(await pool.apply(() => 1), 1);
});

Deno.test("a ThreadPool's initializer runs once for each worker, before the tasks", async () => {
  for (const later of [false, true]) {
    let count = 0;
    const initializer = (by: number) => {
      if (!later) return void (count += by);
      return Promise.resolve().then(() => void (count += by));
    };
    await using pool = new ThreadPool({ processes: 3, initializer, initargs: [2] });
    assertEquals(await pool.map(() => count, range(6), { chunksize: 1 }), Array(6).fill(6));
  }
  let count = 0;
  using pool = new ThreadPool({ processes: 3, initializer: () => void count++ });
  assertEquals(pool.applySync(() => count), 3);
});

Deno.test("a ThreadPool whose initializer raises fails every call with that error", async () => {
  const mine = new RangeError("mine");
  const initializer = () => {
    throw mine;
  };
  await using pool = new ThreadPool({ processes: 2, initializer });
  const before = pool.applyAsync(() => 1);
  assertStrictEquals(await assertRejects(() => before.get()), mine);
  assertStrictEquals(await assertRejects(() => pool.apply(() => 1)), mine);
});

Deno.test("a ThreadPool's task beyond its time limit fails, and its worker goes on", async () => {
  await using pool = new ThreadPool(1);
  const late = pool.applyAsync(
    function forever() {
      return new Promise(() => {});
    },
    [],
    { taskTimeout: 0.01 },
  );
  const next = pool.applyAsync(() => "next");
  await assertRejects(
    () => late.get(),
    TaskTimeoutError,
    'Cannot get the result of "forever": it took longer than its limit of 0.01 s',
  );
  assertEquals(await next.get(), "next");
});

Deno.test("a signal ends a call of a ThreadPool", async () => {
  await using pool = new ThreadPool(1);
  const abort = new AbortController();
  const running = pool.applyAsync(() => new Promise(() => {}), [], { signal: abort.signal });
  let begun = 0;
  const waiting = pool.mapAsync(() => begun++, range(3), { signal: abort.signal });
  const next = pool.applyAsync(() => "next");
  abort.abort(new RangeError("enough"));
  for (const result of [running, waiting]) {
    await assertRejects(() => result.get(), RangeError, "enough");
  }
  assertEquals([await next.get(), begun], ["next", 0]);
});

Deno.test("callbacks of a ThreadPool get the value or the error", async () => {
  await using pool = new ThreadPool(1);
  const calls: unknown[] = [];
  const options = {
    callback: (value: unknown) => calls.push(value),
    errorCallback: (error: unknown) => calls.push(String(error)),
  };
  await pool.applyAsync(() => 1, [], options).wait();
  await pool.applyAsync(
    () => {
      throw new RangeError("no");
    },
    [],
    options,
  ).wait();
  assertEquals(calls, [1, "RangeError: no"]);
});

Deno.test("close() and join() of a ThreadPool wait for its tasks, terminate() does not", async () => {
  const pool = new ThreadPool(2);
  const result = pool.mapAsync(async (x) => await Promise.resolve(x), range(50), { chunksize: 1 });
  await assertRejects(() => pool.join(), ValueError, "Pool is still running");
  pool.close();
  assertThrows(() => pool.applyAsync(() => 1), ValueError, "Pool not running");
  await pool.join();
  assert(result.ready());
  const other = new ThreadPool(2);
  const never = other.applyAsync(() => new Promise(() => {}));
  other.terminate();
  await other.join();
  await assertRejects(() => never.get(), Error, "the pool was terminated");
});

Deno.test("a ThreadPool reads imap's input only a little ahead", async () => {
  await using pool = new ThreadPool(1);
  let read = 0;
  const endless = function* () {
    for (;;) yield read++;
  };
  let seen = 0;
  for await (const _ of pool.imap((x) => x, endless())) {
    assert(read <= ++seen + 64, `read ${read} for ${seen}`);
    if (seen === 200) break;
  }
});

Deno.test("a ThreadPool lets timers have their turn, however many tasks wait", async () => {
  await using pool = new ThreadPool(1);
  let ticked = false;
  const timer = setTimeout(() => ticked = true);
  const seen = pool.imap(() => {
    for (const end = performance.now() + 1; performance.now() < end;);
    return ticked;
  }, range(100));
  const values = await Array.fromAsync(seen);
  clearTimeout(timer);
  assert(values.includes(true));
});

Deno.test("a ThreadPool is shown and refused as Python does it", () => {
  using pool = new ThreadPool(3);
  assertEquals(String(pool), "<multiprocessing.pool.ThreadPool state=RUN pool_size=3>");
  assertThrows(() => new ThreadPool(0), ValueError, "Number of processes must be at least 1");
  assertThrows(
    () => new ThreadPool({ initializer: 5 as never }),
    Error,
    "initializer must be a callable",
  );
});

Deno.test("an unclosed ThreadPool does not hold the program", async () => {
  const { stdout, stderr, code } = await runProgram("leaves_thread_pool.ts");
  assertEquals([stdout, stderr, code], ["[ 1, 4 ]\nmain ends\n", "", 0]);
});
