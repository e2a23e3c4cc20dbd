/**
 * The functions of `math` that stay within the integers.
 *
 * @module
 */
import { unpacked } from "../support/packed.ts";
import { OverflowError, ValueError } from "../exceptions.ts";
import { index, type int, toInt } from "../values/numbers.ts";
import { bitLength } from "./exact.ts";

const largestCount = 9223372036854775807n;

/** The product of all integers from `low` to `high`, split in halves so that factors stay alike. */
function productOf(low: number, high: number): bigint {
  if (high - low < 8) {
    let product = 1n;
    for (let n = low; n <= high; n++) product *= BigInt(n);
    return product;
  }
  const middle = Math.floor((low + high) / 2);
  return productOf(low, middle) * productOf(middle + 1, high);
}

function factorialOf(n: number): int {
  if (n <= 18) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return product;
  }
  if (n > MOST_KEPT) return productOf(2, n);
  let kept = factorials.get(n);
  if (kept === undefined) factorials.set(n, kept = productOf(2, n));
  return kept;
}

/** Factorials that were asked for, up to that of this number: those of small ones are asked for again and again. */
const factorials = new Map<number, bigint>();
const MOST_KEPT = 200;

/**
 * n! of a non-negative integer.
 *
 * @throws {ValueError} for a negative number.
 * @see https://docs.python.org/3/library/math.html#math.factorial
 */
export function factorial(n: int | boolean): int {
  const value = index(n);
  if (value < 0) throw new ValueError("factorial() not defined for negative values");
  if (typeof value === "bigint" && value > largestCount) {
    throw new OverflowError("factorial() argument should not exceed 9223372036854775807");
  }
  return factorialOf(Number(value));
}

function counts(n: int | boolean, k: int | boolean): [int, int] {
  const all = index(n);
  const some = index(k);
  if (all < 0) throw new ValueError("n must be a non-negative integer");
  if (some < 0) throw new ValueError("k must be a non-negative integer");
  return [all, some];
}

/** `n * (n - 1) * …`, k factors, divided by k! where asked. */
function fallingProduct(n: int, k: number, divide: boolean): int {
  let product = 1;
  for (let i = 0; i < k; i++) {
    const next = typeof n === "number" ? product * (n - i) : Infinity;
    if (next > Number.MAX_SAFE_INTEGER) {
      const from = BigInt(n) - BigInt(i);
      return toInt(largeFallingProduct(BigInt(product), from, i, k, divide));
    }
    product = divide ? next / (i + 1) : next;
  }
  return product;
}

function largeFallingProduct(
  product: bigint,
  factor: bigint,
  from: number,
  k: number,
  divide: boolean,
): bigint {
  for (let i = from; i < k; i++) {
    product *= factor;
    if (divide) product /= BigInt(i + 1);
    factor -= 1n;
  }
  return product;
}

/**
 * The number of ways to choose k of n things, without order.
 *
 * @throws {ValueError} for a negative number.
 * @see https://docs.python.org/3/library/math.html#math.comb
 */
export function comb(n: int | boolean, k: int | boolean): int {
  const [all, some] = counts(n, k);
  if (some > all) return 0;
  const others = typeof all === "number" && typeof some === "number"
    ? all - some
    : toInt(BigInt(all) - BigInt(some));
  const fewer = others < some ? others : some;
  if (fewer > largestCount) {
    throw new OverflowError("min(n - k, k) must not exceed 9223372036854775807");
  }
  return fallingProduct(all, Number(fewer), true);
}

/**
 * The number of ways to choose k of n things in order; of all n without k.
 *
 * @throws {ValueError} for a negative number.
 * @see https://docs.python.org/3/library/math.html#math.perm
 */
export function perm(n: int | boolean, k?: int | boolean | null): int {
  if (k == null) return factorial(n);
  const [all, some] = counts(n, k);
  if (some > all) return 0;
  if (some > largestCount) {
    throw new OverflowError("k must not exceed 9223372036854775807");
  }
  if (typeof all === "number" && all - Number(some) >= 1 && some > 32) {
    return toInt(productOf(all - Number(some) + 1, all));
  }
  return fallingProduct(all, Number(some), false);
}

/** The greatest common divisor of two integers that are not negative. */
function gcdOf(a: int, b: int): int {
  while (typeof a === "bigint" || typeof b === "bigint") {
    if (b == 0) return a;
    [a, b] = [b, toInt(BigInt(a) % BigInt(b))];
  }
  return gcdOfNumbers(a, b);
}

function gcdOfNumbers(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

function sizeOf(n: unknown): int {
  const value = index(n);
  return value < 0 ? -value : value;
}

/**
 * The greatest common divisor of any number of integers; 0 of none.
 *
 * @see https://docs.python.org/3/library/math.html#math.gcd
 */
export function gcd(...integers: number[]): number;
export function gcd(...integers: (int | boolean)[]): int;
export function gcd(...integers: (int | boolean)[]): int {
  const [a, b] = integers;
  if (integers.length === 2 && typeof a === "number" && typeof b === "number") {
    if (Number.isInteger(a) && Number.isInteger(b)) return gcdOfNumbers(Math.abs(a), Math.abs(b));
  }
  return unpacked(integers).reduce<int>((divisor, n) => gcdOf(divisor, sizeOf(n)), 0);
}

/**
 * The least common multiple of any number of integers; 1 of none.
 *
 * @see https://docs.python.org/3/library/math.html#math.lcm
 */
export function lcm(...integers: (int | boolean)[]): int {
  return unpacked(integers).reduce<int>((multiple, n) => {
    const value = sizeOf(n);
    if (multiple === 0 || value === 0) return 0;
    return toInt(BigInt(multiple) / BigInt(gcdOf(multiple, value)) * BigInt(value));
  }, 1);
}

/** The root of a bigint that is not negative, rounded down. */
function largeRoot(n: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(bitLength(n) / 2));
  while (true) {
    const better = (root + n / root) >> 1n;
    if (better >= root) return root;
    root = better;
  }
}

/**
 * The square root of an integer, rounded down.
 *
 * @throws {ValueError} for a negative number.
 * @see https://docs.python.org/3/library/math.html#math.isqrt
 */
export function isqrt(n: number): number;
export function isqrt(n: int | boolean): int;
export function isqrt(n: int | boolean): int {
  const value = index(n);
  if (value < 0) throw new ValueError("isqrt() argument must be nonnegative");
  if (typeof value === "bigint") return toInt(largeRoot(value));
  const root = Math.floor(Math.sqrt(value));
  return root * root > value ? root - 1 : root;
}
