/* @ts-self-types="../../../runtime/python/itertools.ts" */
import "./program.js";
import { __exportAll, __name } from "../rolldown-runtime.js";
import { TypeError, ValueError, repeatable, snakeCase } from "../core.js";
import { END, Lazy, add, asTuple, callable$1 as callable, eq, index, isAsync, isAsyncFunction, isInt, isKeywords, iter, kindOf, nameFunctions, options, repr, truth, tupleFrom, unpacked } from "./core.js";
import { lasting, showAs } from "./parts/asyncio2.js";
// runtime/python/itertools/combinatoric.ts
var Rows = class extends Lazy {
	#isFirst = true;
	#isOver;
	constructor(row, isEmpty) {
		super();
		this.row = row;
		this.#isOver = isEmpty;
	}
	next() {
		if (this.#isOver) return END;
		if (this.#isFirst) this.#isFirst = false;
		else if (!this.advance()) {
			this.#isOver = true;
			return END;
		}
		return {
			done: false,
			value: copied(this.row)
		};
	}
};
function copied(row) {
	switch (row.length) {
		case 2: return asTuple([row[0], row[1]]);
		case 3: return asTuple([
			row[0],
			row[1],
			row[2]
		]);
		default: return asTuple(row.slice());
	}
}
function product(...args) {
	const last = args.at(-1);
	const named = isKeywords(last) ? last : {};
	const inputs = isKeywords(last) ? args.slice(0, -1) : args;
	const times = Number(index(named.repeat ?? 1));
	if (times < 0) throw new ValueError("repeat argument cannot be negative");
	const pools = inputs.map((input) => [...iter(input)]);
	return new Product(Array.from({ length: times }, () => pools).flat());
}
var Product = class extends Rows {
	#pools;
	#places;
	constructor(pools) {
		super(pools.map((pool) => pool[0]), pools.some((pool) => pool.length === 0));
		this.#pools = pools;
		this.#places = pools.map(() => 0);
	}
	advance() {
		const places = this.#places;
		for (let i = places.length - 1; i >= 0; i--) {
			const pool = this.#pools[i];
			const next = places[i] + 1;
			const place = next < pool.length ? next : 0;
			places[i] = place;
			this.row[i] = pool[place];
			if (place > 0) return true;
		}
		return false;
	}
};
showAs(Product, "itertools", "product");
function taking(iterable, r) {
	const pool = [...iter(iterable)];
	const count = Number(index(r));
	if (count < 0) throw new ValueError("r must be non-negative");
	return [pool, count];
}
function permutations(iterable, r) {
	const given = isKeywords(r) ? r.r : r;
	const pool = [...iter(iterable)];
	const [, count] = taking([], given ?? pool.length);
	return new Permutations(pool, count);
}
var Permutations = class extends Rows {
	#items;
	#cycles;
	constructor(items, count) {
		super(items.slice(0, count), count > items.length);
		this.#items = items;
		this.#cycles = Array.from({ length: count }, (_, i) => items.length - i);
	}
	advance() {
		const { row } = this;
		const items = this.#items;
		const cycles = this.#cycles;
		const last = items.length - 1;
		for (let i = row.length - 1; i >= 0; i--) {
			const item = items[i];
			const left = cycles[i] - 1;
			cycles[i] = left === 0 ? items.length - i : left;
			if (left > 0) {
				const j = items.length - left;
				row[i] = items[i] = items[j];
				items[j] = item;
				for (let at = i + 1; at < row.length; at++) row[at] = items[at];
				return true;
			}
			for (let at = i; at < last; at++) items[at] = items[at + 1];
			items[last] = item;
		}
		return false;
	}
};
showAs(Permutations, "itertools", "permutations");
function combinations(iterable, r) {
	const [pool, count] = taking(iterable, r);
	return new Combinations(pool, count, 1);
}
function combinationsWithReplacement(iterable, r) {
	const [pool, count] = taking(iterable, r);
	return new Replacing(pool, count, 0);
}
var Combinations = class extends Rows {
	#pool;
	#step;
	#places;
	constructor(pool, count, step) {
		const places = Array.from({ length: count }, (_, i) => i * step);
		super(places.map((place) => pool[place]), count > 0 && (places.at(-1) ?? 0) >= pool.length);
		this.#pool = pool;
		this.#step = step;
		this.#places = places;
	}
	advance() {
		const { row } = this;
		const pool = this.#pool;
		const places = this.#places;
		const step = this.#step;
		let most = pool.length - 1;
		let i = places.length - 1;
		for (; i >= 0 && places[i] === most; i--) most -= step;
		if (i < 0) return false;
		for (let place = places[i] + 1; i < places.length; i++, place += step) {
			places[i] = place;
			row[i] = pool[place];
		}
		return true;
	}
};
showAs(Combinations, "itertools", "combinations");
var Replacing = class extends Combinations {};
showAs(Replacing, "itertools", "combinations_with_replacement");
// runtime/python/itertools/async.ts
function mustWait(...values) {
	return values.some((value) => isAsync(value) || isAsyncFunction(value));
}
function open(source) {
	return isAsync(source) ? source[Symbol.asyncIterator]() : iter(source);
}
async function* rest(items) {
	for (let next = await items.next(); !next.done; next = await items.next()) yield next.value;
}
async function* accumulate$1(source, combine, initial) {
	const items = open(source);
	let total = initial;
	if (total === void 0) {
		const first = await items.next();
		if (first.done) return;
		total = first.value;
	}
	yield total;
	for await (const item of rest(items)) yield total = await combine(total, item);
}
__name(accumulate$1, "accumulate");
async function* batched$1(source, size, strict) {
	let batch = [];
	for await (const item of rest(open(source))) {
		batch.push(item);
		if (batch.length < size) continue;
		yield tupleFrom(batch);
		batch = [];
	}
	if (batch.length === 0) return;
	if (strict) throw new ValueError("batched(): incomplete batch");
	yield tupleFrom(batch);
}
__name(batched$1, "batched");
async function* chain$1(sources) {
	for await (const source of rest(open(sources))) yield* rest(open(source));
}
__name(chain$1, "chain");
async function* compress$1(data, selectors) {
	const choices = open(selectors);
	for await (const item of rest(open(data))) {
		const selector = await choices.next();
		if (selector.done) return;
		if (truth(selector.value)) yield item;
	}
}
__name(compress$1, "compress");
async function* cycle$1(source) {
	const seen = [];
	for await (const item of rest(open(source))) {
		seen.push(item);
		yield item;
	}
	while (seen.length > 0) yield* seen;
}
__name(cycle$1, "cycle");
async function* dropwhile$1(predicate, source) {
	let dropping = true;
	for await (const item of rest(open(source))) {
		dropping &&= truth(await predicate(item));
		if (!dropping) yield item;
	}
}
__name(dropwhile$1, "dropwhile");
async function* takewhile$1(predicate, source) {
	for await (const item of rest(open(source))) {
		if (!truth(await predicate(item))) return;
		yield item;
	}
}
__name(takewhile$1, "takewhile");
async function* filterfalse$1(predicate, source) {
	for await (const item of rest(open(source))) if (!truth(await predicate(item))) yield item;
}
__name(filterfalse$1, "filterfalse");
async function* groupby$1(source, keyOf) {
	let group = [];
	let current;
	for await (const item of rest(open(source))) {
		const key = await keyOf(item);
		if (group.length > 0 && !eq(key, current)) {
			yield asTuple([current, group]);
			group = [];
		}
		if (group.length === 0) current = key;
		group.push(item);
	}
	if (group.length > 0) yield asTuple([current, group]);
}
__name(groupby$1, "groupby");
async function* islice$1(source, start, stop, step) {
	const items = open(source);
	let wanted = start;
	for (let place = 0; place < stop; place++) {
		const next = await items.next();
		if (next.done) return;
		if (place !== wanted) continue;
		wanted += step;
		yield next.value;
	}
}
__name(islice$1, "islice");
async function* pairwise$1(source) {
	const items = open(source);
	const first = await items.next();
	if (first.done) return;
	let last = first.value;
	for await (const item of rest(items)) {
		yield asTuple([last, item]);
		last = item;
	}
}
__name(pairwise$1, "pairwise");
async function* starmap$1(func, source) {
	for await (const args of rest(open(source))) yield await func(...[...iter(args)]);
}
__name(starmap$1, "starmap");
async function* zipLongest$1(sources, fill) {
	const iterators = sources.map((source) => open(source));
	let active = iterators.length;
	while (active > 0) {
		const row = [];
		for (const [i, iterator] of iterators.entries()) {
			const next = await iterator?.next();
			if (iterator && next?.done) {
				iterators[i] = null;
				if (--active === 0) return;
			}
			row.push(next && !next.done ? next.value : fill);
		}
		yield tupleFrom(row);
	}
}
__name(zipLongest$1, "zipLongest");
for (const generator of [
	accumulate$1,
	batched$1,
	chain$1,
	compress$1,
	cycle$1,
	dropwhile$1,
	filterfalse$1,
	groupby$1,
	islice$1,
	pairwise$1,
	rest,
	starmap$1,
	takewhile$1,
	zipLongest$1
]) lasting(generator);
// runtime/python/itertools/grouping.ts
var Lookahead = class {
	ended = false;
	group = 0;
	#items;
	#keyOf;
	constructor(items, keyOf) {
		this.#items = items;
		this.#keyOf = keyOf;
	}
	advance() {
		const { done, value } = this.#items.next();
		if (done) {
			this.ended = true;
			return;
		}
		this.item = value;
		this.key = this.#keyOf(value);
	}
	goesOn(key) {
		return !this.ended && (Object.is(this.key, key) || eq(this.key, key));
	}
};
function groupby(iterable, key) {
	const given = options(["key"], key).key ?? null;
	const keyOf = given ? callable(given) : (item) => item;
	if (mustWait(iterable, given)) return groupby$1(iterable, keyOf);
	return groups(new Lookahead(iter(iterable), keyOf));
}
function* groups(source) {
	source.advance();
	while (!source.ended) {
		const key = source.key;
		const number = ++source.group;
		yield asTuple([key, members(source, key, number)]);
		while (source.goesOn(key)) source.advance();
	}
	source.group++;
}
function* members(source, key, number) {
	while (source.group === number && source.goesOn(key)) {
		const item = source.item;
		source.advance();
		yield item;
	}
}
function tee(iterable, n) {
	const count = Number(index(options(["n"], n).n ?? 2));
	if (count < 0) throw new ValueError("n must be >= 0");
	const items = iter(iterable);
	const start = {};
	return tupleFrom(Array.from({ length: count }, () => linked(items, start)));
}
function* linked(items, link) {
	while (true) {
		if (link.next === void 0) {
			const { done, value } = items.next();
			link.next = done ? null : {};
			if (!done) link.item = value;
		}
		if (link.next === null) return;
		const item = link.item;
		link = link.next;
		yield item;
	}
}
lasting(groups, "itertools", "groupby");
lasting(members, "itertools", "_grouper");
lasting(linked, "itertools", "_tee");
// runtime/python/itertools/infinite.ts
var Count = class {
	static __module__ = "itertools";
	static __name__ = "count";
	#next;
	#step;
	constructor(start, step) {
		for (const value of [start, step]) if (kindOf(value) === 0) throw new TypeError("a number is required");
		this.#next = start;
		this.#step = step;
	}
	next() {
		const value = this.#next;
		this.#next = add(value, this.#step);
		return {
			done: false,
			value
		};
	}
	[Symbol.iterator]() {
		return this;
	}
	toString() {
		const step = eq(this.#step, 1) && typeof this.#step === "number" ? "" : `, ${repr(this.#step)}`;
		return `count(${repr(this.#next)}${step})`;
	}
};
function count(start, step) {
	const given = options(["start", "step"], start, step);
	return new Count(given.start ?? 0, given.step ?? 1);
}
function cycle(iterable) {
	if (isAsync(iterable)) return cycle$1(iterable);
	return cycleOf(iter(iterable));
}
function* cycleOf(items) {
	const seen = [];
	for (const item of items) {
		seen.push(item);
		yield item;
	}
	while (seen.length > 0) yield* seen;
}
var Repeat = class {
	static __module__ = "itertools";
	static __name__ = "repeat";
	#value;
	#left;
	constructor(value, times) {
		this.#value = value;
		this.#left = times;
	}
	next() {
		if (this.#left <= 0) return {
			done: true,
			value: void 0
		};
		this.#left--;
		return {
			done: false,
			value: this.#value
		};
	}
	__len__() {
		if (this.#left === Infinity) throw new TypeError("len() of unsized object");
		return this.#left;
	}
	[Symbol.iterator]() {
		return this;
	}
	toString() {
		const times = this.#left === Infinity ? "" : `, ${this.#left}`;
		return `repeat(${repr(this.#value)}${times})`;
	}
};
function repeat(object, times) {
	const given = options(["times"], times).times;
	return new Repeat(object, given === void 0 ? Infinity : Math.max(0, Number(index(given))));
}
lasting(cycleOf, "itertools", "cycle");
// runtime/python/itertools/terminating.ts
function accumulate(iterable, func, named) {
	const given = options(["func"], func, named);
	const combine = given.func ? callable(given.func) : (a, b) => add(a, b);
	const initial = given.initial ?? void 0;
	if (mustWait(iterable, given.func)) return accumulate$1(iterable, combine, initial);
	return accumulateOf(iter(iterable), combine, initial);
}
function* accumulateOf(items, combine, initial) {
	let total = initial;
	if (total === void 0) {
		const { done, value } = items.next();
		if (done) return;
		total = value;
	}
	yield total;
	for (const item of items) yield total = combine(total, item);
}
function batched(iterable, n, { strict = false } = {}) {
	const size = Number(index(n));
	if (size < 1) throw new ValueError("n must be at least one");
	if (mustWait(iterable)) return batched$1(iterable, size, strict);
	return batchedOf(iter(iterable), size, strict);
}
function* batchedOf(items, size, strict) {
	let batch = [];
	for (const item of items) {
		batch.push(item);
		if (batch.length < size) continue;
		yield tupleFrom(batch);
		batch = [];
	}
	if (batch.length === 0) return;
	if (strict) throw new ValueError("batched(): incomplete batch");
	yield tupleFrom(batch);
}
function chained(iterables) {
	if (mustWait(iterables) || Array.isArray(iterables) && iterables.some((one) => mustWait(one))) return chain$1(iterables);
	return chainOf(iter(iterables));
}
const chain = Object.assign((...iterables) => chained(unpacked(iterables)), { fromIterable: (iterable) => chained(iterable) });
function* chainOf(iterables) {
	for (const iterable of iterables) if (Array.isArray(iterable) && iterable.constructor === Array) for (let i = 0; i < iterable.length; i++) yield iterable[i];
	else yield* iter(iterable);
}
function compress(data, selectors) {
	if (mustWait(data, selectors)) return compress$1(data, selectors);
	return compressOf(iter(data), iter(selectors));
}
function* compressOf(items, selectors) {
	while (true) {
		const item = items.next();
		if (item.done) return;
		const selector = selectors.next();
		if (selector.done) return;
		if (truth(selector.value)) yield item.value;
	}
}
function dropwhile(predicate, iterable) {
	if (mustWait(iterable, predicate)) return dropwhile$1(callable(predicate), iterable);
	return dropwhileOf(callable(predicate), iter(iterable));
}
function* dropwhileOf(predicate, items) {
	let dropping = true;
	for (const item of items) {
		dropping &&= truth(predicate(item));
		if (!dropping) yield item;
	}
}
function takewhile(predicate, iterable) {
	if (mustWait(iterable, predicate)) return takewhile$1(callable(predicate), iterable);
	return takewhileOf(callable(predicate), iter(iterable));
}
function* takewhileOf(predicate, items) {
	for (let next = items.next(); !next.done; next = items.next()) {
		if (!truth(predicate(next.value))) return;
		yield next.value;
	}
}
function filterfalse(predicate, iterable) {
	const test = predicate ? callable(predicate) : (item) => item;
	if (mustWait(iterable, predicate)) return filterfalse$1(test, iterable);
	return filterfalseOf(test, iter(iterable));
}
function* filterfalseOf(predicate, items) {
	for (const item of items) if (!truth(predicate(item))) yield item;
}
function sliceBound(value, message) {
	if (value == null) return null;
	const bound = isInt(value) ? Number(value) : -1;
	if (bound < 0) throw new ValueError(message);
	return bound;
}
const range = "must be None or an integer: 0 <= x <= sys.maxsize.";
function islice(iterable, ...bounds) {
	const alone = bounds.length === 1;
	if (bounds.length === 0) throw new TypeError("islice expected at least 2 arguments, got 1");
	if (bounds.length > 3) throw new TypeError(`islice expected at most 4 arguments, got ${bounds.length + 1}`);
	const [start, stop, step] = alone ? [null, bounds[0]] : bounds;
	const end = sliceBound(stop, `Stop argument for islice() ${range}`);
	const first = sliceBound(start, `Indices for islice() ${range}`) ?? 0;
	const every = step == null ? 1 : isInt(step) ? Number(step) : 0;
	if (every < 1) throw new ValueError("Step for islice() must be a positive integer or None.");
	if (mustWait(iterable)) return islice$1(iterable, first, end ?? Infinity, every);
	return isliceOf(iter(iterable), first, end ?? Infinity, every);
}
function* isliceOf(items, start, stop, step) {
	let wanted = start;
	for (let place = 0; place < stop; place++) {
		const { done, value } = items.next();
		if (done) return;
		if (place !== wanted) continue;
		wanted += step;
		yield value;
	}
}
function pairwise(iterable) {
	if (mustWait(iterable)) return pairwise$1(iterable);
	return pairwiseOf(iter(iterable));
}
function* pairwiseOf(items) {
	const first = items.next();
	if (first.done) return;
	let last = first.value;
	for (const item of items) {
		yield asTuple([last, item]);
		last = item;
	}
}
function starmap(func, iterable) {
	if (mustWait(iterable, func)) return starmap$1(callable(func), iterable);
	return starmapOf(callable(func), iter(iterable));
}
function* starmapOf(func, items) {
	for (const args of items) yield func(...[...iter(args)]);
}
function zipLongest(...given) {
	const args = unpacked(given);
	const last = args.at(-1);
	const named = isKeywords(last) ? last : {};
	const inputs = isKeywords(last) ? args.slice(0, -1) : args;
	const fill = named.fillvalue ?? null;
	if (inputs.some((one) => mustWait(one))) return zipLongest$1(inputs, fill);
	return zipLongestOf(inputs.map((input) => iter(input)), fill);
}
function* zipLongestOf(iterators, fill) {
	let active = iterators.length;
	while (active > 0) {
		const row = [];
		for (const [i, iterator] of iterators.entries()) {
			const next = iterator?.next();
			if (iterator && next?.done) {
				iterators[i] = null;
				if (--active === 0) return;
			}
			row.push(next && !next.done ? next.value : fill);
		}
		yield tupleFrom(row);
	}
}
lasting(accumulateOf, "itertools", "accumulate");
lasting(batchedOf, "itertools", "batched");
lasting(chainOf, "itertools", "chain");
lasting(compressOf, "itertools", "compress");
lasting(dropwhileOf, "itertools", "dropwhile");
lasting(takewhileOf, "itertools", "takewhile");
lasting(filterfalseOf, "itertools", "filterfalse");
lasting(isliceOf, "itertools", "islice");
lasting(pairwiseOf, "itertools", "pairwise");
lasting(starmapOf, "itertools", "starmap");
lasting(zipLongestOf, "itertools", "zip_longest");
// runtime/python/itertools.ts
var itertools_exports = __exportAll({
	accumulate: () => accumulate,
	batched: () => batched,
	chain: () => chain,
	combinations: () => combinations,
	combinationsWithReplacement: () => combinationsWithReplacement,
	compress: () => compress,
	count: () => count,
	cycle: () => cycle,
	dropwhile: () => dropwhile,
	filterfalse: () => filterfalse,
	groupby: () => groupby,
	islice: () => islice,
	pairwise: () => pairwise,
	permutations: () => permutations,
	product: () => product,
	repeat: () => repeat,
	starmap: () => starmap,
	takewhile: () => takewhile,
	tee: () => tee,
	zipLongest: () => zipLongest
});
nameFunctions(itertools_exports);
for (const [name, type] of Object.entries(itertools_exports)) Object.defineProperty(type, Symbol.hasInstance, { value(value) {
	const { __module__, __name__ } = value?.constructor ?? {};
	return __module__ === "itertools" && __name__ === snakeCase(name);
} });
[
	batched,
	chain,
	combinations,
	combinationsWithReplacement,
	compress,
	count,
	cycle,
	islice,
	pairwise,
	permutations,
	product,
	repeat,
	zipLongest
].forEach(repeatable);
export { accumulate, batched, chain, combinations, combinationsWithReplacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zipLongest };
