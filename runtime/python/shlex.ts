/**
 * Python's `shlex`: words as the shell takes them. https://docs.python.org/3/library/shlex.html
 *
 * @example
 * ```ts
 * import { quote, split } from "@manycore/multiprocessing/python/shlex";
 *
 * split("cp 'my file' other"); // ["cp", "my file", "other"]
 * quote("my file"); // "'my file'"
 * ```
 *
 * @module
 */
import { ValueError } from "./exceptions.ts";
import { iter } from "./operators/iteration.ts";
import { truth } from "./operators/truth.ts";
import { Lexer } from "./shlex/lexer.ts";
import { nameFunctions } from "./support/naming.ts";
import { options } from "./support/options.ts";
import * as self from "./shlex.ts";

export { Lexer as shlex, type LexerOptions } from "./shlex/lexer.ts";

/** How a line is taken apart. */
export interface SplitOptions {
  /** Whether what stands behind # is passed over. */
  comments?: boolean;
  /** Whether quotes and strokes are taken away, as the shell does. */
  posix?: boolean;
}

/**
 * The words of a line.
 *
 * @throws {ValueError} when a quote is not closed, or nothing stands behind the last stroke
 * @see https://docs.python.org/3/library/shlex.html#shlex.split
 */
export function split(s: unknown, ...given: unknown[]): string[] {
  if (s === null || s === undefined) throw new ValueError("s argument must not be None");
  const { comments = false, posix = true } = options<SplitOptions>(["comments", "posix"], ...given);
  const lexer = new Lexer(s, { posix });
  lexer.whitespaceSplit = true;
  if (!truth(comments)) lexer.commenters = "";
  return [...lexer];
}

/** A text as one word of the shell. https://docs.python.org/3/library/shlex.html#shlex.quote */
export function quote(s: string): string {
  if (s === "") return "''";
  return /[^\w@%+=:,./-]/.test(s) ? `'${s.replaceAll("'", `'"'"'`)}'` : s;
}

/** Words as a line. https://docs.python.org/3/library/shlex.html#shlex.join */
export function join(splitCommand: unknown): string {
  return Array.from(iter(splitCommand), (word) => quote(word as string)).join(" ");
}

nameFunctions(self);
