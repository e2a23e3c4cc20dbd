/* @ts-self-types="../../../runtime/python/typing.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { AssertionError, TypeError } from "../core.js";
import { CallableAlias, Dict, Ellipsis, FrozenSet as FrozenSet$1, GenericAlias, NotImplemented, NotImplementedError, UnionType, argumentText, argumentsOf, basesAbove, bytes, call, checks, classModule, dict, eq, frozenset, getattr, hasattr, hash, invoke, isClass, isKeywords, isSubclass, isTuple, isType, keepBases, lineageOf, list, matched, noneType, options, parametersOf, parts, repr, set, shownClass, str, substituted, tuple, tupleFrom, type, typeName, writeBases } from "./core.js";
import { ChainMap as ChainMap$1 } from "./parts/collections.js";
import { Counter as Counter$1, defaultdict } from "./parts/collections2.js";
import { deque } from "./parts/collections3.js";
import { OrderedDict as OrderedDict$1 } from "./parts/collections4.js";
import "./parts/collections7.js";
import { Callable as Callable$1, Collection as Collection$1, Container as Container$1, Generator as Generator$1, Hashable as Hashable$1, ItemsView as ItemsView$1, Iterable as Iterable$1, Iterator as Iterator$1, KeysView as KeysView$1, Mapping as Mapping$1, MappingView as MappingView$1, MutableMapping as MutableMapping$1, MutableSequence as MutableSequence$1, MutableSet as MutableSet$1, Reversible as Reversible$1, Sequence as Sequence$1, Set as Set$2, Sized as Sized$1, ValuesView as ValuesView$1 } from "./parts/collections6.js";
import { AsyncGenerator as AsyncGenerator$1, AsyncIterable as AsyncIterable$1, AsyncIterator as AsyncIterator$1, Awaitable as Awaitable$1, Coroutine as Coroutine$1 } from "./parts/collections8.js";
import { AbstractAsyncContextManager, AbstractContextManager } from "./parts/contextlib2.js";
import { NamedTuple, typedTuple } from "./parts/collections5.js";
const plain = (function plain(name) {
	return new SpecialForm(name);
});
const single = (function single(name) {
	return new SpecialForm(name, one);
});
const TypeVar = (function TypeVar(name, ...constraints) {
	const { args, options } = given(constraints);
	if (args.length === 1) throw new TypeError("A single constraint is not allowed");
	return new TypeVariable(name, args, options);
});
const runtimeCheckable = (function runtimeCheckable(cls) {
	if (typeof cls === "function") checkable.add(cls);
	return cls;
});
// runtime/python/typing/forms.ts
var Form = class {
	static __module__ = "typing";
	get __parameters__() {
		return tupleFrom([]);
	}
	substitute(_known) {
		return this;
	}
	__or__(other) {
		return union([this, other]);
	}
	__ror__(other) {
		return union([other, this]);
	}
	__instancecheck__(_value) {
		throw new TypeError(`${repr(this)} cannot be used with isinstance()`);
	}
	__subclasscheck__(_candidate) {
		throw new TypeError(`${repr(this)} cannot be used with issubclass()`);
	}
	[Symbol.hasInstance](value) {
		return this.__instancecheck__(value);
	}
};
var ForwardRef = class ForwardRef extends Form {
	constructor(arg) {
		super();
		this.__forward_arg__ = arg;
	}
	__eq__(other) {
		return other instanceof ForwardRef && other.__forward_arg__ === this.__forward_arg__;
	}
	__hash__() {
		return hash(this.__forward_arg__);
	}
	__repr__() {
		return `ForwardRef(${repr(this.__forward_arg__)})`;
	}
};
function typeArgument(value) {
	if (value === null || value === void 0) return noneType();
	return typeof value === "string" ? new ForwardRef(value) : value;
}
var SpecialForm = class extends Form {
	#make;
	constructor(name, make = null) {
		super();
		this._name = name;
		this.#make = make;
	}
	__getitem__(key) {
		if (this.#make === null) {
			const shown = this._name === "Any" ? "type 'Any'" : repr(this);
			throw new TypeError(`${shown} is not subscriptable`);
		}
		return this.#make(this, argumentsOf(key));
	}
	__mro_entries__() {
		if (this._name !== "Any") throw new TypeError(`Cannot subclass ${repr(this)}`);
		return tupleFrom([]);
	}
	__call__() {
		throw new TypeError(this._name === "Any" ? "Any cannot be instantiated" : `Cannot instantiate ${repr(this)}`);
	}
	__repr__() {
		return `typing.${this._name}`;
	}
};
var TypingAlias = class TypingAlias extends Form {
	static __name__ = "_GenericAlias";
	constructor(origin, args, name = null) {
		super();
		this.__origin__ = origin;
		this.__args__ = tupleFrom(args);
		this._name = name;
	}
	get __parameters__() {
		return parametersOf(this.__args__);
	}
	substitute(known) {
		return this.withArguments(this.__args__.flatMap((one) => substituted(one, known)));
	}
	withArguments(args) {
		return new TypingAlias(this.__origin__, args, this._name);
	}
	__getitem__(key) {
		const parameters = this.__parameters__;
		return this.substitute(matched(this, parameters, argumentsOf(key).map(typeArgument)));
	}
	__call__(...args) {
		if (this._name !== null && this.__origin__ instanceof SpecialForm) throw new TypeError(`Cannot instantiate ${repr(this.__origin__)}`);
		const last = args.at(-1);
		const made = isKeywords(last) ? call(this.__origin__, args.slice(0, -1), last) : invoke(this.__origin__, ...args);
		if (typeof made === "object" && made !== null && isClass(this.__origin__)) {
			if (classModule(this.__origin__) === "__main__" && Object.isExtensible(made)) Object.defineProperty(made, "__orig_class__", {
				value: this,
				configurable: true
			});
		}
		return made;
	}
	__getattr__(name) {
		return getattr(this.__origin__, name);
	}
	__mro_entries__() {
		if (this.__origin__ instanceof SpecialForm) throw new TypeError(`Cannot subclass ${repr(this)}`);
		return tupleFrom([this.__origin__]);
	}
	__instancecheck__(_value) {
		throw new TypeError("Subscripted generics cannot be used with class and instance checks");
	}
	__subclasscheck__(_candidate) {
		throw new TypeError("Subscripted generics cannot be used with class and instance checks");
	}
	__eq__(other) {
		if (!(other instanceof TypingAlias)) return NotImplemented;
		return eq(this.__origin__, other.__origin__) && eq(this.__args__, other.__args__);
	}
	__hash__() {
		return hash(tupleFrom([this.__origin__, this.__args__]));
	}
	__repr__() {
		return `${this._name === null ? argumentText(this.__origin__) : `typing.${this._name}`}[${this.__args__.length === 0 ? "()" : this.__args__.map(argumentText).join(", ")}]`;
	}
};
var UnionAlias = class UnionAlias extends TypingAlias {
	static __name__ = "_UnionGenericAlias";
	withArguments(args) {
		return union(args);
	}
	__instancecheck__(value) {
		return this.__args__.some((type) => checks.isInstance(value, type));
	}
	__subclasscheck__(candidate) {
		return this.__args__.some((type) => checks.isSubclass(candidate, type));
	}
	__eq__(other) {
		if (!(other instanceof UnionAlias || other instanceof UnionType)) return NotImplemented;
		return eq(new FrozenSet$1(this.__args__), new FrozenSet$1(other.__args__));
	}
	__hash__() {
		return hash(new FrozenSet$1(this.__args__));
	}
	__repr__() {
		const none = noneType();
		const others = this.__args__.filter((one) => one !== none);
		if (this.__args__.length === 2 && others.length === 1) return `typing.Optional[${argumentText(others[0])}]`;
		return super.__repr__();
	}
};
function union(types) {
	const all = parts(types.map(typeArgument).flatMap((one) => one instanceof UnionAlias ? one.__args__ : [one]));
	return all.length === 1 ? all[0] : new UnionAlias(Union, all, "Union");
}
var CallableForm = class CallableForm extends TypingAlias {
	static __name__ = "_CallableGenericAlias";
	withArguments(args) {
		return new CallableForm(this.__origin__, args, this._name);
	}
	__repr__() {
		const given = this.__args__.slice(0, -1);
		const [first] = given;
		return `typing.Callable[${given.length === 1 && (first === Ellipsis || stands(first)) ? argumentText(first) : `[${given.map(argumentText).join(", ")}]`}, ${argumentText(this.__args__.at(-1))}]`;
	}
};
function stands(value) {
	return typeName(value) === "ParamSpec" || value instanceof TypingAlias && value._name === "Concatenate";
}
var AnnotatedAlias = class AnnotatedAlias extends TypingAlias {
	static __name__ = "_AnnotatedAlias";
	constructor(type, metadata) {
		super(type, [type]);
		this.__metadata__ = tupleFrom(metadata);
	}
	substitute(known) {
		return new AnnotatedAlias(substituted(this.__origin__, known), this.__metadata__);
	}
	__eq__(other) {
		if (!(other instanceof AnnotatedAlias)) return NotImplemented;
		return eq(this.__origin__, other.__origin__) && eq(this.__metadata__, other.__metadata__);
	}
	__hash__() {
		return hash(tupleFrom([this.__origin__, this.__metadata__]));
	}
	__repr__() {
		return `typing.Annotated[${[argumentText(this.__origin__), ...this.__metadata__.map((one) => repr(one))].join(", ")}]`;
	}
};
var LiteralAlias = class LiteralAlias extends TypingAlias {
	static __name__ = "_LiteralGenericAlias";
	__eq__(other) {
		if (!(other instanceof LiteralAlias)) return NotImplemented;
		return eq(new FrozenSet$1(this.#typed()), new FrozenSet$1(other.#typed()));
	}
	__hash__() {
		return hash(new FrozenSet$1(this.#typed()));
	}
	#typed() {
		return this.__args__.map((one) => tupleFrom([one, typeName(one)]));
	}
	__repr__() {
		return `typing.Literal[${this.__args__.map((one) => repr(one)).join(", ")}]`;
	}
};
var NamedAlias = class extends Form {
	static __name__ = "_SpecialGenericAlias";
	#count;
	constructor(name, origin, count) {
		super();
		this._name = name;
		this.__origin__ = origin;
		this.#count = count;
	}
	__getitem__(key) {
		const given = argumentsOf(key);
		if (this._name === "Callable") return callableForm(this.__origin__, given);
		const args = given.map((one) => one === Ellipsis ? one : typeArgument(one));
		if (this.#count >= 0 && args.length !== this.#count) {
			const few = args.length < this.#count ? "few" : "many";
			throw new TypeError(`Too ${few} arguments for ${repr(this)}; actual ${args.length}, expected ${this.#count}`);
		}
		return new TypingAlias(this.__origin__, args, this._name);
	}
	__call__(...args) {
		const last = args.at(-1);
		return isKeywords(last) ? call(this.__origin__, args.slice(0, -1), last) : invoke(this.__origin__, ...args);
	}
	__getattr__(name) {
		return getattr(this.__origin__, name);
	}
	__mro_entries__() {
		return tupleFrom([this.__origin__]);
	}
	__instancecheck__(value) {
		return checks.isInstance(value, this.__origin__);
	}
	__subclasscheck__(candidate) {
		return checks.isSubclass(candidate, this.__origin__);
	}
	__repr__() {
		return `typing.${this._name}`;
	}
};
function callableForm(origin, given) {
	if (given.length !== 2) throw new TypeError("Callable must be used as Callable[[arg, ...], result].");
	const [list, result] = given;
	const isList = Array.isArray(list) && !isTuple(list);
	if (!isList && list !== Ellipsis && !stands(list)) throw new TypeError(`Callable[args, result]: args must be a list. Got ${argumentText(list)}`);
	return new CallableForm(origin, [...isList ? list.map(typeArgument) : [list], typeArgument(result)], "Callable");
}
function one(form, args) {
	if (args.length !== 1) throw new TypeError(`${repr(form)} accepts only one type. Got ${repr(tupleFrom([...args]))}.`);
	return new TypingAlias(form, args.map(typeArgument), form._name);
}
const Union = new SpecialForm("Union", (_, args) => {
	if (args.length === 0) throw new TypeError("Cannot take a Union of no types.");
	return union(args);
});
const Optional = new SpecialForm("Optional", (form, args) => {
	if (args.length !== 1) {
		const shown = repr(tupleFrom(args));
		throw new TypeError(`${repr(form)} requires a single type. Got ${shown}.`);
	}
	return union([args[0], null]);
});
const Literal = new SpecialForm("Literal", (form, args) => {
	const all = args.flatMap((one) => one instanceof LiteralAlias ? one.__args__ : [one]);
	const found = [];
	for (const item of all) if (!found.some((known) => eq(known, item) && typeName(known) === typeName(item))) found.push(item ?? null);
	return new LiteralAlias(form, found, "Literal");
});
const Annotated = new SpecialForm("Annotated", (_, args) => {
	if (args.length < 2) throw new TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).");
	const [type, ...metadata] = args;
	if (type instanceof AnnotatedAlias) return new AnnotatedAlias(type.__origin__, [...type.__metadata__, ...metadata]);
	return new AnnotatedAlias(typeArgument(type), metadata);
});
const Concatenate = new SpecialForm("Concatenate", (form, args) => new TypingAlias(form, args.map(typeArgument), "Concatenate"));
for (const type of [
	ForwardRef,
	SpecialForm,
	TypingAlias,
	UnionAlias,
	CallableForm,
	AnnotatedAlias,
	LiteralAlias,
	NamedAlias
]) Object.defineProperty(type, "__module__", { value: "typing" });
// runtime/python/typing/parameters.ts
var NoDefaultType = class {
	static __module__ = "typing";
	__repr__() {
		return "typing.NoDefault";
	}
};
const NoDefault = new NoDefaultType();
function sign({ covariant, contravariant, infer_variance: inferred }) {
	if (inferred === true) return "";
	if (covariant === true) return "+";
	return contravariant === true ? "-" : "~";
}
var Parameter = class extends Form {
	#sign;
	constructor(name, options) {
		super();
		this.__name__ = name;
		this.__bound__ = options.bound ?? null;
		this.__covariant__ = options.covariant === true;
		this.__contravariant__ = options.contravariant === true;
		this.__infer_variance__ = options.infer_variance === true;
		this.__default__ = options.default === void 0 ? NoDefault : options.default;
		this.#sign = sign(options);
	}
	has_default() {
		return this.__default__ !== NoDefault;
	}
	get __parameters__() {
		return tupleFrom([this]);
	}
	substitute(known) {
		return known.has(this) ? known.get(this) : this;
	}
	__repr__() {
		return `${this.#sign}${this.__name__}`;
	}
};
var TypeVariable = class extends Parameter {
	static __name__ = "TypeVar";
	constructor(name, constraints, options) {
		super(name, options);
		this.__constraints__ = tupleFrom(constraints);
	}
};
var ParameterSpecification = class extends Parameter {
	static __name__ = "ParamSpec";
	get args() {
		return new ParamSpecArgs(this);
	}
	get kwargs() {
		return new ParamSpecKwargs(this);
	}
};
var ParameterPart = class ParameterPart extends Form {
	static __module__ = "typing";
	constructor(origin) {
		super();
		this.__origin__ = origin;
	}
	__eq__(other) {
		if (!(other instanceof ParameterPart) || other.constructor !== this.constructor) return NotImplemented;
		return other.__origin__ === this.__origin__;
	}
	__hash__() {
		return hash(this.__origin__);
	}
	__repr__() {
		const { __origin__: origin } = this;
		return `${origin instanceof Parameter ? origin.__name__ : repr(origin)}.${this instanceof ParamSpecArgs ? "args" : "kwargs"}`;
	}
};
var ParamSpecArgs = class extends ParameterPart {};
var ParamSpecKwargs = class extends ParameterPart {};
var TypeVariableTuple = class extends Parameter {
	static __name__ = "TypeVarTuple";
	constructor(name, options = {}) {
		super(name, {
			...options,
			infer_variance: true
		});
	}
	*__iter__() {
		yield new TypingAlias(this, [this], "Unpack");
	}
};
function given(args) {
	const last = args.at(-1);
	return isKeywords(last) ? {
		args: args.slice(0, -1),
		options: last
	} : {
		args,
		options: {}
	};
}
function ParamSpec(name, options = {}) {
	return new ParameterSpecification(name, options);
}
function TypeVarTuple(name, options = {}) {
	return new TypeVariableTuple(name, options);
}
var TypeAliasType = class extends Form {
	#value;
	constructor(name, value, parameters = []) {
		super();
		this.__name__ = name;
		this.#value = value;
		this.__type_params__ = tupleFrom(parameters);
	}
	get __value__() {
		return this.#value();
	}
	get __parameters__() {
		return this.__type_params__;
	}
	__getitem__(key) {
		if (this.__type_params__.length === 0) throw new TypeError("Only generic type aliases are subscriptable");
		return new AliasWithArguments(this, argumentsOf(key));
	}
	__instancecheck__(_value) {
		throw new TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
	}
	__repr__() {
		return this.__name__;
	}
};
var AliasWithArguments = class extends TypingAlias {
	static __module__ = "types";
	static __name__ = "GenericAlias";
	__repr__() {
		return `${repr(this.__origin__)}[${this.__args__.map(argumentText).join(", ")}]`;
	}
};
function typeParameter(kind, name, bound = null) {
	const options = {
		infer_variance: true,
		bound
	};
	if (kind === "TypeVarTuple") return new TypeVariableTuple(name);
	if (kind === "ParamSpec") return new ParameterSpecification(name, options);
	return Array.isArray(bound) ? new TypeVariable(name, bound, { infer_variance: true }) : new TypeVariable(name, [], options);
}
for (const type of [
	TypeVariable,
	ParameterSpecification,
	TypeVariableTuple,
	TypeAliasType
]) Object.defineProperty(type, "__module__", { value: "typing" });
// runtime/python/typing/generic.ts
var Generic = class Generic {
	static __module__ = "typing";
	static __class_getitem__(key) {
		const args = argumentsOf(key);
		if (this === Generic || this === Protocol) {
			checkParameters(this === Generic ? "Generic" : "Protocol", args);
			return new TypingAlias(this, args, this === Generic ? "Generic" : "Protocol");
		}
		const parameters = parametersOfClass(this);
		if (parameters) matched(this, parameters, args);
		return new TypingAlias(this, args.map((one) => one ?? null));
	}
	static get __parameters__() {
		return tupleFrom([...parametersOfClass(this) ?? []]);
	}
};
function checkParameters(name, args) {
	if (args.length === 0) throw new TypeError(`Parameter list to ${name}[...] cannot be empty`);
	if (!args.every(isTypeVariableLike)) throw new TypeError(`Parameters to ${name}[...] must all be type variables or parameter specification variables.`);
	if (new Set(args).size < args.length) throw new TypeError(`Parameters to ${name}[...] must all be unique`);
}
function isTypeVariableLike(value) {
	return value instanceof Parameter || value instanceof TypingAlias && value._name === "Unpack";
}
function takeTypes(type, parameters) {
	const values = {
		__type_params__: tupleFrom(parameters),
		__parameters__: tupleFrom(parameters),
		__orig_bases__: tupleFrom([new TypingAlias(Generic, parameters, "Generic")]),
		__class_getitem__: Generic.__class_getitem__
	};
	for (const [name, value] of Object.entries(values)) Object.defineProperty(type, name, {
		value,
		configurable: true,
		writable: true
	});
}
function writtenWith(type, ...bases) {
	keepBases(type, bases);
	if (!bases.some((base) => base instanceof TypingAlias && base.__origin__ === Generic) || type instanceof Function && type.prototype instanceof Generic) return;
	const parent = Object.getPrototypeOf(type);
	if (!shownClass(parent)) writeBases(parent, [...parentsOf(parent), Generic]);
	const { __class_getitem__: value } = Generic;
	Object.defineProperty(type, "__class_getitem__", {
		value,
		configurable: true,
		writable: true
	});
	Object.defineProperty(type, "__parameters__", {
		get: () => tupleFrom([...parametersOfClass(type) ?? []]),
		configurable: true
	});
}
function parentsOf(hidden) {
	return basesAbove(hidden) ?? lineageOf(hidden).slice(0, 1);
}
function parametersOfClass(type) {
	const own = (name) => Object.getOwnPropertyDescriptor(type, name)?.value;
	const written = own("__type_params__");
	if (written && written.length > 0) return written;
	const bases = own("__orig_bases__");
	return bases && parametersOf(bases);
}
var Protocol = class Protocol extends Generic {
	static __module__ = "typing";
	constructor() {
		super();
		if (Object.getPrototypeOf(new.target) === Protocol) throw new TypeError("Protocols cannot be instantiated");
	}
	static [Symbol.hasInstance](value) {
		if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
		if (!Object.hasOwn(this, "__protocol_attrs__")) return isChecked(this);
		const { methods, others } = askedFor(this);
		return others.every((name) => hasattr(value, name)) && methods.every((name) => getattr(value, name, null) !== null);
	}
	static __subclasscheck__(candidate) {
		if (isSubclass(candidate, this)) return true;
		if (!Object.hasOwn(this, "__protocol_attrs__")) return isChecked(this);
		const { methods, others } = askedFor(this);
		if (others.length > 0) {
			const names = others.map((name) => repr(name)).join(", ");
			throw new TypeError(`Protocols with non-method members don't support issubclass(). Non-method members: ${names}.`);
		}
		return methods.every((name) => getattr(candidate, name, null) !== null);
	}
};
function isChecked(type) {
	if (Object.getPrototypeOf(type) === Protocol) askedFor(type);
	return false;
}
const checkable = new WeakSet();
function isProtocol(tp) {
	return typeof tp === "function" && tp !== Protocol && Object.getPrototypeOf(tp) === Protocol || typeof tp === "function" && tp !== Protocol && Object.hasOwn(tp, "__protocol_attrs__");
}
function getProtocolMembers(tp) {
	if (!isProtocol(tp)) throw new TypeError(`${repr(tp)} is not a Protocol`);
	const names = [];
	for (let at = tp; at !== Protocol; at = Object.getPrototypeOf(at)) {
		const annotations = Object.getOwnPropertyDescriptor(at, "__annotations__")?.value;
		names.push(...annotations?.keys() ?? []);
		for (const name of Object.getOwnPropertyNames(at.prototype)) if (name !== "constructor") names.push(name);
	}
	return new FrozenSet$1(names);
}
function isTypeddict(tp) {
	return typeof tp === "function" && tp !== TypedDict && tp.prototype instanceof TypedDict;
}
function askedFor(protocol) {
	if (!checkable.has(protocol)) throw new TypeError("Instance and class checks can only be used with @runtime_checkable protocols");
	const methods = [];
	const others = [];
	for (let at = protocol; at !== Protocol && typeof at === "function";) {
		const own = Object.getOwnPropertyDescriptor(at, "__protocol_attrs__");
		if (own) {
			others.push(...own.value);
			for (const name of Object.getOwnPropertyNames(at.prototype)) if (name !== "constructor") methods.push(name);
		}
		at = Object.getPrototypeOf(at);
	}
	return {
		methods,
		others: others.sort()
	};
}
var TypedDict = class TypedDict extends Dict {
	constructor(...args) {
		super();
		const made = new Dict();
		for (const given of args) {
			const pairs = given instanceof Map ? given : Object.entries(isKeywords(given) ? given : {});
			for (const [name, value] of pairs) made.set(name, value);
		}
		return made;
	}
	static __total__ = true;
	static get __required_keys__() {
		return new FrozenSet$1(keysOf(this, true));
	}
	static get __optional_keys__() {
		return new FrozenSet$1(keysOf(this, false));
	}
	static get __readonly_keys__() {
		return new FrozenSet$1(fieldsOf(this).filter(({ forms }) => forms.has("ReadOnly")).map(nameOf));
	}
	static get __mutable_keys__() {
		return new FrozenSet$1(fieldsOf(this).filter(({ forms }) => !forms.has("ReadOnly")).map(nameOf));
	}
	static [Symbol.hasInstance](value) {
		if (this !== TypedDict) throw new TypeError("TypedDict does not support instance and class checks");
		return Function.prototype[Symbol.hasInstance].call(this, value);
	}
};
function nameOf({ name }) {
	return name;
}
function formsIn(said) {
	const forms = new Set();
	for (let at = said;;) if (at instanceof AnnotatedAlias) at = at.__origin__;
	else if (at instanceof TypingAlias && at._name !== null && FORMS.has(at._name)) {
		forms.add(at._name);
		at = at.__args__[0];
	} else return forms;
}
const FORMS = new Set([
	"Required",
	"NotRequired",
	"ReadOnly"
]);
function fieldsOf(type) {
	const known = new Map();
	for (const base of basesOf(type)) if (base !== TypedDict) for (const one of fieldsOf(base)) known.set(one.name, one);
	const own = (name) => Object.getOwnPropertyDescriptor(type, name)?.value;
	const annotations = own("__annotations__");
	const isTotal = own("__total__") !== false;
	for (const [name, said] of annotations ?? []) {
		const forms = formsIn(said);
		const isRequired = forms.has("Required") || !forms.has("NotRequired") && isTotal;
		known.set(name, {
			name,
			forms,
			isRequired
		});
	}
	return [...known.values()];
}
function basesOf(type) {
	const several = basesAbove(type);
	if (several) return several.filter((base) => base !== Generic);
	const base = shownClass(Object.getPrototypeOf(type));
	return base === void 0 || base === Function.prototype || base === Dict ? [] : [base];
}
function keysOf(type, isRequired) {
	return fieldsOf(type).filter((one) => one.isRequired === isRequired).map(nameOf);
}
// runtime/python/typing/overloads.ts
const known = new Map();
function place(func) {
	const inner = getattr(func, "__func__", func);
	return `${getattr(inner, "__module__", "")} ${getattr(inner, "__qualname__", "")}`;
}
function overload(func) {
	const here = place(func);
	const before = known.get(here);
	if (before) before.push(func);
	else known.set(here, [func]);
	const refuse = () => {
		throw new NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.");
	};
	return refuse;
}
function getOverloads(func) {
	return [...known.get(place(func)) ?? []];
}
function clearOverloads() {
	known.clear();
}
// runtime/python/typing/hints.ts
function getArgs(type) {
	if (type instanceof AnnotatedAlias) return tupleFrom([type.__origin__, ...type.__metadata__]);
	if (type instanceof CallableForm || type instanceof CallableAlias) {
		const given = type.__args__.slice(0, -1);
		const [first] = given;
		const isWhole = given.length === 1 && (first === Ellipsis || stands(first));
		return tupleFrom([isWhole ? first : given, type.__args__.at(-1)]);
	}
	return type instanceof TypingAlias || type instanceof GenericAlias || type instanceof UnionType ? type.__args__ : tupleFrom([]);
}
function getOrigin(type) {
	if (type instanceof AnnotatedAlias) return Annotated;
	if (type instanceof UnionType) return UnionType;
	if (type === Generic) return Generic;
	return type instanceof TypingAlias || type instanceof GenericAlias || type instanceof NamedAlias ? type.__origin__ : null;
}
function getTypeHints(obj, ...rest) {
	const { includeExtras = false } = options([
		"globalns",
		"localns",
		"includeExtras"
	], ...rest);
	const found = new Dict();
	const add = (owner) => {
		const own = Object.getOwnPropertyDescriptor(owner, "__annotations__")?.value;
		const meant = Object.getOwnPropertyDescriptor(owner, "__hints__")?.value;
		const texts = meant?.() ?? {};
		for (const [name, type] of own ?? []) {
			const value = Object.hasOwn(texts, name) ? texts[name] : type;
			const shown = value === null ? noneType() : value;
			found.set(name, includeExtras === true ? shown : withoutExtras(shown));
		}
	};
	if (isClass(obj)) lineageOf(obj).reverse().forEach(add);
	else if (typeof obj === "function" && !isType(obj)) {
		const own = getattr(obj, "__annotations__", null);
		const hints = getattr(obj, "__hints__", void 0);
		add(Object.defineProperties({}, {
			__annotations__: { value: own },
			__hints__: { value: hints }
		}));
	} else throw new TypeError(`${repr(obj)} is not a module, class, method, or function.`);
	return found;
}
function withoutExtras(type) {
	if (type instanceof AnnotatedAlias) return withoutExtras(type.__origin__);
	if (!(type instanceof TypingAlias)) return type;
	if (/^(Required|NotRequired|ReadOnly)$/.test(type._name ?? "")) return withoutExtras(type.__args__[0]);
	return type;
}
// runtime/python/typing.ts
const Any = plain("Any");
const ClassVar = single("ClassVar");
const Final = single("Final");
const LiteralString = plain("LiteralString");
const Never = plain("Never");
const NoReturn = plain("NoReturn");
const NotRequired = single("NotRequired");
const ReadOnly = single("ReadOnly");
const Required = single("Required");
const Self = plain("Self");
const TypeAlias = plain("TypeAlias");
const TypeGuard = single("TypeGuard");
const TypeIs = single("TypeIs");
const Unpack = single("Unpack");
const ChainMap = new NamedAlias("ChainMap", ChainMap$1, 2);
const Counter = new NamedAlias("Counter", Counter$1, 1);
const DefaultDict = new NamedAlias("DefaultDict", defaultdict, 2);
const Deque = new NamedAlias("Deque", deque, 1);
const OrderedDict = new NamedAlias("OrderedDict", OrderedDict$1, 2);
const AsyncGenerator = new NamedAlias("AsyncGenerator", AsyncGenerator$1, 2);
const AsyncIterable = new NamedAlias("AsyncIterable", AsyncIterable$1, 1);
const AsyncIterator = new NamedAlias("AsyncIterator", AsyncIterator$1, 1);
const Awaitable = new NamedAlias("Awaitable", Awaitable$1, 1);
const Callable = new NamedAlias("Callable", Callable$1, -1);
const Collection = new NamedAlias("Collection", Collection$1, 1);
const Container = new NamedAlias("Container", Container$1, 1);
const Coroutine = new NamedAlias("Coroutine", Coroutine$1, 3);
const Generator = new NamedAlias("Generator", Generator$1, -1);
const Hashable = new NamedAlias("Hashable", Hashable$1, 0);
const ItemsView = new NamedAlias("ItemsView", ItemsView$1, 2);
const Iterable = new NamedAlias("Iterable", Iterable$1, 1);
const Iterator = new NamedAlias("Iterator", Iterator$1, 1);
const KeysView = new NamedAlias("KeysView", KeysView$1, 1);
const Mapping = new NamedAlias("Mapping", Mapping$1, 2);
const MappingView = new NamedAlias("MappingView", MappingView$1, 1);
const MutableMapping = new NamedAlias("MutableMapping", MutableMapping$1, 2);
const MutableSequence = new NamedAlias("MutableSequence", MutableSequence$1, 1);
const MutableSet = new NamedAlias("MutableSet", MutableSet$1, 1);
const Reversible = new NamedAlias("Reversible", Reversible$1, 1);
const Sequence = new NamedAlias("Sequence", Sequence$1, 1);
const Sized = new NamedAlias("Sized", Sized$1, 0);
const ValuesView = new NamedAlias("ValuesView", ValuesView$1, 1);
const AbstractSet = new NamedAlias("AbstractSet", Set$2, 1);
const ByteString = new NamedAlias("ByteString", bytes, 0);
const ContextManager = new NamedAlias("ContextManager", AbstractContextManager, -1);
const AsyncContextManager = new NamedAlias("AsyncContextManager", AbstractAsyncContextManager, -1);
const Pattern = new NamedAlias("Pattern", null, 1);
const Match = new NamedAlias("Match", null, 1);
const IO = new NamedAlias("IO", null, 1);
const TextIO = new NamedAlias("TextIO", null, 0);
const BinaryIO = new NamedAlias("BinaryIO", null, 0);
const dictAlias = new NamedAlias("Dict", dict, 2);
const FrozenSet = new NamedAlias("FrozenSet", frozenset, 1);
const List = new NamedAlias("List", list, 1);
const Set$1 = new NamedAlias("Set", set, 1);
const tupleAlias = new NamedAlias("Tuple", tuple, -1);
const Type = new NamedAlias("Type", type, 1);
const Text = str;
const AnyStr = TypeVar("AnyStr", bytes, str);
var SupportsAbs = class extends Protocol {
	static __module__ = "typing";
	static __protocol_attrs__ = ["__abs__"];
};
var SupportsBytes = class extends Protocol {
	static __module__ = "typing";
	static __protocol_attrs__ = ["__bytes__"];
};
var SupportsComplex = class extends Protocol {
	static __module__ = "typing";
	static __protocol_attrs__ = ["__complex__"];
};
var SupportsFloat = class extends Protocol {
	static __module__ = "typing";
	static __protocol_attrs__ = ["__float__"];
};
var SupportsIndex = class extends Protocol {
	static __module__ = "typing";
	static __protocol_attrs__ = ["__index__"];
};
var SupportsInt = class extends Protocol {
	static __module__ = "typing";
	static __protocol_attrs__ = ["__int__"];
};
var SupportsRound = class extends Protocol {
	static __module__ = "typing";
	static __protocol_attrs__ = ["__round__"];
};
for (const protocol of [
	SupportsAbs,
	SupportsBytes,
	SupportsComplex,
	SupportsFloat,
	SupportsIndex,
	SupportsInt,
	SupportsRound
]) runtimeCheckable(protocol);
function NewType(name, tp) {
	const made = (value) => value;
	Object.defineProperties(made, {
		name: { value: name },
		__module__: { value: "__main__" },
		__name__: { value: name },
		__repr__: { value: () => `__main__.${name}` },
		__supertype__: { value: tp }
	});
	return made;
}
const TYPE_CHECKING = false;
function cast(_type, value) {
	return value;
}
function mark(value, name) {
	if (typeof value === "function") Object.defineProperty(value, name, {
		value: true,
		configurable: true
	});
	return value;
}
function final(f) {
	return mark(f, "__final__");
}
function override(method) {
	return mark(method, "__override__");
}
function noTypeCheck(arg) {
	return arg;
}
function noTypeCheckDecorator(decorator) {
	return decorator;
}
function dataclassTransform(_options = {}) {
	return (target) => target;
}
function assertType(value, _type) {
	return value;
}
function revealType(obj) {
	return obj;
}
function assertNever(arg) {
	throw new AssertionError(`Expected code to be unreachable, but got: ${repr(arg)}`);
}
export { AbstractSet, Annotated, Any, AnyStr, AsyncContextManager, AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, BinaryIO, ByteString, Callable, ChainMap, ClassVar, Collection, Concatenate, Container, ContextManager, Coroutine, Counter, DefaultDict, Deque, dictAlias as Dict, Final, ForwardRef, FrozenSet, Generator, Generic, Hashable, IO, ItemsView, Iterable, Iterator, KeysView, List, Literal, LiteralString, Mapping, MappingView, Match, MutableMapping, MutableSequence, MutableSet, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, OrderedDict, ParamSpec, ParamSpecArgs, ParamSpecKwargs, Pattern, Protocol, ReadOnly, Required, Reversible, Self, Sequence, Set$1 as Set, Sized, SpecialForm, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, TYPE_CHECKING, Text, TextIO, tupleAlias as Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, ValuesView, assertNever, assertType, cast, clearOverloads, dataclassTransform, final, getArgs, getOrigin, getOverloads, getProtocolMembers, getTypeHints, isProtocol, isTypeddict, noTypeCheck, noTypeCheckDecorator, overload, override, revealType, runtimeCheckable, takeTypes, typeParameter, typedTuple, writtenWith };
