/* @ts-self-types="../../../runtime/python/math.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { OverflowError, ValueError } from "../core.js";
import { ZeroDivisionError, bitLength, ceil, copysign, fabs, floor, fma, fmod, frexp, isclose, isfinite, isinf, isnan, ldexp, modf, nameFunctions, nextafter, remainder, scale, split, toFloat, toNumber, trunc, ulp } from "./core.js";
import { acoshOf, asinhOf, atanhOf, expm1Of, log10Of, log1pOf, sinhOf } from "./parts/math.js";
import { comb, erfOf, erfcOf, factorial, gcd, isqrt, lcm, perm } from "./parts/math3.js";
import { gammaOf, logGammaOf } from "./parts/math4.js";
import { dist, fsum, hypot, prod, sumprod } from "./parts/math2.js";
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
