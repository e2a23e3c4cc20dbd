import "../../rolldown-runtime.js";
import { TypeError, registerForm } from "../../core.js";
import { Dict, KeyError, NotImplemented, NotImplementedError, add, asTuple, countEach, eq, index, invoke, isAsync, isKeywords, iter, le, lt, neg, repr, sizeOf, sorted, sub, tableIn } from "../core.js";
import { firstFew } from "./asyncio.js";
import { lasting } from "./asyncio2.js";
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
export { Counter, defaultdict };
