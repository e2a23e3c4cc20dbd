/** What of the library waits can block instead, or is refused where nothing can be awaited. */
import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { TranspileError } from "@manycore/multiprocessing/transpile";
import { emitted } from "../emit/emitted.ts";
import { libraryName } from "../../../transpile/emit/calls/library.ts";
import { moduleNames, moduleRow } from "../../../transpile/library/mod.ts";
import { withoutTwin } from "../../../transpile/library/without_twin.ts";

Deno.test("every function that may wait has a twin that blocks, or is known to have none", async () => {
  const lacking: string[] = [];
  for (const name of moduleNames()) {
    const row = moduleRow(name);
    if (!row || name === "atexit") continue; // what only CPython's own modules call
    for (const member of row.members.values()) {
      if (member.kind !== "function" || !member.blocks) continue;
      const { module, as } = libraryName(member.name);
      const path = module === "" ? "" : `/${module}`;
      const found = await import(`@manycore/multiprocessing${path}`);
      if (!(`${as}Sync` in found)) lacking.push(member.name);
    }
  }
  const known = [...withoutTwin].filter((name) => moduleRow(name.slice(0, name.lastIndexOf("."))));
  assertEquals(lacking.sort(), known.sort());
});

Deno.test("a call without such a twin is refused with its place where nothing can be awaited", () => {
  const source = "import signal\n\nclass A:\n    def __str__(self):\n        signal.pause()\n";
  const error = assertThrows(() => emitted(source), TranspileError);
  assertStringIncludes(
    error.message,
    "signal.pause() may have to wait, and nothing can wait in a constructor",
  );
  assertEquals(error.line, 5);
});
