/**
 * Doubles as exact integers times powers of two, and back with a single rounding.
 *
 * @module
 */
import { bitLength } from "../operators/bits.ts";

const view = new DataView(new ArrayBuffer(8));

/** A finite double as an integer mantissa times two to the power of an exponent. */
export function decompose(x: number): [mantissa: bigint, exponent: number] {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  return [bits >> 63n ? -mantissa : mantissa, Math.max(exponent, 1) - 1075];
}

/** The double next to `mantissa * 2**exponent`, ties to even; infinite beyond the largest. */
export function compose(mantissa: bigint, exponent: number): number {
  const size = mantissa < 0n ? -mantissa : mantissa;
  const length = size === 0n ? 0 : bitLength(size);
  // The unit of the last place that the result can have.
  const unit = Math.max(length + exponent - 53, -1074);
  const drop = unit - exponent;
  let kept = size;
  if (drop > 0) {
    const bits = BigInt(drop);
    kept = size >> bits;
    const rest = size - (kept << bits);
    const half = 1n << (bits - 1n);
    if (rest > half || (rest === half && kept & 1n)) kept += 1n;
  } else if (drop < 0) {
    kept = size << BigInt(-drop);
  }
  const value = scale(Number(kept), unit);
  return mantissa < 0n ? -value : value;
}

/** `x * 2**exponent` with a single rounding; infinite beyond the largest double. */
export function scale(x: number, exponent: number): number {
  while (exponent > 1000 && Number.isFinite(x) && x !== 0) {
    x *= 2 ** 1000;
    exponent -= 1000;
  }
  if (exponent >= -1000) return x * 2 ** Math.min(exponent, 1000);
  if (!Number.isFinite(x) || x === 0) return x;
  if (exponent < -2200) return x * 0;
  // Down to the smallest normal exactly, then the rest in one step.
  let [fraction, power] = split(x);
  power += exponent;
  if (power >= -1000) return fraction * 2 ** power;
  if (power < -1100) return x * 0;
  fraction *= 2 ** (power + 1000);
  return fraction * 2 ** -1000;
}

/** A finite number as a fraction whose size lies in [0.5, 1), times a power of two. */
export function split(x: number): [fraction: number, exponent: number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  let exponent = 0;
  if (Math.abs(x) < 2.2250738585072014e-308) {
    exponent = -54;
    x *= 18014398509481984;
  }
  view.setFloat64(0, x);
  const high = view.getInt32(0);
  exponent += ((high >> 20) & 0x7ff) - 1022;
  view.setInt32(0, (high & ~0x7ff00000) | 0x3fe00000);
  return [view.getFloat64(0), exponent];
}

/** The next double above a finite one or below it. */
export function step(x: number, up: boolean): number {
  if (x === 0) return up ? 5e-324 : -5e-324;
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, (x > 0) === up ? bits + 1n : bits - 1n);
  return view.getFloat64(0);
}

/** `x * y` as two doubles whose sum is exact, for factors of moderate size. */
export function multiplyExactly(x: number, y: number): [high: number, low: number] {
  const high = x * y;
  const [x1, x2] = halves(x);
  const [y1, y2] = halves(y);
  return [high, ((x1 * y1 - high) + x1 * y2 + x2 * y1) + x2 * y2];
}

function halves(x: number): [number, number] {
  const spread = x * 134217729;
  const high = spread - (spread - x);
  return [high, x - high];
}

/** `x * y + z` of finite numbers, rounded once. */
export function fusedMultiplyAdd(x: number, y: number, z: number): number {
  const [mx, ex] = decompose(x);
  const [my, ey] = decompose(y);
  const [mz, ez] = decompose(z);
  const product = mx * my;
  // Zeros keep the sign that the plain operators give them.
  if (product === 0n) return x * y + z;
  const exponent = ex + ey;
  const least = Math.min(exponent, ez);
  const sum = (product << BigInt(exponent - least)) + (mz << BigInt(ez - least));
  return sum === 0n ? 0 : compose(sum, least);
}
