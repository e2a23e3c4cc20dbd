/**
 * Escapes that stand for one character.
 *
 * @module
 */
import type { Reader } from "./reader.ts";

const SIMPLE: Readonly<Record<string, number>> = {
  "\\a": 7,
  "\\b": 8,
  "\\f": 12,
  "\\n": 10,
  "\\r": 13,
  "\\t": 9,
  "\\v": 11,
  "\\\\": 92,
};

const HEX = /^[0-9a-fA-F]$/;
const OCTAL = /^[0-7]$/;
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The character of `\n` and the like. */
export function simpleEscape(escape: string): number | undefined {
  return SIMPLE[escape];
}

/** Says that an escape has no meaning. */
export function badEscape(reader: Reader, escape: string): Error {
  return reader.errorBack(`bad escape ${escape}`, [...escape].length);
}

/** An octal escape, of which the part given has been read. */
export function octalEscape(reader: Reader, escape: string): number {
  const code = parseInt(escape.slice(1), 8);
  if (code <= 0o377) return code;
  throw reader.errorBack(
    `octal escape value ${escape} outside of range 0-0o377`,
    escape.length,
  );
}

/** Reads the digits of `\x41`, `\u0041`, `\U00000041`; undefined when it is none of these. */
export function hexEscape(reader: Reader, escape: string): number | undefined {
  const letter = escape[1]!;
  const wanted = DIGITS[letter];
  if (wanted === undefined || letter !== "x" && !reader.isText) return undefined;
  const digits = reader.takeWhile(wanted, HEX);
  const whole = escape + digits;
  if (digits.length < wanted) throw reader.errorBack(`incomplete escape ${whole}`, whole.length);
  const code = parseInt(digits, 16);
  if (code > 0x10ffff) throw badEscape(reader, whole);
  return code;
}

/** Reads `\N{…}`: names of characters are not known here. */
export function namedEscape(reader: Reader): never {
  if (!reader.accept("{")) throw reader.errorAt("missing {", reader.place);
  const name = reader.takeUntil("}", "character name");
  throw reader.errorBack(`undefined character name '${name}'`, name.length + 4);
}

/** The character that an escape between brackets stands for. */
export function classEscape(reader: Reader, escape: string): number {
  const simple = SIMPLE[escape];
  if (simple !== undefined) return simple;
  const hex = hexEscape(reader, escape);
  if (hex !== undefined) return hex;
  const letter = escape.slice(1);
  if (letter === "N" && reader.isText) namedEscape(reader);
  if (OCTAL.test(letter)) return octalEscape(reader, escape + reader.takeWhile(2, OCTAL));
  if (/^[0-9A-Za-z]$/.test(letter)) throw badEscape(reader, escape);
  return letter.codePointAt(0)!;
}

/** Reads a run of octal digits behind the part of an escape that has been read. */
export function moreOctal(reader: Reader, most: number): string {
  return reader.takeWhile(most, OCTAL);
}

/** Whether a character is an octal digit. */
export function isOctal(character: string | undefined): boolean {
  return character !== undefined && OCTAL.test(character);
}
