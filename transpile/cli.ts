/**
 * The command line: `transpile` prints what becomes of Python files, `run` runs one.
 *
 * @module
 */

const HELP = `Python's multiprocessing on Deno.

Usage: cli.ts run FILE [ARG…]      run a Python program on all cores
       cli.ts transpile FILE…      turn Python files into TypeScript
       cli.ts python …             run programs by CPython's own command line: -c TEXT, -m MODULE, FILE, -
       cli.ts COMMAND --help       show the options of a command
       cli.ts --help               show this`;

/**
 * Runs the command that `args` name and returns the exit status. Each is loaded by itself, and `run` from one file that is
 * built of its sources: a program that is kept starts sooner than they are read.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case "transpile": {
        const { transpileCommand }: typeof import("./cli/transpile_command.ts") = await import(
          at("cli/transpile_command.ts")
        );
        return await transpileCommand(rest);
      }
      case "run": {
        const { runCommand }: typeof import("./cli/run_command.ts") = await import(
          at("built/run.js")
        );
        return await runCommand(rest);
      }
      case "python": {
        const { pythonCommand }: typeof import("./cli/python_command.ts") = await import(
          at("built/python.js")
        );
        return await pythonCommand(rest);
      }
      case "--help":
      case "-h":
      case "help":
        console.log(HELP);
        return 0;
    }
    console.error(
      command === undefined
        ? HELP
        : `Unknown command ${JSON.stringify(command)}: it is run, transpile or python`,
    );
    return 2;
  } catch (error) {
    if (!(error instanceof Error && error.name === "UsageError")) throw error;
    console.error(error.message);
    return 2;
  }
}

/** Of an import whose specifier stands in the text, Deno reads all files that it leads to before the program starts. */
function at(path: string): string {
  return new URL(path, import.meta.url).href;
}

if (import.meta.main) Deno.exit(await main(Deno.args));
