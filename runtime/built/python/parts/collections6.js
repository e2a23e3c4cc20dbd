import "../../rolldown-runtime.js";
import { IndexError, RuntimeError, ValueError } from "../../core.js";
import { ABC, Dict, GeneratorExit, KeyError, NotImplemented, PySet, StopIteration, asTuple, callMethod, checkSubclass, contains, delItem, dictEntries, endLineage, eq, hideClass, inheritAlso, isKeywords, item, iter, len, mro, patternClasses, repr, same, setItem, typeName } from "../core.js";
import { TESTS, sampleOf } from "./classes.js";
const asks = (function asks(type) {
	own.set(type, TESTS[type.name]);
	Object.defineProperty(type, "__module__", { value: "collections.abc" });
});
// runtime/python/collections/abstract.ts
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
hideClass(Abstract);
endLineage(Abstract);
function closeByThrow(target, kind) {
	try {
		callMethod(target, "throw", [GeneratorExit]);
	} catch (error) {
		if (error instanceof GeneratorExit || error instanceof StopIteration) return;
		throw error;
	}
	throw new RuntimeError(`${kind} ignored GeneratorExit`);
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
	close() {
		closeByThrow(this, "generator");
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
	__rand__(other) {
		return this.__and__(other);
	}
	__ror__(other) {
		return this.__or__(other);
	}
	__rsub__(other) {
		return made(this, [...iter(other)].filter((one) => !contains(this, one)));
	}
	__rxor__(other) {
		return this.__xor__(other);
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
	MutableSet
]) asks(type);
patternClasses.sequences.push(Sequence);
// runtime/python/collections/mappings.ts
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
		return new KeysView(this);
	}
	values() {
		return new ValuesView(this);
	}
	items() {
		return new ItemsView(this);
	}
	__eq__(other) {
		if (!(other instanceof Mapping)) return NotImplemented;
		return eq(new Dict(this.items().__iter__()), new Dict(dictEntries(other)));
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
			return asTuple([key, value]);
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
		try {
			return item(this, key);
		} catch (error) {
			if (!(error instanceof KeyError)) throw error;
		}
		setItem(this, key, otherwise);
		return otherwise;
	}
};
var MappingView = class extends Sized {
	static __abstractmethods__ = [];
	constructor(mapping) {
		super();
		this._mapping = mapping;
	}
	__len__() {
		return len(this._mapping);
	}
	__repr__() {
		return `${typeName(this)}(${repr(this._mapping)})`;
	}
};
var SetView = class extends Set {
	static __abstractmethods__ = [];
	constructor(mapping) {
		super();
		this._mapping = mapping;
	}
	static _from_iterable(items) {
		return new PySet(items);
	}
	__len__() {
		return len(this._mapping);
	}
	__repr__() {
		return `${typeName(this)}(${repr(this._mapping)})`;
	}
};
var KeysView = class extends SetView {
	__contains__(key) {
		return contains(this._mapping, key);
	}
	*__iter__() {
		yield* iter(this._mapping);
	}
};
var ItemsView = class extends SetView {
	__contains__(entry) {
		const [key, value] = [item(entry, 0), item(entry, 1)];
		try {
			return same(item(this._mapping, key), value);
		} catch (error) {
			if (error instanceof KeyError) return false;
			throw error;
		}
	}
	*__iter__() {
		for (const key of iter(this._mapping)) yield asTuple([key, item(this._mapping, key)]);
	}
};
var ValuesView = class extends MappingView {
	__contains__(value) {
		for (const one of this.__iter__()) if (same(one, value)) return true;
		return false;
	}
	*__iter__() {
		for (const key of iter(this._mapping)) yield item(this._mapping, key);
	}
};
inheritAlso(KeysView, MappingView);
inheritAlso(ItemsView, MappingView);
for (const type of [
	Mapping,
	MutableMapping,
	MappingView,
	KeysView,
	ItemsView,
	ValuesView
]) asks(type);
patternClasses.mappings.push(Mapping);
export { Abstract, Callable, Collection, Container, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView, asks, closeByThrow };
