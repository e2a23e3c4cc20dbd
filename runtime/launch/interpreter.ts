/**
 * A command that runs Python programs and has CPython's own command line, for programs that start others:
 * `subprocess.run([sys.executable, "other.py"])`.
 *
 * @module
 */
import { cacheFolder } from "./cache_folder.ts";

/** The command line of this copy of the package, of which this file may be a built one. */
const COMMANDS = import.meta.url.replace(/\/runtime\/.*/, "/transpile/cli.ts");

/** What the command does; what `deno task` says of the folder that it was called in is none of its business. */
const TEXT = `#!/bin/sh
unset INIT_CWD
exec ${quoted(Deno.execPath())} run -A --quiet ${quoted(COMMANDS)} python "$@"
`;

/** A text for the shell as it stands. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A name of 8 hexadecimal digits for a text. */
function digest(text: string): string {
  const { process } = globalThis as unknown as { process: typeof import("node:process") };
  return process.getBuiltinModule("node:zlib").crc32(text).toString(16).padStart(8, "0");
}

/** Where the command lies; undefined where the program may not write it, or the system has no such commands. */
function place(): string | undefined {
  const isGranted = (["env", "read", "write"] as const)
    .every((name) => Deno.permissions.querySync({ name }).state === "granted");
  if (Deno.build.os === "windows" || !isGranted) return undefined;
  return `${cacheFolder()}/python-${digest(TEXT)}/python3`;
}

/** Writes the command. Several programs may do so at once: a rename lets nobody see half of it. */
function write(path: string): void {
  const folder = path.slice(0, path.lastIndexOf("/"));
  Deno.mkdirSync(folder, { recursive: true });
  const temporary = Deno.makeTempFileSync({ dir: folder });
  Deno.writeTextFileSync(temporary, TEXT);
  Deno.chmodSync(temporary, 0o755);
  Deno.renameSync(temporary, path);
}

/** Whether there is a file. */
function exists(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

let chosen: string | undefined;

/**
 * The command's path, written where it is not there yet; Deno's own where that cannot be.
 * https://docs.python.org/3/library/sys.html#sys.executable
 */
export function interpreter(): string {
  if (chosen !== undefined) return chosen;
  chosen = Deno.execPath();
  const path = place();
  if (path === undefined) return chosen;
  try {
    if (!exists(path)) write(path);
    chosen = path;
  } catch {
    // A folder that nobody can write to: Deno's own it is.
  }
  return chosen;
}

/** Has the program's interpreter be another one. */
export function chooseInterpreter(path: string): void {
  chosen = path;
}

/** Whether a path is the command's. */
export function isInterpreter(path: string): boolean {
  return /\/python-[0-9a-f]{8}\/python3$/.test(path) && path === place();
}
