/** Programs of several files, each beside what CPython makes of it: what it prints, how it ends, the last line of an error. */
import { assertEquals } from "@std/assert";
import { cli, type Outcome, root, run, runPython, withoutPython } from "../command.ts";

const folder = `${root}tests/transpile/programs/`;

/** What a run came to, with the place of the programs left out. */
function told({ code, stdout, stderr }: Outcome): string {
  const end = code === 0 ? "" : `status ${code}: ${stderr.trimEnd().split("\n").at(-1)}\n`;
  return (stdout + end).replaceAll(folder, "");
}

for (const { name } of [...Deno.readDirSync(folder)].sort((a, b) => a.name < b.name ? -1 : 1)) {
  const cwd = `${folder}${name}/`;
  const mains = [...Deno.readDirSync(cwd)].map((entry) => entry.name)
    .filter((file) => /^main\d*\.py$/.test(file)).sort();
  for (const file of mains) {
    const recorded = `${cwd}${file.replace(/\.py$/, ".out")}`;

    Deno.test(`programs/${name}/${file} does what is recorded`, async () => {
      const outcome = await run(cli("run", file), { cwd });
      assertEquals(told(outcome), await Deno.readTextFile(recorded), outcome.stderr);
    });

    Deno.test({
      name: `programs/${name}/${file} does under CPython what is recorded`,
      ignore: withoutPython,
      async fn() {
        assertEquals(told(await runPython([file], { cwd })), await Deno.readTextFile(recorded));
      },
    });
  }
}

Deno.test("transpile -o FOLDER/ writes every module of a program, which TypeScript accepts and which runs", async () => {
  const to = await Deno.makeTempDir();
  const cwd = `${folder}package/`;
  try {
    const { code, stderr } = await run(cli("transpile", "main.py", "-o", `${to}/out/`), { cwd });
    assertEquals(code, 0, stderr);
    const config = `--config=${root}deno.json`;
    const checked = await run([Deno.execPath(), "check", config, `${to}/out/main.ts`]);
    assertEquals(checked.code, 0, checked.stderr);
    const outcome = await run([Deno.execPath(), "run", "-A", config, `${to}/out/main.ts`]);
    assertEquals(told(outcome), await Deno.readTextFile(`${cwd}main.out`), outcome.stderr);
  } finally {
    await Deno.remove(to, { recursive: true });
  }
});

Deno.test("a program is translated anew when a module changes that it imports, or one comes that stands before another", async () => {
  const cwd = await Deno.makeTempDir();
  const env = { XDG_CACHE_HOME: `${cwd}/cache` };
  const printed = async () => (await run(cli("run", "main.py"), { cwd, env })).stdout;
  const write = (name: string, text: string) => Deno.writeTextFile(`${cwd}/${name}`, text);
  try {
    await write("main.py", "import part\nimport calendar\nprint(part.N, calendar.N)\n");
    await write("calendar.py", "N = 'own'\n");
    await write("part.py", "N = 1\n");
    assertEquals(await printed(), "1 own\n");
    await write("part.py", "N = 2\n");
    assertEquals(await printed(), "2 own\n");
    await Deno.mkdir(`${cwd}/part`);
    await write("part/__init__.py", "N = 'a package'\n");
    assertEquals(await printed(), "a package own\n");
  } finally {
    await Deno.remove(cwd, { recursive: true });
  }
});
