/* @ts-self-types="../../../runtime/python/logging.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { kit } from "../main.js";
import { nameFunctions } from "./parts/base64.js";
import { OSError, TypeError, ValueError, atExit, inheritGlobals, me, own, pidOf, pythonHooks, registerForm } from "../core.js";
import { Dict, Float, KeyError, NotImplementedError, RecursionError, Tuple, call, callMethod, className, classOf, formatException, formatWith, frameLines, framesOf, getattr, isKeywords, isSubclass, kindOf, nameClass, open, options, percent, repr, str$1 as str, streams, truth, tupleFrom } from "./core.js";
import { localtime, strftime } from "./parts/time.js";
import { Template } from "./parts/string.js";
import { abspath } from "./parts/os.js";
// runtime/python/logging/levels.ts
const NOTSET = 0;
const DEBUG = 10;
const INFO = 20;
const WARNING = 30;
const WARN = 30;
const ERROR = 40;
const CRITICAL = 50;
const FATAL = 50;
const numbers = new Map([
	["CRITICAL", 50],
	["FATAL", 50],
	["ERROR", 40],
	["WARN", 30],
	["WARNING", 30],
	["INFO", 20],
	["DEBUG", 10],
	["NOTSET", 0]
]);
const names = new Map([
	[50, "CRITICAL"],
	[40, "ERROR"],
	[30, "WARNING"],
	[20, "INFO"],
	[10, "DEBUG"],
	[0, "NOTSET"]
]);
function nameOf(level) {
	return names.get(level) ?? `Level ${level}`;
}
function getLevelName(level) {
	if (typeof level === "string") return numbers.get(level) ?? `Level ${level}`;
	return names.get(Number(level)) ?? `Level ${str(level)}`;
}
function getLevelNamesMapping() {
	return new Dict(numbers);
}
function addLevelName(level, levelName) {
	names.set(Number(level), levelName);
	numbers.set(levelName, Number(level));
}
function ownLevels() {
	return [...numbers].filter(([, level]) => level % 10 !== 0 || level > 50);
}
function levelNumber(level) {
	if (kindOf(level) === 1) return Number(level);
	if (typeof level !== "string") throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
	const number = numbers.get(level);
	if (number === void 0) throw new ValueError(`Unknown level: ${repr(level)}`);
	return number;
}
// runtime/python/logging/record.ts
const started = performance.timeOrigin / 1e3;
const PYTHON_NAMES = {
	excInfo: "exc_info",
	excText: "exc_text",
	stackInfo: "stack_info"
};
const OUR_NAMES = Object.fromEntries(Object.entries(PYTHON_NAMES).map(([ours, python]) => [python, ours]));
function pythonName(name) {
	return PYTHON_NAMES[name] ?? name;
}
function ownName(name) {
	return OUR_NAMES[name] ?? name;
}
var LogRecord = class {
	static __module__ = "logging";
	name;
	msg;
	args;
	levelname;
	levelno;
	pathname;
	filename;
	module;
	excInfo;
	excText = null;
	stackInfo;
	lineno;
	funcName;
	created;
	msecs;
	relativeCreated;
	thread;
	threadName;
	processName;
	process;
	taskName = null;
	constructor(name, level, pathname, lineno, msg, args, excInfo = null, func = null, sinfo = null) {
		const now = Date.now();
		const precise = (performance.timeOrigin + performance.now()) / 1e3;
		this.name = name;
		this.msg = msg;
		const only = Array.isArray(args) && args.length === 1 ? args[0] : null;
		this.args = only instanceof Dict && only.size > 0 ? only : args;
		this.levelname = nameOf(Number(level));
		this.levelno = Number(level);
		this.pathname = pathname;
		this.filename = pathname.slice(pathname.lastIndexOf("/") + 1);
		this.module = this.filename.replace(/(.)\.[^.]*$/, "$1");
		this.excInfo = excInfo;
		this.stackInfo = sinfo;
		this.lineno = Number(lineno);
		this.funcName = func;
		this.created = new Float(Math.abs(precise - now / 1e3) < 1 ? precise : now / 1e3);
		this.msecs = new Float(Math.floor(Number(this.created) % 1 * 1e3));
		this.relativeCreated = new Float((Number(this.created) - started) * 1e3);
		const thread = pythonHooks.thread?.();
		this.thread = thread?.ident ?? 1;
		this.threadName = thread?.name ?? "MainThread";
		this.processName = me.name();
		this.process = pidOf(own());
	}
	getMessage() {
		const text = str(this.msg);
		const { args } = this;
		return args === null || args === void 0 || Array.isArray(args) && args.length === 0 ? text : percent(text, args);
	}
	get __dict__() {
		return new Dict(Object.entries(this).map(([name, value]) => [pythonName(name), value]));
	}
	field(name) {
		const own = ownName(name);
		return Object.hasOwn(this, own) ? this[own] : void 0;
	}
	__repr__() {
		return `<LogRecord: ${this.name}, ${this.levelno}, ${this.pathname}, ${this.lineno}, "${str(this.msg)}">`;
	}
};
registerForm(import.meta, LogRecord, "logging.LogRecord", {
	write: (record) => Object.entries(record),
	make: (type) => Object.create(type.prototype),
	fill: (record, entries) => void Object.assign(record, Object.fromEntries(entries))
});
const makesRecord = (...given) => new LogRecord(...given);
const making = {
	factory: makesRecord,
	showsCallers: false
};
function getLogRecordFactory() {
	return making.factory;
}
function setLogRecordFactory(factory) {
	making.factory = factory;
	making.showsCallers = true;
}
function makeLogRecord(dict) {
	const record = making.factory(null, 0, "", 0, "", Tuple.of(), null, null, null);
	for (const [name, value] of dict) Object.assign(record, { [ownName(name)]: value });
	return record;
}
const unknownCaller = {
	pathname: "(unknown file)",
	lineno: 0,
	funcName: "(unknown function)",
	stack: null
};
function findCaller(stackInfo, stacklevel) {
	if (!making.showsCallers && !stackInfo) return unknownCaller;
	const frames = framesOf(new Error());
	const frame = frames.at(-stacklevel) ?? frames[0];
	if (frame === void 0) return unknownCaller;
	const lines = frames.slice(0, frames.indexOf(frame) + 1).map(({ file, line, name }) => `  File ${repr(file).replace(/^'|'$/g, "\"")}, line ${line}, in ${name}`);
	return {
		pathname: frame.file,
		lineno: frame.line,
		funcName: frame.name,
		stack: stackInfo ? ["Stack (most recent call last):", ...lines].join("\n") : null
	};
}
// runtime/python/logging/style.ts
const PLACEHOLDER = /%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]/i;
const FIELD = /^(\d+|\w+)(\.\w+|\[[^\]]+\])*$/;
const SPEC = /^(.?[<=>^])?[+ -]?#?0?(\d+|\{\w+\})?[,_]?(\.(\d+|\{\w+\}))?[bcdefgnosx%]?$/i;
const styles = new Map([
	["%", {
		usual: "%(message)s",
		basic: "%(levelname)s:%(name)s:%(message)s",
		usesTime: (format) => format.includes("%(asctime)"),
		validate(format) {
			if (!PLACEHOLDER.test(format)) throw new ValueError(`Invalid format '${format}' for '%' style`);
		},
		fill: (format, values) => percent(format, values)
	}],
	["{", {
		usual: "{message}",
		basic: "{levelname}:{name}:{message}",
		usesTime: (format) => format.includes("{asctime"),
		validate(format) {
			let fields = 0;
			const rest = format.replace(/\{\{|\}\}/g, "").replace(/\{([^{}!:]*)(?:!([^{}:]*))?(?::((?:[^{}]|\{[^{}]*\})*))?\}/g, (_, name, conversion, spec) => {
				if (!FIELD.test(name)) throw new ValueError(`invalid field name/expression: ${repr(name)}`);
				if (conversion !== void 0 && !/^[rsa]$/.test(conversion)) throw new ValueError(`invalid conversion: ${repr(conversion)}`);
				if (spec && !SPEC.test(spec)) throw new ValueError(`bad specifier: ${repr(spec)}`);
				fields += 1;
				return "";
			});
			if (rest.includes("{")) throw new ValueError("invalid format: expected '}' before end of string");
			if (rest.includes("}")) throw new ValueError("invalid format: Single '}' encountered in format string");
			if (fields === 0) throw new ValueError("invalid format: no fields");
		},
		fill: (format, values) => formatWith(format, null, (name) => {
			if (values.has(name)) return values.get(name);
			throw new KeyError(name);
		})
	}],
	["$", {
		usual: "${message}",
		basic: "${levelname}:${name}:${message}",
		usesTime: (format) => /\$asctime|\$\{asctime\}/.test(format),
		validate(format) {
			const found = [...format.matchAll(/\$(?:(\$)|([_a-z]\w*)|\{([_a-z]\w*)\}|)/gi)];
			const fields = found.filter(([, , name, braced]) => name ?? braced);
			if (found.some(([whole]) => whole === "$")) throw new ValueError("invalid format: bare '$' not allowed");
			if (fields.length === 0) throw new ValueError("invalid format: no fields");
		},
		fill: (format, values) => new Template(format).substitute(values)
	}]
]);
function styleOf(sign) {
	const style = styles.get(sign);
	if (style === void 0) throw new ValueError(`Style must be one of: ${[...styles.keys()].join(",")}`);
	return style;
}
function fillFrom(style, format, record, defaults) {
	const values = new Dict([...defaults ?? [], ...record.__dict__]);
	try {
		return style.fill(format, values);
	} catch (error) {
		if (!(error instanceof KeyError)) throw error;
		throw new ValueError(`Formatting field not found in record: ${repr(error.args[0])}`);
	}
}
// runtime/python/logging/formatter.ts
const CALLERS = /pathname|filename|module|lineno|funcName/;
var Formatter = class Formatter {
	static __module__ = "logging";
	style;
	defaults;
	_fmt;
	datefmt;
	constructor(fmt, ...more) {
		const given = options([
			"fmt",
			"datefmt",
			"style",
			"validate",
			"defaults"
		], fmt, ...more);
		this.style = given.style ?? "%";
		const style = styleOf(this.style);
		this._fmt = given.fmt || style.usual;
		if (given.validate ?? true) style.validate(this._fmt);
		this.datefmt = given.datefmt ?? null;
		this.defaults = given.defaults ?? null;
		if (new.target !== Formatter || CALLERS.test(this._fmt)) making.showsCallers = true;
	}
	format(record) {
		record.message = record.getMessage();
		if (this.usesTime()) record.asctime = this.formatTime(record, this.datefmt);
		let text = this.formatMessage(record);
		if (record.excInfo !== null && !record.excText) record.excText = this.formatException(record.excInfo);
		for (const [part, make] of [[record.excText, (part) => part], [record.stackInfo, (part) => this.formatStack(part)]]) if (part) text += `${text.endsWith("\n") ? "" : "\n"}${make(part)}`;
		return text;
	}
	formatTime(record, datefmt = null) {
		const moment = this.converter(record.created);
		if (datefmt) return strftime(datefmt, moment);
		const text = strftime(this.defaultTimeFormat, moment);
		const { defaultMsecFormat } = this;
		return defaultMsecFormat ? percent(defaultMsecFormat, Tuple.of(text, record.msecs)) : text;
	}
	formatException(ei) {
		const [, error] = ei;
		return error === null ? "NoneType: None" : formatException(error, new Error());
	}
	formatStack(stackInfo) {
		return stackInfo;
	}
	usesTime() {
		return styleOf(this.style).usesTime(this._fmt);
	}
	formatMessage(record) {
		return fillFrom(styleOf(this.style), this._fmt, record, this.defaults);
	}
};
Object.assign(Formatter.prototype, {
	defaultTimeFormat: "%Y-%m-%d %H:%M:%S",
	defaultMsecFormat: "%s,%03d",
	converter: (seconds) => localtime(seconds)
});
var BufferingFormatter = class {
	static __module__ = "logging";
	linefmt;
	constructor(linefmt = null) {
		this.linefmt = linefmt ?? new Formatter();
	}
	formatHeader(_records) {
		return "";
	}
	formatFooter(_records) {
		return "";
	}
	format(records) {
		if (records.length === 0) return "";
		const lines = records.map((record) => callMethod(this.linefmt, "format", [record]));
		return this.formatHeader(records) + lines.join("") + this.formatFooter(records);
	}
};
for (const type of [Formatter, BufferingFormatter]) registerForm(import.meta, type, `logging.${type.name}`, {
	write: Object.entries,
	make: (subtype) => Object.create(subtype.prototype),
	fill(formatter, entries) {
		Object.assign(formatter, Object.fromEntries(entries));
		making.showsCallers = true;
	}
});
// runtime/python/logging/filter.ts
var Filter = class Filter {
	static __module__ = "logging";
	name;
	constructor(name = "") {
		this.name = name;
		if (new.target !== Filter) making.showsCallers = true;
	}
	filter(record) {
		return this.name === "" || record.name === this.name || record.name.startsWith(`${this.name}.`);
	}
};
var Filterer = class {
	static __module__ = "logging";
	filters = [];
	addFilter(filter) {
		making.showsCallers = true;
		if (!this.filters.includes(filter)) this.filters.push(filter);
	}
	removeFilter(filter) {
		const at = this.filters.indexOf(filter);
		if (at >= 0) this.filters.splice(at, 1);
	}
	filter(record) {
		let current = record;
		for (const filter of this.filters) {
			const result = filter.filter === void 0 ? call(filter, [current]) : callMethod(filter, "filter", [current]);
			if (!truth(result)) return false;
			if (result instanceof LogRecord) current = result;
		}
		return current;
	}
};
registerForm(import.meta, Filter, "logging.Filter", {
	write: (filter) => Object.entries(filter),
	make: (subtype) => Object.create(subtype.prototype),
	fill(filter, entries) {
		Object.assign(filter, Object.fromEntries(entries));
		making.showsCallers = true;
	}
});
// runtime/python/logging/handlers.ts
const errors = { areShown: true };
let usual;
const made = new Set();
const named = new Map();
function getHandlerByName(name) {
	return named.get(name) ?? null;
}
function getHandlerNames() {
	return new Set(named.keys());
}
const lock = {
	acquire: () => true,
	release: () => {},
	__enter__: () => true,
	__exit__: () => false
};
var Handler = class extends Filterer {
	level;
	formatter = null;
	_name = null;
	_closed = false;
	constructor(level = 0) {
		super();
		this.level = levelNumber(typeof level === "object" ? level.level ?? 0 : level);
		made.add(new WeakRef(this));
	}
	get name() {
		return this._name;
	}
	set name(name) {
		this.setName(name);
	}
	getName() {
		return this._name;
	}
	setName(name) {
		if (this._name !== null) named.delete(this._name);
		this._name = name;
		if (name !== null) named.set(name, this);
	}
	createLock() {}
	acquire() {}
	release() {}
	setLevel(level) {
		this.level = levelNumber(level);
	}
	setFormatter(fmt) {
		this.formatter = fmt;
	}
	format(record) {
		usual ??= new Formatter();
		return callMethod(this.formatter ?? usual, "format", [record]);
	}
	emit(_record) {
		throw new NotImplementedError("emit must be implemented by Handler subclasses");
	}
	handle(record) {
		const passed = this.filter(record);
		if (passed !== false) this.emit(passed);
		return passed;
	}
	flush() {}
	close() {
		this._closed = true;
		if (this._name !== null && named.get(this._name) === this) named.delete(this._name);
	}
	handleError(record, error) {
		if (!errors.areShown || streams.stderr === null) return;
		const text = error instanceof Error ? `${formatException(error)}\n` : "";
		const way = frameLines(framesOf(new Error())).map((line) => `${line}\n`).join("");
		const message = `Message: ${repr(record.msg)}\nArguments: ${repr(record.args)}\n`;
		callMethod(streams.stderr, "write", [`--- Logging error ---\n${text}Call stack:\n${way}${message}`]);
	}
	__repr__() {
		const about = this.about();
		return `<${className(classOf(this))} ${about === "" ? "" : about + " "}(${nameOf(this.level)})>`;
	}
	about() {
		return "";
	}
	toString() {
		return this.__repr__();
	}
};
Object.defineProperty(Handler.prototype, "lock", {
	value: lock,
	writable: true
});
var StreamHandler = class extends Handler {
	stream;
	constructor(stream = null) {
		super();
		const given = options(["stream"], stream);
		this.stream = given.stream ?? streams.stderr;
	}
	flush() {
		if (this.stream && getattr(this.stream, "flush", null) !== null) callMethod(this.stream, "flush");
	}
	emit(record) {
		try {
			const text = this.format(record);
			callMethod(this.stream, "write", [text + this.terminator]);
			this.flush();
		} catch (error) {
			if (error instanceof RecursionError) throw error;
			this.handleError(record, error);
		}
	}
	setStream(stream) {
		if (stream === this.stream) return null;
		const before = this.stream;
		this.flush();
		this.stream = stream;
		return before;
	}
	about() {
		return str(getattr(this.stream, "name", ""));
	}
};
StreamHandler.prototype.terminator = "\n";
var StderrHandler = class extends StreamHandler {
	constructor(level = 0) {
		super();
		Object.defineProperty(this, "stream", {
			get: () => streams.stderr,
			enumerable: true
		});
		this.setLevel(level);
	}
};
nameClass(StderrHandler, "_StderrHandler");
const lastResort = new StderrHandler(30);
var FileHandler = class extends StreamHandler {
	baseFilename;
	mode;
	encoding;
	errors;
	delay;
	constructor(filename, ...more) {
		super();
		const given = options([
			"filename",
			"mode",
			"encoding",
			"delay",
			"errors"
		], filename, ...more);
		this.baseFilename = abspath(str(given.filename));
		this.mode = given.mode ?? "a";
		this.encoding = given.encoding ?? null;
		this.errors = given.errors ?? null;
		this.delay = given.delay ?? false;
		this.stream = this.delay ? null : this._open();
	}
	_open() {
		const named = {
			encoding: this.encoding ?? "utf-8",
			errors: this.errors ?? "strict"
		};
		return open(this.baseFilename, this.mode, named);
	}
	emit(record) {
		if (this.stream === null && (this.mode !== "w" || !this._closed)) this.stream = this._open();
		if (this.stream !== null) super.emit(record);
	}
	close() {
		if (this.stream !== null) {
			this.flush();
			callMethod(this.stream, "close");
			this.stream = null;
		}
		super.close();
	}
	about() {
		return this.baseFilename;
	}
};
var NullHandler = class extends Handler {
	emit(_record) {}
	handle(_record) {
		return false;
	}
};
function shutdown() {
	for (const reference of [...made].reverse()) {
		const handler = reference.deref();
		if (handler === void 0 || handler._closed) continue;
		try {
			callMethod(handler, "flush");
			callMethod(handler, "close");
		} catch (error) {
			if (!(error instanceof OSError) && !(error instanceof ValueError) && errors.areShown) throw error;
		}
	}
	made.clear();
}
registerForm(import.meta, Handler, "logging.Handler", {
	write: (handler) => Object.entries(handler),
	make: (subtype) => Object.create(subtype.prototype),
	fill(handler, entries) {
		Object.assign(handler, Object.fromEntries(entries));
		made.add(new WeakRef(handler));
		making.showsCallers = true;
	}
});
// runtime/python/logging/logger.ts
function excInfoOf(value) {
	if (value instanceof Error) return Tuple.of(classOf(value), value, null);
	if (Array.isArray(value)) return value;
	return truth(value) ? Tuple.of(null, null, null) : null;
}
function split(given) {
	const last = given.at(-1);
	return isKeywords(last) ? [given.slice(0, -1), last] : [given, {}];
}
function* upward(logger, all) {
	for (let one = logger; one !== null;) {
		yield one;
		one = all || truth(one.propagate) ? one.parent : null;
	}
}
var PlaceHolder = class {
	static __module__ = "logging";
};
var Manager = class {
	static __module__ = "logging";
	root;
	loggerDict = new Dict();
	disable = 0;
	loggerClass = Logger;
	constructor(root) {
		this.root = root;
	}
	getLogger(name) {
		if (typeof name !== "string") throw new TypeError("A logger name must be a string");
		const found = this.loggerDict.get(name);
		if (found instanceof Logger) return found;
		const logger = new this.loggerClass(name);
		logger.manager = this;
		this.loggerDict.set(name, logger);
		for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
			const above = name.slice(0, dot);
			if (!this.loggerDict.has(above)) this.loggerDict.set(above, new PlaceHolder());
		}
		return logger;
	}
	above(name) {
		for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
			const found = this.loggerDict.get(name.slice(0, dot));
			if (found instanceof Logger) return found;
		}
		return this.root;
	}
};
var Logger = class Logger extends Filterer {
	name;
	level;
	handlers = [];
	propagate = true;
	disabled = false;
	constructor(name, level = 0) {
		super();
		this.name = name;
		this.level = levelNumber(level);
	}
	get parent() {
		return this.manager.above(this.name);
	}
	setLevel(level) {
		this.level = levelNumber(level);
	}
	getEffectiveLevel() {
		for (const one of upward(this, true)) if (one.level) return one.level;
		return 0;
	}
	isEnabledFor(level) {
		if (truth(this.disabled) || this.manager.disable >= Number(level)) return false;
		return Number(level) >= this.getEffectiveLevel();
	}
	getChild(suffix) {
		return this.manager.getLogger(this === this.root ? suffix : `${this.name}.${suffix}`);
	}
	getChildren() {
		const all = [...this.manager.loggerDict.values()];
		return new Set(all.filter((one) => one instanceof Logger && one.parent === this));
	}
	addHandler(hdlr) {
		if (!this.handlers.includes(hdlr)) this.handlers.push(hdlr);
	}
	removeHandler(hdlr) {
		const at = this.handlers.indexOf(hdlr);
		if (at >= 0) this.handlers.splice(at, 1);
	}
	hasHandlers() {
		for (const one of upward(this, false)) if (one.handlers.length > 0) return true;
		return false;
	}
	debug(msg, ...args) {
		if (this.isEnabledFor(10)) this._log(10, msg, ...split(args));
	}
	info(msg, ...args) {
		if (this.isEnabledFor(20)) this._log(20, msg, ...split(args));
	}
	warning(msg, ...args) {
		if (this.isEnabledFor(30)) this._log(30, msg, ...split(args));
	}
	warn(msg, ...args) {
		this.warning(msg, ...args);
	}
	error(msg, ...args) {
		if (this.isEnabledFor(40)) this._log(40, msg, ...split(args));
	}
	exception(msg, ...args) {
		const [positional, named] = split(args);
		this.error(msg, ...positional, {
			excInfo: true,
			...named
		});
	}
	critical(msg, ...args) {
		if (this.isEnabledFor(50)) this._log(50, msg, ...split(args));
	}
	fatal(msg, ...args) {
		this.critical(msg, ...args);
	}
	log(level, msg, ...args) {
		if (kindOf(level) !== 1) {
			if (errors.areShown) throw new TypeError("level must be an integer");
			return;
		}
		if (this.isEnabledFor(level)) this._log(Number(level), msg, ...split(args));
	}
	_log(level, msg, args, named = {}) {
		const caller = findCaller(named.stackInfo ?? false, Number(named.stacklevel ?? 1));
		const excInfo = excInfoOf(named.excInfo ?? null);
		const record = this.makeRecord(this.name, level, caller.pathname, caller.lineno, msg, tupleFrom(args), excInfo, caller.funcName, named.extra ?? null, caller.stack);
		this.handle(record);
	}
	makeRecord(name, level, fn, lno, msg, args, excInfo, func = null, extra = null, sinfo = null) {
		const record = making.factory(name, level, fn, lno, msg, args, excInfo, func, sinfo);
		for (const [key, value] of extra ?? []) {
			if (key === "message" || key === "asctime" || record.field(key) !== void 0) throw new KeyError(`Attempt to overwrite ${repr(key)} in LogRecord`);
			Object.assign(record, { [key]: value });
		}
		return record;
	}
	handle(record) {
		if (truth(this.disabled)) return;
		const passed = this.filter(record);
		if (passed !== false) this.callHandlers(passed);
	}
	callHandlers(record) {
		let found = 0;
		for (const one of upward(this, false)) for (const handler of [...one.handlers]) {
			found += 1;
			if (record.levelno >= handler.level) callMethod(handler, "handle", [record]);
		}
		if (found === 0 && record.levelno >= lastResort.level) lastResort.handle(record);
	}
	findCaller(stackInfo = false, stacklevel = 1) {
		making.showsCallers = true;
		const { pathname, lineno, funcName, stack } = findCaller(stackInfo, Number(stacklevel));
		return Tuple.of(pathname, lineno, funcName, stack);
	}
	__repr__() {
		return `<${className(classOf(this))} ${this.name} (${nameOf(this.getEffectiveLevel())})>`;
	}
	toString() {
		return this.__repr__();
	}
	[Symbol.for("Deno.customInspect")]() {
		return this.__repr__();
	}
};
var RootLogger = class extends Logger {
	get parent() {
		return null;
	}
};
const root = new RootLogger("root", 30);
const manager = new Manager(root);
Object.defineProperty(Logger.prototype, "root", { value: root });
Object.defineProperty(Logger.prototype, "manager", {
	value: manager,
	writable: true
});
function getLogger(name) {
	const given = isKeywords(name) ? name.name : name;
	return given && given !== root.name ? manager.getLogger(given) : root;
}
registerForm(import.meta, Logger, "logging.Logger", {
	write: (logger) => logger.name,
	read: (name) => getLogger(name)
});
var LoggerAdapter = class {
	static __module__ = "logging";
	logger;
	extra;
	mergeExtra;
	constructor(logger, extra = null, mergeExtra = false) {
		const named = isKeywords(extra) ? extra : isKeywords(mergeExtra) ? mergeExtra : {};
		this.logger = logger;
		this.extra = (isKeywords(extra) ? extra.extra : extra) ?? null;
		this.mergeExtra = named.mergeExtra ?? mergeExtra === true;
	}
	process(msg, kwargs) {
		const given = kwargs.get("extra");
		const merged = this.mergeExtra && given ? new Dict([...this.extra ?? [], ...given]) : this.extra;
		kwargs.set("extra", merged);
		return Tuple.of(msg, kwargs);
	}
	debug(msg, ...args) {
		this.log(10, msg, ...args);
	}
	info(msg, ...args) {
		this.log(20, msg, ...args);
	}
	warning(msg, ...args) {
		this.log(30, msg, ...args);
	}
	warn(msg, ...args) {
		this.log(30, msg, ...args);
	}
	error(msg, ...args) {
		this.log(40, msg, ...args);
	}
	exception(msg, ...args) {
		const [positional, named] = split(args);
		this.log(40, msg, ...positional, {
			excInfo: true,
			...named
		});
	}
	critical(msg, ...args) {
		this.log(50, msg, ...args);
	}
	log(level, msg, ...args) {
		if (!this.isEnabledFor(level)) return;
		const [positional, named] = split(args);
		const names = new Dict(Object.entries(named).map(([name, value]) => [pythonName(name), value]));
		const [text, kwargs] = callMethod(this, "process", [msg, names]);
		const options = Object.fromEntries([...kwargs].map(([name, value]) => [ownName(name), value]));
		this.logger.log(level, text, ...positional, options);
	}
	isEnabledFor(level) {
		return this.logger.isEnabledFor(level);
	}
	setLevel(level) {
		this.logger.setLevel(level);
	}
	getEffectiveLevel() {
		return this.logger.getEffectiveLevel();
	}
	hasHandlers() {
		return this.logger.hasHandlers();
	}
	get name() {
		return this.logger.name;
	}
	__repr__() {
		const level = nameOf(this.getEffectiveLevel());
		return `<${className(classOf(this))} ${this.name} (${level})>`;
	}
};
// runtime/python/logging/config.ts
const KNOWN = new Set([
	"level",
	"format",
	"datefmt",
	"style",
	"filename",
	"filemode",
	"encoding",
	"errors",
	"stream",
	"handlers",
	"force"
]);
function basicConfig(config = {}) {
	if (config.force) for (const handler of [...root.handlers]) {
		root.removeHandler(handler);
		callMethod(handler, "close");
	}
	if (root.handlers.length > 0) return;
	const handlers = handlersOf(config);
	const style = styleOf(config.style ?? "%");
	const formatter = new Formatter(config.format ?? style.basic, config.datefmt ?? null, config.style ?? "%");
	for (const handler of handlers) {
		if (handler.formatter === null) handler.setFormatter(formatter);
		root.addHandler(handler);
	}
	if (config.level !== void 0 && config.level !== null) root.setLevel(config.level);
	const unknown = Object.keys(config).filter((name) => !KNOWN.has(name));
	if (unknown.length > 0) throw new ValueError(`Unrecognised argument(s): ${unknown.join(", ")}`);
}
function handlersOf(config) {
	const has = (name) => name in config;
	if (config.handlers !== void 0 && config.handlers !== null) {
		if (has("stream") || has("filename")) throw new ValueError("'stream' or 'filename' should not be specified together with 'handlers'");
		return [...config.handlers];
	}
	if (has("stream") && has("filename")) throw new ValueError("'stream' and 'filename' should not be specified together");
	const { filename, filemode = "a", encoding = null, errors = null } = config;
	if (!filename) return [new StreamHandler(config.stream ?? null)];
	return [new FileHandler(filename, filemode, {
		encoding,
		errors
	})];
}
function rootSetUp() {
	if (root.handlers.length === 0) basicConfig();
	return root;
}
function debug(msg, ...args) {
	rootSetUp().debug(msg, ...args);
}
function info(msg, ...args) {
	rootSetUp().info(msg, ...args);
}
function warning(msg, ...args) {
	rootSetUp().warning(msg, ...args);
}
function warn(msg, ...args) {
	rootSetUp().warning(msg, ...args);
}
function error(msg, ...args) {
	rootSetUp().error(msg, ...args);
}
function exception(msg, ...args) {
	rootSetUp().exception(msg, ...args);
}
function critical(msg, ...args) {
	rootSetUp().critical(msg, ...args);
}
function fatal(msg, ...args) {
	rootSetUp().critical(msg, ...args);
}
function log(level, msg, ...args) {
	rootSetUp().log(level, msg, ...args);
}
function disable(level = 50) {
	manager.disable = levelNumber(level);
}
function getLoggerClass() {
	return manager.loggerClass;
}
function setLoggerClass(klass) {
	if (!isSubclass(klass, Logger)) throw new TypeError(`logger not derived from logging.Logger: ${repr(klass.name)}`);
	manager.loggerClass = klass;
}
function stateOf({ name, level, propagate, disabled, handlers, filters }) {
	return [
		name,
		level,
		propagate,
		disabled,
		handlers,
		filters
	];
}
inheritGlobals(import.meta, () => ({ setup: {
	levels: ownLevels(),
	loggers: [root, ...manager.loggerDict.values()].filter((one) => !(one instanceof PlaceHolder)).map((one) => stateOf(one)),
	disabled: manager.disable
} }), ({ setup }) => {
	for (const [name, level] of setup.levels) addLevelName(level, name);
	manager.disable = setup.disabled;
	for (const [name, level, propagate, disabled, handlers, filters] of setup.loggers) {
		const logger = name === root.name ? root : manager.getLogger(name);
		Object.assign(logger, {
			level,
			propagate,
			disabled
		});
		logger.handlers = [...handlers];
		logger.filters = [...filters];
	}
});
atExit(shutdown);
// runtime/python/logging.ts
var logging_exports = __exportAll({
	BASIC_FORMAT: () => BASIC_FORMAT,
	BufferingFormatter: () => BufferingFormatter,
	CRITICAL: () => 50,
	DEBUG: () => 10,
	ERROR: () => 40,
	FATAL: () => 50,
	FileHandler: () => FileHandler,
	Filter: () => Filter,
	Filterer: () => Filterer,
	Formatter: () => Formatter,
	Handler: () => Handler,
	INFO: () => 20,
	LogRecord: () => LogRecord,
	Logger: () => Logger,
	LoggerAdapter: () => LoggerAdapter,
	Manager: () => Manager,
	NOTSET: () => 0,
	NullHandler: () => NullHandler,
	PlaceHolder: () => PlaceHolder,
	RootLogger: () => RootLogger,
	StreamHandler: () => StreamHandler,
	WARN: () => 30,
	WARNING: () => 30,
	addLevelName: () => addLevelName,
	basicConfig: () => basicConfig,
	critical: () => critical,
	debug: () => debug,
	disable: () => disable,
	error: () => error,
	exception: () => exception,
	fatal: () => fatal,
	getHandlerByName: () => getHandlerByName,
	getHandlerNames: () => getHandlerNames,
	getLevelName: () => getLevelName,
	getLevelNamesMapping: () => getLevelNamesMapping,
	getLogRecordFactory: () => getLogRecordFactory,
	getLogger: () => getLogger,
	getLoggerClass: () => getLoggerClass,
	info: () => info,
	lastResort: () => lastResort,
	log: () => log,
	makeLogRecord: () => makeLogRecord,
	root: () => root,
	setLogRecordFactory: () => setLogRecordFactory,
	setLoggerClass: () => setLoggerClass,
	shutdown: () => shutdown,
	warn: () => warn,
	warning: () => warning
});
const BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s";
nameFunctions(logging_exports);
Object.assign(kit, {
	logger(name) {
		const logger = getLogger(name);
		logger.propagate = 0;
		return logger;
	},
	handler: () => new StreamHandler(),
	formatter: (format) => new Formatter(format)
});
export { BASIC_FORMAT, BufferingFormatter, CRITICAL, DEBUG, ERROR, FATAL, FileHandler, Filter, Filterer, Formatter, Handler, INFO, LogRecord, Logger, LoggerAdapter, Manager, NOTSET, NullHandler, PlaceHolder, RootLogger, StreamHandler, WARN, WARNING, addLevelName, basicConfig, critical, debug, disable, error, exception, fatal, getHandlerByName, getHandlerNames, getLevelName, getLevelNamesMapping, getLogRecordFactory, getLogger, getLoggerClass, info, lastResort, log, makeLogRecord, root, setLogRecordFactory, setLoggerClass, shutdown, warn, warning };
