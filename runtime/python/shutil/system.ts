/**
 * Owners, disks, programs and the terminal.
 *
 * @module
 */
import { type NamedTuple, namedtuple } from "../collections/namedtuple.ts";
import { LookupError, ValueError } from "../exceptions.ts";
import { environ } from "../os/environ.ts";
import { chown as changeOwner } from "../os/files.ts";
import { type PathLike, pathText } from "../os/guard.ts";
import { dirname, isdir, isfile, join } from "../os/path.ts";
import { getTerminalSize as sizeOfTerminal, terminalSize } from "../os/processes.ts";
import { access, F_OK, X_OK } from "../os/stat.ts";
import { statvfs } from "../os/system.ts";
import { options } from "../support/options.ts";
import { type int, isInt } from "../values/numbers.ts";
import { repr } from "../text/repr.ts";

/** What a disk holds, in bytes. */
export type Usage = NamedTuple<{ total: number; used: number; free: number }>;

const makeUsage = namedtuple<{ total: number; used: number; free: number }>(
  "usage",
  ["total", "used", "free"],
  { module: "shutil" },
);

/** What the disk of a path holds, in bytes. https://docs.python.org/3/library/shutil.html#shutil.disk_usage */
export function diskUsage(path: PathLike): Usage {
  const [, size, blocks, free, available] = statvfs(path) as unknown as number[];
  const all = blocks! * size!;
  return new makeUsage(all, all - free! * size!, available! * size!);
}

/** Whom a file is to belong to; null leaves it. */
export interface Owner {
  user?: int | string | null;
  group?: int | string | null;
}

/** The number of a user or group by its name. */
function idOf(kind: "user" | "group", name: int | string): int {
  if (isInt(name)) return name;
  const text = Deno.readTextFileSync(kind === "user" ? "/etc/passwd" : "/etc/group");
  const row = text.split("\n").map((line) => line.split(":")).find(([own]) => own === name);
  if (!row) throw new LookupError(`no such ${kind}: ${repr(name)}`);
  return Number(row[2]);
}

/** Gives a file to a user or group, by number or name. https://docs.python.org/3/library/shutil.html#shutil.chown */
export function chown(path: PathLike, ...given: unknown[]): void {
  const { user = null, group = null } = options<Owner>(["user", "group"], ...given);
  if (user === null && group === null) {
    throw new ValueError("user and/or group must be set");
  }
  const id = (kind: "user" | "group", name: int | string | null) =>
    name === null ? -1 : idOf(kind, name);
  changeOwner(path, id("user", user), id("group", group));
}

/** Where a program is looked for. */
export interface WhichOptions {
  /** What the file must allow. */
  mode?: int;
  /** Folders, with colons between; the variable `PATH` when it is not given. */
  path?: string | null;
}

/** The path of a program; null where there is none. https://docs.python.org/3/library/shutil.html#shutil.which */
export function which(cmd: PathLike, ...given: unknown[]): string | null {
  const { mode = F_OK | X_OK, path = null } = options<WhichOptions>(["mode", "path"], ...given);
  const name = pathText(cmd);
  const runs = (file: string) => isfile(file) && access(file, Number(mode)) && !isdir(file);
  if (dirname(name) !== "") return runs(name) ? name : null;
  const folders = path ?? environ.get("PATH") ?? "/bin:/usr/bin";
  if (folders === "") return null;
  for (const folder of new Set(folders.split(":"))) {
    const file = join(folder, name);
    if (runs(file)) return file;
  }
  return null;
}

/** How large the terminal is: as the environment says, as it says itself, or as `fallback`. https://docs.python.org/3/library/shutil.html#shutil.get_terminal_size */
export function getTerminalSize(
  fallback: readonly [number, number] | { fallback?: readonly [number, number] } = [80, 24],
): terminalSize {
  const given = Array.isArray(fallback)
    ? fallback as readonly [number, number]
    : (fallback as { fallback?: readonly [number, number] }).fallback ?? [80, 24];
  const told = (name: string) => {
    const text = environ.get(name) ?? "";
    return /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  };
  let [columns, lines] = [told("COLUMNS"), told("LINES")];
  if (columns <= 0 || lines <= 0) {
    let [width, height] = [given[0], given[1]];
    try {
      const size = sizeOfTerminal(1);
      [width, height] = [size.columns || width, size.lines || height];
    } catch {
      // It is none: what was given holds.
    }
    if (columns <= 0) columns = width;
    if (lines <= 0) lines = height;
  }
  return new terminalSize([columns, lines]);
}
