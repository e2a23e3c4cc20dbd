/**
 * Python's `struct`: values as the bytes that C lays them out in. https://docs.python.org/3/library/struct.html
 *
 * @example
 * ```ts
 * import { print } from "@manycore/multiprocessing/python";
 * import { calcsize, pack, unpack } from "@manycore/multiprocessing/python/struct";
 *
 * print(pack("<hb", 1, -2), unpack(">I", pack(">I", 7)), calcsize("bi")); // b'\x01\x00\xfe' (7,) 8
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./struct.ts";
export { error } from "./struct/error.ts";
export {
  calcsize,
  iterUnpack,
  pack,
  packInto,
  Struct,
  unpack,
  unpackFrom,
  type UnpackFromOptions,
} from "./struct/struct.ts";

nameFunctions(self);
