/* @ts-self-types="../../../runtime/python/collections.ts" */
import "./program.js";
import { ChainMap } from "./parts/collections.js";
import { Counter, defaultdict } from "./parts/collections2.js";
import { deque } from "./parts/collections3.js";
import { OrderedDict } from "./parts/collections4.js";
import { namedtuple } from "./parts/collections5.js";
import { UserDict, UserList, UserString } from "./parts/collections7.js";
export { ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple };
