/**
 * Compares trees with CPython's, file by file:
 *
 *     deno run -A tests/transpile/syntax/trees.ts [FILE|FOLDER…]
 *
 * Without files it takes all of CPython's own library.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { decodeSource, dump, parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";
import { python, run } from "../../command.ts";

/** The files of CPython 3.13's library, in order; none where it is not here. */
export async function libraryFiles(): Promise<string[]> {
  if (python === undefined) return [];
  const question = "import os; print(os.path.dirname(os.__file__))";
  const { stdout } = await run([...python, "-c", question]);
  return filesIn(stdout.trim());
}

/** The Python files in a folder and those below it, in order. */
function filesIn(folder: string): string[] {
  const files: string[] = [];
  for (const entry of Deno.readDirSync(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) files.push(...filesIn(path));
    else if (/\.pyi?$/.test(entry.name)) files.push(path);
  }
  return files.sort();
}

/** What CPython says of files: a digest of each one's trees, or `refused`. */
async function theirs(files: readonly string[]): Promise<Map<string, string>> {
  const script = fileURLToPath(new URL("trees.py", import.meta.url));
  const { code, stdout, stderr } = await run([...python!, script], { stdin: files.join("\n") });
  if (code !== 0) throw new Error(`Cannot ask CPython for its trees: ${stderr}`);
  const lines = stdout.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => line.split("\t") as [string, string]));
}

/** The same, said by this package. */
function ours(file: string): string {
  try {
    const module = parse(decodeSource(Deno.readFileSync(file), file), file);
    const trees = `${dump(module)}\n${dump(module, { attributes: true })}`;
    return createHash("sha256").update(trees).digest("hex");
  } catch (fault) {
    if (fault instanceof PythonSyntaxError) return "refused";
    throw new Error(`Cannot read ${file}`, { cause: fault });
  }
}

/** The files whose trees are not CPython's, or that only one of the two refuses. */
export async function differences(files: readonly string[]): Promise<string[]> {
  const parts = navigator.hardwareConcurrency;
  const answers = await Promise.all(
    Array.from(
      { length: parts },
      (_, part) => theirs(files.filter((_, i) => i % parts === part)),
    ),
  );
  return files.filter((file, i) => answers[i % parts]!.get(file) !== ours(file));
}

if (import.meta.main) {
  if (python === undefined) Deno.exit(2);
  const named = Deno.args.flatMap((path) => Deno.statSync(path).isDirectory ? filesIn(path) : path);
  const files = named.length > 0 ? named : await libraryFiles();
  const different = await differences(files);
  for (const file of different) console.log(file);
  console.log(`${files.length} files, ${different.length} different`);
  if (different.length > 0) Deno.exit(1);
}
