/* @ts-self-types="../../../runtime/python/cmath.ts" */
import "./program.js";
import { __exportAll, __name } from "../rolldown-runtime.js";
import { OverflowError, TypeError, ValueError } from "../core.js";
import { Complex, asTuple, divComplex, methodOf, nameFunctions, raw, subComplex, toFloat, toNumber, typeName } from "./core.js";
import { asinhOf, log1pOf, sinhOf } from "./parts/math.js";
import { hypot as hypot$1 } from "./parts/math2.js";
const function_ = (function function_(compute) {
	return (z) => compute(complexFrom(z));
});
// runtime/python/cmath/special_values.ts
const TABLES = {
	acos: "ti pi pi pI pI tI ni/hi hI nn/hi hI hn/hi hI hn/hi hI nn/qi 0i 0i 0I 0I qI ni/ni nn nn nn nn nI nn",
	acosh: "iT iP iP ip ip it in/iH ih nn/iH ih nn/iH ih nn/iH ih nn/iQ i- i- i0 i0 iq in/in nn nn nn nn in nn",
	asinh: "IQ I- I- I0 I0 Iq In/IH Ih nn/IH Ih nn/iH ih nn/iH ih nn/iQ i- i- i0 i0 iq in/in nn n- n0 nn in nn",
	atanh: "-H -H -H -h -h -h -n/-H -h nn/-H -h -n/0H 0h 0n/0H 0h nn/0H 0H 0H 0h 0h 0h 0n/0H nn nn nn nn 0h nn",
	cosh: "! II i0 i- Ii ! in/! ! nn/! ! n0/! ! n0/! ! nn/! Ii i- i0 II ! in/nn nn n0 n0 nn nn nn",
	exp: "00 -0 0- 00 -- 00 00/! ! nn/! ! nn/! ! nn/! ! nn/! Ii i- i0 II ! in/nn nn n- n0 nn nn nn",
	log: "iT iP iP ip ip it in/iH ih nn/iH ih nn/iH ih nn/iH ih nn/iQ i- i- i0 i0 iq in/in nn nn nn nn in nn",
	rect: "! iI I0 I- ii ! in/! ! nn/00 00 00/00 00 00/! ! nn/! Ii i- i0 II ! in/nn nn n0 n0 nn nn nn",
	sinh: "! ii I- I0 iI ! in/! ! nn/! ! 0n/! ! 0n/! ! nn/! Ii i- i0 II ! in/nn nn n- n0 nn nn nn",
	sqrt: "iI 0I 0I 0i 0i ii ni/iI ii nn/iI ii nn/iI ii nn/iI ii nn/iI i- i- i0 i0 ii in/iI nn nn nn nn ii nn",
	tanh: "O0 O- O- O0 O0 O0 O0/! ! nn/! ! nn/! ! nn/! ! nn/o0 o- o- o0 o0 o0 o0/nn nn n- n0 nn nn nn"
};
const VALUES = {
	"0": 0,
	h: Math.PI / 2,
	i: Infinity,
	n: NaN,
	o: 1,
	p: Math.PI,
	q: Math.PI / 4,
	t: .75 * Math.PI
};
function valueOf(letter) {
	return letter === "-" ? -0 : VALUES[letter] ?? -VALUES[letter.toLowerCase()];
}
function placeOf(x) {
	if (Number.isNaN(x)) return 6;
	if (x === 0) return Object.is(x, -0) ? 2 : 3;
	if (x < 0) return x === -Infinity ? 0 : 1;
	return x === Infinity ? 5 : 4;
}
const TURNED = new Set([
	"cosh",
	"exp",
	"rect",
	"sinh",
	"tanh"
]);
function special(name, re, im) {
	if (Number.isFinite(re) && Number.isFinite(im)) return void 0;
	if (TURNED.has(name) && Number.isFinite(im) && im !== 0 && Math.abs(re) === Infinity) return turned$1(name, re, im);
	const row = TABLES[name].split("/")[placeOf(re)].split(" ");
	const pair = row.length === 7 ? row[placeOf(im)] : row[Math.max(placeOf(im) - 4, 0)];
	if (pair === "!") throw new ValueError("math domain error");
	return new Complex(valueOf(pair[0]), valueOf(pair[1]));
}
function signed(size, like) {
	return like < 0 || Object.is(like, -0) ? -size : size;
}
function turned$1(name, re, im) {
	if (name === "tanh") return new Complex(Math.sign(re), signed(0, Math.sin(im) * Math.cos(im)));
	const size = name === "exp" && re < 0 ? 0 : Infinity;
	const flipsReal = re < 0 && (name === "sinh" || name === "rect");
	const flipsImaginary = re < 0 && (name === "cosh" || name === "rect");
	return new Complex(signed(size, flipsReal ? -Math.cos(im) : Math.cos(im)), signed(size, flipsImaginary ? -Math.sin(im) : Math.sin(im)));
}
__name(turned$1, "turned");
// runtime/python/cmath/functions.ts
const SMALLEST = 2 ** -1022;
const LARGE = Number.MAX_VALUE / 4;
const SQRT_LARGE = Math.sqrt(LARGE);
const LOG_LARGE = Math.log(LARGE);
const SQRT_SMALLEST = 2 ** -511;
function copysign(size, like) {
	return like < 0 || Object.is(like, -0) ? -Math.abs(size) : Math.abs(size);
}
function hypot(x, y) {
	return raw(hypot$1(x, y));
}
function bounded(re, im) {
	if (Math.abs(re) === Infinity || Math.abs(im) === Infinity) throw new OverflowError("math range error");
	return new Complex(re, im);
}
function turned(f, { re, im }) {
	const { re: x, im: y } = f(new Complex(-im, re));
	return new Complex(y, -x);
}
function sqrtOf(z) {
	const { re, im } = z;
	const found = special("sqrt", re, im);
	if (found) return found;
	if (re === 0 && im === 0) return new Complex(0, im);
	let ax = Math.abs(re);
	const ay = Math.abs(im);
	let s;
	if (ax < SMALLEST && ay < SMALLEST) {
		ax *= 2 ** 53;
		s = Math.sqrt(ax + hypot(ax, ay * 2 ** 53)) * 2 ** -27;
	} else {
		ax /= 8;
		s = 2 * Math.sqrt(ax + hypot(ax, ay / 8));
	}
	const d = ay / (2 * s);
	return re >= 0 ? new Complex(s, copysign(d, im)) : new Complex(d, copysign(s, im));
}
function isLarge({ re, im }) {
	return Math.abs(re) > LARGE || Math.abs(im) > LARGE;
}
function logOfLarge({ re, im }) {
	return Math.log(hypot(re / 2, im / 2)) + Math.LN2 * 2;
}
function acosOf(z) {
	const { re, im } = z;
	const found = special("acos", re, im);
	if (found) return found;
	if (isLarge(z)) {
		const size = logOfLarge(z);
		return new Complex(Math.atan2(Math.abs(im), re), re < 0 ? -copysign(size, im) : copysign(size, -im));
	}
	const s1 = sqrtOf(new Complex(1 - re, -im));
	const s2 = sqrtOf(new Complex(1 + re, im));
	return new Complex(2 * Math.atan2(s1.re, s2.re), asinhOf(s2.re * s1.im - s2.im * s1.re));
}
function acoshOf(z) {
	const { re, im } = z;
	const found = special("acosh", re, im);
	if (found) return found;
	if (isLarge(z)) return new Complex(logOfLarge(z), Math.atan2(im, re));
	const s1 = sqrtOf(new Complex(re - 1, im));
	const s2 = sqrtOf(new Complex(re + 1, im));
	return new Complex(asinhOf(s1.re * s2.re + s1.im * s2.im), 2 * Math.atan2(s1.im, s2.re));
}
function complexAsinh(z) {
	const { re, im } = z;
	const found = special("asinh", re, im);
	if (found) return found;
	if (isLarge(z)) {
		const size = logOfLarge(z);
		return new Complex(im >= 0 ? copysign(size, re) : -copysign(size, -re), Math.atan2(im, Math.abs(re)));
	}
	const s1 = sqrtOf(new Complex(1 + im, -re));
	const s2 = sqrtOf(new Complex(1 - im, re));
	return new Complex(asinhOf(s1.re * s2.im - s2.re * s1.im), Math.atan2(im, s1.re * s2.re - s1.im * s2.im));
}
function complexAtanh(z) {
	const { re, im } = z;
	const found = special("atanh", re, im);
	if (found) return found;
	if (re < 0 || Object.is(re, -0)) {
		const other = complexAtanh(new Complex(-re, -im));
		return new Complex(-other.re, -other.im);
	}
	const ay = Math.abs(im);
	if (re > SQRT_LARGE || ay > SQRT_LARGE) {
		const h = hypot(re / 2, im / 2);
		return new Complex(re / 4 / h / h, -copysign(Math.PI / 2, -im));
	}
	if (re === 1 && ay < SQRT_SMALLEST) {
		if (ay === 0) throw new ValueError("math domain error");
		return new Complex(-Math.log(Math.sqrt(ay) / Math.sqrt(hypot(ay, 2))), copysign(Math.atan2(2, -ay) / 2, im));
	}
	return new Complex(log1pOf(4 * re / ((1 - re) * (1 - re) + ay * ay)) / 4, -Math.atan2(-2 * im, (1 - re) * (1 + re) - ay * ay) / 2);
}
function asinOf(z) {
	return turned(complexAsinh, z);
}
function atanOf(z) {
	return turned(complexAtanh, z);
}
function coshOf({ re, im }) {
	const found = special("cosh", re, im);
	if (found) return found;
	if (Math.abs(re) > LOG_LARGE) {
		const less = re - copysign(1, re);
		return bounded(Math.cos(im) * Math.cosh(less) * Math.E, Math.sin(im) * sinhOf(less) * Math.E);
	}
	return bounded(Math.cos(im) * Math.cosh(re), Math.sin(im) * sinhOf(re));
}
function complexSinh({ re, im }) {
	const found = special("sinh", re, im);
	if (found) return found;
	if (Math.abs(re) > LOG_LARGE) {
		const less = re - copysign(1, re);
		return bounded(Math.cos(im) * sinhOf(less) * Math.E, Math.sin(im) * Math.cosh(less) * Math.E);
	}
	return bounded(Math.cos(im) * sinhOf(re), Math.sin(im) * Math.cosh(re));
}
function tanhOf({ re, im }) {
	const found = special("tanh", re, im);
	if (found) return found;
	if (Math.abs(re) > LOG_LARGE) return new Complex(copysign(1, re), 4 * Math.sin(im) * Math.cos(im) * Math.exp(-2 * Math.abs(re)));
	const tx = Math.tanh(re);
	const ty = Math.tan(im);
	const cx = 1 / Math.cosh(re);
	const both = tx * ty;
	const below = 1 + both * both;
	return new Complex(tx * (1 + ty * ty) / below, ty / below * cx * cx);
}
function cosOf({ re, im }) {
	return coshOf(new Complex(-im, re));
}
function sinOf(z) {
	return turned(complexSinh, z);
}
function tanOf(z) {
	return turned(tanhOf, z);
}
function expOf({ re, im }) {
	const found = special("exp", re, im);
	if (found) return found;
	if (re > LOG_LARGE) {
		const size = Math.exp(re - 1);
		return bounded(size * Math.cos(im) * Math.E, size * Math.sin(im) * Math.E);
	}
	const size = Math.exp(re);
	return bounded(size * Math.cos(im), size * Math.sin(im));
}
function logOfSize(re, im) {
	const ax = Math.abs(re);
	const ay = Math.abs(im);
	if (ax > LARGE || ay > LARGE) return Math.log(hypot(ax / 2, ay / 2)) + Math.LN2;
	if (ax < SMALLEST && ay < SMALLEST) {
		if (ax === 0 && ay === 0) throw new ValueError("math domain error");
		return Math.log(hypot(ax * 2 ** 53, ay * 2 ** 53)) - 53 * Math.LN2;
	}
	const h = hypot(ax, ay);
	if (h < .71 || h > 1.73) return Math.log(h);
	const more = Math.max(ax, ay);
	const less = Math.min(ax, ay);
	return log1pOf((more - 1) * (more + 1) + less * less) / 2;
}
function logOf({ re, im }) {
	return special("log", re, im) ?? new Complex(logOfSize(re, im), Math.atan2(im, re));
}
function rectOf(r, phi) {
	const found = special("rect", r, phi);
	if (found) return found;
	return phi === 0 ? new Complex(r, r * phi) : new Complex(r * Math.cos(phi), r * Math.sin(phi));
}
function sizeOf({ re, im }) {
	const size = hypot(re, im);
	if (size === Infinity && Number.isFinite(re) && Number.isFinite(im)) throw new OverflowError("math range error");
	return size;
}
// runtime/python/cmath.ts
var cmath_exports = __exportAll({
	acos: () => acos,
	acosh: () => acosh,
	asin: () => asin,
	asinh: () => asinh,
	atan: () => atan,
	atanh: () => atanh,
	cos: () => cos,
	cosh: () => cosh,
	e: () => e,
	exp: () => exp,
	inf: () => inf,
	infj: () => infj,
	isclose: () => isclose,
	isfinite: () => isfinite,
	isinf: () => isinf,
	isnan: () => isnan,
	log: () => log,
	log10: () => log10,
	nan: () => nan,
	nanj: () => nanj,
	phase: () => phase,
	pi: () => pi,
	polar: () => polar,
	rect: () => rect,
	sin: () => sin,
	sinh: () => sinh,
	sqrt: () => sqrt,
	tan: () => tan,
	tanh: () => tanh,
	tau: () => tau
});
const pi = Math.PI;
const e = Math.E;
const tau = 2 * Math.PI;
const inf = Infinity;
const nan = toFloat(NaN);
const infj = new Complex(0, Infinity);
const nanj = new Complex(0, NaN);
function complexFrom(value) {
	if (value instanceof Complex) return value;
	const own = methodOf(value, "__complex__");
	if (!own) return new Complex(toNumber(value), 0);
	const given = own.call(value);
	if (given instanceof Complex) return given;
	throw new TypeError(`__complex__ returned non-complex (type ${typeName(given)})`);
}
const acos = function_(acosOf);
const acosh = function_(acoshOf);
const asin = function_(asinOf);
const asinh = function_(complexAsinh);
const atan = function_(atanOf);
const atanh = function_(complexAtanh);
const cos = function_(cosOf);
const cosh = function_(coshOf);
const exp = function_(expOf);
const log10 = function_((z) => {
	const { re, im } = logOf(z);
	return new Complex(re / Math.LN10, im / Math.LN10);
});
const sin = function_(sinOf);
const sinh = function_(complexSinh);
const sqrt = function_(sqrtOf);
const tan = function_(tanOf);
const tanh = function_(tanhOf);
function log(z, base) {
	const number = logOf(complexFrom(z));
	if (base === void 0) return number;
	const divisor = logOf(complexFrom(base));
	if (divisor.re === 0 && divisor.im === 0) throw new ValueError("math domain error");
	return divComplex(number, divisor);
}
function phase(z) {
	const { re, im } = complexFrom(z);
	return toFloat(Math.atan2(im, re));
}
function polar(z) {
	const number = complexFrom(z);
	return asTuple([toFloat(sizeOf(number)), phase(number)]);
}
function rect(r, phi) {
	return rectOf(toNumber(r), toNumber(phi));
}
function isfinite(z) {
	const { re, im } = complexFrom(z);
	return Number.isFinite(re) && Number.isFinite(im);
}
function isinf(z) {
	const { re, im } = complexFrom(z);
	return Math.abs(re) === Infinity || Math.abs(im) === Infinity;
}
function isnan(z) {
	const { re, im } = complexFrom(z);
	return Number.isNaN(re) || Number.isNaN(im);
}
function isclose(a, b, options = {}) {
	const x = complexFrom(a);
	const y = complexFrom(b);
	const relative = toNumber(options.relTol ?? 1e-9);
	const absolute = toNumber(options.absTol ?? 0);
	if (relative < 0 || absolute < 0) throw new ValueError("tolerances must be non-negative");
	if (x.re === y.re && x.im === y.im) return true;
	if (isinf(x) || isinf(y)) return false;
	const distance = sizeOf(subComplex(x, y));
	return distance <= relative * sizeOf(y) || distance <= relative * sizeOf(x) || distance <= absolute;
}
nameFunctions(cmath_exports);
export { acos, acosh, asin, asinh, atan, atanh, cos, cosh, e, exp, inf, infj, isclose, isfinite, isinf, isnan, log, log10, nan, nanj, phase, pi, polar, rect, sin, sinh, sqrt, tan, tanh, tau };
