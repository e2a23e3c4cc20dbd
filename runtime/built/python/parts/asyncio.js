import { __exportAll, __name } from "../../rolldown-runtime.js";
import { AttributeError, BaseException, EOFError, Exception, IndexError, KeyboardInterrupt, LookupError, OSError, RuntimeError, SystemExit, TypeError, ValueError, addDuty, afterFork, atExit, attendEnd, become, inheritGlobals, interrupt, isPlain, letGo, me, onInterrupt, printError, reduce, register, snakeCase, stayAlive } from "../../core.js";
import { canLetGo, letGoOf } from "../../main.js";
import { Bytes, Coroutine, Dict, FileNotFoundError, FrozenSet, KeyError, Lazy, NameError, PermissionError, ProcessLookupError, PySet, StopAsyncIteration, StopIteration, TimeoutError, Type, abs, add as add$1, addListener, areAlike, asTuple, asyncItems, awaitable, baseClass, bitand, bitor, bitxor, call, callMethod, callable$1 as callable, choosesObjects, classModule, className, concat, coroutineFunctions, currentFrame, delattr, dictEntries, div, eq, exception, float, floordiv, format, formatException, ge, generatorMethod, gt, hash, held, identical, ignore, index, interruptBy, interrupts, invert, invoke, isClass, isCoroutineFunction, isHolder, isInt, isKeywords, isList, isPromise, isTuple, itemsLess, iter, le, lookForSignals, lshift, lt, metatype, methodOf, mixin, mod, mul, nameBuiltins, neg, onRaise, outcome, pos, pow$1 as pow, removeListener, reportIdle, repr, rshift, set, setUrgentSource, setattrOf, settleSignals, sorted, standsOn, str$1 as str, sub, toFloat, toNumber, truth, tuple, tupleFrom, typeName, unpack, unpacked, waitFor as waitFor$1, withinFrame } from "../core.js";
// runtime/python/builtins/first_few.ts
function isBefore$1(a, b) {
	if (typeof a === "number" && typeof b === "number") return a < b;
	if (!Array.isArray(a) || !Array.isArray(b) || !areAlike(a, b)) return lt(a, b);
	const first = a[0];
	const other = b[0];
	if (typeof first === "number" && typeof other === "number") {
		if (first < other) return true;
		if (first > other) return false;
	}
	return itemsLess(a, b);
}
__name(isBefore$1, "isBefore");
function firstFew(keys, count, reverse) {
	const comes = reverse ? (a, b) => isBefore$1(keys[b], keys[a]) : (a, b) => isBefore$1(keys[a], keys[b]);
	const inOrder = (places) => places.sort((a, b) => comes(a, b) ? -1 : 0).slice(0, count);
	if (count === 0) return [];
	const first = Math.min(count, keys.length);
	let found = inOrder(Array.from({ length: first }, (_, place) => place));
	let last = found.at(-1);
	for (let place = first; place < keys.length; place++) {
		if (!comes(place, last)) continue;
		found.push(place);
		if (found.length > 4 * count + 64) {
			found = inOrder(found);
			last = found.at(-1);
		}
	}
	return inOrder(found);
}
// runtime/python/support/iterators.ts
function lasting(generator, module, name) {
	const prototype = generator.prototype;
	Object.defineProperty(prototype, "return", { value: void 0 });
	Object.defineProperty(prototype, "map", { value: Lazy.prototype.map });
	Object.defineProperty(prototype, "filter", { value: Lazy.prototype.filter });
	if (module !== void 0 && name !== void 0) showAs(generator, module, name);
}
function showAs(maker, module, name) {
	const { prototype } = maker;
	const type = class {
		static __module__ = module;
		static __name__ = name;
		static [Symbol.hasInstance](value) {
			return Object.prototype.isPrototypeOf.call(prototype, value);
		}
	};
	Object.defineProperty(prototype, "constructor", { value: type });
	Object.defineProperty(prototype, Symbol.toStringTag, { value: name });
}
// runtime/python/enum/auto.ts
let made$1 = 0;
var auto = class {
	static __module__ = "enum";
	order = ++made$1;
};
// runtime/python/enum/enum.ts
const members = new WeakMap();
function membersOf(type) {
	let known = members.get(type);
	if (!known) {
		known = {
			byName: new Dict(),
			all: [],
			byValue: new Map(),
			others: []
		};
		members.set(type, known);
	}
	return known;
}
function find(type, value) {
	const { all, byValue, others } = membersOf(type);
	return byValue.get(value) ?? all.find((member) => eq(member.value, value)) ?? others.find(([one]) => eq(one, value))?.[1];
}
function isFlags(type) {
	return "_boundary_" in type;
}
const bases = new WeakSet();
function markBase(type) {
	bases.add(type);
	if ("__valuetype__" in type) standsOn(type, {
		type: Object,
		blank: () => []
	});
}
function membersNamed(type, values, ...names) {
	const maker = type;
	unpack(values, names.length).forEach((value, i) => {
		const name = names[i];
		Object.defineProperty(type, name, {
			value: new maker(name, value),
			enumerable: true
		});
	});
}
function makeClass(base, name, given, start) {
	const type = class extends base {};
	Object.defineProperty(type, "name", { value: name });
	const pairs = [];
	const flags = isFlags(base);
	const add = (item, i) => {
		if (Array.isArray(item)) pairs.push([String(item[0]), item[1]]);
		else pairs.push([String(item), flags ? start * 2 ** i : i + start]);
	};
	if (typeof given === "string") given.split(/[,\s]+/).filter(Boolean).forEach(add);
	else if (given instanceof Map) [...given].forEach(add);
	else [...iter(given)].forEach(add);
	for (const [member, value] of pairs) {
		const made = new type(member, value);
		Object.defineProperty(type, member, {
			value: made,
			enumerable: true
		});
	}
	return type;
}
function valueOf$1(made, kind, given, parts) {
	if (isHolder(made)) return made[held];
	return Array.isArray(made) || made instanceof Uint8Array ? given : new kind(...parts);
}
__name(valueOf$1, "valueOf");
function extensible(frozen) {
	return Object.create(Object.getPrototypeOf(frozen), Object.getOwnPropertyDescriptors(frozen));
}
function reachable(type, name, value) {
	const prototype = type.prototype;
	if (!(name in prototype)) Object.defineProperty(prototype, name, {
		value,
		configurable: true
	});
}
function chosen(target, args, as) {
	const type = target;
	if (bases.has(type)) {
		const last = args.at(-1);
		const given = isKeywords(last) ? last : {};
		const { start = 1, names, type: kind } = given;
		const ofKind = kind === void 0 ? void 0 : baseClass(kind);
		const made = makeClass(ofKind ? mixin(ofKind, type) : type, String(args[0]), names ?? args[1], start);
		for (const [key, value] of [["__module__", given.module], ["__qualname__", given.qualname]]) if (value != null) Object.defineProperty(made, key, {
			value,
			configurable: true
		});
		if (given.boundary !== void 0) Object.defineProperty(made, "_boundary_", {
			value: given.boundary,
			configurable: true
		});
		return made;
	}
	if (args.length === 0) throw new TypeError("EnumType.__call__() missing 1 required positional argument: 'value'");
	if (args.length === 1) return type.of(args[0]);
	const [name, written] = args;
	const { byName, all, byValue } = membersOf(type);
	const before = byName.get(name);
	if (before) throw new TypeError(`'${name}' already defined as ${repr(before.value)}`);
	const given = written instanceof type ? written.value : written;
	const maker = type.__new__;
	const kind = typeof as === "function" ? as : null;
	const parts = isTuple(given) && !(kind?.prototype instanceof Array) ? given : [given];
	const first = maker ? maker.call(type, type, ...parts) : kind ? Reflect.construct(kind, [...parts], type) : as;
	const made = Object.isExtensible(first) ? first : extensible(first);
	const value = Object.hasOwn(made, "value") ? made.value : given instanceof auto ? all.length + 1 : kind ? valueOf$1(made, kind, given, parts) : given;
	const known = find(type, value);
	if (known && all.includes(known)) {
		byName.set(name, known);
		reachable(type, name, known);
		return known;
	}
	Object.defineProperty(made, "name", {
		value: name,
		enumerable: true,
		configurable: true
	});
	Object.defineProperty(made, "value", {
		value,
		enumerable: true,
		configurable: true
	});
	const { __init__: init } = made;
	if (typeof init === "function") init.call(made, ...parts);
	byName.set(name, made);
	all.push(made);
	reachable(type, name, made);
	const own = made.value;
	if (typeof own === "string" || typeof own === "number") byValue.set(own, made);
	return made;
}
var Enum = class {
	static __module__ = "enum";
	constructor(...args) {
		const made = chosen(new.target, args, this);
		if (made !== this) return made;
	}
	static of(value) {
		if (value instanceof this) return value;
		const found = find(this, value) ?? this._missing_?.(value);
		if (found instanceof this || typeof found === "number" && isFlags(this)) return found;
		throw new ValueError(`${repr(value)} is not a valid ${className(this)}`);
	}
	static get __members__() {
		return new Dict(membersOf(this).byName);
	}
	static get _member_names_() {
		return membersOf(this).all.map(({ name }) => name);
	}
	static get _member_map_() {
		return this.__members__;
	}
	static get _value2member_map_() {
		return new Dict(membersOf(this).all.map((one) => [one.value, one]));
	}
	get _sort_order_() {
		return membersOf(this.constructor).all.indexOf(this);
	}
	static __class_getitem__(name) {
		const found = membersOf(this).byName.get(name);
		if (!found) throw new KeyError(name);
		return found;
	}
	static __iter__() {
		return membersOf(this).all.values();
	}
	static __reversed__() {
		return membersOf(this).all.toReversed().values();
	}
	static __len__() {
		return membersOf(this).all.length;
	}
	static __contains__(value) {
		return value instanceof this || find(this, value) !== void 0;
	}
	static __repr__() {
		const kind = isFlags(this) ? "flag" : "enum";
		return bases.has(this) ? `<class 'enum.${className(this)}'>` : `<${kind} '${className(this)}'>`;
	}
	get _name_() {
		return this.name;
	}
	get _value_() {
		return this.value;
	}
	set _value_(value) {
		Object.defineProperty(this, "value", {
			value,
			enumerable: true,
			configurable: true
		});
	}
	_add_alias_(name) {
		const type = this.constructor;
		const { byName } = membersOf(type);
		const before = byName.get(name);
		if (before && before !== this) throw new NameError(`'${name}' is already bound: ${repr(before)}`);
		byName.set(name, this);
		Object.defineProperty(type, name, {
			value: this,
			enumerable: true
		});
		reachable(type, name, this);
	}
	_add_value_alias_(value) {
		const before = find(this.constructor, value);
		if (before !== void 0 && before !== this) throw new ValueError(`${repr(value)} is already bound: ${repr(before)}`);
		membersOf(this.constructor).others.push([value, this]);
	}
	static __setattr__(name, value) {
		if (membersOf(this).byName.has(name)) throw new AttributeError(`cannot reassign member '${name}'`);
		Object.defineProperty(this, name, {
			value,
			writable: true,
			configurable: true
		});
	}
	static __delattr__(name) {
		if (membersOf(this).byName.has(name)) throw new AttributeError(`'${className(this)}' cannot delete member '${name}'.`);
		delattr(this, name, true);
	}
	__setattr__(name, value) {
		if (name === "name" || name === "value") throw new AttributeError(`<enum 'Enum'> cannot set attribute '${name}'`);
		setattrOf(this, name, value);
	}
	__repr__() {
		const { name, value } = this;
		const text = repr(value);
		const kind = typeof value === "object" ? value?.constructor : void 0;
		const shown = kind && "__dataclass_fields__" in kind && this instanceof kind ? text.slice(text.indexOf("(") + 1, -1) : text;
		return `<${className(this.constructor)}.${name}: ${shown}>`;
	}
	__str__() {
		return `${className(this.constructor)}.${this.name}`;
	}
	__format__(spec) {
		return format(str(this), spec);
	}
	__copy__() {
		return this;
	}
	__deepcopy__(_memo) {
		return this;
	}
};
function received(type, value) {
	return Enum.of.call(type, value);
}
register(import.meta, { received });
Object.defineProperty(Enum.prototype, reduce, { value() {
	return [received, [this.constructor, this.value]];
} });
markBase(Enum);
choosesObjects(Enum, chosen);
var ReprEnum = class extends Enum {};
markBase(ReprEnum);
function member(value) {
	return value;
}
function nonmember(value) {
	return value;
}
const EnumType = class EnumType extends Type {
	static __module__ = "enum";
	static __name__ = "EnumType";
	static [Symbol.hasInstance](value) {
		return typeof value === "function" && Object.hasOwn(value, "prototype") && value.prototype instanceof Enum;
	}
};
Object.defineProperty(Enum, metatype, { value: EnumType });
for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(Enum))) {
	if (!/^__(?!module__)\w+__$/.test(key)) continue;
	const name = key === "__class_getitem__" ? "__getitem__" : key;
	Object.defineProperty(EnumType.prototype, name, descriptor);
}
Object.defineProperty(EnumType.prototype, "__call__", {
	configurable: true,
	value(...args) {
		return chosen(this, args, Object.create(this.prototype));
	}
});
const EnumMeta = EnumType;
function unique(enumeration) {
	const aliases = [];
	for (const [name, member] of membersOf(enumeration).byName) if (member.name !== name) aliases.push(`${name} -> ${member.name}`);
	if (aliases.length > 0) throw new ValueError(`duplicate values found in ${repr(enumeration)}: ${aliases.join(", ")}`);
	return enumeration;
}
// runtime/python/contextvars.ts
var Context = class Context {
	static __module__ = "_contextvars";
	values = new Map();
	#entered = false;
	run(callable, ...args) {
		if (this.#entered) throw new RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
		this.#entered = true;
		const frame = currentFrame();
		const last = args.at(-1);
		const named = isKeywords(last) ? args.pop() : void 0;
		let result;
		try {
			result = withinFrame({
				loop: frame?.loop ?? null,
				driver: frame?.driver ?? null,
				context: this
			}, () => call(callable, args, named));
		} catch (error) {
			this.#entered = false;
			throw error;
		}
		if (result instanceof Promise) return result.finally(() => this.#entered = false);
		this.#entered = false;
		return result;
	}
	copy() {
		const other = new Context();
		for (const [variable, value] of this.values) other.values.set(variable, value);
		return other;
	}
	get(variable, otherwise = null) {
		return this.values.has(variable) ? this.values.get(variable) : otherwise;
	}
	__getitem__(variable) {
		if (!this.values.has(variable)) throw new KeyError(variable);
		return this.values.get(variable);
	}
	__contains__(variable) {
		return this.values.has(variable);
	}
	__len__() {
		return this.values.size;
	}
	__iter__() {
		return this.values.keys();
	}
	keys() {
		return this.values.keys();
	}
	items() {
		return [...this.values].map((pair) => tupleFrom(pair)).values();
	}
};
const outermost = new Context();
function currentContext() {
	return currentFrame()?.context ?? outermost;
}
function copyContext() {
	return currentContext().copy();
}
var Token = class {
	static __module__ = "_contextvars";
	static MISSING = Object.freeze({ __repr__: () => "<Token.MISSING>" });
	used = false;
	constructor(variable, oldValue, context) {
		this.var = variable;
		this.oldValue = oldValue;
		this.context = context;
	}
};
var ContextVar = class {
	static __module__ = "_contextvars";
	#default;
	constructor(name, options = {}) {
		this.name = name;
		this.#default = "default" in options ? [options.default] : null;
	}
	get(...otherwise) {
		const { values } = currentContext();
		const value = values.get(this);
		if (value !== void 0 || values.has(this)) return value;
		if (otherwise.length > 0) return otherwise[0];
		if (this.#default) return this.#default[0];
		throw new LookupError(this);
	}
	set(value) {
		const context = currentContext();
		const { values } = context;
		const before = values.has(this) ? values.get(this) : Token.MISSING;
		values.set(this, value);
		return new Token(this, before, context);
	}
	reset(token) {
		if (token.used) throw new RuntimeError(`${repr(token)} has already been used once`);
		if (token.var !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
		const context = currentContext();
		if (token.context !== context) throw new ValueError(`${repr(token)} was created in a different Context`);
		token.used = true;
		if (token.oldValue === Token.MISSING) context.values.delete(this);
		else context.values.set(this, token.oldValue);
	}
	__repr__() {
		const own = this.#default ? ` default=${repr(this.#default[0])}` : "";
		return `<ContextVar name=${repr(this.name)}${own} at 0x7f0000000000>`;
	}
};
// runtime/python/enum/numeric.ts
const arithmetic = {
	add: add$1,
	div,
	floordiv,
	mod,
	mul,
	pow,
	sub
};
const bits = {
	bitand,
	bitor,
	bitxor,
	lshift,
	rshift
};
const comparisons = {
	eq,
	ge,
	gt,
	le,
	lt
};
const names = {
	div: "truediv",
	bitand: "and",
	bitor: "or",
	bitxor: "xor"
};
function valueOf(other) {
	return other instanceof Enum ? other.value : other;
}
function put(prototype, name, value) {
	if (Object.hasOwn(prototype, name)) return;
	Object.defineProperty(prototype, name, {
		value,
		writable: true,
		configurable: true
	});
}
function makeNumeric(prototype) {
	const operators = Object.entries({
		...arithmetic,
		...bits
	});
	for (const [name, operate] of operators) {
		const python = names[name] ?? name;
		put(prototype, `__${python}__`, function(other) {
			return operate(this.value, valueOf(other));
		});
		put(prototype, `__r${python}__`, function(other) {
			return operate(valueOf(other), this.value);
		});
	}
	for (const [name, compare] of Object.entries(comparisons)) put(prototype, `__${name}__`, function(other) {
		return compare(this.value, valueOf(other));
	});
	const unary = {
		__abs__: abs,
		__bool__: truth,
		__float__: float,
		__hash__: hash,
		__index__: (value) => value,
		__int__: (value) => value,
		__invert__: invert,
		__neg__: neg,
		__pos__: pos
	};
	for (const [name, operate] of Object.entries(unary)) put(prototype, name, function() {
		return operate(this.value);
	});
	Object.defineProperty(prototype, "valueOf", { value() {
		return this.value;
	} });
	Object.defineProperty(prototype, "__format__", {
		value(spec) {
			return spec === "" ? str(this) : format(this.value, spec);
		},
		configurable: true,
		writable: true
	});
}
// runtime/python/enum/int_enum.ts
var IntEnum = class extends Enum {
	static __valuetype__ = "int";
	__str__() {
		return str(this.value);
	}
};
makeNumeric(IntEnum.prototype);
markBase(IntEnum);
var NumberEnum = class extends Enum {
	static __valuetype__ = "int";
};
makeNumeric(NumberEnum.prototype);
Object.defineProperty(NumberEnum.prototype, "__format__", { value(spec) {
	return format(str(this), spec);
} });
markBase(NumberEnum);
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
// runtime/python/heapq.ts
var heapq_exports = __exportAll({
	heapify: () => heapify,
	heappop: () => heappop,
	heappush: () => heappush,
	heappushpop: () => heappushpop,
	heapreplace: () => heapreplace,
	merge: () => merge,
	nlargest: () => nlargest,
	nsmallest: () => nsmallest
});
function notAList(value, where) {
	const kind = value == null ? "None" : typeName(value);
	return new TypeError(`${where} must be list, not ${kind}`);
}
function rise(heap, start, place) {
	const item = heap[place];
	while (place > start) {
		const parentPlace = place - 1 >> 1;
		const parent = heap[parentPlace];
		if (!isBefore$1(item, parent)) break;
		heap[place] = parent;
		place = parentPlace;
	}
	heap[place] = item;
}
function sink(heap, place) {
	const start = place;
	const end = heap.length;
	const item = heap[place];
	let child = 2 * place + 1;
	while (child < end) {
		const right = child + 1;
		if (right < end && !isBefore$1(heap[child], heap[right])) child = right;
		heap[place] = heap[child];
		place = child;
		child = 2 * place + 1;
	}
	heap[place] = item;
	rise(heap, start, place);
}
function heappush(heap, item) {
	if (!isList(heap)) throw notAList(heap, "heappush() argument 1");
	heap.push(item);
	rise(heap, 0, heap.length - 1);
}
function heappop(heap) {
	if (!isList(heap)) throw notAList(heap, "heappop() argument");
	if (heap.length === 0) throw new IndexError("index out of range");
	const last = heap.pop();
	if (heap.length === 0) return last;
	const smallest = heap[0];
	heap[0] = last;
	sink(heap, 0);
	return smallest;
}
function heapreplace(heap, item) {
	if (!isList(heap)) throw notAList(heap, "heapreplace() argument 1");
	if (heap.length === 0) throw new IndexError("index out of range");
	const smallest = heap[0];
	heap[0] = item;
	sink(heap, 0);
	return smallest;
}
function heappushpop(heap, item) {
	if (!isList(heap)) throw notAList(heap, "heappushpop() argument 1");
	return heap.length > 0 && isBefore$1(heap[0], item) ? heapreplace(heap, item) : item;
}
function heapify(x) {
	if (!isList(x)) throw notAList(x, "heapify() argument");
	for (let i = (x.length >> 1) - 1; i >= 0; i--) sink(x, i);
}
var Candidate = class {
	constructor(item, rank, source, descending) {
		this.item = item;
		this.rank = rank;
		this.source = source;
		this.descending = descending;
	}
	__lt__(other) {
		const [a, b] = this.descending ? [other.rank, this.rank] : [this.rank, other.rank];
		if (lt(a, b)) return true;
		return !lt(b, a) && this.source < other.source;
	}
};
function merge(...given) {
	const args = unpacked(given);
	const last = args.at(-1);
	const named = isKeywords(last) ? last : {};
	const inputs = isKeywords(last) ? args.slice(0, -1) : args;
	const { key, reverse = false } = named;
	return mergeOf(inputs.map((input) => iter(input)), key ? callable(key) : null, reverse);
}
function* mergeOf(iterators, key, reverse) {
	const heap = [];
	const candidate = (item, source) => new Candidate(item, key ? key(item) : item, source, reverse);
	iterators.forEach((iterator, source) => {
		const { done, value } = iterator.next();
		if (!done) heap.push(candidate(value, source));
	});
	heapify(heap);
	while (heap.length > 0) {
		const { item, source } = heap[0];
		yield item;
		const { done, value } = iterators[source].next();
		if (done) heappop(heap);
		else heapreplace(heap, candidate(value, source));
	}
}
lasting(mergeOf);
function nlargest(n, iterable, key) {
	return extremes(n, iterable, key, true);
}
function nsmallest(n, iterable, key) {
	return extremes(n, iterable, key, false);
}
function extremes(n, iterable, key, reverse) {
	const by = (typeof key === "object" && key !== null ? key.key : key) ?? null;
	const count = Math.max(0, Number(index(n)));
	if (!Array.isArray(iterable) || count >= iterable.length / 8) return first$1(sorted(iterable, {
		key: by,
		reverse
	}), count);
	const items = iterable;
	const call = by === null ? null : callable(by);
	const keys = call === null ? items : items.map((item) => call(item));
	const found = (keys) => firstFew(keys, count, reverse).map((place) => items[place]);
	return keys.some(isPromise) ? Promise.all(keys).then(found) : found(keys);
}
function first$1(all, count) {
	const few = (all) => all.slice(0, count);
	return isPromise(all) ? all.then(few) : few(all);
}
__name(first$1, "first");
nameFunctions(heapq_exports);
// runtime/python/asyncio/errors.ts
var CancelledError = class extends BaseException {
	static __module__ = "asyncio.exceptions";
};
var InvalidStateError = class extends Exception {
	static __module__ = "asyncio.exceptions";
};
var SendfileNotAvailableError = class extends RuntimeError {
	static __module__ = "asyncio.exceptions";
};
var IncompleteReadError = class extends EOFError {
	static __module__ = "asyncio.exceptions";
	constructor(partial, expected) {
		super(`${partial.length} bytes read on a total of ${expected ?? "undefined"} expected bytes`);
		this.partial = partial;
		this.expected = expected;
	}
};
var LimitOverrunError = class extends Exception {
	static __module__ = "asyncio.exceptions";
	constructor(message, consumed) {
		super(message);
		this.consumed = consumed;
	}
};
var BrokenBarrierError = class extends RuntimeError {
	static __module__ = "asyncio.exceptions";
};
var QueueEmpty = class extends Exception {
	static __module__ = "asyncio.queues";
};
var QueueFull = class extends Exception {
	static __module__ = "asyncio.queues";
};
var QueueShutDown = class extends Exception {
	static __module__ = "asyncio.queues";
};
// runtime/python/asyncio/running.ts
const maker = {};
let own = null;
let wasSet = false;
function runningLoop() {
	return currentFrame()?.loop ?? null;
}
function getRunningLoop() {
	const loop = runningLoop();
	if (!loop) throw new RuntimeError("no running event loop");
	return loop;
}
function getEventLoop() {
	const running = runningLoop();
	if (running) return running;
	if (!own && !wasSet) own = newEventLoop();
	if (!own) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
	return own;
}
function setEventLoop(loop) {
	own = loop;
	wasSet = true;
}
function newEventLoop() {
	return maker.make();
}
// runtime/python/asyncio/future.ts
var Future = class {
	static __module__ = "_asyncio";
	#loop;
	#state = "PENDING";
	#result;
	#error;
	#cancelMessage = null;
	cancelledBy = null;
	#callbacks = [];
	#isUnread = false;
	constructor(options = {}) {
		this.#loop = options.loop ?? getEventLoop();
	}
	getLoop() {
		return this.#loop;
	}
	done() {
		return this.#state !== "PENDING";
	}
	cancelled() {
		return this.#state === "CANCELLED";
	}
	cancel(msg = null) {
		this.#isUnread = false;
		if (this.done()) return false;
		this.#state = "CANCELLED";
		this.#cancelMessage = messageOf(msg);
		this.#schedule();
		return true;
	}
	cancelledError() {
		const known = this.cancelledBy;
		if (known) {
			this.cancelledBy = null;
			return known;
		}
		return this.#cancelMessage === null ? new CancelledError() : new CancelledError(this.#cancelMessage);
	}
	cancellation() {
		return new CancelledError(this.#cancelMessage ?? "");
	}
	result() {
		if (this.#state === "CANCELLED") throw this.cancelledError();
		if (this.#state === "PENDING") throw new InvalidStateError("Result is not set.");
		this.#markRead();
		if (this.#error !== void 0) throw this.#error;
		return this.#result;
	}
	exception() {
		if (this.#state === "CANCELLED") throw this.cancelledError();
		if (this.#state === "PENDING") throw new InvalidStateError("Exception is not set.");
		this.#markRead();
		return this.#error ?? null;
	}
	#markRead() {
		if (this.#isUnread) this.#loop.unread.delete(this);
		this.#isUnread = false;
	}
	addDoneCallback(fn, options = {}) {
		const context = options.context ?? copyContext();
		if (this.done()) this.#loop.callSoon(fn, this, { context });
		else this.#callbacks.push({
			call: fn,
			context
		});
	}
	removeDoneCallback(fn) {
		const before = this.#callbacks.length;
		this.#callbacks = this.#callbacks.filter(({ call }) => !eq(call, fn));
		return before - this.#callbacks.length;
	}
	setResult(result) {
		if (this.done()) throw new InvalidStateError(`invalid state`);
		this.#result = result;
		this.#state = "FINISHED";
		this.#schedule();
	}
	setException(exception) {
		if (this.done()) throw new InvalidStateError(`invalid state`);
		const error = typeof exception === "function" ? new exception() : exception;
		if (error instanceof StopIteration) throw new TypeError("StopIteration interacts badly with generators and cannot be raised into a Future");
		this.#error = error;
		this.#state = "FINISHED";
		this.#isUnread = true;
		this.#loop.unread.add(this);
		this.#schedule();
	}
	#schedule() {
		const callbacks = this.#callbacks;
		this.#callbacks = [];
		for (const { call, context } of callbacks) this.#loop.callSoon(call, this, { context });
	}
	async [outcome]() {
		if (!this.done()) {
			await waitFor$1(this);
			if (!this.done()) throw new RuntimeError("await wasn't used with future");
		}
		return this.result();
	}
	*__await__() {
		if (!this.done()) {
			yield this;
			if (!this.done()) throw new RuntimeError("await wasn't used with future");
		}
		return this.result();
	}
	stateText() {
		if (this.#state !== "FINISHED") return this.#state.toLowerCase();
		return this.#error === void 0 ? `finished result=${repr(this.#result)}` : `finished exception=${repr(this.#error)}`;
	}
	__repr__() {
		return `<Future ${this.stateText()}>`;
	}
};
function messageOf(msg) {
	const named = msg;
	return typeof named === "object" && named !== null && "msg" in named ? named.msg : msg;
}
function isfuture(obj) {
	return obj instanceof Future;
}
// runtime/python/asyncio/executor.ts
function executed(loop, executor, func, args) {
	if (executor !== null && executor !== void 0) return wrapFuture(callMethod(executor, "submit", [func, ...args]), { loop });
	return inThread(loop, () => call(func, args));
}
function inThread(loop, run) {
	const future = new Future({ loop });
	const frame = {
		loop: null,
		driver: null,
		context: copyContext()
	};
	const done = withinFrame(frame, async () => {
		await null;
		return await run();
	}).then((value) => settle$1(loop, future, () => future.setResult(value ?? null)), (error) => settle$1(loop, future, () => future.setException(raisable(error)))).finally(() => loop.pending.delete(done));
	loop.pending.add(done);
	return future;
}
function raisable(error) {
	return error instanceof StopIteration ? new RuntimeError("StopIteration cannot be raised into a Future") : error;
}
function settle$1(loop, future, action) {
	if (loop.isClosed()) return;
	loop.callSoonThreadsafe(() => {
		if (!future.cancelled()) action();
	});
}
__name(settle$1, "settle");
function wrapFuture(future, options = {}) {
	if (future instanceof Future) return future;
	const loop = options.loop ?? getRunningLoop();
	const own = new Future({ loop });
	callMethod(future, "add_done_callback", [(source) => {
		if (loop.isClosed()) return;
		loop.callSoonThreadsafe(async () => {
			if (own.cancelled()) return;
			if (callMethod(source, "cancelled")) return void own.cancel();
			const error = await callMethod(source, "exception");
			if (error !== null && error !== void 0) own.setException(error);
			else own.setResult(await callMethod(source, "result"));
		});
	}]);
	own.addDoneCallback((done) => {
		if (done.cancelled()) callMethod(future, "cancel");
	});
	return own;
}
async function toThread(func, ...args) {
	return await inThread(getRunningLoop(), () => call(func, ...split$1(args)))[outcome]();
}
function split$1(args) {
	const last = args.at(-1);
	return isPlain(last) ? [args.slice(0, -1), last] : [args];
}
__name(split$1, "split");
// runtime/python/asyncio/handles.ts
var Handle = class {
	static __module__ = "asyncio.events";
	#cancelled = false;
	constructor(callback, args, context) {
		this.callback = callback;
		this.args = args;
		this.context = context;
	}
	cancel() {
		this.#cancelled = true;
		this.callback = null;
		this.args = [];
	}
	cancelled() {
		return this.#cancelled;
	}
	getContext() {
		return this.context;
	}
};
var TimerHandle = class extends Handle {
	#when;
	constructor(when, order, callback, args, context) {
		super(callback, args, context);
		this.#when = when;
		this.order = order;
	}
	when() {
		return this.#when;
	}
};
function isBefore(a, b) {
	return a.when() < b.when() || a.when() === b.when() && a.order < b.order;
}
var Timers = class {
	#heap = [];
	get first() {
		while (this.#heap[0]?.cancelled()) this.take();
		return this.#heap[0];
	}
	add(handle) {
		const heap = this.#heap;
		let at = heap.push(handle) - 1;
		while (at > 0) {
			const parent = at - 1 >> 1;
			if (!isBefore(handle, heap[parent])) break;
			heap[at] = heap[parent];
			at = parent;
		}
		heap[at] = handle;
	}
	take() {
		const heap = this.#heap;
		const first = heap[0];
		const last = heap.pop();
		if (!last || heap.length === 0) return first;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= heap.length) break;
			if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
			if (!isBefore(heap[child], last)) break;
			heap[at] = heap[child];
			at = child;
		}
		heap[at] = last;
		return first;
	}
	clear() {
		this.#heap.length = 0;
	}
};
// runtime/python/signal/attendant.ts
const [ALL, DONE] = [0, 65];
const HANDLED = 66;
const PATIENCE$1 = 5e3;
const SLICE$1 = 10;
const SELDOM = 1e3;
function attend() {
	const listeners = new Map();
	let words;
	let timer;
	const ring = (milliseconds, every) => {
		clearTimeout(timer);
		if (milliseconds <= 0) return;
		timer = setTimeout(() => {
			ring(every, every);
			Deno.kill(Deno.pid, "SIGALRM");
		}, milliseconds);
	};
	const settle = (word, turns = 3) => {
		if (turns > 0) return void setTimeout(settle, 1, word, turns - 1);
		Atomics.add(words, word, 1);
		Atomics.notify(words, word);
	};
	const follow = (order) => {
		if ("after" in order) return ring(order.after, order.every);
		if ("settled" in order) return settle(order.settled);
		const { name, number, done, handled, patience } = order;
		const known = listeners.get(name);
		if (known !== void 0) {
			Deno.removeSignalListener(name, known);
			listeners.delete(name);
		} else {
			const giveUp = () => {
				Deno.removeSignalListener(name, count);
				listeners.delete(name);
				Deno.kill(Deno.pid, name);
			};
			const count = () => {
				const before = Atomics.add(words, number, 1);
				Atomics.add(words, 0, 1);
				Atomics.notify(words, 0);
				if (patience === 0) return;
				const isLate = () => listeners.has(name) && Atomics.load(words, handled) <= before;
				if (before > Atomics.load(words, handled)) giveUp();
				else setTimeout(() => isLate() && giveUp(), patience);
			};
			Deno.addSignalListener(name, count);
			listeners.set(name, count);
		}
		Atomics.add(words, done, 1);
		Atomics.notify(words, done);
	};
	addEventListener("message", (event) => {
		const { data } = event;
		if (data instanceof Int32Array) words = data;
		else follow(data);
	});
}
const words = new Int32Array(new SharedArrayBuffer(524));
let first = computeForLong;
let seen = -1;
let countdown = 0;
const attended = new Map();
let attendant;
function begin() {
	if (!canLetGo) return null;
	try {
		const text = encodeURIComponent(`(${attend})()`);
		const worker = new Worker(`data:application/javascript,${text}`, { type: "module" });
		letGoOf(worker);
		worker.postMessage(words);
		addDuty(checkSignals);
		become({ slice: Math.min(me.slice, SLICE$1) });
		listen();
		return worker;
	} catch {
		return null;
	}
}
async function listen() {
	let known = Atomics.load(words, ALL);
	while (attendant !== null) {
		await Atomics.waitAsync(words, ALL, known).value;
		known = Atomics.load(words, ALL);
		interruptBy(run$1);
	}
}
function tell({ name, number }, patience) {
	const order = {
		name,
		number,
		done: DONE,
		handled: HANDLED + number,
		patience
	};
	attendant.postMessage(order);
}
function change(signal) {
	const done = Atomics.load(words, DONE);
	tell(signal, 0);
	return Atomics.wait(words, DONE, done, PATIENCE$1) !== "timed-out";
}
function ringElsewhere(after, every) {
	attendant?.postMessage({
		after,
		every
	});
	return Boolean(attendant);
}
function add(signal, action) {
	if (!hasAttendant()) return false;
	const known = attended.get(signal.number);
	if (known !== void 0) {
		known.actions.add(action);
		return true;
	}
	if (!change(signal)) return false;
	const count = Atomics.load(words, signal.number);
	attended.set(signal.number, {
		actions: new Set([action]),
		count
	});
	return true;
}
function remove(signal, action) {
	const found = attended.get(signal.number);
	if (!found?.actions.delete(action)) return false;
	if (found.actions.size === 0) {
		attended.delete(signal.number);
		change(signal);
	}
	return true;
}
function checkSignals() {
	if (words[ALL] !== seen) run$1();
}
function run$1() {
	if (first !== void 0 && --countdown < 0) {
		countdown = SELDOM;
		first();
	}
	seen = first === void 0 ? Atomics.load(words, ALL) : -1;
	for (const [number, one] of [...attended].sort(([a], [b]) => a - b)) {
		const count = Atomics.load(words, number);
		if (count === one.count) continue;
		one.count = count;
		Atomics.store(words, HANDLED + number, count);
		for (const action of one.actions) action();
	}
}
__name(run$1, "run");
const SIGINT$1 = {
	number: 2,
	name: "SIGINT"
};
const LONG = 100;
const DEAF = 1e3;
let since = 0;
function computeForLong() {
	const now = performance.now();
	since ||= now;
	if (now - since < LONG) return;
	first = void 0;
	if (interrupts.taken || !hasAttendant()) return;
	interrupts.taken = true;
	attended.set(SIGINT$1.number, {
		actions: new Set([interruptMe]),
		count: 0
	});
	tell(SIGINT$1, DEAF);
}
function interruptMe() {
	throw new KeyboardInterrupt();
}
function leaveInterrupts() {
	remove(SIGINT$1, interruptMe);
}
const TURN = 100;
function settle() {
	if (!attendant || attended.size === 0) return;
	const done = Atomics.load(words, DONE);
	attendant.postMessage({ settled: DONE });
	Atomics.wait(words, DONE, done, TURN);
	checkSignals();
}
function hasAttendant() {
	if (attendant === void 0) attendant = isWorker ? null : begin();
	return attendant !== null;
}
const isWorker = "WorkerGlobalScope" in globalThis;
setUrgentSource({
	add,
	remove,
	settle
});
afterFork(() => {
	attendant = null;
	attended.clear();
	[first, seen] = [lookForSignals, -1];
});
// runtime/python/signal/constants.ts
var Signals = class Signals extends IntEnum {
	static __module__ = "signal";
	static SIGHUP = new Signals("SIGHUP", 1);
	static SIGINT = new Signals("SIGINT", 2);
	static SIGQUIT = new Signals("SIGQUIT", 3);
	static SIGILL = new Signals("SIGILL", 4);
	static SIGTRAP = new Signals("SIGTRAP", 5);
	static SIGABRT = new Signals("SIGABRT", 6);
	static SIGBUS = new Signals("SIGBUS", 7);
	static SIGFPE = new Signals("SIGFPE", 8);
	static SIGKILL = new Signals("SIGKILL", 9);
	static SIGUSR1 = new Signals("SIGUSR1", 10);
	static SIGSEGV = new Signals("SIGSEGV", 11);
	static SIGUSR2 = new Signals("SIGUSR2", 12);
	static SIGPIPE = new Signals("SIGPIPE", 13);
	static SIGALRM = new Signals("SIGALRM", 14);
	static SIGTERM = new Signals("SIGTERM", 15);
	static SIGSTKFLT = new Signals("SIGSTKFLT", 16);
	static SIGCHLD = new Signals("SIGCHLD", 17);
	static SIGCONT = new Signals("SIGCONT", 18);
	static SIGSTOP = new Signals("SIGSTOP", 19);
	static SIGTSTP = new Signals("SIGTSTP", 20);
	static SIGTTIN = new Signals("SIGTTIN", 21);
	static SIGTTOU = new Signals("SIGTTOU", 22);
	static SIGURG = new Signals("SIGURG", 23);
	static SIGXCPU = new Signals("SIGXCPU", 24);
	static SIGXFSZ = new Signals("SIGXFSZ", 25);
	static SIGVTALRM = new Signals("SIGVTALRM", 26);
	static SIGPROF = new Signals("SIGPROF", 27);
	static SIGWINCH = new Signals("SIGWINCH", 28);
	static SIGIO = new Signals("SIGIO", 29);
	static SIGPWR = new Signals("SIGPWR", 30);
	static SIGSYS = new Signals("SIGSYS", 31);
	static SIGRTMIN = new Signals("SIGRTMIN", 34);
	static SIGRTMAX = new Signals("SIGRTMAX", 64);
};
var Handlers = class Handlers extends IntEnum {
	static __module__ = "signal";
	static SIG_DFL = new Handlers("SIG_DFL", 0);
	static SIG_IGN = new Handlers("SIG_IGN", 1);
};
var Sigmasks = class Sigmasks extends IntEnum {
	static __module__ = "signal";
	static SIG_BLOCK = new Sigmasks("SIG_BLOCK", 0);
	static SIG_UNBLOCK = new Sigmasks("SIG_UNBLOCK", 1);
	static SIG_SETMASK = new Sigmasks("SIG_SETMASK", 2);
};
register(import.meta, {
	Signals,
	Handlers,
	Sigmasks
});
const SIGHUP = Signals.SIGHUP;
const SIGCLD = Signals.SIGCHLD;
const SIGIOT = Signals.SIGABRT;
const SIGPOLL = Signals.SIGIO;
const SIGINT = Signals.SIGINT;
const SIGQUIT = Signals.SIGQUIT;
const SIGILL = Signals.SIGILL;
const SIGTRAP = Signals.SIGTRAP;
const SIGABRT = Signals.SIGABRT;
const SIGBUS = Signals.SIGBUS;
const SIGFPE = Signals.SIGFPE;
const SIGKILL = Signals.SIGKILL;
const SIGUSR1 = Signals.SIGUSR1;
const SIGSEGV = Signals.SIGSEGV;
const SIGUSR2 = Signals.SIGUSR2;
const SIGPIPE = Signals.SIGPIPE;
const SIGALRM = Signals.SIGALRM;
const SIGTERM = Signals.SIGTERM;
const SIGSTKFLT = Signals.SIGSTKFLT;
const SIGCHLD = Signals.SIGCHLD;
const SIGCONT = Signals.SIGCONT;
const SIGSTOP = Signals.SIGSTOP;
const SIGTSTP = Signals.SIGTSTP;
const SIGTTIN = Signals.SIGTTIN;
const SIGTTOU = Signals.SIGTTOU;
const SIGURG = Signals.SIGURG;
const SIGXCPU = Signals.SIGXCPU;
const SIGXFSZ = Signals.SIGXFSZ;
const SIGVTALRM = Signals.SIGVTALRM;
const SIGPROF = Signals.SIGPROF;
const SIGWINCH = Signals.SIGWINCH;
const SIGIO = Signals.SIGIO;
const SIGPWR = Signals.SIGPWR;
const SIGSYS = Signals.SIGSYS;
const SIGRTMIN = Signals.SIGRTMIN;
const SIGRTMAX = Signals.SIGRTMAX;
const SIG_DFL = Handlers.SIG_DFL;
const SIG_IGN = Handlers.SIG_IGN;
const SIG_BLOCK = Sigmasks.SIG_BLOCK;
const SIG_UNBLOCK = Sigmasks.SIG_UNBLOCK;
const SIG_SETMASK = Sigmasks.SIG_SETMASK;
const TEXTS = {
	1: "Hangup",
	2: "Interrupt",
	3: "Quit",
	4: "Illegal instruction",
	5: "Trace/breakpoint trap",
	6: "Aborted",
	7: "Bus error",
	8: "Floating point exception",
	9: "Killed",
	10: "User defined signal 1",
	11: "Segmentation fault",
	12: "User defined signal 2",
	13: "Broken pipe",
	14: "Alarm clock",
	15: "Terminated",
	16: "Stack fault",
	17: "Child exited",
	18: "Continued",
	19: "Stopped (signal)",
	20: "Stopped",
	21: "Stopped (tty input)",
	22: "Stopped (tty output)",
	23: "Urgent I/O condition",
	24: "CPU time limit exceeded",
	25: "File size limit exceeded",
	26: "Virtual timer expired",
	27: "Profiling timer expired",
	28: "Window changed",
	29: "I/O possible",
	30: "Power failure",
	31: "Bad system call",
	34: "Real-time signal 0",
	64: "Real-time signal 30"
};
// runtime/python/signal/masks.ts
const blocked = new Map();
const pending = new Set();
const waiting = new Set();
function heldBack(number) {
	if (!blocked.has(number)) return false;
	pending.add(number);
	for (const look of waiting) look();
	return true;
}
function numbersOf(signals) {
	return [...iter(signals)].map((signal) => Number(index(signal)));
}
function signalsOf(numbers) {
	return new PySet([...numbers].sort((a, b) => a - b).map((number) => Signals.of(number)));
}
function block(number) {
	const { name } = Signals.of(number);
	if (blocked.has(number) || name === "SIGKILL" || name === "SIGSTOP") return;
	const both = {
		number,
		name,
		isUrgent: true
	};
	const note = () => void heldBack(number);
	addListener(both, note);
	blocked.set(number, () => removeListener(both, note));
}
function unblock(numbers) {
	const come = numbers.filter((number) => blocked.has(number) && pending.delete(number));
	for (const number of numbers) {
		blocked.get(number)?.();
		blocked.delete(number);
	}
	return come;
}
function changeMask(how, mask) {
	const before = signalsOf(blocked.keys());
	const numbers = numbersOf(mask);
	settleSignals();
	const action = Number(index(how));
	if (action < 0 || action > 2) throw new OSError(22, "Invalid argument");
	if (action !== 1) numbers.forEach(block);
	if (action === 0) return [before, []];
	const others = [...blocked.keys()].filter((number) => !numbers.includes(number));
	return [before, unblock(action === 1 ? numbers : others)];
}
function sigpending() {
	settleSignals();
	return signalsOf(pending);
}
async function sigwait(sigset) {
	const wanted = numbersOf(sigset);
	const ownBlocks = wanted.filter((number) => !blocked.has(number));
	ownBlocks.forEach(block);
	const found = () => wanted.find((number) => pending.has(number));
	stayAlive();
	let takeBack = () => {};
	let look = () => {};
	try {
		await new Promise((resolve, reject) => {
			look = () => found() !== void 0 && resolve();
			waiting.add(look);
			takeBack = onInterrupt(reject);
			settleSignals();
			look();
		});
		const number = found();
		pending.delete(number);
		return Signals.of(number);
	} finally {
		waiting.delete(look);
		takeBack();
		letGo();
		unblock(ownBlocks);
	}
}
// runtime/python/signal.ts
var signal_exports = __exportAll({
	Handlers: () => Handlers,
	ITIMER_PROF: () => 2,
	ITIMER_REAL: () => 0,
	ITIMER_VIRTUAL: () => 1,
	ItimerError: () => ItimerError,
	NSIG: () => 65,
	SIGABRT: () => SIGABRT,
	SIGALRM: () => SIGALRM,
	SIGBUS: () => SIGBUS,
	SIGCHLD: () => SIGCHLD,
	SIGCLD: () => SIGCLD,
	SIGCONT: () => SIGCONT,
	SIGFPE: () => SIGFPE,
	SIGHUP: () => SIGHUP,
	SIGILL: () => SIGILL,
	SIGINT: () => SIGINT,
	SIGIO: () => SIGIO,
	SIGIOT: () => SIGIOT,
	SIGKILL: () => SIGKILL,
	SIGPIPE: () => SIGPIPE,
	SIGPOLL: () => SIGPOLL,
	SIGPROF: () => SIGPROF,
	SIGPWR: () => SIGPWR,
	SIGQUIT: () => SIGQUIT,
	SIGRTMAX: () => SIGRTMAX,
	SIGRTMIN: () => SIGRTMIN,
	SIGSEGV: () => SIGSEGV,
	SIGSTKFLT: () => SIGSTKFLT,
	SIGSTOP: () => SIGSTOP,
	SIGSYS: () => SIGSYS,
	SIGTERM: () => SIGTERM,
	SIGTRAP: () => SIGTRAP,
	SIGTSTP: () => SIGTSTP,
	SIGTTIN: () => SIGTTIN,
	SIGTTOU: () => SIGTTOU,
	SIGURG: () => SIGURG,
	SIGUSR1: () => SIGUSR1,
	SIGUSR2: () => SIGUSR2,
	SIGVTALRM: () => SIGVTALRM,
	SIGWINCH: () => SIGWINCH,
	SIGXCPU: () => SIGXCPU,
	SIGXFSZ: () => SIGXFSZ,
	SIG_BLOCK: () => SIG_BLOCK,
	SIG_DFL: () => SIG_DFL,
	SIG_IGN: () => SIG_IGN,
	SIG_SETMASK: () => SIG_SETMASK,
	SIG_UNBLOCK: () => SIG_UNBLOCK,
	Sigmasks: () => Sigmasks,
	Signals: () => Signals,
	TEXTS: () => TEXTS,
	alarm: () => alarm,
	checkSignals: () => checkSignals,
	defaultIntHandler: () => defaultIntHandler,
	getitimer: () => getitimer,
	getsignal: () => getsignal,
	pause: () => pause,
	pthreadSigmask: () => pthreadSigmask,
	raiseSignal: () => raiseSignal,
	setitimer: () => setitimer,
	siginterrupt: () => siginterrupt,
	signal: () => signal,
	sigpending: () => sigpending,
	sigwait: () => sigwait,
	strsignal: () => strsignal,
	validSignals: () => validSignals
});
const isThread = "WorkerGlobalScope" in globalThis;
const handlers = new Map();
const listeners = new Map();
const ignored = new Map();
const pausing = [];
function signalOf(signalnum) {
	const number = Number(index(signalnum));
	if (!(number >= 1 && number <= 64)) throw new ValueError("signal number out of range");
	return Signals.of(number);
}
function handle$1(signal, handler) {
	if (heldBack(Number(signal.value))) return;
	const result = invoke(handler, signal.value, null);
	if (result instanceof Promise) result.then(goOn, interrupt);
	else goOn();
}
__name(handle$1, "handle");
function goOn() {
	for (const go of pausing.splice(0)) go();
}
onRaise((number) => {
	if (heldBack(number)) return true;
	const found = Signals.of(number);
	const handler = getsignal(found);
	if (handler === SIG_DFL || handler === defaultIntHandler || handler === null) return false;
	if (!identical(handler, SIG_IGN)) handle$1(found, handler);
	return true;
});
function initial(signal) {
	return signal === SIGINT ? defaultIntHandler : SIG_DFL;
}
function signal(signalnum, handler) {
	const found = signalOf(signalnum);
	const isAction = handler instanceof Handlers || typeof handler === "function" || typeof handler?.__call__ === "function";
	const chosen = handler === 0 || handler === 1 ? Handlers.of(handler) : handler;
	if (!isAction && !(chosen instanceof Handlers)) throw new TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
	const name = found.name;
	if (name === "SIGKILL" || name === "SIGSTOP") throw new OSError(22, "Invalid argument");
	const before = getsignal(found);
	const number = Number(found.value);
	if (found === SIGINT) leaveInterrupts();
	const old = listeners.get(number);
	const both = {
		number,
		name,
		isUrgent: chosen !== SIG_IGN
	};
	if (old) removeListener(both, old);
	listeners.delete(number);
	ignored.get(number)?.();
	ignored.delete(number);
	handlers.set(number, chosen);
	if (found === SIGINT) interrupts.taken = chosen !== defaultIntHandler;
	if (chosen === SIG_DFL || chosen === defaultIntHandler) return before;
	const takeBack = chosen === SIG_IGN ? ignore(number) : void 0;
	if (takeBack) {
		ignored.set(number, takeBack);
		return before;
	}
	const listener = chosen === SIG_IGN ? () => {} : () => handle$1(found, chosen);
	listeners.set(number, listener);
	addListener(both, listener);
	return before;
}
inheritGlobals(import.meta, () => handlers.size === 0 ? {} : { given: [...handlers] }, ({ given = [] }) => {
	for (const [number, handler] of given) if (isThread) handlers.set(number, handler);
	else signal(number, handler);
});
function getsignal(signalnum) {
	const found = signalOf(signalnum);
	const known = handlers.get(Number(found.value));
	return known === void 0 ? initial(found) : known;
}
function defaultIntHandler(_signalnum, _frame) {
	throw new KeyboardInterrupt();
}
function raiseSignal(signalnum) {
	const number = Number(index(signalnum));
	if (!(number >= 0 && number <= 64)) throw new OSError(22, "Invalid argument");
	if (number === 0) return;
	const found = signalOf(number);
	if (heldBack(Number(found.value))) return;
	const handler = getsignal(found);
	if (identical(handler, SIG_IGN)) return;
	if (handler === defaultIntHandler) throw new KeyboardInterrupt();
	if (handler === SIG_DFL) Deno.kill(Deno.pid, found.name);
	else invoke(handler, found.value, null);
}
function pthreadSigmask(how, mask) {
	const [before, come] = changeMask(how, mask);
	for (const number of come) raiseSignal(number);
	return before;
}
async function pause() {
	stayAlive();
	let takeBack = () => {};
	try {
		await new Promise((resolve, reject) => {
			pausing.push(resolve);
			takeBack = onInterrupt(reject);
		});
	} finally {
		takeBack();
		letGo();
	}
}
let timer;
let ends = 0;
let period = 0;
function ring() {
	timer = void 0;
	if (period > 0) startHere(period);
	Deno.kill(Deno.pid, "SIGALRM");
}
function startHere(milliseconds) {
	timer = setTimeout(ring, milliseconds);
	Deno.unrefTimer(timer);
}
function start(milliseconds) {
	clearTimeout(timer);
	timer = void 0;
	ends = milliseconds > 0 ? performance.now() + milliseconds : 0;
	if (!ringElsewhere(milliseconds, period) && milliseconds > 0) startHere(milliseconds);
}
afterFork(() => {
	clearTimeout(timer);
	timer = void 0;
	period = 0;
	ends = 0;
});
function left() {
	const rest = ends - performance.now();
	if (ends === 0 || rest > 0) return Math.max(0, rest);
	return period > 0 ? period + rest % period : 0;
}
const ITIMER_REAL = 0;
const ITIMER_VIRTUAL = 1;
const ITIMER_PROF = 2;
var ItimerError = class extends OSError {
	static __module__ = "signal";
	static __name__ = "itimer_error";
};
const NSIG = 65;
function getitimer(which) {
	if (!(Number(which) >= 0 && Number(which) <= 2)) throw new ItimerError(22, "Invalid argument");
	const times = Number(which) === 0 ? [left(), period] : [0, 0];
	return tupleFrom(times.map((time) => toFloat(time / 1e3)));
}
function setitimer(which, seconds, interval = 0) {
	if (Number(which) !== 0) throw new ItimerError(22, "Invalid argument");
	const before = tupleFrom([left(), period].map((time) => toFloat(time / 1e3)));
	period = toNumber(interval) * 1e3;
	start(toNumber(seconds) * 1e3);
	return before;
}
function alarm(seconds) {
	const before = Math.ceil(left() / 1e3);
	setitimer(0, Number(seconds));
	return before;
}
function siginterrupt(_signalnum, _flag) {}
function strsignal(signalnum) {
	return TEXTS[Number(index(signalnum))] ?? null;
}
function validSignals() {
	return new PySet(Object.keys(TEXTS).map((number) => Signals.of(Number(number))));
}
nameFunctions(signal_exports);
// runtime/python/asyncio/signals.ts
function numberOf(sig) {
	if (!isInt(sig) && !isInt(sig?.value)) throw new TypeError(`sig must be an int, not ${repr(sig)}`);
	if (!validSignals().has(sig)) throw new ValueError(`invalid signal number ${repr(sig)}`);
	return Number(sig.value ?? sig);
}
function handle(sig, handler) {
	try {
		signal(sig, handler);
	} catch (error) {
		if (!(error instanceof OSError) || error.errno !== 22) throw error;
		throw new RuntimeError(`sig ${String(numberOf(sig))} cannot be caught`);
	}
}
var LoopSignals = class {
	#handled = new Set();
	add(sig, callback, schedule) {
		if (callback instanceof Coroutine || isCoroutineFunction(callback)) throw new TypeError("coroutines cannot be used with add_signal_handler()");
		const number = numberOf(sig);
		handle(sig, (_signum, _frame) => schedule());
		this.#handled.add(number);
	}
	remove(sig) {
		const number = numberOf(sig);
		if (!this.#handled.delete(number)) return false;
		handle(sig, number === Number(SIGINT.value) ? defaultIntHandler : SIG_DFL);
		return true;
	}
	clear() {
		for (const number of [...this.#handled]) this.remove(number);
	}
};
// runtime/python/asyncio/loop.ts
const SLICE = 100;
const PATIENCE = 2;
const tasks = {};
var EventLoop = class {
	static __module__ = "asyncio.unix_events";
	static __name__ = "_UnixSelectorEventLoop";
	tasks = new Set();
	unread = new Set();
	generators = new Set();
	current = null;
	#ready = [];
	#timers = new Timers();
	#order = 0;
	#isRunning = false;
	#isStopping = false;
	#isClosed = false;
	#wake;
	#lastTurn = 0;
	#debug = false;
	#handler = null;
	#factory = null;
	#signals = new LoopSignals();
	constructor() {
		attendEnd();
		atExit(() => this.reportUnread());
	}
	time() {
		return performance.now() / 1e3;
	}
	callSoon(callback, ...args) {
		this.#check();
		const context = this.#contextOf(args);
		if (isCoroutineFunction(callback)) throw new TypeError("coroutines cannot be used with call_soon()");
		const handle = new Handle(callback, args, context);
		this.#ready.push(handle);
		this.#wake?.();
		return handle;
	}
	callSoonThreadsafe(callback, ...args) {
		return this.callSoon(callback, ...args);
	}
	callLater(delay, callback, ...args) {
		if (delay === null || delay === void 0) throw new TypeError("delay must not be None");
		return this.callAt(this.time() + Number(delay), callback, ...args);
	}
	callAt(when, callback, ...args) {
		if (when === null || when === void 0) throw new TypeError("when cannot be None");
		this.#check();
		const context = this.#contextOf(args);
		const handle = new TimerHandle(Number(when), this.#order++, callback, args, context);
		this.#timers.add(handle);
		this.#wake?.();
		return handle;
	}
	#contextOf(args) {
		return (isKeywords(args.at(-1)) ? args.pop() : {}).context ?? copyContext();
	}
	#check() {
		if (this.#isClosed) throw new RuntimeError("Event loop is closed");
	}
	createFuture() {
		return new Future({ loop: this });
	}
	createTask(coro, options = {}) {
		this.#check();
		if (this.#factory !== null) return call(this.#factory, [this, coro], { ...options });
		return tasks.create(this, coro, options);
	}
	setTaskFactory(factory) {
		this.#factory = factory;
	}
	getTaskFactory() {
		return this.#factory;
	}
	isRunning() {
		return this.#isRunning;
	}
	isClosed() {
		return this.#isClosed;
	}
	stop() {
		this.#isStopping = true;
	}
	close() {
		if (this.#isRunning) throw new RuntimeError("Cannot close a running event loop");
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#ready = [];
		this.#timers.clear();
		this.#signals.clear();
		reportIdle(this);
		this.reportUnread();
	}
	getDebug() {
		return this.#debug;
	}
	setDebug(enabled) {
		this.#debug = enabled;
	}
	async runForever() {
		this.#check();
		if (this.#isRunning) throw new RuntimeError("This event loop is already running");
		if (runningLoop()) throw new RuntimeError("Cannot run the event loop while another loop is running");
		this.#isRunning = true;
		try {
			do
				await this.#once();
			while (!this.#isStopping);
		} finally {
			this.#isStopping = false;
			this.#isRunning = false;
		}
	}
	async runUntilComplete(future) {
		this.#check();
		if (this.#isRunning) throw new RuntimeError("This event loop is already running");
		if (runningLoop()) throw new RuntimeError("Cannot run the event loop while another loop is running");
		const isNew = !(future instanceof Future);
		const task = tasks.ensure(this, future);
		const stop = (_done) => this.stop();
		task.addDoneCallback(stop);
		try {
			await this.runForever();
		} catch (error) {
			if (isNew && task.done() && !task.cancelled()) task.exception();
			throw error;
		} finally {
			task.removeDoneCallback(stop);
		}
		if (!task.done()) throw new RuntimeError("Event loop stopped before Future completed.");
		return task.result();
	}
	async #once() {
		if (this.#ready.length === 0 && !this.#isStopping) {
			const first = this.#timers.first;
			const wait = first ? (first.when() - this.time()) * 1e3 : Infinity;
			if (wait > 0) await this.#idle(wait);
		} else if (performance.now() - this.#lastTurn > PATIENCE) {
			await new Promise((resolve) => setImmediate(resolve));
			this.#lastTurn = performance.now();
		}
		const now = this.time();
		for (let first = this.#timers.first; first && first.when() <= now; first = this.#timers.first) this.#ready.push(this.#timers.take());
		const ready = this.#ready;
		this.#ready = [];
		for (const [at, handle] of ready.entries()) {
			if (handle.cancelled()) continue;
			try {
				await this.#run(handle);
			} catch (error) {
				this.#ready = [...ready.slice(at + 1), ...this.#ready];
				throw error;
			}
		}
	}
	async #run(handle) {
		const frame = {
			loop: this,
			driver: null,
			context: handle.context
		};
		try {
			const result = withinFrame(frame, () => invoke(handle.callback, ...handle.args));
			if (result instanceof Promise) await result;
		} catch (error) {
			if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
			this.callExceptionHandler(new Dict([
				["message", `Exception in callback ${repr(handle.callback)}`],
				["exception", error],
				["handle", handle]
			]));
		}
	}
	async #idle(wait) {
		const end = performance.now() + wait;
		const { promise, resolve, reject } = Promise.withResolvers();
		this.#wake = resolve;
		const tick = () => {
			try {
				me.check();
			} catch (error) {
				return reject(error);
			}
			const left = end - performance.now();
			if (left > 0) timer = setTimeout(tick, Math.min(SLICE, left));
			else resolve();
		};
		let timer = setTimeout(tick, Math.min(SLICE, wait));
		const takeBack = onInterrupt((error) => {
			if (!this.interrupted) return reject(error);
			this.interrupted();
			resolve();
		});
		stayAlive();
		try {
			await promise;
		} finally {
			clearTimeout(timer);
			takeBack();
			letGo();
			this.#wake = void 0;
			this.#lastTurn = performance.now();
		}
	}
	runInExecutor(executor, func, ...args) {
		this.#check();
		return executed(this, executor, func, args);
	}
	setDefaultExecutor(_executor) {}
	async shutdownDefaultExecutor(_timeout) {
		while (this.pending.size > 0) await Promise.race(this.pending);
	}
	pending = new Set();
	async shutdownAsyncgens() {
		const left = [...this.generators].reverse();
		this.generators.clear();
		for (const generator of left) await close(generator);
	}
	setExceptionHandler(handler) {
		this.#handler = handler;
	}
	addSignalHandler(sig, callback, ...args) {
		this.#signals.add(sig, callback, () => void this.callSoon(callback, ...args));
	}
	removeSignalHandler(sig) {
		return this.#signals.remove(sig);
	}
	getExceptionHandler() {
		return this.#handler;
	}
	defaultExceptionHandler(context) {
		const message = context.get("message") ?? "Unhandled exception in event loop";
		const lines = [String(message)];
		for (const key of [...context.keys()].map(String).sort()) if (key !== "message" && key !== "exception") lines.push(`${key}: ${repr(context.get(key))}`);
		const error = context.get("exception");
		if (error !== void 0 && error !== null) lines.push(formatException(error));
		printError(lines.join("\n"));
	}
	callExceptionHandler(context) {
		if (this.#handler === null || this.#handler === void 0) return this.defaultExceptionHandler(context);
		invoke(this.#handler, this, context);
	}
	reportUnread() {
		for (const future of this.unread) {
			const kind = repr(future).startsWith("<Task") ? "Task" : "Future";
			const error = exception(future.exception());
			this.callExceptionHandler(new Dict([
				["message", `${kind} exception was never retrieved`],
				["exception", error],
				["future", future]
			]));
		}
		this.unread.clear();
	}
	allTasks() {
		return new FrozenSet(this.tasks);
	}
	__repr__() {
		const is = (value) => value ? "True" : "False";
		return `<_UnixSelectorEventLoop running=${is(this.#isRunning)} closed=${is(this.#isClosed)} debug=${is(this.#debug)}>`;
	}
};
maker.make = () => new EventLoop();
asyncItems.left = (generator, isOpen) => {
	const loop = runningLoop();
	if (!loop) return;
	loop.generators.add(generator);
	if (isOpen) return;
	const closing = () => {
		loop.generators.delete(generator);
		return close(generator);
	};
	loop.callSoon(() => void loop.createTask(new Coroutine(closing, "aclose")));
};
asyncItems.ended = (generator) => void runningLoop()?.generators.delete(generator);
async function close(generator) {
	await generatorMethod(generator, "aclose")(generator).start();
}
// runtime/python/asyncio/task.ts
let made = 0;
var Task = class extends Future {
	static __module__ = "_asyncio";
	#coro;
	#context;
	#name;
	#waiter = null;
	#mustCancel = false;
	#message = null;
	#cancelling = 0;
	#started = false;
	#resume;
	#stepEnd;
	#fatal;
	constructor(coro, options = {}) {
		super({ loop: options.loop ?? getEventLoop() });
		if (!(coro instanceof Coroutine)) throw new TypeError(`a coroutine was expected, got ${repr(coro)}`);
		this.#name = options.name === null || options.name === void 0 ? `Task-${++made}` : String(options.name);
		this.#coro = coro;
		this.#context = options.context ?? copyContext();
		const loop = this.getLoop();
		loop.callSoon(this.#step, { context: this.#context });
		loop.tasks.add(this);
	}
	getCoro() {
		return this.#coro;
	}
	getContext() {
		return this.#context;
	}
	getName() {
		return this.#name;
	}
	setName(value) {
		this.#name = String(value);
	}
	setResult(_result) {
		throw new RuntimeError("Task does not support set_result operation");
	}
	setException(_exception) {
		throw new RuntimeError("Task does not support set_exception operation");
	}
	cancel(msg = null) {
		if (this.done()) return false;
		this.#cancelling++;
		if (this.#waiter?.cancel(msg)) return true;
		this.#mustCancel = true;
		this.#message = messageOf(msg);
		return true;
	}
	cancelling() {
		return this.#cancelling;
	}
	uncancel() {
		if (this.#cancelling > 0) {
			this.#cancelling--;
			if (this.#cancelling === 0) this.#mustCancel = false;
		}
		return this.#cancelling;
	}
	#cancelError() {
		return this.#message === null ? new CancelledError() : new CancelledError(this.#message);
	}
	#step = async (...thrown) => {
		if (this.done()) return;
		let [error] = thrown;
		if (this.#mustCancel) {
			if (!(error instanceof CancelledError)) error = this.#cancelError();
			this.#mustCancel = false;
		}
		this.#waiter = null;
		const loop = this.getLoop();
		const before = loop.current;
		loop.current = this;
		const ended = new Promise((resolve) => this.#stepEnd = resolve);
		if (!this.#started) this.#start(error);
		else if (error !== void 0) this.#resume.reject(error);
		else this.#resume.resolve(null);
		await ended;
		loop.current = before;
		if (this.#fatal) throw this.#fatal.error;
	};
	#start(error) {
		this.#started = true;
		const frame = {
			loop: this.getLoop(),
			driver: this,
			context: this.#context
		};
		(error === void 0 ? withinFrame(frame, () => this.#coro.start()) : this.#coro.throw(error)).then((value) => this.#end(() => this.#succeed(value ?? null)), (raised) => this.#end(() => this.#fail(raised)));
	}
	#end(finish) {
		this.getLoop().tasks.delete(this);
		finish();
		this.#stepEnd();
	}
	#succeed(value) {
		if (!this.#mustCancel) return super.setResult(value);
		this.#mustCancel = false;
		super.cancel(this.#message);
	}
	#fail(raised) {
		if (raised instanceof CancelledError) {
			this.cancelledBy = raised;
			super.cancel();
			return;
		}
		super.setException(raised);
		if (raised instanceof SystemExit || raised instanceof KeyboardInterrupt) {
			this.#fatal = { error: raised };
			this.exception();
		}
	}
	suspend(yielded) {
		const stepEnd = this.#stepEnd;
		if (!stepEnd) throw new RuntimeError("cannot wait in a task whose step has ended");
		this.#stepEnd = void 0;
		this.#resume = Promise.withResolvers();
		const loop = this.getLoop();
		const later = (message) => loop.callSoon(this.#step, new RuntimeError(message), { context: this.#context });
		if (yielded instanceof Future) {
			if (yielded.getLoop() !== loop) later(`Task ${repr(this)} got Future ${repr(yielded)} attached to a different loop`);
			else if (yielded === this) later(`Task cannot await on itself: ${repr(this)}`);
			else {
				yielded.addDoneCallback(this.#wakeUp, { context: this.#context });
				this.#waiter = yielded;
				if (this.#mustCancel && yielded.cancel(this.#message)) this.#mustCancel = false;
			}
		} else if (yielded === null || yielded === void 0) loop.callSoon(this.#step, { context: this.#context });
		else later(`Task got bad yield: ${repr(yielded)}`);
		stepEnd();
		return this.#resume.promise;
	}
	#wakeUp = (future) => {
		try {
			future.result();
		} catch (error) {
			return this.#step(error);
		}
		return this.#step();
	};
	__repr__() {
		const [first, ...rest] = this.stateText().split(" ");
		const doing = this.done() ? "done" : "running";
		const coro = `coro=<${this.#coro.__qualname__}() ${doing}>`;
		return `<Task ${[
			this.#mustCancel ? "cancelling" : first,
			`name=${repr(this.#name)}`,
			coro,
			...rest
		].join(" ")}>`;
	}
};
tasks.create = (loop, coro, options) => new Task(coro, {
	...options,
	loop
});
tasks.ensure = (loop, value) => ensureFuture(value, { loop });
function createTask(coro, options = {}) {
	return getRunningLoop().createTask(coro, options);
}
function ensureFuture(value, options = {}) {
	if (value instanceof Future) {
		if (options.loop && options.loop !== value.getLoop()) throw new RuntimeError("The future belongs to a different loop than the one specified as the loop argument");
		return value;
	}
	const loop = options.loop ?? getEventLoop();
	if (value instanceof Coroutine) return loop.createTask(value);
	if (methodOf(value, "__await__") === void 0 && !(value instanceof Promise)) throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
	return loop.createTask(new Coroutine(() => awaitable(value), "_wrap_awaitable"));
}
function currentTask(loop = null) {
	return (loop ?? getRunningLoop()).current;
}
function allTasks(loop = null) {
	return set((loop ?? getRunningLoop()).tasks);
}
async function sleep(delay, result = null) {
	const seconds = Number(delay);
	if (seconds <= 0) {
		await waitFor$1(null);
		return result;
	}
	const loop = getRunningLoop();
	const future = loop.createFuture();
	const handle = loop.callLater(seconds, () => {
		if (!future.done()) future.setResult(result);
	});
	try {
		return await future[outcome]();
	} finally {
		handle.cancel();
	}
}
// runtime/python/asyncio/locks.ts
var Waiters = class {
	#all = [];
	get size() {
		return this.#all.length;
	}
	get any() {
		return this.#all.some((waiter) => !waiter.cancelled());
	}
	get waiting() {
		return this.#all.filter((waiter) => !waiter.done());
	}
	get first() {
		return this.#all[0];
	}
	async wait(waiter = getRunningLoop().createFuture()) {
		this.#all.push(waiter);
		try {
			await waiter[outcome]();
		} finally {
			this.#all.splice(this.#all.indexOf(waiter), 1);
		}
	}
};
function shown(owner, state, waiters) {
	const more = waiters > 0 ? `, waiters:${waiters}` : "";
	return `<asyncio.locks.${owner.constructor.name} object at 0x7f0000000000 [${state}${more}]>`;
}
var Held = class {
	static __module__ = "asyncio.locks";
	async __aenter__() {
		await this.acquire();
		return null;
	}
	async __aexit__(_type, _error, _traceback) {
		this.release();
		return null;
	}
	async hold() {
		await this.acquire();
		return { [Symbol.dispose]: () => this.release() };
	}
};
var Lock = class extends Held {
	#locked = false;
	#waiters = new Waiters();
	locked() {
		return this.#locked;
	}
	async acquire() {
		if (!this.#locked && !this.#waiters.any) {
			this.#locked = true;
			return true;
		}
		try {
			await this.#waiters.wait();
		} catch (error) {
			if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();
			throw error;
		}
		this.#locked = true;
		return true;
	}
	release() {
		if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
		this.#locked = false;
		this.#wakeFirst();
	}
	#wakeFirst() {
		const { first } = this.#waiters;
		if (first && !first.done()) first.setResult(true);
	}
	__repr__() {
		return shown(this, this.#locked ? "locked" : "unlocked", this.#waiters.size);
	}
};
var Event = class {
	static __module__ = "asyncio.locks";
	#isSet = false;
	#waiters = new Waiters();
	isSet() {
		return this.#isSet;
	}
	set() {
		if (this.#isSet) return;
		this.#isSet = true;
		for (const waiter of this.#waiters.waiting) waiter.setResult(true);
	}
	clear() {
		this.#isSet = false;
	}
	async wait() {
		if (!this.#isSet) await this.#waiters.wait();
		return true;
	}
	__repr__() {
		return shown(this, this.#isSet ? "set" : "unset", this.#waiters.size);
	}
};
var Condition = class extends Held {
	#lock;
	#waiters = new Waiters();
	constructor(lock = null) {
		super();
		this.#lock = lock ?? new Lock();
	}
	locked() {
		return this.#lock.locked();
	}
	acquire() {
		return this.#lock.acquire();
	}
	release() {
		this.#lock.release();
	}
	async wait() {
		if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
		this.release();
		let failure;
		try {
			await this.#waiters.wait();
		} catch (error) {
			failure = { error };
		}
		while (true) try {
			await this.acquire();
			break;
		} catch (error) {
			failure = { error };
			if (!(error instanceof CancelledError)) break;
		}
		if (!failure) return true;
		this.#wake(1);
		throw failure.error;
	}
	async waitFor(predicate) {
		let result = await invoke(predicate);
		while (!truth(result)) {
			await this.wait();
			result = await invoke(predicate);
		}
		return result;
	}
	notify(n = 1) {
		if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
		this.#wake(Number(n));
	}
	#wake(count) {
		for (const waiter of this.#waiters.waiting.slice(0, count)) waiter.setResult(false);
	}
	notifyAll() {
		this.notify(this.#waiters.size);
	}
	__repr__() {
		return shown(this, this.locked() ? "locked" : "unlocked", this.#waiters.size);
	}
};
var Semaphore = class extends Held {
	#value;
	#waiters = new Waiters();
	constructor(value = 1) {
		super();
		if (Number(value) < 0) throw new ValueError("Semaphore initial value must be >= 0");
		this.#value = Number(value);
	}
	locked() {
		return this.#value === 0 || this.#waiters.any;
	}
	async acquire() {
		if (!this.locked()) {
			this.#value--;
			return true;
		}
		const waiter = getRunningLoop().createFuture();
		try {
			await this.#waiters.wait(waiter);
		} catch (error) {
			if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this.#value++;
			throw error;
		} finally {
			while (this.#value > 0 && this.#wakeNext());
		}
		return true;
	}
	release() {
		this.#value++;
		this.#wakeNext();
	}
	#wakeNext() {
		const [next] = this.#waiters.waiting;
		if (!next) return false;
		this.#value--;
		next.setResult(true);
		return true;
	}
	get value() {
		return this.#value;
	}
	__repr__() {
		const state = this.locked() ? "locked" : `unlocked, value:${this.#value}`;
		return shown(this, state, this.#waiters.size);
	}
};
var BoundedSemaphore = class extends Semaphore {
	#bound;
	constructor(value = 1) {
		super(value);
		this.#bound = Number(value);
	}
	release() {
		if (this.value >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
		super.release();
	}
};
var Barrier = class {
	static __module__ = "asyncio.locks";
	#condition = new Condition();
	#parties;
	#state = "filling";
	#count = 0;
	constructor(parties) {
		this.#parties = Number(parties);
		if (this.#parties < 1) throw new ValueError("parties must be >= 1");
	}
	get parties() {
		return this.#parties;
	}
	get nWaiting() {
		return this.#state === "filling" ? this.#count : 0;
	}
	get broken() {
		return this.#state === "broken";
	}
	async wait() {
		using _held = await this.#condition.hold();
		await this.#condition.waitFor(() => this.#state !== "draining" && this.#state !== "resetting");
		if (this.#state === "broken") throw new BrokenBarrierError("Barrier aborted");
		try {
			const index = this.#count++;
			if (index + 1 === this.#parties) {
				this.#state = "draining";
				this.#condition.notifyAll();
			} else {
				await this.#condition.waitFor(() => this.#state !== "filling");
				if (this.broken || this.#is("resetting")) throw new BrokenBarrierError("Abort or reset of barrier");
			}
			return index;
		} finally {
			this.#count--;
			if (this.#count === 0) {
				if (this.#is("resetting") || this.#is("draining")) this.#state = "filling";
				this.#condition.notifyAll();
			}
		}
	}
	#is(state) {
		return this.#state === state;
	}
	async reset() {
		using _held = await this.#condition.hold();
		if (this.#count === 0) this.#state = "filling";
		else if (this.#state !== "resetting") this.#state = "resetting";
		this.#condition.notifyAll();
	}
	async abort() {
		using _held = await this.#condition.hold();
		this.#state = "broken";
		this.#condition.notifyAll();
	}
	__aenter__() {
		return this.wait();
	}
	async __aexit__(_type, _error, _traceback) {
		return null;
	}
	__repr__() {
		const waiting = this.broken ? "" : `, waiters:${this.nWaiting}/${this.#parties}`;
		return `<asyncio.locks.Barrier object at 0x7f0000000000 [${this.#state}${waiting}]>`;
	}
};
coroutineFunctions(Lock.prototype.acquire, Event.prototype.wait, Condition.prototype.acquire, Condition.prototype.wait, Condition.prototype.waitFor, Semaphore.prototype.acquire, Barrier.prototype.wait, Barrier.prototype.reset, Barrier.prototype.abort);
// runtime/python/asyncio/queues.ts
var Queue = class {
	static __module__ = "asyncio.queues";
	items = [];
	#getters = [];
	#putters = [];
	#unfinished = 0;
	#isShut = false;
	#finished = new Event();
	constructor(maxsize = 0) {
		this.maxsize = Number(maxsize);
		this.#finished.set();
	}
	take() {
		return this.items.shift();
	}
	store(item) {
		this.items.push(item);
	}
	#wakeNext(waiters) {
		for (let waiter = waiters.shift(); waiter; waiter = waiters.shift()) {
			if (waiter.done()) continue;
			waiter.setResult(null);
			return;
		}
	}
	async #wait(waiters, goesOn) {
		const waiter = getRunningLoop().createFuture();
		waiters.push(waiter);
		try {
			await waiter[outcome]();
		} catch (error) {
			waiter.cancel();
			const at = waiters.indexOf(waiter);
			if (at >= 0) waiters.splice(at, 1);
			if (goesOn() && !waiter.cancelled()) this.#wakeNext(waiters);
			throw error;
		}
	}
	qsize() {
		return this.items.length;
	}
	empty() {
		return this.items.length === 0;
	}
	full() {
		return this.maxsize > 0 && this.items.length >= this.maxsize;
	}
	async put(item) {
		while (this.full()) {
			if (this.#isShut) throw new QueueShutDown();
			await this.#wait(this.#putters, () => !this.full());
		}
		this.putNowait(item);
	}
	putNowait(item) {
		if (this.#isShut) throw new QueueShutDown();
		if (this.full()) throw new QueueFull();
		this.store(item);
		this.#unfinished++;
		this.#finished.clear();
		this.#wakeNext(this.#getters);
	}
	async get() {
		while (this.empty()) {
			if (this.#isShut) throw new QueueShutDown();
			await this.#wait(this.#getters, () => !this.empty());
		}
		return this.getNowait();
	}
	getNowait() {
		if (this.empty()) {
			if (this.#isShut) throw new QueueShutDown();
			throw new QueueEmpty();
		}
		const item = this.take();
		this.#wakeNext(this.#putters);
		return item;
	}
	taskDone() {
		if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
		if (--this.#unfinished === 0) this.#finished.set();
	}
	async join() {
		if (this.#unfinished > 0) await this.#finished.wait();
	}
	shutdown(immediate = false) {
		this.#isShut = true;
		if (typeof immediate === "object" && immediate !== null ? immediate.immediate === true : immediate === true) {
			while (!this.empty()) {
				this.take();
				if (this.#unfinished > 0) this.#unfinished--;
			}
			if (this.#unfinished === 0) this.#finished.set();
		}
		for (const waiters of [this.#getters, this.#putters]) while (waiters.length > 0) this.#wakeNext(waiters);
	}
	__repr__() {
		const items = this.items.length > 0 ? ` _queue=${repr([...this.items])}` : "";
		const getters = this.#getters.length > 0 ? ` _getters[${this.#getters.length}]` : "";
		const putters = this.#putters.length > 0 ? ` _putters[${this.#putters.length}]` : "";
		const tasks = this.#unfinished > 0 ? ` tasks=${this.#unfinished}` : "";
		return `<${this.constructor.name} at 0x7f0000000000 maxsize=${this.maxsize}${items}${getters}${putters}${tasks}>`;
	}
};
var PriorityQueue = class extends Queue {
	take() {
		return heappop(this.items);
	}
	store(item) {
		heappush(this.items, item);
	}
};
var LifoQueue = class extends Queue {
	take() {
		return this.items.pop();
	}
};
coroutineFunctions(Queue.prototype.put, Queue.prototype.get, Queue.prototype.join);
// runtime/python/asyncio/timeouts.ts
var Timeout = class {
	static __module__ = "asyncio.timeouts";
	#state = "created";
	#when;
	#handle = null;
	#task = null;
	#cancelling = 0;
	constructor(when) {
		this.#when = when === null || when === void 0 ? null : Number(when);
	}
	when() {
		return this.#when;
	}
	reschedule(when) {
		if (this.#state !== "active") throw new RuntimeError(this.#state === "created" ? "Timeout has not been entered" : `Cannot change state of ${this.#state} Timeout`);
		this.#when = when === null || when === void 0 ? null : Number(when);
		this.#handle?.cancel();
		if (this.#when === null) {
			this.#handle = null;
			return;
		}
		const loop = getRunningLoop();
		this.#handle = this.#when <= loop.time() ? loop.callSoon(this.#onTimeout) : loop.callAt(this.#when, this.#onTimeout);
	}
	#onTimeout = () => {
		this.#task.cancel();
		this.#state = "expiring";
		this.#handle = null;
	};
	expired() {
		return this.#state === "expiring" || this.#state === "expired";
	}
	async __aenter__() {
		if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
		const task = currentTask();
		if (!task) throw new RuntimeError("Timeout should be used inside a task");
		this.#state = "active";
		this.#task = task;
		this.#cancelling = task.cancelling();
		this.reschedule(this.#when);
		return this;
	}
	async __aexit__(_type, error, _traceback) {
		this.#handle?.cancel();
		this.#handle = null;
		if (this.#state === "expiring") {
			this.#state = "expired";
			if (this.#task.uncancel() <= this.#cancelling && error instanceof CancelledError) throw Object.assign(new TimeoutError(), { cause: error });
		} else if (this.#state === "active") this.#state = "finished";
		return null;
	}
	__repr__() {
		const info = this.#state === "active" ? ` when=${this.#when?.toFixed(3) ?? "None"}` : "";
		return `<Timeout [${this.#state}]${info}>`;
	}
};
function timeout(delay) {
	return new Timeout(delay === null || delay === void 0 ? null : getRunningLoop().time() + Number(delay));
}
function timeoutAt(when) {
	return new Timeout(when);
}
// runtime/python/asyncio/gathering.ts
var GatheringFuture = class extends Future {
	static __module__ = "asyncio.tasks";
	static __name__ = "_GatheringFuture";
	#children;
	cancelRequested = false;
	constructor(children, loop) {
		super({ loop });
		this.#children = children;
	}
	cancel(msg = null) {
		if (this.done()) return false;
		let any = false;
		for (const child of this.#children) if (child.cancel(messageOf(msg))) any = true;
		if (any) this.cancelRequested = true;
		return any;
	}
};
function gather(...given) {
	const args = unpacked(given);
	const returnExceptions = (isKeywords(args.at(-1)) ? args.pop() : {}).returnExceptions === true;
	if (args.length === 0) {
		const empty = new Future({ loop: getEventLoop() });
		empty.setResult([]);
		return empty;
	}
	const known = new Map();
	const children = [];
	const already = [];
	let finished = 0;
	let outer = null;
	const onDone = (child) => {
		finished++;
		if (!outer || outer.done()) {
			if (!child.cancelled()) child.exception();
			return;
		}
		if (!returnExceptions) {
			if (child.cancelled()) return outer.setException(child.cancelledError());
			const error = child.exception();
			if (error !== null) return outer.setException(error);
		}
		if (finished < known.size) return;
		const results = children.map((one) => {
			if (one.cancelled()) return one.cancellation();
			return one.exception() ?? one.result();
		});
		if (outer.cancelRequested) outer.setException(child.cancelled() ? child.cancelledError() : new CancelledError());
		else outer.setResult(results);
	};
	let loop = null;
	for (const given of args) {
		let child = known.get(given);
		if (!child) {
			child = ensureFuture(given, { loop });
			loop ??= child.getLoop();
			known.set(given, child);
			if (child.done()) already.push(child);
			else child.addDoneCallback(onDone);
		}
		children.push(child);
	}
	outer = new GatheringFuture(children, loop);
	for (const child of already) onDone(child);
	return outer;
}
function shield(arg) {
	const inner = ensureFuture(arg);
	if (inner.done()) return inner;
	const outer = new Future({ loop: inner.getLoop() });
	const onInner = (_done) => {
		if (outer.cancelled()) {
			if (!inner.cancelled()) inner.exception();
			return;
		}
		if (inner.cancelled()) outer.cancel();
		else {
			const error = inner.exception();
			if (error !== null) outer.setException(error);
			else outer.setResult(inner.result());
		}
	};
	inner.addDoneCallback(onInner);
	outer.addDoneCallback((_done) => {
		if (!inner.done()) inner.removeDoneCallback(onInner);
	});
	return outer;
}
const FIRST_COMPLETED = "FIRST_COMPLETED";
const FIRST_EXCEPTION = "FIRST_EXCEPTION";
const ALL_COMPLETED = "ALL_COMPLETED";
async function wait(fs, options = {}) {
	const { timeout = null, returnWhen = ALL_COMPLETED } = options;
	if (fs instanceof Future || fs instanceof Coroutine) {
		const name = fs instanceof Coroutine ? "coroutine" : "Task";
		throw new TypeError(`expect a list of futures, not ${name}`);
	}
	const futures = new Set([...iter(fs)]);
	if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
	if (![
		"FIRST_COMPLETED",
		"FIRST_EXCEPTION",
		"ALL_COMPLETED"
	].includes(returnWhen)) throw new ValueError(`Invalid return_when value: ${returnWhen}`);
	for (const one of futures) if (one instanceof Coroutine) throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
	const loop = getRunningLoop();
	const waiter = loop.createFuture();
	const release = () => {
		if (!waiter.done()) waiter.setResult(null);
	};
	const handle = timeout === null ? null : loop.callLater(timeout, release);
	let left = futures.size;
	const onDone = (one) => {
		left--;
		if (!(left <= 0 || returnWhen === "FIRST_COMPLETED" || returnWhen === "FIRST_EXCEPTION" && !one.cancelled() && one.exception() !== null)) return;
		handle?.cancel();
		release();
	};
	for (const one of futures) one.addDoneCallback(onDone);
	try {
		await waiter[outcome]();
	} finally {
		handle?.cancel();
		for (const one of futures) one.removeDoneCallback(onDone);
	}
	const [done, pending] = [[], []];
	for (const one of futures) (one.done() ? done : pending).push(one);
	return tuple([set(done), set(pending)]);
}
async function waitFor(fut, timeout) {
	if (timeout !== null && timeout !== void 0 && Number(timeout) <= 0) {
		const future = ensureFuture(fut);
		if (future.done()) return future.result();
		await cancelAndWait(future);
		try {
			return future.result();
		} catch (error) {
			if (!(error instanceof CancelledError)) throw error;
			throw Object.assign(new TimeoutError(), { cause: error });
		}
	}
	const limit = new Timeout(timeout === null || timeout === void 0 ? null : getRunningLoop().time() + Number(timeout));
	await limit.__aenter__();
	let result;
	try {
		const given = fut;
		result = await (given[outcome] ? given[outcome]() : ensureFuture(fut)[outcome]());
	} catch (error) {
		await limit.__aexit__(error.constructor, error, null);
		throw error;
	}
	await limit.__aexit__(null, null, null);
	return result;
}
async function cancelAndWait(future) {
	const waiter = getRunningLoop().createFuture();
	const release = (_done) => {
		if (!waiter.done()) waiter.setResult(null);
	};
	future.addDoneCallback(release);
	try {
		future.cancel();
		await waiter[outcome]();
	} finally {
		future.removeDoneCallback(release);
	}
}
var AsCompleted = class {
	static __module__ = "asyncio.tasks";
	static __name__ = "_AsCompletedIterator";
	#done = new Queue();
	#todo;
	#left;
	constructor(fs, timeout) {
		const loop = getEventLoop();
		this.#todo = new Set([...new Set([...iter(fs)])].map((one) => ensureFuture(one, { loop })));
		this.#left = this.#todo.size;
		const onDone = (one) => {
			if (!this.#todo.delete(one)) return;
			this.#done.putNowait(one);
			if (this.#todo.size === 0) handle?.cancel();
		};
		const handle = this.#todo.size > 0 && timeout !== null && timeout !== void 0 ? loop.callLater(timeout, () => {
			for (const one of this.#todo) {
				one.removeDoneCallback(onDone);
				this.#done.putNowait(null);
			}
			this.#todo.clear();
		}) : null;
		for (const one of this.#todo) one.addDoneCallback(onDone);
	}
	async #next() {
		const one = await this.#done.get();
		if (!one) throw new TimeoutError();
		return one;
	}
	__iter__() {
		return this;
	}
	__next__() {
		if (this.#left === 0) throw new StopIteration();
		this.#left--;
		return new Coroutine(async () => (await this.#next()).result(), "_wait_for_one");
	}
	*[Symbol.iterator]() {
		while (this.#left > 0) yield this.__next__();
	}
	__aiter__() {
		return this;
	}
	async __anext__() {
		if (this.#left === 0) throw new StopAsyncIteration();
		this.#left--;
		return await this.#next();
	}
};
function asCompleted(fs, options = {}) {
	if (fs instanceof Future || fs instanceof Coroutine) {
		const name = fs instanceof Coroutine ? "coroutine" : "Task";
		throw new TypeError(`expect an iterable of futures, not ${name}`);
	}
	return new AsCompleted(fs, options.timeout ?? null);
}
coroutineFunctions(wait, waitFor);
// runtime/python/asyncio/runner.ts
var Runner = class {
	static __module__ = "asyncio.runners";
	#options;
	#loop = null;
	#context = null;
	#isClosed = false;
	constructor(options = {}) {
		this.#options = options;
	}
	#open() {
		if (this.#isClosed) throw new RuntimeError("Runner is closed");
		if (this.#loop) return this.#loop;
		const { loopFactory = null, debug = null } = this.#options;
		const loop = loopFactory === null ? newEventLoop() : invoke(loopFactory);
		if (loopFactory === null) setEventLoop(loop);
		if (debug !== null) loop.setDebug(debug);
		this.#context = copyContext();
		return this.#loop = loop;
	}
	getLoop() {
		return this.#open();
	}
	async run(coro, options = {}) {
		if (!(coro instanceof Coroutine)) throw new ValueError(`a coroutine was expected, got ${repr(coro)}`);
		if (runningLoop()) throw new RuntimeError("Runner.run() cannot be called from a running event loop");
		const loop = this.#open();
		const task = loop.createTask(coro, { context: options.context ?? this.#context });
		let interrupts = 0;
		loop.interrupted = () => {
			if (++interrupts > 1 || task.done()) throw new KeyboardInterrupt();
			task.cancel();
			loop.callSoonThreadsafe(() => {});
		};
		try {
			return await loop.runUntilComplete(task);
		} catch (error) {
			if (interrupts > 0 && error instanceof CancelledError && task.uncancel() === 0) throw new KeyboardInterrupt();
			throw error;
		} finally {
			loop.interrupted = void 0;
		}
	}
	async close() {
		const loop = this.#loop;
		if (!loop || this.#isClosed) return;
		this.#isClosed = true;
		try {
			await cancelAll(loop);
			await loop.runUntilComplete(new Coroutine(() => loop.shutdownAsyncgens(), "shutdown_asyncgens"));
			await loop.runUntilComplete(new Coroutine(() => loop.shutdownDefaultExecutor(), "shutdown_default_executor"));
		} finally {
			setEventLoop(null);
			loop.close();
			this.#loop = null;
		}
	}
	async [Symbol.asyncDispose]() {
		await this.close();
	}
	__enter__() {
		this.#open();
		return this;
	}
	async __exit__(_type, _error, _traceback) {
		await this.close();
		return null;
	}
};
async function cancelAll(loop) {
	const left = [...loop.tasks];
	if (left.length === 0) return;
	for (const task of left) task.cancel();
	await loop.runUntilComplete(gather(...left, { returnExceptions: true }));
	for (const task of left) {
		if (task.cancelled()) continue;
		const error = task.exception();
		if (error === null) continue;
		loop.callExceptionHandler(new Dict([
			["message", "unhandled exception during asyncio.run() shutdown"],
			["exception", error],
			["task", task]
		]));
	}
}
async function run(main, options = {}) {
	if (runningLoop()) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
	const runner = new Runner(options);
	try {
		return await runner.run(main);
	} finally {
		await runner.close();
	}
}
// runtime/python/asyncio/streams.ts
const LIMIT = 2 ** 16;
var StreamReader = class {
	static __module__ = "asyncio.streams";
	#buffer = new Bytes(0);
	#isAtEnd = false;
	#error;
	#waiter = null;
	#limit;
	constructor(limit = null) {
		this.#limit = limit ?? LIMIT;
	}
	#wake() {
		const waiter = this.#waiter;
		this.#waiter = null;
		if (waiter && !waiter.done()) waiter.setResult(null);
	}
	feedData(data) {
		if (data.length === 0) return;
		this.#buffer = concat([this.#buffer, data]);
		this.#wake();
	}
	feedEof() {
		this.#isAtEnd = true;
		this.#wake();
	}
	exception() {
		return this.#error ?? null;
	}
	setException(exc) {
		this.#error = exc;
		const waiter = this.#waiter;
		this.#waiter = null;
		if (waiter && !waiter.done()) waiter.setException(exc);
	}
	atEof() {
		return this.#isAtEnd && this.#buffer.length === 0;
	}
	async #more(name) {
		if (this.#waiter) throw new RuntimeError(`${name}() called while another coroutine is already waiting for incoming data`);
		this.#waiter = getRunningLoop().createFuture();
		try {
			await this.#waiter[outcome]();
		} finally {
			this.#waiter = null;
		}
	}
	#take(count) {
		const taken = new Bytes(this.#buffer.slice(0, count));
		this.#buffer = new Bytes(this.#buffer.slice(count));
		return taken;
	}
	#check() {
		if (this.#error !== void 0) throw this.#error;
	}
	async read(n = -1) {
		this.#check();
		const count = Number(n);
		if (count === 0) return new Bytes(0);
		if (count < 0) {
			while (!this.#isAtEnd) await this.#more("read");
			this.#check();
			return this.#take(this.#buffer.length);
		}
		if (this.#buffer.length === 0 && !this.#isAtEnd) await this.#more("read");
		return this.#take(count);
	}
	async readline() {
		try {
			return await this.readuntil(Bytes.of(10));
		} catch (error) {
			if (error instanceof IncompleteReadError) return error.partial;
			if (error instanceof LimitOverrunError) throw new ValueError(error.args[0]);
			throw error;
		}
	}
	async readuntil(separator = Bytes.of(10)) {
		if (separator.length === 0) throw new ValueError("Separator should be at least one-byte string");
		this.#check();
		for (let from = 0;;) {
			const at = indexOf(this.#buffer, separator, from);
			if (at >= 0) return this.#take(at + separator.length);
			from = Math.max(0, this.#buffer.length + 1 - separator.length);
			if (from > this.#limit) throw new LimitOverrunError("Separator is not found, and chunk exceed the limit", from);
			if (this.#isAtEnd) throw new IncompleteReadError(this.#take(this.#buffer.length), null);
			await this.#more("readuntil");
		}
	}
	async readexactly(n) {
		const count = Number(n);
		if (count < 0) throw new ValueError("readexactly size can not be less than zero");
		this.#check();
		while (this.#buffer.length < count) {
			if (this.#isAtEnd) throw new IncompleteReadError(this.#take(this.#buffer.length), count);
			await this.#more("readexactly");
		}
		return this.#take(count);
	}
	__aiter__() {
		return this;
	}
	async __anext__() {
		const line = await this.readline();
		if (line.length === 0) throw new StopAsyncIteration();
		return line;
	}
};
function indexOf(data, part, from) {
	for (let at = data.indexOf(part[0], from); at >= 0; at = data.indexOf(part[0], at + 1)) if (part.every((byte, i) => data[at + i] === byte)) return at;
	return -1;
}
var StreamWriter = class {
	static __module__ = "asyncio.streams";
	#sink;
	#loop;
	#last = Promise.resolve();
	#error;
	#isClosing = false;
	#isEnded = false;
	constructor(sink, loop) {
		this.#sink = sink;
		this.#loop = loop;
	}
	#then(action) {
		this.#last = this.#last.then(action).catch((error) => this.#error ??= exception(error));
	}
	write(data) {
		const copy = data.slice();
		if (this.#isEnded) throw new RuntimeError("Cannot call write() after write_eof()");
		this.#then(() => this.#sink.write(copy));
	}
	writelines(data) {
		for (const one of data) this.write(one);
	}
	writeEof() {
		this.#isEnded = true;
		this.#then(() => this.#sink.end());
	}
	canWriteEof() {
		return true;
	}
	close() {
		if (this.#isClosing) return;
		this.#isClosing = true;
		this.#then(() => this.#sink.close());
	}
	isClosing() {
		return this.#isClosing;
	}
	async #settled() {
		await waitOutside(this.#loop, this.#last);
	}
	async drain() {
		await this.#settled();
		if (this.#error !== void 0) throw this.#error;
	}
	async waitClosed() {
		await this.#settled();
	}
	getExtraInfo(name, otherwise = null) {
		return Object.hasOwn(this.#sink.info, name) ? this.#sink.info[name] : otherwise;
	}
};
async function waitOutside(loop, work) {
	const future = loop.createFuture();
	const settle = (action) => {
		if (loop.isClosed()) return;
		loop.callSoonThreadsafe(() => {
			if (!future.done()) action();
		});
	};
	work.then((value) => settle(() => future.setResult(value)), (error) => settle(() => future.setException(exception(error))));
	return await future[outcome]();
}
function feed(loop, reader, source) {
	const block = new Uint8Array(LIMIT);
	const tell = (action) => {
		if (!loop.isClosed()) loop.callSoonThreadsafe(action);
	};
	(async () => {
		try {
			for (;;) {
				const count = await source.read(block);
				if (count === null) break;
				const data = block.slice(0, count);
				tell(() => reader.feedData(data));
			}
		} catch (error) {
			if (!(error instanceof Deno.errors.BadResource || error instanceof Deno.errors.Interrupted)) return tell(() => reader.setException(exception(error)));
		}
		tell(() => reader.feedEof());
	})();
}
function address(given) {
	return given.transport === "tcp" ? asTuple([given.hostname, given.port]) : "path" in given ? given.path : null;
}
function opened(loop, conn, limit) {
	const reader = new StreamReader(limit === null || limit === void 0 ? null : Number(limit));
	feed(loop, reader, conn);
	return [reader, new StreamWriter({
		async write(data) {
			for (let at = 0; at < data.length;) at += await conn.write(data.subarray(at));
		},
		end: () => conn.closeWrite(),
		close: () => {
			try {
				conn.close();
			} catch {}
		},
		info: {
			peername: address(conn.remoteAddr),
			sockname: address(conn.localAddr)
		}
	}, loop)];
}
async function openConnection(host, port, options = {}) {
	const loop = getRunningLoop();
	const conn = await waitOutside(loop, Deno.connect({
		hostname: String(host),
		port: Number(port)
	}));
	return asTuple([...opened(loop, conn, options.limit)]);
}
var ListeningSocket = class {
	static __module__ = "asyncio.trsock";
	static __name__ = "TransportSocket";
	#listener;
	constructor(listener) {
		this.#listener = listener;
	}
	getsockname() {
		return address(this.#listener.addr);
	}
};
var Server = class {
	static __module__ = "asyncio.base_events";
	#listener;
	#loop;
	#closed = Promise.withResolvers();
	#forever = null;
	#isServing = true;
	constructor(listener, loop) {
		this.#listener = listener;
		this.#loop = loop;
	}
	get sockets() {
		return asTuple([...this.#isServing ? [new ListeningSocket(this.#listener)] : []]);
	}
	isServing() {
		return this.#isServing;
	}
	getLoop() {
		return this.#loop;
	}
	close() {
		if (!this.#isServing) return;
		this.#isServing = false;
		this.#listener.close();
		this.#closed.resolve();
		if (this.#forever && !this.#forever.done()) this.#forever.cancel();
	}
	async waitClosed() {
		await waitOutside(this.#loop, this.#closed.promise);
	}
	async startServing() {}
	async serveForever() {
		this.#forever = this.#loop.createFuture();
		try {
			await this.#forever[outcome]();
		} finally {
			this.#forever = null;
			this.close();
		}
	}
	async __aenter__() {
		return this;
	}
	async __aexit__(_type, _error, _traceback) {
		this.close();
		await this.waitClosed();
		return null;
	}
};
async function startServer(connected, host = null, port = null, options = {}) {
	const loop = getRunningLoop();
	const listener = Deno.listen({
		hostname: host === null || host === "" ? "0.0.0.0" : String(host),
		port: Number(port ?? 0)
	});
	const server = new Server(listener, loop);
	(async () => {
		for await (const conn of listener) loop.callSoonThreadsafe(() => {
			const [reader, writer] = opened(loop, conn, options.limit);
			const given = invoke(connected, reader, writer);
			if (given instanceof Coroutine) createTask(given);
		});
	})();
	return server;
}
coroutineFunctions(openConnection, startServer, StreamReader.prototype.read, StreamReader.prototype.readline, StreamReader.prototype.readuntil, StreamReader.prototype.readexactly, StreamWriter.prototype.drain, StreamWriter.prototype.waitClosed, Server.prototype.waitClosed, Server.prototype.startServing, Server.prototype.serveForever);
// runtime/python/asyncio/subprocess.ts
var subprocess_exports = __exportAll({
	DEVNULL: () => -3,
	PIPE: () => -1,
	Process: () => Process,
	STDOUT: () => -2,
	createSubprocessExec: () => createSubprocessExec,
	createSubprocessShell: () => createSubprocessShell
});
const PIPE = -1;
const STDOUT = -2;
const DEVNULL = -3;
function stdio(given) {
	return given === -1 ? "piped" : given === -3 ? "null" : "inherit";
}
function source(stream) {
	const reader = stream.getReader();
	let rest = new Uint8Array(0);
	return { async read(data) {
		while (rest.length === 0) {
			const { done, value } = await reader.read();
			if (done) return null;
			rest = value;
		}
		const count = Math.min(data.length, rest.length);
		data.set(rest.subarray(0, count));
		rest = rest.subarray(count);
		return count;
	} };
}
var Process = class {
	static __module__ = "asyncio.subprocess";
	stdin = null;
	stdout = null;
	stderr = null;
	returncode = null;
	#child;
	#loop;
	#ended;
	constructor(child, options, loop) {
		this.#child = child;
		this.#loop = loop;
		this.pid = child.pid;
		if (options.stdin === -1) {
			const writer = child.stdin.getWriter();
			const close = () => void writer.close().catch(() => {});
			this.stdin = new StreamWriter({
				write: (data) => writer.write(data),
				end: () => writer.close(),
				close,
				info: {}
			}, loop);
		}
		if (options.stdout === -1) feed(loop, this.stdout = new StreamReader(), source(child.stdout));
		if (options.stderr === -1) feed(loop, this.stderr = new StreamReader(), source(child.stderr));
		this.#ended = child.status.then(({ code, signal }) => signal === null ? code : 128 - code);
	}
	async wait() {
		return this.returncode = await waitOutside(this.#loop, this.#ended);
	}
	async communicate(input = null) {
		if (this.stdin) {
			if (input !== null) this.stdin.write(input);
			this.stdin.close();
		}
		const out = this.stdout ? await this.stdout.read() : null;
		const errors = this.stderr ? await this.stderr.read() : null;
		await this.wait();
		return asTuple([out, errors]);
	}
	sendSignal(signal) {
		if (this.returncode !== null) throw new ProcessLookupError();
		const name = SIGNALS[Number(signal)];
		if (name) this.#child.kill(name);
	}
	terminate() {
		this.sendSignal(15);
	}
	kill() {
		this.sendSignal(9);
	}
	__repr__() {
		return `<Process ${this.pid}>`;
	}
};
const SIGNALS = {
	1: "SIGHUP",
	2: "SIGINT",
	3: "SIGQUIT",
	9: "SIGKILL",
	10: "SIGUSR1",
	12: "SIGUSR2",
	15: "SIGTERM"
};
function started(program, args, options) {
	const loop = getRunningLoop();
	const env = options.env === null || options.env === void 0 ? {} : { env: Object.fromEntries([...dictEntries(options.env)].map(([k, v]) => [`${k}`, `${v}`])) };
	const cwd = options.cwd === null || options.cwd === void 0 ? {} : { cwd: String(options.cwd) };
	const [stdin, stdout] = [stdio(options.stdin), stdio(options.stdout)];
	const isJoined = options.stderr === -2;
	const stderr = isJoined ? stdout : stdio(options.stderr);
	const [command, rest] = isJoined ? ["/bin/sh", [
		"-c",
		"exec \"$@\" 2>&1",
		"sh",
		program,
		...args
	]] : [program, args];
	try {
		return new Process(new Deno.Command(command, {
			args: [...rest],
			stdin,
			stdout,
			stderr,
			clearEnv: "env" in env,
			...env,
			...cwd
		}).spawn(), options, loop);
	} catch (error) {
		if (error instanceof Deno.errors.NotFound) throw new FileNotFoundError(2, "No such file or directory", program);
		if (error instanceof Deno.errors.PermissionDenied) throw new PermissionError(13, "Permission denied", program);
		throw error;
	}
}
function split(given) {
	const last = given.at(-1);
	return {
		options: isKeywords(last) ? given.pop() : {},
		args: given.map((one) => typeof one === "string" ? one : text(one))
	};
}
function text(value) {
	if (value instanceof Uint8Array) return new TextDecoder().decode(value);
	return value?.__fspath__?.call(value) ?? repr(value);
}
async function createSubprocessExec(program, ...args) {
	const { options, args: [first, ...rest] } = split([program, ...args]);
	return started(first, rest, options);
}
async function createSubprocessShell(cmd, options = {}) {
	const isJoined = options.stderr === -2;
	const command = typeof cmd === "string" ? cmd : text(cmd);
	return started("/bin/sh", ["-c", isJoined ? `exec 2>&1; ${command}` : command], {
		...options,
		...isJoined ? { stderr: options.stdout } : {}
	});
}
coroutineFunctions(createSubprocessExec, createSubprocessShell, Process.prototype.wait, Process.prototype.communicate);
export { ALL_COMPLETED, Barrier, BoundedSemaphore, BrokenBarrierError, CancelledError, Condition, Context, ContextVar, DEVNULL, Enum, EnumMeta, EnumType, Event, EventLoop, FIRST_COMPLETED, FIRST_EXCEPTION, Future, Handle, Handlers, ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, IncompleteReadError, IntEnum, InvalidStateError, ItimerError, LifoQueue, LimitOverrunError, Lock, NSIG, NumberEnum, PIPE, PriorityQueue, Process, Queue, QueueEmpty, QueueFull, QueueShutDown, ReprEnum, Runner, SIGABRT, SIGALRM, SIGBUS, SIGCHLD, SIGCLD, SIGCONT, SIGFPE, SIGHUP, SIGILL, SIGINT, SIGIO, SIGIOT, SIGKILL, SIGPIPE, SIGPOLL, SIGPROF, SIGPWR, SIGQUIT, SIGRTMAX, SIGRTMIN, SIGSEGV, SIGSTKFLT, SIGSTOP, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ, SIG_BLOCK, SIG_DFL, SIG_IGN, SIG_SETMASK, SIG_UNBLOCK, STDOUT, Semaphore, SendfileNotAvailableError, Server, Sigmasks, Signals, StreamReader, StreamWriter, TEXTS, Task, Timeout, TimerHandle, Token, alarm, allTasks, asCompleted, auto, checkSignals, copyContext, createSubprocessExec, createSubprocessShell, createTask, currentContext, currentTask, defaultIntHandler, ensureFuture, firstFew, gather, getEventLoop, getRunningLoop, getitimer, getsignal, heapify, heappop, heappush, heappushpop, heapreplace, isfuture, lasting, makeNumeric, markBase, member, membersNamed, membersOf, merge, nameClasses, nameFunctions, newEventLoop, nlargest, nonmember, nsmallest, openConnection, pause, pthreadSigmask, raiseSignal, run, setEventLoop, setitimer, shield, showAs, siginterrupt, signal, sigpending, sigwait, sleep, startServer, strsignal, subprocess_exports, timeout, timeoutAt, toThread, unique, validSignals, wait, waitFor, wrapFuture };
