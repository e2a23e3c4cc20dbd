/* @ts-self-types="../../../runtime/python/binascii.ts" */
import "./program.js";
import { Error, Incomplete, a2bBase64, b2aBase64, hexlify, unhexlify } from "./parts/base64.js";
import { crc32, crcHqx } from "./parts/binascii.js";
import { a2bQp, a2bUu, b2aQp, b2aUu } from "./parts/binascii2.js";
export { Error, Incomplete, a2bBase64, unhexlify as a2bHex, a2bQp, a2bUu, b2aBase64, hexlify as b2aHex, b2aQp, b2aUu, crc32, crcHqx, hexlify, unhexlify };
