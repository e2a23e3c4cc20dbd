/**
 * Finds the sides' programs: this package and bare Workers on this Deno, CPython, and the packages from npm on Node.js or
 * Deno.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { python, run } from "../command.ts";
import { forms, rivals, type Side } from "./rows.ts";
import type { Program } from "./runner.ts";

/** The versions that are measured. */
const versions = {
  piscina: "5.3.2",
  tinypool: "2.2.0",
  workerpool: "10.0.3",
  poolifier: "5.3.2",
} as const;

/** Where the packages are installed and Python keeps its byte code; git does not look at it. */
const cache = path("../../.cache/bench");

/** What was found, and why the rest was not. */
export interface Found {
  readonly programs: ReadonlyMap<Side, Program>;
  readonly notes: readonly string[];
}

/**
 * Finds the programs of the sides that are wanted.
 *
 * @param host what the packages from npm run on
 */
export async function findPrograms(
  wanted: ReadonlySet<Side>,
  host: "node" | "deno",
): Promise<Found> {
  const programs = new Map<Side, Program>();
  const notes: string[] = [];
  for (const form of forms) {
    const isSpawned = form.startsWith("processes");
    programs.set(form, {
      label: `this package on Deno ${Deno.version.deno} (${form})`,
      command: Deno.execPath(),
      args: ({ name, count }) => ["run", "-A", path("ours/main.ts"), form, name, String(count)],
      env: { MP_START_METHOD: isSpawned ? "spawn" : "worker" },
    });
  }
  programs.set("worker", {
    label: `Worker and postMessage of Deno ${Deno.version.deno}, no library`,
    command: Deno.execPath(),
    args: ({ name, count }) => ["run", "-A", path("bare/main.ts"), name, String(count)],
  });
  for (const [side, program] of await findPython(wanted, notes)) programs.set(side, program);
  for (const [side, program] of await findRivals(wanted, host, notes)) programs.set(side, program);
  return { programs, notes };
}

async function findPython(
  wanted: ReadonlySet<Side>,
  notes: string[],
): Promise<[Side, Program][]> {
  const methods = (["fork", "spawn"] as const).filter((method) => wanted.has(method));
  if (methods.length === 0) return [];
  const question = "import platform, sys; print(platform.python_version(), sys.executable)";
  const answer = await output([...python ?? ["python3"], "-c", question]);
  if (answer === undefined) {
    notes.push("There is no CPython here (neither python3.13 nor python3): its columns are empty");
    return [];
  }
  if (python === undefined) {
    notes.push("There is no CPython 3.13 here: another version is measured");
  }
  // the interpreter itself: a shim before it would be measured too wherever it starts another
  const [version, ...rest] = answer.split(" ");
  return methods.map((method) => [method, {
    label: `CPython ${version} (${method})`,
    command: rest.join(" "),
    args: ({ name, count }) => [path("python/main.py"), method, name, String(count)],
    // its own byte code is kept too, as in everybody's Python: else spawn would compile the library each time
    env: { PYTHONPYCACHEPREFIX: `${cache}/pycache`, PYTHONDONTWRITEBYTECODE: "" },
  }]);
}

async function findRivals(
  wanted: ReadonlySet<Side>,
  host: "node" | "deno",
  notes: string[],
): Promise<[Side, Program][]> {
  const names = rivals.filter((name) => wanted.has(name));
  if (names.length === 0) return [];
  const answer = host === "node" ? await output(["node", "--version"]) : undefined;
  // where there is no Node.js, Deno answers in its place
  const node = answer?.startsWith("v") ? answer : undefined;
  if (node === undefined && host === "node") {
    notes.push("There is no Node.js here: the packages from npm run on Deno");
  }
  if (node !== undefined && !await install()) {
    notes.push("npm could not install the packages: their columns are empty");
    return [];
  }
  const command = node === undefined ? Deno.execPath() : "node";
  const flags = node === undefined ? ["run", "-A", "--no-lock"] : [];
  const platform = node === undefined ? `Deno ${Deno.version.deno}` : `Node.js ${node}`;
  const env = { RIVALS: JSON.stringify({ folder: cache, versions }) };
  return names.map((rival) => [rival, {
    label: `${rival} ${versions[rival]} on ${platform}`,
    command,
    args: ({ name, count }) => [...flags, path("rivals/main.mjs"), rival, name, String(count)],
    env,
  }]);
}

/** Installs the packages where they are not yet. */
async function install(): Promise<boolean> {
  const manifest = JSON.stringify({ private: true, dependencies: versions });
  try {
    if (await Deno.readTextFile(`${cache}/installed.json`) === manifest) return true;
  } catch {
    // not installed yet
  }
  await Deno.mkdir(cache, { recursive: true });
  await Deno.writeTextFile(`${cache}/package.json`, manifest);
  const command = ["npm", "install", "--silent", "--no-audit", "--no-fund"];
  if (await output(command, cache) === undefined) return false;
  await Deno.writeTextFile(`${cache}/installed.json`, manifest);
  return true;
}

/** What a command prints; undefined where it fails or is not there. */
async function output(command: string[], cwd?: string): Promise<string | undefined> {
  try {
    const { code, stdout } = await run(command, cwd === undefined ? {} : { cwd });
    return code === 0 ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}

function path(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
