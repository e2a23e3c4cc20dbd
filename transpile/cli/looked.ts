/**
 * What the command line looks at beside a program, and remembers: what a program becomes depends on it.
 *
 * @module
 */
import type { Folder } from "../program/files.ts";
import { Digest } from "./digest.ts";

/** A path, and what was there: a folder, a file with what it holds, or nothing. */
export type Probe = readonly [path: string, state: string];

/** The file system, with a memory of what was asked of it. */
export class Looked implements Folder {
  readonly #probes = new Map<string, string>();

  get probes(): readonly Probe[] {
    return [...this.#probes];
  }

  read(path: string): Uint8Array<ArrayBuffer> | null {
    const bytes = bytesOf(path);
    this.#probes.set(path, bytes ? digestOf(bytes) : stateOf(path));
    return bytes;
  }

  list(path: string): readonly string[] {
    const names = namesIn(path);
    this.#probes.set(`${path}/`, names.join("/"));
    return names;
  }

  isFolder(path: string): boolean {
    const state = stateOf(path);
    this.#probes.set(path, state);
    return state === FOLDER;
  }
}

const FOLDER = "folder";
const NOTHING = "nothing";

function bytesOf(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Deno.statSync(path).isFile ? Deno.readFileSync(path) : null;
  } catch {
    return null;
  }
}

function digestOf(bytes: Uint8Array<ArrayBuffer>): string {
  return `${bytes.length.toString(36)}-${new Digest().add(bytes).name()}`;
}

function namesIn(path: string): string[] {
  try {
    return [...Deno.readDirSync(path)].map(({ name }) => name).sort();
  } catch {
    return [];
  }
}

/** What is at a path; of one with `/` at its end, what is in that folder. */
export function stateOf(path: string): string {
  if (path.endsWith("/")) return namesIn(path.slice(0, -1)).join("/");
  try {
    const { isDirectory } = Deno.statSync(path);
    return isDirectory ? FOLDER : digestOf(Deno.readFileSync(path));
  } catch {
    return NOTHING;
  }
}

/** A path with `/` between its parts. */
export function beside(path: string): string {
  return Deno.build.os === "windows" ? path.replaceAll("\\", "/") : path;
}

/** How messages show a module's file: as the user would have named it, beside the program. */
export function shownFrom(path: string, name: string): (path: string) => string {
  const [folder, given] = [path, name].map((one) => beside(one).replace(/[^/]*$/, ""));
  return (file) => file.startsWith(folder!) ? given + file.slice(folder!.length) : file;
}
