/**
 * Characters that HTML writes by name or number.
 *
 * @module
 */
import { NAMED } from "./entities_data.ts";

let names: Map<string, string> | undefined;

/** The characters of HTML 5 by name, with a semicolon behind it and, where that may be, without. */
export function namedCharacters(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const entry of NAMED.split(" ")) {
    const [name, codes] = entry.split("=") as [string, string];
    const text = codes.split("+").map((code) => String.fromCodePoint(parseInt(code, 16))).join("");
    const isLegacy = name.endsWith("*");
    const plain = isLegacy ? name.slice(0, -1) : name;
    if (isLegacy) names.set(plain, text);
    names.set(`${plain};`, text);
  }
  return names;
}

/** What browsers show for numbers that stood for characters of Windows. */
const WINDOWS =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

function numbered(digits: string): string {
  const code = /^[xX]/.test(digits) ? parseInt(digits.slice(1), 16) : parseInt(digits, 10);
  if (code === 0) return "\ufffd";
  if (code === 13) return "\r";
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80]!;
  if (code >= 0xd800 && code <= 0xdfff || code > 0x10ffff) return "\ufffd";
  const isNone = code < 9 || code === 11 || code >= 14 && code < 32 || code === 127 ||
    code >= 0xfdd0 && code <= 0xfdef || (code & 0xfffe) === 0xfffe;
  return isNone ? "" : String.fromCodePoint(code);
}

function named(name: string): string {
  const known = namedCharacters();
  const whole = known.get(name);
  if (whole !== undefined) return whole;
  const characters = [...name];
  // The longest beginning that is a name counts.
  for (let length = characters.length - 1; length > 1; length--) {
    const found = known.get(characters.slice(0, length).join(""));
    if (found !== undefined) return found + characters.slice(length).join("");
  }
  return `&${name}`;
}

const REFERENCE = /&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)/gu;

/** A text with the characters that are written by name or number. */
export function unescapeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    REFERENCE,
    (_, reference: string) =>
      reference.startsWith("#") ? numbered(reference.slice(1).replace(/;$/, "")) : named(reference),
  );
}
