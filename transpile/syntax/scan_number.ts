/**
 * Numbers: `1_000`, `0xff`, `1.5e-3`, `2j`. Every fault of a number is CPython's.
 *
 * @see https://docs.python.org/3.13/reference/lexical_analysis.html#numeric-literals
 * @module
 */
import type { TokenBuffer } from "./token_buffer.ts";

const ZERO = 48;
const UNDERSCORE = 95;
const DOT = 46;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 57;
}

function isWord(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ||
    code === UNDERSCORE;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** The keywords that may follow a number without a space. */
export const MAY_FOLLOW = /(?:and|else|for|or|not)(?![\w\x80-\uffff])|i[fns]/y;

/** Refuses a letter right behind a number, unless it begins one of a few keywords. */
function checkEnd(t: TokenBuffer, pos: number, kind: string): void {
  if (!isWord(t.source.charCodeAt(pos))) return;
  MAY_FOLLOW.lastIndex = pos;
  if (!MAY_FOLLOW.test(t.source)) t.fail({ start: pos - 1 }, `invalid ${kind} literal`);
}

/** Digits with single underscores between them; returns the offset behind them. */
function digits(t: TokenBuffer, pos: number): number {
  for (;;) {
    while (isDigit(t.source.charCodeAt(pos))) pos++;
    if (t.source.charCodeAt(pos) !== UNDERSCORE) return pos;
    pos++;
    if (!isDigit(t.source.charCodeAt(pos))) t.fail({ start: pos - 1 }, "invalid decimal literal");
  }
}

/** The digits of another base, behind `0x`, `0o` or `0b`. */
function otherBase(t: TokenBuffer, pos: number, valid: RegExp, name: string): number {
  do {
    if (t.source.charCodeAt(pos) === UNDERSCORE) pos++;
    const first = t.source.charAt(pos);
    if (!valid.test(first)) {
      if (isDigit(first.charCodeAt(0))) {
        t.fail({ start: pos }, `invalid digit '${first}' in ${name} literal`);
      }
      t.fail({ start: pos - 1 }, `invalid ${name} literal`);
    }
    while (valid.test(t.source.charAt(pos))) pos++;
  } while (t.source.charCodeAt(pos) === UNDERSCORE);
  const next = t.source.charAt(pos);
  if (isDigit(next.charCodeAt(0))) {
    t.fail({ start: pos }, `invalid digit '${next}' in ${name} literal`);
  }
  checkEnd(t, pos, name);
  return pos;
}

/** What may follow the integer part: fraction, exponent, `j`. */
function rest(t: TokenBuffer, pos: number, kind: string): number {
  const source = t.source;
  if (source.charCodeAt(pos) === DOT) {
    pos++;
    if (isDigit(source.charCodeAt(pos))) pos = digits(t, pos);
  }
  if (lower(source.charCodeAt(pos)) === 101) {
    const sign = source.charAt(pos + 1);
    if (sign === "+" || sign === "-") {
      if (!isDigit(source.charCodeAt(pos + 2))) {
        t.fail({ start: pos + 1 }, "invalid decimal literal");
      }
      pos = digits(t, pos + 2);
    } else if (isDigit(source.charCodeAt(pos + 1))) {
      pos = digits(t, pos + 1);
    } else {
      checkEnd(t, pos, "decimal");
      return pos;
    }
  }
  if (lower(source.charCodeAt(pos)) === 106) {
    checkEnd(t, pos + 1, "imaginary");
    return pos + 1;
  }
  checkEnd(t, pos, kind);
  return pos;
}

function leadingZero(t: TokenBuffer, start: number): number {
  const source = t.source;
  switch (lower(source.charCodeAt(start + 1))) {
    case 120:
      return otherBase(t, start + 2, /[0-9a-fA-F]/, "hexadecimal");
    case 111:
      return otherBase(t, start + 2, /[0-7]/, "octal");
    case 98:
      return otherBase(t, start + 2, /[01]/, "binary");
  }
  let pos = start + 1;
  for (;;) {
    if (source.charCodeAt(pos) === UNDERSCORE) {
      pos++;
      if (!isDigit(source.charCodeAt(pos))) {
        t.fail({ start: pos - 1 }, "invalid decimal literal");
      }
    }
    if (source.charCodeAt(pos) !== ZERO) break;
    pos++;
  }
  const zeros = pos;
  const nonzero = isDigit(source.charCodeAt(pos));
  if (nonzero) pos = digits(t, pos);
  const next = lower(source.charCodeAt(pos));
  if (nonzero && next !== DOT && next !== 101 && next !== 106) {
    t.fail(
      // CPython counts bytes here
      { start, column: t.column(start) + 1, endColumn: t.column(zeros) + 1 },
      "leading zeros in decimal integer literals are not permitted; " +
        "use an 0o prefix for octal integers",
    );
  }
  return rest(t, pos, "decimal");
}

/** Reads the number at an offset, where a digit or a dot before a digit stands; returns its end. */
export function scanNumber(t: TokenBuffer, start: number): number {
  const source = t.source;
  const first = source.charCodeAt(start);
  if (first === ZERO) return leadingZero(t, start);
  if (first === DOT) return rest(t, start, "decimal");
  return rest(t, digits(t, start), "decimal");
}
