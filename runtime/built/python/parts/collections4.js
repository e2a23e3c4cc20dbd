import "../../rolldown-runtime.js";
import { registerForm } from "../../core.js";
import { Dict, DictItems, DictKeys, DictValues, KeyError, NotImplemented, asTuple, dictEntries, nameClass, nativeKeys, options, repr, same, sizeOf } from "../core.js";
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
export { OrderedDict };
