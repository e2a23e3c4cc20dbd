/**
 * Exact sums of ints and floats: fractions of big ints.
 *
 * @module
 */
import { callMethod } from "../calls.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { decompose } from "../math/exact.ts";
import { isqrt } from "../math/integers.ts";
import { div } from "../operators/arithmetic.ts";
import { iter } from "../operators/iteration.ts";
import {
  big,
  FLOAT,
  type float,
  INT,
  type int,
  kindOf,
  raw,
  toFloat,
  toInt,
} from "../values/numbers.ts";
import { className, typeName } from "../values/types.ts";

/** Data of which a number cannot be made. https://docs.python.org/3/library/statistics.html#statistics.StatisticsError */
export class StatisticsError extends ValueError {}
Object.defineProperty(StatisticsError, "__module__", { value: "statistics" });

/** A number of Python's. */
export type Real = int | float;

/** An exact number: `top / bottom`, with `bottom` above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A finite float as a fraction. */
function ofFloat(value: number): Fraction {
  const [mantissa, exponent] = decompose(value);
  return exponent < 0
    ? { top: mantissa, bottom: 1n << BigInt(-exponent) }
    : { top: mantissa << BigInt(exponent), bottom: 1n };
}

/** A class of exact numbers: `fractions.Fraction`, `decimal.Decimal`. */
export type Rational = new (top: int, bottom?: int) => unknown;

/** Sums of numbers and of their squares. */
export interface Sums {
  /** The class of exact numbers among them, so that the result is one where there is no float. */
  readonly rational: Rational | undefined;
  /** Whether one of them is a float, so that the result is one. */
  readonly isFloat: boolean;
  readonly count: number;
  readonly sum: Fraction;
  readonly squares: Fraction;
  /** The sum, where it is infinite or no number. */
  readonly special: number | undefined;
}

/** All of some data, as an array. */
export function itemsOf(data: unknown): unknown[] {
  return Array.isArray(data) ? data : [...iter(data)];
}

/** Adds up numbers without rounding. */
export function sumsOf(data: readonly unknown[]): Sums {
  let isFloat = false;
  let rational: Rational | undefined;
  let special: number | undefined;
  const parts = new Map<bigint, [sum: bigint, squares: bigint]>();
  for (const value of data) {
    const kind = kindOf(value);
    const exact = kind !== INT && kind !== FLOAT ? exactly(value) : undefined;
    if (exact) rational = commonClass(rational, (value as object).constructor as Rational);
    else if (kind !== INT && kind !== FLOAT) {
      throw new TypeError(`can't convert type '${typeName(value)}' to numerator/denominator`);
    }
    isFloat ||= kind === FLOAT;
    if (isFloat && rational && isDecimal(rational.prototype)) throw notCommon(rational, "float");
    const number = kind === FLOAT ? raw(value as float) : 0;
    if (!Number.isFinite(number)) {
      special = (special ?? 0) + number;
      continue;
    }
    const { top, bottom } = exact ??
      (kind === FLOAT ? ofFloat(number) : { top: big(value as int), bottom: 1n });
    const part = parts.get(bottom);
    if (!part) parts.set(bottom, [top, top * top]);
    else {
      part[0] += top;
      part[1] += top * top;
    }
  }
  let bottom = 1n;
  for (const own of parts.keys()) bottom = leastMultiple(bottom, own);
  let top = 0n;
  let squares = 0n;
  for (const [own, [sum, square]] of parts) {
    const factor = bottom / own;
    top += sum * factor;
    squares += square * factor * factor;
  }
  return {
    isFloat,
    rational: isFloat ? undefined : rational,
    count: data.length,
    sum: { top, bottom },
    squares: { top: squares, bottom: bottom * bottom },
    special,
  };
}

/** A number that says itself what fraction it is. */
function exactly(value: unknown): Fraction | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (isDecimal(value)) {
    const [top, bottom] = value.asIntegerRatio();
    return { top: big(top), bottom: big(bottom) };
  }
  if (!("numerator" in value)) return undefined;
  const { numerator, denominator } = value as { numerator: int; denominator: int };
  return { top: big(numerator), bottom: big(denominator) };
}

/** Decimals have ratios, and no numerators. */
function isDecimal(value: object): value is { asIntegerRatio(): readonly [int, int] } {
  return "asIntegerRatio" in value && !("numerator" in value) && "sqrt" in value;
}

/** The class that numbers of two classes are reckoned in. */
function commonClass(known: Rational | undefined, other: Rational): Rational {
  if (known === undefined || known === other || other.prototype instanceof known) return other;
  if (known.prototype instanceof other) return known;
  throw notCommon(known, className(other));
}

function notCommon(known: Rational, other: string): TypeError {
  return new TypeError(`don't know how to coerce ${className(known)} and ${other}`);
}

function leastMultiple(a: bigint, b: bigint): bigint {
  if (b % a === 0n) return b;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return a / x * b;
}

/** A fraction as Python gives it: of the class of the exact data, an int where all were and it is one, else a float. */
export function numberOf(
  { top, bottom }: Fraction,
  { isFloat, rational }: Pick<Sums, "isFloat" | "rational">,
): Real {
  if (rational) return exactOf({ top, bottom }, rational) as Real;
  if (!isFloat && top % bottom === 0n) return toInt(top / bottom);
  return div(top, bottom) as float;
}

function exactOf({ top, bottom }: Fraction, rational: Rational): unknown {
  return isDecimal(rational.prototype)
    ? div(new rational(toInt(top)), new rational(toInt(bottom)))
    : new rational(toInt(top), toInt(bottom));
}

/** The square root of a fraction, rounded once: a Decimal where the data were, else a float. */
export function rootOf(fraction: Fraction, rational?: Rational): float {
  return rational && isDecimal(rational.prototype)
    ? decimalRoot(fraction, exactOf(fraction, rational)) as float
    : floatRoot(fraction);
}

/** The root of the quotient as rounded, or one of its neighbours where that is nearer to the root of the fraction. */
function decimalRoot({ top, bottom }: Fraction, quotient: unknown): unknown {
  const root = callMethod(quotient, "sqrt");
  if (top === 0n) return root;
  /** The sign of the fraction less the square of what is halfway between the root and its neighbour. */
  const beyondHalf = (neighbour: unknown): bigint => {
    const [a, b] = ratio(root);
    const [c, d] = ratio(neighbour);
    const sum = a * d + c * b;
    return 4n * top * (b * d) ** 2n - bottom * sum * sum;
  };
  const above = callMethod(root, "next_plus");
  if (beyondHalf(above) > 0n) return above;
  const below = callMethod(root, "next_minus");
  return beyondHalf(below) < 0n ? below : root;
}

function ratio(value: unknown): [bigint, bigint] {
  const [top, bottom] = callMethod(value, "as_integer_ratio") as [int, int];
  return [big(top), big(bottom)];
}

function floatRoot({ top, bottom }: Fraction): float {
  if (top === 0n) return toFloat(0);
  const width = (value: bigint) => value.toString(16).length * 4;
  // Enough bits for a float, and one behind them that says whether anything was cut off.
  const shift = BigInt(Math.max(0, 64 + Math.ceil((width(bottom) - width(top)) / 2)));
  const scaled = (top << 2n * shift) / bottom;
  let root = big(isqrt(toInt(scaled)) as int);
  if (root * root * bottom !== top << 2n * shift) root |= 1n;
  return div(root, 1n << shift) as float;
}
