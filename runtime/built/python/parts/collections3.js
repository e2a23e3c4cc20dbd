import "../../rolldown-runtime.js";
import { NotImplemented, hasIndex, index, isAsync, iter, lt, options, patternClasses, repr, same, typeName } from "../core.js";
import { AttributeError, IndexError, RuntimeError, TypeError, ValueError, registerForm } from "../../core.js";
import { lasting } from "./asyncio2.js";
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
export { deque };
