/**
 * Sums of ints that may leave the range of safe numbers, without an int of their own for each step.
 *
 * @module
 */
import { lost } from "../operators/integers.ts";
import { type int, toInt } from "./numbers.ts";

/** The sum is `low + middle × 2²⁶ + high × 2⁵⁰ + rest`. */
const BITS = 50n;
const BASE = 2 ** 50;
/** Up to this the parts are added to, which keeps them exact. */
const ROOM = 2 ** 52;
/** Up to this ints are numbers. */
const SAFE = Number.MAX_SAFE_INTEGER;
const MIDDLE_BITS = 26n;
/** Factors up to this make parts of a product that are exact. */
const PART = 2 ** 26;
/** Below this a product has an upper part with room to be added. */
const LARGEST = 2 ** 102;

/**
 * Adds up ints and products of them one after the other.
 *
 * @example
 * ```ts
 * import { IntSum, print } from "@manycore/multiprocessing/python";
 *
 * const sum = new IntSum();
 * for (let i = 0; i < 1_000_000; i++) sum.add(i).addProduct(i ** 2, i);
 * print(sum.value); // 249999500000749999500000
 * ```
 */
export class IntSum {
  #low = 0;
  #middle = 0;
  #high = 0;
  #rest = 0n;

  /** A sum that starts with a value. */
  constructor(start: int = 0) {
    this.add(start);
  }

  /** Adds an int. */
  add(value: int): this {
    if (typeof value === "number") {
      const low = this.#low + value;
      if (low <= SAFE && low >= -SAFE) this.#low = low;
      else this.#carry(value);
    } else this.#rest += value;
    return this;
  }

  /** Takes an int away. */
  sub(value: int): this {
    return this.add(-value);
  }

  /** Adds the product of two ints. */
  addProduct(a: int, b: int): this {
    if (typeof a !== "number" || typeof b !== "number") {
      this.#rest += BigInt(a) * BigInt(b);
      return this;
    }
    const product = a * b;
    if (product <= SAFE && product >= -SAFE) return this.add(product);
    if (b <= PART && b >= -PART) {
      const top = Math.floor(a / PART);
      this.#addMiddle(top * b);
      return this.add((a - top * PART) * b);
    }
    if (product >= LARGEST || product <= -LARGEST) return this.add(BigInt(a) * BigInt(b));
    const top = Math.floor(product / BASE);
    this.#raise(top);
    return this.add((product - top * BASE) + lost(a, b, product));
  }

  /** Adds to the middle part. */
  #addMiddle(value: number): void {
    const middle = this.#middle + value;
    if (middle <= SAFE && middle >= -SAFE) this.#middle = middle;
    else {
      this.#rest += BigInt(this.#middle) << MIDDLE_BITS;
      this.#middle = value;
    }
  }

  /** Adds to the upper part. */
  #raise(top: number): void {
    const high = this.#high + top;
    if (high > ROOM || high < -ROOM) {
      this.#rest += BigInt(high) << BITS;
      this.#high = 0;
    } else this.#high = high;
  }

  /** Adds a number for which the lower part has no room. */
  #carry(value: number): void {
    const top = Math.floor(this.#low / BASE);
    const more = Math.floor(value / BASE);
    this.#raise(top + more);
    this.#low = (this.#low - top * BASE) + (value - more * BASE);
  }

  /** The sum. */
  get value(): int {
    if (this.#high === 0 && this.#middle === 0 && this.#rest === 0n) return this.#low + 0;
    const middle = BigInt(this.#middle) << MIDDLE_BITS;
    return toInt((BigInt(this.#high) << BITS) + middle + BigInt(this.#low) + this.#rest);
  }
}
