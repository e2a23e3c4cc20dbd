/**
 * Writes the parts of the command line into transpile/built: what starts a program that is kept, run.js; and what is kept
 * compiled, each as one CommonJS file, NAME.cjs, and NAME.json with the sizes of the sources that are in it.
 *
 * @module
 */
import { rolldown } from "rolldown";
import { inAscii } from "../../runtime/build/main.ts";

const root = decodeURIComponent(new URL("../../", import.meta.url).pathname);

/** The parts that are kept compiled, by the sources that say what is in them. */
const NAMES = ["parts", "finished"];

/** The files, by their names in transpile/built. */
export async function parts(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of NAMES) {
    const { code, sources } = await bundled(name, "cjs");
    files.set(`${name}.cjs`, code);
    const sizes = sources.sort().map((path) => [path, Deno.statSync(root + path).size]);
    files.set(`${name}.json`, JSON.stringify(Object.fromEntries(sizes), null, 2) + "\n");
  }
  for (const name of ["run", "python"]) {
    files.set(`${name}.js`, (await bundled(`${name}_command`, "esm")).code);
  }
  return files;
}

/** One file of a source of the command line and all that it imports, and which sources these are. */
async function bundled(
  name: string,
  format: "cjs" | "esm",
): Promise<{ readonly code: string; readonly sources: string[] }> {
  const sources: string[] = [];
  const bundle = await rolldown({
    cwd: root,
    input: `${root}transpile/cli/${name}.ts`,
    platform: "neutral",
    external: (id) => !/^[./]/.test(id) || id.endsWith(".json"),
    plugins: [{
      name: "sources",
      moduleParsed: ({ id }) => {
        if (id.startsWith(root)) sources.push(id.slice(root.length));
      },
    }],
  });
  const { output: [chunk] } = await bundle.generate({ format, comments: false });
  await bundle.close();
  return { code: inAscii(chunk.code), sources };
}

if (import.meta.main) {
  for (const [name, text] of await parts()) {
    Deno.writeTextFileSync(`${root}transpile/built/${name}`, text);
  }
}
