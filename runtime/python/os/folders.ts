/**
 * Listing folders and walking through them.
 *
 * @module
 */
import { encode } from "../text/encodings.ts";
import { isPromise } from "../builtins/iterables.ts";
import { OSError } from "../exceptions.ts";
import { callable } from "../support/callables.ts";
import { type Items, lasting } from "../support/iterators.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import type { int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { guarded, type PathLike, pathOf, pathText } from "./guard.ts";
import { islink, join } from "./path.ts";
import { lstat, stat, type StatOptions, type statResult } from "./stat.ts";

const kinds = "string, bytes, os.PathLike, integer or None";

/** A file, folder or link that `scandir` found. https://docs.python.org/3/library/os.html#os.DirEntry */
export class DirEntry {
  static readonly __module__ = "posix";

  /** Its name. */
  readonly name: string;
  /** Its path, with that of the folder. */
  readonly path: string;
  readonly #entry: Deno.DirEntry;

  constructor(folder: string, entry: Deno.DirEntry) {
    this.name = entry.name;
    this.path = join(folder, entry.name);
    this.#entry = entry;
  }

  #followed(followSymlinks: boolean): { isDirectory: boolean; isFile: boolean } {
    if (!this.#entry.isSymlink || !followSymlinks) return this.#entry;
    try {
      return guarded(() => Deno.statSync(this.path), this.path);
    } catch (error) {
      if (error instanceof OSError) return { isDirectory: false, isFile: false };
      throw error;
    }
  }

  /** Whether it is a folder. */
  isDir({ followSymlinks = true }: StatOptions = {}): boolean {
    return this.#followed(followSymlinks).isDirectory;
  }

  /** Whether it is a file. */
  isFile({ followSymlinks = true }: StatOptions = {}): boolean {
    return this.#followed(followSymlinks).isFile;
  }

  /** Whether it is a link. */
  isSymlink(): boolean {
    return this.#entry.isSymlink;
  }

  /** Whether it is a junction: never, but on Windows. */
  isJunction(): boolean {
    return false;
  }

  /** What is known of it. */
  stat(options?: StatOptions): statResult {
    return stat(this.path, options);
  }

  /** Its number in its file system. */
  inode(): int {
    return lstat(this.path).stIno;
  }

  __fspath__(): string {
    return this.path;
  }

  __repr__(): string {
    return `<DirEntry ${repr(this.name)}>`;
  }
}

/**
 * The names in a folder, in no order.
 *
 * @throws {OSError} where there is none.
 * @see https://docs.python.org/3/library/os.html#os.listdir
 */
export function listdir(path?: PathLike | null | { path?: PathLike | null }): string[] {
  const given = options<{ path: PathLike | null }>(["path"], path).path ?? ".";
  const text = pathOf(given, "listdir", "path", kinds);
  const names = guarded(() => Array.from(Deno.readDirSync(text), ({ name }) => name), given);
  if (!(given instanceof Uint8Array)) return names;
  // Whoever asks in bytes is told in bytes.
  return names.map((name) => encode(name, "utf-8", "surrogateescape")) as unknown[] as string[];
}

/** What `scandir` gives: an iterator that can stand in a `with`. */
export class Scan implements IterableIterator<DirEntry> {
  static readonly __module__ = "posix";
  static readonly __name__ = "ScandirIterator";

  readonly #entries: Iterator<DirEntry>;

  constructor(entries: Iterable<DirEntry>) {
    this.#entries = entries[Symbol.iterator]();
  }

  next(): IteratorResult<DirEntry, undefined> {
    return this.#entries.next() as IteratorResult<DirEntry, undefined>;
  }

  /** Nothing is held open. */
  close(): void {}

  [Symbol.iterator](): this {
    return this;
  }

  [Symbol.dispose](): void {}
}

/**
 * The entries of a folder, in no order.
 *
 * @throws {OSError} where there is none.
 * @see https://docs.python.org/3/library/os.html#os.scandir
 */
export function scandir(path?: PathLike | null | { path?: PathLike | null }): Scan {
  const given = options<{ path: PathLike | null }>(["path"], path).path ?? ".";
  const text = pathOf(given, "scandir", "path", kinds);
  const entries = guarded(() => [...Deno.readDirSync(text)], given);
  return new Scan(entries.map((entry) => new DirEntry(text, entry)));
}

/** Optional parameters of `walk`. */
export interface WalkOptions {
  /** Whether a folder comes before those in it; then its list of folders can be changed. */
  topdown?: boolean;
  /** Is told of folders that cannot be listed. */
  onerror?: ((error: OSError) => unknown) | null;
  /** Whether links to folders are followed. */
  followlinks?: boolean;
}

/** A folder, the names of the folders in it, and those of everything else. */
export type Walked = Tuple<[dirpath: string, dirnames: string[], filenames: string[]]>;

/** A folder and all folders below. https://docs.python.org/3/library/os.html#os.walk */
export function walk(
  top: PathLike,
  topdown?: boolean | WalkOptions,
  onerror?: WalkOptions["onerror"] | WalkOptions,
  followlinks?: boolean | WalkOptions,
): Items<Walked> {
  const given = options<WalkOptions>(
    ["topdown", "onerror", "followlinks"],
    topdown,
    onerror,
    followlinks,
  );
  return walkOf(pathText(top), given);
}

function* walkOf(top: string, given: WalkOptions): Generator<Walked, void, undefined> {
  const { topdown = true, followlinks = false } = given;
  let entries: DirEntry[];
  try {
    entries = [...scandir(top)];
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    const told = given.onerror ? callable(given.onerror)(error) : undefined;
    if (isPromise(told)) told.then(undefined, () => {});
    return;
  }
  const folders = entries.filter((entry) => entry.isDir()).map(({ name }) => name);
  const files = entries.filter((entry) => !entry.isDir()).map(({ name }) => name);
  if (topdown) yield asTuple([top, folders, files]);
  // A copy where the caller sees the list only later, the list itself where the caller may change it.
  for (const name of topdown ? folders : [...folders]) {
    const path = join(top, name);
    if (followlinks || !islink(path)) yield* walkOf(path, given);
  }
  if (!topdown) yield asTuple([top, folders, files]);
}
lasting(walkOf);
