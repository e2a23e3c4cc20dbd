import "../../rolldown-runtime.js";
import { Dict, KeyError, NotImplemented, callMethod, contains, delItem, isKeywords, item, iter, len, options, patternClasses, repr, same, setItem } from "../core.js";
import { registerForm } from "../../core.js";
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
export { ChainMap };
