import "../../rolldown-runtime.js";
import { TypeError, ValueError } from "../../core.js";
import { NotImplemented, callable$1 as callable, eq, lt } from "../core.js";
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
export { cmpToKey, totalOrdering };
