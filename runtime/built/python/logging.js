/* @ts-self-types="../../../runtime/python/logging.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { TypeError, ValueError, atExit, inheritGlobals, pythonHooks, registerForm } from "../core.js";
import { kit } from "../main.js";
import { nameClasses, nameFunctions } from "./parts/asyncio.js";
import { BufferingFormatter, CRITICAL, DEBUG, ERROR, FATAL, FileHandler, Filter, Filterer, Formatter, Handler, INFO, LogRecord, NOTSET, NullHandler, StreamHandler, WARN, WARNING, addLevelName, errors, findCaller, getHandlerByName, getHandlerNames, getLevelName, getLevelNamesMapping, getLogRecordFactory, lastResort, levelNumber, makeLogRecord, making, nameOf, ownLevels, ownName, pythonName, setLogRecordFactory, shutdown, styleOf } from "./parts/logging.js";
import { Dict, KeyError, Tuple, callMethod, className, classOf, isKeywords, isSubclass, kindOf, repr, truth, tupleFrom } from "./core.js";
import { formatwarning, hooks } from "./parts/warnings.js";
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
		const stackInfo = named.stackInfo ?? false;
		const caller = findCaller(stackInfo, Number(named.stacklevel ?? 1));
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
// runtime/python/logging/captured.ts
let before = null;
const show = (message, category, filename, lineno, file, line) => {
	if (file !== null) return before?.(message, category, filename, lineno, file, line);
	const logger = getLogger("py.warnings");
	if (logger.handlers.length === 0) logger.addHandler(new NullHandler());
	logger.warning(formatwarning(message, category, filename, lineno, line));
};
function captureWarnings(capture) {
	if (capture && before === null) {
		before = hooks.showwarning;
		hooks.showwarning = show;
	} else if (!capture && before !== null) {
		hooks.showwarning = before;
		before = null;
	}
}
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
	const format = config.format ?? style.basic;
	const formatter = new Formatter(format, config.datefmt ?? null, config.style ?? "%");
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
	captureWarnings: () => captureWarnings,
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
pythonHooks.areFlow = false;
nameFunctions(logging_exports);
nameClasses(logging_exports, "logging");
Object.assign(kit, {
	logger(name) {
		const logger = getLogger(name);
		logger.propagate = 0;
		return logger;
	},
	handler: () => new StreamHandler(),
	formatter: (format) => new Formatter(format)
});
export { BASIC_FORMAT, BufferingFormatter, CRITICAL, DEBUG, ERROR, FATAL, FileHandler, Filter, Filterer, Formatter, Handler, INFO, LogRecord, Logger, LoggerAdapter, Manager, NOTSET, NullHandler, PlaceHolder, RootLogger, StreamHandler, WARN, WARNING, addLevelName, basicConfig, captureWarnings, critical, debug, disable, error, exception, fatal, getHandlerByName, getHandlerNames, getLevelName, getLevelNamesMapping, getLogRecordFactory, getLogger, getLoggerClass, info, lastResort, log, makeLogRecord, root, setLogRecordFactory, setLoggerClass, shutdown, warn, warning };
