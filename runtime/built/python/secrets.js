/* @ts-self-types="../../../runtime/python/secrets.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { b64encode } from "./parts/base642.js";
import { le, nameFunctions } from "./core.js";
import { SystemRandom } from "./parts/random2.js";
import { urandom } from "./parts/os7.js";
import { compareDigest } from "./parts/hmac.js";
// runtime/python/secrets.ts
var secrets_exports = __exportAll({
	DEFAULT_ENTROPY: () => 32,
	SystemRandom: () => SystemRandom,
	choice: () => choice,
	compareDigest: () => compareDigest,
	randbelow: () => randbelow,
	randbits: () => randbits,
	tokenBytes: () => tokenBytes,
	tokenHex: () => tokenHex,
	tokenUrlsafe: () => tokenUrlsafe
});
const DEFAULT_ENTROPY = 32;
const source = new SystemRandom();
function choice(seq) {
	return source.choice(seq);
}
function randbits(k) {
	return source.getrandbits(k);
}
function randbelow(exclusiveUpperBound) {
	if (le(exclusiveUpperBound, 0)) throw new ValueError("Upper bound must be positive.");
	return source.randrange(exclusiveUpperBound);
}
function bytesOf(nbytes) {
	const count = typeof nbytes === "object" && nbytes !== null ? nbytes.nbytes ?? null : nbytes;
	return urandom(count ?? 32);
}
function tokenBytes(nbytes = null) {
	return bytesOf(nbytes);
}
function tokenHex(nbytes = null) {
	return Array.from(bytesOf(nbytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function tokenUrlsafe(nbytes = null) {
	return new TextDecoder().decode(new Uint8Array(b64encode(bytesOf(nbytes)))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
nameFunctions(secrets_exports);
export { DEFAULT_ENTROPY, SystemRandom, choice, compareDigest, randbelow, randbits, tokenBytes, tokenHex, tokenUrlsafe };
