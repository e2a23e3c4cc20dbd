/* @ts-self-types="../../../runtime/python/argparse.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Dict, NotImplementedError, add, asTuple, call, callMethod, callable, className, constructorOwner, contains, delattr, eq, exception, getattr, hasattr, isClass, isKeywords, isList, isTuple, iter, keywords, list, nameClasses, open, options, percent, repr, setattr, str, streams, textLength, unexpectedText } from "./core.js";
import { Exception, OSError, TypeError, ValueError, snakeCase } from "../core.js";
import { TextWrapper } from "./parts/textwrap.js";
import { basename } from "./parts/logging.js";
import { sys } from "./parts/sys.js";
// runtime/python/argparse/action.ts
const SHOWN = [
	"optionStrings",
	"dest",
	"nargs",
	"const",
	"default",
	"type",
	"choices",
	"required",
	"help",
	"metavar",
	"deprecated"
];
var Action = class {
	static __module__ = "argparse";
	container = null;
	constructor(optionStrings, dest, ...more) {
		const given = options(SHOWN, optionStrings, dest, ...more);
		this.optionStrings = [...given.optionStrings ?? []];
		this.dest = given.dest ?? null;
		this.nargs = given.nargs === void 0 || given.nargs === null ? null : typeof given.nargs === "string" ? given.nargs : Number(given.nargs);
		this.const = given.const ?? null;
		this.default = given.default ?? null;
		this.type = given.type ?? null;
		this.choices = given.choices ?? null;
		this.required = given.required ?? false;
		this.help = given.help ?? null;
		this.metavar = given.metavar ?? null;
		this.deprecated = given.deprecated ?? false;
	}
	__call__(_parser, _namespace, _values, _optionString = null) {
		throw new NotImplementedError(".__call__() not defined");
	}
	formatUsage() {
		return this.optionStrings[0] ?? "";
	}
	choiceList() {
		return Array.from(iter(this.choices));
	}
	choiceTexts() {
		return this.choiceList().map((choice) => str(choice));
	}
	subactions() {
		return [];
	}
	__repr__() {
		const shown = SHOWN.map((name) => {
			const value = name === "optionStrings" ? [...this.optionStrings] : this[name];
			return `${name === "optionStrings" ? "option_strings" : name}=${repr(value)}`;
		});
		return `${className(this.constructor)}(${shown.join(", ")})`;
	}
};
function checkType(type) {
	if (type !== null && !callable(type)) throw new ValueError(`${repr(type)} is not callable`);
}
function refuse(kind, given, known) {
	for (const name of Object.keys(given)) {
		if (known.includes(name)) continue;
		throw new TypeError(unexpectedText(`${kind}.__init__`, snakeCase(name), known.map(snakeCase)));
	}
}
// runtime/python/argparse/constants.ts
const OPTIONAL = "?";
const ZERO_OR_MORE = "*";
const ONE_OR_MORE = "+";
const PARSER = "A...";
const REMAINDER = "...";
const SUPPRESS = "==SUPPRESS==";
// runtime/python/argparse/actions.ts
const COMMON = [
	"optionStrings",
	"dest",
	"default",
	"required",
	"help",
	"deprecated"
];
const VALUED = [
	...COMMON,
	"nargs",
	"const",
	"type",
	"choices",
	"metavar"
];
function checkValued(kind, given) {
	if (given.nargs === 0) throw new ValueError(kind === "store" ? "nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate" : "nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate");
	if (given.const !== void 0 && given.const !== null && given.nargs !== "?") throw new ValueError(`nargs must be '?' to supply const`);
}
var StoreAction = class extends Action {
	static __name__ = "_StoreAction";
	constructor(given) {
		refuse("_StoreAction", given, VALUED);
		checkValued("store", given);
		super(given);
	}
	__call__(_parser, namespace, values) {
		setattr(namespace, this.dest, values);
	}
};
var StoreConstAction = class extends Action {
	static __name__ = "_StoreConstAction";
	constructor(given) {
		refuse("_StoreConstAction", given, [
			...COMMON,
			"const",
			"metavar"
		]);
		super({
			...given,
			nargs: 0
		});
	}
	__call__(_parser, namespace) {
		setattr(namespace, this.dest, this.const);
	}
};
var StoreTrueAction = class extends StoreConstAction {
	static __name__ = "_StoreTrueAction";
	constructor(given) {
		refuse("_StoreTrueAction", given, COMMON);
		super({
			...given,
			const: true,
			default: given.default === void 0 ? false : given.default
		});
	}
};
var StoreFalseAction = class extends StoreConstAction {
	static __name__ = "_StoreFalseAction";
	constructor(given) {
		refuse("_StoreFalseAction", given, COMMON);
		super({
			...given,
			const: false,
			default: given.default === void 0 ? true : given.default
		});
	}
};
function soFar(namespace, dest) {
	const items = getattr(namespace, dest, null);
	if (items === null) return [];
	return isList(items) ? [...items] : list(items);
}
var AppendAction = class extends Action {
	static __name__ = "_AppendAction";
	constructor(given) {
		refuse("_AppendAction", given, VALUED);
		checkValued("append", given);
		super(given);
	}
	__call__(_parser, namespace, values) {
		const items = soFar(namespace, this.dest);
		setattr(namespace, this.dest, [...items, values]);
	}
};
var AppendConstAction = class extends Action {
	static __name__ = "_AppendConstAction";
	constructor(given) {
		refuse("_AppendConstAction", given, [
			...COMMON,
			"const",
			"metavar"
		]);
		super({
			...given,
			nargs: 0
		});
	}
	__call__(_parser, namespace) {
		const items = soFar(namespace, this.dest);
		setattr(namespace, this.dest, [...items, this.const]);
	}
};
var ExtendAction = class extends AppendAction {
	static __name__ = "_ExtendAction";
	__call__(_parser, namespace, values) {
		const items = soFar(namespace, this.dest);
		setattr(namespace, this.dest, [...items, ...iter(values)]);
	}
};
var CountAction = class extends Action {
	static __name__ = "_CountAction";
	constructor(given) {
		refuse("_CountAction", given, COMMON);
		super({
			...given,
			nargs: 0
		});
	}
	__call__(_parser, namespace) {
		setattr(namespace, this.dest, add(getattr(namespace, this.dest, null) ?? 0, 1));
	}
};
var HelpAction = class extends Action {
	static __name__ = "_HelpAction";
	constructor(given) {
		super({
			dest: SUPPRESS,
			default: SUPPRESS,
			...given,
			nargs: 0
		});
	}
	__call__(parser) {
		parser.printHelp();
		parser.exit();
	}
};
var VersionAction = class extends Action {
	static __name__ = "_VersionAction";
	constructor({ version, ...given }) {
		super({
			dest: SUPPRESS,
			default: SUPPRESS,
			help: "show program's version number and exit",
			...given,
			nargs: 0
		});
		this.version = version ?? null;
	}
	__call__(parser) {
		parser.printVersion(this.version ?? "");
		parser.exit();
	}
};
const BOOLEAN = SHOWN.filter((name) => name !== "nargs" && name !== "const");
var BooleanOptionalAction = class extends Action {
	constructor(optionStrings, dest, ...more) {
		const given = options(BOOLEAN, optionStrings, dest, ...more);
		const all = given.optionStrings.flatMap((option) => {
			if (!option.startsWith("--")) return [option];
			if (option.startsWith("--no-")) throw new ValueError(`invalid option name '${option}' for BooleanOptionalAction`);
			return [option, `--no-${option.slice(2)}`];
		});
		super({
			...given,
			optionStrings: all,
			nargs: 0
		});
	}
	__call__(_parser, namespace, _values, optionString = null) {
		if (optionString === null || !this.optionStrings.includes(optionString)) return;
		setattr(namespace, this.dest, !optionString.startsWith("--no-"));
	}
	formatUsage() {
		return this.optionStrings.join(" | ");
	}
};
const KINDS = new Map([
	[null, StoreAction],
	["store", StoreAction],
	["store_const", StoreConstAction],
	["store_true", StoreTrueAction],
	["store_false", StoreFalseAction],
	["append", AppendAction],
	["append_const", AppendConstAction],
	["extend", ExtendAction],
	["count", CountAction],
	["help", HelpAction],
	["version", VersionAction]
]);
// runtime/python/argparse/errors.ts
function nameOf(action) {
	if (action === null) return null;
	if (action.optionStrings.length > 0) return action.optionStrings.join("/");
	for (const name of [action.metavar, action.dest]) if (name !== null && name !== void 0 && name !== "==SUPPRESS==") return str(name);
	return action.choices ? `{${action.choiceTexts().join(",")}}` : null;
}
var ArgumentError = class extends Exception {
	static __module__ = "argparse";
	constructor(argument, message) {
		super(argument, message);
		this.argumentName = nameOf(argument);
		this.message = message;
	}
	__str__() {
		return this.argumentName === null ? this.message : `argument ${this.argumentName}: ${this.message}`;
	}
	toString() {
		return this.__str__();
	}
};
var ArgumentTypeError = class extends Exception {
	static __module__ = "argparse";
};
// runtime/python/argparse/file_type.ts
var FileType = class {
	static __module__ = "argparse";
	#mode;
	#rest;
	constructor(mode = "r", ...rest) {
		this.#mode = typeof mode === "string" ? mode : mode.mode ?? "r";
		this.#rest = typeof mode === "string" ? rest : [mode];
	}
	__call__(name) {
		if (name === "-") {
			const isBinary = this.#mode.includes("b");
			const stream = this.#mode.includes("r") ? streams.stdin : /[wax]/.test(this.#mode) ? streams.stdout : null;
			if (stream === null) throw new ValueError(`argument "-" with mode ${repr(this.#mode)}`);
			return isBinary ? stream.buffer : stream;
		}
		try {
			return open(name, this.#mode, ...this.#rest);
		} catch (error) {
			if (!(error instanceof OSError)) throw error;
			throw new ArgumentTypeError(`can't open '${name}': ${str(error)}`);
		}
	}
	__repr__() {
		return `FileType(${[this.#mode, ...this.#rest].map((value) => repr(value)).join(", ")})`;
	}
};
// runtime/python/argparse/usage.ts
function partOf(action, isGrouped, show) {
	if (action.help === "==SUPPRESS==") return null;
	if (action.optionStrings.length === 0) {
		const text = show(action);
		return isGrouped && text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
	}
	const text = action.nargs === 0 ? action.formatUsage() : `${action.optionStrings[0]} ${show(action)}`;
	return action.required || isGrouped ? text : `[${text}]`;
}
function partsOf(actions, groups, show) {
	const found = [];
	const grouped = new Set();
	for (const group of groups) {
		if (group.own.length === 0) throw new ValueError(`empty group ${repr(group)}`);
		if (group.own.every(({ help }) => help === "==SUPPRESS==")) continue;
		const start = actions.indexOf(group.own[0]);
		if (start < 0 || !group.own.every((action, i) => actions[start + i] === action)) continue;
		group.own.forEach((action) => grouped.add(action));
		found.push({
			start,
			group
		});
	}
	const parts = actions.map((action) => partOf(action, grouped.has(action), show));
	for (const { start, group } of found) {
		const places = group.own.map((_, i) => start + i).filter((place) => parts[place] !== null);
		const [open, close] = !group.required ? ["[", "]"] : places.length > 1 ? ["(", ")"] : ["", ""];
		places.forEach((place, i) => {
			const isLast = i === places.length - 1;
			parts[place] = (i === 0 ? open : "") + parts[place] + (isLast ? close : " |");
		});
	}
	return parts.filter((part) => part !== null);
}
function lined(parts, indent, width, before = "") {
	const lines = [];
	let line = [];
	let length = textLength(before || indent) - 1;
	for (const part of parts) {
		if (length + 1 + textLength(part) > width && line.length > 0) {
			lines.push(indent + line.join(" "));
			line = [];
			length = textLength(indent) - 1;
		}
		line.push(part);
		length += textLength(part) + 1;
	}
	if (line.length > 0) lines.push(indent + line.join(" "));
	if (before !== "") lines[0] = lines[0].slice(indent.length);
	return lines;
}
function usageLines(prog, prefix, width, actions, groups, show) {
	const options = actions.filter(({ optionStrings }) => optionStrings.length > 0);
	const positionals = actions.filter(({ optionStrings }) => optionStrings.length === 0);
	const whole = [prog, ...partsOf([...options, ...positionals], groups, show)].filter((part) => part !== "").join(" ");
	if (textLength(prefix) + textLength(whole) <= width) return whole;
	const [first, second] = [partsOf(options, groups, show), partsOf(positionals, groups, show)];
	const head = textLength(prefix) + textLength(prog);
	if (head <= .75 * width) {
		const indent = " ".repeat(head + 1);
		if (first.length > 0) return [...lined([prog, ...first], indent, width, prefix), ...lined(second, indent, width)].join("\n");
		return second.length > 0 ? lined([prog, ...second], indent, width, prefix).join("\n") : prog;
	}
	const indent = " ".repeat(textLength(prefix));
	let lines = lined([...first, ...second], indent, width);
	if (lines.length > 1) lines = [...lined(first, indent, width), ...lined(second, indent, width)];
	return [prog, ...lines].join("\n");
}
// runtime/python/argparse/formatter.ts
const WHITE = /[ \t\n\r\f\v]+/g;
function columns() {
	try {
		const named = Number(Deno.env.get("COLUMNS"));
		if (Number.isInteger(named) && named > 0) return named;
		return Deno.stdout.isTerminal() ? Deno.consoleSize().columns : 80;
	} catch {
		return 80;
	}
}
var HelpFormatter = class {
	static __module__ = "argparse";
	#prog;
	#increment;
	#maxPosition;
	#width;
	constructor(prog, ...rest) {
		const given = options([
			"prog",
			"indentIncrement",
			"maxHelpPosition",
			"width"
		], prog, ...rest);
		this.#prog = given.prog ?? "";
		this.#increment = Number(given.indentIncrement ?? 2);
		this.#width = given.width ?? columns() - 2;
		this.#maxPosition = Math.min(Number(given.maxHelpPosition ?? 24), Math.max(this.#width - 20, this.#increment * 2));
	}
	render(usage, blocks) {
		const lengths = blocks.flatMap(({ actions = [] }) => actions.filter(isShown)).flatMap((action) => [this.#increment + textLength(this._formatActionInvocation(action)), ...action.subactions().map((one) => 2 * this.#increment + textLength(this._formatActionInvocation(one)))]);
		const position = Math.min(Math.max(0, ...lengths) + 2, this.#maxPosition);
		const trimmed = ((usage === null || usage.text === "==SUPPRESS==" ? "" : this.#usage(usage)) + blocks.map((block) => this.#block(block, position)).join("")).replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "");
		return trimmed === "" ? "" : `${trimmed}\n`;
	}
	#usage({ text, actions, groups, prefix }) {
		const head = prefix ?? "usage: ";
		const prog = new Dict([["prog", this.#prog]]);
		return `${head}${text !== null ? percent(text, prog) : actions.length === 0 ? this.#prog : usageLines(this.#prog, head, this.#width, actions, groups, (action) => this.argumentsOf(action))}\n\n`;
	}
	#block({ heading = null, text = null, actions = [] }, position) {
		const indent = heading === null && actions.length === 0 ? 0 : this.#increment;
		const content = this.#text(text, indent) + actions.filter(isShown).map((action) => this.#action(action, indent, position)).join("");
		if (content === "") return "";
		if (indent === 0) return content;
		return `\n${heading === null || heading === "==SUPPRESS==" ? "" : `${heading}:\n`}${content}\n`;
	}
	#text(text, indent) {
		if (text === null || text === "==SUPPRESS==") return "";
		const prog = new Dict([["prog", this.#prog]]);
		const full = text.includes("%(prog)") ? percent(text, prog) : text;
		const width = Math.max(this.#width - indent, 11);
		return `${this._fillText(full, width, " ".repeat(indent))}\n\n`;
	}
	#action(action, indent, position) {
		const room = position - indent - 2;
		const name = this._formatActionInvocation(action);
		const head = " ".repeat(indent) + name;
		const rest = action.subactions().map((one) => this.#action(one, indent + this.#increment, position)).join("");
		const help = action.help?.trim() ? this.#expanded(action) : "";
		if (help === "") return `${head}\n${rest}`;
		const lines = this._splitLines(help, Math.max(this.#width - position, 11));
		return (textLength(name) <= room ? `${head}${" ".repeat(room - textLength(name))}  ${lines[0] ?? ""}\n` : `${head}\n${" ".repeat(position)}${lines[0] ?? ""}\n`) + lines.slice(1).map((line) => `${" ".repeat(position)}${line}\n`).join("") + rest;
	}
	#expanded(action) {
		const values = new Dict();
		for (const [name, value] of Object.entries(action)) {
			if (value === "==SUPPRESS==") continue;
			const key = name === "optionStrings" ? "option_strings" : name;
			const isNamed = value !== null && typeof value === "function" && hasattr(value, "__name__");
			values.set(key, isNamed ? getattr(value, "__name__") : value);
		}
		values.set("prog", this.#prog);
		if (action.choices !== null) values.set("choices", action.choiceTexts().join(", "));
		return percent(this._getHelpString(action), values);
	}
	argumentsOf(action) {
		return argumentsText(action, action.optionStrings.length > 0 ? this._getDefaultMetavarForOptional(action) : this._getDefaultMetavarForPositional(action));
	}
	_formatActionInvocation(action) {
		if (action.optionStrings.length === 0) return metavars(action, this._getDefaultMetavarForPositional(action), 1)[0] ?? "";
		const options = action.optionStrings.join(", ");
		return action.nargs === 0 ? options : `${options} ${this.argumentsOf(action)}`;
	}
	_splitLines(text, width) {
		return new TextWrapper({ width }).wrap(text.replace(WHITE, " ").trim());
	}
	_fillText(text, width, indent) {
		return new TextWrapper({
			width,
			initialIndent: indent,
			subsequentIndent: indent
		}).fill(text.replace(WHITE, " ").trim());
	}
	_getHelpString(action) {
		return action.help ?? "";
	}
	_getDefaultMetavarForOptional(action) {
		return (action.dest ?? "").toUpperCase();
	}
	_getDefaultMetavarForPositional(action) {
		return action.dest ?? "";
	}
};
function isShown(action) {
	return action.help !== SUPPRESS;
}
function metavars(action, otherwise, count) {
	if (isTuple(action.metavar)) return action.metavar.map((one) => str(one));
	const one = action.metavar !== null ? str(action.metavar) : action.choices !== null ? `{${action.choiceTexts().join(",")}}` : otherwise;
	return Array(count).fill(one);
}
function argumentsText(action, otherwise) {
	const names = (count) => metavars(action, otherwise, count);
	switch (action.nargs) {
		case null: return names(1)[0];
		case "?": return `[${names(1)[0]}]`;
		case "*": {
			const [first, second] = names(1);
			return second === void 0 ? `[${first} ...]` : `[${first} [${second} ...]]`;
		}
		case "+": {
			const [first, second] = names(2);
			return `${first} [${second} ...]`;
		}
		case "...": return "...";
		case PARSER: return `${names(1)[0]} ...`;
		case SUPPRESS: return "";
		default: return names(Number(action.nargs)).join(" ");
	}
}
function metavarProblem(action) {
	const { nargs, metavar } = action;
	if (typeof nargs === "string" && ![
		null,
		"?",
		"*",
		"+",
		"...",
		"A...",
		"==SUPPRESS=="
	].includes(nargs)) return "invalid nargs value";
	if (!isTuple(metavar)) return void 0;
	const count = metavar.length;
	return (nargs === "*" ? count === 1 || count === 2 : nargs === "+" ? count === 2 : typeof nargs === "number" ? count === nargs : nargs === "..." || nargs === "==SUPPRESS==" || count === 1) ? void 0 : "length of metavar tuple does not match nargs";
}
var RawDescriptionHelpFormatter = class extends HelpFormatter {
	_fillText(text, _width, indent) {
		return str.splitlines(text, { keepends: true }).map((line) => indent + line).join("");
	}
};
var RawTextHelpFormatter = class extends RawDescriptionHelpFormatter {
	_splitLines(text) {
		return str.splitlines(text);
	}
};
var ArgumentDefaultsHelpFormatter = class extends HelpFormatter {
	_getHelpString(action) {
		const help = action.help ?? "";
		const mayMiss = action.optionStrings.length > 0 || action.nargs === "?" || action.nargs === "*";
		return help.includes("%(default)") || action.default === "==SUPPRESS==" || !mayMiss ? help : `${help} (default: %(default)s)`;
	}
};
var MetavarTypeHelpFormatter = class extends HelpFormatter {
	_getDefaultMetavarForOptional(action) {
		return str(getattr(action.type, "__name__"));
	}
	_getDefaultMetavarForPositional(action) {
		return str(getattr(action.type, "__name__"));
	}
};
// runtime/python/argparse/namespace.ts
var Namespace = class Namespace {
	static __module__ = "argparse";
	constructor(values = {}) {
		Object.assign(this, values);
	}
	__eq__(other) {
		if (!(other instanceof Namespace)) return false;
		const [own, theirs] = [Object.keys(this), Object.keys(other)];
		return own.length === theirs.length && own.every((name) => Object.hasOwn(other, name) && eq(this[name], other[name]));
	}
	__contains__(name) {
		return Object.hasOwn(this, name);
	}
	__repr__() {
		const plain = Object.entries(this).filter(([name]) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name));
		const other = Object.entries(this).filter(([name]) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name));
		const texts = plain.map(([name, value]) => `${name}=${repr(value)}`);
		if (other.length > 0) texts.push(`**{${other.map(([name, value]) => `${repr(name)}: ${repr(value)}`).join(", ")}}`);
		return `Namespace(${texts.join(", ")})`;
	}
};
// runtime/python/argparse/container.ts
var Container = class {
	static __module__ = "argparse";
	groups = [];
	constructor(shared, own) {
		this.shared = shared;
		this.own = own;
	}
	get parser() {
		throw new TypeError("A container without a parser");
	}
	addArgument(...args) {
		const given = { ...keywords(args) };
		const { prefixes } = this.shared;
		const names = args;
		const isPositional = names.length === 0 || names.length === 1 && !prefixes.includes(names[0][0] ?? "\0");
		if (isPositional && names.length > 0 && "dest" in given) throw new ValueError("dest supplied twice for positional argument");
		const told = isPositional ? this.#positional(names[0], given) : this.#optional(names, given);
		if (!("default" in told)) {
			const dest = told.dest;
			if (this.shared.defaults.has(dest)) told.default = this.shared.defaults.get(dest);
			else if (this.shared.argumentDefault !== null) told.default = this.shared.argumentDefault;
		}
		const { action: kind = null, ...rest } = told;
		const made = KINDS.get(kind) ?? this.parser.kindOf(kind) ?? kind;
		if (!isClass(made)) throw new ValueError(`unknown action ${JSON.stringify(kind)}`);
		const action = make(made, rest);
		checkType(this.parser.typeOf(action.type));
		const problem = metavarProblem(action);
		if (problem !== void 0) throw new ValueError(problem);
		return this.add(action);
	}
	#positional(name, given) {
		const dest = name ?? given.dest;
		if (dest === void 0) throw new TypeError("_ActionsContainer._get_positional_kwargs() missing 1 required positional argument: 'dest'");
		if ("required" in given) throw new TypeError("'required' is an invalid argument for positionals");
		const { nargs } = given;
		if (nargs === 0) throw new ValueError("nargs for positionals must be != 0");
		const required = nargs === "?" || nargs === "*" && "default" in given ? {} : { required: true };
		return {
			...given,
			...required,
			dest,
			optionStrings: []
		};
	}
	#optional(names, given) {
		const { prefixes } = this.shared;
		const isPrefix = (letter) => letter !== void 0 && prefixes.includes(letter);
		for (const name of names) {
			if (isPrefix(name[0])) continue;
			throw new ValueError(`invalid option string ${repr(name)}: must start with a character ${repr(prefixes)}`);
		}
		let dest = given.dest;
		if (dest === void 0) {
			const from = names.find((name) => name.length > 1 && isPrefix(name[1])) ?? names[0];
			dest = [...from].slice([...from].findIndex((letter) => !isPrefix(letter))).join("");
			if ([...from].every(isPrefix)) throw new ValueError(`dest= is required for options like ${repr(from)}`);
			dest = dest.replaceAll("-", "_");
		}
		return {
			...given,
			dest,
			optionStrings: [...names]
		};
	}
	add(action) {
		this.#resolve(action);
		this.shared.actions.push(action);
		action.container = this;
		if (this.own !== this.shared.actions) this.own.push(action);
		for (const option of action.optionStrings) {
			this.shared.options.set(option, action);
			if (/^-\d+$|^-\d*\.\d+$/.test(option)) this.shared.hasNegativeNumbers = true;
		}
		return action;
	}
	#resolve(action) {
		const { options, onConflict } = this.shared;
		const taken = action.optionStrings.filter((option) => options.has(option));
		if (taken.length === 0) return;
		if (onConflict === "error") throw new ArgumentError(action, `conflicting option ${taken.length === 1 ? "string" : "strings"}: ${taken.join(", ")}`);
		for (const option of taken) {
			const other = options.get(option);
			other.optionStrings = other.optionStrings.filter((one) => one !== option);
			options.delete(option);
			if (other.optionStrings.length === 0) other.container.remove(other);
		}
	}
	remove(action) {
		for (const all of [this.shared.actions, this.own]) {
			const place = all.indexOf(action);
			if (place >= 0) all.splice(place, 1);
		}
	}
	addArgumentGroup(title, description) {
		const given = options(["title", "description"], title, description);
		const group = new ArgumentGroup(this, given.title ?? null, given.description ?? null);
		this.groups.push(group);
		return group;
	}
	addMutuallyExclusiveGroup({ required = false } = {}) {
		const group = new MutuallyExclusiveGroup(this, required);
		this.shared.exclusive.push(group);
		return group;
	}
	setDefaults(values = {}) {
		for (const [name, value] of Object.entries(values)) {
			this.shared.defaults.set(name, value);
			for (const action of this.shared.actions) if (action.dest === name) action.default = value;
		}
	}
	getDefault(dest) {
		return this.shared.actions.find((one) => one.dest === dest && one.default !== null)?.default ?? this.shared.defaults.get(dest) ?? null;
	}
	register(registry, name, made) {
		this.parser.registered(registry).set(name, made);
	}
};
function make(kind, { optionStrings, ...rest }) {
	const owner = constructorOwner(kind);
	if (owner === Action || owner === BooleanOptionalAction || isKnown(owner)) return new kind({
		optionStrings,
		...rest
	});
	return call(kind, [], {
		option_strings: optionStrings,
		...rest
	});
}
function isKnown(kind) {
	return [...KINDS.values()].includes(kind);
}
var ArgumentGroup = class extends Container {
	static __name__ = "_ArgumentGroup";
	#container;
	constructor(container, title, description) {
		super(container.shared, []);
		this.#container = container;
		this.title = title;
		this.description = description;
	}
	get parser() {
		return this.#container.parser;
	}
};
var MutuallyExclusiveGroup = class extends Container {
	static __name__ = "_MutuallyExclusiveGroup";
	#container;
	constructor(container, required) {
		super(container.shared, []);
		this.#container = container;
		this.required = required;
	}
	get parser() {
		return this.#container.parser;
	}
	add(action) {
		if (action.required) throw new ValueError("mutually exclusive arguments must be optional");
		this.#container.add(action);
		this.own.push(action);
		return action;
	}
	remove(action) {
		this.#container.remove(action);
		const place = this.own.indexOf(action);
		if (place >= 0) this.own.splice(place, 1);
	}
};
// runtime/python/argparse/matching.ts
function shapeOf(nargs, isOption) {
	const dashes = isOption ? "" : "-*";
	const value = isOption ? "A" : "[A-]";
	switch (nargs) {
		case null: return `${dashes}A${dashes}`;
		case "?": return `${dashes}A?${dashes}`;
		case "*": return `${dashes}${value}*`;
		case "+": return `${dashes}A${value}*`;
		case "...": return isOption ? "[AO]*" : "[-AO]*";
		case PARSER: return isOption ? "A[AO]*" : "-*A[-AO]*";
		case SUPPRESS: return `${dashes}`;
		default: return `${dashes}${Array(Number(nargs)).fill("A").join(dashes)}${dashes}`;
	}
}
function matchPositionals(actions, letters) {
	for (let count = actions.length; count > 0; count--) {
		const shapes = actions.slice(0, count).map(({ nargs }) => `(${shapeOf(nargs, false)})`);
		const match = new RegExp(`^${shapes.join("")}`).exec(letters);
		if (match !== null) return match.slice(1).map((part) => part.length);
	}
	return [];
}
function matchOption(action, letters) {
	const match = new RegExp(`^${shapeOf(action.nargs, true)}`).exec(letters);
	if (match !== null) return match[0].length;
	throw new ArgumentError(action, expected(action.nargs));
}
function expected(nargs) {
	if (nargs === null) return "expected one argument";
	if (nargs === "?") return "expected at most one argument";
	if (nargs === "+") return "expected at least one argument";
	return `expected ${nargs} argument${nargs === 1 ? "" : "s"}`;
}
// runtime/python/argparse/values.ts
function valueOf(action, text, typeOf) {
	const make = typeOf(action.type);
	if (make === null) return text;
	try {
		return call(make, [text]);
	} catch (thrown) {
		const problem = exception(thrown);
		if (problem instanceof ArgumentTypeError) throw new ArgumentError(action, str(problem));
		if (!(problem instanceof TypeError || problem instanceof ValueError)) throw problem;
		throw new ArgumentError(action, `invalid ${str(getattr(action.type, "__name__", repr(action.type)))} value: ${repr(text)}`);
	}
}
function check(action, value) {
	const { choices } = action;
	if (choices === null || contains(choices, value)) return;
	const texts = Array.from(action.choiceList(), (choice) => repr(choice)).join(", ");
	throw new ArgumentError(action, `invalid choice: ${repr(value)} (choose from ${texts})`);
}
function valuesOf(action, given, typeOf) {
	const { nargs } = action;
	let texts = given;
	if (nargs !== "A..." && nargs !== "...") {
		const dashes = texts.indexOf("--");
		if (dashes >= 0) texts = texts.filter((_, i) => i !== dashes);
	}
	const single = (text) => {
		const value = valueOf(action, text, typeOf);
		check(action, value);
		return value;
	};
	const isOption = action.optionStrings.length > 0;
	if (texts.length === 0 && nargs === "?") {
		const value = isOption ? action.const : action.default;
		if (typeof value !== "string") return value;
		const made = valueOf(action, value, typeOf);
		check(action, made);
		return made;
	}
	if (texts.length === 0 && nargs === "*" && !isOption) return action.default ?? [];
	if (texts.length === 1 && (nargs === null || nargs === "?")) return single(texts[0]);
	if (nargs === "...") return texts.map((text) => valueOf(action, text, typeOf));
	if (nargs === "A...") {
		const values = texts.map((text) => valueOf(action, text, typeOf));
		check(action, values[0]);
		return values;
	}
	return nargs === "==SUPPRESS==" ? SUPPRESS : texts.map(single);
}
// runtime/python/argparse/line.ts
var CommandLine = class {
	#parser;
	#namespace;
	#texts;
	#letters;
	#found = new Map();
	#seen = new Set();
	#given = new Set();
	#warned = new Set();
	#extras = [];
	#positionals;
	constructor(parser, namespace, texts) {
		this.#parser = parser;
		this.#namespace = namespace;
		this.#texts = texts;
		this.#positionals = parser.shared.actions.filter(({ optionStrings }) => optionStrings.length === 0);
		const dashes = texts.indexOf("--");
		this.#letters = texts.map((text, i) => {
			if (dashes >= 0 && i >= dashes) return i === dashes ? "-" : "A";
			const found = this.#look(text);
			if (found === null) return "A";
			this.#found.set(i, found);
			return "O";
		}).join("");
	}
	#look(text) {
		const { prefixes, options, hasNegativeNumbers } = this.#parser.shared;
		if (text === "" || !prefixes.includes(text[0])) return null;
		const whole = options.get(text);
		if (whole) return {
			action: whole,
			option: text,
			byEquals: false,
			value: null
		};
		if (text.length === 1) return null;
		const equals = text.indexOf("=");
		const name = equals < 0 ? text : text.slice(0, equals);
		const exact = equals < 0 ? void 0 : options.get(name);
		if (exact) return {
			action: exact,
			option: name,
			byEquals: true,
			value: text.slice(equals + 1)
		};
		const begun = this.#begun(text, name, equals < 0 ? null : text.slice(equals + 1));
		if (begun.length > 1) throw new ArgumentError(null, `ambiguous option: ${text} could match ${begun.map(({ option }) => option).join(", ")}`);
		if (begun.length === 1) return begun[0];
		if (/^-\d+$|^-\d*\.\d+$/.test(text) && !hasNegativeNumbers) return null;
		if (text.includes(" ")) return null;
		return {
			action: null,
			option: text,
			byEquals: false,
			value: null
		};
	}
	#begun(text, name, value) {
		const { prefixes, options } = this.#parser.shared;
		const isLong = prefixes.includes(text[1]);
		const result = [];
		if (isLong && !this.#parser.allowAbbrev) return result;
		for (const [option, action] of options) if (!isLong && option === text.slice(0, 2)) result.push({
			action,
			option,
			byEquals: false,
			value: text.slice(2)
		});
		else if (option.startsWith(isLong ? name : text)) {
			const rest = isLong ? value : null;
			result.push({
				action,
				option,
				byEquals: rest !== null,
				value: rest
			});
		}
		return result;
	}
	read() {
		const last = Math.max(-1, ...this.#found.keys());
		let at = 0;
		while (at <= last) {
			let next = at;
			while (!this.#found.has(next)) next++;
			if (at < next) {
				const end = this.#takePositionals(at);
				if (end > at) {
					at = end;
					continue;
				}
			}
			this.#extras.push(...this.#texts.slice(at, next));
			at = this.#takeOption(next);
		}
		const end = this.#takePositionals(at);
		this.#extras.push(...this.#texts.slice(end));
		this.#check();
		return this.#extras;
	}
	#takePositionals(start) {
		const counts = matchPositionals(this.#positionals, this.#letters.slice(start));
		let at = start;
		counts.forEach((count, i) => {
			const action = this.#positionals[i];
			const texts = this.#texts.slice(at, at + count);
			at += count;
			if (texts.length > 0) this.#warn(action, action.dest ?? "", "argument");
			this.#take(action, texts, null);
		});
		this.#positionals = this.#positionals.slice(counts.length);
		return at;
	}
	#takeOption(start) {
		const { prefixes, options } = this.#parser.shared;
		let { action, option, byEquals, value } = this.#found.get(start);
		const taken = [];
		let end = start + 1;
		for (;;) {
			if (action === null) {
				this.#extras.push(this.#texts[start]);
				return start + 1;
			}
			if (value === null) {
				const count = matchOption(action, this.#letters.slice(start + 1));
				end = start + 1 + count;
				taken.push([
					action,
					this.#texts.slice(start + 1, end),
					option
				]);
				break;
			}
			const count = matchOption(action, "A");
			if (count === 1) {
				taken.push([
					action,
					[value],
					option
				]);
				break;
			}
			const isShort = !prefixes.includes(option[1] ?? "");
			if (count !== 0 || !isShort || value === "" || byEquals || prefixes.includes(value[0])) throw new ArgumentError(action, `ignored explicit argument ${repr(value)}`);
			taken.push([
				action,
				[],
				option
			]);
			option = option[0] + value[0];
			const next = options.get(option);
			if (next === void 0) {
				this.#extras.push(option[0] + value);
				break;
			}
			action = next;
			byEquals = value[1] === "=";
			value = value.slice(byEquals ? 2 : 1);
			if (value === "" && !byEquals) value = null;
		}
		for (const [one, texts, name] of taken) {
			this.#warn(one, name, "option");
			this.#take(one, texts, name);
		}
		return end;
	}
	#warn(action, name, what) {
		if (!action.deprecated || this.#warned.has(name)) return;
		this.#warned.add(name);
		this.#parser.warn(`${what} '${name}' is deprecated`);
	}
	#take(action, texts, option) {
		this.#seen.add(action);
		const values = valuesOf(action, texts, (type) => this.#parser.typeOf(type));
		if (values !== action.default) {
			this.#given.add(action);
			for (const group of this.#parser.shared.exclusive) {
				if (!group.own.includes(action)) continue;
				const other = group.own.find((one) => one !== action && this.#given.has(one));
				if (other) throw new ArgumentError(action, `not allowed with argument ${nameOf(other)}`);
			}
		}
		if (values !== "==SUPPRESS==") action.__call__(this.#parser, this.#namespace, values, option);
	}
	#check() {
		const { actions, exclusive } = this.#parser.shared;
		const missing = [];
		for (const action of actions) {
			if (this.#seen.has(action)) continue;
			const { default: value, dest } = action;
			if (action.required) missing.push(nameOf(action));
			else if (typeof value === "string" && dest !== null && hasattr(this.#namespace, dest) && getattr(this.#namespace, dest) === value) setattr(this.#namespace, dest, valueOf(action, value, (type) => this.#parser.typeOf(type)));
		}
		if (missing.length > 0) throw new ArgumentError(null, `the following arguments are required: ${missing.join(", ")}`);
		for (const group of exclusive) {
			if (!group.required || group.own.some((action) => this.#given.has(action))) continue;
			throw new ArgumentError(null, `one of the arguments ${group.own.filter(({ help }) => help !== SUPPRESS).map(nameOf).join(" ")} is required`);
		}
	}
};
// runtime/python/argparse/subparsers.ts
var Choice = class extends Action {
	static __name__ = "_ChoicesPseudoAction";
	constructor(name, aliases, help) {
		const shown = aliases.length > 0 ? `${name} (${aliases.join(", ")})` : name;
		super({
			optionStrings: [],
			dest: shown,
			help,
			metavar: shown
		});
	}
};
var SubParsersAction = class extends Action {
	static __name__ = "_SubParsersAction";
	#prog;
	#parserClass;
	#parsers = new Map();
	#deprecated = new Set();
	#listed = [];
	constructor(given) {
		const { prog, parserClass, ...options } = given;
		super({
			dest: SUPPRESS,
			...options,
			nargs: PARSER,
			choices: []
		});
		this.#prog = prog;
		this.#parserClass = parserClass;
	}
	choiceList() {
		return [...this.#parsers.keys()];
	}
	subactions() {
		return this.#listed;
	}
	addParser(name, named = {}) {
		const { aliases = [], help, deprecated = false, ...options } = named;
		const others = [...aliases];
		for (const [one, what] of [[name, "subparser"], ...others.map((one) => [one, "subparser alias"])]) if (this.#parsers.has(one)) throw new ArgumentError(this, `conflicting ${what}: ${one}`);
		if (help !== void 0) this.#listed.push(new Choice(name, others, help));
		const parser = call(this.#parserClass, [], {
			...options,
			prog: options.prog ?? `${this.#prog} ${name}`
		});
		for (const one of [name, ...others]) {
			this.#parsers.set(one, parser);
			if (deprecated) this.#deprecated.add(one);
		}
		this.choices = [...this.#parsers.keys()];
		return parser;
	}
	__call__(parser, namespace, values) {
		const [name, ...rest] = values;
		if (this.dest !== "==SUPPRESS==") setattr(namespace, this.dest, name);
		const chosen = this.#parsers.get(name);
		if (chosen === void 0) throw new ArgumentError(this, `unknown parser '${name}' (choices: ${[...this.#parsers.keys()].join(", ")})`);
		if (this.#deprecated.has(name)) parser.warn(`command '${name}' is deprecated`);
		const [found, extras] = chosen.parseKnownArgs(rest, null);
		for (const [key, value] of Object.entries(found)) setattr(namespace, key, value);
		if (extras.length > 0) {
			const before = getattr(namespace, "_unrecognized_args", []);
			setattr(namespace, "_unrecognized_args", [...before, ...extras]);
		}
	}
};
// runtime/python/argparse/parser.ts
const POSITIONS = [
	"prog",
	"usage",
	"description",
	"epilog",
	"parents",
	"formatterClass",
	"prefixChars",
	"fromfilePrefixChars",
	"argumentDefault",
	"conflictHandler",
	"addHelp",
	"allowAbbrev",
	"exitOnError"
];
const UNRECOGNIZED = "_unrecognized_args";
var ArgumentParser = class ArgumentParser extends Container {
	#registries = new Map();
	#positionals;
	#options;
	#subparsers = null;
	constructor(...args) {
		const given = options(POSITIONS, ...args);
		const actions = [];
		const shared = {
			options: new Map(),
			actions,
			defaults: new Map(),
			exclusive: [],
			prefixes: given.prefixChars ?? "-",
			onConflict: given.conflictHandler ?? "error",
			argumentDefault: given.argumentDefault ?? null,
			hasNegativeNumbers: false
		};
		super(shared, actions);
		this.prog = given.prog ?? basename(sys.argv[0] ?? "");
		this.usage = given.usage ?? null;
		this.description = given.description ?? null;
		this.epilog = given.epilog ?? null;
		this.formatterClass = given.formatterClass ?? HelpFormatter;
		this.fromfilePrefixChars = given.fromfilePrefixChars ?? null;
		this.addHelp = given.addHelp ?? true;
		this.allowAbbrev = given.allowAbbrev ?? true;
		this.exitOnError = given.exitOnError ?? true;
		this.#positionals = this.addArgumentGroup("positional arguments");
		this.#options = this.addArgumentGroup("options");
		if (this.addHelp) this.#addHelp();
		for (const parent of iter(given.parents ?? [])) this.#inherit(parent);
	}
	#addHelp() {
		const prefix = this.shared.prefixes.includes("-") ? "-" : this.shared.prefixes[0];
		this.add(new HelpAction({
			optionStrings: [`${prefix}h`, `${prefix}${prefix}help`],
			help: "show this help message and exit"
		}));
	}
	#inherit(parent) {
		if (!(parent instanceof ArgumentParser)) throw new TypeError("parents must be a list of ArgumentParser");
		const homes = new Map();
		for (const group of parent.groups) {
			if (group === parent.#positionals || group === parent.#options) continue;
			const mine = this.groups.find(({ title }) => title === group.title) ?? this.addArgumentGroup(group.title, group.description);
			for (const action of group.own) homes.set(action, mine);
		}
		for (const group of parent.shared.exclusive) {
			const mine = this.addMutuallyExclusiveGroup({ required: group.required });
			for (const action of group.own) homes.set(action, mine);
		}
		for (const action of parent.shared.actions) (homes.get(action) ?? this).add(action);
		for (const [name, value] of parent.shared.defaults) this.shared.defaults.set(name, value);
	}
	get parser() {
		return this;
	}
	add(action) {
		super.add(action);
		action.container = this;
		(action.optionStrings.length > 0 ? this.#options : this.#positionals).own.push(action);
		return action;
	}
	remove(action) {
		super.remove(action);
		for (const group of this.groups) group.remove(action);
	}
	registered(registry) {
		let found = this.#registries.get(registry);
		if (found === void 0) this.#registries.set(registry, found = new Map());
		return found;
	}
	kindOf(kind) {
		return this.registered("action").get(kind);
	}
	typeOf(type) {
		return this.registered("type").get(type) ?? type;
	}
	addSubparsers(named = {}) {
		if (this.#subparsers !== null) throw new ArgumentError(null, "cannot have multiple subparser arguments");
		const { title, description, prog, parserClass, ...rest } = named;
		this.#subparsers = title !== void 0 || description !== void 0 ? this.addArgumentGroup(title ?? "subcommands", description ?? null) : this.#positionals;
		const positionals = this.shared.actions.filter(({ optionStrings }) => optionStrings.length === 0);
		const head = prog ?? this.#formatter().render({
			text: this.usage,
			actions: positionals,
			groups: this.shared.exclusive,
			prefix: ""
		}, []).trim();
		const action = new SubParsersAction({
			...rest,
			optionStrings: [],
			prog: head,
			parserClass: parserClass ?? this.constructor
		});
		if (this.#subparsers === this.#positionals) this.add(action);
		else this.#subparsers.add(action);
		return action;
	}
	parseArgs(args, namespace) {
		const [given, into] = named(args, namespace);
		const [found, rest] = this.parseKnownArgs(given, into);
		this.#refuse(rest);
		return found;
	}
	#refuse(rest) {
		if (rest.length === 0) return;
		const message = `unrecognized arguments: ${rest.join(" ")}`;
		if (!this.exitOnError) throw new ArgumentError(null, message);
		callMethod(this, "error", [message]);
	}
	parseKnownArgs(args, namespace) {
		const [given, into] = named(args, namespace);
		const texts = given === null ? sys.argv.slice(1) : Array.from(iter(given));
		const found = into ?? new Namespace();
		for (const { dest, default: value } of this.shared.actions) {
			if (dest === null || dest === "==SUPPRESS==" || value === "==SUPPRESS==") continue;
			if (!hasattr(found, dest)) setattr(found, dest, value);
		}
		for (const [name, value] of this.shared.defaults) if (!hasattr(found, name)) setattr(found, name, value);
		try {
			const rest = new CommandLine(this, found, this.#fromFiles(texts)).read();
			if (hasattr(found, UNRECOGNIZED)) {
				rest.push(...getattr(found, UNRECOGNIZED));
				delattr(found, UNRECOGNIZED);
			}
			return asTuple([found, rest]);
		} catch (error) {
			if (!(error instanceof ArgumentError) || !this.exitOnError) throw error;
			callMethod(this, "error", [str(error)]);
			throw error;
		}
	}
	parseIntermixedArgs(args, namespace) {
		const [found, rest] = this.parseKnownIntermixedArgs(args, namespace);
		this.#refuse(rest);
		return found;
	}
	parseKnownIntermixedArgs(args, namespace) {
		const [given, into] = named(args, namespace);
		const { actions, exclusive } = this.shared;
		const positionals = actions.filter(({ optionStrings }) => optionStrings.length === 0);
		const wrong = positionals.find(({ nargs }) => nargs === "A..." || nargs === "...");
		if (wrong) throw new TypeError(`parse_intermixed_args: positional arg with nargs=${wrong.nargs}`);
		if (exclusive.some(({ own }) => own.some((action) => positionals.includes(action)))) throw new TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup");
		const usage = this.usage;
		this.usage ??= this.formatUsage().slice(7);
		const before = actions.map(({ nargs, default: value, required }) => ({
			nargs,
			value,
			required
		}));
		const mustOccur = exclusive.map(({ required }) => required);
		const restore = () => {
			actions.forEach((action, i) => {
				const { nargs, value, required } = before[i];
				Object.assign(action, {
					nargs,
					default: value,
					required
				});
			});
			exclusive.forEach((group, i) => Object.assign(group, { required: mustOccur[i] }));
		};
		try {
			for (const action of positionals) Object.assign(action, {
				nargs: SUPPRESS,
				default: SUPPRESS
			});
			const [found, rest] = this.parseKnownArgs(given, into);
			restore();
			for (const action of actions) if (!positionals.includes(action)) action.required = false;
			for (const group of exclusive) Object.assign(group, { required: false });
			return this.parseKnownArgs(rest, found);
		} finally {
			restore();
			this.usage = usage;
		}
	}
	#fromFiles(texts) {
		const marks = this.fromfilePrefixChars;
		if (marks === null) return [...texts];
		return texts.flatMap((text) => {
			if (text === "" || !marks.includes(text[0])) return [text];
			try {
				using file = open(text.slice(1));
				const inner = str.splitlines(file.read()).flatMap((line) => [...iter(callMethod(this, "convert_arg_line_to_args", [line]))]);
				return this.#fromFiles(inner);
			} catch (error) {
				if (error instanceof OSError) throw new ArgumentError(null, str(error));
				throw error;
			}
		});
	}
	convertArgLineToArgs(argLine) {
		return [argLine];
	}
	#formatter() {
		return call(this.formatterClass, [], { prog: this.prog });
	}
	#usage() {
		const { actions, exclusive } = this.shared;
		return {
			text: this.usage,
			actions,
			groups: exclusive,
			prefix: null
		};
	}
	formatUsage() {
		return this.#formatter().render(this.#usage(), []);
	}
	formatHelp() {
		return this.#formatter().render(this.#usage(), [
			{ text: this.description },
			...this.groups.map(({ title, description, own }) => ({
				heading: title ?? "==SUPPRESS==",
				text: description,
				actions: own
			})),
			{ text: this.epilog }
		]);
	}
	printUsage(file) {
		print(this.formatUsage(), fileGiven(file));
	}
	printHelp(file) {
		print(this.formatHelp(), fileGiven(file));
	}
	printVersion(version) {
		print(this.#formatter().render(null, [{ text: version }]), streams.stdout);
	}
	warn(message) {
		print(`${this.prog}: warning: ${message}\n`, streams.stderr);
	}
	exit(status = 0, message) {
		const given = isKeywords(status) ? status : {
			status,
			message
		};
		if (given.message) print(given.message, streams.stderr);
		return sys.exit(given.status ?? 0);
	}
	error(message) {
		this.printUsage(streams.stderr);
		return this.exit(2, `${this.prog}: error: ${message}\n`);
	}
	__repr__() {
		return `ArgumentParser(prog=${repr(this.prog)}, usage=${repr(this.usage)}, description=${repr(this.description)}, formatter_class=${repr(this.formatterClass)}, conflict_handler=${repr(this.shared.onConflict)}, add_help=${repr(this.addHelp)})`;
	}
};
function named(args, namespace) {
	if (isKeywords(args)) return [args.args ?? null, args.namespace ?? null];
	if (isKeywords(namespace)) return [args ?? null, namespace.namespace ?? null];
	return [args ?? null, namespace ?? null];
}
function fileGiven(file) {
	return options(["file"], file).file ?? streams.stdout;
}
function print(text, file) {
	if (text !== "") callMethod(file, "write", [text]);
}
nameClasses(__exportAll({
	Action: () => Action,
	ArgumentDefaultsHelpFormatter: () => ArgumentDefaultsHelpFormatter,
	ArgumentError: () => ArgumentError,
	ArgumentParser: () => ArgumentParser,
	ArgumentTypeError: () => ArgumentTypeError,
	BooleanOptionalAction: () => BooleanOptionalAction,
	FileType: () => FileType,
	HelpFormatter: () => HelpFormatter,
	MetavarTypeHelpFormatter: () => MetavarTypeHelpFormatter,
	Namespace: () => Namespace,
	ONE_OR_MORE: () => "+",
	OPTIONAL: () => "?",
	PARSER: () => PARSER,
	REMAINDER: () => "...",
	RawDescriptionHelpFormatter: () => RawDescriptionHelpFormatter,
	RawTextHelpFormatter: () => RawTextHelpFormatter,
	SUPPRESS: () => SUPPRESS,
	ZERO_OR_MORE: () => "*"
}), "argparse");
export { Action, ArgumentDefaultsHelpFormatter, ArgumentError, ArgumentParser, ArgumentTypeError, BooleanOptionalAction, FileType, HelpFormatter, MetavarTypeHelpFormatter, Namespace, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, RawDescriptionHelpFormatter, RawTextHelpFormatter, SUPPRESS, ZERO_OR_MORE };
