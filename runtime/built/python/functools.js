/* @ts-self-types="../../../runtime/python/functools.ts" */
import "./program.js";
import { WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cache, cachedProperty, cmpToKey, defineCachedProperty, lruCache, updateWrapper, wraps } from "./core.js";
import { partial, partialmethod, reduce, singledispatch, singledispatchmethod, totalOrdering } from "./parts/functools.js";
export { WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cache, cachedProperty, cmpToKey, defineCachedProperty, lruCache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, totalOrdering, updateWrapper, wraps };
