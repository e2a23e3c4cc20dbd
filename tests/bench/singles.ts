/** The programs of the folder `single`, each the name of a file and of a row. */
export const singles = [
  "nested_loops",
  "powers",
  "floats",
  "nbody",
  "spectral_norm",
  "fannkuch",
  "sieve",
  "mandelbrot",
  "matrix",
  "words",
  "strings",
  "classes",
  "recursion",
  "big_ints",
  "sorting",
  "jsons",
  "regexes",
] as const;

/** How often as fast as CPython they are to be, in the geometric mean. */
export const SINGLES_TARGET = 8;

/** The mean of ratios. */
export function geometricMean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}
