/**
 * Python's `json.JSONDecodeError`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { ValueError } from "../exceptions.ts";
import { pointsBefore } from "../text/code_points.ts";
import type { int } from "../values/numbers.ts";

/**
 * A text that is no JSON. https://docs.python.org/3/library/json.html#json.JSONDecodeError
 *
 * @example
 * ```ts
 * import { JSONDecodeError, loads } from "@manycore/multiprocessing/python/json";
 *
 * try {
 *   loads("[1,");
 * } catch (error) {
 *   if (error instanceof JSONDecodeError) console.log(error.message); // Expecting value: line 1 column 4 (char 3)
 * }
 * ```
 */
export class JSONDecodeError extends ValueError {
  static readonly __module__ = "json.decoder";

  /** What is wrong. */
  readonly msg: string;
  /** The text. */
  readonly doc: string;
  /** The character at which it is wrong, from 0. */
  readonly pos: int;
  /** Its line, from 1. */
  readonly lineno: int;
  /** Its place in the line, from 1. */
  readonly colno: int;

  constructor(msg: string, doc: string, pos: int) {
    const before = [...doc].slice(0, Number(pos));
    const lineno = before.filter((c) => c === "\n").length + 1;
    const colno = Number(pos) - before.lastIndexOf("\n");
    super(`${msg}: line ${lineno} column ${colno} (char ${pos})`);
    this.msg = msg;
    this.doc = doc;
    this.pos = pos;
    this.lineno = lineno;
    this.colno = colno;
  }
}

/** The error at a place in JavaScript's units. */
export function decodeError(msg: string, doc: string, unit: number): JSONDecodeError {
  return new JSONDecodeError(msg, doc, pointsBefore(doc, unit));
}

registerForm(import.meta, JSONDecodeError, "json.JSONDecodeError", {
  write: ({ msg, doc, pos }) => [msg, doc, pos] as const,
  read: ([msg, doc, pos]) => new JSONDecodeError(msg, doc, pos),
});
