/**
 * What fractions are made of: whole numbers without a common divisor.
 *
 * @module
 */
import { float } from "../builtins/float.ts";
import { ValueError, ZeroDivisionError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { big, isFloat, isInt } from "../values/numbers.ts";

/** Numerator and denominator; the denominator is above zero. */
export type Parts = readonly [numerator: bigint, denominator: bigint];

/** Up to here numbers are exact. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** The greatest common divisor. */
export function gcd(first: bigint, second: bigint): bigint {
  let [x, y] = [first < 0n ? -first : first, second < 0n ? -second : second];
  if (x < y) [x, y] = [y, x];
  while (y > LARGEST) [x, y] = [y, x % y];
  if (y === 0n) return x;
  let [a, b] = [Number(y), Number(x % y)];
  while (b > 0) [a, b] = [b, a % b];
  return BigInt(a);
}

/**
 * A fraction in lowest terms.
 *
 * @throws {ZeroDivisionError} for a denominator of zero
 */
export function lowest(numerator: bigint, denominator: bigint): Parts {
  if (denominator === 0n) throw new ZeroDivisionError(`Fraction(${numerator}, 0)`);
  const divisor = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return [numerator / divisor, denominator / divisor];
}

/** What stands for a number: a fraction's parts, an int's, or a float's, which is exact; null for anything else. */
export function partsOf(value: unknown): Parts | null {
  if (isInt(value)) return [big(value), 1n];
  if (isFloat(value)) {
    const [numerator, denominator] = float.asIntegerRatio(value);
    return [big(numerator), big(denominator)];
  }
  return null;
}

const FORM =
  /^\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:(?:\s*\/\s*(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?(?:[eE]([-+]?\d+(?:_\d+)*))?)\s*$/;

/**
 * The fraction that a text tells of: `3/4`, `-0.25`, `1e-3`.
 *
 * @throws {ValueError} when it tells of none
 */
export function parsed(text: string): Parts {
  const match = FORM.exec(text);
  if (!match) throw new ValueError(`Invalid literal for Fraction: ${repr(text)}`);
  const [, sign, whole = "", below, decimals = "", exponent] = match.map((part) =>
    part?.replaceAll("_", "")
  );
  let [numerator, denominator] = [BigInt(whole || "0"), 1n];
  if (below !== undefined) denominator = BigInt(below);
  else {
    const scale = 10n ** BigInt(decimals.length);
    numerator = numerator * scale + BigInt(decimals || "0");
    denominator = scale;
    const power = BigInt(exponent?.replace("+", "") ?? "0");
    if (power >= 0n) numerator *= 10n ** power;
    else denominator *= 10n ** -power;
  }
  return lowest(sign === "-" ? -numerator : numerator, denominator);
}

/** A quotient, rounded down. */
export function floorDiv(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && (a < 0n) !== (b < 0n) ? quotient - 1n : quotient;
}

/** A quotient, rounded to the nearest whole number, halves to the even one; `b` is above zero. */
export function roundDiv(a: bigint, b: bigint): bigint {
  const floor = floorDiv(a, b);
  const rest = (a - floor * b) * 2n;
  if (rest < b || rest === b && floor % 2n === 0n) return floor;
  return floor + 1n;
}
