/**
 * Python's `cmath`: functions of complex numbers. https://docs.python.org/3/library/cmath.html
 *
 * @example
 * ```ts
 * import { print } from "@manycore/multiprocessing/python";
 * import * as cmath from "@manycore/multiprocessing/python/cmath";
 *
 * print(cmath.sqrt(-1)); // 1j
 * ```
 *
 * @module
 */
import { TypeError } from "../errors.ts";
import { ValueError } from "./exceptions.ts";
import {
  acoshOf,
  acosOf,
  asinOf,
  atanOf,
  complexAsinh,
  complexAtanh,
  complexSinh,
  coshOf,
  cosOf,
  expOf,
  logOf,
  rectOf,
  sinOf,
  sizeOf,
  sqrtOf,
  tanhOf,
  tanOf,
} from "./cmath/functions.ts";
import { methodOf } from "./operators/dispatch.ts";
import { nameFunctions } from "./support/naming.ts";
import { Complex, divComplex, subComplex } from "./values/complex.ts";
import { type float, toFloat, toNumber } from "./values/numbers.ts";
import { asTuple, type Tuple } from "./values/tuple.ts";
import { typeName } from "./values/types.ts";
import * as self from "./cmath.ts";

/** The ratio of a circle's circumference to its diameter. */
export const pi: float = Math.PI;
/** The base of natural logarithms. */
export const e: float = Math.E;
/** Two pi. */
export const tau: float = 2 * Math.PI;
/** Positive infinity. */
export const inf: float = Infinity;
/** Not a number. */
export const nan: float = toFloat(NaN);
/** A complex number whose imaginary part is infinite. */
export const infj: Complex = new Complex(0, Infinity);
/** A complex number whose imaginary part is not a number. */
export const nanj: Complex = new Complex(0, NaN);

/** A number as a complex one; objects give theirs by `__complex__`, `__float__` or `__index__`. */
function complexFrom(value: unknown): Complex {
  if (value instanceof Complex) return value;
  const own = methodOf(value, "__complex__") as (() => unknown) | undefined;
  if (!own) return new Complex(toNumber(value), 0);
  const given = own.call(value);
  if (given instanceof Complex) return given;
  throw new TypeError(`__complex__ returned non-complex (type ${typeName(given)})`);
}

function function_(compute: (z: Complex) => Complex): (z: unknown) => Complex {
  return (z) => compute(complexFrom(z));
}

/** The angle whose cosine is z. */
export const acos: (z: unknown) => Complex = function_(acosOf);
/** The inverse of the hyperbolic cosine. */
export const acosh: (z: unknown) => Complex = function_(acoshOf);
/** The angle whose sine is z. */
export const asin: (z: unknown) => Complex = function_(asinOf);
/** The inverse of the hyperbolic sine. */
export const asinh: (z: unknown) => Complex = function_(complexAsinh);
/** The angle whose tangent is z. */
export const atan: (z: unknown) => Complex = function_(atanOf);
/** The inverse of the hyperbolic tangent. */
export const atanh: (z: unknown) => Complex = function_(complexAtanh);
/** The cosine. */
export const cos: (z: unknown) => Complex = function_(cosOf);
/** The hyperbolic cosine. */
export const cosh: (z: unknown) => Complex = function_(coshOf);
/** e to the power of z. */
export const exp: (z: unknown) => Complex = function_(expOf);
/** The logarithm to base 10. */
export const log10: (z: unknown) => Complex = function_((z) => {
  const { re, im } = logOf(z);
  return new Complex(re / Math.LN10, im / Math.LN10);
});
/** The sine. */
export const sin: (z: unknown) => Complex = function_(sinOf);
/** The hyperbolic sine. */
export const sinh: (z: unknown) => Complex = function_(complexSinh);
/** The square root. */
export const sqrt: (z: unknown) => Complex = function_(sqrtOf);
/** The tangent. */
export const tan: (z: unknown) => Complex = function_(tanOf);
/** The hyperbolic tangent. */
export const tanh: (z: unknown) => Complex = function_(tanhOf);

/**
 * The logarithm, to a base or the natural one. https://docs.python.org/3/library/cmath.html#cmath.log
 *
 * @throws {ValueError} for zero, and for the bases 0 and 1
 */
export function log(z: unknown, base?: unknown): Complex {
  const number = logOf(complexFrom(z));
  if (base === undefined) return number;
  const divisor = logOf(complexFrom(base));
  if (divisor.re === 0 && divisor.im === 0) throw new ValueError("math domain error");
  return divComplex(number, divisor);
}

/** The angle of a number, from -pi to pi. https://docs.python.org/3/library/cmath.html#cmath.phase */
export function phase(z: unknown): float {
  const { re, im } = complexFrom(z);
  return toFloat(Math.atan2(im, re));
}

/** The length and the angle of a number. https://docs.python.org/3/library/cmath.html#cmath.polar */
export function polar(z: unknown): Tuple<[float, float]> {
  const number = complexFrom(z);
  return asTuple([toFloat(sizeOf(number)), phase(number)]);
}

/** The number of a length and an angle. https://docs.python.org/3/library/cmath.html#cmath.rect */
export function rect(r: unknown, phi: unknown): Complex {
  return rectOf(toNumber(r), toNumber(phi));
}

/** Whether both parts are finite. */
export function isfinite(z: unknown): boolean {
  const { re, im } = complexFrom(z);
  return Number.isFinite(re) && Number.isFinite(im);
}

/** Whether a part is infinite. */
export function isinf(z: unknown): boolean {
  const { re, im } = complexFrom(z);
  return Math.abs(re) === Infinity || Math.abs(im) === Infinity;
}

/** Whether a part is not a number. */
export function isnan(z: unknown): boolean {
  const { re, im } = complexFrom(z);
  return Number.isNaN(re) || Number.isNaN(im);
}

/**
 * Whether two numbers are near: `relTol` is a share of the larger, `absTol` a distance.
 * https://docs.python.org/3/library/cmath.html#cmath.isclose
 *
 * @throws {ValueError} for a negative tolerance
 */
export function isclose(
  a: unknown,
  b: unknown,
  options: { relTol?: unknown; absTol?: unknown } = {},
): boolean {
  const x = complexFrom(a);
  const y = complexFrom(b);
  const relative = toNumber(options.relTol ?? 1e-9);
  const absolute = toNumber(options.absTol ?? 0);
  if (relative < 0 || absolute < 0) throw new ValueError("tolerances must be non-negative");
  if (x.re === y.re && x.im === y.im) return true;
  if (isinf(x) || isinf(y)) return false;
  const distance = sizeOf(subComplex(x, y));
  return distance <= relative * sizeOf(y) || distance <= relative * sizeOf(x) ||
    distance <= absolute;
}

nameFunctions(self);
