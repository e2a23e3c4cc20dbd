import "../../rolldown-runtime.js";
import { Exception, ValueError } from "../../core.js";
import { Bytes, bytesLike, bytesOrAscii, fromLatin1, index, latin1, options } from "../core.js";
// runtime/python/binascii/errors.ts
var Error = class extends ValueError {
	static __module__ = "binascii";
};
var Incomplete = class extends Exception {
	static __module__ = "binascii";
};
// runtime/python/binascii/hex.ts
const DIGITS = "0123456789abcdef";
function hexlify(data, sep, bytesPerSep) {
	const given = options(["sep", "bytesPerSep"], sep, bytesPerSep);
	let separator = "";
	if (given.sep !== void 0) {
		separator = typeof given.sep === "string" ? given.sep : latin1(bytesLike(given.sep));
		if (separator.length !== 1) throw new ValueError("sep must be length 1.");
		if (separator > "") throw new ValueError("sep must be ASCII.");
	}
	const size = separator === "" ? 0 : Number(index(given.bytesPerSep ?? 1));
	const bytes = bytesLike(data);
	const group = Math.abs(size);
	const first = size > 0 ? bytes.length % group : 0;
	let text = "";
	bytes.forEach((byte, i) => {
		if (group > 0 && i > 0 && (i - first) % group === 0) text += separator;
		text += DIGITS[byte >> 4] + DIGITS[byte & 15];
	});
	return fromLatin1(text);
}
function unhexlify(hexstr) {
	const digits = bytesOrAscii(hexstr);
	if (digits.length % 2 !== 0) throw new Error("Odd-length string");
	const result = new Bytes(digits.length / 2);
	for (let i = 0; i < result.length; i++) {
		const pair = String.fromCharCode(digits[2 * i], digits[2 * i + 1]);
		if (!/^[0-9a-fA-F]{2}$/.test(pair)) throw new Error("Non-hexadecimal digit found");
		result[i] = parseInt(pair, 16);
	}
	return result;
}
// runtime/python/binascii/base64.ts
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Int8Array(256).fill(-1);
for (let i = 0; i < 64; i++) VALUES[LETTERS.charCodeAt(i)] = i;
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const PAD = "=".charCodeAt(0);
const NEWLINE = "\n".charCodeAt(0);
function b2aBase64(data, named = {}) {
	const bytes = bytesLike(data);
	const { length } = bytes;
	const withNewline = named.newline ?? true;
	const result = new Bytes(Math.ceil(length / 3) * 4 + (withNewline ? 1 : 0));
	let at = 0;
	for (let i = 0; i < length; i += 3) {
		const second = i + 1 < length ? bytes[i + 1] : 0;
		const third = i + 2 < length ? bytes[i + 2] : 0;
		const bits = bytes[i] << 16 | second << 8 | third;
		result[at++] = CODES[bits >> 18];
		result[at++] = CODES[bits >> 12 & 63];
		result[at++] = i + 1 < length ? CODES[bits >> 6 & 63] : PAD;
		result[at++] = i + 2 < length ? CODES[bits & 63] : PAD;
	}
	if (withNewline) result[at] = NEWLINE;
	return result;
}
function a2bBase64(data, named = {}) {
	const { strictMode = false } = named;
	const letters = bytesOrAscii(data);
	const result = new Bytes(Math.ceil(letters.length / 4) * 3);
	let length = 0;
	let place = 0;
	let left = 0;
	let pads = 0;
	let isPadded = false;
	for (let i = 0; i < letters.length; i++) {
		const letter = letters[i];
		if (letter === PAD) {
			isPadded = true;
			if (strictMode && place === 0) throw new Error(i === 0 ? "Leading padding not allowed" : "Excess padding not allowed");
			if (place >= 2 && place + ++pads >= 4) {
				if (strictMode && i + 1 < letters.length) throw new Error("Excess data after padding");
				return result.slice(0, length);
			}
			continue;
		}
		const value = VALUES[letter];
		if (value < 0) {
			if (strictMode) throw new Error("Only base64 data is allowed");
			continue;
		}
		if (strictMode && isPadded) throw new Error("Discontinuous padding not allowed");
		pads = 0;
		if (place === 0) left = value;
		else if (place === 1) {
			result[length++] = left << 2 | value >> 4;
			left = value & 15;
		} else if (place === 2) {
			result[length++] = left << 4 | value >> 2;
			left = value & 3;
		} else result[length++] = left << 6 | value;
		place = (place + 1) % 4;
	}
	if (place === 1) throw new Error(`Invalid base64-encoded string: number of data characters (${Math.floor(length / 3) * 4 + 1}) cannot be 1 more than a multiple of 4`);
	if (place !== 0) throw new Error("Incorrect padding");
	return result.slice(0, length);
}
export { Error, Incomplete, a2bBase64, b2aBase64, hexlify, unhexlify };
