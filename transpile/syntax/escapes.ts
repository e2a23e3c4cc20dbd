/**
 * The values of strings and bytes: what their escape sequences stand for.
 *
 * @see https://docs.python.org/3.13/reference/lexical_analysis.html#escape-sequences
 * @module
 */
import type { BytesValue, StrValue } from "./ast.ts";
import { characterNamed } from "../../runtime/python/unicode/names.ts";

/** A literal whose escape sequences have no value; the message is CPython's. */
export class EscapeError extends Error {}

const SIMPLE: Readonly<Record<string, number>> = {
  "\\": 92,
  "'": 39,
  '"': 34,
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
};

/** How many digits follow `\x`, `\u` and `\U`. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Collects code points; notes when a JavaScript string would join two surrogates. */
class Collector {
  text = "";
  points: number[] | null = null;
  #lastHigh = false;

  /** Text as it stands in the source, where no surrogate is alone. */
  literal(text: string): void {
    if (text === "") return;
    if (this.points !== null) { for (const char of text) this.points.push(char.codePointAt(0)!); }
    this.text += text;
    this.#lastHigh = false;
  }

  /** A code point out of an escape sequence. */
  point(code: number): void {
    const low = code >= 0xdc00 && code <= 0xdfff;
    if (low && this.#lastHigh && this.points === null) {
      this.points = Array.from(this.text, (char) => char.codePointAt(0)!);
    }
    this.#lastHigh = code >= 0xd800 && code <= 0xdbff;
    this.points?.push(code);
    this.text += String.fromCodePoint(code);
  }

  value(): StrValue {
    if (this.points === null) return { type: "str", value: this.text };
    return { type: "str", value: this.text, codePoints: this.points };
  }
}

/** Bytes of UTF-8 in which CPython counts the positions of a fault in escapes. */
function bytePosition(text: string, index: number): number {
  let bytes = 0;
  for (const char of text.slice(0, index)) {
    // CPython turns other characters into \UXXXXXXXX first
    bytes += char.charCodeAt(0) < 128 ? 1 : 10;
  }
  return bytes;
}

function unicodeFault(text: string, start: number, end: number, why: string): never {
  const from = bytePosition(text, start);
  const to = bytePosition(text, end) - 1;
  const where = from === to
    ? `can't decode byte 0x${text.charCodeAt(start).toString(16)} in position ${from}`
    : `can't decode bytes in position ${from}-${to}`;
  throw new EscapeError(`(unicode error) 'unicodeescape' codec ${where}: ${why}`);
}

/** The string that the text between two quotes stands for; `raw` text has no escapes. */
export function strValue(text: string, raw: boolean): StrValue {
  let slash = raw ? -1 : text.indexOf("\\");
  if (slash < 0) return { type: "str", value: text };
  const out = new Collector();
  let pos = 0;
  while (slash >= 0) {
    out.literal(text.slice(pos, slash));
    pos = strEscape(text, slash, out);
    slash = text.indexOf("\\", pos);
  }
  out.literal(text.slice(pos));
  return out.value();
}

/** Reads the escape sequence at a backslash; returns the offset behind it. */
function strEscape(text: string, slash: number, out: Collector): number {
  const char = text.charAt(slash + 1);
  if (char === "\n") return slash + 2;
  const simple = SIMPLE[char];
  if (simple !== undefined) {
    out.point(simple);
    return slash + 2;
  }
  const count = DIGITS[char];
  if (count !== undefined) return hexEscape(text, slash, char, count, out);
  if (char === "N") return namedEscape(text, slash, out);
  const octal = /^[0-7]{1,3}/.exec(text.slice(slash + 1, slash + 4));
  if (octal !== null) {
    out.point(parseInt(octal[0], 8));
    return slash + 1 + octal[0].length;
  }
  out.literal("\\");
  return slash + 1;
}

function hexEscape(
  text: string,
  slash: number,
  letter: string,
  count: number,
  out: Collector,
): number {
  const found = /^[0-9a-fA-F]*/.exec(text.slice(slash + 2, slash + 2 + count))![0];
  const end = slash + 2 + found.length;
  if (found.length < count) {
    unicodeFault(text, slash, end, `truncated \\${letter}${"X".repeat(count)} escape`);
  }
  const code = parseInt(found, 16);
  if (code > 0x10ffff) unicodeFault(text, slash, end, "illegal Unicode character");
  out.point(code);
  return end;
}

function namedEscape(text: string, slash: number, out: Collector): number {
  const close = text.charAt(slash + 2) === "{" ? text.indexOf("}", slash + 3) : -1;
  if (close <= slash + 3) {
    const end = close < 0 && text.charAt(slash + 2) === "{"
      ? text.length
      : close < 0
      ? slash + 2
      : close + 1;
    unicodeFault(text, slash, end, "malformed \\N character escape");
  }
  const code = characterNamed(text.slice(slash + 3, close));
  if (code === undefined) {
    unicodeFault(text, slash, close + 1, "unknown Unicode character name");
  }
  out.point(code);
  return close + 1;
}

/** The bytes that the text between two quotes stands for; `raw` text has no escapes. */
export function bytesValue(text: string, raw: boolean): BytesValue {
  // deno-lint-ignore no-control-regex -- asks for ASCII
  if (/[^\x00-\x7f]/.test(text)) {
    throw new EscapeError("bytes can only contain ASCII literal characters");
  }
  const bytes: number[] = [];
  for (let pos = 0; pos < text.length;) {
    const code = text.charCodeAt(pos);
    if (code !== 92 || raw) {
      bytes.push(code);
      pos++;
    } else {
      pos = byteEscape(text, pos, bytes);
    }
  }
  return { type: "bytes", value: Uint8Array.from(bytes) };
}

function byteEscape(text: string, slash: number, bytes: number[]): number {
  const char = text.charAt(slash + 1);
  if (char === "\n") return slash + 2;
  const simple = SIMPLE[char];
  if (simple !== undefined) {
    bytes.push(simple);
    return slash + 2;
  }
  if (char === "x") {
    const found = text.slice(slash + 2, slash + 4);
    if (!/^[0-9a-fA-F]{2}$/.test(found)) {
      throw new EscapeError(`(value error) invalid \\x escape at position ${slash}`);
    }
    bytes.push(parseInt(found, 16));
    return slash + 4;
  }
  const octal = /^[0-7]{1,3}/.exec(text.slice(slash + 1, slash + 4));
  if (octal !== null) {
    bytes.push(parseInt(octal[0], 8) & 255);
    return slash + 1 + octal[0].length;
  }
  bytes.push(92);
  return slash + 1;
}
