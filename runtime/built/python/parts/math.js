import "../../rolldown-runtime.js";
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
export { acoshOf, asinhOf, atanhOf, expm1Of, log10Of, log1pOf, sinhOf };
