/**
 * Characters exchanged by a table: `str.translate`, and the tables for it.
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { LookupError } from "../exceptions.ts";
import { item } from "../operators/container.ts";
import { Dict } from "../values/dict.ts";
import { size } from "../values/numbers.ts";
import { asciiBytes, asciiText, LONG } from "./ascii_bytes.ts";
import { codePoints, textLength } from "./code_points.ts";

/**
 * A text with characters exchanged by a table of code points, see {@linkcode maketrans}.
 */
export function translate(text: string, table: unknown): string {
  const isDict = table instanceof Dict && !("__getitem__" in table) && !("__missing__" in table);
  return (isDict && text.length >= LONG ? translateAscii(text, table) : undefined) ??
    translateAny(text, table, isDict);
}

/** What goes, and what a table has not been asked for yet. */
const GONE = -1;
const UNKNOWN = -2;

/** {@linkcode translate} of ASCII to ASCII; undefined where something else comes up. */
function translateAscii(text: string, table: Dict): string | undefined {
  const bytes = asciiBytes(text, new Uint8Array(text.length));
  if (bytes === undefined) return undefined;
  const known = new Int16Array(128).fill(UNKNOWN);
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes[at] as number;
    let by = known[code] as number;
    if (by === UNKNOWN) {
      by = known[code] = codeFor(table, code);
      if (by > 127) return undefined;
    }
    // What goes is written over by what comes next.
    bytes[end] = by;
    if (by !== GONE) end++;
  }
  return asciiText(bytes.subarray(0, end));
}

/** The code that a table has for another; above all of ASCII where it is none of it. */
function codeFor(table: Dict, code: number): number {
  const given = exchanged(table.get(code, String.fromCharCode(code)));
  return given === "" ? GONE : given.length === 1 ? Math.min(given.charCodeAt(0), 128) : 128;
}

/** {@linkcode translate} of any text to any. */
function translateAny(text: string, table: unknown, isDict: boolean): string {
  /** What stands for each of the first characters, as far as it was asked for. */
  const known: (string | undefined)[] = [];
  let result = "";
  let from = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) as number;
    const width = code > 0xffff ? 2 : 1;
    let by = code < 128 ? known[code] : undefined;
    if (by === undefined) {
      const character = text.slice(at, at + width);
      by = exchanged(
        isDict ? (table as Dict).get(code, character) : entryOf(table, code, character),
      );
      if (isDict && code < 128) known[code] = by;
    }
    if (by.length !== 1 || by.charCodeAt(0) !== code) {
      result += text.slice(from, at) + by;
      from = at + width;
    }
    at += width;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** What a table that is no dict has for a character. */
function entryOf(table: unknown, code: number, character: string): unknown {
  try {
    return item(table, code);
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    return character;
  }
}

/** What an entry of a table stands for. */
function exchanged(by: unknown): string {
  if (by === null || by === undefined) return "";
  return typeof by === "string" ? by : String.fromCodePoint(size(by));
}

/** A table for {@linkcode translate}, of a dict, or of two texts of one length and a text of what goes. */
export function maketrans(...args: unknown[]): Dict<number, unknown> {
  const [from, to, gone] = args;
  const table = new Dict<number, unknown>();
  const code = (character: string) => character.codePointAt(0) as number;
  if (args.length === 1) {
    if (!(from instanceof Map)) {
      throw new TypeError(
        "if you give only one argument to maketrans it must be a dict",
      );
    }
    for (const [key, value] of from as Map<unknown, unknown>) {
      if (typeof key === "string" && textLength(key) !== 1) {
        throw new ValueError("string keys in translate table must be of length 1");
      }
      table.set(typeof key === "string" ? code(key) : size(key), value);
    }
    return table;
  }
  const left = codePoints(from as string).slice();
  const right = Array.from(to as string);
  if (left.length !== right.length) {
    throw new ValueError("the first two maketrans arguments must have equal length");
  }
  left.forEach((character, i) => table.set(code(character), code(right[i] as string)));
  for (const character of (gone ?? "") as string) table.set(code(character), null);
  return table;
}
