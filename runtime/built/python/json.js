/* @ts-self-types="../../../runtime/python/json.ts" */
import "./program.js";
import { __exportAll, __name } from "../rolldown-runtime.js";
import { Dict, NONE, REMOVED, asTuple, callable$1 as callable, checkDigits, compareText, dictOfFields, fieldValues, floatText, held, index, isAscii, isFloat, isHolder, isInt, iter, nameFunctions, options, plainFields, plainTable, pointsBefore, raw, repr, sorted, toFloat, toInt, truth, typeName, unexpectedText, unitOf } from "./core.js";
import { JSONDecodeError, decodeError } from "./parts/json.js";
import { TypeError, ValueError, snakeCase } from "../core.js";
const keyOf = (function keyOf(text, isPlain) {
	return {
		text,
		isPlain,
		next: void 0,
		inside: void 0
	};
});
// runtime/python/json/scanner.ts
const escapes$1 = {
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
			const plain = escapes$1[letter];
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
	if (count <= 32) return dictOfFields(fields);
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
const plain$1 = new JSONDecoder();
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
	if (options === void 0) return plain$1.decode(text);
	const { cls, ...rest } = options;
	return (cls ? new cls(rest) : new JSONDecoder(rest)).decode(text);
}
function load(fp, options = {}) {
	const text = fp.read();
	return text instanceof Promise ? text.then((text) => loads(text, options)) : loads(text, options);
}
// runtime/python/json/quoted.ts
const plain = /^[ !#-[\]-~]*$/;
const SHORT = 32;
function isPlain(text) {
	const { length } = text;
	if (length > SHORT) return plain.test(text);
	for (let i = 0; i < length; i++) if (isEscaped(text.charCodeAt(i))) return false;
	return true;
}
function isEscaped(unit) {
	return unit < 32 || unit > 126 || unit === 34 || unit === 92;
}
const escapes = {
	34: "\\\"",
	92: "\\\\",
	8: "\\b",
	12: "\\f",
	10: "\\n",
	13: "\\r",
	9: "\\t"
};
function escapeOf(unit) {
	return unit < NEAR ? near[unit] : numbered(unit);
}
function numbered(unit) {
	return "\\u" + unit.toString(16).padStart(4, "0");
}
const NEAR = 256;
const near = Array.from({ length: NEAR }, (_, unit) => escapes[unit] ?? numbered(unit));
function asciiQuoted(text) {
	let result = "\"";
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (!isEscaped(unit)) continue;
		if (from < i) result += text.slice(from, i);
		result += escapeOf(unit);
		from = i + 1;
	}
	return result + text.slice(from) + "\"";
}
function quoted(text, ensureAscii) {
	if (isPlain(text)) return `"${text}"`;
	if (ensureAscii) return asciiQuoted(text);
	const json = JSON.stringify(text);
	if (text.isWellFormed()) return json;
	return json.replace(/(?<=(?:^|[^\\])(?:\\\\)*)\\u(d[89a-f][0-9a-f]{2})/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)));
}
// runtime/python/json/sorted_keys.ts
var SortedFields = class {
	names = [];
	values = [];
	order = [];
	take(fields) {
		const { names, values } = this;
		let isKnown = true;
		let count = 0;
		for (const name in fields) {
			if (names[count] !== name) {
				isKnown = false;
				names[count] = name;
			}
			values[count++] = fields[name];
		}
		if (isKnown && count === this.order.length) return;
		names.length = count;
		this.order = names.map((_, place) => place);
		this.order.sort((i, j) => compareText(names[i], names[j]));
	}
};
function bySortedKeys(dict, each) {
	const items = Array.from(dict.entries(), ([key, value]) => asTuple([key, value]));
	for (const [key, value] of sorted(items)) each(key, value);
}
// runtime/python/json/writer.ts
const none = Symbol("none");
function plainIn(value) {
	if (isHolder(value)) return value[held];
	const { __valuetype__: type } = value.constructor;
	return type === void 0 ? none : value.value;
}
function floatAsJson(value, allowNan) {
	if (Number.isFinite(value)) return floatText(value);
	if (allowNan === false) throw new ValueError(`Out of range float values are not JSON compliant: ${repr(value)}`);
	return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}
function isShort(value) {
	if (Number.isInteger(value)) return Number.isSafeInteger(value);
	const size = Math.abs(value);
	return size >= 1e-4 && size < 0x2386f26fc10000;
}
function keyAsJson(key, options) {
	if (typeof key === "string") return key;
	if (key == null) return "null";
	if (typeof key === "boolean") return key ? "true" : "false";
	if (isInt(key)) return String(key);
	if (isFloat(key)) return floatAsJson(raw(key), options.allowNan);
	const plain = typeof key === "object" ? plainIn(key) : none;
	if (plain !== none) return keyAsJson(plain, options);
	if (options.skipkeys === true) return void 0;
	throw new TypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
}
function indentOf({ indent }) {
	if (indent == null) return null;
	return typeof indent === "string" ? indent : " ".repeat(Math.max(0, Number(index(indent))));
}
function separatorsOf({ separators }, isOneLine) {
	return separators ?? [isOneLine ? ", " : ",", ": "];
}
const DIGITS = new Uint8Array(200);
for (let i = 0; i < 100; i++) {
	DIGITS[2 * i] = 48 + (i / 10 | 0);
	DIGITS[2 * i + 1] = 48 + i % 10;
}
function digitCount(value) {
	if (value < 1e4) return value < 100 ? 2 : value < 1e3 ? 3 : 4;
	if (value < 1e7) return value < 1e5 ? 5 : value < 1e6 ? 6 : 7;
	return value < 1e8 ? 8 : value < 1e9 ? 9 : 10;
}
const DELETE = 127;
function putPoint(bytes, from, point) {
	let at = from;
	if (point < 2048) bytes[at++] = 192 | point >> 6;
	else {
		if (point < 65536) bytes[at++] = 224 | point >> 12;
		else {
			bytes[at++] = 240 | point >> 18;
			bytes[at++] = 128 | point >> 12 & 63;
		}
		bytes[at++] = 128 | point >> 6 & 63;
	}
	bytes[at++] = 128 | point & 63;
	return at;
}
const LEAST = -(2 ** 31);
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const SMALLEST = 4096;
const LARGEST = 1 << 18;
const DEEP = 32;
const sortedAt = [];
const NAMES = 1024;
const idle = [];
const MOST_IDLE = 4;
function writerFor(options) {
	for (let i = idle.length - 1; i >= 0; i--) {
		const known = idle[i];
		if (!known.isFor(options)) continue;
		const last = idle.pop();
		if (last !== known) idle[i] = last;
		return known;
	}
	return new Writer(options);
}
var Writer = class {
	#options;
	#fallback = (value) => value;
	#ensureAscii;
	#given;
	#itemSeparator;
	#keySeparator;
	#isPlain;
	#indent;
	#sortKeys;
	#checks;
	#open = [];
	#bytes;
	#at = 0;
	#before = "";
	#names = new Map();
	constructor(options) {
		this.#options = options;
		this.#ensureAscii = options.ensureAscii ?? true;
		this.#checks = options.checkCircular ?? true;
		this.#indent = indentOf(options);
		const [items, keys] = separatorsOf(options, this.#indent === null);
		this.#given = [options.separators?.[0], options.separators?.[1]];
		this.#itemSeparator = items;
		this.#keySeparator = keys;
		this.#isPlain = isAscii(items) && isAscii(keys) && isAscii(this.#indent ?? "");
		this.#sortKeys = options.sortKeys === true;
		this.#bytes = new Uint8Array(SMALLEST);
	}
	isFor(options) {
		const own = this.#options;
		return own === options || own.skipkeys === options.skipkeys && own.ensureAscii === options.ensureAscii && own.checkCircular === options.checkCircular && own.allowNan === options.allowNan && own.sortKeys === options.sortKeys && own.indent === options.indent && this.#given[0] === options.separators?.[0] && this.#given[1] === options.separators?.[1];
	}
	write(value, margin, fallback) {
		this.#fallback = fallback;
		this.#write(value, margin);
		this.#flush();
		const text = this.#before;
		this.#before = "";
		if (this.#bytes.length > LARGEST) this.#bytes = new Uint8Array(SMALLEST);
		if (idle.length >= MOST_IDLE) idle.shift();
		idle.push(this);
		return text;
	}
	#flush() {
		if (this.#at > 0) this.#before += decoder.decode(this.#bytes.subarray(0, this.#at));
		this.#at = 0;
	}
	#reserve(count) {
		if (this.#at + count > this.#bytes.length) this.#makeRoom(count);
	}
	#makeRoom(count) {
		const { length } = this.#bytes;
		if (length >= LARGEST) this.#flush();
		if (this.#at + count <= length) return;
		const larger = new Uint8Array(Math.max(length * 2, this.#at + count));
		larger.set(this.#bytes.subarray(0, this.#at));
		this.#bytes = larger;
	}
	#ascii(text) {
		const { length } = text;
		this.#reserve(length);
		const bytes = this.#bytes;
		const at = this.#at;
		for (let i = 0; i < length; i++) bytes[at + i] = text.charCodeAt(i);
		this.#at = at + length;
	}
	#any(text) {
		if (this.#isPlain || isAscii(text)) {
			this.#ascii(text);
			return;
		}
		this.#flush();
		this.#before += text;
	}
	#quoted(text) {
		const { length } = text;
		this.#reserve(length + 2);
		const bytes = this.#bytes;
		let at = this.#at;
		bytes[at++] = 34;
		for (let i = 0; i < length; i++) {
			const unit = text.charCodeAt(i);
			if (isEscaped(unit)) {
				this.#escaped(text);
				return;
			}
			bytes[at++] = unit;
		}
		bytes[at++] = 34;
		this.#at = at;
	}
	#escaped(text) {
		const inAscii = this.#ensureAscii;
		if (!inAscii && !text.isWellFormed()) {
			this.#flush();
			this.#before += quoted(text, false);
			return;
		}
		const { length } = text;
		this.#reserve(length * 6 + 2);
		const bytes = this.#bytes;
		let at = this.#at;
		bytes[at++] = 34;
		for (let i = 0; i < length; i++) {
			const unit = text.charCodeAt(i);
			if (!isEscaped(unit) || unit === DELETE && !inAscii) bytes[at++] = unit;
			else if (unit < DELETE || inAscii) {
				const escape = escapeOf(unit);
				for (let j = 0; j < escape.length; j++) bytes[at++] = escape.charCodeAt(j);
			} else {
				const point = text.codePointAt(i);
				if (point > 65535) i++;
				at = putPoint(bytes, at, point);
			}
		}
		bytes[at++] = 34;
		this.#at = at;
	}
	#float(value) {
		if (value === (value | 0) && !Object.is(value, -0)) {
			this.#int(value);
			this.#ascii(".0");
		} else this.#ascii(floatAsJson(value, this.#options.allowNan));
	}
	#int(value) {
		if (value === LEAST) return this.#ascii(String(value));
		this.#reserve(11);
		const bytes = this.#bytes;
		let at = this.#at;
		let rest = value | 0;
		if (rest < 0) {
			bytes[at++] = 45;
			rest = -rest;
		}
		if (rest < 10) {
			bytes[at] = 48 + rest;
			this.#at = at + 1;
			return;
		}
		at += digitCount(rest);
		this.#at = at;
		while (rest >= 10) {
			const next = rest / 100 | 0;
			const pair = 2 * (rest - next * 100);
			bytes[--at] = DIGITS[pair + 1];
			bytes[--at] = DIGITS[pair];
			rest = next;
		}
		if (rest > 0) bytes[--at] = 48 + rest;
	}
	#write(value, margin) {
		switch (typeof value) {
			case "string":
				this.#quoted(value);
				return;
			case "number":
				if (value === (value | 0)) this.#int(value);
				else if (isShort(value)) this.#ascii(String(value));
				else this.#ascii(floatAsJson(value, this.#options.allowNan));
				return;
			case "boolean":
				this.#ascii(value ? "true" : "false");
				return;
			case "undefined":
				this.#ascii("null");
				return;
			case "bigint":
				this.#ascii(String(value));
				return;
		}
		if (value === null) this.#ascii("null");
		else if (Array.isArray(value)) this.#container(value, margin);
		else if (value instanceof Map) this.#container(value, margin);
		else if (isFloat(value)) this.#float(raw(value));
		else {
			const plain = plainIn(value);
			if (plain === none) this.#container(value, margin);
			else this.#write(plain, margin);
		}
	}
	#container(value, margin) {
		const open = this.#open;
		if ((open.length >= DEEP || !Array.isArray(value) && !(value instanceof Map)) && this.#checks && open.includes(value)) throw new ValueError("Circular reference detected");
		open.push(value);
		if (Array.isArray(value)) this.#list(value, margin);
		else if (value instanceof Map) this.#dict(value, margin);
		else this.#write(this.#fallback(value), margin);
		open.pop();
	}
	#list(items, margin) {
		if (items.length === 0) {
			this.#ascii("[]");
			return;
		}
		const isOneLine = this.#indent === null;
		const inner = isOneLine ? "" : margin + this.#indent;
		this.#ascii("[");
		if (!isOneLine) this.#any(inner);
		for (let i = 0; i < items.length; i++) {
			if (i > 0) this.#separator(inner);
			this.#write(items[i], inner);
		}
		if (!isOneLine) this.#any(margin);
		this.#ascii("]");
	}
	#separator(inner) {
		this.#any(this.#itemSeparator);
		if (inner !== "") this.#any(inner);
	}
	#dict(dict, margin) {
		if (dict.size === 0) {
			this.#ascii("{}");
			return;
		}
		const isOneLine = this.#indent === null;
		const inner = isOneLine ? "" : margin + this.#indent;
		this.#ascii("{");
		if (!isOneLine) this.#any(inner);
		const fields = plainFields(dict);
		if (fields && this.#sortKeys) this.#sortedFields(fields, inner);
		else if (fields) this.#fields(fields, inner);
		else if (this.#sortKeys) this.#sorted(dict, inner);
		else {
			const table = plainTable(dict);
			if (table) this.#table(table, inner);
			else this.#items(dict.entries(), inner);
		}
		if (!isOneLine) this.#any(margin);
		this.#ascii("}");
	}
	#fields(fields, inner) {
		let isFirst = true;
		for (const name in fields) {
			this.#field(name, fields[name], inner, isFirst);
			isFirst = false;
		}
	}
	#sortedFields(fields, inner) {
		const { order, names, values } = this.#sortedOf(fields);
		for (let i = 0; i < order.length; i++) {
			const at = order[i];
			this.#field(names[at], values[at], inner, i === 0);
			values[at] = null;
		}
	}
	#sortedOf(fields) {
		const known = sortedAt[this.#open.length] ??= new Map();
		for (const first in fields) {
			let sorted = known.get(first);
			if (sorted === void 0) {
				if (known.size >= NAMES) known.clear();
				known.set(first, sorted = new SortedFields());
			}
			sorted.take(fields);
			return sorted;
		}
		return new SortedFields();
	}
	#field(name, value, inner, isFirst) {
		if (!isFirst) this.#separator(inner);
		const written = this.#names.get(name) ?? this.#named(name);
		if (written === "") {
			this.#quoted(name);
			this.#any(this.#keySeparator);
		} else this.#ascii(written);
		this.#write(value, inner);
	}
	#named(name) {
		const text = quoted(name, this.#ensureAscii) + this.#keySeparator;
		const written = isAscii(text) ? text : "";
		if (this.#names.size >= NAMES) this.#names.clear();
		this.#names.set(name, written);
		return written;
	}
	#table({ keys, values }, inner) {
		let isFirst = true;
		for (let place = 1; place < keys.length; place++) {
			if (keys[place] === REMOVED) continue;
			if (this.#item(keys[place], values[place], inner, isFirst)) isFirst = false;
		}
	}
	#items(items, inner) {
		let isFirst = true;
		for (const [key, value] of items) if (this.#item(key, value, inner, isFirst)) isFirst = false;
	}
	#sorted(dict, inner) {
		let isFirst = true;
		bySortedKeys(dict, (key, value) => {
			if (this.#item(key, value, inner, isFirst)) isFirst = false;
		});
	}
	#item(key, value, inner, isFirst) {
		const name = typeof key === "string" ? key : keyAsJson(key, this.#options);
		if (name === void 0) return false;
		if (!isFirst) this.#separator(inner);
		this.#quoted(name);
		this.#any(this.#keySeparator);
		this.#write(value, inner);
		return true;
	}
};
// runtime/python/json/encoder.ts
var Pieces = class {
	#options;
	#fallback;
	#ensureAscii;
	#itemSeparator;
	#keySeparator;
	#indent;
	#checks;
	#open = [];
	constructor(options, fallback) {
		this.#options = options;
		this.#fallback = fallback;
		this.#ensureAscii = options.ensureAscii ?? true;
		this.#checks = options.checkCircular ?? true;
		this.#indent = indentOf(options);
		const [items, keys] = separatorsOf(options, this.#indent === null);
		this.#itemSeparator = items;
		this.#keySeparator = keys;
	}
	#plain(value) {
		switch (typeof value) {
			case "string": return quoted(value, this.#ensureAscii);
			case "boolean": return value ? "true" : "false";
			case "undefined": return "null";
			case "bigint": return String(value);
			case "number": return Number.isSafeInteger(value) ? String(value) : this.#float(value);
		}
		if (value === null) return "null";
		if (Array.isArray(value) || value instanceof Map) return void 0;
		if (isFloat(value)) return this.#float(raw(value));
		const plain = plainIn(value);
		return plain === none ? void 0 : this.#plain(plain);
	}
	#float(value) {
		return floatAsJson(value, this.#options.allowNan);
	}
	*of(value, margin) {
		const plain = this.#plain(value);
		if (plain !== void 0) return yield plain;
		if (this.#checks && this.#open.includes(value)) throw new ValueError("Circular reference detected");
		this.#open.push(value);
		if (Array.isArray(value)) yield* this.#list(value, margin);
		else if (value instanceof Map) yield* this.#dict(value, margin);
		else yield* this.of(this.#fallback(value), margin);
		this.#open.pop();
	}
	*#list(items, margin) {
		if (items.length === 0) return yield "[]";
		const inner = this.#indent === null ? "" : margin + this.#indent;
		let before = "[" + inner;
		for (const item of items) {
			const all = this.of(item, inner);
			if (isPlainItem(item)) yield before + all.next().value;
			else {
				yield before;
				yield* all;
			}
			before = this.#itemSeparator + inner;
		}
		if (this.#indent !== null) yield margin;
		yield "]";
	}
	*#dict(dict, margin) {
		if (dict.size === 0) return yield "{}";
		const inner = this.#indent === null ? "" : margin + this.#indent;
		let entries = dict.entries();
		if (this.#options.sortKeys === true) {
			const items = [];
			bySortedKeys(dict, (key, value) => items.push([key, value]));
			entries = items;
		}
		yield "{";
		if (inner !== "") yield inner;
		let isFirst = true;
		for (const [key, value] of entries) {
			const name = keyAsJson(key, this.#options);
			if (name === void 0) continue;
			if (!isFirst) yield this.#itemSeparator + inner;
			isFirst = false;
			yield quoted(name, this.#ensureAscii);
			yield this.#keySeparator;
			yield* this.of(value, inner);
		}
		if (this.#indent !== null) yield margin;
		yield "}";
	}
};
function isPlainItem(value) {
	return typeof value !== "object" || value === null || isFloat(value) || plainIn(value) !== none;
}
const OPTIONS = "skipkeys ensureAscii checkCircular allowNan sortKeys indent separators default".split(" ");
var JSONEncoder = class JSONEncoder {
	static __module__ = "json.encoder";
	#options;
	constructor(options = {}) {
		for (const name of Object.keys(options)) if (!OPTIONS.includes(name)) {
			const wrong = snakeCase(name);
			throw new TypeError(unexpectedText("JSONEncoder.__init__", wrong, OPTIONS.map(snakeCase)));
		}
		this.#options = options;
	}
	get itemSeparator() {
		const { separators, indent } = this.#options;
		return separators?.[0] ?? (indent == null ? ", " : ",");
	}
	get keySeparator() {
		return this.#options.separators?.[1] ?? ": ";
	}
	default(o) {
		throw new TypeError(`Object of type ${typeName(o)} is not JSON serializable`);
	}
	get #fallback() {
		const { default: given } = this.#options;
		return given ? callable(given) : (value) => this.default(value);
	}
	get #margin() {
		return this.#options.indent == null ? "" : "\n";
	}
	encode(o) {
		if (this.iterencode !== JSONEncoder.prototype.iterencode && typeof o !== "string") {
			const pieces = this.iterencode(o, true);
			return [...iter(pieces)].join("");
		}
		return writerFor(this.#options).write(o, this.#margin, this.#fallback);
	}
	*iterencode(o, ...more) {
		const { _oneShot } = options(["_oneShot"], ...more);
		if (truth(_oneShot) && this.#margin === "") {
			yield writerFor(this.#options).write(o, "", this.#fallback);
			return;
		}
		yield* new Pieces(this.#options, this.#fallback).of(o, this.#margin);
	}
};
const usual = new JSONEncoder();
function dumps(obj, options) {
	if (options === void 0) return usual.encode(obj);
	if (!("cls" in options)) return new JSONEncoder(options).encode(obj);
	const { cls, ...rest } = options;
	return (cls ? new cls(rest) : new JSONEncoder(rest)).encode(obj);
}
function dump(obj, fp, options = {}) {
	fp.write(dumps(obj, options));
}
nameFunctions(__exportAll({
	JSONDecodeError: () => JSONDecodeError,
	JSONDecoder: () => JSONDecoder,
	JSONEncoder: () => JSONEncoder,
	dump: () => dump,
	dumps: () => dumps,
	load: () => load,
	loads: () => loads
}));
export { JSONDecodeError, JSONDecoder, JSONEncoder, dump, dumps, load, loads };
