import { assertEquals, assertStringIncludes } from "@std/assert";
import { fileURLToPath } from "node:url";
import { run, withoutPython } from "../command.ts";
import { program, subjects } from "./generate/mod.ts";
import { type Kept, keptPrograms, recorded } from "./kept.ts";
import { cpython, difference, ours, type Outcome } from "./sides.ts";

/** What is different of programs, beside what CPython makes of them. */
async function different(programs: readonly Kept[]): Promise<unknown[]> {
  await using side = ours();
  const faults: unknown[] = [];
  for (const { seed, source, ...wanted } of programs) {
    const first = difference(wanted, (await side.outcome({ source }))!);
    if (first) faults.push({ seed, source, CPython: first[0], here: first[1] });
  }
  return faults;
}

Deno.test("programs that found a fault do what CPython makes of them", async () => {
  assertEquals(await different(await keptPrograms()), []);
});

Deno.test("random programs of each subject do what CPython made of them", async () => {
  const all = await recorded();
  assertEquals(new Set(all.map(({ seed }) => seed.split(" ")[0])), new Set(subjects));
  for (const { seed, source } of all) {
    const [subject, number] = seed.split(" ");
    assertEquals(program(subject!, Number(number)), source, "record them anew: main.ts --record");
  }
  assertEquals(await different(all), []);
});

Deno.test({
  name: "CPython makes of kept programs what is recorded",
  ignore: withoutPython,
  async fn() {
    await using side = cpython();
    for (
      const { source, seed: _seed, ...wanted } of [...await keptPrograms(), ...await recorded()]
    ) {
      const made: Outcome | null = await side.outcome({ source });
      assertEquals(made && difference(wanted, made), null, source);
    }
  },
});

Deno.test("the judge's --help tells its options, and it refuses others", async () => {
  const judge = (...args: string[]) =>
    run([Deno.execPath(), "run", "-A", "--no-check", main, ...args]);
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const { code, stdout } = await judge("--help");
  assertEquals(code, 0);
  for (const subject of subjects) assertStringIncludes(stdout, subject);
  assertEquals(await judge("--fast"), {
    code: 2,
    stdout: "",
    stderr: "Unknown option --fast; see --help\n",
  });
});
