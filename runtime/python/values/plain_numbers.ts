/**
 * Floats as JavaScript's plain numbers: what Python checks before it calculates with them, and what it does with many.
 *
 * @module
 */
import { OverflowError, ValueError, ZeroDivisionError } from "../exceptions.ts";
import { Compensated } from "./compensated.ts";
import { type float, type int, raw, toFloat } from "./numbers.ts";

/**
 * A number that must not be negative: what is under a root.
 *
 * @throws {ValueError} when it is
 */
export function nonnegative(value: number): number {
  if (value < 0) throw new ValueError("math domain error");
  return value;
}

/**
 * A number that must be more than zero: what has a logarithm.
 *
 * @throws {ValueError} when it is not
 */
export function positive(value: number): number {
  if (value <= 0) throw new ValueError("math domain error");
  return value;
}

/**
 * A number that must not be infinite: an angle.
 *
 * @throws {ValueError} when it is
 */
export function finite(value: number): number {
  if (value === Infinity || value === -Infinity) throw new ValueError("math domain error");
  return value;
}

/**
 * e to the power of a number.
 *
 * @throws {OverflowError} when that is beyond the floats
 */
export function exponential(value: number): number {
  const power = Math.exp(value);
  if (power === Infinity && value !== Infinity) throw new OverflowError("math range error");
  return power;
}

/**
 * An int's divisor, which must not be zero.
 *
 * @throws {ZeroDivisionError} when it is
 */
export function nonzeroInt(divisor: number): number {
  if (divisor === 0) throw new ZeroDivisionError("division by zero");
  return divisor;
}

/**
 * The step of a range that counts up, which must not be zero.
 *
 * @throws {ValueError} when it is
 */
export function stride(step: number): number {
  if (step === 0) throw new ValueError("range() arg 3 must not be zero");
  return step;
}

/**
 * A quotient of numbers that may be ints as well as floats, as the sum that is the int 0 as long as nothing was added.
 *
 * @throws {ZeroDivisionError} when the divisor is zero
 */
export function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) {
    const areInts = Number.isInteger(dividend) && !Object.is(dividend, -0) &&
      !Object.is(divisor, -0);
    throw new ZeroDivisionError(`${areInts ? "" : "float "}division by zero`);
  }
  return dividend / divisor;
}

/**
 * Adds up floats one after the other, as Python's `sum()` does: with compensation.
 *
 * @example
 * ```ts
 * import { FloatSum, print } from "@manycore/multiprocessing/python";
 *
 * const sum = new FloatSum();
 * for (const x of [0.1, 0.2, 0.3]) sum.add(x);
 * print(sum.value); // 0.6
 * ```
 */
export class FloatSum {
  readonly #sum = new Compensated(0);
  #isEmpty = true;

  /** Adds one. */
  add(value: number): void {
    this.#sum.add(value);
    this.#isEmpty = false;
  }

  /** The sum as a plain number. */
  get value(): number {
    return this.#sum.value;
  }

  /** What Python's `sum()` gives: the int 0 if nothing was added. */
  result(): float {
    return this.#isEmpty ? 0 : toFloat(this.value);
  }
}

/**
 * A variable that holds an int at first, and a float as soon as one was added to it.
 *
 * @example
 * ```ts
 * import { MixedSum, print } from "@manycore/multiprocessing/python";
 *
 * const total = new MixedSum();
 * for (const x of [0.5, 1.5]) total.add(x);
 * print(total.value); // 2.0
 * ```
 */
export class MixedSum {
  #value = 0;
  #isInt = true;

  /** Begins with an int. */
  constructor(start = 0) {
    this.#value = start;
  }

  /** Adds a float. */
  add(value: number): void {
    this.#value += value;
    this.#isInt = false;
  }

  /** Takes a float away. */
  sub(value: number): void {
    this.#value -= value;
    this.#isInt = false;
  }

  /** What it holds. */
  get value(): float {
    return this.#isInt ? this.#value : toFloat(this.#value);
  }
}

/** The sum of floats, added with compensation as Python's `sum()` does; 0 if there are none. */
export function sumFloats(values: readonly number[]): number {
  const sum = new Compensated(0);
  for (let i = 0; i < values.length; i++) sum.add(values[i]!);
  return sum.value;
}

/** What Python's `sum()` gives for these floats: the int 0 if there are none. */
export function sumOfFloats(values: readonly number[]): float {
  return values.length === 0 ? 0 : toFloat(sumFloats(values));
}

/** The larger of two numbers, as Python's `max()` finds it. */
export function larger(a: number, b: number): number {
  return b > a ? b : a;
}

/** The smaller of two numbers, as Python's `min()` finds it. */
export function smaller(a: number, b: number): number {
  return b < a ? b : a;
}

/** The items of an iterable of numbers as plain ones. */
export function rawItems(values: Iterable<int | float>): number[] {
  return Array.from(values, (value) => raw(value));
}

/** A copy of a list of plain numbers with Python's floats in it. */
export function floats(values: readonly number[]): float[] {
  return values.map(toFloat);
}
