/**
 * Python's `NormalDist`.
 *
 * @module
 */
import { erfcOf } from "../math/error_function.ts";
import { fmean } from "./averages.ts";
import { stdev } from "./spread.ts";
import { itemsOf, type Real, StatisticsError } from "./fractions.ts";
import { repr } from "../text/repr.ts";
import { type float, isFloat, isInt, toFloat, toNumber } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";

function isNumber(value: unknown): value is Real {
  return isFloat(value) || isInt(value);
}

function needSpread({ _sigma }: NormalDist, name: string): void {
  if (_sigma === 0) throw new StatisticsError(`${name}() not defined when sigma is zero`);
}

/** A normal distribution. https://docs.python.org/3/library/statistics.html#statistics.NormalDist */
export class NormalDist {
  static readonly __module__ = "statistics";
  readonly _mu: number;
  readonly _sigma: number;

  constructor(mu: Real = 0, sigma: Real = 1) {
    this._mu = toNumber(mu);
    this._sigma = toNumber(sigma);
    if (this._sigma < 0) throw new StatisticsError("sigma must be non-negative");
  }

  /** The distribution that data come from, as far as one can tell. */
  static fromSamples(data: Iterable<unknown>): NormalDist {
    const items = itemsOf(data);
    return new NormalDist(fmean(items), stdev(items));
  }

  /** The mean. */
  get mean(): float {
    return toFloat(this._mu);
  }

  /** The median, which is the mean. */
  get median(): float {
    return toFloat(this._mu);
  }

  /** The mode, which is the mean. */
  get mode(): float {
    return toFloat(this._mu);
  }

  /** The standard deviation. */
  get stdev(): float {
    return toFloat(this._sigma);
  }

  /** The variance. */
  get variance(): float {
    return toFloat(this._sigma * this._sigma);
  }

  /** How dense values are at x. */
  pdf(x: Real): float {
    needSpread(this, "pdf");
    const variance = this._sigma * this._sigma;
    const distance = toNumber(x) - this._mu;
    return toFloat(
      Math.exp(distance * distance / (-2 * variance)) / Math.sqrt(2 * Math.PI * variance),
    );
  }

  /** How likely a value is at most x. */
  cdf(x: Real): float {
    needSpread(this, "cdf");
    return toFloat(
      0.5 * erfcOf((this._mu - toNumber(x)) / (this._sigma * Math.SQRT2)),
    );
  }

  /** How many standard deviations x lies above the mean. */
  zscore(x: Real): float {
    needSpread(this, "zscore");
    return toFloat((toNumber(x) - this._mu) / this._sigma);
  }

  /** The distribution moved, or the sum of two. */
  __add__(other: unknown): unknown {
    if (other instanceof NormalDist) {
      return new NormalDist(this._mu + other._mu, Math.hypot(this._sigma, other._sigma));
    }
    return isNumber(other)
      ? new NormalDist(this._mu + toNumber(other), this._sigma)
      : NotImplemented;
  }

  /** The distribution moved back, or the difference of two. */
  __sub__(other: unknown): unknown {
    if (other instanceof NormalDist) {
      return new NormalDist(this._mu - other._mu, Math.hypot(this._sigma, other._sigma));
    }
    return isNumber(other)
      ? new NormalDist(this._mu - toNumber(other), this._sigma)
      : NotImplemented;
  }

  /** The distribution stretched. */
  __mul__(other: unknown): unknown {
    if (!isNumber(other)) return NotImplemented;
    const factor = toNumber(other);
    return new NormalDist(this._mu * factor, this._sigma * Math.abs(factor));
  }

  /** The distribution shrunk. */
  __truediv__(other: unknown): unknown {
    if (!isNumber(other)) return NotImplemented;
    const divisor = toNumber(other);
    return new NormalDist(this._mu / divisor, this._sigma / Math.abs(divisor));
  }

  /** Whether another distribution has the same mean and deviation. */
  __eq__(other: unknown): unknown {
    if (!(other instanceof NormalDist)) return NotImplemented;
    return this._mu === other._mu && this._sigma === other._sigma;
  }

  /** The distribution as Python prints it. */
  __repr__(): string {
    return `NormalDist(mu=${repr(toFloat(this._mu))}, sigma=${repr(toFloat(this._sigma))})`;
  }
}
