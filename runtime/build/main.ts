/**
 * `deno task build`: writes runtime/built, the modules that programs load. The sources are some four hundred files, and
 * each that a program or a child loads takes it a sixth of a millisecond and 30 KB; here they are few.
 *
 *     mod.ts, runtime/connection.ts …   what the package exports    built/mod.js, built/connection.js …: names only
 *     runtime/launch/*_child.ts         entries of children         built/launch/*_child.js
 *     what they need                    for who has or is a child   built/child.js
 *     the rest of what mod.ts needs     for who makes processes     built/main.js
 *     what python/mod.ts needs          for every Python program    built/python/core.js, and not of python/: built/core.js
 *     further modules of python/        for those that import them  built/python/NAME.js, built/python/parts/NAME.js
 *
 * Names of functions and classes are kept, since values travel by them and tracebacks show them. The types stay with the
 * sources, which each file names in its first line.
 *
 * @module
 */
import { type OutputChunk, rolldown } from "rolldown";
import config from "../../deno.json" with { type: "json" };
import { eager } from "./eager.ts";

const root = decodeURIComponent(new URL("../../", import.meta.url).pathname);
const runtime = `${root}runtime/`;
const python = `${runtime}python/`;
const folder = "runtime/built/";

const children = ["launch/spawn_child", "launch/worker_child"];
/** What makes a program one of Python's; each module of Python's library loads it, and none of what these have in common. */
const program = "python/program";
const ofProgram = new Set(
  ["mod", "program", "pickling", "uncaught"].map((name) => `${python}${name}.ts`),
);
/** What is loaded by address, by the runtime itself. */
const parts = ["python/socket/sweep", "managers/serve", program];
/** What tests look into; not published. */
const testing = { "testing": "internals", "python/testing": "python/internals" };

/** What has much beside it that those of Python's library that need it do without: who sleeps has no threads. */
const small = new Set(
  [
    "connection/waitable",
    "launch/cache_folder",
    "launch/interpreter",
    "launch/letting_go",
    "launch/spawn/pair",
    "threading/turns",
    "threading/waiters",
    "util/kit",
  ].map((name) => `${runtime}${name}.ts`),
);

/** Entries beside Python's modules that are none. */
const unlike = new Set([program, "python/testing", "python/socket/sweep"]);

/** The sources that can be loaded by themselves, by their place in built/ without the ending. */
function entries(): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of Object.values(config.exports)) {
    const [, name] = /^\.\/runtime\/built\/(.*)\.js$/.exec(path) ?? [];
    if (name !== undefined) found.set(name, name === "mod" ? "mod.ts" : `runtime/${name}.ts`);
    else if (/^\.\/(?:mod|runtime\/)/.test(path)) {
      throw new Error(`Cannot build ${path}: in deno.json its export must be ${folder}NAME.js`);
    }
  }
  for (const [name, path] of Object.entries(testing)) found.set(name, `tests/runtime/${path}.ts`);
  for (const name of [...children, ...parts]) found.set(name, `runtime/${name}.ts`);
  return found;
}

/** Which sources some others import, those with them, by way of others too; asked when all are known. */
class Closure {
  readonly #starts: readonly string[];
  readonly #imports: ReadonlyMap<string, readonly string[]>;
  #all: Set<string> | undefined;

  constructor(imports: ReadonlyMap<string, readonly string[]>, starts: readonly string[]) {
    this.#imports = imports;
    this.#starts = starts;
  }

  has(path: string): boolean {
    if (this.#all === undefined) {
      this.#all = new Set(this.#starts);
      for (const one of this.#all) this.#imports.get(one)?.forEach((next) => this.#all!.add(next));
    }
    return this.#all.has(path);
  }
}

/** What is made of the sources: texts by path. */
export async function build(): Promise<Map<string, string>> {
  const input = entries();
  const imports = new Map<string, readonly string[]>();
  const child = new Closure(imports, [
    `${runtime}launch/worker_child.ts`,
    `${runtime}pool/worker.ts`,
  ]);
  // What processes of the system need beyond threads; with it `os` can fork.
  const mapping = new Closure(imports, [
    `${runtime}memory/mapping/mapping.ts`,
    `${runtime}memory/choice.ts`,
    `${runtime}launch/ticket.ts`,
    `${runtime}launch/spawn/system.ts`,
    `${runtime}launch/spawn/system_child.ts`,
  ]);
  const main = new Closure(imports, [`${root}mod.ts`]);
  // And what all modules of the library need, or `os` of messages: it is small, and would have to be in a file of its own.
  const pythonCore = new Closure(imports, [
    `${python}mod.ts`,
    `${python}support/naming.ts`,
    `${runtime}memory/holders.ts`,
  ]);
  // No processes and messages, which the built-ins of Python do without, as most programs do.
  const isCommon = (id: string) => pythonCore.has(id) && !id.startsWith(python);
  const isChild = (id: string) => children.some((name) => id === `${runtime}${name}.ts`);
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries([...input].map(([name, path]) => [name, root + path])),
    platform: "neutral",
    external: (id) => !/^[./]/.test(id),
    preserveEntrySignatures: "strict",
    treeshake: { moduleSideEffects: true },
    // A field that began as undefined would have V8 keep each float in it as an object of its own.
    transform: { typescript: { removeClassFieldsWithoutInitializer: true } },
    plugins: [{
      name: "imports",
      // The built-ins ask for all that they export, and get the file that is built of them, of which no function has to be
      // compiled for that: rolldown would write one for each name.
      resolveId: (id, from) => {
        if (id !== "./mod.ts" || from !== `${python}mod.ts`) return;
        return { id: "./mod.js", external: true };
      },
      moduleParsed: ({ id, importedIds }) => {
        imports.set(id, importedIds);
      },
    }],
  });
  const { output } = await bundle.generate({
    dir: root + folder,
    format: "esm",
    keepNames: true,
    comments: false,
    minifyInternalExports: false, // so that a change in one source changes little here
    entryFileNames: "[name].js",
    // Parts are named by the entries that need them, too; a number will do.
    chunkFileNames: ({ name }) => `${name.replace(/~.*/, "")}.js`,
    codeSplitting: {
      groups: [
        {
          name: "core",
          priority: 5,
          test: (id) => id.startsWith("\0") || isCommon(id),
        },
        { name: "child", priority: 5, test: (id) => child.has(id) && !isChild(id) },
        { name: "small", priority: 5, test: (id) => small.has(id) },
        { name: "mapping", priority: 4, test: (id) => mapping.has(id) },
        { name: "main", priority: 3, test: (id) => main.has(id) },
        {
          name: "threads",
          priority: 2,
          minShareCount: 2,
          test: (id) =>
            id.startsWith(`${runtime}threading/`) || id.startsWith(`${runtime}futures/`),
        },
        {
          name: "python/core",
          priority: 2,
          test: (id) => pythonCore.has(id) && !ofProgram.has(id),
        },
        // Else it would be put with what else of Python's library imports it, which a program need not load.
        { name: "python/end", priority: 1, test: (id) => id === `${python}uncaught.ts` },
        {
          debugName: "python/parts",
          name: (id) => `python/parts/${id.slice(python.length).replace(/[/.].*/, "")}`,
          // A module loads what it needs of them, and little else.
          entriesAware: true,
          priority: 1,
          minShareCount: 2,
          test: (id) => id.startsWith(python) && !ofProgram.has(id),
        },
      ],
    },
  });
  await bundle.close();
  const chunks = output.filter((one): one is OutputChunk => one.type === "chunk");
  const files = new Map<string, string>();
  for (const { fileName, code, name, isEntry } of chunks) {
    // What nobody imports by a name has no types: Deno would check the entries of children, by threads, while a program
    // that it checks runs, and JSR would take for public what such types come from.
    const hasTypes = isEntry && !children.includes(name) && !parts.includes(name);
    const source = hasTypes ? input.get(name) : undefined;
    const up = "../".repeat(fileName.split("/").length + 1);
    const types = source === undefined ? "" : `/* @ts-self-types="${up}${source}" */\n`;
    const isPython = isEntry && fileName.startsWith("python/") && !unlike.has(name);
    const begin = isPython ? `import "${up.slice(9) || "./"}program.js";\n` : "";
    files.set(folder + fileName, types + begin + eager(inAscii(code)));
  }
  return files;
}

/** The same with other characters escaped: V8 takes two bytes for each character of a text that has one of those. */
export function inAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What was made of them the last time. */
export function built(): Map<string, string> {
  const files = new Map<string, string>();
  const visit = (path: string) => {
    try {
      for (const { name } of Deno.readDirSync(root + path)) visit(`${path}${name}/`);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return;
      if (!(error instanceof Deno.errors.NotADirectory)) throw error;
      const file = path.slice(0, -1);
      files.set(file, Deno.readTextFileSync(root + file));
    }
  };
  visit(folder);
  return files;
}

if (import.meta.main) {
  const [files, before] = [await build(), built()];
  for (const [path, text] of files) {
    if (before.get(path) === text) continue;
    Deno.mkdirSync(root + path.replace(/[^/]*$/, ""), { recursive: true });
    Deno.writeTextFileSync(root + path, text);
  }
  for (const path of before.keys()) if (!files.has(path)) Deno.removeSync(root + path);
  const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  console.log(`${folder}: ${files.size} files, ${Math.round(bytes / 1000)} kB`);
}
