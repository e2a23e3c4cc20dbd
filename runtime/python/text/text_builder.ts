/**
 * Texts that grow.
 *
 * @module
 */
import { item, slice } from "../operators/container.ts";
import { isNarrow, textLength } from "./code_points.ts";
import { whole } from "./whole.ts";

/** From this length on the end of a text becomes a piece, but for some characters. */
const LONG = 512;
const KEPT = 64;

/**
 * A text that grows. V8 keeps a text that was added to as a tree, with a node for each step that all outlive the young
 * garbage; and makes it whole as soon as someone looks into it: to look at each step takes the square of the time. Here the
 * end stands by itself, and before it few pieces, each of them longer than those that follow.
 *
 * @example
 * ```ts
 * import { print, TextBuilder } from "@manycore/multiprocessing/python";
 *
 * const text = new TextBuilder();
 * while (text.length < 10) text.add(text.endsWith("a") ? "b" : "a");
 * print(text.value, text.item(-1)); // ababababab b
 * ```
 */
export class TextBuilder {
  /** What stands before the end; none as long as the text is short. */
  #pieces: string[] | undefined = undefined;
  #end: string;
  /** How many units the pieces have. */
  #settled = 0;
  /** Whether each unit of the pieces is a character. */
  #hasNarrowPieces = true;

  /** How many units of the end are known to be characters. */
  #narrow = 0;

  /** A text that starts with another. */
  constructor(start = "") {
    this.#end = start;
  }

  /** Adds a text at the end. */
  add(text: string): this {
    this.#end += text;
    if (this.#end.length > LONG) this.#settle();
    return this;
  }

  #settle(): void {
    const pieces = this.#pieces ??= [];
    let last = this.#end.slice(0, -KEPT);
    this.#end = this.#end.slice(-KEPT);
    this.#settled += last.length;
    this.#narrow = 0;
    if (this.#hasNarrowPieces && !isNarrow(last)) this.#hasNarrowPieces = false;
    while (pieces.length > 0 && pieces[pieces.length - 1]!.length < last.length * 2) {
      last = whole(pieces.pop() + last);
    }
    pieces.push(last);
  }

  /** How many units it has, if each of them is a character; below zero else. */
  #narrowLength(): number {
    const { length } = this.#end;
    if (length > this.#narrow) {
      if (!isNarrow(this.#end.slice(this.#narrow))) return -1;
      this.#narrow = length;
    }
    return this.#hasNarrowPieces ? this.#settled + length : -1;
  }

  /** How many characters it has. */
  get length(): number {
    const length = this.#narrowLength();
    return length < 0 ? textLength(this.value) : length;
  }

  /** A character, as `text[index]` gives it. */
  item(index: unknown): string {
    const length = this.#narrowLength();
    if (length < 0 || typeof index !== "number") return item(this.value, index) as string;
    const at = index < 0 ? index + length : index;
    let start = this.#settled;
    if (at >= start && at < length) return this.#end.charAt(at - start);
    const pieces = this.#pieces ?? [];
    for (let i = pieces.length - 1; i >= 0 && at >= 0 && at < start; i--) {
      const piece = pieces[i]!;
      start -= piece.length;
      if (at >= start) return piece.charAt(at - start);
    }
    return item(this.value, index) as string;
  }

  /** A part, as `text[start:stop]` gives it. */
  slice(start: unknown, stop: unknown = null): string {
    const before = this.#settled;
    const length = this.#narrowLength();
    if (length >= 0 && typeof start === "number" && (stop === null || typeof stop === "number")) {
      const from = start < 0 ? start + length : start;
      const to = stop === null ? length : stop < 0 ? stop + length : stop;
      if (from >= before && to >= from) return this.#end.slice(from - before, to - before);
    }
    return slice(this.value, start, stop);
  }

  /** Whether it ends with a text. */
  endsWith(text: string): boolean {
    return (text.length <= this.#end.length ? this.#end : this.value).endsWith(text);
  }

  /** The text. */
  get value(): string {
    if (this.#pieces === undefined) return this.#end;
    if (this.#pieces.length > 1 || this.#end !== "") {
      if (this.#hasNarrowPieces && !isNarrow(this.#end)) this.#hasNarrowPieces = false;
      this.#pieces = [whole(this.#pieces.join("") + this.#end)];
      this.#settled = this.#pieces[0]!.length;
      this.#end = "";
      this.#narrow = 0;
    }
    return this.#pieces[0]!;
  }
}
