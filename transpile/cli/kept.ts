/**
 * Programs that were translated earlier: what tells one from all others, and what there is to know to start it. A program
 * that is kept starts without anything else of the transpiler, so this loads none of it.
 *
 *     CACHE/KEY/program.json      what is known of the program (Kept)
 *     CACHE/KEY/HOME/…            the modules that it became, when the files beside it were as HOME's name says
 *     CACHE/NAME.json             an import map to this copy of the package
 *
 * @module
 */
import { cacheFolder, exists } from "./cache.ts";
import { Digest } from "./digest.ts";
import { type Probe, stateOf } from "./looked.ts";
import { folderOf, joined, pathOf } from "./paths.ts";
import { markUsed } from "./prune.ts";

/** What a program is made of: the file as the user named it, where it lies, what it holds, and in which Python. */
export interface Source {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly python?: 2 | 3 | undefined;
  /** What tracebacks call it where it is no file, but was given on the command line: `<string>`. */
  readonly shown?: string | undefined;
}

/** What is kept of a program. */
export interface Kept {
  /** The path of its main module. */
  readonly module: string;
  /** The path of the import map that it is run with. */
  readonly importMap: string;
  /** What Python warns of when it compiles the program, which each run shows. */
  readonly warnings: readonly string[];
  /** Whether it was found to be written in Python 2. */
  readonly isPython2: boolean;
  /** Whether it forks. */
  readonly forks: boolean;
  /** What it depends on beside itself. */
  readonly probes: readonly Probe[];
}

/** The file that holds it. */
export const KEPT = "program.json";

/** Where this copy of the package lies; its sources' folder and that of what is built of them are equally deep. */
export const root: URL = new URL("../../", import.meta.url);

/** The folder in which a program is kept. Another version of the package, or of one of its files, has others. */
export function folderFor({ python, bytes, path }: Source): string {
  const key = new Digest().add(String(python)).add(bytes).add(path).add(root.href);
  if (root.protocol === "file:") addGeneration(key);
  return joined(cacheFolder(), key.name());
}

/** What is kept in a folder, if all that it depends on is as it was then; null where nothing is. */
export function keptIn(folder: string): Kept | null {
  let kept: Kept;
  try {
    kept = JSON.parse(Deno.readTextFileSync(joined(folder, KEPT)));
  } catch {
    return null;
  }
  const isSame = kept.probes.every(([path, state]) => stateOf(path) === state);
  if (!isSame || ![kept.module, kept.importMap].every(exists)) return null;
  noteUse(kept);
  return kept;
}

/** Notes that a program is being used. */
export function noteUse({ module, importMap }: Kept): void {
  const home = folderOf(module);
  [folderOf(home), home, importMap].forEach(markUsed);
}

/** Adds what changes whenever a file of the transpiler does, so that a working copy never runs what an older one emitted. */
function addGeneration(key: Digest): void {
  const add = (path: string) => {
    const { mtime, size } = Deno.statSync(path);
    key.add(`${path} ${mtime?.getTime()} ${size}`);
  };
  const visit = (folder: string) => {
    for (const { name, isDirectory } of Deno.readDirSync(folder)) {
      if (isDirectory) visit(`${folder}${name}/`);
      else add(folder + name);
    }
  };
  add(pathOf(new URL("deno.json", root)));
  visit(pathOf(new URL("transpile/", root)));
}
