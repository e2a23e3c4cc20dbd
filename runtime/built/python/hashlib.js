/* @ts-self-types="../../../runtime/python/hashlib.ts" */
export { t as HASH, n as algorithmsAvailable, r as algorithmsGuaranteed, i as blake2b, a as blake2s, o as fileDigest, c as md5, s as new, l as pbkdf2Hmac, u as scrypt, d as sha1, f as sha224, p as sha256, m as sha3224, h as sha3256, g as sha3384, _ as sha3512, v as sha384, y as sha512 } from "./parts/hashlib.js";
