/* @ts-self-types="../../../runtime/python/collections.ts" */
import "./program.js";
export { ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple } from "./parts/collections.js";
