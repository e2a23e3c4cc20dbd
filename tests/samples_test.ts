/** Every sample: Python and TypeScript in step, both run, and both print what was recorded from CPython. */
import { assertEquals } from "@std/assert";
import { root, run, runPython, withoutPython } from "./command.ts";
import { transpile } from "../transpile/mod.ts";

const names = [...Deno.readDirSync(`${root}samples`)].map((entry) => entry.name).sort();

function recorded(name: string): string {
  return Deno.readTextFileSync(`${root}tests/samples/${name}.out`);
}

for (const name of names.filter((name) => name.endsWith(".py")).map((name) => name.slice(0, -3))) {
  Deno.test(`samples/${name}.ts is what samples/${name}.py becomes`, async () => {
    const source = await Deno.readTextFile(`${root}samples/${name}.py`);
    const { code } = await transpile(source, { filename: `${name}.py` });
    assertEquals(await Deno.readTextFile(`${root}samples/${name}.ts`), code);
  });

  Deno.test({
    name: `samples/${name}.py prints under CPython what is recorded`,
    ignore: withoutPython,
    async fn() {
      const { stdout } = await runPython([`samples/${name}.py`]);
      assertEquals(stdout, recorded(name));
    },
  });
}

for (const name of names.filter((name) => name.endsWith(".ts")).map((name) => name.slice(0, -3))) {
  Deno.test(`samples/${name}.ts prints what is recorded, with the permissions in deno.json alone`, async () => {
    const { code, stdout, stderr } = await run([
      Deno.execPath(),
      "run",
      "-P",
      `samples/${name}.ts`,
    ]);
    assertEquals(
      [code, stdout, stderr.replace(/^Warning Permissions in the config file.*\n/, "")],
      [
        0,
        recorded(name),
        "",
      ],
    );
  });
}
