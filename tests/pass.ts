/**
 * One run of `deno test`, or of another command of Deno's, that cannot last for ever: after its limit it is ended with
 * all that it has started, and told of are the processes that were there.
 *
 * @module
 */

import { collect, ended } from "./collect.ts";

/** What is to run: the arguments of `deno`, and variables beside those of this process. */
export interface Pass {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How a pass ended, and what it has printed that was kept for later. */
export interface Ended {
  readonly success: boolean;
  readonly output: Uint8Array[];
}

/** Minutes that a pass may take: four times what the longest takes on two cores. */
const LIMIT = 20;
/** Milliseconds after a pass within which its output ends too, unless somebody else still has it. */
const PATIENCE = 5_000;

const root = new URL("../", import.meta.url);
const running = new Set<Deno.ChildProcess>();

/** Runs a pass; what it prints is shown at once, or kept. */
export async function runPass({ args, env = {} }: Pass, keep: boolean): Promise<Ended> {
  const stdio = keep ? "piped" : "inherit";
  const child = new Deno.Command(Deno.execPath(), {
    args: [...args],
    env: keep && Deno.stdout.isTerminal() ? { ...env, FORCE_COLOR: "1" } : env,
    cwd: root,
    stdin: "null",
    stdout: stdio,
    stderr: stdio,
    detached: true, // A group of its own, to be ended with all that it starts.
  }).spawn();
  running.add(child);
  const output: Uint8Array[] = [];
  const streams = keep ? [child.stdout, child.stderr].map((stream) => collect(stream, output)) : [];
  const said: string[] = [];
  const limit = setTimeout(() => {
    said.push(`did not end within ${LIMIT} minutes:`, ...processesOf(child.pid));
    end(child);
  }, LIMIT * 60_000);
  let { success } = await child.status;
  clearTimeout(limit);
  if (!await ended(streams, PATIENCE)) {
    said.push("has left processes that hold its output:", ...processesOf(child.pid));
  }
  end(child);
  running.delete(child);
  if (said.length > 0) {
    success = false;
    output.push(new TextEncoder().encode(`\nFAILED: deno ${args[0]} ${said.join("\n")}\n\n`));
  }
  return { success, output };
}

/** Ends what runs, at once. */
export function endPasses(): void {
  running.forEach(end);
}

/** Kills a pass and its group. Processes that have made a group of their own are left. */
function end({ pid }: Deno.ChildProcess): void {
  try {
    Deno.kill(-pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}

/** A line for each process of a session: number, parent, state, what its threads wait in, and its command. */
function processesOf(session: number): string[] {
  const lines: string[] = [];
  for (const name of namesIn("/proc")) {
    const [, ppid, state, owner] = statusOf(`/proc/${name}/stat`);
    if (owner !== `${session}`) continue;
    const waits = namesIn(`/proc/${name}/task`).map((thread) =>
      read(`/proc/${name}/task/${thread}/wchan`)
    );
    const command = read(`/proc/${name}/cmdline`).replaceAll("\0", " ").slice(0, 300);
    lines.push(`  ${name} (of ${ppid}) ${state} [${count(waits)}] ${command}`);
  }
  return lines.length > 0 ? lines : ["  none that this system tells of"];
}

function namesIn(folder: string): string[] {
  try {
    return Array.from(Deno.readDirSync(folder), ({ name }) => name).filter((name) =>
      /^\d+$/.test(name)
    );
  } catch {
    return []; // It has ended, or the system has no such folder.
  }
}

/** Number, parent, state and session, from proc(5)'s stat. */
function statusOf(file: string): string[] {
  const [, pid = "", state = "", ppid = "", session = ""] =
    read(file).match(/^(\d+) \(.*\) (\w) (\d+) \d+ (\d+)/s) ?? [];
  return [pid, ppid, state, session];
}

function read(file: string): string {
  try {
    return Deno.readTextFileSync(file);
  } catch {
    return "";
  }
}

function count(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts, ([name, times]) => `${times} ${name}`).join(", ");
}
