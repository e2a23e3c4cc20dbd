/**
 * Python's `collections`. https://docs.python.org/3/library/collections.html
 *
 * @example
 * ```ts
 * import { Counter, deque } from "@manycore/multiprocessing/python/collections";
 *
 * new Counter("banana").mostCommon(1); // [("a", 3)]
 * new deque([1, 2, 3], { maxlen: 2 }).popleft(); // 2
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./collections.ts";
export { ChainMap, type Mapping } from "./collections/chain_map.ts";
export { Counter } from "./collections/counter.ts";
export { defaultdict, type Factory } from "./collections/defaultdict.ts";
export { deque, type DequeOptions } from "./collections/deque.ts";
export {
  type NamedTuple,
  namedtuple,
  type NamedTupleClass,
  type NamedTupleMethods,
  type NamedtupleOptions,
} from "./collections/namedtuple.ts";
export { OrderedDict } from "./collections/ordered_dict.ts";
export { UserDict } from "./collections/user_dict.ts";
export { UserList } from "./collections/user_list.ts";
export { UserString } from "./collections/user_string.ts";

nameFunctions(self);
