/** The versions of CPython that tests of what travels to and from it run against. */
import { inherited, python, run } from "../command.ts";

/** A CPython: the command that starts it, and the environment that it needs. */
export interface CPython {
  readonly version: string;
  readonly command: readonly string[];
  readonly env: Record<string, string>;
}

async function find(version: string): Promise<CPython | undefined> {
  for (const [command, env] of candidates(version)) {
    try {
      const { stdout } = await run([...command, "--version"], { env });
      if (stdout.startsWith(`Python ${version}.`)) return { version, command, env };
    } catch {
      // Not there: the next.
    }
  }
  console.log(`CPython ${version} is not here: tests that talk to it are skipped`);
  return undefined;
}

function* candidates(version: string): Generator<[string[], Record<string, string>]> {
  if (version === "3.13" && python !== undefined) yield [python, {}];
  yield [[`python${version}`], {}];
  // pyenv's own choice, where there is one
  yield [["python3"], { PYENV_VERSION: version }];
}

const found = await Promise.all(["3.13", "3.11"].map(find));

/** Those that are here. */
export const versions: readonly CPython[] = found.filter((one) => one !== undefined);

/** Starts one, to be talked to while it runs. */
export function start(
  { command: [program = "", ...first], env }: CPython,
  args: readonly string[],
): Deno.ChildProcess {
  return new Deno.Command(program, {
    args: [...first, ...args],
    env: { ...inherited, ...env },
    clearEnv: true,
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
}
