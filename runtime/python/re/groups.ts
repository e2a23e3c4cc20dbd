/**
 * The groups of a pattern that is being read.
 *
 * @module
 */
import { quote } from "../text/quote.ts";
import { PatternError } from "./errors.ts";
import type { Node } from "./nodes.ts";
import type { Reader } from "./reader.ts";
import { type Width, widthOf } from "./width.ts";

/** Which groups there are, which are open, and what refers to them. */
export class Groups {
  /** The number that the next group gets. */
  next = 1;
  readonly names: Map<string, number> = new Map();
  /** Groups in the order in which they close. */
  readonly closing: number[] = [];
  /** Of each look behind, whether its width is fixed. */
  readonly lookbehinds: boolean[] = [];
  /** How many characters each closed group takes. */
  readonly widths: Map<number, Width> = new Map();
  readonly #conditions = new Map<number, number>();
  readonly #reader: Reader;
  /** The first group that a look behind holds; zero outside of them. */
  #lookbehind = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Starts a group. */
  open(name: string | null): number {
    const index = this.next++;
    if (name === null) return index;
    const known = this.names.get(name);
    if (known !== undefined) {
      throw this.#reader.errorBack(
        `redefinition of group name ${quote(name)} as group ${index}; was group ${known}`,
        [...name].length + 1,
      );
    }
    this.names.set(name, index);
    return index;
  }

  /** Ends a group. */
  close(index: number, body: Node): void {
    this.closing.push(index);
    this.widths.set(index, this.width(body));
  }

  /** How many characters a node takes. */
  width(node: Node): Width {
    return widthOf(node, this.widths);
  }

  /** Starts a look behind; gives what ends it. */
  enterLookbehind(): () => void {
    if (this.#lookbehind > 0) return () => {};
    this.#lookbehind = this.next;
    return () => {
      this.#lookbehind = 0;
    };
  }

  /** Checks a reference to a group that was just read and is so long. */
  checkReference(group: number, length: number): void {
    if (!this.widths.has(group)) {
      throw this.#reader.errorBack("cannot refer to an open group", length);
    }
    this.#checkLookbehind(group);
  }

  #checkLookbehind(group: number): void {
    if (this.#lookbehind === 0) return;
    if (!this.widths.has(group)) {
      throw this.#reader.errorBack("cannot refer to an open group", 0);
    }
    if (group >= this.#lookbehind) {
      throw this.#reader.errorBack(
        "cannot refer to group defined in the same lookbehind subpattern",
        0,
      );
    }
  }

  /** Notes a condition on a group, which may follow. */
  condition(group: number, place: number): void {
    if (!this.#conditions.has(group)) this.#conditions.set(group, place);
    this.#checkLookbehind(group);
  }

  /** Checks what could not be checked before the end. */
  finish(): void {
    for (const [group, place] of this.#conditions) {
      if (group >= this.next) {
        throw this.#reader.errorAt(`invalid group reference ${group}`, place);
      }
    }
    if (this.lookbehinds.includes(false)) {
      throw new PatternError("look-behind requires fixed-width pattern");
    }
  }
}
