/**
 * Elementary functions whose last digit differs between V8 and the C library that CPython uses:
 * here they take the C library's way, so that both print the same.
 *
 * @module
 */

const words = new DataView(new ArrayBuffer(8));

/** The high 32 bits of a double: sign, exponent, top of the mantissa. */
function highWord(x: number): number {
  words.setFloat64(0, x);
  return words.getInt32(0);
}

/** A double with another high word. */
function withHighWord(x: number, high: number): number {
  words.setFloat64(0, x);
  words.setInt32(0, high);
  return words.getFloat64(0);
}

const ln2High = 6.93147180369123816490e-01;
const ln2Low = 1.90821492927058770002e-10;
const ln2 = 6.93147180559945286227e-01;
const log10Of2High = 3.01029995663611771306e-01;
const log10Of2Low = 3.69423907715893078616e-13;
const log10OfE = 4.34294481903251816668e-01;

/** The logarithm to base 10 of a positive number. */
export function log10Of(x: number): number {
  if (!Number.isFinite(x)) return x;
  let exponent = 0;
  if (x < 2.2250738585072014e-308) {
    exponent = -54;
    x *= 18014398509481984;
  }
  const high = highWord(x);
  exponent += (high >> 20) - 1023;
  const below = exponent < 0 ? 1 : 0;
  const y = exponent + below;
  const mantissa = withHighWord(x, (high & 0x000fffff) | ((1023 - below) << 20));
  return y * log10Of2Low + log10OfE * Math.log(mantissa) + y * log10Of2High;
}

/** Coefficients for log(1+f) - 2s in powers of s*s, s = f / (2+f). */
const logSeries = [
  6.666666666666735130e-01,
  3.999999999940941908e-01,
  2.857142874366239149e-01,
  2.222219843214978396e-01,
  1.818357216161805012e-01,
  1.531383769920937332e-01,
  1.479819860511658591e-01,
] as const;

/** The logarithm of 1 + x, for x > -1. */
export function log1pOf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 2 ** -54) return x;
  if (size < 2 ** -29) return x - x * x * 0.5;
  let exponent = 0;
  let fraction = x;
  let correction = 0;
  let high = 1;
  if (!(x > -0.2928932188134524 && x < 0.41421356237309503)) {
    if (x === Infinity) return x;
    const sum = x < 2 ** 53 ? 1 + x : x;
    high = highWord(sum);
    exponent = (high >> 20) - 1023;
    if (x < 2 ** 53) correction = (exponent > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
    high &= 0x000fffff;
    if (high < 0x6a09e) {
      fraction = withHighWord(sum, high | 0x3ff00000) - 1;
    } else {
      exponent += 1;
      fraction = withHighWord(sum, high | 0x3fe00000) - 1;
      high = (0x00100000 - high) >> 2;
    }
  }
  const half = 0.5 * fraction * fraction;
  if (high === 0) {
    if (fraction === 0) {
      return exponent === 0 ? 0 : exponent * ln2High + (correction + exponent * ln2Low);
    }
    const rest = half * (1 - 0.66666666666666666 * fraction);
    if (exponent === 0) return fraction - rest;
    return exponent * ln2High - ((rest - (exponent * ln2Low + correction)) - fraction);
  }
  const s = fraction / (2 + fraction);
  const z = s * s;
  const [c1, c2, c3, c4, c5, c6, c7] = logSeries;
  const z2 = z * z;
  const z4 = z2 * z2;
  const series = z * c1 + z2 * (c2 + z * c3) + z4 * (c4 + z * c5) + z4 * z2 * (c6 + z * c7);
  if (exponent === 0) return fraction - (half - s * (half + series));
  return exponent * ln2High -
    ((half - (s * (half + series) + (exponent * ln2Low + correction))) - fraction);
}

/** Coefficients for expm1 on [0, ln2 / 2], in powers of x*x / 2. */
const expSeries = [
  -3.33333333333331316428e-02,
  1.58730158725481460165e-03,
  -7.93650757867487942473e-05,
  4.00821782732936239552e-06,
  -2.01099218183624371326e-07,
] as const;

/** e**x - 1; infinite where a double cannot hold it. */
export function expm1Of(x: number): number {
  const size = Math.abs(x);
  if (size > 709.782712893384) return x > 0 ? Infinity : -1;
  if (x < -38.816242) return -1;
  if (size < 2 ** -54) return x;
  let times = 0;
  let correction = 0;
  if (size > 0.34657359027997264) {
    let low: number;
    if (size < 1.0397207708399179) {
      times = x > 0 ? 1 : -1;
      low = times * ln2Low;
    } else {
      times = Math.trunc(1.44269504088896338700 * x + (x > 0 ? 0.5 : -0.5));
      low = times * ln2Low;
    }
    const high = x - times * ln2High;
    x = high - low;
    correction = (high - x) - low;
  }
  const half = 0.5 * x;
  const hxs = x * half;
  const [q1, q2, q3, q4, q5] = expSeries;
  const h2 = hxs * hxs;
  const r1 = (1 + hxs * q1) + h2 * (q2 + hxs * q3) + h2 * h2 * (q4 + hxs * q5);
  const t = 3 - r1 * half;
  let e = hxs * ((r1 - t) / (6 - x * t));
  if (times === 0) return x - (x * e - hxs);
  e = x * (e - correction) - correction - hxs;
  if (times === -1) return 0.5 * (x - e) - 0.5;
  if (times === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  const scale = (y: number) => times > 1023 ? y * 2 ** 1023 * 2 ** (times - 1023) : y * 2 ** times;
  if (times <= -2 || times > 56) return scale(1 - (e - x)) - 1;
  const step = 2 ** -times;
  return scale(times < 20 ? (1 - step) - (e - x) : (x - (e + step)) + 1);
}

/** The hyperbolic sine; infinite where a double cannot hold it. */
export function sinhOf(x: number): number {
  const size = Math.abs(x);
  const half = x < 0 ? -0.5 : 0.5;
  if (size < 22) {
    if (size < 2 ** -28) return x;
    const t = expm1Of(size);
    return size < 1 ? half * (2 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
  }
  if (size < 709.78271289338397) return half * Math.exp(size);
  const root = Math.exp(0.5 * size);
  return half * root * root;
}

/** The inverse hyperbolic sine. */
export function asinhOf(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28 || size === Infinity) return x;
  let result: number;
  if (size > 2 ** 28) result = Math.log(size) + ln2;
  else if (size > 2) result = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
  else result = log1pOf(size + x * x / (1 + Math.sqrt(1 + x * x)));
  return x < 0 ? -result : result;
}

/** The inverse hyperbolic cosine of a number not below 1. */
export function acoshOf(x: number): number {
  if (x > 2 ** 28) return x === Infinity ? x : Math.log(x) + ln2;
  if (x === 1) return 0;
  if (x > 2) return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const t = x - 1;
  return log1pOf(t + Math.sqrt(2 * t + t * t));
}

/** The inverse hyperbolic tangent of a number within -1 and 1. */
export function atanhOf(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28) return x;
  const t = size + size;
  const result = size < 0.5
    ? 0.5 * log1pOf(t + t * size / (1 - size))
    : 0.5 * log1pOf(t / (1 - size));
  return x < 0 ? -result : result;
}
