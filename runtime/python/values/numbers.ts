/**
 * Python's numbers on JavaScript's.
 *
 *     int     a `number` while it is safe, a `bigint` beyond ±(2**53 - 1), coming back when it can
 *     float   a `number` when its value is not integral (or nan, inf), else a `Float` object
 *
 * So whoever sees a `number` knows by `Number.isSafeInteger` which of the two it is.
 *
 * @module
 */
import { IndexError, OverflowError, ZeroDivisionError } from "../exceptions.ts";
import { TypeError } from "../../errors.ts";
import { floatText } from "../text/float_text.ts";
import { plainOf } from "./held.ts";
import { nameClass, typeName } from "./types.ts";

/** An integer of any size. https://docs.python.org/3/library/functions.html#int */
export type int = number | bigint;

/** A floating-point number. https://docs.python.org/3/library/functions.html#float */
export type float = number | Float;

/** A float whose value is integral: `3.0`, which as a plain number could not be told from `3`. */
export class Float {
  /** The number itself. */
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  /** The number itself, for JavaScript's own operators. */
  valueOf(): number {
    return this.value;
  }

  /** The float as Python prints it. */
  toString(): string {
    return floatText(this.value);
  }

  /** The number itself, for `JSON.stringify`. */
  toJSON(): number {
    return this.value;
  }
}

nameClass(Float, "float");

/** Codes of {@linkcode kindOf}. */
export const NOT_A_NUMBER = 0;
export const INT = 1;
export const FLOAT = 2;

/** Which sort of real number a value is. */
export function kindOf(value: unknown): 0 | 1 | 2 {
  switch (typeof value) {
    case "number":
      return Number.isSafeInteger(value) ? INT : FLOAT;
    case "bigint":
    case "boolean":
      return INT;
    case "object":
      return value instanceof Float ? FLOAT : NOT_A_NUMBER;
    default:
      return NOT_A_NUMBER;
  }
}

/** Whether a value is an `int` (a bool is one too, as in Python). */
export function isInt(value: unknown): value is number | bigint | boolean {
  return kindOf(value) === INT;
}

/** Whether a value is a `float`. */
export function isFloat(value: unknown): value is float {
  return kindOf(value) === FLOAT;
}

/** The float of this value. */
export function toFloat(value: number): float {
  return Number.isInteger(value) ? new Float(value) : value;
}

/** The int of this value: a number where that is exact. */
export function toInt(value: bigint): int {
  // V8 compares the lowest digit several times as fast as it makes a number of them all.
  if (BigInt.asIntN(54, value) !== value) return value;
  const plain = Number(value);
  return Number.isSafeInteger(plain) ? plain : value;
}

/** An int as bigint. */
export function big(value: number | bigint | boolean): bigint {
  return typeof value === "bigint" ? value : BigInt(value);
}

/**
 * A real number as JavaScript's plain `number`.
 *
 * @throws {OverflowError} when an int is beyond the range of a float
 */
export function raw(value: float | int | boolean): number {
  if (typeof value === "number") return value;
  if (typeof value === "object") return value.value;
  const result = Number(value);
  if (!Number.isFinite(result)) throw new OverflowError("int too large to convert to float");
  return result;
}

/**
 * A float's divisor, which must not be zero.
 *
 * @throws {ZeroDivisionError} when it is
 */
export function nonzero(divisor: number): number {
  if (divisor === 0) throw new ZeroDivisionError("float division by zero");
  return divisor;
}

/**
 * A number given as argument, as JavaScript's plain `number`; objects give theirs by `__float__` or `__index__`.
 *
 * @throws {TypeError} when the value is no real number
 */
export function toNumber(value: unknown): number {
  if (typeof value === "number") return value;
  if (value instanceof Float) return value.value;
  if (typeof value === "bigint" || typeof value === "boolean") return raw(value);
  const own = value as { __float__?: () => float; __index__?: () => int } | null | undefined;
  if (typeof own?.__float__ === "function") return raw(own.__float__());
  if (typeof own?.__index__ === "function") return raw(own.__index__());
  throw new TypeError(`must be real number, not ${typeName(value)}`);
}

/**
 * An int given as argument, such as an index; objects give theirs by `__index__`.
 *
 * @throws {TypeError} when the value is no int
 */
export function index(value: unknown): int {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  if (typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const own = value as { __index__?: () => int } | null | undefined;
  if (typeof own?.__index__ === "function") return checkedInt(own.__index__());
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

/** What an `__index__` gave, which has to be an int. */
export function checkedInt(given: unknown): int {
  const value = plainOf(given);
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  if (typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  throw new TypeError(`__index__ returned non-int (type ${typeName(given)})`);
}

/** Whether a value can be used as an index. */
export function hasIndex(value: unknown): boolean {
  return isInt(value) ||
    typeof (value as { __index__?: unknown } | null | undefined)?.__index__ === "function";
}

const SSIZE = 2 ** 63;

/**
 * An int given as argument, as a plain number.
 *
 * @throws {OverflowError} when it is none of 64 bits, in the words of CPython's methods
 */
export function ssize(value: unknown): number {
  const found = size(value);
  if (found >= SSIZE || found < -SSIZE) {
    throw new OverflowError("Python int too large to convert to C ssize_t");
  }
  return found;
}

/**
 * A place in a sequence, or a number of items, as a plain number.
 *
 * @throws {IndexError} when it is no int of 64 bits; or another error that is asked for
 */
export function indexSized(
  value: unknown,
  Refusal: new (message: string) => Error = IndexError,
): number {
  const found = size(value);
  if (found < SSIZE && found >= -SSIZE) return found;
  throw new Refusal(`cannot fit '${typeName(value)}' into an index-sized integer`);
}

/**
 * An int given as argument, as a plain number.
 *
 * @throws {OverflowError} when it is none of 32 bits, in the words of CPython's methods
 */
export function cInt(value: unknown): number {
  const found = size(value);
  if (found === (found | 0)) return found;
  throw new OverflowError("Python int too large to convert to C int");
}

/** An int given as argument, as a plain number; one beyond the safe range becomes the nearest float, which is past every length. */
export function size(value: unknown): number {
  return Number(index(value));
}
