/**
 * `python`: CPython's own command line, for programs that start others by `sys.executable`.
 * https://docs.python.org/3/using/cmdline.html
 *
 * @module
 */
import { exists } from "./cache.ts";
import { home, programNamed, readFile } from "./input.ts";
import { resolved } from "./paths.ts";
import { run } from "./run.ts";
import { UsageError } from "./usage.ts";

/** Options that change nothing here, and those that take a word behind them. */
const IDLE = "bBdEIPqsSuvx";
const WITH_WORD = "WX";

const USAGE = `usage: python [option] ... [-c cmd | -m mod | file | -] [arg] ...`;

/** What a command line asks for. */
interface Asked {
  readonly kind: "text" | "module" | "file" | "version";
  /** The text of the program, the name of a module or the path of a file. */
  readonly given: string;
  readonly args: readonly string[];
}

/** Reads a command line as CPython does: options may stand together, and `-c` and `-m` end them. */
function asked(words: readonly string[]): Asked {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!/^-./.test(word)) return { kind: "file", given: word, args: words.slice(i + 1) };
    if (word === "--version") return { kind: "version", given: "", args: [] };
    for (let at = 1; at < word.length; at++) {
      const option = word[at]!;
      if (option === "V") return { kind: "version", given: "", args: [] };
      if (IDLE.includes(option)) continue;
      const hasWord = option === "c" || option === "m" || WITH_WORD.includes(option);
      if (!hasWord) throw new UsageError(`Unknown option: -${option}\n${USAGE}`);
      const given = word.slice(at + 1) || words[++i];
      if (given === undefined) {
        throw new UsageError(`Argument expected for the -${option} option\n${USAGE}`);
      }
      if (WITH_WORD.includes(option)) break;
      return { kind: option === "c" ? "text" : "module", given, args: words.slice(i + 1) };
    }
  }
  return { kind: "file", given: "-", args: [] };
}

/** The file of a module that is run as a program; null where there is none. */
function fileOfModule(name: string): string | null {
  const path = resolved(home, name.replaceAll(".", "/"));
  const found = [`${path}.py`, `${path}/__main__.py`].find(exists);
  return found ?? null;
}

/** Runs what the command line asks for, and returns its exit status. */
export async function pythonCommand(words: readonly string[]): Promise<number> {
  const { kind, given, args } = asked(words);
  const rest = { args, cwd: home };
  switch (kind) {
    case "version":
      console.log("Python 3.13.0");
      return 0;
    case "text":
      return await run({
        ...rest,
        name: "-c",
        shown: "<string>",
        path: resolved(home, "<string>"),
        bytes: new TextEncoder().encode(`${given}\n`),
      });
    case "module": {
      const path = fileOfModule(given);
      if (path === null) {
        console.error(`python: No module named ${given}`);
        return 1;
      }
      return await run({ ...rest, name: path, path, bytes: readFile(path, path) });
    }
    case "file": {
      if (given === "-") {
        const bytes = new Uint8Array(await new Response(Deno.stdin.readable).arrayBuffer());
        return await run({
          ...rest,
          name: "-",
          shown: "<stdin>",
          path: resolved(home, "<stdin>"),
          bytes,
        });
      }
      const path = resolved(home, programNamed(given));
      if (!exists(path)) {
        console.error(
          `python: can't open file '${path}': [Errno 2] No such file or directory`,
        );
        return 2;
      }
      return await run({ ...rest, name: given, path, bytes: readFile(given, path) });
    }
  }
}
