/**
 * Characters and their classes, written for JavaScript's expressions with the flag `v`.
 *
 * @module
 */
import { SPACE } from "../text/unicode.ts";
import type { Character, CharacterClass } from "./nodes.ts";

/** The class of an escape such as `\w`, between brackets; small letters only. */
const CATEGORIES: Readonly<Record<string, readonly [unicode: string, ascii: string]>> = {
  d: ["\\p{Nd}", "0-9"],
  s: [SPACE, "\\t-\\r\\x20"],
  w: ["\\p{L}\\p{N}_", "A-Za-z0-9_"],
};

/** What `\d`, `\W` … stand for between brackets; undefined for other letters. */
export function category(letter: string, ascii: boolean): string | undefined {
  const row = CATEGORIES[letter.toLowerCase()];
  if (!row) return undefined;
  const source = row[ascii ? 1 : 0];
  return letter === letter.toLowerCase() ? source : `[^${source}]`;
}

/** Characters that make words, between brackets. */
export function wordClass(ascii: boolean): string {
  return CATEGORIES.w![ascii ? 1 : 0];
}

/** A character as it stands in a JavaScript expression, outside and inside of brackets. */
export function escapeCharacter(code: number): string {
  const isPlain = code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
  if (isPlain) return String.fromCharCode(code);
  return code < 0x80 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

/** The part of a range that lies within another, moved by an offset. */
function shifted(low: number, high: number, from: number, to: number, offset: number): string {
  const first = Math.max(low, from);
  const last = Math.min(high, to);
  return first > last ? "" : range(first + offset, last + offset);
}

function range(low: number, high: number): string {
  return low === high ? escapeCharacter(low) : `${escapeCharacter(low)}-${escapeCharacter(high)}`;
}

/**
 * Characters that Python takes for one another beside those that JavaScript does: the dotted and dotless i, and pairs
 * whose capitals are longer than one character.
 */
const KIN: readonly string[] = ["iI\u0130\u0131"];

const kinOf = new Map<number, string>();
for (const kin of KIN) for (const c of kin) kinOf.set(c.codePointAt(0)!, kin);

/** How cases count. */
export type Cases = "apart" | "unicode" | "ascii";

/** A range of characters between brackets, in both cases where ASCII's cases count as one. */
export function rangeSource(low: number, high: number, cases: Cases): string {
  let source = range(low, high);
  if (cases === "ascii") {
    source += shifted(low, high, 65, 90, 32) + shifted(low, high, 97, 122, -32);
  } else if (cases === "unicode") {
    for (const kin of KIN) {
      const codes = Array.from(kin, (c) => c.codePointAt(0)!);
      if (!codes.some((code) => code >= low && code <= high)) continue;
      source += codes.filter((code) => code < low || code > high).map(escapeCharacter).join("");
    }
  }
  return source;
}

function hasCases(text: string): boolean {
  return text.toLowerCase() !== text || text.toUpperCase() !== text;
}

/** A node for one character. */
export function characterNode(code: number, cases: Cases): Character | CharacterClass {
  const text = String.fromCodePoint(code);
  if (cases === "apart" || !hasCases(text)) return { kind: "character", text, ignoreCase: false };
  const isAsciiLetter = /^[A-Za-z]$/.test(text);
  if (cases === "ascii") {
    if (!isAsciiLetter) return { kind: "character", text, ignoreCase: false };
    const source = rangeSource(code, code, cases);
    return { kind: "class", source, negated: false, ignoreCase: false };
  }
  if (!kinOf.has(code)) return { kind: "character", text, ignoreCase: true };
  const source = rangeSource(code, code, cases);
  return { kind: "class", source, negated: false, ignoreCase: false };
}

/** Whether a character of one code point passes; the answers for small numbers are kept. */
export function tester(node: Character | CharacterClass): (code: number) => boolean {
  if (node.kind === "character" && !node.ignoreCase) {
    const wanted = node.text.codePointAt(0);
    return (code) => code === wanted;
  }
  const source = node.kind === "character"
    ? escapeCharacter(node.text.codePointAt(0)!)
    : `[${node.negated ? "^" : ""}${node.source}]`;
  const expression = new RegExp(`^${source}$`, node.ignoreCase ? "vi" : "v");
  const known = new Int8Array(256);
  return (code) => {
    if (code > 255) return expression.test(String.fromCodePoint(code));
    if (known[code] === 0) known[code] = expression.test(String.fromCharCode(code)) ? 1 : -1;
    return known[code] === 1;
  };
}
