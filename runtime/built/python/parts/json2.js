import { __name } from "../../rolldown-runtime.js";
import { TypeError } from "../../core.js";
import { Dict, NONE, asTuple, callable$1 as callable, checkDigits, dictOfFields, fieldValues, pointsBefore, toFloat, toInt, typeName, unitOf } from "../core.js";
import { decodeError } from "./json.js";
const keyOf = (function keyOf(text, isPlain) {
	return {
		text,
		isPlain,
		next: void 0,
		inside: void 0
	};
});
// runtime/python/json/scanner.ts
const escapes = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const quote$1 = 34;
const backslash$1 = 92;
const comma$1 = 44;
const colon$1 = 58;
const zero$1 = 48;
const minus$1 = 45;
const plus = 43;
const point$1 = 46;
const smallE$1 = 101;
const largeE$1 = 69;
const KEYS = 512;
const LONGEST_KEY = 64;
const knownKeys = new Map();
const outermost = keyOf("", false);
function nameOf(text) {
	return Object.keys({ [text]: void 0 })[0];
}
function isDigit$1(code) {
	return code >= zero$1 && code <= 57;
}
__name(isDigit$1, "isDigit");
function readInt(digits) {
	if (digits.length < 16) return Number(digits) + 0;
	checkDigits(digits.startsWith("-") ? digits.length - 1 : digits.length);
	return toInt(BigInt(digits));
}
function readFloat(text) {
	return toFloat(Number(text));
}
const NO_OPTIONS = {};
const HOOKS = [
	"objectHook",
	"objectPairsHook",
	"parseFloat",
	"parseInt",
	"parseConstant"
];
function isUsual(options) {
	return options === NO_OPTIONS || options.strict !== false && HOOKS.every((name) => !options[name]);
}
function withHooks(options) {
	if (options === NO_OPTIONS) return options;
	const named = HOOKS.filter((name) => options[name]);
	if (named.length === 0) return options;
	const hooks = named.map((name) => [name, callable(options[name])]);
	return {
		...options,
		...Object.fromEntries(hooks)
	};
}
var Scanner = class {
	#text;
	#options;
	#strict;
	#key = outermost;
	constructor(text, place, options) {
		this.#text = text;
		this.place = place;
		this.#options = withHooks(options);
		this.#strict = options.strict ?? true;
	}
	skip() {
		const text = this.#text;
		let code = text.charCodeAt(this.place);
		while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++this.place);
		return code;
	}
	value() {
		const text = this.#text;
		switch (text.charCodeAt(this.place)) {
			case quote$1: return this.#string();
			case 123: return this.#object();
			case 91: return this.#array();
			case 110:
				if (text.startsWith("null", this.place)) return this.#word(4, null);
				break;
			case 116:
				if (text.startsWith("true", this.place)) return this.#word(4, true);
				break;
			case 102:
				if (text.startsWith("false", this.place)) return this.#word(5, false);
				break;
			case 78:
				if (text.startsWith("NaN", this.place)) return this.#constant("NaN", NaN);
				break;
			case 73:
				if (text.startsWith("Infinity", this.place)) return this.#constant("Infinity", Infinity);
				break;
			case 45:
				if (text.startsWith("-Infinity", this.place)) return this.#constant("-Infinity", -Infinity);
				return this.#number();
			default: return this.#number();
		}
		throw decodeError("Expecting value", text, this.place);
	}
	#word(length, value) {
		this.place += length;
		return value;
	}
	#constant(name, value) {
		this.place += name.length;
		const { parseConstant } = this.#options;
		return parseConstant ? parseConstant(name) : value;
	}
	#number() {
		const text = this.#text;
		const start = this.place;
		let place = start;
		let code = text.charCodeAt(place);
		const isNegative = code === minus$1;
		if (isNegative) code = text.charCodeAt(++place);
		const first = place;
		let small = 0;
		if (code === zero$1) code = text.charCodeAt(++place);
		else {
			while (code >= zero$1 && code <= 57) {
				small = small * 10 + code - zero$1;
				code = text.charCodeAt(++place);
			}
			if (place === first) throw decodeError("Expecting value", text, start);
		}
		if (code !== point$1 && code !== smallE$1 && code !== largeE$1) {
			this.place = place;
			if (place - first <= 15 && !this.#options.parseInt) return isNegative && small > 0 ? -small : small;
			return (this.#options.parseInt ?? readInt)(text.slice(start, place));
		}
		return this.#longNumber(start, place);
	}
	#longNumber(start, whole) {
		const text = this.#text;
		let place = whole;
		let code = text.charCodeAt(place);
		if (code === point$1 && isDigit$1(text.charCodeAt(place + 1))) {
			place = this.#digitsEnd(place + 2);
			code = text.charCodeAt(place);
		}
		if (code === smallE$1 || code === largeE$1) {
			const sign = text.charCodeAt(place + 1);
			const digits = sign === minus$1 || sign === plus ? place + 2 : place + 1;
			if (isDigit$1(text.charCodeAt(digits))) place = this.#digitsEnd(digits + 1);
		}
		this.place = place;
		const { parseInt, parseFloat } = this.#options;
		const digits = text.slice(start, place);
		return place === whole ? (parseInt ?? readInt)(digits) : (parseFloat ?? readFloat)(digits);
	}
	#digitsEnd(place) {
		const text = this.#text;
		while (isDigit$1(text.charCodeAt(place))) place++;
		return place;
	}
	#string() {
		const text = this.#text;
		const start = this.place;
		let at = start + 1;
		for (;; at++) {
			const code = text.charCodeAt(at);
			if (code === quote$1) {
				this.place = at + 1;
				return text.slice(start + 1, at);
			}
			if (!(code >= 32) || code === backslash$1) return this.#longString(start, at);
		}
	}
	#longString(start, plain) {
		const text = this.#text;
		let from = start + 1;
		this.place = plain;
		let result = "";
		while (true) {
			const code = text.charCodeAt(this.place);
			if (code === quote$1) return result + text.slice(from, this.place++);
			if (code === backslash$1) {
				result += text.slice(from, this.place) + this.#escape(start);
				from = this.place;
			} else if (code >= 32 || code < 32 && !this.#strict) this.place++;
			else if (Number.isNaN(code)) throw decodeError("Unterminated string starting at", text, start);
			else throw decodeError("Invalid control character at", text, this.place);
		}
	}
	#escape(start) {
		const text = this.#text;
		const letter = text[this.place + 1];
		if (letter === void 0) throw decodeError("Unterminated string starting at", text, start);
		if (letter !== "u") {
			const plain = escapes[letter];
			if (plain === void 0) throw decodeError("Invalid \\escape", text, this.place);
			this.place += 2;
			return plain;
		}
		const digits = text.slice(this.place + 2, this.place + 6);
		if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw decodeError("Invalid \\uXXXX escape", text, this.place + 1);
		this.place += 6;
		return String.fromCharCode(parseInt(digits, 16));
	}
	#array() {
		const text = this.#text;
		const items = [];
		this.place++;
		if (this.skip() === 93) {
			this.place++;
			return items;
		}
		while (true) {
			items.push(this.value());
			const code = this.skip();
			if (code === 93) {
				this.place++;
				return items;
			}
			if (code !== comma$1) throw decodeError("Expecting ',' delimiter", text, this.place);
			const at = this.place++;
			if (this.skip() === 93) throw decodeError("Illegal trailing comma before end of array", text, at);
		}
	}
	#object() {
		const { objectPairsHook, objectHook } = this.#options;
		if (objectPairsHook) {
			const pairs = [];
			this.#pairs({ set: (key, value) => pairs.push(asTuple([key, value])) });
			return objectPairsHook(pairs);
		}
		const dict = new Dict();
		this.#pairs(dict);
		return objectHook ? objectHook(dict) : dict;
	}
	#pairs(target) {
		const text = this.#text;
		this.place++;
		if (this.skip() === 125) {
			this.place++;
			return;
		}
		const outer = this.#key;
		let before = outer;
		let isFirst = true;
		while (true) {
			if (text.charCodeAt(this.place) !== quote$1) throw decodeError("Expecting property name enclosed in double quotes", text, this.place);
			const guess = isFirst ? before.inside : before.next;
			const key = guess !== void 0 && this.#is(guess.text) ? guess : this.#newKey();
			if (key !== guess) {
				const expected = key.isPlain ? key : void 0;
				if (isFirst) before.inside = expected;
				else before.next = expected;
			}
			before = this.#key = key;
			isFirst = false;
			if (this.skip() !== colon$1) throw decodeError("Expecting ':' delimiter", text, this.place);
			this.place++;
			this.skip();
			target.set(key.text, this.value());
			const code = this.skip();
			if (code === 125) {
				this.place++;
				this.#key = outer;
				return;
			}
			if (code !== comma$1) throw decodeError("Expecting ',' delimiter", text, this.place);
			const at = this.place++;
			if (this.skip() === 125) throw decodeError("Illegal trailing comma before end of object", text, at);
		}
	}
	#is(expected) {
		const text = this.#text;
		const from = this.place + 1;
		const { length } = expected;
		for (let i = 0; i < length; i++) if (text.charCodeAt(from + i) !== expected.charCodeAt(i)) return false;
		if (text.charCodeAt(from + length) !== quote$1) return false;
		this.place = from + length + 1;
		return true;
	}
	#newKey() {
		const start = this.place;
		const text = this.#string();
		if (!(this.#strict && this.place - start === text.length + 2) || text.length > LONGEST_KEY) return keyOf(text, false);
		const known = knownKeys.get(text);
		if (known !== void 0) return known;
		if (knownKeys.size >= KEYS) {
			knownKeys.clear();
			outermost.inside = void 0;
		}
		const key = keyOf(nameOf(text), true);
		knownKeys.set(key.text, key);
		return key;
	}
	points() {
		return pointsBefore(this.#text, this.place);
	}
};
// runtime/python/json/parsed.ts
const OTHERWISE = new Error("read otherwise");
const quote = 34;
const backslash = 92;
const comma = 44;
const colon = 58;
const zero = 48;
const minus = 45;
const point = 46;
const space = 32;
const smallE = 101;
const largeE = 69;
const LONG = 16;
const UNTOLD = /\.(?:0+(?!\d)|000|999|(?<=\d{14}\.))|[eE](?<=\d[eE])[-+\d]|-0(?!\.)/;
function isDigit(code) {
	return code >= zero && code <= 57;
}
function isInNumber(code) {
	return isDigit(code) || code === point || code === smallE || code === largeE || code === minus || code === 43;
}
function isMisplaced(name) {
	return isDigit(name.charCodeAt(0)) && /^\d{1,10}$/.test(name);
}
function dictOfCounted(fields, count) {
	if (count === 0) return new Dict();
	if (count <= 32) return dictOfFields(fields, count);
	const values = fieldValues(fields);
	return new Dict(Object.keys(fields).map((name, i) => [name, values[i]]));
}
function told(parsed) {
	if (typeof parsed === "number") {
		if (parsed > Number.MAX_SAFE_INTEGER || parsed < Number.MIN_SAFE_INTEGER) throw OTHERWISE;
		return parsed;
	}
	if (typeof parsed !== "object" || parsed === null) return parsed;
	if (Array.isArray(parsed)) {
		for (let i = 0; i < parsed.length; i++) {
			const item = parsed[i];
			if (typeof item === "string") continue;
			const value = told(item);
			if (value !== item) parsed[i] = value;
		}
		return parsed;
	}
	const fields = parsed;
	let count = 0;
	for (const name in fields) {
		if (count++ === 0 && isMisplaced(name) || name === "__proto__") throw OTHERWISE;
		const field = fields[name];
		if (typeof field === "string") continue;
		const value = told(field);
		if (value !== field) fields[name] = value;
	}
	return dictOfCounted(fields, count);
}
var Companion = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	whole(parsed) {
		const value = this.#value(parsed);
		this.#next();
		if (this.#at < this.#text.length) throw OTHERWISE;
		return value;
	}
	#next() {
		const text = this.#text;
		let code = text.charCodeAt(this.#at);
		while (code <= space) code = text.charCodeAt(++this.#at);
		return code;
	}
	#past(unit) {
		if (this.#next() !== unit) throw OTHERWISE;
		this.#at++;
	}
	#value(parsed) {
		const code = this.#next();
		switch (typeof parsed) {
			case "number": return this.#number(parsed, code);
			case "string":
				this.#string(parsed.length, code);
				return parsed;
			case "boolean":
				this.#at += parsed ? 4 : 5;
				return parsed;
		}
		if (parsed === null) {
			this.#at += 4;
			return parsed;
		}
		return Array.isArray(parsed) ? this.#list(parsed) : this.#dict(parsed);
	}
	#string(length, first) {
		const text = this.#text;
		const end = this.#at + length + 1;
		if (first !== quote) throw OTHERWISE;
		if (text.charCodeAt(end) === quote && text.charCodeAt(end - 1) !== backslash) {
			this.#at = end + 1;
			return;
		}
		let at = this.#at + 1;
		for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at)) if (code === backslash) at++;
		this.#at = at + 1;
	}
	#number(parsed, unit) {
		const text = this.#text;
		const start = this.#at;
		const isNegative = unit === minus;
		const first = isNegative ? start + 1 : start;
		let at = first;
		let code = text.charCodeAt(at);
		while (isDigit(code)) code = text.charCodeAt(++at);
		if (at === first) throw OTHERWISE;
		if (code === point || code === smallE || code === largeE) {
			while (isInNumber(code)) code = text.charCodeAt(++at);
			this.#at = at;
			return Number.isInteger(parsed) ? toFloat(parsed) : parsed;
		}
		this.#at = at;
		return at - first >= LONG || isNegative && text.charCodeAt(first) === zero ? readInt(text.slice(start, at)) : parsed;
	}
	#list(items) {
		this.#at++;
		for (let i = 0; i < items.length; i++) {
			if (i > 0) this.#past(comma);
			const item = items[i];
			const value = this.#value(item);
			if (value !== item) items[i] = value;
		}
		this.#past(93);
		return items;
	}
	#dict(fields) {
		this.#at++;
		let count = 0;
		for (const name in fields) {
			if (count > 0) this.#past(comma);
			else if (isMisplaced(name)) throw OTHERWISE;
			count++;
			if (name === "__proto__") throw OTHERWISE;
			this.#string(name.length, this.#next());
			this.#past(colon);
			const field = fields[name];
			const value = this.#value(field);
			if (value !== field) fields[name] = value;
		}
		this.#past(125);
		return dictOfCounted(fields, count);
	}
};
function parsed(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return NONE;
	}
	try {
		return UNTOLD.test(text) ? new Companion(text).whole(value) : told(value);
	} catch (error) {
		if (error !== OTHERWISE) throw error;
		return NONE;
	}
}
// runtime/python/json/decoder.ts
var JSONDecoder = class {
	static __module__ = "json.decoder";
	#options;
	constructor(options = NO_OPTIONS) {
		this.#options = options;
	}
	decode(s) {
		if (isUsual(this.#options)) {
			const value = parsed(s);
			if (value !== NONE) return value;
		}
		const scanner = new Scanner(s, 0, this.#options);
		scanner.skip();
		const value = scanner.value();
		scanner.skip();
		if (scanner.place < s.length) throw decodeError("Extra data", s, scanner.place);
		return value;
	}
	rawDecode(s, idx = 0) {
		const scanner = new Scanner(s, unitOf(s, Number(idx)), this.#options);
		const value = scanner.value();
		return asTuple([value, scanner.points()]);
	}
};
const plain = new JSONDecoder();
function encodingOf(bytes) {
	const [a = 1, b = 1, c = 1, d = 1] = bytes;
	if (a === 255 && b === 254 || a === 254 && b === 255) return "utf-16";
	if (bytes.length >= 4 && a === 0 && b !== 0) return "utf-16be";
	if (bytes.length >= 4 && b === 0 && (c !== 0 || d !== 0)) return "utf-16le";
	if (bytes.length === 2 && a === 0) return "utf-16be";
	if (bytes.length === 2 && b === 0) return "utf-16le";
	return "utf-8";
}
function loads(s, options) {
	let text;
	if (typeof s === "string") {
		if (s.startsWith("\ufeff")) throw decodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0);
		text = s;
	} else if (s instanceof Uint8Array) text = new TextDecoder(encodingOf(s)).decode(s);
	else throw new TypeError(`the JSON object must be str, bytes or bytearray, not ${typeName(s)}`);
	if (options === void 0) return plain.decode(text);
	const { cls, ...rest } = options;
	return (cls ? new cls(rest) : new JSONDecoder(rest)).decode(text);
}
function load(fp, options = {}) {
	const text = fp.read();
	return text instanceof Promise ? text.then((text) => loads(text, options)) : loads(text, options);
}
export { JSONDecoder, load, loads };
