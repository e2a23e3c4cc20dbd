import "../../rolldown-runtime.js";
import { TypeError, ValueError } from "../../core.js";
import { DeprecationWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, UserWarning, Warning, callMethod, className, framesOf, isClass, isSubclass, keywords, repr, sourceLine, str$1 as str, streams, tupleFrom, typeName } from "../core.js";
import { updateWrapper } from "./contextlib.js";
import { argv } from "./logging2.js";
const refresh = (function refresh() {
	seen.clear();
	const rows = list.map(({ action, message, category, module, lineno }) => tupleFrom([
		action,
		message?.source ?? null,
		category,
		module?.source ?? null,
		lineno
	]));
	filters.splice(0, filters.length, ...rows);
});
// runtime/python/warnings/filters.ts
const ACTIONS = [
	"error",
	"ignore",
	"always",
	"all",
	"default",
	"module",
	"once"
];
function isAction(value) {
	return ACTIONS.includes(value);
}
const any = {
	message: null,
	module: null,
	lineno: 0
};
let list = [
	{
		...any,
		action: "default",
		category: DeprecationWarning,
		module: /^__main__$/
	},
	{
		...any,
		action: "ignore",
		category: DeprecationWarning
	},
	{
		...any,
		action: "ignore",
		category: PendingDeprecationWarning
	},
	{
		...any,
		action: "ignore",
		category: ImportWarning
	},
	{
		...any,
		action: "ignore",
		category: ResourceWarning
	}
];
const seen = new Set();
const filters = [];
refresh();
const entries = {
	put(filter, append) {
		const same = (one) => one.action === filter.action && one.category === filter.category && one.lineno === filter.lineno && one.message?.source === filter.message?.source && one.module?.source === filter.module?.source;
		if (append) {
			if (!list.some(same)) list.push(filter);
		} else list = [filter, ...list.filter((one) => !same(one))];
		refresh();
	},
	clear() {
		list = [];
		refresh();
	},
	copy() {
		return [...list];
	},
	restore(before) {
		list = [...before];
		refresh();
	},
	forget() {
		seen.clear();
	}
};
function shown(text, category, place) {
	const { file, line, module } = place;
	const action = list.find((one) => (one.message === null || one.message.test(text)) && isSubclass(category, one.category) && (one.module === null || one.module.test(module)) && (one.lineno === 0 || one.lineno === line))?.action ?? "default";
	if (action === "error" || action === "ignore") return action;
	if (action === "always" || action === "all") return "default";
	const name = category.name;
	const key = `${action} ${{
		default: `${file}:${line}`,
		module: file,
		once: ""
	}[action]} ${name} ${text}`;
	if (seen.has(key)) return "ignore";
	seen.add(key);
	return "default";
}
// runtime/python/warnings/place.ts
function placeAt(level) {
	const frame = framesOf(new Error()).at(-Math.max(1, level));
	if (!frame) return {
		file: "<sys>",
		line: 0,
		module: "sys"
	};
	const { file, line } = frame;
	const last = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
	return {
		file,
		line,
		module: last(file) === last(argv[0] ?? "") ? "__main__" : last(file)
	};
}
// runtime/python/warnings.ts
var WarningMessage = class {
	static __module__ = "warnings";
	constructor(message, category, filename, lineno, file = null, line = null, source = null) {
		this.message = message;
		this.category = category;
		this.filename = filename;
		this.lineno = lineno;
		this.file = file;
		this.line = line;
		this.source = source;
	}
	__str__() {
		const { message, category, filename, lineno, line } = this;
		return `{message : ${str(message)}, category : '${className(category)}', filename : '${filename}', lineno : ${lineno}, line : ${line === null ? "None" : `'${line}'`}}`;
	}
};
const hooks = {
	formatwarning,
	showwarning
};
let recorded = null;
function formatwarning(message, category, filename, lineno, line = null) {
	const text = line ?? sourceLine({
		file: filename,
		line: lineno,
		name: ""
	});
	const head = `${filename}:${lineno}: ${className(category)}: ${str(message)}\n`;
	return text === "" ? head : `${head}  ${text.trim()}\n`;
}
function showwarning(message, category, filename, lineno, file = null, line = null) {
	callMethod(file ?? streams.stderr, "write", [hooks.formatwarning(message, category, filename, lineno, line)]);
}
function categoryOf(message, category) {
	if (message instanceof Warning) return message.constructor;
	const wanted = category ?? UserWarning;
	if (!isSubclass(wanted, Warning)) throw new TypeError("category must be a Warning subclass, not '" + typeText(wanted) + "'");
	return wanted;
}
function typeText(value) {
	return typeof value === "function" ? "type" : className(value.constructor);
}
function warn(message, ...options) {
	const given = keywords(options);
	give(message, categoryOf(message, given["category"] ?? options[0]), placeAt(Number(given["stacklevel"] ?? options[1] ?? 1)), given["source"] ?? options[2] ?? null);
}
var deprecated = class {
	static __module__ = "warnings";
	constructor(message, named = {}) {
		if (typeof message !== "string") throw new TypeError(`Expected an object of type str for 'message', not '${typeName(message)}'`);
		this.message = message;
		this.category = named.category === void 0 ? DeprecationWarning : named.category;
		this.stacklevel = named.stacklevel ?? 1;
	}
	__call__(marked) {
		const { message, category, stacklevel } = this;
		if (typeof marked !== "function" || isClass(marked)) throw new TypeError(`@deprecated decorator with non-None category must be applied to a class or callable, not ${repr(marked)}`);
		const func = marked;
		const told = category === null ? func : function(...args) {
			give(message, categoryOf(message, category), placeAt(stacklevel), null);
			return func.apply(this, args);
		};
		if (told !== func) updateWrapper(told, func);
		Object.defineProperty(told, "__deprecated__", {
			value: message,
			configurable: true
		});
		return told;
	}
};
function warnExplicit(message, category, filename, lineno, ...options) {
	const given = keywords(options);
	const module = given["module"] ?? options[0] ?? filename.replace(/\.py$/, "");
	const place = {
		file: filename,
		line: lineno,
		module: String(module)
	};
	give(message, categoryOf(message, category), place, given["source"] ?? null);
}
function give(message, category, place, source) {
	const warning = message instanceof Warning ? message : new category(message);
	const action = shown(str(warning), category, place);
	if (action === "error") throw warning;
	if (action === "ignore") return;
	const { file, line } = place;
	if (recorded) recorded.push(new WarningMessage(warning, category, file, line, null, null, source));
	else hooks.showwarning(warning, category, file, line, null, null);
}
function put(filter, append) {
	entries.put(filter, append);
}
function actionOf(action) {
	if (isAction(action)) return action;
	throw new ValueError(`invalid action: ${typeof action === "string" ? `'${action}'` : str(action)}`);
}
function simplefilter(action, ...options) {
	const given = keywords(options);
	const category = given["category"] ?? options[0] ?? Warning;
	const lineno = Number(given["lineno"] ?? options[1] ?? 0);
	const append = Boolean(given["append"] ?? options[2] ?? false);
	put({
		action: actionOf(action),
		message: null,
		category,
		module: null,
		lineno
	}, append);
}
function filterwarnings(action, ...options) {
	const given = keywords(options);
	const [message, category, module, lineno, append] = [
		"message",
		"category",
		"module",
		"lineno",
		"append"
	].map((name, i) => given[name] ?? options[i]);
	const pattern = (text, flags) => text ? new RegExp(`^(?:${String(text)})`, flags) : null;
	put({
		action: actionOf(action),
		message: pattern(message, "i"),
		category: category ?? Warning,
		module: pattern(module, ""),
		lineno: Number(lineno ?? 0)
	}, Boolean(append));
}
function resetwarnings() {
	entries.clear();
}
var catchWarnings = class {
	static __module__ = "warnings";
	static __name__ = "catch_warnings";
	#record;
	#first;
	#before = null;
	#own = null;
	constructor(...options) {
		const { record = false, action, category, lineno, append } = keywords(options);
		this.#record = Boolean(record);
		this.#first = action === void 0 || action === null ? null : [
			action,
			category ?? Warning,
			lineno ?? 0,
			append ?? false
		];
		this.__enter__();
	}
	__enter__() {
		if (this.#before) return this.#own;
		this.#before = {
			filters: entries.copy(),
			recorded
		};
		if (this.#record) recorded = this.#own = [];
		if (this.#first) {
			const [action, ...rest] = this.#first;
			simplefilter(action, ...rest);
		}
		entries.forget();
		return this.#own;
	}
	__exit__(..._error) {
		if (this.#before) {
			entries.restore(this.#before.filters);
			recorded = this.#before.recorded;
			this.#before = null;
		}
		return false;
	}
	[Symbol.dispose]() {
		this.__exit__();
	}
};
export { WarningMessage, catchWarnings, deprecated, filters, filterwarnings, formatwarning, hooks, resetwarnings, showwarning, simplefilter, warn, warnExplicit };
