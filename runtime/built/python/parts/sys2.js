import { __exportAll } from "../../rolldown-runtime.js";
import { StructSequence } from "./datetime4.js";
import { Float } from "../core.js";
const info = (function info(typeName, fields) {
	const type = class extends Info {
		static __module__ = "sys";
		static __name__ = typeName;
	};
	const result = new type(fields);
	for (const [name, value] of Object.entries(fields)) Object.defineProperty(result, name, { value });
	return result;
});
// runtime/python/sys/version.ts
var version_exports = __exportAll({
	floatInfo: () => floatInfo,
	hashInfo: () => hashInfo,
	hexversion: () => hexversion,
	info: () => info,
	intInfo: () => intInfo,
	version: () => version,
	versionInfo: () => versionInfo
});
var Info = class extends StructSequence {
	static __module__ = "sys";
	#names;
	constructor(fields) {
		super();
		this.#names = Object.keys(fields);
		this.push(...Object.values(fields));
	}
	fieldNames() {
		return this.#names;
	}
};
const versionInfo = info("version_info", {
	major: 3,
	minor: 13,
	micro: 0,
	releaselevel: "final",
	serial: 0
});
const version = `3.13.0 (main, Oct  7 2024, 00:00:00) [Deno ${Deno.version.deno}, V8 ${Deno.version.v8}]`;
const hexversion = 51183856;
const floatInfo = info("float_info", {
	max: new Float(Number.MAX_VALUE),
	max_exp: 1024,
	max_10_exp: 308,
	min: 22250738585072014e-324,
	min_exp: -1021,
	min_10_exp: -307,
	dig: 15,
	mant_dig: 53,
	epsilon: Number.EPSILON,
	radix: 2,
	rounds: 1
});
const intInfo = info("int_info", {
	bits_per_digit: 30,
	sizeof_digit: 4,
	default_max_str_digits: 4300,
	str_digits_check_threshold: 640
});
const hashInfo = info("hash_info", {
	width: 64,
	modulus: 2305843009213693951n,
	inf: 314159,
	nan: 0,
	imag: 1000003,
	algorithm: "siphash13",
	hash_bits: 64,
	seed_bits: 128,
	cutoff: 0
});
export { floatInfo, hashInfo, hexversion, info, intInfo, version, versionInfo, version_exports };
