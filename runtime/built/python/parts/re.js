import { __exportAll } from "../../rolldown-runtime.js";
import { Dict, END, Lazy, NotImplemented, SPACE as SPACE$1, asTuple, big, callable as callable$1, callable$1 as callable, fromLatin1, hasIndex, hash, isLatin, isNarrow, latin1, nameClass, nameFunctions, options, quote, repr, size, tupleFrom, typeName, whole } from "../core.js";
import { IntFlag } from "./enum.js";
import { PatternError } from "./datetime3.js";
import { IndexError, OverflowError, TypeError, ValueError, isPlain, registerForm } from "../../core.js";
import { pickledAs } from "./random.js";
// runtime/python/re/flags.ts
var RegexFlag = class RegexFlag extends IntFlag {
	static __module__ = "re";
	static NOFLAG = new RegexFlag("NOFLAG", 0);
	static ASCII = new RegexFlag("ASCII", 256);
	static IGNORECASE = new RegexFlag("IGNORECASE", 2);
	static LOCALE = new RegexFlag("LOCALE", 4);
	static UNICODE = new RegexFlag("UNICODE", 32);
	static MULTILINE = new RegexFlag("MULTILINE", 8);
	static DOTALL = new RegexFlag("DOTALL", 16);
	static VERBOSE = new RegexFlag("VERBOSE", 64);
	static DEBUG = new RegexFlag("DEBUG", 128);
	static A = RegexFlag.ASCII;
	static I = RegexFlag.IGNORECASE;
	static L = RegexFlag.LOCALE;
	static U = RegexFlag.UNICODE;
	static M = RegexFlag.MULTILINE;
	static S = RegexFlag.DOTALL;
	static X = RegexFlag.VERBOSE;
	__repr__() {
		return flagsText(Number(big(this.value)));
	}
	__str__() {
		return this.__repr__();
	}
};
const NAMES = [
	[2, "IGNORECASE"],
	[4, "LOCALE"],
	[8, "MULTILINE"],
	[16, "DOTALL"],
	[32, "UNICODE"],
	[64, "VERBOSE"],
	[128, "DEBUG"],
	[256, "ASCII"]
];
function flagsText(bits) {
	if (bits === 0) return "re.NOFLAG";
	let rest = bits;
	const parts = [];
	for (const [bit, name] of NAMES) {
		if ((bits & bit) === 0) continue;
		parts.push(`re.${name}`);
		rest &= ~bit;
	}
	if (rest !== 0) parts.push(`0x${rest.toString(16)}`);
	return parts.join("|");
}
const LETTERS = {
	i: 2,
	L: 4,
	m: 8,
	s: 16,
	x: 64,
	a: 256,
	u: 32
};
// runtime/python/re/text.ts
function units(text) {
	return typeof text === "string" ? text : latin1(text);
}
function like(text, piece) {
	return typeof text === "string" ? piece : fromLatin1(piece);
}
function checkText(text, forText) {
	const isText = typeof text === "string";
	if (!isText && !(text instanceof Uint8Array)) throw new TypeError(`expected string or bytes-like object, got '${typeName(text)}'`);
	if (isText && !forText) throw new TypeError("cannot use a bytes pattern on a string-like object");
	if (!isText && forText) throw new TypeError("cannot use a string pattern on a bytes-like object");
}
let lastText$1 = "";
let lastPoints = new Uint32Array(1);
function pointTable(text) {
	if (text === lastText$1) return lastPoints;
	const table = new Uint32Array(text.length + 1);
	let points = 0;
	for (let unit = 0; unit < text.length;) {
		const width = text.codePointAt(unit) > 65535 ? 2 : 1;
		table[unit] = table[unit + width - 1] = points++;
		unit += width;
	}
	table[text.length] = points;
	lastText$1 = text;
	return lastPoints = table;
}
function toPoint(text, unit) {
	return isNarrow(text) || unit < 0 ? unit : pointTable(text)[unit];
}
function toUnit(text, point) {
	if (point <= 0) return 0;
	if (isNarrow(text)) return Math.min(point, text.length);
	const table = pointTable(text);
	let low = Math.min(point, text.length);
	let high = text.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (table[middle] < point) low = middle + 1;
		else high = middle;
	}
	return low;
}
// runtime/python/re/escapes.ts
const SIMPLE = {
	"\\a": 7,
	"\\b": 8,
	"\\f": 12,
	"\\n": 10,
	"\\r": 13,
	"\\t": 9,
	"\\v": 11,
	"\\\\": 92
};
const HEX = /^[0-9a-fA-F]$/;
const OCTAL = /^[0-7]$/;
const DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
function simpleEscape(escape) {
	return SIMPLE[escape];
}
function badEscape(reader, escape) {
	return reader.errorBack(`bad escape ${escape}`, [...escape].length);
}
function octalEscape(reader, escape) {
	const code = parseInt(escape.slice(1), 8);
	if (code <= 255) return code;
	throw reader.errorBack(`octal escape value ${escape} outside of range 0-0o377`, escape.length);
}
function hexEscape(reader, escape) {
	const letter = escape[1];
	const wanted = DIGITS[letter];
	if (wanted === void 0 || letter !== "x" && !reader.isText) return void 0;
	const digits = reader.takeWhile(wanted, HEX);
	const whole = escape + digits;
	if (digits.length < wanted) throw reader.errorBack(`incomplete escape ${whole}`, whole.length);
	const code = parseInt(digits, 16);
	if (code > 1114111) throw badEscape(reader, whole);
	return code;
}
function namedEscape(reader) {
	if (!reader.accept("{")) throw reader.errorAt("missing {", reader.place);
	const name = reader.takeUntil("}", "character name");
	throw reader.errorBack(`undefined character name '${name}'`, name.length + 4);
}
function classEscape(reader, escape) {
	const simple = SIMPLE[escape];
	if (simple !== void 0) return simple;
	const hex = hexEscape(reader, escape);
	if (hex !== void 0) return hex;
	const letter = escape.slice(1);
	if (letter === "N" && reader.isText) namedEscape(reader);
	if (OCTAL.test(letter)) return octalEscape(reader, escape + reader.takeWhile(2, OCTAL));
	if (/^[0-9A-Za-z]$/.test(letter)) throw badEscape(reader, escape);
	return letter.codePointAt(0);
}
function moreOctal(reader, most) {
	return reader.takeWhile(most, OCTAL);
}
function isOctal(character) {
	return character !== void 0 && OCTAL.test(character);
}
// runtime/python/re/reader.ts
var Reader = class {
	#points;
	#at = 0;
	constructor(text, original) {
		this.text = text;
		this.original = original;
		this.#points = Array.from(text);
	}
	get isText() {
		return typeof this.original === "string";
	}
	get place() {
		return this.#at;
	}
	peek() {
		const next = this.#points[this.#at];
		if (next === void 0) return "";
		if (next !== "\\") return next;
		const escaped = this.#points[this.#at + 1];
		if (escaped === void 0) throw this.errorAt("bad escape (end of pattern)", this.#at);
		return next + escaped;
	}
	take() {
		const next = this.peek();
		this.#at += next.startsWith("\\") ? 2 : next === "" ? 0 : 1;
		this.peek();
		return next;
	}
	accept(wanted) {
		if (this.peek() !== wanted) return false;
		this.take();
		return true;
	}
	takeWhile(most, kind) {
		let text = "";
		for (let i = 0; i < most && kind.test(this.peek()); i++) text += this.take();
		return text;
	}
	takeUntil(end, what) {
		const start = this.#at;
		let text = "";
		for (;;) {
			const next = this.take();
			if (next === "") {
				if (text === "") throw this.errorAt(`missing ${what}`, this.#at);
				throw this.errorAt(`missing ${end}, unterminated name`, start);
			}
			if (next === end) {
				if (text === "") throw this.errorAt(`missing ${what}`, this.#at - 1);
				return text;
			}
			text += next;
		}
	}
	seek(place) {
		this.#at = place;
	}
	errorAt(message, place) {
		return new PatternError(message, this.original, place);
	}
	errorBack(message, back) {
		return this.errorAt(message, this.#at - back);
	}
	checkName(name) {
		if (/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name) && (this.isText || !/\P{ASCII}/u.test(name))) return;
		const shown = this.isText ? quote(name) : `b${quote(name)}`;
		throw this.errorBack(`bad character in group name ${shown}`, [...name].length + 1);
	}
};
// runtime/python/re/template.ts
function groupNumber(reader, group, groups, back) {
	if (group <= groups.groups) return group;
	throw reader.errorBack(`invalid group reference ${group}`, back);
}
function namedGroup(reader, groups) {
	if (!reader.accept("<")) throw reader.errorBack("missing <", 0);
	const name = reader.takeUntil(">", "group name");
	const length = [...name].length + 1;
	if (/^[0-9]+$/.test(name)) {
		const group = Number(name);
		if (group > groups.groups) throw reader.errorBack(`invalid group reference ${BigInt(name)}`, length);
		return group;
	}
	reader.checkName(name);
	const known = groups.names.get(name);
	if (known === void 0) throw new IndexError(`unknown group name ${quote(name)}`);
	return known;
}
function numberEscape(reader, escape, groups) {
	let digits = escape;
	if (/^[0-9]$/.test(reader.peek())) {
		digits += reader.take();
		if (isOctal(digits[1]) && isOctal(digits[2]) && isOctal(reader.peek())) return String.fromCharCode(octalEscape(reader, digits + reader.take()));
	}
	return groupNumber(reader, Number(digits.slice(1)), groups, digits.length - 1);
}
function escaped(reader, escape, groups) {
	const letter = escape.slice(1);
	if (letter === "g") return namedGroup(reader, groups);
	if (letter === "0") return String.fromCharCode(parseInt(`0${moreOctal(reader, 2)}`, 8) & 255);
	if (/^[1-9]$/.test(letter)) return numberEscape(reader, escape, groups);
	const code = simpleEscape(escape);
	if (code !== void 0) return String.fromCharCode(code);
	if (/^[A-Za-z]$/.test(letter)) throw badEscape(reader, escape);
	return escape;
}
function parseTemplate(text, original, groups) {
	if (!text.includes("\\")) return [text];
	const reader = new Reader(text, original);
	const parts = [];
	let literal = "";
	for (let next = reader.take(); next !== ""; next = reader.take()) {
		const part = next.startsWith("\\") ? escaped(reader, next, groups) : next;
		if (typeof part === "string") {
			literal += part;
			continue;
		}
		if (literal !== "") parts.push(literal);
		literal = "";
		parts.push(part);
	}
	if (literal !== "") parts.push(literal);
	return parts;
}
function fill(template, group) {
	let text = "";
	for (const part of template) text += typeof part === "string" ? part : group(part) ?? "";
	return text;
}
// runtime/python/re/match.ts
function fallback(given) {
	return (isPlain(given) ? given.default : given) ?? null;
}
var Match = class {
	static __module__ = "re";
	static __tp_name__ = "re.Match";
	#text;
	#found;
	constructor(re, string, text, found, pos, endpos) {
		this.re = re;
		this.string = string;
		this.pos = pos;
		this.endpos = endpos;
		this.#text = text;
		this.#found = found;
	}
	#index(key) {
		if (typeof key === "number" && key >= 0 && key <= this.re.groups && Number.isInteger(key)) return key;
		if (typeof key === "string") {
			const named = this.re.names.get(key);
			if (named !== void 0) return named;
		} else if (hasIndex(key)) {
			const index = size(key);
			if (index >= 0 && index <= this.re.groups) return index;
		}
		throw new IndexError("no such group");
	}
	#group(index) {
		const text = this.#found.group(index);
		return text === null ? null : like(this.string, text);
	}
	group(...keys) {
		if (keys.length === 0) return this.#group(0);
		if (keys.length === 1) return this.#group(this.#index(keys[0]));
		return asTuple(keys.map((key) => this.#group(this.#index(key))));
	}
	__getitem__(key) {
		return this.#group(this.#index(key));
	}
	groups(default_) {
		const texts = [];
		const missing = fallback(default_);
		for (let i = 1; i <= this.re.groups; i++) texts.push(this.#group(i) ?? missing);
		return tupleFrom(texts);
	}
	groupdict(default_) {
		const texts = new Dict();
		const missing = fallback(default_);
		for (const [name, index] of this.re.names) texts.set(name, this.#group(index) ?? missing);
		return texts;
	}
	start(key = 0) {
		return toPoint(this.#text, this.#found.span(this.#index(key))[0]);
	}
	end(key = 0) {
		return toPoint(this.#text, this.#found.span(this.#index(key))[1]);
	}
	span(key = 0) {
		const [start, end] = this.#found.span(this.#index(key));
		return asTuple([toPoint(this.#text, start), toPoint(this.#text, end)]);
	}
	get regs() {
		return tupleFrom(Array.from({ length: this.re.groups + 1 }, (_, i) => this.span(i)));
	}
	expand(template) {
		checkText(template, this.re.isText);
		const parts = this.re.template(units(template), template);
		return like(this.string, fill(parts, (index) => this.#found.group(index)));
	}
	get lastindex() {
		return this.#found.last || null;
	}
	get lastgroup() {
		return this.re.groupNames[this.#found.last] ?? null;
	}
	__repr__() {
		const [start, end] = this.span();
		return `<re.Match object; span=(${start}, ${end}), match=${repr(this.#group(0))}>`;
	}
	toString() {
		return this.__repr__();
	}
	__copy__() {
		return this;
	}
	__deepcopy__(_memo) {
		return this;
	}
};
registerForm(import.meta, Match, "re.Match", {
	write: () => {
		throw new TypeError("cannot pickle 're.Match' object");
	},
	read: (state) => state
});
// runtime/python/re/characters.ts
const CATEGORIES = {
	d: ["\\p{Nd}", "0-9"],
	s: [SPACE$1, "\\t-\\r\\x20"],
	w: ["\\p{L}\\p{N}_", "A-Za-z0-9_"]
};
function category(letter, ascii) {
	const row = CATEGORIES[letter.toLowerCase()];
	if (!row) return void 0;
	const source = row[ascii ? 1 : 0];
	return letter === letter.toLowerCase() ? source : `[^${source}]`;
}
function wordClass(ascii) {
	return CATEGORIES.w[ascii ? 1 : 0];
}
function escapeCharacter(code) {
	if (code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122) return String.fromCharCode(code);
	return code < 128 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function shifted(low, high, from, to, offset) {
	const first = Math.max(low, from);
	const last = Math.min(high, to);
	return first > last ? "" : range(first + offset, last + offset);
}
function range(low, high) {
	return low === high ? escapeCharacter(low) : `${escapeCharacter(low)}-${escapeCharacter(high)}`;
}
const KIN = ["iI\u0130\u0131"];
const kinOf = new Map();
for (const kin of KIN) for (const c of kin) kinOf.set(c.codePointAt(0), kin);
function rangeSource(low, high, cases) {
	let source = range(low, high);
	if (cases === "ascii") source += shifted(low, high, 65, 90, 32) + shifted(low, high, 97, 122, -32);
	else if (cases === "unicode") for (const kin of KIN) {
		const codes = Array.from(kin, (c) => c.codePointAt(0));
		if (!codes.some((code) => code >= low && code <= high)) continue;
		source += codes.filter((code) => code < low || code > high).map(escapeCharacter).join("");
	}
	return source;
}
function hasCases(text) {
	return text.toLowerCase() !== text || text.toUpperCase() !== text;
}
function characterNode(code, cases) {
	const text = String.fromCodePoint(code);
	if (cases === "apart" || !hasCases(text)) return {
		kind: "character",
		text,
		ignoreCase: false
	};
	const isAsciiLetter = /^[A-Za-z]$/.test(text);
	if (cases === "ascii") {
		if (!isAsciiLetter) return {
			kind: "character",
			text,
			ignoreCase: false
		};
		return {
			kind: "class",
			source: rangeSource(code, code, cases),
			negated: false,
			ignoreCase: false
		};
	}
	if (!kinOf.has(code)) return {
		kind: "character",
		text,
		ignoreCase: true
	};
	return {
		kind: "class",
		source: rangeSource(code, code, cases),
		negated: false,
		ignoreCase: false
	};
}
function tester(node) {
	if (node.kind === "character" && !node.ignoreCase) {
		const wanted = node.text.codePointAt(0);
		return (code) => code === wanted;
	}
	const source = node.kind === "character" ? escapeCharacter(node.text.codePointAt(0)) : `[${node.negated ? "^" : ""}${node.source}]`;
	const expression = new RegExp(`^${source}$`, node.ignoreCase ? "vi" : "v");
	const known = new Int8Array(256);
	return (code) => {
		if (code > 255) return expression.test(String.fromCodePoint(code));
		if (known[code] === 0) known[code] = expression.test(String.fromCharCode(code)) ? 1 : -1;
		return known[code] === 1;
	};
}
// runtime/python/re/program.ts
function holds({ place, ascii }) {
	switch (place) {
		case "start": return (_, at) => at === 0;
		case "textEnd": return (text, at) => at === text.length;
		case "end": return (text, at) => at === text.length || at === text.length - 1 && text.charCodeAt(at) === 10;
		case "lineStart": return (text, at) => at === 0 || text.charCodeAt(at - 1) === 10;
		case "lineEnd": return (text, at) => at === text.length || text.charCodeAt(at) === 10;
		case "boundary":
		case "notBoundary": {
			const isWord = tester({
				kind: "class",
				source: wordClass(ascii),
				negated: false,
				ignoreCase: false
			});
			const wanted = place === "boundary";
			return (text, at) => {
				const before = at > 0 && isWord(text.codePointAt(stepBack(text, at)));
				const after = at < text.length && isWord(text.codePointAt(at));
				return text !== "" && before !== after === wanted;
			};
		}
	}
}
function stepBack(text, at) {
	return (text.charCodeAt(at - 1) & 64512) === 56320 && at > 1 && (text.charCodeAt(at - 2) & 64512) === 55296 ? at - 2 : at - 1;
}
function single(node) {
	if (node.kind === "character" || node.kind === "class") return node;
	return node.kind === "group" && node.index === 0 ? single(node.body) : void 0;
}
var Assembler = class {
	code = [];
	#registers;
	constructor(groups) {
		this.#registers = groups * 2 + 3;
	}
	get size() {
		return this.#registers;
	}
	#take(count) {
		const first = this.#registers;
		this.#registers += count;
		return first;
	}
	#put(instruction) {
		this.code.push(instruction);
		return instruction;
	}
	add(node) {
		switch (node.kind) {
			case "character":
			case "class":
				this.#put({
					op: "test",
					test: tester(node)
				});
				return;
			case "at":
				this.#put({
					op: "at",
					holds: holds(node)
				});
				return;
			case "sequence":
				for (const item of node.items) this.add(item);
				return;
			case "branch": return this.#branch(node.options);
			case "group": return this.#group(node.index, node.body);
			case "repeat": return this.#repeat(node);
			case "look": return this.#look(node);
			case "atomic": return this.#atomic(() => this.add(node.body));
			case "reference":
				this.#put({
					op: "same",
					group: node.group,
					ignoreCase: node.ignoreCase
				});
				return;
			case "conditional": {
				const unless = this.#put({
					op: "unless",
					group: node.group,
					no: 0
				});
				this.add(node.yes);
				const jump = this.#put({
					op: "jump",
					to: 0
				});
				unless.no = this.code.length;
				this.add(node.no);
				jump.to = this.code.length;
			}
		}
	}
	#branch(options) {
		const jumps = [];
		options.forEach((option, i) => {
			if (i === options.length - 1) return this.add(option);
			const split = this.#put({
				op: "split",
				other: 0
			});
			this.add(option);
			jumps.push(this.#put({
				op: "jump",
				to: 0
			}));
			split.other = this.code.length;
		});
		for (const jump of jumps) jump.to = this.code.length;
	}
	#group(index, body) {
		if (index === 0) return this.add(body);
		this.#put({
			op: "save",
			slot: index * 2,
			closes: 0
		});
		this.add(body);
		this.#put({
			op: "save",
			slot: index * 2 + 1,
			closes: index
		});
	}
	#repeat({ min, max, mode, body }) {
		const one = single(body);
		if (one) {
			this.#put({
				op: "run",
				test: tester(one),
				min,
				max,
				mode
			});
			return;
		}
		const loop = () => {
			const register = this.#take(2);
			this.#put({
				op: "enter",
				register
			});
			const start = this.code.length;
			const lazy = mode === "lazy";
			const head = this.#put({
				op: "loop",
				register,
				min,
				max,
				lazy,
				end: 0
			});
			this.#put({
				op: "again",
				register
			});
			this.add(body);
			this.#put({
				op: "jump",
				to: start
			});
			head.end = this.code.length;
		};
		if (mode === "possessive") this.#atomic(loop);
		else loop();
	}
	#look({ ahead, negative, body, width }) {
		const register = this.#take(2);
		const back = ahead ? 0 : width;
		const look = this.#put({
			op: "look",
			register,
			back,
			negative,
			end: 0
		});
		this.add(body);
		this.#put({
			op: "seen",
			register,
			negative
		});
		look.end = this.code.length;
	}
	#atomic(body) {
		const register = this.#take(1);
		this.#put({
			op: "fence",
			register
		});
		body();
		this.#put({
			op: "cut",
			register
		});
	}
};
function assemble({ root, groups }) {
	const assembler = new Assembler(groups);
	assembler.add(root);
	assembler.code.push({ op: "match" });
	return {
		code: assembler.code,
		groups,
		size: assembler.size
	};
}
// runtime/python/re/machine.ts
const CHOICE = 0;
const RUN = 1;
const GROW = 2;
const UNDO = 3;
function sameLetters(a, b) {
	return a === b || a.toLowerCase() === b.toLowerCase() || a.toUpperCase() === b.toUpperCase();
}
var Machine = class {
	#code;
	#text;
	#memory;
	#lastGroup;
	#stack = [];
	#at = 0;
	#next = 0;
	constructor(program, text) {
		this.#code = program.code;
		this.#text = text;
		this.#memory = new Int32Array(program.size);
		this.#lastGroup = program.groups * 2 + 2;
	}
	run(start, full, advance) {
		const memory = this.#memory;
		memory.fill(-1);
		memory[this.#lastGroup] = 0;
		this.#stack.length = 0;
		this.#at = start;
		this.#next = 0;
		for (;;) {
			const instruction = this.#code[this.#next];
			if (instruction.op === "match") {
				if ((!full || this.#at === this.#text.length) && (!advance || this.#at !== start)) {
					memory[0] = start;
					memory[1] = this.#at;
					return memory;
				}
				if (!this.#back()) return null;
			} else if (this.#step(instruction)) this.#next++;
			else if (!this.#back()) return null;
		}
	}
	#push(kind, first, second, third) {
		this.#stack.push(kind, first, second, third);
	}
	#set(register, value) {
		const before = this.#memory[register];
		if (before === value) return;
		this.#push(UNDO, register, before, 0);
		this.#memory[register] = value;
	}
	#back() {
		const stack = this.#stack;
		while (stack.length > 0) {
			const third = stack.pop();
			const second = stack.pop();
			const first = stack.pop();
			switch (stack.pop()) {
				case UNDO:
					this.#memory[first] = second;
					break;
				case CHOICE:
					this.#next = first;
					this.#at = second;
					return true;
				case RUN: {
					const end = stepBack(this.#text, second);
					if (end > third) this.#push(RUN, first, end, third);
					this.#next = first;
					this.#at = end;
					return true;
				}
				case GROW: if (this.#grow(first, second, third)) return true;
			}
		}
		return false;
	}
	#grow(next, at, left) {
		const { test } = this.#code[next - 1];
		this.#at = at;
		if (!this.#one(test)) return false;
		if (left > 1) this.#push(GROW, next, this.#at, left - 1);
		this.#next = next;
		return true;
	}
	#one(test) {
		const code = this.#text.codePointAt(this.#at);
		if (code === void 0 || !test(code)) return false;
		this.#at += code > 65535 ? 2 : 1;
		return true;
	}
	#step(instruction) {
		switch (instruction.op) {
			case "test": return this.#one(instruction.test);
			case "at": return instruction.holds(this.#text, this.#at);
			case "split":
				this.#push(CHOICE, instruction.other, this.#at, 0);
				return true;
			case "jump":
				this.#next = instruction.to - 1;
				return true;
			case "save":
				this.#set(instruction.slot, this.#at);
				if (instruction.closes > 0) this.#set(this.#lastGroup, instruction.closes);
				return true;
			case "run": return this.#run(instruction);
			case "enter":
				this.#set(instruction.register, 0);
				this.#set(instruction.register + 1, -1);
				return true;
			case "loop": return this.#loop(instruction);
			case "again":
				this.#set(instruction.register + 1, this.#at);
				this.#set(instruction.register, this.#memory[instruction.register] + 1);
				return true;
			case "look": return this.#look(instruction);
			case "seen": return this.#seen(instruction);
			case "fence":
				this.#fence(instruction.register);
				return true;
			case "cut":
				this.#cut(this.#memory[instruction.register]);
				return true;
			case "same": return this.#same(instruction.group, instruction.ignoreCase);
			case "unless":
				if (this.#memory[instruction.group * 2 + 1] < 0) this.#next = instruction.no - 1;
				return true;
			default: return false;
		}
	}
	#run({ test, min, max, mode }) {
		let count = 0;
		while (count < min) {
			if (!this.#one(test)) return false;
			count++;
		}
		const least = this.#at;
		if (mode === "lazy") {
			if (count < max) this.#push(GROW, this.#next + 1, least, Math.min(max - count, 2 ** 32));
			return true;
		}
		while (count < max && this.#one(test)) count++;
		if (mode === "greedy" && this.#at > least) this.#push(RUN, this.#next + 1, this.#at, least);
		return true;
	}
	#loop({ register, min, max, lazy, end }) {
		const count = this.#memory[register];
		if (count < min) {
			this.#set(register, count + 1);
			this.#next++;
			return true;
		}
		if (count >= max || this.#memory[register + 1] === this.#at) this.#next = end - 1;
		else if (lazy) {
			this.#push(CHOICE, this.#next + 1, this.#at, 0);
			this.#next = end - 1;
		} else this.#push(CHOICE, end, this.#at, 0);
		return true;
	}
	#look({ register, back, negative, end }) {
		const from = this.#at;
		let at = from;
		for (let i = 0; i < back; i++) {
			if (at === 0) {
				if (negative) this.#next = end - 1;
				return negative;
			}
			at = stepBack(this.#text, at);
		}
		this.#set(register + 1, from);
		this.#fence(register);
		if (negative) this.#push(CHOICE, end, from, 0);
		this.#at = at;
		return true;
	}
	#seen({ register, negative }) {
		const height = this.#memory[register];
		if (!negative) {
			this.#at = this.#memory[register + 1];
			this.#cut(height);
			return true;
		}
		const stack = this.#stack;
		while (stack.length > height) {
			const [kind, first, second] = stack.splice(-4);
			if (kind === UNDO) this.#memory[first] = second;
		}
		return false;
	}
	#fence(register) {
		this.#push(UNDO, register, this.#memory[register], 0);
		this.#memory[register] = this.#stack.length;
	}
	#cut(height) {
		const stack = this.#stack;
		let kept = height;
		for (let i = height; i < stack.length; i += 4) {
			if (stack[i] !== UNDO) continue;
			for (let j = 0; j < 4; j++) stack[kept++] = stack[i + j];
		}
		stack.length = kept;
	}
	#same(group, ignoreCase) {
		const start = this.#memory[group * 2];
		const end = this.#memory[group * 2 + 1];
		if (start < 0 || end < 0) return false;
		const stop = this.#at + end - start;
		if (stop > this.#text.length) return false;
		const wanted = this.#text.slice(start, end);
		const found = this.#text.slice(this.#at, stop);
		if (ignoreCase ? !sameLetters(wanted, found) : wanted !== found) return false;
		this.#at = stop;
		return true;
	}
};
// runtime/python/re/width.ts
const NONE = [0, 0];
const ONE = [1, 1];
function times(count, width) {
	return count === 0 || width === 0 ? 0 : count * width;
}
function either(widths) {
	return [Math.min(...widths.map(([low]) => low)), Math.max(...widths.map(([, high]) => high))];
}
function widthOf(node, groups) {
	switch (node.kind) {
		case "character":
		case "class": return ONE;
		case "at":
		case "look": return NONE;
		case "sequence": {
			let low = 0;
			let high = 0;
			for (const item of node.items) {
				const [least, most] = widthOf(item, groups);
				low += least;
				high += most;
			}
			return [low, high];
		}
		case "branch": return either(node.options.map((option) => widthOf(option, groups)));
		case "group":
		case "atomic": return widthOf(node.body, groups);
		case "repeat": {
			const [low, high] = widthOf(node.body, groups);
			return [times(node.min, low), times(node.max, high)];
		}
		case "reference": return groups.get(node.group) ?? [0, Infinity];
		case "conditional": return either([widthOf(node.yes, groups), widthOf(node.no, groups)]);
	}
}
// runtime/python/re/script.ts
var Untranslatable = class extends Error {};
function* groupsIn(node) {
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) yield* groupsIn(item);
			return;
		case "branch":
			for (const option of node.options) yield* groupsIn(option);
			return;
		case "group":
			if (node.index > 0) yield node.index;
			yield* groupsIn(node.body);
			return;
		case "repeat":
		case "look":
		case "atomic":
			yield* groupsIn(node.body);
			return;
		case "conditional":
			yield* groupsIn(node.yes);
			yield* groupsIn(node.no);
	}
}
var Translator = class {
	groups = [0];
	#sure = new Set();
	#count = 0;
	#widths;
	constructor(widths) {
		this.#widths = widths;
	}
	translate(node) {
		switch (node.kind) {
			case "character": {
				const source = escapeCharacter(node.text.codePointAt(0));
				return node.ignoreCase ? `(?i:${source})` : source;
			}
			case "class": {
				const source = `[${node.negated ? "^" : ""}${node.source}]`;
				return node.ignoreCase ? `(?i:${source})` : source;
			}
			case "at": return place(node, void 0, void 0);
			case "sequence": return this.#sequence(node);
			case "branch": return this.#branch(node.options);
			case "group": return this.#group(node.index, node.body);
			case "repeat": return this.#repeat(node);
			case "look": return this.#look(node);
			case "atomic": return this.#atomic(() => this.translate(node.body));
			case "reference":
				if (!this.#sure.has(node.group)) throw new Untranslatable();
				return node.ignoreCase ? `(?i:\\${this.groups[node.group]})` : `(?:\\${this.groups[node.group]})`;
			case "conditional": throw new Untranslatable();
		}
	}
	#sequence({ items }) {
		let source = "";
		for (let i = 0; i < items.length; i++) {
			const item = items[i];
			if (item.kind === "at") source += place(item, items[i - 1], items[i + 1]);
			else if (item.kind === "branch") source += `(?:${this.translate(item)})`;
			else if (item.kind === "character" && item.ignoreCase) {
				let letters = "";
				for (let next = items[i]; next?.kind === "character" && next.ignoreCase; next = items[++i]) letters += escapeCharacter(next.text.codePointAt(0));
				i--;
				source += `(?i:${letters})`;
			} else source += this.translate(item);
		}
		return source;
	}
	#branch(options) {
		const before = this.#sure;
		let after;
		const sources = options.map((option) => {
			this.#sure = new Set(before);
			const source = this.translate(option);
			after = after ? after.intersection(this.#sure) : this.#sure;
			return source;
		});
		this.#sure = after ?? before;
		return sources.join("|");
	}
	#group(index, body) {
		if (index === 0) return `(?:${this.translate(body)})`;
		this.groups[index] = ++this.#count;
		const source = `(${this.translate(body)})`;
		this.#sure.add(index);
		return source;
	}
	#repeat(node) {
		const { min, max, mode, body } = node;
		const before = this.#sure;
		this.#sure = new Set(before);
		const write = (lazy) => {
			const source = this.translate(body);
			return `${body.kind !== "sequence" && body.kind !== "branch" && body.kind !== "look" && body.kind !== "atomic" && body.kind !== "repeat" ? source : `(?:${source})`}${counts(min, max)}${lazy}`;
		};
		const source = mode === "possessive" ? this.#atomic(() => write("")) : write(mode === "lazy" ? "?" : "");
		const captures = [...groupsIn(body)];
		if (max !== min && widthOf(body, this.#widths)[0] === 0) throw new Untranslatable();
		if (max > 1 && captures.some((group) => !this.#sure.has(group))) throw new Untranslatable();
		if (min === 0) this.#sure = before;
		return source;
	}
	#atomic(body) {
		const index = ++this.#count;
		return `(?:(?=(${body()}))\\${index})`;
	}
	#look({ ahead, negative, body }) {
		if ([...groupsIn(body)].length > 0 && (!ahead || negative)) throw new Untranslatable();
		if (!ahead && goesBackWrong(body)) throw new Untranslatable();
		return `(?${ahead ? "" : "<"}${negative ? "!" : "="}${this.translate(body)})`;
	}
};
function goesBackWrong(node) {
	switch (node.kind) {
		case "sequence": return node.items.some(goesBackWrong);
		case "branch": return node.options.some(goesBackWrong);
		case "group": return goesBackWrong(node.body);
		case "repeat": return node.mode === "possessive" || goesBackWrong(node.body);
		case "atomic":
		case "reference": return true;
		default: return false;
	}
}
function counts(min, max) {
	if (max === Infinity) return min === 0 ? "*" : min === 1 ? "+" : `{${min},}`;
	if (min === 0 && max === 1) return "?";
	return min === max ? `{${min}}` : `{${min},${max}}`;
}
function isWord(node, ascii) {
	if (!node) return false;
	switch (node.kind) {
		case "character": return /^[A-Za-z0-9_]$/.test(node.text) && !node.ignoreCase;
		case "class": return !node.negated && node.source === wordClass(ascii);
		case "repeat": return node.min > 0 && isWord(node.body, ascii);
		case "group": return isWord(node.body, ascii);
		default: return false;
	}
}
function place(node, before, after) {
	const word = `[${wordClass(node.ascii)}]`;
	switch (node.place) {
		case "start": return "^";
		case "textEnd": return "$";
		case "end": return "(?=\\n?$)";
		case "lineStart": return "(?<![^\\n])";
		case "lineEnd": return "(?![^\\n])";
		case "boundary":
			if (isWord(after, node.ascii)) return `(?<!${word})`;
			if (isWord(before, node.ascii)) return `(?!${word})`;
			return `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
		case "notBoundary": return `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word})(?!^$))`;
	}
}
function plainly(source) {
	const word = wordClass(false);
	const forAscii = source.includes(word);
	const plain = source.replaceAll(word, "\\w").replaceAll("\\p{Nd}", "\\d").replaceAll("(?:(?<=[\\w])(?![\\w])|(?<![\\w])(?=[\\w]))", "\\b");
	if (/\[[^\]]*\[|\\p|\\u\{[0-9a-f]{5}/.test(plain) || plain.includes("(?i:") && plain.includes("\\u{")) return forAscii ? {
		source: plain,
		forAscii,
		flags: "v"
	} : void 0;
	return {
		source: plain.replace(/\\u\{(\w+)\}/g, (_, code) => `\\u${code.padStart(4, "0")}`),
		forAscii,
		flags: ""
	};
}
function translate({ root, groups, widths }) {
	const translator = new Translator(widths);
	try {
		const source = translator.translate(root);
		for (let i = 1; i <= groups; i++) translator.groups[i] ??= 0;
		const whole = root.kind === "branch" ? `(?:${source})` : source;
		return {
			source: whole,
			plain: plainly(whole),
			groups: translator.groups
		};
	} catch (error) {
		if (error instanceof Untranslatable) return null;
		throw error;
	}
}
// runtime/python/re/matcher.ts
const NOWHERE = [-1, -1];
var ScriptFound = class {
	#match;
	#owner;
	#expression;
	#spans;
	constructor(match, owner, expression) {
		this.#match = match;
		this.#owner = owner;
		this.#expression = expression;
		this.start = match.index;
		this.end = match.index + match[0].length;
	}
	group(index) {
		return this.#match[this.#owner.place(index)] ?? null;
	}
	span(index) {
		if (index === 0) return [this.start, this.end];
		if (this.group(index) === null) return NOWHERE;
		this.#spans ??= this.#owner.indices(this.#expression, this.#match);
		return this.#spans[this.#owner.place(index)] ?? NOWHERE;
	}
	get last() {
		const { closing } = this.#owner.parsed;
		for (let i = closing.length - 1; i >= 0; i--) {
			const index = closing[i];
			if (this.group(index) !== null) return index;
		}
		return 0;
	}
};
var MachineFound = class {
	#text;
	#spans;
	constructor(text, spans, groups) {
		this.#text = text;
		this.#spans = spans.slice(0, groups * 2 + 2);
		this.start = spans[0];
		this.end = spans[1];
		this.last = spans[groups * 2 + 2];
	}
	group(index) {
		const [start, end] = this.span(index);
		return start < 0 ? null : this.#text.slice(start, end);
	}
	span(index) {
		const start = this.#spans[index * 2];
		const end = this.#spans[index * 2 + 1];
		return start < 0 || end < 0 ? NOWHERE : [start, end];
	}
};
const beyondAscii = new RegExp("[^\\0-\\x7f]");
let lastText = "";
let lastIsAscii = true;
function isAsciiText(text) {
	if (text === lastText) return lastIsAscii;
	lastText = text;
	return lastIsAscii = !beyondAscii.test(text);
}
function isInside(text, unit) {
	return (text.charCodeAt(unit) & 64512) === 56320 && stepBack(text, unit + 1) < unit;
}
var Matcher = class {
	#script;
	#program;
	#expressions = {};
	#plain = {};
	#indexed = new Map();
	constructor(parsed) {
		this.parsed = parsed;
		this.#script = translate(parsed);
	}
	get places() {
		return this.#script.groups;
	}
	place(group) {
		return group === 0 ? 0 : this.#script.groups[group];
	}
	expression(text) {
		return this.#script && this.#expression(this.#script, "search", text);
	}
	#expression({ source, plain }, mode, text) {
		if (plain === void 0 || !(plain.forAscii ? isAsciiText(text) : isLatin(text))) return this.#expressions[mode] ?? this.#made(source, "v", mode, this.#expressions);
		return this.#plain[mode] ?? this.#made(plain.source, plain.flags, mode, this.#plain);
	}
	#made(source, flags, mode, kept) {
		try {
			return kept[mode] = new RegExp(mode === "fullmatch" ? `(?:${source})$` : source, `${mode === "search" ? "g" : "y"}${flags}`);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			this.#script = null;
			return null;
		}
	}
	indices(by, match) {
		let expression = this.#indexed.get(by);
		if (!expression) {
			expression = new RegExp(by.source, by.unicodeSets ? "dyv" : "dy");
			this.#indexed.set(by, expression);
		}
		expression.lastIndex = match.index;
		return expression.exec(match.input).indices;
	}
	find(text, at, mode, advance = false) {
		if (advance) {
			const here = this.parsed.most === 0 ? null : this.#steps(text, at, mode === "fullmatch", true);
			if (here || mode !== "search" || at >= text.length) return here;
			return this.find(text, at + (text.codePointAt(at) > 65535 ? 2 : 1), mode);
		}
		const script = this.#script;
		const expression = script && this.#expression(script, mode, text);
		if (expression) {
			expression.lastIndex = at;
			let match = expression.exec(text);
			while (match && match[0] === "" && isInside(text, match.index)) {
				expression.lastIndex = match.index + 1;
				match = expression.exec(text);
			}
			return match && new ScriptFound(match, this, expression);
		}
		if (mode !== "search") return this.#steps(text, at, mode === "fullmatch", false);
		for (let from = at; from <= text.length; from++) {
			if (isInside(text, from)) continue;
			const found = this.#steps(text, from, false, false);
			if (found) return found;
		}
		return null;
	}
	#machine;
	#machineText;
	#steps(text, at, full, advance) {
		const program = this.#program ??= assemble(this.parsed);
		if (!this.#machine || this.#machineText !== text) {
			this.#machine = new Machine(program, text);
			this.#machineText = text;
		}
		const spans = this.#machine.run(at, full, advance);
		return spans && new MachineFound(text, spans, this.parsed.groups);
	}
};
// runtime/python/re/parse_class.ts
function member(reader, next, ascii) {
	if (!next.startsWith("\\")) return next.codePointAt(0);
	return category(next.slice(1), ascii) ?? classEscape(reader, next);
}
function parseClass(reader, place, ascii, cases) {
	const negated = reader.accept("^");
	let source = "";
	const add = (item) => {
		source += typeof item === "string" ? item : rangeSource(item, item, cases);
	};
	const take = () => {
		const next = reader.take();
		if (next === "") throw reader.errorAt("unterminated character set", place);
		return next;
	};
	for (let isFirst = true;; isFirst = false) {
		const start = reader.place;
		const next = take();
		if (next === "]" && !isFirst) break;
		const low = member(reader, next, ascii);
		const written = reader.place;
		if (!reader.accept("-")) {
			add(low);
			continue;
		}
		const afterDash = reader.place;
		const second = take();
		if (second === "]") {
			add(low);
			add(45);
			break;
		}
		const high = member(reader, second, ascii);
		if (typeof low === "string" || typeof high === "string" || high < low) {
			const points = [...reader.text];
			const from = points.slice(start, written).join("");
			const to = points.slice(afterDash, reader.place).join("");
			throw reader.errorAt(`bad character range ${from}-${to}`, start);
		}
		source += rangeSource(low, high, cases);
	}
	return {
		kind: "class",
		source,
		negated,
		ignoreCase: cases === "unicode"
	};
}
// runtime/python/re/nodes.ts
const EMPTY = {
	kind: "sequence",
	items: []
};
// runtime/python/re/parse_group.ts
const MOST_GROUPS = 1073741823;
function readGroupHead(reader, place, groups) {
	if (!reader.accept("?")) return {
		kind: "capture",
		name: null
	};
	const next = reader.take();
	switch (next) {
		case "": throw reader.errorBack("unexpected end of pattern", 0);
		case "P": return named(reader, groups);
		case ":": return {
			kind: "plain",
			add: 0,
			remove: 0
		};
		case "#": return comment(reader, place);
		case "=":
		case "!": return {
			kind: "look",
			ahead: true,
			negative: next === "!"
		};
		case "<": return behind(reader);
		case "(": return conditional(reader, groups);
		case ">": return { kind: "atomic" };
	}
	if (next === "-" || LETTERS[next] !== void 0) return inlineFlags(reader, next);
	throw reader.errorBack(`unknown extension ?${next}`, [...next].length + 1);
}
function named(reader, groups) {
	if (reader.accept("<")) {
		const name = reader.takeUntil(">", "group name");
		reader.checkName(name);
		return {
			kind: "capture",
			name
		};
	}
	if (reader.accept("=")) {
		const name = reader.takeUntil(")", "group name");
		reader.checkName(name);
		const length = [...name].length + 1;
		const group = groups.names.get(name);
		if (group === void 0) throw reader.errorBack(`unknown group name ${quote(name)}`, length);
		return {
			kind: "reference",
			group,
			length
		};
	}
	const next = reader.take();
	if (next === "") throw reader.errorBack("unexpected end of pattern", 0);
	throw reader.errorBack(`unknown extension ?P${next}`, [...next].length + 2);
}
function comment(reader, place) {
	for (;;) {
		const next = reader.take();
		if (next === ")") return { kind: "comment" };
		if (next === "") throw reader.errorAt("missing ), unterminated comment", place);
	}
}
function behind(reader) {
	const next = reader.take();
	if (next === "") throw reader.errorBack("unexpected end of pattern", 0);
	if (next === "=" || next === "!") return {
		kind: "look",
		ahead: false,
		negative: next === "!"
	};
	throw reader.errorBack(`unknown extension ?<${next}`, [...next].length + 2);
}
function conditional(reader, groups) {
	const name = reader.takeUntil(")", "group name");
	const length = [...name].length + 1;
	let group;
	if (/^[0-9]+$/.test(name)) {
		group = Number(name);
		if (group === 0) throw reader.errorBack("bad group number", length);
		if (group >= MOST_GROUPS) throw reader.errorBack(`invalid group reference ${BigInt(name)}`, length);
	} else {
		reader.checkName(name);
		const known = groups.names.get(name);
		if (known === void 0) throw reader.errorBack(`unknown group name ${quote(name)}`, length);
		group = known;
	}
	groups.condition(group, reader.place - length);
	return {
		kind: "conditional",
		group
	};
}
function isLetter(text) {
	return /^\p{L}+$/u.test(text);
}
function unknownFlag(reader, next, otherwise) {
	if (next === "") return reader.errorBack(otherwise, 0);
	return reader.errorBack(isLetter(next) ? "unknown flag" : otherwise, [...next].length);
}
function inlineFlags(reader, first) {
	let next = first;
	let add = 0;
	let remove = 0;
	if (next !== "-") for (;;) {
		const flag = LETTERS[next];
		checkKind(reader, next);
		add |= flag;
		if ((flag & 292) !== 0 && (add & 292) !== flag) throw reader.errorBack("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0);
		next = reader.take();
		if (next === ")" || next === "-" || next === ":") break;
		if (LETTERS[next] === void 0) throw unknownFlag(reader, next, "missing -, : or )");
	}
	if (next === ")") return {
		kind: "flags",
		add
	};
	if (next === "-") {
		next = reader.take();
		if (LETTERS[next] === void 0) throw unknownFlag(reader, next, "missing flag");
		for (;;) {
			const flag = LETTERS[next];
			if ((flag & 292) !== 0) throw reader.errorBack("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0);
			remove |= flag;
			next = reader.take();
			if (next === ":") break;
			if (LETTERS[next] === void 0) throw unknownFlag(reader, next, "missing :");
		}
	}
	if ((add & remove) !== 0) throw reader.errorBack("bad inline flags: flag turned on and off", 1);
	return {
		kind: "plain",
		add,
		remove
	};
}
function checkKind(reader, letter) {
	if (reader.isText && letter === "L") throw reader.errorBack("bad inline flags: cannot use 'L' flag with a str pattern", 0);
	if (!reader.isText && letter === "u") throw reader.errorBack("bad inline flags: cannot use 'u' flag with a bytes pattern", 0);
}
// runtime/python/re/groups.ts
var Groups = class {
	next = 1;
	names = new Map();
	closing = [];
	lookbehinds = [];
	widths = new Map();
	#conditions = new Map();
	#reader;
	#lookbehind = 0;
	constructor(reader) {
		this.#reader = reader;
	}
	open(name) {
		const index = this.next++;
		if (name === null) return index;
		const known = this.names.get(name);
		if (known !== void 0) throw this.#reader.errorBack(`redefinition of group name ${quote(name)} as group ${index}; was group ${known}`, [...name].length + 1);
		this.names.set(name, index);
		return index;
	}
	close(index, body) {
		this.closing.push(index);
		this.widths.set(index, this.width(body));
	}
	width(node) {
		return widthOf(node, this.widths);
	}
	enterLookbehind() {
		if (this.#lookbehind > 0) return () => {};
		this.#lookbehind = this.next;
		return () => {
			this.#lookbehind = 0;
		};
	}
	checkReference(group, length) {
		if (!this.widths.has(group)) throw this.#reader.errorBack("cannot refer to an open group", length);
		this.#checkLookbehind(group);
	}
	#checkLookbehind(group) {
		if (this.#lookbehind === 0) return;
		if (!this.widths.has(group)) throw this.#reader.errorBack("cannot refer to an open group", 0);
		if (group >= this.#lookbehind) throw this.#reader.errorBack("cannot refer to group defined in the same lookbehind subpattern", 0);
	}
	condition(group, place) {
		if (!this.#conditions.has(group)) this.#conditions.set(group, place);
		this.#checkLookbehind(group);
	}
	finish() {
		for (const [group, place] of this.#conditions) if (group >= this.next) throw this.#reader.errorAt(`invalid group reference ${group}`, place);
		if (this.lookbehinds.includes(false)) throw new PatternError("look-behind requires fixed-width pattern");
	}
};
// runtime/python/re/parse.ts
const MOST$1 = 4294967295;
const SPACE = /^[ \t\n\r\v\f]$/;
var Parser = class {
	#reader;
	constructor(reader, flags) {
		this.#reader = reader;
		this.groups = new Groups(reader);
		this.scope = { flags };
	}
	alternatives(scope, depth) {
		const options = [];
		do
			options.push(this.#sequence(scope, depth, options.length === 0));
		while (this.#reader.accept("|"));
		return options.length === 1 ? options[0] : {
			kind: "branch",
			options
		};
	}
	#sequence(scope, depth, first) {
		const reader = this.#reader;
		const items = [];
		for (let next = reader.peek(); next !== "" && next !== "|" && next !== ")";) {
			const place = reader.place;
			reader.take();
			if ((scope.flags & 64) !== 0 && (SPACE.test(next) || next === "#")) {
				if (next === "#") this.#skipLine();
			} else if ("*+?{".includes(next)) this.#quantify(items, next, place, scope);
			else {
				const node = next === "(" ? this.#group(scope, depth, place, first && depth === 0 && items.length === 0) : this.#atom(next, place, scope);
				if (node) items.push(node);
			}
			next = reader.peek();
		}
		return items.length === 0 ? EMPTY : items.length === 1 ? items[0] : {
			kind: "sequence",
			items
		};
	}
	#skipLine() {
		for (let skipped = ""; skipped !== "\n"; skipped = this.#reader.take()) if (this.#reader.peek() === "") return;
	}
	#atom(next, place, { flags }) {
		const ascii = (flags & 256) !== 0 || !this.#reader.isText;
		if (next === ".") return {
			kind: "class",
			source: (flags & 16) !== 0 ? "" : "\\n",
			negated: true,
			ignoreCase: false
		};
		if (next === "^") return {
			kind: "at",
			place: (flags & 8) !== 0 ? "lineStart" : "start",
			ascii
		};
		if (next === "$") return {
			kind: "at",
			place: (flags & 8) !== 0 ? "lineEnd" : "end",
			ascii
		};
		if (next === "[") return parseClass(this.#reader, place, ascii, this.#cases(flags));
		if (next.startsWith("\\")) return this.#escape(next, flags, ascii);
		return characterNode(next.codePointAt(0), this.#cases(flags));
	}
	#cases(flags) {
		if ((flags & 2) === 0) return "apart";
		return (flags & 256) !== 0 || !this.#reader.isText ? "ascii" : "unicode";
	}
	#escape(escape, flags, ascii) {
		const reader = this.#reader;
		const letter = escape.slice(1);
		switch (letter) {
			case "A": return {
				kind: "at",
				place: "start",
				ascii
			};
			case "Z": return {
				kind: "at",
				place: "textEnd",
				ascii
			};
			case "b": return {
				kind: "at",
				place: "boundary",
				ascii
			};
			case "B": return {
				kind: "at",
				place: "notBoundary",
				ascii
			};
		}
		const source = category(letter, ascii);
		if (source !== void 0) return {
			kind: "class",
			source,
			negated: false,
			ignoreCase: false
		};
		const code = simpleEscape(escape) ?? hexEscape(reader, escape);
		if (code !== void 0) return characterNode(code, this.#cases(flags));
		if (letter === "N" && reader.isText) namedEscape(reader);
		if (/^[0-9]$/.test(letter)) return this.#numberEscape(escape, flags);
		if (/^[A-Za-z]$/.test(letter)) throw badEscape(reader, escape);
		return characterNode(letter.codePointAt(0), this.#cases(flags));
	}
	#numberEscape(start, flags) {
		const reader = this.#reader;
		let escape = start;
		if (escape === "\\0") {
			escape += moreOctal(reader, 2);
			return characterNode(parseInt(escape.slice(1), 8), this.#cases(flags));
		}
		if (/^[0-9]$/.test(reader.peek())) {
			escape += reader.take();
			if (isOctal(escape[1]) && isOctal(escape[2]) && isOctal(reader.peek())) return characterNode(octalEscape(reader, escape + reader.take()), this.#cases(flags));
		}
		const group = Number(escape.slice(1));
		if (group >= this.groups.next) throw reader.errorBack(`invalid group reference ${group}`, escape.length - 1);
		return this.#reference(group, escape.length, flags);
	}
	#reference(group, length, flags) {
		this.groups.checkReference(group, length);
		return {
			kind: "reference",
			group,
			ignoreCase: (flags & 2) !== 0
		};
	}
	#quantify(items, sign, place, { flags }) {
		const reader = this.#reader;
		let min = sign === "+" ? 1 : 0;
		let max = sign === "?" ? 1 : Infinity;
		if (sign === "{") {
			const bounds = this.#bounds(place + 1);
			if (!bounds) {
				items.push(characterNode(123, this.#cases(flags)));
				return;
			}
			[min, max] = bounds;
		}
		const body = items.at(-1);
		if (!body || body.kind === "at") throw reader.errorAt("nothing to repeat", place);
		if (body.kind === "repeat") throw reader.errorAt("multiple repeat", place);
		let mode = "greedy";
		if (reader.accept("?")) mode = "lazy";
		else if (reader.accept("+")) mode = "possessive";
		items[items.length - 1] = {
			kind: "repeat",
			min,
			max,
			mode,
			body
		};
	}
	#bounds(place) {
		const reader = this.#reader;
		if (reader.peek() === "}") return void 0;
		const low = reader.takeWhile(Infinity, /^[0-9]$/);
		const high = reader.accept(",") ? reader.takeWhile(Infinity, /^[0-9]$/) : low;
		if (!reader.accept("}")) {
			reader.seek(place);
			return;
		}
		const min = low === "" ? 0 : Number(low);
		const max = high === "" ? Infinity : Number(high);
		if (min >= MOST$1 || high !== "" && max >= MOST$1) throw new OverflowError("the repetition number is too large");
		if (max < min) throw reader.errorAt("min repeat greater than max repeat", place);
		return [min, max];
	}
	#group(scope, depth, place, isFirst) {
		const head = readGroupHead(this.#reader, place, this.groups);
		switch (head.kind) {
			case "comment": return;
			case "reference": return this.#reference(head.group, head.length, scope.flags);
			case "flags":
				if (!isFirst) throw this.#reader.errorAt("global flags not at the start of the expression", place);
				scope.flags |= head.add;
				return;
			case "conditional": return this.#conditional(head.group, scope, depth, place);
			case "look": return this.#look(head, scope, depth, place);
			default: return this.#brackets(head, scope, depth, place);
		}
	}
	#close(place) {
		if (this.#reader.accept(")")) return;
		throw this.#reader.errorAt("missing ), unterminated subpattern", place);
	}
	#brackets(head, scope, depth, place) {
		let { flags } = scope;
		if (head.kind === "plain") {
			if ((head.add & 292) !== 0) flags &= -293;
			flags = (flags | head.add) & ~head.remove;
		}
		const index = head.kind === "capture" ? this.groups.open(head.name) : 0;
		const body = this.alternatives({ flags }, depth + 1);
		this.#close(place);
		if (index > 0) this.groups.close(index, body);
		return head.kind === "atomic" ? {
			kind: "atomic",
			body
		} : {
			kind: "group",
			index,
			body
		};
	}
	#look({ ahead, negative }, scope, depth, place) {
		const leave = ahead ? void 0 : this.groups.enterLookbehind();
		const body = this.alternatives({ flags: scope.flags }, depth + 1);
		leave?.();
		this.#close(place);
		if (ahead) return {
			kind: "look",
			ahead,
			negative,
			body,
			width: 0
		};
		const [low, high] = this.groups.width(body);
		this.groups.lookbehinds.push(low === high);
		return {
			kind: "look",
			ahead,
			negative,
			body,
			width: low
		};
	}
	#conditional(group, scope, depth, place) {
		const yes = this.#sequence({ flags: scope.flags }, depth + 1, false);
		let no = EMPTY;
		if (this.#reader.accept("|")) {
			no = this.#sequence({ flags: scope.flags }, depth + 1, false);
			if (this.#reader.peek() === "|") throw this.#reader.errorBack("conditional backref with more than two branches", 0);
		}
		this.#close(place);
		return {
			kind: "conditional",
			group,
			yes,
			no
		};
	}
};
function settled(flags, isText) {
	if (isText) {
		if ((flags & 4) !== 0) throw new ValueError("cannot use LOCALE flag with a str pattern");
		if ((flags & 256) !== 0 && (flags & 32) !== 0) throw new ValueError("ASCII and UNICODE flags are incompatible");
		return (flags & 256) === 0 ? flags | 32 : flags;
	}
	if ((flags & 32) !== 0) throw new ValueError("cannot use UNICODE flag with a bytes pattern");
	if ((flags & 4) !== 0 && (flags & 256) !== 0) throw new ValueError("ASCII and LOCALE flags are incompatible");
	return flags;
}
function parse(text, original, flags) {
	const reader = new Reader(text, original);
	const parser = new Parser(reader, flags);
	const root = parser.alternatives(parser.scope, 0);
	const all = settled(parser.scope.flags, reader.isText);
	if (reader.peek() !== "") throw reader.errorBack("unbalanced parenthesis", 0);
	const { groups } = parser;
	groups.finish();
	return {
		root,
		flags: all,
		least: groups.width(root)[0],
		most: groups.width(root)[1],
		groups: groups.next - 1,
		names: groups.names,
		closing: groups.closing,
		widths: groups.widths
	};
}
// runtime/python/re/pattern.ts
const LONGEST_REPR = 200;
var Pattern = class Pattern {
	static __module__ = "re";
	static __tp_name__ = "re.Pattern";
	#matcher;
	#canBeEmpty;
	#isEmpty;
	#templates = new Map();
	constructor(pattern, flags = 0) {
		const parsed = parse(units(pattern), pattern, flags);
		this.pattern = pattern;
		this.flags = parsed.flags;
		this.groups = parsed.groups;
		this.names = parsed.names;
		const names = [];
		for (const [name, index] of parsed.names) names[index] = name;
		this.groupNames = names;
		this.#matcher = new Matcher(parsed);
		this.#canBeEmpty = parsed.least === 0;
		this.#isEmpty = parsed.most === 0;
	}
	__reduce__() {
		return asTuple([known, asTuple([this.pattern, this.flags])]);
	}
	get groupindex() {
		return new Dict(this.names);
	}
	get isText() {
		return typeof this.pattern === "string";
	}
	#field(string, given) {
		checkText(string, this.isText);
		const full = units(string);
		if (given.length === 0 || given[0] === void 0 && given[1] === void 0) return {
			string,
			text: full,
			at: 0,
			pos: 0,
			endpos: toPoint(full, full.length)
		};
		const { pos = 0, endpos } = options(["pos", "endpos"], ...given);
		const end = endpos === void 0 ? full.length : toUnit(full, size(endpos));
		const start = Math.min(toUnit(full, size(pos)), full.length);
		return {
			string,
			text: end < full.length ? full.slice(0, end) : full,
			at: start <= end ? start : Infinity,
			pos: toPoint(full, start),
			endpos: toPoint(full, end)
		};
	}
	#match(field, found) {
		return new Match(this, field.string, field.text, found, field.pos, field.endpos);
	}
	#once(mode, string, pos, endpos) {
		if (pos === void 0 && endpos === void 0) {
			checkText(string, this.isText);
			const text = units(string);
			const found = this.#matcher.find(text, 0, mode);
			return found && new Match(this, string, text, found, 0, toPoint(text, text.length));
		}
		const field = this.#field(string, [pos, endpos]);
		if (field.at === Infinity) return null;
		const found = this.#matcher.find(field.text, field.at, mode);
		return found && this.#match(field, found);
	}
	search(string, pos, endpos) {
		return this.#once("search", string, pos, endpos);
	}
	match(string, pos, endpos) {
		return this.#once("match", string, pos, endpos);
	}
	fullmatch(string, pos, endpos) {
		return this.#once("fullmatch", string, pos, endpos);
	}
	findall(string, pos, endpos) {
		const field = this.#field(string, pos === void 0 && endpos === void 0 ? [] : [pos, endpos]);
		const expression = field.at === 0 ? this.#direct(field.text, this.groups === 0) : null;
		if (expression && this.groups === 0) return field.text.match(expression) ?? [];
		if (expression) return this.#groupsOfAll(expression, field.text);
		const result = [];
		const text = (found, index) => like(string, found.group(index) ?? "");
		let found = after(this.#matcher, field.text, field.at, null);
		for (; found; found = after(this.#matcher, field.text, field.at, found)) if (this.groups < 2) result.push(text(found, this.groups));
		else {
			const texts = [];
			for (let i = 1; i <= this.groups; i++) texts.push(text(found, i));
			result.push(tupleFrom(texts));
		}
		return result;
	}
	#direct(text, withEmpty = false) {
		if (!this.isText) return null;
		if (this.#canBeEmpty && !(withEmpty && this.#isEmpty && isNarrow(text))) return null;
		const expression = this.#matcher.expression(text);
		if (expression) expression.lastIndex = 0;
		return expression;
	}
	#groupsOfAll(expression, text) {
		const { places } = this.#matcher;
		const result = [];
		for (let found = expression.exec(text); found; found = expression.exec(text)) {
			if (this.groups === 1) {
				result.push(found[places[1]] ?? "");
				continue;
			}
			const texts = [];
			for (let i = 1; i <= this.groups; i++) texts.push(found[places[i]] ?? "");
			result.push(asTuple(texts));
		}
		return result;
	}
	finditer(string, pos, endpos) {
		const field = this.#field(string, [pos, endpos]);
		return new Matches(this, this.#matcher, field);
	}
	split(string, maxsplit) {
		checkText(string, this.isText);
		const text = units(string);
		const { maxsplit: given = 0 } = options(["maxsplit"], maxsplit);
		let left = size(given) || Infinity;
		const expression = left === Infinity && this.groups === 0 ? this.#direct(text) : null;
		if (expression && !/\((?!\?)/.test(expression.source)) return text.split(expression);
		const pieces = [];
		let from = 0;
		if (left > 0) {
			let found = after(this.#matcher, text, 0, null);
			for (; found; found = after(this.#matcher, text, 0, found)) {
				pieces.push(like(string, text.slice(from, found.start)));
				for (let i = 1; i <= this.groups; i++) {
					const group = found.group(i);
					pieces.push(group === null ? null : like(string, group));
				}
				from = found.end;
				if (--left === 0) break;
			}
		}
		pieces.push(like(string, text.slice(from)));
		return pieces;
	}
	template(text, original) {
		const known = this.#templates.get(text);
		if (known) return known;
		const read = parseTemplate(text, original, this);
		if (this.#templates.size >= 64) this.#templates.clear();
		this.#templates.set(text, read);
		return read;
	}
	#replacing(replacement, field) {
		if (typeof replacement === "string" || replacement instanceof Uint8Array) {
			const text = units(replacement);
			if (text.includes("\\")) checkText(replacement, this.isText);
			const template = this.template(text, replacement);
			const only = template.length === 1 ? template[0] : template.length === 0 ? "" : void 0;
			if (typeof only === "string") return (_, piece) => this.#checked(replacement, only, piece);
			return (found) => fill(template, (index) => found.group(index));
		}
		if (typeof replacement !== "function" && !isCallable(replacement)) throw new TypeError(`decoding to str: need a bytes-like object, ${typeName(replacement)} found`);
		const call = callable(replacement);
		return (found, piece) => {
			const given = call(this.#match(field, found));
			if (given === null || given === void 0) return "";
			return this.#checked(given, void 0, piece);
		};
	}
	#replaceAll(string, by) {
		const expression = this.#direct(string, true);
		if (!expression) return void 0;
		if (!/[\\$]/.test(by)) return whole(string.replace(expression, by));
		const template = this.template(by, by);
		const { places } = this.#matcher;
		let script = "";
		for (const part of template) if (typeof part === "string") script += part.replaceAll("$", "$$$$");
		else if (part === 0) script += "$&";
		else if (places[part] > 99) return void 0;
		else script += `$${String(places[part]).padStart(2, "0")}`;
		expression.lastIndex = 0;
		return whole(string.replace(expression, script));
	}
	#checked(given, text, piece) {
		if (this.isText ? typeof given === "string" : given instanceof Uint8Array) return text ?? units(given);
		const wanted = this.isText ? "str instance" : "a bytes-like object";
		throw new TypeError(`sequence item ${piece}: expected ${wanted}, ${typeName(given)} found`);
	}
	#replace(replacement, string, given) {
		checkText(string, this.isText);
		const text = units(string);
		const field = {
			string,
			text,
			at: 0,
			pos: 0,
			endpos: toPoint(text, text.length)
		};
		const { count: most = 0 } = options(["count"], given);
		const limit = size(most) || Infinity;
		const replaced = this.#replacing(replacement, field);
		let result = "";
		let from = 0;
		let count = 0;
		let pieces = 0;
		if (limit > 0) {
			let found = after(this.#matcher, text, 0, null);
			for (; found; found = after(this.#matcher, text, 0, found)) {
				if (found.start > from) {
					result += text.slice(from, found.start);
					pieces++;
				}
				result += replaced(found, pieces++);
				from = found.end;
				if (++count >= limit) break;
			}
		}
		return [count === 0 ? string : like(string, whole(result + text.slice(from))), count];
	}
	sub(repl, string, count) {
		if (count === void 0 && typeof repl === "string" && typeof string === "string") {
			const replaced = this.#replaceAll(string, repl);
			if (replaced !== void 0) return replaced;
		}
		return this.#replace(repl, string, count)[0];
	}
	subn(repl, string, count) {
		return tupleFrom(this.#replace(repl, string, count));
	}
	__repr__() {
		const shown = this.isText ? this.flags & -33 : this.flags;
		return `re.compile(${[...repr(this.pattern)].slice(0, LONGEST_REPR).join("")}${shown === 0 ? "" : `, ${flagsText(shown)}`})`;
	}
	toString() {
		return this.__repr__();
	}
	__eq__(other) {
		if (!(other instanceof Pattern)) return NotImplemented;
		return this.flags === other.flags && this.isText === other.isText && units(this.pattern) === units(other.pattern);
	}
	__hash__() {
		return hash(tupleFrom([this.flags, units(this.pattern)]));
	}
	__copy__() {
		return this;
	}
	__deepcopy__(_memo) {
		return this;
	}
};
function after(matcher, text, at, before) {
	const from = before ? before.end : at;
	if (from > text.length) return null;
	return matcher.find(text, from, "search", before !== null && before.end === before.start);
}
var Matches = class extends Lazy {
	#pattern;
	#matcher;
	#field;
	#last = null;
	#isOver = false;
	constructor(pattern, matcher, field) {
		super();
		this.#pattern = pattern;
		this.#matcher = matcher;
		this.#field = field;
	}
	next() {
		if (this.#isOver) return END;
		const { string, text, at, pos, endpos } = this.#field;
		const found = after(this.#matcher, text, at, this.#last);
		this.#last = found;
		if (found) return {
			done: false,
			value: new Match(this.#pattern, string, text, found, pos, endpos)
		};
		this.#isOver = true;
		return END;
	}
};
nameClass(Matches, "callable_iterator");
function isCallable(value) {
	return typeof value?.__call__ === "function";
}
registerForm(import.meta, Pattern, "re.Pattern", {
	write: ({ pattern, flags }) => [pattern, flags],
	read: ([pattern, flags]) => known(pattern, flags)
});
pickledAs("re", "_compile", known);
const received = new Map();
function known(pattern, flags) {
	const key = `${typeof pattern === "string" ? "s" : "b"}${flags}:${units(pattern)}`;
	let made = received.get(key);
	if (!made) {
		if (received.size >= 512) received.clear();
		received.set(key, made = new Pattern(pattern, flags));
	}
	return made;
}
// runtime/python/re/functions.ts
const MOST = 512;
const compiled = new Map();
const plain = new Map();
function bits(flags) {
	return flags === void 0 ? 0 : size(flags);
}
function pattern(given, flags) {
	if (flags === void 0 && typeof given === "string") {
		const known = plain.get(given);
		if (known) return known;
	}
	const wanted = bits(flags);
	if (given instanceof Pattern) {
		if (wanted === 0) return given;
		throw new ValueError("cannot process flags argument with a compiled pattern");
	}
	if (typeof given !== "string" && !(given instanceof Uint8Array)) throw new TypeError("first argument must be string or compiled pattern");
	const key = `${typeof given === "string" ? "s" : "b"}${wanted}:${units(given)}`;
	let made = compiled.get(key);
	if (!made) {
		made = new Pattern(given, wanted);
		if (compiled.size >= MOST) compiled.delete(compiled.keys().next().value);
		compiled.set(key, made);
	}
	if (wanted === 0 && typeof given === "string") {
		if (plain.size >= MOST) plain.clear();
		plain.set(given, made);
	}
	return made;
}
function compile(given, flags) {
	if (flags === void 0) return pattern(given, void 0);
	return pattern(given, options(["flags"], flags).flags);
}
function search(given, string, flags) {
	return compile(given, flags).search(string);
}
function match(given, string, flags) {
	return compile(given, flags).match(string);
}
function fullmatch(given, string, flags) {
	return compile(given, flags).fullmatch(string);
}
function findall(given, string, flags) {
	return compile(given, flags).findall(string);
}
function finditer(given, string, flags) {
	return compile(given, flags).finditer(string);
}
function split(given, string, maxsplit, flags) {
	const found = options(["maxsplit", "flags"], maxsplit, flags);
	return pattern(given, found.flags).split(string, found.maxsplit);
}
function sub(given, repl, string, count, flags) {
	if (count === void 0 && flags === void 0) return compile(given).sub(repl, string);
	const found = options(["count", "flags"], count, flags);
	return pattern(given, found.flags).sub(repl, string, found.count);
}
function subn(given, repl, string, count, flags) {
	const found = options(["count", "flags"], count, flags);
	return pattern(given, found.flags).subn(repl, string, found.count);
}
const SPECIAL = /[\t\n\v\f\r #$&()*+\-.?[\\\]^{|}~]/g;
function escape(text) {
	const escaped = (plain) => plain.replace(SPECIAL, "\\$&");
	if (typeof text === "string") return escaped(text);
	return fromLatin1(escaped(latin1(text)));
}
function purge() {
	compiled.clear();
	plain.clear();
}
// runtime/python/re/scanner.ts
var Scanner = class {
	static __module__ = "re";
	match = null;
	#patterns;
	constructor(lexicon, flags = 0) {
		this.lexicon = lexicon;
		this.#patterns = lexicon.map(([pattern]) => new Pattern(pattern, size(flags)));
	}
	scan(string) {
		const found = [];
		for (let at = 0;;) {
			let match = null;
			const which = this.#patterns.findIndex((one) => match = one.match(string, at));
			const end = match?.end() ?? at;
			if (end === at) return asTuple([found, [...string].slice(at).join("")]);
			this.match = match;
			const action = this.lexicon[which][1];
			const given = callable$1(action) ? callable(action)(this, match.group()) : action;
			if (given !== null && given !== void 0) found.push(given);
			at = end;
		}
	}
};
// runtime/python/re.ts
var re_exports = __exportAll({
	A: () => A,
	ASCII: () => ASCII,
	DEBUG: () => DEBUG,
	DOTALL: () => DOTALL,
	I: () => I,
	IGNORECASE: () => IGNORECASE,
	L: () => L,
	LOCALE: () => LOCALE,
	M: () => M,
	MULTILINE: () => MULTILINE,
	Match: () => Match,
	NOFLAG: () => NOFLAG,
	Pattern: () => Pattern,
	PatternError: () => PatternError,
	RegexFlag: () => RegexFlag,
	S: () => S,
	Scanner: () => Scanner,
	U: () => U,
	UNICODE: () => UNICODE,
	VERBOSE: () => VERBOSE,
	X: () => X,
	compile: () => compile,
	error: () => PatternError,
	escape: () => escape,
	findall: () => findall,
	finditer: () => finditer,
	fullmatch: () => fullmatch,
	match: () => match,
	purge: () => purge,
	search: () => search,
	split: () => split,
	sub: () => sub,
	subn: () => subn
});
const ASCII = RegexFlag.ASCII;
const A = ASCII;
const DEBUG = RegexFlag.DEBUG;
const DOTALL = RegexFlag.DOTALL;
const S = DOTALL;
const IGNORECASE = RegexFlag.IGNORECASE;
const I = IGNORECASE;
const LOCALE = RegexFlag.LOCALE;
const L = LOCALE;
const MULTILINE = RegexFlag.MULTILINE;
const M = MULTILINE;
const NOFLAG = RegexFlag.NOFLAG;
const UNICODE = RegexFlag.UNICODE;
const U = UNICODE;
const VERBOSE = RegexFlag.VERBOSE;
const X = VERBOSE;
nameFunctions(re_exports);
export { A, ASCII, DEBUG, DOTALL, I, IGNORECASE, L, LOCALE, M, MULTILINE, Match, NOFLAG, Pattern, RegexFlag, S, Scanner, U, UNICODE, VERBOSE, X, compile, escape, findall, finditer, fullmatch, match, purge, search, split, sub, subn };
