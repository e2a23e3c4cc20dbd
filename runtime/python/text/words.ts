/**
 * The words of a text, which white space parts.
 *
 * @module
 */
import { isSpaceCode } from "./unicode.ts";

/** Where the next word starts from a place on; the length of the text where there is none. */
function startFrom(text: string, from: number): number {
  const { length } = text;
  let at = from;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && !isSpaceCode(code)) break;
  }
  return at;
}

/** Where the word ends that starts at a place. */
function endFrom(text: string, start: number): number {
  const { length } = text;
  let at = start + 1;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    // Most units are letters, of which this is known at once.
    if ((code <= 32 || code > 127) && isSpaceCode(code)) break;
  }
  return at;
}

/** The words of a text, as a list. */
export function wordList(text: string): string[] {
  const result: string[] = [];
  let end = 0;
  for (;;) {
    const start = startFrom(text, end);
    if (start === text.length) return result;
    end = endFrom(text, start);
    result.push(text.slice(start, end));
  }
}

/** The words of a text one after the other: a long list of them would be kept until the last is seen. */
class Words implements IterableIterator<string> {
  readonly #text: string;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): IteratorResult<string, undefined> {
    const text = this.#text;
    const start = startFrom(text, this.#end);
    if (start >= text.length) return { done: true, value: undefined };
    const end = endFrom(text, start);
    this.#end = end;
    return { done: false, value: text.slice(start, end) };
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** How many words are still to come. */
  get length(): number {
    const text = this.#text;
    let count = 0;
    let start = startFrom(text, this.#end);
    while (start < text.length) {
      count++;
      start = startFrom(text, endFrom(text, start));
    }
    return count;
  }
}

/** The words that `split(text)` gives, for whoever goes through them once, or wants to know how many there are. */
export function words(text: string): IterableIterator<string> & { readonly length: number } {
  return new Words(text);
}
