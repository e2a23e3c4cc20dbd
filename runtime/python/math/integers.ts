/**
 * The functions of `math` that stay within the integers.
 *
 * @module
 */
import { unpacked } from "../support/packed.ts";
import { OverflowError, ValueError } from "../exceptions.ts";
import { integerRoot } from "../operators/bits.ts";
import { big, index, type int, toInt } from "../values/numbers.ts";

const largestCount = 9223372036854775807n;

/** The product of ints above zero: neighbours first, so that factors stay alike. */
function productOfAll(factors: bigint[]): bigint {
  while (factors.length > 1) {
    const half = factors.length >> 1;
    for (let i = 0; i < half; i++) factors[i] = factors[2 * i]! * factors[2 * i + 1]!;
    if (factors.length % 2 === 1) factors[half] = factors[factors.length - 1]!;
    factors.length = half + factors.length % 2;
  }
  return factors[0] ?? 1n;
}

/** Collects plain factors, and hands on products of as many as a plain number holds. */
class Factors {
  readonly #full: bigint[] = [];
  #part = 1;

  add(factor: number): void {
    const next = this.#part * factor;
    if (next <= Number.MAX_SAFE_INTEGER) this.#part = next;
    else {
      this.#full.push(BigInt(this.#part));
      this.#part = factor;
    }
  }

  product(): bigint {
    this.#full.push(BigInt(this.#part));
    return productOfAll(this.#full);
  }
}

/** The product of all integers from `low` to `high`. */
function productOf(low: number, high: number): bigint {
  const factors = new Factors();
  for (let n = low; n <= high; n++) factors.add(n);
  return factors.product();
}

function factorialOf(n: number): int {
  if (n <= 18) {
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return product;
  }
  const kept = factorials.get(n);
  if (kept !== undefined) return kept;
  const isNext = n >= last && n - last <= FEW;
  const result = isNext ? factorialAt * productOf(last + 1, n) : productOf(2, n);
  if (n <= MOST_KEPT) factorials.set(n, result);
  else [last, factorialAt] = [n, result];
  return result;
}

/** Factorials that were asked for, up to that of this number: those of small ones are asked for again and again. */
const factorials = new Map<number, bigint>();
const MOST_KEPT = 200;

/** A larger one that was asked for last: those of loops are often a few factors away. */
let last = 1;
let factorialAt = 1n;
const FEW = 32;

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
  if (typeof n === "bigint") return toInt(longFallingProduct(n, k, divide));
  let product = 1;
  for (let i = 0; i < k; i++) {
    const next = product * (n - i);
    if (next > Number.MAX_SAFE_INTEGER) {
      if (!divide) return toInt(productOf(n - k + 1, n));
      if (n <= MOST_SIEVED && n < 32 * k) return toInt(combByPrimes(n, k));
      return toInt(productOf(n - k + 1, n) / big(factorialOf(k)));
    }
    product = divide ? next / (i + 1) : next;
  }
  return product;
}

function longFallingProduct(n: bigint, k: number, divide: boolean): bigint {
  const product = productOfAll(Array.from({ length: k }, (_, i) => n - BigInt(i)));
  return divide ? product / big(factorialOf(k)) : product;
}

const MOST_SIEVED = 2 ** 16;
/** The primes that are known, all up to `sieved`. */
const primes = [2, 3];
let sieved = 4;

function sieve(most: number): void {
  const isOut = new Uint8Array(most + 1);
  primes.length = 0;
  for (let n = 2; n <= most; n++) {
    if (isOut[n] === 1) continue;
    primes.push(n);
    for (let m = n * n; m <= most; m += n) isOut[m] = 1;
  }
  sieved = most;
}

/** The ways to choose k of n by primes: each divides them as often as there are carries when k and n - k are added in its base. */
function combByPrimes(n: number, k: number): bigint {
  if (n > sieved) sieve(Math.min(2 * n, MOST_SIEVED));
  const factors = new Factors();
  for (let i = 0; i < primes.length; i++) {
    const prime = primes[i]!;
    if (prime > n) break;
    let rest = n;
    let chosen = k;
    let borrowed = 0;
    while (rest > 0) {
      const short = rest % prime < chosen % prime + borrowed;
      if (short) factors.add(prime);
      borrowed = short ? 1 : 0;
      rest = rest / prime | 0;
      chosen = chosen / prime | 0;
    }
  }
  return factors.product();
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
  if (typeof value === "bigint") return toInt(integerRoot(value));
  const root = Math.floor(Math.sqrt(value));
  return root * root > value ? root - 1 : root;
}
