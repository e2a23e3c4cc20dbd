/** Programs that fork: what they become, and that they print what CPython prints. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { transpile } from "../../../transpile/mod.ts";
import { emitted, importsOf } from "./emitted.ts";
import { testPrograms } from "./recorded.ts";

// Set, it would have CPython hold nothing back, and what is held back is copied by a fork.
testPrograms("forking", { PYTHONUNBUFFERED: "" });

Deno.test("a program that forks begins with what a fork needs", () => {
  assertEquals(
    emitted("import os\n\npid = os.fork()\n"),
    "os.prepareFork(import.meta);\n\nexport const pid = os.fork();",
  );
});

Deno.test("a program that imports fork by name imports what it needs beside it", () => {
  const source = "from os import fork, wait\n\nif fork():\n    wait()\n";
  assertStringIncludes(importsOf(source).join("\n"), "{ fork, prepareFork, wait }");
  assertStringIncludes(emitted(source), "prepareFork(import.meta);\n");
});

Deno.test("a program that does not fork is not prepared for it", () => {
  const source =
    "import os\n\nclass Road:\n    def fork(self):\n        return os.getpid()\n\nRoad().fork()\n";
  const { code } = transpile(source, { filename: "program.py" });
  assert(!code.includes("prepareFork"));
});
