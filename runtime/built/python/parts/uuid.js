import "../../rolldown-runtime.js";
import { TypeError, ValueError } from "../../core.js";
import { Bytes, NotImplemented, big, eq, hash, lt, noAttribute, nodeModule, options, toInt, tupleFrom, typeName } from "../core.js";
import { Enum } from "./asyncio3.js";
// runtime/python/uuid.ts
var SafeUUID = class SafeUUID extends Enum {
	static __module__ = "uuid";
	static safe = new SafeUUID("safe", 0);
	static unsafe = new SafeUUID("unsafe", -1);
	static unknown = new SafeUUID("unknown", null);
};
const RESERVED_NCS = "reserved for NCS compatibility";
const RFC_4122 = "specified in RFC 4122";
const RESERVED_MICROSOFT = "reserved for Microsoft compatibility";
const RESERVED_FUTURE = "reserved for future definition";
const WIDTHS = [
	32n,
	16n,
	16n,
	8n,
	8n,
	48n
];
function ofBytes(bytes, name) {
	if (bytes.length !== 16) throw new ValueError(`${name} is not a 16-char string`);
	return bytes.reduce((number, byte) => number << 8n | BigInt(byte), 0n);
}
function turned(bytes) {
	return Uint8Array.from([
		3,
		2,
		1,
		0,
		5,
		4,
		7,
		6,
		8,
		9,
		10,
		11,
		12,
		13,
		14,
		15
	], (place) => bytes[place]);
}
function numberOf(given) {
	const { hex, bytes, bytesLe, fields, int } = given;
	if ([
		hex,
		bytes,
		bytesLe,
		fields,
		int
	].filter((value) => value != null).length !== 1) throw new TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given");
	if (hex != null) {
		if (typeof hex !== "string") throw noAttribute(`'${typeName(hex)}' object has no attribute 'replace'`, "replace", hex);
		const digits = hex.replaceAll("urn:", "").replaceAll("uuid:", "").replace(/^[{}]+|[{}]+$/g, "").replaceAll("-", "");
		if (!/^[0-9a-fA-F]{32}$/.test(digits)) throw new ValueError("badly formed hexadecimal UUID string");
		return BigInt(`0x${digits}`);
	}
	if (bytes) return ofBytes(bytes, "bytes");
	if (bytesLe) return ofBytes(turned(bytesLe), "bytes_le");
	if (fields) {
		if (fields.length !== 6) throw new ValueError("fields is not a 6-tuple");
		return fields.reduce((number, field, i) => number << WIDTHS[i] | big(field), 0n);
	}
	const number = big(int);
	if (number < 0n || number >= 1n << 128n) throw new ValueError("int is out of range (need a 128-bit value)");
	return number;
}
var UUID = class UUID {
	static __module__ = "uuid";
	constructor(hex, ...more) {
		const given = options([
			"hex",
			"bytes",
			"bytesLe",
			"fields",
			"int",
			"version"
		], hex, ...more);
		let number = numberOf(given);
		if (given.version != null) {
			const version = big(given.version);
			if (version < 1n || version > 5n) throw new ValueError("illegal version number");
			number = number & ~(49152n << 48n) | 32768n << 48n;
			number = number & ~(61440n << 64n) | version << 76n;
		}
		this.int = toInt(number);
		this.isSafe = given.isSafe ?? SafeUUID.unknown;
	}
	get hex() {
		return big(this.int).toString(16).padStart(32, "0");
	}
	get bytes() {
		const { hex } = this;
		const all = Uint8Array.from({ length: 16 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
		return new Bytes(all.buffer);
	}
	get bytesLe() {
		return new Bytes(Uint8Array.from(turned(this.bytes)).buffer);
	}
	get fields() {
		let number = big(this.int);
		const all = WIDTHS.toReversed().map((width) => {
			const field = number & (1n << width) - 1n;
			number >>= width;
			return toInt(field);
		});
		return tupleFrom(all.reverse());
	}
	get timeLow() {
		return this.fields[0];
	}
	get timeMid() {
		return this.fields[1];
	}
	get timeHiVersion() {
		return this.fields[2];
	}
	get clockSeqHiVariant() {
		return this.fields[3];
	}
	get clockSeqLow() {
		return this.fields[4];
	}
	get time() {
		const [low, mid, high] = this.fields.map(big);
		return toInt((high & 4095n) << 48n | mid << 32n | low);
	}
	get clockSeq() {
		return (Number(this.clockSeqHiVariant) & 63) << 8 | Number(this.clockSeqLow);
	}
	get node() {
		return this.fields[5];
	}
	get urn() {
		return `urn:uuid:${this.__str__()}`;
	}
	get variant() {
		const bits = Number(big(this.int) >> 61n & 7n);
		if (bits < 4) return RESERVED_NCS;
		if (bits < 6) return RFC_4122;
		return bits === 6 ? RESERVED_MICROSOFT : RESERVED_FUTURE;
	}
	get version() {
		return this.variant === "specified in RFC 4122" ? Number(big(this.int) >> 76n & 15n) : null;
	}
	__eq__(other) {
		return other instanceof UUID ? eq(this.int, other.int) : NotImplemented;
	}
	__lt__(other) {
		return other instanceof UUID ? lt(this.int, other.int) : NotImplemented;
	}
	__gt__(other) {
		return other instanceof UUID ? lt(other.int, this.int) : NotImplemented;
	}
	__le__(other) {
		return other instanceof UUID ? !lt(other.int, this.int) : NotImplemented;
	}
	__ge__(other) {
		return other instanceof UUID ? !lt(this.int, other.int) : NotImplemented;
	}
	__hash__() {
		return hash(this.int);
	}
	__int__() {
		return this.int;
	}
	__str__() {
		return this.hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
	}
	__repr__() {
		return `UUID('${this.__str__()}')`;
	}
};
function uuid4() {
	return new UUID(crypto.randomUUID());
}
const nodeId = crypto.getRandomValues(new Uint8Array(6));
let last = 0n;
let sequence;
function getnode() {
	return nodeId.reduce((number, byte, i) => number * 256 + (i === 0 ? byte | 1 : byte), 0);
}
function uuid1(node, clockSeq) {
	const given = options(["node", "clockSeq"], node, clockSeq);
	let time = BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e4)) + 122192928000000000n;
	if (time <= last) time = last + 1n;
	last = time;
	sequence ??= BigInt(crypto.getRandomValues(new Uint16Array(1))[0] & 16383);
	const clock = given.clockSeq == null ? sequence : big(given.clockSeq);
	return new UUID({
		fields: [
			time & 4294967295n,
			time >> 32n & 65535n,
			time >> 48n & 4095n,
			clock >> 8n & 63n,
			clock & 255n,
			given.node == null ? BigInt(getnode()) : big(given.node)
		],
		version: 1
	});
}
function named(algorithm, version, namespace, name) {
	const bytes = name instanceof Uint8Array ? name : new TextEncoder().encode(String(name));
	const digest = nodeModule("node:crypto").createHash(algorithm).update(namespace.bytes).update(bytes).digest();
	return new UUID({
		bytes: Uint8Array.from(digest.subarray(0, 16)),
		version
	});
}
function uuid3(namespace, name) {
	return named("md5", 3, namespace, name);
}
function uuid5(namespace, name) {
	return named("sha1", 5, namespace, name);
}
const NAMESPACE_DNS = new UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
const NAMESPACE_URL = new UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
const NAMESPACE_OID = new UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8");
const NAMESPACE_X500 = new UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8");
export { NAMESPACE_DNS, NAMESPACE_OID, NAMESPACE_URL, NAMESPACE_X500, RESERVED_FUTURE, RESERVED_MICROSOFT, RESERVED_NCS, RFC_4122, SafeUUID, UUID, getnode, uuid1, uuid3, uuid4, uuid5 };
