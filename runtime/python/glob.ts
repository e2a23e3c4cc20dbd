/**
 * Python's `glob`: files by patterns. https://docs.python.org/3/library/glob.html
 *
 * @example
 * ```ts
 * import { escape, glob } from "@manycore/multiprocessing/python/glob";
 *
 * glob("*.none"); // []
 * escape("a[1].txt"); // "a[[]1].txt"
 * ```
 *
 * @module
 */
import { fnmatchcase } from "./fnmatch.ts";
import { translatedPart } from "./fnmatch/patterns.ts";
import { isdir, join, lexists, split } from "./os/path.ts";
import { nameFunctions } from "./support/naming.ts";
import * as self from "./glob.ts";
import { flushFiles } from "./files/pending.ts";

/** What is found. */
export interface GlobOptions {
  /** The folder in which to look; what is found is relative to it. The current one when it is not given. */
  rootDir?: string | null;
  /** Whether `**` stands for any number of folders. */
  recursive?: boolean;
  /** Whether patterns find names that begin with a dot. */
  includeHidden?: boolean;
}

/** What a search goes by. */
interface Search {
  readonly root: string;
  readonly recursive: boolean;
  readonly hidden: boolean;
}

const MAGIC = /[*?[]/;

/** Whether a path is a pattern. */
export function hasMagic(s: string): boolean {
  return MAGIC.test(s);
}

/** A path as a pattern that finds just it. https://docs.python.org/3/library/glob.html#glob.escape */
export function escape(pathname: string): string {
  return pathname.replace(/[*?[]/g, "[$&]");
}

/** How a pattern becomes an expression. */
export interface TranslateOptions {
  /** Whether `**` stands for any number of folders. */
  recursive?: boolean;
  /** Whether wildcards stand for names that begin with a dot. */
  includeHidden?: boolean;
  /** What stands between folders: any of these characters. */
  seps?: string | readonly string[] | null;
}

/** A pattern as a regular expression of Python's. https://docs.python.org/3/library/glob.html#glob.translate */
export function translate(pathname: string, named: TranslateOptions = {}): string {
  const { recursive = false, includeHidden = false } = named;
  const seps = [...named.seps ?? "/"];
  const quoted = seps.map((sep) => sep.replace(/[\\^$.|?*+()[\]{}#&~ -]/g, "\\$&")).join("");
  const end = seps.length > 1 ? `[${quoted}]` : quoted;
  const inner = `[^${quoted}]`;
  const last = includeHidden ? `${inner}+` : `[^${quoted}.]${inner}*`;
  const folders = includeHidden ? `(?:.+${end})?` : `(?:${last}${end})*`;
  const rest = includeHidden ? ".*" : `${folders}(?:${last})?`;
  const parts = splitAt(pathname, seps);
  const text = parts.map((part, i) => {
    const isLast = i === parts.length - 1;
    if (part === "*") return isLast ? last : last + end;
    if (recursive && part === "**") return isLast ? rest : parts[i + 1] === "**" ? "" : folders;
    const isHeld = !includeHidden && /^[*?]/.test(part);
    return (isHeld ? "(?!\\.)" : "") + translatedPart(part, `${inner}*`, inner) +
      (isLast ? "" : end);
  });
  return `(?s:${text.join("")})\\Z`;
}

/** A path at each of some characters. */
function splitAt(path: string, seps: readonly string[]): string[] {
  const parts = [""];
  for (const character of path) {
    if (seps.includes(character)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** The paths that fit a pattern. https://docs.python.org/3/library/glob.html#glob.glob */
export function glob(pathname: string, named: GlobOptions = {}): string[] {
  return [...iglob(pathname, named)];
}

/** As {@linkcode glob}, one after the other. https://docs.python.org/3/library/glob.html#glob.iglob */
export function* iglob(
  pathname: string,
  named: GlobOptions = {},
): Generator<string, void, undefined> {
  flushFiles();
  const search: Search = {
    root: named.rootDir ?? "",
    recursive: named.recursive ?? false,
    hidden: named.includeHidden ?? false,
  };
  const folder = split(pathname)[0];
  // the folder itself is no answer to a pattern that begins with **
  let isFirst = search.recursive && pathname.startsWith("**") &&
    isRecursive(search, pathname.split("/")[0]!) && (folder === "" || folder.startsWith("**"));
  for (const path of find(search, pathname, false)) {
    if (isFirst) {
      isFirst = false;
      if (path === "") continue;
    }
    yield path;
  }
}

function isRecursive(search: Search, pattern: string): boolean {
  return search.recursive && pattern === "**";
}

function* find(search: Search, pathname: string, foldersOnly: boolean): Generator<string> {
  const [folder, name] = split(pathname);
  if (!hasMagic(pathname)) {
    if (name !== "") {
      if (lexists(join(search.root, pathname))) yield pathname;
    } else if (isdir(join(search.root, folder))) yield pathname;
    return;
  }
  if (folder === "") {
    if (isRecursive(search, name)) yield* below(search, "", foldersOnly);
    else yield* named(search, "", name, foldersOnly);
    return;
  }
  const isPattern = folder !== pathname && hasMagic(folder);
  const folders = isPattern ? find(search, folder, true) : [folder];
  for (const one of folders) {
    const names = !hasMagic(name)
      ? just(search, one, name)
      : isRecursive(search, name)
      ? below(search, one, foldersOnly)
      : named(search, one, name, foldersOnly);
    for (const found of names) yield join(one, found);
  }
}

/** The names in a folder that fit a pattern without slashes. */
function* named(
  search: Search,
  folder: string,
  pattern: string,
  foldersOnly: boolean,
): Generator<string> {
  const seesHidden = search.hidden || pattern.startsWith(".");
  for (const name of entries(search, folder, foldersOnly)) {
    if ((seesHidden || !name.startsWith(".")) && fnmatchcase(name, pattern)) yield name;
  }
}

/** A name without a pattern. */
function* just(search: Search, folder: string, name: string): Generator<string> {
  const place = join(search.root, folder);
  if (name === "" ? isdir(place) : lexists(join(place, name))) yield name;
}

/** Everything below a folder, the folder itself first, as "". */
function* below(search: Search, folder: string, foldersOnly: boolean): Generator<string> {
  const place = join(search.root, folder);
  if (place === "" || isdir(place)) yield "";
  yield* deeper(search, folder, foldersOnly);
}

function* deeper(search: Search, folder: string, foldersOnly: boolean): Generator<string> {
  for (const name of entries(search, folder, foldersOnly)) {
    if (!search.hidden && name.startsWith(".")) continue;
    yield name;
    const path = folder === "" ? name : join(folder, name);
    for (const inner of deeper(search, path, foldersOnly)) yield join(name, inner);
  }
}

function entries({ root }: Search, folder: string, foldersOnly: boolean): string[] {
  const place = join(root, folder) || ".";
  try {
    const names: string[] = [];
    for (const { name, isDirectory, isSymlink } of Deno.readDirSync(place)) {
      if (!foldersOnly || isDirectory || (isSymlink && isdir(join(place, name)))) names.push(name);
    }
    return names;
  } catch {
    return []; // No folder, or none that may be read: nothing is in it.
  }
}

nameFunctions(self);
