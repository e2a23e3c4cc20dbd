/**
 * Python's `zlib`: what CPython over zlib writes, byte for byte. https://docs.python.org/3/library/zlib.html
 *
 * @example
 * ```ts
 * import { bytes, print } from "@manycore/multiprocessing/python";
 * import { compress, decompress } from "@manycore/multiprocessing/python/zlib";
 *
 * print(decompress(compress(bytes("a".repeat(50), "utf-8"))).length); // 50
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./zlib.ts";
export { adler32 } from "./zlib/adler.ts";
export { crc32 } from "./binascii/crc.ts";
export {
  Compress,
  compress,
  compressobj,
  type CompressobjOptions,
  type CompressOptions,
} from "./zlib/compress.ts";
export * from "./zlib/constants.ts";
export {
  Decompress,
  decompress,
  decompressobj,
  type DecompressobjOptions,
  type DecompressOptions,
} from "./zlib/decompress.ts";
export { error } from "./zlib/error.ts";

nameFunctions(self);
