/* @ts-self-types="../../../runtime/python/tomllib.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { TypeError, ValueError } from "../core.js";
import { Dict, callMethod, codePoints, decode, float, int, invoke, isList, nameFunctions, options, repr, tupleFrom } from "./core.js";
import { date, timedelta, timezone } from "./parts/datetime5.js";
import { datetime, time } from "./parts/datetime6.js";
import "./parts/datetime7.js";
// runtime/python/tomllib.ts
var tomllib_exports = __exportAll({
	TOMLDecodeError: () => TOMLDecodeError,
	load: () => load,
	loads: () => loads
});
var TOMLDecodeError = class extends ValueError {
	static __module__ = "tomllib";
};
const TIME = "([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\\.([0-9]{1,6})[0-9]*)?";
const LOCAL_TIME = new RegExp(TIME, "y");
const MOMENT = new RegExp(`([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]${TIME}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?`, "y");
const NUMBER = new RegExp("0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)", "y");
const SPECIAL_FLOAT = /[+-]?(?:inf|nan)/y;
const BARE = /[A-Za-z0-9_-]+/y;
const ESCAPES = {
	b: "\b",
	t: "	",
	n: "\n",
	f: "\f",
	r: "\r",
	"\"": "\"",
	"\\": "\\"
};
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
const CONTROL_IN_LINES = /[\x00-\x08\x0b-\x1f\x7f]/;
var Marks = class Marks {
	#inner = new Map();
	declared = false;
	frozen = false;
	at(key) {
		const [first, ...rest] = key;
		if (first === void 0) return this;
		let next = this.#inner.get(first);
		if (!next) this.#inner.set(first, next = new Marks());
		return next.at(rest);
	}
	drop(key) {
		this.at(key.slice(0, -1)).#inner.delete(key.at(-1));
	}
	isFrozen(key) {
		return key.some((_, i) => this.at(key.slice(0, i + 1)).frozen);
	}
};
function tableAt(root, key, inLists = true) {
	let found = root;
	for (const part of key) {
		const table = found;
		if (!table.has(part)) table.set(part, new Dict());
		found = table.get(part);
		if (inLists && Array.isArray(found)) found = found.at(-1);
		if (!(found instanceof Dict)) return null;
	}
	return found;
}
var Reader = class {
	#text;
	#toFloat;
	#root = new Dict();
	#marks = new Marks();
	#pending = [];
	#header = [];
	#at = 0;
	constructor(text, toFloat) {
		this.#text = text;
		this.#toFloat = toFloat;
	}
	#fail(message) {
		let place = "end of document";
		if (this.#at < this.#text.length) {
			const before = this.#text.slice(0, this.#at);
			const column = codePoints(before.slice(before.lastIndexOf("\n") + 1)).length + 1;
			place = `line ${before.split("\n").length}, column ${column}`;
		}
		throw new TOMLDecodeError(`${message} (at ${place})`);
	}
	#is(text) {
		return this.#text.startsWith(text, this.#at);
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text);
		if (found) this.#at += found[0].length;
		return found;
	}
	#space() {
		this.#match(/[ \t]*/y);
	}
	#comment() {
		if (!this.#is("#")) return;
		const end = this.#text.indexOf("\n", this.#at);
		this.#until(end < 0 ? this.#text.length : end, CONTROL);
	}
	#until(end, wrong) {
		const found = this.#text.slice(this.#at, end);
		const bad = found.search(wrong);
		if (bad >= 0) {
			this.#at += bad;
			this.#fail(`Found invalid character ${repr(found[bad])}`);
		}
		this.#at = end;
		return found;
	}
	document() {
		for (;;) {
			this.#space();
			if (this.#at >= this.#text.length) break;
			if (this.#is("\n")) {
				this.#at++;
				continue;
			}
			if (/[A-Za-z0-9_"'-]/.test(this.#text[this.#at])) {
				this.#pair();
				this.#space();
			} else if (this.#is("[")) {
				for (const key of this.#pending) this.#marks.at(key).declared = true;
				this.#pending = [];
				this.#header = this.#is("[[") ? this.#list() : this.#table();
				this.#space();
			} else if (!this.#is("#")) this.#fail("Invalid statement");
			this.#comment();
			if (this.#at >= this.#text.length) break;
			if (!this.#is("\n")) this.#fail("Expected newline or end of document after a statement");
			this.#at++;
		}
		return this.#root;
	}
	#table() {
		this.#at++;
		this.#space();
		const key = this.#key();
		const mark = this.#marks.at(key);
		if (mark.declared || this.#marks.isFrozen(key)) this.#fail(`Cannot declare ${repr(tupleFrom([...key]))} twice`);
		mark.declared = true;
		if (!tableAt(this.#root, key)) this.#fail("Cannot overwrite a value");
		if (!this.#is("]")) this.#fail("Expected ']' at the end of a table declaration");
		this.#at++;
		return key;
	}
	#list() {
		this.#at += 2;
		this.#space();
		const key = this.#key();
		if (this.#marks.isFrozen(key)) this.#refuse(key);
		this.#marks.drop(key);
		this.#marks.at(key).declared = true;
		const parent = tableAt(this.#root, key.slice(0, -1));
		const name = key.at(-1);
		const list = parent?.has(name) ? parent.get(name) : [];
		if (!parent || !Array.isArray(list)) return this.#fail("Cannot overwrite a value");
		list.push(new Dict());
		parent.set(name, list);
		if (!this.#is("]]")) this.#fail("Expected ']]' at the end of an array declaration");
		this.#at += 2;
		return key;
	}
	#refuse(key) {
		this.#fail(`Cannot mutate immutable namespace ${repr(tupleFrom([...key]))}`);
	}
	#pair() {
		const [key, value] = this.#keyAndValue();
		const header = this.#header;
		for (let i = 1; i < key.length; i++) {
			const outer = [...header, ...key.slice(0, i)];
			if (this.#marks.at(outer).declared) this.#fail(`Cannot redefine namespace ${repr(tupleFrom(outer))}`);
			this.#pending.push(outer);
		}
		const parent = [...header, ...key.slice(0, -1)];
		if (this.#marks.isFrozen(parent)) this.#refuse(parent);
		const table = tableAt(this.#root, parent);
		const name = key.at(-1);
		if (!table || table.has(name)) return this.#fail("Cannot overwrite a value");
		if (value instanceof Dict || Array.isArray(value)) this.#marks.at([...header, ...key]).frozen = true;
		table.set(name, value);
	}
	#keyAndValue() {
		const key = this.#key();
		if (!this.#is("=")) this.#fail("Expected '=' after a key in a key/value pair");
		this.#at++;
		this.#space();
		return [key, this.#value()];
	}
	#key() {
		const parts = [this.#keyPart()];
		this.#space();
		while (this.#is(".")) {
			this.#at++;
			this.#space();
			parts.push(this.#keyPart());
			this.#space();
		}
		return parts;
	}
	#keyPart() {
		const bare = this.#match(BARE);
		if (bare) return bare[0];
		if (this.#is("'")) return this.#literal("'");
		if (this.#is("\"")) return this.#basic("\"");
		return this.#fail("Invalid initial character for a key part");
	}
	#value() {
		for (const quotes of ["\"\"\"", "\""]) if (this.#is(quotes)) return this.#basic(quotes);
		for (const quotes of ["'''", "'"]) if (this.#is(quotes)) return this.#literal(quotes);
		for (const [word, value] of [["true", true], ["false", false]]) {
			if (!this.#is(word)) continue;
			this.#at += word.length;
			return value;
		}
		if (this.#is("[")) return this.#array();
		if (this.#is("{")) return this.#inline();
		const start = this.#at;
		const moment = this.#match(MOMENT);
		if (moment) return this.#moment(moment, start);
		const clock = this.#match(LOCAL_TIME);
		if (clock) return invoke(time, ...partsOf(clock.slice(1, 5)));
		const number = this.#match(NUMBER);
		if (number) return number[1] ? this.#toFloat(number[0]) : int(number[0], 0);
		const special = this.#match(SPECIAL_FLOAT);
		return special ? this.#toFloat(special[0]) : this.#fail("Invalid value");
	}
	#moment(found, start) {
		const [year, month, day] = found.slice(1, 4).map(Number);
		const [utc, sign, hours, minutes] = found.slice(8);
		const args = [
			year,
			month,
			day
		];
		if (found[4] !== void 0) {
			args.push(...partsOf(found.slice(4, 8)));
			if (utc) args.push(timezone.utc);
			else if (sign) {
				const seconds = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
				args.push(invoke(timezone, invoke(timedelta, 0, seconds)));
			}
		}
		try {
			return invoke(found[4] === void 0 ? date : datetime, ...args);
		} catch (error) {
			if (!(error instanceof ValueError)) throw error;
			this.#at = start;
			return this.#fail("Invalid date or datetime");
		}
	}
	#literal(quotes) {
		const isLong = quotes.length > 1;
		this.#at += quotes.length;
		if (isLong && this.#is("\n")) this.#at++;
		const end = this.#text.indexOf(quotes, this.#at);
		const wrong = isLong ? CONTROL_IN_LINES : CONTROL;
		if (end < 0) {
			this.#until(this.#text.length, wrong);
			this.#fail(`Expected ${repr(quotes)}`);
		}
		const text = this.#until(end, wrong);
		this.#at += quotes.length;
		return isLong ? text + this.#quotesAtEnd("'") : text;
	}
	#quotesAtEnd(quote) {
		let found = "";
		for (let i = 0; i < 2 && this.#is(quote); i++) {
			found += quote;
			this.#at++;
		}
		return found;
	}
	#basic(quotes) {
		const isLong = quotes.length > 1;
		this.#at += quotes.length;
		if (isLong && this.#is("\n")) this.#at++;
		let text = "";
		while (!this.#is(quotes)) {
			const char = this.#text[this.#at];
			if (char === void 0) this.#fail("Unterminated string");
			if (char === "\\") text += this.#escape(isLong);
			else {
				if ((isLong ? CONTROL_IN_LINES : CONTROL).test(char)) this.#fail(`Illegal character ${repr(char)}`);
				text += char;
				this.#at++;
			}
		}
		this.#at += quotes.length;
		return isLong ? text + this.#quotesAtEnd("\"") : text;
	}
	#escape(isLong) {
		const letter = this.#text[this.#at + 1] ?? "";
		this.#at += 2;
		if (isLong && /[ \t\n]/.test(letter)) {
			if (letter !== "\n") {
				this.#space();
				if (this.#at >= this.#text.length) return "";
				if (!this.#is("\n")) this.#fail("Unescaped '\\' in a string");
				this.#at++;
			}
			this.#match(/[ \t\n]*/y);
			return "";
		}
		if (letter === "u" || letter === "U") {
			const digits = letter === "u" ? 4 : 8;
			const text = this.#text.slice(this.#at, this.#at + digits);
			if (text.length !== digits || !/^[0-9a-fA-F]+$/.test(text)) this.#fail("Invalid hex value");
			this.#at += digits;
			const code = parseInt(text, 16);
			if (code > 1114111 || code >= 55296 && code <= 57343) this.#fail("Escaped character is not a Unicode scalar value");
			return String.fromCodePoint(code);
		}
		return ESCAPES[letter] ?? this.#fail("Unescaped '\\' in a string");
	}
	#spaceInArray() {
		for (let before = -1; before !== this.#at;) {
			before = this.#at;
			this.#match(/[ \t\n]*/y);
			this.#comment();
		}
	}
	#array() {
		const items = [];
		this.#at++;
		this.#spaceInArray();
		while (!this.#is("]")) {
			items.push(this.#value());
			this.#spaceInArray();
			if (this.#is("]")) break;
			if (!this.#is(",")) this.#fail("Unclosed array");
			this.#at++;
			this.#spaceInArray();
		}
		this.#at++;
		return items;
	}
	#inline() {
		const table = new Dict();
		const marks = new Marks();
		this.#at++;
		this.#space();
		if (this.#is("}")) {
			this.#at++;
			return table;
		}
		for (;;) {
			const [key, value] = this.#keyAndValue();
			if (marks.isFrozen(key)) this.#refuse(key);
			const inner = tableAt(table, key.slice(0, -1), false);
			const name = key.at(-1);
			if (!inner) return this.#fail("Cannot overwrite a value");
			if (inner.has(name)) this.#fail(`Duplicate inline table key ${repr(name)}`);
			inner.set(name, value);
			this.#space();
			if (this.#is("}")) {
				this.#at++;
				return table;
			}
			if (!this.#is(",")) this.#fail("Unclosed inline table");
			if (value instanceof Dict || Array.isArray(value)) marks.at(key).frozen = true;
			this.#at++;
			this.#space();
		}
	}
};
function partsOf([hour, minute, second, fraction = ""]) {
	return [
		hour,
		minute,
		second,
		fraction.padEnd(6, "0")
	].map(Number);
}
function loads(s, named) {
	if (typeof s !== "string") throw new TypeError("a bytes-like object is required, not 'str'");
	const { parseFloat } = options([], named);
	const toFloat = (text) => {
		if (parseFloat === void 0 || parseFloat === float) return float(text);
		const made = invoke(parseFloat, text);
		if (made instanceof Dict || isList(made)) throw new ValueError("parse_float must not return dicts or lists");
		return made;
	};
	return new Reader(s.replaceAll("\r\n", "\n"), toFloat).document();
}
function load(fp, named) {
	const content = callMethod(fp, "read", []);
	if (!(content instanceof Uint8Array)) throw new TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`");
	return loads(decode(content), named);
}
nameFunctions(tomllib_exports);
export { TOMLDecodeError, load, loads };
