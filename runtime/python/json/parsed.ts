/**
 * JSON read by JavaScript's own parser, which is several times as fast as one written in JavaScript. What it does not tell,
 * a second way through the text does, beside the values that the parser found: `1.0` is a float, and many digits are an
 * int. A text that has nothing of the kind is not gone through. What the parser takes otherwise than Python is left to the
 * scanner, and so are all faults.
 *
 * @module
 */
import { Dict, dictOfFields } from "../values/dict.ts";
import { NONE } from "../values/keys.ts";
import { type Fields, fieldValues, MOST_FIELDS } from "../values/record.ts";
import { toFloat } from "../values/numbers.ts";
import { readInt } from "./scanner.ts";

/** Thrown where the parser's values are not those of the text, one after the other. */
const OTHERWISE = new Error("read otherwise");

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const zero = 0x30;
const minus = 0x2d;
const point = 0x2e;
const space = 0x20;
const smallE = 0x65;
const largeE = 0x45;

/** From so many digits on an int may be none that JavaScript's numbers can tell from its neighbours. */
const LONG = 16;

/**
 * What a number may have whose value does not tell an int from a float: a fraction that is zero or may be rounded to none,
 * which behind many digits each may be, an exponent, or a zero below zero. Texts in quotes may have such, too. Digits are
 * asked for by looking back: to begin at each of them takes nine times as long.
 */
const UNTOLD = /\.(?:0+(?!\d)|000|999|(?<=\d{14}\.))|[eE](?<=\d[eE])[-+\d]|-0(?!\.)/;

function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39;
}

/** Whether a unit may stand in a number behind its first digit. */
function isInNumber(code: number): boolean {
  return isDigit(code) || code === point || code === smallE || code === largeE || code === minus ||
    code === 0x2b;
}

/** Whether the first name of an object is a number, which JavaScript has before all others. */
function isMisplaced(name: string): boolean {
  return isDigit(name.charCodeAt(0)) && /^\d{1,10}$/.test(name);
}

/** The dict of fields of which the first so many were counted, which are all. */
function dictOfCounted(fields: Fields, count: number): Dict<string, unknown> {
  if (count === 0) return new Dict();
  if (count <= MOST_FIELDS) return dictOfFields(fields, count);
  const values = fieldValues(fields);
  return new Dict(Object.keys(fields).map((name, i): [string, unknown] => [name, values[i]]));
}

/** Python's value of what the parser found in a text that has nothing UNTOLD. */
function told(parsed: unknown): unknown {
  if (typeof parsed === "number") {
    if (parsed > Number.MAX_SAFE_INTEGER || parsed < Number.MIN_SAFE_INTEGER) throw OTHERWISE;
    return parsed;
  }
  if (typeof parsed !== "object" || parsed === null) return parsed;
  if (Array.isArray(parsed)) {
    for (let i = 0; i < parsed.length; i++) {
      const item = parsed[i];
      if (typeof item === "string") continue;
      const value = told(item);
      if (value !== item) parsed[i] = value;
    }
    return parsed;
  }
  const fields = parsed as Fields;
  let count = 0;
  for (const name in fields) {
    if (count++ === 0 && isMisplaced(name) || name === "__proto__") throw OTHERWISE;
    const field = fields[name];
    if (typeof field === "string") continue;
    const value = told(field);
    if (value !== field) fields[name] = value;
  }
  return dictOfCounted(fields, count);
}

/** Goes through a text that the parser has found to be right, beside the values that it found. */
class Companion {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Python's value of the whole text. */
  whole(parsed: unknown): unknown {
    const value = this.#value(parsed);
    this.#next();
    if (this.#at < this.#text.length) throw OTHERWISE;
    return value;
  }

  /** Goes past space, and gives the unit behind it. */
  #next(): number {
    const text = this.#text;
    let code = text.charCodeAt(this.#at);
    while (code <= space) code = text.charCodeAt(++this.#at);
    return code;
  }

  /** Goes past space and one unit. */
  #past(unit: number): void {
    if (this.#next() !== unit) throw OTHERWISE;
    this.#at++;
  }

  #value(parsed: unknown): unknown {
    const code = this.#next();
    switch (typeof parsed) {
      case "number":
        return this.#number(parsed, code);
      case "string":
        this.#string(parsed.length, code);
        return parsed;
      case "boolean":
        this.#at += parsed ? 4 : 5;
        return parsed;
    }
    if (parsed === null) {
      this.#at += 4;
      return parsed;
    }
    return Array.isArray(parsed) ? this.#list(parsed) : this.#dict(parsed as Fields);
  }

  /** Goes past a text in quotes that begins with a unit and stands for so many. */
  #string(length: number, first: number): void {
    const text = this.#text;
    const end = this.#at + length + 1;
    if (first !== quote) throw OTHERWISE;
    // A quote within has a backslash before it.
    if (text.charCodeAt(end) === quote && text.charCodeAt(end - 1) !== backslash) {
      this.#at = end + 1;
      return;
    }
    let at = this.#at + 1;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at)) {
      if (code === backslash) at++;
    }
    this.#at = at + 1;
  }

  #number(parsed: number, unit: number): unknown {
    const text = this.#text;
    const start = this.#at;
    const isNegative = unit === minus;
    const first = isNegative ? start + 1 : start;
    let at = first;
    let code = text.charCodeAt(at);
    while (isDigit(code)) code = text.charCodeAt(++at);
    if (at === first) throw OTHERWISE;
    if (code === point || code === smallE || code === largeE) {
      while (isInNumber(code)) code = text.charCodeAt(++at);
      this.#at = at;
      return Number.isInteger(parsed) ? toFloat(parsed) : parsed;
    }
    this.#at = at;
    const isOther = at - first >= LONG || isNegative && text.charCodeAt(first) === zero;
    return isOther ? readInt(text.slice(start, at)) : parsed;
  }

  #list(items: unknown[]): unknown[] {
    this.#at++;
    for (let i = 0; i < items.length; i++) {
      if (i > 0) this.#past(comma);
      const item = items[i];
      const value = this.#value(item);
      if (value !== item) items[i] = value;
    }
    this.#past(0x5d);
    return items;
  }

  #dict(fields: Fields): Dict<string, unknown> {
    this.#at++;
    let count = 0;
    for (const name in fields) {
      if (count > 0) this.#past(comma);
      else if (isMisplaced(name)) throw OTHERWISE;
      count++;
      if (name === "__proto__") throw OTHERWISE;
      this.#string(name.length, this.#next());
      this.#past(colon);
      const field = fields[name];
      const value = this.#value(field);
      if (value !== field) fields[name] = value;
    }
    // Where a name comes twice, the parser has kept the later value alone.
    this.#past(0x7d);
    return dictOfCounted(fields, count);
  }
}

/** The value of a text; NONE where the scanner has to read it. */
export function parsed(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NONE;
  }
  try {
    return UNTOLD.test(text) ? new Companion(text).whole(value) : told(value);
  } catch (error) {
    if (error !== OTHERWISE) throw error;
    return NONE;
  }
}
