import {
  asCompleted,
  BrokenExecutor,
  BrokenProcessPool,
  BrokenThreadPool,
  CancelledError,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  Future,
  InterpreterPoolExecutor,
  InvalidStateError,
  ProcessPoolExecutor,
  ThreadPoolExecutor,
  TimeoutError,
  wait,
} from "@manycore/multiprocessing/futures";
import { getContext, RuntimeError, TypeError, ValueError } from "@manycore/multiprocessing";
import { currentThread, Event } from "@manycore/multiprocessing/threading";
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertMatch,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { runProgram } from "./run_program.ts";
import { startMethod } from "../start_methods.ts";
import { testEach } from "./start.ts";
import { add, die, divide, failWith, note, noted, pid, square } from "./targets/futures.ts";

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  return await Array.fromAsync(results);
}

// ---- futures ----

Deno.test("a future goes through its states, and says so", () => {
  const future = new Future<number>();
  const seen: string[] = [];
  future.addDoneCallback((one) => seen.push(`done ${one === future}`));
  assertMatch(String(future), /^<Future at 0x[\da-f]+ state=pending>$/);
  assert(future.setRunningOrNotifyCancel());
  assert(future.running());
  assert(!future.cancel());
  future.setResult(5);
  assertMatch(String(future), /^<Future at 0x[\da-f]+ state=finished returned \w+>$/);
  assertEquals([seen, future.done(), future.resultSync()], [["done true"], true, 5]);
  assertThrows(() => future.setResult(6), InvalidStateError, "FINISHED: <Future at");
  assertThrows(() => future.setRunningOrNotifyCancel(), RuntimeError, "unexpected state");
});

Deno.test("a future can be awaited, and asked for its result within a time", async () => {
  const [good, bad, never] = [new Future<number>(), new Future(), new Future()];
  good.setResult(1);
  bad.setException(new RangeError("bad"));
  assertEquals(await good, 1);
  await assertRejects(async () => await bad, RangeError, "bad");
  assertInstanceOf(await bad.exception(), RangeError);
  assertEquals(await good.exception(), null);
  await assertRejects(() => never.result(0.001), TimeoutError);
  await assertRejects(() => never.exception({ timeout: 0 }), TimeoutError);
});

Deno.test("a cancelled future has neither result nor exception", async () => {
  const future = new Future();
  assert(future.cancel());
  assert(future.cancel());
  assertEquals([future.cancelled(), future.done(), future.running()], [true, true, false]);
  await assertRejects(() => future.result(), CancelledError);
  await assertRejects(() => future.exception(), CancelledError);
  assert(!future.setRunningOrNotifyCancel());
});

// ---- threads ----

Deno.test("threads run any function, as many at a time as there are workers", async () => {
  await using executor = new ThreadPoolExecutor(2);
  let [inside, most] = [0, 0];
  const results = executor.map(async (n: number) => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve));
    inside--;
    return n * 2;
  }, [1, 2, 3, 4]);
  assertEquals([await all(results), most], [[2, 4, 6, 8], 2]);
});

Deno.test("a thread's function may block for nothing, and fail", async () => {
  await using executor = new ThreadPoolExecutor();
  assertEquals(await executor.submit((a: number, b: number) => a + b, 1, 2), 3);
  await assertRejects(
    async () =>
      await executor.submit(() => {
        throw new RangeError("bad");
      }),
    RangeError,
    "bad",
  );
});

Deno.test("an executor's threads have names, and run the initializer once each", async () => {
  let begun = 0;
  const options = { maxWorkers: 1, threadNamePrefix: "worker", initializer: () => begun++ };
  await using executor = new ThreadPoolExecutor(options);
  const names = await all(executor.map((_n: number) => currentThread().name, [1, 2]));
  assertEquals([names, begun], [["worker_0", "worker_0"], 1]);
});

Deno.test("an initializer that fails breaks an executor of threads", async () => {
  const executor = new ThreadPoolExecutor({
    maxWorkers: 1,
    initializer: () => {
      throw new RangeError("no");
    },
  });
  await assertRejects(async () => await executor.submit(() => 1), BrokenThreadPool, "initializer");
  assertThrows(() => executor.submit(() => 1), BrokenExecutor, "not usable anymore");
  await executor.shutdown();
});

Deno.test("what waits for a thread can be cancelled, what runs cannot", async () => {
  const gate = new Event();
  const executor = new ThreadPoolExecutor(1);
  const running = executor.submit(() => gate.wait());
  const waiting = executor.submit(() => 1);
  assertEquals([running.cancel(), waiting.cancel()], [false, true]);
  gate.set();
  await executor.shutdown({ cancelFutures: true });
  assertEquals(await running, true);
  assertThrows(
    () => executor.submit(() => 1),
    RuntimeError,
    "cannot schedule new futures after shutdown",
  );
});

// ---- several futures ----

Deno.test("wait ends with the first that is done, the first that fails, or the last", async () => {
  const [first, second, third] = [new Future<number>(), new Future<number>(), new Future<number>()];
  const futures = [first, second, third];
  const one = wait(futures, { returnWhen: FIRST_COMPLETED });
  const failed = wait(futures, null, FIRST_EXCEPTION);
  first.setResult(1);
  assertEquals([...(await one).done], [first]);
  second.setException(new RangeError("bad"));
  const [done, notDone] = await failed;
  assertEquals([done!.size, notDone!.size], [2, 1]);
  const late = await wait(futures, 0.001);
  assertEquals([...late.notDone], [third]);
  third.setResult(3);
  assertEquals((await wait(futures)).done.size, 3);
});

Deno.test("futures come as they are done, until the time is over", async () => {
  const [first, second, third] = [new Future<number>(), new Future<number>(), new Future<number>()];
  first.setResult(1);
  const seen: number[] = [];
  await assertRejects(
    async () => {
      for await (const future of asCompleted([third, second, first], 0.01)) {
        seen.push(await future);
        if (seen.length === 1) third.setResult(3);
      }
    },
    TimeoutError,
    "1 (of 3) futures unfinished",
  );
  assertEquals(seen, [1, 3]);
});

// ---- processes ----

testEach("processes run exported functions, and give their errors", async () => {
  await using executor = new ProcessPoolExecutor(2);
  const future: Future<number> = executor.submit(square, 3);
  assertEquals(await future, 9);
  assertEquals(await all(executor.map(add, [1, 2, 3], [10, 20])), [11, 22]);
  assertEquals(await all(executor.map(square, [1, 2, 3, 4, 5], { chunksize: 2 })), [
    1,
    4,
    9,
    16,
    25,
  ]);
  await assertRejects(async () => await executor.submit(failWith, "bad"), RangeError, "bad");
  assertEquals(executor.submit(square, 4).resultSync(), 16);
  assertEquals([...executor.map(square, [1, 2])], [1, 4]);
});

testEach("a map reads an async input to its end first", async () => {
  await using executor = new ProcessPoolExecutor(1);
  async function* numbers(): AsyncGenerator<number> {
    for (const n of [1, 2, 3]) yield await Promise.resolve(n);
  }
  assertEquals(await all(executor.map(add, numbers(), [10, 20, 30])), [11, 22, 33]);
});

testEach("a map that fails half-way gives what came before, then the error", async () => {
  await using executor = new ProcessPoolExecutor(1);
  const results = executor.map(divide, [4, 1, 6], [2, 0, 3]);
  assertEquals(await results.next(), { done: false, value: 2 });
  await assertRejects(() => results.next(), RangeError, "division by zero");
  assertEquals(await results.next(), { done: true, value: undefined });
});

testEach("a worker that dies fails its own future, and no other", async () => {
  await using executor = new ProcessPoolExecutor(2);
  const [dying, other] = [executor.submit(die), executor.submit(square, 5)];
  const error = await dying.exception();
  assertInstanceOf(error, BrokenProcessPool);
  assertMatch(String((error.cause as Error).message), /exit code 3\) ended while it ran it/);
  assertEquals([await other, await executor.submit(square, 6)], [25, 36]);
});

testEach("an initializer runs in each worker; one that fails breaks the executor", async () => {
  const executor = new ProcessPoolExecutor({ maxWorkers: 1, initializer: note, initargs: ["x"] });
  assertEquals(await executor.submit(noted), "x");
  await executor.shutdown();
  const broken = new ProcessPoolExecutor({
    maxWorkers: 1,
    initializer: failWith,
    initargs: ["no"],
  });
  await assertRejects(async () => await broken.submit(square, 1), BrokenProcessPool, "abruptly");
  assertThrows(() => broken.submit(square, 1), BrokenProcessPool, "not usable anymore");
  await broken.shutdown();
});

testEach("a worker is replaced after its number of tasks", async () => {
  const options = { maxWorkers: 1, maxTasksPerChild: 1 };
  await using executor = new ProcessPoolExecutor(options);
  const pids = await all(executor.map(pid, [1, 2, 3]));
  assertEquals(new Set(pids).size, 3);
});

testEach("shutdown cancels what has not begun, if it is told to", async () => {
  const executor = new ProcessPoolExecutor(1);
  const futures = [1, 2, 3, 4, 5, 6].map((n) => executor.submit(square, n));
  await executor.shutdown({ cancelFutures: true });
  assert(futures.every((future) => future.done()));
  assertEquals(await futures[0], 1);
  assert(futures.at(-1)!.cancelled());
});

testEach("futures of a function that cannot be sent fail, and say why", async () => {
  await using executor = new ProcessPoolExecutor(1);
  await assertRejects(async () => await executor.submit(() => 1), Error, "Cannot send");
});

Deno.test("options out of range are refused in CPython's words", () => {
  for (const Kind of [ProcessPoolExecutor, ThreadPoolExecutor]) {
    assertThrows(() => new Kind(0), ValueError, "max_workers must be greater than 0");
    assertThrows(
      () => new Kind({ initializer: 1 as never }),
      TypeError,
      "initializer must be a callable",
    );
  }
  assertThrows(
    () => new ProcessPoolExecutor({ maxTasksPerChild: 0 }),
    ValueError,
    "max_tasks_per_child must be >= 1",
  );
  assertThrows(
    () => new ThreadPoolExecutor().map(square, [1], { chunksize: 0 }),
    ValueError,
    "chunksize must be >= 1.",
  );
});

testEach("workers are made by the context that is given", async () => {
  const context = getContext(startMethod);
  await using executor = new ProcessPoolExecutor({ maxWorkers: 1, mpContext: context });
  assertEquals(await executor.submit(square, 3), 9);
});

Deno.test("interpreters are Workers", async () => {
  await using executor = new InterpreterPoolExecutor(1);
  assert((await executor.submit(pid, 0)).startsWith(`${Deno.pid} `));
});

Deno.test("a program's executors finish what they were given, though nobody waits for it", async () => {
  const { stdout, code } = await runProgram("leaves_executors.ts");
  assertEquals([stdout.split("\n").sort(), code], [["", "main ends", "process 3", "thread 2"], 0]);
});
