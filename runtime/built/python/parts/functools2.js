import { __exportAll } from "../../rolldown-runtime.js";
import { Dict, Float, NotImplemented, UnionType, cachedProperty, call, callMember, callable$1 as callable, checkCount, cmpToKey, defineCachedProperty, eq, isAsync, isInt, isKeywords, isPromise, isType, isinstance, issubclass, iter, keywords, nameFunctions, object, repr, takesAs, tupleFrom, type$1 as type, typeName } from "../core.js";
import { TypeError, ValueError, memoryOf } from "../../core.js";
import { namedtuple } from "./collections5.js";
import { WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, updateWrapper, wraps } from "./contextlib.js";
import { partial, partialmethod } from "./functools.js";
// runtime/python/functools/cache.ts
const makeCacheInfo = () => namedtuple("CacheInfo", [
	"hits",
	"misses",
	"maxsize",
	"currsize"
], { module: "functools" });
let cacheInfoType;
const ABSENT = Symbol("absent");
var Results = class {
	#ones = new Map();
	#pairs = new Map();
	#others = new Dict();
	get size() {
		return this.#ones.size + this.#pairs.size + this.#others.size;
	}
	get(of, count) {
		if (typeof of !== "number" && typeof of !== "string") {
			const found = this.#others.get(of, ABSENT);
			return found === ABSENT ? void 0 : found;
		}
		return count === 2 ? this.#pairs.get(of) : this.#ones.get(of);
	}
	set(of, count, value) {
		this.#mapFor(of, count).set(of, value);
	}
	delete(of, count) {
		this.#mapFor(of, count).delete(of);
	}
	clear() {
		this.#ones.clear();
		this.#pairs.clear();
		this.#others.clear();
	}
	*entries() {
		for (const [of, value] of this.#ones) yield [{
			of,
			count: 1
		}, value];
		for (const [of, value] of this.#pairs) yield [{
			of,
			count: 2
		}, value];
		for (const [of, value] of this.#others) yield [{
			of,
			count: 0
		}, value];
	}
	#mapFor(of, count) {
		if (typeof of !== "number" && typeof of !== "string") return this.#others;
		return count === 2 ? this.#pairs : this.#ones;
	}
};
var Everything = class extends Results {
	forget(of, count, result) {
		if (this.get(of, count) === result) this.delete(of, count);
	}
};
var Latest = class {
	#results = new Results();
	#most;
	#first = null;
	#last = null;
	constructor(most) {
		this.#most = most;
	}
	get size() {
		return this.#results.size;
	}
	get(of, count) {
		const kept = this.#results.get(of, count);
		if (kept === void 0) return void 0;
		if (this.#last !== kept) {
			this.#remove(kept);
			this.#add(kept);
		}
		return kept.result;
	}
	set(of, count, result) {
		const known = this.#results.get(of, count);
		if (known) this.#remove(known);
		const kept = {
			of,
			count,
			result,
			before: null,
			after: null
		};
		this.#add(kept);
		this.#results.set(of, count, kept);
		if (this.size > this.#most) this.#drop(this.#first);
	}
	forget(of, count, result) {
		const kept = this.#results.get(of, count);
		if (kept !== void 0 && kept.result === result) this.#drop(kept);
	}
	clear() {
		this.#results.clear();
		this.#first = this.#last = null;
	}
	*entries() {
		for (let kept = this.#first; kept; kept = kept.after) yield [kept, kept.result];
	}
	#add(kept) {
		kept.before = this.#last;
		kept.after = null;
		if (this.#last) this.#last.after = kept;
		else this.#first = kept;
		this.#last = kept;
	}
	#remove(kept) {
		if (kept.before) kept.before.after = kept.after;
		else this.#first = kept.after;
		if (kept.after) kept.after.before = kept.before;
		else this.#last = kept.before;
	}
	#drop(kept) {
		this.#remove(kept);
		this.#results.delete(kept.of, kept.count);
	}
};
const separator = Symbol("keywords");
const TINY = 2 ** 15;
const SMALL = 2 ** 25;
function smallInt(value) {
	const number = typeof value === "boolean" ? Number(value) : value instanceof Float ? value.value : value;
	return typeof number === "number" && number >= 0 && number < SMALL && Number.isInteger(number) ? number : -1;
}
function keyOf(args, typed) {
	if (args.length === 1 && !typed) {
		const [only] = args;
		if (typeof only === "string" || typeof only === "number" && Number.isSafeInteger(only)) return only;
	}
	if (args.length === 2 && !typed) {
		const first = smallInt(args[0]);
		const second = smallInt(args[1]);
		if (first >= 0 && second >= 0) return first < TINY && second < TINY ? first * TINY + second : first * SMALL + second + .5;
	}
	const last = args.at(-1);
	if (!typed && !isKeywords(last)) return tupleFrom(args);
	const parts = isKeywords(last) ? args.slice(0, -1) : [...args];
	const values = [...parts];
	if (isKeywords(last)) {
		parts.push(separator);
		for (const [name, value] of Object.entries(last)) {
			parts.push(name, value);
			values.push(value);
		}
	}
	if (typed) parts.push(...values.map(type));
	return tupleFrom(parts);
}
function cacheOf(func, maxsize, typed) {
	const results = maxsize === null ? new Everything() : new Latest(maxsize);
	let hits = 0;
	let misses = 0;
	const call = func;
	const cached = function(...args) {
		if (maxsize === 0) {
			misses++;
			if (args.length !== call.length) checkCount(cached, args, this);
			return call.apply(this, args);
		}
		const all = this === void 0 ? args : [this, ...args];
		const count = all.length;
		const key = keyOf(all, typed);
		const known = results.get(key, count);
		if (known !== void 0) {
			hits++;
			return known;
		}
		misses++;
		if (args.length !== call.length) checkCount(cached, args, this);
		const result = call.apply(this, args) ?? null;
		results.set(key, count, result);
		if (isPromise(result)) result.then(void 0, () => results.forget(key, count, result));
		return result;
	};
	Object.defineProperties(cached, {
		length: { value: func.length },
		name: { value: func.name }
	});
	takesAs(cached, func);
	const extras = {
		cacheInfo: () => new (cacheInfoType ??= (makeCacheInfo()))(hits, misses, maxsize, results.size),
		cacheClear: () => {
			results.clear();
			hits = 0;
			misses = 0;
		},
		cacheParameters: () => new Dict([["maxsize", maxsize], ["typed", typed]])
	};
	Object.defineProperty(cached, memoryOf, { value: {
		get: () => hits + misses > 0 ? [
			[...results.entries()].map(([{ of, count }, result]) => [
				of,
				count,
				result
			]),
			hits,
			misses
		] : void 0,
		set(memory) {
			const [entries, ...counts] = memory;
			results.clear();
			for (const [of, count, result] of entries) results.set(of, count, result);
			[hits, misses] = counts;
		}
	} });
	return Object.assign(updateWrapper(cached, func), extras);
}
function lruCache(first, second) {
	if (typeof first === "function") return cacheOf(first, 128, false);
	const named = isKeywords(first) ? first : isKeywords(second) ? second : {};
	const given = isKeywords(first) || first === void 0 ? named.maxsize === void 0 ? 128 : named.maxsize : first;
	if (given !== null && !isInt(given)) throw new TypeError("Expected first argument to be an integer, a callable, or None");
	const maxsize = given === null ? null : Math.max(0, Number(given));
	const typed = isKeywords(second) || second === void 0 ? named.typed ?? false : second;
	return (func) => cacheOf(func, maxsize, typed === true);
}
function cache(userFunction) {
	return cacheOf(userFunction, null, false);
}
// runtime/python/functools/ordering.ts
const derived = {
	__lt__: {
		__gt__: (own) => both(own, (less, equal) => !less && !equal),
		__le__: (own) => both(own, (less, equal) => less || equal),
		__ge__: (own) => both(own, (less) => !less)
	},
	__le__: {
		__ge__: (own) => both(own, (within, equal) => !within || equal),
		__lt__: (own) => both(own, (within, equal) => within && !equal),
		__gt__: (own) => both(own, (within) => !within)
	},
	__gt__: {
		__lt__: (own) => both(own, (more, equal) => !more && !equal),
		__ge__: (own) => both(own, (more, equal) => more || equal),
		__le__: (own) => both(own, (more) => !more)
	},
	__ge__: {
		__le__: (own) => both(own, (within, equal) => !within || equal),
		__gt__: (own) => both(own, (within, equal) => within && !equal),
		__lt__: (own) => both(own, (within) => !within)
	}
};
function both(own, decide) {
	return function(other) {
		const result = own.call(this, other);
		if (result === NotImplemented) return NotImplemented;
		return decide(result === true, eq(this, other));
	};
}
function totalOrdering(cls) {
	const prototype = cls.prototype;
	const root = [
		"__lt__",
		"__le__",
		"__gt__",
		"__ge__"
	].find((name) => typeof prototype[name] === "function");
	if (root === void 0) throw new ValueError("must define at least one ordering operation: < > <= >=");
	for (const [name, make] of Object.entries(derived[root])) {
		if (name in prototype) continue;
		Object.defineProperty(prototype, name, {
			value: make(prototype[root]),
			configurable: true,
			writable: true
		});
	}
	return cls;
}
// runtime/python/functools/reduce.ts
const empty = "reduce() of empty iterable with no initial value";
const reduce = ((func, iterable, initial) => {
	const step = callable(func);
	let total = isKeywords(initial) ? initial["initial"] : initial;
	if (isAsync(iterable)) return later(step, iterable[Symbol.asyncIterator](), total);
	const items = iter(iterable);
	if (total === void 0) {
		const first = items.next();
		if (first.done) throw new TypeError(empty);
		total = first.value;
	}
	for (let next = items.next(); !next.done; next = items.next()) {
		total = step(total, next.value);
		if (isPromise(total)) return later(step, items, total);
	}
	return total;
});
async function later(step, items, start) {
	let total = await start;
	if (total === void 0) {
		const first = await items.next();
		if (first.done) throw new TypeError(empty);
		total = first.value;
	}
	for (let next = await items.next(); !next.done; next = await items.next()) total = await step(total, next.value);
	return total;
}
// runtime/python/functools/single_dispatch.ts
function isUnion(cls) {
	return cls instanceof UnionType || typeName(cls) === "_UnionGenericAlias";
}
function notAType(cls, isWithFunction) {
	const start = "Invalid first argument to `register()`";
	return new TypeError(isWithFunction ? `${start}. ${repr(cls)} is not a class or union type.` : `${start}: ${repr(cls)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`);
}
var Registry = class {
	functions = new Dict();
	constructor(fallback) {
		this.functions.set(object, fallback);
	}
	register(cls, func) {
		const types = isType(cls) ? [cls] : isUnion(cls) ? [...cls.__args__] : [];
		if (types.length === 0 || !types.every(isType)) throw notAType(cls, func !== void 0);
		if (func === void 0) return (func) => this.register(cls, func);
		for (const type of types) this.functions.set(type, func);
		return func;
	}
	#nearest(holds) {
		let best = object;
		for (const [cls] of this.functions) if (holds(cls) && (best === object || issubclass(cls, best))) best = cls;
		return this.functions.get(best);
	}
	of(cls) {
		return this.#nearest((candidate) => issubclass(cls, candidate));
	}
	forValue(value) {
		return this.functions.get(type(value)) ?? this.#nearest((candidate) => isinstance(value, candidate));
	}
};
function singledispatch(func) {
	const registry = new Registry(func);
	const wrapper = (...args) => {
		const { ...named } = keywords(args);
		if (args.length === 0) throw new TypeError(`${func.name} requires at least 1 positional argument`);
		return call(registry.forValue(args[0]), args, named);
	};
	return Object.assign(updateWrapper(wrapper, func), {
		register: (cls, target = void 0) => registry.register(cls, target),
		dispatch: (cls) => registry.of(cls),
		registry: registry.functions
	});
}
function singledispatchmethod(func) {
	const registry = new Registry(func);
	const wrapper = function(...args) {
		const { ...named } = keywords(args);
		const method = registry.forValue(this === void 0 ? args[1] : args[0]);
		return this === void 0 ? call(method, args, named) : callMember({
			method,
			receiver: this
		}, args, named);
	};
	return Object.assign(updateWrapper(wrapper, func), {
		register: (cls, target = void 0) => registry.register(cls, target),
		dispatch: (cls) => registry.of(cls),
		registry: registry.functions
	});
}
nameFunctions(__exportAll({
	WRAPPER_ASSIGNMENTS: () => WRAPPER_ASSIGNMENTS,
	WRAPPER_UPDATES: () => WRAPPER_UPDATES,
	cache: () => cache,
	cachedProperty: () => cachedProperty,
	cmpToKey: () => cmpToKey,
	defineCachedProperty: () => defineCachedProperty,
	lruCache: () => lruCache,
	partial: () => partial,
	partialmethod: () => partialmethod,
	reduce: () => reduce,
	singledispatch: () => singledispatch,
	singledispatchmethod: () => singledispatchmethod,
	totalOrdering: () => totalOrdering,
	updateWrapper: () => updateWrapper,
	wraps: () => wraps
}));
export { cache, lruCache, reduce, singledispatch, singledispatchmethod, totalOrdering };
