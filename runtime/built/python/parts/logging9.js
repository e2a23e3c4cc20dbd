import "../../rolldown-runtime.js";
import { TypeError, registerForm } from "../../core.js";
import { Dict, KeyError, asTuple, callMethod, className, classOf, isKeywords, kindOf, repr, truth, tupleFrom } from "../core.js";
import { Filterer, findCaller, lastResort, levelNumber, making, nameOf, ownName, pythonName, raiseExceptions } from "./logging7.js";
// runtime/python/logging/logger.ts
function excInfoOf(value) {
	if (value instanceof Error) return asTuple([
		classOf(value),
		value,
		null
	]);
	if (Array.isArray(value)) return value;
	return truth(value) ? asTuple([
		null,
		null,
		null
	]) : null;
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
function depth(logger) {
	return logger === root ? 0 : logger.name.split(".").length;
}
var Logger = class Logger extends Filterer {
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
		return new Set(all.filter((one) => one instanceof Logger && one.parent === this && depth(one) === depth(this) + 1));
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
			if (raiseExceptions) throw new TypeError("level must be an integer");
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
		return asTuple([
			pathname,
			lineno,
			funcName,
			stack
		]);
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
		return asTuple([msg, kwargs]);
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
export { Logger, LoggerAdapter, Manager, PlaceHolder, RootLogger, getLogger, manager, root };
