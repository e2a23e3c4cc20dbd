import "../../rolldown-runtime.js";
import { Bytes, NotImplemented, Slice, address, asTuple, big, bufferOf, bytesLike, callMethod, eq, hasIndex, index, iter, kindOf, lt, markUnhashable, nameClass, patternClasses, repr, size, span, toFloat, toInt, toNumber, typeName } from "../core.js";
import { EOFError, IndexError, OverflowError, TypeError, ValueError, registerForm } from "../../core.js";
const whole = (function whole(make, size, signed, { name, negative, large }) {
	const bits = BigInt(size * 8);
	const low = signed ? -(2n ** (bits - 1n)) : 0n;
	const high = signed ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n;
	const store = (value) => {
		if (!hasIndex(value)) throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
		const given = index(value);
		if (given < low || given > high) {
			if (given < 0 && negative !== void 0) throw new OverflowError(negative);
			const isHuge = given < -(2n ** 63n) || given >= 2n ** (negative === void 0 ? 63n : 64n);
			if (name === void 0 || isHuge) throw new OverflowError(large);
			throw new OverflowError(`${name} is ${given < low ? "less than minimum" : "greater than maximum"}`);
		}
		return size === 8 ? big(given) : Number(given);
	};
	return {
		size,
		make,
		store,
		load: size === 8 ? (cell) => toInt(cell) : (cell) => cell
	};
});
const floating = (function floating(make, size) {
	return {
		size,
		make,
		store(value) {
			if (kindOf(value) === 0 && !hasIndex(value)) throw new TypeError(`must be real number, not ${typeName(value)}`);
			return toNumber(value);
		},
		load: (cell) => toFloat(cell)
	};
});
// runtime/python/array/kinds.ts
const character = {
	size: 4,
	make: (of) => new Uint32Array(of),
	store(value) {
		if (typeof value !== "string" || [...value].length !== 1) throw new TypeError("array item must be unicode character");
		return value.codePointAt(0);
	},
	load: (cell) => String.fromCodePoint(cell)
};
const LONG = "Python int too large to convert to C long";
const UNSIGNED = "Python int too large to convert to C unsigned long";
const NEGATIVE = "can't convert negative value to unsigned int";
const KINDS = {
	b: whole((of) => new Int8Array(of), 1, true, {
		name: "signed char",
		large: LONG
	}),
	B: whole((of) => new Uint8Array(of), 1, false, {
		name: "unsigned byte integer",
		large: LONG
	}),
	u: character,
	w: character,
	h: whole((of) => new Int16Array(of), 2, true, {
		name: "signed short integer",
		large: LONG
	}),
	H: whole((of) => new Uint16Array(of), 2, false, {
		name: "unsigned short",
		large: LONG
	}),
	i: whole((of) => new Int32Array(of), 4, true, {
		name: "signed integer",
		large: LONG
	}),
	I: whole((of) => new Uint32Array(of), 4, false, {
		name: "unsigned int",
		negative: NEGATIVE,
		large: UNSIGNED
	}),
	l: whole((of) => new BigInt64Array(of), 8, true, { large: LONG }),
	L: whole((of) => new BigUint64Array(of), 8, false, {
		negative: NEGATIVE,
		large: UNSIGNED
	}),
	q: whole((of) => new BigInt64Array(of), 8, true, { large: "int too big to convert" }),
	Q: whole((of) => new BigUint64Array(of), 8, false, {
		negative: "can't convert negative int to unsigned",
		large: "int too big to convert"
	}),
	f: floating((of) => new Float32Array(of), 4),
	d: floating((of) => new Float64Array(of), 8)
};
// runtime/python/array/array.ts
var array = class array {
	static __module__ = "array";
	#kind;
	#cells;
	#length = 0;
	constructor(typecode, initializer) {
		if (typecode === void 0) throw new TypeError("array() takes at least 1 argument (0 given)");
		if (typeof typecode !== "string" || typecode.length !== 1) throw new TypeError(`array() argument 1 must be a unicode character, not ${typeName(typecode)}`);
		const kind = KINDS[typecode];
		if (kind === void 0) throw new ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
		this.typecode = typecode;
		this.#kind = kind;
		this.#cells = kind.make(0);
		if (initializer !== void 0 && initializer !== null) this.#begin(initializer);
	}
	#begin(initializer) {
		const isText = this.typecode === "u" || this.typecode === "w";
		if (typeof initializer === "string" && !isText) throw new TypeError(`cannot use a str to initialize an array with typecode '${this.typecode}'`);
		if (initializer instanceof Uint8Array) this.frombytes(initializer);
		else if (typeof initializer === "string") this.fromunicode(initializer);
		else for (const item of iter(initializer)) this.append(item);
	}
	#of(cells) {
		const made = new array(this.typecode);
		made.#cells = cells;
		made.#length = cells.length;
		return made;
	}
	get #used() {
		return this.#cells.subarray(0, this.#length);
	}
	#grow(more) {
		const needed = this.#length + more;
		if (needed <= this.#cells.length) return;
		const cells = this.#kind.make(Math.max(needed, Math.ceil(this.#cells.length * 1.5), 8));
		cells.set(this.#used);
		this.#cells = cells;
	}
	#splice(start, removed, cells) {
		const after = this.#used.slice(start + removed);
		const added = cells.slice();
		this.#grow(Math.max(0, added.length - removed));
		const all = this.#cells;
		all.set(added, start);
		all.set(after, start + added.length);
		this.#length += added.length - removed;
	}
	#place(given, message) {
		if (!hasIndex(given)) throw new TypeError("array indices must be integers");
		const at = Number(index(given));
		const place = at < 0 ? at + this.#length : at;
		if (place < 0 || place >= this.#length) throw new IndexError(message);
		return place;
	}
	get itemsize() {
		return this.#kind.size;
	}
	get length() {
		return this.#length;
	}
	[bufferOf]() {
		const { buffer, byteOffset } = this.#cells;
		return new Uint8Array(buffer, byteOffset, this.#length * this.itemsize);
	}
	append(x) {
		const cell = this.#kind.store(x);
		this.#grow(1);
		this.#cells[this.#length++] = cell;
	}
	extend(iterable) {
		if (iterable instanceof array) {
			if (iterable.typecode !== this.typecode) throw new TypeError("can only extend with array of same kind");
			this.#splice(this.#length, 0, iterable.#used);
		} else for (const item of iter(iterable)) this.append(item);
	}
	insert(i, x) {
		const cells = this.#kind.make(1);
		cells[0] = this.#kind.store(x);
		const at = Number(index(i));
		const place = Math.max(0, Math.min(this.#length, at < 0 ? at + this.#length : at));
		this.#splice(place, 0, cells);
	}
	pop(i = -1) {
		if (this.#length === 0) throw new IndexError("pop from empty array");
		const place = this.#place(i, "pop index out of range");
		const value = this.#kind.load(this.#cells[place]);
		this.#splice(place, 1, this.#kind.make(0));
		return value;
	}
	remove(x) {
		const place = this.#find(x, 0, this.#length);
		if (place < 0) throw new ValueError("array.remove(x): x not in array");
		this.#splice(place, 1, this.#kind.make(0));
	}
	#find(x, start, stop) {
		for (let i = start; i < Math.min(stop, this.#length); i++) if (eq(this.#kind.load(this.#cells[i]), x)) return i;
		return -1;
	}
	index(x, start = 0, stop = Number.MAX_SAFE_INTEGER) {
		const from = (given) => {
			const at = Number(index(given));
			return at < 0 ? Math.max(0, at + this.#length) : at;
		};
		const place = this.#find(x, from(start), from(stop));
		if (place < 0) throw new ValueError("array.index(x): x not in array");
		return place;
	}
	count(x) {
		let count = 0;
		for (const item of this) if (eq(item, x)) count++;
		return count;
	}
	reverse() {
		this.#used.reverse();
	}
	clear() {
		this.#length = 0;
	}
	byteswap() {
		const bytes = this[bufferOf]();
		for (let at = 0; at < bytes.length; at += this.itemsize) bytes.subarray(at, at + this.itemsize).reverse();
	}
	bufferInfo() {
		return asTuple([address(this), this.#length]);
	}
	tobytes() {
		return new Bytes(this[bufferOf]());
	}
	frombytes(buffer) {
		const bytes = bytesLike(buffer);
		if (bytes.length % this.itemsize !== 0) throw new ValueError("bytes length not a multiple of item size");
		this.#splice(this.#length, 0, this.#kind.make(new Uint8Array(bytes).buffer));
	}
	tolist() {
		return [...this];
	}
	fromlist(list) {
		if (!Array.isArray(list)) throw new TypeError("arg must be list");
		const cells = this.#kind.make(list.length);
		list.forEach((item, i) => cells[i] = this.#kind.store(item));
		this.#splice(this.#length, 0, cells);
	}
	tounicode() {
		if (this.typecode !== "u" && this.typecode !== "w") throw new ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
		return [...this].join("");
	}
	fromunicode(text) {
		if (this.typecode !== "u" && this.typecode !== "w") throw new ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
		for (const character of text) this.append(character);
	}
	tofile(f) {
		callMethod(f, "write", [this.tobytes()]);
	}
	fromfile(f, n) {
		const wanted = Number(index(n)) * this.itemsize;
		const bytes = callMethod(f, "read", [wanted]);
		this.frombytes(bytes);
		if (bytes.length !== wanted) throw new EOFError("read() didn't return enough bytes");
	}
	__len__() {
		return this.#length;
	}
	__getitem__(key) {
		if (!(key instanceof Slice)) return this.#kind.load(this.#cells[this.#place(key, "array index out of range")]);
		const { start, step, count } = span(key.start, key.stop, key.step, this.#length);
		if (step === 1) return this.#of(this.#cells.slice(start, start + count));
		const cells = this.#kind.make(count);
		for (let i = 0; i < count; i++) cells[i] = this.#cells[start + i * step];
		return this.#of(cells);
	}
	__setitem__(key, value) {
		if (!(key instanceof Slice)) {
			const place = this.#place(key, "array assignment index out of range");
			this.#cells[place] = this.#kind.store(value);
			return;
		}
		if (!(value instanceof array)) throw new TypeError(`can only assign array (not "${typeName(value)}") to array slice`);
		if (value.typecode !== this.typecode) throw new TypeError("bad argument type for built-in operation");
		const { start, stop, step, count } = span(key.start, key.stop, key.step, this.#length);
		if (step === 1) {
			this.#splice(start, Math.max(0, stop - start), value.#used);
			return;
		}
		const given = value.#used.slice();
		if (given.length !== count) throw new ValueError(`attempt to assign array of size ${given.length} to extended slice of size ${count}`);
		for (let i = 0; i < count; i++) this.#cells[start + i * step] = given[i];
	}
	__delitem__(key) {
		const none = this.#kind.make(0);
		if (!(key instanceof Slice)) {
			this.#splice(this.#place(key, "array assignment index out of range"), 1, none);
			return;
		}
		const { start, step, count } = span(key.start, key.stop, key.step, this.#length);
		const places = Array.from({ length: count }, (_, i) => start + i * step).sort((a, b) => b - a);
		for (const place of places) this.#splice(place, 1, none);
	}
	__contains__(x) {
		return this.#find(x, 0, this.#length) >= 0;
	}
	__add__(other) {
		const made = this.#of(this.#used.slice());
		made.#append(other);
		return made;
	}
	__iadd__(other) {
		if (!(other instanceof array)) throw new TypeError(`can only extend with array (not "${typeName(other)}")`);
		this.#append(other);
		return this;
	}
	#append(other) {
		if (!(other instanceof array)) throw new TypeError(`can only append array (not "${typeName(other)}") to array`);
		if (other.typecode !== this.typecode) throw new TypeError("bad argument type for built-in operation");
		this.#splice(this.#length, 0, other.#used);
	}
	__mul__(count) {
		if (!hasIndex(count)) return NotImplemented;
		const times = Math.max(0, size(count));
		const cells = this.#kind.make(this.#length * times);
		for (let i = 0; i < times; i++) cells.set(this.#used, i * this.#length);
		return this.#of(cells);
	}
	__rmul__(count) {
		return this.__mul__(count);
	}
	__imul__(count) {
		const made = this.__mul__(count);
		if (!(made instanceof array)) return NotImplemented;
		this.#cells = made.#cells;
		this.#length = made.#length;
		return this;
	}
	__eq__(other) {
		if (!(other instanceof array)) return NotImplemented;
		return this.#length === other.#length && this.#difference(other) === this.#length;
	}
	#difference(other) {
		const end = Math.min(this.#length, other.#length);
		let i = 0;
		while (i < end && eq(this.#kind.load(this.#cells[i]), other.#kind.load(other.#cells[i]))) i++;
		return i;
	}
	#less(other) {
		const i = this.#difference(other);
		if (i >= this.#length || i >= other.#length) return this.#length < other.#length;
		return lt(this.#kind.load(this.#cells[i]), other.#kind.load(other.#cells[i]));
	}
	__lt__(other) {
		return other instanceof array ? this.#less(other) : NotImplemented;
	}
	__gt__(other) {
		return other instanceof array ? other.#less(this) : NotImplemented;
	}
	__le__(other) {
		return other instanceof array ? !other.#less(this) : NotImplemented;
	}
	__ge__(other) {
		return other instanceof array ? !this.#less(other) : NotImplemented;
	}
	*[Symbol.iterator]() {
		for (let i = 0; i < this.#length; i++) yield this.#kind.load(this.#cells[i]);
	}
	toString() {
		if (this.#length === 0) return `array('${this.typecode}')`;
		const isText = this.typecode === "u" || this.typecode === "w";
		return `array('${this.typecode}', ${isText ? repr(this.tounicode()) : repr(this.tolist())})`;
	}
};
nameClass(array, "array.array");
markUnhashable(array.prototype);
const ArrayType = array;
registerForm(import.meta, array, "array.array", {
	write: (value) => [value.typecode, value.tobytes()],
	read: ([typecode, bytes]) => new array(typecode, bytes)
});
patternClasses.sequences.push(array);
export { ArrayType, array };
