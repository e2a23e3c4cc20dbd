/**
 * What stands for classes of characters in JavaScript's regular expressions.
 *
 * Each comes twice: for texts of ASCII alone, where the engine's own classes are right and fast, and
 * for all others.
 *
 * @module
 */

/** How a pattern reads its text. */
export interface Reading {
  /** The text has nothing but ASCII in it. */
  readonly plainText: boolean;
  /** The pattern's classes are ASCII's (flag ASCII, or bytes). */
  readonly asciiClasses: boolean;
}

const digit = "\\p{Nd}";
const word = "\\p{L}\\p{N}_";
const space =
  " \\t-\\r\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const asciiSpace = " \\t-\\r";
const plainSpace = " \\t-\\r\\x1c-\\x1f";

/** The inside of a set for `\d`, `\w`, `\s`. */
function inside(letter: string, { plainText, asciiClasses }: Reading): string {
  switch (letter) {
    case "d":
      return plainText || asciiClasses ? "0-9" : digit;
    case "w":
      return plainText || asciiClasses ? "a-zA-Z0-9_" : word;
    default:
      return asciiClasses ? asciiSpace : plainText ? plainSpace : space;
  }
}

/** `\d`, `\D`, `\w`, `\W`, `\s` or `\S` as a set that can stand alone or in another set. */
export function classSource(letter: string, reading: Reading): string {
  const small = letter.toLowerCase();
  if (small !== "s" && (reading.plainText || reading.asciiClasses)) return "\\" + letter;
  return `[${letter === small ? "" : "^"}${inside(small, reading)}]`;
}

/** `\b` or `\B`. */
export function boundarySource(letter: string, reading: Reading): string {
  // In an empty text there is no place that is not a boundary: so CPython has it.
  const notEmpty = letter === "B" ? "(?!^$)" : "";
  if (reading.plainText || reading.asciiClasses) return `${notEmpty}\\${letter}`;
  const w = `[${word}]`;
  return letter === "b"
    ? `(?:(?<=${w})(?!${w})|(?<!${w})(?=${w}))`
    : `${notEmpty}(?:(?<=${w})(?=${w})|(?<!${w})(?!${w}))`;
}

/** A character as it stands outside of sets. */
export function literal(code: number): string {
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{N}_ ]/u.test(character) && code < 0xd800) return character;
  if (code < 128 && /[\^$\\.*+?()[\]{}|/]/.test(character)) return "\\" + character;
  return `\\u{${code.toString(16)}}`;
}

/** A character as it stands in sets. */
export function literalInSet(code: number): string {
  const character = String.fromCodePoint(code);
  return /[A-Za-z0-9]/.test(character) ? character : `\\u{${code.toString(16)}}`;
}
