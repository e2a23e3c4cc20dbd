import { __exportAll, __name } from "../../rolldown-runtime.js";
import { AttributeError, IndexError, RuntimeError, TypeError, ValueError, once, registerForm } from "../../core.js";
import { ABC, Dict, DictItems, DictKeys, DictValues, GeneratorExit, KeyError, NotImplemented, NotImplementedError, PySet, Slice, StopIteration, Tuple, add, asTuple, callMethod, checkSubclass, contains, countEach, delItem, dictEntries, endLineage, eq, float, ge, getattr, gt, hasIndex, hash, hideClass, index, inheritAlso, int, invoke, isAsync, isKeywords, item, iter, le, len, lt, mod, mro, mul, nameClass, nativeKeys, neg, options, patternClasses, refusal, repr, same, setItem, sizeOf, sorted, str$1 as str, sub, tableIn, tupleFrom, typeName } from "../core.js";
import { firstFew, lasting, nameFunctions } from "./asyncio.js";
import { TESTS, sampleOf } from "./classes.js";
// runtime/python/collections/counter.ts
var Counter = class Counter extends Dict {
	static __module__ = "collections";
	constructor(...sources) {
		super();
		this.update(...sources);
	}
	static fromkeys(_iterable, _value) {
		throw new NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
	}
	__missing__(_key) {
		return 0;
	}
	#count(key) {
		return this.get(key, 0);
	}
	#change(sources, combine) {
		for (const source of sources) {
			if (source == null) continue;
			if (source instanceof Map || isKeywords(source)) {
				const entries = source instanceof Map ? source.entries() : Object.entries(source);
				const isNew = this.size === 0 && combine === add;
				for (const [key, count] of entries) if (isNew) this.set(key, count);
				else this.#put(key, combine(this.#count(key), count));
			} else this.#changeEach(source, combine);
		}
	}
	#put(key, count) {
		const { __setitem__: own } = this;
		if (own === void 0) this.set(key, count);
		else own.call(this, key, count);
	}
	#changeEach(items, combine) {
		if (this.set !== Dict.prototype.set || this.get !== Dict.prototype.get || "__setitem__" in this) {
			for (const key of iter(items)) this.#put(key, combine(this.#count(key), 1));
			return;
		}
		if (combine === add) {
			countEach(this, typeof items === "string" || Array.isArray(items) ? items : iter(items), 0);
			return;
		}
		for (const key of iter(items)) {
			const table = tableIn(this);
			const place = table.place(key);
			if (place < 0) table.values.push(combine(0, 1));
			else table.values[place] = combine(table.values[place], 1);
		}
	}
	update(...sources) {
		const [first] = sources;
		if (isAsync(first)) return this.#changeLater(first, add);
		this.#change(sources, add);
	}
	subtract(...sources) {
		const [first] = sources;
		if (isAsync(first)) return this.#changeLater(first, sub);
		this.#change(sources, sub);
	}
	async #changeLater(elements, combine) {
		for await (const key of elements) this.#put(key, combine(this.#count(key), 1));
	}
	mostCommon(n) {
		const wanted = isKeywords(n) ? n.n : n;
		const count = wanted == null ? Infinity : Math.max(0, Number(index(wanted)));
		const keys = [...this.keys()];
		const counts = [...this.values()];
		return (count < keys.length / 8 ? firstFew(counts, count, true) : sorted(keys.map((_, place) => place), {
			key: (place) => counts[place],
			reverse: true
		}).slice(0, count)).map((place) => asTuple([keys[place], counts[place]]));
	}
	elements() {
		return elementsOf(this);
	}
	total() {
		let sum = 0;
		for (const [, count] of this) sum = add(sum, count);
		return sum;
	}
	copy() {
		return new Counter(this);
	}
	__delitem__(key) {
		this.delete(key);
	}
	#combined(other, combine) {
		if (!(other instanceof Counter)) return NotImplemented;
		const result = new Counter();
		const put = (key) => {
			const count = combine(this.#count(key), other.get(key, 0));
			if (lt(0, count)) result.set(key, count);
		};
		for (const [key] of this) put(key);
		for (const [key] of other) if (!this.has(key)) put(key);
		return result;
	}
	#replaceBy(other) {
		if (!(other instanceof Counter)) return other;
		const kept = [...other];
		this.clear();
		for (const [key, count] of kept) this.set(key, count);
		return this;
	}
	__add__(other) {
		return this.#combined(other, add);
	}
	__sub__(other) {
		return this.#combined(other, sub);
	}
	__or__(other) {
		return this.#combined(other, (a, b) => lt(a, b) ? b : a);
	}
	__and__(other) {
		return this.#combined(other, (a, b) => lt(a, b) ? a : b);
	}
	__iadd__(other) {
		this.#change([other], add);
		return this.#replaceBy(this.__pos__());
	}
	__isub__(other) {
		this.#change([other], sub);
		return this.#replaceBy(this.__pos__());
	}
	__ior__(other) {
		return this.#replaceBy(this.__or__(other));
	}
	__iand__(other) {
		return this.#replaceBy(this.__and__(other));
	}
	__pos__() {
		return this.#combined(new Counter(), (a) => a);
	}
	__neg__() {
		return this.#combined(new Counter(), (a) => neg(a));
	}
	#every(other, holds) {
		if (!(other instanceof Counter)) return NotImplemented;
		for (const [key, count] of this) if (!holds(count, other.get(key, 0))) return false;
		for (const [key, count] of other) if (!this.has(key) && !holds(0, count)) return false;
		return true;
	}
	__eq__(other) {
		if (other instanceof Counter || !(other instanceof Map)) return this.#every(other, eq);
		if (sizeOf(other) !== sizeOf(this)) return false;
		for (const [key, count] of this) if (!other.has(key) || !eq(count, other.get(key))) return false;
		return true;
	}
	__le__(other) {
		return this.#every(other, le);
	}
	__ge__(other) {
		return this.#every(other, (a, b) => le(b, a));
	}
	__lt__(other) {
		const within = this.__le__(other);
		return within === true ? !this.__eq__(other) : within;
	}
	__gt__(other) {
		const within = this.__ge__(other);
		return within === true ? !this.__eq__(other) : within;
	}
	__repr__() {
		if (sizeOf(this) === 0) return `${this.constructor.name}()`;
		let pairs;
		try {
			pairs = this.mostCommon();
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			pairs = this;
		}
		const items = Array.from(pairs, ([key, count]) => `${repr(key)}: ${repr(count)}`);
		return `${this.constructor.name}({${items.join(", ")}})`;
	}
};
function* elementsOf(counter) {
	for (const [key, count] of counter) for (let i = 0; i < count; i++) yield key;
}
lasting(elementsOf, "itertools", "chain");
registerForm(import.meta, Counter, "collections.Counter", {
	write: (counter) => [...counter].flat(),
	fill: (counter, state) => {
		for (let i = 0; i < state.length; i += 2) counter.set(state[i], state[i + 1]);
	}
});
// runtime/python/collections/defaultdict.ts
var defaultdict = class extends Dict {
	static __module__ = "collections";
	static __tp_name__ = "collections.defaultdict";
	constructor(defaultFactory = null, source, keywords) {
		super();
		if (defaultFactory !== null && typeof defaultFactory !== "function") {
			const { __call__ } = defaultFactory;
			if (typeof __call__ !== "function") throw new TypeError("first argument must be callable or None");
		}
		this.defaultFactory = defaultFactory;
		super.update(source, keywords);
	}
	__missing__(key) {
		if (this.defaultFactory === null) throw new KeyError(key);
		const value = invoke(this.defaultFactory);
		this.set(key, value);
		return value;
	}
	copy() {
		const type = this.constructor;
		return new type(this.defaultFactory, this);
	}
	__or__(other) {
		if (!(other instanceof Map)) return NotImplemented;
		const type = this.constructor;
		const result = new type(this.defaultFactory, this);
		Dict.prototype.update.call(result, other);
		return result;
	}
	__ror__(other) {
		if (!(other instanceof Map)) return NotImplemented;
		const type = this.constructor;
		const result = new type(this.defaultFactory, other);
		Dict.prototype.update.call(result, this);
		return result;
	}
	__repr__() {
		const items = Array.from(this, ([key, value]) => `${repr(key)}: ${repr(value)}`);
		return `${this.constructor.name}(${repr(this.defaultFactory)}, {${items.join(", ")}})`;
	}
};
registerForm(import.meta, defaultdict, "collections.defaultdict", {
	write: (dict) => [dict.defaultFactory, ...[...dict].flat()],
	fill: (dict, [factory, ...items]) => {
		dict.defaultFactory = factory;
		for (let i = 0; i < items.length; i += 2) dict.set(items[i], items[i + 1]);
	}
});
// runtime/python/collections/deque.ts
let itemsOf;
const shown = new Set();
var deque = class deque {
	static __module__ = "collections";
	static __tp_name__ = "collections.deque";
	#ring = new Array(8);
	#start = 0;
	#length = 0;
	#changes = 0;
	#limit = Infinity;
	constructor(iterable, maxlen) {
		const given = options(["iterable", "maxlen"], iterable ?? void 0, maxlen);
		if (given.maxlen != null) {
			if (!hasIndex(given.maxlen)) throw new TypeError("an integer is required");
			this.#limit = Number(index(given.maxlen));
			if (this.#limit < 0) throw new ValueError("maxlen must be non-negative");
		}
		if (given.iterable !== void 0) this.#extend(given.iterable);
	}
	#push(x) {
		if (this.#length === this.#ring.length) this.#grow();
		this.#changes++;
		this.#ring[this.#at(this.#length++)] = x;
		if (this.#length > this.#limit) this.#shift();
	}
	#unshift(x) {
		if (this.#length === this.#ring.length) this.#grow();
		this.#changes++;
		this.#start = this.#at(-1);
		this.#ring[this.#start] = x;
		this.#length++;
		if (this.#length > this.#limit) this.#pop();
	}
	#pop() {
		if (this.#length === 0) throw new IndexError("pop from an empty deque");
		this.#changes++;
		const place = this.#at(--this.#length);
		const item = this.#ring[place];
		this.#ring[place] = void 0;
		return item;
	}
	#shift() {
		if (this.#length === 0) throw new IndexError("pop from an empty deque");
		this.#changes++;
		const place = this.#start;
		const item = this.#ring[place];
		this.#ring[place] = void 0;
		this.#start = this.#at(1);
		this.#length--;
		return item;
	}
	#extend(iterable) {
		const items = iterable === this ? this.#items() : iter(iterable);
		for (const item of items) this.#push(item);
	}
	#clear() {
		this.#changes++;
		this.#ring = new Array(8);
		this.#start = 0;
		this.#length = 0;
	}
	#copy() {
		const type = this.constructor;
		return this.#limit === Infinity ? new type(this) : new type(this, this.#limit);
	}
	get maxlen() {
		return this.#limit === Infinity ? null : this.#limit;
	}
	set maxlen(_value) {
		throw new AttributeError("attribute 'maxlen' of 'collections.deque' objects is not writable");
	}
	get length() {
		return this.#length;
	}
	#at(place) {
		return this.#start + place & this.#ring.length - 1;
	}
	#grow() {
		const items = this.#items();
		items.length = this.#ring.length * 2;
		this.#ring = items;
		this.#start = 0;
	}
	#items() {
		const { length } = this.#ring;
		const end = this.#start + this.#length;
		if (end <= length) return this.#ring.slice(this.#start, end);
		return [...this.#ring.slice(this.#start), ...this.#ring.slice(0, end - length)];
	}
	append(x) {
		this.#push(x);
	}
	appendleft(x) {
		this.#unshift(x);
	}
	pop() {
		return this.#pop();
	}
	popleft() {
		return this.#shift();
	}
	extend(iterable) {
		if (isAsync(iterable)) return this.#extendLater(iterable);
		this.#extend(iterable);
	}
	async #extendLater(iterable) {
		for await (const item of iterable) this.#push(item);
	}
	extendleft(iterable) {
		const items = iterable === this ? this.#items() : iter(iterable);
		for (const item of items) this.#unshift(item);
	}
	rotate(n = 1) {
		const length = this.#length;
		if (length <= 1) return;
		const turns = (Number(index(n)) % length + length) % length;
		if (turns <= length / 2) for (let i = 0; i < turns; i++) this.#unshift(this.#pop());
		else for (let i = turns; i < length; i++) this.#push(this.#shift());
	}
	clear() {
		this.#clear();
	}
	copy() {
		return this.#copy();
	}
	count(x) {
		let count = 0;
		for (const item of itemsOf(this)) if (same(item, x)) count++;
		return count;
	}
	index(x, start = 0, stop = this.#length) {
		const within = (place) => {
			const wanted = Number(index(place));
			return Math.min(Math.max(wanted < 0 ? wanted + this.#length : wanted, 0), this.#length);
		};
		const end = within(stop);
		for (let i = within(start); i < end; i++) if (same(this.#ring[this.#at(i)], x)) return i;
		throw new ValueError(`${repr(x)} is not in deque`);
	}
	insert(i, x) {
		if (this.#length >= this.#limit) throw new IndexError("deque already at its maximum size");
		const wanted = Number(index(i));
		const place = wanted < 0 ? Math.max(0, wanted + this.#length) : Math.min(wanted, this.#length);
		this.#push(x);
		for (let j = this.#length - 1; j > place; j--) this.#ring[this.#at(j)] = this.#ring[this.#at(j - 1)];
		this.#ring[this.#at(place)] = x;
	}
	remove(value) {
		for (let i = 0; i < this.#length; i++) {
			if (!same(this.#ring[this.#at(i)], value)) continue;
			this.#removeAt(i);
			return;
		}
		throw new ValueError(`${repr(value)} is not in deque`);
	}
	#removeAt(place) {
		for (let j = place; j < this.#length - 1; j++) this.#ring[this.#at(j)] = this.#ring[this.#at(j + 1)];
		this.#pop();
	}
	reverse() {
		const items = this.#items().reverse();
		this.#clear();
		for (const item of items) this.#push(item);
	}
	#place(i) {
		if (!hasIndex(i)) throw new TypeError(`sequence index must be integer, not '${typeName(i)}'`);
		const wanted = Number(index(i));
		const place = wanted < 0 ? wanted + this.#length : wanted;
		if (place < 0 || place >= this.#length) throw new IndexError("deque index out of range");
		return this.#at(place);
	}
	__getitem__(i) {
		return this.#ring[this.#place(i)];
	}
	__setitem__(i, value) {
		this.#ring[this.#place(i)] = value;
	}
	__delitem__(i) {
		const place = this.#place(i);
		this.#removeAt(place - this.#start + this.#ring.length & this.#ring.length - 1);
	}
	__len__() {
		return this.#length;
	}
	__contains__(x) {
		const items = itemsOf(this);
		for (const item of items) if (same(item, x)) return true;
		return false;
	}
	__add__(other) {
		if (!(other instanceof deque)) throw new TypeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
		const result = this.#copy();
		result.#extend(other.#items());
		return result;
	}
	__iadd__(other) {
		this.#extend(other);
		return this;
	}
	__mul__(times) {
		const result = this.#copy();
		result.#repeat(times);
		return result;
	}
	__rmul__(times) {
		return this.__mul__(times);
	}
	__imul__(times) {
		this.#repeat(times);
		return this;
	}
	#repeat(times) {
		const items = this.#items();
		this.#clear();
		for (let i = 0; i < index(times); i++) for (const item of items) this.#push(item);
	}
	__eq__(other) {
		if (!(other instanceof deque)) return NotImplemented;
		if (other.#length !== this.#length) return false;
		const others = other.#items();
		return this.#items().every((item, i) => same(item, others[i]));
	}
	#before(other, orEqual) {
		if (!(other instanceof deque)) return NotImplemented;
		const [mine, others] = [this.#items(), other.#items()];
		for (let i = 0; i < Math.min(mine.length, others.length); i++) if (!same(mine[i], others[i])) return lt(mine[i], others[i]);
		return orEqual ? mine.length <= others.length : mine.length < others.length;
	}
	__lt__(other) {
		return this.#before(other, false);
	}
	__le__(other) {
		return this.#before(other, true);
	}
	__gt__(other) {
		return other instanceof deque ? other.__lt__(this) : NotImplemented;
	}
	__ge__(other) {
		return other instanceof deque ? other.__le__(this) : NotImplemented;
	}
	__reversed__() {
		return this.#items().reverse().values();
	}
	static {
		itemsOf = function* (items) {
			const changes = items.#changes;
			for (let i = 0; i < items.#length; i++) {
				yield items.#ring[items.#at(i)];
				if (items.#changes !== changes) throw new RuntimeError("deque mutated during iteration");
			}
		};
		lasting(itemsOf, "collections", "_deque_iterator");
	}
	[Symbol.iterator]() {
		return itemsOf(this);
	}
	__repr__() {
		if (shown.has(this)) return "[...]";
		shown.add(this);
		try {
			const limit = this.#limit === Infinity ? "" : `, maxlen=${this.#limit}`;
			return `${this.constructor.name}(${repr(this.#items())}${limit})`;
		} finally {
			shown.delete(this);
		}
	}
};
registerForm(import.meta, deque, "collections.deque", {
	write: (value) => [value.maxlen, ...value],
	read: ([maxlen, ...items]) => new deque(items, maxlen)
});
patternClasses.sequences.push(deque);
// runtime/python/collections/ordered_dict.ts
var OrderedDict = class OrderedDict extends Dict {
	static __module__ = "collections";
	static __tp_name__ = "collections.OrderedDict";
	constructor(source, keywords) {
		super();
		setAll(this, [source, keywords]);
	}
	static fromkeys(iterable, value) {
		const given = options(["value"], value).value ?? null;
		return super.fromkeys.call(this, iterable, given);
	}
	moveToEnd(key, last = true) {
		if (!this.has(key)) throw new KeyError(key);
		const given = options(["last"], last).last ?? true;
		const value = this.get(key);
		const others = given ? [] : [...this].filter(([other]) => !same(other, key));
		this.delete(key);
		if (!given) this.clear();
		this.set(key, value);
		for (const [other, kept] of others) this.set(other, kept);
	}
	popitem(last = true) {
		if (sizeOf(this) === 0) throw new KeyError("dictionary is empty");
		if (options(["last"], last).last ?? true) return super.popitem();
		const key = nativeKeys(this).next().value;
		const value = this.get(key);
		this.delete(key);
		return asTuple([key, value]);
	}
	setdefault(key, value = null) {
		if (this.has(key)) return this.get(key);
		const given = options(["default"], value).default;
		setAll(this, [[[key, given]]]);
		return given;
	}
	keys() {
		return new OrderedKeys(this);
	}
	values() {
		return new OrderedValues(this);
	}
	items() {
		return new OrderedItems(this);
	}
	update(...sources) {
		setAll(this, sources);
	}
	copy() {
		const type = this.constructor;
		return new type(this);
	}
	__eq__(other) {
		if (!(other instanceof Map)) return NotImplemented;
		if (sizeOf(other) !== sizeOf(this)) return false;
		if (!(other instanceof OrderedDict)) {
			for (const [key, value] of this) if (!other.has(key) || !same(value, other.get(key))) return false;
			return true;
		}
		const others = [...other];
		let i = 0;
		for (const [key, value] of this) {
			const [otherKey, otherValue] = others[i++];
			if (!same(key, otherKey) || !same(value, otherValue)) return false;
		}
		return true;
	}
	__or__(other) {
		if (!(other instanceof Map)) return NotImplemented;
		const type = this.constructor;
		const result = new type(this);
		setAll(result, [other]);
		return result;
	}
	__ror__(other) {
		if (!(other instanceof Map)) return NotImplemented;
		const type = this.constructor;
		const result = new type(other);
		setAll(result, [this]);
		return result;
	}
	__repr__() {
		if (sizeOf(this) === 0) return `${this.constructor.name}()`;
		const items = Array.from(this, ([key, value]) => `${repr(key)}: ${repr(value)}`);
		return `${this.constructor.name}({${items.join(", ")}})`;
	}
};
var OrderedKeys = class extends DictKeys {
	__repr__() {
		return `odict_keys(${repr([...this])})`;
	}
};
var OrderedValues = class extends DictValues {
	__repr__() {
		return `odict_values(${repr([...this])})`;
	}
};
var OrderedItems = class extends DictItems {
	__repr__() {
		return `odict_items(${repr([...this])})`;
	}
};
nameClass(OrderedKeys, "odict_keys");
nameClass(OrderedValues, "odict_values");
nameClass(OrderedItems, "odict_items");
function setAll(dict, sources) {
	const { __setitem__: own } = dict;
	if (own === void 0) return Dict.prototype.update.apply(dict, [...sources]);
	for (const source of sources) {
		if (source == null) continue;
		for (const [key, value] of dictEntries(source)) own.call(dict, key, value);
	}
}
registerForm(import.meta, OrderedDict, "collections.OrderedDict", {
	write: (dict) => [...dict].flat(),
	fill: (dict, items) => {
		for (let i = 0; i < items.length; i += 2) dict.set(items[i], items[i + 1]);
	}
});
// runtime/python/collections/namedtuple.ts
const keywords = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
const identifier = once(() => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u);
function nameOf(field) {
	return String(Array.isArray(field) ? field[0] : field);
}
function fieldsOf(names, rename) {
	const given = typeof names === "string" ? names.replaceAll(",", " ").split(/\s+/).filter((name) => name !== "") : Array.from(iter(names), nameOf);
	if (!rename) return given;
	const seen = new Set();
	return given.map((name, i) => {
		const isBad = !identifier().test(name) || keywords.has(name) || name.startsWith("_") || seen.has(name);
		seen.add(name);
		return isBad ? `_${i}` : name;
	});
}
function checkNames(typename, fields, rename) {
	for (const name of [typename, ...fields]) {
		if (!identifier().test(name)) throw new ValueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
		if (keywords.has(name)) throw new ValueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
	}
	const seen = new Set();
	for (const name of fields) {
		if (name.startsWith("_") && !rename) throw new ValueError(`Field names cannot start with an underscore: ${repr(name)}`);
		if (seen.has(name)) throw new ValueError(`Encountered duplicate field name: ${repr(name)}`);
		seen.add(name);
	}
}
function bind(typename, fields, defaults, args) {
	const last = args.at(-1);
	const named = isKeywords(last) ? last : {};
	const values = isKeywords(last) ? args.slice(0, -1) : [...args];
	const places = fields.map((name) => ({
		name,
		optional: defaults.has(name),
		kind: "positional"
	}));
	const wrong = refusal(`${typename}.__new__`, places, values.length, Object.keys(named), 1);
	if (wrong !== null) throw new TypeError(wrong);
	return fields.map((name, i) => {
		if (i < values.length) return values[i];
		return Object.hasOwn(named, name) ? named[name] : defaults.get(name);
	});
}
function namedtuple(typename, fieldNames, named = {}) {
	const given = options([], named);
	const fields = fieldsOf(fieldNames, given.rename ?? false);
	checkNames(typename, fields, given.rename ?? false);
	const values = given.defaults == null ? [] : [...iter(given.defaults)];
	if (values.length > fields.length) throw new TypeError("Got more default values than field names");
	const first = fields.length - values.length;
	const defaults = new Dict(values.map((value, i) => [fields[first + i], value]));
	const fieldTuple = tupleFrom(fields);
	const type = class extends Tuple {
		static __module__ = given.module ?? "__main__";
		static __doc__ = `${typename}(${fields.join(", ")})`;
		static __slots__ = tupleFrom([]);
		static _fields = fieldTuple;
		static __match_args__ = fieldTuple;
		static _fieldDefaults = defaults;
		static _field_defaults = defaults;
		constructor(...args) {
			super();
			const values = args.length === fields.length && !isKeywords(args[args.length - 1]) ? args : bind(typename, fields, defaults, args);
			for (let i = 0; i < values.length; i++) this.push(values[i]);
		}
		static _make(iterable) {
			const items = [...iter(iterable)];
			if (items.length !== fields.length) throw new TypeError(`Expected ${fields.length} arguments, got ${items.length}`);
			return new this(...items);
		}
		get _fields() {
			return fieldTuple;
		}
		_asdict() {
			return new Dict(fields.map((name, i) => [name, this[i]]));
		}
		_replace(named = {}) {
			const unknown = Object.keys(named).filter((name) => !fields.includes(name));
			if (unknown.length > 0) throw new TypeError(`Got unexpected field names: ${repr(unknown)}`);
			const items = fields.map((name, i) => Object.hasOwn(named, name) ? named[name] : this[i]);
			return new this.constructor(...items);
		}
		__repr__() {
			const items = fields.map((name, i) => `${name}=${repr(this[i])}`);
			return `${typeName(this)}(${items.join(", ")})`;
		}
	};
	Object.defineProperty(type, "name", { value: typename });
	fields.forEach((name, i) => {
		Object.defineProperty(type.prototype, name, {
			get() {
				return this[i];
			},
			set() {
				throw new AttributeError("can't set attribute");
			}
		});
		Object.defineProperty(type.prototype, `delete ${name}`, { value() {
			throw new AttributeError("can't delete attribute");
		} });
	});
	return type;
}
// runtime/python/collections/chain_map.ts
var ChainMap = class ChainMap {
	static __module__ = "collections";
	constructor(...maps) {
		this.maps = maps.length > 0 ? maps : [new Dict()];
	}
	static fromkeys(iterable, value) {
		return new ChainMap(Dict.fromkeys(iterable, value));
	}
	#all() {
		const all = new Dict();
		for (const map of [...this.maps].reverse()) for (const key of iter(map)) all.set(key, item(map, key));
		return all;
	}
	#chain(...maps) {
		return new this.constructor(...maps);
	}
	#first() {
		return this.maps[0];
	}
	__getitem__(key) {
		for (const map of this.maps) if (contains(map, key)) return item(map, key);
		return this.__missing__(key);
	}
	__missing__(key) {
		throw new KeyError(key);
	}
	__setitem__(key, value) {
		setItem(this.#first(), key, value);
	}
	__delitem__(key) {
		if (!contains(this.#first(), key)) throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
		delItem(this.#first(), key);
	}
	__contains__(key) {
		return this.maps.some((map) => contains(map, key));
	}
	__iter__() {
		return iter(this.#all());
	}
	__len__() {
		return this.#all().size;
	}
	__bool__() {
		return this.__len__() > 0;
	}
	__eq__(other) {
		const all = this.#all();
		const others = other instanceof ChainMap ? other.#all() : other;
		if (!(others instanceof Map) || others.size !== all.size) return false;
		for (const [key, value] of all) if (!others.has(key) || !same(value, others.get(key))) return false;
		return true;
	}
	get(key, otherwise = null) {
		if (this.__contains__(key)) return this.__getitem__(key);
		return options(["default"], otherwise).default;
	}
	keys() {
		return this.#all().keys();
	}
	values() {
		return this.#all().values();
	}
	items() {
		return this.#all().items();
	}
	pop(key, ...otherwise) {
		if (contains(this.#first(), key)) {
			const value = item(this.#first(), key);
			delItem(this.#first(), key);
			return value;
		}
		if (otherwise.length > 0) return otherwise[0];
		throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
	}
	popitem() {
		if (len(this.#first()) === 0) throw new KeyError("No keys found in the first mapping.");
		return callMethod(this.#first(), "popitem");
	}
	__or__(other) {
		if (!(other instanceof Map || other instanceof ChainMap)) return NotImplemented;
		const made = this.copy();
		made.update(other);
		return made;
	}
	__ror__(other) {
		if (!(other instanceof Map || other instanceof ChainMap)) return NotImplemented;
		const made = new Dict();
		made.update(other, this.#all());
		return this.#chain(made);
	}
	__ior__(other) {
		this.update(other);
		return this;
	}
	setdefault(key, value = null) {
		if (this.__contains__(key)) return this.__getitem__(key);
		const set = options(["default"], value).default;
		this.__setitem__(key, set);
		return set;
	}
	update(...sources) {
		const changes = new Dict();
		changes.update(...sources);
		for (const [key, value] of changes) this.__setitem__(key, value);
	}
	clear() {
		for (const key of [...iter(this.#first())]) delItem(this.#first(), key);
	}
	newChild(m, keywords = {}) {
		const { m: byName = null, ...named } = isKeywords(m) ? m : {
			...keywords,
			m
		};
		const child = byName ?? new Dict();
		for (const [key, value] of Object.entries(named)) setItem(child, key, value);
		return this.#chain(child, ...this.maps);
	}
	get parents() {
		return this.#chain(...this.maps.slice(1));
	}
	copy() {
		const first = new Dict();
		first.update(this.#first());
		return this.#chain(first, ...this.maps.slice(1));
	}
	__repr__() {
		return `${this.constructor.name}(${this.maps.map(repr).join(", ")})`;
	}
};
registerForm(import.meta, ChainMap, "collections.ChainMap", {
	write: (chain) => chain.maps,
	fill: (chain, maps) => {
		chain.maps = maps;
	}
});
patternClasses.mappings.push(ChainMap);
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
function asks(type) {
	own.set(type, TESTS[type.name]);
	Object.defineProperty(type, "__module__", { value: "collections.abc" });
}
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
function made$2(self, items) {
	const type = self.constructor;
	return type._from_iterable ? type._from_iterable(items) : new type(items);
}
__name(made$2, "made");
function isSet(value) {
	return value instanceof Set$1;
}
var Set$1 = class extends Collection {
	static {
		__name(this, "Set");
	}
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
		return made$2(this, [...iter(other)].filter((one) => contains(this, one)));
	}
	__or__(other) {
		return made$2(this, [...iter(this), ...iter(other)]);
	}
	__sub__(other) {
		const all = new PySet([...iter(other)]);
		return made$2(this, [...iter(this)].filter((one) => !all.has(one)));
	}
	__xor__(other) {
		const [mine, others] = [[...iter(this)], [...iter(other)]];
		const all = new PySet(others);
		return made$2(this, [...mine.filter((one) => !all.has(one)), ...others.filter((one) => !contains(this, one))]);
	}
	__rand__(other) {
		return this.__and__(other);
	}
	__ror__(other) {
		return this.__or__(other);
	}
	__rsub__(other) {
		return made$2(this, [...iter(other)].filter((one) => !contains(this, one)));
	}
	__rxor__(other) {
		return this.__xor__(other);
	}
	isdisjoint(other) {
		return ![...iter(other)].some((one) => contains(this, one));
	}
};
var MutableSet = class extends Set$1 {
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
	Set$1,
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
var SetView = class extends Set$1 {
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
// runtime/python/collections/user_dict.ts
function plain$2(value) {
	return value instanceof UserDict ? value.data : value;
}
__name(plain$2, "plain");
var UserDict = class extends MutableMapping {
	static __module__ = "collections";
	static __abstractmethods__ = [];
	constructor(dict = null, named) {
		super();
		this.data = new Dict();
		const isNamed = isKeywords(dict);
		if (!isNamed && dict !== null) this.update(dict);
		const more = isNamed ? dict : named;
		if (more !== void 0 && Object.keys(more).length > 0) this.update(more);
	}
	static fromkeys(keys, value = null) {
		const made = new this();
		for (const key of iter(keys)) setItem(made, key, value);
		return made;
	}
	__len__() {
		return len(this.data);
	}
	__getitem__(key) {
		if (this.data.has(key)) return this.data.get(key);
		const { __missing__: missing } = this;
		if (missing) return missing.call(this, key);
		throw new KeyError(key);
	}
	__setitem__(key, value) {
		this.data.set(key, value);
	}
	__delitem__(key) {
		delItem(this.data, key);
	}
	__iter__() {
		return iter(this.data);
	}
	__contains__(key) {
		return this.data.has(key);
	}
	get(key, otherwise = null) {
		return contains(this, key) ? item(this, key) : otherwise;
	}
	__repr__() {
		return repr(this.data);
	}
	__or__(other) {
		return merged(this, this, other);
	}
	__ror__(other) {
		return merged(this, other, this);
	}
	__ior__(other) {
		this.data.update(plain$2(other));
		return this;
	}
	__copy__() {
		const made = Object.assign(Object.create(Object.getPrototypeOf(this)), this);
		made.data = new Dict(dictEntries(this.data));
		return made;
	}
	copy() {
		return this.__copy__();
	}
};
function merged(self, first, second) {
	const [one, two] = [plain$2(first), plain$2(second)];
	if (!(one instanceof Map) || !(two instanceof Map)) return NotImplemented;
	const all = new Dict([...dictEntries(one), ...dictEntries(two)]);
	return new (getattr(self, "__class__"))(all);
}
registerForm(import.meta, UserDict, "python.userdict", {
	write: (dict) => dict.data,
	read: (data) => {
		const made = new UserDict();
		made.data = data;
		return made;
	}
});
// runtime/python/collections/user_list.ts
function plain$1(value) {
	return value instanceof UserList ? value.data : value;
}
__name(plain$1, "plain");
function items(value) {
	const inner = plain$1(value);
	return Array.isArray(inner) ? [...inner] : [...iter(inner)];
}
function made$1(self, data) {
	return new (getattr(self, "__class__"))(data);
}
__name(made$1, "made");
var UserList = class extends MutableSequence {
	static __module__ = "collections";
	static __abstractmethods__ = [];
	constructor(initlist = null) {
		super();
		const given = isKeywords(initlist) ? initlist.initlist ?? null : initlist;
		this.data = given === null ? [] : items(given);
	}
	__repr__() {
		return repr(this.data);
	}
	__len__() {
		return this.data.length;
	}
	__getitem__(place) {
		const found = item(this.data, place);
		return place instanceof Slice ? made$1(this, found) : found;
	}
	__setitem__(place, value) {
		setItem(this.data, place, plain$1(value));
	}
	__delitem__(place) {
		delItem(this.data, place);
	}
	__contains__(value) {
		return contains(this.data, value);
	}
	__eq__(other) {
		return eq(this.data, plain$1(other));
	}
	__lt__(other) {
		return lt(this.data, plain$1(other));
	}
	__le__(other) {
		return le(this.data, plain$1(other));
	}
	__gt__(other) {
		return gt(this.data, plain$1(other));
	}
	__ge__(other) {
		return ge(this.data, plain$1(other));
	}
	__add__(other) {
		return made$1(this, add(this.data, items(other)));
	}
	__radd__(other) {
		return made$1(this, add(items(other), this.data));
	}
	__iadd__(other) {
		this.data.push(...items(other));
		return this;
	}
	__mul__(times) {
		return made$1(this, mul(this.data, times));
	}
	__rmul__(times) {
		return this.__mul__(times);
	}
	__imul__(times) {
		this.data = mul(this.data, times);
		return this;
	}
	append(value) {
		this.data.push(value);
	}
	insert(place, value) {
		callMethod(this.data, "insert", [place, value]);
	}
	pop(place = -1) {
		return callMethod(this.data, "pop", [place]);
	}
	remove(value) {
		callMethod(this.data, "remove", [value]);
	}
	clear() {
		this.data.length = 0;
	}
	copy() {
		return made$1(this, this);
	}
	__copy__() {
		const copied = Object.assign(Object.create(Object.getPrototypeOf(this)), this);
		copied.data = [...this.data];
		return copied;
	}
	count(value) {
		return callMethod(this.data, "count", [value]);
	}
	index(value, ...range) {
		return callMethod(this.data, "index", [value, ...range]);
	}
	reverse() {
		this.data.reverse();
	}
	sort(...given) {
		callMethod(this.data, "sort", given);
	}
	extend(values) {
		this.data.push(...items(values));
	}
};
registerForm(import.meta, UserList, "python.userlist", {
	write: (list) => list.data,
	read: (data) => new UserList(data)
});
// runtime/python/collections/user_string.ts
function plain(value) {
	return value instanceof UserString ? value.data : value;
}
function made(self, data) {
	return new (getattr(self, "__class__"))(data);
}
var UserString = class extends Sequence {
	static __module__ = "collections";
	static __abstractmethods__ = [];
	constructor(seq) {
		super();
		const given = isKeywords(seq) ? seq.seq : seq;
		this.data = str(plain(given));
	}
	__str__() {
		return this.data;
	}
	__repr__() {
		return repr(this.data);
	}
	__int__() {
		return int(this.data);
	}
	__float__() {
		return float(this.data);
	}
	__hash__() {
		return hash(this.data);
	}
	__eq__(other) {
		return eq(this.data, plain(other));
	}
	__lt__(other) {
		return lt(this.data, plain(other));
	}
	__le__(other) {
		return le(this.data, plain(other));
	}
	__gt__(other) {
		return gt(this.data, plain(other));
	}
	__ge__(other) {
		return ge(this.data, plain(other));
	}
	__contains__(part) {
		return contains(this.data, plain(part));
	}
	__len__() {
		return len(this.data);
	}
	__getitem__(place) {
		return made(this, item(this.data, place));
	}
	__add__(other) {
		return made(this, add(this.data, str(other)));
	}
	__radd__(other) {
		return made(this, add(str(other), this.data));
	}
	__mul__(times) {
		return made(this, mul(this.data, times));
	}
	__rmul__(times) {
		return this.__mul__(times);
	}
	__mod__(values) {
		return made(this, mod(this.data, values));
	}
	__rmod__(template) {
		return made(this, mod(str(template), this.data));
	}
};
const TEXTS = "capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase title translate upper zfill";
const OTHERS = "count encode endswith find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith maketrans";
function delegate(names, wrap) {
	for (const name of names.split(" ")) {
		const value = function(...given) {
			return wrap(this, callMethod(this.data, name, given.map(plain)));
		};
		Object.defineProperty(value, "name", { value: name });
		Object.defineProperty(UserString.prototype, name, {
			value,
			writable: true,
			configurable: true
		});
	}
}
delegate(TEXTS, made);
delegate(OTHERS, (_, result) => result);
registerForm(import.meta, UserString, "python.userstring", {
	write: (text) => text.data,
	read: (data) => new UserString(data)
});
nameFunctions(__exportAll({
	ChainMap: () => ChainMap,
	Counter: () => Counter,
	OrderedDict: () => OrderedDict,
	UserDict: () => UserDict,
	UserList: () => UserList,
	UserString: () => UserString,
	defaultdict: () => defaultdict,
	deque: () => deque,
	namedtuple: () => namedtuple
}));
// runtime/python/collections/abc.ts
var ByteString = class extends Sequence {
	static __abstractmethods__ = ["__getitem__", "__len__"];
};
var Awaitable = class extends Abstract {
	static __abstractmethods__ = ["__await__"];
};
var Coroutine = class extends Awaitable {
	static __abstractmethods__ = [
		"__await__",
		"send",
		"throw"
	];
	close() {
		closeByThrow(this, "coroutine");
	}
};
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
	Awaitable,
	Coroutine,
	AsyncIterable,
	AsyncIterator,
	AsyncGenerator,
	Buffer,
	ByteString
]) asks(type);
export { AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Buffer, ByteString, Callable, ChainMap, Collection, Container, Coroutine, Counter, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet, OrderedDict, Reversible, Sequence, Set$1 as Set, Sized, UserDict, UserList, UserString, ValuesView, defaultdict, deque, namedtuple };
