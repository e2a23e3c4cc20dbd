import "../../rolldown-runtime.js";
import { OverflowError, ValueError } from "../../core.js";
import { add, fusedMultiplyAdd, isFloat, isInt, iter, mul, multiplyExactly, split, toFloat, toNumber, unpacked } from "../core.js";
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
const HALF_UNIT = 2 ** -53;
function nearSum(numbers) {
	let high = 0;
	let low = 0;
	let rest = 0;
	let most = 0;
	for (let i = 0; i < numbers.length; i++) {
		const x = numbers[i];
		const next = high + x;
		const part = next - high;
		const lost = high - (next - part) + (x - part);
		const sum = low + lost;
		const share = sum - low;
		const left = low - (sum - share) + (lost - share);
		rest += left;
		most += left < 0 ? -left : left;
		high = next;
		low = sum;
	}
	const top = high + low;
	const part = top - high;
	const below = high - (top - part) + (low - part);
	const off = 2 * (Math.abs(rest) + (numbers.length + 2) * HALF_UNIT * most);
	return top + (below + off) === top && top + (below - off) === top ? top : void 0;
}
function exactSum(numbers) {
	const plain = Array.isArray(numbers) ? nearSum(numbers) : void 0;
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
	for (; at < left.length && isPair(left[at], right[at]); at++) if (!addProduct(terms, toNumber(left[at]), toNumber(right[at]))) break;
	if (terms.length > 0) total = add(total, toFloat(exactSum(terms)));
	for (; at < left.length; at++) total = add(total, mul(left[at], right[at]));
	return total;
}
const LEAST = 2 ** -960;
function addProduct(terms, x, y) {
	const [high, low] = multiplyExactly(x, y);
	if (!Number.isFinite(high) || !Number.isFinite(low)) return false;
	const isTiny = Math.abs(high) < LEAST && x !== 0 && y !== 0;
	terms.push(high, isTiny ? fusedMultiplyAdd(x, y, -high) : low);
	return true;
}
function sumOfProducts(x, y) {
	const terms = [];
	let at = 0;
	while (at < x.length && addProduct(terms, x[at], y[at])) at++;
	let total = exactSum(terms);
	for (; at < x.length; at++) total += x[at] * y[at];
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
export { dist, exactSum, fsum, hypot, prod, sumOfProducts, sumprod };
