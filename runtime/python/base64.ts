/**
 * Python's `base64`: bytes as text in 16, 32, 64 and 85 letters. https://docs.python.org/3/library/base64.html
 *
 * @example
 * ```ts
 * import { bytes, print } from "@manycore/multiprocessing/python";
 * import { b64decode, b64encode } from "@manycore/multiprocessing/python/base64";
 *
 * print(b64encode(bytes("ab", "utf-8")), b64decode("YWI=")); // b'YWI=' b'ab'
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./base64.ts";
export { b16decode, b16encode } from "./base64/base16.ts";
export {
  b32decode,
  type B32DecodeOptions,
  b32encode,
  b32hexdecode,
  b32hexencode,
} from "./base64/base32.ts";
export {
  b64decode,
  type B64DecodeOptions,
  b64encode,
  type B64EncodeOptions,
  standardB64decode,
  standardB64encode,
  urlsafeB64decode,
  urlsafeB64encode,
} from "./base64/base64.ts";
export {
  a85decode,
  type A85DecodeOptions,
  a85encode,
  type A85EncodeOptions,
  b85decode,
  b85encode,
  type B85EncodeOptions,
  z85decode,
  z85encode,
} from "./base64/base85.ts";
export { decode, decodebytes, encode, encodebytes } from "./base64/lines.ts";

nameFunctions(self);
