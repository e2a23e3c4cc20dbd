/**
 * `abs()`, `round()`, `pow()` with a modulus, `hex()`, `oct()`, `bin()`, `chr()`, `ord()` and `ascii()`, and `range`.
 *
 * @module
 */
import { OverflowError } from "../exceptions.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { neg, pow as power } from "../operators/arithmetic.ts";
import { methodOf } from "../operators/dispatch.ts";
import { powMod } from "../operators/integers.ts";
import { textLength } from "../text/code_points.ts";
import { fixed } from "../text/float_text.ts";
import { escapeBeyondAscii } from "../text/quote.ts";
import { repr } from "../text/repr.ts";
import { absComplex, Complex } from "../values/complex.ts";
import { isKeywords } from "../values/keywords.ts";
import {
  big,
  FLOAT,
  type float,
  index,
  INT,
  type int,
  kindOf,
  raw,
  toFloat,
  toInt,
} from "../values/numbers.ts";
import { makeRange, Range } from "../values/range.ts";
import { defineType, typeName } from "../values/types.ts";
import { digitsIn } from "../support/digits.ts";

/** What `abs()` gives for the type checker. */
export interface Abs {
  (value: number): number;
  (value: int | boolean): int;
  (value: float): float;
  (value: Complex): float;
  (value: unknown): unknown;
}

/** The absolute value of a number. https://docs.python.org/3/library/functions.html#abs */
export const abs: Abs = ((value: unknown): unknown => {
  if (value instanceof Complex && methodOf(value, "__abs__") === undefined) {
    return toFloat(absComplex(value));
  }
  switch (kindOf(value)) {
    case INT:
      if (typeof value === "bigint") return value < 0n ? toInt(-value) : value;
      return Math.abs(Number(value));
    case FLOAT:
      return toFloat(Math.abs(raw(value as float)));
  }
  const own = methodOf(value, "__abs__") as (() => unknown) | undefined;
  if (own) return own.call(value);
  throw new TypeError(`bad operand type for abs(): '${typeName(value)}'`);
}) as Abs;

/** What `round()` gives for the type checker. */
export interface Round {
  (value: number): number;
  (value: int | float): int;
  (value: int | float, digits: null): int;
  (value: int, digits: int): int;
  (value: float, digits: int): float;
  (value: unknown, digits?: unknown): unknown;
}

/** A float rounded to an int, halves to even. */
function toWhole(value: number): int {
  if (Number.isNaN(value)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(value)) {
    throw new OverflowError("cannot convert float infinity to integer");
  }
  const floor = Math.floor(value);
  const above = value - floor;
  const up = above > 0.5 || (above === 0.5 && floor % 2 !== 0);
  const result = up ? floor + 1 : floor;
  return Number.isSafeInteger(result) ? result + 0 : BigInt(result);
}

/** An int rounded to a multiple of a power of ten, halves to even. */
function toTens(value: int, digits: int): int {
  if (digits >= 0) return value;
  const unit = 10n ** big(-digits as int);
  const number = big(value);
  const rest = ((number % unit) + unit) % unit;
  const low = number - rest;
  const twice = rest * 2n;
  const up = twice > unit || (twice === unit && (low / unit) % 2n !== 0n);
  return toInt(up ? low + unit : low);
}

function roundFloat(value: number, digits: number): float {
  if (!Number.isFinite(value) || value === 0 || digits > 323) return toFloat(value);
  const absolute = Math.abs(value);
  const sign = value < 0 || Object.is(value, -0) ? -1 : 1;
  if (digits < -308) return toFloat(sign * 0);
  let result: number;
  if (digits >= 0) result = Number(fixed(absolute, digits));
  else {
    const places = Math.floor(Math.log10(absolute)) + 2 + digits;
    result = places < 0 ? 0 : roundTens(absolute, -digits);
  }
  if (!Number.isFinite(result)) throw new OverflowError("rounded value too large to represent");
  return toFloat(sign * result);
}

/** A float that is not negative, rounded to a multiple of a power of ten by its exact value. */
function roundTens(value: number, power: number): number {
  const whole = Math.floor(value);
  // Twice the whole part, and one more for whatever follows the point: enough to see what is below, at or above a half.
  const doubled = BigInt(whole) * 2n + (value > whole ? 1n : 0n);
  const unit = 10n ** BigInt(power);
  const times = doubled / (2n * unit);
  const rest = doubled - times * 2n * unit;
  const up = rest > unit || (rest === unit && times % 2n !== 0n);
  return Number((up ? times + 1n : times) * unit);
}

/**
 * A number rounded to some digits after the point, halves to even. https://docs.python.org/3/library/functions.html#round
 *
 * @example
 * ```ts
 * import { print, round } from "@manycore/multiprocessing/python";
 *
 * print(round(2.5), round(2.675, 2)); // 2 2.67
 * ```
 */
export const round: Round = ((value: unknown, given?: unknown): unknown => {
  const digits = isKeywords(given) ? given.ndigits : given;
  const none = digits === null || digits === undefined;
  switch (kindOf(value)) {
    case INT: {
      const number = typeof value === "boolean" ? Number(value) : value as int;
      return none ? number : toTens(number, index(digits));
    }
    case FLOAT:
      return none
        ? toWhole(raw(value as float))
        : roundFloat(raw(value as float), Number(index(digits)));
  }
  const own = methodOf(value, "__round__") as ((digits?: unknown) => unknown) | undefined;
  if (own) return none ? own.call(value) : own.call(value, digits);
  throw new TypeError(`type ${typeName(value)} doesn't define __round__ method`);
}) as Round;

/** What `pow()` gives for the type checker. */
export interface Pow {
  (base: int, exponent: int): int;
  (base: int, exponent: int, modulus: int): int;
  (base: int | float, exponent: int | float): float;
  (base: unknown, exponent: unknown, modulus?: unknown): unknown;
}

/**
 * Python's `base ** exponent`, or the same modulo a third number. https://docs.python.org/3/library/functions.html#pow
 *
 * @throws {ValueError} when the modulus is zero
 */
export const pow: Pow = ((base: unknown, exponent: unknown, given?: unknown): unknown => {
  const modulus = isKeywords(given) ? given.mod : given;
  if (modulus === null || modulus === undefined) return power(base, exponent);
  if (kindOf(base) === INT && kindOf(exponent) === INT && kindOf(modulus) === INT) {
    return powMod(index(base), index(exponent), index(modulus));
  }
  const own = methodOf(base, "__pow__") as ((e: unknown, m: unknown) => unknown) | undefined;
  if (own) return own.call(base, exponent, modulus);
  throw new TypeError("pow() 3rd argument not allowed unless all arguments are integers");
}) as Pow;

function inBase(value: unknown, base: number, prefix: string): string {
  const number = index(value);
  return number < 0 ? `-${prefix}${digitsIn(base, neg(number))}` : prefix + digitsIn(base, number);
}

/** An int in base 16, `0x1f`. https://docs.python.org/3/library/functions.html#hex */
export function hex(value: unknown): string {
  return inBase(value, 16, "0x");
}

/** An int in base 8, `0o17`. https://docs.python.org/3/library/functions.html#oct */
export function oct(value: unknown): string {
  return inBase(value, 8, "0o");
}

/** An int in base 2, `0b11`. https://docs.python.org/3/library/functions.html#bin */
export function bin(value: unknown): string {
  return inBase(value, 2, "0b");
}

/** The character of a code point. https://docs.python.org/3/library/functions.html#chr */
export function chr(code: int): string {
  if (typeof code === "number" && code === (code & 0xffff)) return String.fromCharCode(code);
  const number = Number(index(code));
  if (!(number >= 0 && number <= 0x10ffff)) {
    throw new ValueError("chr() arg not in range(0x110000)");
  }
  return String.fromCodePoint(number);
}

/** The code point of a character. https://docs.python.org/3/library/functions.html#ord */
export function ord(character: string | Uint8Array): number {
  if (typeof character === "string") {
    const code = character.codePointAt(0);
    if (code !== undefined && character.length === (code > 0xffff ? 2 : 1)) return code;
    throw new TypeError(
      `ord() expected a character, but string of length ${textLength(character)} found`,
    );
  }
  const value: unknown = character;
  if (value instanceof Uint8Array) {
    if (value.length === 1) return value[0] as number;
    throw new TypeError(
      `ord() expected a character, but string of length ${value.length} found`,
    );
  }
  throw new TypeError(`ord() expected string of length 1, but ${typeName(value)} found`);
}

/** Like `repr`, with everything beyond ASCII escaped. https://docs.python.org/3/library/functions.html#ascii */
export function ascii(value: unknown): string {
  return escapeBeyondAscii(repr(value));
}

/** The type `range`: callable, and a type object. */
export interface RangeType {
  (stop: int): Range;
  (start: int, stop: int, step?: int): Range;
  (...args: unknown[]): Range;
  readonly name: string;
}

/**
 * Ints from one number up or down to another. https://docs.python.org/3/library/functions.html#func-range
 *
 * @throws {ValueError} when the step is zero
 *
 * @example
 * ```ts
 * import { list, print, range } from "@manycore/multiprocessing/python";
 *
 * print(list(range(10, 0, -3))); // [10, 7, 4, 1]
 * ```
 */
export const range: RangeType = defineType(
  { name: "range", holds: (value) => value instanceof Range, class: Range },
  (...args: unknown[]): Range => makeRange(...args),
);
