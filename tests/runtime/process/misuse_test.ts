import {
  activeChildren,
  AssertionError,
  AttributeError,
  currentProcess,
  Process,
  Queue,
  TypeError,
  ValueError,
} from "@manycore/multiprocessing";
import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { startMethods } from "../../start_methods.ts";
import { testUnder } from "../start.ts";
import * as targets from "../targets/faults.ts";

async function answer<T>(target: (queue: Queue) => unknown, options = {}): Promise<T> {
  const queue = new Queue();
  const process = new Process({ target, args: [queue], ...options });
  process.start();
  const got = await queue.get() as T;
  await process.join();
  return got;
}

for (const method of startMethods) {
  const test = testUnder(method);

  test("the main program can neither join itself nor be started, stopped or closed", async () => {
    const main = currentProcess();
    await assertRejects(() => main.join(), AssertionError, "can only join a child process");
    assertThrows(() => main.joinSync(), AssertionError, "can only join a child process");
    assertThrows(
      () => main.start(),
      AssertionError,
      "can only start a process object created by current process",
    );
    for (const method of ["terminate", "kill"] as const) {
      assertThrows(
        () => main[method](),
        AttributeError,
        `'NoneType' object has no attribute '${method}'`,
      );
    }
    assertThrows(() => main.sentinel, ValueError, "process not started");
    main.close();
    assertEquals([main.isAlive(), main.exitcode, main.pid], [true, null, Deno.pid]);
  });

  test("a child may not either", async () => {
    assertEquals(await answer(targets.misuse), [
      "AssertionError: can only start a process object created by current process",
      "AssertionError: can only join a child process",
      "AttributeError: 'NoneType' object has no attribute 'terminate'",
      "AttributeError: 'NoneType' object has no attribute 'kill'",
      "ValueError: process not started",
      "true null true 0",
    ]);
  });

  test("a process may be started, closed and sent only once, by whoever made it", async () => {
    const process = new Process();
    assertThrows(() => process.kill(), AttributeError, "object has no attribute 'kill'");
    process.start();
    assertThrows(() => process.start(), AssertionError, "cannot start a process twice");
    await process.join();
    assertThrows(() => process.start(), AssertionError, "cannot start a process twice");
    process.terminate();
    assertEquals(process.exitcode, 0);
    process.close();
    process.close();
    for (
      const use of [
        () => process.start(),
        () => process.joinSync(),
        () => process.terminate(),
        () => process.isAlive(),
        () => process.exitcode,
        () => process.pid,
        () => process.sentinel,
      ]
    ) assertThrows(use, ValueError, "process object is closed");
    assertMatch(String(process), /^<Process name='Process-\d+' parent=\d+ closed>$/);
  });

  test("a process that was closed before its start stays closed", () => {
    const process = new Process();
    process.close();
    assertThrows(() => process.start(), ValueError, "process object is closed");
    assertEquals(activeChildren().includes(process), false);
  });

  test("many may wait for one end", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.neverSettles, args: [queue] });
    process.start();
    const waits = [process.join(), process.join({}), process.join(60)];
    process.kill();
    await Promise.all(waits);
    process.joinSync(0);
    assertEquals(process.exitcode, -9);
  });

  test("an empty name is none, and a name is a text", () => {
    const process = new Process({ name: "" });
    assertMatch(process.name, /^Process-\d+$/);
    assertThrows(() => process.name = 5 as never, AssertionError, "name must be a string");
    process.name = "renamed";
    assertEquals(process.name, "renamed");
  });

  test("an empty record of arguments is one, and a target must be callable", () => {
    new Process({ target: targets.nothing, args: [], kwargs: {} });
    assertThrows(() => new Process({ target: 5 as never }), TypeError, "Cannot use 5 as a target");
  });

  test("arguments that are none are refused in Python's words", () => {
    for (const wrong of [{ args: 7 }, { kwargs: 7 }]) {
      assertThrows(
        () => new Process({ target: targets.nothing, ...(wrong as object) }),
        TypeError,
        "'int' object is not iterable",
      );
    }
  });

  test("named arguments may come as a map", async () => {
    const queue = new Queue();
    const { echo } = await import("../targets/processes.ts");
    const kwargs = new Map([["a", 1]]);
    const process = new Process({ target: echo, args: [queue], kwargs });
    process.start();
    assertEquals(await queue.get(), [{ a: 1 }]);
    await process.join();
  });

  test("arguments may come in Python's order", async () => {
    const queue = new Queue();
    const { echo } = await import("../targets/processes.ts");
    const process = new Process(null, echo, "ordered", [queue, 1], { a: 2 }, { daemon: true });
    assertEquals([process.name, process.daemon], ["ordered", true]);
    process.start();
    assertEquals(await queue.get(), [1, { a: 2 }]);
    await process.join();
  });

  test("the key is inherited, by children and by theirs, and may be set before the start", async () => {
    const own = [...currentProcess().authkey];
    assertEquals(own.length, 32);
    assertEquals(await answer(targets.tellKey), [...own, ...own]);
    const queue = new Queue();
    const process = new Process({ target: targets.tellKey, args: [queue] });
    process.authkey = "é";
    process.start();
    assertEquals(await queue.get(), [0xc3, 0xa9, 0xc3, 0xa9]);
    await process.join();
  });

  test("a child's parent is one object, and looks as in Python", async () => {
    assertEquals(await answer(targets.describeParent), [
      true,
      true,
      "<_ParentProcess name='MainProcess' parent=None unknown>",
      Deno.pid,
    ]);
  });

  test("a daemon that takes that back may have children", async () => {
    assertEquals(await answer(targets.undoDaemon, { daemon: true }), [false, 0]);
  });

  test("the sentinel is one number from start to end", async () => {
    const process = new Process({ target: targets.nothing });
    process.start();
    const { sentinel } = process;
    assert(Number.isInteger(sentinel));
    await process.join();
    assertEquals(process.sentinel, sentinel);
  });
}
