/**
 * Densities estimated from samples, by kernels: `kde` and `kde_random`.
 *
 * @module
 */
import { bisectLeft, bisectRight } from "../bisect.ts";
import { sorted } from "../builtins/sorted.ts";
import { sum } from "../builtins/aggregate.ts";
import { TypeError } from "../exceptions.ts";
import { erfcOf } from "../math/error_function.ts";
import { sumOfProducts } from "../math/sums.ts";
import { item } from "../operators/container.ts";
import { le } from "../operators/compare.ts";
import { len } from "../operators/length.ts";
import { Random } from "../random/random.ts";
import type { Seed } from "../random/seeds.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { type float, isFloat, isInt, toFloat, toNumber } from "../values/numbers.ts";
import { itemsOf, type Real, StatisticsError } from "./fractions.ts";
import { normalQuantile } from "./quantile.ts";

const { PI, abs, acos, asin, atan, cos, cosh, exp, log, pow, sin, sqrt, tan } = Math;

/** A density around 0, its integral from the left, and where that reaches a given share. */
interface Kernel {
  readonly density: (t: number) => number;
  readonly share: (t: number) => number;
  readonly place: (p: number) => number;
  /** Whether the density is 0 beyond 1. */
  readonly isBounded: boolean;
}

/** The sum of products, rounded once. */
function polynomial(factors: readonly number[], powers: readonly number[]): number {
  return sumOfProducts(factors, powers);
}

/** A density that is 0 beyond 1, whose place is found by Newton's way: from one nearby, by the share and its slope. */
function searched(
  density: Kernel["density"],
  share: Kernel["share"],
  plainShare: Kernel["share"],
  near: Kernel["place"],
): Kernel {
  const place = (p: number) => {
    let x = near(p);
    const beside = () => plainShare(x) - p;
    for (let off = beside(); abs(off) > 1e-12; off = beside()) x -= off / density(x);
    return x;
  };
  return { density, share, place, isBounded: true };
}

/** From the nearer end, with its sign. */
function fromEnd(near: (p: number) => number): (p: number) => number {
  return (p) => p <= 0.5 ? near(p) : -near(1 - p);
}

type Parts = [density: Kernel["density"], share: Kernel["share"], place: Kernel["place"]];

function kernel(isBounded: boolean, [density, share, place]: Parts): Kernel {
  return { density, share, place, isBounded };
}

const unbounded = (...parts: Parts) => kernel(false, parts);
const bounded = (...parts: Parts) => kernel(true, parts);

const normal = unbounded(
  (t) => exp(-0.5 * t * t) / sqrt(2 * PI),
  (t) => 0.5 * erfcOf(-t / sqrt(2)),
  normalQuantile,
);
const rectangular = bounded(() => 0.5, (t) => 0.5 * t + 0.5, (p) => 2 * p - 1);
const parabolic = bounded(
  (t) => 3 / 4 * (1 - t * t),
  (t) => polynomial([-1 / 4, 3 / 4, 1 / 2], [pow(t, 3), t, 1]),
  (p) => 2 * cos((acos(2 * p - 1) + PI) / 3),
);
const quartic = searched(
  (t) => 15 / 16 * pow(1 - t * t, 2),
  (t) => polynomial([3 / 16, -5 / 8, 15 / 16, 1 / 2], [pow(t, 5), pow(t, 3), t, 1]),
  (t) => 3 / 16 * pow(t, 5) - 5 / 8 * pow(t, 3) + 15 / 16 * t + 1 / 2,
  fromEnd((p) => {
    const x = pow(2 * p, 0.4258865685331) - 1;
    return p >= 0.004 ? x + 0.026818732 * sin(7.101753784 * p + 2.73230839482953) : x;
  }),
);

const KERNELS: ReadonlyMap<unknown, Kernel> = new Map<string, Kernel>([
  ["normal", normal],
  ["gauss", normal],
  [
    "logistic",
    unbounded(
      (t) => 0.5 / (1 + cosh(t)),
      (t) => 1 - 1 / (exp(t) + 1),
      (p) => log(p / (1 - p)),
    ),
  ],
  [
    "sigmoid",
    unbounded(
      (t) => 1 / PI / cosh(t),
      (t) => 2 / PI * atan(exp(t)),
      (p) => log(tan(p * PI / 2)),
    ),
  ],
  ["rectangular", rectangular],
  ["uniform", rectangular],
  [
    "triangular",
    bounded(
      (t) => 1 - abs(t),
      (t) => t * t * (t < 0 ? 0.5 : -0.5) + t + 0.5,
      (p) => p < 0.5 ? sqrt(2 * p) - 1 : 1 - sqrt(2 - 2 * p),
    ),
  ],
  ["parabolic", parabolic],
  ["epanechnikov", parabolic],
  ["quartic", quartic],
  ["biweight", quartic],
  [
    "triweight",
    searched(
      (t) => 35 / 32 * pow(1 - t * t, 3),
      (t) =>
        polynomial(
          [-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2],
          [pow(t, 7), pow(t, 5), pow(t, 3), t, 1],
        ),
      (t) => 35 / 32 * (-1 / 7 * pow(t, 7) + 3 / 5 * pow(t, 5) - pow(t, 3) + t) + 1 / 2,
      fromEnd((p) => pow(2 * p, 0.3400218741872791) - 1),
    ),
  ],
  [
    "cosine",
    bounded(
      (t) => PI / 4 * cos(PI / 2 * t),
      (t) => 0.5 * sin(PI / 2 * t) + 0.5,
      (p) => 2 * asin(2 * p - 1) / PI,
    ),
  ],
]);

/** What estimates are made by. */
export interface DensityOptions {
  /** How far one item of the data reaches. */
  h?: Real;
  /** The form of what one item stands for. */
  kernel?: string;
  /** Whether the share up to a value is asked for, rather than the density at it. */
  cumulative?: unknown;
}

/** What random selections are made by. */
export interface SelectionOptions extends DensityOptions {
  /** Where the random numbers start. */
  seed?: Seed;
}

function checked(
  data: unknown,
  h: Real | DensityOptions | undefined,
  kernel: string | DensityOptions | undefined,
  more: DensityOptions | undefined,
): { given: Partial<SelectionOptions>; width: number; form: Kernel; name: string } {
  const given = options<SelectionOptions>(["h", "kernel"], h, kernel, more);
  if (len(data) === 0) throw new StatisticsError("Empty data sequence");
  const first = item(data, 0);
  if (!isInt(first) && !isFloat(first)) {
    throw new TypeError("Data sequence must contain ints or floats");
  }
  if (le(given.h, 0)) {
    throw new StatisticsError(`Bandwidth h must be positive, not h=${repr(given.h)}`);
  }
  const name = given.kernel ?? "normal";
  const form = KERNELS.get(name);
  if (!form) throw new StatisticsError(`Unknown kernel name: ${repr(name)}`);
  return { given, width: toNumber(given.h as Real), form, name };
}

function told<F extends (...args: never[]) => unknown>(f: F, name: string, doc: string): F {
  Object.defineProperty(f, "name", { value: name });
  return Object.assign(f, { __doc__: doc });
}

/**
 * The density that data come from, as a function of the place.
 *
 * @param data Ints or floats
 * @throws {StatisticsError} without data, for a width that is not positive, or a kernel that nobody knows
 * @see https://docs.python.org/3/library/statistics.html#statistics.kde
 *
 * @example
 * ```ts
 * import { kde } from "@manycore/multiprocessing/python/statistics";
 *
 * kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], 1.5)(3); // about 0.0586
 * ```
 */
export function kde(
  data: Iterable<unknown>,
  h?: Real | DensityOptions,
  kernel?: string | DensityOptions,
  more?: DensityOptions,
): (x: Real) => float {
  const { given, width, form, name } = checked(data, h, kernel, more);
  const about = `estimate with h=${repr(given.h)} and kernel=${repr(name)}`;
  const distances = (values: readonly unknown[], x: number) =>
    values.map((value) => (x - toNumber(value as Real)) / width);
  const total = (values: readonly number[], start: float | number = 0) =>
    toNumber(sum(values.map(toFloat), start) as Real);
  const near = (x: number): [values: readonly unknown[], before: number] => {
    const all = itemsOf(data);
    if (!form.isBounded) return [all, 0];
    const sample = sorted(all) as float[];
    const from = bisectLeft(sample, toFloat(x - width));
    return [sample.slice(from, bisectRight(sample, toFloat(x + width))), from];
  };
  if (given.cumulative) {
    return told(
      (x: Real): float => {
        const [values, before] = near(toNumber(x));
        const shares = distances(values, toNumber(x)).map(form.share);
        return toFloat(total(shares, before) / len(data));
      },
      "cdf",
      `CDF ${about}`,
    );
  }
  return told(
    (x: Real): float => {
      const [values] = near(toNumber(x));
      const heights = distances(values, toNumber(x)).map(form.density);
      return toFloat(total(heights) / (len(data) * width));
    },
    "pdf",
    `PDF ${about}`,
  );
}

/**
 * A function that gives random numbers of the density that data come from.
 *
 * @throws {StatisticsError} as {@linkcode kde}
 * @see https://docs.python.org/3/library/statistics.html#statistics.kde_random
 */
export function kdeRandom(
  data: Iterable<unknown>,
  h?: Real | SelectionOptions,
  kernel?: string | SelectionOptions,
  more?: SelectionOptions,
): () => float {
  const { given, width, form, name } = checked(data, h, kernel, more);
  const random = new Random(given.seed ?? null);
  const about = `Random KDE selection with h=${repr(given.h)} and kernel=${repr(name)}`;
  return told(
    () => {
      const center = toNumber(random.choice(data as never) as Real);
      return toFloat(center + width * form.place(toNumber(random.random())));
    },
    "rand",
    about,
  );
}
