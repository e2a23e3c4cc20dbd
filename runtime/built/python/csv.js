/* @ts-self-types="../../../runtime/python/csv.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Exception, OverflowError, TypeError, ValueError } from "../core.js";
import { Dict, StopIteration, areFields, callMethod, complex, contains, dictOfFields, float, getattr, index, isAsync, isFloat, isInt, isKeywords, item, iter, nameClass, nameClasses, nameFunctions, options, repr, str$1 as str, textLength, truth, typeName } from "./core.js";
const registerDialect = (function registerDialect(name, dialect = null, options) {
	if (typeof name !== "string") throw new TypeError("dialect name must be a string");
	known.set(name, dialectOf(dialect, options));
});
// runtime/python/csv/dialects.ts
var CsvError = class extends Exception {
	static __module__ = "_csv";
};
Object.defineProperty(CsvError, "name", { value: "Error" });
const QUOTE_MINIMAL = 0;
const QUOTE_ALL = 1;
const QUOTE_NONNUMERIC = 2;
const QUOTE_NONE = 3;
const QUOTE_STRINGS = 4;
const QUOTE_NOTNULL = 5;
const USUAL = {
	delimiter: ",",
	doublequote: true,
	escapechar: null,
	lineterminator: "\r\n",
	quotechar: "\"",
	quoting: 0,
	skipinitialspace: false,
	strict: false
};
const NAMES = Object.keys(USUAL);
function character(name, value, optional) {
	if (value === null && optional) return null;
	if (typeof value !== "string") throw new TypeError(`"${name}" must be ${optional ? "string or None" : "string"}, not ${typeName(value)}`);
	if (textLength(value) !== 1 && !(optional && value === "")) throw new TypeError(`"${name}" must be a 1-character string`);
	return value === "" ? null : value;
}
var CheckedDialect = class {
	static __module__ = "_csv";
	static __name__ = "Dialect";
	constructor(given) {
		for (const name of Object.keys(given)) if (!(name in USUAL)) throw new TypeError(`this function got an unexpected keyword argument '${name}'`);
		const all = {
			...USUAL,
			...given
		};
		if (!isInt(all.quoting)) throw new TypeError("\"quoting\" must be an integer");
		const quoting = Number(index(all.quoting));
		if (quoting < 0 || quoting > 5) throw new TypeError("bad \"quoting\" value");
		const quoteIsLeft = given.quotechar === null && given.quoting === void 0;
		this.quoting = quoteIsLeft ? 3 : quoting;
		this.delimiter = character("delimiter", all.delimiter, false);
		this.escapechar = character("escapechar", all.escapechar, true);
		this.quotechar = character("quotechar", all.quotechar, true);
		if (this.quoting !== 3 && this.quotechar === null) throw new TypeError("quotechar must be set if quoting enabled");
		if (typeof all.lineterminator !== "string") throw new TypeError(all.lineterminator === null ? "lineterminator must be set" : `"lineterminator" must be a string, not ${typeName(all.lineterminator)}`);
		this.lineterminator = all.lineterminator;
		this.doublequote = truth(all.doublequote);
		this.skipinitialspace = truth(all.skipinitialspace);
		this.strict = truth(all.strict);
	}
};
function said(source) {
	const found = {};
	for (const name of NAMES) {
		const value = getattr(source, name, void 0);
		if (value !== void 0) found[name] = value;
	}
	return found;
}
var Dialect = class {
	static __module__ = "csv";
	constructor() {
		try {
			new CheckedDialect(said(this));
		} catch (error) {
			if (error instanceof TypeError) throw new CsvError(error.message);
			throw error;
		}
	}
};
var excel = class extends Dialect {
	static delimiter = ",";
	static quotechar = "\"";
	static doublequote = true;
	static skipinitialspace = false;
	static lineterminator = "\r\n";
	static quoting = 0;
};
var excelTab = class extends excel {
	static delimiter = "	";
};
var unixDialect = class extends Dialect {
	static delimiter = ",";
	static quotechar = "\"";
	static doublequote = true;
	static skipinitialspace = false;
	static lineterminator = "\n";
	static quoting = 1;
};
nameClass(excelTab, "csv.excel_tab");
nameClass(unixDialect, "csv.unix_dialect");
const known = new Map();
function dialectOf(dialect, options = {}) {
	const base = typeof dialect === "string" ? getDialect(dialect) : dialect;
	if (base instanceof CheckedDialect && Object.keys(options).length === 0) return base;
	return new CheckedDialect({
		...base == null ? {} : said(base),
		...options
	});
}
function unregisterDialect(name) {
	if (!known.delete(name)) throw new CsvError("unknown dialect");
}
function getDialect(name) {
	const found = known.get(name);
	if (!found) throw new CsvError("unknown dialect");
	return found;
}
function listDialects() {
	return [...known.keys()];
}
registerDialect("excel", excel);
registerDialect("excel-tab", excelTab);
registerDialect("unix", unixDialect);
let limit = 131072;
function fieldSizeLimit(newLimit) {
	const before = limit;
	if (newLimit !== void 0) {
		if (!isInt(newLimit)) throw new TypeError("limit must be an integer");
		limit = newLimit;
	}
	return before;
}
// runtime/python/csv/reader.ts
function quotedRow(text, quote, delimiter) {
	const fields = [];
	let at = 0;
	while (true) {
		let end;
		if (text.startsWith(quote, at)) {
			end = text.indexOf(quote, at + 1);
			let isDoubled = false;
			while (end >= 0 && text.startsWith(quote, end + 1)) {
				isDoubled = true;
				end = text.indexOf(quote, end + 2);
			}
			if (end < 0) return null;
			const field = text.slice(at + 1, end);
			fields.push(isDoubled ? field.replaceAll(quote + quote, () => quote) : field);
			end++;
			if (end < text.length && !text.startsWith(delimiter, end)) return null;
		} else {
			end = text.indexOf(delimiter, at);
			if (end < 0) end = text.length;
			fields.push(text.slice(at, end));
		}
		if (end >= text.length) return fields;
		at = end + delimiter.length;
	}
}
var Reader = class {
	static __module__ = "_csv";
	lineNum = 0;
	#lines;
	#isSimple;
	#row = [];
	#text = "";
	#state = "row";
	#isBare = true;
	constructor(lines, dialect) {
		this.dialect = dialect;
		this.#lines = iter(lines)[Symbol.iterator]();
		this.#isSimple = dialect.escapechar === null && !dialect.skipinitialspace && [
			2,
			4,
			5
		].every((one) => one !== dialect.quoting);
	}
	[Symbol.iterator]() {
		return this;
	}
	__next__() {
		const { done, value } = this.next();
		if (done) throw new StopIteration();
		return value;
	}
	next() {
		this.#row = [];
		this.#state = "row";
		this.#startField();
		do {
			const { done, value: line } = this.#lines.next();
			if (done) return this.#end();
			if (typeof line !== "string") throw new CsvError(`iterator should return strings, not ${typeName(line)} (the file should be opened in text mode)`);
			this.lineNum++;
			if (this.#state === "row" && this.#isSimple) {
				const row = this.#plainRow(line);
				if (row) return {
					done: false,
					value: row
				};
			}
			for (const character of line) this.#take(character);
			this.#take("");
		} while (this.#state !== "row");
		return {
			done: false,
			value: this.#row
		};
	}
	#plainRow(line) {
		const text = line.endsWith("\r\n") ? line.slice(0, -2) : /[\r\n]$/.test(line) ? line.slice(0, -1) : line;
		const { quotechar, quoting, delimiter } = this.dialect;
		if (text.includes("\n") || text.includes("\r") || text.length > fieldSizeLimit()) return null;
		if (quotechar !== null && quoting !== 3 && text.includes(quotechar)) return this.dialect.doublequote ? quotedRow(text, quotechar, delimiter) : null;
		return text === "" ? [] : text.split(delimiter);
	}
	#end() {
		if (this.#text === "" && this.#state !== "quoted") return {
			done: true,
			value: void 0
		};
		if (this.#state === "row") return {
			done: true,
			value: void 0
		};
		if (this.dialect.strict) throw new CsvError("unexpected end of data");
		this.#save();
		this.#state = "row";
		return {
			done: false,
			value: this.#row
		};
	}
	#startField() {
		this.#text = "";
		this.#isBare = true;
	}
	#save() {
		const { quoting } = this.dialect;
		const text = this.#text;
		let value = text;
		if (this.#isBare) {
			if (text === "" && (quoting === 5 || quoting === 4)) value = null;
			else if (text === "") value = text;
			else if (quoting === 2 || quoting === 4) value = float(text);
		}
		this.#row.push(value);
		this.#startField();
	}
	#add(character) {
		if (this.#text.length >= Number(fieldSizeLimit())) throw new CsvError(`field larger than field limit (${fieldSizeLimit()})`);
		this.#text += character;
	}
	#endRow(character) {
		this.#save();
		this.#state = character === "" ? "row" : "line end";
	}
	#take(character) {
		const { delimiter, escapechar, quotechar, quoting, doublequote, strict } = this.dialect;
		const isEnd = character === "" || character === "\n" || character === "\r";
		switch (this.#state) {
			case "row":
				if (character === "") return;
				if (isEnd) {
					this.#state = "line end";
					return;
				}
				this.#state = "field";
				return this.#take(character);
			case "field":
				if (isEnd) this.#endRow(character);
				else if (character === quotechar && quoting !== 3) {
					this.#isBare = false;
					this.#state = "quoted";
				} else if (character === escapechar) this.#state = "escaped";
				else if (character === " " && this.dialect.skipinitialspace) return;
				else if (character === delimiter) this.#save();
				else {
					this.#add(character);
					this.#state = "plain";
				}
				return;
			case "escaped":
				if (character === "\n" || character === "\r") {
					this.#add(character);
					this.#state = "behind escaped line end";
					return;
				}
				this.#add(character === "" ? "\n" : character);
				this.#state = "plain";
				return;
			case "behind escaped line end":
				if (character === "") return;
				this.#state = "plain";
				return this.#take(character);
			case "plain":
				if (isEnd) this.#endRow(character);
				else if (character === escapechar) this.#state = "escaped";
				else if (character === delimiter) {
					this.#save();
					this.#state = "field";
				} else this.#add(character);
				return;
			case "quoted":
				if (character === "") return;
				if (character === escapechar) this.#state = "escaped in quotes";
				else if (character === quotechar && quoting !== 3) this.#state = doublequote ? "quote in quotes" : "plain";
				else this.#add(character);
				return;
			case "escaped in quotes":
				this.#add(character === "" ? "\n" : character);
				this.#state = "quoted";
				return;
			case "quote in quotes":
				if (quoting !== 3 && character === quotechar) {
					this.#add(character);
					this.#state = "quoted";
				} else if (character === delimiter) {
					this.#save();
					this.#state = "field";
				} else if (isEnd) this.#endRow(character);
				else if (!strict) {
					this.#add(character);
					this.#state = "plain";
				} else throw new CsvError(`'${delimiter}' expected after '${quotechar}'`);
				return;
			case "line end":
				if (character === "\n" || character === "\r") return;
				if (character === "") this.#state = "row";
				else throw new CsvError("new-line character seen in unquoted field - do you need to open the file with newline=''?");
		}
	}
};
nameClass(Reader, "_csv.reader");
function dialectAmong(given) {
	const { dialect: byName, ...changes } = given.find(isKeywords) ?? {};
	const [first] = given;
	return dialectOf(first === void 0 || isKeywords(first) ? byName ?? null : first, changes);
}
function reader(csvfile, ...given) {
	return new Reader(csvfile, dialectAmong(given));
}
var DictReader = class {
	static __module__ = "csv";
	#names;
	#checked = [];
	#areFields = false;
	constructor(f, ...given) {
		const { fieldnames = null, restkey = null, restval = null, dialect = "excel", ...changes } = options([
			"fieldnames",
			"restkey",
			"restval",
			"dialect"
		], ...given);
		this.reader = new Reader(f, dialectOf(dialect, changes));
		this.restkey = restkey;
		this.restval = restval;
		this.#names = fieldnames === null ? null : [...iter(fieldnames)];
	}
	get fieldnames() {
		if (this.#names === null) {
			const { done, value } = this.reader.next();
			if (!done) this.#names = value;
		}
		return this.#names;
	}
	set fieldnames(names) {
		this.#names = names;
	}
	get lineNum() {
		return this.reader.lineNum;
	}
	[Symbol.iterator]() {
		return this;
	}
	__iter__() {
		return this;
	}
	__next__() {
		const { done, value } = this.next();
		if (done) throw new StopIteration();
		return value;
	}
	#haveFields(names) {
		const checked = this.#checked;
		let isKnown = names.length === checked.length;
		for (let i = 0; isKnown && i < names.length; i++) isKnown = names[i] === checked[i];
		if (!isKnown) {
			this.#checked = names.slice();
			this.#areFields = areFields(names);
		}
		return this.#areFields;
	}
	next() {
		const names = this.fieldnames ?? [];
		let found = this.reader.next();
		while (!found.done && found.value.length === 0) found = this.reader.next();
		if (found.done) return {
			done: true,
			value: void 0
		};
		const row = found.value;
		if (row.length === names.length && this.#haveFields(names)) {
			const fields = {};
			for (let i = 0; i < names.length; i++) fields[names[i]] = row[i];
			return {
				done: false,
				value: dictOfFields(fields)
			};
		}
		const dict = new Dict();
		names.forEach((name, i) => dict.set(name, i < row.length ? row[i] : this.restval));
		if (row.length > names.length) dict.set(this.restkey, row.slice(names.length));
		return {
			done: false,
			value: dict
		};
	}
};
// runtime/python/csv/sniffer.ts
const PREFERRED = [
	",",
	"	",
	";",
	" ",
	":"
];
const QUOTED = [
	/(?<delimiter>[^\p{L}\p{N}_\n"'])(?<space> ?)(?<quote>["'])[^]*?\k<quote>\k<delimiter>/gmu,
	/(?:^|\n)(?<quote>["'])[^]*?\k<quote>(?<delimiter>[^\p{L}\p{N}_\n"'])(?<space> ?)/gmu,
	/(?<delimiter>[^\p{L}\p{N}_\n"'])(?<space> ?)(?<quote>["'])[^]*?\k<quote>(?:$|\n)/gmu,
	/(?:^|\n)(?<quote>["'])[^]*?\k<quote>(?:$|\n)/gmu
];
const CHUNK = 10;
const ROWS = 21;
const ENOUGH = 90;
function most(counts) {
	let best;
	let often = -1;
	for (const [key, count] of counts) if (count > often) [best, often] = [key, count];
	return best;
}
function counted(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
function isAllowed(delimiter, delimiters) {
	return delimiters === null || delimiters === void 0 || contains(delimiters, delimiter);
}
function byQuotes(sample, delimiters) {
	let matches = [];
	for (const pattern of QUOTED) {
		matches = [...sample.matchAll(pattern)];
		if (matches.length > 0) break;
	}
	if (matches.length === 0) return null;
	const quotes = new Map();
	const parting = new Map();
	let spaces = 0;
	for (const { groups = {} } of matches) {
		counted(quotes, groups.quote);
		const { delimiter } = groups;
		if (delimiter === void 0) continue;
		if (isAllowed(delimiter, delimiters)) counted(parting, delimiter);
		if (groups.space) spaces++;
	}
	const quotechar = most(quotes);
	const commonest = most(parting);
	const delimiter = commonest ?? "";
	const skipinitialspace = commonest !== void 0 && parting.get(commonest) === spaces;
	const between = RegExp.escape(delimiter);
	const other = `[^${between}\\n]*`;
	return {
		delimiter,
		skipinitialspace,
		quotechar,
		doublequote: new RegExp(`((${between})|^)[^\\p{L}\\p{N}_]*${quotechar}${other}${quotechar}${other}${quotechar}[^\\p{L}\\p{N}_]*((${between})|$)`, "mu").test(sample)
	};
}
function usualCount(counts) {
	const count = most(counts);
	const lines = counts.get(count);
	let others = 0;
	for (const [other, n] of counts) if (other !== count) others += n;
	return [count, lines - others];
}
function byCounts(sample, delimiters) {
	const lines = sample.split("\n").filter((line) => line !== "");
	const counts = new Map();
	const ascii = Array.from({ length: 127 }, (_, code) => String.fromCharCode(code));
	const candidates = new Map();
	for (let start = 0; candidates.size === 0 && start < lines.length; start += CHUNK) {
		for (const line of lines.slice(start, start + CHUNK)) for (const char of ascii) {
			if (!counts.has(char)) counts.set(char, new Map());
			counted(counts.get(char), line.split(char).length - 1);
		}
		const usual = [...counts].map(([char, own]) => [char, usualCount(own)]);
		const total = Math.min(start + CHUNK, lines.length);
		for (let share = 100; candidates.size === 0 && share >= ENOUGH; share--) for (const [char, [count, even]] of usual) if (count > 0 && even > 0 && even / total >= share / 100 && isAllowed(char, delimiters)) candidates.set(char, [count, even]);
	}
	const preferred = PREFERRED.find((char) => candidates.has(char));
	const [[last] = [void 0]] = [...candidates].sort(([a, [n, x]], [b, [m, y]]) => m - n || y - x || (a < b ? 1 : -1));
	const delimiter = candidates.size > 1 && preferred !== void 0 ? preferred : last;
	if (delimiter === void 0) return null;
	const [first = ""] = lines;
	return {
		delimiter,
		skipinitialspace: first.split(delimiter).length === first.split(`${delimiter} `).length
	};
}
function kindOf(field) {
	try {
		complex(field);
		return "number";
	} catch (error) {
		if (!(error instanceof ValueError || error instanceof OverflowError)) throw error;
		return textLength(field);
	}
}
var Sniffer = class {
	static __module__ = "csv";
	preferred = [...PREFERRED];
	sniff(sample, delimiters = null) {
		const allowed = isKeywords(delimiters) ? delimiters.delimiters ?? null : delimiters;
		const quoted = byQuotes(sample, allowed);
		const found = quoted?.delimiter ? quoted : byCounts(sample, allowed);
		if (!found) throw new CsvError("Could not determine delimiter");
		const { delimiter, skipinitialspace } = found;
		const { quotechar = "\"", doublequote = false } = quoted ?? {};
		class dialect extends Dialect {
			static _name = "sniffed";
			static lineterminator = "\r\n";
			static quoting = 0;
			static doublequote = doublequote;
			static delimiter = delimiter;
			static quotechar = quotechar;
			static skipinitialspace = skipinitialspace;
		}
		return dialect;
	}
	hasHeader(sample) {
		const [header = [], ...rows] = [...reader(sample.split(/(?<=\n)/), this.sniff(sample))];
		const kinds = new Map(header.map((_, column) => [column, void 0]));
		for (const row of rows.slice(0, ROWS)) {
			if (row.length !== header.length) continue;
			for (const column of [...kinds.keys()]) {
				const kind = kindOf(row[column]);
				const before = kinds.get(column);
				if (before === void 0) kinds.set(column, kind);
				else if (before !== kind) kinds.delete(column);
			}
		}
		let votes = 0;
		for (const [column, kind] of kinds) {
			const own = kindOf(header[column]);
			const isOther = typeof kind === "number" ? textLength(header[column]) !== kind : kind === void 0 || own !== "number";
			votes += isOther ? 1 : -1;
		}
		return votes > 0;
	}
};
// runtime/python/csv/writer.ts
function isNumber(value) {
	return isInt(value) || isFloat(value) || typeof value === "boolean" || typeof getattr(value, "__float__", null) === "function";
}
var Writer = class {
	static __module__ = "_csv";
	#file;
	#special;
	constructor(file, dialect) {
		if (typeof getattr(file, "write", null) !== "function") throw new TypeError("argument 1 must have a \"write\" method");
		this.#file = file;
		this.dialect = dialect;
		const { delimiter, escapechar, quotechar, lineterminator } = dialect;
		const special = `${delimiter}${escapechar ?? ""}${quotechar ?? ""}${lineterminator}`;
		this.#special = new RegExp(`[\\n\\r${special.replace(/[\]\\^-]/g, "\\$&")}]`, "u");
	}
	#isQuoted(value) {
		switch (this.dialect.quoting) {
			case 1: return true;
			case 2: return !isNumber(value);
			case 4: return typeof value === "string";
			case 5: return value !== null && value !== void 0;
			default: return false;
		}
	}
	#cannotBeEmpty(value) {
		const { quoting } = this.dialect;
		return quoting === 3 || value === null && (quoting === 4 || quoting === 5);
	}
	#field(value) {
		const { delimiter, escapechar, quotechar, quoting, doublequote, skipinitialspace } = this.dialect;
		const text = value === null || value === void 0 ? "" : str(value);
		let isQuoted = this.#isQuoted(value);
		if (text === "" && delimiter === " " && skipinitialspace) {
			if (this.#cannotBeEmpty(value)) throw new CsvError("empty field must be quoted if delimiter is a space and skipinitialspace is true");
			isQuoted = true;
		}
		if (!isQuoted && quoting !== 3 && !this.#special.test(text)) return text;
		let shown = "";
		for (const character of text) {
			if (character === delimiter || character === escapechar || character === quotechar || character === "\n" || character === "\r" || this.dialect.lineterminator.includes(character)) {
				let escapes = quoting === 3 || character === escapechar;
				if (quoting !== 3 && character === quotechar) {
					if (doublequote) shown += quotechar;
					else escapes = true;
				}
				if (escapes) {
					if (escapechar === null) throw new CsvError("need to escape, but no escapechar set");
					shown += escapechar;
				} else isQuoted = true;
			}
			shown += character;
		}
		return isQuoted ? `${quotechar}${shown}${quotechar}` : shown;
	}
	writerow(row) {
		let values;
		try {
			values = [...iter(row)];
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			throw new CsvError(`iterable expected, not ${typeName(row)}`);
		}
		const { delimiter, lineterminator, quotechar } = this.dialect;
		let line = values.map((value) => this.#field(value)).join(delimiter);
		if (values.length === 1 && line === "") {
			if (this.#cannotBeEmpty(values[0])) throw new CsvError("single empty field record must be quoted");
			line = `${quotechar}${quotechar}`;
		}
		return callMethod(this.#file, "write", [line + lineterminator]);
	}
	writerows(rows) {
		if (isAsync(rows)) return this.#later(rows);
		for (const row of iter(rows)) this.writerow(row);
	}
	async #later(rows) {
		for await (const row of rows) this.writerow(row);
	}
};
nameClass(Writer, "_csv.writer");
function writer(csvfile, ...given) {
	return new Writer(csvfile, dialectAmong(given));
}
var DictWriter = class {
	static __module__ = "csv";
	constructor(f, fieldnames, ...given) {
		const { restval = "", extrasaction = "raise", dialect = "excel", ...changes } = options([
			"restval",
			"extrasaction",
			"dialect"
		], ...given);
		const names = fieldnames;
		this.fieldnames = names?.fieldnames ?? fieldnames;
		if (extrasaction.toLowerCase() !== "raise" && extrasaction.toLowerCase() !== "ignore") throw new ValueError(`extrasaction (${extrasaction}) must be 'raise' or 'ignore'`);
		this.restval = restval;
		this.extrasaction = extrasaction.toLowerCase();
		this.writer = new Writer(f, dialectOf(dialect, changes));
	}
	#row(dict) {
		if (this.extrasaction === "raise") {
			const wrong = [...iter(dict)].filter((key) => !contains(this.fieldnames, key));
			if (wrong.length > 0) throw new ValueError(`dict contains fields not in fieldnames: ${wrong.map(repr).join(", ")}`);
		}
		return Array.from(iter(this.fieldnames), (name) => contains(dict, name) ? item(dict, name) : this.restval);
	}
	writeheader() {
		return this.writer.writerow([...iter(this.fieldnames)]);
	}
	writerow(rowdict) {
		return this.writer.writerow(this.#row(rowdict));
	}
	writerows(rowdicts) {
		for (const dict of iter(rowdicts)) this.writerow(dict);
	}
};
// runtime/python/csv.ts
var csv_exports = __exportAll({
	CheckedDialect: () => CheckedDialect,
	Dialect: () => Dialect,
	DictReader: () => DictReader,
	DictWriter: () => DictWriter,
	Error: () => CsvError,
	QUOTE_ALL: () => 1,
	QUOTE_MINIMAL: () => 0,
	QUOTE_NONE: () => 3,
	QUOTE_NONNUMERIC: () => 2,
	QUOTE_NOTNULL: () => 5,
	QUOTE_STRINGS: () => 4,
	Reader: () => Reader,
	Sniffer: () => Sniffer,
	Writer: () => Writer,
	excel: () => excel,
	excelTab: () => excelTab,
	fieldSizeLimit: () => fieldSizeLimit,
	getDialect: () => getDialect,
	listDialects: () => listDialects,
	reader: () => reader,
	registerDialect: () => registerDialect,
	unixDialect: () => unixDialect,
	unregisterDialect: () => unregisterDialect,
	writer: () => writer
});
nameFunctions(csv_exports);
nameClasses(csv_exports, "csv");
export { CheckedDialect, Dialect, DictReader, DictWriter, CsvError as Error, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, Reader, Sniffer, Writer, excel, excelTab, fieldSizeLimit, getDialect, listDialects, reader, registerDialect, unixDialect, unregisterDialect, writer };
