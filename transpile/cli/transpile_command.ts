/**
 * `deno task transpile`.
 *
 * @module
 */
import { faultIn } from "./fault.ts";
import { Finishing } from "./finishing.ts";
import { importHint } from "./hint.ts";
import { home, isFolder, readFile } from "./input.ts";
import { FORMATTER, load } from "./load.ts";
import { Looked, shownFrom } from "./looked.ts";
import { optionsOf } from "./options.ts";
import { fileOf, folderOf, joined, relativeTo, resolved } from "./paths.ts";
import { pythonOf, recognised } from "./python.ts";
import { UsageError } from "./usage.ts";

const HELP = `Turn Python files into TypeScript.

Usage: deno task transpile FILE… [-o OUT] [--emit ts|ast] [--python 2|3] [--runtime SPECIFIER] [--skip-checks] [--source-map]

  -o, --out OUT         write there instead of to standard output, with the modules that FILE imports from beside it;
                        a folder, with / at its end where it is not there yet, when several FILEs are given
      --emit ts|ast     print TypeScript (default), or Python's syntax tree as \`ast.dump\` writes it, a line a file
      --attributes      with --emit ast: positions too
      --python 2|3      what the FILEs are written in; without it, Python 2 is what only Python 2 can read
      --runtime NAME    what the output imports (default @manycore/multiprocessing)
      --skip-checks     leave out what only \`deno check\` and \`deno lint\` need to pass, which is quicker
      --source-map      with -o: also write OUT.map, a source map of version 3, which tracebacks read too
  -h, --help            show this`;

/** What the output imports where `--runtime` does not say it, and how wide its lines are. */
const RUNTIME = "@manycore/multiprocessing";
const LINE_WIDTH = 100;

/** Turns programs into TypeScript and returns the exit status. */
export async function transpileCommand(args: readonly string[]): Promise<number> {
  const { values, flags, words } = optionsOf("transpile", args, {
    values: ["out", "emit", "python", "runtime"],
    flags: ["attributes", "help", "skip-checks", "source-map"],
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
  const isMapped = flags.has("source-map");
  if (isMapped && (values["out"] === undefined || emit !== "ts")) {
    throw new UsageError("Option --source-map writes a file beside the TypeScript: it needs --out");
  }
  const python = pythonOf(values["python"]);
  const files = words.map((name) => ({ name, path: resolved(home, name) }));
  const sources = files.map(({ name, path }) => readFile(name, path));
  using finishing = emit === "ts" && !flags.has("skip-checks")
    ? new Finishing({ runtime, lineWidth: LINE_WIDTH })
    : null;
  const { module, keep } = await load<typeof import("./parts.ts")>("parts", FORMATTER);
  const { decodeSource, draftOf, dump, laidOut, plainText, readTree, translateProgram } = module;
  const out = values["out"] === undefined ? undefined : resolved(home, values["out"]);
  const made = async (source: string, { name, path }: { name: string; path: string }) => {
    if (emit === "ast") {
      const tree = readTree(source, name, python);
      const attributes = flags.has("attributes");
      const text = dump(tree, { attributes }) + "\n";
      return { modules: [{ output: "", text, map: null }], python: tree.python2 ? 2 : 3 };
    }
    const { modules, warnings, python: found } = translateProgram(
      source,
      { filename: name, path, files: new Looked(), shown: shownFrom(path, name), python, runtime },
      finishing ? draftOf : (emitted) => laidOut(plainText(emitted), LINE_WIDTH),
    );
    for (const warning of warnings) console.error(warning.formatted);
    const texts = Object.fromEntries(modules.map(({ output, code }) => [output, code]));
    // What a module imports is finished before it.
    for (const { output, code } of modules.toReversed()) {
      const isWanted = out !== undefined || output === modules[0]!.output;
      if (!finishing || !isWanted) continue;
      const beside = modules.length > 1 ? { output, texts } : undefined;
      texts[output] = await finishing.finish(code, beside);
    }
    return {
      python: found,
      modules: modules.map(({ output, path: file, map }) => ({
        output,
        text: texts[output]!,
        map: (target: string) =>
          JSON.stringify(
            map(
              { file: fileOf(target), source: relativeTo(target, file ?? path) },
              texts[output]!,
            ),
          ),
      })),
    };
  };
  let status = 0;
  for (const [index, { name, path }] of files.entries()) {
    try {
      const source = decodeSource(sources[index]!, name);
      const { modules, python: found } = await made(source, { name, path });
      const [main, ...others] = modules;
      if (found === 2 && python === undefined) console.error(recognised(name));
      if (out === undefined) {
        await writeAll(main!.text);
        continue;
      }
      const isHome = files.length > 1 || isFolder(out) || values["out"]!.endsWith("/");
      const target = isHome ? joined(out, outName(path, emit)) : out;
      const folder = folderOf(target);
      const all = [
        { ...main!, target },
        ...others.map((one) => ({ ...one, target: joined(folder, one.output) })),
      ];
      for (const { text, map, target } of all) {
        writeFile(target, text);
        // No comment in the text names the map: Deno would take it for a map of the JavaScript that it makes of the text.
        if (isMapped && map !== null) writeFile(`${target}.map`, map(target));
      }
    } catch (error) {
      console.error(faultIn(error));
      status = 1;
    }
  }
  keep();
  if (emit === "ts" && status === 0) {
    const folder = out === undefined
      ? home
      : files.length > 1 || isFolder(out) || values["out"]!.endsWith("/")
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
