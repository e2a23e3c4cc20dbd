/**
 * Python's `json`: the texts that CPython writes, ints of any size, floats that stay floats.
 * https://docs.python.org/3/library/json.html
 *
 * @example
 * ```ts
 * import { dumps, loads } from "@manycore/multiprocessing/python/json";
 *
 * dumps(loads('{"a": [1, 2.0]}')); // '{"a": [1, 2.0]}'
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./json.ts";
export { JSONDecoder, load, type LoadOptions, loads, type Readable } from "./json/decoder.ts";
export {
  dump,
  type DumpOptions,
  dumps,
  type EncodeOptions,
  JSONEncoder,
  type Writable,
} from "./json/encoder.ts";
export { JSONDecodeError } from "./json/errors.ts";
export type { DecodeOptions } from "./json/scanner.ts";

nameFunctions(self);
