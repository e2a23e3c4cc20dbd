/** Runs commands for tests and tells what came of them. */
import { fileURLToPath } from "node:url";
import { collect, ended } from "./collect.ts";

/** What a command printed and how it ended. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** The package's own folder. */
export const root: string = fileURLToPath(new URL("../", import.meta.url));

/**
 * The tests' own environment, but for what `deno task` says of the folder it was called in. PYENV_VERSION chooses CPython
 * where pyenv starts it, and means nothing elsewhere.
 */
export const inherited: Record<string, string> = {
  ...Deno.env.toObject(),
  NO_COLOR: "1",
  PYTHONDONTWRITEBYTECODE: "1",
  PYENV_VERSION: "3.13.0",
};
delete inherited["INIT_CWD"];

/** How a command is run. */
export interface RunOptions {
  cwd?: string;
  stdin?: string;
  env?: Record<string, string>;
  /** Seconds after which it is killed, and the outcome that of a killed one: 180 by default. */
  limit?: number;
}

/** The status of a command that was killed. */
const KILLED = 137;

/**
 * Runs `command` in `cwd` with `stdin` as its input. What it has started may outlive it, and is not waited for for long.
 */
export async function run(command: string[], options: RunOptions = {}): Promise<Outcome> {
  const [program = "", ...args] = command;
  const child = new Deno.Command(program, {
    args,
    cwd: options.cwd ?? root,
    clearEnv: true,
    env: { ...inherited, ...options.env },
    stdin: options.stdin === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const [stdout, stderr]: [Uint8Array<ArrayBuffer>[], Uint8Array<ArrayBuffer>[]] = [[], []];
  const streams = [collect(child.stdout, stdout), collect(child.stderr, stderr)];
  if (options.stdin !== undefined) {
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(options.stdin));
    await writer.close();
  }
  const limit = setTimeout(() => child.kill("SIGKILL"), (options.limit ?? 180) * 1000);
  const { code } = await child.status;
  clearTimeout(limit);
  await ended(streams, 10_000);
  return { code, stdout: await new Blob(stdout).text(), stderr: await new Blob(stderr).text() };
}

/** This package's command line, run by the Deno that runs the tests. */
export function cli(...args: string[]): string[] {
  return [Deno.execPath(), "run", "-A", `${root}transpile/cli.ts`, ...args];
}

/** The command that starts CPython 3.13, or undefined where there is none. */
export const python: string[] | undefined = await findPython();

async function findPython(): Promise<string[] | undefined> {
  for (const command of ["python3.13", "python3"]) {
    try {
      const { stdout } = await run([command, "--version"]);
      if (stdout.startsWith("Python 3.13.")) return [command];
    } catch {
      // Not there: the next.
    }
  }
  return undefined;
}

/** Runs CPython. Its pools hang at times when they are ended early, as here none may: it is then started anew. */
export async function runPython(args: string[], options: RunOptions = {}): Promise<Outcome> {
  for (let turns = 3;; turns--) {
    const outcome = await run([...python ?? [], ...args], { limit: 30, ...options });
    if (outcome.code !== KILLED || turns === 1) return outcome;
  }
}

/** Says once why tests over CPython are left out, where they are. */
export const withoutPython: boolean = python === undefined;
if (withoutPython) console.log("CPython 3.13 is not here: tests that compare with it are skipped");
