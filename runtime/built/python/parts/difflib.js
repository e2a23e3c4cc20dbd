import { __exportAll } from "../../rolldown-runtime.js";
import { TypeError, ValueError } from "../../core.js";
import { Dict, PySet, asTuple, call, decode, encode, eq, isSpace, iter, nameFunctions, options, repr, sorted, str, toFloat, toNumber, truth, typeName } from "../core.js";
import { namedtuple } from "./collections5.js";
import { lasting } from "./asyncio2.js";
// runtime/python/difflib/matcher.ts
const Match = namedtuple("Match", "a b size", { module: "difflib" });
var SequenceMatcher = class {
	static __module__ = "difflib";
	a = null;
	b = null;
	b2j = new Dict();
	bjunk = new PySet();
	bpopular = new PySet();
	#first = [];
	#second = [];
	#blocks = null;
	#opcodes = null;
	#counts = null;
	constructor(...given) {
		const { isjunk = null, a = "", b = "", autojunk = true } = options([
			"isjunk",
			"a",
			"b",
			"autojunk"
		], ...given);
		this.isjunk = isjunk;
		this.autojunk = truth(autojunk);
		this.setSeqs(a, b);
	}
	setSeqs(a, b) {
		this.setSeq1(a);
		this.setSeq2(b);
	}
	setSeq1(a) {
		if (a === this.a && a !== null) return;
		this.a = a;
		this.#first = [...iter(a)];
		this.#blocks = this.#opcodes = null;
	}
	setSeq2(b) {
		if (b === this.b && b !== null) return;
		this.b = b;
		this.#second = [...iter(b)];
		this.#blocks = this.#opcodes = this.#counts = null;
		this.#chain();
	}
	#chain() {
		const places = this.b2j = new Dict();
		this.#second.forEach((item, i) => {
			const known = places.get(item, null);
			if (known) known.push(i);
			else places.set(item, [i]);
		});
		this.bjunk = new PySet();
		this.bpopular = new PySet();
		if (this.isjunk !== null && truth(this.isjunk)) {
			for (const item of [...places.keys()]) if (truth(call(this.isjunk, [item]))) this.bjunk.add(item);
			for (const item of this.bjunk) places.delete(item);
		}
		const { length } = this.#second;
		if (!this.autojunk || length < 200) return;
		const most = Math.floor(length / 100) + 1;
		for (const [item, at] of [...places]) if (at.length > most) {
			this.bpopular.add(item);
			places.delete(item);
		}
	}
	findLongestMatch(...given) {
		const bounds = options([
			"alo",
			"ahi",
			"blo",
			"bhi"
		], ...given);
		const { alo = 0, blo = 0 } = bounds;
		return new Match(...this.#longest(Number(alo), Number(bounds.ahi ?? this.#first.length), Number(blo), Number(bounds.bhi ?? this.#second.length)));
	}
	#longest(alo, ahi, blo, bhi) {
		const [a, b] = [this.#first, this.#second];
		const { b2j: places, bjunk } = this;
		let [first, second, size] = [
			alo,
			blo,
			0
		];
		let lengths = new Map();
		for (let i = alo; i < ahi; i++) {
			const next = new Map();
			for (const j of places.get(a[i], [])) {
				if (j < blo) continue;
				if (j >= bhi) break;
				const length = (lengths.get(j - 1) ?? 0) + 1;
				next.set(j, length);
				if (length > size) [first, second, size] = [
					i - length + 1,
					j - length + 1,
					length
				];
			}
			lengths = next;
		}
		for (const isJunk of [false, true]) {
			const isSuch = (item) => bjunk.size === 0 ? !isJunk : bjunk.has(item) === isJunk;
			while (first > alo && second > blo && isSuch(b[second - 1]) && eq(a[first - 1], b[second - 1])) [first, second, size] = [
				first - 1,
				second - 1,
				size + 1
			];
			while (first + size < ahi && second + size < bhi && isSuch(b[second + size]) && eq(a[first + size], b[second + size])) size++;
		}
		return [
			first,
			second,
			size
		];
	}
	getMatchingBlocks() {
		if (this.#blocks) return this.#blocks;
		const [la, lb] = [this.#first.length, this.#second.length];
		const waiting = [[
			0,
			la,
			0,
			lb
		]];
		const found = [];
		while (waiting.length > 0) {
			const [alo, ahi, blo, bhi] = waiting.pop();
			const match = this.#longest(alo, ahi, blo, bhi);
			const [i, j, size] = match;
			if (size === 0) continue;
			found.push(match);
			if (alo < i && blo < j) waiting.push([
				alo,
				i,
				blo,
				j
			]);
			if (i + size < ahi && j + size < bhi) waiting.push([
				i + size,
				ahi,
				j + size,
				bhi
			]);
		}
		found.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2]);
		const joined = [];
		for (const [i, j, size] of found) {
			const last = joined.at(-1);
			if (last && last[0] + last[2] === i && last[1] + last[2] === j) last[2] += size;
			else joined.push([
				i,
				j,
				size
			]);
		}
		this.#blocks = [...joined, [
			la,
			lb,
			0
		]].map((parts) => new Match(...parts));
		return this.#blocks;
	}
	getOpcodes() {
		if (this.#opcodes) return this.#opcodes;
		let [i, j] = [0, 0];
		const result = this.#opcodes = [];
		const add = (...parts) => result.push(asTuple([...parts]));
		for (const { a, b, size } of this.getMatchingBlocks()) {
			if (i < a && j < b) add("replace", i, a, j, b);
			else if (i < a) add("delete", i, a, j, b);
			else if (j < b) add("insert", i, a, j, b);
			[i, j] = [a + size, b + size];
			if (size > 0) add("equal", a, i, b, j);
		}
		return result;
	}
	getGroupedOpcodes(n = 3) {
		return grouped(this.getOpcodes(), Number(typeof n === "object" ? n.n ?? 3 : n));
	}
	ratio() {
		return share(this.getMatchingBlocks().reduce((sum, { size }) => sum + size, 0), this.#first.length + this.#second.length);
	}
	quickRatio() {
		if (!this.#counts) {
			this.#counts = new Dict();
			for (const item of this.#second) this.#counts.set(item, this.#counts.get(item, 0) + 1);
		}
		const left = new Dict();
		let matches = 0;
		for (const item of this.#first) {
			const count = left.get(item, null) ?? this.#counts.get(item, 0);
			left.set(item, count - 1);
			if (count > 0) matches++;
		}
		return share(matches, this.#first.length + this.#second.length);
	}
	realQuickRatio() {
		const [la, lb] = [this.#first.length, this.#second.length];
		return share(Math.min(la, lb), la + lb);
	}
};
function share(matches, length) {
	return toFloat(length > 0 ? 2 * matches / length : 1);
}
function* groupedOf(given, n) {
	const tuple = (...parts) => asTuple([...parts]);
	const codes = given.length > 0 ? [...given] : [tuple("equal", 0, 1, 0, 1)];
	if (codes[0][0] === "equal") {
		const [tag, i1, i2, j1, j2] = codes[0];
		codes[0] = tuple(tag, Math.max(i1, i2 - n), i2, Math.max(j1, j2 - n), j2);
	}
	if (codes.at(-1)[0] === "equal") {
		const [tag, i1, i2, j1, j2] = codes.at(-1);
		codes[codes.length - 1] = tuple(tag, i1, Math.min(i2, i1 + n), j1, Math.min(j2, j1 + n));
	}
	let group = [];
	for (const [tag, from, i2, start, j2] of codes) {
		let [i1, j1] = [from, start];
		if (tag === "equal" && i2 - i1 > 2 * n) {
			group.push(tuple(tag, i1, Math.min(i2, i1 + n), j1, Math.min(j2, j1 + n)));
			yield group;
			group = [];
			[i1, j1] = [Math.max(i1, i2 - n), Math.max(j1, j2 - n)];
		}
		group.push(tuple(tag, i1, i2, j1, j2));
	}
	if (group.length > 0 && !(group.length === 1 && group[0][0] === "equal")) yield group;
}
lasting(groupedOf);
function grouped(codes, n) {
	return groupedOf(codes, n);
}
function getCloseMatches(word, possibilities, ...given) {
	const { n = 3, cutoff = .6 } = options(["n", "cutoff"], ...given);
	if (!(toNumber(n) > 0)) throw new ValueError(`n must be > 0: ${repr(n)}`);
	const least = toNumber(cutoff);
	if (!(least >= 0 && least <= 1)) throw new ValueError(`cutoff must be in [0.0, 1.0]: ${repr(cutoff)}`);
	const matcher = new SequenceMatcher();
	matcher.setSeq2(word);
	const found = [];
	for (const one of iter(possibilities)) {
		matcher.setSeq1(one);
		if (Number(matcher.realQuickRatio()) >= least && Number(matcher.quickRatio()) >= least && Number(matcher.ratio()) >= least) found.push(asTuple([matcher.ratio(), one]));
	}
	return sorted(found, { reverse: true }).slice(0, toNumber(n)).map((pair) => pair[1]);
}
// runtime/python/difflib/deltas.ts
const NAMES = [
	"fromfile",
	"tofile",
	"fromfiledate",
	"tofiledate",
	"n",
	"lineterm"
];
function settings(given) {
	return {
		fromfile: "",
		tofile: "",
		fromfiledate: "",
		tofiledate: "",
		n: 3,
		lineterm: "\n",
		...options(NAMES, ...given)
	};
}
function checked(a, b, by) {
	for (const [line] of [a, b]) if (line !== void 0 && typeof line !== "string") throw new TypeError(`lines to compare must be str, not ${typeName(line)} (${repr(line)})`);
	const { fromfile, tofile, fromfiledate, tofiledate, lineterm } = by;
	for (const text of [
		fromfile,
		tofile,
		fromfiledate,
		tofiledate,
		lineterm
	]) if (typeof text !== "string") throw new TypeError(`all arguments must be str, not: ${repr(text)}`);
}
function dated(name, date) {
	return date ? `${name}\t${date}` : name;
}
function unifiedRange(start, stop) {
	const length = stop - start;
	if (length === 1) return String(start + 1);
	return `${length === 0 ? start : start + 1},${length}`;
}
function* unified(a, b, by) {
	checked(a, b, by);
	const { lineterm } = by;
	let isBegun = false;
	for (const group of new SequenceMatcher(null, a, b).getGroupedOpcodes(by.n)) {
		if (!isBegun) {
			isBegun = true;
			yield `--- ${dated(by.fromfile, by.fromfiledate)}${lineterm}`;
			yield `+++ ${dated(by.tofile, by.tofiledate)}${lineterm}`;
		}
		const [first, last] = [group[0], group.at(-1)];
		yield `@@ -${unifiedRange(first[1], last[2])} +${unifiedRange(first[3], last[4])} @@${lineterm}`;
		for (const [tag, i1, i2, j1, j2] of group) {
			if (tag === "equal") {
				for (const line of a.slice(i1, i2)) yield ` ${line}`;
				continue;
			}
			if (tag !== "insert") for (const line of a.slice(i1, i2)) yield `-${line}`;
			if (tag !== "delete") for (const line of b.slice(j1, j2)) yield `+${line}`;
		}
	}
}
lasting(unified);
function contextRange(start, stop) {
	const length = stop - start;
	const first = length === 0 ? start : start + 1;
	return length <= 1 ? String(first) : `${first},${first + length - 1}`;
}
const PREFIX = {
	insert: "+ ",
	delete: "- ",
	replace: "! ",
	equal: "  "
};
function* contexts(a, b, by) {
	checked(a, b, by);
	const { lineterm } = by;
	let isBegun = false;
	const has = (group, tag) => group.some(([one]) => one === "replace" || one === tag);
	for (const group of new SequenceMatcher(null, a, b).getGroupedOpcodes(by.n)) {
		if (!isBegun) {
			isBegun = true;
			yield `*** ${dated(by.fromfile, by.fromfiledate)}${lineterm}`;
			yield `--- ${dated(by.tofile, by.tofiledate)}${lineterm}`;
		}
		const [first, last] = [group[0], group.at(-1)];
		yield `***************${lineterm}`;
		yield `*** ${contextRange(first[1], last[2])} ****${lineterm}`;
		if (has(group, "delete")) {
			for (const [tag, i1, i2] of group) if (tag !== "insert") for (const line of a.slice(i1, i2)) yield PREFIX[tag] + line;
		}
		yield `--- ${contextRange(first[3], last[4])} ----${lineterm}`;
		if (has(group, "insert")) {
			for (const [tag, , , j1, j2] of group) if (tag !== "delete") for (const line of b.slice(j1, j2)) yield PREFIX[tag] + line;
		}
	}
}
lasting(contexts);
function unifiedDiff(a, b, ...given) {
	return unified([...iter(a)], [...iter(b)], settings(given));
}
function contextDiff(a, b, ...given) {
	return contexts([...iter(a)], [...iter(b)], settings(given));
}
function textOf(value) {
	if (value instanceof Uint8Array) return decode(value, "ascii", "surrogateescape");
	throw new TypeError(`all arguments must be bytes, not ${typeName(value)} (${repr(value)})`);
}
function* bytesOf(dfunc, a, b, by) {
	const [first, second] = [[...iter(a)].map(textOf), [...iter(b)].map(textOf)];
	const text = (value) => value === void 0 ? "" : textOf(value);
	const lines = call(dfunc, [
		first,
		second,
		text(by.fromfile),
		text(by.tofile),
		text(by.fromfiledate),
		text(by.tofiledate),
		by.n ?? 3,
		by.lineterm === void 0 ? "\n" : textOf(by.lineterm)
	]);
	for (const line of iter(lines)) yield encode(line, "ascii", "surrogateescape");
}
lasting(bytesOf);
function diffBytes(dfunc, a, b, ...given) {
	return bytesOf(dfunc, a, b, options(NAMES, ...given));
}
function IS_LINE_JUNK(line) {
	return /^\s*(?:#\s*)?\n?$/.test(line);
}
function IS_CHARACTER_JUNK(ch) {
	return ch === " " || ch === "	";
}
var Differ = class {
	static __module__ = "difflib";
	constructor(...given) {
		const found = options(["linejunk", "charjunk"], ...given);
		this.linejunk = found.linejunk ?? null;
		this.charjunk = found.charjunk ?? null;
	}
	compare(a, b) {
		return compared([...iter(a)], [...iter(b)], this.linejunk, this.charjunk);
	}
};
function* compared(a, b, linejunk, charjunk) {
	for (const [tag, alo, ahi, blo, bhi] of new SequenceMatcher(linejunk, a, b).getOpcodes()) if (tag === "replace") yield* replaced(a, alo, ahi, b, blo, bhi, charjunk);
	else if (tag === "delete") yield* marked("-", a, alo, ahi);
	else if (tag === "insert") yield* marked("+", b, blo, bhi);
	else yield* marked(" ", a, alo, ahi);
}
lasting(compared);
function* marked(mark, lines, from, to) {
	for (let i = from; i < to; i++) yield `${mark} ${lines[i]}`;
}
function* replaced(a, alo, ahi, b, blo, bhi, charjunk) {
	const cutoff = .75;
	let ratio = .74;
	let [bestI, bestJ] = [-1, -1];
	let [equalI, equalJ] = [-1, -1];
	const matcher = new SequenceMatcher(charjunk);
	for (let j = blo; j < bhi; j++) {
		matcher.setSeq2(b[j]);
		for (let i = alo; i < ahi; i++) {
			if (a[i] === b[j]) {
				if (equalI < 0) [equalI, equalJ] = [i, j];
				continue;
			}
			matcher.setSeq1(a[i]);
			if (Number(matcher.realQuickRatio()) > ratio && Number(matcher.quickRatio()) > ratio && Number(matcher.ratio()) > ratio) [ratio, bestI, bestJ] = [
				Number(matcher.ratio()),
				i,
				j
			];
		}
	}
	if (ratio < cutoff) {
		if (equalI < 0) {
			const isShorter = bhi - blo < ahi - alo;
			if (isShorter) yield* marked("+", b, blo, bhi);
			yield* marked("-", a, alo, ahi);
			if (!isShorter) yield* marked("+", b, blo, bhi);
			return;
		}
		[bestI, bestJ] = [equalI, equalJ];
	} else equalI = -1;
	yield* between(a, alo, bestI, b, blo, bestJ, charjunk);
	const [before, after] = [a[bestI], b[bestJ]];
	if (equalI < 0) {
		const [beforeMarks, afterMarks] = ["", ""].map(() => []);
		matcher.setSeqs(before, after);
		for (const [tag, i1, i2, j1, j2] of matcher.getOpcodes()) {
			const [la, lb] = [i2 - i1, j2 - j1];
			if (tag === "replace") {
				beforeMarks.push("^".repeat(la));
				afterMarks.push("^".repeat(lb));
			} else if (tag === "delete") beforeMarks.push("-".repeat(la));
			else if (tag === "insert") afterMarks.push("+".repeat(lb));
			else {
				beforeMarks.push(" ".repeat(la));
				afterMarks.push(" ".repeat(lb));
			}
		}
		yield* hinted("-", before, beforeMarks.join(""));
		yield* hinted("+", after, afterMarks.join(""));
	} else yield `  ${before}`;
	yield* between(a, bestI + 1, ahi, b, bestJ + 1, bhi, charjunk);
}
function* between(a, alo, ahi, b, blo, bhi, charjunk) {
	if (alo < ahi && blo < bhi) yield* replaced(a, alo, ahi, b, blo, bhi, charjunk);
	else if (alo < ahi) yield* marked("-", a, alo, ahi);
	else yield* marked("+", b, blo, bhi);
}
function* hinted(mark, line, marks) {
	yield `${mark} ${line}`;
	const characters = [...line];
	const kept = [...marks].slice(0, characters.length).map((one, i) => one === " " && isSpace(characters[i]) ? characters[i] : one);
	const hint = str.rstrip(kept.join(""));
	if (hint) yield `? ${hint}\n`;
}
function ndiff(a, b, ...given) {
	const { linejunk = null, charjunk = IS_CHARACTER_JUNK } = options(["linejunk", "charjunk"], ...given);
	return new Differ(linejunk, charjunk).compare(a, b);
}
function* restored(lines, mark) {
	for (const line of iter(lines)) {
		const head = line.slice(0, 2);
		if (head === "  " || head === mark) yield line.slice(2);
	}
}
lasting(restored);
function restore(delta, which) {
	return restored(delta, Number(which) === 1 ? "- " : "+ ");
}
nameFunctions(__exportAll({
	Differ: () => Differ,
	IS_CHARACTER_JUNK: () => IS_CHARACTER_JUNK,
	IS_LINE_JUNK: () => IS_LINE_JUNK,
	Match: () => Match,
	SequenceMatcher: () => SequenceMatcher,
	contextDiff: () => contextDiff,
	diffBytes: () => diffBytes,
	getCloseMatches: () => getCloseMatches,
	ndiff: () => ndiff,
	restore: () => restore,
	unifiedDiff: () => unifiedDiff
}));
export { Differ, IS_CHARACTER_JUNK, IS_LINE_JUNK, Match, SequenceMatcher, contextDiff, diffBytes, getCloseMatches, ndiff, restore, unifiedDiff };
