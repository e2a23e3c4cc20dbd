/**
 * Python's `array`: numbers of one kind, close together. https://docs.python.org/3/library/array.html
 *
 * @example
 * ```ts
 * import { print, sum } from "@manycore/multiprocessing/python";
 * import { array } from "@manycore/multiprocessing/python/array";
 *
 * const numbers = new array("h", [1, 2, 300]);
 * print(numbers, sum(numbers), numbers.tobytes()); // array('h', [1, 2, 300]) 303 b'\x01\x00\x02\x00,\x01'
 * ```
 *
 * @module
 */
export { array, ArrayType } from "./array/array.ts";

/** All type codes. */
export const typecodes = "bBuwhHiIlLqQfd";
