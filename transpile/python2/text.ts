/**
 * A file's text, and the places in it.
 *
 * @module
 */
import type { Located } from "../syntax/ast.ts";
import { lineOf, raise, type SyntaxErrorKind } from "../syntax/errors.ts";

/** A stretch of text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A file's text: without byte order mark, each line ended by `\n`. */
export class Text {
  readonly source: string;
  readonly filename: string;
  readonly lineStarts: readonly number[];
  readonly #ascii: boolean;

  constructor(source: string, filename: string) {
    let text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
    if (text !== "" && !text.endsWith("\n")) text += "\n";
    this.source = text;
    this.filename = filename;
    this.lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    // deno-lint-ignore no-control-regex -- asks for ASCII
    this.#ascii = !/[^\x00-\x7f]/.test(text);
  }

  /** The place of a node, as CPython gives it and as JavaScript slices it. */
  at(start: number, end: number): Located {
    const [lineno, col_offset] = this.#position(start);
    const [end_lineno, end_col_offset] = this.#position(end);
    return { lineno, col_offset, end_lineno, end_col_offset, start, end };
  }

  #position(offset: number): [number, number] {
    const line = lineOf(this.lineStarts, offset);
    const start = this.lineStarts[line - 1]!;
    const column = this.#ascii
      ? offset - start
      : new TextEncoder().encode(this.source.slice(start, offset)).length;
    return [line, column];
  }

  /** Throws a fault, in the words of Python 2.7, whose caret stands under the end of what it could not read. */
  fail(message: string, { start, end }: Place, kind: SyntaxErrorKind = "SyntaxError"): never {
    const line = this.lineStarts[lineOf(this.lineStarts, start) - 1]!;
    raise(this, { start, column: Math.max(end, start + 1) - line }, message, kind);
  }
}
