/**
 * The files that a command is given.
 *
 * @module
 */
import { UsageError } from "./usage.ts";

/** Where `deno task` was called, if it has started this process: it moves to the folder of deno.json itself. */
const calledIn = Deno.env.get("INIT_CWD");

/** Whether `deno task` has started this process. */
export const isTask: boolean = calledIn !== undefined;

/** Where the user stands. */
export const home: string = calledIn ?? Deno.cwd();

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
