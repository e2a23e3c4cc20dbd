/**
 * Loads the parts of the command line: as transpile/built has them, each in one file that is kept compiled, or from their
 * sources, where those have changed since they were built, or lie elsewhere.
 *
 * @module
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompiledFile } from "./compiled.ts";
import { later } from "./later.ts";

/** What transpile/built/NAME.json holds: the sizes of the sources that NAME.cjs was built from, by their paths. */
export type Sizes = Readonly<Record<string, number>>;

/** A part that has been loaded. */
export interface Loaded<T> {
  readonly module: T;
  /** Keeps its code for the next process, as it is compiled when the work has been done. */
  keep(): void;
}

const root = new URL("../../", import.meta.url);

/** What texts are laid out with. */
export const FORMATTER: readonly string[] = ["@dprint/formatter", "@dprint/typescript"];

/** Loads the part whose sources NAME.ts imports, beside this file; `packages` are what it takes from npm. */
export async function load<T>(name: string, packages: readonly string[]): Promise<Loaded<T>> {
  if (!isBuilt(name)) return { module: await later<T>(`${name}.ts`), keep: () => {} };
  for (const one of packages) await install(one);
  const files: CompiledFile[] = [];
  const run = (path: string, require: (name: string) => unknown) => {
    const file = new CompiledFile(path);
    files.push(file);
    return file.run(require);
  };
  const own = createRequire(import.meta.url);
  const required = (name: string): unknown => {
    if (name === "ts-morph") return { ts: run(typescript(), createRequire(typescript())) };
    if (name.endsWith(".json")) return JSON.parse(Deno.readTextFileSync(built(name)));
    return name.startsWith("node:") ? own(name) : lazy(() => own(name));
  };
  const module = run(fileURLToPath(built(`${name}.cjs`)), required) as T;
  return { module, keep: () => files.forEach((file) => file.keep()) };
}

/** Has Deno fetch a package that it has not yet: it does so for what is imported, and not for what is required. */
async function install(name: string): Promise<void> {
  try {
    createRequire(import.meta.url).resolve(name);
  } catch {
    await import(name);
  }
}

function built(name: string): URL {
  return new URL(`transpile/built/${name}`, root);
}

/** In how many milliseconds all files of a copy of the package are written. */
const COPYING = 2000;

/** Whether a part was built from the sources as they are. */
function isBuilt(name: string): boolean {
  if (root.protocol !== "file:") return false;
  try {
    const time = Deno.statSync(built(`${name}.cjs`)).mtime!.getTime() + COPYING;
    const sizes = JSON.parse(Deno.readTextFileSync(built(`${name}.json`))) as Sizes;
    return Object.entries(sizes).every(([path, length]) => {
      const { size, mtime } = Deno.statSync(new URL(path, root));
      return size === length && mtime!.getTime() < time;
    });
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** The file of TypeScript itself that ts-morph brings; its other files are not needed. */
function typescript(): string {
  const common = createRequire(createRequire(import.meta.url).resolve("ts-morph"))
    .resolve("@ts-morph/common");
  return join(dirname(common), "typescript.js");
}

/** A module that is loaded when something of it is first asked for. */
function lazy(load: () => unknown): unknown {
  return new Proxy({}, { get: (_, key) => Reflect.get(load() as object, key) });
}
