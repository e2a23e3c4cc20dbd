import { __exportAll } from "../../rolldown-runtime.js";
import { TypeError, ValueError, atExit, inheritGlobals, pythonHooks } from "../../core.js";
import { kit } from "../../small.js";
import { callMethod, isSubclass, nameClasses, nameFunctions, repr } from "../core.js";
import { BufferingFormatter, FileHandler, Filter, Filterer, Formatter, Handler, LogRecord, NullHandler, StreamHandler, addLevelName, getHandlerByName, getHandlerNames, getLevelName, getLevelNamesMapping, getLogRecordFactory, hooks, lastResort, levelNumber, makeLogRecord, ownLevels, raiseExceptions, setLogRecordFactory, shutdown, styleOf } from "./logging7.js";
import { Logger, LoggerAdapter, Manager, PlaceHolder, RootLogger, getLogger, manager, root } from "./logging9.js";
import { formatwarning, hooks as hooks$1 } from "./logging4.js";
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
		before = hooks$1.showwarning;
		hooks$1.showwarning = show;
	} else if (!capture && before !== null) {
		hooks$1.showwarning = before;
		before = null;
	}
}
// runtime/python/logging/setup.ts
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
	hooks: () => hooks,
	info: () => info,
	lastResort: () => lastResort,
	log: () => log,
	makeLogRecord: () => makeLogRecord,
	raiseExceptions: () => raiseExceptions,
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
export { BASIC_FORMAT, basicConfig, captureWarnings, critical, debug, disable, error, exception, fatal, getLoggerClass, info, log, logging_exports, setLoggerClass, warn, warning };
