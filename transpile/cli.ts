/**
 * The command line: `transpile` prints what becomes of Python files, `run` runs one.
 *
 * @module
 */
import { parseArgs } from "@std/cli/parse-args";
import { basename, dirname, join, resolve } from "node:path";
import { importHint } from "./cli/hint.ts";
import { faultIn } from "./cli/fault.ts";
import { Finishing } from "./cli/finishing.ts";
import { load } from "./cli/load.ts";
import { pythonOf, recognised } from "./cli/python.ts";
import { run } from "./cli/run.ts";
import { UsageError } from "./cli/usage.ts";

const HELP: Record<string, string> = {
  transpile: `Turn Python files into TypeScript.

Usage: deno task transpile FILE… [-o OUT] [--emit ts|ast] [--python 2|3] [--runtime SPECIFIER] [--skip-checks]

  -o, --out OUT         write there instead of to standard output; a folder when several FILEs are given
      --emit ts|ast     print TypeScript (default), or Python's syntax tree as \`ast.dump\` writes it, a line a file
      --attributes      with --emit ast: positions too
      --python 2|3      what the FILEs are written in; without it, Python 2 is what only Python 2 can read
      --runtime NAME    what the output imports (default @manycore/multiprocessing)
      --skip-checks     leave out what only \`deno check\` and \`deno lint\` need to pass, which is quicker
  -h, --help            show this`,
  run: `Run a Python program on all cores.

Usage: deno task run [--start-method worker|spawn] [--python 2|3] FILE [ARG…]

  FILE                  the Python program; ARGs are its own (sys.argv[1:])
      --start-method M  what children are: worker (default), a Deno Worker each, or spawn, a process of the
                        operating system each; without it, what MP_START_METHOD says
      --python 2|3      what FILE is written in; without it, Python 2 is what only Python 2 can read
  -h, --help            show this`,
};

/** What the output imports where `--runtime` does not say it, and how wide its lines are. */
const RUNTIME = "@manycore/multiprocessing";
const LINE_WIDTH = 100;

const START_METHODS = ["worker", "spawn"];

/** Where the user stands: `deno task` itself moves to the folder of deno.json and keeps the former in INIT_CWD. */
const home = Deno.env.get("INIT_CWD") ?? Deno.cwd();

function options(command: string, args: string[], string: string[], boolean: string[]) {
  const parsed = parseArgs(args, {
    string,
    boolean: ["help", ...boolean],
    alias: { h: "help", o: "out" },
    stopEarly: command === "run",
    unknown(arg, key) {
      if (key === undefined) return;
      throw new UsageError(`Unknown option ${arg}. Try: deno task ${command} --help`);
    },
  });
  for (const name of string) {
    if (parsed[name] === "") throw new UsageError(`Option --${name} needs a value`);
  }
  if (!parsed["help"] && parsed._.length === 0) {
    throw new UsageError(`No FILE given. Try: deno task ${command} --help`);
  }
  return parsed;
}

async function transpileCommand(args: string[]): Promise<number> {
  const parsed = options("transpile", args, ["out", "emit", "python", "runtime"], [
    "attributes",
    "skip-checks",
  ]);
  if (parsed["help"]) {
    console.log(HELP["transpile"]);
    return 0;
  }
  const emit = parsed["emit"] ?? "ts";
  if (emit !== "ts" && emit !== "ast") {
    throw new UsageError(`Option --emit takes ts or ast, got ${JSON.stringify(emit)}`);
  }
  const python = pythonOf(parsed["python"]);
  const files = parsed._.map((name) => ({ name, path: resolve(home, name) }));
  const sources = files.map(({ name, path }) => readFile(name, path));
  const { runtime = RUNTIME } = parsed as { runtime?: string };
  using finishing = emit === "ts" && !parsed["skip-checks"]
    ? new Finishing({ runtime, lineWidth: LINE_WIDTH })
    : null;
  const { module, keep } = await load("parts", () => import("./cli/parts.ts"));
  const { decodeSource, draftOf, dump, laidOut, plainText, readTree, translate } = module;
  const out = parsed["out"] === undefined ? undefined : resolve(home, parsed["out"] as string);
  const textOf = async (source: string, name: string): Promise<[text: string, python: 2 | 3]> => {
    if (emit === "ast") {
      const tree = readTree(source, name, python);
      const attributes = Boolean(parsed["attributes"]);
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
          files.length > 1 || isFolder(out) ? join(out, outName(path, emit)) : out,
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
      : dirname(out);
    const hint = importHint(folder, runtime);
    if (hint) console.error(hint);
  }
  return status;
}

async function runCommand(args: string[]): Promise<number> {
  const parsed = options("run", args, ["start-method", "python"], []);
  if (parsed["help"]) {
    console.log(HELP["run"]);
    return 0;
  }
  const startMethod = parsed["start-method"] as string | undefined;
  if (startMethod !== undefined && !START_METHODS.includes(startMethod)) {
    throw new UsageError(
      `Cannot start children by ${JSON.stringify(startMethod)}: it is ${
        START_METHODS.join(" or ")
      }`,
    );
  }
  const python = pythonOf(parsed["python"]);
  const [name = "", ...programArgs] = parsed._;
  const path = resolve(home, name);
  const bytes = readFile(name, path);
  return await run({ name, path, bytes, args: programArgs, cwd: home, startMethod, python });
}

function readFile(name: string, path: string): Uint8Array<ArrayBuffer> {
  try {
    return Deno.readFileSync(path);
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound
      ? "no such file"
      : isFolder(path)
      ? "it is a folder"
      : error instanceof Error
      ? error.message
      : String(error);
    throw new UsageError(`Cannot read ${name}: ${reason}`);
  }
}

function isFolder(path: string): boolean {
  try {
    return Deno.statSync(path).isDirectory;
  } catch {
    return false;
  }
}

function outName(path: string, emit: string): string {
  return basename(path).replace(/\.pyw?$/, "") + (emit === "ast" ? ".ast" : ".ts");
}

function writeFile(path: string, text: string): void {
  try {
    Deno.mkdirSync(dirname(path), { recursive: true });
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

/** Runs the command that `args` name and returns the exit status. */
export async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === "transpile") return await transpileCommand(rest);
    if (command === "run") return await runCommand(rest);
    throw new UsageError(
      `Unknown command ${JSON.stringify(command ?? "")}: it is transpile or run`,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (import.meta.main) Deno.exit(await main(Deno.args));
