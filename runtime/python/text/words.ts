/**
 * The words of a text, which white space parts.
 *
 * @module
 */
import { asciiBytes } from "./ascii_bytes.ts";
import { isSpaceCode } from "./unicode.ts";

/** From this length on the bytes of a text pay, of which each word is looked for but once. */
const LONG = 256;

/** Where the next word starts from a place on; the length of the text where there is none. */
export function startFrom(text: string, from: number): number {
  const { length } = text;
  let at = from;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && !isSpaceCode(code)) break;
  }
  return at;
}

/** Where the word ends that starts at a place. */
export function endFrom(text: string, start: number): number {
  const { length } = text;
  let at = start + 1;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    // Most units are letters, of which this is known at once.
    if ((code <= 32 || code > 127) && isSpaceCode(code)) break;
  }
  return at;
}

/** {@linkcode startFrom} of the bytes of a text. */
function startIn(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const code = bytes[at] as number;
    if (code > 32 || !isSpaceCode(code)) break;
    at++;
  }
  return at;
}

/** {@linkcode endFrom} of the bytes of a text. */
function endIn(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length) {
    const code = bytes[at] as number;
    if (code <= 32 && isSpaceCode(code)) break;
    at++;
  }
  return at;
}

/** The words of a text, as a list. */
export function wordList(text: string): string[] {
  const result: string[] = [];
  const bytes = text.length >= LONG ? asciiBytes(text) : undefined;
  let end = 0;
  for (;;) {
    const start = bytes === undefined ? startFrom(text, end) : startIn(bytes, end);
    if (start === text.length) return result;
    end = bytes === undefined ? endFrom(text, start) : endIn(bytes, start);
    result.push(text.slice(start, end));
  }
}

/** The words of a text one after the other: a long list of them would be kept until the last is seen. */
class Words implements IterableIterator<string> {
  readonly #text: string;
  #end = 0;
  /** The bytes of a text of ASCII. */
  readonly #bytes: Uint8Array | undefined;

  constructor(text: string) {
    this.#text = text;
    const { length } = text;
    this.#bytes = length >= LONG ? asciiBytes(text, new Uint8Array(length)) : undefined;
  }

  next(): IteratorResult<string, undefined> {
    const text = this.#text;
    const bytes = this.#bytes;
    const start = bytes === undefined ? startFrom(text, this.#end) : startIn(bytes, this.#end);
    if (start >= text.length) return { done: true, value: undefined };
    const end = bytes === undefined ? endFrom(text, start) : endIn(bytes, start);
    this.#end = end;
    return { done: false, value: text.slice(start, end) };
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** How many words are still to come. */
  get length(): number {
    const text = this.#text;
    const bytes = this.#bytes;
    if (bytes !== undefined) return countFrom(bytes, this.#end);
    let count = 0;
    let start = startFrom(text, this.#end);
    while (start < text.length) {
      count++;
      start = startFrom(text, endFrom(text, start));
    }
    return count;
  }
}

/** How many words start at a place or behind it. */
function countFrom(bytes: Uint8Array, from: number): number {
  let count = 0;
  let isBetween = true;
  for (let at = from; at < bytes.length; at++) {
    const code = bytes[at] as number;
    const isSpace = code <= 32 && isSpaceCode(code);
    if (isBetween && !isSpace) count++;
    isBetween = isSpace;
  }
  return count;
}

/** The words that `split(text)` gives, for whoever goes through them once, or wants to know how many there are. */
export function words(text: string): IterableIterator<string> & { readonly length: number } {
  return new Words(text);
}
