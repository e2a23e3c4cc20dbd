/* @ts-self-types="../../../runtime/python/hmac.ts" */
import "./program.js";
export { HMAC, compareDigest, digest, make as new } from "./parts/hmac.js";
