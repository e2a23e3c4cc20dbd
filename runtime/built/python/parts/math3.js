import "../../rolldown-runtime.js";
import { OverflowError, ValueError } from "../../core.js";
import { big, index, integerRoot, toInt, unpacked } from "../core.js";
// runtime/python/math/integers.ts
const largestCount = 9223372036854775807n;
function productOfAll(factors) {
	while (factors.length > 1) {
		const half = factors.length >> 1;
		for (let i = 0; i < half; i++) factors[i] = factors[2 * i] * factors[2 * i + 1];
		if (factors.length % 2 === 1) factors[half] = factors[factors.length - 1];
		factors.length = half + factors.length % 2;
	}
	return factors[0] ?? 1n;
}
var Factors = class {
	#full = [];
	#part = 1;
	add(factor) {
		const next = this.#part * factor;
		if (next <= Number.MAX_SAFE_INTEGER) this.#part = next;
		else {
			this.#full.push(BigInt(this.#part));
			this.#part = factor;
		}
	}
	product() {
		this.#full.push(BigInt(this.#part));
		return productOfAll(this.#full);
	}
};
function productOf(low, high) {
	const factors = new Factors();
	for (let n = low; n <= high; n++) factors.add(n);
	return factors.product();
}
function factorialOf(n) {
	if (n <= 18) {
		let product = 1;
		for (let i = 2; i <= n; i++) product *= i;
		return product;
	}
	const kept = factorials.get(n);
	if (kept !== void 0) return kept;
	const result = n >= last && n - last <= FEW ? factorialAt * productOf(last + 1, n) : productOf(2, n);
	if (n <= MOST_KEPT) factorials.set(n, result);
	else [last, factorialAt] = [n, result];
	return result;
}
const factorials = new Map();
const MOST_KEPT = 200;
let last = 1;
let factorialAt = 1n;
const FEW = 32;
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
	if (typeof n === "bigint") return toInt(longFallingProduct(n, k, divide));
	let product = 1;
	for (let i = 0; i < k; i++) {
		const next = product * (n - i);
		if (next > Number.MAX_SAFE_INTEGER) {
			if (!divide) return toInt(productOf(n - k + 1, n));
			if (n <= MOST_SIEVED && n < 32 * k) return toInt(combByPrimes(n, k));
			return toInt(productOf(n - k + 1, n) / big(factorialOf(k)));
		}
		product = divide ? next / (i + 1) : next;
	}
	return product;
}
function longFallingProduct(n, k, divide) {
	const product = productOfAll(Array.from({ length: k }, (_, i) => n - BigInt(i)));
	return divide ? product / big(factorialOf(k)) : product;
}
const MOST_SIEVED = 2 ** 16;
const primes = [2, 3];
let sieved = 4;
function sieve(most) {
	const isOut = new Uint8Array(most + 1);
	primes.length = 0;
	for (let n = 2; n <= most; n++) {
		if (isOut[n] === 1) continue;
		primes.push(n);
		for (let m = n * n; m <= most; m += n) isOut[m] = 1;
	}
	sieved = most;
}
function combByPrimes(n, k) {
	if (n > sieved) sieve(Math.min(2 * n, MOST_SIEVED));
	const factors = new Factors();
	for (let i = 0; i < primes.length; i++) {
		const prime = primes[i];
		if (prime > n) break;
		let rest = n;
		let chosen = k;
		let borrowed = 0;
		while (rest > 0) {
			const short = rest % prime < chosen % prime + borrowed;
			if (short) factors.add(prime);
			borrowed = short ? 1 : 0;
			rest = rest / prime | 0;
			chosen = chosen / prime | 0;
		}
	}
	return factors.product();
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
function isqrt(n) {
	const value = index(n);
	if (value < 0) throw new ValueError("isqrt() argument must be nonnegative");
	if (typeof value === "bigint") return toInt(integerRoot(value));
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
export { comb, erfOf, erfcOf, factorial, gcd, isqrt, lcm, perm };
