/**
 * Python's `statistics`. https://docs.python.org/3/library/statistics.html
 *
 * @example
 * ```ts
 * import { mean, stdev } from "@manycore/multiprocessing/python/statistics";
 *
 * mean([1, 2, 3, 4]); // 2.5
 * stdev([1, 2, 3, 4]); // 1.2909944487358056
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./statistics.ts";

export {
  fmean,
  geometricMean,
  harmonicMean,
  mean,
  median,
  medianGrouped,
  medianHigh,
  medianLow,
  mode,
  multimode,
  quantiles,
} from "./statistics/averages.ts";
export { StatisticsError } from "./statistics/fractions.ts";
export {
  type DensityOptions,
  kde,
  kdeRandom,
  type SelectionOptions,
} from "./statistics/density.ts";
export { NormalDist } from "./statistics/normal.ts";
export { correlation, covariance, linearRegression } from "./statistics/relations.ts";
export { pstdev, pvariance, stdev, variance } from "./statistics/spread.ts";

nameFunctions(self);
