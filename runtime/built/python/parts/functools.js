import "../../rolldown-runtime.js";
import { TypeError, bindingOf, makesFunction, reduce } from "../../core.js";
import { Dict, call, invoke, isKeywords, mro, ofClasses, repr, tupleFrom } from "../core.js";
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
	if (func === void 0) throw new TypeError("type 'partial' takes at least one argument");
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
export { isPartial, partial, partialmethod };
