/** How the command line says and is told which Python a file is written in. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { cli, root, run } from "../../command.ts";

const folder = `${root}tests/transpile/python2/programs/`;

Deno.test("a file that is found to be Python 2 is said to be in one line on standard error", async () => {
  const file = `${folder}uncaught.py`;
  const { stdout, stderr, code } = await run(cli("transpile", "--emit", "ast", file));
  assertEquals(stderr, `${file}: read as Python 2 (--python 3 reads it as Python 3)\n`);
  assertEquals([stdout.split("\n").length, code], [2, 0]);
});

Deno.test("nothing is said where the version is given", async () => {
  const args = ["transpile", "--emit", "ast", "--python", "2", `${folder}uncaught.py`];
  const { stderr, code } = await run(cli(...args));
  assertEquals([stderr, code], ["", 0]);
});

Deno.test("a program of Python 2 that is run as Python 3 is refused", async () => {
  const { stderr, code } = await run(cli("run", "--python", "3", `${folder}uncaught.py`));
  assertStringIncludes(stderr, "SyntaxError: ");
  assertEquals(code, 1);
});

Deno.test("another version than 2 or 3 is a fault of the call", async () => {
  const { stderr, code } = await run(cli("run", "--python", "4", `${folder}uncaught.py`));
  assertEquals([stderr, code], ['Option --python takes 2 or 3, got "4"\n', 2]);
});
