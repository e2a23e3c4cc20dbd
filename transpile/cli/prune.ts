/**
 * Bounds what the cache keeps: what was used last stays, the rest goes. The time of an entry is when it was used.
 *
 * Several processes may do this at once, and others may run what is kept. So an entry is first renamed and looked at once
 * more, which tells whether somebody has used it in between; and what was used a short while ago stays in any case, as does
 * what stands on the command line of a process.
 *
 * @module
 */
import { joined } from "./paths.ts";

/**
 * How long an entry stays after it was used, in seconds: longer than it takes who runs it, where that is not to be seen, to
 * say that it still does.
 */
export const REST = 2 * 3600;

/** How many entries go at once, so that it never takes long. */
const AT_ONCE = 500;

/** What is about to be removed. */
const GOING = ".going-";

/** Removes those entries of `folder`, but `spared`, that are not among the `most` used last. */
export function prune(folder: string, most: number, spared: readonly string[] = []): void {
  const latest = Date.now() - REST * 1000;
  const entries = [...Deno.readDirSync(folder)].filter(({ name }) => !spared.includes(name))
    .map(({ name }) => ({ name, used: usedAt(joined(folder, name)) ?? 0 }))
    .sort((a, b) => b.used - a.used);
  const isGoing = ({ name }: { name: string }) => name.startsWith(GOING);
  // What another process is removing; or began to, long ago, and could not end.
  const begun = entries.filter(isGoing);
  const rest = entries.filter((entry) => !isGoing(entry)).slice(most);
  const old = [...rest, ...begun].filter(({ used }) => used < latest);
  if (old.length === 0) return;
  const lines = commandLines();
  const isRun = (name: string) => lines.some((line) => line.includes(joined(folder, name)));
  for (const { name, used } of old.slice(-AT_ONCE)) {
    if (!isRun(name)) remove(folder, name, used);
  }
}

/** The command lines of all processes, on Linux. */
function commandLines(): string[] {
  if (Deno.build.os !== "linux") return [];
  return [...Deno.readDirSync("/proc")].filter(({ name }) => /^\d+$/.test(name)).map(({ name }) => {
    try {
      return Deno.readTextFileSync(`/proc/${name}/cmdline`);
    } catch {
      return ""; // it has just ended
    }
  });
}

/** Notes that what is at `path` is being used. */
export function markUsed(path: string): void {
  try {
    Deno.utimeSync(path, new Date(), new Date());
  } catch {
    // It is as good without a date: at worst it is made again.
  }
}

/** When what is at `path` was used; null where nothing is there. */
function usedAt(path: string): number | null {
  try {
    return Deno.statSync(path).mtime?.getTime() ?? null;
  } catch {
    return null;
  }
}

/** Removes what was used at `used` and not since. */
function remove(folder: string, name: string, used: number): void {
  const path = joined(folder, name);
  const going = joined(folder, name.startsWith(GOING) ? name : GOING + name);
  try {
    Deno.renameSync(path, going);
    if (usedAt(going) === used) Deno.removeSync(going, { recursive: true });
    else Deno.renameSync(going, path);
  } catch {
    // Another process was quicker, or has made it anew.
  }
}
