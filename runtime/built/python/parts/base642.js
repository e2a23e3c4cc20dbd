import { __exportAll, __name } from "../../rolldown-runtime.js";
import { AssertionError, TypeError, ValueError } from "../../core.js";
import { Bytes, bytesLike, bytesOrAscii, callMethod, concat, fromLatin1, index, latin1, nameFunctions, options, repr, typeName } from "../core.js";
import { Error, a2bBase64, b2aBase64, hexlify, unhexlify } from "./base64.js";
// runtime/python/base64/letters.ts
function lettersOf(value) {
	return bytesOrAscii(value, "a bytes-like object or ASCII string");
}
// runtime/python/base64/base16.ts
function b16encode(s) {
	return fromLatin1(latin1(hexlify(s)).toUpperCase());
}
function b16decode(s, casefold) {
	const given = options(["casefold"], casefold);
	const digits = latin1(lettersOf(s));
	const text = given.casefold ? digits.toUpperCase() : digits;
	if (/[^0-9A-F]/.test(text)) throw new Error("Non-base16 digit found");
	return unhexlify(text);
}
// runtime/python/base64/base32.ts
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const HEX_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
const LETTERS_OF = [
	0,
	2,
	4,
	5,
	7,
	8
];
function encode$2(s, letters) {
	const bytes = bytesLike(s);
	let text = "";
	let bits = 0;
	let count = 0;
	for (const byte of bytes) {
		bits = (bits << 8 | byte) & 4095;
		count += 8;
		for (; count >= 5; count -= 5) text += letters[bits >> count - 5 & 31];
	}
	if (count > 0) text += letters[bits << 5 - count & 31];
	return fromLatin1(text.padEnd(Math.ceil(text.length / 8) * 8, "="));
}
__name(encode$2, "encode");
function decode$2(text, letters) {
	if (text.length % 8 !== 0) throw new Error("Incorrect padding");
	const body = text.replace(/=+$/, "");
	const padding = text.length - body.length;
	const whole = Math.floor(body.length / 8) * 8;
	const result = [];
	let bits = 0;
	let count = 0;
	for (const letter of body) {
		const value = letters.indexOf(letter);
		if (value < 0) throw new Error("Non-base32 digit found");
		bits = (bits << 5 | value) & 4095;
		count += 5;
		if (count < 8) continue;
		count -= 8;
		result.push(bits >> count & 255);
	}
	if (padding > 0 && !LETTERS_OF.slice(1, 5).includes(body.length - whole)) throw new Error("Incorrect padding");
	return new Bytes(result);
}
__name(decode$2, "decode");
function b32encode(s) {
	return encode$2(s, LETTERS);
}
function b32hexencode(s) {
	return encode$2(s, HEX_LETTERS);
}
function b32decode(s, casefold, map01) {
	const given = options(["casefold", "map01"], casefold, map01);
	let text = latin1(lettersOf(s));
	if (text.length % 8 !== 0) throw new Error("Incorrect padding");
	if (given.map01 !== void 0 && given.map01 !== null) {
		const one = lettersOf(given.map01);
		if (one.length !== 1) throw new AssertionError(repr(new Bytes(one)));
		text = text.replaceAll("0", "O").replaceAll("1", latin1(one));
	}
	return decode$2(given.casefold ? text.toUpperCase() : text, LETTERS);
}
function b32hexdecode(s, casefold) {
	const given = options(["casefold"], casefold);
	const text = latin1(lettersOf(s));
	return decode$2(given.casefold ? text.toUpperCase() : text, HEX_LETTERS);
}
// runtime/python/base64/base64.ts
function twoLetters(altchars) {
	if (altchars.length !== 2) throw new AssertionError(repr(altchars));
	return latin1(altchars);
}
function b64encode(s, altchars) {
	const given = options(["altchars"], altchars).altchars ?? null;
	const encoded = b2aBase64(s, { newline: false });
	if (given === null) return encoded;
	const [plus, slash] = twoLetters(bytesLike(given));
	return fromLatin1(latin1(encoded).replaceAll("+", plus).replaceAll("/", slash));
}
function b64decode(s, altchars, validate) {
	const given = options(["altchars", "validate"], altchars, validate);
	let letters = lettersOf(s);
	if (given.altchars !== void 0 && given.altchars !== null) {
		const [plus, slash] = twoLetters(new Bytes(lettersOf(given.altchars)));
		const standard = {
			[plus]: "+",
			[slash]: "/"
		};
		const text = latin1(letters).replace(/[^]/g, (letter) => standard[letter] ?? letter);
		letters = fromLatin1(text);
	}
	return a2bBase64(letters, { strictMode: given.validate ?? false });
}
function standardB64encode(s) {
	return b64encode(s);
}
function standardB64decode(s) {
	return b64decode(s);
}
function urlsafeB64encode(s) {
	return b64encode(s, fromLatin1("-_"));
}
function urlsafeB64decode(s) {
	const text = latin1(lettersOf(s));
	return b64decode(fromLatin1(text.replaceAll("-", "+").replaceAll("_", "/")));
}
// runtime/python/base64/base85.ts
const SMALL = "abcdefghijklmnopqrstuvwxyz";
const B85 = "0123456789" + SMALL.toUpperCase() + "abcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
const Z85 = "0123456789" + SMALL + SMALL.toUpperCase() + ".-:+=^!/*?&<>()[]{}@%$#";
const A85 = Array.from({ length: 85 }, (_, i) => String.fromCharCode(33 + i)).join("");
function groups(bytes, letters) {
	const result = [];
	for (let i = 0; i < bytes.length; i += 4) {
		let value = 0;
		for (let j = 0; j < 4; j++) value = value * 256 + (bytes[i + j] ?? 0);
		let group = "";
		for (let j = 0; j < 5; j++) {
			group = letters[value % 85] + group;
			value = Math.floor(value / 85);
		}
		result.push(group);
	}
	return result;
}
function encode$1(b, letters, pad) {
	const bytes = bytesLike(b);
	const text = groups(bytes, letters).join("");
	return fromLatin1(pad ? text : text.slice(0, text.length - (-bytes.length & 3)));
}
__name(encode$1, "encode");
function b85encode(b, pad) {
	return encode$1(b, B85, options(["pad"], pad).pad ?? false);
}
function z85encode(s) {
	return encode$1(s, Z85, false);
}
function decode$1(text, letters, name) {
	const missing = (5 - text.length % 5) % 5;
	const full = text + letters.at(-1).repeat(missing);
	const result = [];
	for (let i = 0; i < full.length; i += 5) {
		let value = 0;
		for (let j = i; j < i + 5; j++) {
			const digit = letters.indexOf(full[j]);
			if (digit < 0) throw new ValueError(`bad ${name} character at position ${j}`);
			value = value * 85 + digit;
		}
		if (value >= 2 ** 32) throw new ValueError(`${name} overflow in hunk starting at byte ${i}`);
		result.push(value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255);
	}
	return new Bytes(result.slice(0, result.length - missing));
}
__name(decode$1, "decode");
function b85decode(b) {
	return decode$1(latin1(lettersOf(b)), B85, "base85");
}
function z85decode(s) {
	return decode$1(latin1(lettersOf(s)), Z85, "z85");
}
function a85encode(b, named = {}) {
	const { foldspaces = false, pad = false, adobe = false } = named;
	const wrapcol = Number(index(named.wrapcol ?? 0));
	const bytes = bytesLike(b);
	const short = -bytes.length & 3;
	const found = groups(bytes, A85);
	const last = found.length - 1;
	let text = found.map((group, i) => {
		if (i === last && short > 0 && !pad) return group.slice(0, 5 - short);
		if (group === "!!!!!") return "z";
		return foldspaces && group === "+<VdL" ? "y" : group;
	}).join("");
	if (adobe) text = "<~" + text;
	if (wrapcol > 0) {
		const width = Math.max(adobe ? 2 : 1, wrapcol);
		const lines = [];
		for (let i = 0; i < text.length; i += width) lines.push(text.slice(i, i + width));
		if (adobe && (lines.at(-1)?.length ?? 0) + 2 > width) lines.push("");
		text = lines.join("\n");
	}
	return fromLatin1(adobe ? text + "~>" : text);
}
function a85decode(b, named = {}) {
	const { foldspaces = false, adobe = false } = named;
	const ignored = named.ignorechars === void 0 ? " 	\n\r\v" : latin1(named.ignorechars);
	let text = latin1(lettersOf(b));
	if (adobe) {
		if (!text.endsWith("~>")) throw new ValueError(`Ascii85 encoded byte sequences must end with ${repr(fromLatin1("~>"))}`);
		text = text.startsWith("<~") ? text.slice(2, -2) : text.slice(0, -2);
	}
	const result = [];
	let group = [];
	for (const letter of text + "uuuu") if (letter >= "!" && letter <= "u") {
		group.push(letter.charCodeAt(0) - 33);
		if (group.length < 5) continue;
		const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
		if (value >= 2 ** 32) throw new ValueError("Ascii85 overflow");
		result.push(value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255);
		group = [];
	} else if (letter === "z") {
		if (group.length > 0) throw new ValueError("z inside Ascii85 5-tuple");
		result.push(0, 0, 0, 0);
	} else if (foldspaces && letter === "y") {
		if (group.length > 0) throw new ValueError("y inside Ascii85 5-tuple");
		result.push(32, 32, 32, 32);
	} else if (!ignored.includes(letter)) throw new ValueError(`Non-Ascii85 digit found: ${letter}`);
	const padding = 4 - group.length;
	return new Bytes(padding > 0 ? result.slice(0, result.length - padding) : result);
}
// runtime/python/base64/lines.ts
const STEP = 57;
function need(s) {
	if (s instanceof Uint8Array) return s;
	throw new TypeError(`expected bytes-like object, not ${typeName(s)}`);
}
function encodebytes(s) {
	const bytes = need(s);
	const lines = [];
	for (let i = 0; i < bytes.length; i += STEP) lines.push(b2aBase64(bytes.subarray(i, i + STEP)));
	return concat(lines);
}
function decodebytes(s) {
	return a2bBase64(need(s));
}
function encode(input, output) {
	for (;;) {
		const part = callMethod(input, "read", [STEP * 1024]);
		if (part.length === 0) return;
		callMethod(output, "write", [encodebytes(part)]);
	}
}
function decode(input, output) {
	for (;;) {
		const line = callMethod(input, "readline");
		if (line.length === 0) return;
		callMethod(output, "write", [a2bBase64(line)]);
	}
}
nameFunctions(__exportAll({
	a85decode: () => a85decode,
	a85encode: () => a85encode,
	b16decode: () => b16decode,
	b16encode: () => b16encode,
	b32decode: () => b32decode,
	b32encode: () => b32encode,
	b32hexdecode: () => b32hexdecode,
	b32hexencode: () => b32hexencode,
	b64decode: () => b64decode,
	b64encode: () => b64encode,
	b85decode: () => b85decode,
	b85encode: () => b85encode,
	decode: () => decode,
	decodebytes: () => decodebytes,
	encode: () => encode,
	encodebytes: () => encodebytes,
	standardB64decode: () => standardB64decode,
	standardB64encode: () => standardB64encode,
	urlsafeB64decode: () => urlsafeB64decode,
	urlsafeB64encode: () => urlsafeB64encode,
	z85decode: () => z85decode,
	z85encode: () => z85encode
}));
export { a85decode, a85encode, b16decode, b16encode, b32decode, b32encode, b32hexdecode, b32hexencode, b64decode, b64encode, b85decode, b85encode, decode, decodebytes, encode, encodebytes, standardB64decode, standardB64encode, urlsafeB64decode, urlsafeB64encode, z85decode, z85encode };
