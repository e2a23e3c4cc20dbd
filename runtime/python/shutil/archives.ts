/**
 * Folders as archives.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { type PathLike, pathText } from "../os/guard.ts";
import { isdir } from "../os/path.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { open as openTar } from "../tarfile/archive.ts";
import { ReadError } from "./errors.ts";
import { NotADirectoryError } from "../exceptions.ts";
import { ZipFile } from "../zipfile/archive.ts";
import { ZIP_DEFLATED } from "../zipfile/info.ts";

/** A format: what its files end with, what it is, how `tarfile` names its compression. */
interface ArchiveFormat {
  readonly endings: readonly string[];
  readonly description: string;
  readonly by?: string;
}

const FORMATS: Readonly<Record<string, ArchiveFormat>> = {
  gztar: { endings: [".tar.gz", ".tgz"], description: "gzip'ed tar-file", by: "gz" },
  tar: { endings: [".tar"], description: "uncompressed tar file", by: "" },
  zip: { endings: [".zip"], description: "ZIP file" },
};

/** The formats that archives can be made in. https://docs.python.org/3/library/shutil.html#shutil.get_archive_formats */
export function getArchiveFormats(): Tuple<[string, string]>[] {
  return Object.entries(FORMATS).map(([name, { description }]) =>
    tupleFrom([name, description]) as Tuple<[string, string]>
  );
}

/** The formats that are read. https://docs.python.org/3/library/shutil.html#shutil.get_unpack_formats */
export function getUnpackFormats(): Tuple<[string, string[], string]>[] {
  return Object.entries(FORMATS).map(([name, { endings, description }]) =>
    tupleFrom([name, [...endings], description]) as Tuple<[string, string[], string]>
  );
}

/** What an archive is made of. */
interface MakeOptions {
  rootDir: PathLike | null;
  baseDir: PathLike | null;
}

/**
 * Makes an archive of a folder; gives its name.
 *
 * @throws {ValueError} for a format that is not there
 * @see https://docs.python.org/3/library/shutil.html#shutil.make_archive
 */
export function makeArchive(baseName: PathLike, format: string, ...given: unknown[]): string {
  const { rootDir = null, baseDir = null } = options<MakeOptions>(["rootDir", "baseDir"], ...given);
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format]! : undefined;
  if (known === undefined) throw new ValueError(`unknown archive format ${repr(format)}`);
  const root = rootDir === null ? null : pathText(rootDir);
  if (root !== null && !isdir(root)) throw new NotADirectoryError(20, "Not a directory", rootDir);
  const base = baseDir === null ? "." : pathText(baseDir);
  const file = pathText(baseName) + known.endings[0];
  const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
  if (folder !== "" && !isdir(folder)) Deno.mkdirSync(folder, { recursive: true });
  const from = root === null ? base : `${root}/${base}`;
  if (known.by === undefined) zipped(file, from, base);
  else {
    using archive = openTar(file, `w:${known.by}`);
    archive.add(from, base);
  }
  return file;
}

function zipped(file: string, from: string, base: string): void {
  using archive = new ZipFile(file, "w", { compression: ZIP_DEFLATED });
  const within = (path: string) => (base === "." ? path : path === "" ? base : `${base}/${path}`);
  const add = (path: string): void => {
    const name = within(path);
    const place = path === "" ? from : `${from}/${path}`;
    if (name !== "") archive.write(place, name);
    const entries = [...Deno.readDirSync(place)].sort((a, b) => (a.name < b.name ? -1 : 1));
    const at = (entry: string) => (path === "" ? entry : `${path}/${entry}`);
    for (const { name: entry, isDirectory } of entries) if (isDirectory) add(at(entry));
    for (const { name: entry, isFile } of entries) {
      if (isFile) archive.write(`${place}/${entry}`, within(at(entry)));
    }
  };
  add("");
}

/** Where an archive is unpacked. */
interface UnpackOptions {
  extractDir: PathLike | null;
  format: string | null;
  filter: unknown;
}

/**
 * Unpacks an archive.
 *
 * @throws {ReadError} when it cannot be said what it is
 * @see https://docs.python.org/3/library/shutil.html#shutil.unpack_archive
 */
export function unpackArchive(filename: PathLike, ...given: unknown[]): void {
  const { extractDir = null, format = null, filter = null } = options<UnpackOptions>(
    ["extractDir", "format"],
    ...given,
  );
  const file = pathText(filename);
  if (format !== null && !Object.hasOwn(FORMATS, format)) {
    throw new ValueError(`Unknown unpack format '${format}'`);
  }
  const known = format === null
    ? Object.values(FORMATS).find(({ endings }) => endings.some((end) => file.endsWith(end)))
    : FORMATS[format];
  if (!known) throw new ReadError(`Unknown archive format '${file}'`);
  const path = extractDir === null ? Deno.cwd() : pathText(extractDir);
  if (known.by === undefined) {
    using archive = new ZipFile(file);
    archive.extractall(path);
  } else {
    using archive = openTar(file);
    archive.extractall(path, { filter });
  }
}
