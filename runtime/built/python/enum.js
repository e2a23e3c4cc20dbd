/* @ts-self-types="../../../runtime/python/enum.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { AttributeError, TypeError, ValueError } from "../core.js";
import { Enum, EnumDict, EnumMeta, EnumType, Member, NonMember, ReprEnum, accepts, auto, enumBody, markBase, membersNamed, membersOf, nextValue, unique } from "./parts/asyncio3.js";
import { Flag, IntFlag } from "./parts/enum.js";
import { IntEnum, NumberEnum } from "./parts/asyncio6.js";
import { Property, add, big, classModule, className, contains, eq, formatText, ge, getattr, gt, hash, held, index, isInt, isTuple, item, le, len, lt, mod, mul, options, plainOf, repr, str, str$1, toInt, tupleFrom } from "./core.js";
const put = (function put(name, method) {
	if (name in TextEnum.prototype) return;
	Object.defineProperty(TextEnum.prototype, name, {
		value(...args) {
			return method(this.value, ...args.map(valueOf));
		},
		configurable: true,
		writable: true
	});
});
// runtime/python/enum/str_enum.ts
function valueOf(other) {
	return other instanceof TextEnum ? other.value : other;
}
var TextEnum = class extends Enum {
	static __valuetype__ = "str";
	get [held]() {
		return this.value;
	}
	valueOf() {
		return this.value;
	}
};
markBase(TextEnum);
const operators = {
	__add__: add,
	__mul__: mul,
	__rmul__: mul,
	__mod__: mod,
	__eq__: eq,
	__lt__: lt,
	__le__: le,
	__gt__: gt,
	__ge__: ge,
	__hash__: hash,
	__len__: len,
	__contains__: contains,
	__getitem__: item,
	__radd__: (value, other) => add(other, value),
	__iter__: (value) => value[Symbol.iterator]()
};
for (const [name, method] of Object.entries(operators)) put(name, method);
for (const name of Object.getOwnPropertyNames(String.prototype)) {
	const method = String.prototype[name];
	if (typeof method === "function") put(name, (value, ...args) => method.apply(value, args));
}
Object.defineProperty(TextEnum.prototype, "length", { get() {
	return this.value.length;
} });
for (const [name, method] of Object.entries(str)) if (typeof method === "function") put(name, method);
Object.defineProperty(TextEnum.prototype, "toString", { value() {
	return this.__str__();
} });
var StrEnum = class extends TextEnum {
	static [accepts](value) {
		const parts = isTuple(value) ? value : [value];
		if (parts.length > 3) throw new TypeError(`too many arguments for str(): ${repr(value)}`);
		const wrong = parts.findIndex((one) => typeof plainOf(one) !== "string");
		if (wrong < 0) return;
		const shown = repr(parts[wrong]);
		throw new TypeError(wrong === 0 ? `${shown} is not a string` : `${wrong === 1 ? "encoding" : "errors"} must be a string, not ${shown}`);
	}
	static [nextValue](name) {
		return name.toLowerCase();
	}
	__str__() {
		return this.value;
	}
	__format__(spec) {
		return spec === "" ? str$1(this) : formatText(this.value, spec);
	}
};
markBase(StrEnum);
// runtime/python/enum/checks.ts
var EnumCheck = class EnumCheck extends StrEnum {
	static __module__ = "enum";
	static CONTINUOUS = new EnumCheck("CONTINUOUS", "no skipped integer values");
	static NAMED_FLAGS = new EnumCheck("NAMED_FLAGS", "multi-flag aliases may not contain unnamed flags");
	static UNIQUE = new EnumCheck("UNIQUE", "one name per value");
};
var FlagBoundary = class FlagBoundary extends StrEnum {
	static __module__ = "enum";
	static STRICT = new FlagBoundary("STRICT", "strict");
	static CONFORM = new FlagBoundary("CONFORM", "conform");
	static EJECT = new FlagBoundary("EJECT", "eject");
	static KEEP = new FlagBoundary("KEEP", "keep");
};
const CONTINUOUS = EnumCheck.CONTINUOUS;
const NAMED_FLAGS = EnumCheck.NAMED_FLAGS;
const UNIQUE = EnumCheck.UNIQUE;
const STRICT = FlagBoundary.STRICT;
const CONFORM = FlagBoundary.CONFORM;
const EJECT = FlagBoundary.EJECT;
const KEEP = FlagBoundary.KEEP;
function bitsIn(value) {
	const bits = [];
	for (let bit = 1n; bit <= value; bit <<= 1n) if (value & bit) bits.push(bit);
	return bits;
}
function unnamed(type) {
	const names = [];
	let missing = 0n;
	const named = new Set(membersOf(type).all.map((one) => one.value));
	for (const [name, { value }] of membersOf(type).byName) {
		if (!isInt(value) || bitsIn(big(value)).length < 2) continue;
		const open = bitsIn(big(value)).filter((bit) => !named.has(Number(bit)));
		if (open.length === 0) continue;
		names.push(name);
		for (const bit of open) missing |= bit;
	}
	if (names.length === 0) return null;
	const last = names.pop();
	return `${names.length === 0 ? `alias ${last} is` : `aliases ${names.join(", ")} and ${last} are`} missing ${bitsIn(missing).length === 1 ? "value" : "combined values of"} 0x${missing.toString(16)} [use enum.show_flag_values(value) for details]`;
}
function showFlagValues(value) {
	const bits = value instanceof Enum ? value.value : value;
	return bitsIn(big(index(bits))).map(toInt);
}
function verify(...checks) {
	return (enumeration) => {
		const { all, byName } = membersOf(enumeration);
		const kind = "_boundary_" in enumeration ? "Flag" : "enum";
		for (const check of checks) if (check === UNIQUE) {
			const aliases = [...byName].filter(([name, member]) => member.name !== name).map(([name, member]) => `${name} -> ${member.name}`);
			if (aliases.length > 0) throw new ValueError(`aliases found in ${repr(enumeration)}: ${aliases.join(", ")}`);
		} else if (check === CONTINUOUS) {
			const gaps = gapsIn(all, kind === "Flag");
			if (gaps.length > 0) {
				const name = className(enumeration);
				throw new ValueError(`invalid ${kind} '${name}': missing values ${gaps.join(", ")}`);
			}
		} else {
			const found = unnamed(enumeration);
			if (found !== null) throw new ValueError(`invalid ${kind} '${className(enumeration)}': ${found}`);
		}
		return enumeration;
	};
}
function gapsIn(all, isFlag) {
	const values = all.map(({ value }) => big(value));
	if (values.length < 2) return [];
	const [low, high] = [values.reduce((a, b) => a < b ? a : b), values.reduce((a, b) => a > b ? a : b)];
	const gaps = [];
	for (let at = low; at < high; at = isFlag ? at << 1n : at + 1n) {
		if (!values.includes(at)) gaps.push(at);
		if (at === 0n && isFlag) break;
	}
	return gaps;
}
// runtime/python/enum/property.ts
var MemberProperty = class extends Property {
	#name = "";
	__set_name__(owner, name) {
		super.__set_name__(owner, name);
		this.#name = name;
	}
	__get__(self, owner) {
		if (self !== null && self !== void 0) return super.__get__(self, owner);
		const member = membersOf(owner).byName.get(this.#name);
		if (member) return member;
		throw new AttributeError(`${repr(owner)} has no attribute '${this.#name}'`);
	}
};
Object.defineProperty(MemberProperty, "__module__", { value: "enum" });
function property(...given) {
	const { fget = null, fset = null, fdel = null, doc = null } = options([
		"fget",
		"fset",
		"fdel",
		"doc"
	], ...given);
	return new MemberProperty(fget, fset, fdel, doc);
}
// runtime/python/enum/global.ts
function moduleOf(member) {
	return classModule(member.constructor).split(".").at(-1);
}
function globalEnumRepr(self) {
	return `${moduleOf(self)}.${self.name}`;
}
function globalFlagRepr(self) {
	const module = moduleOf(self);
	const { name } = self;
	if (name === null) return `${module}.${className(self.constructor)}(${self.value})`;
	if (!name.includes("|")) return `${module}.${name}`;
	return name.split("|").map((one) => /^\d/.test(one) ? one : `${module}.${one}`).join("|");
}
function globalStr(self) {
	if (self.name !== null) return self.name;
	return `${className(self.constructor)}(${repr(big(self.value))})`;
}
function globalEnum(cls, updateStr = false) {
	const shown = cls.prototype instanceof Flag ? globalFlagRepr : globalEnumRepr;
	const put = (name, show) => Object.defineProperty(cls.prototype, name, {
		value() {
			return show(this);
		},
		configurable: true,
		writable: true
	});
	put("__repr__", shown);
	const asked = typeof updateStr === "object" ? updateStr.updateStr ?? false : updateStr;
	if (getattr(cls, "_member_type_") !== void 0 && !("__valuetype__" in cls) || asked) put("__str__", globalStr);
	return cls;
}
function pickleByEnumName(self, _proto) {
	return tupleFrom([getattr, tupleFrom([self.constructor, self.name])]);
}
function pickleByGlobalName(self, _proto) {
	return self.name;
}
export { CONFORM, CONTINUOUS, EJECT, Enum, EnumCheck, EnumDict, EnumMeta, EnumType, Flag, FlagBoundary, IntEnum, IntFlag, KEEP, NAMED_FLAGS, NumberEnum, ReprEnum, STRICT, StrEnum, TextEnum, UNIQUE, auto, enumBody, globalEnum, globalEnumRepr, globalFlagRepr, globalStr, Member as member, membersNamed, NonMember as nonmember, pickleByEnumName, pickleByGlobalName, property, showFlagValues, unique, verify };
