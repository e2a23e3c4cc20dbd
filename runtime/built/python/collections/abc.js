/* @ts-self-types="../../../../runtime/python/collections/abc.ts" */
import "../program.js";
import "../../rolldown-runtime.js";
import { IndexError, ValueError } from "../../core.js";
import { ABC, ByteArray, DictItems, DictKeys, DictValues, KeyError, MappingProxyType, MemoryView, NotImplemented, PySet, Range, SetBase, callable, checkSubclass, contains, delItem, dictEntries, eq, isClass, isHashedByIdentity, isHolder, isKeywords, isList, isTuple, item, iter, len, markTuple, mro, pair, same, setItem, typeInfoOf, typeName } from "../core.js";
// runtime/python/classes/abstract_containers.ts
function has(value, ...names) {
	if (typeof value !== "object" && typeof value !== "function" || value === null) return false;
	return names.every((name) => {
		const found = value[name];
		return found !== void 0 && found !== null;
	});
}
function isContainer(value) {
	return typeof value === "string" || Array.isArray(value) || value instanceof Map || value instanceof SetBase || value instanceof Uint8Array || value instanceof Range || value instanceof DictKeys || value instanceof DictItems || value instanceof DictValues || value instanceof MemoryView || isHolder(value) && has(value, "__len__");
}
function isIterator(value) {
	if (typeof value !== "object" || value === null || isContainer(value)) return false;
	const { next } = value;
	return typeof next === "function" && Symbol.iterator in value;
}
function isHashable(value) {
	if (typeof value !== "object" || value === null) return true;
	try {
		isHashedByIdentity(value);
		return true;
	} catch {
		return false;
	}
}
const isIterable = (value) => isContainer(value) || isIterator(value) || has(value, "__iter__");
const isSized = (value) => isContainer(value) || has(value, "__len__");
const isContaining = (value) => isContainer(value) || has(value, "__contains__");
const isSequence = (value) => typeof value === "string" || isList(value) || isTuple(value) || value instanceof Uint8Array || value instanceof Range || value instanceof MemoryView || typeName(value) === "collections.deque" || isHolder(value) && has(value, "__len__");
const TESTS = {
	Hashable: isHashable,
	Iterable: isIterable,
	Iterator: (value) => isIterator(value) || has(value, "__iter__", "__next__"),
	Generator: (value) => Object.prototype.toString.call(value) === "[object Generator]",
	Reversible: (value) => isSequence(value) || value instanceof Map || has(value, "__iter__", "__reversed__"),
	Sized: isSized,
	Container: isContaining,
	Collection: (value) => isIterable(value) && isSized(value) && isContaining(value),
	Callable: callable,
	Sequence: isSequence,
	MutableSequence: (value) => isList(value) || value instanceof ByteArray || typeName(value) === "collections.deque",
	Set: (value) => value instanceof SetBase || value instanceof DictKeys || value instanceof DictItems,
	MutableSet: (value) => value instanceof PySet,
	Mapping: (value) => value instanceof Map || value instanceof MappingProxyType,
	MutableMapping: (value) => value instanceof Map,
	MappingView: (value) => value instanceof DictKeys || value instanceof DictItems || value instanceof DictValues,
	KeysView: (value) => value instanceof DictKeys,
	ItemsView: (value) => value instanceof DictItems,
	ValuesView: (value) => value instanceof DictValues,
	Awaitable: (value) => value instanceof Promise || has(value, "__await__"),
	Coroutine: (value) => value instanceof Promise || has(value, "send", "throw", "close", "__await__"),
	AsyncIterable: (value) => has(value, "__aiter__") || typeof value === "object" && value !== null && Symbol.asyncIterator in value,
	AsyncIterator: (value) => has(value, "__aiter__", "__anext__") || Object.prototype.toString.call(value) === "[object AsyncGenerator]",
	AsyncGenerator: (value) => Object.prototype.toString.call(value) === "[object AsyncGenerator]",
	Buffer: (value) => value instanceof Uint8Array || value instanceof MemoryView
};
const samples = {
	int: () => 0,
	bool: () => true,
	float: () => .5,
	str: () => "",
	NoneType: () => null,
	bytearray: () => ByteArray.fromBytes([]),
	range: () => new Range(0, 0, 1),
	tuple: () => markTuple([])
};
function sampleOf(type) {
	const info = typeInfoOf(type);
	if (info) {
		const own = samples[info.name];
		if (own) return own();
		try {
			return type();
		} catch {
			return info.class ? info.class.prototype : {};
		}
	}
	return isClass(type) ? type.prototype : type;
}
// runtime/python/collections/abc.ts
const own = new WeakMap();
var Abstract = class extends ABC {
	static __module__ = "collections.abc";
	static [Symbol.hasInstance](value) {
		const test = own.get(this);
		if (test === void 0) return super[Symbol.hasInstance](value);
		return test(value) || super[Symbol.hasInstance](value);
	}
	static __subclasscheck__(candidate) {
		const test = own.get(this);
		return mro(candidate).includes(this) || checkSubclass(this, candidate) || test !== void 0 && test(sampleOf(candidate));
	}
};
function asks(type) {
	own.set(type, TESTS[type.name]);
}
var Hashable = class extends Abstract {
	static __abstractmethods__ = ["__hash__"];
};
var Callable = class extends Abstract {
	static __abstractmethods__ = ["__call__"];
};
var Sized = class extends Abstract {
	static __abstractmethods__ = ["__len__"];
};
var Container = class extends Abstract {
	static __abstractmethods__ = ["__contains__"];
};
var Iterable = class extends Abstract {
	static __abstractmethods__ = ["__iter__"];
};
var Iterator = class extends Abstract {
	static __abstractmethods__ = ["__next__"];
	__iter__() {
		return this;
	}
};
var Generator = class extends Iterator {
	static __abstractmethods__ = ["send", "throw"];
	__next__() {
		return this.send(null);
	}
};
var Reversible = class extends Iterable {
	static __abstractmethods__ = ["__reversed__"];
};
var Collection = class extends Abstract {
	static __abstractmethods__ = [
		"__contains__",
		"__iter__",
		"__len__"
	];
};
var Sequence = class extends Abstract {
	static __abstractmethods__ = ["__getitem__", "__len__"];
	*__iter__() {
		for (let i = 0;; i++) {
			let value;
			try {
				value = item(this, i);
			} catch (error) {
				if (error instanceof IndexError) return;
				throw error;
			}
			yield value;
		}
	}
	__contains__(value) {
		for (const one of iter(this)) if (same(one, value)) return true;
		return false;
	}
	*__reversed__() {
		for (let i = len(this) - 1; i >= 0; i--) yield item(this, i);
	}
	index(value, start = 0, stop = null) {
		const length = len(this);
		const from = start < 0 ? Math.max(0, start + length) : start;
		const to = stop === null ? length : stop < 0 ? stop + length : Math.min(stop, length);
		for (let i = from; i < to; i++) if (same(item(this, i), value)) return i;
		throw new ValueError();
	}
	count(value) {
		let found = 0;
		for (const one of iter(this)) if (same(one, value)) found++;
		return found;
	}
};
var MutableSequence = class extends Sequence {
	static __abstractmethods__ = [
		"__delitem__",
		"__getitem__",
		"__len__",
		"__setitem__",
		"insert"
	];
	append(value) {
		this.insert(len(this), value);
	}
	clear() {
		while (len(this) > 0) this.pop();
	}
	reverse() {
		const n = len(this);
		for (let i = 0; i < Math.floor(n / 2); i++) {
			const first = item(this, i);
			setItem(this, i, item(this, n - i - 1));
			setItem(this, n - i - 1, first);
		}
	}
	extend(values) {
		for (const value of [...iter(values)]) this.append(value);
	}
	pop(index = -1) {
		const value = item(this, index);
		delItem(this, index);
		return value;
	}
	remove(value) {
		delItem(this, this.index(value));
	}
	__iadd__(values) {
		this.extend(values);
		return this;
	}
};
function made(self, items) {
	const type = self.constructor;
	return type._from_iterable ? type._from_iterable(items) : new type(items);
}
function isSet(value) {
	return value instanceof Set;
}
var Set = class extends Collection {
	__le__(other) {
		if (!isSet(other)) return NotImplemented;
		return len(this) <= len(other) && [...iter(this)].every((one) => contains(other, one));
	}
	__lt__(other) {
		return isSet(other) ? len(this) < len(other) && this.__le__(other) : NotImplemented;
	}
	__ge__(other) {
		if (!isSet(other)) return NotImplemented;
		return len(this) >= len(other) && [...iter(other)].every((one) => contains(this, one));
	}
	__gt__(other) {
		return isSet(other) ? len(this) > len(other) && this.__ge__(other) : NotImplemented;
	}
	__eq__(other) {
		return isSet(other) ? len(this) === len(other) && this.__le__(other) : NotImplemented;
	}
	__and__(other) {
		return made(this, [...iter(other)].filter((one) => contains(this, one)));
	}
	__or__(other) {
		return made(this, [...iter(this), ...iter(other)]);
	}
	__sub__(other) {
		const all = new PySet([...iter(other)]);
		return made(this, [...iter(this)].filter((one) => !all.has(one)));
	}
	__xor__(other) {
		const [mine, others] = [[...iter(this)], [...iter(other)]];
		const all = new PySet(others);
		return made(this, [...mine.filter((one) => !all.has(one)), ...others.filter((one) => !contains(this, one))]);
	}
	isdisjoint(other) {
		return ![...iter(other)].some((one) => contains(this, one));
	}
};
var MutableSet = class extends Set {
	static __abstractmethods__ = [
		"__contains__",
		"__iter__",
		"__len__",
		"add",
		"discard"
	];
	get #self() {
		return this;
	}
	remove(value) {
		if (!contains(this, value)) throw new KeyError(value);
		this.#self.discard(value);
	}
	pop() {
		for (const one of iter(this)) {
			this.#self.discard(one);
			return one;
		}
		throw new KeyError();
	}
	clear() {
		for (const one of [...iter(this)]) this.#self.discard(one);
	}
	__ior__(other) {
		for (const one of [...iter(other)]) this.#self.add(one);
		return this;
	}
	__isub__(other) {
		for (const one of [...iter(other)]) this.#self.discard(one);
		return this;
	}
};
var Mapping = class Mapping extends Collection {
	static __abstractmethods__ = [
		"__getitem__",
		"__iter__",
		"__len__"
	];
	__contains__(key) {
		try {
			item(this, key);
			return true;
		} catch (error) {
			if (error instanceof KeyError) return false;
			throw error;
		}
	}
	get(key, otherwise = null) {
		try {
			return item(this, key);
		} catch (error) {
			if (error instanceof KeyError) return otherwise;
			throw error;
		}
	}
	keys() {
		return [...iter(this)];
	}
	values() {
		return this.keys().map((key) => item(this, key));
	}
	items() {
		return this.keys().map((key) => pair(key, item(this, key)));
	}
	__eq__(other) {
		if (!(other instanceof Mapping)) return NotImplemented;
		const others = [...dictEntries(other)];
		const mine = this.items();
		return mine.length === others.length && mine.every(([key, value]) => others.some(([k, v]) => eq(k, key) && eq(v, value)));
	}
};
var MutableMapping = class extends Mapping {
	static __abstractmethods__ = [
		"__delitem__",
		"__getitem__",
		"__iter__",
		"__len__",
		"__setitem__"
	];
	pop(key, ...otherwise) {
		let value;
		try {
			value = item(this, key);
		} catch (error) {
			if (error instanceof KeyError && otherwise.length > 0) return otherwise[0];
			throw error;
		}
		delItem(this, key);
		return value;
	}
	popitem() {
		for (const key of iter(this)) {
			const value = item(this, key);
			delItem(this, key);
			return pair(key, value);
		}
		throw new KeyError();
	}
	clear() {
		while (len(this) > 0) this.popitem();
	}
	update(...given) {
		for (const one of given) {
			const pairs = isKeywords(one) ? Object.entries(one) : typeof one === "object" && one !== null && "keys" in one && !Array.isArray(one) ? dictEntries(one) : iter(one);
			for (const [key, value] of pairs) setItem(this, key, value);
		}
	}
	setdefault(key, otherwise = null) {
		if (contains(this, key)) return item(this, key);
		setItem(this, key, otherwise);
		return otherwise;
	}
};
var MappingView = class extends Sized {};
var KeysView = class extends MappingView {};
var ItemsView = class extends MappingView {};
var ValuesView = class extends MappingView {};
var Awaitable = class extends Abstract {
	static __abstractmethods__ = ["__await__"];
};
var Coroutine = class extends Awaitable {};
var AsyncIterable = class extends Abstract {
	static __abstractmethods__ = ["__aiter__"];
};
var AsyncIterator = class extends AsyncIterable {
	static __abstractmethods__ = ["__anext__"];
	__aiter__() {
		return this;
	}
};
var AsyncGenerator = class extends AsyncIterator {};
var Buffer = class extends Abstract {};
for (const type of [
	Hashable,
	Callable,
	Sized,
	Container,
	Iterable,
	Iterator,
	Generator,
	Reversible,
	Collection,
	Sequence,
	MutableSequence,
	Set,
	MutableSet,
	Mapping,
	MutableMapping,
	MappingView,
	KeysView,
	ItemsView,
	ValuesView,
	Awaitable,
	Coroutine,
	AsyncIterable,
	AsyncIterator,
	AsyncGenerator,
	Buffer
]) asks(type);
export { AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Buffer, Callable, Collection, Container, Coroutine, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView };
