import { __exportAll } from "../../rolldown-runtime.js";
import { nameFunctions } from "./asyncio.js";
import { Dict, NotImplemented, UnionType, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cache, cachedProperty, call, callMember, callable$1 as callable, cmpToKey, defineCachedProperty, eq, invoke, isAsync, isKeywords, isPromise, isType, isinstance, issubclass, iter, keywords, lruCache, mro, object, ofClasses, repr, tupleFrom, type$1 as type, typeName, updateWrapper, wraps } from "../core.js";
import { TypeError, ValueError, makesFunction, reduce as reduce$1 } from "../../core.js";
import { bindingOf } from "../../main.js";
// runtime/python/functools/partial.ts
const partials = new WeakSet();
function isPartial(value) {
	return partials.has(value);
}
function shown({ func, args, keywords }) {
	const parts = [repr(func), ...args.map(repr)];
	for (const [name, value] of keywords) parts.push(`${name}=${repr(value)}`);
	return `functools.partial(${parts.join(", ")})`;
}
function partial(func, ...args) {
	if (typeof func !== "function" && typeof func?.__call__ !== "function") throw new TypeError("the first argument must be callable");
	const named = isKeywords(args.at(-1)) ? args.at(-1) : {};
	const given = isKeywords(args.at(-1)) ? args.slice(0, -1) : args;
	const inner = partials.has(func) ? func : void 0;
	const target = inner ? inner.func : func;
	const fixed = inner ? [...inner.args, ...given] : given;
	const keywords = inner ? {
		...Object.fromEntries(inner.keywords),
		...named
	} : named;
	const isNamed = Object.keys(keywords).length > 0;
	const result = (...rest) => {
		const last = rest.at(-1);
		if (!isNamed && !isKeywords(last)) return invoke(target, ...fixed, ...rest);
		const more = isKeywords(last) ? last : {};
		const positional = isKeywords(last) ? rest.slice(0, -1) : rest;
		return call(target, [...fixed, ...positional], {
			...keywords,
			...more
		});
	};
	const all = isNamed ? [...fixed, keywords] : fixed;
	Object.defineProperties(result, {
		name: { value: "partial" },
		func: { value: target },
		args: { value: tupleFrom(fixed) },
		keywords: { value: new Dict(Object.entries(keywords)) },
		__repr__: { value: () => shown(result) },
		[reduce$1]: { value: () => [partial, [target, ...all]] }
	});
	partials.add(result);
	return result;
}
Object.defineProperty(partial, makesFunction, { value: true });
function partialmethod(func, ...args) {
	let isComplete = void 0;
	return function(...rest) {
		const [self, ...given] = this === void 0 ? rest : [this, ...rest];
		const named = isKeywords(given.at(-1)) ? given.pop() : {};
		isComplete ??= hasObject(func, self);
		return (isComplete ? partial(func, ...args) : partial(func, self, ...args))(...given, named);
	};
}
function hasObject(func, object) {
	if (bindingOf(func)) return true;
	if (ofClasses.has(func)) return false;
	for (const type of mro(object.constructor)) for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(type))) if (value === func) return !Object.hasOwn(type.prototype, name);
	return false;
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
export { isPartial, partial, partialmethod, reduce, singledispatch, singledispatchmethod, totalOrdering };
