import "../../rolldown-runtime.js";
import { TypeError, ValueError } from "../../core.js";
import { NotImplemented, big, className, isInt, repr, str$1 as str, toInt, typeName } from "../core.js";
import { Enum, markBase, membersOf, nextValue } from "./asyncio3.js";
import { makeNumeric } from "./asyncio5.js";
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
	static [nextValue](_name, start, before) {
		const values = before.map((value) => bitsOf(value) ?? 0n);
		if (values.length === 0) return start;
		const most = values.reduce((a, b) => a > b ? a : b);
		return toInt(1n << BigInt(most > 0n ? most.toString(2).length : 0));
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
export { Flag, IntFlag };
