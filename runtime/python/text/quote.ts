/**
 * Strings and bytes as Python writes them.
 *
 * @module
 */
import { latin1 } from "../values/bytes.ts";

const PLAIN = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;
// Made when they are first needed: classes of Unicode's take a while to read.
let unprintable: RegExp | undefined;
let needsEscape: RegExp | undefined;

const SHORT: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" };

/** Whether Python shows a character as it is, a space included. */
export function isPrintable(character: string): boolean {
  return character === " " || !(unprintable ??= /[\p{C}\p{Zl}\p{Zp}\p{Zs}]/u).test(character);
}

/** A character as escape sequence: `\x00`, `\u2028` or `\U0010ffff`. */
export function escapeCode(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

function quoteFor(text: string): string {
  return text.includes("'") && !text.includes('"') ? '"' : "'";
}

/** A string as `repr` gives it. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  const mark = quoteFor(text);
  needsEscape ??= /[\\\p{C}\p{Zl}\p{Zp}\p{Zs}]/u;
  if (!needsEscape.test(text.replaceAll(" ", ""))) {
    return mark + (mark === "'" ? text.replaceAll("'", "\\'") : text) + mark;
  }
  let result = mark;
  for (const character of text) {
    if (character === mark) result += `\\${mark}`;
    else if (SHORT[character] !== undefined) result += SHORT[character];
    else if (isPrintable(character)) result += character;
    else result += escapeCode(character.codePointAt(0) as number);
  }
  return result + mark;
}

/** What `ascii` makes of the text that `repr` gave: everything beyond ASCII is escaped. */
export function escapeBeyondAscii(text: string): string {
  return text.replace(
    /\P{ASCII}/gu,
    (character) => escapeCode(character.codePointAt(0) as number),
  );
}

/** Bytes as `repr` gives them, `b'abc'`. */
export function quoteBytes(bytes: Uint8Array): string {
  const text = latin1(bytes);
  const mark = quoteFor(text);
  let result = `b${mark}`;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (character === mark) result += `\\${mark}`;
    else if (SHORT[character] !== undefined) result += SHORT[character];
    else if (code < 32 || code > 126) result += escapeCode(code);
    else result += character;
  }
  return result + mark;
}
