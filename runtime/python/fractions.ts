/**
 * Python's `fractions`: numbers that are exact. https://docs.python.org/3/library/fractions.html
 *
 * @example
 * ```ts
 * import { str } from "@manycore/multiprocessing/python";
 * import { Fraction } from "@manycore/multiprocessing/python/fractions";
 *
 * str(new Fraction(1, 3).__add__(new Fraction("1/6"))); // "1/2"
 * ```
 *
 * @module
 */
import { Fraction } from "./fractions/fraction.ts";
import { Rational } from "./numbers.ts";

export { Fraction };

Rational.register(Fraction);
