/* @ts-self-types="../../../runtime/python/types.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { TypeError } from "../core.js";
import { BuiltinFunctionType as BuiltinFunctionType$1, Ellipsis, FunctionType as FunctionType$1, MappingProxyType, MethodType as MethodType$1, NoneType as NoneType$1, NotImplemented, className, defineType, eq, isKeywords, repr, typeName } from "./core.js";
// runtime/python/types.ts
function opaque(name, holds) {
	return defineType({
		name,
		holds
	}, () => {
		throw new TypeError(`cannot create '${name}' instances`);
	});
}
function hasTag(...tags) {
	return (value) => tags.includes(Object.prototype.toString.call(value));
}
const FunctionType = FunctionType$1;
const LambdaType = FunctionType$1;
const NoneType = NoneType$1;
const BuiltinFunctionType = BuiltinFunctionType$1;
const BuiltinMethodType = BuiltinFunctionType;
const MethodType = MethodType$1;
const GeneratorType = opaque("generator", (value) => typeName(value) === "generator");
const AsyncGeneratorType = opaque("async_generator", hasTag("[object AsyncGenerator]"));
const CoroutineType = opaque("coroutine", (value) => value instanceof Promise);
const ModuleType = opaque("module", hasTag("[object Module]"));
const EllipsisType = opaque("ellipsis", (value) => value === Ellipsis);
const NotImplementedType = opaque("NotImplementedType", (value) => value === NotImplemented);
const TracebackType = opaque("traceback", () => false);
const FrameType = opaque("frame", () => false);
const CodeType = opaque("code", () => false);
var SimpleNamespace = class {
	static __module__ = "types";
	constructor(...args) {
		for (const given of args) {
			const pairs = given instanceof Map ? given : Object.entries(isKeywords(given) ? given : {});
			for (const [name, value] of pairs) this[String(name)] = value;
		}
	}
};
function shown() {
	const parts = Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`);
	const own = className(this.constructor);
	return `${own === "SimpleNamespace" ? "namespace" : own}(${parts.join(", ")})`;
}
function isEqual(other) {
	if (!(other instanceof SimpleNamespace)) return NotImplemented;
	const names = Object.keys(this);
	return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && eq(this[name], other[name]));
}
Object.defineProperties(SimpleNamespace.prototype, {
	__repr__: {
		value: shown,
		configurable: true,
		writable: true
	},
	__eq__: {
		value: isEqual,
		configurable: true,
		writable: true
	},
	__hash__: {
		value: null,
		configurable: true,
		writable: true
	}
});
function newClass(name, bases = []) {
	if (bases.length > 1) throw new TypeError(`cannot make the class '${name}' of several bases: give one`);
	const Base = bases[0] ?? Object;
	const type = class extends Base {};
	Object.defineProperty(type, "name", { value: name });
	return type;
}
export { AsyncGeneratorType, BuiltinFunctionType, BuiltinMethodType, CodeType, CoroutineType, EllipsisType, FrameType, FunctionType, GeneratorType, LambdaType, MappingProxyType, MethodType, ModuleType, NoneType, NotImplementedType, SimpleNamespace, TracebackType, newClass };
