import "../../rolldown-runtime.js";
import { TypeError, ValueError } from "../../core.js";
import { Bytes, PySet, addressText, callMethod, dialect, isKeywords, nodeModule, typeName } from "../core.js";
// runtime/python/hashlib.ts
const ALGORITHMS = {
	md5: [
		"md5",
		16,
		64
	],
	sha1: [
		"sha1",
		20,
		64
	],
	sha224: [
		"sha224",
		28,
		64
	],
	sha256: [
		"sha256",
		32,
		64
	],
	sha384: [
		"sha384",
		48,
		128
	],
	sha512: [
		"sha512",
		64,
		128
	],
	sha3_224: [
		"sha3-224",
		28,
		144
	],
	sha3_256: [
		"sha3-256",
		32,
		136
	],
	sha3_384: [
		"sha3-384",
		48,
		104
	],
	sha3_512: [
		"sha3-512",
		64,
		72
	],
	blake2b: [
		"blake2b512",
		64,
		128
	],
	blake2s: [
		"blake2s256",
		32,
		64
	]
};
const algorithmsGuaranteed = new PySet(Object.keys(ALGORITHMS));
const algorithmsAvailable = new PySet(Object.keys(ALGORITHMS));
function bytesOf(data) {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") {
		if (dialect.current) return dialect.current.bytes(data);
		throw new TypeError("Strings must be encoded before hashing");
	}
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	throw new TypeError("object supporting the buffer API required");
}
var HASH = class HASH {
	static __module__ = "_hashlib";
	name;
	digestSize;
	blockSize;
	#hash;
	constructor(name, hash) {
		const algorithm = ALGORITHMS[name];
		if (!algorithm) throw new ValueError(`unsupported hash type ${name}`);
		const [node, digestSize, blockSize] = algorithm;
		this.name = name;
		this.digestSize = digestSize;
		this.blockSize = blockSize;
		this.#hash = hash ?? nodeModule("node:crypto").createHash(node);
	}
	update(data) {
		this.#hash.update(bytesOf(data));
	}
	digest() {
		const digest = this.#hash.copy().digest();
		return new Bytes(Uint8Array.from(digest).buffer);
	}
	hexdigest() {
		return this.#hash.copy().digest("hex");
	}
	copy() {
		return new HASH(this.name, this.#hash.copy());
	}
	toString() {
		return `<${this.name} _hashlib.HASH object @ ${addressText(this)}>`;
	}
};
function make(name, data) {
	const known = name in ALGORITHMS ? name : name.toLowerCase();
	const hash = new HASH(known in ALGORITHMS ? known : name);
	if (data !== void 0 && data !== null && !isKeywords(data)) hash.update(data);
	return hash;
}
function constructor(name) {
	const made = (data) => make(name, data);
	Object.defineProperty(made, "name", { value: name });
	return made;
}
const md5 = constructor("md5");
const sha1 = constructor("sha1");
const sha224 = constructor("sha224");
const sha256 = constructor("sha256");
const sha384 = constructor("sha384");
const sha512 = constructor("sha512");
const sha3224 = constructor("sha3_224");
const sha3256 = constructor("sha3_256");
const sha3384 = constructor("sha3_384");
const sha3512 = constructor("sha3_512");
const blake2b = constructor("blake2b");
const blake2s = constructor("blake2s");
function fileDigest(fileobj, digest) {
	const hash = typeof digest === "string" ? make(digest) : digest();
	for (;;) {
		const part = callMethod(fileobj, "read", [1 << 18]);
		if (!(part instanceof Uint8Array)) throw new TypeError(`'${typeName(fileobj)}' is not a file-like object in binary reading mode.`);
		if (part.length === 0) return hash;
		hash.update(part);
	}
}
function pbkdf2Hmac(hashName, password, salt, iterations, dklen) {
	const algorithm = ALGORITHMS[hashName];
	if (!algorithm) throw new ValueError(`unsupported hash type ${hashName}`);
	const length = isKeywords(dklen) ? dklen.dklen : dklen;
	const key = nodeModule("node:crypto").pbkdf2Sync(bytesOf(password), bytesOf(salt), Number(iterations), length ?? algorithm[1], algorithm[0]);
	return new Bytes(Uint8Array.from(key).buffer);
}
function scrypt(password, options) {
	const { salt, n, r, p, maxmem = 0, dklen = 64 } = options;
	const memory = maxmem || 33554432;
	const key = nodeModule("node:crypto").scryptSync(bytesOf(password), bytesOf(salt), dklen, {
		N: n,
		r,
		p,
		maxmem: memory
	});
	return new Bytes(Uint8Array.from(key).buffer);
}
export { HASH, algorithmsAvailable, algorithmsGuaranteed, blake2b, blake2s, fileDigest, make, md5, pbkdf2Hmac, scrypt, sha1, sha224, sha256, sha3224, sha3256, sha3384, sha3512, sha384, sha512 };
