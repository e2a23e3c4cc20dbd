/* @ts-self-types="../../../runtime/python/hashlib.ts" */
import "./program.js";
export { HASH, algorithmsAvailable, algorithmsGuaranteed, blake2b, blake2s, fileDigest, md5, make as new, pbkdf2Hmac, scrypt, sha1, sha224, sha256, sha3224, sha3256, sha3384, sha3512, sha384, sha512, shake128, shake256 } from "./parts/hashlib.js";
