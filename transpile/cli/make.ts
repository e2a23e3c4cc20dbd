/**
 * Translates a program, and keeps what it becomes.
 *
 * @module
 */
import config from "../../deno.json" with { type: "json" };
import { cacheFolder, CODE, exists, writeWhole } from "./cache.ts";
import { Digest } from "./digest.ts";
import { KEPT, type Kept, root, type Source } from "./kept.ts";
import { load } from "./load.ts";
import { folderOf, joined } from "./paths.ts";
import { markUsed, prune } from "./prune.ts";

/** What `program` becomes, kept in `folder`. */
export async function make(program: Source, folder: string): Promise<Kept> {
  const { module: { translatedToRun }, keep } = await load<typeof import("./parts.ts")>(
    "parts",
    [],
  );
  const { modules, warnings, probes } = translatedToRun(program);
  keep();
  const home = new Digest().add(JSON.stringify(probes)).name();
  const [module = "", ...others] = modules.map(({ output }) => joined(folder, home, output));
  const { shown, bytes } = program;
  modules.forEach(({ output, path, map }, i) => {
    if (path === null) return;
    const isText = i === 0 && shown !== undefined;
    const known = map({ file: output, source: isText ? shown : path });
    const whole = isText ? { ...known, sourcesContent: [new TextDecoder().decode(bytes)] } : known;
    writeWhole(joined(folder, home, `${output}.map`), JSON.stringify(whole));
  });
  const { code } = modules[0]!;
  others.forEach((other, i) => writeWhole(other, modules[i + 1]!.code));
  writeWhole(module, code);
  const kept: Kept = {
    module,
    importMap: importMap(),
    warnings: warnings.map(({ formatted }) => formatted),
    isPython2: code.includes(`"${config.name}/python/python2"`),
    forks: /\bprepareFork\(/.test(code),
    probes,
  };
  writeWhole(joined(folder, KEPT), JSON.stringify(kept));
  return kept;
}

/** How many programs are kept, and of each the modules that it became when others beside it were different. */
const PROGRAMS = 1000;
const VERSIONS = 8;

/** Bounds the cache after a program was put in. All of it is looked at after few, which their keys tell. */
export function pruneFor({ module }: Kept): void {
  const folder = folderOf(folderOf(module));
  prune(folder, VERSIONS, [KEPT]);
  if (/[048c]0$/.test(folder)) prune(cacheFolder(), PROGRAMS, [CODE]);
}

/** Maps the names that emitted programs import to this very copy of the package, wherever it came from. */
function importMap(): string {
  const imports: Record<string, string> = { ...config.imports };
  for (const [name, path] of Object.entries(config.exports)) {
    imports[config.name + name.slice(1)] = new URL(path, root).href;
  }
  const text = JSON.stringify({ imports });
  const path = joined(cacheFolder(), `${new Digest().add(text).name()}.json`);
  if (exists(path)) markUsed(path);
  else writeWhole(path, text);
  return path;
}
