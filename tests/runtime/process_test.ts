import {
  activeChildren,
  AssertionError,
  AttributeError,
  cpuCount,
  currentProcess,
  Lock,
  notInitialized,
  parentProcess,
  Process,
  Queue,
  Value,
  ValueError,
} from "@manycore/multiprocessing";
import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { startMethods } from "../start_methods.ts";
import { testUnder } from "./start.ts";
import * as targets from "./targets/processes.ts";
import { runProgram } from "./run_program.ts";

class NeverInitialized extends Process {
  constructor() {
    super(notInitialized);
  }
}

class Worker extends Process {}

for (const method of startMethods) {
  const test = testUnder(method);

  test("a target gets its arguments, and named ones as a last object", async () => {
    const queue = new Queue();
    const process = new Process({
      target: targets.echo,
      args: [queue, 1, "two"],
      kwargs: { three: 3 },
    });
    process.start();
    assertEquals(await queue.get(), [1, "two", { three: 3 }]);
    await process.join();
    assertEquals(process.exitcode, 0);
  });

  test("a class as a target is called", async () => {
    const queue = new Queue();
    const target = targets.Maker as never;
    const process = new Process({ target, args: [queue], kwargs: { a: 1 } });
    process.start();
    assertEquals(await queue.get(), ["made", { a: 1 }]);
    await process.join();
  });

  test("a target may be async", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.echoLater, args: [queue, "later"] });
    process.start();
    assertEquals(await queue.get(), ["later"]);
    await process.join();
  });

  test("a target may be named by module and export", async () => {
    const queue = new Queue();
    const module = new URL("./targets/processes.ts", import.meta.url);
    const process = new Process({ target: { module, name: "echo" }, args: [queue, 5] });
    process.start();
    assertEquals(await queue.get(), [5]);
    await process.join();
  });

  test("a process without a target does nothing and succeeds", () => {
    const process = new Process();
    process.start();
    process.joinSync();
    assertEquals(process.exitcode, 0);
  });

  test("a subclass runs its own run() with its own fields", async () => {
    const queue = new Queue();
    const process = new targets.Greeter(queue, "hello");
    process.start();
    assertEquals(await queue.get(), ["hello", "greeter", true]);
    await process.join();
    assertEquals(process.exitcode, 0);
  });

  test("default names count, and are the class's", () => {
    const [first, second] = [new Process(), new Worker()];
    assertMatch(first.name, /^Process-\d+$/);
    assertEquals(second.name, `Worker-${Number(first.name.slice(8)) + 1}`);
    assertEquals(second._identity, [Number(second.name.slice(7))]);
    assertEquals(currentProcess()._identity, []);
  });

  test("a child knows itself and its parent", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.whoAmI, args: [queue], daemon: true });
    process.start();
    const told = await queue.get();
    assertEquals(told, [process.name, process.pid, true, "MainProcess", Deno.pid, true]);
    await process.join();
  });

  test("a grandchild's name has both numbers, and its parent waits for it", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.startChild, args: [queue] });
    process.start();
    await process.join();
    const [name, , daemon, parent] = queue.getNowait() as unknown[];
    assertEquals([name, daemon, parent], [`${process.name}:1`, false, process.name]);
  });

  test("a child of a child starts while the main program blocks", () => {
    const queue = new Queue();
    const process = new Process({ target: targets.startChild, args: [queue] });
    process.start();
    process.joinSync();
    assertEquals((queue.getNowait() as unknown[])[0], `${process.name}:1`);
  });

  test("a child of a child starts while the main program computes", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.startChild, args: [queue] });
    process.start();
    while (queue.empty());
    await process.join();
    assertEquals((queue.getNowait() as unknown[])[0], `${process.name}:1`);
  });

  test("a child of a child outlives its parent", async () => {
    const [questions, answers] = [new Queue(), new Queue()];
    const process = new Process({ target: targets.startEchoAndSpin, args: [questions, answers] });
    process.start();
    assertEquals(await answers.get(), "started");
    process.kill();
    await questions.put("still there?");
    assertEquals(await answers.get(), "still there?");
  });

  test("a daemon may not have children", async () => {
    const queue = new Queue();
    const process = new Process({
      target: targets.startChildAsDaemon,
      args: [queue],
      daemon: true,
    });
    process.start();
    assertEquals(
      await queue.get(),
      "AssertionError: daemonic processes are not allowed to have children",
    );
    await process.join();
  });

  test("it is alive and active from start to end", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.waitFor, args: [queue] });
    assertEquals([process.isAlive(), process.pid, process.exitcode], [false, null, null]);
    process.start();
    assertEquals([process.isAlive(), process.exitcode], [true, null]);
    assert(activeChildren().includes(process));
    queue.putSync("go");
    await process.join();
    assertEquals([process.isAlive(), process.exitcode], [false, 0]);
    assert(!activeChildren().includes(process));
  });

  test("pid is known at once, and is not the parent's", async () => {
    const process = new Process({ target: targets.returns });
    process.start();
    const { pid } = process;
    assert(pid !== null && pid > 0 && pid !== Deno.pid, String(pid));
    assertEquals(process.ident, pid);
    await process.join();
  });

  test("join gives up after its timeout, and on its signal", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.waitForAsync, args: [queue] });
    process.start();
    await process.join(0.01);
    process.joinSync(0.01);
    assertEquals(process.exitcode, null);
    const signal = AbortSignal.abort(new RangeError("enough"));
    await assertRejects(() => process.join({ signal }), RangeError, "enough");
    queue.putSync("go");
    process.joinSync();
    assertEquals(process.exitcode, 0);
  });

  const ends: [
    how: string,
    // deno-lint-ignore no-explicit-any -- any function
    target: (...args: any[]) => unknown,
    args: unknown[],
    code: number,
  ][] = [
    ["returning", targets.returns, [], 0],
    ["throwing", targets.throws, [], 1],
    ["rejecting", targets.rejects, [], 1],
    ["sys.exit()", targets.exits, [], 0],
    ["sys.exit(3)", targets.exits, [3], 3],
    ["sys.exit(-1)", targets.exits, [-1], 255],
    ["sys.exit(256)", targets.exits, [256], 0],
    ["sys.exit(true)", targets.exits, [true], 1],
    ["sys.exit('text')", targets.exits, ["text"], 1],
    ["sys.exit(1.5)", targets.exits, [1.5], 1],
    ["sys.exit([1, 2])", targets.exits, [[1, 2]], 1],
    ["Deno.exit(5)", targets.exitsByDeno, [5], 5],
    ["close()", targets.closes, [], 0],
    ["an unhandled rejection", targets.leavesRejection, [], 1],
    ["returning, with a rejection left alone", targets.returnsBesideRejection, [], 1],
    ["an error in a timer", targets.throwsInTimer, [], 1],
  ];
  for (const [how, target, args, code] of ends) {
    test(`a child that ends by ${how} has exit code ${code}`, async () => {
      const process = new Process({ target, args });
      process.start();
      await process.join();
      assertEquals(process.exitcode, code);
    });
  }

  for (const [stop, code] of [["terminate", -15], ["kill", -9]] as const) {
    // deno-lint-ignore no-explicit-any -- any function
    const ways: ((...args: any[]) => unknown)[] = [
      targets.spin,
      targets.waitFor,
      targets.waitForAsync,
    ];
    for (const target of ways) {
      test(`${stop}() ends a child that runs ${target.name} with exit code ${code}`, async () => {
        const [value, queue] = [new Value("i", 0, { lock: false }), new Queue()];
        const args = target === targets.spin ? [value] : [queue];
        const process = new Process({ target, args });
        process.start();
        assert(process.pid);
        process[stop]();
        // a thread is dead at once; what the system ends is, when it has ended
        if (method === "spawn") await process.join();
        assertEquals([process.exitcode, process.isAlive()], [code, false]);
        await process.join();
        process[stop]();
        assertEquals(process.exitcode, code);
      });
    }
  }

  const threadTest = method === "worker" ? test : () => {};

  threadTest("a terminated child can use the runtime no more", async () => {
    const [lock, value] = [new Lock(), new Value("i", 0, { lock: false })];
    lock.acquireSync();
    const process = new Process({ target: targets.useRuntimeUntilRefused, args: [lock, value] });
    process.start();
    while (value.value === 0) await lock.acquire({ timeout: 0.001 });
    process.terminate();
    while (value.value === 1) await lock.acquire({ timeout: 0.001 });
    assertEquals(value.value, 2);
    lock.release();
  });

  test("what Python refuses is refused in its words", async () => {
    const process = new Process({ target: targets.returns });
    await assertRejects(() => process.join(), AssertionError, "can only join a started process");
    assertThrows(() => process.joinSync(), AssertionError, "can only join a started process");
    assertThrows(() => process.sentinel, ValueError, "process not started");
    assertThrows(() => process.terminate(), AttributeError, "object has no attribute 'terminate'");
    process.start();
    assertThrows(() => process.start(), AssertionError, "cannot start a process twice");
    assertThrows(() => process.daemon = true, AssertionError, "process has already started");
    await process.join();
    process.close();
    assertThrows(() => process.isAlive(), ValueError, "process object is closed");
    assertThrows(() => process.exitcode, ValueError, "process object is closed");
    assertThrows(
      () => new Process({ group: 1 as never }),
      AssertionError,
      "group argument must be None for now",
    );
    assertThrows(() => currentProcess().start(), AssertionError);
  });

  test("a running process cannot be closed", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.waitFor, args: [queue] });
    process.start();
    assertThrows(
      () => process.close(),
      ValueError,
      "Cannot close a process while it is still running",
    );
    queue.putSync("go");
    await process.join();
    process.close();
  });

  test("a subclass that was never initialised cannot be started", () => {
    assertThrows(
      () => new NeverInitialized().start(),
      AttributeError,
      "'NeverInitialized' object has no attribute '_closed'",
    );
  });

  test("its text is CPython's", async () => {
    const process = new Process({ target: targets.throws, name: "p", daemon: true });
    const parent = Deno.pid;
    assertEquals(String(process), `<Process name='p' parent=${parent} initial daemon>`);
    for (const [name, shown] of [["it's", `"it's"`], [`a'b"c`, `'a\\'b"c'`]] as const) {
      assertEquals(
        String(new Process({ name })),
        `<Process name=${shown} parent=${parent} initial>`,
      );
    }
    process.start();
    assertEquals(
      String(process),
      `<Process name='p' pid=${process.pid} parent=${parent} started daemon>`,
    );
    await process.join();
    assertEquals(
      String(process),
      `<Process name='p' pid=${process.pid} parent=${parent} stopped exitcode=1 daemon>`,
    );
    assertEquals(String(currentProcess()), "<_MainProcess name='MainProcess' parent=None started>");
  });

  test("a target that nobody could find is refused at the start", () => {
    assertThrows(
      () => new Process({ target: () => 1 }).start(),
      TypeError,
      `${import.meta.url} does not export it as "target"`,
    );
    assertThrows(
      () =>
        new Process({ target: targets.echo, args: [new Queue(), { a: [Promise.resolve()] }] })
          .start(),
      TypeError,
      "Cannot send a Promise",
    );
  });

  test("registered variables are in the child as the parent had them", async () => {
    const { stdout, stderr } = await runProgram("variables.ts");
    assertEquals(stderr, "");
    assertEquals(stdout, "child: 7 true Point { x: 1 } made here\npool: 8\n");
  });

  test("the program waits for children that are not daemons, and keeps its status", async () => {
    const { stdout, stderr, code } = await runProgram("waits_for_children.ts");
    assertEquals([stdout, stderr, code], ["main ends\nchild ends\n", "", 4]);
  });

  test("the program does not wait for daemons, however busy", async () => {
    const { stdout, stderr, code } = await runProgram("leaves_daemons.ts");
    assertEquals([stdout, stderr, code], ["main ends\n", "", 0]);
  });

  test("an uncaught error is shown with the process's name and a traceback", async () => {
    const { stderr, code } = await runProgram("child_throws.ts");
    assertMatch(
      stderr,
      /^Process Process-1:\nTraceback \(most recent call last\):\n {2}File ".*child_throws\.ts", line \d+, in outer\n {2}File ".*child_throws\.ts", line \d+, in inner\nRangeError: boom\nonly this\n$/,
    );
    assertEquals(code, 0);
  });

  for (const program of ["unguarded.ts", "unguarded_pool.ts"]) {
    test(`a start while modules are imported is refused, not repeated for ever: ${program}`, async () => {
      const { stderr } = await runProgram(program);
      assertMatch(stderr, /RuntimeError: Cannot start a process while this one still imports/);
    });
  }

  test("without read permission, and nobody to ask, the error names the flag", async () => {
    const { stderr, code } = await runProgram("waits_for_children.ts", []);
    assertMatch(stderr, /NotCapable: Cannot start a process.*Run with --allow-read/);
    assertEquals(code, 1);
  });
}

Deno.test("the main program has no parent, and processors", () => {
  assertEquals([parentProcess(), currentProcess().name], [null, "MainProcess"]);
  assertEquals(cpuCount(), navigator.hardwareConcurrency);
});
