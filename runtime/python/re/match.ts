/**
 * Python's `re.Match`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { TypeError } from "../../errors.ts";
import { IndexError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { hasIndex, type int, size } from "../values/numbers.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { isPlain } from "../support/options.ts";
import type { Found } from "./matcher.ts";
import type { Pattern } from "./pattern.ts";
import { checkText, like, type Text, toPoint, units } from "./text.ts";
import { fill } from "./template.ts";

/** A group, by number or name. */
export type GroupKey = int | string;

/** What stands for groups that took no part. */
function fallback<D>(given: D | { default?: D }): D | null {
  const value = isPlain(given) ? (given as { default?: D }).default : given as D;
  return value ?? null;
}

/**
 * A match: where a pattern was found. https://docs.python.org/3/library/re.html#match-objects
 *
 * @example
 * ```ts
 * import { match } from "@manycore/multiprocessing/python/re";
 *
 * const m = match("(?P<key>[a-z]+)=([0-9]+)", "size=10");
 * m?.group("key"); // "size"
 * m?.span(2); // (5, 7)
 * ```
 */
export class Match<T extends Text = string> {
  static readonly __module__ = "re";
  static readonly __tp_name__ = "re.Match";

  /** The pattern. */
  readonly re: Pattern<T>;
  /** The text that was searched. */
  readonly string: T;
  /** The place from which on it was searched. */
  readonly pos: number;
  /** The place up to which it was searched. */
  readonly endpos: number;
  readonly #text: string;
  readonly #found: Found;

  constructor(
    re: Pattern<T>,
    string: T,
    text: string,
    found: Found,
    pos: number,
    endpos: number,
  ) {
    this.re = re;
    this.string = string;
    this.pos = pos;
    this.endpos = endpos;
    this.#text = text;
    this.#found = found;
  }

  #index(key: unknown): number {
    if (typeof key === "number" && key >= 0 && key <= this.re.groups && Number.isInteger(key)) {
      return key;
    }
    if (typeof key === "string") {
      const named = this.re.names.get(key);
      if (named !== undefined) return named;
    } else if (hasIndex(key)) {
      const index = size(key);
      if (index >= 0 && index <= this.re.groups) return index;
    }
    throw new IndexError("no such group");
  }

  #group(index: number): T | null {
    const text = this.#found.group(index);
    return text === null ? null : like(this.string, text);
  }

  /**
   * The text of a group, of the whole match without arguments, a tuple of texts with several. A group that took no part
   * gives null, which the type leaves out: most groups take part whenever their pattern matches.
   *
   * @throws {IndexError} for a group that the pattern does not have
   */
  group(key?: GroupKey): T;
  group(first: GroupKey, second: GroupKey, ...others: GroupKey[]): Tuple<T[]>;
  group(...keys: GroupKey[]): T | null | Tuple<(T | null)[]> {
    if (keys.length === 0) return this.#group(0);
    if (keys.length === 1) return this.#group(this.#index(keys[0]));
    return asTuple(keys.map((key) => this.#group(this.#index(key))));
  }

  /** The text of a group: `m[1]`. */
  __getitem__(key: GroupKey): T {
    return this.#group(this.#index(key)) as T;
  }

  /** The texts of all groups; `default` (null) for those that took no part. */
  groups<D = null>(default_?: D | { default?: D }): Tuple<(T | D)[]> {
    const texts: (T | D)[] = [];
    const missing = fallback(default_) as D;
    for (let i = 1; i <= this.re.groups; i++) texts.push(this.#group(i) ?? missing);
    return tupleFrom(texts);
  }

  /** The texts of the groups that have names; `default` (null) for those that took no part. */
  groupdict<D = null>(default_?: D | { default?: D }): Dict<string, T | D> {
    const texts = new Dict<string, T | D>();
    const missing = fallback(default_) as D;
    for (const [name, index] of this.re.names) texts.set(name, this.#group(index) ?? missing);
    return texts;
  }

  /** Where a group starts; -1 when it took no part. */
  start(key: GroupKey = 0): number {
    return toPoint(this.#text, this.#found.span(this.#index(key))[0]);
  }

  /** Where a group ends; -1 when it took no part. */
  end(key: GroupKey = 0): number {
    return toPoint(this.#text, this.#found.span(this.#index(key))[1]);
  }

  /** Where a group starts and ends. */
  span(key: GroupKey = 0): Tuple<[number, number]> {
    const [start, end] = this.#found.span(this.#index(key));
    return asTuple([toPoint(this.#text, start), toPoint(this.#text, end)]);
  }

  /** Where all groups start and end, the whole match first. */
  get regs(): Tuple<Tuple<[number, number]>[]> {
    return tupleFrom(Array.from({ length: this.re.groups + 1 }, (_, i) => this.span(i)));
  }

  /**
   * A template such as `\1-\g<name>` with the groups' texts in place.
   *
   * @throws {PatternError} when the template has a fault
   */
  expand(template: T): T {
    checkText(template, this.re.isText);
    const parts = this.re.template(units(template), template);
    return like(this.string, fill(parts, (index) => this.#found.group(index)));
  }

  /** The number of the group that closed last; null when none took part. */
  get lastindex(): number | null {
    return this.#found.last || null;
  }

  /** The name of the group that closed last; null when it has none. */
  get lastgroup(): string | null {
    return this.re.groupNames[this.#found.last] ?? null;
  }

  /** The match as Python prints it. */
  __repr__(): string {
    const [start, end] = this.span();
    return `<re.Match object; span=(${start}, ${end}), match=${repr(this.#group(0))}>`;
  }

  /** The match as Python prints it. */
  toString(): string {
    return this.__repr__();
  }

  /** A match does not change: it is its own copy. */
  __copy__(): this {
    return this;
  }

  /** A match does not change: it is its own copy. */
  __deepcopy__(_memo: unknown): this {
    return this;
  }
}

registerForm(import.meta, Match, "re.Match", {
  write: (): never => {
    throw new TypeError("cannot pickle 're.Match' object");
  },
  read: (state: never): Match => state,
});
