import "../../rolldown-runtime.js";
import { Lazy } from "../core.js";
// runtime/python/support/iterators.ts
function lasting(generator, module, name) {
	const prototype = generator.prototype;
	Object.defineProperty(prototype, "return", { value: void 0 });
	Object.defineProperty(prototype, "map", { value: Lazy.prototype.map });
	Object.defineProperty(prototype, "filter", { value: Lazy.prototype.filter });
	if (module !== void 0 && name !== void 0) showAs(generator, module, name);
}
function showAs(maker, module, name) {
	const { prototype } = maker;
	const type = class {
		static __module__ = module;
		static __name__ = name;
		static [Symbol.hasInstance](value) {
			return Object.prototype.isPrototypeOf.call(prototype, value);
		}
	};
	Object.defineProperty(prototype, "constructor", { value: type });
	Object.defineProperty(prototype, Symbol.toStringTag, { value: name });
}
export { lasting, showAs };
