import "../../rolldown-runtime.js";
import { TypeError, ValueError, makesFunction, reduce } from "../../core.js";
import { Dict, NotImplemented, call, callable$1 as callable, eq, isKeywords, lt, repr, tupleFrom } from "../core.js";
// runtime/python/functools/partial.ts
const partials = new WeakSet();
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
	const result = (...rest) => {
		const last = rest.at(-1);
		const more = isKeywords(last) ? last : {};
		const positional = isKeywords(last) ? rest.slice(0, -1) : rest;
		return call(target, [...fixed, ...positional], {
			...keywords,
			...more
		});
	};
	const all = Object.keys(keywords).length > 0 ? [...fixed, keywords] : fixed;
	Object.defineProperties(result, {
		name: { value: "partial" },
		func: { value: target },
		args: { value: tupleFrom(fixed) },
		keywords: { value: new Dict(Object.entries(keywords)) },
		__repr__: { value: () => shown(result) },
		[reduce]: { value: () => [partial, [target, ...all]] }
	});
	partials.add(result);
	return result;
}
Object.defineProperty(partial, makesFunction, { value: true });
function partialmethod(func, ...args) {
	return function(...rest) {
		const bound = (...all) => func.apply(this, all);
		return partial(bound, ...args)(...rest);
	};
}
// runtime/python/functools/ordering.ts
function cmpToKey(mycmp) {
	const compare = callable(mycmp);
	class K {
		static __module__ = "functools";
		static __name__ = "KeyWrapper";
		obj;
		constructor(obj) {
			this.obj = obj;
		}
		#compare(other) {
			if (!(other instanceof K)) throw new TypeError("other argument must be K instance");
			return compare(this.obj, other.obj);
		}
		__lt__(other) {
			return lt(this.#compare(other), 0);
		}
		__gt__(other) {
			return lt(0, this.#compare(other));
		}
		__eq__(other) {
			return eq(this.#compare(other), 0);
		}
		__le__(other) {
			return !this.__gt__(other);
		}
		__ge__(other) {
			return !this.__lt__(other);
		}
	}
	return (obj) => new K(obj);
}
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
export { cmpToKey, partial, partialmethod, totalOrdering };
