import { __exportAll } from "../../rolldown-runtime.js";
import { Exception, OSError, TypeError, ValueError } from "../../core.js";
import { Dict, FileNotFoundError, KeyError, asTuple, call, callMethod, float, getattr, int, isKeywords, iter, nameBuiltins, nameClasses, open, repr, str, trimmed, truth, tupleFrom } from "../core.js";
import { MutableMapping } from "./collections6.js";
// runtime/python/configparser/errors.ts
var ConfigError = class extends Exception {
	static __module__ = "configparser";
	constructor(msg = "", args) {
		super(msg);
		this.message = String(msg);
		if (args) this.args = tupleFrom([...args]);
	}
	__str__() {
		return this.message;
	}
	__repr__() {
		return this.message;
	}
};
Object.defineProperty(ConfigError, "name", { value: "Error" });
const MAX_INTERPOLATION_DEPTH = 10;
var NoSectionError = class extends ConfigError {
	constructor(section) {
		super(`No section: ${repr(section)}`, [section]);
		this.section = section;
	}
};
function place(source, lineno) {
	const line = lineno === null ? "" : ` [line ${String(lineno).padStart(2)}]`;
	return `While reading from ${repr(source)}${line}: `;
}
var DuplicateSectionError = class extends ConfigError {
	constructor(section, source = null, lineno = null) {
		const what = `ection ${repr(section)} already exists`;
		super(source === null ? `S${what}` : `${place(source, lineno)}s${what}`, [
			section,
			source,
			lineno
		]);
		this.section = section;
		this.source = source;
		this.lineno = lineno;
	}
};
var DuplicateOptionError = class extends ConfigError {
	constructor(section, option, source = null, lineno = null) {
		const what = `ption ${repr(option)} in section ${repr(section)} already exists`;
		super(source === null ? `O${what}` : `${place(source, lineno)}o${what}`, [
			section,
			option,
			source,
			lineno
		]);
		this.section = section;
		this.option = option;
		this.source = source;
		this.lineno = lineno;
	}
};
var NoOptionError = class extends ConfigError {
	constructor(option, section) {
		super(`No option ${repr(option)} in section: ${repr(section)}`, [option, section]);
		this.option = option;
		this.section = section;
	}
};
var InterpolationError = class extends ConfigError {
	constructor(option, section, msg, args) {
		super(msg, args ?? [
			option,
			section,
			msg
		]);
		this.option = option;
		this.section = section;
	}
};
var InterpolationMissingOptionError = class extends InterpolationError {
	constructor(option, section, rawval, reference) {
		super(option, section, `Bad value substitution: option ${repr(option)} in section ${repr(section)} contains an interpolation key ${repr(reference)} which is not a valid option name. Raw value: ${repr(rawval)}`, [
			option,
			section,
			rawval,
			reference
		]);
		this.reference = reference;
	}
};
var InterpolationSyntaxError = class extends InterpolationError {};
var InterpolationDepthError = class extends InterpolationError {
	constructor(option, section, rawval) {
		super(option, section, `Recursion limit exceeded in value substitution: option ${repr(option)} in section ${repr(section)} contains an interpolation key which cannot be substituted in 10 steps. Raw value: ${repr(rawval)}`, [
			option,
			section,
			rawval
		]);
	}
};
var ParsingError = class extends ConfigError {
	errors = [];
	constructor(source, ...more) {
		super(`Source contains parsing errors: ${repr(source)}`, [source]);
		this.source = source;
		if (more.length > 0) this.append(more[0], more[1]);
	}
	append(lineno, line) {
		this.errors.push(asTuple([lineno, line]));
		this.message += `\n\t[line ${String(lineno).padStart(2)}]: ${repr(line)}`;
	}
};
var MissingSectionHeaderError = class extends ParsingError {
	constructor(filename, lineno, line) {
		super(filename);
		this.message = `File contains no section headers.\nfile: ${repr(filename)}, line: ${lineno}\n${repr(line)}`;
		this.args = asTuple([
			filename,
			lineno,
			line
		]);
		this.lineno = lineno;
		this.line = line;
	}
};
var MultilineContinuationError = class extends ParsingError {
	constructor(filename, lineno, line) {
		super(filename);
		this.message = `Key without value continued with an indented line.\nfile: ${repr(filename)}, line: ${lineno}\n${repr(line)}`;
		this.args = asTuple([
			filename,
			lineno,
			line
		]);
		this.lineno = lineno;
		this.line = line;
	}
};
// runtime/python/configparser/interpolation.ts
var Interpolation = class {
	static __module__ = "configparser";
	beforeGet(_parser, _section, _option, value, _values) {
		return value;
	}
	beforeSet(_parser, _section, _option, value) {
		return value;
	}
};
var Referring = class extends Interpolation {
	beforeGet(parser, section, option, value, values) {
		return this.#put(parser, option, value, section, values, 1);
	}
	beforeSet(_parser, _section, _option, value) {
		const { mark, reference } = this.style;
		const at = value.replaceAll(mark + mark, "").replaceAll(new RegExp(reference, "g"), "").indexOf(mark);
		if (at >= 0) throw new ValueError(`invalid interpolation syntax in ${repr(value)} at position ${at}`);
		return value;
	}
	#put(parser, option, text, section, values, depth) {
		const { mark, open, reference } = this.style;
		const raw = parser.rawValue(section, option, text);
		if (depth > 10) throw new InterpolationDepthError(option, section, raw);
		let result = "";
		let rest = text;
		while (rest !== "") {
			const at = rest.indexOf(mark);
			if (at < 0) return result + rest;
			result += rest.slice(0, at);
			rest = rest.slice(at);
			const next = rest[1];
			if (next === mark) {
				result += mark;
				rest = rest.slice(2);
			} else if (next === open) {
				const match = new RegExp(reference, "y").exec(rest);
				if (!match) throw new InterpolationSyntaxError(option, section, `bad interpolation variable reference ${repr(rest)}`);
				rest = rest.slice(match[0].length);
				const found = this.resolved(parser, {
					section,
					option,
					raw,
					rest
				}, match[1], values);
				result += found.value.includes(mark) ? this.#put(parser, found.option, found.value, found.section, found.values, depth + 1) : found.value;
			} else throw new InterpolationSyntaxError(option, section, `'${mark}' must be followed by '${mark}' or '${open}', found: ${repr(rest)}`);
		}
		return result;
	}
};
var BasicInterpolation = class extends Referring {
	style = {
		mark: "%",
		open: "(",
		reference: /%\(([^)]+)\)s/
	};
	resolved(parser, { section, option, raw }, reference, values) {
		const name = parser.optionName(reference);
		const value = values.get(name, null);
		if (value === null) throw new InterpolationMissingOptionError(option, section, raw, name);
		return {
			value,
			section,
			option,
			values
		};
	}
};
var ExtendedInterpolation = class extends Referring {
	style = {
		mark: "$",
		open: "{",
		reference: /\$\{([^}]+)\}/
	};
	resolved(parser, at, reference, values) {
		const path = reference.split(":");
		if (path.length > 2) throw new InterpolationSyntaxError(at.option, at.section, `More than one ':' found: ${repr(at.rest)}`);
		const section = path.length === 2 ? path[0] : at.section;
		const option = parser.optionName(path.at(-1));
		const missing = () => new InterpolationMissingOptionError(at.option, at.section, at.raw, path.join(":"));
		let value;
		try {
			value = path.length === 2 ? parser.rawValue(section, option) : values.get(option, null);
		} catch (error) {
			if (error instanceof NoSectionError || error instanceof NoOptionError) throw missing();
			throw error;
		}
		if (value === void 0 || value === null) throw missing();
		const isReferring = value.includes("$");
		return {
			value,
			section,
			option,
			values: isReferring ? parser.rawValues(section) : values
		};
	}
};
// runtime/python/configparser/unnamed.ts
var UnnamedSection = class {
	__repr__() {
		return "<UNNAMED_SECTION>";
	}
	toString() {
		return this.__repr__();
	}
};
const UNNAMED_SECTION = new UnnamedSection();
// runtime/python/configparser/reading.ts
function quoted(text) {
	return text.replaceAll(/[.*+?^${}()|[\]\\\-]/g, "\\$&");
}
function optionPattern({ delimiters, allowNoValue }) {
	const delimiter = delimiters.map(quoted).join("|") || "(?!)";
	return allowNoValue ? new RegExp(`^(.*?)\\s*(?:(${delimiter})\\s*(.*))?$`) : new RegExp(`^(.*?)\\s*(${delimiter})\\s*(.*)$`);
}
function cleaned(line, rules, inline) {
	const text = trimmed(line);
	if (rules.commentPrefixes.some((prefix) => text.startsWith(prefix))) return "";
	const at = inline ? line.search(inline) : -1;
	return at < 0 ? text : trimmed(line.slice(0, at));
}
function readLines(lines, source, rules, sections) {
	const pattern = optionPattern(rules);
	const inline = rules.inlineCommentPrefixes.length > 0 ? new RegExp(rules.inlineCommentPrefixes.map((one) => `(?:^|\\s)${quoted(one)}`).join("|")) : null;
	const added = new Set();
	const values = new Map();
	let current = null;
	let section = "";
	let option = "";
	let indent = 0;
	let lineno = 0;
	let failure = null;
	const fail = (line) => {
		if (failure) failure.append(lineno, line);
		else failure = new ParsingError(source, lineno, line);
	};
	const partsOf = () => values.get(current)?.get(option);
	try {
		for (const line of lines) {
			lineno++;
			const text = cleaned(line, rules, inline);
			if (text === "") {
				if (!rules.emptyLinesInValues) indent = Infinity;
				else if (trimmed(line) === "" && current && option) partsOf()?.push("");
				continue;
			}
			const own = line.search(/\S/);
			if (current && option && own > indent) {
				const parts = partsOf();
				if (!parts) throw new MultilineContinuationError(source, lineno, line);
				parts.push(text);
				continue;
			}
			if (rules.allowUnnamed && !current) {
				section = UNNAMED_SECTION;
				current = sections.open(section);
			}
			indent = own;
			const header = /^\[(.+)\]/.exec(text);
			if (header) {
				section = header[1];
				if (section !== rules.defaultSection) {
					if (sections.has(section) && rules.strict && added.has(section)) throw new DuplicateSectionError(section, source, lineno);
					added.add(section);
				}
				current = sections.open(section);
				option = "";
				continue;
			}
			if (!current) throw new MissingSectionHeaderError(source, lineno, line);
			const match = pattern.exec(text);
			if (!match) {
				fail(line);
				continue;
			}
			if (match[1] === "") fail(line);
			option = sections.optionName(trimmed(match[1]));
			const key = `${section}\n${option}`;
			if (rules.strict && added.has(key)) throw new DuplicateOptionError(section, option, source, lineno);
			added.add(key);
			const ownValues = values.get(current) ?? new Map();
			values.set(current, ownValues);
			if (match[3] === void 0) {
				ownValues.delete(option);
				current.set(option, null);
			} else {
				ownValues.set(option, [trimmed(match[3])]);
				current.set(option, "");
			}
		}
		if (failure) throw failure;
	} finally {
		for (const [target, parts] of values) for (const [name, lines] of parts) target.set(name, lines.join("\n").trimEnd());
	}
}
// runtime/python/configparser/parser.ts
const UNSET = Symbol("unset");
const STATES = new Dict([
	["1", true],
	["yes", true],
	["true", true],
	["on", true],
	["0", false],
	["no", false],
	["false", false],
	["off", false]
]);
function listOf(value) {
	if (value === null || value === void 0) return [];
	return [...iter(value)];
}
var RawConfigParser = class extends MutableMapping {
	static __module__ = "configparser";
	static __abstractmethods__ = [];
	BOOLEAN_STATES = STATES;
	converters = new Dict();
	#rules;
	#defaults = new Dict();
	#sections = new Map();
	#proxies = new Map();
	constructor(...given) {
		super();
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		const [defaults = named.defaults ?? null, , allowNoValue = named.allowNoValue ?? false] = given;
		const { interpolation } = named;
		this.defaultSection = String(named.defaultSection ?? "DEFAULT");
		this.interpolation = interpolation === void 0 ? this.usualInterpolation() : interpolation ?? new Interpolation();
		this.#rules = {
			delimiters: named.delimiters === void 0 ? ["=", ":"] : listOf(named.delimiters),
			commentPrefixes: named.commentPrefixes === void 0 ? ["#", ";"] : listOf(named.commentPrefixes),
			inlineCommentPrefixes: listOf(named.inlineCommentPrefixes),
			allowNoValue: truth(allowNoValue),
			strict: truth(named.strict ?? true),
			emptyLinesInValues: truth(named.emptyLinesInValues ?? true),
			defaultSection: this.defaultSection,
			allowUnnamed: truth(named.allowUnnamedSection ?? false)
		};
		this.#proxies.set(this.defaultSection, new SectionProxy(this, this.defaultSection));
		for (const [name, convert] of pairs(named.converters ?? null)) this.#convert(name, convert);
		for (const [key, value] of pairs(defaults)) this.#defaults.set(this.optionName(str(key)), this.kept(value));
	}
	usualInterpolation() {
		return new Interpolation();
	}
	kept(value) {
		return value;
	}
	#convert(name, convert) {
		this.converters.set(name, convert);
		const getter = (section, option, ...options) => this.#converted(section, option, (text) => call(convert, [text]), options);
		nameBuiltins({ [`get${name}`]: getter });
		Object.defineProperty(this, `get${name}`, { value: getter });
		for (const proxy of this.#proxies.values()) proxy.addGetter(name);
	}
	optionxform(optionstr) {
		return str.lower(optionstr);
	}
	optionName(option) {
		return callMethod(this, "optionxform", [option]);
	}
	rawValue(section, option, fallback) {
		return this.get(section, option, fallback === void 0 ? { raw: true } : {
			raw: true,
			fallback
		});
	}
	rawValues(section) {
		return this.#unified(section, null);
	}
	defaults() {
		return this.#defaults;
	}
	sections() {
		return [...this.#sections.keys()];
	}
	#make(section) {
		const options = new Dict();
		this.#sections.set(section, options);
		const proxy = new SectionProxy(this, section);
		this.#proxies.set(section, proxy);
		for (const name of this.converters.keys()) proxy.addGetter(name);
		return options;
	}
	addSection(section) {
		if (this.#sections.has(section)) throw new DuplicateSectionError(section);
		if (section === this.defaultSection) throw new ValueError(`Invalid section name: '${section}'`);
		this.#make(section);
	}
	hasSection(section) {
		return this.#sections.has(section);
	}
	options(section) {
		const own = this.#sections.get(section);
		if (!own) throw new NoSectionError(section);
		return [...new Dict([...own, ...this.#defaults]).keys()];
	}
	read(filenames, encoding = null) {
		const coding = isKeywords(encoding) ? encoding.encoding ?? null : encoding;
		const isOne = typeof filenames === "string" || filenames instanceof Uint8Array || getattr(filenames, "__fspath__", null) !== null;
		const result = [];
		for (const name of isOne ? [filenames] : iter(filenames)) {
			let file;
			try {
				file = open(name, { encoding: coding ?? "utf-8" });
			} catch (error) {
				if (error instanceof OSError || error instanceof FileNotFoundError) continue;
				throw error;
			}
			const path = getattr(name, "__fspath__", null);
			const text = path ? path() : name;
			try {
				this.#readLines(iter(file), text);
			} finally {
				callMethod(file, "close", []);
			}
			result.push(text);
		}
		return result;
	}
	readFile(f, source = null) {
		const name = (isKeywords(source) ? source.source ?? null : source) ?? getattr(f, "name", "<???>");
		this.#readLines(iter(f), name);
	}
	readString(string, source = "<string>") {
		const name = isKeywords(source) ? source.source ?? "<string>" : source;
		this.#readLines(str.splitlines(string, true), name);
	}
	readDict(dictionary, source = "<dict>") {
		const name = isKeywords(source) ? source.source ?? "<dict>" : source;
		const added = new Set();
		for (const [section, options] of pairs(dictionary)) {
			const title = str(section);
			if (title !== this.defaultSection) {
				if (this.#sections.has(title)) {
					if (this.#rules.strict && added.has(title)) throw new DuplicateSectionError(title, name);
				} else this.addSection(title);
			}
			added.add(title);
			for (const [key, value] of pairs(options)) {
				const option = this.optionName(str(key));
				this.set(title, option, value === null ? null : str(value));
			}
		}
	}
	#readLines(lines, source) {
		readLines(lines, source, this.#rules, {
			open: (section) => section === this.defaultSection ? this.#defaults : this.#sections.get(section) ?? this.#make(section),
			has: (section) => this.#sections.has(section),
			optionName: (option) => this.optionName(option)
		});
	}
	#unified(section, vars) {
		const own = this.#sections.get(section);
		if (!own && section !== this.defaultSection) throw new NoSectionError(section);
		const result = new Dict();
		for (const [key, value] of this.#defaults) result.set(key, value);
		for (const [key, value] of own ?? []) result.set(key, value);
		for (const [key, value] of pairs(vars)) result.set(this.optionName(key), value === null ? null : str(value));
		return result;
	}
	get(section, option = null, ...options) {
		const given = isKeywords(options[0]) ? options[0] : {};
		const fallback = "fallback" in given ? given.fallback : UNSET;
		let values;
		try {
			values = this.#unified(section, given.vars ?? null);
		} catch (error) {
			if (error instanceof NoSectionError && fallback !== UNSET) return fallback;
			throw error;
		}
		const name = this.optionName(option);
		if (!values.has(name)) {
			if (fallback !== UNSET) return fallback;
			throw new NoOptionError(name, section);
		}
		const value = values.get(name);
		if (truth(given.raw ?? false) || value === null) return value;
		return this.interpolation.beforeGet(this, section, name, value, values);
	}
	#converted(section, option, convert, options) {
		const named = isKeywords(options[0]) ? options[0] : {};
		const { fallback, ...others } = named;
		let text;
		try {
			text = this.get(section, option, others);
		} catch (error) {
			if ((error instanceof NoSectionError || error instanceof NoOptionError) && "fallback" in named) return fallback;
			throw error;
		}
		return convert(text);
	}
	getint(section, option, ...options) {
		return this.#converted(section, option, (text) => int(text), options);
	}
	getfloat(section, option, ...options) {
		return this.#converted(section, option, (text) => float(text), options);
	}
	getboolean(section, option, ...options) {
		return this.#converted(section, option, (text) => {
			const state = this.BOOLEAN_STATES.get(str.lower(text), null);
			if (state === null) throw new ValueError(`Not a boolean: ${text}`);
			return state;
		}, options);
	}
	items(section, ...options) {
		const given = named(options);
		if (section === void 0 || isKeywords(section)) return super.items();
		const vars = given.vars ?? null;
		const values = this.#unified(section, vars);
		const result = [];
		const order = this.#sections.get(section);
		const names = [...this.#defaults.keys(), ...order?.keys() ?? []];
		const all = new Set([...names, ...values.keys()]);
		for (const name of all) {
			const value = values.get(name);
			const isRaw = truth(given.raw ?? false) || value === null;
			result.push(asTuple([name, isRaw ? value : this.interpolation.beforeGet(this, section, name, value, values)]));
		}
		return result;
	}
	hasOption(section, option) {
		const name = this.optionName(option);
		if (!truth(section) || section === this.defaultSection) return this.#defaults.has(name);
		const own = this.#sections.get(section);
		return own !== void 0 && (own.has(name) || this.#defaults.has(name));
	}
	set(section, option, value = null) {
		const given = truth(value) ? this.interpolation.beforeSet(this, section, option, value) : value;
		const target = !truth(section) || section === this.defaultSection ? this.#defaults : this.#sections.get(section);
		if (!target) throw new NoSectionError(section);
		target.set(this.optionName(option), given);
	}
	checkTypes(section, option, value) {
		if (typeof section !== "string") throw new TypeError("section names must be strings");
		if (typeof option !== "string") throw new TypeError("option keys must be strings");
		if ((!this.#rules.allowNoValue || truth(value)) && typeof value !== "string") throw new TypeError("option values must be strings");
	}
	write(fp, spaceAroundDelimiters = true) {
		const isSpaced = isKeywords(spaceAroundDelimiters) ? spaceAroundDelimiters.spaceAroundDelimiters ?? true : spaceAroundDelimiters;
		const [first = "="] = this.#rules.delimiters;
		const delimiter = truth(isSpaced) ? ` ${first} ` : first;
		const put = (text) => callMethod(fp, "write", [text]);
		const all = [...this.#sections];
		all.sort(([a], [b]) => Number(b === UNNAMED_SECTION) - Number(a === UNNAMED_SECTION));
		if (this.#defaults.size > 0) all.unshift([this.defaultSection, this.#defaults]);
		for (const [section, options] of all) {
			if (section !== UNNAMED_SECTION) put(`[${section}]\n`);
			for (const [name, value] of options) put(`${name}${value === null && this.#rules.allowNoValue ? "" : delimiter + str(value).replaceAll("\n", "\n	")}\n`);
			put("\n");
		}
	}
	removeOption(section, option) {
		const target = !truth(section) || section === this.defaultSection ? this.#defaults : this.#sections.get(section);
		if (!target) throw new NoSectionError(section);
		return target.delete(this.optionName(option));
	}
	removeSection(section) {
		this.#proxies.delete(section);
		return this.#sections.delete(section);
	}
	__getitem__(key) {
		const proxy = this.#proxies.get(key);
		if (!proxy) throw new KeyError(key);
		return proxy;
	}
	__setitem__(key, value) {
		const name = key;
		if (this.__contains__(name) && this.__getitem__(name) === value) return;
		if (name === this.defaultSection) this.#defaults.clear();
		else this.#sections.get(name)?.clear();
		this.readDict(new Dict([[name, value]]));
	}
	__delitem__(key) {
		if (key === this.defaultSection) throw new ValueError("Cannot remove the default section.");
		if (!this.hasSection(key)) throw new KeyError(key);
		this.removeSection(key);
	}
	__contains__(key) {
		return key === this.defaultSection || this.hasSection(key);
	}
	__len__() {
		return this.#sections.size + 1;
	}
	__iter__() {
		return [this.defaultSection, ...this.#sections.keys()].values();
	}
};
function named([raw, vars]) {
	if (isKeywords(raw)) return raw;
	return {
		raw,
		...isKeywords(vars) ? vars : { vars }
	};
}
function pairs(mapping) {
	if (mapping === null || mapping === void 0) return [];
	if (isKeywords(mapping)) return Object.entries(mapping);
	return [...iter(callMethod(mapping, "items", []))].map((pair) => [...iter(pair)]);
}
var ConfigParser = class extends RawConfigParser {
	usualInterpolation() {
		return new BasicInterpolation();
	}
	kept(value) {
		return value === null ? null : str(value);
	}
	set(section, option, value = null) {
		this.checkTypes("", option, value);
		super.set(section, option, value);
	}
	addSection(section) {
		this.checkTypes(section, "", "");
		super.addSection(section);
	}
};
var SectionProxy = class extends MutableMapping {
	static __module__ = "configparser";
	static __abstractmethods__ = [];
	constructor(parser, name) {
		super();
		this.parser = parser;
		this.name = name;
	}
	addGetter(name) {
		const getter = (option, ...options) => this.#given(`get${name}`, option, options);
		nameBuiltins({ [`get${name}`]: getter });
		Object.defineProperty(this, `get${name}`, {
			value: getter,
			configurable: true
		});
	}
	#given(getter, option, options) {
		const last = options.at(-1);
		const named = isKeywords(last) ? { ...last } : {};
		const fallback = isKeywords(options[0]) || options.length === 0 ? named.fallback ?? null : options[0];
		return callMethod(this.parser, getter, [this.name, option], {
			...named,
			fallback
		});
	}
	get(option, ...options) {
		return this.#given("get", option, options);
	}
	getint(option, ...options) {
		return this.#given("getint", option, options);
	}
	getfloat(option, ...options) {
		return this.#given("getfloat", option, options);
	}
	getboolean(option, ...options) {
		return this.#given("getboolean", option, options);
	}
	__getitem__(key) {
		if (!this.parser.hasOption(this.name, key)) throw new KeyError(key);
		return this.parser.get(this.name, key);
	}
	__setitem__(key, value) {
		this.parser.checkTypes("", key, value);
		this.parser.set(this.name, key, value);
	}
	__delitem__(key) {
		if (!(this.parser.hasOption(this.name, key) && this.parser.removeOption(this.name, key))) throw new KeyError(key);
	}
	__contains__(key) {
		return this.parser.hasOption(this.name, key);
	}
	#names() {
		return this.name === this.parser.defaultSection ? [...this.parser.defaults().keys()] : this.parser.options(this.name);
	}
	__len__() {
		return this.#names().length;
	}
	__iter__() {
		return this.#names().values();
	}
	__repr__() {
		return `<Section: ${this.name}>`;
	}
};
// runtime/python/configparser.ts
var configparser_exports = __exportAll({
	BasicInterpolation: () => BasicInterpolation,
	ConfigParser: () => ConfigParser,
	DEFAULTSECT: () => DEFAULTSECT,
	DuplicateOptionError: () => DuplicateOptionError,
	DuplicateSectionError: () => DuplicateSectionError,
	Error: () => ConfigError,
	ExtendedInterpolation: () => ExtendedInterpolation,
	Interpolation: () => Interpolation,
	InterpolationDepthError: () => InterpolationDepthError,
	InterpolationError: () => InterpolationError,
	InterpolationMissingOptionError: () => InterpolationMissingOptionError,
	InterpolationSyntaxError: () => InterpolationSyntaxError,
	MAX_INTERPOLATION_DEPTH: () => 10,
	MissingSectionHeaderError: () => MissingSectionHeaderError,
	MultilineContinuationError: () => MultilineContinuationError,
	NoOptionError: () => NoOptionError,
	NoSectionError: () => NoSectionError,
	ParsingError: () => ParsingError,
	RawConfigParser: () => RawConfigParser,
	SectionProxy: () => SectionProxy,
	UNNAMED_SECTION: () => UNNAMED_SECTION
});
const DEFAULTSECT = "DEFAULT";
nameClasses(configparser_exports, "configparser");
export { BasicInterpolation, ConfigError, ConfigParser, DEFAULTSECT, DuplicateOptionError, DuplicateSectionError, ExtendedInterpolation, Interpolation, InterpolationDepthError, InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError, MAX_INTERPOLATION_DEPTH, MissingSectionHeaderError, MultilineContinuationError, NoOptionError, NoSectionError, ParsingError, RawConfigParser, SectionProxy, UNNAMED_SECTION };
