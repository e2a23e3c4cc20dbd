/**
 * Writes a regular expression that Python's was read into as one of JavaScript's (flag v).
 *
 * @module
 */
import { NotImplementedError } from "../exceptions.ts";
import { boundarySource, classSource, literal, literalInSet, type Reading } from "./classes.ts";
import type { Mode, Node, SetItem } from "./node.ts";

/** A regular expression of JavaScript's, and where its groups are Python's. */
export interface Emitted {
  readonly source: string;
  /** The number that each of Python's groups has here; others are helpers. */
  readonly groups: readonly number[];
}

class Writer {
  readonly groups: number[] = [0];
  readonly #plainText: boolean;
  #count: number;

  /** @param before How many groups stand before those that are written. */
  constructor(plainText: boolean, before: number) {
    this.#plainText = plainText;
    this.#count = before;
  }

  #reading(mode: Mode): Reading {
    return { plainText: this.#plainText, asciiClasses: mode.ascii };
  }

  write(node: Node): string {
    switch (node.kind) {
      case "literal":
        return literal(node.code);
      case "any":
        return node.mode.dotall ? "[^]" : "[^\\n]";
      case "class":
        return classSource(node.letter, this.#reading(node.mode));
      case "set":
        return this.#set(node.negated, node.items, node.mode);
      case "at":
        return this.#at(node.letter, node.mode);
      case "sequence":
        return node.items.map((item) => this.write(item)).join("");
      case "branch":
        return `(?:${node.options.map((option) => this.write(option)).join("|")})`;
      case "group":
        return this.#group(node.number, node.inner);
      case "flags":
        return `(?${node.on ? "i" : node.off ? "-i" : ""}:${this.write(node.inner)})`;
      case "look":
        return `(?${node.sign}${this.write(node.inner)})`;
      case "atomic":
        return this.#atomic(() => this.write(node.inner));
      case "back":
        return `(?:\\${this.groups[node.number]})`;
      case "if":
        throw new NotImplementedError(
          "(?(group)yes|no) in a regular expression: JavaScript's engine cannot ask whether a group has matched",
        );
      case "repeat":
        return this.#repeat(node);
    }
  }

  #group(number: number, inner: Node): string {
    this.groups[number] = ++this.#count;
    return `(${this.write(inner)})`;
  }

  /** What is matched once and not tried in another way: a look ahead is not entered again. */
  #atomic(inner: () => string): string {
    const number = ++this.#count;
    return `(?:(?=(${inner()}))\\${number})`;
  }

  #repeat(node: Node & { kind: "repeat" }): string {
    const once = () => {
      const source = this.write(node.inner);
      const isAtom = ["literal", "any", "class", "set", "group"].includes(node.inner.kind);
      return (isAtom ? source : `(?:${source})`) + counts(node.least, node.most);
    };
    if (node.suffix === "+") return this.#atomic(once);
    return once() + node.suffix;
  }

  #set(negated: boolean, items: readonly SetItem[], mode: Mode): string {
    const inside = items.map((item) => {
      if ("class" in item) return classSource(item.class, this.#reading(mode));
      const low = literalInSet(item.low);
      return item.low === item.high ? low : `${low}-${literalInSet(item.high)}`;
    });
    return `[${negated ? "^" : ""}${inside.join("")}]`;
  }

  #at(letter: string, mode: Mode): string {
    switch (letter) {
      case "^":
        return mode.multiline ? "(?<![^\\n])" : "^";
      case "$":
        return mode.multiline ? "(?![^\\n])" : "(?=\\n?$)";
      case "A":
        return "^";
      case "Z":
        return "$";
      default:
        return boundarySource(letter, this.#reading(mode));
    }
  }
}

function counts(least: number, most: number): string {
  if (most === Infinity) return least === 0 ? "*" : least === 1 ? "+" : `{${least},}`;
  if (least === 0 && most === 1) return "?";
  return least === most ? `{${least}}` : `{${least},${most}}`;
}

/** The regular expression of JavaScript's, for texts of ASCII alone or for all. */
export function emit(root: Node, plainText: boolean): Emitted {
  const writer = new Writer(plainText, 0);
  const source = writer.write(root);
  return { source, groups: writer.groups };
}

/**
 * The same for matches of more than nothing: what follows where it starts must not be all that follows
 * where it ends.
 */
export function emitMore(root: Node, plainText: boolean): Emitted {
  const writer = new Writer(plainText, 1);
  const source = writer.write(root);
  return { source: `(?=([^]*))(?:${source})(?!\\1$)`, groups: writer.groups };
}
