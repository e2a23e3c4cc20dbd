/* @ts-self-types="../../../runtime/python/math.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { OverflowError, ValueError } from "../core.js";
import { nameFunctions } from "./parts/asyncio.js";
import { ZeroDivisionError, bitLength, ceil, copysign, fabs, floor, fma, fmod, frexp, isclose, isfinite, isinf, isnan, ldexp, modf, nextafter, remainder, scale, split, toFloat, toNumber, trunc, ulp } from "./core.js";
import { comb, dist, erfOf, erfcOf, factorial, fsum, gammaOf, gcd, hypot, isqrt, lcm, logGammaOf, perm, prod, sumprod } from "./parts/math.js";
// runtime/python/math/elementary.ts
const words = new DataView(new ArrayBuffer(8));
function highWord(x) {
	words.setFloat64(0, x);
	return words.getInt32(0);
}
function withHighWord(x, high) {
	words.setFloat64(0, x);
	words.setInt32(0, high);
	return words.getFloat64(0);
}
const ln2High = .6931471803691238;
const ln2Low = 19082149292705877e-26;
const ln2 = .6931471805599453;
const log10Of2High = .30102999566361177;
const log10Of2Low = 3694239077158931e-28;
const log10OfE = .4342944819032518;
function log10Of(x) {
	if (!Number.isFinite(x)) return x;
	let exponent = 0;
	if (x < 22250738585072014e-324) {
		exponent = -54;
		x *= 0x40000000000000;
	}
	const high = highWord(x);
	exponent += (high >> 20) - 1023;
	const below = exponent < 0 ? 1 : 0;
	const y = exponent + below;
	const mantissa = withHighWord(x, high & 1048575 | 1023 - below << 20);
	return y * log10Of2Low + log10OfE * Math.log(mantissa) + y * log10Of2High;
}
const logSeries = [
	.6666666666666735,
	.3999999999940942,
	.2857142874366239,
	.22222198432149784,
	.1818357216161805,
	.15313837699209373,
	.14798198605116586
];
function log1pOf(x) {
	if (Number.isNaN(x)) return x;
	const size = Math.abs(x);
	if (size < 2 ** -54) return x;
	if (size < 2 ** -29) return x - x * x * .5;
	let exponent = 0;
	let fraction = x;
	let correction = 0;
	let high = 1;
	if (!(x > -.2928932188134524 && x < .41421356237309503)) {
		if (x === Infinity) return x;
		const sum = x < 2 ** 53 ? 1 + x : x;
		high = highWord(sum);
		exponent = (high >> 20) - 1023;
		if (x < 2 ** 53) correction = (exponent > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
		high &= 1048575;
		if (high < 434334) fraction = withHighWord(sum, high | 1072693248) - 1;
		else {
			exponent += 1;
			fraction = withHighWord(sum, high | 1071644672) - 1;
			high = 1048576 - high >> 2;
		}
	}
	const half = .5 * fraction * fraction;
	if (high === 0) {
		if (fraction === 0) return exponent === 0 ? 0 : exponent * ln2High + (correction + exponent * ln2Low);
		const rest = half * (1 - .6666666666666666 * fraction);
		if (exponent === 0) return fraction - rest;
		return exponent * ln2High - (rest - (exponent * ln2Low + correction) - fraction);
	}
	const s = fraction / (2 + fraction);
	const z = s * s;
	const [c1, c2, c3, c4, c5, c6, c7] = logSeries;
	const z2 = z * z;
	const z4 = z2 * z2;
	const series = z * c1 + z2 * (c2 + z * c3) + z4 * (c4 + z * c5) + z4 * z2 * (c6 + z * c7);
	if (exponent === 0) return fraction - (half - s * (half + series));
	return exponent * ln2High - (half - (s * (half + series) + (exponent * ln2Low + correction)) - fraction);
}
const expSeries = [
	-.03333333333333313,
	.0015873015872548146,
	-793650757867488e-19,
	4008217827329362e-21,
	-2.0109921818362437e-7
];
function expm1Of(x) {
	const size = Math.abs(x);
	if (size > 709.782712893384) return x > 0 ? Infinity : -1;
	if (x < -38.816242) return -1;
	if (size < 2 ** -54) return x;
	let times = 0;
	let correction = 0;
	if (size > .34657359027997264) {
		let low;
		if (size < 1.0397207708399179) {
			times = x > 0 ? 1 : -1;
			low = times * ln2Low;
		} else {
			times = Math.trunc(1.4426950408889634 * x + (x > 0 ? .5 : -.5));
			low = times * ln2Low;
		}
		const high = x - times * ln2High;
		x = high - low;
		correction = high - x - low;
	}
	const half = .5 * x;
	const hxs = x * half;
	const [q1, q2, q3, q4, q5] = expSeries;
	const h2 = hxs * hxs;
	const r1 = 1 + hxs * q1 + h2 * (q2 + hxs * q3) + h2 * h2 * (q4 + hxs * q5);
	const t = 3 - r1 * half;
	let e = hxs * ((r1 - t) / (6 - x * t));
	if (times === 0) return x - (x * e - hxs);
	e = x * (e - correction) - correction - hxs;
	if (times === -1) return .5 * (x - e) - .5;
	if (times === 1) return x < -.25 ? -2 * (e - (x + .5)) : 1 + 2 * (x - e);
	const scale = (y) => times > 1023 ? y * 2 ** 1023 * 2 ** (times - 1023) : y * 2 ** times;
	if (times <= -2 || times > 56) return scale(1 - (e - x)) - 1;
	const step = 2 ** -times;
	return scale(times < 20 ? 1 - step - (e - x) : x - (e + step) + 1);
}
function sinhOf(x) {
	const size = Math.abs(x);
	const half = x < 0 ? -.5 : .5;
	if (size < 22) {
		if (size < 2 ** -28) return x;
		const t = expm1Of(size);
		return size < 1 ? half * (2 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
	}
	if (size < 709.782712893384) return half * Math.exp(size);
	const root = Math.exp(.5 * size);
	return half * root * root;
}
function asinhOf(x) {
	const size = Math.abs(x);
	if (size < 2 ** -28 || size === Infinity) return x;
	let result;
	if (size > 2 ** 28) result = Math.log(size) + ln2;
	else if (size > 2) result = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
	else result = log1pOf(size + x * x / (1 + Math.sqrt(1 + x * x)));
	return x < 0 ? -result : result;
}
function acoshOf(x) {
	if (x > 2 ** 28) return x === Infinity ? x : Math.log(x) + ln2;
	if (x === 1) return 0;
	if (x > 2) return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
	const t = x - 1;
	return log1pOf(t + Math.sqrt(2 * t + t * t));
}
function atanhOf(x) {
	const size = Math.abs(x);
	if (size < 2 ** -28) return x;
	const t = size + size;
	const result = size < .5 ? .5 * log1pOf(t + t * size / (1 - size)) : .5 * log1pOf(t / (1 - size));
	return x < 0 ? -result : result;
}
// runtime/python/math/powers.ts
function checked(result, x, overflows) {
	if (Number.isNaN(result) && !Number.isNaN(x)) throw new ValueError("math domain error");
	if (!Number.isFinite(result) && Number.isFinite(x)) {
		if (overflows) throw new OverflowError("math range error");
		throw new ValueError("math domain error");
	}
	return toFloat(result);
}
function sqrt(x) {
	const value = toNumber(x);
	return checked(Math.sqrt(value), value, false);
}
function cbrt(x) {
	return toFloat(cubeRoot(toNumber(x)));
}
const THIRDS = [
	1 / 1.5874010519681996,
	1 / 1.2599210498948732,
	1
].concat(1.2599210498948732, 1.5874010519681996);
const NEAR_ROOT = [
	-.14526389938548637,
	.7849323449766392,
	-1.8346927748361308,
	2.4469312256353444,
	-2.114994941673713,
	1.508191937815849,
	.35489576504391984
];
function cubeRoot(x) {
	if (x === 0 || !Number.isFinite(x)) return x;
	const [mantissa, exponent] = split(Math.abs(x));
	const near = NEAR_ROOT.reduce((sum, factor) => sum * mantissa + factor, 0);
	const cube = near * near * near;
	const root = near * (cube + 2 * mantissa) / (2 * cube + mantissa) * THIRDS[2 + exponent % 3];
	return Math.sign(x) * scale(root, Math.trunc(exponent / 3));
}
function exp(x) {
	const value = toNumber(x);
	return checked(Math.exp(value), value, true);
}
function exp2(x) {
	const value = toNumber(x);
	return checked(2 ** value, value, true);
}
function expm1(x) {
	const value = toNumber(x);
	return checked(expm1Of(value), value, true);
}
function pow(x, y) {
	const base = toNumber(x);
	const exponent = toNumber(y);
	if (base === 1 || exponent === 0) return toFloat(1);
	if (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent)) return toFloat(1);
	const result = Math.pow(base, exponent);
	if (Number.isNaN(result) && !Number.isNaN(base) && !Number.isNaN(exponent)) throw new ValueError("math domain error");
	if (!Number.isFinite(result) && Number.isFinite(base) && Number.isFinite(exponent)) {
		if (base === 0) throw new ValueError("math domain error");
		throw new OverflowError("math range error");
	}
	return toFloat(result);
}
function logarithm(x, of) {
	if (typeof x === "bigint") {
		if (x <= 0n) throw new ValueError("math domain error");
		const value = Number(x);
		if (Number.isFinite(value)) return of(value);
		const exponent = bitLength(x);
		return of(Number(x >> BigInt(exponent - 64)) / 2 ** 64) + of(2) * exponent;
	}
	const value = toNumber(x);
	if (value <= 0) throw new ValueError("math domain error");
	return of(value);
}
function log(x, base) {
	const natural = logarithm(x, Math.log);
	if (base === void 0) return toFloat(natural);
	const divisor = logarithm(base, Math.log);
	if (divisor === 0) throw new ZeroDivisionError("float division by zero");
	return toFloat(natural / divisor);
}
function log2(x) {
	return toFloat(logarithm(x, Math.log2));
}
function log10(x) {
	return toFloat(logarithm(x, log10Of));
}
function log1p(x) {
	const value = toNumber(x);
	if (value <= -1) throw new ValueError("math domain error");
	return toFloat(log1pOf(value));
}
// runtime/python/math/angles.ts
function sin(x) {
	const value = toNumber(x);
	return checked(Math.sin(value), value, false);
}
function cos(x) {
	const value = toNumber(x);
	return checked(Math.cos(value), value, false);
}
function tan(x) {
	const value = toNumber(x);
	return checked(Math.tan(value), value, false);
}
function asin(x) {
	const value = toNumber(x);
	return checked(Math.asin(value), value, false);
}
function acos(x) {
	const value = toNumber(x);
	return checked(Math.acos(value), value, false);
}
function atan(x) {
	return toFloat(Math.atan(toNumber(x)));
}
function atan2(y, x) {
	return toFloat(Math.atan2(toNumber(y), toNumber(x)));
}
function sinh(x) {
	const value = toNumber(x);
	return checked(sinhOf(value), value, true);
}
function cosh(x) {
	const value = toNumber(x);
	return checked(Math.cosh(value), value, true);
}
function tanh(x) {
	return toFloat(Math.tanh(toNumber(x)));
}
function asinh(x) {
	return toFloat(asinhOf(toNumber(x)));
}
function acosh(x) {
	const value = toNumber(x);
	if (value < 1) throw new ValueError("math domain error");
	return toFloat(acoshOf(value));
}
function atanh(x) {
	const value = toNumber(x);
	if (value <= -1 || value >= 1) throw new ValueError("math domain error");
	return toFloat(atanhOf(value));
}
function degrees(x) {
	return toFloat(toNumber(x) * (180 / Math.PI));
}
function radians(x) {
	return toFloat(toNumber(x) * (Math.PI / 180));
}
// runtime/python/math/special.ts
function gamma(x) {
	const value = toNumber(x);
	if (Number.isNaN(value) || value === Infinity) return value;
	if (value === -Infinity || Number.isInteger(value) && value <= 0) throw new ValueError("math domain error");
	const result = gammaOf(value);
	if (!Number.isFinite(result)) throw new OverflowError("math range error");
	return toFloat(result);
}
function lgamma(x) {
	const value = toNumber(x);
	if (Number.isNaN(value)) return value;
	if (!Number.isFinite(value)) return Infinity;
	if (Number.isInteger(value) && value <= 0) throw new ValueError("math domain error");
	const result = logGammaOf(value);
	if (!Number.isFinite(result)) throw new OverflowError("math range error");
	return toFloat(result);
}
function erf(x) {
	return toFloat(erfOf(toNumber(x)));
}
function erfc(x) {
	return toFloat(erfcOf(toNumber(x)));
}
// runtime/python/math.ts
var math_exports = __exportAll({
	acos: () => acos,
	acosh: () => acosh,
	asin: () => asin,
	asinh: () => asinh,
	atan: () => atan,
	atan2: () => atan2,
	atanh: () => atanh,
	cbrt: () => cbrt,
	ceil: () => ceil,
	comb: () => comb,
	copysign: () => copysign,
	cos: () => cos,
	cosh: () => cosh,
	degrees: () => degrees,
	dist: () => dist,
	e: () => e,
	erf: () => erf,
	erfc: () => erfc,
	exp: () => exp,
	exp2: () => exp2,
	expm1: () => expm1,
	fabs: () => fabs,
	factorial: () => factorial,
	floor: () => floor,
	fma: () => fma,
	fmod: () => fmod,
	frexp: () => frexp,
	fsum: () => fsum,
	gamma: () => gamma,
	gcd: () => gcd,
	hypot: () => hypot,
	inf: () => inf,
	isclose: () => isclose,
	isfinite: () => isfinite,
	isinf: () => isinf,
	isnan: () => isnan,
	isqrt: () => isqrt,
	lcm: () => lcm,
	ldexp: () => ldexp,
	lgamma: () => lgamma,
	log: () => log,
	log10: () => log10,
	log1p: () => log1p,
	log2: () => log2,
	modf: () => modf,
	nan: () => nan,
	nextafter: () => nextafter,
	perm: () => perm,
	pi: () => pi,
	pow: () => pow,
	prod: () => prod,
	radians: () => radians,
	remainder: () => remainder,
	sin: () => sin,
	sinh: () => sinh,
	sqrt: () => sqrt,
	sumprod: () => sumprod,
	tan: () => tan,
	tanh: () => tanh,
	tau: () => tau,
	trunc: () => trunc,
	ulp: () => ulp
});
const pi = Math.PI;
const e = Math.E;
const tau = 2 * Math.PI;
const inf = Infinity;
const nan = toFloat(NaN);
nameFunctions(math_exports);
export { acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, ceil, comb, copysign, cos, cosh, degrees, dist, e, erf, erfc, exp, exp2, expm1, fabs, factorial, floor, fma, fmod, frexp, fsum, gamma, gcd, hypot, inf, isclose, isfinite, isinf, isnan, isqrt, lcm, ldexp, lgamma, log, log10, log1p, log2, modf, nan, nextafter, perm, pi, pow, prod, radians, remainder, sin, sinh, sqrt, sumprod, tan, tanh, tau, trunc, ulp };
