import { __exportAll } from "../../rolldown-runtime.js";
import { OverflowError, TypeError, ValueError } from "../../core.js";
import { Bytes, PySet, addressText, callMethod, dialect, isKeywords, nameFunctions, nodeModule, typeName } from "../core.js";
import { blake2b, blake2s } from "@noble/hashes/blake2.js";
const constructor = (function constructor(name) {
	const made = (data, options) => make(name, data, options);
	Object.defineProperty(made, "name", { value: name });
	return made;
});
// runtime/python/hashlib/compress.ts
function fraction(number) {
	return (number - Math.floor(number)) * 2 ** 32 | 0;
}
const ROUNDS = 64;
const primes = [];
for (let n = 2; primes.length < ROUNDS; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
const cubeRoots = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const sines = Int32Array.from(primes, (_, i) => fraction(Math.abs(Math.sin(i + 1))));
const schedule = new Int32Array(80);
function takeSha256(state, block) {
	const words = schedule;
	for (let i = 0; i < 16; i++) words[i] = block[i];
	for (let i = 16; i < ROUNDS; i++) {
		const x = words[i - 15];
		const y = words[i - 2];
		const low = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3;
		const high = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
		words[i] = words[i - 16] + low + words[i - 7] + high | 0;
	}
	let a = state[0];
	let b = state[1];
	let c = state[2];
	let d = state[3];
	let e = state[4];
	let f = state[5];
	let g = state[6];
	let h = state[7];
	for (let i = 0; i < ROUNDS; i++) {
		const mixed = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
		const first = h + mixed + (g ^ e & (f ^ g)) + cubeRoots[i] + words[i] | 0;
		const second = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b | c & (a | b)) | 0;
		h = g;
		g = f;
		f = e;
		e = d + first | 0;
		d = c;
		c = b;
		b = a;
		a = first + second | 0;
	}
	state[0] = state[0] + a;
	state[1] = state[1] + b;
	state[2] = state[2] + c;
	state[3] = state[3] + d;
	state[4] = state[4] + e;
	state[5] = state[5] + f;
	state[6] = state[6] + g;
	state[7] = state[7] + h;
}
function takeSha1(state, block) {
	const words = schedule;
	for (let i = 0; i < 16; i++) words[i] = block[i];
	for (let i = 16; i < 80; i++) {
		const mixed = words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16];
		words[i] = mixed << 1 | mixed >>> 31;
	}
	let a = state[0];
	let b = state[1];
	let c = state[2];
	let d = state[3];
	let e = state[4];
	for (let i = 0; i < 80; i++) {
		const mixed = i < 20 ? (d ^ b & (c ^ d)) + 1518500249 : i < 40 ? (b ^ c ^ d) + 1859775393 : i < 60 ? (b & c | d & (b | c)) + 2400959708 : (b ^ c ^ d) + 3395469782;
		const next = (a << 5 | a >>> 27) + mixed + e + words[i] | 0;
		e = d;
		d = c;
		c = b << 30 | b >>> 2;
		b = a;
		a = next;
	}
	state[0] = state[0] + a;
	state[1] = state[1] + b;
	state[2] = state[2] + c;
	state[3] = state[3] + d;
	state[4] = state[4] + e;
}
const turns = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
function takeMd5(state, block) {
	let a = state[0];
	let b = state[1];
	let c = state[2];
	let d = state[3];
	for (let i = 0; i < ROUNDS; i++) {
		let mixed;
		let at;
		if (i < 16) {
			mixed = d ^ b & (c ^ d);
			at = i;
		} else if (i < 32) {
			mixed = c ^ d & (b ^ c);
			at = 5 * i + 1 & 15;
		} else if (i < 48) {
			mixed = b ^ c ^ d;
			at = 3 * i + 5 & 15;
		} else {
			mixed = c ^ (b | ~d);
			at = 7 * i & 15;
		}
		const sum = a + mixed + sines[i] + block[at] | 0;
		const turn = turns[(i >> 4) * 4 + (i & 3)];
		a = d;
		d = c;
		c = b;
		b = b + (sum << turn | sum >>> 32 - turn) | 0;
	}
	state[0] = state[0] + a;
	state[1] = state[1] + b;
	state[2] = state[2] + c;
	state[3] = state[3] + d;
}
const OLD = [
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
];
const compressions = {
	md5: {
		start: Int32Array.from(OLD.slice(0, 4)),
		hashed: new Uint8Array(16),
		isLittle: true,
		take: takeMd5
	},
	sha1: {
		start: Int32Array.from(OLD),
		hashed: new Uint8Array(20),
		isLittle: false,
		take: takeSha1
	},
	sha224: {
		start: Int32Array.of(3238371032, 914150663, 812702999, 4144912697, 4290775857, 1750603025, 1694076839, 3204075428),
		hashed: new Uint8Array(28),
		isLittle: false,
		take: takeSha256
	},
	sha256: {
		start: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
		hashed: new Uint8Array(32),
		isLittle: false,
		take: takeSha256
	}
};
const block = new Int32Array(16);
const state = new Int32Array(8);
function byteAt(bytes, at, length) {
	return at < length ? bytes[at] : at === length ? 128 : 0;
}
function hashOf({ start, hashed, isLittle, take }, bytes) {
	const { length } = bytes;
	state.set(start);
	const blocks = (length + 8 >> 6) + 1;
	for (let i = 0; i < blocks; i++) {
		for (let word = 0; word < 16; word++) {
			const at = i * 64 + word * 4;
			let a;
			let b;
			let c;
			let d;
			if (at + 4 <= length) {
				a = bytes[at];
				b = bytes[at + 1];
				c = bytes[at + 2];
				d = bytes[at + 3];
			} else {
				a = byteAt(bytes, at, length);
				b = byteAt(bytes, at + 1, length);
				c = byteAt(bytes, at + 2, length);
				d = byteAt(bytes, at + 3, length);
			}
			block[word] = isLittle ? d << 24 | c << 16 | b << 8 | a : a << 24 | b << 16 | c << 8 | d;
		}
		if (i === blocks - 1) block[isLittle ? 14 : 15] = length << 3;
		take(state, block);
	}
	for (let i = 0; i < hashed.length; i++) {
		const shift = (isLittle ? i & 3 : 3 - (i & 3)) << 3;
		hashed[i] = state[i >> 2] >>> shift;
	}
	return hashed;
}
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
const SHORT = 1024;
const nothing = new Bytes(0);
var ShortDigest = class ShortDigest {
	#name;
	#compression;
	#bytes = nothing;
	#large = void 0;
	constructor(name, compression) {
		this.#name = name;
		this.#compression = compression;
	}
	update(bytes) {
		const held = this.#bytes;
		const length = held.length + bytes.length;
		if (this.#large === void 0 && length > SHORT) {
			this.#large = new NodeDigest(this.#name);
			this.#large.update(held);
		}
		if (this.#large !== void 0) {
			this.#large.update(bytes);
			return;
		}
		if (held.length === 0 && bytes instanceof Bytes) this.#bytes = bytes;
		else {
			this.#bytes = new Bytes(length);
			this.#bytes.set(held);
			this.#bytes.set(bytes, held.length);
		}
	}
	digest() {
		return this.#large ? this.#large.digest() : hashOf(this.#compression, this.#bytes);
	}
	copy() {
		const other = new ShortDigest(this.#name, this.#compression);
		other.#bytes = this.#bytes;
		other.#large = this.#large?.copy();
		return other;
	}
};
function digestFor(name) {
	const compression = compressions[name];
	return compression ? new ShortDigest(name, compression) : new NodeDigest(name);
}
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
		this.#digest = digest ?? digestFor(node);
	}
	update(data) {
		this.#digest.update(bytesOf(data));
	}
	#bytes(method, length) {
		if (this.digestSize > 0) return this.#digest.digest();
		const given = typeof length === "object" ? length.length : length;
		if (given === void 0) throw new TypeError(`${method}() missing required argument 'length' (pos 1)`);
		return this.#digest.digest(Number(given));
	}
	digest(length) {
		return new Bytes(this.#bytes("digest", length));
	}
	hexdigest(length) {
		return this.#bytes("hexdigest", length).toHex();
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
	return new Bytes(key);
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
	return new Bytes(key);
}
nameFunctions(hashlib_exports);
export { HASH, algorithmsAvailable, algorithmsGuaranteed, blake2b$1 as blake2b, blake2s$1 as blake2s, fileDigest, make, md5, pbkdf2Hmac, scrypt, sha1, sha224, sha256, sha3224, sha3256, sha3384, sha3512, sha384, sha512, shake128, shake256 };
