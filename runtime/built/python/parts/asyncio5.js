import "../../rolldown-runtime.js";
import { abs, add, bitand, bitor, bitxor, div, eq, float, floordiv, format, ge, getattr, gt, hash, invert, invoke, le, lshift, lt, mod, mul, neg, pos, pow$1 as pow, rshift, str$1 as str, sub, truth } from "../core.js";
import { Enum } from "./asyncio3.js";
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
const METHODS = "bit_length bit_count conjugate as_integer_ratio to_bytes is_integer bitLength bitCount asIntegerRatio toBytes isInteger".split(" ");
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
	for (const name of [
		"real",
		"imag",
		"numerator",
		"denominator"
	]) Object.defineProperty(prototype, name, {
		get() {
			return getattr(this.value, name);
		},
		configurable: true
	});
	for (const name of METHODS) put(prototype, name, function(...args) {
		return invoke(getattr(this.value, name), ...args);
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
export { makeNumeric };
