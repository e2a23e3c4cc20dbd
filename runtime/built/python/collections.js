/* @ts-self-types="../../../runtime/python/collections.ts" */
import "./program.js";
import { Counter, defaultdict } from "./parts/collections.js";
import { deque } from "./parts/collections2.js";
import { OrderedDict } from "./parts/collections3.js";
import { namedtuple } from "./parts/collections4.js";
import { ChainMap, UserDict, UserList, UserString } from "./parts/collections5.js";
export { ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple };
