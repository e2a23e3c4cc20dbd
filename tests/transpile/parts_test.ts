/** The built parts of the command line, and the code that is kept of them. */
import { assert, assertEquals } from "@std/assert";
import { parts } from "../../transpile/build/parts.ts";
import { CompiledFile } from "../../transpile/cli/compiled.ts";
import { root, run } from "../command.ts";

Deno.test("transpile/built holds the command line's parts as the sources give them", async () => {
  const stale = [...await parts()]
    .filter(([name, text]) => Deno.readTextFileSync(`${root}transpile/built/${name}`) !== text)
    .map(([name]) => name);
  assertEquals(stale, [], "They are older. Run: deno task build");
});

/** Calls `body` with a folder that is gone afterwards. */
function inFolder(body: (folder: string) => void): void {
  const folder = Deno.makeTempDirSync();
  try {
    body(folder);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

const none = () => {
  throw new Error("The file asks for nothing");
};

Deno.test("a file is run as it is now, whatever was kept of it", () => {
  inFolder((folder) => {
    const path = `${folder}/answer.cjs`;
    for (const [answer, time] of [[1, 1000], [2, 2000], [2, 2000]] as const) {
      Deno.writeTextFileSync(path, `exports.answer = () => ${answer};`);
      Deno.utimeSync(path, time, time);
      const file = new CompiledFile(path, folder);
      const exports = file.run(none) as { answer(): number };
      assertEquals(exports.answer(), answer);
      file.keep();
    }
  });
});

Deno.test("a file whose kept code is damaged is run all the same", () => {
  inFolder((folder) => {
    const path = `${folder}/answer.cjs`;
    Deno.writeTextFileSync(path, `exports.answer = () => 42;`);
    const first = new CompiledFile(path, folder);
    first.run(none);
    first.keep();
    const code = `${folder}/code/`;
    const [kept] = [...Deno.readDirSync(code)];
    Deno.truncateSync(code + kept!.name, Deno.statSync(code + kept!.name).size - 8);
    assertEquals((new CompiledFile(path, folder).run(none) as { answer(): number }).answer(), 42);
  });
});

/** Calls `body` with a copy of the package that is gone afterwards. */
async function inCopy(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = Deno.makeTempDirSync();
  try {
    for (const name of ["deno.json", "transpile", "runtime", "std", "mod.ts"]) {
      const { code } = await run(["cp", "-r", "--parents", "-p", name, folder]);
      assertEquals(code, 0);
    }
    await body(folder);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

/** What is run is one file, which imports none. */
Deno.test("to start a program that is kept, nothing of the transpiler is loaded", () =>
  inCopy(async (folder) => {
    const program = `${folder}/program.py`;
    Deno.writeTextFileSync(program, "print(1)\n");
    const command = [Deno.execPath(), "run", "-A", `${folder}/transpile/cli.ts`, "run", program];
    const env = { XDG_CACHE_HOME: `${folder}/cache` };
    assertEquals((await run(command, { env })).stdout, "1\n");
    // Files of the same size and age are for the command the same files; these cannot be loaded.
    const visit = (path: string) => {
      for (const { name, isDirectory } of Deno.readDirSync(path)) {
        const file = `${path}/${name}`;
        if (isDirectory) visit(file);
        else if (!["cli.ts", "run.js"].includes(name)) {
          const { size, mtime } = Deno.statSync(file);
          Deno.writeTextFileSync(file, "!".repeat(size));
          Deno.utimeSync(file, mtime!, mtime!);
        }
      }
    };
    visit(`${folder}/transpile`);
    assertEquals((await run(command, { env })).stdout, "1\n");
    Deno.writeTextFileSync(program, "print(2)\n");
    assert((await run(command, { env })).code !== 0, "what is not kept needs the transpiler");
  }));

Deno.test("a source that is newer than what was built of it is what the command runs", () =>
  inCopy(async (folder) => {
    const program = `${folder}/program.py`;
    Deno.writeTextFileSync(program, "print(1)\n");
    const source = `${folder}/transpile/emit/writing/draft.ts`;
    const text = Deno.readTextFileSync(source);
    Deno.writeTextFileSync(
      source,
      text.replace('.join("\\n");', '.join("\\n") + "// changed\\n";'),
    );
    const later = Date.now() / 1000 + 60;
    Deno.utimeSync(source, later, later);
    const { stdout, stderr } = await run([
      Deno.execPath(),
      "run",
      "-A",
      `${folder}/transpile/cli.ts`,
      "transpile",
      "--skip-checks",
      program,
    ]);
    assert(stdout.includes("// changed"), stdout + stderr);
  }));
