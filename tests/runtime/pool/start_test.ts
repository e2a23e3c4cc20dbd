import { activeChildren, Pool, Process } from "@manycore/multiprocessing";
import { assertEquals, assertMatch } from "@std/assert";
import { startMethods } from "../../start_methods.ts";
import { runProgram } from "../run_program.ts";

import { busyBesideTimer } from "../targets/pool_starts.ts";
import { testUnder } from "../start.ts";
import * as targets from "../targets/pooled.ts";

for (const method of startMethods) {
  const test = testUnder(method);

  test("all workers of a new pool are to be seen, in the order of their numbers", async () => {
    await using pool = new Pool(3);
    const names = activeChildren().map(({ name }) => name);
    assertEquals(names.length, 3);
    const numbers = names.map((name) => Number(/\d+$/.exec(name)![0]));
    assertEquals(numbers, [numbers[0], numbers[0]! + 1, numbers[0]! + 2]);
    assertMatch(String(pool), /pool_size=3/);
  });

  test("a pool's workers have their numbers before a process that is made after it", async () => {
    await using pool = new Pool(2);
    const after = new Process();
    const number = Number(/\d+$/.exec(after.name)![0]);
    assertEquals(await pool.apply(targets.square, [3]), 9);
    const names = activeChildren().map(({ name }) => name);
    assertEquals(names.map((name) => Number(/\d+$/.exec(name)![0])), [number - 2, number - 1]);
  });

  // Each in a program of its own: the first pool's workers are made one after the other, a later one's wait already.
  for (const way of ["awaiting", "blocking", "later"]) {
    test(`tasks of a program's first pool that need each other all run, ${way}`, async () => {
      const { stdout, stderr } = await runProgram("pool_starts.ts", undefined, [way]);
      assertEquals(stderr, "");
      assertEquals(stdout, "[0,1,2]\n");
    });
  }

  test("all workers of a program's first pool are to be seen", async () => {
    const { stdout, stderr } = await runProgram("pool_starts.ts", undefined, ["seen"]);
    assertEquals(stderr, "");
    const names = JSON.parse(stdout) as string[];
    assertEquals(names.map((name) => name.replace(/.*-/, "")), ["1", "2", "3"]);
  });

  test("a pool may be closed before its others have been started", async () => {
    const pool = new Pool(8);
    assertEquals(await pool.apply(targets.square, [3]), 9);
    pool.close();
    await pool.join();
    assertEquals(activeChildren(), []);
  });

  test("a pool may be terminated before any of its workers has begun", async () => {
    const pool = new Pool(8);
    pool.terminate();
    await pool.join();
    assertEquals(activeChildren(), []);
  });

  test("a worker lets timers have their turn, however many tasks wait", async () => {
    await using pool = new Pool(1);
    const seen = await pool.starmap(busyBesideTimer, Array<[]>(200).fill([]), { chunksize: 1 });
    assertEquals([seen[0], seen.at(-1)], [false, true]);
  });
}
