/**
 * Reads Python's regular expressions.
 *
 * @module
 */
import { OverflowError } from "../exceptions.ts";
import { PatternError } from "./errors.ts";
import { type Mode, type Node, type SetItem, widthOf } from "./node.ts";

/** What a pattern says. */
export interface Parsed {
  readonly root: Node;
  readonly flags: number;
  /** How many groups there are. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  /** The group in which each group stands; 0 for none. */
  readonly parents: readonly number[];
}

/** Bits of the flags. */
export const Flag = {
  ignorecase: 2,
  locale: 4,
  multiline: 8,
  dotall: 16,
  unicode: 32,
  verbose: 64,
  ascii: 256,
} as const;

const flagLetters: Readonly<Record<string, number>> = {
  i: 2,
  L: 4,
  m: 8,
  s: 16,
  u: 32,
  x: 64,
  a: 256,
};
const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "\\": 92,
};
const identifier = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
const maxRepeat = 4294967295;

/** Finds a character by its Unicode name; `unicodedata` can fill it in. */
export const characterNames: { find?: (name: string) => number | undefined } = {};

/** Reads one pattern. */
export class Parser {
  readonly #pattern: string;
  readonly #text: readonly string[];
  readonly #isBytes: boolean;
  #place = 0;
  #flags: number;
  readonly #names = new Map<string, number>();
  readonly #parents: number[] = [0];
  readonly #inner = new Map<number, Node>();
  readonly #open: number[] = [];
  #lookbehind = 0;

  constructor(pattern: string, flags: number, isBytes: boolean) {
    this.#pattern = pattern;
    this.#text = [...pattern];
    this.#flags = flags;
    this.#isBytes = isBytes;
  }

  /** @throws {PatternError} for what is no regular expression. */
  parse(): Parsed {
    this.#leadingFlags();
    const root = this.#branches(this.#flags);
    if (this.#place < this.#text.length) throw this.#error("unbalanced parenthesis", this.#place);
    return {
      root,
      flags: this.#flags,
      groups: this.#parents.length - 1,
      names: this.#names,
      parents: this.#parents,
    };
  }

  /** Flags at the start hold for the whole pattern, and decide how it is read. */
  #leadingFlags(): void {
    let match: RegExpExecArray | null;
    const pattern = /^\(\?([aiLmsux]+)\)/;
    const skipped = () => this.#text.slice(this.#place).join("");
    while ((match = pattern.exec(skipped()))) {
      this.#place += 2;
      this.#addFlags(match[1]!);
      this.#place++;
    }
  }

  #addFlags(letters: string): void {
    for (const letter of letters) {
      this.#place++;
      const bit = flagLetters[letter]!;
      if (letter === "L" && !this.#isBytes) {
        throw this.#error(
          "bad inline flags: cannot use 'L' flag with a str pattern",
          this.#place,
        );
      }
      if (letter === "u" && this.#isBytes) {
        throw this.#error(
          "bad inline flags: cannot use 'u' flag with a bytes pattern",
          this.#place,
        );
      }
      const kinds = Flag.ascii | Flag.locale | Flag.unicode;
      this.#flags |= bit;
      const given = letters.match(/[auL]/g) ?? [];
      if (bit & kinds && new Set(given).size > 1 && letter === given.at(-1)) {
        throw this.#error(
          "bad inline flags: flags 'a', 'u' and 'L' are incompatible",
          this.#place,
        );
      }
    }
  }

  #error(message: string, place: number): PatternError {
    return new PatternError(message, this.#pattern, place);
  }

  #peek(): string | undefined {
    return this.#text[this.#place];
  }

  #take(expected: string): boolean {
    if (this.#peek() !== expected) return false;
    this.#place++;
    return true;
  }

  /** Reads up to a delimiter, which is taken too. */
  #until(delimiter: string, what: string): string {
    const start = this.#place;
    const end = this.#text.indexOf(delimiter, start);
    if (start >= this.#text.length || end === start) {
      throw this.#error(`missing ${what}`, start);
    }
    if (end < 0) throw this.#error(`missing ${delimiter}, unterminated name`, start);
    this.#place = end + 1;
    return this.#text.slice(start, end).join("");
  }

  #mode(flags: number): Mode {
    return {
      multiline: (flags & Flag.multiline) !== 0,
      dotall: (flags & Flag.dotall) !== 0,
      ascii: (flags & Flag.ascii) !== 0 || this.#isBytes,
    };
  }

  #branches(flags: number): Node {
    const options = [this.#sequence(flags)];
    while (this.#take("|")) options.push(this.#sequence(flags));
    return options.length === 1 ? options[0]! : { kind: "branch", options };
  }

  #sequence(flags: number): Node {
    const items: Node[] = [];
    while (true) {
      const letter = this.#peek();
      if (letter === undefined || letter === "|" || letter === ")") break;
      if (flags & Flag.verbose && this.#skipComment(letter)) continue;
      if (this.#isRepeat(letter)) this.#repeat(items, letter);
      else {
        const item = this.#item(letter, flags);
        if (item) items.push(item);
      }
    }
    return items.length === 1 ? items[0]! : { kind: "sequence", items };
  }

  #skipComment(letter: string): boolean {
    if (/[ \t\n\r\v\f]/.test(letter)) {
      this.#place++;
      return true;
    }
    if (letter !== "#") return false;
    while (this.#place < this.#text.length && this.#text[this.#place++] !== "\n");
    return true;
  }

  /** Whether a repetition begins here; a brace that counts nothing is a character. */
  #isRepeat(letter: string): boolean {
    if (letter === "*" || letter === "+" || letter === "?") return true;
    if (letter !== "{") return false;
    const rest = this.#text.slice(this.#place, this.#place + 60).join("");
    const match = /^\{(\d*)(,?)(\d*)\}/.exec(rest);
    return match !== null && match[0] !== "{}";
  }

  #repeat(items: Node[], letter: string): void {
    const start = this.#place++;
    let [least, most] = letter === "*" ? [0, Infinity] : letter === "+" ? [1, Infinity] : [0, 1];
    if (letter === "{") [least, most] = this.#counts(start);
    const inner = items.at(-1);
    if (inner === undefined || inner.kind === "at") throw this.#error("nothing to repeat", start);
    if (inner.kind === "repeat") throw this.#error("multiple repeat", start);
    const suffix = this.#take("?") ? "?" : this.#take("+") ? "+" : "";
    items[items.length - 1] = { kind: "repeat", inner, least, most, suffix };
  }

  #counts(start: number): [number, number] {
    const rest = this.#text.slice(start).join("");
    const [whole, low, comma, high] = /^\{(\d*)(,?)(\d*)\}/.exec(rest)!;
    this.#place = start + whole.length;
    const least = low === "" ? 0 : Number(low);
    const most = comma === "" ? least : high === "" ? Infinity : Number(high);
    if (least >= maxRepeat || (most !== Infinity && most >= maxRepeat)) {
      throw new OverflowError("the repetition number is too large");
    }
    if (most < least) throw this.#error("min repeat greater than max repeat", start + 1);
    return [least, most];
  }

  #item(letter: string, flags: number): Node | null {
    const mode = this.#mode(flags);
    switch (letter) {
      case ".":
        this.#place++;
        return { kind: "any", mode };
      case "^":
      case "$":
        this.#place++;
        return { kind: "at", letter, mode };
      case "[":
        return this.#set(mode);
      case "(":
        return this.#group(flags);
      case "\\":
        return this.#escape(mode);
      default:
        this.#place++;
        return { kind: "literal", code: letter.codePointAt(0)! };
    }
  }

  #escape(mode: Mode): Node {
    const start = this.#place;
    const letter = this.#text[start + 1];
    if (letter === undefined) throw this.#error("bad escape (end of pattern)", start);
    if ("AZbB".includes(letter)) {
      this.#place += 2;
      return { kind: "at", letter, mode };
    }
    if ("dDwWsS".includes(letter)) {
      this.#place += 2;
      return { kind: "class", letter, mode };
    }
    if (/[1-9]/.test(letter)) return this.#numbered(start);
    return { kind: "literal", code: this.#character() };
  }

  /** A reference to a group by number, or a character by its octal number. */
  #numbered(start: number): Node {
    const rest = this.#text.slice(start + 1, start + 4).join("");
    if (/^[0-3]?[0-7]{3}$/.test(rest) || /^[1-7][0-7]{2}$/.test(rest)) {
      const code = parseInt(rest, 8);
      if (code > 0o377) {
        throw this.#error(
          `octal escape value \\${rest} outside of range 0-0o377`,
          start,
        );
      }
      this.#place += 4;
      return { kind: "literal", code };
    }
    const digits = /^\d\d?/.exec(rest)![0];
    const number = Number(digits);
    this.#place += 1 + digits.length;
    if (number >= this.#parents.length) {
      throw this.#error(`invalid group reference ${number}`, start + 1);
    }
    this.#checkClosed(number, start);
    return { kind: "back", number };
  }

  #checkClosed(number: number, start: number): void {
    if (this.#open.includes(number)) throw this.#error("cannot refer to an open group", start);
    if (this.#lookbehind > 0 && this.#parents.length > number && !this.#inner.has(number)) {
      throw this.#error("cannot refer to group defined in the same lookbehind subpattern", start);
    }
  }

  /** The character that an escape stands for, inside or outside of a set. */
  #character(inSet = false): number {
    const start = this.#place;
    const letter = this.#text[start + 1];
    if (letter === undefined) throw this.#error("bad escape (end of pattern)", start);
    const length = { x: 2, u: 4, U: 8 }[letter];
    if (length !== undefined && !(this.#isBytes && letter !== "x")) return this.#hex(start, length);
    if (letter === "N" && !this.#isBytes) return this.#named(start);
    if (letter === "0" || (inSet && /[0-7]/.test(letter))) {
      const rest = this.#text.slice(start + 1, start + 4).join("");
      const digits = (letter === "0" ? /^0[0-7]{0,2}/ : /^[0-7]{1,3}/).exec(rest)![0];
      const code = parseInt(digits, 8);
      if (code > 0o377) {
        throw this.#error(`octal escape value \\${digits} outside of range 0-0o377`, start);
      }
      this.#place += 1 + digits.length;
      return code;
    }
    const known = letter === "b" && !inSet ? undefined : escapes[letter];
    if (known === undefined && /[A-Za-z0-9]/.test(letter)) {
      throw this.#error(`bad escape \\${letter}`, start);
    }
    this.#place += 2;
    return known ?? letter.codePointAt(0)!;
  }

  #hex(start: number, length: number): number {
    const rest = this.#text.slice(start + 2, start + 2 + length).join("");
    const digits = /^[0-9a-fA-F]*/.exec(rest)![0];
    if (digits.length < length) {
      throw this.#error(`incomplete escape \\${this.#text[start + 1]}${digits}`, start);
    }
    const code = parseInt(digits, 16);
    if (code > 0x10ffff) throw this.#error(`bad escape \\U${digits}`, start);
    this.#place += 2 + length;
    return code;
  }

  #named(start: number): number {
    this.#place += 2;
    if (!this.#take("{")) throw this.#error("missing {", this.#place);
    const name = this.#until("}", "character name");
    const code = characterNames.find?.(name);
    if (code === undefined) throw this.#error(`undefined character name '${name}'`, start);
    return code;
  }

  #set(mode: Mode): Node {
    const start = this.#place++;
    const negated = this.#take("^");
    const items: SetItem[] = [];
    const first = this.#place;
    while (true) {
      const letter = this.#peek();
      if (letter === undefined) throw this.#error("unterminated character set", start);
      if (letter === "]" && this.#place > first) {
        this.#place++;
        return { kind: "set", negated, items, mode };
      }
      items.push(this.#setItem(start));
    }
  }

  #setItem(start: number): SetItem {
    const from = this.#place;
    const low = this.#setCharacter();
    if (this.#peek() !== "-") return typeof low === "number" ? { low, high: low } : low;
    const next = this.#text[this.#place + 1];
    if (next === undefined) throw this.#error("unterminated character set", start);
    if (next === "]") return typeof low === "number" ? { low, high: low } : low;
    this.#place++;
    const high = this.#setCharacter();
    const source = this.#text.slice(from, this.#place).join("");
    if (typeof low !== "number" || typeof high !== "number" || high < low) {
      throw this.#error(`bad character range ${source}`, from);
    }
    return { low, high };
  }

  #setCharacter(): number | { class: string } {
    const letter = this.#peek()!;
    if (letter !== "\\") {
      this.#place++;
      return letter.codePointAt(0)!;
    }
    const next = this.#text[this.#place + 1];
    if (next !== undefined && "dDwWsS".includes(next)) {
      this.#place += 2;
      return { class: next };
    }
    return this.#character(true);
  }

  #group(flags: number): Node | null {
    const start = this.#place++;
    let name: string | null = null;
    if (this.#take("?")) {
      const letter = this.#text[this.#place++];
      if (letter === undefined) {
        throw this.#error("unexpected end of pattern", this.#text.length);
      }
      if (letter === "P") {
        const next = this.#text[this.#place++];
        if (next === undefined) throw this.#error("unexpected end of pattern", this.#text.length);
        if (next === "=") return this.#backByName();
        if (next !== "<") throw this.#error(`unknown extension ?P${next}`, start + 1);
        name = this.#groupName(">");
      } else if (letter === "#") {
        return this.#comment(start);
      } else if (letter === "(") {
        return this.#conditional(start, flags);
      } else if (letter !== ":") {
        return this.#special(start, letter, flags);
      } else {
        return { kind: "flags", on: false, off: false, inner: this.#closed(start, flags) };
      }
    }
    const number = this.#openGroup(name);
    const inner = this.#closed(start, flags);
    this.#open.pop();
    this.#inner.set(number, inner);
    return { kind: "group", number, inner };
  }

  #openGroup(name: string | null): number {
    const number = this.#parents.length;
    if (name !== null) {
      const earlier = this.#names.get(name);
      if (earlier !== undefined) {
        const place = this.#place - name.length - 1;
        throw this.#error(
          `redefinition of group name '${name}' as group ${number}; was group ${earlier}`,
          place,
        );
      }
      this.#names.set(name, number);
    }
    this.#parents.push(this.#open.at(-1) ?? 0);
    this.#open.push(number);
    return number;
  }

  /** What stands up to the closing bracket. */
  #closed(start: number, flags: number): Node {
    const inner = this.#branches(flags);
    if (!this.#take(")")) {
      throw this.#error("missing ), unterminated subpattern", start);
    }
    return inner;
  }

  #groupName(delimiter: string): string {
    const start = this.#place;
    const name = this.#until(delimiter, "group name");
    if (!identifier.test(name)) {
      throw this.#error(`bad character in group name '${name}'`, start);
    }
    return name;
  }

  #backByName(): Node {
    const start = this.#place;
    const name = this.#groupName(")");
    const number = this.#names.get(name);
    if (number === undefined) throw this.#error(`unknown group name '${name}'`, start);
    this.#checkClosed(number, start - 4);
    return { kind: "back", number };
  }

  #comment(start: number): null {
    const end = this.#text.indexOf(")", this.#place);
    if (end < 0) throw this.#error("missing ), unterminated comment", start);
    this.#place = end + 1;
    return null;
  }

  #conditional(start: number, flags: number): Node {
    const place = this.#place;
    const name = this.#until(")", "group name");
    let number = this.#names.get(name);
    if (/^\d+$/.test(name)) {
      number = Number(name);
      if (number === 0) throw this.#error("bad group number", place);
      if (number >= this.#parents.length) {
        throw this.#error(`invalid group reference ${number}`, place);
      }
    } else if (!identifier.test(name)) {
      throw this.#error(`bad character in group name '${name}'`, place);
    } else if (number === undefined) {
      throw this.#error(`unknown group name '${name}'`, place);
    }
    const yes = this.#sequence(flags);
    const no = this.#take("|") ? this.#sequence(flags) : null;
    if (this.#peek() === "|") {
      throw this.#error("conditional backref with more than two branches", this.#place);
    }
    if (!this.#take(")")) throw this.#error("missing ), unterminated subpattern", start);
    return { kind: "if", number, yes, no };
  }

  #special(start: number, letter: string, flags: number): Node | null {
    if (letter === "=" || letter === "!") {
      return { kind: "look", sign: letter, inner: this.#closed(start, flags) };
    }
    if (letter === ">") return { kind: "atomic", inner: this.#closed(start, flags) };
    if (letter === "<") {
      const sign = this.#text[this.#place++];
      if (sign === undefined) throw this.#error("unexpected end of pattern", this.#text.length);
      if (sign !== "=" && sign !== "!") throw this.#error(`unknown extension ?<${sign}`, start + 1);
      this.#lookbehind++;
      const inner = this.#closed(start, flags);
      this.#lookbehind--;
      const [least, most] = widthOf(inner, this.#inner);
      if (least !== most) throw new PatternError("look-behind requires fixed-width pattern");
      return { kind: "look", sign: "<" + sign, inner };
    }
    if (flagLetters[letter] === undefined && letter !== "-") {
      throw this.#error(`unknown extension ?${letter}`, start + 1);
    }
    return this.#localFlags(start, flags);
  }

  #flagRun(): string {
    let letters = "";
    while (flagLetters[this.#peek() ?? ""] !== undefined) letters += this.#text[this.#place++];
    return letters;
  }

  #localFlags(start: number, flags: number): Node {
    this.#place--;
    const on = this.#flagRun();
    if (on !== "" && this.#peek() === ")") {
      throw this.#error("global flags not at the start of the expression", start);
    }
    let off = "";
    if (this.#take("-")) {
      const next = this.#peek();
      if (next === undefined || flagLetters[next] === undefined) {
        throw this.#error(
          next === undefined || !/[a-zA-Z]/.test(next) ? "missing flag" : "unknown flag",
          this.#place,
        );
      }
      off = this.#flagRun();
      const both = [...off].findIndex((letter) => on.includes(letter));
      if (both >= 0) {
        throw this.#error(
          "bad inline flags: flag turned on and off",
          this.#place - off.length + both + 1,
        );
      }
    }
    if (this.#peek() !== ":") {
      const what = off === "" ? "missing -, : or )" : "missing :";
      throw this.#error(this.#peek() === undefined || off ? what : "unknown flag", this.#place);
    }
    this.#place++;
    const bits = (letters: string) => [...letters].reduce((sum, c) => sum | flagLetters[c]!, 0);
    const inner = this.#closed(start, (flags | bits(on)) & ~bits(off));
    return { kind: "flags", on: on.includes("i"), off: off.includes("i"), inner };
  }
}
