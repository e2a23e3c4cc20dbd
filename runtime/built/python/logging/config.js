/* @ts-self-types="../../../../runtime/python/logging/config.ts" */
import "../program.js";
import { __exportAll } from "../../rolldown-runtime.js";
import { AttributeError, RuntimeError, TypeError, ValueError } from "../../core.js";
import { Dict, FileNotFoundError, ImportError, KeyError, call, callMethod, dictEntries, exception, getattr, hasattr, isKeywords, isList, isTuple, item, iter, nameFunctions, optionsNamed, ownModules, repr, setattr, str$1 as str, truth, tupleFrom } from "../core.js";
import { Filter, Formatter, levelNumber, shutdown } from "../parts/logging7.js";
import { Logger, getLogger, manager, root } from "../parts/logging9.js";
import { sys_exports } from "../parts/sys.js";
import { handlers_exports } from "../parts/logging11.js";
import { logging_exports } from "../parts/logging10.js";
import { ConfigParser, RawConfigParser } from "../parts/configparser.js";
import { exists } from "../parts/logging.js";
// runtime/python/logging/config/resolving.ts
const LIBRARY = {
	logging: logging_exports,
	"logging.handlers": handlers_exports,
	sys: sys_exports
};
function resolved(name) {
	const parts = name.split(".");
	try {
		for (let count = parts.length; count > 0; count--) {
			const module = parts.slice(0, count).join(".");
			const found = Object.hasOwn(LIBRARY, module) ? LIBRARY[module] : ownModules.get(module, null);
			if (found === null || found === void 0) continue;
			return parts.slice(count).reduce((at, part) => getattr(at, part), found);
		}
	} catch (error) {
		if (!(error instanceof AttributeError)) throw error;
	}
	const known = parts[0] in LIBRARY || ownModules.has(parts[0]);
	const cause = new ImportError(`No module named ${repr(known ? name : parts[0])}`);
	throw Object.assign(new ValueError(`Cannot resolve ${repr(name)}: ${cause.message}`), { cause });
}
function looked(path, config) {
	const first = /^\s*(\w+)\s*/.exec(path);
	if (!first) throw new ValueError(`Unable to convert ${repr(path)}`);
	let at = item(config, first[1]);
	let rest = path.slice(first[0].length);
	while (rest !== "") {
		const step = /^\.\s*(\w+)\s*|^\[([^\]]*)\]\s*/.exec(rest);
		if (!step) throw new ValueError(`Unable to convert ${repr(path)} at ${repr(rest)}`);
		const key = step[1] ?? step[2];
		at = item(at, step[1] === void 0 && /^\d+$/.test(key) ? Number(key) : key);
		rest = rest.slice(step[0].length);
	}
	return at;
}
// runtime/python/logging/config/dictionary.ts
function configOf(value) {
	return new Map([...dictEntries(value)]);
}
function failed(what, name, error) {
	const text = `Unable to configure ${what}${name === null ? "" : ` ${repr(name)}`}`;
	return Object.assign(new ValueError(text), { cause: exception(error) });
}
function handleExisting(existing, children, silences) {
	for (const name of existing) {
		const logger = manager.loggerDict.get(name, null);
		if (children.has(name)) {
			if (!(logger instanceof Logger)) continue;
			logger.setLevel(0);
			logger.handlers = [];
			logger.propagate = true;
		} else if (logger instanceof Logger) logger.disabled = silences;
	}
}
function existingLoggers() {
	return [...manager.loggerDict.keys()].sort();
}
function taken(name, existing, children) {
	const at = existing.indexOf(name);
	if (at < 0) return;
	for (let i = at + 1; i < existing.length && existing[i].startsWith(`${name}.`); i++) children.add(existing[i]);
	existing.splice(at, 1);
}
var Configurator = class {
	#config;
	#all;
	#formatters = new Map();
	#filters = new Map();
	#handlers = new Map();
	constructor(config) {
		this.#config = config;
		this.#all = configOf(config);
	}
	#converted(value) {
		if (typeof value === "string") {
			const [, prefix, rest] = /^([a-z]+):\/\/(.*)$/s.exec(value) ?? [];
			if (prefix === "ext") return resolved(rest);
			if (prefix === "cfg") return this.#converted(looked(rest, this.#config));
			return value;
		}
		if (value instanceof Dict) {
			const entries = [...dictEntries(value)].map(([key, one]) => [key, this.#converted(one)]);
			return new Dict(entries);
		}
		if (isList(value)) return value.map((one) => this.#converted(one));
		if (isTuple(value)) return tupleFrom([...value].map((one) => this.#converted(one)));
		return value;
	}
	#section(name) {
		return configOf(this.#all.get(name) ?? new Dict());
	}
	run() {
		if (!this.#all.has("version")) throw new ValueError("dictionary doesn't specify a version");
		const version = this.#all.get("version");
		if (version !== 1) throw new ValueError(`Unsupported version: ${str(version)}`);
		if (truth(this.#all.get("incremental") ?? false)) this.#change();
		else this.#begin();
	}
	#change() {
		for (const [name, config] of this.#section("loggers")) this.#configureLogger(getLogger(name), configOf(config), true);
		const own = this.#all.get("root");
		if (truth(own ?? false)) this.#configureLogger(root, configOf(own), true);
	}
	#begin() {
		const silences = truth(this.#all.get("disable_existing_loggers") ?? true);
		shutdown();
		const each = (section, what, work) => {
			for (const [name, config] of this.#section(section)) try {
				work(name, configOf(config));
			} catch (error) {
				throw failed(what, name, error);
			}
		};
		each("formatters", "formatter", (name, config) => this.#formatters.set(name, this.#formatter(config)));
		each("filters", "filter", (name, config) => this.#filters.set(name, this.#filter(config)));
		this.#makeHandlers();
		const existing = existingLoggers();
		const children = new Set();
		each("loggers", "logger", (name, config) => {
			taken(name, existing, children);
			const logger = getLogger(name);
			this.#configureLogger(logger, config, false);
			logger.disabled = false;
		});
		handleExisting(existing, children, silences);
		const own = this.#all.get("root");
		if (!truth(own ?? false)) return;
		try {
			this.#configureLogger(root, configOf(own), false);
		} catch (error) {
			throw failed("root logger", null, error);
		}
	}
	#makeHandlers() {
		const section = this.#section("handlers");
		let waiting = [...section.keys()].sort();
		while (waiting.length > 0) {
			const later = [];
			for (const name of waiting) {
				const config = configOf(section.get(name));
				const target = config.get("target");
				if (typeof target === "string" && section.has(target) && !this.#handlers.has(target)) {
					later.push(name);
					continue;
				}
				try {
					const handler = this.#handler(config);
					setattr(handler, "name", name);
					this.#handlers.set(name, handler);
				} catch (error) {
					throw failed("handler", name, error);
				}
			}
			if (later.length === waiting.length) throw failed("handler", later[0], new KeyError("target"));
			waiting = later;
		}
	}
	#custom(config) {
		const named = {};
		let factory = null;
		let fields = null;
		for (const [name, given] of config) if (name === "()") factory = typeof given === "string" ? resolved(given) : given;
		else if (name === ".") fields = configOf(given);
		else if (/^[a-z_]\w*$/i.test(name)) named[name] = this.#converted(given);
		const made = call(factory, [], named);
		for (const [name, value] of fields ?? []) setattr(made, name, this.#converted(value));
		return made;
	}
	#formatter(config) {
		if (config.has("()")) return this.#custom(config);
		const kind = config.get("class");
		const factory = truth(kind ?? false) ? resolved(kind) : Formatter;
		const named = {};
		if (config.has("validate")) named.validate = config.get("validate");
		if (truth(config.get("defaults") ?? false)) named.defaults = this.#converted(config.get("defaults"));
		const given = [
			config.get("format") ?? null,
			config.get("datefmt") ?? null,
			config.get("style") ?? "%"
		];
		return call(factory, given, named);
	}
	#filter(config) {
		return config.has("()") ? this.#custom(config) : new Filter(String(config.get("name") ?? ""));
	}
	#addFilters(to, filters) {
		for (const one of iter(filters)) {
			const filter = typeof one === "string" ? this.#filters.get(one) : one;
			if (filter === void 0) throw Object.assign(new ValueError(`Unable to add filter ${repr(one)}`), { cause: new KeyError(one) });
			callMethod(to, "addFilter", [filter]);
		}
	}
	#handler(config) {
		const rest = new Map(config);
		const take = (name) => {
			const found = rest.get(name) ?? null;
			rest.delete(name);
			return found;
		};
		const formatterName = take("formatter");
		let formatter = null;
		if (truth(formatterName)) {
			formatter = this.#formatters.get(formatterName);
			if (formatter === void 0) throw Object.assign(new ValueError(`Unable to set formatter ${repr(formatterName)}`), { cause: new KeyError(formatterName) });
		}
		const level = take("level");
		const filters = take("filters");
		let made;
		if (rest.has("()")) made = this.#custom(rest);
		else {
			const kind = take("class");
			if (kind === null) throw new KeyError("class");
			const fields = take(".");
			const factory = typeof kind === "string" ? resolved(kind) : kind;
			const named = {};
			for (const [name, value] of rest) if (/^[a-z_]\w*$/i.test(name)) named[name] = this.#converted(value);
			const { target } = named;
			if (typeof target === "string" && this.#handlers.has(target)) named.target = this.#handlers.get(target);
			if (typeof named.flushLevel === "string") named.flushLevel = levelNumber(named.flushLevel);
			made = call(factory, [], named);
			if (fields !== null) for (const [name, value] of configOf(fields)) setattr(made, name, this.#converted(value));
		}
		if (formatter !== null) callMethod(made, "setFormatter", [formatter]);
		if (level !== null) callMethod(made, "setLevel", [levelNumber(level)]);
		if (truth(filters)) this.#addFilters(made, filters);
		return made;
	}
	#configureLogger(logger, config, isIncremental) {
		const level = config.get("level") ?? null;
		if (level !== null) logger.setLevel(levelNumber(level));
		if (!isIncremental) {
			for (const handler of [...logger.handlers]) logger.removeHandler(handler);
			for (const name of iter(config.get("handlers") ?? [])) {
				const handler = this.#handlers.get(name);
				if (handler === void 0) throw Object.assign(new ValueError(`Unable to add handler ${repr(name)}`), { cause: new KeyError(name) });
				logger.addHandler(handler);
			}
			const filters = config.get("filters") ?? null;
			if (filters !== null) this.#addFilters(logger, filters);
		}
		const propagate = config.get("propagate") ?? null;
		if (propagate !== null && logger !== root) logger.propagate = propagate;
	}
};
function dictConfig(config) {
	if (!(config instanceof Dict)) throw new TypeError("A configuration is a dict");
	new Configurator(config).run();
}
// runtime/python/logging/config/file.ts
var Reader = class {
	#at = 0;
	constructor(text) {
		this.text = text;
	}
	#word(pattern) {
		const found = new RegExp(`\\s*(?:${pattern.source})`, "y");
		found.lastIndex = this.#at;
		const match = found.exec(this.text);
		if (!match) return null;
		this.#at = found.lastIndex;
		return match[0].trim();
	}
	#wrong() {
		throw new ValueError(`Cannot read ${repr(this.text)}: values and names are what can stand here`);
	}
	#items(end) {
		const items = [];
		while (this.#word(end) === null) {
			items.push(this.value());
			if (this.#word(/,/) === null && this.#word(end) === null) this.#wrong();
			else if (this.text[this.#at - 1] !== ",") break;
		}
		return items;
	}
	value() {
		const text = this.#word(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/);
		if (text !== null) return text.slice(1, -1).replace(/\\(.)/g, (_, c) => ESCAPES[c] ?? c);
		const number = this.#word(/[+-]?\d[\w.+-]*/);
		if (number !== null) return Number(number.replaceAll("_", ""));
		const open = this.#word(/[(\[{]/);
		if (open === "(") return tupleFrom(this.#items(/\)/));
		if (open === "[") return this.#items(/\]/);
		if (open === "{") return this.#dict();
		const name = this.#word(/[A-Za-z_][\w.]*/);
		if (name === null) this.#wrong();
		if (Object.hasOwn(NAMES, name)) return NAMES[name];
		return resolved(/^(sys|logging|os)\b/.test(name) ? name : `logging.${name}`);
	}
	#dict() {
		const found = new Dict();
		while (this.#word(/\}/) === null) {
			const key = this.value();
			if (this.#word(/:/) === null) this.#wrong();
			found.set(key, this.value());
			this.#word(/,/);
		}
		return found;
	}
};
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r"
};
const NAMES = {
	True: true,
	False: false,
	None: null
};
function read(text) {
	return new Reader(text).value();
}
function words(text) {
	return text.split(",").map((word) => word.trim()).filter((word) => word !== "");
}
function classOf(name) {
	try {
		return resolved(`logging.${name}`);
	} catch {
		return resolved(name);
	}
}
function makeFormatters(parser) {
	const made = new Map();
	for (const name of words(parser.get("formatters", "keys"))) {
		const section = `formatter_${name}`;
		const get = (option, fallback = null) => parser.get(section, option, {
			raw: true,
			fallback
		});
		const kind = parser.get(section, "class", { fallback: null });
		const factory = kind ? classOf(kind) : Formatter;
		const defaults = get("defaults");
		const named = defaults === null ? {} : { defaults: read(defaults) };
		made.set(name, call(factory, [
			get("format"),
			get("datefmt"),
			get("style", "%")
		], named));
	}
	return made;
}
function makeHandlers(parser, formatters) {
	const made = new Map();
	const waiting = [];
	for (const name of words(parser.get("handlers", "keys"))) {
		const section = `handler_${name}`;
		const get = (option, fallback = "") => parser.get(section, option, { fallback });
		const factory = classOf(parser.get(section, "class"));
		const args = read(get("args", "()"));
		const kwargs = read(get("kwargs", "{}"));
		const handler = call(factory, [...args], optionsNamed(kwargs));
		const [level, formatter, target] = [
			get("level"),
			get("formatter"),
			get("target")
		];
		if (level) callMethod(handler, "setLevel", [levelNumber(level)]);
		if (formatter) callMethod(handler, "setFormatter", [formatters.get(formatter)]);
		if (target && hasattr(handler, "setTarget")) waiting.push([handler, target]);
		made.set(name, handler);
	}
	for (const [handler, target] of waiting) callMethod(handler, "setTarget", [made.get(target)]);
	return made;
}
function setUp(logger, parser, section, handlers) {
	const level = parser.get(section, "level", { fallback: null });
	if (level) logger.setLevel(levelNumber(level));
	for (const handler of [...logger.handlers]) logger.removeHandler(handler);
	for (const name of words(parser.get(section, "handlers", { fallback: "" }))) logger.addHandler(handlers.get(name));
}
function makeLoggers(parser, handlers, silences) {
	const names = words(parser.get("loggers", "keys")).filter((name) => name !== "root");
	setUp(root, parser, "logger_root", handlers);
	const existing = existingLoggers();
	const children = new Set();
	for (const name of names) {
		const section = `logger_${name}`;
		const qualified = parser.get(section, "qualname");
		const logger = getLogger(qualified);
		taken(qualified, existing, children);
		setUp(logger, parser, section, handlers);
		logger.propagate = Number(parser.get(section, "propagate", { fallback: "1" })) !== 0;
		logger.disabled = false;
	}
	handleExisting(existing, children, silences);
}
const PLACES = [
	"defaults",
	"disableExistingLoggers",
	"encoding"
];
function fileConfig(fname, ...given) {
	const named = { ...isKeywords(given.at(-1)) ? given.pop() : {} };
	given.forEach((value, i) => named[PLACES[i]] = value);
	const { defaults = null, disableExistingLoggers = true, encoding = null } = named;
	let parser;
	if (typeof fname === "string" && !exists(fname)) throw new FileNotFoundError(`${fname} doesn't exist`);
	if (fname instanceof RawConfigParser) parser = fname;
	else {
		parser = new ConfigParser(defaults);
		if (hasattr(fname, "readline")) parser.readFile(fname);
		else {
			parser.read(fname, encoding);
			if (parser.sections().length === 0) throw new RuntimeError(`${fname} is invalid: empty file`);
		}
	}
	const formatters = makeFormatters(parser);
	shutdown();
	makeLoggers(parser, makeHandlers(parser, formatters), Boolean(disableExistingLoggers));
}
nameFunctions(__exportAll({
	dictConfig: () => dictConfig,
	fileConfig: () => fileConfig
}));
export { dictConfig, fileConfig };
