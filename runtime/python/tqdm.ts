/**
 * Progress bars on standard error, as the package `tqdm` draws them, which scripts with pools like to use.
 * https://tqdm.github.io/docs/tqdm/
 *
 * @example
 * ```ts
 * import { tqdm } from "@manycore/multiprocessing/python/tqdm";
 *
 * let sum = 0;
 * for (const n of tqdm([1, 2, 3], { desc: "adding" })) sum += n;
 * console.log(sum); // 6
 * ```
 *
 * @module
 */
export { Bar, type BarOptions } from "./tqdm/bar.ts";
export { type MakesBar, tqdm, trange } from "./tqdm/make.ts";
