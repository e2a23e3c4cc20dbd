/**
 * Strings as sequences of code points, which JavaScript holds in one or two units each.
 *
 * @module
 */

const SURROGATE = /[\ud800-\udfff]/;
const WIDE = /[\u0100-\uffff]/;
const HIGH = /[\ud800-\uffff]/;

/** Up to this length a text is gone through; beyond it a pattern is faster, of which V8 knows by how it keeps the text. */
const FEW = 4;
/** Up to this length a text is looked at each time, beyond it what was found is kept. */
const SHORT = 12;
/** How many long texts are known at a time: a loop may go over several of them. */
const KNOWN = 8;

const checked: string[] = new Array(KNOWN).fill("");
const narrow: boolean[] = new Array(KNOWN).fill(true);
let nextChecked = 0;
let lastChecked = "";
let lastNarrow = true;
let lastLatin = true;
let checkedBefore = "";
let narrowBefore = true;

/** Whether every code point of a text is one unit, so that JavaScript's own indexes are Python's. */
export function isNarrow(text: string): boolean {
  const { length } = text;
  if (length > SHORT) {
    // Of two texts that are equal, this is the one that is asked for again: V8 finds sooner that it is the same.
    if (text === lastChecked) {
      lastChecked = text;
      return lastNarrow;
    }
    if (text === checkedBefore) {
      checkedBefore = text;
      return narrowBefore;
    }
    return checkLong(text);
  }
  if (length > FEW) return !WIDE.test(text) || !SURROGATE.test(text);
  for (let i = 0; i < length; i++) if ((text.charCodeAt(i) & 0xf800) === 0xd800) return false;
  return true;
}

function checkLong(text: string): boolean {
  checkedBefore = lastChecked;
  narrowBefore = lastNarrow;
  lastChecked = text;
  // Of a text whose units V8 keeps in a byte each, it knows at once that this cannot match.
  lastLatin = !WIDE.test(text);
  if (lastLatin) return lastNarrow = true;
  const known = checked.indexOf(text);
  if (known >= 0) return lastNarrow = narrow[known] as boolean;
  lastNarrow = !SURROGATE.test(text);
  checked[nextChecked] = text;
  narrow[nextChecked] = lastNarrow;
  nextChecked = (nextChecked + 1) % KNOWN;
  return lastNarrow;
}

/** Whether a text stands in JavaScript's order to every other one as in Python's: no unit of it is a surrogate or above. */
export function isLow(text: string): boolean {
  const { length } = text;
  if (length > SHORT) return !HIGH.test(text);
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) >= 0xd800) return false;
  return true;
}

/** Whether every code point of a text is in Latin-1. */
export function isLatin(text: string): boolean {
  const { length } = text;
  if (length > SHORT) {
    if (text !== lastChecked) checkLong(text);
    return lastLatin;
  }
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) > 0xff) return false;
  return true;
}

let lastText = "";
let lastPoints: string[] = [];

/** The code points of a text, each as a string; shared, not to be changed. */
export function codePoints(text: string): readonly string[] {
  if (text.length <= SHORT) return Array.from(text);
  if (text !== lastText) lastPoints = Array.from(text);
  lastText = text;
  return lastPoints;
}

/** So many units become a text at once. */
const MANY = 1024;

/** The text of these units. */
export function ofUnits(units: number[]): string {
  if (units.length <= MANY) return String.fromCharCode(...units);
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += MANY) {
    pieces.push(String.fromCharCode(...units.slice(at, at + MANY)));
  }
  return pieces.join("");
}

/** How many code points a text has. */
export function textLength(text: string): number {
  return isNarrow(text) ? text.length : codePoints(text).length;
}

/** A piece of a text, its ends counted in code points and within the text. */
export function piece(text: string, start: number, stop: number): string {
  return isNarrow(text) ? text.slice(start, stop) : codePoints(text).slice(start, stop).join("");
}

/** How many code points stand before a unit of a text. */
export function pointsBefore(text: string, unit: number): number {
  return isNarrow(text) ? unit : Array.from(text.slice(0, unit)).length;
}

/** The unit at which a code point starts. */
export function unitOf(text: string, point: number): number {
  return isNarrow(text) ? point : codePoints(text).slice(0, point).join("").length;
}

/** Which of two texts comes first, by code points: below zero, zero, above zero. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (isNarrow(a) && isNarrow(b)) return a < b ? -1 : 1;
  const common = Math.min(a.length, b.length);
  let at = 0;
  while (at < common && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  // What differs may be the second half of a character.
  const isLow = (text: string) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  if (at > 0 && (a.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (isLow(a) || isLow(b))) at--;
  return at < common ? a.codePointAt(at)! - b.codePointAt(at)! : a.length - b.length;
}
