import { __exportAll, __name } from "../rolldown-runtime.js";
import { ArithmeticError, AssertionError, AttributeError, AuthenticationError, BaseException, BrokenBarrierError, BrokenPipeError, BufferTooShort, ConnectionError, EOFError, Empty, Exception, FILES, Full, IndexError, KeyboardInterrupt, LookupError, MemoryError, OSError, OverflowError, ProcessError, RuntimeError, SystemExit, TimeoutError as TimeoutError$1, TypeError, ValueError, atExit, attendEnd, bindingOf, births, camelCase, contents, defineMessage, elementsOf, entriesOf as entriesOf$1, exportedName, fieldEntries as fieldEntries$1, formMark, hiddenFields, hideField, inheritGlobals, initializer, interrupt, isForked, isOpenAccessor, isPlain as isPlain$4, keepFields, keeperOf$1 as keeperOf, markBound, notInitialized, once, openAccessor, openFirst, ownCode, printError, programModule, putField, pythonHooks, reduce, register, registerForm, removeField, repeatable, snakeCase } from "../core.js";
const defineType = (function defineType(info, call) {
	const descriptors = {
		name: {
			value: info.name,
			configurable: true
		},
		__name__: {
			value: info.name,
			configurable: true
		},
		[typeInfo]: { value: info },
		[Symbol.hasInstance]: { value: (value) => info.holds(value) }
	};
	Object.defineProperties(call, descriptors);
	byName.set(info.name, call);
	for (const one of [info.class ?? [], info.alsoClasses ?? []].flat()) byClass$1.set(one, call);
	unnoted.push([info.name, call]);
	return call;
});
const standsForType = (function standsForType(target, type) {
	byClass$1.set(target, type);
});
const inheritAlso = (function inheritAlso(target, ...bases) {
	moreBases.set(target, bases);
});
const nameClass = (function nameClass(target, name) {
	pythonNames.set(target, name);
});
const markTupleClass = (function markTupleClass(target) {
	tupleClass = target;
});
const markUnhashable = (function markUnhashable(prototype) {
	unhashable$1.add(prototype);
});
const markHashable = (function markHashable(prototype) {
	byValue.add(prototype);
});
const takesKeywords = (function takesKeywords(target) {
	known$2.set(target, {
		...nothing,
		rest: true,
		restOptions: true,
		keywords: [],
		keywordRest: true
	});
});
const zeroed = (function zeroed(length) {
	if (length > FEW$7) return new Int32Array(length);
	return (zeros[31 - Math.clz32(length)] ??= Array.from({ length }, () => 0)).slice();
});
const nativeSize = (function nativeSize(type) {
	return Object.getOwnPropertyDescriptor(type.prototype, "size").get;
});
const roomOf = (function roomOf(length) {
	return Math.ceil((length - rules.uncounted) * rules.share - 1e-9);
});
const emptyPlaces = (function emptyPlaces(length) {
	if (length > FEW$5) return new Array(length).fill(EMPTY);
	return (blanks[31 - Math.clz32(length)] ??= new Array(length).fill(EMPTY)).slice();
});
const coroutineFunction = (function coroutineFunction(fn) {
	marks.any = true;
	marked.add(fn);
	return fn;
});
const hideClass = (function hideClass(target) {
	dropNames(target);
	hiddenClasses.add(target);
});
const perCount = (function perCount() {
	return Array.from({ length: 3 }, () => new Map());
});
const noteText = (function noteText(type) {
	textClasses.push(type);
	homes$1.add(type.prototype);
});
const later = (function later(name, step) {
	return ((target, ...value) => new Coroutine(() => step(target, value[1] ?? value[0]), name));
});
const every = (function every(characterClass, kinds) {
	let pattern;
	return (text) => {
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code > 127) return (pattern ??= new RegExp(`^[${characterClass}]+$`, "u")).test(text);
			if ((KINDS[code] & kinds) === 0) return false;
		}
		return text !== "";
	};
});
const some = (function some(characterClass, kinds) {
	let pattern;
	return (text) => {
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code > 127) return (pattern ??= new RegExp(`[${characterClass}]`, "u")).test(text);
			if ((KINDS[code] & kinds) !== 0) return true;
		}
		return false;
	};
});
const asciiOnly = (function asciiOnly(convert) {
	return (bytes) => like(latin1(bytes).replace(/\p{ASCII}+/gu, (part) => convert(part)), bytes);
});
const test = (function test(pattern) {
	return (bytes) => pattern.test(latin1(bytes));
});
const stripped = (function stripped(strip) {
	return (bytes, characters = null) => like(strip(latin1(bytes), characters === null ? " 	\n\r\v\f" : need(characters)), bytes);
});
const splitWith = (function splitWith(split) {
	return (bytes, ...args) => {
		const named = keywords(args);
		const { 0: separator = named.sep ?? null, 1: most = named.maxsplit ?? -1 } = args;
		ssize(most);
		return split(separator === null ? latin1(bytes).replace(NO_SPACE_IN_BYTES, (c) => String.fromCharCode(c.charCodeAt(0) + 57344)) : latin1(bytes), separator === null ? null : need(separator), most).map((part) => like(part.replace(/[\ue000-\uf8ff]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 57344)), bytes));
	};
});
const padded = (function padded(pad) {
	return (bytes, width, fill) => like(pad(latin1(bytes), ssize(width), fill === void 0 ? " " : filling(fill, pad.name)), bytes);
});
const searching = (function searching(search) {
	return (bytes, part, start, stop) => {
		if (start !== void 0) span(start, stop, 1, bytes.length);
		return search(latin1(bytes), sought(part), start, stop);
	};
});
const affixed = (function affixed(search) {
	return (bytes, affix, start, stop) => {
		if (start !== void 0) span(start, stop, 1, bytes.length);
		const shown = latin1(bytes);
		if (isTuple(affix)) return affix.some((one) => search(shown, need(one), start, stop));
		if (affix instanceof Uint8Array) return search(shown, latin1(affix), start, stop);
		throw new TypeError(`${search.name} first arg must be bytes or a tuple of bytes, not ${typeName(affix)}`);
	};
});
const inPlace = (function inPlace(change) {
	return (self, other) => {
		if (!(other instanceof SetBase)) return NotImplemented;
		change(self, other);
		return self;
	};
});
const both = (function both(name, run) {
	return {
		[`__${name}__`]: run,
		[`__r${name}__`]: ((a, b) => run(b, a))
	};
});
const noteTypeMethods = (function noteTypeMethods(methods) {
	Object.assign(ofType, methods);
});
const standard = (function standard(device, name, mode, errors) {
	return new TextFile(binaryFile(device, {
		name,
		mode: `${mode}b`,
		readable: mode === "r",
		writable: mode === "w"
	}), {
		encoding: "utf-8",
		shownEncoding: "utf-8",
		errors,
		newline: null,
		lineBuffered: mode === "w",
		mode
	});
});
const derivesBy = (function derivesBy(type, target) {
	byType.set(type, target);
});
const makeImmutable = (function makeImmutable(type) {
	classes.add(type);
});
const kindOfFunction = (function kindOfFunction(name) {
	return defineType({
		name,
		holds: (value) => typeName(value) === name
	}, () => {
		throw new TypeError(`cannot create '${name}' instances`);
	});
});
const extreme = (function extreme(name, wins) {
	const sign = name === "max" ? 1 : -1;
	const plainBest = (keys) => {
		let best = 0;
		let most = -Infinity;
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i];
			if (typeof key !== "number" || key !== key) return -1;
			if (key * sign > most) {
				most = key * sign;
				best = i;
			}
		}
		return best;
	};
	const textBest = (keys) => {
		let best = 0;
		let most = keys[0];
		let lowMost = isLow(most);
		if (!lowMost && !isNarrow(most)) return -1;
		for (let i = 1; i < keys.length; i++) {
			const key = keys[i];
			if (typeof key !== "string" || !lowMost && !isNarrow(key)) return -1;
			if (!(sign > 0 ? key > most : key < most)) continue;
			most = key;
			best = i;
			lowMost = isLow(key);
			if (!lowMost && !isNarrow(key)) return -1;
		}
		return best;
	};
	const choose = (items, keys, options) => {
		if (items.length === 0) {
			if ("default" in options) return options.default;
			throw new ValueError(`${name}() iterable argument is empty`);
		}
		let best = 0;
		const found = typeof keys[0] === "string" ? textBest(keys) : plainBest(keys);
		if (found >= 0) return items[found];
		for (let i = 1; i < items.length; i++) if (wins(keys[i], keys[best])) best = i;
		return items[best];
	};
	const decide = (items, options) => {
		const { key } = options;
		return key === null || key === void 0 || items.length === 0 ? choose(items, items, options) : bestBy(items, callable1(key));
	};
	const bestBy = (items, call) => {
		let best = items[0];
		let most = call(best);
		if (typeof most === "object" && isPromise(most)) return settledBest(items, call, [most]);
		for (let i = 1; i < items.length; i++) {
			const item = items[i];
			const key = call(item);
			if (typeof key === "number" && typeof most === "number") {
				if (!(sign > 0 ? key > most : key < most)) continue;
			} else if (typeof key === "object" && isPromise(key)) return settledBest([best, ...items.slice(i)], call, [most, key]);
			else if (!wins(key, most)) continue;
			best = item;
			most = key;
		}
		return best;
	};
	const settledBest = (items, call, known) => Promise.all(keysFrom(items, call, known).keys).then((keys) => choose(items, keys, {}));
	const chooseNext = (items, options) => {
		const first = items.next();
		if (first.done) return choose([], [], options);
		let best = first.value;
		for (let step = items.next(); !step.done; step = items.next()) if (wins(step.value, best)) best = step.value;
		return best;
	};
	const extremeOf = (...given) => {
		const args = unpacked(given);
		if (args.length === 2) {
			const [first, second] = args;
			if (!isKeywords(second)) return wins(second, first) ? second : first;
		}
		const options = isKeywords(args.at(-1)) ? args.pop() : {};
		if (args.length === 0) throw new TypeError(`${name} expected at least 1 argument, got 0`);
		if (args.length > 1) {
			if ("default" in options) throw new TypeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
			return decide(args, options);
		}
		const [items] = args;
		if (isAsync(items)) return gather(items).then((list) => decide(list, options));
		if (!options.key && isGenerator$1(items)) return chooseNext(items, options);
		const known = knownItems(items);
		if (known === void 0) return decide([...iterToEnd(items)], options);
		const best = decide(known, options);
		if (items instanceof Dict && countIn(items) !== known.length) throw changed$2();
		return best;
	};
	return Object.defineProperty(extremeOf, "name", { value: name });
});
const put = (function put(type, name, method) {
	if (Object.hasOwn(type.prototype, name)) return;
	const value = function(...args) {
		return method(this[held], ...args.map(plainOf));
	};
	if (name === "__eq__" || name === "__hash__") noteOfType(value);
	Object.defineProperty(type.prototype, name, {
		configurable: true,
		writable: true,
		value
	});
});
const amongLike = (function amongLike(operate) {
	return (a, b) => (typeof a === "string" ? typeof b === "string" : kindOf$2(b) !== 0) ? operate(a, b) : NotImplemented;
});
const keepInTable = (function keepInTable(object) {
	Object.assign(object, {
		first: void 0,
		last: void 0
	});
	delete object.first;
	delete object.last;
});
// runtime/python/support/packed.ts
const MOST$4 = 1e4;
const FIRST$1 = 16;
var Packed = class {
	constructor(items) {
		this.items = items;
	}
};
let underway = 0;
function packed(items) {
	const list = Array.isArray(items) ? items : [...items];
	if (list.length <= MOST$4) return list;
	underway++;
	return [...list.slice(0, FIRST$1), new Packed(list.slice(FIRST$1))];
}
function unpacked(given) {
	if (underway === 0 || !given.some((one) => one instanceof Packed)) return given;
	return given.flatMap((one) => {
		if (!(one instanceof Packed)) return [one];
		underway--;
		return one.items;
	});
}
// runtime/python/classes/subclasses.ts
const derived$1 = new Map();
function noteSubclass(type) {
	for (const base of bases$1(type)) {
		const all = derived$1.get(base);
		if (all === void 0) derived$1.set(base, [type]);
		else all.push(type);
	}
}
function subclassesOf(type) {
	return [...derived$1.get(type) ?? []];
}
// runtime/python/values/library_classes.ts
const NAMES$2 = {
	AsyncResult: "multiprocessing.pool.ApplyResult",
	Barrier: "multiprocessing.synchronize.Barrier",
	BoundedSemaphore: "multiprocessing.synchronize.BoundedSemaphore",
	Condition: "multiprocessing.synchronize.Condition",
	Connection: "multiprocessing.connection.Connection",
	Event: "multiprocessing.synchronize.Event",
	IMapIterator: "multiprocessing.pool.IMapIterator",
	IMapUnorderedIterator: "multiprocessing.pool.IMapUnorderedIterator",
	JoinableQueue: "multiprocessing.queues.JoinableQueue",
	Lock: "multiprocessing.synchronize.Lock",
	MapResult: "multiprocessing.pool.MapResult",
	ParentProcess: "multiprocessing.process._ParentProcess",
	Pool: "multiprocessing.pool.Pool",
	Process: "multiprocessing.context.Process",
	Queue: "multiprocessing.queues.Queue",
	RLock: "multiprocessing.synchronize.RLock",
	Semaphore: "multiprocessing.synchronize.Semaphore",
	SimpleQueue: "multiprocessing.queues.SimpleQueue",
	Synchronized: "multiprocessing.sharedctypes.Synchronized",
	SynchronizedArray: "multiprocessing.sharedctypes.SynchronizedArray",
	SynchronizedString: "multiprocessing.sharedctypes.SynchronizedString",
	ThreadPool: "multiprocessing.pool.ThreadPool",
	Value: "multiprocessing.sharedctypes.Synchronized"
};
function libraryClass(target) {
	const exported = exportedName(target);
	const full = exported === void 0 ? void 0 : NAMES$2[exported];
	if (full === void 0) return void 0;
	const dot = full.lastIndexOf(".");
	return {
		exported,
		module: full.slice(0, dot),
		name: full.slice(dot + 1)
	};
}
// runtime/python/values/types.ts
const typeInfo = Symbol("type");
const byName = new Map();
const byClass$1 = new Map();
const metatype = Symbol("metatype");
const typeMethods = new WeakMap();
const unnoted = [];
function noteAll() {
	for (const [type, home] of unnoted.splice(0)) for (const [name, method] of Object.entries(home)) note(method, type, name);
}
function noteMethod(method, type, given) {
	noteAll();
	note(method, type, given);
}
function note(method, type, given) {
	if (typeof method !== "function" || typeMethods.has(method)) return;
	const isSlot = given.startsWith("__");
	const name = isSlot ? given : snakeCase(given);
	typeMethods.set(method, {
		type,
		name,
		isSlot
	});
}
function typeMethodOf(value) {
	if (unnoted.length > 0) noteAll();
	return typeMethods.get(value);
}
function typeInfoOf(value) {
	return typeof value === "function" ? value[typeInfo] : void 0;
}
function builtinType(name) {
	return byName.get(name);
}
function builtinTypeOf(value) {
	return byClass$1.get(value);
}
const classes$1 = new WeakMap();
function isClass(value) {
	if (typeof value !== "function" || !("prototype" in value)) return false;
	let known = classes$1.get(value);
	if (known === void 0) {
		const prototype = Object.getOwnPropertyDescriptor(value, "prototype");
		known = prototype !== void 0 && prototype.writable === false;
		classes$1.set(value, known);
	}
	return known;
}
const moreBases = new Map();
function otherBases(target) {
	return moreBases.get(target);
}
function isSubclass$1(candidate, ancestor) {
	for (let at = candidate; typeof at === "function"; at = Object.getPrototypeOf(at)) {
		if (at === ancestor) return true;
		if (moreBases.get(at)?.some((base) => isSubclass$1(base, ancestor))) return true;
	}
	return false;
}
__name(isSubclass$1, "isSubclass");
function isType(value) {
	return typeof value === "function" && (typeInfoOf(value) !== void 0 || isClass(value));
}
const pythonNames = new Map([
	[Array, "list"],
	[Map, "dict"],
	[Set, "set"],
	[Uint8Array, "bytes"],
	[Object, "object"],
	[Promise, "coroutine"]
]);
function className(target) {
	const info = typeInfoOf(target);
	if (info) return info.name;
	const given = pythonNames.get(target);
	if (given !== void 0) return given;
	const own = Object.getOwnPropertyDescriptor(target, "__name__")?.value;
	if (typeof own === "string") return own;
	return libraryClass(target)?.name ?? target.name;
}
function classModule(target) {
	if (typeInfoOf(target) || pythonNames.has(target)) return "builtins";
	const own = Object.getOwnPropertyDescriptor(target, "__module__")?.value;
	return typeof own === "string" ? own : libraryClass(target)?.module ?? "__main__";
}
function qualifiedName(target) {
	const module = classModule(target);
	const own = Object.getOwnPropertyDescriptor(target, "__qualname__")?.value;
	const name = typeof own === "string" ? own : className(target);
	return module === "builtins" ? name : `${module}.${name}`;
}
const nativeErrors = {};
const nativeTags = {
	"[object Generator]": "generator",
	"[object AsyncGenerator]": "async_generator",
	"[object Iterator]": "generator",
	"[object Iterator Helper]": "generator",
	"[object Array Iterator]": "list_iterator",
	"[object String Iterator]": "str_iterator",
	"[object Map Iterator]": "dict_keyiterator",
	"[object Set Iterator]": "set_iterator",
	"[object Module]": "module"
};
function nativeType(value) {
	if (typeof value.next !== "function") return void 0;
	const name = nativeTags[Object.prototype.toString.call(value)];
	if (name === void 0) return void 0;
	const known = byName.get(name);
	if (known) return known;
	const made = () => {
		throw new globalThis.TypeError(`cannot create '${name}' instances`);
	};
	return defineType({
		name,
		holds: (one) => typeName(one) === name
	}, made);
}
let tupleClass;
function classOf$1(value) {
	if (Array.isArray(value) && value.constructor === Array) return value[formMark] === void 0 ? Array : tupleClass;
	if (value instanceof Error) {
		const mapped = nativeErrors.classOf?.(value);
		if (mapped !== void 0) return mapped;
	}
	return value.constructor;
}
__name(classOf$1, "classOf");
function typeName(value) {
	switch (typeof value) {
		case "boolean": return "bool";
		case "number": return Number.isSafeInteger(value) ? "int" : "float";
		case "bigint": return "int";
		case "string": return "str";
		case "function": return functionKind(value);
		case "symbol": return "object";
		default: {
			if (value === null || value === void 0) return "NoneType";
			const tag = nativeTags[Object.prototype.toString.call(value)];
			if (tag !== void 0) return tag;
			const owner = classOf$1(value);
			if (typeof owner !== "function") return "object";
			const full = Object.getOwnPropertyDescriptor(owner, "__tp_name__")?.value;
			return typeof full === "string" ? full : className(owner);
		}
	}
}
function functionKind(value) {
	if (isType(value)) {
		const owner = value.constructor;
		return owner === Function || typeof owner !== "function" ? "type" : className(owner);
	}
	if (isBuiltin(value)) return "builtin_function_or_method";
	const ofType = typeMethods.get(value);
	if (ofType) return ofType.isSlot ? "wrapper_descriptor" : "method_descriptor";
	const binding = bindingOf(value);
	if (!binding) return value.name.startsWith("bound ") ? "method" : "function";
	const { receiver } = binding;
	if (/^__\w+__$/.test(binding.name) && !isClass(receiver)) {
		const type = typeof receiver === "object" && receiver !== null && classOf$1(receiver);
		if (!type || classModule(type) === "builtins") return "method-wrapper";
	}
	return (typeof receiver === "object" && receiver !== null || isClass(receiver)) && classModule(isClass(receiver) ? receiver : classOf$1(receiver)) !== "builtins" ? "method" : "builtin_function_or_method";
}
function qualifiedTypeName(value) {
	if (typeof value === "object" && value !== null) {
		if (nativeTags[Object.prototype.toString.call(value)] === void 0) {
			const owner = classOf$1(value);
			if (typeof owner === "function") return qualifiedName(owner);
		}
	}
	return typeName(value);
}
const builtins = new WeakMap();
let unnamed;
function nameLater(functions) {
	unnamed = functions;
}
function nameBuiltins(functions) {
	for (const [name, value] of Object.entries(functions)) {
		if (typeof value !== "function" || typeInfoOf(value) !== void 0) continue;
		builtins.set(value, name);
		if (value.name === "") Object.defineProperty(value, "name", { value: name });
	}
}
function nameAll(functions) {
	unnamed = void 0;
	const others = Object.entries(functions).filter(([, value]) => !builtins.has(value));
	nameBuiltins(Object.fromEntries(others));
}
function builtinName(value) {
	if (typeof value !== "function") return void 0;
	if (unnamed !== void 0) nameAll(unnamed);
	return builtins.get(value);
}
function isBuiltin(value) {
	return builtinName(value) !== void 0;
}
// runtime/python/values/tuple.ts
const TUPLE = "python.tuple";
function asTuple(items) {
	items[formMark] = TUPLE;
	return items;
}
function asItems(items) {
	return items;
}
var TupleArray = class TupleArray extends Array {
	static get [Symbol.species]() {
		return Array;
	}
	static of(...items) {
		return asTuple(items);
	}
	static [Symbol.hasInstance](value) {
		return this === TupleArray ? isTuple(value) : Function.prototype[Symbol.hasInstance].call(this, value);
	}
};
nameClass(TupleArray, "tuple");
markTupleClass(TupleArray);
Object.defineProperty(TupleArray.prototype, formMark, { value: TUPLE });
const Tuple = TupleArray;
function tupleFrom(items) {
	return asTuple([...items]);
}
const ROOM$2 = [..." ".repeat(32)];
function room$1(length) {
	return length <= ROOM$2.length ? ROOM$2.slice(0, length) : new Array(length);
}
__name(room$1, "room");
function joined$2(first, second) {
	const { length } = first;
	const result = room$1(length + second.length);
	for (let i = 0; i < length; i++) result[i] = first[i];
	for (let i = 0; i < second.length; i++) result[length + i] = second[i];
	return result;
}
__name(joined$2, "joined");
function joinedTuple(first, second) {
	return asTuple(joined$2(first, second));
}
function repeatedTuple(items, count) {
	const { length } = items;
	if (length === 1 && count > ROOM$2.length) return asTuple(new Array(count).fill(items[0]));
	const result = room$1(length * count);
	for (let i = 0; i < result.length; i += length) for (let j = 0; j < length; j++) result[i + j] = items[j];
	return asTuple(result);
}
function isTuple(value) {
	return Array.isArray(value) && value[formMark] === "python.tuple";
}
function isList(value) {
	return Array.isArray(value) && value[formMark] !== "python.tuple";
}
function isPlainTuple(value) {
	return isTuple(value) && value.constructor === Array;
}
function areAlike(a, b) {
	return a.constructor === Array && b.constructor === Array && a[formMark] === b[formMark];
}
// runtime/python/exception_matching.ts
function matches(error, ...classes) {
	const all = classes.flatMap((one) => isTuple(one) ? one : [one]);
	for (const one of all) {
		if (isSubclass$1(one, BaseException)) continue;
		throw withContext(new TypeError("catching classes that do not inherit from BaseException is not allowed"), error);
	}
	return all.some((one) => error instanceof one);
}
// runtime/python/values/identity.ts
const addresses = new WeakMap();
const texts$3 = new Map();
let next$1 = 0x7f3a1c0d4a10;
function fresh() {
	const result = next$1;
	next$1 += 48;
	return result;
}
const behind$4 = Symbol("behind");
function itself(value) {
	if (typeof value !== "object" || value === null) return value;
	return value[behind$4] ?? value;
}
function address(given) {
	const object = itself(given);
	let known = addresses.get(object);
	if (known === void 0) {
		known = fresh();
		addresses.set(object, known);
	}
	return known;
}
function id(value) {
	if (typeof value === "object" && value !== null || typeof value === "function") return address(value);
	if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 40) return 98956046499840 + value * 32;
	let known = texts$3.get(value ?? null);
	if (known === void 0) {
		known = fresh();
		texts$3.set(value ?? null, known);
	}
	return known;
}
function addressText(object) {
	return `0x${address(object).toString(16)}`;
}
const unhashable$1 = new WeakSet();
const byValue = new WeakSet();
function isHashedByValue(value) {
	for (let proto = Object.getPrototypeOf(value); proto; proto = Object.getPrototypeOf(proto)) {
		if (byValue.has(proto)) return true;
		if (unhashable$1.has(proto)) return false;
	}
	return false;
}
// runtime/python/text/code_points.ts
const SURROGATE = /[\ud800-\udfff]/;
const WIDE$2 = /[\u0100-\uffff]/;
const HIGH = /[\ud800-\uffff]/;
const FEW$8 = 4;
const SHORT$6 = 12;
const KNOWN = 8;
const checked$2 = new Array(KNOWN).fill("");
const narrow = new Array(KNOWN).fill(true);
let nextChecked = 0;
let lastChecked = "";
let lastNarrow = true;
let lastLatin = true;
let checkedBefore = "";
let narrowBefore = true;
function isNarrow(text) {
	const { length } = text;
	if (length > SHORT$6) {
		if (text === lastChecked) {
			lastChecked = text;
			return lastNarrow;
		}
		if (text === checkedBefore) {
			checkedBefore = text;
			return narrowBefore;
		}
		return checkLong(text);
	}
	if (length > FEW$8) return !WIDE$2.test(text) || !SURROGATE.test(text);
	for (let i = 0; i < length; i++) if ((text.charCodeAt(i) & 63488) === 55296) return false;
	return true;
}
function checkLong(text) {
	checkedBefore = lastChecked;
	narrowBefore = lastNarrow;
	lastChecked = text;
	lastLatin = !WIDE$2.test(text);
	if (lastLatin) return lastNarrow = true;
	const known = checked$2.indexOf(text);
	if (known >= 0) return lastNarrow = narrow[known];
	lastNarrow = !SURROGATE.test(text);
	checked$2[nextChecked] = text;
	narrow[nextChecked] = lastNarrow;
	nextChecked = (nextChecked + 1) % KNOWN;
	return lastNarrow;
}
function isLow(text) {
	const { length } = text;
	if (length > SHORT$6) return !HIGH.test(text);
	for (let i = 0; i < length; i++) if (text.charCodeAt(i) >= 55296) return false;
	return true;
}
function isLatin(text) {
	const { length } = text;
	if (length > SHORT$6) {
		if (text !== lastChecked) checkLong(text);
		return lastLatin;
	}
	for (let i = 0; i < length; i++) if (text.charCodeAt(i) > 255) return false;
	return true;
}
let lastText = "";
let lastPoints = [];
function codePoints(text) {
	if (text.length <= SHORT$6) return Array.from(text);
	if (text !== lastText) lastPoints = Array.from(text);
	lastText = text;
	return lastPoints;
}
const MANY$3 = 1024;
function ofUnits(units) {
	if (units.length <= MANY$3) return String.fromCharCode(...units);
	const pieces = [];
	for (let at = 0; at < units.length; at += MANY$3) pieces.push(String.fromCharCode(...units.slice(at, at + MANY$3)));
	return pieces.join("");
}
function textLength(text) {
	return isNarrow(text) ? text.length : codePoints(text).length;
}
function piece(text, start, stop) {
	return isNarrow(text) ? text.slice(start, stop) : codePoints(text).slice(start, stop).join("");
}
function pointsBefore(text, unit) {
	return isNarrow(text) ? unit : Array.from(text.slice(0, unit)).length;
}
function unitOf(text, point) {
	return isNarrow(text) ? point : codePoints(text).slice(0, point).join("").length;
}
function compareText(a, b) {
	if (a === b) return 0;
	if (isNarrow(a) && isNarrow(b)) return a < b ? -1 : 1;
	const common = Math.min(a.length, b.length);
	let at = 0;
	while (at < common && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	const isLow = (text) => (text.charCodeAt(at) & 64512) === 56320;
	if (at > 0 && (a.charCodeAt(at - 1) & 64512) === 55296 && (isLow(a) || isLow(b))) at--;
	return at < common ? a.codePointAt(at) - b.codePointAt(at) : a.length - b.length;
}
// runtime/python/support/dialect.ts
const dialect = { current: null };
// runtime/python/text/float_text.ts
const words$3 = new DataView(new ArrayBuffer(8));
function binary(value) {
	words$3.setFloat64(0, Math.abs(value));
	const bits = words$3.getBigUint64(0);
	const stored = Number(bits >> 52n);
	const fraction = bits & 4503599627370495n;
	return stored === 0 ? {
		mantissa: fraction,
		exponent: -1074
	} : {
		mantissa: fraction | 1n << 52n,
		exponent: stored - 1075
	};
}
function exactDigits(value) {
	const { mantissa, exponent } = binary(value);
	if (mantissa === 0n) return {
		digits: "0",
		point: 1
	};
	if (exponent >= 0) {
		const digits = String(mantissa << BigInt(exponent));
		return {
			digits,
			point: digits.length
		};
	}
	const digits = String(mantissa * 5n ** BigInt(-exponent));
	return {
		digits,
		point: digits.length + exponent
	};
}
function roundDigits({ digits, point }, count) {
	if (count < 0) return {
		digits: "",
		point
	};
	if (count >= digits.length) return {
		digits: digits.padEnd(count, "0"),
		point
	};
	const kept = digits.slice(0, count);
	const next = digits.charCodeAt(count) - 48;
	const exactHalf = next === 5 && /^0*$/.test(digits.slice(count + 1));
	const odd = count > 0 && (digits.charCodeAt(count - 1) & 1) === 1;
	if (next < 5 || exactHalf && !odd) return {
		digits: kept,
		point
	};
	const raised = String(BigInt(`1${kept}`) + 1n);
	return raised.startsWith("2") ? {
		digits: `1${raised.slice(1)}`,
		point: point + 1
	} : {
		digits: raised.slice(1),
		point
	};
}
function plainFixed({ digits, point }, decimals) {
	const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
	if (decimals === 0) return whole;
	return `${whole}.${(point > 0 ? digits.slice(point) : "0".repeat(-point) + digits).slice(0, decimals).padEnd(decimals, "0")}`;
}
const TWOS = Array.from({ length: 101 }, (_, i) => 2 ** i);
function isTie(value, decimals) {
	const doubled = value * TWOS[decimals + 1];
	return Math.floor(doubled) === doubled && doubled % 2 === 1;
}
const TENS = [
	1,
	10,
	100,
	1e3
];
const fractions$1 = [[""]];
function fractionsOf(decimals) {
	return fractions$1[decimals] ??= Array.from({ length: TENS[decimals] }, (_, digits) => `.${String(digits).padStart(decimals, "0")}`);
}
const LARGEST_PRODUCT = 1e9;
const DOUBTFUL = 1e-6;
function fixed$1(value, decimals) {
	if (decimals < TENS.length) {
		const ten = TENS[decimals];
		const product = value * ten;
		const low = Math.floor(product);
		const rest = product - low;
		if (product < LARGEST_PRODUCT && Math.abs(rest - .5) > DOUBTFUL) {
			const rounded = rest > .5 ? low + 1 : low;
			const whole = Math.floor(rounded / ten);
			return String(whole) + fractionsOf(decimals)[rounded - whole * ten];
		}
	}
	if (decimals <= 99 && value < 1e21) {
		if (!isTie(value, decimals)) return value.toFixed(decimals);
		const cut = value.toFixed(decimals + 1).slice(0, decimals === 0 ? -2 : -1);
		return (cut.charCodeAt(cut.length - 1) & 1) === 1 ? value.toFixed(decimals) : cut;
	}
	const exact = exactDigits(value);
	return plainFixed(roundDigits(exact, exact.point + decimals), decimals);
}
__name(fixed$1, "fixed");
function endsInFive(text) {
	return text.charCodeAt(text.indexOf("e") - 1) === 53;
}
function exponentOf$1(text, mark) {
	let size = 0;
	for (let i = mark + 2; i < text.length; i++) size = size * 10 + text.charCodeAt(i) - 48;
	return text.charCodeAt(mark + 1) === 45 ? -size : size;
}
__name(exponentOf$1, "exponentOf");
function significant(value, count) {
	if (value === 0) return {
		digits: "0".repeat(count),
		point: 1
	};
	if (count <= 100) {
		const text = value.toExponential(count - 1);
		const mark = text.indexOf("e");
		const power = exponentOf$1(text, mark);
		const decimals = count - 1 - power;
		if (!(decimals >= 0 && decimals <= 99 ? isTie(value, decimals) : endsInFive(value.toExponential(Math.min(count, 100))))) return {
			digits: count === 1 ? text.slice(0, mark) : text.slice(0, 1) + text.slice(2, mark),
			point: power + 1
		};
	}
	const { digits, point } = roundDigits(exactDigits(value), count);
	return {
		digits: digits.slice(0, count),
		point
	};
}
function shortest(value) {
	if (value === 0) return {
		digits: "0",
		point: 1
	};
	const text = value.toExponential();
	const mark = text.indexOf("e");
	return {
		digits: text.slice(0, 1) + text.slice(2, mark),
		point: exponentOf$1(text, mark) + 1
	};
}
function exponential$1({ digits, point }, alternate = false) {
	const power = point - 1;
	const dot = digits.length > 1 || alternate ? "." : "";
	const size = String(Math.abs(power)).padStart(2, "0");
	return `${digits[0]}${dot}${digits.slice(1)}e${power < 0 ? "-" : "+"}${size}`;
}
__name(exponential$1, "exponential");
function positional$1({ digits, point }, alternate = false) {
	if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
	if (point >= digits.length) return digits.padEnd(point, "0") + (alternate ? "." : "");
	return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
__name(positional$1, "positional");
function floatText(value) {
	if (Number.isInteger(value)) {
		if (Math.abs(value) < 0x2386f26fc10000) return Object.is(value, -0) ? "-0.0" : `${value}.0`;
		return (value < 0 ? "-" : "") + exponential$1(shortest(Math.abs(value)));
	}
	if (Number.isNaN(value)) return "nan";
	const absolute = Math.abs(value);
	if (absolute === Infinity) return value < 0 ? "-inf" : "inf";
	if (absolute >= 1e-4) return String(value);
	return (value < 0 ? "-" : "") + exponential$1(shortest(absolute));
}
function partText(value) {
	const text = floatText(value);
	return text.endsWith(".0") ? text.slice(0, -2) : text;
}
function complexText(real, imag) {
	const second = partText(imag);
	if (real === 0 && !Object.is(real, -0)) return `${second}j`;
	const sign = second.startsWith("-") ? "" : "+";
	return `(${partText(real)}${sign}${second}j)`;
}
// runtime/python/values/held.ts
const held = Symbol("held");
function plainOf(value) {
	return isHolder(value) ? value[held] : value;
}
function isHolder(value) {
	return typeof value === "object" && value !== null && held in value;
}
const ofTypes = new WeakSet();
function noteOfType(method) {
	ofTypes.add(method);
}
function isLikePlain(value) {
	const { __eq__: eq, __hash__: hash } = value;
	return eq != null && hash != null && ofTypes.has(eq) && ofTypes.has(hash);
}
// runtime/python/values/numbers.ts
var Float = class {
	constructor(value) {
		this.value = value;
	}
	valueOf() {
		return this.value;
	}
	toString() {
		return floatText(this.value);
	}
	toJSON() {
		return this.value;
	}
};
nameClass(Float, "float");
function kindOf$2(value) {
	switch (typeof value) {
		case "number": return Number.isSafeInteger(value) ? 1 : 2;
		case "bigint":
		case "boolean": return 1;
		case "object": return value instanceof Float ? 2 : 0;
		default: return 0;
	}
}
__name(kindOf$2, "kindOf");
function isInt(value) {
	return kindOf$2(value) === 1;
}
function isFloat(value) {
	return kindOf$2(value) === 2;
}
function toFloat(value) {
	return Number.isInteger(value) ? new Float(value) : value;
}
function toInt(value) {
	if (BigInt.asIntN(54, value) !== value) return value;
	const plain = Number(value);
	return Number.isSafeInteger(plain) ? plain : value;
}
function big(value) {
	return typeof value === "bigint" ? value : BigInt(value);
}
function raw(value) {
	if (typeof value === "number") return value;
	if (typeof value === "object") return value.value;
	const result = Number(value);
	if (!Number.isFinite(result)) throw new OverflowError("int too large to convert to float");
	return result;
}
function nonzero(divisor) {
	if (divisor === 0) throw new ZeroDivisionError("float division by zero");
	return divisor;
}
function toNumber(value) {
	if (typeof value === "number") return value;
	if (value instanceof Float) return value.value;
	if (typeof value === "bigint" || typeof value === "boolean") return raw(value);
	const own = value;
	if (typeof own?.__float__ === "function") return raw(own.__float__());
	if (typeof own?.__index__ === "function") return raw(own.__index__());
	throw new TypeError(`must be real number, not ${typeName(value)}`);
}
function index$1(value) {
	if (typeof value === "number" && Number.isSafeInteger(value)) return value;
	if (typeof value === "bigint") return value;
	if (typeof value === "boolean") return value ? 1 : 0;
	const own = value;
	if (typeof own?.__index__ === "function") return checkedInt(own.__index__());
	throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}
__name(index$1, "index");
function checkedInt(given) {
	const value = plainOf(given);
	if (typeof value === "number" && Number.isSafeInteger(value)) return value;
	if (typeof value === "bigint") return value;
	if (typeof value === "boolean") return value ? 1 : 0;
	throw new TypeError(`__index__ returned non-int (type ${typeName(given)})`);
}
function hasIndex(value) {
	return isInt(value) || typeof value?.__index__ === "function";
}
const SSIZE = 2 ** 63;
function ssize(value) {
	const found = size(value);
	if (found >= SSIZE || found < -SSIZE) throw new OverflowError("Python int too large to convert to C ssize_t");
	return found;
}
function indexSized(value, Refusal = IndexError) {
	const found = size(value);
	if (found < SSIZE && found >= -SSIZE) return found;
	throw new Refusal(`cannot fit '${typeName(value)}' into an index-sized integer`);
}
function cInt(value) {
	const found = size(value);
	if (found === (found | 0)) return found;
	throw new OverflowError("Python int too large to convert to C int");
}
function size(value) {
	return Number(index$1(value));
}
// runtime/python/values/complex.ts
var Complex = class Complex {
	constructor(re, im) {
		this.re = re;
		this.im = im;
	}
	get real() {
		return toFloat(this.re);
	}
	get imag() {
		return toFloat(this.im);
	}
	conjugate() {
		return new Complex(this.re, -this.im);
	}
	toString() {
		return complexText(this.re, this.im);
	}
};
nameClass(Complex, "complex");
function addComplex(a, b) {
	return new Complex(a.re + b.re, a.im + b.im);
}
function subComplex(a, b) {
	return new Complex(a.re - b.re, a.im - b.im);
}
function mulComplex(a, b) {
	return new Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
}
function divComplex(a, b) {
	if (b.re === 0 && b.im === 0) throw new ZeroDivisionError("complex division by zero");
	if (Math.abs(b.re) >= Math.abs(b.im)) {
		const ratio = b.im / b.re;
		const scale = b.re + b.im * ratio;
		return new Complex((a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale);
	}
	const ratio = b.re / b.im;
	const scale = b.re * ratio + b.im;
	return new Complex((a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale);
}
function absComplex(value) {
	if (typeof value === "number") return Math.abs(value);
	const { re, im } = value;
	const length = Math.hypot(re, im);
	if (length === Infinity && Number.isFinite(re) && Number.isFinite(im)) throw new OverflowError("absolute value too large");
	return length;
}
function powInt(base, exponent) {
	let result = new Complex(1, 0);
	let square = base;
	for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result = mulComplex(result, square);
		if (rest > 1) square = mulComplex(square, square);
	}
	return exponent < 0 ? divComplex(new Complex(1, 0), result) : result;
}
function powComplex(a, b) {
	if (b.im === 0 && Number.isInteger(b.re) && Math.abs(b.re) <= 100) {
		if (b.re < 0 && a.re === 0 && a.im === 0) throw new ZeroDivisionError("0.0 to a negative or complex power");
		return bounded(powInt(a, b.re));
	}
	if (a.re === 0 && a.im === 0) {
		if (b.im !== 0 || b.re < 0) throw new ZeroDivisionError("0.0 to a negative or complex power");
		return new Complex(0, 0);
	}
	const absolute = Math.hypot(a.re, a.im);
	let length = Math.pow(absolute, b.re);
	const angle = Math.atan2(a.im, a.re);
	let phase = angle * b.re;
	if (b.im !== 0) {
		length *= Math.exp(-angle * b.im);
		phase += b.im * Math.log(absolute);
	}
	if (!Number.isFinite(phase)) throw new ZeroDivisionError("0.0 to a negative or complex power");
	return bounded(new Complex(length * Math.cos(phase), length * Math.sin(phase)));
}
function bounded(power) {
	if (Math.abs(power.re) === Infinity || Math.abs(power.im) === Infinity) throw new OverflowError("complex exponentiation");
	return power;
}
// runtime/python/parameters.ts
const MARK$1 = /\s*\/\* \/ \*\/\s*/;
const OPEN = "([{";
const CLOSE = ")]}";
function skipLiteral(source, at) {
	const character = source[at];
	if (character === "/" && source[at + 1] === "/") {
		const end = source.indexOf("\n", at);
		return end < 0 ? source.length : end;
	}
	if (character === "/" && source[at + 1] === "*") return source.indexOf("*/", at + 2) + 2;
	if (character !== "\"" && character !== "'" && character !== "`") return at;
	for (let i = at + 1; i < source.length; i++) if (source[i] === "\\") i++;
	else if (source[i] === character) return i + 1;
	return source.length;
}
function split$4(source, open) {
	const parts = [];
	let depth = 0;
	let part = "";
	for (let i = open; i < source.length; i++) {
		const after = skipLiteral(source, i);
		if (after > i) {
			if (source[i] !== "/" || MARK$1.test(source.slice(i, after))) part += source.slice(i, after);
			i = after - 1;
			continue;
		}
		const character = source[i];
		if (OPEN.includes(character)) {
			if (depth++ === 0) continue;
		} else if (CLOSE.includes(character) && --depth === 0) {
			if (part.trim() !== "") parts.push(part.trim());
			return {
				parts,
				end: i + 1
			};
		} else if (character === "," && depth === 1) {
			parts.push(part.trim());
			part = "";
			continue;
		}
		part += character;
	}
	return {
		parts,
		end: source.length
	};
}
__name(split$4, "split");
function constructorAt(source) {
	let depth = 0;
	for (let i = source.indexOf("{"); i >= 0 && i < source.length; i++) {
		const after = skipLiteral(source, i);
		if (after > i) {
			i = after - 1;
			continue;
		}
		const character = source[i];
		if (OPEN.includes(character)) depth++;
		else if (CLOSE.includes(character)) depth--;
		else if (depth === 1 && character === "c" && /^constructor\s*\(/.test(source.slice(i, i + 30))) {
			if (!/[\w$.]/.test(source[i - 1] ?? "")) return source.indexOf("(", i);
		}
	}
	return -1;
}
const withConstructor = new WeakMap();
function hasConstructor(target) {
	let known = withConstructor.get(target);
	if (known === void 0) {
		known = constructorAt(Function.prototype.toString.call(target)) >= 0;
		withConstructor.set(target, known);
	}
	return known;
}
function constructorOwner(target) {
	let owner = target;
	while (isClass(owner)) {
		if (hasConstructor(owner) || Object.hasOwn(owner.prototype, "__init__")) return owner;
		const parent = Object.getPrototypeOf(owner);
		if (typeof parent !== "function" || parent === Function.prototype) return owner;
		owner = parent;
	}
	return owner;
}
const nothing = {
	names: [],
	isGenerator: false,
	positionalOnly: 0,
	required: 0,
	rest: false,
	restOptions: false,
	keywords: null,
	requiredKeywords: [],
	keywordRest: false
};
function understand(given) {
	const parts = given.map((part) => part.replace(MARK$1, ""));
	const positionalOnly = given.findIndex((part) => MARK$1.test(part)) + 1;
	const names = [];
	let required = 0;
	let rest = false;
	let keywords = null;
	let requiredKeywords = [];
	let keywordRest = false;
	for (const part of parts) if (part.startsWith("...")) rest = true;
	else if (part.startsWith("{")) {
		const inner = split$4(part, 0).parts;
		keywordRest = inner.some((name) => name.startsWith("..."));
		const named = inner.filter((name) => !name.startsWith("..."));
		const nameOf = (name) => /^[\w$]+/.exec(name)?.[0] ?? name;
		keywords = named.map(nameOf);
		requiredKeywords = named.filter((name) => !name.includes("=") || REQUIRED.test(name)).map(nameOf);
	} else {
		names.push(/^[\w$\p{L}]+/u.exec(part)?.[0] ?? part);
		if (!part.includes("=")) required = names.length;
	}
	return {
		names,
		isGenerator: false,
		positionalOnly,
		required,
		rest,
		restOptions: rest,
		keywords,
		requiredKeywords,
		keywordRest
	};
}
const REQUIRED = /=\s*(?:py)?[mM]issing\(/;
const known$2 = new WeakMap();
function read$2(target) {
	const source = Function.prototype.toString.call(target);
	if (source.includes("[native code]")) return {
		...nothing,
		rest: true
	};
	if (isClass(target)) {
		const at = constructorAt(source);
		if (at >= 0) return withBody(source, at);
		const { prototype } = target;
		const prepare = prototype.__init__;
		if (typeof prepare === "function") return parametersOf$1(prepare);
		const parent = Object.getPrototypeOf(target);
		return typeof parent === "function" && parent !== Function.prototype ? parametersOf$1(parent) : nothing;
	}
	const single = /^(?:async\s+)?([\w$\p{L}]+)\s*=>/u.exec(source);
	if (single) return understand([single[1]]);
	return withBody(source, source.indexOf("("));
}
__name(read$2, "read");
const TAKEN = /(?:const|let|var)\s*(\{[^;]*?\})\s*=\s*\w*[kK]eywords\(/;
function withBody(source, open) {
	const { parts, end } = split$4(source, open);
	const all = understand(parts);
	const brace = /^\s*\{/.test(source.slice(end)) ? source.indexOf("{", end) : -1;
	const body = source.slice(end, brace < 0 ? void 0 : split$4(source, brace).end);
	if (!all.rest || !/eywords\(/.test(body)) return {
		...all,
		restOptions: false
	};
	const [, taken] = TAKEN.exec(body) ?? [];
	if (taken === void 0) return {
		...all,
		restOptions: true
	};
	const { keywords, requiredKeywords, keywordRest } = understand([taken]);
	return {
		...all,
		restOptions: true,
		keywords,
		requiredKeywords,
		keywordRest
	};
}
function takesAs(target, other) {
	if (typeof other === "function") known$2.set(target, parametersOf$1(other));
}
const wrappers = new WeakMap();
function takesWhat(wrapper, wrapped) {
	wrappers.set(wrapper, wrapped);
}
function parametersOf$1(target) {
	const wrapped = wrappers.get(target);
	if (wrapped) return parametersOf$1(wrapped);
	let found = known$2.get(target);
	if (!found) {
		const isGenerator = /GeneratorFunction/.test(Object.prototype.toString.call(target));
		found = {
			...read$2(target),
			isGenerator
		};
		known$2.set(target, found);
	}
	return found;
}
__name(parametersOf$1, "parametersOf");
// runtime/python/values/range.ts
var Range = class Range {
	constructor(start, stop, step) {
		this.start = start;
		this.stop = stop;
		this.step = step;
		this.length = rangeLength(start, stop, step);
	}
	at(place) {
		if (typeof place === "number" && typeof this.start === "number" && typeof this.step === "number") {
			const result = this.start + place * this.step;
			if (Number.isSafeInteger(result)) return result;
		}
		return toInt(big(this.start) + big(place) * big(this.step));
	}
	has(value) {
		return this.indexOf(value) >= 0;
	}
	indexOf(value) {
		if (typeof value === "number" && typeof this.start === "number" && this.#isSmall()) {
			const distance = value - this.start;
			const step = this.step;
			const place = distance / step;
			return distance % step === 0 && place >= 0 && place < this.length ? place : -1;
		}
		const distance = big(value) - big(this.start);
		const step = big(this.step);
		const place = distance / step;
		return distance % step === 0n && place >= 0n && place < big(this.length) ? toInt(place) : -1;
	}
	count(value) {
		return this.#place(value) >= 0 ? 1 : 0;
	}
	index(value) {
		const place = this.#place(value);
		if (place < 0) throw new ValueError(kindOf$2(value) === 1 ? `${String(value)} is not in range` : "sequence.index(x): x not in sequence");
		return place;
	}
	map(make) {
		const made = emptyList();
		if (!this.#isSmall()) for (const value of this) made.push(make(value));
		else {
			let value = this.start;
			for (let i = 0; i < this.length; i++, value += this.step) made.push(make(value));
		}
		return made;
	}
	filter(passes) {
		const left = emptyList();
		if (!this.#isSmall()) {
			for (const value of this) if (passes(value)) left.push(value);
		} else {
			let value = this.start;
			for (let i = 0; i < this.length; i++, value += this.step) if (passes(value)) left.push(value);
		}
		return left;
	}
	every(passes) {
		if (!this.#isSmall()) {
			for (const value of this) if (!passes(value)) return false;
			return true;
		}
		let value = this.start;
		for (let i = 0; i < this.length; i++, value += this.step) if (!passes(value)) return false;
		return true;
	}
	some(passes) {
		if (!this.#isSmall()) {
			for (const value of this) if (passes(value)) return true;
			return false;
		}
		let value = this.start;
		for (let i = 0; i < this.length; i++, value += this.step) if (passes(value)) return true;
		return false;
	}
	flatMap(make) {
		const made = emptyList();
		for (const value of this) for (const one of make(value)) made.push(one);
		return made;
	}
	[Symbol.iterator]() {
		return this.#isSmall() ? new RangeIterator(this.start, this.length, this.step) : this.#big();
	}
	reversed() {
		const { length } = this;
		if (length === 0) return new RangeIterator(0, 0, 1);
		const last = this.at(typeof length === "bigint" ? length - 1n : length - 1);
		const back = toInt(-big(this.step));
		return new Range(last, toInt(big(this.start) + big(back)), back)[Symbol.iterator]();
	}
	toString() {
		return this.step === 1 ? `range(${this.start}, ${this.stop})` : `range(${this.start}, ${this.stop}, ${this.step})`;
	}
	#place(value) {
		if (typeof value === "bigint") return this.indexOf(value);
		if (kindOf$2(value) === 0) return -1;
		const number = Number(value);
		return Number.isInteger(number) ? this.indexOf(number) : -1;
	}
	#isSmall() {
		return typeof this.start === "number" && typeof this.stop === "number" && typeof this.step === "number" && typeof this.length === "number";
	}
	*#big() {
		const step = big(this.step);
		let value = big(this.start);
		for (let left = big(this.length); left > 0n; left--, value += step) yield toInt(value);
	}
};
nameClass(Range, "range");
const NONE$1 = [];
function emptyList() {
	return NONE$1.slice();
}
var RangeIterator = class {
	#value;
	#left;
	#step;
	constructor(start, length, step) {
		this.#value = start;
		this.#left = length;
		this.#step = step;
	}
	next() {
		if (this.#left <= 0) return {
			done: true,
			value: void 0
		};
		this.#left--;
		const value = this.#value;
		this.#value += this.#step;
		return {
			done: false,
			value
		};
	}
	[Symbol.iterator]() {
		return this;
	}
};
nameClass(RangeIterator, "range_iterator");
function rangeLength(start, stop, step) {
	if (typeof start === "number" && typeof stop === "number" && typeof step === "number") {
		const distance = stop - start;
		if (Number.isSafeInteger(distance)) {
			if (distance / step <= 0) return 0;
			const rest = distance % step;
			return (distance - rest) / step + (rest === 0 ? 0 : 1);
		}
	}
	const distance = big(stop) - big(start);
	const by = big(step);
	if (distance === 0n || distance < 0n !== by < 0n) return 0;
	return toInt((distance + by + (by > 0n ? -1n : 1n)) / by);
}
function makeRange(...args) {
	if (args.length === 0) throw new TypeError("range expected at least 1 argument, got 0");
	if (args.length > 3) throw new TypeError(`range expected at most 3 arguments, got ${args.length}`);
	if (args.length === 1) return new Range(0, index$1(args[0]), 1);
	const step = args.length === 3 ? index$1(args[2]) : 1;
	if (step === 0) throw new ValueError("range() arg 3 must not be zero");
	return new Range(index$1(args[0]), index$1(args[1]), step);
}
// runtime/python/operators/modulus.ts
const MODULUS$1 = (1n << 61n) - 1n;
const INFINITE = 314159n;
function powerModulo(base, exponent) {
	let [result, square] = [1n, base % MODULUS$1];
	for (let left = exponent; left > 0n; left >>= 1n) {
		if (left & 1n) result = result * square % MODULUS$1;
		square = square * square % MODULUS$1;
	}
	return result;
}
function inverseModulo(value) {
	if (value > Number.MAX_SAFE_INTEGER) return powerModulo(value, MODULUS$1 - 2n);
	const number = Number(value);
	const factor = number - inverseOf(Number(MODULUS$1 % value), number);
	return (BigInt(factor) * MODULUS$1 + 1n) / value;
}
function inverseOf(number, modulus) {
	let [before, now] = [modulus, number];
	let [factorBefore, factor] = [0, 1];
	while (now !== 0) {
		const times = Math.floor(before / now);
		[before, now] = [now, before - times * now];
		[factorBefore, factor] = [factor, factorBefore - times * factor];
	}
	return factorBefore < 0 ? factorBefore + modulus : factorBefore;
}
function hashRatio(numerator, denominator) {
	const inverse = inverseModulo(denominator);
	const absolute = numerator < 0n ? -numerator : numerator;
	const code = inverse === 0n ? INFINITE : absolute % MODULUS$1 * inverse % MODULUS$1;
	const signed = numerator >= 0n ? code : -code;
	return toInt(signed === -1n ? -2n : signed);
}
function floatOfRatio(numerator, denominator) {
	if ((denominator & denominator - 1n) !== 0n) return void 0;
	const [above, below] = [Number(numerator), Number(denominator)];
	return denominator > 1n && !Number.isSafeInteger(above) || !Number.isFinite(below) ? void 0 : above / below;
}
// runtime/python/values/slice.ts
var Slice = class Slice {
	constructor(start = null, stop = null, step = null) {
		this.start = start ?? null;
		this.stop = stop ?? null;
		this.step = step ?? null;
	}
	static of(...args) {
		return args.length === 1 ? new Slice(null, args[0]) : new Slice(...args);
	}
	indices(length) {
		const size = index$1(length);
		if (size < 0) throw new ValueError("length should not be negative");
		return asTuple(exactSpan(this.start, this.stop, this.step, size));
	}
	toString() {
		return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
	}
};
nameClass(Slice, "slice");
function part$3(value, otherwise) {
	if (value === null || value === void 0) return otherwise;
	if (typeof value === "number" && Number.isSafeInteger(value)) return value;
	if (!hasIndex(value)) throw new TypeError("slice indices must be integers or None or have an __index__ method");
	return size(value);
}
__name(part$3, "part");
function clamp(place, length, low, high) {
	const counted = place < 0 ? place + length : place;
	return counted < low ? low : counted > high ? high : counted;
}
function span(start, stop, step, length) {
	const by = part$3(step, 1);
	if (by === 0) throw new ValueError("slice step cannot be zero");
	const low = by > 0 ? 0 : -1;
	const high = by > 0 ? length : length - 1;
	const first = start === null || start === void 0 ? by > 0 ? 0 : length - 1 : clamp(part$3(start, 0), length, low, high);
	const last = stop === null || stop === void 0 ? by > 0 ? length : -1 : clamp(part$3(stop, 0), length, low, high);
	return {
		start: first,
		stop: last,
		step: by,
		count: by > 0 ? last > first ? Math.ceil((last - first) / by) : 0 : last < first ? Math.ceil((first - last) / -by) : 0
	};
}
function exactSpan(start, stop, step, length) {
	const place = (value) => {
		if (hasIndex(value)) return big(index$1(value));
		throw new TypeError("slice indices must be integers or None or have an __index__ method");
	};
	const by = place(step ?? 1);
	if (by === 0n) throw new ValueError("slice step cannot be zero");
	const size = big(length);
	const [low, high] = by > 0n ? [0n, size] : [-1n, size - 1n];
	const end = (value, otherwise) => {
		if (value === null || value === void 0) return toInt(otherwise);
		const at = place(value);
		const counted = at < 0n ? at + size : at;
		return toInt(counted < low ? low : counted > high ? high : counted);
	};
	return by > 0n ? [
		end(start, low),
		end(stop, high),
		toInt(by)
	] : [
		end(start, high),
		end(stop, low),
		toInt(by)
	];
}
// runtime/python/operators/hash.ts
function isHashedByIdentity(value) {
	if (typeof value === "function") return true;
	if (Array.isArray(value)) {
		if (isTuple(value)) return false;
		if (typeof value.__hash__ === "function") return false;
		throw new TypeError(`unhashable type: '${typeName(value)}'`);
	}
	if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
		if (isHashedByValue(value) || typeof value.__hash__ === "function") return false;
		throw new TypeError(`unhashable type: '${typeName(value)}'`);
	}
	if (isHashedByParts(value)) return false;
	const own = value;
	if (own.__hash__ === void 0) {
		if (own.__eq__ === void 0) return true;
		throw new TypeError(`unhashable type: '${typeName(value)}'`);
	}
	if (own.__hash__ === null) throw new TypeError(`unhashable type: '${typeName(value)}'`);
	return false;
}
function isHashedByParts(value) {
	return value instanceof Float || value instanceof Complex || value instanceof Range || value instanceof Slice;
}
function hasLostHash(value) {
	const { __eq__: eq, __hash__: own } = value;
	if (own === null || own === void 0) return own === null || eq !== void 0;
	for (let at = value; at; at = Object.getPrototypeOf(at)) {
		if (Object.hasOwn(at, "__hash__")) return false;
		if (Object.hasOwn(at, "__eq__")) return true;
	}
	return false;
}
const found$2 = Symbol("how it is hashed");
function hashedHow(value) {
	const { [found$2]: known, __hash__: own, __eq__: eq } = value;
	const home = Object.getPrototypeOf(value);
	if (known !== void 0 && known.home === home && known.own === own && known.eq === eq) return known.hashed;
	if (home === null || home === Object.prototype) return 3;
	const isFrozen = isFrozenSet(value) && own === void 0 && eq === void 0;
	if (!isFrozen && !isOfOwnClass(value)) return 3;
	let hashed = 3;
	if (isFrozen) hashed = 2;
	else if (own === void 0 && eq === void 0) hashed = 0;
	else if (typeof own === "function" && !hasLostHash(value)) hashed = 1;
	Object.defineProperty(home, found$2, {
		value: {
			home,
			own,
			eq,
			hashed
		},
		writable: true,
		configurable: true
	});
	return hashed;
}
function isFrozenSet(value) {
	return value instanceof Set && isHashedByValue(value);
}
function isOfOwnClass(value) {
	return typeof value === "object" && !Array.isArray(value) && !ArrayBuffer.isView(value) && !(value instanceof Map || value instanceof Set || isHashedByParts(value)) && !isHolder(value) && !("__valuetype__" in (value.constructor ?? {}));
}
function signed(value) {
	const result = BigInt.asIntN(64, value);
	return toInt(result === -1n ? -2n : result);
}
function givenHash(value) {
	return (typeof value === "number" || BigInt.asIntN(64, value) === value) && value !== -1 ? value : hashInt(value);
}
function hashInt(value) {
	if (typeof value === "number") return value === -1 ? -2 : value;
	const reduced = (value < 0n ? -value : value) % MODULUS$1;
	return signed(value < 0n ? -reduced : reduced);
}
const words$2 = new DataView(new ArrayBuffer(8));
function hashFloat(value) {
	if (Number.isSafeInteger(value)) return hashInt(value + 0);
	if (!Number.isFinite(value)) return Number.isNaN(value) ? 0 : value > 0 ? 314159 : -314159;
	words$2.setFloat64(0, Math.abs(value));
	const bits = words$2.getBigUint64(0);
	const stored = Number(bits >> 52n);
	const mantissa = bits & 4503599627370495n | (stored === 0 ? 0n : 1n << 52n);
	const exponent = (stored === 0 ? 1 : stored) - 1075;
	const reduced = (mantissa << BigInt((exponent % 61 + 61) % 61)) % MODULUS$1;
	return signed(value < 0 ? -reduced : reduced);
}
function mix(text) {
	let low = 2166136261;
	let high = 16777619;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		low = Math.imul(low ^ code, 16777619);
		high = Math.imul(high ^ code, 2246822507) + low | 0;
	}
	return (high & 1048575) * 2 ** 32 + (low >>> 0);
}
function wrap(value) {
	return BigInt.asUintN(64, value);
}
const hashHalves = new Int32Array(2);
const whole$4 = new BigInt64Array(hashHalves.buffer);
let high = 0;
let low = 0;
function multiply(aHigh, aLow, bHigh, bLow) {
	const a0 = aLow & 65535;
	const a1 = aLow >>> 16;
	const b0 = bLow & 65535;
	const b1 = bLow >>> 16;
	const first = Math.imul(a1, b0) + (Math.imul(a0, b0) >>> 16) | 0;
	const second = Math.imul(a0, b1) + (first & 65535) | 0;
	low = Math.imul(aLow, bLow);
	high = Math.imul(a1, b1) + (first >>> 16) + (second >>> 16) + Math.imul(aHigh, bLow) + Math.imul(aLow, bHigh) | 0;
}
function plus(otherHigh, otherLow) {
	low = low + otherLow | 0;
	high = high + otherHigh + (low >>> 0 < otherLow >>> 0 ? 1 : 0) | 0;
}
function hashItems(items) {
	let accHigh = 668265263;
	let accLow = 374761413;
	for (let i = 0; i < items.length; i++) {
		hashInHalves(items[i]);
		multiply(hashHalves[1], hashHalves[0], -1028477379, 668265295);
		plus(accHigh, accLow);
		multiply(high << 31 | low >>> 1, low << 31 | high >>> 1, -1640531535, -2048144761);
		accHigh = high;
		accLow = low;
	}
	high = accHigh;
	low = accLow;
	plus(668265263, items.length ^ 375633078);
	const isError = high === -1 && low === -1;
	hashHalves[0] = isError ? 1546275796 : low;
	hashHalves[1] = isError ? 0 : high;
}
function hashInHalves(value) {
	if (typeof value === "number" && value === (value | 0) && value !== -1) {
		hashHalves[0] = value;
		hashHalves[1] = value < 0 ? -1 : 0;
		return;
	}
	if (isTuple(value) && value.constructor === Array && !dialect.current) {
		hashItems(value);
		return;
	}
	const code = hash(value);
	if (typeof code === "number") {
		hashHalves[0] = code;
		hashHalves[1] = Math.floor(code / 2 ** 32);
	} else whole$4[0] = code;
}
function hashTuple(items) {
	hashItems(items);
	return toInt(whole$4[0]);
}
function hashSet(items) {
	let result = 0n;
	for (const item of items) {
		const code = wrap(big(hash(item)));
		result ^= wrap((code ^ 89869747n ^ wrap(code << 16n)) * 3644798167n);
	}
	result ^= wrap(BigInt(items.size + 1) * 1927868237n);
	result ^= result >> 11n ^ result >> 25n;
	result = wrap(result * 69069n + 907133923n);
	return result === wrap(-1n) ? 590923713 : signed(result);
}
function hashByMethod(value) {
	const number = plainOf(value.__hash__());
	if (typeof number === "boolean") return number ? 1 : 0;
	if (typeof number !== "bigint" && !Number.isSafeInteger(number)) throw new TypeError("__hash__ method should return an integer");
	return givenHash(number);
}
const hashedAs = Symbol("hashed as");
function hash(value) {
	const other = dialect.current?.hash(value);
	if (other !== void 0) return other;
	switch (typeof value) {
		case "number": return Number.isSafeInteger(value) ? hashInt(value + 0) : hashFloat(value);
		case "bigint": return hashInt(value);
		case "boolean": return value ? 1 : 0;
		case "string": return value === "" ? 0 : mix(value);
		case "symbol": return mix(value.description ?? "");
	}
	if (value === null || value === void 0) return 4238894112;
	if (typeof value === "function") {
		const method = bindingOf(value);
		if (method) return Math.floor(id(method.receiver) / 16) ^ Number(mix(method.name));
		const { __hash__: own } = value;
		if (value.constructor !== Function && typeof own === "function") return givenHash(own.call(value));
	}
	const how = hashedHow(value);
	if (how === 1) return hashByMethod(value);
	if (how === 2) return hashSet(value);
	if (how === 0 || isHashedByIdentity(value)) {
		const { [hashedAs]: name } = value;
		return name === void 0 ? Math.floor(address(value) / 16) : hash(name);
	}
	if (value instanceof Float) return hashFloat(value.value);
	const own = value;
	if (isTuple(value)) {
		if (hasLostHash(value)) throw new TypeError(`unhashable type: '${typeName(value)}'`);
		if (typeof own.__hash__ !== "function") return hashTuple(value);
	}
	if (hasLostHash(value)) throw new TypeError(`unhashable type: '${typeName(value)}'`);
	if (typeof own.__hash__ === "function") return hashByMethod(own);
	if (value instanceof Set) return hashSet(value);
	if (value instanceof Uint8Array) return mix(String.fromCharCode(...value));
	if (value instanceof Slice) return hashTuple([
		value.start,
		value.stop,
		value.step
	]);
	if (value instanceof Range) {
		const { length, start, step } = value;
		return hashTuple([
			length,
			length ? start : null,
			Number(length) > 1 ? step : null
		]);
	}
	const { re: real, im: imag } = value;
	return signed(big(hashFloat(real)) + 1000003n * big(hashFloat(imag)));
}
// runtime/python/values/keys.ts
const NONE = Symbol("none");
function nameOf(key) {
	switch (typeof key) {
		case "string":
		case "symbol": return key;
		case "undefined": return null;
		case "object": {
			if (key === null) return null;
			if (isTuple(key)) return NONE;
			const how = hashedHow(key);
			if (how !== 3) return how === 0 ? key : NONE;
			if (isHolder(key) && isLikePlain(key)) {
				const plain = key[held];
				return typeof plain === "string" ? plain : NONE;
			}
			const text = memberText(key);
			if (text !== void 0) return text;
			return !isIntMember(key) && isHashedByIdentity(key) ? key : NONE;
		}
		case "function": return bindingOf(key) === void 0 ? key : NONE;
		default: return NONE;
	}
}
const serials = new WeakMap();
let nextSerial = 0;
function serial(object) {
	let known = serials.get(object);
	if (known === void 0) {
		known = nextSerial++;
		serials.set(object, known);
	}
	return known;
}
function numericKey(key) {
	switch (typeof key) {
		case "number": return Number.isInteger(key) && !Number.isSafeInteger(key) ? BigInt(key) : key;
		case "bigint": return toInt(key);
		case "boolean": return key ? 1 : 0;
		case "object":
			if (key instanceof Float) return numericKey(key.value);
			if (isHolder(key)) return isLikePlain(key) ? numericKey(key[held]) : void 0;
			return isIntMember(key) ? numericKey(key.value) : void 0;
		default: return;
	}
}
function isIntMember(key) {
	if (key === null || key === void 0) return false;
	return key.constructor?.__valuetype__ === "int";
}
function memberText(key) {
	const { __valuetype__: type } = key.constructor ?? {};
	return type === "str" && "_value_" in key ? key._value_ : void 0;
}
const words$1 = new Int32Array(2);
const real$1 = new Float64Array(words$1.buffer);
const long = new BigInt64Array(words$1.buffer);
function mixed(code) {
	const first = Math.imul(code ^ code >>> 16, 2146121005);
	return first ^ first >>> 15;
}
function numberCode(value) {
	if (value === (value | 0)) return value | 0;
	if (Number.isSafeInteger(value)) return value ^ Math.imul(value / 2 ** 32, 2654435761);
	if (value !== value) return 32760;
	real$1[0] = value;
	return mixed(words$1[0] ^ Math.imul(words$1[1], 31));
}
const PRIME = 9007199254740881n;
function longCode(value) {
	const near = Number(value);
	return numberCode(Number.isFinite(near) ? near : Number(value % PRIME));
}
const EDGE = 24;
function textCode$1(text) {
	const { length } = text;
	let code = length;
	const first = length > 48 ? EDGE : length;
	for (let i = 0; i < first; i++) code = Math.imul(code, 31) + text.charCodeAt(i) | 0;
	if (first < length) for (let i = length - EDGE; i < length; i++) code = Math.imul(code, 31) + text.charCodeAt(i) | 0;
	return mixed(code);
}
__name(textCode$1, "textCode");
const SPREAD = 668265263;
function isShortPair(key) {
	if (!Array.isArray(key) || key.length !== 2) return false;
	const first = key[0];
	const second = key[1];
	return typeof first === "number" && first >= -16384 && first < 16384 && typeof second === "number" && second >= -32768 && second < 32768 && first === (first | 0) && second === (second | 0) && isTuple(key) && key.constructor === Array;
}
function pairCode(key) {
	return Math.imul(key[0], SPREAD) + key[1] | 0;
}
function itemCode(item) {
	return typeof item === "number" && item === (item | 0) ? item | 0 : keyCode(item);
}
function itemsCode(items) {
	const last = items.length - 1;
	if (last < 0) return SPREAD;
	let code = 0;
	for (let i = 0; i < last; i++) {
		const own = itemCode(items[i]);
		code = i === 0 ? own : mixed(Math.imul(code, SPREAD) + own | 0);
	}
	return Math.imul(code, SPREAD) + itemCode(items[last]) | 0;
}
function methodCode(receiver, name) {
	return mixed(((typeof receiver === "object" || typeof receiver === "function") && receiver !== null ? serial(receiver) : keyCode(receiver)) ^ textCode$1(name));
}
function keyCode(key) {
	switch (typeof key) {
		case "number": return numberCode(key);
		case "string": return textCode$1(key);
		case "boolean": return numberCode(key ? 1 : 0);
		case "bigint": return longCode(key);
		case "object": return key === null ? 1852796517 : objectCode(key);
		case "function": {
			const method = bindingOf(key);
			return method ? methodCode(method.receiver, method.name) : mixed(serial(key));
		}
		default: return 1852796517;
	}
}
let lastTuple;
let lastCode = 0;
function tupleCode(key) {
	if (key === lastTuple) return lastCode;
	if (key.constructor !== Array) {
		if (hasLostHash(key)) throw unhashable(key);
		if (hasOwnHash(key)) return hashCode(key);
	}
	const code = itemsCode(key);
	lastTuple = key;
	return lastCode = code;
}
const contentCode = Symbol("code of the content");
const hasSameContent = Symbol("whether another holds the same");
const equalFloat = Symbol("equal float");
function codeOfAll(keys) {
	let code = keys.length;
	for (let i = 0; i < keys.length; i++) code = code + mixed(keyCode(keys[i]) ^ 1540483477) | 0;
	return mixed(code);
}
function objectCode(key) {
	if (isTuple(key)) return tupleCode(key);
	const how = hashedHow(key);
	if (how === 1) return hashCode(key);
	if (how === 2) return key[contentCode]();
	if (isHolder(key)) {
		if (hasLostHash(key)) throw unhashable(key);
		if (isLikePlain(key)) return keyCode(key[held]);
	}
	if (key instanceof Float) return numberCode(key.value);
	if (isIntMember(key)) return keyCode(key.value);
	const text = memberText(key);
	if (text !== void 0) return textCode$1(text);
	if (isHashedByIdentity(key)) return mixed(serial(key));
	if (key instanceof Uint8Array) {
		if (hasLostHash(key)) throw unhashable(key);
		if (!hasOwnHash(key)) return itemsCode(key);
	}
	return hashCode(key);
}
function hasOwnHash(key) {
	return typeof key.__hash__ === "function";
}
function comparesItself(tuple) {
	return tuple.constructor !== Array && typeof tuple.__eq__ === "function";
}
function hashCode(key) {
	const float = key[equalFloat]?.();
	if (float !== void 0) return numberCode(float);
	const code = hash(key);
	if (typeof code === "number") return numberCode(code);
	long[0] = code;
	return mixed(words$1[0] ^ Math.imul(words$1[1], 31));
}
function isSameKey(stored, key) {
	if (stored === key) return true;
	if (typeof stored === "string" && typeof key === "string") return false;
	if (typeof stored === "number" && typeof key === "number") return stored !== stored && key !== key;
	if (isTuple(stored) && isTuple(key)) {
		if (comparesItself(stored) || comparesItself(key)) return eq(stored, key);
		if (stored.length !== key.length) return false;
		for (let i = 0; i < stored.length; i++) if (stored[i] !== key[i] && !isSameKey(stored[i], key[i])) return false;
		return true;
	}
	if (isByContent(stored) && isByContent(key)) return stored[hasSameContent](key);
	return eq(comparedKey(stored), comparedKey(key));
}
function isByContent(key) {
	return typeof key === "object" && key !== null && hashedHow(key) === 2;
}
function comparedKey(key) {
	return isHolder(key) && !isLikePlain(key) ? key : plainOf(key);
}
function unhashable(value) {
	return new TypeError(`unhashable type: '${typeName(value)}'`);
}
// runtime/python/values/keywords.ts
function isKeywords(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
function keywords(args) {
	return isKeywords(args.at(-1)) ? args.pop() : {};
}
function positionals(args) {
	const list = [...args];
	keywords(list);
	while (list.length > 0 && list.at(-1) === void 0) list.pop();
	return list;
}
const FEW_FIELDS = 16;
function isField(name) {
	const first = name.charCodeAt(0);
	return name !== "__proto__" && !(first >= 48 && first <= 57);
}
function canAdd(name, count) {
	return count < FEW_FIELDS && isField(name);
}
function areFields(names) {
	return names.length > 0 && names.length <= 32 && new Set(names).size === names.length && names.every((name) => typeof name === "string" && isField(name));
}
function fieldOf(fields, key) {
	const value = fields[key];
	if (value !== void 0 && typeof value !== "function" && value !== Object.prototype) return value;
	return Object.hasOwn(fields, key) ? value ?? null : NONE;
}
function fieldCount(fields) {
	let count = 0;
	for (const _ in fields) count++;
	return count;
}
function fieldsBut(fields, name) {
	const rest = {};
	for (const other in fields) if (other !== name) rest[other] = fields[other];
	return rest;
}
function fieldValues(fields) {
	const values = Object.values(fields);
	for (let i = 0; i < values.length; i++) if (values[i] === void 0) values[i] = null;
	return values;
}
function fieldEntries(fields) {
	const entries = Object.entries(fields);
	for (let i = 0; i < entries.length; i++) {
		const entry = entries[i];
		if (entry[1] === void 0) entry[1] = null;
	}
	return entries;
}
// runtime/python/values/slots.ts
const LEAST$2 = 8;
const FEW$7 = 1024;
const zeros = [];
function slotsFor(count) {
	let slots = LEAST$2;
	while (slots < count * 3) slots *= 2;
	return zeroed(2 * slots);
}
function fillSlot(slots, place, code) {
	const mask = (slots.length >> 1) - 1;
	let at = code & mask;
	let rest = code >>> 0;
	while (slots[2 * at] !== 0) {
		rest >>>= 5;
		at = at * 5 + 1 + rest & mask;
	}
	slots[2 * at] = place;
	slots[2 * at + 1] = code;
}
// runtime/python/values/name_index.ts
const SHORT$5 = 32;
const LEFT$2 = -1;
function textCode(text) {
	const { length } = text;
	let code = length;
	for (let i = 0; i < length; i++) code = Math.imul(code, 131) + text.charCodeAt(i) | 0;
	return code;
}
function isShort(name) {
	return typeof name === "string" && name.length <= SHORT$5;
}
var NameIndex = class NameIndex {
	#slots;
	#filled = 0;
	#others = void 0;
	constructor(count) {
		this.#slots = slotsFor(count);
	}
	copy() {
		const result = new NameIndex(0);
		result.#slots = this.#slots.slice();
		result.#filled = this.#filled;
		result.#others = this.#others && new Map(this.#others);
		return result;
	}
	find(name, keys) {
		if (isShort(name)) return this.#slots[2 * this.#search(name, textCode(name), keys)];
		return this.#others?.get(name) ?? 0;
	}
	claim(name, place, keys) {
		if (!isShort(name)) {
			const found = this.find(name, keys);
			if (found === 0) this.enter(name, place);
			return found;
		}
		const code = textCode(name);
		const slots = this.#slots;
		const at = 2 * this.#search(name, code, keys);
		const found = slots[at];
		if (found > 0) return found;
		if ((this.#filled + 1) * 3 > slots.length) {
			this.#grow();
			this.#fill(place, code);
			return 0;
		}
		slots[at] = place;
		slots[at + 1] = code;
		this.#filled++;
		return 0;
	}
	enter(name, place) {
		if (!isShort(name)) (this.#others ??= new Map()).set(name, place);
		else {
			if ((this.#filled + 1) * 3 > this.#slots.length) this.#grow();
			this.#fill(place, textCode(name));
		}
	}
	remove(name, keys) {
		if (!isShort(name)) {
			const place = this.#others?.get(name) ?? 0;
			if (place > 0) this.#others.delete(name);
			return place;
		}
		const at = 2 * this.#search(name, textCode(name), keys);
		const place = this.#slots[at];
		if (place > 0) this.#slots[at] = LEFT$2;
		return place;
	}
	move(moved) {
		const slots = this.#slots;
		for (let i = 0; i < slots.length; i += 2) if (slots[i] > 0) slots[i] = moved[slots[i]];
		const others = this.#others;
		if (others === void 0) return;
		for (const [name, place] of others) others.set(name, moved[place]);
	}
	#search(text, code, keys) {
		const slots = this.#slots;
		const mask = (slots.length >> 1) - 1;
		let at = code & mask;
		let rest = code >>> 0;
		for (;;) {
			const place = slots[2 * at];
			if (place === 0) return at;
			if (slots[2 * at + 1] === code && place > 0) {
				const stored = keys[place];
				if (stored === text || typeof stored === "object" && nameOf(stored) === text) return at;
			}
			rest >>>= 5;
			at = at * 5 + 1 + rest & mask;
		}
	}
	#fill(place, code) {
		fillSlot(this.#slots, place, code);
		this.#filled++;
	}
	#grow() {
		const old = this.#slots;
		let count = 0;
		for (let i = 0; i < old.length; i += 2) if (old[i] > 0) count++;
		this.#slots = slotsFor(count);
		this.#filled = 0;
		for (let i = 0; i < old.length; i += 2) {
			const place = old[i];
			if (place > 0) this.#fill(place, old[i + 1]);
		}
	}
};
// runtime/python/values/table.ts
const REMOVED$1 = Symbol("removed");
const FEW$6 = 8;
function isSmallInt(key) {
	return typeof key === "number" && key === (key | 0);
}
const NO_SLOTS = zeroed(2);
const LEFT$1 = -1;
const INTS = 1;
const PAIRS = 2;
const OTHERS$2 = 4;
function roomy(first) {
	const items = [
		first,
		first,
		first,
		first,
		first,
		first,
		first,
		first,
		first
	];
	items.pop();
	items.pop();
	items.pop();
	items.pop();
	items.pop();
	items.pop();
	items.pop();
	items.pop();
	return items;
}
const NO_KEYS = [NONE];
const NO_VALUES = [void 0];
const SET_VALUES = [void 0];
var Table = class Table {
	count = 0;
	isPlain = void 0;
	#first = 1;
	#isIndexed = false;
	#slots = NO_SLOTS;
	#filled = 0;
	#kinds = 0;
	#names = void 0;
	constructor(values = NO_VALUES, keys = NO_KEYS) {
		this.keys = keys;
		this.values = values;
	}
	static ofTexts(texts, values) {
		const table = new Table([void 0, ...values], [NONE, ...texts]);
		table.count = texts.length;
		if (table.count > FEW$6) table.#index();
		return table;
	}
	copy() {
		const isSet = this.values === SET_VALUES;
		const result = new Table(isSet ? SET_VALUES : this.values.slice(), this.keys.slice());
		result.count = this.count;
		result.#first = this.#first;
		result.#isIndexed = this.#isIndexed;
		result.#slots = this.#slots === NO_SLOTS ? NO_SLOTS : this.#slots.slice();
		result.#filled = this.#filled;
		result.#kinds = this.#kinds;
		result.#names = this.#names?.copy();
		return result;
	}
	listKeys() {
		const { keys } = this;
		return keys.length === this.count + 1 ? keys.slice(1) : keys.filter((key, place) => place > 0 && key !== REMOVED$1);
	}
	listValues(wanted) {
		const { keys, values } = this;
		if (wanted) return wanted.map((key) => values[this.find(key)]);
		return keys.length === this.count + 1 ? values.slice(1) : values.filter((_, place) => place > 0 && keys[place] !== REMOVED$1);
	}
	clear() {
		this.keys = NO_KEYS;
		if (this.values !== SET_VALUES) this.values = NO_VALUES;
		this.count = 0;
		this.#first = 1;
		this.#isIndexed = false;
		this.#slots = NO_SLOTS;
		this.#filled = 0;
		this.#kinds = 0;
		this.#names = void 0;
	}
	get first() {
		const { keys } = this;
		while (this.#first < keys.length && keys[this.#first] === REMOVED$1) this.#first++;
		return this.#first;
	}
	find(key) {
		if (typeof key === "string") return this.#findName(key);
		if (isSmallInt(key)) return this.#findInt(key);
		if (isShortPair(key)) return this.#slots[2 * this.#searchPair(key)];
		if (typeof key === "number" || isTuple(key) || isByContent(key)) return this.#slots[2 * this.#search(key, keyCode(key))];
		const name = nameOf(key);
		if (name !== NONE) return this.#findName(name);
		const number = numericKey(key);
		if (isSmallInt(number)) return this.#findInt(number);
		if (number === void 0 && !this.#isIndexed && this.count > 0) this.#index();
		return this.#slots[2 * this.#search(key, keyCode(key))];
	}
	place(key) {
		if (typeof key === "string") return this.#placeName(key, key);
		if (isSmallInt(key)) return this.#placeInt(key | 0);
		if (isShortPair(key)) return this.#placePair(key);
		if (typeof key === "number" || isTuple(key) || isByContent(key)) return this.#placeByCode(key, keyCode(key));
		const name = nameOf(key);
		if (name !== NONE) return this.#placeName(key ?? null, name);
		const number = numericKey(key);
		if (!isSmallInt(number)) return this.#placeByCode(key, keyCode(key));
		const found = this.#findInt(number);
		return found > 0 ? found : this.#placeByCode(key, number);
	}
	remove(key) {
		if (this.#isIndexed) {
			const name = nameOf(key);
			if (name === NONE) {
				const at = this.#search(key, keyCode(key));
				const place = this.#slots[2 * at];
				if (place === 0) return NONE;
				this.#slots[2 * at] = LEFT$1;
				return this.#leave(place);
			}
			const place = this.#names === void 0 ? 0 : this.#names.remove(name, this.keys);
			return place === 0 ? NONE : this.#leave(place);
		}
		const place = this.find(key);
		if (place === 0) return NONE;
		return this.#isIndexed ? this.remove(key) : this.#leave(place);
	}
	#leave(place) {
		const { keys, values } = this;
		const key = keys[place];
		const isDict = place < values.length;
		keys[place] = REMOVED$1;
		if (isDict) values[place] = void 0;
		this.count--;
		while (keys[keys.length - 1] === REMOVED$1) {
			keys.pop();
			if (isDict) values.pop();
		}
		if (this.#first > keys.length) this.#first = keys.length;
		return key;
	}
	#scan(key) {
		const { keys } = this;
		for (let i = keys.length - 1; i > 0; i--) if (keys[i] === key) return i;
		return 0;
	}
	#findName(name) {
		if (!this.#isIndexed) return this.#scan(name);
		return this.#names === void 0 ? 0 : this.#names.find(name, this.keys);
	}
	#findInt(key) {
		if (!this.#isIndexed) return this.#scan(key);
		return this.#slots[2 * this.#searchInt(key)];
	}
	#searchInt(key) {
		return this.#kinds === INTS ? this.#searchCode(key) : this.#search(key, key);
	}
	#searchPair(key) {
		const code = pairCode(key);
		return this.#kinds === PAIRS ? this.#searchCode(code) : this.#search(key, code);
	}
	#searchCode(code) {
		const slots = this.#slots;
		const mask = (slots.length >> 1) - 1;
		let at = code & mask;
		let rest = code >>> 0;
		for (;;) {
			const place = slots[2 * at];
			if (place === 0 || slots[2 * at + 1] === code && place > 0) return at;
			rest >>>= 5;
			at = at * 5 + 1 + rest & mask;
		}
	}
	#search(key, code) {
		const slots = this.#slots;
		const { keys } = this;
		const mask = (slots.length >> 1) - 1;
		let at = code & mask;
		let rest = code >>> 0;
		for (;;) {
			const place = slots[2 * at];
			if (place === 0) return at;
			if (slots[2 * at + 1] === code && place > 0) {
				const stored = keys[place];
				if (stored === key || haveSameItems(stored, key)) return at;
				const isSame = isSameKey(stored, key);
				if (slots !== this.#slots) return this.#search(key, code);
				if (isSame) return at;
			}
			rest >>>= 5;
			at = at * 5 + 1 + rest & mask;
		}
	}
	#placeName(key, name) {
		if (!this.#isIndexed) {
			const found = this.#scan(name);
			if (found > 0) return found;
			if (key === name && this.keys.length <= FEW$6) return -this.#append(key);
			this.#index();
		}
		this.#makeRoom();
		const place = this.keys.length;
		const found = (this.#names ??= new NameIndex(0)).claim(name, place, this.keys);
		if (found > 0) return found;
		this.#append(key);
		return -place;
	}
	#placeInt(key) {
		if (!this.#isIndexed) {
			const found = this.#scan(key);
			if (found > 0) return found;
			if (this.keys.length <= FEW$6) return -this.#append(key);
			this.#index();
		}
		const at = this.#searchInt(key);
		const place = this.#slots[2 * at];
		return place > 0 ? place : -this.#enter(key, key, INTS, at);
	}
	#placePair(key) {
		if (!this.#isIndexed) this.#index();
		const at = this.#searchPair(key);
		const place = this.#slots[2 * at];
		return place > 0 ? place : -this.#enter(key, pairCode(key), PAIRS, at);
	}
	#placeByCode(key, code) {
		if (!this.#isIndexed) this.#index();
		const at = this.#search(key, code);
		const place = this.#slots[2 * at];
		return place > 0 ? place : -this.#enter(key, code, OTHERS$2, at);
	}
	#enter(key, code, kind, at) {
		this.#kinds |= kind;
		const before = this.#slots;
		if ((this.#filled + 1) * 4 > before.length) this.#rebuild();
		const place = this.#append(key);
		if (before !== this.#slots) this.#fill(place, code);
		else {
			before[2 * at] = place;
			before[2 * at + 1] = code;
			this.#filled++;
		}
		return place;
	}
	#makeRoom() {
		if (this.keys.length > 2 * this.count + 16) this.#rebuild();
	}
	#append(key) {
		this.#makeRoom();
		this.count++;
		if (this.keys === NO_KEYS) {
			this.keys = roomy(NONE);
			if (this.values === NO_VALUES) this.values = roomy(void 0);
		}
		return this.keys.push(key) - 1;
	}
	#fill(place, code) {
		fillSlot(this.#slots, place, code);
		this.#filled++;
	}
	#index() {
		this.#isIndexed = true;
		this.#close();
		const { keys } = this;
		if (keys.some(isSmallInt)) {
			this.#kinds = INTS;
			this.#slots = slotsFor(keys.length);
		}
		for (let place = 1; place < keys.length; place++) {
			const key = keys[place];
			if (isSmallInt(key)) this.#fill(place, key);
			else (this.#names ??= new NameIndex(keys.length)).enter(key, place);
		}
	}
	#rebuild() {
		const old = this.#slots;
		const moved = this.#close();
		if (moved !== void 0) this.#names?.move(moved);
		if (!this.#isIndexed) return;
		this.#slots = slotsFor(this.count);
		this.#filled = 0;
		for (let i = 0; i < old.length; i += 2) {
			const given = old[i];
			const place = moved === void 0 || given <= 0 ? given : moved[given];
			if (place > 0) this.#fill(place, old[i + 1]);
		}
	}
	#close() {
		const { keys, values } = this;
		if (keys.length === this.count + 1) return void 0;
		const isDict = values.length > 1;
		const moved = new Int32Array(keys.length);
		let to = 1;
		for (let from = 1; from < keys.length; from++) {
			if (keys[from] === REMOVED$1) continue;
			moved[from] = to;
			keys[to] = keys[from];
			if (isDict) values[to] = values[from];
			to++;
		}
		keys.length = to;
		if (isDict) values.length = to;
		this.#first = 1;
		return moved;
	}
};
function haveSameItems(stored, key) {
	if (!Array.isArray(stored) || !Array.isArray(key) || stored.length !== key.length) return false;
	for (let i = 0; i < key.length; i++) if (stored[i] !== key[i]) return false;
	return stored.constructor === Array && key.constructor === Array;
}
// runtime/python/values/table_iterators.ts
const UNCHECKED = -1;
function changed$2() {
	return new RuntimeError("dictionary changed size during iteration");
}
__name(changed$2, "changed");
function exchanged$1() {
	return new RuntimeError("dictionary keys changed during iteration");
}
__name(exchanged$1, "exchanged");
var TableIterator = class {
	constructor(table, isChecked) {
		this.table = table;
		this.count = isChecked ? table.count : UNCHECKED;
		this.place = table.first;
		this.end = isChecked ? this.place + table.count : 2 ** 30;
	}
	[Symbol.iterator]() {
		return this;
	}
};
var KeyIterator = class extends TableIterator {
	next() {
		const { table, count } = this;
		if (count !== table.count && count !== UNCHECKED) throw changed$2();
		const { keys } = table;
		while (this.place < keys.length) {
			const key = keys[this.place++];
			if (key === REMOVED$1) this.end++;
			else if (this.place > this.end) throw exchanged$1();
			else return {
				done: false,
				value: key
			};
		}
		return {
			done: true,
			value: void 0
		};
	}
};
nameClass(KeyIterator, "dict_keyiterator");
var ValueIterator = class extends TableIterator {
	next() {
		const { table, count } = this;
		if (count !== table.count && count !== UNCHECKED) throw changed$2();
		const { keys } = table;
		while (this.place < keys.length) {
			const place = this.place++;
			if (keys[place] === REMOVED$1) this.end++;
			else if (place >= this.end) throw exchanged$1();
			else return {
				done: false,
				value: table.values[place]
			};
		}
		return {
			done: true,
			value: void 0
		};
	}
};
nameClass(ValueIterator, "dict_valueiterator");
var EntryIterator = class extends TableIterator {
	next() {
		const { keys, values } = this.table;
		while (this.place < keys.length) {
			const place = this.place++;
			const key = keys[place];
			if (key !== REMOVED$1) return {
				done: false,
				value: [key, values[place]]
			};
		}
		return {
			done: true,
			value: void 0
		};
	}
};
var ItemIterator = class extends TableIterator {
	next() {
		const { table } = this;
		if (this.count !== table.count) throw changed$2();
		const { keys, values } = table;
		while (this.place < keys.length) {
			const place = this.place++;
			const key = keys[place];
			if (key === REMOVED$1) this.end++;
			else if (place >= this.end) throw exchanged$1();
			else return {
				done: false,
				value: asTuple([key, values[place]])
			};
		}
		return {
			done: true,
			value: void 0
		};
	}
};
nameClass(ItemIterator, "dict_itemiterator");
var ListedIterator = class extends TableIterator {
	#items;
	constructor(table, items) {
		super(table, true);
		this.#items = items;
		this.place = 0;
	}
	next() {
		if (this.count !== this.table.count) throw changed$2();
		return this.place < this.#items.length ? {
			done: false,
			value: this.#items[this.place++]
		} : {
			done: true,
			value: void 0
		};
	}
};
nameClass(ListedIterator, "dict_keyiterator");
// runtime/python/values/field_iterators.ts
var FieldIterator = class {
	place = 0;
	constructor(dict, fields) {
		this.dict = dict;
		this.keys = Object.keys(fields);
	}
	value(key) {
		const fields = fieldsIn(this.dict);
		if (fields !== void 0) return fieldOf(fields, key);
		const table = tableIn(this.dict);
		const place = table.find(key);
		return place === 0 ? NONE : table.values[place];
	}
	[Symbol.iterator]() {
		return this;
	}
};
var FieldKeys = class extends FieldIterator {
	next() {
		const { keys } = this;
		if (countIn(this.dict) !== keys.length) throw changed$2();
		return this.place < keys.length ? {
			done: false,
			value: keys[this.place++]
		} : {
			done: true,
			value: void 0
		};
	}
};
nameClass(FieldKeys, "dict_keyiterator");
var FieldValues = class extends FieldIterator {
	next() {
		const { keys } = this;
		if (countIn(this.dict) !== keys.length) throw changed$2();
		while (this.place < keys.length) {
			const value = this.value(keys[this.place++]);
			if (value !== NONE) return {
				done: false,
				value
			};
		}
		return {
			done: true,
			value: void 0
		};
	}
};
nameClass(FieldValues, "dict_valueiterator");
var FieldItems = class extends FieldIterator {
	next() {
		const { keys } = this;
		if (countIn(this.dict) !== keys.length) throw changed$2();
		while (this.place < keys.length) {
			const key = keys[this.place++];
			const value = this.value(key);
			if (value !== NONE) return {
				done: false,
				value: asTuple([key, value])
			};
		}
		return {
			done: true,
			value: void 0
		};
	}
};
nameClass(FieldItems, "dict_itemiterator");
// runtime/python/values/size.ts
const ownCount = Symbol("own count");
const mapSize = nativeSize(Map);
const setSize = nativeSize(Set);
function sizeOf(items) {
	const own = items[ownCount];
	if (own !== void 0) return own;
	if (items instanceof Map) return mapSize.call(items);
	return items instanceof Set ? setSize.call(items) : items.size;
}
// runtime/python/values/dict_views.ts
function listed$2(dict) {
	return dialect.current ? [...dialect.current.keys(dict)] : void 0;
}
__name(listed$2, "listed");
var DictView = class {
	get size() {
		return sizeOf(this.mapping);
	}
	reversed() {
		return [...this].reverse().values();
	}
};
function mappingOf(view) {
	if (!isForked()) throw new TypeError(`cannot pickle '${className(view.constructor)}' object`);
	return view.mapping;
}
var DictKeys = class extends DictView {
	constructor(dict) {
		super();
		this.mapping = dict;
	}
	has(key) {
		return this.mapping.has(key);
	}
	isdisjoint(others) {
		for (const other of others) if (this.has(other)) return false;
		return true;
	}
	toList() {
		const fields = fieldsIn(this.mapping);
		if (fields) return Object.keys(fields);
		return listed$2(this.mapping) ?? tableIn(this.mapping).listKeys();
	}
	[Symbol.iterator]() {
		const fields = fieldsIn(this.mapping);
		if (fields) return new FieldKeys(this.mapping, fields);
		const table = tableIn(this.mapping);
		const keys = listed$2(this.mapping);
		return keys ? new ListedIterator(table, keys) : new KeyIterator(table, true);
	}
	toString() {
		return `dict_keys(${repr([...this])})`;
	}
};
Object.defineProperty(DictKeys.prototype, "__hash__", { value: null });
nameClass(DictKeys, "dict_keys");
registerForm(import.meta, DictKeys, "python.dictkeys", {
	write: mappingOf,
	read: (dict) => new DictKeys(dict)
});
var DictValues = class extends DictView {
	constructor(dict) {
		super();
		this.mapping = dict;
	}
	has(value) {
		for (const own of this) if (own === value || eq(own, value)) return true;
		return false;
	}
	toList() {
		const fields = fieldsIn(this.mapping);
		if (fields) return fieldValues(fields);
		return tableIn(this.mapping).listValues(listed$2(this.mapping));
	}
	[Symbol.iterator]() {
		const fields = fieldsIn(this.mapping);
		if (fields) return new FieldValues(this.mapping, fields);
		const table = tableIn(this.mapping);
		return dialect.current ? new ListedIterator(table, this.toList()) : new ValueIterator(table, true);
	}
	toString() {
		return `dict_values(${repr([...this])})`;
	}
};
nameClass(DictValues, "dict_values");
registerForm(import.meta, DictValues, "python.dictvalues", {
	write: mappingOf,
	read: (dict) => new DictValues(dict)
});
var DictItems = class extends DictView {
	constructor(dict) {
		super();
		this.mapping = dict;
	}
	has(item) {
		if (!Array.isArray(item) || item.length !== 2 || !this.mapping.has(item[0])) return false;
		return eq(this.mapping.get(item[0]), item[1]);
	}
	isdisjoint(others) {
		for (const other of others) if (this.has(other)) return false;
		return true;
	}
	toList() {
		const fields = fieldsIn(this.mapping);
		if (fields) return fieldEntries(fields).map((entry) => asTuple(entry));
		const table = tableIn(this.mapping);
		const keys = listed$2(this.mapping) ?? table.listKeys();
		const values = table.listValues(listed$2(this.mapping));
		return keys.map((key, i) => asTuple([key, values[i]]));
	}
	[Symbol.iterator]() {
		const fields = fieldsIn(this.mapping);
		if (fields) return new FieldItems(this.mapping, fields);
		const table = tableIn(this.mapping);
		return dialect.current ? new ListedIterator(table, this.toList()) : new ItemIterator(table, true);
	}
	toString() {
		return `dict_items(${repr([...this])})`;
	}
};
Object.defineProperty(DictItems.prototype, "__hash__", { value: null });
nameClass(DictItems, "dict_items");
registerForm(import.meta, DictItems, "python.dictitems", {
	write: mappingOf,
	read: (dict) => new DictItems(dict)
});
// runtime/python/values/dict.ts
let tableOf;
let heldTable;
let countOf;
let fieldsOf$1;
let dictOf;
const UNFILLED = [];
const UNKNOWN$1 = -1;
function isPlain$3(value) {
	return value instanceof Dict && value.entries === Dict.prototype.entries && !dialect.current && !goesOwnWay(value);
}
__name(isPlain$3, "isPlain");
function tableIn(dict) {
	return tableOf(dict);
}
function plainTable(value) {
	return isPlain$3(value) ? tableIn(value) : void 0;
}
function openTable(dict) {
	return dict instanceof Dict ? heldTable(dict) : void 0;
}
function storesPlainly(dict) {
	const { get, set } = Dict.prototype;
	const own = dict;
	return own.get === get && own.set === set && own.__getitem__ === void 0 && own.__setitem__ === void 0;
}
function countIn(dict) {
	return countOf(dict);
}
function fieldsIn(dict) {
	return dialect.current ? void 0 : fieldsOf$1(dict);
}
function plainFields(value) {
	return isPlain$3(value) ? fieldsOf$1(value) : void 0;
}
function dictOfFields(fields, count = UNKNOWN$1) {
	return dialect.current ? new Dict(Object.entries(fields)) : dictOf(fields, count);
}
var Dict = class Dict {
	#table;
	#fields;
	#count = UNKNOWN$1;
	constructor(entries, keywords) {
		this.#fields = void 0;
		if (entries === UNFILLED) {
			this.#table = void 0;
			return;
		}
		if (keywords === void 0 && isPlain$3(entries) && Dict.#copy(this, entries)) return;
		this.#table = new Table();
		if (entries) Dict.#fill(this, entries);
		if (keywords === void 0) return;
		for (const [key, value] of Object.entries(keywords)) this.set(key, value);
	}
	static #fill(dict, entries) {
		if (Array.isArray(entries) && !dialect.current) {
			for (let i = 0; i < entries.length; i++) {
				const entry = entries[i];
				dict.set(entry[0], entry[1]);
			}
			return;
		}
		if (isPlain$3(entries)) {
			Dict.#takeOver(dict, entries);
			return;
		}
		const isNamed = Object.getPrototypeOf(entries) === Object.prototype;
		const given = isNamed ? Object.entries(entries) : entries;
		const source = dialect.current && !isNamed ? dialect.current.made(dict, given) : given;
		for (const [key, value] of ownEntries(source)) dict.set(key, value);
	}
	static from(items, pair) {
		if (pair === void 0) return dictOfFields(items);
		return Dict.#made(items, pair);
	}
	static #made(items, pair) {
		const result = new Dict();
		if (Array.isArray(items)) {
			for (let i = 0; i < items.length; i++) {
				const made = pair(items[i]);
				result.set(made[0], made[1]);
			}
			return result;
		}
		for (const item of items) {
			const made = pair(item);
			result.set(made[0], made[1]);
		}
		return result;
	}
	static #counted(dict) {
		if (dict.#table !== void 0) return dict.#table.count;
		return dict.#count < 0 ? dict.#count = fieldCount(dict.#fields) : dict.#count;
	}
	static #open(dict) {
		if (dict.#table !== void 0) return dict.#table;
		const fields = dict.#fields;
		dict.#fields = void 0;
		return dict.#table = Table.ofTexts(Object.keys(fields), fieldValues(fields));
	}
	static #copy(dict, other) {
		if (dict.set !== Dict.prototype.set) return false;
		if (other.#fields === void 0) {
			dict.#table = Dict.#open(other).copy();
			return true;
		}
		dict.#table = void 0;
		dict.#fields = { ...other.#fields };
		dict.#count = other.#count;
		return true;
	}
	static #takeOver(dict, other) {
		if (dict.#table?.count === 0 && Dict.#copy(dict, other)) return;
		if (other.#fields !== void 0) {
			const fields = other.#fields;
			for (const key in fields) dict.set(key, fields[key]);
			return;
		}
		const { keys, values } = Dict.#open(other);
		for (let place = 1; place < keys.length; place++) if (keys[place] !== REMOVED$1) dict.set(keys[place], values[place]);
	}
	static {
		tableOf = (dict) => Dict.#open(dict);
		heldTable = (dict) => {
			const table = dict.#table;
			if (table === void 0) return void 0;
			table.isPlain ??= storesPlainly(dict);
			return table.isPlain ? table : void 0;
		};
		fieldsOf$1 = __name((dict) => dict.#fields, "fieldsOf");
		countOf = (dict) => Dict.#counted(dict);
		dictOf = (fields, count) => {
			const dict = new Dict(UNFILLED);
			dict.#fields = fields;
			dict.#count = count;
			return dict;
		};
	}
	get size() {
		return Dict.#counted(this);
	}
	get(key, otherwise = null) {
		const table = this.#table;
		if (table === void 0 && typeof key === "string") {
			const value = fieldOf(this.#fields, key);
			return value === NONE ? otherwise : value;
		}
		const own = table ?? Dict.#open(this);
		const place = own.find(key);
		return place === 0 ? otherwise : own.values[place];
	}
	set(key, value) {
		const held = value === void 0 ? null : value;
		if (this.#table === void 0 && Dict.#setField(this, key, held)) return this;
		const table = Dict.#open(this);
		const place = table.place(key);
		if (place > 0) table.values[place] = held;
		else table.values.push(held);
		return this;
	}
	static #setField(dict, key, value) {
		if (typeof key !== "string") return false;
		const fields = dict.#fields;
		if (fieldOf(fields, key) === NONE) {
			const count = Dict.#counted(dict);
			if (!canAdd(key, count)) return false;
			dict.#count = count + 1;
		}
		fields[key] = value;
		return true;
	}
	has(key) {
		return this.#table === void 0 && typeof key === "string" ? fieldOf(this.#fields, key) !== NONE : Dict.#open(this).find(key) > 0;
	}
	delete(key) {
		return this.#table === void 0 && Dict.#dropField(this, key) || Dict.#open(this).remove(key) !== NONE;
	}
	static #dropField(dict, key) {
		const fields = dict.#fields;
		if (typeof key !== "string" || fieldOf(fields, key) === NONE) return false;
		dict.#count = Dict.#counted(dict) - 1;
		dict.#fields = fieldsBut(fields, key);
		return true;
	}
	clear() {
		Dict.#open(this).clear();
	}
	forEach(callback) {
		for (const [key, value] of this) callback(value, key, this);
	}
	entries() {
		return this[contents]();
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	keys() {
		return new DictKeys(this);
	}
	values() {
		return new DictValues(this);
	}
	items() {
		return new DictItems(this);
	}
	pop(...args) {
		if (args.length === 0) throw new TypeError("pop expected at least 1 argument, got 0");
		const [key, otherwise] = args;
		if (Dict.#counted(this) > 0 && this.has(key)) {
			const value = this.get(key);
			this.delete(key);
			return value;
		}
		if (args.length < 2) throw new KeyError(key);
		return otherwise;
	}
	popitem() {
		const table = Dict.#open(this);
		if (table.count === 0) throw new KeyError("popitem(): dictionary is empty");
		const place = dialect.current ? table.find(dialect.current.keys(this)[0]) : table.keys.length - 1;
		const key = table.keys[place];
		const value = table.values[place];
		this.delete(key);
		return asTuple([key, value]);
	}
	setdefault(key, value = null) {
		if (this.#table === void 0 && typeof key === "string") {
			const found = fieldOf(this.#fields, key);
			if (found !== NONE) return found;
			this.set(key, value);
			return value;
		}
		const table = Dict.#open(this);
		const place = table.find(key);
		if (place > 0) return table.values[place];
		this.set(key, value);
		return value;
	}
	update(...sources) {
		for (const given of sources) {
			if (given === void 0) continue;
			if (isPlain$3(given)) {
				Dict.#takeOver(this, given);
				continue;
			}
			const source = dialect.current ? dialect.current.updated(this, given) : given;
			if (source === given && Array.isArray(given) && given.every(isPair)) {
				for (const pair of given) this.set(pair[0], pair[1]);
				continue;
			}
			if (source instanceof Map || isKeywords(source) || isMappingLike(source)) {
				for (const [key, value] of dictEntries(source)) this.set(key, value);
				continue;
			}
			let count = 0;
			for (const element of iter(source)) {
				const pair = pairOf(element, count++);
				this.set(pair[0], pair[1]);
			}
		}
	}
	static fromkeys(keys, value = null) {
		const made = new this();
		for (const key of iter(keys)) if (made.__setitem__) made.__setitem__(key, value);
		else made.set(key, value);
		return made;
	}
	copy() {
		return new Dict(this);
	}
	[contents]() {
		if (dialect.current) {
			const keys = dialect.current.keys(this);
			const table = Dict.#open(this);
			return keys.map((key) => [key, table.values[table.find(key)]]).values();
		}
		if (this.#fields !== void 0) return fieldEntries(this.#fields).values();
		return new EntryIterator(Dict.#open(this), false);
	}
	get [ownCount]() {
		return Dict.#counted(this);
	}
	toString() {
		return repr(this);
	}
};
Object.setPrototypeOf(Dict.prototype, Map.prototype);
nameClass(Dict, "dict");
takesKeywords(Dict);
markUnhashable(Dict.prototype);
function nativeKeys(dict) {
	const fields = fieldsIn(dict);
	if (fields) return Object.keys(fields).values();
	return dialect.current ? dialect.current.keys(dict).values() : new KeyIterator(tableIn(dict), false);
}
function merged$1(...sources) {
	const result = new Dict();
	for (const source of sources) {
		if (!(source instanceof Map || Array.isArray(source) || isKeywords(source) || typeof source === "object" && source !== null && "keys" in source)) throw new TypeError(`'${typeName(source)}' object is not a mapping`);
		result.update(source);
	}
	return result;
}
__name(merged$1, "merged");
function dictEntries(source) {
	if (source instanceof Map) return ownEntries(source);
	if (isKeywords(source)) return Object.entries(source);
	return pairs(source);
}
function ownEntries(source) {
	if (!(source instanceof Map)) return source;
	return goesOwnWay(source) ? byKeys(source) : source.entries();
}
function isPair(value) {
	return Array.isArray(value) && value.length === 2;
}
function goesOwnWay(source) {
	return source.__iter__ !== void 0;
}
function* byKeys(source) {
	const mapping = source;
	for (const key of iter(mapping.keys())) yield [key, mapping.__getitem__ ? mapping.__getitem__(key) : mapping.get(key)];
}
function* pairs(source) {
	if (isMappingLike(source)) {
		yield* byKeys(source);
		return;
	}
	let count = 0;
	for (const element of iter(source)) yield pairOf(element, count++);
}
function isMappingLike(source) {
	const mapping = source;
	return mapping !== null && typeof mapping.keys === "function" && typeof mapping.__getitem__ === "function";
}
function pairOf(element, number) {
	if (isPair(element) && element.constructor === Array) return element;
	let pair;
	try {
		pair = [...iter(element)];
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new TypeError(`cannot convert dictionary update sequence element #${number} to a sequence`);
	}
	if (pair.length !== 2) throw new ValueError(`dictionary update sequence element #${number} has length ${pair.length}; 2 is required`);
	return [pair[0], pair[1]];
}
// runtime/python/values/singletons.ts
var Singleton = class {
	#name;
	constructor(name) {
		this.#name = name;
	}
	toString() {
		return this.#name;
	}
};
nameClass(Singleton, "ellipsis");
var NotImplementedType = class extends Singleton {};
nameClass(NotImplementedType, "NotImplementedType");
const NotImplemented = new NotImplementedType("NotImplemented");
const Ellipsis = new Singleton("Ellipsis");
// runtime/python/values/set_table.ts
const SMALLEST = 8;
const rules = {
	inARow: 9,
	fixedTexts: false,
	share: 3 / 5,
	uncounted: 1,
	copies: true,
	firstFree: false,
	shift: true
};
function followPython2() {
	Object.assign(rules, {
		inARow: 0,
		fixedTexts: true,
		share: 2 / 3,
		uncounted: 0,
		copies: false,
		firstFree: true,
		shift: false
	});
}
const EMPTY = Symbol("empty");
const FEW$5 = 1024;
const blanks = [];
const REMOVED = Symbol("removed");
function hasFixedHash(value) {
	switch (typeof value) {
		case "number": return !Number.isNaN(value);
		case "bigint":
		case "boolean":
		case "undefined": return true;
		case "string": return rules.fixedTexts;
		case "object":
			if (Array.isArray(value)) return isTuple(value) && haveFixedHashes(value);
			return value === null || value instanceof Float || value instanceof Complex;
		default: return false;
	}
}
function haveFixedHashes(items) {
	for (let i = 0; i < items.length; i++) if (!isSmallInt(items[i]) && !hasFixedHash(items[i])) return false;
	return true;
}
var SetTable = class SetTable {
	#places = emptyPlaces(SMALLEST);
	#hashes = void 0;
	#room = roomOf(SMALLEST);
	#filled = 0;
	#used = 0;
	finger = 0;
	get count() {
		return this.#used;
	}
	hasInt(key) {
		const places = this.#places;
		const found = places[(key === -1 ? -2 : key) & places.length - 1];
		if (typeof found === "number" && found === key) return true;
		return found !== EMPTY && this.#placeOfInt(key) >= 0;
	}
	addInt(key) {
		const places = this.#places;
		const first = (key === -1 ? -2 : key) & places.length - 1;
		const found = places[first];
		if (found === EMPTY) this.#enterInt(first, key);
		else if (typeof found !== "number" || found !== key) {
			const place = this.#placeOfInt(key);
			if (place < 0) this.#enterInt(~place, key);
		}
	}
	#enterInt(place, key) {
		const isNew = this.#places[place] === EMPTY;
		this.#places[place] = key;
		this.#used++;
		if (isNew) this.#grow();
	}
	addInts(other) {
		const places = other.#places;
		for (let i = 0; i < places.length; i++) {
			const key = places[i];
			if (typeof key === "number") this.addInt(key);
		}
	}
	chosenInts(other, isThere) {
		const result = new SetTable();
		const places = this.#places;
		for (let i = 0; i < places.length; i++) {
			const key = places[i];
			if (typeof key === "number" && other.hasInt(key) === isThere) result.addInt(key);
		}
		return result;
	}
	areIntsIn(other) {
		const places = this.#places;
		for (let i = 0; i < places.length; i++) {
			const key = places[i];
			if (typeof key === "number" && !other.hasInt(key)) return false;
		}
		return true;
	}
	deleteInt(key) {
		const place = this.#placeOfInt(key);
		if (place < 0) return false;
		this.#places[place] = REMOVED;
		this.#used--;
		return true;
	}
	#placeOfInt(key) {
		const places = this.#places;
		const mask = places.length - 1;
		const { inARow, shift, firstFree } = rules;
		let low = key === -1 ? -2 : key;
		let high = low < 0 ? -1 : 0;
		let first = low & mask;
		let free = -1;
		for (let isShifted = shift;; isShifted = true) {
			const last = first + inARow <= mask ? first + inARow : first;
			for (let at = first; at <= last; at++) {
				const found = places[at];
				if (typeof found === "number") {
					if (found === key) return at;
				} else if (found === EMPTY) return ~(free < 0 ? at : free);
				else if (free < 0 || !firstFree) free = at;
			}
			if (isShifted) {
				low = low >>> 5 | high << 27;
				high >>>= 5;
			}
			first = first * 5 + 1 + low & mask;
		}
	}
	#placeOf(key) {
		const places = this.#places;
		hashInHalves(key);
		const probe = new Probe(hashHalves[0], hashHalves[1], places.length);
		for (;;) {
			for (let at = probe.first; at <= probe.last; at++) {
				const found = places[at];
				if (found === key) return at;
				if (found === EMPTY) return -1;
			}
			probe.jump();
		}
	}
	#grow() {
		this.#filled++;
		if (this.#filled < this.#room) return;
		this.#resize(this.#used > 5e4 ? this.#used * 2 : this.#used * 4);
	}
	add(key) {
		this.#used++;
		if (this.#hashes === void 0 && !isSmallInt(key)) this.#keepHashes();
		hashInHalves(key);
		const low = hashHalves[0];
		const high = hashHalves[1];
		if (this.#reuse(key, low, high)) return;
		this.#insert(key, low, high);
		this.#grow();
	}
	#keepHashes() {
		const places = this.#places;
		const hashes = this.#hashes = zeroed(2 * places.length);
		for (let at = 0; at < places.length; at++) {
			if (typeof places[at] !== "number") continue;
			hashInHalves(places[at]);
			hashes[2 * at] = hashHalves[0];
			hashes[2 * at + 1] = hashHalves[1];
		}
	}
	delete(key) {
		const place = this.#placeOf(key);
		if (place < 0) return;
		this.#places[place] = REMOVED;
		this.#used--;
	}
	reserve(count) {
		if (this.#filled + count >= this.#room) this.#resize((this.#used + count) * 2);
	}
	tidy() {
		if (this.#filled - this.#used <= this.#places.length - 1 >> 2) return;
		this.#resize(this.#used > 5e4 ? this.#used * 2 : this.#used * 4);
	}
	fit(count) {
		this.#resize(count);
	}
	takeOver(other) {
		if (this.#filled > 0) return false;
		if (rules.copies && this.#places.length === other.#places.length && other.#filled === other.#used) {
			this.#places = other.#places.slice();
			this.#hashes = other.#hashes?.slice();
		} else this.#insertAll(other.#places, other.#hashes);
		this.#filled = this.#used = other.#used;
		return true;
	}
	pop() {
		const mask = this.#places.length - 1;
		let place = this.finger & mask;
		while (this.#places[place] === EMPTY || this.#places[place] === REMOVED) place = place + 1 & mask;
		const key = this.#places[place];
		this.#places[place] = REMOVED;
		this.#used--;
		this.finger = place + 1;
		return key;
	}
	keys() {
		const places = this.#places;
		const result = [];
		for (let i = 0; i < places.length; i++) {
			const key = places[i];
			if (key !== EMPTY && key !== REMOVED) result.push(key);
		}
		return result;
	}
	#insert(key, low, high) {
		const places = this.#places;
		let at = low & places.length - 1;
		if (places[at] !== EMPTY) {
			const probe = new Probe(low, high, places.length);
			at = probe.first;
			while (places[at] !== EMPTY) if (at < probe.last) at++;
			else {
				probe.jump();
				at = probe.first;
			}
		}
		this.#put(at, key, low, high);
	}
	#put(at, key, low, high) {
		this.#places[at] = key;
		if (this.#hashes === void 0) return;
		this.#hashes[2 * at] = low;
		this.#hashes[2 * at + 1] = high;
	}
	#insertAll(places, hashes) {
		if (hashes === void 0) {
			this.#insertInts(places);
			return;
		}
		this.#hashes = zeroed(2 * this.#places.length);
		for (let i = 0; i < places.length; i++) {
			const key = places[i];
			if (key === EMPTY || key === REMOVED) continue;
			this.#insert(key, hashes[2 * i], hashes[2 * i + 1]);
		}
	}
	#insertInts(keys) {
		const places = this.#places;
		const mask = places.length - 1;
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i];
			if (typeof key !== "number") continue;
			const first = (key === -1 ? -2 : key) & mask;
			places[places[first] === EMPTY ? first : ~this.#placeOfInt(key)] = key;
		}
	}
	#reuse(key, low, high) {
		if (this.#filled === this.#used - 1) return false;
		const places = this.#places;
		let free = -1;
		for (const probe = new Probe(low, high, places.length);; probe.jump()) for (let at = probe.first; at <= probe.last; at++) {
			const found = places[at];
			if (found === REMOVED && !(free >= 0 && rules.firstFree)) free = at;
			if (found !== EMPTY) continue;
			if (free < 0) return false;
			this.#put(free, key, low, high);
			return true;
		}
	}
	#resize(least) {
		let length = SMALLEST;
		while (length <= least) length *= 2;
		const places = this.#places;
		this.#places = emptyPlaces(length);
		this.#insertAll(places, this.#hashes);
		this.#room = roomOf(length);
		this.#filled = this.#used;
	}
};
var Probe = class {
	#mask;
	#low;
	#high;
	constructor(low, high, length) {
		this.#mask = length - 1;
		this.#low = low;
		this.#high = high;
		this.first = low & this.#mask;
		this.last = this.#end();
		if (rules.shift) this.#shift();
	}
	jump() {
		this.first = this.first * 5 + 1 + this.#low & this.#mask;
		this.last = this.#end();
		this.#shift();
	}
	#end() {
		return this.first + rules.inARow <= this.#mask ? this.first + rules.inARow : this.first;
	}
	#shift() {
		this.#low = this.#low >>> 5 | this.#high << 27;
		this.#high >>>= 5;
	}
};
// runtime/python/values/set_log.ts
const FEW$4 = 1024;
const FOR_EACH = 4;
const LEFT = Symbol("left");
var SetLog = class {
	#steps;
	#most;
	finger = 0;
	constructor(items) {
		this.#steps = items;
		this.#most = items.length;
	}
	isFull(count) {
		if (count > this.#most) this.#most = count;
		return this.#steps.length > FEW$4 + FOR_EACH * this.#most;
	}
	add(item) {
		this.#steps.push(item);
	}
	delete(item) {
		this.#steps.push(LEFT, item);
	}
	table() {
		const table = new SetTable();
		const steps = this.#steps;
		for (let i = 0; i < steps.length; i++) if (steps[i] === LEFT) table.delete(steps[++i]);
		else table.add(steps[i]);
		return table;
	}
};
function loggedOf(items) {
	return items.every(hasFixedHash) ? new SetLog(items) : null;
}
// runtime/python/values/set.ts
var CheckedIterator = class {
	#set;
	#count;
	#items;
	#next = 0;
	constructor(set, items) {
		this.#set = set;
		this.#count = items.length;
		this.#items = items;
	}
	next() {
		if (this.#set[ownCount] !== this.#count) throw new RuntimeError("Set changed size during iteration");
		return this.#next < this.#count ? {
			done: false,
			value: this.#items[this.#next++]
		} : {
			done: true,
			value: void 0
		};
	}
	[Symbol.iterator]() {
		return this;
	}
};
nameClass(CheckedIterator, "set_iterator");
function isDict$1(value) {
	return value instanceof Dict && value.constructor === Dict;
}
__name(isDict$1, "isDict");
var SetBase = class SetBase {
	static __module__ = "builtins";
	#ints = void 0;
	#elements = void 0;
	#table = void 0;
	constructor(items) {
		if (items !== null && items !== void 0) this.absorb(items);
	}
	get size() {
		return this[ownCount];
	}
	get [ownCount]() {
		return this.#ints?.count ?? this.#elements?.count ?? 0;
	}
	#general() {
		if (this.#elements !== void 0) return this.#elements;
		const elements = this.#elements = new Table(SET_VALUES);
		if (this.#ints !== void 0) {
			for (const item of this.#ints.keys()) elements.place(item);
			this.#table = this.#ints;
			this.#ints = void 0;
		}
		return elements;
	}
	#intOf(item) {
		if (isSmallInt(item)) return item | 0;
		if (typeof item === "string" || nameOf(item) !== NONE) return void 0;
		const number = numericKey(item);
		if (isSmallInt(number)) return number;
		keyCode(item);
		if (number === void 0 && !isTuple(item)) this.#general();
	}
	#ordered() {
		if (this.#ints !== void 0) return this.#ints;
		if (this.#table === void 0 && this.#elements === void 0) return this.#table = new SetTable();
		const known = this.#table ?? this.#logged();
		return known instanceof SetLog ? this.#table = known.table() : known;
	}
	#logged() {
		if (this.#table !== void 0) return this.#table;
		const elements = this.#general();
		const isFixed = elements.count === 0 || hasFixedHash(elements.keys[elements.first]);
		return this.#table = isFixed ? loggedOf(elements.listKeys()) : null;
	}
	insert(item) {
		if (this.#elements === void 0 && isSmallInt(item)) {
			this.#ints ??= this.#table instanceof SetTable ? this.#table : new SetTable();
			this.#ints.addInt(item | 0);
			return;
		}
		if (this.#general().place(item) > 0 || !this.#table) return;
		if (hasFixedHash(item)) this.#table.add(item ?? null);
		else this.#table = null;
	}
	take(item) {
		if (this.#elements === void 0) {
			const int = this.#intOf(item);
			if (this.#elements === void 0) return int !== void 0 && this.#ints !== void 0 && this.#ints.deleteInt(int);
		}
		const table = this.#logged();
		const stored = this.#general().remove(item);
		if (stored === NONE) return false;
		if (table) table.delete(stored);
		else if (this[ownCount] === 0) this.empty();
		if (table instanceof SetLog && table.isFull(this[ownCount])) this.#ordered();
		return true;
	}
	takeFirst() {
		if (this.#ints !== void 0) return this.#ints.pop();
		const elements = this.#general();
		const table = this.#ordered();
		const item = table ? table.pop() : elements.keys[elements.first];
		elements.remove(item);
		if (!table && this[ownCount] === 0) this.empty();
		return item;
	}
	empty() {
		const finger = this.#finger;
		this.#ints = void 0;
		this.#elements = void 0;
		this.#table = void 0;
		this.#lookFrom(finger);
	}
	absorb(items) {
		if (items instanceof SetBase) {
			this.#merge(items);
			return;
		}
		if (isDict$1(items)) this.#ordered()?.reserve(items.size);
		if (Array.isArray(items) && items.__iter__ === void 0) {
			for (let i = 0; i < items.length; i++) this.insert(items[i]);
			return;
		}
		for (const item of iter(items)) this.insert(item);
	}
	#merge(other) {
		const added = other[ownCount];
		if (added === 0 || other === this) return;
		const theirs = other.#ordered();
		const ours = this.#ordered();
		if (!theirs || !ours) {
			if (theirs === null && this[ownCount] === 0) {
				this.#ints = void 0;
				this.#elements = other.#elements?.copy();
				this.#table = null;
				return;
			}
			const items = other.toList();
			for (let i = 0; i < items.length; i++) this.insert(items[i]);
			return;
		}
		ours.reserve(added);
		if (this[ownCount] > 0 || !ours.takeOver(theirs)) {
			if (this.#ints && other.#ints) {
				this.#ints.addInts(other.#ints);
				return;
			}
			const items = theirs.keys();
			for (let i = 0; i < items.length; i++) this.insert(items[i]);
			return;
		}
		this.#elements = other.#elements?.copy();
		this.#ints = this.#elements === void 0 ? ours : void 0;
		this.#table = this.#elements === void 0 ? void 0 : ours;
	}
	has(item) {
		if (this.#elements === void 0) {
			if (isSmallInt(item)) return this.#ints !== void 0 && this.#ints.hasInt(item | 0);
			const int = this.#intOf(asElement(item));
			if (this.#elements === void 0) return int !== void 0 && this.#ints !== void 0 && this.#ints.hasInt(int);
		}
		return this.#general().find(asElement(item)) > 0;
	}
	[Symbol.iterator]() {
		return new CheckedIterator(this, this.toList());
	}
	toList() {
		const table = this[ownCount] > 1 || this.#ints ? this.#ordered() : null;
		return table ? table.keys() : this.#elements?.listKeys() ?? [];
	}
	[contents]() {
		return this.toList().values();
	}
	unordered() {
		return this.#elements?.listKeys() ?? this.toList();
	}
	forEach(callback) {
		for (const item of this.toList()) callback(item, item, this);
	}
	keys() {
		return this[Symbol.iterator]();
	}
	values() {
		return this[Symbol.iterator]();
	}
	copy() {
		return this.another();
	}
	another() {
		const result = this.like();
		result.#merge(this);
		return result;
	}
	union(...others) {
		const result = this.another();
		for (const other of unpacked(others)) if (other !== this) result.absorb(other);
		return result;
	}
	intersection(...others) {
		const given = unpacked(others);
		if (given.length === 0) return this.copy();
		let result = this.#common(given[0]);
		for (let i = 1; i < given.length; i++) result = result.#common(given[i]);
		return result;
	}
	#common(other) {
		if (other === this) return this.another();
		const result = this.like();
		if (other instanceof SetBase) {
			const [larger, smaller] = other.size > this.size ? [other, this] : [this, other];
			if (larger.#ints && smaller.#ints && larger.has === SetBase.prototype.has) {
				result.#ints = smaller.#ints.chosenInts(larger.#ints, true);
				return result;
			}
			const items = smaller.toList();
			for (let i = 0; i < items.length; i++) if (larger.has(items[i])) result.insert(items[i]);
			return result;
		}
		for (const item of iter(other)) if (this.has(item)) result.insert(item);
		return result;
	}
	difference(...others) {
		const given = unpacked(others);
		if (given.length === 0) return this.copy();
		const result = this.#without(given[0]);
		for (let i = 1; i < given.length; i++) result.#drop(given[i]);
		return result;
	}
	#without(other) {
		if (!(other instanceof SetBase || isDict$1(other)) || Math.floor(this.size / 4) > other.size) {
			const result = this.another();
			result.#drop(other);
			return result;
		}
		const result = this.like();
		if (this.#ints && #ints in other && other.#ints && other.has === SetBase.prototype.has) {
			result.#ints = this.#ints.chosenInts(other.#ints, false);
			return result;
		}
		const items = this.toList();
		for (let i = 0; i < items.length; i++) if (!other.has(items[i])) result.insert(items[i]);
		return result;
	}
	#drop(other) {
		for (const item of iter(other)) this.take(item);
		if (this.#table !== void 0 || this.#ints) this.#ordered()?.tidy();
	}
	takeAll(other) {
		if (other === this) this.empty();
		else this.#drop(other);
	}
	become(other) {
		const finger = this.#finger;
		this.#ints = other.#ints;
		this.#elements = other.#elements;
		this.#table = other.#table;
		this.#lookFrom(finger);
	}
	get #finger() {
		return (this.#ints ?? this.#table)?.finger ?? 0;
	}
	#lookFrom(finger) {
		if (finger === this.#finger) return;
		const table = this.#ordered();
		if (table) table.finger = finger;
	}
	symmetricDifference(other) {
		const result = this.like();
		result.absorb(other);
		const items = this.toList();
		for (let i = 0; i < items.length; i++) if (!result.take(items[i])) result.insert(items[i]);
		return result;
	}
	isdisjoint(other) {
		if (other instanceof SetBase && other[Symbol.iterator] === SetBase.prototype[Symbol.iterator]) {
			const [larger, smaller] = other.size > this.size ? [other, this] : [this, other];
			const items = smaller.toList();
			for (let i = 0; i < items.length; i++) if (larger.has(items[i])) return false;
			return true;
		}
		for (const item of iter(other)) if (this.has(item)) return false;
		return true;
	}
	issubset(other) {
		const set = other instanceof SetBase ? other : new FrozenSet(iter(other));
		return this.size <= set.size && this.isIn(set);
	}
	isIn(other) {
		if (this.#ints && other.#ints && other.has === SetBase.prototype.has) return this.#ints.areIntsIn(other.#ints);
		const items = this.unordered();
		for (let i = 0; i < items.length; i++) if (!other.has(items[i])) return false;
		return true;
	}
	issuperset(other) {
		for (const item of iter(other)) if (!this.has(item)) return false;
		return true;
	}
	toString() {
		return repr(this);
	}
};
Object.setPrototypeOf(SetBase.prototype, Set.prototype);
var PySet = class PySet extends SetBase {
	like() {
		return new PySet();
	}
	add(item) {
		this.insert(item);
	}
	delete(item) {
		return this.take(asElement(item));
	}
	discard(item) {
		this.take(asElement(item));
	}
	remove(item) {
		if (!this.take(asElement(item))) throw new KeyError(item);
	}
	pop() {
		if (this.size === 0) throw new KeyError("pop from an empty set");
		return this.takeFirst();
	}
	clear() {
		this.empty();
	}
	update(...others) {
		for (const other of unpacked(others)) this.absorb(other);
	}
	intersectionUpdate(...others) {
		this.become(this.intersection(...others));
	}
	differenceUpdate(...others) {
		for (const other of unpacked(others)) this.takeAll(other);
	}
	symmetricDifferenceUpdate(other) {
		if (other === this) {
			this.clear();
			return;
		}
		const items = other instanceof SetBase || other instanceof Map ? other : new PySet(iter(other));
		for (const item of items instanceof SetBase ? items.toList() : iter(items)) if (!this.take(item)) this.insert(item);
	}
};
nameClass(PySet, "set");
markUnhashable(PySet.prototype);
var FrozenSet = class FrozenSet extends SetBase {
	#code = void 0;
	like() {
		return new FrozenSet();
	}
	copy() {
		return this.constructor === FrozenSet ? this : this.another();
	}
	[contentCode]() {
		return this.#code ??= codeOfAll(this.unordered());
	}
	[hasSameContent](other) {
		return this[ownCount] === other[ownCount] && this.isIn(other);
	}
};
nameClass(FrozenSet, "frozenset");
markHashable(FrozenSet.prototype);
function asElement(item) {
	if (typeof item !== "object" || Array.isArray(item)) return item;
	return item instanceof PySet ? new FrozenSet(item) : item;
}
// runtime/python/operators/dispatch.ts
function methodOf(value, name) {
	if (typeof value !== "object" || value === null) {
		if (typeof value !== "function") return void 0;
	}
	const method = value[name];
	return typeof method === "function" ? method : void 0;
}
function classOf(value) {
	return typeof value === "object" && value !== null ? value.constructor : void 0;
}
function isSubclass(a, b) {
	const left = classOf(a);
	const right = classOf(b);
	return left !== void 0 && right !== void 0 && left !== right && right !== null && Object.prototype.isPrototypeOf.call(left, right);
}
function dispatch(a, b, left, right) {
	const own = methodOf(a, left);
	const reflected = methodOf(b, right);
	if (reflected && own && isSubclass(a, b)) {
		const result = reflected.call(b, a);
		if (result !== NotImplemented) return result;
		return own.call(a, b);
	}
	if (own) {
		const result = own.call(a, b);
		if (result !== NotImplemented) return result;
	}
	return reflected ? reflected.call(b, a) : NotImplemented;
}
function dispatchOperator(a, b, left, right) {
	const own = methodOf(a, left);
	const type = classOf(a);
	if (type !== void 0 && type === classOf(b)) return own ? own.call(a, b) : NotImplemented;
	const reflected = methodOf(b, right);
	if (reflected && own && reflected === methodOf(a, right)) {
		const result = own.call(a, b);
		return result !== NotImplemented ? result : reflected.call(b, a);
	}
	return dispatch(a, b, left, right);
}
const named$1 = new Map();
function methodNames(name) {
	let known = named$1.get(name);
	if (known === void 0) {
		const [own, reflected] = Object.keys({
			[`__${name}__`]: 0,
			[`__r${name}__`]: 0
		});
		known = {
			own,
			reflected
		};
		named$1.set(name, known);
	}
	return known;
}
function unsupported(symbol, a, b) {
	return new TypeError(`unsupported operand type(s) for ${symbol}: '${typeName(a)}' and '${typeName(b)}'`);
}
function operate(symbol, name, a, b, otherwise) {
	const { own, reflected } = methodNames(name);
	const result = dispatchOperator(a, b, own, reflected);
	if (result !== NotImplemented) return result;
	const last = otherwise?.(a, b);
	if (last !== void 0) return last;
	throw unsupported(symbol, a, b);
}
// runtime/python/operators/length.ts
function checkedLength(given) {
	if (typeof given === "number" && given >= 0 && Number.isSafeInteger(given)) return given;
	const length = index$1(given);
	if (length < 0) throw new ValueError("__len__() should return >= 0");
	if (typeof length === "bigint") throw new OverflowError("cannot fit 'int' into an index-sized integer");
	return length;
}
function len(value) {
	if (typeof value === "string") return textLength(value);
	if (Array.isArray(value) && value.__len__ === void 0) return value.length;
	if (typeof value === "object" && value !== null) {
		const { __len__: own, size, length } = value;
		if (typeof own === "function") return checkedLength(own.call(value));
		if (value instanceof Map || value instanceof Set) return sizeOf(value);
		if (value instanceof Range && typeof length === "bigint") throw new OverflowError("Python int too large to convert to C ssize_t");
		if (typeof length === "number") return length;
		if (typeof size === "number" && Symbol.iterator in value) return size;
	}
	const own = methodOf(value, "__len__");
	if (own) return checkedLength(own.call(value));
	throw new TypeError(`object of type '${typeName(value)}' has no len()`);
}
function lengthHint(value) {
	const { __len__, __length_hint__ } = value ?? {};
	if (typeof __len__ === "function") try {
		return len(value);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
	}
	if (typeof __length_hint__ !== "function") return void 0;
	let hint;
	try {
		hint = __length_hint__.call(value);
	} catch (error) {
		if (error instanceof TypeError) return void 0;
		throw error;
	}
	if (hint === NotImplemented) return void 0;
	if (!Number.isInteger(hint) && typeof hint !== "bigint" && typeof hint !== "boolean") throw new TypeError(`__length_hint__ must be an integer, not ${typeName(hint)}`);
	const count = Number(hint);
	if (count < 0) throw new ValueError("__length_hint__() should return >= 0");
	return count;
}
// runtime/python/operators/truth.ts
function truth(value) {
	switch (typeof value) {
		case "boolean": return value;
		case "number": return value !== 0;
		case "string": return value !== "";
		case "object": return value !== null && objectTruth(value);
		default: return typeof value === "function" ? classTruth(value) : Boolean(value);
	}
}
function objectTruth(value) {
	if (Array.isArray(value) && value.__bool__ === void 0) {
		const { __len__: length } = value;
		return length === void 0 ? value.length > 0 : checkedLength(length.call(value)) > 0;
	}
	if (value instanceof Float) return value.value !== 0;
	const { __bool__, __len__ } = value;
	if (typeof __bool__ === "function") {
		const result = __bool__.call(value);
		if (typeof result === "boolean") return result;
		throw new TypeError(`__bool__ should return bool, returned ${typeName(result)}`);
	}
	if (typeof __len__ === "function") return checkedLength(__len__.call(value)) > 0;
	if (value instanceof Map || value instanceof Set) return sizeOf(value) > 0;
	if (value instanceof Uint8Array) return value.length > 0;
	if (value instanceof Range) return value.length > 0;
	if (value instanceof Complex) return value.re !== 0 || value.im !== 0;
	return !isEmptyView(value);
}
function classTruth(value) {
	if (value.constructor === Function || !isType(value)) return true;
	const { __bool__, __len__ } = value;
	return __bool__ === void 0 && __len__ === void 0 || objectTruth(value);
}
function isEmptyView(value) {
	const { mapping, size } = value;
	return mapping instanceof Map && size === 0;
}
function not(value) {
	return !truth(value);
}
// runtime/python/operators/compare.ts
function comparable(value) {
	switch (typeof value) {
		case "number":
		case "bigint": return value;
		case "boolean": return value ? 1 : 0;
		default: return value instanceof Float ? value.value : void 0;
	}
}
function eq(a, b) {
	if (typeof a === "string" || typeof b === "string") {
		if (typeof a === typeof b) return a === b;
	} else if (typeof a === "number" && typeof b === "number") return a === b;
	const left = comparable(a);
	if (left !== void 0) {
		const right = comparable(b);
		if (right !== void 0) return left == right;
	}
	if (typeof a !== "object" && typeof b !== "object" && !hasMetaclass(a) && !hasMetaclass(b)) return a === b || isSameMethod(a, b);
	return eqObjects(a, b);
}
function hasMetaclass(value) {
	return typeof value === "function" && value.constructor !== Function;
}
function isSameMethod(a, b) {
	if (typeof a !== "function" || typeof b !== "function") return false;
	const [first, second] = [bindingOf(a), bindingOf(b)];
	return first !== void 0 && first.receiver === second?.receiver && first.name === second?.name;
}
function isPlainArray(value) {
	return Array.isArray(value) && value.constructor === Array;
}
function eqObjects(a, b) {
	if (isPlainArray(a) && isPlainArray(b)) return a === b || a.length === b.length && isTuple(a) === isTuple(b) && eqItems(a, b);
	if (a === null || a === void 0) {
		if (b === null || b === void 0) return true;
	}
	if (methodOf(a, "__eq__") || methodOf(b, "__eq__")) {
		const result = dispatch(a, b, "__eq__", "__eq__");
		if (result !== NotImplemented) return truth(result);
		if (methodOf(a, "__eq__") && methodOf(b, "__eq__")) return a === b;
	}
	return eqBuiltIns(a, b);
}
function eqBuiltIns(a, b) {
	if (a === b) return true;
	if (Array.isArray(a)) return Array.isArray(b) && isTuple(a) === isTuple(b) && eqItems(a, b);
	if (a instanceof Map) return b instanceof Map && eqMaps(a, b);
	if (a instanceof Set || isSetView(a)) return (b instanceof Set || isSetView(b)) && eqSets(a, b);
	if (a instanceof Uint8Array) return b instanceof Uint8Array && eqBytes(a, b);
	if (a instanceof Complex) return eqComplex(a, b);
	if (b instanceof Complex) return eqComplex(b, a);
	if (a instanceof Range) return b instanceof Range && eqRanges(a, b);
	if (a instanceof Slice) return b instanceof Slice && eq(a.start, b.start) && eq(a.stop, b.stop) && eq(a.step, b.step);
	return false;
}
function same(a, b) {
	return a === b || a !== a && b !== b || eq(a, b);
}
let depth = 0;
function eqItems(a, b) {
	if (a.length !== b.length) return false;
	if (++depth > 2e3) {
		depth--;
		throw new RecursionError("maximum recursion depth exceeded in comparison");
	}
	try {
		for (let i = 0; i < a.length; i++) if (!same(a[i], b[i])) return false;
		return true;
	} finally {
		depth--;
	}
}
function eqMaps(a, b) {
	const fields = plainFields(a);
	const others = fields && plainFields(b);
	if (others) return countIn(a) === countIn(b) && eqFields(fields, others);
	const left = plainTable(a);
	const right = left && plainTable(b);
	if (right) return eqTables(left, right);
	if (sizeOf(a) !== sizeOf(b)) return false;
	for (const [key, value] of a) {
		const other = b.get(key);
		if ((other === null || other === void 0) && !b.has(key) || !same(value, other)) return false;
	}
	return true;
}
function eqFields(a, b) {
	for (const key in a) {
		const other = fieldOf(b, key);
		if (other === NONE || !same(a[key] ?? null, other)) return false;
	}
	return true;
}
function eqTables(a, b) {
	if (a.count !== b.count) return false;
	for (let place = 1; place < a.keys.length; place++) {
		const key = a.keys[place];
		if (key === REMOVED$1) continue;
		const at = b.keys[place] === key ? place : b.find(key);
		if (at === 0 || !same(a.values[place], b.values[at])) return false;
	}
	return true;
}
function isSetView(value) {
	return value instanceof DictKeys || value instanceof DictItems;
}
function eqSets(a, b) {
	return sizeOf(a) === sizeOf(b) && isSubset(a, b);
}
function isSubset(a, b) {
	if (a instanceof SetBase && b instanceof SetBase) return a.isIn(b);
	for (const item of a) if (!b.has(item)) return false;
	return true;
}
function eqBytes(a, b) {
	return a.length === b.length && compareBytes(a, b) === 0;
}
function compareBytes(a, b) {
	const common = Math.min(a.length, b.length);
	for (let i = 0; i < common; i++) {
		const difference = a[i] - b[i];
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function eqComplex(a, b) {
	if (b instanceof Complex) return a.re === b.re && a.im === b.im;
	const real = comparable(b);
	return real !== void 0 && a.im === 0 && a.re == real;
}
function eqRanges(a, b) {
	if (!eq(a.length, b.length)) return false;
	if (a.length === 0) return true;
	return eq(a.start, b.start) && (a.length === 1 || eq(a.step, b.step));
}
function ne(a, b) {
	if (methodOf(a, "__ne__") || methodOf(b, "__ne__")) {
		const result = dispatchUnequal(a, b);
		if (result !== NotImplemented) return truth(result);
		if (methodOf(a, "__eq__") || methodOf(b, "__eq__")) return a !== b;
	}
	return !(isContainer(a) && isContainer(b) ? eqBuiltIns : eq)(a, b);
}
function dispatchUnequal(a, b) {
	const [first, second] = isSubclass(a, b) ? [b, a] : [a, b];
	const result = unequal(first, second);
	return result !== NotImplemented ? result : unequal(second, first);
}
function unequal(a, b) {
	const own = methodOf(a, "__ne__");
	if (own) return own.call(a, b);
	const result = methodOf(a, "__eq__")?.call(a, b) ?? NotImplemented;
	return result === NotImplemented ? result : !truth(result);
}
function isContainer(value) {
	return typeof value === "object" && (Array.isArray(value) || value instanceof Map || value instanceof Set || value instanceof Uint8Array);
}
const methods$4 = {
	"==": ["__eq__", "__eq__"],
	"!=": ["__ne__", "__ne__"],
	"<": ["__lt__", "__gt__"],
	"<=": ["__le__", "__ge__"],
	">": ["__gt__", "__lt__"],
	">=": ["__ge__", "__le__"]
};
function decide(symbol, left, right) {
	switch (symbol) {
		case "<": return left < right;
		case "<=": return left <= right;
		case ">": return left > right;
		default: return left >= right;
	}
}
function order(symbol, a, b) {
	if (typeof a === "string" && typeof b === "string") return decide(symbol, compareText(a, b), 0);
	if (kindOf$2(a) !== 0 && kindOf$2(b) !== 0) return decide(symbol, comparable(a), comparable(b));
	const [own, reflected] = methods$4[symbol];
	if (methodOf(a, own) || methodOf(b, reflected)) {
		const result = dispatch(a, b, own, reflected);
		if (result !== NotImplemented) return truth(result);
	} else if (Array.isArray(a) && Array.isArray(b) && isTuple(a) === isTuple(b)) return orderItems(symbol, a, b);
	else if ((a instanceof Set || isSetView(a)) && (b instanceof Set || isSetView(b))) return orderSets(symbol, a, b);
	else if (a instanceof Uint8Array && b instanceof Uint8Array) return decide(symbol, compareBytes(a, b), 0);
	if (dialect.current) return decide(symbol, dialect.current.order(a, b), 0);
	throw notOrdered(symbol, a, b);
}
function orderItems(symbol, a, b) {
	if (symbol === "<") return itemsLess(a, b);
	const common = Math.min(a.length, b.length);
	for (let i = 0; i < common; i++) if (a[i] !== b[i] && !same(a[i], b[i])) return order(symbol, a[i], b[i]);
	return decide(symbol, a.length, b.length);
}
function itemsLess(a, b) {
	const common = a.length < b.length ? a.length : b.length;
	for (let i = 0; i < common; i++) {
		const x = a[i];
		const y = b[i];
		if (x === y) continue;
		if (typeof x === "number" && typeof y === "number") {
			if (x < y) return true;
			if (x > y) return false;
		} else if (typeof x === "string" && typeof y === "string") return compareText(x, y) < 0;
		if (!same(x, y)) return lt(x, y);
	}
	return a.length < b.length;
}
function orderSets(symbol, a, b) {
	switch (symbol) {
		case "<": return sizeOf(a) < sizeOf(b) && isSubset(a, b);
		case "<=": return sizeOf(a) <= sizeOf(b) && isSubset(a, b);
		case ">": return sizeOf(a) > sizeOf(b) && isSubset(b, a);
		default: return sizeOf(a) >= sizeOf(b) && isSubset(b, a);
	}
}
function lt(a, b) {
	if (typeof a === "number" && typeof b === "number") return a < b;
	if (typeof a === "string" && typeof b === "string") return compareText(a, b) < 0;
	if (Array.isArray(a) && Array.isArray(b) && areAlike(a, b)) return itemsLess(a, b);
	return lessByMethod(a, b) ?? order("<", a, b);
}
function lessByMethod(a, b) {
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return void 0;
	if (a.constructor !== b.constructor) return void 0;
	const own = a.__lt__;
	if (typeof own !== "function") return void 0;
	const result = own.call(a, b);
	if (typeof result === "boolean") return result;
	if (result !== NotImplemented) return truth(result);
	const reflected = methodOf(b, "__gt__")?.call(b, a) ?? NotImplemented;
	if (reflected === NotImplemented) throw notOrdered("<", a, b);
	return truth(reflected);
}
function le(a, b) {
	if (typeof a === "number" && typeof b === "number") return a <= b;
	return order("<=", a, b);
}
function gt(a, b) {
	if (typeof a === "number" && typeof b === "number") return a > b;
	if (typeof a === "string" && typeof b === "string") return compareText(a, b) > 0;
	if (Array.isArray(a) && Array.isArray(b) && areAlike(a, b)) return orderItems(">", a, b);
	return order(">", a, b);
}
function ge(a, b) {
	if (typeof a === "number" && typeof b === "number") return a >= b;
	return order(">=", a, b);
}
function compare(a, symbol, b) {
	const [own, reflected] = methods$4[symbol];
	const isAsked = methodOf(a, own) !== void 0 || methodOf(b, reflected) !== void 0;
	const result = isAsked ? (symbol === "!=" ? dispatchUnequal : dispatch)(a, b, own, reflected) : NotImplemented;
	if (result !== NotImplemented) return result;
	switch (symbol) {
		case "==": return isAsked ? a === b : eq(a, b);
		case "!=": return isAsked && (methodOf(a, "__eq__") || methodOf(b, "__eq__")) ? a !== b : !eq(a, b);
		default:
			if (isAsked) throw notOrdered(symbol, a, b);
			return order(symbol, a, b);
	}
}
function notOrdered(symbol, a, b) {
	return new TypeError(`'${symbol}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}
function identical(a, b) {
	if (a === b) return true;
	if (a === null || a === void 0) return b === null || b === void 0;
	return a !== a && b !== b || typeof a === "object" && itself(a) === itself(b);
}
// runtime/python/support/generator_states.ts
const state = Symbol("state");
function noteStart(generator) {
	generator[state] ??= "suspended";
}
function noteEnd(generator) {
	generator[state] = "closed";
}
function generatorState(generator) {
	return generator[state] ?? "created";
}
// runtime/python/operators/iteration.ts
var IteratorOf = class {
	#object;
	constructor(object) {
		this.#object = object;
	}
	next() {
		try {
			return {
				done: false,
				value: this.#object.__next__()
			};
		} catch (error) {
			if (error instanceof StopIteration) return {
				done: true,
				value: error.value
			};
			throw error;
		}
	}
	[Symbol.iterator]() {
		return this;
	}
};
var OpenIterator = class {
	#iterator;
	constructor(iterator) {
		this.#iterator = iterator;
	}
	get [behind$4]() {
		return this.#iterator;
	}
	next() {
		return this.#iterator.next();
	}
	[Symbol.iterator]() {
		return this;
	}
};
nameClass(OpenIterator, "generator");
var CallIterator = class {
	#call;
	#isEnd;
	constructor(call, isEnd) {
		this.#call = call;
		this.#isEnd = isEnd;
	}
	next() {
		if (!this.#call) return {
			done: true,
			value: void 0
		};
		let value;
		try {
			value = this.#call();
		} catch (error) {
			if (!(error instanceof StopIteration)) throw error;
			this.#call = void 0;
			return {
				done: true,
				value: void 0
			};
		}
		if (!this.#isEnd(value)) return {
			done: false,
			value
		};
		this.#call = void 0;
		return {
			done: true,
			value: void 0
		};
	}
	[Symbol.iterator]() {
		return this;
	}
};
nameClass(CallIterator, "callable_iterator");
function* byIndex(object) {
	for (let i = 0;; i++) {
		let item;
		try {
			item = object.__getitem__(i);
		} catch (error) {
			if (error instanceof IndexError || error instanceof StopIteration) return;
			throw error;
		}
		yield item;
	}
}
function notIterable(value) {
	return new TypeError(`'${typeName(value)}' object is not iterable`);
}
var WaitingIterator = class {
	#opened;
	constructor(opened) {
		this.#opened = opened;
	}
	async next() {
		const iterator = await this.#opened;
		if (typeof iterator?.__next__ !== "function") return await iteratorNext(iterator);
		try {
			return {
				done: false,
				value: await iterator.__next__()
			};
		} catch (error) {
			if (error instanceof StopIteration) return {
				done: true,
				value: error.value
			};
			throw error;
		}
	}
	[Symbol.asyncIterator]() {
		return this;
	}
};
function iteratorNext(iterator) {
	const steps = iterator;
	if (typeof steps?.next === "function") return steps.next();
	throw new TypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
}
function isAsyncFunction$1(value) {
	return Object.prototype.toString.call(value) === "[object AsyncFunction]";
}
__name(isAsyncFunction$1, "isAsyncFunction");
function adapt(iterator) {
	const object = iterator;
	if (isAsync(iterator)) return iterator;
	if (iterator instanceof Promise || isAsyncFunction$1(object?.__next__)) return new WaitingIterator(iterator);
	if (typeof object?.__next__ === "function") return new IteratorOf(object);
	if (typeof object?.next === "function" && typeof object[Symbol.iterator] === "function") return object;
	throw new TypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
}
function iterOf(value) {
	if (Array.isArray(value) && value.__iter__ === void 0) return value.values();
	if (typeof value === "string") return value[Symbol.iterator]();
	if (typeof value === "object" && value !== null) {
		const object = value;
		if (typeof object.__iter__ === "function") return adapt(object.__iter__());
		if (value instanceof Map) return value.keys()[Symbol.iterator]();
		if (typeof object[Symbol.iterator] === "function") {
			const iterator = object[Symbol.iterator]();
			if (iterator !== object || !iterator.return) return iterator;
			noteStart(iterator);
			return new OpenIterator(iterator);
		}
		if (typeof object[Symbol.asyncIterator] === "function") return object[Symbol.asyncIterator].call(object);
		if (typeof object.__getitem__ === "function") return byIndex(object);
		if (typeof object.__next__ === "function") throw notIterable(value);
	} else if (typeof value === "function") {
		const own = value;
		if (typeof own.__iter__ === "function") return adapt(own.__iter__());
		if (typeof own[Symbol.iterator] === "function") return own[Symbol.iterator]();
	}
	throw notIterable(value);
}
const iter = ((...args) => {
	if (args.length < 2) return iterOf(args[0]);
	const [call, end] = args;
	const own = typeof call === "function" ? call : methodOf(call, "__call__");
	if (!own) throw new TypeError("iter(v, w): v must be callable");
	return new CallIterator(() => own.call(call), (value) => eq(value, end));
});
const iterator = ((...args) => {
	const own = args.length === 1 ? methodOf(args[0], "__iter__") : void 0;
	if (!own) return iter(...args);
	const given = own.call(args[0]);
	return methodOf(given, "__next__") ? given : adapt(given);
});
const starred = ((value) => {
	try {
		const items = iterOf(value);
		lengthHint(value);
		return items;
	} catch (error) {
		if (!(error instanceof TypeError) || error.message !== notIterable(value).message) throw error;
		throw new TypeError(`Value after * must be an iterable, not ${typeName(value)}`);
	}
});
function iterToEnd(value) {
	if (!(value instanceof Iterator && "return" in value && value.__iter__ === void 0)) return iterOf(value);
	noteStart(value);
	return value;
}
const next = ((...args) => {
	const iterator = args[0];
	if (typeof iterator?.__next__ === "function") {
		const ended = (error) => {
			if (args.length > 1 && error instanceof StopIteration) return args[1];
			throw error;
		};
		try {
			const given = iterator.__next__();
			return given instanceof Promise ? given.catch(ended) : given;
		} catch (error) {
			return ended(error);
		}
	}
	if (typeof iterator?.next !== "function" || Array.isArray(iterator)) throw new TypeError(`'${typeName(iterator)}' object is not an iterator`);
	const item = (result) => {
		if (!result.done) return result.value;
		noteEnd(iterator);
		if (args.length > 1) return args[1];
		throw result.value === void 0 || result.value === null ? new StopIteration() : new StopIteration(result.value);
	};
	noteStart(iterator);
	let result;
	try {
		result = iterator.next.call(iterator);
	} catch (error) {
		noteEnd(iterator);
		throw error;
	}
	return result instanceof Promise ? result.then(item) : item(result);
});
async function nextItem(iterator, timeout) {
	const step = await iterator.next(timeout);
	if (step.done) throw new StopIteration();
	return step.value;
}
function isAsync(value) {
	return typeof value === "object" && value !== null && Symbol.asyncIterator in value && typeof value[Symbol.iterator] !== "function";
}
async function* callsUntil(call, end) {
	for (let value = await call(); !eq(value, end); value = await call()) yield value;
}
const aiter = ((...args) => args.length < 2 ? asyncIterOf(args[0]) : callsUntil(args[0], args[1]));
var AsyncIteratorOf = class {
	#object;
	constructor(object) {
		this.#object = object;
	}
	async next() {
		try {
			const given = this.#object.__anext__();
			return {
				done: false,
				value: given instanceof Promise ? await given : await asyncItems.wait(given)
			};
		} catch (error) {
			if (error instanceof StopAsyncIteration) return {
				done: true,
				value: void 0
			};
			throw error;
		}
	}
	[Symbol.asyncIterator]() {
		return this;
	}
};
const asyncItems = {
	wait: (value) => Promise.resolve(value),
	left: () => {},
	ended: () => {}
};
var OpenAsyncIterator = class {
	#generator;
	#isOpen;
	constructor(generator, isOpen) {
		this.#generator = generator;
		this.#isOpen = isOpen;
	}
	next() {
		return this.#generator.next();
	}
	return() {
		asyncItems.left(this.#generator, this.#isOpen);
		return Promise.resolve({
			done: true,
			value: void 0
		});
	}
	[Symbol.asyncIterator]() {
		return this;
	}
};
function asyncIterOf(value) {
	const object = value;
	if (typeof object?.__aiter__ === "function") return object.__aiter__();
	if (typeof object?.[Symbol.asyncIterator] === "function") return object[Symbol.asyncIterator]();
	throw new TypeError(`'${typeName(value)}' object is not an async iterable`);
}
async function anext(iterator, ...otherwise) {
	const object = iterator;
	const isJavaScript = typeof object?.next === "function" && Symbol.asyncIterator in object;
	if (typeof object?.__anext__ !== "function" && !isJavaScript) throw new TypeError(`'${typeName(iterator)}' object is not an async iterator`);
	const step = await (isJavaScript ? object : new AsyncIteratorOf(object)).next();
	if (object?.[Symbol.toStringTag] === "AsyncGenerator") {
		const generator = object;
		if (step.done) asyncItems.ended(generator);
		else asyncItems.left(generator, true);
	}
	if (!step.done) return step.value;
	if (otherwise.length > 0) return otherwise[0];
	throw new StopAsyncIteration();
}
const asyncIter = ((value, leaves) => {
	const object = value;
	if (typeof object?.__aiter__ !== "function" && typeof object?.[Symbol.asyncIterator] !== "function") throw new TypeError(`'async for' requires an object with __aiter__ method, got ${typeName(value)}`);
	const iterator = asyncIterOf(value);
	if (typeof iterator?.__anext__ === "function") return new AsyncIteratorOf(iterator);
	if (typeof iterator?.[Symbol.asyncIterator] !== "function") throw new TypeError("'async for' received an object from __aiter__ that does not implement __anext__: " + typeName(iterator));
	return Object.prototype.toString.call(iterator) === "[object AsyncGenerator]" ? new OpenAsyncIterator(iterator, leaves === "open") : iterator;
});
function unpack(value, count) {
	const items = itemsToUnpack(value, count);
	if (items.length > count) throw new ValueError(`too many values to unpack (expected ${count})`);
	if (items.length < count) throw new ValueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
	return items;
}
function unpackStar(value, before, after) {
	const items = itemsToUnpack(value);
	if (items.length < before + after) throw new ValueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
	const end = items.length - after;
	return [
		...items.slice(0, before),
		items.slice(before, end),
		...items.slice(end)
	];
}
function itemsToUnpack(value, count = Infinity) {
	if (Array.isArray(value)) return value;
	let iterator;
	try {
		iterator = iter(value);
	} catch (error) {
		const own = value?.__iter__;
		if (!(error instanceof TypeError) || own !== void 0) throw error;
		throw new TypeError(`cannot unpack non-iterable ${typeName(value)} object`);
	}
	if (count === Infinity) return [...iterator];
	const items = [];
	while (items.length <= count) {
		const { done, value } = iterator.next();
		if (done) break;
		items.push(value);
	}
	return items;
}
// runtime/python/builtins/iterables.ts
async function gather(items) {
	const result = [];
	for await (const item of items) result.push(item);
	return result;
}
function withItems(items, then, iterate = iter) {
	const source = isAsync(items) ? items : iterate(items);
	return isAsync(source) ? gather(source).then(then) : then(source);
}
function knownItems(value) {
	if (typeof value !== "object" || value === null) return void 0;
	const { __iter__: own, __len__: length } = value;
	if (own !== void 0 || length !== void 0) return void 0;
	if (Array.isArray(value)) return value;
	if (value instanceof DictView || value instanceof SetBase) return value.toList();
	const fields = plainFields(value);
	return fields ? Object.keys(fields) : plainTable(value)?.listKeys();
}
function listed$1(items) {
	const source = iterToEnd(items);
	lengthHint(items);
	return source;
}
__name(listed$1, "listed");
function isPromise(value) {
	return typeof value === "object" && value !== null && typeof value.then === "function";
}
// runtime/python/support/generator_names.ts
const names$2 = new WeakMap();
function prototypeOf(maker) {
	return typeof maker === "function" && /^\[object (?:Async)?GeneratorFunction\]$/.test(Object.prototype.toString.call(maker)) ? maker.prototype : void 0;
}
function noteGenerators(maker, name) {
	const prototype = prototypeOf(maker);
	if (prototype && !names$2.has(prototype)) names$2.set(prototype, name());
}
function nameGenerators(makers) {
	for (const [name, maker] of Object.entries(makers)) noteGenerators(maker, () => name);
}
function generatorName(generator) {
	return names$2.get(Object.getPrototypeOf(generator)) ?? "<genexpr>";
}
// runtime/python/support/digits.ts
const LEAST$1 = 640;
const digitLimit = { most: 4300 };
function checkDigits(count) {
	const { most } = digitLimit;
	if (most === 0 || count <= most) return;
	throw new ValueError(`Exceeds the limit (${most} digits) for integer string conversion: value has ${count} digits; use sys.set_int_max_str_digits() to increase the limit`);
}
function decimal(value) {
	const text = String(value);
	const { most } = digitLimit;
	if (text.length <= LEAST$1 || most === 0 || text.length - (value < 0n ? 1 : 0) <= most) return text;
	throw new ValueError(`Exceeds the limit (${most} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`);
}
const partBits = {
	2: 8,
	8: 9,
	16: 8
};
const ofParts = [];
function partsOf$1(base, bits) {
	const length = 1 << bits;
	const short = Array.from({ length }, (_, part) => part.toString(base));
	const digits = short[length - 1].length;
	return {
		short,
		full: short.map((text) => text.padStart(digits, "0"))
	};
}
__name(partsOf$1, "partsOf");
function digitsByParts(base, bits, number) {
	const { short, full } = ofParts[base] ??= partsOf$1(base, bits);
	let shift = 0;
	while (shift + bits < 32 && number >>> shift + bits > 0) shift += bits;
	let text = short[number >>> shift];
	while (shift > 0) {
		shift -= bits;
		text += full[number >>> shift & (1 << bits) - 1];
	}
	return text;
}
function digitsIn(base, number) {
	if (typeof number === "number" && number === number >>> 0) {
		const bits = partBits[base];
		if (bits !== void 0) return digitsByParts(base, bits, number);
	}
	return number.toString(base);
}
// runtime/python/native_errors.ts
function isPythonException(value) {
	return Function.prototype[Symbol.hasInstance].call(BaseException, value);
}
const NATIVE = {
	endsWith: "endswith",
	push: "append",
	replaceAll: "replace",
	startsWith: "startswith",
	toLowerCase: "lower",
	toUpperCase: "upper",
	trim: "strip"
};
function pythonName$2(name) {
	return NATIVE[name] ?? name;
}
__name(pythonName$2, "pythonName");
function kindOf$1(type, text = "", name = "") {
	if (type === "boolean") return "bool";
	if (type === void 0) return name === "Float" ? "float" : name;
	return type === "bigint" || /^-?\d+$/.test(text) ? "int" : "float";
}
__name(kindOf$1, "kindOf");
const byText = [
	[
		/^Maximum call stack size exceeded/,
		() => RecursionError,
		() => "maximum recursion depth exceeded"
	],
	[
		/^Invalid (string|array|typed array) length|allocation failed/,
		() => MemoryError,
		() => ""
	],
	[
		/^Maximum BigInt size exceeded/,
		() => OverflowError,
		() => "int too large to be represented"
	],
	[
		/^Division by zero/,
		() => ZeroDivisionError,
		() => "division by zero"
	],
	[
		/^Cannot read properties of (?:null|undefined) \(reading 'Symbol\(Symbol.iterator\)'\)/,
		() => TypeError,
		() => "'NoneType' object is not iterable"
	],
	[
		/^Cannot read properties of (?:null|undefined) \(reading '\d+'\)/,
		() => TypeError,
		() => "'NoneType' object is not subscriptable"
	],
	[
		/^Cannot read properties of (?:null|undefined) \(reading '(.+)'\)/,
		() => AttributeError,
		(m) => `'NoneType' object has no attribute '${pythonName$2(m[1])}'`
	],
	[
		/^Cannot set properties of (?:null|undefined) \(setting '(.+)'\)/,
		() => AttributeError,
		(m) => `'NoneType' object has no attribute '${m[1]}' and no __dict__ for setting new attributes`
	],
	[
		/^Cannot set property ([\w$]+) of #<([\w$]+)> which has only a getter/,
		() => AttributeError,
		(m) => `property '${m[1]}' of '${m[2]}' object has no setter`
	],
	[
		/^Cannot (?:assign to read only|delete) property '([\w$]+)' of/,
		() => AttributeError,
		(m) => `attribute '${m[1]}' is read-only`
	],
	[
		/^Cannot add property ([\w$]+), object is not extensible/,
		() => AttributeError,
		(m) => `object has no attribute '${m[1]}'`
	],
	[
		/^(?:[\w$.[\]()]+)\.([\w$#]+) is not a function/,
		() => AttributeError,
		(m) => `object has no attribute '${pythonName$2(m[1])}'`
	],
	[
		/^([\w$]+) is not a function/,
		() => TypeError,
		(m) => `'${m[1]}' object is not callable`
	],
	[
		/^(?:object )?(null|undefined) is not iterable \(cannot read/,
		() => TypeError,
		() => "cannot unpack non-iterable NoneType object"
	],
	[
		/^(?:object )?(null|undefined) is not iterable/,
		() => TypeError,
		() => "'NoneType' object is not iterable"
	],
	[
		/^(?:(number|bigint|boolean) (\S+)|#<(\w+)>) is not iterable \(cannot read/,
		() => TypeError,
		([, type, text, name]) => `cannot unpack non-iterable ${kindOf$1(type, text, name)} object`
	],
	[
		/^(.+) is not iterable/,
		() => TypeError,
		(m) => `'${m[1]}' object is not iterable`
	],
	[
		/^Cannot mix BigInt and other types/,
		() => TypeError,
		() => "unsupported operand type(s): 'int' and 'float'"
	],
	[
		/^Cannot access '([\w$]+)' before initialization/,
		() => NameError,
		(m) => `name '${m[1]}' is not defined`
	],
	[
		/^Generator is already running/,
		() => ValueError,
		() => "generator already executing"
	],
	[
		/^([\w$]+) is not defined/,
		() => NameError,
		(m) => `name '${m[1]}' is not defined`
	]
];
function byClass(error) {
	if (error instanceof globalThis.TypeError) return TypeError;
	if (error instanceof globalThis.RangeError) return ValueError;
	if (error instanceof globalThis.SyntaxError) return SyntaxError;
	if (error instanceof globalThis.ReferenceError) return NameError;
	if (error.name === "AssertionError") return AssertionError;
	if (error.name === "TimeoutError") return TimeoutError;
	return RuntimeError;
}
const byDeno = [
	[
		"NotFound",
		2,
		"No such file or directory",
		() => FileNotFoundError
	],
	[
		"AlreadyExists",
		17,
		"File exists",
		() => FileExistsError
	],
	[
		"IsADirectory",
		21,
		"Is a directory",
		() => IsADirectoryError
	],
	[
		"NotADirectory",
		20,
		"Not a directory",
		() => NotADirectoryError
	],
	[
		"NotCapable",
		13,
		"Permission denied",
		() => PermissionError
	],
	[
		"PermissionDenied",
		13,
		"Permission denied",
		() => PermissionError
	],
	[
		"BrokenPipe",
		32,
		"Broken pipe",
		() => BrokenPipeError
	],
	[
		"ConnectionRefused",
		111,
		"Connection refused",
		() => ConnectionRefusedError
	],
	[
		"ConnectionReset",
		104,
		"Connection reset by peer",
		() => ConnectionResetError
	],
	[
		"ConnectionAborted",
		103,
		"Software caused connection abort",
		() => ConnectionAbortedError
	],
	[
		"Interrupted",
		4,
		"Interrupted system call",
		() => InterruptedError
	],
	[
		"TimedOut",
		110,
		"Connection timed out",
		() => TimeoutError
	],
	[
		"WouldBlock",
		11,
		"Resource temporarily unavailable",
		() => BlockingIOError
	],
	[
		"UnexpectedEof",
		0,
		"unexpected end of file",
		() => EOFError
	],
	[
		"AddrInUse",
		98,
		"Address already in use",
		() => OSError
	],
	[
		"FilesystemLoop",
		40,
		"Too many levels of symbolic links",
		() => OSError
	]
];
const OS_TEXT = /^(?:[\w\s]*?: )?(.+?) \(os error (\d+)\)/;
function translateDeno(error) {
	const os = OS_TEXT.exec(error.message);
	if (os) {
		const errno = Number(os[2]);
		return {
			class: pythonHooks.osErrorClass?.(errno) ?? OSError,
			text: `[Errno ${errno}] ${os[1]}`,
			errno
		};
	}
	for (const [name, errno, text, found] of byDeno) {
		const Native = Deno.errors[name];
		if (!Native || !(error instanceof Native)) continue;
		if (errno === 0) return {
			class: found(),
			text: error.message
		};
		const shown = name === "NotCapable" ? error.message : text;
		return {
			class: found(),
			text: `[Errno ${errno}] ${shown}`,
			errno
		};
	}
	const code = error.errno;
	if (typeof code !== "number" || code >= 0) return void 0;
	return {
		class: pythonHooks.osErrorClass?.(-code) ?? OSError,
		text: `[Errno ${-code}] ${error.message}`,
		errno: -code
	};
}
const byModules = [];
function addTranslation(translation) {
	byModules.push(translation);
}
const translations = new WeakMap();
function translate$1(error) {
	const known = translations.get(error);
	if (known) return known;
	let result = translateDeno(error);
	for (const translation of byModules) result ??= translation(error.message);
	for (const [pattern, found, say] of result ? [] : byText) {
		const match = pattern.exec(error.message);
		if (!match) continue;
		result = {
			class: found(),
			text: say(match)
		};
		break;
	}
	result ??= {
		class: byClass(error),
		text: error.message
	};
	translations.set(error, result);
	return result;
}
__name(translate$1, "translate");
function nativeText(error) {
	return translate$1(error).text;
}
const turned$1 = new WeakMap();
function exception(error) {
	if (isPythonException(error)) return error;
	if (!(error instanceof Error)) return new TypeError("exceptions must derive from BaseException");
	const known = turned$1.get(error);
	if (known) return known;
	const { class: Found, text, errno } = translate$1(error);
	const Python = Found;
	const result = errno === void 0 ? text === "" ? new Python() : new Python(text) : new Python(errno, text.replace(/^\[Errno \d+\] /, ""));
	if (error.stack !== void 0) result.stack = error.stack;
	if (error.cause !== void 0) result.cause = error.cause;
	turned$1.set(error, result);
	return result;
}
pythonHooks.counts = (error, errorClass) => {
	if (!(error instanceof Error)) return false;
	if (isPythonException(error)) return isSubclass$1(error.constructor, errorClass);
	if (errorClass === BaseException || errorClass === Exception) return true;
	const { class: found } = translate$1(error);
	return isSubclass$1(found, errorClass);
};
nativeErrors.classOf = (error) => isPythonException(error) ? void 0 : translate$1(error).class;
// runtime/python/values/bytes.ts
const BytesBase = Uint8Array;
const SHARED = 16384;
const LARGEST_SHARE = 1024;
let shared = new ArrayBuffer(SHARED);
let sharedEnd = 0;
function share(length) {
	if (sharedEnd + length > SHARED) {
		shared = new ArrayBuffer(SHARED);
		sharedEnd = 0;
	}
	const start = sharedEnd;
	sharedEnd = start + length + 7 & -8;
	return start;
}
var Bytes = class extends BytesBase {
	constructor(given = 0, offset, length) {
		const count = typeof given === "number" ? given : given instanceof Uint8Array || Array.isArray(given) ? given.length : Infinity;
		if (count > LARGEST_SHARE) {
			super(given, offset, length);
			return;
		}
		const start = share(count);
		super(shared, start, count);
		if (typeof given === "number") return;
		const items = given;
		for (let i = 0; i < count; i++) this[i] = items[i];
	}
	toString() {
		return repr(this);
	}
};
nameClass(Bytes, "bytes");
markHashable(Bytes.prototype);
markHashable(Uint8Array.prototype);
const ROOM$1 = 1 << 26;
function growing(length) {
	return new ArrayBuffer(length, { maxByteLength: Math.max(ROOM$1, length * 4) });
}
const FEW$3 = 32;
var ByteArray = class ByteArray extends BytesBase {
	constructor(given = 0) {
		const items = typeof given === "number" || Array.isArray(given) || given instanceof Uint8Array ? given : [...given];
		const length = typeof items === "number" ? items : items.length;
		super(growing(length));
		if (typeof items !== "number") this.set(items);
	}
	static zeros(length) {
		return Object.setPrototypeOf(new Uint8Array(growing(length)), ByteArray.prototype);
	}
	static fromBytes(bytes) {
		const result = ByteArray.zeros(bytes.length);
		result.set(bytes);
		return result;
	}
	static get [Symbol.species]() {
		return Uint8Array;
	}
	resize(length) {
		this.buffer.resize(length);
	}
	toString() {
		return repr(this);
	}
};
nameClass(ByteArray, "bytearray");
markUnhashable(ByteArray.prototype);
function addBytes(target, bytes) {
	const { length } = target;
	const count = bytes.length;
	target.resize(length + count);
	if (count < FEW$3) {
		for (let i = 0; i < count; i++) target[length + i] = bytes[i];
		return;
	}
	target.set(bytes.length === count ? bytes : target.subarray(0, count), length);
}
const TEXT_STEP = 32768;
function latin1(bytes) {
	let text = "";
	for (let i = 0; i < bytes.length; i += TEXT_STEP) {
		const part = bytes.length <= TEXT_STEP ? bytes : bytes.subarray(i, i + TEXT_STEP);
		text += String.fromCharCode.apply(null, part);
	}
	return text;
}
function fromLatin1(text) {
	const result = new Bytes(text.length);
	for (let i = 0; i < text.length; i++) result[i] = text.charCodeAt(i);
	return result;
}
function sameClass(bytes, like) {
	if (like instanceof ByteArray) return ByteArray.fromBytes(bytes);
	return bytes instanceof Bytes ? bytes : new Bytes(bytes);
}
// runtime/python/text/quote.ts
const PLAIN = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;
let unprintable;
let needsEscape;
const SHORT$4 = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\\": "\\\\"
};
function isPrintable(character) {
	return character === " " || !(unprintable ??= /[\p{C}\p{Zl}\p{Zp}\p{Zs}]/u).test(character);
}
function escapeCode(code) {
	const hex = code.toString(16);
	if (code < 256) return `\\x${hex.padStart(2, "0")}`;
	return code < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
function quoteFor(text) {
	return text.includes("'") && !text.includes("\"") ? "\"" : "'";
}
function quote(text) {
	if (PLAIN.test(text)) return `'${text}'`;
	const mark = quoteFor(text);
	needsEscape ??= /[\\\p{C}\p{Zl}\p{Zp}\p{Zs}]/u;
	if (!needsEscape.test(text.replaceAll(" ", ""))) return mark + (mark === "'" ? text.replaceAll("'", "\\'") : text) + mark;
	let result = mark;
	for (const character of text) if (character === mark) result += `\\${mark}`;
	else if (SHORT$4[character] !== void 0) result += SHORT$4[character];
	else if (isPrintable(character)) result += character;
	else result += escapeCode(character.codePointAt(0));
	return result + mark;
}
function escapeBeyondAscii(text) {
	return text.replace(/\P{ASCII}/gu, (character) => escapeCode(character.codePointAt(0)));
}
function quoteBytes(bytes) {
	const text = latin1(bytes);
	const mark = quoteFor(text);
	let result = `b${mark}`;
	for (const character of text) {
		const code = character.charCodeAt(0);
		if (character === mark) result += `\\${mark}`;
		else if (SHORT$4[character] !== void 0) result += SHORT$4[character];
		else if (code < 32 || code > 126) result += escapeCode(code);
		else result += character;
	}
	return result + mark;
}
// runtime/python/text/repr.ts
const active = [];
function nested(value, again, show) {
	if (active.includes(value)) return again;
	active.push(value);
	try {
		return show();
	} finally {
		active.pop();
	}
}
function list$1(items) {
	if (items.length === 0) return "[]";
	return nested(items, "[...]", () => {
		let text = "[";
		for (let i = 0; i < items.length; i++) text += (i > 0 ? ", " : "") + repr(items[i]);
		return text + "]";
	});
}
__name(list$1, "list");
function tuple$1(items) {
	return nested(items, "(...)", () => {
		const text = Array.from(items, repr).join(", ");
		return items.length === 1 ? `(${text},)` : `(${text})`;
	});
}
__name(tuple$1, "tuple");
function dict$2(items) {
	return nested(items, "{...}", () => {
		const parts = [];
		for (const [key, value] of items) parts.push(`${repr(key)}: ${repr(value)}`);
		return `{${parts.join(", ")}}`;
	});
}
__name(dict$2, "dict");
function setText(items) {
	const name = typeName(items);
	return nested(items, `${name}(...)`, () => {
		if (items.size === 0) return `${name}()`;
		const all = name === "set" || name === "frozenset" ? items : listed$1(items);
		const text = `{${Array.from(all, repr).join(", ")}}`;
		return name === "set" ? text : `${name}(${text})`;
	});
}
function functionText(value) {
	const { __repr__: own } = value;
	const isOwn = Object.hasOwn(value, "__repr__") && isType(value);
	if (typeof own === "function" && !isOwn) return own.call(value);
	if (isType(value)) return `<class '${qualifiedName(value)}'>`;
	const bound = bindingOf(value);
	if (bound) {
		const owner = typeName(bound.receiver);
		const kind = typeName(value);
		if (kind === "method-wrapper") return `<method-wrapper '${bound.name}' of ${owner} object at ${addressText(value)}>`;
		return kind === "method" ? `<bound method ${homeOf$2(bound.receiver, bound.name) ?? owner}.${bound.name} of ${repr(bound.receiver)}>` : `<built-in method ${bound.name} of ${owner} object at ${addressText(value)}>`;
	}
	const builtin = builtinName(value);
	if (builtin !== void 0) return `<built-in function ${builtin}>`;
	const ofType = typeMethodOf(value);
	if (ofType) return `<${ofType.isSlot ? "slot wrapper" : "method"} '${ofType.name}' of '${ofType.type}' objects>`;
	return `<function ${fullName(value)} at ${addressText(value)}>`;
}
function homeOf$2(receiver, name) {
	for (let at = receiver; at !== null; at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, name)) return at === receiver ? void 0 : fullName(at.constructor);
}
__name(homeOf$2, "homeOf");
function objectText(value) {
	if (Array.isArray(value)) return isTuple(value) ? tuple$1(value) : list$1(value);
	if (value instanceof Map) return dict$2(value);
	if (value instanceof Set) return setText(value);
	if (value instanceof Uint8Array) {
		const text = quoteBytes(value);
		return value instanceof ByteArray ? `${typeName(value)}(${text})` : text;
	}
	if (value instanceof Error) return exceptionRepr(value);
	const own = value.toString;
	if (typeof own === "function" && own !== Object.prototype.toString) return String(own.call(value));
	if (typeName(value) === "module") return "<module>";
	return plainRepr(value);
}
function plainRepr(value) {
	const type = typeName(value);
	if (type === "generator" || type === "async_generator") return `<${type} object ${generatorName(value)} at ${addressText(value)}>`;
	return `<${qualifiedTypeName(value)} object at ${addressText(value)}>`;
}
function checkedText(text, name) {
	if (typeof text === "string") return text;
	if (isHolder(text) && typeof text[held] === "string") return text[held];
	throw new TypeError(`${name} returned non-string (type ${typeName(text)})`);
}
function exceptionRepr(error) {
	const name = className(classOf$1(error));
	if (!isPythonException(error)) return `${name}(${quote(nativeText(error))})`;
	const { args } = error;
	return `${name}(${Array.from(args, repr).join(", ")})`;
}
function exceptionText(error) {
	if (!isPythonException(error)) return nativeText(error);
	const { args } = error;
	const { errno, strerror, filename, filename2 } = error;
	if (errno !== void 0 && args.length >= 2 && args.length <= 5 || isSet(errno) && isSet(strerror)) {
		const shown = filename === null || filename === void 0 ? "" : `: ${repr(filename)}`;
		const second = filename2 === null || filename2 === void 0 ? "" : ` -> ${repr(filename2)}`;
		return `[Errno ${str$1(errno)}] ${str$1(strerror)}${shown}${second}`;
	}
	if (args.length === 0) return "";
	return args.length === 1 ? str$1(args[0]) : tuple$1(args);
}
function isSet(value) {
	return value !== null && value !== void 0;
}
function repr(value) {
	const own = dialect.current?.repr(value);
	if (own !== void 0) return own;
	switch (typeof value) {
		case "string": return quote(value);
		case "number": return Number.isSafeInteger(value) ? String(value) : floatText(value);
		case "bigint": return decimal(value);
		case "boolean": return value ? "True" : "False";
		case "symbol": return String(value);
		case "function": return functionText(value);
		default: {
			if (value === null || value === void 0) return "None";
			if (value instanceof Float) return floatText(value.value);
			const { __repr__: own } = value;
			return typeof own === "function" ? checkedText(own.call(value), "__repr__") : objectText(value);
		}
	}
}
function str$1(value) {
	if (typeof value === "string") return value;
	const other = dialect.current?.str(value);
	if (other !== void 0) return other;
	if (!(typeof value === "function" && value.constructor !== Function) && (typeof value !== "object" || value === null)) return repr(value);
	const { __str__: own } = value;
	if (typeof own === "function") return checkedText(own.call(value), "__str__");
	if (value instanceof Error) return exceptionText(value);
	const { __repr__: shown } = value;
	if (typeof shown === "function" && !(value instanceof Uint8Array)) return dialect.current?.repr(value) ?? checkedText(shown.call(value), "__str__");
	return value instanceof Uint8Array ? objectText(value) : repr(value);
}
__name(str$1, "str");
// runtime/python/exception_groups.ts
var BaseExceptionGroup = class BaseExceptionGroup extends BaseException {
	constructor(message, exceptions) {
		if (arguments.length !== 2) throw new TypeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${arguments.length} given)`);
		const items = itemsOf$1(message, exceptions);
		super(message, exceptions);
		this.message = String(message);
		this.exceptions = tupleFrom(items);
		const foreign = items.find((one) => !(one instanceof Exception));
		if (foreign === void 0 && new.target === BaseExceptionGroup) return new ExceptionGroup(message, exceptions);
		if (foreign !== void 0 && this instanceof Exception) throw new TypeError(new.target === ExceptionGroup ? "Cannot nest BaseExceptions in an ExceptionGroup" : `Cannot nest BaseExceptions in '${new.target.name}'`);
	}
	__str__() {
		const count = this.exceptions.length;
		return `${this.args[0]} (${count} sub-exception${count === 1 ? "" : "s"})`;
	}
	__repr__() {
		return `${this.constructor.name}(${repr(this.args[0])}, ${repr(this.args[1])})`;
	}
	derive(exceptions) {
		return new BaseExceptionGroup(this.args[0], exceptions);
	}
	subgroup(condition) {
		return divide(this, chooserOf(condition)).taken;
	}
	split(condition) {
		const { taken, left } = divide(this, chooserOf(condition));
		return asTuple([taken, left]);
	}
};
var ExceptionGroup = class extends BaseExceptionGroup {};
inheritAlso(ExceptionGroup, Exception);
function itemsOf$1(message, exceptions) {
	if (typeof message !== "string") throw new TypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`);
	if (!Array.isArray(exceptions)) throw new TypeError("second argument (exceptions) must be a sequence");
	if (exceptions.length === 0) throw new ValueError("second argument (exceptions) must be a non-empty sequence");
	exceptions.forEach((one, i) => {
		if (one instanceof BaseException) return;
		throw new ValueError(`Item ${i} of second argument (exceptions) is not an exception`);
	});
	return [...exceptions];
}
__name(itemsOf$1, "itemsOf");
function chooserOf(condition) {
	const isException = (one) => isClass(one) && isSubclass$1(one, BaseException);
	if (isException(condition)) return (error) => matches(error, condition);
	if (Array.isArray(condition) && condition.every(isException)) return (error) => matches(error, condition);
	if (typeof condition === "function" && !isClass(condition)) {
		const choose = condition;
		return (error) => pythonHooks.truth?.(choose(error)) ?? Boolean(choose(error));
	}
	throw new TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)");
}
function divide(error, chooses) {
	if (chooses(error)) return {
		taken: error,
		left: null
	};
	if (!(error instanceof BaseExceptionGroup)) return {
		taken: null,
		left: error
	};
	const parts = error.exceptions.map((one) => divide(one, chooses));
	const part = (items) => {
		const some = items.filter((one) => one !== null);
		return some.length > 0 ? derived(error, some) : null;
	};
	return {
		taken: part(parts.map((one) => one.taken)),
		left: part(parts.map((one) => one.left))
	};
}
function derived(from, exceptions) {
	const made = from.derive(exceptions);
	if (!(made instanceof BaseExceptionGroup)) throw new TypeError("derive must return an instance of BaseExceptionGroup");
	if (made === from) return made;
	if (from.cause !== void 0) made.cause = from.cause;
	if (from.__context__ !== void 0) made.__context__ = from.__context__;
	if (from.__notes__) made.__notes__ = [...from.__notes__];
	if (from.stack !== void 0) made.stack = from.stack;
	return made;
}
var Caught = class {
	#left;
	#raised = [];
	#again = [];
	#taken = [];
	constructor(error) {
		this.error = error;
		this.#left = error;
	}
	take(...classes) {
		for (const one of classes.flat(Infinity)) {
			if (!isClass(one) || !isSubclass$1(one, BaseException)) throw new TypeError("catching classes that do not inherit from BaseException is not allowed");
			if (isSubclass$1(one, BaseExceptionGroup)) throw new TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
		}
		if (this.#left === null) return null;
		const { taken, left } = divide(this.#left, (error) => matches(error, ...classes));
		if (taken === null) return null;
		this.#left = left;
		const group = taken instanceof BaseExceptionGroup ? taken : new BaseExceptionGroup("", tupleFrom([taken]));
		this.#taken.push(group);
		return group;
	}
	raised(error) {
		(this.#taken.includes(error) ? this.#again : this.#raised).push(error);
	}
	finish() {
		const { error } = this;
		if (!(error instanceof BaseExceptionGroup)) {
			const [first = this.#left] = [...this.#raised, ...this.#again];
			if (first !== null) throw first;
			return;
		}
		const leaves = new Set([this.#left, ...this.#again].flatMap(leavesOf));
		const rest = leaves.size === 0 ? null : divide(error, (one) => !(one instanceof BaseExceptionGroup) && leaves.has(one)).taken;
		if (this.#raised.length === 0) {
			if (rest !== null) throw leaves.size === leavesOf(error).length ? error : rest;
			return;
		}
		const raised = rest === null ? this.#raised : [...this.#raised, rest];
		throw raised.length === 1 ? raised[0] : new BaseExceptionGroup("", raised);
	}
};
function leavesOf(error) {
	if (error === null) return [];
	return error instanceof BaseExceptionGroup ? error.exceptions.flatMap(leavesOf) : [error];
}
// runtime/python/support/suggestion.ts
const MOVE = 2;
const CASE = 1;
function cost(a, b) {
	if (a === b) return 0;
	return a.toLowerCase() === b.toLowerCase() ? CASE : MOVE;
}
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i * MOVE);
	for (let i = 1; i <= a.length; i++) {
		const next = [i * MOVE];
		for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1] + MOVE, row[j] + MOVE, row[j - 1] + cost(a[i - 1], b[j - 1])));
		row = next;
	}
	return row[b.length];
}
function suggestion(wrong, names, colon = "") {
	let best = "";
	let least = Infinity;
	for (const name of names) {
		if (name === wrong) continue;
		const most = Math.min(Math.floor((wrong.length + name.length + 3) * MOVE / 6), least - 1);
		const far = distance(wrong, name);
		if (far > most) continue;
		least = far;
		best = name;
	}
	return best === "" ? "" : `. Did you mean${colon} '${best}'?`;
}
// runtime/python/exceptions.ts
var GeneratorExit = class extends BaseException {};
var StopIteration = class extends Exception {
	constructor(...args) {
		super(...args);
		this.value = args[0] ?? null;
	}
};
var StopAsyncIteration = class extends Exception {};
var FloatingPointError = class extends ArithmeticError {};
var ZeroDivisionError = class extends ArithmeticError {};
var BufferError = class extends Exception {};
function split$3(args, name, ...known) {
	const rest = [...args];
	const given = keywords(rest);
	const wrong = Object.keys(given).find((key) => !known.includes(key));
	if (wrong !== void 0) {
		const near = suggestion(wrong, known);
		throw new TypeError(`${name}() got an unexpected keyword argument '${wrong}'${near}`);
	}
	return [rest, given];
}
__name(split$3, "split");
var ImportError = class extends Exception {
	constructor(...args) {
		const [rest, { name = null, path = null, name_from = null }] = split$3(args, "ImportError", ...[
			"name",
			"path",
			"name_from"
		]);
		super(...rest);
		this.name = name;
		this.path = path;
		this.name_from = name_from;
		this.msg = rest.length === 1 ? rest[0] : null;
	}
};
var ModuleNotFoundError = class extends ImportError {};
var KeyError = class extends LookupError {
	constructor(...args) {
		super(...args);
		if (args.length === 1 && Object.hasOwn(this, "message")) this.message = repr(args[0]);
	}
	__str__() {
		if (this.args.length === 0) return "";
		return repr(this.args.length === 1 ? this.args[0] : this.args);
	}
};
defineMessage(KeyError, (args) => args.length === 1 ? repr(args[0]) : String(args));
var NameError = class extends Exception {
	constructor(...args) {
		const [rest, { name }] = split$3(args, "NameError", "name");
		super(...rest);
		if (name !== void 0) this.name = name;
	}
};
var UnboundLocalError = class extends NameError {};
var BlockingIOError = class extends OSError {};
var ChildProcessError = class extends OSError {};
var ConnectionAbortedError = class extends ConnectionError {};
var ConnectionRefusedError = class extends ConnectionError {};
var ConnectionResetError = class extends ConnectionError {};
var FileExistsError = class extends OSError {};
var FileNotFoundError = class extends OSError {};
var InterruptedError = class extends OSError {};
var IsADirectoryError = class extends OSError {};
var NotADirectoryError = class extends OSError {};
var PermissionError = class extends OSError {};
var ProcessLookupError = class extends OSError {};
var TimeoutError = class extends OSError {};
var ReferenceError$1 = class extends Exception {
	static {
		__name(this, "ReferenceError");
	}
};
var NotImplementedError = class extends RuntimeError {};
var RecursionError = class extends RuntimeError {};
var PythonFinalizationError = class extends RuntimeError {};
var SyntaxError = class extends Exception {
	filename = null;
	lineno = null;
	offset = null;
	text = null;
	end_lineno = null;
	end_offset = null;
	constructor(...args) {
		super(...args);
		this.msg = args[0] ?? null;
		const [, place] = args;
		if (args.length !== 2) return;
		if (!Array.isArray(place)) throw new TypeError(`'${typeName(place)}' object is not iterable`);
		[this.filename, this.lineno, this.offset, this.text] = place;
		if (place.length > 4) [this.end_lineno, this.end_offset] = place.slice(4);
	}
	__str__() {
		const { filename, lineno } = this;
		const place = [typeof filename === "string" ? filename.replace(/^.*\//s, "") : null, lineno === null ? null : `line ${lineno}`].filter((part) => part !== null).join(", ");
		return str$1(this.msg) + (place === "" ? "" : ` (${place})`);
	}
};
var IndentationError = class extends SyntaxError {};
var TabError = class extends IndentationError {};
var SystemError = class extends Exception {};
var UnicodeError = class extends ValueError {};
var UnicodePlaceError = class extends UnicodeError {
	static arity = 5;
	constructor(...args) {
		super(...args);
		const wanted = new.target.arity;
		if (args.length !== wanted) throw new TypeError(`function takes exactly ${wanted} arguments (${args.length} given)`);
		const [encoding, object, start, end, reason] = args.length === 4 ? [null, ...args] : args;
		this.encoding = encoding;
		this.object = object;
		this.start = Number(start);
		this.end = Number(end);
		this.reason = reason;
		this.message = this.__str__();
	}
	#fault() {
		const code = [...this.object][this.start]?.codePointAt(0) ?? 0;
		const hex = code.toString(16);
		if (code < 256) return `\\x${hex.padStart(2, "0")}`;
		return code < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
	}
	__str__() {
		const { encoding, object, start, end, reason } = this;
		const codec = encoding === null ? "" : `'${encoding}' codec `;
		const verb = encoding === null ? "translate" : object instanceof Uint8Array ? "decode" : "encode";
		const several = `${start}-${end - 1}`;
		if (object instanceof Uint8Array) return end === start + 1 ? `${codec}can't decode byte 0x${(object[start] ?? 0).toString(16).padStart(2, "0")} in position ${start}: ${reason}` : `${codec}can't decode bytes in position ${several}: ${reason}`;
		return end === start + 1 ? `${codec}can't ${verb} character '${this.#fault()}' in position ${start}: ${reason}` : `${codec}can't ${verb} characters in position ${several}: ${reason}`;
	}
};
var UnicodeDecodeError = class extends UnicodePlaceError {};
var UnicodeEncodeError = class extends UnicodePlaceError {};
var UnicodeTranslateError = class extends UnicodePlaceError {
	static arity = 4;
};
var Warning = class extends Exception {};
var BytesWarning = class extends Warning {};
var DeprecationWarning = class extends Warning {};
var EncodingWarning = class extends Warning {};
var FutureWarning = class extends Warning {};
var ImportWarning = class extends Warning {};
var PendingDeprecationWarning = class extends Warning {};
var ResourceWarning = class extends Warning {};
var RuntimeWarning = class extends Warning {};
var SyntaxWarning = class extends Warning {};
var UnicodeWarning = class extends Warning {};
var UserWarning = class extends Warning {};
const IOError = OSError;
const EnvironmentError = OSError;
const byErrno = {
	1: PermissionError,
	2: FileNotFoundError,
	3: ProcessLookupError,
	4: InterruptedError,
	10: ChildProcessError,
	11: BlockingIOError,
	13: PermissionError,
	17: FileExistsError,
	20: NotADirectoryError,
	21: IsADirectoryError,
	32: BrokenPipeError,
	103: ConnectionAbortedError,
	104: ConnectionResetError,
	108: BrokenPipeError,
	110: TimeoutError,
	111: ConnectionRefusedError,
	114: BlockingIOError,
	115: BlockingIOError
};
pythonHooks.osErrorClass = (errno) => byErrno[errno];
pythonHooks.args = asTuple;
pythonHooks.typeName = typeName;
const modules$1 = [
	[ProcessError, "multiprocessing.context"],
	[TimeoutError$1, "multiprocessing.context"],
	[BufferTooShort, "multiprocessing.context"],
	[AuthenticationError, "multiprocessing.context"],
	[BrokenBarrierError, "threading"],
	[Empty, "_queue"],
	[Full, "queue"],
	[UnicodePlaceError, "builtins"]
];
for (const [errorClass, module] of modules$1) Object.defineProperty(errorClass, "__module__", { value: module });
const builtinClasses = {
	ArithmeticError,
	AssertionError,
	AttributeError,
	BaseException,
	BaseExceptionGroup,
	BlockingIOError,
	BrokenPipeError,
	BufferError,
	BytesWarning,
	ChildProcessError,
	ConnectionAbortedError,
	ConnectionError,
	ConnectionRefusedError,
	ConnectionResetError,
	DeprecationWarning,
	EOFError,
	EncodingWarning,
	Exception,
	ExceptionGroup,
	FileExistsError,
	FileNotFoundError,
	FloatingPointError,
	FutureWarning,
	GeneratorExit,
	ImportError,
	ImportWarning,
	IndentationError,
	IndexError,
	InterruptedError,
	IsADirectoryError,
	KeyError,
	KeyboardInterrupt,
	LookupError,
	MemoryError,
	ModuleNotFoundError,
	NameError,
	NotADirectoryError,
	NotImplementedError,
	OSError,
	OverflowError,
	PendingDeprecationWarning,
	PermissionError,
	ProcessLookupError,
	PythonFinalizationError,
	RecursionError,
	ReferenceError: ReferenceError$1,
	ResourceWarning,
	RuntimeError,
	RuntimeWarning,
	StopAsyncIteration,
	StopIteration,
	SyntaxError,
	SyntaxWarning,
	SystemError,
	SystemExit,
	TabError,
	TimeoutError,
	TypeError,
	UnboundLocalError,
	UnicodeDecodeError,
	UnicodeEncodeError,
	UnicodeError,
	UnicodeTranslateError,
	UnicodeWarning,
	UserWarning,
	ValueError,
	Warning,
	ZeroDivisionError
};
for (const errorClass of Object.values(builtinClasses)) Object.defineProperty(errorClass, "__module__", { value: "builtins" });
register(import.meta, builtinClasses);
nativeErrors.builtin = builtinClasses;
function throwable(value) {
	if (value instanceof Error) return value;
	if (isClass(value) && isSubclass$1(value, BaseException)) return pythonHooks.call?.(value, [], {}) ?? new value();
	return new TypeError("exceptions must derive from BaseException");
}
function raiseFrom(error, cause) {
	if (cause === null || cause === void 0) error.cause = null;
	else if (cause instanceof Error || isClass(cause) && isSubclass$1(cause, BaseException)) error.cause = throwable(cause);
	else throw new TypeError("exception causes must derive from BaseException");
	return error;
}
function withContext(error, context) {
	if (!(context instanceof Error) || context === error) return error;
	const seen = new Set([context]);
	let at = context;
	while (at.__context__ instanceof Error && !seen.has(at.__context__)) if (at.__context__ === error) at.__context__ = null;
	else seen.add(at = at.__context__);
	let last = error;
	while (!seen.has(last)) {
		seen.add(last);
		if (!(last.__context__ instanceof Error)) {
			last.__context__ = context;
			break;
		}
		last = last.__context__;
	}
	return error;
}
function noAttribute(text, name, object) {
	const error = new AttributeError(text);
	Object.defineProperties(error, {
		name: {
			value: name,
			writable: true,
			configurable: true
		},
		obj: {
			value: object,
			writable: true,
			configurable: true
		}
	});
	return error;
}
// runtime/python/classes/abstract.ts
function missing$3(type) {
	const names = new Map();
	for (let at = type; typeof at === "function" && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
		const { prototype } = at;
		const own = Object.hasOwn(at, "__abstractmethods__") ? at.__abstractmethods__ ?? [] : [];
		for (const name of own) if (!names.has(name)) names.set(name, prototype);
	}
	const { prototype } = type;
	const isOpen = ([name, home]) => {
		for (let at = prototype; at !== home; at = Object.getPrototypeOf(at)) {
			if (Object.hasOwn(at, name)) return false;
			if (name !== "name" && Object.hasOwn(at.constructor, name)) return false;
		}
		return true;
	};
	return [...names].filter(isOpen).map(([name]) => name).sort();
}
__name(missing$3, "missing");
const checked$1 = new WeakSet();
const registered = new WeakMap();
function checkSubclass(type, candidate) {
	const { __subclasshook__: hook } = type;
	if (hook) {
		const answer = hook.call(type, candidate);
		if (answer !== NotImplemented) return truth(answer);
	}
	const all = registered.get(type);
	if (all === void 0) return false;
	const line = mro(candidate);
	return all.some((one) => line.includes(one));
}
function checkAbstract(type) {
	if (checked$1.has(type)) return;
	const names = missing$3(type);
	if (names.length > 0) {
		const list = names.map((name) => `'${name}'`).join(", ");
		throw new TypeError(`Can't instantiate abstract class ${className(type)} without an implementation for abstract method${names.length === 1 ? "" : "s"} ${list}`);
	}
	checked$1.add(type);
}
var ABC = class {
	static __module__ = "abc";
	static __abstractmethods__ = [];
	constructor(..._args) {
		checkAbstract(new.target);
	}
	static [Symbol.hasInstance](value) {
		if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
		return checkSubclass(this, type$1(value));
	}
	static __subclasscheck__(candidate) {
		return mro(candidate).includes(this) || checkSubclass(this, candidate);
	}
	static register(subclass) {
		for (const type of mro(this)) {
			if (typeof type !== "function") continue;
			const all = registered.get(type);
			if (all === void 0) registered.set(type, [subclass]);
			else all.push(subclass);
		}
		return subclass;
	}
	static __class_getitem__(_parameters) {
		return this;
	}
};
function updateAbstractmethods(cls) {
	checked$1.delete(cls);
	return cls;
}
// runtime/python/classes/code.ts
var Code = class {
	static __module__ = "builtins";
	constructor(fn, told = {}) {
		const { names, positionalOnly, keywords } = parametersOf$1(fn);
		this.co_name = functionName(fn);
		this.co_argcount = names.length;
		this.co_posonlyargcount = positionalOnly;
		this.co_kwonlyargcount = keywords?.length ?? 0;
		const plain = (name) => name.replace(/^_(?=[^_])|(?<=[^_])_$/g, "");
		this.co_varnames = tupleFrom(told.names ?? [...names, ...keywords ?? []].map(plain));
		this.co_nlocals = this.co_varnames.length;
		this.co_freevars = tupleFrom(told.free ?? []);
		this.co_filename = told.file ?? "";
		this.co_firstlineno = told.line ?? 1;
		const kind = Object.prototype.toString.call(Object.getPrototypeOf(fn));
		const isGenerator = /GeneratorFunction/.test(kind);
		this.co_flags = 3 + (told.rest ? 4 : 0) + (told.keywords ? 8 : 0) + (isGenerator ? 32 : 0) + (told.free ? 16 : 0);
	}
};
nameClass(Code, "code");
var Cell = class Cell {
	static __module__ = "builtins";
	#value;
	#read;
	constructor(...contents) {
		if (contents.length > 1) throw new TypeError(`cell expected at most 1 argument, got ${contents.length}`);
		this.#value = contents[0];
	}
	static of(read) {
		const made = new Cell();
		made.#read = read;
		return made;
	}
	get cell_contents() {
		const value = this.#read ? this.#read() : this.#value;
		if (value !== void 0) return value;
		throw new ValueError("Cell is empty");
	}
	set cell_contents(value) {
		if (this.#read) throw new TypeError("the variable of a function cannot be set from outside it");
		this.#value = value;
	}
	__repr__() {
		const value = this.#read ? this.#read() : this.#value;
		const held = value === void 0 ? "empty" : `${typeName(value)} object at 0x${id(value).toString(16)}`;
		return `<cell at ${addressText(this)}: ${held}>`;
	}
};
nameClass(Cell, "cell");
function codeOf(fn, told) {
	return new Code(fn, told);
}
function closureOf(told) {
	if (!told?.free || !told.cells) return null;
	const { cells } = told;
	return tupleFrom(told.free.map((_, i) => Cell.of(() => cells()[i])));
}
// runtime/python/support/enclosing.ts
const MARK = /^[^(){}=]*(?:\((?:\)\s*=>\s*\{?)?\s*)?\/\* in (\S+) \*\//;
function withEnclosing(target, name) {
	const { __wrapped__: wrapped } = target;
	if (typeof wrapped === "function") return withEnclosing(wrapped, name);
	const [, around] = MARK.exec(Function.prototype.toString.call(target)) ?? [];
	return around === void 0 ? name : `${around}.<locals>.${name}`;
}
// runtime/python/support/node.ts
function nodeProcess() {
	return globalThis.process;
}
function nodeModule(name) {
	return nodeProcess().getBuiltinModule(name);
}
// runtime/python/coroutines/frames.ts
let storage;
function currentFrame() {
	return storage?.getStore();
}
function withinFrame(frame, run) {
	storage ??= new (nodeModule("node:async_hooks")).AsyncLocalStorage();
	return storage.run(frame, run);
}
// runtime/python/coroutines/coroutine.ts
const outcome = Symbol("outcome");
const idle$1 = new Set();
var Steps = class {
	#ended;
	#waiting;
	#start;
	started = false;
	running = false;
	constructor(start) {
		this.#start = start;
	}
	suspend(yielded) {
		this.#waiting = Promise.withResolvers();
		this.#ended?.resolve({
			done: false,
			value: yielded
		});
		return this.#waiting.promise;
	}
	async next(resume) {
		const ended = Promise.withResolvers();
		this.#ended = ended;
		this.running = true;
		if (this.started) resume(this.#waiting);
		else {
			this.started = true;
			const around = currentFrame();
			withinFrame({
				loop: around?.loop ?? null,
				context: around?.context ?? null,
				driver: this
			}, this.#start).then((value) => this.#ended.resolve({
				done: true,
				value
			}), (error) => this.#ended.reject(error));
		}
		try {
			return await ended.promise;
		} finally {
			this.running = false;
		}
	}
};
var Coroutine = class {
	static __module__ = "builtins";
	static __name__ = "coroutine";
	#run;
	#fullName;
	#state = "created";
	#steps;
	constructor(run, name, fullName) {
		this.#run = run;
		this.__name__ = name;
		this.#fullName = fullName;
		this.loop = currentFrame()?.loop ?? null;
		idle$1.add(this);
		noteExit();
	}
	get __qualname__() {
		return this.#fullName?.() ?? this.__name__;
	}
	get crRunning() {
		return this.#steps?.running ?? false;
	}
	get state() {
		if (this.#state === "created") return "CORO_CREATED";
		if (this.#state === "closed") return "CORO_CLOSED";
		return this.crRunning ? "CORO_RUNNING" : "CORO_SUSPENDED";
	}
	async start() {
		if (this.#state !== "created") throw new RuntimeError(this.#state === "closed" ? "cannot reuse already awaited coroutine" : "coroutine is being awaited already");
		this.#begin();
		try {
			return await this.#run();
		} finally {
			this.#state = "closed";
		}
	}
	#begin() {
		this.#state = "running";
		idle$1.delete(this);
	}
	async #step(resume) {
		if (this.#state === "closed") throw new RuntimeError("cannot reuse already awaited coroutine");
		if (this.#steps?.running) throw new RuntimeError("coroutine already executing");
		this.#steps ??= new Steps(() => this.start());
		const { done, value } = await this.#steps.next(resume);
		if (done) throw new StopIteration(...value === void 0 || value === null ? [] : [value]);
		return value;
	}
	send(value) {
		if (this.#state === "created" && value !== null) throw new TypeError("can't send non-None value to a just-started coroutine");
		return this.#step((waiting) => waiting.resolve(value));
	}
	async throw(error) {
		const raised = typeof error === "function" ? new error() : error;
		if (this.#state === "created") {
			this.#begin();
			this.#state = "closed";
			throw raised;
		}
		return await this.#step((waiting) => waiting.reject(raised));
	}
	async close() {
		if (this.#state === "created") this.#begin();
		if (this.#steps?.started && this.#state === "running") try {
			await this.throw(new GeneratorExit());
		} catch (error) {
			if (!(error instanceof GeneratorExit || error instanceof StopIteration)) throw error;
		}
		this.#state = "closed";
	}
	__await__() {
		return wrapper(this);
	}
	__repr__() {
		return `<coroutine object ${this.__qualname__} at ${addressText(this)}>`;
	}
	[outcome]() {
		return this.start();
	}
};
var Delegate = class {
	constructor(target) {
		this.target = target;
	}
};
function* wrapper(target) {
	return yield new Delegate(target);
}
let noted = false;
function warn({ __qualname__ }) {
	printError(`sys:1: RuntimeWarning: coroutine '${__qualname__}' was never awaited\nRuntimeWarning: Enable tracemalloc to get the object allocation traceback`);
}
function reportIdle(loop) {
	for (const one of idle$1) {
		if (one.loop !== loop) continue;
		warn(one);
		idle$1.delete(one);
	}
}
function noteExit() {
	if (noted) return;
	noted = true;
	attendEnd();
	atExit(() => {
		for (const one of idle$1) warn(one);
		idle$1.clear();
	});
}
const marks = { any: false };
const marked = new WeakSet();
function coroutineFunctions(...functions) {
	for (const fn of functions) if (typeof fn === "function") coroutineFunction(fn);
}
function isCoroutineFunction(value) {
	if (!marks.any || typeof value !== "function") return false;
	if (marked.has(value)) return true;
	const original = originals.get(value)?.method;
	if (original && marked.has(original)) return true;
	const binding = bindingOf(value);
	const method = binding && binding.receiver?.[binding.name];
	return typeof method === "function" && marked.has(method);
}
function coroutine(fn, ...args) {
	const name = fn.name.replace(/^bound /, "");
	return new Coroutine(() => fn(...args), name, () => withEnclosing(fn, name));
}
const awaitable = ((value) => {
	const own = value?.[outcome];
	if (own) return own.call(value);
	if (value instanceof Promise) return value.then((given) => given instanceof Coroutine ? given.start() : given);
	const open = methodOf(value, "__await__");
	if (open) return drive(open.call(value), typeName(value));
	throw new TypeError(`object ${typeName(value)} can't be used in 'await' expression`);
});
async function drive(opened, name) {
	const iterator = await opened;
	if (iterator instanceof Coroutine) throw new TypeError("__await__() returned a coroutine");
	if (typeof iterator?.next !== "function" && !methodOf(iterator, "__next__")) throw new TypeError(`${name}.__await__() returned non-iterator of type '${typeName(iterator)}'`);
	const steps = typeof iterator?.next === "function" ? iterator : iter(iterator);
	let step = await steps.next();
	while (!step.done) {
		let value = null;
		let failure;
		try {
			value = await waitFor(step.value);
		} catch (error) {
			failure = { error };
		}
		if (!failure) step = await steps.next(value);
		else if (steps.throw) step = await steps.throw(failure.error);
		else throw exception(failure.error);
	}
	return step.value ?? null;
}
async function waitFor(yielded) {
	if (yielded instanceof Delegate) return await yielded.target[outcome]();
	const driver = currentFrame()?.driver;
	if (!driver) throw new RuntimeError("await wasn't used with future");
	return await driver.suspend(yielded);
}
asyncItems.wait = awaitable;
coroutineFunction(anext);
// runtime/python/classes/function_names.ts
const NAMES$1 = new Set(["name", "length"]);
function isOfFunctions(name) {
	return NAMES$1.has(name);
}
function isNativeProperty({ get, writable, enumerable }) {
	return !get && !writable && !enumerable;
}
function giverOf(type, name) {
	for (let at = type; typeof at === "function" && at !== Function.prototype;) {
		const own = Object.getOwnPropertyDescriptor(at, name);
		if (own && !isNativeProperty(own)) return at;
		at = Object.getPrototypeOf(at);
	}
}
function givenName(type, name) {
	const giver = giverOf(type, name);
	return giver && Reflect.get(giver, name, type);
}
function inheritNames(type, ...names) {
	keepName(type);
	dropNames(type, names);
}
function dropNames(type, names = NAMES$1) {
	for (const name of names) {
		const own = Object.getOwnPropertyDescriptor(type, name);
		if (own && isNativeProperty(own)) delete type[name];
	}
}
function keepName(type) {
	if (Object.hasOwn(type, "__name__")) return;
	const value = className(type);
	Object.defineProperty(type, "__name__", {
		value,
		configurable: true,
		writable: true
	});
}
// runtime/python/values/lineage.ts
const originals$1 = new WeakMap();
const hiddenClasses = new WeakSet();
const writtenBases = new WeakMap();
function standsFor$1(copy, original) {
	originals$1.set(copy, original);
}
__name(standsFor$1, "standsFor");
const topmost = new WeakSet();
function endLineage(target) {
	topmost.add(target);
}
function isTopmost(target) {
	return topmost.has(target);
}
function writeBases(parent, bases) {
	writtenBases.set(parent, bases);
}
function basesAbove(type) {
	return writtenBases.get(Object.getPrototypeOf(type));
}
function shownClass(link) {
	return hiddenClasses.has(link) ? void 0 : originals$1.get(link) ?? link;
}
function* links(type) {
	for (let at = type; typeof at === "function" && at !== Function.prototype; at = topmost.has(at) ? null : Object.getPrototypeOf(at)) yield at;
}
function lineageOf(type) {
	return [...links(type)].map(shownClass).filter((one) => one !== void 0);
}
// runtime/python/classes/make.ts
const chooses = Symbol("chooses its objects");
const makes = Symbol("makes its objects");
const roots = new WeakMap();
function standsOn(late, root) {
	roots.set(late, root);
}
function rootOf(type) {
	for (const link of links(type)) {
		const found = roots.get(link);
		if (found) return found;
		if (/\[native code\]/.test(Function.prototype.toString.call(link))) return {
			type: link,
			blank: () => []
		};
	}
}
function create(type, ...args) {
	const root = rootOf(type);
	checkAbstract(type);
	if (root) return Reflect.construct(root.type, root.blank(args), type);
	if (args.length > 0 && hasMaker(type)) throw new TypeError("object.__new__() takes exactly one argument (the type to instantiate)");
	if (args.length > 0 && !isNothing$1(args) && !hasInit(type)) throw new TypeError(`${typeName(Object.create(type.prototype))}() takes no arguments`);
	return Object.create(type.prototype);
}
function isNothing$1(args) {
	const [first] = args;
	return args.length === 0 || args.length === 1 && isKeywords(first) && Object.keys(first).length === 0;
}
__name(isNothing$1, "isNothing");
function hasInit(type) {
	for (const link of links(type)) {
		if (/^\s*constructor\s*\(/m.test(Function.prototype.toString.call(link))) return true;
		if (Object.hasOwn(link.prototype, "__init__")) return true;
	}
	return false;
}
function hasMaker(type) {
	return typeof type.__new__ === "function";
}
let given$1;
function noteInit(method) {
	(given$1 ??= new WeakSet()).add(method);
}
function isGivenInit(type) {
	if (given$1 === void 0) return false;
	const { __init__: init } = type.prototype;
	return init !== void 0 && given$1.has(init);
}
function isCalledOtherwise(type) {
	return hasMaker(type) && !(chooses in type) || ofMetaclass(type) !== void 0 || isGivenInit(type);
}
function ofMetaclass(type) {
	const { __call__: own } = type;
	return own === void 0 || plainCalls.has(own) ? void 0 : own;
}
const plainCalls = new WeakSet();
function apart$1(given) {
	const last = given.at(-1);
	return isKeywords(last) ? [given.slice(0, -1), last] : [[...given], void 0];
}
__name(apart$1, "apart");
function callClass(type, given) {
	const [args, named] = apart$1(given);
	const own = ofMetaclass(type);
	return own ? callMember({
		method: own,
		receiver: type
	}, args, named) : instantiate(type, args, named);
}
function instantiate(type, args, named) {
	const { __new__: maker } = type;
	const made = maker ? callMember({
		method: maker,
		receiver: type
	}, [type, ...args], named) : create(type, ...args);
	if ((typeof made === "object" && made !== null || typeof made === "function") && made instanceof type) prepare(made, args, named);
	return made;
}
const idle = new WeakSet();
function doesNothing(init) {
	idle.add(init);
}
function prepare(made, args, named) {
	const { __init__: init } = made;
	if (!init || idle.has(init)) return;
	checkPrepared(callMember({
		method: init,
		receiver: made
	}, args, named));
}
function checkPrepared(result) {
	if (result === void 0 || result === null || result instanceof Promise) return;
	throw new TypeError(`__init__() should return None, not '${typeName(result)}'`);
}
// runtime/python/support/refusals.ts
function listed(names) {
	const quoted = names.map((name) => `'${name}'`);
	if (quoted.length < 3) return quoted.join(" and ");
	return `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
}
function plural$1(count) {
	return count === 1 ? "" : "s";
}
__name(plural$1, "plural");
function missingText(label, names, kind = "positional") {
	const count = names.length;
	return `${label}() missing ${count} required ${kind} argument${plural$1(count)}: ${listed(names)}`;
}
function tooManyText(label, { least, most }, given, keywordOnly = 0) {
	return `${label}() takes ${least === most ? `${most}` : `from ${least} to ${most}`} ${`positional argument${least === most ? plural$1(most) : "s"}`} but ${keywordOnly === 0 ? `${given} ${given === 1 ? "was" : "were"}` : `${given} positional argument${plural$1(given)} (and ${keywordOnly} keyword-only argument${plural$1(keywordOnly)}) were`} given`;
}
function unexpectedText(label, name, known = []) {
	return `${label}() got an unexpected keyword argument '${name}'${suggestion(name, known)}`;
}
function twiceText(label, name) {
	return `${label}() got multiple values for argument '${name}'`;
}
function refusal(label, parameters, count, names, self) {
	const places = parameters.filter(({ kind }) => kind === "positional");
	const known = parameters.filter(({ kind }) => kind !== "star" && kind !== "kwargs").map(({ name }) => name);
	const takesAnyName = parameters.some(({ kind }) => kind === "kwargs");
	for (const name of names) {
		const place = places.findIndex((one) => one.name === name);
		if (place >= 0 && place < count) return twiceText(label, name);
		if (!known.includes(name) && !takesAnyName) return unexpectedText(label, name, known);
	}
	if (count > places.length && !parameters.some(({ kind }) => kind === "star")) {
		const required = places.filter(({ optional }) => !optional).length;
		return tooManyText(label, {
			least: required + self,
			most: places.length + self
		}, count + self);
	}
	const isGone = ({ name, optional }) => !optional && !names.includes(name);
	const gone = places.slice(count).filter(isGone);
	if (gone.length > 0) return missingText(label, gone.map(({ name }) => name));
	const unnamed = parameters.filter((one) => one.kind === "keyword" && isGone(one));
	return unnamed.length > 0 ? missingText(label, unnamed.map(({ name }) => name), "keyword-only") : null;
}
// runtime/python/support/suggested.ts
const hints = new WeakMap();
function suggesting(error, hint) {
	if (hint !== "") hints.set(error, hint);
	return error;
}
function suggestedFor(error) {
	return hints.get(error);
}
// runtime/python/names.ts
function bound$1(value, name) {
	if (value !== void 0) return value;
	throw new UnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`);
}
__name(bound$1, "bound");
function boundFree(value, name) {
	if (value !== void 0) return value;
	throw new NameError(`cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
}
function boundGlobal(value, name) {
	if (value !== void 0) return value;
	throw new NameError(`name '${name}' is not defined`);
}
let mainName = "__main__";
births.hear(({ method }) => {
	mainName = method === "spawn" || method === "forkserver" ? "__mp_main__" : "__main__";
});
function moduleName(meta) {
	if (meta.main || meta.url === programModule()) return mainName;
	const file = meta.url.slice(meta.url.lastIndexOf("/") + 1);
	return decodeURIComponent(file.replace(/\.[^.]*$/, ""));
}
function undefinedName(name, hint = "") {
	throw suggesting(new NameError(`name '${name}' is not defined`, { name }), hint === "" ? "" : `. ${hint}`);
}
function raise(error) {
	throw error;
}
function refuse(message, ..._given) {
	throw new TypeError(message);
}
function missing$2(functionName, ...names) {
	throw new TypeError(missingText(functionName, names, "keyword-only"));
}
__name(missing$2, "missing");
function sliceOf(...args) {
	return Slice.of(...args);
}
function classAttributes(type, ...names) {
	for (const name of names) {
		const get = isOfFunctions(name) ? function() {
			return givenName(this.constructor, name);
		} : function() {
			return this.constructor[name];
		};
		openAccessor(get);
		Object.defineProperty(type.prototype, name, {
			configurable: true,
			get,
			set(value) {
				Object.defineProperty(this, name, {
					value,
					writable: true,
					enumerable: true,
					configurable: true
				});
			}
		});
	}
}
// runtime/python/support/argument_counts.ts
function each(manner, names, least, most) {
	return Object.fromEntries(names.split(" ").map((name) => [name, {
		manner,
		least,
		most
	}]));
}
const methods$3 = once(() => {
	const texts = {
		...each("fixed", "capitalize isalnum isalpha isascii isdigit islower isspace istitle isupper lower swapcase title upper", 0, 0),
		...each("fixed", "join partition removeprefix removesuffix rpartition zfill", 1, 1),
		...each("ranged", "center ljust rjust", 1, 2),
		...each("ranged", "count endswith find index rfind rindex startswith", 1, 3),
		...each("ranged", "lstrip rstrip strip", 0, 1),
		...each("named", "rsplit split", 0, 2),
		...each("named", "expandtabs splitlines", 0, 1)
	};
	const bytes = {
		...texts,
		...each("named", "decode hex", 0, 2),
		...each("named", "translate", 1, 2),
		...each("ranged", "replace", 2, 3)
	};
	const frozen = {
		...each("fixed", "copy", 0, 0),
		...each("fixed", "isdisjoint issubset issuperset symmetric_difference", 1, 1)
	};
	const ints = {
		...each("fixed", "bit_length bit_count conjugate as_integer_ratio is_integer", 0, 0),
		...each("placed", "to_bytes", 0, 2)
	};
	return {
		str: {
			...texts,
			...each("fixed", "casefold isdecimal isidentifier isnumeric isprintable", 0, 0),
			...each("fixed", "format_map translate", 1, 1),
			...each("named", "encode", 0, 2),
			...each("named", "replace", 2, 3)
		},
		bytes,
		bytearray: {
			...bytes,
			...each("fixed", "clear copy reverse", 0, 0),
			...each("fixed", "append extend remove", 1, 1),
			...each("ranged", "insert", 2, 2),
			...each("ranged", "pop", 0, 1)
		},
		list: {
			...each("fixed", "clear copy reverse", 0, 0),
			...each("fixed", "append extend remove count", 1, 1),
			...each("ranged", "insert", 2, 2),
			...each("ranged", "pop", 0, 1),
			...each("ranged", "index", 1, 3),
			...each("keyed", "sort", 0, 0)
		},
		tuple: {
			...each("fixed", "count", 1, 1),
			...each("ranged", "index", 1, 3)
		},
		dict: {
			...each("fixed", "clear copy items keys values popitem", 0, 0),
			...each("ranged", "get pop setdefault", 1, 2),
			...each("ranged", "update", 0, 1)
		},
		set: {
			...frozen,
			...each("fixed", "clear pop", 0, 0),
			...each("fixed", "add discard remove symmetric_difference_update", 1, 1)
		},
		frozenset: frozen,
		int: ints,
		bool: ints,
		float: each("fixed", "is_integer hex as_integer_ratio conjugate", 0, 0),
		complex: each("fixed", "conjugate", 0, 0),
		range: each("fixed", "count index", 1, 1)
	};
});
function own$4(table, name) {
	return Object.hasOwn(table, name) ? table[name] : void 0;
}
__name(own$4, "own");
const common = once(() => {
	const ranges = new Map();
	for (const counts of Object.values(methods$3())) for (const [name, { least, most }] of Object.entries(counts)) {
		const [low, high] = ranges.get(name) ?? [0, Infinity];
		ranges.set(name, [Math.max(low, least), Math.min(high, most)]);
	}
	return ranges;
});
function isDoubtful(method, given) {
	const range = common().get(method);
	return range !== void 0 && (given < range[0] || given > range[1]);
}
function takesCount(type, method, given) {
	const count = own$4(own$4(methods$3(), type) ?? {}, method);
	return count !== void 0 && given >= count.least && given <= count.most;
}
function plural(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
function wrongCount(type, method, given) {
	const count = own$4(own$4(methods$3(), type) ?? {}, method);
	if (!count || given >= count.least && given <= count.most) return null;
	const { manner, least, most } = count;
	switch (manner) {
		case "fixed": return `${type}.${method}() takes ${most === 0 ? "no arguments" : "exactly one argument"} (${given} given)`;
		case "ranged": return outOfRange$1(method, count, given);
		case "keyed": return given > 2 ? `${method}() takes at most 2 arguments (${given} given)` : `${method}() takes no positional arguments`;
		default: {
			const isPlaced = manner === "placed" || given < least;
			return `${method}() takes ${given < least ? `at least ${least}` : `at most ${most}`} ${`${isPlaced ? "positional " : ""}argument`}${(given < least ? least : most) === 1 ? "" : "s"} (${given} given)`;
		}
	}
}
const calling$1 = once(() => ({
	...each("fixed", "len abs ord chr bin hex oct hash id repr ascii all any callable", 1, 1),
	...each("ranged", "delattr divmod hasattr isinstance issubclass", 2, 2),
	...each("ranged", "format iter next", 1, 2),
	...each("ranged", "getattr", 2, 3),
	...each("ranged", "input", 0, 1),
	...each("ranged", "setattr", 3, 3),
	...each("ranged", "sorted", 1, 1)
}));
function countsOfCall(name) {
	return own$4(calling$1(), name) ?? null;
}
function wrongCall(name, given) {
	const count = own$4(calling$1(), name);
	if (!count || given >= count.least && given <= count.most) return null;
	return count.manner === "fixed" ? `${name}() takes exactly one argument (${given} given)` : outOfRange$1(name, count, given);
}
function outOfRange$1(name, { least, most }, given) {
	return `${name} expected ${least === most ? "" : given < least ? "at least " : "at most "}${plural(given < least ? least : most, "argument")}, got ${given}`;
}
__name(outOfRange$1, "outOfRange");
const making = once(() => ({
	...each("ranged", "classmethod reversed staticmethod", 1, 1),
	...each("ranged", "filter", 2, 2),
	...each("named", "property", 0, 4),
	...each("ranged", "bool dict float frozenset list set tuple", 0, 1),
	...each("named", "complex enumerate", 0, 2),
	...each("named", "bytes bytearray", 0, 3),
	...each("ranged", "int", 0, 2),
	...each("ranged", "range slice", 1, 3),
	...each("ranged", "str", 0, 3)
}));
function countsOfMaking(type) {
	return own$4(making(), type) ?? {
		least: 0,
		most: Infinity
	};
}
const OTHERWISE = new Set(["int", "str"]);
function wrongMaking(type, given, isDerived) {
	const count = own$4(making(), type);
	if (!count || given <= count.most && (given >= count.least || isDerived)) return null;
	return count.manner === "named" || isDerived && OTHERWISE.has(type) ? `${type}() takes at most ${plural(count.most, "argument")} (${given} given)` : outOfRange$1(type, count, given);
}
// runtime/python/quick_methods.ts
const MOST$3 = 2;
const ofTexts = perCount();
const ofLists = perCount();
const ofDicts = perCount();
function look(type, receiver, name, given) {
	if (!takesCount(type, name, given)) return null;
	if (type !== "dict") return typeMethod(receiver, name) ?? null;
	const method = Dict.prototype[camelCase(name)];
	return typeof method === "function" ? method : null;
}
function found$1(known, type, receiver, name, given) {
	const methods = known[given];
	let method = methods.get(name);
	if (method === void 0) methods.set(name, method = look(type, receiver, name, given));
	return method;
}
__name(found$1, "found");
const LONG$6 = Symbol("the long way");
function callQuickly(receiver, name, args) {
	const given = args.length;
	if (given > MOST$3 || dialect.current) return LONG$6;
	if (typeof receiver === "object" && receiver !== null) {
		const prototype = Object.getPrototypeOf(receiver);
		if (prototype === Dict.prototype) {
			const method = found$1(ofDicts, "dict", receiver, name, given);
			if (method === null) return LONG$6;
			return given === 0 ? method.call(receiver) : given === 1 ? method.call(receiver, args[0]) : method.call(receiver, args[0], args[1]);
		}
		if (prototype !== Array.prototype || isTuple(receiver)) return LONG$6;
		const method = found$1(ofLists, "list", receiver, name, given);
		return method === null ? LONG$6 : onType$1(method, receiver, args);
	}
	if (typeof receiver !== "string") return LONG$6;
	const method = found$1(ofTexts, "str", receiver, name, given);
	return method === null ? LONG$6 : onType$1(method, receiver, args);
}
function onType$1(method, receiver, args) {
	switch (args.length) {
		case 0: return method(receiver);
		case 1: return method(receiver, args[0]);
		default: return method(receiver, args[0], args[1]);
	}
}
__name(onType$1, "onType");
// runtime/python/unbound.ts
const TYPES = new Set("str bytes bytearray list tuple dict set frozenset int float".split(" "));
function checkUnbound(type, found, method, args) {
	const info = typeInfoOf(type);
	if (!info || !TYPES.has(info.name) || method.startsWith("__") || typeof found !== "function") return;
	if (STATIC.has(found.name) || method === "from_bytes") return;
	if (args.length === 0) throw new TypeError(`unbound method ${info.name}.${method}() needs an argument`);
	if (!isOf(info, args[0])) {
		const [wanted, given] = [info.name, typeName(args[0])];
		throw new TypeError(`descriptor '${method}' for '${wanted}' objects doesn't apply to a '${given}' object`);
	}
	const wrong = wrongCount(info.name, method, args.length - 1);
	if (wrong !== null) throw new TypeError(wrong);
}
function isOf(info, value) {
	if (info.name === "list" && isTuple(value)) return false;
	if (info.holds(value) || info.holds(plainOf(value))) return true;
	if (info.class && value instanceof info.class) return true;
	return (typeof value === "object" && value !== null ? value.constructor : void 0)?.__valuetype__ === info.name;
}
// runtime/python/runtime_calls.ts
function optionsNamed(keywords, ...names) {
	const entries = keywords instanceof Map ? [...keywords] : Object.entries(keywords);
	const isOther = (name) => names.length === 0 || names.includes(name);
	return Object.fromEntries(entries.map(([name, value]) => [isOther(name) ? camelCase(name) : name, value]));
}
const queue = {
	get: [
		0,
		"block",
		"timeout"
	],
	put: [
		1,
		"block",
		"timeout"
	]
};
const lock = { acquire: [
	0,
	"block",
	"timeout"
] };
const pool = {
	map: [2, "chunksize"],
	starmap: [2, "chunksize"],
	imap: [2, "chunksize"],
	imapUnordered: [2, "chunksize"],
	apply: [3],
	applyAsync: [
		2,
		"kwds",
		"callback",
		"errorCallback"
	],
	mapAsync: [
		2,
		"chunksize",
		"callback",
		"errorCallback"
	],
	starmapAsync: [
		2,
		"chunksize",
		"callback",
		"errorCallback"
	]
};
const positional = {
	Pool: {
		map: ["func", "iterable"],
		starmap: ["func", "iterable"],
		imap: ["func", "iterable"],
		imapUnordered: ["func", "iterable"],
		applyAsync: ["func", "args"],
		apply: [
			"func",
			"args",
			"kwds"
		],
		mapAsync: ["func", "iterable"],
		starmapAsync: ["func", "iterable"]
	},
	Queue: { put: ["obj"] },
	Condition: {
		waitFor: ["predicate"],
		notify: ["n"]
	}
};
const conventions = {
	Queue: queue,
	JoinableQueue: queue,
	Lock: lock,
	RLock: lock,
	Semaphore: lock,
	BoundedSemaphore: lock,
	Condition: {
		...lock,
		waitFor: [1, "timeout"],
		notify: [1]
	},
	Pool: pool,
	ThreadPool: pool
};
const known$1 = new WeakMap();
function conventionsOf(prototype) {
	if (prototype === null) return null;
	let found = known$1.get(prototype);
	if (found === void 0) {
		const name = libraryClass(prototype.constructor)?.exported;
		found = name !== void 0 ? [name, conventions[name] ?? {}] : conventionsOf(Object.getPrototypeOf(prototype));
		known$1.set(prototype, found);
	}
	return found;
}
const constructors = {
	Barrier: "parties action timeout",
	BoundedSemaphore: "value",
	Condition: "lock",
	JoinableQueue: "maxsize",
	Pool: "| processes initializer initargs maxtasksperchild context",
	Process: "| group target name args kwargs daemon",
	Queue: "maxsize",
	Semaphore: "value",
	ThreadPool: "| processes initializer initargs"
};
function constructorArguments(type, args, named) {
	const exported = libraryClass(type)?.exported;
	if (exported === void 0) return void 0;
	const [places = "", options = ""] = (constructors[exported] ?? "").split("|");
	const names = places.split(" ").filter(Boolean);
	const optional = options.split(" ").filter(Boolean);
	const given = {};
	const all = optional.length > 0 ? args.slice(0, names.length) : [...args];
	if (optional.length > 0) args.slice(names.length).forEach((value, i) => given[optional[i] ?? `argument ${i}`] = value);
	for (const [name, value] of Object.entries(named)) {
		const place = names.indexOf(name);
		if (place >= 0) all[place] = value;
		else given[camelCase(name)] = value;
	}
	return Object.keys(given).length > 0 ? [...all, given] : all;
}
function optionsOf$2(receiver, method, args, named) {
	const found = conventionsOf(Object.getPrototypeOf(receiver));
	const convention = found?.[1][method];
	if (!found || !convention) return void 0;
	const [count, ...names] = convention;
	const all = args.slice(0, count);
	const options = {};
	args.slice(count).forEach((value, i) => options[names[i] ?? `argument ${i}`] = value);
	const places = positional[found[0] === "ThreadPool" ? "Pool" : found[0]]?.[method] ?? [];
	for (const [name, value] of Object.entries(named ?? {})) {
		const place = places.indexOf(name);
		if (place >= 0) all[place] = value;
		else options[camelCase(name)] = value;
	}
	if (options.kwds instanceof Map) options.kwds = Object.fromEntries(options.kwds);
	if (method === "apply" && all[2] instanceof Map) all[2] = Object.fromEntries(all[2]);
	return Object.keys(options).length > 0 ? [...all, options] : all;
}
__name(optionsOf$2, "optionsOf");
// runtime/python/support/call_plans.ts
function plan(count, names, places, length) {
	return {
		count,
		names,
		places,
		length,
		areOptions: names.length > 0 && names.every((name, i) => name === places[i])
	};
}
const plans = new WeakMap();
function planFor(target, count, names) {
	const plan = plans.get(target);
	if (plan === void 0 || plan.count !== count || plan.names.length !== names.length) return;
	for (let i = 0; i < names.length; i++) if (plan.names[i] !== names[i]) return void 0;
	return plan;
}
function keepPlan(target, plan) {
	plans.set(target, plan);
}
function laidOut(plan, args, named) {
	const { names, places, length } = plan;
	const all = args.slice();
	while (all.length < length) all.push(void 0);
	if (plan.areOptions) {
		all.push(named);
		return all;
	}
	let options;
	for (let i = 0; i < places.length; i++) {
		const place = places[i];
		const value = named[names[i]];
		if (typeof place === "number") all[place] = value;
		else (options ??= {})[place] = value;
	}
	if (options) all.push(options);
	return all;
}
const limitsKey = Symbol("limits");
function limitsFor(target) {
	const known = target[limitsKey];
	return known !== void 0 && known.of === target ? known.limits : void 0;
}
function keepLimits(target, limits) {
	if (Object.isExtensible(target)) target[limitsKey] = {
		limits,
		of: target
	};
}
const NEVER = {
	least: 1,
	most: 0
};
const methodLimitsKey = Symbol("limits of a method");
function methodLimitsFor(method, name, home, count) {
	const known = method[methodLimitsKey];
	return known !== void 0 && known.of === method && known.home === home && known.name === name && known.count === count ? known.limits : void 0;
}
function keepMethodLimits(method, name, home, count, limits) {
	if (!Object.isExtensible(method)) return;
	method[methodLimitsKey] = {
		limits,
		of: method,
		name,
		home,
		count
	};
}
// runtime/python/support/keyword_names.ts
const taken = (places, names, label) => ({
	places,
	names: names.split(" "),
	...label === void 0 ? {} : { label }
});
const ANY = {
	places: 0,
	names: null
};
const FILE = "file mode buffering encoding errors newline closefd opener";
const functions$1 = once(() => ({
	bytearray: taken(0, "source encoding errors"),
	bytes: taken(0, "source encoding errors"),
	complex: taken(0, "real imag"),
	dict: ANY,
	int: taken(1, "base"),
	max: taken(Infinity, "key default"),
	memoryview: taken(0, "object"),
	min: taken(Infinity, "key default"),
	open: taken(0, FILE),
	pow: taken(0, "base exp mod"),
	print: taken(Infinity, "sep end file flush"),
	property: taken(0, "fget fset fdel doc"),
	round: taken(0, "number ndigits"),
	sorted: taken(Infinity, "key reverse", "sort"),
	str: taken(0, "object encoding errors"),
	sum: taken(1, "start"),
	zip: taken(Infinity, "strict")
}));
const OTHERS$1 = new Set([
	"enumerate",
	"object",
	"super",
	"type"
]);
const methods$2 = once(() => {
	const texts = {
		expandtabs: taken(0, "tabsize"),
		rsplit: taken(0, "sep maxsplit"),
		split: taken(0, "sep maxsplit"),
		splitlines: taken(0, "keepends")
	};
	const bytes = {
		...texts,
		decode: taken(0, "encoding errors"),
		hex: taken(0, "sep bytes_per_sep"),
		translate: taken(1, "delete")
	};
	const ints = {
		from_bytes: taken(0, "bytes byteorder signed"),
		to_bytes: taken(0, "length byteorder signed")
	};
	return {
		bool: ints,
		bytearray: bytes,
		bytes,
		complex: {},
		dict: { update: ANY },
		float: {},
		frozenset: {},
		int: ints,
		list: { sort: taken(0, "key reverse") },
		range: {},
		set: {},
		str: {
			...texts,
			encode: taken(0, "encoding errors"),
			format: ANY,
			replace: taken(2, "count")
		},
		tuple: {}
	};
});
function wrongName(name, count, names) {
	if (OTHERS$1.has(name)) return null;
	const own = Object.hasOwn(functions$1(), name) ? functions$1()[name] : null;
	return refused(own, own?.label ?? name, name, count, names);
}
function wrongNameOfMethod(type, method, count, names) {
	if (!Object.hasOwn(methods$2(), type) || method.startsWith("__")) return null;
	const ofType = methods$2()[type];
	return refused(Object.hasOwn(ofType, method) ? ofType[method] : null, method, `${type}.${method}`, count, names);
}
function refused(own, label, full, count, given) {
	if (given.length === 0) return null;
	if (own === null) return `${full}() takes no keyword arguments`;
	const { places, names } = own;
	if (names === null) return null;
	const most = places + names.length;
	if (count + given.length > most) return `${label}() takes at most ${most} arguments (${count + given.length} given)`;
	const wrong = given.find((name) => !names.includes(name));
	return wrong === void 0 ? null : `${label}() got an unexpected keyword argument '${wrong}'${suggestion(wrong, names)}`;
}
// runtime/python/calls.ts
function call(target, args = [], ...sources) {
	const named = gathered(target, sources);
	if (named === void 0) return invoke(target, ...args);
	if (marks.any && isCoroutineFunction(target)) return putOff(target, args, named);
	return orNone(callNow(target, args, named));
}
function matched$1(target, args, ...sources) {
	const named = gathered(target, sources, target.prototype) ?? {};
	const owner = constructorOwner(target);
	return args.length === 0 && Object.keys(named).length === 0 && isBare(owner) ? [] : constructorArguments(owner, args, named) ?? placed(target, args, named, void 0);
}
__name(matched$1, "matched");
function orNone(value) {
	return value === void 0 ? null : value;
}
function callNow(target, args, named) {
	if (typeof target !== "function") {
		const own = methodOf(target, "__call__");
		if (own) return callOn(own, target, args, named);
		throw notCallable(target);
	}
	const original = originalOf(target);
	if (original) return callMember(original, args, named);
	const ofClass = ofClasses.get(target);
	if (ofClass) return callUnbound(ofClass, args, named);
	return callOn(target, void 0, args, named);
}
function callUnbound({ method, owner }, args, named) {
	const [self, ...rest] = args;
	if (args.length === 0 && named && "self" in named) {
		const { self, ...others } = named;
		return callMember({
			method,
			receiver: self
		}, [], others);
	}
	if (args.length === 0) {
		const given = Object.keys(named ?? {});
		const { names, positionalOnly, required, keywords, keywordRest } = parametersOf$1(method);
		const label = `${nestedName(owner)}.${functionName(method)}`;
		const known = [...names.slice(positionalOnly), ...keywords ?? []];
		const other = given.find((name) => !known.some((own) => isName(own, name)));
		if (other !== void 0 && !keywordRest) {
			checkPositionalOnly(label, method, given);
			const own = [...names, ...keywords ?? []].map(pythonName$1);
			throw new TypeError(unexpectedText(label, other, own));
		}
		throw missingArguments(label, ["self", ...names.slice(0, required).filter((own, place) => place < positionalOnly || !given.some((name) => isName(own, name)))]);
	}
	if (!named && (typeof self !== "object" || self === null)) checkCount(method, rest, Object.create(owner.prototype));
	if (named && (typeof self !== "object" || self === null)) return callOn(method, self, rest, named, owner);
	return callMember({
		method,
		receiver: self
	}, rest, named);
}
function originalOf(target) {
	const known = originals.get(target);
	if (known) return known;
	const binding = bindingOf(target);
	if (!binding) return void 0;
	const receiver = binding.receiver;
	const method = receiver?.[binding.name];
	if (typeof method === "function") return {
		method,
		receiver
	};
	const type = receiver?.constructor;
	const ofType = type?.[binding.name];
	return typeof ofType === "function" ? {
		method: ofType,
		receiver: type
	} : void 0;
}
function callMember({ method, receiver, name }, args, named) {
	if (name !== void 0 && !named && isDoubtful(name, args.length)) {
		const wrong = wrongCount(typeName(receiver), name, args.length);
		if (wrong !== null) throw new TypeError(wrong);
	}
	const home = named && name !== void 0 ? typeMethod(receiver, name) : void 0;
	if (home) return onType(home, receiver, args, named, name);
	if (typeof receiver === "object" && receiver !== null) return onObject(method, receiver, args, named);
	if (named) return callOn(method, receiver, args, named);
	if (typeof receiver === "function" && !isLibrary(receiver)) checkMethod(method, args, receiver);
	return method.apply(receiver, [...args]);
}
function gathered(target, sources, receiver) {
	if (sources.length === 1 && isKeywords(sources[0])) return Object.keys(sources[0]).length > 0 ? sources[0] : void 0;
	const all = {};
	for (const source of sources) {
		if (source === void 0) continue;
		for (const [name, value] of keywordsIn(target, source, receiver)) {
			if (typeof name !== "string") throw new TypeError("keywords must be strings");
			if (Object.hasOwn(all, name)) throw new TypeError(`${fullName$1(target, receiver)} got multiple values for keyword argument '${name}'`);
			all[name] = value;
		}
	}
	return Object.keys(all).length > 0 ? all : void 0;
}
function keywordsIn(target, source, receiver) {
	if (isKeywords(source)) return Object.entries(source);
	if (source instanceof Map || typeof source === "object" && source !== null && "keys" in source) return dictEntries(source);
	throw new TypeError(`${fullName$1(target, receiver)} argument after ** must be a mapping, not ${typeName(source)}`);
}
function fullName$1(target, on) {
	if (typeof target !== "function" || Object.hasOwn(target, "__repr__")) return str$1(target);
	const ofType = typeMethodOf(target);
	if (ofType) return `${ofType.type}.${ofType.name}()`;
	const ofClass = ofClasses.get(target);
	const { method, receiver } = originalOf(target) ?? {
		method: ofClass?.method ?? target,
		receiver: on
	};
	const own = isClass(method) ? `${nestedName(method)}${on === method.prototype ? ".__init__" : ""}` : labelOf(method, receiver, ofClass?.owner);
	const module = classModule(method);
	return module === "builtins" ? `${own}()` : `${module}.${own}()`;
}
__name(fullName$1, "fullName");
function notCallable(value) {
	return new TypeError(`'${typeName(value)}' object is not callable`);
}
function callOn(target, receiver, args, named, home) {
	const behind = functionsBehind.get(target);
	if (behind) return callOn(behind, void 0, [receiver, ...args], named);
	if (isClass(target) && isCalledOtherwise(target)) return callClass(target, [...args, named]);
	const made = isClass(target) ? constructorArguments(constructorOwner(target), args, named) : void 0;
	if (made) return construct(target, made);
	const all = placed(target, args, named, receiver, home);
	return isClass(target) ? construct(target, all) : target.apply(receiver, all);
}
function placed(target, args, named, receiver, home) {
	const given = Object.keys(named);
	let known = planFor(target, args.length, given);
	if (known === void 0) {
		findHome(target, args);
		known = planOf(target, args.length, given, receiver, home);
		keepPlan(target, known);
	}
	return laidOut(known, args, named);
}
function planOf(target, count, given, receiver, home) {
	const { names, positionalOnly, keywords, keywordRest, rest, restOptions, required } = parametersOf$1(target);
	const owner = isClass(target) ? constructorOwner(target) : ownerOf(target, receiver) ?? target;
	if (isLibrary(owner) && !keywords) return planInLibrary(target, count, given, receiver, home);
	const label = labelOf(target, receiver, home);
	const places = [];
	const filled = Array(count).fill(true);
	const takesOptions = rest && (restOptions || isLibrary(owner)) || OPTIONS.test(names.at(-1) ?? "");
	if (isClass(target) && isBare(owner) && !isLibrary(owner)) throw new TypeError(`${className(target)}() takes no arguments`);
	for (const name of given) {
		const place = names.findIndex((own) => isName(own, name));
		if (place >= positionalOnly) {
			if (place < count) throw new TypeError(twiceText(label, name));
			places.push(place);
			filled[place] = true;
		} else if (keywordRest || takesOptions && !keywords) {
			const isKept = keywordRest || COLLECTED.test(names.at(-1) ?? "");
			places.push(isKept ? name : camelCase(name));
		} else if (keywords?.some((own) => isName(own, name))) places.push(keywords.find((own) => isName(own, name)));
		else {
			checkPositionalOnly(label, target, given);
			const own = [...names, ...keywords ?? []].map(pythonName$1);
			throw new TypeError(unexpectedText(label, name, own));
		}
	}
	const options = places.filter((place) => typeof place === "string");
	if (!rest && count > names.length && !takesOptions && !isLibrary(owner)) {
		const only = (keywords ?? []).filter((name) => options.includes(name)).length;
		throw tooMany(label, countsSelf(target, receiver, home), target, count, only);
	}
	const gone = names.slice(0, required).filter((_, place) => !filled[place]);
	if (gone.length > 0 && typeMethodOf(target) === void 0) throw missingArguments(label, gone);
	checkKeywords(label, target, options);
	const end = options.length === 0 ? 0 : keywords || rest ? names.length : names.length - 1;
	return plan(count, given, places, Math.max(filled.length, end));
}
function planInLibrary(target, count, given, receiver, home) {
	const { names, rest, required } = parametersOf$1(target);
	const placed = new Map();
	for (const own of names.slice(count, rest ? required : void 0)) {
		const name = given.find((name) => isName(own, name));
		if (name === void 0) break;
		placed.set(name, count + placed.size);
	}
	const left = given.filter((name) => !placed.has(name));
	if (!(rest || OPTIONS.test(names.at(-1) ?? "") || typeInfoOf(target) !== void 0 || builtinName(target) !== void 0)) checkNames(target, count, left, labelOf(target, receiver, home));
	const last = names.at(-1) ?? "";
	const isKept = COLLECTED.test(last) || typeInfoOf(target) !== void 0;
	const spelt = (name) => isKept ? name : camelCase(name);
	return plan(count, given, given.map((name) => placed.get(name) ?? spelt(name)), count + placed.size);
}
const OPTIONS = /^_?(?:options|keywords|named)$/;
const COLLECTED = /^_?keywords$/;
function checkNames(target, taken, left, label) {
	const { names } = parametersOf$1(target);
	for (const name of left) {
		const place = names.findIndex((own) => isName(own, name));
		if (place >= taken) continue;
		throw new TypeError(place >= 0 ? twiceText(label, name) : unexpectedText(label, name, names.map(pythonName$1)));
	}
}
function checkPositionalOnly(label, target, given) {
	const { names, positionalOnly } = parametersOf$1(target);
	const forbidden = names.slice(0, positionalOnly).map(pythonName$1).filter((own) => given.includes(own));
	if (forbidden.length === 0) return;
	throw new TypeError(`${label}() got some positional-only arguments passed as keyword arguments: '${forbidden.join(", ")}'`);
}
function pythonName$1(name) {
	return name.replace(/^_(?=[^_])|(?<=[^_])_$/g, "");
}
__name(pythonName$1, "pythonName");
function isName(own, name) {
	return own === name || own === `${name}_` || own === `_${name}` || own === camelCase(name);
}
function checkKeywords(label, target, given) {
	const { requiredKeywords } = parametersOf$1(target);
	const gone = requiredKeywords.filter((name) => !given.includes(name));
	if (gone.length > 0) missing$2(label, ...gone);
}
function labelOf(target, receiver, home) {
	if (isClass(target)) return `${nestedName(constructorOwner(target))}.__init__`;
	const own = Object.getOwnPropertyDescriptor(target, "__qualname__")?.value;
	if (typeof own === "string") return own;
	const owner = isLambda(target) ? void 0 : homes.get(target) ?? ownerOf(target, receiver) ?? home;
	const name = functionName(target);
	return owner === void 0 ? withEnclosing(target, name) : `${nestedName(owner)}.${name}`;
}
function nestedName(type) {
	const own = Object.getOwnPropertyDescriptor(type, "__qualname__")?.value;
	return typeof own === "string" ? own : className(type);
}
function ownerOf(method, receiver) {
	const isOfClass = typeof receiver === "function" && isClass(receiver);
	if (!isOfClass && (typeof receiver !== "object" || receiver === null)) return void 0;
	let named;
	let at = isOfClass ? receiver : Object.getPrototypeOf(receiver);
	for (; at && at !== Function.prototype; at = above(at)) {
		const own = Object.getOwnPropertyDescriptor(at, method.name);
		if (own === void 0) continue;
		const owner = typeof at === "function" ? at : at.constructor;
		if (own.value === method) return owner;
		named ??= owner;
	}
	return named ?? (!isOfClass && staticMethods.has(method) ? ownerOf(method, receiver.constructor) : void 0);
}
function isBare(owner) {
	return isClass(owner) && Object.getPrototypeOf(owner) === Function.prototype && constructorOwner(owner) === owner && !Object.hasOwn(owner.prototype, "__init__") && !/^\s*constructor\s*\(/m.test(Function.prototype.toString.call(owner));
}
function above(at) {
	return Object.getPrototypeOf(at);
}
function missingArguments(label, names) {
	return new TypeError(missingText(label, names.map(pythonName$1)));
}
function inCamelCase(named) {
	return Object.fromEntries(Object.entries(named).map(([name, value]) => [camelCase(name), value]));
}
function construct(target, args) {
	return new target(...args);
}
function isLibrary(target) {
	return typeInfoOf(target) !== void 0 || builtinName(target) !== void 0 || classModule(target) !== "__main__";
}
function checkCount(target, args, receiver) {
	if (args.length !== 1 || !isClass(target)) checkBuiltin(target, args);
	const { names, required, rest, keywords, isGenerator } = parametersOf$1(target);
	if (isGenerator) noteGenerators(target, () => labelOf(target, receiver));
	const given = keywords && isKeywords(args.at(-1)) ? args.length - 1 : args.length;
	if (args.length >= required && (rest || given <= names.length) && !keywords) return;
	const owner = isClass(target) ? constructorOwner(target) : ownerOf(target, receiver) ?? target;
	if (isLibrary(owner)) return;
	if (isClass(target) && isBare(owner)) throw new TypeError(`${className(target)}() takes no arguments`);
	findHome(target, args);
	const label = labelOf(target, receiver);
	if (dialect.current && (args.length < required || !rest && given > names.length)) {
		const self = label.includes(".") ? 1 : 0;
		throw new TypeError(dialect.current.wrongCount(label, required + self, names.length + self, given + self));
	}
	if (args.length < required && typeMethodOf(target) === void 0) throw missingArguments(label, names.slice(args.length, required));
	if (keywords && (rest || args.length <= names.length) && !isKeywords(args.at(-1))) checkKeywords(label, target, []);
	if (rest || given <= names.length) return;
	throw tooMany(label, countsSelf(target, receiver), target, given, 0);
}
function checkBuiltin(target, args) {
	const isDerived = isClass(target);
	if (isDerived && isLibrary(target)) return;
	const name = typeInfoOf(isDerived ? builtinTypeOf(constructorOwner(target)) : target)?.name;
	const given = isKeywords(args.at(-1)) ? args.length - 1 : args.length;
	const wrong = name === void 0 ? wrongCall(builtinName(target) ?? "", given) : wrongMaking(name, given, isDerived);
	if (wrong !== null) throw new TypeError(wrong);
}
function countsSelf(target, receiver, home) {
	if (isClass(target)) return true;
	if (target.name === "__new__" || staticMethods.has(target) || homes.has(target)) return false;
	return (ownerOf(target, receiver) ?? home) !== void 0;
}
function findHome(target, [self]) {
	if (homes.has(target) || isClass(target) || !SELF.test(parametersOf$1(target).names[0] ?? "")) return;
	const name = functionName(target);
	let at = typeof self === "function" ? self : Object(self);
	for (; at && at !== Object.prototype; at = above(at)) {
		const made = Object.getOwnPropertyDescriptor(at, name)?.value;
		if (typeof made !== "function" || !functionsBehind.has(made)) continue;
		homes.set(target, typeof at === "function" ? at : at.constructor);
		return;
	}
}
const SELF = /^_?(?:self|cls)$/;
function tooMany(label, isMethod, target, given, only) {
	const { names, required } = parametersOf$1(target);
	const self = isMethod ? 1 : 0;
	const places = {
		least: required + self,
		most: names.length + self
	};
	return new TypeError(tooManyText(label, places, given + self, only));
}
function invoke(target, ...args) {
	const limits = typeof target === "function" ? limitsFor(target) ?? limitsOfTaken(target, args.length) : NEVER;
	if (limits && args.length >= limits.least && args.length <= limits.most) return orNone(target(...args));
	if (marks.any && isCoroutineFunction(target)) return putOff(target, args);
	if (limits === void 0) keepLimitsOf(target, args.length);
	return orNone(invokeNow(target, args));
}
function limitsOfTaken(target, count) {
	const original = originalOf(target);
	return original && methodLimitsFor(original.method, original.name, homeOf$1(original), count);
}
function homeOf$1({ receiver }) {
	return typeof receiver === "object" && receiver !== null ? Object.getPrototypeOf(receiver) : receiver;
}
__name(homeOf$1, "homeOf");
function keepLimitsOf(target, count) {
	const original = originalOf(target);
	const limits = limitsOf(target, count, original);
	if (!original) keepLimits(target, limits);
	else keepMethodLimits(original.method, original.name, homeOf$1(original), count, limits);
}
function limitsOf(target, count, original) {
	if (isClass(target) || ofClasses.has(target)) return NEVER;
	if (original && functionsBehind.has(original.method)) return NEVER;
	const { names, required, rest, requiredKeywords } = parametersOf$1(original?.method ?? target);
	const limits = {
		least: required,
		most: rest ? Infinity : names.length
	};
	const type = original ? void 0 : typeInfoOf(target)?.name;
	if (requiredKeywords.length > 0 && type === void 0) return NEVER;
	if (!original) {
		if (!isLibrary(target)) return limits;
		return type === void 0 ? countsOfCall(builtinName(target) ?? "") ?? {
			least: 0,
			most: Infinity
		} : countsOfMaking(type);
	}
	const { receiver, method, name = "" } = original;
	return typeof receiver === "object" && receiver !== null && !isDoubtful(name, count) && !isLibrary(ownerOf(method, receiver) ?? method) && !optionsOf$2(receiver, method.name, [], void 0) && count >= limits.least && count <= limits.most ? {
		least: count,
		most: count
	} : NEVER;
}
function putOff(target, args, named) {
	if (!named && !originalOf(target) && !ofClasses.has(target)) checkCount(target, args);
	const { method, receiver } = originalOf(target) ?? {
		method: target,
		receiver: void 0
	};
	return new Coroutine(() => named ? callNow(target, args, named) : invokeNow(target, args), functionName(method), () => labelOf(method, receiver));
}
function invokeNow(target, args) {
	if (typeof target === "function") {
		if (isClass(target)) {
			if (isCalledOtherwise(target)) return callClass(target, args);
			if (chooses in target) return construct(target, args);
			const made = constructorArguments(constructorOwner(target), args, {});
			if (made) return construct(target, made);
			checkCount(target, args);
			return construct(target, args);
		}
		const original = originalOf(target);
		if (original) return callMember(original, args);
		const ofClass = ofClasses.get(target);
		if (ofClass) return callUnbound(ofClass, args);
		checkCount(target, args);
		return target(...args);
	}
	const own = methodOf(target, "__call__");
	if (own) return onObject(own, target, args, void 0);
	throw notCallable(target);
}
function callable1(target) {
	if (typeof target === "function") {
		if (marks.any && isCoroutineFunction(target)) return (item) => invoke(target, item);
		return isClass(target) ? (item) => construct(target, [item]) : (item) => target(item);
	}
	const own = methodOf(target, "__call__");
	if (own) return (item) => own.call(target, item);
	throw notCallable(target);
}
function callMethod(receiver, name, args = [], ...sources) {
	if (sources.length === 0) {
		const quickly = callQuickly(receiver, name, args);
		if (quickly !== LONG$6) return orNone(quickly);
	}
	const home = typeMethod(receiver, name);
	if (sources.length === 0 && isDoubtful(name, args.length)) {
		const wrong = wrongCount(typeName(receiver), name, args.length);
		if (wrong !== null) throw new TypeError(wrong);
	}
	if (home) return orNone(onType(home, receiver, args, gathered(home, sources), name));
	const isAsked = typeof methodOf(receiver, "__getattribute__") === "function";
	if (typeof receiver === "object" && receiver !== null && !(receiver instanceof Complex) && !isAsked) {
		const object = receiver;
		const found = object[name] ?? object[camelCase(name)];
		if (object.__getattribute__ === void 0 && typeof found === "function" && !hidden(receiver, name)) {
			if (marks.any && isCoroutineFunction(found)) {
				const named = gathered(found, sources);
				return new Coroutine(() => onObject(found, receiver, args, named), functionName(found), () => labelOf(found, receiver));
			}
			if (Object.hasOwn(object, name) || isClass(found) || originals.has(found)) return call(found, args, ...sources);
			return orNone(onObject(found, receiver, args, gathered(found, sources, receiver)));
		}
	}
	const found = getattr(receiver, name);
	if (sources.length === 0) checkUnbound(receiver, found, name, args);
	const [self, ...rest] = args;
	return call(found, isHolder(self) && typeInfoOf(receiver) !== void 0 ? [plainOf(self), ...rest] : args, ...sources);
}
function checkNamesOfMethod(receiver, name, args, named) {
	const wrong = wrongNameOfMethod(typeName(receiver), name, args.length, Object.keys(named));
	if (wrong !== null) throw new TypeError(wrong);
}
function onType(home, receiver, args, named, name) {
	if (named) checkNamesOfMethod(receiver, name, args, named);
	const all = STATIC.has(home.name) ? [...args] : [receiver, ...args];
	return named ? home(...all, inCamelCase(named)) : home(...all);
}
function callStatic(receiver, name, args, ...sources) {
	const type = isClass(receiver) ? receiver : receiver?.constructor;
	const method = type?.[name];
	if (typeof method !== "function" || isCoroutineFunction(method)) return callMethod(receiver, name, args, ...sources);
	staticMethods.add(method);
	const given = gathered(method, sources, type);
	return callMember({
		method,
		receiver: type
	}, args, given);
}
function onObject(method, receiver, args, named) {
	const converted = optionsOf$2(receiver, method.name, args, named);
	if (converted) return method.apply(receiver, converted);
	if (named && Object.keys(named).length > 0) {
		if (isLibrary(receiver.constructor)) checkNamesOfMethod(receiver, snakeCase(method.name), args, named);
		return callOn(method, receiver, args, named);
	}
	checkMethod(method, args, receiver);
	return method.apply(receiver, [...args]);
}
function checkMethod(method, args, receiver) {
	const behind = functionsBehind.get(method);
	if (behind) checkCount(behind, [receiver, ...args]);
	else checkCount(method, args, receiver);
}
function atOnce(value) {
	if (!(value instanceof Promise)) return value;
	value.catch(() => {});
	throw new RuntimeError("cannot wait here: what is called by a property, a special method or a sort key has to give its result at once");
}
function callMethodSync(receiver, name, args = [], ...sources) {
	const twin = `${camelCase(name)}Sync`;
	return atOnce(callMethod(receiver, typeof receiver === "object" && receiver !== null && twin in receiver ? twin : name, args, ...sources));
}
// runtime/python/classes/generic_alias.ts
function isSubstitutable(value) {
	return typeof value === "object" && value !== null && typeof value.substitute === "function";
}
function parametersOf(args) {
	const found = new Set();
	const visit = (value) => {
		if (Array.isArray(value)) value.forEach(visit);
		else if (isSubstitutable(value)) value.__parameters__.forEach((one) => found.add(one));
	};
	args.forEach(visit);
	return tupleFrom([...found]);
}
function substituted(value, known) {
	if (Array.isArray(value)) return value.map((one) => substituted(one, known));
	return isSubstitutable(value) ? value.substitute(known) : value;
}
function argumentsOf(key) {
	return isTuple(key) ? [...key] : [key];
}
function matched(owner, parameters, given) {
	if (parameters.length === 0) throw new TypeError(`${repr(owner)} is not a generic class`);
	if (parameters.length !== given.length) {
		const few = given.length < parameters.length ? "few" : "many";
		throw new TypeError(`Too ${few} arguments for ${repr(owner)}; actual ${given.length}, expected ${few === "few" ? "at least " : ""}${parameters.length}`);
	}
	return new Map(parameters.map((one, i) => [one, given[i]]));
}
function argumentText(value) {
	if (value === Ellipsis) return "...";
	if (Array.isArray(value)) return `[${value.map(argumentText).join(", ")}]`;
	return isType(value) ? qualifiedName(value) : repr(value);
}
var GenericAlias = class GenericAlias {
	static __module__ = "types";
	constructor(origin, args) {
		this.__origin__ = origin;
		this.__args__ = tupleFrom(argumentsOf(args));
	}
	get __parameters__() {
		return parametersOf(this.__args__);
	}
	substitute(known) {
		return new GenericAlias(this.__origin__, tupleFrom(this.__args__.map((one) => substituted(one, known))));
	}
	__call__(...args) {
		const last = args.at(-1);
		return isKeywords(last) ? call(this.__origin__, args.slice(0, -1), last) : call(this.__origin__, args);
	}
	__getitem__(key) {
		return this.substitute(matched(this, this.__parameters__, argumentsOf(key)));
	}
	__getattr__(name) {
		return getattr(this.__origin__, name);
	}
	__mro_entries__() {
		return tupleFrom([this.__origin__]);
	}
	__instancecheck__() {
		throw new TypeError("isinstance() argument 2 cannot be a parameterized generic");
	}
	__subclasscheck__() {
		throw new TypeError("issubclass() argument 2 cannot be a parameterized generic");
	}
	__or__(other) {
		return unionOf(this, other);
	}
	__ror__(other) {
		return unionOf(other, this);
	}
	__eq__(other) {
		if (!(other instanceof GenericAlias)) return NotImplemented;
		return eq(this.__origin__, other.__origin__) && eq(this.__args__, other.__args__);
	}
	__hash__() {
		return hash(tupleFrom([this.__origin__, this.__args__]));
	}
	__repr__() {
		const args = this.__args__.length === 0 ? "()" : this.__args__.map(argumentText).join(", ");
		return `${argumentText(this.__origin__)}[${args}]`;
	}
};
var CallableAlias = class CallableAlias extends GenericAlias {
	__repr__() {
		const given = this.__args__.slice(0, -1);
		const text = given.length === 1 && given[0] === Ellipsis ? "..." : `[${given.map(argumentText).join(", ")}]`;
		return `${argumentText(this.__origin__)}[${text}, ${argumentText(this.__args__.at(-1))}]`;
	}
	substitute(known) {
		const args = this.__args__.flatMap((one) => substituted(one, known));
		return new CallableAlias(this.__origin__, tupleFrom(args));
	}
};
var UnionType = class UnionType {
	static __module__ = "types";
	constructor(args) {
		this.__args__ = tupleFrom(args);
	}
	get __parameters__() {
		return parametersOf(this.__args__);
	}
	substitute(known) {
		return this.__args__.map((one) => substituted(one, known)).reduce((a, b) => unionOf(a, b));
	}
	__getitem__(key) {
		return this.substitute(matched(this, this.__parameters__, argumentsOf(key)));
	}
	__instancecheck__(value) {
		return this.__args__.some((type) => checks.isInstance(value, type));
	}
	__subclasscheck__(candidate) {
		return this.__args__.some((type) => checks.isSubclass(candidate, type));
	}
	__or__(other) {
		return unionOf(this, other);
	}
	__ror__(other) {
		return unionOf(other, this);
	}
	__eq__(other) {
		if (!(other instanceof UnionType)) return NotImplemented;
		return eq(new FrozenSet(this.__args__), new FrozenSet(other.__args__));
	}
	__hash__() {
		return hash(new FrozenSet(this.__args__));
	}
	__repr__() {
		const none = noneType();
		return this.__args__.map((one) => one === none ? "None" : argumentText(one)).join(" | ");
	}
};
const checks = {
	isInstance: () => false,
	isSubclass: () => false
};
function noneType() {
	return builtinType("NoneType");
}
function isPart(value) {
	return value === null || value === void 0 || isType(value) || value instanceof GenericAlias || value instanceof UnionType;
}
function areTypes(a, b) {
	if (a === null && b === null) return false;
	const isNamed = (value) => value !== null && typeof value !== "undefined";
	return isPart(a) && isPart(b) && (isNamed(a) || isNamed(b));
}
function parts$2(types) {
	const found = [];
	for (const type of types.flatMap((one) => one instanceof UnionType ? one.__args__ : [one])) {
		const part = type === null || type === void 0 ? noneType() : type;
		if (!found.some((known) => known === part || eq(known, part))) found.push(part);
	}
	return found;
}
__name(parts$2, "parts");
function unionOf(a, b) {
	if (!areTypes(a, b)) return NotImplemented;
	const all = parts$2([a, b]);
	return all.length === 1 ? all[0] : new UnionType(all);
}
const GENERIC = new Set("dict enumerate frozenset list set tuple type".split(" "));
const GENERIC_OF = new Set([
	"asyncio",
	"collections",
	"collections.abc",
	"concurrent.futures",
	"contextlib",
	"functools",
	"queue",
	"re"
]);
function typeWithArguments(type, key) {
	const name = className(type);
	const module = classModule(type);
	if (module === "builtins" ? !GENERIC.has(name) : !GENERIC_OF.has(module)) throw new TypeError(`type '${name}' is not subscriptable`);
	if (name === "Callable" && isTuple(key) && key.length === 2) {
		const [given, result] = key;
		return new CallableAlias(type, tupleFrom([...Array.isArray(given) && !isTuple(given) ? given : [given], result]));
	}
	return new GenericAlias(type, key);
}
// runtime/python/operators/bits.ts
const float$1 = new Float64Array(1);
const halves$1 = new Uint32Array(float$1.buffer);
const TOP = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
function exponentOf(value) {
	float$1[0] = value;
	return (halves$1[TOP] >>> 20) - 1023;
}
let left$1 = 512;
let shift$2 = BigInt(left$1);
function bitLength$1(value) {
	let near = Number(value);
	if (near !== Infinity) {
		const exponent = exponentOf(near);
		return value < near && near === 2 ** exponent ? exponent : exponent + 1;
	}
	near = Number(value >> shift$2);
	if (near < 2 ** 64 || near === Infinity) {
		left$1 = value.toString(16).length * 4 - 512;
		shift$2 = BigInt(left$1);
		near = Number(value >> shift$2);
	}
	const exponent = exponentOf(near);
	const isRounded = near === 2 ** exponent && value >> shift$2 < near;
	return left$1 + (isRounded ? exponent : exponent + 1);
}
__name(bitLength$1, "bitLength");
function wordBits(word) {
	word -= word >>> 1 & 1431655765;
	word = (word & 858993459) + (word >>> 2 & 858993459);
	return Math.imul(word + (word >>> 4) & 252645135, 16843009) >>> 24;
}
function bitCount$1(value) {
	const low = BigInt.asUintN(64, value);
	let count = 0;
	if (low === value) return wordBits(Number(low >> 32n)) + wordBits(Number(BigInt.asUintN(32, low)));
	const hex = value.toString(16);
	for (let end = hex.length; end > 0; end -= 8) count += wordBits(parseInt(hex.slice(Math.max(0, end - 8), end), 16));
	return count;
}
__name(bitCount$1, "bitCount");
const FIRST = 25;
function integerRoot(value) {
	if (value === 0n) return 0n;
	const most = bitLength$1(value) - 1 >> 1;
	let step = 0;
	while (most >> step > FIRST) step++;
	let known = most >> step;
	let root = BigInt(Math.floor(Math.sqrt(Number(value >> BigInt(2 * (most - known))))));
	while (step-- > 0) {
		const wanted = most >> step;
		const part = value >> BigInt(2 * most - known - wanted + 1);
		root = (root << BigInt(wanted - known - 1)) + part / root;
		known = wanted;
	}
	return root * root > value ? root - 1n : root;
}
// runtime/python/operators/short_quotient.ts
const LONG$5 = 3648;
const HEAD = 512;
const LEAST = 2 ** 64;
const SHORT$3 = 2 ** 50;
let left = LONG$5;
let shift$1 = BigInt(left);
function shortQuotient(a, b) {
	if (BigInt.asUintN(64, b) === b || Number(b) !== Infinity) return -1;
	let head = Number(b >> shift$1);
	if (head < LEAST || head === Infinity) {
		left = b.toString(16).length * 4 - HEAD;
		shift$1 = BigInt(Math.max(0, left));
		head = Number(b >> shift$1);
	}
	if (left < 3136) return -1;
	const ratio = Number(a >> shift$1) / head;
	if (ratio >= SHORT$3) return -1;
	const guess = Math.floor(ratio);
	const rest = a - BigInt(guess) * b;
	return rest < 0n ? guess - 1 : rest >= b ? guess + 1 : guess;
}
// runtime/python/operators/integers.ts
function addLong(a, b) {
	return toInt(big(a) + big(b));
}
function subLong(a, b) {
	return toInt(big(a) - big(b));
}
function mulLong(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const result = a * b;
		return Number.isSafeInteger(result) ? result + 0 : BigInt(a) * BigInt(b);
	}
	return a === 0 || b === 0 ? 0 : big(a) * big(b);
}
function floorBig(a, b) {
	const short = a >= 0n && b > 0n ? shortQuotient(a, b) : -1;
	if (short >= 0) return BigInt(short);
	const quotient = a / b;
	return a < 0n !== b < 0n && quotient * b !== a ? quotient - 1n : quotient;
}
function floordivInts(a, b) {
	if (typeof a === "number" && typeof b === "number") return Math.floor(a / b) + 0;
	return toInt(floorBig(big(a), big(b)));
}
const WORDS = 2n ** 64n;
function modInts(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const rest = a - Math.trunc(a / b) * b;
		return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
	}
	const left = big(a);
	const right = big(b);
	if (right === WORDS) return toInt(BigInt.asUintN(64, left));
	const short = left >= 0n && right > 0n ? shortQuotient(left, right) : -1;
	if (short >= 0) return toInt(left - BigInt(short) * right);
	const rest = left % right;
	return toInt(rest !== 0n && rest < 0n !== right < 0n ? rest + right : rest);
}
function modSmall(a, b) {
	const rest = (a | 0) % (b | 0) | 0;
	return rest !== 0 && (rest ^ b) < 0 ? rest + b : rest;
}
const SPLIT = 2 ** 27 + 1;
const MODULUS = 2 ** 50;
function lost(a, b, product) {
	const x = SPLIT * a;
	const high = x - (x - a);
	const y = SPLIT * b;
	const top = y - (y - b);
	const low = a - high;
	const bottom = b - top;
	return high * top - product + high * bottom + low * top + low * bottom;
}
function mulmodInts(a, b, m) {
	const product = a * b;
	if (Number.isSafeInteger(product)) return modInts(product, m);
	if (m < 0 || m >= MODULUS) return modInts(mulLong(a, b), m);
	const x = a >= 0 && a < m ? a : modInts(a, m);
	const y = b >= 0 && b < m ? b : modInts(b, m);
	const wide = x * y;
	const quotient = Math.floor(wide / m);
	const back = quotient * m;
	let rest = wide - back + (lost(x, y, wide) - lost(quotient, m, back));
	while (rest < 0) rest += m;
	while (rest >= m) rest -= m;
	return rest;
}
const WORD$3 = 2 ** 32;
function bitLengthOf(value) {
	if (typeof value === "number") {
		const size = Math.abs(value);
		return size < WORD$3 ? 32 - Math.clz32(size) : 64 - Math.clz32(size / WORD$3);
	}
	const absolute = big(value) < 0n ? -big(value) : big(value);
	return absolute === 0n ? 0 : bitLength$1(absolute);
}
function divInts(a, b) {
	if (b === 0) throw new ZeroDivisionError("division by zero");
	if (typeof a === "number" && typeof b === "number") return toFloat(a / b);
	const negative = a < 0 !== b < 0;
	const value = divideExactly(big(a) < 0n ? -big(a) : big(a), big(b) < 0n ? -big(b) : big(b));
	if (value === Infinity) throw new OverflowError("integer division result too large for a float");
	return toFloat(negative ? -value : value);
}
function divideExactly(top, bottom) {
	if (top === 0n) return 0;
	const exponent = bitLength$1(top) - bitLength$1(bottom);
	const shift = Math.max(-1076, exponent - 66);
	const [left, right] = shift >= 0 ? [top, bottom << BigInt(shift)] : [top << BigInt(-shift), bottom];
	let quotient = left / right;
	if (quotient * right !== left) quotient |= 1n;
	if (shift > -1022) return scale$1(Number(quotient), shift);
	return roundSubnormal(quotient, shift);
}
function scale$1(value, power) {
	if (power > 1023) return value * 2 ** 1023 * 2 ** (power - 1023);
	return value * 2 ** power;
}
__name(scale$1, "scale");
function roundSubnormal(quotient, shift) {
	const lowest = Math.max(-1074, shift + bitLength$1(quotient) - 53);
	const drop = BigInt(lowest - shift);
	if (drop <= 0n) return Number(quotient) * 2 ** shift;
	let kept = quotient >> drop;
	const rest = quotient - (kept << drop);
	const half = 1n << drop - 1n;
	if (rest > half || rest === half && (kept & 1n) === 1n) kept++;
	return lowest < -1022 ? Number(kept) * 2 ** -1022 * 2 ** (lowest + 1022) : Number(kept) * 2 ** lowest;
}
function powInts(base, exponent) {
	if (typeof base === "number" && typeof exponent === "number") {
		const square = base * base;
		if (exponent === 2) return Number.isSafeInteger(square) ? square : mulLong(base, base);
		if (exponent === 3) {
			const cube = square * base;
			if (Number.isSafeInteger(cube)) return cube + 0;
			const wide = BigInt(base);
			return (Number.isSafeInteger(square) ? BigInt(square) : wide * wide) * wide;
		}
		const product = powNumbers(base, exponent);
		if (Number.isSafeInteger(product)) return product + 0;
	}
	return toInt(big(base) ** big(exponent));
}
function powNumbers(base, exponent) {
	let result = 1;
	let square = base;
	for (let rest = exponent;;) {
		if (rest % 2 === 1) result *= square;
		rest = Math.floor(rest / 2);
		if (rest === 0) return result;
		square *= square;
		if (!Number.isSafeInteger(square)) return Infinity;
	}
}
const SMALL_BASE = 1n << 64n;
const LONG_EXPONENT = 128;
function powMod(base, exponent, modulus) {
	const m = big(modulus);
	if (m === 0n) throw new ValueError("pow() 3rd argument cannot be 0");
	const absolute = m < 0n ? -m : m;
	let reduced = (big(base) % absolute + absolute) % absolute;
	let rest = big(exponent);
	if (rest < 0n) {
		reduced = inverse(reduced, absolute);
		rest = -rest;
	}
	const result = powReduced(reduced, rest, absolute);
	return toInt(m < 0n && result !== 0n ? result + m : result);
}
function powReduced(base, exponent, modulus) {
	let result = 1n % modulus;
	const bits = exponent.toString(2);
	if (base < SMALL_BASE || bits.length < LONG_EXPONENT) {
		for (let i = 0; i < bits.length; i++) {
			const square = result * result;
			result = (bits.charCodeAt(i) === 49 ? square * base : square) % modulus;
		}
		return result;
	}
	const powers = [result];
	for (let i = 1; i < 16; i++) powers.push(powers[i - 1] * base % modulus);
	for (const digit of exponent.toString(16)) {
		for (let i = 0; i < 4; i++) result = result * result % modulus;
		if (digit !== "0") result = result * powers[parseInt(digit, 16)] % modulus;
	}
	return result;
}
function inverse(value, modulus) {
	let [a, b] = [value, modulus];
	let [x, y] = [1n, 0n];
	while (b !== 0n) {
		const quotient = a / b;
		[a, b] = [b, a - quotient * b];
		[x, y] = [y, x - quotient * y];
	}
	if (a !== 1n && modulus !== 1n) throw new ValueError("base is not invertible for the given modulus");
	return (x % modulus + modulus) % modulus;
}
function shiftCount(count) {
	if (count < 0) throw new ValueError("negative shift count");
}
const POWERS = Array.from({ length: 54 }, (_, i) => 2 ** i);
function shiftLeft(value, count) {
	shiftCount(count);
	if (typeof value === "number" && typeof count === "number" && count < 54) {
		const result = value * POWERS[count];
		if (Number.isSafeInteger(result)) return result;
	}
	return value === 0 ? 0 : toInt(big(value) << big(count));
}
function shiftRight(value, count) {
	shiftCount(count);
	if (typeof value === "number") {
		if (count > 53) return value < 0 ? -1 : 0;
		return Math.floor(value / POWERS[Number(count)]) + 0;
	}
	return toInt(value >> big(count));
}
function upper$1(value) {
	return Math.floor(value / 2 ** 32);
}
__name(upper$1, "upper");
// runtime/python/operators/sets.ts
function isView(value) {
	return value instanceof DictKeys || value instanceof DictItems;
}
function apply(name, left, right) {
	switch (name) {
		case "or": return left.union(right);
		case "and": return left.intersection(right);
		case "sub": return left.difference(right);
		default: return left.symmetricDifference(right);
	}
}
function onSets(symbol, name, a, b) {
	const { own, reflected } = methodNames(name);
	if (!methodOf(a, own) && !methodOf(b, reflected)) {
		if (a instanceof SetBase && (b instanceof SetBase || isView(b))) return apply(name, a, b);
		if (isView(a) && methodOf(b, Symbol.iterator)) return apply(name, new PySet(a), iter(b));
		if (name === "or" && a instanceof Dict && b instanceof Map) {
			const result = a.copy();
			result.update(b);
			return result;
		}
	}
	return operate(symbol, name, a, b);
}
function inPlace$1(name, a, b) {
	if (name === "or" && a instanceof Dict) {
		a.update(b);
		return a;
	}
	if (!(a instanceof PySet) || !(b instanceof SetBase || isView(b))) return void 0;
	const other = b;
	switch (name) {
		case "or":
			a.update(other);
			break;
		case "and":
			a.intersectionUpdate(other);
			break;
		case "sub":
			a.differenceUpdate(other);
			break;
		default: a.symmetricDifferenceUpdate(other);
	}
	return a;
}
__name(inPlace$1, "inPlace");
// runtime/python/operators/bitwise.ts
const WORD$2 = 2n ** 64n - 1n;
function areInts(a, b) {
	return kindOf$2(a) === 1 && kindOf$2(b) === 1;
}
function bitor(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		if ((a | 0) === a && (b | 0) === b) return a | b;
		if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
			const result = (upper$1(a) | upper$1(b)) * 2 ** 32 + ((a | b) >>> 0);
			if (Number.isSafeInteger(result)) return result;
		}
	}
	if (typeof a === "bigint" && typeof b === "bigint") return toInt(a | b);
	return orAny(a, b, "|");
}
function orAny(a, b, symbol) {
	if (typeof a === "boolean" && typeof b === "boolean") return a || b;
	if (areInts(a, b)) return toInt(big(a) | big(b));
	if (areTypes(a, b)) return unionOf(a, b);
	return onSets(symbol, "or", a, b);
}
function bitand(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		if ((a | 0) === a && (b | 0) === b) return a & b;
		if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
			const result = (upper$1(a) & upper$1(b)) * 2 ** 32 + ((a & b) >>> 0);
			if (Number.isSafeInteger(result)) return result;
		}
	}
	if (typeof a === "bigint") {
		if (typeof b === "bigint") return toInt(b === WORD$2 ? BigInt.asUintN(64, a) : a & b);
		if (typeof b === "number" && b >= 0 && Number.isInteger(b)) return bitand(Number(BigInt.asUintN(53, a)), b);
	}
	return andAny(a, b, "&");
}
function andAny(a, b, symbol) {
	if (typeof a === "boolean" && typeof b === "boolean") return a && b;
	if (areInts(a, b)) return toInt(big(a) & big(b));
	return onSets(symbol, "and", a, b);
}
function bitxor(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		if ((a | 0) === a && (b | 0) === b) return a ^ b;
		if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
			const result = (upper$1(a) ^ upper$1(b)) * 2 ** 32 + ((a ^ b) >>> 0);
			if (Number.isSafeInteger(result)) return result;
		}
	}
	if (typeof a === "bigint" && typeof b === "bigint") return toInt(a ^ b);
	return xorAny(a, b, "^");
}
function xorAny(a, b, symbol) {
	if (typeof a === "boolean" && typeof b === "boolean") return a !== b;
	if (areInts(a, b)) return toInt(big(a) ^ big(b));
	return onSets(symbol, "xor", a, b);
}
function plain$2(value) {
	return typeof value === "boolean" ? Number(value) : value;
}
__name(plain$2, "plain");
function lshift(a, b) {
	if (typeof a === "number" && typeof b === "number" && (a | 0) === a && b >= 0 && b < 22) return a * (1 << b);
	return lshiftAny(a, b, "<<");
}
function lshiftAny(a, b, symbol) {
	return areInts(a, b) ? shiftLeft(plain$2(a), plain$2(b)) : operate(symbol, "lshift", a, b);
}
function rshift(a, b) {
	if (typeof a === "number" && typeof b === "number" && (a | 0) === a && b >= 0 && b < 32) return a >> b;
	return rshiftAny(a, b, ">>");
}
function rshiftAny(a, b, symbol) {
	return areInts(a, b) ? shiftRight(plain$2(a), plain$2(b)) : operate(symbol, "rshift", a, b);
}
const KEPT = 65536;
const encoder$1 = once(() => new TextEncoder());
const decoder = once(() => new TextDecoder());
const room = once(() => new Uint8Array(KEPT));
function asciiBytes(text, bytes = roomFor(text.length)) {
	return encoder$1().encodeInto(text, bytes).read === text.length ? bytes : void 0;
}
function roomFor(length) {
	return length > KEPT ? new Uint8Array(length) : room().subarray(0, length);
}
function asciiText(bytes) {
	return decoder().decode(bytes);
}
function withCodes(text, change) {
	if (text.length >= 64) {
		const bytes = asciiBytes(text);
		if (bytes === void 0) return void 0;
		change(bytes);
		return asciiText(bytes);
	}
	const codes = new Array(text.length);
	for (let i = 0; i < codes.length; i++) {
		const code = text.charCodeAt(i);
		if (code > 127) return void 0;
		codes[i] = code;
	}
	change(codes);
	return String.fromCharCode(...codes);
}
const MANY$2 = 32;
function textOf$1(pieces) {
	const { length } = pieces;
	if (length < MANY$2) return pieces.join("");
	const bytes = roomFor(length);
	for (let i = 0; i < length; i++) {
		const piece = pieces[i];
		const code = piece.charCodeAt(0);
		if (code > 127 || piece.length !== 1) return pieces.join("");
		bytes[i] = code;
	}
	return asciiText(bytes);
}
__name(textOf$1, "textOf");
// runtime/python/values/flags.ts
var Flags = class extends Uint8Array {
	constructor(length, value = false) {
		super(Math.max(length, 0));
		if (value) this.fill(1);
	}
	store(start, stop, step, value, count) {
		const size = this.size(start, stop, step);
		if (size !== Math.max(count, 0)) throw new ValueError(`attempt to assign sequence of size ${Math.max(count, 0)} to extended slice of size ${size}`);
		const byte = value ? 1 : 0;
		const end = this.#end(stop ?? this.length);
		for (let at = this.#end(start ?? 0); at < end; at += step) this[at] = byte;
	}
	size(start, stop, step) {
		const [first, end] = [this.#end(start ?? 0), this.#end(stop ?? this.length)];
		return Math.max(0, Math.ceil((end - first) / step));
	}
	#end(place) {
		return place < 0 ? Math.max(place + this.length, 0) : Math.min(place, this.length);
	}
};
// runtime/python/operators/container.ts
function contains(container, item) {
	if (typeof container === "string") {
		const text = typeof item === "string" ? item : plainOf(item);
		if (typeof text === "string") return container.includes(text);
		throw new TypeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
	}
	if (Array.isArray(container) && container.__contains__ === void 0) return containsItem(container, item);
	if (typeof container !== "object" || container === null) {
		const ofClass = methodOf(container, "__contains__");
		if (ofClass) return truth(ofClass.call(container, item));
		if (!methodOf(container, "__iter__")) throw noContainer(container);
		for (const candidate of iter(container)) if (same(candidate, item)) return true;
		return false;
	}
	const { __contains__: own } = container;
	if (typeof own === "function") return truth(own.call(container, item));
	if (own === null) throw new TypeError(`'${typeName(container)}' object is not a container`);
	if (container instanceof Map || container instanceof Set) return container.has(item);
	const { has, mapping } = container;
	if (container instanceof Range) return container.count(item) > 0;
	if (container instanceof Uint8Array) return containsByte(container, item);
	if (mapping !== void 0 && has) return has.call(container, item);
	let items;
	try {
		items = iter(container);
	} catch (error) {
		if (error instanceof TypeError) throw noContainer(container);
		throw error;
	}
	for (const candidate of items) if (same(candidate, item)) return true;
	return false;
}
function noContainer(value) {
	return new TypeError(`argument of type '${typeName(value)}' is not iterable`);
}
function containsItem(items, item) {
	if (typeof item === "string" && items.includes(item)) return true;
	if (item !== item) return items.includes(item);
	const isNumber = typeof item === "number";
	for (let i = 0; i < items.length; i++) {
		const one = items[i];
		if (one === item) return true;
		if (!(isNumber && typeof one === "number") && same(one, item)) return true;
	}
	return false;
}
function containsByte(bytes, item) {
	if (item instanceof Uint8Array) return indexOfBytes(bytes, item, 0) >= 0;
	if (!hasIndex(item)) throw new TypeError(`a bytes-like object is required, not '${typeName(item)}'`);
	const value = size(item);
	if (value < 0 || value > 255) throw new ValueError("byte must be in range(0, 256)");
	return bytes.includes(value);
}
function indexOfBytes(bytes, part, from) {
	const last = bytes.length - part.length;
	for (let i = from; i <= last; i++) {
		let j = 0;
		while (j < part.length && bytes[i + j] === part[j]) j++;
		if (j === part.length) return i;
	}
	return -1;
}
const patternClasses = {
	sequences: [],
	mappings: []
};
function isSequence$1(value) {
	if (Array.isArray(value) || value instanceof Range) return true;
	if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
	if (typeof plainOf(value) === "string") return false;
	return patternClasses.sequences.some((known) => value instanceof known);
}
__name(isSequence$1, "isSequence");
function isMapping$1(value) {
	if (value instanceof Map) return true;
	if (typeof value !== "object" || value === null) return false;
	return patternClasses.mappings.some((known) => value instanceof known);
}
__name(isMapping$1, "isMapping");
const BEYOND_BYTES = "bytearray index out of range";
function outOfRange(value, verb = "") {
	if (value instanceof ByteArray) return new IndexError(BEYOND_BYTES);
	if (value instanceof Flags) return new IndexError("list index out of range");
	if (value instanceof Uint8Array) return new IndexError("index out of range");
	if (value instanceof Range) return new IndexError("range object index out of range");
	const name = typeof value === "string" ? "string" : isTuple(value) ? "tuple" : "list";
	return new IndexError(`${name} ${verb}index out of range`);
}
function badIndex(value, key) {
	if (typeof value === "string") return new TypeError(`string indices must be integers, not '${typeName(key)}'`);
	const name = value instanceof Uint8Array && !(value instanceof ByteArray) ? "byte" : isTuple(value) ? "tuple" : Array.isArray(value) ? "list" : typeName(value);
	return new TypeError(`${name} indices must be integers or slices, not ${typeName(key)}`);
}
function fitting(value, key) {
	if (!hasIndex(key)) throw badIndex(value, key);
	return indexSized(key);
}
function place$1(value, key, length, verb = "") {
	const wanted = fitting(value, key);
	const at = wanted < 0 ? wanted + length : wanted;
	if (!(at >= 0 && at < length)) throw outOfRange(value, verb);
	return at;
}
__name(place$1, "place");
function item(value, key) {
	if (Array.isArray(value)) {
		if (typeof key === "number" && key < value.length && key >= -value.length && Number.isInteger(key) && value.__getitem__ === void 0) return value[key < 0 ? key + value.length : key];
	} else if (typeof value === "string") return textItem(value, key);
	else if (value instanceof Map) {
		const { __getitem__: own } = value;
		return typeof own === "function" ? own.call(value, key) : mapItem(value, key);
	} else if (value instanceof Uint8Array && isPlaceIn(key, value)) return value[key];
	if (typeof value !== "object" || value === null) return typeItem(value, key);
	const { __getitem__: own, length } = value;
	if (typeof own === "function") return own.call(value, key);
	if (key instanceof Slice) return slice$1(value, key.start, key.stop, key.step);
	if (Array.isArray(value)) return value[place$1(value, key, value.length)];
	if (value instanceof Uint8Array) return value[place$1(value, key, value.length)];
	if (value instanceof Range) return rangeItem(value, key);
	if (typeof length === "number") return value[place$1(value, key, length)];
	throw new TypeError(`'${typeName(value)}' object is not subscriptable`);
}
function isPlaceIn(key, bytes) {
	return typeof key === "number" && key >= 0 && key < bytes.length && Number.isInteger(key) && bytes.__getitem__ === void 0 && bytes.__setitem__ === void 0;
}
function textItem(text, key) {
	if (key instanceof Slice) return slice$1(text, key.start, key.stop, key.step);
	const { length } = text;
	const isPlain = typeof key === "number" && Number.isInteger(key) && key < length && key >= -length;
	if (isNarrow(text)) {
		if (isPlain) return text[key < 0 ? key + length : key];
		return text[place$1(text, key, length)];
	}
	const points = codePoints(text);
	return points[place$1(text, key, points.length)];
}
function mapItem(map, key) {
	const value = map.get(key);
	if (value !== void 0 && value !== null) return value;
	if (map.has(key)) return value;
	const { __missing__: missing } = map;
	if (typeof missing !== "function") throw new KeyError(key);
	return missing.call(map, key);
}
function rangeItem(range, key) {
	if (!hasIndex(key)) throw badIndex(range, key);
	const wanted = index$1(key);
	const { length } = range;
	const at = wanted < 0 ? BigInt(wanted) + BigInt(length) : wanted;
	if (at < 0 || at >= length) throw outOfRange(range);
	return range.at(typeof at === "bigint" && typeof length === "number" ? Number(at) : at);
}
function typeItem(value, key) {
	const { __class_getitem__: own, __getitem__: ofMetaclass } = value ?? {};
	if (typeof ofMetaclass === "function") return ofMetaclass.call(value, key);
	if (typeof own === "function") return own.call(value, key);
	if (isClass(value) && value.constructor !== Function) {
		const found = methodOf(value, "__getattr__")?.call(value, "__class_getitem__");
		if (typeof found === "function") return found(key);
		if (found !== void 0) throw new TypeError(`'${typeName(found)}' object is not callable`);
	}
	if (isType(value)) return typeWithArguments(value, key);
	throw new TypeError(`'${typeName(value)}' object is not subscriptable`);
}
function slice$1(value, start, stop, step) {
	if (typeof value === "string") return textSlice(value, start, stop, step);
	if (Array.isArray(value) && value.__getitem__ === void 0) {
		const items = pick(value, start, stop, step);
		return isTuple(value) ? asTuple(items) : items;
	}
	const own = value?.__getitem__;
	if (typeof own === "function") return own.call(value, new Slice(start, stop, step));
	if (value instanceof Uint8Array) return sameClass(pickBytes(value, start, stop, step), value);
	if (value instanceof Range) return sliceRange(value, start, stop, step);
	if (typeof value?.length === "number") return pick(value, start, stop, step);
	if (value instanceof Map) return mapItem(value, new Slice(start, stop, step));
	throw new TypeError(`'${typeName(value)}' object is not subscriptable`);
}
__name(slice$1, "slice");
function plainEnd(given, length, otherwise) {
	if (given === null || given === void 0) return otherwise;
	if (typeof given !== "number" || !Number.isInteger(given)) return -1;
	if (given < 0) return given < -length ? 0 : given + length;
	return given > length ? length : given;
}
function isNone(value) {
	return value === null || value === void 0;
}
function turned(text) {
	const { length } = text;
	const bytes = length >= 64 ? asciiBytes(text) : void 0;
	if (bytes !== void 0) return asciiText(bytes.reverse());
	const units = new Array(length);
	for (let i = 0, at = length - 1; i < length; i++, at--) {
		const unit = text.charCodeAt(at);
		if ((unit & 63488) === 55296) return pick(codePoints(text), null, null, -1).join("");
		units[i] = unit;
	}
	return ofUnits(units);
}
const DENSE = 8;
function textSlice(text, start, stop, step) {
	if (step === -1 && isNone(start) && isNone(stop)) return turned(text);
	if (!isNarrow(text)) return pick(codePoints(text), start, stop, step).join("");
	const { length } = text;
	if (isNone(step)) {
		const first = plainEnd(start, length, 0);
		const last = plainEnd(stop, length, length);
		if (first >= 0 && last >= 0) return first < last ? text.slice(first, last) : "";
	}
	const part = span(start, stop, step, length);
	if (part.step === 1) return text.slice(part.start, Math.max(part.start, part.stop));
	const { count, step: by } = part;
	if (count >= 64 && Math.abs(by) <= DENSE) {
		const last = part.start + (count - 1) * by;
		const low = Math.min(part.start, last);
		const bytes = asciiBytes(text.slice(low, Math.max(part.start, last) + 1));
		if (bytes !== void 0) return asciiText(steps(bytes, {
			...part,
			start: part.start - low
		}));
	}
	const units = new Array(count);
	for (let i = 0, at = part.start; i < count; i++, at += by) units[i] = text.charCodeAt(at);
	return ofUnits(units);
}
function pick(items, start, stop, step) {
	if (isNone(step) && Array.isArray(items)) {
		const first = plainEnd(start, items.length, 0);
		const last = plainEnd(stop, items.length, items.length);
		if (first >= 0 && last >= 0) return first < last ? items.slice(first, last) : [];
	}
	if (step === -1 && Array.isArray(items) && isPlaceOrNone(start) && isPlaceOrNone(stop)) {
		const last = items.length - 1;
		return turnedItems(items, Math.min(start ?? last, last), stop ?? -1);
	}
	const part = span(start, stop, step, items.length);
	if (part.step === 1 && Array.isArray(items)) return items.slice(part.start, Math.max(part.start, part.stop));
	const result = new Array(part.count);
	for (let i = 0, at = part.start; i < part.count; i++, at += part.step) result[i] = items[at];
	return result;
}
function isPlaceOrNone(given) {
	return isNone(given) || typeof given === "number" && given >= 0 && Number.isInteger(given);
}
function turnedItems(items, from, to) {
	const result = new Array(Math.max(0, from - to));
	for (let i = 0; i < result.length; i++) result[i] = items[from - i];
	return result;
}
function pickBytes(bytes, start, stop, step) {
	return steps(bytes, span(start, stop, step, bytes.length));
}
function steps(bytes, { start, count, step }) {
	const result = new Uint8Array(count);
	if (step === 1) result.set(bytes.subarray(start, start + count));
	else for (let i = 0, at = start; i < count; i++, at += step) result[i] = bytes[at];
	return result;
}
function sliceRange(range, start, stop, step) {
	const [first, last, by] = exactSpan(start, stop, step, range.length);
	return new Range(range.at(first), range.at(last), toInt(big(range.step) * big(by)));
}
function setItem(value, key, item) {
	if (Array.isArray(value) && !isTuple(value)) {
		if (typeof key === "number" && key >= 0 && key < value.length && Number.isInteger(key) && value.__setitem__ === void 0) {
			value[key] = item;
			return;
		}
	} else if (value instanceof Map) {
		const { __setitem__: own } = value;
		if (typeof own === "function") own.call(value, key, item);
		else value.set(key, item);
		return;
	} else if (value instanceof ByteArray && isPlaceIn(key, value) && isByte(item)) {
		value[key] = item;
		return;
	}
	const own = value?.__setitem__;
	if (typeof own === "function") own.call(value, key, item);
	else if (isFixed(value)) throw unassignable(value, key);
	else if (key instanceof Slice) setSlice(value, key.start, key.stop, key.step, item);
	else if (value instanceof ByteArray) {
		fitting(value, key);
		const byte = asByte(item);
		value[place$1(value, key, value.length)] = byte;
	} else {
		const items = value;
		items[place$1(value, key, items.length, "assignment ")] = item;
	}
}
function slot(index, length) {
	return index >= 0 && index < length ? index : lastSlot(index, length);
}
function lastSlot(index, length) {
	if (index < 0 && index >= -length) return index + length;
	throw outOfRange([], "assignment ");
}
function byteSlot(index, length) {
	if (index >= 0 && index < length) return index;
	if (index < 0 && index >= -length) return index + length;
	throw new IndexError(BEYOND_BYTES);
}
function isFixed(value) {
	if (typeof value !== "object" || value === null) return true;
	if (isTuple(value) || value instanceof Range) return true;
	if (value instanceof Uint8Array) return !(value instanceof ByteArray);
	return typeof value.length !== "number";
}
function unassignable(value, key) {
	if (methodOf(value, "__delitem__")) return new AttributeError("__setitem__");
	checkSize(value, key);
	return new TypeError(`'${typeName(value)}' object does not support item assignment`);
}
function isByte(value) {
	return typeof value === "number" && value >= 0 && value < 256 && Number.isInteger(value);
}
function asByte(value) {
	const byte = size(value);
	if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
	return byte;
}
function setSlice(value, start, stop, step, items) {
	if (isNone(step) && isList(value) && isList(items)) {
		const first = plainEnd(start, value.length, 0);
		const last = plainEnd(stop, value.length, value.length);
		if (first >= 0 && last - first === items.length && isPlain$2(value)) {
			for (let i = 0; i < items.length; i++) value[first + i] = items[i];
			return;
		}
	}
	const own = value?.__setitem__;
	if (typeof own === "function") {
		own.call(value, new Slice(start, stop, step), items);
		return;
	}
	if (isFixed(value)) throw unassignable(value, null);
	const target = value;
	const part = span(start, stop, step, target.length);
	const given = givenItems(items, value);
	if (value instanceof ByteArray && given.length === 0) {
		delSlice(value, start, stop, step);
		return;
	}
	if (part.step === 1) {
		replace$1(target, part.start, Math.max(0, part.stop - part.start), given);
		return;
	}
	if (given.length !== part.count) {
		const kind = value instanceof ByteArray ? "bytes" : "sequence";
		throw new ValueError(`attempt to assign ${kind} of size ${given.length} to extended slice of size ${part.count}`);
	}
	if (Array.isArray(target)) storeEach(target, part.start, part.step, given);
	else if (value instanceof Uint8Array) storeBytes(value, part.start, part.step, given);
	else {
		const shared = value;
		for (let i = 0, at = part.start; i < part.count; i++, at += part.step) shared[at] = given[i];
	}
}
function reversePart(list, start, stop = list.length) {
	const first = plainEnd(start, list.length, 0);
	const last = plainEnd(stop, list.length, list.length);
	if (!isPlain$2(list)) {
		setSlice(list, start, stop, null, list.slice(first, last).reverse());
		return;
	}
	for (let i = first, j = last - 1; i < j; i++, j--) {
		const held = list[i];
		list[i] = list[j];
		list[j] = held;
	}
}
function storeEach(list, start, step, items) {
	for (let i = 0, at = start; i < items.length; i++, at += step) list[at] = items[i];
}
function storeBytes(bytes, start, step, items) {
	const count = items.length;
	for (let i = 0, at = start; i < count; i++, at += step) bytes[at] = items[i];
}
function isPlain$2(list) {
	return list.__setitem__ === void 0;
}
__name(isPlain$2, "isPlain");
function givenItems(items, target) {
	if (target instanceof ByteArray) return items instanceof Uint8Array && items.buffer !== target.buffer ? items : givenBytes(items);
	if (Array.isArray(items)) return items === target ? items.slice() : items;
	try {
		return [...iter(items)];
	} catch (error) {
		if (error instanceof TypeError) throw new TypeError("must assign iterable to extended slice");
		throw error;
	}
}
function givenBytes(items) {
	if (items instanceof Uint8Array) return items.slice();
	if (items === null || items === void 0) throw new TypeError("cannot convert 'NoneType' object to bytearray");
	if (typeof items !== "string") try {
		return Array.from(iter(items), asByte);
	} catch (error) {
		if (!(error instanceof TypeError) || !/not iterable$/.test(error.message)) throw error;
	}
	throw new TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
}
function replace$1(target, at, count, items) {
	if (Array.isArray(target)) {
		if (items.length === count) {
			for (let i = 0; i < count; i++) target[at + i] = items[i];
			return;
		}
		const tail = items.length < 1e4 ? void 0 : target.splice(at);
		if (!tail) {
			target.splice(at, count, ...Array.from(items));
			return;
		}
		for (let i = 0; i < items.length; i++) target.push(items[i]);
		for (let i = count; i < tail.length; i++) target.push(tail[i]);
		return;
	}
	const view = target;
	if (view instanceof ByteArray) {
		if (items.length === count) {
			view.set(items, at);
			return;
		}
		const tail = view.slice(at + count);
		view.resize(at + items.length + tail.length);
		view.set(items, at);
		view.set(tail, at + items.length);
		return;
	}
	if (items.length !== count) throw new ValueError("Can only assign sequence of same size");
	for (let i = 0; i < items.length; i++) target[at + i] = items[i];
}
__name(replace$1, "replace");
function delItem(value, key) {
	const own = value?.__delitem__;
	if (typeof own === "function") {
		own.call(value, key);
		return;
	}
	if (value instanceof Map) {
		if (!value.delete(key)) throw new KeyError(key);
		return;
	}
	if (key instanceof Slice) {
		delSlice(value, key.start, key.stop, key.step);
		return;
	}
	if (!(Array.isArray(value) && !isTuple(value)) && !(value instanceof ByteArray)) {
		if (methodOf(value, "__setitem__")) throw new AttributeError("__delitem__");
		checkSize(value, key);
		const verb = hasPlaces(value) && hasIndex(key) ? "doesn't" : "does not";
		throw new TypeError(`'${typeName(value)}' object ${verb} support item deletion`);
	}
	const items = value;
	replace$1(items, place$1(value, key, items.length, "assignment "), 1, []);
}
function checkSize(value, key) {
	if (typeof key !== "bigint" || BigInt.asIntN(64, key) === key || !hasPlaces(value)) return;
	throw new IndexError("cannot fit 'int' into an index-sized integer");
}
function hasPlaces(value) {
	if (typeof value !== "object" || value === null) return typeof value === "string";
	return !/^(?:float|complex)$/.test(typeName(value));
}
function delSlice(value, start, stop, step) {
	const own = value?.__delitem__;
	if (typeof own === "function") {
		own.call(value, new Slice(start, stop, step));
		return;
	}
	if (value instanceof Map) {
		delItem(value, new Slice(start, stop, step));
		return;
	}
	if (!(Array.isArray(value) && !isTuple(value)) && !(value instanceof ByteArray)) {
		if (methodOf(value, "__setitem__")) throw new AttributeError("__delitem__");
		throw new TypeError(`'${typeName(value)}' object does not support item deletion`);
	}
	const items = value;
	const part = span(start, stop, step, items.length);
	if (part.step === 1) {
		replace$1(items, part.start, Math.max(0, part.stop - part.start), []);
		return;
	}
	const gone = new Set(Array.from({ length: part.count }, (_, i) => part.start + i * part.step));
	const kept = Array.from(items).filter((_, i) => !gone.has(i));
	replace$1(items, 0, items.length, kept);
}
// runtime/python/classes/mapping_proxy.ts
var MappingProxyType = class MappingProxyType {
	static __name__ = "mappingproxy";
	static __module__ = "builtins";
	#mapping;
	constructor(mapping) {
		this.#mapping = mapping;
	}
	__getitem__(key) {
		return item(this.#mapping, key);
	}
	__contains__(key) {
		return this.#mapping.has(key);
	}
	__iter__() {
		return nativeKeys(this.#mapping);
	}
	__len__() {
		return this.#mapping.size;
	}
	__eq__(other) {
		return eq(this.#mapping, other instanceof MappingProxyType ? other.#mapping : other);
	}
	__or__(other) {
		return bitor(this.#mapping, other instanceof MappingProxyType ? other.#mapping : other);
	}
	__ror__(other) {
		return bitor(other, this.#mapping);
	}
	get(key, ...otherwise) {
		return this.#mapping.has(key) ? this.#mapping.get(key) : otherwise[0] ?? null;
	}
	keys() {
		return this.#mapping.keys();
	}
	values() {
		return this.#mapping.values();
	}
	items() {
		return this.#mapping.items();
	}
	copy() {
		return this.#mapping.copy();
	}
	__str__() {
		return repr(this.#mapping);
	}
	__repr__() {
		return `mappingproxy(${repr(this.#mapping)})`;
	}
};
// runtime/python/classes/descriptors.ts
var Property = class Property {
	static __module__ = "builtins";
	static __name__ = "property";
	#name;
	constructor(fget = null, fset = null, fdel = null, doc = null) {
		this.fget = fget;
		this.fset = fset;
		this.fdel = fdel;
		this.__doc__ = doc ?? (fget === null ? null : getattr(fget, "__doc__", null));
	}
	getter(fget) {
		return this.#copy(fget, this.fset, this.fdel);
	}
	setter(fset) {
		return this.#copy(this.fget, fset, this.fdel);
	}
	deleter(fdel) {
		return this.#copy(this.fget, this.fset, fdel);
	}
	#copy(fget, fset, fdel) {
		const made = new Property(fget, fset, fdel, this.__doc__);
		made.#name = this.#name;
		return made;
	}
	__set_name__(_owner, name) {
		this.#name = name;
	}
	__get__(self, _owner) {
		if (self === null || self === void 0) return this;
		if (this.fget === null) throw this.#refuse(self, "getter");
		return invoke(this.fget, self);
	}
	__set__(self, value) {
		if (this.fset === null) throw this.#refuse(self, "setter");
		invoke(this.fset, self, value);
	}
	__delete__(self) {
		if (this.fdel === null) throw this.#refuse(self, "deleter");
		invoke(this.fdel, self);
	}
	#refuse(self, what) {
		const name = this.#name === void 0 ? "" : ` '${this.#name}'`;
		return new AttributeError(`property${name} of '${typeName(self)}' object has no ${what}`);
	}
	get __isabstractmethod__() {
		return [
			this.fget,
			this.fset,
			this.fdel
		].some((one) => one?.__isabstractmethod__ === true);
	}
};
var ClassMethod = class {
	static __module__ = "builtins";
	static __name__ = "classmethod";
	constructor(callable) {
		this.__func__ = callable;
	}
	__get__(self, owner) {
		const type = owner ?? self.constructor;
		return (...args) => invoke(this.__func__, type, ...args);
	}
};
var StaticMethod = class {
	static __module__ = "builtins";
	static __name__ = "staticmethod";
	constructor(callable) {
		this.__func__ = callable;
	}
	__get__(_self, _owner) {
		return this.__func__;
	}
	__call__(...args) {
		return invoke(this.__func__, ...args);
	}
};
const property = defineType({
	name: "property",
	holds: (value) => value instanceof Property,
	class: Property
}, (...given) => {
	const last = given.at(-1);
	const named = isPlain$4(last) ? last : {};
	const [fget, fset, fdel, doc] = isPlain$4(last) ? given.slice(0, -1) : given;
	return new Property(fget ?? named.fget ?? null, fset ?? named.fset ?? null, fdel ?? named.fdel ?? null, doc ?? named.doc ?? null);
});
const classmethod = defineType({
	name: "classmethod",
	holds: (value) => value instanceof ClassMethod,
	class: ClassMethod
}, (callable) => new ClassMethod(callable));
const staticmethod = defineType({
	name: "staticmethod",
	holds: (value) => value instanceof StaticMethod,
	class: StaticMethod
}, (callable) => new StaticMethod(callable));
function isDescriptor(value) {
	if (typeof value !== "object" || value === null) return false;
	const { __get__, __set__, __delete__ } = value;
	return [
		__get__,
		__set__,
		__delete__
	].some((one) => typeof one === "function");
}
const behind$3 = new WeakMap();
function descriptorOf$1(accessor) {
	return accessor.get ? behind$3.get(accessor.get) : void 0;
}
__name(descriptorOf$1, "descriptorOf");
function describeAccessor(get, value) {
	behind$3.set(get, value);
}
function putDescriptor(type, name, value) {
	const isData = value.__set__ !== void 0 || value.__delete__ !== void 0;
	const get = function() {
		if (value.__get__) return value.__get__(this, this.constructor);
		const own = hiddenFields(this);
		return own?.has(name) ? own.get(name) : value;
	};
	behind$3.set(get, value);
	if (!isData) openAccessor(get);
	Object.defineProperty(type.prototype, name, {
		configurable: true,
		get,
		set(item) {
			if (value.__set__) value.__set__(this, item);
			else if (isData) throw new AttributeError("__set__");
			else putField(this, name, item);
		}
	});
	Object.defineProperty(type.prototype, `delete ${name}`, {
		configurable: true,
		value: isData ? function() {
			if (!value.__delete__) throw new AttributeError("__delete__");
			value.__delete__(this);
		} : void 0
	});
	const ofClass = function() {
		return value.__get__ ? value.__get__(null, this) : value;
	};
	behind$3.set(ofClass, value);
	Object.defineProperty(type, name, {
		configurable: true,
		enumerable: true,
		get: ofClass,
		set(item) {
			if (this === type && !isDescriptor(item)) replaceDescriptor(type, name);
			Object.defineProperty(this, name, {
				value: item,
				writable: true,
				enumerable: true,
				configurable: true
			});
		}
	});
}
function replaceDescriptor(type, name) {
	const get = function() {
		const own = hiddenFields(this);
		return own?.has(name) ? own.get(name) : this.constructor[name];
	};
	openAccessor(get);
	Object.defineProperty(type.prototype, `delete ${name}`, {
		configurable: true,
		value: void 0
	});
	Object.defineProperty(type.prototype, name, {
		configurable: true,
		get,
		set(item) {
			putField(this, name, item);
		}
	});
}
function tellName(type, name, value) {
	if (typeof value !== "object" || value === null) return;
	const { __set_name__: tell } = value;
	if (typeof tell !== "function") return;
	try {
		tell.call(value, type, name);
	} catch (error) {
		if (isPythonException(error)) error.addNote(`Error calling __set_name__ on '${typeName(value)}' instance '${name}' in '${className(type)}'`);
		throw error;
	}
}
function propertyOf(type, name, { get, set }, remove) {
	const key = get ?? set;
	let made = madeOf.get(key);
	if (!made) {
		const doc = get?.__doc__;
		made = new Property(get ? named(name, (self) => get.call(self)) : null, set ? named(name, (self, value) => set.call(self, value)) : null, remove ? named(name, (self) => remove.call(self)) : null, doc ?? null);
		made.__set_name__(type, name);
		madeOf.set(key, made);
	}
	return made;
}
const madeOf = new WeakMap();
function named(name, fn) {
	return Object.defineProperties(fn, {
		name: { value: name },
		__name__: { value: name }
	});
}
// runtime/python/functools/cached_property.ts
var cachedProperty = class {
	static __module__ = "functools";
	static __name__ = "cached_property";
	constructor(func) {
		this.func = func;
	}
	__get__(self) {
		return this.func(self);
	}
	define(type, name) {
		defineCachedProperty(type, name, this.func);
	}
};
function defineCachedProperty(type, name, compute) {
	const get = function() {
		const value = compute(this);
		Object.defineProperty(this, name, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return value;
	};
	openAccessor(get);
	Object.defineProperty(type.prototype, name, {
		configurable: true,
		get,
		set(value) {
			Object.defineProperty(this, name, {
				value,
				writable: true,
				enumerable: true,
				configurable: true
			});
		}
	});
}
// runtime/python/methods.ts
function staticMethod(fn) {
	staticMethods.add(fn);
	return fn;
}
function define(type, name, value) {
	putMember(type, name, value);
	tellName(type, name, value);
}
function putMember(type, named, value) {
	const name = placeIn$1(type, named);
	delete type[name];
	if (value instanceof cachedProperty) defineCachedProperty(type, name, value.func);
	else if (value instanceof ClassMethod || value instanceof StaticMethod) {
		const fn = value.__func__;
		const isStatic = value instanceof StaticMethod;
		Object.defineProperty(type, name, {
			configurable: true,
			writable: true,
			value: isStatic ? staticMethod(fn) : asMethod(fn)
		});
		if (name in type.prototype) replaceMethods(type, name);
	} else if (isDescriptor(value)) putDescriptor(type, name, value);
	else if (typeof value === "function" && !isType(value) && bindingOf(value) === void 0) {
		noteHome(value, type, named);
		Object.defineProperty(type.prototype, name, {
			configurable: true,
			writable: true,
			value: asMethod(value)
		});
	} else {
		Object.defineProperty(type, name, {
			configurable: true,
			enumerable: true,
			writable: true,
			value
		});
		classAttributes(type, name);
	}
}
function replaceMethods(type, ...names) {
	for (const name of names) Object.defineProperty(type.prototype, name, {
		configurable: true,
		writable: true,
		value(...args) {
			return this.constructor[name](...args);
		}
	});
}
function noteHome(value, type, name) {
	for (let fn = value; typeof fn === "function"; fn = fn.__wrapped__) if (functionName(fn) === name && !homes.has(fn)) homes.set(fn, type);
}
function tell(type, facts) {
	for (const [name, told] of Object.entries(facts)) {
		const found = Object.getOwnPropertyDescriptor(type.prototype, name) ?? Object.getOwnPropertyDescriptor(type, name);
		const target = found?.get ?? found?.set ?? found?.value;
		if (typeof target === "function") Object.assign(functionBehind(target), told);
		else if (name === "__init__") constructorFacts.set(type, told);
	}
}
const constructorFacts = new WeakMap();
function functionBehind(target) {
	return functionsBehind.get(target) ?? target;
}
function defineProperty(type, name, read) {
	Object.defineProperty(type.prototype, name, {
		configurable: true,
		get: function() {
			return invoke(read, this);
		}
	});
}
// runtime/python/support/javascript_names.ts
const everywhere = new Set([
	"constructor",
	"prototype",
	"then",
	"toString",
	"valueOf"
]);
function own$3(prototype, python = "") {
	const names = python.split(" ");
	return new Set(Object.getOwnPropertyNames(prototype).filter((name) => !names.includes(name)));
}
__name(own$3, "own");
const namesBehind = once(() => {
	const typed = Object.getPrototypeOf(Uint8Array.prototype);
	return {
		str: own$3(String.prototype, "split replace"),
		list: own$3(Array.prototype, "pop reverse sort"),
		tuple: own$3(Array.prototype),
		dict: own$3(Map.prototype, "get keys values clear"),
		set: own$3(Set.prototype, "add clear difference intersection union"),
		frozenset: own$3(Set.prototype, "difference intersection union"),
		bytes: own$3(typed, "find join"),
		bytearray: own$3(typed, "find join reverse")
	};
});
// runtime/python/values/foreign.ts
const typed = Object.getPrototypeOf(Uint8Array.prototype);
const arrays = [Array.prototype, Tuple.prototype];
const bytes$1 = [
	typed,
	Uint8Array.prototype,
	Bytes.prototype,
	ByteArray.prototype
];
const maps$1 = [Map.prototype, Dict.prototype];
const sets$2 = [
	Set.prototype,
	SetBase.prototype,
	PySet.prototype,
	FrozenSet.prototype
];
const homes$1 = new Set([
	...arrays,
	...bytes$1,
	...maps$1,
	...sets$2
]);
const foreign = once(() => new Set([
	...Object.getOwnPropertyNames(Array.prototype),
	...namesBehind().str,
	...Object.getOwnPropertyNames(typed),
	"BYTES_PER_ELEMENT",
	"has",
	"size",
	"forEach",
	"set",
	"delete",
	"isSubsetOf",
	"isSupersetOf",
	"isDisjointFrom",
	"getOrInsert",
	"getOrInsertComputed"
]));
function isShared(value, name) {
	if (name === "constructor") return true;
	if (value instanceof Set) return name === "pop";
	return value instanceof Map && /^(?:pop|keys|values)$/.test(name);
}
function isForeign$1(value, name) {
	if (value instanceof FrozenSet && (name === "add" || name === "clear")) return homes$1.has(homeOf(value, name));
	if (!foreign().has(name) || isShared(value, name)) return false;
	if (!isNative$1(value, name)) return false;
	return Array.isArray(value) && name === "length" || homes$1.has(homeOf(value, name));
}
__name(isForeign$1, "isForeign");
function isNative$1(value, name) {
	if (isHolder(value)) return namesBehind().str.has(name);
	return value instanceof Array || value instanceof Map || value instanceof Set || value instanceof Uint8Array;
}
__name(isNative$1, "isNative");
const textClasses = [];
const behind$2 = once(() => new Set(Object.values(namesBehind()).flatMap((names) => [...names])));
function typeBehind(value) {
	if (value instanceof Map) return "dict";
	if (value instanceof Set) return value instanceof FrozenSet ? "frozenset" : "set";
	if (value instanceof Tuple) return "tuple";
	if (value instanceof Array) return "list";
	if (value instanceof ByteArray) return "bytearray";
	if (value instanceof Uint8Array) return "bytes";
	return textClasses.some((type) => value instanceof type) ? "str" : void 0;
}
function placeOf$2(value, name) {
	if (everywhere.has(name)) return `${name}$`;
	if (!behind$2().has(name)) return name;
	const type = typeBehind(value);
	return type !== void 0 && namesBehind()[type].has(name) ? `${name}$` : name;
}
__name(placeOf$2, "placeOf");
function shownName(place) {
	return place.endsWith("$") ? place.slice(0, -1) : place;
}
function homeOf(value, name) {
	let at = value;
	while (at && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
	return at;
}
// runtime/python/classes/namespace.ts
function memberOf(type, name) {
	const own = Object.getOwnPropertyDescriptor(type, name);
	const ofObjects = Object.getOwnPropertyDescriptor(type.prototype, name);
	if (ofObjects && (ofObjects.get || ofObjects.set)) {
		const descriptor = descriptorOf$1(ofObjects);
		if (descriptor !== void 0) return descriptor;
		if (own === void 0) return propertyOf(type, name, ofObjects, Object.getOwnPropertyDescriptor(type.prototype, `delete ${name}`)?.value);
	}
	if (ofObjects && typeof ofObjects.value === "function" && !own) return methodAsFunction(type, ofObjects.value, name);
	if (own && typeof own.value === "function" && !isType(own.value) && !own.enumerable) return staticMethods.has(own.value) ? new StaticMethod(own.value) : new ClassMethod(functionsBehind.get(own.value) ?? own.value);
	return own ? own.get ? own.get.call(type) : own.value : ofObjects?.value;
}
function inBody(type, name) {
	const ofObjects = Object.getOwnPropertyDescriptor(type.prototype, name);
	return (ofObjects && descriptorOf$1(ofObjects)) ?? getattr(type, name);
}
function classNames(type) {
	return new ClassNames(type);
}
function boundNames(names) {
	const bound = new Dict();
	for (const name of Object.keys(names)) {
		let value;
		try {
			value = names[name];
		} catch (error) {
			if (error instanceof ReferenceError || error instanceof AttributeError) continue;
			throw error;
		}
		if (value !== void 0) bound.set(name, value);
	}
	return bound;
}
const changed$1 = new WeakMap();
function moduleNames(module) {
	let names = changed$1.get(module);
	if (!names) changed$1.set(module, names = new ModuleNames(module));
	names.refresh();
	return names;
}
var ModuleNames = class extends Dict {
	#module = void 0;
	constructor(module) {
		super();
		this.#module = module;
	}
	refresh() {
		const bound = boundNames(this.#module);
		for (const name of Object.keys(this.#module)) if (bound.has(name)) super.set(name, bound.get(name));
		else super.delete(name);
	}
	set(name, value) {
		this.#give(name, value);
		return super.set(name, value);
	}
	delete(name) {
		this.#give(name, void 0);
		return super.delete(name);
	}
	#give(name, value) {
		(this.#module && Object.getOwnPropertyDescriptor(this.#module, name)?.set)?.call(this.#module, value);
	}
};
Object.defineProperty(ModuleNames.prototype, "constructor", { value: Dict });
const binds = Symbol("binds names");
var ClassNames = class extends Dict {
	#type = void 0;
	constructor(type) {
		super();
		for (const [name, value] of namespaceOf(type)) super.set(name, value);
		this.#type = type;
	}
	set(name, value) {
		const type = this.#type;
		if (type?.[binds]) type[binds](name, value);
		else if (type) define(type, name, value);
		return super.set(name, value);
	}
};
Object.defineProperty(ClassNames.prototype, "constructor", { value: Dict });
const FOREIGN = new Set([
	"prototype",
	"constructor",
	"__tp_name__"
]);
function isForeign(type, name) {
	if (FOREIGN.has(name)) return true;
	if (!isOfFunctions(name)) return false;
	if (Object.hasOwn(type.prototype, name)) return false;
	const own = Object.getOwnPropertyDescriptor(type, name);
	return own !== void 0 && isNativeProperty(own);
}
function namespaceOf(type) {
	const names = [
		"__module__",
		...Object.getOwnPropertyNames(type.prototype),
		...Object.getOwnPropertyNames(type)
	];
	const all = new Dict([["__module__", "__main__"]]);
	for (const name of names) {
		if (isForeign(type, name) || name.includes(" ") || all.has(name)) continue;
		all.set(shownName(name), memberOf(type, name));
	}
	return all;
}
// runtime/python/generators.ts
function stepped(target, step) {
	if (!step.done) return step.value;
	noteEnd(target);
	throw new StopIteration(...step.value === void 0 || step.value === null ? [] : [step.value]);
}
function awaited(target, step) {
	return step instanceof Promise ? step.then((result) => stepped(target, result)) : stepped(target, step);
}
function close(target) {
	const settle = (step) => {
		const kind = Symbol.asyncIterator in target ? "async generator" : "generator";
		if (!step.done) throw new RuntimeError(`${kind} ignored GeneratorExit`);
		return step.value ?? null;
	};
	const expected = (error) => {
		if (error instanceof StopIteration || error instanceof StopAsyncIteration || error instanceof GeneratorExit) return null;
		throw error;
	};
	noteEnd(target);
	let step;
	try {
		step = target.throw(new GeneratorExit());
	} catch (error) {
		return expected(error);
	}
	return step instanceof Promise ? step.then(settle, expected) : settle(step);
}
function catchesExit(generator) {
	Object.defineProperty(generator.prototype, "return", {
		configurable: true,
		writable: true,
		value(value) {
			try {
				close(this);
			} catch {}
			return {
				done: true,
				value
			};
		}
	});
	return generator;
}
function closeAll(generators) {
	for (const generator of generators.toReversed()) try {
		close(generator);
	} catch {}
}
function released(read) {
	const held = [];
	try {
		return read((generator) => {
			held.push(generator);
			return generator;
		});
	} finally {
		closeAll(held);
	}
}
function* releasing(make) {
	const held = [];
	try {
		yield* make((generator) => {
			held.push(generator);
			return generator;
		});
	} finally {
		closeAll(held);
	}
}
function send(target, value) {
	if (value !== null && generatorState(target) === "created") throw new TypeError("can't send non-None value to a just-started generator");
	noteStart(target);
	try {
		return awaited(target, target.next(value));
	} catch (error) {
		noteEnd(target);
		throw error;
	}
}
function sendTo(generator, value) {
	return generator?.[Symbol.toStringTag] === "Generator" ? send(generator, value) : callMethod(generator, "send", [value]);
}
function thrown([type, value]) {
	const isKind = isClass(type) && isSubclass$1(type, BaseException);
	if (isKind && value !== void 0 && value !== null) return value instanceof Error && value instanceof type ? value : invoke(type, ...isTuple(value) ? value : [value]);
	if (isKind || type instanceof Error) return throwable(type);
	throw new TypeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`);
}
function throwInto(target, ...error) {
	return awaited(target, throwing(target, thrown(error)));
}
function throwing(target, error) {
	const isRunning = generatorState(target) === "suspended";
	noteStart(target);
	try {
		return target.throw(error);
	} catch (raised) {
		noteEnd(target);
		throw isRunning ? leaving(raised) : raised;
	}
}
const generators = {
	__iter__: ((target) => target),
	send,
	throw: throwInto,
	close
};
const expressions = {
	__iter__: ((target) => target),
	send: ((target, value) => {
		if (value !== null && generatorState(target) === "created") throw new TypeError("can't send non-None value to a just-started generator");
		noteStart(target);
		return stepped(target, target.next());
	}),
	throw: ((target, ...error) => {
		noteEnd(target);
		target.return?.();
		throw thrown(error);
	}),
	close: ((target) => {
		noteEnd(target);
		target.return?.();
		return null;
	})
};
async function asyncStep(step) {
	const { done, value } = await step;
	if (done) throw new StopAsyncIteration();
	return value;
}
async function asyncClose(target) {
	await close(target);
	return null;
}
const asyncGenerators = {
	...generators,
	__aiter__: ((target) => target),
	__anext__: later("__anext__", (target) => asyncStep(target.next(null))),
	asend: later("asend", (target, value) => asyncStep(target.next(value))),
	athrow: later("athrow", (target, error) => asyncStep(target.throw(thrown([error])))),
	aclose: later("aclose", asyncClose)
};
const METHODS = {
	"[object Generator]": generators,
	"[object AsyncGenerator]": asyncGenerators,
	"[object Iterator Helper]": expressions
};
function generatorMethod(value, name) {
	if (!Object.hasOwn(asyncGenerators, name)) return void 0;
	return METHODS[Object.prototype.toString.call(value)]?.[name];
}
var GeneratorFrame = class {
	static __module__ = "builtins";
	static __name__ = "frame";
};
const ATTRIBUTES = {
	__name__: (generator) => generatorName(generator).replace(/^.*\./, ""),
	__qualname__: generatorName,
	gi_frame: (generator) => generatorState(generator) === "closed" ? null : new GeneratorFrame(),
	gi_running: () => false,
	gi_yieldfrom: () => null,
	ag_await: () => null,
	ag_running: () => false
};
function generatorAttribute(value, name) {
	if (!Object.hasOwn(ATTRIBUTES, name)) return void 0;
	const tag = Object.prototype.toString.call(value);
	if (!Object.hasOwn(METHODS, tag)) return void 0;
	return ATTRIBUTES[name](value);
}
function leaving(error, kind = "generator") {
	if (!(error instanceof StopIteration || kind === "async generator" && error instanceof StopAsyncIteration)) return error;
	const raised = new RuntimeError(`${kind} raised ${typeName(error)}`);
	raised.stack = raised.stack?.replace(/\n.*\n.*/, "") ?? "";
	return Object.assign(raised, {
		cause: error,
		__context__: error
	});
}
// runtime/python/text/whole.ts
let unit = 0;
function whole$3(text) {
	unit = text.charCodeAt(unit & 1);
	return text;
}
__name(whole$3, "whole");
// runtime/python/text/runs.ts
const LONGEST$1 = 512;
const runs = new Array(128).fill(void 0);
function runOf(fill, count) {
	if (count <= 0) return "";
	const code = fill.charCodeAt(0);
	if (count > LONGEST$1 || code > 127) return fill.repeat(count);
	return (runs[code] ??= whole$3(fill.repeat(LONGEST$1))).slice(0, count);
}
// runtime/python/text/format_spec.ts
const PATTERN = /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?([,_])?(?:\.(\d*))?([^])?$/u;
const LARGEST$1 = 2n ** 63n - 1n;
const LONGEST = 536870888;
const cache$2 = new Map();
function count$2(digits, otherwise) {
	if (digits === void 0) return otherwise;
	const value = Number(digits);
	if (value <= LONGEST) return value;
	if (BigInt(digits) > LARGEST$1) throw new ValueError("Too many decimal digits in format string");
	throw new MemoryError();
}
__name(count$2, "count");
function parseSpec(text, typeName) {
	const known = cache$2.get(text);
	if (known) return known;
	const match = PATTERN.exec(text);
	if (!match) throw new ValueError(`Invalid format specifier '${text}' for object of type '${typeName}'`);
	const [, fill, align, sign, z, alternate, zero, width, grouping, again, precision, type] = match;
	if (again !== void 0) throw new ValueError(again === grouping ? `Cannot specify '${again}' with '${grouping}'.` : "Cannot specify both ',' and '_'.");
	if (grouping !== void 0) checkGrouping(grouping, type ?? "");
	if (precision === "") throw new ValueError("Format specifier missing precision");
	const result = {
		fill: fill ?? (zero ? "0" : " "),
		align: align ?? (zero ? "=" : ""),
		sign: sign ?? "",
		coerceZero: z !== void 0,
		alternate: alternate !== void 0,
		width: count$2(width, 0),
		grouping: grouping ?? "",
		precision: count$2(precision, -1),
		type: type ?? "",
		byZero: zero !== void 0 && align === void 0
	};
	if (cache$2.size < 500) cache$2.set(text, result);
	return result;
}
function checkGrouping(grouping, type) {
	if (!(grouping === "_" ? "deEfFgG%boxX" : "deEfFgG%").includes(type)) throw new ValueError(`Cannot specify '${grouping}' with '${type}'.`);
}
function pad(text, length, spec, align) {
	const missing = spec.width - length;
	if (missing <= 0) return text;
	const left = align === ">" ? missing : align === "^" ? Math.floor(missing / 2) : 0;
	return runOf(spec.fill, left) + text + runOf(spec.fill, missing - left);
}
function group(digits, separator, every) {
	let result = "";
	for (let end = digits.length; end > 0; end -= every) {
		const part = digits.slice(Math.max(0, end - every), end);
		result = result === "" ? part : part + separator + result;
	}
	return result;
}
function zeroFilled(digits, width, separator, every) {
	let filled = digits;
	while (group(filled, separator, every).length < width) filled = "0" + filled;
	return group(filled, separator, every);
}
function assemble(sign, prefix, digits, rest, spec, every = 3) {
	const align = spec.align || ">";
	const zeros = align === "=" && spec.fill === "0";
	let whole = digits;
	if (spec.grouping) {
		const room = spec.width - sign.length - prefix.length - rest.length;
		whole = zeros && /^[\da-f]/i.test(digits) ? zeroFilled(digits, room, spec.grouping, every) : group(digits, spec.grouping, every);
	}
	const text = prefix + whole + rest;
	if (align !== "=") return pad(sign + text, sign.length + text.length, spec, align);
	const missing = spec.width - sign.length - text.length;
	return sign + prefix + runOf(spec.fill, missing) + whole + rest;
}
// runtime/python/text/format.ts
const SIMPLE = /^([<>]?)([1-9]\d{0,2})?(?:\.(\d|1\d)f)?$/;
const simpleSpecs = new Map();
function simpleSpec(spec) {
	let known = simpleSpecs.get(spec);
	if (known !== void 0) return known;
	const [whole, align = "", width = "0", decimals = "-1"] = SIMPLE.exec(spec) ?? [];
	known = whole === void 0 || whole === "" || align !== "" && width === "0" ? null : {
		align,
		width: Number(width),
		decimals: Number(decimals)
	};
	if (simpleSpecs.size < 500) simpleSpecs.set(spec, known);
	return known;
}
function formatSimple(number, { align, width, decimals }) {
	const text = decimals < 0 ? String(number) : number < 0 || Object.is(number, -0) ? `-${fixed$1(-number, decimals)}` : fixed$1(number, decimals);
	if (text.length >= width) return text;
	const blanks = runOf(" ", width - text.length);
	return align === "<" ? text + blanks : blanks + text;
}
function format$1(value, spec = "", type) {
	if (typeof value === "string") return spec === "" ? value : formatText(value, spec, type);
	if (typeof value === "number" && Number.isFinite(value)) {
		const simple = simpleSpec(spec);
		if (simple !== null && (simple.decimals >= 0 || Number.isSafeInteger(value))) return formatSimple(value, simple);
	}
	switch (kindOf$2(value)) {
		case 1:
			if (spec === "") return str$1(value);
			return formatInt(value, spec, type ?? typeName(value));
		case 2: {
			if (spec === "") return str$1(value);
			const number = raw(value);
			const simple = simpleSpec(spec);
			return simple !== null && simple.decimals >= 0 && Number.isFinite(number) ? formatSimple(number, simple) : formatFloat(number, spec, type ?? "float");
		}
	}
	if (value instanceof Complex) return spec === "" ? str$1(value) : formatComplex(value, spec);
	const own = value?.__format__;
	if (typeof own === "function") {
		const text = own.call(value, spec);
		if (typeof plainOf(text) === "string") return text;
		throw new TypeError(`__format__ must return a str, not ${typeName(text)}`);
	}
	if (spec === "") return str$1(value);
	throw new TypeError(`unsupported format string passed to ${typeName(value)}.__format__`);
}
__name(format$1, "format");
function formatText(text, specText, type = "str") {
	const simple = simpleSpec(specText);
	if (simple !== null && simple.decimals < 0 && isNarrow(text)) {
		const blanks = runOf(" ", simple.width - text.length);
		return simple.align === ">" ? blanks + text : text + blanks;
	}
	const spec = parseSpec(specText, type);
	if (spec.grouping && spec.type === "") throw new ValueError(`Cannot specify '${spec.grouping}' with 's'.`);
	if (spec.type !== "" && spec.type !== "s") throw unknownCode(spec.type, type);
	if (spec.sign !== "") throw new ValueError(spec.sign === " " ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier");
	if (spec.coerceZero) throw new ValueError("Negative zero coercion (z) not allowed in string format specifier");
	if (spec.alternate) throw new ValueError("Alternate form (#) not allowed in string format specifier");
	const align = spec.byZero ? "<" : spec.align;
	if (align === "=") throw new ValueError("'=' alignment not allowed in string format specifier");
	const cut = spec.precision >= 0 ? piece(text, 0, spec.precision) : text;
	return pad(cut, spec.width > 0 ? textLength(cut) : 0, spec, align || "<");
}
function unknownCode(type, name) {
	const code = type.codePointAt(0) ?? 0;
	const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
	return new ValueError(`Unknown format code '${shown}' for object of type '${name}'`);
}
const bases$3 = {
	b: [2, "0b"],
	o: [8, "0o"],
	x: [16, "0x"],
	X: [16, "0X"]
};
function formatInt(value, specText, name) {
	const spec = parseSpec(specText, name);
	const { type } = spec;
	if ("eEfFgG%".includes(type) && type !== "") return formatFloat(raw(value), specText, name);
	if (!"bcdnoxX".includes(type)) throw unknownCode(type, name);
	if (spec.precision >= 0) throw new ValueError("Precision not allowed in integer format specifier");
	if (spec.coerceZero) throw new ValueError("Negative zero coercion (z) not allowed in integer format specifier");
	if (type === "c") return formatCharacter(value, spec);
	const number = typeof value === "boolean" ? Number(value) : value;
	const [base, prefix] = bases$3[type] ?? [10, ""];
	const positive = number < 0 ? -number : number;
	const digits = base === 10 && typeof positive === "bigint" ? decimal(positive) : digitsIn(base, positive);
	return assemble(signOf$1(number < 0, spec), spec.alternate ? prefix : "", type === "X" ? digits.toUpperCase() : digits, "", spec, base === 10 ? 3 : 4);
}
function formatCharacter(value, spec) {
	if (spec.sign) throw new ValueError("Sign not allowed with integer format specifier 'c'");
	if (spec.alternate) throw new ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
	const code = Number(value);
	if (BigInt(value) >= 2n ** 63n || BigInt(value) < -(2n ** 63n)) throw new OverflowError("Python int too large to convert to C long");
	if (code < 0 || code > 1114111) throw new OverflowError("%c arg not in range(0x110000)");
	return pad(String.fromCodePoint(code), 1, spec, spec.align === "=" ? ">" : spec.align || ">");
}
function signOf$1(negative, spec) {
	return negative ? "-" : spec.sign === "-" ? "" : spec.sign;
}
__name(signOf$1, "signOf");
function floatDigits(value, type, precision, alternate) {
	switch (type) {
		case "e": return exponential$1(significant(value, precision + 1), alternate);
		case "f": return fixed$1(value, precision) + (alternate && precision === 0 ? "." : "");
		default: return generalDigits(value, precision, alternate, type === "");
	}
}
function isDigit$1(code) {
	return code >= 48 && code <= 57;
}
__name(isDigit$1, "isDigit");
function withoutZeros(digits) {
	let end = digits.length;
	while (end > 1 && digits.charCodeAt(end - 1) === 48) end--;
	return digits.slice(0, end);
}
function generalDigits(value, wanted, alternate, dot) {
	const precision = Math.max(1, wanted);
	const digits = significant(value, precision);
	const trimmed = {
		digits: alternate ? digits.digits : withoutZeros(digits.digits),
		point: digits.point
	};
	const limit = dot ? precision - 1 : precision;
	if (value !== 0 && (digits.point <= -4 || digits.point > limit)) return exponential$1(trimmed, alternate);
	if (value === 0 && 1 > limit) return exponential$1(trimmed, alternate);
	const text = positional$1(trimmed, alternate);
	return dot && !text.includes(".") ? `${text}.0` : text.endsWith(".") && dot ? `${text}0` : text;
}
function shortText(value, alternate) {
	if (!alternate) return floatText(value);
	const digits = shortest(value);
	return digits.point > 16 || digits.point <= -4 ? exponential$1(digits, true) : floatText(value);
}
function formatFloat(value, specText, name) {
	const spec = parseSpec(specText, name);
	if (!"eEfFgGn%".includes(spec.type)) throw unknownCode(spec.type, name);
	const kind = spec.type === "n" ? "g" : spec.type.toLowerCase();
	const scaled = kind === "%" ? value * 100 : value;
	let text;
	const absolute = Math.abs(scaled);
	if (!Number.isFinite(absolute)) text = Number.isNaN(absolute) ? "nan" : "inf";
	else if (kind === "" && spec.precision < 0) text = shortText(absolute, spec.alternate);
	else text = floatDigits(absolute, kind === "%" ? "f" : kind, spec.precision < 0 ? 6 : spec.precision, spec.alternate);
	let negative = scaled < 0 || Object.is(scaled, -0);
	if (spec.coerceZero && negative && !/[1-9a-z]/.test(text.replace(/e.*/, ""))) negative = false;
	if (kind === "%") text += "%";
	if (spec.type === "E" || spec.type === "F" || spec.type === "G") text = text.toUpperCase();
	const sign = signOf$1(negative, spec);
	if (!spec.grouping) return assemble(sign, "", text, "", spec);
	let end = 0;
	while (isDigit$1(text.charCodeAt(end))) end++;
	return assemble(sign, "", text.slice(0, end), text.slice(end), spec);
}
function formatComplex(value, specText) {
	const spec = parseSpec(specText, "complex");
	if (!"eEfFgGn".includes(spec.type)) throw unknownCode(spec.type, "complex");
	if (spec.fill === "0") throw new ValueError("Zero padding is not allowed in complex format specifier");
	if (spec.align === "=") throw new ValueError("'=' alignment flag is not allowed in complex format specifier");
	const plain = `${spec.coerceZero ? "z" : ""}${spec.alternate ? "#" : ""}${spec.grouping}${spec.precision >= 0 ? `.${spec.precision}` : ""}${spec.type || (spec.precision >= 0 ? "g" : "")}`;
	const part = (number, sign) => {
		const text = formatFloat(number, sign + plain, "complex");
		if (spec.type !== "" || spec.precision >= 0 || !text.endsWith(".0")) return text;
		return text.slice(0, spec.alternate ? -1 : -2);
	};
	const imaginary = `${part(value.im, "+")}j`;
	if (spec.type !== "") {
		const text = part(value.re, spec.sign) + imaginary;
		return pad(text, text.length, spec, spec.align || ">");
	}
	const text = value.re === 0 && !Object.is(value.re, -0) ? `${part(value.im, spec.sign)}j` : `(${part(value.re, spec.sign)}${imaginary})`;
	return pad(text, text.length, spec, spec.align || ">");
}
// runtime/python/text/percent.ts
const AFTER_KEY = /([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+)?)?([hlL])?([^])?/uy;
var Values = class {
	#values;
	#single;
	#next = 0;
	#byKey = false;
	constructor(values) {
		this.#values = isTuple(values) ? values : [values];
		this.#single = values;
	}
	take() {
		if (this.#next >= this.#values.length) throw new TypeError("not enough arguments for format string");
		return this.#values[this.#next++];
	}
	takeInt() {
		const value = this.take();
		if (kindOf$2(value) !== 1) throw new TypeError("* wants int");
		return Number(value);
	}
	needMapping() {
		if (!isMapping(this.#single)) throw new TypeError("format requires a mapping");
	}
	byKey(key) {
		this.#byKey = true;
		return item(this.#single, key);
	}
	end(kind) {
		const isMore = this.#next < this.#values.length && !this.#byKey;
		const isTaken = isMapping(this.#single) && !(kind === "bytes" && this.#single instanceof Uint8Array);
		if (isMore && !isTaken) throw new TypeError(`not all arguments converted during ${kind} formatting`);
	}
};
function isMapping(value) {
	return typeof value === "object" && value !== null && !isTuple(value) && (value instanceof Map || Array.isArray(value) || value instanceof Uint8Array || methodOf(value, "__getitem__") !== void 0);
}
function keyEnd(format, start) {
	let open = 0;
	for (let i = start; i < format.length; i++) if (format[i] === "(") open++;
	else if (format[i] === ")" && --open === 0) return i;
	return -1;
}
const NO_FIELD = {
	key: void 0,
	flags: "",
	width: void 0,
	precision: void 0,
	type: void 0,
	bare: false,
	place: 0,
	endless: false
};
const CONVERSIONS = "sradiuoxXeEfFgGcb";
const cache$1 = new Map();
function parse$3(format) {
	const known = cache$1.get(format);
	if (known) return known;
	const parts = [];
	let at = 0;
	for (let start = format.indexOf("%"); start >= 0; start = format.indexOf("%", at)) {
		if (start > at) parts.push(format.slice(at, start));
		at = start + 1;
		let key;
		if (format[at] === "(") {
			const end = keyEnd(format, at);
			if (end < 0) {
				parts.push({
					...NO_FIELD,
					key: format.slice(at + 1),
					endless: true
				});
				at = format.length;
				break;
			}
			key = format.slice(at + 1, end);
			at = end + 1;
		}
		AFTER_KEY.lastIndex = at;
		const [all = "", flags = "", width, precision, , type] = AFTER_KEY.exec(format) ?? [];
		const hasPoint = all.slice(flags.length + (width?.length ?? 0)).startsWith(".");
		at += all.length;
		const place = textLength(format.slice(0, at)) - 1;
		parts.push({
			...NO_FIELD,
			key,
			flags,
			width,
			precision: hasPoint ? precision ?? "0" : void 0,
			type,
			bare: all.length === 1 && key === void 0,
			place
		});
		if (type === void 0) break;
	}
	if (at < format.length) parts.push(format.slice(at));
	if (cache$1.size < 500) cache$1.set(format, parts);
	return parts;
}
__name(parse$3, "parse");
function run$1(format, given, asKey, convert) {
	const values = new Values(given);
	let result = "";
	for (const part of parse$3(format)) result += typeof part === "string" ? part : fill$1(part, values, asKey, convert);
	values.end(convert === convertBytes ? "bytes" : "string");
	return result;
}
__name(run$1, "run");
function fill$1(field, values, asKey, convert) {
	const { key, flags, width, precision, type, bare, place, endless } = field;
	if (type === "%" && bare) return "%";
	if (key !== void 0) values.needMapping();
	if (endless) throw new ValueError("incomplete format key");
	if (type === void 0) throw new ValueError("incomplete format");
	const keyed = key === void 0 ? void 0 : { value: values.byKey(asKey(key)) };
	const conversion = {
		flags,
		width: width === void 0 ? 0 : width === "*" ? values.takeInt() : Number(width),
		precision: precision === void 0 ? -1 : precision === "*" ? Math.max(0, values.takeInt()) : Number(precision),
		type
	};
	if (!CONVERSIONS.includes(type)) {
		if (!keyed) values.take();
		const code = type.codePointAt(0) ?? 0;
		throw new ValueError(`unsupported format character '${code > 31 && code < 127 ? type : "?"}' (0x${code.toString(16)}) at index ${place}`);
	}
	const text = convert(conversion, keyed ? () => keyed.value : () => values.take());
	return conversion.width === 0 ? text : fit(text, conversion);
}
__name(fill$1, "fill");
function fit(text, { flags, width, type }) {
	const absolute = Math.abs(width);
	if (absolute > 536870888) throw new MemoryError();
	const length = textLength(text);
	if (length >= absolute) return text;
	const missing = absolute - length;
	if (flags.includes("-") || width < 0) return text + runOf(" ", missing);
	if (flags.includes("0") && "diuoxXeEfFgG".includes(type)) {
		const [, head = "", rest = ""] = /^([-+ ]?(?:0[xXo])?)([^]*)$/.exec(text) ?? [];
		const prefix = type === "x" || type === "X" || type === "o" ? head : head.slice(0, 1);
		const cut = /^[-+ ]/.test(prefix) || prefix.length > 1 ? prefix : "";
		return cut + runOf("0", missing) + (head + rest).slice(cut.length);
	}
	return runOf(" ", missing) + text;
}
function signOf(negative, flags) {
	return negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}
function realNumber(value, type) {
	switch (kindOf$2(value)) {
		case 1: return typeof value === "boolean" ? Number(value) : value;
		case 2: {
			const number = raw(value);
			if (Number.isNaN(number)) throw new ValueError("cannot convert float NaN to integer");
			if (!Number.isFinite(number)) throw new OverflowError("cannot convert float infinity to integer");
			return toInt(BigInt(Math.trunc(number)));
		}
	}
	for (const name of ["__index__", "__int__"]) {
		const given = methodOf(value, name)?.call(value);
		if (kindOf$2(given) === 1) return toInt(BigInt(given));
	}
	throw new TypeError(`%${type} format: a real number is required, not ${typeName(value)}`);
}
function wholeNumber(value, type) {
	if (kindOf$2(value) === 1 || methodOf(value, "__index__")) return index$1(value);
	throw new TypeError(`%${type} format: an integer is required, not ${typeName(value)}`);
}
const bases$2 = {
	o: [8, "0o"],
	x: [16, "0x"],
	X: [16, "0X"]
};
function convertInt(conversion, value) {
	const { type, flags, precision } = conversion;
	if (type === "d" && flags === "" && precision < 0 && typeof value === "number") {
		if (Number.isSafeInteger(value)) return String(value);
	}
	const [base, prefix] = bases$2[type] ?? [10, ""];
	const number = base === 10 ? realNumber(value, type) : wholeNumber(value, type);
	const absolute = big(number) < 0n ? -big(number) : number;
	let digits = base === 10 && typeof absolute === "bigint" ? decimal(absolute) : absolute.toString(base);
	if (type === "X") digits = digits.toUpperCase();
	return signOf(number < 0, flags) + (flags.includes("#") ? prefix : "") + digits.padStart(Math.max(0, precision), "0");
}
function convertFloat({ type, flags, precision }, value) {
	const number = toNumber(value);
	const absolute = Math.abs(number);
	const negative = number < 0 || Object.is(number, -0);
	let text = !Number.isFinite(absolute) ? Number.isNaN(absolute) ? "nan" : "inf" : floatDigits(absolute, type.toLowerCase(), precision < 0 ? 6 : precision, flags.includes("#"));
	if (type === "E" || type === "F" || type === "G") text = text.toUpperCase();
	return signOf(negative && !Number.isNaN(number), flags) + text;
}
function character(value) {
	if (typeof value === "string") {
		if (textLength(value) === 1) return value;
		throw new TypeError("%c requires int or char");
	}
	if (kindOf$2(value) !== 1 && !methodOf(value, "__index__")) throw new TypeError("%c requires int or char");
	const code = Number(index$1(value));
	if (code < 0 || code > 1114111) throw new OverflowError("%c arg not in range(0x110000)");
	return String.fromCodePoint(code);
}
function cut(text, precision) {
	return precision < 0 ? text : piece(text, 0, precision);
}
function convertText(conversion, take) {
	const { type, precision } = conversion;
	switch (type) {
		case "s": return cut(str$1(take()), precision);
		case "r": return cut(repr(take()), precision);
		case "a": return cut(escapeBeyondAscii(repr(take())), precision);
		case "c": return character(take());
		case "b": throw new ValueError("unsupported format character 'b' (0x62) at index 1");
		default: return "diuoxX".includes(type) ? convertInt(conversion, take()) : convertFloat(conversion, take());
	}
}
function percent(format, values) {
	return run$1(format, values, (key) => key, convertText);
}
function floatOf(value) {
	if (kindOf$2(value) !== 0 || methodOf(value, "__float__") || methodOf(value, "__index__")) return value;
	throw new TypeError(`float argument required, not ${typeName(value)}`);
}
function convertBytes(conversion, take) {
	const { type, precision } = conversion;
	switch (type) {
		case "s":
		case "b": {
			const value = take();
			if (value instanceof Uint8Array) return cut(latin1(value), precision);
			const own = methodOf(value, "__bytes__");
			if (own) return cut(latin1(own.call(value)), precision);
			throw new TypeError(`%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(value)}'`);
		}
		case "r":
		case "a": return cut(escapeBeyondAscii(repr(take())), precision);
		case "c": {
			const value = take();
			if (value instanceof Uint8Array && value.length === 1) return latin1(value);
			if (kindOf$2(value) !== 1) throw new TypeError("%c requires an integer in range(256) or a single byte");
			const code = Number(value);
			if (code < 0 || code > 255) throw new OverflowError("%c arg not in range(256)");
			return String.fromCharCode(code);
		}
		case "i": return convertText({
			...conversion,
			type: "d"
		}, take);
		default: return "duoxX".includes(type) ? convertText(conversion, take) : convertFloat(conversion, floatOf(take()));
	}
}
function percentBytes(format, values) {
	return sameClass(fromLatin1(run$1(latin1(format), values, fromLatin1, convertBytes)), format);
}
// runtime/python/operators/arithmetic.ts
const SAFE$1 = Number.MAX_SAFE_INTEGER;
function plain$1(value) {
	return typeof value === "boolean" ? Number(value) : value;
}
__name(plain$1, "plain");
function isPlainInt(value) {
	return typeof value === "bigint" || typeof value === "number" && Number.isSafeInteger(value);
}
function complexOf(value) {
	if (value instanceof Complex) return value;
	return kindOf$2(value) === 0 ? void 0 : new Complex(raw(value), 0);
}
function inComplex(a, b, operation) {
	if (!(a instanceof Complex) && !(b instanceof Complex)) return void 0;
	const left = complexOf(a);
	const right = complexOf(b);
	return left && right ? operation(left, right) : void 0;
}
function areLong(a, b) {
	return typeof a === "bigint" ? isPlainInt(b) && b !== 0 : typeof b === "bigint" && isPlainInt(a);
}
function commonKind(a, b) {
	const left = kindOf$2(a);
	const right = kindOf$2(b);
	return left === 0 || right === 0 ? 0 : left === 1 && right === 1 ? 1 : 2;
}
function add(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const sum = a + b;
		if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return toFloat(sum);
		return Number.isSafeInteger(sum) ? sum : addLong(a, b);
	}
	if (typeof a === "string" && typeof b === "string") return a + b;
	if (typeof a === "bigint" && typeof b === "bigint") return addLong(a, b);
	return addAny(a, b, "+");
}
function addInts(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const sum = a + b;
		if (Math.abs(sum) <= SAFE$1) return sum;
	}
	return add(a, b);
}
function addAny(a, b, symbol) {
	if (isPlainTuple(a) && isPlainTuple(b)) return joinedTuple(a, b);
	if (a instanceof Complex && b instanceof Complex) return addComplex(a, b);
	if (a instanceof Float) {
		if (typeof b === "number") return toFloat(a.value + b);
		if (b instanceof Float) return toFloat(a.value + b.value);
	} else if (b instanceof Float && typeof a === "number") return toFloat(a + b.value);
	if (typeof a === "bigint" ? isPlainInt(b) : typeof b === "bigint" && isPlainInt(a)) return addLong(a, b);
	switch (commonKind(a, b)) {
		case 1: return addLong(plain$1(a), plain$1(b));
		case 2: return toFloat(raw(a) + raw(b));
	}
	return inComplex(a, b, addComplex) ?? operate(symbol, "add", a, b, concat$1);
}
function concat$1(a, b) {
	if (!(typeof a === "string") && !Array.isArray(a) && !(a instanceof Uint8Array)) return void 0;
	if (methodOf(a, "__add__")) return void 0;
	if (Array.isArray(a)) {
		if (Array.isArray(b) && isTuple(a) === isTuple(b)) return isTuple(a) ? joinedTuple(a, b) : [...a, ...b];
	} else if (a instanceof Uint8Array) {
		if (b instanceof Uint8Array) return concatBytes(a, b);
		throw new TypeError(`can't concat ${typeName(b)} to ${typeName(a)}`);
	}
	const name = isTuple(a) ? "tuple" : Array.isArray(a) ? "list" : typeName(a);
	throw new TypeError(`can only concatenate ${name} (not "${typeName(b)}") to ${name}`);
}
__name(concat$1, "concat");
function concatBytes(a, b) {
	const result = new Uint8Array(a.length + b.length);
	result.set(a);
	result.set(b, a.length);
	return sameClass(result, a);
}
function sub(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const difference = a - b;
		if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return toFloat(difference);
		return Number.isSafeInteger(difference) ? difference : subLong(a, b);
	}
	return subAny(a, b, "-");
}
function subInts(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const difference = a - b;
		if (Math.abs(difference) <= SAFE$1) return difference;
	}
	return sub(a, b);
}
function subAny(a, b, symbol) {
	if (a instanceof Complex && b instanceof Complex) return subComplex(a, b);
	if (a instanceof Float) {
		if (typeof b === "number") return toFloat(a.value - b);
		if (b instanceof Float) return toFloat(a.value - b.value);
	} else if (b instanceof Float && typeof a === "number") return toFloat(a - b.value);
	if (typeof a === "bigint" ? isPlainInt(b) : typeof b === "bigint" && isPlainInt(a)) return subLong(a, b);
	switch (commonKind(a, b)) {
		case 1: return subLong(plain$1(a), plain$1(b));
		case 2: return toFloat(raw(a) - raw(b));
	}
	return inComplex(a, b, subComplex) ?? onSets(symbol, "sub", a, b);
}
function mul(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const product = a * b;
		if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return toFloat(product);
		return Number.isSafeInteger(product) ? product + 0 : mulLong(a, b);
	}
	if (typeof a === "bigint" && typeof b === "bigint") return a * b;
	return mulAny(a, b, "*");
}
function mulInts(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const product = a * b;
		if (Math.abs(product) <= SAFE$1) return product + 0;
	}
	return mul(a, b);
}
function mulAny(a, b, symbol) {
	if (isPlainTuple(a) && isFewTimes(b)) return repeatedTuple(a, b);
	if (isPlainTuple(b) && isFewTimes(a)) return repeatedTuple(b, a);
	if (a instanceof Complex && b instanceof Complex) return mulComplex(a, b);
	if (a instanceof Float) {
		if (typeof b === "number") return toFloat(a.value * b);
		if (b instanceof Float) return toFloat(a.value * b.value);
	} else if (b instanceof Float && typeof a === "number") return toFloat(a * b.value);
	if (typeof a === "bigint" ? isPlainInt(b) : typeof b === "bigint" && isPlainInt(a)) return mulLong(a, b);
	switch (commonKind(a, b)) {
		case 1: return mulLong(plain$1(a), plain$1(b));
		case 2: return toFloat(raw(a) * raw(b));
	}
	return inComplex(a, b, mulComplex) ?? operate(symbol, "mul", a, b, repeated);
}
function isFewTimes(count) {
	return isSmallInt(count) && count >= 0 && count < 2 ** 16;
}
function isSequence(value) {
	return typeof value === "string" || Array.isArray(value) || value instanceof Uint8Array;
}
function repeated(a, b) {
	if (isSequence(a)) return methodOf(a, "__mul__") ? void 0 : repeat(a, b);
	return isSequence(b) && !methodOf(b, "__rmul__") ? repeat(b, a) : void 0;
}
function repeat(sequence, times) {
	if (!hasIndex(times)) throw new TypeError(`can't multiply sequence by non-int of type '${typeName(times)}'`);
	const count = Math.max(0, Number(index$1(times)));
	if (Math.abs(Number(times)) >= 2 ** 63) throw new OverflowError(`cannot fit '${typeName(times)}' into an index-sized integer`);
	if (typeof sequence === "string") {
		if (sequence.length * count > 536870888) throw new MemoryError();
		return sequence.repeat(count);
	}
	if (sequence instanceof Uint8Array) {
		const length = sequence.length * count;
		const result = sequence instanceof ByteArray ? ByteArray.zeros(length) : new Bytes(length);
		if (sequence.length === 1) return result.fill(sequence[0]);
		for (let i = 0; i < count; i++) result.set(sequence, i * sequence.length);
		return result;
	}
	const items = sequence;
	const length = items.length * count;
	if (length > 2 ** 32 - 1) throw new MemoryError();
	if (isTuple(items)) return repeatedTuple(items, count);
	if (items.length === 1) return new Array(length).fill(items[0]);
	const result = [];
	for (let i = 0; i < count; i++) for (let j = 0; j < items.length; j++) result.push(items[j]);
	return result;
}
function div(a, b) {
	if (typeof a === "number" && typeof b === "number" && b !== 0) return toFloat(a / b);
	return divAny(a, b, "/");
}
function divAny(a, b, symbol) {
	switch (commonKind(a, b)) {
		case 1: return divInts(plain$1(a), plain$1(b));
		case 2: {
			const divisor = raw(b);
			if (divisor === 0) throw new ZeroDivisionError("float division by zero");
			return toFloat(raw(a) / divisor);
		}
	}
	return inComplex(a, b, divComplex) ?? operate(symbol, "truediv", a, b);
}
function divmodFloats(a, b) {
	let rest = a % b;
	let quotient = (a - rest) / b;
	if (rest !== 0) {
		if (b < 0 !== rest < 0) {
			rest += b;
			quotient -= 1;
		}
	} else rest = b < 0 || Object.is(b, -0) ? -0 : 0;
	if (quotient === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest];
	const floor = Math.floor(quotient);
	return [quotient - floor > .5 ? floor + 1 : floor, rest];
}
function floordiv(a, b) {
	if (typeof a === "number" && typeof b === "number" && b !== 0) {
		if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return Math.floor(a / b) + 0;
	}
	return floordivAny(a, b, "//");
}
function floordivAny(a, b, symbol) {
	if (areLong(a, b)) return floordivInts(a, b);
	switch (commonKind(a, b)) {
		case 1: {
			const divisor = plain$1(b);
			if (divisor === 0) throw new ZeroDivisionError("integer division or modulo by zero");
			return floordivInts(plain$1(a), divisor);
		}
		case 2: {
			const divisor = raw(b);
			if (divisor === 0) throw new ZeroDivisionError("float floor division by zero");
			return toFloat(divmodFloats(raw(a), divisor)[0]);
		}
	}
	return operate(symbol, "floordiv", a, b);
}
function mod(a, b) {
	if (typeof a === "number" && typeof b === "number" && b !== 0) {
		if ((a | 0) === a && (b | 0) === b) return modSmall(a, b);
		if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return modInts(a, b);
	}
	if (typeof a === "bigint" && typeof b === "bigint" && b !== 0n) return modInts(a, b);
	return modAny(a, b, "%");
}
function mulmod(a, b, m) {
	if (typeof a === "number" && typeof b === "number" && typeof m === "number" && m !== 0) return mulmodInts(a, b, m);
	return mod(mul(a, b), m);
}
function modAny(a, b, symbol) {
	if (areLong(a, b)) return modInts(a, b);
	switch (commonKind(a, b)) {
		case 1: {
			const divisor = plain$1(b);
			if (divisor === 0) throw new ZeroDivisionError("integer modulo by zero");
			return modInts(plain$1(a), divisor);
		}
		case 2: {
			const divisor = raw(b);
			if (divisor === 0) throw new ZeroDivisionError("float modulo by zero");
			return toFloat(divmodFloats(raw(a), divisor)[1]);
		}
	}
	if (typeof a === "string") return percent(a, b);
	if (a instanceof Uint8Array) return percentBytes(a, b);
	return operate(symbol, "mod", a, b);
}
function divmod(a, b) {
	switch (commonKind(a, b)) {
		case 1: {
			const divisor = plain$1(b);
			if (divisor === 0) throw new ZeroDivisionError("integer division or modulo by zero");
			const dividend = plain$1(a);
			return asTuple([floordivInts(dividend, divisor), modInts(dividend, divisor)]);
		}
		case 2: {
			const divisor = raw(b);
			if (divisor === 0) throw new ZeroDivisionError("float divmod()");
			return asTuple(divmodFloats(raw(a), divisor).map(toFloat));
		}
	}
	return operate("divmod()", "divmod", a, b);
}
function power(base, exponent) {
	const square = base * base;
	if (exponent === 2 && square !== Infinity) return square;
	if (exponent === .5 && base > 0) return Math.sqrt(base);
	if (base > 0 && base !== 1) {
		const result = base ** exponent;
		if (result > 0 && result < Infinity) return result;
	}
	return raw(powFloats(base, exponent));
}
function powFloats(base, exponent) {
	if (base === 0 && exponent < 0 && exponent !== -Infinity) throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
	if (base === 1 || base === -1 && Math.abs(exponent) === Infinity) return new Float(1);
	if (base < 0 && Number.isFinite(base) && Number.isFinite(exponent)) {
		if (!Number.isInteger(exponent)) return powComplex(new Complex(base, 0), new Complex(exponent, 0));
	}
	const result = base ** exponent;
	if (!Number.isFinite(result) && Number.isFinite(base) && Number.isFinite(exponent)) throw new OverflowError(34, "Numerical result out of range");
	return toFloat(result);
}
function pow$1(a, b) {
	if (typeof a === "number" && typeof b === "number" && b >= 0) {
		if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return powInts(a, b);
	}
	return powAny(a, b, "** or pow()");
}
__name(pow$1, "pow");
function powAny(a, b, symbol) {
	if (a instanceof Complex && typeof b === "number") return powComplex(a, new Complex(b, 0));
	switch (commonKind(a, b)) {
		case 1: {
			const exponent = plain$1(b);
			if (exponent >= 0) return powInts(plain$1(a), exponent);
			return powFloats(raw(a), raw(exponent));
		}
		case 2: return powFloats(raw(a), raw(b));
	}
	return inComplex(a, b, powComplex) ?? operate(symbol, "pow", a, b);
}
function matmul(a, b) {
	return matmulAny(a, b, "@");
}
function matmulAny(a, b, symbol) {
	return operate(symbol, "matmul", a, b);
}
function unary(symbol, name, value) {
	const method = methodOf(value, name);
	if (method) return method.call(value);
	throw new TypeError(`bad operand type for unary ${symbol}: '${typeName(value)}'`);
}
function neg(a) {
	switch (kindOf$2(a)) {
		case 1: return typeof a === "number" ? 0 - a : subLong(0, plain$1(a));
		case 2: return toFloat(-raw(a));
	}
	if (a instanceof Complex) return new Complex(-a.re, -a.im);
	return unary("-", "__neg__", a);
}
function pos(a) {
	switch (kindOf$2(a)) {
		case 1: return plain$1(a);
		case 2: return a;
	}
	return a instanceof Complex ? a : unary("+", "__pos__", a);
}
function invert(a) {
	return kindOf$2(a) === 1 ? subLong(-1, plain$1(a)) : unary("~", "__invert__", a);
}
// runtime/python/text/unicode.ts
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const DIGIT_BEYOND_DECIMAL = "\\xb2\\xb3\\xb9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}";
const IDEOGRAPHIC_NUMBER = "\\u3405\\u3483\\u382a\\u3b4d\\u4e00\\u4e03\\u4e07\\u4e09\\u4e24\\u4e5d\\u4e8c\\u4e94\\u4e96\\u4eac\\u4ebf-\\u4ec0\\u4edf\\u4ee8\\u4f0d\\u4f70\\u4fe9\\u5006\\u5104\\u5146\\u5169\\u516b\\u516d\\u5341\\u5343-\\u5345\\u534c\\u53c1-\\u53c4\\u56db\\u58f1\\u58f9\\u5e7a\\u5efe\\u5eff\\u5f0c-\\u5f0e\\u5f10\\u62d0\\u62fe\\u634c\\u67d2\\u6d1e\\u6f06\\u7396\\u767e\\u7695\\u79ed\\u8086\\u842c\\u8cae\\u8cb3\\u8d30\\u920e\\u94a9\\u9621\\u9646\\u964c\\u9678\\u96f6\\uf96b\\uf973\\uf978\\uf9b2\\uf9d1\\uf9d3\\uf9fd";
const UPPER = 1;
const LOWER = 2;
const DIGIT = 4;
const BLANK = 8;
const KINDS = new Uint8Array(128);
for (let code = 0; code < 128; code++) if (code >= 65 && code <= 90) KINDS[code] = UPPER;
else if (code >= 97 && code <= 122) KINDS[code] = LOWER;
else if (code >= 48 && code <= 57) KINDS[code] = DIGIT;
else if (code >= 9 && code <= 13 || code >= 28 && code <= 32) KINDS[code] = BLANK;
let anySpace;
function isSpaceCode(code) {
	if (code < 128) return KINDS[code] === BLANK;
	return (anySpace ??= new RegExp(`[${SPACE}]`)).test(String.fromCharCode(code));
}
function isAscii(text) {
	if (text.length > 64) return !/\P{ASCII}/u.test(text);
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
	return true;
}
const isAlpha = every("\\p{L}", 3);
const isDecimal = every("\\p{Nd}", DIGIT);
const isDigit = every(`\\p{Nd}${DIGIT_BEYOND_DECIMAL}`, DIGIT);
const isNumeric = every(`\\p{N}${IDEOGRAPHIC_NUMBER}`, DIGIT);
const isAlnum = every(`\\p{L}\\p{N}${IDEOGRAPHIC_NUMBER}`, 7);
const isSpace = every(SPACE, BLANK);
const hasUpper = some("\\p{Uppercase}", UPPER);
const hasLower = some("\\p{Lowercase}", LOWER);
const hasTitle = some("\\p{Lt}", 0);
const hasCased = some("\\p{Uppercase}\\p{Lowercase}\\p{Lt}", 3);
const hasDigit = some("\\p{Nd}", DIGIT);
function kindsOf(text) {
	let kinds = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code > 127) return -1;
		kinds |= KINDS[code];
	}
	return kinds;
}
function isCased(character) {
	return hasCased(character);
}
function isUpper(text) {
	const kinds = kindsOf(text);
	if (kinds >= 0) return (kinds & 3) === UPPER;
	return hasUpper(text) && !hasLower(text) && !hasTitle(text);
}
function isLower(text) {
	const kinds = kindsOf(text);
	if (kinds >= 0) return (kinds & 3) === LOWER;
	return hasLower(text) && !hasUpper(text) && !hasTitle(text);
}
function isTitle(text) {
	let inWord = false;
	let found = false;
	for (const character of text) if (hasUpper(character) || hasTitle(character)) {
		if (inWord) return false;
		inWord = found = true;
	} else if (hasLower(character)) {
		if (!inWord) return false;
		found = true;
	} else inWord = false;
	return found;
}
function digitValue(character) {
	if (character >= "0" && character <= "9") return character.charCodeAt(0) - 48;
	if (!hasDigit(character)) return -1;
	const code = character.codePointAt(0);
	let zero = code;
	while (code - zero < 9 && hasDigit(String.fromCodePoint(zero - 1))) zero--;
	if (code - zero < 9) return code - zero;
	let first = zero;
	while (hasDigit(String.fromCodePoint(first - 1))) first--;
	return (code - first) % 10;
}
function trimmed(text) {
	let start = 0;
	let end = text.length;
	while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
	while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
	return start === 0 && end === text.length ? text : text.slice(start, end);
}
function asciiDigits(text) {
	const inner = trimmed(text);
	if (isAscii(inner)) return inner;
	return inner.replace(/\P{ASCII}/gu, (character) => {
		const value = digitValue(character);
		return value < 0 ? character : String(value);
	});
}
// runtime/python/builtins/float.ts
const DECIMAL = /^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+(?:_\d+)*)?$/i;
const SPECIAL$1 = /^([-+]?)(?:(inf|infinity)|nan)$/i;
function isShortDecimal(text) {
	const { length } = text;
	if (length > 24) return false;
	let points = 0;
	let digits = 0;
	for (let i = 0; i < length; i++) {
		const code = text.charCodeAt(i);
		if (code >= 48 && code <= 57) digits++;
		else if (code === 46) points++;
		else if (code !== 45 || i > 0) return false;
	}
	return digits > 0 && points < 2;
}
function parse$2(text) {
	if (isShortDecimal(text)) return Number(text);
	const plain = asciiDigits(text);
	if (DECIMAL.test(plain)) return Number(plain.includes("_") ? plain.replaceAll("_", "") : plain);
	const special = SPECIAL$1.exec(plain);
	if (!special) return void 0;
	if (special[2] === void 0) return NaN;
	return special[1] === "-" ? -Infinity : Infinity;
}
__name(parse$2, "parse");
function convert$1(value = 0) {
	if (typeof value === "number") return Number.isInteger(value) ? new Float(value) : value;
	if (kindOf$2(value) !== 0) return toFloat(raw(value));
	if (typeof value === "string" || value instanceof Uint8Array) {
		const result = parse$2(typeof value === "string" ? value : latin1(value));
		if (result !== void 0) return toFloat(result);
		throw new ValueError(`could not convert string to float: ${repr(value)}`);
	}
	if (isHolder(value) && typeof value[held] === "string") return convert$1(value[held]);
	const own = methodOf(value, "__float__");
	if (own) return toFloat(givenFloat(value, own.call(value)));
	if (methodOf(value, "__index__")) return toFloat(raw(index$1(value)));
	throw new TypeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}
__name(convert$1, "convert");
function givenFloat(value, given) {
	if (kindOf$2(given) === 2) return raw(given);
	const held = plainOf(given);
	if (held !== given && kindOf$2(held) === 2) return raw(held);
	throw new TypeError(`${typeName(value)}.__float__ returned non-float (type ${typeName(given)})`);
}
function asIntegerRatio(value) {
	const number = raw(value);
	if (Number.isNaN(number)) throw new ValueError("cannot convert NaN to integer ratio");
	if (!Number.isFinite(number)) throw new OverflowError("cannot convert Infinity to integer ratio");
	let { mantissa, exponent } = binary(number);
	if (mantissa === 0n) return asTuple([0, 1]);
	while (exponent < 0 && (mantissa & 1n) === 0n) {
		mantissa >>= 1n;
		exponent++;
	}
	const sign = number < 0 ? -1n : 1n;
	return exponent >= 0 ? asTuple([toInt(sign * mantissa << BigInt(exponent)), 1]) : asTuple([toInt(sign * mantissa), toInt(1n << BigInt(-exponent))]);
}
function hex$1(value) {
	const number = raw(value);
	if (Number.isNaN(number)) return "nan";
	const sign = number < 0 || Object.is(number, -0) ? "-" : "";
	if (!Number.isFinite(number)) return `${sign}inf`;
	const { mantissa, exponent } = binary(number);
	if (mantissa === 0n) return `${sign}0x0.0p+0`;
	const whole = mantissa >> 52n;
	const digits = (mantissa & 4503599627370495n).toString(16).padStart(13, "0");
	const power = exponent + 52;
	return `${sign}0x${whole}.${digits}p${power < 0 ? "-" : "+"}${Math.abs(power)}`;
}
__name(hex$1, "hex");
const HEX = /^([-+]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([-+]?\d+))?$/i;
function fromhex(...args) {
	const [text] = args;
	if (args.length !== 1) throw new TypeError(`float.fromhex() takes exactly one argument (${args.length} given)`);
	if (typeof text !== "string") throw new TypeError("bad argument type for built-in operation");
	if (SPECIAL$1.exec(text.trim())) return parse$2(text);
	const match = HEX.exec(text.trim());
	const [, sign, whole = "", fraction = "", power = "0"] = match ?? [];
	if (!match || whole + fraction === "") throw new ValueError("invalid hexadecimal floating-point string");
	const exponent = Number(power) - 4 * fraction.length;
	let value = Number(BigInt(`0x${whole}${fraction}`));
	for (let left = exponent; left !== 0;) {
		const step = Math.max(-1e3, Math.min(1e3, left));
		value *= 2 ** step;
		left -= step;
	}
	if (!Number.isFinite(value)) throw new OverflowError("hexadecimal value too large to represent as a float");
	return toFloat(sign === "-" ? -value : value);
}
const float = defineType({
	name: "float",
	holds: (value) => kindOf$2(value) === 2,
	class: Float
}, Object.assign(convert$1, {
	isInteger: (value) => Number.isInteger(raw(value)),
	asIntegerRatio,
	hex: hex$1,
	fromhex,
	conjugate: (value) => value
}));
const SIGN$1 = /(?<=[^eE])[-+]/g;
function parseComplex(text) {
	const digits = asciiDigits(text);
	if (/(^|[^\d])_|_([^\d]|$)/.test(digits)) throw new ValueError(`could not convert string to complex: ${quote(text)}`);
	const plain = digits.replace(/^\(\s*(.*?)\s*\)$/, "$1").trim();
	const unit = (part) => /^[-+]?$/.test(part) ? Number(`${part}1`) : parse$2(part);
	let real = 0;
	let imag = 0;
	if (/[jJ]$/.test(plain)) {
		const body = plain.slice(0, -1);
		const cut = [...body.matchAll(SIGN$1)].at(-1)?.index ?? 0;
		if (cut > 0) real = parse$2(body.slice(0, cut));
		imag = unit(body.slice(cut));
	} else real = parse$2(plain);
	if (real === void 0 || imag === void 0) throw new ValueError("complex() arg is a malformed string");
	return new Complex(real, imag);
}
function part$2(value, which) {
	if (value instanceof Complex) return value;
	if (kindOf$2(value) !== 0) return new Complex(raw(value), 0);
	const own = methodOf(value, "__complex__");
	if (own) {
		const given = own.call(value);
		if (given instanceof Complex) return given;
		throw new TypeError(`__complex__ returned non-complex (type ${typeName(given)})`);
	}
	const real = methodOf(value, "__float__");
	if (real) return new Complex(givenFloat(value, real.call(value)), 0);
	if (methodOf(value, "__index__")) return new Complex(raw(toFloat(raw(index$1(value)))), 0);
	throw new TypeError(which === "first" ? `complex() first argument must be a string or a number, not '${typeName(value)}'` : `complex() second argument must be a number, not '${typeName(value)}'`);
}
__name(part$2, "part");
function makeComplex(...args) {
	const named = keywords(args);
	const { 0: first = named.real ?? 0, 1: second = named.imag } = args;
	if (typeof first === "string") {
		if (second === void 0) return parseComplex(first);
		throw new TypeError("complex() can't take second arg if first is a string");
	}
	const real = part$2(first, "first");
	if (second === void 0) return real;
	if (typeof second === "string") throw new TypeError("complex() second arg can't be a string");
	const imag = part$2(second, "second");
	return new Complex(second instanceof Complex ? real.re - imag.im : real.re, first instanceof Complex ? real.im + imag.re : imag.re);
}
const complex = defineType({
	name: "complex",
	holds: (value) => value instanceof Complex,
	class: Complex
}, Object.assign(makeComplex, { conjugate: (value) => value.conjugate() }));
// runtime/python/support/buffers.ts
const bufferOf = Symbol.for("manycore.buffer");
function isBuffer(value) {
	return ArrayBuffer.isView(value) || typeof value?.[bufferOf] === "function";
}
function bytesLike(value) {
	if (value instanceof Uint8Array) return value;
	if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
	if (dialect.current && typeof value === "string") return dialect.current.bytes(value);
	const own = value?.[bufferOf];
	if (typeof own === "function") return own.call(value);
	throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}
function writableBytes(value) {
	if (value instanceof Bytes) return void 0;
	if (ArrayBuffer.isView(value)) return bytesLike(value);
	const view = value;
	return typeof view?.[bufferOf] !== "function" || view.readonly ? void 0 : view[bufferOf]();
}
function bytesOrAscii(value, expected = "bytes, buffer or ASCII string") {
	if (typeof value === "string") {
		if (!/^[\x00-\x7f]*$/.test(value)) throw new ValueError("string argument should contain only ASCII characters");
		return new TextEncoder().encode(value);
	}
	if (ArrayBuffer.isView(value)) return bytesLike(value);
	throw new TypeError(`argument should be ${expected}, not '${typeName(value)}'`);
}
function concat(parts, length = parts.reduce((sum, part) => sum + part.length, 0)) {
	const result = new Bytes(length);
	let at = 0;
	for (const part of parts) {
		result.set(part, at);
		at += part.length;
	}
	return result;
}
// runtime/python/text/code_pages.ts
const CODE_PAGES = {
	cp437: "\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00a2\u00a3\u00a5\u20a7\u0192\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u2310\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\xA0",
	cp850: "\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00f8\u00a3\u00d8\u00d7\u0192\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u00ae\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u00c1\u00c2\u00c0\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u00e3\u00c3\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4\u00f0\u00d0\u00ca\u00cb\u00c8\u0131\u00cd\u00ce\u00cf\u2518\u250c\u2588\u2584\u00a6\u00cc\u2580\u00d3\u00df\u00d4\u00d2\u00f5\u00d5\u00b5\u00fe\u00de\u00da\u00db\u00d9\u00fd\u00dd\u00af\u00b4\u00ad\u00b1\u2017\u00be\u00b6\u00a7\u00f7\u00b8\u00b0\u00a8\u00b7\u00b9\u00b3\u00b2\u25a0\xA0",
	cp852: "\u00c7\u00fc\u00e9\u00e2\u00e4\u016f\u0107\u00e7\u0142\u00eb\u0150\u0151\u00ee\u0179\u00c4\u0106\u00c9\u0139\u013a\u00f4\u00f6\u013d\u013e\u015a\u015b\u00d6\u00dc\u0164\u0165\u0141\u00d7\u010d\u00e1\u00ed\u00f3\u00fa\u0104\u0105\u017d\u017e\u0118\u0119\u00ac\u017a\u010c\u015f\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u00c1\u00c2\u011a\u015e\u2563\u2551\u2557\u255d\u017b\u017c\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u0102\u0103\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4\u0111\u0110\u010e\u00cb\u010f\u0147\u00cd\u00ce\u011b\u2518\u250c\u2588\u2584\u0162\u016e\u2580\u00d3\u00df\u00d4\u0143\u0144\u0148\u0160\u0161\u0154\u00da\u0155\u0170\u00fd\u00dd\u0163\u00b4\u00ad\u02dd\u02db\u02c7\u02d8\u00a7\u00f7\u00b8\u00b0\u00a8\u02d9\u0171\u0158\u0159\u25a0\xA0"
};
// runtime/python/text/escapes.ts
const SHORT$2 = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\\": "\\\\"
};
function numbered(code) {
	const hex = code.toString(16);
	if (code > 65535) return `\\U${hex.padStart(8, "0")}`;
	return code > 255 ? `\\u${hex.padStart(4, "0")}` : `\\x${hex.padStart(2, "0")}`;
}
function bytesOf$1(text) {
	return Bytes.from(Array.from(text, (unit) => unit.charCodeAt(0)));
}
__name(bytesOf$1, "bytesOf");
function escaped(text) {
	return bytesOf$1(Array.from(text, (character) => {
		const code = character.codePointAt(0);
		return SHORT$2[character] ?? (code < 32 || code > 126 ? numbered(code) : character);
	}).join(""));
}
function rawEscaped(text) {
	return bytesOf$1(Array.from(text, (character) => {
		const code = character.codePointAt(0);
		return code > 255 ? numbered(code) : character;
	}).join(""));
}
const ESCAPES = {
	"\n": "",
	"'": "'",
	"\"": "\"",
	"\\": "\\",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
const WIDTHS = {
	x: 2,
	u: 4,
	U: 8
};
function unescaped(bytes, isRaw = false) {
	const source = latin1(bytes);
	const name = isRaw ? "rawunicodeescape" : "unicodeescape";
	const pattern = isRaw ? /\\([uU])([0-9a-fA-F]{0,8})/g : /\\(?:([xuU])([0-9a-fA-F]{0,8})|([0-7]{1,3})|([\s\S]?))/g;
	return source.replace(pattern, (all, kind, digits, octal, other, at) => {
		const place = isRaw ? octal : at;
		const wrong = (end, reason) => {
			throw new UnicodeDecodeError(name, Bytes.from(bytes), place, end, reason);
		};
		if (kind !== void 0) {
			const width = WIDTHS[kind];
			const hex = digits.slice(0, width);
			const form = kind === "x" ? "\\xXX" : kind === "u" ? "\\uXXXX" : "\\UXXXXXXXX";
			if (hex.length < width) return wrong(place + 2 + hex.length, `truncated ${form} escape`);
			const code = parseInt(hex, 16);
			if (code > 1114111) return wrong(place + 2 + width, "illegal Unicode character");
			return String.fromCodePoint(code) + digits.slice(width);
		}
		if (octal !== void 0) return String.fromCharCode(parseInt(octal, 8));
		if (other === "") return wrong(source.length, "\\ at end of string");
		return Object.hasOwn(ESCAPES, other) ? ESCAPES[other] : all;
	});
}
// runtime/python/text/encodings.ts
const handlers = new Map();
const aliases = {
	"": "utf-8",
	u8: "utf-8",
	utf: "utf-8",
	utf8: "utf-8",
	cp65001: "utf-8",
	utf8sig: "utf-8-sig",
	utf16: "utf-16",
	utf16le: "utf-16-le",
	utf16be: "utf-16-be",
	utf32: "utf-32",
	utf32le: "utf-32-le",
	utf32be: "utf-32-be",
	ascii: "ascii",
	usascii: "ascii",
	"646": "ascii",
	latin1: "iso8859-1",
	latin: "iso8859-1",
	l1: "iso8859-1",
	iso88591: "iso8859-1",
	cp1252: "cp1252",
	windows1252: "cp1252",
	unicodeescape: "unicode-escape",
	rawunicodeescape: "raw-unicode-escape"
};
const webNames = {
	cp1252: "windows-1252",
	cp1251: "windows-1251",
	cp1250: "windows-1250",
	cp936: "gbk",
	gb2312: "gbk",
	cp932: "shift_jis",
	sjis: "shift_jis",
	shiftjis: "shift_jis",
	eucjp: "euc-jp",
	euckr: "euc-kr",
	cp949: "euc-kr",
	koi8r: "koi8-r"
};
function encodingName(name) {
	const known = names$1.get(name);
	if (known !== void 0) return known;
	const found = findEncoding(name);
	if (names$1.size < 100) names$1.set(name, found);
	return found;
}
const names$1 = new Map();
function findEncoding(name) {
	const plain = name.toLowerCase().replace(/[-_ ]/g, "");
	const known = aliases[plain];
	if (known !== void 0 && name !== "") return known;
	const page = plain.replace(/^(ibm)?(?=\d)/, "cp").replace(/^ibm/, "cp");
	if (Object.hasOwn(CODE_PAGES, page)) return page;
	const web = webNames[plain] ?? name.toLowerCase();
	try {
		new TextDecoder(web);
	} catch {
		throw new LookupError(`unknown encoding: ${name}`);
	}
	return web;
}
const plainDecoder = once(() => new TextDecoder("utf-8", { ignoreBOM: true }));
const strictDecoder = once(() => new TextDecoder("utf-8", {
	ignoreBOM: true,
	fatal: true
}));
const encoder = new TextEncoder();
function own$2(bytes) {
	const { buffer } = bytes;
	return buffer instanceof ArrayBuffer && !buffer.resizable ? bytes : Uint8Array.from(bytes);
}
__name(own$2, "own");
const MORE = [
	[
		194,
		223,
		1
	],
	[
		224,
		239,
		2
	],
	[
		240,
		244,
		3
	]
];
const SECOND = {
	224: [160, 191],
	237: [128, 159],
	240: [144, 191],
	244: [128, 143]
};
function utf8Fault(bytes, from) {
	let at = from;
	while (at < bytes.length) {
		const first = bytes[at];
		if (first < 128) {
			at++;
			continue;
		}
		const more = MORE.find(([low, high]) => first >= low && first <= high)?.[2];
		if (more === void 0) return {
			start: at,
			end: at + 1,
			reason: "invalid start byte"
		};
		for (let i = 1; i <= more; i++) {
			const next = bytes[at + i];
			if (next === void 0) return {
				start: at,
				end: at + i,
				reason: "unexpected end of data"
			};
			const [low, high] = (i === 1 ? SECOND[first] : void 0) ?? [128, 191];
			if (next < low || next > high) return {
				start: at,
				end: at + i,
				reason: "invalid continuation byte"
			};
		}
		at += more + 1;
	}
}
function replaceBytes(name, bytes, fault, errors) {
	const bad = bytes.subarray(fault.start, fault.end);
	switch (errors) {
		case "ignore": return "";
		case "replace": return "\ufffd";
		case "backslashreplace": return Array.from(bad, (byte) => escapeCode(byte)).join("");
		case "surrogateescape": return Array.from(bad, (byte) => String.fromCharCode(56320 + byte)).join("");
		case "strict":
		case "surrogatepass": throw new UnicodeDecodeError(name, Bytes.from(bytes), fault.start, fault.end, fault.reason);
	}
	const handler = handlers.get(errors);
	if (!handler) throw new LookupError(`unknown error handler name '${errors}'`);
	const { start, end, reason } = fault;
	const [replacement, place] = handler(new UnicodeDecodeError(name, Bytes.from(bytes), start, end, reason));
	fault.end = place < 0 ? bytes.length + place : place;
	return replacement;
}
function decodeUtf8(bytes, errors) {
	if (bytes.length <= SHORT_BYTES) {
		const units = new Array(bytes.length);
		let i = 0;
		while (i < bytes.length && bytes[i] < 128) units[i] = bytes[i++];
		if (i === bytes.length) return ofUnits(units);
	}
	if (errors === "replace") return plainDecoder().decode(bytes);
	try {
		return strictDecoder().decode(bytes);
	} catch {}
	let result = "";
	let at = 0;
	for (let fault = utf8Fault(bytes, 0); fault; fault = utf8Fault(bytes, at)) {
		result += plainDecoder().decode(bytes.subarray(at, fault.start));
		result += replaceBytes("utf-8", bytes, fault, errors);
		at = fault.end;
	}
	return result + plainDecoder().decode(bytes.subarray(at));
}
function decodeAscii(bytes, errors) {
	const text = latin1(bytes);
	if (!/\P{ASCII}/u.test(text)) return text;
	let result = "";
	for (let i = 0; i < bytes.length; i++) {
		if (bytes[i] < 128) {
			result += text[i];
			continue;
		}
		const fault = {
			start: i,
			end: i + 1,
			reason: "ordinal not in range(128)"
		};
		result += replaceBytes("ascii", bytes, fault, errors);
		i = fault.end - 1;
	}
	return result;
}
function decodeWide(name, bytes, errors) {
	const size = name.startsWith("utf-16") ? 2 : 4;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	let little = !name.endsWith("-be");
	const read = (place) => size === 2 ? view.getUint16(place, little) : view.getUint32(place, little);
	if (name === "utf-16" || name === "utf-32") {
		const swapped = size === 2 ? 65534 : 4294836224;
		if (bytes.length >= size) {
			if (read(0) === 65279) at = size;
			else if (read(0) === swapped) {
				at = size;
				little = false;
			}
		}
	}
	let result = "";
	for (; at + size <= bytes.length; at += size) {
		const unit = read(at);
		if (unit > 1114111) {
			const fault = {
				start: at,
				end: at + size,
				reason: "code point not in range(0x110000)"
			};
			result += replaceBytes(name, bytes, fault, errors);
		} else result += size === 2 ? String.fromCharCode(unit) : String.fromCodePoint(unit);
	}
	if (at < bytes.length) {
		const fault = {
			start: at,
			end: bytes.length,
			reason: "truncated data"
		};
		result += replaceBytes(name, bytes, fault, errors);
	}
	return result;
}
function needName(method, parameter, value) {
	if (typeof value === "string") return;
	const given = value === null ? "None" : typeName(value);
	throw new TypeError(`${method}() argument '${parameter}' must be str, not ${given}`);
}
function decode(bytes, encoding = "utf-8", errors = "strict") {
	const name = encodingName(encoding);
	const plain = own$2(bytes);
	switch (name) {
		case "utf-8": return decodeUtf8(plain, errors);
		case "utf-8-sig": return decodeUtf8(plain, errors).replace(/^\ufeff/, "");
		case "ascii": return decodeAscii(plain, errors);
		case "iso8859-1": return latin1(plain);
		case "unicode-escape":
		case "raw-unicode-escape": return unescaped(plain, name === "raw-unicode-escape");
		default:
			if (name.startsWith("utf-16") || name.startsWith("utf-32")) return decodeWide(name, plain, errors);
			return decodeOther(name, plain, errors);
	}
}
function decodePage(page, bytes) {
	return Array.from(bytes, (byte) => byte < 128 ? String.fromCharCode(byte) : page[byte - 128]).join("");
}
function decodeOther(name, bytes, errors) {
	const page = CODE_PAGES[name];
	if (page !== void 0) return decodePage(page, bytes);
	const web = webNames[name] ?? name;
	const text = new TextDecoder(web).decode(bytes);
	if (!text.includes("\ufffd") || errors === "replace") return text;
	if (errors === "ignore") return text.replaceAll("\ufffd", "");
	const start = encode$1(text.slice(0, text.indexOf("\ufffd")), name).length;
	return replaceBytes(name, bytes, {
		start,
		end: start + 1,
		reason: "illegal multibyte sequence"
	}, errors);
}
const tables$2 = new Map();
function table$1(name) {
	const known = tables$2.get(name);
	if (known) return known;
	const result = new Map();
	const page = CODE_PAGES[name];
	if (page !== void 0) {
		for (let byte = 0; byte < 256; byte++) result.set(byte < 128 ? String.fromCharCode(byte) : page[byte - 128], [byte]);
		tables$2.set(name, result);
		return result;
	}
	const decoder = new TextDecoder(webNames[name] ?? name, { fatal: true });
	const enter = (...bytes) => {
		try {
			const character = decoder.decode(Uint8Array.from(bytes));
			if (!result.has(character)) result.set(character, bytes);
		} catch {}
	};
	for (let first = 0; first < 256; first++) enter(first);
	if (result.size < 250) for (let first = 129; first < 255; first++) for (let second = 64; second < 255; second++) enter(first, second);
	tables$2.set(name, result);
	return result;
}
__name(table$1, "table");
function encodeByCharacter(text, limits, errors) {
	const points = codePoints(text);
	const result = [];
	for (let i = 0; i < points.length; i++) {
		const bytes = limits.bytes(points[i]);
		if (bytes) {
			result.push(...bytes);
			continue;
		}
		let end = i + 1;
		while (end < points.length && !limits.bytes(points[end])) end++;
		const handler = handlers.get(errors);
		if (handler) {
			const [replacement, place] = handler(new UnicodeEncodeError(limits.name, text, i, end, limits.reason));
			for (const byte of replaced$1(replacement, limits)) result.push(byte);
			i = (place < 0 ? points.length + place : place) - 1;
			continue;
		}
		const handled = replaceCharacters(text, points.slice(i, end), i, limits, errors);
		for (const byte of handled) result.push(byte);
		i = end - 1;
	}
	return Bytes.from(result);
}
function replaced$1(replacement, limits) {
	if (typeof replacement !== "string") return replacement;
	return codePoints(replacement).flatMap((one) => [...limits.bytes(one) ?? []]);
}
__name(replaced$1, "replaced");
function replaceCharacters(text, bad, start, { name, reason }, errors) {
	const codes = bad.map((character) => character.codePointAt(0));
	const ascii = (replacement) => encoder.encode(replacement);
	switch (errors) {
		case "ignore": return [];
		case "replace": return ascii("?".repeat(bad.length));
		case "backslashreplace": return ascii(codes.map(escapeCode).join(""));
		case "xmlcharrefreplace": return ascii(codes.map((code) => `&#${code};`).join(""));
		case "surrogateescape":
			if (codes.every((code) => code >= 56448 && code <= 56575)) return codes.map((code) => code - 56320);
			break;
		case "strict":
		case "surrogatepass": break;
		default: throw new LookupError(`unknown error handler name '${errors}'`);
	}
	throw new UnicodeEncodeError(name, text, start, start + bad.length, reason);
}
function limited$1(name, limit) {
	return {
		name,
		reason: `ordinal not in range(${limit})`,
		bytes: (character) => {
			const code = character.codePointAt(0);
			return code < limit ? [code] : void 0;
		}
	};
}
__name(limited$1, "limited");
const SHORT_BYTES = 48;
const SHORT$1 = 128;
function shortBytes(text) {
	const { length } = text;
	if (length > SHORT$1 || !isAscii(text)) return void 0;
	const bytes = new Bytes(length);
	for (let i = 0; i < length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}
function encodeUtf8(text, errors) {
	const short = shortBytes(text);
	if (short !== void 0) return short;
	if (text.isWellFormed()) {
		const { buffer, byteOffset, length } = encoder.encode(text);
		return new Bytes(buffer, byteOffset, length);
	}
	const bytes = (character) => {
		const code = character.codePointAt(0);
		if (code < 55296 || code > 57343) return [...encoder.encode(character)];
		if (errors !== "surrogatepass") return void 0;
		return [
			224 | code >> 12,
			128 | code >> 6 & 63,
			128 | code & 63
		];
	};
	return encodeByCharacter(text, {
		name: "utf-8",
		reason: "surrogates not allowed",
		bytes
	}, errors);
}
function encodeWide(name, text) {
	const size = name.startsWith("utf-16") ? 2 : 4;
	const little = !name.endsWith("-be");
	const marked = name === "utf-16" || name === "utf-32" ? `\ufeff${text}` : text;
	const units = size === 2 ? Array.from({ length: marked.length }, (_, i) => marked.charCodeAt(i)) : Array.from(marked, (character) => character.codePointAt(0));
	const result = new Bytes(units.length * size);
	const view = new DataView(result.buffer, result.byteOffset);
	units.forEach((unit, i) => {
		if (size === 2) view.setUint16(i * 2, unit, little);
		else view.setUint32(i * 4, unit, little);
	});
	return result;
}
function encode$1(text, encoding = "utf-8", errors = "strict") {
	const name = encodingName(encoding);
	switch (name) {
		case "utf-8": return encodeUtf8(text, errors);
		case "utf-8-sig": return encodeUtf8(`\ufeff${text}`, errors);
		case "ascii": return shortBytes(text) ?? encodeByCharacter(text, limited$1("ascii", 128), errors);
		case "iso8859-1": return shortBytes(text) ?? encodeByCharacter(text, limited$1("latin-1", 256), errors);
		case "unicode-escape": return escaped(text);
		case "raw-unicode-escape": return rawEscaped(text);
	}
	if (name.startsWith("utf-16") || name.startsWith("utf-32")) return encodeWide(name, text);
	const known = table$1(name);
	const reason = known.size > 300 ? "illegal multibyte sequence" : "character maps to <undefined>";
	const bytes = (character) => known.get(character);
	return encodeByCharacter(text, {
		name: known.size > 300 ? name : "charmap",
		reason,
		bytes
	}, errors);
}
__name(encode$1, "encode");
// runtime/python/text/str_format.ts
var Numbering = class {
	#next = 0;
	#manual;
	automatic() {
		if (this.#manual === true) throw new ValueError("cannot switch from manual field specification to automatic field numbering");
		this.#manual = false;
		return this.#next++;
	}
	manual() {
		if (this.#manual === false) throw new ValueError("cannot switch from automatic field numbering to manual field specification");
		this.#manual = true;
	}
};
function fieldEnd(text, start) {
	let open = 1;
	for (let i = start; i < text.length; i++) {
		const character = text[i];
		if (character === "[") {
			const close = text.indexOf("]", i);
			if (close < 0 || !isKeyBracket(text, start, i)) continue;
			i = close;
		} else if (character === "{") open++;
		else if (character === "}" && --open === 0) return i;
	}
	throw new ValueError("expected '}' before end of string");
}
function isKeyBracket(text, start, at) {
	return !/[:!{]/.test(text.slice(start, at));
}
const cache = new Map();
function* split$2(text) {
	let literal = "";
	let at = 0;
	while (at < text.length) {
		const next = text.slice(at).search(/[{}]/);
		if (next < 0) {
			literal += text.slice(at);
			break;
		}
		literal += text.slice(at, at + next);
		at += next;
		if (text[at + 1] === text[at]) {
			yield [literal + text[at], null];
			literal = "";
			at += 2;
			continue;
		}
		if (text[at] === "}") throw new ValueError("Single '}' encountered in format string");
		if (at + 1 >= text.length) throw new ValueError("Single '{' encountered in format string");
		const end = fieldEnd(text, at + 1);
		yield [literal, text.slice(at + 1, end)];
		literal = "";
		at = end + 1;
	}
	if (literal !== "") yield [literal, null];
}
__name(split$2, "split");
function parse$1(text) {
	const known = cache.get(text);
	if (known) return known;
	const parts = [];
	for (const [literal, field] of split$2(text)) {
		if (literal !== "") parts.push(literal);
		if (field !== null) parts.push(parseField(field));
	}
	if (cache.size < 500) cache.set(text, parts);
	return parts;
}
__name(parse$1, "parse");
const DEPTH = 2;
const FIELD = /^((?:[^!:[\]{}]|\[[^\]]*\])*)(?:!([^:]*))?(?::([^]*))?$/;
function partsOf(field) {
	const match = FIELD.exec(field);
	if (!match) {
		if (/[{]/.test(field.split(/[:!]/, 1)[0] ?? "")) throw new ValueError("unexpected '{' in field name");
		throw new ValueError("expected '}' before end of string");
	}
	const [, name = "", conversion, spec] = match;
	return [
		name,
		conversion,
		spec
	];
}
function parseField(text) {
	const [name, conversion, spec] = partsOf(text);
	const [first = ""] = /^[^.[]*/.exec(name) ?? [];
	return {
		first,
		rest: name.slice(first.length),
		conversion,
		spec: spec === void 0 || spec === "" ? [] : parse$1(spec)
	};
}
function fill(parts, source, depth) {
	let result = "";
	for (const part of parts) {
		if (typeof part === "string") {
			result += part;
			continue;
		}
		if (depth === 0) throw new ValueError("Max string recursion exceeded");
		let value = firstValue(part.first, source);
		if (part.rest !== "") value = follow(value, part.rest);
		if (part.conversion !== void 0) value = converted(value, part.conversion);
		result += format$1(value, part.spec.length === 0 ? "" : fill(part.spec, source, depth - 1));
	}
	return result;
}
function converted(value, conversion) {
	switch (conversion) {
		case "r": return repr(value);
		case "s": return str$1(value);
		case "a": return escapeBeyondAscii(repr(value));
		case "": throw new ValueError("unmatched '{' in format spec");
		default:
			if (conversion.length > 1) throw new ValueError("expected ':' after conversion specifier");
			throw new ValueError(`Unknown conversion specifier ${conversion}`);
	}
}
const STEP = /\.([^.[]*)|\[([^\]]*)\]/gy;
function follow(start, rest) {
	let value = start;
	let at = 0;
	for (const match of rest.matchAll(STEP)) {
		at = match.index + match[0].length;
		const [, attribute, key] = match;
		if (attribute === "" || key === "") throw new ValueError("Empty attribute in format string");
		if (attribute !== void 0) value = getattr(value, attribute);
		else value = item(value, /^\d+$/.test(key) ? Number(key) : key);
	}
	if (at < rest.length) throw new ValueError(rest[at] === "[" ? "Missing ']' in format string" : "Only '.' or '[' may follow ']' in format field specifier");
	return value;
}
function firstValue(name, { values, named, numbering }) {
	if (name !== "" && !/^\d+$/.test(name)) return named(name);
	if (name !== "") numbering.manual();
	const place = name === "" ? numbering.automatic() : Number(name);
	if (values === null) throw new ValueError("Format string contains positional fields");
	if (place >= values.length) throw new IndexError(`Replacement index ${place} out of range for positional args tuple`);
	return values[place];
}
function formatWith(text, values, named) {
	return fill(parse$1(text), {
		values,
		named,
		numbering: new Numbering()
	}, DEPTH);
}
function strFormat(text, values = [], named = {}) {
	return formatWith(text, values, (name) => {
		if (Object.hasOwn(named, name)) return named[name];
		throw new KeyError(name);
	});
}
// runtime/python/text/words.ts
const LONG$3 = 256;
function startFrom(text, from) {
	const { length } = text;
	let at = from;
	for (; at < length; at++) {
		const code = text.charCodeAt(at);
		if (code !== 32 && !isSpaceCode(code)) break;
	}
	return at;
}
function endFrom(text, start) {
	const { length } = text;
	let at = start + 1;
	for (; at < length; at++) {
		const code = text.charCodeAt(at);
		if ((code <= 32 || code > 127) && isSpaceCode(code)) break;
	}
	return at;
}
function startIn(bytes, from) {
	let at = from;
	while (at < bytes.length) {
		const code = bytes[at];
		if (code > 32 || !isSpaceCode(code)) break;
		at++;
	}
	return at;
}
function endIn(bytes, start) {
	let at = start + 1;
	while (at < bytes.length) {
		const code = bytes[at];
		if (code <= 32 && isSpaceCode(code)) break;
		at++;
	}
	return at;
}
function wordList(text) {
	const result = [];
	const bytes = text.length >= LONG$3 ? asciiBytes(text) : void 0;
	let end = 0;
	for (;;) {
		const start = bytes === void 0 ? startFrom(text, end) : startIn(bytes, end);
		if (start === text.length) return result;
		end = bytes === void 0 ? endFrom(text, start) : endIn(bytes, start);
		result.push(text.slice(start, end));
	}
}
var Words = class {
	#text;
	#end = 0;
	#bytes;
	constructor(text) {
		this.#text = text;
		const { length } = text;
		this.#bytes = length >= LONG$3 ? asciiBytes(text, new Uint8Array(length)) : void 0;
	}
	next() {
		const text = this.#text;
		const bytes = this.#bytes;
		const start = bytes === void 0 ? startFrom(text, this.#end) : startIn(bytes, this.#end);
		if (start >= text.length) return {
			done: true,
			value: void 0
		};
		const end = bytes === void 0 ? endFrom(text, start) : endIn(bytes, start);
		this.#end = end;
		return {
			done: false,
			value: text.slice(start, end)
		};
	}
	[Symbol.iterator]() {
		return this;
	}
	get length() {
		const text = this.#text;
		const bytes = this.#bytes;
		if (bytes !== void 0) return countFrom(bytes, this.#end);
		let count = 0;
		let start = startFrom(text, this.#end);
		while (start < text.length) {
			count++;
			start = startFrom(text, endFrom(text, start));
		}
		return count;
	}
};
function countFrom(bytes, from) {
	let count = 0;
	let isBetween = true;
	for (let at = from; at < bytes.length; at++) {
		const code = bytes[at];
		const isSpace = code <= 32 && isSpaceCode(code);
		if (isBetween && !isSpace) count++;
		isBetween = isSpace;
	}
	return count;
}
function words(text) {
	return new Words(text);
}
// runtime/python/text/translate.ts
function translate(text, table) {
	const isDict = table instanceof Dict && !("__getitem__" in table) && !("__missing__" in table);
	return (isDict && text.length >= 64 ? translateAscii(text, table) : void 0) ?? translateAny(text, table, isDict);
}
const GONE = -1;
const UNKNOWN = -2;
function translateAscii(text, table) {
	const bytes = asciiBytes(text, new Uint8Array(text.length));
	if (bytes === void 0) return void 0;
	const known = new Int16Array(128).fill(UNKNOWN);
	let end = 0;
	for (let at = 0; at < bytes.length; at++) {
		const code = bytes[at];
		let by = known[code];
		if (by === UNKNOWN) {
			by = known[code] = codeFor(table, code);
			if (by > 127) return void 0;
		}
		bytes[end] = by;
		if (by !== GONE) end++;
	}
	return asciiText(bytes.subarray(0, end));
}
function codeFor(table, code) {
	const given = exchanged(table.get(code, String.fromCharCode(code)));
	return given === "" ? GONE : given.length === 1 ? Math.min(given.charCodeAt(0), 128) : 128;
}
function translateAny(text, table, isDict) {
	const known = [];
	let result = "";
	let from = 0;
	for (let at = 0; at < text.length;) {
		const code = text.codePointAt(at);
		const width = code > 65535 ? 2 : 1;
		let by = code < 128 ? known[code] : void 0;
		if (by === void 0) {
			const character = text.slice(at, at + width);
			by = exchanged(isDict ? table.get(code, character) : entryOf(table, code, character));
			if (isDict && code < 128) known[code] = by;
		}
		if (by.length !== 1 || by.charCodeAt(0) !== code) {
			result += text.slice(from, at) + by;
			from = at + width;
		}
		at += width;
	}
	return from === 0 ? text : result + text.slice(from);
}
function entryOf(table, code, character) {
	try {
		return item(table, code);
	} catch (error) {
		if (!(error instanceof LookupError)) throw error;
		return character;
	}
}
function exchanged(by) {
	if (by === null || by === void 0) return "";
	return typeof by === "string" ? by : String.fromCodePoint(size(by));
}
function maketrans(...args) {
	const [from, to, gone] = args;
	const table = new Dict();
	const code = (character) => character.codePointAt(0);
	if (args.length === 1) {
		if (!(from instanceof Map)) throw new TypeError("if you give only one argument to maketrans it must be a dict");
		for (const [key, value] of from) {
			if (typeof key === "string" && textLength(key) !== 1) throw new ValueError("string keys in translate table must be of length 1");
			table.set(typeof key === "string" ? code(key) : size(key), value);
		}
		return table;
	}
	const left = codePoints(from).slice();
	const right = Array.from(to);
	if (left.length !== right.length) throw new ValueError("the first two maketrans arguments must have equal length");
	left.forEach((character, i) => table.set(code(character), code(right[i])));
	for (const character of gone ?? "") table.set(code(character), null);
	return table;
}
// runtime/python/text/str_methods.ts
var str_methods_exports = __exportAll({
	capitalize: () => capitalize,
	casefold: () => casefold,
	center: () => center,
	count: () => count$1,
	encode: () => encode,
	endswith: () => endswith,
	expandtabs: () => expandtabs,
	find: () => find,
	format: () => format,
	formatMap: () => formatMap,
	index: () => index,
	isalnum: () => isalnum,
	isalpha: () => isalpha,
	isascii: () => isascii,
	isdecimal: () => isdecimal,
	isdigit: () => isdigit,
	isidentifier: () => isidentifier,
	islower: () => islower,
	isnumeric: () => isnumeric,
	isprintable: () => isprintable,
	isspace: () => isspace,
	istitle: () => istitle,
	isupper: () => isupper,
	join: () => join,
	ljust: () => ljust,
	lower: () => lower,
	lstrip: () => lstrip,
	maketrans: () => maketrans,
	partition: () => partition,
	removeprefix: () => removeprefix,
	removesuffix: () => removesuffix,
	replace: () => replace,
	rfind: () => rfind,
	rindex: () => rindex,
	rjust: () => rjust,
	rpartition: () => rpartition,
	rsplit: () => rsplit,
	rstrip: () => rstrip,
	split: () => split$1,
	splitlines: () => splitlines,
	startswith: () => startswith,
	strip: () => strip,
	swapcase: () => swapcase,
	title: () => title,
	translate: () => translate,
	upper: () => upper,
	words: () => words,
	zfill: () => zfill
});
const ANY_SPACE = new RegExp(`[${SPACE}]`);
const LONG$2 = 64;
const RARE_LINE_END = new RegExp(`[\v-\r-\x85\u2028\u2029]`);
const LINE_END = new RegExp(`\r\n|[\n-\r-\x85\u2028\u2029]`, "g");
function needText(value, what) {
	if (typeof value !== "string") throw notText(value, what);
}
function notText(value, what) {
	return new TypeError(`${what} must be str, not ${value === null ? "None" : typeName(value)}`);
}
function needSeparator(value) {
	if (typeof value !== "string") throw new TypeError(`must be str, not ${typeName(value)}`);
	if (value === "") throw new ValueError("empty separator");
}
function given(args, names) {
	const last = args[args.length - 1];
	if (typeof last !== "object" || last === null) return names.map((_, i) => args[i]);
	const placed = [...args];
	const named = keywords(placed);
	return names.map((name, i) => i < placed.length ? placed[i] : named[name]);
}
function split$1(text, ...args) {
	if (args.length === 0) return wordList(text);
	if (args.length === 1) {
		const [only] = args;
		if (typeof only === "string" && only !== "") return text.split(only);
	}
	const [separator = null, most = -1] = splitting(args);
	const limit = ssize(most);
	if (separator === null) return splitWords(text, limit);
	const sep = checkSeparator(separator);
	if (limit < 0) return text.split(sep);
	const parts = [];
	let at = 0;
	while (parts.length < limit) {
		const found = text.indexOf(sep, at);
		if (found < 0) break;
		parts.push(text.slice(at, found));
		at = found + sep.length;
	}
	parts.push(text.slice(at));
	return parts;
}
__name(split$1, "split");
function splitting(args) {
	return args.length === 2 && typeof args[0] === "string" && typeof args[1] === "number" ? args : given(args, ["sep", "maxsplit"]);
}
function checkSeparator(separator) {
	if (typeof separator !== "string") throw new TypeError(`must be str or None, not ${typeName(separator)}`);
	if (separator === "") throw new ValueError("empty separator");
	return separator;
}
function splitWords(text, limit) {
	if (limit < 0) return wordList(text);
	const parts = [];
	let rest = lstrip(text);
	while (rest !== "" && parts.length < limit) {
		const end = rest.search(ANY_SPACE);
		if (end < 0) break;
		parts.push(rest.slice(0, end));
		rest = lstrip(rest.slice(end));
	}
	if (rest !== "") parts.push(rest);
	return parts;
}
function rsplit(text, ...args) {
	const [separator = null, most = -1] = splitting(args);
	const limit = ssize(most);
	if (limit < 0) return split$1(text, separator);
	const parts = [];
	let rest = text;
	if (separator === null) {
		rest = rstrip(text);
		const lastSpace = new RegExp(`[${SPACE}](?=[^${SPACE}]*$)`, "u");
		while (rest !== "" && parts.length < limit) {
			const found = rest.search(lastSpace);
			if (found < 0) break;
			parts.push(rest.slice(found + 1));
			rest = rstrip(rest.slice(0, found));
		}
		if (rest !== "") parts.push(rest);
		return parts.reverse();
	}
	const sep = checkSeparator(separator);
	while (parts.length < limit) {
		const found = rest.lastIndexOf(sep);
		if (found < 0) break;
		parts.push(rest.slice(found + sep.length));
		rest = rest.slice(0, found);
	}
	parts.push(rest);
	return parts.reverse();
}
function splitlines(text, ...args) {
	if (args.length === 0 && !RARE_LINE_END.test(text)) {
		const lines = text.split("\n");
		if (lines[lines.length - 1] === "") lines.pop();
		return lines;
	}
	const isWhole = truth(given(args, ["keepends"])[0] ?? false);
	const lines = [];
	let at = 0;
	for (const match of text.matchAll(LINE_END)) {
		const end = match.index + match[0].length;
		lines.push(text.slice(at, isWhole ? end : match.index));
		at = end;
	}
	if (at < text.length) lines.push(text.slice(at));
	return lines;
}
function startOf(text, characters, end, name) {
	let at = 0;
	if (characters === null || characters === void 0) {
		while (at < end && isSpaceCode(text.charCodeAt(at))) at++;
		return at;
	}
	const set = stripped$1(characters, name);
	const marks = set.length > FEW$2 ? marksOf(set) : void 0;
	if (marks !== void 0) {
		while (at < end && marks[text.charCodeAt(at)] === 1) at++;
		return at;
	}
	if (isNarrow(set)) {
		while (at < end && hasUnit(set, text.charCodeAt(at))) at++;
		return at;
	}
	const points = new Set(codePoints(set));
	for (const character of text) {
		if (at >= end || !points.has(character)) break;
		at += character.length;
	}
	return at;
}
function endOf(text, characters, name) {
	let end = text.length;
	if (characters === null || characters === void 0) {
		while (end > 0 && isSpaceCode(text.charCodeAt(end - 1))) end--;
		return end;
	}
	const set = stripped$1(characters, name);
	const marks = set.length > FEW$2 ? marksOf(set) : void 0;
	if (marks !== void 0) {
		while (end > 0 && marks[text.charCodeAt(end - 1)] === 1) end--;
		return end;
	}
	if (isNarrow(set)) {
		while (end > 0 && hasUnit(set, text.charCodeAt(end - 1))) end--;
		return end;
	}
	const points = new Set(codePoints(set));
	while (end > 0) {
		const low = text.charCodeAt(end - 1);
		const width = low >= 56320 && low <= 57343 && end > 1 ? 2 : 1;
		if (!points.has(text.slice(end - width, end))) break;
		end -= width;
	}
	return end;
}
const FEW$2 = 4;
let markedSet = "";
let lastMarks;
function marksOf(set) {
	if (set === markedSet) return lastMarks;
	markedSet = set;
	lastMarks = isAscii(set) ? new Uint8Array(128) : void 0;
	for (let i = 0; lastMarks !== void 0 && i < set.length; i++) lastMarks[set.charCodeAt(i)] = 1;
	return lastMarks;
}
function hasUnit(set, unit) {
	for (let i = 0; i < set.length; i++) if (set.charCodeAt(i) === unit) return true;
	return false;
}
function stripped$1(characters, name) {
	if (typeof characters === "string") return characters;
	throw new TypeError(`${name} arg must be None or str`);
}
__name(stripped$1, "stripped");
function lstrip(text, characters = null) {
	const at = startOf(text, characters, text.length, "lstrip");
	return at === 0 ? text : text.slice(at);
}
function rstrip(text, characters = null) {
	const end = endOf(text, characters, "rstrip");
	return end === text.length ? text : text.slice(0, end);
}
function strip(text, characters = null) {
	const end = endOf(text, characters, "strip");
	const at = startOf(text, characters, end, "strip");
	return at === 0 && end === text.length ? text : text.slice(at, end);
}
function part$1(text, start, stop) {
	const length = textLength(text);
	const range = span(start, stop, 1, length);
	if (start !== null && start !== void 0 && size(start) > length) return null;
	if (range.start > range.stop) return null;
	if (range.start === 0 && range.stop === length) return [text, 0];
	return [piece(text, range.start, range.stop), range.start];
}
__name(part$1, "part");
function isUnit(text, start, stop) {
	return stop === void 0 && typeof start === "number" && start >= 0 && start <= text.length && Number.isInteger(start) && isNarrow(text);
}
function find(text, sub, start, stop) {
	needText(sub, "find() argument 1");
	if (start === void 0) {
		const at = text.indexOf(sub);
		return at <= 0 ? at : pointsBefore(text, at);
	}
	if (isUnit(text, start, stop)) return text.indexOf(sub, start);
	const within = part$1(text, start, stop);
	if (!within) return -1;
	const found = within[0].indexOf(sub);
	return found < 0 ? -1 : within[1] + pointsBefore(within[0], found);
}
function rfind(text, sub, start, stop) {
	needText(sub, "rfind() argument 1");
	if (start === void 0) {
		const at = text.lastIndexOf(sub);
		return at <= 0 ? at : pointsBefore(text, at);
	}
	const within = part$1(text, start, stop);
	if (!within) return -1;
	const found = within[0].lastIndexOf(sub);
	return found < 0 ? -1 : within[1] + pointsBefore(within[0], found);
}
function index(text, sub, start, stop) {
	needText(sub, "index() argument 1");
	const found = find(text, sub, start, stop);
	if (found < 0) throw new ValueError("substring not found");
	return found;
}
function rindex(text, sub, start, stop) {
	needText(sub, "rindex() argument 1");
	const found = rfind(text, sub, start, stop);
	if (found < 0) throw new ValueError("substring not found");
	return found;
}
function count$1(text, sub, start, stop) {
	needText(sub, "count() argument 1");
	const within = start === void 0 ? [text] : part$1(text, start, stop);
	if (!within) return 0;
	if (sub === "") return textLength(within[0]) + 1;
	if (sub.length === 1 && within[0].length <= LONG$2) return countUnit(within[0], sub.charCodeAt(0));
	let result = 0;
	for (let at = within[0].indexOf(sub); at >= 0; at = within[0].indexOf(sub, at + sub.length)) result++;
	return result;
}
__name(count$1, "count");
function countUnit(text, unit) {
	let result = 0;
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === unit) result++;
	return result;
}
function replace(text, old, by, ...args) {
	needText(old, "replace() argument 1");
	needText(by, "replace() argument 2");
	const limit = args.length === 0 ? -1 : ssize(given(args, ["count"])[0]);
	if (limit < 0 && old !== "") return replaceEvery(text, old, by);
	if (old === "") {
		const points = codePoints(text);
		const times = limit < 0 ? points.length + 1 : Math.min(limit, points.length + 1);
		let result = "";
		points.forEach((point, i) => result += (i < times ? by : "") + point);
		return times > points.length ? result + by : result;
	}
	let result = "";
	let at = 0;
	for (let i = 0; i < limit; i++) {
		const found = text.indexOf(old, at);
		if (found < 0) break;
		result += text.slice(at, found) + by;
		at = found + old.length;
	}
	return result + text.slice(at);
}
const PIECE$1 = 1 << 17;
function replaceEvery(text, old, by) {
	const first = text.indexOf(old);
	if (first < 0) return text;
	if (text.length <= SHORT) return replaceFrom(text, old, by, first);
	if (by.includes("$")) return text.replaceAll(old, () => by);
	if (old.length > 1 || text.length <= PIECE$1) return text.replaceAll(old, by);
	const pieces = [];
	for (let at = 0; at < text.length; at += PIECE$1) pieces.push(whole$3(text.slice(at, at + PIECE$1).replaceAll(old, by)));
	return pieces.join("");
}
const SHORT = 256;
function replaceFrom(text, old, by, first) {
	let result = text.slice(0, first);
	let from = first + old.length;
	for (let at = text.indexOf(old, from); at >= 0; at = text.indexOf(old, from)) {
		result += by + text.slice(from, at);
		from = at + old.length;
	}
	return result + by + text.slice(from);
}
function affix(name, text, affixes, start, stop, test) {
	if (start === void 0 && typeof affixes === "string") return test(text, affixes);
	const within = start === void 0 ? [text] : part$1(text, start, stop);
	const candidates = isTuple(affixes) ? affixes : [affixes];
	for (const candidate of candidates) {
		if (typeof candidate !== "string") throw new TypeError(isTuple(affixes) ? `tuple for ${name} must only contain str, not ${typeName(candidate)}` : `${name} first arg must be str or a tuple of str, not ${typeName(candidate)}`);
		if (within && test(within[0], candidate)) return true;
	}
	return false;
}
function startswith(text, prefix, start, stop) {
	if (typeof prefix === "string" && isUnit(text, start, stop)) return text.startsWith(prefix, start);
	return affix("startswith", text, prefix, start, stop, (within, one) => within.startsWith(one));
}
function endswith(text, suffix, start, stop) {
	return affix("endswith", text, suffix, start, stop, (within, one) => within.endsWith(one));
}
function removeprefix(text, prefix) {
	needText(prefix, "removeprefix() argument");
	return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
function removesuffix(text, suffix) {
	needText(suffix, "removesuffix() argument");
	return suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}
function partition(text, separator) {
	needSeparator(separator);
	const at = text.indexOf(separator);
	return at < 0 ? asTuple([
		text,
		"",
		""
	]) : asTuple([
		text.slice(0, at),
		separator,
		text.slice(at + separator.length)
	]);
}
function rpartition(text, separator) {
	needSeparator(separator);
	const at = text.lastIndexOf(separator);
	return at < 0 ? asTuple([
		"",
		"",
		text
	]) : asTuple([
		text.slice(0, at),
		separator,
		text.slice(at + separator.length)
	]);
}
function join(separator, texts) {
	return isAsync(texts) ? gather(texts).then((items) => joined$1(separator, items)) : joined$1(separator, texts);
}
function joined$1(separator, texts) {
	let items;
	if (Array.isArray(texts)) items = texts;
	else try {
		items = [...iter(texts)];
	} catch (error) {
		if (error instanceof TypeError && error.message.endsWith("is not iterable")) throw new TypeError("can only join an iterable");
		throw error;
	}
	for (let i = 0; i < items.length; i++) if (typeof items[i] !== "string" && typeof plainOf(items[i]) !== "string") throw new TypeError(`sequence item ${i}: expected str instance, ${typeName(items[i])} found`);
	return items.join(separator);
}
__name(joined$1, "joined");
function fillCharacter(fill) {
	if (typeof fill !== "string") throw new TypeError(`The fill character must be a unicode character, not ${typeName(fill)}`);
	if (textLength(fill) !== 1) throw new TypeError("The fill character must be exactly one character long");
	return fill;
}
function isEasy(text, width, fill) {
	return typeof fill === "string" && fill.length === 1 && typeof width === "number" && width === (width & 4095) && isNarrow(text);
}
function center(text, width, fill = " ") {
	if (isEasy(text, width, fill)) {
		const { length } = text;
		if (width <= length) return text;
		const missing = width - length;
		const left = (missing >> 1) + (missing & width & 1);
		return runOf(fill, left) + text + runOf(fill, missing - left);
	}
	const wanted = ssize(width);
	const character = fillCharacter(fill);
	const missing = wanted - textLength(text);
	if (missing <= 0) return text;
	const left = Math.floor(missing / 2) + (missing & wanted & 1);
	return runOf(character, left) + text + runOf(character, missing - left);
}
function ljust(text, width, fill = " ") {
	if (isEasy(text, width, fill)) return text + runOf(fill, width - text.length);
	const wanted = ssize(width);
	return text + fillCharacter(fill).repeat(Math.max(0, wanted - textLength(text)));
}
function rjust(text, width, fill = " ") {
	if (isEasy(text, width, fill)) return runOf(fill, width - text.length) + text;
	const wanted = ssize(width);
	return fillCharacter(fill).repeat(Math.max(0, wanted - textLength(text))) + text;
}
function zfill(text, width) {
	const missing = isEasy(text, width, "0") ? width - text.length : ssize(width) - textLength(text);
	if (missing <= 0) return text;
	const zeros = runOf("0", missing);
	const first = text.charCodeAt(0);
	return first === 43 || first === 45 ? text.slice(0, 1) + zeros + text.slice(1) : zeros + text;
}
function expandtabs(text, ...args) {
	const [tabsize = 8] = given(args, ["tabsize"]);
	const every = cInt(tabsize);
	let result = "";
	let column = 0;
	for (const character of text) {
		if (character === "	") {
			const blanks = every > 0 ? every - column % every : 0;
			result += " ".repeat(blanks);
			column += blanks;
			continue;
		}
		result += character;
		column = character === "\n" || character === "\r" ? 0 : column + 1;
	}
	return result;
}
const TITLED = {
	"\u01c4": "\u01c5",
	"\u01c6": "\u01c5",
	"\u01c7": "\u01c8",
	"\u01c9": "\u01c8",
	"\u01ca": "\u01cb",
	"\u01cc": "\u01cb",
	"\u01f1": "\u01f2",
	"\u01f3": "\u01f2",
	"\u1fb3": "\u1fbc",
	"\u1fc3": "\u1fcc",
	"\u1ff3": "\u1ffc",
	"\u0149": "\u02bcN"
};
const TITLE = /\p{Lt}/u;
function titled(character) {
	const known = TITLED[character];
	if (known !== void 0) return known;
	const code = character.charCodeAt(0);
	if (code >= 8064 && code <= 8111) return String.fromCharCode(code | 8);
	if (TITLE.test(character) || code >= 4304 && code <= 4351) return character;
	const [first = "", ...rest] = character.toUpperCase();
	return first + rest.join("").replaceAll("\u0399", "\u0345").toLowerCase();
}
function small(character, text, at) {
	if (character !== "\u03a3") return character.toLowerCase();
	return /\p{Cased}\p{Case_Ignorable}*$/u.test(text.slice(0, at)) && !/^\p{Case_Ignorable}*\p{Cased}/u.test(text.slice(at + 1)) ? "\u03c2" : "\u03c3";
}
function lower(text) {
	return text.toLowerCase();
}
function upper(text) {
	return text.toUpperCase();
}
function isSmall(code) {
	return code >= 97 && code <= 122;
}
function capitalize(text) {
	if (isAscii(text)) {
		const code = text.charCodeAt(0);
		return (isSmall(code) ? String.fromCharCode(code - 32) : text.slice(0, 1)) + text.slice(1).toLowerCase();
	}
	const [first = ""] = text;
	let result = titled(first);
	let at = first.length;
	for (const character of text.slice(at)) {
		result += small(character, text, at);
		at += character.length;
	}
	return result;
}
function titleCodes(codes) {
	let inside = false;
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i];
		const isLetter = isSmall(code | 32);
		if (isLetter) codes[i] = inside ? code | 32 : code & -33;
		inside = isLetter;
	}
}
function title(text) {
	const known = withCodes(text, titleCodes);
	if (known !== void 0) return known;
	let result = "";
	let inWord = false;
	let at = 0;
	for (const character of text) {
		const code = character.charCodeAt(0);
		if (code < 128) {
			const isLetter = isSmall(code | 32);
			result += isLetter ? String.fromCharCode(inWord ? code | 32 : code & -33) : character;
			inWord = isLetter;
		} else {
			result += inWord ? small(character, text, at) : titled(character);
			inWord = isCased(character);
		}
		at += character.length;
	}
	return result;
}
function swapCodes(codes) {
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i];
		if (isSmall(code | 32)) codes[i] = code ^ 32;
	}
}
function swapcase(text) {
	const known = withCodes(text, swapCodes);
	if (known !== void 0) return known;
	let result = "";
	let at = 0;
	for (const character of text) {
		const lowered = small(character, text, at);
		if (TITLE.test(character)) result += character;
		else result += lowered === character ? character.toUpperCase() : lowered;
		at += character.length;
	}
	return result;
}
function casefold(text) {
	if (isAscii(text)) return text.toLowerCase();
	let result = "";
	for (const character of text) result += character === "\u0131" ? character : character.toUpperCase().toLowerCase();
	return result;
}
function isalpha(text) {
	return isAlpha(text);
}
function isalnum(text) {
	return isAlnum(text);
}
function isdigit(text) {
	return isDigit(text);
}
function isdecimal(text) {
	return isDecimal(text);
}
function isnumeric(text) {
	return isNumeric(text);
}
function isspace(text) {
	return isSpace(text);
}
function isupper(text) {
	return isUpper(text);
}
function islower(text) {
	return isLower(text);
}
function istitle(text) {
	return isTitle(text);
}
function isascii(text) {
	return isAscii(text);
}
function isidentifier(text) {
	return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text);
}
function isprintable(text) {
	return isNarrow(text) && /^[\x20-\x7e]*$/.test(text) || codePoints(text).every(isPrintable);
}
function encode(text, ...args) {
	if (args.length === 0) return encode$1(text);
	const [encoding = "utf-8", errors = "strict"] = given(args, ["encoding", "errors"]);
	needText(encoding, "encode() argument 'encoding'");
	needText(errors, "encode() argument 'errors'");
	return encode$1(text, encoding, errors);
}
function format(text, ...args) {
	const values = [...args];
	return strFormat(text, values, keywords(values));
}
function formatMap(text, mapping) {
	return formatWith(text, null, (name) => item(mapping, name));
}
// runtime/python/builtins/bytes.ts
function need(value) {
	if (value instanceof Uint8Array) return latin1(value);
	throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}
function sought(value) {
	if (hasIndex(value)) return String.fromCharCode(asByte(value));
	if (value instanceof Uint8Array) return latin1(value);
	throw new TypeError(`argument should be integer or bytes-like object, not '${typeName(value)}'`);
}
function like(result, bytes) {
	return sameClass(fromLatin1(result), bytes);
}
const NO_SPACE_IN_BYTES = new RegExp(`[-\x85\xa0]`, "g");
function filling(value, method) {
	if (value instanceof Uint8Array && value.length === 1) return latin1(value);
	const given = value === null ? "None" : typeName(value);
	throw new TypeError(`${method}() argument 2 must be a byte string of length 1, not ${given}`);
}
function separating(value) {
	if (len(value) !== 1) throw new ValueError("sep must be length 1.");
	const text = value instanceof Uint8Array ? latin1(value) : value;
	if (typeof text !== "string") throw new TypeError("sep must be str or bytes.");
	if (text > "") throw new ValueError("sep must be ASCII.");
	return text;
}
const countPart = searching(count$1);
function countByte(bytes, byte) {
	let count = 0;
	const fixed = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let i = 0; i < fixed.length; i++) if (fixed[i] === byte) count++;
	return count;
}
function found(place) {
	if (place < 0) throw new ValueError("subsection not found");
	return place;
}
function toJoin(parts) {
	try {
		return iter(parts);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new TypeError("can only join an iterable");
	}
}
function joined(separator, parts) {
	return like(Array.from(parts, (part, i) => {
		if (part instanceof Uint8Array) return latin1(part);
		if (!isBuffer(part)) throw new TypeError(`sequence item ${i}: expected a bytes-like object, ${typeName(part)} found`);
		return latin1(bytesLike(part));
	}).join(latin1(separator)), separator);
}
const methods$1 = {
	decode(bytes, ...args) {
		const named = keywords(args);
		const { 0: encoding = named.encoding ?? "utf-8", 1: errors = named.errors ?? "strict" } = args;
		needName("decode", "encoding", encoding);
		needName("decode", "errors", errors);
		return bytes.length === 0 ? "" : decode(bytes, encoding, errors);
	},
	hex(bytes, ...args) {
		const named = keywords(args);
		const { 0: given = named.sep, 1: every = named.bytesPerSep ?? 1 } = args;
		const count = cInt(every);
		const separator = given === void 0 ? "" : separating(given);
		const digits = bytes.toHex();
		if (separator === "") return digits;
		const group = 2 * Math.abs(count) || digits.length || 1;
		const parts = [];
		const first = count > 0 ? digits.length % group : 0;
		if (first > 0) parts.push(digits.slice(0, first));
		for (let i = first; i < digits.length; i += group) parts.push(digits.slice(i, i + group));
		return parts.join(separator);
	},
	fromhex(digits) {
		if (typeof digits !== "string") throw new TypeError(`fromhex() argument must be str, not ${typeName(digits)}`);
		const plain = digits.replace(/[ \t\n\r\v\f]/g, "");
		const bad = digits.search(/[^0-9a-fA-F \t\n\r\v\f]/);
		if (bad >= 0 || plain.length % 2 !== 0) throw new ValueError(`non-hexadecimal number found in fromhex() arg at position ${bad >= 0 ? bad : digits.length}`);
		return Bytes.from(plain.match(/../g) ?? [], (pair) => parseInt(pair, 16));
	},
	join(separator, parts) {
		if (isAsync(parts)) return withItems(parts, (items) => joined(separator, items));
		return joined(separator, toJoin(parts));
	},
	split: splitWith(split$1),
	rsplit: splitWith(rsplit),
	splitlines(bytes, keepends = false) {
		return (latin1(bytes).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []).map((line) => like(keepends ? line : line.replace(/[\r\n]+$/, ""), bytes));
	},
	partition(bytes, separator) {
		return tupleFrom(partition(latin1(bytes), need(separator)).map((p) => like(p, bytes)));
	},
	rpartition(bytes, separator) {
		return tupleFrom(rpartition(latin1(bytes), need(separator)).map((p) => like(p, bytes)));
	},
	strip: stripped(strip),
	lstrip: stripped(lstrip),
	rstrip: stripped(rstrip),
	find: searching(find),
	rfind: searching(rfind),
	index: searching((shown, part, start, stop) => found(find(shown, part, start, stop))),
	rindex: searching((shown, part, start, stop) => found(rfind(shown, part, start, stop))),
	count: (bytes, part, start, stop) => typeof part === "number" && start === void 0 ? countByte(bytes, asByte(part)) : countPart(bytes, part, start, stop),
	replace: (bytes, old, by, count = -1) => like(replace(latin1(bytes), need(old), need(by), count), bytes),
	startswith: affixed(startswith),
	endswith: affixed(endswith),
	removeprefix: (bytes, prefix) => like(removeprefix(latin1(bytes), need(prefix)), bytes),
	removesuffix: (bytes, suffix) => like(removesuffix(latin1(bytes), need(suffix)), bytes),
	center: padded(center),
	ljust: padded(ljust),
	rjust: padded(rjust),
	zfill: (bytes, width) => like(zfill(latin1(bytes), width), bytes),
	expandtabs: (bytes, tabsize = 8) => like(expandtabs(latin1(bytes), tabsize), bytes),
	lower: asciiOnly((part) => part.toLowerCase()),
	upper: asciiOnly((part) => part.toUpperCase()),
	swapcase: asciiOnly(swapcase),
	capitalize(bytes) {
		return like(latin1(methods$1.lower(bytes)).replace(/^[a-z]/, (first) => first.toUpperCase()), bytes);
	},
	title: (bytes) => like(latin1(bytes).replace(/[A-Za-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()), bytes),
	isalpha: test(/^[A-Za-z]+$/),
	isalnum: test(/^[A-Za-z0-9]+$/),
	isdigit: test(/^[0-9]+$/),
	isspace: test(/^[ \t\n\r\v\f]+$/),
	isascii: test(/^\p{ASCII}*$/u),
	isupper: test(/^[^a-z]*[A-Z][^a-z]*$/),
	islower: test(/^[^A-Z]*[a-z][^A-Z]*$/),
	istitle: test(/^(?=.*[A-Z])(?:[^A-Za-z]|[A-Z][a-z]*(?![A-Za-z]))*$/s),
	translate(bytes, table, ...args) {
		const { delete: named = new Bytes(0) } = keywords(args);
		const gone = args.length > 0 ? args[0] : named;
		if (table !== null && need(table).length !== 256) throw new ValueError("translation table must be 256 characters long");
		const left = need(gone);
		const kept = Array.from(bytes).filter((byte) => !left.includes(String.fromCharCode(byte)));
		return sameClass(Bytes.from(table ? kept.map((byte) => table[byte]) : kept), bytes);
	},
	maketrans(from, to) {
		if (from.length !== to.length) throw new ValueError("maketrans arguments must have same length");
		const table = Bytes.from({ length: 256 }, (_, i) => i);
		from.forEach((byte, i) => table[byte] = to[i]);
		return table;
	}
};
function content(name, args) {
	const named = keywords(args);
	const source = args[0] === void 0 ? named.source : args[0];
	const encoding = args[1] ?? named.encoding;
	if (encoding !== void 0) needName(name, "encoding", encoding);
	if (source === void 0) return new Bytes(0);
	if (typeof source === "string") {
		if (encoding === void 0) throw new TypeError("string argument without an encoding");
		return encode$1(source, encoding, args[2] ?? named.errors ?? "strict");
	}
	if (encoding !== void 0) throw new TypeError("encoding without a string argument");
	if (source instanceof Uint8Array) return source;
	const own = name === "bytes" ? methodOf(source, "__bytes__") : void 0;
	if (own) {
		const given = own.call(source);
		if (given instanceof Bytes) return given;
		throw new TypeError(`__bytes__ returned non-bytes (type ${typeName(given)})`);
	}
	const buffer = source?.[bufferOf];
	if (typeof buffer === "function") return buffer.call(source).slice();
	if (hasIndex(source)) {
		const count = indexSized(source, OverflowError);
		if (count < 0) throw new ValueError("negative count");
		return new Bytes(count);
	}
	const known = Array.isArray(source) && source.constructor === Array ? bytesOf(source) : null;
	if (known) return known;
	let items;
	try {
		items = listed$1(source);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new TypeError(`cannot convert '${typeName(source)}' object to ${name}`);
	}
	if (typeof items[Symbol.iterator] !== "function") throw new TypeError(`cannot convert '${typeName(source)}' object to ${name}`);
	const values = [];
	for (const value of items) {
		const byte = typeof value === "number" && value === (value & 255) ? value : Number(index$1(value));
		if (!(byte >= 0 && byte <= 255)) throw new ValueError(name === "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)");
		values.push(byte);
	}
	return Uint8Array.from(values);
}
function isLength(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}
function bytesOf(items) {
	const result = new Bytes(items.length);
	for (let i = 0; i < items.length; i++) {
		const byte = items[i];
		if (typeof byte !== "number" || byte !== (byte & 255)) return null;
		result[i] = byte;
	}
	return result;
}
const bytes = defineType({
	name: "bytes",
	holds: (value) => value instanceof Uint8Array && !(value instanceof ByteArray),
	class: Bytes
}, Object.assign((...args) => {
	const result = content("bytes", args);
	const isShared = result === args[0] && result.constructor === Bytes;
	const isNew = typeof args[0] === "number" || Array.isArray(args[0]);
	return isShared || isNew && result instanceof Bytes ? result : new Bytes(result);
}, methods$1, { literal: (characters) => fromLatin1(characters) }));
function toAdd(values) {
	if (typeof values === "string") throw new TypeError("expected iterable of integers; got: 'str'");
	try {
		return iter(values);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new TypeError(`can't extend bytearray with ${typeName(values)}`);
	}
}
const changing = {
	fromhex: (digits) => ByteArray.fromBytes(methods$1.fromhex(digits)),
	append(target, value) {
		const byte = asByte(value);
		const { length } = target;
		target.resize(length + 1);
		target[length] = byte;
	},
	extend(target, values) {
		addBytes(target, values instanceof Uint8Array ? values : Array.from(toAdd(values), asByte));
	},
	insert(target, at, value) {
		const wanted = ssize(at);
		const byte = asByte(value);
		const place = Math.min(wanted < 0 ? Math.max(0, wanted + target.length) : wanted, target.length);
		target.resize(target.length + 1);
		target.copyWithin(place + 1, place, target.length - 1);
		target[place] = byte;
	},
	pop(target, at = -1) {
		const wanted = ssize(at);
		if (target.length === 0) throw new IndexError("pop from empty bytearray");
		const place = wanted < 0 ? wanted + target.length : wanted;
		const value = target[place];
		if (value === void 0) throw new IndexError("pop index out of range");
		target.copyWithin(place, place + 1);
		target.resize(target.length - 1);
		return value;
	},
	remove(target, value) {
		const place = target.indexOf(asByte(value));
		if (place < 0) throw new ValueError("value not found in bytearray");
		changing.pop(target, place);
	},
	reverse(target) {
		target.reverse();
	},
	clear(target) {
		target.resize(0);
	},
	copy(target) {
		return ByteArray.fromBytes(target);
	}
};
const bytearray = defineType({
	name: "bytearray",
	holds: (value) => value instanceof ByteArray,
	class: ByteArray
}, Object.assign((...args) => args.length === 1 && isLength(args[0]) ? ByteArray.zeros(args[0]) : ByteArray.fromBytes(content("bytearray", args)), methods$1, changing));
// runtime/python/builtins/int.ts
const DIGITS = /^([-+]?)(0[xX]_?|0[oO]_?|0[bB]_?)?([0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)$/;
const PREFIXES = {
	"0x": 16,
	"0o": 8,
	"0b": 2
};
function parseShort(text) {
	const { length } = text;
	if (length === 0 || length > 15) return void 0;
	const first = text.charCodeAt(0);
	const start = first === 45 || first === 43 ? 1 : 0;
	if (start === length) return void 0;
	let value = 0;
	for (let i = start; i < length; i++) {
		const digit = text.charCodeAt(i) - 48;
		if (digit < 0 || digit > 9) return void 0;
		value = value * 10 + digit;
	}
	return first === 45 ? 0 - value : value;
}
function parse(text, base) {
	const match = DIGITS.exec(asciiDigits(text));
	if (!match) return void 0;
	const [, sign, prefix = "", rest = ""] = match;
	let digits = rest.replaceAll("_", "").toLowerCase();
	let radix = base;
	const named = PREFIXES[prefix.slice(0, 2).toLowerCase()];
	if (named !== void 0) {
		if (base !== 0 && base !== named) digits = prefix.replace("_", "").toLowerCase() + digits;
		else radix = named;
	} else if (base === 0) {
		if (/^0+[1-9]/.test(digits)) return void 0;
		radix = 10;
	}
	const value = fromDigits(digits, radix);
	if (value === void 0) return void 0;
	return sign === "-" ? toInt(-big(value)) : value;
}
function fromDigits(digits, base) {
	for (const digit of digits) if (parseInt(digit, 36) >= base) return void 0;
	const short = parseInt(digits, base);
	if (Number.isSafeInteger(short)) return short;
	const prefix = {
		2: "0b",
		8: "0o",
		10: "",
		16: "0x"
	}[base];
	if (prefix !== void 0) return toInt(BigInt(prefix + digits));
	let value = 0n;
	for (const digit of digits) value = value * BigInt(base) + BigInt(parseInt(digit, 36));
	return toInt(value);
}
function invalid(value, base) {
	const shown = typeof value === "string" ? quote(value) : quoteBytes(value);
	return new ValueError(`invalid literal for int() with base ${base}: ${piece(shown, 0, 200)}`);
}
function fromFloat(value) {
	if (Number.isNaN(value)) throw new ValueError("cannot convert float NaN to integer");
	if (!Number.isFinite(value)) throw new OverflowError("cannot convert float infinity to integer");
	const whole = Math.trunc(value);
	return Number.isSafeInteger(whole) ? whole + 0 : BigInt(whole);
}
function convert(...args) {
	if (args.length === 1) {
		const [only] = args;
		if (typeof only === "number") return Number.isSafeInteger(only) ? only : fromFloat(only);
		if (typeof only === "string") return parseShort(only) ?? fromText(only, 10);
	}
	const { base: named } = keywords(args);
	const given = args[1] ?? named;
	const [value = 0] = args;
	if (given !== void 0) {
		const base = size(given);
		if (base !== 0 && (base < 2 || base > 36)) throw new ValueError("int() base must be >= 2 and <= 36, or 0");
		if (typeof value !== "string" && !(value instanceof Uint8Array)) throw new TypeError("int() can't convert non-string with explicit base");
		return fromText(value, base);
	}
	switch (kindOf$2(value)) {
		case 1: return typeof value === "boolean" ? Number(value) : value;
		case 2: return fromFloat(raw(value));
	}
	if (typeof value === "string" || value instanceof Uint8Array) return fromText(value, 10);
	if (isHolder(value) && typeof value[held] === "string") return fromText(value[held], 10);
	const own = value;
	if (typeof own?.__int__ === "function") return givenInt(own.__int__());
	if (typeof own?.__index__ === "function") return index$1(value);
	if (typeof own?.__trunc__ === "function") return own.__trunc__();
	throw new TypeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`);
}
function givenInt(given) {
	const value = plainOf(given);
	if (kindOf$2(value) === 1) return index$1(value);
	throw new TypeError(`__int__ returned non-int (type ${typeName(given)})`);
}
function parseDigits(text, base) {
	if (text === "" || base === 0) return void 0;
	let value = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const small = code | 32;
		const digit = code >= 48 && code <= 57 ? code - 48 : small >= 97 && small <= 122 ? small - 87 : 36;
		if (digit >= base) return void 0;
		value = value * base + digit;
		if (value > Number.MAX_SAFE_INTEGER) return void 0;
	}
	return value;
}
function fromText(value, base) {
	const text = typeof value === "string" ? value : latin1(value);
	if (base !== 10) {
		const digits = parseDigits(text, base);
		if (digits !== void 0) return digits;
	}
	if (base === 10) {
		const short = parseShort(trimmed(text));
		if (short !== void 0) return short;
	}
	if (text.length > digitLimit.most && (base === 0 || (base & base - 1) !== 0)) checkDigits(text.replace(/[^0-9a-zA-Z]/g, "").length);
	const result = parse(text, base);
	if (result === void 0) throw invalid(value, base);
	return result;
}
function bitLength(value) {
	return bitLengthOf(index$1(value));
}
const WORD$1 = 2 ** 32;
function bitCount(value) {
	const given = index$1(value);
	if (typeof given === "bigint") return bitCount$1(given < 0n ? -given : given);
	const size = Math.abs(given);
	return wordBits(size % WORD$1 | 0) + wordBits(size / WORD$1 | 0);
}
function toBytes(value, ...args) {
	const named = keywords(args);
	const { 0: given = named.length ?? 1, 1: order = named.byteorder ?? "big" } = args;
	const length = ssize(given);
	const isLittle = isLittleEndian(order, "to_bytes");
	if (length < 0) throw new ValueError("length argument must be non-negative");
	const signed = truth(named.signed);
	let rest = big(value);
	if (rest < 0n && !signed) throw new OverflowError("can't convert negative int to unsigned");
	const bits = BigInt(length * 8);
	const limit = signed ? 1n << (bits > 0n ? bits - 1n : 0n) : 1n << bits;
	if (rest >= limit || rest < -limit) throw new OverflowError("int too big to convert");
	rest = BigInt.asUintN(length * 8, rest);
	const result = new Bytes(length);
	for (let i = 0; i < length; i++) {
		result[isLittle ? i : length - 1 - i] = Number(rest & 255n);
		rest >>= 8n;
	}
	return result;
}
function isLittleEndian(order, method) {
	if (order === "little") return true;
	if (order === "big") return false;
	if (typeof order === "string") throw new ValueError("byteorder must be either 'little' or 'big'");
	const given = order === null ? "None" : typeName(order);
	throw new TypeError(`${method}() argument 'byteorder' must be str, not ${given}`);
}
function fromBytes(...args) {
	const named = keywords(args);
	const { 0: source = named.bytes, 1: order = named.byteorder ?? "big" } = args;
	if (source === void 0) throw new TypeError("from_bytes() missing required argument 'bytes' (pos 1)");
	if (args.length > 2) throw new TypeError(`from_bytes() takes at most 2 positional arguments (${args.length} given)`);
	const isLittle = isLittleEndian(order, "from_bytes");
	const items = Array.from(itemsOf(source));
	if (isLittle) items.reverse();
	let result = 0n;
	for (const byte of items) result = result << 8n | BigInt(byte);
	return toInt(truth(named.signed) ? BigInt.asIntN(items.length * 8, result) : result);
}
function itemsOf(source) {
	if (source instanceof Uint8Array) return source;
	if (typeof source === "string" || hasIndex(source)) throw new TypeError(`cannot convert '${typeName(source)}' object to bytes`);
	return content("bytes", [source]);
}
const int = defineType({
	name: "int",
	holds: (value) => kindOf$2(value) === 1
}, Object.assign(convert, {
	bitLength,
	bitCount,
	toBytes,
	fromBytes,
	asIntegerRatio: (value) => asTuple([index$1(value), 1]),
	isInteger: (_value) => true,
	conjugate: (value) => index$1(value)
}));
const bool = defineType({
	name: "bool",
	holds: (value) => typeof value === "boolean",
	bases: ["int"]
}, (value) => truth(value));
// runtime/python/builtins/numbers.ts
const abs = ((value) => {
	if (value instanceof Complex && methodOf(value, "__abs__") === void 0) return toFloat(absComplex(value));
	switch (kindOf$2(value)) {
		case 1:
			if (typeof value === "bigint") return value < 0n ? toInt(-value) : value;
			return Math.abs(Number(value));
		case 2: return toFloat(Math.abs(raw(value)));
	}
	const own = methodOf(value, "__abs__");
	if (own) return own.call(value);
	throw new TypeError(`bad operand type for abs(): '${typeName(value)}'`);
});
function toWhole(value) {
	if (Number.isNaN(value)) throw new ValueError("cannot convert float NaN to integer");
	if (!Number.isFinite(value)) throw new OverflowError("cannot convert float infinity to integer");
	const floor = Math.floor(value);
	const above = value - floor;
	const result = above > .5 || above === .5 && floor % 2 !== 0 ? floor + 1 : floor;
	return Number.isSafeInteger(result) ? result + 0 : BigInt(result);
}
function toTens(value, digits) {
	if (digits >= 0) return value;
	const unit = 10n ** big(-digits);
	const number = big(value);
	const rest = (number % unit + unit) % unit;
	const low = number - rest;
	const twice = rest * 2n;
	return toInt(twice > unit || twice === unit && low / unit % 2n !== 0n ? low + unit : low);
}
function roundFloat(value, digits) {
	if (!Number.isFinite(value) || value === 0 || digits > 323) return toFloat(value);
	const absolute = Math.abs(value);
	const sign = value < 0 || Object.is(value, -0) ? -1 : 1;
	if (digits < -308) return toFloat(sign * 0);
	let result;
	if (digits >= 0) result = Number(fixed$1(absolute, digits));
	else result = Math.floor(Math.log10(absolute)) + 2 + digits < 0 ? 0 : roundTens(absolute, -digits);
	if (!Number.isFinite(result)) throw new OverflowError("rounded value too large to represent");
	return toFloat(sign * result);
}
function roundTens(value, power) {
	const whole = Math.floor(value);
	const doubled = BigInt(whole) * 2n + (value > whole ? 1n : 0n);
	const unit = 10n ** BigInt(power);
	const times = doubled / (2n * unit);
	const rest = doubled - times * 2n * unit;
	const up = rest > unit || rest === unit && times % 2n !== 0n;
	return Number((up ? times + 1n : times) * unit);
}
const round = ((value, given) => {
	const digits = isKeywords(given) ? given.ndigits : given;
	const none = digits === null || digits === void 0;
	switch (kindOf$2(value)) {
		case 1: {
			const number = typeof value === "boolean" ? Number(value) : value;
			return none ? number : toTens(number, index$1(digits));
		}
		case 2: return none ? toWhole(raw(value)) : roundFloat(raw(value), Number(index$1(digits)));
	}
	const own = methodOf(value, "__round__");
	if (own) return none ? own.call(value) : own.call(value, digits);
	throw new TypeError(`type ${typeName(value)} doesn't define __round__ method`);
});
const pow = ((base, exponent, given) => {
	const modulus = isKeywords(given) ? given.mod : given;
	if (modulus === null || modulus === void 0) return pow$1(base, exponent);
	if (kindOf$2(base) === 1 && kindOf$2(exponent) === 1 && kindOf$2(modulus) === 1) return powMod(index$1(base), index$1(exponent), index$1(modulus));
	const own = methodOf(base, "__pow__");
	if (own) return own.call(base, exponent, modulus);
	throw new TypeError("pow() 3rd argument not allowed unless all arguments are integers");
});
function inBase(value, base, prefix) {
	const number = index$1(value);
	return number < 0 ? `-${prefix}${digitsIn(base, neg(number))}` : prefix + digitsIn(base, number);
}
function hex(value) {
	return inBase(value, 16, "0x");
}
function oct(value) {
	return inBase(value, 8, "0o");
}
function bin(value) {
	return inBase(value, 2, "0b");
}
function chr(code) {
	if (typeof code === "number" && code === (code & 65535)) return String.fromCharCode(code);
	const number = Number(index$1(code));
	if (!(number >= 0 && number <= 1114111)) throw new ValueError("chr() arg not in range(0x110000)");
	return String.fromCodePoint(number);
}
function ord(character) {
	if (typeof character === "string") {
		const code = character.codePointAt(0);
		if (code !== void 0 && character.length === (code > 65535 ? 2 : 1)) return code;
		throw new TypeError(`ord() expected a character, but string of length ${textLength(character)} found`);
	}
	const value = character;
	if (value instanceof Uint8Array) {
		if (value.length === 1) return value[0];
		throw new TypeError(`ord() expected a character, but string of length ${value.length} found`);
	}
	throw new TypeError(`ord() expected string of length 1, but ${typeName(value)} found`);
}
function ascii(value) {
	return escapeBeyondAscii(repr(value));
}
const range = defineType({
	name: "range",
	holds: (value) => value instanceof Range,
	class: Range
}, (...args) => makeRange(...args));
// runtime/python/math/exact.ts
const view = new DataView(new ArrayBuffer(8));
function decompose(x) {
	view.setFloat64(0, x);
	const bits = view.getBigUint64(0);
	const exponent = Number(bits >> 52n & 2047n);
	const fraction = bits & 4503599627370495n;
	const mantissa = exponent === 0 ? fraction : fraction | 4503599627370496n;
	return [bits >> 63n ? -mantissa : mantissa, Math.max(exponent, 1) - 1075];
}
function compose(mantissa, exponent) {
	const size = mantissa < 0n ? -mantissa : mantissa;
	const length = size === 0n ? 0 : bitLength$1(size);
	const unit = Math.max(length + exponent - 53, -1074);
	const drop = unit - exponent;
	let kept = size;
	if (drop > 0) {
		const bits = BigInt(drop);
		kept = size >> bits;
		const rest = size - (kept << bits);
		const half = 1n << bits - 1n;
		if (rest > half || rest === half && kept & 1n) kept += 1n;
	} else if (drop < 0) kept = size << BigInt(-drop);
	const value = scale(Number(kept), unit);
	return mantissa < 0n ? -value : value;
}
function scale(x, exponent) {
	while (exponent > 1e3 && Number.isFinite(x) && x !== 0) {
		x *= 2 ** 1e3;
		exponent -= 1e3;
	}
	if (exponent >= -1e3) return x * 2 ** Math.min(exponent, 1e3);
	if (!Number.isFinite(x) || x === 0) return x;
	if (exponent < -2200) return x * 0;
	let [fraction, power] = split(x);
	power += exponent;
	if (power >= -1e3) return fraction * 2 ** power;
	if (power < -1100) return x * 0;
	fraction *= 2 ** (power + 1e3);
	return fraction * 2 ** -1e3;
}
function split(x) {
	if (x === 0 || !Number.isFinite(x)) return [x, 0];
	let exponent = 0;
	if (Math.abs(x) < 22250738585072014e-324) {
		exponent = -54;
		x *= 0x40000000000000;
	}
	view.setFloat64(0, x);
	const high = view.getInt32(0);
	exponent += (high >> 20 & 2047) - 1022;
	view.setInt32(0, high & -2146435073 | 1071644672);
	return [view.getFloat64(0), exponent];
}
function step(x, up) {
	if (x === 0) return up ? 5e-324 : -5e-324;
	view.setFloat64(0, x);
	const bits = view.getBigInt64(0);
	view.setBigInt64(0, x > 0 === up ? bits + 1n : bits - 1n);
	return view.getFloat64(0);
}
function multiplyExactly(x, y) {
	const high = x * y;
	const [x1, x2] = halves(x);
	const [y1, y2] = halves(y);
	return [high, x1 * y1 - high + x1 * y2 + x2 * y1 + x2 * y2];
}
function halves(x) {
	const spread = x * 134217729;
	const high = spread - (spread - x);
	return [high, x - high];
}
function fusedMultiplyAdd(x, y, z) {
	const [mx, ex] = decompose(x);
	const [my, ey] = decompose(y);
	const [mz, ez] = decompose(z);
	const product = mx * my;
	if (product === 0n) return x * y + z;
	const exponent = ex + ey;
	const least = Math.min(exponent, ez);
	const sum = (product << BigInt(exponent - least)) + (mz << BigInt(ez - least));
	return sum === 0n ? 0 : compose(sum, least);
}
// runtime/python/math/floats.ts
function whole$2(x) {
	if (Number.isSafeInteger(x)) return x + 0;
	if (Number.isNaN(x)) throw new ValueError("cannot convert float NaN to integer");
	if (!Number.isFinite(x)) throw new OverflowError("cannot convert float infinity to integer");
	return toInt(BigInt(x));
}
__name(whole$2, "whole");
function ownRounding(x, name) {
	if (typeof x !== "object" || x === null) return void 0;
	const method = x[name];
	return typeof method === "function" ? method.call(x) : void 0;
}
function floor(x) {
	if (typeof x === "bigint") return x;
	return ownRounding(x, "__floor__") ?? whole$2(Math.floor(toNumber(x)));
}
function ceil(x) {
	if (typeof x === "bigint") return x;
	return ownRounding(x, "__ceil__") ?? whole$2(Math.ceil(toNumber(x)));
}
function trunc(x) {
	if (typeof x === "bigint") return x;
	const own = ownRounding(x, "__trunc__");
	if (own !== void 0) return own;
	if (!isFloat(x) && !isInt(x)) throw new TypeError(`type ${typeName(x)} doesn't define __trunc__ method`);
	return whole$2(Math.trunc(toNumber(x)));
}
function fabs(x) {
	return toFloat(Math.abs(toNumber(x)));
}
function fmod(x, y) {
	const dividend = toNumber(x);
	const divisor = toNumber(y);
	const rest = dividend % divisor;
	if (Number.isNaN(rest) && !Number.isNaN(dividend) && !Number.isNaN(divisor)) throw new ValueError("math domain error");
	return toFloat(rest);
}
function remainder(x, y) {
	const dividend = toNumber(x);
	const divisor = toNumber(y);
	if (Number.isNaN(dividend) || Number.isNaN(divisor)) return NaN;
	if (!Number.isFinite(dividend) || divisor === 0) throw new ValueError("math domain error");
	if (!Number.isFinite(divisor)) return toFloat(dividend);
	const size = Math.abs(dividend);
	const span = Math.abs(divisor);
	const rest = size % span;
	const other = span - rest;
	let nearest;
	if (rest < other) nearest = rest;
	else if (rest > other) nearest = -other;
	else nearest = rest - 2 * (.5 * (size - rest) % span);
	return toFloat(dividend < 0 || Object.is(dividend, -0) ? -nearest : nearest);
}
function fma(x, y, z) {
	const [a, b, c] = [
		toNumber(x),
		toNumber(y),
		toNumber(z)
	];
	if (!Number.isFinite(a) || !Number.isFinite(b) || !Number.isFinite(c)) {
		const result = Number.isFinite(a) && Number.isFinite(b) ? c : a * b + c;
		if (Number.isNaN(result) && ![
			a,
			b,
			c
		].some(Number.isNaN)) throw new ValueError("invalid operation in fma");
		return toFloat(result);
	}
	const result = fusedMultiplyAdd(a, b, c);
	if (!Number.isFinite(result)) throw new OverflowError("overflow in fma");
	return toFloat(result);
}
function copysign(x, y) {
	const size = Math.abs(toNumber(x));
	const sign = toNumber(y);
	return toFloat(sign < 0 || Object.is(sign, -0) ? -size : size);
}
function frexp(x) {
	const [fraction, exponent] = split(toNumber(x));
	return asTuple([toFloat(fraction), exponent]);
}
function ldexp(x, i) {
	const value = toNumber(x);
	if (!isInt(i)) throw new TypeError("Expected an int as second argument to ldexp.");
	if (value === 0 || !Number.isFinite(value)) return toFloat(value);
	const result = scale(value, Math.max(-1e4, Math.min(1e4, Number(i))));
	if (!Number.isFinite(result)) throw new OverflowError("math range error");
	return toFloat(result);
}
function modf(x) {
	const value = toNumber(x);
	const whole = Math.trunc(value);
	const sign = value < 0 || Object.is(value, -0) ? -0 : 0;
	const fraction = Number.isFinite(value) ? value - whole : Number.isNaN(value) ? NaN : 0;
	return asTuple([toFloat(fraction === 0 ? sign : fraction), toFloat(whole)]);
}
function isclose(a, b, options = {}) {
	const x = toNumber(a);
	const y = toNumber(b);
	const relative = toNumber(options.relTol ?? 1e-9);
	const absolute = toNumber(options.absTol ?? 0);
	if (relative < 0 || absolute < 0) throw new ValueError("tolerances must be non-negative");
	if (x === y) return true;
	if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
	const distance = Math.abs(y - x);
	return distance <= Math.abs(relative * y) || distance <= Math.abs(relative * x) || distance <= absolute;
}
function isfinite(x) {
	return Number.isFinite(toNumber(x));
}
function isinf(x) {
	return Math.abs(toNumber(x)) === Infinity;
}
function isnan(x) {
	return Number.isNaN(toNumber(x));
}
function nextafter(x, y, options = {}) {
	let value = toNumber(x);
	const target = toNumber(y);
	if (Number.isNaN(value) || Number.isNaN(target)) return NaN;
	const steps = options.steps == null ? 1 : index$1(options.steps);
	if (steps < 0) throw new ValueError("steps must be a non-negative integer");
	for (let i = 0; i < steps; i++) {
		if (value === target) return toFloat(target);
		value = step(value, target > value);
	}
	return toFloat(value);
}
function ulp(x) {
	const size = Math.abs(toNumber(x));
	if (!Number.isFinite(size)) return toFloat(size);
	const next = step(size, true);
	return toFloat(Number.isFinite(next) ? next - size : size - step(size, false));
}
// runtime/python/classes/plain_methods.ts
function plainSelf(self) {
	const value = plainOf(self);
	if (Array.isArray(value) && value.constructor !== Array) {
		const items = Array.from({ length: value.length }, (_, i) => value[i]);
		return isTuple(value) ? asTuple(items) : items;
	}
	if (value instanceof Map && value.constructor !== Dict) return new Dict([...entriesOf$1(value)]);
	if (value instanceof Set && value.constructor !== PySet && value.constructor !== FrozenSet) {
		const items = [...elementsOf(value)];
		return value instanceof FrozenSet ? new FrozenSet(items) : new PySet(items);
	}
	if (value instanceof Uint8Array && !PLAIN_BYTES.has(value.constructor)) return value instanceof ByteArray ? ByteArray.fromBytes(value) : new Bytes(value);
	return value;
}
const PLAIN_BYTES = new Set([
	Bytes,
	ByteArray,
	Uint8Array
]);
function placeOf$1({ length }, key) {
	const at = hasIndex(key) ? size(key) : NaN;
	const place = at < 0 ? at + length : at;
	return place >= 0 && place < length ? place : -1;
}
__name(placeOf$1, "placeOf");
const lists$1 = {
	__getitem__: (self, key) => {
		const place = placeOf$1(self, key);
		return place >= 0 ? self[place] : item(plainSelf(self), key);
	},
	__setitem__: (self, key, value) => {
		const place = placeOf$1(self, key);
		if (place >= 0) self[place] = value;
		else {
			const plain = plainSelf(self);
			setItem(plain, key, value);
			self.length = plain.length;
			plain.forEach((one, i) => self[i] = one);
		}
		return null;
	},
	__delitem__: (self, key) => {
		const plain = plainSelf(self);
		delItem(plain, key);
		self.length = plain.length;
		plain.forEach((one, i) => self[i] = one);
		return null;
	},
	__len__: (self) => self.length,
	__iter__: (self) => Array.prototype.values.call(self),
	__reversed__: (self) => Array.from(self).reverse().values(),
	__iadd__: (self, other) => {
		for (const one of [...iter(other)]) Array.prototype.push.call(self, one);
		return self;
	},
	__imul__: (self, times) => {
		const items = mul(plainSelf(self), times);
		self.length = 0;
		items.forEach((one) => Array.prototype.push.call(self, one));
		return self;
	}
};
const dict$1 = Dict.prototype;
const dicts$1 = {
	__getitem__: (self, key) => {
		if (dict$1.has.call(self, key)) return dict$1.get.call(self, key, null);
		const { __missing__: missing } = self;
		if (missing) return missing.call(self, key);
		throw new KeyError(key);
	},
	__setitem__: (self, key, value) => {
		dict$1.set.call(self, key, value);
		return null;
	},
	__delitem__: (self, key) => {
		if (!dict$1.delete.call(self, key)) throw new KeyError(key);
		return null;
	},
	__contains__: (self, key) => dict$1.has.call(self, key),
	__len__: (self) => self.size,
	__iter__: (self) => iter(plainSelf(self)),
	__reversed__: (self) => [...iter(plainSelf(self))].reverse().values(),
	__or__: (self, other) => either(self, other),
	__ror__: (self, other) => either(other, self),
	__ior__: (self, other) => {
		dict$1.update.call(self, other);
		return self;
	}
};
function either(first, second) {
	if (!(first instanceof Dict && second instanceof Dict)) return NotImplemented;
	const both = plainSelf(first);
	const made = both === first ? first.copy() : both;
	dict$1.update.call(made, second);
	return made;
}
const sets$1 = {
	__repr__: setText,
	__contains__: (self, value) => PySet.prototype.has.call(self, value),
	__len__: (self) => self.size,
	__iter__: (self) => elementsOf(self),
	__ior__: inPlace((self, other) => PySet.prototype.update.call(self, other)),
	__iand__: inPlace((self, other) => PySet.prototype.intersectionUpdate.call(self, other)),
	__isub__: inPlace((self, other) => PySet.prototype.differenceUpdate.call(self, other)),
	__ixor__: inPlace((self, other) => PySet.prototype.symmetricDifferenceUpdate.call(self, other))
};
function changed(self, change) {
	const plain = plainSelf(self);
	change(plain);
	if (plain === self) return;
	self.resize(plain.length);
	Uint8Array.prototype.set.call(self, plain);
}
const tables$1 = {
	list: lists$1,
	tuple: {
		__getitem__: lists$1.__getitem__,
		__len__: lists$1.__len__,
		__iter__: lists$1.__iter__
	},
	bytearray: {
		__repr__: (self) => typeName(self) + repr(plainSelf(self)).slice(9),
		__setitem__: (self, key, value) => {
			const place = placeOf$1(self, key);
			if (place >= 0 && typeof value === "number" && value >= 0 && value < 256) self[place] = value;
			else changed(self, (plain) => setItem(plain, key, value));
			return null;
		},
		__delitem__: (self, key) => {
			changed(self, (plain) => delItem(plain, key));
			return null;
		}
	},
	dict: dicts$1,
	set: sets$1,
	frozenset: {
		__repr__: setText,
		__contains__: sets$1.__contains__,
		__len__: sets$1.__len__,
		__iter__: sets$1.__iter__
	}
};
function plainMethod(type, name) {
	const own = tables$1[type];
	return own && Object.hasOwn(own, name) ? own[name] : void 0;
}
// runtime/python/classes/object.ts
function initObject(_self, ...args) {
	if (isNothing$1(args)) return;
	throw new TypeError("object.__init__() takes exactly one argument (the instance to initialize)");
}
const objectMethods = {
	__init__: (self, ...args) => {
		if (isNothing$1(args)) return null;
		if (hasInit(self.constructor)) initObject(self, ...args);
		if (hasMaker(self.constructor)) return null;
		throw new TypeError(`${typeName(self)}.__init__() takes exactly one argument (the instance to initialize)`);
	},
	__new__: (_self, type, ...args) => create(type, ...args),
	__init_subclass__: (self, ...args) => {
		if (!isNothing$1(args)) throw new TypeError(`${className(self)}.__init_subclass__() takes no keyword arguments`);
		return null;
	},
	__setattr__: (self, name, value) => {
		setattrOf(self, String(name), value);
		return null;
	},
	__delattr__: (self, name) => {
		delattr(self, String(name), true);
		return null;
	},
	__getattribute__: (self, name) => ownAttribute(self, String(name)),
	__repr__: (self) => plainRepr(self),
	__str__: (self) => repr(self),
	__eq__: (self, other) => self === other ? true : NotImplemented,
	__ne__: (self, other) => self === other ? false : NotImplemented,
	__hash__: (self) => Math.floor(address(self) / 16),
	__format__: (self, spec) => {
		if (spec === "") return str$1(self);
		throw new TypeError(`unsupported format string passed to ${typeName(self)}.__format__`);
	},
	__dir__: (self) => dir(self, true)
};
// runtime/python/special_methods.ts
const everything$1 = {
	__eq__: eq,
	__ne__: ne,
	__hash__: hash,
	__repr__: repr,
	__str__: str$1,
	__format__: format$1
};
const ordered = {
	__lt__: lt,
	__le__: le,
	__gt__: gt,
	__ge__: ge
};
const numbers = {
	...ordered,
	...both("add", add),
	...both("sub", sub),
	...both("mul", mul),
	...both("truediv", div),
	...both("floordiv", floordiv),
	...both("mod", mod),
	...both("pow", pow$1),
	...both("divmod", divmod),
	...both("and", bitand),
	...both("or", bitor),
	...both("xor", bitxor),
	...both("lshift", lshift),
	...both("rshift", rshift),
	__neg__: neg,
	__pos__: pos,
	__invert__: invert,
	__bool__: truth,
	__abs__: abs,
	__int__: int,
	__trunc__: int,
	__float__: float,
	__floor__: floor,
	__ceil__: ceil,
	__round__: ((value, digits = null) => round(value, digits))
};
const ints = {
	...numbers,
	__index__: int
};
const containers = {
	__len__: len,
	__iter__: iter,
	__contains__: contains
};
const sequences = {
	...ordered,
	...containers,
	__getitem__: item,
	__add__: add,
	__mul__: mul,
	__rmul__: mul
};
const texts$2 = {
	...sequences,
	__mod__: percent,
	__rmod__: () => NotImplemented
};
const changeable = {
	__setitem__: setItem,
	__delitem__: delItem
};
const lists = {
	...sequences,
	...changeable
};
const mappings = {
	...containers,
	...changeable,
	__getitem__: item
};
const sets = {
	...ordered,
	...containers,
	...both("and", bitand),
	...both("or", bitor),
	...both("xor", bitxor),
	...both("sub", sub)
};
const iterators = {
	__iter__: iter,
	__next__: next
};
function kind(value) {
	if (kindOf$2(value) !== 0) return hasIndex(value) ? ints : numbers;
	if (typeof value === "string") return texts$2;
	if (isTuple(value)) return sequences;
	if (isList(value)) return lists;
	if (value instanceof Dict) return mappings;
	if (value instanceof SetBase) return sets;
	if (value instanceof Uint8Array) return lists;
	if (value instanceof Range) return {
		...containers,
		__getitem__: item
	};
	const { next: step } = value ?? {};
	return typeof step === "function" ? iterators : {};
}
function family(value) {
	const number = kindOf$2(value);
	if (number !== 0) return number;
	if (isList(value)) return "list";
	if (isTuple(value)) return "tuple";
	if (value instanceof Dict) return "dict";
	if (value instanceof SetBase) return "set";
	if (value instanceof Uint8Array) return "bytes";
	if (value instanceof Range) return "range";
	return value === null || typeof value === "string" ? typeof value : void 0;
}
const COMPARED = /^__(?:eq|ne|lt|le|gt|ge)__$/;
function declines(self, name, other) {
	const own = family(self);
	const isNumber = typeof own === "number";
	const applies = COMPARED.test(name) || Object.hasOwn(isNumber ? numbers : sets, name);
	if (own === void 0 || !applies || !isNumber && own !== "set" && !COMPARED.test(name)) return false;
	const others = family(other);
	if (!isNumber) return own !== others;
	return typeof others !== "number" || others > own;
}
function declining(found, name) {
	const run = found;
	if (!/^__(?!i|hash|repr|str|format|len|contains|getitem|round__|floor__|ceil__)/.test(name)) return run;
	return (self, ...args) => args.length === 1 && declines(self, name, args[0]) ? NotImplemented : run(self, ...args);
}
function specialMethod(value, name) {
	const own = kind(value);
	const found = Object.hasOwn(own, name) ? own[name] : everything$1[name];
	return found && declining(found, name);
}
const tables = new Map([
	["int", ints],
	["float", numbers],
	["bool", ints],
	["str", texts$2],
	["tuple", sequences],
	["list", lists],
	["dict", mappings],
	["set", sets],
	["frozenset", sets],
	["bytes", texts$2],
	["bytearray", {
		...texts$2,
		...changeable
	}]
]);
const CONTAINERS = [
	"list",
	"tuple",
	"dict",
	"set",
	"frozenset"
];
const OF_OBJECT = new Map([["__str__", new Set([
	...CONTAINERS,
	"int",
	"float",
	"bool"
])], ["__format__", new Set([...CONTAINERS, "bytes"])]]);
const ofType = {};
function typeSpecialMethod(typeName, name) {
	if (typeName === "type" && Object.hasOwn(ofType, name)) return ofType[name];
	if (/^(?:object|type)$/.test(typeName) && Object.hasOwn(objectMethods, name)) return objectMethods[name];
	const plain = plainMethod(typeName, name);
	if (plain) return plain;
	const own = tables.get(typeName) ?? {};
	if (OF_OBJECT.get(name)?.has(typeName)) return objectMethods[name];
	const found = Object.hasOwn(own, name) ? own[name] : everything$1[name];
	if (!found) return void 0;
	const run = declining(found, name);
	if (COMPARED.test(name)) return (self, other) => run(plainSelf(self), plainSelf(other));
	return (self, ...args) => run(plainSelf(self), ...args);
}
// runtime/python/support/on_demand.ts
const modules = new Map();
function makeOnDemand(name, whole, members) {
	modules.set(name, {
		whole,
		members
	});
}
function madeOnDemand(value) {
	if (value[Symbol.toStringTag] !== "Module") return;
	for (const [name, { whole, members }] of modules) if (Object.hasOwn(value, name) && value[name] === whole) return members;
}
// runtime/python/support/special_names.ts
const SPECIAL = new RegExp("^__(?:[ri]?(?:add|sub|mul|matmul|truediv|floordiv|mod|divmod|pow|lshift|rshift|and|or|xor)|neg|pos|abs|invert|eq|ne|lt|le|gt|ge|hash|bool|len|iter|next|reversed|contains|getitem|setitem|delitem|call|str|repr|format|bytes|int|float|complex|index|round|trunc|floor|ceil|enter|exit|aenter|aexit|aiter|anext|await|length_hint)__$");
function isSpecial(name) {
	return name.startsWith("__") && SPECIAL.test(name);
}
// runtime/python/traceback_map.ts
const SIZE$1 = 10;
const maps = new Map();
const texts$1 = new Map();
function behind$1(path, line, column) {
	let map = maps.get(path);
	if (map === void 0) maps.set(path, map = read$1(`${path}.map`));
	if (map === null) return null;
	const { source, places } = map;
	const part = partAt$1(places.lines, line - 1, column - 1);
	if (part === null) return {
		stretch: null,
		around: null
	};
	const stretch = stretchOf(source, places, part);
	for (let at = line - 2; at >= 0; at--) {
		const other = places.lines[at]?.[1];
		if (other === void 0) continue;
		const around = stretchOf(source, places, other);
		if (around.scope !== stretch.scope) return {
			stretch,
			around
		};
	}
	return {
		stretch,
		around: null
	};
}
__name(behind$1, "behind");
function stretchOf(source, { parts, scopes }, part) {
	const at = part * SIZE$1;
	const number = (index) => parts[at + index];
	return {
		file: source,
		name: scopes[number(0)] ?? "<module>",
		scope: number(0),
		line: number(1),
		column: number(2),
		endLine: number(3),
		endColumn: number(4),
		mark: number(5) < 0 ? null : [
			number(5),
			number(6),
			number(7),
			number(8)
		],
		isPlain: (number(9) & 1) !== 0,
		isMethod: (number(9) & 2) !== 0
	};
}
function partAt$1(lines, line, column) {
	for (let at = line; at >= 0; at--) {
		const row = lines[at] ?? [];
		if (row.length === 0) continue;
		if (at < line) return row.at(-1);
		let found = row[1];
		for (let i = 0; i < row.length && row[i] <= column; i += 2) found = row[i + 1];
		return found;
	}
	return null;
}
__name(partAt$1, "partAt");
function read$1(path) {
	const text = readable(path);
	if (text === null) return null;
	try {
		const { sources: [source = ""], sourcesContent = [], x_python: places } = JSON.parse(text);
		if (!places) return null;
		if (sourcesContent.length > 0) texts$1.set(source, sourcesContent[0]);
		return {
			source: texts$1.has(source) || /^(?:[/\\]|[A-Za-z]:)/.test(source) ? source : beside(path, source),
			places
		};
	} catch {
		return null;
	}
}
__name(read$1, "read");
function beside(file, path) {
	return decodeURIComponent(new URL(encodeURI(path), `file://${encodeURI(file)}`).pathname);
}
function sourceText(file) {
	return texts$1.get(file) ?? readable(file);
}
function readable(path) {
	try {
		return Deno.permissions.querySync({
			name: "read",
			path
		}).state === "granted" ? Deno.readTextFileSync(path) : null;
	} catch {
		return null;
	}
}
// runtime/python/traceback_frames.ts
const PLACE = /^\s+at (?:(.+?) \()?(.*?):(\d+):(\d+)\)?$/;
function framesOf(error) {
	const frames = [];
	const add = (stretch) => {
		const { file, line, name } = stretch;
		frames.push({
			file,
			line,
			name,
			stretch
		});
	};
	let inlined = null;
	for (const text of (error.stack ?? "").split("\n")) {
		const match = PLACE.exec(text);
		if (!match) continue;
		const [, called = "", place = "", row, column] = match;
		const url = place.replace(/^async /, "");
		if (/(?:^|\.)#live$/.test(called) && url.startsWith(ownCode)) break;
		if (url.startsWith(ownCode) || !/^(?:file|https?|data):/.test(url)) continue;
		const path = pathOf$2(url);
		const found = behind$1(path, Number(row), Number(column));
		if (!found) {
			frames.push({
				file: path,
				line: Number(row),
				name: functionName$1(called)
			});
			inlined = null;
			continue;
		}
		const { stretch, around } = found;
		if (!stretch || called.startsWith("new ") && stretch.name !== "__init__") continue;
		if (inlined?.file !== stretch.file || inlined.scope !== stretch.scope) add(frames.length === 0 && isLookup(error, stretch) ? withoutCall(stretch) : stretch);
		if (called.endsWith("<static_initializer>") && around) add(around);
		inlined = called === "" || /(?:^|[. ])<anonymous>$/.test(called) ? stretch : null;
	}
	return frames.reverse();
}
function framesSince(error, outer) {
	const frames = framesOf(error);
	if (outer === null) return frames;
	const others = framesOf(outer);
	let shared = 0;
	while (shared < frames.length - 1 && isSame(frames[shared], others[shared])) shared++;
	return frames.slice(shared);
}
function isSame(a, b) {
	return a.file === b?.file && a.line === b.line && a.name === b.name && a.stretch?.column === b.stretch?.column;
}
function isMadeWith(error, group) {
	const [own, others] = [framesOf(error), framesOf(group)];
	const [last, other] = [own.at(-1)?.stretch, others.at(-1)?.stretch];
	return own.length === others.length && last !== void 0 && other !== void 0 && last.file === other.file && last.scope === other.scope && other.line <= last.line && last.endLine <= other.endLine;
}
function isLookup(error, { isMethod, mark }) {
	return isMethod && mark !== null && qualifiedName(classOf$1(error)) === "AttributeError";
}
function withoutCall(stretch) {
	const [endLine, endColumn] = stretch.mark;
	return {
		...stretch,
		endLine,
		endColumn,
		mark: null,
		isPlain: false
	};
}
function pathOf$2(url) {
	return url.startsWith("file:") ? decodeURIComponent(new URL(url).pathname) : url;
}
__name(pathOf$2, "pathOf");
function functionName$1(name) {
	if (name === "") return "<module>";
	const plain = name.replace(/^async /, "").replace(/ \[as .*\]$/, "");
	if (plain.startsWith("new ")) return "__init__";
	const last = plain.slice(plain.lastIndexOf(".") + 1);
	return last === "<anonymous>" ? "<lambda>" : last;
}
__name(functionName$1, "functionName");
const sources = new Map();
function linesOf(file) {
	let lines = sources.get(file);
	if (!lines) sources.set(file, lines = sourceText(file)?.split(/\r?\n/) ?? []);
	return lines;
}
function sourceLine({ file, line }) {
	return linesOf(file)[line - 1]?.trim() ?? "";
}
const REPEATED = 3;
function frameLines(frames) {
	const lines = [];
	const more = (count) => {
		if (count <= REPEATED) return;
		const rest = count - REPEATED;
		lines.push(`  [Previous line repeated ${rest} more time${rest === 1 ? "" : "s"}]`);
	};
	let count = 0;
	frames.forEach((frame, i) => {
		const before = frames[i - 1];
		if (!(before?.file === frame.file && before.line === frame.line && before.name === frame.name)) {
			more(count);
			count = 0;
		}
		if (++count <= REPEATED) lines.push(...linesOfFrame(frame));
	});
	more(count);
	return lines;
}
function linesOfFrame(frame) {
	const head = `  File "${frame.file}", line ${frame.line}, in ${frame.name}`;
	const shown = frame.stretch ? underlined(frame.stretch, linesOf(frame.file)) : null;
	if (shown) return [head, ...shown.map((line) => `    ${line}`)];
	const source = sourceLine(frame);
	return source === "" ? [head] : [head, `    ${source}`];
}
function underlined(stretch, source) {
	const own = source.slice(stretch.line - 1, stretch.endLine);
	if (own.length < stretch.endLine - stretch.line + 1 || own[0].trim() === "") return null;
	const indents = own.filter((line) => line.trim() !== "").map((line) => /^\s*/.exec(line)[0].length);
	const indent = Math.min(...indents);
	const lines = own.map((line) => line.slice(indent));
	const last = lines.length - 1;
	const [from, to] = [stretch.column - indent, stretch.endColumn - indent];
	const isShown = !stretch.isPlain && (stretch.mark !== null || lines[0].slice(0, from).trim() !== "" || lines[last].slice(to).trim() !== "");
	const mark = stretch.mark && {
		line: stretch.mark[0] - stretch.line,
		column: stretch.mark[1] - indent,
		endLine: stretch.mark[2] - stretch.line,
		endColumn: stretch.mark[3] - indent
	};
	const isMarked = (line, column) => mark === null || (line > mark.line || line === mark.line && column >= mark.column) && (line < mark.endLine || line === mark.endLine && column < mark.endColumn);
	const result = [];
	const show = (at) => {
		const line = lines[at];
		result.push(line);
		if (!isShown) return;
		const begin = Math.max(at === 0 ? from : 0, /^\s*/.exec(line)[0].length);
		const end = at === last ? to : line.length;
		let carets = "";
		for (let column = 0; column < end; column++) {
			const one = column < begin ? " " : isMarked(at, column) ? "^" : "~";
			carets += one.repeat(widthOf(line, column));
		}
		result.push(carets);
	};
	let before = -1;
	for (const at of shownLines(last, mark)) {
		if (at - before === 2) show(at - 1);
		else if (at - before > 2) result.push(`...<${at - before - 1} lines>...`);
		show(at);
		before = at;
	}
	return result;
}
function shownLines(last, mark) {
	const all = new Set([0, last]);
	for (const line of mark ? [mark.line, mark.endLine] : []) for (const at of [
		line - 1,
		line,
		line + 1
	]) if (at >= 0 && at <= last) all.add(at);
	return [...all].sort((a, b) => a - b);
}
function widthOf(line, column) {
	const code = line.codePointAt(column);
	if (code >= 56320 && code <= 57343) return 0;
	return WIDE$1.test(String.fromCodePoint(code)) ? 2 : 1;
}
const WIDE$1 = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
// runtime/python/traceback_object.ts
var Traceback = class Traceback {
	static __module__ = "builtins";
	static __name__ = "traceback";
	constructor(frames) {
		this.frames = frames;
	}
	get tb_lineno() {
		return this.frames[0]?.line ?? 0;
	}
	get tb_next() {
		return this.frames.length > 1 ? new Traceback(this.frames.slice(1)) : null;
	}
	get tb_frame() {
		const { file = "", name = "", line = 0 } = this.frames[0] ?? {};
		return {
			f_code: {
				co_name: name,
				co_filename: file
			},
			f_lineno: line
		};
	}
};
const replaced = new WeakMap();
function tracebackOf(error) {
	if (replaced.has(error)) return replaced.get(error);
	if (error.stack === void 0) return new Traceback([]);
	const frames = framesSince(error, new Error());
	return frames.length > 0 ? new Traceback(frames) : null;
}
function setTraceback(error, traceback) {
	if (traceback !== null && !(traceback instanceof Traceback)) throw new TypeError("__traceback__ must be a traceback or None");
	replaced.set(error, traceback);
}
Object.defineProperty(BaseException.prototype, "__traceback__", {
	get() {
		return tracebackOf(this);
	},
	set(traceback) {
		setTraceback(this, traceback);
	},
	configurable: true
});
// runtime/python/classes/slots.ts
function slotNames(slots) {
	return typeof slots === "string" ? [slots] : [...iter(slots)];
}
function ownSlots(type) {
	const slots = Object.getOwnPropertyDescriptor(type, "__slots__")?.value;
	return slots === void 0 || slots === null ? null : slotNames(slots);
}
function placesFor(name, type) {
	return name.startsWith("__") && !name.endsWith("__") ? [name, `_${className(type).replace(/^_+/, "")}${name}`] : [name];
}
const places$1 = new WeakMap();
function placesOf(type) {
	if (typeof type !== "function") return {
		names: [],
		isFixed: false
	};
	const known = places$1.get(type);
	if (known) return known;
	const names = [];
	const lineage = lineageOf(type);
	let isFixed = lineage.length > 0;
	for (const link of lineage) {
		if (isFixedType(link)) break;
		const slots = ownSlots(link) ?? slotsOfLibrary(link);
		if (slots === null) isFixed = false;
		else for (const name of slots) names.push(...placesFor(String(name), link));
	}
	const found = {
		names,
		isFixed: isFixed && !names.includes("__dict__")
	};
	places$1.set(type, found);
	return found;
}
function isFixedType(type) {
	return builtinTypeOf(type) !== void 0 && !Object.prototype.isPrototypeOf.call(Error, type);
}
const MODULES_WITHOUT_DICT = new Set("abc array collections.abc datetime decimal fractions itertools numbers pathlib re".split(" "));
const CLASSES_WITHOUT_DICT = new Set([
	"_thread.lock",
	"collections.defaultdict",
	"collections.deque",
	"contextlib.AbstractAsyncContextManager",
	"contextlib.AbstractContextManager",
	"mappingproxy",
	"slice",
	"typing.Generic",
	"typing.Protocol"
]);
function slotsOfLibrary(type) {
	return MODULES_WITHOUT_DICT.has(classModule(type)) || CLASSES_WITHOUT_DICT.has(qualifiedName(type)) ? [] : null;
}
function slotsOf(value) {
	return placesOf(value.constructor).names;
}
function hasOnlySlots(value) {
	return placesOf(value.constructor).isFixed;
}
function takesField(value, name) {
	const { names, isFixed } = placesOf(value.constructor);
	return !isFixed || names.includes(name);
}
function placedBy(type) {
	return lineageOf(type).find((link) => ownSlots(link)?.some((name) => name !== "__dict__" && name !== "__weakref__"));
}
function layoutOf(type) {
	const root = lineageOf(type).find(isFixedType);
	const { names, isFixed } = placesOf(type);
	const own = names.filter((name) => !USUAL.has(name)).sort();
	return JSON.stringify([
		root ? className(root) : "",
		isFixed,
		own
	]);
}
const OF_ALL_SIZES = new Set([
	"int",
	"bytes",
	"tuple"
]);
const USUAL = new Set(["__dict__", "__weakref__"]);
function checkSlots(type) {
	const names = ownSlots(type) ?? [];
	const root = lineageOf(type).map((link) => builtinTypeOf(link)?.name ?? "").find((name) => OF_ALL_SIZES.has(name));
	if (root !== void 0 && names.some((name) => !USUAL.has(name))) throw new TypeError(`nonempty __slots__ not supported for subtype of '${root}'`);
	for (const name of names) {
		if (typeof name !== "string") throw new TypeError(`__slots__ items must be strings, not '${typeName(name)}'`);
		if (!/^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u.test(name)) throw new TypeError("__slots__ must be identifiers");
		if (USUAL.has(name) && names.indexOf(name) !== names.lastIndexOf(name)) throw new TypeError(`${name} slot disallowed: we already got one`);
	}
	const { prototype } = type;
	const bound = names.find((name) => Object.hasOwn(type, name) || Object.hasOwn(prototype, name));
	if (bound !== void 0) throw new ValueError(`'${bound}' in __slots__ conflicts with class variable`);
}
var MemberDescriptor = class {
	static __module__ = "builtins";
	static __name__ = "member_descriptor";
	constructor(name, owner) {
		this.__name__ = name;
		this.__objclass__ = owner;
	}
	__get__(self, _owner) {
		if (self === null || self === void 0) return this;
		if (Object.hasOwn(self, this.__name__)) return self[this.__name__];
		throw new AttributeError(`'${typeName(self)}' object has no attribute '${this.__name__}'`);
	}
	__set__(self, value) {
		self[this.__name__] = value;
	}
	__delete__(self) {
		if (!Object.hasOwn(self, this.__name__)) throw new AttributeError(this.__name__);
		delete self[this.__name__];
	}
	__repr__() {
		return `<member '${this.__name__}' of '${className(this.__objclass__)}' objects>`;
	}
};
function slotOf(type, name) {
	const owner = lineageOf(type).find((link) => ownSlots(link)?.some((slot) => placesFor(String(slot), link).includes(name)));
	return owner && !USUAL.has(name) ? new MemberDescriptor(name, owner) : void 0;
}
// runtime/python/values/fields.ts
var Fields = class extends Dict {
	#owner = void 0;
	constructor(owner, hidden = []) {
		super();
		for (const [name, value] of fieldEntries$1(owner)) {
			if (hidden.includes(name) || owner instanceof Array && /^\d+$/.test(name)) continue;
			super.set(shownName(name), value);
		}
		this.#owner = owner;
	}
	get owner() {
		return this.#owner && keeperOf(this.#owner) ? void 0 : this.#owner;
	}
	set(name, value) {
		const { owner } = this;
		if (owner !== void 0) putField(owner, placeOf$2(owner, name), value);
		return super.set(name, value);
	}
	delete(name) {
		if (!super.delete(name)) return false;
		const { owner } = this;
		if (owner !== void 0) removeField(owner, placeOf$2(owner, name));
		return true;
	}
	clear() {
		const { owner } = this;
		if (owner !== void 0) for (const name of [...super.keys()]) removeField(owner, placeOf$2(owner, name));
		super.clear();
	}
};
Object.defineProperty(Fields.prototype, "constructor", { value: Dict });
registerForm(import.meta, Fields, "python.fields", {
	write: (fields) => Array.from(entriesOf$1(fields)),
	read: (entries) => new Dict(entries)
});
// runtime/python/values/given_dict.ts
const dicts = new WeakMap();
function givenDict(self) {
	return keeperOf(self) && dicts.get(self);
}
const OF_ERRORS = [
	"args",
	"stack",
	"message",
	"cause"
];
function fieldsOf(self) {
	return givenDict(self) ?? new Fields(self, self instanceof Error ? OF_ERRORS : slotsOf(self));
}
function giveDict(self, dict) {
	if (!isDict(dict)) return;
	const owner = dict instanceof Fields ? dict.owner : void 0;
	if (owner === self || givenDict(self) === dict) return;
	if (owner !== void 0) give(owner, dict);
	give(self, dict);
}
function isDict(dict) {
	if (dict instanceof Map) return true;
	throw new TypeError(`__dict__ must be set to a dictionary, not a '${typeName(dict)}'`);
}
function takeFields(self, dict) {
	if (!takesField(self, "__dict__")) throw new AttributeError(`'${typeName(self)}' object has no attribute '__dict__' and no __dict__ for setting new attributes`);
	if (!isDict(dict)) return;
	const given = [...entriesOf$1(dict)];
	const fields = fieldsOf(self);
	fields.clear();
	for (const [name, value] of given) fields.set(name, value);
}
function give(self, dict) {
	const isGiven = dicts.has(self);
	if (!isGiven) for (const name of [...fieldsOf(self).keys()]) removeField(self, placeOf$2(self, name));
	const read = dict.get.bind(dict);
	const has = dict.has.bind(dict);
	const set = dict.set.bind(dict);
	const remove = dict.delete.bind(dict);
	dicts.set(self, dict);
	keepFields(self, {
		entries: () => [...entriesOf$1(dict)].map(([name, value]) => [placeOf$2(self, String(name)), value]),
		has: (place) => has(shownName(place)),
		get: (place) => read(shownName(place)),
		set: (place, value) => void set(shownName(place), value),
		delete: (place) => remove(shownName(place))
	});
	if (!isGiven) lookInto(self, Object.getPrototypeOf(self));
}
function lookInto(self, home) {
	const slots = self instanceof Error ? OF_ERRORS : slotsOf(self);
	const isKept = (key) => {
		if (typeof key !== "string" || key.includes(" ") || slots.includes(key)) return false;
		if (key === "constructor" || placeOf$2(self, shownName(key)) !== key) return false;
		for (let at = home; at; at = Object.getPrototypeOf(at)) {
			const found = Object.getOwnPropertyDescriptor(at, key);
			if (!found) continue;
			return found.get || found.set ? isOpenAccessor(found.get) : at !== Dict.prototype;
		}
		return true;
	};
	Object.setPrototypeOf(self, new Proxy(Object.create(home), {
		get(target, key, receiver) {
			const keeper = isKept(key) ? keeperOf(self) : void 0;
			return keeper?.has(key) ? keeper.get(key) : Reflect.get(target, key, receiver);
		},
		set(target, key, value, receiver) {
			if (!isKept(key)) {
				if (Reflect.set(target, key, value, receiver)) return true;
				const name = shownName(String(key));
				throw new AttributeError(`property '${name}' of '${typeName(self)}' object has no setter`);
			}
			keeperOf(self).set(key, value);
			return true;
		},
		has(target, key) {
			return isKept(key) && keeperOf(self).has(key) || Reflect.has(target, key);
		}
	}));
}
// runtime/python/attributes.ts
const MISSING = Symbol("missing");
function type$1(value) {
	const name = dialect.current?.typeName(value);
	if (name !== void 0) return builtinType(name);
	if (typeof value === "object" && value !== null) {
		const native = nativeType(value);
		if (native) return native;
		const owner = classOf$1(value);
		const builtin = builtinTypeOf(owner);
		if (builtin) return builtin;
		if (typeof owner === "function" && owner !== Object) return owner;
	}
	if (typeof value === "function" && value.constructor !== Function && isType(value)) return value.constructor;
	const meta = typeof value === "function" && value[metatype];
	if (meta) return meta;
	return builtinType(typeName(value)) ?? Object;
}
__name(type$1, "type");
const STATIC = new Set([
	"maketrans",
	"fromkeys",
	"fromBytes",
	"fromhex",
	"of",
	"literal"
]);
function typeMethod(receiver, name) {
	if (typeof receiver === "object") {
		const own = generatorMethod(receiver, name);
		if (own) return own;
		if (Array.isArray(receiver) && hidesMethod(receiver, name)) return void 0;
	}
	const names = methodTypes(receiver);
	for (const typeNameOf of names) {
		const home = builtinType(typeNameOf);
		if (!home) continue;
		const found = Object.hasOwn(home, name) ? home[name] : home[camelCase(name)];
		if (typeof found === "function" && name !== "name" && name !== "constructor") return found;
	}
}
function hidesMethod(receiver, name) {
	let at = Object.getPrototypeOf(receiver);
	for (; at && at !== Array.prototype && at !== Tuple.prototype; at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, name)) return true;
	return false;
}
function methodTypes(receiver) {
	if (typeof receiver === "boolean") return ["int"];
	if (Array.isArray(receiver)) return isTuple(receiver) ? ["tuple"] : ["list"];
	if (receiver instanceof Uint8Array) return typeName(receiver) === "bytearray" ? ["bytearray", "bytes"] : ["bytes"];
	if (typeof receiver === "object" && receiver !== null && !(receiver instanceof Float)) return [];
	if (typeof receiver === "function") return [];
	return [typeName(receiver)];
}
function numberAttribute(value, name) {
	const kind = kindOf$2(value);
	if (kind !== 1 && kind !== 2) return MISSING;
	const plain = typeof value === "boolean" ? Number(value) : value;
	switch (name) {
		case "real": return plain;
		case "imag": return kind === 1 ? 0 : new Float(0);
		case "numerator": return kind === 1 ? plain : MISSING;
		case "denominator": return kind === 1 ? 1 : MISSING;
		default: return MISSING;
	}
}
function commonAttribute(value, name) {
	switch (name) {
		case "__class__": return type$1(value);
		case "__doc__": return typeof value === "function" ? ofFunction(value, name) ?? null : null;
		case "__dict__":
			if (isFunction(value)) return new Dict(Object.entries(value).filter(([name]) => !name.startsWith("__")));
			if (typeof value !== "object" || value === null) {
				if (isClass(value)) return new MappingProxyType(namespaceOf(value));
				return isType(value) ? new MappingProxyType(new Dict(Object.entries(value))) : MISSING;
			}
			return takesField(value, "__dict__") ? fieldsOf(value) : MISSING;
		case "__name__": return typeof value === "function" && !Object.hasOwn(value, "keywords") ? functionName(value) : MISSING;
		case "__qualname__": return typeof value === "function" ? fullName(value) : MISSING;
		case "__defaults__":
		case "__kwdefaults__": return isFunction(value) ? ofFunction(value, name) ?? null : MISSING;
		case "__text_signature__": return isFunction(value) ? ofFunction(value, name) ?? MISSING : MISSING;
		case "__annotations__": return isFunction(value) ? ofFunction(value, name) ?? new Dict() : MISSING;
		case "__code__": return isFunction(value) ? codeOf(value, ofFunction(value, "__code_facts__")) : MISSING;
		case "__closure__": return isFunction(value) ? closureOf(ofFunction(value, "__code_facts__")) : MISSING;
		case "__get__": return isFunction(value) ? (self, _owner = null) => ofObject(value, self) : MISSING;
		case "__globals__": return isFunction(value) ? new Dict() : MISSING;
		case "__self__": return typeof value === "function" ? bindingOf(value)?.receiver ?? MISSING : MISSING;
		case "__func__": return typeof value === "function" ? functionOf(value) ?? MISSING : MISSING;
		case "__module__": return typeof value === "function" || typeof value === "object" && value !== null ? classModule(typeof value === "function" ? value : classOf$1(value)) : MISSING;
		case "__bases__": return isType(value) ? tupleFrom(bases$1(value)) : MISSING;
		case "__mro__": return isType(value) ? tupleFrom(mro(value)) : MISSING;
		case "mro":
			if (value === builtinType("type")) return mro;
			return isType(value) ? () => mro(value) : MISSING;
		case "__subclasses__":
			if (value === builtinType("type")) return subclassesOf;
			return isType(value) ? () => subclassesOf(value) : MISSING;
		case "__base__": return isType(value) ? bases$1(value)[0] ?? null : MISSING;
		case "__new__": return isType(value) ? value[makes] ?? create : MISSING;
		case "__cause__": return value instanceof Error ? value.cause ?? null : MISSING;
		case "__traceback__": return value instanceof Error ? tracebackOf(value) : MISSING;
		case "__context__": return value instanceof Error ? null : MISSING;
		default: return MISSING;
	}
}
function ofObject(value, self) {
	if (self === null || self === void 0 || bindingOf(value) !== void 0) return value;
	return bind(asMethod(value), self, functionName(value));
}
function isFunction(value) {
	return typeof value === "function" && !isType(value) && builtinName(value) === void 0;
}
function methodBehind(value) {
	const known = originals.get(value) ?? ofClasses.get(value);
	if (known) return functionsBehind.get(known.method) ?? known.method;
	const binding = bindingOf(value);
	const method = (binding?.receiver)?.[binding?.name ?? ""];
	return typeof method === "function" ? functionsBehind.get(method) ?? method : void 0;
}
function ofFunction(value, name) {
	for (const one of [value, methodBehind(value)]) {
		const own = one && Object.getOwnPropertyDescriptor(one, name)?.value;
		if (own !== void 0) return own;
	}
}
function functionOf(value) {
	const made = functionsBehind.get(originals.get(value)?.method ?? value);
	if (made) return made;
	const binding = bindingOf(value);
	if (!binding) return void 0;
	const { receiver } = binding;
	return attribute(isClass(receiver) ? receiver : classOf$1(receiver), binding.name);
}
function fullName(value) {
	if (isType(value)) {
		const own = Object.getOwnPropertyDescriptor(value, "__qualname__")?.value;
		return typeof own === "string" ? own : className(value);
	}
	const own = ofFunction(value, "__qualname__");
	if (typeof own === "string") return own;
	const ofType = typeMethodOf(value);
	if (ofType) return `${ofType.type}.${ofType.name}`;
	const owner = ofClasses.get(value)?.owner ?? homes.get(value) ?? bindingOf(value)?.receiver;
	const name = functionName(value);
	if (owner === void 0 || owner === null) return withEnclosing(value, name);
	const type = isType(owner) ? owner : classOf$1(owner);
	return `${typeof type === "function" ? fullName(type) : className(type)}.${name}`;
}
function functionName(value) {
	if (isType(value)) return className(value).split(".").at(-1);
	const method = bindingOf(value);
	if (method) return method.name;
	const ofType = typeMethodOf(value);
	if (ofType) return ofType.name;
	const given = Object.getOwnPropertyDescriptor(value, "__name__")?.value;
	if (typeof given === "string") return given;
	return builtinName(value) ?? (isLambda(value) ? "<lambda>" : value.name?.replace(/^bound /, "") || "<lambda>");
}
function isLambda(target) {
	if (Object.hasOwn(target, "prototype") || Object.hasOwn(target, "__name__")) return false;
	if (ofClasses.has(target) || originals.has(target)) return false;
	if (classModule(target) !== "__main__" || typeInfoOf(target)) return false;
	const text = Function.prototype.toString.call(target);
	return /^(?:async\s*)?(?:\(|[\w$]+\s*=>)/.test(text) && !/(?:\}|\.call\(this\))$/.test(text);
}
function bases$1(value) {
	const several = basesAbove(value);
	if (several) return [...several].map((base) => builtinTypeOf(base) ?? base);
	const chain = mro(value);
	return chain.length > 1 ? [chain[1], ...otherBases(value) ?? []] : [];
}
__name(bases$1, "bases");
function merged(lines) {
	const left = lines.map((line) => [...line]);
	const result = [];
	for (;;) {
		const heads = left.filter((line) => line.length > 0).map((line) => line[0]);
		if (heads.length === 0) return result;
		const next = heads.find((head) => left.every((line) => line.indexOf(head) <= 0)) ?? heads[0];
		result.push(next);
		for (const line of left) if (line[0] === next) line.shift();
	}
}
function mro(value) {
	const chain = [];
	const object = builtinType("object");
	for (let type = value; typeof type === "function" && type !== Function.prototype;) {
		const own = shownClass(type);
		const shown = own && (builtinTypeOf(own) ?? own);
		if (own && type !== Object && shown !== object) chain.push(shown);
		if (type === BaseException || isTopmost(type)) break;
		const others = otherBases(type);
		if (others !== void 0) {
			const lines = [Object.getPrototypeOf(type), ...others].map(mro);
			return [...chain, ...merged(lines)];
		}
		const info = typeInfoOf(type);
		if (info) {
			for (const base of info.bases ?? []) chain.push(builtinType(base));
			break;
		}
		if (builtinTypeOf(type)) break;
		type = Object.getPrototypeOf(type);
	}
	chain.push(object);
	return chain;
}
const OWN_NAMES = new Set([
	"__doc__",
	"__name__",
	"__qualname__",
	"__module__"
]);
function objectAttribute(value, name) {
	if (name === "__abstractmethods__" && isClass(value)) return name in value ? new FrozenSet(missing$3(value)) : MISSING;
	if (OWN_NAMES.has(name) && isClass(value) && !Object.hasOwn(value, name)) return MISSING;
	const object = value;
	const camel = camelCase(name);
	const place = placeOf$2(value, name);
	for (let candidate = place;; candidate = camel) {
		if (!(candidate in object) || hidden(value, candidate) || isClass(value) && isMethodBelow(value, candidate)) {
			if (candidate === camel) break;
			continue;
		}
		const found = typeof value === "function" && isOfFunctions(candidate) ? givenName(value, candidate) : object[candidate];
		if (isClass(value) && typeof found === "function" && !isType(found)) return bind(found, value, name);
		const isOwn = Object.hasOwn(value, candidate) || keeperOf(value)?.has(candidate) === true;
		const isMethod = typeof found === "function" && !isType(found) && !isOwn;
		if (candidate === name && !isOwn && hasFields(value)) keepMember(value, name, isMethod ? found : VALUE);
		return isMethod ? bind(found, value, name) : found ?? null;
	}
	if (isClass(value)) {
		const home = value.prototype;
		const asWritten = home ? placeOf$2(home, name) : name;
		const ofHome = home && !(asWritten in home) && camel in home ? camel : asWritten;
		const property = home && ofObjects(value, home, ofHome);
		if (property) return property;
		const method = home?.[ofHome];
		if (typeof method === "function" && name !== "constructor") return methodAsFunction(value, method, name);
	}
	const ofOwn = ofClass(value, name);
	const inherited = ofOwn === MISSING && camel !== name ? ofClass(value, camel) : ofOwn;
	if (inherited !== MISSING) return inherited;
	const slot = isClass(value) ? slotOf(value, name) : void 0;
	if (slot) return slot;
	if (commonAttribute(value, name) !== MISSING) return MISSING;
	const fallback = object.__getattr__;
	return typeof fallback === "function" ? fallback.call(value, name) : MISSING;
}
function isMethodBelow(type, name) {
	for (let at = type; typeof at === "function" && !Object.hasOwn(at, name); at = Object.getPrototypeOf(at)) if (typeof at.prototype === "object" && Object.hasOwn(at.prototype, name)) return true;
	return false;
}
function ofObjects(type, home, name) {
	const found = findProperty(home, name);
	if (!found || !found.get && !found.set) return void 0;
	const descriptor = descriptorOf$1(found);
	if (descriptor !== void 0) return descriptor;
	const remove = home[`delete ${name}`];
	return propertyOf(type, name, found, remove);
}
const staticMethods = new WeakSet();
const unboundMethods = new WeakMap();
const functionsBehind = new WeakMap();
const homes = new WeakMap();
function asMethod(fn) {
	const bound = function(...args) {
		return fn(this, ...args);
	};
	Object.defineProperty(bound, "name", { value: functionName(fn) });
	functionsBehind.set(bound, fn);
	return bound;
}
function methodAsFunction(owner, method, name) {
	const behind = functionsBehind.get(method);
	if (behind) return behind;
	let found = unboundMethods.get(method);
	if (found === void 0) {
		found = (self, ...args) => method.apply(self, args);
		Object.defineProperty(found, "name", { value: functionName(method) });
		found[reduce] = () => [getattr, [owner, name]];
		ofClasses.set(found, {
			method,
			owner
		});
		unboundMethods.set(method, found);
	}
	return found;
}
function unboundOf(value) {
	const unbound = ofClasses.get(value);
	if (unbound) return {
		owner: unbound.owner,
		name: functionName(value)
	};
	const { receiver, name } = bindingOf(value) ?? {};
	if (!isClass(receiver)) return void 0;
	const method = receiver[name];
	return typeof method === "function" && staticMethods.has(method) ? {
		owner: receiver,
		name
	} : void 0;
}
const ofClasses = new WeakMap();
function ofClassItself(owner, name) {
	for (let at = owner; typeof at === "function"; at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, name)) return true;
	return false;
}
function ofClass(value, name) {
	if (typeof value === "function" && (value.constructor === Function || name.startsWith("__"))) return MISSING;
	const owner = value.constructor;
	if (typeof owner !== "function") return MISSING;
	const place = placeOf$2(value, name);
	if (!(place in owner) || hidden(owner, place) || !ofClassItself(owner, place)) return MISSING;
	const found = isOfFunctions(place) ? givenName(owner, place) : owner[place];
	if (typeof found !== "function" || isType(found)) return found;
	const method = found;
	let home = owner;
	while (!Object.hasOwn(home, place)) home = Object.getPrototypeOf(home);
	if (typeof home !== "function") return MISSING;
	if (staticMethods.has(method)) {
		if (functionName(method) === name) homes.set(method, home);
		return method;
	}
	if (functionsBehind.has(method)) return bind(method, owner, name);
	return Object.getOwnPropertyDescriptor(home, place)?.enumerable ? bind(withSelf(method, value), value, name) : bind(method, owner, name);
}
function withSelf(method, self) {
	return (...args) => {
		const last = args.at(-1);
		return isKeywords(last) && pythonHooks.call ? pythonHooks.call(method, [self, ...args.slice(0, -1)], last) : method(self, ...args);
	};
}
function hidden(value, name) {
	if (name === "constructor" || name === "toString" || name === "valueOf") return true;
	if (typeof value === "function") return isOfFunctions(name) ? giverOf(value, name) === void 0 : [
		"prototype",
		"call",
		"apply",
		"bind",
		"caller",
		"arguments"
	].includes(name);
	if (value instanceof Error && !Object.hasOwn(value, name)) return [
		"name",
		"message",
		"stack",
		"cause"
	].includes(name);
	if (value instanceof Error) return [
		"message",
		"stack",
		"cause"
	].includes(name);
	return isForeign$1(value, name);
}
function bind(method, receiver, name) {
	const bound = (...args) => method.apply(receiver, args);
	originals.set(bound, {
		method,
		receiver,
		name
	});
	bound[reduce] = reduceTaken;
	return markBound(bound, receiver, name);
}
function reduceTaken() {
	const { receiver, name } = bindingOf(this);
	return [getattr, [receiver, name]];
}
const originalKey = Symbol("original");
const originals = {
	get(target) {
		const taken = target[originalKey];
		return taken !== void 0 && taken.of === target ? taken.original : void 0;
	},
	has(target) {
		return originals.get(target) !== void 0;
	},
	set(target, original) {
		target[originalKey] = {
			original,
			of: target
		};
	}
};
const knownNames = new WeakMap();
function hasFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Float) && !(value instanceof Uint8Array) && !(value instanceof Error);
}
const VALUE = Symbol("value");
const knownMembers = new WeakMap();
function keepMember(value, name, member) {
	const home = Object.getPrototypeOf(value);
	let members = knownMembers.get(home);
	if (!members) knownMembers.set(home, members = new Map());
	members.set(name, member);
}
function isAnswered(value, name) {
	const found = findProperty(value, placeOf$2(value, name));
	return found !== void 0 && (found.get ?? found.set) !== void 0 && !isOpenAccessor(found.get);
}
function attribute(value, name, plainly = false) {
	if (hasFields(value) && (plainly || value.__getattribute__ === void 0)) {
		if (isSpecial(name)) {
			const hiding = hiddenFields(value);
			if (hiding?.has(name)) return hiding.get(name);
		}
		if (Object.hasOwn(value, name)) return value[name] ?? null;
		const given = givenDict(value);
		if (given?.has(name) && !isAnswered(value, name)) return given.get(name);
		const known = knownMembers.get(Object.getPrototypeOf(value))?.get(name);
		if (known !== void 0) {
			const found = value[name];
			if (found === known) return bind(known, value, name);
			if (known === VALUE && found !== void 0 && typeof found !== "function") return found;
		}
		if (name === "__class__" && !(name in value)) return type$1(value);
	}
	if (name === "__name__") {
		const known = knownNames.get(value);
		if (known !== void 0 && !Object.hasOwn(value, name)) return known;
	}
	const ofGenerator = generatorAttribute(value, name);
	if (ofGenerator !== void 0) return ofGenerator;
	if (value === void 0) return attribute(null, name);
	const getter = plainly ? void 0 : methodOf(value, "__getattribute__");
	if (getter) try {
		return getter.call(value, name);
	} catch (error) {
		const fallback = methodOf(value, "__getattr__");
		if (!fallback || !(error instanceof AttributeError)) throw error;
		return fallback.call(value, name);
	}
	const method = typeMethod(value, name);
	if (method) return STATIC.has(method.name) ? method : bind((...args) => method(value, ...args), value, name);
	const number = numberAttribute(value, name);
	if (number !== MISSING) return number;
	if (typeof value === "object" && value !== null || typeof value === "function") {
		const found = objectAttribute(value, name);
		if (found !== MISSING) return found;
		const made = madeOnDemand(value);
		if (made && Object.hasOwn(made, name)) return made[name]();
	}
	if (name === "__hash__" && isClass(value) && !isHashable(value.prototype)) return null;
	const of = typeof value === "function" ? bindingOf(value) : void 0;
	if (of !== void 0) {
		const made = of.receiver?.[of.name];
		const behind = made && functionsBehind.get(made);
		if (behind && (!name.startsWith("__") || Object.keys(behind).includes(name))) return attribute(behind, name);
	}
	const common = commonAttribute(value, name);
	if (name === "__name__" && typeof common === "string" && isClass(value)) knownNames.set(value, common);
	const info = typeInfoOf(value);
	if (common === MISSING && info?.class) {
		const { prototype } = info.class;
		const found = prototype[name] ?? prototype[camelCase(name)];
		if (typeof found === "function" && !name.startsWith("__")) {
			const method = methodAsFunction(info.class, found, name);
			noteMethod(method, info.name, name);
			return method;
		}
	}
	if (common !== MISSING || !name.startsWith("__")) return common;
	if (info) {
		const special = typeSpecialMethod(info.name, name);
		noteMethod(special, info.name, name);
		return special ?? MISSING;
	}
	const special = specialMethod(value, name);
	return special ? bind((...args) => special(value, ...args), value, name) : MISSING;
}
function ownAttribute(value, name) {
	const found = attribute(value, name, true);
	if (found === MISSING) throw missing$1(value, name);
	return found;
}
function isHashable(prototype) {
	for (let at = prototype; at; at = Object.getPrototypeOf(at)) {
		if (Object.hasOwn(at, "__hash__")) return at.__hash__ !== null;
		if (Object.hasOwn(at, "__eq__")) return false;
	}
	return true;
}
function missing$1(value, name) {
	if (isType(value)) return noAttribute(`type object '${className(value)}' has no attribute '${name}'`, name, value);
	const owner = typeName(value);
	const module = owner === "module" ? value.__name__ : void 0;
	return noAttribute(owner === "module" ? `module${module === void 0 ? "" : ` '${module}'`} has no attribute '${name}'` : `'${owner}' object has no attribute '${name}'`, name, value);
}
__name(missing$1, "missing");
function getattr(value, name, ...otherwise) {
	checkName(name);
	let found;
	try {
		found = attribute(value, name);
	} catch (error) {
		if (otherwise.length > 0 && error instanceof AttributeError) return otherwise[0];
		throw error;
	}
	if (found !== MISSING) return found;
	if (otherwise.length > 0) return otherwise[0];
	throw missing$1(value, name);
}
function checkName(name) {
	if (typeof name === "string" || typeof plainOf(name) === "string") return;
	throw new TypeError(`attribute name must be string, not '${typeName(name)}'`);
}
function hasattr(value, name) {
	checkName(name);
	try {
		return attribute(value, name) !== MISSING;
	} catch (error) {
		if (error instanceof AttributeError) return false;
		throw error;
	}
}
function isMethodOf(owner, item) {
	return typeof item === "function" && bindingOf(item) === void 0 && isType(owner) && !isType(item);
}
function forbid(owner, name) {
	Object.defineProperty(owner.prototype, name, {
		value: null,
		writable: true,
		configurable: true
	});
}
function putMethod(owner, name, method) {
	const before = findProperty(owner.prototype, name);
	if (before !== void 0 && typeof before.value !== "function") return;
	const value = asMethod(method);
	if (name === "__init__") noteInit(value);
	Object.defineProperty(owner.prototype, name, {
		value,
		writable: true,
		configurable: true
	});
}
function putDefault(owner, name, value, isAgain) {
	if (!(name in owner.prototype)) return;
	if (Object.getOwnPropertyDescriptor(owner.prototype, name)?.get !== void 0 && isAgain) return;
	Object.defineProperty(owner.prototype, name, {
		value,
		writable: true,
		configurable: true
	});
}
function findProperty(from, name) {
	for (let at = from; at !== null; at = Object.getPrototypeOf(at)) {
		const found = Object.getOwnPropertyDescriptor(at, name);
		if (found !== void 0) return found;
	}
}
function setattr(value, name, item) {
	if (hasFields(value) && value.__setattr__ === void 0 && typeof item !== "function") {
		if (Object.hasOwn(value, name)) try {
			value[name] = item;
			return;
		} catch (error) {
			if (!(error instanceof globalThis.TypeError)) throw error;
		}
	}
	const own = methodOf(value, "__setattr__");
	if (own) own.call(value, name, item);
	else setattrOf(value, name, item);
}
function placeIn$1(target, name) {
	return placeOf$2(isClass(target) ? target.prototype : target, name);
}
__name(placeIn$1, "placeIn");
function keepFullName(fn) {
	if (Object.hasOwn(fn, "__qualname__")) return;
	const value = isClass(fn) ? className(fn) : fullName(fn);
	Object.defineProperty(fn, "__qualname__", {
		configurable: true,
		writable: true,
		value
	});
}
function fixed(value, name) {
	const owner = typeName(value);
	const found = getattr(value, name, void 0);
	return noAttribute(found === void 0 ? `'${owner}' object has no attribute '${name}' and no __dict__ for setting new attributes` : typeof found === "function" ? `'${owner}' object attribute '${name}' is read-only` : `attribute '${name}' of '${owner}' objects is not writable`, name, value);
}
const ONLY_OWN = "__class__ assignment only supported for mutable types or ModuleType subclasses";
function checkNewClass(value, type) {
	if (!isType(type)) throw new TypeError(`__class__ must be set to a class, not '${typeName(type)}' object`);
	const before = classOf$1(value);
	if (!isClass(type) || builtinTypeOf(type) || builtinTypeOf(before)) throw new TypeError(ONLY_OWN);
	if (layoutOf(before) === layoutOf(type)) return;
	throw new TypeError(`__class__ assignment: '${className(type)}' object layout differs from '${className(before)}'`);
}
function setattrOf(value, name, item) {
	if (name === "__class__" && typeof value !== "object" && typeof value !== "function") throw new TypeError(ONLY_OWN);
	if (typeof value !== "function" && (methodTypes(value).length > 0 || value === null)) {
		if ((typeof value === "object" && value !== null ? builtinTypeOf(classOf$1(value)) : null) !== void 0) throw fixed(value, name);
	}
	const target = value;
	if (typeof value === "object" && !takesField(target, name) && !(name in target)) {
		const more = !methodOf(value, "__setattr__") && !methodOf(value, "__delattr__") ? " and no __dict__ for setting new attributes" : "";
		throw noAttribute(`'${typeName(value)}' object has no attribute '${name}'${more}`, name, value);
	}
	if (name === "__name__" && typeof value === "function") keepFullName(value);
	if (name === "__class__" && typeof value === "object") {
		checkNewClass(value, item);
		if (keeperOf(value)) lookInto(value, item.prototype);
		else Object.setPrototypeOf(value, item.prototype);
		return;
	}
	if (name === "__dict__" && typeof value === "object") {
		giveDict(value, item);
		return;
	}
	if (typeof value === "object" && isSpecial(name) && !keeperOf(value)) {
		hideField(value, name, item);
		return;
	}
	const isNative = typeof value === "function" && isOfFunctions(name);
	if (isNative) keepName(value);
	if (isClass(value) && (isNative || isDescriptor(item))) {
		putMember(value, name, item);
		return;
	}
	if (isNative) {
		Object.defineProperty(value, name, {
			value: item,
			configurable: true,
			enumerable: true,
			writable: true
		});
		return;
	}
	const camel = camelCase(name);
	try {
		const place = placeIn$1(target, name);
		const isAgain = Object.hasOwn(target, place);
		target[!(place in target) && camel in target ? camel : place] = item;
		if (isMethodOf(value, item)) putMethod(value, place, item);
		else if (item === null && isType(value) && /^__\w+__$/.test(name)) forbid(value, place);
		else if (isClass(value)) putDefault(value, place, item, isAgain);
	} catch (error) {
		if (!(error instanceof globalThis.TypeError)) throw error;
		if (isTuple(value)) throw noAttribute("can't set attribute", name, value);
		throw noAttribute(`property '${name}' of '${typeName(value)}' object has no setter`, name, value);
	}
}
function delattr(value, named, plainly = false) {
	const own = plainly ? void 0 : methodOf(value, "__delattr__");
	if (own) {
		own.call(value, named);
		return;
	}
	const isThing = (typeof value === "object" || typeof value === "function") && value !== null;
	const name = isThing ? placeIn$1(value, named) : named;
	if (name === "__dict__" && typeof value === "object" && isThing && takesField(value, name)) {
		giveDict(value, new Dict());
		return;
	}
	const deleter = methodOf(value, `delete ${name}`);
	if (deleter) {
		deleter.call(value);
		return;
	}
	const isObject = typeof value === "object" || typeof value === "function";
	if ((isThing ? keeperOf(value) ?? hiddenFields(value) : void 0)?.has(name)) {
		removeField(value, name);
		return;
	}
	if (!isObject || value === null || !Object.hasOwn(value, name)) {
		if (isClass(value) && Object.hasOwn(value.prototype, name)) {
			delete value.prototype[name];
			return;
		}
		const accessor = isObject && value !== null ? findProperty(value, name) : void 0;
		if (accessor && (accessor.get || accessor.set) && !isOpenAccessor(accessor.get)) throw noAttribute(`property '${name}' of '${typeName(value)}' object has no deleter`, name, value);
		if (isObject && value !== null && slotsOf(value).includes(name)) throw noAttribute(name, name, value);
		throw (value === null || methodTypes(value).length > 0 ? fixed : missing$1)(value, named);
	}
	if (isClass(value)) delete value.prototype[name];
	delete value[name];
}
function vars(value) {
	if (typeof value !== "object" && typeof value !== "function" || value === null) throw new TypeError("vars() argument must have __dict__ attribute");
	if (isClass(value)) return new MappingProxyType(namespaceOf(value));
	if (typeof value === "function") return commonAttribute(value, "__dict__");
	if (hasOnlySlots(value)) throw new TypeError("vars() argument must have __dict__ attribute");
	const own = methodOf(value, "__getattribute__");
	return own ? own.call(value, "__dict__") : fieldsOf(value);
}
const OF_OBJECTS = "class delattr dict dir doc eq format ge getattribute getstate gt hash init init_subclass le lt module ne new reduce reduce_ex repr setattr sizeof str subclasshook weakref".split(" ").map((name) => `__${name}__`);
function dir(value, plainly = false) {
	const own = plainly ? void 0 : methodOf(value, "__dir__");
	if (own) return [...own.call(value)].sort();
	const names = new Set();
	for (const name of methodTypes(value)) for (const method of Object.keys(builtinType(name) ?? {})) names.add(method);
	const start = typeof value === "object" || typeof value === "function" ? value : null;
	for (const name of start ? givenDict(start)?.keys() ?? [] : []) names.add(String(name));
	for (const name of start ? Object.keys(madeOnDemand(start) ?? {}) : []) names.add(name);
	for (let at = start; at && at !== Object.prototype && at !== Function.prototype;) {
		for (const name of Object.getOwnPropertyNames(at)) if (!hidden(value, name) && !name.includes(" ")) names.add(shownName(name));
		at = Object.getPrototypeOf(at);
	}
	const type = typeof value === "object" && value !== null ? value.constructor : value;
	if (isClass(type) && classModule(type) === "__main__") {
		for (const link of lineageOf(type)) for (const name of namespaceOf(link).keys()) names.add(name);
		for (const name of OF_OBJECTS) names.add(name);
	}
	return [...names].sort();
}
pythonHooks.setField = setattr;
pythonHooks.functionName = (value) => hasattr(value, "__name__") ? String(getattr(value, "__name__")) : void 0;
// runtime/python/support/callables.ts
function callable$1(target) {
	if (typeof target === "function" && !isClass(target) && !isCoroutineFunction(target)) return target;
	return (...args) => invoke(target, ...args);
}
__name(callable$1, "callable");
function isAsyncFunction(target) {
	return Object.prototype.toString.call(target) === "[object AsyncFunction]" && !isCoroutineFunction(target);
}
// runtime/python/support/lazy.ts
const END = {
	done: true,
	value: void 0
};
var Lazy = class extends Iterator {
	map(convert) {
		return new Converted(this, convert);
	}
	filter(test) {
		return new Chosen(this, test);
	}
};
Object.defineProperty(Lazy.prototype, Symbol.toStringTag, { value: "Object" });
var Converted = class extends Lazy {
	#items;
	#convert;
	#index = 0;
	constructor(items, convert) {
		super();
		this.#items = items;
		this.#convert = convert;
	}
	next() {
		const step = this.#items.next();
		if (step.done) return END;
		const convert = this.#convert;
		return {
			done: false,
			value: convert(step.value, this.#index++)
		};
	}
};
nameClass(Converted, "generator");
var Chosen = class extends Lazy {
	#items;
	#test;
	#index = 0;
	constructor(items, test) {
		super();
		this.#items = items;
		this.#test = test;
	}
	next() {
		const test = this.#test;
		for (let step = this.#items.next(); !step.done; step = this.#items.next()) if (test(step.value, this.#index++)) return step;
		return END;
	}
};
nameClass(Chosen, "generator");
// runtime/python/builtins/iterators.ts
var Enumerate = class extends Lazy {
	#items;
	#at;
	constructor(items, start) {
		super();
		this.#items = items;
		this.#at = start;
	}
	next() {
		const step = this.#items.next();
		if (step.done) return END;
		const at = this.#at;
		this.#at = typeof at === "number" ? at + 1 : addLong(at, 1);
		return {
			done: false,
			value: asTuple([at, step.value])
		};
	}
};
nameClass(Enumerate, "enumerate");
async function* enumerateAsync(items, start) {
	let at = start;
	for await (const value of items) yield asTuple([at++, value]);
}
const enumerate = defineType({
	name: "enumerate",
	holds: (value) => value instanceof Enumerate,
	class: Enumerate
}, ((items, given = 0) => {
	if (items === void 0) throw new TypeError("enumerate() missing required argument 'iterable'");
	const start = index$1(isKeywords(given) ? given.start ?? 0 : given);
	return isAsync(items) ? enumerateAsync(items, Number(start)) : new Enumerate(iter(items), start);
}));
var Zip = class extends Lazy {
	#iterators;
	#strict;
	constructor(iterators, strict) {
		super();
		this.#iterators = iterators;
		this.#strict = strict;
	}
	next() {
		const count = this.#iterators.length;
		if (count === 0) return END;
		const items = new Array(count);
		for (let i = 0; i < count; i++) {
			const step = this.#iterators[i].next();
			if (step.done) {
				if (this.#strict) this.#check(i);
				return END;
			}
			items[i] = step.value;
		}
		return {
			done: false,
			value: count === 2 ? asTuple([items[0], items[1]]) : tupleFrom(items)
		};
	}
	#check(ended) {
		const before = (i) => i === 1 ? " 1" : `s 1-${i}`;
		if (ended > 0) throw new ValueError(`zip() argument ${ended + 1} is shorter than argument${before(ended)}`);
		for (let i = 1; i < this.#iterators.length; i++) if (!this.#iterators[i].next().done) throw new ValueError(`zip() argument ${i + 1} is longer than argument${before(i)}`);
	}
};
var ZipOfTwo = class extends Lazy {
	#first;
	#second;
	constructor(first, second) {
		super();
		this.#first = first;
		this.#second = second;
	}
	next() {
		const one = this.#first.next();
		if (one.done) return END;
		const other = this.#second.next();
		return other.done ? END : {
			done: false,
			value: asTuple([one.value, other.value])
		};
	}
};
var ZipOfLists = class extends Lazy {
	#lists;
	#at = 0;
	constructor(lists) {
		super();
		this.#lists = lists;
	}
	next() {
		const at = this.#at;
		const items = [];
		for (let i = 0; i < this.#lists.length; i++) {
			const list = this.#lists[i];
			if (at >= list.length) {
				this.#at = Infinity;
				return END;
			}
			items.push(list[at]);
		}
		this.#at = at + 1;
		return {
			done: false,
			value: asTuple(items)
		};
	}
};
var ZipOfTexts = class extends Lazy {
	#first;
	#second;
	#length;
	#at = 0;
	constructor(first, second) {
		super();
		this.#first = first;
		this.#second = second;
		this.#length = Math.min(first.length, second.length);
	}
	next() {
		const at = this.#at;
		if (at >= this.#length) return END;
		this.#at = at + 1;
		return {
			done: false,
			value: asTuple([this.#first[at], this.#second[at]])
		};
	}
};
nameClass(Zip, "zip");
nameClass(ZipOfTexts, "zip");
nameClass(ZipOfTwo, "zip");
nameClass(ZipOfLists, "zip");
function isPlainList(value) {
	return Array.isArray(value) && value.constructor === Array;
}
function isNarrowText(value) {
	return typeof value === "string" && isNarrow(value);
}
async function* zipAsync(sources) {
	const iterators = sources.map((source) => isAsync(source) ? source[Symbol.asyncIterator]() : iter(source));
	while (iterators.length > 0) {
		const items = [];
		for (const iterator of iterators) {
			const step = await iterator.next();
			if (step.done) return;
			items.push(step.value);
		}
		yield tupleFrom(items);
	}
}
const zip = defineType({
	name: "zip",
	holds: (value) => value instanceof Zip || value instanceof ZipOfTwo || value instanceof ZipOfTexts || value instanceof ZipOfLists,
	class: Zip,
	alsoClasses: [
		ZipOfTwo,
		ZipOfTexts,
		ZipOfLists
	]
}, ((...given) => {
	const sources = unpacked(given);
	const { strict } = isKeywords(sources.at(-1)) ? sources.pop() : {};
	if (sources.some(isAsync)) return zipAsync(sources);
	const isStrict = truth(strict);
	const [first, second] = sources;
	if (sources.length > 2 && !isStrict && sources.every(isPlainList)) return new ZipOfLists(sources);
	if (isNarrowText(first) && isNarrowText(second) && sources.length === 2 && !isStrict) return new ZipOfTexts(first, second);
	const iterators = sources.map((source) => iter(source));
	return iterators.length === 2 && !isStrict ? new ZipOfTwo(iterators[0], iterators[1]) : new Zip(iterators, isStrict);
}));
function ended(error) {
	if (error instanceof StopIteration) return END;
	throw error;
}
var MapIterator = class extends Lazy {
	#items;
	#convert;
	constructor(items, convert) {
		super();
		this.#items = items;
		this.#convert = convert;
	}
	next() {
		const step = this.#items.next();
		if (step.done) return END;
		try {
			return {
				done: false,
				value: this.#convert(step.value)
			};
		} catch (error) {
			return ended(error);
		}
	}
};
nameClass(MapIterator, "map");
async function* mapAsync(items, convert) {
	if (isAsync(items)) for await (const value of items) yield await convert(value);
	else for (const value of iter(items)) yield await convert(value);
}
const map = defineType({
	name: "map",
	holds: (value) => value instanceof MapIterator,
	class: MapIterator
}, ((convert, ...sources) => {
	if (sources.length === 0) throw new TypeError("map() must have at least two arguments.");
	const single = sources.length === 1;
	const items = single ? sources[0] : zip(...sources);
	const one = single ? calling(convert) : (args) => invoke(convert, ...args);
	if (isAsync(items) || isAsyncFunction(convert)) return mapAsync(items, one);
	return new MapIterator(iter(items), one);
}));
function calling(target) {
	return typeof target === "function" || methodOf(target, "__call__") !== void 0 ? callable1(target) : (item) => invoke(target, item);
}
var Filter = class extends Lazy {
	#items;
	#test;
	constructor(items, test) {
		super();
		this.#items = items;
		this.#test = test;
	}
	next() {
		for (let step = this.#items.next(); !step.done; step = this.#items.next()) try {
			if (this.#test(step.value)) return step;
		} catch (error) {
			return ended(error);
		}
		return END;
	}
};
nameClass(Filter, "filter");
async function* filterAsync(items, test) {
	const source = isAsync(items) ? items : iter(items);
	for await (const value of source) {
		const result = test(value);
		if (truth(isPromise(result) ? await result : result)) yield value;
	}
}
const filter = defineType({
	name: "filter",
	holds: (value) => value instanceof Filter,
	class: Filter
}, ((test, items) => {
	if (items === void 0) throw new TypeError(`filter expected 2 arguments, got ${test === void 0 ? 0 : 1}`);
	const one = test === null ? (value) => value : calling(test);
	if (isAsync(items) || isAsyncFunction(test)) return filterAsync(items, one);
	return new Filter(iter(items), (value) => truth(one(value)));
}));
var Backwards = class extends Lazy {
	#at;
	#place;
	constructor(length, at) {
		super();
		this.#place = length;
		this.#at = at;
	}
	next() {
		if (this.#place <= 0) return END;
		return {
			done: false,
			value: this.#at(--this.#place)
		};
	}
	end() {
		this.#place = 0;
	}
};
var Reversed = class extends Backwards {};
var ReversedList = class extends Backwards {};
nameClass(ReversedList, "list_reverseiterator");
var ReversedKeys = class extends Backwards {};
nameClass(ReversedKeys, "dict_reversekeyiterator");
var ReversedOwn = class extends Reversed {
	next() {
		try {
			return super.next();
		} catch (error) {
			if (!(error instanceof IndexError || error instanceof StopIteration)) throw error;
			this.end();
			return END;
		}
	}
};
nameClass(Reversed, "reversed");
nameClass(ReversedOwn, "reversed");
const reversed = defineType({
	name: "reversed",
	holds: (value) => value instanceof Reversed,
	class: Reversed,
	alsoClasses: [ReversedOwn]
}, ((items) => {
	if (typeof items === "string") {
		const points = codePoints(items);
		return new Reversed(points.length, (place) => points[place]);
	}
	const own = methodOf(items, "__reversed__");
	if (own) {
		const made = own.call(items);
		return typeof made === "object" && made !== null ? iter(made) : made;
	}
	if (items?.__reversed__ === null) throw new TypeError(`'${typeName(items)}' object is not reversible`);
	if (Array.isArray(items)) return new (isList(items) ? ReversedList : Reversed)(items.length, (place) => items[place]);
	if (items instanceof Range) return items.reversed();
	if (items instanceof Dict) {
		const keys = [...nativeKeys(items)];
		return new ReversedKeys(keys.length, (place) => keys[place]);
	}
	if (items instanceof Uint8Array) return new Reversed(items.length, (place) => items[place]);
	const view = methodOf(items, "reversed");
	if (view) return view.call(items);
	if (methodOf(items, "__getitem__")) return new ReversedOwn(len(items), (place) => item(items, place));
	throw new TypeError(`'${typeName(items)}' object is not reversible`);
}));
// runtime/python/codec.ts
registerForm(import.meta, Tuple, "python.tuple", {
	write: (value) => Array.from(value),
	read: (items) => asTuple(items)
});
registerForm(import.meta, Dict, "python.dict", {
	write(value) {
		const items = [];
		for (const [key, item] of entriesOf$1(value)) items.push(key, item);
		return items;
	},
	fill(empty, items) {
		for (let i = 0; i < items.length; i += 2) empty.set(items[i], items[i + 1]);
	}
});
registerForm(import.meta, PySet, "python.set", {
	write: (value) => [...value],
	fill(empty, items) {
		for (const item of items) empty.add(item);
	}
});
registerForm(import.meta, FrozenSet, "python.frozenset", {
	write: (value) => [...value],
	read: (items) => new FrozenSet(items)
});
registerForm(import.meta, Float, "python.float", {
	write: (value) => value.value,
	read: (value) => new Float(value)
});
registerForm(import.meta, Complex, "python.complex", {
	write: ({ re, im }) => [re, im],
	read: ([re = 0, im = 0]) => new Complex(re, im)
});
registerForm(import.meta, Range, "python.range", {
	write: ({ start, stop, step }) => [
		start,
		stop,
		step
	],
	read: ([start, stop, step]) => new Range(start, stop, step)
});
registerForm(import.meta, Slice, "python.slice", {
	write: ({ start, stop, step }) => [
		start,
		stop,
		step
	],
	read: ([start, stop, step]) => new Slice(start, stop, step)
});
function plain(value) {
	return new Uint8Array(value.buffer, value.byteOffset, value.length);
}
registerForm(import.meta, Bytes, "python.bytes", {
	write: plain,
	read: (value) => new Bytes(value.buffer, value.byteOffset, value.length)
});
registerForm(import.meta, ByteArray, "python.bytearray", {
	write: plain,
	read: (value) => ByteArray.fromBytes(value)
});
registerForm(import.meta, Singleton, "python.constant", {
	write: (value) => value.toString(),
	read: () => Ellipsis
});
registerForm(import.meta, NotImplementedType, "python.notimplemented", {
	write: (value) => value.toString(),
	read: () => NotImplemented
});
[
	iter,
	enumerate,
	zip,
	reversed
].forEach(repeatable);
// runtime/python/files/pending.ts
const pending = new Set();
let scheduled = false;
function afterWrite(file) {
	pending.add(file);
	if (scheduled) return;
	scheduled = true;
	queueMicrotask(() => {
		scheduled = false;
		flushFiles();
	});
}
const atEnd = new Set();
function holdUntilEnd(file) {
	atEnd.add(file);
}
function forget(file) {
	pending.delete(file);
	atEnd.delete(file);
}
function flushAll() {
	flushFiles();
	for (const file of atEnd) {
		atEnd.delete(file);
		file.flush();
	}
}
function flushFiles() {
	for (const file of pending) {
		pending.delete(file);
		file.flush();
	}
}
// runtime/python/files/binary_file.ts
const CHUNK$1 = 65536;
const NEWLINE = 10;
var UnsupportedOperation = class extends OSError {};
Object.defineProperty(UnsupportedOperation, "__module__", { value: "io" });
inheritAlso(UnsupportedOperation, ValueError);
let deviceOf;
let accessOf;
const rawFile = { of: (device) => device };
var BinaryFile = class {
	#device;
	#access;
	#closed = false;
	#isDetached = false;
	#ahead = new Uint8Array(0);
	#at = 0;
	#waiting = [];
	#waitingSize = 0;
	constructor(device, access) {
		this.#device = device;
		this.#access = access;
		this.name = access.name;
		this.mode = access.mode;
	}
	static {
		deviceOf = (file) => file.#device;
		accessOf = (file) => file.#access;
	}
	get closed() {
		return this.#closed;
	}
	closedText(what) {
		return `${what} closed file`;
	}
	get raw() {
		this.#check();
		return this.#device.raw ?? rawFile.of(this.#device, this.#access);
	}
	detach() {
		this.flush();
		const { raw } = this;
		this.#isDetached = true;
		return raw;
	}
	#check(what) {
		if (this.#isDetached) throw new ValueError("raw stream has been detached");
		if (!this.#closed) return;
		throw new ValueError(what === void 0 ? "I/O operation on closed file." : this.closedText(what));
	}
	#checkReadable(what = "read of") {
		this.#check(what);
		if (!this.#access.readable) throw new UnsupportedOperation("read");
		if (this.#waitingSize > 0) this.flush();
	}
	#fill() {
		const chunk = new Uint8Array(this.#device.chunk ?? CHUNK$1);
		const count = this.#device.read(chunk);
		this.#ahead = chunk.subarray(0, count ?? 0);
		this.#at = 0;
		return count !== null && count > 0;
	}
	readChunk() {
		this.#checkReadable();
		if (this.#at >= this.#ahead.length && !this.#fill()) {
			this.#device.release();
			return new Uint8Array(0);
		}
		const chunk = this.#ahead.subarray(this.#at);
		this.#at = this.#ahead.length;
		return chunk;
	}
	read(count = -1) {
		const wanted = count === null || count < 0 ? Infinity : size(count);
		this.#checkReadable();
		const parts = [];
		let length = 0;
		while (length < wanted) {
			if (this.#at >= this.#ahead.length && !this.#fill()) {
				this.#device.release();
				break;
			}
			const part = this.#ahead.subarray(this.#at, this.#at + (wanted - length));
			parts.push(part);
			this.#at += part.length;
			length += part.length;
		}
		return concat(parts, length);
	}
	read1(count = -1) {
		this.#checkReadable();
		if (this.#at >= this.#ahead.length && !this.#fill()) return new Bytes(0);
		const end = count < 0 ? this.#ahead.length : this.#at + size(count);
		const part = this.#ahead.subarray(this.#at, end);
		this.#at += part.length;
		return concat([part], part.length);
	}
	readinto(target) {
		const room = bytesLike(target);
		const bytes = this.read(room.length);
		room.set(bytes);
		return bytes.length;
	}
	readinto1(target) {
		const room = bytesLike(target);
		const bytes = this.read1(room.length);
		room.set(bytes);
		return bytes.length;
	}
	peek(_size = 0) {
		this.#checkReadable("peek of");
		if (this.#at >= this.#ahead.length) this.#fill();
		return concat([this.#ahead.subarray(this.#at)]);
	}
	readline(limit = -1) {
		this.#checkReadable();
		const most = limit === null || limit < 0 ? Infinity : size(limit);
		const parts = [];
		let length = 0;
		while (length < most) {
			if (this.#at >= this.#ahead.length && !this.#fill()) {
				this.#device.release();
				break;
			}
			const found = this.#ahead.indexOf(NEWLINE, this.#at);
			const end = found < 0 ? this.#ahead.length : found + 1;
			const part = this.#ahead.subarray(this.#at, Math.min(end, this.#at + most - length));
			parts.push(part);
			this.#at += part.length;
			length += part.length;
			if (part[part.length - 1] === NEWLINE) break;
		}
		return concat(parts, length);
	}
	readlines(hint = -1) {
		const most = hint === null || hint <= 0 ? Infinity : size(hint);
		const lines = [];
		let length = 0;
		while (length <= most) {
			const line = this.readline();
			if (line.length === 0) break;
			lines.push(line);
			length += line.length;
		}
		return lines;
	}
	write(bytes) {
		if (!this.#access.writable) throw new UnsupportedOperation("write");
		const given = bytesLike(bytes);
		this.#check("write to");
		this.#giveBack();
		if (given.length === 0) return 0;
		this.#waiting.push(given.slice());
		this.#waitingSize += given.length;
		if (this.#waitingSize >= (this.#device.chunk ?? CHUNK$1)) this.flush();
		else if (this.#access.holdsBack) holdUntilEnd(this);
		else afterWrite(this);
		return given.length;
	}
	writeThrough(bytes) {
		this.#check();
		if (!this.#access.writable) throw new UnsupportedOperation("not writable");
		if (this.#waitingSize > 0) this.flush();
		this.#device.write(bytes);
	}
	writelines(lines) {
		for (const line of lines) this.write(line);
	}
	#giveBack() {
		const ahead = this.#ahead.length - this.#at;
		if (ahead > 0 && this.#device.seekable) this.#device.seek(-ahead, Deno.SeekMode.Current);
		this.#ahead = new Uint8Array(0);
		this.#at = 0;
	}
	flush() {
		this.#check();
		if (this.#waitingSize === 0) return;
		const [first] = this.#waiting;
		const bytes = this.#waiting.length === 1 && first ? first : concat(this.#waiting, this.#waitingSize);
		this.#waiting = [];
		this.#waitingSize = 0;
		forget(this);
		this.#device.write(bytes);
	}
	seek(offset, whence = 0) {
		this.#check();
		if (whence === 0 && offset < 0) throw new OSError(22, "Invalid argument");
		this.flush();
		this.#giveBack();
		return this.#device.seek(size(offset), Number(whence));
	}
	tell() {
		this.#check();
		return this.#device.seek(0, Deno.SeekMode.Current) - (this.#ahead.length - this.#at) + this.#waitingSize;
	}
	truncate(length) {
		this.#check();
		if (!this.#access.writable) throw new UnsupportedOperation("truncate");
		const end = length === void 0 || length === null ? this.tell() : size(length);
		this.flush();
		this.#device.truncate(end);
		return end;
	}
	close() {
		if (this.#closed) return;
		try {
			this.flush();
		} finally {
			this.#closed = true;
			this.#device.close();
		}
	}
	fileno() {
		this.#check();
		return this.#device.number;
	}
	isatty() {
		this.#check();
		return this.#device.isTerminal();
	}
	readable() {
		this.#check();
		return this.#access.readable;
	}
	writable() {
		this.#check();
		return this.#access.writable;
	}
	seekable() {
		this.#check();
		return this.#device.seekable;
	}
	*[Symbol.iterator]() {
		for (let line = this.readline(); line.length > 0; line = this.readline()) yield line;
	}
	next() {
		const line = this.readline();
		return line.length > 0 ? {
			done: false,
			value: line
		} : {
			done: true,
			value: void 0
		};
	}
	[Symbol.dispose]() {
		this.close();
	}
	__enter__() {
		this.#check();
		return this;
	}
	__exit__() {
		this.close();
		return false;
	}
	toString() {
		const kind = kindOf(this.#access);
		return this.name === void 0 ? `<_io.${kind} object at ${addressText(this)}>` : `<_io.${kind} name=${repr(this.name)}>`;
	}
};
nameClass(BinaryFile, "_io.BufferedReader");
function kindOf({ readable, writable }) {
	if (!writable) return "BufferedReader";
	return readable ? "BufferedRandom" : "BufferedWriter";
}
var WrittenFile = class extends BinaryFile {};
nameClass(WrittenFile, "_io.BufferedWriter");
var RandomFile = class extends BinaryFile {};
nameClass(RandomFile, "_io.BufferedRandom");
const CLASSES = {
	BufferedReader: BinaryFile,
	BufferedWriter: WrittenFile,
	BufferedRandom: RandomFile
};
function binaryFile(device, access) {
	return new CLASSES[kindOf(access)](device, access);
}
function isAsOpened(file) {
	return Object.getPrototypeOf(file) === CLASSES[kindOf(accessOf(file))].prototype;
}
// runtime/python/os/guard.ts
function pathText(path, what = "expected str, bytes or os.PathLike object") {
	if (typeof path === "string") return path;
	if (path instanceof Uint8Array) return decode(path, "utf-8", "surrogateescape");
	const own = path;
	if (typeof own?.__fspath__ === "function") return own.__fspath__();
	throw new TypeError(`${what}, not ${typeName(path)}`);
}
function plainPath(path) {
	return pathText(path, "expected str, bytes or os.PathLike object");
}
function pathOf$1(path, caller, parameter = "path", kinds = "string, bytes or os.PathLike") {
	return pathText(path, `${caller}: ${parameter} should be ${kinds}`);
}
__name(pathOf$1, "pathOf");
function guarded(action, filename, filename2) {
	flushFiles();
	try {
		return action();
	} catch (error) {
		const turned = exception(error);
		if (!(turned instanceof OSError) || turned.errno === null) throw turned;
		const [first, second] = [fileName(filename ?? null), fileName(filename2)];
		const names = second === void 0 ? [first] : [
			first,
			null,
			second
		];
		throw new OSError(turned.errno, turned.strerror, ...names);
	}
}
function fileName(path) {
	const own = path;
	return typeof own?.__fspath__ === "function" ? own.__fspath__() : path;
}
// runtime/python/files/descriptors.ts
const table = new Map();
const closed = new Set();
const OTHERS = 20;
function linkOf(number) {
	try {
		return Deno.readLinkSync(`/proc/self/fd/${number}`);
	} catch {
		return;
	}
}
function isSocket(number) {
	return number >= OTHERS && (linkOf(number)?.startsWith("socket:") ?? false);
}
function claim(descriptor) {
	let number = 0;
	while (isTaken(number)) number++;
	assign(number, descriptor);
	return number;
}
function isTaken(number) {
	return table.has(number) || number <= 2 && !closed.has(number) || isSocket(number);
}
function assign(number, descriptor) {
	closed.delete(number);
	table.set(number, descriptor);
}
function release(number) {
	table.delete(number);
	if (number <= 2) closed.add(number);
}
function descriptorOf(number) {
	return table.get(number);
}
function realOf(number) {
	const found = table.get(number);
	if (found) return found.real();
	if (isTaken(number) || isSocket(number)) return number;
	throw new OSError(9, "Bad file descriptor");
}
function numberFor(real, close) {
	return isSocket(real) ? real : claim({
		real: () => real,
		close
	});
}
function numberOfOpen(path) {
	const wanted = Deno.realPathSync(path);
	const numbers = [...Deno.readDirSync("/proc/self/fd")].map(({ name }) => Number(name));
	for (const number of numbers.sort((a, b) => b - a)) try {
		if (Deno.readLinkSync(`/proc/self/fd/${number}`) === wanted) return number;
	} catch {}
	throw new OSError(9, "Bad file descriptor");
}
// runtime/python/files/device.ts
function systemCall(name, run) {
	try {
		return run();
	} catch (error) {
		const turned = exception(error);
		if (!(turned instanceof OSError) || turned.errno === null) throw turned;
		const named = new OSError(turned.errno, turned.strerror, fileName(name));
		if (error instanceof Error && error.stack !== void 0) named.stack = error.stack;
		throw named;
	}
}
function optionsOf$1(mode) {
	const { reading, writing, appending, creating, updating } = mode;
	return {
		read: reading || updating,
		write: writing || creating || reading && updating,
		append: appending,
		create: writing || appending,
		createNew: creating,
		truncate: writing
	};
}
__name(optionsOf$1, "optionsOf");
const forgotten = new FinalizationRegistry((handle) => {
	handle.file?.close();
	release(handle.number);
});
var FileDevice = class FileDevice {
	#path;
	#name;
	#mode;
	#handle = {
		file: void 0,
		number: -1
	};
	#place = 0;
	#isShared = false;
	constructor(path, mode, name, options = optionsOf$1(mode)) {
		this.#path = path;
		this.#name = name;
		this.#mode = mode;
		const file = this.#open(options);
		this.#handle.file = file;
		forgotten.register(this, this.#handle);
		this.#handle.number = claim({
			real: () => systemCall(name, () => numberOfOpen(path)),
			close: () => this.close()
		});
		const { isDirectory, isFile } = systemCall(name, () => file.statSync());
		if (isDirectory) {
			this.close();
			throw new IsADirectoryError(21, "Is a directory", fileName(name));
		}
		this.seekable = isFile;
		if (mode.appending && isFile) file.seekSync(0, Deno.SeekMode.End);
	}
	static again({ path, name, mode, offset, isEnd }) {
		const { reading, updating } = mode;
		const write = !reading || updating;
		const device = new FileDevice(path, mode, name, {
			read: reading || updating,
			write: write && !isEnd,
			append: write && isEnd
		});
		if (device.seekable) device.seek(offset, Deno.SeekMode.Start);
		return device;
	}
	shared() {
		const { reading, updating, appending } = this.#mode;
		const offset = this.seekable ? this.seek(0, Deno.SeekMode.Current) : 0;
		const isEnd = this.#isShared || appending || (!reading || updating) && offset >= this.#file.statSync().size;
		this.#isShared ||= isEnd;
		let path = this.#path instanceof URL ? decodeURIComponent(this.#path.pathname) : this.#path;
		if (!path.startsWith("/")) path = `${Deno.cwd()}/${path}`;
		return {
			path,
			name: this.#name,
			mode: this.#mode,
			offset,
			isEnd
		};
	}
	#open(options) {
		return systemCall(this.#name, () => Deno.openSync(this.#path, options));
	}
	get number() {
		return this.#handle.number;
	}
	get #file() {
		if (!this.#handle.file) {
			this.#handle.file = this.#open({ read: true });
			this.#handle.file.seekSync(this.#place, Deno.SeekMode.Start);
		}
		return this.#handle.file;
	}
	read(into) {
		return systemCall(this.#name, () => this.#file.readSync(into));
	}
	write(bytes) {
		systemCall(this.#name, () => {
			if (this.#isShared && this.seekable) this.#file.seekSync(0, Deno.SeekMode.End);
			for (let at = 0; at < bytes.length;) at += this.#file.writeSync(bytes.subarray(at));
		});
	}
	seek(offset, whence) {
		return systemCall(this.#name, () => this.#file.seekSync(offset, whence));
	}
	truncate(length) {
		systemCall(this.#name, () => this.#file.truncateSync(length));
	}
	release() {
		const { reading, updating } = this.#mode;
		if (!reading || updating || !this.seekable || !this.#handle.file) return;
		this.#place = this.seek(0, Deno.SeekMode.Current);
		this.#giveBack();
	}
	#giveBack() {
		this.#handle.file?.close();
		this.#handle.file = void 0;
	}
	close() {
		this.#giveBack();
		release(this.number);
	}
	isTerminal() {
		return this.#file.isTerminal();
	}
};
const pause = new Int32Array(new SharedArrayBuffer(4));
var StandardDevice = class {
	#stream;
	seekable = false;
	constructor(stream, number) {
		this.#stream = stream;
		this.number = number;
	}
	read(into) {
		return systemCall(void 0, () => this.#stream.readSync?.(into) ?? null);
	}
	write(bytes) {
		for (let at = 0; at < bytes.length;) try {
			at += this.#stream.writeSync?.(bytes.subarray(at)) ?? bytes.length;
		} catch (error) {
			if (!(error instanceof Deno.errors.WouldBlock)) throw exception(error);
			Atomics.wait(pause, 0, 0, 1);
		}
	}
	seek() {
		throw new OSError(29, "Illegal seek");
	}
	truncate() {
		throw new OSError(22, "Invalid argument");
	}
	release() {}
	close() {}
	isTerminal() {
		return this.#stream.isTerminal();
	}
};
// runtime/python/files/block.ts
const SIZE = 8192;
var Block = class {
	#write;
	#bytes = new Uint8Array(SIZE);
	#length = 0;
	constructor(write) {
		this.#write = write;
	}
	add(bytes) {
		const length = this.#length + bytes.length;
		if (length < SIZE) {
			this.#bytes.set(bytes, this.#length);
			this.#length = length;
			return;
		}
		const all = new Uint8Array(length);
		all.set(this.#bytes.subarray(0, this.#length));
		all.set(bytes, this.#length);
		this.#length = 0;
		this.#write(all);
	}
	flush() {
		const length = this.#length;
		this.#length = 0;
		if (length > 0) this.#write(this.#bytes.subarray(0, length));
	}
};
// runtime/python/files/text_file.ts
function incompleteTail(bytes) {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back];
		if (byte < 128) return 0;
		if (byte >= 192) return (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > back ? back : 0;
	}
	return 0;
}
let optionsOf;
var TextFile = class {
	#below;
	#shownEncoding;
	#errors;
	#encoding;
	#newline;
	#lineBuffered;
	#isThrough;
	#ends = new Set();
	#block = null;
	#text = "";
	#at = 0;
	#tail = new Uint8Array(0);
	#isEnd = false;
	#line = "";
	constructor(buffer, options) {
		this.#below = buffer;
		this.#encoding = encodingName(options.encoding);
		this.#shownEncoding = options.shownEncoding;
		this.#errors = options.errors;
		this.mode = options.mode;
		this.#newline = options.newline;
		this.#lineBuffered = options.lineBuffered;
		this.#isThrough = options.writesThrough ?? false;
	}
	static {
		optionsOf = (file) => ({
			encoding: file.#encoding,
			shownEncoding: file.encoding,
			errors: file.errors,
			newline: file.#newline,
			lineBuffered: file.#lineBuffered,
			writesThrough: file.#isThrough,
			mode: file.mode
		});
	}
	get #file() {
		if (this.#below === null) throw new ValueError("underlying buffer has been detached");
		return this.#below;
	}
	get buffer() {
		return this.#file;
	}
	get encoding() {
		return this.#shownEncoding;
	}
	get errors() {
		return this.#errors;
	}
	get newlines() {
		const all = [
			"\r",
			"\n",
			"\r\n"
		].filter((end) => this.#ends.has(end));
		return all.length === 0 ? null : all.length === 1 ? all[0] : tupleFrom(all);
	}
	get writeThrough() {
		return this.#isThrough;
	}
	reconfigure(changes = {}) {
		const { encoding = null, errors = null, newline, lineBuffering, writeThrough } = changes;
		if ((encoding !== null || errors !== null || newline !== void 0) && (this.#text !== "" || this.#tail.length > 0)) throw new UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read");
		this.flush();
		if (encoding !== null) {
			this.#encoding = encodingName(encoding);
			this.#shownEncoding = encoding;
			this.#errors = "strict";
		}
		if (errors !== null) this.#errors = errors;
		if (newline !== void 0) this.#newline = newline;
		if (lineBuffering != null) {
			this.#lineBuffered = lineBuffering;
			if (lineBuffering) this.#block = null;
		}
		if (writeThrough != null) this.#isThrough = writeThrough;
	}
	detach() {
		this.flush();
		const below = this.#file;
		this.#below = null;
		return below;
	}
	get name() {
		return this.#file.name;
	}
	get closed() {
		return this.#file.closed;
	}
	get lineBuffering() {
		return this.#lineBuffered;
	}
	holdBack() {
		this.#lineBuffered = false;
		this.#block ??= new Block((bytes) => this.#file.writeThrough(bytes));
	}
	#check() {
		if (this.#file.closed) throw new ValueError("I/O operation on closed file.");
	}
	#checkReadable() {
		this.#check();
		if (!this.#file.readable()) throw new UnsupportedOperation("not readable");
	}
	#more() {
		if (this.#isEnd) this.#isEnd = false;
		const chunk = this.#encoding === "utf-8" || this.#encoding === "ascii" || this.#encoding === "iso8859-1" ? this.#file.readChunk() : this.#file.read();
		if (chunk.length === 0) {
			this.#isEnd = true;
			const rest = this.#tail;
			this.#tail = new Uint8Array(0);
			if (rest.length === 0) return false;
			this.#append(decode(rest, this.#encoding, this.errors));
			return true;
		}
		const bytes = this.#behindTail(chunk);
		const cut = this.#encoding === "utf-8" ? bytes.length - incompleteTail(bytes) : bytes.length;
		this.#tail = bytes.slice(cut);
		this.#append(decode(bytes.subarray(0, cut), this.#encoding, this.errors));
		return true;
	}
	#behindTail(chunk) {
		if (this.#tail.length === 0) return chunk;
		const bytes = new Uint8Array(this.#tail.length + chunk.length);
		bytes.set(this.#tail);
		bytes.set(chunk, this.#tail.length);
		return bytes;
	}
	#append(text) {
		if (this.#newline === null || this.#newline === "") this.#noteEnds(text);
		this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + text : text;
		this.#at = 0;
	}
	#noteEnds(text) {
		if (text.includes("\r")) for (const [end] of text.matchAll(/\r\n|\r|\n/g)) this.#ends.add(end);
		else if (!this.#ends.has("\n") && text.includes("\n")) this.#ends.add("\n");
	}
	#translated(text) {
		return this.#newline === null && text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
	}
	read(count = -1) {
		this.#checkReadable();
		this.flush();
		const wanted = count === null || count < 0 ? Infinity : size(count);
		if (wanted === Infinity) {
			const known = this.#text.slice(this.#at);
			this.#at = this.#text.length;
			const bytes = this.#behindTail(this.#file.read());
			this.#tail = new Uint8Array(0);
			this.#isEnd = true;
			this.#append(decode(bytes, this.#encoding, this.errors));
			this.#at = this.#text.length;
			return this.#translated(known + this.#text);
		}
		let result = "";
		let length = 0;
		while (length < wanted) {
			if (this.#at >= this.#text.length && !this.#more()) break;
			let part = piece(this.#text.slice(this.#at), 0, wanted - length);
			if (part.endsWith("\r") && this.#newline === null) part = this.#withLineFeed(part);
			this.#at += part.length;
			const shown = this.#translated(part);
			length += textLength(shown);
			result += shown;
		}
		return result;
	}
	#withLineFeed(part) {
		if (this.#at + part.length >= this.#text.length) {
			const at = this.#at;
			const kept = this.#text.slice(at);
			this.#at = this.#text.length;
			const more = this.#more();
			this.#text = kept + (more ? this.#text : "");
			this.#at = 0;
		}
		return this.#text[this.#at + part.length] === "\n" ? `${part}\n` : part;
	}
	#lineEnd(from) {
		const text = this.#text;
		if (this.#newline !== null && this.#newline !== "") {
			const found = text.indexOf(this.#newline, from);
			return found < 0 ? -1 : found + this.#newline.length;
		}
		const feed = text.indexOf("\n", from);
		const limit = feed < 0 ? text.length : feed;
		const carriage = text.slice(from, limit).indexOf("\r");
		if (carriage < 0) return feed < 0 ? -1 : feed + 1;
		const after = from + carriage + 1;
		if (after >= text.length) return -1;
		return text[after] === "\n" ? after + 1 : after;
	}
	readline(limit = -1) {
		this.#checkReadable();
		if (this.#line !== "") this.flush();
		let end = this.#at < this.#text.length ? this.#lineEnd(this.#at) : -1;
		while (end < 0) {
			const before = this.#text.length - this.#at;
			if (!this.#more()) {
				end = this.#text.length;
				break;
			}
			end = this.#lineEnd(this.#newline === null || this.#newline === "" ? Math.max(0, before - 1) : 0);
		}
		const line = this.#translated(this.#text.slice(this.#at, end));
		if (limit !== null && limit >= 0 && textLength(line) > limit) {
			const part = piece(line, 0, size(limit));
			this.#at += part.length;
			return part;
		}
		this.#at = end;
		return line;
	}
	readlines(hint = -1) {
		const most = hint === null || hint <= 0 ? Infinity : size(hint);
		const lines = [];
		let length = 0;
		while (length <= most) {
			const line = this.readline();
			if (line === "") break;
			lines.push(line);
			length += line.length;
		}
		return lines;
	}
	write(text) {
		this.#check();
		if (typeof text !== "string") throw new TypeError(`write() argument must be str, not ${typeName(text)}`);
		const isOpenEnd = this.#text.length > this.#at || this.#tail.length > 0;
		if (this.#lineBuffered && this.#newline === null && !isOpenEnd) {
			this.#writeLines(text);
			return textLength(text);
		}
		if (!this.#file.writable()) throw new UnsupportedOperation("not writable");
		const translated = this.#newline !== null && this.#newline !== "" && this.#newline !== "\n" ? text.replaceAll("\n", this.#newline) : text;
		this.#dropAhead();
		if (this.#block) this.#block.add(encode$1(translated, this.#encoding, this.errors));
		else if (this.#lineBuffered) this.#writeLines(translated);
		else this.#file.write(encode$1(translated, this.#encoding, this.errors));
		if (this.#isThrough) this.flush();
		return textLength(text);
	}
	#writeLines(text) {
		const end = text.lastIndexOf("\n") + 1;
		if (end === 0) {
			if (!this.#file.writable()) throw new UnsupportedOperation("not writable");
			this.#line += text;
			return;
		}
		const lines = this.#line === "" && end === text.length ? text : this.#line + text.slice(0, end);
		this.#line = end === text.length ? "" : text.slice(end);
		this.#file.writeThrough(encode$1(lines, this.#encoding, this.errors));
	}
	#dropAhead() {
		if (this.#at >= this.#text.length && this.#tail.length === 0) return;
		const place = this.tell();
		this.#forgetAhead();
		this.#file.seek(place);
	}
	#forgetAhead() {
		this.#text = "";
		this.#at = 0;
		this.#tail = new Uint8Array(0);
		this.#isEnd = false;
	}
	writelines(lines) {
		for (const line of iter(lines)) this.write(line);
	}
	flush() {
		this.#check();
		if (this.#line !== "") {
			const line = this.#line;
			this.#line = "";
			this.#file.write(encode$1(line, this.#encoding, this.errors));
		}
		this.#block?.flush();
		this.#file.flush();
	}
	seek(offset, whence = 0) {
		this.#check();
		if (whence === 1 && offset !== 0) throw new UnsupportedOperation("can't do nonzero cur-relative seeks");
		if (whence === 2 && offset !== 0) throw new UnsupportedOperation("can't do nonzero end-relative seeks");
		if (whence === 0 && offset < 0) throw new ValueError(`negative seek position ${offset}`);
		this.flush();
		const place = whence === 1 ? this.tell() : size(offset);
		this.#forgetAhead();
		return this.#file.seek(place, whence === 2 ? 2 : 0);
	}
	tell() {
		this.#check();
		this.flush();
		const ahead = encode$1(this.#text.slice(this.#at), this.#encoding, "surrogateescape").length;
		return this.#file.tell() - ahead - this.#tail.length;
	}
	truncate(length) {
		this.flush();
		return this.#file.truncate(length === void 0 || length === null ? this.tell() : length);
	}
	close() {
		if (this.#file.closed) return;
		try {
			this.flush();
		} finally {
			this.#file.close();
		}
	}
	fileno() {
		return this.#file.fileno();
	}
	isatty() {
		return this.#file.isatty();
	}
	readable() {
		return this.#file.readable();
	}
	writable() {
		return this.#file.writable();
	}
	seekable() {
		return this.#file.seekable();
	}
	*[Symbol.iterator]() {
		for (let line = this.readline(); line !== ""; line = this.readline()) yield line;
	}
	next() {
		const line = this.readline();
		return line === "" ? {
			done: true,
			value: void 0
		} : {
			done: false,
			value: line
		};
	}
	[Symbol.dispose]() {
		this.close();
	}
	__enter__() {
		this.#check();
		return this;
	}
	__exit__() {
		this.close();
		return false;
	}
	toString() {
		return `<_io.TextIOWrapper name=${repr(this.name)} mode=${repr(this.mode)} encoding=${repr(this.encoding)}>`;
	}
};
nameClass(TextFile, "_io.TextIOWrapper");
// runtime/python/streams.ts
const BUFFER = 8192;
var OutputDevice = class extends StandardDevice {
	#dropped = -1;
	isHeldBack = false;
	get isBroken() {
		return this.#dropped >= 0;
	}
	write(bytes) {
		if (this.#dropped < 0) try {
			super.write(bytes);
			return;
		} catch (error) {
			if (!(error instanceof BrokenPipeError)) throw error;
			this.#dropped = 0;
		}
		this.#dropped += bytes.length;
		if (this.#dropped > BUFFER) throw new BrokenPipeError(32, "Broken pipe");
	}
};
const output = new OutputDevice(Deno.stdout, 1);
const streams = {
	stdin: standard(new StandardDevice(Deno.stdin, 0), "<stdin>", "r", "strict"),
	stdout: standard(output, "<stdout>", "w", "strict"),
	stderr: standard(new StandardDevice(Deno.stderr, 2), "<stderr>", "w", "backslashreplace")
};
const originalStreams = {
	stdin: streams.stdin,
	stdout: streams.stdout,
	stderr: streams.stderr
};
function holdOutputBack() {
	originalStreams.stdout.holdBack();
	output.isHeldBack = true;
}
function isHeldBack() {
	return output.isHeldBack;
}
function flushStreams() {
	const all = [
		streams.stdout,
		streams.stderr,
		originalStreams.stdout,
		originalStreams.stderr
	];
	for (const stream of new Set(all)) try {
		if (!stream.closed) stream.flush?.();
	} catch (error) {
		if (!(error instanceof BrokenPipeError)) throw error;
	}
	return { broken: output.isBroken };
}
// runtime/python/files/travel.ts
const names = [
	"stdin",
	"stdout",
	"stderr"
];
function check(file) {
	if (isForked()) return;
	const kind = /^<_io\.(\w+)/.exec(file.toString())?.[1];
	throw new TypeError(`cannot pickle '${kind}' instances`);
}
function placeOf(file) {
	if (file.closed) return null;
	const device = deviceOf(file);
	if (!(device instanceof FileDevice)) throw new TypeError(`Cannot send a file on descriptor ${device.number}: send the descriptor`);
	if (file.seekable()) file.seek(file.tell());
	else file.flush();
	return device.shared();
}
const nowhere = {
	read: () => null,
	write: () => {},
	seek: () => 0,
	truncate: () => {},
	release: () => {},
	close: () => {},
	isTerminal: () => false,
	number: -1,
	seekable: false
};
const binaryForm = {
	write(file) {
		check(file);
		const device = deviceOf(file);
		if (device instanceof StandardDevice) return { standard: names[device.number] };
		return {
			access: accessOf(file),
			place: placeOf(file)
		};
	},
	read(state) {
		if ("standard" in state) return originalStreams[state.standard].buffer;
		const { access, place } = state;
		const file = binaryFile(place === null ? nowhere : FileDevice.again(place), access);
		if (place === null) file.close();
		return file;
	}
};
for (const [name, type] of Object.entries(CLASSES)) registerForm(import.meta, type, `python.${name}`, binaryForm);
registerForm(import.meta, TextFile, "python.textfile", {
	write(file) {
		check(file);
		const standard = names.find((name) => originalStreams[name] === file);
		if (standard !== void 0) return { standard };
		if (!file.closed && file.seekable()) file.seek(file.tell());
		return {
			buffer: file.buffer,
			options: optionsOf(file)
		};
	},
	read(state) {
		if ("standard" in state) return originalStreams[state.standard];
		return new TextFile(state.buffer, state.options);
	}
});
// runtime/python/support/options.ts
function options(names, ...given) {
	const found = {};
	for (let i = 0; i < given.length; i++) {
		const value = given[i];
		if (value === void 0) continue;
		if (isPlain$4(value)) {
			Object.assign(found, value);
			break;
		}
		const name = names[i];
		if (name !== void 0) found[name] = value;
	}
	return found;
}
// runtime/python/builtins/memoryview.ts
function whole$1(size, signed, name) {
	const bits = size * 8;
	const kind = `${size === 8 ? "Big" : ""}${signed ? "Int" : "Uint"}${bits}`;
	const [low, high] = signed ? [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n] : [0n, 2n ** BigInt(bits) - 1n];
	return {
		size,
		get: (view, at) => {
			const value = view[`get${kind}`].call(view, at, true);
			return typeof value === "bigint" ? toInt(value) : value;
		},
		set: (view, at, value) => {
			if (!hasIndex(value)) throw new TypeError(`memoryview: invalid type for format '${name}'`);
			const number = BigInt(index$1(value));
			if (number < low || number > high) throw new ValueError(`memoryview: invalid value for format '${name}'`);
			const given = size === 8 ? number : Number(number);
			view[`set${kind}`].call(view, at, given, true);
		}
	};
}
__name(whole$1, "whole");
function real(size, name) {
	return {
		size,
		get: (view, at) => toFloat(size === 4 ? view.getFloat32(at, true) : view.getFloat64(at, true)),
		set: (view, at, value) => {
			let number;
			try {
				number = toNumber(value);
			} catch {
				throw new TypeError(`memoryview: invalid type for format '${name}'`);
			}
			if (size === 4) view.setFloat32(at, number, true);
			else view.setFloat64(at, number, true);
		}
	};
}
const formats = once(() => ({
	b: whole$1(1, true, "b"),
	B: whole$1(1, false, "B"),
	h: whole$1(2, true, "h"),
	H: whole$1(2, false, "H"),
	i: whole$1(4, true, "i"),
	I: whole$1(4, false, "I"),
	l: whole$1(8, true, "l"),
	L: whole$1(8, false, "L"),
	q: whole$1(8, true, "q"),
	Q: whole$1(8, false, "Q"),
	f: real(4, "f"),
	d: real(8, "d"),
	c: {
		size: 1,
		get: (view, at) => new Bytes([view.getUint8(at)]),
		set: (view, at, value) => {
			if (!(value instanceof Uint8Array) || value.length !== 1) throw new TypeError("memoryview: invalid type for format 'c'");
			view.setUint8(at, value[0]);
		}
	},
	"?": {
		size: 1,
		get: (view, at) => view.getUint8(at) !== 0,
		set: (view, at, value) => view.setUint8(at, value ? 1 : 0)
	}
}));
var MemoryView = class MemoryView {
	static __module__ = "builtins";
	static __name__ = "memoryview";
	#memory;
	#layout;
	#object;
	constructor(object, memory, layout) {
		this.#object = object;
		this.#memory = memory;
		this.#layout = layout;
	}
	#view() {
		if (!this.#memory) throw new ValueError("operation forbidden on released memoryview object");
		const { buffer, byteOffset, byteLength } = this.#memory();
		return new DataView(buffer, byteOffset, byteLength);
	}
	get #format() {
		return formats()[this.#layout.format];
	}
	get #row() {
		return product(this.#layout.inner) * this.#format.size;
	}
	#derive(layout) {
		this.#view();
		return new MemoryView(this.#object, this.#memory, {
			...this.#layout,
			...layout
		});
	}
	[bufferOf]() {
		this.#view();
		const { offset, stride, length } = this.#layout;
		const size = this.#row;
		const bytes = this.#memory();
		if (stride === size) return bytes.subarray(offset, offset + length * size);
		const result = new Uint8Array(length * size);
		for (let i = 0; i < length; i++) result.set(bytes.subarray(offset + i * stride, offset + i * stride + size), i * size);
		return result;
	}
	#place(key) {
		const { stride, length, inner } = this.#layout;
		if (isTuple(key)) return this.#placeOf(key);
		if (inner.length > 0) throw new NotImplementedError("multi-dimensional sub-views are not implemented");
		return this.#layout.offset + placeIn(key, length, 1) * stride;
	}
	#placeOf(keys) {
		const { offset, inner } = this.#layout;
		const ndim = 1 + inner.length;
		if (keys.length < ndim) throw new NotImplementedError("sub-views are not implemented");
		if (keys.length > ndim) throw new TypeError(`cannot index ${ndim}-dimension view with ${keys.length}-element tuple`);
		const strides = this.strides;
		return [...this.shape].reduce((at, length, i) => at + placeIn(keys[i], length, i + 1) * strides[i], offset);
	}
	#sliced(key) {
		const { offset, stride, length } = this.#layout;
		const part = span(key.start, key.stop, key.step, length);
		return this.#derive({
			offset: offset + part.start * stride,
			stride: stride * part.step,
			length: part.count
		});
	}
	__getitem__(key) {
		const view = this.#view();
		if (key instanceof Slice) return this.#sliced(key);
		checkKey(key, "multi-dimensional slicing is not implemented");
		return this.#format.get(view, this.#place(key));
	}
	__setitem__(key, value) {
		const view = this.#view();
		if (this.#layout.readonly) throw new TypeError("cannot modify read-only memory");
		const restricted = "memoryview slice assignments are currently restricted to ndim = 1";
		if (!(key instanceof Slice)) {
			checkKey(key, restricted);
			if (this.#layout.inner.length > 0 && !isTuple(key)) throw new NotImplementedError("sub-views are not implemented");
			this.#format.set(view, this.#place(key), value);
			return;
		}
		if (this.#layout.inner.length > 0) throw new NotImplementedError(restricted);
		const target = this.#sliced(key);
		const source = memoryview(value);
		if (!(source.#layout.length === target.#layout.length && source.#layout.format === this.#layout.format)) throw new ValueError("memoryview assignment: lvalue and rvalue have different structures");
		const bytes = source[bufferOf]().slice();
		const { size } = this.#format;
		const { offset, stride, length } = target.#layout;
		const memory = this.#memory();
		for (let i = 0; i < length; i++) memory.set(bytes.subarray(i * size, (i + 1) * size), offset + i * stride);
	}
	__delitem__(_key) {
		this.#view();
		if (this.#layout.readonly) throw new TypeError("cannot modify read-only memory");
		throw new TypeError("cannot delete memory");
	}
	__len__() {
		this.#view();
		return this.#layout.length;
	}
	__iter__() {
		if (this.#layout.inner.length > 0) throw new NotImplementedError("multi-dimensional sub-views are not implemented");
		return this.#items();
	}
	*#items() {
		for (let i = 0; i < this.#layout.length; i++) yield this.__getitem__(i);
	}
	__contains__(value) {
		return this.tolist().some((item) => eq(item, value));
	}
	__eq__(other) {
		if (this === other) return true;
		if (this.#memory === null) return false;
		let view;
		try {
			view = memoryview(other);
		} catch {
			return NotImplemented;
		}
		return eq(this.shape, view.shape) && eq(this.tolist(), view.tolist());
	}
	__hash__() {
		this.#view();
		if (!this.#layout.readonly) throw new ValueError("cannot hash writable memoryview object");
		return hash(this.tobytes());
	}
	__enter__() {
		this.#view();
		return this;
	}
	__exit__(..._error) {
		this.release();
		return false;
	}
	release() {
		this.#memory = null;
	}
	[Symbol.dispose]() {
		this.release();
	}
	__bytes__() {
		return this.tobytes();
	}
	tobytes(_order = "C") {
		return new Bytes(this[bufferOf]().slice());
	}
	tolist() {
		const view = this.#view();
		const { size, get } = this.#format;
		const strides = [...this.strides];
		const within = (at, dimension, [length, ...others]) => Array.from({ length }, (_, i) => {
			const place = at + i * strides[dimension];
			return others.length > 0 ? within(place, dimension + 1, others) : get(view, place);
		});
		return size > 0 ? within(this.#layout.offset, 0, this.shape) : [];
	}
	hex(...args) {
		const { hex } = bytes;
		return hex(this.tobytes(), ...args);
	}
	toreadonly() {
		return this.#derive({ readonly: true });
	}
	cast(...given) {
		this.#view();
		const { format = "", shape = null } = options(["format", "shape"], ...given);
		const to = formats()[format.replace(/^@/, "")];
		if (!to) throw new ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'");
		const wanted = shape === null ? null : lengthsOf(shape);
		const { offset, stride } = this.#layout;
		if (stride !== this.#row) throw new TypeError("memoryview: casts are restricted to C-contiguous views");
		if (this.ndim > 1 && wanted !== null && wanted.length !== 1) throw new TypeError("memoryview: cast must be 1D -> ND or ND -> 1D");
		if (!/[bBc]/.test(this.#layout.format) && !/[bBc]/.test(format)) throw new TypeError("memoryview: cannot cast between two non-byte formats");
		if (this.nbytes % to.size !== 0) throw new TypeError("memoryview: length is not a multiple of itemsize");
		const [length, ...inner] = wanted ?? [this.nbytes / to.size];
		if (product([length, ...inner]) * to.size !== this.nbytes) throw new TypeError("memoryview: product(shape) * itemsize != buffer size");
		return this.#derive({
			format,
			offset,
			stride: product(inner) * to.size,
			length,
			inner
		});
	}
	get obj() {
		this.#view();
		return this.#object;
	}
	get nbytes() {
		return this.__len__() * this.#row;
	}
	get itemsize() {
		this.#view();
		return this.#format.size;
	}
	get format() {
		this.#view();
		return this.#layout.format;
	}
	get readonly() {
		this.#view();
		return this.#layout.readonly;
	}
	get ndim() {
		this.#view();
		return 1 + this.#layout.inner.length;
	}
	get shape() {
		return tupleFrom([this.__len__(), ...this.#layout.inner]);
	}
	get strides() {
		this.#view();
		const { stride, inner } = this.#layout;
		const { size } = this.#format;
		return tupleFrom([stride, ...inner.map((_, i) => product(inner.slice(i + 1)) * size)]);
	}
	get suboffsets() {
		return tupleFrom([]);
	}
	get contiguous() {
		this.#view();
		return this.#layout.stride === this.#row;
	}
	get cContiguous() {
		return this.contiguous;
	}
	get fContiguous() {
		return this.contiguous && this.#layout.inner.every((length) => length === 1);
	}
	toString() {
		return `<${this.#memory === null ? "released memory" : "memory"} at ${addressText(this)}>`;
	}
	static again(view) {
		return view.#derive({});
	}
};
function product(lengths) {
	return lengths.reduce((all, one) => all * one, 1);
}
function placeIn(key, length, dimension) {
	const wanted = size(key);
	const at = wanted < 0 ? wanted + length : wanted;
	if (at >= 0 && at < length) return at;
	throw new IndexError(`index out of bounds on dimension ${dimension}`);
}
function lengthsOf(shape) {
	if (!Array.isArray(shape)) throw new TypeError("shape must be a list or a tuple");
	return shape.map((length) => {
		if (!isInt(length)) throw new TypeError("memoryview.cast(): elements of shape must be integers");
		if (Number(length) <= 0) throw new ValueError("memoryview.cast(): elements of shape must be integers > 0");
		return Number(length);
	});
}
function checkKey(key, slices) {
	if (hasIndex(key)) {
		indexSized(key);
		return;
	}
	if (isTuple(key) && key.every(hasIndex)) return;
	if (isTuple(key) && key.every((one) => one instanceof Slice)) throw new NotImplementedError(slices);
	throw new TypeError("memoryview: invalid slice key");
}
function viewOf(object) {
	if (object instanceof MemoryView) return MemoryView.again(object);
	const typed = object;
	const format = typeof typed === "object" && typed !== null && typeof typed.typecode === "string" ? typed.typecode : "B";
	let bytes;
	try {
		bytes = bytesLike(object);
	} catch {
		throw new TypeError(`memoryview: a bytes-like object is required, not '${typeName(object)}'`);
	}
	const { size } = formats()[format] ?? formats().B;
	return new MemoryView(object, () => bytesLike(object), {
		format,
		offset: 0,
		stride: size,
		length: Math.floor(bytes.length / size),
		inner: [],
		readonly: object instanceof Uint8Array && !(object instanceof ByteArray) && (object instanceof Bytes || object.constructor === Uint8Array)
	});
}
const memoryview = defineType({
	name: "memoryview",
	holds: (value) => value instanceof MemoryView,
	class: MemoryView
}, (...args) => {
	const [given] = args;
	return viewOf(isKeywords(given) ? given.object : given);
});
function viewOfBytes(bytes) {
	return new MemoryView(bytes, () => bytes, {
		format: "B",
		offset: 0,
		stride: 1,
		length: bytes.length,
		inner: [],
		readonly: false
	});
}
// runtime/python/support/interrupts.ts
const interrupts = { taken: false };
// runtime/python/support/signals.ts
let urgent;
function setUrgentSource(source) {
	urgent = source;
}
function interruptBy(action) {
	try {
		action();
	} catch (error) {
		interrupt(error);
	}
}
const listeners = new Map();
let source = {
	add(signal, action) {
		if (signal.isUrgent && urgent?.add(signal, action)) return;
		const listener = () => interruptBy(action);
		listeners.set(action, listener);
		Deno.addSignalListener(signal.name, listener);
	},
	remove(signal, action) {
		if (urgent?.remove(signal, action)) return;
		const listener = listeners.get(action);
		if (listener !== void 0) Deno.removeSignalListener(signal.name, listener);
		listeners.delete(action);
	}
};
const current = new Map();
const known = new Set();
function addListener(signal, action) {
	source.add(signal, action);
	current.set(action, signal);
	known.add(signal.number);
}
function removeListener(signal, action) {
	current.delete(action);
	source.remove(signal, action);
}
function settleSignals() {
	source.look?.();
	urgent?.settle();
}
function lookForSignals() {
	source.look?.();
}
function changeSource(next) {
	source = next;
	for (const [action, signal] of current) next.add(signal, action);
}
let handle;
function onRaise(action) {
	handle = action;
}
function raiseHere(signal) {
	return handle?.(signal) ?? false;
}
let ignoring;
function onIgnore(action) {
	ignoring = action;
}
function ignore(signal) {
	return ignoring?.(signal);
}
// runtime/python/suggestions.ts
function suggestionFor(error) {
	if (typeof error !== "object" || error === null) return "";
	const known = suggestedFor(error);
	if (known !== void 0) return known;
	if (!(error instanceof AttributeError)) return "";
	const { name, obj } = error;
	if (!Object.hasOwn(error, "name") || typeof name !== "string" || obj === null || obj === void 0) return "";
	try {
		return suggestion(name, shown$1(dir(obj), name), ":");
	} catch {
		return "";
	}
}
function shown$1(names, wrong) {
	return wrong.startsWith("_") ? names : names.filter((name) => !name.startsWith("_"));
}
__name(shown$1, "shown");
// runtime/python/traceback_text.ts
function summaryOf(error) {
	if (!(error instanceof Error)) return "TypeError: exceptions must derive from BaseException";
	const other = dialect.current?.summary(error);
	if (other !== void 0) return other;
	const name = qualifiedName(classOf$1(error)).replace(/^__main__\./, "");
	let text;
	try {
		text = str$1(error) + suggestionFor(error);
	} catch {
		text = "<exception str() failed>";
	}
	const given = isPythonException(error) ? error.__notes__ ?? [] : [];
	const notes = Array.isArray(given) ? given.map(str$1) : [repr(given)];
	return [text === "" ? name : `${name}: ${text}`, ...notes].join("\n");
}
const CAUSED = "\nThe above exception was the direct cause of the following exception:\n";
const MEANWHILE = "\nDuring handling of the above exception, another exception occurred:\n";
function isRemote(error) {
	return error.name === "RemoteTraceback";
}
function isGroup(error) {
	return error instanceof Error && Array.isArray(error.exceptions);
}
function isHidden(error) {
	return isPythonException(error) ? error.__suppress_context__ : error.cause !== void 0;
}
const WIDEST$2 = 15;
const DEEPEST = 10;
function behind(depth, lines, bar = "|") {
	const margin = depth === 0 ? "" : `${"  ".repeat(depth)}${bar} `;
	return lines.flatMap((line) => line.split("\n")).map((line) => margin + line);
}
function limited(frames, limit) {
	if (limit === null) return frames;
	return limit >= 0 ? frames.slice(0, limit) : frames.slice(limit);
}
function chain(error, showing, outer, depth = 0) {
	if (!(error instanceof Error)) return behind(depth, [summaryOf(error)]);
	const { seen } = showing;
	seen.add(error);
	const lines = [];
	const { cause, __context__: context } = error;
	if (cause instanceof Error && !seen.has(cause)) {
		if (isRemote(cause)) lines.push(...behind(depth, [`multiprocessing.pool.RemoteTraceback: ${cause.message}`]));
		else lines.push(...part(cause, showing, error, depth));
		lines.push(...behind(depth, [CAUSED]));
	} else if (!isHidden(error) && context instanceof Error && !seen.has(context)) lines.push(...chain(context, showing, error, depth), ...behind(depth, [MEANWHILE]));
	return [...lines, ...own$1(error, showing, outer, depth)];
}
function own$1(error, showing, outer, depth) {
	const frames = frameLines(limited(framesSince(error, outer), showing.limit));
	const summary = summaryOf(error);
	if (!isGroup(error)) return behind(depth, [
		...error.stack === "" ? [] : ["Traceback (most recent call last):"],
		...frames,
		summary
	]);
	if (depth > DEEPEST) return behind(depth, [`... (max_group_depth is ${DEEPEST})`]);
	const level = Math.max(depth, 1);
	return [
		...depth > 0 && outer !== null && isMadeWith(error, outer) ? [] : [...behind(level, ["Exception Group Traceback (most recent call last):"], depth ? "|" : "+"), ...behind(level, frames)],
		...behind(level, [summary]),
		...parts$1(error, showing, level)
	];
}
__name(own$1, "own");
function parts$1(group, showing, level) {
	const { exceptions } = group;
	const indent = "  ".repeat(level);
	const rule = (title, isFirst) => `${indent}${isFirst ? "+-" : "  "}+---------------- ${title} ----------------`;
	const shown = exceptions.slice(0, WIDEST$2);
	const lines = shown.flatMap((one, i) => [rule(String(i + 1), i === 0), ...part(one, showing, group, level + 1)]);
	const more = exceptions.length - shown.length;
	if (more > 0) {
		const text = `and ${more} more exception${more === 1 ? "" : "s"}`;
		lines.push(rule("...", false), ...behind(level + 1, [text]));
	}
	if (more > 0 || !isGroup(exceptions.at(-1))) lines.push(`${"  ".repeat(level + 1)}+------------------------------------`);
	return lines;
}
__name(parts$1, "parts");
function part(error, showing, whole, depth) {
	return error instanceof Error && !isGroup(error) && isMadeWith(error, whole) ? behind(depth, [summaryOf(error)]) : chain(error, showing, whole, depth);
}
function formatException(error, here = null, limit = null) {
	return chain(error, {
		seen: new Set(),
		limit
	}, here).join("\n");
}
// runtime/python/sys/hooks.ts
function excepthook(_type, value, _traceback) {
	printError(formatException(value));
}
const hooks = { excepthook };
function unraisablehook(unraisable) {
	const told = (name) => getattr(unraisable, name, null);
	const [message, object] = [told("err_msg"), told("object")];
	if (object !== null) printError(`${message ?? "Exception ignored in"}: ${repr(object)}`);
	else if (message !== null) printError(`${message}:`);
	const value = told("exc_value");
	if (value !== null) printError(formatException(value));
}
async function tellUncaught(error) {
	const raised = exception(error);
	const { excepthook: hook } = hooks;
	if (hook === excepthook) return excepthook(classOf$1(raised), raised);
	try {
		await call(hook, [
			classOf$1(raised),
			raised,
			getattr(raised, "__traceback__", null)
		]);
	} catch (failure) {
		if (failure instanceof KeyboardInterrupt) throw failure;
		printError(`Error in sys.excepthook:\n${formatException(failure)}`);
		printError(`\nOriginal exception was:\n${formatException(raised)}`);
	}
}
// runtime/python/values/compensated.ts
var Compensated = class {
	#high = 0;
	#low = 0;
	constructor(start) {
		this.#high = start;
	}
	add(value) {
		const sum = this.#high + value;
		this.#low += Math.abs(this.#high) >= Math.abs(value) ? this.#high - sum + value : value - sum + this.#high;
		this.#high = sum;
	}
	addInt(value) {
		this.#high += value;
	}
	get value() {
		return this.#low !== 0 && Number.isFinite(this.#low) ? this.#high + this.#low : this.#high;
	}
};
// runtime/python/builtins/aggregate.ts
function safeTotal(items, start) {
	let sum = start;
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		if (typeof item === "boolean") sum += item ? 1 : 0;
		else if (typeof item !== "number" || !Number.isInteger(item)) return void 0;
		else sum += item;
		if (!Number.isSafeInteger(sum)) return void 0;
	}
	return sum;
}
var NumberSum = class {
	#int;
	#floats;
	constructor(start = 0) {
		const isFloat = kindOf$2(start) === 2;
		this.#int = isFloat ? 0 : start;
		this.#floats = isFloat ? new Compensated(raw(start)) : null;
	}
	add(value) {
		if (typeof value === "number") {
			const isInt = Number.isSafeInteger(value);
			if (this.#floats) return isInt ? this.#floats.addInt(value) : this.#floats.add(value);
			if (isInt && typeof this.#int === "number") {
				const sum = this.#int + value;
				this.#int = Number.isSafeInteger(sum) ? sum : addLong(this.#int, value);
				return;
			}
		}
		this.#addAny(value);
	}
	#addAny(value) {
		const isFloat = kindOf$2(value) === 2;
		if (!isFloat && !this.#floats) {
			this.#int = addLong(this.#int, value);
			return;
		}
		if (!this.#floats) this.#floats = new Compensated(raw(add(this.#int, value)));
		else if (isFloat) this.#floats.add(raw(value));
		else if (typeof value === "number") this.#floats.addInt(value);
		else this.#floats = new Compensated(raw(add(toFloat(this.#floats.value), value)));
	}
	result() {
		return this.#floats ? toFloat(this.#floats.value) : this.#int;
	}
};
function listTotal(items, start) {
	const sum = new NumberSum(start);
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		if (typeof item === "number" || item instanceof Float || typeof item === "bigint") sum.add(item);
		else if (typeof item === "boolean") sum.add(Number(item));
		else return total(items.slice(i), sum.result());
	}
	return sum.result();
}
function total(items, start) {
	let result = start;
	let fresh = false;
	const iterator = items[Symbol.iterator]();
	let step = iterator.next();
	if (kindOf$2(result) === 1 && typeof result !== "boolean") {
		let sum = result;
		for (; !step.done; step = iterator.next()) {
			const given = step.value;
			if (typeof given === "number" && typeof sum === "number" && Number.isInteger(given)) {
				const next = sum + given;
				sum = Number.isSafeInteger(next) ? next : addLong(sum, given);
				continue;
			}
			if (kindOf$2(given) !== 1) break;
			const value = typeof given === "boolean" ? Number(given) : given;
			sum = addLong(sum, value);
		}
		result = sum;
		if (step.done) return result;
		result = add(result, step.value);
		step = iterator.next();
	}
	if (kindOf$2(result) === 2) {
		const sum = new Compensated(raw(result));
		for (; !step.done; step = iterator.next()) {
			const kind = kindOf$2(step.value);
			if (kind === 2) sum.add(raw(step.value));
			else if (kind === 1 && typeof step.value !== "bigint") sum.addInt(Number(step.value));
			else break;
		}
		result = toFloat(sum.value);
	}
	for (; !step.done; step = iterator.next()) {
		if (fresh && isList(result) && isList(step.value)) {
			for (const item of step.value) result.push(item);
			continue;
		}
		result = add(result, step.value);
		fresh = true;
	}
	return result;
}
const sum = ((items, given = 0) => {
	const start = isKeywords(given) ? given.start ?? 0 : given;
	if (typeof start === "string") throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
	if (start instanceof Uint8Array) throw new TypeError("sum() can't sum bytes [use b''.join(seq) instead]");
	const known = items instanceof Uint8Array ? items : knownItems(items);
	if (known === void 0) return withItems(items, (all) => total(all, start), iterToEnd);
	const kind = kindOf$2(start);
	if (kind !== 1 && kind !== 2 || typeof start === "boolean") return total(known, start);
	return (typeof start === "number" && kind === 1 ? safeTotal(known, start) : void 0) ?? listTotal(known, start);
});
const any = ((items) => withItems(items, (list) => {
	for (const item of list) if (truth(item)) return true;
	return false;
}));
const all = ((items) => withItems(items, (list) => {
	for (const item of list) if (!truth(item)) return false;
	return true;
}));
// runtime/python/builtins/dict.ts
const dict = defineType({
	name: "dict",
	holds: (value) => value instanceof Map,
	class: Dict
}, Object.assign((...sources) => {
	const [first] = sources;
	if (sources.length === 1 && first instanceof Dict && !dialect.current) return new Dict(first);
	const result = new Dict();
	const given = sources.findIndex(isKeywords);
	const count = given < 0 ? sources.length : given;
	if (count > 1) throw new TypeError(`dict expected at most 1 argument, got ${count}`);
	if (!isAsync(first)) {
		result.update(...sources);
		return result;
	}
	return gather(first).then((pairs) => {
		result.update(pairs);
		return result;
	});
}, { fromkeys(keys, value = null) {
	const result = new Dict();
	for (const key of iter(keys)) result.set(key, value);
	return result;
} }));
const set = defineType({
	name: "set",
	holds: (value) => value instanceof PySet,
	class: PySet
}, Object.assign((items = []) => {
	if (isAsync(items)) return gather(items).then((all) => new PySet(all));
	return new PySet(items === null ? iter(items) : items);
}, { of: (...items) => new PySet(items.length < 3 ? items : frozenset.of(...items)) }));
const frozenset = defineType({
	name: "frozenset",
	holds: (value) => value instanceof FrozenSet,
	class: FrozenSet
}, Object.assign((items = []) => {
	if (isAsync(items)) return gather(items).then((all) => new FrozenSet(all));
	if (items instanceof FrozenSet) return items;
	return new FrozenSet(items === null ? iter(items) : items);
}, { of: (...items) => new FrozenSet([...new FrozenSet(items)]) }));
// runtime/python/classes/original_bases.ts
function entriesMethod(base) {
	return isType(base) ? void 0 : methodOf(base, "__mro_entries__")?.bind(base);
}
function resolveBases(bases) {
	if (!bases.some(entriesMethod)) return bases;
	return tupleFrom(bases.flatMap((base) => {
		const entries = entriesMethod(base);
		if (!entries) return [base];
		const found = entries(bases);
		if (!isTuple(found)) throw new TypeError("__mro_entries__ must return a tuple");
		return [...found];
	}));
}
function keepBases(type, bases) {
	Object.defineProperty(type, "__orig_bases__", {
		value: tupleFrom([...bases]),
		configurable: true,
		writable: true
	});
}
function originalBases(type, basesOf) {
	if (!isType(type)) throw new TypeError(`Expected an instance of type, not '${typeName(type)}'`);
	const own = Object.getOwnPropertyDescriptor(type, "__orig_bases__");
	return own ? own.value : tupleFrom(basesOf(type));
}
// runtime/python/values/base_classes.ts
const byType = new Map();
function baseClass(base) {
	const info = typeInfoOf(base);
	if (info) return byType.get(info.name) ?? info.class;
	return isClass(base) ? base : void 0;
}
// runtime/python/values/immutable.ts
const classes = new WeakSet();
function isImmutable(type) {
	return classes.has(type);
}
// runtime/python/inheritance.ts
function isNothing(args) {
	const [first] = args;
	return args.length === 0 || args.length === 1 && typeof first === "object" && first !== null && Object.getPrototypeOf(first) === Object.prototype && Object.keys(first).length === 0;
}
var Initialized = class Initialized {
	constructor(...args) {
		if (isCalledOtherwise(new.target)) return callClass(new.target, args);
		checkAbstract(new.target);
		checkPrepared(this.__init__(...args));
	}
	__init__(...args) {
		refuseArguments(this, args, Initialized);
	}
};
hideClass(Initialized);
function refuseArguments(self, args, top) {
	if (isNothing(args)) return;
	if (self.__init__ !== top.prototype.__init__) throw new TypeError("object.__init__() takes exactly one argument (the instance to initialize)");
	if (!hasMaker(self.constructor)) throw new TypeError(`${typeName(self)}() takes no arguments`);
}
const late = new WeakSet([Initialized]);
hideClass(Error);
function checkPlaces(bases) {
	let placed;
	for (const base of bases) {
		const other = placedBy(base);
		if (!other || placed && lineageOf(placed).includes(other)) continue;
		if (placed && !lineageOf(other).includes(placed)) throw new TypeError("multiple bases have instance lay-out conflict");
		placed = other;
	}
}
function mixin(...given) {
	const bases = classesFor(given);
	checkBases(bases);
	const twice = bases.find((base, i) => bases.indexOf(base) < i);
	if (twice) throw new TypeError(`duplicate base class ${className(twice)}`);
	checkMetaclasses(bases);
	const order = merge$1(bases.map(lineageOf), bases);
	checkPlaces(bases);
	const choice = order.find((one) => makers.has(one));
	if (choice) return choosing(bases, order, choice);
	const root = order.find(isConstructed);
	let parent;
	let before;
	if (root) {
		const own = lineageOf(root);
		if (order.find((one) => isConstructed(one) && !own.includes(one))) throw new TypeError("multiple bases have instance lay-out conflict");
		const chain = order.filter((one) => own.includes(one) || lineageOf(one).includes(root));
		const base = chain.find((one, i) => sameList(lineageOf(one), chain.slice(i)));
		parent = [...links(base)].some((link) => late.has(link)) ? base : lateRoot(base);
		const rest = order.filter((one) => !lineageOf(base).includes(one));
		const at = order.indexOf(base);
		before = rest.filter((one) => order.indexOf(one) < at);
		for (const one of rest.filter((one) => order.indexOf(one) > at).reverse()) parent = standIn(one, parent, true);
	} else if (order.length === 0) return Initialized;
	else {
		const start = order.findIndex((one, i) => sameList(lineageOf(one), order.slice(i)));
		parent = order[start];
		before = order.slice(0, start);
		if (![...links(parent)].some((link) => late.has(link))) parent = lateRoot(parent);
	}
	return topped(bases, before, parent);
}
function classesFor(given) {
	const bases = resolveBases(given);
	return bases === given ? given : bases.map((base) => baseClass(base) ?? base);
}
function topped(bases, before, parent) {
	for (const one of before.toReversed()) parent = standIn(one, parent, false);
	const top = class extends parent {};
	hideClass(top);
	writeBases(top, bases);
	return top;
}
const makers = new Map();
function choosesObjects(type, maker) {
	makers.set(type, maker);
	Object.defineProperty(type, chooses, { value: true });
}
function choosing(bases, order, choice) {
	const kind = order.find((one) => isConstructed(one) && !lineageOf(one).includes(choice));
	if (!kind) {
		const start = order.findIndex((one, i) => sameList(lineageOf(one), order.slice(i)));
		return topped(bases, order.slice(0, start), order[start]);
	}
	const maker = makers.get(choice);
	const parent = class extends kind {
		constructor(...args) {
			return maker(new.target, args, kind);
		}
	};
	hideClass(parent);
	standsOn(parent, {
		type: kind,
		blank: (args) => args
	});
	const own = lineageOf(kind);
	return topped(bases, order.filter((one) => !own.includes(one)), parent);
}
const FINAL = new Set("bool range slice memoryview function generator coroutine async_generator method ellipsis NoneType NotImplementedType builtin_function_or_method dict_keys dict_values dict_items mappingproxy frame code".split(" "));
function checkBases(bases, meta) {
	if (!bases.every(isType)) {
		const metas = bases.map((base) => isType(base) ? metaOf(base) : type$1(base));
		if (meta !== void 0) metas.push(meta);
		const winner = metas.find((one) => metas.every((other) => one === other || mro(one).includes(other)));
		if (!winner) throw new TypeError(CONFLICT);
		const refusal = MAKING[typeName(bases[metas.indexOf(winner)])];
		if (refusal !== void 0) throw new TypeError(refusal);
		invoke(winner, "", tupleFrom(bases), new Dict());
		throw new TypeError("Only classes can be bases");
	}
	const object = builtinType("object");
	if (bases.slice(0, -1).includes(object)) throw noOrder(bases);
	const final = bases.find((base) => classModule(base) === "builtins" && FINAL.has(className(base)));
	if (final) throw new TypeError(`type '${className(final)}' is not an acceptable base type`);
}
const MAKING = {
	...Object.fromEntries([
		"bool",
		"dict",
		"float",
		"frozenset",
		"list",
		"set",
		"tuple"
	].map((name) => [name, `${name} expected at most 1 argument, got 3`])),
	...Object.fromEntries([
		"NoneType",
		"NotImplementedType",
		"EllipsisType"
	].map((name) => [name, `${name} takes no arguments`])),
	int: "int expected at most 2 arguments, got 3",
	str: "str() argument 'encoding' must be str, not tuple",
	function: "function() argument 'code' must be code, not str",
	module: "module() takes at most 2 arguments (3 given)"
};
function metaOf(type) {
	return type.constructor === Function ? builtinType("type") : type.constructor;
}
const CONFLICT = "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases";
function checkMetaclasses(bases) {
	const metas = bases.map((base) => base.constructor).filter((meta) => meta !== Function);
	if (metas.length < 2 || metas.some((meta) => metas.every((other) => meta === other || meta.prototype instanceof other))) return;
	throw new TypeError(CONFLICT);
}
function sameList(a, b) {
	return a.length === b.length && a.every((one, i) => one === b[i]);
}
function metaclass(meta, ...given) {
	const bases = classesFor(given);
	const order = merge$1(bases.map(lineageOf), bases);
	const root = order.find(isConstructed);
	let parent = metaRoot(meta, root);
	for (const one of order.filter((one) => one !== root).reverse()) parent = standIn(one, parent, false);
	const top = class extends parent {};
	hideClass(top);
	if (bases.length > 0) writeBases(top, bases);
	return top;
}
function metaRoot(meta, root) {
	const choice = root && lineageOf(root).find((one) => makers.has(one));
	const top = class {
		constructor(...args) {
			if (choice && args.length === 2) {
				const blank = Object.create(new.target.prototype);
				return makers.get(choice)(new.target, args, blank);
			}
			if (isCalledOtherwise(new.target)) return callClass(new.target, args);
			const made = create(new.target, ...args);
			checkPrepared(made.__init__(...args));
			return made;
		}
		__init__(...args) {
			if (root) initialize(this, root, args);
			else refuseArguments(this, args, top);
		}
	};
	hideClass(top);
	late.add(top);
	Object.setPrototypeOf(top, meta.prototype);
	if (root) {
		Object.setPrototypeOf(top.prototype, root.prototype);
		standsOn(top, {
			type: root,
			blank: (args) => blank(root, args)
		});
	}
	if (choice) {
		copyStatics(top, root, meta);
		Reflect.deleteProperty(top.prototype, "__init__");
	}
	return top;
}
function copyStatics(top, base, meta) {
	const library = base[metatype];
	const own = new Set();
	for (const link of links(meta)) {
		if (link === library) break;
		for (const key of Reflect.ownKeys(link.prototype)) own.add(key);
	}
	for (const link of links(base)) for (const key of Reflect.ownKeys(link)) {
		if (own.has(key) || isOwn$1(link, key) || Object.hasOwn(top, key)) continue;
		Object.defineProperty(top, key, Object.getOwnPropertyDescriptor(link, key));
	}
}
function noOrder(bases) {
	const names = bases.map(className).join(", ");
	return new TypeError(`Cannot create a consistent method resolution order (MRO) for bases ${names}`);
}
function merge$1(lineages, bases) {
	const lists = [...lineages.map((list) => [...list]), [...bases]];
	const order = [];
	for (;;) {
		const open = lists.filter((list) => list.length > 0);
		if (open.length === 0) return order;
		const next = open.map((list) => list[0]).find((head) => open.every((list) => !list.includes(head, 1)));
		if (!next) throw noOrder(bases);
		order.push(next);
		for (const list of lists) if (list[0] === next) list.shift();
	}
}
__name(merge$1, "merge");
function isConstructed(type) {
	if (className(type) === "ABC") return false;
	const base = Object.getPrototypeOf(type);
	if (isNative(type) || base !== Function.prototype && isNative(base)) return true;
	return /^\s*(constructor\s*\(|#[a-z])/m.test(Function.prototype.toString.call(type));
}
function isNative(type) {
	return /\[native code\]/.test(Function.prototype.toString.call(type));
}
function lateRoot(root) {
	const made = class extends root {
		constructor(...args) {
			if (isCalledOtherwise(new.target)) return callClass(new.target, args);
			const { __init__: prepare } = new.target.prototype;
			if (prepare === made.prototype.__init__) {
				super(...args);
				checkAbstract(new.target);
				return;
			}
			super(...blank(root, args));
			checkAbstract(new.target);
			checkPrepared(prepare.apply(this, args));
		}
		__init__(...args) {
			if (this.__init__ !== made.prototype.__init__ && isImmutable(root) && !isNothing(args)) throw new TypeError("object.__init__() takes exactly one argument (the instance to initialize)");
			initialize(this, root, args);
		}
	};
	hideClass(made);
	if (isImmutable(root)) doesNothing(made.prototype.__init__);
	if (parametersOf$1(root).restOptions) {
		takesAs(made.prototype.__init__, root);
		takesAs(made, root);
	}
	late.add(made);
	standsOn(made, {
		type: root,
		blank: (args) => blank(root, args)
	});
	return made;
}
function blank(root, args) {
	if (initializer in root.prototype) return [notInitialized];
	if (isImmutable(root)) return args;
	return root.prototype instanceof BaseException || root === BaseException ? positionals(args) : [];
}
function initialize(self, type, args) {
	if (isImmutable(type) || type === builtinType("type")) return;
	const late = self[initializer];
	if (late) {
		late.apply(self, args);
		return;
	}
	const made = Reflect.construct(type, args, type);
	for (const key of Reflect.ownKeys(made)) {
		if (key === "stack" || Array.isArray(made) && key === "length") continue;
		Object.defineProperty(self, key, Object.getOwnPropertyDescriptor(made, key));
	}
	if (made instanceof Map && self instanceof Map) for (const [k, v] of made) self.set(k, v);
	if (made instanceof Set && self instanceof Set) for (const item of made) self.add(item);
}
const OWN = new Set([
	"prototype",
	"__doc__",
	Symbol.hasInstance
]);
function isOwn$1(type, key) {
	if (key !== "name" && key !== "length") return OWN.has(key);
	return isNativeProperty(Object.getOwnPropertyDescriptor(type, key));
}
__name(isOwn$1, "isOwn");
function standIn(type, next, isLast) {
	const copy = class extends next {};
	const { prototype } = type;
	for (const key of Reflect.ownKeys(prototype)) {
		if (key === "constructor" || isLast && key in next.prototype) continue;
		const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
		Object.defineProperty(copy.prototype, key, descriptor);
	}
	for (const key of Reflect.ownKeys(type)) {
		if (isOwn$1(type, key) || isLast && key in next) continue;
		Object.defineProperty(copy, key, {
			configurable: true,
			enumerable: Object.getOwnPropertyDescriptor(type, key).enumerable ?? false,
			get() {
				return Reflect.get(type, key, this);
			},
			set(value) {
				Object.defineProperty(this, key, {
					value,
					writable: true,
					enumerable: true,
					configurable: true
				});
			}
		});
	}
	dropNames(copy);
	standsFor$1(copy, type);
	countInstances(type);
	return copy;
}
const counting = new WeakSet();
function countInstances(type) {
	if (counting.has(type)) return;
	counting.add(type);
	const plain = type[Symbol.hasInstance];
	Object.defineProperty(type, Symbol.hasInstance, {
		configurable: true,
		value(value) {
			if (plain.call(this, value)) return true;
			if (typeof value !== "object" || value === null) return false;
			return inherits(value.constructor, this);
		}
	});
}
function inherits(type, ancestor) {
	if (typeof type !== "function") return false;
	for (const link of links(type)) if (shownClass(link) === ancestor) return true;
	return false;
}
// runtime/python/classes/metaclass.ts
function apart(given) {
	const last = given.at(-1);
	if (!isKeywords(last)) return [[...given], void 0];
	return [given.slice(0, -1), Object.keys(last).length > 0 ? last : void 0];
}
var Type = class {
	static __module__ = "builtins";
	static __name__ = "type";
	constructor(...given) {
		const [args, named] = apart(given);
		return makeBy(new.target, args, named);
	}
	static __new__(...given) {
		const [args, named] = apart(given);
		const [meta, name, bases, names] = args;
		if (args.length !== 4) throw new TypeError("type.__new__() takes exactly 3 arguments");
		return makeType(meta, name, bases, names, named);
	}
	static __prepare__(..._given) {
		return new Dict();
	}
	__init__(..._given) {}
	__call__(...given) {
		const [args, named] = apart(given);
		return instantiate(this, args, named);
	}
	mro() {
		return mro(this);
	}
};
Object.setPrototypeOf(Type.prototype, Function.prototype);
function plainCheck(value) {
	return Function.prototype[Symbol.hasInstance].call(this, value);
}
function callType(type, ...given) {
	const [args, named] = apart(given);
	if (isOwnMeta(metaclassOf(type)) || hasMaker(type)) return instantiate(type, args, named);
	return named ? call(type, args, named) : invoke(type, ...args);
}
takesKeywords(callType);
noteTypeMethods({
	__init__: () => null,
	__call__: callType,
	__getattribute__: (type, name) => ownAttribute(type, name),
	__setattr__(type, name, value) {
		setattrOf(type, name, value);
		return null;
	},
	__delattr__(type, name) {
		delattr(type, name, true);
		return null;
	},
	__repr__: (type) => `<class '${qualifiedName(type)}'>`,
	__instancecheck__: (type, value) => typeInfoOf(type) ? value instanceof type : plainCheck.call(type, value),
	__subclasscheck__: (type, candidate) => mro(candidate).includes(type)
});
Object.assign(Type.prototype, {
	__instancecheck__: plainCheck,
	__subclasscheck__(candidate) {
		return mro(candidate).includes(this);
	}
});
plainCalls.add(Type.prototype.__call__);
Object.defineProperty(Type.prototype, Symbol.hasInstance, { value(value) {
	const own = this.__instancecheck__;
	const isExact = typeof value === "object" && value !== null && value.constructor === this;
	return own && own !== plainCheck && !isExact ? truth(own.call(this, value)) : Function.prototype[Symbol.hasInstance].call(this, value);
} });
for (const name of Object.getOwnPropertyNames(Type.prototype)) if (name !== "constructor") Object.defineProperty(Type.prototype, name, { enumerable: false });
function makeBy(meta, args, named) {
	const { __new__: maker } = meta;
	const made = callMember({
		method: maker,
		receiver: meta
	}, [meta, ...args], named);
	if (made instanceof meta) {
		const { __init__: init } = made;
		callMember({
			method: init,
			receiver: made
		}, args, named);
	}
	return made;
}
const written = [];
function createClass(type, names, keywords = {}) {
	const meta = metaclassOf(type);
	if (makeClass(isOwnMeta(meta) ? meta : Type, type, names, keywords) !== type) throw new TypeError(`Cannot make class "${className(type)}": its metaclass gives another object`);
}
function makeClass(meta, type, names, keywords = {}) {
	const name = className(type);
	const bases = tupleFrom(basesOf(type));
	const bound = names.filter((one) => typeof one === "string");
	const known = new Map(bound.map((one) => [one, memberOf(type, one)]));
	const all = namespace(meta, name, bases, keywords);
	setItem(all, "__module__", "__main__");
	setItem(all, "__qualname__", qualname(type));
	for (const step of names) if (typeof step === "string") setItem(all, step, known.get(step));
	else if (step.length === 2) setItem(all, ...step);
	else askFor(all, step[0]);
	written.push({
		type,
		names: known
	});
	const depth = written.length;
	try {
		const named = Object.keys(keywords).length > 0 ? keywords : void 0;
		if (isType(meta)) return makeBy(meta, [
			name,
			bases,
			all
		], named);
		return named ? call(meta, [
			name,
			bases,
			all
		], named) : invoke(meta, name, bases, all);
	} finally {
		written.length = depth - 1;
	}
}
function askFor(names, name) {
	try {
		item(names, name);
	} catch (error) {
		if (error instanceof KeyError) undefinedName(name);
		throw error;
	}
}
function qualname(type) {
	const own = Object.getOwnPropertyDescriptor(type, "__qualname__")?.value;
	return typeof own === "string" ? own : className(type);
}
function namespace(meta, name, bases, keywords) {
	const make = getattr(meta, "__prepare__", void 0);
	if (make === void 0 || isType(meta) && meta.__prepare__ === Type.__prepare__) return new Dict();
	const named = Object.keys(keywords).length > 0 ? [keywords] : [];
	const made = call(make, [name, bases], ...named);
	if (made instanceof Map || methodOf(made, "__getitem__")) return made;
	throw new TypeError(`${isType(meta) ? className(meta) : "<metaclass>"}.__prepare__() must return a mapping, not ${typeName(made)}`);
}
function basesOf(type) {
	return bases$1(type).filter((base) => base !== builtinType("object"));
}
function metaclassOf(type) {
	if (typeof type !== "function") return void 0;
	return type instanceof Type ? type.constructor : builtinType("type");
}
function entriesOf(names) {
	return [...dictEntries(names)];
}
const OUTSIDE = new Set([
	"__module__",
	"__qualname__",
	"__doc__",
	"__dict__",
	"__weakref__"
]);
function makeType(meta, name, bases, names, keywords) {
	const open = written.at(-1);
	const isWritten = open !== void 0 && className(open.type) === name;
	if (open && isWritten) {
		written.pop();
		const before = basesOf(open.type);
		if (!(bases.length === before.length && bases.every((one, i) => one === before[i]))) changeBases(open.type, baseOf(meta, bases));
	}
	const type = isWritten ? open.type : emptyClass(meta, name, bases);
	const known = isWritten ? open.names : new Map();
	const entries = entriesOf(names);
	for (const [key, value] of entries) {
		if (known.has(key) && known.get(key) === value) continue;
		if (OUTSIDE.has(key)) {
			if (key === "__doc__" || key === "__module__" && !isWritten || key === "__qualname__") Object.defineProperty(type, key, {
				value,
				configurable: true,
				writable: true
			});
		} else putNamed(type, key, value);
	}
	const left = new Set(entries.map(([key]) => key));
	for (const key of known.keys()) if (!left.has(key)) takeAway(type, key);
	for (const [key, value] of entries) if (!isWritten || !known.has(key)) tellName(type, key, value);
	if (!isWritten) noteSubclass(type);
	const above = Object.getPrototypeOf(type);
	if (typeof above.__init_subclass__ === "function") callMember({
		method: above.__init_subclass__,
		receiver: type
	}, [], keywords);
	else if (keywords) throw new TypeError(`${name}.__init_subclass__() takes no keyword arguments`);
	return type;
}
const OF_CLASS = new Set(["__init_subclass__", "__class_getitem__"]);
function putNamed(type, name, value) {
	if (typeof value === "function" && name === "__new__") Object.defineProperty(type, name, {
		value,
		configurable: true,
		writable: true
	});
	else if (typeof value === "function" && OF_CLASS.has(name)) putMember(type, name, new ClassMethod(value));
	else putMember(type, name, value);
}
function takeAway(type, name) {
	delete type[name];
	delete type.prototype[name];
}
const derives = Symbol("makes classes");
function isOwnMeta(meta) {
	return meta !== void 0 && meta !== builtinType("type") && meta !== Type;
}
function changeBases(type, base) {
	Object.setPrototypeOf(type, base);
	Object.setPrototypeOf(type.prototype, base.prototype);
}
function baseOf(meta, given) {
	checkBases(given, builtinType("type"));
	const bases = given.filter((base) => base !== builtinType("object")).map((base) => {
		const type = baseClass(base);
		if (type === void 0) throw new TypeError(`type '${typeName(base)}' is not an acceptable base type`);
		return type;
	});
	const winner = [meta, ...bases.map(metaclassOf)].filter(isOwnMeta).reduce((best, one) => best === void 0 || one.prototype instanceof best ? one : best, void 0);
	const hasIt = winner !== void 0 && bases.some((base) => metaclassOf(base) === winner);
	return winner && !hasIt ? metaclass(winner, ...bases) : mixin(...bases);
}
function emptyClass(meta, name, bases) {
	const parent = baseOf(meta, bases);
	const type = class extends parent {};
	Object.defineProperty(type, "name", {
		value: name,
		configurable: true
	});
	Object.defineProperty(type, "__name__", {
		value: name,
		configurable: true,
		writable: true
	});
	return type;
}
function newType(name, bases, names, keywords) {
	if (typeof name !== "string") throw new TypeError(`type.__new__() argument 1 must be str, not ${typeName(name)}`);
	if (!Array.isArray(bases)) throw new TypeError(`type.__new__() argument 2 must be tuple, not ${typeName(bases)}`);
	if (!(names instanceof Map)) throw new TypeError(`type.__new__() argument 3 must be dict, not ${typeName(names)}`);
	const own = bases.find((base) => typeof base === "function" && derives in base);
	if (own) return own[derives](name, bases, names);
	const meta = bases.map(metaclassOf).find(isOwnMeta);
	if (meta) return makeBy(meta, [
		name,
		bases,
		names
	], keywords);
	return makeType(Type, name, bases, names, keywords);
}
// runtime/python/builtins/introspection.ts
function standsFor(value) {
	if (typeof value !== "object" || value === null) return void 0;
	return value.constructor?.__valuetype__;
}
function isinstance(value, classInfo) {
	if (Array.isArray(classInfo)) return classInfo.some((part) => isinstance(value, part));
	if (typeof classInfo === "function" && classInfo.constructor !== Function) return value instanceof classInfo;
	const info = typeInfoOf(classInfo);
	if (info) return info.holds(value) || standsFor(value) === info.name;
	if (typeof classInfo !== "function") {
		const own = methodOf(classInfo, "__instancecheck__");
		if (own) return Boolean(own.call(classInfo, value));
		throw new TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
	}
	return value instanceof classInfo;
}
function issubclass(candidate, classInfo) {
	if (!isType(candidate)) throw new TypeError("issubclass() arg 1 must be a class");
	if (Array.isArray(classInfo)) return classInfo.some((part) => issubclass(candidate, part));
	if (!isType(classInfo)) {
		const check = methodOf(classInfo, "__subclasscheck__");
		if (check) return Boolean(check.call(classInfo, candidate));
		throw new TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
	}
	const own = methodOf(classInfo, "__subclasscheck__");
	if (own) return Boolean(own.call(classInfo, candidate));
	const wanted = builtinTypeOf(classInfo) ?? classInfo;
	const { __valuetype__: kind } = candidate;
	if (kind !== void 0 && kind === typeInfoOf(wanted)?.name) return true;
	return mro(candidate).includes(wanted);
}
checks.isInstance = (value, type) => isinstance(value, type);
checks.isSubclass = (candidate, type) => issubclass(candidate, type);
function callable(value) {
	return typeof value === "function" || methodOf(value, "__call__") !== void 0;
}
var PlainObject = class {
	toString() {
		return `<object object at ${addressText(this)}>`;
	}
};
nameClass(PlainObject, "object");
const object = defineType({
	name: "object",
	holds: () => true,
	class: PlainObject
}, () => new PlainObject());
const type = defineType({
	name: "type",
	holds: isType
}, (...args) => {
	const last = args.at(-1);
	const named = isKeywords(last) ? last : void 0;
	const given = named ? args.slice(0, -1) : args;
	if (given.length === 1 && !named) return type$1(given[0]);
	if (given.length !== 3) throw new TypeError("type() takes 1 or 3 arguments");
	return newType(given[0], given[1], given[2], named);
});
standsForType(Type, type);
const NoneType = defineType({
	name: "NoneType",
	holds: (value) => value === null || value === void 0
}, () => null);
const FunctionType = kindOfFunction("function");
const BuiltinFunctionType = kindOfFunction("builtin_function_or_method");
const MethodType = defineType({
	name: "method",
	holds: (value) => typeName(value) === "method"
}, (fn, self) => {
	if (typeof fn !== "function") {
		const given = (...args) => invoke(fn, self, ...args);
		return bind(given, self, "__call__");
	}
	return bind(asMethod(fn), self, functionName(fn));
});
const MethodDescriptorType = kindOfFunction("method_descriptor");
const WrapperDescriptorType = kindOfFunction("wrapper_descriptor");
const MethodWrapperType = kindOfFunction("method-wrapper");
// runtime/python/values/list.ts
var List = class extends Array {
	constructor(items = []) {
		super();
		for (const item of iter(items)) super.push(item);
	}
	static get [Symbol.species]() {
		return Array;
	}
	append(item) {
		super.push(item);
	}
	extend(items) {
		for (const item of [...iter(items)]) super.push(item);
	}
	insert(index, item) {
		super.splice(index, 0, item);
	}
};
nameClass(List, "list");
hideClass(Array);
// runtime/python/functools/comparison_key.ts
var KeyWrapper = class KeyWrapper {
	static __module__ = "functools";
	#compare;
	constructor(obj, compare) {
		this.obj = obj;
		this.#compare = compare;
	}
	static comparisonOf(keys) {
		const [first] = keys;
		if (!(first instanceof KeyWrapper)) return void 0;
		const compare = first.#compare;
		return keys.every((key) => key instanceof KeyWrapper && key.#compare === compare) ? compare : void 0;
	}
	#with(other) {
		if (!(other instanceof KeyWrapper)) throw new TypeError("other argument must be K instance");
		return this.#compare.call(null, this.obj, other.obj);
	}
	__lt__(other) {
		return lt(this.#with(other), 0);
	}
	__gt__(other) {
		return lt(0, this.#with(other));
	}
	__eq__(other) {
		return eq(this.#with(other), 0);
	}
	__le__(other) {
		return !this.__gt__(other);
	}
	__ge__(other) {
		return !this.__lt__(other);
	}
};
function lessByComparison(keys) {
	const compare = KeyWrapper.comparisonOf(keys);
	return compare && ((a, b) => {
		const result = compare(a.obj, b.obj);
		return typeof result === "number" ? result < 0 : lt(result, 0);
	});
}
function cmpToKey(mycmp) {
	const compare = callable$1(mycmp);
	return (obj) => new KeyWrapper(obj, compare);
}
// runtime/python/builtins/short_sort.ts
function sortShort(items, keys, before) {
	insert$1(items, keys, run(items, keys, before), before);
}
function reverse$1(list, start, end) {
	for (let i = start, j = end - 1; i < j; i++, j--) [list[i], list[j]] = [list[j], list[i]];
}
__name(reverse$1, "reverse");
function run(items, keys, before) {
	const turn = (start, end) => {
		reverse$1(keys, start, end);
		if (items !== keys) reverse$1(items, start, end);
	};
	const { length } = keys;
	let n = 1;
	while (n < length && !before(keys[n], keys[n - 1])) n++;
	if (n >= length) return length;
	if (n > 1) {
		if (before(keys[0], keys[n - 1])) return n;
		turn(0, n);
	}
	let equal = 0;
	for (n++; n < length; n++) if (before(keys[n], keys[n - 1])) {
		if (equal > 0) turn(n - 1 - equal, n);
		equal = 0;
	} else if (before(keys[n - 1], keys[n])) break;
	else equal++;
	if (equal > 0) turn(n - 1 - equal, n);
	turn(0, n);
	while (n < length && !before(keys[n], keys[n - 1])) n++;
	return n;
}
function insert$1(items, keys, start, before) {
	for (let i = start; i < keys.length; i++) {
		const key = keys[i];
		let [low, high] = [0, i];
		while (low < high) {
			const middle = low + high >> 1;
			if (before(key, keys[middle])) high = middle;
			else low = middle + 1;
		}
		const item = items[i];
		keys.copyWithin(low + 1, low, i);
		keys[low] = key;
		if (items === keys) continue;
		items.copyWithin(low + 1, low, i);
		items[low] = item;
	}
}
__name(insert$1, "insert");
// runtime/python/builtins/sort_columns.ts
const orderedBy = Symbol("ordered by");
function isOrdered(value) {
	return typeof value === "object" && value !== null && Object.hasOwn(Object.getPrototypeOf(value) ?? value, orderedBy);
}
const WIDEST$1 = 8;
const MOST$2 = 32;
function areRowsOf(values) {
	const areTuples = isTuple(values[0]);
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (!Array.isArray(value) || isTuple(value) !== areTuples) return false;
		const own = value;
		if (own.__lt__ !== void 0 || own.__gt__ !== void 0 || own.__eq__ !== void 0) return false;
	}
	return true;
}
function columnsOf(values) {
	if (!areRowsOf(values)) return void 0;
	let least = Infinity;
	let most = 0;
	for (let i = 0; i < values.length; i++) {
		const { length } = values[i];
		if (length < least) least = length;
		if (length > most) most = length;
	}
	if (most > WIDEST$1) return void 0;
	const columns = [];
	for (let at = 0; at < most; at++) {
		if (at < least) {
			columns.push(() => values.map((row) => row[at]));
			continue;
		}
		columns.push(() => values.map((row) => at < row.length));
		columns.push(() => {
			const any = values.find((row) => at < row.length)[at];
			return values.map((row) => at < row.length ? row[at] : any);
		});
	}
	return columns;
}
function rowsOf(values) {
	if (!isOrdered(values[0])) return void 0;
	const home = Object.getPrototypeOf(values[0]);
	const rows = [];
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== home) return;
		const row = value[orderedBy]();
		if (row === void 0) return void 0;
		rows.push(row);
	}
	return rows;
}
var FlatColumns = class {
	#given;
	#prepared;
	#columns = [];
	#next = [];
	#taken = 0;
	#apart = 0;
	constructor(given, prepared) {
		this.#given = given;
		this.#prepared = prepared;
	}
	at(at) {
		while (this.#columns.length <= at) {
			const made = this.#next.pop();
			const column = made ? made() : this.#given(this.#taken++);
			if (column === void 0) return void 0;
			const rows = Array.isArray(column[0]) ? column : rowsOf(column);
			const parts = rows && this.#apart++ < MOST$2 ? columnsOf(rows) : void 0;
			if (parts) this.#next.push(...parts.reverse());
			else this.#columns.push(this.#prepared(column));
		}
		return this.#columns[at];
	}
};
// runtime/python/builtins/sort_numbers.ts
const FEW$1 = 16;
const MANY$1 = 1500;
const BITS$1 = 11;
const WORD = 32;
function sortRange(numbers, places, start, end, range) {
	let at = start + 1;
	while (at < end && numbers[at - 1] <= numbers[at]) at++;
	if (at >= end) return;
	if (end - start >= MANY$1) byBits(numbers.subarray(start, end), places.subarray(start, end), range);
	else byMerging(numbers, places, start, end);
}
function byMerging(numbers, places, start, end) {
	for (let from = start; from < end; from += FEW$1) {
		const to = Math.min(from + FEW$1, end);
		for (let i = from + 1; i < to; i++) {
			const number = numbers[i];
			const place = places[i];
			let at = i;
			while (at > from && number < numbers[at - 1]) {
				numbers[at] = numbers[at - 1];
				places[at] = places[at - 1];
				at--;
			}
			numbers[at] = number;
			places[at] = place;
		}
	}
	for (let width = FEW$1; width < end - start; width *= 2) for (let from = start; from + width < end; from += 2 * width) merge(numbers, places, from, from + width, Math.min(from + 2 * width, end));
}
function merge(numbers, places, start, middle, end) {
	if (numbers[middle - 1] <= numbers[middle]) return;
	const left = numbers.slice(start, middle);
	const leftPlaces = places.slice(start, middle);
	let i = 0;
	let j = middle;
	for (let at = start; i < left.length; at++) if (j < end && numbers[j] < left[i]) {
		numbers[at] = numbers[j];
		places[at] = places[j++];
	} else {
		numbers[at] = left[i];
		places[at] = leftPlaces[i++];
	}
}
function byBits(numbers, places, range) {
	if (range === Infinity && byScale(numbers, places)) return;
	const bits = range === Infinity ? 64 : Math.max(1, Math.ceil(Math.log2(range)));
	if (bits > WORD) {
		byTwoWords(numbers, places, bits, range !== Infinity);
		return;
	}
	const words = Uint32Array.from(numbers);
	byOneWord(words, places, bits);
	for (let i = 0; i < words.length; i++) numbers[i] = words[i];
}
function byScale(numbers, places) {
	const { length } = numbers;
	let least = Infinity;
	let most = -Infinity;
	for (let i = 0; i < length; i++) {
		const number = numbers[i];
		if (number < least) least = number;
		if (number > most) most = number;
	}
	const scale = (2 ** WORD - 1) / (most - least);
	if (!(scale > 0 && scale < Infinity)) return false;
	const words = new Uint32Array(length);
	const order = new Uint32Array(length);
	for (let i = 0; i < length; i++) {
		words[i] = (numbers[i] - least) * scale;
		order[i] = i;
	}
	byOneWord(words, order, WORD);
	const given = numbers.slice();
	const givenPlaces = places.slice();
	for (let i = 0; i < length; i++) {
		const at = order[i];
		numbers[i] = given[at];
		places[i] = givenPlaces[at];
	}
	for (let from = 0, i = 1; i <= length; i++) {
		if (i < length && words[i] === words[from]) continue;
		if (i - from > 1) sortRange(numbers, places, from, i, Infinity);
		from = i;
	}
	return true;
}
function passesFor(bits) {
	const count = Math.ceil(bits / BITS$1);
	const width = Math.ceil(bits / count);
	return {
		width,
		shifts: Array.from({ length: count }, (_, pass) => pass * width)
	};
}
function startsOf(counts, length) {
	let sum = 0;
	for (let i = 0; i < counts.length; i++) {
		const count = counts[i];
		if (count === length) return false;
		counts[i] = sum;
		sum += count;
	}
	return true;
}
function byOneWord(givenWords, givenPlaces, bits) {
	const { length } = givenWords;
	let words = givenWords;
	let places = givenPlaces;
	let nextWords = new Uint32Array(length);
	let nextPlaces = new Uint32Array(length);
	const { width, shifts } = passesFor(bits);
	const mask = (1 << width) - 1;
	const counts = new Uint32Array(1 << width);
	for (const shift of shifts) {
		counts.fill(0);
		for (let i = 0; i < length; i++) counts[words[i] >>> shift & mask]++;
		if (!startsOf(counts, length)) continue;
		for (let i = 0; i < length; i++) {
			const word = words[i];
			const at = counts[word >>> shift & mask]++;
			nextWords[at] = word;
			nextPlaces[at] = places[i];
		}
		[words, nextWords, places, nextPlaces] = [
			nextWords,
			words,
			nextPlaces,
			places
		];
	}
	if (words === givenWords) return;
	givenWords.set(words);
	givenPlaces.set(places);
}
function bitsOf(low, high, shift, mask) {
	if (shift === 0) return low & mask;
	return (shift < WORD ? low >>> shift | high << WORD - shift : high >>> shift - WORD) & mask;
}
const SIGN = 2147483648;
function byTwoWords(numbers, places, bits, areWhole) {
	const { length } = numbers;
	const own = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * length);
	let low = new Uint32Array(length);
	let high = new Uint32Array(length);
	let given = places;
	let nextLow = new Uint32Array(length);
	let nextHigh = new Uint32Array(length);
	let next = new Uint32Array(length);
	for (let i = 0; i < length; i++) {
		if (areWhole) {
			const number = numbers[i];
			low[i] = number;
			high[i] = number / 2 ** WORD;
			continue;
		}
		const above = own[2 * i + 1];
		const flip = above >>> 31 === 0 ? 0 : 4294967295;
		low[i] = own[2 * i] ^ flip;
		high[i] = above ^ (flip | SIGN);
	}
	const { width, shifts } = passesFor(bits);
	const mask = (1 << width) - 1;
	const counts = new Uint32Array(1 << width);
	for (const shift of shifts) {
		counts.fill(0);
		for (let i = 0; i < length; i++) counts[bitsOf(low[i], high[i], shift, mask)]++;
		if (!startsOf(counts, length)) continue;
		for (let i = 0; i < length; i++) {
			const a = low[i];
			const b = high[i];
			const at = counts[bitsOf(a, b, shift, mask)]++;
			nextLow[at] = a;
			nextHigh[at] = b;
			next[at] = given[i];
		}
		[low, nextLow, high, nextHigh] = [
			nextLow,
			low,
			nextHigh,
			high
		];
		[given, next] = [next, given];
	}
	if (given !== places) places.set(given);
	for (let i = 0; i < length; i++) {
		const a = low[i];
		const b = high[i];
		if (areWhole) numbers[i] = b * 2 ** WORD + a;
		else {
			const flip = b >>> 31 === 1 ? 0 : 4294967295;
			own[2 * i] = a ^ flip;
			own[2 * i + 1] = b ^ (flip | SIGN);
		}
	}
}
const NARROW = 6;
const NARROW_BASE = 257;
const WIDE = 3;
const WIDE_BASE = 65537;
const MANY = 200;
const MOST$1 = 2 ** 53;
const places = new Uint16Array(4096);
const bases = new Float64Array(16);
function ranked$1(unit) {
	if (unit < 55296) return unit;
	return unit < 57344 ? unit + 8192 : unit - 2048;
}
__name(ranked$1, "ranked");
var Units = class {
	longest = 0;
	#shortest = Infinity;
	#isWide = false;
	#count = 0;
	#base = 0;
	#from;
	#areMany;
	constructor(from, texts) {
		this.#from = from;
		this.#areMany = texts >= MANY;
		if (this.#areMany) places.fill(0);
	}
	see(text) {
		const from = this.#from;
		const left = text.length - from;
		if (left > this.longest) this.longest = left;
		if (left < this.#shortest) this.#shortest = left;
		const count = left < 16 ? left : 16;
		for (let i = 0; i < count; i++) {
			const unit = text.charCodeAt(from + i);
			if (unit < 256) places[i << 8 | unit] = 1;
			else {
				this.#isWide = true;
				if ((unit & 63488) === 55296 && !text.isWellFormed()) return false;
			}
		}
		return true;
	}
	finish() {
		if (this.#isWide || !this.#areMany) {
			const [base, count] = this.#isWide ? [WIDE_BASE, WIDE] : [NARROW_BASE, NARROW];
			this.#base = base;
			this.#count = count;
			return {
				range: base ** count,
				count
			};
		}
		const most = Math.min(this.longest, 16);
		let range = 1;
		let count = 0;
		for (; count < most; count++) {
			let next = this.#shortest <= count ? 1 : 0;
			for (let unit = 0; unit < 256; unit++) {
				const at = count << 8 | unit;
				if (places[at] === 1) places[at] = next++;
			}
			if (range * next > MOST$1) break;
			range *= next;
			bases[count] = next;
		}
		this.#count = count;
		return {
			range,
			count
		};
	}
	numberOf(text) {
		const from = this.#from;
		const left = text.length - from;
		const count = this.#count;
		let number = 0;
		const base = this.#base;
		if (base > 0) {
			for (let i = 0; i < count; i++) number = number * base + (i < left ? ranked$1(text.charCodeAt(from + i)) + 1 : 0);
			return number;
		}
		for (let i = 0; i < count; i++) number = number * bases[i] + (i < left ? places[i << 8 | text.charCodeAt(from + i)] : 0);
		return number;
	}
};
// runtime/python/builtins/sort_order.ts
const PREFIX = 96;
const MOST = 2 ** 53;
var Places = class {
	#numbers;
	#more = void 0;
	constructor(length, columns, reverse) {
		this.columns = columns;
		this.reverse = reverse;
		this.order = new Uint32Array(length);
		for (let i = 0; i < length; i++) this.order[i] = i;
		this.#numbers = new Float64Array(length);
	}
	sort(at, unit, start, end) {
		if (!this.columns(at) || end - start < 2) return true;
		if (unit >= PREFIX) return this.#sortLong(at, start, end);
		const numbers = this.#numbers;
		const first = this.#read(numbers, at, unit, start, end);
		if (!first) return false;
		const last = this.#readMore(first, start, end);
		sortRange(numbers, this.order, start, end, last.range);
		return eachAlike(start, end, (i, j) => numbers[i] === numbers[j], (from, to) => this.sort(last.at, last.unit, from, to));
	}
	#readMore(first, start, end) {
		const numbers = this.#numbers;
		let part = first;
		while (part.range < (end - start) * 4 && part.unit < PREFIX && this.columns(part.at)) {
			const more = this.#more ??= new Float64Array(numbers.length);
			const next = this.#read(more, part.at, part.unit, start, end);
			if (!next || !(part.range * next.range <= MOST)) break;
			for (let i = start; i < end; i++) numbers[i] = numbers[i] * next.range + more[i];
			part = {
				range: part.range * next.range,
				at: next.at,
				unit: next.unit
			};
		}
		return part;
	}
	#read(into, at, unit, start, end) {
		return typeof this.columns(at)[this.order[start]] === "string" ? this.#readTexts(into, at, unit, start, end) : this.#readNumbers(into, at, unit, start, end);
	}
	#readNumbers(into, at, unit, start, end) {
		const column = this.columns(at);
		const sign = this.reverse ? -1 : 1;
		let least = Infinity;
		let most = -Infinity;
		let areWhole = true;
		let isAll = true;
		for (let i = start; i < end; i++) {
			const given = column[this.order[i]];
			let key = given instanceof Float ? given.value : given;
			if (typeof key === "bigint") {
				const rest = restOf(key, unit);
				key = Number(rest);
				if (!Number.isFinite(key)) return void 0;
				if (BigInt(key) !== rest) isAll = false;
			} else if (unit > 0) key = 0;
			if (typeof key !== "number" && typeof key !== "boolean" || key !== key) return void 0;
			const number = sign * key + 0;
			into[i] = number;
			if (number < least) least = number;
			if (number > most) most = number;
			if (areWhole && number !== Math.floor(number)) areWhole = false;
		}
		const range = most - least + 1;
		const next = isAll ? {
			at: at + 1,
			unit: 0
		} : {
			at,
			unit: unit + 1
		};
		if (!areWhole || !(range <= MOST && -least < MOST && most < MOST)) return {
			range: Infinity,
			...next
		};
		for (let i = start; i < end; i++) into[i] -= least;
		return {
			range,
			...next
		};
	}
	#readTexts(into, at, from, start, end) {
		const column = this.columns(at);
		const { order, reverse } = this;
		const unit = this.#commonEnd(column, from, start, end);
		const units = new Units(unit, end - start);
		for (let i = start; i < end; i++) {
			const text = column[order[i]];
			if (typeof text !== "string" || !units.see(text)) return void 0;
		}
		const { range, count } = units.finish();
		for (let i = start; i < end; i++) {
			const number = units.numberOf(column[order[i]]);
			into[i] = reverse ? range - 1 - number : number;
		}
		return count < units.longest ? {
			range,
			at,
			unit: unit + count
		} : {
			range,
			at: at + 1,
			unit: 0
		};
	}
	#commonEnd(column, unit, start, end) {
		const first = column[this.order[start]];
		let common = first.length;
		for (let i = start + 1; i < end && common > unit; i++) {
			const text = column[this.order[i]];
			if (typeof text !== "string") return unit;
			let at = unit;
			while (at < common && text.charCodeAt(at) === first.charCodeAt(at)) at++;
			common = at;
		}
		return common;
	}
	#sortLong(at, start, end) {
		const column = this.columns(at);
		const sign = this.reverse ? -1 : 1;
		const part = [...this.order.subarray(start, end)];
		this.order.set(part.sort((i, j) => sign * compareText(column[i], column[j])), start);
		const isAlike = (i, j) => column[this.order[i]] === column[this.order[j]];
		return eachAlike(start, end, isAlike, (from, to) => this.sort(at + 1, 0, from, to));
	}
};
function eachAlike(start, end, isAlike, next) {
	let from = start;
	for (let i = start + 1; i <= end; i++) {
		if (i < end && isAlike(from, i)) continue;
		if (i - from > 1 && !next(from, i)) return false;
		from = i;
	}
	return true;
}
const SAMPLE = 4096;
function ranked(column) {
	const count = Math.min(SAMPLE, column.length >> 3);
	if (typeof column[0] !== "string" || count < 64) return column;
	const step = Math.floor(column.length / count);
	const sample = new Set();
	for (let i = 0; i < count; i++) {
		const text = column[i * step];
		if (typeof text !== "string") return column;
		sample.add(text);
	}
	if (sample.size > count * .75) return column;
	if (!sample.values().some((text) => text.length > 16)) return column;
	const texts = new Set(column);
	if (texts.size > column.length / 4) return column;
	let areNarrow = true;
	for (const text of texts) {
		if (typeof text !== "string") return column;
		if (!isNarrow(text)) areNarrow = false;
	}
	const inOrder = [...texts].sort(areNarrow ? void 0 : compareText);
	const ranks = new Map(inOrder.map((text, rank) => [text, rank]));
	return column.map((text) => ranks.get(text));
}
function restOf(value, times) {
	let rest = value;
	for (let i = 0; i < times; i++) rest -= BigInt(Number(rest));
	return rest;
}
function orderBy(length, given, reverse) {
	const columns = new FlatColumns(given, ranked);
	const places = new Places(length, (at) => columns.at(at), reverse);
	return places.sort(0, 0, 0, length) ? places.order : void 0;
}
function isPlain$1(value) {
	switch (typeof value) {
		case "number": return true;
		case "string":
		case "boolean":
		case "bigint": return true;
		default: return value instanceof Float || isTuple(value) && value.__lt__ === void 0 && value.every(isPlain$1);
	}
}
__name(isPlain$1, "isPlain");
function itemsOrder(keys, reverse) {
	const order = orderBy(keys.length, (at) => at === 0 ? keys : void 0, reverse);
	if (order) return order;
	if (!areRowsOf(keys)) return void 0;
	if (!keys.every((row) => row.every(isPlain$1))) return void 0;
	const less = (i, j) => itemsLess(keys[i], keys[j]) ? -1 : 0;
	const places = Array.from(keys, (_, i) => i);
	places.sort(reverse ? (i, j) => less(j, i) : less);
	return Uint32Array.from(places);
}
function areEasy(keys) {
	const kind = typeof keys[0];
	if (kind !== "number" && kind !== "string") return false;
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (typeof key !== kind || key !== key) return false;
		if (kind === "string" && !isNarrow(key)) return false;
	}
	return true;
}
function areRows(keys) {
	const areTuples = isTuple(keys[0]);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (!Array.isArray(key) || key.constructor !== Array || isTuple(key) !== areTuples) return false;
		for (let at = 0; at < key.length; at++) {
			const item = key[at];
			if (typeof item === "string" ? !isNarrow(item) : typeof item !== "number" || item !== item) return false;
		}
	}
	return true;
}
function compareRows(a, b) {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at++) {
		const left = a[at];
		const right = b[at];
		if (left === right) continue;
		if (typeof left !== typeof right) return NaN;
		return left < right ? -1 : 1;
	}
	return a.length - b.length;
}
function sortRows(items, keys, reverse) {
	const placed = keys.slice();
	const sorted = keys === items ? placed : items.slice();
	for (let i = 1; i < placed.length; i++) {
		const key = placed[i];
		let [low, high] = [0, i];
		for (let at = i - 1; low < high; at = low + high >> 1) {
			const difference = compareRows(key, placed[at]);
			if (difference !== difference) return false;
			if (reverse ? difference > 0 : difference < 0) high = at;
			else low = at + 1;
		}
		insert(placed, i, low);
		if (sorted !== placed) insert(sorted, i, low);
	}
	for (let i = 0; i < items.length; i++) items[i] = sorted[i];
	return true;
}
function insert(items, from, place) {
	const item = items[from];
	for (let at = from; at > place; at--) items[at] = items[at - 1];
	items[place] = item;
}
function sortNumbers(items, numbers, reverse) {
	for (let i = 1; i < numbers.length; i++) {
		const number = numbers[i];
		let at = i;
		for (; at > 0; at--) {
			const before = numbers[at - 1];
			if (reverse ? number <= before : number >= before) break;
			numbers[at] = before;
		}
		numbers[at] = number;
		if (items !== numbers) insert(items, i, at);
	}
}
function sortTexts(items, texts, reverse) {
	for (let i = 1; i < texts.length; i++) {
		const text = texts[i];
		let [low, high] = [0, i];
		for (let at = i - 1; low < high; at = low + high >> 1) if (reverse ? text > texts[at] : text < texts[at]) high = at;
		else low = at + 1;
		insert(texts, i, low);
		if (items !== texts) insert(items, i, low);
	}
}
function sortFew(items, keys, reverse) {
	if (items.length < 2) return true;
	if (Array.isArray(keys[0])) return areRows(keys) && sortRows(items, keys, reverse);
	if (!areEasy(keys)) return false;
	const placed = keys === items ? items : keys.slice();
	if (typeof placed[0] === "string") sortTexts(items, placed, reverse);
	else sortNumbers(items, placed, reverse);
	return true;
}
function orderOf(keys, reverse) {
	if (keys.length < 2) return void 0;
	const [first] = keys;
	if (Array.isArray(first)) return itemsOrder(keys, reverse);
	return typeof first === "number" || typeof first === "string" || typeof first === "boolean" || typeof first === "bigint" || first instanceof Float || isOrdered(first) ? orderBy(keys.length, (at) => at === 0 ? keys : void 0, reverse) : void 0;
}
// runtime/python/builtins/sorted.ts
function sortBy(items, keys, reverse) {
	if (items.length <= 64 && sortFew(items, keys ?? items, reverse)) return;
	const order = orderOf(keys ?? items, reverse);
	if (order) {
		putInOrder(items, order);
		return;
	}
	if (items.length < 64) {
		byComparing(items, keys, reverse);
		return;
	}
	const less = lessOf(keys ?? items);
	const compare = reverse ? (a, b) => less(b, a) ? -1 : 0 : (a, b) => less(a, b) ? -1 : 0;
	if (!keys) {
		if (items.length > 1 && items.includes(void 0)) for (let i = 0; i < items.length; i++) items[i] ??= null;
		items.sort(compare);
		return;
	}
	const entries = items.map((item, i) => ({
		item,
		key: keys[i]
	}));
	entries.sort((a, b) => compare(a.key, b.key));
	entries.forEach(({ item }, i) => items[i] = item);
}
function putInOrder(items, order) {
	const given = items.slice();
	for (let i = 0; i < order.length; i++) items[i] = given[order[i]];
}
function lessOf(keys) {
	const byComparison = lessByComparison(keys);
	if (byComparison) return byComparison;
	const [first] = keys;
	const own = first?.__lt__;
	if (typeof own !== "function") return lt;
	const isSame = (key) => key?.__lt__ === own && key.constructor === first.constructor;
	if (!keys.every(isSame)) return lt;
	return (a, b) => {
		const result = own.call(a, b);
		if (typeof result === "boolean") return result;
		return result === NotImplemented ? lt(a, b) : truth(result);
	};
}
function byComparing(items, keys, reverse) {
	const asked = keys ? keys.slice() : items;
	for (let i = 0; i < asked.length; i++) asked[i] ??= null;
	const turn = () => {
		items.reverse();
		if (asked !== items) asked.reverse();
	};
	if (reverse) turn();
	try {
		sortShort(items, asked, lessOf(asked));
	} finally {
		if (reverse) turn();
	}
}
function keysFrom(items, call, keys) {
	let wait = keys.length > 0 && isPromise(keys.at(-1));
	for (let i = keys.length; i < items.length; i++) {
		const made = call(items[i]);
		keys.push(made);
		if (!wait && typeof made === "object" && isPromise(made)) wait = true;
	}
	return {
		keys,
		wait
	};
}
const WIDEST = 8;
function isRow(value, width) {
	return isTuple(value) && value.length === width && value.constructor === Array;
}
function sortByRows(items, call, reverse) {
	const first = call(items[0]);
	const width = isTuple(first) ? first.length : 0;
	const columns = Array.from({ length: width }, () => []);
	const keep = (row) => {
		for (let at = 0; at < width; at++) columns[at].push(row[at]);
	};
	const rows = () => columns[0].map((_, i) => asTuple(columns.map((column) => column[i])));
	let next = first;
	let count = 0;
	if (width > 0 && width <= WIDEST) while (isRow(next, width)) {
		keep(next);
		if (++count === items.length) break;
		next = call(items[count]);
	}
	if (count === items.length) {
		const order = orderBy(count, (at) => columns[at], reverse);
		if (order) putInOrder(items, order);
		else sortBy(items, rows(), reverse);
		return;
	}
	const known = count > 0 ? rows() : [];
	known.push(next);
	const { keys, wait } = keysFrom(items, call, known);
	if (wait) return Promise.all(keys).then((settled) => sortBy(items, settled, reverse));
	sortBy(items, keys, reverse);
}
function sort(items, options) {
	const { key, reverse } = options;
	for (const name of Object.keys(options)) if (name !== "key" && name !== "reverse") throw new TypeError(`sort() got an unexpected keyword argument '${name}'`);
	if (key === null || key === void 0) {
		sortBy(items, void 0, truth(reverse));
		return;
	}
	const call = callable1(key);
	if (items.length > 64) return sortByRows(items, call, truth(reverse));
	const { keys, wait } = keysFrom(items, call, []);
	if (wait) return Promise.all(keys).then((settled) => sortBy(items, settled, truth(reverse)));
	sortBy(items, keys, truth(reverse));
}
function sortInPlace(items, options) {
	if (options !== void 0 && !isKeywords(options)) throw new TypeError("sort() takes no positional arguments");
	return sort(items, options ?? {});
}
function listOf(items) {
	if (typeof items === "string") return [...items];
	const known = knownItems(items);
	if (known === void 0) return [...listed$1(items)];
	return known === items ? known.slice() : known;
}
const sorted = ((items, options = {}) => {
	const finish = (list) => {
		const done = sort(list, options);
		return done ? done.then(() => list) : list;
	};
	return isAsync(items) ? gather(items).then(finish) : finish(listOf(items));
});
function isGenerator$1(value) {
	if (typeof value !== "object" || value === null) return false;
	return /^\[object (?:Generator|Iterator Helper)\]$/.test(Object.prototype.toString.call(value));
}
__name(isGenerator$1, "isGenerator");
const smallest = extreme("min", (a, b) => lt(a, b));
const largest = extreme("max", (a, b) => gt(a, b));
const min = ((...given) => {
	if (given.length === 2 && typeof given[0] === "number" && typeof given[1] === "number") return given[1] < given[0] ? given[1] : given[0];
	return smallest(...given);
});
const max = ((...given) => {
	if (given.length === 2 && typeof given[0] === "number" && typeof given[1] === "number") return given[1] > given[0] ? given[1] : given[0];
	return largest(...given);
});
// runtime/python/builtins/list.ts
function place(items, value, start, stop) {
	const range = span(bound(start), bound(stop), 1, items.length);
	for (let i = range.start; i < range.stop && i < items.length; i++) if (same(items[i], value)) return i;
	return -1;
}
function bound(value) {
	if (value === void 0 || hasIndex(value)) return value;
	throw new TypeError("slice indices must be integers or have an __index__ method");
}
function count(items, value) {
	let result = 0;
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		if (item === value || same(item, value)) result++;
	}
	return result;
}
const { pop, push, reverse, shift, slice, splice } = Array.prototype;
const list = defineType({
	name: "list",
	holds: isList,
	class: Array
}, Object.assign((items = []) => {
	if (Array.isArray(items) && items.__iter__ === void 0) return [...items];
	const known = knownItems(items);
	if (known !== void 0) return known;
	return withItems(items, (source) => [...source], listed$1);
}, {
	append(items, item) {
		if (items === null) throw new AttributeError("'NoneType' object has no attribute 'append'");
		push.call(items, item);
	},
	extend(items, more) {
		const known = knownItems(more);
		if (known === void 0) {
			for (const item of listed$1(more)) push.call(items, item);
			return;
		}
		for (let i = 0, { length } = known; i < length; i++) push.call(items, known[i]);
	},
	insert(items, at, item) {
		const wanted = ssize(at);
		splice.call(items, wanted < 0 ? Math.max(0, wanted + items.length) : wanted, 0, item);
	},
	pop(items, at) {
		const last = at === void 0 ? -1 : ssize(at);
		if (items.length === 0) throw new IndexError("pop from empty list");
		if (at === void 0 || at === -1) return pop.call(items);
		const wanted = last;
		const found = wanted < 0 ? wanted + items.length : wanted;
		if (!(found >= 0 && found < items.length)) throw new IndexError("pop index out of range");
		return found === 0 ? shift.call(items) : splice.call(items, found, 1)[0];
	},
	remove(items, value) {
		const found = place(items, value, void 0, void 0);
		if (found < 0) throw new ValueError("list.remove(x): x not in list");
		splice.call(items, found, 1);
	},
	index(items, value, start, stop) {
		const found = place(items, value, start, stop);
		if (found < 0) throw new ValueError(`${repr(value)} is not in list`);
		return found;
	},
	count,
	sort: sortInPlace,
	reverse(items) {
		reverse.call(items);
	},
	copy(items) {
		return slice.call(items);
	},
	clear(items) {
		items.length = 0;
	}
}));
standsForType(List, list);
const tuple = defineType({
	name: "tuple",
	holds: isTuple,
	class: Tuple
}, Object.assign((items = []) => {
	if (isTuple(items) && items.constructor === Array) return items;
	if (Array.isArray(items) && items.constructor === Array) return tupleFrom(items);
	const known = Array.isArray(items) ? void 0 : knownItems(items);
	if (known !== void 0) return asTuple(known);
	return withItems(items, (source) => asTuple([...source]), listed$1);
}, {
	of: Tuple.of,
	count,
	index(items, value, start, stop) {
		const found = place(items, value, start, stop);
		if (found < 0) throw new ValueError("tuple.index(x): x not in tuple");
		return found;
	}
}));
// runtime/python/builtins/exit.ts
function exit(code = null) {
	throw new SystemExit(code);
}
function quit(code = null) {
	throw new SystemExit(code);
}
// runtime/python/builtins/str.ts
const str = defineType({
	name: "str",
	holds: (value) => typeof value === "string"
}, Object.assign((...args) => {
	if (args.length <= 1) return args.length === 0 ? "" : str$1(args[0]);
	const [value, ...rest] = args;
	const { encoding = rest[0] ?? "utf-8", errors = rest[1] ?? "strict" } = keywords(rest);
	needName("str", "encoding", encoding);
	needName("str", "errors", errors);
	if (typeof value === "string") throw new TypeError("decoding str is not supported");
	if (!(value instanceof Uint8Array)) throw new TypeError(`decoding to str: need a bytes-like object, ${typeName(value)} found`);
	return decode(value, encoding, errors);
}, str_methods_exports));
// runtime/python/context_manager.ts
function noProtocol(manager, protocol) {
	return new TypeError(`'${typeName(manager)}' object does not support the ${protocol} protocol`);
}
function checkContext(manager, isAsync = false) {
	const [enterName, leaveName] = isAsync ? ["__aenter__", "__aexit__"] : ["__enter__", "__exit__"];
	if (methodOf(manager, enterName) && methodOf(manager, leaveName)) return;
	if (!isAsync && disposer(manager, Symbol.dispose)) return;
	const name = typeof manager === "object" && manager !== null ? qualifiedName(classOf$1(manager)) : typeName(manager);
	throw new TypeError(`'${name.includes(".") ? "" : "builtins."}${name}' object does not support the ${isAsync ? "asynchronous " : ""}context manager protocol`);
}
function disposer(manager, key) {
	if (typeof manager !== "object" || manager === null) return void 0;
	const found = manager[key];
	return typeof found === "function" ? found.bind(manager) : void 0;
}
function enter(manager) {
	const own = methodOf(manager, "__enter__");
	if (own && !methodOf(manager, "__exit__") && !disposer(manager, Symbol.dispose)) {
		const error = noProtocol(manager, "context manager");
		throw new TypeError(`${error.message} (missed __exit__ method)`);
	}
	if (own) return own.call(manager);
	if (disposer(manager, Symbol.dispose)) return manager;
	throw noProtocol(manager, "context manager");
}
function leave(manager, error) {
	const own = methodOf(manager, "__exit__");
	if (own) try {
		return truth(own.call(manager, ...details(own, error)));
	} catch (raised) {
		throw raisedInstead(raised, error);
	}
	disposer(manager, Symbol.dispose)?.();
	return false;
}
function details(method, error) {
	if (error === void 0 || error === null) return [
		null,
		null,
		null
	];
	const turned = exception(error);
	const traceback = wantsTraceback(method) ? turned.__traceback__ ?? null : null;
	return [
		turned.constructor,
		turned,
		traceback
	];
}
const wanting = new WeakMap();
function wantsTraceback(method) {
	let known = wanting.get(method);
	if (known === void 0) {
		const [, , name] = parametersOf$1(method).names;
		const uses = name !== void 0 && Function.prototype.toString.call(method).split(new RegExp(`\\b${name}\\b`));
		known = !uses || uses.length > 2;
		wanting.set(method, known);
	}
	return known;
}
function raisedInstead(raised, error) {
	if (raised === error || !(error instanceof Error)) return raised;
	return withContext(exception(raised), exception(error));
}
async function enterAsync(manager) {
	const own = methodOf(manager, "__aenter__") ?? methodOf(manager, "__enter__");
	if (own) return await own.call(manager);
	const acquire = methodOf(manager, "acquire");
	if (acquire && methodOf(manager, "release")) return await acquire.call(manager);
	if (disposer(manager, Symbol.asyncDispose) || disposer(manager, Symbol.dispose)) return manager;
	throw noProtocol(manager, "context manager");
}
async function exitAsync(manager, error) {
	const own = methodOf(manager, "__aexit__") ?? methodOf(manager, "__exit__");
	if (own) try {
		return truth(await own.call(manager, ...details(own, error)));
	} catch (raised) {
		throw raisedInstead(raised, error);
	}
	const release = methodOf(manager, "release");
	if (release && methodOf(manager, "acquire")) await release.call(manager);
	else await (disposer(manager, Symbol.asyncDispose) ?? disposer(manager, Symbol.dispose))?.();
	return false;
}
async function aenter(manager) {
	const own = methodOf(manager, "__aenter__");
	if (!own || !methodOf(manager, "__aexit__")) throw new TypeError(`'${typeName(manager)}' object does not support the asynchronous context manager protocol` + (own ? " (missed __aexit__ method)" : ""));
	return await settled(own.call(manager));
}
async function aexit(manager, error) {
	const own = methodOf(manager, "__aexit__");
	try {
		return truth(await settled(own.call(manager, ...details(own, error))));
	} catch (raised) {
		throw raisedInstead(raised, error);
	}
}
async function settled(given) {
	return given instanceof Promise ? await given : await asyncItems.wait(given);
}
// runtime/python/os/faults.ts
const faults = once(() => [
	[
		1,
		"EPERM",
		"Operation not permitted"
	],
	[
		2,
		"ENOENT",
		"No such file or directory"
	],
	[
		3,
		"ESRCH",
		"No such process"
	],
	[
		4,
		"EINTR",
		"Interrupted system call"
	],
	[
		5,
		"EIO",
		"Input/output error"
	],
	[
		6,
		"ENXIO",
		"No such device or address"
	],
	[
		7,
		"E2BIG",
		"Argument list too long"
	],
	[
		8,
		"ENOEXEC",
		"Exec format error"
	],
	[
		9,
		"EBADF",
		"Bad file descriptor"
	],
	[
		10,
		"ECHILD",
		"No child processes"
	],
	[
		11,
		"EAGAIN",
		"Resource temporarily unavailable"
	],
	[
		12,
		"ENOMEM",
		"Cannot allocate memory"
	],
	[
		13,
		"EACCES",
		"Permission denied"
	],
	[
		14,
		"EFAULT",
		"Bad address"
	],
	[
		15,
		"ENOTBLK",
		"Block device required"
	],
	[
		16,
		"EBUSY",
		"Device or resource busy"
	],
	[
		17,
		"EEXIST",
		"File exists"
	],
	[
		18,
		"EXDEV",
		"Invalid cross-device link"
	],
	[
		19,
		"ENODEV",
		"No such device"
	],
	[
		20,
		"ENOTDIR",
		"Not a directory"
	],
	[
		21,
		"EISDIR",
		"Is a directory"
	],
	[
		22,
		"EINVAL",
		"Invalid argument"
	],
	[
		23,
		"ENFILE",
		"Too many open files in system"
	],
	[
		24,
		"EMFILE",
		"Too many open files"
	],
	[
		25,
		"ENOTTY",
		"Inappropriate ioctl for device"
	],
	[
		26,
		"ETXTBSY",
		"Text file busy"
	],
	[
		27,
		"EFBIG",
		"File too large"
	],
	[
		28,
		"ENOSPC",
		"No space left on device"
	],
	[
		29,
		"ESPIPE",
		"Illegal seek"
	],
	[
		30,
		"EROFS",
		"Read-only file system"
	],
	[
		31,
		"EMLINK",
		"Too many links"
	],
	[
		32,
		"EPIPE",
		"Broken pipe"
	],
	[
		33,
		"EDOM",
		"Numerical argument out of domain"
	],
	[
		34,
		"ERANGE",
		"Numerical result out of range"
	],
	[
		35,
		"EDEADLOCK",
		"Resource deadlock avoided"
	],
	[
		36,
		"ENAMETOOLONG",
		"File name too long"
	],
	[
		37,
		"ENOLCK",
		"No locks available"
	],
	[
		38,
		"ENOSYS",
		"Function not implemented"
	],
	[
		39,
		"ENOTEMPTY",
		"Directory not empty"
	],
	[
		40,
		"ELOOP",
		"Too many levels of symbolic links"
	],
	[
		42,
		"ENOMSG",
		"No message of desired type"
	],
	[
		43,
		"EIDRM",
		"Identifier removed"
	],
	[
		44,
		"ECHRNG",
		"Channel number out of range"
	],
	[
		45,
		"EL2NSYNC",
		"Level 2 not synchronized"
	],
	[
		46,
		"EL3HLT",
		"Level 3 halted"
	],
	[
		47,
		"EL3RST",
		"Level 3 reset"
	],
	[
		48,
		"ELNRNG",
		"Link number out of range"
	],
	[
		49,
		"EUNATCH",
		"Protocol driver not attached"
	],
	[
		50,
		"ENOCSI",
		"No CSI structure available"
	],
	[
		51,
		"EL2HLT",
		"Level 2 halted"
	],
	[
		52,
		"EBADE",
		"Invalid exchange"
	],
	[
		53,
		"EBADR",
		"Invalid request descriptor"
	],
	[
		54,
		"EXFULL",
		"Exchange full"
	],
	[
		55,
		"ENOANO",
		"No anode"
	],
	[
		56,
		"EBADRQC",
		"Invalid request code"
	],
	[
		57,
		"EBADSLT",
		"Invalid slot"
	],
	[
		59,
		"EBFONT",
		"Bad font file format"
	],
	[
		60,
		"ENOSTR",
		"Device not a stream"
	],
	[
		61,
		"ENODATA",
		"No data available"
	],
	[
		62,
		"ETIME",
		"Timer expired"
	],
	[
		63,
		"ENOSR",
		"Out of streams resources"
	],
	[
		64,
		"ENONET",
		"Machine is not on the network"
	],
	[
		65,
		"ENOPKG",
		"Package not installed"
	],
	[
		66,
		"EREMOTE",
		"Object is remote"
	],
	[
		67,
		"ENOLINK",
		"Link has been severed"
	],
	[
		68,
		"EADV",
		"Advertise error"
	],
	[
		69,
		"ESRMNT",
		"Srmount error"
	],
	[
		70,
		"ECOMM",
		"Communication error on send"
	],
	[
		71,
		"EPROTO",
		"Protocol error"
	],
	[
		72,
		"EMULTIHOP",
		"Multihop attempted"
	],
	[
		73,
		"EDOTDOT",
		"RFS specific error"
	],
	[
		74,
		"EBADMSG",
		"Bad message"
	],
	[
		75,
		"EOVERFLOW",
		"Value too large for defined data type"
	],
	[
		76,
		"ENOTUNIQ",
		"Name not unique on network"
	],
	[
		77,
		"EBADFD",
		"File descriptor in bad state"
	],
	[
		78,
		"EREMCHG",
		"Remote address changed"
	],
	[
		79,
		"ELIBACC",
		"Can not access a needed shared library"
	],
	[
		80,
		"ELIBBAD",
		"Accessing a corrupted shared library"
	],
	[
		81,
		"ELIBSCN",
		".lib section in a.out corrupted"
	],
	[
		82,
		"ELIBMAX",
		"Attempting to link in too many shared libraries"
	],
	[
		83,
		"ELIBEXEC",
		"Cannot exec a shared library directly"
	],
	[
		84,
		"EILSEQ",
		"Invalid or incomplete multibyte or wide character"
	],
	[
		85,
		"ERESTART",
		"Interrupted system call should be restarted"
	],
	[
		86,
		"ESTRPIPE",
		"Streams pipe error"
	],
	[
		87,
		"EUSERS",
		"Too many users"
	],
	[
		88,
		"ENOTSOCK",
		"Socket operation on non-socket"
	],
	[
		89,
		"EDESTADDRREQ",
		"Destination address required"
	],
	[
		90,
		"EMSGSIZE",
		"Message too long"
	],
	[
		91,
		"EPROTOTYPE",
		"Protocol wrong type for socket"
	],
	[
		92,
		"ENOPROTOOPT",
		"Protocol not available"
	],
	[
		93,
		"EPROTONOSUPPORT",
		"Protocol not supported"
	],
	[
		94,
		"ESOCKTNOSUPPORT",
		"Socket type not supported"
	],
	[
		95,
		"ENOTSUP",
		"Operation not supported"
	],
	[
		96,
		"EPFNOSUPPORT",
		"Protocol family not supported"
	],
	[
		97,
		"EAFNOSUPPORT",
		"Address family not supported by protocol"
	],
	[
		98,
		"EADDRINUSE",
		"Address already in use"
	],
	[
		99,
		"EADDRNOTAVAIL",
		"Cannot assign requested address"
	],
	[
		100,
		"ENETDOWN",
		"Network is down"
	],
	[
		101,
		"ENETUNREACH",
		"Network is unreachable"
	],
	[
		102,
		"ENETRESET",
		"Network dropped connection on reset"
	],
	[
		103,
		"ECONNABORTED",
		"Software caused connection abort"
	],
	[
		104,
		"ECONNRESET",
		"Connection reset by peer"
	],
	[
		105,
		"ENOBUFS",
		"No buffer space available"
	],
	[
		106,
		"EISCONN",
		"Transport endpoint is already connected"
	],
	[
		107,
		"ENOTCONN",
		"Transport endpoint is not connected"
	],
	[
		108,
		"ESHUTDOWN",
		"Cannot send after transport endpoint shutdown"
	],
	[
		109,
		"ETOOMANYREFS",
		"Too many references: cannot splice"
	],
	[
		110,
		"ETIMEDOUT",
		"Connection timed out"
	],
	[
		111,
		"ECONNREFUSED",
		"Connection refused"
	],
	[
		112,
		"EHOSTDOWN",
		"Host is down"
	],
	[
		113,
		"EHOSTUNREACH",
		"No route to host"
	],
	[
		114,
		"EALREADY",
		"Operation already in progress"
	],
	[
		115,
		"EINPROGRESS",
		"Operation now in progress"
	],
	[
		116,
		"ESTALE",
		"Stale file handle"
	],
	[
		117,
		"EUCLEAN",
		"Structure needs cleaning"
	],
	[
		118,
		"ENOTNAM",
		"Not a XENIX named type file"
	],
	[
		119,
		"ENAVAIL",
		"No XENIX semaphores available"
	],
	[
		120,
		"EISNAM",
		"Is a named type file"
	],
	[
		121,
		"EREMOTEIO",
		"Remote I/O error"
	],
	[
		122,
		"EDQUOT",
		"Disk quota exceeded"
	],
	[
		123,
		"ENOMEDIUM",
		"No medium found"
	],
	[
		124,
		"EMEDIUMTYPE",
		"Wrong medium type"
	],
	[
		125,
		"ECANCELED",
		"Operation canceled"
	],
	[
		126,
		"ENOKEY",
		"Required key not available"
	],
	[
		127,
		"EKEYEXPIRED",
		"Key has expired"
	],
	[
		128,
		"EKEYREVOKED",
		"Key has been revoked"
	],
	[
		129,
		"EKEYREJECTED",
		"Key was rejected by service"
	],
	[
		130,
		"EOWNERDEAD",
		"Owner died"
	],
	[
		131,
		"ENOTRECOVERABLE",
		"State not recoverable"
	],
	[
		132,
		"ERFKILL",
		"Operation not possible due to RF-kill"
	]
]);
const texts = once(() => new Map(faults().map(([errno, , text]) => [errno, text])));
function textOf(errno) {
	return texts().get(errno) ?? `Unknown error ${errno}`;
}
// runtime/python/os/libc.ts
const functions = {
	__errno_location: {
		parameters: [],
		result: "pointer",
		optional: true
	},
	__error: {
		parameters: [],
		result: "pointer",
		optional: true
	},
	_exit: {
		parameters: ["i32"],
		result: "void"
	},
	close: {
		parameters: ["i32"],
		result: "i32"
	},
	dup2: {
		parameters: ["i32", "i32"],
		result: "i32"
	},
	dup3: {
		parameters: [
			"i32",
			"i32",
			"i32"
		],
		result: "i32",
		optional: true
	},
	epoll_create1: {
		parameters: ["i32"],
		result: "i32",
		optional: true
	},
	epoll_ctl: {
		parameters: [
			"i32",
			"i32",
			"i32",
			"buffer"
		],
		result: "i32",
		optional: true
	},
	eventfd: {
		parameters: ["u32", "i32"],
		result: "i32",
		optional: true
	},
	execve: {
		parameters: [
			"buffer",
			"buffer",
			"buffer"
		],
		result: "i32"
	},
	fcntl: {
		parameters: [
			"i32",
			"i32",
			"i32"
		],
		result: "i32"
	},
	fork: {
		parameters: [],
		result: "i32"
	},
	fsync: {
		parameters: ["i32"],
		result: "i32"
	},
	ftruncate: {
		parameters: ["i32", "i64"],
		result: "i32"
	},
	getxattr: {
		parameters: [
			"buffer",
			"buffer",
			"buffer",
			"usize"
		],
		result: "i64",
		optional: true
	},
	getpid: {
		parameters: [],
		result: "i32"
	},
	getppid: {
		parameters: [],
		result: "i32"
	},
	getpgid: {
		parameters: ["i32"],
		result: "i32"
	},
	getrusage: {
		parameters: ["i32", "buffer"],
		result: "i32"
	},
	getsid: {
		parameters: ["i32"],
		result: "i32"
	},
	isatty: {
		parameters: ["i32"],
		result: "i32"
	},
	kill: {
		parameters: ["i32", "i32"],
		result: "i32"
	},
	lgetxattr: {
		parameters: [
			"buffer",
			"buffer",
			"buffer",
			"usize"
		],
		result: "i64",
		optional: true
	},
	listxattr: {
		parameters: [
			"buffer",
			"buffer",
			"usize"
		],
		result: "i64",
		optional: true
	},
	llistxattr: {
		parameters: [
			"buffer",
			"buffer",
			"usize"
		],
		result: "i64",
		optional: true
	},
	lremovexattr: {
		parameters: ["buffer", "buffer"],
		result: "i32",
		optional: true
	},
	lsetxattr: {
		parameters: [
			"buffer",
			"buffer",
			"buffer",
			"usize",
			"i32"
		],
		result: "i32",
		optional: true
	},
	lseek: {
		parameters: [
			"i32",
			"i64",
			"i32"
		],
		result: "i64"
	},
	lockf: {
		parameters: [
			"i32",
			"i32",
			"i64"
		],
		result: "i32"
	},
	madvise: {
		parameters: [
			"usize",
			"usize",
			"i32"
		],
		result: "i32"
	},
	mkfifo: {
		parameters: ["buffer", "u32"],
		result: "i32"
	},
	nice: {
		parameters: ["i32"],
		result: "i32"
	},
	openpty: {
		parameters: [
			"buffer",
			"buffer",
			"buffer",
			"buffer",
			"buffer"
		],
		result: "i32",
		optional: true
	},
	open: {
		parameters: [
			"buffer",
			"i32",
			"u32"
		],
		result: "i32"
	},
	pipe: {
		parameters: ["buffer"],
		result: "i32"
	},
	pipe2: {
		parameters: ["buffer", "i32"],
		result: "i32",
		optional: true
	},
	poll: {
		parameters: [
			"buffer",
			"usize",
			"i32"
		],
		result: "i32"
	},
	posix_spawn: {
		parameters: [
			"buffer",
			"buffer",
			"buffer",
			"buffer",
			"buffer",
			"buffer"
		],
		result: "i32"
	},
	posix_spawnp: {
		parameters: [
			"buffer",
			"buffer",
			"buffer",
			"buffer",
			"buffer",
			"buffer"
		],
		result: "i32"
	},
	pread: {
		parameters: [
			"i32",
			"buffer",
			"usize",
			"i64"
		],
		result: "i64"
	},
	pwrite: {
		parameters: [
			"i32",
			"buffer",
			"usize",
			"i64"
		],
		result: "i64"
	},
	pthread_sigmask: {
		parameters: [
			"i32",
			"buffer",
			"buffer"
		],
		result: "i32"
	},
	read: {
		parameters: [
			"i32",
			"buffer",
			"usize"
		],
		result: "i32"
	},
	removexattr: {
		parameters: ["buffer", "buffer"],
		result: "i32",
		optional: true
	},
	sched_get_priority_max: {
		parameters: ["i32"],
		result: "i32"
	},
	sched_get_priority_min: {
		parameters: ["i32"],
		result: "i32"
	},
	sched_getaffinity: {
		parameters: [
			"i32",
			"usize",
			"buffer"
		],
		result: "i32",
		optional: true
	},
	sched_getparam: {
		parameters: ["i32", "buffer"],
		result: "i32",
		optional: true
	},
	sched_getscheduler: {
		parameters: ["i32"],
		result: "i32",
		optional: true
	},
	sched_rr_get_interval: {
		parameters: ["i32", "buffer"],
		result: "i32",
		optional: true
	},
	sched_setaffinity: {
		parameters: [
			"i32",
			"usize",
			"buffer"
		],
		result: "i32",
		optional: true
	},
	sched_setparam: {
		parameters: ["i32", "buffer"],
		result: "i32",
		optional: true
	},
	sched_setscheduler: {
		parameters: [
			"i32",
			"i32",
			"buffer"
		],
		result: "i32",
		optional: true
	},
	sched_yield: {
		parameters: [],
		result: "i32"
	},
	setpgid: {
		parameters: ["i32", "i32"],
		result: "i32"
	},
	setsid: {
		parameters: [],
		result: "i32"
	},
	setxattr: {
		parameters: [
			"buffer",
			"buffer",
			"buffer",
			"usize",
			"i32"
		],
		result: "i32",
		optional: true
	},
	sigaction: {
		parameters: [
			"i32",
			"buffer",
			"buffer"
		],
		result: "i32"
	},
	signal: {
		parameters: ["i32", "usize"],
		result: "usize"
	},
	sigtimedwait: {
		parameters: [
			"buffer",
			"buffer",
			"buffer"
		],
		result: "i32",
		optional: true
	},
	socketpair: {
		parameters: [
			"i32",
			"i32",
			"i32",
			"buffer"
		],
		result: "i32"
	},
	sync: {
		parameters: [],
		result: "void"
	},
	syscall: {
		parameters: [
			"i64",
			"i64",
			"i64"
		],
		result: "i64",
		optional: true
	},
	waitpid: {
		parameters: [
			"i32",
			"buffer",
			"i32"
		],
		result: "i32"
	},
	write: {
		parameters: [
			"i32",
			"buffer",
			"usize"
		],
		result: "i32"
	}
};
let opened;
let errors;
function isOpen() {
	return opened !== void 0;
}
function libc(what) {
	if (opened !== void 0) return opened;
	const files = FILES[Deno.build.os] ?? [];
	opened = openFirst(files, functions, `Cannot do ${what}`, "Run with --allow-ffi", (fault) => new OSError(38, `Function not implemented: ${what} (${fault ?? Deno.build.os})`)).symbols;
	const place = opened.__errno_location?.() ?? opened.__error?.();
	errors = new Int32Array(Deno.UnsafePointerView.getArrayBuffer(place, 4));
	return opened;
}
function errno() {
	return errors[0];
}
function failure(filename) {
	const number = errno();
	return filename === void 0 ? new OSError(number, textOf(number)) : new OSError(number, textOf(number), filename);
}
function checked(result, filename) {
	if (result < 0) throw failure(filename);
	return result;
}
function cString(text) {
	return new TextEncoder().encode(text + "\0").slice();
}
// runtime/python/files/descriptor_device.ts
var DescriptorDevice = class {
	#closes;
	constructor(number, closes) {
		this.number = number;
		this.#closes = closes;
		this.seekable = Number(libc("os.fdopen").lseek(this.#real, 0n, 1)) >= 0;
	}
	get #real() {
		return realOf(this.number);
	}
	read(into) {
		const buffer = new Uint8Array(into.length);
		const count = checked(libc("read").read(this.#real, buffer, BigInt(buffer.length)));
		into.set(buffer.subarray(0, count));
		return count === 0 ? null : count;
	}
	write(bytes) {
		const { write } = libc("write");
		for (let at = 0; at < bytes.length;) {
			const rest = new Uint8Array(bytes.subarray(at));
			at += checked(write(this.#real, rest, BigInt(rest.length)));
		}
	}
	seek(offset, whence) {
		return checked(Number(libc("seek").lseek(this.#real, BigInt(offset), whence)));
	}
	truncate(length) {
		checked(libc("truncate").ftruncate(this.#real, BigInt(length)));
	}
	release() {}
	close() {
		if (!this.#closes) return;
		const found = descriptorOf(this.number);
		const real = this.#real;
		release(this.number);
		if (found) found.close();
		else checked(libc("close").close(real));
	}
	isTerminal() {
		return libc("isatty").isatty(this.#real) === 1;
	}
};
// runtime/python/io/bases.ts
var IOBase = class {
	static __module__ = "io";
	#closed = false;
	static [Symbol.hasInstance](value) {
		return typeof value === "object" && value !== null && isSubclass$1(classOf$1(value), this);
	}
	get closed() {
		return this.#closed;
	}
	check() {
		if (this.closed) throw new ValueError("I/O operation on closed file.");
	}
	close() {
		if (this.#closed) return;
		try {
			this.flush();
		} finally {
			this.#closed = true;
		}
	}
	flush() {
		this.check();
	}
	fileno() {
		throw new UnsupportedOperation("fileno");
	}
	isatty() {
		this.check();
		return false;
	}
	readable() {
		this.check();
		return false;
	}
	writable() {
		this.check();
		return false;
	}
	seekable() {
		this.check();
		return false;
	}
	seek(_offset, _whence = 0) {
		throw new UnsupportedOperation("seek");
	}
	tell() {
		return this.seek(0, 1);
	}
	truncate(_size) {
		throw new UnsupportedOperation("truncate");
	}
	readline(limit = -1) {
		const most = limit === null || limit < 0 ? Infinity : size(limit);
		const parts = [];
		for (let length = 0; length < most; length++) {
			const part = callMethod(this, "read", [1]);
			if (part.length === 0) break;
			parts.push(part);
			if (part[0] === 10) break;
		}
		return concat(parts);
	}
	readlines(hint = -1) {
		const most = hint === null || hint <= 0 ? Infinity : size(hint);
		const lines = [];
		let length = 0;
		for (const line of this) {
			lines.push(line);
			length += line.length;
			if (length > most) break;
		}
		return lines;
	}
	writelines(lines) {
		this.check();
		for (const line of iter(lines)) callMethod(this, "write", [line]);
	}
	*[Symbol.iterator]() {
		for (;;) {
			const line = this.readline();
			if (line.length === 0) return;
			yield line;
		}
	}
	__iter__() {
		this.check();
		return this;
	}
	__next__() {
		const line = this.readline();
		if (line.length === 0) throw new StopIteration();
		return line;
	}
	__enter__() {
		this.check();
		return this;
	}
	__exit__(..._args) {
		this.close();
	}
	[Symbol.dispose]() {
		this.close();
	}
	toString() {
		return `<${qualifiedTypeName(this)} object at ${addressText(this)}>`;
	}
};
var RawIOBase = class extends IOBase {
	readinto(_target) {
		throw new NotImplementedError();
	}
	write(_bytes) {
		throw new NotImplementedError();
	}
	read(count = -1) {
		if (count === null || count < 0) return this.readall();
		const room = ByteArray.fromBytes(new Uint8Array(size(count)));
		const got = this.readinto(room);
		return got === null ? null : new Bytes(room.subarray(0, size(got)));
	}
	readall() {
		const parts = [];
		for (;;) {
			const part = this.read(8192);
			if (part === null || part.length === 0) return concat(parts);
			parts.push(part);
		}
	}
};
var BufferedIOBase = class extends IOBase {
	read(_count = -1) {
		throw new UnsupportedOperation("read");
	}
	read1(_count = -1) {
		throw new UnsupportedOperation("read1");
	}
	readinto(target) {
		const bytes = this.read(target.length);
		target.set(bytes);
		return bytes.length;
	}
	write(_bytes) {
		throw new UnsupportedOperation("write");
	}
	detach() {
		throw new UnsupportedOperation("detach");
	}
};
var TextIOBase = class extends IOBase {
	read(_count = -1) {
		throw new UnsupportedOperation("read");
	}
	readline(_limit = -1) {
		throw new UnsupportedOperation("readline");
	}
	write(_text) {
		throw new UnsupportedOperation("write");
	}
	detach() {
		throw new UnsupportedOperation("detach");
	}
};
for (const base of [
	IOBase,
	RawIOBase,
	BufferedIOBase,
	TextIOBase
]) nameClass(base, base.name);
inheritAlso(BinaryFile, BufferedIOBase);
inheritAlso(TextFile, TextIOBase);
// runtime/python/io/file_io.ts
function parsed(mode) {
	const letters = mode.replace("b", "");
	if (!/^[rwax+]*$/.test(letters)) throw new ValueError(`invalid mode: ${mode}`);
	if (!/^\+?[rwax]\+?$/.test(letters)) throw new ValueError("Must have exactly one of create/read/write/append mode and at most one plus");
	const has = (letter) => letters.includes(letter);
	return {
		reading: has("r"),
		writing: has("w"),
		appending: has("a"),
		creating: has("x"),
		updating: has("+")
	};
}
function shown({ reading, appending, creating, updating }) {
	if (creating) return updating ? "xb+" : "xb";
	if (appending) return updating ? "ab+" : "ab";
	return updating ? "rb+" : reading ? "rb" : "wb";
}
const CHUNK = 65536;
const made = new WeakSet();
var FileIO = class FileIO extends RawIOBase {
	static __module__ = "_io";
	#opened;
	constructor(file, mode, closefd, opener) {
		super();
		if (typeof file === "object" && file !== null && made.has(file)) {
			this.#opened = file;
			return;
		}
		const named = options([
			"mode",
			"closefd",
			"opener"
		], mode, closefd, opener);
		const how = parsed(named.mode ?? "r");
		const closes = truth(named.closefd ?? true);
		const isNumber = typeof file === "number" || typeof file === "bigint" || typeof file === "boolean";
		if (!isNumber && !closes) throw new ValueError("Cannot use closefd=False with file name");
		if (isNumber && Number(file) < 0) throw new ValueError("negative file descriptor");
		flushFiles();
		const device = isNumber ? new DescriptorDevice(Number(file), closes) : new FileDevice(pathText(file), how, file);
		const access = {
			name: file,
			mode: shown(how),
			readable: how.reading || how.updating,
			writable: !how.reading || how.updating
		};
		this.#opened = {
			device,
			access,
			closefd: closes
		};
	}
	static {
		rawFile.of = (device, access) => {
			const opened = {
				device,
				access,
				closefd: true
			};
			made.add(opened);
			return new FileIO(opened);
		};
	}
	get name() {
		return this.#opened.access.name;
	}
	get mode() {
		return this.#opened.access.mode;
	}
	get closefd() {
		return this.#opened.closefd;
	}
	check() {
		if (this.closed) throw new ValueError("I/O operation on closed file");
	}
	#device() {
		this.check();
		return this.#opened.device;
	}
	#source() {
		const device = this.#device();
		if (!this.#opened.access.readable) throw new UnsupportedOperation("File not open for reading");
		return device;
	}
	read(count = -1) {
		if (count === null || count < 0) return this.readall();
		const room = new Uint8Array(size(count));
		const got = this.#source().read(room) ?? 0;
		return new Bytes(room.subarray(0, got));
	}
	readall() {
		const device = this.#source();
		const parts = [];
		for (;;) {
			const room = new Uint8Array(CHUNK);
			const got = device.read(room) ?? 0;
			if (got === 0) return concat(parts);
			parts.push(room.subarray(0, got));
		}
	}
	readinto(target) {
		return this.#source().read(bytesLike(target)) ?? 0;
	}
	write(bytes) {
		const device = this.#device();
		if (!this.#opened.access.writable) throw new UnsupportedOperation("File not open for writing");
		const given = bytesLike(bytes);
		device.write(given);
		return given.length;
	}
	seek(offset, whence = 0) {
		const device = this.#device();
		const [place, from] = [Number(index$1(offset)), Number(index$1(whence))];
		if (from === 0 && place < 0) throw new OSError(22, "Invalid argument");
		return device.seek(place, from);
	}
	tell() {
		return this.#device().seek(0, Deno.SeekMode.Current);
	}
	truncate(length = null) {
		const device = this.#device();
		if (!this.#opened.access.writable) throw new UnsupportedOperation("File not open for writing");
		const end = length === null ? this.tell() : size(length);
		device.truncate(end);
		return end;
	}
	fileno() {
		return this.#device().number;
	}
	isatty() {
		return this.#device().isTerminal();
	}
	readable() {
		this.check();
		return this.#opened.access.readable;
	}
	writable() {
		this.check();
		return this.#opened.access.writable;
	}
	seekable() {
		return this.#device().seekable;
	}
	close() {
		if (this.closed) return;
		super.close();
		this.#opened.device.close();
	}
	toString() {
		if (this.closed) return "<_io.FileIO [closed]>";
		const { access: { name, mode }, closefd } = this.#opened;
		return `<_io.FileIO name=${repr(name)} mode=${repr(mode)} closefd=${closefd ? "True" : "False"}>`;
	}
};
nameClass(FileIO, "_io.FileIO");
// runtime/python/file.ts
function parseMode(mode) {
	const has = (letter) => mode.includes(letter);
	if (!/^[rwaxbt+]*$/.test(mode) || new Set(mode).size !== mode.length) throw new ValueError(`invalid mode: '${mode}'`);
	if (has("t") && has("b")) throw new ValueError("can't have text and binary mode at once");
	const kinds = [...mode].filter((letter) => "rwax".includes(letter)).length;
	if (kinds > 1) throw new ValueError("must have exactly one of create/read/write/append mode");
	if (kinds === 0) throw new ValueError("Must have exactly one of create/read/write/append mode and at most one plus");
	return {
		reading: has("r"),
		writing: has("w"),
		appending: has("a"),
		creating: has("x"),
		updating: has("+"),
		binary: has("b")
	};
}
function pathOf(file) {
	if (typeof file === "string") {
		if (file.includes("\0")) throw new ValueError("embedded null byte");
		return file;
	}
	if (file instanceof URL) return file;
	if (file instanceof Uint8Array) return decode(file, "utf-8", "surrogateescape");
	const own = methodOf(file, "__fspath__");
	if (own) return own.call(file);
	throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(file)}`);
}
const NAMES = [
	"mode",
	"buffering",
	"encoding",
	"errors",
	"newline"
];
function read(args) {
	const rest = [...args];
	const options = { ...keywords(rest) };
	rest.forEach((value, i) => {
		const name = NAMES[i];
		if (name !== void 0) options[name] = value;
	});
	return options;
}
const open = ((file, ...rest) => {
	const options = read(rest);
	const given = options.mode ?? "r";
	if (typeof given !== "string") throw new TypeError(`open() argument 'mode' must be str, not ${typeName(given)}`);
	const mode = parseMode(given);
	const buffering = Number(options.buffering ?? -1);
	if (mode.binary) checkBinary(options);
	else if (buffering === 0) throw new ValueError("can't have unbuffered text I/O");
	const newline = options.newline ?? null;
	if (newline !== null && ![
		"",
		"\n",
		"\r",
		"\r\n"
	].includes(newline)) throw new ValueError(`illegal newline value: ${newline}`);
	const descriptor = typeof file === "number" || typeof file === "bigint" ? Number(file) : null;
	const path = descriptor === null ? pathOf(file) : "";
	flushFiles();
	const access = {
		name: file,
		mode: mode.binary ? binaryMode(mode) : given,
		readable: mode.reading || mode.updating,
		writable: !mode.reading || mode.updating,
		holdsBack: descriptor !== null
	};
	const device = descriptor === null ? new FileDevice(path, mode, file) : new DescriptorDevice(descriptor, truth(options.closefd ?? true));
	if (mode.binary && buffering === 0) return rawFile.of(device, access);
	const binary = binaryFile(device, access);
	if (mode.binary) return binary;
	const encoding = options.encoding ?? "utf-8";
	return new TextFile(binary, {
		encoding,
		shownEncoding: options.encoding ? encoding : "UTF-8",
		errors: options.errors ?? "strict",
		newline,
		lineBuffered: buffering === 1,
		mode: given
	});
});
function checkBinary(options) {
	for (const [name, what] of [["encoding", "an encoding"], ["errors", "an errors"]]) if (truth(options[name])) throw new ValueError(`binary mode doesn't take ${what} argument`);
	if (options.newline !== null && options.newline !== void 0) throw new ValueError("binary mode doesn't take a newline argument");
}
function binaryMode({ reading, writing, appending, creating, updating }) {
	if (updating) return writing || reading ? "rb+" : appending ? "ab+" : "xb+";
	return reading ? "rb" : writing ? "wb" : appending ? "ab" : creating ? "xb" : "";
}
// runtime/python/modules.ts
function moduleLoader(meta, name, body) {
	let begun = false;
	inheritGlobals(meta, () => ({ [`module ${name}`]: begun }), (from) => begun = from[`module ${name}`] ?? begun);
	const failed = (error) => {
		begun = false;
		throw error;
	};
	return () => {
		if (begun) return void 0;
		begun = true;
		try {
			const running = body();
			return running instanceof Promise ? running.catch(failed) : running;
		} catch (error) {
			return failed(error);
		}
	};
}
var ModuleObject = class {
	toString() {
		const { __name__, __file__ } = this;
		return `<module '${__name__}'${__file__ ? ` from '${__file__}'` : ""}>`;
	}
	get [Symbol.toStringTag]() {
		return "Module";
	}
};
nameClass(ModuleObject, "module");
function emptyModule(name, doc) {
	const made = new ModuleObject();
	const facts = {
		__name__: name,
		__doc__: doc,
		__package__: null,
		__loader__: null,
		__spec__: null
	};
	for (const [key, value] of Object.entries(facts)) Object.defineProperty(made, key, {
		value,
		writable: true,
		configurable: true
	});
	return made;
}
const ownModules = new Dict();
function moduleObject(name, file, doc, members) {
	const made = new ModuleObject();
	const dot = name.lastIndexOf(".");
	const facts = {
		__name__: name,
		__doc__: doc,
		__file__: file,
		__package__: /__init__\.py$/.test(file ?? "") ? name : name.slice(0, Math.max(0, dot))
	};
	for (const [key, value] of Object.entries(facts)) Object.defineProperty(made, key, {
		value,
		writable: true,
		configurable: true
	});
	Object.defineProperties(made, Object.getOwnPropertyDescriptors(members));
	ownModules.set(name, made);
	return made;
}
const ALWAYS = "abc builtins codecs encodings io marshal os os.path posix posixpath site stat sys time zipimport".split(" ");
function noteModules(imported) {
	for (const name of ALWAYS) if (!(name in imported)) moduleObject(name, null, null, {});
	for (const [name, module] of Object.entries(imported)) ownModules.set(name, module);
}
function belong(name, ...classes) {
	for (const one of classes) Object.defineProperty(one, "__module__", {
		value: name,
		writable: true,
		configurable: true
	});
}
function presentIn(module, name, value) {
	if (value !== void 0) return value;
	throw new AttributeError(`module '${module}' has no attribute '${name}'`, { name });
}
function imported(module, name, text) {
	try {
		return getattr(module, name);
	} catch (error) {
		if (!(error instanceof AttributeError)) throw error;
		const { __name__, __file__ } = module;
		const refused = new ImportError(text, {
			name: __name__ ?? null,
			path: __file__ ?? null
		});
		throw Object.assign(refused, {
			cause: void 0,
			__context__: error,
			name_from: name
		});
	}
}
function absentName(message, hint = "") {
	throw suggesting(new AttributeError(message), hint);
}
// runtime/python/delegation.ts
function isGenerator(value) {
	return Object.prototype.toString.call(value) === "[object Generator]";
}
function isExpression(value) {
	return Object.prototype.toString.call(value) === "[object Iterator Helper]";
}
function isOwn(value) {
	return isExpression(value) || methodOf(value, "__next__") !== void 0;
}
function iteratorName(items, iterator) {
	const type = typeName(items);
	if (type === "str") return [...items].every((character) => character < "\u0080") ? "str_ascii_iterator" : "str_iterator";
	return /^(tuple|bytes|bytearray)$/.test(type) ? `${type}_iterator` : typeName(iterator);
}
var Delegation = class {
	#source;
	#inner;
	#items;
	constructor(items) {
		this.#items = items;
		const own = methodOf(items, "__iter__");
		const source = own && !isGenerator(items) ? own.call(items) : items;
		this.#inner = isGenerator(source) ? source : iter(source)[Symbol.iterator]();
		this.#source = source === items && !isOwn(source) ? this.#inner : source;
	}
	[Symbol.iterator]() {
		return this;
	}
	next(value) {
		if (value === void 0 || value === null) return this.#inner.next(value);
		if (isGenerator(this.#inner)) return this.#inner.next(value);
		return this.#called("send", value);
	}
	throw(error) {
		if (error instanceof GeneratorExit) {
			const close = this.#method("close");
			if (close) invoke(close);
			throw error;
		}
		if (isGenerator(this.#inner)) {
			noteStart(this.#inner);
			return throwing(this.#inner, error);
		}
		if (isExpression(this.#source)) {
			this.return();
			throw leaving(error);
		}
		if (!this.#method("throw")) {
			if (error instanceof StopIteration) return {
				done: true,
				value: error.value
			};
			throw error;
		}
		return this.#called("throw", error);
	}
	return(value) {
		return this.#inner.return?.(value) ?? {
			done: true,
			value
		};
	}
	#method(name) {
		return getattr(this.#source, name, null);
	}
	#called(name, value) {
		const method = this.#method(name);
		if (!method) throw new AttributeError(`'${iteratorName(this.#items, this.#source)}' object has no attribute '${name}'`);
		try {
			return {
				done: false,
				value: invoke(method, value)
			};
		} catch (error) {
			if (!(error instanceof StopIteration)) throw error;
			return {
				done: true,
				value: error.value
			};
		}
	}
};
const delegated = ((items) => new Delegation(items));
// runtime/python/operators/in_place.ts
function own(name, a, b) {
	const method = methodOf(a, name);
	return method ? method.call(a, b) : NotImplemented;
}
function generic(name, symbol, any, a, b) {
	const result = typeof a === "object" ? own(name, a, b) : NotImplemented;
	return result === NotImplemented ? any(a, b, symbol) : result;
}
function onSet(name, symbol, any, a, b) {
	const method = `__i${name}__`;
	if (!methodOf(a, method)) {
		const changed = inPlace$1(name, a, b);
		if (changed !== void 0) return changed;
	}
	return generic(method, symbol, any, a, b);
}
function iadd(a, b) {
	if (typeof a === typeof b && (typeof a === "number" || typeof a === "string")) return add(a, b);
	if (isList(a) && !methodOf(a, "__iadd__")) {
		const isPlain = Array.isArray(b) && !methodOf(b, "__iter__");
		for (const item of isPlain ? b.slice() : iter(b)) a.push(item);
		return a;
	}
	if (isPlainTuple(a)) return addAny(a, b, "+=");
	if (a instanceof ByteArray && b instanceof Uint8Array) {
		addBytes(a, b);
		return a;
	}
	return generic("__iadd__", "+=", addAny, a, b);
}
function isub(a, b) {
	if (typeof a === "number" && typeof b === "number") return sub(a, b);
	return onSet("sub", "-=", subAny, a, b);
}
function imul(a, b) {
	if (typeof a === "number" && typeof b === "number") return mul(a, b);
	if (isList(a) && !methodOf(a, "__imul__")) {
		const once = a.slice();
		if (!hasIndex(b)) return mulAny(a, b, "*=");
		const times = Number(index$1(b));
		if (times <= 0) a.length = 0;
		for (let i = 1; i < times; i++) a.push(...once);
		return a;
	}
	if (hasItems(a) && hasRepeats(b) && !methodOf(a, "__mul__")) throw new TypeError(`unsupported operand type(s) for *=: '${typeName(a)}' and '${typeName(b)}'`);
	return generic("__imul__", "*=", mulAny, a, b);
}
function hasItems(value) {
	return value instanceof Map || value instanceof Set || typeof value === "object" && value !== null && classModule(value.constructor) === "__main__" && !hasRepeats(plainOf(value)) && kindOf$2(value) === 0;
}
function hasRepeats(value) {
	return typeof value === "string" || Array.isArray(value) || value instanceof Uint8Array;
}
function idiv(a, b) {
	return generic("__itruediv__", "/=", divAny, a, b);
}
function ifloordiv(a, b) {
	return generic("__ifloordiv__", "//=", floordivAny, a, b);
}
function imod(a, b) {
	if (typeof a === "number" && typeof b === "number" && b !== 0) return mod(a, b);
	return generic("__imod__", "%=", modAny, a, b);
}
function ipow(a, b) {
	return generic("__ipow__", "**=", powAny, a, b);
}
function imatmul(a, b) {
	return generic("__imatmul__", "@=", matmulAny, a, b);
}
function ibitor(a, b) {
	return onSet("or", "|=", orAny, a, b);
}
function ibitand(a, b) {
	return onSet("and", "&=", andAny, a, b);
}
function ibitxor(a, b) {
	return onSet("xor", "^=", xorAny, a, b);
}
function ilshift(a, b) {
	return generic("__ilshift__", "<<=", lshiftAny, a, b);
}
function irshift(a, b) {
	return generic("__irshift__", ">>=", rshiftAny, a, b);
}
// runtime/python/operators/item_sums.ts
function addTo(dict, key, by, start) {
	const table = openTable(dict);
	if (table !== void 0) {
		const place = table.find(key);
		if (place > 0) {
			const value = table.values[place];
			if (isSmallInt(value) && isSmallInt(by)) {
				table.values[place] = value + by;
				return;
			}
			if (kindOf$2(value) !== 0 && kindOf$2(by) !== 0) {
				table.values[place] = add(value, by);
				return;
			}
		}
	}
	if (start !== void 0) dict.set(key, add(dict.get(key, start), by));
	else setItem(dict, key, iadd(item(dict, key), by));
}
const UNITS = 256;
const PIECE = 65536;
function countEach(dict, keys, start) {
	if (isLongText(keys) && openTable(dict) !== void 0) countCharacters(dict, keys, start);
	else if (Array.isArray(keys)) for (let i = 0; i < keys.length; i++) countOne(dict, keys[i], start);
	else for (const key of keys) countOne(dict, key, start);
}
function isLongText(keys) {
	return typeof keys === "string" && keys.length > UNITS;
}
function countOne(dict, key, start) {
	const table = start === 0 ? openTable(dict) : void 0;
	if (table === void 0) {
		addTo(dict, key, 1, start);
		return;
	}
	const place = table.place(key);
	if (place < 0) table.values.push(1);
	else {
		const value = table.values[place];
		table.values[place] = isSmallInt(value) ? value + 1 : add(value, 1);
	}
}
function countCharacters(dict, text, start) {
	const again = new Int32Array(UNITS);
	try {
		for (let at = countCodes(dict, text, start, again); at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code < UNITS && again[code] !== 0) again[code]++;
			else {
				const character = String.fromCodePoint(text.codePointAt(at));
				addTo(dict, character, 1, start);
				if (code >= UNITS) at += character.length - 1;
				else if (isSmallInt(dict.get(character))) again[code] = 1;
			}
		}
	} finally {
		for (let code = 0; code < UNITS; code++) if (again[code] > 1) addTo(dict, String.fromCharCode(code), again[code] - 1);
	}
}
function countCodes(dict, text, start, again) {
	const room = new Uint8Array(Math.min(text.length, PIECE));
	for (let from = 0; from < text.length; from += PIECE) {
		const piece = text.slice(from, from + PIECE);
		const bytes = asciiBytes(piece, room.subarray(0, piece.length));
		if (bytes === void 0) return from;
		for (let i = 0; i < bytes.length; i++) {
			const code = bytes[i];
			if (again[code] !== 0) again[code]++;
			else {
				const character = String.fromCharCode(code);
				addTo(dict, character, 1, start);
				if (isSmallInt(dict.get(character))) again[code] = 1;
			}
		}
	}
	return text.length;
}
// runtime/python/classes/values.ts
var IntValue = class {
	static __valuetype__ = "int";
	constructor(...args) {
		Object.defineProperty(this, held, { value: int(...args.map(plainOf)) });
	}
};
var FloatValue = class {
	static __valuetype__ = "float";
	constructor(...args) {
		Object.defineProperty(this, held, { value: float(...args.map(plainOf)) });
	}
};
var StrValue = class {
	static __valuetype__ = "str";
	constructor(...args) {
		Object.defineProperty(this, held, { value: str(...args.map(plainOf)) });
	}
};
const AnyTuple = Tuple;
var TupleValue = class extends AnyTuple {
	constructor(items = []) {
		super();
		for (const item of iter(items)) this.push(item);
	}
};
var BytesValue = class extends Bytes {
	constructor(...args) {
		super(bytes(...args));
	}
	static get [Symbol.species]() {
		return Bytes;
	}
};
var ByteArrayValue = class extends ByteArray {
	constructor(...args) {
		super(bytearray(...args));
	}
};
const arithmetic = {
	add,
	sub,
	mul,
	truediv: div,
	floordiv,
	mod,
	divmod,
	pow: pow$1
};
const bits = {
	and: bitand,
	or: bitor,
	xor: bitxor,
	lshift,
	rshift
};
const ordering = {
	__lt__: lt,
	__le__: le,
	__gt__: gt,
	__ge__: ge
};
const everything = {
	__eq__: (a, b) => eq(a, b),
	__ne__: (a, b) => ne(a, b),
	__hash__: hash,
	__bool__: truth,
	__format__: (value, spec) => format$1(value, String(spec)),
	__repr__: repr,
	valueOf: (value) => value,
	toString: (value) => str(value)
};
function orOther(operate) {
	return (a, b) => {
		if (typeof b === "object" && b !== null && !isPlain(b)) return NotImplemented;
		return operate(a, b);
	};
}
function amongNumbers(operate, name) {
	const reckon = orOther(operate);
	if (Object.hasOwn(bits, name)) return (a, b) => kindOf$2(b) === 1 ? reckon(a, b) : NotImplemented;
	const takesComplex = !REAL.has(name);
	return (a, b) => kindOf$2(b) !== 0 || takesComplex && b instanceof Complex ? reckon(a, b) : NotImplemented;
}
const REAL = new Set([
	"floordiv",
	"mod",
	"divmod"
]);
function isPlain(value) {
	const name = value.constructor?.name;
	return name === "Float" || name === "Complex" || Array.isArray(value) || value instanceof Map;
}
for (const type of [
	IntValue,
	FloatValue,
	StrValue
]) {
	keepInTable(type.prototype);
	for (const [name, method] of Object.entries(everything)) put(type, name, method);
	for (const [name, method] of Object.entries(ordering)) put(type, name, amongLike(method));
}
for (const type of [
	IntValue,
	FloatValue,
	StrValue
]) Object.defineProperty(type.prototype, "__format__", {
	configurable: true,
	writable: true,
	value(spec) {
		return spec === "" ? str(this) : format$1(plainOf(this), String(spec), typeName(this));
	}
});
for (const type of [IntValue, FloatValue]) {
	const operators = type === IntValue ? {
		...arithmetic,
		...bits
	} : arithmetic;
	for (const [name, operate] of Object.entries(operators)) {
		const among = name === "mul" ? orOther : amongNumbers;
		put(type, `__${name}__`, among(operate, name));
		put(type, `__r${name}__`, among((a, b) => operate(b, a), name));
	}
	const unary = {
		__neg__: neg,
		__pos__: pos,
		__abs__: abs,
		__float__: float,
		__int__: int,
		__round__: round
	};
	for (const [name, operate] of Object.entries(unary)) put(type, name, operate);
	Object.defineProperty(type.prototype, "__str__", {
		configurable: true,
		writable: true,
		value() {
			return repr(this);
		}
	});
}
noteText(StrValue);
put(IntValue, "__invert__", invert);
put(IntValue, "__index__", (value) => value);
const text$1 = {
	__add__: add,
	__radd__: (a, b) => add(b, a),
	__mul__: mul,
	__rmul__: mul,
	__mod__: mod,
	__len__: len,
	__contains__: (a, b) => contains(a, b),
	__getitem__: (a, b) => item(a, b),
	__iter__: (value) => value[Symbol.iterator](),
	__str__: (value) => value
};
for (const [name, method] of Object.entries(text$1)) put(StrValue, name, method);
for (const [name, method] of Object.entries(str)) if (typeof method === "function") put(StrValue, name, method);
for (const name of Object.getOwnPropertyNames(String.prototype)) {
	const method = String.prototype[name];
	if (typeof method === "function" && name !== "constructor") put(StrValue, name, (value, ...args) => method.apply(value, args));
}
Object.defineProperty(StrValue.prototype, "length", {
	configurable: true,
	get() {
		return this[held].length;
	}
});
Object.defineProperty(StrValue.prototype, Symbol.iterator, { value() {
	return this[held][Symbol.iterator]();
} });
for (const [type, home] of [[IntValue, int], [FloatValue, float]]) for (const [name, method] of Object.entries(home)) if (typeof method === "function") put(type, name, method);
const parts = {
	real: (value) => value,
	imag: (value) => kindOf$2(value) === 1 ? 0 : new Float(0)
};
const fractions = {
	numerator: (value) => value,
	denominator: () => 1
};
for (const [type, all] of [[IntValue, {
	...parts,
	...fractions
}], [FloatValue, parts]]) {
	for (const [name, read] of Object.entries(all)) Object.defineProperty(type.prototype, name, {
		configurable: true,
		get() {
			return read(this[held]);
		}
	});
	put(type, "conjugate", (value) => value);
}
derivesBy("list", List);
derivesBy("bytearray", ByteArrayValue);
nameClass(ByteArrayValue, "bytearray");
standsForType(ByteArrayValue, bytearray);
makeImmutable(FrozenSet);
for (const [name, type, builtin] of [
	[
		"int",
		IntValue,
		int
	],
	[
		"float",
		FloatValue,
		float
	],
	[
		"str",
		StrValue,
		str
	],
	[
		"tuple",
		TupleValue,
		tuple
	],
	[
		"bytes",
		BytesValue,
		bytes
	]
]) {
	derivesBy(name, type);
	makeImmutable(type);
	nameClass(type, name);
	standsForType(type, builtin);
}
// runtime/python/classes/super.ts
var Super = class {
	static __module__ = "builtins";
	static __name__ = "super";
	constructor(type, self, owner) {
		this.__thisclass__ = type;
		this.__self__ = self;
		this.__self_class__ = owner;
	}
	__getattr__(name) {
		const { __thisclass__: type, __self__: self } = this;
		if (self === null) throw lacks(name);
		return parent(type, self)[name];
	}
	__get__(self, _owner) {
		if (self === null || self === void 0 || this.__self__ !== null) return this;
		return superType(this.__thisclass__, self);
	}
	__repr__() {
		const { __thisclass__: type, __self_class__: owner } = this;
		const shown = owner === null ? "NULL" : `<${className(owner)} object>`;
		return `<super: <class '${className(type)}'>, ${shown}>`;
	}
};
function lacks(name) {
	return new AttributeError(`'super' object has no attribute '${name}'`);
}
function builtinMethod(self, home, name) {
	const type = self instanceof Map ? "dict" : self instanceof Set ? "set" : Array.isArray(self) ? isTuple(self) ? "tuple" : "list" : self instanceof Uint8Array ? self instanceof ByteArray ? "bytearray" : "bytes" : void 0;
	if (type) return typeSpecialMethod(type, name);
	if (self instanceof Error) return ofExceptions[name];
	const { toString } = home;
	if (name !== "__repr__" || toString === Object.prototype.toString) return void 0;
	return typeof self === "function" ? void 0 : (one) => toString.call(one);
}
const ofExceptions = {
	__str__: exceptionText,
	__repr__: exceptionRepr
};
function isStatic(type, name) {
	for (let at = type; at && at !== Function.prototype; at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, name)) return typeof Reflect.get(at, name) === "function";
	return false;
}
function parent(type, self) {
	const isClass = typeof self === "function";
	const owner = isClass ? self : self.constructor;
	let found = null;
	for (const link of links(owner)) {
		if (shownClass(link) !== type) continue;
		found = Object.getPrototypeOf(link);
		break;
	}
	const next = found ?? Object.getPrototypeOf(type);
	const isMade = isClass && found === null && type.prototype instanceof Function;
	const home = isClass && !isMade ? next : next.prototype ?? Object.prototype;
	return new Proxy(self, { get(_, name) {
		const [place, receiver] = !isClass && !(name in home) && isStatic(next, name) ? [next, owner] : [home, self];
		const member = Reflect.get(place, name, receiver);
		if (typeof member === "function") {
			const bound = (...args) => member.apply(receiver, args);
			originals.set(bound, {
				method: member,
				receiver
			});
			return bound;
		}
		if (member !== void 0 || name in home) return member;
		const ofObjects = isClass && typeof name === "string" && typeof next === "function" ? getattr(next, name, void 0) : void 0;
		if (ofObjects !== void 0) return ofObjects;
		if (name === "__class__") return superType;
		const last = builtinMethod(self, home, String(name)) ?? objectMethods[String(name)] ?? specialMethod(self, String(name));
		if (last) {
			const bound = (...args) => last(self, ...args);
			nameBuiltins({ [String(name)]: bound });
			return bound;
		}
		throw lacks(String(name));
	} });
}
const superType = defineType({
	name: "super",
	holds: (value) => value instanceof Super,
	class: Super
}, (type, object) => {
	if (!isType(type)) throw new TypeError(`super() argument 1 must be a type, not ${typeName(type)}`);
	if (object === void 0 || object === null) return new Super(type, null, null);
	if (isType(object) && lineageOf(object).includes(type) || object instanceof type) return new Super(type, object, isType(object) ? object : object.constructor);
	const shown = isType(object) ? `type ${className(object)}` : `instance of ${typeName(object)}`;
	throw new TypeError(`super(type, obj): obj (${shown}) is not an instance or subtype of type (${className(type)}).`);
});
// runtime/python/match.ts
function matchName(type, place, count) {
	const label = className(type);
	const names = getattr(type, "__match_args__", void 0) ?? [];
	if (!Array.isArray(names) || names.length > 0 && !isTuple(names)) throw new TypeError(`${label}.__match_args__ must be a tuple (got ${typeName(names)})`);
	if (names.length < count) throw new TypeError(`${label}() accepts ${names.length} positional sub-pattern${names.length === 1 ? "" : "s"} (${count} given)`);
	const name = names[place];
	if (typeof name === "string") return name;
	throw new TypeError(`__match_args__ elements must be strings (got ${typeName(name)})`);
}
// runtime/python/print.ts
function text(value, name, otherwise) {
	if (value === void 0 || value === null) return otherwise;
	if (typeof value === "string") return value;
	throw new TypeError(`${name} must be None or a string, not ${typeName(value)}`);
}
function print(...given) {
	const values = unpacked(given);
	const last = values[values.length - 1];
	if (typeof last === "object" && isKeywords(last)) {
		values.pop();
		printWith(values, last);
		return;
	}
	write(streams.stdout, values, " ", "\n");
}
const whole = new Map();
function takesWhole(file) {
	if (file === originalStreams.stdout) return !isHeldBack();
	const owner = classOf$1(file);
	const known = whole.get(owner);
	if (known !== void 0) return known;
	const isLibrary = typeof owner === "function" && classModule(owner) === "_io";
	whole.set(owner, isLibrary);
	return isLibrary;
}
function write(file, values, separator, end) {
	if (file === null) return;
	if (typeof file !== "object" || !takesWhole(file)) {
		values.forEach((value, i) => {
			if (i > 0) callMethod(file, "write", [separator]);
			callMethod(file, "write", [str$1(value)]);
		});
		callMethod(file, "write", [end]);
		return;
	}
	const { write } = file;
	let shown = values.length === 1 ? str$1(values[0]) : "";
	if (values.length > 1) try {
		for (let i = 0; i < values.length; i++) {
			if (i > 0) shown += separator;
			shown += str$1(values[i]);
		}
	} catch (error) {
		write.call(file, shown);
		throw error;
	}
	write.call(file, shown + end);
}
function printWith(values, options) {
	const wrong = wrongName("print", 0, Object.keys(options));
	if (wrong !== null) throw new TypeError(wrong);
	const target = options.file ?? streams.stdout;
	write(target, values, text(options.sep, "sep", " "), text(options.end, "end", "\n"));
	if (truth(options.flush)) callMethod(target, "flush");
}
function input(prompt = "") {
	const shown = str$1(prompt);
	if (shown !== "") streams.stdout.write(shown);
	streams.stdout.flush?.();
	streams.stderr.flush?.();
	const read = String(callMethod(streams.stdin, "readline"));
	if (read === "") throw new EOFError("EOF when reading a line");
	return read.endsWith("\n") ? read.slice(0, -1) : read;
}
// runtime/python/text/palindrome.ts
function isHalf(unit) {
	return (unit & 63488) === 55296;
}
function isPalindrome(text) {
	for (let start = 0, end = text.length - 1; start < end; start++, end--) {
		const first = text.charCodeAt(start);
		const last = text.charCodeAt(end);
		if (isHalf(first) || isHalf(last)) return text === slice$1(text, null, null, -1);
		if (first !== last) return false;
	}
	return true;
}
// runtime/python/text/parts.ts
function missing() {
	return new IndexError("list index out of range");
}
function partAt(text, separator, index, most) {
	const { length } = separator;
	if (length === 0) throw new ValueError("empty separator");
	if (index < 0) {
		if (length > 1) return item(text.split(separator), index);
		let end = text.length;
		for (let i = -1; i > index; i--) {
			end = end > 0 ? text.lastIndexOf(separator, end - 1) : -1;
			if (end < 0) throw missing();
		}
		return text.slice(end > 0 ? text.lastIndexOf(separator, end - 1) + 1 : 0, end);
	}
	let start = 0;
	for (let i = 0; i < index; i++) {
		const found = i === most ? -1 : text.indexOf(separator, start);
		if (found < 0) throw missing();
		start = found + length;
	}
	const end = index === most ? -1 : text.indexOf(separator, start);
	return end < 0 ? text.slice(start) : text.slice(start, end);
}
function wordAt(text, index) {
	if (index < 0) return item(wordList(text), index);
	let start = startFrom(text, 0);
	for (let i = 0; start < text.length; i++) {
		const end = endFrom(text, start);
		if (i === index) return text.slice(start, end);
		start = startFrom(text, end);
	}
	throw missing();
}
// runtime/python/text/text_builder.ts
const LONG$1 = 512;
var TextBuilder = class {
	#pieces = void 0;
	#end;
	#settled = 0;
	#hasNarrowPieces = true;
	#narrow = 0;
	constructor(start = "") {
		this.#end = start;
	}
	add(text) {
		this.#end += text;
		if (this.#end.length > LONG$1) this.#settle();
		return this;
	}
	#settle() {
		const pieces = this.#pieces ??= [];
		let last = this.#end.slice(0, -64);
		this.#end = this.#end.slice(-64);
		this.#settled += last.length;
		this.#narrow = 0;
		if (this.#hasNarrowPieces && !isNarrow(last)) this.#hasNarrowPieces = false;
		while (pieces.length > 0 && pieces[pieces.length - 1].length < last.length * 2) last = whole$3(pieces.pop() + last);
		pieces.push(last);
	}
	#narrowLength() {
		const { length } = this.#end;
		if (length > this.#narrow) {
			if (!isNarrow(this.#end.slice(this.#narrow))) return -1;
			this.#narrow = length;
		}
		return this.#hasNarrowPieces ? this.#settled + length : -1;
	}
	get length() {
		const length = this.#narrowLength();
		return length < 0 ? textLength(this.value) : length;
	}
	item(index) {
		const length = this.#narrowLength();
		if (length < 0 || typeof index !== "number") return item(this.value, index);
		const at = index < 0 ? index + length : index;
		let start = this.#settled;
		if (at >= start && at < length) return this.#end.charAt(at - start);
		const pieces = this.#pieces ?? [];
		for (let i = pieces.length - 1; i >= 0 && at >= 0 && at < start; i--) {
			const piece = pieces[i];
			start -= piece.length;
			if (at >= start) return piece.charAt(at - start);
		}
		return item(this.value, index);
	}
	slice(start, stop = null) {
		const before = this.#settled;
		const length = this.#narrowLength();
		if (length >= 0 && typeof start === "number" && (stop === null || typeof stop === "number")) {
			const from = start < 0 ? start + length : start;
			const to = stop === null ? length : stop < 0 ? stop + length : stop;
			if (from >= before && to >= from) return this.#end.slice(from - before, to - before);
		}
		return slice$1(this.value, start, stop);
	}
	endsWith(text) {
		return (text.length <= this.#end.length ? this.#end : this.value).endsWith(text);
	}
	get value() {
		if (this.#pieces === void 0) return this.#end;
		if (this.#pieces.length > 1 || this.#end !== "") {
			if (this.#hasNarrowPieces && !isNarrow(this.#end)) this.#hasNarrowPieces = false;
			this.#pieces = [whole$3(this.#pieces.join("") + this.#end)];
			this.#settled = this.#pieces[0].length;
			this.#end = "";
			this.#narrow = 0;
		}
		return this.#pieces[0];
	}
};
// runtime/python/text/text_list.ts
const LONG = 4096;
var TextList = class {
	#separator;
	#pieces = void 0;
	#end = "";
	#count = 0;
	constructor(separator, ...texts) {
		this.#separator = separator;
		for (const text of texts) this.push(text);
	}
	push(text) {
		const hasSeparator = this.#count++ > 0 && this.#separator !== "";
		const end = this.#end + (hasSeparator ? this.#separator + text : text);
		if (end.length > LONG) this.#settle(end, text);
		else this.#end = end;
	}
	#settle(end, last) {
		(this.#pieces ??= []).push(last.length > LONG ? end : whole$3(end));
		this.#end = "";
	}
	get length() {
		return this.#count;
	}
	join() {
		return this.#pieces === void 0 ? whole$3(this.#end) : whole$3(this.#pieces.join("") + this.#end);
	}
};
// runtime/python/values/int_sum.ts
const BITS = 50n;
const BASE = 2 ** 50;
const ROOM = 2 ** 52;
const SAFE = Number.MAX_SAFE_INTEGER;
const MIDDLE_BITS = 26n;
const PART = 2 ** 26;
const LARGEST = 2 ** 102;
var IntSum = class {
	#low = 0;
	#middle = 0;
	#high = 0;
	#rest = 0n;
	constructor(start = 0) {
		this.add(start);
	}
	add(value) {
		if (typeof value === "number") {
			const low = this.#low + value;
			if (low <= SAFE && low >= -SAFE) this.#low = low;
			else this.#carry(value);
		} else this.#rest += value;
		return this;
	}
	sub(value) {
		return this.add(-value);
	}
	addProduct(a, b) {
		if (typeof a !== "number" || typeof b !== "number") {
			this.#rest += BigInt(a) * BigInt(b);
			return this;
		}
		const product = a * b;
		if (product <= SAFE && product >= -SAFE) return this.add(product);
		if (b <= PART && b >= -PART) {
			const top = Math.floor(a / PART);
			this.#addMiddle(top * b);
			return this.add((a - top * PART) * b);
		}
		if (product >= LARGEST || product <= -LARGEST) return this.add(BigInt(a) * BigInt(b));
		const top = Math.floor(product / BASE);
		this.#raise(top);
		return this.add(product - top * BASE + lost(a, b, product));
	}
	#addMiddle(value) {
		const middle = this.#middle + value;
		if (middle <= SAFE && middle >= -SAFE) this.#middle = middle;
		else {
			this.#rest += BigInt(this.#middle) << MIDDLE_BITS;
			this.#middle = value;
		}
	}
	#raise(top) {
		const high = this.#high + top;
		if (high > ROOM || high < -ROOM) {
			this.#rest += BigInt(high) << BITS;
			this.#high = 0;
		} else this.#high = high;
	}
	#carry(value) {
		const top = Math.floor(this.#low / BASE);
		const more = Math.floor(value / BASE);
		this.#raise(top + more);
		this.#low = this.#low - top * BASE + (value - more * BASE);
	}
	get value() {
		if (this.#high === 0 && this.#middle === 0 && this.#rest === 0n) return this.#low + 0;
		const middle = BigInt(this.#middle) << MIDDLE_BITS;
		return toInt((BigInt(this.#high) << BITS) + middle + BigInt(this.#low) + this.#rest);
	}
};
// runtime/python/values/plain_numbers.ts
function nonnegative(value) {
	if (value < 0) throw new ValueError("math domain error");
	return value;
}
function positive(value) {
	if (value <= 0) throw new ValueError("math domain error");
	return value;
}
function finite(value) {
	if (value === Infinity || value === -Infinity) throw new ValueError("math domain error");
	return value;
}
function exponential(value) {
	const power = Math.exp(value);
	if (power === Infinity && value !== Infinity) throw new OverflowError("math range error");
	return power;
}
function nonzeroInt(divisor) {
	if (divisor === 0) throw new ZeroDivisionError("division by zero");
	return divisor;
}
function stride(step) {
	if (step === 0) throw new ValueError("range() arg 3 must not be zero");
	return step;
}
function quotient(dividend, divisor) {
	if (divisor === 0) throw new ZeroDivisionError(`${Number.isInteger(dividend) && !Object.is(dividend, -0) && !Object.is(divisor, -0) ? "" : "float "}division by zero`);
	return dividend / divisor;
}
var FloatSum = class {
	#sum = new Compensated(0);
	#isEmpty = true;
	add(value) {
		this.#sum.add(value);
		this.#isEmpty = false;
	}
	get value() {
		return this.#sum.value;
	}
	result() {
		return this.#isEmpty ? 0 : toFloat(this.value);
	}
};
var MixedSum = class {
	#value = 0;
	#isInt = true;
	constructor(start = 0) {
		this.#value = start;
	}
	add(value) {
		this.#value += value;
		this.#isInt = false;
	}
	sub(value) {
		this.#value -= value;
		this.#isInt = false;
	}
	get value() {
		return this.#isInt ? this.#value : toFloat(this.#value);
	}
};
function sumFloats(values) {
	const sum = new Compensated(0);
	for (let i = 0; i < values.length; i++) sum.add(values[i]);
	return sum.value;
}
function sumOfFloats(values) {
	return values.length === 0 ? 0 : toFloat(sumFloats(values));
}
function larger(a, b) {
	return b > a ? b : a;
}
function smaller(a, b) {
	return b < a ? b : a;
}
function rawItems(values) {
	return Array.from(values, (value) => raw(value));
}
function floats(values) {
	return values.map(toFloat);
}
// runtime/python/support/naming.ts
function pythonName(name) {
	if (name === "indexOf" || name === "countOf" || name.toUpperCase() === name) return name;
	return snakeCase(name);
}
function nameFunctions(module) {
	const functions = {};
	for (const [name, value] of Object.entries(module)) {
		if (typeof value !== "function" || isClass(value)) continue;
		if (value.name === "") Object.defineProperty(value, "name", { value: name });
		functions[pythonName(name)] = value;
	}
	nameBuiltins(functions);
}
function nameClasses(module, home) {
	for (const value of Object.values(module)) {
		if (!isClass(value) || classModule(value) !== "__main__") continue;
		const { __module__: inherited } = value;
		const isNearer = typeof inherited === "string" && inherited.startsWith(`${home}.`);
		Object.defineProperty(value, "__module__", {
			value: isNearer ? inherited : home,
			writable: true,
			configurable: true
		});
	}
}
export { ABC, BaseExceptionGroup, BinaryFile, BlockingIOError, BufferError, BufferedIOBase, BuiltinFunctionType, ByteArray, ByteArrayValue, Bytes, BytesValue, BytesWarning, CONFLICT, CallableAlias, Caught, Cell, ChildProcessError, Complex, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, Coroutine, DeprecationWarning, Dict, DictItems, DictKeys, DictValues, END, Ellipsis, EncodingWarning, EnvironmentError, ExceptionGroup, Fields, FileExistsError, FileIO, FileNotFoundError, Flags, Float, FloatSum, FloatValue, FloatingPointError, FrozenSet, FunctionType, FutureWarning, GeneratorExit, GenericAlias, IOBase, IOError, ImportError, ImportWarning, IndentationError, Initialized, IntSum, IntValue, InterruptedError, IsADirectoryError, KeyError, Lazy, List, MODULUS$1 as MODULUS, MappingProxyType, MemoryView, MethodDescriptorType, MethodType, MethodWrapperType, MixedSum, ModuleNotFoundError, ModuleObject, NONE, NameError, NoneType, NotADirectoryError, NotImplemented, NotImplementedError, NumberSum, PendingDeprecationWarning, PermissionError, ProcessLookupError, Property, PySet, PythonFinalizationError, REMOVED$1 as REMOVED, Range, RawIOBase, RecursionError, ReferenceError$1 as ReferenceError, ResourceWarning, RuntimeWarning, SPACE, SetBase, SetTable, Singleton, Slice, StopAsyncIteration, StopIteration, StrValue, SyntaxError, SyntaxWarning, SystemError, TabError, TextBuilder, TextFile, TextIOBase, TextList, TimeoutError, Traceback, Tuple, TupleValue, Type, UnboundLocalError, UnicodeDecodeError, UnicodeEncodeError, UnicodeError, UnicodeTranslateError, UnicodeWarning, UnionType, UnsupportedOperation, UserWarning, Warning, WrapperDescriptorType, ZeroDivisionError, abs, absComplex, absentName, add, addComplex, addInts, addListener, addTo, addTranslation, address, addressText, aenter, aexit, aiter, all, anext, any, areAlike, areFields, argumentText, argumentsOf, asItems, asMethod, asTuple, ascii, asciiDigits, assign, asyncItems, asyncIter, atOnce, awaitable, baseClass, bases$1 as bases, basesAbove, belong, big, bin, binds, bitLength$1 as bitLength, bitLengthOf, bitand, bitor, bitxor, bool, bound$1 as bound, boundFree, boundGlobal, boundNames, bufferOf, builtinName, builtinType, byteSlot, bytearray, bytes, bytesLike, bytesOrAscii, cString, cachedProperty, call, callMember, callMethod, callMethodSync, callStatic, callable, callable$1, catchesExit, ceil, changeSource, checkContext, checkCount, checkDigits, checkSlots, checkSubclass, checked, checks, choosesObjects, chr, claim, classAttributes, classModule, className, classNames, classOf$1 as classOf, classmethod, cmpToKey, codePoints, compare, compareText, complex, concat, constructorFacts, constructorOwner, contains, converted, copysign, coroutine, coroutineFunction, coroutineFunctions, countEach, create, createClass, currentFrame, decode, decompose, define, defineCachedProperty, defineProperty, defineType, delItem, delSlice, delattr, delegated, derives, describeAccessor, descriptorOf, dialect, dict, dictEntries, dictOfFields, digitLimit, dir, div, divComplex, divInts, divmod, emptyModule, encode$1 as encode, encodingName, endLineage, enter, enterAsync, enumerate, eq, equalFloat, errno, escapeCode, excepthook, exception, exceptionText, exit, exitAsync, exponential, fabs, failure, faults, fieldValues, filter, finite, fixed$1 as fixed, float, floatOfRatio, floatText, floats, floor, floordiv, flushAll, flushFiles, flushStreams, fma, fmod, follow, followPython2, format$1 as format, formatException, formatText, formatWith, frameLines, framesOf, framesSince, frexp, fromLatin1, frozenset, fullName, fusedMultiplyAdd, ge, generatorMethod, generatorState, getattr, givenDict, group, gt, guarded, handlers, hasFixedHash, hasIndex, hasattr, hash, hashRatio, hashTuple, hashedAs, held, hex, hideClass, holdOutputBack, hooks, iadd, ibitand, ibitor, ibitxor, id, identical, idiv, ifloordiv, ignore, ilshift, imatmul, imod, imported, imul, inBody, index$1 as index, inheritAlso, inheritNames, initObject, initialize, input, int, integerRoot, interruptBy, interrupts, inverseModulo, invert, invoke, ipow, irshift, isAsOpened, isAscii, isAsync, isAsyncFunction, isClass, isCoroutineFunction, isDescriptor, isFloat, isHashedByIdentity, isHolder, isInt, isKeywords, isLatin, isList, isMapping$1 as isMapping, isNarrow, isOpen, isPalindrome, isPromise, isPythonException, isSequence$1 as isSequence, isSpace, isSubclass$1 as isSubclass, isTuple, isType, isclose, isfinite, isinf, isinstance, isnan, issubclass, isub, item, itemsLess, iter, iterToEnd, iterator, keepBases, keywords, kindOf$2 as kindOf, larger, latin1, ldexp, le, leave, leaving, len, lengthHint, libc, limited, lineageOf, linesOfFrame, links, list, lookForSignals, lshift, lt, makeClass, makeOnDemand, makes, map, markUnhashable, matchName, matched, matched$1, matches, matmul, max, memoryview, merged$1 as merged, metaclass, metatype, methodOf, min, missing$2 as missing, mixin, mod, modf, moduleLoader, moduleName, moduleNames, moduleObject, mro, mul, mulComplex, mulInts, mulmod, multiplyExactly, nameBuiltins, nameClass, nameClasses, nameFunctions, nameGenerators, nameLater, nativeErrors, nativeKeys, ne, neg, next, nextItem, nextafter, noAttribute, nodeModule, nodeProcess, noneType, nonnegative, nonzero, nonzeroInt, not, noteModules, noteSubclass, numberFor, object, oct, ofClasses, onIgnore, onRaise, open, options, optionsNamed, ord, orderedBy, originalBases, originalStreams, outcome, ownCount, ownModules, packed, parametersOf, parametersOf$1, parent, partAt, parts$2 as parts, partsOf, pathOf$1 as pathOf, pathText, patternClasses, percent, piece, plainFields, plainOf, plainPath, plainTable, pointsBefore, pos, positionals, positive, pow, pow$1, power, powerModulo, presentIn, print, property, qualifiedName, qualifiedTypeName, quit, quote, quotient, raise, raiseFrom, raiseHere, range, raw, rawItems, realOf, refusal, refuse, release, released, releasing, remainder, removeListener, replaceMethods, reportIdle, repr, resolveBases, reversePart, reversed, round, rshift, same, scale, sendTo, set, setItem, setSlice, setUrgentSource, setattr, setattrOf, settleSignals, shownClass, size, sizeOf, slice$1 as slice, sliceOf, slot, smaller, sorted, sourceLine, span, split, split$2 as split$1, standsOn, starred, staticMethod, staticmethod, str, str$1, strFormat, streams, stride, sub, subComplex, subInts, substituted, suggesting, sum, sumFloats, sumOfFloats, summaryOf, superType, tableIn, takeFields, takesAs, takesWhat, tell, tellUncaught, textLength, textOf, textOf$1, throwable, toFloat, toInt, toNumber, tracebackOf, trimmed, trunc, truth, tuple, tupleFrom, type, type$1, typeInfoOf, typeMethodOf, typeName, ulp, unboundOf, undefinedName, unexpectedText, unitOf, unpack, unpackStar, unpacked, unraisablehook, updateAbstractmethods, vars, viewOfBytes, waitFor, whole$3 as whole, withContext, withinFrame, wordAt, writableBytes, writeBases, zip };
