/**
 * Arithmetic modulo the prime by which equal numbers of all kinds have equal hashes.
 * https://docs.python.org/3/library/stdtypes.html#hashing-of-numeric-types
 *
 * @module
 */
import { type int, toInt } from "../values/numbers.ts";

/** The prime. */
export const MODULUS: bigint = (1n << 61n) - 1n;

/** What hashes give for a denominator that the prime divides. */
const INFINITE = 314159n;

/** A power. */
export function powerModulo(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base % MODULUS];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = result * square % MODULUS;
    square = square * square % MODULUS;
  }
  return result;
}

/** The factor that makes 1 of a positive number; 0 where the prime divides it. */
export function inverseModulo(value: bigint): bigint {
  if (value > Number.MAX_SAFE_INTEGER) return powerModulo(value, MODULUS - 2n);
  // A multiple of the prime, and 1 more, that the number divides: found in plain numbers, none above the number itself.
  const number = Number(value);
  const factor = number - inverseOf(Number(MODULUS % value), number);
  return (BigInt(factor) * MODULUS + 1n) / value;
}

/** The factor below `modulus` that makes 1 of a number that has no divisor in common with it. */
function inverseOf(number: number, modulus: number): number {
  let [before, now] = [modulus, number];
  let [factorBefore, factor] = [0, 1];
  while (now !== 0) {
    const times = Math.floor(before / now);
    [before, now] = [now, before - times * now];
    [factorBefore, factor] = [factor, factorBefore - times * factor];
  }
  return factorBefore < 0 ? factorBefore + modulus : factorBefore;
}

/** The hash of a fraction with a positive denominator. */
export function hashRatio(numerator: bigint, denominator: bigint): int {
  const inverse = inverseModulo(denominator);
  const absolute = numerator < 0n ? -numerator : numerator;
  const code = inverse === 0n ? INFINITE : (absolute % MODULUS) * inverse % MODULUS;
  const signed = numerator >= 0n ? code : -code;
  return toInt(signed === -1n ? -2n : signed);
}

/** The float or int that a fraction in lowest terms is equal to; undefined where it is between two. */
export function floatOfRatio(numerator: bigint, denominator: bigint): number | undefined {
  if ((denominator & (denominator - 1n)) !== 0n) return undefined;
  const [above, below] = [Number(numerator), Number(denominator)];
  const isBetween = denominator > 1n && !Number.isSafeInteger(above);
  return isBetween || !Number.isFinite(below) ? undefined : above / below;
}
