/**
 * The command line: `transpile` prints what becomes of Python files, `run` runs one.
 *
 * @module
 */
import { later } from "./cli/later.ts";
import { UsageError } from "./cli/usage.ts";

/** Runs the command that `args` name and returns the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    // Each loads what it needs itself: to run a program that is kept takes little.
    switch (command) {
      case "transpile": {
        const { transpileCommand } = await later<
          typeof import("./cli/transpile_command.ts")
        >("transpile_command.ts");
        return await transpileCommand(rest);
      }
      case "run": {
        const { runCommand } = await later<typeof import("./cli/run_command.ts")>(
          "run_command.ts",
        );
        return await runCommand(rest);
      }
    }
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
