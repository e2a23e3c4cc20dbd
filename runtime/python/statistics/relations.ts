/**
 * How two rows of data go together.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { exactSum, sumOfProducts } from "../math/sums.ts";
import { type NamedTuple, namedtuple } from "../collections/namedtuple.ts";
import { repr } from "../text/repr.ts";
import { type float, toFloat, toNumber } from "../values/numbers.ts";
import { itemsOf, StatisticsError } from "./fractions.ts";

function pair(x: Iterable<unknown>, y: Iterable<unknown>, name: string): [number[], number[]] {
  const left = itemsOf(x).map((value) => toNumber(value));
  const right = itemsOf(y).map((value) => toNumber(value));
  if (left.length !== right.length) {
    throw new StatisticsError(
      `${name} requires that both inputs have same number of data points`,
    );
  }
  if (left.length < 2) throw new StatisticsError(`${name} requires at least two data points`);
  return [left, right];
}

function meanOf(values: readonly number[]): number {
  return exactSum(values) / values.length;
}

/** How far values lie from their mean. */
function centered(values: readonly number[]): number[] {
  const middle = meanOf(values);
  return values.map((value) => value - middle);
}

/** Each value's place in their order, the middle place 0; equal values share the mean of their places. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => [value, i] as const).sort((a, b) => a[0] - b[0]);
  const result = new Array<number>(values.length);
  const start = (values.length - 1) / -2;
  for (let i = 0; i < order.length;) {
    let end = i;
    while (end < order.length && order[end]![0] === order[i]![0]) end++;
    for (let k = i; k < end; k++) result[order[k]![1]] = start + (i + end - 1) / 2;
    i = end;
  }
  return result;
}

/** The covariance of two rows. https://docs.python.org/3/library/statistics.html#statistics.covariance */
export function covariance(x: Iterable<unknown>, y: Iterable<unknown>): float {
  const [left, right] = pair(x, y, "covariance");
  return toFloat(sumOfProducts(centered(left), centered(right)) / (left.length - 1));
}

/** The root of a product of two numbers, with a second look at what rounding has left. */
function rootOfProduct(x: number, y: number): number {
  const root = Math.sqrt(x * y);
  if (!Number.isFinite(root) || root === 0) return Math.sqrt(x) * Math.sqrt(y);
  return root + sumOfProducts([x, root], [y, -root]) / (2 * root);
}

/** The coefficient of correlation. https://docs.python.org/3/library/statistics.html#statistics.correlation */
export function correlation(
  x: Iterable<unknown>,
  y: Iterable<unknown>,
  { method = "linear" }: { method?: string } = {},
): float {
  const [left, right] = pair(x, y, "correlation");
  if (method !== "linear" && method !== "ranked") {
    throw new ValueError(`Unknown method: ${repr(method)}`);
  }
  const prepare = method === "ranked" ? ranks : centered;
  const [a, b] = [prepare(left), prepare(right)];
  const whole = rootOfProduct(sumOfProducts(a, a), sumOfProducts(b, b));
  if (whole === 0) throw new StatisticsError("at least one of the inputs is constant");
  return toFloat(sumOfProducts(a, b) / whole);
}

/** A line through data. */
export interface Line {
  slope: float;
  intercept: float;
}

const LinearRegression = namedtuple<Line>("LinearRegression", ["slope", "intercept"], {
  module: "statistics",
});

/** The line next to data, by least squares. https://docs.python.org/3/library/statistics.html#statistics.linear_regression */
export function linearRegression(
  x: Iterable<unknown>,
  y: Iterable<unknown>,
  { proportional = false }: { proportional?: boolean } = {},
): NamedTuple<Line> {
  const [left, right] = pair(x, y, "linear regression");
  const [a, b] = proportional ? [left, right] : [centered(left), centered(right)];
  const whole = sumOfProducts(a, a);
  if (whole === 0) throw new StatisticsError("x is constant");
  const slope = sumOfProducts(a, b) / whole;
  const intercept = proportional ? 0 : meanOf(right) - slope * meanOf(left);
  return new LinearRegression(toFloat(slope), toFloat(intercept));
}
