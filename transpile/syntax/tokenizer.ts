/**
 * Text to tokens, in one pass: indentation, continued lines, names, numbers, strings, operators.
 *
 * @see https://docs.python.org/3.13/reference/lexical_analysis.html
 * @module
 */
import { columnOf, PythonSyntaxError } from "./errors.ts";
import { isKnown, isPrintable } from "./repr.ts";
import { scanNumber } from "./scan_number.ts";
import { isPrefix, scanFStringText, scanString } from "./scan_string.ts";
import { type Field, TokenBuffer } from "./token_buffer.ts";
import * as T from "./tokens.ts";

const TAB_SIZE = 8;
/** CPython's limit for nested blocks. */
const DEEPEST_BLOCKS = 100;

// What a character below 128 begins.
const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const QUOTE = 4;

const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  CLASSES[code] = /[ \t\f]/.test(char)
    ? SPACE
    : /[a-zA-Z_]/.test(char)
    ? LETTER
    : /[0-9]/.test(char)
    ? DIGIT
    : /['"]/.test(char)
    ? QUOTE
    : OTHER;
}

/** A slot for each keyword; no two fall together. */
function slot(length: number, first: number, last: number): number {
  return (length + first + 11 * last) & 127;
}

const KEYWORD_SLOTS: (string | null)[] = new Array(128).fill(null);
const KEYWORD_KINDS = new Uint8Array(128);
for (const [word, kind] of T.KEYWORDS) {
  const at = slot(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1));
  KEYWORD_SLOTS[at] = word;
  KEYWORD_KINDS[at] = kind;
}

/** Operators of one character, by its code. */
const SINGLE = new Uint8Array(128);
/** Operators of two characters: 128 times the code of the first, and that of the second. */
const DOUBLE = new Uint8Array(128 * 128);
/** What an operator of two characters becomes when `=` follows, by its kind. */
const WITH_EQUAL = new Uint8Array(128);
/** Whether an operator of more characters may begin with this one. */
const LONGER = new Uint8Array(128);
for (const [text, kind] of T.KIND_OF) {
  if (kind >= T.FALSE) continue;
  if (text.length === 1) SINGLE[text.charCodeAt(0)] = kind;
  else LONGER[text.charCodeAt(0)] = 1;
  if (text.length === 2) DOUBLE[text.charCodeAt(0) * 128 + text.charCodeAt(1)] = kind;
  if (/^..=$/.test(text)) WITH_EQUAL[T.KIND_OF.get(text.slice(0, 2))!] = kind;
}
DOUBLE["<".charCodeAt(0) * 128 + ">".charCodeAt(0)] = T.NOTEQUAL;
SINGLE["$".charCodeAt(0)] = T.UNKNOWN;
SINGLE["`".charCodeAt(0)] = T.UNKNOWN;

const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Reads all tokens of a text; a fault is the last token. */
export function tokenize(source: string, filename: string): T.Tokens {
  return new Tokenizer(source, filename).run();
}

class Tokenizer extends TokenBuffer {
  /** Columns of the open blocks, with tabs of eight and of one. */
  readonly #indents = [0];
  readonly #altIndents = [0];

  /** Reads the whole text. */
  run(): T.Tokens {
    let error: PythonSyntaxError | null = null;
    let openBracket = -1;
    try {
      this.#scan();
      if (this.brackets.length > 0) this.#neverClosed();
    } catch (fault) {
      if (!(fault instanceof PythonSyntaxError)) throw fault;
      error = fault;
      this.add(T.ERROR, this.source.length, this.source.length);
      if (this.fstrings.length === 0) {
        openBracket = this.bracketStarts[this.brackets.length - 1] ?? -1;
      }
    }
    return { ...this.tokens(), error, openBracket };
  }

  #neverClosed(): never {
    const start = this.bracketStarts[this.brackets.length - 1]!;
    this.failLate({ start, endColumn: 0 }, `'${this.source[start]}' was never closed`);
  }

  #scan(): void {
    const source = this.source;
    const length = source.length;
    let pos = this.#indentation(0);
    while (pos < length) {
      if (this.fstrings.length > 0 && this.inFStringText()) {
        pos = scanFStringText(this, pos);
        continue;
      }
      const code = source.charCodeAt(pos);
      switch (code < 128 ? CLASSES[code] : LETTER) {
        case SPACE:
          pos++;
          break;
        case LETTER:
          pos = this.#word(pos);
          break;
        case DIGIT: {
          const end = scanNumber(this, pos);
          this.add(T.NUMBER, pos, end);
          pos = end;
          break;
        }
        case QUOTE:
          pos = scanString(this, pos, pos);
          break;
        default:
          pos = this.#other(pos, code);
      }
    }
    if (this.brackets.length === 0) this.#finish(pos);
  }

  /** Ends the last line and all blocks. */
  #finish(pos: number): void {
    while (this.#indents.length > 1) {
      this.#indents.pop();
      this.add(T.DEDENT, pos, pos);
    }
    this.add(T.END, pos, pos);
  }

  #other(pos: number, code: number): number {
    switch (code) {
      case 10: // line feed
        return this.#newline(pos);
      case 35: // #
        return this.comment(pos);
      case 92: // backslash
        return this.#continuation(pos);
      case 40: // (
      case 91: // [
      case 123: // {
        this.open(code, pos);
        this.add(SINGLE[code]!, pos, pos + 1);
        return pos + 1;
      case 41: // )
      case 93: // ]
      case 125: // }
        this.#close(pos);
        this.add(SINGLE[code]!, pos, pos + 1);
        return pos + 1;
      case 46: // .
        if (CLASSES[this.source.charCodeAt(pos + 1)] === DIGIT) {
          const end = scanNumber(this, pos);
          this.add(T.NUMBER, pos, end);
          return end;
        }
    }
    return this.#operator(pos, code);
  }

  #operator(pos: number, code: number): number {
    const field = this.#openField();
    if (code === 58 && field !== null && field.level === this.brackets.length) { // :
      this.add(T.COLON, pos, pos + 1);
      field.spec = true;
      return pos + 1;
    }
    if (LONGER[code] === 1) {
      const end = this.#longOperator(pos, code);
      if (end > pos) return end;
    }
    const kind = SINGLE[code]!;
    if (kind === 0) {
      if (code < 32 || code === 127) {
        this.fail({ start: pos }, `invalid non-printable character ${codePoint(code)}`);
      }
      this.fail({ start: pos }, "invalid syntax");
    }
    this.add(kind, pos, pos + 1);
    return pos + 1;
  }

  /** Reads an operator of two or three characters; returns its end, or `pos` where there is none. */
  #longOperator(pos: number, code: number): number {
    const source = this.source;
    const next = source.charCodeAt(pos + 1);
    const kind = next < 128 ? DOUBLE[code * 128 + next]! : 0;
    if (kind !== 0) {
      const longer = WITH_EQUAL[kind]!;
      if (longer !== 0 && source.charCodeAt(pos + 2) === 61) { // =
        this.add(longer, pos, pos + 3);
        return pos + 3;
      }
      this.add(kind, pos, pos + 2);
      return pos + 2;
    }
    if (code === 46 && source.startsWith("...", pos)) { // .
      this.add(T.ELLIPSIS, pos, pos + 3);
      return pos + 3;
    }
    return pos;
  }

  #word(start: number): number {
    const source = this.source;
    let pos = start;
    let wide = false;
    for (;; pos++) {
      const code = source.charCodeAt(pos);
      if (code >= 128) wide = true;
      else {
        const kind = CLASSES[code];
        if (kind !== LETTER && kind !== DIGIT) {
          if (kind === QUOTE && pos - start <= 2 && isPrefix(source.slice(start, pos))) {
            return scanString(this, start, pos);
          }
          break;
        }
      }
    }
    if (wide) this.#checkName(source.slice(start, pos), start);
    const length = pos - start;
    const at = slot(length, source.charCodeAt(start), source.charCodeAt(pos - 1));
    const word = KEYWORD_SLOTS[at]!;
    const keyword = word !== null && word.length === length && source.startsWith(word, start);
    this.add(keyword ? KEYWORD_KINDS[at]! : T.NAME, start, pos);
    return pos;
  }

  /** Refuses a name with a character that no name may have there, or that Python 3.13 does not know. */
  #checkName(name: string, start: number): void {
    let end = /^(?:[\p{XID_Start}_]\p{XID_Continue}*)?/u.exec(name)![0].length;
    for (let i = 0; i < end; i++) {
      const code = name.codePointAt(i)!;
      if (!isKnown(code)) end = i;
      else if (code > 0xffff) i++;
    }
    if (end === name.length) return;
    const code = name.codePointAt(end)!;
    this.fail(
      { start: start + end },
      isPrintable(code)
        ? `invalid character '${String.fromCodePoint(code)}' (${codePoint(code)})`
        : `invalid non-printable character ${codePoint(code)}`,
    );
  }

  /** The innermost field of an f-string that is open, if the text at hand belongs to one. */
  #openField(): Field | null {
    if (this.fstrings.length === 0) return null;
    const fstring = this.fstrings[this.fstrings.length - 1]!;
    return fstring.fields[fstring.fields.length - 1] ?? null;
  }

  #close(pos: number): void {
    const closing = this.source[pos]!;
    const field = this.#openField();
    const level = this.brackets.length;
    if (level === 0) this.fail({ start: pos }, `unmatched '${closing}'`);
    const opening = String.fromCharCode(this.brackets[level - 1]!);
    if (OPENING[closing] !== opening) {
      if (field !== null && field.level === level) {
        this.fail({ start: pos }, `f-string: unmatched '${closing}'`);
      }
      const start = this.bracketStarts[level - 1]!;
      const message =
        `closing parenthesis '${closing}' does not match opening parenthesis '${opening}'`;
      if (start >= this.lineStart) this.fail({ start: pos }, message);
      let line = this.line;
      while (this.lineStarts[line - 1]! > start) line--;
      this.fail({ start: pos }, `${message} on line ${line}`);
    }
    this.brackets.pop();
    this.bracketStarts.pop();
    if (field !== null && field.level === level) {
      const fields = this.fstrings[this.fstrings.length - 1]!.fields;
      fields.pop();
      if (fields.length > 0) fields[fields.length - 1]!.nested = true;
    }
  }

  #newline(pos: number): number {
    if (this.brackets.length > 0) {
      this.moveTo(pos + 1);
      return pos + 1;
    }
    // as in CPython, a comment at the end of a line is part of this token
    const comment = this.comments[this.comments.length - 1];
    if (comment !== undefined && comment.end === pos) this.add(T.NEWLINE, comment.start, pos + 1);
    else this.add(T.NEWLINE, pos, pos + 1);
    this.moveTo(pos + 1);
    return this.#indentation(pos + 1);
  }

  /** A backslash at the end of a line; returns the offset of the next line. */
  #continuation(pos: number): number {
    if (this.source.charCodeAt(pos + 1) !== 10) {
      this.failLate(
        { start: pos + 1, column: this.#columnInBuffer(pos + 1), endColumn: 0 },
        "unexpected character after line continuation character",
      );
    }
    if (pos + 2 >= this.source.length) {
      if (this.brackets.length > 0) this.#neverClosed();
      // CPython has let go of a line in which it saw no token
      const empty = /^[ \t\f]*$/.test(this.source.slice(this.lineStart, pos));
      this.failLate(
        { start: pos + 1, ...(empty ? { column: 0 } : {}), endColumn: -1 },
        "unexpected EOF while parsing",
      );
    }
    this.moveTo(pos + 2);
    return pos + 2;
  }

  /** The first and last lines of the strings and f-strings so far; one that is open goes on. */
  #linesOfStrings(): [first: number, last: number][] {
    const strings: [number, number][] = [];
    const open: number[] = [];
    for (let token = 0; token < this.count; token++) {
      const kind = this.kinds[token];
      if (kind === T.STRING) strings.push([this.lines[token]!, this.endLines[token]!]);
      else if (kind === T.FSTRING_START) open.push(this.lines[token]!);
      else if (kind === T.FSTRING_END) strings.push([open.pop()!, this.endLines[token]!]);
    }
    if (open.length > 0) strings.push([open[0]!, this.line]);
    return strings;
  }

  /**
   * The column of a fault as CPython counts it: from the first of the lines that it holds, which are
   * those that a string or a backslash joins, and no further than the line goes.
   */
  #columnInBuffer(pos: number): number {
    const strings = this.#linesOfStrings();
    let line = this.line;
    while (line > 1) {
      const string = strings.find(([first, last]) => first < line && line <= last);
      if (string !== undefined) line = string[0];
      else if (this.source.charCodeAt(this.lineStarts[line - 1]! - 2) === 92) line--;
      else break;
    }
    const before = this.source.slice(this.lineStarts[line - 1]!, pos);
    return columnOf(this, this.line, new TextEncoder().encode(before).length);
  }

  /** Reads blank lines and the indentation of the next line; opens and closes blocks. */
  #indentation(pos: number): number {
    const source = this.source;
    for (;;) {
      if (pos >= source.length) return pos;
      let column = 0;
      let altColumn = 0;
      let continued = 0;
      for (;; pos++) {
        const code = source.charCodeAt(pos);
        if (code === 32) {
          column++;
          altColumn++;
        } else if (code === 9) {
          column = (Math.floor(column / TAB_SIZE) + 1) * TAB_SIZE;
          altColumn++;
        } else if (code === 12) {
          column = altColumn = 0;
        } else if (code === 92) {
          // the indentation is that before the first backslash
          continued = continued || column;
          pos = this.#continuation(pos) - 1;
        } else {
          break;
        }
      }
      if (source.charCodeAt(pos) === 35) pos = this.comment(pos);
      if (source.charCodeAt(pos) === 10) {
        this.moveTo(++pos);
        continue;
      }
      this.#blocks(pos, continued || column, continued || altColumn);
      return pos;
    }
  }

  #blocks(pos: number, column: number, altColumn: number): void {
    const indents = this.#indents;
    const altIndents = this.#altIndents;
    const top = indents.length - 1;
    if (column === indents[top]!) {
      if (altColumn !== altIndents[top]!) this.#tabs();
    } else if (column > indents[top]!) {
      if (indents.length >= DEEPEST_BLOCKS) {
        this.failLate(
          { start: this.lineStart, endColumn: 0 },
          "too many levels of indentation",
          "IndentationError",
        );
      }
      if (altColumn <= altIndents[top]!) this.#tabs();
      indents.push(column);
      altIndents.push(altColumn);
      this.add(T.INDENT, this.lineStart, pos);
    } else {
      let left = indents.length;
      while (left > 1 && column < indents[left - 1]!) left--;
      if (column !== indents[left - 1]!) {
        const text = this.source.slice(this.lineStart, this.source.indexOf("\n", pos));
        const end = [...text].length + 1;
        this.failLate(
          { start: pos, column: end, endColumn: -1 },
          "unindent does not match any outer indentation level",
          "IndentationError",
        );
      }
      if (altColumn !== altIndents[left - 1]!) this.#tabs();
      while (indents.length > left) {
        indents.pop();
        altIndents.pop();
        this.add(T.DEDENT, pos, pos);
      }
    }
  }

  #tabs(): never {
    this.failLate(
      { start: this.lineStart, endColumn: 0 },
      "inconsistent use of tabs and spaces in indentation",
      "TabError",
    );
  }
}

/** `U+00E9` */
function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
