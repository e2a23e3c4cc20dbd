/** Programs of Python 2, each beside what CPython 2.7 prints for it (written by record.py). */
import { assertEquals } from "@std/assert";
import { emitted } from "../../../transpile/cli/run.ts";
import { cli, root, run } from "../../command.ts";

const folder = `${root}tests/transpile/python2/programs/`;
const files = [...Deno.readDirSync(folder)].map(({ name }) => name);

for (const file of files.filter((name) => name.endsWith(".py")).sort()) {
  const path = folder + file;
  const failure = file.replace(/\.py$/, ".err");

  Deno.test(`${file} prints and ends as under Python 2`, async () => {
    await emitted({ name: file, path, bytes: await Deno.readFile(path), python: 2 });
    const cwd = await Deno.makeTempDir();
    const { code, stdout, stderr } = await run(cli("run", "--python", "2", path), { cwd });
    await Deno.remove(cwd, { recursive: true });
    const fails = files.includes(failure);
    const last = fails ? stderr.trimEnd().split("\n").at(-1) : "";
    assertEquals(
      [stdout, last, code],
      [
        await Deno.readTextFile(path.replace(/\.py$/, ".out")),
        fails ? (await Deno.readTextFile(folder + failure)).trimEnd() : "",
        fails ? 1 : 0,
      ],
      stderr,
    );
  });
}
