/**
 * What the tokenizer's parts share: the text, the place in it, the open brackets and f-strings, and
 * the tokens found so far.
 *
 * @module
 */
import type { Comment } from "./ast.ts";
import { type FaultRange, raise, type SourceText, type SyntaxErrorKind } from "./errors.ts";
import type { Tokens } from "./tokens.ts";

/** CPython's limits. */
const DEEPEST_BRACKETS = 200;
const DEEPEST_FSTRINGS = 150;

/** A field of an f-string whose end is not reached. */
export interface Field {
  /** How many brackets are open inside it, its own included. */
  level: number;
  /** Whether its format specification has begun. */
  spec: boolean;
  /** Whether its format specification held a field: then a line end is not its end, `{{` a brace. */
  nested: boolean;
}

/** An f-string whose end is not reached. */
export interface OpenFString {
  /** Offset of its prefix. */
  start: number;
  /** Code of its quote. */
  quote: number;
  /** 1 or 3. */
  quotes: number;
  raw: boolean;
  /** Its open fields, the innermost last. */
  fields: Field[];
}

/** Offsets of the starts of lines; index 0 is line 1. */
export function startsOfLines(source: string): Int32Array {
  let count = 1;
  for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) count++;
  const starts = new Int32Array(count);
  let line = 1;
  for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) {
    starts[line++] = i + 1;
  }
  return starts;
}

/** State and output of the tokenizer. */
export class TokenBuffer implements SourceText {
  readonly source: string;
  readonly filename: string;
  readonly lineStarts: Int32Array;
  readonly comments: Comment[] = [];
  /** Codes and offsets of the open brackets. */
  readonly brackets: number[] = [];
  readonly bracketStarts: number[] = [];
  readonly fstrings: OpenFString[] = [];
  /** Line from 1, and its offset. */
  line = 1;
  lineStart = 0;
  /** Whether a fault of the tokenizer counts more than one of grammar before it. */
  errorPrevails = true;
  count = 0;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  lines: Int32Array;
  endLines: Int32Array;
  columns: Int32Array;
  endColumns: Int32Array;
  levels: Uint8Array;
  readonly #ascii: boolean;
  #capacity: number;
  #columnLine = 0;
  #columnOffset = 0;
  #column = 0;

  constructor(source: string, filename: string) {
    this.source = source;
    this.filename = filename;
    this.lineStarts = startsOfLines(source);
    // deno-lint-ignore no-control-regex -- asks for ASCII
    this.#ascii = !/[^\x00-\x7f]/.test(source);
    this.#capacity = (source.length >> 2) + 64;
    this.kinds = new Uint8Array(this.#capacity);
    this.starts = new Int32Array(this.#capacity);
    this.ends = new Int32Array(this.#capacity);
    this.lines = new Int32Array(this.#capacity);
    this.endLines = new Int32Array(this.#capacity);
    this.columns = new Int32Array(this.#capacity);
    this.endColumns = new Int32Array(this.#capacity);
    this.levels = new Uint8Array(this.#capacity);
  }

  /** Throws a fault; outside f-strings it counts more than one of grammar before it. */
  fail(range: FaultRange, message: string, kind: SyntaxErrorKind = "SyntaxError"): never {
    if (this.fstrings.length > 0) this.errorPrevails = false;
    raise(this, range, message, kind);
  }

  /** Throws a fault that counts only where the grammar takes all before it. */
  failLate(range: FaultRange, message: string, kind: SyntaxErrorKind = "SyntaxError"): never {
    this.errorPrevails = false;
    raise(this, range, message, kind);
  }

  /** Appends a token that lies in the current line. */
  add(kind: number, start: number, end: number): void {
    const i = this.count++;
    if (i === this.#capacity) this.#grow();
    this.kinds[i] = kind;
    this.starts[i] = start;
    this.ends[i] = end;
    this.lines[i] = this.endLines[i] = this.line;
    if (this.#ascii) {
      this.columns[i] = start - this.lineStart;
      this.endColumns[i] = end - this.lineStart;
    } else {
      this.columns[i] = this.column(start);
      this.endColumns[i] = this.column(end);
    }
    this.levels[i] = this.brackets.length;
  }

  /** Appends a token that may reach over several lines, and goes on in its last line. */
  addLines(kind: number, start: number, end: number): void {
    const i = this.count++;
    if (i === this.#capacity) this.#grow();
    this.kinds[i] = kind;
    this.starts[i] = start;
    this.ends[i] = end;
    this.lines[i] = this.line;
    this.columns[i] = this.column(start);
    this.moveTo(end);
    this.endLines[i] = this.line;
    this.endColumns[i] = this.column(end);
    this.levels[i] = this.brackets.length;
  }

  /** Makes the line of an offset, which may not lie before the current line, the current one. */
  moveTo(offset: number): void {
    const starts = this.lineStarts;
    while (this.line < starts.length && starts[this.line]! <= offset) {
      this.lineStart = starts[this.line]!;
      this.line++;
    }
  }

  /** The column, in UTF-8 bytes, of an offset in the current line. */
  column(offset: number): number {
    if (this.#ascii) return offset - this.lineStart;
    let from = this.lineStart;
    let column = 0;
    if (this.#columnLine === this.line && this.#columnOffset <= offset) {
      from = this.#columnOffset;
      column = this.#column;
    }
    const source = this.source;
    for (let i = from; i < offset; i++) {
      const code = source.charCodeAt(i);
      // a surrogate is half of four bytes
      if (code < 0x80) column++;
      else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) column += 2;
      else column += 3;
    }
    this.#columnLine = this.line;
    this.#columnOffset = offset;
    this.#column = column;
    return column;
  }

  /** Notes an open bracket, or a field of an f-string. */
  open(code: number, at: number): void {
    if (this.brackets.length >= DEEPEST_BRACKETS) {
      this.fail({ start: at }, "too many nested parentheses");
    }
    this.brackets.push(code);
    this.bracketStarts.push(at);
  }

  /** Notes an f-string whose opening quotes were read. */
  openFString(fstring: OpenFString): void {
    if (this.fstrings.length + 1 >= DEEPEST_FSTRINGS) {
      this.fail({ start: fstring.start + 1 }, "too many nested f-strings");
    }
    this.fstrings.push(fstring);
  }

  /** Whether the text at hand is an f-string's own, not that of a field. */
  inFStringText(): boolean {
    if (this.fstrings.length === 0) return false;
    const fields = this.fstrings[this.fstrings.length - 1]!.fields;
    return fields.length === 0 || fields[fields.length - 1]!.spec;
  }

  /** Notes a comment; returns the offset of its end. */
  comment(start: number): number {
    let end = this.source.indexOf("\n", start);
    if (end < 0) end = this.source.length;
    const column = this.column(start);
    this.comments.push({
      start,
      end,
      lineno: this.line,
      col_offset: column,
      end_lineno: this.line,
      end_col_offset: this.column(end),
      text: this.source.slice(start, end),
      ownLine: /^[ \t\f]*$/.test(this.source.slice(this.lineStart, start)),
    });
    return end;
  }

  /** The tokens found. */
  tokens(): Tokens {
    return {
      source: this.source,
      lineStarts: this.lineStarts,
      count: this.count,
      kinds: this.kinds,
      starts: this.starts,
      ends: this.ends,
      lines: this.lines,
      endLines: this.endLines,
      columns: this.columns,
      endColumns: this.endColumns,
      levels: this.levels,
      comments: this.comments,
      error: null,
      errorPrevails: this.errorPrevails,
      openBracket: -1,
    };
  }

  #grow(): void {
    this.#capacity *= 2;
    const larger = (old: Int32Array) => {
      const array = new Int32Array(this.#capacity);
      array.set(old);
      return array;
    };
    const largerBytes = (old: Uint8Array) => {
      const array = new Uint8Array(this.#capacity);
      array.set(old);
      return array;
    };
    this.kinds = largerBytes(this.kinds);
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    this.lines = larger(this.lines);
    this.endLines = larger(this.endLines);
    this.columns = larger(this.columns);
    this.endColumns = larger(this.endColumns);
    this.levels = largerBytes(this.levels);
  }
}
