/**
 * The functions of `cmath` on parts that are JavaScript's numbers. Where a plain formula would be beyond all floats,
 * or would lose digits, another one stands for that part of the plane.
 *
 * @module
 */
import { OverflowError, ValueError } from "../exceptions.ts";
import { asinhOf, log1pOf, sinhOf } from "../math/elementary.ts";
import { hypot as plainHypot } from "../math/sums.ts";
import { Complex } from "../values/complex.ts";
import { raw } from "../values/numbers.ts";
import { special } from "./special_values.ts";

const SMALLEST = 2 ** -1022;
const LARGE = Number.MAX_VALUE / 4;
const SQRT_LARGE = Math.sqrt(LARGE);
const LOG_LARGE = Math.log(LARGE);
const SQRT_SMALLEST = 2 ** -511;

function copysign(size: number, like: number): number {
  return like < 0 || Object.is(like, -0) ? -Math.abs(size) : Math.abs(size);
}

function hypot(x: number, y: number): number {
  return raw(plainHypot(x, y));
}

/** A result, which is not to be beyond all floats. */
function bounded(re: number, im: number): Complex {
  if (Math.abs(re) === Infinity || Math.abs(im) === Infinity) {
    throw new OverflowError("math range error");
  }
  return new Complex(re, im);
}

/** `-i f(i z)`. */
function turned(f: (z: Complex) => Complex, { re, im }: Complex): Complex {
  const { re: x, im: y } = f(new Complex(-im, re));
  return new Complex(y, -x);
}

/** The square root. */
export function sqrtOf(z: Complex): Complex {
  const { re, im } = z;
  const found = special("sqrt", re, im);
  if (found) return found;
  if (re === 0 && im === 0) return new Complex(0, im);
  let ax = Math.abs(re);
  const ay = Math.abs(im);
  let s: number;
  if (ax < SMALLEST && ay < SMALLEST) {
    ax *= 2 ** 53;
    s = Math.sqrt(ax + hypot(ax, ay * 2 ** 53)) * 2 ** -27;
  } else {
    ax /= 8;
    s = 2 * Math.sqrt(ax + hypot(ax, ay / 8));
  }
  const d = ay / (2 * s);
  return re >= 0 ? new Complex(s, copysign(d, im)) : new Complex(d, copysign(s, im));
}

function isLarge({ re, im }: Complex): boolean {
  return Math.abs(re) > LARGE || Math.abs(im) > LARGE;
}

/** The logarithm of the size of a large number. */
function logOfLarge({ re, im }: Complex): number {
  return Math.log(hypot(re / 2, im / 2)) + Math.LN2 * 2;
}

/** The angle whose cosine is z. */
export function acosOf(z: Complex): Complex {
  const { re, im } = z;
  const found = special("acos", re, im);
  if (found) return found;
  if (isLarge(z)) {
    const size = logOfLarge(z);
    return new Complex(
      Math.atan2(Math.abs(im), re),
      re < 0 ? -copysign(size, im) : copysign(size, -im),
    );
  }
  const s1 = sqrtOf(new Complex(1 - re, -im));
  const s2 = sqrtOf(new Complex(1 + re, im));
  return new Complex(2 * Math.atan2(s1.re, s2.re), asinhOf(s2.re * s1.im - s2.im * s1.re));
}

/** The inverse of the hyperbolic cosine. */
export function acoshOf(z: Complex): Complex {
  const { re, im } = z;
  const found = special("acosh", re, im);
  if (found) return found;
  if (isLarge(z)) return new Complex(logOfLarge(z), Math.atan2(im, re));
  const s1 = sqrtOf(new Complex(re - 1, im));
  const s2 = sqrtOf(new Complex(re + 1, im));
  return new Complex(asinhOf(s1.re * s2.re + s1.im * s2.im), 2 * Math.atan2(s1.im, s2.re));
}

/** The inverse of the hyperbolic sine. */
export function complexAsinh(z: Complex): Complex {
  const { re, im } = z;
  const found = special("asinh", re, im);
  if (found) return found;
  if (isLarge(z)) {
    const size = logOfLarge(z);
    return new Complex(
      im >= 0 ? copysign(size, re) : -copysign(size, -re),
      Math.atan2(im, Math.abs(re)),
    );
  }
  const s1 = sqrtOf(new Complex(1 + im, -re));
  const s2 = sqrtOf(new Complex(1 - im, re));
  return new Complex(
    asinhOf(s1.re * s2.im - s2.re * s1.im),
    Math.atan2(im, s1.re * s2.re - s1.im * s2.im),
  );
}

/** The inverse of the hyperbolic tangent. */
export function complexAtanh(z: Complex): Complex {
  const { re, im } = z;
  const found = special("atanh", re, im);
  if (found) return found;
  if (re < 0 || Object.is(re, -0)) {
    const other = complexAtanh(new Complex(-re, -im));
    return new Complex(-other.re, -other.im);
  }
  const ay = Math.abs(im);
  if (re > SQRT_LARGE || ay > SQRT_LARGE) {
    const h = hypot(re / 2, im / 2);
    return new Complex(re / 4 / h / h, -copysign(Math.PI / 2, -im));
  }
  if (re === 1 && ay < SQRT_SMALLEST) {
    if (ay === 0) throw new ValueError("math domain error");
    return new Complex(
      -Math.log(Math.sqrt(ay) / Math.sqrt(hypot(ay, 2))),
      copysign(Math.atan2(2, -ay) / 2, im),
    );
  }
  return new Complex(
    log1pOf(4 * re / ((1 - re) * (1 - re) + ay * ay)) / 4,
    -Math.atan2(-2 * im, (1 - re) * (1 + re) - ay * ay) / 2,
  );
}

/** The angle whose sine is z. */
export function asinOf(z: Complex): Complex {
  return turned(complexAsinh, z);
}

/** The angle whose tangent is z. */
export function atanOf(z: Complex): Complex {
  return turned(complexAtanh, z);
}

/** The hyperbolic cosine. */
export function coshOf({ re, im }: Complex): Complex {
  const found = special("cosh", re, im);
  if (found) return found;
  if (Math.abs(re) > LOG_LARGE) {
    const less = re - copysign(1, re);
    return bounded(
      Math.cos(im) * Math.cosh(less) * Math.E,
      Math.sin(im) * sinhOf(less) * Math.E,
    );
  }
  return bounded(Math.cos(im) * Math.cosh(re), Math.sin(im) * sinhOf(re));
}

/** The hyperbolic sine. */
export function complexSinh({ re, im }: Complex): Complex {
  const found = special("sinh", re, im);
  if (found) return found;
  if (Math.abs(re) > LOG_LARGE) {
    const less = re - copysign(1, re);
    return bounded(
      Math.cos(im) * sinhOf(less) * Math.E,
      Math.sin(im) * Math.cosh(less) * Math.E,
    );
  }
  return bounded(Math.cos(im) * sinhOf(re), Math.sin(im) * Math.cosh(re));
}

/** The hyperbolic tangent. */
export function tanhOf({ re, im }: Complex): Complex {
  const found = special("tanh", re, im);
  if (found) return found;
  if (Math.abs(re) > LOG_LARGE) {
    return new Complex(
      copysign(1, re),
      4 * Math.sin(im) * Math.cos(im) * Math.exp(-2 * Math.abs(re)),
    );
  }
  const tx = Math.tanh(re);
  const ty = Math.tan(im);
  const cx = 1 / Math.cosh(re);
  const both = tx * ty;
  const below = 1 + both * both;
  return new Complex(tx * (1 + ty * ty) / below, ((ty / below) * cx) * cx);
}

/** The cosine. */
export function cosOf({ re, im }: Complex): Complex {
  return coshOf(new Complex(-im, re));
}

/** The sine. */
export function sinOf(z: Complex): Complex {
  return turned(complexSinh, z);
}

/** The tangent. */
export function tanOf(z: Complex): Complex {
  return turned(tanhOf, z);
}

/** e to the power of z. */
export function expOf({ re, im }: Complex): Complex {
  const found = special("exp", re, im);
  if (found) return found;
  if (re > LOG_LARGE) {
    const size = Math.exp(re - 1);
    return bounded(size * Math.cos(im) * Math.E, size * Math.sin(im) * Math.E);
  }
  const size = Math.exp(re);
  return bounded(size * Math.cos(im), size * Math.sin(im));
}

/** The logarithm of the size. */
function logOfSize(re: number, im: number): number {
  const ax = Math.abs(re);
  const ay = Math.abs(im);
  if (ax > LARGE || ay > LARGE) return Math.log(hypot(ax / 2, ay / 2)) + Math.LN2;
  if (ax < SMALLEST && ay < SMALLEST) {
    if (ax === 0 && ay === 0) throw new ValueError("math domain error");
    return Math.log(hypot(ax * 2 ** 53, ay * 2 ** 53)) - 53 * Math.LN2;
  }
  const h = hypot(ax, ay);
  if (h < 0.71 || h > 1.73) return Math.log(h);
  const more = Math.max(ax, ay);
  const less = Math.min(ax, ay);
  return log1pOf((more - 1) * (more + 1) + less * less) / 2;
}

/** The natural logarithm. */
export function logOf({ re, im }: Complex): Complex {
  return special("log", re, im) ?? new Complex(logOfSize(re, im), Math.atan2(im, re));
}

/** The number of a length and an angle. */
export function rectOf(r: number, phi: number): Complex {
  const found = special("rect", r, phi);
  if (found) return found;
  return phi === 0 ? new Complex(r, r * phi) : new Complex(r * Math.cos(phi), r * Math.sin(phi));
}

/** The length of a number. */
export function sizeOf({ re, im }: Complex): number {
  const size = hypot(re, im);
  if (size === Infinity && Number.isFinite(re) && Number.isFinite(im)) {
    throw new OverflowError("math range error");
  }
  return size;
}
