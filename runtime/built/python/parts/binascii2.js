import { __exportAll } from "../../rolldown-runtime.js";
import { Bytes, bytesLike, bytesOrAscii, nameFunctions, options } from "../core.js";
import { Error, Incomplete, a2bBase64, b2aBase64, hexlify, unhexlify } from "./base64.js";
import { crc32, crcHqx } from "./binascii.js";
// runtime/python/binascii/quoted_printable.ts
const [TAB, LF, CR, SPACE$1, EQUALS, DOT, UNDERSCORE] = [
	9,
	10,
	13,
	32,
	61,
	46,
	95
];
const LINE = 76;
const DIGITS = "0123456789ABCDEF";
function digit(byte) {
	const value = byte === void 0 ? NaN : parseInt(String.fromCharCode(byte), 16);
	return Number.isNaN(value) ? -1 : value;
}
function a2bQp(data, header) {
	const isHeader = options(["header"], header).header ?? false;
	const text = bytesOrAscii(data);
	const result = [];
	for (let i = 0; i < text.length;) {
		const byte = text[i];
		if (byte === EQUALS) {
			i++;
			if (i >= text.length) break;
			const [high, low] = [digit(text[i]), digit(text[i + 1])];
			if (text[i] === LF || text[i] === CR) {
				while (i < text.length && text[i] !== LF) i++;
				i++;
			} else if (text[i] === EQUALS) {
				result.push(EQUALS);
				i++;
			} else if (high >= 0 && low >= 0) {
				result.push(high * 16 + low);
				i += 2;
			} else result.push(EQUALS);
		} else {
			result.push(isHeader && byte === UNDERSCORE ? SPACE$1 : byte);
			i++;
		}
	}
	return new Bytes(result);
}
function b2aQp(data, quotetabs, istext, header) {
	const given = options([
		"quotetabs",
		"istext",
		"header"
	], quotetabs, istext, header);
	const isText = given.istext ?? true;
	const bytes = bytesLike(data);
	const firstEnd = bytes.indexOf(LF);
	const isDos = firstEnd > 0 && bytes[firstEnd - 1] === CR;
	const result = [];
	let column = 0;
	const endsLine = (i) => bytes[i] === LF || bytes[i] === CR && bytes[i + 1] === LF;
	const lineEnd = () => {
		if (isDos) result.push(CR);
		result.push(LF);
		column = 0;
	};
	const quote = (byte) => {
		result.push(EQUALS, DIGITS.charCodeAt(byte >> 4), DIGITS.charCodeAt(byte & 15));
	};
	const soft = (room) => {
		if (column + room < LINE) return;
		result.push(EQUALS);
		lineEnd();
	};
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i];
		const next = bytes[i + 1];
		const isBlank = byte === TAB || byte === SPACE$1;
		if (byte > 126 || byte === EQUALS || given.header && byte === UNDERSCORE || byte === DOT && column === 0 && (next === void 0 || next === LF || next === CR || next === 0) || !isText && (byte === CR || byte === LF) || isBlank && next === void 0 || byte < 33 && byte !== CR && byte !== LF && !isBlank || byte < 33 && byte !== CR && byte !== LF && given.quotetabs && isBlank) {
			soft(3);
			quote(byte);
			column += 3;
		} else if (isText && endsLine(i)) {
			const last = result.at(-1);
			if (column > 0 && (last === SPACE$1 || last === TAB)) {
				result.pop();
				quote(last);
			}
			lineEnd();
			if (byte === CR) i++;
		} else {
			if (next !== void 0 && next !== LF) soft(1);
			result.push(given.header && byte === SPACE$1 ? UNDERSCORE : byte);
			column++;
		}
	}
	return new Bytes(result);
}
// runtime/python/binascii/uu.ts
const SPACE = 32;
const MOST = 45;
function b2aUu(data, { backtick = false } = {}) {
	const bytes = bytesLike(data);
	if (bytes.length > MOST) throw new Error("At most 45 bytes at once");
	const letter = (value) => value === 0 && backtick ? 96 : value + SPACE;
	const line = [letter(bytes.length)];
	for (let i = 0; i < bytes.length; i += 3) {
		const bits = bytes[i] << 16 | (bytes[i + 1] ?? 0) << 8 | (bytes[i + 2] ?? 0);
		for (let shift = 18; shift >= 0; shift -= 6) line.push(letter(bits >> shift & 63));
	}
	line.push(10);
	return new Bytes(line);
}
function a2bUu(data) {
	const line = bytesOrAscii(data);
	const result = new Bytes(line.length === 0 ? 32 : line[0] - SPACE & 63);
	let at = 1;
	let bits = 0;
	let count = 0;
	for (let length = 0; length < result.length; at++) {
		const letter = line[at];
		let value = 0;
		if (letter !== void 0 && letter !== 10 && letter !== 13) {
			if (letter < SPACE || letter > 96) throw new Error("Illegal char");
			value = letter - SPACE & 63;
		}
		bits = bits << 6 | value;
		count += 6;
		if (count < 8) continue;
		count -= 8;
		result[length++] = bits >> count;
		bits &= (1 << count) - 1;
	}
	for (; at < line.length; at++) if (![
		SPACE,
		96,
		10,
		13
	].includes(line[at])) throw new Error("Trailing garbage");
	return result;
}
nameFunctions(__exportAll({
	Error: () => Error,
	Incomplete: () => Incomplete,
	a2bBase64: () => a2bBase64,
	a2bHex: () => unhexlify,
	a2bQp: () => a2bQp,
	a2bUu: () => a2bUu,
	b2aBase64: () => b2aBase64,
	b2aHex: () => hexlify,
	b2aQp: () => b2aQp,
	b2aUu: () => b2aUu,
	crc32: () => crc32,
	crcHqx: () => crcHqx,
	hexlify: () => hexlify,
	unhexlify: () => unhexlify
}));
export { a2bQp, a2bUu, b2aQp, b2aUu };
