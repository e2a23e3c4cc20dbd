import "../../rolldown-runtime.js";
import { AttributeError, TypeError, ValueError, reduce, register } from "../../core.js";
import { Dict, KeyError, NameError, Type, add, baseClass, binds, builtinType, choosesObjects, className, define, delattr, derives, dir, eq, format, gt, hashedAs, held, isClass, isDescriptor, isHolder, isKeywords, isTuple, iter, links, metatype, mixin, raiseFrom, repr, setattrOf, standsOn, str$1 as str, truth, tupleFrom, typeName, unpack } from "../core.js";
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
// runtime/python/enum/body.ts
var NonMember = class {
	static __module__ = "enum";
	static __name__ = "nonmember";
	constructor(value) {
		this.value = value;
	}
};
var Member = class {
	static __module__ = "enum";
	static __name__ = "member";
	constructor(value) {
		this.value = value;
	}
};
const SUNDER = new Set("_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ _iter_member_by_def_ _add_alias_ _add_value_alias_".split(" "));
var BodyRules = class {
	names = [];
	#ignored = new Set();
	decide(owner, name, value, before) {
		if (owner !== null && name.startsWith(`_${owner}__`) && !name.endsWith("__")) return "attribute";
		if (/^_[^_](.*[^_])?_$/.test(name)) {
			if (!SUNDER.has(name) && !name.startsWith("_repr_")) throw new ValueError(`_sunder_ names, such as ${repr(name)}, are reserved for future Enum use`);
			if (name === "_ignore_") this.#ignore(value);
			return name === "_ignore_" ? "ignored" : "attribute";
		}
		if (/^__[^_](.*[^_])?__$/.test(name)) return "attribute";
		if (this.names.includes(name)) throw new TypeError(`${repr(name)} already defined as ${repr(before())}`);
		if (this.#ignored.has(name)) return "ignored";
		if (value instanceof NonMember) return "attribute";
		if (!(value instanceof Member) && (isFunction(value) || isDescriptor(value))) return "attribute";
		this.names.push(name);
		return "member";
	}
	#ignore(value) {
		const given = typeof value === "string" ? value.replaceAll(",", " ").split(/\s+/).filter(Boolean) : [...iter(value)].map(String);
		for (const name of given) this.#ignored.add(name);
		const already = this.names.filter((name) => this.#ignored.has(name));
		if (already.length > 0) throw new ValueError(`_ignore_ cannot specify already set names: {${already.map((one) => repr(one)).join(", ")}}`);
	}
};
function isFunction(value) {
	return typeof value === "function" && !isClass(value) && typeName(value) !== "type";
}
var EnumDict = class extends Dict {
	static __module__ = "enum";
	#rules;
	#owner;
	#lastValues = [];
	constructor(owner = null) {
		super();
		this.#owner = owner;
		this.#rules = new BodyRules();
	}
	set(name, value) {
		if (!this.#rules) return super.set(name, value);
		const becomes = this.#rules.decide(this.#owner, name, value, () => this.get(name));
		const plain = value instanceof NonMember || value instanceof Member ? value.value : value;
		if (becomes === "member") {
			const given = plain instanceof auto ? numbered(this.#lastValues) : plain;
			this.#lastValues.push(given);
			return super.set(name, given);
		}
		return super.set(name, plain);
	}
	get member_names() {
		return [...this.#rules.names];
	}
	get _member_names() {
		return new Dict(this.member_names.map((name) => [name, null]));
	}
};
function numbered(values) {
	const numbers = values.filter((value) => typeof value === "number");
	return numbers.length === 0 ? 1 : Math.max(...numbers) + 1;
}
const bodies = new WeakMap();
function bodyOf(type) {
	let known = bodies.get(type);
	if (!known) {
		known = {
			rules: new BodyRules(),
			values: new Map()
		};
		bodies.set(type, known);
	}
	return known;
}
function noteGiven(type, name, value) {
	const { rules, values } = bodyOf(type);
	if (!rules.names.includes(name)) rules.names.push(name);
	values.set(name, value);
}
function bindInBody(type, name, value) {
	const { rules, values } = bodyOf(type);
	const becomes = rules.decide(type.name, name, value, () => values.get(name));
	const plain = value instanceof NonMember || value instanceof Member ? value.value : value;
	values.set(name, plain);
	if (becomes === "ignored") return;
	if (becomes === "attribute") define(type, name, plain);
	else Object.defineProperty(type, name, {
		value: new type(name, plain),
		enumerable: true
	});
}
function enumBody(type) {
	return new Proxy({}, {
		get(_, name) {
			const { values } = bodyOf(type);
			if (values.has(String(name))) return values.get(String(name));
			if (name in type) return Reflect.get(type, name);
			throw new NameError(`name '${String(name)}' is not defined`);
		},
		set(_, name, value) {
			bindInBody(type, String(name), value);
			return true;
		}
	});
}
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
	const add = (item) => {
		if (Array.isArray(item)) pairs.push([String(item[0]), item[1]]);
		else {
			const before = pairs.map(([, value]) => value);
			pairs.push([String(item), generated(type, String(item), start, before)]);
		}
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
function generated(type, name, start, before) {
	const { _generate_next_value_: own } = type;
	if (own) return own.call(type, name, start, before.length, [...before]);
	return type[nextValue](name, start, before);
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
	if (args.length > 2 || typeof args[0] !== "string") return type.of(tupleFrom(args));
	const [name, written] = args;
	const { byName, all, byValue } = membersOf(type);
	const before = byName.get(name);
	if (before) throw new TypeError(`'${name}' already defined as ${repr(before.value)}`);
	const given = written instanceof type || written instanceof Member ? written.value : written instanceof auto ? generated(type, name, 1, all.map((one) => one.value)) : written;
	type[accepts]?.(given);
	noteGiven(type, name, given);
	const maker = type.__new__;
	const kind = typeof as === "function" ? as : null;
	const parts = isTuple(given) && !(kind?.prototype instanceof Array) ? given : [given];
	const first = maker ? maker.call(type, type, ...parts) : kind ? Reflect.construct(kind, [...parts], type) : as;
	const made = Object.isExtensible(first) ? first : extensible(first);
	const value = Object.hasOwn(made, "value") ? made.value : kind ? valueOf(made, kind, given, parts) : given;
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
const nextValue = Symbol("next value");
const accepts = Symbol("accepts values");
function largest(values) {
	try {
		return values.reduce((best, one) => truth(gt(one, best)) ? one : best);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw raiseFrom(new TypeError("unable to sort non-numeric values"), error);
	}
}
function typeOfMembers(type) {
	const { __valuetype__: name = "object" } = type;
	return builtinType(name);
}
const OF_CLASSES = "__class__ __contains__ __doc__ __getitem__ __init_subclass__ __iter__ __len__ __members__ __module__ __name__ __qualname__".split(" ");
const OF_MEMBERS = "__class__ __doc__ __eq__ __hash__ __module__ name value".split(" ");
function missing(type, value) {
	const found = type._missing_?.(value) ?? null;
	const isBits = typeof found === "number" || typeof found === "bigint";
	if (found instanceof type || isBits && isFlags(type)) return found;
	if (found === null) throw new ValueError(`${repr(value)} is not a valid ${className(type)}`);
	throw new TypeError(`error in ${className(type)}._missing_: returned ${repr(found)} instead of None or a valid member`);
}
var Enum = class Enum {
	static __module__ = "enum";
	constructor(...args) {
		const made = chosen(new.target, args, this);
		if (made !== this) return made;
	}
	static of(value) {
		if (value instanceof this) return value;
		const known = find(this, value);
		if (known instanceof this) return known;
		return missing(this, value);
	}
	static [nextValue](_name, start, before) {
		return before.length === 0 ? start : add(largest(before), 1);
	}
	static [binds](name, value) {
		bindInBody(this, name, value);
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
	static __dir__() {
		const kind = typeOfMembers(this);
		const ofKind = kind === builtinType("object") ? [] : dir(kind);
		return [...new Set([
			...OF_CLASSES,
			...ofKind,
			...this._member_names_
		])].sort();
	}
	__dir__() {
		const { byName } = membersOf(this.constructor);
		const names = Object.keys(this);
		for (const type of links(this.constructor)) {
			names.push(...Object.getOwnPropertyNames(type.prototype));
			if (type === Enum) break;
		}
		const own = names.filter((name) => /^[^_\W]/u.test(name) && name !== "constructor" && !byName.has(name));
		return [...new Set([...OF_MEMBERS, ...own])].sort();
	}
	get [hashedAs]() {
		return this.name;
	}
	static [derives](name, given, names) {
		if (!(names instanceof EnumDict)) throw new AttributeError(`'${typeName(names)}' object has no attribute '_member_names'`);
		const type = class extends mixin(...given) {};
		Object.defineProperty(type, "name", { value: name });
		for (const [key, value] of names) bindInBody(type, key, value);
		return type;
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
		return `<${isFlags(this) ? "flag" : "enum"} '${className(this)}'>`;
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
Object.defineProperty(Enum, "_member_type_", {
	get() {
		return typeOfMembers(this);
	},
	enumerable: true
});
markBase(Enum);
choosesObjects(Enum, chosen);
var ReprEnum = class extends Enum {};
markBase(ReprEnum);
const EnumType = class EnumType extends Type {
	static __module__ = "enum";
	static __name__ = "EnumType";
	static __prepare__(name) {
		return new EnumDict(name);
	}
	static __new__(...given) {
		const [, name, bases, names] = given;
		return bases.find((base) => derives in base)[derives](name, bases, names);
	}
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
export { Enum, EnumDict, EnumMeta, EnumType, Member, NonMember, ReprEnum, accepts, auto, enumBody, markBase, membersNamed, membersOf, nextValue, unique };
