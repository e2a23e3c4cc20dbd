/**
 * `deno task transpile`.
 *
 * @module
 */
import { faultIn } from "./fault.ts";
import { Finishing } from "./finishing.ts";
import { importHint } from "./hint.ts";
import { home, isFolder, readFile } from "./input.ts";
import { load } from "./load.ts";
import { optionsOf } from "./options.ts";
import { fileOf, folderOf, joined, resolved } from "./paths.ts";
import { pythonOf, recognised } from "./python.ts";
import { UsageError } from "./usage.ts";

const HELP = `Turn Python files into TypeScript.

Usage: deno task transpile FILE… [-o OUT] [--emit ts|ast] [--python 2|3] [--runtime SPECIFIER] [--skip-checks]

  -o, --out OUT         write there instead of to standard output; a folder when several FILEs are given
      --emit ts|ast     print TypeScript (default), or Python's syntax tree as \`ast.dump\` writes it, a line a file
      --attributes      with --emit ast: positions too
      --python 2|3      what the FILEs are written in; without it, Python 2 is what only Python 2 can read
      --runtime NAME    what the output imports (default @manycore/multiprocessing)
      --skip-checks     leave out what only \`deno check\` and \`deno lint\` need to pass, which is quicker
  -h, --help            show this`;

/** What the output imports where `--runtime` does not say it, and how wide its lines are. */
const RUNTIME = "@manycore/multiprocessing";
const LINE_WIDTH = 100;

/** Turns programs into TypeScript and returns the exit status. */
export async function transpileCommand(args: readonly string[]): Promise<number> {
  const { values, flags, words } = optionsOf("transpile", args, {
    values: ["out", "emit", "python", "runtime"],
    flags: ["attributes", "help", "skip-checks"],
    short: { h: "help", o: "out" },
    endsEarly: false,
  });
  if (flags.has("help")) {
    console.log(HELP);
    return 0;
  }
  const { emit = "ts", runtime = RUNTIME } = values;
  if (emit !== "ts" && emit !== "ast") {
    throw new UsageError(`Option --emit takes ts or ast, got ${JSON.stringify(emit)}`);
  }
  const python = pythonOf(values["python"]);
  const files = words.map((name) => ({ name, path: resolved(home, name) }));
  const sources = files.map(({ name, path }) => readFile(name, path));
  using finishing = emit === "ts" && !flags.has("skip-checks")
    ? new Finishing({ runtime, lineWidth: LINE_WIDTH })
    : null;
  const { module, keep } = await load<typeof import("./parts.ts")>("parts");
  const { decodeSource, draftOf, dump, laidOut, plainText, readTree, translate } = module;
  const out = values["out"] === undefined ? undefined : resolved(home, values["out"]);
  const textOf = async (source: string, name: string): Promise<[text: string, python: 2 | 3]> => {
    if (emit === "ast") {
      const tree = readTree(source, name, python);
      const attributes = flags.has("attributes");
      return [dump(tree, { attributes }) + "\n", tree.python2 ? 2 : 3];
    }
    const made = translate(
      source,
      { filename: name, python, runtime },
      finishing ? draftOf : (emitted) => laidOut(plainText(emitted), LINE_WIDTH),
    );
    for (const warning of made.warnings) console.error(warning.formatted);
    return [finishing ? await finishing.finish(made.code) : made.code, made.python];
  };
  let status = 0;
  for (const [index, { name, path }] of files.entries()) {
    try {
      const source = decodeSource(sources[index]!, name);
      const [text, found] = await textOf(source, name);
      if (found === 2 && python === undefined) console.error(recognised(name));
      if (out === undefined) await writeAll(text);
      else {writeFile(
          files.length > 1 || isFolder(out) ? joined(out, outName(path, emit)) : out,
          text,
        );}
    } catch (error) {
      console.error(faultIn(error));
      status = 1;
    }
  }
  keep();
  if (emit === "ts" && status === 0) {
    const folder = out === undefined
      ? home
      : files.length > 1 || isFolder(out)
      ? out
      : folderOf(out);
    const hint = importHint(folder, runtime);
    if (hint) console.error(hint);
  }
  return status;
}

function outName(path: string, emit: string): string {
  return fileOf(path).replace(/\.pyw?$/, "") + (emit === "ast" ? ".ast" : ".ts");
}

function writeFile(path: string, text: string): void {
  try {
    Deno.mkdirSync(folderOf(path), { recursive: true });
    Deno.writeTextFileSync(path, text);
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

async function writeAll(text: string): Promise<void> {
  const writer = Deno.stdout.writable.getWriter();
  await writer.write(new TextEncoder().encode(text));
  writer.releaseLock();
}
