/**
 * Python's `random`: the Mersenne Twister, CPython's numbers for the same seed in every function.
 * https://docs.python.org/3/library/random.html
 *
 * The functions share one generator per process, which starts unforeseeably in each: a child never
 * repeats its parent's numbers, as CPython reseeds after a fork.
 *
 * @example
 * ```ts
 * import * as random from "@manycore/multiprocessing/python/random";
 *
 * random.seed(42);
 * random.randint(1, 100); // 82
 * random.choice(["red", "green", "blue"]); // "red"
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./random.ts";
import { Random, type RandrangeOptions } from "./random/random.ts";
import { afterFork } from "./support/forked.ts";
import type { int } from "./values/numbers.ts";

export {
  type BinomialOptions,
  type ChoicesOptions,
  type NormalOptions,
  Random,
  type RandrangeOptions,
  type State,
  type TriangularOptions,
} from "./random/random.ts";
export type { Seed } from "./random/seeds.ts";
export type { Sequence } from "./support/sequence.ts";
export { SystemRandom } from "./random/system_random.ts";

let generator: Random | undefined;

afterFork(() => {
  generator = undefined;
});

/** The generator that the functions share, made when the first of them is called. */
function shared(): Random {
  return generator ??= new Random();
}

/** Starts the numbers that belong to a seed; see {@linkcode Random.seed}. */
export const seed: Random["seed"] = (a, version) => shared().seed(a, version);
/** The state of the shared generator; see {@linkcode Random.getstate}. */
export const getstate: Random["getstate"] = () => shared().getstate();
/** Goes on from a state; see {@linkcode Random.setstate}. */
export const setstate: Random["setstate"] = (state) => shared().setstate(state);
/** The next number in [0, 1); see {@linkcode Random.random}. */
export const random: Random["random"] = () => shared().random();
/** An int of k random bits; see {@linkcode Random.getrandbits}. */
export const getrandbits: Random["getrandbits"] = (k) => shared().getrandbits(k);
/** n random bytes; see {@linkcode Random.randbytes}. */
export const randbytes: Random["randbytes"] = (n) => shared().randbytes(n);
/** An item of a range; see {@linkcode Random.randrange}. */
export const randrange: Random["randrange"] = ((
  start: int,
  stop?: int | null | RandrangeOptions,
  step?: int | RandrangeOptions,
) => shared().randrange(start, stop, step)) as Random["randrange"];
/** An int from a to b; see {@linkcode Random.randint}. */
export const randint: Random["randint"] =
  ((a: int, b: int) => shared().randint(a, b)) as Random["randint"];
/** One item of a sequence; see {@linkcode Random.choice}. */
export const choice: Random["choice"] = (seq) => shared().choice(seq);
/** k items of a sequence, each drawn from all of it; see {@linkcode Random.choices}. */
export const choices: Random["choices"] = (population, weights, named) =>
  shared().choices(population, weights, named);
/** k different items of a sequence; see {@linkcode Random.sample}. */
export const sample: Random["sample"] = (population, k, named) =>
  shared().sample(population, k, named);
/** Puts a list into random order; see {@linkcode Random.shuffle}. */
export const shuffle: Random["shuffle"] = (x) => shared().shuffle(x);
/** A number between a and b; see {@linkcode Random.uniform}. */
export const uniform: Random["uniform"] = (a, b) => shared().uniform(a, b);
/** A number between two bounds, most often near a third; see {@linkcode Random.triangular}. */
export const triangular: Random["triangular"] = (low, high, mode) =>
  shared().triangular(low, high, mode);
/** A normal number; see {@linkcode Random.gauss}. */
export const gauss: Random["gauss"] = (mu, sigma) => shared().gauss(mu, sigma);
/** A normal number; see {@linkcode Random.normalvariate}. */
export const normalvariate: Random["normalvariate"] = (mu, sigma) =>
  shared().normalvariate(mu, sigma);
/** A number whose logarithm is normal; see {@linkcode Random.lognormvariate}. */
export const lognormvariate: Random["lognormvariate"] = (mu, sigma) =>
  shared().lognormvariate(mu, sigma);
/** An exponential number; see {@linkcode Random.expovariate}. */
export const expovariate: Random["expovariate"] = (lambd) => shared().expovariate(lambd);
/** An angle around another; see {@linkcode Random.vonmisesvariate}. */
export const vonmisesvariate: Random["vonmisesvariate"] = (mu, kappa) =>
  shared().vonmisesvariate(mu, kappa);
/** Gamma distributed; see {@linkcode Random.gammavariate}. */
export const gammavariate: Random["gammavariate"] = (alpha, beta) =>
  shared().gammavariate(alpha, beta);
/** Beta distributed; see {@linkcode Random.betavariate}. */
export const betavariate: Random["betavariate"] = (alpha, beta) =>
  shared().betavariate(alpha, beta);
/** Pareto distributed; see {@linkcode Random.paretovariate}. */
export const paretovariate: Random["paretovariate"] = (alpha) => shared().paretovariate(alpha);
/** Weibull distributed; see {@linkcode Random.weibullvariate}. */
export const weibullvariate: Random["weibullvariate"] = (alpha, beta) =>
  shared().weibullvariate(alpha, beta);
/** How many of n trials hit; see {@linkcode Random.binomialvariate}. */
export const binomialvariate: Random["binomialvariate"] = (n, p) => shared().binomialvariate(n, p);

nameFunctions(self);
