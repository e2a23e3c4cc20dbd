import "../../rolldown-runtime.js";
import { Dict, Float, FrozenSet, KeyError, NotImplementedError, RecursionError, asTuple, call, callMethod, className, classOf, formatException, formatWith, frameLines, framesOf, getattr, kindOf, nameClass, open, options, percent, repr, str$1 as str, streams, truth } from "../core.js";
import { OSError, TypeError, ValueError, me, own, pidOf, pythonHooks, registerForm } from "../../core.js";
import { abspath } from "./logging.js";
import { localtime, strftime } from "./logging6.js";
import { Template } from "./logging8.js";
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
const PARTS = [
	"name",
	"level",
	"pathname",
	"lineno",
	"msg",
	"args",
	"excInfo",
	"func",
	"sinfo"
];
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
	excText = null;
	taskName = null;
	constructor(name, level, pathname, lineno, ...more) {
		const given = options(PARTS, name, level, pathname, lineno, ...more);
		const { msg, args, excInfo = null, func = null, sinfo = null } = given;
		const now = Date.now();
		const precise = (performance.timeOrigin + performance.now()) / 1e3;
		this.name = given.name;
		this.msg = msg;
		const only = Array.isArray(args) && args.length === 1 ? args[0] : null;
		this.args = only instanceof Dict && only.size > 0 ? only : args;
		this.levelname = nameOf(Number(given.level));
		this.levelno = Number(given.level);
		this.pathname = given.pathname;
		this.filename = this.pathname.slice(this.pathname.lastIndexOf("/") + 1);
		this.module = this.filename.replace(/(.)\.[^.]*$/, "$1");
		this.excInfo = excInfo;
		this.stackInfo = sinfo;
		this.lineno = Number(given.lineno);
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
	const record = making.factory(null, 0, "", 0, "", asTuple([]), null, null, null);
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
		return defaultMsecFormat ? percent(defaultMsecFormat, asTuple([text, record.msecs])) : text;
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
// runtime/python/logging/destinations.ts
let raiseExceptions = true;
const hooks = {
	get raiseExceptions() {
		return raiseExceptions;
	},
	set raiseExceptions(value) {
		raiseExceptions = truth(value);
	}
};
let usual;
const made = new Set();
const named = new Map();
function getHandlerByName(name) {
	return named.get(name) ?? null;
}
function getHandlerNames() {
	return new FrozenSet(named.keys());
}
const lock = {
	acquire: () => true,
	release: () => {},
	__enter__: () => true,
	__exit__: () => false
};
var Handler = class extends Filterer {
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
		if (!raiseExceptions || streams.stderr === null) return;
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
			if (!(error instanceof OSError) && !(error instanceof ValueError) && raiseExceptions) throw error;
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
export { BufferingFormatter, CRITICAL, DEBUG, ERROR, FATAL, FileHandler, Filter, Filterer, Formatter, Handler, INFO, LogRecord, NOTSET, NullHandler, StreamHandler, WARN, WARNING, addLevelName, findCaller, getHandlerByName, getHandlerNames, getLevelName, getLevelNamesMapping, getLogRecordFactory, hooks, lastResort, levelNumber, makeLogRecord, making, nameOf, ownLevels, ownName, pythonName, raiseExceptions, setLogRecordFactory, shutdown, styleOf };
