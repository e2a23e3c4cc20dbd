/**
 * Python's `gzip`: files whose bytes are compressed. https://docs.python.org/3/library/gzip.html
 *
 * @example
 * ```ts
 * import { bytes, print } from "@manycore/multiprocessing/python";
 * import { compress, decompress } from "@manycore/multiprocessing/python/gzip";
 *
 * print(decompress(compress(bytes("a".repeat(50), "utf-8"))).length); // 50
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./gzip.ts";

export { BadGzipFile, compress, decompress, GzipFile, open } from "./gzip/file.ts";

nameFunctions(self);
