/**
 * Python's `weakref`: references that do not keep what they refer to.
 * https://docs.python.org/3/library/weakref.html
 *
 * @example
 * ```ts
 * import { ref } from "@manycore/multiprocessing/python/weakref";
 *
 * class Node {}
 * const node = new Node();
 * new ref(node).__call__() === node; // true, as long as it is there
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./weakref.ts";

export { WeakKeyDictionary, WeakSet, WeakValueDictionary } from "./weakref/containers.ts";
export {
  finalize,
  getweakrefcount,
  getweakrefs,
  proxy,
  ref,
  ref as ReferenceType,
  WeakMethod,
} from "./weakref/references.ts";

nameFunctions(self);
