/**
 * How many digits of a text may become an int, which `sys.set_int_max_str_digits` sets.
 *
 * @module
 */
import { ValueError } from "../../errors.ts";

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
