/**
 * Comparisons of decimal numbers, their neighbours, and what is done digit by digit.
 *
 * @module
 */
import { add } from "./arithmetic.ts";
import {
  finish,
  Flag,
  infinity,
  type Limits,
  nanOf,
  Num,
  order,
  Status,
  tenTo,
  tiny,
  top,
} from "./number.ts";
import { isWhole } from "./powers.ts";

function ofSign(value: number): Num {
  return new Num(value < 0 ? 1 : 0, value === 0 ? 0n : 1n, 0);
}

/** -1, 0 or 1, or a NaN. */
export function compare(a: Num, b: Num, limits: Limits, status: Status): Num {
  return nanOf(limits, status, a, b) ?? ofSign(order(a, b));
}

/** The same, where every NaN is an error. */
export function compareSignal(a: Num, b: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a, b);
  if (found) status.bits |= Flag.invalidOperation;
  return found ?? ofSign(order(a, b));
}

const RANKS = { finite: 0, infinity: 0, snan: 1, nan: 2 } as const;

/** The order of numbers without their signs, by what they are written with, too. */
function totalMagnitude(a: Num, b: Num): number {
  const ranks = RANKS[a.kind] - RANKS[b.kind];
  if (ranks !== 0) return Math.sign(ranks);
  if (a.isNan) return a.coefficient < b.coefficient ? -1 : a.coefficient > b.coefficient ? 1 : 0;
  const by = order(a.withSign(0), b.withSign(0));
  return by !== 0 || a.kind === "infinity" ? by : Math.sign(a.exponent - b.exponent);
}

function total(a: Num, b: Num): number {
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  return a.sign === 1 ? -totalMagnitude(a, b) : totalMagnitude(a, b);
}

/** The order of all there is, NaNs too. */
export function compareTotal(a: Num, b: Num): Num {
  return ofSign(total(a, b));
}

/** The same without signs. */
export function compareTotalMag(a: Num, b: Num): Num {
  return ofSign(totalMagnitude(a, b));
}

/** One of two numbers, by their order; what is no NaN where one is. */
function chosen(
  a: Num,
  b: Num,
  limits: Limits,
  status: Status,
  wants: 1 | -1,
  isMagnitude: boolean,
): Num {
  if (a.isNan || b.isNan) {
    if (a.kind === "nan" && !b.isNan) return finish(b, limits, status);
    if (b.kind === "nan" && !a.isNan) return finish(a, limits, status);
    return nanOf(limits, status, a, b)!;
  }
  let by = isMagnitude ? order(a.withSign(0), b.withSign(0)) : order(a, b);
  if (by === 0 && isMagnitude) by = order(a, b);
  if (by === 0) by = total(a, b);
  return finish(by === wants ? a : by === 0 ? (wants === 1 ? a : b) : b, limits, status);
}

/** The larger one. */
export function max(a: Num, b: Num, limits: Limits, status: Status): Num {
  return chosen(a, b, limits, status, 1, false);
}

/** The smaller one. */
export function min(a: Num, b: Num, limits: Limits, status: Status): Num {
  return chosen(a, b, limits, status, -1, false);
}

/** The one that is larger without its sign. */
export function maxMag(a: Num, b: Num, limits: Limits, status: Status): Num {
  return chosen(a, b, limits, status, 1, true);
}

/** The one that is smaller without its sign. */
export function minMag(a: Num, b: Num, limits: Limits, status: Status): Num {
  return chosen(a, b, limits, status, -1, true);
}

/** The largest number of a context. */
function largest(sign: 0 | 1, limits: Limits): Num {
  return new Num(sign, tenTo(limits.prec) - 1n, top(limits));
}

function next(a: Num, limits: Limits, up: boolean): Num {
  const away = up ? 0 : 1;
  if (a.kind === "infinity") return a.sign === away ? a : largest(a.sign, limits);
  const quiet = new Status();
  const by: Limits = { ...limits, rounding: up ? "ROUND_CEILING" : "ROUND_FLOOR" };
  const rounded = finish(a, by, quiet);
  if (rounded.kind !== "finite" || order(rounded, a) !== 0) return rounded;
  return add(a, new Num(away, 1n, tiny(limits) - 1), by, quiet);
}

/** The smallest number above. */
export function nextPlus(a: Num, limits: Limits, status: Status): Num {
  return nanOf(limits, status, a) ?? next(a, limits, true);
}

/** The largest number below. */
export function nextMinus(a: Num, limits: Limits, status: Status): Num {
  return nanOf(limits, status, a) ?? next(a, limits, false);
}

/** The next number on the way to another. */
export function nextToward(a: Num, b: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a, b);
  if (found) return found;
  const by = order(a, b);
  if (by === 0) return finish(a.withSign(b.sign), limits, status);
  const result = next(a, limits, by < 0);
  if (result.kind === "infinity") {
    status.bits |= Flag.overflow | Flag.inexact | Flag.rounded;
  } else if (result.adjusted < limits.emin) {
    status.bits |= Flag.underflow | Flag.subnormal | Flag.inexact | Flag.rounded;
    if (result.coefficient === 0n) status.bits |= Flag.clamped;
  }
  return result;
}

/** The exponent of the first digit. */
export function logb(a: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a);
  if (found) return found;
  if (a.kind === "infinity") return infinity(0);
  if (a.coefficient === 0n) {
    status.bits |= Flag.divisionByZero;
    return infinity(1);
  }
  const power = a.adjusted;
  return finish(new Num(power < 0 ? 1 : 0, BigInt(Math.abs(power)), 0), limits, status);
}

/** A whole number within bounds; null for any other. */
function small(a: Num, most: number): number | null {
  if (a.kind !== "finite" || a.exponent !== 0 && !isWhole(a) || a.exponent !== 0) return null;
  if (a.coefficient > BigInt(most)) return null;
  return a.sign === 1 ? -Number(a.coefficient) : Number(a.coefficient);
}

/** Times ten to the power of another. */
export function scaleb(a: Num, b: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a, b);
  if (found) return found;
  const power = small(b, 2 * (limits.emax + limits.prec));
  if (power === null) return status.invalid();
  if (a.kind === "infinity") return a;
  return finish(new Num(a.sign, a.coefficient, a.exponent + power), limits, status);
}

/** The digits moved by so many places. */
export function shift(a: Num, b: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a, b);
  if (found) return found;
  const places = small(b, limits.prec);
  if (places === null) return status.invalid();
  if (a.kind === "infinity") return a;
  const kept = a.coefficient % tenTo(limits.prec);
  const moved = places < 0 ? kept / tenTo(-places) : kept * tenTo(places) % tenTo(limits.prec);
  return new Num(a.sign, moved, a.exponent);
}

/** The digits turned by so many places. */
export function rotate(a: Num, b: Num, limits: Limits, status: Status): Num {
  const found = nanOf(limits, status, a, b);
  if (found) return found;
  const places = small(b, limits.prec);
  if (places === null) return status.invalid();
  if (a.kind === "infinity") return a;
  const { prec } = limits;
  const digits = (a.coefficient % tenTo(prec)).toString().padStart(prec, "0");
  const at = places < 0 ? prec + places : places;
  return new Num(a.sign, BigInt(digits.slice(at) + digits.slice(0, at)), a.exponent);
}

/** Zeros and ones as digits; null where there are others. */
function digitsOf(a: Num): string | null {
  if (a.kind !== "finite" || a.sign === 1 || a.exponent !== 0) return null;
  const digits = a.coefficient.toString();
  return /^[01]+$/.test(digits) ? digits : null;
}

function logical(
  a: Num,
  b: Num,
  limits: Limits,
  status: Status,
  holds: (a: boolean, b: boolean) => boolean,
): Num {
  const [left, right] = [digitsOf(a), digitsOf(b)];
  if (left === null || right === null) return status.invalid();
  const { prec } = limits;
  const length = Math.min(prec, Math.max(left.length, right.length));
  const one = left.padStart(length, "0").slice(-length);
  const two = right.padStart(length, "0").slice(-length);
  let result = "";
  for (let i = 0; i < length; i++) result += holds(one[i] === "1", two[i] === "1") ? "1" : "0";
  return new Num(0, BigInt(result), 0);
}

/** Digit by digit: 1 where both are. */
export function logicalAnd(a: Num, b: Num, limits: Limits, status: Status): Num {
  return logical(a, b, limits, status, (x, y) => x && y);
}

/** Digit by digit: 1 where one is. */
export function logicalOr(a: Num, b: Num, limits: Limits, status: Status): Num {
  return logical(a, b, limits, status, (x, y) => x || y);
}

/** Digit by digit: 1 where they differ. */
export function logicalXor(a: Num, b: Num, limits: Limits, status: Status): Num {
  return logical(a, b, limits, status, (x, y) => x !== y);
}

/** Digit by digit: 1 where it is 0. */
export function logicalInvert(a: Num, limits: Limits, status: Status): Num {
  const digits = digitsOf(a);
  if (digits === null) return status.invalid();
  return logicalXor(a, new Num(0, (tenTo(limits.prec) - 1n) / 9n, 0), limits, status);
}

/** Whether both have the same exponent. */
export function sameQuantum(a: Num, b: Num): boolean {
  if (a.isSpecial || b.isSpecial) {
    return a.isNan && b.isNan || a.kind === "infinity" && b.kind === "infinity";
  }
  return a.exponent === b.exponent;
}

/** Whether a number has all digits. */
export function isNormal(a: Num, limits: Limits): boolean {
  return a.kind === "finite" && a.coefficient !== 0n && a.adjusted >= limits.emin;
}

/** Whether a number is smaller than those with all digits. */
export function isSubnormal(a: Num, limits: Limits): boolean {
  return a.kind === "finite" && a.coefficient !== 0n && a.adjusted < limits.emin;
}

/** What sort of number it is. */
export function numberClass(a: Num, limits: Limits): string {
  if (a.kind === "snan") return "sNaN";
  if (a.kind === "nan") return "NaN";
  const sign = a.sign === 1 ? "-" : "+";
  if (a.kind === "infinity") return `${sign}Infinity`;
  if (a.coefficient === 0n) return `${sign}Zero`;
  return sign + (isSubnormal(a, limits) ? "Subnormal" : "Normal");
}
