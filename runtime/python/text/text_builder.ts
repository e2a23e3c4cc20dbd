/**
 * Texts that are looked into while they grow.
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
 * A text that grows. V8 keeps a text that was added to as a tree, which it makes whole as soon as someone looks into it: to
 * look at each step takes the square of the time. Here the end stands by itself, and before it few pieces, each of them longer
 * than those that follow.
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
  #pieces: string[] = [];
  #end = "";
  /** How many units it has. */
  #units = 0;
  /** Whether each unit is a character. */
  #isNarrow = true;

  /** A text that starts with another. */
  constructor(start = "") {
    this.add(start);
  }

  /** Adds a text at the end. */
  add(text: string): this {
    this.#end += text;
    this.#units += text.length;
    if (this.#isNarrow && !isNarrow(text)) this.#isNarrow = false;
    if (this.#end.length > LONG) this.#settle();
    return this;
  }

  #settle(): void {
    const pieces = this.#pieces;
    let last = this.#end.slice(0, -KEPT);
    this.#end = this.#end.slice(-KEPT);
    while (pieces.length > 0 && pieces[pieces.length - 1]!.length < last.length * 2) {
      last = whole(pieces.pop() + last);
    }
    pieces.push(last);
  }

  /** How many characters it has. */
  get length(): number {
    return this.#isNarrow ? this.#units : textLength(this.value);
  }

  /** A character, as `text[index]` gives it. */
  item(index: unknown): string {
    if (!this.#isNarrow || typeof index !== "number") return item(this.value, index) as string;
    const at = index < 0 ? index + this.#units : index;
    let start = this.#units - this.#end.length;
    if (at >= start && at < this.#units) return this.#end.charAt(at - start);
    for (let i = this.#pieces.length - 1; i >= 0 && at >= 0 && at < start; i--) {
      const piece = this.#pieces[i]!;
      start -= piece.length;
      if (at >= start) return piece.charAt(at - start);
    }
    return item(this.value, index) as string;
  }

  /** A part, as `text[start:stop]` gives it. */
  slice(start: unknown, stop: unknown = null): string {
    const before = this.#units - this.#end.length;
    if (
      this.#isNarrow && typeof start === "number" && (stop === null || typeof stop === "number")
    ) {
      const from = start < 0 ? start + this.#units : start;
      const to = stop === null ? this.#units : stop < 0 ? stop + this.#units : stop;
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
    const [first = ""] = this.#pieces;
    if (this.#pieces.length > 1 || first !== "" && this.#end !== "") {
      this.#pieces = [whole(this.#pieces.join("") + this.#end)];
      this.#end = "";
    }
    return this.#pieces[0] ?? this.#end;
  }
}
