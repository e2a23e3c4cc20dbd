import { assertThrows } from "@std/assert";
import { transpile, TranspileError } from "../../transpile/mod.ts";

/** Deeper than the stack of the analysis, though not than the parser's. */
const DEEP: Record<string, string> = {
  additions: "x = 1\ny = x" + " + x".repeat(9_000) + "\n",
  attributes: "x = 1\ny = x" + ".y".repeat(9_000) + "\n",
};

for (const [what, source] of Object.entries(DEEP)) {
  Deno.test(`nine thousand ${what} in a row are refused with a place`, () => {
    assertThrows(
      () => transpile(source, { filename: "x.py", checks: false }),
      TranspileError,
      "the program is nested too deeply",
    );
  });
}
