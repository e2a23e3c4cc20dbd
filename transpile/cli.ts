/**
 * The command line: `transpile` prints what becomes of Python files, `run` runs one.
 *
 * @module
 */

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
    }
    console.error(`Unknown command ${JSON.stringify(command ?? "")}: it is transpile or run`);
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
