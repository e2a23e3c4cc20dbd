/**
 * Decimal numbers and fractions as values that travel: exact, and not for arithmetic.
 *
 * @module
 */
import { TypeError, ValueError, ZeroDivisionError } from "../python/exceptions.ts";
import { big, type int, toInt } from "../python/values/numbers.ts";
import { typeName } from "../python/values/types.ts";

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

/**
 * A fraction in its lowest terms. https://docs.python.org/3/library/fractions.html#fractions.Fraction
 *
 * @example
 * ```ts
 * import { Fraction } from "@manycore/multiprocessing/pickle";
 *
 * console.log(String(new Fraction(2, 6))); // 1/3
 * ```
 */
export class Fraction {
  static readonly __module__: string = "fractions";
  /** The upper number, which has the sign. */
  readonly numerator: int;
  /** The lower number, at least 1. */
  readonly denominator: int;

  /**
   * @throws {TypeError} when one is no int
   * @throws {ZeroDivisionError} when the lower number is 0
   */
  constructor(numerator: int, denominator: int = 1) {
    for (const one of [numerator, denominator]) {
      if (typeof one === "bigint" || Number.isSafeInteger(one)) continue;
      throw new TypeError(`both arguments should be Rational instances, not ${typeName(one)}`);
    }
    let [upper, lower] = [big(numerator), big(denominator)];
    if (lower === 0n) throw new ZeroDivisionError(`Fraction(${numerator}, 0)`);
    if (lower < 0n) [upper, lower] = [-upper, -lower];
    let [a, b] = [upper < 0n ? -upper : upper, lower];
    while (b !== 0n) [a, b] = [b, a % b];
    this.numerator = toInt(upper / a);
    this.denominator = toInt(lower / a);
  }

  /** The nearest number that JavaScript has. */
  valueOf(): number {
    return Number(this.numerator) / Number(this.denominator);
  }

  /** As `1/3`. */
  toString(): string {
    return this.denominator === 1 ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  /** As Python's `repr` has it. */
  __repr__(): string {
    return `Fraction(${this.numerator}, ${this.denominator})`;
  }
}
