/**
 * The text of this package's own modules, wherever it was loaded from.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import config from "../../deno.json" with { type: "json" };

const root = new URL("../../", import.meta.url);

/** The address of the module that an import of the package means; null where the package has no such export. */
export function exported(path: string): string | null {
  const place = (config.exports as Readonly<Record<string, string>>)[`.${path}`];
  return place === undefined ? null : new URL(place, root).href;
}

/** The paths of all exports, without the package's name: "", "/python", "/python/time". */
export const exportPaths: readonly string[] = Object.keys(config.exports)
  .map((path) => path.slice(1));

/** The text of the module at `address`; null where there is none. */
export function textOf(address: string): string | null {
  const file = address.startsWith("file:") ? fileURLToPath(address) : cached(address);
  if (file === undefined) return null;
  try {
    return Deno.readTextFileSync(file);
  } catch {
    return null;
  }
}

const files = new Map<string, string>();

/** Where Deno keeps a module of a package that came over the network. */
function cached(address: string): string | undefined {
  const known = files.get(address);
  if (known !== undefined) return known;
  const { stdout } = spawnSync(Deno.execPath(), ["info", "--json", address], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const { modules = [] } = JSON.parse(stdout) as {
    modules?: readonly { specifier: string; local?: string }[];
  };
  // With it come all modules that it imports.
  for (const { specifier, local } of modules) if (local) files.set(specifier, local);
  return files.get(address);
}
