/**
 * Items of dicts that are added to.
 *
 * @module
 */
import { asciiBytes } from "../text/ascii_bytes.ts";
import { type Dict, openTable } from "../values/dict.ts";
import { kindOf, NOT_A_NUMBER } from "../values/numbers.ts";
import { isSmallInt } from "../values/table.ts";
import { add } from "./arithmetic.ts";
import { item, setItem } from "./container.ts";
import { iadd } from "./in_place.ts";

/**
 * Adds to an item of a dict, or to a start where there is none: `d[key] = d.get(key, start) + by`, which looks for the key
 * once. Without a start it is Python's `d[key] += by`.
 *
 * @throws {KeyError} when the key is missing and there is no start
 *
 * @example
 * ```ts
 * import { addTo, Dict, print } from "@manycore/multiprocessing/python";
 *
 * const counts = new Dict<string, number>();
 * for (const letter of "hello") addTo(counts, letter, 1, 0);
 * print(counts); // {'h': 1, 'e': 1, 'l': 2, 'o': 1}
 * ```
 */
export function addTo<K>(dict: Dict<K, unknown>, key: K, by: unknown, start?: unknown): void {
  const table = openTable(dict);
  if (table !== undefined) {
    const place = table.find(key);
    if (place > 0) {
      const value = table.values[place];
      if (isSmallInt(value) && isSmallInt(by)) {
        table.values[place] = value + by;
        return;
      }
      if (kindOf(value) !== NOT_A_NUMBER && kindOf(by) !== NOT_A_NUMBER) {
        table.values[place] = add(value, by);
        return;
      }
    }
  }
  if (start !== undefined) dict.set(key, add(dict.get(key, start), by));
  else setItem(dict, key, iadd(item(dict, key), by));
}

/** So many units are looked up by their numbers. */
const UNITS = 256;
/** So many of them become bytes at a time. */
const PIECE = 1 << 16;

/**
 * Adds 1 to the item of each key, as {@linkcode addTo} does: `for key in keys: d[key] = d.get(key, start) + 1`. Without a
 * start it is Python's `d[key] += 1`.
 *
 * @throws {KeyError} when a key is missing and there is no start
 *
 * @example
 * ```ts
 * import { countEach, Dict, print } from "@manycore/multiprocessing/python";
 *
 * const counts = new Dict<string, number>();
 * countEach(counts, "hello", 0);
 * print(counts); // {'h': 1, 'e': 1, 'l': 2, 'o': 1}
 * ```
 */
export function countEach<K>(dict: Dict<K, unknown>, keys: Iterable<K>, start?: unknown): void {
  if (isLongText(keys) && openTable(dict) !== undefined) {
    countCharacters(dict as Dict<unknown, unknown>, keys, start);
  } else if (Array.isArray(keys)) {
    for (let i = 0; i < keys.length; i++) countOne(dict, keys[i] as K, start);
  } else for (const key of keys) countOne(dict, key, start);
}

function isLongText(keys: unknown): keys is string {
  return typeof keys === "string" && keys.length > UNITS;
}

/** Adds 1 to an item; one that is missing, where that is 0, has its place as soon as it has been looked for. */
function countOne<K>(dict: Dict<K, unknown>, key: K, start: unknown): void {
  const table = start === 0 ? openTable(dict) : undefined;
  if (table === undefined) {
    addTo(dict, key, 1, start);
    return;
  }
  const place = table.place(key);
  if (place < 0) table.values.push(1);
  else {
    const value = table.values[place];
    table.values[place] = isSmallInt(value) ? value + 1 : add(value, 1);
  }
}

/** A character of a text is looked for in the dict when it first comes; how often it comes again is noted by its number. */
function countCharacters(dict: Dict<unknown, unknown>, text: string, start: unknown): void {
  const again = new Int32Array(UNITS);
  try {
    for (let at = countCodes(dict, text, start, again); at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < UNITS && again[code] !== 0) again[code]!++;
      else {
        const character = String.fromCodePoint(text.codePointAt(at)!);
        addTo(dict, character, 1, start);
        if (code >= UNITS) at += character.length - 1;
        else if (isSmallInt(dict.get(character))) again[code] = 1;
      }
    }
  } finally {
    // One more than how often: 0 says that a character has not come, or has to be added to each time.
    for (let code = 0; code < UNITS; code++) {
      if (again[code]! > 1) addTo(dict, String.fromCharCode(code), again[code]! - 1);
    }
  }
}

/** {@linkcode countCharacters} as far as a text is ASCII, a piece of it at a time; how far that is. */
function countCodes(
  dict: Dict<unknown, unknown>,
  text: string,
  start: unknown,
  again: Int32Array,
): number {
  const room = new Uint8Array(Math.min(text.length, PIECE));
  for (let from = 0; from < text.length; from += PIECE) {
    const piece = text.slice(from, from + PIECE);
    const bytes = asciiBytes(piece, room.subarray(0, piece.length));
    if (bytes === undefined) return from;
    for (let i = 0; i < bytes.length; i++) {
      const code = bytes[i] as number;
      if (again[code] !== 0) again[code]!++;
      else {
        const character = String.fromCharCode(code);
        addTo(dict, character, 1, start);
        if (isSmallInt(dict.get(character))) again[code] = 1;
      }
    }
  }
  return text.length;
}
