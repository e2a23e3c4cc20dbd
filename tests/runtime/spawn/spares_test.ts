import { prestart, Process, setStartMethod } from "@manycore/multiprocessing";
import { assertEquals } from "@std/assert";
import { childrenOf, untilForgotten } from "./system.ts";
import * as targets from "./targets.ts";

setStartMethod("spawn", { force: true });

Deno.test("spawn: a process made ahead that was killed is nobody's start", async () => {
  const before = childrenOf(Deno.pid);
  await prestart(1);
  const [spare] = childrenOf(Deno.pid).filter((pid) => !before.includes(pid));
  Deno.kill(spare!, "SIGKILL");
  await untilForgotten(spare!);
  const process = new Process({ target: targets.nothing });
  process.start();
  await process.join();
  assertEquals(process.exitcode, 0);
  await prestart(0);
});
