/**
 * The files that a command is given.
 *
 * @module
 */
import { exists } from "./cache.ts";
import { resolved } from "./paths.ts";
import { UsageError } from "./usage.ts";

/** Where `deno task` was called, if it has started this process: it moves to the folder of deno.json itself. */
const calledIn = Deno.env.get("INIT_CWD");

/** Whether `deno task` has started this process. */
export const isTask: boolean = calledIn !== undefined;

/** Where the user stands. */
export const home: string = calledIn ?? Deno.cwd();

/** The program that the user calls `given`: a folder stands for the program in it, as it does for CPython. */
export function programNamed(given: string): string {
  const main = `${given.replace(/\/+$/, "")}/__main__.py`;
  return isFolder(resolved(home, given)) && exists(resolved(home, main)) ? main : given;
}

/** What the file at `path` holds, which the user calls `name`. */
export function readFile(name: string, path: string): Uint8Array<ArrayBuffer> {
  try {
    return Deno.readFileSync(path);
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound
      ? "no such file"
      : isFolder(path)
      ? "it is a folder"
      : error instanceof Error
      ? error.message
      : String(error);
    throw new UsageError(`Cannot read ${name}: ${reason}`);
  }
}

/** Whether there is a folder at `path`. */
export function isFolder(path: string): boolean {
  try {
    return Deno.statSync(path).isDirectory;
  } catch {
    return false;
  }
}
