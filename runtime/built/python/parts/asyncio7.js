import { __exportAll } from "../../rolldown-runtime.js";
import { IndexError, TypeError } from "../../core.js";
import { callable$1 as callable, index, isKeywords, isList, isPromise, iter, lt, nameFunctions, sorted, typeName, unpacked } from "../core.js";
import { firstFew, isBefore } from "./asyncio.js";
import { lasting } from "./asyncio2.js";
// runtime/python/heapq.ts
var heapq_exports = __exportAll({
	heapify: () => heapify,
	heappop: () => heappop,
	heappush: () => heappush,
	heappushpop: () => heappushpop,
	heapreplace: () => heapreplace,
	merge: () => merge,
	nlargest: () => nlargest,
	nsmallest: () => nsmallest
});
function notAList(value, where) {
	const kind = value == null ? "None" : typeName(value);
	return new TypeError(`${where} must be list, not ${kind}`);
}
function rise(heap, start, place) {
	const item = heap[place];
	while (place > start) {
		const parentPlace = place - 1 >> 1;
		const parent = heap[parentPlace];
		if (!isBefore(item, parent)) break;
		heap[place] = parent;
		place = parentPlace;
	}
	heap[place] = item;
}
function sink(heap, place) {
	const start = place;
	const end = heap.length;
	const item = heap[place];
	let child = 2 * place + 1;
	while (child < end) {
		const right = child + 1;
		if (right < end && !isBefore(heap[child], heap[right])) child = right;
		heap[place] = heap[child];
		place = child;
		child = 2 * place + 1;
	}
	heap[place] = item;
	rise(heap, start, place);
}
function heappush(heap, item) {
	if (!isList(heap)) throw notAList(heap, "heappush() argument 1");
	heap.push(item);
	rise(heap, 0, heap.length - 1);
}
function heappop(heap) {
	if (!isList(heap)) throw notAList(heap, "heappop() argument");
	if (heap.length === 0) throw new IndexError("index out of range");
	const last = heap.pop();
	if (heap.length === 0) return last;
	const smallest = heap[0];
	heap[0] = last;
	sink(heap, 0);
	return smallest;
}
function heapreplace(heap, item) {
	if (!isList(heap)) throw notAList(heap, "heapreplace() argument 1");
	if (heap.length === 0) throw new IndexError("index out of range");
	const smallest = heap[0];
	heap[0] = item;
	sink(heap, 0);
	return smallest;
}
function heappushpop(heap, item) {
	if (!isList(heap)) throw notAList(heap, "heappushpop() argument 1");
	return heap.length > 0 && isBefore(heap[0], item) ? heapreplace(heap, item) : item;
}
function heapify(x) {
	if (!isList(x)) throw notAList(x, "heapify() argument");
	for (let i = (x.length >> 1) - 1; i >= 0; i--) sink(x, i);
}
var Candidate = class {
	constructor(item, rank, source, descending) {
		this.item = item;
		this.rank = rank;
		this.source = source;
		this.descending = descending;
	}
	__lt__(other) {
		const [a, b] = this.descending ? [other.rank, this.rank] : [this.rank, other.rank];
		if (lt(a, b)) return true;
		return !lt(b, a) && this.source < other.source;
	}
};
function merge(...given) {
	const args = unpacked(given);
	const last = args.at(-1);
	const named = isKeywords(last) ? last : {};
	const inputs = isKeywords(last) ? args.slice(0, -1) : args;
	const { key, reverse = false } = named;
	return mergeOf(inputs.map((input) => iter(input)), key ? callable(key) : null, reverse);
}
function* mergeOf(iterators, key, reverse) {
	const heap = [];
	const candidate = (item, source) => new Candidate(item, key ? key(item) : item, source, reverse);
	iterators.forEach((iterator, source) => {
		const { done, value } = iterator.next();
		if (!done) heap.push(candidate(value, source));
	});
	heapify(heap);
	while (heap.length > 0) {
		const { item, source } = heap[0];
		yield item;
		const { done, value } = iterators[source].next();
		if (done) heappop(heap);
		else heapreplace(heap, candidate(value, source));
	}
}
lasting(mergeOf);
function nlargest(n, iterable, key) {
	return extremes(n, iterable, key, true);
}
function nsmallest(n, iterable, key) {
	return extremes(n, iterable, key, false);
}
function extremes(n, iterable, key, reverse) {
	const by = (typeof key === "object" && key !== null ? key.key : key) ?? null;
	const count = Math.max(0, Number(index(n)));
	if (!Array.isArray(iterable) || count >= iterable.length / 8) return first(sorted(iterable, {
		key: by,
		reverse
	}), count);
	const items = iterable;
	const call = by === null ? null : callable(by);
	const keys = call === null ? items : items.map((item) => call(item));
	const found = (keys) => firstFew(keys, count, reverse).map((place) => items[place]);
	return keys.some(isPromise) ? Promise.all(keys).then(found) : found(keys);
}
function first(all, count) {
	const few = (all) => all.slice(0, count);
	return isPromise(all) ? all.then(few) : few(all);
}
nameFunctions(heapq_exports);
export { heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest };
