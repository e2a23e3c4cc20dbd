/**
 * Python's `re.PatternError`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { Exception } from "../exceptions.ts";
import { latin1 } from "../values/bytes.ts";

/** The text of a pattern, bytes as the characters of their numbers. */
function textOf(pattern: string | Uint8Array | null): string | null {
  return pattern instanceof Uint8Array ? latin1(pattern) : pattern;
}

/**
 * A pattern that cannot be compiled, or a template that cannot be filled.
 * https://docs.python.org/3/library/re.html#re.PatternError
 *
 * @example
 * ```ts
 * import { compile, PatternError } from "@manycore/multiprocessing/python/re";
 *
 * try {
 *   compile("a**");
 * } catch (error) {
 *   if (error instanceof PatternError) console.log(error.message); // multiple repeat at position 2
 * }
 * ```
 */
export class PatternError extends Exception {
  static readonly __module__ = "re";

  /** What is wrong. */
  readonly msg: string;
  /** The pattern; null where it is not known. */
  readonly pattern: string | Uint8Array | null;
  /** The character at which it is wrong, from 0; null where it is not known. */
  readonly pos: number | null;
  /** Its line, from 1. */
  readonly lineno: number | null = null;
  /** Its place in the line, from 1. */
  readonly colno: number | null = null;

  constructor(msg: string, pattern: string | Uint8Array | null = null, pos: number | null = null) {
    const text = textOf(pattern);
    let full = msg;
    let place: [line: number, column: number] | null = null;
    if (text !== null && pos !== null) {
      const before = [...text].slice(0, pos);
      const line = before.filter((c) => c === "\n").length + 1;
      place = [line, pos - before.lastIndexOf("\n")];
      full += ` at position ${pos}`;
      if (text.includes("\n")) full += ` (line ${place[0]}, column ${place[1]})`;
    }
    super(full);
    this.msg = msg;
    this.pattern = pattern;
    this.pos = pos;
    if (place) [this.lineno, this.colno] = place;
  }
}

registerForm(import.meta, PatternError, "re.PatternError", {
  write: ({ msg, pattern, pos }) => [msg, pattern, pos] as const,
  read: ([msg, pattern, pos]) => new PatternError(msg, pattern, pos),
});
