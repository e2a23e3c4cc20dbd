/**
 * Paths, without node:path, which takes as long to load as all else that runs a program that is kept.
 *
 * @module
 */
const isWindows = Deno.build.os === "windows";
const SEPARATOR = isWindows ? /[\\/]/ : /\//;

/** The path that `name` means in the folder `from`. */
export function resolved(from: string, name: string): string {
  const isWhole = isWindows ? /^([A-Za-z]:|[\\/])/.test(name) : name.startsWith("/");
  const parts: string[] = [];
  for (const part of (isWhole ? name : joined(from, name)).split(SEPARATOR)) {
    if (part === ".." && parts.length > 1) parts.pop();
    else if (part !== "." && part !== ".." && (part !== "" || parts.length === 0)) parts.push(part);
  }
  return parts.length === 1 ? `${parts[0]}/` : parts.join("/");
}

/** A path of several parts. */
export function joined(...parts: readonly string[]): string {
  return parts.join("/");
}

/** The folder of a file. */
export function folderOf(path: string): string {
  return path.split(SEPARATOR).slice(0, -1).join("/");
}

/** A file's name without its folder. */
export function fileOf(path: string): string {
  return path.split(SEPARATOR).at(-1)!;
}

/** The path of a `file:` URL. */
export function pathOf(url: URL): string {
  const path = decodeURIComponent(url.pathname);
  return isWindows ? path.slice(1) : path;
}

/** How a file refers to another one, both by their whole paths. */
export function relativeTo(file: string, other: string): string {
  const [from, to] = [file.split(SEPARATOR).slice(0, -1), other.split(SEPARATOR)];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
