/**
 * The gamma and error functions of `math`.
 *
 * @module
 */
import { OverflowError, ValueError } from "../exceptions.ts";
import { type float, toFloat, toNumber } from "../values/numbers.ts";
import { erfcOf, erfOf } from "./error_function.ts";
import { gammaOf, logGammaOf } from "./gamma.ts";
import type { Real } from "./powers.ts";

/**
 * The gamma function, `(n - 1)!` for whole numbers.
 *
 * @throws {ValueError} for 0, negative whole numbers and minus infinity.
 * @throws {OverflowError} where the result is larger than a float.
 * @see https://docs.python.org/3/library/math.html#math.gamma
 */
export function gamma(x: Real): float {
  const value = toNumber(x);
  if (Number.isNaN(value) || value === Infinity) return value;
  if (value === -Infinity || (Number.isInteger(value) && value <= 0)) {
    throw new ValueError("math domain error");
  }
  const result = gammaOf(value);
  if (!Number.isFinite(result)) throw new OverflowError("math range error");
  return toFloat(result);
}

/**
 * The natural logarithm of the gamma function's absolute value.
 *
 * @throws {ValueError} for 0 and negative whole numbers.
 * @throws {OverflowError} where the result is larger than a float.
 * @see https://docs.python.org/3/library/math.html#math.lgamma
 */
export function lgamma(x: Real): float {
  const value = toNumber(x);
  if (Number.isNaN(value)) return value;
  if (!Number.isFinite(value)) return Infinity;
  if (Number.isInteger(value) && value <= 0) throw new ValueError("math domain error");
  const result = logGammaOf(value);
  if (!Number.isFinite(result)) throw new OverflowError("math range error");
  return toFloat(result);
}

/** The error function. https://docs.python.org/3/library/math.html#math.erf */
export function erf(x: Real): float {
  return toFloat(erfOf(toNumber(x)));
}

/** 1 less the error function, exact where that is small. https://docs.python.org/3/library/math.html#math.erfc */
export function erfc(x: Real): float {
  return toFloat(erfcOf(toNumber(x)));
}
