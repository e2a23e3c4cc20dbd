/** A wait that nobody can end does not hold the program for ever; Python's would hang. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { runProgram } from "./run_program.ts";

for (
  const wait of [
    "for an item of a child that was killed",
    "for room that nobody makes",
    "for a message of its own",
    "for a task that nobody has",
  ]
) {
  Deno.test(`a program ends that waits ${wait}`, async () => {
    const { stderr, code } = await runProgram("waits_alone.ts", ["-A"], [wait]);
    assertStringIncludes(stderr, "Top-level await promise never resolved");
    assertEquals(code, 1);
  });
}

Deno.test("a program goes on that waits for a timer of its own", async () => {
  const { stdout } = await runProgram("waits_alone.ts", ["-A"], ["for a timer of its own"]);
  assertEquals(stdout, "item\n");
});
