/**
 * Decimal numbers as values that travel: exact, and not for arithmetic.
 *
 * @module
 */
import { ValueError } from "../python/exceptions.ts";
import type { int } from "../python/values/numbers.ts";

const decimalText = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|s?nan\d*)$/i;

/**
 * A decimal number, with all its digits, as Python's `decimal.Decimal` has them.
 * https://docs.python.org/3/library/decimal.html#decimal.Decimal
 *
 * @example
 * ```ts
 * import { Decimal } from "@manycore/multiprocessing/pickle";
 *
 * console.log(String(new Decimal("1.50"))); // 1.50
 * ```
 */
export class Decimal {
  static readonly __module__: string = "decimal";
  readonly #text: string;

  /**
   * @param value its digits, such as `"1.50"` or `"1E+3"`, or an int
   * @throws {ValueError} when the text is no number
   */
  constructor(value: string | int) {
    const text = String(value).trim().replaceAll("_", "");
    if (!decimalText.test(text)) throw new ValueError(`Cannot make a Decimal of '${text}'`);
    this.#text = text;
  }

  /** The nearest number that JavaScript has. */
  valueOf(): number {
    return Number(this.#text.replace(/inf(?:inity)?/i, "Infinity").replace(/^.*nan.*$/i, "NaN"));
  }

  /** The number with all its digits. */
  toString(): string {
    return this.#text;
  }

  /** The number as Python's `repr` has it. */
  __repr__(): string {
    return `Decimal('${this.#text}')`;
  }
}
