/** Tracebacks of programs that are run, as CPython 3.13 prints them: tracebacks/NAME.out is what it recorded. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { fileURLToPath } from "node:url";
import { cli, root, run } from "../command.ts";

const folder = new URL("tracebacks/", import.meta.url);
const recorded = [...Deno.readDirSync(folder)].map(({ name }) => name)
  .filter((name) => name.endsWith(".out")).map((name) => name.slice(0, -".out".length)).sort();

for (const name of recorded) {
  Deno.test(`the tracebacks of ${name}.py are CPython's`, async () => {
    const { stdout, stderr } = await run(cli("run", fileURLToPath(new URL(`${name}.py`, folder))));
    const text = (stderr + stdout).replaceAll(fileURLToPath(folder), "");
    assertEquals(text, await Deno.readTextFile(new URL(`${name}.out`, folder)));
  });
}

Deno.test("a child's uncaught error, and a pool's, show the Python", async () => {
  const path = fileURLToPath(new URL("children.py", folder));
  const { code, stderr } = await run(cli("run", path));
  const places = [
    `  File "${path}", line 9, in work`,
    "    return third([n])",
    `  File "${path}", line 5, in third`,
    "    return items[2]",
    "           ~~~~~^^^",
    "IndexError: list index out of range",
  ].join("\n");
  assertEquals(stderr.split(places).length, 3, stderr);
  assert(
    stderr.endsWith([
      "Traceback (most recent call last):",
      `  File "${path}", line 17, in <module>`,
      "    pool.map(work, [1])",
      "    ~~~~~~~~^^^^^^^^^^^",
      "IndexError: list index out of range",
      "",
    ].join("\n")),
    stderr,
  );
  assertEquals(code, 1);
});

Deno.test("a map that transpile writes is what tracebacks read", async () => {
  const cwd = `${root}.cache/${crypto.randomUUID()}`;
  try {
    await Deno.mkdir(cwd, { recursive: true });
    const source = "def half(n):\n    # A comment\n    return 1 // n\n\n\nhalf(0)\n";
    await Deno.writeTextFile(`${cwd}/half.py`, source);
    await run(cli("transpile", "--source-map", "-o", "out/half.ts", "half.py"), { cwd });
    const map = JSON.parse(await Deno.readTextFile(`${cwd}/out/half.ts.map`));
    assertEquals([map.version, map.file, map.sources], [3, "half.ts", ["../half.py"]]);
    const { stderr } = await run([Deno.execPath(), "run", "-A", `${cwd}/out/half.ts`]);
    assertStringIncludes(
      stderr,
      `  File "${cwd}/half.py", line 3, in half\n    return 1 // n\n           ~~^^~~\nZeroDivisionError`,
    );
  } finally {
    await Deno.remove(cwd, { recursive: true });
  }
});

Deno.test("--source-map without --out gets one line and status 2", async () => {
  const { code, stderr } = await run(cli("transpile", "--source-map", "x.py"));
  assertEquals(code, 2);
  assertEquals(stderr.split("\n").length, 2, stderr);
});
