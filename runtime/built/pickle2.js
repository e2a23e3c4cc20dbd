import "./rolldown-runtime.js";
import { AttributeError, AuthenticationError, BaseException, BrokenBarrierError, BufferTooShort, EOFError, Empty, Full, OSError, PickleError, PicklingError, ProcessError, TimeoutError, TypeError, UnpicklingError, ValueError, bindingOf, elementsOf, entriesOf, fieldEntries, isOwn, isRegistered, originOf, putField, pythonHooks, reduce, registeredMembers } from "./core.js";
import { readAscii, readUtf8 } from "./child.js";
import { BaseExceptionGroup, ByteArray, Bytes, Complex, Dict, Ellipsis, Float, FrozenSet, ImportError, NotImplemented, PySet, Range, RecursionError, SetBase, Slice, StopIteration, SyntaxError, Tuple, UnicodeDecodeError, UnicodeError, addressText, asTuple, bool, builtinName, builtinType, bytearray, bytes, classModule, className, complex, dict, float as float$1, floatText, fromLatin1, frozenset, getattr, index, int, isClass, isInt, isTuple, list, nativeErrors, object, plainOf, range, raw, set, shownClass, sizeOf, str, toInt, tuple, tupleFrom, typeInfoOf, typeMethodOf, typeName, unboundOf } from "./python/core.js";
import { partial } from "./python/parts/functools.js";
import { libraryNames, libraryValue } from "./python/parts/random.js";
import { ChainMap } from "./python/parts/collections.js";
import { Counter, defaultdict } from "./python/parts/collections2.js";
import { deque } from "./python/parts/collections3.js";
import { OrderedDict } from "./python/parts/collections4.js";
import { Enum, membersOf } from "./python/parts/asyncio3.js";
import { Fraction } from "./python/parts/fractions.js";
import { SafeUUID, UUID } from "./python/parts/uuid.js";
import { array } from "./python/parts/array.js";
import { datetime, time } from "./python/parts/datetime6.js";
import { date, timedelta, timezone, tzinfo } from "./python/parts/datetime5.js";
import { Decimal } from "./python/parts/decimal.js";
import { JSONDecodeError } from "./python/parts/json.js";
import { ShareableList, SharedMemory } from "./shareable_list.js";
const addPartial = (function addPartial(globals) {
	globals.add({
		module: "functools",
		name: "partial",
		value: partial,
		call: ([func]) => {
			if (typeof func === "function") return later(func);
			throw new UnpicklingError("what a partial in the pickle is of is no function");
		},
		fill: (value, state) => {
			const [func, args, keywords] = isTuple(state) ? state : [];
			if (typeof func !== "function" || !isTuple(args)) throw new UnpicklingError("a partial in the pickle has no arguments");
			const named = keywords instanceof Dict ? [...entriesOf(keywords)] : [];
			const given = named.length > 0 ? [...args, Object.fromEntries(named)] : args;
			becoming.get(value)?.(partial(func, ...given));
		}
	});
});
const addDates = (function addDates(globals) {
	const module = "datetime";
	globals.add({
		module,
		name: "date",
		value: date,
		call: (args) => {
			const given = numbers(args);
			if (given !== void 0) return new date(given[0], given[1], given[2]);
			const bytes = packed(args[0], 4, "date");
			return new date(bytes[0] << 8 | bytes[1], bytes[2], bytes[3]);
		},
		reduce: (value) => {
			const { year, month, day, constructor } = value;
			return {
				callee: constructor,
				args: [new Bytes([
					year >> 8,
					year & 255,
					month,
					day
				])],
				state: stateOf(value, fieldNames)
			};
		}
	});
	globals.add({
		module,
		name: "datetime",
		value: datetime,
		call: (args) => {
			const bytes = packed(args[0], 10, "datetime");
			return new datetime({
				year: bytes[0] << 8 | bytes[1],
				month: bytes[2] & 127,
				day: bytes[3],
				...clock(bytes, 4),
				fold: bytes[2] >> 7,
				tzinfo: zoneOf(args[1])
			});
		},
		reduce: (value, protocol) => {
			const { year, month, day, fold, tzinfo: zone, constructor } = value;
			const folded = protocol > 3 ? fold << 7 : 0;
			return {
				callee: constructor,
				args: withZone([...[
					year >> 8,
					year & 255,
					month | folded,
					day
				], ...clockBytes(value)], zone),
				state: stateOf(value, fieldNames)
			};
		}
	});
	globals.add({
		module,
		name: "time",
		value: time,
		call: (args) => {
			const bytes = packed(args[0], 6, "time");
			return new time({
				...clock(bytes, 0),
				fold: bytes[0] >> 7,
				tzinfo: zoneOf(args[1])
			});
		},
		reduce: (value, protocol) => {
			const { fold, tzinfo: zone, constructor } = value;
			const [hour, ...rest] = clockBytes(value);
			return {
				callee: constructor,
				args: withZone([hour | (protocol > 3 ? fold << 7 : 0), ...rest], zone),
				state: stateOf(value, fieldNames)
			};
		}
	});
	globals.add({
		module,
		name: "timedelta",
		value: timedelta,
		call: (args) => {
			const [days = 0, seconds = 0, microseconds = 0] = numbers(args) ?? [];
			return new timedelta(days, seconds, microseconds);
		},
		reduce: (value) => {
			const { days, seconds, microseconds, constructor } = value;
			return {
				callee: constructor,
				args: [
					days,
					seconds,
					microseconds
				],
				state: stateOf(value, fieldNames)
			};
		}
	});
	globals.add({
		module,
		name: "timezone",
		value: timezone,
		call: ([offset, name]) => {
			if (!(offset instanceof timedelta)) throw new UnpicklingError("the offset of a time zone in the pickle is none");
			if (name === void 0) return offset.__bool__() ? new timezone(offset) : timezone.utc;
			return new timezone(offset, name);
		},
		reduce: (value) => {
			const [offset, name] = value.parts();
			return {
				callee: value.constructor,
				args: name === null ? [offset] : [offset, name]
			};
		}
	});
	globals.add({
		module,
		name: "tzinfo",
		value: tzinfo,
		call: () => new tzinfo()
	});
});
const addBuiltins = (function addBuiltins(globals) {
	const module = "builtins";
	const types = [
		[int, ([value = 0]) => int(numeric(value))],
		[float$1, ([value = 0]) => float$1(numeric(value))],
		[bool, ([value = false]) => bool(numeric(value))],
		[str, ([value = ""]) => String(numeric(value))],
		[list, ([items]) => [...itemsOf(items)]],
		[tuple, ([items]) => tupleFrom(itemsOf(items))],
		[dict, ([items = []]) => {
			if (items instanceof Dict) return new Dict(items);
			return new Dict(itemsOf(items).map((pair) => itemsOf(pair)));
		}],
		[set, ([items]) => new PySet(itemsOf(items))],
		[frozenset, ([items]) => new FrozenSet(itemsOf(items))],
		[bytes, (args) => new Bytes(bytesOf(args))],
		[bytearray, (args) => ByteArray.fromBytes(bytesOf(args))],
		[complex, ([re = 0, im = 0]) => new Complex(float64(re), float64(im))],
		[range, (args) => {
			const [start, stop, step] = args.length === 1 ? [
				0,
				args[0],
				1
			] : args;
			const by = index(step ?? 1);
			if (Number(by) === 0) throw refused("the step of a range", step);
			return new Range(index(start), index(stop), by);
		}]
	];
	for (const [type, call] of types) {
		const { name, class: behind } = typeInfoOf(type);
		globals.add({
			module,
			name,
			value: type,
			call,
			isWordy: true
		});
		if (behind !== void 0) globals.alias(module, name, behind);
	}
	globals.alias(module, "list", Array);
	globals.alias(module, "dict", Map);
	globals.addReducer(Complex, (value) => {
		const { real, imag } = value;
		return {
			callee: complex,
			args: [real, imag]
		};
	});
	globals.addReducer(Range, (value) => {
		const { start, stop, step } = value;
		return {
			callee: range,
			args: [
				start,
				stop,
				step
			]
		};
	});
	globals.add({
		module,
		name: "slice",
		value: Slice,
		call: (args) => Slice.of(...args),
		reduce: (value) => {
			const { start, stop, step } = value;
			return {
				callee: Slice,
				args: [
					start,
					stop,
					step
				]
			};
		}
	});
	const { constructor: ellipsis } = Ellipsis;
	globals.add({
		module,
		name: "Ellipsis",
		value: Ellipsis
	});
	globals.add({
		module,
		name: "NotImplemented",
		value: NotImplemented
	});
	globals.addReducer(ellipsis, (value) => String(value));
	globals.addReducer(Date, (value, protocol) => globals.reducerOf(datetime)(momentOf(value), protocol));
	globals.add({
		module,
		name: "getattr",
		value: getattr,
		call: ([owner, name]) => attribute(owner, name),
		trusted: ([owner, name]) => getattr(owner, name)
	});
	globals.add({
		module: "_codecs",
		name: "encode",
		value: encode,
		call: (args) => encode(...args)
	});
	globals.add({
		module: "array",
		name: "array",
		value: array,
		hasOwnTexts: true,
		call: ([code, items = []]) => new array(code, items instanceof Uint8Array ? items : itemsOf(items).map((item) => numeric(item))),
		reduce: (value, protocol) => {
			const { typecode } = value;
			if (protocol < 3) return {
				callee: array,
				args: [typecode, value.tolist()]
			};
			const items = new Bytes(value.tobytes());
			return {
				callee: rebuildArray,
				args: [
					array,
					typecode,
					formats[typecode],
					items
				]
			};
		}
	});
	globals.add({
		module: "array",
		name: "_array_reconstructor",
		value: rebuildArray,
		call: ([type, code, format, items]) => rebuildArray(type, code, format, items)
	});
	for (const [name, code] of Object.entries(kinds)) {
		const type = globalThis[name];
		globals.addReducer(type, (value) => {
			const view = value;
			const items = new Bytes(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
			return {
				callee: rebuildArray,
				args: [
					array,
					code,
					formats[code],
					items
				]
			};
		});
	}
	addRegistered(globals);
});
const addErrors = (function addErrors(globals) {
	const builtin = nativeErrors.builtin;
	for (const [name, type] of Object.entries(builtin)) addError(globals, "builtins", name, type);
	for (const name of ["EnvironmentError", "IOError"]) addError(globals, "builtins", name, OSError);
	for (const [module, names] of Object.entries(elsewhere)) for (const [name, type] of Object.entries(names)) addError(globals, module, name, type);
	for (const [type, name] of native) globals.add({
		module: "builtins",
		name,
		value: type,
		reduce: (value) => ({
			callee: globals.resolve("builtins", name).value,
			args: [value.message]
		})
	});
	for (const name of new Set(native.map(([, name]) => name))) addError(globals, "builtins", name, builtin[name]);
});
const addSharedMemory = (function addSharedMemory(globals) {
	globals.add({
		module,
		name: "SharedMemory",
		value: SharedMemory,
		call: ([name]) => new SharedMemory(nameIn(name)),
		reduce: (value) => {
			const { name, size } = value;
			return {
				callee: value.constructor,
				args: [
					name,
					false,
					size
				]
			};
		}
	});
	globals.add({
		module,
		name: "ShareableList",
		value: ShareableList,
		call: ([named]) => new ShareableList(null, { name: nameIn(named?.name) }),
		reduce: (value) => ({
			callee: named(value.constructor, value.shm.name),
			args: []
		})
	});
});
// runtime/pickle/input.ts
const leastRefill = 4096;
const mostRefill = 1 << 24;
const shortText$1 = 31;
var Input = class {
	#bytes;
	#view;
	#at = 0;
	#end;
	#refill;
	#wanted = leastRefill;
	constructor(bytes, refill) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#end = bytes.length;
		this.#refill = refill;
	}
	get left() {
		return this.#end - this.#at;
	}
	get size() {
		return this.#end;
	}
	#need(count) {
		if (this.#at + count > this.#end) this.#fetch(count);
	}
	#fetch(count) {
		while (this.#refill !== void 0 && this.left < count) {
			const wanted = Math.max(count - this.left, this.#wanted);
			this.#wanted = Math.min(mostRefill, this.#wanted * 2);
			const more = this.#refill(Math.min(wanted, mostRefill));
			if (more.length === 0) break;
			const all = new Uint8Array(this.left + more.length);
			all.set(this.#bytes.subarray(this.#at, this.#end));
			all.set(more, this.left);
			this.#bytes = all;
			this.#view = new DataView(all.buffer);
			this.#at = 0;
			this.#end = all.length;
		}
		if (this.left < count) throw new UnpicklingError("pickle data was truncated");
	}
	op() {
		if (this.#at === this.#end) try {
			this.#fetch(1);
		} catch (error) {
			if (error instanceof UnpicklingError) throw new EOFError("Ran out of input");
			throw error;
		}
		return this.#bytes[this.#at++];
	}
	byte() {
		this.#need(1);
		return this.#bytes[this.#at++];
	}
	half() {
		this.#need(2);
		this.#at += 2;
		return this.#view.getUint16(this.#at - 2, true);
	}
	int() {
		this.#need(4);
		this.#at += 4;
		return this.#view.getInt32(this.#at - 4, true);
	}
	word() {
		return this.int() >>> 0;
	}
	long() {
		const low = this.word();
		return this.word() * 2 ** 32 + low;
	}
	float() {
		this.#need(8);
		this.#at += 8;
		return this.#view.getFloat64(this.#at - 8);
	}
	peek(count) {
		this.#need(count);
		this.#at += count;
		return this.#bytes.subarray(this.#at - count, this.#at);
	}
	text(length) {
		this.#need(length);
		const start = this.#at;
		this.#at += length;
		if (length <= shortText$1) {
			const bytes = this.#bytes;
			let all = 0;
			for (let i = start; i < start + length; i++) all |= bytes[i];
			if (all < 128) return readAscii(bytes, start, length);
		}
		const text = readUtf8(this.#bytes, start, length);
		return text.includes("\ufffd") ? strictText(this.#bytes.subarray(start, start + length)) : text;
	}
	line() {
		let end = this.#bytes.indexOf(10, this.#at);
		while (end < 0 || end >= this.#end) {
			if (this.#refill === void 0) throw new UnpicklingError("pickle data was truncated");
			this.#fetch(this.left + 1);
			end = this.#bytes.indexOf(10, this.#at);
		}
		let text = "";
		for (let at = this.#at; at < end; at += 8192) text += String.fromCharCode(...this.#bytes.subarray(at, Math.min(end, at + 8192)));
		this.#at = end + 1;
		return text;
	}
};
function strictText(bytes) {
	let text = "";
	let start = 0;
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	const part = (end) => decoder.decode(new Uint8Array(bytes.subarray(start, end)));
	try {
		for (let i = 0; i + 2 < bytes.length; i++) {
			if (bytes[i] !== 237 || bytes[i + 1] < 160 || bytes[i + 1] > 191) continue;
			text += part(i);
			if ((bytes[i + 2] & 192) !== 128) throw new RangeError("continuation");
			text += String.fromCharCode(53248 | (bytes[i + 1] & 63) << 6 | bytes[i + 2] & 63);
			start = i + 3;
			i += 2;
		}
		return text + part(bytes.length);
	} catch (cause) {
		const error = new UnpicklingError("a text in the pickle is no UTF-8");
		error.cause = cause;
		throw error;
	}
}
// runtime/pickle/opcodes.ts
const Op = {
	MARK: 40,
	STOP: 46,
	POP: 48,
	POP_MARK: 49,
	DUP: 50,
	FLOAT: 70,
	INT: 73,
	BININT: 74,
	BININT1: 75,
	LONG: 76,
	BININT2: 77,
	NONE: 78,
	PERSID: 80,
	BINPERSID: 81,
	REDUCE: 82,
	STRING: 83,
	BINSTRING: 84,
	SHORT_BINSTRING: 85,
	UNICODE: 86,
	BINUNICODE: 88,
	APPEND: 97,
	BUILD: 98,
	GLOBAL: 99,
	DICT: 100,
	EMPTY_DICT: 125,
	APPENDS: 101,
	GET: 103,
	BINGET: 104,
	INST: 105,
	LONG_BINGET: 106,
	LIST: 108,
	EMPTY_LIST: 93,
	OBJ: 111,
	PUT: 112,
	BINPUT: 113,
	LONG_BINPUT: 114,
	SETITEM: 115,
	TUPLE: 116,
	EMPTY_TUPLE: 41,
	SETITEMS: 117,
	BINFLOAT: 71,
	PROTO: 128,
	NEWOBJ: 129,
	EXT1: 130,
	EXT2: 131,
	EXT4: 132,
	TUPLE1: 133,
	TUPLE2: 134,
	TUPLE3: 135,
	NEWTRUE: 136,
	NEWFALSE: 137,
	LONG1: 138,
	LONG4: 139,
	BINBYTES: 66,
	SHORT_BINBYTES: 67,
	SHORT_BINUNICODE: 140,
	BINUNICODE8: 141,
	BINBYTES8: 142,
	EMPTY_SET: 143,
	ADDITEMS: 144,
	FROZENSET: 145,
	NEWOBJ_EX: 146,
	STACK_GLOBAL: 147,
	MEMOIZE: 148,
	FRAME: 149,
	BYTEARRAY8: 150,
	NEXT_BUFFER: 151,
	READONLY_BUFFER: 152
};
const HIGHEST_PROTOCOL = 5;
const DEFAULT_PROTOCOL = 4;
// runtime/pickle/buffer.ts
var PickleBuffer = class {
	static __module__ = "pickle";
	#bytes;
	constructor(bytes) {
		if (!ArrayBuffer.isView(bytes)) throw new TypeError("a bytes-like object is required");
		this.#bytes = bytes;
	}
	raw() {
		if (this.#bytes === void 0) throw new ValueError("operation forbidden on released PickleBuffer object");
		return this.#bytes;
	}
	release() {
		this.#bytes = void 0;
	}
};
// runtime/pickle/names2.ts
const modules = {
	__builtin__: "builtins",
	copy_reg: "copyreg",
	Queue: "queue",
	exceptions: "builtins",
	UserDict: "collections",
	UserList: "collections",
	UserString: "collections"
};
const names = {
	"__builtin__\nxrange": ["builtins", "range"],
	"__builtin__\nunicode": ["builtins", "str"],
	"__builtin__\nlong": ["builtins", "int"],
	"exceptions\nStandardError": ["builtins", "Exception"],
	"UserDict\nIterableUserDict": ["collections", "UserDict"]
};
const oldModules = {
	builtins: "__builtin__",
	copyreg: "copy_reg",
	queue: "Queue"
};
const oldErrors = {
	BrokenPipeError: "OSError",
	ChildProcessError: "OSError",
	ConnectionAbortedError: "OSError",
	ConnectionError: "OSError",
	ConnectionRefusedError: "OSError",
	ConnectionResetError: "OSError",
	FileExistsError: "OSError",
	FileNotFoundError: "OSError",
	InterruptedError: "OSError",
	IsADirectoryError: "OSError",
	NotADirectoryError: "OSError",
	PermissionError: "OSError",
	ProcessLookupError: "OSError",
	TimeoutError: "OSError",
	ModuleNotFoundError: "ImportError"
};
const exceptions = new Set("ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError".split(" "));
function fromPython2(module, name) {
	return names[`${module}\n${name}`] ?? [modules[module] ?? module, name];
}
function toPython2(module, name) {
	if (module === "builtins") {
		if (name === "range") return ["__builtin__", "xrange"];
		if (name === "str") return ["__builtin__", "unicode"];
		if (name === "int") return ["__builtin__", "long"];
		if (oldErrors[name] !== void 0) return ["exceptions", oldErrors[name]];
		if (exceptions.has(name)) return ["exceptions", name];
		if (name === "chr") return ["__builtin__", "unichr"];
		if (/^(?:zip|map|filter)$/.test(name)) return ["itertools", `i${name}`];
	}
	return [oldModules[module] ?? module, name];
}
// runtime/pickle/numbers.ts
function bytesOfInt(value) {
	if (value === 0n) return new Uint8Array(0);
	const positive = value < 0n ? -value - 1n : value;
	const digits = positive.toString(16);
	const bits = (digits.length - 1) * 4 + (32 - Math.clz32(parseInt(digits[0], 16)));
	const length = (positive === 0n ? 0 : bits) / 8 + 1 | 0;
	const bytes = new Uint8Array(length);
	const even = digits.length % 2 === 0 ? digits : `0${digits}`;
	for (let i = 0, end = even.length; i < length && end > 0; i++, end -= 2) bytes[i] = parseInt(even.slice(end - 2, end), 16);
	if (value < 0n) for (let i = 0; i < length; i++) bytes[i] = ~bytes[i];
	return bytes;
}
function intOfBytes(bytes) {
	const { length } = bytes;
	if (length === 0) return 0;
	const negative = bytes[length - 1] >= 128;
	if (length <= 6) {
		let value = 0;
		for (let i = length; i-- > 0;) value = value * 256 + bytes[i];
		return negative ? value - 256 ** length : value;
	}
	let digits = "0x";
	for (let i = length; i-- > 0;) {
		const byte = negative ? ~bytes[i] & 255 : bytes[i];
		digits += byte < 16 ? `0${byte.toString(16)}` : byte.toString(16);
	}
	const positive = BigInt(digits);
	const value = negative ? -positive - 1n : positive;
	const plain = Number(value);
	return Number.isSafeInteger(plain) ? plain : value;
}
// runtime/pickle/old_texts.ts
function floatOfText(line) {
	const text = line.trim().toLowerCase();
	const special = /^([+-]?)(inf|infinity|nan)$/.exec(text);
	if (special) {
		const value = special[2] === "nan" ? NaN : Infinity;
		return special[1] === "-" ? -value : value;
	}
	if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(text)) throw new ValueError(`could not convert string to float: '${text.slice(0, 40)}'`);
	return Number(text);
}
function latin1(bytes) {
	let text = "";
	for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
	return text;
}
function utf8OfLine(line) {
	if (!/[\x80-\xff]/.test(line)) return line;
	const bytes = Uint8Array.from(line, (letter) => letter.charCodeAt(0));
	return new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	}).decode(bytes);
}
function unescapeUnicode(line) {
	return line.replace(/\\+(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g, (all, short, long) => {
		const strokes = /^\\+/.exec(all)[0].length;
		if (strokes % 2 === 0) return all;
		const code = parseInt(short ?? long, 16);
		if (code > 1114111) throw new UnpicklingError("\\Uxxxxxxxx out of range");
		return "\\".repeat(strokes - 1) + String.fromCodePoint(code);
	});
}
const escapes = {
	"\\": 92,
	"'": 39,
	"\"": 34,
	a: 7,
	b: 8,
	f: 12,
	n: 10,
	r: 13,
	t: 9,
	v: 11
};
function unquote(line) {
	const text = line.trimEnd();
	const quote = text[0];
	if (text.length < 2 || quote !== text.at(-1) || quote !== "'" && quote !== "\"") throw new UnpicklingError("the STRING opcode argument must be quoted");
	const bytes = [];
	for (let i = 1; i < text.length - 1; i++) {
		if (text[i] !== "\\") {
			bytes.push(text.charCodeAt(i));
			continue;
		}
		const letter = text[++i];
		const hex = /^[0-9a-fA-F]{2}/.exec(text.slice(i + 1, i + 3));
		const octal = /^[0-7]{1,3}/.exec(text.slice(i, i + 3));
		if (i >= text.length - 1) throw new ValueError("Trailing \\ in string");
		if (escapes[letter] !== void 0) bytes.push(escapes[letter]);
		else if (letter === "x" && hex) {
			bytes.push(parseInt(hex[0], 16));
			i += 2;
		} else if (letter === "x") throw new ValueError(`invalid \\x escape at position ${i - 1}`);
		else if (octal) {
			bytes.push(parseInt(octal[0], 8) & 255);
			i += octal[0].length - 1;
		} else bytes.push(92, letter.charCodeAt(0));
	}
	return new Bytes(bytes);
}
function rawUnicode(text) {
	let escaped = "";
	for (const letter of text) {
		const code = letter.codePointAt(0);
		if (code > 65535) escaped += `\\U${code.toString(16).padStart(8, "0")}`;
		else if (code > 255 || code === 92 || code === 0 || code === 10 || code === 13 || code === 26) escaped += `\\u${code.toString(16).padStart(4, "0")}`;
		else escaped += letter;
	}
	const bytes = new Uint8Array(escaped.length + 1);
	for (let i = 0; i < escaped.length; i++) bytes[i] = escaped.charCodeAt(i);
	bytes[escaped.length] = 10;
	return bytes;
}
// runtime/pickle/output.ts
const frameSize = 65536;
const headerSize = 9;
const leastFrame = 4;
const shortText = 48;
const encoder = new TextEncoder();
const float = new DataView(new ArrayBuffer(8));
const floatBytes = new Uint8Array(float.buffer);
function surrogatesPassed(text) {
	const parts = [];
	for (const letter of text) {
		const code = letter.codePointAt(0);
		if (code >= 55296 && code <= 57343) parts.push(224 | code >> 12, 128 | code >> 6 & 63, 128 | code & 63);
		else parts.push(...encoder.encode(letter));
	}
	return Uint8Array.from(parts);
}
function utf8(text) {
	return text.isWellFormed() ? encoder.encode(text) : surrogatesPassed(text);
}
const LENT_BYTES = 16384;
const empty = new Uint8Array(0);
let spare = new Uint8Array(16384);
var Output = class {
	#bytes;
	#at = 0;
	#parts = [];
	#frame = -1;
	#framing = false;
	constructor() {
		this.#bytes = spare ?? new Uint8Array(1024);
		spare = void 0;
	}
	beginFrames() {
		this.#framing = true;
	}
	boundary() {
		if (this.#frame >= 0 && this.#at - this.#frame - headerSize >= frameSize) this.#closeFrame();
	}
	#closeFrame() {
		if (this.#frame < 0) return;
		const start = this.#frame;
		const length = this.#at - start - headerSize;
		if (length >= leastFrame) {
			const bytes = this.#bytes;
			let at = start;
			bytes[at++] = Op.FRAME;
			for (let rest = length; at < start + headerSize; rest = Math.floor(rest / 256)) bytes[at++] = rest;
		} else {
			this.#bytes.copyWithin(start, start + headerSize, this.#at);
			this.#at -= headerSize;
		}
		this.#frame = -1;
	}
	#room(count) {
		if (this.#framing && this.#frame < 0) {
			this.#grow(headerSize + count);
			this.#frame = this.#at;
			this.#at += headerSize;
		} else if (this.#at + count > this.#bytes.length) this.#grow(count);
	}
	#grow(count) {
		const needed = this.#at + count;
		if (needed <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
		larger.set(this.#bytes.subarray(0, this.#at));
		this.#bytes = larger;
	}
	byte(value) {
		this.#room(1);
		this.#bytes[this.#at++] = value;
	}
	short(op, value) {
		this.#room(2);
		this.#bytes[this.#at++] = op;
		this.#bytes[this.#at++] = value;
	}
	half(op, value) {
		this.#room(3);
		const bytes = this.#bytes;
		bytes[this.#at++] = op;
		bytes[this.#at++] = value;
		bytes[this.#at++] = value >> 8;
	}
	word(op, value) {
		this.#room(5);
		const bytes = this.#bytes;
		bytes[this.#at++] = op;
		bytes[this.#at++] = value;
		bytes[this.#at++] = value >> 8;
		bytes[this.#at++] = value >> 16;
		bytes[this.#at++] = value >> 24;
	}
	long(op, value) {
		this.word(op, value | 0);
		const high = Math.floor(value / 2 ** 32);
		this.#room(4);
		for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.#at++] = high >> shift;
	}
	float(op, value) {
		this.#room(9);
		float.setFloat64(0, value);
		this.#bytes[this.#at] = op;
		this.#bytes.set(floatBytes, this.#at + 1);
		this.#at += 9;
	}
	raw(bytes) {
		this.#room(bytes.length);
		this.#bytes.set(bytes, this.#at);
		this.#at += bytes.length;
	}
	ascii(text) {
		this.#room(text.length);
		const bytes = this.#bytes;
		let at = this.#at;
		for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
		this.#at = at;
	}
	shortText(op, text) {
		const { length } = text;
		if (length > shortText) return false;
		this.#room(length + 2);
		const bytes = this.#bytes;
		let at = this.#at;
		bytes[at++] = op;
		bytes[at++] = length;
		for (let i = 0; i < length; i++) {
			const code = text.charCodeAt(i);
			if (code >= 128) return false;
			bytes[at++] = code;
		}
		this.#at = at;
		return true;
	}
	payload(bytes, header) {
		if (bytes.length < frameSize) {
			header();
			return this.raw(bytes);
		}
		this.#closeFrame();
		const framing = this.#framing;
		this.#framing = false;
		header();
		this.#parts.push(this.#bytes.slice(0, this.#at), bytes);
		this.#at = 0;
		this.#framing = framing;
	}
	endParts() {
		this.#closeFrame();
		this.#framing = false;
		const parts = this.#parts.length === 0 && this.#at <= LENT_BYTES ? [this.#bytes.subarray(0, this.#at)] : [...this.#parts, this.#bytes.slice(0, this.#at)];
		this.release();
		return parts;
	}
	end() {
		this.#closeFrame();
		this.#framing = false;
		let result;
		if (this.#parts.length === 0) result = this.#bytes.slice(0, this.#at);
		else {
			let length = this.#at;
			for (const part of this.#parts) length += part.length;
			result = new Uint8Array(length);
			let at = 0;
			for (const part of this.#parts) {
				result.set(part, at);
				at += part.length;
			}
			result.set(this.#bytes.subarray(0, this.#at), at);
		}
		this.release();
		return result;
	}
	release() {
		if (this.#bytes.length <= 1 << 20) spare = this.#bytes;
		this.#bytes = empty;
		this.#parts = [];
		this.#at = 0;
	}
};
// runtime/pickle/partial.ts
function partsOf(value) {
	const { func, args, keywords } = value;
	if (func === void 0 || !isTuple(args) || !(keywords instanceof Dict)) return void 0;
	return {
		func,
		args,
		keywords
	};
}
function reducedPartial(value) {
	const parts = partsOf(value);
	if (parts === void 0) return void 0;
	const { func, args, keywords } = parts;
	return {
		callee: partial,
		args: [func],
		state: asTuple([
			func,
			args,
			new Dict(keywords),
			null
		])
	};
}
function later(func) {
	let whole = partial(func);
	const value = (...args) => whole(...args);
	const become = (next) => {
		whole = next;
		for (const key of Reflect.ownKeys(next)) {
			if (key === "length" || key === "prototype") continue;
			const own = Object.getOwnPropertyDescriptor(next, key);
			Object.defineProperty(value, key, {
				...own,
				configurable: true
			});
		}
	};
	become(whole);
	becoming.set(value, become);
	return value;
}
const becoming = new WeakMap();
function calledPartial(value, globalOf) {
	const parts = typeof value === "function" ? partsOf(value) : void 0;
	if (parts === void 0) return void 0;
	const { func, args, keywords } = parts;
	const global = globalOf(func);
	const { call } = global;
	if (call === void 0 || global.isWordy) return void 0;
	const named = keywords.size > 0 ? [Object.fromEntries(entriesOf(keywords))] : [];
	return {
		...global,
		value,
		call: (given) => call([
			...args,
			...given,
			...named
		])
	};
}
// runtime/pickle/reduction.ts
function reductionGiven(given) {
	if (typeof given === "string") return given;
	if (!isTuple(given) || given.length < 2 || given.length > 6) throw new PicklingError("__reduce__ must return a string or tuple");
	const [callee, args, state = null, items = null, entries = null] = given;
	if (!isTuple(args)) throw new PicklingError("second item of the tuple returned by __reduce__ must be a tuple");
	if (typeof callee !== "function") throw new PicklingError("first item of the tuple returned by __reduce__ must be callable");
	return {
		callee,
		args,
		state,
		...items === null ? {} : { items: iterate(items) },
		...entries === null ? {} : { entries: iterate(entries) }
	};
}
function iterate(value) {
	return pythonHooks.iterate?.(value) ?? value;
}
function reductionOf(value, protocol, globals) {
	const own = value;
	if (typeof own.__reduce_ex__ === "function") return reductionGiven(own.__reduce_ex__(protocol));
	if (typeof own.__reduce__ === "function") return reductionGiven(own.__reduce__());
	if (typeof value === "function") {
		const taken = travelling(value, globals);
		if (taken !== void 0) return taken;
	}
	for (let link = typeof value === "function" ? null : Object.getPrototypeOf(value); link !== null; link = Object.getPrototypeOf(link)) {
		const type = Object.getOwnPropertyDescriptor(link, "constructor")?.value;
		const shown = typeof type === "function" ? shownClass(type) : void 0;
		const given = globals.reducerOf(shown ?? type)?.(value, protocol);
		if (given !== void 0) return given;
	}
	const refusal = pythonHooks.unpicklable?.(value);
	if (refusal !== void 0) throw refusal;
	if (typeof value === "function") throw unnamed(value);
	return instance(value, globals);
}
const SINGLE = {
	NoneType: null,
	NotImplementedType: NotImplemented,
	ellipsis: Ellipsis
};
function travelling(value, globals) {
	const single = SINGLE[typeInfoOf(value)?.name ?? ""];
	if (single !== void 0) return {
		callee: builtinType("type"),
		args: [single]
	};
	const ofType = typeMethodOf(value);
	if (ofType !== void 0) {
		const { value: callee } = globals.resolve("builtins", "getattr");
		return {
			callee,
			args: [builtinType(ofType.type), ofType.name]
		};
	}
	const bound = bindingOf(value);
	if (bound !== void 0) {
		const { value: callee } = globals.resolve("builtins", "getattr");
		return {
			callee,
			args: [bound.receiver, bound.name]
		};
	}
	const [callee, args] = value[reduce]?.() ?? [];
	return globals.namesOf(callee) && {
		callee,
		args
	};
}
function unnamed(value) {
	const { __qualname__, name } = value;
	const shown = __qualname__ ?? (name === "" ? "<lambda>" : name);
	if (shown.includes("<locals>")) return new AttributeError(`Can't get local object '${shown}'`);
	return new PicklingError(`Can't pickle <function ${shown} at ${addressText(value)}>: attribute lookup ${shown} on __main__ failed`);
}
const secretive = new WeakMap();
function isSecretive(type) {
	let known = secretive.get(type);
	if (known === void 0) {
		const text = Function.prototype.toString.call(type);
		known = /\{\s*\[native code\]\s*\}$/.test(text) || /\bthis\.#[A-Za-z_$]/.test(text);
		secretive.set(type, known);
	}
	return known;
}
function contentOf(value) {
	if (isTuple(value)) {
		const items = asTuple(Array.from(value));
		return {
			args: value.constructor._fields ? items : [items],
			base: ["tuple", items]
		};
	}
	if (Array.isArray(value)) return {
		args: [],
		items: Array.from(value),
		base: ["list", Array.from(value)]
	};
	if (value instanceof Map) {
		const entries = [...entriesOf(value)];
		return {
			args: [],
			entries,
			base: ["dict", new Dict(entries)]
		};
	}
	const plain = plainOf(value);
	if (plain !== value) {
		const { __valuetype__: name = "object" } = value.constructor;
		return {
			args: [plain],
			base: [name, plain]
		};
	}
	return { args: [] };
}
const FILE = /^_io\./;
function refusal(name) {
	return new TypeError(FILE.test(name) ? `cannot pickle '${name.slice(4)}' instances` : `cannot pickle '${name}' object`);
}
function instance(value, globals) {
	const type = value.constructor;
	if (typeof type !== "function" || !(value instanceof type) || isSecretive(type) || ArrayBuffer.isView(value) || FILE.test(typeName(value))) throw refusal(typeName(value));
	if (globals.namesOf(type) === void 0) throw new PicklingError(`Cannot pickle a ${type.name}: its class has no Python name. Register it: registerClass(${type.name}, { module, name })`);
	const hooks = value;
	if (value instanceof SetBase) return {
		callee: type,
		args: [[...value]],
		state: stateOf(value)
	};
	const content = contentOf(value);
	const state = typeof hooks.__getstate__ === "function" ? hooks.__getstate__() : stateOf(value);
	if (typeof hooks.__getnewargs_ex__ === "function") {
		const [args, named] = hooks.__getnewargs_ex__();
		return {
			...content,
			callee: type,
			isNew: true,
			args,
			named,
			state
		};
	}
	const args = typeof hooks.__getnewargs__ === "function" ? hooks.__getnewargs__() : content.args;
	return {
		...content,
		callee: type,
		isNew: true,
		args,
		state
	};
}
function stateOf(value, without) {
	const fields = new Dict();
	const slots = new Dict();
	const named = slotsOf(value);
	const isArray = Array.isArray(value);
	for (const [key, field] of fieldEntries(value)) {
		if (isArray && /^\d+$/.test(key) || without?.has(key)) continue;
		if (field === void 0) continue;
		(named?.has(key) ? slots : fields).set(key, field);
	}
	const dict = fields.size > 0 ? fields : null;
	return slots.size > 0 ? asTuple([dict, slots]) : dict;
}
function slotsOf(value) {
	let found;
	for (let type = value.constructor; typeof type === "function" && type !== Function.prototype; type = Object.getPrototypeOf(type)) {
		const own = Object.getOwnPropertyDescriptor(type, "__slots__")?.value;
		if (Array.isArray(own)) own.forEach((name) => (found ??= new Set()).add(String(name)));
	}
	return found;
}
// runtime/pickle/pickler.ts
const batchSize = 1e3;
var Memo = class {
	texts = new Map();
	objects = new Map();
	size = 0;
	clear() {
		this.texts.clear();
		this.objects.clear();
		this.size = 0;
	}
};
const objectPrototype = Object.prototype;
const arrayPrototype = Array.prototype;
var PicklerRun = class {
	#out = new Output();
	#settings;
	#protocol;
	#memo;
	constructor(settings, memo) {
		this.#settings = settings;
		this.#protocol = settings.protocol;
		this.#memo = memo;
	}
	run(value) {
		this.#whole(value);
		return this.#out.end();
	}
	parts(value) {
		this.#whole(value);
		return this.#out.endParts();
	}
	#whole(value) {
		const out = this.#out;
		if (this.#protocol >= 2) out.short(Op.PROTO, this.#protocol);
		if (this.#protocol >= 4) out.beginFrames();
		try {
			this.#save(value);
		} catch (error) {
			out.release();
			if (error instanceof RangeError && /call stack/.test(error.message)) throw new RecursionError("maximum recursion depth exceeded while pickling an object");
			throw error;
		}
		out.byte(Op.STOP);
	}
	#save(value) {
		this.#out.boundary();
		const { persistentId } = this.#settings;
		if (persistentId !== void 0) {
			const id = persistentId(value) ?? null;
			if (id !== null) return this.#persistent(id);
		}
		this.#saveWhole(value);
	}
	#saveWhole(value) {
		switch (typeof value) {
			case "string": return this.#text(value);
			case "number": return Number.isSafeInteger(value) ? this.#int(value) : this.#float(value);
			case "object": return value === null ? this.#out.byte(Op.NONE) : this.#object(value);
			case "boolean": return this.#boolean(value);
			case "undefined": return this.#out.byte(Op.NONE);
			case "bigint": return this.#long(value);
			case "function": return this.#function(value);
			case "symbol": throw new PicklingError(`Cannot pickle ${String(value)}: Python has nothing like a symbol`);
		}
	}
	#persistent(id) {
		if (this.#protocol >= 1) {
			this.#saveWhole(id);
			return this.#out.byte(Op.BINPERSID);
		}
		const text = String(id);
		if (/[^\0-\x7f]/.test(text)) throw new PicklingError("persistent IDs in protocol 0 must be ASCII strings");
		this.#out.byte(Op.PERSID);
		this.#out.ascii(`${text}\n`);
	}
	#boolean(value) {
		if (this.#protocol >= 2) this.#out.byte(value ? Op.NEWTRUE : Op.NEWFALSE);
		else this.#out.ascii(value ? "I01\n" : "I00\n");
	}
	#int(value) {
		if (value !== (value | 0)) return this.#long(BigInt(value));
		const out = this.#out;
		if (this.#protocol === 0) return out.ascii(`I${value}\n`);
		if (value >= 0 && value <= 255) return out.short(Op.BININT1, value);
		if (value >= 0 && value <= 65535) return out.half(Op.BININT2, value);
		out.word(Op.BININT, value);
	}
	#long(value) {
		const small = Number(value);
		if (small === (small | 0)) return this.#int(small);
		if (this.#protocol < 2) return this.#out.ascii(`L${value}L\n`);
		const bytes = bytesOfInt(value);
		if (bytes.length < 256) this.#out.short(Op.LONG1, bytes.length);
		else this.#out.word(Op.LONG4, bytes.length);
		this.#out.raw(bytes);
	}
	#float(value) {
		if (this.#protocol >= 1) this.#out.float(Op.BINFLOAT, value);
		else this.#out.ascii(`F${floatText(value)}\n`);
	}
	#memoize(value) {
		this.#memo.objects.set(value, this.#memo.size);
		this.#put();
	}
	#put() {
		const index = this.#memo.size++;
		if (this.#protocol >= 4) this.#out.byte(Op.MEMOIZE);
		else if (this.#protocol === 0) this.#out.ascii(`p${index}\n`);
		else if (index < 256) this.#out.short(Op.BINPUT, index);
		else this.#out.word(Op.LONG_BINPUT, index);
	}
	#get(index) {
		if (this.#protocol === 0) this.#out.ascii(`g${index}\n`);
		else if (index < 256) this.#out.short(Op.BINGET, index);
		else this.#out.word(Op.LONG_BINGET, index);
	}
	#again(value) {
		const index = this.#memo.objects.get(value);
		if (index === void 0) return false;
		this.#get(index);
		return true;
	}
	#text(text) {
		const known = this.#memo.texts.get(text);
		if (known !== void 0) return this.#get(known);
		this.#writeText(text);
		this.#memo.texts.set(text, this.#memo.size);
		this.#put();
	}
	#writeText(text) {
		const out = this.#out;
		if (this.#protocol >= 4) {
			if (out.shortText(Op.SHORT_BINUNICODE, text)) return;
		} else if (this.#protocol === 0) return out.payload(rawUnicode(text), () => out.byte(Op.UNICODE));
		const bytes = utf8(text);
		out.payload(bytes, () => {
			if (this.#protocol >= 4 && bytes.length < 256) return out.short(Op.SHORT_BINUNICODE, bytes.length);
			if (bytes.length < 2 ** 32) return out.word(Op.BINUNICODE, bytes.length);
			if (this.#protocol < 4) throw tooLarge("string");
			out.long(Op.BINUNICODE8, bytes.length);
		});
	}
	#object(value) {
		if (this.#again(value)) return;
		const { reducer } = this.#settings;
		const own = isTuple(value) && Object.getPrototypeOf(value) === arrayPrototype ? void 0 : reducer?.(value);
		if (own !== void 0) return this.#reduction(own, value);
		switch (Object.getPrototypeOf(value)) {
			case arrayPrototype: return isTuple(value) ? this.#tuple(value) : this.#list(value);
			case Dict.prototype:
			case Map.prototype: return this.#dict(value);
			case objectPrototype:
			case null:
				if (Object.prototype.toString.call(value) === "[object Module]") break;
				return this.#fields(value);
			case Float.prototype: return this.#float(value.value);
			case Bytes.prototype:
			case Uint8Array.prototype:
			case Uint8ClampedArray.prototype: return this.#bytes(value);
			case ArrayBuffer.prototype:
				this.#bytesOf(new Uint8Array(value));
				return this.#memoize(value);
			case ByteArray.prototype: return this.#byteArray(value);
			case PySet.prototype:
			case Set.prototype: return this.#set(value);
			case FrozenSet.prototype: return this.#frozenSet(value);
			case PickleBuffer.prototype: return this.#buffer(value);
			case Number.prototype:
			case String.prototype:
			case Boolean.prototype:
			case BigInt.prototype: return this.#save(value.valueOf());
		}
		this.#reduction(reductionOf(value, this.#protocol, this.#settings.globals), value);
	}
	#tuple(items) {
		const { length } = items;
		const out = this.#out;
		if (length === 0) {
			if (this.#protocol >= 1) return out.byte(Op.EMPTY_TUPLE);
			out.byte(Op.MARK);
			return out.byte(Op.TUPLE);
		}
		const short = length <= 3 && this.#protocol >= 2;
		if (!short) out.byte(Op.MARK);
		for (let i = 0; i < length; i++) this.#save(items[i]);
		const known = this.#memo.objects.get(items);
		if (known !== void 0) {
			if (short || this.#protocol === 0) for (let i = 0; i <= length - (short ? 1 : 0); i++) out.byte(Op.POP);
			else out.byte(Op.POP_MARK);
			return this.#get(known);
		}
		out.byte(short ? Op.TUPLE1 - 1 + length : Op.TUPLE);
		this.#memoize(items);
	}
	#list(items) {
		const out = this.#out;
		if (this.#protocol >= 1) out.byte(Op.EMPTY_LIST);
		else {
			out.byte(Op.MARK);
			out.byte(Op.LIST);
		}
		this.#memoize(items);
		const { length } = items;
		if (this.#protocol === 0) for (let i = 0; i < items.length; i++) {
			this.#save(items[i]);
			out.byte(Op.APPEND);
		}
		else if (length === 1) {
			this.#save(items[0]);
			out.byte(Op.APPEND);
		} else for (let start = 0; start < length; start += batchSize) {
			out.byte(Op.MARK);
			const end = Math.min(length, start + batchSize);
			for (let i = start; i < end; i++) this.#save(items[i]);
			out.byte(Op.APPENDS);
		}
	}
	#emptyDict(value) {
		const out = this.#out;
		if (this.#protocol >= 1) out.byte(Op.EMPTY_DICT);
		else {
			out.byte(Op.MARK);
			out.byte(Op.DICT);
		}
		this.#memoize(value);
	}
	#dict(value) {
		this.#emptyDict(value);
		const size = sizeOf(value);
		if (size === 0) return;
		const out = this.#out;
		if (this.#protocol === 0 || size === 1) {
			for (const [key, item] of entriesOf(value)) {
				this.#save(key);
				this.#save(item);
				out.byte(Op.SETITEM);
			}
			return;
		}
		let count = 0;
		out.byte(Op.MARK);
		for (const [key, item] of entriesOf(value)) {
			this.#save(key);
			this.#save(item);
			if (++count % batchSize !== 0) continue;
			out.byte(Op.SETITEMS);
			out.byte(Op.MARK);
		}
		out.byte(Op.SETITEMS);
	}
	#fields(value) {
		this.#emptyDict(value);
		const keys = Object.keys(value);
		const out = this.#out;
		const write = (key) => {
			this.#text(key);
			this.#save(value[key]);
		};
		if (this.#protocol === 0 || keys.length === 1) {
			for (const key of keys) {
				write(key);
				out.byte(Op.SETITEM);
			}
			return;
		}
		for (let start = 0; start < keys.length; start += batchSize) {
			out.byte(Op.MARK);
			for (const key of keys.slice(start, start + batchSize)) write(key);
			out.byte(Op.SETITEMS);
		}
	}
	#set(value) {
		if (this.#protocol < 4) {
			const items = [...value];
			return this.#reduction({
				callee: this.#builtin("set"),
				args: [items]
			}, value);
		}
		const out = this.#out;
		out.byte(Op.EMPTY_SET);
		this.#memoize(value);
		if (value.size === 0) return;
		let count = 0;
		out.byte(Op.MARK);
		for (const item of value) {
			this.#save(item);
			if (++count % batchSize !== 0) continue;
			out.byte(Op.ADDITEMS);
			out.byte(Op.MARK);
		}
		out.byte(Op.ADDITEMS);
	}
	#frozenSet(value) {
		if (this.#protocol < 4) {
			const items = [...value];
			return this.#reduction({
				callee: this.#builtin("frozenset"),
				args: [items]
			}, value);
		}
		const out = this.#out;
		out.byte(Op.MARK);
		for (const item of value) this.#save(item);
		const known = this.#memo.objects.get(value);
		if (known !== void 0) {
			out.byte(Op.POP_MARK);
			return this.#get(known);
		}
		out.byte(Op.FROZENSET);
		this.#memoize(value);
	}
	#bytes(value) {
		if (this.#protocol >= 3) {
			this.#bytesOf(value);
			return this.#memoize(value);
		}
		const args = value.length === 0 ? [] : [latin1(value), "latin1"];
		const callee = value.length === 0 ? this.#builtin("bytes") : this.#named("_codecs", "encode");
		this.#reduction({
			callee,
			args
		}, value);
	}
	#bytesOf(value) {
		const out = this.#out;
		const { length } = value;
		if (this.#protocol < 3) return this.#bytes(new Uint8Array(value));
		out.payload(value, () => {
			if (length < 256) return out.short(Op.SHORT_BINBYTES, length);
			if (length < 2 ** 32) return out.word(Op.BINBYTES, length);
			if (this.#protocol < 4) throw tooLarge("bytes object");
			out.long(Op.BINBYTES8, length);
		});
	}
	#byteArray(value) {
		if (this.#protocol >= 5) {
			this.#out.payload(value, () => this.#out.long(Op.BYTEARRAY8, value.length));
			return this.#memoize(value);
		}
		const args = value.length === 0 ? [] : [new Bytes(value)];
		this.#reduction({
			callee: this.#builtin("bytearray"),
			args
		}, value);
	}
	#buffer(value) {
		if (this.#protocol < 5) throw new PicklingError("PickleBuffer can only be pickled with protocol >= 5");
		const bytes = value.raw();
		const { bufferCallback } = this.#settings;
		const isFixed = bytes instanceof Bytes;
		const left = bufferCallback?.(value) ?? (bufferCallback === void 0 ? true : false);
		if (left !== false && left !== 0 && left !== "") return isFixed ? this.#bytes(bytes) : this.#byteArray(bytes);
		this.#out.byte(Op.NEXT_BUFFER);
		if (isFixed) this.#out.byte(Op.READONLY_BUFFER);
	}
	#named(module, name) {
		return this.#settings.globals.resolve(module, name).value;
	}
	#builtin(name) {
		return this.#named("builtins", name);
	}
	#function(value) {
		if (this.#again(value)) return;
		const chosen = this.#settings.reducer?.(value);
		if (chosen !== void 0) return this.#reduction(chosen, value);
		const names = this.#settings.globals.namesOf(value);
		if (names !== void 0) return this.#global(names, value);
		const own = ownName(value, this.#settings.globals);
		if (own !== void 0) return this.#global(own, value);
		const partial = reducedPartial(value);
		if (partial !== void 0) return this.#reduction(partial, value);
		this.#reduction(reductionOf(value, this.#protocol, this.#settings.globals), value);
	}
	#global([module, name], value) {
		const out = this.#out;
		if (this.#protocol >= 4) {
			const known = this.#settings.globals.of(value);
			if (known?.hasOwnTexts) {
				this.#writeText(module);
				this.#put();
			} else this.#text(module);
			if (known === void 0) this.#text(name);
			else {
				this.#writeText(name);
				this.#put();
			}
			out.byte(Op.STACK_GLOBAL);
			return this.#memoize(value);
		}
		const dot = name.lastIndexOf(".");
		if (dot > 0) {
			const owner = this.#settings.globals.find(module, name.slice(0, dot))?.value;
			if (owner === void 0) throw new PicklingError(`Cannot pickle ${module}.${name}`);
			const args = [owner, name.slice(dot + 1)];
			return this.#reduction({
				callee: this.#builtin("getattr"),
				args
			}, value);
		}
		const [oldModule, oldName] = this.#settings.fixImports && this.#protocol < 3 ? toPython2(module, name) : [module, name];
		out.byte(Op.GLOBAL);
		out.raw(utf8(`${oldModule}\n${oldName}\n`));
		this.#memoize(value);
	}
	#reduction(given, value) {
		if (typeof given === "string") {
			const names = this.#settings.globals.namesOf(value);
			return this.#global([names?.[0] ?? "__main__", given], value);
		}
		const { callee, args, isNew, named, base } = given;
		const out = this.#out;
		const isRebuilt = isNew === true && this.#protocol < 2;
		if (isRebuilt) {
			const [name, state] = base ?? ["object", null];
			this.#save(this.#named("copyreg", "_reconstructor"));
			this.#tuple(asTuple([
				callee,
				this.#builtin(name),
				state
			]));
			out.byte(Op.REDUCE);
		} else if (named !== void 0 && named.size > 0) {
			if (this.#protocol < 4) throw new PicklingError("keywords of __new__ need protocol 4");
			this.#save(callee);
			this.#tuple(asTuple([...args]));
			this.#dict(named);
			out.byte(Op.NEWOBJ_EX);
		} else {
			this.#save(callee);
			this.#save(isTuple(args) ? args : asTuple([...args]));
			out.byte(isNew ? Op.NEWOBJ : Op.REDUCE);
		}
		const known = this.#memo.objects.get(value);
		if (known !== void 0) {
			out.byte(Op.POP);
			this.#get(known);
		} else this.#memoize(value);
		if (!isRebuilt || base === void 0) {
			if (given.items !== void 0) this.#items(given.items);
			if (given.entries !== void 0) this.#entries(given.entries);
		}
		if (given.state === void 0 || given.state === null) return;
		this.#save(given.state);
		out.byte(Op.BUILD);
	}
	#items(items) {
		const all = Array.from(items);
		const out = this.#out;
		for (let start = 0; start < all.length;) {
			const end = this.#protocol === 0 ? start + 1 : Math.min(all.length, start + batchSize);
			if (end - start > 1) out.byte(Op.MARK);
			const op = end - start > 1 ? Op.APPENDS : Op.APPEND;
			while (start < end) this.#save(all[start++]);
			out.byte(op);
		}
	}
	#entries(entries) {
		const all = Array.from(entries);
		const out = this.#out;
		for (let start = 0; start < all.length;) {
			const end = this.#protocol === 0 ? start + 1 : Math.min(all.length, start + batchSize);
			if (end - start > 1) out.byte(Op.MARK);
			const op = end - start > 1 ? Op.SETITEMS : Op.SETITEM;
			for (; start < end; start++) {
				this.#save(all[start][0]);
				this.#save(all[start][1]);
			}
			out.byte(op);
		}
	}
};
function ownName(value, globals) {
	const taken = unboundOf(value);
	const names = taken && globals.namesOf(taken.owner);
	return names && [names[0], `${names[1]}.${taken.name}`];
}
function tooLarge(what) {
	return new PicklingError(`Cannot pickle a ${what} of 4 GiB or more by this protocol: take 4`);
}
// runtime/pickle/fill.ts
function define(object, name, value) {
	Object.defineProperty(object, name, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function fillFields(object, state) {
	const parts = isTuple(state) && state.length === 2 ? state : [state];
	for (const part of parts) {
		if (part === null) continue;
		if (!(part instanceof Map)) throw new UnpicklingError("state is not a dictionary");
		for (const [name, value] of entriesOf(part)) {
			if (typeof name !== "string") throw new UnpicklingError("the name of a field is no string");
			if (name in object) putField(object, name, value);
			else define(object, name, value);
		}
	}
}
// runtime/pickle/globals.ts
var Globals = class {
	#byName = new Map();
	#byValue = new Map();
	#reducers = new Map();
	#behind;
	constructor(behind) {
		this.#behind = behind;
	}
	add(global) {
		this.#byName.set(`${global.module}\n${global.name}`, global);
		if (!this.#byValue.has(global.value)) this.#byValue.set(global.value, global);
	}
	alias(module, name, value) {
		this.#byValue.set(value, {
			module,
			name,
			value
		});
	}
	addReducer(type, reduce) {
		this.#reducers.set(type, reduce);
	}
	reducerOf(type) {
		return this.of(type)?.reduce ?? this.#reducers.get(type) ?? this.#behind?.reducerOf(type);
	}
	find(module, name) {
		return this.#byName.get(`${module}\n${name}`) ?? this.#behind?.find(module, name) ?? this.finder?.(module, name);
	}
	resolve(module, name) {
		const found = this.find(module, name);
		if (found !== void 0) return found;
		throw new UnpicklingError(`Cannot unpickle ${module}.${name}: it is not registered here, and pickles run nothing that is not. If its sender is to be trusted, register it by that name`);
	}
	of(value) {
		return this.#byValue.get(value) ?? this.#behind?.of(value);
	}
	namesOf(value) {
		const known = this.of(value);
		if (known !== void 0) return [known.module, known.name];
		return this.namer?.(value) ?? this.#behind?.namesOf(value);
	}
};
// runtime/pickle/program.ts
function globalOfClass(module, name, type) {
	return {
		module,
		name,
		value: type,
		call: (args) => new type(...args),
		make: (args) => blank(type, args),
		fill: fillInstance
	};
}
function blank(type, args) {
	const { prototype } = type;
	if (Object.prototype.isPrototypeOf.call(Tuple.prototype, prototype)) {
		const made = Reflect.construct(Array, [], type);
		const items = "_fields" in type ? args : args[0] ?? [];
		for (const item of items) made.push(item);
		return made;
	}
	if (prototype instanceof Array) return Reflect.construct(Array, [], type);
	if (prototype instanceof Dict) return Reflect.construct(Dict, [], type);
	if (prototype instanceof PySet) return Reflect.construct(PySet, [], type);
	if (prototype instanceof FrozenSet) return Reflect.construct(FrozenSet, args, type);
	if (Object.prototype.isPrototypeOf.call(BaseException.prototype, prototype)) return Reflect.construct(BaseException, args, type);
	const valued = valueClassOf(type);
	if (valued !== void 0) return Reflect.construct(valued, args, type);
	const { __new__: own } = type;
	if (typeof own === "function" && args.length > 0) return own.call(type, type, ...args);
	return Object.create(prototype);
}
function valueClassOf(type) {
	for (let link = type; typeof link === "function" && link !== Function.prototype; link = Object.getPrototypeOf(link)) if (Object.hasOwn(link, "__valuetype__")) return link;
}
const builtinFunctions = new Set("abs all any ascii bin callable chr delattr dir divmod format getattr hasattr hash hex id input isinstance issubclass iter len max min next oct open ord pow print repr round setattr sorted sum vars".split(" "));
const builtinTypes = new Set("classmethod enumerate filter map memoryview object property reversed staticmethod type zip".split(" "));
function chosenGlobal(value) {
	if (isClass(value)) return globalOfClass("__main__", value.name, value);
	const call = (args) => pythonHooks.call?.(value, args, {}) ?? value(...args);
	return {
		module: "__main__",
		name: value.name,
		value,
		call
	};
}
function fillInstance(object, state) {
	const own = object.__setstate__;
	if (typeof own === "function") own.call(object, state);
	else fillFields(object, state);
}
function isPythonProgram() {
	return pythonHooks.call !== void 0;
}
const program = new Globals();
const found = new Map();
program.finder = (module, name) => {
	if (!isPythonProgram()) return void 0;
	const key = `${module}\n${name}`;
	const known = found.get(key);
	if (known !== void 0) return known;
	const entered = libraryValue(module, name);
	if (entered !== void 0) {
		const global = ownGlobal(module, name, entered);
		found.set(key, global);
		return global;
	}
	const [first, ...rest] = name.split(".");
	const written = found.get(`${module}\n${first}`)?.value;
	const owners = [...registeredMembers(first)].flatMap(([url, owner]) => isOwn(url) ? [] : owner);
	for (const owner of written === void 0 ? owners : [written, ...owners]) {
		if (moduleOf(owner) !== module) continue;
		let value = owner;
		for (const part of rest) value = Object.getOwnPropertyDescriptor(value ?? {}, part)?.value ?? getattr(value, part, void 0);
		if (typeof value !== "function") continue;
		const global = isClass(value) ? globalOfClass(module, name, value) : {
			module,
			name,
			value,
			isFunction: true,
			call: (args) => pythonHooks.call(value, args, {})
		};
		found.set(key, global);
		return global;
	}
};
function moduleOf(value) {
	return classModule(value);
}
program.namer = (value) => {
	if (!isPythonProgram() || typeof value !== "function") return void 0;
	const entered = libraryNames(value);
	if (entered !== void 0) return entered;
	if (typeMethodOf(value) !== void 0) return void 0;
	const type = typeInfoOf(value)?.name;
	if (type !== void 0) return builtinTypes.has(type) ? known("builtins", type, value) : void 0;
	const { __qualname__ } = value;
	const name = typeof __qualname__ === "string" ? __qualname__ : className(value);
	if (name === "" || name.includes("<")) return void 0;
	if (originOf(value) !== void 0 && !isRegistered(value)) return void 0;
	if (/\[native code\]/.test(Function.prototype.toString.call(value))) return void 0;
	const builtin = builtinName(value) ?? "";
	if (!isClass(value) && builtin === "" && !isDeclared(value)) return void 0;
	return known(builtinFunctions.has(builtin) ? "builtins" : moduleOf(value), name, value);
};
function known(module, name, value) {
	const key = `${module}\n${name}`;
	if (!found.has(key)) found.set(key, ownGlobal(module, name, value));
	return [module, name];
}
function ownGlobal(module, name, value) {
	if (isClass(value)) return globalOfClass(module, name, value);
	const call = (args) => pythonHooks.call(value, args, {});
	return {
		module,
		name,
		value,
		isFunction: true,
		call
	};
}
function isDeclared(value) {
	return /^(?:async )?function\b/.test(Function.prototype.toString.call(value));
}
// runtime/pickle/dates.ts
const fieldNames = new Set("year month day hour minute second microsecond tzinfo fold days seconds microseconds".split(" "));
function packed(value, length, what) {
	const bytes = typeof value === "string" ? Uint8Array.from(value, (letter) => letter.charCodeAt(0)) : value;
	if (bytes instanceof Uint8Array && bytes.length === length) return bytes;
	throw new UnpicklingError(`a ${what} in the pickle has no ${length} bytes`);
}
function zoneOf(value) {
	if (value === void 0 || value === null) return null;
	if (value instanceof tzinfo) return value;
	throw new UnpicklingError("the time zone of a time in the pickle is none");
}
function numbers(args) {
	return args.length > 0 && args.every((one) => typeof one === "number") ? args : void 0;
}
function clock(bytes, at) {
	const [hour, minute, second, high, middle, low] = bytes.subarray(at);
	return {
		hour: hour & 127,
		minute,
		second,
		microsecond: high << 16 | middle << 8 | low
	};
}
function clockBytes(value) {
	const { hour, minute, second, microsecond } = value;
	return [
		hour,
		minute,
		second,
		microsecond >> 16,
		microsecond >> 8 & 255,
		microsecond & 255
	];
}
function withZone(bytes, zone) {
	return zone === null ? [new Bytes(bytes)] : [new Bytes(bytes), zone];
}
function momentOf(value) {
	return new datetime({
		year: value.getUTCFullYear(),
		month: value.getUTCMonth() + 1,
		day: value.getUTCDate(),
		hour: value.getUTCHours(),
		minute: value.getUTCMinutes(),
		second: value.getUTCSeconds(),
		microsecond: value.getUTCMilliseconds() * 1e3,
		tzinfo: timezone.utc
	});
}
// runtime/pickle/reconstruct.ts
function addRegistered(globals) {
	const make = (type, args) => {
		const names = globals.namesOf(type);
		const found = names && globals.find(...names);
		const made = found?.make ?? found?.call;
		if (made === void 0 || found?.isFunction) throw new UnpicklingError("what a pickle makes an object of is no class registered here");
		return made(args);
	};
	const reconstruct = (type, base, state) => make(type, base === object || state === null ? [] : baseArgs(type, state));
	const create = (type, ...args) => make(type, asTuple(args));
	globals.add({
		module: "builtins",
		name: "object",
		value: object
	});
	globals.add({
		module: "copyreg",
		name: "_reconstructor",
		value: reconstruct,
		call: ([type, base, state]) => {
			const made = reconstruct(type, base, state);
			if (Array.isArray(made) && Array.isArray(state) && made.length === 0) made.push(...state);
			else if (made instanceof Map && state instanceof Map) for (const [key, item] of state) made.set(key, item);
			return made;
		}
	});
	globals.add({
		module: "copyreg",
		name: "__newobj__",
		value: create,
		call: ([type, ...args]) => create(type, ...args)
	});
}
function baseArgs(type, state) {
	return typeof type === "function" && "_fields" in type && Array.isArray(state) ? state : [state];
}
// runtime/pickle/builtins.ts
function itemsOf(value = []) {
	if (Array.isArray(value)) return value;
	if (value instanceof Dict) return [...Map.prototype.keys.call(value)];
	if (value instanceof Set) return [...value];
	throw refused("items", value);
}
function refused(what, value) {
	return new UnpicklingError(`a ${typeName(value)} in the pickle stands where ${what} should be`);
}
function numeric(value) {
	if (typeof value === "string" && value.length <= 4300 || isInt(value) || typeof value === "number" || value instanceof Float) return value;
	throw refused("a number", value);
}
function float64(value) {
	if (typeof value === "number" || value instanceof Float || isInt(value)) return raw(value);
	throw refused("a float", value);
}
function bytesOf(args) {
	const [value, encoding] = args;
	if (value === void 0) return new Uint8Array(0);
	if (value instanceof Uint8Array) return value;
	if (typeof value === "string" && typeof encoding === "string") return encode(value, encoding);
	if (Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0 && one < 256)) return Uint8Array.from(value);
	throw refused("bytes", value);
}
function encode(text, encoding = "utf-8") {
	if (typeof text !== "string" || typeof encoding !== "string") throw refused("a text", text);
	if (/^(?:latin[-_]?1|iso-?8859-?1)$/i.test(encoding)) {
		if (/[^\0-\xff]/.test(text)) throw refused("a text in Latin-1", text);
		return fromLatin1(text);
	}
	if (!/^utf[-_]?8$/i.test(encoding)) throw new UnpicklingError(`a text in the pickle has the encoding ${encoding.slice(0, 40)}`);
	return new Bytes(new TextEncoder().encode(text).buffer);
}
function attribute(owner, name) {
	if (isClass(owner) && typeof name === "string") {
		const member = membersOf(owner).byName.get(name);
		if (member) return member;
		const inner = Object.getOwnPropertyDescriptor(owner, name)?.value;
		if (isClass(inner)) return inner;
	}
	throw new UnpicklingError(`Cannot unpickle the attribute ${String(name).slice(0, 80)} of a ${typeName(owner)}`);
}
const kinds = {
	Int8Array: "b",
	Int16Array: "h",
	Uint16Array: "H",
	Int32Array: "i",
	Uint32Array: "I",
	BigInt64Array: "q",
	BigUint64Array: "Q",
	Float32Array: "f",
	Float64Array: "d"
};
const formats = {
	b: 1,
	B: 0,
	h: 4,
	H: 2,
	i: 8,
	I: 6,
	l: 12,
	L: 10,
	q: 12,
	Q: 10,
	f: 14,
	d: 16
};
function rebuildArray(type, code, format, items) {
	if (!(type === array && typeof code === "string" && items instanceof Uint8Array) || formats[code] !== format) throw new UnpicklingError(`an array in the pickle has the unknown format ${String(format).slice(0, 20)}`);
	return new array(code, items);
}
// runtime/pickle/errors_table.ts
const ownFields = [
	[OSError, [
		"errno",
		"strerror",
		"filename",
		"filename2",
		"charactersWritten"
	]],
	[ImportError, [
		"name",
		"path",
		"msg",
		"name_from"
	]],
	[StopIteration, ["value"]],
	[SyntaxError, [
		"msg",
		"filename",
		"lineno",
		"offset",
		"text",
		"end_lineno",
		"end_offset"
	]],
	[BaseExceptionGroup, ["exceptions"]],
	[UnicodeError, [
		"encoding",
		"object",
		"start",
		"end",
		"reason"
	]],
	[JSONDecodeError, [
		"msg",
		"doc",
		"pos",
		"lineno",
		"colno"
	]]
];
const hidden = [
	"args",
	"message",
	"stack",
	"cause",
	"__context__",
	"errors"
];
const hiddenByClass = new WeakMap();
function hiddenIn(error) {
	const type = error.constructor;
	let names = hiddenByClass.get(type);
	if (names === void 0) {
		names = new Set(hidden);
		for (const [base, fields] of ownFields) if (error instanceof base) fields.forEach((name) => names.add(name));
		hiddenByClass.set(type, names);
	}
	return names;
}
function argsOf(error) {
	if (error instanceof OSError && error.args.length === 2 && error.filename !== null) {
		const args = [...error.args, error.filename];
		return error.filename2 === null ? args : [
			...args,
			null,
			error.filename2
		];
	}
	return error.args;
}
function reduceError(value) {
	const error = value;
	const args = Array.isArray(error.args) ? argsOf(error) : [value.message];
	const state = stateOf(value, hiddenIn(value));
	if (error instanceof ImportError) {
		const { name, path } = error;
		const named = Object.entries({
			name,
			path
		}).filter(([, field]) => field !== null);
		const fields = named.length > 0 ? { ...Object.fromEntries(named) } : void 0;
		return {
			callee: error.constructor,
			args,
			state: state ?? fields
		};
	}
	return {
		callee: nativeErrors.classOf?.(error) ?? error.constructor,
		args,
		state
	};
}
function addError(globals, module, name, type) {
	globals.add({
		module,
		name,
		value: type,
		isWordy: true,
		...name === "ExceptionGroup" ? { hasOwnTexts: true } : {},
		call: (args) => {
			const limit = Error.stackTraceLimit;
			Error.stackTraceLimit = 0;
			try {
				return new type(...args);
			} finally {
				Error.stackTraceLimit = limit;
			}
		},
		fill: fillFields,
		...type === BaseException ? { reduce: reduceError } : {}
	});
}
const elsewhere = {
	"multiprocessing.context": {
		AuthenticationError,
		BufferTooShort,
		ProcessError,
		TimeoutError
	},
	"_queue": { Empty },
	"queue": {
		Full,
		Empty
	},
	"threading": { BrokenBarrierError },
	"json.decoder": { JSONDecodeError },
	"_pickle": {
		PickleError,
		PicklingError,
		UnpicklingError
	},
	"pickle": {
		PickleError,
		PicklingError,
		UnpicklingError
	}
};
const native = [
	[globalThis.Error, "Exception"],
	[globalThis.TypeError, "TypeError"],
	[globalThis.RangeError, "ValueError"],
	[globalThis.SyntaxError, "SyntaxError"],
	[globalThis.ReferenceError, "NameError"]
];
// runtime/pickle/shared_memory.ts
const module = "multiprocessing.shared_memory";
function nameIn(value) {
	if (typeof value === "string") return value;
	throw new ValueError("shared memory in the pickle has no name");
}
function named(type, name) {
	const keywords = new Dict([["name", name]]);
	return Object.assign(() => {}, {
		func: type,
		args: asTuple([]),
		keywords
	});
}
// runtime/pickle/standard.ts
const standard = new Globals(program);
addBuiltins(standard);
addErrors(standard);
addDates(standard);
addPartial(standard);
addSharedMemory(standard);
const listOf = (value) => [...entriesOf(value)];
function listed(value) {
	if (Array.isArray(value) || value instanceof Dict || value instanceof Set) return value;
	throw new UnpicklingError("what a collection in the pickle is made of is no list");
}
function bitsOf(state) {
	const bits = state instanceof Map ? [...entriesOf(state)].find(([key]) => key === "int")?.[1] : void 0;
	if (!(typeof bits === "number" && bits >= 0 && Number.isSafeInteger(bits) || typeof bits === "bigint" && bits >= 0n && bits < 1n << 128n)) throw new UnpicklingError("a UUID in the pickle has no number");
	return bits;
}
standard.add({
	module: "uuid",
	name: "UUID",
	value: UUID,
	make: () => Object.create(UUID.prototype),
	fill: (object, state) => {
		define(object, "int", bitsOf(state));
		const safe = state.get("is_safe", null);
		define(object, "isSafe", new SafeUUID(safe));
	},
	call: ([text]) => {
		if (typeof text === "string") return new UUID(text);
		throw new UnpicklingError("a UUID in the pickle has no digits");
	},
	reduce: (value) => ({
		callee: value.constructor,
		args: [],
		isNew: true,
		state: new Dict([["int", value.int], ...value.isSafe === SafeUUID.unknown ? [] : [["is_safe", value.isSafe.value]]])
	})
});
standard.add({
	module: "decimal",
	name: "Decimal",
	value: Decimal,
	call: ([text = "0"]) => {
		if (typeof text === "string" || isInt(text)) return new Decimal(text);
		throw new UnpicklingError("a Decimal in the pickle has no digits");
	},
	reduce: (value) => ({
		callee: value.constructor,
		args: [String(value)]
	})
});
standard.add({
	module: "fractions",
	name: "Fraction",
	value: Fraction,
	call: ([upper, lower = 1]) => {
		if (typeof upper !== "string") return new Fraction(upper, lower);
		const [, first, second = "1"] = /^\s*(-?\d{1,4300})(?:\/(\d{1,4300}))?\s*$/.exec(upper) ?? [];
		if (first === void 0) throw new UnpicklingError("a Fraction in the pickle is no number");
		return new Fraction(BigInt(first), BigInt(second));
	},
	reduce: (value) => {
		const { numerator, denominator } = value;
		return {
			callee: value.constructor,
			args: [numerator, denominator]
		};
	}
});
standard.add({
	module: "collections",
	name: "OrderedDict",
	value: OrderedDict,
	call: ([pairs = []]) => new OrderedDict(listed(pairs)),
	reduce: (value) => ({
		callee: value.constructor,
		args: [],
		entries: listOf(value),
		state: stateOf(value)
	})
});
standard.add({
	module: "collections",
	name: "Counter",
	value: Counter,
	call: ([counts = []]) => new Counter(listed(counts)),
	reduce: (value) => ({
		callee: value.constructor,
		args: [new Dict(listOf(value))]
	})
});
standard.add({
	module: "collections",
	name: "ChainMap",
	value: ChainMap,
	call: (maps) => new ChainMap(...maps),
	make: () => new ChainMap(),
	fill: fillFields,
	reduce: (value) => ({
		callee: value.constructor,
		args: [],
		isNew: true,
		state: stateOf(value)
	})
});
standard.add({
	module: "collections",
	name: "defaultdict",
	value: defaultdict,
	call: ([factory = null]) => new defaultdict(factory),
	reduce: (value) => {
		const { defaultFactory: factory } = value;
		return {
			callee: value.constructor,
			args: factory === null ? [] : [factory],
			entries: listOf(value)
		};
	}
});
standard.add({
	module: "collections",
	name: "deque",
	value: deque,
	call: ([items = [], limit = null]) => new deque(listed(items), limit),
	reduce: (value) => {
		const { maxlen } = value;
		return {
			callee: value.constructor,
			args: maxlen === null ? [] : [tupleFrom([]), maxlen],
			items: value
		};
	}
});
standard.add({
	module: "enum",
	name: "Enum",
	value: Enum,
	reduce: (value) => ({
		callee: value.constructor,
		args: [value.value]
	})
});
// runtime/pickle/unpickler.ts
const mostDigits = 4300;
const hashingPerByte = 16;
var UnpicklerRun = class {
	#in;
	#settings;
	#globals;
	#stack = [];
	#outer = [];
	#memo;
	#dense = [];
	#protocol = 0;
	#hashing = 0;
	#made = new Map();
	constructor(input, settings, memo) {
		this.#in = input;
		this.#settings = settings;
		this.#globals = settings.globals;
		this.#memo = memo;
	}
	run() {
		try {
			return this.#run();
		} catch (error) {
			if (isPython(error)) throw error;
			const failed = new UnpicklingError(`Cannot unpickle: ${error instanceof globalThis.Error ? error.message : String(error)}`);
			failed.cause = error;
			throw failed;
		}
	}
	keepMemo() {
		this.#dense.forEach((value, i) => this.#memo.set(i, value));
		this.#dense = [];
	}
	#run() {
		const input = this.#in;
		for (;;) {
			const op = input.op();
			switch (op) {
				case Op.SHORT_BINUNICODE:
					this.#stack.push(input.text(input.byte()));
					break;
				case Op.MEMOIZE:
					this.#store(this.#dense.length + this.#memo.size, this.#top());
					break;
				case Op.BINGET:
					this.#fetch(input.byte());
					break;
				case Op.LONG_BINGET:
					this.#fetch(input.word());
					break;
				case Op.BININT1:
					this.#stack.push(input.byte());
					break;
				case Op.BININT2:
					this.#stack.push(input.half());
					break;
				case Op.BININT:
					this.#stack.push(input.int());
					break;
				case Op.BINFLOAT:
					this.#stack.push(floatOf(input.float()));
					break;
				case Op.MARK:
					this.#outer.push(this.#stack);
					this.#stack = [];
					break;
				case Op.EMPTY_DICT:
					this.#stack.push(new Dict());
					break;
				case Op.SETITEMS:
					this.#setItems(this.#popMark());
					break;
				case Op.SETITEM: {
					const value = this.#pop();
					const key = this.#pop();
					this.#setItems([key, value]);
					break;
				}
				case Op.EMPTY_LIST:
					this.#stack.push([]);
					break;
				case Op.APPEND:
					this.#append([this.#pop()]);
					break;
				case Op.APPENDS:
					this.#append(this.#popMark());
					break;
				case Op.NONE:
					this.#stack.push(null);
					break;
				case Op.NEWTRUE:
					this.#stack.push(true);
					break;
				case Op.NEWFALSE:
					this.#stack.push(false);
					break;
				case Op.EMPTY_TUPLE:
					this.#stack.push(asTuple([]));
					break;
				case Op.TUPLE1:
					this.#stack.push(asTuple([this.#pop()]));
					break;
				case Op.TUPLE2: {
					const second = this.#pop();
					this.#stack.push(asTuple([this.#pop(), second]));
					break;
				}
				case Op.TUPLE3: {
					const third = this.#pop();
					const second = this.#pop();
					this.#stack.push(asTuple([
						this.#pop(),
						second,
						third
					]));
					break;
				}
				case Op.TUPLE:
					this.#put(asTuple(this.#popMark()));
					break;
				case Op.FRAME:
					this.#frame(input.long());
					break;
				case Op.STOP: return this.#pop();
				default: this.#rare(op);
			}
		}
	}
	#rare(op) {
		const input = this.#in;
		switch (op) {
			case Op.PROTO: return this.#begin(input.byte());
			case Op.SHORT_BINBYTES: return this.#bytes(input.byte());
			case Op.BINBYTES: return this.#bytes(input.word());
			case Op.BINBYTES8: return this.#bytes(input.long());
			case Op.BINUNICODE: return this.#put(input.text(input.word()));
			case Op.BINUNICODE8: return this.#put(input.text(input.long()));
			case Op.LONG1: return this.#put(intOfBytes(input.peek(input.byte())));
			case Op.LONG4: {
				const length = input.int();
				if (length < 0) throw new UnpicklingError("LONG pickle has negative byte count");
				return this.#put(intOfBytes(input.peek(length)));
			}
			case Op.BINPUT: return this.#store(input.byte(), this.#top());
			case Op.LONG_BINPUT: return this.#store(input.word(), this.#top());
			case Op.PUT: return this.#store(this.#index(input.line()), this.#top());
			case Op.GET: return this.#fetch(this.#index(input.line()));
			case Op.EMPTY_SET: return this.#put(new PySet());
			case Op.ADDITEMS: return this.#addItems(this.#popMark());
			case Op.FROZENSET: {
				const items = this.#popMark();
				items.forEach((item) => this.#admit(item));
				return this.#put(new FrozenSet(items));
			}
			case Op.LIST: return this.#put(this.#popMark());
			case Op.DICT: {
				const items = this.#popMark();
				this.#stack.push(new Dict());
				return this.#setItems(items);
			}
			case Op.POP:
				if (this.#stack.length > 0) this.#stack.pop();
				else this.#popMark();
				return;
			case Op.POP_MARK:
				this.#popMark();
				return;
			case Op.DUP: return this.#put(this.#top());
			case Op.BYTEARRAY8: {
				const bytes = input.peek(this.#sized(input.long()));
				return this.#put(ByteArray.fromBytes(bytes));
			}
			case Op.NEXT_BUFFER: return this.#nextBuffer();
			case Op.READONLY_BUFFER: return this.#readOnly();
			default: this.#calls(op);
		}
	}
	#calls(op) {
		const input = this.#in;
		switch (op) {
			case Op.STACK_GLOBAL: {
				const name = this.#pop();
				const module = this.#pop();
				if (typeof name !== "string" || typeof module !== "string") throw new UnpicklingError("STACK_GLOBAL requires str");
				return this.#put(this.#find(module, name));
			}
			case Op.GLOBAL: {
				const module = utf8OfLine(input.line());
				return this.#put(this.#find(module, utf8OfLine(input.line())));
			}
			case Op.REDUCE: {
				const args = this.#pop();
				const callee = this.#pop();
				return this.#put(this.#call(callee, args));
			}
			case Op.NEWOBJ: {
				const args = this.#pop();
				return this.#put(this.#make(this.#pop(), args));
			}
			case Op.NEWOBJ_EX: {
				const named = this.#pop();
				const args = this.#pop();
				if (!(named instanceof Map)) throw new UnpicklingError("NEWOBJ_EX expected a dict");
				return this.#put(this.#make(this.#pop(), args, named));
			}
			case Op.BUILD: {
				const state = this.#pop();
				return this.#build(this.#top(), state);
			}
			case Op.INST: {
				const module = utf8OfLine(input.line());
				const callee = this.#find(module, utf8OfLine(input.line()));
				const args = this.#popMark();
				return this.#put(this.#old(callee, args));
			}
			case Op.OBJ: {
				const [callee, ...args] = this.#popMark();
				return this.#put(this.#old(callee, args));
			}
			case Op.INT: return this.#put(this.#intText(input.line(), true));
			case Op.LONG: return this.#put(this.#intText(input.line().replace(/L$/, ""), false));
			case Op.FLOAT: return this.#put(floatOf(floatOfText(input.line())));
			case Op.UNICODE: return this.#put(unescapeUnicode(input.line()));
			case Op.STRING: return this.#put(this.#oldText(unquote(input.line())));
			case Op.BINSTRING: {
				const length = input.int();
				if (length < 0) throw new UnpicklingError("BINSTRING pickle has negative byte count");
				return this.#put(this.#oldText(new Bytes(input.peek(length))));
			}
			case Op.SHORT_BINSTRING: return this.#put(this.#oldText(new Bytes(input.peek(input.byte()))));
			case Op.PERSID: return this.#put(this.#persistent(input.line()));
			case Op.BINPERSID: return this.#put(this.#persistent(this.#pop()));
			case Op.EXT1: return this.#extension(input.byte());
			case Op.EXT2: return this.#extension(input.half());
			case Op.EXT4: return this.#extension(input.int());
		}
		const shown = op > 32 && op < 127 ? `'${String.fromCharCode(op)}'` : `'\\x${op.toString(16).padStart(2, "0")}'`;
		throw new UnpicklingError(`invalid load key, ${shown}.`);
	}
	#begin(protocol) {
		if (protocol > 5) throw new ValueError(`unsupported pickle protocol: ${protocol}`);
		this.#protocol = protocol;
	}
	#frame(length) {
		this.#sized(length);
	}
	#sized(length) {
		if (length > Number.MAX_SAFE_INTEGER) throw new UnpicklingError("pickle data was truncated");
		return length;
	}
	#put(value) {
		this.#stack.push(value);
	}
	#pop() {
		if (this.#stack.length === 0) throw underflow(this.#outer.length > 0);
		return this.#stack.pop();
	}
	#top() {
		if (this.#stack.length === 0) throw underflow(this.#outer.length > 0);
		return this.#stack[this.#stack.length - 1];
	}
	#popMark() {
		const outer = this.#outer.pop();
		if (outer === void 0) throw new UnpicklingError("could not find MARK");
		const items = this.#stack;
		this.#stack = outer;
		return items;
	}
	#store(index, value) {
		if (index === this.#dense.length && this.#memo.size === 0) this.#dense.push(value);
		else if (index < this.#dense.length) this.#dense[index] = value;
		else this.#memo.set(index, value);
	}
	#fetch(index) {
		const value = index < this.#dense.length ? this.#dense[index] : this.#memo.get(index);
		if (value === void 0) throw new UnpicklingError(`Memo value not found at index ${index}`);
		this.#stack.push(value);
	}
	#index(line) {
		if (!/^\d{1,15}$/.test(line)) throw new ValueError(`invalid memo index: '${line.slice(0, 40)}'`);
		return Number(line);
	}
	#bytes(length) {
		this.#stack.push(new Bytes(this.#in.peek(this.#sized(length))));
	}
	#nextBuffer() {
		const { buffers } = this.#settings;
		if (buffers === void 0) throw new UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given");
		const next = buffers.next();
		if (next.done) throw new UnpicklingError("not enough out-of-band buffers");
		this.#stack.push(next.value ?? null);
	}
	#readOnly() {
		const value = this.#pop();
		const isBare = value instanceof Uint8Array && !(value instanceof Bytes) && !(value instanceof ByteArray) && value.buffer instanceof ArrayBuffer;
		this.#stack.push(isBare ? new Bytes(value.buffer, value.byteOffset, value.length) : value);
	}
	#append(items) {
		const target = this.#top();
		if (Array.isArray(target)) {
			if (isTuple(target)) throw new UnpicklingError("a tuple cannot be appended to");
			if (target.length === 0 && items.length < 1e3 && target.constructor === Array) {
				for (let i = 0; i < items.length; i++) target.push(items[i]);
				return;
			}
			for (const item of items) target.push(item);
			return;
		}
		const { extend, append } = target ?? {};
		if (!this.#isMade(target)) throw notAppendable(target);
		if (typeof extend === "function") extend.call(target, items);
		else if (typeof append === "function") for (const item of items) append.call(target, item);
		else throw notAppendable(target);
	}
	#isMade(value) {
		return this.#made.has(value);
	}
	#setItems(items) {
		const target = this.#top();
		if (items.length % 2 !== 0) throw new UnpicklingError("odd number of items for SETITEMS");
		if (target instanceof Dict) {
			for (let i = 0; i < items.length; i += 2) {
				const key = items[i];
				if (typeof key === "object" && key !== null) this.#admit(key);
				target.set(key, items[i + 1]);
			}
			return;
		}
		if (Array.isArray(target) && !isTuple(target)) {
			for (let i = 0; i < items.length; i += 2) {
				const place = items[i];
				if (typeof place !== "number" || !(place >= 0 && place < target.length)) throw new UnpicklingError("list assignment index out of range");
				target[place] = items[i + 1];
			}
			return;
		}
		const { __setitem__: set } = target ?? {};
		if (!this.#isMade(target) || typeof set !== "function") throw new UnpicklingError(`'${typeName(target)}' object does not support item assignment`);
		for (let i = 0; i < items.length; i += 2) {
			this.#admit(items[i]);
			set.call(target, items[i], items[i + 1]);
		}
	}
	#addItems(items) {
		const target = this.#top();
		if (!(target instanceof PySet)) throw new UnpicklingError(`'${typeName(target)}' object has no attribute 'add'`);
		for (const item of items) {
			if (typeof item === "object" && item !== null) this.#admit(item);
			target.add(item);
		}
	}
	#admit(value) {
		if (typeof value !== "object" || value === null) return;
		const waiting = [[value].values()];
		const most = this.#in.size * hashingPerByte + 1e4;
		while (waiting.length > 0) {
			const step = waiting[waiting.length - 1].next();
			if (step.done) {
				waiting.pop();
				continue;
			}
			if (++this.#hashing > most || waiting.length > 1e3) throw new UnpicklingError("a key or an argument in the pickle is nested so often that to go through it takes too long");
			const { value: item } = step;
			if (Array.isArray(item)) waiting.push(item.values());
			else if (item instanceof Dict) waiting.push(entriesOf(item));
			else if (item instanceof FrozenSet) waiting.push(elementsOf(item));
		}
	}
	#find(module, name) {
		const { findClass, fixImports } = this.#settings;
		if (findClass === void 0) return this.find(module, name, fixImports);
		const value = findClass(module, name);
		if (typeof value === "function" && !this.#named.has(value)) this.#chosen.add(value);
		return value;
	}
	#chosen = new Set();
	find(module, name, fixImports) {
		if (fixImports && this.#protocol < 3) [module, name] = fromPython2(module, name);
		const { value } = this.#globals.resolve(module, name);
		if (typeof value === "function") this.#named.set(value, [module, name]);
		return value;
	}
	#named = new Map();
	#global(callee) {
		const names = this.#named.get(callee) ?? this.#globals.namesOf(callee);
		const found = names && this.#globals.find(...names);
		if (found?.value !== callee && this.#chosen.has(callee)) return chosenGlobal(callee);
		if (found === void 0 || found.value !== callee) {
			const bound = calledPartial(callee, (func) => this.#global(func));
			if (bound !== void 0) return bound;
			throw new UnpicklingError(`Cannot unpickle: ${typeName(callee)} cannot be called`);
		}
		if (found.isFunction && !this.#settings.functions) throw refusedCall(found);
		return found;
	}
	#call(callee, args) {
		if (!isTuple(args)) throw new UnpicklingError("argument list must be a tuple");
		const global = this.#global(callee);
		if (global.call === void 0) throw refusedCall(global);
		if (global.isWordy) this.#admit(args);
		const trusted = this.#settings.functions ? global.trusted : void 0;
		const made = (trusted ?? global.call)(args) ?? null;
		if (isObject(made)) this.#made.set(made, global);
		if (trusted !== void 0) this.#chosen.add(made);
		return made;
	}
	#make(callee, args, named) {
		if (!isTuple(args)) throw new UnpicklingError("NEWOBJ expected an arg tuple");
		if (typeof callee !== "function") throw new UnpicklingError("NEWOBJ class argument must be a type");
		const global = this.#global(callee);
		const make = global.make ?? global.call;
		if (make === void 0 || global.isFunction) throw refusedCall(global);
		if (global.isWordy) this.#admit(args);
		const made = make(args, named) ?? null;
		if (isObject(made)) this.#made.set(made, global);
		return made;
	}
	#old(callee, args) {
		return args.length > 0 ? this.#call(callee, asTuple(args)) : this.#make(callee, asTuple(args));
	}
	#build(object, state) {
		const global = this.#made.get(object);
		if (!isObject(object) || global === void 0) throw new UnpicklingError(`a ${typeName(object)} has no state to be set`);
		const fill = this.#fillOf(object, global);
		if (fill === void 0) throw new UnpicklingError(`${global.module}.${global.name} has no state to be set`);
		fill(object, state);
	}
	#fillOf(object, global) {
		if (global.fill !== void 0) return global.fill;
		const names = this.#globals.namesOf(object.constructor);
		return names && this.#globals.find(...names)?.fill;
	}
	#persistent(id) {
		const { persistentLoad } = this.#settings;
		if (persistentLoad === void 0) throw new UnpicklingError("A load persistent id instruction was encountered, but no persistent_load function was specified.");
		return persistentLoad(id) ?? null;
	}
	#extension(code) {
		throw new ValueError(`unregistered extension code ${code}`);
	}
	#intText(line, mayBeBool) {
		if (mayBeBool && (line === "01" || line === "00")) return line === "01";
		const text = line.trim();
		if (!/^[+-]?\d+$/.test(text)) throw new ValueError("could not convert string to int");
		if (text.length > mostDigits) throw new ValueError(`Exceeds the limit (${mostDigits} digits) for integer string conversion`);
		return toInt(BigInt(text.replace(/^\+/, "")));
	}
	#oldText(bytes) {
		const { encoding, errors } = this.#settings;
		switch (encoding.toLowerCase().replaceAll("_", "-")) {
			case "bytes": return bytes;
			case "latin1":
			case "latin-1":
			case "iso-8859-1": return latin1(bytes);
			case "utf8":
			case "utf-8": return new TextDecoder("utf-8", {
				fatal: errors === "strict",
				ignoreBOM: true
			}).decode(bytes);
		}
		const place = bytes.findIndex((byte) => byte >= 128);
		if (place < 0) return latin1(bytes);
		if (errors === "ignore") return latin1(bytes.filter((byte) => byte < 128));
		if (errors !== "strict") return latin1(bytes).replace(/[\x80-\xff]/g, "\ufffd");
		throw new UnicodeDecodeError("ascii", bytes, place, place + 1, "ordinal not in range(128)");
	}
};
function isObject(value) {
	return typeof value === "object" && value !== null || typeof value === "function";
}
function isPython(error) {
	return Object.prototype.isPrototypeOf.call(BaseException.prototype, error);
}
function underflow(isMarked) {
	return new UnpicklingError(isMarked ? "unexpected MARK found" : "unpickling stack underflow");
}
function notAppendable(target) {
	return new UnpicklingError(`'${typeName(target)}' object has no attribute 'append'`);
}
function refusedCall({ module, name }) {
	return new UnpicklingError(`Cannot unpickle a call of ${module}.${name}: pickles may name it, but not run it`);
}
function floatOf(value) {
	return Number.isInteger(value) ? new Float(value) : value;
}
// runtime/pickle.ts
function protocolOf(given) {
	if (given === null || given === void 0) return 4;
	if (given < 0) return 5;
	if (given > 5) throw new ValueError(`pickle protocol must be <= 5`);
	return given;
}
function settingsOf(options) {
	const protocol = protocolOf(options.protocol);
	const bufferCallback = options.bufferCallback ?? void 0;
	if (bufferCallback !== void 0 && protocol < 5) throw new ValueError("buffer_callback needs protocol >= 5");
	return {
		protocol,
		bufferCallback,
		globals: options.globals ?? standard,
		fixImports: options.fixImports ?? true,
		persistentId: void 0,
		reducer: void 0
	};
}
function dumps(value, options = {}) {
	return new PicklerRun(settingsOf(options), new Memo()).run(value);
}
function dumpParts(value, options = {}) {
	return new PicklerRun(settingsOf(options), new Memo()).parts(value);
}
function loadSettings(options = {}) {
	return {
		globals: options.globals ?? standard,
		fixImports: options.fixImports ?? true,
		encoding: options.encoding ?? "ASCII",
		errors: options.errors ?? "strict",
		buffers: options.buffers?.[Symbol.iterator](),
		persistentLoad: void 0,
		findClass: void 0,
		functions: false
	};
}
function loads(bytes, options) {
	return new UnpicklerRun(new Input(bytes), loadSettings(options), new Map()).run();
}
function loadFrom(refill, settings) {
	const input = new Input(new Uint8Array(0), refill);
	return [new UnpicklerRun(input, settings, new Map()).run(), input.left];
}
function registerClass(type, options, globals = standard) {
	const { module, name = type.name, reduce, call, make, fill } = options;
	globals.add({
		...globalOfClass(module, name, type),
		...reduce && { reduce },
		...call && { call },
		...make && { make },
		...fill && { fill }
	});
}
export { DEFAULT_PROTOCOL, Globals, HIGHEST_PROTOCOL, Input, Memo, PickleBuffer, PicklerRun, UnpicklerRun, dumpParts, dumps, loadFrom, loadSettings, loads, protocolOf, reductionGiven, registerClass, standard };
