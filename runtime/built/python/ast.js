/* @ts-self-types="../../../runtime/python/ast.ts" */
import "./program.js";
import { __exportAll, __name } from "../rolldown-runtime.js";
import { ValueError } from "../core.js";
import { characterNamed } from "./parts/unicode.js";
import { Bytes, Complex, Dict, Ellipsis, IndentationError, PySet, SyntaxError, TabError, add, addressText, nameFunctions, neg, repr, sub, toFloat, tupleFrom } from "./core.js";
const slot = (function slot(length, first, last) {
	return length + first + 11 * last & 127;
});
const target = (function target(use) {
	return (m, parts) => {
		const invalid = invalidTarget(m, parts.get("a"), use);
		if (invalid === null) return null;
		const doing = use === "delete" ? "delete" : "assign to";
		return explainer(m).at(invalid.first, invalid.last, `cannot ${doing} ${expressionName(invalid)}`);
	};
});
const bound = (function bound(kind) {
	return (m, parts) => {
		const what = parts.get("b").type === "Tuple" ? "constraints" : "bound";
		return explainer(m).since(m, parts.get("a"), `cannot use ${what} with ${kind}`);
	};
});
// transpile/syntax/errors.ts
const SPACE$1 = /(?!\ufeff)[\s\x1c-\x1f\x85]/;
var PythonSyntaxWarning = class {
	constructor(filename, line, text, message) {
		this.filename = filename;
		this.line = line;
		this.text = text;
		this.message = message;
	}
	get formatted() {
		const text = this.text.trim();
		const head = `${this.filename}:${this.line}: SyntaxWarning: ${this.message}`;
		return text === "" ? head : `${head}\n  ${text}`;
	}
};
var PythonSyntaxError = class extends Error {
	warnings = [];
	constructor(kind, message, place) {
		super(message);
		this.name = "PythonSyntaxError";
		this.kind = kind;
		this.filename = place.filename;
		this.line = place.line;
		this.column = place.column;
		this.endLine = place.endLine;
		this.endColumn = place.endColumn;
		this.text = place.text;
	}
	get formatted() {
		if (this.line === 0) return `${this.kind}: ${this.message}`;
		const shown = this.text.replace(/^[ \f]+/, "");
		const lines = [`  File "${this.filename}", line ${this.line}`, `    ${shown}`];
		const caret = this.#caret(this.text.length - shown.length);
		if (caret !== null) lines.push(`    ${caret}`);
		lines.push(`${this.kind}: ${this.message}`);
		return lines.join("\n");
	}
	#caret(stripped) {
		const characters = [...this.text];
		const behind = characters.length + 1;
		let end = this.endColumn === 0 ? this.column : this.endColumn;
		if (this.endLine !== this.line) end = behind;
		const start = Math.min(this.column, behind);
		end = Math.min(end, behind);
		if (start >= end) end = start + 1;
		const before = start - 1 - stripped;
		if (before < 0) return null;
		return characters.slice(stripped, stripped + before).map((char) => SPACE$1.test(char) ? char : " ").join("") + "^".repeat(end - start);
	}
};
function lineOf(lineStarts, offset) {
	let low = 0;
	let high = lineStarts.length;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if (lineStarts[middle] <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
function lineText(text, line) {
	const start = text.lineStarts[line - 1] ?? text.source.length;
	const end = text.lineStarts[line] ?? text.source.length + 1;
	return text.source.slice(start, end - 1).replace(/\n$/, "");
}
function characters(source, from, to) {
	let count = 0;
	for (let i = from; i < to; i++) {
		const code = source.charCodeAt(i);
		if (code < 56320 || code > 57343) count++;
	}
	return count;
}
const encoder = new TextEncoder();
function columnOf(text, line, bytes) {
	let column = 1;
	for (const char of `${lineText(text, line)}\n`) {
		if (bytes <= 0) return column;
		bytes -= encoder.encode(char).length;
		column++;
	}
	return column;
}
function faultAt(text, kind, message, range) {
	const line = lineOf(text.lineStarts, range.start);
	const lineStart = text.lineStarts[line - 1] ?? 0;
	const column = range.column ?? characters(text.source, lineStart, range.start) + 1;
	let endLine = line;
	let endColumn = range.endColumn ?? column;
	if (range.end !== void 0) {
		endLine = lineOf(text.lineStarts, Math.max(range.start, range.end - 1));
		const endStart = text.lineStarts[endLine - 1] ?? 0;
		endColumn = endLine === line ? characters(text.source, lineStart, range.end) + 1 : columnOf(text, line, encoder.encode(text.source.slice(endStart, range.end)).length);
	}
	return new PythonSyntaxError(kind, message, {
		filename: text.filename,
		line,
		column,
		endLine,
		endColumn,
		text: lineText(text, line)
	});
}
function asInFile(fault, source) {
	const behind = [...fault.text].length + 1;
	if (/[\r\n]$/.test(source) || fault.endColumn <= behind || fault.endLine !== fault.line) return fault;
	if (fault.line !== source.split(/\r\n?|\n/).length) return fault;
	const { kind, message } = fault;
	return new PythonSyntaxError(kind, message, {
		filename: fault.filename,
		line: fault.line,
		column: Math.min(fault.column, behind),
		endLine: fault.endLine,
		endColumn: behind,
		text: fault.text
	});
}
function raise(text, range, message, kind = "SyntaxError") {
	throw faultAt(text, kind, message, range);
}
// transpile/syntax/scan_number.ts
const ZERO = 48;
const UNDERSCORE = 95;
const DOT$1 = 46;
function isDigit(code) {
	return code >= ZERO && code <= 57;
}
function isWord(code) {
	return isDigit(code) || code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === UNDERSCORE;
}
function lower(code) {
	return code >= 65 && code <= 90 ? code + 32 : code;
}
const MAY_FOLLOW = /(?:and|else|for|or|not)(?![\w\x80-\uffff])|i[fns]/y;
function checkEnd(t, pos, kind) {
	if (!isWord(t.source.charCodeAt(pos))) return;
	MAY_FOLLOW.lastIndex = pos;
	if (!MAY_FOLLOW.test(t.source)) t.fail({ start: pos - 1 }, `invalid ${kind} literal`);
}
function digits(t, pos) {
	for (;;) {
		while (isDigit(t.source.charCodeAt(pos))) pos++;
		if (t.source.charCodeAt(pos) !== UNDERSCORE) return pos;
		pos++;
		if (!isDigit(t.source.charCodeAt(pos))) t.fail({ start: pos - 1 }, "invalid decimal literal");
	}
}
function otherBase(t, pos, valid, name) {
	do {
		if (t.source.charCodeAt(pos) === UNDERSCORE) pos++;
		const first = t.source.charAt(pos);
		if (!valid.test(first)) {
			if (isDigit(first.charCodeAt(0))) t.fail({ start: pos }, `invalid digit '${first}' in ${name} literal`);
			t.fail({ start: pos - 1 }, `invalid ${name} literal`);
		}
		while (valid.test(t.source.charAt(pos))) pos++;
	} while (t.source.charCodeAt(pos) === UNDERSCORE);
	const next = t.source.charAt(pos);
	if (isDigit(next.charCodeAt(0))) t.fail({ start: pos }, `invalid digit '${next}' in ${name} literal`);
	checkEnd(t, pos, name);
	return pos;
}
function rest(t, pos, kind) {
	const source = t.source;
	if (source.charCodeAt(pos) === DOT$1) {
		pos++;
		if (isDigit(source.charCodeAt(pos))) pos = digits(t, pos);
	}
	if (lower(source.charCodeAt(pos)) === 101) {
		const sign = source.charAt(pos + 1);
		if (sign === "+" || sign === "-") {
			if (!isDigit(source.charCodeAt(pos + 2))) t.fail({ start: pos + 1 }, "invalid decimal literal");
			pos = digits(t, pos + 2);
		} else if (isDigit(source.charCodeAt(pos + 1))) pos = digits(t, pos + 1);
		else {
			checkEnd(t, pos, "decimal");
			return pos;
		}
	}
	if (lower(source.charCodeAt(pos)) === 106) {
		checkEnd(t, pos + 1, "imaginary");
		return pos + 1;
	}
	checkEnd(t, pos, kind);
	return pos;
}
function leadingZero(t, start) {
	const source = t.source;
	switch (lower(source.charCodeAt(start + 1))) {
		case 120: return otherBase(t, start + 2, /[0-9a-fA-F]/, "hexadecimal");
		case 111: return otherBase(t, start + 2, /[0-7]/, "octal");
		case 98: return otherBase(t, start + 2, /[01]/, "binary");
	}
	let pos = start + 1;
	for (;;) {
		if (source.charCodeAt(pos) === UNDERSCORE) {
			pos++;
			if (!isDigit(source.charCodeAt(pos))) t.fail({ start: pos - 1 }, "invalid decimal literal");
		}
		if (source.charCodeAt(pos) !== ZERO) break;
		pos++;
	}
	const zeros = pos;
	const nonzero = isDigit(source.charCodeAt(pos));
	if (nonzero) pos = digits(t, pos);
	const next = lower(source.charCodeAt(pos));
	if (nonzero && next !== DOT$1 && next !== 101 && next !== 106) t.fail({
		start,
		column: t.column(start) + 1,
		endColumn: t.column(zeros) + 1
	}, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
	return rest(t, pos, "decimal");
}
function scanNumber(t, start) {
	const first = t.source.charCodeAt(start);
	if (first === ZERO) return leadingZero(t, start);
	if (first === DOT$1) return rest(t, start, "decimal");
	return rest(t, digits(t, start), "decimal");
}
// transpile/syntax/repr.ts
const ESCAPES = {
	9: "\\t",
	10: "\\n",
	13: "\\r",
	92: "\\\\"
};
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;
const LATER = "897 1b4e-1b4f 1b7f 1c89-1c8a 2427-2429 31e4-31e5 a7cb-a7cd a7da-a7dc 105c0-105f3 10d40-10d65 10d69-10d85 10d8e-10d8f 10ec2-10ec4 10efc 11380-11389 1138b 1138e 11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca 113cc-113d5 113d7-113d8 113e1-113e2 116d0-116e3 11bc0-11be1 11bf0-11bf9 11f5a 13460-143fa 16100-16139 16d40-16d79 18cff 1cc00-1ccf9 1cd00-1ceb3 1e5d0-1e5fa 1e5ff 1f8b2-1f8bb 1f8c0-1f8c1 1fa89 1fa8f 1fabe 1fac6 1fadc 1fadf 1fae9 1fbcb-1fbef".split(" ").map((range) => range.split("-").map((digits) => parseInt(digits, 16)));
function isKnown(code) {
	return code < 2048 || !LATER.some(([first, last]) => first <= code && code <= (last ?? first));
}
function isPrintable(code) {
	if (UNPRINTABLE.test(String.fromCodePoint(code))) return code === 32;
	return isKnown(code);
}
function hex(code, digits) {
	return code.toString(16).padStart(digits, "0");
}
function escaped(code) {
	if (code < 256) return `\\x${hex(code, 2)}`;
	if (code < 65536) return `\\u${hex(code, 4)}`;
	return `\\U${hex(code, 8)}`;
}
function strRepr(text, points) {
	const quote = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	if (points === void 0 && /^[ -&(-\[\]-~]*$/.test(text)) return `'${text}'`;
	let out = quote;
	for (const code of points ?? Array.from(text, (char) => char.codePointAt(0))) {
		const char = String.fromCodePoint(code);
		if (ESCAPES[code] !== void 0) out += ESCAPES[code];
		else if (char === quote) out += `\\${quote}`;
		else if (code < 32 || code === 127) out += escaped(code);
		else if (code < 127) out += char;
		else out += isPrintable(code) ? char : escaped(code);
	}
	return out + quote;
}
const WORDS = "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" ");
const KEYWORDS = new Map(WORDS.map((word, index) => [word, 64 + index]));
const KIND_OF = new Map([..."( ) [ ] { } : , ; + - * / | & < > = . % == != <= >= ~ ^ << >> ** // @ -> ... := ! ? += -= *= /= %= &= |= ^= <<= >>= **= //= @=".split(" ").map((text, index) => [text, 11 + index]), ...KEYWORDS]);
// transpile/syntax/scan_string.ts
const BACKSLASH = 92;
const LINE_FEED = 10;
const OPEN = 123;
const CLOSE = 125;
const DEEPEST_FIELDS = 3;
function isPrefix(word) {
	return /^(?:[rub]|br|rb|[ft]r?|r[ft])$/i.test(word);
}
function countQuotes(source, pos) {
	const quote = source.charCodeAt(pos);
	return source.charCodeAt(pos + 1) === quote && source.charCodeAt(pos + 2) === quote ? 3 : 1;
}
function lastLine(t) {
	const last = t.lineStarts.length;
	return t.lineStarts[last - 1] === t.source.length ? last - 1 : last;
}
function unterminated(t, start, quotes, what, line, hint = "") {
	const triple = quotes === 3 ? "triple-quoted " : "";
	t.fail({ start }, `unterminated ${triple}${what} literal (detected at line ${line})${hint}`);
}
function scanString(t, start, pos) {
	const source = t.source;
	const prefix = source.slice(start, pos);
	const quote = source.charCodeAt(pos);
	const quotes = countQuotes(source, pos);
	if (/[ft]/i.test(prefix)) {
		t.openFString({
			start,
			quote,
			quotes,
			raw: /r/i.test(prefix),
			fields: []
		});
		t.add(4, start, pos + quotes);
		return pos + quotes;
	}
	const end = quotes === 1 ? singleQuoted(t, start, pos + 1, quote) : tripleQuoted(t, start, pos + 3, quote);
	t.addLines(3, start, end);
	return end;
}
function singleQuoted(t, start, pos, quote) {
	const source = t.source;
	let escapedQuote = false;
	for (;; pos++) {
		const code = source.charCodeAt(pos);
		if (code === quote) return pos + 1;
		if (code === BACKSLASH) {
			pos++;
			if (source.charCodeAt(pos) === quote) escapedQuote = true;
		} else if (code === LINE_FEED || pos >= source.length) {
			checkMissingBrace(t, start, quote, 1);
			t.moveTo(Math.min(pos, source.length - 1));
			const hint = escapedQuote ? "; perhaps you escaped the end quote?" : "";
			unterminated(t, start, 1, "string", t.line, hint);
		}
	}
}
function tripleQuoted(t, start, pos, quote) {
	const source = t.source;
	const closing = String.fromCharCode(quote).repeat(3);
	let backslash = source.indexOf("\\", pos);
	for (;;) {
		const end = source.indexOf(closing, pos);
		if (end < 0) {
			checkMissingBrace(t, start, quote, 3);
			unterminated(t, start, 3, "string", lastLine(t));
		}
		if (backslash < 0 || backslash > end) return end + 3;
		pos = backslash + 2;
		backslash = source.indexOf("\\", pos);
	}
}
function checkMissingBrace(t, start, quote, quotes) {
	const fstring = t.fstrings[t.fstrings.length - 1];
	if (fstring !== void 0 && fstring.quote === quote && fstring.quotes === quotes) t.failLate({ start }, "f-string: expecting '}'");
}
function atQuotes(source, pos, fstring) {
	if (source.charCodeAt(pos) !== fstring.quote) return false;
	return fstring.quotes === 1 || source.charCodeAt(pos + 1) === fstring.quote && source.charCodeAt(pos + 2) === fstring.quote;
}
function scanFStringText(t, start) {
	const source = t.source;
	const fstring = t.fstrings[t.fstrings.length - 1];
	const field = fstring.fields[fstring.fields.length - 1];
	if (atQuotes(source, start, fstring)) {
		if (field !== void 0) field.spec = false;
		t.add(6, start, start + fstring.quotes);
		t.fstrings.pop();
		return start + fstring.quotes;
	}
	let pos = start;
	for (;; pos++) {
		const code = source.charCodeAt(pos);
		if (code === fstring.quote && atQuotes(source, pos, fstring)) break;
		if (code === OPEN) {
			if (source.charCodeAt(pos + 1) === OPEN && (field === void 0 || field.nested)) return braceTwice(t, start, pos);
			return openField(t, fstring, start, pos);
		}
		if (code === CLOSE) {
			if (field === void 0 && source.charCodeAt(pos + 1) === CLOSE) return braceTwice(t, start, pos);
			if (field === void 0) {
				t.moveTo(pos);
				t.fail({ start: pos }, "f-string: single '}' is not allowed");
			}
			t.addLines(5, start, pos);
			field.spec = false;
			return pos;
		}
		if (code === BACKSLASH) {
			const next = source.charCodeAt(pos + 1);
			if (next === OPEN || next === CLOSE) continue;
			pos++;
			if (!fstring.raw && next === 78 && source.charCodeAt(pos + 1) === OPEN) {
				const end = /^[^}'"\n{]*\}/.exec(source.slice(pos + 2, pos + 130));
				pos += end === null ? 1 : 1 + end[0].length;
			}
		} else if (pos >= source.length || code === LINE_FEED && fstring.quotes === 1) {
			if (field !== void 0 && !field.nested && code === LINE_FEED) {
				t.addLines(5, start, pos);
				field.spec = false;
				return pos;
			}
			const line = pos >= source.length ? lastLine(t) : (t.moveTo(pos), t.line);
			unterminated(t, fstring.start, fstring.quotes, "f-string", line);
		}
	}
	if (pos > start) t.addLines(5, start, pos);
	return pos;
}
function braceTwice(t, start, pos) {
	t.addLines(5, start, pos + 2);
	return pos + 2;
}
function openField(t, fstring, start, pos) {
	if (pos > start) t.addLines(5, start, pos);
	else t.moveTo(pos);
	if (fstring.fields.length >= DEEPEST_FIELDS) t.fail({ start: pos - 1 }, "f-string: expressions nested too deeply");
	t.open(OPEN, pos);
	fstring.fields.push({
		level: t.brackets.length,
		spec: false,
		nested: false
	});
	t.add(15, pos, pos + 1);
	return pos + 1;
}
// transpile/syntax/token_buffer.ts
const DEEPEST_BRACKETS = 200;
const DEEPEST_FSTRINGS = 150;
function startsOfLines(source) {
	let count = 1;
	for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) count++;
	const starts = new Int32Array(count);
	let line = 1;
	for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) starts[line++] = i + 1;
	return starts;
}
var TokenBuffer = class {
	comments = [];
	brackets = [];
	bracketStarts = [];
	fstrings = [];
	line = 1;
	lineStart = 0;
	errorPrevails = true;
	count = 0;
	#ascii;
	#capacity;
	#columnLine = 0;
	#columnOffset = 0;
	#column = 0;
	constructor(source, filename) {
		this.source = source;
		this.filename = filename;
		this.lineStarts = startsOfLines(source);
		this.#ascii = !/[^\x00-\x7f]/.test(source);
		this.#capacity = (source.length >> 2) + 64;
		this.kinds = new Uint8Array(this.#capacity);
		this.starts = new Int32Array(this.#capacity);
		this.ends = new Int32Array(this.#capacity);
		this.lines = new Int32Array(this.#capacity);
		this.endLines = new Int32Array(this.#capacity);
		this.columns = new Int32Array(this.#capacity);
		this.endColumns = new Int32Array(this.#capacity);
		this.levels = new Uint8Array(this.#capacity);
	}
	fail(range, message, kind = "SyntaxError") {
		if (this.fstrings.length > 0) this.errorPrevails = false;
		raise(this, range, message, kind);
	}
	failLate(range, message, kind = "SyntaxError") {
		this.errorPrevails = false;
		raise(this, range, message, kind);
	}
	add(kind, start, end) {
		const i = this.count++;
		if (i === this.#capacity) this.#grow();
		this.kinds[i] = kind;
		this.starts[i] = start;
		this.ends[i] = end;
		this.lines[i] = this.endLines[i] = this.line;
		if (this.#ascii) {
			this.columns[i] = start - this.lineStart;
			this.endColumns[i] = end - this.lineStart;
		} else {
			this.columns[i] = this.column(start);
			this.endColumns[i] = this.column(end);
		}
		this.levels[i] = this.brackets.length;
	}
	addLines(kind, start, end) {
		const i = this.count++;
		if (i === this.#capacity) this.#grow();
		this.kinds[i] = kind;
		this.starts[i] = start;
		this.ends[i] = end;
		this.lines[i] = this.line;
		this.columns[i] = this.column(start);
		this.moveTo(end);
		this.endLines[i] = this.line;
		this.endColumns[i] = this.column(end);
		this.levels[i] = this.brackets.length;
	}
	moveTo(offset) {
		const starts = this.lineStarts;
		while (this.line < starts.length && starts[this.line] <= offset) {
			this.lineStart = starts[this.line];
			this.line++;
		}
	}
	column(offset) {
		if (this.#ascii) return offset - this.lineStart;
		let from = this.lineStart;
		let column = 0;
		if (this.#columnLine === this.line && this.#columnOffset <= offset) {
			from = this.#columnOffset;
			column = this.#column;
		}
		const source = this.source;
		for (let i = from; i < offset; i++) {
			const code = source.charCodeAt(i);
			if (code < 128) column++;
			else if (code < 2048 || code >= 55296 && code <= 57343) column += 2;
			else column += 3;
		}
		this.#columnLine = this.line;
		this.#columnOffset = offset;
		this.#column = column;
		return column;
	}
	open(code, at) {
		if (this.brackets.length >= DEEPEST_BRACKETS) this.fail({ start: at }, "too many nested parentheses");
		this.brackets.push(code);
		this.bracketStarts.push(at);
	}
	openFString(fstring) {
		if (this.fstrings.length + 1 >= DEEPEST_FSTRINGS) this.fail({ start: fstring.start + 1 }, "too many nested f-strings");
		this.fstrings.push(fstring);
	}
	inFStringText() {
		if (this.fstrings.length === 0) return false;
		const fields = this.fstrings[this.fstrings.length - 1].fields;
		return fields.length === 0 || fields[fields.length - 1].spec;
	}
	comment(start) {
		let end = this.source.indexOf("\n", start);
		if (end < 0) end = this.source.length;
		const column = this.column(start);
		this.comments.push({
			start,
			end,
			lineno: this.line,
			col_offset: column,
			end_lineno: this.line,
			end_col_offset: this.column(end),
			text: this.source.slice(start, end),
			ownLine: /^[ \t\f]*$/.test(this.source.slice(this.lineStart, start))
		});
		return end;
	}
	tokens() {
		return {
			source: this.source,
			lineStarts: this.lineStarts,
			count: this.count,
			kinds: this.kinds,
			starts: this.starts,
			ends: this.ends,
			lines: this.lines,
			endLines: this.endLines,
			columns: this.columns,
			endColumns: this.endColumns,
			levels: this.levels,
			comments: this.comments,
			error: null,
			errorPrevails: this.errorPrevails,
			openBracket: -1
		};
	}
	#grow() {
		this.#capacity *= 2;
		const larger = (old) => {
			const array = new Int32Array(this.#capacity);
			array.set(old);
			return array;
		};
		const largerBytes = (old) => {
			const array = new Uint8Array(this.#capacity);
			array.set(old);
			return array;
		};
		this.kinds = largerBytes(this.kinds);
		this.starts = larger(this.starts);
		this.ends = larger(this.ends);
		this.lines = larger(this.lines);
		this.endLines = larger(this.endLines);
		this.columns = larger(this.columns);
		this.endColumns = larger(this.endColumns);
		this.levels = largerBytes(this.levels);
	}
};
// transpile/syntax/tokenizer.ts
const TAB_SIZE = 8;
const DEEPEST_BLOCKS = 100;
const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const QUOTE = 4;
const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
	const char = String.fromCharCode(code);
	CLASSES[code] = /[ \t\f]/.test(char) ? SPACE : /[a-zA-Z_]/.test(char) ? LETTER : /[0-9]/.test(char) ? DIGIT : /['"]/.test(char) ? QUOTE : OTHER;
}
const KEYWORD_SLOTS = new Array(128).fill(null);
const KEYWORD_KINDS = new Uint8Array(128);
for (const [word, kind] of KEYWORDS) {
	const at = slot(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1));
	KEYWORD_SLOTS[at] = word;
	KEYWORD_KINDS[at] = kind;
}
const SINGLE = new Uint8Array(128);
const DOUBLE = new Uint8Array(16384);
const WITH_EQUAL = new Uint8Array(128);
const LONGER = new Uint8Array(128);
for (const [text, kind] of KIND_OF) {
	if (kind >= 64) continue;
	if (text.length === 1) SINGLE[text.charCodeAt(0)] = kind;
	else LONGER[text.charCodeAt(0)] = 1;
	if (text.length === 2) DOUBLE[text.charCodeAt(0) * 128 + text.charCodeAt(1)] = kind;
	if (/^..=$/.test(text)) WITH_EQUAL[KIND_OF.get(text.slice(0, 2))] = kind;
}
DOUBLE["<".charCodeAt(0) * 128 + ">".charCodeAt(0)] = 32;
SINGLE["$".charCodeAt(0)] = 46;
SINGLE["`".charCodeAt(0)] = 46;
const OPENING = {
	")": "(",
	"]": "[",
	"}": "{"
};
function tokenize(source, filename) {
	return new Tokenizer(source, filename).run();
}
var Tokenizer = class extends TokenBuffer {
	#indents = [0];
	#altIndents = [0];
	run() {
		let error = null;
		let openBracket = -1;
		try {
			this.#scan();
			if (this.brackets.length > 0) this.#neverClosed();
		} catch (fault) {
			if (!(fault instanceof PythonSyntaxError)) throw fault;
			error = fault;
			this.add(10, this.source.length, this.source.length);
			if (this.fstrings.length === 0) openBracket = this.bracketStarts[this.brackets.length - 1] ?? -1;
		}
		return {
			...this.tokens(),
			error,
			openBracket
		};
	}
	#neverClosed() {
		const start = this.bracketStarts[this.brackets.length - 1];
		this.failLate({
			start,
			endColumn: 0
		}, `'${this.source[start]}' was never closed`);
	}
	#scan() {
		const source = this.source;
		const length = source.length;
		let pos = this.#indentation(0);
		while (pos < length) {
			if (this.fstrings.length > 0 && this.inFStringText()) {
				pos = scanFStringText(this, pos);
				continue;
			}
			const code = source.charCodeAt(pos);
			switch (code < 128 ? CLASSES[code] : LETTER) {
				case SPACE:
					pos++;
					break;
				case LETTER:
					pos = this.#word(pos);
					break;
				case DIGIT: {
					const end = scanNumber(this, pos);
					this.add(2, pos, end);
					pos = end;
					break;
				}
				case QUOTE:
					pos = scanString(this, pos, pos);
					break;
				default: pos = this.#other(pos, code);
			}
		}
		if (this.brackets.length === 0) this.#finish(pos);
	}
	#finish(pos) {
		while (this.#indents.length > 1) {
			this.#indents.pop();
			this.add(9, pos, pos);
		}
		this.add(0, pos, pos);
	}
	#other(pos, code) {
		switch (code) {
			case 10: return this.#newline(pos);
			case 35: return this.comment(pos);
			case 92: return this.#continuation(pos);
			case 40:
			case 91:
			case 123:
				this.open(code, pos);
				this.add(SINGLE[code], pos, pos + 1);
				return pos + 1;
			case 41:
			case 93:
			case 125:
				this.#close(pos);
				this.add(SINGLE[code], pos, pos + 1);
				return pos + 1;
			case 46: if (CLASSES[this.source.charCodeAt(pos + 1)] === DIGIT) {
				const end = scanNumber(this, pos);
				this.add(2, pos, end);
				return end;
			}
		}
		return this.#operator(pos, code);
	}
	#operator(pos, code) {
		const field = this.#openField();
		if (code === 58 && field !== null && field.level === this.brackets.length) {
			this.add(17, pos, pos + 1);
			field.spec = true;
			return pos + 1;
		}
		if (LONGER[code] === 1) {
			const end = this.#longOperator(pos, code);
			if (end > pos) return end;
		}
		const kind = SINGLE[code];
		if (kind === 0) {
			if (code < 32 || code === 127) this.fail({ start: pos }, `invalid non-printable character ${codePoint(code)}`);
			this.fail({ start: pos }, "invalid syntax");
		}
		this.add(kind, pos, pos + 1);
		return pos + 1;
	}
	#longOperator(pos, code) {
		const source = this.source;
		const next = source.charCodeAt(pos + 1);
		const kind = next < 128 ? DOUBLE[code * 128 + next] : 0;
		if (kind !== 0) {
			const longer = WITH_EQUAL[kind];
			if (longer !== 0 && source.charCodeAt(pos + 2) === 61) {
				this.add(longer, pos, pos + 3);
				return pos + 3;
			}
			this.add(kind, pos, pos + 2);
			return pos + 2;
		}
		if (code === 46 && source.startsWith("...", pos)) {
			this.add(43, pos, pos + 3);
			return pos + 3;
		}
		return pos;
	}
	#word(start) {
		const source = this.source;
		let pos = start;
		let wide = false;
		for (;; pos++) {
			const code = source.charCodeAt(pos);
			if (code >= 128) wide = true;
			else {
				const kind = CLASSES[code];
				if (kind !== LETTER && kind !== DIGIT) {
					if (kind === QUOTE && pos - start <= 2 && isPrefix(source.slice(start, pos))) return scanString(this, start, pos);
					break;
				}
			}
		}
		if (wide) this.#checkName(source.slice(start, pos), start);
		const length = pos - start;
		const at = slot(length, source.charCodeAt(start), source.charCodeAt(pos - 1));
		const word = KEYWORD_SLOTS[at];
		const keyword = word !== null && word.length === length && source.startsWith(word, start);
		this.add(keyword ? KEYWORD_KINDS[at] : 1, start, pos);
		return pos;
	}
	#checkName(name, start) {
		let end = /^(?:[\p{XID_Start}_]\p{XID_Continue}*)?/u.exec(name)[0].length;
		for (let i = 0; i < end; i++) {
			const code = name.codePointAt(i);
			if (!isKnown(code)) end = i;
			else if (code > 65535) i++;
		}
		if (end === name.length) return;
		const code = name.codePointAt(end);
		this.fail({ start: start + end }, isPrintable(code) ? `invalid character '${String.fromCodePoint(code)}' (${codePoint(code)})` : `invalid non-printable character ${codePoint(code)}`);
	}
	#openField() {
		if (this.fstrings.length === 0) return null;
		const fstring = this.fstrings[this.fstrings.length - 1];
		return fstring.fields[fstring.fields.length - 1] ?? null;
	}
	#close(pos) {
		const closing = this.source[pos];
		const field = this.#openField();
		const level = this.brackets.length;
		if (level === 0) this.fail({ start: pos }, `unmatched '${closing}'`);
		const opening = String.fromCharCode(this.brackets[level - 1]);
		if (OPENING[closing] !== opening) {
			if (field !== null && field.level === level) this.fail({ start: pos }, `f-string: unmatched '${closing}'`);
			const start = this.bracketStarts[level - 1];
			const message = `closing parenthesis '${closing}' does not match opening parenthesis '${opening}'`;
			if (start >= this.lineStart) this.fail({ start: pos }, message);
			let line = this.line;
			while (this.lineStarts[line - 1] > start) line--;
			this.fail({ start: pos }, `${message} on line ${line}`);
		}
		this.brackets.pop();
		this.bracketStarts.pop();
		if (field !== null && field.level === level) {
			const fields = this.fstrings[this.fstrings.length - 1].fields;
			fields.pop();
			if (fields.length > 0) fields[fields.length - 1].nested = true;
		}
	}
	#newline(pos) {
		if (this.brackets.length > 0) {
			this.moveTo(pos + 1);
			return pos + 1;
		}
		const comment = this.comments[this.comments.length - 1];
		if (comment !== void 0 && comment.end === pos) this.add(7, comment.start, pos + 1);
		else this.add(7, pos, pos + 1);
		this.moveTo(pos + 1);
		return this.#indentation(pos + 1);
	}
	#continuation(pos) {
		if (this.source.charCodeAt(pos + 1) !== 10) this.failLate({
			start: pos + 1,
			column: this.#columnInBuffer(pos + 1),
			endColumn: 0
		}, "unexpected character after line continuation character");
		if (pos + 2 >= this.source.length) {
			if (this.brackets.length > 0) this.#neverClosed();
			const empty = /^[ \t\f]*$/.test(this.source.slice(this.lineStart, pos));
			this.failLate({
				start: pos + 1,
				...empty ? { column: 0 } : {},
				endColumn: -1
			}, "unexpected EOF while parsing");
		}
		this.moveTo(pos + 2);
		return pos + 2;
	}
	#linesOfStrings() {
		const strings = [];
		const open = [];
		for (let token = 0; token < this.count; token++) {
			const kind = this.kinds[token];
			if (kind === 3) strings.push([this.lines[token], this.endLines[token]]);
			else if (kind === 4) open.push(this.lines[token]);
			else if (kind === 6) strings.push([open.pop(), this.endLines[token]]);
		}
		if (open.length > 0) strings.push([open[0], this.line]);
		return strings;
	}
	#columnInBuffer(pos) {
		const strings = this.#linesOfStrings();
		let line = this.line;
		while (line > 1) {
			const string = strings.find(([first, last]) => first < line && line <= last);
			if (string !== void 0) line = string[0];
			else if (this.source.charCodeAt(this.lineStarts[line - 1] - 2) === 92) line--;
			else break;
		}
		const before = this.source.slice(this.lineStarts[line - 1], pos);
		return columnOf(this, this.line, new TextEncoder().encode(before).length);
	}
	#indentation(pos) {
		const source = this.source;
		for (;;) {
			if (pos >= source.length) return pos;
			let column = 0;
			let altColumn = 0;
			let continued = 0;
			for (;; pos++) {
				const code = source.charCodeAt(pos);
				if (code === 32) {
					column++;
					altColumn++;
				} else if (code === 9) {
					column = (Math.floor(column / TAB_SIZE) + 1) * TAB_SIZE;
					altColumn++;
				} else if (code === 12) column = altColumn = 0;
				else if (code === 92) {
					continued = continued || column;
					pos = this.#continuation(pos) - 1;
				} else break;
			}
			if (source.charCodeAt(pos) === 35) pos = this.comment(pos);
			if (source.charCodeAt(pos) === 10) {
				this.moveTo(++pos);
				continue;
			}
			this.#blocks(pos, continued || column, continued || altColumn);
			return pos;
		}
	}
	#blocks(pos, column, altColumn) {
		const indents = this.#indents;
		const altIndents = this.#altIndents;
		const top = indents.length - 1;
		if (column === indents[top]) {
			if (altColumn !== altIndents[top]) this.#tabs();
		} else if (column > indents[top]) {
			if (indents.length >= DEEPEST_BLOCKS) this.failLate({
				start: this.lineStart,
				endColumn: 0
			}, "too many levels of indentation", "IndentationError");
			if (altColumn <= altIndents[top]) this.#tabs();
			indents.push(column);
			altIndents.push(altColumn);
			this.add(8, this.lineStart, pos);
		} else {
			let left = indents.length;
			while (left > 1 && column < indents[left - 1]) left--;
			if (column !== indents[left - 1]) {
				const end = [...this.source.slice(this.lineStart, this.source.indexOf("\n", pos))].length + 1;
				this.failLate({
					start: pos,
					column: end,
					endColumn: -1
				}, "unindent does not match any outer indentation level", "IndentationError");
			}
			if (altColumn !== altIndents[left - 1]) this.#tabs();
			while (indents.length > left) {
				indents.pop();
				altIndents.pop();
				this.add(9, pos, pos);
			}
		}
	}
	#tabs() {
		this.failLate({
			start: this.lineStart,
			endColumn: 0
		}, "inconsistent use of tabs and spaces in indentation", "TabError");
	}
};
function codePoint(code) {
	return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
// transpile/syntax/checks/warnings.ts
function warning(text, line, message) {
	return new PythonSyntaxWarning(text.filename, line, lineText(text, line), message);
}
function warningsOfTokens(text, tokens, isRead) {
	return new Reader(text, tokens, isRead).read();
}
var Reader = class {
	#text;
	#tokens;
	#isRead;
	#found = [];
	#fstrings = [];
	constructor(text, tokens, isRead) {
		this.#text = text;
		this.#tokens = tokens;
		this.#isRead = isRead;
	}
	read() {
		const { kinds, count } = this.#tokens;
		for (let i = 0; i < count; i++) switch (kinds[i]) {
			case 2:
				this.#number(i);
				break;
			case 3:
				this.#string(i);
				break;
			case 4:
				this.#fstrings.push({
					raw: /r/i.test(this.#of(i)),
					escapes: [],
					depth: 0,
					specs: 0
				});
				break;
			case 5:
				this.#middle(i);
				break;
			case 6:
				for (const escape of this.#fstrings.pop()?.escapes ?? []) this.#warnOfEscape(i, escape);
				break;
			default: this.#inField(kinds[i]);
		}
		return this.#found;
	}
	#of(token) {
		const { source, starts, ends } = this.#tokens;
		return source.slice(starts[token], ends[token]);
	}
	#warn(line, message) {
		this.#found.push(warning(this.#text, line, message));
	}
	#warnOfEscape(token, message) {
		if (this.#isRead(token)) this.#warn(this.#tokens.lines[token], message);
	}
	#number(token) {
		const { source, ends, lines } = this.#tokens;
		MAY_FOLLOW.lastIndex = ends[token];
		if (!MAY_FOLLOW.test(source)) return;
		const number = this.#of(token);
		const kind = /^0x/i.test(number) ? "hexadecimal" : /^0o/i.test(number) ? "octal" : /^0b/i.test(number) ? "binary" : /j$/i.test(number) ? "imaginary" : "decimal";
		this.#warn(lines[token], `invalid ${kind} literal`);
	}
	#string(token) {
		const text = this.#of(token);
		const [, prefix = ""] = /^(\w*)/.exec(text);
		if (/r/i.test(prefix)) return;
		const escape = invalidEscape(text.slice(prefix.length), /b/i.test(prefix));
		if (escape !== null) this.#warnOfEscape(token, escape);
	}
	#middle(token) {
		const { source, lines, ends } = this.#tokens;
		const fstring = this.#fstrings[this.#fstrings.length - 1];
		if (fstring === void 0) return;
		const text = this.#of(token);
		if (!fstring.raw) this.#braces(lines[token], text, source.charAt(ends[token]));
		const escape = invalidEscape(text, false);
		if (escape === null || /[{}]'$/.test(escape)) return;
		if (fstring.specs > 0) this.#warnOfEscape(token, escape);
		else if (!fstring.raw) fstring.escapes.push(escape);
	}
	#braces(line, text, next) {
		for (const [, brace] of `${text}${next}`.matchAll(/\\(?:[^{}]|([{}]))/gs)) if (brace !== void 0) this.#warn(line, `invalid escape sequence '\\${brace}'`);
	}
	#inField(kind) {
		const fstring = this.#fstrings[this.#fstrings.length - 1];
		if (fstring === void 0) return;
		if (kind === 15 || kind === 11 || kind === 13) fstring.depth++;
		else if (kind === 16 || kind === 12 || kind === 14) {
			fstring.depth--;
			fstring.specs = Math.min(fstring.specs, fstring.depth);
		} else if (kind === 17 && fstring.depth === fstring.specs + 1) fstring.specs++;
	}
};
function invalidEscape(text, bytes) {
	for (const [, escape] of text.matchAll(/\\([0-7]{1,3}|.)/gs)) {
		if (/^[4-7]..$/.test(escape)) return `invalid octal escape sequence '\\${escape}'`;
		if (/^[\n\\'"abfnrtvx0-7]/.test(escape) || escape.charCodeAt(0) >= 128) continue;
		if (!bytes && /^[NuU]/.test(escape)) continue;
		return `invalid escape sequence '\\${escape}'`;
	}
	return null;
}
// transpile/syntax/faults/compile.ts
const KINDS = {
	ENDMARKER: 0,
	NAME: 1,
	NUMBER: 2,
	STRING: 3,
	NEWLINE: 7,
	INDENT: 8,
	DEDENT: 9,
	FSTRING_START: 4,
	FSTRING_MIDDLE: 5,
	FSTRING_END: 6
};
const SOFT_KEYWORDS = [
	"_",
	"case",
	"match",
	"type"
];
const LEXEMES = /=>[^\n]*|'[^']*'|"[^"]*"|@\w+|\w+:(?=\s)|[a-z]=(?!>)|\w+|&&|[&!~()[\]|?*+.]|\{\w+\}/g;
function compileRules(text, node, ending) {
	return new Compiler(text.match(LEXEMES) ?? [], node, ending).compile();
}
const EMPTY = [];
var Compiler = class {
	#lexemes;
	#node;
	#ending;
	#rules = new Map();
	#at = 0;
	constructor(lexemes, node, ending) {
		this.#lexemes = lexemes;
		this.#node = node;
		this.#ending = ending;
	}
	compile() {
		while (this.#at < this.#lexemes.length) {
			let name = this.#lexemes[this.#at++];
			const flags = [];
			while (this.#peek().startsWith("@")) flags.push(this.#lexemes[this.#at++]);
			if (name.endsWith(":")) name = name.slice(0, -1);
			const flag = flags[0]?.replace(":", "");
			const rule = this.#rule(name);
			rule.memo = flag === "@memo";
			rule.quiet = flag === "@quiet";
			rule.body = this.#alternatives();
		}
		return this.#rules;
	}
	#peek() {
		return this.#lexemes[this.#at] ?? "";
	}
	#atRule() {
		const lexeme = this.#peek();
		return lexeme === "" || /^\w+:$/.test(lexeme) || this.#lexemes[this.#at + 1]?.startsWith("@") === true;
	}
	#rule(name) {
		let rule = this.#rules.get(name);
		if (rule === void 0) {
			rule = {
				name,
				index: this.#rules.size,
				memo: false,
				quiet: false,
				body: () => {
					throw new Error(`No rule is named ${name}`);
				}
			};
			this.#rules.set(name, rule);
		}
		return rule;
	}
	#alternatives() {
		const alternatives = [this.#alternative()];
		while (this.#peek() === "|") {
			this.#at++;
			alternatives.push(this.#alternative());
		}
		if (alternatives.length === 1) {
			const only = alternatives[0];
			return (m) => {
				const match = only(m);
				return match === CUT ? null : match;
			};
		}
		return (m) => {
			for (let i = 0; i < alternatives.length; i++) {
				const match = alternatives[i](m);
				if (match === CUT) return null;
				if (match !== null) return match;
			}
			return null;
		};
	}
	#alternative() {
		const parts = [];
		const firstLexeme = this.#peek();
		let kind = null;
		let ending = null;
		for (;;) {
			const lexeme = this.#peek();
			if (lexeme === "|" || lexeme === ")" || lexeme === "]" || this.#atRule()) break;
			if (lexeme.startsWith("{")) {
				kind = lexeme.slice(1, -1);
				this.#at++;
			} else if (lexeme.startsWith("=>")) {
				ending = this.#ending(lexeme.slice(2).trim());
				this.#at++;
			} else parts.push(this.#namedPart());
		}
		const part = sequence$1(parts, kind, ending, this.#node);
		if (parts.length !== 1 || !firstLexeme.startsWith("fault_")) return part;
		return (m) => m.faults ? part(m) : null;
	}
	#namedPart() {
		let name = null;
		if (/^[a-z]=$/.test(this.#peek())) name = this.#lexemes[this.#at++].slice(0, -1);
		const lexeme = this.#peek();
		if (lexeme === "~") {
			this.#at++;
			return {
				part: nothing,
				name,
				cut: true,
				takes: false
			};
		}
		if (lexeme === "&" || lexeme === "!") {
			this.#at++;
			return {
				part: lookahead(this.#atomPart(), lexeme === "&"),
				name,
				cut: false,
				takes: false
			};
		}
		return {
			part: this.#repeatedPart(),
			name,
			cut: false,
			takes: true
		};
	}
	#repeatedPart() {
		const part = this.#atomPart();
		switch (this.#peek()) {
			case "*":
				this.#at++;
				return repeated(part, null, 0);
			case "+":
				this.#at++;
				return repeated(part, null, 1);
			case ".": {
				this.#at++;
				const item = this.#atomPart();
				this.#at++;
				return repeated(item, part, 1);
			}
		}
		return part;
	}
	#atomPart() {
		const lexeme = this.#lexemes[this.#at++];
		if (lexeme === "(") {
			const group = this.#alternatives();
			this.#at++;
			return group;
		}
		if (lexeme === "[") {
			const part = this.#alternatives();
			this.#at++;
			return optional(part);
		}
		if (lexeme === "&&") {
			const text = this.#lexemes[this.#at++].slice(1, -1);
			return forced(KIND_OF.get(text), text);
		}
		if (lexeme.startsWith("'")) return token(KIND_OF.get(lexeme.slice(1, -1)));
		if (lexeme.startsWith("\"")) return word(lexeme.slice(1, -1));
		if (lexeme === "SOFT_KEYWORD") return softKeyword;
		if (lexeme === "NOTEQUAL") return notEqual;
		if (KINDS[lexeme] !== void 0) return token(KINDS[lexeme]);
		const rule = this.#rule(lexeme);
		return (m) => m.rule(rule);
	}
};
const CUT = {
	type: "cut",
	first: 0,
	last: -1,
	items: EMPTY
};
function sequence$1(parts, kind, ending, node) {
	const [first] = parts;
	return (m) => {
		const start = m.pos;
		const head = first === void 0 ? null : first.part(m);
		if (head === null && first !== void 0) {
			m.pos = start;
			return null;
		}
		const items = [];
		const named = ending === null ? null : new Map();
		let cut = false;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			const match = i === 0 ? head : part.part(m);
			if (match === null) {
				m.pos = start;
				return cut ? CUT : null;
			}
			if (part.cut) cut = true;
			if (part.takes) items.push(match);
			if (part.name !== null) named?.set(part.name, match);
		}
		if (ending !== null) {
			const match = ending(m, named);
			if (match !== null) return match;
			m.pos = start;
			return CUT;
		}
		if (kind !== null) return node(kind, start, m.pos - 1, items);
		if (items.length === 1) return items[0];
		return {
			type: "sequence",
			first: start,
			last: m.pos - 1,
			items
		};
	};
}
__name(sequence$1, "sequence");
function nothing(m) {
	return {
		type: "sequence",
		first: m.pos,
		last: m.pos - 1,
		items: EMPTY
	};
}
const NOTHING = {
	type: "sequence",
	first: 0,
	last: -1,
	items: EMPTY
};
function lookahead(part, wanted) {
	return (m) => {
		const start = m.pos;
		const found = part(m) !== null;
		m.pos = start;
		return found === wanted ? NOTHING : null;
	};
}
function optional(part) {
	return (m) => part(m) ?? nothing(m);
}
function repeated(part, separator, least) {
	return (m) => {
		const start = m.pos;
		const items = [];
		for (;;) {
			const before = m.pos;
			if (separator !== null && items.length > 0 && separator(m) === null) break;
			const match = part(m);
			if (match === null) {
				m.pos = before;
				break;
			}
			items.push(match);
			if (m.pos === before) break;
		}
		if (items.length < least) {
			m.pos = start;
			return null;
		}
		return {
			type: "list",
			first: start,
			last: m.pos - 1,
			items
		};
	};
}
function token(kind) {
	return (m) => m.kind() === kind ? m.take() : null;
}
function forced(kind, text) {
	return (m) => {
		if (m.kind() === kind) return m.take();
		return m.faults ? m.reporter.expected(m, text) : null;
	};
}
function word(text) {
	return (m) => m.kind() === 1 && m.text(m.pos) === text ? m.take() : null;
}
function softKeyword(m) {
	if (m.kind() !== 1) return null;
	const text = m.text(m.pos);
	return SOFT_KEYWORDS.some((keyword) => keyword.startsWith(text)) ? m.take() : null;
}
function notEqual(m) {
	return m.kind() === 32 && m.text(m.pos) === "!=" ? m.take() : null;
}
// transpile/syntax/faults/expression_rules.ts
const EXPRESSION_RULES = `
expressions: expression (',' expression)+ [','] {Tuple} | expression ',' {Tuple} | expression
expression @memo: fault_expression
  | fault_legacy_expression
  | disjunction 'if' disjunction 'else' expression {IfExp}
  | disjunction
  | lambdef
expression_without_faults @quiet: disjunction 'if' disjunction 'else' expression {IfExp}
  | disjunction
  | lambdef
yield_expr: 'yield' 'from' expression {YieldFrom} | 'yield' [star_expressions] {Yield}
star_expressions: star_expression (',' star_expression)+ [','] {Tuple}
  | star_expression ',' {Tuple}
  | star_expression
star_expression @memo: '*' bitwise_or {Starred} | expression
star_named_expressions: ','.star_named_expression+ [','] {First}
star_named_expression: '*' bitwise_or {Starred} | named_expression
assignment_expression: NAME ':=' ~ expression {NamedExpr}
named_expression: assignment_expression | fault_named_expression | expression !':='
disjunction @memo: conjunction ('or' conjunction)+ {BoolOp} | conjunction
conjunction @memo: inversion ('and' inversion)+ {BoolOp} | inversion
inversion @memo: 'not' inversion {UnaryOp} | comparison
comparison: bitwise_or compare_op_bitwise_or_pair+ {Compare} | bitwise_or
compare_op_bitwise_or_pair: '==' bitwise_or
  | NOTEQUAL bitwise_or
  | '<=' bitwise_or
  | '<' bitwise_or
  | '>=' bitwise_or
  | '>' bitwise_or
  | 'not' 'in' bitwise_or
  | 'in' bitwise_or
  | 'is' 'not' bitwise_or
  | 'is' bitwise_or
bitwise_or @memo: bitwise_xor ('|' bitwise_xor)* {BinOps}
bitwise_xor @memo: bitwise_and ('^' bitwise_and)* {BinOps}
bitwise_and @memo: shift_expr ('&' shift_expr)* {BinOps}
shift_expr @memo: (fault_arithmetic | sum) (('<<' | '>>') sum)* {BinOps}
sum @memo: term (('+' | '-') term)* {BinOps}
term @memo: factor (('*' | '/' | '//' | '%' | '@') factor)* {BinOps}
factor @memo: '+' factor {UnaryOp} | '-' factor {UnaryOp} | '~' factor {UnaryOp} | fault_factor | power
power: await_primary '**' factor {BinOp} | await_primary
await_primary @memo: 'await' primary {Await} | primary
primary @memo: atom primary_tail* {Tails}
primary_tail: '.' NAME {Attribute}
  | genexp {Call}
  | '(' [arguments] ')' {Call}
  | '[' slices ']' {Subscript}
slices: slice !',' | ','.(slice | starred_expression)+ [','] {Tuple}
slice: [expression] ':' [expression] [':' [expression]] {Slice} | named_expression
atom: NAME {Name}
  | 'True' {True}
  | 'False' {False}
  | 'None' {None}
  | &(STRING | FSTRING_START) strings
  | NUMBER {Constant}
  | &'(' (tuple | group | genexp)
  | &'[' (list | listcomp)
  | &'{' (dict | set | dictcomp | setcomp)
  | '...' {Ellipsis}
group: '(' (yield_expr | named_expression) ')' {Second} | fault_group
lambdef: 'lambda' [lambda_params] ':' expression {Lambda}
strings @memo: a=(fstring | string)+ => do strings
string: STRING => do string
fstring: FSTRING_START a=fstring_middle* FSTRING_END => do fstring
fstring_middle: fstring_replacement_field | FSTRING_MIDDLE
fstring_replacement_field: '{' annotated_rhs ['='] a=[fstring_conversion] [fstring_full_format_spec] '}' => do field
  | fault_replacement_field
fstring_conversion: '!' NAME => do conversion
fstring_full_format_spec: ':' fstring_format_spec*
fstring_format_spec: FSTRING_MIDDLE | fstring_replacement_field
list: '[' [star_named_expressions] ']' {List}
tuple: '(' [star_named_expression ',' [star_named_expressions]] ')' {Tuple}
set: '{' star_named_expressions '}' {Set}
dict: '{' [double_starred_kvpairs] '}' {Dict} | '{' fault_double_starred_kvpairs '}'
double_starred_kvpairs: ','.double_starred_kvpair+ [',']
double_starred_kvpair: '**' bitwise_or | kvpair
kvpair: expression ':' expression
for_if_clauses: for_if_clause+
for_if_clause: 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
  | 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
  | ['async'] 'for' (bitwise_or (',' bitwise_or)* [',']) !'in' => last "'in' expected after for-loop variables"
  | fault_for_target
listcomp: '[' named_expression for_if_clauses ']' {ListComp} | fault_comprehension
setcomp: '{' named_expression for_if_clauses '}' {SetComp} | fault_comprehension
genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')' {GeneratorExp}
  | fault_comprehension
dictcomp: '{' kvpair for_if_clauses '}' {DictComp} | fault_dict_comprehension

arguments @memo: args [','] &')' | fault_arguments
args: ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs] {Arguments}
  | kwargs {Keywords}
kwargs: ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+
  | ','.kwarg_or_starred+
  | ','.kwarg_or_double_starred+
starred_expression: fault_starred_expression_unpacking | '*' expression {Starred} | '*' => last "Invalid star expression"
kwarg_or_starred: fault_kwarg | NAME '=' expression {Keyword} | starred_expression
kwarg_or_double_starred: fault_kwarg | NAME '=' expression {Keyword} | '**' expression {Unpacked}

star_targets: star_target !',' | star_target (',' star_target)* [','] {Tuple}
star_targets_list_seq: ','.star_target+ [',']
star_targets_tuple_seq: star_target (',' star_target)+ [','] | star_target ','
star_target @memo: '*' !'*' star_target | target_with_star_atom
target_with_star_atom @memo: t_primary '.' NAME !t_lookahead
  | t_primary '[' slices ']' !t_lookahead
  | star_atom
star_atom: NAME
  | '(' target_with_star_atom ')'
  | '(' [star_targets_tuple_seq] ')'
  | '[' [star_targets_list_seq] ']'
single_target: single_subscript_attribute_target | NAME | '(' single_target ')'
single_subscript_attribute_target: t_primary '.' NAME !t_lookahead
  | t_primary '[' slices ']' !t_lookahead
t_primary @memo: atom &t_lookahead (primary_tail &t_lookahead)*
t_lookahead: '(' | '[' | '.'
del_targets: ','.del_target+ [',']
del_target @memo: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead | del_t_atom
del_t_atom: NAME | '(' del_target ')' | '(' [del_targets] ')' | '[' [del_targets] ']'
`;
// transpile/syntax/faults/expressions.ts
const NAMES = {
	Attribute: "attribute",
	Subscript: "subscript",
	Starred: "starred",
	Name: "name",
	List: "list",
	Tuple: "tuple",
	Lambda: "lambda",
	Call: "function call",
	BoolOp: "expression",
	BinOp: "expression",
	UnaryOp: "expression",
	GeneratorExp: "generator expression",
	Yield: "yield expression",
	YieldFrom: "yield expression",
	Await: "await expression",
	ListComp: "list comprehension",
	SetComp: "set comprehension",
	DictComp: "dict comprehension",
	Dict: "dict literal",
	Set: "set display",
	JoinedStr: "f-string expression",
	Constant: "literal",
	None: "None",
	True: "True",
	False: "False",
	Ellipsis: "ellipsis",
	Compare: "comparison",
	IfExp: "conditional expression",
	NamedExpr: "named expression"
};
function expressionName(expression) {
	return NAMES[expression.type] ?? "expression";
}
function makeNode(kind, first, last, items) {
	switch (kind) {
		case "First": return items[0];
		case "Second": return items[1];
		case "BinOps":
			if (items[1].items.length === 0) return items[0];
			return {
				type: "BinOp",
				first,
				last,
				items
			};
		case "Tails": {
			const tails = items[1].items;
			if (tails.length === 0) return items[0];
			return {
				type: tails[tails.length - 1].type,
				first,
				last,
				items
			};
		}
		case "Strings": return {
			type: items[0].items.some((item) => item.type === "JoinedStr") ? "JoinedStr" : "Constant",
			first,
			last,
			items
		};
	}
	return {
		type: kind,
		first,
		last,
		items
	};
}
function elements$1(node) {
	const found = [];
	for (const item of node.items) if (item.type === "list" || item.type === "sequence") found.push(...elements$1(item));
	else if (item.type !== "token") found.push(item);
	return found;
}
__name(elements$1, "elements");
function invalidTarget(m, node, use) {
	switch (node.type) {
		case "List":
		case "Tuple":
			for (const element of elements$1(node)) {
				const invalid = invalidTarget(m, element, use);
				if (invalid !== null) return invalid;
			}
			return null;
		case "Starred": return use === "delete" ? node : invalidTarget(m, elements$1(node)[0], use);
		case "Compare":
			if (use !== "for") return node;
			return m.tokens.kinds[node.items[1].first] === 86 ? invalidTarget(m, node.items[0], use) : null;
		case "Name":
		case "Subscript":
		case "Attribute": return null;
	}
	return node;
}
// transpile/syntax/faults/fault_rules.ts
const FAULT_RULES = `
fault_arguments:
  ((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+ => since a "iterable argument unpacking follows keyword argument unpacking"
  | a=expression b=for_if_clauses ',' [args | expression for_if_clauses] => from a b "Generator expression must be parenthesized"
  | a=NAME b='=' expression for_if_clauses => from a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
  | [args ','] a=NAME b='=' &(',' | ')') => from a b "expected argument value expression"
  | a=args b=for_if_clauses => do generatorInCall
  | args ',' a=expression b=for_if_clauses => from a b "Generator expression must be parenthesized"
  | a=args ',' args => do positionalAfterKeyword
fault_kwarg:
  a=('True' | 'False' | 'None') b='=' => from a b "cannot assign to {text a}"
  | a=NAME b='=' expression for_if_clauses => from a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
  | !(NAME '=') a=expression b='=' => from a b "expression cannot contain assignment, perhaps you meant \\"==\\"?"
  | a='**' expression '=' b=expression => from a b "cannot assign to keyword argument unpacking"
fault_starred_expression_unpacking:
  a='*' expression '=' b=expression => from a b "cannot assign to iterable argument unpacking"

fault_legacy_expression: a=NAME !'(' b=star_expressions => do legacyStatement
fault_expression:
  !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_faults => do missingComma
  | a=disjunction 'if' b=disjunction !('else' | ':') => from a b "expected 'else' after 'if' expression"
  | a='lambda' [lambda_params] b=':' &FSTRING_MIDDLE => from a b "f-string: lambda expressions are not allowed without parentheses"
fault_arithmetic:
  sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion => from a b "'not' after an operator must be parenthesized"
fault_factor:
  ('+' | '-' | '~') a='not' b=factor => from a b "'not' after an operator must be parenthesized"
fault_named_expression @memo:
  a=expression ':=' expression => at a "cannot use assignment expressions with {a}"
  | a=NAME '=' b=bitwise_or !('=' | ':=') => from a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
  | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or b='=' bitwise_or !('=' | ':=') => at a "cannot assign to {a} here. Maybe you meant '==' instead of '='?"
fault_assignment:
  a=fault_ann_assign_target ':' expression => at a "only single target (not {a}) can be annotated"
  | a=star_named_expression ',' star_named_expressions* ':' expression => at a "only single target (not tuple) can be annotated"
  | a=expression ':' expression => at a "illegal target for annotation"
  | (star_targets '=')* a=star_expressions '=' => do assignTarget
  | (star_targets '=')* a=yield_expr '=' => at a "assignment to yield expression not possible"
  | a=star_expressions augassign annotated_rhs => at a "'{a}' is an illegal expression for augmented assignment"
fault_ann_assign_target: list | tuple | '(' fault_ann_assign_target ')' {Second}
fault_del_stmt: 'del' a=star_expressions => do deleteTarget
fault_block: NEWLINE !INDENT => indent "expected an indented block"
fault_comprehension:
  ('[' | '(' | '{') a=starred_expression for_if_clauses => at a "iterable unpacking cannot be used in comprehension"
  | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses => from a b "did you forget parentheses around the comprehension target?"
  | ('[' | '{') a=star_named_expression b=',' for_if_clauses => from a b "did you forget parentheses around the comprehension target?"
fault_dict_comprehension:
  '{' a='**' bitwise_or for_if_clauses '}' => at a "dict unpacking cannot be used in dict comprehension"
fault_double_starred_kvpairs:
  ','.double_starred_kvpair+ ',' fault_kvpair
  | expression ':' a='*' bitwise_or => since a "cannot use a starred expression in a dictionary value"
  | expression a=':' &('}' | ',') => at a "expression expected after dictionary key and ':'"
fault_kvpair:
  a=expression !':' => do missingColonAfterKey
  | expression ':' a='*' bitwise_or => since a "cannot use a starred expression in a dictionary value"
  | expression a=':' &('}' | ',') => at a "expression expected after dictionary key and ':'"
fault_group:
  '(' a=starred_expression ')' => at a "cannot use starred expression here"
  | '(' a='**' expression ')' => at a "cannot use double starred expression here"

fault_parameters:
  a='/' ',' => at a "at least one argument must precede /"
  | (slash_no_default | slash_with_default) param_maybe_default* a='/' => at a "/ may appear only once"
  | [slash_no_default] param_no_default* fault_parameters_helper a=param_no_default => at a "parameter without a default follows parameter with a default"
  | param_no_default* a='(' param_no_default+ [','] b=')' => from a b "Function parameters cannot be parenthesized"
  | [slash_no_default | slash_with_default] param_maybe_default* '*' (',' | param_no_default) param_maybe_default* a='/' => at a "/ must be ahead of *"
  | param_maybe_default+ '/' a='*' => at a "expected comma between / and *"
fault_parameters_helper: slash_with_default | param_with_default+
fault_default: a='=' &(')' | ',') => at a "expected default value expression"
fault_star_etc:
  a='*' (')' | ',' (')' | '**')) => at a "named arguments must follow bare *"
  | '*' param a='=' => at a "var-positional argument cannot have default value"
  | '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') => at a "* argument may appear only once"
fault_kwds:
  '**' param a='=' => at a "var-keyword argument cannot have default value"
  | '**' param ',' a=param => at a "arguments cannot follow var-keyword argument"
  | '**' param ',' a=('*' | '**' | '/') => at a "arguments cannot follow var-keyword argument"
fault_lambda_parameters:
  a='/' ',' => at a "at least one argument must precede /"
  | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a='/' => at a "/ may appear only once"
  | [lambda_slash_no_default] lambda_param_no_default* fault_lambda_parameters_helper a=lambda_param_no_default => at a "parameter without a default follows parameter with a default"
  | lambda_param_no_default* a='(' ','.NAME+ [','] b=')' => from a b "Lambda expression parameters cannot be parenthesized"
  | [lambda_slash_no_default | lambda_slash_with_default] lambda_param_maybe_default* '*' (',' | lambda_param_no_default) lambda_param_maybe_default* a='/' => at a "/ must be ahead of *"
  | lambda_param_maybe_default+ '/' a='*' => at a "expected comma between / and *"
fault_lambda_parameters_helper: lambda_slash_with_default | lambda_param_with_default+
fault_lambda_star_etc:
  '*' (':' | ',' (':' | '**')) => last "named arguments must follow bare *"
  | '*' NAME a='=' => at a "var-positional argument cannot have default value"
  | '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') => at a "* argument may appear only once"
fault_lambda_kwds:
  '**' NAME a='=' => at a "var-keyword argument cannot have default value"
  | '**' NAME ',' a=NAME => at a "arguments cannot follow var-keyword argument"
  | '**' NAME ',' a=('*' | '**' | '/') => at a "arguments cannot follow var-keyword argument"
fault_type_params: '[' a=']' => since a "Type parameter list cannot be empty"
fault_type_param:
  '*' NAME a=':' b=expression => do boundOfTypeVarTuple
  | '**' NAME a=':' b=expression => do boundOfParamSpec

fault_import:
  a='import' ','.dotted_name+ 'from' dotted_name => since a "Did you mean to use 'from ... import ...' instead?"
  | 'import' a=NEWLINE => since a "Expected one or more names after 'import'"
fault_import_from_targets:
  import_from_as_names ',' NEWLINE => last "trailing comma not allowed without surrounding parentheses"
  | a=NEWLINE => since a "Expected one or more names after 'import'"
fault_with_item: expression 'as' a=expression &(',' | ')' | ':') => do assignTarget
fault_for_target: ['async'] 'for' a=star_expressions => do forTarget
fault_with_stmt:
  ['async'] 'with' ','.(expression ['as' star_target])+ NEWLINE => last "expected ':'"
  | ['async'] 'with' '(' ','.(expressions ['as' star_target])+ [','] ')' NEWLINE => last "expected ':'"
fault_with_stmt_indent:
  ['async'] a='with' ','.(expression ['as' star_target])+ ':' NEWLINE !INDENT => indent "expected an indented block after 'with' statement on line {line a}"
  | ['async'] a='with' '(' ','.(expressions ['as' star_target])+ [','] ')' ':' NEWLINE !INDENT => indent "expected an indented block after 'with' statement on line {line a}"
fault_try_stmt:
  a='try' ':' NEWLINE !INDENT => indent "expected an indented block after 'try' statement on line {line a}"
  | 'try' ':' block !('except' | 'finally') => last "expected 'except' or 'finally' block"
  | 'try' ':' block* except_block+ a='except' b='*' expression ['as' NAME] ':' => from a b "cannot have both 'except' and 'except*' on the same 'try'"
  | 'try' ':' block* except_star_block+ a='except' [expression ['as' NAME]] ':' => at a "cannot have both 'except' and 'except*' on the same 'try'"
fault_except_stmt:
  'except' ['*'] a=expression ',' expressions ['as' NAME] ':' => since a "multiple exception types must be parenthesized"
  | 'except' ['*'] expression ['as' NAME] NEWLINE => last "expected ':'"
  | 'except' NEWLINE => last "expected ':'"
  | 'except' '*' (NEWLINE | ':') => last "expected one or more exception types"
fault_finally_stmt: a='finally' ':' NEWLINE !INDENT => indent "expected an indented block after 'finally' statement on line {line a}"
fault_except_stmt_indent:
  a='except' expression ['as' NAME] ':' NEWLINE !INDENT => indent "expected an indented block after 'except' statement on line {line a}"
  | a='except' ':' NEWLINE !INDENT => indent "expected an indented block after 'except' statement on line {line a}"
fault_except_star_stmt_indent:
  a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT => indent "expected an indented block after 'except*' statement on line {line a}"
fault_match_stmt:
  "match" subject_expr NEWLINE => last "expected ':'"
  | a="match" subject_expr ':' NEWLINE !INDENT => indent "expected an indented block after 'match' statement on line {line a}"
fault_case_block:
  "case" patterns [guard] NEWLINE => last "expected ':'"
  | a="case" patterns [guard] ':' NEWLINE !INDENT => indent "expected an indented block after 'case' statement on line {line a}"
fault_as_pattern:
  or_pattern 'as' a="_" => at a "cannot use '_' as a target"
  | or_pattern 'as' !NAME a=expression => at a "invalid pattern target"
fault_class_pattern:
  name_or_attr '(' [positional_patterns ','] keyword_patterns ',' a=positional_patterns => at a "positional patterns follow keyword patterns"
fault_if_stmt:
  'if' named_expression NEWLINE => last "expected ':'"
  | a='if' named_expression ':' NEWLINE !INDENT => indent "expected an indented block after 'if' statement on line {line a}"
fault_elif_stmt:
  'elif' named_expression NEWLINE => last "expected ':'"
  | a='elif' named_expression ':' NEWLINE !INDENT => indent "expected an indented block after 'elif' statement on line {line a}"
fault_else_stmt: a='else' ':' NEWLINE !INDENT => indent "expected an indented block after 'else' statement on line {line a}"
fault_while_stmt:
  'while' named_expression NEWLINE => last "expected ':'"
  | a='while' named_expression ':' NEWLINE !INDENT => indent "expected an indented block after 'while' statement on line {line a}"
fault_for_stmt:
  ['async'] 'for' star_targets 'in' star_expressions NEWLINE => last "expected ':'"
  | ['async'] a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT => indent "expected an indented block after 'for' statement on line {line a}"
fault_def_raw:
  ['async'] a='def' NAME [type_params] '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT => indent "expected an indented block after function definition on line {line a}"
fault_class_def_raw:
  'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE => last "expected ':'"
  | a='class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT => indent "expected an indented block after class definition on line {line a}"

fault_replacement_field:
  '{' a='=' => at a "f-string: valid expression required before '='"
  | '{' a='!' => at a "f-string: valid expression required before '!'"
  | '{' a=':' => at a "f-string: valid expression required before ':'"
  | '{' a='}' => at a "f-string: valid expression required before '}'"
  | '{' !annotated_rhs => next "f-string: expecting a valid expression after '{'"
  | '{' annotated_rhs !('=' | '!' | ':' | '}') => next "f-string: expecting '=', or '!', or ':', or '}'"
  | '{' annotated_rhs '=' !('!' | ':' | '}') => next "f-string: expecting '!', or ':', or '}'"
  | '{' annotated_rhs ['='] fault_conversion_character
  | '{' annotated_rhs ['='] ['!' NAME] !(':' | '}') => next "f-string: expecting ':' or '}'"
  | '{' annotated_rhs ['='] ['!' NAME] ':' fstring_format_spec* !'}' => next "f-string: expecting '}', or format specs"
  | '{' annotated_rhs ['='] ['!' NAME] !'}' => next "f-string: expecting '}'"
fault_conversion_character:
  '!' &(':' | '}') => next "f-string: missing conversion character"
  | '!' !NAME => next "f-string: invalid conversion character"
`;
// transpile/syntax/faults/matcher.ts
var TooHard = class extends Error {};
const MOST_STEPS = 2e7;
var Matcher = class {
	#steps = 0;
	#results = [];
	constructor(tokens, start, faults, reporter) {
		this.tokens = tokens;
		this.pos = start;
		this.seen = start;
		this.faults = faults;
		this.reporter = reporter;
	}
	kind() {
		if (this.pos >= this.seen) this.seen = this.pos + 1;
		const kind = this.tokens.kinds[this.pos];
		if (kind === 10) this.reporter.unreadable(this);
		return kind;
	}
	text(index) {
		return this.tokens.source.slice(this.tokens.starts[index], this.tokens.ends[index]);
	}
	take() {
		const index = this.pos++;
		return {
			type: "token",
			first: index,
			last: index,
			items: []
		};
	}
	rule(rule) {
		if (++this.#steps > MOST_STEPS) throw new TooHard();
		if (!rule.memo) return this.#try(rule);
		const results = this.#results[rule.index] ??= new Map();
		const start = this.pos;
		const kept = results.get(start);
		if (kept !== void 0) {
			this.pos = kept.pos;
			return kept.match;
		}
		const match = this.#try(rule);
		results.set(start, {
			match,
			pos: this.pos
		});
		return match;
	}
	#try(rule) {
		if (!rule.quiet) return rule.body(this);
		const faults = this.faults;
		this.faults = false;
		const match = rule.body(this);
		this.faults = faults;
		return match;
	}
};
// transpile/syntax/faults/statement_rules.ts
const STATEMENT_RULES = `
file: [statements] ENDMARKER
statements: statement+
statement: compound_stmt | simple_stmts
simple_stmts: simple_stmt !';' NEWLINE | ';'.simple_stmt+ [';'] NEWLINE
simple_stmt @memo: assignment
  | &"type" type_alias
  | star_expressions
  | &'return' return_stmt
  | &('import' | 'from') import_stmt
  | &'raise' raise_stmt
  | 'pass'
  | &'del' del_stmt
  | &'yield' yield_expr
  | &'assert' assert_stmt
  | 'break'
  | 'continue'
  | &'global' 'global' ','.NAME+
  | &'nonlocal' 'nonlocal' ','.NAME+
compound_stmt: &('def' | '@' | 'async') function_def
  | &'if' if_stmt
  | &('class' | '@') class_def
  | &('with' | 'async') with_stmt
  | &('for' | 'async') for_stmt
  | &'try' try_stmt
  | &'while' while_stmt
  | match_stmt

assignment: NAME ':' expression ['=' annotated_rhs]
  | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
  | (star_targets '=')+ annotated_rhs !'='
  | single_target augassign ~ annotated_rhs
  | fault_assignment
annotated_rhs: yield_expr | star_expressions
augassign: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
return_stmt: 'return' [star_expressions]
raise_stmt: 'raise' expression ['from' expression] | 'raise'
del_stmt: 'del' del_targets &(';' | NEWLINE) | fault_del_stmt
assert_stmt: 'assert' expression [',' expression]
import_stmt: fault_import | import_name | import_from
import_name: 'import' dotted_as_names
import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets
  | 'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets: '(' import_from_as_names [','] ')'
  | import_from_as_names !','
  | '*'
  | fault_import_from_targets
import_from_as_names: ','.import_from_as_name+
import_from_as_name: NAME ['as' NAME]
dotted_as_names: ','.dotted_as_name+
dotted_as_name: dotted_name ['as' NAME]
dotted_name @memo: NAME ('.' NAME)*
type_alias: "type" NAME [type_params] '=' expression

block @memo: NEWLINE INDENT statements DEDENT | simple_stmts | fault_block
decorators: ('@' named_expression NEWLINE)+
class_def: decorators class_def_raw | class_def_raw
class_def_raw: fault_class_def_raw | 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
function_def: decorators function_def_raw | function_def_raw
function_def_raw: fault_def_raw
  | 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] &&':' block
  | 'async' 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] &&':' block
if_stmt: fault_if_stmt
  | 'if' named_expression ':' block elif_stmt
  | 'if' named_expression ':' block [else_block]
elif_stmt: fault_elif_stmt
  | 'elif' named_expression ':' block elif_stmt
  | 'elif' named_expression ':' block [else_block]
else_block: fault_else_stmt | 'else' &&':' block
while_stmt: fault_while_stmt | 'while' named_expression ':' block [else_block]
for_stmt: fault_for_stmt
  | 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
  | 'async' 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
  | fault_for_target
with_stmt: fault_with_stmt_indent
  | 'with' '(' ','.with_item+ [','] ')' ':' block
  | 'with' ','.with_item+ ':' block
  | 'async' 'with' '(' ','.with_item+ [','] ')' ':' block
  | 'async' 'with' ','.with_item+ ':' block
  | fault_with_stmt
with_item: expression 'as' star_target &(',' | ')' | ':') | fault_with_item | expression
try_stmt: fault_try_stmt
  | 'try' &&':' block finally_block
  | 'try' &&':' block except_block+ [else_block] [finally_block]
  | 'try' &&':' block except_star_block+ [else_block] [finally_block]
except_block: fault_except_stmt_indent
  | 'except' expression ['as' NAME] ':' block
  | 'except' ':' block
  | fault_except_stmt
except_star_block: fault_except_star_stmt_indent
  | 'except' '*' expression ['as' NAME] ':' block
  | fault_except_stmt
finally_block: fault_finally_stmt | 'finally' &&':' block

match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT | fault_match_stmt
subject_expr: star_named_expression ',' [star_named_expressions] | named_expression
case_block: fault_case_block | "case" patterns [guard] ':' block
guard: 'if' named_expression
patterns: open_sequence_pattern | pattern
pattern: as_pattern | or_pattern
as_pattern: or_pattern 'as' pattern_capture_target | fault_as_pattern
or_pattern: '|'.closed_pattern+
closed_pattern @memo: literal_pattern
  | capture_pattern
  | wildcard_pattern
  | value_pattern
  | group_pattern
  | sequence_pattern
  | mapping_pattern
  | class_pattern
literal_pattern: signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
complex_number: signed_number '+' NUMBER | signed_number '-' NUMBER
signed_number: NUMBER | '-' NUMBER
capture_pattern: pattern_capture_target
pattern_capture_target: !"_" NAME !('.' | '(' | '=')
wildcard_pattern: "_"
value_pattern: attr !('.' | '(' | '=')
attr: NAME ('.' NAME)+
name_or_attr: NAME ('.' NAME)*
group_pattern: '(' pattern ')'
sequence_pattern: '[' [maybe_sequence_pattern] ']' | '(' [open_sequence_pattern] ')'
open_sequence_pattern: maybe_star_pattern ',' [maybe_sequence_pattern]
maybe_sequence_pattern: ','.maybe_star_pattern+ [',']
maybe_star_pattern: star_pattern | pattern
star_pattern @memo: '*' pattern_capture_target | '*' wildcard_pattern
mapping_pattern: '{' '}'
  | '{' double_star_pattern [','] '}'
  | '{' items_pattern ',' double_star_pattern [','] '}'
  | '{' items_pattern [','] '}'
items_pattern: ','.key_value_pattern+
key_value_pattern: (literal_pattern | attr) ':' pattern
double_star_pattern: '**' pattern_capture_target
class_pattern: name_or_attr '(' ')'
  | name_or_attr '(' positional_patterns [','] ')'
  | name_or_attr '(' keyword_patterns [','] ')'
  | name_or_attr '(' positional_patterns ',' keyword_patterns [','] ')'
  | fault_class_pattern
positional_patterns: ','.pattern+
keyword_patterns: ','.keyword_pattern+
keyword_pattern: NAME '=' pattern

type_params: fault_type_params | '[' type_param_seq ']'
type_param_seq: ','.type_param+ [',']
type_param @memo: NAME [':' expression] ['=' expression]
  | fault_type_param
  | '*' NAME ['=' star_expression]
  | '**' NAME ['=' expression]

params: fault_parameters | parameters
parameters: slash_no_default param_no_default* param_with_default* [star_etc]
  | slash_with_default param_with_default* [star_etc]
  | param_no_default+ param_with_default* [star_etc]
  | param_with_default+ [star_etc]
  | star_etc
slash_no_default: param_no_default+ '/' ',' | param_no_default+ '/' &')'
slash_with_default: param_no_default* param_with_default+ '/' ','
  | param_no_default* param_with_default+ '/' &')'
star_etc: fault_star_etc
  | '*' param_no_default param_maybe_default* [kwds]
  | '*' param_no_default_star_annotation param_maybe_default* [kwds]
  | '*' ',' param_maybe_default+ [kwds]
  | kwds
kwds: fault_kwds | '**' param_no_default
param_no_default: param ',' {First} | param &')'
param_no_default_star_annotation: param_star_annotation ',' | param_star_annotation &')'
param_with_default: param default ',' | param default &')'
param_maybe_default: param [default] ',' | param [default] &')'
param: NAME [':' expression]
param_star_annotation: NAME ':' star_expression
default: '=' expression | fault_default

lambda_params: fault_lambda_parameters | lambda_parameters
lambda_parameters: lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* [lambda_star_etc]
  | lambda_slash_with_default lambda_param_with_default* [lambda_star_etc]
  | lambda_param_no_default+ lambda_param_with_default* [lambda_star_etc]
  | lambda_param_with_default+ [lambda_star_etc]
  | lambda_star_etc
lambda_slash_no_default: lambda_param_no_default+ '/' ',' | lambda_param_no_default+ '/' &':'
lambda_slash_with_default: lambda_param_no_default* lambda_param_with_default+ '/' ','
  | lambda_param_no_default* lambda_param_with_default+ '/' &':'
lambda_star_etc: fault_lambda_star_etc
  | '*' lambda_param_no_default lambda_param_maybe_default* [lambda_kwds]
  | '*' ',' lambda_param_maybe_default+ [lambda_kwds]
  | lambda_kwds
lambda_kwds: fault_lambda_kwds | '**' lambda_param_no_default
lambda_param_no_default: NAME ',' {First} | NAME &':'
lambda_param_with_default: NAME default ',' | NAME default &':'
lambda_param_maybe_default: NAME [default] ',' | NAME [default] &':'
`;
// transpile/syntax/escapes.ts
var EscapeError = class extends Error {};
const SIMPLE = {
	"\\": 92,
	"'": 39,
	"\"": 34,
	a: 7,
	b: 8,
	f: 12,
	n: 10,
	r: 13,
	t: 9,
	v: 11
};
const DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
var Collector = class {
	text = "";
	points = null;
	#lastHigh = false;
	literal(text) {
		if (text === "") return;
		if (this.points !== null) for (const char of text) this.points.push(char.codePointAt(0));
		this.text += text;
		this.#lastHigh = false;
	}
	point(code) {
		if (code >= 56320 && code <= 57343 && this.#lastHigh && this.points === null) this.points = Array.from(this.text, (char) => char.codePointAt(0));
		this.#lastHigh = code >= 55296 && code <= 56319;
		this.points?.push(code);
		this.text += String.fromCodePoint(code);
	}
	value() {
		if (this.points === null) return {
			type: "str",
			value: this.text
		};
		return {
			type: "str",
			value: this.text,
			codePoints: this.points
		};
	}
};
function bytePosition(text, index) {
	let bytes = 0;
	for (const char of text.slice(0, index)) bytes += char.charCodeAt(0) < 128 ? 1 : 10;
	return bytes;
}
function unicodeFault(text, start, end, why) {
	const from = bytePosition(text, start);
	const to = bytePosition(text, end) - 1;
	throw new EscapeError(`(unicode error) 'unicodeescape' codec ${from === to ? `can't decode byte 0x${text.charCodeAt(start).toString(16)} in position ${from}` : `can't decode bytes in position ${from}-${to}`}: ${why}`);
}
function strValue(text, raw) {
	let slash = raw ? -1 : text.indexOf("\\");
	if (slash < 0) return {
		type: "str",
		value: text
	};
	const out = new Collector();
	let pos = 0;
	while (slash >= 0) {
		out.literal(text.slice(pos, slash));
		pos = strEscape(text, slash, out);
		slash = text.indexOf("\\", pos);
	}
	out.literal(text.slice(pos));
	return out.value();
}
function strEscape(text, slash, out) {
	const char = text.charAt(slash + 1);
	if (char === "\n") return slash + 2;
	const simple = SIMPLE[char];
	if (simple !== void 0) {
		out.point(simple);
		return slash + 2;
	}
	const count = DIGITS[char];
	if (count !== void 0) return hexEscape(text, slash, char, count, out);
	if (char === "N") return namedEscape(text, slash, out);
	const octal = /^[0-7]{1,3}/.exec(text.slice(slash + 1, slash + 4));
	if (octal !== null) {
		out.point(parseInt(octal[0], 8));
		return slash + 1 + octal[0].length;
	}
	out.literal("\\");
	return slash + 1;
}
function hexEscape(text, slash, letter, count, out) {
	const found = /^[0-9a-fA-F]*/.exec(text.slice(slash + 2, slash + 2 + count))[0];
	const end = slash + 2 + found.length;
	if (found.length < count) unicodeFault(text, slash, end, `truncated \\${letter}${"X".repeat(count)} escape`);
	const code = parseInt(found, 16);
	if (code > 1114111) unicodeFault(text, slash, end, "illegal Unicode character");
	out.point(code);
	return end;
}
function namedEscape(text, slash, out) {
	const close = text.charAt(slash + 2) === "{" ? text.indexOf("}", slash + 3) : -1;
	if (close <= slash + 3) unicodeFault(text, slash, close < 0 && text.charAt(slash + 2) === "{" ? text.length : close < 0 ? slash + 2 : close + 1, "malformed \\N character escape");
	const code = characterNamed(text.slice(slash + 3, close));
	if (code === void 0) unicodeFault(text, slash, close + 1, "unknown Unicode character name");
	out.point(code);
	return close + 1;
}
function bytesValue(text, raw) {
	if (/[^\x00-\x7f]/.test(text)) throw new EscapeError("bytes can only contain ASCII literal characters");
	const bytes = [];
	for (let pos = 0; pos < text.length;) {
		const code = text.charCodeAt(pos);
		if (code !== 92 || raw) {
			bytes.push(code);
			pos++;
		} else pos = byteEscape(text, pos, bytes);
	}
	return {
		type: "bytes",
		value: Uint8Array.from(bytes)
	};
}
function byteEscape(text, slash, bytes) {
	const char = text.charAt(slash + 1);
	if (char === "\n") return slash + 2;
	const simple = SIMPLE[char];
	if (simple !== void 0) {
		bytes.push(simple);
		return slash + 2;
	}
	if (char === "x") {
		const found = text.slice(slash + 2, slash + 4);
		if (!/^[0-9a-fA-F]{2}$/.test(found)) throw new EscapeError(`(value error) invalid \\x escape at position ${slash}`);
		bytes.push(parseInt(found, 16));
		return slash + 4;
	}
	const octal = /^[0-7]{1,3}/.exec(text.slice(slash + 1, slash + 4));
	if (octal !== null) {
		bytes.push(parseInt(octal[0], 8) & 255);
		return slash + 1 + octal[0].length;
	}
	bytes.push(92);
	return slash + 1;
}
// transpile/syntax/make_expressions.ts
function makeBoolOp(p, s, op, values) {
	const e = p.pos - 1;
	return {
		type: "BoolOp",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		op,
		values
	};
}
function makeNamedExpr(p, s, target, value) {
	const e = p.pos - 1;
	return {
		type: "NamedExpr",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		target,
		value
	};
}
function makeBinOp(p, s, left, op, right) {
	const e = p.pos - 1;
	return {
		type: "BinOp",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		left,
		op,
		right
	};
}
function makeUnaryOp(p, s, op, operand) {
	const e = p.pos - 1;
	return {
		type: "UnaryOp",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		op,
		operand
	};
}
function makeLambda(p, s, args, body) {
	const e = p.pos - 1;
	return {
		type: "Lambda",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		args,
		body
	};
}
function makeIfExp(p, s, test, body, orelse) {
	const e = p.pos - 1;
	return {
		type: "IfExp",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		test,
		body,
		orelse
	};
}
function makeDict(p, s, keys, values) {
	const e = p.pos - 1;
	return {
		type: "Dict",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		keys,
		values
	};
}
function makeSetDisplay(p, s, elts) {
	const e = p.pos - 1;
	return {
		type: "Set",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		elts
	};
}
function makeListComp(p, s, elt, generators) {
	const e = p.pos - 1;
	return {
		type: "ListComp",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		elt,
		generators
	};
}
function makeSetComp(p, s, elt, generators) {
	const e = p.pos - 1;
	return {
		type: "SetComp",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		elt,
		generators
	};
}
function makeDictComp(p, s, key, value, generators) {
	const e = p.pos - 1;
	return {
		type: "DictComp",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		key,
		value,
		generators
	};
}
function makeGeneratorExp(p, s, elt, generators) {
	const e = p.pos - 1;
	return {
		type: "GeneratorExp",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		elt,
		generators
	};
}
function makeAwait(p, s, value) {
	const e = p.pos - 1;
	return {
		type: "Await",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value
	};
}
function makeYield(p, s, value) {
	const e = p.pos - 1;
	return {
		type: "Yield",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value
	};
}
function makeYieldFrom(p, s, value) {
	const e = p.pos - 1;
	return {
		type: "YieldFrom",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value
	};
}
function makeCompare(p, s, left, ops, comparators) {
	const e = p.pos - 1;
	return {
		type: "Compare",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		left,
		ops,
		comparators
	};
}
function makeCall(p, s, func, args, keywords) {
	const e = p.pos - 1;
	return {
		type: "Call",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		func,
		args,
		keywords
	};
}
function makeAttribute(p, s, value, attr, ctx) {
	const e = p.pos - 1;
	return {
		type: "Attribute",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value,
		attr,
		ctx
	};
}
function makeSubscript(p, s, value, slice, ctx) {
	const e = p.pos - 1;
	return {
		type: "Subscript",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value,
		slice,
		ctx
	};
}
function makeStarred(p, s, value, ctx) {
	const e = p.pos - 1;
	return {
		type: "Starred",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value,
		ctx
	};
}
function makeName(p, s, id, ctx) {
	const e = p.pos - 1;
	return {
		type: "Name",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		id,
		ctx
	};
}
function makeList(p, s, elts, ctx) {
	const e = p.pos - 1;
	return {
		type: "List",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		elts,
		ctx
	};
}
function makeTuple(p, s, elts, ctx) {
	const e = p.pos - 1;
	return {
		type: "Tuple",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		elts,
		ctx
	};
}
function makeSlice(p, s, lower, upper, step) {
	const e = p.pos - 1;
	return {
		type: "Slice",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		lower,
		upper,
		step
	};
}
function makeKeyword(p, s, arg, value) {
	const e = p.pos - 1;
	return {
		type: "keyword",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		arg,
		value
	};
}
function makeConstant(p, s, value, kind) {
	const e = p.pos - 1;
	return {
		type: "Constant",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value,
		kind
	};
}
function makeFormattedValue(p, s, value, conversion, format_spec) {
	const e = p.pos - 1;
	return {
		type: "FormattedValue",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value,
		conversion,
		format_spec
	};
}
function makeJoinedStr(p, s, values) {
	const e = p.pos - 1;
	return {
		type: "JoinedStr",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		values
	};
}
function makeInterpolation(p, s, value, str, conversion, format_spec) {
	const e = p.pos - 1;
	return {
		type: "Interpolation",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value,
		str,
		conversion,
		format_spec
	};
}
function makeTemplateStr(p, s, values) {
	const e = p.pos - 1;
	return {
		type: "TemplateStr",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		values
	};
}
// transpile/syntax/make_parts.ts
function makeMatchValue(p, s, value) {
	const e = p.pos - 1;
	return {
		type: "MatchValue",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value
	};
}
function makeMatchSingleton(p, s, value) {
	const e = p.pos - 1;
	return {
		type: "MatchSingleton",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value
	};
}
function makeMatchSequence(p, s, patterns) {
	const e = p.pos - 1;
	return {
		type: "MatchSequence",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		patterns
	};
}
function makeMatchMapping(p, s, keys, patterns, rest) {
	const e = p.pos - 1;
	return {
		type: "MatchMapping",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		keys,
		patterns,
		rest
	};
}
function makeMatchClass(p, s, cls, patterns, kwd_attrs, kwd_patterns) {
	const e = p.pos - 1;
	return {
		type: "MatchClass",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		cls,
		patterns,
		kwd_attrs,
		kwd_patterns
	};
}
function makeMatchStar(p, s, name) {
	const e = p.pos - 1;
	return {
		type: "MatchStar",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		name
	};
}
function makeMatchAs(p, s, pattern, name) {
	const e = p.pos - 1;
	return {
		type: "MatchAs",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		pattern,
		name
	};
}
function makeMatchOr(p, s, patterns) {
	const e = p.pos - 1;
	return {
		type: "MatchOr",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		patterns
	};
}
function makeTypeVar(p, s, name, bound, default_value) {
	const e = p.pos - 1;
	return {
		type: "TypeVar",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		name,
		bound,
		default_value
	};
}
function makeParamSpec(p, s, name, default_value) {
	const e = p.pos - 1;
	return {
		type: "ParamSpec",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		name,
		default_value
	};
}
function makeTypeVarTuple(p, s, name, default_value) {
	const e = p.pos - 1;
	return {
		type: "TypeVarTuple",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		name,
		default_value
	};
}
function makeArg(p, s, arg, annotation) {
	const e = p.pos - 1;
	return {
		type: "arg",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		arg,
		annotation
	};
}
function makeArguments(p, s, posonlyargs, args, vararg, kwonlyargs, kw_defaults, kwarg, defaults) {
	const e = p.pos - 1;
	return {
		type: "arguments",
		start: p.starts[s],
		end: p.ends[e],
		posonlyargs,
		args,
		vararg,
		kwonlyargs,
		kw_defaults,
		kwarg,
		defaults
	};
}
function makeComprehension(p, s, target, iter, ifs, is_async) {
	const e = p.pos - 1;
	return {
		type: "comprehension",
		start: p.starts[s],
		end: p.ends[e],
		target,
		iter,
		ifs,
		is_async
	};
}
function makeWithItem(p, s, context_expr, optional_vars) {
	const e = p.pos - 1;
	return {
		type: "withitem",
		start: p.starts[s],
		end: p.ends[e],
		context_expr,
		optional_vars
	};
}
// transpile/syntax/numbers.ts
const MOST_DIGITS = 4300;
function lengthFault(raw) {
	if (raw.length <= MOST_DIGITS || !/^[1-9][\d_]*$/.test(raw)) return null;
	const digits = raw.replaceAll("_", "").length;
	if (digits <= MOST_DIGITS) return null;
	return `Exceeds the limit (${MOST_DIGITS} digits) for integer string conversion: value has ${digits} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.`;
}
function numberValue(raw) {
	const text = raw.includes("_") ? raw.replaceAll("_", "") : raw;
	if (/^0[xob]/i.test(text)) return integer(text, raw);
	if (/[jJ]$/.test(text)) return {
		type: "complex",
		imag: Number(text.slice(0, -1)),
		raw
	};
	if (/[.eE]/.test(text)) return {
		type: "float",
		value: Number(text),
		raw
	};
	return integer(text, raw);
}
function integer(text, raw) {
	const value = Number(text);
	if (Number.isSafeInteger(value)) return {
		type: "int",
		value,
		raw
	};
	return {
		type: "int",
		value: BigInt(text),
		raw
	};
}
// transpile/syntax/state.ts
const NO_PARSE = Symbol("no parse");
const TOO_COMPLEX = "Python source too complex to parse";
function exact(list) {
	return list.length === 0 ? list : list.slice();
}
var State = class {
	pos = 0;
	raised = null;
	constructor(tokens, filename) {
		this.source = tokens.source;
		this.filename = filename;
		this.tokens = tokens;
		this.kinds = tokens.kinds;
		this.starts = tokens.starts;
		this.ends = tokens.ends;
		this.lines = tokens.lines;
		this.endLines = tokens.endLines;
		this.columns = tokens.columns;
		this.endColumns = tokens.endColumns;
	}
	get kind() {
		return this.kinds[this.pos];
	}
	text(index) {
		return this.source.slice(this.starts[index], this.ends[index]);
	}
	take(kind) {
		if (this.kinds[this.pos] !== kind) return false;
		this.pos++;
		return true;
	}
	expect(kind) {
		if (this.kinds[this.pos] !== kind) throw NO_PARSE;
		this.pos++;
	}
	name() {
		if (this.kinds[this.pos] !== 1) throw NO_PARSE;
		const text = this.text(this.pos++);
		for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 128) return text.normalize("NFKC");
		return text;
	}
	atWord(word) {
		return this.kinds[this.pos] === 1 && this.ends[this.pos] - this.starts[this.pos] === word.length && this.source.startsWith(word, this.starts[this.pos]);
	}
	last() {
		let index = this.pos - 1;
		while (this.kinds[index] === 9 || this.kinds[index] === 7) index--;
		return index;
	}
	raise(first, last, message) {
		this.raised = last;
		raise({
			source: this.source,
			filename: this.filename,
			lineStarts: this.tokens.lineStarts
		}, {
			start: this.starts[first],
			end: this.ends[last]
		}, message);
	}
	raiseInLine(token, message) {
		raise({
			source: this.source,
			filename: this.filename,
			lineStarts: this.tokens.lineStarts
		}, {
			start: this.starts[token],
			column: 0,
			endColumn: 0
		}, message);
	}
	tooComplex() {
		this.raise(this.pos, this.pos, TOO_COMPLEX);
	}
	fail() {
		throw NO_PARSE;
	}
};
// transpile/syntax/targets.ts
function toStore(p, expr) {
	switch (expr.type) {
		case "Name":
		case "Attribute":
		case "Subscript":
			expr.ctx = "Store";
			return expr;
		case "Starred":
			expr.ctx = "Store";
			toStore(p, expr.value);
			return expr;
		case "Tuple":
		case "List":
			expr.ctx = "Store";
			for (const element of expr.elts) toStore(p, element);
			return expr;
	}
	p.fail();
}
function toSingleTarget(p, expr) {
	if (expr.type !== "Name" && expr.type !== "Attribute" && expr.type !== "Subscript") p.fail();
	expr.ctx = "Store";
	return expr;
}
function starTarget(p) {
	const s = p.pos;
	if (p.kinds[s] !== 22) return toStore(p, primary(p));
	p.pos++;
	return makeStarred(p, s, toStore(p, primary(p)), "Store");
}
function beginsTarget(kind) {
	return kind === 1 || kind === 11 || kind === 13 || kind === 22 || kind === 3 || kind === 2 || kind === 15 || kind === 4 || kind === 66 || kind === 64 || kind === 65 || kind === 43;
}
function starTargets(p) {
	const s = p.pos;
	const first = starTarget(p);
	if (p.kinds[p.pos] !== 18) return first;
	const elts = [first];
	while (p.take(18) && beginsTarget(p.kinds[p.pos])) elts.push(starTarget(p));
	return makeTuple(p, s, exact(elts), "Store");
}
function toDelete(p, expr) {
	switch (expr.type) {
		case "Name":
		case "Attribute":
		case "Subscript":
			expr.ctx = "Del";
			return expr;
		case "Tuple":
		case "List":
			expr.ctx = "Del";
			for (const element of expr.elts) toDelete(p, element);
			return expr;
	}
	p.fail();
}
function deleteTargets(p) {
	const targets = [toDelete(p, primary(p))];
	while (p.take(18) && beginsTarget(p.kinds[p.pos])) targets.push(toDelete(p, primary(p)));
	return targets;
}
// transpile/syntax/atoms.ts
const TRUE = {
	type: "bool",
	value: true
};
const FALSE = {
	type: "bool",
	value: false
};
const NONE = { type: "None" };
const ELLIPSIS = { type: "Ellipsis" };
function atom(p) {
	const s = p.pos;
	switch (p.kinds[s]) {
		case 1: return makeName(p, s, p.name(), "Load");
		case 2: return number$1(p);
		case 3:
		case 4: return strings(p);
		case 11: return parentheses$1(p);
		case 13: return brackets(p);
		case 15: return braces(p);
		case 66: return constant$1(p, TRUE);
		case 64: return constant$1(p, FALSE);
		case 65: return constant$1(p, NONE);
		case 43: return constant$1(p, ELLIPSIS);
	}
	p.fail();
}
function number$1(p) {
	const s = p.pos++;
	const text = p.text(s);
	const fault = lengthFault(text);
	if (fault !== null) p.raiseInLine(s, fault);
	return makeConstant(p, s, numberValue(text), null);
}
__name(number$1, "number");
function constant$1(p, value) {
	return makeConstant(p, p.pos++, value, null);
}
__name(constant$1, "constant");
function parentheses$1(p) {
	const s = p.pos++;
	if (p.take(12)) return makeTuple(p, s, [], "Load");
	if (p.kinds[p.pos] === 98) {
		const value = yieldExpression(p);
		p.expect(12);
		return value;
	}
	const first = starNamedExpression(p);
	if (p.kinds[p.pos] === 18) return makeTuple(p, s, elements(p, first, 12), "Load");
	if (first.type === "Starred") p.fail();
	if (atComprehension(p)) {
		const generators = comprehensions(p);
		p.expect(12);
		return makeGeneratorExp(p, s, first, generators);
	}
	p.expect(12);
	return first;
}
__name(parentheses$1, "parentheses");
function elements(p, first, closing) {
	const elts = [first];
	while (p.take(18) && p.kinds[p.pos] !== closing) elts.push(starNamedExpression(p));
	p.expect(closing);
	return exact(elts);
}
function brackets(p) {
	const s = p.pos++;
	if (p.take(14)) return makeList(p, s, [], "Load");
	const first = starNamedExpression(p);
	if (first.type !== "Starred" && atComprehension(p)) {
		const generators = comprehensions(p);
		p.expect(14);
		return makeListComp(p, s, first, generators);
	}
	return makeList(p, s, elements(p, first, 14), "Load");
}
function braces(p) {
	const s = p.pos++;
	if (p.take(16)) return makeDict(p, s, [], []);
	if (p.kinds[p.pos] === 39) return dict(p, s);
	const first = starNamedExpression(p);
	if (p.kinds[p.pos] === 17 && first.type !== "Starred") {
		if (first.type === "NamedExpr" && p.kinds[s + 1] !== 11) p.fail();
		return dict(p, s, first);
	}
	if (first.type !== "Starred" && atComprehension(p)) {
		const generators = comprehensions(p);
		p.expect(16);
		return makeSetComp(p, s, first, generators);
	}
	return makeSetDisplay(p, s, elements(p, first, 16));
}
function dict(p, s, first) {
	const keys = [];
	const values = [];
	if (first !== void 0) {
		p.expect(17);
		const value = expression$1(p);
		if (atComprehension(p)) {
			const generators = comprehensions(p);
			p.expect(16);
			return makeDictComp(p, s, first, value, generators);
		}
		keys.push(first);
		values.push(value);
		if (p.kinds[p.pos] !== 16) p.expect(18);
	}
	while (p.kinds[p.pos] !== 16) {
		if (p.take(39)) {
			keys.push(null);
			values.push(binary(p, 1));
		} else {
			keys.push(expression$1(p));
			p.expect(17);
			values.push(expression$1(p));
		}
		if (p.kinds[p.pos] !== 16) p.expect(18);
	}
	p.pos++;
	return makeDict(p, s, exact(keys), exact(values));
}
function atComprehension(p) {
	const kind = p.kinds[p.pos];
	return kind === 81 || kind === 70 && p.kinds[p.pos + 1] === 81;
}
function comprehensions(p) {
	const generators = [];
	while (atComprehension(p)) {
		const s = p.pos;
		const isAsync = p.take(70) ? 1 : 0;
		p.expect(81);
		const target = starTargets(p);
		p.expect(86);
		const iter = disjunction(p);
		const ifs = [];
		while (p.take(84)) ifs.push(disjunction(p));
		generators.push(makeComprehension(p, s, target, iter, exact(ifs), isAsync));
	}
	return exact(generators);
}
function soleGenerator(p, s, elt) {
	const generators = comprehensions(p);
	p.expect(12);
	return makeGeneratorExp(p, s, elt, generators);
}
// transpile/syntax/calls.ts
function callArguments(p, args, keywords, generator) {
	const open = p.pos++;
	let unpacked = false;
	while (p.kinds[p.pos] !== 12) {
		const s = p.pos;
		const kind = p.kinds[s];
		if (kind === 22) {
			if (unpacked) p.fail();
			p.pos++;
			args.push(makeStarred(p, s, expression$1(p), "Load"));
		} else if (kind === 39) {
			p.pos++;
			unpacked = true;
			keywords.push(makeKeyword(p, s, null, expression$1(p)));
		} else if (kind === 1 && p.kinds[s + 1] === 28) {
			const name = p.name();
			p.pos++;
			keywords.push(makeKeyword(p, s, name, expression$1(p)));
		} else {
			if (keywords.length > 0) p.fail();
			const value = namedExpression(p);
			if (generator && args.length === 0 && atComprehension(p)) {
				args.push(soleGenerator(p, open, value));
				return;
			}
			args.push(value);
		}
		if (p.kinds[p.pos] !== 12) p.expect(18);
	}
	p.pos++;
}
// transpile/syntax/parameters.ts
function parameters(p) {
	return allParameters(p, 12, true);
}
function lambdaParameters(p) {
	return allParameters(p, 17, false);
}
function allParameters(p, closing, annotated) {
	const s = p.pos;
	let posonlyargs = [];
	let args = [];
	let vararg = null;
	const kwonlyargs = [];
	const kwDefaults = [];
	let kwarg = null;
	const defaults = [];
	let star = false;
	let slash = false;
	while (p.kinds[p.pos] !== closing) {
		if (p.take(23)) {
			if (slash || star || args.length === 0) p.fail();
			slash = true;
			posonlyargs = exact(args);
			args = [];
		} else if (p.take(22)) {
			if (star) p.fail();
			star = true;
			if (p.kinds[p.pos] === 18) {
				if (p.kinds[p.pos + 1] !== 1) p.fail();
			} else vararg = parameter(p, annotated, true);
		} else if (p.take(39)) {
			kwarg = parameter(p, annotated, false);
			p.take(18);
			break;
		} else {
			const arg = parameter(p, annotated, false);
			const value = p.take(28) ? expression$1(p) : null;
			if (star) {
				kwonlyargs.push(arg);
				kwDefaults.push(value);
			} else {
				if (value !== null) defaults.push(value);
				else if (defaults.length > 0) p.fail();
				args.push(arg);
			}
		}
		if (p.kinds[p.pos] !== closing) p.expect(18);
	}
	return makeArguments(p, s, posonlyargs, exact(args), vararg, exact(kwonlyargs), exact(kwDefaults), kwarg, exact(defaults));
}
function parameter(p, annotated, star) {
	const s = p.pos;
	const name = p.name();
	let annotation = null;
	if (annotated && p.take(17)) annotation = star && p.kinds[p.pos] === 22 ? starNamedExpression(p) : expression$1(p);
	return makeArg(p, s, name, annotation);
}
function typeParameters(p) {
	const params = [];
	if (!p.take(13)) return params;
	do
		params.push(typeParameter(p));
	while (p.take(18) && p.kinds[p.pos] !== 14);
	p.expect(14);
	return exact(params);
}
function typeParameter(p) {
	const s = p.pos;
	if (p.take(22)) return makeTypeVarTuple(p, s, p.name(), p.take(28) ? starExpression$1(p) : null);
	if (p.take(39)) return makeParamSpec(p, s, p.name(), p.take(28) ? expression$1(p) : null);
	return makeTypeVar(p, s, p.name(), p.take(17) ? expression$1(p) : null, p.take(28) ? expression$1(p) : null);
}
function starExpression$1(p) {
	return p.kinds[p.pos] === 22 ? starNamedExpression(p) : expression$1(p);
}
__name(starExpression$1, "starExpression");
// transpile/syntax/expressions.ts
const BINDING = new Uint8Array(128);
const OPERATORS = [];
[
	[[24, "BitOr"]],
	[[36, "BitXor"]],
	[[25, "BitAnd"]],
	[[37, "LShift"], [38, "RShift"]],
	[[20, "Add"], [21, "Sub"]],
	[
		[22, "Mult"],
		[23, "Div"],
		[40, "FloorDiv"],
		[30, "Mod"],
		[41, "MatMult"]
	]
].forEach((operators, index) => {
	for (const [kind, operator] of operators) {
		BINDING[kind] = index + 1;
		OPERATORS[kind] = operator;
	}
});
function expression$1(p) {
	const s = p.pos;
	if (p.kinds[s] === 88) return lambda(p);
	const body = disjunction(p);
	if (p.kinds[p.pos] !== 84) return body;
	p.pos++;
	const test = disjunction(p);
	p.expect(78);
	return makeIfExp(p, s, test, body, expression$1(p));
}
__name(expression$1, "expression");
function lambda(p) {
	const s = p.pos++;
	const args = lambdaParameters(p);
	p.expect(17);
	return makeLambda(p, s, args, expression$1(p));
}
function namedExpression(p) {
	const s = p.pos;
	if (p.kinds[s] === 1 && p.kinds[s + 1] === 44) return assignmentExpression(p);
	return expression$1(p);
}
function assignmentExpression(p) {
	const s = p.pos;
	const target = makeName(p, s, p.name(), "Store");
	p.pos++;
	return makeNamedExpr(p, s, target, expression$1(p));
}
function starred(p) {
	return makeStarred(p, p.pos++, binary(p, 1), "Load");
}
function starNamedExpression(p) {
	return p.kinds[p.pos] === 22 ? starred(p) : namedExpression(p);
}
function starExpression(p) {
	return p.kinds[p.pos] === 22 ? starred(p) : expression$1(p);
}
function starExpressions(p) {
	const s = p.pos;
	const first = starExpression(p);
	if (p.kinds[p.pos] !== 18) return first;
	const elts = [first];
	while (p.take(18) && beginsExpression(p.kinds[p.pos])) elts.push(starExpression(p));
	return makeTuple(p, s, exact(elts), "Load");
}
function subject(p) {
	const s = p.pos;
	const first = starNamedExpression(p);
	if (p.kinds[p.pos] !== 18) {
		if (first.type === "Starred") p.fail();
		return first;
	}
	const elts = [first];
	while (p.take(18) && beginsExpression(p.kinds[p.pos])) elts.push(starNamedExpression(p));
	return makeTuple(p, s, exact(elts), "Load");
}
function yieldOrStarExpressions(p) {
	return p.kinds[p.pos] === 98 ? yieldExpression(p) : starExpressions(p);
}
function yieldExpression(p) {
	const s = p.pos++;
	if (p.take(82)) return makeYieldFrom(p, s, expression$1(p));
	return makeYield(p, s, beginsExpression(p.kinds[p.pos]) ? starExpressions(p) : null);
}
const BEGINS = new Uint8Array(128);
for (const kind of [
	1,
	2,
	3,
	4,
	11,
	13,
	15,
	20,
	21,
	35,
	22,
	43,
	64,
	65,
	66,
	71,
	88,
	90
]) BEGINS[kind] = 1;
function beginsExpression(kind) {
	return BEGINS[kind] === 1;
}
function disjunction(p) {
	const s = p.pos;
	const first = conjunction(p);
	if (p.kinds[p.pos] !== 91) return first;
	const values = [first];
	while (p.take(91)) values.push(conjunction(p));
	return makeBoolOp(p, s, "Or", exact(values));
}
function conjunction(p) {
	const s = p.pos;
	const first = inversion(p);
	if (p.kinds[p.pos] !== 67) return first;
	const values = [first];
	while (p.take(67)) values.push(inversion(p));
	return makeBoolOp(p, s, "And", exact(values));
}
function inversion(p) {
	const s = p.pos;
	if (p.kinds[s] !== 90) return comparison(p);
	p.pos++;
	return makeUnaryOp(p, s, "Not", inversion(p));
}
const COMPARISONS = [];
COMPARISONS[127] = void 0;
COMPARISONS.fill(void 0);
COMPARISONS[31] = "Eq";
COMPARISONS[32] = "NotEq";
COMPARISONS[26] = "Lt";
COMPARISONS[33] = "LtE";
COMPARISONS[27] = "Gt";
COMPARISONS[34] = "GtE";
COMPARISONS[86] = "In";
COMPARISONS[87] = "Is";
function comparisonOperator(p) {
	const kind = p.kinds[p.pos];
	const operator = COMPARISONS[kind];
	if (operator !== void 0) {
		if (kind === 32 && p.source.startsWith("<>", p.starts[p.pos])) return void 0;
		p.pos++;
		return kind === 87 && p.take(90) ? "IsNot" : operator;
	}
	if (kind === 90 && p.kinds[p.pos + 1] === 86) {
		p.pos += 2;
		return "NotIn";
	}
}
function comparison(p) {
	const s = p.pos;
	const left = binary(p, 1);
	let operator = comparisonOperator(p);
	if (operator === void 0) return left;
	const ops = [operator];
	const comparators = [binary(p, 1)];
	for (operator = comparisonOperator(p); operator !== void 0;) {
		ops.push(operator);
		comparators.push(binary(p, 1));
		operator = comparisonOperator(p);
	}
	return makeCompare(p, s, left, ops, comparators);
}
function binary(p, least) {
	const s = p.pos;
	let left = unary(p);
	for (let length = 0;; length++) {
		if (length > 9997) p.tooComplex();
		const kind = p.kinds[p.pos];
		const binding = BINDING[kind];
		if (binding < least || binding === 0) return left;
		p.pos++;
		left = makeBinOp(p, s, left, OPERATORS[kind], binary(p, binding + 1));
	}
}
function signOf(kind) {
	if (kind === 21) return "USub";
	if (kind === 20) return "UAdd";
	return kind === 35 ? "Invert" : null;
}
function unary(p) {
	const s = p.pos;
	const sign = signOf(p.kinds[s]);
	if (sign === null) return power(p);
	p.pos++;
	return makeUnaryOp(p, s, sign, unary(p));
}
function power(p) {
	const s = p.pos;
	const base = p.kinds[s] === 71 ? awaited(p) : primary(p);
	if (p.kinds[p.pos] !== 39) return base;
	p.pos++;
	return makeBinOp(p, s, base, "Pow", unary(p));
}
function awaited(p) {
	return makeAwait(p, p.pos++, primary(p));
}
function primary(p) {
	const s = p.pos;
	let value = atom(p);
	for (let length = 0;; length++) {
		if (length > 9997) p.tooComplex();
		switch (p.kinds[p.pos]) {
			case 29:
				p.pos++;
				value = attribute(p, s, value);
				break;
			case 11: {
				const args = [];
				const keywords = [];
				callArguments(p, args, keywords, true);
				value = makeCall(p, s, value, exact(args), exact(keywords));
				break;
			}
			case 13: {
				p.pos++;
				const index = slices(p);
				p.expect(14);
				value = makeSubscript(p, s, value, index, "Load");
				break;
			}
			default: return value;
		}
	}
}
function attribute(p, s, value) {
	return makeAttribute(p, s, value, p.name(), "Load");
}
function slices(p) {
	const s = p.pos;
	const first = slice(p);
	if (p.kinds[p.pos] !== 18 && first.type !== "Starred") return first;
	const elts = [first];
	while (p.take(18) && p.kinds[p.pos] !== 14) elts.push(slice(p));
	return makeTuple(p, s, exact(elts), "Load");
}
function slice(p) {
	const s = p.pos;
	if (p.take(22)) return makeStarred(p, s, expression$1(p), "Load");
	let lower = null;
	if (p.kinds[s] !== 17) {
		lower = namedExpression(p);
		if (p.kinds[p.pos] !== 17) return lower;
		if (lower.type === "NamedExpr" && p.kinds[s] !== 11) p.fail();
	}
	p.expect(17);
	const upper = beginsExpression(p.kinds[p.pos]) ? expression$1(p) : null;
	let step = null;
	if (p.take(17) && beginsExpression(p.kinds[p.pos])) step = expression$1(p);
	return makeSlice(p, s, lower, upper, step);
}
// transpile/syntax/strings.ts
const MISPLACED_CONVERSION = "f-string: conversion type must come right after the exclamanation mark";
function strings(p) {
	const s = p.pos;
	const kind = p.kinds[s + 1];
	if (p.kinds[s] === 3 && kind !== 3 && kind !== 4) return plainString(p);
	if (atTemplate(p)) return templates(p);
	const parts = [];
	let joined = false;
	let bytes = 0;
	let count = 0;
	while (p.kinds[p.pos] === 3 || p.kinds[p.pos] === 4) {
		count++;
		if (p.kinds[p.pos] === 3) {
			const part = plainString(p);
			if (part.value.type === "bytes") bytes++;
			parts.push(part);
		} else {
			if (atTemplate(p)) refuseMixture(p, s);
			joined = true;
			for (const part of fstring(p)) parts.push(part);
		}
	}
	if (bytes > 0) {
		if (p.kinds[p.pos] === 10) p.fail();
		if (bytes < count) p.raise(p.pos, p.pos, "cannot mix bytes and nonbytes literals");
		return concatenatedBytes(p, s, parts);
	}
	const values = mergeConstants(parts);
	if (joined) return makeJoinedStr(p, s, values.filter((value) => !isEmpty(value)));
	const whole = values[0];
	return makeConstant(p, s, whole.value, whole.kind);
}
function valueOf$1(p, token, read) {
	try {
		return read();
	} catch (fault) {
		if (fault instanceof EscapeError) p.raise(token, token, fault.message);
		throw fault;
	}
}
__name(valueOf$1, "valueOf");
function isEmpty(part) {
	return part.type === "Constant" && part.value.type === "str" && part.value.value === "";
}
function concatenatedBytes(p, s, parts) {
	const bytes = [];
	for (const part of parts) {
		if (part.type !== "Constant" || part.value.type !== "bytes") continue;
		for (const byte of part.value.value) bytes.push(byte);
	}
	return makeConstant(p, s, {
		type: "bytes",
		value: Uint8Array.from(bytes)
	}, null);
}
function mergeConstants(parts) {
	const merged = [];
	let run = [];
	for (const part of parts) if (isText(part)) {
		if (run.length === 0) merged.push(part);
		run.push(part);
	} else {
		mergeRun(run);
		run = [];
		merged.push(part);
	}
	mergeRun(run);
	return exact(merged);
}
function isText(part) {
	return part.type === "Constant" && part.value.type === "str";
}
function mergeRun(run) {
	const first = run[0];
	const last = run[run.length - 1];
	if (first === void 0 || first === last) return;
	first.value = concatenate(run.map((part) => part.value));
	first.end_lineno = last.end_lineno;
	first.end_col_offset = last.end_col_offset;
	first.end = last.end;
}
function concatenate(values) {
	const value = values.map((part) => part.value).join("");
	let high = false;
	let apart = false;
	for (const part of values) {
		if (part.value === "") continue;
		apart ||= part.codePoints !== void 0 || high && /^[\udc00-\udfff]/.test(part.value);
		high = /[\ud800-\udbff]$/.test(part.value);
	}
	return apart ? {
		type: "str",
		value,
		codePoints: values.flatMap(points)
	} : {
		type: "str",
		value
	};
}
function points(value) {
	return value.codePoints ?? Array.from(value.value, (char) => char.codePointAt(0));
}
function plainString(p) {
	const s = p.pos++;
	const source = p.source;
	let start = p.starts[s];
	let end = p.ends[s];
	let raw = false;
	let bytes = false;
	let kind = null;
	for (;; start++) {
		const letter = source.charCodeAt(start) | 32;
		if (letter === 114) raw = true;
		else if (letter === 98) bytes = true;
		else if (letter === 117) kind = source.charCodeAt(start) === 117 ? "u" : null;
		else break;
	}
	const quote = source.charCodeAt(start);
	const triple = end - start >= 6 && source.charCodeAt(start + 1) === quote && source.charCodeAt(start + 2) === quote;
	start += triple ? 3 : 1;
	end -= triple ? 3 : 1;
	const text = source.slice(start, end);
	return makeConstant(p, s, bytes || text.includes("\\") ? valueOf$1(p, s, () => bytes ? bytesValue(text, raw) : strValue(text, raw)) : strValue(text, raw), kind);
}
function atTemplate(p) {
	return p.kinds[p.pos] === 4 && /^[rR]?[tT]/.test(p.text(p.pos));
}
function templates(p) {
	const s = p.pos;
	const parts = [];
	while (p.kinds[p.pos] === 3 || p.kinds[p.pos] === 4) {
		if (!atTemplate(p)) refuseMixture(p, s);
		for (const part of fstring(p)) parts.push(part);
	}
	return makeTemplateStr(p, s, mergeConstants(parts).filter((part) => !isEmpty(part)));
}
function refuseMixture(p, s) {
	p.raise(s, p.pos, "cannot mix t-string literals with string or bytes literals");
}
function fstring(p) {
	const s = p.pos++;
	const prefix = /^[a-zA-Z]*/.exec(p.text(s))[0].toLowerCase();
	const text = {
		raw: prefix.includes("r"),
		template: prefix.includes("t"),
		fault: null
	};
	const values = fstringParts(p, text);
	p.expect(6);
	if (text.fault !== null) p.raise(p.pos - 1, p.pos - 1, text.fault);
	return values;
}
function fstringParts(p, text) {
	const values = [];
	for (;;) if (p.kinds[p.pos] === 5) {
		const s = p.pos++;
		const value = fstringText(p.text(s), text);
		if (value.value !== "") values.push(makeConstant(p, s, value, null));
	} else if (p.kinds[p.pos] === 15) replacementField(p, text, values);
	else return mergeConstants(values);
}
function fstringText(piece, text) {
	return unescaped(piece.replace(/(?:\{\{|\}\})$/, (twice) => twice.charAt(0)), text);
}
function unescaped(piece, text) {
	try {
		return strValue(piece, text.raw);
	} catch (fault) {
		if (!(fault instanceof EscapeError)) throw fault;
		text.fault ??= fault.message;
		return {
			type: "str",
			value: ""
		};
	}
}
function replacementField(p, text, values) {
	const s = p.pos++;
	const value = yieldOrStarExpressions(p);
	const debug = p.take(28);
	const behind = p.pos;
	let conversion = -1;
	let letter = -1;
	let word = "";
	if (p.take(45)) {
		letter = p.pos;
		word = p.name();
		if (p.starts[letter] !== p.ends[letter - 1]) p.raise(letter - 1, letter, MISPLACED_CONVERSION);
	}
	const spec = p.kinds[p.pos] === 17 ? formatSpec(p, text) : null;
	p.expect(16);
	if (letter >= 0) {
		const fault = conversionFault(word);
		if (fault !== null) p.raise(letter, letter, fault);
		conversion = word.charCodeAt(0);
	}
	if (debug) {
		values.push(debugText(p, s, behind, text));
		if (conversion < 0 && spec === null) conversion = 114;
	}
	if (text.template) {
		const str = fieldText(p, s, behind).replace(/[\s=]+$/, "");
		values.push(makeInterpolation(p, s, value, str, conversion, spec));
	} else values.push(makeFormattedValue(p, s, value, conversion, spec));
}
function formatSpec(p, text) {
	const s = p.pos++;
	const { raw, template } = text;
	text.raw = text.template = false;
	const parts = fstringParts(p, text);
	text.raw = raw;
	text.template = template;
	return makeJoinedStr(p, s, parts);
}
function conversionFault(word) {
	if (/^[sra]$/.test(word)) return null;
	return `f-string: invalid conversion character ${strRepr(word)}: expected 's', 'r', or 'a'`;
}
function debugText(p, brace, behind, text) {
	return {
		type: "Constant",
		lineno: p.endLines[brace],
		col_offset: p.endColumns[brace],
		end_lineno: p.lines[behind],
		end_col_offset: p.columns[behind],
		start: p.ends[brace],
		end: p.starts[behind],
		value: unescaped(fieldText(p, brace, behind), text),
		kind: null
	};
}
function fieldText(p, brace, behind) {
	const level = p.tokens.levels[brace];
	let last = brace + 1;
	while (last < behind && (p.kinds[last] !== 32 || p.tokens.levels[last] !== level)) last++;
	return p.source.slice(p.ends[brace], p.starts[last]).replace(/#.*/g, "");
}
// transpile/syntax/faults/strings.ts
function escapeFault(read) {
	try {
		read();
		return null;
	} catch (fault) {
		if (fault instanceof EscapeError) return fault.message;
		throw fault;
	}
}
function checkString(m, token, refuse) {
	const [, prefix, , text] = /^(\w*)('{3}|"{3}|.)(.*)\2$/s.exec(m.text(token));
	const raw = /r/i.test(prefix);
	const value = /b/i.test(prefix) ? bytesValue : strValue;
	const fault = escapeFault(() => value(text, raw));
	if (fault !== null) refuse(token, token, fault);
}
function checkFString(m, fstring, refuse) {
	const raw = /r/i.test(m.text(fstring.first));
	const depths = [fstring.first];
	for (let i = fstring.first + 1; i < fstring.last; i++) {
		const kind = m.tokens.kinds[i];
		if (kind === 4) depths.push(i);
		else if (kind === 6) depths.pop();
		else if (kind === 5 && depths.length === 1) {
			const text = m.text(i).replace(/(?:\{\{|\}\})$/, (twice) => twice.charAt(0));
			const fault = escapeFault(() => strValue(text, raw));
			if (fault !== null) refuse(fstring.last, fstring.last, fault);
		}
	}
}
function checkMixture(m, strings, refuse) {
	if (strings.items.length < 2) return;
	let bytes = 0;
	for (const item of strings.items) if (/^\w*b/i.test(m.text(item.first))) bytes++;
	if (bytes > 0 && bytes < strings.items.length) refuse(m.seen - 1, m.seen - 1, "cannot mix bytes and nonbytes literals");
}
function checkConversion(m, first, refuse) {
	if (m.tokens.ends[first] !== m.tokens.starts[first + 1]) refuse(first, first + 1, MISPLACED_CONVERSION);
}
function checkConversionLetter(m, conversion, refuse) {
	if (conversion.last < conversion.first) return;
	const fault = conversionFault(m.text(conversion.last).normalize("NFKC"));
	if (fault !== null) refuse(conversion.last, conversion.last, fault);
}
// transpile/syntax/faults/explain.ts
const SUSPECT = /^[ \t\f]*type[ \t]+\w+[ \t]*\[[^\]=]*=|\b(?:print|exec)[ \t]*[-+~*[]/m;
let rules;
function explain(refusal) {
	return new Explainer(refusal).explain();
}
const ENDINGS = {
	at: (words) => {
		const name = words.charAt(0);
		const message = wordsOf(words);
		return (m, parts) => {
			const part = parts.get(name);
			return explainer(m).at(part.first, part.last, message(m, parts));
		};
	},
	from: (words) => {
		const [from, to] = [words.charAt(0), words.charAt(2)];
		const message = wordsOf(words);
		return (m, parts) => explainer(m).at(parts.get(from).first, parts.get(to).last, message(m, parts));
	},
	since: (words) => {
		const name = words.charAt(0);
		const message = wordsOf(words);
		return (m, parts) => explainer(m).since(m, parts.get(name), message(m, parts));
	},
	last: (words) => {
		const message = wordsOf(words);
		return (m, parts) => explainer(m).last(m, message(m, parts));
	},
	next: (words) => {
		const message = wordsOf(words);
		return (m, parts) => {
			m.kind();
			return explainer(m).at(m.pos, m.pos, message(m, parts));
		};
	},
	indent: (words) => {
		const message = wordsOf(words);
		return (m, parts) => explainer(m).last(m, message(m, parts), "IndentationError");
	},
	do: (words) => SPECIAL[words] ?? STRINGS[words]
};
function wordsOf(words) {
	const message = JSON.parse(words.slice(words.indexOf("\"")));
	return (m, parts) => message.replace(/\{(?:(\w+) )?(\w)\}/g, (_, what, name) => {
		const part = parts.get(name);
		if (what === "text") return m.text(part.first);
		if (what === "line") return String(m.tokens.lines[part.first]);
		return expressionName(part);
	});
}
function isLegacy(m, part) {
	return part.type === "Name" && /^(?:print|exec)$/.test(m.text(part.first));
}
const SPECIAL = {
	assignTarget: target("assign"),
	deleteTarget: target("delete"),
	forTarget: target("for"),
	boundOfTypeVarTuple: bound("TypeVarTuple"),
	boundOfParamSpec: bound("ParamSpec"),
	generatorInCall(m, parts) {
		const positional = elements$1(parts.get("a")).filter((part) => part.type !== "Keyword" && part.type !== "Unpacked");
		if (positional.length <= 1) return null;
		return explainer(m).at(positional[positional.length - 1].first, parts.get("b").last, "Generator expression must be parenthesized");
	},
	positionalAfterKeyword(m, parts) {
		const unpacked = elements$1(parts.get("a")).some((part) => part.type === "Unpacked");
		return explainer(m).last(m, `positional argument follows keyword argument${unpacked ? " unpacking" : ""}`);
	},
	legacyStatement(m, parts) {
		const name = parts.get("a");
		const text = m.text(name.first);
		if (text !== "print" && text !== "exec") return null;
		return explainer(m).at(name.first, parts.get("b").last, `Missing parentheses in call to '${text}'. Did you mean ${text}(...)?`);
	},
	missingComma(m, parts) {
		const before = parts.get("a");
		if (isLegacy(m, before) || m.tokens.levels[m.pos - 1] === 0) return null;
		return explainer(m).at(before.first, parts.get("b").last, "invalid syntax. Perhaps you forgot a comma?");
	},
	missingColonAfterKey(m, parts) {
		const key = parts.get("a");
		const end = m.tokens.ends[key.last];
		return explainer(m).range({
			start: end - 1,
			endColumn: 0
		}, "':' expected after dictionary key");
	}
};
const STRINGS = {
	string(m) {
		const at = m.pos - 1;
		explainer(m).read(m, at);
		checkString(m, at, refusing(m));
		return {
			type: "Constant",
			first: at,
			last: at,
			items: []
		};
	},
	fstring(m, parts) {
		const middles = parts.get("a");
		const match = {
			type: "JoinedStr",
			first: middles.first - 1,
			last: m.pos - 1,
			items: middles.items
		};
		explainer(m).read(m, match.last);
		checkFString(m, match, refusing(m));
		return match;
	},
	strings(m, parts) {
		const strings = parts.get("a");
		checkMixture(m, strings, refusing(m));
		return makeNode("Strings", strings.first, strings.last, [strings]);
	},
	conversion(m) {
		checkConversion(m, m.pos - 2, refusing(m));
		return {
			type: "sequence",
			first: m.pos - 2,
			last: m.pos - 1,
			items: []
		};
	},
	field(m, parts) {
		const conversion = parts.get("a");
		checkConversionLetter(m, conversion, refusing(m));
		return {
			type: "field",
			first: conversion.first,
			last: m.pos - 1,
			items: []
		};
	}
};
function refusing(m) {
	return (first, last, message) => explainer(m).at(first, last, message);
}
function explainer(m) {
	return m.reporter;
}
var Explainer = class {
	#refusal;
	#matcher;
	constructor(refusal) {
		this.#refusal = refusal;
	}
	explain() {
		try {
			const last = this.#match(false);
			this.#match(true);
			this.#generic(last);
		} catch (fault) {
			if (fault instanceof RangeError || fault instanceof TooHard) this.#generic(this.#refusal.reached);
			throw fault;
		}
	}
	read(m, token) {
		if (!m.faults) this.#refusal.strings.add(token);
	}
	at(first, last, message, kind = "SyntaxError") {
		const { tokens } = this.#refusal;
		this.range(placeOf(tokens, first, last), message, kind);
	}
	last(m, message, kind = "SyntaxError") {
		this.at(m.seen - 1, m.seen - 1, message, kind);
	}
	since(m, part, message) {
		const start = m.tokens.starts[part.first];
		const end = Math.max(start, m.tokens.ends[m.seen - 1] - 1);
		this.range({
			start,
			end
		}, message);
	}
	range(range, message, kind = "SyntaxError") {
		const { tokens, text } = this.#refusal;
		throw prevailing(tokens, this.#matcher === void 0 ? this.#refusal.reached : this.#matcher.seen - 1, faultAt(text, kind, message, range));
	}
	unreadable(_m) {
		throw this.#refusal.tokens.error;
	}
	expected(m, text) {
		this.at(m.pos, m.pos, `expected '${text}'`);
	}
	#match(faults) {
		rules ??= compileRules(STATEMENT_RULES + EXPRESSION_RULES + FAULT_RULES, makeNode, (words) => {
			const space = words.indexOf(" ");
			return ENDINGS[words.slice(0, space)](words.slice(space + 1));
		});
		const { tokens, statement } = this.#refusal;
		const m = new Matcher(tokens, faults && SUSPECT.test(tokens.source) ? 0 : statement, faults, this);
		this.#matcher = m;
		m.rule(rules.get("file"));
		return m.seen - 1;
	}
	#generic(last) {
		const { tokens, text } = this.#refusal;
		const kind = tokens.kinds[last];
		if (kind === 10) throw tokens.error;
		if (kind === 8 || kind === 9) throw faultAt(text, "IndentationError", `unexpected ${kind === 8 ? "indent" : "unindent"}`, placeOf(tokens, last, last));
		const place = placeOf(tokens, last, last);
		this.range(kind === 0 ? {
			...place,
			endColumn: 0
		} : place, "invalid syntax");
	}
};
function placeOf(tokens, first, last) {
	const kind = tokens.kinds[first];
	const start = tokens.starts[first];
	if (kind !== 8 && kind !== 9 && kind !== 0) return {
		start,
		end: tokens.ends[last]
	};
	const lines = tokens.lineStarts;
	if (tokens.ends[first] === tokens.source.length) return {
		start: lines[Math.max(0, lines.length - 2)],
		column: 0,
		endColumn: -1
	};
	const lineStart = lines[tokens.lines[first] - 1];
	return {
		start: lineStart,
		column: tokens.ends[first] - lineStart,
		endColumn: -1
	};
}
function prevailing(tokens, seen, fault) {
	const { error, openBracket } = tokens;
	if (error === null) return fault;
	if (tokens.errorPrevails) return error;
	if (openBracket < 0 || openBracket >= tokens.lineStarts[tokens.lines[seen] - 1]) return fault;
	const message = `'${tokens.source[openBracket]}' was never closed`;
	return faultAt({
		...tokens,
		filename: fault.filename
	}, "SyntaxError", message, {
		start: openBracket,
		endColumn: 0
	});
}
new Map(`\
ascii 646 ansi_x3.4_1968 ansi_x3.4_1986 ansi_x3_4_1968 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii
latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1
utf_8 cp65001 u8 utf utf8 utf8_ucs2 utf8_ucs4 utf_8_sig`.split("\n").flatMap((line) => {
	const [name = "", ...others] = line.split(" ");
	return others.map((other) => [other, name]);
}));
// transpile/syntax/source.ts
function normalize(source) {
	let text = source.charCodeAt(0) === 65279 ? source.slice(1) : source;
	if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
// transpile/syntax/make_blocks.ts
function makeFunctionDef(p, s, e, name, args, body, decorator_list, returns, type_params) {
	return {
		type: "FunctionDef",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		name,
		args,
		body,
		decorator_list,
		returns,
		type_params
	};
}
function makeAsyncFunctionDef(p, s, e, name, args, body, decorator_list, returns, type_params) {
	return {
		type: "AsyncFunctionDef",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		name,
		args,
		body,
		decorator_list,
		returns,
		type_params
	};
}
function makeClassDef(p, s, e, name, bases, keywords, body, decorator_list, type_params) {
	return {
		type: "ClassDef",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		name,
		bases,
		keywords,
		body,
		decorator_list,
		type_params
	};
}
function makeFor(p, s, e, target, iter, body, orelse) {
	return {
		type: "For",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		target,
		iter,
		body,
		orelse
	};
}
function makeAsyncFor(p, s, e, target, iter, body, orelse) {
	return {
		type: "AsyncFor",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		target,
		iter,
		body,
		orelse
	};
}
function makeWhile(p, s, e, test, body, orelse) {
	return {
		type: "While",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		test,
		body,
		orelse
	};
}
function makeIf(p, s, e, test, body, orelse) {
	return {
		type: "If",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		test,
		body,
		orelse
	};
}
function makeWith(p, s, e, items, body) {
	return {
		type: "With",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		items,
		body
	};
}
function makeAsyncWith(p, s, e, items, body) {
	return {
		type: "AsyncWith",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		items,
		body
	};
}
function makeMatch(p, s, e, subject, cases) {
	return {
		type: "Match",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		subject,
		cases
	};
}
function makeTry(p, s, e, body, handlers, orelse, finalbody) {
	return {
		type: "Try",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		body,
		handlers,
		orelse,
		finalbody
	};
}
function makeTryStar(p, s, e, body, handlers, orelse, finalbody) {
	return {
		type: "TryStar",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		body,
		handlers,
		orelse,
		finalbody
	};
}
function makeExceptHandler(p, s, e, type_, name, body) {
	return {
		type: "ExceptHandler",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		type_,
		name,
		body
	};
}
function makeMatchCase(p, s, e, pattern, guard, body) {
	return {
		type: "match_case",
		start: p.starts[s],
		end: p.ends[e],
		pattern,
		guard,
		body
	};
}
// transpile/syntax/patterns.ts
function patterns(p) {
	const s = p.pos;
	const first = maybeStarPattern(p);
	if (p.kinds[p.pos] !== 18) {
		if (first.type === "MatchStar") p.fail();
		return first;
	}
	const found = [first];
	while (p.take(18) && p.kinds[p.pos] !== 17 && p.kinds[p.pos] !== 84) found.push(maybeStarPattern(p));
	return makeMatchSequence(p, s, found);
}
function maybeStarPattern(p) {
	const s = p.pos;
	if (!p.take(22)) return asPattern(p);
	const name = p.name();
	return makeMatchStar(p, s, name === "_" ? null : name);
}
function asPattern(p) {
	const s = p.pos;
	const first = orPattern(p);
	if (!p.take(68)) return first;
	return makeMatchAs(p, s, first, captureName(p));
}
function captureName(p) {
	const name = p.name();
	const kind = p.kinds[p.pos];
	if (name === "_" || kind === 29 || kind === 11 || kind === 28) p.fail();
	return name;
}
function orPattern(p) {
	const s = p.pos;
	const first = closedPattern(p);
	if (p.kinds[p.pos] !== 24) return first;
	const found = [first];
	while (p.take(24)) found.push(closedPattern(p));
	return makeMatchOr(p, s, found);
}
function closedPattern(p) {
	const s = p.pos;
	switch (p.kinds[s]) {
		case 1: return namePattern(p);
		case 2:
		case 21: return makeMatchValue(p, s, number(p));
		case 3:
		case 4: return makeMatchValue(p, s, atom(p));
		case 65:
			p.pos++;
			return makeMatchSingleton(p, s, { type: "None" });
		case 66:
			p.pos++;
			return makeMatchSingleton(p, s, {
				type: "bool",
				value: true
			});
		case 64:
			p.pos++;
			return makeMatchSingleton(p, s, {
				type: "bool",
				value: false
			});
		case 11: return parentheses(p);
		case 13:
			p.pos++;
			return makeMatchSequence(p, s, sequence(p, 14));
		case 15: return mapping(p);
	}
	p.fail();
}
function namePattern(p) {
	const s = p.pos;
	if (p.kinds[s + 1] !== 29 && p.kinds[s + 1] !== 11 || p.atWord("_")) {
		const name = p.name();
		if (p.kinds[p.pos] === 28) p.fail();
		return makeMatchAs(p, s, null, name === "_" ? null : name);
	}
	const value = dottedName$1(p);
	if (p.kinds[p.pos] === 11) return classPattern(p, s, value);
	return makeMatchValue(p, s, value);
}
function dottedName$1(p) {
	const s = p.pos;
	let value = makeName(p, s, p.name(), "Load");
	while (p.take(29)) {
		const attr = p.name();
		value = makeAttribute(p, s, value, attr, "Load");
	}
	return value;
}
__name(dottedName$1, "dottedName");
function number(p) {
	const s = p.pos;
	const real = signedNumber(p);
	const kind = p.kinds[p.pos];
	if (kind !== 20 && kind !== 21) return real;
	if (isImaginary(real)) p.raise(p.pos - 1, p.pos - 1, "real number required in complex literal");
	p.pos++;
	if (p.kinds[p.pos] !== 2) p.fail();
	const imaginary = atom(p);
	if (!isImaginary(imaginary)) p.raise(p.pos - 1, p.pos - 1, "imaginary number required in complex literal");
	return makeBinOp(p, s, real, kind === 20 ? "Add" : "Sub", imaginary);
}
function isImaginary(value) {
	const constant = value.type === "UnaryOp" ? value.operand : value;
	return constant.type === "Constant" && constant.value.type === "complex";
}
function signedNumber(p) {
	const s = p.pos;
	const negative = p.take(21);
	if (p.kinds[p.pos] !== 2) p.fail();
	const value = atom(p);
	return negative ? makeUnaryOp(p, s, "USub", value) : value;
}
function parentheses(p) {
	const s = p.pos++;
	if (p.take(12)) return makeMatchSequence(p, s, []);
	const first = maybeStarPattern(p);
	if (p.kinds[p.pos] === 12 && first.type !== "MatchStar") {
		p.pos++;
		return first;
	}
	p.expect(18);
	return makeMatchSequence(p, s, [first, ...sequence(p, 12)]);
}
function sequence(p, closing) {
	const found = [];
	while (p.kinds[p.pos] !== closing) {
		found.push(maybeStarPattern(p));
		if (p.kinds[p.pos] !== closing) p.expect(18);
	}
	p.pos++;
	return found;
}
function mapping(p) {
	const s = p.pos++;
	const keys = [];
	const values = [];
	let rest = null;
	while (p.kinds[p.pos] !== 16) {
		if (rest !== null) p.fail();
		if (p.take(39)) rest = captureName(p);
		else {
			keys.push(mappingKey(p));
			p.expect(17);
			values.push(asPattern(p));
		}
		if (p.kinds[p.pos] !== 16) p.expect(18);
	}
	p.pos++;
	return makeMatchMapping(p, s, keys, values, rest);
}
function mappingKey(p) {
	switch (p.kinds[p.pos]) {
		case 2:
		case 21: return number(p);
		case 3:
		case 4:
		case 65:
		case 66:
		case 64: return atom(p);
	}
	const value = dottedName$1(p);
	if (value.type === "Name") p.fail();
	return value;
}
function classPattern(p, s, cls) {
	p.pos++;
	const positional = [];
	const names = [];
	const values = [];
	while (p.kinds[p.pos] !== 12) {
		if (p.kinds[p.pos] === 1 && p.kinds[p.pos + 1] === 28) {
			if (names.length === 0 && positional.length > 0 && p.atWord("_")) p.fail();
			names.push(p.name());
			p.pos++;
			values.push(asPattern(p));
		} else {
			if (names.length > 0) p.fail();
			positional.push(asPattern(p));
		}
		if (p.kinds[p.pos] !== 12) p.expect(18);
	}
	p.pos++;
	return makeMatchClass(p, s, cls, positional, names, values);
}
// transpile/syntax/blocks.ts
function compoundStatement(p) {
	const s = p.pos;
	switch (p.kinds[s]) {
		case 75: return functionDefinition(p, s, []);
		case 73: return classDefinition(p, []);
		case 41: return decorated(p);
		case 70: return asyncStatement(p);
		case 84: return ifStatement(p);
		case 96: return whileStatement(p);
		case 81: return forStatement(p, s);
		case 97: return withStatement(p, s);
		case 95: return tryStatement(p);
		case 1: if (p.atWord("match") && atMatch(p)) return matchStatement(p);
	}
	return null;
}
function block(p) {
	const body = [];
	if (!p.take(7)) {
		simpleStatements(p, body);
		return exact(body);
	}
	p.expect(8);
	do
		statement(p, body);
	while (p.kinds[p.pos] !== 9 && p.kinds[p.pos] !== 0);
	p.take(9);
	return exact(body);
}
function suite(p) {
	p.expect(17);
	return block(p);
}
function elseBlock(p) {
	return p.take(78) ? suite(p) : [];
}
function decorated(p) {
	const decorators = [];
	while (p.take(41)) {
		decorators.push(namedExpression(p));
		p.expect(7);
	}
	const s = p.pos;
	const found = exact(decorators);
	if (p.kinds[s] === 73) return classDefinition(p, found);
	if (p.kinds[s] === 70) p.pos++;
	if (p.kinds[p.pos] !== 75) p.fail();
	return functionDefinition(p, s, found);
}
function asyncStatement(p) {
	const s = p.pos++;
	switch (p.kinds[p.pos]) {
		case 75: return functionDefinition(p, s, []);
		case 81: return forStatement(p, s);
		case 97: return withStatement(p, s);
	}
	p.fail();
}
function functionDefinition(p, s, decorators) {
	const make = s === p.pos ? makeFunctionDef : makeAsyncFunctionDef;
	p.pos++;
	const name = p.name();
	const typeParams = typeParameters(p);
	p.expect(11);
	const args = parameters(p);
	p.expect(12);
	const returns = p.take(42) ? expression$1(p) : null;
	const body = suite(p);
	return make(p, s, p.last(), name, args, body, decorators, returns, typeParams);
}
function classDefinition(p, decorators) {
	const s = p.pos++;
	const name = p.name();
	const typeParams = typeParameters(p);
	const bases = [];
	const keywords = [];
	if (p.kinds[p.pos] === 11) callArguments(p, bases, keywords, false);
	const body = suite(p);
	return makeClassDef(p, s, p.last(), name, exact(bases), exact(keywords), body, decorators, typeParams);
}
function ifStatement(p) {
	const s = p.pos++;
	const test = namedExpression(p);
	const body = suite(p);
	const orelse = p.kinds[p.pos] === 77 ? [ifStatement(p)] : elseBlock(p);
	return makeIf(p, s, p.last(), test, body, orelse);
}
function whileStatement(p) {
	const s = p.pos++;
	const test = namedExpression(p);
	const body = suite(p);
	const orelse = elseBlock(p);
	return makeWhile(p, s, p.last(), test, body, orelse);
}
function forStatement(p, s) {
	const make = s === p.pos ? makeFor : makeAsyncFor;
	p.pos++;
	const target = starTargets(p);
	p.expect(86);
	const iter = starExpressions(p);
	const body = suite(p);
	const orelse = elseBlock(p);
	return make(p, s, p.last(), target, iter, body, orelse);
}
function withStatement(p, s) {
	const make = s === p.pos ? makeWith : makeAsyncWith;
	p.pos++;
	const items = (p.kinds[p.pos] === 11 ? parenthesizedItems(p) : null) ?? withItems(p);
	const body = suite(p);
	return make(p, s, p.last(), exact(items), body);
}
function withItems(p) {
	const items = [];
	do
		items.push(withItem(p));
	while (p.take(18));
	return items;
}
function withItem(p) {
	const s = p.pos;
	return makeWithItem(p, s, expression$1(p), p.take(68) ? starTarget(p) : null);
}
function parenthesizedItems(p) {
	const s = p.pos;
	try {
		p.pos++;
		const items = [];
		do {
			if (items.length > 0 && p.kinds[p.pos] === 12) break;
			items.push(withItem(p));
		} while (p.take(18));
		if (p.take(12) && p.kinds[p.pos] === 17) return items;
	} catch (reason) {
		if (reason !== NO_PARSE) throw reason;
	}
	p.pos = s;
	return null;
}
function tryStatement(p) {
	const s = p.pos++;
	const body = suite(p);
	const handlers = [];
	const star = p.kinds[p.pos] === 79 && p.kinds[p.pos + 1] === 22;
	while (p.kinds[p.pos] === 79) handlers.push(exceptHandler(p, star));
	const orelse = handlers.length > 0 ? elseBlock(p) : [];
	let finalbody = [];
	if (p.take(80)) finalbody = suite(p);
	else if (handlers.length === 0) p.fail();
	return (star ? makeTryStar : makeTry)(p, s, p.last(), body, exact(handlers), orelse, finalbody);
}
function exceptHandler(p, star) {
	const s = p.pos++;
	if (p.take(22) !== star) p.fail();
	let type = null;
	let name = null;
	if (star || p.kinds[p.pos] !== 17) {
		type = exceptionTypes(p);
		if (p.take(68)) name = p.name();
	}
	const body = suite(p);
	return makeExceptHandler(p, s, p.last(), type, name, body);
}
function exceptionTypes(p) {
	const s = p.pos;
	const first = expression$1(p);
	if (p.kinds[p.pos] !== 18) return first;
	const elts = [first];
	while (p.take(18) && beginsExpression(p.kinds[p.pos])) elts.push(expression$1(p));
	if (p.kinds[p.pos] === 68) p.fail();
	return makeTuple(p, s, elts, "Load");
}
function atMatch(p) {
	let index = p.pos + 1;
	while (p.kinds[index] > 10 || p.kinds[index] < 7) {
		if (p.kinds[index] === 0) return false;
		index++;
	}
	return p.kinds[index] === 7 && p.kinds[index - 1] === 17 && index - 1 > p.pos + 1 && p.kinds[index + 1] === 8;
}
function matchStatement(p) {
	const s = p.pos++;
	const value = subject(p);
	p.expect(17);
	p.expect(7);
	p.expect(8);
	const cases = [];
	do
		cases.push(caseBlock(p));
	while (p.kinds[p.pos] !== 9 && p.kinds[p.pos] !== 0);
	p.take(9);
	return makeMatch(p, s, p.last(), value, cases);
}
function caseBlock(p) {
	const s = p.pos;
	if (!p.atWord("case")) p.fail();
	p.pos++;
	const pattern = patterns(p);
	const guard = p.take(84) ? namedExpression(p) : null;
	const body = suite(p);
	return makeMatchCase(p, s, p.last(), pattern, guard, body);
}
// transpile/syntax/make_statements.ts
function makeReturn(p, s, value) {
	const e = p.pos - 1;
	return {
		type: "Return",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value
	};
}
function makeDelete(p, s, targets) {
	const e = p.pos - 1;
	return {
		type: "Delete",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		targets
	};
}
function makeAssign(p, s, targets, value) {
	const e = p.pos - 1;
	return {
		type: "Assign",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		targets,
		value
	};
}
function makeTypeAlias(p, s, name, type_params, value) {
	const e = p.pos - 1;
	return {
		type: "TypeAlias",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		name,
		type_params,
		value
	};
}
function makeAugAssign(p, s, target, op, value) {
	const e = p.pos - 1;
	return {
		type: "AugAssign",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		target,
		op,
		value
	};
}
function makeAnnAssign(p, s, target, annotation, value, simple) {
	const e = p.pos - 1;
	return {
		type: "AnnAssign",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		target,
		annotation,
		value,
		simple
	};
}
function makeRaise(p, s, exc, cause) {
	const e = p.pos - 1;
	return {
		type: "Raise",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		exc,
		cause
	};
}
function makeAssert(p, s, test, msg) {
	const e = p.pos - 1;
	return {
		type: "Assert",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		test,
		msg
	};
}
function makeImport(p, s, names) {
	const e = p.pos - 1;
	return {
		type: "Import",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		names
	};
}
function makeImportFrom(p, s, module, names, level) {
	const e = p.pos - 1;
	return {
		type: "ImportFrom",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		module,
		names,
		level
	};
}
function makeAlias(p, s, name, asname) {
	const e = p.pos - 1;
	return {
		type: "alias",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		name,
		asname
	};
}
function makeGlobal(p, s, names) {
	const e = p.pos - 1;
	return {
		type: "Global",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		names
	};
}
function makeNonlocal(p, s, names) {
	const e = p.pos - 1;
	return {
		type: "Nonlocal",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		names
	};
}
function makeExprStatement(p, s, value) {
	const e = p.pos - 1;
	return {
		type: "Expr",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e],
		value
	};
}
function makePass(p, s) {
	const e = p.pos - 1;
	return {
		type: "Pass",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e]
	};
}
function makeBreak(p, s) {
	const e = p.pos - 1;
	return {
		type: "Break",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e]
	};
}
function makeContinue(p, s) {
	const e = p.pos - 1;
	return {
		type: "Continue",
		lineno: p.lines[s],
		col_offset: p.columns[s],
		end_lineno: p.endLines[e],
		end_col_offset: p.endColumns[e],
		start: p.starts[s],
		end: p.ends[e]
	};
}
// transpile/syntax/statements.ts
function statement(p, body) {
	const compound = compoundStatement(p);
	if (compound !== null) body.push(compound);
	else simpleStatements(p, body);
}
function simpleStatements(p, body) {
	body.push(simpleStatement(p));
	while (p.take(19) && p.kinds[p.pos] !== 7) body.push(simpleStatement(p));
	p.expect(7);
}
function simpleStatement(p) {
	const s = p.pos;
	switch (p.kinds[s]) {
		case 94:
			p.pos++;
			return makeReturn(p, s, beginsExpression(p.kinds[p.pos]) ? starExpressions(p) : null);
		case 85: return importStatement(p);
		case 82: return fromImport(p);
		case 93: return raiseStatement(p);
		case 92:
			p.pos++;
			return makePass(p, s);
		case 76:
			p.pos++;
			return makeDelete(p, s, deleteTargets(p));
		case 69:
			p.pos++;
			return makeAssert(p, s, expression$1(p), p.take(18) ? expression$1(p) : null);
		case 72:
			p.pos++;
			return makeBreak(p, s);
		case 74:
			p.pos++;
			return makeContinue(p, s);
		case 83: return makeGlobal(p, s, names(p));
		case 89: return makeNonlocal(p, s, names(p));
		case 1: if (p.kinds[s + 1] === 1 && p.atWord("type")) return typeAlias(p);
	}
	return expressionStatement(p);
}
const AUGMENTED = [];
AUGMENTED[127] = void 0;
AUGMENTED.fill(void 0);
AUGMENTED[47] = "Add";
AUGMENTED[48] = "Sub";
AUGMENTED[49] = "Mult";
AUGMENTED[59] = "MatMult";
AUGMENTED[50] = "Div";
AUGMENTED[51] = "Mod";
AUGMENTED[52] = "BitAnd";
AUGMENTED[53] = "BitOr";
AUGMENTED[54] = "BitXor";
AUGMENTED[55] = "LShift";
AUGMENTED[56] = "RShift";
AUGMENTED[57] = "Pow";
AUGMENTED[58] = "FloorDiv";
function expressionStatement(p) {
	const s = p.pos;
	const first = yieldOrStarExpressions(p);
	const kind = p.kinds[p.pos];
	if (kind === 7 || kind === 19) return makeExprStatement(p, s, first);
	if (kind === 28) return assignment(p, s, first);
	if (kind === 17) return annotatedAssignment(p, s, first);
	const operator = AUGMENTED[kind];
	if (operator === void 0) p.fail();
	const target = toSingleTarget(p, first);
	p.pos++;
	return makeAugAssign(p, s, target, operator, yieldOrStarExpressions(p));
}
function assignment(p, s, first) {
	const targets = [];
	let value = first;
	while (p.take(28)) {
		targets.push(toStore(p, value));
		value = yieldOrStarExpressions(p);
	}
	return makeAssign(p, s, exact(targets), value);
}
function annotatedAssignment(p, s, first) {
	const target = toSingleTarget(p, first);
	const simple = target.type === "Name" && p.kinds[s] === 1 ? 1 : 0;
	p.pos++;
	return makeAnnAssign(p, s, target, expression$1(p), p.take(28) ? yieldOrStarExpressions(p) : null, simple);
}
function typeAlias(p) {
	const s = p.pos++;
	const at = p.pos;
	const name = makeName(p, at, p.name(), "Store");
	const params = typeParameters(p);
	p.expect(28);
	return makeTypeAlias(p, s, name, params, expression$1(p));
}
function raiseStatement(p) {
	const s = p.pos++;
	let exc = null;
	let cause = null;
	if (beginsExpression(p.kinds[p.pos])) {
		exc = expression$1(p);
		if (p.take(82)) cause = expression$1(p);
	}
	return makeRaise(p, s, exc, cause);
}
function names(p) {
	p.pos++;
	const found = [p.name()];
	while (p.take(18)) found.push(p.name());
	return found;
}
function dottedName(p) {
	let name = p.name();
	while (p.take(29)) name += `.${p.name()}`;
	return name;
}
function importStatement(p) {
	const s = p.pos++;
	const aliases = [];
	do {
		const at = p.pos;
		const name = dottedName(p);
		const asname = p.take(68) ? p.name() : null;
		aliases.push(makeAlias(p, at, name, asname));
	} while (p.take(18));
	return makeImport(p, s, exact(aliases));
}
function fromImport(p) {
	const s = p.pos++;
	let level = 0;
	for (;; p.pos++) if (p.kinds[p.pos] === 29) level++;
	else if (p.kinds[p.pos] === 43) level += 3;
	else break;
	const module = level > 0 && p.kinds[p.pos] === 85 ? null : dottedName(p);
	p.expect(85);
	return makeImportFrom(p, s, module, importedNames(p), level);
}
function importedNames(p) {
	const s = p.pos;
	if (p.take(22)) return [makeAlias(p, s, "*", null)];
	const parentheses = p.take(11);
	const aliases = [];
	do {
		if (parentheses && aliases.length > 0 && p.kinds[p.pos] === 12) break;
		const at = p.pos;
		const name = p.name();
		const asname = p.take(68) ? p.name() : null;
		aliases.push(makeAlias(p, at, name, asname));
	} while (p.take(18));
	if (parentheses) p.expect(12);
	return exact(aliases);
}
// transpile/syntax/parse.ts
function parse(source, filename) {
	const text = normalize(source);
	refuseNull(text, filename);
	const tokens = tokenize(text, filename);
	const p = new State(tokens, filename);
	const body = [];
	let current = 0;
	try {
		while (p.kinds[p.pos] !== 0) {
			current = p.pos;
			statement(p, body);
		}
	} catch (reason) {
		throw faultOf(p, current, reason, source);
	}
	return {
		type: "Module",
		start: 0,
		end: text.length,
		body,
		type_ignores: [],
		source: text,
		filename,
		lineStarts: tokens.lineStarts,
		comments: tokens.comments
	};
}
function faultOf(p, statement, reason, source) {
	const { tokens } = p;
	const text = textOf(p);
	const refusal = {
		text,
		tokens,
		statement,
		reached: p.pos,
		strings: new Set()
	};
	let fault = reason;
	try {
		if (reason instanceof RangeError) p.raise(p.pos, p.pos, TOO_COMPLEX);
		if (reason === NO_PARSE) explain(refusal);
		if (reason instanceof PythonSyntaxError) fault = prevailing(tokens, p.raised ?? p.pos, reason);
	} catch (found) {
		fault = found;
	}
	if (!(fault instanceof PythonSyntaxError)) return fault;
	const found = asInFile(fault, source);
	const read = (token) => token < p.pos || refusal.strings.has(token);
	const count = /^unexpected (?:un)?indent$/.test(found.message) ? p.pos : tokens.count;
	found.warnings = warningsOfTokens(text, {
		...tokens,
		count
	}, read);
	return found;
}
function refuseNull(source, filename) {
	const end = source.indexOf("\0");
	if (end < 0) return;
	const before = source.slice(0, end);
	const text = {
		source: before,
		filename,
		lineStarts: startsOfLines(before)
	};
	const start = text.lineStarts[text.lineStarts.length - 1];
	const lines = before.slice(0, start);
	const { error } = tokenize(lines, filename);
	if (error !== null && !/triple-quoted|never closed|EOF/.test(error.message)) parse(lines, filename);
	raise(text, {
		start,
		column: 0
	}, "source code cannot contain null bytes");
}
function textOf(p) {
	return {
		source: p.source,
		filename: p.filename,
		lineStarts: p.tokens.lineStarts
	};
}
// runtime/python/ast.ts
var ast_exports = __exportAll({ literalEval: () => literalEval });
const NAMELESS = "<unknown>";
function syntaxError(kind, message, place) {
	return new (kind === "IndentationError" ? IndentationError : kind === "TabError" ? TabError : SyntaxError)(message, tupleFrom([NAMELESS, ...place]));
}
function expression(text) {
	if (text.includes("\0")) throw new SyntaxError("source code string cannot contain null bytes");
	try {
		const { body: [first, second], source } = parse(text, NAMELESS);
		if (first?.type === "Expr" && !second && !/^\s*;/.test(source.slice(first.end))) return first.value;
		const line = (first?.type === "Expr" ? second ?? first : first)?.lineno ?? (source.trim() === "" ? 0 : source.split("\n").length - 1);
		throw syntaxError("SyntaxError", "invalid syntax", [
			line,
			0,
			"",
			line,
			0
		]);
	} catch (error) {
		if (!(error instanceof PythonSyntaxError)) throw error;
		const { kind, message, line, column, text: shown, endLine, endColumn } = error;
		throw syntaxError(kind, message, [
			line,
			column,
			shown,
			endLine,
			endColumn
		]);
	}
}
function numberOf(node) {
	if (node.type !== "Constant") return void 0;
	const { value } = node;
	switch (value.type) {
		case "int": return value.value;
		case "float": return toFloat(value.value);
		case "complex": return new Complex(0, value.imag);
		default: return;
	}
}
function constant({ value }) {
	switch (value.type) {
		case "str":
		case "bool": return value.value;
		case "bytes": return new Bytes(value.value);
		case "None": return null;
		default: return Ellipsis;
	}
}
function refuse(node) {
	const shown = `<ast.${node.type} object at ${addressText(node)}>`;
	throw new ValueError(`malformed node or string on line ${node.lineno}: ${shown}`);
}
function numberIn(node) {
	return numberOf(node) ?? refuse(node);
}
function signedIn(node) {
	if (node.type !== "UnaryOp" || !/^U(?:Add|Sub)$/.test(node.op)) return numberIn(node);
	const value = numberIn(node.operand);
	return node.op === "UAdd" ? value : neg(value);
}
function valueOf(node) {
	switch (node.type) {
		case "Constant": return numberOf(node) ?? constant(node);
		case "Tuple": return tupleFrom(node.elts.map(valueOf));
		case "List": return node.elts.map(valueOf);
		case "Set": return new PySet(node.elts.map(valueOf));
		case "Call": {
			const { func, args, keywords } = node;
			return func.type === "Name" && func.id === "set" && args.length + keywords.length === 0 ? new PySet() : refuse(node);
		}
		case "Dict": return new Dict(node.keys.map((key, i) => {
			if (!key) throw new ValueError("malformed node or string: None");
			return [valueOf(key), valueOf(node.values[i])];
		}));
		case "BinOp": {
			if (node.op !== "Add" && node.op !== "Sub") return refuse(node);
			const left = signedIn(node.left);
			const right = numberIn(node.right);
			if (left instanceof Complex || !(right instanceof Complex)) return refuse(node);
			return node.op === "Add" ? add(left, right) : sub(left, right);
		}
		default: return signedIn(node);
	}
}
function literalEval(nodeOrString) {
	if (typeof nodeOrString !== "string") throw new ValueError(`malformed node or string: ${repr(nodeOrString)}`);
	return valueOf(expression(nodeOrString.replace(/^[ \t]+/, "")));
}
nameFunctions(ast_exports);
export { literalEval };
