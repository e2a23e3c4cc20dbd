/**
 * Python's class `random.Random`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { pickledAs } from "../../pickle/library.ts";
import { IndexError, OverflowError, TypeError, ValueError } from "../exceptions.ts";
import { item, setItem } from "../operators/container.ts";
import { len } from "../operators/length.ts";
import type { Real } from "../math/powers.ts";
import { dialect } from "../support/dialect.ts";
import { options } from "../support/options.ts";
import type { Sequence } from "../support/sequence.ts";
import { Bytes } from "../values/bytes.ts";
import { type float, index, type int, toFloat, toInt, toNumber } from "../values/numbers.ts";
import { asTuple, isTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import * as distributions from "./distributions.ts";
import { MersenneTwister } from "./mersenne_twister.ts";
import { chooseWeighted, sampleOf } from "./selection.ts";
import { keyOf, type Seed } from "./seeds.ts";

/** Optional parameters of `choices`. */
export interface ChoicesOptions {
  /** How likely each item is, against the others. */
  weights?: Iterable<Real> | null;
  /** The same, each weight with those before it. */
  cumWeights?: Iterable<Real> | null;
  /** How many to choose. */
  k?: int;
}

/** The state of a generator: a version, the words, and a normal number that waits. */
export type State = Tuple<[int, Tuple<int[]>, float | null]>;

/**
 * A generator of random numbers: CPython's numbers for the same seed.
 * https://docs.python.org/3/library/random.html#random.Random
 *
 * @example
 * ```ts
 * import { Random } from "@manycore/multiprocessing/python/random";
 *
 * const generator = new Random(42);
 * generator.randint(1, 6); // 6
 * ```
 */
export class Random {
  static readonly __module__ = "random";

  readonly #twister = new MersenneTwister();
  /** The second of two normal numbers that `gauss` makes at once. */
  #waiting: number | null = null;
  /** A subclass that gives its own `random()` decides all other numbers too. */
  readonly #ownRandom = this.random !== Random.prototype.random;
  readonly #ownBits = this.getrandbits !== Random.prototype.getrandbits;
  readonly #draw = (): number => this.#ownRandom ? toNumber(this.random()) : this.fraction();

  /** @param seed As {@linkcode Random.seed} takes it. */
  constructor(seed: Seed = null) {
    this.seed(seed);
  }

  /** The next number in [0, 1), as a plain number. */
  protected fraction(): number {
    return this.#twister.fraction();
  }

  /** The next 32 random bits. */
  protected word(): number {
    return this.#twister.word();
  }

  /**
   * Starts the numbers that belong to a seed: an int, float, text or bytes; without one, unforeseeable ones.
   *
   * @throws {TypeError} for a value that cannot be a seed.
   * @see https://docs.python.org/3/library/random.html#random.seed
   */
  seed(a: Seed | { version?: int } = null, version: int | { version?: int } = 2): void {
    const given = options<{ a: Seed; version: int }>(["a", "version"], a, version);
    this.#twister.seed(keyOf(given.a ?? null, Number(given.version ?? 2)));
    this.#waiting = null;
  }

  __reduce__(): Tuple<[unknown, Tuple<[]>, State]> {
    return asTuple([this.constructor, asTuple([]), this.getstate()]) as never;
  }

  __setstate__(state: State): void {
    this.setstate(state);
  }

  /** The state, for {@linkcode Random.setstate}. https://docs.python.org/3/library/random.html#random.getstate */
  getstate(): State {
    const waiting = this.#waiting === null ? null : toFloat(this.#waiting);
    return asTuple([3, tupleFrom(this.#twister.save()), waiting]) as State;
  }

  /**
   * Goes on from a state.
   *
   * @throws {ValueError} for what is no state.
   * @see https://docs.python.org/3/library/random.html#random.setstate
   */
  setstate(state: State): void {
    const [version, words, waiting] = state;
    if (version !== 3 && version !== 2) {
      throw new ValueError(
        `state with version ${version} passed to Random.setstate() of version 3`,
      );
    }
    if (!isTuple(words)) throw new TypeError("state vector must be a tuple");
    if (words.length !== 625) throw new ValueError("state vector is the wrong size");
    this.#twister.restore(words.map(Number));
    this.#waiting = waiting === null ? null : toNumber(waiting);
  }

  /** The next number in [0, 1). https://docs.python.org/3/library/random.html#random.random */
  random(): number {
    return toFloat(this.fraction()) as number;
  }

  /**
   * An int of k random bits.
   *
   * @throws {ValueError} for a negative k.
   * @see https://docs.python.org/3/library/random.html#random.getrandbits
   */
  getrandbits(k: int): int {
    let bits = Number(index(k));
    if (bits < 0) throw new ValueError("number of bits must be non-negative");
    if (bits <= 32) return bits === 0 ? 0 : this.word() >>> (32 - bits);
    if (bits <= 53) {
      const low = this.word();
      return (this.word() >>> (64 - bits)) * 4294967296 + low;
    }
    let digits = "";
    for (; bits > 0; bits -= 32) {
      const word = bits < 32 ? this.word() >>> (32 - bits) : this.word();
      digits = word.toString(16).padStart(8, "0") + digits;
    }
    return toInt(BigInt("0x" + digits));
  }

  /** n random bytes. https://docs.python.org/3/library/random.html#random.randbytes */
  randbytes(n: int): Bytes {
    let count = Number(index(n));
    if (count < 0) throw new ValueError("number of bits must be non-negative");
    const bytes = new Bytes(count);
    for (let place = 0; count > 0; count -= 4) {
      let word = count < 4 ? this.word() >>> (32 - 8 * count) : this.word();
      for (let i = 0; i < Math.min(4, count); i++) {
        bytes[place++] = word & 255;
        word >>>= 8;
      }
    }
    return bytes;
  }

  /** A number from 0 up to n, n left out. */
  #below(n: int): int {
    if (dialect.current) return Math.floor(toNumber(this.random()) * Number(n));
    if (this.#ownRandom && !this.#ownBits) return this.#belowByFraction(n);
    if (typeof n === "number" && !this.#ownBits) {
      const large = n > 0xffffffff;
      const bits = large ? 64 - Math.clz32(Math.floor(n / 4294967296)) : 32 - Math.clz32(n);
      if (!large) {
        while (true) {
          const number = this.word() >>> (32 - bits);
          if (number < n) return number;
        }
      }
      return this.#belowByBits(n, bits);
    }
    return this.#belowByBits(n, n.toString(2).length);
  }

  #belowByBits(n: int, bits: number): int {
    let number = this.getrandbits(bits);
    while (number >= n) number = this.getrandbits(bits);
    return number;
  }

  #belowByFraction(n: int): int {
    const count = Number(n);
    if (count >= 2 ** 53) return Math.floor(this.#draw() * count);
    const limit = (2 ** 53 - 2 ** 53 % count) / 2 ** 53;
    let number = this.#draw();
    while (number >= limit) number = this.#draw();
    return Math.floor(number * 2 ** 53) % count;
  }

  /** `start + a number below width`, where sums may leave the safe range. */
  #offset(start: int, width: int): int {
    const number = this.#below(width);
    if (typeof start === "number" && typeof number === "number") {
      const sum = start + number;
      if (Number.isSafeInteger(sum)) return sum;
    }
    return toInt(BigInt(start) + BigInt(number));
  }

  /**
   * An item of `range(start, stop, step)`; of `range(start)` without a stop.
   *
   * @throws {ValueError} for an empty range.
   * @see https://docs.python.org/3/library/random.html#random.randrange
   */
  randrange(
    start: number,
    stop?: number | null | { stop?: number | null; step?: number },
    step?: number | { step?: number },
  ): number;
  randrange(start: int, stop?: int | null | RandrangeOptions, step?: int | RandrangeOptions): int;
  randrange(start: int, stop?: int | null | RandrangeOptions, step?: int | RandrangeOptions): int {
    const given = options<{ stop: int | null; step: int }>(["stop", "step"], stop, step);
    const first = index(start);
    if (given.stop == null) {
      if (given.step !== undefined && given.step !== 1) {
        throw new TypeError("Missing a non-None stop argument");
      }
      if (first > 0) return this.#below(first);
      throw new ValueError("empty range for randrange()");
    }
    const last = index(given.stop);
    const by = index(given.step ?? 1);
    if (by === 1) return this.#between(first, last);
    if (by === 0) throw new ValueError("zero step for randrange()");
    const width = BigInt(last) - BigInt(first);
    const stride = BigInt(by);
    const count = toInt((width + stride - (stride > 0n ? 1n : -1n)) / stride);
    if (count <= 0 || (width > 0n) !== (stride > 0n)) {
      throw new ValueError(`empty range in randrange(${first}, ${last}, ${by})`);
    }
    return toInt(BigInt(first) + stride * BigInt(this.#below(count)));
  }

  #between(first: int, last: int): int {
    const width = typeof first === "number" && typeof last === "number"
      ? last - first
      : toInt(BigInt(last) - BigInt(first));
    if (width <= 0) throw new ValueError(`empty range in randrange(${first}, ${last})`);
    return this.#offset(
      first,
      Number.isSafeInteger(width) ? width : toInt(BigInt(last) - BigInt(first)),
    );
  }

  /**
   * An int from a to b, both included.
   *
   * @throws {ValueError} when b is below a.
   * @see https://docs.python.org/3/library/random.html#random.randint
   */
  randint(a: number, b: number): number;
  randint(a: int, b: int): int;
  randint(a: int, b: int): int {
    const last = index(b);
    return this.#between(
      index(a),
      last === Number.MAX_SAFE_INTEGER ? BigInt(last) + 1n : next(last),
    );
  }

  /**
   * One item of a sequence.
   *
   * @throws {IndexError} when it is empty.
   * @see https://docs.python.org/3/library/random.html#random.choice
   */
  choice<T>(seq: readonly T[]): T;
  choice<T>(seq: Sequence<T>): T;
  choice<T>(seq: Sequence<T>): T {
    const count = len(seq);
    if (count === 0) throw new IndexError("Cannot choose from an empty sequence");
    return item(seq, this.#below(count)) as T;
  }

  /**
   * k items of a sequence, each drawn from all of it.
   *
   * @throws {ValueError} when the weights do not fit the sequence, or do not add up to something.
   * @see https://docs.python.org/3/library/random.html#random.choices
   */
  choices<T>(
    population: Sequence<T>,
    weights?: Iterable<Real> | null | ChoicesOptions,
    named?: ChoicesOptions,
  ): T[] {
    const given = options<ChoicesOptions>(["weights"], weights, named);
    return chooseWeighted(this.#draw, population, given);
  }

  /**
   * k different items of a sequence, in random order.
   *
   * @throws {ValueError} when there are fewer than k.
   * @see https://docs.python.org/3/library/random.html#random.sample
   */
  sample<T>(
    population: Sequence<T>,
    k: int | { k: int; counts?: Iterable<int> | null },
    named: { counts?: Iterable<int> | null } = {},
  ): T[] {
    const given = options<{ k: int; counts: Iterable<int> | null }>(["k"], k, named);
    const counts = given.counts ?? null;
    return sampleOf((n) => this.#below(n), population, given.k ?? null, counts);
  }

  /** Puts a list into random order. https://docs.python.org/3/library/random.html#random.shuffle */
  shuffle(x: unknown[]): void {
    const plain = Array.isArray(x) && !isTuple(x);
    for (let i = Number(len(x)) - 1; i > 0; i--) {
      const j = Number(this.#below(i + 1));
      if (plain) {
        [x[i], x[j]] = [x[j], x[i]];
      } else {
        const [first, second] = [item(x, j), item(x, i)];
        setItem(x, i, first);
        setItem(x, j, second);
      }
    }
  }

  /** A number between a and b. https://docs.python.org/3/library/random.html#random.uniform */
  uniform(a: Real, b: Real): float {
    const low = toNumber(a);
    return toFloat(low + (toNumber(b) - low) * this.#draw());
  }

  /** A number between two bounds, most often near `mode`. https://docs.python.org/3/library/random.html#random.triangular */
  triangular(
    low?: Real | TriangularOptions,
    high?: Real | TriangularOptions,
    mode?: Real | null | TriangularOptions,
  ): float {
    const given = options<TriangularOptions>(["low", "high", "mode"], low, high, mode);
    const peak = given.mode == null ? null : toNumber(given.mode);
    return toFloat(distributions.triangle(
      this.#draw,
      toNumber(given.low ?? 0),
      toNumber(given.high ?? 1),
      peak,
    ));
  }

  /** A normal number; not for several threads at once in CPython, and the faster of the two. https://docs.python.org/3/library/random.html#random.gauss */
  gauss(mu?: Real | NormalOptions, sigma?: Real | NormalOptions): float {
    const given = options<NormalOptions>(["mu", "sigma"], mu, sigma);
    let z = this.#waiting;
    this.#waiting = null;
    if (z === null) [z, this.#waiting] = distributions.normalPair(this.#draw);
    return toFloat(toNumber(given.mu ?? 0) + z * toNumber(given.sigma ?? 1));
  }

  /** A normal number. https://docs.python.org/3/library/random.html#random.normalvariate */
  normalvariate(mu?: Real | NormalOptions, sigma?: Real | NormalOptions): float {
    const given = options<NormalOptions>(["mu", "sigma"], mu, sigma);
    const [mean, deviation] = [toNumber(given.mu ?? 0), toNumber(given.sigma ?? 1)];
    return toFloat(distributions.normal(this.#draw, mean, deviation));
  }

  /** A number whose logarithm is normal. https://docs.python.org/3/library/random.html#random.lognormvariate */
  lognormvariate(mu?: Real | NormalOptions, sigma?: Real | NormalOptions): float {
    const result = Math.exp(toNumber(this.normalvariate(mu, sigma)));
    if (!Number.isFinite(result)) throw new OverflowError("math range error");
    return toFloat(result);
  }

  /** An exponential number with a mean of 1 / lambd. https://docs.python.org/3/library/random.html#random.expovariate */
  expovariate(lambd: Real | { lambd?: Real } = 1): float {
    const given = options<{ lambd: Real }>(["lambd"], lambd);
    return toFloat(distributions.exponential(this.#draw, toNumber(given.lambd ?? 1)));
  }

  /** An angle around mu. https://docs.python.org/3/library/random.html#random.vonmisesvariate */
  vonmisesvariate(mu: Real, kappa: Real): float {
    return toFloat(distributions.vonMises(this.#draw, toNumber(mu), toNumber(kappa)));
  }

  /** Gamma distributed. https://docs.python.org/3/library/random.html#random.gammavariate */
  gammavariate(alpha: Real, beta: Real): float {
    return toFloat(distributions.gammaDistributed(this.#draw, toNumber(alpha), toNumber(beta)));
  }

  /** Beta distributed. https://docs.python.org/3/library/random.html#random.betavariate */
  betavariate(alpha: Real, beta: Real): float {
    return toFloat(distributions.betaDistributed(this.#draw, toNumber(alpha), toNumber(beta)));
  }

  /** Pareto distributed. https://docs.python.org/3/library/random.html#random.paretovariate */
  paretovariate(alpha: Real): float {
    return toFloat(distributions.pareto(this.#draw, toNumber(alpha)));
  }

  /** Weibull distributed. https://docs.python.org/3/library/random.html#random.weibullvariate */
  weibullvariate(alpha: Real, beta: Real): float {
    return toFloat(distributions.weibull(this.#draw, toNumber(alpha), toNumber(beta)));
  }

  /** How many of n trials hit that each hit with probability p. https://docs.python.org/3/library/random.html#random.binomialvariate */
  binomialvariate(n?: int | BinomialOptions, p?: Real | BinomialOptions): int {
    const given = options<BinomialOptions>(["n", "p"], n, p);
    return distributions.binomial(this.#draw, Number(given.n ?? 1), toNumber(given.p ?? 0.5));
  }
}

pickledAs("random", "Random", Random);

registerForm(import.meta, Random, "random.Random", {
  write(generator): [version: int, words: int[], waiting: float | null] {
    const [version, words, waiting] = generator.getstate();
    return [version, [...words], waiting === null ? null : toNumber(waiting)];
  },
  fill: (empty, [version, words, waiting]) =>
    empty.setstate(asTuple([version, tupleFrom(words), waiting]) as State),
});

function next(n: int): int {
  return typeof n === "number" ? n + 1 : toInt(n + 1n);
}

/** Optional parameters of `randrange`. */
export interface RandrangeOptions {
  stop?: int | null;
  step?: int;
}

/** Optional parameters of `triangular`. */
export interface TriangularOptions {
  low?: Real;
  high?: Real;
  mode?: Real | null;
}

/** Optional parameters of the normal distributions: mean and standard deviation. */
export interface NormalOptions {
  mu?: Real;
  sigma?: Real;
}

/** Optional parameters of `binomialvariate`. */
export interface BinomialOptions {
  n?: int;
  p?: Real;
}
