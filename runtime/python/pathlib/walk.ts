/** The files that fit a pattern of many names. */
import { isdir, lexists } from "../os/path.ts";
import { matcher } from "./matching.ts";

/** How files are looked for. */
export interface Search {
  readonly isSensitive: boolean;
  /** Whether `**` goes through links to folders. */
  readonly followsLinks: boolean;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

function entriesOf(folder: string): Entry[] {
  try {
    return Array.from(Deno.readDirSync(folder === "" ? "." : folder), (entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory,
      isLink: entry.isSymlink,
    }));
  } catch {
    return []; // No folder, or none that may be read: nothing is in it.
  }
}

function below(folder: string, name: string): string {
  return folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

function isFolder(path: string, { isFolder, isLink }: Entry, follows: boolean): boolean {
  return isFolder || (isLink && follows && isdir(path));
}

/**
 * The paths below one that fit a pattern.
 *
 * @param root where to look, "" for the current folder; what is found begins with it
 * @param parts the names of the pattern; a last "" asks for folders
 */
export function* find(
  root: string,
  parts: readonly string[],
  search: Search,
  exists = false,
): Generator<string, void, undefined> {
  const [part, ...rest] = parts;
  if (part === undefined) {
    if (exists || lexists(root === "" ? "." : root)) yield root;
  } else if (part === "") {
    if (isdir(root === "" ? "." : root)) yield root;
  } else if (part === "**") yield* everything(root, rest, search);
  else if (part === "..") yield* find(below(root, ".."), rest, search);
  else if (/[*?[]/.test(part) || !search.isSensitive) yield* fitting(root, part, rest, search);
  else yield* find(below(root, part), rest, search);
}

function* fitting(
  root: string,
  part: string,
  rest: readonly string[],
  search: Search,
): Generator<string, void, undefined> {
  const fits = part === "*" ? undefined : matcher(part, search.isSensitive);
  for (const entry of entriesOf(root)) {
    if (fits !== undefined && !fits.test(entry.name)) continue;
    const path = below(root, entry.name);
    if (rest.length === 0) yield path;
    else if (isFolder(path, entry, true)) yield* find(path, rest, search, true);
  }
}

function* everything(
  root: string,
  after: readonly string[],
  search: Search,
): Generator<string, void, undefined> {
  const rest = after.slice(after.findIndex((part) => part !== "**"));
  const parts = after.every((part) => part === "**") ? [] : rest;
  yield* find(root, parts, search);
  const waiting = [root];
  while (waiting.length > 0) {
    const folder = waiting.pop()!;
    for (const entry of entriesOf(folder)) {
      const path = below(folder, entry.name);
      const goesOn = isFolder(path, entry, search.followsLinks);
      if (parts.length === 0) yield path;
      else if (goesOn) yield* find(path, parts, search, true);
      if (goesOn) waiting.push(path);
    }
  }
}
