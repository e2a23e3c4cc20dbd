/**
 * Writes the parts of the command line into transpile/built, each as one CommonJS file, NAME.cjs, and NAME.json with the
 * sizes of the sources that are in it.
 *
 * @module
 */
import { rolldown } from "rolldown";
import { inAscii } from "../../runtime/build/main.ts";

const root = decodeURIComponent(new URL("../../", import.meta.url).pathname);

/** The parts, by the sources that say what is in them. */
const NAMES = ["parts", "finished"];

/** The files, by their names in transpile/built. */
export async function parts(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of NAMES) {
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
    const { output: [chunk] } = await bundle.generate({ format: "cjs", comments: false });
    await bundle.close();
    files.set(`${name}.cjs`, inAscii(chunk.code));
    const sizes = sources.sort().map((path) => [path, Deno.statSync(root + path).size]);
    files.set(`${name}.json`, JSON.stringify(Object.fromEntries(sizes), null, 2) + "\n");
  }
  return files;
}

if (import.meta.main) {
  for (const [name, text] of await parts()) {
    Deno.writeTextFileSync(`${root}transpile/built/${name}`, text);
  }
}
