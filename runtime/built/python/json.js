/* @ts-self-types="../../../runtime/python/json.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { TypeError, ValueError } from "../core.js";
import { nameFunctions } from "./parts/base64.js";
import { Dict, Tuple, callable$1 as callable, checkDigits, floatText, held, index, isFloat, isHolder, isInt, isNarrow, iter, pointsBefore, raw, repr, sorted, toFloat, toInt, typeName, unitOf } from "./core.js";
import { JSONDecodeError, decodeError } from "./parts/json.js";
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
const quote = 34;
const backslash = 92;
const comma = 44;
const colon = 58;
const zero = 48;
const minus = 45;
const plus = 43;
const point = 46;
const smallE = 101;
const largeE = 69;
const KEYS$1 = 512;
const LONGEST_KEY$1 = 12;
const knownKeys = new Map();
function isDigit(code) {
	return code >= zero && code <= 57;
}
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
	place;
	#text;
	#options;
	#strict;
	#longKeys;
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
			case quote: return this.#string();
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
		const isNegative = text.charCodeAt(start) === minus;
		const first = isNegative ? start + 1 : start;
		let place = first;
		let code = text.charCodeAt(place);
		let small = 0;
		if (code === zero) code = text.charCodeAt(++place);
		else {
			while (isDigit(code)) {
				small = small * 10 + code - zero;
				code = text.charCodeAt(++place);
			}
			if (place === first) throw decodeError("Expecting value", text, start);
		}
		let isWhole = true;
		if (code === point && isDigit(text.charCodeAt(place + 1))) {
			isWhole = false;
			place = this.#digitsEnd(place + 2);
			code = text.charCodeAt(place);
		}
		if (code === smallE || code === largeE) {
			const sign = text.charCodeAt(place + 1);
			const digits = sign === minus || sign === plus ? place + 2 : place + 1;
			if (isDigit(text.charCodeAt(digits))) {
				isWhole = false;
				place = this.#digitsEnd(digits + 1);
			}
		}
		this.place = place;
		const { parseInt, parseFloat } = this.#options;
		if (!isWhole) return (parseFloat ?? readFloat)(text.slice(start, place));
		if (parseInt || place - first > 15) return (parseInt ?? readInt)(text.slice(start, place));
		return isNegative && small > 0 ? -small : small;
	}
	#digitsEnd(place) {
		const text = this.#text;
		while (isDigit(text.charCodeAt(place))) place++;
		return place;
	}
	#string() {
		const text = this.#text;
		const start = this.place++;
		let from = this.place;
		let result = "";
		while (true) {
			const code = text.charCodeAt(this.place);
			if (code === quote) {
				const last = text.slice(from, this.place++);
				return result === "" ? last : result + last;
			}
			if (code === backslash) {
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
			if (code !== comma) throw decodeError("Expecting ',' delimiter", text, this.place);
			const at = this.place++;
			if (this.skip() === 93) throw decodeError("Illegal trailing comma before end of array", text, at);
		}
	}
	#object() {
		const { objectPairsHook, objectHook } = this.#options;
		if (objectPairsHook) {
			const pairs = [];
			this.#pairs({ set: (key, value) => pairs.push(Tuple.of(key, value)) });
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
		while (true) {
			if (text.charCodeAt(this.place) !== quote) throw decodeError("Expecting property name enclosed in double quotes", text, this.place);
			const key = this.#key();
			if (this.skip() !== colon) throw decodeError("Expecting ':' delimiter", text, this.place);
			this.place++;
			this.skip();
			target.set(key, this.value());
			const code = this.skip();
			if (code === 125) {
				this.place++;
				return;
			}
			if (code !== comma) throw decodeError("Expecting ',' delimiter", text, this.place);
			const at = this.place++;
			if (this.skip() === 125) throw decodeError("Illegal trailing comma before end of object", text, at);
		}
	}
	#key() {
		const key = this.#string();
		const keys = key.length > LONGEST_KEY$1 ? this.#longKeys ??= new Map() : knownKeys;
		const known = keys.get(key);
		if (known !== void 0) return known;
		if (keys.size >= KEYS$1) keys.clear();
		keys.set(key, key);
		return key;
	}
	points() {
		return pointsBefore(this.#text, this.place);
	}
};
// runtime/python/json/decoder.ts
var JSONDecoder = class {
	static __module__ = "json.decoder";
	#options;
	constructor(options = NO_OPTIONS) {
		this.#options = options;
	}
	decode(s) {
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
		return Tuple.of(value, scanner.points());
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
// runtime/python/json/encoder.ts
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
function asciiQuoted(text) {
	let result = "\"";
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (!isEscaped(unit)) continue;
		if (from < i) result += text.slice(from, i);
		result += escapes[unit] ?? "\\u" + unit.toString(16).padStart(4, "0");
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
const none = Symbol("none");
function plainIn(value) {
	if (isHolder(value)) return value[held];
	const { __valuetype__: type } = value.constructor;
	return type === void 0 ? none : value.value;
}
const CHUNK = 4096;
const KEYS = 512;
const LONGEST_KEY = 12;
const plainKeys = new Map();
const asciiKeys = new Map();
function quotedKey(key, ensureAscii) {
	if (key.length > LONGEST_KEY) return quoted(key, ensureAscii);
	const known = ensureAscii ? asciiKeys : plainKeys;
	let shown = known.get(key);
	if (shown === void 0) {
		shown = quoted(key, ensureAscii);
		if (known.size >= KEYS) known.clear();
		known.set(key, shown);
	}
	return shown;
}
function sortedItems(dict) {
	const items = Array.from(dict.entries());
	for (const [key] of items) if (typeof key !== "string" || !isNarrow(key)) return sorted(items.map(([key, value]) => Tuple.of(key, value)));
	return items.sort(([a], [b]) => a < b ? -1 : 1);
}
var Writer = class {
	#options;
	#fallback;
	#ensureAscii;
	#itemSeparator;
	#keySeparator;
	#indent;
	#checks;
	#open = [];
	#text = "";
	#chunks = [];
	#firstUnit = 0;
	constructor(options, fallback) {
		this.#options = options;
		this.#fallback = fallback;
		this.#ensureAscii = options.ensureAscii ?? true;
		this.#checks = options.checkCircular ?? true;
		const { indent, separators } = options;
		this.#indent = indent == null ? null : typeof indent === "string" ? indent : " ".repeat(Math.max(0, Number(index(indent))));
		[this.#itemSeparator, this.#keySeparator] = separators ?? [this.#indent === null ? ", " : ",", ": "];
	}
	write(value, margin) {
		this.#write(value, margin);
		this.#putAway();
		return this.#chunks.length === 1 ? this.#chunks[0] : this.#chunks.join("");
	}
	#write(value, margin) {
		const plain = this.#plain(value);
		if (plain !== void 0) {
			this.#text += plain;
			if (this.#text.length > CHUNK) this.#putAway();
			return;
		}
		const open = this.#open;
		if (this.#checks && open.includes(value)) throw new ValueError("Circular reference detected");
		open.push(value);
		if (Array.isArray(value)) this.#list(value, margin);
		else if (value instanceof Map) this.#dict(value, margin);
		else this.#write(this.#fallback(value), margin);
		open.pop();
	}
	#putAway() {
		this.#firstUnit = this.#text.charCodeAt(this.#firstUnit & 1);
		this.#chunks.push(this.#text);
		this.#text = "";
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
	*pieces(value, margin) {
		const plain = this.#plain(value);
		if (plain !== void 0) return yield plain;
		if (this.#checks && this.#open.includes(value)) throw new ValueError("Circular reference detected");
		this.#open.push(value);
		if (Array.isArray(value)) yield* this.#listPieces(value, margin);
		else if (value instanceof Map) yield* this.#dictPieces(value, margin);
		else yield* this.pieces(this.#fallback(value), margin);
		this.#open.pop();
	}
	*#listPieces(items, margin) {
		if (items.length === 0) return yield "[]";
		const inner = this.#indent === null ? "" : margin + this.#indent;
		let before = "[" + inner;
		for (const item of items) {
			const all = this.pieces(item, inner);
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
	*#dictPieces(dict, margin) {
		if (dict.size === 0) return yield "{}";
		const inner = this.#indent === null ? "" : margin + this.#indent;
		const entries = this.#options.sortKeys === true ? sortedItems(dict) : dict.entries();
		yield "{";
		if (inner !== "") yield inner;
		let isFirst = true;
		for (const [key, value] of entries) {
			const name = typeof key === "string" ? key : this.#key(key);
			if (name === void 0) continue;
			if (!isFirst) yield this.#itemSeparator + inner;
			isFirst = false;
			yield quotedKey(name, this.#ensureAscii);
			yield this.#keySeparator;
			yield* this.pieces(value, inner);
		}
		if (this.#indent !== null) yield margin;
		yield "}";
	}
	#float(value) {
		if (Number.isFinite(value)) return floatText(value);
		if (this.#options.allowNan === false) throw new ValueError(`Out of range float values are not JSON compliant: ${repr(value)}`);
		return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
	}
	#list(items, margin) {
		if (items.length === 0) {
			this.#text += "[]";
			return;
		}
		const inner = this.#indent === null ? "" : margin + this.#indent;
		const between = this.#itemSeparator + inner;
		this.#text += "[" + inner;
		for (let i = 0; i < items.length; i++) {
			if (i > 0) this.#text += between;
			this.#write(items[i], inner);
		}
		this.#text += this.#indent === null ? "]" : margin + "]";
	}
	#dict(dict, margin) {
		if (dict.size === 0) {
			this.#text += "{}";
			return;
		}
		const inner = this.#indent === null ? "" : margin + this.#indent;
		const between = this.#itemSeparator + inner;
		const entries = this.#options.sortKeys === true ? sortedItems(dict) : dict.entries();
		let before = "";
		this.#text += "{" + inner;
		for (const [key, value] of entries) {
			const name = typeof key === "string" ? key : this.#key(key);
			if (name === void 0) continue;
			this.#text += before + quotedKey(name, this.#ensureAscii) + this.#keySeparator;
			before = between;
			this.#write(value, inner);
		}
		this.#text += this.#indent === null ? "}" : margin + "}";
	}
	#key(key) {
		if (key == null) return "null";
		if (typeof key === "boolean") return key ? "true" : "false";
		if (isInt(key)) return String(key);
		if (isFloat(key)) return this.#float(raw(key));
		const plain = typeof key === "object" ? plainIn(key) : none;
		if (plain !== none) return typeof plain === "string" ? plain : this.#key(plain);
		if (this.#options.skipkeys === true) return void 0;
		throw new TypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
	}
};
function isPlainItem(value) {
	return typeof value !== "object" || value === null || isFloat(value) || plainIn(value) !== none;
}
const OPTIONS = new Set("skipkeys ensureAscii checkCircular allowNan sortKeys indent separators default".split(" "));
var JSONEncoder = class JSONEncoder {
	static __module__ = "json.encoder";
	#options;
	constructor(options = {}) {
		for (const name of Object.keys(options)) if (!OPTIONS.has(name)) throw new TypeError(`JSONEncoder.__init__() got an unexpected keyword argument '${name}'`);
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
	#writer() {
		const { default: given } = this.#options;
		return new Writer(this.#options, given ? callable(given) : (value) => this.default(value));
	}
	get #margin() {
		return this.#options.indent == null ? "" : "\n";
	}
	encode(o) {
		if (this.iterencode !== JSONEncoder.prototype.iterencode && typeof o !== "string") {
			const pieces = this.iterencode(o, true);
			return [...iter(pieces)].join("");
		}
		return this.#writer().write(o, this.#margin);
	}
	*iterencode(o) {
		yield* this.#writer().pieces(o, this.#margin);
	}
};
function dumps(obj, options) {
	if (options === void 0) return new JSONEncoder().encode(obj);
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
