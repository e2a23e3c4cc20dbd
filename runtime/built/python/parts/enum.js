import "../../rolldown-runtime.js";
import { AttributeError, TypeError, ValueError, reduce, register } from "../../core.js";
import { Dict, KeyError, NotImplemented, abs, add, big, bitand, bitor, bitxor, className, delattr, div, eq, float, floordiv, format, ge, gt, hash, invert, isInt, isKeywords, isTuple, iter, le, lshift, lt, mod, mul, neg, pos, pow$1 as pow, repr, rshift, setattrOf, str$1 as str, sub, toInt, truth, typeName } from "../core.js";
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
			byValue: new Map()
		};
		members.set(type, known);
	}
	return known;
}
function find(type, value) {
	const { all, byValue } = membersOf(type);
	return byValue.get(value) ?? all.find((member) => eq(member.value, value));
}
function isFlags(type) {
	return "_boundary_" in type;
}
const bases = new WeakSet();
function markBase(type) {
	bases.add(type);
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
var Enum = class {
	static __module__ = "enum";
	constructor(...args) {
		const type = new.target;
		if (bases.has(type)) {
			const last = args.at(-1);
			const { start = 1, names } = isKeywords(last) ? last : {};
			const given = names ?? args[1];
			return makeClass(type, String(args[0]), given, start);
		}
		if (args.length === 0) throw new TypeError("EnumType.__call__() missing 1 required positional argument: 'value'");
		if (args.length === 1) return type.of(args[0]);
		const [name, written] = args;
		const { byName, all, byValue } = membersOf(type);
		const before = byName.get(name);
		if (before) throw new TypeError(`'${name}' already defined as ${repr(before.value)}`);
		const given = written instanceof type ? written.value : written;
		const maker = type.__new__;
		const parts = isTuple(given) ? given : [given];
		const made = maker ? maker.call(type, type, ...parts) : this;
		const value = Object.hasOwn(made, "value") ? made.value : given instanceof auto ? all.length + 1 : given;
		const known = find(type, value);
		if (known && all.includes(known)) {
			byName.set(name, known);
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
		byName.set(name, made);
		all.push(made);
		const { __init__: init } = made;
		if (typeof init === "function") init.call(made, ...parts);
		const own = made.value;
		if (typeof own === "string" || typeof own === "number") byValue.set(own, made);
		if (maker) return made;
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
		return `<${className(this.constructor)}.${this.name}: ${repr(this.value)}>`;
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
var ReprEnum = class extends Enum {};
markBase(ReprEnum);
var NumberedName = class {
	#type;
	name;
	value;
	constructor(type, name, value) {
		this.#type = type;
		this.name = name;
		this.value = value;
	}
	__repr__() {
		return `<${this.#type}.${this.name}: '${this.value}'>`;
	}
	__str__() {
		return this.value;
	}
};
function member(value) {
	return value;
}
function nonmember(value) {
	return value;
}
const EnumType = class EnumType {
	static __module__ = "enum";
	static [Symbol.hasInstance](value) {
		return typeof value === "function" && Object.hasOwn(value, "prototype") && value.prototype instanceof Enum;
	}
};
const EnumMeta = EnumType;
function unique(enumeration) {
	const aliases = [];
	for (const [name, member] of membersOf(enumeration).byName) if (member.name !== name) aliases.push(`${name} -> ${member.name}`);
	if (aliases.length > 0) throw new ValueError(`duplicate values found in ${repr(enumeration)}: ${aliases.join(", ")}`);
	return enumeration;
}
// runtime/python/enum/numeric.ts
const arithmetic = {
	add,
	div,
	floordiv,
	mod,
	mul,
	pow,
	sub
};
const bits = {
	bitand,
	bitor,
	bitxor,
	lshift,
	rshift
};
const comparisons = {
	eq,
	ge,
	gt,
	le,
	lt
};
const names = {
	div: "truediv",
	bitand: "and",
	bitor: "or",
	bitxor: "xor"
};
function valueOf(other) {
	return other instanceof Enum ? other.value : other;
}
function put(prototype, name, value) {
	if (Object.hasOwn(prototype, name)) return;
	Object.defineProperty(prototype, name, {
		value,
		writable: true,
		configurable: true
	});
}
function makeNumeric(prototype) {
	const operators = Object.entries({
		...arithmetic,
		...bits
	});
	for (const [name, operate] of operators) {
		const python = names[name] ?? name;
		put(prototype, `__${python}__`, function(other) {
			return operate(this.value, valueOf(other));
		});
		put(prototype, `__r${python}__`, function(other) {
			return operate(valueOf(other), this.value);
		});
	}
	for (const [name, compare] of Object.entries(comparisons)) put(prototype, `__${name}__`, function(other) {
		return compare(this.value, valueOf(other));
	});
	const unary = {
		__abs__: abs,
		__bool__: truth,
		__float__: float,
		__hash__: hash,
		__index__: (value) => value,
		__int__: (value) => value,
		__invert__: invert,
		__neg__: neg,
		__pos__: pos
	};
	for (const [name, operate] of Object.entries(unary)) put(prototype, name, function() {
		return operate(this.value);
	});
	Object.defineProperty(prototype, "valueOf", { value() {
		return this.value;
	} });
	Object.defineProperty(prototype, "__format__", {
		value(spec) {
			return spec === "" ? str(this) : format(this.value, spec);
		},
		configurable: true,
		writable: true
	});
}
// runtime/python/enum/int_enum.ts
var IntEnum = class extends Enum {
	static __valuetype__ = "int";
	__str__() {
		return str(this.value);
	}
};
makeNumeric(IntEnum.prototype);
markBase(IntEnum);
var NumberEnum = class extends Enum {
	static __valuetype__ = "int";
};
makeNumeric(NumberEnum.prototype);
Object.defineProperty(NumberEnum.prototype, "__format__", { value(spec) {
	return format(str(this), spec);
} });
markBase(NumberEnum);
// runtime/python/enum/flag.ts
function bitsOf(value) {
	return isInt(value) ? big(value) : void 0;
}
function isSingle(bits) {
	return bits > 0n && (bits & bits - 1n) === 0n;
}
function binary(bits, width) {
	const text = (bits < 0n ? -bits : bits).toString(2).padStart(width, "0");
	return bits < 0n ? `-0b1 ${text}` : `0b0 ${text}`;
}
function maskOf(type) {
	return membersOf(type).all.reduce((mask, { value }) => mask | (bitsOf(value) ?? 0n), 0n);
}
function singles(type) {
	return membersOf(type).all.filter(({ value }) => isSingle(bitsOf(value) ?? 0n));
}
function* partsOf(flag) {
	const bits = big(flag.value);
	for (const member of membersOf(flag.constructor).all) {
		const own = bitsOf(member.value) ?? 0n;
		if (isSingle(own) && (own & bits) === own) yield member;
	}
}
function namesOf(flag) {
	const parts = [...partsOf(flag)];
	let rest = big(flag.value);
	for (const part of parts) rest &= ~big(part.value);
	const names = parts.map((part) => part.name);
	if (rest !== 0n) names.push(String(rest));
	return parts.length === 0 ? null : names.join("|");
}
function withBits(flag, bits) {
	return flag.constructor.of(toInt(bits));
}
function otherBits(flag, other) {
	if (other instanceof flag.constructor) return big(other.value);
	return flag instanceof IntFlag ? bitsOf(other) : void 0;
}
const KEEPS = { name: "KEEP" };
const RAISES = { name: "STRICT" };
var Flag = class extends Enum {
	static _boundary_ = null;
	static keepsBits = false;
	static __iter__() {
		return singles(this).values();
	}
	static __reversed__() {
		return singles(this).reverse().values();
	}
	static __len__() {
		return singles(this).length;
	}
	static _missing_(value) {
		const given = bitsOf(value);
		if (given === void 0) return null;
		const mask = maskOf(this);
		const width = Math.max(mask.toString(2).length, given.toString(2).length);
		const within = (given & ~mask) === 0n;
		const { name: boundary } = this._boundary_ ?? (this.keepsBits ? KEEPS : RAISES);
		if (!within && boundary === "EJECT") return toInt(given);
		if (!within && boundary === "CONFORM") return this.of(toInt(given & mask));
		if (!within && given >= 0n && boundary !== "KEEP") throw new ValueError(`${repr(this)} invalid value ${given}\n    given ${binary(given, width)}\n  allowed ${binary(mask, width)}`);
		const bits = given < 0n ? given & mask : given;
		const value_ = toInt(bits);
		const { byValue } = membersOf(this);
		const known = byValue.get(value_);
		if (known) return known;
		const made = Object.create(this.prototype);
		Object.defineProperty(made, "value", {
			value: value_,
			enumerable: true
		});
		Object.defineProperty(made, "name", {
			value: namesOf(made),
			enumerable: true
		});
		byValue.set(value_, made);
		return made;
	}
	__or__(other) {
		const bits = otherBits(this, other);
		return bits === void 0 ? NotImplemented : withBits(this, big(this.value) | bits);
	}
	__and__(other) {
		const bits = otherBits(this, other);
		return bits === void 0 ? NotImplemented : withBits(this, big(this.value) & bits);
	}
	__xor__(other) {
		const bits = otherBits(this, other);
		return bits === void 0 ? NotImplemented : withBits(this, big(this.value) ^ bits);
	}
	__ror__(other) {
		return this.__or__(other);
	}
	__rand__(other) {
		return this.__and__(other);
	}
	__rxor__(other) {
		return this.__xor__(other);
	}
	__invert__() {
		return withBits(this, maskOf(this.constructor) & ~big(this.value));
	}
	__contains__(other) {
		if (!(other instanceof this.constructor)) throw new TypeError(`unsupported operand type(s) for 'in': '${typeName(other)}' and '${typeName(this)}'`);
		const bits = big(other.value);
		return (bits & big(this.value)) === bits;
	}
	__bool__() {
		return big(this.value) !== 0n;
	}
	__iter__() {
		return partsOf(this);
	}
	__len__() {
		return [...partsOf(this)].length;
	}
	__repr__() {
		const type = className(this.constructor);
		return this.name === null ? `<${type}: ${this.value}>` : `<${type}.${this.name}: ${this.value}>`;
	}
	__str__() {
		const type = className(this.constructor);
		return this.name === null ? `${type}(${this.value})` : `${type}.${this.name}`;
	}
};
markBase(Flag);
var IntFlag = class extends Flag {
	static __valuetype__ = "int";
	static keepsBits = true;
	__str__() {
		return str(this.value);
	}
};
for (const name of [
	"__or__",
	"__and__",
	"__xor__",
	"__ror__",
	"__rand__",
	"__rxor__",
	"__invert__",
	"__bool__"
]) Object.defineProperty(IntFlag.prototype, name, {
	value: Flag.prototype[name],
	configurable: true,
	writable: true
});
makeNumeric(IntFlag.prototype);
markBase(IntFlag);
export { Enum, EnumMeta, EnumType, Flag, IntEnum, IntFlag, NumberEnum, NumberedName, ReprEnum, auto, markBase, member, membersOf, nonmember, unique };
