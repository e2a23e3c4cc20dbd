/* @ts-self-types="../../../runtime/python/statistics.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { TypeError, ValueError } from "../core.js";
import { Dict, NotImplemented, add, asTuple, big, callMethod, className, decompose, div, eq, hash, isFloat, isInt, item, iter, kindOf, le, len, lt, mul, nameFunctions, options, raw, repr, sorted, sub, sum, toFloat, toInt, toNumber, truth, typeName } from "./core.js";
import { exactSum, hypot, sumOfProducts } from "./parts/math2.js";
import { erfcOf, isqrt } from "./parts/math3.js";
import { bisectLeft, bisectRight } from "./parts/bisect.js";
import { Random } from "./parts/random2.js";
import { random_exports } from "./parts/random3.js";
import { namedtuple } from "./parts/collections5.js";
const searched = (function searched(density, share, plainShare, near) {
	const place = (p) => {
		let x = near(p);
		const beside = () => plainShare(x) - p;
		for (let off = beside(); abs(off) > 1e-12; off = beside()) x -= off / density(x);
		return x;
	};
	return {
		density,
		share,
		place,
		isBounded: true
	};
});
const fromEnd = (function fromEnd(near) {
	return (p) => p <= .5 ? near(p) : -near(1 - p);
});
// runtime/python/statistics/fractions.ts
var StatisticsError = class extends ValueError {};
Object.defineProperty(StatisticsError, "__module__", { value: "statistics" });
function ofFloat(value) {
	const [mantissa, exponent] = decompose(value);
	return exponent < 0 ? {
		top: mantissa,
		bottom: 1n << BigInt(-exponent)
	} : {
		top: mantissa << BigInt(exponent),
		bottom: 1n
	};
}
function itemsOf(data) {
	return Array.isArray(data) ? data : [...iter(data)];
}
function sumsOf(data) {
	let isFloat = false;
	let rational;
	let special;
	const parts = new Map();
	for (const value of data) {
		const kind = kindOf(value);
		const exact = kind !== 1 && kind !== 2 ? exactly(value) : void 0;
		if (exact) rational = commonClass(rational, value.constructor);
		else if (kind !== 1 && kind !== 2) throw new TypeError(`can't convert type '${typeName(value)}' to numerator/denominator`);
		isFloat ||= kind === 2;
		if (isFloat && rational && isDecimal(rational.prototype)) throw notCommon(rational, "float");
		const number = kind === 2 ? raw(value) : 0;
		if (!Number.isFinite(number)) {
			special = (special ?? 0) + number;
			continue;
		}
		const { top, bottom } = exact ?? (kind === 2 ? ofFloat(number) : {
			top: big(value),
			bottom: 1n
		});
		const part = parts.get(bottom);
		if (!part) parts.set(bottom, [top, top * top]);
		else {
			part[0] += top;
			part[1] += top * top;
		}
	}
	let bottom = 1n;
	for (const own of parts.keys()) bottom = leastMultiple(bottom, own);
	let top = 0n;
	let squares = 0n;
	for (const [own, [sum, square]] of parts) {
		const factor = bottom / own;
		top += sum * factor;
		squares += square * factor * factor;
	}
	return {
		isFloat,
		rational: isFloat ? void 0 : rational,
		count: data.length,
		sum: {
			top,
			bottom
		},
		squares: {
			top: squares,
			bottom: bottom * bottom
		},
		special
	};
}
function exactly(value) {
	if (typeof value !== "object" || value === null) return void 0;
	if (isDecimal(value)) {
		const [top, bottom] = value.asIntegerRatio();
		return {
			top: big(top),
			bottom: big(bottom)
		};
	}
	if (!("numerator" in value)) return void 0;
	const { numerator, denominator } = value;
	return {
		top: big(numerator),
		bottom: big(denominator)
	};
}
function isDecimal(value) {
	return "asIntegerRatio" in value && !("numerator" in value) && "sqrt" in value;
}
function commonClass(known, other) {
	if (known === void 0 || known === other || other.prototype instanceof known) return other;
	if (known.prototype instanceof other) return known;
	throw notCommon(known, className(other));
}
function notCommon(known, other) {
	return new TypeError(`don't know how to coerce ${className(known)} and ${other}`);
}
function leastMultiple(a, b) {
	if (b % a === 0n) return b;
	let [x, y] = [a, b];
	while (y !== 0n) [x, y] = [y, x % y];
	return a / x * b;
}
function numberOf({ top, bottom }, { isFloat, rational }) {
	if (rational) return exactOf({
		top,
		bottom
	}, rational);
	if (!isFloat && top % bottom === 0n) return toInt(top / bottom);
	return div(top, bottom);
}
function exactOf({ top, bottom }, rational) {
	return isDecimal(rational.prototype) ? div(new rational(toInt(top)), new rational(toInt(bottom))) : new rational(toInt(top), toInt(bottom));
}
function rootOf(fraction, rational) {
	return rational && isDecimal(rational.prototype) ? decimalRoot(fraction, exactOf(fraction, rational)) : floatRoot(fraction);
}
function decimalRoot({ top, bottom }, quotient) {
	const root = callMethod(quotient, "sqrt");
	if (top === 0n) return root;
	const beyondHalf = (neighbour) => {
		const [a, b] = ratio(root);
		const [c, d] = ratio(neighbour);
		const sum = a * d + c * b;
		return 4n * top * (b * d) ** 2n - bottom * sum * sum;
	};
	const above = callMethod(root, "next_plus");
	if (beyondHalf(above) > 0n) return above;
	const below = callMethod(root, "next_minus");
	return beyondHalf(below) < 0n ? below : root;
}
function ratio(value) {
	const [top, bottom] = callMethod(value, "as_integer_ratio");
	return [big(top), big(bottom)];
}
function floatRoot({ top, bottom }) {
	if (top === 0n) return toFloat(0);
	const width = (value) => value.toString(16).length * 4;
	const shift = BigInt(Math.max(0, 64 + Math.ceil((width(bottom) - width(top)) / 2)));
	const scaled = (top << 2n * shift) / bottom;
	let root = big(isqrt(toInt(scaled)));
	if (root * root * bottom !== top << 2n * shift) root |= 1n;
	return div(root, 1n << shift);
}
// runtime/python/statistics/averages.ts
function mean(data) {
	const all = sumsOf(itemsOf(data));
	const { count, sum, special } = all;
	if (count === 0) throw new StatisticsError("mean requires at least one data point");
	if (special !== void 0) return special;
	return numberOf({
		top: sum.top,
		bottom: sum.bottom * BigInt(count)
	}, all);
}
function fmean(data, weights) {
	const items = itemsOf(data).map((value) => toNumber(value));
	const given = options(["weights"], weights).weights;
	if (given === void 0 || given === null) {
		if (items.length === 0) throw new StatisticsError("fmean requires at least one data point");
		return toFloat(exactSum(items) / items.length);
	}
	const factors = itemsOf(given).map((value) => toNumber(value));
	if (factors.length !== items.length) throw new StatisticsError("data and weights must be the same length");
	const whole = exactSum(factors);
	if (whole === 0) throw new StatisticsError("sum of weights must be non-zero");
	return toFloat(sumOfProducts(items, factors) / whole);
}
function geometricMean(data) {
	const given = itemsOf(data);
	const items = given.map((value) => toNumber(value));
	const negative = items.findIndex((value) => value < 0);
	if (negative >= 0) throw new StatisticsError("No negative inputs allowed", given[negative]);
	if (items.length === 0) throw new StatisticsError("Must have a non-empty dataset");
	const total = exactSum(items.filter((value) => value !== 0).map(Math.log));
	if (Number.isNaN(total)) return NaN;
	if (items.includes(0)) return total === Infinity ? NaN : toFloat(0);
	return toFloat(Math.exp(total / items.length));
}
function harmonicMean(data, weights) {
	const items = itemsOf(data);
	const given = options(["weights"], weights).weights;
	if (items.length === 0) throw new StatisticsError("harmonic_mean requires at least one data point");
	if (items.some((value) => lt(value, 0))) throw new StatisticsError("harmonic mean does not support negative values");
	const factors = given === void 0 || given === null ? items.map(() => 1) : itemsOf(given);
	if (items.length === 1 && factors === given) return items[0];
	if (factors.length !== items.length) throw new StatisticsError("Number of weights does not match data size");
	if (items.some((value, i) => truth(factors[i]) && eq(value, 0))) return 0;
	const { sum, isFloat, rational } = sumsOf(items.map((value, i) => truth(factors[i]) ? div(factors[i], value) : 0));
	const whole = sumsOf(factors).sum;
	if (sum.top <= 0n) throw new StatisticsError("Weighted sum must be positive");
	return numberOf({
		top: whole.top * sum.bottom,
		bottom: whole.bottom * sum.top
	}, {
		isFloat,
		rational
	});
}
function sortedItems(data) {
	const items = sorted(itemsOf(data));
	if (items.length === 0) throw new StatisticsError("no median for empty data");
	return items;
}
function median(data) {
	const items = sortedItems(data);
	const middle = items.length >> 1;
	if (items.length % 2 === 1) return items[middle];
	return div(add(items[middle - 1], items[middle]), 2);
}
function medianLow(data) {
	const items = sortedItems(data);
	return items[items.length - 1 >> 1];
}
function medianHigh(data) {
	const items = sortedItems(data);
	return items[items.length >> 1];
}
function medianGrouped(data, interval) {
	const given = options(["interval"], interval).interval ?? 1;
	const items = sortedItems(data);
	const middle = items[items.length >> 1];
	const below = items.findIndex((item) => eq(item, middle));
	const equal = items.filter((item) => eq(item, middle)).length;
	const width = toNumber(given);
	const lower = toNumber(middle) - width / 2;
	return toFloat(lower + width * (items.length / 2 - below) / equal);
}
function counted(data) {
	const counts = new Dict();
	for (const item of itemsOf(data)) counts.set(item, (counts.get(item) ?? 0) + 1);
	return counts;
}
function mode(data) {
	const [first] = multimode(data);
	if (first === void 0) throw new StatisticsError("no mode for empty data");
	return first;
}
function multimode(data) {
	const counts = counted(data);
	const most = Math.max(...counts.values());
	return [...counts].filter(([, count]) => count === most).map(([item]) => item);
}
function quantiles(data, given = {}) {
	const n = Number(big(given.n ?? 4));
	const method = given.method ?? "exclusive";
	if (n < 1) throw new StatisticsError("n must be at least 1");
	const items = sorted(itemsOf(data));
	if (items.length === 0) throw new StatisticsError("must have at least one data point");
	if (items.length === 1) return new Array(n - 1).fill(items[0]);
	if (method !== "exclusive" && method !== "inclusive") throw new ValueError(`Unknown method: ${repr(method)}`);
	const inclusive = method === "inclusive";
	const steps = items.length + (inclusive ? -1 : 1);
	return Array.from({ length: n - 1 }, (_, i) => {
		const at = (i + 1) * steps;
		const place = Math.floor(at / n);
		const j = inclusive ? place : Math.min(Math.max(place, 1), items.length - 1);
		const rest = at - j * n;
		const [low, high] = inclusive ? [items[j], items[j + 1]] : [items[j - 1], items[j]];
		return div(add(mul(low, n - rest), mul(high, rest)), n);
	});
}
// runtime/python/statistics/quantile.ts
const middle = {
	above: [
		2509.0809287301227,
		33430.57558358813,
		67265.7709270087,
		45921.95393154987,
		13731.69376550946,
		1971.5909503065513,
		133.14166789178438,
		3.3871328727963665
	],
	below: [
		5226.495278852854,
		28729.085735721943,
		39307.89580009271,
		21213.794301586597,
		5394.196021424751,
		687.1870074920579,
		42.31333070160091,
		1
	]
};
const side = {
	above: [
		.0007745450142783414,
		.022723844989269184,
		.2417807251774506,
		1.2704582524523684,
		3.6478483247632045,
		5.769497221460691,
		4.630337846156546,
		1.4234371107496835
	],
	below: [
		1.0507500716444169e-9,
		.0005475938084995345,
		.015198666563616457,
		.14810397642748008,
		.6897673349851,
		1.6763848301838038,
		2.053191626637759,
		1
	]
};
const tail = {
	above: [
		2.0103343992922881e-7,
		27115555687434876e-21,
		.0012426609473880784,
		.026532189526576124,
		.29656057182850487,
		1.7848265399172913,
		5.463784911164114,
		6.657904643501103
	],
	below: [
		20442631033899397e-31,
		1.421511758316446e-7,
		18463183175100548e-21,
		.0007868691311456133,
		.014875361290850615,
		.1369298809227358,
		.599832206555888,
		1
	]
};
function valueAt(polynomial, x) {
	return polynomial.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
function normalQuantile(p) {
	const q = p - .5;
	if (Math.abs(q) <= .425) {
		const r = .180625 - q * q;
		return valueAt(middle.above, r) * q / valueAt(middle.below, r);
	}
	const root = Math.sqrt(-Math.log(q <= 0 ? p : 1 - p));
	const [{ above, below }, r] = root <= 5 ? [side, root - 1.6] : [tail, root - 5];
	const x = valueAt(above, r) / valueAt(below, r);
	return q < 0 ? -x : x;
}
// runtime/python/statistics/density.ts
const { PI, abs, acos, asin, atan, cos, cosh, exp, log, pow, sin, sqrt, tan } = Math;
function polynomial(factors, powers) {
	return sumOfProducts(factors, powers);
}
function kernel(isBounded, [density, share, place]) {
	return {
		density,
		share,
		place,
		isBounded
	};
}
const unbounded = (...parts) => kernel(false, parts);
const bounded = (...parts) => kernel(true, parts);
const normal = unbounded((t) => exp(-.5 * t * t) / sqrt(2 * PI), (t) => .5 * erfcOf(-t / sqrt(2)), normalQuantile);
const rectangular = bounded(() => .5, (t) => .5 * t + .5, (p) => 2 * p - 1);
const parabolic = bounded((t) => 3 / 4 * (1 - t * t), (t) => polynomial([
	-1 / 4,
	3 / 4,
	1 / 2
], [
	pow(t, 3),
	t,
	1
]), (p) => 2 * cos((acos(2 * p - 1) + PI) / 3));
const quartic = searched((t) => 15 / 16 * pow(1 - t * t, 2), (t) => polynomial([
	3 / 16,
	-5 / 8,
	15 / 16,
	1 / 2
], [
	pow(t, 5),
	pow(t, 3),
	t,
	1
]), (t) => 3 / 16 * pow(t, 5) - 5 / 8 * pow(t, 3) + 15 / 16 * t + 1 / 2, fromEnd((p) => {
	const x = pow(2 * p, .4258865685331) - 1;
	return p >= .004 ? x + .026818732 * sin(7.101753784 * p + 2.73230839482953) : x;
}));
const KERNELS = new Map([
	["normal", normal],
	["gauss", normal],
	["logistic", unbounded((t) => .5 / (1 + cosh(t)), (t) => 1 - 1 / (exp(t) + 1), (p) => log(p / (1 - p)))],
	["sigmoid", unbounded((t) => 1 / PI / cosh(t), (t) => 2 / PI * atan(exp(t)), (p) => log(tan(p * PI / 2)))],
	["rectangular", rectangular],
	["uniform", rectangular],
	["triangular", bounded((t) => 1 - abs(t), (t) => t * t * (t < 0 ? .5 : -.5) + t + .5, (p) => p < .5 ? sqrt(2 * p) - 1 : 1 - sqrt(2 - 2 * p))],
	["parabolic", parabolic],
	["epanechnikov", parabolic],
	["quartic", quartic],
	["biweight", quartic],
	["triweight", searched((t) => 35 / 32 * pow(1 - t * t, 3), (t) => polynomial([
		-5 / 32,
		21 / 32,
		-35 / 32,
		35 / 32,
		1 / 2
	], [
		pow(t, 7),
		pow(t, 5),
		pow(t, 3),
		t,
		1
	]), (t) => 35 / 32 * (-1 / 7 * pow(t, 7) + 3 / 5 * pow(t, 5) - pow(t, 3) + t) + 1 / 2, fromEnd((p) => pow(2 * p, .3400218741872791) - 1))],
	["cosine", bounded((t) => PI / 4 * cos(PI / 2 * t), (t) => .5 * sin(PI / 2 * t) + .5, (p) => 2 * asin(2 * p - 1) / PI)]
]);
function checked(data, h, kernel, more) {
	const given = options(["h", "kernel"], h, kernel, more);
	if (len(data) === 0) throw new StatisticsError("Empty data sequence");
	const first = item(data, 0);
	if (!isInt(first) && !isFloat(first)) throw new TypeError("Data sequence must contain ints or floats");
	if (le(given.h, 0)) throw new StatisticsError(`Bandwidth h must be positive, not h=${repr(given.h)}`);
	const name = given.kernel ?? "normal";
	const form = KERNELS.get(name);
	if (!form) throw new StatisticsError(`Unknown kernel name: ${repr(name)}`);
	return {
		given,
		width: toNumber(given.h),
		form,
		name
	};
}
function told(f, name, doc) {
	Object.defineProperty(f, "name", { value: name });
	return Object.assign(f, { __doc__: doc });
}
function kde(data, h, kernel, more) {
	const { given, width, form, name } = checked(data, h, kernel, more);
	const about = `estimate with h=${repr(given.h)} and kernel=${repr(name)}`;
	const distances = (values, x) => values.map((value) => (x - toNumber(value)) / width);
	const total = (values, start = 0) => toNumber(sum(values.map(toFloat), start));
	const near = (x) => {
		const all = itemsOf(data);
		if (!form.isBounded) return [all, 0];
		const sample = sorted(all);
		const from = bisectLeft(sample, toFloat(x - width));
		return [sample.slice(from, bisectRight(sample, toFloat(x + width))), from];
	};
	if (given.cumulative) return told((x) => {
		const [values, before] = near(toNumber(x));
		const shares = distances(values, toNumber(x)).map(form.share);
		return toFloat(total(shares, before) / len(data));
	}, "cdf", `CDF ${about}`);
	return told((x) => {
		const [values] = near(toNumber(x));
		const heights = distances(values, toNumber(x)).map(form.density);
		return toFloat(total(heights) / (len(data) * width));
	}, "pdf", `PDF ${about}`);
}
function kdeRandom(data, h, kernel, more) {
	const { given, width, form, name } = checked(data, h, kernel, more);
	const random = new Random(given.seed ?? null);
	return told(() => {
		const center = toNumber(random.choice(data));
		return toFloat(center + width * form.place(toNumber(random.random())));
	}, "rand", `Random KDE selection with h=${repr(given.h)} and kernel=${repr(name)}`);
}
// runtime/python/statistics/spread.ts
function spreadOf(data, known, name, fewer) {
	const items = itemsOf(data);
	if (items.length <= fewer) throw new StatisticsError(`${name} requires at least ${fewer === 1 ? "two data points" : "one data point"}`);
	const divisor = BigInt(items.length - fewer);
	const { xbar, mu } = options(["xbar"], known);
	const center = xbar ?? mu;
	if (center !== void 0 && center !== null) {
		const { isFloat, rational, sum, special } = sumsOf(items.map((value) => {
			const distance = sub(value, center);
			return mul(distance, distance);
		}));
		return {
			isFloat,
			rational,
			special,
			value: {
				top: sum.top,
				bottom: sum.bottom * divisor
			}
		};
	}
	const { isFloat, rational, sum, squares, special } = sumsOf(items);
	const count = BigInt(items.length);
	return {
		isFloat,
		rational,
		special,
		value: {
			top: count * squares.top - sum.top * sum.top,
			bottom: squares.bottom * count * divisor
		}
	};
}
function varianceOf(spread) {
	return spread.special === void 0 ? numberOf(spread.value, spread) : NaN;
}
function deviationOf(spread) {
	return spread.special === void 0 ? rootOf(spread.value, spread.rational) : NaN;
}
function variance(data, xbar) {
	return varianceOf(spreadOf(data, xbar, "variance", 1));
}
function pvariance(data, mu) {
	return varianceOf(spreadOf(data, mu, "pvariance", 0));
}
function stdev(data, xbar) {
	return deviationOf(spreadOf(data, xbar, "stdev", 1));
}
function pstdev(data, mu) {
	return deviationOf(spreadOf(data, mu, "pstdev", 0));
}
// runtime/python/statistics/normal.ts
function isNumber(value) {
	return isFloat(value) || isInt(value);
}
function needSpread({ _sigma }, name) {
	if (_sigma === 0) throw new StatisticsError(`${name}() not defined when sigma is zero`);
}
var NormalDist = class NormalDist {
	static __module__ = "statistics";
	constructor(mu = 0, sigma = 1) {
		this._mu = toNumber(mu);
		this._sigma = toNumber(sigma);
		if (this._sigma < 0) throw new StatisticsError("sigma must be non-negative");
	}
	static fromSamples(data) {
		const items = itemsOf(data);
		return new NormalDist(fmean(items), stdev(items));
	}
	get mean() {
		return toFloat(this._mu);
	}
	get median() {
		return toFloat(this._mu);
	}
	get mode() {
		return toFloat(this._mu);
	}
	get stdev() {
		return toFloat(this._sigma);
	}
	get variance() {
		return toFloat(this._sigma * this._sigma);
	}
	pdf(x) {
		needSpread(this, "pdf");
		const variance = this._sigma * this._sigma;
		const distance = toNumber(x) - this._mu;
		return toFloat(Math.exp(distance * distance / (-2 * variance)) / Math.sqrt(2 * Math.PI * variance));
	}
	cdf(x) {
		needSpread(this, "cdf");
		return toFloat(.5 * erfcOf((this._mu - toNumber(x)) / (this._sigma * Math.SQRT2)));
	}
	zscore(x) {
		needSpread(this, "zscore");
		return toFloat((toNumber(x) - this._mu) / this._sigma);
	}
	invCdf(p) {
		const probability = toNumber(p);
		if (probability <= 0 || probability >= 1) throw new StatisticsError("p must be in the range 0.0 < p < 1.0");
		return toFloat(this._mu + normalQuantile(probability) * this._sigma);
	}
	quantiles(n = 4) {
		const parts = Number(typeof n === "object" ? n.n ?? 4 : n);
		return Array.from({ length: parts - 1 }, (_, i) => this.invCdf(toFloat((i + 1) / parts)));
	}
	overlap(other) {
		if (!(other instanceof NormalDist)) throw new TypeError("Expected another NormalDist instance");
		const [x, y] = this._sigma > other._sigma || this._sigma === other._sigma && this._mu > other._mu ? [other, this] : [this, other];
		needSpread(x, "overlap");
		const [xVariance, yVariance] = [x._sigma * x._sigma, y._sigma * y._sigma];
		const spread = yVariance - xVariance;
		const distance = Math.abs(y._mu - x._mu);
		if (spread === 0) return toFloat(erfcOf(distance / (2 * x._sigma * Math.SQRT2)));
		const a = x._mu * yVariance - y._mu * xVariance;
		const b = x._sigma * y._sigma * Math.sqrt(distance * distance + spread * Math.log(yVariance / xVariance));
		const between = (at) => Math.abs(toNumber(y.cdf(toFloat(at))) - toNumber(x.cdf(toFloat(at))));
		return toFloat(1 - (between((a + b) / spread) + between((a - b) / spread)));
	}
	samples(n, { seed = null } = {}) {
		const source = seed === null ? random_exports : new Random(seed);
		return Array.from({ length: Number(n) }, () => toFloat(this._mu + normalQuantile(toNumber(source.random())) * this._sigma));
	}
	__add__(other) {
		if (other instanceof NormalDist) return new NormalDist(this._mu + other._mu, toNumber(hypot(this._sigma, other._sigma)));
		return isNumber(other) ? new NormalDist(this._mu + toNumber(other), this._sigma) : NotImplemented;
	}
	__sub__(other) {
		if (other instanceof NormalDist) return new NormalDist(this._mu - other._mu, toNumber(hypot(this._sigma, other._sigma)));
		return isNumber(other) ? new NormalDist(this._mu - toNumber(other), this._sigma) : NotImplemented;
	}
	__mul__(other) {
		if (!isNumber(other)) return NotImplemented;
		const factor = toNumber(other);
		return new NormalDist(this._mu * factor, this._sigma * Math.abs(factor));
	}
	__truediv__(other) {
		if (!isNumber(other)) return NotImplemented;
		const divisor = toNumber(other);
		return new NormalDist(this._mu / divisor, this._sigma / Math.abs(divisor));
	}
	__pos__() {
		return new NormalDist(this._mu, this._sigma);
	}
	__neg__() {
		return new NormalDist(-this._mu, this._sigma);
	}
	__radd__(other) {
		return this.__add__(other);
	}
	__rsub__(other) {
		return isNumber(other) ? new NormalDist(toNumber(other) - this._mu, this._sigma) : NotImplemented;
	}
	__rmul__(other) {
		return this.__mul__(other);
	}
	__hash__() {
		return hash(asTuple([toFloat(this._mu), toFloat(this._sigma)]));
	}
	__eq__(other) {
		if (!(other instanceof NormalDist)) return NotImplemented;
		return this._mu === other._mu && this._sigma === other._sigma;
	}
	__repr__() {
		return `NormalDist(mu=${repr(toFloat(this._mu))}, sigma=${repr(toFloat(this._sigma))})`;
	}
};
// runtime/python/statistics/relations.ts
function pair(x, y, name) {
	const left = itemsOf(x).map((value) => toNumber(value));
	const right = itemsOf(y).map((value) => toNumber(value));
	if (left.length !== right.length) throw new StatisticsError(`${name} requires that both inputs have same number of data points`);
	if (left.length < 2) throw new StatisticsError(`${name} requires at least two data points`);
	return [left, right];
}
function meanOf(values) {
	return exactSum(values) / values.length;
}
function centered(values) {
	const middle = meanOf(values);
	return values.map((value) => value - middle);
}
function ranks(values) {
	const order = values.map((value, i) => [value, i]).sort((a, b) => a[0] - b[0]);
	const result = new Array(values.length);
	const start = (values.length - 1) / -2;
	for (let i = 0; i < order.length;) {
		let end = i;
		while (end < order.length && order[end][0] === order[i][0]) end++;
		for (let k = i; k < end; k++) result[order[k][1]] = start + (i + end - 1) / 2;
		i = end;
	}
	return result;
}
function covariance(x, y) {
	const [left, right] = pair(x, y, "covariance");
	return toFloat(sumOfProducts(centered(left), centered(right)) / (left.length - 1));
}
function rootOfProduct(x, y) {
	const root = Math.sqrt(x * y);
	if (!Number.isFinite(root) || root === 0) return Math.sqrt(x) * Math.sqrt(y);
	return root + sumOfProducts([x, root], [y, -root]) / (2 * root);
}
function correlation(x, y, { method = "linear" } = {}) {
	const [left, right] = pair(x, y, "correlation");
	if (method !== "linear" && method !== "ranked") throw new ValueError(`Unknown method: ${repr(method)}`);
	const prepare = method === "ranked" ? ranks : centered;
	const [a, b] = [prepare(left), prepare(right)];
	const whole = rootOfProduct(sumOfProducts(a, a), sumOfProducts(b, b));
	if (whole === 0) throw new StatisticsError("at least one of the inputs is constant");
	return toFloat(sumOfProducts(a, b) / whole);
}
const LinearRegression = namedtuple("LinearRegression", ["slope", "intercept"], { module: "statistics" });
function linearRegression(x, y, { proportional = false } = {}) {
	const [left, right] = pair(x, y, "linear regression");
	const [a, b] = proportional ? [left, right] : [centered(left), centered(right)];
	const whole = sumOfProducts(a, a);
	if (whole === 0) throw new StatisticsError("x is constant");
	const slope = sumOfProducts(a, b) / whole;
	const intercept = proportional ? 0 : meanOf(right) - slope * meanOf(left);
	return new LinearRegression(toFloat(slope), toFloat(intercept));
}
nameFunctions(__exportAll({
	NormalDist: () => NormalDist,
	StatisticsError: () => StatisticsError,
	correlation: () => correlation,
	covariance: () => covariance,
	fmean: () => fmean,
	geometricMean: () => geometricMean,
	harmonicMean: () => harmonicMean,
	kde: () => kde,
	kdeRandom: () => kdeRandom,
	linearRegression: () => linearRegression,
	mean: () => mean,
	median: () => median,
	medianGrouped: () => medianGrouped,
	medianHigh: () => medianHigh,
	medianLow: () => medianLow,
	mode: () => mode,
	multimode: () => multimode,
	pstdev: () => pstdev,
	pvariance: () => pvariance,
	quantiles: () => quantiles,
	stdev: () => stdev,
	variance: () => variance
}));
export { NormalDist, StatisticsError, correlation, covariance, fmean, geometricMean, harmonicMean, kde, kdeRandom, linearRegression, mean, median, medianGrouped, medianHigh, medianLow, mode, multimode, pstdev, pvariance, quantiles, stdev, variance };
