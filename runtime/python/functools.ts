/**
 * Python's `functools`. https://docs.python.org/3/library/functools.html
 *
 * @example
 * ```ts
 * import { partial, reduce } from "@manycore/multiprocessing/python/functools";
 *
 * reduce((a, b) => a + b, ["a", "b", "c"]); // "abc"
 * partial(Math.max, 5)(3); // 5
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./functools.ts";
export {
  cache,
  type Cached,
  type CacheInfo,
  lruCache,
  type LruCacheOptions,
} from "./functools/cache.ts";
export { cachedProperty, defineCachedProperty } from "./functools/cached_property.ts";
export { cmpToKey, type ComparisonKey } from "./functools/comparison_key.ts";
export { totalOrdering } from "./functools/ordering.ts";
export { type Partial, partial, partialmethod } from "./functools/partial.ts";
export { type Reduce, reduce } from "./functools/reduce.ts";
export {
  type SingleDispatch,
  singledispatch,
  singledispatchmethod,
} from "./functools/single_dispatch.ts";
export {
  updateWrapper,
  WRAPPER_ASSIGNMENTS,
  WRAPPER_UPDATES,
  wraps,
  type WrapsOptions,
} from "./functools/wrapping.ts";

nameFunctions(self);
