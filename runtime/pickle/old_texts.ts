/**
 * Texts as protocol 0 and Python 2 have them.
 *
 * @module
 */
import { ValueError } from "../errors.ts";
import { Bytes } from "../python/values/bytes.ts";
import { UnpicklingError } from "./errors.ts";

/** The number of a line. */
export function floatOfText(line: string): number {
  const text = line.trim().toLowerCase();
  const special = /^([+-]?)(inf|infinity|nan)$/.exec(text);
  if (special) {
    const value = special[2] === "nan" ? NaN : Infinity;
    return special[1] === "-" ? -value : value;
  }
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(text)) {
    throw new ValueError(`could not convert string to float: '${text.slice(0, 40)}'`);
  }
  return Number(text);
}

/** Each byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x2000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  }
  return text;
}

/** The text of a line whose bytes are UTF-8. */
export function utf8OfLine(line: string): string {
  if (!/[\x80-\xff]/.test(line)) return line;
  const bytes = Uint8Array.from(line, (letter) => letter.charCodeAt(0));
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** A text without its escapes. */
export function unescapeUnicode(line: string): string {
  return line.replace(/\\+(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g, (all, short, long) => {
    const strokes = /^\\+/.exec(all)![0].length;
    if (strokes % 2 === 0) return all;
    const code = parseInt(short ?? long, 16);
    if (code > 0x10ffff) throw new UnpicklingError("\\Uxxxxxxxx out of range");
    return "\\".repeat(strokes - 1) + String.fromCodePoint(code);
  });
}

const escapes: Readonly<Record<string, number>> = {
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

/** The bytes of a string in quotes, as Python 2's repr has them. */
export function unquote(line: string): Bytes {
  const text = line.trimEnd();
  const quote = text[0];
  if (text.length < 2 || quote !== text.at(-1) || (quote !== "'" && quote !== '"')) {
    throw new UnpicklingError("the STRING opcode argument must be quoted");
  }
  const bytes: number[] = [];
  for (let i = 1; i < text.length - 1; i++) {
    if (text[i] !== "\\") {
      bytes.push(text.charCodeAt(i));
      continue;
    }
    const letter = text[++i]!;
    const hex = /^[0-9a-fA-F]{2}/.exec(text.slice(i + 1, i + 3));
    const octal = /^[0-7]{1,3}/.exec(text.slice(i, i + 3));
    if (i >= text.length - 1) throw new ValueError("Trailing \\ in string");
    if (escapes[letter] !== undefined) bytes.push(escapes[letter]);
    else if (letter === "x" && hex) {
      bytes.push(parseInt(hex[0], 16));
      i += 2;
    } else if (letter === "x") throw new ValueError(`invalid \\x escape at position ${i - 1}`);
    else if (octal) {
      bytes.push(parseInt(octal[0], 8) & 0xff);
      i += octal[0].length - 1;
    } else bytes.push(92, letter.charCodeAt(0));
  }
  return new Bytes(bytes);
}

/** Text as protocol 0 has it: in Latin-1, all else and what ends lines escaped. */
export function rawUnicode(text: string): Uint8Array {
  let escaped = "";
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (code > 0xffff) escaped += `\\U${code.toString(16).padStart(8, "0")}`;
    else if (
      code > 0xff || code === 0x5c || code === 0 || code === 10 || code === 13 || code === 26
    ) {
      escaped += `\\u${code.toString(16).padStart(4, "0")}`;
    } else escaped += letter;
  }
  const bytes = new Uint8Array(escaped.length + 1);
  for (let i = 0; i < escaped.length; i++) bytes[i] = escaped.charCodeAt(i);
  bytes[escaped.length] = 10;
  return bytes;
}
