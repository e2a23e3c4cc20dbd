/**
 * One part of a text, without a list of all: `line.split(",")[2]` and the like.
 *
 * @module
 */
import { ValueError } from "../../errors.ts";
import { IndexError } from "../exceptions.ts";
import { item } from "../operators/container.ts";
import { endFrom, startFrom, wordList } from "./words.ts";

function missing(): IndexError {
  return new IndexError("list index out of range");
}

/**
 * A part of a text between separators, by its place: `text.split(separator)[index]`, or of `text.split(separator, most)`.
 *
 * @param index An int, counted from the end when negative
 * @param most How many separators count; all of them when it is left out, as it has to be for a place from the end
 * @throws {IndexError} when there are fewer parts
 * @throws {ValueError} when the separator is empty
 *
 * @example
 * ```ts
 * import { partAt, print } from "@manycore/multiprocessing/python";
 *
 * print(partAt("a,b,c", ",", 1), partAt("a,b,c", ",", -1), partAt("k=v=w", "=", 1, 1)); // b c v=w
 * ```
 */
export function partAt(text: string, separator: string, index: number, most?: number): string {
  const { length } = separator;
  if (length === 0) throw new ValueError("empty separator");
  if (index < 0) {
    // Where one separator may begin within another, the first of them counts.
    if (length > 1) return item(text.split(separator), index);
    let end = text.length;
    for (let i = -1; i > index; i--) {
      end = end > 0 ? text.lastIndexOf(separator, end - 1) : -1;
      if (end < 0) throw missing();
    }
    return text.slice(end > 0 ? text.lastIndexOf(separator, end - 1) + 1 : 0, end);
  }
  let start = 0;
  for (let i = 0; i < index; i++) {
    const found = i === most ? -1 : text.indexOf(separator, start);
    if (found < 0) throw missing();
    start = found + length;
  }
  const end = index === most ? -1 : text.indexOf(separator, start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

/**
 * A word of a text, by its place: `text.split()[index]`.
 *
 * @param index An int, counted from the end when negative
 * @throws {IndexError} when there are fewer words
 *
 * @example
 * ```ts
 * import { print, wordAt } from "@manycore/multiprocessing/python";
 *
 * print(wordAt("one two  three", 1), wordAt("one two  three", -1)); // two three
 * ```
 */
export function wordAt(text: string, index: number): string {
  if (index < 0) return item(wordList(text), index);
  let start = startFrom(text, 0);
  for (let i = 0; start < text.length; i++) {
    const end = endFrom(text, start);
    if (i === index) return text.slice(start, end);
    start = startFrom(text, end);
  }
  throw missing();
}
