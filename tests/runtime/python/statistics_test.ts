import { float, int, range } from "@manycore/multiprocessing/python";
import * as statistics from "@manycore/multiprocessing/python/statistics";
import { type Case, testCases } from "./cases.ts";

const odd = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5];
const f = (...values: number[]) => values.map((value) => float(value));

const cases: readonly Case[] = [
  ["mean([1, 2, 3, 4])", "2.5", () => statistics.mean([1, 2, 3, 4])],
  ["mean([1, 2, 3])", "2", () => statistics.mean([1, 2, 3])],
  ["mean([1.0, 2.0, 3.0])", "2.0", () => statistics.mean(f(1, 2, 3))],
  ["mean([0.1] * 10)", "0.1", () => statistics.mean(new Array(10).fill(0.1))],
  [
    "mean([1e100, 1, -1e100])",
    "0.3333333333333333",
    () => statistics.mean([float(1e100), 1, float(-1e100)]),
  ],
  ["mean([10**30, 1])", "5e+29", () => statistics.mean([10n ** 30n, 1])],
  ["mean([])", "StatisticsError: mean requires at least one data point", () => statistics.mean([])],
  [
    'mean(["a"])',
    "TypeError: can't convert type 'str' to numerator/denominator",
    () => statistics.mean(["a"]),
  ],
  ["fmean([1, 2])", "1.5", () => statistics.fmean([1, 2])],
  ["fmean([1, 2, 6], [3, 1, 0])", "1.25", () => statistics.fmean([1, 2, 6], [3, 1, 0])],
  [
    "geometric_mean([54, 24, 36])",
    "36.000000000000014",
    () => statistics.geometricMean([54, 24, 36]),
  ],
  ["harmonic_mean([40, 60])", "48.0", () => statistics.harmonicMean([40, 60])],
  [
    "harmonic_mean([40, 60], weights=[5, 30])",
    "56.0",
    () => statistics.harmonicMean([40, 60], { weights: [5, 30] }),
  ],
  ["median([3, 1, 2])", "2", () => statistics.median([3, 1, 2])],
  ["median([1, 3, 5, 7])", "4.0", () => statistics.median([1, 3, 5, 7])],
  ["median([])", "StatisticsError: no median for empty data", () => statistics.median([])],
  ["median_low([1, 3, 5, 7])", "3", () => statistics.medianLow([1, 3, 5, 7])],
  ["median_high([1, 3, 5, 7])", "5", () => statistics.medianHigh([1, 3, 5, 7])],
  [
    "median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5])",
    "3.7",
    () => statistics.medianGrouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]),
  ],
  ['mode("aabbb")', "'b'", () => statistics.mode("aabbb")],
  ["mode([])", "StatisticsError: no mode for empty data", () => statistics.mode([])],
  ['multimode("aabbc")', "['a', 'b']", () => statistics.multimode("aabbc")],
  ["stdev([1, 2, 3, 4])", "1.2909944487358056", () => statistics.stdev([1, 2, 3, 4])],
  [
    "stdev([1])",
    "StatisticsError: stdev requires at least two data points",
    () => statistics.stdev([1]),
  ],
  ["stdev(odd)", "1.171334200612195", () => statistics.stdev(odd)],
  ["pstdev([1, 2, 3, 4])", "1.118033988749895", () => statistics.pstdev([1, 2, 3, 4])],
  ["variance(odd)", "1.3720238095238095", () => statistics.variance(odd)],
  ["variance([1, 3])", "2", () => statistics.variance([1, 3])],
  ["variance(odd, 1.5)", "1.3854166666666667", () => statistics.variance(odd, 1.5)],
  ["pvariance([1, 2, 3])", "0.6666666666666666", () => statistics.pvariance([1, 2, 3])],
  ["pstdev([1e-160, 3e-160])", "1e-160", () => statistics.pstdev([1e-160, 3e-160])],
  ["quantiles([1, 2, 3, 4, 5])", "[1.5, 3.0, 4.5]", () => statistics.quantiles([1, 2, 3, 4, 5])],
  [
    "quantiles(range(1, 12), n=10)",
    "[1.2, 2.4, 3.6, 4.8, 6.0, 7.2, 8.4, 9.6, 10.8]",
    () => statistics.quantiles(range(1, 12), { n: 10 }),
  ],
  [
    'quantiles([3, 1, 2], n=3, method="inclusive")',
    "[1.6666666666666667, 2.3333333333333335]",
    () => statistics.quantiles([3, 1, 2], { n: 3, method: "inclusive" }),
  ],
  ["covariance([1, 2, 3], [1, 5, 7])", "3.0", () => statistics.covariance([1, 2, 3], [1, 5, 7])],
  [
    "correlation([1, 2, 3, 4], [1, 5, 7, 6])",
    "0.8344971792454872",
    () => statistics.correlation([1, 2, 3, 4], [1, 5, 7, 6]),
  ],
  [
    'correlation([1, 2, 3], [9, 5, 7], method="ranked")',
    "-0.5",
    () => statistics.correlation([1, 2, 3], [9, 5, 7], { method: "ranked" }),
  ],
  [
    "linear_regression([1, 2, 3], [2, 4, 7])",
    "LinearRegression(slope=2.5, intercept=-0.666666666666667)",
    () => statistics.linearRegression([1, 2, 3], [2, 4, 7]),
  ],
  [
    "NormalDist(100, 15).cdf(115)",
    "0.8413447460685429",
    () => new statistics.NormalDist(100, 15).cdf(115),
  ],
  [
    "NormalDist(100, 15).pdf(100)",
    "0.02659615202676218",
    () => new statistics.NormalDist(100, 15).pdf(100),
  ],
  [
    "NormalDist(2, 3) + NormalDist(1, 4)",
    "NormalDist(mu=3.0, sigma=5.0)",
    () => new statistics.NormalDist(2, 3).__add__(new statistics.NormalDist(1, 4)),
  ],
  ["mean([True, int(3)])", "2", () => statistics.mean([true, int(3)])],
];

testCases(
  "statistics",
  "from statistics import *; odd = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]",
  cases,
);
