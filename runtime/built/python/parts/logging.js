import { __exportAll, __name } from "../../rolldown-runtime.js";
import { OSError, OverflowError, TypeError, ValueError, letGo, me, onInterrupt, own, pidOf, pythonHooks, registerForm, stayAlive } from "../../core.js";
import { BuiltinFunctionType as BuiltinFunctionType$1, Coroutine, Dict, Ellipsis, FileNotFoundError, Float, FunctionType as FunctionType$1, KeyError, MethodDescriptorType as MethodDescriptorType$1, MethodType as MethodType$1, MethodWrapperType as MethodWrapperType$1, NoneType as NoneType$1, NotImplemented, NotImplementedError, RecursionError, Tuple, WrapperDescriptorType as WrapperDescriptorType$1, call, callMethod, className, classOf, defineType, eq, flushFiles, formatException, formatWith, frameLines, framesOf, getattr, guarded, index, invoke, isFloat, isInt, isKeywords, item, iter, kindOf, max, min, nameClass, newType, open, options, pathText, percent, qualifiedTypeName, realOf, repr, str$1 as str, streams, toFloat, toInt, truth, tupleFrom, type, typeName } from "../core.js";
import { nameFunctions } from "./asyncio.js";
import { background, beginTurn } from "../../threads.js";
import { dayNames, formatMoment, localMoment, localSeconds, monthNames, parseMoment, processClock, seasons, steadyClock, structOf, structTime, utcMoment, wallClock, zoneNames } from "./datetime.js";
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
	return Tuple.of(/^\/*$/.test(head) ? head : head.replace(/\/+$/, ""), text.slice(place));
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
	return dot < start || isLeading ? Tuple.of(text, "") : Tuple.of(text.slice(0, dot), text.slice(dot));
}
function splitdrive(path) {
	return Tuple.of("", pathText(path));
}
function splitroot(path) {
	const text = pathText(path);
	const root = text.startsWith("//") && !text.startsWith("///") ? "//" : text[0] === "/" ? "/" : "";
	return Tuple.of("", root, text.slice(root.length));
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
function infoOf(path, follow = true) {
	const text = isInt(path) ? `/dev/fd/${realOf(Number(path))}` : pathText(path);
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
function stat(path) {
	const text = pathText(path);
	return guarded(() => Deno.statSync(text), path);
}
function getsize(filename) {
	return stat(filename).size;
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
	return seconds(stat(filename).mtime);
}
function getatime(filename) {
	return seconds(stat(filename).atime);
}
function getctime(filename) {
	return seconds(stat(filename).ctime);
}
function samefile(path1, path2) {
	const [a, b] = [stat(path1), stat(path2)];
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
const ModuleType = opaque("module", hasTag("[object Module]"));
const EllipsisType = opaque("ellipsis", (value) => value === Ellipsis);
const NotImplementedType = opaque("NotImplementedType", (value) => value === NotImplemented);
const TracebackType = opaque("traceback", () => false);
const FrameType = opaque("frame", () => false);
const CodeType = opaque("code", () => false);
var SimpleNamespace = class {
	static __module__ = "types";
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
function nanoseconds(seconds) {
	return toInt(BigInt(Math.floor(seconds)) * 1000000000n + BigInt(Math.floor(seconds % 1 * 1e9)));
}
function time() {
	return toFloat(wallClock());
}
function timeNs() {
	return nanoseconds(wallClock());
}
function monotonic() {
	return toFloat(steadyClock());
}
function monotonicNs() {
	return nanoseconds(steadyClock());
}
function perfCounter() {
	return toFloat(steadyClock());
}
function perfCounterNs() {
	return nanoseconds(steadyClock());
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
	return nanoseconds(processClock());
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
	return nanoseconds(Number(clockGettime(clkId)));
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
const tzname = Tuple.of("", "");
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
	template;
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
// runtime/python/logging/destinations.ts
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
export { AsyncGeneratorType, BufferingFormatter, BuiltinFunctionType, BuiltinMethodType, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_THREAD_CPUTIME_ID, CRITICAL, CodeType, CoroutineType, DEBUG, ERROR, EllipsisType, FATAL, FileHandler, Filter, Filterer, Formatter, FrameType, FunctionType, GeneratorType, Handler, INFO, LambdaType, LogRecord, Logger, LoggerAdapter, Manager, MethodDescriptorType, MethodType, MethodWrapperType, ModuleType, NOTSET, NoneType, NotImplementedType, NullHandler, PlaceHolder, RootLogger, SimpleNamespace, StreamHandler, Template, TracebackType, WARN, WARNING, WrapperDescriptorType, abspath, addLevelName, altsep, altzone, asctime, basename, clockGetres, clockGettime, clockGettimeNs, commonpath, commonprefix, coroutine, ctime, curdir, daylight, defpath, devnull, dirname, exists, expanduser, expandvars, extsep, getClockInfo, getHandlerByName, getHandlerNames, getLevelName, getLevelNamesMapping, getLogRecordFactory, getLogger, getatime, getctime, getmtime, getsize, gmtime, isabs, isdevdrive, isdir, isfile, isjunction, islink, ismount, join, lastResort, levelNumber, lexists, localtime, makeLogRecord, manager, mktime, monotonic, monotonicNs, newClass, normcase, normpath, ownLevels, pardir, path_exports, pathsep, perfCounter, perfCounterNs, processTime, processTimeNs, realpath, relpath, root, samefile, sameopenfile, samestat, sep, setLogRecordFactory, shutdown, sleep, sleepSync, split$1 as split, splitdrive, splitext, splitroot, strftime, strptime, styleOf, supportsUnicodeFilenames, threadTime, threadTimeNs, time, timeNs, timezone, tzname, tzset };
