/**
 * Whole folders copied, moved and removed.
 *
 * @module
 */
import { callable } from "../support/callables.ts";
import { options } from "../support/options.ts";
import { NotADirectoryError, OSError } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { fnmatchcase } from "../fnmatch.ts";
import { contains } from "../operators/container.ts";
import { guarded, type PathLike, pathText } from "../os/guard.ts";
import { makedirs, readlink, remove, rename, rmdir, symlink } from "../os/files.ts";
import { listdir, scandir } from "../os/folders.ts";
import {
  basename,
  exists,
  isdir,
  islink,
  join,
  lexists,
  normpath,
  realpath,
  samefile,
} from "../os/path.ts";
import { str } from "../text/repr.ts";
import { PySet } from "../values/set.ts";
import { asTuple } from "../values/tuple.ts";
import { tracebackOf } from "../traceback_object.ts";
import { classOf } from "../values/types.ts";
import { copy2, copystat } from "./copies.ts";
import { Error as ShutilError } from "./errors.ts";

type Ignore = (folder: string, names: string[]) => unknown;
type Copy = (src: never, dst: never, ...more: never[]) => unknown;

/** For `copytree`: leaves out what fits one of some patterns. https://docs.python.org/3/library/shutil.html#shutil.ignore_patterns */
export function ignorePatterns(
  ...patterns: string[]
): (folder: unknown, names: string[]) => PySet<string> {
  return (_folder, names) =>
    new PySet(names.filter((name) => patterns.some((pattern) => fnmatchcase(name, pattern))));
}

/** How a folder is copied. */
export interface CopytreeOptions {
  /** Whether links stay links; otherwise what they lead to is copied. */
  symlinks?: boolean;
  /** Is given a folder and the names in it, and gives those that are left out. */
  ignore?: Ignore | null;
  /** What copies a file; `copy2` when it is not given. */
  copyFunction?: Copy;
  /** Whether links that lead nowhere are no fault. */
  ignoreDanglingSymlinks?: boolean;
  /** Whether the folder may be there already. */
  dirsExistOk?: boolean;
}

const COPYING = [
  "symlinks",
  "ignore",
  "copyFunction",
  "ignoreDanglingSymlinks",
  "dirsExistOk",
] as const;

/**
 * Copies a folder with all that is in it; gives the path of the copy.
 *
 * @throws {Error} with what went wrong, each time source, target and reason, when all else was copied
 * @see https://docs.python.org/3/library/shutil.html#shutil.copytree
 */
export function copytree(src: PathLike, dst: PathLike, ...given: unknown[]): PathLike {
  const named = options<CopytreeOptions>(COPYING, ...given);
  const source = pathText(src);
  const entries = [...scandir(src)];
  const left = named.ignore
    ? callable(named.ignore)(source, entries.map(({ name }) => name))
    : new PySet<string>();
  makedirs(dst, { existOk: named.dirsExistOk ?? false });
  const copies = callable((named.copyFunction ?? copy2) as (a: unknown, b: unknown) => unknown);
  const errors: unknown[] = [];
  for (const entry of entries) {
    if (contains(left, entry.name)) continue;
    const [from, to] = [join(src, entry.name), join(dst, entry.name)];
    try {
      if (entry.isSymlink() && named.symlinks) symlink(readlink(from), to);
      else if (entry.isSymlink() && !exists(from) && named.ignoreDanglingSymlinks) continue;
      else if (entry.isDir()) copytree(from, to, named);
      else copies(from, to);
    } catch (error) {
      const raised = exception(error);
      if (raised instanceof ShutilError && Array.isArray(raised.args[0])) {
        errors.push(...raised.args[0]);
      } else if (raised instanceof OSError) errors.push(asTuple([from, to, str(raised)]));
      else throw error;
    }
  }
  copystat(src, dst);
  if (errors.length > 0) throw new ShutilError(errors);
  return dst;
}

type OnError = (action: unknown, path: unknown, error: unknown) => unknown;

/** How a folder is removed. */
export interface RmtreeOptions {
  /** Whether what cannot be removed is passed over. */
  ignoreErrors?: boolean;
  /** Is told of what cannot be removed: the function, the path, and class, exception and traceback. */
  onerror?: OnError | null;
  /** The same, with the exception. */
  onexc?: OnError | null;
  dirFd?: null;
}

/**
 * Removes a folder with all that is in it.
 *
 * @throws {OSError} for what cannot be removed, where nobody is told of it otherwise
 * @see https://docs.python.org/3/library/shutil.html#shutil.rmtree
 */
export function rmtree(path: PathLike, ...given: unknown[]): void {
  const { ignoreErrors, onerror, onexc } = options<RmtreeOptions>(
    ["ignoreErrors", "onerror"],
    ...given,
  );
  const attempt = (action: (path: PathLike) => unknown, path: PathLike): boolean => {
    try {
      action(path);
      return true;
    } catch (error) {
      const raised = exception(error);
      if (!(raised instanceof OSError)) throw error;
      if (ignoreErrors) return false;
      if (onexc) callable(onexc)(action, path, raised);
      else if (onerror) {
        const info = asTuple([classOf(raised), raised, tracebackOf(raised)]);
        callable(onerror)(action, path, info);
      } else throw error;
      return false;
    }
  };
  const removeFolder = (path: PathLike): void => {
    let names: string[] = [];
    if (!attempt((path) => names = listdir(path), path)) return;
    for (const name of names) {
      const inner = join(path, name);
      if (isdir(inner) && !islink(inner)) removeFolder(inner);
      else attempt(remove, inner);
    }
    attempt(rmdir, path);
  };
  const checkFolder = (path: PathLike): void => {
    const info = guarded(() => Deno.lstatSync(pathText(path)), path);
    if (info.isSymlink) {
      const error = new OSError("Cannot call rmtree on a symbolic link");
      throw Object.assign(error, { filename: path });
    }
    if (!info.isDirectory) throw new NotADirectoryError(20, "Not a directory", path);
  };
  if (attempt(checkFolder, path)) removeFolder(path);
}

/** How something is moved. */
export interface MoveOptions {
  /** What copies a file where it cannot only be renamed; `copy2` when it is not given. */
  copyFunction?: Copy;
}

/** Whether a path is in a folder. */
function isWithin(folder: PathLike, path: PathLike): boolean {
  const [outer, inner] = [realpath(folder), realpath(path)];
  return `${inner}/`.startsWith(`${outer.replace(/\/$/, "")}/`);
}

/**
 * Moves a file or folder, into `dst` where that is a folder; gives its new path.
 *
 * @throws {Error} where something is there already, or a folder is to go into itself
 * @see https://docs.python.org/3/library/shutil.html#shutil.move
 */
export function move(src: PathLike, dst: PathLike, ...given: unknown[]): PathLike {
  const named = options<MoveOptions>(["copyFunction"], ...given);
  let place: PathLike = dst;
  if (isdir(dst)) {
    if (exists(src) && samefile(src, dst)) {
      rename(src, dst);
      return dst;
    }
    place = join(dst, basename(normpath(src)));
    if (lexists(place)) {
      throw new ShutilError(`Destination path '${pathText(place)}' already exists`);
    }
  }
  try {
    rename(src, place);
    return place;
  } catch (error) {
    if (!(exception(error) instanceof OSError)) throw error;
  }
  if (islink(src)) {
    symlink(readlink(src), place);
    remove(src);
  } else if (isdir(src)) {
    if (isWithin(src, dst)) {
      throw new ShutilError(
        `Cannot move a directory '${pathText(src)}' into itself '${pathText(dst)}'.`,
      );
    }
    copytree(src, place, { symlinks: true, copyFunction: named.copyFunction ?? copy2 });
    rmtree(src);
  } else {
    callable((named.copyFunction ?? copy2) as (a: unknown, b: unknown) => unknown)(src, place);
    remove(src);
  }
  return place;
}
