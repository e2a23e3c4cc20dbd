/**
 * The types `int` and `bool`. https://docs.python.org/3/library/stdtypes.html#numeric-types-int-float-complex
 *
 * @module
 */
import { OverflowError } from "../exceptions.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { bitLengthOf } from "../operators/integers.ts";
import { bitCount as longBitCount, wordBits } from "../operators/bits.ts";
import { truth } from "../operators/truth.ts";
import { piece } from "../text/code_points.ts";
import { quote, quoteBytes } from "../text/quote.ts";
import { checkDigits, digitLimit } from "../support/digits.ts";
import { asciiDigits, trimmed } from "../text/unicode.ts";
import { Bytes, latin1 } from "../values/bytes.ts";
import { content } from "./bytes.ts";
import { held, isHolder, plainOf } from "../values/held.ts";
import { keywords } from "../values/keywords.ts";
import {
  big,
  FLOAT,
  hasIndex,
  index,
  INT,
  type int as Int,
  kindOf,
  raw,
  size,
  ssize,
  toInt,
} from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { defineType, typeName } from "../values/types.ts";

/** An integer of any size. */
export type int = Int;

const DIGITS = /^([-+]?)(0[xX]_?|0[oO]_?|0[bB]_?)?([0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)$/;
const PREFIXES: Record<string, number> = { "0x": 16, "0o": 8, "0b": 2 };

/** The number that a text of a few ASCII digits with a sign or none is; undefined for every other text. */
function parseShort(text: string): number | undefined {
  const { length } = text;
  if (length === 0 || length > 15) return undefined;
  const first = text.charCodeAt(0);
  const start = first === 45 || first === 43 ? 1 : 0;
  if (start === length) return undefined;
  let value = 0;
  for (let i = start; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return first === 45 ? 0 - value : value;
}

/** The number that a text of digits is; undefined when it is none. */
function parse(text: string, base: number): Int | undefined {
  const match = DIGITS.exec(asciiDigits(text));
  if (!match) return undefined;
  const [, sign, prefix = "", rest = ""] = match;
  let digits = rest.replaceAll("_", "").toLowerCase();
  let radix = base;
  const named = PREFIXES[prefix.slice(0, 2).toLowerCase()];
  if (named !== undefined) {
    if (base !== 0 && base !== named) {
      // With base 16, 0b1 is a number of its own; elsewhere the letter is no digit.
      digits = prefix.replace("_", "").toLowerCase() + digits;
    } else radix = named;
  } else if (base === 0) {
    if (/^0+[1-9]/.test(digits)) return undefined;
    radix = 10;
  }
  const value = fromDigits(digits, radix);
  if (value === undefined) return undefined;
  return sign === "-" ? toInt(-big(value)) : value;
}

function fromDigits(digits: string, base: number): Int | undefined {
  for (const digit of digits) {
    const value = parseInt(digit, 36);
    if (value >= base) return undefined;
  }
  const short = parseInt(digits, base);
  if (Number.isSafeInteger(short)) return short;
  const prefix = { 2: "0b", 8: "0o", 10: "", 16: "0x" }[base];
  if (prefix !== undefined) return toInt(BigInt(prefix + digits));
  let value = 0n;
  for (const digit of digits) value = value * BigInt(base) + BigInt(parseInt(digit, 36));
  return toInt(value);
}

function invalid(value: string | Uint8Array, base: number): ValueError {
  const shown = typeof value === "string" ? quote(value) : quoteBytes(value);
  // CPython gives up after 200 characters
  return new ValueError(`invalid literal for int() with base ${base}: ${piece(shown, 0, 200)}`);
}

function fromFloat(value: number): Int {
  if (Number.isNaN(value)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(value)) {
    throw new OverflowError("cannot convert float infinity to integer");
  }
  const whole = Math.trunc(value);
  return Number.isSafeInteger(whole) ? whole + 0 : BigInt(whole);
}

interface Convertible {
  readonly __int__?: () => Int;
  readonly __index__?: () => Int;
  readonly __trunc__?: () => Int;
}

function convert(...args: unknown[]): Int {
  if (args.length === 1) {
    const [only] = args;
    if (typeof only === "number") return Number.isSafeInteger(only) ? only : fromFloat(only);
    if (typeof only === "string") return parseShort(only) ?? fromText(only, 10);
  }
  const { base: named } = keywords(args);
  const given = args[1] ?? named;
  const [value = 0] = args;
  if (given !== undefined) {
    const base = size(given);
    if (base !== 0 && (base < 2 || base > 36)) {
      throw new ValueError("int() base must be >= 2 and <= 36, or 0");
    }
    if (typeof value !== "string" && !(value instanceof Uint8Array)) {
      throw new TypeError("int() can't convert non-string with explicit base");
    }
    return fromText(value, base);
  }
  switch (kindOf(value)) {
    case INT:
      return typeof value === "boolean" ? Number(value) : value as Int;
    case FLOAT:
      return fromFloat(raw(value as number));
  }
  if (typeof value === "string" || value instanceof Uint8Array) return fromText(value, 10);
  if (isHolder(value) && typeof value[held] === "string") return fromText(value[held], 10);
  const own = value as Convertible | null;
  if (typeof own?.__int__ === "function") return givenInt(own.__int__());
  if (typeof own?.__index__ === "function") return index(value);
  if (typeof own?.__trunc__ === "function") return own.__trunc__();
  throw new TypeError(
    "int() argument must be a string, a bytes-like object or a real number, " +
      `not '${typeName(value)}'`,
  );
}

/** What an `__int__` gave, which has to be an int. */
function givenInt(given: unknown): Int {
  const value = plainOf(given);
  if (kindOf(value) === INT) return index(value);
  throw new TypeError(`__int__ returned non-int (type ${typeName(given)})`);
}

/** The number that a text of digits of a base is; undefined for what is more, or too large. */
function parseDigits(text: string, base: number): number | undefined {
  if (text === "" || base === 0) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const small = code | 0x20;
    const digit = code >= 48 && code <= 57
      ? code - 48
      : small >= 97 && small <= 122
      ? small - 87
      : 36;
    if (digit >= base) return undefined;
    value = value * base + digit;
    if (value > Number.MAX_SAFE_INTEGER) return undefined;
  }
  return value;
}

function fromText(value: string | Uint8Array, base: number): Int {
  const text = typeof value === "string" ? value : latin1(value);
  if (base !== 10) {
    const digits = parseDigits(text, base);
    if (digits !== undefined) return digits;
  }
  if (base === 10) {
    const short = parseShort(trimmed(text));
    if (short !== undefined) return short;
  }
  // Only where digits do not stand for bits does it take long.
  if (text.length > digitLimit.most && (base === 0 || (base & (base - 1)) !== 0)) {
    checkDigits(text.replace(/[^0-9a-zA-Z]/g, "").length);
  }
  const result = parse(text, base);
  if (result === undefined) throw invalid(value, base);
  return result;
}

/** How many bits an int needs, its sign left out. */
function bitLength(value: Int | boolean): number {
  return bitLengthOf(index(value));
}

const WORD = 2 ** 32;

/** How many bits of an int's absolute value are set. */
function bitCount(value: Int | boolean): number {
  const given = index(value);
  if (typeof given === "bigint") return longBitCount(given < 0n ? -given : given);
  const size = Math.abs(given);
  return wordBits(size % WORD | 0) + wordBits(size / WORD | 0);
}

/** An int as bytes; `length` (1), `byteorder` ("big") and `signed` (false) by position or as keywords. */
function toBytes(value: Int | boolean, ...args: unknown[]): Bytes {
  const named = keywords(args);
  const { 0: given = named.length ?? 1, 1: order = named.byteorder ?? "big" } = args;
  const length = ssize(given);
  const isLittle = isLittleEndian(order, "to_bytes");
  if (length < 0) throw new ValueError("length argument must be non-negative");
  const signed = truth(named.signed);
  let rest = big(value);
  if (rest < 0n && !signed) throw new OverflowError("can't convert negative int to unsigned");
  const bits = BigInt(length * 8);
  const limit = signed ? 1n << (bits > 0n ? bits - 1n : 0n) : 1n << bits;
  if (rest >= limit || rest < -limit) throw new OverflowError("int too big to convert");
  rest = BigInt.asUintN(length * 8, rest);
  const result = new Bytes(length);
  for (let i = 0; i < length; i++) {
    result[isLittle ? i : length - 1 - i] = Number(rest & 255n);
    rest >>= 8n;
  }
  return result;
}

function isLittleEndian(order: unknown, method: string): boolean {
  if (order === "little") return true;
  if (order === "big") return false;
  if (typeof order === "string") {
    throw new ValueError("byteorder must be either 'little' or 'big'");
  }
  const given = order === null ? "None" : typeName(order);
  throw new TypeError(`${method}() argument 'byteorder' must be str, not ${given}`);
}

/** The int that bytes stand for; `byteorder` ("big") and `signed` (false) by position or as keywords. */
function fromBytes(...args: unknown[]): Int {
  const named = keywords(args);
  const { 0: source = named.bytes, 1: order = named.byteorder ?? "big" } = args;
  if (source === undefined) {
    throw new TypeError("from_bytes() missing required argument 'bytes' (pos 1)");
  }
  if (args.length > 2) {
    throw new TypeError(
      `from_bytes() takes at most 2 positional arguments (${args.length} given)`,
    );
  }
  const isLittle = isLittleEndian(order, "from_bytes");
  const items = Array.from(itemsOf(source));
  if (isLittle) items.reverse();
  let result = 0n;
  for (const byte of items) result = result << 8n | BigInt(byte);
  return toInt(truth(named.signed) ? BigInt.asIntN(items.length * 8, result) : result);
}

function itemsOf(source: unknown): Iterable<number> {
  if (source instanceof Uint8Array) return source;
  if (typeof source === "string" || hasIndex(source)) {
    throw new TypeError(`cannot convert '${typeName(source)}' object to bytes`);
  }
  return content("bytes", [source]);
}

/** The type `int`: callable, a type object, and the home of the methods of ints. */
export interface IntType {
  (value?: unknown, ...base: unknown[]): Int;
  readonly name: string;
  bitLength(value: Int | boolean): number;
  bitCount(value: Int | boolean): number;
  toBytes(value: Int | boolean, ...args: unknown[]): Bytes;
  fromBytes(...args: unknown[]): Int;
  asIntegerRatio(value: Int | boolean): Tuple<[Int, Int]>;
  isInteger(value: Int | boolean): boolean;
  conjugate(value: Int | boolean): Int;
}

/**
 * A number or a text of digits as int. https://docs.python.org/3/library/functions.html#int
 *
 * @throws {ValueError} when the text is no number
 *
 * @example
 * ```ts
 * import { int, print } from "@manycore/multiprocessing/python";
 *
 * print(int("0x1f", 16), int(-2.7)); // 31 -2
 * ```
 */
export const int: IntType = defineType(
  { name: "int", holds: (value) => kindOf(value) === INT },
  Object.assign(convert, {
    bitLength,
    bitCount,
    toBytes,
    fromBytes,
    asIntegerRatio: (value: Int | boolean): Tuple<[Int, Int]> => asTuple([index(value), 1 as Int]),
    isInteger: (_value: Int | boolean): boolean => true,
    conjugate: (value: Int | boolean): Int => index(value),
  }),
);

/** The type `bool`: callable, and a type object. */
export interface BoolType {
  (value?: unknown): boolean;
  readonly name: string;
}

/** Whether a value counts as true. https://docs.python.org/3/library/functions.html#bool */
export const bool: BoolType = defineType(
  { name: "bool", holds: (value) => typeof value === "boolean", bases: ["int"] },
  (value?: unknown): boolean => truth(value),
);
