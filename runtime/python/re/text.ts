/**
 * What patterns are matched against: texts and bytes, the latter as the characters of their numbers.
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { isNarrow } from "../text/code_points.ts";
import { type Bytes, fromLatin1, latin1 } from "../values/bytes.ts";
import { typeName } from "../values/types.ts";

/** A text, or bytes. */
export type Text = string | Bytes;

/** The text as JavaScript's engine sees it. */
export function units(text: string | Uint8Array): string {
  return typeof text === "string" ? text : latin1(text);
}

/** A piece of a text, as what the text was. */
export function like<T extends Text>(text: T, piece: string): T {
  return (typeof text === "string" ? piece : fromLatin1(piece)) as T;
}

/**
 * Checks what a pattern is to be matched against.
 *
 * @throws {TypeError} when it is no text, or a text where the pattern is for bytes, or the other way round
 */
export function checkText(text: unknown, forText: boolean): asserts text is Text {
  const isText = typeof text === "string";
  if (!isText && !(text instanceof Uint8Array)) {
    throw new TypeError(`expected string or bytes-like object, got '${typeName(text)}'`);
  }
  if (isText && !forText) throw new TypeError("cannot use a bytes pattern on a string-like object");
  if (!isText && forText) throw new TypeError("cannot use a string pattern on a bytes-like object");
}

let lastText = "";
let lastPoints: Uint32Array = new Uint32Array(1);

/** For each unit of a text with surrogates, how many code points stand before it. */
function pointTable(text: string): Uint32Array {
  if (text === lastText) return lastPoints;
  const table = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length;) {
    const width = text.codePointAt(unit)! > 0xffff ? 2 : 1;
    table[unit] = table[unit + width - 1] = points++;
    unit += width;
  }
  table[text.length] = points;
  lastText = text;
  return lastPoints = table;
}

/** How many code points stand before a unit. */
export function toPoint(text: string, unit: number): number {
  return isNarrow(text) || unit < 0 ? unit : pointTable(text)[unit]!;
}

/** The unit at which a code point starts; places beyond the text are drawn in to its ends. */
export function toUnit(text: string, point: number): number {
  if (point <= 0) return 0;
  if (isNarrow(text)) return Math.min(point, text.length);
  const table = pointTable(text);
  let low = Math.min(point, text.length);
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table[middle]! < point) low = middle + 1;
    else high = middle;
  }
  return low;
}
