/**
 * Arithmetic of ints: plain numbers as long as they are safe, bigints beyond.
 *
 * @module
 */
import { OverflowError, ZeroDivisionError } from "../exceptions.ts";
import { ValueError } from "../../errors.ts";
import { big, type float, type int, toFloat, toInt } from "../values/numbers.ts";
import { bitLength } from "./bits.ts";
import { shortQuotient } from "./short_quotient.ts";

/** The sum of two ints of any size. */
export function addLong(a: int, b: int): int {
  return toInt(big(a) + big(b));
}

/** The difference of two ints of any size. */
export function subLong(a: int, b: int): int {
  return toInt(big(a) - big(b));
}

/** The product of two ints of any size. */
export function mulLong(a: int, b: int): int {
  if (typeof a === "number" && typeof b === "number") {
    const result = a * b;
    return Number.isSafeInteger(result) ? result + 0 : BigInt(a) * BigInt(b);
  }
  // Only zero makes a product smaller than its factors.
  return a === 0 || b === 0 ? 0 : big(a) * big(b);
}

function floorBig(a: bigint, b: bigint): bigint {
  const short = a >= 0n && b > 0n ? shortQuotient(a, b) : -1;
  if (short >= 0) return BigInt(short);
  const quotient = a / b;
  return (a < 0n) !== (b < 0n) && quotient * b !== a ? quotient - 1n : quotient;
}

/** The quotient of two ints, rounded down; `b` is not zero. */
export function floordivInts(a: int, b: int): int {
  // The nearest float to a quotient of safe ints is beyond no int that the quotient itself is not beyond.
  if (typeof a === "number" && typeof b === "number") return Math.floor(a / b) + 0;
  return toInt(floorBig(big(a), big(b)));
}

/** How many values a word has. */
const WORDS = 2n ** 64n;

/** The rest of the division of two ints, with the sign of the divisor, which is not zero. */
export function modInts(a: int, b: int): int {
  if (typeof a === "number" && typeof b === "number") {
    // V8's own `%` of numbers beyond 32 bits takes five times as long; the quotient of safe ints is never rounded up.
    const rest = a - Math.trunc(a / b) * b;
    return rest !== 0 && (rest < 0) !== (b < 0) ? rest + b : rest;
  }
  const left = big(a);
  const right = big(b);
  if (right === WORDS) return toInt(BigInt.asUintN(64, left));
  const short = left >= 0n && right > 0n ? shortQuotient(left, right) : -1;
  if (short >= 0) return toInt(left - BigInt(short) * right);
  const rest = left % right;
  return toInt(rest !== 0n && (rest < 0n) !== (right < 0n) ? rest + right : rest);
}

/** {@linkcode modInts} of ints of 32 bits, which V8 divides without floats. */
export function modSmall(a: number, b: number): number {
  const rest = ((a | 0) % (b | 0)) | 0;
  return rest !== 0 && (rest ^ b) < 0 ? rest + b : rest;
}

/** A factor that splits a float into halves of 26 bits. */
const SPLIT = 2 ** 27 + 1;
/** Below this a modulus leaves room for what a quotient is off by. */
const MODULUS = 2 ** 50;

/** What `a * b`, both safe ints, is rounded off by to the float that is nearest to it. */
export function lost(a: number, b: number, product: number): number {
  const x = SPLIT * a;
  const high = x - (x - a);
  const y = SPLIT * b;
  const top = y - (y - b);
  const low = a - high;
  const bottom = b - top;
  return ((high * top - product) + high * bottom + low * top) + low * bottom;
}

/** The product of two safe ints modulo a third, without bigints where there is a way. */
export function mulmodInts(a: number, b: number, m: number): int {
  const product = a * b;
  if (Number.isSafeInteger(product)) return modInts(product, m);
  if (m < 0 || m >= MODULUS) return modInts(mulLong(a, b), m);
  const x = a >= 0 && a < m ? a : modInts(a, m) as number;
  const y = b >= 0 && b < m ? b : modInts(b, m) as number;
  const wide = x * y;
  const quotient = Math.floor(wide / m);
  const back = quotient * m;
  let rest = (wide - back) + (lost(x, y, wide) - lost(quotient, m, back));
  while (rest < 0) rest += m;
  while (rest >= m) rest -= m;
  return rest;
}

const WORD = 2 ** 32;

/** How many bits an int needs, its sign left out. */
export function bitLengthOf(value: int): number {
  if (typeof value === "number") {
    const size = Math.abs(value);
    return size < WORD ? 32 - Math.clz32(size) : 64 - Math.clz32(size / WORD);
  }
  const absolute = big(value) < 0n ? -big(value) : big(value);
  return absolute === 0n ? 0 : bitLength(absolute);
}

/**
 * The quotient of two ints as a float, correctly rounded.
 *
 * @throws {ZeroDivisionError} when `b` is zero
 * @throws {OverflowError} when the quotient is beyond the floats
 */
export function divInts(a: int, b: int): float {
  if (b === 0) throw new ZeroDivisionError("division by zero");
  if (typeof a === "number" && typeof b === "number") return toFloat(a / b);
  const negative = (a < 0) !== (b < 0);
  const top = big(a) < 0n ? -big(a) : big(a);
  const bottom = big(b) < 0n ? -big(b) : big(b);
  const value = divideExactly(top, bottom);
  if (value === Infinity) {
    throw new OverflowError("integer division result too large for a float");
  }
  return toFloat(negative ? -value : value);
}

/** The quotient to 55 bits or more, the last one standing for whatever is left over, and then rounded once. */
function divideExactly(top: bigint, bottom: bigint): number {
  if (top === 0n) return 0;
  // Subnormal results keep fewer bits: below 2**-1074 nothing counts but that something is there.
  const exponent = bitLength(top) - bitLength(bottom);
  const shift = Math.max(-1076, exponent - 66);
  const [left, right] = shift >= 0
    ? [top, bottom << BigInt(shift)]
    : [top << BigInt(-shift), bottom];
  let quotient = left / right;
  if (quotient * right !== left) quotient |= 1n;
  if (shift > -1022) return scale(Number(quotient), shift);
  return roundSubnormal(quotient, shift);
}

function scale(value: number, power: number): number {
  if (power > 1023) return value * 2 ** 1023 * 2 ** (power - 1023);
  return value * 2 ** power;
}

/** quotient × 2^shift for results near the smallest floats, where `Number()` first would round twice. */
function roundSubnormal(quotient: bigint, shift: number): number {
  const lowest = Math.max(-1074, shift + bitLength(quotient) - 53);
  const drop = BigInt(lowest - shift);
  if (drop <= 0n) return Number(quotient) * 2 ** shift;
  let kept = quotient >> drop;
  const rest = quotient - (kept << drop);
  const half = 1n << (drop - 1n);
  if (rest > half || (rest === half && (kept & 1n) === 1n)) kept++;
  return lowest < -1022
    ? Number(kept) * 2 ** -1022 * 2 ** (lowest + 1022)
    : Number(kept) * 2 ** lowest;
}

/** An int to the power of an int that is not negative. */
export function powInts(base: int, exponent: int): int {
  if (typeof base === "number" && typeof exponent === "number") {
    const square = base * base;
    if (exponent === 2) return Number.isSafeInteger(square) ? square : mulLong(base, base);
    if (exponent === 3) {
      const cube = square * base;
      if (Number.isSafeInteger(cube)) return cube + 0;
      const wide = BigInt(base);
      return (Number.isSafeInteger(square) ? BigInt(square) : wide * wide) * wide;
    }
    const product = powNumbers(base, exponent);
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return toInt(big(base) ** big(exponent));
}

/** The power if it is safe, by products of safe factors alone; otherwise some number that is not. */
function powNumbers(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent;;) {
    if (rest % 2 === 1) result *= square;
    rest = Math.floor(rest / 2);
    if (rest === 0) return result;
    square *= square;
    // Once a factor is beyond the safe range, so is the product; but 0, 1 and -1 stay what they are.
    if (!Number.isSafeInteger(square)) return Infinity;
  }
}

/** Below this a base makes products little longer. */
const SMALL_BASE = 1n << 64n;
/** From as many bits on, an exponent is gone through by four bits at a time. */
const LONG_EXPONENT = 128;

/**
 * An int to the power of another, modulo a third, as `pow(a, b, m)`.
 *
 * @throws {ValueError} when `modulus` is zero, or the power negative and `base` without inverse
 */
export function powMod(base: int, exponent: int, modulus: int): int {
  const m = big(modulus);
  if (m === 0n) throw new ValueError("pow() 3rd argument cannot be 0");
  const absolute = m < 0n ? -m : m;
  let reduced = ((big(base) % absolute) + absolute) % absolute;
  let rest = big(exponent);
  if (rest < 0n) {
    reduced = inverse(reduced, absolute);
    rest = -rest;
  }
  const result = powReduced(reduced, rest, absolute);
  return toInt(m < 0n && result !== 0n ? result + m : result);
}

/** A power modulo an int, from the first digits of the exponent on: of few powers of the base, which may be small. */
function powReduced(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  const bits = exponent.toString(2);
  if (base < SMALL_BASE || bits.length < LONG_EXPONENT) {
    for (let i = 0; i < bits.length; i++) {
      const square = result * result;
      result = (bits.charCodeAt(i) === 0x31 ? square * base : square) % modulus;
    }
    return result;
  }
  const powers = [result];
  for (let i = 1; i < 16; i++) powers.push(powers[i - 1]! * base % modulus);
  for (const digit of exponent.toString(16)) {
    for (let i = 0; i < 4; i++) result = result * result % modulus;
    if (digit !== "0") result = result * powers[parseInt(digit, 16)]! % modulus;
  }
  return result;
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b] = [value, modulus];
  let [x, y] = [1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  if (a !== 1n && modulus !== 1n) {
    throw new ValueError("base is not invertible for the given modulus");
  }
  return ((x % modulus) + modulus) % modulus;
}

function shiftCount(count: int): void {
  if (count < 0) throw new ValueError("negative shift count");
}

/** The powers of two by which a safe int can be multiplied or divided. */
const POWERS: readonly number[] = Array.from({ length: 54 }, (_, i) => 2 ** i);

/** An int with its bits moved up. */
export function shiftLeft(value: int, count: int): int {
  shiftCount(count);
  if (typeof value === "number" && typeof count === "number" && count < 54) {
    const result = value * POWERS[count]!;
    if (Number.isSafeInteger(result)) return result;
  }
  return value === 0 ? 0 : toInt(big(value) << big(count));
}

/** An int with its bits moved down. */
export function shiftRight(value: int, count: int): int {
  shiftCount(count);
  if (typeof value === "number") {
    if (count > 53) return value < 0 ? -1 : 0;
    return Math.floor(value / POWERS[Number(count)]!) + 0;
  }
  return toInt(value >> big(count));
}

/** The upper part of a safe int of which `>>> 0` is the lower one. */
export function upper(value: number): number {
  return Math.floor(value / 2 ** 32);
}
