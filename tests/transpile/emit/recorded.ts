/** Programs of a folder, each beside what CPython prints for it. */
import { assertEquals } from "@std/assert";
import { emitted } from "../../../transpile/cli/run.ts";
import { cli, root, run, runPython, withoutPython } from "../../command.ts";

/**
 * Tests that each Python program of a folder here prints what is recorded, run by us and run by CPython. What they become
 * is emitted by this process, which is warm, into the cache that the command line takes it from.
 *
 * @param env variables that these programs need
 */
export function testPrograms(folder: string, env: Record<string, string> = {}): void {
  const path = `${root}tests/transpile/emit/${folder}/`;
  const files = [...Deno.readDirSync(path)].map(({ name }) => name);
  for (const file of files.filter((name) => name.endsWith(".py")).sort()) {
    const recorded = `${path}${file.replace(/\.py$/, ".out")}`;

    Deno.test(`${file} prints what is recorded`, async () => {
      await emitted({ name: file, path: path + file, bytes: await Deno.readFile(path + file) });
      const { code, stdout, stderr } = await run(cli("run", path + file), { env });
      assertEquals([stdout, code], [await Deno.readTextFile(recorded), 0], stderr);
    });

    Deno.test({
      name: `${file} prints under CPython what is recorded`,
      ignore: withoutPython,
      async fn() {
        const { stdout } = await runPython([path + file], { env });
        assertEquals(stdout, await Deno.readTextFile(recorded));
      },
    });
  }
}
