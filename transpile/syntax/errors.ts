/**
 * Faults in Python source text, worded and shown as CPython does.
 *
 * @module
 */

/** The class of CPython's exception for a fault. */
export type SyntaxErrorKind = "SyntaxError" | "IndentationError" | "TabError";

/** Where a fault is. */
export interface FaultRange {
  /** Offset in UTF-16 units of its first character; at least of its line. */
  start: number;
  /** Offset behind its last character; without it, the fault is a point. */
  end?: number;
  /** The column to show, where it is not that of `start`. */
  column?: number;
  /** The end column to show where `end` is missing: CPython has 0 or -1 for some faults. */
  endColumn?: number;
}

/** What Python's `str.isspace` holds for white space. */
// deno-lint-ignore no-control-regex -- Python counts these controls
const SPACE = /(?!\ufeff)[\s\x1c-\x1f\x85]/;

/**
 * What CPython takes, and warns of.
 *
 * @see https://docs.python.org/3.13/library/exceptions.html#SyntaxWarning
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { check, parse } from "@manycore/multiprocessing/transpile";
 *
 * const [warning] = check(parse("x is 1\n", "x.py"));
 * assertEquals(warning?.message, '"is" with \'int\' literal. Did you mean "=="?');
 * ```
 */
export class PythonSyntaxWarning {
  /** The file, as given to the parser. */
  readonly filename: string;
  /** The line, from 1. */
  readonly line: number;
  /** That line, without its line end. */
  readonly text: string;
  /** CPython's wording. */
  readonly message: string;

  constructor(filename: string, line: number, text: string, message: string) {
    this.filename = filename;
    this.line = line;
    this.text = text;
    this.message = message;
  }

  /** The warning as CPython prints it: file and line, message, the text. */
  get formatted(): string {
    const text = this.text.trim();
    const head = `${this.filename}:${this.line}: SyntaxWarning: ${this.message}`;
    return text === "" ? head : `${head}\n  ${text}`;
  }
}

/** The text that a fault is in. */
export interface SourceText {
  source: string;
  filename: string;
  lineStarts: ArrayLike<number>;
}

/**
 * A fault in a Python program, found before anything runs.
 *
 * `message` is CPython's wording, {@link PythonSyntaxError.formatted} is what CPython prints.
 *
 * @see https://docs.python.org/3.13/library/exceptions.html#SyntaxError
 * @example
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 * import { parse, PythonSyntaxError } from "@manycore/multiprocessing/transpile";
 *
 * const error = assertThrows(() => parse("if x\n", "x.py"), PythonSyntaxError);
 * assertEquals([error.message, error.line, error.column], ["expected ':'", 1, 5]);
 * ```
 */
export class PythonSyntaxError extends Error {
  /** CPython's class. */
  readonly kind: SyntaxErrorKind;
  /** The file, as given to the parser. */
  readonly filename: string;
  /** Line of the fault, from 1. */
  readonly line: number;
  /** Column of the fault in characters, from 1 (CPython's `offset`). */
  readonly column: number;
  /** Line of the end of the fault, from 1. */
  readonly endLine: number;
  /** Column behind the fault in characters, from 1; below 1 where CPython knows none. */
  readonly endColumn: number;
  /** The line of the fault, without its line end. */
  readonly text: string;
  /** What CPython warned of before it came to the fault. */
  warnings: readonly PythonSyntaxWarning[] = [];

  constructor(
    kind: SyntaxErrorKind,
    message: string,
    place: {
      filename: string;
      line: number;
      column: number;
      endLine: number;
      endColumn: number;
      text: string;
    },
  ) {
    super(message);
    this.name = "PythonSyntaxError";
    this.kind = kind;
    this.filename = place.filename;
    this.line = place.line;
    this.column = place.column;
    this.endLine = place.endLine;
    this.endColumn = place.endColumn;
    this.text = place.text;
  }

  /** The fault as CPython prints it: file and line, the text, a caret, the message. */
  get formatted(): string {
    // faults of a file's encoding have no place
    if (this.line === 0) return `${this.kind}: ${this.message}`;
    const shown = this.text.replace(/^[ \f]+/, "");
    const lines = [`  File "${this.filename}", line ${this.line}`, `    ${shown}`];
    const caret = this.#caret(this.text.length - shown.length);
    if (caret !== null) lines.push(`    ${caret}`);
    lines.push(`${this.kind}: ${this.message}`);
    return lines.join("\n");
  }

  /** The line of carets under the text from which `stripped` characters were taken. */
  #caret(stripped: number): string | null {
    const characters = [...this.text];
    const behind = characters.length + 1;
    let end = this.endColumn === 0 ? this.column : this.endColumn;
    if (this.endLine !== this.line) end = behind;
    const start = Math.min(this.column, behind);
    end = Math.min(end, behind);
    if (start >= end) end = start + 1;
    const before = start - 1 - stripped;
    if (before < 0) return null;
    const pad = characters.slice(stripped, stripped + before);
    return pad.map((char) => SPACE.test(char) ? char : " ").join("") + "^".repeat(end - start);
  }
}

/** The line, from 1, that an offset falls in. */
export function lineOf(lineStarts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The text of a line, from 1, without its line end. */
export function lineText(text: SourceText, line: number): string {
  const start = text.lineStarts[line - 1] ?? text.source.length;
  const end = text.lineStarts[line] ?? text.source.length + 1;
  return text.source.slice(start, end - 1).replace(/\n$/, "");
}

/** Characters (not UTF-16 units) between two offsets. */
function characters(source: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code < 0xdc00 || code > 0xdfff) count++;
  }
  return count;
}

const encoder = new TextEncoder();

/**
 * The column of a number of bytes in a line: what CPython shows where it has counted them in lines
 * before or behind it, and no further than the line goes.
 */
export function columnOf(text: SourceText, line: number, bytes: number): number {
  let column = 1;
  for (const char of `${lineText(text, line)}\n`) {
    if (bytes <= 0) return column;
    bytes -= encoder.encode(char).length;
    column++;
  }
  return column;
}

/** Makes the error for a fault at a place; the one way in which faults are worded and located. */
export function faultAt(
  text: SourceText,
  kind: SyntaxErrorKind,
  message: string,
  range: FaultRange,
): PythonSyntaxError {
  const line = lineOf(text.lineStarts, range.start);
  const lineStart = text.lineStarts[line - 1] ?? 0;
  const column = range.column ?? characters(text.source, lineStart, range.start) + 1;
  let endLine = line;
  let endColumn = range.endColumn ?? column;
  if (range.end !== undefined) {
    endLine = lineOf(text.lineStarts, Math.max(range.start, range.end - 1));
    const endStart = text.lineStarts[endLine - 1] ?? 0;
    endColumn = endLine === line
      ? characters(text.source, lineStart, range.end) + 1
      : columnOf(text, line, encoder.encode(text.source.slice(endStart, range.end)).length);
  }
  return new PythonSyntaxError(kind, message, {
    filename: text.filename,
    line,
    column,
    endLine,
    endColumn,
    text: lineText(text, line),
  });
}

/** A fault with the columns of the file as it was, whose last line may have no end. */
export function asInFile(fault: PythonSyntaxError, source: string): PythonSyntaxError {
  const behind = [...fault.text].length + 1;
  if (/[\r\n]$/.test(source) || fault.endColumn <= behind || fault.endLine !== fault.line) {
    return fault;
  }
  if (fault.line !== source.split(/\r\n?|\n/).length) return fault;
  const { kind, message } = fault;
  return new PythonSyntaxError(kind, message, {
    filename: fault.filename,
    line: fault.line,
    column: Math.min(fault.column, behind),
    endLine: fault.endLine,
    endColumn: behind,
    text: fault.text,
  });
}

/** Throws {@link faultAt}'s error. */
export function raise(
  text: SourceText,
  range: FaultRange,
  message: string,
  kind: SyntaxErrorKind = "SyntaxError",
): never {
  throw faultAt(text, kind, message, range);
}
