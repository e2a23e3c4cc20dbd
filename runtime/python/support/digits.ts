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

/** The digits of each byte in base 2, and with all its zeros. */
let ofBytes: { readonly short: string[]; readonly full: string[] } | undefined;

/** A positive int of 32 bits in base 2: V8 takes ten times as long. */
function binary(number: number): string {
  ofBytes ??= {
    short: Array.from({ length: 256 }, (_, byte) => byte.toString(2)),
    full: Array.from({ length: 256 }, (_, byte) => byte.toString(2).padStart(8, "0")),
  };
  const { short, full } = ofBytes;
  let shift = 0;
  while (number >>> shift > 255) shift += 8;
  let text = short[number >>> shift]!;
  while (shift > 0) {
    shift -= 8;
    text += full[number >>> shift & 255]!;
  }
  return text;
}

/** The digits of an int that is not negative in a base. */
export function digitsIn(base: number, number: number | bigint): string {
  return base === 2 && typeof number === "number" && number === number >>> 0
    ? binary(number)
    : number.toString(base);
}
