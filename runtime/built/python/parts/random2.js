import "../../rolldown-runtime.js";
import { Bytes, NotImplementedError, ZeroDivisionError, add, asTuple, dialect, hash, index, isFloat, isInt, isTuple, item, iter, len, nodeModule, options, repr, setItem, toFloat, toInt, toNumber, tupleFrom } from "../core.js";
import { IndexError, OverflowError, TypeError, ValueError, registerForm } from "../../core.js";
import { pickledAs } from "./random.js";
import { logGammaOf } from "./math4.js";
// runtime/python/random/distributions.ts
const twoPi = 2 * Math.PI;
const normalFactor = 4 * Math.exp(-.5) / Math.sqrt(2);
const log4 = Math.log(4);
const gammaOffset = 1 + Math.log(4.5);
function divide(a, b) {
	if (b === 0) throw new ZeroDivisionError("float division by zero");
	return a / b;
}
function normal(draw, mu, sigma) {
	while (true) {
		const u = draw();
		const v = 1 - draw();
		const z = normalFactor * (u - .5) / v;
		if (z * z / 4 <= -Math.log(v)) return mu + z * sigma;
	}
}
function normalPair(draw) {
	const angle = draw() * twoPi;
	const radius = Math.sqrt(-2 * Math.log(1 - draw()));
	return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}
function exponential(draw, lambda) {
	return divide(-Math.log(1 - draw()), lambda);
}
function triangle(draw, low, high, mode) {
	let u = draw();
	if (mode !== null && high === low) return low;
	let peak = mode === null ? .5 : (mode - low) / (high - low);
	if (u > peak) {
		u = 1 - u;
		peak = 1 - peak;
		[low, high] = [high, low];
	}
	return low + (high - low) * Math.sqrt(u * peak);
}
function vonMises(draw, mu, kappa) {
	if (kappa <= 1e-6) return twoPi * draw();
	const s = .5 / kappa;
	const r = s + Math.sqrt(1 + s * s);
	let z;
	while (true) {
		z = Math.cos(Math.PI * draw());
		const d = z / (r + z);
		const u = draw();
		if (u < 1 - d * d || u <= (1 - d) * Math.exp(d)) break;
	}
	const q = 1 / r;
	const turn = Math.acos((q + z) / (1 + q * z));
	const angle = (draw() > .5 ? mu + turn : mu - turn) % twoPi;
	return angle < 0 ? angle + twoPi : angle;
}
function gammaDistributed(draw, alpha, beta) {
	if (alpha <= 0 || beta <= 0) throw new ValueError("gammavariate: alpha and beta must be > 0.0");
	if (alpha > 1) return gammaAboveOne(draw, alpha) * beta;
	if (alpha === 1) return -Math.log(1 - draw()) * beta;
	const b = (Math.E + alpha) / Math.E;
	while (true) {
		const p = b * draw();
		const x = p <= 1 ? Math.pow(p, 1 / alpha) : -Math.log((b - p) / alpha);
		const u = draw();
		if (p > 1 ? u <= Math.pow(x, alpha - 1) : u <= Math.exp(-x)) return x * beta;
	}
}
function gammaAboveOne(draw, alpha) {
	const root = Math.sqrt(2 * alpha - 1);
	const b = alpha - log4;
	const c = alpha + root;
	while (true) {
		const u = draw();
		if (!(u > 1e-7 && u < .9999999)) continue;
		const w = 1 - draw();
		const v = Math.log(u / (1 - u)) / root;
		const x = alpha * Math.exp(v);
		const z = u * u * w;
		const r = b + c * v - x;
		if (r + gammaOffset - 4.5 * z >= 0 || r >= Math.log(z)) return x;
	}
}
function betaDistributed(draw, alpha, beta) {
	const y = gammaDistributed(draw, alpha, 1);
	return y === 0 ? 0 : y / (y + gammaDistributed(draw, beta, 1));
}
function pareto(draw, alpha) {
	const u = 1 - draw();
	return Math.pow(u, divide(-1, alpha));
}
function weibull(draw, alpha, beta) {
	const u = 1 - draw();
	return alpha * Math.pow(-Math.log(u), divide(1, beta));
}
function binomial(draw, n, p) {
	if (n < 0) throw new ValueError("n must be non-negative");
	if (p === 0) return 0;
	if (p === 1) return n;
	if (!(p > 0 && p < 1)) throw new ValueError("p must be in the range 0.0 <= p <= 1.0");
	if (n === 1) return draw() < p ? 1 : 0;
	if (p > .5) return n - binomial(draw, n, 1 - p);
	return n * p < 10 ? binomialByGaps(draw, n, p) : binomialByRejection(draw, n, p);
}
function binomialByGaps(draw, n, p) {
	const c = Math.log2(1 - p);
	if (c === 0) return 0;
	let hits = 0;
	let trial = 0;
	while (true) {
		trial += Math.floor(Math.log2(draw()) / c) + 1;
		if (trial > n) return hits;
		hits++;
	}
}
function binomialByRejection(draw, n, p) {
	const spread = Math.sqrt(n * p * (1 - p));
	const b = 1.15 + 2.53 * spread;
	const a = -.0873 + .0248 * b + .01 * p;
	const c = n * p + .5;
	const sure = .92 - 4.2 / b;
	const alpha = (2.83 + 5.1 / b) * spread;
	const odds = Math.log(p / (1 - p));
	const mode = Math.floor((n + 1) * p);
	const height = logGammaOf(mode + 1) + logGammaOf(n - mode + 1);
	while (true) {
		const u = draw() - .5;
		const edge = .5 - Math.abs(u);
		const hits = Math.floor((2 * a / edge + b) * u + c);
		if (hits < 0 || hits > n) continue;
		let v = draw();
		if (edge >= .07 && v <= sure) return hits;
		v *= alpha / (a / (edge * edge) + b);
		const limit = height - logGammaOf(hits + 1) - logGammaOf(n - hits + 1) + (hits - mode) * odds;
		if (Math.log(v) <= limit) return hits;
	}
}
// runtime/python/random/mersenne_twister.ts
const size = 624;
const middle = 397;
const twist = 2567483615;
var MersenneTwister = class {
	#state = new Uint32Array(size);
	#next = size;
	seed(key) {
		const state = this.#state;
		this.#fill(19650218);
		let i = 1;
		let j = 0;
		for (let count = Math.max(size, key.length); count > 0; count--) {
			const before = state[i - 1];
			state[i] = (state[i] ^ Math.imul(before ^ before >>> 30, 1664525)) + key[j] + j;
			if (++i === size) {
				state[0] = state[623];
				i = 1;
			}
			if (++j === key.length) j = 0;
		}
		for (let count = 623; count > 0; count--) {
			const before = state[i - 1];
			state[i] = (state[i] ^ Math.imul(before ^ before >>> 30, 1566083941)) - i;
			if (++i === size) {
				state[0] = state[623];
				i = 1;
			}
		}
		state[0] = 2147483648;
		this.#next = size;
	}
	word() {
		if (this.#next === size) this.#turn();
		let word = this.#state[this.#next++];
		word ^= word >>> 11;
		word ^= word << 7 & 2636928640;
		word ^= word << 15 & 4022730752;
		return (word ^ word >>> 18) >>> 0;
	}
	fraction() {
		return ((this.word() >>> 5) * 67108864 + (this.word() >>> 6)) / 9007199254740992;
	}
	save() {
		return [...this.#state, this.#next];
	}
	restore(saved) {
		this.#state.set(saved.slice(0, size));
		this.#next = saved[size];
	}
	#fill(word) {
		const state = this.#state;
		state[0] = word;
		for (let i = 1; i < size; i++) {
			const before = state[i - 1];
			state[i] = Math.imul(before ^ before >>> 30, 1812433253) + i;
		}
	}
	#turn() {
		const state = this.#state;
		let far = middle;
		for (let i = 0; i < size; i++) {
			const mixed = state[i] & 2147483648 | state[i + 1 === size ? 0 : i + 1] & 2147483647;
			state[i] = state[far] ^ mixed >>> 1 ^ -(mixed & 1) & twist;
			if (++far === size) far = 0;
		}
		this.#next = 0;
	}
};
// runtime/python/random/selection.ts
function runningSums(values) {
	const sums = [];
	let sum;
	for (const value of iter(values)) {
		sum = sums.length === 0 ? value : add(sum, value);
		sums.push(sum);
	}
	return sums;
}
function placeAbove(numbers, x, high) {
	let low = 0;
	while (low < high) {
		const middle = low + high >>> 1;
		if (x < numbers[middle]) high = middle;
		else low = middle + 1;
	}
	return low;
}
function chooseWeighted(draw, population, { weights, cumWeights, k = 1 }) {
	const count = Number(len(population));
	const chosen = [];
	if (weights == null && cumWeights == null) {
		for (let i = 0; i < k; i++) chosen.push(item(population, Math.floor(draw() * count)));
		return chosen;
	}
	if (weights != null && cumWeights != null) throw new TypeError("Cannot specify both weights and cumulative weights");
	if (isInt(weights)) throw new TypeError(`The number of choices must be a keyword argument: k=${repr(weights)}`);
	const sums = weights != null ? runningSums(weights) : [...iter(cumWeights)];
	if (sums.length !== count) throw new ValueError("The number of weights does not match the population");
	if (count === 0) throw new IndexError("list index out of range");
	const numbers = sums.map(toNumber);
	const total = numbers[count - 1];
	if (total <= 0) throw new ValueError("Total of weights must be greater than zero");
	if (!Number.isFinite(total)) throw new ValueError("Total of weights must be finite");
	for (let i = 0; i < k; i++) chosen.push(item(population, placeAbove(numbers, draw() * total, count - 1)));
	return chosen;
}
function isSequence(value) {
	if (typeof value === "string" || Array.isArray(value) || ArrayBuffer.isView(value)) return true;
	if (value instanceof Map || value instanceof Set) return false;
	const own = value;
	return typeof own === "object" && own !== null && (own.__getitem__ !== void 0 || own.length !== void 0);
}
function sampleOf(below, population, k, counts) {
	if (!isSequence(population)) throw new TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
	const size = Number(len(population));
	if (k === null) throw new TypeError("Random.sample() missing 1 required positional argument: 'k'");
	if (counts === null) return places(below, size, k).map((place) => item(population, place));
	const sums = runningSums(counts);
	if (sums.length !== size) throw new ValueError("The number of counts does not match the population");
	const total = sums.at(-1) ?? 0;
	if (!isInt(total)) throw new TypeError("Counts must be integers");
	if (Number(total) <= 0) throw new ValueError("Total of counts must be greater than zero");
	const numbers = sums.map(toNumber);
	return places(below, Number(total), k).map((place) => item(population, placeAbove(numbers, place, size - 1)));
}
function places(below, size, k) {
	const count = Number(toInt(BigInt(k)));
	if (count < 0 || count > size) throw new ValueError("Sample larger than population or is negative");
	const result = [];
	let setSize = 21;
	if (count > 5) setSize += 4 ** Math.ceil(Math.log(count * 3) / Math.log(4));
	if (size <= setSize) {
		const pool = Array.from({ length: size }, (_, i) => i);
		for (let i = 0; i < count; i++) {
			const j = Number(below(size - i));
			result.push(pool[j]);
			pool[j] = pool[size - i - 1];
		}
		return result;
	}
	const drawn = new Set();
	while (result.length < count) {
		const place = Number(below(size));
		if (drawn.has(place)) continue;
		drawn.add(place);
		result.push(place);
	}
	return result;
}
// runtime/python/random/seeds.ts
function wordsOf(n) {
	const digits = (n < 0n ? -n : n).toString(16);
	const words = new Uint32Array(Math.ceil(digits.length / 8));
	for (let i = 0; i < words.length; i++) {
		const end = digits.length - 8 * i;
		words[i] = parseInt(digits.slice(Math.max(0, end - 8), end), 16);
	}
	return words;
}
function wordsOfBytes(bytes) {
	const { createHash } = nodeModule("node:crypto");
	const digest = createHash("sha512").update(bytes).digest();
	const all = new Uint8Array(bytes.length + digest.length);
	all.set(bytes);
	all.set(digest, bytes.length);
	let digits = "";
	for (const byte of all) digits += byte.toString(16).padStart(2, "0");
	return wordsOf(BigInt("0x" + digits));
}
function oldHash(codes) {
	let x = BigInt(codes[0] ?? 0) << 7n;
	for (const code of codes) x = BigInt.asUintN(64, 1000003n * x ^ BigInt(code));
	return x ^ BigInt(codes.length);
}
function keyOf(seed, version) {
	if (seed == null) return crypto.getRandomValues(new Uint32Array(624));
	if (typeof seed === "string" || seed instanceof Uint8Array) {
		if (version === 2) return wordsOfBytes(typeof seed === "string" ? new TextEncoder().encode(seed) : seed);
		return wordsOf(oldHash(typeof seed === "string" ? Array.from(seed, (c) => c.codePointAt(0)) : [...seed]));
	}
	if (isInt(seed)) return wordsOf(BigInt(seed));
	if (isFloat(seed)) return wordsOf(BigInt.asUintN(64, BigInt(hash(seed))));
	throw new TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
}
// runtime/python/random/random.ts
var Random = class Random {
	static __module__ = "random";
	#twister = new MersenneTwister();
	#waiting = null;
	#ownRandom = this.random !== Random.prototype.random;
	#ownBits = this.getrandbits !== Random.prototype.getrandbits;
	#draw = () => this.#ownRandom ? toNumber(this.random()) : this.fraction();
	constructor(seed = null) {
		this.seed(seed);
	}
	fraction() {
		return this.#twister.fraction();
	}
	word() {
		return this.#twister.word();
	}
	seed(a = null, version = 2) {
		const given = options(["a", "version"], a, version);
		this.#twister.seed(keyOf(given.a ?? null, Number(given.version ?? 2)));
		this.#waiting = null;
	}
	__reduce__() {
		return asTuple([
			this.constructor,
			asTuple([]),
			this.getstate()
		]);
	}
	__setstate__(state) {
		this.setstate(state);
	}
	getstate() {
		const waiting = this.#waiting === null ? null : toFloat(this.#waiting);
		return asTuple([
			3,
			tupleFrom(this.#twister.save()),
			waiting
		]);
	}
	setstate(state) {
		const [version, words, waiting] = state;
		if (version !== 3 && version !== 2) throw new ValueError(`state with version ${version} passed to Random.setstate() of version 3`);
		if (!isTuple(words)) throw new TypeError("state vector must be a tuple");
		if (words.length !== 625) throw new ValueError("state vector is the wrong size");
		this.#twister.restore(words.map(Number));
		this.#waiting = waiting === null ? null : toNumber(waiting);
	}
	random() {
		return toFloat(this.fraction());
	}
	getrandbits(k) {
		let bits = Number(index(k));
		if (bits < 0) throw new ValueError("number of bits must be non-negative");
		if (bits <= 32) return bits === 0 ? 0 : this.word() >>> 32 - bits;
		if (bits <= 53) {
			const low = this.word();
			return (this.word() >>> 64 - bits) * 4294967296 + low;
		}
		let digits = "";
		for (; bits > 0; bits -= 32) digits = (bits < 32 ? this.word() >>> 32 - bits : this.word()).toString(16).padStart(8, "0") + digits;
		return toInt(BigInt("0x" + digits));
	}
	randbytes(n) {
		let count = Number(index(n));
		if (count < 0) throw new ValueError("number of bits must be non-negative");
		const bytes = new Bytes(count);
		for (let place = 0; count > 0; count -= 4) {
			let word = count < 4 ? this.word() >>> 32 - 8 * count : this.word();
			for (let i = 0; i < Math.min(4, count); i++) {
				bytes[place++] = word & 255;
				word >>>= 8;
			}
		}
		return bytes;
	}
	#below(n) {
		if (dialect.current) return Math.floor(toNumber(this.random()) * Number(n));
		if (this.#ownRandom && !this.#ownBits) return this.#belowByFraction(n);
		if (typeof n === "number" && !this.#ownBits) {
			const large = n > 4294967295;
			const bits = large ? 64 - Math.clz32(Math.floor(n / 4294967296)) : 32 - Math.clz32(n);
			if (!large) while (true) {
				const number = this.word() >>> 32 - bits;
				if (number < n) return number;
			}
			return this.#belowByBits(n, bits);
		}
		return this.#belowByBits(n, n.toString(2).length);
	}
	#belowByBits(n, bits) {
		let number = this.getrandbits(bits);
		while (number >= n) number = this.getrandbits(bits);
		return number;
	}
	#belowByFraction(n) {
		const count = Number(n);
		if (count >= 2 ** 53) return Math.floor(this.#draw() * count);
		const limit = (2 ** 53 - 2 ** 53 % count) / 2 ** 53;
		let number = this.#draw();
		while (number >= limit) number = this.#draw();
		return Math.floor(number * 2 ** 53) % count;
	}
	#offset(start, width) {
		const number = this.#below(width);
		if (typeof start === "number" && typeof number === "number") {
			const sum = start + number;
			if (Number.isSafeInteger(sum)) return sum;
		}
		return toInt(BigInt(start) + BigInt(number));
	}
	randrange(start, stop, step) {
		const given = options(["stop", "step"], stop, step);
		const first = index(start);
		if (given.stop == null) {
			if (given.step !== void 0 && given.step !== 1) throw new TypeError("Missing a non-None stop argument");
			if (first > 0) return this.#below(first);
			throw new ValueError("empty range for randrange()");
		}
		const last = index(given.stop);
		const by = index(given.step ?? 1);
		if (by === 1) return this.#between(first, last);
		if (by === 0) throw new ValueError("zero step for randrange()");
		const width = BigInt(last) - BigInt(first);
		const stride = BigInt(by);
		const count = toInt((width + stride - (stride > 0n ? 1n : -1n)) / stride);
		if (count <= 0 || width > 0n !== stride > 0n) throw new ValueError(`empty range in randrange(${first}, ${last}, ${by})`);
		return toInt(BigInt(first) + stride * BigInt(this.#below(count)));
	}
	#between(first, last) {
		const width = typeof first === "number" && typeof last === "number" ? last - first : toInt(BigInt(last) - BigInt(first));
		if (width <= 0) throw new ValueError(`empty range in randrange(${first}, ${last})`);
		return this.#offset(first, Number.isSafeInteger(width) ? width : toInt(BigInt(last) - BigInt(first)));
	}
	randint(a, b) {
		const last = index(b);
		return this.#between(index(a), last === Number.MAX_SAFE_INTEGER ? BigInt(last) + 1n : next(last));
	}
	choice(seq) {
		const count = len(seq);
		if (count === 0) throw new IndexError("Cannot choose from an empty sequence");
		return item(seq, this.#below(count));
	}
	choices(population, weights, named) {
		const given = options(["weights"], weights, named);
		return chooseWeighted(this.#draw, population, given);
	}
	sample(population, k, named = {}) {
		const given = options(["k"], k, named);
		const counts = given.counts ?? null;
		return sampleOf((n) => this.#below(n), population, given.k ?? null, counts);
	}
	shuffle(x) {
		const plain = Array.isArray(x) && !isTuple(x);
		for (let i = Number(len(x)) - 1; i > 0; i--) {
			const j = Number(this.#below(i + 1));
			if (plain) [x[i], x[j]] = [x[j], x[i]];
			else {
				const [first, second] = [item(x, j), item(x, i)];
				setItem(x, i, first);
				setItem(x, j, second);
			}
		}
	}
	uniform(a, b) {
		const low = toNumber(a);
		return toFloat(low + (toNumber(b) - low) * this.#draw());
	}
	triangular(low, high, mode) {
		const given = options([
			"low",
			"high",
			"mode"
		], low, high, mode);
		const peak = given.mode == null ? null : toNumber(given.mode);
		return toFloat(triangle(this.#draw, toNumber(given.low ?? 0), toNumber(given.high ?? 1), peak));
	}
	gauss(mu, sigma) {
		const given = options(["mu", "sigma"], mu, sigma);
		let z = this.#waiting;
		this.#waiting = null;
		if (z === null) [z, this.#waiting] = normalPair(this.#draw);
		return toFloat(toNumber(given.mu ?? 0) + z * toNumber(given.sigma ?? 1));
	}
	normalvariate(mu, sigma) {
		const given = options(["mu", "sigma"], mu, sigma);
		const [mean, deviation] = [toNumber(given.mu ?? 0), toNumber(given.sigma ?? 1)];
		return toFloat(normal(this.#draw, mean, deviation));
	}
	lognormvariate(mu, sigma) {
		const result = Math.exp(toNumber(this.normalvariate(mu, sigma)));
		if (!Number.isFinite(result)) throw new OverflowError("math range error");
		return toFloat(result);
	}
	expovariate(lambd = 1) {
		const given = options(["lambd"], lambd);
		return toFloat(exponential(this.#draw, toNumber(given.lambd ?? 1)));
	}
	vonmisesvariate(mu, kappa) {
		return toFloat(vonMises(this.#draw, toNumber(mu), toNumber(kappa)));
	}
	gammavariate(alpha, beta) {
		return toFloat(gammaDistributed(this.#draw, toNumber(alpha), toNumber(beta)));
	}
	betavariate(alpha, beta) {
		return toFloat(betaDistributed(this.#draw, toNumber(alpha), toNumber(beta)));
	}
	paretovariate(alpha) {
		return toFloat(pareto(this.#draw, toNumber(alpha)));
	}
	weibullvariate(alpha, beta) {
		return toFloat(weibull(this.#draw, toNumber(alpha), toNumber(beta)));
	}
	binomialvariate(n, p) {
		const given = options(["n", "p"], n, p);
		return binomial(this.#draw, Number(given.n ?? 1), toNumber(given.p ?? .5));
	}
};
pickledAs("random", "Random", Random);
registerForm(import.meta, Random, "random.Random", {
	write(generator) {
		const [version, words, waiting] = generator.getstate();
		return [
			version,
			[...words],
			waiting === null ? null : toNumber(waiting)
		];
	},
	fill: (empty, [version, words, waiting]) => empty.setstate(asTuple([
		version,
		tupleFrom(words),
		waiting
	]))
});
function next(n) {
	return typeof n === "number" ? n + 1 : toInt(n + 1n);
}
// runtime/python/random/system_random.ts
var SystemRandom = class extends Random {
	static __module__ = "random";
	word() {
		return crypto.getRandomValues(new Uint32Array(1))[0];
	}
	fraction() {
		const [high, low] = crypto.getRandomValues(new Uint32Array(2));
		return ((high >>> 5) * 67108864 + (low >>> 6)) / 9007199254740992;
	}
	seed() {}
	getstate() {
		throw new NotImplementedError("System entropy source does not have state.");
	}
	setstate(_state) {
		throw new NotImplementedError("System entropy source does not have state.");
	}
};
export { Random, SystemRandom };
