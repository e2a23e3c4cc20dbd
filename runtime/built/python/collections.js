/* @ts-self-types="../../../runtime/python/collections.ts" */
import "./program.js";
import { namedtuple } from "./core.js";
import { ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque } from "./parts/collections.js";
export { ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple };
