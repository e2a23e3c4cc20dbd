import { __name } from "../../rolldown-runtime.js";
import { ArithmeticError, OverflowError, TypeError, ValueError, registerForm } from "../../core.js";
import { Complex, Dict, KeyError, MODULUS, NotImplemented, ZeroDivisionError, asTuple, asciiDigits, big, bitLength, className, equalFloat, float, floatOfRatio, group, id, inheritAlso, integerRoot, inverseModulo, isFloat, isInt, isKeywords, powerModulo as powerModulo$1, toFloat, toInt, trimmed, truth, typeName } from "../core.js";
import { namedtuple } from "./collections5.js";
import { ContextVar } from "./asyncio4.js";
// runtime/python/decimal/short.ts
const MOST_DIGITS = 16;
const SHORT_TENS = Array.from({ length: MOST_DIGITS }, (_, i) => 10 ** i);
function keeps(limits, exponent) {
	return limits.prec >= MOST_DIGITS && limits.clamp === 0 && exponent >= limits.emin && exponent + MOST_DIGITS <= limits.emax;
}
function scaled(number, exponent) {
	const shift = number.exponent - exponent;
	if (shift === 0) return number.small;
	if (shift >= MOST_DIGITS) return number.small === 0 ? 0 : void 0;
	const digits = number.small * SHORT_TENS[shift];
	return digits <= Number.MAX_SAFE_INTEGER ? digits : void 0;
}
function shortSum(a, b, limits) {
	if (a.small < 0 || b.small < 0) return void 0;
	const exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
	if (!keeps(limits, exponent)) return void 0;
	const left = scaled(a, exponent);
	const right = scaled(b, exponent);
	if (left === void 0 || right === void 0) return void 0;
	const sum = (a.sign === 1 ? -left : left) + (b.sign === 1 ? -right : right);
	if (sum === 0 || left === 0 || right === 0) return void 0;
	const digits = sum < 0 ? -sum : sum;
	if (digits > Number.MAX_SAFE_INTEGER) return void 0;
	return new Num(sum < 0 ? 1 : 0, digits, exponent);
}
function shortProduct(a, b, limits) {
	if (a.small < 0 || b.small < 0) return void 0;
	const digits = a.small * b.small;
	const exponent = a.exponent + b.exponent;
	if (digits > Number.MAX_SAFE_INTEGER || !keeps(limits, exponent)) return void 0;
	return new Num(a.sign === b.sign ? 0 : 1, digits, exponent);
}
function shortQuotient(a, b, limits) {
	if (a.small <= 0 || b.small <= 0) return void 0;
	const exponent = a.exponent - b.exponent;
	if (!keeps(limits, exponent) || !keeps(limits, exponent - MOST_DIGITS)) return void 0;
	for (let places = 0, digits = a.small; places < 4; places++, digits *= 10) {
		if (digits > Number.MAX_SAFE_INTEGER) return void 0;
		if (digits % b.small === 0) return new Num(a.sign === b.sign ? 0 : 1, digits / b.small, exponent - places);
	}
}
function shortOrder(a, b) {
	if (a.small < 0 || b.small < 0) return void 0;
	const exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
	const left = scaled(a, exponent);
	const right = scaled(b, exponent);
	if (left === void 0 || right === void 0) return void 0;
	return Math.sign((a.sign === 1 ? -left : left) - (b.sign === 1 ? -right : right));
}
// runtime/python/decimal/number.ts
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
const LARGEST_DIGITS = 16;
var Num = class Num {
	#digits;
	#coefficient;
	constructor(sign, coefficient, exponent, kind = "finite", digits = 0) {
		this.#digits = digits;
		this.sign = sign;
		this.exponent = exponent;
		this.kind = kind;
		if (typeof coefficient === "number") {
			this.small = kind === "finite" ? coefficient : -1;
			if (kind !== "finite") this.#coefficient = BigInt(coefficient);
		} else {
			const isSmall = digits <= LARGEST_DIGITS && kind === "finite" && coefficient <= LARGEST;
			this.small = isSmall ? Number(coefficient) : -1;
			this.#coefficient = coefficient;
		}
	}
	get coefficient() {
		return this.#coefficient ??= BigInt(this.small);
	}
	get digits() {
		if (this.#digits === 0) this.#digits = this.small >= 0 ? String(this.small).length : countDigits(this.coefficient);
		return this.#digits;
	}
	get adjusted() {
		return this.exponent + this.digits - 1;
	}
	get isSpecial() {
		return this.kind !== "finite";
	}
	get isNan() {
		return this.kind === "nan" || this.kind === "snan";
	}
	get isZero() {
		return this.small === 0;
	}
	withSign(sign) {
		if (sign === this.sign) return this;
		const { small, exponent, kind } = this;
		return new Num(sign, small >= 0 ? small : this.coefficient, exponent, kind, this.#digits);
	}
};
new Num(0, 0, 0);
const ONE = new Num(0, 1, 0);
function infinity(sign) {
	return new Num(sign, 0n, 0, "infinity");
}
function nan() {
	return new Num(0, 0n, 0, "nan");
}
function countDigits(value) {
	if (value < 10n) return 1;
	const digits = Math.floor((bitLength(value) - 1) * Math.LOG10E * Math.LN2) + 1;
	return value >= tenTo(digits) ? digits + 1 : digits;
}
const powers = [1n];
function tenTo(exponent) {
	if (exponent > 4096) return 10n ** BigInt(exponent);
	while (powers.length <= exponent) powers.push(powers[powers.length - 1] * 10n);
	return powers[exponent];
}
const halves = [0n];
function halfOf(exponent) {
	if (exponent > 4096) return tenTo(exponent) / 2n;
	while (halves.length <= exponent) halves.push(5n * tenTo(halves.length - 1));
	return halves[exponent];
}
function tiny(limits) {
	return limits.emin - limits.prec + 1;
}
function top(limits) {
	return limits.emax - limits.prec + 1;
}
const Flag = {
	clamped: 1,
	conversionSyntax: 2,
	divisionByZero: 4,
	divisionImpossible: 8,
	divisionUndefined: 16,
	inexact: 32,
	invalidContext: 64,
	invalidOperation: 128,
	floatOperation: 256,
	overflow: 512,
	rounded: 1024,
	subnormal: 2048,
	underflow: 4096
};
const INVALID = Flag.conversionSyntax | Flag.divisionImpossible | Flag.divisionUndefined | Flag.invalidContext | Flag.invalidOperation;
var Status = class {
	bits = 0;
	invalid(bit = Flag.invalidOperation) {
		this.bits |= bit;
		return nan();
	}
};
function roundsUp(rounding, sign, last, order) {
	switch (rounding) {
		case "ROUND_UP": return true;
		case "ROUND_DOWN": return false;
		case "ROUND_CEILING": return sign === 0;
		case "ROUND_FLOOR": return sign === 1;
		case "ROUND_HALF_UP": return order >= 0;
		case "ROUND_HALF_DOWN": return order > 0;
		case "ROUND_HALF_EVEN": return order > 0 || order === 0 && last % 2 === 1;
		case "ROUND_05UP": return last % 5 === 0;
	}
}
function dropDigits(coefficient, count, sign, rounding, digits = countDigits(coefficient)) {
	if (count > digits + 1) return {
		kept: coefficient !== 0n && roundsUp(rounding, sign, 0, -1) ? 1n : 0n,
		isExact: coefficient === 0n
	};
	const scale = tenTo(count);
	const kept = coefficient / scale;
	const rest = coefficient - kept * scale;
	if (rest === 0n) return {
		kept,
		isExact: true
	};
	const half = halfOf(count);
	const order = rest < half ? -1 : rest > half ? 1 : 0;
	return {
		kept: roundsUp(rounding, sign, order === 0 || rounding === "ROUND_05UP" ? Number(kept % 10n) : 0, order) ? kept + 1n : kept,
		isExact: false
	};
}
function overflown(sign, limits, status) {
	status.bits |= Flag.overflow | Flag.inexact | Flag.rounded;
	const { rounding } = limits;
	return rounding === "ROUND_DOWN" || rounding === "ROUND_05UP" || rounding === "ROUND_CEILING" && sign === 1 || rounding === "ROUND_FLOOR" && sign === 0 ? new Num(sign, tenTo(limits.prec) - 1n, top(limits)) : infinity(sign);
}
function finish(number, limits, status) {
	if (number.kind !== "finite") return number.isNan ? shortened(number, limits) : number;
	const { sign, exponent, digits } = number;
	const { prec, emax, emin, clamp } = limits;
	if (number.small !== 0 && digits <= prec) {
		const first = exponent + digits - 1;
		if (first <= emax && first >= emin && (clamp === 0 || exponent <= top(limits))) return number;
	}
	const least = tiny(limits);
	const most = top(limits);
	if (number.small === 0) {
		const wanted = Math.min(Math.max(exponent, least), clamp === 1 ? most : emax);
		if (wanted === exponent) return number;
		status.bits |= Flag.clamped;
		return new Num(sign, 0n, wanted);
	}
	let last = exponent + digits - prec;
	if (last > most) return overflown(sign, limits, status);
	const { coefficient } = number;
	const isSubnormal = last < least;
	if (isSubnormal) last = least;
	if (exponent < last) {
		let { kept, isExact } = dropDigits(coefficient, last - exponent, sign, limits.rounding, digits);
		if (kept >= tenTo(prec)) {
			kept /= 10n;
			last++;
		}
		if (last > most) return overflown(sign, limits, status);
		if (isSubnormal) status.bits |= Flag.subnormal;
		if (!isExact) status.bits |= isSubnormal ? Flag.underflow | Flag.inexact : Flag.inexact;
		status.bits |= Flag.rounded;
		if (kept === 0n) status.bits |= Flag.clamped;
		return new Num(sign, kept, last, "finite", isSubnormal ? 0 : prec);
	}
	if (isSubnormal) status.bits |= Flag.subnormal;
	if (clamp === 1 && exponent > most) {
		status.bits |= Flag.clamped;
		return new Num(sign, coefficient * tenTo(exponent - most), most);
	}
	return number;
}
function shortened(number, limits) {
	const most = limits.prec - limits.clamp;
	if (number.coefficient === 0n || number.digits <= most) return number;
	return new Num(number.sign, number.coefficient % tenTo(most), 0, number.kind);
}
function nanOf(limits, status, a, b = null, c = null) {
	if (!a.isNan && !b?.isNan && !c?.isNan) return null;
	const operands = [
		a,
		b,
		c
	].filter((one) => one !== null);
	const signaling = operands.find((one) => one.kind === "snan");
	if (signaling) status.bits |= Flag.invalidOperation;
	const found = signaling ?? operands.find((one) => one.kind === "nan");
	return shortened(new Num(found.sign, found.coefficient, 0, "nan"), limits);
}
function rescaled(number, exponent, rounding) {
	const { small } = number;
	if (small === 0) return new Num(number.sign, 0, exponent);
	const dropped = exponent - number.exponent;
	if (dropped === 0) return number;
	if (small > 0 && dropped > 0 && dropped < SHORT_TENS.length) {
		const scale = SHORT_TENS[dropped];
		const rest = small % scale;
		const kept = (small - rest) / scale;
		const order = rest + rest - scale;
		const isUp = rest !== 0 && roundsUp(rounding, number.sign, kept % 10, order);
		return new Num(number.sign, isUp ? kept + 1 : kept, exponent);
	}
	if (number.exponent >= exponent) return new Num(number.sign, number.coefficient * tenTo(number.exponent - exponent), exponent);
	const { kept } = dropDigits(number.coefficient, exponent - number.exponent, number.sign, rounding);
	return new Num(number.sign, kept, exponent);
}
function order(a, b) {
	if (a.kind === "infinity" || b.kind === "infinity") {
		const rank = (one) => one.kind === "infinity" ? one.sign === 1 ? -1 : 1 : 0;
		return Math.sign(rank(a) - rank(b));
	}
	const short = shortOrder(a, b);
	if (short !== void 0) return short;
	if (a.small === 0) return b.sign === 1 ? 1 : -1;
	if (b.small === 0) return a.sign === 1 ? -1 : 1;
	if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
	return (a.sign === 1 ? -1 : 1) * magnitudes(a, b);
}
function magnitudes(a, b) {
	const difference = a.adjusted - b.adjusted;
	if (difference !== 0) return Math.sign(difference);
	const [left, right] = a.exponent >= b.exponent ? [a.coefficient * tenTo(a.exponent - b.exponent), b.coefficient] : [a.coefficient, b.coefficient * tenTo(b.exponent - a.exponent)];
	return left < right ? -1 : left > right ? 1 : 0;
}
// runtime/python/decimal/arithmetic.ts
function signOfProduct(a, b) {
	return a.sign === b.sign ? 0 : 1;
}
function digitsNear(value, count) {
	if (value >= tenTo(count)) return count + 1;
	if (value >= tenTo(count - 1)) return count;
	return count > 1 && value >= tenTo(count - 2) ? count - 1 : 0;
}
function exactSum(a, b, limits) {
	let [large, small] = a.exponent >= b.exponent ? [a, b] : [b, a];
	const least = large.exponent + Math.min(-1, large.digits - limits.prec - 2);
	if (small.digits + small.exponent - 1 < least) small = new Num(small.sign, 1n, least);
	const scaled = large.coefficient * tenTo(large.exponent - small.exponent);
	const sum = (large.sign === 1 ? -scaled : scaled) + (small.sign === 1 ? -small.coefficient : small.coefficient);
	if (sum !== 0n) {
		const size = sum < 0n ? -sum : sum;
		const most = Math.max(large.digits + large.exponent - small.exponent, small.digits);
		return new Num(sum < 0n ? 1 : 0, size, small.exponent, "finite", digitsNear(size, most));
	}
	return new Num((large.sign === small.sign ? large.sign === 1 : limits.rounding === "ROUND_FLOOR") ? 1 : 0, 0n, small.exponent);
}
function add(a, b, limits, status) {
	const short = shortSum(a, b, limits);
	if (short) return short;
	if (a.isSpecial || b.isSpecial) {
		const found = nanOf(limits, status, a, b);
		if (found) return found;
		if (a.kind !== "infinity") return b;
		return b.kind === "infinity" && a.sign !== b.sign ? status.invalid() : a;
	}
	if (a.coefficient === 0n && b.coefficient === 0n) {
		const isNegative = a.sign === b.sign ? a.sign === 1 : limits.rounding === "ROUND_FLOOR";
		const exponent = Math.min(a.exponent, b.exponent);
		return finish(new Num(isNegative ? 1 : 0, 0n, exponent), limits, status);
	}
	if (a.coefficient === 0n || b.coefficient === 0n) {
		const [zero, other] = a.coefficient === 0n ? [a, b] : [b, a];
		const least = Math.max(zero.exponent, other.exponent - limits.prec - 1);
		return finish(least < other.exponent ? rescaled(other, least, limits.rounding) : other, limits, status);
	}
	return finish(exactSum(a, b, limits), limits, status);
}
function subtract(a, b, limits, status) {
	return add(a, b.isNan ? b : b.withSign(b.sign === 1 ? 0 : 1), limits, status);
}
function multiply(a, b, limits, status) {
	const short = shortProduct(a, b, limits);
	if (short) return short;
	const sign = signOfProduct(a, b);
	if (a.isSpecial || b.isSpecial) {
		const found = nanOf(limits, status, a, b);
		if (found) return found;
		return a.isZero || b.isZero ? status.invalid() : infinity(sign);
	}
	const product = a.coefficient * b.coefficient;
	const digits = digitsNear(product, a.digits + b.digits);
	return finish(new Num(sign, product, a.exponent + b.exponent, "finite", digits), limits, status);
}
function fma(a, b, c, limits, status) {
	const found = nanOf(limits, status, a, b, c);
	if (found) return found;
	if (a.isSpecial || b.isSpecial) {
		if (a.isZero || b.isZero) return status.invalid();
		return add(infinity(signOfProduct(a, b)), c, limits, status);
	}
	return add(new Num(signOfProduct(a, b), a.coefficient * b.coefficient, a.exponent + b.exponent), c, limits, status);
}
function divide(a, b, limits, status) {
	const short = shortQuotient(a, b, limits);
	if (short) return short;
	const sign = signOfProduct(a, b);
	if (a.isSpecial || b.isSpecial) {
		const found = nanOf(limits, status, a, b);
		if (found) return found;
		if (a.kind !== "infinity") {
			status.bits |= Flag.clamped;
			return new Num(sign, 0n, tiny(limits));
		}
		return b.kind === "infinity" ? status.invalid() : infinity(sign);
	}
	if (b.coefficient === 0n) {
		if (a.coefficient === 0n) return status.invalid(Flag.divisionUndefined);
		status.bits |= Flag.divisionByZero;
		return infinity(sign);
	}
	const ideal = a.exponent - b.exponent;
	if (a.coefficient === 0n) return finish(new Num(sign, 0n, ideal), limits, status);
	const shift = b.digits - a.digits + limits.prec + 1;
	const above = shift >= 0 ? a.coefficient * tenTo(shift) : a.coefficient;
	const below = shift >= 0 ? b.coefficient : b.coefficient * tenTo(-shift);
	let quotient = above / below;
	let exponent = ideal - shift;
	if (quotient * below !== above) {
		if (quotient % 5n === 0n) quotient += 1n;
	} else {
		const most = ideal - exponent;
		for (let count = most > 0 ? 2 ** Math.floor(Math.log2(most)) : 0; count >= 1; count /= 2) {
			if (exponent + count > ideal || quotient % tenTo(count) !== 0n) continue;
			quotient /= tenTo(count);
			exponent += count;
		}
	}
	const digits = digitsNear(quotient, limits.prec + 1);
	return finish(new Num(sign, quotient, exponent, "finite", digits), limits, status);
}
function parts(a, b, limits) {
	const sign = signOfProduct(a, b);
	const exponent = b.kind === "infinity" ? a.exponent : Math.min(a.exponent, b.exponent);
	const distance = a.adjusted - b.adjusted;
	if (a.coefficient === 0n || b.kind === "infinity" || distance <= -2) return [new Num(sign, 0n, 0), rescaled(a, exponent, limits.rounding)];
	if (distance > limits.prec) return null;
	const left = a.exponent >= b.exponent ? a.coefficient * tenTo(a.exponent - b.exponent) : a.coefficient;
	const right = a.exponent >= b.exponent ? b.coefficient : b.coefficient * tenTo(b.exponent - a.exponent);
	const quotient = left / right;
	if (quotient >= tenTo(limits.prec)) return null;
	return [new Num(sign, quotient, 0), new Num(a.sign, left - quotient * right, exponent)];
}
function divideInt(a, b, limits, status) {
	const sign = signOfProduct(a, b);
	const found = nanOf(limits, status, a, b);
	if (found) return found;
	if (a.kind === "infinity") return b.kind === "infinity" ? status.invalid() : infinity(sign);
	if (b.isZero) {
		if (a.isZero) return status.invalid(Flag.divisionUndefined);
		status.bits |= Flag.divisionByZero;
		return infinity(sign);
	}
	const both = parts(a, b, limits);
	return both ? finish(both[0], limits, status) : status.invalid(Flag.divisionImpossible);
}
function remainder(a, b, limits, status) {
	const found = nanOf(limits, status, a, b);
	if (found) return found;
	if (a.kind === "infinity") return status.invalid();
	if (b.isZero) return status.invalid(a.isZero ? Flag.divisionUndefined : Flag.invalidOperation);
	const both = parts(a, b, limits);
	return both ? finish(both[1], limits, status) : status.invalid(Flag.divisionImpossible);
}
function divmod(a, b, limits, status) {
	const found = nanOf(limits, status, a, b);
	if (found) return [found, found];
	const sign = signOfProduct(a, b);
	if (a.kind === "infinity") {
		const rest = status.invalid();
		return [b.kind === "infinity" ? rest : infinity(sign), rest];
	}
	if (b.isZero) {
		if (a.isZero) {
			const none = status.invalid(Flag.divisionUndefined);
			return [none, none];
		}
		status.bits |= Flag.divisionByZero;
		return [infinity(sign), status.invalid()];
	}
	const both = parts(a, b, limits);
	if (!both) {
		const none = status.invalid(Flag.divisionImpossible);
		return [none, none];
	}
	return [finish(both[0], limits, status), finish(both[1], limits, status)];
}
function remainderNear(a, b, limits, status) {
	const found = nanOf(limits, status, a, b);
	if (found) return found;
	if (a.kind === "infinity") return status.invalid();
	if (b.isZero) return status.invalid(a.isZero ? Flag.divisionUndefined : Flag.invalidOperation);
	if (b.kind === "infinity") return finish(a, limits, status);
	const exponent = Math.min(a.exponent, b.exponent);
	if (a.coefficient === 0n) return finish(new Num(a.sign, 0n, exponent), limits, status);
	const distance = a.adjusted - b.adjusted;
	if (distance >= limits.prec + 1) return status.invalid(Flag.divisionImpossible);
	if (distance <= -2) return finish(rescaled(a, exponent, limits.rounding), limits, status);
	const left = a.coefficient * tenTo(Math.max(0, a.exponent - b.exponent));
	const right = b.coefficient * tenTo(Math.max(0, b.exponent - a.exponent));
	let quotient = left / right;
	let rest = left - quotient * right;
	if (2n * rest + (quotient & 1n) > right) {
		rest -= right;
		quotient += 1n;
	}
	if (quotient >= tenTo(limits.prec)) return status.invalid(Flag.divisionImpossible);
	const isTurned = rest < 0n;
	return finish(new Num(isTurned ? a.sign === 1 ? 0 : 1 : a.sign, isTurned ? -rest : rest, exponent), limits, status);
}
function plus(a, limits, status) {
	const found = nanOf(limits, status, a);
	if (found) return found;
	return finish(a.isZero && limits.rounding !== "ROUND_FLOOR" ? a.withSign(0) : a, limits, status);
}
function minus(a, limits, status) {
	const found = nanOf(limits, status, a);
	if (found) return found;
	const isPlainZero = a.isZero && limits.rounding !== "ROUND_FLOOR";
	return finish(a.withSign(isPlainZero || a.sign === 1 ? 0 : 1), limits, status);
}
function abs(a, limits, status) {
	return nanOf(limits, status, a) ?? finish(a.withSign(0), limits, status);
}
function quantize(a, b, limits, status) {
	if (a.isSpecial || b.isSpecial) {
		const found = nanOf(limits, status, a, b);
		if (found) return found;
		return a.kind === b.kind ? a : status.invalid();
	}
	return quantized(a, b.exponent, limits, status);
}
function quantized(a, exponent, limits, status) {
	if (exponent < tiny(limits) || exponent > limits.emax) return status.invalid();
	if (a.isZero) return finish(new Num(a.sign, 0, exponent), limits, status);
	if (a.adjusted > limits.emax || a.adjusted - exponent + 1 > limits.prec) return status.invalid();
	const result = rescaled(a, exponent, limits.rounding);
	if (result.adjusted > limits.emax || result.digits > limits.prec) return status.invalid();
	if (!result.isZero && result.adjusted < limits.emin) status.bits |= Flag.subnormal;
	if (exponent > a.exponent) {
		if (order(result, a) !== 0) status.bits |= Flag.inexact;
		status.bits |= Flag.rounded;
	}
	return finish(result, limits, status);
}
function toIntegral(a, limits, status, isNoted) {
	if (a.isSpecial) return nanOf(limits, status, a) ?? a;
	if (a.exponent >= 0) return a;
	if (a.coefficient === 0n) return new Num(a.sign, 0n, 0);
	const { kept, isExact } = dropDigits(a.coefficient, -a.exponent, a.sign, limits.rounding);
	if (isNoted) status.bits |= isExact ? Flag.rounded : Flag.rounded | Flag.inexact;
	return new Num(a.sign, kept, 0);
}
function normalize(a, limits, status) {
	const found = nanOf(limits, status, a);
	if (found) return found;
	const result = finish(a, limits, status);
	if (result.kind !== "finite") return result;
	if (result.coefficient === 0n) return new Num(result.sign, 0n, 0);
	const most = limits.clamp === 1 ? top(limits) : limits.emax;
	const text = result.coefficient.toString();
	let zeros = 0;
	while (text.charCodeAt(text.length - 1 - zeros) === 48) zeros++;
	const dropped = Math.min(zeros, Math.max(0, most - result.exponent));
	return dropped === 0 ? result : new Num(result.sign, result.coefficient / tenTo(dropped), result.exponent + dropped);
}
function squareRoot(a, limits, status) {
	const found = nanOf(limits, status, a);
	if (found) return found;
	if (a.kind === "infinity") return a.sign === 1 ? status.invalid() : a;
	if (a.coefficient === 0n) return finish(new Num(a.sign, 0n, Math.floor(a.exponent / 2)), limits, status);
	if (a.sign === 1) return status.invalid();
	let exponent = Math.floor(a.exponent / 2);
	let square = a.exponent % 2 !== 0 ? a.coefficient * 10n : a.coefficient;
	const pairs = Math.ceil(countDigits(square) / 2);
	const shift = limits.prec + 1 - pairs;
	let isExact = true;
	if (shift >= 0) square *= tenTo(2 * shift);
	else {
		const scale = tenTo(-2 * shift);
		const kept = square / scale;
		isExact = kept * scale === square;
		square = kept;
	}
	exponent -= shift;
	let root = integerRoot(square);
	isExact &&= root * root === square;
	if (isExact) {
		if (shift >= 0) root /= tenTo(shift);
		else root *= tenTo(-shift);
		exponent += shift;
	} else if (root % 5n === 0n) root += 1n;
	return finish(new Num(0, root, exponent), {
		...limits,
		rounding: "ROUND_HALF_EVEN"
	}, status);
}
// runtime/python/decimal/signals.ts
var DecimalException = class extends ArithmeticError {
	static __module__ = "decimal";
};
var Clamped = class extends DecimalException {
	static __module__ = "decimal";
};
var InvalidOperation = class extends DecimalException {
	static __module__ = "decimal";
};
var ConversionSyntax = class extends InvalidOperation {
	static __module__ = "decimal";
};
var DivisionImpossible = class extends InvalidOperation {
	static __module__ = "decimal";
};
var DivisionUndefined = class extends InvalidOperation {
	static __module__ = "decimal";
};
inheritAlso(DivisionUndefined, ZeroDivisionError);
var InvalidContext = class extends InvalidOperation {
	static __module__ = "decimal";
};
var DivisionByZero = class extends DecimalException {
	static __module__ = "decimal";
};
inheritAlso(DivisionByZero, ZeroDivisionError);
var Inexact = class extends DecimalException {
	static __module__ = "decimal";
};
var Rounded = class extends DecimalException {
	static __module__ = "decimal";
};
var Subnormal = class extends DecimalException {
	static __module__ = "decimal";
};
var Overflow = class extends Inexact {
	static __module__ = "decimal";
};
inheritAlso(Overflow, Rounded);
var Underflow = class extends Inexact {
	static __module__ = "decimal";
};
inheritAlso(Underflow, Rounded, Subnormal);
var FloatOperation = class extends DecimalException {
	static __module__ = "decimal";
};
inheritAlso(FloatOperation, TypeError);
const SIGNALS = [
	[InvalidOperation, INVALID],
	[FloatOperation, Flag.floatOperation],
	[DivisionByZero, Flag.divisionByZero],
	[Overflow, Flag.overflow],
	[Underflow, Flag.underflow],
	[Subnormal, Flag.subnormal],
	[Inexact, Flag.inexact],
	[Rounded, Flag.rounded],
	[Clamped, Flag.clamped]
];
const CONDITIONS = [
	[InvalidOperation, Flag.invalidOperation],
	[ConversionSyntax, Flag.conversionSyntax],
	[DivisionImpossible, Flag.divisionImpossible],
	[DivisionUndefined, Flag.divisionUndefined],
	[InvalidContext, Flag.invalidContext]
];
function raise(bits) {
	const all = [...CONDITIONS, ...SIGNALS.slice(1)].filter(([, one]) => (bits & one) !== 0).map(([signal]) => signal);
	const [first] = SIGNALS.find(([, one]) => (bits & one) !== 0);
	throw new first(all);
}
// runtime/python/decimal/text.ts
const FORM = /^([-+])?(?:(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i;
const MAX_EXPONENT = 999999999999999999n;
const SHORT = /^(-?)(?=.{1,15}$)(\d+)(?:\.(\d+))?$/;
function parse(text) {
	const short = SHORT.exec(text);
	if (short) {
		const [, minus, digits = "", places = ""] = short;
		return new Num(minus === "" ? 0 : 1, Number(digits + places), -places.length);
	}
	const plain = asciiDigits(trimmed(text)).replaceAll("_", "");
	const match = FORM.exec(plain);
	if (!match) return null;
	const [, signText, whole = "", decimals = "", power = "0", infinite, not, told] = match;
	const sign = signText === "-" ? 1 : 0;
	if (infinite !== void 0) return infinity(sign);
	if (not !== void 0) return new Num(sign, BigInt(told || "0"), 0, not.length === 4 ? "snan" : "nan");
	const exponent = BigInt(power.replace("+", "")) - BigInt(decimals.length);
	const coefficient = BigInt(whole + decimals);
	if (coefficient !== 0n) {
		if (exponent + BigInt((whole + decimals).replace(/^0+/, "").length) - 1n > 999999999999999999n || exponent < -1999999999999999997n) return "range";
	}
	return new Num(sign, coefficient, Number(exponent > 999999999999999999n ? MAX_EXPONENT : exponent < -1999999999999999997n ? -1999999999999999997n : exponent));
}
function toText(number, capitals, isEngineering = false) {
	const sign = number.sign === 1 ? "-" : "";
	if (number.kind === "infinity") return `${sign}Infinity`;
	if (number.isNan) {
		const told = number.coefficient === 0n ? "" : String(number.coefficient);
		return `${sign}${number.kind === "snan" ? "sNaN" : "NaN"}${told}`;
	}
	const digits = String(number.small >= 0 ? number.small : number.coefficient);
	const left = number.exponent + digits.length;
	let point;
	if (number.exponent <= 0 && left > -6) point = left;
	else if (!isEngineering) point = 1;
	else if (number.isZero) point = mod3(left + 1) - 1;
	else point = mod3(left - 1) + 1;
	let whole;
	let behind = "";
	if (point <= 0) {
		whole = "0";
		behind = `.${"0".repeat(-point)}${digits}`;
	} else if (point >= digits.length) whole = digits + "0".repeat(point - digits.length);
	else {
		whole = digits.slice(0, point);
		behind = `.${digits.slice(point)}`;
	}
	const power = left - point;
	const tail = power === 0 ? "" : `${capitals ? "E" : "e"}${power > 0 ? "+" : ""}${power}`;
	return sign + whole + behind + tail;
}
function mod3(value) {
	return (value % 3 + 3) % 3;
}
const SPEC = /^(?:(?<fill>[^])?(?<align>[<>=^]))?(?<sign>[-+ ])?(?<z>z)?(?<alternate>#)?(?<zero>0)?(?<width>\d+)?(?<comma>,)?(?:\.(?<precision>\d+))?(?<type>[eEfFgGn%])?$/u;
const specs = new Map();
function formatted(number, spec, rounding, capitals) {
	let match = specs.get(spec);
	if (!match) {
		match = SPEC.exec(spec)?.groups;
		if (match && specs.size < 64) specs.set(spec, match);
	}
	const isZeroed = match?.zero !== void 0;
	if (!match || isZeroed && (match.fill !== void 0 || match.align !== void 0)) throw new ValueError("invalid format string");
	const type = match.type ?? (capitals ? "G" : "g");
	let value = number;
	let precision = match.precision === void 0 ? null : Number(match.precision);
	if (type === "%" && value.kind === "finite") value = new Num(value.sign, value.coefficient, value.exponent + 2);
	if ("gGn".includes(type) && precision === 0) precision = 1;
	if (value.kind === "finite" && precision !== null) {
		if ("eE".includes(type)) value = withDigits(value, precision + 1, rounding);
		else if ("fF%".includes(type)) value = withDecimals(value, -precision, rounding);
		else if (value.digits > precision) value = withDigits(value, precision, rounding);
	}
	if (value.isZero && precision !== null && "fF%".includes(type) && value.exponent > 0) value = new Num(value.sign, 0n, -precision);
	let sign = value.sign === 1 ? "-" : match.sign === "+" || match.sign === " " ? match.sign : "";
	if (match.z !== void 0 && value.sign === 1 && value.isZero) sign = match.sign === "+" || match.sign === " " ? match.sign : "";
	const body = value.kind === "finite" ? written(value, type, precision, match.alternate !== void 0) : toText(value.withSign(0), true);
	let [, whole = "", tail = ""] = /^(\d*)(.*)$/s.exec(body);
	if (type === "%") tail += "%";
	const separator = match.comma ?? "";
	const width = Number(match.width ?? 0);
	const align = match.align ?? (isZeroed && value.kind === "finite" ? "=" : ">");
	const fill = match.fill ?? (isZeroed && value.kind === "finite" ? "0" : " ");
	if (isZeroed && value.kind === "finite") {
		const least = width - sign.length - tail.length;
		whole = padZeros(whole, least, separator);
	} else if (separator !== "") whole = group(whole, separator, 3);
	const text = whole + tail;
	const missing = Math.max(0, width - sign.length - [...text].length);
	const padding = (count) => fill.repeat(count);
	switch (align) {
		case "<": return sign + text + padding(missing);
		case "=": return sign + padding(missing) + text;
		case "^": return padding(Math.floor(missing / 2)) + sign + text + padding(missing - Math.floor(missing / 2));
		default: return padding(missing) + sign + text;
	}
}
function padZeros(digits, width, separator) {
	if (separator === "") return digits.padStart(width, "0");
	let all = digits;
	while (group(all, separator, 3).length < width) all = `0${all}`;
	return group(all, separator, 3);
}
function withDigits(value, digits, rounding) {
	if (value.isZero) return value;
	const extra = value.digits - digits;
	if (extra <= 0) return new Num(value.sign, value.coefficient * tenTo(-extra), value.exponent + extra);
	const { kept } = dropDigits(value.coefficient, extra, value.sign, rounding);
	return kept >= tenTo(digits) ? new Num(value.sign, kept / 10n, value.exponent + extra + 1) : new Num(value.sign, kept, value.exponent + extra);
}
function withDecimals(value, exponent, rounding) {
	return quantized(value, exponent, {
		prec: 0x38d7ea4c68000,
		rounding,
		emin: -0x38d7ea4c68000,
		emax: 0x38d7ea4c68000,
		clamp: 0
	}, new Status());
}
function written(value, type, precision, isAlternate) {
	const digits = String(value.small >= 0 ? value.small : value.coefficient);
	const left = value.exponent + digits.length;
	let point;
	if ("eE".includes(type)) point = value.isZero && precision !== null ? 1 - precision : 1;
	else if ("fF%".includes(type)) point = left;
	else if (value.exponent <= 0 && left > -6) point = left;
	else point = 1;
	let whole;
	let behind = "";
	if (point <= 0) {
		whole = "0";
		behind = "0".repeat(-point) + digits;
	} else if (value.isZero && point > digits.length) whole = "0";
	else if (point > digits.length) whole = digits + "0".repeat(point - digits.length);
	else {
		whole = digits.slice(0, point) || "0";
		behind = digits.slice(point);
	}
	const power = left - point;
	const hasPower = "eE".includes(type) || !"fF%".includes(type) && power !== 0;
	const letter = type === type.toUpperCase() && type !== "%" ? "E" : "e";
	const tail = hasPower ? `${letter}${power < 0 ? "-" : "+"}${Math.abs(power)}` : "";
	return whole + (behind !== "" || isAlternate ? `.${behind}` : "") + tail;
}
// runtime/python/decimal/context.ts
const ROUNDINGS = [
	"ROUND_UP",
	"ROUND_DOWN",
	"ROUND_CEILING",
	"ROUND_FLOOR",
	"ROUND_HALF_UP",
	"ROUND_HALF_DOWN",
	"ROUND_HALF_EVEN",
	"ROUND_05UP"
];
const NO_SIGNAL = "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]";
const NO_ROUNDING = "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]";
function roundingOf(value) {
	if (!ROUNDINGS.includes(value)) throw new TypeError(NO_ROUNDING);
	return value;
}
function bitsOf(signal) {
	for (const [known, bits] of SIGNALS) if (known === signal) return bits;
	throw new KeyError(NO_SIGNAL);
}
var SignalDict = class SignalDict {
	static __module__ = "abc";
	constructor(bits) {
		this.bits = bits;
	}
	__getitem__(signal) {
		return (this.bits & bitsOf(signal)) !== 0;
	}
	__setitem__(signal, value) {
		const bits = bitsOf(signal);
		this.bits = truth(value) ? this.bits | bits : this.bits & ~bits;
	}
	__delitem__(_signal) {
		throw new ValueError("signal keys cannot be deleted");
	}
	__contains__(signal) {
		return SIGNALS.some(([known]) => known === signal);
	}
	__len__() {
		return SIGNALS.length;
	}
	__iter__() {
		return this.keys().values();
	}
	keys() {
		return SIGNALS.map(([signal]) => signal);
	}
	values() {
		return SIGNALS.map(([, bits]) => (this.bits & bits) !== 0);
	}
	items() {
		return SIGNALS.map(([signal, bits]) => asTuple([signal, (this.bits & bits) !== 0]));
	}
	get(signal, otherwise = null) {
		return this.__contains__(signal) ? this.__getitem__(signal) : otherwise;
	}
	copy() {
		return new Dict(this.items());
	}
	__eq__(other) {
		if (other instanceof SignalDict) return SIGNALS.every(([, bits]) => (this.bits & bits) !== 0 === ((other.bits & bits) !== 0));
		if (!(other instanceof Map)) return NotImplemented;
		return other.size === SIGNALS.length && this.items().every(([signal, value]) => truth(other.get(signal)) === value);
	}
	__repr__() {
		return `{${this.items().map(([signal, value]) => `<class 'decimal.${className(signal)}'>:${value ? "True" : "False"}`).join(", ")}}`;
	}
};
function signalBits(given) {
	if (given instanceof SignalDict) return given.bits;
	if (given instanceof Map) {
		if (given.size !== SIGNALS.length) throw new KeyError("invalid signal dict");
		let bits = 0;
		for (const [signal, value] of given) if (truth(value)) bits |= bitsOf(signal);
		return bits;
	}
	if (Array.isArray(given)) {
		let bits = 0;
		for (const signal of given) bits |= bitsOf(signal);
		return bits;
	}
	throw new TypeError("argument must be a signal dict");
}
function whole$1(value, low, high, complaint) {
	if (!isInt(value)) throw new TypeError("an integer is required");
	const given = big(value);
	if (given < low || given > high) throw new ValueError(complaint);
	return Number(given);
}
__name(whole$1, "whole");
const NAMES = [
	"prec",
	"rounding",
	"Emin",
	"Emax",
	"capitals",
	"clamp",
	"flags",
	"traps"
];
var BaseContext = class {
	static __module__ = "decimal";
	static __name__ = "Context";
	static __tp_name__ = "decimal.Context";
	#limits;
	#capitals;
	#flags;
	#traps;
	constructor(...given) {
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		for (const name of Object.keys(named)) if (!NAMES.includes(name)) throw new TypeError(`this function got an unexpected keyword argument '${name}'`);
		const base = usual.context;
		this.#limits = base ? base.limits : {
			prec: 28,
			rounding: "ROUND_HALF_EVEN",
			emin: -999999,
			emax: 999999,
			clamp: 0
		};
		this.#capitals = base ? base.#capitals : 1;
		this.#flags = new SignalDict(0);
		this.#traps = new SignalDict(base ? base.traps.bits : INVALID | Flag.divisionByZero | Flag.overflow);
		NAMES.forEach((name, i) => {
			const value = name in named ? named[name] : given[i];
			if (value !== void 0 && value !== null) this[name] = value;
		});
	}
	get limits() {
		return this.#limits;
	}
	get prec() {
		return this.#limits.prec;
	}
	set prec(value) {
		const prec = whole$1(value, 1n, MAX_EXPONENT, "valid range for prec is [1, MAX_PREC]");
		this.#limits = {
			...this.#limits,
			prec
		};
	}
	get rounding() {
		return this.#limits.rounding;
	}
	set rounding(value) {
		this.#limits = {
			...this.#limits,
			rounding: roundingOf(value)
		};
	}
	get Emin() {
		return exact(this.#limits.emin);
	}
	set Emin(value) {
		const emin = whole$1(value, -999999999999999999n, 0n, "valid range for Emin is [MIN_EMIN, 0]");
		this.#limits = {
			...this.#limits,
			emin
		};
	}
	get Emax() {
		return exact(this.#limits.emax);
	}
	set Emax(value) {
		const emax = whole$1(value, 0n, MAX_EXPONENT, "valid range for Emax is [0, MAX_EMAX]");
		this.#limits = {
			...this.#limits,
			emax
		};
	}
	get capitals() {
		return this.#capitals;
	}
	set capitals(value) {
		this.#capitals = whole$1(value, 0n, 1n, "valid values for capitals are 0 or 1");
	}
	get clamp() {
		return this.#limits.clamp;
	}
	set clamp(value) {
		const clamp = whole$1(value, 0n, 1n, "valid values for clamp are 0 or 1");
		this.#limits = {
			...this.#limits,
			clamp
		};
	}
	get flags() {
		return this.#flags;
	}
	set flags(value) {
		this.#flags.bits = signalBits(value);
	}
	get traps() {
		return this.#traps;
	}
	set traps(value) {
		this.#traps.bits = signalBits(value);
	}
	note(bits) {
		if (bits === 0) return;
		this.#flags.bits |= bits;
		const trapped = bits & this.#traps.bits;
		if (trapped !== 0) raise(trapped);
	}
	clearFlags() {
		this.#flags.bits = 0;
	}
	clearTraps() {
		this.#traps.bits = 0;
	}
	Etiny() {
		return toInt(BigInt(this.Emin) - BigInt(this.prec) + 1n);
	}
	Etop() {
		return toInt(BigInt(this.Emax) - BigInt(this.prec) + 1n);
	}
	copy() {
		const other = new this.constructor();
		other.#limits = this.#limits;
		other.#capitals = this.#capitals;
		other.#flags = new SignalDict(this.#flags.bits);
		other.#traps = new SignalDict(this.#traps.bits);
		return other;
	}
	__copy__() {
		return this.copy();
	}
	__repr__() {
		const names = ({ bits }) => [...SIGNALS].map(([signal, own]) => ({
			signal,
			first: bits & own & -(bits & own)
		})).filter(({ first }) => first !== 0).sort((a, b) => a.first - b.first).map(({ signal }) => className(signal)).join(", ");
		return `Context(prec=${this.prec}, rounding=${this.rounding}, Emin=${this.Emin}, Emax=${this.Emax}, capitals=${this.capitals}, clamp=${this.clamp}, flags=[${names(this.#flags)}], traps=[${names(this.#traps)}])`;
	}
	toString() {
		return this.__repr__();
	}
};
function exact(value) {
	return Number.isSafeInteger(value) ? value : value < 0 ? -999999999999999999n : MAX_EXPONENT;
}
const usual = { context: null };
const current = new ContextVar("decimal_context");
// runtime/python/decimal/powers.ts
function atanhOfInverse(n, scale) {
	const square = n * n;
	let power = scale / n;
	let sum = power;
	for (let k = 3n; power > 0n; k += 2n) {
		power /= square;
		sum += power / k;
	}
	return sum;
}
let tenDigits = 0;
let tenLog = 0n;
function logOfTen(digits) {
	if (digits > tenDigits) {
		tenDigits = digits + 20;
		const scale = tenTo(tenDigits + 5);
		tenLog = (46n * atanhOfInverse(31n, scale) + 34n * atanhOfInverse(49n, scale) + 20n * atanhOfInverse(161n, scale)) / 100000n;
	}
	return tenLog / tenTo(tenDigits - digits);
}
function exponential(x, digits) {
	const halvings = Math.max(4, Math.floor(Math.sqrt(digits)));
	const extra = Math.ceil(halvings * .31) + 5;
	const scale = tenTo(digits + extra);
	const small = x * tenTo(extra) >> BigInt(halvings);
	let term = scale;
	let sum = scale;
	for (let k = 1n; term !== 0n; k++) {
		term = term * small / (scale * k);
		sum += term;
		if (term === -1n) break;
	}
	for (let i = 0; i < halvings; i++) sum = sum * sum / scale;
	return sum / tenTo(extra);
}
function approximately(coefficient, digits) {
	return Number(coefficient) / 10 ** digits;
}
function logarithm(m, digits) {
	const scale = tenTo(digits);
	const shift = Math.max(0, digits - 17);
	const first = Math.log(approximately(m / tenTo(shift), digits - shift));
	const guess = BigInt(Math.round(first * 0x38d7ea4c68000)) * scale / 10n ** 15n;
	const rest = m * scale / exponential(guess, digits);
	const z = (rest - scale) * scale / (rest + scale);
	const square = z * z / scale;
	let power = z;
	let sum = z;
	for (let k = 3n; power !== 0n && power !== -1n; k += 2n) {
		power = power * square / scale;
		sum += power / k;
	}
	return guess + 2n * sum;
}
function isSettled(coefficient, error, prec) {
	const absolute = coefficient < 0n ? -coefficient : coefficient;
	const extra = countDigits(absolute) - prec;
	if (extra < 3) return false;
	const half = 5n * tenTo(extra - 1);
	const rest = absolute % tenTo(extra);
	return (rest > half ? rest - half : half - rest) > error && rest > error && tenTo(extra) - rest > error;
}
const ERROR = 100n;
function nearest(limits) {
	return {
		...limits,
		rounding: "ROUND_HALF_EVEN"
	};
}
function wideOne(sign, limits) {
	return new Num(sign, tenTo(limits.prec - 1), 1 - limits.prec);
}
function exp(x, limits, status) {
	const found = nanOf(limits, status, x);
	if (found) return found;
	if (x.kind === "infinity") return x.sign === 1 ? new Num(0, 0n, 0) : x;
	if (x.coefficient === 0n) return ONE;
	const { prec, emax, emin } = limits;
	if (x.adjusted < -prec - 1) {
		status.bits |= Flag.inexact | Flag.rounded;
		return finish(wideOne(0, limits), nearest(limits), status);
	}
	const bounds = x.adjusted > 20 ? Infinity : Number(x.coefficient) * 10 ** x.exponent;
	if (x.sign === 0 && bounds > (emax + 2) * 2.302585092994046) return finish(new Num(0, 1n, emax + 1), nearest(limits), status);
	if (x.sign === 1 && bounds > (prec - emin + 2) * 2.302585092994046) return finish(new Num(0, 1n, emin - prec - 5), nearest(limits), status);
	for (let guard = 6;; guard *= 2) {
		const digits = prec + guard;
		const whole = Math.max(0, x.adjusted) + 2;
		const wide = digits + whole;
		const shifted = wide + x.exponent;
		const magnitude = shifted >= 0 ? x.coefficient * tenTo(shifted) : x.coefficient / tenTo(-shifted);
		const scaled = x.sign === 1 ? -magnitude : magnitude;
		const ten = logOfTen(wide);
		let times = scaled / ten;
		if (scaled < 0n) times -= 1n;
		const result = exponential((scaled - times * ten) / tenTo(whole), digits);
		if (!isSettled(result, ERROR, prec)) continue;
		return finish(new Num(0, result, Number(times) - digits), nearest(limits), status);
	}
}
function scaledLog(x, digits) {
	const above = x.adjusted;
	const power = above === -1 ? 0 : above;
	const shift = digits + x.exponent - power;
	return logarithm(shift >= 0 ? x.coefficient * tenTo(shift) : x.coefficient / tenTo(-shift), digits) + BigInt(power) * logOfTen(digits);
}
function ln(x, limits, status) {
	const found = nanOf(limits, status, x);
	if (found) return found;
	if (x.isZero) return infinity(1);
	if (x.sign === 1) return status.invalid();
	if (x.kind === "infinity") return x;
	if (order(x, ONE) === 0) return new Num(0, 0n, 0);
	for (let digits = limits.prec + 8 + countDigits(BigInt(Math.abs(x.adjusted)));; digits *= 2) {
		const result = scaledLog(x, digits);
		if (!isSettled(result, ERROR, limits.prec)) continue;
		const sign = result < 0n ? 1 : 0;
		return finish(new Num(sign, sign ? -result : result, -digits), nearest(limits), status);
	}
}
function log10(x, limits, status) {
	const found = nanOf(limits, status, x);
	if (found) return found;
	if (x.isZero) return infinity(1);
	if (x.sign === 1) return status.invalid();
	if (x.kind === "infinity") return x;
	if (x.coefficient === tenTo(x.digits - 1)) {
		const power = BigInt(x.adjusted);
		const sign = power < 0n ? 1 : 0;
		return finish(new Num(sign, sign ? -power : power, 0), nearest(limits), status);
	}
	for (let digits = limits.prec + 10 + countDigits(BigInt(Math.abs(x.adjusted)));; digits *= 2) {
		const result = scaledLog(x, digits) * tenTo(digits) / logOfTen(digits);
		if (!isSettled(result, ERROR * 10n, limits.prec)) continue;
		const sign = result < 0n ? 1 : 0;
		return finish(new Num(sign, sign ? -result : result, -digits), nearest(limits), status);
	}
}
function isWhole(x) {
	if (x.kind !== "finite") return false;
	if (x.exponent >= 0 || x.coefficient === 0n) return true;
	return -x.exponent <= x.digits && x.coefficient % tenTo(-x.exponent) === 0n;
}
function wholeOf(x) {
	return x.exponent >= 0 ? x.coefficient * tenTo(x.exponent) : x.coefficient / tenTo(-x.exponent);
}
function isOdd(x) {
	return x.exponent <= 0 && x.coefficient !== 0n && (wholeOf(x) & 1n) === 1n;
}
function roughLog(x) {
	const text = x.coefficient.toString().slice(0, 17);
	return x.adjusted + Math.log10(Number(text)) - (text.length - 1);
}
function powerOfOne(base, power, sign, limits, status) {
	if (!isWhole(power)) {
		status.bits |= Flag.inexact | Flag.rounded;
		return wideOne(sign, limits);
	}
	if (power.sign === 1) return new Num(sign, 1n, 0);
	const behind = wholeOf(power) * BigInt(-base.exponent);
	let shift = behind > BigInt(limits.prec) ? limits.prec : Number(behind);
	if (shift > limits.prec - 1) {
		shift = limits.prec - 1;
		status.bits |= Flag.rounded;
	}
	return shift < 0 ? new Num(sign, 1n, -shift) : new Num(sign, tenTo(shift), -shift);
}
function wholePower(base, power, sign, limits, status) {
	const wide = {
		...limits,
		prec: limits.prec + power.digits + power.exponent + 2 + (power.sign === 1 ? 1 : 0),
		rounding: "ROUND_HALF_EVEN",
		clamp: 0
	};
	const quiet = new Status();
	const first = power.sign === 1 ? divide(ONE, base, wide, quiet) : base;
	if (power.sign === 1) status.bits |= quiet.bits & (Flag.inexact | Flag.rounded);
	const bits = wholeOf(power).toString(2);
	let result = first;
	for (let i = 1; i < bits.length; i++) {
		result = multiply(result, result, wide, status);
		if (bits[i] === "1") result = multiply(result, first, wide, status);
		if (result.isSpecial || result.isZero && (status.bits & Flag.clamped) !== 0) break;
	}
	if (result.kind === "infinity") return finish(new Num(sign, 1n, limits.emax + 1), limits, status);
	return finish(result.withSign(sign), limits, status);
}
function brokenPower(base, power, limits, status) {
	const wide = {
		...limits,
		prec: Math.max(base.digits, limits.prec) + 23,
		rounding: "ROUND_HALF_EVEN",
		clamp: 0,
		emax: limits.emax * 2 + 100,
		emin: limits.emin * 2 - 100 - base.digits
	};
	const quiet = new Status();
	const result = exp(multiply(ln(base, wide, quiet), power, wide, quiet), wide, quiet);
	status.bits |= Flag.inexact | Flag.rounded;
	if (order(result, ONE) === 0) return wideOne(0, limits);
	return finish(result, limits, status);
}
function power(base, exponent, limits, status) {
	const found = nanOf(limits, status, base, exponent);
	if (found) return found;
	const isInteger = isWhole(exponent);
	const sign = base.sign === 1 && isInteger && isOdd(exponent) ? 1 : 0;
	if (exponent.isZero) return base.isZero ? status.invalid() : ONE;
	if (base.isZero) return exponent.sign === 1 ? infinity(sign) : new Num(sign, 0n, 0);
	if (base.sign === 1 && !isInteger) return status.invalid();
	if (base.kind === "infinity") return exponent.sign === 1 ? new Num(sign, 0n, 0) : infinity(sign);
	const size = order(base.withSign(0), ONE);
	if (exponent.kind === "infinity") {
		if (size === 0) {
			if (!isInteger || exponent.adjusted >= 19) return finish(new Num(sign, 1n, limits.emin - limits.prec - 5), limits, status);
			status.bits |= Flag.inexact | Flag.rounded;
			return wideOne(sign, limits);
		}
		return size > 0 === (exponent.sign === 0) ? infinity(0) : new Num(0, 0n, 0);
	}
	if (size === 0) return powerOfOne(base, exponent, sign, limits, status);
	const log = roughLog(base);
	const guess = log * Number(exponent.coefficient) * 10 ** exponent.exponent * (exponent.sign === 1 ? -1 : 1);
	if (Math.abs(log) > 1e-12 || Math.abs(guess) === Infinity) {
		if (guess > 1.01 * limits.emax + 10) return finish(new Num(sign, 1n, limits.emax + 1), limits, status);
		if (guess < 1.01 * (limits.emin - limits.prec) - 10) {
			if (!isInteger || exponent.adjusted >= 19) return finish(new Num(sign, 1n, limits.emin - limits.prec - 5), limits, status);
			status.bits |= Flag.inexact | Flag.rounded | Flag.subnormal | Flag.underflow | Flag.clamped;
			return new Num(sign, 0n, tiny(limits));
		}
	}
	return isInteger ? wholePower(base, exponent, sign, limits, status) : brokenPower(base, exponent, limits, status);
}
function powerModulo(base, exponent, modulo, limits, status) {
	const found = nanOf(limits, status, base, exponent, modulo);
	if (found) return found;
	if (!isWhole(base) || !isWhole(exponent) || !isWhole(modulo)) return status.invalid();
	if (exponent.sign === 1 && !exponent.isZero || modulo.isZero) return status.invalid();
	if (modulo.adjusted >= limits.prec || base.isZero && exponent.isZero) return status.invalid();
	const divisor = wholeOf(modulo);
	const sign = isOdd(exponent) ? base.sign : 0;
	let result = 1n % divisor;
	let square = wholeOf(base) % divisor;
	for (let left = wholeOf(exponent); left > 0n; left >>= 1n) {
		if (left & 1n) result = result * square % divisor;
		square = square * square % divisor;
	}
	return new Num(sign, result, 0);
}
// runtime/python/decimal/logical.ts
function ofSign(value) {
	return new Num(value < 0 ? 1 : 0, value === 0 ? 0n : 1n, 0);
}
function compare(a, b, limits, status) {
	return nanOf(limits, status, a, b) ?? ofSign(order(a, b));
}
function compareSignal(a, b, limits, status) {
	const found = nanOf(limits, status, a, b);
	if (found) status.bits |= Flag.invalidOperation;
	return found ?? ofSign(order(a, b));
}
const RANKS = {
	finite: 0,
	infinity: 0,
	snan: 1,
	nan: 2
};
function totalMagnitude(a, b) {
	const ranks = RANKS[a.kind] - RANKS[b.kind];
	if (ranks !== 0) return Math.sign(ranks);
	if (a.isNan) return a.coefficient < b.coefficient ? -1 : a.coefficient > b.coefficient ? 1 : 0;
	const by = order(a.withSign(0), b.withSign(0));
	return by !== 0 || a.kind === "infinity" ? by : Math.sign(a.exponent - b.exponent);
}
function total(a, b) {
	if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
	return a.sign === 1 ? -totalMagnitude(a, b) : totalMagnitude(a, b);
}
function compareTotal(a, b) {
	return ofSign(total(a, b));
}
function compareTotalMag(a, b) {
	return ofSign(totalMagnitude(a, b));
}
function chosen(a, b, limits, status, wants, isMagnitude) {
	if (a.isNan || b.isNan) {
		if (a.kind === "nan" && !b.isNan) return finish(b, limits, status);
		if (b.kind === "nan" && !a.isNan) return finish(a, limits, status);
		return nanOf(limits, status, a, b);
	}
	let by = isMagnitude ? order(a.withSign(0), b.withSign(0)) : order(a, b);
	if (by === 0 && isMagnitude) by = order(a, b);
	if (by === 0) by = total(a, b);
	return finish(by === wants ? a : by === 0 ? wants === 1 ? a : b : b, limits, status);
}
function max(a, b, limits, status) {
	return chosen(a, b, limits, status, 1, false);
}
function min(a, b, limits, status) {
	return chosen(a, b, limits, status, -1, false);
}
function maxMag(a, b, limits, status) {
	return chosen(a, b, limits, status, 1, true);
}
function minMag(a, b, limits, status) {
	return chosen(a, b, limits, status, -1, true);
}
function largest(sign, limits) {
	return new Num(sign, tenTo(limits.prec) - 1n, top(limits));
}
function next(a, limits, up) {
	const away = up ? 0 : 1;
	if (a.kind === "infinity") return a.sign === away ? a : largest(a.sign, limits);
	const quiet = new Status();
	const by = {
		...limits,
		rounding: up ? "ROUND_CEILING" : "ROUND_FLOOR"
	};
	const rounded = finish(a, by, quiet);
	if (rounded.kind !== "finite" || order(rounded, a) !== 0) return rounded;
	return add(a, new Num(away, 1n, tiny(limits) - 1), by, quiet);
}
function nextPlus(a, limits, status) {
	return nanOf(limits, status, a) ?? next(a, limits, true);
}
function nextMinus(a, limits, status) {
	return nanOf(limits, status, a) ?? next(a, limits, false);
}
function nextToward(a, b, limits, status) {
	const found = nanOf(limits, status, a, b);
	if (found) return found;
	const by = order(a, b);
	if (by === 0) return finish(a.withSign(b.sign), limits, status);
	const result = next(a, limits, by < 0);
	if (result.kind === "infinity") status.bits |= Flag.overflow | Flag.inexact | Flag.rounded;
	else if (result.adjusted < limits.emin) {
		status.bits |= Flag.underflow | Flag.subnormal | Flag.inexact | Flag.rounded;
		if (result.coefficient === 0n) status.bits |= Flag.clamped;
	}
	return result;
}
function logb(a, limits, status) {
	const found = nanOf(limits, status, a);
	if (found) return found;
	if (a.kind === "infinity") return infinity(0);
	if (a.coefficient === 0n) {
		status.bits |= Flag.divisionByZero;
		return infinity(1);
	}
	const power = a.adjusted;
	return finish(new Num(power < 0 ? 1 : 0, BigInt(Math.abs(power)), 0), limits, status);
}
function small(a, most) {
	if (a.kind !== "finite" || a.exponent !== 0 && !isWhole(a) || a.exponent !== 0) return null;
	if (a.coefficient > BigInt(most)) return null;
	return a.sign === 1 ? -Number(a.coefficient) : Number(a.coefficient);
}
function scaleb(a, b, limits, status) {
	const found = nanOf(limits, status, a, b);
	if (found) return found;
	const power = small(b, 2 * (limits.emax + limits.prec));
	if (power === null) return status.invalid();
	if (a.kind === "infinity") return a;
	return finish(new Num(a.sign, a.coefficient, a.exponent + power), limits, status);
}
function shift(a, b, limits, status) {
	const found = nanOf(limits, status, a, b);
	if (found) return found;
	const places = small(b, limits.prec);
	if (places === null) return status.invalid();
	if (a.kind === "infinity") return a;
	const kept = a.coefficient % tenTo(limits.prec);
	const moved = places < 0 ? kept / tenTo(-places) : kept * tenTo(places) % tenTo(limits.prec);
	return new Num(a.sign, moved, a.exponent);
}
function rotate(a, b, limits, status) {
	const found = nanOf(limits, status, a, b);
	if (found) return found;
	const places = small(b, limits.prec);
	if (places === null) return status.invalid();
	if (a.kind === "infinity") return a;
	const { prec } = limits;
	const digits = (a.coefficient % tenTo(prec)).toString().padStart(prec, "0");
	const at = places < 0 ? prec + places : places;
	return new Num(a.sign, BigInt(digits.slice(at) + digits.slice(0, at)), a.exponent);
}
function digitsOf(a) {
	if (a.kind !== "finite" || a.sign === 1 || a.exponent !== 0) return null;
	const digits = a.coefficient.toString();
	return /^[01]+$/.test(digits) ? digits : null;
}
function logical(a, b, limits, status, holds) {
	const [left, right] = [digitsOf(a), digitsOf(b)];
	if (left === null || right === null) return status.invalid();
	const { prec } = limits;
	const length = Math.min(prec, Math.max(left.length, right.length));
	const one = left.padStart(length, "0").slice(-length);
	const two = right.padStart(length, "0").slice(-length);
	let result = "";
	for (let i = 0; i < length; i++) result += holds(one[i] === "1", two[i] === "1") ? "1" : "0";
	return new Num(0, BigInt(result), 0);
}
function logicalAnd(a, b, limits, status) {
	return logical(a, b, limits, status, (x, y) => x && y);
}
function logicalOr(a, b, limits, status) {
	return logical(a, b, limits, status, (x, y) => x || y);
}
function logicalXor(a, b, limits, status) {
	return logical(a, b, limits, status, (x, y) => x !== y);
}
function logicalInvert(a, limits, status) {
	if (digitsOf(a) === null) return status.invalid();
	return logicalXor(a, new Num(0, (tenTo(limits.prec) - 1n) / 9n, 0), limits, status);
}
function sameQuantum(a, b) {
	if (a.isSpecial || b.isSpecial) return a.isNan && b.isNan || a.kind === "infinity" && b.kind === "infinity";
	return a.exponent === b.exponent;
}
function isNormal(a, limits) {
	return a.kind === "finite" && a.coefficient !== 0n && a.adjusted >= limits.emin;
}
function isSubnormal(a, limits) {
	return a.kind === "finite" && a.coefficient !== 0n && a.adjusted < limits.emin;
}
function numberClass(a, limits) {
	if (a.kind === "snan") return "sNaN";
	if (a.kind === "nan") return "NaN";
	const sign = a.sign === 1 ? "-" : "+";
	if (a.kind === "infinity") return `${sign}Infinity`;
	if (a.coefficient === 0n) return `${sign}Zero`;
	return sign + (isSubnormal(a, limits) ? "Subnormal" : "Normal");
}
// runtime/python/decimal/decimal.ts
const WIDEST = {
	prec: 0x38d7ea4c68000,
	rounding: "ROUND_HALF_EVEN",
	emin: -0xde0b6b3a7640000,
	emax: 0xde0b6b3a7640000,
	clamp: 0
};
function contextOf(given = null) {
	if (given === null || given === void 0) {
		let own = current.get(null);
		if (own !== null) return own;
		if (!usual.context) return new BaseContext();
		own = usual.context.copy();
		current.set(own);
		return own;
	}
	if (given instanceof BaseContext) return given;
	throw new TypeError("optional argument must be a context");
}
function given(context) {
	return contextOf(isKeywords(context) ? context.context : context);
}
function whole(value) {
	if (typeof value === "number") return new Num(value < 0 ? 1 : 0, value < 0 ? -value : value, 0);
	const all = big(value);
	return new Num(all < 0n ? 1 : 0, all < 0n ? -all : all, 0);
}
function exactFloat(value) {
	const plain = Number(value);
	if (Number.isNaN(plain)) return new Num(0, 0n, 0, "nan");
	if (!Number.isFinite(plain)) return infinity(plain < 0 ? 1 : 0);
	const sign = plain < 0 || Object.is(plain, -0) ? 1 : 0;
	if (plain === 0) return new Num(sign, 0n, 0);
	const [above, below] = float.asIntegerRatio(toFloat(Math.abs(plain)));
	const places = big(below).toString(2).length - 1;
	return new Num(sign, big(above) * 5n ** BigInt(places), -places);
}
const NOT_THREE = "argument must be a sequence of length 3";
function ofParts(parts) {
	if (parts.length !== 3) throw new ValueError(NOT_THREE);
	const [sign, digits, exponent] = parts;
	if (!isInt(sign) || Number(sign) !== 0 && Number(sign) !== 1) throw new ValueError("sign must be an integer with the value 0 or 1");
	const side = Number(sign);
	if (exponent === "F") return infinity(side);
	const isNan = exponent === "n" || exponent === "N";
	if (typeof exponent === "string" && !isNan) throw new ValueError("string argument in the third position must be 'F', 'n' or 'N'");
	if (!isNan && !isInt(exponent)) throw new ValueError("exponent must be an integer");
	if (!Array.isArray(digits)) throw new ValueError("coefficient must be a tuple of digits");
	for (const digit of digits) if (!isInt(digit) || Number(digit) < 0 || Number(digit) > 9) throw new ValueError("coefficient must be a tuple of digits");
	const coefficient = BigInt(digits.map(Number).join("") || "0");
	if (isNan) return new Num(side, coefficient, 0, exponent === "n" ? "nan" : "snan");
	return new Num(side, coefficient, Number(exponent));
}
function partsOf(value, status) {
	if (value instanceof Decimal) return value.number;
	if (isInt(value)) return whole(value);
	if (typeof value === "string") {
		const parsed = parse(value);
		if (parsed === null) return status.invalid(Flag.conversionSyntax);
		return parsed === "range" ? status.invalid() : parsed;
	}
	if (isFloat(value)) {
		status.bits |= Flag.floatOperation;
		return exactFloat(value);
	}
	if (Array.isArray(value)) return ofParts(value);
	throw unconvertible(value);
}
function unconvertible(value) {
	return new TypeError(`conversion from ${typeName(value)} to Decimal is not supported`);
}
function operandOf(value) {
	if (value instanceof Decimal) return value.number;
	return isInt(value) ? whole(value) : null;
}
function required(value) {
	const found = operandOf(value);
	if (!found) throw unconvertible(value);
	return found;
}
function computed(context, compute) {
	const status = new Status();
	const result = compute(context.limits, status);
	context.note(status.bits);
	return new Decimal(result);
}
const DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", { module: "decimal" });
var Decimal = class Decimal {
	static __module__ = "decimal";
	static __tp_name__ = "decimal.Decimal";
	constructor(value = "0", context = null, ...more) {
		if (value instanceof Num) {
			this.number = value;
			return;
		}
		if (more.length > 0) throw new TypeError(`function takes at most 2 arguments (${more.length + 2} given)`);
		const named = isKeywords(value) ? value : null;
		const source = named ? named.value ?? "0" : value;
		if (source instanceof Decimal) {
			this.number = source.number;
			return;
		}
		const by = given(named ? named.context : context);
		const status = new Status();
		const parts = partsOf(source, status);
		by.note(status.bits);
		this.number = parts;
	}
	static fromFloat(f) {
		if (!isInt(f) && !isFloat(f)) throw new TypeError("argument must be int or float");
		return new this(new Decimal(isInt(f) ? whole(f) : exactFloat(f)));
	}
	#unary(rule, context) {
		return computed(given(context), (limits, status) => rule(this.number, limits, status));
	}
	#binary(rule, other, context) {
		const [right, by] = isKeywords(other) ? [required(other.other), given(other.context)] : [required(other), given(context)];
		return computed(by, (limits, status) => rule(this.number, right, limits, status));
	}
	#operated(rule, other, isReflected = false) {
		const right = operandOf(other);
		if (!right) return NotImplemented;
		const context = contextOf();
		const status = new Status();
		const result = isReflected ? rule(right, this.number, context.limits, status) : rule(this.number, right, context.limits, status);
		context.note(status.bits);
		return new Decimal(result);
	}
	adjusted() {
		return this.number.isSpecial ? 0 : this.number.adjusted;
	}
	asTuple() {
		const { sign, coefficient, exponent, kind } = this.number;
		const told = kind === "nan" || kind === "snan";
		const digits = told && coefficient === 0n ? [] : [...String(coefficient)].map(Number);
		const last = kind === "finite" ? exponent : kind === "infinity" ? "F" : told && kind === "nan" ? "n" : "N";
		return new DecimalTuple(sign, asTuple([...digits]), last);
	}
	asIntegerRatio() {
		const { sign, coefficient, exponent, kind } = this.number;
		if (kind === "infinity") throw new OverflowError("cannot convert Infinity to integer ratio");
		if (kind !== "finite") throw new ValueError("cannot convert NaN to integer ratio");
		let above = exponent > 0 ? coefficient * tenTo(exponent) : coefficient;
		let below = exponent < 0 ? tenTo(-exponent) : 1n;
		let [x, y] = [above, below];
		while (y > 0n) [x, y] = [y, x % y];
		above /= x;
		below /= x;
		return asTuple([toInt(sign === 1 ? -above : above), toInt(below)]);
	}
	canonical() {
		return this;
	}
	compare(other, context = null) {
		return this.#binary(compare, other, context);
	}
	compareSignal(other, context = null) {
		return this.#binary(compareSignal, other, context);
	}
	compareTotal(other, context = null) {
		return this.#binary(compareTotal, other, context);
	}
	compareTotalMag(other, context = null) {
		return this.#binary(compareTotalMag, other, context);
	}
	conjugate() {
		return this;
	}
	copyAbs() {
		return new Decimal(this.number.withSign(0));
	}
	copyNegate() {
		return new Decimal(this.number.withSign(this.number.sign === 1 ? 0 : 1));
	}
	copySign(other, context = null) {
		return this.#binary((a, b) => a.withSign(b.sign), other, context);
	}
	exp(context = null) {
		return this.#unary(exp, context);
	}
	fma(other, third, context = null) {
		const [b, c] = [required(other), required(third)];
		return computed(given(context), (limits, status) => fma(this.number, b, c, limits, status));
	}
	isCanonical() {
		return true;
	}
	isFinite() {
		return this.number.kind === "finite";
	}
	isInfinite() {
		return this.number.kind === "infinity";
	}
	isNan() {
		return this.number.isNan;
	}
	isNormal(context = null) {
		return isNormal(this.number, given(context).limits);
	}
	isQnan() {
		return this.number.kind === "nan";
	}
	isSigned() {
		return this.number.sign === 1;
	}
	isSnan() {
		return this.number.kind === "snan";
	}
	isSubnormal(context = null) {
		return isSubnormal(this.number, given(context).limits);
	}
	isZero() {
		return this.number.isZero;
	}
	ln(context = null) {
		return this.#unary(ln, context);
	}
	log10(context = null) {
		return this.#unary(log10, context);
	}
	logb(context = null) {
		return this.#unary(logb, context);
	}
	logicalAnd(other, context = null) {
		return this.#binary(logicalAnd, other, context);
	}
	logicalInvert(context = null) {
		return this.#unary(logicalInvert, context);
	}
	logicalOr(other, context = null) {
		return this.#binary(logicalOr, other, context);
	}
	logicalXor(other, context = null) {
		return this.#binary(logicalXor, other, context);
	}
	max(other, context = null) {
		return this.#binary(max, other, context);
	}
	maxMag(other, context = null) {
		return this.#binary(maxMag, other, context);
	}
	min(other, context = null) {
		return this.#binary(min, other, context);
	}
	minMag(other, context = null) {
		return this.#binary(minMag, other, context);
	}
	nextMinus(context = null) {
		return this.#unary(nextMinus, context);
	}
	nextPlus(context = null) {
		return this.#unary(nextPlus, context);
	}
	nextToward(other, context = null) {
		return this.#binary(nextToward, other, context);
	}
	normalize(context = null) {
		return this.#unary(normalize, context);
	}
	numberClass(context = null) {
		return numberClass(this.number, given(context).limits);
	}
	quantize(exp, ...more) {
		const known = named([
			"exp",
			"rounding",
			"context"
		], [exp, ...more], "function", 3);
		const limits = roundedBy(contextOf(known.context), known.rounding);
		const right = required(known.exp);
		return computed(contextOf(known.context), (_, status) => quantize(this.number, right, limits, status));
	}
	radix() {
		return new Decimal(10);
	}
	remainderNear(other, context = null) {
		return this.#binary(remainderNear, other, context);
	}
	rotate(other, context = null) {
		return this.#binary(rotate, other, context);
	}
	sameQuantum(other, _context = null) {
		return sameQuantum(this.number, required(isKeywords(other) ? other.other : other));
	}
	scaleb(other, context = null) {
		return this.#binary(scaleb, other, context);
	}
	shift(other, context = null) {
		return this.#binary(shift, other, context);
	}
	sqrt(context = null) {
		return this.#unary(squareRoot, context);
	}
	toEngString(context = null) {
		return toText(this.number, given(context).capitals === 1, true);
	}
	#integral(more, isNoted) {
		const known = named(["rounding", "context"], more, "function", 2);
		const limits = roundedBy(contextOf(known.context), known.rounding);
		return computed(contextOf(known.context), (_, status) => toIntegral(this.number, limits, status, isNoted));
	}
	toIntegralValue(...more) {
		return this.#integral(more, false);
	}
	toIntegral(...more) {
		return this.#integral(more, false);
	}
	toIntegralExact(...more) {
		return this.#integral(more, true);
	}
	get real() {
		return this;
	}
	get imag() {
		return new Decimal(0);
	}
	__add__(other) {
		return this.#operated(add, other);
	}
	__radd__(other) {
		return this.#operated(add, other, true);
	}
	__sub__(other) {
		return this.#operated(subtract, other);
	}
	__rsub__(other) {
		return this.#operated(subtract, other, true);
	}
	__mul__(other) {
		return this.#operated(multiply, other);
	}
	__rmul__(other) {
		return this.#operated(multiply, other, true);
	}
	__truediv__(other) {
		return this.#operated(divide, other);
	}
	__rtruediv__(other) {
		return this.#operated(divide, other, true);
	}
	__floordiv__(other) {
		return this.#operated(divideInt, other);
	}
	__rfloordiv__(other) {
		return this.#operated(divideInt, other, true);
	}
	__mod__(other) {
		return this.#operated(remainder, other);
	}
	__rmod__(other) {
		return this.#operated(remainder, other, true);
	}
	__divmod__(other) {
		const right = operandOf(other);
		return right ? quotientAndRest(this.number, right, contextOf()) : NotImplemented;
	}
	__rdivmod__(other) {
		const left = operandOf(other);
		return left ? quotientAndRest(left, this.number, contextOf()) : NotImplemented;
	}
	__pow__(other, modulo = null) {
		if (modulo === null) return this.#operated(power, other);
		const [right, third] = [operandOf(other), operandOf(modulo)];
		if (!right || !third) return NotImplemented;
		return computed(contextOf(), (limits, status) => powerModulo(this.number, right, third, limits, status));
	}
	__rpow__(other) {
		return this.#operated(power, other, true);
	}
	__neg__() {
		return this.#unary(minus, null);
	}
	__pos__() {
		return this.#unary(plus, null);
	}
	__abs__() {
		return this.#unary(abs, null);
	}
	#whole(rounding) {
		const { kind, sign, coefficient, exponent } = this.number;
		if (kind === "infinity") throw new OverflowError("cannot convert Infinity to integer");
		if (kind !== "finite") throw new ValueError("cannot convert NaN to integer");
		const all = exponent >= 0 ? coefficient * tenTo(exponent) : dropDigits(coefficient, -exponent, sign, rounding).kept;
		return toInt(sign === 1 ? -all : all);
	}
	__trunc__() {
		return this.#whole("ROUND_DOWN");
	}
	__int__() {
		return this.#whole("ROUND_DOWN");
	}
	__floor__() {
		return this.#whole("ROUND_FLOOR");
	}
	__ceil__() {
		return this.#whole("ROUND_CEILING");
	}
	__round__(ndigits = void 0) {
		if (ndigits === void 0 || ndigits === null) return this.#whole("ROUND_HALF_EVEN");
		if (!isInt(ndigits)) throw new TypeError("optional arg must be an integer");
		const piece = new Num(0, 1n, -Number(ndigits));
		return computed(contextOf(), (limits, status) => quantize(this.number, piece, limits, status));
	}
	__float__() {
		const { kind } = this.number;
		if (kind === "snan") throw new ValueError("cannot convert signaling NaN to float");
		if (kind === "nan") return NaN;
		return toFloat(Number(toText(this.number, true)));
	}
	__complex__() {
		return new Complex(Number(this.__float__()), 0);
	}
	__bool__() {
		return !this.number.isZero;
	}
	__hash__() {
		const { kind, sign, coefficient, exponent } = this.number;
		if (kind === "snan") throw new TypeError("Cannot hash a signaling NaN value");
		if (kind === "nan") return id(this);
		if (kind === "infinity") return sign === 1 ? -314159 : 314159;
		const code = coefficient * (exponent >= 0 ? powerModulo$1(10n, BigInt(exponent)) : powerModulo$1(inverseModulo(10n), BigInt(-exponent))) % MODULUS;
		const signed = sign === 1 ? -code : code;
		return toInt(signed === -1n ? -2n : signed);
	}
	[equalFloat]() {
		const { coefficient, exponent, isSpecial } = this.number;
		if (isSpecial || Math.abs(exponent) > 1100) return void 0;
		if (exponent < 0 && coefficient % 5n ** BigInt(-exponent) !== 0n) return void 0;
		const [above, below] = this.asIntegerRatio();
		return floatOfRatio(big(above), big(below));
	}
	#counterpart(other, isEquality) {
		const plain = operandOf(other);
		if (plain) return [this.number, plain];
		if (isFloat(other)) {
			const by = contextOf();
			if (isEquality) by.flags.bits |= Flag.floatOperation;
			else by.note(Flag.floatOperation);
			return [this.number, exactFloat(other)];
		}
		if (isEquality && other instanceof Complex) return other.im === 0 ? [this.number, exactFloat(toFloat(other.re))] : null;
		const ratio = other;
		if (typeof other !== "object" || !isInt(ratio?.numerator) || !isInt(ratio?.denominator)) return null;
		const below = whole(ratio.denominator);
		return [this.number.isSpecial ? this.number : multiply(this.number, below, WIDEST, new Status()), whole(ratio.numerator)];
	}
	__eq__(other) {
		if (other instanceof Complex && other.im !== 0) return false;
		const both = this.#counterpart(other, true);
		if (!both) return NotImplemented;
		const [a, b] = both;
		if (a.isNan || b.isNan) {
			if (a.kind === "snan" || b.kind === "snan") contextOf().note(Flag.invalidOperation);
			return false;
		}
		return order(a, b) === 0;
	}
	#ordered(other, holds) {
		const both = this.#counterpart(other, false);
		if (!both) return NotImplemented;
		const [a, b] = both;
		if (a.isNan || b.isNan) {
			contextOf().note(Flag.invalidOperation);
			return false;
		}
		return holds(order(a, b));
	}
	__lt__(other) {
		return this.#ordered(other, (one) => one < 0);
	}
	__le__(other) {
		return this.#ordered(other, (one) => one <= 0);
	}
	__gt__(other) {
		return this.#ordered(other, (one) => one > 0);
	}
	__ge__(other) {
		return this.#ordered(other, (one) => one >= 0);
	}
	__repr__() {
		return `Decimal('${toText(this.number, contextOf().capitals === 1)}')`;
	}
	__str__() {
		return toText(this.number, contextOf().capitals === 1);
	}
	toString() {
		return this.__str__();
	}
	valueOf() {
		return this.number.isNan ? NaN : Number(toText(this.number, true));
	}
	__format__(spec) {
		if (typeof spec !== "string") throw new TypeError("format arg must be str");
		const by = contextOf();
		return formatted(this.number, spec, by.limits.rounding, by.capitals === 1);
	}
	__copy__() {
		return this;
	}
	__deepcopy__(_memo) {
		return this;
	}
	__reduce__() {
		return asTuple([this.constructor, asTuple([toText(this.number, contextOf().capitals === 1)])]);
	}
};
function roundedBy(context, rounding) {
	const { limits } = context;
	if (rounding === null || rounding === void 0 || rounding === limits.rounding) return limits;
	if (rerounded.of !== limits || rerounded.limits.rounding !== rounding) {
		rerounded.limits = {
			...limits,
			rounding: roundingOf(rounding)
		};
		rerounded.of = limits;
	}
	return rerounded.limits;
}
const rerounded = {
	of: WIDEST,
	limits: WIDEST
};
function named(names, args, what, most) {
	const found = {};
	args.forEach((value, i) => {
		if (isKeywords(value)) Object.assign(found, value);
		else if (i < most) found[names[i]] = value;
		else throw new TypeError(`${what} takes at most ${most} arguments (${args.length} given)`);
	});
	return found;
}
function quotientAndRest(a, b, context) {
	const status = new Status();
	const [quotient, rest] = divmod(a, b, context.limits, status);
	context.note(status.bits);
	return asTuple([new Decimal(quotient), new Decimal(rest)]);
}
function created(value, context) {
	const status = new Status();
	const parts = partsOf(value, status);
	const { prec, clamp } = context.limits;
	const result = parts.isNan && parts.coefficient >= tenTo(prec - clamp) ? status.invalid(Flag.conversionSyntax) : finish(parts, context.limits, status);
	context.note(status.bits);
	return new Decimal(result);
}
registerForm(import.meta, Decimal, "python.decimal", {
	write: (decimal) => toText(decimal.number, true),
	read: (text) => new Decimal(parse(text))
});
export { BaseContext, Clamped, ConversionSyntax, Decimal, DecimalException, DecimalTuple, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, Inexact, InvalidContext, InvalidOperation, Overflow, Rounded, Subnormal, Underflow, abs, add, compare, compareSignal, compareTotal, compareTotalMag, computed, contextOf, created, current, divide, divideInt, exp, fma, isNormal, isSubnormal, ln, log10, logb, logicalAnd, logicalInvert, logicalOr, logicalXor, max, maxMag, min, minMag, minus, multiply, nextMinus, nextPlus, nextToward, normalize, numberClass, plus, power, powerModulo, quantize, quotientAndRest, remainder, remainderNear, required, rotate, sameQuantum, scaleb, shift, squareRoot, subtract, toIntegral, toText, usual };
