import { __exportAll } from "../../rolldown-runtime.js";
import { OverflowError, TypeError, ValueError } from "../../core.js";
import { nameFunctions } from "./asyncio.js";
import { Bytes, PySet, addressText, callMethod, dialect, isKeywords, nodeModule, typeName } from "../core.js";
import { blake2b, blake2s } from "@noble/hashes/blake2.js";
// runtime/python/hashlib/hash.ts
var NodeDigest = class NodeDigest {
	#hash;
	constructor(name) {
		this.#hash = typeof name === "string" ? nodeModule("node:crypto").createHash(name, name.startsWith("shake") ? { outputLength: 16 } : {}) : name;
	}
	update(bytes) {
		this.#hash.update(bytes);
	}
	digest(length) {
		return this.#hash.copy(length === void 0 ? {} : { outputLength: length }).digest();
	}
	copy() {
		return new NodeDigest(this.#hash.copy());
	}
};
function bytesOf(data) {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") {
		if (dialect.current) return dialect.current.bytes(data);
		throw new TypeError("Strings must be encoded before hashing");
	}
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	throw new TypeError("object supporting the buffer API required");
}
// runtime/python/hashlib/blake.ts
const kinds = {
	blake2b: {
		name: "blake2b",
		longest: 64,
		saltSize: 16
	},
	blake2s: {
		name: "blake2s",
		longest: 32,
		saltSize: 8
	}
};
const TREE = [
	"fanout",
	"depth",
	"leafSize",
	"nodeOffset",
	"nodeDepth",
	"innerSize",
	"lastNode"
];
const usual = {
	fanout: 1,
	depth: 1
};
function padded(bytes, size) {
	const all = new Uint8Array(size);
	all.set(bytes);
	return all;
}
var Blake = class Blake {
	#stream;
	constructor(stream) {
		this.#stream = stream;
	}
	update(bytes) {
		this.#stream.update(bytes);
	}
	digest() {
		return this.#stream.clone().digest();
	}
	copy() {
		return new Blake(this.#stream.clone());
	}
};
function blake(name, options) {
	const { longest, saltSize } = kinds[name];
	const size = Number(options.digestSize ?? longest);
	if (size < 1 || size > longest) throw new ValueError(`digest_size for ${name === "blake2b" ? "Blake2b" : "Blake2s"} must be between 1 and ${longest} bytes, here it is ${size}`);
	const part = (given, what, most) => {
		const bytes = given === void 0 ? new Uint8Array(0) : bytesOf(given);
		if (bytes.length > most) throw new ValueError(`maximum ${what} length is ${most} bytes`);
		return bytes;
	};
	const key = part(options.key, "key", longest);
	const salt = part(options.salt, "salt", saltSize);
	const person = part(options.person, "person", saltSize);
	for (const option of TREE) {
		const given = options[option];
		if (given !== void 0 && given !== (usual[option] ?? 0) && given !== false) throw new OverflowError(`${option}: hashes of trees are not supported here, leave it out`);
	}
	return [new Blake((name === "blake2b" ? blake2b : blake2s).create({
		dkLen: size,
		...key.length > 0 ? { key } : {},
		...salt.length > 0 ? { salt: padded(salt, saltSize) } : {},
		...person.length > 0 ? { personalization: padded(person, saltSize) } : {}
	})), size];
}
// runtime/python/hashlib.ts
var hashlib_exports = __exportAll({
	HASH: () => HASH,
	algorithmsAvailable: () => algorithmsAvailable,
	algorithmsGuaranteed: () => algorithmsGuaranteed,
	blake2b: () => blake2b$1,
	blake2s: () => blake2s$1,
	fileDigest: () => fileDigest,
	md5: () => md5,
	new: () => make,
	pbkdf2Hmac: () => pbkdf2Hmac,
	scrypt: () => scrypt,
	sha1: () => sha1,
	sha224: () => sha224,
	sha256: () => sha256,
	sha3224: () => sha3224,
	sha3256: () => sha3256,
	sha3384: () => sha3384,
	sha3512: () => sha3512,
	sha384: () => sha384,
	sha512: () => sha512,
	shake128: () => shake128,
	shake256: () => shake256
});
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
	shake_128: [
		"shake128",
		0,
		168
	],
	shake_256: [
		"shake256",
		0,
		136
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
var HASH = class HASH {
	static __module__ = "_hashlib";
	#digest;
	constructor(name, digest, digestSize) {
		const algorithm = ALGORITHMS[name];
		if (!algorithm) throw new ValueError(`unsupported hash type ${name}`);
		const [node, size, blockSize] = algorithm;
		this.name = name;
		this.digestSize = digestSize ?? size;
		this.blockSize = blockSize;
		this.#digest = digest ?? new NodeDigest(node);
	}
	update(data) {
		this.#digest.update(bytesOf(data));
	}
	#bytes(length) {
		if (this.digestSize > 0) return this.#digest.digest();
		const given = typeof length === "object" ? length.length : length;
		if (given === void 0) throw new TypeError("digest() missing required argument 'length' (pos 1)");
		return this.#digest.digest(Number(given));
	}
	digest(length) {
		return new Bytes(Uint8Array.from(this.#bytes(length)).buffer);
	}
	hexdigest(length) {
		return Array.from(this.#bytes(length), (byte) => byte.toString(16).padStart(2, "0")).join("");
	}
	copy() {
		return new HASH(this.name, this.#digest.copy(), this.digestSize);
	}
	toString() {
		return `<${this.name} _hashlib.HASH object @ ${addressText(this)}>`;
	}
};
function make(name, data, more) {
	const known = name in ALGORITHMS ? name : name.toLowerCase().replace("-", "_");
	const options = isKeywords(data) ? data : more ?? {};
	const hash = known === "blake2b" || known === "blake2s" ? new HASH(known, ...blake(known, options)) : new HASH(known in ALGORITHMS ? known : name);
	const bytes = isKeywords(data) ? options.data ?? options.string : data;
	if (bytes !== void 0 && bytes !== null) hash.update(bytes);
	return hash;
}
function constructor(name) {
	const made = (data, options) => make(name, data, options);
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
const shake128 = constructor("shake_128");
const shake256 = constructor("shake_256");
const blake2b$1 = constructor("blake2b");
const blake2s$1 = constructor("blake2s");
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
nameFunctions(hashlib_exports);
export { HASH, algorithmsAvailable, algorithmsGuaranteed, blake2b$1 as blake2b, blake2s$1 as blake2s, fileDigest, make, md5, pbkdf2Hmac, scrypt, sha1, sha224, sha256, sha3224, sha3256, sha3384, sha3512, sha384, sha512, shake128, shake256 };
