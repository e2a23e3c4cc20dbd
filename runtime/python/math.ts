/**
 * Python's `math`: what C's math library gives, and whole-number functions without bound.
 * https://docs.python.org/3/library/math.html
 *
 * @example
 * ```ts
 * import * as math from "@manycore/multiprocessing/python/math";
 *
 * math.comb(52, 5); // 2598960
 * math.fsum([0.1, 0.1, 0.1]); // 0.30000000000000004
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./math.ts";
import { type float, toFloat } from "./values/numbers.ts";

export * from "./math/angles.ts";
export * from "./math/floats.ts";
export * from "./math/integers.ts";
export {
  cbrt,
  exp,
  exp2,
  expm1,
  log,
  log10,
  log1p,
  log2,
  pow,
  type Real,
  sqrt,
} from "./math/powers.ts";
export * from "./math/special.ts";
export { dist, fsum, hypot, prod, sumprod } from "./math/sums.ts";

/** The ratio of a circle's circumference to its diameter. */
export const pi: float = Math.PI;
/** The base of natural logarithms. */
export const e: float = Math.E;
/** Two pi. */
export const tau: float = 2 * Math.PI;
/** Positive infinity. */
export const inf: number = Infinity;
/** Not a number. */
export const nan: float = toFloat(NaN);

nameFunctions(self);
