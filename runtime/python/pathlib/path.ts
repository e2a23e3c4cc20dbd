/** Paths of files and folders that are there, or are made. */
import { registerForm } from "../../codec/forms.ts";
import { pickledAs } from "../../pickle/library.ts";
import {
  FileExistsError,
  FileNotFoundError,
  NotImplementedError,
  OSError,
  RuntimeError,
  TypeError,
  ValueError,
} from "../exceptions.ts";
import { type BinaryMode, open, type OpenOptions, type TextMode } from "../file.ts";
import type { BinaryFile } from "../files/binary_file.ts";
import type { TextFile } from "../files/text_file.ts";
import * as files from "../os/files.ts";
import { listdir, walk, type WalkOptions } from "../os/folders.ts";
import { guarded } from "../os/guard.ts";
import * as os from "../os/path.ts";
import { lstat, stat, type StatOptions, type statResult } from "../os/stat.ts";
import { bytesLike } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import type { Bytes } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { inheritAlso, typeName } from "../values/types.ts";
import { type Flavour, posix } from "./flavour.ts";
import { PurePath, PurePosixPath, type Segment } from "./pure.ts";
import { find } from "./walk.ts";

/** What this system cannot do. */
export class UnsupportedOperation extends NotImplementedError {
  static readonly __module__ = "pathlib";
}

/** How a pattern is compared. */
export interface MatchOptions {
  /** Whether upper and lower case differ; as the system has it when it is null. */
  caseSensitive?: boolean | null;
}

/** How files are looked for. */
export interface GlobOptions extends MatchOptions {
  /** Whether `**` goes through links to folders. */
  recurseSymlinks?: boolean;
}

/** How a folder is made. */
export interface MkdirOptions {
  /** Its rights. */
  mode?: int;
  /** Whether those above it are made as well. */
  parents?: boolean;
  /** Whether it may be there already. */
  existOk?: boolean;
}

/** How text is read and written. */
export interface TextOptions {
  /** "utf-8" when it is not given. */
  encoding?: string | null;
  /** What to do with what cannot be converted. */
  errors?: string | null;
  /** null: any line end is read as \n; "": line ends stay; otherwise the line end. */
  newline?: string | null;
}

function exists(test: () => unknown): boolean {
  try {
    return test() !== false;
  } catch (error) {
    if (error instanceof OSError || error instanceof ValueError) return false;
    throw error;
  }
}

/** Kinds of files, in the bits of a mode. */
const KIND = 0o170000;

/** A path of this system. https://docs.python.org/3/library/pathlib.html#pathlib.Path */
export class Path extends PurePath {
  static override readonly flavour: Flavour = posix;

  constructor(...segments: Segment[]) {
    if (new.target === Path) return new PosixPath(...segments);
    super(...segments);
  }

  /** The current folder. */
  static cwd<P>(this: new (...segments: Segment[]) => P): P {
    return new this(files.getcwd());
  }

  /** The user's home. */
  static home<P extends Path>(this: new (...segments: Segment[]) => P): P {
    return new this("~").expanduser();
  }

  /** The path of a `file:` URL. */
  static fromUri<P>(this: new (...segments: Segment[]) => P, uri: string): P {
    if (!uri.startsWith("file:")) {
      throw new ValueError(`URI does not start with 'file:': ${repr(uri)}`);
    }
    let path = uri.slice(5);
    if (path.startsWith("///")) path = path.slice(2);
    else if (path.startsWith("//localhost/")) path = path.slice(11);
    const text = decodeURIComponent(path);
    if (!text.startsWith("/")) throw new ValueError(`URI is not absolute: ${repr(uri)}`);
    return new this(text);
  }

  /** What the system knows of it. */
  stat(named: StatOptions = {}): statResult {
    return stat(this, named);
  }

  /** As {@linkcode stat}, of a link itself. */
  lstat(): statResult {
    return lstat(this);
  }

  /** Whether it is there. */
  exists({ followSymlinks = true }: StatOptions = {}): boolean {
    return followSymlinks ? os.exists(this) : os.lexists(this);
  }

  /** Whether it is a folder. */
  isDir({ followSymlinks = true }: StatOptions = {}): boolean {
    return os.isdir(this) && (followSymlinks || !os.islink(this));
  }

  /** Whether it is a file. */
  isFile({ followSymlinks = true }: StatOptions = {}): boolean {
    return os.isfile(this) && (followSymlinks || !os.islink(this));
  }

  /** Whether it is a link. */
  isSymlink(): boolean {
    return os.islink(this);
  }

  /** Whether it is a junction: never, but on Windows. */
  isJunction(): boolean {
    return false;
  }

  /** Whether a file system begins here. */
  isMount(): boolean {
    return os.ismount(this);
  }

  #isKind(kind: number): boolean {
    return exists(() => (Number(this.stat().stMode) & KIND) === kind);
  }

  /** Whether it is a pipe with a name. */
  isFifo(): boolean {
    return this.#isKind(0o010000);
  }

  /** Whether it is a socket. */
  isSocket(): boolean {
    return this.#isKind(0o140000);
  }

  /** Whether it is a device of blocks. */
  isBlockDevice(): boolean {
    return this.#isKind(0o060000);
  }

  /** Whether it is a device of characters. */
  isCharDevice(): boolean {
    return this.#isKind(0o020000);
  }

  /** Whether another path is the same file. */
  samefile(other: Segment): boolean {
    return os.samefile(this, other instanceof PurePath ? other : this.withSegments(other));
  }

  /** Opens the file, see `open`. */
  open(mode: BinaryMode, named?: OpenOptions): BinaryFile;
  open(named?: OpenOptions & { mode?: TextMode }): TextFile;
  open(mode: TextMode, ...rest: unknown[]): TextFile;
  open(...args: unknown[]): TextFile & BinaryFile {
    return open(this, ...args);
  }

  /** All its bytes. */
  readBytes(): Bytes {
    using file = open(this, "rb");
    return file.read();
  }

  /** All its text. */
  readText(
    encoding?: string | null | TextOptions,
    errors?: string | null | TextOptions,
    newline?: string | null | TextOptions,
  ): string {
    const given = options<TextOptions>(
      ["encoding", "errors", "newline"],
      encoding,
      errors,
      newline,
    );
    using file = open(this, "r", given as OpenOptions);
    return file.read();
  }

  /** Makes these its bytes, and gives their number. */
  writeBytes(data: Uint8Array): number {
    const bytes = bytesLike(data);
    using file = open(this, "wb");
    return file.write(bytes);
  }

  /** Makes this its text, and gives the number of characters. */
  writeText(
    data: string,
    encoding?: string | null | TextOptions,
    errors?: string | null | TextOptions,
    newline?: string | null | TextOptions,
  ): number {
    if (typeof data !== "string") throw new TypeError(`data must be str, not ${typeName(data)}`);
    const given = options<TextOptions>(
      ["encoding", "errors", "newline"],
      encoding,
      errors,
      newline,
    );
    using file = open(this, "w", given as OpenOptions);
    return file.write(data);
  }

  /** What is in the folder, in no order. */
  *iterdir(): Generator<this, void, undefined> {
    const here = String(this);
    for (const name of listdir(this)) yield this.#child(here, name);
  }

  #child(here: string, name: string): this {
    return here === "." ? this.withSegments(name) : this.withSegments(here, name);
  }

  /** What is below and fits a pattern. https://docs.python.org/3/library/pathlib.html#pathlib.Path.glob */
  *glob(pattern: Segment, named: GlobOptions = {}): Generator<this, void, undefined> {
    const text = textOf(pattern);
    const { root, parts } = new PurePosixPath(text);
    if (root !== "") throw new NotImplementedError("Non-relative patterns are unsupported");
    if (parts.length === 0) {
      throw new ValueError(`Unacceptable pattern: ${repr(this.withSegments(text))}`);
    }
    const names: string[] = text.endsWith("/") ? [...parts, ""] : [...parts];
    const here = String(this);
    const search = {
      isSensitive: named.caseSensitive ?? true,
      followsLinks: named.recurseSymlinks ?? false,
    };
    for (const path of find(here === "." ? "" : here, names, search)) yield this.withSegments(path);
  }

  /** What is at any depth below and fits a pattern. */
  *rglob(pattern: Segment, named: GlobOptions = {}): Generator<this, void, undefined> {
    const text = textOf(pattern);
    if (new PurePosixPath(text).root !== "") {
      throw new NotImplementedError("Non-relative patterns are unsupported");
    }
    yield* this.glob(text === "" ? "**/" : `**/${text}`, named);
  }

  /** The folder and all folders below. https://docs.python.org/3/library/pathlib.html#pathlib.Path.walk */
  *walk(
    topDown: boolean | { topDown?: boolean; onError?: unknown; followSymlinks?: boolean } = true,
    onError?: unknown,
    followSymlinks?: unknown,
  ): Generator<Tuple<[path: Path, dirnames: string[], filenames: string[]]>, void, undefined> {
    const given = options<{ topDown: boolean; onError: unknown; followSymlinks: boolean }>(
      ["topDown", "onError", "followSymlinks"],
      topDown,
      onError,
      followSymlinks,
    );
    const how = {
      topdown: given.topDown ?? true,
      onerror: given.onError ?? null,
      followlinks: given.followSymlinks ?? false,
    } as WalkOptions;
    for (
      const [folder, folders, names] of walk(String(this), how) as Iterable<
        [string, string[], string[]]
      >
    ) {
      yield asTuple([this.withSegments(folder), folders, names]) as never;
    }
  }

  /** Beginning at the root, with nothing else changed. */
  absolute(): this {
    if (this.isAbsolute()) return this;
    const here = String(this);
    return here === "."
      ? this.withSegments(files.getcwd())
      : this.withSegments(files.getcwd(), this);
  }

  /** Beginning at the root, without links and `..`. */
  resolve(strict: boolean | { strict?: boolean } = false): this {
    const given = options<{ strict: boolean }>(["strict"], strict);
    return this.withSegments(os.realpath(this, { strict: given.strict ?? false }));
  }

  /** With the user's home for a `~` at the beginning. */
  expanduser(): this {
    const [first, ...rest] = this.parts;
    if (this.root !== "" || !first?.startsWith("~")) return this;
    const home = os.expanduser(first);
    if (home.startsWith("~")) throw new RuntimeError("Could not determine home directory.");
    return this.withSegments(home, ...rest);
  }

  /** What the link leads to. */
  readlink(): this {
    return this.withSegments(files.readlink(this));
  }

  /** Makes the file, or the folder's time now. */
  touch(
    mode: int | { mode?: int; existOk?: boolean } = 0o666,
    existOk?: boolean | { existOk?: boolean },
  ): void {
    const given = options<{ mode: int; existOk: boolean }>(["mode", "existOk"], mode, existOk);
    const path = String(this);
    if (os.exists(this)) {
      if (given.existOk ?? true) return files.utime(this);
      throw new FileExistsError(17, "File exists", path);
    }
    const rights = Number(index(given.mode ?? 0o666));
    guarded(() => Deno.openSync(path, { create: true, write: true, mode: rights }), path).close();
  }

  /** Makes the folder. https://docs.python.org/3/library/pathlib.html#pathlib.Path.mkdir */
  mkdir(
    mode: int | MkdirOptions = 0o777,
    parents?: boolean | MkdirOptions,
    existOk?: boolean | MkdirOptions,
  ): void {
    const given = options<MkdirOptions>(["mode", "parents", "existOk"], mode, parents, existOk);
    try {
      files.mkdir(this, given.mode ?? 0o777);
    } catch (error) {
      if (error instanceof FileNotFoundError) {
        if (!given.parents || String(this.parent) === String(this)) throw error;
        this.parent.mkdir({ parents: true, existOk: true });
        this.mkdir({ ...given, parents: false });
      } else if (!(error instanceof OSError) || !given.existOk || !this.isDir()) throw error;
    }
  }

  /** Removes the empty folder. */
  rmdir(): void {
    files.rmdir(this);
  }

  /** Removes the file. */
  unlink(missingOk: boolean | { missingOk?: boolean } = false): void {
    const given = options<{ missingOk: boolean }>(["missingOk"], missingOk);
    try {
      files.remove(this);
    } catch (error) {
      if (!(error instanceof FileNotFoundError) || !given.missingOk) throw error;
    }
  }

  /** Moves it, and gives the new path. */
  rename(target: Segment): this {
    files.rename(this, target as string);
    return this.withSegments(target);
  }

  /** As {@linkcode rename}, also over a file that is there. */
  replace(target: Segment): this {
    files.replace(this, target as string);
    return this.withSegments(target);
  }

  /** Makes it a link to another path. */
  symlinkTo(target: Segment, _targetIsDirectory = false): void {
    files.symlink(target as string, this);
  }

  /** Makes it another name of a file. */
  hardlinkTo(target: Segment): void {
    files.link(target as string, this);
  }

  /** Changes its rights. */
  chmod(mode: int, _named: StatOptions = {}): void {
    files.chmod(this, mode);
  }

  /** Changes the rights of a link itself, which few systems have. */
  lchmod(_mode: int): void {
    throw new NotImplementedError("chmod: follow_symlinks unavailable on this platform");
  }

  /** The name of the user that it belongs to. */
  owner({ followSymlinks = true }: StatOptions = {}): string {
    return named("/etc/passwd", Number(this.stat({ followSymlinks }).stUid), "uid");
  }

  /** The name of the group that it belongs to. */
  group({ followSymlinks = true }: StatOptions = {}): string {
    return named("/etc/group", Number(this.stat({ followSymlinks }).stGid), "gid");
  }
}

function textOf(segment: Segment): string {
  return typeof segment === "string" ? segment : segment.__fspath__();
}

/** The name that a table of the system has for a number. */
function named(table: string, id: number, what: string): string {
  const line = guarded(() => Deno.readTextFileSync(table), table)
    .split("\n").map((row) => row.split(":")).find((row) => row[2] === String(id));
  if (line === undefined) {
    throw new OSError(`get${what === "uid" ? "pw" : "gr"}${what}(): ${what} not found: ${id}`);
  }
  return line[0]!;
}

/** A path of Linux and macOS. https://docs.python.org/3/library/pathlib.html#pathlib.PosixPath */
export class PosixPath extends Path {}
inheritAlso(PosixPath, PurePosixPath);

for (const one of [Path, PosixPath]) {
  for (const module of ["pathlib", "pathlib._local"]) pickledAs(module, one.name, one);
}

registerForm(import.meta, PosixPath, "pathlib.PosixPath", {
  write: (path) => [...PurePath.segmentsOf(path)],
  read: (segments: string[]) => new PosixPath(...segments),
});
