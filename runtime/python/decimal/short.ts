/**
 * Arithmetic of numbers whose digits a number of JavaScript's holds exactly, as most do: without big ints, and only where
 * nothing is rounded and nothing is to be noted. What gives undefined goes the long way.
 *
 * @module
 */
import { type Limits, Num } from "./number.ts";

/** The digits that every whole number up to `Number.MAX_SAFE_INTEGER` has at most. */
const MOST_DIGITS = 16;
/** Powers of ten that are exact, and may be reached by a shift. */
export const SHORT_TENS: readonly number[] = Array.from({ length: MOST_DIGITS }, (_, i) => 10 ** i);

/** Whether a context keeps every short number with such an exponent as it is. */
function keeps(limits: Limits, exponent: number): boolean {
  return limits.prec >= MOST_DIGITS && limits.clamp === 0 && exponent >= limits.emin &&
    exponent + MOST_DIGITS <= limits.emax;
}

/** The digits of a number by a smaller exponent, or the same; undefined where they are no longer short. */
function scaled(number: Num, exponent: number): number | undefined {
  const shift = number.exponent - exponent;
  if (shift === 0) return number.small;
  if (shift >= MOST_DIGITS) return number.small === 0 ? 0 : undefined;
  const digits = number.small * SHORT_TENS[shift]!;
  return digits <= Number.MAX_SAFE_INTEGER ? digits : undefined;
}

/** A sum. */
export function shortSum(a: Num, b: Num, limits: Limits): Num | undefined {
  if (a.small < 0 || b.small < 0) return undefined;
  const exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
  if (!keeps(limits, exponent)) return undefined;
  const left = scaled(a, exponent);
  const right = scaled(b, exponent);
  if (left === undefined || right === undefined) return undefined;
  const sum = (a.sign === 1 ? -left : left) + (b.sign === 1 ? -right : right);
  // Which sign a zero has, and how many zeros what is added to one, is told the long way.
  if (sum === 0 || left === 0 || right === 0) return undefined;
  const digits = sum < 0 ? -sum : sum;
  if (digits > Number.MAX_SAFE_INTEGER) return undefined;
  return new Num(sum < 0 ? 1 : 0, digits, exponent);
}

/** A product. */
export function shortProduct(a: Num, b: Num, limits: Limits): Num | undefined {
  if (a.small < 0 || b.small < 0) return undefined;
  const digits = a.small * b.small;
  const exponent = a.exponent + b.exponent;
  if (digits > Number.MAX_SAFE_INTEGER || !keeps(limits, exponent)) return undefined;
  return new Num(a.sign === b.sign ? 0 : 1, digits, exponent);
}

/** A quotient that is exact after few digits. */
export function shortQuotient(a: Num, b: Num, limits: Limits): Num | undefined {
  if (a.small <= 0 || b.small <= 0) return undefined;
  const exponent = a.exponent - b.exponent;
  if (!keeps(limits, exponent) || !keeps(limits, exponent - MOST_DIGITS)) return undefined;
  for (let places = 0, digits = a.small; places < 4; places++, digits *= 10) {
    if (digits > Number.MAX_SAFE_INTEGER) return undefined;
    if (digits % b.small === 0) {
      return new Num(a.sign === b.sign ? 0 : 1, digits / b.small, exponent - places);
    }
  }
  return undefined;
}

/** -1, 0 or 1. */
export function shortOrder(a: Num, b: Num): number | undefined {
  if (a.small < 0 || b.small < 0) return undefined;
  const exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
  const left = scaled(a, exponent);
  const right = scaled(b, exponent);
  if (left === undefined || right === undefined) return undefined;
  return Math.sign((a.sign === 1 ? -left : left) - (b.sign === 1 ? -right : right));
}
