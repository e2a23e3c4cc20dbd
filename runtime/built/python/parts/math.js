import "../../rolldown-runtime.js";
import { OverflowError, ValueError } from "../../core.js";
import { add, bitLength, index, isFloat, isInt, iter, mul, multiplyExactly, split, toFloat, toInt, toNumber, unpacked } from "../core.js";
// runtime/python/math/elementary.ts
const words$1 = new DataView(new ArrayBuffer(8));
function highWord(x) {
	words$1.setFloat64(0, x);
	return words$1.getInt32(0);
}
function withHighWord(x, high) {
	words$1.setFloat64(0, x);
	words$1.setInt32(0, high);
	return words$1.getFloat64(0);
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
// runtime/python/math/sums.ts
function addExactly(partials, count, x) {
	let kept = 0;
	for (let i = 0; i < count; i++) {
		const partial = partials[i];
		const isLess = Math.abs(x) < Math.abs(partial);
		const large = isLess ? partial : x;
		const small = isLess ? x : partial;
		const high = large + small;
		const low = small - (high - large);
		if (low !== 0) partials[kept++] = low;
		x = high;
	}
	if (x !== 0) partials[kept++] = x;
	return kept;
}
function roundPartials(partials, count) {
	let n = count;
	if (n === 0) return 0;
	let high = partials[--n];
	let low = 0;
	while (n > 0) {
		const x = high;
		const y = partials[--n];
		high = x + y;
		low = y - (high - x);
		if (low !== 0) break;
	}
	const below = partials[n - 1];
	if (n > 0 && below !== void 0 && (low < 0 && below < 0 || low > 0 && below > 0)) {
		const twice = low * 2;
		const x = high + twice;
		if (twice === x - high) high = x;
	}
	return high;
}
function sumOfTwo(numbers) {
	let high = 0;
	let low = 0;
	for (let i = 0; i < numbers.length; i++) {
		const x = numbers[i];
		const next = high + x;
		const part = next - high;
		const lost = high - (next - part) + (x - part);
		const rest = low + lost;
		if (rest - low !== lost || rest - lost !== low) return void 0;
		high = next;
		low = rest;
	}
	return high + low;
}
function exactSum(numbers) {
	const plain = Array.isArray(numbers) ? sumOfTwo(numbers) : void 0;
	if (plain !== void 0) return plain;
	const partials = [];
	let count = 0;
	let special = 0;
	let infinities = 0;
	for (const x of numbers) {
		if (!Number.isFinite(x)) {
			special += x;
			if (!Number.isNaN(x)) infinities += x;
			continue;
		}
		count = addExactly(partials, count, x);
		if (count > 0 && !Number.isFinite(partials[count - 1])) throw new OverflowError("intermediate overflow in fsum");
	}
	if (special !== 0) {
		if (Number.isNaN(infinities)) throw new ValueError("-inf + inf in fsum");
		return special;
	}
	return roundPartials(partials, count);
}
function numbersOf(values) {
	const numbers = [];
	for (const value of iter(values)) numbers.push(toNumber(value));
	return numbers;
}
function fsum(seq) {
	return toFloat(exactSum(numbersOf(seq)));
}
function prod(iterable, options = {}) {
	let product = options.start ?? 1;
	for (const value of iter(iterable)) product = mul(product, value);
	return product;
}
function sumprod(p, q) {
	const left = [...iter(p)];
	const right = [...iter(q)];
	if (left.length !== right.length) throw new ValueError("Inputs are not the same length");
	let total = 0;
	let at = 0;
	for (; at < left.length && isInt(left[at]) && isInt(right[at]); at++) total = add(total, mul(left[at], right[at]));
	const terms = [];
	for (; at < left.length && isPair(left[at], right[at]); at++) {
		const [high, low] = multiplyExactly(toNumber(left[at]), toNumber(right[at]));
		if (!Number.isFinite(high) || !Number.isFinite(low)) break;
		terms.push(high, low);
	}
	if (terms.length > 0) total = add(total, toFloat(exactSum(terms)));
	for (; at < left.length; at++) total = add(total, mul(left[at], right[at]));
	return total;
}
function isPair(x, y) {
	return isFloat(x) ? isFloat(y) || isInt(y) : isInt(x) && isFloat(y);
}
function norm(coordinates) {
	const sizes = coordinates.map(Math.abs);
	const largest = sizes.reduce((a, b) => b > a ? b : a, 0);
	if (largest === Infinity) return Infinity;
	if (sizes.some(Number.isNaN)) return NaN;
	if (largest === 0 || sizes.length <= 1) return largest;
	const [, exponent] = split(largest);
	if (exponent < -1023) {
		const smallest = 22250738585072014e-324;
		return smallest * norm(sizes.map((size) => size / smallest));
	}
	const factor = 2 ** -exponent;
	const squares = new Squares();
	for (const size of sizes) squares.add(size * factor, size * factor);
	const root = Math.sqrt(squares.rest);
	squares.add(-root, root);
	return (root + squares.rest / (2 * root)) / factor;
}
var Squares = class {
	#sum = 1;
	#lowProducts = 0;
	#lowSums = 0;
	add(x, y) {
		const [high, low] = multiplyExactly(x, y);
		const next = this.#sum + high;
		this.#lowSums += high - (next - this.#sum);
		this.#lowProducts += low;
		this.#sum = next;
	}
	get rest() {
		return this.#sum - 1 + (this.#lowProducts + this.#lowSums);
	}
};
function planeNorm(x, y) {
	const [a, b] = [Math.abs(x), Math.abs(y)];
	const largest = Math.max(a, b);
	if (!(largest > 1e-300 && largest < 1e300)) return -1;
	const [, exponent] = split(largest);
	const factor = 2 ** -exponent;
	const squares = new Squares();
	squares.add(a * factor, a * factor);
	squares.add(b * factor, b * factor);
	const root = Math.sqrt(squares.rest);
	squares.add(-root, root);
	return (root + squares.rest / (2 * root)) / factor;
}
function hypot(...coordinates) {
	const [x, y] = coordinates;
	if (coordinates.length === 2 && typeof x === "number" && typeof y === "number") {
		const plain = planeNorm(x, y);
		if (plain >= 0) return toFloat(plain);
	}
	return toFloat(norm(unpacked(coordinates).map((x) => toNumber(x))));
}
function isPoint(value) {
	return Array.isArray(value) && value.length === 2 && value.constructor === Array;
}
function dist(p, q) {
	if (isPoint(p) && isPoint(q)) {
		const plain = planeNorm(toNumber(p[0]) - toNumber(q[0]), toNumber(p[1]) - toNumber(q[1]));
		if (plain >= 0) return toFloat(plain);
	}
	const from = [...iter(p)];
	const to = [...iter(q)];
	if (from.length !== to.length) throw new ValueError("both points must have the same number of dimensions");
	return toFloat(norm(from.map((x, i) => toNumber(x) - toNumber(to[i]))));
}
// runtime/python/math/integers.ts
const largestCount = 9223372036854775807n;
function productOf(low, high) {
	if (high - low < 8) {
		let product = 1n;
		for (let n = low; n <= high; n++) product *= BigInt(n);
		return product;
	}
	const middle = Math.floor((low + high) / 2);
	return productOf(low, middle) * productOf(middle + 1, high);
}
function factorialOf(n) {
	if (n <= 18) {
		let product = 1;
		for (let i = 2; i <= n; i++) product *= i;
		return product;
	}
	if (n > MOST_KEPT) return productOf(2, n);
	let kept = factorials.get(n);
	if (kept === void 0) factorials.set(n, kept = productOf(2, n));
	return kept;
}
const factorials = new Map();
const MOST_KEPT = 200;
function factorial(n) {
	const value = index(n);
	if (value < 0) throw new ValueError("factorial() not defined for negative values");
	if (typeof value === "bigint" && value > largestCount) throw new OverflowError("factorial() argument should not exceed 9223372036854775807");
	return factorialOf(Number(value));
}
function counts(n, k) {
	const all = index(n);
	const some = index(k);
	if (all < 0) throw new ValueError("n must be a non-negative integer");
	if (some < 0) throw new ValueError("k must be a non-negative integer");
	return [all, some];
}
function fallingProduct(n, k, divide) {
	let product = 1;
	for (let i = 0; i < k; i++) {
		const next = typeof n === "number" ? product * (n - i) : Infinity;
		if (next > Number.MAX_SAFE_INTEGER) {
			const from = BigInt(n) - BigInt(i);
			return toInt(largeFallingProduct(BigInt(product), from, i, k, divide));
		}
		product = divide ? next / (i + 1) : next;
	}
	return product;
}
function largeFallingProduct(product, factor, from, k, divide) {
	for (let i = from; i < k; i++) {
		product *= factor;
		if (divide) product /= BigInt(i + 1);
		factor -= 1n;
	}
	return product;
}
function comb(n, k) {
	const [all, some] = counts(n, k);
	if (some > all) return 0;
	const others = typeof all === "number" && typeof some === "number" ? all - some : toInt(BigInt(all) - BigInt(some));
	const fewer = others < some ? others : some;
	if (fewer > largestCount) throw new OverflowError("min(n - k, k) must not exceed 9223372036854775807");
	return fallingProduct(all, Number(fewer), true);
}
function perm(n, k) {
	if (k == null) return factorial(n);
	const [all, some] = counts(n, k);
	if (some > all) return 0;
	if (some > largestCount) throw new OverflowError("k must not exceed 9223372036854775807");
	if (typeof all === "number" && all - Number(some) >= 1 && some > 32) return toInt(productOf(all - Number(some) + 1, all));
	return fallingProduct(all, Number(some), false);
}
function gcdOf(a, b) {
	while (typeof a === "bigint" || typeof b === "bigint") {
		if (b == 0) return a;
		[a, b] = [b, toInt(BigInt(a) % BigInt(b))];
	}
	return gcdOfNumbers(a, b);
}
function gcdOfNumbers(a, b) {
	while (b !== 0) {
		const rest = a % b;
		a = b;
		b = rest;
	}
	return a;
}
function sizeOf(n) {
	const value = index(n);
	return value < 0 ? -value : value;
}
function gcd(...integers) {
	const [a, b] = integers;
	if (integers.length === 2 && typeof a === "number" && typeof b === "number") {
		if (Number.isInteger(a) && Number.isInteger(b)) return gcdOfNumbers(Math.abs(a), Math.abs(b));
	}
	return unpacked(integers).reduce((divisor, n) => gcdOf(divisor, sizeOf(n)), 0);
}
function lcm(...integers) {
	return unpacked(integers).reduce((multiple, n) => {
		const value = sizeOf(n);
		if (multiple === 0 || value === 0) return 0;
		return toInt(BigInt(multiple) / BigInt(gcdOf(multiple, value)) * BigInt(value));
	}, 1);
}
function largeRoot(n) {
	let root = 1n << BigInt(Math.ceil(bitLength(n) / 2));
	while (true) {
		const better = root + n / root >> 1n;
		if (better >= root) return root;
		root = better;
	}
}
function isqrt(n) {
	const value = index(n);
	if (value < 0) throw new ValueError("isqrt() argument must be nonnegative");
	if (typeof value === "bigint") return toInt(largeRoot(value));
	const root = Math.floor(Math.sqrt(value));
	return root * root > value ? root - 1 : root;
}
// runtime/python/math/error_function.ts
const near = {
	top: [
		.12837916709551256,
		-.3250421072470015,
		-.02848174957559851,
		-.005770270296489442,
		-23763016656650163e-21
	],
	bottom: [
		1,
		.39791722395915535,
		.0650222499887673,
		.005081306281875766,
		.00013249473800432164,
		-3960228278775368e-21
	]
};
const aroundOne = {
	top: [
		-.0023621185607526594,
		.41485611868374833,
		-.3722078760357013,
		.31834661990116175,
		-.11089469428239668,
		.035478304325618236,
		-.002166375594868791
	],
	bottom: [
		1,
		.10642088040084423,
		.540397917702171,
		.07182865441419627,
		.12617121980876164,
		.01363708391202905,
		.011984499846799107
	]
};
const offset = .8450629115104675;
const middle = {
	top: [
		-.009864944034847148,
		-.6938585727071818,
		-10.558626225323291,
		-62.375332450326006,
		-162.39666946257347,
		-184.60509290671104,
		-81.2874355063066,
		-9.814329344169145
	],
	bottom: [
		1,
		19.651271667439257,
		137.65775414351904,
		434.56587747522923,
		645.3872717332679,
		429.00814002756783,
		108.63500554177944,
		6.570249770319282,
		-.0604244152148581
	]
};
const far = {
	top: [
		-.0098649429247001,
		-.799283237680523,
		-17.757954917754752,
		-160.63638485582192,
		-637.5664433683896,
		-1025.0951316110772,
		-483.5191916086514
	],
	bottom: [
		1,
		30.33806074348246,
		325.7925129965739,
		1536.729586084437,
		3199.8582195085955,
		2553.0504064331644,
		474.52854120695537,
		-22.44095244658582
	]
};
function polynomial(coefficients, x) {
	const square = x * x;
	let power = 1;
	let sum = 0;
	for (let i = 0; i < coefficients.length; i += 2) {
		const next = coefficients[i + 1];
		const pair = next === void 0 ? coefficients[i] : coefficients[i] + x * next;
		sum = i === 0 ? pair : sum + power * pair;
		power *= square;
	}
	return sum;
}
function quotient(fraction, x) {
	return polynomial(fraction.top, x) / polynomial(fraction.bottom, x);
}
const words = new DataView(new ArrayBuffer(8));
function tail(size) {
	const s = 1 / (size * size);
	const rest = quotient(size < 1 / .35 ? middle : far, s);
	words.setFloat64(0, size);
	words.setUint32(4, 0);
	const upper = words.getFloat64(0);
	const exponent = (upper - size) * (upper + size) + rest;
	return Math.exp(-upper * upper - .5625) * Math.exp(exponent) / size;
}
function erfOf(x) {
	if (Number.isNaN(x)) return x;
	const size = Math.abs(x);
	if (size < .84375) {
		if (size < 2 ** -28) return x + .1283791670955126 * x;
		return x + x * quotient(near, x * x);
	}
	let result;
	if (size < 1.25) result = offset + quotient(aroundOne, size - 1);
	else result = size >= 6 ? 1 : 1 - tail(size);
	return x < 0 ? -result : result;
}
function erfcOf(x) {
	if (Number.isNaN(x)) return x;
	const size = Math.abs(x);
	if (size < .84375) {
		if (size < 2 ** -56) return 1 - x;
		const y = quotient(near, x * x);
		return x < .25 ? 1 - (x + x * y) : .5 - (x - .5 + x * y);
	}
	if (size < 1.25) {
		const y = quotient(aroundOne, size - 1);
		return x >= 0 ? .15493708848953247 - y : 1 + (offset + y);
	}
	if (x <= -6) return 2;
	if (size >= 28) return 0;
	return x > 0 ? tail(size) : 2 - tail(size);
}
// runtime/python/math/gamma.ts
const numerator = [
	23531376880.41076,
	42919803642.6491,
	35711959237.35567,
	17921034426.03721,
	6039542586.352028,
	1439720407.3117216,
	248874557.86205417,
	31426415.585400194,
	2876370.6289353725,
	186056.26539522348,
	8071.672002365816,
	210.82427775157936,
	2.5066282746310002
];
const denominator = [
	0,
	39916800,
	120543840,
	150917976,
	105258076,
	45995730,
	13339535,
	2637558,
	357423,
	32670,
	1925,
	66,
	1
];
const g = 6.02468004077673;
const gMinusHalf = 5.52468004077673;
const logPi = 1.1447298858494002;
const exact = [1];
for (let n = 1; n < 23; n++) exact.push(exact[n - 1] * n);
function lanczosSum(x) {
	let top = 0;
	let bottom = 0;
	if (x < 5) for (let i = numerator.length - 1; i >= 0; i--) {
		top = top * x + numerator[i];
		bottom = bottom * x + denominator[i];
	}
	else for (let i = 0; i < numerator.length; i++) {
		top = top / x + numerator[i];
		bottom = bottom / x + denominator[i];
	}
	return top / bottom;
}
function sinPi(x) {
	const y = Math.abs(x) % 2;
	let sine;
	switch (Math.round(2 * y)) {
		case 0:
			sine = Math.sin(Math.PI * y);
			break;
		case 1:
			sine = Math.cos(Math.PI * (y - .5));
			break;
		case 2:
			sine = Math.sin(Math.PI * (1 - y));
			break;
		case 3:
			sine = -Math.cos(Math.PI * (y - 1.5));
			break;
		default: sine = Math.sin(Math.PI * (y - 2));
	}
	return x < 0 || Object.is(x, -0) ? -sine : sine;
}
function gammaOf(x) {
	if (Number.isInteger(x) && x >= 1 && x <= exact.length) return exact[x - 1];
	const size = Math.abs(x);
	if (size < 1e-20) return 1 / x;
	if (size > 200) return x < 0 ? 0 / sinPi(x) : Infinity;
	const y = size + gMinusHalf;
	const correction = (size > gMinusHalf ? y - size - gMinusHalf : y - gMinusHalf - size) * g / y;
	const far = size >= 140;
	const power = far ? Math.pow(y, size / 2 - .25) : Math.pow(y, size - .5);
	let result;
	if (x < 0) {
		result = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczosSum(size);
		result -= correction * result;
		result /= power;
		return far ? result / power : result;
	}
	result = lanczosSum(size) / Math.exp(y);
	result += correction * result;
	result *= power;
	return far ? result * power : result;
}
function logGammaOf(x) {
	if (x === 1 || x === 2) return 0;
	const size = Math.abs(x);
	if (size < 1e-20) return -Math.log(size);
	let result = Math.log(lanczosSum(size)) - g;
	result += (size - .5) * (Math.log(size + g - .5) - 1);
	if (x >= 0) return result;
	return logPi - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result;
}
export { acoshOf, asinhOf, atanhOf, comb, dist, erfOf, erfcOf, exactSum, expm1Of, factorial, fsum, gammaOf, gcd, hypot, isqrt, lcm, log10Of, log1pOf, logGammaOf, perm, prod, sinhOf, sumprod };
