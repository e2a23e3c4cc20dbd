/**
 * Random numbers of many distributions, out of evenly spread ones. Each draws as many as CPython
 * does, in the same order, so that equal seeds give equal numbers.
 *
 * @module
 */
import { ValueError, ZeroDivisionError } from "../exceptions.ts";
import { logGammaOf } from "../math/gamma.ts";

/** Gives the next number in [0, 1). */
export type Draw = () => number;

const twoPi = 2 * Math.PI;
const normalFactor = 4 * Math.exp(-0.5) / Math.sqrt(2);
const log4 = Math.log(4);
const gammaOffset = 1 + Math.log(4.5);

function divide(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError("float division by zero");
  return a / b;
}

/** Normal, by the ratio of two uniform numbers. */
export function normal(draw: Draw, mu: number, sigma: number): number {
  while (true) {
    const u = draw();
    const v = 1 - draw();
    const z = normalFactor * (u - 0.5) / v;
    if (z * z / 4 <= -Math.log(v)) return mu + z * sigma;
  }
}

/** Two independent standard normal numbers at once. */
export function normalPair(draw: Draw): [number, number] {
  const angle = draw() * twoPi;
  const radius = Math.sqrt(-2 * Math.log(1 - draw()));
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}

/** Exponential, with a mean of 1 / lambda. */
export function exponential(draw: Draw, lambda: number): number {
  return divide(-Math.log(1 - draw()), lambda);
}

/** Triangular between two bounds, with its peak at `mode`. */
export function triangle(draw: Draw, low: number, high: number, mode: number | null): number {
  let u = draw();
  if (mode !== null && high === low) return low;
  let peak = mode === null ? 0.5 : (mode - low) / (high - low);
  if (u > peak) {
    u = 1 - u;
    peak = 1 - peak;
    [low, high] = [high, low];
  }
  return low + (high - low) * Math.sqrt(u * peak);
}

/** Angles around `mu`, the closer the larger `kappa`. */
export function vonMises(draw: Draw, mu: number, kappa: number): number {
  if (kappa <= 1e-6) return twoPi * draw();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  let z: number;
  while (true) {
    z = Math.cos(Math.PI * draw());
    const d = z / (r + z);
    const u = draw();
    if (u < 1 - d * d || u <= (1 - d) * Math.exp(d)) break;
  }
  const q = 1 / r;
  const turn = Math.acos((q + z) / (1 + q * z));
  const angle = (draw() > 0.5 ? mu + turn : mu - turn) % twoPi;
  return angle < 0 ? angle + twoPi : angle;
}

/** Gamma, with a mean of alpha * beta. */
export function gammaDistributed(draw: Draw, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) {
    throw new ValueError("gammavariate: alpha and beta must be > 0.0");
  }
  if (alpha > 1) return gammaAboveOne(draw, alpha) * beta;
  if (alpha === 1) return -Math.log(1 - draw()) * beta;
  const b = (Math.E + alpha) / Math.E;
  while (true) {
    const p = b * draw();
    const x = p <= 1 ? Math.pow(p, 1 / alpha) : -Math.log((b - p) / alpha);
    const u = draw();
    if (p > 1 ? u <= Math.pow(x, alpha - 1) : u <= Math.exp(-x)) return x * beta;
  }
}

function gammaAboveOne(draw: Draw, alpha: number): number {
  const root = Math.sqrt(2 * alpha - 1);
  const b = alpha - log4;
  const c = alpha + root;
  while (true) {
    const u = draw();
    if (!(u > 1e-7 && u < 0.9999999)) continue;
    const w = 1 - draw();
    const v = Math.log(u / (1 - u)) / root;
    const x = alpha * Math.exp(v);
    const z = u * u * w;
    const r = b + c * v - x;
    if (r + gammaOffset - 4.5 * z >= 0 || r >= Math.log(z)) return x;
  }
}

/** Beta, between 0 and 1. */
export function betaDistributed(draw: Draw, alpha: number, beta: number): number {
  const y = gammaDistributed(draw, alpha, 1);
  return y === 0 ? 0 : y / (y + gammaDistributed(draw, beta, 1));
}

/** Pareto, from 1 up. */
export function pareto(draw: Draw, alpha: number): number {
  const u = 1 - draw();
  return Math.pow(u, divide(-1, alpha));
}

/** Weibull, of scale alpha and shape beta. */
export function weibull(draw: Draw, alpha: number, beta: number): number {
  const u = 1 - draw();
  return alpha * Math.pow(-Math.log(u), divide(1, beta));
}

/** The number of hits in n trials of probability p each. */
export function binomial(draw: Draw, n: number, p: number): number {
  if (n < 0) throw new ValueError("n must be non-negative");
  if (p === 0) return 0;
  if (p === 1) return n;
  if (!(p > 0 && p < 1)) throw new ValueError("p must be in the range 0.0 <= p <= 1.0");
  if (n === 1) return draw() < p ? 1 : 0;
  if (p > 0.5) return n - binomial(draw, n, 1 - p);
  return n * p < 10 ? binomialByGaps(draw, n, p) : binomialByRejection(draw, n, p);
}

/** Draws how far apart hits lie, until the trials are used up. */
function binomialByGaps(draw: Draw, n: number, p: number): number {
  const c = Math.log2(1 - p);
  if (c === 0) return 0;
  let hits = 0;
  let trial = 0;
  while (true) {
    trial += Math.floor(Math.log2(draw()) / c) + 1;
    if (trial > n) return hits;
    hits++;
  }
}

/** Hörmann's transformed rejection, for when many hits are expected. */
function binomialByRejection(draw: Draw, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const sure = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const odds = Math.log(p / (1 - p));
  const mode = Math.floor((n + 1) * p);
  const height = logGammaOf(mode + 1) + logGammaOf(n - mode + 1);
  while (true) {
    const u = draw() - 0.5;
    const edge = 0.5 - Math.abs(u);
    const hits = Math.floor((2 * a / edge + b) * u + c);
    if (hits < 0 || hits > n) continue;
    let v = draw();
    if (edge >= 0.07 && v <= sure) return hits;
    v *= alpha / (a / (edge * edge) + b);
    const limit = height - logGammaOf(hits + 1) - logGammaOf(n - hits + 1) + (hits - mode) * odds;
    if (Math.log(v) <= limit) return hits;
  }
}
