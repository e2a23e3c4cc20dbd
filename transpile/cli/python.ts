/**
 * Which Python a file is written in: what the command says of it, and what it says back.
 *
 * @module
 */
import { UsageError } from "./usage.ts";

/** The value of the option `--python`; undefined where it is not given. */
export function pythonOf(option: unknown): 2 | 3 | undefined {
  if (option === undefined) return undefined;
  if (option === "2") return 2;
  if (option === "3") return 3;
  throw new UsageError(`Option --python takes 2 or 3, got ${JSON.stringify(option)}`);
}

/** The line that a user sees of a file that was found to be Python 2. */
export function recognised(name: string): string {
  return `${name}: read as Python 2 (--python 3 reads it as Python 3)`;
}
