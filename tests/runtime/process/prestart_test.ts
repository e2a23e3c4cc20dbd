import { prestart, Process, Queue, setStartMethod, ValueError } from "@manycore/multiprocessing";
import { assert, assertEquals, assertRejects } from "@std/assert";
import { startMethods } from "../../start_methods.ts";
import * as targets from "../targets/processes.ts";
import { runProgram } from "../run_program.ts";

for (const method of startMethods) {
  const test = (name: string, body: () => void | Promise<void>) =>
    Deno.test(`${method}: ${name}`, async () => {
      setStartMethod(method, { force: true });
      try {
        await body();
      } finally {
        await prestart(0);
      }
    });

  test("processes made ahead are processes like others, each with its own number", async () => {
    await prestart(2);
    const queue = new Queue();
    const pids = new Set<number | null>();
    for (let i = 0; i < 3; i++) {
      const process = new Process({ target: targets.echo, args: [queue, i] });
      process.start();
      assertEquals(await queue.get(), [i]);
      pids.add(process.pid);
      await process.join();
      assertEquals(process.exitcode, 0);
    }
    assertEquals(pids.size, 3);
  });

  test("one may be terminated at once, and the program goes on", async () => {
    await prestart(1);
    const process = new Process({ target: targets.spin });
    process.start();
    process.terminate();
    await process.join();
    assertEquals(process.exitcode, -15);
    const next = new Process({ target: targets.returns });
    next.start();
    await next.join();
    assertEquals(next.exitcode, 0);
  });

  test("children start from those made ahead, too", async () => {
    await prestart(2);
    const queue = new Queue();
    const process = new Process({ target: targets.startChild, args: [queue] });
    process.start();
    await process.join();
    assertEquals((queue.getNowait() as unknown[])[0], `${process.name}:1`);
  });

  test("starts that outrun those made ahead are starts all the same", async () => {
    await prestart(1);
    const queue = new Queue();
    const processes = Array.from(
      { length: 4 },
      (_, i) => new Process({ target: targets.echo, args: [queue, i] }),
    );
    for (const process of processes) process.start();
    const numbers = new Set<unknown>();
    for (let i = 0; i < 4; i++) numbers.add((await queue.get() as number[])[0]);
    assertEquals(numbers, new Set([0, 1, 2, 3]));
    for (const process of processes) await process.join();
  });

  test("a number that is no number of processes is refused", async () => {
    await assertRejects(() => prestart(-1), ValueError, "Cannot keep -1 processes ready");
    await assertRejects(() => prestart(1.5), ValueError, "Cannot keep 1.5 processes ready");
  });

  test("the user's modules are loaded by each process anew, and by none before its start", async () => {
    const { stdout, stderr, code } = await runProgram("counts_imports.ts");
    assertEquals(stderr, "");
    assertEquals(
      stdout,
      "imported\nready\nimported\ncall 1\nimported\ncall 1\nmain ends\n",
    );
    assertEquals(code, 0);
  });

  test("one made ahead has loaded nothing that its process would not load", async () => {
    const { stdout, stderr } = await runProgram("plain_beside_python.ts");
    assertEquals(stderr, "");
    assertEquals(stdout, "other true\nplain false\nplain false\n");
  });

  test("an idle one takes less than 20 MB", async () => {
    const { stdout } = await runProgram("memory_of_spares.ts");
    assert(Number(stdout) < 20, `${stdout.trim()} MB each`);
  });
}
