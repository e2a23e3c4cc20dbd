/**
 * Making, moving and removing files and folders.
 *
 * @module
 */
import { FileExistsError, OSError, TypeError, ValueError } from "../exceptions.ts";
import { nodeModule } from "../support/node.ts";
import { options } from "../support/options.ts";
import { type float, index, type int } from "../values/numbers.ts";
import type { Tuple } from "../values/tuple.ts";
import { guarded, type PathLike, pathOf } from "./guard.ts";
import { changeFolder } from "./own_folder.ts";
import { basename, dirname, exists, isdir } from "./path.ts";

/** Optional parameters of `mkdir` and `makedirs`. */
export interface MkdirOptions {
  /** The rights, less those that the process takes away. */
  mode?: int;
  /** Whether it is no fault when the folder is there. */
  existOk?: boolean;
}

/**
 * Makes a folder.
 *
 * @throws {OSError} where something is there, or its parent is not.
 * @see https://docs.python.org/3/library/os.html#os.mkdir
 */
export function mkdir(path: PathLike, mode?: int | MkdirOptions): void {
  const text = pathOf(path, "mkdir");
  const rights = Number(index(options<MkdirOptions>(["mode"], mode).mode ?? 0o777));
  guarded(() => Deno.mkdirSync(text, { mode: rights }), path);
}

/**
 * Makes a folder and those above it.
 *
 * @throws {OSError} where something is there, unless that is a folder and `existOk` is set.
 * @see https://docs.python.org/3/library/os.html#os.makedirs
 */
export function makedirs(
  name: PathLike,
  mode?: int | MkdirOptions,
  existOk?: boolean | MkdirOptions,
): void {
  const given = options<MkdirOptions>(["mode", "existOk"], mode, existOk);
  const text = pathOf(name, "makedirs", "name");
  const path = text.replace(/(?<=[^/])\/+$/, "");
  const [head, tail] = [dirname(path), basename(path)];
  if (head !== "" && tail !== "" && !exists(head)) {
    try {
      makedirs(head, { existOk: given.existOk ?? false });
    } catch (error) {
      // Another process may have made it meanwhile.
      if (!(error instanceof FileExistsError)) throw error;
    }
    if (tail === ".") return;
  }
  try {
    mkdir(text, given.mode ?? 0o777);
  } catch (error) {
    if (!(error instanceof OSError) || !given.existOk || !isdir(text)) throw error;
  }
}

/**
 * Removes a file.
 *
 * @throws {OSError} where there is none.
 * @see https://docs.python.org/3/library/os.html#os.remove
 */
export function remove(path: PathLike): void {
  const text = pathOf(path, "remove");
  guarded(() => {
    const info = Deno.lstatSync(text);
    // Deno would remove an empty folder as well.
    if (info.isDirectory) throw new OSError(21, "Is a directory");
    Deno.removeSync(text);
  }, path);
}

/** {@linkcode remove} under its Unix name. https://docs.python.org/3/library/os.html#os.unlink */
export const unlink: typeof remove = (path) => remove(path);

/**
 * Removes an empty folder.
 *
 * @throws {OSError} where there is none, or something is in it.
 * @see https://docs.python.org/3/library/os.html#os.rmdir
 */
export function rmdir(path: PathLike): void {
  const text = pathOf(path, "rmdir");
  guarded(() => {
    if (!Deno.lstatSync(text).isDirectory) throw new OSError(20, "Not a directory");
    Deno.removeSync(text);
  }, path);
}

/** Removes an empty folder, and those above it that are then empty. https://docs.python.org/3/library/os.html#os.removedirs */
export function removedirs(name: PathLike): void {
  rmdir(name);
  let path = dirname(pathOf(name, "removedirs", "name").replace(/(?<=[^/])\/+$/, ""));
  while (path !== "") {
    try {
      rmdir(path);
    } catch {
      return;
    }
    path = dirname(path);
  }
}

function move(src: PathLike, dst: PathLike, caller: string): void {
  const [from, to] = [pathOf(src, caller, "src"), pathOf(dst, caller, "dst")];
  guarded(() => Deno.renameSync(from, to), src, dst);
}

/**
 * Moves a file or folder; a file that is there is replaced.
 *
 * @throws {OSError} where there is none, or it cannot be moved.
 * @see https://docs.python.org/3/library/os.html#os.rename
 */
export function rename(src: PathLike, dst: PathLike): void {
  move(src, dst, "rename");
}

/** The same, on every system alike. https://docs.python.org/3/library/os.html#os.replace */
export function replace(src: PathLike, dst: PathLike): void {
  move(src, dst, "replace");
}

/** Moves a file into folders that are made, out of folders that are removed when empty. https://docs.python.org/3/library/os.html#os.renames */
export function renames(old: PathLike, next: PathLike): void {
  const [from, to] = [pathOf(old, "renames", "old"), pathOf(next, "renames", "new")];
  const [head, tail] = [dirname(to), basename(to)];
  if (head !== "" && tail !== "" && !exists(head)) makedirs(head);
  rename(from, to);
  const left = dirname(from);
  if (left === "") return;
  try {
    removedirs(left);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
  }
}

/** Makes a link to a path. https://docs.python.org/3/library/os.html#os.symlink */
export function symlink(src: PathLike, dst: PathLike): void {
  const [from, to] = [pathOf(src, "symlink", "src"), pathOf(dst, "symlink", "dst")];
  guarded(() => Deno.symlinkSync(from, to), src, dst);
}

/** The path that a link leads to. https://docs.python.org/3/library/os.html#os.readlink */
export function readlink(path: PathLike): string {
  const text = pathOf(path, "readlink");
  return guarded(() => {
    if (!Deno.lstatSync(text).isSymlink) throw new OSError(22, "Invalid argument");
    return Deno.readLinkSync(text);
  }, path);
}

/** Gives a file another name. https://docs.python.org/3/library/os.html#os.link */
export function link(src: PathLike, dst: PathLike): void {
  const [from, to] = [pathOf(src, "link", "src"), pathOf(dst, "link", "dst")];
  guarded(() => Deno.linkSync(from, to), src, dst);
}

/** Cuts a file to a length, or fills it up with zeros. https://docs.python.org/3/library/os.html#os.truncate */
export function truncate(path: PathLike, length: int): void {
  const text = pathOf(path, "truncate");
  guarded(() => Deno.truncateSync(text, Number(index(length))), path);
}

/** Changes the rights of a file. https://docs.python.org/3/library/os.html#os.chmod */
export function chmod(path: PathLike, mode: int): void {
  const text = pathOf(path, "chmod");
  guarded(() => Deno.chmodSync(text, Number(index(mode))), path);
}

/** Changes the owner of a file; -1 leaves owner or group. https://docs.python.org/3/library/os.html#os.chown */
export function chown(path: PathLike, uid: int, gid: int): void {
  const text = pathOf(path, "chown");
  const or = (id: int) => Number(index(id)) < 0 ? null : Number(index(id));
  guarded(() => Deno.chownSync(text, or(uid), or(gid)), path);
}

/** When a file was read and changed. */
export interface UtimeOptions {
  /** In seconds since 1970. */
  times?: readonly (float | int)[] | null;
  /** In nanoseconds since 1970. */
  ns?: readonly int[];
  dirFd?: null;
  /** Whether a link is followed. */
  followSymlinks?: boolean;
}

/** Sets when a file was read and changed, in seconds since 1970; now without times. https://docs.python.org/3/library/os.html#os.utime */
export function utime(
  path: PathLike,
  times?: Tuple<[float | int, float | int]> | null | UtimeOptions,
  more?: UtimeOptions,
): void {
  const text = pathOf(path, "utime");
  const given = options<UtimeOptions>(["times"], times, more);
  if (given.times && given.ns) {
    throw new ValueError("utime: you may specify either 'times' or 'ns' but not both");
  }
  const now = Date.now() / 1000;
  const [atime, mtime] = given.ns ? given.ns.map(ofNanoseconds) : given.times ?? [now, now];
  if (atime === undefined || mtime === undefined) {
    throw new TypeError(
      given.ns
        ? "utime: 'ns' must be a tuple of two ints"
        : "utime: 'times' must be either a tuple of two ints or None",
    );
  }
  guarded(() => nodeModule("node:fs").utimesSync(text, Number(atime), Number(mtime)), path);
}

function ofNanoseconds(time: int): number {
  return Number(BigInt(index(time)) / 1000n) / 1e6;
}

/** The folder that relative paths start from. https://docs.python.org/3/library/os.html#os.getcwd */
export function getcwd(): string {
  return guarded(() => Deno.cwd());
}

/**
 * Changes the folder that relative paths start from.
 *
 * @throws {OSError} where there is none.
 * @see https://docs.python.org/3/library/os.html#os.chdir
 */
export function chdir(path: PathLike): void {
  const text = pathOf(path, "chdir");
  guarded(() => {
    if (!Deno.statSync(text).isDirectory) throw new OSError(20, "Not a directory");
    changeFolder(text);
  }, path);
}

/** Sets the rights that new files do not get; gives the last ones. https://docs.python.org/3/library/os.html#os.umask */
export function umask(mask: int): number {
  return Deno.umask(Number(index(mask)));
}
