/* @ts-self-types="../../../runtime/python/python2.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { OSError, isMainThread } from "../core.js";
import { Bytes, Dict, Float, NameError, Range, SetTable, SyntaxError, address, addressText, asTuple, call, callMethod, className, classOf, cmpToKey, decode as decode$1, defineType, dialect, div, encode as encode$1, eq, exceptionText, float, floordiv, followPython2, format, getattr, hasFixedHash, hash, hex as hex$1, input, int, isKeywords, isPythonException, isTuple, isType, iter, keywords, kindOf, lt, neg, oct, qualifiedName, quote, raw, repr, str$1 as str, streams, tableIn, toFloat, truth, tupleFrom, type$1 as type, typeName } from "./core.js";
import { OrderedDict } from "./parts/collections4.js";
import { info } from "./parts/sys2.js";
const hashItemsBy = (function hashItemsBy(hash) {
	hashItem = hash;
});
// runtime/python/python2/hash.ts
const encoder = new TextEncoder();
const known = new Map();
const MOST = 1e6;
function hash2(value) {
	switch (typeof value) {
		case "string": return hashText(value);
		case "number": return Number.isSafeInteger(value) ? void 0 : hashFloat(value);
		case "object":
			if (value instanceof Float) return hashFloat(value.value);
			if (isTuple(value)) return hashTuple(value);
	}
}
function signed(value) {
	const whole = BigInt.asIntN(64, value);
	if (whole === -1n) return -2;
	const small = Number(whole);
	return Number.isSafeInteger(small) ? small : whole;
}
function hashText(text) {
	const found = known.get(text);
	if (found !== void 0) return found;
	const bytes = encoder.encode(text);
	let high = 0;
	let low = (bytes[0] ?? 0) << 7 >>> 0;
	for (const byte of bytes) {
		const product = low * 1000003;
		high = (high * 1000003 + Math.floor(product / 2 ** 32)) % 2 ** 32;
		low = (product % 2 ** 32 ^ byte) >>> 0;
	}
	low = (low ^ bytes.length) >>> 0;
	const result = signed(BigInt(high) << 32n | BigInt(low));
	if (known.size >= MOST) known.clear();
	known.set(text, result);
	return result;
}
function hashFloat(value) {
	if (!Number.isFinite(value)) return Number.isNaN(value) ? 0 : value > 0 ? 314159 : -271828;
	if (Number.isInteger(value)) return signed(BigInt(value));
	const exponent = Math.floor(Math.log2(Math.abs(value))) + 1;
	let mantissa = value / 2 ** exponent;
	let shift = exponent;
	if (Math.abs(mantissa) >= 1) {
		mantissa /= 2;
		shift++;
	} else if (Math.abs(mantissa) < .5) {
		mantissa *= 2;
		shift--;
	}
	const upper = Math.trunc(mantissa * 2 ** 31);
	const lower = Math.trunc((mantissa * 2 ** 31 - upper) * 2 ** 31);
	return signed(BigInt(upper) + BigInt(lower) + (BigInt(shift) << 15n));
}
const MASK = (1n << 64n) - 1n;
let hashItem = () => 0;
function hashTuple(items) {
	let result = 3430008n;
	let factor = 1000003n;
	for (let left = items.length - 1, i = 0; left >= 0; left--, i++) {
		result = (result ^ BigInt(hashItem(items[i])) & MASK) * factor & MASK;
		factor = factor + 82520n + BigInt(2 * left) & MASK;
	}
	return signed(result + 97531n);
}
// runtime/python/python2/messages.ts
const NAMES = {
	ModuleNotFoundError: "ImportError",
	RecursionError: "RuntimeError",
	bytes: "str"
};
const OF_SYSTEM = /^(BlockingIO|ChildProcess|FileExists|FileNotFound|Interrupted|IsADirectory|NotADirectory|Permission|ProcessLookup)Error$/;
const OF_SOCKETS = /^(BrokenPipe|ConnectionAborted|ConnectionRefused|ConnectionReset|Connection)Error$/;
function pythonName(name) {
	if (OF_SYSTEM.test(name)) return "OSError";
	return NAMES[name] ?? name;
}
const WORDS = [
	[/^(?:integer )?(?:division or )?modulo by zero$/, "integer division or modulo by zero"],
	[/^division by zero$/, "integer division or modulo by zero"],
	[/^float floor division by zero$/, "float divmod()"],
	[/^can only concatenate str \(not "(.+)"\) to str$/, (type) => `cannot concatenate 'str' and '${type}' objects`],
	[/^unsupported operand type\(s\) for \*\* or pow\(\): (.+)$/, (types) => `unsupported operand type(s) for ** or pow(): ${types}`],
	[/^'(.+)' object is not subscriptable$/, (type) => `'${type}' object has no attribute '__getitem__'`],
	[/^'(.+)' object does not support item assignment$/, (type) => `'${type}' object does not support item assignment`],
	[/^(list|tuple|string) indices must be integers or slices, not (.+)$/, (type, other) => `${type} indices must be integers, not ${other}`],
	[/^string indices must be integers, not '(.+)'$/, (other) => `string indices must be integers, not ${other}`],
	[/^not enough values to unpack \(expected (?:at least )?\d+, got (\d+)\)$/, (count) => `need more than ${count} value${count === "1" ? "" : "s"} to unpack`],
	[/^too many values to unpack \(expected \d+(?:, got \d+)?\)$/, "too many values to unpack"],
	[/^cannot unpack non-iterable (.+) object$/, (type) => `'${type}' object is not iterable`],
	[/^could not convert string to float: '(.*)'$/, (text) => `could not convert string to float: ${text}`],
	[/^cannot access local variable '(.+)' where it is not associated with a value$/, (name) => `local variable '${name}' referenced before assignment`],
	[/^module '.+' has no attribute '(.+)'$/, (name) => `'module' object has no attribute '${name}'`],
	[/^int\(\) argument must be a string, a bytes-like object or a real number, not '(.+)'$/, (type) => `int() argument must be a string or a number, not '${type}'`],
	[/^(max|min)\(\) iterable argument is empty$/, (name) => `${name}() arg is an empty sequence`],
	[/^%(.) format: (?:a real number|an integer) is required, not (.+)$/, (type, other) => `%${type} format: a number is required, not ${other}`],
	[/^maximum recursion depth exceeded(?: in comparison)?$/, "maximum recursion depth exceeded"],
	[/^list\.remove\(x\): x not in list$/, "list.remove(x): x not in list"],
	[/^(.+) is not in list$/, (value) => `${value} is not in list`],
	[/^pop from an empty set$/, "pop from an empty set"],
	[/^sequence item (\d+): expected str instance, (.+) found$/, (at, type) => `sequence item ${at}: expected string, ${type} found`],
	[/^exceptions must derive from BaseException$/, "exceptions must be old-style classes or derived from BaseException, not str"]
];
const oldStyle = new Set();
function markOldStyle(...names) {
	for (const name of names) oldStyle.add(name);
}
function isOldStyle(name) {
	return oldStyle.has(name);
}
function wordsOf(error, text) {
	const name = className(classOf(error));
	if (name === "ImportError" || name === "ModuleNotFoundError") return text.replace(/^No module named '(.+)'$/, "No module named $1");
	const missing = name === "AttributeError" && /^'(.+)' object has no attribute '(.+)'$/.exec(text);
	if (missing && oldStyle.has(missing[1])) return `${missing[1]} instance has no attribute '${missing[2]}'`;
	if (name === "TypeError") {
		const arguments_ = argumentsWords(text);
		if (arguments_ !== void 0) return arguments_;
	}
	if (isPythonException(error) && error.args.length > 0 && typeof error.args[0] !== "string") return text;
	for (const [pattern, words] of WORDS) {
		const found = pattern.exec(text);
		if (found) return typeof words === "string" ? words : words(...found.slice(1));
	}
	return text;
}
function argumentsWords(text) {
	const many = /^(?:.+\.)?(\w+)\(\) takes (from \d+ to )?(\d+) positional arguments? but (\d+) (?:was|were) given$/.exec(text);
	if (many) {
		const [, name, range, most, given] = many;
		return `${name}() takes ${range ? "at most" : "exactly"} ${count(most)} (${given} given)`;
	}
	const unknown = /^(?:.+\.)?(\w+)\(\) got an unexpected keyword argument '(.+?)'/.exec(text);
	return unknown ? `${unknown[1]}() got an unexpected keyword argument '${unknown[2]}'` : void 0;
}
function wrongCount(label, least, most, given) {
	const name = label.slice(label.lastIndexOf(".") + 1);
	const wanted = given < least ? least : most;
	return `${name}() takes ${wanted === 0 ? count("0") : `${least === most ? "exactly" : given < least ? "at least" : "at most"} ${count(String(wanted))}`} (${given} given)`;
}
function count(number) {
	return number === "0" ? "no arguments" : `${number} argument${number === "1" ? "" : "s"}`;
}
const HOMES = {
	"_queue.Empty": "Queue.Empty",
	"queue.Empty": "Queue.Empty",
	"queue.Full": "Queue.Full",
	"multiprocessing.context.TimeoutError": "multiprocessing.TimeoutError",
	"multiprocessing.context.ProcessError": "multiprocessing.ProcessError",
	"multiprocessing.context.AuthenticationError": "multiprocessing.AuthenticationError",
	"multiprocessing.context.BufferTooShort": "multiprocessing.BufferTooShort"
};
function summary(error) {
	const full = qualifiedName(classOf(error));
	const name = HOMES[full] ?? (full.includes(".") ? full : systemName(error, full));
	let text;
	try {
		text = str(error);
	} catch {
		text = "<exception str() failed>";
	}
	return text === "" ? name : `${name}: ${text}`;
}
const ofOpen = new WeakSet();
function markIOError(error) {
	ofOpen.add(error);
}
function systemName(error, name) {
	if (OF_SOCKETS.test(name)) return "socket.error";
	if (name !== "OSError" && !OF_SYSTEM.test(name)) return pythonName(name);
	if (ofOpen.has(error)) return "IOError";
	return /\bat (?:async )?(?:Object\.)?open\b/.test(error.stack ?? "") ? "IOError" : "OSError";
}
// runtime/python/python2/codecs.ts
const utf8 = new TextEncoder();
function toText(value) {
	if (!(value instanceof Uint8Array)) return str(value);
	try {
		return decode$1(value, "utf-8", "strict");
	} catch {
		return decode$1(value, "latin-1", "strict");
	}
}
function toBytes(value) {
	return typeof value === "string" ? new Bytes(utf8.encode(value)) : value;
}
function hexOf(text) {
	return utf8.encode(text).toHex();
}
function turned(text) {
	return text.replace(/[a-zA-Z]/g, (letter) => {
		const base = letter <= "Z" ? 65 : 97;
		return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
	});
}
const CODECS = {
	hex: [hexOf, (text) => toText(Uint8Array.fromHex(text))],
	rot13: [turned, turned],
	base64: [(text) => utf8.encode(text).toBase64().replace(/.{1,76}/g, "$&\n"), (text) => toText(Uint8Array.fromBase64(text.replace(/\s/g, "")))]
};
function normal(encoding) {
	return String(encoding).toLowerCase().replace(/[-_]/g, "");
}
function encode(value, encoding = "ascii", errors = "strict") {
	if (typeof value !== "string") return callMethod(value, "encode", [encoding, errors]);
	const codec = CODECS[normal(encoding)];
	if (codec) return codec[0](value);
	const bytes = encode$1(value, String(encoding), String(errors));
	return decode$1(bytes, String(encoding), "replace");
}
function decode(value, encoding = "ascii", errors = "strict") {
	if (value instanceof Uint8Array) return decode$1(value, String(encoding), String(errors));
	if (typeof value !== "string") return callMethod(value, "decode", [encoding, errors]);
	const codec = CODECS[normal(encoding)];
	if (codec) return codec[1](value);
	if (!/^(?:us)?ascii$/.test(normal(encoding))) return value;
	return decode$1(new Bytes(utf8.encode(value)), String(encoding), String(errors));
}
function byteLength(text) {
	return utf8.encode(text).length;
}
const unicodeType = defineType({
	name: "unicode",
	holds: (value) => typeof value === "string"
}, (...args) => unicode(...args));
function unicodeRepr(value) {
	if (typeof value !== "string") return repr(value);
	return `u${quote(value).replace(/[\x80-\u{10ffff}]/gu, (character) => {
		const code = character.codePointAt(0);
		const digits = code.toString(16);
		if (code < 256) return `\\x${digits}`;
		return code < 65536 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
	})}`;
}
function unicode(value = "", ...codec) {
	if (codec.length > 0) return decode(value, ...codec);
	const own = value?.__unicode__;
	return typeof own === "function" ? own.call(value) : toText(value);
}
// runtime/python/python2/functions.ts
function classicDiv(a, b) {
	return kindOf(a) === 1 && kindOf(b) === 1 ? floordiv(a, b) : div(a, b);
}
function mapped(func, ...iterables) {
	const columns = iterables.map((one) => [...iter(one)]);
	const length = Math.max(0, ...columns.map((column) => column.length));
	return Array.from({ length }, (_, row) => {
		const items = columns.map((column) => row < column.length ? column[row] : null);
		if (func !== null && func !== void 0) return call(func, items);
		return items.length === 1 ? items[0] : asTuple([...items]);
	});
}
function filtered(func, iterable) {
	const kept = [];
	for (const item of iter(iterable)) if (truth(func === null || func === void 0 ? item : call(func, [item]))) kept.push(item);
	if (typeof iterable === "string") return kept.join("");
	return isTuple(iterable) ? tupleFrom(kept) : kept;
}
function rounded(number, ndigits = 0) {
	const value = Number(raw(number));
	const digits = Number(ndigits);
	const size = Math.abs(value);
	if (!Number.isFinite(value) || digits > 22) return toFloat(value);
	const whole = digits >= 0 ? size < 1e21 ? Number(size.toFixed(digits)) : size : Math.floor(size / 10 ** -digits + .5) * 10 ** -digits;
	return toFloat(value < 0 || Object.is(value, -0) ? -whole : whole);
}
function octal(number) {
	const text = oct(number).replace("0o", "0");
	return text === "00" ? "0" : text;
}
function hexadecimal(number) {
	return hex$1(number) + (isLong(number) ? "L" : "");
}
function isLong(value) {
	return typeof value === "bigint" && BigInt.asIntN(64, value) !== value;
}
function typeName2(value) {
	return isLong(value) ? "long" : void 0;
}
const instance = defineType({
	name: "instance",
	holds: (value) => typeof value === "object" && value !== null && isOldStyle(typeName(value))
}, () => null);
function typeOf(value) {
	return typeof value === "object" && value !== null && isOldStyle(typeName(value)) ? instance : type(value);
}
const long = defineType({
	name: "long",
	holds: isLong
}, (...args) => int(...args));
function keyOf(cmp, key) {
	const compare = cmpToKey((a, b) => call(cmp, [a, b]));
	return (item) => compare(call(key, [item]));
}
function raised(type, argument) {
	if (argument instanceof Error) return argument;
	if (typeof type !== "function") return type;
	const args = argument === null || argument === void 0 ? [] : isTuple(argument) ? [...argument] : [argument];
	return call(type, args);
}
function ioError(...args) {
	const error = call(OSError, args);
	markIOError(error);
	return error;
}
function undefinedGlobal(name) {
	throw new NameError(`global name '${name}' is not defined`);
}
function message(error) {
	if (!isPythonException(error)) return error instanceof Error ? error.message : "";
	const { args } = error;
	if (args.length === 1) {
		const [only] = args;
		return typeof only === "string" ? wordsOf(error, only) : only;
	}
	return args.length === 0 ? "" : getattr(error, "message", "");
}
// runtime/python/python2/order.ts
const kept = new WeakMap();
function keysOf(dict) {
	const keys = tableIn(dict).listKeys();
	if (keys.length < 2 || dict instanceof OrderedDict) return keys;
	if (!keys.every(hasFixedHash)) return keys;
	return tableOf(dict, keys).keys();
}
function tableOf(dict, keys) {
	const found = kept.get(dict) ?? {
		table: new SetTable(),
		keys: []
	};
	kept.set(dict, found);
	const { table } = found;
	let same = 0;
	while (same < keys.length && Object.is(keys[same], found.keys[same])) same++;
	if (same < found.keys.length) {
		const now = new Set(keys);
		const stayed = found.keys.filter((key) => {
			if (now.has(key)) return true;
			table.delete(key);
			return false;
		});
		const old = new Set(stayed);
		for (const key of keys) if (!old.has(key)) table.add(key);
	} else for (const key of keys.slice(same)) table.add(key);
	found.keys = keys;
	return table;
}
function reserve(dict, count) {
	const keys = tableIn(dict).listKeys();
	if (keys.every(hasFixedHash)) tableOf(dict, keys).reserve(count);
}
function made(dict, entries) {
	if (!Array.isArray(entries)) return updated(dict, entries);
	if (entries.length > 5) {
		const table = new SetTable();
		table.fit(entries.length);
		kept.set(dict, {
			table,
			keys: []
		});
	}
	return entries;
}
function updated(dict, source) {
	if (source instanceof Map) {
		reserve(dict, source.size);
		return source;
	}
	if (!isKeywords(source)) return source;
	const given = new Dict();
	for (const [key, value] of Object.entries(source)) given.set(key, value);
	return updated(dict, given);
}
// runtime/python/python2/order_of_values.ts
function order(a, b) {
	const [first, second] = [rank(a), rank(b)];
	if (first !== second) return first < second ? -1 : 1;
	if (a instanceof Map && b instanceof Map) return orderDicts(a, b);
	if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) return address(a) - address(b);
	return 0;
}
function rank(value) {
	if (value === null || value === void 0) return "";
	return kindOf(value) !== 0 ? " " : typeName(value);
}
function orderDicts(a, b) {
	if (a.size !== b.size) return a.size - b.size;
	const [first, second] = [smallestDifference(a, b), smallestDifference(b, a)];
	if (first === void 0 || second === void 0) return 0;
	return cmp(first[0], second[0]) || cmp(first[1], second[1]);
}
function smallestDifference(a, b) {
	let found;
	for (const [key, value] of a) {
		if (b.has(key) && eq(b.get(key), value)) continue;
		if (found === void 0 || lt(key, found[0])) found = [key, value];
	}
	return found;
}
function cmp(a, b) {
	const own = a?.__cmp__;
	if (typeof own === "function") return Math.sign(Number(own.call(a, b)));
	if (eq(a, b)) return 0;
	return lt(a, b) ? -1 : 1;
}
// runtime/python/python2/print.ts
const owing = new WeakSet();
function owe(file) {
	owing.add(file);
	if (Object.hasOwn(file, "write")) return;
	const write = file.write;
	Object.defineProperty(file, "write", {
		configurable: true,
		writable: true,
		value(text) {
			delete file.write;
			owing.delete(file);
			return write.call(file, text);
		}
	});
}
function isOwed(value) {
	return typeof value !== "string" || !/[\t\n\v\f\r]$/.test(value);
}
function shown(file, values) {
	let owed = owing.has(file);
	let text = "";
	for (const value of values) {
		text += (owed ? " " : "") + str(value);
		owed = isOwed(value);
	}
	return {
		text,
		owed
	};
}
function fileOf(values) {
	return keywords(values)["file"] ?? streams.stdout;
}
function printLine(...values) {
	const file = fileOf(values);
	const { text } = shown(file, values);
	callMethod(file, "write", [values.length === 0 ? "\n" : `${text}\n`]);
}
function printPart(...values) {
	const file = fileOf(values);
	const { text, owed } = shown(file, values);
	callMethod(file, "write", [text]);
	if (owed) owe(file);
}
function endLine() {
	if (owing.has(streams.stdout)) streams.stdout.write("\n");
}
// runtime/python/python2/text.ts
const LARGEST = 2n ** 63n;
function repr2(value) {
	switch (typeof value) {
		case "bigint": return value >= -LARGEST && value < LARGEST ? void 0 : `${value}L`;
		case "string": return /[^\x00-\x7f]/.test(value) ? quote(bytesAsText(value)).replace(/[\x80-\xff]/g, hex) : void 0;
		case "function": return isType(value) ? typeText(value) : void 0;
		case "object":
			if (value instanceof Bytes) return repr(toText(value));
			if (value instanceof OrderedDict) return orderedText(value);
			if (value instanceof Set && !hasOwn(value)) return setText(value);
			if (value instanceof Error && !hasOwn(value)) return errorText(value);
			if (value !== null && "sentinel" in value && "exitcode" in value) return processText(value);
			if (value !== null && isOldStyle(typeName(value)) && !shows(value)) return `<${qualifiedName(classOf(value))} instance at ${addressText(value)}>`;
			if (value instanceof Range) return rangeText(value);
	}
}
function str2(value) {
	switch (typeof value) {
		case "number": return Number.isSafeInteger(value) ? void 0 : floatText(value);
		case "bigint": return String(value);
		case "object":
			if (value instanceof Float) return floatText(value.value);
			if (value instanceof Bytes) return toText(value);
			if (value instanceof Error && value.__str__ === void 0) return isPythonException(value) && value.args.length > 1 ? void 0 : wordsOf(value, exceptionText(value));
	}
}
function shows(value) {
	const { __repr__: repr, toString: text } = value;
	return repr !== void 0 || text !== Object.prototype.toString;
}
function hasOwn(value) {
	return typeof value.__repr__ === "function";
}
function floatText(value) {
	if (!Number.isFinite(value)) return repr(value);
	const size = Math.abs(value);
	const text = size >= 1e11 && size < 0xe8d4a51000 ? format(value, ".11e").replace(/\.?0+e/, "e") : format(value, ".12g");
	return /[.e]/.test(text) ? text : `${text}.0`;
}
function bytesAsText(text) {
	return String.fromCharCode(...new TextEncoder().encode(text));
}
function hex(character) {
	return `\\x${character.charCodeAt(0).toString(16)}`;
}
function typeText(type) {
	const name = qualifiedName(type);
	if (typeof type === "function" && type.prototype instanceof Error && !name.includes(".")) return `<type 'exceptions.${pythonName(name)}'>`;
	if (isOldStyle(className(type))) return name;
	return name.includes(".") ? `<class '${name}'>` : `<type '${pythonName(name)}'>`;
}
function orderedText(dict) {
	const name = className(classOf(dict));
	const items = Array.from(dict.items(), (item) => repr(item)).join(", ");
	return items === "" ? `${name}()` : `${name}([${items}])`;
}
const PROCESS = /^<(\S+) name='(.*)' (?:pid=\d+ )?parent=\S+ (\w+)(?: exitcode=-?(\w+))?( daemon)?>$/;
function processText(value) {
	const text = String(value);
	const found = PROCESS.exec(text);
	if (!found) return text;
	const [, type, name, status, code = "0", daemon = ""] = found;
	return `<${type}(${name}, ${status}${code === "0" ? "" : `[${code}]`}${daemon})>`;
}
function setText(items) {
	return `${className(classOf(items))}([${Array.from(items, (item) => repr(item)).join(", ")}])`;
}
function errorText(error) {
	const name = systemName(error, className(classOf(error)));
	if (!isPythonException(error)) return `${name}(${repr(exceptionText(error))},)`;
	const { args } = error;
	return `${name}(${Array.from(args, (one) => repr(one)).join(", ")}${args.length === 1 ? "," : ""})`;
}
function rangeText({ start, stop, step }) {
	const end = start === 0 && step === 1 ? `${stop}` : `${start}, ${stop}`;
	return step === 1 ? `xrange(${end})` : `xrange(${end}, ${step})`;
}
// runtime/python/python2/literals.ts
const TOKEN = /\s*(?:(\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)|(\d+)[lL]?|[uU]?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([A-Za-z_]\w*)|(.))/y;
var Reader = class {
	#text;
	#token = null;
	constructor(text) {
		this.#text = text.trim();
		TOKEN.lastIndex = 0;
		this.#next();
	}
	#next() {
		this.#token = TOKEN.exec(this.#text);
	}
	#take(mark) {
		if (this.#token?.[5] !== mark) return false;
		this.#next();
		return true;
	}
	#fail() {
		throw new SyntaxError(this.#token ? "invalid syntax" : "unexpected EOF while parsing");
	}
	whole() {
		const items = [this.#value()];
		let comma = false;
		while (this.#take(",")) {
			comma = true;
			if (this.#token) items.push(this.#value());
		}
		if (this.#token) this.#fail();
		return comma ? tupleFrom(items) : items[0];
	}
	#items(closing) {
		const items = [];
		let comma = false;
		while (!this.#take(closing)) {
			items.push(this.#value());
			comma = this.#take(",");
			if (!comma && this.#token?.[5] !== closing) this.#fail();
		}
		return {
			items,
			comma
		};
	}
	#value() {
		const [, real, whole, quoted, name] = this.#token ?? [];
		if (this.#take("-")) return neg(this.#value());
		if (this.#take("[")) return this.#items("]").items;
		if (this.#take("(")) {
			const { items, comma } = this.#items(")");
			return items.length === 1 && !comma ? items[0] : tupleFrom(items);
		}
		if (this.#take("{")) return this.#dict();
		this.#next();
		if (real !== void 0) return float(real);
		if (whole !== void 0) return int(whole);
		if (quoted !== void 0) return quoted.slice(1, -1).replace(/\\(.)/g, (_, c) => ({
			n: "\n",
			t: "	"
		})[c] ?? c);
		if (name === "None") return null;
		if (name === "True" || name === "False") return name === "True";
		if (name !== void 0) throw new NameError(`name '${name}' is not defined`);
		this.#fail();
	}
	#dict() {
		const result = new Dict();
		while (!this.#take("}")) {
			const key = this.#value();
			if (!this.#take(":")) this.#fail();
			result.set(key, this.#value());
			if (!this.#take(",") && this.#token?.[5] !== "}") this.#fail();
		}
		return result;
	}
};
function evaluatedInput(prompt = "") {
	return new Reader(input(prompt)).whole();
}
// runtime/python/python2/version.ts
const versionInfo = info("version_info", {
	major: 2,
	minor: 7,
	micro: 18,
	releaselevel: "final",
	serial: 0
});
const version = `2.7.18 (default, Apr 20 2020, 00:00:00) \n[Deno ${Deno.version.deno}, V8 ${Deno.version.v8}]`;
const hexversion = 34018032;
// runtime/python/python2.ts
dialect.current = {
	repr: repr2,
	str: str2,
	bytes: (text) => toBytes(text),
	hash: hash2,
	order,
	typeName: typeName2,
	wrongCount,
	summary,
	keys: keysOf,
	made,
	updated
};
hashItemsBy(hash);
followPython2();
if (isMainThread()) addEventListener("unload", endLine);
export { byteLength, classicDiv, cmp, decode, encode, evaluatedInput, filtered, hexadecimal, hexversion, ioError, keyOf, long, mapped, message, octal, markOldStyle as oldStyle, printLine, printPart, raised, rounded, toBytes, toText, typeOf, undefinedGlobal, unicode, unicodeRepr, unicodeType, version, versionInfo };
