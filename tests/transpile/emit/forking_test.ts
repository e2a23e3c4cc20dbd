/** Programs that fork: what they become, and that they print what CPython prints. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { transpile } from "../../../transpile/mod.ts";
import { root, run } from "../../command.ts";
import { emitted, importsOf } from "./emitted.ts";
import { testPrograms } from "./recorded.ts";

const folder = `${root}tests/transpile/emit/forking/`;

const typical = [
  "becoming_programs",
  "descriptors",
  "files_on_pipes",
  "handler_of_child",
  "in_a_generator",
  "in_a_match",
  "in_a_process",
  "in_other_expressions",
  "results_by_pipe",
  "told_of_ends",
];

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

Deno.test("what programs that fork become passes deno check, deno lint and deno fmt", async () => {
  // Inside the package, whose name the emitted programs import.
  const directory = await Deno.makeTempDir({ dir: folder });
  try {
    const files: string[] = [];
    for (const name of typical) {
      const source = await Deno.readTextFile(`${folder}${name}.py`);
      const { code } = transpile(source, { filename: `${name}.py` });
      const file = `${directory}/${name}.ts`;
      await Deno.writeTextFile(file, code);
      files.push(file);
    }
    for (const task of [["check"], ["lint"], ["fmt", "--check"]]) {
      const { code, stderr } = await run([Deno.execPath(), ...task, "--quiet", ...files]);
      assertEquals(code, 0, stderr);
    }
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
});
