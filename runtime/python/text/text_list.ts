/**
 * Lists of texts that become one.
 *
 * @module
 */
import { whole } from "./whole.ts";

/** From this length on what was put together is a piece. */
const LONG = 4096;

/**
 * A list of texts of which nothing is asked but to be joined. The texts themselves are not kept: a list of very many is what
 * the garbage collector has to go through, several times, to no avail.
 *
 * @example
 * ```ts
 * import { print, TextList } from "@manycore/multiprocessing/python";
 *
 * const lines = new TextList(", ");
 * for (let i = 0; i < 3; i++) lines.push(`${i} of 3`);
 * print(lines.join(), lines.length); // 0 of 3, 1 of 3, 2 of 3 3
 * ```
 */
export class TextList {
  readonly #separator: string;
  /** What stands before the end; none as long as the text is short. */
  #pieces: string[] | undefined = undefined;
  #end = "";
  #count = 0;

  /** A list of these texts, and the separator that they are joined by. */
  constructor(separator: string, ...texts: string[]) {
    this.#separator = separator;
    for (const text of texts) this.push(text);
  }

  /** Adds a text at the end. */
  push(text: string): void {
    const hasSeparator = this.#count++ > 0 && this.#separator !== "";
    const end = this.#end + (hasSeparator ? this.#separator + text : text);
    if (end.length > LONG) this.#settle(end, text);
    else this.#end = end;
  }

  #settle(end: string, last: string): void {
    // A long text needs no copy: nothing but the tree above it is garbage.
    (this.#pieces ??= []).push(last.length > LONG ? end : whole(end));
    this.#end = "";
  }

  /** How many texts there are. */
  get length(): number {
    return this.#count;
  }

  /** The texts as one, with the separator between them. */
  join(): string {
    return this.#pieces === undefined ? whole(this.#end) : whole(this.#pieces.join("") + this.#end);
  }
}
