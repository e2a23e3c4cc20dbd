import { __exportAll, __name } from "../../rolldown-runtime.js";
import { OSError, OverflowError, RuntimeError, SystemExit, TypeError, ValueError, atExit, inheritGlobals, letGo, me, onInterrupt, own, pidOf, programModule, pythonHooks, registerForm, stayAlive } from "../../core.js";
import { kit } from "../../main.js";
import { BuiltinFunctionType as BuiltinFunctionType$1, Coroutine, DeprecationWarning, Dict, Ellipsis, FileExistsError, FileNotFoundError, Float, FrozenSet, FunctionType as FunctionType$1, ImportWarning, KeyError, MethodDescriptorType as MethodDescriptorType$1, MethodType as MethodType$1, MethodWrapperType as MethodWrapperType$1, NoneType as NoneType$1, NotImplemented, NotImplementedError, PendingDeprecationWarning, RecursionError, ResourceWarning, Tuple, UserWarning, Warning, WrapperDescriptorType as WrapperDescriptorType$1, asTuple, call, callMethod, callable$1 as callable, className, classOf, defineType, emptyModule, encode, eq, flushFiles, formatException, formatWith, frameLines, framesOf, getattr, guarded, index, invoke, isClass, isFloat, isInt, isKeywords, isPromise, isSubclass, item, iter, keywords, kindOf, max, min, nameClass, newType, nodeModule, open, options, ownModules, pathOf, pathText, percent, qualifiedTypeName, realOf, repr, sourceLine, str$1 as str, streams, toFloat, toInt, truth, tupleFrom, type, typeName } from "../core.js";
import { lasting, nameClasses, nameFunctions } from "./asyncio.js";
import { StructSequence, dayNames, formatMoment, localMoment, localSeconds, monthNames, parseMoment, processClock, seasons, steadyClock, structOf, structTime, utcMoment, wallClock, zoneNames } from "./datetime.js";
import { background, beginTurn } from "../../threads.js";
import { updateWrapper } from "./contextlib.js";
// runtime/python/os/path.ts
var path_exports = __exportAll({
	abspath: () => abspath,
	altsep: () => null,
	basename: () => basename,
	commonpath: () => commonpath,
	commonprefix: () => commonprefix,
	curdir: () => ".",
	defpath: () => defpath,
	devnull: () => devnull,
	dirname: () => dirname,
	exists: () => exists,
	expanduser: () => expanduser,
	expandvars: () => expandvars,
	extsep: () => ".",
	getatime: () => getatime,
	getctime: () => getctime,
	getmtime: () => getmtime,
	getsize: () => getsize,
	isabs: () => isabs,
	isdevdrive: () => isdevdrive,
	isdir: () => isdir,
	isfile: () => isfile,
	isjunction: () => isjunction,
	islink: () => islink,
	ismount: () => ismount,
	join: () => join,
	lexists: () => lexists,
	normcase: () => normcase,
	normpath: () => normpath,
	pardir: () => "..",
	pathsep: () => ":",
	realpath: () => realpath,
	relpath: () => relpath,
	samefile: () => samefile,
	sameopenfile: () => sameopenfile,
	samestat: () => samestat,
	sep: () => "/",
	split: () => split$1,
	splitdrive: () => splitdrive,
	splitext: () => splitext,
	splitroot: () => splitroot,
	supportsUnicodeFilenames: () => false
});
const sep = "/";
const altsep = null;
const extsep = ".";
const pathsep = ":";
const curdir = ".";
const pardir = "..";
const devnull = "/dev/null";
const defpath = "/bin:/usr/bin";
const supportsUnicodeFilenames = false;
function join(path, ...paths) {
	if (path === void 0) throw new TypeError("join() missing 1 required positional argument: 'a'");
	let result = pathText(path);
	for (const next of paths) {
		if (next instanceof Uint8Array) throw new TypeError("Can't mix strings and bytes in path components");
		const part = partText(next);
		if (part.startsWith("/") || result === "") result = part;
		else result += result.endsWith("/") ? part : "/" + part;
	}
	return result;
}
function partText(part) {
	if (typeof part === "string" || typeof part?.__fspath__ === "function") return pathText(part);
	throw new TypeError(`join() argument must be str, bytes, or os.PathLike object, not '${typeName(part)}'`);
}
function split$1(path) {
	const text = pathText(path);
	const place = text.lastIndexOf("/") + 1;
	const head = text.slice(0, place);
	return asTuple([/^\/*$/.test(head) ? head : head.replace(/\/+$/, ""), text.slice(place)]);
}
__name(split$1, "split");
function basename(path) {
	return split$1(path)[1];
}
function dirname(path) {
	return split$1(path)[0];
}
function splitext(path) {
	const text = pathText(path);
	const start = text.lastIndexOf("/") + 1;
	const dot = text.lastIndexOf(".");
	const isLeading = /^\.*$/.test(text.slice(start, dot));
	return dot < start || isLeading ? asTuple([text, ""]) : asTuple([text.slice(0, dot), text.slice(dot)]);
}
function splitdrive(path) {
	return asTuple(["", pathText(path)]);
}
function splitroot(path) {
	const text = pathText(path);
	const root = text.startsWith("//") && !text.startsWith("///") ? "//" : text[0] === "/" ? "/" : "";
	return asTuple([
		"",
		root,
		text.slice(root.length)
	]);
}
function isabs(path) {
	return pathText(path).startsWith("/");
}
function normcase(path) {
	return pathText(path);
}
function normpath(path) {
	const text = pathText(path);
	if (text === "") return ".";
	const root = splitroot(text)[1];
	const parts = [];
	for (const part of text.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== ".." || root === "" && (parts.length === 0 || parts.at(-1) === "..")) parts.push(part);
		else parts.pop();
	}
	return root + parts.join("/") || ".";
}
function abspath(path) {
	const text = pathText(path);
	return normpath(isabs(text) ? text : join(Deno.cwd(), text));
}
function relpath(path, start) {
	const text = pathText(path);
	if (text === "") throw new ValueError("no path specified");
	const given = options(["start"], start).start ?? ".";
	const parts = (path) => abspath(path).split("/").filter((part) => part !== "");
	const [from, to] = [parts(given), parts(text)];
	let common = 0;
	while (common < from.length && common < to.length && from[common] === to[common]) common++;
	return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/") || ".";
}
function commonpath(paths) {
	const texts = Array.from(iter(paths), (path) => pathText(path));
	if (texts.length === 0) throw new ValueError("commonpath() arg is an empty sequence");
	const absolute = texts[0].startsWith("/");
	if (texts.some((text) => text.startsWith("/") !== absolute)) throw new ValueError("Can't mix absolute and relative paths");
	const split = texts.map((text) => text.split("/").filter((part) => part !== "" && part !== "."));
	const [first] = split;
	let common = 0;
	while (common < first.length && split.every((parts) => parts[common] === first[common])) common++;
	return (absolute ? "/" : "") + first.slice(0, common).join("/");
}
function commonprefix(m) {
	const all = [...iter(m)];
	if (all.length === 0) return "";
	const given = Array.isArray(all[0]) ? all : all.map((path) => pathText(path));
	const [low, high] = [min(given), max(given)];
	let common = 0;
	while (common < low.length && eq(item(low, common), item(high, common))) common++;
	return low.slice(0, common);
}
function placeOf(path, follow = true) {
	if (!follow) return pathText(path, "lstat: path should be string, bytes or os.PathLike");
	if (isInt(path)) return `/dev/fd/${realOf(Number(path))}`;
	return pathText(path, "stat: path should be string, bytes, os.PathLike or integer");
}
function infoOf(path, follow = true) {
	const text = placeOf(path, follow);
	flushFiles();
	try {
		return follow ? Deno.statSync(text) : Deno.lstatSync(text);
	} catch (error) {
		if (error instanceof Deno.errors.NotCapable) throw error;
		return null;
	}
}
function exists(path) {
	return infoOf(path) !== null;
}
function lexists(path) {
	return infoOf(path, false) !== null;
}
function isfile(path) {
	return infoOf(path)?.isFile ?? false;
}
function isdir(path) {
	return infoOf(path)?.isDirectory ?? false;
}
function islink(path) {
	return infoOf(path, false)?.isSymlink ?? false;
}
function isjunction(path) {
	pathText(path);
	return false;
}
function ismount(path) {
	const info = infoOf(path, false);
	if (!info || info.isSymlink) return false;
	const parent = infoOf(realpath(join(path, "..")));
	return parent !== null && (parent.dev !== info.dev || parent.ino === info.ino);
}
function stat$1(path) {
	const text = placeOf(path);
	return guarded(() => Deno.statSync(text), path);
}
__name(stat$1, "stat");
function getsize(filename) {
	return stat$1(filename).size;
}
function isdevdrive(path) {
	pathText(path);
	return false;
}
function samestat(s1, s2) {
	return s1.stIno === s2.stIno && s1.stDev === s2.stDev;
}
function sameopenfile(fp1, fp2) {
	const [a, b] = [infoOf(fp1), infoOf(fp2)];
	if (a === null || b === null) throw new OSError(9, "Bad file descriptor");
	return a.ino === b.ino && a.dev === b.dev;
}
function seconds(time) {
	return toFloat((time?.getTime() ?? 0) / 1e3);
}
function getmtime(filename) {
	return seconds(stat$1(filename).mtime);
}
function getatime(filename) {
	return seconds(stat$1(filename).atime);
}
function getctime(filename) {
	return seconds(stat$1(filename).ctime);
}
function samefile(path1, path2) {
	const [a, b] = [stat$1(path1), stat$1(path2)];
	return a.ino === b.ino && a.dev === b.dev;
}
function realpath(filename, { strict = false } = {}) {
	const path = abspath(filename);
	try {
		return guarded(() => Deno.realPathSync(path), strict ? missingIn(path) : filename);
	} catch (error) {
		if (strict || !(error instanceof FileNotFoundError) || path === "/") throw error;
		return join(realpath(dirname(path)), basename(path));
	}
}
function missingIn(path) {
	const parent = dirname(path);
	return parent === path || lexists(parent) && infoOf(parent) !== null ? path : missingIn(parent);
}
function homeOf(user) {
	const own = user === "" ? Deno.env.get("HOME") : void 0;
	if (own !== void 0) return own;
	let users;
	try {
		users = Deno.readTextFileSync("/etc/passwd");
	} catch {
		return;
	}
	return users.split("\n").map((line) => line.split(":")).find(([name, , id]) => user === "" ? id === String(Deno.uid()) : name === user)?.[5];
}
function expanduser(path) {
	const text = pathText(path);
	if (!text.startsWith("~")) return text;
	const end = text.includes("/") ? text.indexOf("/") : text.length;
	const home = homeOf(text.slice(1, end));
	if (home === void 0) return text;
	return home.replace(/\/+$/, "") + text.slice(end) || "/";
}
function expandvars(path) {
	return pathText(path).replace(/\$(\w+|\{[^}]*\})/g, (whole, name) => Deno.env.get(name.replace(/^\{|\}$/g, "")) ?? whole);
}
nameFunctions(path_exports);
// runtime/python/sys/program.ts
function programName() {
	const variable = "MANYCORE_ARGV0";
	if (Deno.permissions.querySync({
		name: "env",
		variable
	}).state === "granted") {
		const given = Deno.env.get(variable);
		if (given !== void 0) return given;
	}
	const module = programModule();
	if (module === void 0) return "";
	return module.startsWith("file:") ? decodeURIComponent(new URL(module).pathname) : module;
}
const argv = [programName(), ...Deno.args];
const origArgv = ["python", ...argv];
function folderOf(file) {
	if (file === "") return "";
	const full = /^(\/|[A-Za-z]:)/.test(file) ? file : `${Deno.cwd()}/${file}`;
	const url = new URL(".", `file://${full.split("/").map(encodeURIComponent).join("/")}`);
	return decodeURIComponent(url.pathname).replace(/(?!^)\/$/, "");
}
const path = [folderOf(argv[0])];
const modules = ownModules;
const executable = Deno.execPath();
function exit(status) {
	throw status == null ? new SystemExit() : new SystemExit(status);
}
// runtime/python/os/own_folder.ts
const CLONE_FS = 512;
let changed = false;
let parted = !("WorkerGlobalScope" in globalThis);
function changeFolder(path) {
	part();
	Deno.chdir(path);
	changed = true;
}
function part() {
	if (parted) return;
	parted = true;
	if (Deno.build.os !== "linux") return;
	if (Deno.permissions.querySync({ name: "ffi" }).state !== "granted") return;
	try {
		const { symbols } = Deno.dlopen("libc.so.6", { unshare: {
			parameters: ["i32"],
			result: "i32"
		} });
		symbols.unshare(CLONE_FS);
	} catch {}
}
inheritGlobals(import.meta, () => changed ? { folder: Deno.cwd() } : {}, ({ folder }) => {
	if (folder === void 0) return;
	if (Deno.cwd() !== folder) changeFolder(folder);
	changed = true;
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
function refresh() {
	seen.clear();
	const rows = list.map(({ action, message, category, module, lineno }) => tupleFrom([
		action,
		message?.source ?? null,
		category,
		module?.source ?? null,
		lineno
	]));
	filters.splice(0, filters.length, ...rows);
}
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
function shown$1(text, category, place) {
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
__name(shown$1, "shown");
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
const hooks$1 = {
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
	callMethod(file ?? streams.stderr, "write", [hooks$1.formatwarning(message, category, filename, lineno, line)]);
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
function warn$1(message, ...options) {
	const given = keywords(options);
	give(message, categoryOf(message, given["category"] ?? options[0]), placeAt(Number(given["stacklevel"] ?? options[1] ?? 1)), given["source"] ?? options[2] ?? null);
}
__name(warn$1, "warn");
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
	const action = shown$1(str(warning), category, place);
	if (action === "error") throw warning;
	if (action === "ignore") return;
	const { file, line } = place;
	if (recorded) recorded.push(new WarningMessage(warning, category, file, line, null, null, source));
	else hooks$1.showwarning(warning, category, file, line, null, null);
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
// runtime/python/types.ts
function opaque(name, holds) {
	return defineType({
		name,
		holds
	}, () => {
		throw new TypeError(`cannot create '${name}' instances`);
	});
}
function hasTag(...tags) {
	return (value) => tags.includes(Object.prototype.toString.call(value));
}
const FunctionType = FunctionType$1;
const LambdaType = FunctionType$1;
const NoneType = NoneType$1;
const BuiltinFunctionType = BuiltinFunctionType$1;
const BuiltinMethodType = BuiltinFunctionType;
const MethodType = MethodType$1;
const MethodDescriptorType = MethodDescriptorType$1;
const WrapperDescriptorType = WrapperDescriptorType$1;
const MethodWrapperType = MethodWrapperType$1;
const GeneratorType = opaque("generator", (value) => typeName(value) === "generator");
const AsyncGeneratorType = opaque("async_generator", hasTag("[object AsyncGenerator]"));
const CoroutineType = opaque("coroutine", (value) => value instanceof Coroutine);
const ModuleType = defineType({
	name: "module",
	holds: hasTag("[object Module]")
}, (...given) => {
	const { name, doc = null } = options(["name", "doc"], ...given);
	if (typeof name !== "string") {
		const what = name === void 0 ? "missing required argument 'name' (pos 1)" : `argument 'name' must be str, not ${typeName(name)}`;
		throw new TypeError(`module() ${what}`);
	}
	return emptyModule(name, doc);
});
const EllipsisType = defineType({
	name: "ellipsis",
	holds: (value) => value === Ellipsis
}, () => Ellipsis);
const NotImplementedType = defineType({
	name: "NotImplementedType",
	holds: (value) => value === NotImplemented
}, () => NotImplemented);
const TracebackType = opaque("traceback", () => false);
const FrameType = opaque("frame", () => false);
const CodeType = opaque("code", () => false);
var SimpleNamespace = class {
	static __module__ = "types";
	static __tp_name__ = "types.SimpleNamespace";
	constructor(...args) {
		for (const given of args) {
			const pairs = given instanceof Map ? given : Object.entries(isKeywords(given) ? given : {});
			for (const [name, value] of pairs) this[String(name)] = value;
		}
	}
};
function shown() {
	const parts = Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`);
	const own = className(this.constructor);
	return `${own === "SimpleNamespace" ? "namespace" : own}(${parts.join(", ")})`;
}
function isEqual(other) {
	if (!(other instanceof SimpleNamespace)) return NotImplemented;
	const names = Object.keys(this);
	return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && eq(this[name], other[name]));
}
Object.defineProperties(SimpleNamespace.prototype, {
	__repr__: {
		value: shown,
		configurable: true,
		writable: true
	},
	__eq__: {
		value: isEqual,
		configurable: true,
		writable: true
	},
	__hash__: {
		value: null,
		configurable: true,
		writable: true
	}
});
function newClass(name, bases = [], kwds = null, execBody = null) {
	const names = new Dict();
	if (execBody) invoke(execBody, names);
	const { metaclass, ...others } = Object.fromEntries(kwds ?? []);
	const named = Object.keys(others).length > 0 ? others : void 0;
	const all = tupleFrom(bases);
	if (metaclass === void 0 || metaclass === type) return newType(name, all, names, named);
	return named ? call(metaclass, [
		name,
		all,
		names
	], named) : invoke(metaclass, name, all, names);
}
var GeneratorCoroutine = class {
	static __module__ = "builtins";
	static __name__ = "generator";
	#generator;
	constructor(generator) {
		this.#generator = generator;
	}
	__await__() {
		return this.#generator;
	}
};
function coroutine(func) {
	return (...args) => {
		const given = invoke(func, ...args);
		return GeneratorType[Symbol.hasInstance](given) ? new GeneratorCoroutine(given) : given;
	};
}
// runtime/python/time.ts
var time_exports = __exportAll({
	CLOCK_MONOTONIC: () => 1,
	CLOCK_PROCESS_CPUTIME_ID: () => 2,
	CLOCK_REALTIME: () => 0,
	CLOCK_THREAD_CPUTIME_ID: () => 3,
	altzone: () => altzone,
	asctime: () => asctime,
	clockGetres: () => clockGetres,
	clockGettime: () => clockGettime,
	clockGettimeNs: () => clockGettimeNs,
	ctime: () => ctime,
	daylight: () => daylight,
	getClockInfo: () => getClockInfo,
	gmtime: () => gmtime,
	localtime: () => localtime,
	mktime: () => mktime,
	monotonic: () => monotonic,
	monotonicNs: () => monotonicNs,
	perfCounter: () => perfCounter,
	perfCounterNs: () => perfCounterNs,
	processTime: () => processTime,
	processTimeNs: () => processTimeNs,
	sleep: () => sleep,
	sleepSync: () => sleepSync,
	strftime: () => strftime,
	strptime: () => strptime,
	structTime: () => structTime,
	threadTime: () => threadTime,
	threadTimeNs: () => threadTimeNs,
	time: () => time,
	timeNs: () => timeNs,
	timezone: () => timezone,
	tzname: () => tzname,
	tzset: () => tzset
});
const slice = 100;
function sleepTime(secs) {
	const seconds = isFloat(secs) ? Number(secs) : Number(index(secs));
	if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
	if (seconds < 0) throw new ValueError("sleep length must be non-negative");
	if (seconds > 9223372036) throw new OverflowError("timestamp too large to convert to C PyTime_t");
	return seconds * 1e3;
}
async function sleep(secs) {
	const end = performance.now() + sleepTime(secs);
	const { promise, resolve, reject } = Promise.withResolvers();
	const tick = () => {
		try {
			me.check();
		} catch (error) {
			return reject(error);
		}
		const left = end - performance.now();
		if (left > 0) timer = later(Math.min(slice, left));
		else resolve();
	};
	const isDaemon = background.isHere();
	const later = (milliseconds) => {
		const timer = setTimeout(tick, milliseconds);
		if (isDaemon) Deno.unrefTimer(timer);
		return timer;
	};
	let timer = later(Math.max(0, Math.min(slice, end - performance.now())));
	const takeBack = onInterrupt(reject);
	if (!isDaemon) stayAlive();
	try {
		await promise;
	} finally {
		clearTimeout(timer);
		takeBack();
		if (!isDaemon) letGo();
		beginTurn();
	}
}
const still = new Int32Array(new SharedArrayBuffer(4));
function sleepSync(secs) {
	const end = performance.now() + sleepTime(secs);
	for (let left = end - performance.now(); left > 0; left = end - performance.now()) {
		me.check();
		Atomics.wait(still, 0, 0, Math.min(me.slice, left));
	}
	me.check();
}
function nanoseconds$1(seconds) {
	return toInt(BigInt(Math.floor(seconds)) * 1000000000n + BigInt(Math.floor(seconds % 1 * 1e9)));
}
__name(nanoseconds$1, "nanoseconds");
function time() {
	return toFloat(wallClock());
}
function timeNs() {
	return nanoseconds$1(wallClock());
}
function monotonic() {
	return toFloat(steadyClock());
}
function monotonicNs() {
	return nanoseconds$1(steadyClock());
}
function perfCounter() {
	return toFloat(steadyClock());
}
function perfCounterNs() {
	return nanoseconds$1(steadyClock());
}
function processTime() {
	return toFloat(processClock());
}
const CLOCKS = {
	monotonic: [
		false,
		"clock_gettime(CLOCK_MONOTONIC)",
		true
	],
	perf_counter: [
		false,
		"clock_gettime(CLOCK_MONOTONIC)",
		true
	],
	process_time: [
		false,
		"clock_gettime(CLOCK_PROCESS_CPUTIME_ID)",
		true
	],
	thread_time: [
		false,
		"clock_gettime(CLOCK_THREAD_CPUTIME_ID)",
		true
	],
	time: [
		true,
		"clock_gettime(CLOCK_REALTIME)",
		false
	]
};
const RESOLUTION = 1e-9;
function getClockInfo(name) {
	const clock = CLOCKS[name];
	if (clock === void 0) throw new ValueError("unknown clock");
	const [adjustable, implementation, monotonic] = clock;
	return new SimpleNamespace({
		implementation,
		monotonic,
		adjustable,
		resolution: toFloat(RESOLUTION)
	});
}
function clockGetres(clkId) {
	clockGettime(clkId);
	return toFloat(RESOLUTION);
}
function processTimeNs() {
	return nanoseconds$1(processClock());
}
const CLOCK_REALTIME = 0;
const CLOCK_MONOTONIC = 1;
const CLOCK_PROCESS_CPUTIME_ID = 2;
const CLOCK_THREAD_CPUTIME_ID = 3;
function clockGettime(clkId) {
	const clock = [
		wallClock,
		steadyClock,
		processClock,
		processClock,
		steadyClock
	][Number(index(clkId))];
	if (!clock) throw new OSError(22, "Invalid argument");
	return toFloat(clock());
}
function clockGettimeNs(clkId) {
	return nanoseconds$1(Number(clockGettime(clkId)));
}
function tzset() {
	readZone();
}
function threadTime() {
	return processTime();
}
function threadTimeNs() {
	return processTimeNs();
}
function timestamp(secs) {
	if (secs == null) return Math.floor(wallClock());
	const seconds = isFloat(secs) ? Number(secs) : Number(index(secs));
	if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
	if (Math.abs(seconds) > 0x7facf7419d980000) throw new OverflowError("timestamp out of range for platform time_t");
	const whole = Math.floor(seconds);
	if (Math.abs(whole) > 864e10) throw new ValueError(`year is out of range`);
	return whole;
}
function localtime(seconds) {
	return structOf(localMoment(timestamp(seconds)));
}
function gmtime(seconds) {
	return structOf(utcMoment(timestamp(seconds)));
}
function itemsOf(t, caller) {
	if (!(t instanceof Tuple)) throw new TypeError("Tuple or struct_time argument required");
	if (t.length !== 9) throw new TypeError(`${caller}(): illegal time tuple argument`);
	return Array.from(t, (item) => Number(index(item)));
}
function momentOf(t, caller) {
	const items = itemsOf(t, caller);
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = items;
	const [weekday = 0, yearday = 0, isdst = 0] = items.slice(6);
	const within = (value, low, high, name) => {
		if (value < low || value > high) throw new ValueError(`${name} out of range`);
	};
	within(month, 0, 12, "month");
	within(day, 0, 31, "day of month");
	within(hour, 0, 23, "hour");
	within(minute, 0, 59, "minute");
	within(second, 0, 61, "seconds");
	within(weekday, -1, Infinity, "day of week");
	within(yearday, 0, 366, "day of year");
	const zone = localMoment(timestamp(null));
	const own = t instanceof structTime ? t : null;
	return {
		year,
		month: month || 1,
		day: day || 1,
		hour,
		minute,
		second,
		weekday: (weekday + 7) % 7,
		yearday: yearday || 1,
		isdst,
		get zone() {
			return own?.tmZone ?? zone.zone;
		},
		offset: Number(own?.tmGmtoff ?? zone.offset)
	};
}
function mktime(t) {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, , , isdst = 0] = itemsOf(t, "mktime");
	return toFloat(localSeconds(year, month, day, hour, minute, second, isdst));
}
function asctime(t) {
	const moment = t === void 0 ? localMoment(timestamp(null)) : momentOf(t, "asctime");
	const two = (value) => String(value).padStart(2, "0");
	const day = dayNames[moment.weekday].slice(0, 3);
	const month = monthNames[moment.month - 1].slice(0, 3);
	const clock = `${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}`;
	return `${day} ${month}${String(moment.day).padStart(3)} ${clock} ${moment.year}`;
}
function ctime(seconds) {
	return asctime(localtime(seconds));
}
function strftime(format, t) {
	const moment = t === void 0 ? localMoment(timestamp(null)) : momentOf(t, "strftime");
	return formatMoment(format, moment);
}
function strptime(dataString, format = "%a %b %d %H:%M:%S %Y") {
	const wanted = typeof format === "object" ? format.format ?? "%a %b %d %H:%M:%S %Y" : format;
	for (const [place, value] of [dataString, wanted].entries()) if (typeof value !== "string") throw new TypeError(`strptime() argument ${place} must be str, not <class '${qualifiedTypeName(value)}'>`);
	const parsed = parseMoment(dataString, wanted, zoneNames);
	const { year, month, day, hour, minute, second, weekday, yearday, isdst } = parsed;
	const offset = parsed.offset === null ? null : Math.trunc(parsed.offset);
	return new structTime([
		year,
		month,
		day,
		hour,
		minute,
		second,
		weekday,
		yearday,
		isdst
	], () => parsed.zone, offset);
}
let timezone;
let altzone;
let daylight;
function readZone() {
	const [standard, summer] = seasons(new Date().getFullYear());
	timezone = 0 - standard;
	altzone = 0 - summer;
	daylight = standard === summer ? 0 : 1;
}
readZone();
const tzname = asTuple(["", ""]);
for (const place of [0, 1]) Object.defineProperty(tzname, place, {
	get: () => zoneNames()[place],
	enumerable: true
});
nameFunctions(time_exports);
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
const names$1 = new Map([
	[50, "CRITICAL"],
	[40, "ERROR"],
	[30, "WARNING"],
	[20, "INFO"],
	[10, "DEBUG"],
	[0, "NOTSET"]
]);
function nameOf(level) {
	return names$1.get(level) ?? `Level ${level}`;
}
function getLevelName(level) {
	if (typeof level === "string") return numbers.get(level) ?? `Level ${level}`;
	return names$1.get(Number(level)) ?? `Level ${str(level)}`;
}
function getLevelNamesMapping() {
	return new Dict(numbers);
}
function addLevelName(level, levelName) {
	names$1.set(Number(level), levelName);
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
// runtime/python/string/template.ts
const patterns = new WeakMap();
function patternOf(type) {
	const { delimiter, idpattern, braceidpattern } = type;
	const known = patterns.get(type);
	const places = [
		delimiter,
		idpattern,
		braceidpattern
	];
	if (known?.places.every((place, i) => place === places[i])) return known.pattern;
	const mark = delimiter.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const plain = (pattern) => pattern.replaceAll("(?a:", "(?:");
	const bare = plain(idpattern);
	const pattern = new RegExp(`${mark}(?:(${mark})|(${bare})|\\{(${plain(braceidpattern ?? idpattern)})\\}|)`, "giu");
	patterns.set(type, {
		places,
		pattern
	});
	return pattern;
}
var Template = class {
	static __module__ = "string";
	static delimiter = "$";
	static idpattern = "(?a:[_a-z][_a-z0-9]*)";
	static braceidpattern = null;
	constructor(template) {
		this.template = template;
	}
	get #places() {
		return patternOf(this.constructor);
	}
	#fill(sources, safe) {
		const keywords = sources.find(isKeywords);
		const mapping = sources.find((source) => !isKeywords(source));
		const value = (name) => {
			if (keywords && Object.hasOwn(keywords, name)) return keywords[name];
			if (mapping === void 0) throw new KeyError(name);
			return item(mapping, name);
		};
		return this.template.replace(this.#places, (whole, dollar, bare, braced, place) => {
			if (dollar) return dollar;
			const name = bare ?? braced;
			if (name === void 0) {
				if (safe) return whole;
				throw this.#invalid(place ?? 0);
			}
			if (!safe) return str(value(name));
			try {
				return str(value(name));
			} catch (error) {
				if (error instanceof KeyError) return whole;
				throw error;
			}
		});
	}
	#invalid(place) {
		const lines = this.template.slice(0, place).split("\n");
		return new ValueError(`Invalid placeholder in string: line ${lines.length}, col ${lines.at(-1).length + 1}`);
	}
	substitute(...sources) {
		return this.#fill(sources, false);
	}
	safeSubstitute(...sources) {
		return this.#fill(sources, true);
	}
	isValid() {
		for (const [whole] of this.template.matchAll(this.#places)) if (whole === this.constructor.delimiter) return false;
		return true;
	}
	getIdentifiers() {
		const names = new Set();
		for (const [, , bare, braced] of this.template.matchAll(this.#places)) {
			const name = bare ?? braced;
			if (name !== void 0) names.add(name);
		}
		return [...names];
	}
};
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
// runtime/python/logging/buffering.ts
var BufferingHandler = class extends Handler {
	buffer = [];
	constructor(capacity) {
		super();
		this.capacity = capacity;
	}
	shouldFlush(_record) {
		return this.buffer.length >= this.capacity;
	}
	emit(record) {
		this.buffer.push(record);
		if (callMethod(this, "shouldFlush", [record])) callMethod(this, "flush", []);
	}
	flush() {
		this.buffer = [];
	}
	close() {
		try {
			callMethod(this, "flush", []);
		} finally {
			super.close();
		}
	}
};
var MemoryHandler = class extends BufferingHandler {
	constructor(capacity, ...given) {
		super(capacity);
		const { flushLevel = 40, target = null, flushOnClose = true } = options([
			"flushLevel",
			"target",
			"flushOnClose"
		], ...given);
		this.flushLevel = levelNumber(flushLevel);
		this.target = target;
		this.flushOnClose = flushOnClose;
	}
	shouldFlush(record) {
		return this.buffer.length >= this.capacity || record.levelno >= this.flushLevel;
	}
	setTarget(target) {
		this.target = target;
	}
	flush() {
		if (this.target === null) return;
		for (const record of this.buffer) callMethod(this.target, "handle", [record]);
		this.buffer = [];
	}
	close() {
		try {
			if (this.flushOnClose) callMethod(this, "flush", []);
		} finally {
			this.target = null;
			super.close();
		}
	}
};
// runtime/python/logging/queues.ts
var QueueHandler = class extends Handler {
	listener = null;
	constructor(queue) {
		super();
		this.queue = queue;
	}
	enqueue(record) {
		callMethod(this.queue, "put_nowait", [record]);
	}
	prepare(record) {
		const text = this.format(record);
		const copy = Object.assign(Object.create(Object.getPrototypeOf(record)), record);
		return Object.assign(copy, {
			message: text,
			msg: text,
			args: null,
			excInfo: null,
			excText: null,
			stackInfo: null
		});
	}
	emit(record) {
		try {
			callMethod(this, "enqueue", [callMethod(this, "prepare", [record])]);
		} catch (error) {
			this.handleError(record, error);
		}
	}
};
const END = null;
var QueueListener = class {
	static __module__ = "logging.handlers";
	#work = null;
	constructor(queue, ...handlers) {
		const isNamed = (value) => Object.getPrototypeOf(value ?? 0) === Object.prototype;
		const named = handlers.find(isNamed);
		this.queue = queue;
		this.handlers = handlers.filter((value) => !isNamed(value));
		const { respectHandlerLevel = false } = options([], named);
		this.respectHandlerLevel = respectHandlerLevel;
	}
	async dequeue(block) {
		return await callMethod(this.queue, "get", [block]);
	}
	start() {
		if (this.#work !== null) throw new RuntimeError("Listener already started");
		this.#work = this.#listen();
	}
	async #listen() {
		for (;;) {
			const record = await this.dequeue(true);
			if (record === END) return;
			await callMethod(this, "handle", [record]);
		}
	}
	prepare(record) {
		return record;
	}
	handle(record) {
		const prepared = callMethod(this, "prepare", [record]);
		for (const handler of this.handlers) {
			const level = getattr(handler, "level", 0);
			if (!this.respectHandlerLevel || prepared.levelno >= level) callMethod(handler, "handle", [prepared]);
		}
	}
	enqueueSentinel() {
		callMethod(this.queue, "put_nowait", [END]);
	}
	async stop() {
		if (this.#work === null) return;
		callMethod(this, "enqueue_sentinel", []);
		await this.#work;
		this.#work = null;
	}
};
// runtime/python/os/files.ts
function mkdir(path, mode) {
	const text = pathOf(path, "mkdir");
	const rights = Number(index(options(["mode"], mode).mode ?? 511));
	guarded(() => Deno.mkdirSync(text, { mode: rights }), path);
}
function makedirs(name, mode, existOk) {
	const given = options(["mode", "existOk"], mode, existOk);
	const text = pathOf(name, "makedirs", "name");
	const path = text.replace(/(?<=[^/])\/+$/, "");
	const [head, tail] = [dirname(path), basename(path)];
	if (head !== "" && tail !== "" && !exists(head)) {
		try {
			makedirs(head, { existOk: given.existOk ?? false });
		} catch (error) {
			if (!(error instanceof FileExistsError)) throw error;
		}
		if (tail === ".") return;
	}
	try {
		mkdir(text, given.mode ?? 511);
	} catch (error) {
		if (!(error instanceof OSError) || !given.existOk || !isdir(text)) throw error;
	}
}
function remove(path) {
	const text = pathOf(path, "remove");
	guarded(() => {
		if (Deno.lstatSync(text).isDirectory) throw new OSError(21, "Is a directory");
		Deno.removeSync(text);
	}, path);
}
const unlink = (path) => remove(path);
function rmdir(path) {
	const text = pathOf(path, "rmdir");
	guarded(() => {
		if (!Deno.lstatSync(text).isDirectory) throw new OSError(20, "Not a directory");
		Deno.removeSync(text);
	}, path);
}
function removedirs(name) {
	rmdir(name);
	let path = dirname(pathOf(name, "removedirs", "name").replace(/(?<=[^/])\/+$/, ""));
	while (path !== "") {
		try {
			rmdir(path);
		} catch {
			return;
		}
		path = dirname(path);
	}
}
function move(src, dst, caller) {
	const [from, to] = [pathOf(src, caller, "src"), pathOf(dst, caller, "dst")];
	guarded(() => Deno.renameSync(from, to), src, dst);
}
function rename(src, dst) {
	move(src, dst, "rename");
}
function replace(src, dst) {
	move(src, dst, "replace");
}
function renames(old, next) {
	const [from, to] = [pathOf(old, "renames", "old"), pathOf(next, "renames", "new")];
	const [head, tail] = [dirname(to), basename(to)];
	if (head !== "" && tail !== "" && !exists(head)) makedirs(head);
	rename(from, to);
	const left = dirname(from);
	if (left === "") return;
	try {
		removedirs(left);
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
	}
}
function symlink(src, dst) {
	const [from, to] = [pathOf(src, "symlink", "src"), pathOf(dst, "symlink", "dst")];
	guarded(() => Deno.symlinkSync(from, to), src, dst);
}
function readlink(path) {
	const text = pathOf(path, "readlink");
	return guarded(() => {
		if (!Deno.lstatSync(text).isSymlink) throw new OSError(22, "Invalid argument");
		return Deno.readLinkSync(text);
	}, path);
}
function link(src, dst) {
	const [from, to] = [pathOf(src, "link", "src"), pathOf(dst, "link", "dst")];
	guarded(() => Deno.linkSync(from, to), src, dst);
}
function truncate(path, length) {
	const text = pathOf(path, "truncate");
	guarded(() => Deno.truncateSync(text, Number(index(length))), path);
}
function chmod(path, mode) {
	const text = pathOf(path, "chmod");
	guarded(() => Deno.chmodSync(text, Number(index(mode))), path);
}
function chown(path, uid, gid) {
	const text = pathOf(path, "chown");
	const or = (id) => Number(index(id)) < 0 ? null : Number(index(id));
	guarded(() => Deno.chownSync(text, or(uid), or(gid)), path);
}
function utime(path, times, more) {
	const text = pathOf(path, "utime");
	const given = options(["times"], times, more);
	if (given.times && given.ns) throw new ValueError("utime: you may specify either 'times' or 'ns' but not both");
	const now = Date.now() / 1e3;
	const [atime, mtime] = given.ns ? given.ns.map(ofNanoseconds) : given.times ?? [now, now];
	if (atime === void 0 || mtime === void 0) throw new TypeError(given.ns ? "utime: 'ns' must be a tuple of two ints" : "utime: 'times' must be either a tuple of two ints or None");
	guarded(() => nodeModule("node:fs").utimesSync(text, Number(atime), Number(mtime)), path);
}
function ofNanoseconds(time) {
	return Number(BigInt(index(time)) / 1000n) / 1e6;
}
function getcwd() {
	return guarded(() => Deno.cwd());
}
function chdir(path) {
	const text = pathOf(path, "chdir");
	guarded(() => {
		if (!Deno.statSync(text).isDirectory) throw new OSError(20, "Not a directory");
		changeFolder(text);
	}, path);
}
function umask(mask) {
	return Deno.umask(Number(index(mask)));
}
// runtime/python/logging/rotating.ts
var BaseRotatingHandler = class extends FileHandler {
	namer = null;
	rotator = null;
	shouldRollover(_record) {
		return false;
	}
	doRollover() {}
	emit(record) {
		try {
			if (callMethod(this, "shouldRollover", [record])) callMethod(this, "doRollover", []);
			super.emit(record);
		} catch (error) {
			if (error instanceof RecursionError) throw error;
			this.handleError(record, error);
		}
	}
	rotationFilename(defaultName) {
		return this.namer === null ? defaultName : callable(this.namer)(defaultName);
	}
	rotate(source, dest) {
		if (this.rotator !== null) callable(this.rotator)(source, dest);
		else if (exists(source)) rename(source, dest);
	}
};
const PARAMETERS$1 = [
	"mode",
	"maxBytes",
	"backupCount",
	"encoding",
	"delay",
	"errors"
];
var RotatingFileHandler = class extends BaseRotatingHandler {
	constructor(filename, ...given) {
		const { maxBytes = 0, backupCount = 0, mode = "a", ...rest } = options(PARAMETERS$1, ...given);
		super(filename, {
			...rest,
			mode: maxBytes > 0 ? "a" : mode
		});
		this.maxBytes = maxBytes;
		this.backupCount = backupCount;
	}
	shouldRollover(record) {
		if (exists(this.baseFilename) && !isfile(this.baseFilename)) return false;
		if (this.stream === null) this.stream = this._open();
		if (this.maxBytes <= 0) return false;
		callMethod(this.stream, "seek", [0, 2]);
		const place = Number(callMethod(this.stream, "tell", []));
		if (place === 0) return false;
		return place + [...`${this.format(record)}\n`].length >= this.maxBytes;
	}
	doRollover() {
		if (this.stream !== null) {
			callMethod(this.stream, "close", []);
			this.stream = null;
		}
		const { baseFilename } = this;
		const numbered = (i) => callMethod(this, "rotation_filename", [`${baseFilename}.${i}`]);
		if (this.backupCount > 0) {
			for (let i = this.backupCount - 1; i > 0; i--) {
				const [from, to] = [numbered(i), numbered(i + 1)];
				if (!exists(from)) continue;
				if (exists(to)) remove(to);
				rename(from, to);
			}
			const first = numbered(1);
			if (exists(first)) remove(first);
			callMethod(this, "rotate", [baseFilename, first]);
		}
		if (!this.delay) {
			const { mode } = this;
			this.mode = "w";
			this.stream = this._open();
			this.mode = mode;
		}
	}
};
var WatchedFileHandler = class extends FileHandler {
	#known = "";
	constructor(filename, ...given) {
		super(filename, ...given);
		this.#known = this.#seen();
	}
	#seen() {
		try {
			const { dev, ino } = Deno.statSync(this.baseFilename);
			return `${dev} ${ino}`;
		} catch {
			return "";
		}
	}
	reopenIfNeeded() {
		const now = this.#seen();
		if (now === this.#known && now !== "") return;
		if (this.stream !== null) {
			this.flush();
			callMethod(this.stream, "close", []);
			this.stream = this._open();
		}
		this.#known = this.#seen();
	}
	emit(record) {
		this.reopenIfNeeded();
		super.emit(record);
	}
};
// runtime/python/os/stat.ts
const names = [
	"st_mode",
	"st_ino",
	"st_dev",
	"st_nlink",
	"st_uid",
	"st_gid",
	"st_size",
	"st_atime",
	"st_mtime",
	"st_ctime"
];
var statResult = class extends StructSequence {
	static __module__ = "os";
	static __name__ = "stat_result";
	#times;
	#blocks;
	constructor(numbers, times, blocks) {
		super();
		this.push(...numbers, ...times.map((time) => Math.floor(time / 1e3)));
		this.#times = times;
		this.#blocks = blocks;
	}
	blocks() {
		return this.#blocks;
	}
	get stBlksize() {
		return this.#blocks[0];
	}
	get stBlocks() {
		return this.#blocks[1];
	}
	get stRdev() {
		return this.#blocks[2];
	}
	times() {
		return this.#times;
	}
	get stMode() {
		return this[0];
	}
	get stIno() {
		return this[1];
	}
	get stDev() {
		return this[2];
	}
	get stNlink() {
		return this[3];
	}
	get stUid() {
		return this[4];
	}
	get stGid() {
		return this[5];
	}
	get stSize() {
		return this[6];
	}
	get stAtime() {
		return toFloat(this.#times[0] / 1e3);
	}
	get stMtime() {
		return toFloat(this.#times[1] / 1e3);
	}
	get stCtime() {
		return toFloat(this.#times[2] / 1e3);
	}
	get stAtimeNs() {
		return nanoseconds(this.#times[0]);
	}
	get stMtimeNs() {
		return nanoseconds(this.#times[1]);
	}
	get stCtimeNs() {
		return nanoseconds(this.#times[2]);
	}
	fieldNames() {
		return names;
	}
};
function nanoseconds(milliseconds) {
	return toInt(BigInt(Math.round(milliseconds * 1e3)) * 1000n);
}
registerForm(import.meta, statResult, "os.stat_result", {
	write: (stat) => [
		[...stat].slice(0, 7),
		[...stat.times()],
		stat.blocks()
	],
	read: ([numbers, times, blocks]) => new statResult(numbers, times, blocks)
});
function kindBits(info) {
	if (info.isDirectory) return 16384;
	return info.isSymlink ? 40960 : 32768;
}
function resultOf(info) {
	return new statResult([
		info.mode ?? kindBits(info) | 420,
		info.ino ?? 0,
		info.dev,
		info.nlink ?? 1,
		info.uid ?? 0,
		info.gid ?? 0,
		info.size
	], [
		info.atime,
		info.mtime,
		info.ctime ?? info.birthtime
	].map((time) => time?.getTime() ?? 0), [
		info.blksize ?? 4096,
		info.blocks ?? 0,
		info.rdev ?? 0
	]);
}
function stat(path, { followSymlinks = true } = {}) {
	const text = pathOf(path, "stat", "path", "string, bytes, os.PathLike or integer");
	return resultOf(guarded(() => followSymlinks ? Deno.statSync(text) : Deno.lstatSync(text), path));
}
function lstat(path) {
	const text = pathOf(path, "lstat");
	return resultOf(guarded(() => Deno.lstatSync(text), path));
}
const F_OK = 0;
const X_OK = 1;
const W_OK = 2;
const R_OK = 4;
function access(path, mode) {
	const text = pathOf(path, "access");
	const wanted = Number(index(options(["mode"], mode).mode ?? 0));
	let info;
	try {
		info = guarded(() => Deno.statSync(text), path);
	} catch {
		return false;
	}
	const rights = info.mode ?? 511;
	const user = Deno.permissions.querySync({
		name: "sys",
		kind: "uid"
	}).state === "granted" ? Deno.uid() : info.uid;
	if (user === 0) return (wanted & 1) === 0 || (rights & 73) !== 0 || info.isDirectory;
	return ((user === info.uid ? rights >> 6 : rights) & wanted) === wanted;
}
// runtime/python/os/folders.ts
const kinds = "string, bytes, os.PathLike, integer or None";
var DirEntry = class {
	static __module__ = "posix";
	#entry;
	constructor(folder, entry) {
		this.name = entry.name;
		this.path = join(folder, entry.name);
		this.#entry = entry;
	}
	#followed(followSymlinks) {
		if (!this.#entry.isSymlink || !followSymlinks) return this.#entry;
		try {
			return guarded(() => Deno.statSync(this.path), this.path);
		} catch (error) {
			if (error instanceof OSError) return {
				isDirectory: false,
				isFile: false
			};
			throw error;
		}
	}
	isDir({ followSymlinks = true } = {}) {
		return this.#followed(followSymlinks).isDirectory;
	}
	isFile({ followSymlinks = true } = {}) {
		return this.#followed(followSymlinks).isFile;
	}
	isSymlink() {
		return this.#entry.isSymlink;
	}
	isJunction() {
		return false;
	}
	stat(options) {
		return stat(this.path, options);
	}
	inode() {
		return lstat(this.path).stIno;
	}
	__fspath__() {
		return this.path;
	}
	__repr__() {
		return `<DirEntry ${repr(this.name)}>`;
	}
};
function listdir(path) {
	const given = options(["path"], path).path ?? ".";
	const text = pathOf(given, "listdir", "path", kinds);
	const names = guarded(() => Array.from(Deno.readDirSync(text), ({ name }) => name), given);
	if (!(given instanceof Uint8Array)) return names;
	return names.map((name) => encode(name, "utf-8", "surrogateescape"));
}
var Scan = class {
	static __module__ = "posix";
	static __name__ = "ScandirIterator";
	#entries;
	constructor(entries) {
		this.#entries = entries[Symbol.iterator]();
	}
	next() {
		return this.#entries.next();
	}
	close() {}
	[Symbol.iterator]() {
		return this;
	}
	[Symbol.dispose]() {}
};
function scandir(path) {
	const given = options(["path"], path).path ?? ".";
	const text = pathOf(given, "scandir", "path", kinds);
	return new Scan(guarded(() => [...Deno.readDirSync(text)], given).map((entry) => new DirEntry(text, entry)));
}
function walk(top, topdown, onerror, followlinks) {
	const given = options([
		"topdown",
		"onerror",
		"followlinks"
	], topdown, onerror, followlinks);
	return walkOf(pathText(top), given);
}
function* walkOf(top, given) {
	const { topdown = true, followlinks = false } = given;
	let entries;
	try {
		entries = [...scandir(top)];
	} catch (error) {
		if (!(error instanceof OSError)) throw error;
		const told = given.onerror ? callable(given.onerror)(error) : void 0;
		if (isPromise(told)) told.then(void 0, () => {});
		return;
	}
	const folders = entries.filter((entry) => entry.isDir()).map(({ name }) => name);
	const files = entries.filter((entry) => !entry.isDir()).map(({ name }) => name);
	if (topdown) yield asTuple([
		top,
		folders,
		files
	]);
	for (const name of topdown ? folders : [...folders]) {
		const path = join(top, name);
		if (followlinks || !islink(path)) yield* walkOf(path, given);
	}
	if (!topdown) yield asTuple([
		top,
		folders,
		files
	]);
}
lasting(walkOf);
// runtime/python/logging/timed.ts
const DAY = 86400;
const UNITS = {
	S: [1, "%Y-%m-%d_%H-%M-%S"],
	M: [60, "%Y-%m-%d_%H-%M"],
	H: [3600, "%Y-%m-%d_%H"],
	D: [DAY, "%Y-%m-%d"],
	MIDNIGHT: [DAY, "%Y-%m-%d"],
	W: [7 * DAY, "%Y-%m-%d"]
};
const PARAMETERS = [
	"when",
	"interval",
	"backupCount",
	"encoding",
	"delay",
	"utc",
	"atTime",
	"errors"
];
function now() {
	return Math.floor(Date.now() / 1e3);
}
var TimedRotatingFileHandler = class extends BaseRotatingHandler {
	dayOfWeek = 0;
	constructor(filename, ...given) {
		const { when = "h", interval = 1, backupCount = 0, utc = false, atTime = null, ...rest } = options(PARAMETERS, ...given);
		super(filename, {
			...rest,
			mode: "a"
		});
		this.when = when.toUpperCase();
		this.backupCount = backupCount;
		this.utc = Boolean(utc);
		this.atTime = atTime;
		const [seconds, suffix] = this.#unit();
		this.suffix = suffix;
		this.interval = seconds * interval;
		const path = this.baseFilename;
		this.rolloverAt = this.computeRollover(exists(path) ? Math.floor(Number(stat(path).stMtime)) : now());
	}
	#unit() {
		const { when } = this;
		if (Object.hasOwn(UNITS, when) && when !== "W") return UNITS[when];
		if (!when.startsWith("W")) throw new ValueError(`Invalid rollover interval specified: ${when}`);
		if (when.length !== 2) throw new ValueError(`You must specify a day for weekly rollover from 0 to 6 (0 is Monday): ${when}`);
		if (!/[0-6]/.test(when[1])) throw new ValueError(`Invalid day specified for weekly rollover: ${when}`);
		this.dayOfWeek = Number(when[1]);
		return UNITS.W;
	}
	#moment(seconds) {
		return [...this.utc ? gmtime(seconds) : localtime(seconds)];
	}
	computeRollover(currentTime) {
		const isWeekly = this.when.startsWith("W");
		if (this.when !== "MIDNIGHT" && !isWeekly) return currentTime + this.interval;
		const moment = this.#moment(currentTime);
		const [, , , hour = 0, minute = 0, second = 0] = moment;
		let day = moment[6];
		const { atTime } = this;
		let wait = (atTime ? (atTime.hour * 60 + atTime.minute) * 60 + atTime.second : DAY) - ((hour * 60 + minute) * 60 + second);
		if (wait <= 0) {
			wait += DAY;
			day = (day + 1) % 7;
		}
		let result = currentTime + wait;
		if (isWeekly) result += (this.dayOfWeek - day + 7) % 7 * DAY + this.interval - 7 * DAY;
		else result += this.interval - DAY;
		if (this.utc) return result;
		const [isSummer, willBe] = [moment[8], this.#moment(result)[8]];
		if (isSummer === willBe) return result;
		return result + (isSummer ? 3600 : -3600);
	}
	shouldRollover(_record) {
		const time = now();
		if (time < this.rolloverAt) return false;
		if (!exists(this.baseFilename) || isfile(this.baseFilename)) return true;
		this.rolloverAt = this.computeRollover(time);
		return false;
	}
	getFilesToDelete() {
		const { baseFilename, backupCount, suffix } = this;
		const folder = dirname(baseFilename);
		const start = `${basename(baseFilename)}.`;
		const pattern = new RegExp(`^${suffix.replace("%Y", "\\d{4}").replace(/%\w/g, "\\d{2}")}$`);
		const found = listdir(folder).filter((name) => name.startsWith(start) && pattern.test(name.slice(start.length))).map((name) => join(folder, name)).sort();
		return found.length < backupCount ? [] : found.slice(0, found.length - backupCount);
	}
	doRollover() {
		const start = this.rolloverAt - this.interval;
		const moment = this.utc ? gmtime(start) : localtime(start);
		const name = `${this.baseFilename}.${strftime(this.suffix, moment)}`;
		const target = callMethod(this, "rotation_filename", [name]);
		if (exists(target)) return;
		if (this.stream !== null) {
			callMethod(this.stream, "close", []);
			this.stream = null;
		}
		callMethod(this, "rotate", [this.baseFilename, target]);
		if (this.backupCount > 0) for (const path of callMethod(this, "getFilesToDelete", [])) remove(path);
		if (!this.delay) this.stream = this._open();
		this.rolloverAt = callMethod(this, "computeRollover", [now()]);
	}
};
// runtime/python/logging/handlers.ts
var handlers_exports = __exportAll({
	BaseRotatingHandler: () => BaseRotatingHandler,
	BufferingHandler: () => BufferingHandler,
	DEFAULT_HTTP_LOGGING_PORT: () => DEFAULT_HTTP_LOGGING_PORT,
	DEFAULT_SOAP_LOGGING_PORT: () => DEFAULT_SOAP_LOGGING_PORT,
	DEFAULT_TCP_LOGGING_PORT: () => DEFAULT_TCP_LOGGING_PORT,
	DEFAULT_UDP_LOGGING_PORT: () => DEFAULT_UDP_LOGGING_PORT,
	MemoryHandler: () => MemoryHandler,
	QueueHandler: () => QueueHandler,
	QueueListener: () => QueueListener,
	RotatingFileHandler: () => RotatingFileHandler,
	SYSLOG_TCP_PORT: () => 514,
	SYSLOG_UDP_PORT: () => 514,
	TimedRotatingFileHandler: () => TimedRotatingFileHandler,
	WatchedFileHandler: () => WatchedFileHandler
});
const DEFAULT_TCP_LOGGING_PORT = 9020;
const DEFAULT_UDP_LOGGING_PORT = 9021;
const DEFAULT_HTTP_LOGGING_PORT = 9022;
const DEFAULT_SOAP_LOGGING_PORT = 9023;
const SYSLOG_UDP_PORT = 514;
const SYSLOG_TCP_PORT = 514;
nameClasses(handlers_exports, "logging.handlers");
export { AsyncGeneratorType, BASIC_FORMAT, BaseRotatingHandler, BufferingFormatter, BufferingHandler, BuiltinFunctionType, BuiltinMethodType, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_THREAD_CPUTIME_ID, CRITICAL, CodeType, CoroutineType, DEBUG, DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT, DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT, DirEntry, ERROR, EllipsisType, FATAL, F_OK, FileHandler, Filter, Filterer, Formatter, FrameType, FunctionType, GeneratorType, Handler, INFO, LambdaType, LogRecord, Logger, LoggerAdapter, Manager, MemoryHandler, MethodDescriptorType, MethodType, MethodWrapperType, ModuleType, NOTSET, NoneType, NotImplementedType, NullHandler, PlaceHolder, QueueHandler, QueueListener, R_OK, RootLogger, RotatingFileHandler, SYSLOG_TCP_PORT, SYSLOG_UDP_PORT, Scan, SimpleNamespace, StreamHandler, Template, TimedRotatingFileHandler, TracebackType, WARN, WARNING, W_OK, WarningMessage, WatchedFileHandler, WrapperDescriptorType, X_OK, abspath, access, addLevelName, altsep, altzone, argv, asctime, basename, basicConfig, captureWarnings, catchWarnings, changeFolder, chdir, chmod, chown, clockGetres, clockGettime, clockGettimeNs, commonpath, commonprefix, coroutine, critical, ctime, curdir, daylight, debug, defpath, deprecated, devnull, dirname, disable, error, exception, executable, exists, exit, expanduser, expandvars, extsep, fatal, filters, filterwarnings, formatwarning, getClockInfo, getHandlerByName, getHandlerNames, getLevelName, getLevelNamesMapping, getLogRecordFactory, getLogger, getLoggerClass, getatime, getctime, getcwd, getmtime, getsize, gmtime, handlers_exports, hooks, hooks$1, info, isabs, isdevdrive, isdir, isfile, isjunction, islink, ismount, join, lastResort, levelNumber, lexists, link, listdir, localtime, log, logging_exports, lstat, makeLogRecord, makedirs, manager, mkdir, mktime, modules, monotonic, monotonicNs, newClass, normcase, normpath, origArgv, pardir, path, path_exports, pathsep, perfCounter, perfCounterNs, processTime, processTimeNs, raiseExceptions, readlink, realpath, relpath, remove, removedirs, rename, renames, replace, resetwarnings, resultOf, rmdir, root, samefile, sameopenfile, samestat, scandir, sep, setLogRecordFactory, setLoggerClass, showwarning, shutdown, simplefilter, sleep, sleepSync, split$1 as split, splitdrive, splitext, splitroot, stat, statResult, strftime, strptime, supportsUnicodeFilenames, symlink, threadTime, threadTimeNs, time, timeNs, timezone, truncate, tzname, tzset, umask, unlink, utime, walk, warn, warn$1, warnExplicit, warning };
