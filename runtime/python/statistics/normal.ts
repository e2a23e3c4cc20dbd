/**
 * Python's `NormalDist`.
 *
 * @module
 */
import { TypeError } from "../exceptions.ts";
import { erfcOf } from "../math/error_function.ts";
import { hypot } from "../math/sums.ts";
import { fmean } from "./averages.ts";
import { stdev } from "./spread.ts";
import { itemsOf, type Real, StatisticsError } from "./fractions.ts";
import { repr } from "../text/repr.ts";
import { type float, type int, isFloat, isInt, toFloat, toNumber } from "../values/numbers.ts";
import { hash } from "../operators/hash.ts";
import * as shared from "../random.ts";
import { asTuple } from "../values/tuple.ts";
import { normalQuantile } from "./quantile.ts";
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

  /**
   * The x below which a number lies with a probability.
   *
   * @throws {StatisticsError} for a probability that is not between 0 and 1
   */
  invCdf(p: Real): float {
    const probability = toNumber(p);
    if (probability <= 0 || probability >= 1) {
      throw new StatisticsError("p must be in the range 0.0 < p < 1.0");
    }
    return toFloat(this._mu + normalQuantile(probability) * this._sigma);
  }

  /** The numbers that cut the distribution into `n` parts of the same probability. */
  quantiles(n: int | { n?: int } = 4): float[] {
    const parts = Number(typeof n === "object" ? n.n ?? 4 : n);
    return Array.from({ length: parts - 1 }, (_, i) => this.invCdf(toFloat((i + 1) / parts)));
  }

  /** How much of this distribution and another one is the same: 0 for nothing, 1 for all. */
  overlap(other: NormalDist): float {
    if (!(other instanceof NormalDist)) {
      throw new TypeError("Expected another NormalDist instance");
    }
    const isWider = this._sigma > other._sigma ||
      (this._sigma === other._sigma && this._mu > other._mu);
    const [x, y] = isWider ? [other, this] : [this, other as NormalDist];
    needSpread(x, "overlap");
    const [xVariance, yVariance] = [x._sigma * x._sigma, y._sigma * y._sigma];
    const spread = yVariance - xVariance;
    const distance = Math.abs(y._mu - x._mu);
    if (spread === 0) return toFloat(erfcOf(distance / (2 * x._sigma * Math.SQRT2)));
    const a = x._mu * yVariance - y._mu * xVariance;
    const b = x._sigma * y._sigma *
      Math.sqrt(distance * distance + spread * Math.log(yVariance / xVariance));
    const between = (at: number): number =>
      Math.abs(toNumber(y.cdf(toFloat(at))) - toNumber(x.cdf(toFloat(at))));
    return toFloat(1 - (between((a + b) / spread) + between((a - b) / spread)));
  }

  /** `n` numbers of the distribution, the same ones for the same seed. */
  samples(n: int, { seed = null }: { seed?: unknown } = {}): float[] {
    const source = seed === null ? shared : new shared.Random(seed as int);
    return Array.from(
      { length: Number(n) },
      () => toFloat(this._mu + normalQuantile(toNumber(source.random())) * this._sigma),
    );
  }

  /** The distribution moved, or the sum of two. */
  __add__(other: unknown): unknown {
    if (other instanceof NormalDist) {
      return new NormalDist(this._mu + other._mu, toNumber(hypot(this._sigma, other._sigma)));
    }
    return isNumber(other)
      ? new NormalDist(this._mu + toNumber(other), this._sigma)
      : NotImplemented;
  }

  /** The distribution moved back, or the difference of two. */
  __sub__(other: unknown): unknown {
    if (other instanceof NormalDist) {
      return new NormalDist(this._mu - other._mu, toNumber(hypot(this._sigma, other._sigma)));
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

  /** The distribution itself. */
  __pos__(): NormalDist {
    return new NormalDist(this._mu, this._sigma);
  }

  /** The distribution mirrored at 0. */
  __neg__(): NormalDist {
    return new NormalDist(-this._mu, this._sigma);
  }

  /** A number and the distribution. */
  __radd__(other: unknown): unknown {
    return this.__add__(other);
  }

  /** A number less the distribution. */
  __rsub__(other: unknown): unknown {
    return isNumber(other)
      ? new NormalDist(toNumber(other) - this._mu, this._sigma)
      : NotImplemented;
  }

  /** A number times the distribution. */
  __rmul__(other: unknown): unknown {
    return this.__mul__(other);
  }

  /** The same for equal distributions. */
  __hash__(): int {
    return hash(asTuple([toFloat(this._mu), toFloat(this._sigma)]));
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
