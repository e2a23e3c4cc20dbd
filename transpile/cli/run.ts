/**
 * Runs a Python program: emits it once, keeps the result in a cache keyed by everything it depends on, and starts it in
 * a Deno of its own, so that it is a main module like any other.
 *
 * @module
 */
import config from "../../deno.json" with { type: "json" };
import { cacheFolder, CODE, exists, writeWhole } from "./cache.ts";
import { faultIn } from "./fault.ts";
import { later } from "./later.ts";
import { type Probe, stateOf } from "./looked.ts";
import { folderOf, joined, pathOf } from "./paths.ts";
import { markUsed, prune, REST } from "./prune.ts";
import { recognised } from "./python.ts";

/**
 * What to run: the file as the user named it, where it lies, what it holds, the program's arguments, its folder, and what
 * its children are, unless it says so itself.
 */
export interface Program {
  name: string;
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  args: string[];
  cwd: string;
  startMethod?: string | undefined;
  python?: 2 | 3 | undefined;
}

const root = new URL("../../", import.meta.url);

/** Runs `program` and returns its exit status; a signal that ended it counts 128 and its number, as in a shell. */
export async function run(program: Program): Promise<number> {
  let made: Emitted;
  try {
    made = await emitted(program);
  } catch (error) {
    console.error(faultIn(error));
    return 1;
  }
  const { module, isNew } = made;
  if (program.python === undefined && isPython2(module)) console.error(recognised(program.name));
  if (exists(warningsOf(module))) console.error(Deno.readTextFileSync(warningsOf(module)));
  // A terminal's Ctrl-C reaches the program itself; this process only waits for what it makes of it.
  const ignore = () => {};
  Deno.addSignalListener("SIGINT", ignore);
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--no-config",
      "--no-lock",
      `--import-map=${await importMap()}`,
      module,
      ...program.args,
    ],
    cwd: program.cwd,
    env: {
      MANYCORE_ARGV0: program.name,
      ...flagsFor(module),
      ...(program.startMethod === undefined ? {} : { MP_START_METHOD: program.startMethod }),
    },
    stdin: "inherit",
    stdout: "inherit",
    stderr: "inherit",
  }).spawn();
  const forward = () => {
    try {
      child.kill("SIGTERM");
    } catch {
      // It has ended in the meantime.
    }
  };
  if (Deno.build.os !== "windows") Deno.addSignalListener("SIGTERM", forward);
  if (isNew) pruneFor(module);
  const home = folderOf(module);
  const use = setInterval(() => [home, folderOf(home)].forEach(markUsed), REST / 2 * 1000);
  const { code } = await child.status;
  clearInterval(use);
  return code;
}

/** How many programs are kept, and of each the modules that it became when others beside it were different. */
const PROGRAMS = 1000;
const VERSIONS = 8;

/** Bounds the cache after a program was put in. All of it is looked at after few, which their keys tell. */
function pruneFor(module: string): void {
  const folder = folderOf(folderOf(module));
  prune(folder, VERSIONS, [MADE]);
  if (/[048c]0$/.test(folder)) prune(cacheFolder(), PROGRAMS, [CODE]);
}

/** A program that forks is started with the variables that it would otherwise have to start anew for. */
function flagsFor(module: string): Record<string, string> {
  if (!/\bprepareFork\(/.test(Deno.readTextFileSync(module))) return {};
  const { DENO_V8_FLAGS: flags, MP_START_METHOD = "spawn" } = Deno.env.toObject();
  return { DENO_V8_FLAGS: (flags ? `${flags},` : "") + "--single-threaded", MP_START_METHOD };
}

/** Whether a program was written in Python 2. */
function isPython2(module: string): boolean {
  return Deno.readTextFileSync(module).includes(`"${config.name}/python/python2"`);
}

/** The TypeScript that a program becomes. */
export interface Emitted {
  /** The path of its main module. */
  readonly module: string;
  /** Whether it was made now, not earlier. */
  readonly isNew: boolean;
}

/** The TypeScript that `program` becomes, made now or earlier. */
export async function emitted(
  program: Pick<Program, "name" | "path" | "bytes" | "python">,
): Promise<Emitted> {
  const key = await digest(
    String(program.python),
    program.bytes,
    config.version,
    generation(),
    program.path,
  );
  const folder = joined(cacheFolder(), key);
  const known = madeBefore(folder);
  if (known) {
    [folder, folderOf(known)].forEach(markUsed);
    return { module: known, isNew: false };
  }
  const { load } = await later<typeof import("./load.ts")>("load.ts");
  const { module: { translatedToRun }, keep } = await load<typeof import("./parts.ts")>(
    "parts",
    [],
  );
  const { modules, warnings, probes } = translatedToRun(program);
  keep();
  const home = await digest(JSON.stringify(probes));
  const [path = "", ...others] = modules.map(({ output }) => joined(folder, home, output));
  if (warnings.length > 0) {
    writeWhole(warningsOf(path), warnings.map(({ formatted }) => formatted).join("\n"));
  }
  modules.forEach(({ output, path, map }) => {
    if (path === null) return;
    const names = { file: output, source: path };
    writeWhole(joined(folder, home, `${output}.map`), JSON.stringify(map(names)));
  });
  others.forEach((other, i) => writeWhole(other, modules[i + 1]!.code));
  writeWhole(path, modules[0]!.code);
  const made: Made = { module: joined(home, modules[0]!.output), probes };
  writeWhole(joined(folder, MADE), JSON.stringify(made));
  return { module: path, isNew: true };
}

/** What is kept of a program that was translated: where its main module is, and what beside it that depends on. */
interface Made {
  readonly module: string;
  readonly probes: readonly Probe[];
}

const MADE = "program.json";

/** The main module that a program became when all beside it was as it is now; null where there is none. */
function madeBefore(folder: string): string | null {
  let made: Made;
  try {
    made = JSON.parse(Deno.readTextFileSync(joined(folder, MADE)));
  } catch {
    return null;
  }
  const path = joined(folder, made.module);
  const isSame = made.probes.every(([path, state]) => stateOf(path) === state);
  return isSame && exists(path) ? path : null;
}

/** The file beside an emitted module that holds what Python warns of when it compiles the program. */
function warningsOf(module: string): string {
  return `${module}.warnings`;
}

/** Maps the names that emitted programs import to this very copy of the package, wherever it came from. */
async function importMap(): Promise<string> {
  const imports: Record<string, string> = { ...config.imports };
  for (const [name, path] of Object.entries(config.exports)) {
    imports[config.name + name.slice(1)] = new URL(path, root).href;
  }
  const text = JSON.stringify({ imports });
  const path = joined(cacheFolder(), `${await digest(text)}.json`);
  if (exists(path)) markUsed(path);
  else writeWhole(path, text);
  return path;
}

/** Changes whenever a file of the transpiler does, so that a working copy never runs what an older one emitted. */
function generation(): string {
  if (root.protocol !== "file:") return "";
  const parts: string[] = [];
  const visit = (folder: string) => {
    for (const { name, isDirectory } of Deno.readDirSync(folder)) {
      const path = `${folder}${name}`;
      if (isDirectory) visit(`${path}/`);
      else {
        const { mtime, size } = Deno.statSync(path);
        parts.push(`${path} ${mtime?.getTime()} ${size}`);
      }
    }
  };
  visit(pathOf(new URL("transpile/", root)));
  return parts.sort().join("\n");
}

/** A name for what it is made of. A Blob would put the parts together in one line, and take as long as all else here. */
async function digest(...parts: (string | Uint8Array)[]): Promise<string> {
  const encoder = new TextEncoder();
  const all = parts.map((part) => typeof part === "string" ? encoder.encode(part) : part);
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length + 1;
  }
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return new Uint8Array(hash).toHex().slice(0, 32);
}
