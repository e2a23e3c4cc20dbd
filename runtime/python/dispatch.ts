/**
 * What depends on values that are known only at run time.
 *
 * @module
 */
export {
  delattr,
  dir,
  getattr,
  hasattr,
  mro,
  setattr,
  type,
  type TypeObject,
  vars,
} from "./attributes.ts";
export {
  atOnce,
  call,
  callable1,
  callMethod,
  callMethodSync,
  callStatic,
  checkCount,
  invoke,
  matched,
} from "./calls.ts";
