/**
 * Python's `re.Pattern`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { TypeError } from "../../errors.ts";
import { pickledAs } from "../../pickle/library.ts";
import { callable } from "../support/callables.ts";
import { END, Lazy } from "../support/lazy.ts";
import { options } from "../support/options.ts";
import { isNarrow } from "../text/code_points.ts";
import { repr } from "../text/repr.ts";
import { whole } from "../text/whole.ts";
import { hash } from "../operators/hash.ts";
import { Dict } from "../values/dict.ts";
import { type int, size } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { nameClass, typeName } from "../values/types.ts";
import { flagsText, UNICODE } from "./flags.ts";
import { Match } from "./match.ts";
import { type Found, Matcher, type Mode } from "./matcher.ts";
import { parse } from "./parse.ts";
import { fill, parseTemplate, type Template } from "./template.ts";
import { checkText, like, type Text, toPoint, toUnit, units } from "./text.ts";

/** What to search, and between which places. */
interface Bounds {
  readonly pos?: int;
  readonly endpos?: int;
}

/** What stands in the place of matches: a template, or a function of each match. */
export type Replacement<T extends Text> = T | ((match: Match<T>) => T);

/** The text to search, cut at its end, and the unit at which to begin; null when that is beyond the end. */
interface Field<T extends Text> {
  readonly string: T;
  readonly text: string;
  readonly at: number;
  readonly pos: number;
  readonly endpos: number;
}

const LONGEST_REPR = 200;

/**
 * A compiled pattern. https://docs.python.org/3/library/re.html#regular-expression-objects
 *
 * @example
 * ```ts
 * import { compile } from "@manycore/multiprocessing/python/re";
 *
 * const words = compile("[a-z]+");
 * words.findall("one two"); // ["one", "two"]
 * words.sub((m) => m.group().toUpperCase(), "one two"); // "ONE TWO"
 * ```
 */
export class Pattern<T extends Text = string> {
  static readonly __module__ = "re";
  static readonly __tp_name__ = "re.Pattern";

  /** The pattern as it was given. */
  readonly pattern: T;
  /** The flags, those in the pattern too, as bits. */
  readonly flags: number;
  /** How many groups capture. */
  readonly groups: number;
  /** The groups that have a name. */
  readonly names: ReadonlyMap<string, number>;
  /** The names of the groups by their numbers. */
  readonly groupNames: readonly (string | undefined)[];
  readonly #matcher: Matcher;
  readonly #canBeEmpty: boolean;
  readonly #isEmpty: boolean;
  readonly #templates = new Map<string, Template>();

  constructor(pattern: T, flags = 0) {
    const parsed = parse(units(pattern), pattern, flags);
    this.pattern = pattern;
    this.flags = parsed.flags;
    this.groups = parsed.groups;
    this.names = parsed.names;
    const names: (string | undefined)[] = [];
    for (const [name, index] of parsed.names) names[index] = name;
    this.groupNames = names;
    this.#matcher = new Matcher(parsed);
    this.#canBeEmpty = parsed.least === 0;
    this.#isEmpty = parsed.most === 0;
  }

  __reduce__(): Tuple<[unknown, Tuple<[T, number]>]> {
    return asTuple([known, asTuple([this.pattern, this.flags])]) as never;
  }

  /** The groups that have a name, with their numbers. */
  get groupindex(): Dict<string, number> {
    return new Dict(this.names);
  }

  /** Whether the pattern is for texts, not bytes. */
  get isText(): boolean {
    return typeof this.pattern === "string";
  }

  #field(string: T, given: readonly unknown[]): Field<T> {
    checkText(string, this.isText);
    const full = units(string);
    if (given.length === 0 || given[0] === undefined && given[1] === undefined) {
      return { string, text: full, at: 0, pos: 0, endpos: toPoint(full, full.length) };
    }
    const { pos = 0, endpos } = options<Bounds>(["pos", "endpos"], ...given);
    const end = endpos === undefined ? full.length : toUnit(full, size(endpos));
    const start = Math.min(toUnit(full, size(pos)), full.length);
    return {
      string,
      text: end < full.length ? full.slice(0, end) : full,
      at: start <= end ? start : Infinity,
      pos: toPoint(full, start),
      endpos: toPoint(full, end),
    };
  }

  #match(field: Field<T>, found: Found): Match<T> {
    return new Match(this, field.string, field.text, found, field.pos, field.endpos);
  }

  #once(mode: Mode, string: T, pos: unknown, endpos: unknown): Match<T> | null {
    if (pos === undefined && endpos === undefined) {
      checkText(string, this.isText);
      const text = units(string);
      const found = this.#matcher.find(text, 0, mode);
      return found && new Match(this, string, text, found, 0, toPoint(text, text.length));
    }
    const field = this.#field(string, [pos, endpos]);
    if (field.at === Infinity) return null;
    const found = this.#matcher.find(field.text, field.at, mode);
    return found && this.#match(field, found);
  }

  /**
   * The first match in a text, or null.
   *
   * @param bounds from which character on, and up to which one: `pos` and `endpos`, by position or by name
   */
  search(string: T, pos?: int | Bounds, endpos?: int): Match<T> | null {
    return this.#once("search", string, pos, endpos);
  }

  /** The match at the start of a text, or null. */
  match(string: T, pos?: int | Bounds, endpos?: int): Match<T> | null {
    return this.#once("match", string, pos, endpos);
  }

  /** The match of a whole text, or null. */
  fullmatch(string: T, pos?: int | Bounds, endpos?: int): Match<T> | null {
    return this.#once("fullmatch", string, pos, endpos);
  }

  /**
   * The texts of all matches: of the group where there is one, tuples of texts (`R`) where there are several. Groups that
   * took no part are empty texts.
   */
  findall<R = T>(string: T, pos?: int | Bounds, endpos?: int): R[] {
    const field = this.#field(
      string,
      pos === undefined && endpos === undefined ? [] : [pos, endpos],
    );
    const expression = field.at === 0 ? this.#direct(field.text, this.groups === 0) : null;
    if (expression && this.groups === 0) return (field.text.match(expression) ?? []) as R[];
    if (expression) return this.#groupsOfAll(expression, field.text) as R[];
    const result: unknown[] = [];
    const text = (found: Found, index: number) => like(string, found.group(index) ?? "");
    let found = after(this.#matcher, field.text, field.at, null);
    for (; found; found = after(this.#matcher, field.text, field.at, found)) {
      if (this.groups < 2) result.push(text(found, this.groups));
      else {
        const texts: T[] = [];
        for (let i = 1; i <= this.groups; i++) texts.push(text(found, i));
        result.push(tupleFrom(texts));
      }
    }
    return result as R[];
  }

  /**
   * The pattern for JavaScript's engine, where that alone finds every match in a text: none of them empty or, if that is
   * wanted as well, all of them, between characters that are a unit each.
   */
  #direct(text: string, withEmpty = false): RegExp | null {
    if (!this.isText) return null;
    if (this.#canBeEmpty && !(withEmpty && this.#isEmpty && isNarrow(text))) return null;
    const expression = this.#matcher.expression(text);
    if (expression) expression.lastIndex = 0;
    return expression;
  }

  /** The text of the group of each match, or the texts of all groups. */
  #groupsOfAll(expression: RegExp, text: string): unknown[] {
    const { places } = this.#matcher;
    const result: unknown[] = [];
    for (let found = expression.exec(text); found; found = expression.exec(text)) {
      if (this.groups === 1) {
        result.push(found[places[1]!] ?? "");
        continue;
      }
      const texts: string[] = [];
      for (let i = 1; i <= this.groups; i++) texts.push(found[places[i]!] ?? "");
      result.push(asTuple(texts));
    }
    return result;
  }

  /** The matches in a text, one after the other. */
  finditer(string: T, pos?: int | Bounds, endpos?: int): IterableIterator<Match<T>> {
    const field = this.#field(string, [pos, endpos]);
    return new Matches(this, this.#matcher, field);
  }

  /**
   * The pieces of a text between matches; the texts of groups between them, null for those that took no part.
   *
   * @param maxsplit at most so many splits; 0 for all
   */
  split(string: T, maxsplit?: int | { maxsplit?: int }): T[] {
    checkText(string, this.isText);
    const text = units(string);
    const { maxsplit: given = 0 } = options<{ maxsplit: int }>(["maxsplit"], maxsplit);
    let left = size(given) || Infinity;
    const expression = left === Infinity && this.groups === 0 ? this.#direct(text) : null;
    // JavaScript would put in the texts of its own groups, too.
    if (expression && !/\((?!\?)/.test(expression.source)) return text.split(expression) as T[];
    const pieces: (T | null)[] = [];
    let from = 0;
    if (left > 0) {
      let found = after(this.#matcher, text, 0, null);
      for (; found; found = after(this.#matcher, text, 0, found)) {
        pieces.push(like(string, text.slice(from, found.start)));
        for (let i = 1; i <= this.groups; i++) {
          const group = found.group(i);
          pieces.push(group === null ? null : like(string, group));
        }
        from = found.end;
        if (--left === 0) break;
      }
    }
    pieces.push(like(string, text.slice(from)));
    return pieces as T[];
  }

  /** A template, read. */
  template(text: string, original: Text): Template {
    const known = this.#templates.get(text);
    if (known) return known;
    const read = parseTemplate(text, original, this);
    if (this.#templates.size >= 64) this.#templates.clear();
    this.#templates.set(text, read);
    return read;
  }

  /** What a replacement gives for a match. */
  #replacing(replacement: unknown, field: Field<T>): (found: Found, piece: number) => string {
    if (typeof replacement === "string" || replacement instanceof Uint8Array) {
      const text = units(replacement);
      if (text.includes("\\")) checkText(replacement, this.isText);
      const template = this.template(text, replacement as Text);
      const only = template.length === 1 ? template[0] : template.length === 0 ? "" : undefined;
      if (typeof only === "string") {
        return (_, piece) => this.#checked(replacement, only, piece);
      }
      return (found) => fill(template, (index) => found.group(index));
    }
    if (typeof replacement !== "function" && !isCallable(replacement)) {
      throw new TypeError(
        `decoding to str: need a bytes-like object, ${typeName(replacement)} found`,
      );
    }
    const call = callable(replacement as (match: Match<T>) => unknown);
    return (found, piece) => {
      const given = call(this.#match(field, found));
      if (given === null || given === undefined) return "";
      return this.#checked(given, undefined, piece);
    };
  }

  /** A text with every match replaced by a text as it is, by JavaScript's engine alone; undefined where that cannot do it. */
  #replaceAll(string: string, by: string): string | undefined {
    const expression = this.#direct(string, true);
    if (!expression) return undefined;
    if (!/[\\$]/.test(by)) return whole(string.replace(expression, by));
    const template = this.template(by, by);
    const { places } = this.#matcher;
    let script = "";
    for (const part of template) {
      if (typeof part === "string") script += part.replaceAll("$", "$$$$");
      else if (part === 0) script += "$&";
      else if (places[part]! > 99) return undefined;
      else script += `$${String(places[part]).padStart(2, "0")}`;
    }
    expression.lastIndex = 0;
    return whole(string.replace(expression, script));
  }

  #checked(given: unknown, text: string | undefined, piece: number): string {
    if (this.isText ? typeof given === "string" : given instanceof Uint8Array) {
      return text ?? units(given as Text);
    }
    const wanted = this.isText ? "str instance" : "a bytes-like object";
    throw new TypeError(
      `sequence item ${piece}: expected ${wanted}, ${typeName(given)} found`,
    );
  }

  #replace(replacement: unknown, string: T, given: unknown): [text: T, count: number] {
    checkText(string, this.isText);
    const text = units(string);
    const field = { string, text, at: 0, pos: 0, endpos: toPoint(text, text.length) };
    const { count: most = 0 } = options<{ count: int }>(["count"], given);
    const limit = size(most) || Infinity;
    const replaced = this.#replacing(replacement, field);
    let result = "";
    let from = 0;
    let count = 0;
    let pieces = 0;
    if (limit > 0) {
      let found = after(this.#matcher, text, 0, null);
      for (; found; found = after(this.#matcher, text, 0, found)) {
        if (found.start > from) {
          result += text.slice(from, found.start);
          pieces++;
        }
        result += replaced(found, pieces++);
        from = found.end;
        if (++count >= limit) break;
      }
    }
    return [count === 0 ? string : like(string, whole(result + text.slice(from))), count];
  }

  /**
   * A text with every match replaced, by a template such as `\1` or by what a function gives for the match.
   *
   * @param count at most so many; 0 for all
   */
  sub(repl: Replacement<T>, string: T, count?: int | { count?: int }): T {
    if (count === undefined && typeof repl === "string" && typeof string === "string") {
      const replaced = this.#replaceAll(string, repl);
      if (replaced !== undefined) return replaced as T;
    }
    return this.#replace(repl, string, count)[0];
  }

  /** As `sub`, with the number of replacements. */
  subn(repl: Replacement<T>, string: T, count?: int | { count?: int }): Tuple<[T, number]> {
    return tupleFrom(this.#replace(repl, string, count)) as Tuple<[T, number]>;
  }

  /** The pattern as Python prints it. */
  __repr__(): string {
    const shown = this.isText ? this.flags & ~UNICODE : this.flags;
    const text = [...repr(this.pattern)].slice(0, LONGEST_REPR).join("");
    return `re.compile(${text}${shown === 0 ? "" : `, ${flagsText(shown)}`})`;
  }

  /** The pattern as Python prints it. */
  toString(): string {
    return this.__repr__();
  }

  /** Whether another is the same pattern with the same flags. */
  __eq__(other: unknown): unknown {
    if (!(other instanceof Pattern)) return NotImplemented;
    return this.flags === other.flags && this.isText === other.isText &&
      units(this.pattern) === units(other.pattern);
  }

  /** The same number for the same pattern. */
  __hash__(): int {
    return hash(tupleFrom([this.flags, units(this.pattern)]));
  }

  /** A pattern does not change: it is its own copy. */
  __copy__(): this {
    return this;
  }

  /** A pattern does not change: it is its own copy. */
  __deepcopy__(_memo: unknown): this {
    return this;
  }
}

/** The match after another, or the first: one may be empty where that ended, unless that was empty too. */
function after(matcher: Matcher, text: string, at: number, before: Found | null): Found | null {
  const from = before ? before.end : at;
  if (from > text.length) return null;
  return matcher.find(text, from, "search", before !== null && before.end === before.start);
}

/** Every match of a pattern in turn. */
class Matches<T extends Text> extends Lazy<Match<T>> {
  readonly #pattern: Pattern<T>;
  readonly #matcher: Matcher;
  readonly #field: Field<T>;
  #last: Found | null = null;
  #isOver = false;

  constructor(pattern: Pattern<T>, matcher: Matcher, field: Field<T>) {
    super();
    this.#pattern = pattern;
    this.#matcher = matcher;
    this.#field = field;
  }

  override next(): IteratorResult<Match<T>, undefined> {
    if (this.#isOver) return END;
    const { string, text, at, pos, endpos } = this.#field;
    const found = after(this.#matcher, text, at, this.#last);
    this.#last = found;
    if (found) {
      return { done: false, value: new Match(this.#pattern, string, text, found, pos, endpos) };
    }
    this.#isOver = true;
    return END;
  }
}
nameClass(Matches, "callable_iterator");

function isCallable(value: unknown): boolean {
  return typeof (value as { __call__?: unknown } | null | undefined)?.__call__ === "function";
}

registerForm(import.meta, Pattern, "re.Pattern", {
  write: ({ pattern, flags }: Pattern<Text>): [Text, number] => [pattern, flags],
  read: ([pattern, flags]: [Text, number]): Pattern<Text> => known(pattern, flags),
});

pickledAs("re", "_compile", known);

const received = new Map<string, Pattern<Text>>();

/** The pattern that another process sent; one for all that are alike. */
function known(pattern: Text, flags: number): Pattern<Text> {
  const key = `${typeof pattern === "string" ? "s" : "b"}${flags}:${units(pattern)}`;
  let made = received.get(key);
  if (!made) {
    if (received.size >= 512) received.clear();
    received.set(key, made = new Pattern(pattern, flags));
  }
  return made;
}
