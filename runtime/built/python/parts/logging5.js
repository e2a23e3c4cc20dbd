import "../../rolldown-runtime.js";
import { TypeError } from "../../core.js";
import { BuiltinFunctionType as BuiltinFunctionType$1, Coroutine, Ellipsis, FunctionType as FunctionType$1, MethodDescriptorType as MethodDescriptorType$1, MethodType as MethodType$1, MethodWrapperType as MethodWrapperType$1, NoneType as NoneType$1, NotImplemented, WrapperDescriptorType as WrapperDescriptorType$1, className, defineType, emptyModule, eq, invoke, isKeywords, options, repr, typeName } from "../core.js";
import "./classes2.js";
const opaque = (function opaque(name, holds) {
	return defineType({
		name,
		holds
	}, () => {
		throw new TypeError(`cannot create '${name}' instances`);
	});
});
const hasTag = (function hasTag(...tags) {
	return (value) => tags.includes(Object.prototype.toString.call(value));
});
// runtime/python/types.ts
const FunctionType = FunctionType$1;
const LambdaType = FunctionType$1;
const NoneType = NoneType$1;
const BuiltinFunctionType = BuiltinFunctionType$1;
const BuiltinMethodType = BuiltinFunctionType;
const MethodType = MethodType$1;
const MethodDescriptorType = MethodDescriptorType$1;
const WrapperDescriptorType = WrapperDescriptorType$1;
const MethodWrapperType = MethodWrapperType$1;
const GeneratorType = opaque("generator", (value) => typeName(value) === "generator");
const AsyncGeneratorType = opaque("async_generator", hasTag("[object AsyncGenerator]"));
const CoroutineType = opaque("coroutine", (value) => value instanceof Coroutine);
const ModuleType = defineType({
	name: "module",
	holds: hasTag("[object Module]")
}, (...given) => {
	const { name, doc = null } = options(["name", "doc"], ...given);
	if (typeof name !== "string") {
		const what = name === void 0 ? "missing required argument 'name' (pos 1)" : `argument 'name' must be str, not ${typeName(name)}`;
		throw new TypeError(`module() ${what}`);
	}
	return emptyModule(name, doc);
});
const EllipsisType = defineType({
	name: "ellipsis",
	holds: (value) => value === Ellipsis
}, () => Ellipsis);
const NotImplementedType = defineType({
	name: "NotImplementedType",
	holds: (value) => value === NotImplemented
}, () => NotImplemented);
const TracebackType = opaque("traceback", () => false);
const FrameType = opaque("frame", () => false);
const CodeType = opaque("code", (value) => typeName(value) === "code");
const CapsuleType = opaque("PyCapsule", () => false);
const ClassMethodDescriptorType = opaque("classmethod_descriptor", () => false);
const GetSetDescriptorType = opaque("getset_descriptor", (value) => typeName(value) === "getset_descriptor");
const MemberDescriptorType = opaque("member_descriptor", (value) => typeName(value) === "member_descriptor");
var SimpleNamespace = class {
	static __module__ = "types";
	static __tp_name__ = "types.SimpleNamespace";
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
var GeneratorCoroutine = class {
	static __module__ = "builtins";
	static __name__ = "generator";
	#generator;
	constructor(generator) {
		this.#generator = generator;
	}
	__await__() {
		return this.#generator;
	}
};
function coroutine(func) {
	return (...args) => {
		const given = invoke(func, ...args);
		return GeneratorType[Symbol.hasInstance](given) ? new GeneratorCoroutine(given) : given;
	};
}
export { AsyncGeneratorType, BuiltinFunctionType, BuiltinMethodType, CapsuleType, ClassMethodDescriptorType, CodeType, CoroutineType, EllipsisType, FrameType, FunctionType, GeneratorType, GetSetDescriptorType, LambdaType, MemberDescriptorType, MethodDescriptorType, MethodType, MethodWrapperType, ModuleType, NoneType, NotImplementedType, SimpleNamespace, TracebackType, WrapperDescriptorType, coroutine };
