import { assertEquals } from "@std/assert";
import { runProgram } from "../run_program.ts";

Deno.test("memory is given back when nobody here can reach it, and nobody elsewhere", async () => {
  const { stdout, stderr } = await runProgram("arrays_given_back.ts", [
    "--allow-all",
    "--v8-flags=--expose-gc",
  ]);
  assertEquals(
    stdout,
    [
      "nothing kept true",
      "array kept false",
      "view kept false",
      "copy kept true",
      "part kept false",
      "on its way false",
      "received, kept false",
      "part received, kept false",
      "received, not kept true",
      "used by a child true",
      "",
    ].join("\n"),
    stderr,
  );
});
