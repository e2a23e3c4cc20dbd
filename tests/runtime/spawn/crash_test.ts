/** Processes that are killed from outside: where × what must come out. */
import {
  EOFError,
  Event,
  Lock,
  OwnerDiedError,
  Pipe,
  Pool,
  prestart,
  Process,
  Queue,
  setStartMethod,
  WorkerLostError,
} from "@manycore/multiprocessing";
import { assert, assertEquals, assertRejects } from "@std/assert";
import { childrenOf, stateOf, until, untilForgotten } from "./system.ts";
import * as targets from "./targets.ts";

setStartMethod("spawn", { force: true });

Deno.test("spawn: the lock of a killed process can be taken, by who knows that", async () => {
  const [lock, held] = [new Lock(), new Event()];
  const process = new Process({ target: targets.hold, args: [lock, held] });
  process.start();
  await held.wait();
  Deno.kill(process.pid!, "SIGKILL");
  await assertRejects(() => lock.acquire(), OwnerDiedError);
  assert(await lock.acquire());
  lock.release();
  await process.join();
});

Deno.test("spawn: messages of a process that was killed while it sent come whole, and then the end", async () => {
  const [reader, writer] = Pipe(false);
  const begun = new Event();
  const process = new Process({ target: targets.pour, args: [writer, begun] });
  process.start();
  writer.close();
  await begun.wait();
  await reader.recv();
  process.kill();
  await assertRejects(async () => {
    for (;;) {
      const bytes = await reader.recv() as Uint8Array;
      assertEquals([bytes.length, bytes.every((byte) => byte === 7)], [2 ** 20, true]);
    }
  }, EOFError);
  reader.close();
  await process.join();
});

Deno.test("spawn: the task of a killed worker fails, and the pool goes on", async () => {
  await using pool = new Pool(2);
  const numbers = new Queue<number>();
  const result = pool.applyAsync(targets.stay, [numbers]);
  const pid = await numbers.get();
  Deno.kill(pid, "SIGKILL");
  await assertRejects(() => result.get(), WorkerLostError);
  assertEquals(await pool.map(targets.square, [1, 2, 3]), [1, 4, 9]);
  await untilForgotten(pid);
});

Deno.test("spawn: an idle worker that was killed is replaced", async () => {
  await using pool = new Pool(1);
  const first = await pool.apply(targets.ownNumber);
  Deno.kill(first, "SIGKILL");
  await untilForgotten(first);
  assert(await pool.apply(targets.ownNumber) !== first);
});

Deno.test("spawn: a process made ahead that was killed is nobody's, and another is made", async () => {
  const others = childrenOf(Deno.pid);
  await prestart(1);
  const [spare] = childrenOf(Deno.pid).filter((pid) => !others.includes(pid));
  others.push(spare!);
  Deno.kill(spare!, "SIGKILL");
  // No turn of the event loop: nobody is told.
  while (stateOf(spare!) !== undefined);
  const process = new Process({ target: targets.nothing });
  process.start();
  await process.join();
  assertEquals(process.exitcode, 0);
  others.push(process.pid!);
  await until(() => childrenOf(Deno.pid).some((pid) => !others.includes(pid)), "another is made");
  await prestart(0);
});

Deno.test("spawn: a process that is killed while it waits, blocking, is seen to end", async () => {
  const [never, begun] = [new Event(), new Event()];
  const process = new Process({ target: targets.wait, args: [never, begun] });
  process.start();
  await begun.wait();
  process.kill();
  process.joinSync();
  assertEquals(process.exitcode, -9);
});
