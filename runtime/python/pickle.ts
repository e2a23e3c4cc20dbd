/**
 * Python's `pickle`: what CPython writes, byte for byte, and what it reads, but for names that the program does not have.
 * https://docs.python.org/3/library/pickle.html
 *
 * @example
 * ```ts
 * import { dumps, loads } from "@manycore/multiprocessing/python/pickle";
 * import { print } from "@manycore/multiprocessing/python";
 *
 * print(loads(dumps([1, 2.0, "three"]))); // [1, 2.0, 'three']
 * ```
 *
 * @module
 */
import { nameClasses, nameFunctions } from "./support/naming.ts";
import * as self from "./pickle.ts";
export { PickleBuffer } from "../pickle/buffer.ts";
export { PickleError, PicklingError, UnpicklingError } from "../pickle/errors.ts";
export { DEFAULT_PROTOCOL, HIGHEST_PROTOCOL } from "../pickle/opcodes.ts";
export { dump, type DumpKeywords, dumps, type Writable } from "./pickle/dumping.ts";
export { load, type LoadKeywords, loads, type Readable } from "./pickle/loading.ts";
export { Pickler } from "./pickle/pickler.ts";
export { Unpickler } from "./pickle/unpickler.ts";

nameFunctions(self);
nameClasses(self, "_pickle");
