/** Threads and processes of the operating system in one program, whose memory both see. */
import { assertEquals } from "@std/assert";
import { getContext, Lock, Process, Queue, setStartMethod } from "@manycore/multiprocessing";
import * as targets from "../targets/processes.ts";

setStartMethod("spawn", { force: true });

Deno.test("spawn: threads and processes share one memory", async () => {
  const [a, b] = [new Queue(), new Queue()];
  const Thread = getContext("worker").Process;
  const children = [
    new Thread({ target: targets.passOn, args: [a, b] }),
    new Process({ target: targets.passOn, args: [b, a] }),
  ];
  for (const child of children) child.start();
  await a.put(0);
  await Promise.all(children.map((child) => child.join()));
  assertEquals(await a.get(), 2);
  assertEquals(children.map((child) => child.exitcode), [0, 0]);
});

Deno.test("spawn: a thread of a process ends with it, and what it held is free", async () => {
  const [ready, lock] = [new Queue(), new Lock()];
  const process = new Process({ target: targets.startThreadThatHolds, args: [lock, ready] });
  process.start();
  assertEquals(await ready.get(), "holds");
  process.kill();
  await process.join();
  await lock.acquire().catch(() => lock.acquire());
  lock.release();
});

Deno.test("spawn: a process that is stopped and killed is seen to end", async () => {
  const process = new Process({ target: targets.waitFor, args: [new Queue()] });
  process.start();
  Deno.kill(process.pid!, "SIGSTOP");
  process.kill();
  await process.join();
  assertEquals(process.exitcode, -9);
});
