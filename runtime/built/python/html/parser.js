/* @ts-self-types="../../../../runtime/python/html/parser.ts" */
import "../program.js";
import "../../rolldown-runtime.js";
import { AssertionError } from "../../core.js";
import { SPACE, asTuple, isKeywords, repr, textLength, truth } from "../core.js";
import { unescapeReferences } from "../parts/html.js";
// runtime/python/html/parser.ts
const S = `[${SPACE}]`;
const NOT_NAME = "\\t\\n\\r\\f />\\0";
const GAP = `(?:${S}|\\/(?!>))*`;
const TAG_NAME = new RegExp(`([a-zA-Z][^${NOT_NAME}]*)${GAP}`, "y");
const ATTRIBUTE = new RegExp(`((?<=['"${SPACE}/])[^${SPACE}/>][^${SPACE}/=>]*)(${S}*=+${S}*('[^']*'|"[^"]*"|(?!['"])[^>${SPACE}]*))?${GAP}`, "y");
const START_TAG = new RegExp(`<[a-zA-Z][^${NOT_NAME}]*(?:[${SPACE}/]*(?:(?<=['"${SPACE}/])[^${SPACE}/>][^${SPACE}/=>]*(?:${S}*=+${S}*(?:'[^']*'|"[^"]*"|(?!['"])[^>${SPACE}]*)${S}*)?${GAP})*)?${S}*`, "y");
const END_TAG = new RegExp(`<\\/${S}*([a-zA-Z][-.a-zA-Z0-9:_]*)${S}*>`, "y");
const COMMENT_END = new RegExp(`--${S}*>`, "g");
const SECTION_END = new RegExp(`\\]${S}*\\]${S}*>`, "g");
const MS_SECTION_END = new RegExp(`\\]${S}*>`, "g");
const SECTION_NAME = new RegExp(`[a-zA-Z][-_.a-zA-Z0-9]*${S}*`, "y");
const CHARACTER_NUMBER = /&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]/y;
const CHARACTER_NAME = /&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]/y;
const BEGUN = /&[a-zA-Z#]/y;
const WAITS = new RegExp(`[${SPACE};]`);
function found(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
var HTMLParser = class {
	static __module__ = "html.parser";
	CDATA_CONTENT_ELEMENTS = asTuple(["script", "style"]);
	rawdata = "";
	lasttag = "???";
	cdataElem = null;
	lineno = 1;
	offset = 0;
	#startText = null;
	constructor(options = {}) {
		this.convertCharrefs = isKeywords(options) && options.convertCharrefs !== void 0 ? truth(options.convertCharrefs) : true;
		this.reset();
	}
	reset() {
		this.rawdata = "";
		this.lasttag = "???";
		this.cdataElem = null;
		this.lineno = 1;
		this.offset = 0;
	}
	feed(data) {
		this.rawdata += data;
		this.goahead(false);
	}
	close() {
		this.goahead(true);
	}
	getpos() {
		return asTuple([this.lineno, this.offset]);
	}
	getStarttagText() {
		return this.#startText;
	}
	setCdataMode(elem) {
		this.cdataElem = elem.toLowerCase();
	}
	clearCdataMode() {
		this.cdataElem = null;
	}
	updatepos(from, to) {
		if (from >= to) return to;
		const passed = this.rawdata.slice(from, to);
		const lines = passed.split("\n").length - 1;
		if (lines > 0) {
			this.lineno += lines;
			this.offset = textLength(passed.slice(passed.lastIndexOf("\n") + 1));
		} else this.offset += textLength(passed);
		return to;
	}
	#data(text) {
		this.handleData(this.convertCharrefs && !this.cdataElem ? unescapeReferences(text) : text);
	}
	#next(from) {
		const { rawdata } = this;
		if (this.convertCharrefs && !this.cdataElem) {
			const at = rawdata.indexOf("<", from);
			if (at >= 0) return at;
			const ampersand = rawdata.lastIndexOf("&");
			return ampersand >= Math.max(from, rawdata.length - 34) && !WAITS.test(rawdata.slice(ampersand)) ? -1 : rawdata.length;
		}
		if (this.cdataElem) return found(new RegExp(`</${S}*${this.cdataElem}${S}*>`, "ig"), rawdata, from)?.index ?? -1;
		return found(/[&<]/g, rawdata, from)?.index ?? rawdata.length;
	}
	goahead(end) {
		const { rawdata } = this;
		const { length } = rawdata;
		let i = 0;
		while (i < length) {
			const j = this.#next(i);
			if (j < 0) break;
			if (i < j) this.#data(rawdata.slice(i, j));
			i = this.updatepos(i, j);
			if (i === length) break;
			const after = rawdata[i] === "<" ? this.#markup(i, end) : this.#reference(i, end);
			if (after < 0) {
				i = -1 - after;
				break;
			}
			i = after;
		}
		if (end && i < length && !this.cdataElem) {
			this.#data(rawdata.slice(i, length));
			i = this.updatepos(i, length);
		}
		this.rawdata = rawdata.slice(i);
	}
	#markup(i, end) {
		const { rawdata } = this;
		let k;
		if (/^<[a-zA-Z]/.test(rawdata.slice(i, i + 2))) k = this.parseStarttag(i);
		else if (rawdata.startsWith("</", i)) k = this.parseEndtag(i);
		else if (rawdata.startsWith("<!--", i)) k = this.parseComment(i);
		else if (rawdata.startsWith("<?", i)) k = this.parsePi(i);
		else if (rawdata.startsWith("<!", i)) k = this.parseHtmlDeclaration(i);
		else if (i + 1 < rawdata.length) {
			this.handleData("<");
			k = i + 1;
		} else return -1 - i;
		if (k < 0) {
			if (!end) return -1 - i;
			k = rawdata.indexOf(">", i + 1) + 1;
			if (k === 0) {
				k = rawdata.indexOf("<", i + 1);
				if (k < 0) k = i + 1;
			}
			this.#data(rawdata.slice(i, k));
		}
		return this.updatepos(i, k);
	}
	#reference(i, end) {
		const { rawdata } = this;
		const isNumber = rawdata.startsWith("&#", i);
		const match = found(isNumber ? CHARACTER_NUMBER : CHARACTER_NAME, rawdata, i);
		if (match) {
			if (isNumber) this.handleCharref(match[0].slice(2, -1));
			else this.handleEntityref(match[1]);
			const behind = i + match[0].length;
			return this.updatepos(i, rawdata[behind - 1] === ";" ? behind : behind - 1);
		}
		if (isNumber) {
			if (!rawdata.slice(i).includes(";")) return -1 - i;
			this.handleData(rawdata.slice(i, i + 2));
			return -1 - this.updatepos(i, i + 2);
		}
		const begun = found(BEGUN, rawdata, i);
		if (begun) return end && begun[0] === rawdata.slice(i) ? -1 - this.updatepos(i, i + 1) : -1 - i;
		if (i + 1 >= rawdata.length) return -1 - i;
		this.handleData("&");
		return this.updatepos(i, i + 1);
	}
	parseHtmlDeclaration(i) {
		const { rawdata } = this;
		if (rawdata.startsWith("<!--", i)) return this.parseComment(i);
		if (rawdata.startsWith("<![", i)) return this.parseMarkedSection(i);
		if (rawdata.slice(i, i + 9).toLowerCase() !== "<!doctype") return this.parseBogusComment(i);
		const close = rawdata.indexOf(">", i + 9);
		if (close < 0) return -1;
		this.handleDecl(rawdata.slice(i + 2, close));
		return close + 1;
	}
	parseBogusComment(i, report = 1) {
		const close = this.rawdata.indexOf(">", i + 2);
		if (close < 0) return -1;
		if (truth(report)) this.handleComment(this.rawdata.slice(i + 2, close));
		return close + 1;
	}
	parseComment(i, report = 1) {
		const match = found(COMMENT_END, this.rawdata, i + 4);
		if (!match) return -1;
		if (truth(report)) this.handleComment(this.rawdata.slice(i + 4, match.index));
		return match.index + match[0].length;
	}
	parseMarkedSection(i, report = 1) {
		const { rawdata } = this;
		const at = i + 3;
		if (at === rawdata.length) return -1;
		const name = found(SECTION_NAME, rawdata, at)?.[0];
		if (name === void 0) {
			this.updatepos(i, at);
			throw new AssertionError("expected name token");
		}
		if (at + name.length === rawdata.length) return -1;
		const kind = name.trim().toLowerCase();
		const isPlain = [
			"temp",
			"cdata",
			"ignore",
			"include",
			"rcdata"
		].includes(kind);
		if (!isPlain && ![
			"if",
			"else",
			"endif"
		].includes(kind)) throw new AssertionError(`unknown status keyword ${repr(name)} in marked section`);
		const match = found(isPlain ? SECTION_END : MS_SECTION_END, rawdata, at);
		if (!match) return -1;
		if (truth(report)) this.unknownDecl(rawdata.slice(at, match.index));
		return match.index + match[0].length;
	}
	parsePi(i) {
		const close = this.rawdata.indexOf(">", i + 2);
		if (close < 0) return -1;
		this.handlePi(this.rawdata.slice(i + 2, close));
		return close + 1;
	}
	parseStarttag(i) {
		this.#startText = null;
		const end = this.checkForWholeStartTag(i);
		if (end < 0) return end;
		const { rawdata } = this;
		this.#startText = rawdata.slice(i, end);
		const name = found(TAG_NAME, rawdata, i + 1);
		let at = i + 1 + name[0].length;
		const tag = name[1].toLowerCase();
		this.lasttag = tag;
		const attributes = [];
		while (at < end) {
			const match = found(ATTRIBUTE, rawdata, at);
			if (!match) break;
			attributes.push(attribute(match));
			at += match[0].length;
		}
		const rest = rawdata.slice(at, end).trim();
		if (rest !== ">" && rest !== "/>") {
			this.handleData(rawdata.slice(i, end));
			return end;
		}
		if (rest === "/>") this.handleStartendtag(tag, attributes);
		else {
			this.handleStarttag(tag, attributes);
			if (this.CDATA_CONTENT_ELEMENTS.includes(tag)) this.setCdataMode(tag);
		}
		return end;
	}
	checkForWholeStartTag(i) {
		const { rawdata } = this;
		const at = i + found(START_TAG, rawdata, i)[0].length;
		const next = rawdata[at];
		if (next === ">") return at + 1;
		if (next === "/") return rawdata[at + 1] === ">" ? at + 2 : -1;
		if (next === void 0 || /[a-zA-Z=]/.test(next)) return -1;
		return at > i ? at : i + 1;
	}
	parseEndtag(i) {
		const { rawdata } = this;
		const close = rawdata.indexOf(">", i + 1);
		if (close < 0) return -1;
		const match = found(END_TAG, rawdata, i);
		if (!match) {
			if (this.cdataElem !== null) {
				this.handleData(rawdata.slice(i, close + 1));
				return close + 1;
			}
			const name = found(TAG_NAME, rawdata, i + 2);
			if (!name) return rawdata.startsWith("</>", i) ? i + 3 : this.parseBogusComment(i);
			const end = rawdata.indexOf(">", i + 2 + name[0].length);
			this.handleEndtag(name[1].toLowerCase());
			return end + 1;
		}
		const tag = match[1].toLowerCase();
		if (this.cdataElem !== null && tag !== this.cdataElem) {
			this.handleData(rawdata.slice(i, close + 1));
			return close + 1;
		}
		this.handleEndtag(tag);
		this.clearCdataMode();
		return close + 1;
	}
	handleStartendtag(tag, attrs) {
		this.handleStarttag(tag, attrs);
		this.handleEndtag(tag);
	}
	handleStarttag(_tag, _attrs) {}
	handleEndtag(_tag) {}
	handleCharref(_name) {}
	handleEntityref(_name) {}
	handleData(_data) {}
	handleComment(_data) {}
	handleDecl(_decl) {}
	handlePi(_data) {}
	unknownDecl(_data) {}
};
function attribute(match) {
	const [, name, rest, written] = match;
	let value = rest ? written : null;
	if (value !== null && value.length > 0) {
		const quote = value[0];
		if ((quote === "'" || quote === "\"") && value.endsWith(quote)) value = value.slice(1, -1);
	}
	if (value) value = unescapeReferences(value);
	return asTuple([name.toLowerCase(), value]);
}
export { HTMLParser };
