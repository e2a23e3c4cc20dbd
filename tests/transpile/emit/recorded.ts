/** Programs of a folder, each beside what CPython prints for it. */
import { assertEquals } from "@std/assert";
import { transpile } from "../../../transpile/mod.ts";
import { cli, python, root, run, withoutPython } from "../../command.ts";

/**
 * Tests that each Python program of a folder here prints what is recorded, run by us and run by CPython.
 *
 * @param env variables that these programs need
 */
export function testPrograms(folder: string, env: Record<string, string> = {}): void {
  const path = `${root}tests/transpile/emit/${folder}/`;
  const files = [...Deno.readDirSync(path)].map(({ name }) => name);
  for (const file of files.filter((name) => name.endsWith(".py")).sort()) {
    const recorded = `${path}${file.replace(/\.py$/, ".out")}`;

    Deno.test(`${file} prints what is recorded`, async () => {
      const { code, stdout, stderr } = await run(cli("run", path + file), { env });
      assertEquals([stdout, code], [await Deno.readTextFile(recorded), 0], stderr);
    });

    Deno.test({
      name: `${file} prints under CPython what is recorded`,
      ignore: withoutPython,
      async fn() {
        const { stdout } = await run([...python ?? [], path + file], { env });
        assertEquals(stdout, await Deno.readTextFile(recorded));
      },
    });
  }
}

/**
 * Tests that what the programs of a folder become passes `deno check` and `deno lint`.
 *
 * @param what the beginning of the test's name
 */
export function testTypes(folder: string, what: string): void {
  Deno.test(`${what} passes deno check and deno lint`, async () => {
    const path = `${root}tests/transpile/emit/${folder}/`;
    // Inside the package, whose name the emitted programs import.
    const directory = await Deno.makeTempDir({ dir: path });
    try {
      const files: string[] = [];
      for (const { name } of Deno.readDirSync(path)) {
        if (!name.endsWith(".py")) continue;
        const source = await Deno.readTextFile(path + name);
        const file = `${directory}/${name.replace(/py$/, "ts")}`;
        await Deno.writeTextFile(file, (await transpile(source, { filename: "program.py" })).code);
        files.push(file);
      }
      for (const task of ["check", "lint"]) {
        const { code, stderr } = await run([Deno.execPath(), task, "--quiet", ...files]);
        assertEquals(code, 0, stderr);
      }
    } finally {
      await Deno.remove(directory, { recursive: true });
    }
  });
}
