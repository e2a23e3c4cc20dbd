/**
 * A program's tokens one by one, for tools that look at text more closely than a tree does.
 *
 * @see https://docs.python.org/3.13/library/tokenize.html
 * @module
 */
import type { Comment, Located } from "./ast.ts";
import { lineOf } from "./errors.ts";
import { normalize } from "./source.ts";
import { tokenize as scan } from "./tokenizer.ts";
import * as T from "./tokens.ts";

/** What a token is; the names are those of Python's `tokenize`. */
export type TokenType =
  | "NAME"
  | "NUMBER"
  | "STRING"
  | "FSTRING_START"
  | "FSTRING_MIDDLE"
  | "FSTRING_END"
  | "OP"
  | "COMMENT"
  | "NEWLINE"
  | "NL"
  | "INDENT"
  | "DEDENT"
  | "ENDMARKER";

/** A token: a word, a number, an operator, … */
export interface Token extends Located {
  /**
   * What it is. Keywords are `NAME`; `NEWLINE` ends a statement, `NL` is the end of any other line.
   */
  type: TokenType;
  /** Its text, as it stands in the source; that of `DEDENT` and `ENDMARKER` is empty. */
  text: string;
}

const TYPES: readonly TokenType[] = [
  "ENDMARKER",
  "NAME",
  "NUMBER",
  "STRING",
  "FSTRING_START",
  "FSTRING_MIDDLE",
  "FSTRING_END",
  "NEWLINE",
  "INDENT",
  "DEDENT",
];

/**
 * Reads the tokens of a Python 3.13 program, comments and ends of lines included.
 *
 * @param source The text; a byte order mark is dropped, `\r\n` and `\r` become `\n`.
 * @param filename The name that errors show.
 * @returns The tokens in the order of the text; the last is `ENDMARKER`.
 * @throws PythonSyntaxError where no token can be read: for a string that never ends, a bracket that
 * is not closed, an indentation that does not fit. What the grammar refuses is not looked at.
 * @see https://docs.python.org/3.13/library/tokenize.html#tokenize.generate_tokens
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { tokenize } from "@manycore/multiprocessing/transpile";
 *
 * const tokens = [...tokenize("x = 1  # one\n", "x.py")];
 * assertEquals(tokens.map(({ type, text }) => `${type} ${text.trim()}`), [
 *   "NAME x",
 *   "OP =",
 *   "NUMBER 1",
 *   "COMMENT # one",
 *   "NEWLINE ",
 *   "ENDMARKER ",
 * ]);
 * ```
 */
export function* tokenize(source: string, filename: string): IterableIterator<Token> {
  const tokens = scan(normalize(source), filename);
  if (tokens.error !== null) throw tokens.error;
  const stream = new Stream(tokens);
  for (let index = 0; index < tokens.count; index++) {
    yield* stream.before(index);
    yield stream.token(index);
  }
}

/** Tokens with what stands between them. */
class Stream {
  readonly #tokens: T.Tokens;
  /** Index of the next comment, and the offset behind the last token. */
  #comment = 0;
  #end = 0;

  constructor(tokens: T.Tokens) {
    this.#tokens = tokens;
  }

  /** Comments, and ends of lines that end no statement, before a token. */
  *before(index: number): IterableIterator<Token> {
    const { source, kinds, starts, comments } = this.#tokens;
    const kind = kinds[index]!;
    // a comment may be part of the end of a line; an indentation begins behind what is above it
    const limit = kind === T.NEWLINE ? this.#tokens.ends[index]! - 1 : starts[index]!;
    if (kind === T.FSTRING_MIDDLE) return;
    while (this.#end < limit) {
      const comment = comments[this.#comment];
      const line = source.indexOf("\n", this.#end);
      if (comment !== undefined && comment.start < limit && (line < 0 || comment.start < line)) {
        this.#comment++;
        this.#end = comment.end;
        yield commentToken(comment);
      } else if (line >= 0 && line < limit) {
        this.#end = line + 1;
        const behindComment = comments[this.#comment - 1]?.end === line;
        const continued = !behindComment && source.charCodeAt(line - 1) === 92;
        if (!continued) yield this.#lineEnd(line, "NL");
      } else {
        this.#end = limit;
      }
    }
  }

  token(index: number): Token {
    const { source, kinds, starts, ends, lines, columns, endLines, endColumns } = this.#tokens;
    const kind = kinds[index]!;
    this.#end = ends[index]!;
    if (kind === T.NEWLINE) return this.#lineEnd(this.#end - 1, "NEWLINE");
    return {
      type: TYPES[kind] ?? (kind >= T.FALSE ? "NAME" : "OP"),
      text: source.slice(starts[index]!, this.#end),
      lineno: lines[index]!,
      col_offset: columns[index]!,
      end_lineno: endLines[index]!,
      end_col_offset: endColumns[index]!,
      start: starts[index]!,
      end: this.#end,
    };
  }

  /** The end of the line at an offset. */
  #lineEnd(offset: number, type: "NEWLINE" | "NL"): Token {
    const { source, lineStarts } = this.#tokens;
    const lineno = lineOf(lineStarts, offset);
    const column = new TextEncoder().encode(source.slice(lineStarts[lineno - 1]!, offset)).length;
    return {
      type,
      text: "\n",
      lineno,
      col_offset: column,
      end_lineno: lineno,
      end_col_offset: column + 1,
      start: offset,
      end: offset + 1,
    };
  }
}

function commentToken(comment: Comment): Token {
  const { text, lineno, col_offset, end_lineno, end_col_offset, start, end } = comment;
  return { type: "COMMENT", text, lineno, col_offset, end_lineno, end_col_offset, start, end };
}
