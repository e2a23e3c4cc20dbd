/* @ts-self-types="../../../runtime/python/functools.ts" */
import "./program.js";
import { cachedProperty, cmpToKey, defineCachedProperty } from "./core.js";
import { partial, partialmethod } from "./parts/functools.js";
import { WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, updateWrapper, wraps } from "./parts/contextlib.js";
import { cache, lruCache, reduce, singledispatch, singledispatchmethod, totalOrdering } from "./parts/functools2.js";
export { WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cache, cachedProperty, cmpToKey, defineCachedProperty, lruCache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, totalOrdering, updateWrapper, wraps };
