/**
 * Python's `tomllib`: reads TOML. https://docs.python.org/3/library/tomllib.html
 *
 * @example
 * ```ts
 * import { loads } from "@manycore/multiprocessing/python/tomllib";
 *
 * loads("[server]\nport = 80\n"); // {'server': {'port': 80}}
 * ```
 *
 * @module
 */
import { float } from "./builtins/float.ts";
import { int } from "./builtins/int.ts";
import { date, datetime, time, timedelta, timezone } from "./datetime.ts";
import { callMethod, invoke } from "./dispatch.ts";
import { TypeError, ValueError } from "./exceptions.ts";
import { decode } from "./text/encodings.ts";
import { repr } from "./text/repr.ts";
import * as self from "./tomllib.ts";
import { codePoints } from "./text/code_points.ts";
import { nameFunctions } from "./support/naming.ts";
import { options } from "./support/options.ts";
import { Dict } from "./values/dict.ts";
import { isList, tupleFrom } from "./values/tuple.ts";

/** A document that is no TOML. https://docs.python.org/3/library/tomllib.html#tomllib.TOMLDecodeError */
export class TOMLDecodeError extends ValueError {
  static readonly __module__: string = "tomllib";
}

/** How a float is read. */
export interface LoadOptions {
  /** What makes the value of a float's text. */
  parseFloat?: unknown;
}

type Table = Dict<string, unknown>;
type Key = readonly string[];

const TIME = "([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\\.([0-9]{1,6})[0-9]*)?";
const LOCAL_TIME = new RegExp(TIME, "y");
const MOMENT = new RegExp(
  "([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])" +
    `(?:[Tt ]${TIME}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?`,
  "y",
);
const NUMBER = new RegExp(
  "0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)" +
    "|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)",
  "y",
);
const SPECIAL_FLOAT = /[+-]?(?:inf|nan)/y;
const BARE = /[A-Za-z0-9_-]+/y;
const ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  f: "\f",
  r: "\r",
  '"': '"',
  "\\": "\\",
};
// deno-lint-ignore no-control-regex -- these are what TOML does not allow
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
// deno-lint-ignore no-control-regex -- these are what TOML does not allow
const CONTROL_IN_LINES = /[\x00-\x08\x0b-\x1f\x7f]/;

/** What is known of the names of a document beside their values. */
class Marks {
  readonly #inner = new Map<string, Marks>();
  /** It was declared by itself. */
  declared = false;
  /** Nothing may be put into it, or into what is in it. */
  frozen = false;

  at(key: Key): Marks {
    const [first, ...rest] = key;
    if (first === undefined) return this;
    let next = this.#inner.get(first);
    if (!next) this.#inner.set(first, next = new Marks());
    return next.at(rest);
  }

  /** Forgets what is known of a name and all in it. */
  drop(key: Key): void {
    this.at(key.slice(0, -1)).#inner.delete(key.at(-1)!);
  }

  isFrozen(key: Key): boolean {
    return key.some((_, i) => this.at(key.slice(0, i + 1)).frozen);
  }
}

/** The table of a name, made where there is none; null where something else stands. */
function tableAt(root: Table, key: Key, inLists = true): Table | null {
  let found: unknown = root;
  for (const part of key) {
    const table = found as Table;
    if (!table.has(part)) table.set(part, new Dict());
    found = table.get(part);
    if (inLists && Array.isArray(found)) found = found.at(-1);
    if (!(found instanceof Dict)) return null;
  }
  return found as Table;
}

class Reader {
  readonly #text: string;
  readonly #toFloat: (text: string) => unknown;
  readonly #root: Table = new Dict();
  readonly #marks = new Marks();
  /** Tables that dotted keys made, which are as good as declared once the next table begins. */
  #pending: Key[] = [];
  #header: Key = [];
  #at = 0;

  constructor(text: string, toFloat: (text: string) => unknown) {
    this.#text = text;
    this.#toFloat = toFloat;
  }

  #fail(message: string): never {
    let place = "end of document";
    if (this.#at < this.#text.length) {
      const before = this.#text.slice(0, this.#at);
      const column = codePoints(before.slice(before.lastIndexOf("\n") + 1)).length + 1;
      place = `line ${before.split("\n").length}, column ${column}`;
    }
    throw new TOMLDecodeError(`${message} (at ${place})`);
  }

  #is(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found;
  }

  #space(): void {
    this.#match(/[ \t]*/y);
  }

  #comment(): void {
    if (!this.#is("#")) return;
    const end = this.#text.indexOf("\n", this.#at);
    this.#until(end < 0 ? this.#text.length : end, CONTROL);
  }

  /** The text up to a place, without what must not stand there. */
  #until(end: number, wrong: RegExp): string {
    const found = this.#text.slice(this.#at, end);
    const bad = found.search(wrong);
    if (bad >= 0) {
      this.#at += bad;
      this.#fail(`Found invalid character ${repr(found[bad])}`);
    }
    this.#at = end;
    return found;
  }

  document(): Table {
    for (;;) {
      this.#space();
      if (this.#at >= this.#text.length) break;
      if (this.#is("\n")) {
        this.#at++;
        continue;
      }
      if (/[A-Za-z0-9_"'-]/.test(this.#text[this.#at]!)) {
        this.#pair();
        this.#space();
      } else if (this.#is("[")) {
        for (const key of this.#pending) this.#marks.at(key).declared = true;
        this.#pending = [];
        this.#header = this.#is("[[") ? this.#list() : this.#table();
        this.#space();
      } else if (!this.#is("#")) this.#fail("Invalid statement");
      this.#comment();
      if (this.#at >= this.#text.length) break;
      if (!this.#is("\n")) this.#fail("Expected newline or end of document after a statement");
      this.#at++;
    }
    return this.#root;
  }

  #table(): Key {
    this.#at++;
    this.#space();
    const key = this.#key();
    const mark = this.#marks.at(key);
    if (mark.declared || this.#marks.isFrozen(key)) {
      this.#fail(`Cannot declare ${repr(tupleFrom([...key]))} twice`);
    }
    mark.declared = true;
    if (!tableAt(this.#root, key)) this.#fail("Cannot overwrite a value");
    if (!this.#is("]")) this.#fail("Expected ']' at the end of a table declaration");
    this.#at++;
    return key;
  }

  #list(): Key {
    this.#at += 2;
    this.#space();
    const key = this.#key();
    if (this.#marks.isFrozen(key)) this.#refuse(key);
    this.#marks.drop(key);
    this.#marks.at(key).declared = true;
    const parent = tableAt(this.#root, key.slice(0, -1));
    const name = key.at(-1)!;
    const list = parent?.has(name) ? parent.get(name) : [];
    if (!parent || !Array.isArray(list)) return this.#fail("Cannot overwrite a value");
    list.push(new Dict());
    parent.set(name, list);
    if (!this.#is("]]")) this.#fail("Expected ']]' at the end of an array declaration");
    this.#at += 2;
    return key;
  }

  #refuse(key: Key): never {
    this.#fail(`Cannot mutate immutable namespace ${repr(tupleFrom([...key]))}`);
  }

  #pair(): void {
    const [key, value] = this.#keyAndValue();
    const header = this.#header;
    for (let i = 1; i < key.length; i++) {
      const outer = [...header, ...key.slice(0, i)];
      if (this.#marks.at(outer).declared) {
        this.#fail(`Cannot redefine namespace ${repr(tupleFrom(outer))}`);
      }
      this.#pending.push(outer);
    }
    const parent = [...header, ...key.slice(0, -1)];
    if (this.#marks.isFrozen(parent)) this.#refuse(parent);
    const table = tableAt(this.#root, parent);
    const name = key.at(-1)!;
    if (!table || table.has(name)) return this.#fail("Cannot overwrite a value");
    if (value instanceof Dict || Array.isArray(value)) {
      this.#marks.at([...header, ...key]).frozen = true;
    }
    table.set(name, value);
  }

  #keyAndValue(): [Key, unknown] {
    const key = this.#key();
    if (!this.#is("=")) this.#fail("Expected '=' after a key in a key/value pair");
    this.#at++;
    this.#space();
    return [key, this.#value()];
  }

  #key(): Key {
    const parts = [this.#keyPart()];
    this.#space();
    while (this.#is(".")) {
      this.#at++;
      this.#space();
      parts.push(this.#keyPart());
      this.#space();
    }
    return parts;
  }

  #keyPart(): string {
    const bare = this.#match(BARE);
    if (bare) return bare[0];
    if (this.#is("'")) return this.#literal("'");
    if (this.#is('"')) return this.#basic('"');
    return this.#fail("Invalid initial character for a key part");
  }

  #value(): unknown {
    for (const quotes of ['"""', '"']) if (this.#is(quotes)) return this.#basic(quotes);
    for (const quotes of ["'''", "'"]) if (this.#is(quotes)) return this.#literal(quotes);
    for (const [word, value] of [["true", true], ["false", false]] as const) {
      if (!this.#is(word)) continue;
      this.#at += word.length;
      return value;
    }
    if (this.#is("[")) return this.#array();
    if (this.#is("{")) return this.#inline();
    const start = this.#at;
    const moment = this.#match(MOMENT);
    if (moment) return this.#moment(moment, start);
    const clock = this.#match(LOCAL_TIME);
    if (clock) return invoke(time, ...partsOf(clock.slice(1, 5)));
    const number = this.#match(NUMBER);
    if (number) return number[1] ? this.#toFloat(number[0]) : int(number[0], 0);
    const special = this.#match(SPECIAL_FLOAT);
    return special ? this.#toFloat(special[0]) : this.#fail("Invalid value");
  }

  #moment(found: RegExpExecArray, start: number): unknown {
    const [year, month, day] = found.slice(1, 4).map(Number);
    const [utc, sign, hours, minutes] = found.slice(8);
    const args: unknown[] = [year, month, day];
    if (found[4] !== undefined) {
      args.push(...partsOf(found.slice(4, 8)));
      if (utc) args.push(timezone.utc);
      else if (sign) {
        const seconds = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
        args.push(invoke(timezone, invoke(timedelta, 0, seconds)));
      }
    }
    try {
      return invoke(found[4] === undefined ? date : datetime, ...args);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      this.#at = start;
      return this.#fail("Invalid date or datetime");
    }
  }

  /** A text between single quotes, in which nothing is escaped. */
  #literal(quotes: string): string {
    const isLong = quotes.length > 1;
    this.#at += quotes.length;
    if (isLong && this.#is("\n")) this.#at++;
    const end = this.#text.indexOf(quotes, this.#at);
    const wrong = isLong ? CONTROL_IN_LINES : CONTROL;
    if (end < 0) {
      this.#until(this.#text.length, wrong);
      this.#fail(`Expected ${repr(quotes)}`);
    }
    const text = this.#until(end, wrong);
    this.#at += quotes.length;
    return isLong ? text + this.#quotesAtEnd("'") : text;
  }

  /** Up to two quotes right before the three that end a text belong to it. */
  #quotesAtEnd(quote: string): string {
    let found = "";
    for (let i = 0; i < 2 && this.#is(quote); i++) {
      found += quote;
      this.#at++;
    }
    return found;
  }

  /** A text between double quotes. */
  #basic(quotes: string): string {
    const isLong = quotes.length > 1;
    this.#at += quotes.length;
    if (isLong && this.#is("\n")) this.#at++;
    let text = "";
    while (!this.#is(quotes)) {
      const char = this.#text[this.#at];
      if (char === undefined) this.#fail("Unterminated string");
      if (char === "\\") text += this.#escape(isLong);
      else {
        if ((isLong ? CONTROL_IN_LINES : CONTROL).test(char)) {
          this.#fail(`Illegal character ${repr(char)}`);
        }
        text += char;
        this.#at++;
      }
    }
    this.#at += quotes.length;
    return isLong ? text + this.#quotesAtEnd('"') : text;
  }

  #escape(isLong: boolean): string {
    const letter = this.#text[this.#at + 1] ?? "";
    this.#at += 2;
    if (isLong && /[ \t\n]/.test(letter)) {
      if (letter !== "\n") {
        this.#space();
        if (this.#at >= this.#text.length) return "";
        if (!this.#is("\n")) this.#fail("Unescaped '\\' in a string");
        this.#at++;
      }
      this.#match(/[ \t\n]*/y);
      return "";
    }
    if (letter === "u" || letter === "U") {
      const digits = letter === "u" ? 4 : 8;
      const text = this.#text.slice(this.#at, this.#at + digits);
      if (text.length !== digits || !/^[0-9a-fA-F]+$/.test(text)) this.#fail("Invalid hex value");
      this.#at += digits;
      const code = parseInt(text, 16);
      if (code > 0x10ffff || code >= 0xd800 && code <= 0xdfff) {
        this.#fail("Escaped character is not a Unicode scalar value");
      }
      return String.fromCodePoint(code);
    }
    return ESCAPES[letter] ?? this.#fail("Unescaped '\\' in a string");
  }

  #spaceInArray(): void {
    for (let before = -1; before !== this.#at;) {
      before = this.#at;
      this.#match(/[ \t\n]*/y);
      this.#comment();
    }
  }

  #array(): unknown[] {
    const items: unknown[] = [];
    this.#at++;
    this.#spaceInArray();
    while (!this.#is("]")) {
      items.push(this.#value());
      this.#spaceInArray();
      if (this.#is("]")) break;
      if (!this.#is(",")) this.#fail("Unclosed array");
      this.#at++;
      this.#spaceInArray();
    }
    this.#at++;
    return items;
  }

  #inline(): Table {
    const table: Table = new Dict();
    const marks = new Marks();
    this.#at++;
    this.#space();
    if (this.#is("}")) {
      this.#at++;
      return table;
    }
    for (;;) {
      const [key, value] = this.#keyAndValue();
      if (marks.isFrozen(key)) this.#refuse(key);
      const inner = tableAt(table, key.slice(0, -1), false);
      const name = key.at(-1)!;
      if (!inner) return this.#fail("Cannot overwrite a value");
      if (inner.has(name)) this.#fail(`Duplicate inline table key ${repr(name)}`);
      inner.set(name, value);
      this.#space();
      if (this.#is("}")) {
        this.#at++;
        return table;
      }
      if (!this.#is(",")) this.#fail("Unclosed inline table");
      if (value instanceof Dict || Array.isArray(value)) marks.at(key).frozen = true;
      this.#at++;
      this.#space();
    }
  }
}

/** Hour, minute, second and microsecond. */
function partsOf([hour, minute, second, fraction = ""]: readonly string[]): number[] {
  return [hour, minute, second, fraction.padEnd(6, "0")].map(Number);
}

/**
 * The table that a text is.
 *
 * @throws {TOMLDecodeError} when it is no TOML
 * @see https://docs.python.org/3/library/tomllib.html#tomllib.loads
 */
export function loads(s: string, named?: LoadOptions): Dict<string, unknown> {
  if (typeof s !== "string") {
    throw new TypeError("a bytes-like object is required, not 'str'");
  }
  const { parseFloat } = options<LoadOptions>([], named);
  const toFloat = (text: string): unknown => {
    if (parseFloat === undefined || parseFloat === float) return float(text);
    const made = invoke(parseFloat, text);
    if (made instanceof Dict || isList(made)) {
      throw new ValueError("parse_float must not return dicts or lists");
    }
    return made;
  };
  return new Reader(s.replaceAll("\r\n", "\n"), toFloat).document();
}

/**
 * The table that a file holds, which is open for bytes.
 *
 * @throws {TOMLDecodeError} when it is no TOML
 * @see https://docs.python.org/3/library/tomllib.html#tomllib.load
 */
export function load(fp: unknown, named?: LoadOptions): Dict<string, unknown> {
  const content = callMethod(fp, "read", []);
  if (!(content instanceof Uint8Array)) {
    throw new TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`");
  }
  return loads(decode(content), named);
}

nameFunctions(self);
