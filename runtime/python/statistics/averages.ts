/**
 * Means, medians, modes and quantiles.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { exactSum, sumOfProducts } from "../math/sums.ts";
import { add, div, mul } from "../operators/arithmetic.ts";
import { eq, lt } from "../operators/compare.ts";
import { truth } from "../operators/truth.ts";
import { sorted } from "../builtins/sorted.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { big, type float, type int, toFloat, toNumber } from "../values/numbers.ts";
import { itemsOf, numberOf, type Real, StatisticsError, sumsOf } from "./fractions.ts";

/** The mean, exact but for one rounding. https://docs.python.org/3/library/statistics.html#statistics.mean */
export function mean(data: Iterable<int>): int | float;
export function mean(data: Iterable<unknown>): Real;
export function mean(data: Iterable<unknown>): Real {
  const all = sumsOf(itemsOf(data));
  const { count, sum, special } = all;
  if (count === 0) throw new StatisticsError("mean requires at least one data point");
  if (special !== undefined) return special;
  return numberOf({ top: sum.top, bottom: sum.bottom * BigInt(count) }, all);
}

/** The mean of floats, fast. https://docs.python.org/3/library/statistics.html#statistics.fmean */
export function fmean(
  data: Iterable<unknown>,
  weights?: Iterable<unknown> | null | { weights?: Iterable<unknown> | null },
): float {
  const items = itemsOf(data).map((value) => toNumber(value));
  const given = options<{ weights: Iterable<unknown> | null }>(["weights"], weights).weights;
  if (given === undefined || given === null) {
    if (items.length === 0) throw new StatisticsError("fmean requires at least one data point");
    return toFloat(exactSum(items) / items.length);
  }
  const factors = itemsOf(given).map((value) => toNumber(value));
  if (factors.length !== items.length) {
    throw new StatisticsError("data and weights must be the same length");
  }
  const whole = exactSum(factors);
  if (whole === 0) throw new StatisticsError("sum of weights must be non-zero");
  return toFloat(sumOfProducts(items, factors) / whole);
}

/** The root of the product. https://docs.python.org/3/library/statistics.html#statistics.geometric_mean */
export function geometricMean(data: Iterable<unknown>): float {
  const given = itemsOf(data);
  const items = given.map((value) => toNumber(value));
  const negative = items.findIndex((value) => value < 0);
  if (negative >= 0) {
    throw new StatisticsError("No negative inputs allowed", given[negative]);
  }
  if (items.length === 0) throw new StatisticsError("Must have a non-empty dataset");
  const total = exactSum(items.filter((value) => value !== 0).map(Math.log));
  if (Number.isNaN(total)) return NaN;
  if (items.includes(0)) return total === Infinity ? NaN : toFloat(0);
  return toFloat(Math.exp(total / items.length));
}

/** The reciprocal of the mean of reciprocals. https://docs.python.org/3/library/statistics.html#statistics.harmonic_mean */
export function harmonicMean(
  data: Iterable<unknown>,
  weights?: Iterable<unknown> | null | { weights?: Iterable<unknown> | null },
): Real {
  const items = itemsOf(data);
  const given = options<{ weights: Iterable<unknown> | null }>(["weights"], weights).weights;
  if (items.length === 0) {
    throw new StatisticsError("harmonic_mean requires at least one data point");
  }
  if (items.some((value) => lt(value, 0))) {
    throw new StatisticsError("harmonic mean does not support negative values");
  }
  const factors = given === undefined || given === null ? items.map(() => 1) : itemsOf(given);
  if (items.length === 1 && factors === given) return items[0] as Real;
  if (factors.length !== items.length) {
    throw new StatisticsError("Number of weights does not match data size");
  }
  if (items.some((value, i) => truth(factors[i]) && eq(value, 0))) return 0;
  const parts = items.map((value, i) => truth(factors[i]) ? div(factors[i], value) : 0);
  const { sum, isFloat, rational } = sumsOf(parts);
  const whole = sumsOf(factors).sum;
  if (sum.top <= 0n) throw new StatisticsError("Weighted sum must be positive");
  return numberOf({ top: whole.top * sum.bottom, bottom: whole.bottom * sum.top }, {
    isFloat,
    rational,
  });
}

function sortedItems(data: Iterable<unknown>): unknown[] {
  const items = sorted(itemsOf(data)) as unknown[];
  if (items.length === 0) throw new StatisticsError("no median for empty data");
  return items;
}

/** What stands in the middle; of two, their mean. https://docs.python.org/3/library/statistics.html#statistics.median */
export function median(data: Iterable<unknown>): Real {
  const items = sortedItems(data);
  const middle = items.length >> 1;
  if (items.length % 2 === 1) return items[middle] as Real;
  return div(add(items[middle - 1], items[middle]), 2) as Real;
}

/** What stands in the middle; of two, the lower. https://docs.python.org/3/library/statistics.html#statistics.median_low */
export function medianLow<T>(data: Iterable<T>): T {
  const items = sortedItems(data);
  return items[(items.length - 1) >> 1] as T;
}

/** What stands in the middle; of two, the higher. https://docs.python.org/3/library/statistics.html#statistics.median_high */
export function medianHigh<T>(data: Iterable<T>): T {
  const items = sortedItems(data);
  return items[items.length >> 1] as T;
}

/** The median of grouped data. https://docs.python.org/3/library/statistics.html#statistics.median_grouped */
export function medianGrouped(
  data: Iterable<unknown>,
  interval?: Real | { interval?: Real },
): float {
  const given = options<{ interval: Real }>(["interval"], interval).interval ?? 1;
  const items = sortedItems(data);
  const middle = items[items.length >> 1];
  const below = items.findIndex((item) => eq(item, middle));
  const equal = items.filter((item) => eq(item, middle)).length;
  const width = toNumber(given);
  const lower = toNumber(middle) - width / 2;
  return toFloat(lower + width * (items.length / 2 - below) / equal);
}

function counted(data: Iterable<unknown>): Dict<unknown, number> {
  const counts = new Dict<unknown, number>();
  for (const item of itemsOf(data)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** What occurs most often, the first of several. https://docs.python.org/3/library/statistics.html#statistics.mode */
export function mode<T>(data: Iterable<T>): T {
  const [first] = multimode(data);
  if (first === undefined) throw new StatisticsError("no mode for empty data");
  return first;
}

/** All that occur most often. https://docs.python.org/3/library/statistics.html#statistics.multimode */
export function multimode<T>(data: Iterable<T>): T[] {
  const counts = counted(data);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([item]) => item as T);
}

/** How to cut data into equal parts. */
export interface QuantilesOptions {
  /** How many parts; 4 when it is not given. */
  n?: int;
  /** Whether the data holds the lowest and highest values that there are; "exclusive" when it is not given. */
  method?: "exclusive" | "inclusive" | (string & Record<never, never>);
}

/** The places that cut sorted data into equal parts. https://docs.python.org/3/library/statistics.html#statistics.quantiles */
export function quantiles(data: Iterable<unknown>, given: QuantilesOptions = {}): Real[] {
  const n = Number(big(given.n ?? 4));
  const method = given.method ?? "exclusive";
  if (n < 1) throw new StatisticsError("n must be at least 1");
  const items = sorted(itemsOf(data)) as unknown[];
  if (items.length === 0) throw new StatisticsError("must have at least one data point");
  if (items.length === 1) return new Array<Real>(n - 1).fill(items[0] as Real);
  if (method !== "exclusive" && method !== "inclusive") {
    throw new ValueError(`Unknown method: ${repr(method)}`);
  }
  const inclusive = method === "inclusive";
  const steps = items.length + (inclusive ? -1 : 1);
  return Array.from({ length: n - 1 }, (_, i) => {
    const at = (i + 1) * steps;
    const place = Math.floor(at / n);
    const j = inclusive ? place : Math.min(Math.max(place, 1), items.length - 1);
    const rest = at - j * n;
    const [low, high] = inclusive ? [items[j], items[j + 1]] : [items[j - 1], items[j]];
    return div(add(mul(low, n - rest), mul(high, rest)), n) as Real;
  });
}
