/**
 * JSON read by JavaScript's own parser, which is several times as fast as one written in JavaScript. What it does not tell,
 * a look at the text's numbers does: `1.0` is a float, and many digits are an int. What it takes otherwise than Python is
 * left to the scanner, and so are all faults.
 *
 * @module
 */
import { Dict, dictOfFields } from "../values/dict.ts";
import { NONE } from "../values/keys.ts";
import { type Fields, fieldValues, MOST_FIELDS } from "../values/record.ts";
import { toFloat } from "../values/numbers.ts";
import { readInt } from "./scanner.ts";

/** Thrown where the parser's objects are in another order than the text. */
const OTHERWISE = new Error("read otherwise");

const quote = 0x22;
const backslash = 0x5c;
const zero = 0x30;
const minus = 0x2d;

/** From so many digits on an int may be none that JavaScript's numbers can tell from its neighbours. */
const LONG = 16;

function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39;
}

/** Whether a unit may stand in a number behind its first digit. */
function isInNumber(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x65 || code === 0x45 || code === minus ||
    code === 0x2b;
}

/** What the parser does not tell of the numbers of a text that it has found to be right. */
class Numbers {
  readonly #text: string;
  /** Which ones are written as floats are; the first is number 0. */
  readonly #floats: number[] = [];
  /** Which ones may be more, or less, than JavaScript's numbers say as ints, each with its start and end. */
  readonly #others: number[] = [];
  /** How many there are. */
  readonly count: number;
  /** How many were asked for. */
  asked = 0;
  #float = 0;
  #other = 0;

  constructor(text: string) {
    this.#text = text;
    this.count = look(text, this.#floats, this.#others);
  }

  /** The next number, which the parser takes for one of JavaScript's. */
  next(parsed: number): unknown {
    const asked = this.asked++;
    if (asked === this.#floats[this.#float]) {
      this.#float++;
      return toFloat(parsed);
    }
    const others = this.#others;
    const at = this.#other;
    if (asked !== others[at]) return parsed;
    this.#other += 3;
    return readInt(this.#text.slice(others[at + 1], others[at + 2]));
  }
}

/** Looks for the numbers of a text, and says how many there are. */
function look(text: string, floats: number[], others: number[]): number {
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    if (code === quote) {
      for (code = text.charCodeAt(++at); code !== quote; code = text.charCodeAt(++at)) {
        if (code === backslash) at++;
      }
    } else if (isDigit(code)) {
      const start = at;
      let isFloat = false;
      for (code = text.charCodeAt(++at); isInNumber(code); code = text.charCodeAt(++at)) {
        if (!isDigit(code)) isFloat = true;
      }
      const isNegative = text.charCodeAt(start - 1) === minus;
      if (isFloat) floats.push(count);
      else if (at - start >= LONG || isNegative && text.charCodeAt(start) === zero) {
        others.push(count, isNegative ? start - 1 : start, at);
      }
      count++;
      at--;
    }
  }
  return count;
}

function valueOf(value: unknown, numbers: Numbers): unknown {
  if (typeof value === "number") return numbers.next(value);
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? listOf(value, numbers) : dictOf(value as Fields, numbers);
}

function listOf(items: unknown[], numbers: Numbers): unknown[] {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const value = valueOf(item, numbers);
    if (value !== item) items[i] = value;
  }
  return items;
}

function dictOf(fields: Fields, numbers: Numbers): Dict<string, unknown> {
  let count = 0;
  for (const name in fields) {
    if (count++ === 0 && isDigit(name.charCodeAt(0)) && /^\d{1,10}$/.test(name)) throw OTHERWISE;
    if (name === "__proto__") throw OTHERWISE;
    const field = fields[name];
    const value = valueOf(field, numbers);
    if (value !== field) fields[name] = value;
  }
  if (count === 0) return new Dict();
  if (count <= MOST_FIELDS) return dictOfFields(fields);
  const values = fieldValues(fields);
  return new Dict(Object.keys(fields).map((name, i): [string, unknown] => [name, values[i]]));
}

/** The value of a text; NONE where the scanner has to read it. */
export function parsed(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NONE;
  }
  const numbers = new Numbers(text);
  try {
    const result = valueOf(value, numbers);
    // Where a name comes twice, the parser has kept the later value alone.
    return numbers.asked === numbers.count ? result : NONE;
  } catch (error) {
    if (error !== OTHERWISE) throw error;
    return NONE;
  }
}
