/**
 * A pattern, read character by character: an escape counts as one.
 *
 * @module
 */
import { quote } from "../text/quote.ts";
import { PatternError } from "./errors.ts";

/** Reads a pattern or a template. Places are counted in code points. */
export class Reader {
  readonly #points: readonly string[];
  #at = 0;

  /**
   * @param text what is read, bytes as the characters of their numbers
   * @param original what errors show
   */
  constructor(readonly text: string, readonly original: string | Uint8Array) {
    this.#points = Array.from(text);
  }

  /** Whether the pattern is a text, not bytes. */
  get isText(): boolean {
    return typeof this.original === "string";
  }

  /** The place of what is read next. */
  get place(): number {
    return this.#at;
  }

  /** What is read next, a backslash with the character after it; empty at the end. */
  peek(): string {
    const next = this.#points[this.#at];
    if (next === undefined) return "";
    if (next !== "\\") return next;
    const escaped = this.#points[this.#at + 1];
    if (escaped === undefined) throw this.errorAt("bad escape (end of pattern)", this.#at);
    return next + escaped;
  }

  /** Reads on; empty at the end. */
  take(): string {
    const next = this.peek();
    this.#at += next.startsWith("\\") ? 2 : next === "" ? 0 : 1;
    // A backslash at the very end is a fault as soon as it is next, before others are found.
    this.peek();
    return next;
  }

  /** Reads on if this is next. */
  accept(wanted: string): boolean {
    if (this.peek() !== wanted) return false;
    this.take();
    return true;
  }

  /** Reads at most so many characters of a kind. */
  takeWhile(most: number, kind: RegExp): string {
    let text = "";
    for (let i = 0; i < most && kind.test(this.peek()); i++) text += this.take();
    return text;
  }

  /** Reads a name up to what ends it. */
  takeUntil(end: string, what: string): string {
    const start = this.#at;
    let text = "";
    for (;;) {
      const next = this.take();
      if (next === "") {
        if (text === "") throw this.errorAt(`missing ${what}`, this.#at);
        throw this.errorAt(`missing ${end}, unterminated name`, start);
      }
      if (next === end) {
        if (text === "") throw this.errorAt(`missing ${what}`, this.#at - 1);
        return text;
      }
      text += next;
    }
  }

  /** Goes back to a place. */
  seek(place: number): void {
    this.#at = place;
  }

  /** An error at a place. */
  errorAt(message: string, place: number): PatternError {
    return new PatternError(message, this.original, place);
  }

  /** An error so many characters before what is read next. */
  errorBack(message: string, back: number): PatternError {
    return this.errorAt(message, this.#at - back);
  }

  /** Checks a name that was just read, with one character behind it. */
  checkName(name: string): void {
    const fits = /^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name);
    if (fits && (this.isText || !/\P{ASCII}/u.test(name))) return;
    const shown = this.isText ? quote(name) : `b${quote(name)}`;
    throw this.errorBack(`bad character in group name ${shown}`, [...name].length + 1);
  }
}
