import { dirname, join } from "node:path";
import config from "../../deno.json" with { type: "json" };

/**
 * The line that a user needs when emitted code lands in `folder` and the name it imports means nothing there; undefined
 * where it does.
 */
export function importHint(folder: string, runtime: string = config.name): string | undefined {
  if (runtime !== config.name) return undefined;
  for (let at = folder;; at = dirname(at)) {
    for (const name of ["deno.json", "deno.jsonc"]) {
      const found = readConfig(join(at, name));
      if (!found) continue;
      if (found.name === config.name || config.name in (found.imports ?? {})) return undefined;
      return `${name} in ${at} does not map ${config.name} yet. Once: ${command}`;
    }
    if (dirname(at) === at) return `Nothing maps ${config.name} here yet. Once: ${command}`;
  }
}

const command = `deno add jsr:${config.name}`;

function readConfig(path: string): { name?: string; imports?: Record<string, string> } | undefined {
  let text: string;
  try {
    text = Deno.readTextFileSync(path);
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    // A file with comments: what matters is whether the name stands in it.
    return text.includes(`"${config.name}"`) ? { name: config.name } : {};
  }
}
