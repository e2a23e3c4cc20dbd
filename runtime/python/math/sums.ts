/**
 * Sums and products of many numbers, with no more rounding than a float needs.
 *
 * @module
 */
import { unpacked } from "../support/packed.ts";
import { OverflowError, ValueError } from "../exceptions.ts";
import { add, mul } from "../operators/arithmetic.ts";
import { iter } from "../operators/iteration.ts";
import { type float, type int, isFloat, isInt, toFloat, toNumber } from "../values/numbers.ts";
import { fusedMultiplyAdd, multiplyExactly, split } from "./exact.ts";
import type { Real } from "./powers.ts";

/**
 * Adds a number to the first `count` partial sums, of growing size and not overlapping, without loss; tells how many there
 * are now. The list itself never shrinks, which would cost more than the sum.
 */
function addExactly(partials: number[], count: number, x: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const partial = partials[i]!;
    const isLess = Math.abs(x) < Math.abs(partial);
    const large = isLess ? partial : x;
    const small = isLess ? x : partial;
    const high = large + small;
    const low = small - (high - large);
    if (low !== 0) partials[kept++] = low;
    x = high;
  }
  if (x !== 0) partials[kept++] = x;
  return kept;
}

/** The double next to the sum of partials. */
function roundPartials(partials: readonly number[], count: number): number {
  let n = count;
  if (n === 0) return 0;
  let high = partials[--n]!;
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n]!;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  // Half a unit was rounded to even: what lies below may say otherwise.
  const below = partials[n - 1];
  if (n > 0 && below !== undefined && (low < 0 && below < 0 || low > 0 && below > 0)) {
    const twice = low * 2;
    const x = high + twice;
    if (twice === x - high) high = x;
  }
  return high;
}

/** Half a unit of the last place of one. */
const HALF_UNIT = 2 ** -53;

/**
 * The exact sum of doubles, rounded once, where three doubles tell it, as for most; undefined for others. What the second
 * double loses is added up in the third one as it comes: how far that may be off is known.
 */
function nearSum(numbers: readonly number[]): number | undefined {
  let high = 0;
  let low = 0;
  let rest = 0;
  let most = 0;
  for (let i = 0; i < numbers.length; i++) {
    const x = numbers[i]!;
    const next = high + x;
    const part = next - high;
    const lost = (high - (next - part)) + (x - part);
    const sum = low + lost;
    const share = sum - low;
    const left = (low - (sum - share)) + (lost - share);
    rest += left;
    most += left < 0 ? -left : left;
    high = next;
    low = sum;
  }
  const top = high + low;
  const part = top - high;
  const below = (high - (top - part)) + (low - part);
  const off = 2 * (Math.abs(rest) + (numbers.length + 2) * HALF_UNIT * most);
  return top + (below + off) === top && top + (below - off) === top ? top : undefined;
}

/** The exact sum of doubles, rounded once. */
export function exactSum(numbers: Iterable<number>): number {
  const plain = Array.isArray(numbers) ? nearSum(numbers) : undefined;
  if (plain !== undefined) return plain;
  const partials: number[] = [];
  let count = 0;
  let special = 0;
  let infinities = 0;
  for (const x of numbers) {
    if (!Number.isFinite(x)) {
      special += x;
      if (!Number.isNaN(x)) infinities += x;
      continue;
    }
    count = addExactly(partials, count, x);
    if (count > 0 && !Number.isFinite(partials[count - 1]!)) {
      throw new OverflowError("intermediate overflow in fsum");
    }
  }
  if (special !== 0) {
    if (Number.isNaN(infinities)) throw new ValueError("-inf + inf in fsum");
    return special;
  }
  return roundPartials(partials, count);
}

function numbersOf(values: Iterable<unknown>): number[] {
  const numbers: number[] = [];
  for (const value of iter(values)) numbers.push(toNumber(value));
  return numbers;
}

/**
 * The sum of numbers as a float, exact but for one rounding at the end.
 *
 * @throws {OverflowError} where a sum on the way is larger than a float.
 * @throws {ValueError} for infinities of both signs.
 * @see https://docs.python.org/3/library/math.html#math.fsum
 */
export function fsum(seq: Iterable<Real>): float {
  return toFloat(exactSum(numbersOf(seq)));
}

/**
 * The product of values, times `start`.
 *
 * @see https://docs.python.org/3/library/math.html#math.prod
 */
export function prod(iterable: Iterable<int>, options?: { start?: int }): int;
export function prod(iterable: Iterable<Real>, options?: { start?: Real }): Real;
export function prod(iterable: Iterable<unknown>, options?: { start?: unknown }): unknown;
export function prod(iterable: Iterable<unknown>, options: { start?: unknown } = {}): unknown {
  let product: unknown = options.start ?? 1;
  for (const value of iter(iterable)) product = mul(product, value);
  return product;
}

/**
 * The sum of the products of two sequences' items, exact but for one rounding where floats occur.
 *
 * @throws {ValueError} for sequences of different lengths.
 * @see https://docs.python.org/3/library/math.html#math.sumprod
 */
export function sumprod(p: Iterable<Real>, q: Iterable<Real>): Real {
  const left = [...iter(p)] as Real[];
  const right = [...iter(q)] as Real[];
  if (left.length !== right.length) throw new ValueError("Inputs are not the same length");
  // ints at the start are summed as they are, then products with floats without rounding, and what is left one by one
  let total: unknown = 0;
  let at = 0;
  for (; at < left.length && isInt(left[at]) && isInt(right[at]); at++) {
    total = add(total, mul(left[at], right[at]));
  }
  const terms: number[] = [];
  for (; at < left.length && isPair(left[at], right[at]); at++) {
    if (!addProduct(terms, toNumber(left[at]!), toNumber(right[at]!))) break;
  }
  if (terms.length > 0) total = add(total, toFloat(exactSum(terms)));
  for (; at < left.length; at++) total = add(total, mul(left[at], right[at]));
  return total as Real;
}

/** Products of smaller size are looked at twice. */
const LEAST = 2 ** -960;

/** Adds the two doubles of a product to others; false where it is beyond them. */
function addProduct(terms: number[], x: number, y: number): boolean {
  const [high, low] = multiplyExactly(x, y);
  if (!Number.isFinite(high) || !Number.isFinite(low)) return false;
  // What a factor's halves give is too small to be exact.
  const isTiny = Math.abs(high) < LEAST && x !== 0 && y !== 0;
  terms.push(high, isTiny ? fusedMultiplyAdd(x, y, -high) : low);
  return true;
}

/** As `sumprod`, of floats. */
export function sumOfProducts(x: readonly number[], y: readonly number[]): number {
  const terms: number[] = [];
  let at = 0;
  while (at < x.length && addProduct(terms, x[at]!, y[at]!)) at++;
  let total = exactSum(terms);
  for (; at < x.length; at++) total += x[at]! * y[at]!;
  return total;
}

/** Whether one of two numbers is a float, and the other one or an int. */
function isPair(x: unknown, y: unknown): boolean {
  return isFloat(x) ? isFloat(y) || isInt(y) : isInt(x) && isFloat(y);
}

/** The length of a vector, to within a unit of the last place. */
function norm(coordinates: number[]): number {
  const sizes = coordinates.map(Math.abs);
  const largest = sizes.reduce((a, b) => b > a ? b : a, 0);
  if (largest === Infinity) return Infinity;
  if (sizes.some(Number.isNaN)) return NaN;
  if (largest === 0 || sizes.length <= 1) return largest;
  const [, exponent] = split(largest);
  if (exponent < -1023) {
    const smallest = 2.2250738585072014e-308;
    return smallest * norm(sizes.map((size) => size / smallest));
  }
  const factor = 2 ** -exponent;
  const squares = new Squares();
  for (const size of sizes) squares.add(size * factor, size * factor);
  const root = Math.sqrt(squares.rest);
  squares.add(-root, root);
  return (root + squares.rest / (2 * root)) / factor;
}

/** A sum of products and what was lost on the way to it. */
class Squares {
  #sum = 1;
  #lowProducts = 0;
  #lowSums = 0;

  add(x: number, y: number): void {
    const [high, low] = multiplyExactly(x, y);
    const next = this.#sum + high;
    this.#lowSums += high - (next - this.#sum);
    this.#lowProducts += low;
    this.#sum = next;
  }

  get rest(): number {
    return this.#sum - 1 + (this.#lowProducts + this.#lowSums);
  }
}

/** The same for two coordinates of usual size, without lists of them; -1 for others. */
function planeNorm(x: number, y: number): number {
  const [a, b] = [Math.abs(x), Math.abs(y)];
  const largest = Math.max(a, b);
  if (!(largest > 1e-300 && largest < 1e300)) return -1;
  const [, exponent] = split(largest);
  const factor = 2 ** -exponent;
  const squares = new Squares();
  squares.add(a * factor, a * factor);
  squares.add(b * factor, b * factor);
  const root = Math.sqrt(squares.rest);
  squares.add(-root, root);
  return (root + squares.rest / (2 * root)) / factor;
}

/** The length of the vector with these coordinates. https://docs.python.org/3/library/math.html#math.hypot */
export function hypot(...coordinates: Real[]): float {
  const [x, y] = coordinates;
  if (coordinates.length === 2 && typeof x === "number" && typeof y === "number") {
    const plain = planeNorm(x, y);
    if (plain >= 0) return toFloat(plain);
  }
  return toFloat(norm(unpacked(coordinates).map((x) => toNumber(x))));
}

/** Whether a value is a list or tuple of two coordinates, of no class of a program's own. */
function isPoint(value: unknown): value is [Real, Real] {
  return Array.isArray(value) && value.length === 2 && value.constructor === Array;
}

/**
 * The distance between two points.
 *
 * @throws {ValueError} for points of different dimensions.
 * @see https://docs.python.org/3/library/math.html#math.dist
 */
export function dist(p: Iterable<Real>, q: Iterable<Real>): float {
  if (isPoint(p) && isPoint(q)) {
    const plain = planeNorm(toNumber(p[0]) - toNumber(q[0]), toNumber(p[1]) - toNumber(q[1]));
    if (plain >= 0) return toFloat(plain);
  }
  const from = [...iter(p)] as Real[];
  const to = [...iter(q)] as Real[];
  if (from.length !== to.length) {
    throw new ValueError("both points must have the same number of dimensions");
  }
  return toFloat(norm(from.map((x, i) => toNumber(x) - toNumber(to[i]!))));
}
