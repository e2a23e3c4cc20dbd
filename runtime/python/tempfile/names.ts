/** Names that nobody else has. */
import { FileExistsError, FileNotFoundError, OSError } from "../exceptions.ts";
import { open } from "../os/descriptors.ts";
import { environ } from "../os/environ.ts";
import { getcwd, mkdir } from "../os/files.ts";
import { type PathLike, pathText } from "../os/guard.ts";
import { abspath, join, lexists } from "../os/path.ts";
import { options } from "../support/options.ts";
import type { Bytes } from "../values/bytes.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { encode } from "../text/encodings.ts";

/** How many names are tried. */
export const TMP_MAX = 238328;

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";
const LENGTH = 8;
const PREFIX = "tmp";
/** The descriptor flags O_RDWR, O_CREAT and O_EXCL by system. */
const NEW = Deno.build.os === "linux" ? 0o2 | 0o100 | 0o200 : 0x2 | 0x200 | 0x800;

/** How a name is made. */
export interface NameOptions {
  /** What it ends with. */
  suffix?: string | null;
  /** What it begins with. */
  prefix?: string | null;
  /** The folder that it is in; that of {@linkcode gettempdir} when it is not given. */
  dir?: PathLike | null;
}

/** What `mkstemp` takes. */
export interface MkstempOptions extends NameOptions {
  /** Without meaning here. */
  text?: boolean;
}

/** The folder for temporary files, once it is known. */
export let tempdir: string | null = null;

/** The folder for temporary files. https://docs.python.org/3/library/tempfile.html#tempfile.gettempdir */
export function gettempdir(): string {
  if (tempdir !== null) return tempdir;
  const named = ["TMPDIR", "TEMP", "TMP"].map((name) => environ.get(name) as string | null);
  const all = [...named, "/tmp", "/var/tmp", "/usr/tmp", getcwd()].filter((one) => !!one);
  for (const folder of all as string[]) {
    const path = abspath(folder);
    try {
      Deno.removeSync(Deno.makeTempFileSync({ dir: path }));
      return tempdir = path;
    } catch {
      // It is not there, or may not be written: the next one.
    }
  }
  throw new FileNotFoundError(
    2,
    `No usable temporary directory found in [${all.map((one) => `'${one}'`).join(", ")}]`,
  );
}

/** As {@linkcode gettempdir}, in bytes. */
export function gettempdirb(): Bytes {
  return encode(gettempdir());
}

/** What names begin with. */
export function gettempprefix(): string {
  return PREFIX;
}

/** As {@linkcode gettempprefix}, in bytes. */
export function gettempprefixb(): Bytes {
  return encode(PREFIX);
}

function randomName(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH));
  return Array.from(numbers, (number) => LETTERS[number % LETTERS.length]).join("");
}

/**
 * Tries names until one is free.
 *
 * @param make makes something of that name; throws FileExistsError where there is one
 */
export function withNewName<T>(given: NameOptions, make: (path: string) => T): T {
  const folder = given.dir === undefined || given.dir === null ? gettempdir() : pathText(given.dir);
  for (let i = 0; i < TMP_MAX; i++) {
    const name = `${given.prefix ?? PREFIX}${randomName()}${given.suffix ?? ""}`;
    try {
      return make(join(abspath(folder), name));
    } catch (error) {
      if (!(error instanceof FileExistsError)) throw error;
    }
  }
  throw new FileExistsError(17, "No usable temporary file name found");
}

/** Makes a file that nobody else may read, and opens it: its descriptor and path. https://docs.python.org/3/library/tempfile.html#tempfile.mkstemp */
export function mkstemp(
  suffix?: string | null | MkstempOptions,
  prefix?: string | null | MkstempOptions,
  dir?: PathLike | null | MkstempOptions,
  text?: boolean | MkstempOptions,
): Tuple<[fd: number, path: string]> {
  const names = ["suffix", "prefix", "dir", "text"] as const;
  const given = options<MkstempOptions>(names, suffix, prefix, dir, text);
  return withNewName(given, (path) => asTuple([open(path, NEW, 0o600), path]));
}

/** Makes a folder that nobody else may read. https://docs.python.org/3/library/tempfile.html#tempfile.mkdtemp */
export function mkdtemp(
  suffix?: string | null | NameOptions,
  prefix?: string | null | NameOptions,
  dir?: PathLike | null | NameOptions,
): string {
  const given = options<NameOptions>(["suffix", "prefix", "dir"], suffix, prefix, dir);
  return withNewName(given, (path) => {
    mkdir(path, 0o700);
    return path;
  });
}

/** A name that is free now; somebody else may take it first. https://docs.python.org/3/library/tempfile.html#tempfile.mktemp */
export function mktemp(
  suffix?: string | NameOptions,
  prefix?: string | NameOptions,
  dir?: PathLike | null | NameOptions,
): string {
  const given = options<NameOptions>(["suffix", "prefix", "dir"], suffix, prefix, dir);
  return withNewName(given, (path) => {
    if (lexists(path)) throw new FileExistsError(17, "File exists", path);
    return path;
  });
}

/** Removes a file that may be gone already. */
export function removeFile(path: string): void {
  try {
    Deno.removeSync(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw new OSError(String(error));
  }
}
