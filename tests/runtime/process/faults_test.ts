import { Lock, Process, Queue } from "@manycore/multiprocessing";
import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { startMethods } from "../../start_methods.ts";
import { runProgram } from "../run_program.ts";
import { testUnder } from "../start.ts";
import * as targets from "../targets/faults.ts";

function module(name: string): URL {
  return new URL(`../targets/${name}.ts`, import.meta.url);
}

for (const method of startMethods) {
  const test = testUnder(method);

  const deaths: [how: string, make: () => Process][] = [
    [
      "its module throws while it is imported",
      () => new Process({ target: { module: module("throws_at_import"), name: "neverCalled" } }),
    ],
    [
      "its module is not there",
      () => new Process({ target: { module: module("not_there"), name: "neverCalled" } }),
    ],
    [
      "its module has no such export",
      () => new Process({ target: { module: module("faults"), name: "notThere" } }),
    ],
    [
      "an argument cannot be decoded",
      () => new Process({ target: targets.take, args: [new targets.Undecodable()] }),
    ],
    [
      "an argument throws while it is made",
      () => new Process({ target: targets.take, args: [new targets.Exploding()] }),
    ],
    ["it recurses without end", () => new Process({ target: targets.recurse })],
  ];
  for (const [how, make] of deaths) {
    for (const blocking of [false, true]) {
      test(`a child ends with exit code 1 when ${how}, joined ${blocking ? "blocking" : "awaiting"}`, async () => {
        const process = make();
        process.start();
        if (blocking) process.joinSync();
        else await process.join();
        assertEquals(process.exitcode, 1);
      });
    }
  }

  test("what fails at exit is shown, and changes nothing else", async () => {
    const process = new Process({ target: targets.failAtExit });
    process.start();
    await process.join();
    assertEquals(process.exitcode, 0);
  });

  test("a child can be terminated while its module never ends loading", async () => {
    const process = new Process({ target: { module: module("never_loads"), name: "neverCalled" } });
    process.start();
    assert(process.pid);
    process.terminate();
    await process.join();
    assertEquals(process.exitcode, -15);
  });

  test("a child can be terminated while a promise of its own never settles", async () => {
    const queue = new Queue();
    const process = new Process({ target: targets.neverSettles, args: [queue] });
    process.start();
    assertEquals(await queue.get(), "begun");
    process.terminate();
    await process.join();
    assertEquals(process.exitcode, -15);
  });

  test("a child may be terminated before it has begun, and has a number all the same", async () => {
    const processes = Array.from({ length: 8 }, () => new Process({ target: targets.nothing }));
    for (const process of processes) {
      process.start();
      process.terminate();
      assert(process.pid! > 0);
    }
    for (const process of processes) await process.join();
    assertEquals(processes.map(({ exitcode }) => exitcode), Array(8).fill(-15));
  });

  test("what cannot be sent is refused at the start, and nothing is left of it", async () => {
    const args: unknown[] = [Promise.resolve()];
    const process = new Process({ target: targets.take, args: args as never });
    assertThrows(() => process.start(), TypeError, "Cannot send a Promise");
    assertEquals([process.isAlive(), process.exitcode, process.pid], [false, null, null]);
    const another = new Process({ target: targets.take, args: [1] });
    another.start();
    await another.join();
    assertEquals(another.exitcode, 0);
  });

  test("a parent's end waits for its children and ends its daemons, whoever's they are", async () => {
    const [queue, never, soon] = [new Queue(), new Lock(), new Lock()];
    never.acquireSync();
    soon.acquireSync();
    const process = new Process({ target: targets.leaveChildren, args: [queue, never, soon] });
    process.start();
    assertEquals(await queue.get(), "parent");
    await process.join(0.05);
    assertEquals(process.exitcode, null);
    soon.release();
    await process.join();
    assertEquals(await queue.get(), "child");
    never.release();
    assertEquals([process.exitcode, queue.empty()], [0, true]);
    assert(await never.acquire({ timeout: 60 }));
  });

  test("an error that nobody catches in the main program waits for children all the same", async () => {
    for (const [how, text] of [["throws", "Uncaught (in promise)"], ["timer", "Uncaught"]]) {
      const { stdout, stderr, code } = await runProgram("main_throws.ts", undefined, [how!]);
      assertEquals(stdout, "child ends\n");
      assertMatch(stderr, new RegExp(`^error: ${text!.replace(/[()]/g, "\\$&")} RangeError: main`));
      assertEquals(code, 1);
    }
  });

  test("a child that is terminated where it waits runs none of its finally blocks", async () => {
    const { stdout, stderr } = await runProgram("terminated_finally.ts");
    assertEquals([stdout, stderr], ["-15 true\n".repeat(4), ""]);
  });

  test("a busy child that was terminated does not hold up the program's end", async () => {
    const { stdout, stderr, code } = await runProgram("leaves_terminated.ts");
    assertEquals([stdout, stderr, code], ["main ends -15\n", "", 0]);
  });

  test("daemons end with the main program, though another child goes on", async () => {
    const { stdout, stderr, code } = await runProgram("daemon_and_child.ts");
    assertEquals([stdout, stderr, code], ["child saw the daemon end\n", "", 0]);
  });
}
