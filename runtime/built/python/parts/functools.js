import "../../rolldown-runtime.js";
import { TypeError, makesFunction, reduce } from "../../core.js";
import { Dict, call, invoke, isKeywords, ofClasses, repr, tupleFrom } from "../core.js";
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
		[reduce]: { value: () => [partial, [target, ...all]] }
	});
	partials.add(result);
	return result;
}
Object.defineProperty(partial, makesFunction, { value: true });
function partialmethod(func, ...args) {
	return function(...rest) {
		if (ofClasses.has(func)) {
			const [self, ...others] = this === void 0 ? rest : [this, ...rest];
			return partial(func, self, ...args)(...others);
		}
		const bound = (...all) => func.apply(this, all);
		return partial(bound, ...args)(...rest);
	};
}
export { partial, partialmethod };
