/* @ts-self-types="../../../runtime/python/collections.ts" */
import { m as namedtuple } from "./core.js";
import { i as Counter, n as deque, o as ChainMap, r as defaultdict, t as OrderedDict } from "./parts/collections.js";
export { ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple };
