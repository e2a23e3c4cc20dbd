import {
  Context,
  getAllStartMethods,
  getContext,
  getStartMethod,
  Lock,
  Pool,
  Process,
  Queue,
  RuntimeError,
  setExecutable,
  setStartMethod,
  ValueError,
} from "@manycore/multiprocessing";
import { assert, assertEquals, assertInstanceOf, assertMatch, assertThrows } from "@std/assert";
import { startMethods } from "../start_methods.ts";
import { runProgram } from "./run_program.ts";
import * as targets from "./targets/contexts.ts";

/** A test that begins and ends with no method chosen. */
function test(name: string, body: () => void | Promise<void>): void {
  Deno.test(name, async () => {
    setStartMethod(null, { force: true });
    try {
      await body();
    } finally {
      setStartMethod(null, { force: true });
    }
  });
}

for (const method of startMethods) {
  test(`${method}: a context has the whole API, bound to its method`, async () => {
    const context = getContext(method);
    assertInstanceOf(context, Context);
    assertEquals(context.getStartMethod(), method);
    const queue = new context.Queue();
    assertInstanceOf(queue, Queue);
    const process = new context.Process({ target: targets.tellMethod, args: [queue] });
    assertInstanceOf(process, Process);
    process.start();
    await process.join();
    const [used, name, child] = queue.getNowait() as string[];
    assertEquals([used, name], [method, process.name]);
    assertEquals(child, "Process-" + process.name.replace(/^.*-/, "") + ":1");
    using _ = new context.Lock().holdSync();
  });

  test(`${method}: processes of a context are named after it`, () => {
    const { Process } = getContext(method);
    assertMatch(new Process().name, /^[A-Z][a-z]+Process-\d+$/);
    assertEquals(Process.startMethod, method);
  });

  test(`${method}: pools of a context work, and are pools`, async () => {
    await using pool = new (getContext(method).Pool)({ processes: 1, initargs: [] });
    assertInstanceOf(pool, Pool);
    assertEquals(await pool.map(targets.square, [1, 2, 3]), [1, 4, 9]);
    assertMatch((await pool.map(targets.ownName, [0]))[0]!, /^[A-Z][a-z]+PoolWorker-\d+$/);
    assertMatch(String(pool), /^<multiprocessing\.pool\.Pool state=RUN pool_size=1>$/);
  });

  test(`${method}: a subclass of a context's process runs in a child`, async () => {
    const { code, stdout, stderr } = await runProgram("context_subclass.ts", undefined, [method]);
    assertEquals([stdout, stderr, code], [`run in Mine-1 by ${method}\n`, "", 0]);
  });

  test(`${method}: the start of a process chooses the method for good`, async () => {
    assertEquals(getStartMethod({ allowNone: true }), null);
    const process = new Process();
    process.start();
    await process.join();
    assertEquals(getStartMethod({ allowNone: true }), getAllStartMethods()[0]!);
    assertThrows(() => setStartMethod(method), RuntimeError, "context has already been set");
    setStartMethod(method, { force: true });
  });

  test(`${method}: it can be chosen once, or by force`, () => {
    setStartMethod(method);
    assertEquals(getStartMethod(), method);
    assertThrows(() => setStartMethod(method), RuntimeError, "context has already been set");
    setStartMethod(method, { force: true });
    assert(getAllStartMethods().includes(method));
  });
}

test("asking for the method in use chooses the default", () => {
  assertEquals(getStartMethod({ allowNone: true }), null);
  assertEquals(getStartMethod(), getAllStartMethods()[0]!);
  assertEquals(getStartMethod({ allowNone: true }), getAllStartMethods()[0]!);
});

test("a context without a name is that of the method in use", () => {
  assertEquals(getContext().getStartMethod(), getAllStartMethods()[0]!);
  assertEquals(getContext(), getContext(getAllStartMethods()[0]!));
  assertEquals(getContext().getContext(), getContext());
});

test("names that are none are refused in Python's words", () => {
  for (const name of ["fork", "forkserver", "thread", ""]) {
    assertThrows(() => getContext(name), ValueError, `cannot find context for '${name}'`);
    assertThrows(() => setStartMethod(name), ValueError, `cannot find context for '${name}'`);
  }
  assertThrows(() => setStartMethod(null), ValueError, "cannot find context for None");
});

test("a Python program says fork, spawn and forkserver, and only under fork inherits variables", async () => {
  const { stdout, stderr, code } = await runProgram("python_methods.ts");
  assertEquals(stderr, "");
  assertEquals(stdout.trimEnd().split("\n"), [
    "fork spawn forkserver null",
    "ForkProcess-1 fork as in main",
    "SpawnProcess-2 spawn as imported",
    "ForkServerProcess-3 forkserver as imported",
    "WorkerProcess-4 worker as in main",
    "spawn <multiprocessing.context.SpawnContext object at 0x…",
  ]);
  assertEquals(code, 0);
});

test("a context's own method cannot be changed", () => {
  assertThrows(
    () => getContext().setStartMethod("worker", { force: true }),
    ValueError,
    "cannot set start method of concrete context",
  );
});

test("its text is Python's", () => {
  assertMatch(
    String(getContext("worker")),
    /^<multiprocessing\.context\.WorkerContext object at 0x[0-9a-f]+>$/,
  );
});

test("the executable may be a path or a URL", () => {
  setExecutable(new URL("file:///usr/bin/deno"));
  setExecutable(Deno.execPath());
});

test("locks of all contexts are the same locks", () => {
  assertEquals(getContext().Lock, Lock);
});
