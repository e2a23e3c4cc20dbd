import { assertEquals } from "@std/assert";
import { runProgram } from "../run_program.ts";

Deno.test("spawn: a process that runs out of memory takes nothing else with it", async () => {
  const flags = ["--allow-all", "--v8-flags=--max-old-space-size=64"];
  const { stdout, code } = await runProgram("../spawn/programs/out_of_memory.ts", flags);
  assertEquals([stdout, code], ["true 2 0\n", 0]);
});
