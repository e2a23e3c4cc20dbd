/**
 * Powers, roots and logarithms of `math`.
 *
 * @module
 */
import { OverflowError, ValueError, ZeroDivisionError } from "../exceptions.ts";
import { type float, type int, toFloat, toNumber } from "../values/numbers.ts";
import { expm1Of, log10Of, log1pOf } from "./elementary.ts";
import { bitLength } from "../operators/bits.ts";
import { scale, split } from "./exact.ts";

/** What the functions of `math` take for a number. */
export type Real = float | int | boolean;

/**
 * The result of a function at x, checked as C's math library is: not a number where x was one is a
 * fault of the argument, infinite where x was finite is one of the argument or of the range.
 */
export function checked(result: number, x: number, overflows: boolean): float {
  if (Number.isNaN(result) && !Number.isNaN(x)) throw new ValueError("math domain error");
  if (!Number.isFinite(result) && Number.isFinite(x)) {
    if (overflows) throw new OverflowError("math range error");
    throw new ValueError("math domain error");
  }
  return toFloat(result);
}

/**
 * The square root.
 *
 * @throws {ValueError} for a negative number.
 * @see https://docs.python.org/3/library/math.html#math.sqrt
 */
export function sqrt(x: Real): float {
  const value = toNumber(x);
  return checked(Math.sqrt(value), value, false);
}

/** The cube root. https://docs.python.org/3/library/math.html#math.cbrt */
export function cbrt(x: Real): float {
  return toFloat(cubeRoot(toNumber(x)));
}

/** What the root of a mantissa is multiplied by for an exponent whose rest by three is -2 … 2. */
const THIRDS = [1 / 1.5874010519681994748, 1 / 1.2599210498948731648, 1]
  .concat(1.2599210498948731648, 1.5874010519681994748);

/** About the cube root of a number from 0.5 to 1: a polynomial, highest power first. */
const NEAR_ROOT = [
  -0.145263899385486367,
  0.784932344976639262,
  -1.83469277483613086,
  2.4469312256353444,
  -2.11499494167371287,
  1.50819193781584896,
  0.354895765043919860,
];

/** The cube root in the steps of Linux's C library, whose last digit is not always the nearest one. */
function cubeRoot(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const [mantissa, exponent] = split(Math.abs(x));
  const near = NEAR_ROOT.reduce((sum, factor) => sum * mantissa + factor, 0);
  const cube = near * near * near;
  const root = near * (cube + 2 * mantissa) / (2 * cube + mantissa) * THIRDS[2 + exponent % 3]!;
  return Math.sign(x) * scale(root, Math.trunc(exponent / 3));
}

/** e to the power of x. https://docs.python.org/3/library/math.html#math.exp */
export function exp(x: Real): float {
  const value = toNumber(x);
  return checked(Math.exp(value), value, true);
}

/** 2 to the power of x. https://docs.python.org/3/library/math.html#math.exp2 */
export function exp2(x: Real): float {
  const value = toNumber(x);
  return checked(2 ** value, value, true);
}

/** e to the power of x, less 1, exact for small x. https://docs.python.org/3/library/math.html#math.expm1 */
export function expm1(x: Real): float {
  const value = toNumber(x);
  return checked(expm1Of(value), value, true);
}

/**
 * x to the power of y, both as floats.
 *
 * @throws {ValueError} for a fractional power of a negative number, or a negative power of 0.
 * @throws {OverflowError} where the result is larger than a float.
 * @see https://docs.python.org/3/library/math.html#math.pow
 */
export function pow(x: Real, y: Real): float {
  const base = toNumber(x);
  const exponent = toNumber(y);
  // Two cases in which JavaScript keeps NaN and C's library does not.
  if (base === 1 || exponent === 0) return toFloat(1);
  if (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent)) return toFloat(1);
  const result = Math.pow(base, exponent);
  if (Number.isNaN(result) && !Number.isNaN(base) && !Number.isNaN(exponent)) {
    throw new ValueError("math domain error");
  }
  if (!Number.isFinite(result) && Number.isFinite(base) && Number.isFinite(exponent)) {
    if (base === 0) throw new ValueError("math domain error");
    throw new OverflowError("math range error");
  }
  return toFloat(result);
}

/** The logarithm of a positive number by `of`, whole numbers beyond a float's range included. */
function logarithm(x: Real, of: (x: number) => number): number {
  if (typeof x === "bigint") {
    if (x <= 0n) throw new ValueError("math domain error");
    const value = Number(x);
    if (Number.isFinite(value)) return of(value);
    const exponent = bitLength(x);
    const top = Number(x >> BigInt(exponent - 64)) / 2 ** 64;
    return of(top) + of(2) * exponent;
  }
  const value = toNumber(x);
  if (value <= 0) throw new ValueError("math domain error");
  return of(value);
}

/**
 * The natural logarithm, or the one to another base.
 *
 * @throws {ValueError} where x or the base is not positive.
 * @see https://docs.python.org/3/library/math.html#math.log
 */
export function log(x: Real, base?: Real): float {
  const natural = logarithm(x, Math.log);
  if (base === undefined) return toFloat(natural);
  const divisor = logarithm(base, Math.log);
  if (divisor === 0) throw new ZeroDivisionError("float division by zero");
  return toFloat(natural / divisor);
}

/** The logarithm to base 2. https://docs.python.org/3/library/math.html#math.log2 */
export function log2(x: Real): float {
  return toFloat(logarithm(x, Math.log2));
}

/** The logarithm to base 10. https://docs.python.org/3/library/math.html#math.log10 */
export function log10(x: Real): float {
  return toFloat(logarithm(x, log10Of));
}

/** The natural logarithm of 1 + x, exact for small x. https://docs.python.org/3/library/math.html#math.log1p */
export function log1p(x: Real): float {
  const value = toNumber(x);
  if (value <= -1) throw new ValueError("math domain error");
  return toFloat(log1pOf(value));
}
