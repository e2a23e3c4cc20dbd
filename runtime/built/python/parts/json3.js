import "../../rolldown-runtime.js";
import { TypeError, ValueError, snakeCase } from "../../core.js";
import { REMOVED, asTuple, callable$1 as callable, compareText, floatText, held, index, isAscii, isFloat, isHolder, isInt, iter, options, plainFields, plainTable, raw, repr, sorted, truth, typeName, unexpectedText } from "../core.js";
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
export { JSONEncoder, dump, dumps };
