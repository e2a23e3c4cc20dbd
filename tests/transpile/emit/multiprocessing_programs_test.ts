/** Python programs that use the whole of `multiprocessing` print what CPython prints. */
import { assertEquals } from "@std/assert";
import { cli, python, root, run, withoutPython } from "../../command.ts";

const folder = `${root}tests/transpile/emit/multiprocessing/`;

const programs = [
  "arrays",
  "barriers",
  "conditions",
  "contexts",
  "events",
  "joinable_queues",
  "monitors",
  "names_at_run_time",
  "refusals",
  "structures",
  "thread_pools",
  "waiting",
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
