/* @ts-self-types="../../../runtime/python/functools.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { TypeError, ValueError } from "../core.js";
import { nameFunctions } from "./parts/asyncio.js";
import { Dict, NotImplemented, UnionType, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cache, cachedProperty, call, callMember, callable$1 as callable, cmpToKey, defineCachedProperty, eq, isAsync, isKeywords, isPromise, isType, isinstance, issubclass, iter, keywords, lruCache, object, repr, type$1 as type, typeName, updateWrapper, wraps } from "./core.js";
import { partial, partialmethod } from "./parts/functools.js";
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
export { WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cache, cachedProperty, cmpToKey, defineCachedProperty, lruCache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, totalOrdering, updateWrapper, wraps };
