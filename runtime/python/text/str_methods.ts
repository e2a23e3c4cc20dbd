/**
 * The methods of `str`, unbound: `str.split(text)` for Python's `text.split()`.
 * https://docs.python.org/3/library/stdtypes.html#string-methods
 *
 * @module
 */
import { plainOf } from "../values/held.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { item } from "../operators/container.ts";
import { gather } from "../builtins/iterables.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import type { Bytes } from "../values/bytes.ts";
import { type Keywords, keywords } from "../values/keywords.ts";
import { cInt, type int, size, ssize } from "../values/numbers.ts";
import { span } from "../values/slice.ts";
import { asTuple, isTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { withCodes } from "./ascii_bytes.ts";
import { codePoints, isNarrow, piece, pointsBefore, textLength } from "./code_points.ts";
import { encode as encodeText } from "./encodings.ts";
import { isPrintable } from "./quote.ts";
import { formatWith, strFormat } from "./str_format.ts";
import { runOf } from "./runs.ts";
import * as unicode from "./unicode.ts";
import { whole } from "./whole.ts";
import { wordList } from "./words.ts";
import { isAscii, isCased, isSpaceCode, SPACE } from "./unicode.ts";

const ANY_SPACE = new RegExp(`[${SPACE}]`);
/** From this length on, a unit is found sooner by what V8 has for it than by a loop. */
const LONG = 64;
/** What ends a line beside a line feed. */
const RARE_LINE_END = new RegExp(`[\v-\r${"\x1c"}-${"\x1e"}\x85\u2028\u2029]`);
const LINE_END = new RegExp(`\r\n|[\n-\r${"\x1c"}-${"\x1e"}\x85\u2028\u2029]`, "g");

function needText(value: unknown, what: string): asserts value is string {
  if (typeof value !== "string") throw notText(value, what);
}

function notText(value: unknown, what: string): TypeError {
  return new TypeError(`${what} must be str, not ${value === null ? "None" : typeName(value)}`);
}

/** Refuses a separator that is no text, or empty. */
function needSeparator(value: unknown): asserts value is string {
  if (typeof value !== "string") throw new TypeError(`must be str, not ${typeName(value)}`);
  if (value === "") throw new ValueError("empty separator");
}

/** Arguments that may come by position or as keywords; undefined where one was not given. */
function given(args: readonly unknown[], names: readonly string[]): unknown[] {
  const last = args[args.length - 1];
  if (typeof last !== "object" || last === null) return names.map((_, i) => args[i]);
  const placed = [...args];
  const named: Keywords = keywords(placed);
  return names.map((name, i) => i < placed.length ? placed[i] : named[name]);
}

/**
 * The words of a text, or its parts between separators.
 *
 * @param args `sep` (white space when None) and `maxsplit` (-1: no limit), by position or as keywords
 */
export function split(text: string, ...args: unknown[]): string[] {
  if (args.length === 0) return wordList(text);
  if (args.length === 1) {
    const [only] = args;
    if (typeof only === "string" && only !== "") return text.split(only);
  }
  const [separator = null, most = -1] = splitting(args);
  const limit = ssize(most);
  if (separator === null) return splitWords(text, limit);
  const sep = checkSeparator(separator);
  if (limit < 0) return text.split(sep);
  const parts: string[] = [];
  let at = 0;
  while (parts.length < limit) {
    const found = text.indexOf(sep, at);
    if (found < 0) break;
    parts.push(text.slice(at, found));
    at = found + sep.length;
  }
  parts.push(text.slice(at));
  return parts;
}

/** A separator and a limit, as `split` and `rsplit` are given them. */
function splitting(args: readonly unknown[]): readonly unknown[] {
  const isPlain = args.length === 2 && typeof args[0] === "string" && typeof args[1] === "number";
  return isPlain ? args : given(args, ["sep", "maxsplit"]);
}

function checkSeparator(separator: unknown): string {
  if (typeof separator !== "string") {
    throw new TypeError(`must be str or None, not ${typeName(separator)}`);
  }
  if (separator === "") throw new ValueError("empty separator");
  return separator;
}

function splitWords(text: string, limit: number): string[] {
  if (limit < 0) return wordList(text);
  const parts: string[] = [];
  let rest = lstrip(text);
  while (rest !== "" && parts.length < limit) {
    const end = rest.search(ANY_SPACE);
    if (end < 0) break;
    parts.push(rest.slice(0, end));
    rest = lstrip(rest.slice(end));
  }
  if (rest !== "") parts.push(rest);
  return parts;
}

/** Like {@linkcode split}, from the end. */
export function rsplit(text: string, ...args: unknown[]): string[] {
  const [separator = null, most = -1] = splitting(args);
  const limit = ssize(most);
  if (limit < 0) return split(text, separator);
  const parts: string[] = [];
  let rest = text;
  if (separator === null) {
    rest = rstrip(text);
    const lastSpace = new RegExp(`[${SPACE}](?=[^${SPACE}]*$)`, "u");
    while (rest !== "" && parts.length < limit) {
      const found = rest.search(lastSpace);
      if (found < 0) break;
      parts.push(rest.slice(found + 1));
      rest = rstrip(rest.slice(0, found));
    }
    if (rest !== "") parts.push(rest);
    return parts.reverse();
  }
  const sep = checkSeparator(separator);
  while (parts.length < limit) {
    const found = rest.lastIndexOf(sep);
    if (found < 0) break;
    parts.push(rest.slice(found + sep.length));
    rest = rest.slice(0, found);
  }
  parts.push(rest);
  return parts.reverse();
}

/** The lines of a text; with `keepends`, each with its end. */
export function splitlines(text: string, ...args: unknown[]): string[] {
  if (args.length === 0 && !RARE_LINE_END.test(text)) {
    const lines = text.split("\n");
    if (lines[lines.length - 1] === "") lines.pop();
    return lines;
  }
  const isWhole = truth(given(args, ["keepends"])[0] ?? false);
  const lines: string[] = [];
  let at = 0;
  for (const match of text.matchAll(LINE_END)) {
    const end = match.index + match[0].length;
    lines.push(text.slice(at, isWhole ? end : match.index));
    at = end;
  }
  if (at < text.length) lines.push(text.slice(at));
  return lines;
}

/** Where a text starts without white space, or these characters. */
function startOf(text: string, characters: unknown, end: number, name: string): number {
  let at = 0;
  if (characters === null || characters === undefined) {
    while (at < end && isSpaceCode(text.charCodeAt(at))) at++;
    return at;
  }
  const set = stripped(characters, name);
  const marks = set.length > FEW ? marksOf(set) : undefined;
  if (marks !== undefined) {
    while (at < end && marks[text.charCodeAt(at)] === 1) at++;
    return at;
  }
  // Where no character of the set is made of two units, no half of one can be in it.
  if (isNarrow(set)) {
    while (at < end && hasUnit(set, text.charCodeAt(at))) at++;
    return at;
  }
  const points = new Set(codePoints(set));
  for (const character of text) {
    if (at >= end || !points.has(character)) break;
    at += character.length;
  }
  return at;
}

/** Where a text ends without white space, or these characters. */
function endOf(text: string, characters: unknown, name: string): number {
  let end = text.length;
  if (characters === null || characters === undefined) {
    while (end > 0 && isSpaceCode(text.charCodeAt(end - 1))) end--;
    return end;
  }
  const set = stripped(characters, name);
  const marks = set.length > FEW ? marksOf(set) : undefined;
  if (marks !== undefined) {
    while (end > 0 && marks[text.charCodeAt(end - 1)] === 1) end--;
    return end;
  }
  if (isNarrow(set)) {
    while (end > 0 && hasUnit(set, text.charCodeAt(end - 1))) end--;
    return end;
  }
  const points = new Set(codePoints(set));
  while (end > 0) {
    const low = text.charCodeAt(end - 1);
    const width = low >= 0xdc00 && low <= 0xdfff && end > 1 ? 2 : 1;
    if (!points.has(text.slice(end - width, end))) break;
    end -= width;
  }
  return end;
}

/** Sets up to this length are gone through for each unit. */
const FEW = 4;

let markedSet = "";
let lastMarks: Uint8Array | undefined;

/** A mark for each unit of a set of ASCII, by its number; undefined for other sets. The last one is kept. */
function marksOf(set: string): Uint8Array | undefined {
  if (set === markedSet) return lastMarks;
  markedSet = set;
  lastMarks = isAscii(set) ? new Uint8Array(128) : undefined;
  for (let i = 0; lastMarks !== undefined && i < set.length; i++) lastMarks[set.charCodeAt(i)] = 1;
  return lastMarks;
}

/** Whether a text, which is short, has a unit. */
function hasUnit(set: string, unit: number): boolean {
  for (let i = 0; i < set.length; i++) if (set.charCodeAt(i) === unit) return true;
  return false;
}

function stripped(characters: unknown, name: string): string {
  if (typeof characters === "string") return characters;
  throw new TypeError(`${name} arg must be None or str`);
}

/** A text without white space, or these characters, at its start. */
export function lstrip(text: string, characters: string | null = null): string {
  const at = startOf(text, characters, text.length, "lstrip");
  return at === 0 ? text : text.slice(at);
}

/** A text without white space, or these characters, at its end. */
export function rstrip(text: string, characters: string | null = null): string {
  const end = endOf(text, characters, "rstrip");
  return end === text.length ? text : text.slice(0, end);
}

/** A text without white space, or these characters, at both ends. */
export function strip(text: string, characters: string | null = null): string {
  const end = endOf(text, characters, "strip");
  const at = startOf(text, characters, end, "strip");
  return at === 0 && end === text.length ? text : text.slice(at, end);
}

/** The part that start and stop name, and where it starts in code points; null when start is past the end. */
function part(text: string, start: unknown, stop: unknown): [string, number] | null {
  const length = textLength(text);
  const range = span(start, stop, 1, length);
  if (start !== null && start !== undefined && size(start) > length) return null;
  if (range.start > range.stop) return null;
  if (range.start === 0 && range.stop === length) return [text, 0];
  return [piece(text, range.start, range.stop), range.start];
}

/** Whether a start, with no stop beside it, is a place in a text whose units are its characters: a unit to begin at. */
function isUnit(text: string, start: unknown, stop: unknown): start is number {
  return stop === undefined && typeof start === "number" && start >= 0 && start <= text.length &&
    Number.isInteger(start) && isNarrow(text);
}

/** Where a part first occurs, in code points; -1 when it does not. */
export function find(text: string, sub: string, start?: int | null, stop?: int | null): number {
  needText(sub, "find() argument 1");
  if (start === undefined) {
    const at = text.indexOf(sub);
    return at <= 0 ? at : pointsBefore(text, at);
  }
  if (isUnit(text, start, stop)) return text.indexOf(sub, start);
  const within = part(text, start, stop);
  if (!within) return -1;
  const found = within[0].indexOf(sub);
  return found < 0 ? -1 : within[1] + pointsBefore(within[0], found);
}

/** Where a part last occurs, in code points; -1 when it does not. */
export function rfind(text: string, sub: string, start?: int | null, stop?: int | null): number {
  needText(sub, "rfind() argument 1");
  if (start === undefined) {
    const at = text.lastIndexOf(sub);
    return at <= 0 ? at : pointsBefore(text, at);
  }
  const within = part(text, start, stop);
  if (!within) return -1;
  const found = within[0].lastIndexOf(sub);
  return found < 0 ? -1 : within[1] + pointsBefore(within[0], found);
}

/**
 * Where a part first occurs, in code points.
 *
 * @throws {ValueError} when it does not
 */
export function index(text: string, sub: string, start?: int | null, stop?: int | null): number {
  needText(sub, "index() argument 1");
  const found = find(text, sub, start, stop);
  if (found < 0) throw new ValueError("substring not found");
  return found;
}

/**
 * Where a part last occurs, in code points.
 *
 * @throws {ValueError} when it does not
 */
export function rindex(text: string, sub: string, start?: int | null, stop?: int | null): number {
  needText(sub, "rindex() argument 1");
  const found = rfind(text, sub, start, stop);
  if (found < 0) throw new ValueError("substring not found");
  return found;
}

/** How often a part occurs, without overlaps. */
export function count(text: string, sub: string, start?: int | null, stop?: int | null): number {
  needText(sub, "count() argument 1");
  const within = start === undefined ? [text] as const : part(text, start, stop);
  if (!within) return 0;
  if (sub === "") return textLength(within[0]) + 1;
  if (sub.length === 1 && within[0].length <= LONG) return countUnit(within[0], sub.charCodeAt(0));
  let result = 0;
  for (let at = within[0].indexOf(sub); at >= 0; at = within[0].indexOf(sub, at + sub.length)) {
    result++;
  }
  return result;
}

function countUnit(text: string, unit: number): number {
  let result = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === unit) result++;
  return result;
}

/** A text with a part replaced, everywhere or `count` times. */
export function replace(text: string, old: string, by: string, ...args: unknown[]): string {
  needText(old, "replace() argument 1");
  needText(by, "replace() argument 2");
  const limit = args.length === 0 ? -1 : ssize(given(args, ["count"])[0]);
  if (limit < 0 && old !== "") return replaceEvery(text, old, by);
  if (old === "") {
    const points = codePoints(text);
    const times = limit < 0 ? points.length + 1 : Math.min(limit, points.length + 1);
    let result = "";
    points.forEach((point, i) => result += (i < times ? by : "") + point);
    return times > points.length ? result + by : result;
  }
  let result = "";
  let at = 0;
  for (let i = 0; i < limit; i++) {
    const found = text.indexOf(old, at);
    if (found < 0) break;
    result += text.slice(at, found) + by;
    at = found + old.length;
  }
  return result + text.slice(at);
}

/** Up to so many units are replaced in at a time. */
const PIECE = 1 << 17;

/** A text with a part replaced everywhere. */
function replaceEvery(text: string, old: string, by: string): string {
  const first = text.indexOf(old);
  if (first < 0) return text;
  if (text.length <= SHORT) return replaceFrom(text, old, by, first);
  // A dollar has a meaning of its own in what replaces.
  if (by.includes("$")) return text.replaceAll(old, () => by);
  if (old.length > 1 || text.length <= PIECE) return text.replaceAll(old, by);
  // V8 makes a tree of all the parts first, which for a long text outlives its young garbage.
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) {
    pieces.push(whole(text.slice(at, at + PIECE).replaceAll(old, by)));
  }
  return pieces.join("");
}

/** Texts up to this length are put together from their parts sooner than V8 sets about it. */
const SHORT = 256;

/** A text with a part replaced everywhere, of which the first place is known. */
function replaceFrom(text: string, old: string, by: string, first: number): string {
  let result = text.slice(0, first);
  let from = first + old.length;
  for (let at = text.indexOf(old, from); at >= 0; at = text.indexOf(old, from)) {
    result += by + text.slice(from, at);
    from = at + old.length;
  }
  return result + by + text.slice(from);
}

function affix(
  name: string,
  text: string,
  affixes: unknown,
  start: unknown,
  stop: unknown,
  test: (within: string, affix: string) => boolean,
): boolean {
  if (start === undefined && typeof affixes === "string") return test(text, affixes);
  const within = start === undefined ? [text] as const : part(text, start, stop);
  const candidates = isTuple(affixes) ? affixes : [affixes];
  for (const candidate of candidates) {
    if (typeof candidate !== "string") {
      throw new TypeError(
        isTuple(affixes)
          ? `tuple for ${name} must only contain str, not ${typeName(candidate)}`
          : `${name} first arg must be str or a tuple of str, not ${typeName(candidate)}`,
      );
    }
    if (within && test(within[0], candidate)) return true;
  }
  return false;
}

/** Whether a text starts with a prefix, or with one of a tuple of them. */
export function startswith(
  text: string,
  prefix: string | Tuple<string[]>,
  start?: int | null,
  stop?: int | null,
): boolean {
  if (typeof prefix === "string" && isUnit(text, start, stop)) {
    return text.startsWith(prefix, start);
  }
  return affix("startswith", text, prefix, start, stop, (within, one) => within.startsWith(one));
}

/** Whether a text ends with a suffix, or with one of a tuple of them. */
export function endswith(
  text: string,
  suffix: string | Tuple<string[]>,
  start?: int | null,
  stop?: int | null,
): boolean {
  return affix("endswith", text, suffix, start, stop, (within, one) => within.endsWith(one));
}

/** A text without a prefix, where it has it. */
export function removeprefix(text: string, prefix: string): string {
  needText(prefix, "removeprefix() argument");
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/** A text without a suffix, where it has it. */
export function removesuffix(text: string, suffix: string): string {
  needText(suffix, "removesuffix() argument");
  return suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}

/** What stands before a separator, the separator, and what follows. */
export function partition(text: string, separator: string): Tuple<[string, string, string]> {
  needSeparator(separator);
  const at = text.indexOf(separator);
  return at < 0
    ? asTuple([text, "", ""])
    : asTuple([text.slice(0, at), separator, text.slice(at + separator.length)]);
}

/** Like {@linkcode partition}, by the last separator. */
export function rpartition(text: string, separator: string): Tuple<[string, string, string]> {
  needSeparator(separator);
  const at = text.lastIndexOf(separator);
  return at < 0
    ? asTuple(["", "", text])
    : asTuple([text.slice(0, at), separator, text.slice(at + separator.length)]);
}

/**
 * The texts of an iterable, with a separator between them; a promise where they have to be awaited.
 *
 * @throws {TypeError} when one of them is no text
 */
export function join(separator: string, texts: Iterable<string>): string;
export function join(separator: string, texts: AsyncIterable<string>): Promise<string>;
export function join(separator: string, texts: unknown): string;
export function join(separator: string, texts: unknown): string | Promise<string> {
  return isAsync(texts)
    ? gather(texts).then((items) => joined(separator, items))
    : joined(separator, texts);
}

function joined(separator: string, texts: unknown): string {
  let items: unknown[];
  if (Array.isArray(texts)) items = texts;
  else {
    try {
      items = [...iter(texts)];
    } catch (error) {
      if (error instanceof TypeError && error.message.endsWith("is not iterable")) {
        throw new TypeError("can only join an iterable");
      }
      throw error;
    }
  }
  for (let i = 0; i < items.length; i++) {
    if (typeof items[i] !== "string" && typeof plainOf(items[i]) !== "string") {
      throw new TypeError(
        `sequence item ${i}: expected str instance, ${typeName(items[i])} found`,
      );
    }
  }
  return items.join(separator);
}

function fillCharacter(fill: unknown): string {
  if (typeof fill !== "string") {
    throw new TypeError(
      `The fill character must be a unicode character, not ${typeName(fill)}`,
    );
  }
  if (textLength(fill) !== 1) {
    throw new TypeError("The fill character must be exactly one character long");
  }
  return fill;
}

/** Whether a unit fills up a text whose units are its characters, to a width of some lines at most. */
function isEasy(text: string, width: int, fill: unknown): width is number {
  return typeof fill === "string" && fill.length === 1 && typeof width === "number" &&
    width === (width & 0xfff) && isNarrow(text);
}

/** A text in the middle of a width. */
export function center(text: string, width: int, fill = " "): string {
  if (isEasy(text, width, fill)) {
    const { length } = text;
    if (width <= length) return text;
    const missing = width - length;
    const left = (missing >> 1) + (missing & width & 1);
    return runOf(fill, left) + text + runOf(fill, missing - left);
  }
  const wanted = ssize(width);
  const character = fillCharacter(fill);
  const missing = wanted - textLength(text);
  if (missing <= 0) return text;
  const left = Math.floor(missing / 2) + (missing & wanted & 1);
  return runOf(character, left) + text + runOf(character, missing - left);
}

/** A text at the left of a width. */
export function ljust(text: string, width: int, fill = " "): string {
  if (isEasy(text, width, fill)) return text + runOf(fill, width - text.length);
  const wanted = ssize(width);
  return text + fillCharacter(fill).repeat(Math.max(0, wanted - textLength(text)));
}

/** A text at the right of a width. */
export function rjust(text: string, width: int, fill = " "): string {
  if (isEasy(text, width, fill)) return runOf(fill, width - text.length) + text;
  const wanted = ssize(width);
  return fillCharacter(fill).repeat(Math.max(0, wanted - textLength(text))) + text;
}

/** A text with zeros before it, after its sign. */
export function zfill(text: string, width: int): string {
  const missing = isEasy(text, width, "0") ? width - text.length : ssize(width) - textLength(text);
  if (missing <= 0) return text;
  const zeros = runOf("0", missing);
  const first = text.charCodeAt(0);
  const isSigned = first === 43 || first === 45;
  return isSigned ? text.slice(0, 1) + zeros + text.slice(1) : zeros + text;
}

/** A text with blanks in the place of tabs. */
export function expandtabs(text: string, ...args: unknown[]): string {
  const [tabsize = 8] = given(args, ["tabsize"]);
  const every = cInt(tabsize);
  let result = "";
  let column = 0;
  for (const character of text) {
    if (character === "\t") {
      const blanks = every > 0 ? every - column % every : 0;
      result += " ".repeat(blanks);
      column += blanks;
      continue;
    }
    result += character;
    column = character === "\n" || character === "\r" ? 0 : column + 1;
  }
  return result;
}

/** Letters whose form at the start of a word is neither a letter of that kind itself nor their capital. */
const TITLED: Record<string, string> = {
  "\u01c4": "\u01c5",
  "\u01c6": "\u01c5",
  "\u01c7": "\u01c8",
  "\u01c9": "\u01c8",
  "\u01ca": "\u01cb",
  "\u01cc": "\u01cb",
  "\u01f1": "\u01f2",
  "\u01f3": "\u01f2",
  "\u1fb3": "\u1fbc",
  "\u1fc3": "\u1fcc",
  "\u1ff3": "\u1ffc",
  "\u0149": "\u02bcN",
};

const TITLE = /\p{Lt}/u;

/** A character as the first of a word. */
function titled(character: string): string {
  const known = TITLED[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  // Letters with an iota below come in rows of eight small ones and eight of capitals, and keep it below.
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCharCode(code | 8);
  if (TITLE.test(character) || code >= 0x10d0 && code <= 0x10ff) return character;
  const [first = "", ...rest] = character.toUpperCase();
  return first + rest.join("").replaceAll("\u0399", "\u0345").toLowerCase();
}

/** A character of a text in its small form, which for a sigma depends on whether it ends a word. */
function small(character: string, text: string, at: number): string {
  if (character !== "\u03a3") return character.toLowerCase();
  const isLast = /\p{Cased}\p{Case_Ignorable}*$/u.test(text.slice(0, at)) &&
    !/^\p{Case_Ignorable}*\p{Cased}/u.test(text.slice(at + 1));
  return isLast ? "\u03c2" : "\u03c3";
}

/** A text in small letters. */
export function lower(text: string): string {
  return text.toLowerCase();
}

/** A text in capital letters. */
export function upper(text: string): string {
  return text.toUpperCase();
}

/** Whether a unit is a small letter of ASCII. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A text with a capital at its start, and small letters for the rest. */
export function capitalize(text: string): string {
  if (isAscii(text)) {
    const code = text.charCodeAt(0);
    const initial = isSmall(code) ? String.fromCharCode(code - 32) : text.slice(0, 1);
    return initial + text.slice(1).toLowerCase();
  }
  const [first = ""] = text;
  let result = titled(first);
  let at = first.length;
  for (const character of text.slice(at)) {
    result += small(character, text, at);
    at += character.length;
  }
  return result;
}

function titleCodes(codes: Uint8Array | number[]): void {
  let inside = false;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    const isLetter = isSmall(code | 32);
    if (isLetter) codes[i] = inside ? code | 32 : code & ~32;
    inside = isLetter;
  }
}

/** A text with a capital at the start of each word. */
export function title(text: string): string {
  const known = withCodes(text, titleCodes);
  if (known !== undefined) return known;
  let result = "";
  let inWord = false;
  let at = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 128) {
      const isLetter = isSmall(code | 32);
      result += isLetter ? String.fromCharCode(inWord ? code | 32 : code & ~32) : character;
      inWord = isLetter;
    } else {
      result += inWord ? small(character, text, at) : titled(character);
      inWord = isCased(character);
    }
    at += character.length;
  }
  return result;
}

function swapCodes(codes: Uint8Array | number[]): void {
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (isSmall(code | 32)) codes[i] = code ^ 32;
  }
}

/** A text with small letters for capitals, and the other way round. */
export function swapcase(text: string): string {
  const known = withCodes(text, swapCodes);
  if (known !== undefined) return known;
  let result = "";
  let at = 0;
  for (const character of text) {
    const lowered = small(character, text, at);
    if (TITLE.test(character)) result += character;
    else result += lowered === character ? character.toUpperCase() : lowered;
    at += character.length;
  }
  return result;
}

/** A text for comparison without regard to case. */
export function casefold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let result = "";
  for (const character of text) {
    result += character === "\u0131" ? character : character.toUpperCase().toLowerCase();
  }
  return result;
}

/** Whether there are characters, and all are letters. */
export function isalpha(text: string): boolean {
  return unicode.isAlpha(text);
}
/** Whether there are characters, and all are letters or numbers. */
export function isalnum(text: string): boolean {
  return unicode.isAlnum(text);
}
/** Whether there are characters, and all are digits. */
export function isdigit(text: string): boolean {
  return unicode.isDigit(text);
}
/** Whether there are characters, and all are decimal digits. */
export function isdecimal(text: string): boolean {
  return unicode.isDecimal(text);
}
/** Whether there are characters, and all are numbers. */
export function isnumeric(text: string): boolean {
  return unicode.isNumeric(text);
}
/** Whether there are characters, and all are white space. */
export function isspace(text: string): boolean {
  return unicode.isSpace(text);
}
/** Whether there are letters, and none is small. */
export function isupper(text: string): boolean {
  return unicode.isUpper(text);
}
/** Whether there are letters, and none is a capital. */
export function islower(text: string): boolean {
  return unicode.isLower(text);
}
/** Whether words start with capitals, and go on in small letters. */
export function istitle(text: string): boolean {
  return unicode.isTitle(text);
}
/** Whether all characters are ASCII. */
export function isascii(text: string): boolean {
  return unicode.isAscii(text);
}
/** Whether a text could be a name in a program. */
export function isidentifier(text: string): boolean {
  return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text);
}
/** Whether all characters can be shown. */
export function isprintable(text: string): boolean {
  return isNarrow(text) && /^[\x20-\x7e]*$/.test(text) || codePoints(text).every(isPrintable);
}

export { maketrans, translate } from "./translate.ts";
export { words } from "./words.ts";

/** A text as bytes; `encoding` and `errors` by position or as keywords. */
export function encode(text: string, ...args: unknown[]): Bytes {
  if (args.length === 0) return encodeText(text);
  const [encoding = "utf-8", errors = "strict"] = given(args, ["encoding", "errors"]);
  needText(encoding, "encode() argument 'encoding'");
  needText(errors, "encode() argument 'errors'");
  return encodeText(text, encoding, errors);
}

/** Fills the fields of a format, as {@linkcode strFormat} does; keywords come last, in a plain object. */
export function format(text: string, ...args: unknown[]): string {
  const values = [...args];
  const named = keywords(values);
  return strFormat(text, values, named);
}

/** Fills the fields of a format by a mapping. */
export function formatMap(text: string, mapping: unknown): string {
  return formatWith(text, null, (name) => item(mapping, name));
}
