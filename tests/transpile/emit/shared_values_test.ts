/** Programs that share numbers, arrays, texts and structures print what CPython prints. */
import { assertEquals } from "@std/assert";
import { cli, python, root, run, withoutPython } from "../../command.ts";

const folder = `${root}tests/transpile/emit/shared_values/`;

const programs = [
  "array_sums",
  "locked_counters",
  "number_types",
  "particles",
  "pool_globals",
  "raw_values",
  "refusals",
  "sorted_halves",
  "structures",
  "texts",
  "workers",
];

for (const name of programs) {
  const path = `${folder}${name}.py`;

  Deno.test(`${name}.py prints what is recorded`, async () => {
    const { code, stdout, stderr } = await run(cli("run", path));
    assertEquals([stdout, code], [await Deno.readTextFile(`${folder}${name}.out`), 0], stderr);
  });

  Deno.test({
    name: `${name}.py prints under CPython what is recorded`,
    ignore: withoutPython,
    async fn() {
      const { stdout } = await run([...python ?? [], path]);
      assertEquals(stdout, await Deno.readTextFile(`${folder}${name}.out`));
    },
  });
}
