/**
 * Python's `os.path`, on POSIX systems. https://docs.python.org/3/library/os.path.html
 *
 * @example
 * ```ts
 * import * as path from "@manycore/multiprocessing/python/os/path";
 *
 * path.join("data", "in", "a.txt"); // "data/in/a.txt"
 * path.splitext("archive.tar.gz")[1]; // ".gz"
 * ```
 *
 * @module
 */
import { nameFunctions } from "../support/naming.ts";
import * as self from "./path.ts";
import { FileNotFoundError, OSError, TypeError, ValueError } from "../exceptions.ts";
import { max, min } from "../builtins/sorted.ts";
import { flushFiles } from "../files/pending.ts";
import { eq } from "../operators/compare.ts";
import { iter } from "../operators/iteration.ts";
import { item } from "../operators/container.ts";
import { options } from "../support/options.ts";
import { type float, type int, isInt, toFloat } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { realOf } from "../files/descriptors.ts";
import { guarded, type PathLike, pathText } from "./guard.ts";
import type { statResult } from "./stat.ts";

/** What stands between the parts of a path. */
export const sep = "/";
/** Another such; there is none. */
export const altsep: string | null = null;
/** What stands before an extension. */
export const extsep = ".";
/** What stands between the paths of a list. */
export const pathsep = ":";
/** This folder. */
export const curdir = ".";
/** The folder above. */
export const pardir = "..";
/** What swallows everything. */
export const devnull = "/dev/null";
/** Where programs are looked for. */
export const defpath = "/bin:/usr/bin";
/** Whether any text can be a path. */
export const supportsUnicodeFilenames = false;

/** Parts put together; one that is absolute starts anew. https://docs.python.org/3/library/os.path.html#os.path.join */
export function join(path: PathLike, ...paths: PathLike[]): string {
  if (path === undefined) {
    throw new TypeError("join() missing 1 required positional argument: 'a'");
  }
  let result = pathText(path);
  for (const next of paths) {
    if (next instanceof Uint8Array) {
      throw new TypeError("Can't mix strings and bytes in path components");
    }
    const part = partText(next);
    if (part.startsWith(sep) || result === "") result = part;
    else result += result.endsWith(sep) ? part : sep + part;
  }
  return result;
}

function partText(part: PathLike): string {
  if (
    typeof part === "string" || typeof (part as { __fspath__?: unknown })?.__fspath__ === "function"
  ) {
    return pathText(part);
  }
  throw new TypeError(
    `join() argument must be str, bytes, or os.PathLike object, not '${typeName(part)}'`,
  );
}

/** Everything before the last part, and the last part. https://docs.python.org/3/library/os.path.html#os.path.split */
export function split(path: PathLike): Tuple<[string, string]> {
  const text = pathText(path);
  const place = text.lastIndexOf(sep) + 1;
  const head = text.slice(0, place);
  return asTuple([/^\/*$/.test(head) ? head : head.replace(/\/+$/, ""), text.slice(place)]);
}

/** The last part of a path. https://docs.python.org/3/library/os.path.html#os.path.basename */
export function basename(path: PathLike): string {
  return split(path)[1];
}

/** Everything before the last part of a path. https://docs.python.org/3/library/os.path.html#os.path.dirname */
export function dirname(path: PathLike): string {
  return split(path)[0];
}

/** A path without its extension, and the extension with its dot. https://docs.python.org/3/library/os.path.html#os.path.splitext */
export function splitext(path: PathLike): Tuple<[string, string]> {
  const text = pathText(path);
  const start = text.lastIndexOf(sep) + 1;
  const dot = text.lastIndexOf(extsep);
  const isLeading = /^\.*$/.test(text.slice(start, dot));
  return dot < start || isLeading
    ? asTuple([text, ""])
    : asTuple([text.slice(0, dot), text.slice(dot)]);
}

/** The drive of a path, which is empty, and the path. https://docs.python.org/3/library/os.path.html#os.path.splitdrive */
export function splitdrive(path: PathLike): Tuple<[string, string]> {
  return asTuple(["", pathText(path)]);
}

/** Drive, root and rest of a path. https://docs.python.org/3/library/os.path.html#os.path.splitroot */
export function splitroot(path: PathLike): Tuple<[string, string, string]> {
  const text = pathText(path);
  const root = text.startsWith("//") && !text.startsWith("///") ? "//" : text[0] === sep ? sep : "";
  return asTuple(["", root, text.slice(root.length)]);
}

/** Whether a path starts at the root. https://docs.python.org/3/library/os.path.html#os.path.isabs */
export function isabs(path: PathLike): boolean {
  return pathText(path).startsWith(sep);
}

/** A path in the system's one way of writing it; nothing to do here. https://docs.python.org/3/library/os.path.html#os.path.normcase */
export function normcase(path: PathLike): string {
  return pathText(path);
}

/** A path without needless parts. https://docs.python.org/3/library/os.path.html#os.path.normpath */
export function normpath(path: PathLike): string {
  const text = pathText(path);
  if (text === "") return curdir;
  const root = splitroot(text)[1];
  const parts: string[] = [];
  for (const part of text.split(sep)) {
    if (part === "" || part === curdir) continue;
    if (part !== pardir || (root === "" && (parts.length === 0 || parts.at(-1) === pardir))) {
      parts.push(part);
    } else {
      parts.pop();
    }
  }
  return (root + parts.join(sep)) || curdir;
}

/** A path from the root. https://docs.python.org/3/library/os.path.html#os.path.abspath */
export function abspath(path: PathLike): string {
  const text = pathText(path);
  return normpath(isabs(text) ? text : join(Deno.cwd(), text));
}

/** The path from one place to another. https://docs.python.org/3/library/os.path.html#os.path.relpath */
export function relpath(path: PathLike, start?: PathLike | { start?: PathLike }): string {
  const text = pathText(path);
  if (text === "") throw new ValueError("no path specified");
  const given = options<{ start: PathLike }>(["start"], start).start ?? curdir;
  const parts = (path: PathLike) => abspath(path).split(sep).filter((part) => part !== "");
  const [from, to] = [parts(given), parts(text)];
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  const up = from.slice(common).map(() => pardir);
  return [...up, ...to.slice(common)].join(sep) || curdir;
}

/** The longest path that all paths start with. https://docs.python.org/3/library/os.path.html#os.path.commonpath */
export function commonpath(paths: Iterable<PathLike>): string {
  const texts = Array.from(iter(paths), (path) => pathText(path));
  if (texts.length === 0) throw new ValueError("commonpath() arg is an empty sequence");
  const absolute = texts[0]!.startsWith(sep);
  if (texts.some((text) => text.startsWith(sep) !== absolute)) {
    throw new ValueError("Can't mix absolute and relative paths");
  }
  const split = texts.map((text) =>
    text.split(sep).filter((part) => part !== "" && part !== curdir)
  );
  const [first] = split;
  let common = 0;
  while (common < first!.length && split.every((parts) => parts[common] === first![common])) {
    common++;
  }
  return (absolute ? sep : "") + first!.slice(0, common).join(sep);
}

/** The longest beginning that all have, character by character. https://docs.python.org/3/library/os.path.html#os.path.commonprefix */
export function commonprefix(m: Iterable<PathLike>): string {
  const all = [...iter(m)] as unknown[];
  if (all.length === 0) return "";
  // CPython compares items of any sequences so
  const given = Array.isArray(all[0]) ? all : all.map((path) => pathText(path));
  const [low, high] = [min(given) as string, max(given) as string];
  let common = 0;
  while (common < low.length && eq(item(low, common), item(high, common))) common++;
  return low.slice(0, common);
}

/** Where to look for a path or, where links are followed, a descriptor. */
function placeOf(path: PathLike | int, follow = true): string {
  if (!follow) return pathText(path, "lstat: path should be string, bytes or os.PathLike");
  if (isInt(path)) return `/dev/fd/${realOf(Number(path))}`;
  return pathText(path, "stat: path should be string, bytes, os.PathLike or integer");
}

/** What the operating system says of a path; null where nothing is there. */
function infoOf(path: PathLike | int, follow = true): Deno.FileInfo | null {
  const text = placeOf(path, follow);
  flushFiles();
  try {
    return follow ? Deno.statSync(text) : Deno.lstatSync(text);
  } catch (error) {
    // No permission to look is no answer: it has to be said.
    if (error instanceof Deno.errors.NotCapable) throw error;
    return null;
  }
}

/** Whether something is there. https://docs.python.org/3/library/os.path.html#os.path.exists */
export function exists(path: PathLike | int): boolean {
  return infoOf(path) !== null;
}

/** Whether something is there, be it a link to nowhere. https://docs.python.org/3/library/os.path.html#os.path.lexists */
export function lexists(path: PathLike): boolean {
  return infoOf(path, false) !== null;
}

/** Whether a file is there. https://docs.python.org/3/library/os.path.html#os.path.isfile */
export function isfile(path: PathLike | int): boolean {
  return infoOf(path)?.isFile ?? false;
}

/** Whether a folder is there. https://docs.python.org/3/library/os.path.html#os.path.isdir */
export function isdir(path: PathLike | int): boolean {
  return infoOf(path)?.isDirectory ?? false;
}

/** Whether a link is there. https://docs.python.org/3/library/os.path.html#os.path.islink */
export function islink(path: PathLike): boolean {
  return infoOf(path, false)?.isSymlink ?? false;
}

/** Whether a junction is there: never, but on Windows. https://docs.python.org/3/library/os.path.html#os.path.isjunction */
export function isjunction(path: PathLike): boolean {
  pathText(path);
  return false;
}

/** Whether another file system begins there. https://docs.python.org/3/library/os.path.html#os.path.ismount */
export function ismount(path: PathLike): boolean {
  const info = infoOf(path, false);
  if (!info || info.isSymlink) return false;
  const parent = infoOf(realpath(join(path, pardir)));
  return parent !== null && (parent.dev !== info.dev || parent.ino === info.ino);
}

function stat(path: PathLike | int): Deno.FileInfo {
  const text = placeOf(path);
  return guarded(() => Deno.statSync(text), path);
}

/**
 * The size of a file in bytes.
 *
 * @throws {OSError} where there is none.
 * @see https://docs.python.org/3/library/os.path.html#os.path.getsize
 */
export function getsize(filename: PathLike): number {
  return stat(filename).size;
}

/** Whether a folder is on a drive for developers: never, but on Windows. https://docs.python.org/3/library/os.path.html#os.path.isdevdrive */
export function isdevdrive(path: PathLike): boolean {
  pathText(path);
  return false;
}

/** Whether two results of `os.stat` tell of the same file. https://docs.python.org/3/library/os.path.html#os.path.samestat */
export function samestat(s1: statResult, s2: statResult): boolean {
  return s1.stIno === s2.stIno && s1.stDev === s2.stDev;
}

/** Whether two descriptors are of the same file. https://docs.python.org/3/library/os.path.html#os.path.sameopenfile */
export function sameopenfile(fp1: int, fp2: int): boolean {
  const [a, b] = [infoOf(fp1), infoOf(fp2)];
  if (a === null || b === null) throw new OSError(9, "Bad file descriptor");
  return a.ino === b.ino && a.dev === b.dev;
}

function seconds(time: Date | null): float {
  return toFloat((time?.getTime() ?? 0) / 1000);
}

/** When a file was last changed, in seconds since 1970. https://docs.python.org/3/library/os.path.html#os.path.getmtime */
export function getmtime(filename: PathLike): float {
  return seconds(stat(filename).mtime);
}

/** When a file was last read, in seconds since 1970. https://docs.python.org/3/library/os.path.html#os.path.getatime */
export function getatime(filename: PathLike): float {
  return seconds(stat(filename).atime);
}

/** When what is known of a file was last changed, in seconds since 1970. https://docs.python.org/3/library/os.path.html#os.path.getctime */
export function getctime(filename: PathLike): float {
  return seconds(stat(filename).ctime);
}

/** Whether two paths lead to the same file. https://docs.python.org/3/library/os.path.html#os.path.samefile */
export function samefile(path1: PathLike, path2: PathLike): boolean {
  const [a, b] = [stat(path1), stat(path2)];
  return a.ino === b.ino && a.dev === b.dev;
}

/**
 * A path from the root, without links; where nothing is there, as it would be.
 *
 * @throws {OSError} where nothing is there and `strict` is set.
 * @see https://docs.python.org/3/library/os.path.html#os.path.realpath
 */
export function realpath(
  filename: PathLike,
  { strict = false }: { strict?: boolean } = {},
): string {
  const path = abspath(filename);
  try {
    return guarded(() => Deno.realPathSync(path), strict ? missingIn(path) : filename);
  } catch (error) {
    if (strict || !(error instanceof FileNotFoundError) || path === sep) throw error;
    return join(realpath(dirname(path)), basename(path));
  }
}

/** The first part of a path that is not there. */
function missingIn(path: string): string {
  const parent = dirname(path);
  return parent === path || lexists(parent) && infoOf(parent) !== null ? path : missingIn(parent);
}

/** The home of a user; of the one who runs the program where no name is given. */
function homeOf(user: string): string | undefined {
  const own = user === "" ? Deno.env.get("HOME") : undefined;
  if (own !== undefined) return own;
  let users: string;
  try {
    users = Deno.readTextFileSync("/etc/passwd");
  } catch {
    return undefined; // Nobody can be asked: the path stays as it is.
  }
  const rows = users.split("\n").map((line) => line.split(":"));
  return rows.find(([name, , id]) => user === "" ? id === String(Deno.uid()) : name === user)?.[5];
}

/** A path whose `~` is the home of the user. https://docs.python.org/3/library/os.path.html#os.path.expanduser */
export function expanduser(path: PathLike): string {
  const text = pathText(path);
  if (!text.startsWith("~")) return text;
  const end = text.includes(sep) ? text.indexOf(sep) : text.length;
  const home = homeOf(text.slice(1, end));
  if (home === undefined) return text;
  return (home.replace(/\/+$/, "") + text.slice(end)) || sep;
}

/** A path whose `$NAME` and `${NAME}` are what the environment says. https://docs.python.org/3/library/os.path.html#os.path.expandvars */
export function expandvars(path: PathLike): string {
  return pathText(path).replace(
    /\$(\w+|\{[^}]*\})/g,
    (whole, name: string) => Deno.env.get(name.replace(/^\{|\}$/g, "")) ?? whole,
  );
}

nameFunctions(self);
