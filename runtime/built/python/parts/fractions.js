import "../../rolldown-runtime.js";
import { TypeError, ValueError, registerForm } from "../../core.js";
import { Complex, NotImplemented, ZeroDivisionError, add, asTuple, big, div, divInts, divmod, equalFloat, float, floatOfRatio, floordiv, getattr, hashRatio, index, isFloat, isInt, isKeywords, mod, mul, pow$1 as pow, repr, sub, toFloat, toInt, typeName } from "../core.js";
// runtime/python/fractions/parts.ts
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
function gcd(first, second) {
	let [x, y] = [first < 0n ? -first : first, second < 0n ? -second : second];
	if (x < y) [x, y] = [y, x];
	while (y > LARGEST) [x, y] = [y, x % y];
	if (y === 0n) return x;
	let [a, b] = [Number(y), Number(x % y)];
	while (b > 0) [a, b] = [b, a % b];
	return BigInt(a);
}
function lowest(numerator, denominator) {
	if (denominator === 0n) throw new ZeroDivisionError(`Fraction(${numerator}, 0)`);
	const divisor = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
	return [numerator / divisor, denominator / divisor];
}
function partsOf(value) {
	if (isInt(value)) return [big(value), 1n];
	if (isFloat(value)) {
		const [numerator, denominator] = float.asIntegerRatio(value);
		return [big(numerator), big(denominator)];
	}
	return null;
}
const FORM = /^\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:(?:\s*\/\s*(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?(?:[eE]([-+]?\d+(?:_\d+)*))?)\s*$/;
function parsed(text) {
	const match = FORM.exec(text);
	if (!match) throw new ValueError(`Invalid literal for Fraction: ${repr(text)}`);
	const [, sign, whole = "", below, decimals = "", exponent] = match.map((part) => part?.replaceAll("_", ""));
	let [numerator, denominator] = [BigInt(whole || "0"), 1n];
	if (below !== void 0) denominator = BigInt(below);
	else {
		const scale = 10n ** BigInt(decimals.length);
		numerator = numerator * scale + BigInt(decimals || "0");
		denominator = scale;
		const power = BigInt(exponent?.replace("+", "") ?? "0");
		if (power >= 0n) numerator *= 10n ** power;
		else denominator *= 10n ** -power;
	}
	return lowest(sign === "-" ? -numerator : numerator, denominator);
}
function floorDiv(a, b) {
	const quotient = a / b;
	return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
function roundDiv(a, b) {
	const floor = floorDiv(a, b);
	const rest = (a - floor * b) * 2n;
	if (rest < b || rest === b && floor % 2n === 0n) return floor;
	return floor + 1n;
}
// runtime/python/fractions/format.ts
const GENERAL = /^(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+ ]?)(?<alt>#?)(?<zeropad>0(?=\d))?(?<width>0|[1-9]\d*)?(?<sep>[,_]?)$/su;
const FLOAT = /^(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+ ]?)(?<noneg>z?)(?<alt>#?)(?<zeropad>0(?=\d))?(?<width>0|[1-9]\d*)?(?<sep>[,_]?)(?:\.(?<precision>0|[1-9]\d*))?(?<type>[eEfFgG%])$/su;
function grouped(digits, separator) {
	return separator === "" ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
function rounded([numerator, denominator], exponent) {
	return exponent >= 0 ? roundDiv(numerator, denominator * 10n ** BigInt(exponent)) : roundDiv(numerator * 10n ** BigInt(-exponent), denominator);
}
function withFigures(parts, figures) {
	const [numerator, denominator] = parts;
	if (numerator === 0n) return [0n, 1 - figures];
	const top = String(numerator);
	const bottom = String(denominator);
	let magnitude = top.length - bottom.length;
	if (magnitude >= 0 ? numerator < denominator * 10n ** BigInt(magnitude) : numerator * 10n ** BigInt(-magnitude) < denominator) magnitude--;
	let exponent = magnitude + 1 - figures;
	let pieces = rounded(parts, exponent);
	if (String(pieces).length > figures) {
		pieces /= 10n;
		exponent++;
	}
	return [pieces, exponent];
}
function padded(sign, body, groups) {
	const { fill, align, zeropad, width, sep = "" } = groups;
	const wanted = Number(width ?? 0);
	const isZeros = zeropad !== void 0 && align === void 0;
	let text = body;
	if (isZeros && fill === void 0) {
		const [, digits = "", rest = ""] = /^([\d,_]*)(.*)$/s.exec(text);
		const least = wanted - sign.length - rest.length;
		let all = digits.replaceAll(/[,_]/g, "");
		while (grouped(all, sep).length < least) all = `0${all}`;
		text = grouped(all, sep) + rest;
	}
	const missing = Math.max(0, wanted - sign.length - [...text].length);
	const padding = (count) => (fill ?? (isZeros ? "0" : " ")).repeat(count);
	switch (align ?? (isZeros ? "=" : ">")) {
		case "<": return sign + text + padding(missing);
		case "=": return sign + padding(missing) + text;
		case "^": {
			const left = Math.floor(missing / 2);
			return padding(left) + sign + text + padding(missing - left);
		}
		default: return padding(missing) + sign + text;
	}
}
function signOf(isNegative, wanted) {
	return isNegative ? "-" : wanted === "-" ? "" : wanted;
}
function formatFraction(parts, spec) {
	const general = GENERAL.exec(spec)?.groups;
	const [numerator, denominator] = parts;
	const isNegative = numerator < 0n;
	const absolute = isNegative ? -numerator : numerator;
	if (general) {
		const separator = general.sep ?? "";
		let body = grouped(String(absolute), separator);
		if (denominator !== 1n || general.alt !== "") body += `/${grouped(String(denominator), separator)}`;
		return padded(signOf(isNegative, general.sign ?? ""), body, {
			...general,
			sep: ""
		});
	}
	const groups = FLOAT.exec(spec)?.groups;
	if (!groups) throw new ValueError(`Invalid format specifier ${repr(spec)} for object of type 'Fraction'`);
	const type = groups.type;
	const precision = Number(groups.precision ?? 6);
	const value = type === "%" ? [absolute * 100n, denominator] : [absolute, denominator];
	let [pieces, exponent] = "fF%".includes(type) ? [rounded(value, -precision), -precision] : withFigures(value, "gG".includes(type) ? Math.max(1, precision) : precision + 1);
	let point = -exponent;
	let scientific = null;
	let trims = false;
	if ("gG".includes(type)) {
		const figures = Math.max(1, precision);
		const magnitude = pieces === 0n ? 0 : String(pieces).length + exponent - 1;
		trims = groups.alt === "";
		if (magnitude < -4 || magnitude >= figures) [scientific, point] = [magnitude, figures - 1];
	} else if ("eE".includes(type)) {
		scientific = exponent + precision;
		point = precision;
		if (pieces === 0n) scientific = 0;
	}
	if (point < 0) [pieces, point] = [pieces * 10n ** BigInt(-point), 0];
	const digits = String(pieces).padStart(point + 1, "0");
	const whole = digits.slice(0, digits.length - point);
	let decimals = point > 0 ? digits.slice(-point) : "";
	if (trims) decimals = decimals.replace(/0+$/, "");
	let tail = `${decimals !== "" || groups.alt !== "" ? "." : ""}${decimals}`;
	if (scientific !== null) {
		const letter = type === type.toUpperCase() ? "E" : "e";
		const power = String(Math.abs(scientific)).padStart(2, "0");
		tail += `${letter}${scientific < 0 ? "-" : "+"}${power}`;
	}
	if (type === "%") tail += "%";
	const isShownNegative = isNegative && (groups.noneg === "" || pieces !== 0n);
	const sep = groups.sep ?? "";
	return padded(signOf(isShownNegative, groups.sign ?? ""), grouped(whole, sep) + tail, groups);
}
// runtime/python/fractions/fraction.ts
var Lowest = class {
	constructor(parts) {
		this.parts = parts;
	}
};
function single(value) {
	if (value instanceof Fraction || value instanceof Lowest) return value.parts;
	if (typeof value === "string") return parsed(value);
	const known = partsOf(value);
	if (known) return known;
	const ratio = getattr(value, "as_integer_ratio", null);
	if (typeof ratio === "function") {
		const [numerator, denominator] = ratio();
		return [big(numerator), big(denominator)];
	}
	throw new TypeError("argument should be a string or a Rational instance");
}
function rational(value) {
	if (value instanceof Fraction) return value.parts;
	return isInt(value) ? [big(value), 1n] : null;
}
var Fraction = class Fraction {
	static __module__ = "fractions";
	constructor(numerator = 0, denominator = null) {
		const named = isKeywords(numerator) ? numerator : isKeywords(denominator) ? denominator : {};
		const above = isKeywords(numerator) ? numerator.numerator ?? 0 : numerator;
		const below = isKeywords(denominator) || isKeywords(numerator) ? named.denominator ?? null : denominator;
		if (below === null) {
			this.parts = single(above);
			return;
		}
		const [top, bottom] = [rational(above), rational(below)];
		if (!top || !bottom) throw new TypeError("both arguments should be Rational instances");
		if (bottom[0] === 0n) throw new ZeroDivisionError(`Fraction(${top[1] === 1n ? top[0] : top[0] * bottom[1]}, 0)`);
		this.parts = lowest(top[0] * bottom[1], top[1] * bottom[0]);
	}
	static #of(numerator, denominator) {
		return new Fraction(toInt(numerator), toInt(denominator));
	}
	get numerator() {
		return toInt(this.parts[0]);
	}
	get denominator() {
		return toInt(this.parts[1]);
	}
	get real() {
		return this;
	}
	get imag() {
		return 0;
	}
	conjugate() {
		return this;
	}
	static fromFloat(flt) {
		if (!isInt(flt) && !isFloat(flt)) throw new TypeError(`Fraction.from_float() only takes floats, not ${repr(flt)} (${typeName(flt)})`);
		return new Fraction(flt);
	}
	static fromDecimal(dec) {
		return new Fraction(dec);
	}
	asIntegerRatio() {
		return asTuple([this.numerator, this.denominator]);
	}
	isInteger() {
		return this.parts[1] === 1n;
	}
	limitDenominator(maxDenominator = 1e6) {
		const most = big(typeof maxDenominator === "object" ? maxDenominator.maxDenominator ?? 1e6 : maxDenominator);
		if (most < 1n) throw new ValueError("max_denominator should be at least 1");
		const [numerator, denominator] = this.parts;
		if (denominator <= most) return this;
		let [p0, q0, p1, q1] = [
			0n,
			1n,
			1n,
			0n
		];
		let [n, d] = [numerator, denominator];
		for (;;) {
			const a = floorDiv(n, d);
			const q2 = q0 + a * q1;
			if (q2 > most) break;
			[p0, q0, p1, q1] = [
				p1,
				q1,
				p0 + a * p1,
				q2
			];
			[n, d] = [d, n - a * d];
		}
		const k = (most - q0) / q1;
		return 2n * d * (q0 + k * q1) <= denominator ? Fraction.#of(p1, q1) : Fraction.#of(p0 + k * p1, q0 + k * q1);
	}
	__repr__() {
		return `${typeName(this)}(${this.parts[0]}, ${this.parts[1]})`;
	}
	toString() {
		return this.__str__();
	}
	__str__() {
		const [numerator, denominator] = this.parts;
		return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
	}
	__format__(spec) {
		return formatFraction(this.parts, spec);
	}
	#combined(other, exact, inexact, isReflected = false) {
		const parts = rational(other);
		if (parts) return isReflected ? exact(parts, this.parts) : exact(this.parts, parts);
		const own = isFloat(other) ? this.__float__() : other instanceof Complex ? new Complex(Number(this.__float__()), 0) : null;
		if (own === null) return NotImplemented;
		return isReflected ? inexact(other, own) : inexact(own, other);
	}
	__add__(other) {
		return this.#combined(other, sum, add);
	}
	__radd__(other) {
		return this.#combined(other, sum, add, true);
	}
	__sub__(other) {
		return this.#combined(other, difference, sub);
	}
	__rsub__(other) {
		return this.#combined(other, difference, sub, true);
	}
	__mul__(other) {
		return this.#combined(other, product, mul);
	}
	__rmul__(other) {
		return this.#combined(other, product, mul, true);
	}
	__truediv__(other) {
		return this.#combined(other, quotient, div);
	}
	__rtruediv__(other) {
		return this.#combined(other, quotient, div, true);
	}
	__floordiv__(other) {
		if (other instanceof Complex) return NotImplemented;
		return this.#combined(other, whole, floordiv);
	}
	__rfloordiv__(other) {
		if (other instanceof Complex) return NotImplemented;
		return this.#combined(other, whole, floordiv, true);
	}
	__mod__(other) {
		if (other instanceof Complex) return NotImplemented;
		return this.#combined(other, rest, mod);
	}
	__rmod__(other) {
		if (other instanceof Complex) return NotImplemented;
		return this.#combined(other, rest, mod, true);
	}
	__divmod__(other) {
		if (other instanceof Complex) return NotImplemented;
		return this.#combined(other, both, divmod);
	}
	__rdivmod__(other) {
		if (other instanceof Complex) return NotImplemented;
		return this.#combined(other, both, divmod, true);
	}
	__pow__(other) {
		const parts = rational(other);
		if (!parts) return this.#combined(other, sum, pow);
		const [power, below] = parts;
		if (below !== 1n) return pow(this.__float__(), toFloat(Number(power) / Number(below)));
		const [numerator, denominator] = this.parts;
		if (power >= 0n) return Fraction.#of(numerator ** power, denominator ** power);
		if (numerator === 0n) throw new ZeroDivisionError(`Fraction(${denominator ** -power}, 0)`);
		return Fraction.#of(denominator ** -power, numerator ** -power);
	}
	__rpow__(other) {
		const [power, below] = this.parts;
		if (below === 1n && power >= 0n) return pow(other, toInt(power));
		const parts = rational(other);
		if (parts) return Fraction.#of(...parts).__pow__(this);
		return pow(other, this.__float__());
	}
	__neg__() {
		return Fraction.#of(-this.parts[0], this.parts[1]);
	}
	__pos__() {
		return Fraction.#of(...this.parts);
	}
	__abs__() {
		const [numerator, denominator] = this.parts;
		return Fraction.#of(numerator < 0n ? -numerator : numerator, denominator);
	}
	__trunc__() {
		return toInt(this.parts[0] / this.parts[1]);
	}
	__int__() {
		return this.__trunc__();
	}
	__floor__() {
		return toInt(floorDiv(...this.parts));
	}
	__ceil__() {
		const [numerator, denominator] = this.parts;
		return toInt(-floorDiv(-numerator, denominator));
	}
	__round__(ndigits = null) {
		const [numerator, denominator] = this.parts;
		if (ndigits === null) return toInt(roundDiv(numerator, denominator));
		const digits = big(index(ndigits));
		const scale = 10n ** (digits < 0n ? -digits : digits);
		return digits > 0n ? Fraction.#of(roundDiv(numerator * scale, denominator), scale) : Fraction.#of(roundDiv(numerator, denominator * scale) * scale, 1n);
	}
	__float__() {
		return divInts(toInt(this.parts[0]), toInt(this.parts[1]));
	}
	__complex__() {
		return new Complex(Number(this.__float__()), 0);
	}
	__bool__() {
		return this.parts[0] !== 0n;
	}
	__hash__() {
		return hashRatio(...this.parts);
	}
	[equalFloat]() {
		return floatOfRatio(...this.parts);
	}
	__eq__(other) {
		const parts = rational(other);
		if (parts) return parts[0] === this.parts[0] && parts[1] === this.parts[1];
		if (other instanceof Complex) return other.im === 0 && this.__eq__(toFloat(other.re));
		if (!isFloat(other)) return NotImplemented;
		return Number.isFinite(Number(other)) && eqParts(this.parts, partsOf(other));
	}
	#compared(other, holds) {
		const parts = rational(other);
		if (!parts && isFloat(other) && !Number.isFinite(Number(other))) {
			const number = Number(other);
			return !Number.isNaN(number) && holds(number > 0 ? -1 : 1);
		}
		const others = parts ?? (isFloat(other) ? partsOf(other) : null);
		if (!others) return NotImplemented;
		const [left, right] = [this.parts[0] * others[1], others[0] * this.parts[1]];
		return holds(left < right ? -1 : left > right ? 1 : 0);
	}
	__lt__(other) {
		return this.#compared(other, (order) => order < 0);
	}
	__le__(other) {
		return this.#compared(other, (order) => order <= 0);
	}
	__gt__(other) {
		return this.#compared(other, (order) => order > 0);
	}
	__ge__(other) {
		return this.#compared(other, (order) => order >= 0);
	}
	__copy__() {
		return this;
	}
	__deepcopy__(_memo) {
		return this;
	}
};
function made(numerator, denominator) {
	return new Fraction(toInt(numerator), toInt(denominator));
}
function ofLowest(numerator, denominator) {
	return new Fraction(new Lowest([numerator, denominator]));
}
function sum([a, b], [c, d]) {
	const common = gcd(b, d);
	if (common === 1n) return ofLowest(a * d + c * b, b * d);
	const rest = b / common;
	const top = a * (d / common) + c * rest;
	const divisor = gcd(top, common);
	return ofLowest(top / divisor, rest * (d / divisor));
}
function difference(a, [c, d]) {
	return sum(a, [-c, d]);
}
function product([a, b], [c, d]) {
	const first = gcd(a, d);
	const second = gcd(c, b);
	return ofLowest(a / first * (c / second), b / second * (d / first));
}
function quotient(a, [c, d]) {
	if (c === 0n) throw new ZeroDivisionError(`Fraction(${d}, 0)`);
	return product(a, c < 0n ? [-d, -c] : [d, c]);
}
function checkDivisor(divisor, what = "integer division or modulo by zero") {
	if (divisor === 0n) throw new ZeroDivisionError(what);
}
function whole([a, b], [c, d]) {
	checkDivisor(c);
	return toInt(floorDiv(a * d, b * c));
}
function rest([a, b], [c, d]) {
	checkDivisor(c, "integer modulo by zero");
	const count = floorDiv(a * d, b * c);
	return made(a * d - count * c * b, b * d);
}
function both(a, b) {
	return asTuple([whole(a, b), rest(a, b)]);
}
function eqParts(a, b) {
	return a[0] === b[0] && a[1] === b[1];
}
registerForm(import.meta, Fraction, "python.fraction", {
	write: (fraction) => fraction.parts,
	read: ([numerator, denominator]) => made(numerator, denominator)
});
export { Fraction };
