/* @ts-self-types="../../../../../runtime/python/xml/etree/ElementTree.ts" */
import "../../program.js";
import { __exportAll, __name } from "../../../rolldown-runtime.js";
import { IndexError, TypeError, ValueError } from "../../../core.js";
import { Dict, SyntaxError, Tuple, addressText, callMethod, codePoints, decode, delItem, encode, invoke, isKeywords, item, iter, methodOf, nameFunctions, open, options, repr, setItem, streams, typeName } from "../../core.js";
import { deepcopy } from "../../parts/copy.js";
// runtime/python/xml/etree/path.ts
const TOKENS = /(?<quoted>'[^']*'|"[^"]*")|(?<operator>::|\/\/?|\.\.|\(\)|!=|[/.*:[\]()@=])|(?<name>(?:\{[^}]*\})?[^/[\]()@!=\s]+)|\s+/g;
function tokensOf(path, namespaces) {
	const usual = namespaces?.get("", null) ?? null;
	const found = [];
	let isAttribute = false;
	for (const { groups = {} } of path.matchAll(TOKENS)) {
		const { quoted, operator, name } = groups;
		if (name !== void 0 && !name.startsWith("{")) {
			const [prefix, local] = name.includes(":") ? name.split(/:(.*)/s) : [null, name];
			const uri = prefix === null ? isAttribute ? null : usual : namespaceOf(namespaces, prefix);
			const isNumber = /^-?\d+$/.test(name);
			found.push(["", uri && !isNumber ? `{${uri}}${local}` : name]);
			isAttribute = false;
		} else if (quoted !== void 0 || operator !== void 0 || name !== void 0) {
			found.push([quoted ?? operator ?? "", name ?? ""]);
			isAttribute = operator === "@";
		}
	}
	return found;
}
function namespaceOf(namespaces, prefix) {
	if (!namespaces?.has(prefix)) throw new SyntaxError(`prefix ${repr(prefix)} not found in prefix map`);
	return namespaces.get(prefix);
}
const SPECIAL$1 = /^\{\*?\}|^(?:\{[^}]*\}|[^{])*?[/*[@.]/;
function named(tag) {
	if (tag === "*" || tag === "{*}*") return ({ tag: own }) => tag === "*" || typeof own === "string";
	if (tag.startsWith("{*}")) {
		const local = tag.slice(3);
		return ({ tag: own }) => typeof own === "string" && (own === local || own.startsWith("{") && own.endsWith(`}${local}`));
	}
	if (tag === "{}*") return ({ tag: own }) => typeof own === "string" && !own.startsWith("{");
	if (tag.endsWith("}*")) {
		const start = tag.slice(0, -1);
		return ({ tag: own }) => typeof own === "string" && own.startsWith(start);
	}
	const wanted = tag.startsWith("{}") ? tag.slice(2) : tag;
	return ({ tag: own }) => own === wanted;
}
function parentsIn(root) {
	const found = new Map();
	for (const one of root.iter()) for (const child of one) found.set(child, one);
	return found;
}
function textOf$1(element) {
	return [...element.itertext()].join("");
}
__name(textOf$1, "textOf");
function predicate(signature, parts) {
	const [first = "", second = "", third = ""] = parts;
	const kept = (test) => function* (nodes) {
		for (const one of nodes) if (test(one)) yield one;
	};
	switch (signature) {
		case "@-": return kept((one) => one.get(second) !== null);
		case "@-='": return kept((one) => one.get(second) === parts.at(-1));
		case "@-!='": return kept((one) => one.get(second) !== null && one.get(second) !== parts.at(-1));
		case "-":
			if (!/^-?\d+$/.test(first)) return kept((one) => one.find(first) !== null);
			break;
		case ".='": return kept((one) => textOf$1(one) === third);
		case ".!='": return kept((one) => textOf$1(one) !== third);
		case "-='": return kept((one) => one.findall(first).some((child) => textOf$1(child) === third));
		case "-!='": return kept((one) => one.findall(first).some((child) => textOf$1(child) !== third));
	}
	if (!(signature === "-" || signature === "-()" || signature === "-()-")) throw new SyntaxError("invalid predicate");
	let index;
	if (signature === "-") {
		index = Number(first) - 1;
		if (index < 0) throw new SyntaxError("XPath position >= 1 expected");
	} else {
		if (first !== "last") throw new SyntaxError("unsupported function");
		index = -1;
		if (signature === "-()-") {
			if (!/^[+-]?\d+$/.test(third)) throw new SyntaxError("unsupported expression");
			index = Number(third) - 1;
			if (index > -2) throw new SyntaxError("XPath offset from last() must be negative");
		}
	}
	return function* (nodes, root) {
		const parents = parentsIn(root);
		for (const one of nodes) {
			const parent = parents.get(one);
			if (!parent) continue;
			const alike = parent.findall(one.tag);
			if (alike.at(index) === one && index < alike.length) yield one;
		}
	};
}
function stepsOf(path, namespaces) {
	if (path.startsWith("/")) throw new SyntaxError("cannot use absolute path on element");
	const tokens = tokensOf(path.endsWith("/") ? `${path}*` : path, namespaces);
	const steps = [];
	let at = 0;
	const next = () => {
		const token = tokens[at++];
		if (!token) throw new SyntaxError("invalid path");
		return token;
	};
	for (let token = next();; token = next()) {
		const [operator, name] = token;
		if (operator === "" || operator === "*") {
			const test = named(operator === "*" ? "*" : name);
			steps.push(function* (nodes) {
				for (const one of nodes) for (const child of one) if (test(child)) yield child;
			});
		} else if (operator === "..") steps.push(function* (nodes, root) {
			const parents = parentsIn(root);
			const seen = new Set();
			for (const one of nodes) {
				const parent = parents.get(one);
				if (!parent || seen.has(parent)) continue;
				seen.add(parent);
				yield parent;
			}
		});
		else if (operator === "//") {
			const [inner, below] = next();
			if (inner !== "" && inner !== "*") throw new SyntaxError("invalid descendant");
			const test = named(inner === "*" ? "*" : below);
			steps.push(function* (nodes) {
				for (const one of nodes) for (const found of one.iter()) if (found !== one && test(found)) yield found;
			});
		} else if (operator === "[") {
			let signature = "";
			const parts = [];
			for (let [inner, part] = next(); inner !== "]"; [inner, part] = next()) {
				const isQuoted = /^['"]/.test(inner);
				const isJoined = signature.endsWith("-") && inner === "()";
				signature += isQuoted ? "'" : isJoined ? "()" : inner || "-";
				parts.push(isQuoted ? inner.slice(1, -1) : inner || part);
			}
			steps.push(predicate(signature, parts));
		} else if (operator !== ".") throw new SyntaxError("invalid path");
		if (at >= tokens.length) return steps;
		const [following] = tokens[at];
		if (following === "/") at++;
	}
}
function* iterfind(element, path, given) {
	const namespaces = (isKeywords(given) ? given.namespaces : given) ?? null;
	if (namespaces === null && !SPECIAL$1.test(path)) {
		for (const child of element) if (child.tag === path) yield child;
		return;
	}
	let nodes = [element];
	for (const step of stepsOf(path, namespaces)) nodes = step(nodes, element);
	yield* nodes;
}
function findall(element, path, namespaces) {
	return [...iterfind(element, path, namespaces)];
}
function find(element, path, namespaces) {
	for (const one of iterfind(element, path, namespaces)) return one;
	return null;
}
function findtext(element, path, otherwise, namespaces) {
	const found = find(element, path, namespaces);
	return found ? found.text ?? "" : otherwise;
}
// runtime/python/xml/etree/element.ts
function attributesOf(attrib, extra) {
	const all = new Dict();
	for (const given of [attrib, extra]) {
		if (given === void 0 || given === null) continue;
		if (!isKeywords(given)) {
			if (!(given instanceof Map)) throw new TypeError(`attrib must be dict, not ${typeName(given)}`);
			for (const [name, value] of given) all.set(name, value);
			continue;
		}
		const { attrib: named, ...rest } = given;
		if (named instanceof Map) for (const [name, value] of named) all.set(name, value);
		for (const [name, value] of Object.entries(rest)) all.set(name, value);
	}
	return all;
}
var Element = class Element {
	static __module__ = "xml.etree.ElementTree";
	text = null;
	tail = null;
	#children = [];
	constructor(tag, attrib, extra) {
		this.tag = tag;
		this.attrib = attributesOf(attrib, extra);
	}
	#check(child, method) {
		if (child instanceof Element) return;
		throw new TypeError(`${method}() argument 1 must be xml.etree.ElementTree.Element, not ${typeName(child)}`);
	}
	append(subelement) {
		this.#check(subelement, "append");
		this.#children.push(subelement);
	}
	extend(elements) {
		for (const one of iter(elements)) {
			if (!(one instanceof Element)) throw new TypeError(`expected an Element, not ${repr(typeName(one)).slice(1, -1)}`);
			this.#children.push(one);
		}
	}
	insert(index, subelement) {
		if (!(subelement instanceof Element)) throw new TypeError(`insert() argument 2 must be xml.etree.ElementTree.Element, not ${typeName(subelement)}`);
		const count = this.#children.length;
		const at = Number(index) < 0 ? Math.max(0, count + Number(index)) : Number(index);
		this.#children.splice(at, 0, subelement);
	}
	remove(subelement) {
		this.#check(subelement, "remove");
		const at = this.#children.indexOf(subelement);
		if (at < 0) throw new ValueError("list.remove(x): x not in list");
		this.#children.splice(at, 1);
	}
	clear() {
		this.attrib = new Dict();
		this.#children = [];
		this.text = this.tail = null;
	}
	find(path, namespaces) {
		return find(this, path, namespaces);
	}
	findtext(path, otherwise, namespaces) {
		const given = options(["default", "namespaces"], otherwise, namespaces);
		return findtext(this, path, given.default ?? null, given.namespaces);
	}
	findall(path, namespaces) {
		return findall(this, path, namespaces);
	}
	iterfind(path, namespaces) {
		return iterfind(this, path, namespaces);
	}
	get(key, otherwise) {
		const { default: value = null } = options(["default"], otherwise);
		return this.attrib.has(key) ? this.attrib.get(key) : value;
	}
	set(key, value) {
		this.attrib.set(key, value);
	}
	keys() {
		return [...iter(this.attrib.keys())];
	}
	items() {
		return [...iter(this.attrib.items())];
	}
	iter(tag) {
		const { tag: asked = null } = options(["tag"], tag);
		return walk(this, asked === "*" ? null : asked);
	}
	itertext() {
		return texts(this);
	}
	makeelement(tag, attrib) {
		return new Element(tag, attrib);
	}
	[Symbol.iterator]() {
		return children(this.#children);
	}
	__len__() {
		return this.#children.length;
	}
	__bool__() {
		return this.#children.length > 0;
	}
	__getitem__(index) {
		return this.#at(index, () => item(this.#children, index));
	}
	__setitem__(index, value) {
		this.#at(index, () => setItem(this.#children, index, value), "assignment ");
	}
	__delitem__(index) {
		this.#at(index, () => delItem(this.#children, index), "assignment ");
	}
	#at(_index, act, what = "") {
		try {
			return act();
		} catch (error) {
			if (error instanceof IndexError) throw new IndexError(`child ${what}index out of range`);
			if (error instanceof TypeError) throw new TypeError("element indices must be integers");
			throw error;
		}
	}
	__copy__() {
		const copy = new Element(this.tag, this.attrib);
		copy.text = this.text;
		copy.tail = this.tail;
		copy.#children = [...this.#children];
		return copy;
	}
	__deepcopy__(memo) {
		const copy = new Element(this.tag, deepcopy(this.attrib, memo));
		copy.text = this.text;
		copy.tail = this.tail;
		copy.#children = this.#children.map((child) => child.__deepcopy__(memo));
		return copy;
	}
	__repr__() {
		return `<Element ${repr(this.tag)} at ${addressText(this)}>`;
	}
};
function* children(all) {
	for (let i = 0; i < all.length; i++) yield all[i];
}
function* walk(element, tag) {
	if (tag === null || element.tag === tag) yield element;
	for (const child of element) yield* walk(child, tag);
}
function* texts(element) {
	if (element.text) yield element.text;
	for (const child of element) {
		yield* texts(child);
		if (child.tail) yield child.tail;
	}
}
function SubElement(parent, tag, attrib, extra) {
	const made = new Element(tag, attrib, extra);
	parent.append(made);
	return made;
}
function Comment(text = null) {
	const made = new Element(Comment);
	made.text = text;
	return made;
}
function ProcessingInstruction(target, text = null) {
	const made = new Element(ProcessingInstruction);
	made.text = text ? `${target} ${text}` : target;
	return made;
}
function iselement(element) {
	return element instanceof Element;
}
var QName = class QName {
	static __module__ = "xml.etree.ElementTree";
	constructor(textOrUri, tag = null) {
		this.text = tag ? `{${textOrUri}}${tag}` : textOrUri;
	}
	__str__() {
		return this.text;
	}
	__repr__() {
		return `<QName ${repr(this.text)}>`;
	}
	__eq__(other) {
		return this.text === (other instanceof QName ? other.text : other);
	}
};
// runtime/python/xml/etree/scanner.ts
var ParseError = class extends SyntaxError {
	static __module__ = "xml.etree.ElementTree";
	code = 0;
	position = null;
};
const FAULTS = {
	syntax: [2, "syntax error"],
	empty: [3, "no element found"],
	invalid: [4, "not well-formed (invalid token)"],
	unclosed: [5, "unclosed token"],
	mismatched: [7, "mismatched tag"],
	duplicate: [8, "duplicate attribute"],
	junk: [9, "junk after document element"],
	entity: [11, "undefined entity"],
	character: [14, "reference to invalid character number"],
	declaration: [17, "XML or text declaration not at start of entity"],
	cdata: [20, "unclosed CDATA section"],
	unbound: [27, "unbound prefix"],
	undeclared: [28, "must not undeclare prefix"]
};
const START = ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const NAME = new RegExp(`[${START}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${START}]*`, "uy");
const SPACE = /[ \t\n]*/y;
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const SPECIAL = /[&<]|\]\]>/g;
const PREDEFINED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
const XML$1 = "http://www.w3.org/XML/1998/namespace";
var Scanner = class {
	#text;
	#target;
	#entities = new Map(Object.entries(PREDEFINED));
	#open = [];
	#at = 0;
	#hasRoot = false;
	constructor(text, target) {
		this.#text = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
		this.#target = target;
	}
	#fail(fault, place) {
		const [code, message] = FAULTS[fault];
		const before = this.#text.slice(0, place);
		const line = before.split("\n").length;
		const column = codePoints(before.slice(before.lastIndexOf("\n") + 1)).length;
		const error = new ParseError(`${message}: line ${line}, column ${column}`);
		error.code = code;
		error.position = Tuple.of(line, column);
		throw error;
	}
	#refuse(place, start) {
		return this.#fail(...place >= this.#text.length ? ["unclosed", start] : ["invalid", place]);
	}
	#match(pattern, place) {
		pattern.lastIndex = place;
		return pattern.exec(this.#text)?.[0] ?? "";
	}
	*steps() {
		const text = this.#text;
		if (/^<\?xml[ \t\n]/.test(text)) {
			const end = text.indexOf("?>");
			if (end < 0) this.#fail("unclosed", 0);
			this.#at = end + 2;
		}
		for (;;) {
			if (this.#open.length === 0) this.#at += this.#match(SPACE, this.#at).length;
			else this.#data();
			if (this.#at >= text.length) break;
			if (text[this.#at] !== "<") this.#fail(this.#hasRoot ? "junk" : "syntax", this.#at);
			this.#markup(this.#at);
			yield this.#at;
		}
		if (!this.#hasRoot || this.#open.length > 0) this.#fail("empty", text.length);
	}
	#markup(start) {
		const text = this.#text;
		if (text.startsWith("<!--", start)) this.#comment(start);
		else if (text.startsWith("<![CDATA[", start) && this.#open.length > 0) {
			const end = text.indexOf("]]>", start + 9);
			if (end < 0) this.#fail("cdata", text.length);
			this.#target.data(text.slice(start + 9, end));
			this.#at = end + 3;
		} else if (text.startsWith("<!DOCTYPE", start) && !this.#hasRoot) this.#doctype(start);
		else if (text.startsWith("<?", start)) this.#instruction(start);
		else if (text.startsWith("</", start) && this.#open.length > 0) this.#endTag(start);
		else if (this.#hasRoot && this.#open.length === 0) this.#fail("junk", start);
		else this.#startTag(start);
	}
	#comment(start) {
		const end = this.#text.indexOf("--", start + 4);
		if (end < 0) this.#fail("unclosed", start);
		if (this.#text[end + 2] !== ">") this.#refuse(end + 2, start);
		this.#target.comment(this.#text.slice(start + 4, end));
		this.#at = end + 3;
	}
	#instruction(start) {
		const name = this.#match(NAME, start + 2);
		if (name === "") this.#refuse(start + 2, start);
		const end = this.#text.indexOf("?>", start + 2 + name.length);
		if (end < 0) this.#fail("unclosed", start);
		if (name.toLowerCase() === "xml") this.#fail("declaration", start);
		this.#target.pi(name, this.#text.slice(start + 2 + name.length, end).trimStart());
		this.#at = end + 2;
	}
	#doctype(start) {
		const text = this.#text;
		const inner = /[^[>]*(?:\[((?:"[^"]*"|'[^']*'|<!--[^]*?-->|[^\]"'])*)\][ \t\n]*)?>/y;
		inner.lastIndex = start;
		const found = inner.exec(text);
		if (!found) return this.#fail("unclosed", start);
		for (const [, name, one, other] of (found[1] ?? "").matchAll(/<!ENTITY\s+([^\s%]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g)) if (!this.#entities.has(name)) this.#entities.set(name, one ?? other);
		this.#at = start + found[0].length;
	}
	#data() {
		const text = this.#text;
		let from = this.#at;
		let data = "";
		for (;;) {
			SPECIAL.lastIndex = from;
			const found = SPECIAL.exec(text);
			const end = found?.index ?? text.length;
			const part = text.slice(from, end);
			const wrong = part.search(FORBIDDEN);
			if (wrong >= 0) this.#fail("invalid", from + wrong);
			if (found?.[0] === "]]>") this.#fail("invalid", end + 2);
			data += part;
			this.#at = end;
			if (found?.[0] !== "&") break;
			data += this.#reference(end);
			from = this.#at;
		}
		if (data !== "") this.#target.data(data);
	}
	#reference(start) {
		const text = this.#text;
		const isNumber = text[start + 1] === "#";
		const isHex = isNumber && text[start + 2] === "x";
		const from = start + (isHex ? 3 : isNumber ? 2 : 1);
		const name = this.#match(isHex ? /[0-9a-fA-F]+/y : isNumber ? /[0-9]+/y : NAME, from);
		const end = from + name.length;
		if (name === "" || text[end] !== ";") this.#refuse(end, start);
		this.#at = end + 1;
		if (!isNumber) return this.#entities.get(name) ?? this.#fail("entity", start);
		const code = parseInt(name, isHex ? 16 : 10);
		return code <= 1114111 && !(code >= 55296 && code <= 57343) && code > 0 && !FORBIDDEN.test(String.fromCodePoint(code)) ? String.fromCodePoint(code) : this.#fail("character", start);
	}
	#endTag(start) {
		const name = this.#match(NAME, start + 2);
		if (name === "") this.#refuse(start + 2, start);
		const end = start + 2 + name.length;
		const last = end + this.#match(SPACE, end).length;
		if (this.#text[last] !== ">") this.#refuse(last, start);
		if (this.#open.at(-1).name !== name) this.#fail("mismatched", start + 2);
		this.#at = last + 1;
		this.#close();
	}
	#close() {
		const { tag, prefixes } = this.#open.pop();
		this.#target.end(tag);
		for (const prefix of prefixes.toReversed()) this.#target.endNs(prefix);
	}
	#startTag(start) {
		const text = this.#text;
		const name = this.#match(NAME, start + 1);
		if (name === "") this.#refuse(start + 1, start);
		const given = [];
		let at = start + 1 + name.length;
		for (;;) {
			const gap = this.#match(SPACE, at).length;
			at += gap;
			if (text[at] === ">" || text.startsWith("/>", at)) break;
			if (text[at] === "/") this.#refuse(at + 1, start);
			const key = gap > 0 ? this.#match(NAME, at) : "";
			if (key === "") this.#refuse(at, start);
			if (given.some(([other]) => other === key)) this.#fail("duplicate", at);
			at += key.length;
			at += this.#match(SPACE, at).length;
			if (text[at] !== "=") this.#refuse(at, start);
			at += 1 + this.#match(SPACE, at + 1).length;
			given.push([key, this.#attribute(at, start)]);
			at = this.#at;
		}
		const isEmpty = text[at] === "/";
		this.#at = at + (isEmpty ? 2 : 1);
		this.#begin(start, name, given);
		if (isEmpty) this.#close();
	}
	#attribute(at, start) {
		const text = this.#text;
		const quote = text[at];
		if (quote !== "\"" && quote !== "'") return this.#refuse(at, start);
		let value = "";
		let from = at + 1;
		for (;;) {
			const length = text.slice(from).search(quote === "\"" ? /["&<]/ : /['&<]/);
			if (length < 0) this.#fail("unclosed", start);
			const end = from + length;
			value += text.slice(from, end).replace(/[\t\n]/g, " ");
			if (text[end] === "<") this.#fail("invalid", end);
			this.#at = end + 1;
			if (text[end] === quote) return value;
			value += this.#reference(end);
			from = this.#at;
		}
	}
	#begin(start, name, given) {
		const outer = this.#open.at(-1)?.scope ?? new Map([["xml", XML$1]]);
		const declared = [];
		for (const [key, value] of given) if (key === "xmlns") declared.push(["", value]);
		else if (key.startsWith("xmlns:")) {
			if (value === "") this.#fail("undeclared", start);
			declared.push([key.slice(6), value]);
		}
		const scope = declared.length > 0 ? new Map([...outer, ...declared]) : outer;
		const full = (name, usual) => {
			const colon = name.indexOf(":");
			const prefix = name.slice(0, Math.max(colon, 0));
			const uri = colon < 0 ? usual : scope.get(prefix) ?? this.#fail("unbound", start);
			return uri === "" ? name : `{${uri}}${name.slice(colon + 1)}`;
		};
		for (const [prefix, uri] of declared) this.#target.startNs(prefix, uri);
		const tag = full(name, scope.get("") ?? "");
		this.#hasRoot = true;
		this.#open.push({
			name,
			tag,
			scope,
			prefixes: declared.map(([prefix]) => prefix)
		});
		const attributes = given.filter(([key]) => !/^xmlns(?::|$)/.test(key)).map(([key, value]) => [full(key, ""), value]);
		this.#target.start(tag, attributes);
	}
};
function scan(text, target) {
	return new Scanner(text, target).steps();
}
// runtime/python/xml/etree/parser.ts
var TreeBuilder = class {
	static __module__ = "xml.etree.ElementTree";
	#options;
	#open = [];
	#root = null;
	#last = null;
	#isTail = false;
	#text = "";
	constructor(elementFactory, named) {
		this.#options = options(["elementFactory"], elementFactory, named);
	}
	#flush() {
		if (this.#text === "") return;
		if (this.#last) {
			if (this.#isTail) this.#last.tail = this.#text;
			else this.#last.text = this.#text;
		}
		this.#text = "";
	}
	#add(element, isOpen) {
		this.#flush();
		this.#open.at(-1)?.append(element);
		this.#last = element;
		if (isOpen) {
			this.#open.push(element);
			this.#root ??= element;
		}
		this.#isTail = !isOpen;
		return element;
	}
	start(tag, attrs) {
		const { elementFactory: make } = this.#options;
		const made = make ? invoke(make, tag, attrs) : new Element(tag, attrs);
		return this.#add(made, true);
	}
	end(_tag) {
		this.#flush();
		this.#last = this.#open.pop();
		this.#isTail = true;
		return this.#last;
	}
	data(data) {
		this.#text += data;
	}
	comment(text) {
		const made = Comment(text);
		return this.#options.insertComments ? this.#add(made, false) : made;
	}
	pi(target, text = null) {
		const made = ProcessingInstruction(target, text);
		return this.#options.insertPis ? this.#add(made, false) : made;
	}
	close() {
		return this.#root;
	}
};
function textOf(data, encoding) {
	if (typeof data === "string") return data;
	if (!(data instanceof Uint8Array)) throw new TypeError(`a bytes-like object is required, not '${typeName(data)}'`);
	const [first, second] = data;
	if (first === 255 && second === 254 || first === 254 && second === 255) return decode(data, "utf-16");
	const head = String.fromCharCode(...data.subarray(0, 200));
	const said = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(head)?.[1];
	return decode(data, encoding ?? said ?? "utf-8").replace(/^\ufeff/, "");
}
var Teller = class {
	#target;
	events = [];
	constructor(target) {
		this.#target = target;
	}
	#tell(method, event, ...args) {
		const has = methodOf(this.#target, method) !== void 0;
		this.events.push([event, has ? callMethod(this.#target, method, args) : null]);
	}
	start(tag, attributes) {
		this.#tell("start", "start", tag, new Dict(attributes));
	}
	end(tag) {
		this.#tell("end", "end", tag);
	}
	data(text) {
		if (methodOf(this.#target, "data")) callMethod(this.#target, "data", [text]);
	}
	comment(text) {
		this.#tell("comment", "comment", text);
	}
	pi(target, text) {
		this.#tell("pi", "pi", target, text);
	}
	startNs(prefix, uri) {
		this.events.push(["start-ns", Tuple.of(prefix, uri)]);
		if (methodOf(this.#target, "start_ns")) callMethod(this.#target, "start_ns", [prefix, uri]);
	}
	endNs(prefix) {
		this.events.push(["end-ns", null]);
		if (methodOf(this.#target, "end_ns")) callMethod(this.#target, "end_ns", [prefix]);
	}
};
var XMLParser = class {
	static __module__ = "xml.etree.ElementTree";
	#encoding;
	#pieces = [];
	constructor({ target = null, encoding = null } = {}) {
		this.target = target ?? new TreeBuilder();
		this.#encoding = encoding;
	}
	feed(data) {
		this.#pieces.push(textOf(data, this.#encoding));
	}
	close() {
		for (const _ of scan(this.#pieces.join(""), new Teller(this.target)));
		return methodOf(this.target, "close") ? callMethod(this.target, "close", []) : null;
	}
};
function contentOf(source) {
	if (methodOf(source, "read")) return callMethod(source, "read", []);
	using file = open(source, "rb");
	return file.read();
}
function fromstring(text, parser = null) {
	const { parser: given } = options(["parser"], parser);
	const reader = given ?? new XMLParser();
	reader.feed(text);
	return reader.close();
}
function fromstringlist(sequence, parser = null) {
	const reader = parser ?? new XMLParser();
	for (const text of iter(sequence)) reader.feed(text);
	return reader.close();
}
function readRoot(source, parser = null) {
	const reader = parser ?? new XMLParser();
	callMethod(reader, "feed", [contentOf(source)]);
	return callMethod(reader, "close", []);
}
const AT_ONCE = 16384;
var IterParse = class {
	static __module__ = "xml.etree.ElementTree";
	static __name__ = "IterParseIterator";
	root = null;
	#steps;
	#read = 0;
	#teller;
	#builder;
	#events;
	constructor(source, events) {
		this.#events = new Set(events === null ? ["end"] : [...iter(events)]);
		this.#builder = new TreeBuilder();
		this.#teller = new Teller(this.#builder);
		this.#steps = scan(textOf(contentOf(source), null), this.#teller);
	}
	next() {
		const { events } = this.#teller;
		for (;;) {
			for (let event = events.shift(); event; event = events.shift()) if (this.#events.has(event[0])) return {
				done: false,
				value: Tuple.of(...event)
			};
			this.#read += AT_ONCE;
			let step = this.#steps.next();
			while (!step.done && step.value < this.#read) step = this.#steps.next();
			if (step.done && events.length === 0) break;
		}
		this.root = this.#builder.close();
		return {
			done: true,
			value: void 0
		};
	}
	[Symbol.iterator]() {
		return this;
	}
	close() {}
};
// runtime/python/xml/etree/serialize.ts
const prefixes = new Map([
	["http://www.w3.org/XML/1998/namespace", "xml"],
	["http://www.w3.org/1999/xhtml", "html"],
	["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
	["http://schemas.xmlsoap.org/wsdl/", "wsdl"],
	["http://www.w3.org/2001/XMLSchema", "xs"],
	["http://www.w3.org/2001/XMLSchema-instance", "xsi"],
	["http://purl.org/dc/elements/1.1/", "dc"]
]);
function registerNamespace(prefix, uri) {
	if (/^ns\d+$/.test(prefix)) throw new ValueError("Prefix format reserved for internal use");
	for (const [known, own] of prefixes) if (known === uri || own === prefix) prefixes.delete(known);
	prefixes.set(uri, prefix);
}
const VOID = new Set("area base basefont br col embed frame hr img input isindex link meta param source track wbr".split(" "));
function refuse(value) {
	throw new TypeError(`cannot serialize ${repr(value)} (type ${typeName(value)})`);
}
function escaped(value) {
	if (typeof value !== "string") return refuse(value);
	return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function escapedAttribute(value, method) {
	if (method === "html") {
		if (typeof value !== "string") return refuse(value);
		return value.replaceAll("&", "&amp;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
	}
	return escaped(value).replaceAll("\"", "&quot;").replaceAll("\r", "&#13;").replaceAll("\n", "&#10;").replaceAll("	", "&#09;");
}
var Names = class {
	spaces = new Map();
	#written = new Map();
	#usual;
	constructor(root, usual) {
		this.#usual = usual;
		if (usual) this.spaces.set(usual, "");
		for (const { tag, attrib, text } of root.iter()) {
			if (tag instanceof QName) this.#add(tag.text);
			else if (typeof tag === "string") this.#add(tag);
			else if (tag !== null && tag !== Comment && tag !== ProcessingInstruction) refuse(tag);
			for (const [key, value] of attrib) {
				this.#add(key instanceof QName ? key.text : key);
				if (value instanceof QName) this.#add(value.text);
			}
			if (text instanceof QName) this.#add(text.text);
		}
	}
	#add(name) {
		if (typeof name !== "string") return refuse(name);
		if (this.#written.has(name)) return;
		const [, uri, local] = /^\{([^]*)\}([^}]*)$/.exec(name) ?? [];
		if (uri === void 0) {
			if (this.#usual) throw new ValueError("cannot use non-qualified names with default_namespace option");
			this.#written.set(name, name);
			return;
		}
		let prefix = this.spaces.get(uri);
		if (prefix === void 0) {
			prefix = prefixes.get(uri) ?? `ns${this.spaces.size}`;
			if (prefix !== "xml") this.spaces.set(uri, prefix);
		}
		this.#written.set(name, prefix ? `${prefix}:${local}` : local);
	}
	of(name) {
		return this.#written.get(name instanceof QName ? name.text : name);
	}
};
function* pieces(element, names, method, short, isRoot) {
	const { tag, text, tail } = element;
	const inner = (value) => value instanceof QName ? names.of(value) : escaped(value);
	if (tag === Comment) yield `<!--${text}-->`;
	else if (tag === ProcessingInstruction) yield `<?${text}?>`;
	else if (tag === null) {
		if (text) yield escaped(text);
		for (const child of element) yield* pieces(child, names, method, short, false);
	} else {
		const name = names.of(tag);
		let start = `<${name}`;
		for (const [key, value] of element.attrib) {
			const shown = value instanceof QName ? names.of(value) : escapedAttribute(value, method);
			start += ` ${names.of(key)}="${shown}"`;
		}
		if (isRoot) for (const [uri, prefix] of [...names.spaces].sort(([, a], [, b]) => a < b ? -1 : 1)) start += ` xmlns${prefix ? `:${prefix}` : ""}="${escapedAttribute(uri, method)}"`;
		const lower = name.toLowerCase();
		const isEmpty = !text && element.__len__() === 0;
		if (method === "xml" && isEmpty && short) yield `${start} />`;
		else {
			yield `${start}>`;
			const isRaw = method === "html" && (lower === "script" || lower === "style");
			if (text) yield isRaw ? text : inner(text);
			for (const child of element) yield* pieces(child, names, method, short, false);
			if (method === "xml" || !VOID.has(lower)) yield `</${name}>`;
		}
	}
	if (tail) yield escaped(tail);
}
function written(root, options) {
	const method = options.method ?? "xml";
	const encoding = options.encoding ?? "us-ascii";
	if (![
		"xml",
		"html",
		"text"
	].includes(method)) throw new ValueError(`unknown method ${repr(method)}`);
	const isPlain = /^(?:utf-8|us-ascii|unicode)$/i.test(encoding);
	const isDeclared = options.xmlDeclaration ?? !isPlain;
	const shown = encoding.toLowerCase() === "unicode" ? "utf-8" : encoding;
	const head = method === "xml" && isDeclared ? `<?xml version='1.0' encoding='${shown}'?>\n` : "";
	if (method === "text") return head + [...root.itertext()].join("") + (root.tail ?? "");
	return head + [...pieces(root, new Names(root, options.defaultNamespace ?? null), method, options.shortEmptyElements ?? true, true)].join("");
}
function serialized(root, options) {
	const text = written(root, options);
	const encoding = options.encoding ?? "us-ascii";
	return encoding.toLowerCase() === "unicode" ? text : encode(text, encoding, "xmlcharrefreplace");
}
function indented(root, space, level) {
	if (level < 0) throw new ValueError(`Initial indentation level must be >= 0, got ${level}`);
	if (root.__len__() === 0) return;
	const line = (depth) => `\n${space.repeat(depth)}`;
	const isBlank = (text) => !text || text.trim() === "";
	const put = (element, depth) => {
		if (isBlank(element.text)) element.text = line(depth + 1);
		let last;
		for (const child of element) {
			if (child.__len__() > 0) put(child, depth + 1);
			if (isBlank(child.tail)) child.tail = line(depth + 1);
			last = child;
		}
		if (isBlank(last.tail)) last.tail = line(depth);
	};
	put(root, level);
}
// runtime/python/xml/etree/ElementTree.ts
var ElementTree_exports = __exportAll({
	Comment: () => Comment,
	Element: () => Element,
	ElementTree: () => ElementTree,
	IterParse: () => IterParse,
	PI: () => PI,
	ParseError: () => ParseError,
	ProcessingInstruction: () => ProcessingInstruction,
	QName: () => QName,
	SubElement: () => SubElement,
	TreeBuilder: () => TreeBuilder,
	XML: () => XML,
	XMLID: () => XMLID,
	XMLParser: () => XMLParser,
	dump: () => dump,
	fromstring: () => fromstring,
	fromstringlist: () => fromstringlist,
	indent: () => indent,
	iselement: () => iselement,
	iterparse: () => iterparse,
	parse: () => parse,
	registerNamespace: () => registerNamespace,
	tostring: () => tostring,
	tostringlist: () => tostringlist
});
var ElementTree = class {
	static __module__ = "xml.etree.ElementTree";
	#root;
	constructor(element, file) {
		const given = options(["element", "file"], element, file);
		if (given.element && !(given.element instanceof Element)) throw new TypeError(`expected an Element, not ${given.element.constructor.name}`);
		this.#root = given.file ? readRoot(given.file) : given.element ?? null;
	}
	getroot() {
		return this.#root;
	}
	parse(source, parser = null) {
		return this.#root = readRoot(source, parser);
	}
	iter(tag = null) {
		return this.#root.iter(tag);
	}
	#relative(path) {
		return path.startsWith("/") ? `.${path}` : path;
	}
	find(path, namespaces) {
		return this.#root.find(this.#relative(path), namespaces);
	}
	findtext(path, otherwise, namespaces) {
		return this.#root.findtext(this.#relative(path), otherwise, namespaces);
	}
	findall(path, namespaces) {
		return this.#root.findall(this.#relative(path), namespaces);
	}
	iterfind(path, namespaces) {
		return this.#root.iterfind(this.#relative(path), namespaces);
	}
	write(fileOrFilename, encoding, xmlDeclaration, defaultNamespace, method, named) {
		const given = options([
			"encoding",
			"xmlDeclaration",
			"defaultNamespace",
			"method"
		], encoding, xmlDeclaration, defaultNamespace, method, named);
		const content = serialized(this.#root, given);
		if (methodOf(fileOrFilename, "write")) callMethod(fileOrFilename, "write", [content]);
		else {
			using file = typeof content === "string" ? open(fileOrFilename, "w", {
				encoding: "utf-8",
				errors: "xmlcharrefreplace"
			}) : open(fileOrFilename, "wb");
			callMethod(file, "write", [content]);
		}
	}
};
const XML = fromstring;
const PI = ProcessingInstruction;
function XMLID(text, parser = null) {
	const root = fromstring(text, parser);
	const ids = new Dict();
	for (const one of root.iter()) if (one.get("id")) ids.set(one.get("id"), one);
	return Tuple.of(root, ids);
}
function parse(source, parser) {
	return new ElementTree(readRoot(source, options(["parser"], parser).parser ?? null));
}
function iterparse(source, events, parser) {
	return new IterParse(source, options(["events", "parser"], events, parser).events ?? null);
}
function tostring(element, encoding, method, named) {
	return serialized(element, options(["encoding", "method"], encoding, method, named));
}
function tostringlist(element, encoding, method, named) {
	return [tostring(element, encoding, method, named)];
}
function indent(tree, space, level) {
	const given = options(["space", "level"], space, level);
	indented(tree instanceof ElementTree ? tree.getroot() : tree, given.space ?? "  ", Number(given.level ?? 0));
}
function dump(elem) {
	const root = elem instanceof ElementTree ? elem.getroot() : elem;
	const text = serialized(root, { encoding: "unicode" });
	const isEnded = typeof root.tail === "string" && root.tail.endsWith("\n");
	callMethod(streams.stdout, "write", [isEnded ? text : `${text}\n`]);
}
nameFunctions(ElementTree_exports);
export { Comment, Element, ElementTree, IterParse, PI, ParseError, ProcessingInstruction, QName, SubElement, TreeBuilder, XML, XMLID, XMLParser, dump, fromstring, fromstringlist, indent, iselement, iterparse, parse, registerNamespace, tostring, tostringlist };
