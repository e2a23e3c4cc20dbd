/* @ts-self-types="../../../runtime/python/optparse.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { Dict, NotImplemented, NotImplementedError, add, addressText, asTuple, call, callMethod, callable, className, complex, contains, eq, float, getattr, int, isClass, isKeywords, isTuple, iter, keywords, options, qualifiedName, repr, setattr, str, streams, truth, tupleFrom, type$1 as type, typeInfoOf, typeName } from "./core.js";
import { Exception, IndexError, TypeError, ValueError, snakeCase } from "../core.js";
import { environ } from "./parts/os.js";
import { fill, wrap } from "./parts/textwrap2.js";
import { basename } from "./parts/logging.js";
import { sys } from "./parts/sys.js";
const words = (function words(text) {
	return tupleFrom(text.split(" "));
});
// runtime/python/optparse/errors.ts
var OptParseError = class extends Exception {
	static __module__ = "optparse";
	constructor(msg) {
		super(msg);
		this.msg = msg;
	}
	__str__() {
		return this.msg;
	}
};
var OptionError = class extends OptParseError {
	static __module__ = "optparse";
	constructor(msg, option) {
		super(msg);
		this.args = [msg, option];
		this.optionId = str(option);
	}
	__str__() {
		return this.optionId === "" ? this.msg : `option ${this.optionId}: ${this.msg}`;
	}
};
var OptionConflictError = class extends OptionError {
	static __module__ = "optparse";
};
var OptionValueError = class extends OptParseError {
	static __module__ = "optparse";
};
var BadOptionError = class extends OptParseError {
	static __module__ = "optparse";
	constructor(optStr) {
		super("");
		this.args = [optStr];
		this.optStr = optStr;
	}
	__str__() {
		return `no such option: ${this.optStr}`;
	}
};
var AmbiguousOptionError = class extends BadOptionError {
	static __module__ = "optparse";
	constructor(optStr, possibilities) {
		super(optStr);
		this.args = [optStr, possibilities];
		this.possibilities = possibilities;
	}
	__str__() {
		return `ambiguous option: ${this.optStr} (${this.possibilities.join(", ")}?)`;
	}
};
// runtime/python/optparse/option.ts
const NO_DEFAULT = asTuple(["NO", "DEFAULT"]);
function readInt(text) {
	if (/^0x/i.test(text)) return int(text, 16);
	if (/^0b/i.test(text)) return int(text.slice(2) || "0", 2);
	return int(text, text.startsWith("0") ? 8 : 10);
}
const READERS = {
	int: [readInt, "integer"],
	long: [readInt, "integer"],
	float: [(text) => float(text), "floating-point"],
	complex: [(text) => complex(text), "complex"]
};
function checkBuiltin(option, opt, value) {
	const [read, what] = READERS[option.type];
	try {
		return read(value);
	} catch (error) {
		if (!(error instanceof ValueError)) throw error;
		throw new OptionValueError(`option ${opt}: invalid ${what} value: ${repr(value)}`);
	}
}
function checkChoice(option, opt, value) {
	if (contains(option.choices, value)) return value;
	const choices = Array.from(iter(option.choices), repr).join(", ");
	throw new OptionValueError(`option ${opt}: invalid choice: ${repr(value)} (choose from ${choices})`);
}
var Option = class {
	static __module__ = "optparse";
	static ATTRS = "action type dest default nargs const choices callback callback_args callback_kwargs help metavar".split(" ");
	static ACTIONS = words("store store_const store_true store_false append append_const count callback help version");
	static STORE_ACTIONS = words("store store_const store_true store_false append append_const count");
	static TYPED_ACTIONS = words("store append callback");
	static ALWAYS_TYPED_ACTIONS = words("store append");
	static CONST_ACTIONS = words("store_const append_const");
	static TYPES = words("string int long float complex choice");
	static TYPE_CHECKER = new Dict([
		["int", checkBuiltin],
		["long", checkBuiltin],
		["float", checkBuiltin],
		["complex", checkBuiltin],
		["choice", checkChoice]
	]);
	_short_opts = [];
	_long_opts = [];
	constructor(...given) {
		const attributes = Object.fromEntries(Object.entries(keywords(given)).map(([name, value]) => [snakeCase(name), value]));
		const names = given.filter(truth);
		if (names.length === 0) throw new TypeError("at least one option string must be supplied");
		for (const name of names) this.#name(name);
		for (const name of this.#all("ATTRS")) {
			const value = name in attributes ? attributes[name] : name === "default" ? NO_DEFAULT : null;
			setattr(this, name, value);
			delete attributes[name];
		}
		const unknown = Object.keys(attributes).sort();
		if (unknown.length > 0) this.#refuse(`invalid keyword arguments: ${unknown.join(", ")}`);
		this.#checkAction();
		this.#checkType();
		this.#checkChoices();
		this.#checkDest();
		if (!this.#isOne("CONST_ACTIONS") && this.const !== null) this.#refuse(`'const' must not be supplied for action ${repr(this.action)}`);
		if (this.#isOne("TYPED_ACTIONS")) this.nargs ??= 1;
		else if (this.nargs !== null) this.#refuse(`'nargs' must not be supplied for action ${repr(this.action)}`);
		this.#checkCallback();
	}
	#refuse(text) {
		throw new OptionError(text, this);
	}
	#all(list) {
		return [...iter(getattr(this, list))];
	}
	#isOne(list) {
		return this.#all(list).includes(this.action);
	}
	#name(name) {
		if (name.length < 2) this.#refuse(`invalid option string ${repr(name)}: must be at least two characters long`);
		if (name.length === 2) {
			if (!/^-[^-]$/.test(name)) this.#refuse(`invalid short option string ${repr(name)}: must be of the form -x, (x any non-dash char)`);
			this._short_opts.push(name);
		} else {
			if (!/^--[^-]/.test(name)) this.#refuse(`invalid long option string ${repr(name)}: must start with --, followed by non-dash`);
			this._long_opts.push(name);
		}
	}
	#checkAction() {
		this.action ??= "store";
		if (!this.#isOne("ACTIONS")) this.#refuse(`invalid action: ${repr(this.action)}`);
	}
	#checkType() {
		if (this.type === null) {
			if (this.#isOne("ALWAYS_TYPED_ACTIONS")) this.type = this.choices === null ? "string" : "choice";
			return;
		}
		if (isClass(this.type) || typeInfoOf(this.type)) this.type = className(this.type);
		if (this.type === "str") this.type = "string";
		if (!this.#all("TYPES").includes(this.type)) this.#refuse(`invalid option type: ${repr(this.type)}`);
		if (!this.#isOne("TYPED_ACTIONS")) this.#refuse(`must not supply a type for action ${repr(this.action)}`);
	}
	#checkChoices() {
		if (this.type === "choice") {
			if (this.choices === null) this.#refuse("must supply a list of choices for type 'choice'");
			if (!Array.isArray(this.choices)) {
				const name = qualifiedName(type(this.choices));
				this.#refuse(`choices must be a list of strings ('${name}' supplied)`);
			}
		} else if (this.choices !== null) this.#refuse(`must not supply choices for type ${repr(this.type)}`);
	}
	#checkDest() {
		if (this.dest !== null || !this.#isOne("STORE_ACTIONS") && this.type === null) return;
		const [long] = this._long_opts;
		this.dest = long === void 0 ? this._short_opts[0][1] : long.slice(2).replaceAll("-", "_");
	}
	#checkCallback() {
		const { callback, callback_args: args, callback_kwargs: named } = this;
		if (this.action === "callback") {
			if (!callable(callback)) this.#refuse(`callback not callable: ${repr(callback)}`);
			if (args !== null && !isTuple(args)) this.#refuse(`callback_args, if supplied, must be a tuple: not ${repr(args)}`);
			if (named !== null && !(named instanceof Map)) this.#refuse(`callback_kwargs, if supplied, must be a dict: not ${repr(named)}`);
			return;
		}
		if (callback !== null) this.#refuse(`callback supplied (${repr(callback)}) for non-callback option`);
		if (args !== null) this.#refuse("callback_args supplied for non-callback option");
		if (named !== null) this.#refuse("callback_kwargs supplied for non-callback option");
	}
	__str__() {
		return [...this._short_opts, ...this._long_opts].join("/");
	}
	__repr__() {
		return `<${typeName(this).split(".").at(-1)} at ${addressText(this)}: ${this.__str__()}>`;
	}
	takesValue() {
		return this.type !== null;
	}
	getOptString() {
		return this._long_opts[0] ?? this._short_opts[0];
	}
	checkValue(opt, value) {
		const checker = getattr(this, "TYPE_CHECKER").get(this.type, null);
		return checker === null ? value : call(checker, [
			this,
			opt,
			value
		]);
	}
	convertValue(opt, value) {
		if (value === null) return null;
		const check = (one) => callMethod(this, "check_value", [opt, one]);
		return this.nargs === 1 ? check(value) : tupleFrom(Array.from(iter(value), check));
	}
	process(opt, value, values, parser) {
		const converted = callMethod(this, "convert_value", [opt, value]);
		const args = [
			this.action,
			this.dest,
			opt,
			converted,
			values,
			parser
		];
		return callMethod(this, "take_action", args);
	}
	takeAction(action, dest, opt, value, values, parser) {
		const set = (what) => setattr(values, dest, what);
		const ensured = (what) => values.ensureValue(dest, what);
		switch (action) {
			case "store":
				set(value);
				break;
			case "store_const":
				set(this.const);
				break;
			case "store_true":
				set(true);
				break;
			case "store_false":
				set(false);
				break;
			case "append":
				callMethod(ensured([]), "append", [value]);
				break;
			case "append_const":
				callMethod(ensured([]), "append", [this.const]);
				break;
			case "count":
				set(add(ensured(0), 1));
				break;
			case "callback": {
				const more = this.callback_args === null ? [] : [...iter(this.callback_args)];
				const named = this.callback_kwargs;
				call(this.callback, [
					this,
					opt,
					value,
					parser,
					...more
				], Object.fromEntries(named ?? []));
				break;
			}
			case "help":
				callMethod(parser, "print_help", []);
				callMethod(parser, "exit", []);
				break;
			case "version":
				callMethod(parser, "print_version", []);
				callMethod(parser, "exit", []);
				break;
			default: throw new ValueError(`unknown action ${repr(this.action)}`);
		}
		return 1;
	}
};
// runtime/python/optparse/container.ts
const SUPPRESS_HELP = "SUPPRESSHELP";
var OptionContainer = class {
	static __module__ = "optparse";
	optionList = [];
	conflictHandler = "error";
	description = null;
	constructor(optionClass, conflictHandler, description, known = {
		short: new Map(),
		long: new Map(),
		defaults: new Dict()
	}) {
		this.known = known;
		this.defaults = known.defaults;
		this.optionClass = optionClass;
		this.setConflictHandler(conflictHandler);
		this.setDescription(description);
	}
	setConflictHandler(handler) {
		if (handler !== "error" && handler !== "resolve") throw new ValueError(`invalid conflict_resolution value ${repr(handler)}`);
		this.conflictHandler = handler;
	}
	setDescription(description) {
		this.description = description;
	}
	getDescription() {
		return this.description;
	}
	destroy() {
		this.optionList = [];
	}
	#table(name) {
		return name.startsWith("--") ? this.known.long : this.known.short;
	}
	#checkConflict(option) {
		const names = [...option._short_opts, ...option._long_opts].filter((name) => this.#table(name).has(name));
		if (names.length === 0) return;
		if (this.conflictHandler === "error") throw new OptionConflictError(`conflicting option string(s): ${names.join(", ")}`, option);
		for (const name of names) {
			const other = this.#table(name).get(name);
			const own = name.startsWith("--") ? other._long_opts : other._short_opts;
			own.splice(own.indexOf(name), 1);
			this.#table(name).delete(name);
			if (other._short_opts.length + other._long_opts.length > 0) continue;
			const { optionList } = other.container;
			optionList.splice(optionList.indexOf(other), 1);
		}
	}
	addOption(...given) {
		const named = keywords(given);
		if (given.length === 0) throw new IndexError("tuple index out of range");
		const [first] = given;
		let option;
		if (typeof first === "string") option = call(this.optionClass, given, named);
		else if (given.length === 1 && Object.keys(named).length === 0) {
			if (!(first instanceof Option)) throw new TypeError(`not an Option instance: ${repr(first)}`);
			option = first;
		} else throw new TypeError("invalid arguments");
		this.#checkConflict(option);
		this.optionList.push(option);
		option.container = this;
		for (const name of [...option._short_opts, ...option._long_opts]) this.#table(name).set(name, option);
		const { dest } = option;
		if (dest === null) return option;
		if (option.default !== NO_DEFAULT) this.defaults.set(dest, option.default);
		else if (!this.defaults.has(dest)) this.defaults.set(dest, null);
		return option;
	}
	addOptions(optionList) {
		for (const option of iter(optionList)) this.addOption(option);
	}
	getOption(optStr) {
		return this.known.short.get(optStr) ?? this.known.long.get(optStr) ?? null;
	}
	hasOption(optStr) {
		return this.getOption(optStr) !== null;
	}
	removeOption(optStr) {
		const option = this.getOption(optStr);
		if (option === null) throw new ValueError(`no such option ${repr(optStr)}`);
		for (const name of [...option._short_opts, ...option._long_opts]) this.#table(name).delete(name);
		const { optionList } = option.container;
		optionList.splice(optionList.indexOf(option), 1);
	}
	formatOptionHelp(formatter) {
		return this.optionList.filter(({ help }) => help !== SUPPRESS_HELP).map((option) => callMethod(formatter, "format_option", [option])).join("");
	}
	formatDescription(formatter) {
		return callMethod(formatter, "format_description", [this.getDescription()]);
	}
	formatHelp(formatter) {
		return [...this.description ? [this.formatDescription(formatter)] : [], ...this.optionList.length > 0 ? [this.formatOptionHelp(formatter)] : []].join("\n");
	}
};
var OptionGroup = class extends OptionContainer {
	static __module__ = "optparse";
	constructor(parser, title, description = null) {
		const text = typeof description === "object" ? description?.description ?? null : description;
		super(parser.optionClass, parser.conflictHandler, text, parser.known);
		this.parser = parser;
		this.title = title;
	}
	setTitle(title) {
		this.title = title;
	}
	formatHelp(formatter) {
		const heading = callMethod(formatter, "format_heading", [this.title]);
		formatter.indent();
		const help = super.formatHelp(formatter);
		formatter.dedent();
		return heading + help;
	}
};
// runtime/python/optparse/formatter.ts
function usualWidth() {
	const columns = environ.get("COLUMNS", null);
	return (columns !== null && /^\s*[+-]?\d+\s*$/.test(columns) ? Number(columns) : 80) - 2;
}
var HelpFormatter = class {
	static __module__ = "optparse";
	static NO_DEFAULT_VALUE = "none";
	parser = null;
	helpWidth = null;
	currentIndent = 0;
	level = 0;
	defaultTag = "%default";
	#strings = new Map();
	#beforeShort = " ";
	#beforeLong = "=";
	constructor(indentIncrement, maxHelpPosition, width, shortFirst) {
		this.indentIncrement = indentIncrement;
		this.width = width ?? usualWidth();
		this.maxHelpPosition = Math.min(maxHelpPosition, Math.max(this.width - 20, indentIncrement * 2));
		this.helpPosition = this.maxHelpPosition;
		this.shortFirst = shortFirst;
	}
	setParser(parser) {
		this.parser = parser;
	}
	setShortOptDelimiter(delim) {
		if (delim !== "" && delim !== " ") throw new ValueError(`invalid metavar delimiter for short options: ${repr(delim)}`);
		this.#beforeShort = delim;
	}
	setLongOptDelimiter(delim) {
		if (delim !== "=" && delim !== " ") throw new ValueError(`invalid metavar delimiter for long options: ${repr(delim)}`);
		this.#beforeLong = delim;
	}
	indent() {
		this.currentIndent += this.indentIncrement;
		this.level++;
	}
	dedent() {
		this.currentIndent -= this.indentIncrement;
		this.level--;
	}
	formatUsage(_usage) {
		throw new NotImplementedError("subclasses must implement");
	}
	formatHeading(_heading) {
		throw new NotImplementedError("subclasses must implement");
	}
	#text(text) {
		const indent = " ".repeat(this.currentIndent);
		return fill(text, Math.max(this.width - this.currentIndent, 11), {
			initialIndent: indent,
			subsequentIndent: indent
		});
	}
	formatDescription(description) {
		return description ? `${this.#text(description)}\n` : "";
	}
	formatEpilog(epilog) {
		return epilog ? `\n${this.#text(epilog)}\n` : "";
	}
	expandDefault(option) {
		const help = option.help;
		if (this.parser === null || !this.defaultTag) return help;
		const value = this.parser.defaults.get(option.dest, null);
		const shown = value === NO_DEFAULT || value === null ? this.constructor.NO_DEFAULT_VALUE : str(value);
		return help.replaceAll(this.defaultTag, () => shown);
	}
	formatOption(option) {
		const indent = " ".repeat(this.currentIndent);
		const names = this.#strings.get(option);
		const width = this.helpPosition - this.currentIndent - 2;
		const isLong = names.length > width;
		const first = isLong ? `${indent}${names}\n` : `${indent}${names.padEnd(width)}  `;
		if (!option.help) return isLong ? first : `${first}\n`;
		const help = callMethod(this, "expand_default", [option]);
		const behind = " ".repeat(this.helpPosition);
		return first + wrap(help, this.helpWidth).map((line, i) => `${i === 0 && !isLong ? "" : behind}${line}\n`).join("");
	}
	storeOptionStrings(parser) {
		let widest = 0;
		const note = (some) => {
			for (const option of some) {
				const names = callMethod(this, "format_option_strings", [option]);
				this.#strings.set(option, names);
				widest = Math.max(widest, names.length + this.currentIndent);
			}
		};
		this.indent();
		note(parser.optionList);
		this.indent();
		for (const group of parser.optionGroups) note(group.optionList);
		this.dedent();
		this.dedent();
		this.helpPosition = Math.min(widest + 2, this.maxHelpPosition);
		this.helpWidth = Math.max(this.width - this.helpPosition, 11);
	}
	formatOptionStrings(option) {
		const takes = option.takesValue();
		const metavar = option.metavar || (takes ? str.upper(option.dest) : "");
		const short = option._short_opts.map((one) => takes ? one + this.#beforeShort + metavar : one);
		const long = option._long_opts.map((one) => takes ? one + this.#beforeLong + metavar : one);
		return (this.shortFirst ? [...short, ...long] : [...long, ...short]).join(", ");
	}
};
const POSITIONS$1 = [
	"indentIncrement",
	"maxHelpPosition",
	"width",
	"shortFirst"
];
var IndentedHelpFormatter = class extends HelpFormatter {
	static __module__ = "optparse";
	constructor(...given) {
		const { indentIncrement = 2, maxHelpPosition = 24, width = null, shortFirst = 1 } = options(POSITIONS$1, ...given);
		super(indentIncrement, maxHelpPosition, width, shortFirst);
	}
	formatUsage(usage) {
		return `Usage: ${usage}\n`;
	}
	formatHeading(heading) {
		return `${" ".repeat(this.currentIndent)}${heading}:\n`;
	}
};
var TitledHelpFormatter = class extends HelpFormatter {
	static __module__ = "optparse";
	constructor(...given) {
		const { indentIncrement = 0, maxHelpPosition = 24, width = null, shortFirst = 0 } = options(POSITIONS$1, ...given);
		super(indentIncrement, maxHelpPosition, width, shortFirst);
	}
	formatUsage(usage) {
		return `${this.formatHeading("Usage")}  ${usage}\n`;
	}
	formatHeading(heading) {
		return `${heading}\n${"=-"[this.level].repeat(heading.length)}\n`;
	}
};
// runtime/python/optparse/values.ts
var Values = class Values {
	static __module__ = "optparse";
	constructor(defaults = null) {
		if (defaults === null) return;
		for (const pair of iter(callMethod(defaults, "items", []))) {
			const [name, value] = iter(pair);
			setattr(this, name, value);
		}
	}
	__eq__(other) {
		const own = new Dict(Object.entries(this));
		if (other instanceof Values) return eq(own, new Dict(Object.entries(other)));
		return other instanceof Map ? eq(own, other) : NotImplemented;
	}
	__str__() {
		return repr(new Dict(Object.entries(this)));
	}
	__repr__() {
		return `<${className(this.constructor)} at ${addressText(this)}: ${this.__str__()}>`;
	}
	ensureValue(attr, value) {
		if (getattr(this, attr, null) === null) setattr(this, attr, value);
		return getattr(this, attr);
	}
};
// runtime/python/optparse/parser.ts
const SUPPRESS_USAGE = "SUPPRESSUSAGE";
const POSITIONS = [
	"usage",
	"optionList",
	"optionClass",
	"version",
	"conflictHandler",
	"description",
	"formatter",
	"addHelpOption",
	"prog",
	"epilog"
];
function print(text, file) {
	const given = isKeywords(file) ? file.file ?? null : file;
	callMethod(given ?? streams.stdout, "write", [text]);
}
var OptionParser = class extends OptionContainer {
	static __module__ = "optparse";
	static standard_option_list = [];
	usage = null;
	allowInterspersedArgs = true;
	processDefaultValues = true;
	optionGroups = [];
	rargs = null;
	largs = null;
	values = null;
	constructor(...args) {
		const given = options(POSITIONS, ...args);
		super(given.optionClass ?? Option, given.conflictHandler ?? "error", given.description ?? null);
		this.setUsage(given.usage ?? null);
		this.prog = given.prog ?? null;
		this.version = given.version ?? null;
		this.formatter = given.formatter ?? new IndentedHelpFormatter();
		this.formatter.setParser(this);
		this.epilog = given.epilog ?? null;
		this.addOptions(getattr(this, "standard_option_list"));
		if (truth(given.optionList ?? null)) this.addOptions(given.optionList);
		if (this.version) this.addOption("--version", {
			action: "version",
			help: "show program's version number and exit"
		});
		if (truth(given.addHelpOption ?? true)) this.addOption("-h", "--help", {
			action: "help",
			help: "show this help message and exit"
		});
	}
	destroy() {
		super.destroy();
		for (const group of this.optionGroups) group.destroy();
		this.optionGroups = [];
	}
	setUsage(usage) {
		if (usage === null) this.usage = "%prog [options]";
		else if (usage === "SUPPRESSUSAGE") this.usage = null;
		else this.usage = usage.toLowerCase().startsWith("usage: ") ? usage.slice(7) : usage;
	}
	enableInterspersedArgs() {
		this.allowInterspersedArgs = true;
	}
	disableInterspersedArgs() {
		this.allowInterspersedArgs = false;
	}
	setProcessDefaultValues(process) {
		this.processDefaultValues = process;
	}
	setDefault(dest, value) {
		this.defaults.set(dest, value);
	}
	setDefaults(...given) {
		for (const [name, value] of Object.entries(keywords(given))) this.defaults.set(name, value);
	}
	getDefaultValues() {
		if (!truth(this.processDefaultValues)) return new Values(this.defaults);
		const defaults = this.defaults.copy();
		const all = [this.optionList, ...this.optionGroups.map((group) => group.optionList)].flat();
		for (const option of all) {
			const value = defaults.get(option.dest, null);
			if (typeof value !== "string") continue;
			const args = [option.getOptString(), value];
			defaults.set(option.dest, callMethod(option, "check_value", args));
		}
		return new Values(defaults);
	}
	addOptionGroup(...given) {
		const named = keywords(given);
		if (given.length === 0) throw new IndexError("tuple index out of range");
		const [first] = given;
		let group;
		if (typeof first === "string") group = new OptionGroup(this, first, given[1] ?? named);
		else if (given.length === 1 && Object.keys(named).length === 0) {
			if (!(first instanceof OptionGroup)) throw new TypeError(`not an OptionGroup instance: ${repr(first)}`);
			if (first.parser !== this) throw new ValueError("invalid OptionGroup (wrong parser)");
			group = first;
		} else throw new TypeError("invalid arguments");
		this.optionGroups.push(group);
		return group;
	}
	getOptionGroup(optStr) {
		const container = this.getOption(optStr)?.container ?? this;
		return container === this ? null : container;
	}
	parseArgs(...given) {
		const { args = null, values: target = null } = options(["args", "values"], ...given);
		const rest = args === null ? sys.argv.slice(1) : [...iter(args)];
		const values = target ?? callMethod(this, "get_default_values", []);
		const others = [];
		this.rargs = rest;
		this.largs = others;
		this.values = values;
		try {
			this.#read(others, rest, values);
		} catch (error) {
			if (!(error instanceof BadOptionError || error instanceof OptionValueError)) throw error;
			callMethod(this, "error", [error.__str__()]);
		}
		return callMethod(this, "check_values", [values, [...others, ...rest]]);
	}
	checkValues(values, args) {
		return asTuple([values, args]);
	}
	#read(others, rest, values) {
		while (rest.length > 0) {
			const arg = rest[0];
			if (arg === "--") {
				rest.shift();
				return;
			}
			if (arg.startsWith("--")) this.#readLong(rest, values);
			else if (arg.startsWith("-") && arg.length > 1) this.#readShort(rest, values);
			else if (this.allowInterspersedArgs) others.push(rest.shift());
			else return;
		}
	}
	#following(option, opt, rest) {
		const count = Number(option.nargs);
		if (rest.length < count) {
			const words = count === 1 ? "argument" : "arguments";
			callMethod(this, "error", [`${opt} option requires ${count} ${words}`]);
		}
		return count === 1 ? rest.shift() ?? null : tupleFrom(rest.splice(0, count));
	}
	#readLong(rest, values) {
		const arg = rest.shift();
		const place = arg.indexOf("=");
		if (place >= 0) rest.unshift(arg.slice(place + 1));
		const opt = this.#whole(place < 0 ? arg : arg.slice(0, place));
		const option = this.known.long.get(opt);
		let value = null;
		if (option.takesValue()) value = this.#following(option, opt, rest);
		else if (place >= 0) callMethod(this, "error", [`${opt} option does not take a value`]);
		callMethod(option, "process", [
			opt,
			value,
			values,
			this
		]);
	}
	#whole(opt) {
		if (this.known.long.has(opt)) return opt;
		const possible = [...this.known.long.keys()].filter((name) => name.startsWith(opt));
		if (possible.length === 1) return possible[0];
		if (possible.length === 0) throw new BadOptionError(opt);
		throw new AmbiguousOptionError(opt, possible.sort());
	}
	#readShort(rest, values) {
		const letters = [...rest.shift().slice(1)];
		for (const [i, letter] of letters.entries()) {
			const opt = `-${letter}`;
			const option = this.known.short.get(opt);
			if (!option) throw new BadOptionError(opt);
			const takes = option.takesValue();
			const behind = letters.slice(i + 1).join("");
			if (takes && behind !== "") rest.unshift(behind);
			const value = takes ? this.#following(option, opt, rest) : null;
			callMethod(option, "process", [
				opt,
				value,
				values,
				this
			]);
			if (takes && behind !== "") return;
		}
	}
	getProgName() {
		return this.prog ?? basename(sys.argv[0] ?? "");
	}
	expandProgName(s) {
		return s.replaceAll("%prog", () => this.getProgName());
	}
	getDescription() {
		return this.expandProgName(this.description);
	}
	exit(...given) {
		const { status = 0, msg = null } = options(["status", "msg"], ...given);
		if (msg) callMethod(streams.stderr, "write", [msg]);
		return sys.exit(status);
	}
	error(msg) {
		callMethod(this, "print_usage", [streams.stderr]);
		callMethod(this, "exit", [2, `${this.getProgName()}: error: ${msg}\n`]);
	}
	getUsage() {
		return this.usage ? callMethod(this.formatter, "format_usage", [this.expandProgName(this.usage)]) : "";
	}
	printUsage(file = null) {
		if (this.usage) print(`${this.getUsage()}\n`, file);
	}
	getVersion() {
		return this.version ? this.expandProgName(this.version) : "";
	}
	printVersion(file = null) {
		if (this.version) print(`${this.getVersion()}\n`, file);
	}
	formatOptionHelp(formatter = this.formatter) {
		formatter.storeOptionStrings(this);
		const result = [callMethod(formatter, "format_heading", ["Options"])];
		formatter.indent();
		if (this.optionList.length > 0) result.push(super.formatOptionHelp(formatter), "\n");
		for (const group of this.optionGroups) result.push(callMethod(group, "format_help", [formatter]), "\n");
		formatter.dedent();
		return result.slice(0, -1).join("");
	}
	formatEpilog(formatter) {
		return callMethod(formatter, "format_epilog", [this.epilog]);
	}
	formatHelp(formatter = this.formatter) {
		return [
			this.usage ? `${this.getUsage()}\n` : "",
			this.description ? `${callMethod(this, "format_description", [formatter])}\n` : "",
			callMethod(this, "format_option_help", [formatter]),
			callMethod(this, "format_epilog", [formatter])
		].join("");
	}
	printHelp(file = null) {
		print(callMethod(this, "format_help", []), file);
	}
};
export { AmbiguousOptionError, BadOptionError, HelpFormatter, IndentedHelpFormatter, NO_DEFAULT, OptParseError, Option, OptionConflictError, OptionContainer, OptionError, OptionGroup, OptionParser, OptionValueError, SUPPRESS_HELP, SUPPRESS_USAGE, TitledHelpFormatter, Values, checkChoice, Option as makeOption };
