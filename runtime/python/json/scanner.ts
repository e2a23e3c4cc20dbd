/**
 * JSON's grammar, read into Python's values.
 *
 * @module
 */
import { callable } from "../support/callables.ts";
import { checkDigits } from "../support/digits.ts";
import { pointsBefore } from "../text/code_points.ts";
import { Dict } from "../values/dict.ts";
import { type float, type int, toFloat, toInt } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { decodeError } from "./errors.ts";

/** What becomes of parts of a text, where that is not as usual. */
export interface DecodeOptions {
  /** What a dict becomes. */
  objectHook?: ((dict: Dict<string, unknown>) => unknown) | null;
  /** What the pairs of an object become; goes before `objectHook`. */
  objectPairsHook?: ((pairs: Tuple<[string, unknown]>[]) => unknown) | null;
  /** What a number with a fraction or exponent becomes. */
  parseFloat?: ((text: string) => unknown) | null;
  /** What a whole number becomes. */
  parseInt?: ((text: string) => unknown) | null;
  /** What `NaN`, `Infinity` and `-Infinity` become. */
  parseConstant?: ((text: string) => unknown) | null;
  /** Whether control characters in texts are faults. */
  strict?: boolean;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const zero = 0x30;
const minus = 0x2d;
const plus = 0x2b;
const point = 0x2e;
const smallE = 0x65;
const largeE = 0x45;

/** How many keys are known. */
const KEYS = 512;
/** The longest key that is known. */
const LONGEST_KEY = 64;

/** A key, and which ones came behind it the last time: the objects of a list mostly have the same. */
interface Key {
  readonly text: string;
  /** Whether it stands in quotes as it is, and may be expected. */
  readonly isPlain: boolean;
  /** The next one of its object. */
  next: Key | undefined;
  /** The first one of the objects in its value. */
  inside: Key | undefined;
}

const knownKeys = new Map<string, Key>();
/** Stands for the key of the outermost value. */
const outermost = keyOf("", false);

function keyOf(text: string, isPlain: boolean): Key {
  return { text, isPlain, next: undefined, inside: undefined };
}

/**
 * A text as V8 keeps the names of properties, and the texts that a program is written with: as one object, which is found
 * the same at once, and is no part of a longer text that would be held as long.
 */
function nameOf(text: string): string {
  return Object.keys({ [text]: undefined })[0] as string;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39;
}

/** A whole number of JSON's as an int. */
export function readInt(digits: string): int {
  if (digits.length < 16) return Number(digits) + 0;
  checkDigits(digits.startsWith("-") ? digits.length - 1 : digits.length);
  return toInt(BigInt(digits));
}

/** A number of JSON's with a fraction or exponent as a float. */
export function readFloat(text: string): float {
  return toFloat(Number(text));
}

/** The usual options. */
export const NO_OPTIONS: DecodeOptions = {};

const HOOKS = ["objectHook", "objectPairsHook", "parseFloat", "parseInt", "parseConstant"] as const;

/** Whether options change nothing. */
export function isUsual(options: DecodeOptions): boolean {
  return options === NO_OPTIONS ||
    options.strict !== false && HOOKS.every((name) => !options[name]);
}

/** Options whose hooks, which may be classes, can be called. */
function withHooks(options: DecodeOptions): DecodeOptions {
  if (options === NO_OPTIONS) return options;
  const named = HOOKS.filter((name) => options[name]);
  if (named.length === 0) return options;
  const hooks = named.map((name) => [name, callable(options[name] as (text: never) => unknown)]);
  return { ...options, ...Object.fromEntries(hooks) };
}

/** Reads one text. */
export class Scanner {
  /** Where to go on. */
  place: number;
  readonly #text: string;
  readonly #options: DecodeOptions;
  readonly #strict: boolean;
  /** The key whose value is read. */
  #key: Key = outermost;

  constructor(text: string, place: number, options: DecodeOptions) {
    this.#text = text;
    this.place = place;
    this.#options = withHooks(options);
    this.#strict = options.strict ?? true;
  }

  /** Goes past white space, and gives the character code that stands then. */
  skip(): number {
    const text = this.#text;
    let code = text.charCodeAt(this.place);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      code = text.charCodeAt(++this.place);
    }
    return code;
  }

  /** The value that begins here. */
  value(): unknown {
    const text = this.#text;
    switch (text.charCodeAt(this.place)) {
      case quote:
        return this.#string();
      case 0x7b:
        return this.#object();
      case 0x5b:
        return this.#array();
      case 0x6e:
        if (text.startsWith("null", this.place)) return this.#word(4, null);
        break;
      case 0x74:
        if (text.startsWith("true", this.place)) return this.#word(4, true);
        break;
      case 0x66:
        if (text.startsWith("false", this.place)) return this.#word(5, false);
        break;
      case 0x4e:
        if (text.startsWith("NaN", this.place)) return this.#constant("NaN", NaN);
        break;
      case 0x49:
        if (text.startsWith("Infinity", this.place)) return this.#constant("Infinity", Infinity);
        break;
      case 0x2d:
        if (text.startsWith("-Infinity", this.place)) {
          return this.#constant("-Infinity", -Infinity);
        }
        return this.#number();
      default:
        return this.#number();
    }
    throw decodeError("Expecting value", text, this.place);
  }

  #word(length: number, value: unknown): unknown {
    this.place += length;
    return value;
  }

  #constant(name: string, value: number): unknown {
    this.place += name.length;
    const { parseConstant } = this.#options;
    return parseConstant ? parseConstant(name) : value;
  }

  #number(): unknown {
    const text = this.#text;
    const start = this.place;
    let place = start;
    let code = text.charCodeAt(place);
    const isNegative = code === minus;
    if (isNegative) code = text.charCodeAt(++place);
    const first = place;
    let small = 0;
    if (code === zero) code = text.charCodeAt(++place);
    else {
      while (code >= zero && code <= 0x39) {
        small = small * 10 + code - zero;
        code = text.charCodeAt(++place);
      }
      if (place === first) throw decodeError("Expecting value", text, start);
    }
    // Most numbers are short and whole.
    if (code !== point && code !== smallE && code !== largeE) {
      this.place = place;
      if (place - first <= 15 && !this.#options.parseInt) {
        return isNegative && small > 0 ? -small : small;
      }
      return (this.#options.parseInt ?? readInt)(text.slice(start, place));
    }
    return this.#longNumber(start, place);
  }

  /** The number from a place on, whose whole part ends at another, where more may follow. */
  #longNumber(start: number, whole: number): unknown {
    const text = this.#text;
    let place = whole;
    let code = text.charCodeAt(place);
    if (code === point && isDigit(text.charCodeAt(place + 1))) {
      place = this.#digitsEnd(place + 2);
      code = text.charCodeAt(place);
    }
    if (code === smallE || code === largeE) {
      const sign = text.charCodeAt(place + 1);
      const digits = sign === minus || sign === plus ? place + 2 : place + 1;
      if (isDigit(text.charCodeAt(digits))) place = this.#digitsEnd(digits + 1);
    }
    this.place = place;
    const { parseInt, parseFloat } = this.#options;
    const digits = text.slice(start, place);
    return place === whole ? (parseInt ?? readInt)(digits) : (parseFloat ?? readFloat)(digits);
  }

  /** Where digits end that go on here. */
  #digitsEnd(place: number): number {
    const text = this.#text;
    while (isDigit(text.charCodeAt(place))) place++;
    return place;
  }

  /** The text whose opening quote stands here. */
  #string(): string {
    const text = this.#text;
    const start = this.place;
    let at = start + 1;
    for (;; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        this.place = at + 1;
        return text.slice(start + 1, at);
      }
      // What is beyond the end is no number, and larger than nothing.
      if (!(code >= 0x20) || code === backslash) return this.#longString(start, at);
    }
  }

  /** The text whose opening quote stands at a place, and that is as it stands up to another. */
  #longString(start: number, plain: number): string {
    const text = this.#text;
    let from = start + 1;
    this.place = plain;
    let result = "";
    while (true) {
      const code = text.charCodeAt(this.place);
      if (code === quote) return result + text.slice(from, this.place++);
      if (code === backslash) {
        result += text.slice(from, this.place) + this.#escape(start);
        from = this.place;
      } else if (code >= 0x20 || (code < 0x20 && !this.#strict)) {
        this.place++;
      } else if (Number.isNaN(code)) {
        throw decodeError("Unterminated string starting at", text, start);
      } else {
        throw decodeError("Invalid control character at", text, this.place);
      }
    }
  }

  /** What an escape stands for whose backslash stands here. */
  #escape(start: number): string {
    const text = this.#text;
    const letter = text[this.place + 1];
    if (letter === undefined) throw decodeError("Unterminated string starting at", text, start);
    if (letter !== "u") {
      const plain = escapes[letter];
      if (plain === undefined) throw decodeError("Invalid \\escape", text, this.place);
      this.place += 2;
      return plain;
    }
    const digits = text.slice(this.place + 2, this.place + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
      throw decodeError("Invalid \\uXXXX escape", text, this.place + 1);
    }
    this.place += 6;
    return String.fromCharCode(parseInt(digits, 16));
  }

  #array(): unknown[] {
    const text = this.#text;
    const items: unknown[] = [];
    this.place++;
    if (this.skip() === 0x5d) {
      this.place++;
      return items;
    }
    while (true) {
      items.push(this.value());
      const code = this.skip();
      if (code === 0x5d) {
        this.place++;
        return items;
      }
      if (code !== comma) throw decodeError("Expecting ',' delimiter", text, this.place);
      const at = this.place++;
      if (this.skip() === 0x5d) {
        throw decodeError("Illegal trailing comma before end of array", text, at);
      }
    }
  }

  #object(): unknown {
    const { objectPairsHook, objectHook } = this.#options;
    if (objectPairsHook) {
      const pairs: Tuple<[string, unknown]>[] = [];
      this.#pairs({ set: (key, value) => pairs.push(asTuple([key, value])) });
      return objectPairsHook(pairs);
    }
    const dict = new Dict<string, unknown>();
    this.#pairs(dict);
    return objectHook ? objectHook(dict) : dict;
  }

  #pairs(target: { set(key: string, value: unknown): unknown }): void {
    const text = this.#text;
    this.place++;
    if (this.skip() === 0x7d) {
      this.place++;
      return;
    }
    const outer = this.#key;
    let before = outer;
    let isFirst = true;
    while (true) {
      if (text.charCodeAt(this.place) !== quote) {
        throw decodeError(
          "Expecting property name enclosed in double quotes",
          text,
          this.place,
        );
      }
      const guess = isFirst ? before.inside : before.next;
      const key = guess !== undefined && this.#is(guess.text) ? guess : this.#newKey();
      if (key !== guess) {
        const expected = key.isPlain ? key : undefined;
        if (isFirst) before.inside = expected;
        else before.next = expected;
      }
      before = this.#key = key;
      isFirst = false;
      if (this.skip() !== colon) throw decodeError("Expecting ':' delimiter", text, this.place);
      this.place++;
      this.skip();
      target.set(key.text, this.value());
      const code = this.skip();
      if (code === 0x7d) {
        this.place++;
        this.#key = outer;
        return;
      }
      if (code !== comma) throw decodeError("Expecting ',' delimiter", text, this.place);
      const at = this.place++;
      if (this.skip() === 0x7d) {
        throw decodeError("Illegal trailing comma before end of object", text, at);
      }
    }
  }

  /** Whether a text without escapes stands here in quotes, and goes past it then. */
  #is(expected: string): boolean {
    const text = this.#text;
    const from = this.place + 1;
    const { length } = expected;
    for (let i = 0; i < length; i++) {
      if (text.charCodeAt(from + i) !== expected.charCodeAt(i)) return false;
    }
    if (text.charCodeAt(from + length) !== quote) return false;
    this.place = from + length + 1;
    return true;
  }

  /** A key that was not expected; the same text is the same key each time, whose hash is then known. */
  #newKey(): Key {
    const start = this.place;
    const text = this.#string();
    const isPlain = this.#strict && this.place - start === text.length + 2;
    if (!isPlain || text.length > LONGEST_KEY) return keyOf(text, false);
    const known = knownKeys.get(text);
    if (known !== undefined) return known;
    if (knownKeys.size >= KEYS) {
      knownKeys.clear();
      outermost.inside = undefined;
    }
    const key = keyOf(nameOf(text), true);
    knownKeys.set(key.text, key);
    return key;
  }

  /** The place in characters, as Python counts them. */
  points(): number {
    return pointsBefore(this.#text, this.place);
  }
}
