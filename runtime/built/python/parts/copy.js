import "../../rolldown-runtime.js";
import { Exception, TypeError, formOf, reduce } from "../../core.js";
import { ByteArray, Bytes, Complex, Dict, Float, FrozenSet, Range, Singleton, Slice, call, isTuple, markTuple, methodOf, typeName } from "../core.js";
// runtime/python/copy.ts
var Error = class extends Exception {
	static __module__ = "copy";
};
function isConstant(value) {
	if (typeof value !== "object" || value === null) return true;
	return value instanceof Float || value instanceof Complex || value instanceof Range || value instanceof Slice || value instanceof Bytes && !(value instanceof ByteArray) || value instanceof Singleton;
}
function refuse(value) {
	return new TypeError(`cannot pickle '${typeName(value)}' object`);
}
function blank(value) {
	const prototype = Object.getPrototypeOf(value);
	if (Array.isArray(value)) return isTuple(value) && prototype === Array.prototype ? markTuple([]) : Object.setPrototypeOf([], prototype);
	if (value instanceof Map || value instanceof Set) return Reflect.construct(value.constructor, []);
	const made = Object.create(prototype);
	if (!(value instanceof globalThis.Error)) return made;
	for (const name of [
		"message",
		"stack",
		"cause"
	]) {
		const own = Object.getOwnPropertyDescriptor(value, name);
		if (own) Object.defineProperty(made, name, own);
	}
	return made;
}
function fill(made, value, part) {
	if (Array.isArray(value)) for (const item of value) made.push(part(item));
	else if (value instanceof Map) for (const [key, item] of Map.prototype.entries.call(value)) Map.prototype.set.call(made, part(key), part(item));
	else if (value instanceof Set) for (const item of Set.prototype.values.call(value)) made.add(part(item));
	fillFields(made, value, part);
}
function fillFields(made, value, part) {
	for (const [name, item] of Object.entries(value)) {
		if (Array.isArray(value) && /^\d+$/.test(name)) continue;
		made[name] = part(item);
	}
}
function reformed(value, form, part, made) {
	const prototype = Object.getPrototypeOf(value);
	let result;
	if (form.fill) {
		result = form.make(value.constructor);
		made(result);
		form.fill(result, part(form.write(value)));
	} else {
		result = form.read(part(form.write(value)));
		if (Object.getPrototypeOf(result) !== prototype) Object.setPrototypeOf(result, prototype);
	}
	if (prototype !== form.class.prototype) fillFields(result, value, part);
	return result;
}
function reduced(value, part) {
	const [callable, args] = (value[reduce] ?? value.__reduce__).call(value);
	return call(callable, args.map(part));
}
function hasReduce(value) {
	return value[reduce] !== void 0 || typeof value.__reduce__ === "function";
}
function copy(x) {
	if (isConstant(x)) return x;
	const value = x;
	const own = methodOf(value, "__copy__");
	if (own) return own.call(value);
	if (isTuple(value) || value instanceof FrozenSet) return value;
	return duplicate(value, (item) => item, () => {});
}
function duplicate(value, part, made) {
	if (hasReduce(value)) return reduced(value, part);
	const form = formOf(Object.getPrototypeOf(value));
	if (form?.shared) throw refuse(value);
	if (form) return reformed(value, form, part, made);
	if (ArrayBuffer.isView(value)) return value.slice();
	if (/^class[^]*\bthis\.#[A-Za-z_$]/.test(Function.prototype.toString.call(value.constructor))) throw refuse(value);
	const result = blank(value);
	made(result);
	fill(result, value, part);
	return result;
}
function deepcopy(x, memo) {
	return deep(x, memo ?? new Dict());
}
function known(memo, value) {
	return Map.prototype.get.call(memo, value);
}
function deep(x, memo) {
	if (isConstant(x)) return x;
	const value = x;
	const before = known(memo, value);
	if (before !== void 0) return before;
	const remember = (copy) => {
		Map.prototype.set.call(memo, value, copy);
		return copy;
	};
	const own = methodOf(value, "__deepcopy__");
	if (own) return remember(own.call(value, memo));
	const part = (item) => deep(item, memo);
	if (isTuple(value)) return remember(deepTuple(value, part, memo));
	return remember(duplicate(value, part, remember));
}
function deepTuple(value, part, memo) {
	const items = Array.from(value, part);
	const before = known(memo, value);
	if (before !== void 0) return before;
	if (items.every((item, i) => item === value[i])) return value;
	const made = blank(value);
	for (const item of items) made.push(item);
	return made;
}
function replace(obj, changes = {}) {
	const own = methodOf(obj, "__replace__") ?? methodOf(obj, "_replace");
	if (!own) throw new TypeError(`replace() does not support ${typeName(obj)} objects`);
	return own.call(obj, changes);
}
export { Error, copy, deepcopy, replace };
