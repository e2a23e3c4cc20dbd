/**
 * How many digits a text that becomes an int may have, or one that is made of an int: `sys.set_int_max_str_digits` sets it.
 *
 * @module
 */
import { ValueError } from "../../errors.ts";

/** No limit is below this number of digits. */
const LEAST = 640;

/** The limit at hand; 0 for none. */
export const digitLimit: { most: number } = { most: 4300 };

/**
 * Refuses a text of too many digits.
 *
 * @throws {ValueError} when the limit is exceeded
 */
export function checkDigits(count: number): void {
  const { most } = digitLimit;
  if (most === 0 || count <= most) return;
  throw new ValueError(
    `Exceeds the limit (${most} digits) for integer string conversion: value has ${count} digits; ` +
      "use sys.set_int_max_str_digits() to increase the limit",
  );
}

/**
 * A big int in decimal digits.
 *
 * @throws {ValueError} when the limit is exceeded
 */
export function decimal(value: bigint): string {
  const text = String(value);
  const { most } = digitLimit;
  if (text.length <= LEAST || most === 0 || text.length - (value < 0n ? 1 : 0) <= most) return text;
  throw new ValueError(
    `Exceeds the limit (${most} digits) for integer string conversion; ` +
      "use sys.set_int_max_str_digits() to increase the limit",
  );
}

/** For each base that is a power of two, how many bits are looked up at a time. */
const partBits: Readonly<Record<number, number>> = { 2: 8, 8: 9, 16: 8 };

/** By their bases: the digits of each number of so many bits, and with all its zeros. */
const ofParts: { readonly short: string[]; readonly full: string[] }[] = [];

function partsOf(base: number, bits: number) {
  const length = 1 << bits;
  const short = Array.from({ length }, (_, part) => part.toString(base));
  const digits = short[length - 1]!.length;
  return { short, full: short.map((text) => text.padStart(digits, "0")) };
}

/** A positive int of 32 bits in a base that is a power of two: V8 takes twice to ten times as long. */
function digitsByParts(base: number, bits: number, number: number): string {
  const { short, full } = ofParts[base] ??= partsOf(base, bits);
  let shift = 0;
  while (shift + bits < 32 && number >>> shift + bits > 0) shift += bits;
  let text = short[number >>> shift]!;
  while (shift > 0) {
    shift -= bits;
    text += full[number >>> shift & (1 << bits) - 1]!;
  }
  return text;
}

/** The digits of an int that is not negative in a base. */
export function digitsIn(base: number, number: number | bigint): string {
  if (typeof number === "number" && number === number >>> 0) {
    const bits = partBits[base];
    if (bits !== undefined) return digitsByParts(base, bits, number);
  }
  return number.toString(base);
}
