/** Programs of a folder, each beside what CPython prints for it. */
import { assertEquals } from "@std/assert";
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
