/**
 * Single files copied: what is in them, their rights, their times.
 *
 * @module
 */
import { callMethod } from "../dispatch.ts";
import { IsADirectoryError } from "../exceptions.ts";
import { guarded, type PathLike, pathText } from "../os/guard.ts";
import { readlink, symlink } from "../os/files.ts";
import { basename, exists, isdir, islink, join, samefile } from "../os/path.ts";
import { lstat, stat } from "../os/stat.ts";
import { nodeModule } from "../support/node.ts";
import { repr } from "../text/repr.ts";
import type { int } from "../values/numbers.ts";
import { SameFileError, SpecialFileError } from "./errors.ts";

/** How a file is copied. */
export interface CopyOptions {
  /** Whether a link is followed; otherwise another link is made. */
  followSymlinks?: boolean;
}

/** Copies what is in one open file to another, `length` items at a time. https://docs.python.org/3/library/shutil.html#shutil.copyfileobj */
export function copyfileobj(
  fsrc: unknown,
  fdst: unknown,
  length: int | { length?: int } = 0,
): void {
  const wanted = Number(typeof length === "object" ? length.length ?? 0 : length) || 65536;
  for (;;) {
    const part = callMethod(fsrc, "read", [wanted]) as { readonly length: number };
    if (part.length === 0) return;
    callMethod(fdst, "write", [part]);
  }
}

function isSame(src: PathLike, dst: PathLike): boolean {
  return exists(src) && exists(dst) && samefile(src, dst);
}

/**
 * Copies what is in a file to another, which is overwritten; gives the other one's path.
 *
 * @throws {SameFileError} when both are the same
 * @throws {OSError} where one of them cannot be opened
 * @see https://docs.python.org/3/library/shutil.html#shutil.copyfile
 */
export function copyfile<P extends PathLike>(
  src: PathLike,
  dst: P,
  { followSymlinks = true }: CopyOptions = {},
): P {
  if (isSame(src, dst)) {
    throw new SameFileError(`${repr(src)} and ${repr(dst)} are the same file`);
  }
  for (const path of [src, dst]) {
    if (exists(path) && (Number(stat(path).stMode) & 0o170000) === 0o010000) {
      throw new SpecialFileError(`\`${pathText(path)}\` is a named pipe`);
    }
  }
  if (!followSymlinks && islink(src)) {
    symlink(readlink(src), dst);
    return dst;
  }
  const [from, to] = [pathText(src), pathText(dst)];
  guarded(() => Deno.statSync(from), src);
  if (isdir(src)) throw new IsADirectoryError(21, "Is a directory", src);
  const bytes = guarded(() => Deno.readFileSync(from), src);
  if (isdir(dst)) throw new IsADirectoryError(21, "Is a directory", dst);
  guarded(() => Deno.writeFileSync(to, bytes), dst);
  return dst;
}

/** Gives a file the rights of another. https://docs.python.org/3/library/shutil.html#shutil.copymode */
export function copymode(
  src: PathLike,
  dst: PathLike,
  { followSymlinks = true }: CopyOptions = {},
): void {
  if (!followSymlinks && islink(src) && islink(dst)) return;
  const mode = Number(stat(src).stMode) & 0o7777;
  guarded(() => Deno.chmodSync(pathText(dst), mode), dst);
}

/** Gives a file the rights and times of another. https://docs.python.org/3/library/shutil.html#shutil.copystat */
export function copystat(
  src: PathLike,
  dst: PathLike,
  { followSymlinks = true }: CopyOptions = {},
): void {
  const follows = followSymlinks || !(islink(src) && islink(dst));
  const info = follows ? stat(src) : lstat(src);
  const times = [Number(info.stAtime), Number(info.stMtime)] as const;
  const { utimesSync, lutimesSync } = nodeModule("node:fs");
  const to = pathText(dst);
  guarded(() => (follows ? utimesSync : lutimesSync)(to, ...times), dst);
  if (follows) guarded(() => Deno.chmodSync(to, Number(info.stMode) & 0o7777), dst);
}

/** Where a file goes that is copied to a path: into it, where it is a folder. */
function target(src: PathLike, dst: PathLike): PathLike {
  return isdir(dst) ? join(dst, basename(src)) : dst;
}

/** Copies a file with its rights, into `dst` where that is a folder; gives the path of the copy. https://docs.python.org/3/library/shutil.html#shutil.copy */
export function copy(src: PathLike, dst: PathLike, named: CopyOptions = {}): PathLike {
  const place = target(src, dst);
  copyfile(src, place, named);
  copymode(src, place, named);
  return place;
}

/** Copies a file with its rights and times, into `dst` where that is a folder; gives the path of the copy. https://docs.python.org/3/library/shutil.html#shutil.copy2 */
export function copy2(src: PathLike, dst: PathLike, named: CopyOptions = {}): PathLike {
  const place = target(src, dst);
  copyfile(src, place, named);
  copystat(src, place, named);
  return place;
}
