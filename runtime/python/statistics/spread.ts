/**
 * Variances and standard deviations.
 *
 * @module
 */
import { mul, sub } from "../operators/arithmetic.ts";
import { options } from "../support/options.ts";
import type { float } from "../values/numbers.ts";
import {
  type Fraction,
  itemsOf,
  numberOf,
  type Rational,
  type Real,
  rootOf,
  StatisticsError,
  sumsOf,
} from "./fractions.ts";

/** The mean, where it is known already. */
type Known = Real | null | undefined | { xbar?: Real | null; mu?: Real | null };

interface Spread {
  readonly isFloat: boolean;
  readonly rational: Rational | undefined;
  readonly value: Fraction;
  readonly special: number | undefined;
}

/** The sum of the squares of how far the data lie from their mean, over their number less `fewer`. */
function spreadOf(data: Iterable<unknown>, known: Known, name: string, fewer: 0 | 1): Spread {
  const items = itemsOf(data);
  if (items.length <= fewer) {
    throw new StatisticsError(
      `${name} requires at least ${fewer === 1 ? "two data points" : "one data point"}`,
    );
  }
  const divisor = BigInt(items.length - fewer);
  const { xbar, mu } = options<{ xbar: Real | null; mu: Real | null }>(["xbar"], known);
  const center = xbar ?? mu;
  if (center !== undefined && center !== null) {
    const squares = items.map((value) => {
      const distance = sub(value, center);
      return mul(distance, distance);
    });
    const { isFloat, rational, sum, special } = sumsOf(squares);
    return { isFloat, rational, special, value: { top: sum.top, bottom: sum.bottom * divisor } };
  }
  const { isFloat, rational, sum, squares, special } = sumsOf(items);
  const count = BigInt(items.length);
  const top = count * squares.top - sum.top * sum.top;
  return { isFloat, rational, special, value: { top, bottom: squares.bottom * count * divisor } };
}

function varianceOf(spread: Spread): Real {
  return spread.special === undefined ? numberOf(spread.value, spread) : NaN;
}

function deviationOf(spread: Spread): float {
  return spread.special === undefined ? rootOf(spread.value, spread.rational) : NaN;
}

/** The variance of a sample. https://docs.python.org/3/library/statistics.html#statistics.variance */
export function variance(data: Iterable<unknown>, xbar?: Known): Real {
  return varianceOf(spreadOf(data, xbar, "variance", 1));
}

/** The variance of a whole. https://docs.python.org/3/library/statistics.html#statistics.pvariance */
export function pvariance(data: Iterable<unknown>, mu?: Known): Real {
  return varianceOf(spreadOf(data, mu, "pvariance", 0));
}

/** The standard deviation of a sample. https://docs.python.org/3/library/statistics.html#statistics.stdev */
export function stdev(data: Iterable<unknown>, xbar?: Known): float {
  return deviationOf(spreadOf(data, xbar, "stdev", 1));
}

/** The standard deviation of a whole. https://docs.python.org/3/library/statistics.html#statistics.pstdev */
export function pstdev(data: Iterable<unknown>, mu?: Known): float {
  return deviationOf(spreadOf(data, mu, "pstdev", 0));
}
