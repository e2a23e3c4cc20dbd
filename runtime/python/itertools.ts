/**
 * Python's `itertools`, as JavaScript's iterators. https://docs.python.org/3/library/itertools.html
 *
 * @example
 * ```ts
 * import { chain, islice, pairwise } from "@manycore/multiprocessing/python/itertools";
 *
 * [...islice(chain([1, 2], [3, 4]), 3)]; // [1, 2, 3]
 * [...pairwise("abc")].length; // 2
 * ```
 *
 * @module
 */
import { repeatable } from "../codec/nested.ts";
import { snakeCase } from "../letter_case.ts";
import { nameFunctions } from "./support/naming.ts";
import * as self from "./itertools.ts";
export type { AsyncItems } from "./itertools/async.ts";
export {
  combinations,
  combinationsWithReplacement,
  permutations,
  product,
} from "./itertools/combinatoric.ts";
export { groupby, tee } from "./itertools/grouping.ts";
export { count, type CountOptions, cycle, repeat } from "./itertools/infinite.ts";
export {
  accumulate,
  type AccumulateOptions,
  batched,
  type BatchedOptions,
  type Chain,
  chain,
  compress,
  dropwhile,
  filterfalse,
  islice,
  pairwise,
  type Predicate,
  starmap,
  takewhile,
  zipLongest,
} from "./itertools/terminating.ts";
export type { Items } from "./support/iterators.ts";

nameFunctions(self);
for (const [name, type] of Object.entries(self)) {
  Object.defineProperty(type, Symbol.hasInstance, {
    value(value: object | null | undefined): boolean {
      const { __module__, __name__ } = (value?.constructor ?? {}) as Record<string, unknown>;
      return __module__ === "itertools" && __name__ === snakeCase(name);
    },
  });
}
[
  self.batched,
  self.chain,
  self.combinations,
  self.combinationsWithReplacement,
  self.compress,
  self.count,
  self.cycle,
  self.islice,
  self.pairwise,
  self.permutations,
  self.product,
  self.repeat,
  self.zipLongest,
].forEach(repeatable);
