/**
 * The values of Python 2's literals.
 *
 * Strings of both kinds, bytes and characters, become text. Bytes in escapes are taken for UTF-8, which is what programs
 * with such literals print, and for Latin-1 where they are none.
 *
 * @see https://docs.python.org/2.7/reference/lexical_analysis.html#literals
 * @module
 */
import type { ConstantValue } from "../syntax/ast.ts";
import { strValue } from "../syntax/escapes.ts";

/** The value of a number. */
export function numberValue(text: string): ConstantValue {
  if (/[jJ]$/.test(text)) return { type: "complex", imag: Number(text.slice(0, -1)), raw: text };
  const digits = text.replace(/[lL]$/, "").toLowerCase();
  if (/^0x|^0b|^0o?[0-7]+$|^\d+$/.test(digits)) {
    const raw = digits.replace(/^0(?=\d)/, "0o");
    const value = BigInt(raw);
    const isSafe = value <= BigInt(Number.MAX_SAFE_INTEGER);
    return { type: "int", value: isSafe ? Number(value) : value, raw };
  }
  return { type: "float", value: Number(digits), raw: text };
}

/** The value of a string, and whether it is one of characters. */
export function stringValue(text: string): { value: string; unicode: boolean } {
  const [, prefix = "", quotes = ""] = /^([a-zA-Z]*)('''|"""|'|")/.exec(text)!;
  const letters = prefix.toLowerCase();
  const unicode = letters.includes("u");
  const inner = text.slice(prefix.length + quotes.length, -quotes.length);
  if (!inner.includes("\\")) return { value: inner, unicode };
  if (letters.includes("r")) {
    return { value: unicode ? inner.replace(CODE, decodeCode) : inner, unicode };
  }
  if (unicode) return { value: strValue(inner, false).value, unicode };
  // Neither \u nor \N is an escape among bytes.
  const plain = inner.replace(
    /\\([uUN]|[^])/g,
    (escape, char: string) => /[uUN]/.test(char) ? `\\${escape}` : escape,
  );
  const value = strValue(plain, false).value;
  return { value: HIGH_ESCAPE.test(inner) ? ofBytes(inner, value, plain) : value, unicode };
}

const CODE = /(?<!\\)((?:\\\\)*)\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g;

function decodeCode(_: string, before: string, short?: string, long?: string): string {
  return before + String.fromCodePoint(parseInt((short ?? long)!, 16));
}

const HIGH_ESCAPE = /\\(?:x[89a-fA-F]|[23][0-7][0-7])/;

/** A string with bytes beyond ASCII written as escapes. */
function ofBytes(inner: string, value: string, plain: string): string {
  const bytes: number[] = [];
  // The literal's own characters are UTF-8 as well; only escapes below 256 are bytes.
  // deno-lint-ignore no-control-regex -- asks for ASCII
  if (/[^\x00-\x7f]/.test(inner)) {
    for (const part of plain.split(/((?:\\(?:x[\da-fA-F]{2}|[0-3][0-7]{2}))+)/)) {
      const text = strValue(part, false).value;
      if (/^\\(?:x|\d)/.test(part)) { for (const char of text) bytes.push(char.charCodeAt(0)); }
      else bytes.push(...new TextEncoder().encode(text));
    }
  } else for (const char of value) bytes.push(char.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return value;
  }
}
