import "../../rolldown-runtime.js";
import { AttributeError, TypeError, ValueError, reduce, register } from "../../core.js";
import { Dict, KeyError, NameError, Type, baseClass, choosesObjects, className, delattr, eq, format, held, isHolder, isKeywords, isTuple, iter, metatype, mixin, repr, setattrOf, standsOn, str$1 as str, unpack } from "../core.js";
const markBase = (function markBase(type) {
	bases.add(type);
	if ("__valuetype__" in type) standsOn(type, {
		type: Object,
		blank: () => []
	});
});
// runtime/python/enum/auto.ts
let made = 0;
var auto = class {
	static __module__ = "enum";
	order = ++made;
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
function valueOf(made, kind, given, parts) {
	if (isHolder(made)) return made[held];
	return Array.isArray(made) || made instanceof Uint8Array ? given : new kind(...parts);
}
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
	const value = Object.hasOwn(made, "value") ? made.value : given instanceof auto ? all.length + 1 : kind ? valueOf(made, kind, given, parts) : given;
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
export { Enum, EnumMeta, EnumType, ReprEnum, auto, markBase, member, membersNamed, membersOf, nonmember, unique };
