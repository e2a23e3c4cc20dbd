/**
 * Runs a Python program: emits it once, keeps the result in a cache keyed by everything it depends on, and becomes it, a
 * Deno of its own, so that it is a main module like any other; or starts it, where this process cannot become another, or
 * `deno task` has started it: that hands each Ctrl-C on to its process, which has had the terminal's already, and a second
 * one ends a program that is still tidying up after the first.
 *
 * @module
 */
import { become } from "./become.ts";
import { faultIn } from "./fault.ts";
import { isTask } from "./input.ts";
import { folderFor, type Kept, keptIn, noteUse, type Source } from "./kept.ts";
import { later } from "./later.ts";
import { REST } from "./prune.ts";
import { recognised } from "./python.ts";

/** What to run: the program, its arguments, its folder, and what its children are, unless it says so itself. */
export interface Program extends Source {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly startMethod?: string | undefined;
}

/**
 * Runs `program`. Where this process does not become it, returns its exit status; a signal that ended it counts 128 and its
 * number, as in a shell.
 */
export async function run(program: Program): Promise<number> {
  let kept: Emitted;
  try {
    kept = await emitted(program);
  } catch (error) {
    console.error(faultIn(error));
    return 1;
  }
  const { module, importMap, isPython2, warnings, prune } = kept;
  if (program.python === undefined && isPython2) console.error(recognised(program.name));
  warnings.forEach((warning) => console.error(warning));
  prune?.();
  const deno = Deno.execPath();
  const args = [
    "run",
    "-A",
    "--no-config",
    "--no-lock",
    `--import-map=${importMap}`,
    module,
    ...program.args,
  ];
  const env = {
    MANYCORE_ARGV0: program.name,
    ...(kept.forks ? forkVariables() : {}),
    ...(program.startMethod === undefined ? {} : { MP_START_METHOD: program.startMethod }),
  };
  Deno.chdir(program.cwd);
  if (!isTask) become(deno, [deno, ...args], env);
  // A terminal's Ctrl-C reaches the program itself; this process only waits for what it makes of it.
  Deno.addSignalListener("SIGINT", () => {});
  const child = new Deno.Command(deno, {
    args,
    env,
    stdin: "inherit",
    stdout: "inherit",
    stderr: "inherit",
  }).spawn();
  const forward = () => {
    try {
      child.kill("SIGTERM");
    } catch {
      // It has ended in the meantime.
    }
  };
  if (Deno.build.os !== "windows") Deno.addSignalListener("SIGTERM", forward);
  keepUsed(kept);
  const { code } = await child.status;
  return code;
}

/**
 * Notes while the program runs, now and then, that it is used. By a signal's timer: an ordinary one loads a part of Node,
 * which takes as long as all else here.
 */
function keepUsed(kept: Kept): void {
  AbortSignal.timeout(REST / 2 * 1000).onabort = () => {
    noteUse(kept);
    keepUsed(kept);
  };
}

/** The variables without which a program that forks would have to start anew. */
function forkVariables(): Record<string, string> {
  const { DENO_V8_FLAGS: flags, MP_START_METHOD = "spawn" } = Deno.env.toObject();
  return { DENO_V8_FLAGS: (flags ? `${flags},` : "") + "--single-threaded", MP_START_METHOD };
}

/** A program that is kept. */
export interface Emitted extends Kept {
  /** Bounds the cache, where the program was made now, not earlier. */
  readonly prune?: () => void;
}

/** The TypeScript that `program` becomes, made now or earlier. */
export async function emitted(program: Source): Promise<Emitted> {
  const folder = folderFor(program);
  const kept = keptIn(folder);
  if (kept) return kept;
  const { make, pruneFor } = await later<typeof import("./make.ts")>("make.ts");
  const made = await make(program, folder);
  return { ...made, prune: () => pruneFor(made) };
}
