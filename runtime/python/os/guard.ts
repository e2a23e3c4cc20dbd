/**
 * The operating system's errors as Python's, with the files that they are about.
 *
 * @module
 */
import { OSError, TypeError } from "../exceptions.ts";
import { flushFiles } from "../files/pending.ts";
import { exception } from "../native_errors.ts";
import { decode } from "../text/encodings.ts";
import { typeName } from "../values/types.ts";

/** A path: text, bytes, or an object that has one. */
export type PathLike = string | Uint8Array | { __fspath__(): string };

/**
 * A path as text.
 *
 * @throws {TypeError} for what is no path.
 */
export function pathText(
  path: unknown,
  what = "expected str, bytes or os.PathLike object",
): string {
  if (typeof path === "string") return path;
  if (path instanceof Uint8Array) return decode(path, "utf-8", "surrogateescape");
  const own = path as { __fspath__?: () => string } | null | undefined;
  if (typeof own?.__fspath__ === "function") return own.__fspath__();
  throw new TypeError(`${what}, not ${typeName(path)}`);
}

/** A path as `os.fspath` gives it, as text. */
export function plainPath(path: unknown): string {
  return pathText(path, "expected str, bytes or os.PathLike object");
}

/** A path as the argument of a function of `os`. */
export function pathOf(
  path: unknown,
  caller: string,
  parameter = "path",
  kinds = "string, bytes or os.PathLike",
): string {
  return pathText(path, `${caller}: ${parameter} should be ${kinds}`);
}

/**
 * Calls the operating system, for files that may still have something to write.
 *
 * @throws {OSError} with the files' names.
 */
export function guarded<R>(action: () => R, filename?: unknown, filename2?: unknown): R {
  flushFiles();
  try {
    return action();
  } catch (error) {
    const turned = exception(error);
    if (!(turned instanceof OSError) || turned.errno === null) throw turned;
    const [first, second] = [fileName(filename ?? null), fileName(filename2)];
    const names = second === undefined ? [first] : [first, null, second];
    throw new OSError(turned.errno, turned.strerror, ...names);
  }
}

/** What an error names: the text of an object that is a path. */
export function fileName(path: unknown): unknown {
  const own = path as { __fspath__?: () => string } | null | undefined;
  return typeof own?.__fspath__ === "function" ? own.__fspath__() : path;
}
