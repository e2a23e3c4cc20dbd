import { __exportAll } from "../../rolldown-runtime.js";
import { TypeError } from "../../core.js";
import { Bytes, addressText, bytesLike, fromLatin1, nameFunctions, nodeModule, options, repr, typeName } from "../core.js";
import { make as make$1 } from "./hashlib.js";
// runtime/python/hmac.ts
var hmac_exports = __exportAll({
	HMAC: () => HMAC,
	compareDigest: () => compareDigest,
	digest: () => digest,
	new: () => make
});
function hashOf(digestmod) {
	return typeof digestmod === "string" ? make$1(digestmod) : digestmod();
}
var HMAC = class HMAC {
	static __module__ = "hmac";
	#inner;
	#outer;
	constructor(key, msg, digestmod) {
		const given = options(["msg", "digestmod"], msg, digestmod);
		if (!(key instanceof Uint8Array)) throw new TypeError(`key: expected bytes or bytearray, but got ${repr(typeName(key))}`);
		if (!given.digestmod) throw new TypeError("Missing required argument 'digestmod'.");
		this.#inner = hashOf(given.digestmod);
		this.#outer = hashOf(given.digestmod);
		this.name = `hmac-${this.#inner.name}`;
		this.digestSize = this.#inner.digestSize;
		this.blockSize = this.#inner.blockSize;
		let short = key;
		if (key.length > this.blockSize) {
			const hash = hashOf(given.digestmod);
			hash.update(key);
			short = hash.digest();
		}
		const block = new Uint8Array(this.blockSize);
		block.set(short);
		this.#inner.update(block.map((byte) => byte ^ 54));
		this.#outer.update(block.map((byte) => byte ^ 92));
		if (given.msg !== void 0 && given.msg !== null) this.update(given.msg);
	}
	update(msg) {
		this.#inner.update(msg);
	}
	digest() {
		const outer = this.#outer.copy();
		outer.update(this.#inner.digest());
		return outer.digest();
	}
	hexdigest() {
		const outer = this.#outer.copy();
		outer.update(this.#inner.digest());
		return outer.hexdigest();
	}
	copy() {
		const other = new HMAC(new Bytes(0), null, () => this.#inner.copy());
		other.#inner = this.#inner.copy();
		other.#outer = this.#outer.copy();
		return other;
	}
	toString() {
		return `<hmac.HMAC object at ${addressText(this)}>`;
	}
};
function make(key, msg, digestmod) {
	return new HMAC(key, msg, digestmod);
}
function digest(key, msg, digest) {
	return new HMAC(key, msg, digest).digest();
}
function compareDigest(a, b) {
	if (typeof a === "string" && typeof b === "string") {
		if (!/^[\x00-\x7f]*$/.test(a + b)) throw new TypeError("comparing strings with non-ASCII characters is not supported");
		return isSame(fromLatin1(a), fromLatin1(b));
	}
	if (!ArrayBuffer.isView(a) && !ArrayBuffer.isView(b)) throw new TypeError(`unsupported operand types(s) or combination of types: '${typeName(a)}' and '${typeName(b)}'`);
	return isSame(bytesLike(a), bytesLike(b));
}
function isSame(a, b) {
	return a.length === b.length && nodeModule("node:crypto").timingSafeEqual(a, b);
}
nameFunctions(hmac_exports);
export { HMAC, compareDigest, digest, make };
