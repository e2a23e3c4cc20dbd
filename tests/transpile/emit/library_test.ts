/** Programs that use dataclasses, enumerations, contexts, copies, abstract and generic classes print what CPython prints. */
import { assertEquals } from "@std/assert";
import { cli, python, root, run, withoutPython } from "../../command.ts";

const folder = `${root}tests/transpile/emit/library/`;

const programs = [
  "annotated_classes",
  "contexts",
  "copies",
  "enumerations",
  "enumerations_in_pools",
  "keywords",
  "methods_as_values",
  "numbers_and_traces",
  "records",
  "records_in_pools",
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
