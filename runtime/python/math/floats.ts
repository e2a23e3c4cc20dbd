/**
 * Rounding, comparing and taking apart floats: the functions of `math` on their representation.
 *
 * @module
 */
import { OverflowError, TypeError, ValueError } from "../exceptions.ts";
import {
  type float,
  index,
  type int,
  isFloat,
  isInt,
  toFloat,
  toInt,
  toNumber,
} from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { fusedMultiplyAdd, scale, split, step } from "./exact.ts";
import type { Real } from "./powers.ts";

/** A whole double as an int. */
function whole(x: number): int {
  if (Number.isSafeInteger(x)) return x + 0;
  if (Number.isNaN(x)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(x)) throw new OverflowError("cannot convert float infinity to integer");
  return toInt(BigInt(x));
}

type Rounding = "__floor__" | "__ceil__" | "__trunc__";

/** What an object says of its own rounding, if it says anything. */
function ownRounding(x: unknown, name: Rounding): int | undefined {
  if (typeof x !== "object" || x === null) return undefined;
  const method = (x as Partial<Record<Rounding, () => int>>)[name];
  return typeof method === "function" ? method.call(x) : undefined;
}

/**
 * The largest integer not above x.
 *
 * @throws {OverflowError} for infinity.
 * @throws {ValueError} for NaN.
 * @see https://docs.python.org/3/library/math.html#math.floor
 */
export function floor(x: number): number;
export function floor(x: Real): int;
export function floor(x: Real): int {
  if (typeof x === "bigint") return x;
  return ownRounding(x, "__floor__") ?? whole(Math.floor(toNumber(x)));
}

/**
 * The smallest integer not below x.
 *
 * @throws {OverflowError} for infinity.
 * @throws {ValueError} for NaN.
 * @see https://docs.python.org/3/library/math.html#math.ceil
 */
export function ceil(x: number): number;
export function ceil(x: Real): int;
export function ceil(x: Real): int {
  if (typeof x === "bigint") return x;
  return ownRounding(x, "__ceil__") ?? whole(Math.ceil(toNumber(x)));
}

/**
 * x without its fraction.
 *
 * @throws {OverflowError} for infinity.
 * @throws {ValueError} for NaN.
 * @see https://docs.python.org/3/library/math.html#math.trunc
 */
export function trunc(x: number): number;
export function trunc(x: Real): int;
export function trunc(x: Real): int {
  if (typeof x === "bigint") return x;
  const own = ownRounding(x, "__trunc__");
  if (own !== undefined) return own;
  if (!isFloat(x) && !isInt(x)) {
    throw new TypeError(`type ${typeName(x)} doesn't define __trunc__ method`);
  }
  return whole(Math.trunc(toNumber(x)));
}

/** The absolute value, as a float. https://docs.python.org/3/library/math.html#math.fabs */
export function fabs(x: Real): float {
  return toFloat(Math.abs(toNumber(x)));
}

/**
 * The rest of x / y with the sign of x, exact.
 *
 * @throws {ValueError} where y is 0 or x infinite.
 * @see https://docs.python.org/3/library/math.html#math.fmod
 */
export function fmod(x: Real, y: Real): float {
  const dividend = toNumber(x);
  const divisor = toNumber(y);
  const rest = dividend % divisor;
  if (Number.isNaN(rest) && !Number.isNaN(dividend) && !Number.isNaN(divisor)) {
    throw new ValueError("math domain error");
  }
  return toFloat(rest);
}

/**
 * The rest of x / y by the nearest whole quotient, ties to the even one.
 *
 * @throws {ValueError} where y is 0 or x infinite.
 * @see https://docs.python.org/3/library/math.html#math.remainder
 */
export function remainder(x: Real, y: Real): float {
  const dividend = toNumber(x);
  const divisor = toNumber(y);
  if (Number.isNaN(dividend) || Number.isNaN(divisor)) return NaN;
  if (!Number.isFinite(dividend) || divisor === 0) throw new ValueError("math domain error");
  if (!Number.isFinite(divisor)) return toFloat(dividend);
  const size = Math.abs(dividend);
  const span = Math.abs(divisor);
  const rest = size % span;
  const other = span - rest;
  let nearest: number;
  if (rest < other) nearest = rest;
  else if (rest > other) nearest = -other;
  else nearest = rest - 2 * ((0.5 * (size - rest)) % span);
  return toFloat(dividend < 0 || Object.is(dividend, -0) ? -nearest : nearest);
}

/**
 * `x * y + z`, rounded once.
 *
 * @throws {ValueError} where the result is not a number though the arguments are.
 * @throws {OverflowError} where it is larger than a float.
 * @see https://docs.python.org/3/library/math.html#math.fma
 */
export function fma(x: Real, y: Real, z: Real): float {
  const [a, b, c] = [toNumber(x), toNumber(y), toNumber(z)];
  if (!Number.isFinite(a) || !Number.isFinite(b) || !Number.isFinite(c)) {
    const result = Number.isFinite(a) && Number.isFinite(b) ? c : a * b + c;
    if (Number.isNaN(result) && ![a, b, c].some(Number.isNaN)) {
      throw new ValueError("invalid operation in fma");
    }
    return toFloat(result);
  }
  const result = fusedMultiplyAdd(a, b, c);
  if (!Number.isFinite(result)) throw new OverflowError("overflow in fma");
  return toFloat(result);
}

/** The size of x with the sign of y. https://docs.python.org/3/library/math.html#math.copysign */
export function copysign(x: Real, y: Real): float {
  const size = Math.abs(toNumber(x));
  const sign = toNumber(y);
  return toFloat(sign < 0 || Object.is(sign, -0) ? -size : size);
}

/** x as a fraction in [0.5, 1) and an exponent of two. https://docs.python.org/3/library/math.html#math.frexp */
export function frexp(x: Real): Tuple<[float, int]> {
  const [fraction, exponent] = split(toNumber(x));
  return asTuple([toFloat(fraction), exponent]) as Tuple<[float, int]>;
}

/**
 * `x * 2**i`.
 *
 * @throws {OverflowError} where the result is larger than a float.
 * @see https://docs.python.org/3/library/math.html#math.ldexp
 */
export function ldexp(x: Real, i: int): float {
  const value = toNumber(x);
  if (!isInt(i)) {
    throw new TypeError("Expected an int as second argument to ldexp.");
  }
  if (value === 0 || !Number.isFinite(value)) return toFloat(value);
  const result = scale(value, Math.max(-10000, Math.min(10000, Number(i))));
  if (!Number.isFinite(result)) throw new OverflowError("math range error");
  return toFloat(result);
}

/** The fraction and the whole part of x, both floats with its sign. https://docs.python.org/3/library/math.html#math.modf */
export function modf(x: Real): Tuple<[float, float]> {
  const value = toNumber(x);
  const whole = Math.trunc(value);
  const sign = value < 0 || Object.is(value, -0) ? -0 : 0;
  const fraction = Number.isFinite(value) ? value - whole : Number.isNaN(value) ? NaN : 0;
  return asTuple([toFloat(fraction === 0 ? sign : fraction), toFloat(whole)]) as Tuple<
    [float, float]
  >;
}

/** How near is near: `relTol` a share of the larger, `absTol` a distance. */
export interface IscloseOptions {
  relTol?: Real;
  absTol?: Real;
}

/**
 * Whether two numbers are equal but for a tolerance.
 *
 * @throws {ValueError} for a negative tolerance.
 * @see https://docs.python.org/3/library/math.html#math.isclose
 */
export function isclose(a: Real, b: Real, options: IscloseOptions = {}): boolean {
  const x = toNumber(a);
  const y = toNumber(b);
  const relative = toNumber(options.relTol ?? 1e-9);
  const absolute = toNumber(options.absTol ?? 0);
  if (relative < 0 || absolute < 0) throw new ValueError("tolerances must be non-negative");
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const distance = Math.abs(y - x);
  return distance <= Math.abs(relative * y) || distance <= Math.abs(relative * x) ||
    distance <= absolute;
}

/** Whether x is neither infinite nor NaN. https://docs.python.org/3/library/math.html#math.isfinite */
export function isfinite(x: Real): boolean {
  return Number.isFinite(toNumber(x));
}

/** Whether x is infinite. https://docs.python.org/3/library/math.html#math.isinf */
export function isinf(x: Real): boolean {
  return Math.abs(toNumber(x)) === Infinity;
}

/** Whether x is not a number. https://docs.python.org/3/library/math.html#math.isnan */
export function isnan(x: Real): boolean {
  return Number.isNaN(toNumber(x));
}

/**
 * The float `steps` floats from x on the way to y.
 *
 * @throws {ValueError} for a negative number of steps.
 * @see https://docs.python.org/3/library/math.html#math.nextafter
 */
export function nextafter(x: Real, y: Real, options: { steps?: int | null } = {}): float {
  let value = toNumber(x);
  const target = toNumber(y);
  if (Number.isNaN(value) || Number.isNaN(target)) return NaN;
  const steps = options.steps == null ? 1 : index(options.steps);
  if (steps < 0) throw new ValueError("steps must be a non-negative integer");
  for (let i = 0; i < steps; i++) {
    if (value === target) return toFloat(target);
    value = step(value, target > value);
  }
  return toFloat(value);
}

/** The value of the last bit of x. https://docs.python.org/3/library/math.html#math.ulp */
export function ulp(x: Real): float {
  const size = Math.abs(toNumber(x));
  if (!Number.isFinite(size)) return toFloat(size);
  const next = step(size, true);
  return toFloat(Number.isFinite(next) ? next - size : size - step(size, false));
}
