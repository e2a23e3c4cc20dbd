/**
 * Patterns as JavaScript's regular expressions, with the flag `v`.
 *
 * JavaScript's engine forgets a group whenever a loop around it goes round, takes a reference to a group that took no part
 * for the empty text, and leaves a loop at an empty round. Where a pattern could tell, there is no translation, and
 * `machine.ts` matches it.
 *
 * @module
 */
import { escapeCharacter, wordClass } from "./characters.ts";
import type { At, Node, Parsed, Repeat, Sequence } from "./nodes.ts";
import { type Width, widthOf } from "./width.ts";

/** A pattern in JavaScript. */
export interface Script {
  readonly source: string;
  /** The same for texts of few characters, in which JavaScript's engine finds it sooner; undefined where it would not. */
  readonly plain: Plain | undefined;
  /** Python's group to JavaScript's, which has more of them. */
  readonly groups: readonly number[];
}

/** A pattern for texts of ASCII, or of Latin-1. */
export interface Plain {
  readonly source: string;
  readonly forAscii: boolean;
  /** The flag `v`, without which the engine takes half the time, or none. */
  readonly flags: "" | "v";
}

class Untranslatable extends Error {}

/** Every capturing group in a node. */
function* groupsIn(node: Node): Generator<number> {
  switch (node.kind) {
    case "sequence":
      for (const item of node.items) yield* groupsIn(item);
      return;
    case "branch":
      for (const option of node.options) yield* groupsIn(option);
      return;
    case "group":
      if (node.index > 0) yield node.index;
      yield* groupsIn(node.body);
      return;
    case "repeat":
    case "look":
    case "atomic":
      yield* groupsIn(node.body);
      return;
    case "conditional":
      yield* groupsIn(node.yes);
      yield* groupsIn(node.no);
  }
}

class Translator {
  readonly groups: number[] = [0];
  /** Groups that have taken part whenever what is now translated is reached. */
  #sure: Set<number> = new Set();
  #count = 0;
  readonly #widths: ReadonlyMap<number, Width>;

  constructor(widths: ReadonlyMap<number, Width>) {
    this.#widths = widths;
  }

  translate(node: Node): string {
    switch (node.kind) {
      case "character": {
        const source = escapeCharacter(node.text.codePointAt(0)!);
        return node.ignoreCase ? `(?i:${source})` : source;
      }
      case "class": {
        const source = `[${node.negated ? "^" : ""}${node.source}]`;
        return node.ignoreCase ? `(?i:${source})` : source;
      }
      case "at":
        return place(node, undefined, undefined);
      case "sequence":
        return this.#sequence(node);
      case "branch":
        return this.#branch(node.options);
      case "group":
        return this.#group(node.index, node.body);
      case "repeat":
        return this.#repeat(node);
      case "look":
        return this.#look(node);
      case "atomic":
        return this.#atomic(() => this.translate(node.body));
      case "reference":
        if (!this.#sure.has(node.group)) throw new Untranslatable();
        return node.ignoreCase
          ? `(?i:\\${this.groups[node.group]})`
          : `(?:\\${this.groups[node.group]})`;
      case "conditional":
        throw new Untranslatable();
    }
  }

  #sequence({ items }: Sequence): string {
    let source = "";
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      if (item.kind === "at") source += place(item, items[i - 1], items[i + 1]);
      else if (item.kind === "branch") source += `(?:${this.translate(item)})`;
      else if (item.kind === "character" && item.ignoreCase) {
        let letters = "";
        for (
          let next = items[i];
          next?.kind === "character" && next.ignoreCase;
          next = items[++i]
        ) {
          letters += escapeCharacter(next.text.codePointAt(0)!);
        }
        i--;
        source += `(?i:${letters})`;
      } else source += this.translate(item);
    }
    return source;
  }

  #branch(options: readonly Node[]): string {
    const before = this.#sure;
    let after: Set<number> | undefined;
    const sources = options.map((option) => {
      this.#sure = new Set(before);
      const source = this.translate(option);
      after = after ? after.intersection(this.#sure) : this.#sure;
      return source;
    });
    this.#sure = after ?? before;
    return sources.join("|");
  }

  #group(index: number, body: Node): string {
    if (index === 0) return `(?:${this.translate(body)})`;
    this.groups[index] = ++this.#count;
    const source = `(${this.translate(body)})`;
    this.#sure.add(index);
    return source;
  }

  #repeat(node: Repeat): string {
    const { min, max, mode, body } = node;
    const before = this.#sure;
    this.#sure = new Set(before);
    const write = (lazy: string): string => {
      const source = this.translate(body);
      const isAtom = body.kind !== "sequence" && body.kind !== "branch" && body.kind !== "look" &&
        body.kind !== "atomic" && body.kind !== "repeat";
      return `${isAtom ? source : `(?:${source})`}${counts(min, max)}${lazy}`;
    };
    const source = mode === "possessive"
      ? this.#atomic(() => write(""))
      : write(mode === "lazy" ? "?" : "");
    const captures = [...groupsIn(body)];
    if (max !== min && widthOf(body, this.#widths)[0] === 0) throw new Untranslatable();
    if (max > 1 && captures.some((group) => !this.#sure.has(group))) throw new Untranslatable();
    if (min === 0) this.#sure = before;
    return source;
  }

  /** JavaScript does not go back into a look ahead: what it saw is then taken as a whole. */
  #atomic(body: () => string): string {
    const index = ++this.#count;
    const source = body();
    return `(?:(?=(${source}))\\${index})`;
  }

  #look({ ahead, negative, body }: Node & { kind: "look" }): string {
    const captures = [...groupsIn(body)];
    if (captures.length > 0 && (!ahead || negative)) throw new Untranslatable();
    if (!ahead && goesBackWrong(body)) throw new Untranslatable();
    return `(?${ahead ? "" : "<"}${negative ? "!" : "="}${this.translate(body)})`;
  }
}

/** Whether a body has what JavaScript, which reads it from its end when it looks behind, would see otherwise. */
function goesBackWrong(node: Node): boolean {
  switch (node.kind) {
    case "sequence":
      return node.items.some(goesBackWrong);
    case "branch":
      return node.options.some(goesBackWrong);
    case "group":
      return goesBackWrong(node.body);
    case "repeat":
      return node.mode === "possessive" || goesBackWrong(node.body);
    case "atomic":
    case "reference":
      return true;
    default:
      return false;
  }
}

function counts(min: number, max: number): string {
  if (max === Infinity) return min === 0 ? "*" : min === 1 ? "+" : `{${min},}`;
  if (min === 0 && max === 1) return "?";
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

/** Whether a neighbour is certainly, at the side that counts, a character of words. */
function isWord(node: Node | undefined, ascii: boolean): boolean {
  if (!node) return false;
  switch (node.kind) {
    case "character":
      return /^[A-Za-z0-9_]$/.test(node.text) && !node.ignoreCase;
    case "class":
      return !node.negated && node.source === wordClass(ascii);
    case "repeat":
      return node.min > 0 && isWord(node.body, ascii);
    case "group":
      return isWord(node.body, ascii);
    default:
      return false;
  }
}

/** A place between characters, by what stands beside it. */
function place(node: At, before: Node | undefined, after: Node | undefined): string {
  const word = `[${wordClass(node.ascii)}]`;
  switch (node.place) {
    case "start":
      return "^";
    case "textEnd":
      return "$";
    case "end":
      return "(?=\\n?$)";
    case "lineStart":
      return "(?<![^\\n])";
    case "lineEnd":
      return "(?![^\\n])";
    case "boundary":
      if (isWord(after, node.ascii)) return `(?<!${word})`;
      if (isWord(before, node.ascii)) return `(?!${word})`;
      return `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
    case "notBoundary":
      return `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word})(?!^$))`;
  }
}

/** A pattern with the classes of ASCII in the place of Unicode's, which of Latin-1 differ for words alone. */
function plainly(source: string): Plain | undefined {
  const word = wordClass(false);
  const forAscii = source.includes(word);
  const boundary = "(?:(?<=[\\w])(?![\\w])|(?<![\\w])(?=[\\w]))";
  const plain = source.replaceAll(word, "\\w").replaceAll("\\p{Nd}", "\\d")
    .replaceAll(boundary, "\\b");
  // Without the flag there are no classes in classes, and beyond ASCII cases count otherwise.
  const needsFlag = /\[[^\]]*\[|\\p|\\u\{[0-9a-f]{5}/.test(plain) ||
    plain.includes("(?i:") && plain.includes("\\u{");
  if (needsFlag) return forAscii ? { source: plain, forAscii, flags: "v" } : undefined;
  const short = plain.replace(/\\u\{(\w+)\}/g, (_, code: string) => `\\u${code.padStart(4, "0")}`);
  return { source: short, forAscii, flags: "" };
}

/** A pattern in JavaScript; null where that would not match the same. */
export function translate({ root, groups, widths }: Parsed): Script | null {
  const translator = new Translator(widths);
  try {
    const source = translator.translate(root);
    for (let i = 1; i <= groups; i++) translator.groups[i] ??= 0;
    const whole = root.kind === "branch" ? `(?:${source})` : source;
    return { source: whole, plain: plainly(whole), groups: translator.groups };
  } catch (error) {
    if (error instanceof Untranslatable) return null;
    throw error;
  }
}
