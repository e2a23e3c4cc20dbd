/**
 * `deno task run`.
 *
 * @module
 */
import { home, programNamed, readFile } from "./input.ts";
import { optionsOf } from "./options.ts";
import { resolved } from "./paths.ts";
import { pythonOf } from "./python.ts";
import { run } from "./run.ts";
import { UsageError } from "./usage.ts";

const HELP = `Run a Python program on all cores.

Usage: deno task run [--start-method worker|spawn] [--python 2|3] FILE [ARG…]

  FILE                  the Python program, or a folder with a __main__.py; ARGs are its own (sys.argv[1:])
      --start-method M  what children are: worker (default), a Deno Worker each, or spawn, a process of the
                        operating system each; without it, what MP_START_METHOD says
      --python 2|3      what FILE is written in; without it, Python 2 is what only Python 2 can read
  -h, --help            show this`;

const START_METHODS = ["worker", "spawn"];

/** Runs a program and returns its exit status. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const { values, flags, words } = optionsOf("run", args, {
    values: ["start-method", "python"],
    flags: ["help"],
    short: { h: "help" },
    endsEarly: true,
  });
  if (flags.has("help")) {
    console.log(HELP);
    return 0;
  }
  const startMethod = values["start-method"];
  if (startMethod !== undefined && !START_METHODS.includes(startMethod)) {
    throw new UsageError(
      `Cannot start children by ${JSON.stringify(startMethod)}: it is ${
        START_METHODS.join(" or ")
      }`,
    );
  }
  const python = pythonOf(values["python"]);
  const [given = "", ...programArgs] = words;
  const name = programNamed(given);
  const path = resolved(home, name);
  const bytes = readFile(name, path);
  return await run({ name, path, bytes, args: programArgs, cwd: home, startMethod, python });
}
