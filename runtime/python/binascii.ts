/**
 * Python's `binascii`: bytes as text and back. https://docs.python.org/3/library/binascii.html
 *
 * @example
 * ```ts
 * import { bytes, print } from "@manycore/multiprocessing/python";
 * import { crc32, hexlify } from "@manycore/multiprocessing/python/binascii";
 *
 * print(hexlify(bytes("ab", "utf-8"), ":"), crc32(bytes("ab", "utf-8"))); // b'61:62' 2659403885
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./binascii.ts";
export {
  a2bBase64,
  type A2bBase64Options,
  b2aBase64,
  type B2aBase64Options,
} from "./binascii/base64.ts";
export { crc32, crcHqx } from "./binascii/crc.ts";
export { Error, Incomplete } from "./binascii/errors.ts";
export { a2bHex, b2aHex, hexlify, type HexOptions, unhexlify } from "./binascii/hex.ts";
export { a2bQp, type A2bQpOptions, b2aQp, type B2aQpOptions } from "./binascii/quoted_printable.ts";
export { a2bUu, b2aUu, type B2aUuOptions } from "./binascii/uu.ts";

nameFunctions(self);
