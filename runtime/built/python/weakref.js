/* @ts-self-types="../../../runtime/python/weakref.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Dict, KeyError, ReferenceError, asTuple, call, callMethod, classOf, eq, getattr, hash, hex, id, isKeywords, isTuple, iter, keywords, nameFunctions, repr, setattr, tupleFrom, type$1 as type, typeName } from "./core.js";
import { MutableMapping, MutableSet } from "./parts/collections6.js";
import { TypeError, bindingOf } from "../core.js";
import { register } from "./parts/atexit.js";
// runtime/python/weakref/references.ts
function isReferable(value) {
	if (typeof value === "function") return true;
	if (typeof value !== "object" || value === null || isTuple(value)) return false;
	const owner = classOf(value);
	return owner !== Array && owner !== Map && !/^(?:dict|int|float|bytes|bytearray|range|complex|str)$/.test(typeName(value));
}
function referable(value) {
	if (isReferable(value)) return value;
	throw new TypeError(`cannot create weak reference to '${typeName(value)}' object`);
}
const known = new WeakMap();
const gone = new FinalizationRegistry((act) => act());
function whenGone(object, act, token) {
	gone.register(object, act, token);
}
function forgetWhenGone(token) {
	gone.unregister(token);
}
var ref = class ref {
	static __module__ = "weakref";
	static __name__ = "ReferenceType";
	#target;
	#hash;
	constructor(object, callback = null) {
		this.#target = new WeakRef(referable(object));
		this.__callback__ = callback;
		const others = known.get(object) ?? new Set();
		others.add(new WeakRef(this));
		known.set(object, others);
		if (callback !== null) {
			const own = new WeakRef(this);
			whenGone(object, () => {
				const reference = own.deref();
				if (reference) call(callback, [reference]);
			});
		}
	}
	__call__() {
		return this.#target.deref() ?? null;
	}
	__hash__() {
		if (this.#hash === void 0) {
			const object = this.__call__();
			if (object === null) throw new TypeError("weak object has gone away");
			this.#hash = hash(object);
		}
		return this.#hash;
	}
	__eq__(other) {
		if (!(other instanceof ref)) return false;
		const [a, b] = [this.__call__(), other.__call__()];
		return a === null || b === null ? this === other : eq(a, b);
	}
	__repr__() {
		const object = this.__call__();
		const at = hex(id(this));
		return object === null ? `<weakref at ${at}; dead>` : `<weakref at ${at}; to '${typeName(object)}' at ${hex(id(object))}>`;
	}
};
var WeakMethod = class WeakMethod extends ref {
	static __module__ = "weakref";
	static __name__ = "WeakMethod";
	#name;
	constructor(meth, callback = null) {
		const binding = typeof meth === "function" ? bindingOf(meth) : void 0;
		if (binding === void 0) throw new TypeError(`argument should be a bound method, not ${repr(type(meth))}`);
		super(binding.receiver, callback);
		this.#name = binding.name;
	}
	__call__() {
		const object = super.__call__();
		return object && getattr(object, this.#name);
	}
	__hash__() {
		return hash(this.#name);
	}
	__eq__(other) {
		if (!(other instanceof WeakMethod)) return false;
		const [mine, others] = [super.__call__.call(this), super.__call__.call(other)];
		if (mine === null || others === null) return this === other;
		return mine === others && this.#name === other.#name;
	}
};
function getweakrefs(object) {
	return [...known.get(object) ?? []].flatMap((one) => one.deref() ?? []);
}
function getweakrefcount(object) {
	return getweakrefs(object).length;
}
function proxy(object, callback = null) {
	const reference = new ref(object, callback);
	const target = () => {
		const found = reference.__call__();
		if (found === null) throw new ReferenceError("weakly-referenced object no longer exists");
		return found;
	};
	return new Proxy(Object.create(Object.getPrototypeOf(object)), {
		get(_, name) {
			const found = target();
			const value = Reflect.get(found, name, found);
			return typeof value === "function" && name !== "constructor" ? value.bind(found) : value;
		},
		set: (_, name, value) => {
			if (typeof name === "string") setattr(target(), name, value);
			else Reflect.set(target(), name, value);
			return true;
		},
		has: (_, name) => Reflect.has(target(), name),
		ownKeys: () => Reflect.ownKeys(target()),
		deleteProperty: (_, name) => Reflect.deleteProperty(target(), name),
		getPrototypeOf: () => Object.getPrototypeOf(target()),
		getOwnPropertyDescriptor: (_, name) => {
			const found = Reflect.getOwnPropertyDescriptor(target(), name);
			return found && {
				...found,
				configurable: true
			};
		}
	});
}
var finalize = class {
	static __module__ = "weakref";
	#act;
	#object;
	atexit = true;
	constructor(obj, func, ...args) {
		this.#object = new WeakRef(referable(obj));
		const named = keywords(args);
		this.#act = {
			func,
			args,
			named
		};
		if (pending.size === 0) register(finishAll);
		pending.add(this);
		whenGone(obj, () => void this.__call__(), this);
	}
	__call__() {
		const act = this.#act;
		if (!act) return null;
		this.#end();
		return call(act.func, act.args, act.named);
	}
	#end() {
		this.#act = null;
		pending.delete(this);
		forgetWhenGone(this);
	}
	get alive() {
		return this.#act !== null;
	}
	detach() {
		const found = this.peek();
		if (found !== null) this.#end();
		return found;
	}
	peek() {
		const object = this.#object.deref();
		if (!this.#act || object === void 0) return null;
		const { func, args, named } = this.#act;
		return asTuple([
			object,
			func,
			tupleFrom([...args]),
			new Dict(Object.entries(named))
		]);
	}
};
const pending = new Set();
function finishAll() {
	for (const one of [...pending].reverse()) if (one.atexit) one.__call__();
}
// runtime/python/weakref/containers.ts
function entries(given) {
	return given.flatMap((source) => {
		if (source === null || source === void 0) return [];
		if (isKeywords(source)) return Object.entries(source);
		const pairs = source instanceof Map || source instanceof MutableMapping ? callMethod(source, "items", []) : source;
		return [...iter(pairs)].map((pair) => [...iter(pair)]);
	});
}
function joined(mapping, other) {
	for (const [key, value] of entries([other])) mapping.__setitem__(key, value);
	return mapping;
}
var WeakValueDictionary = class WeakValueDictionary extends MutableMapping {
	static __module__ = "weakref";
	static __abstractmethods__ = [];
	#references = new Dict();
	constructor(...given) {
		super();
		for (const [key, value] of entries(given)) this.__setitem__(key, value);
	}
	#found(key) {
		const reference = this.#references.get(key, null);
		const value = reference?.deref();
		if (reference && value === void 0) this.#references.delete(key);
		return value;
	}
	__getitem__(key) {
		const value = this.#found(key);
		if (value === void 0) throw new KeyError(key);
		return value;
	}
	__setitem__(key, value) {
		this.#references.set(key, new WeakRef(referable(value)));
	}
	__delitem__(key) {
		if (this.#found(key) === void 0) throw new KeyError(key);
		this.#references.delete(key);
	}
	__contains__(key) {
		return this.#found(key) !== void 0;
	}
	__iter__() {
		return [...this.#references.keys()].filter((key) => this.#found(key) !== void 0).values();
	}
	__len__() {
		return [...this.__iter__()].length;
	}
	valuerefs() {
		return [...this.itervaluerefs()];
	}
	itervaluerefs() {
		return [...this.__iter__()].map((key) => new ref(this.#found(key))).values();
	}
	__or__(other) {
		return joined(new WeakValueDictionary(this), other);
	}
	__ior__(other) {
		return joined(this, other);
	}
	copy() {
		return new WeakValueDictionary(this);
	}
};
var WeakKeyDictionary = class WeakKeyDictionary extends MutableMapping {
	static __module__ = "weakref";
	static __abstractmethods__ = [];
	#values = new Dict();
	constructor(...given) {
		super();
		for (const [key, value] of entries(given)) this.__setitem__(key, value);
	}
	#living() {
		return [...this.#values.keys()].flatMap((reference) => {
			const key = reference.__call__();
			return key === null ? [] : [[key, reference]];
		});
	}
	__getitem__(key) {
		const reference = new ref(referable(key));
		if (!this.#values.has(reference)) throw new KeyError(reference);
		return this.#values.get(reference);
	}
	__setitem__(key, value) {
		this.#values.set(new ref(referable(key)), value);
	}
	__delitem__(key) {
		const reference = new ref(referable(key));
		if (!this.#values.delete(reference)) throw new KeyError(reference);
	}
	__contains__(key) {
		try {
			return this.#values.has(new ref(referable(key)));
		} catch {
			return false;
		}
	}
	__iter__() {
		return this.#living().map(([key]) => key).values();
	}
	__len__() {
		return this.#living().length;
	}
	keyrefs() {
		return this.#living().map(([, reference]) => reference);
	}
	__or__(other) {
		return joined(new WeakKeyDictionary(this), other);
	}
	__ior__(other) {
		return joined(this, other);
	}
	copy() {
		return new WeakKeyDictionary(this);
	}
};
var WeakSet = class extends MutableSet {
	static __module__ = "weakref";
	static __abstractmethods__ = [];
	#items = new WeakKeyDictionary();
	constructor(data = null) {
		super();
		if (data !== null) for (const item of iter(data)) this.add(item);
	}
	add(item) {
		this.#items.__setitem__(item, true);
	}
	discard(item) {
		if (this.#items.__contains__(item)) this.#items.__delitem__(item);
	}
	__contains__(item) {
		return this.#items.__contains__(item);
	}
	__iter__() {
		return this.#items.__iter__();
	}
	__len__() {
		return this.#items.__len__();
	}
	update(...others) {
		for (const other of others) for (const item of iter(other)) this.add(item);
	}
	#of(items) {
		return new this.constructor([...items]);
	}
	#has(item) {
		return this.#items.__contains__(item);
	}
	copy() {
		return this.#of(this.__iter__());
	}
	union(other) {
		return this.#of([...this.__iter__(), ...iter(other)]);
	}
	intersection(other) {
		return this.#of([...iter(other)].filter((item) => this.#has(item)));
	}
	difference(other) {
		const made = this.copy();
		made.differenceUpdate(other);
		return made;
	}
	symmetricDifference(other) {
		const made = this.copy();
		made.symmetricDifferenceUpdate(other);
		return made;
	}
	intersectionUpdate(other) {
		const kept = this.intersection(other);
		for (const item of [...this.__iter__()]) if (!kept.#has(item)) this.discard(item);
	}
	differenceUpdate(other) {
		for (const item of [...iter(other)]) this.discard(item);
	}
	symmetricDifferenceUpdate(other) {
		const others = this.#of(iter(other));
		for (const item of others.__iter__()) if (this.#has(item)) this.discard(item);
		else this.add(item);
	}
	issubset(other) {
		const others = this.#of(iter(other));
		return [...this.__iter__()].every((item) => others.#has(item));
	}
	issuperset(other) {
		return [...iter(other)].every((item) => this.#has(item));
	}
};
nameFunctions(__exportAll({
	ReferenceType: () => ref,
	WeakKeyDictionary: () => WeakKeyDictionary,
	WeakMethod: () => WeakMethod,
	WeakSet: () => WeakSet,
	WeakValueDictionary: () => WeakValueDictionary,
	finalize: () => finalize,
	getweakrefcount: () => getweakrefcount,
	getweakrefs: () => getweakrefs,
	proxy: () => proxy,
	ref: () => ref
}));
export { ref as ReferenceType, WeakKeyDictionary, WeakMethod, WeakSet, WeakValueDictionary, finalize, getweakrefcount, getweakrefs, proxy, ref };
