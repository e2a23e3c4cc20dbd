import { Process, setStartMethod } from "@manycore/multiprocessing";
import { freeBytes } from "@internals";
import { assertEquals } from "@std/assert";
import { startMethods } from "../../start_methods.ts";
import * as targets from "../targets/faults.ts";

const bytes = new Uint8Array(1_000_000).map((_, i) => i);

for (const method of startMethods) {
  Deno.test(`${method}: what is much of what a process is born with arrives, and takes no room after it`, async () => {
    setStartMethod(method, { force: true });
    const births: [process: Process, code: number][] = [
      [new Process({ target: targets.expect, args: [bytes.length, bytes] }), 0],
      [new Process({ target: { module: import.meta.url, name: "notThere" }, args: [bytes] }), 1],
    ];
    const before = freeBytes();
    for (const [process, code] of births) {
      process.start();
      await process.join();
      assertEquals(process.exitcode, code);
    }
    if (method === "spawn") { // A thread that is killed goes on until it has read it.
      const killed = new Process({ target: targets.expect, args: [bytes.length, bytes] });
      killed.start();
      killed.kill();
      await killed.join();
    }
    assertEquals(before - freeBytes() < bytes.length, true);
  });
}
