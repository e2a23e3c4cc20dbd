/* @ts-self-types="../../../runtime/python/typing.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { AssertionError, TypeError } from "../core.js";
import { Dict, getattr, hasattr, isKeywords, isSubclass, isTuple, isType, namedtuple, qualifiedName, repr, tupleFrom } from "./core.js";
// runtime/python/typing.ts
var TypeForm = class TypeForm {
	static __module__ = "typing";
	static __name__ = "_GenericAlias";
	_name;
	__args__;
	constructor(name, args = []) {
		this._name = name;
		this.__args__ = tupleFrom(args);
	}
	__getitem__(parameters) {
		const all = isTuple(parameters) ? [...parameters] : [parameters];
		return new TypeForm(this._name, all);
	}
	__or__(other) {
		return new TypeForm("Union", [this, other]);
	}
	__ror__(other) {
		return new TypeForm("Union", [other, this]);
	}
	__repr__() {
		if (this.__args__.length === 0) return `typing.${this._name}`;
		return `typing.${this._name}[${this.__args__.map(shown).join(", ")}]`;
	}
};
function shown(type) {
	if (type === null) return "None";
	if (Array.isArray(type) && !isTuple(type)) return `[${type.map(shown).join(", ")}]`;
	return isType(type) ? qualifiedName(type) : repr(type);
}
function form(name) {
	return new TypeForm(name);
}
const AbstractSet = form("AbstractSet");
const Annotated = form("Annotated");
const Any = form("Any");
const AnyStr = form("AnyStr");
const AsyncGenerator = form("AsyncGenerator");
const AsyncIterable = form("AsyncIterable");
const AsyncIterator = form("AsyncIterator");
const Awaitable = form("Awaitable");
const BinaryIO = form("BinaryIO");
const ByteString = form("ByteString");
const Callable = form("Callable");
const ChainMap = form("ChainMap");
const ClassVar = form("ClassVar");
const Collection = form("Collection");
const Concatenate = form("Concatenate");
const Container = form("Container");
const ContextManager = form("ContextManager");
const Coroutine = form("Coroutine");
const Counter = form("Counter");
const DefaultDict = form("DefaultDict");
const Deque = form("Deque");
const dictForm = form("Dict");
const Final = form("Final");
const FrozenSet = form("FrozenSet");
const Generator = form("Generator");
const Hashable = form("Hashable");
const IO = form("IO");
const ItemsView = form("ItemsView");
const Iterable = form("Iterable");
const Iterator = form("Iterator");
const KeysView = form("KeysView");
const List = form("List");
const Literal = form("Literal");
const LiteralString = form("LiteralString");
const Mapping = form("Mapping");
const MappingView = form("MappingView");
const Match = form("Match");
const MutableMapping = form("MutableMapping");
const MutableSequence = form("MutableSequence");
const MutableSet = form("MutableSet");
const Never = form("Never");
const NoReturn = form("NoReturn");
const NotRequired = form("NotRequired");
const Optional = form("Optional");
const OrderedDict = form("OrderedDict");
const Pattern = form("Pattern");
const ReadOnly = form("ReadOnly");
const Required = form("Required");
const Reversible = form("Reversible");
const Self = form("Self");
const Sequence = form("Sequence");
const Set = form("Set");
const Sized = form("Sized");
const SupportsAbs = form("SupportsAbs");
const SupportsBytes = form("SupportsBytes");
const SupportsComplex = form("SupportsComplex");
const SupportsFloat = form("SupportsFloat");
const SupportsIndex = form("SupportsIndex");
const SupportsInt = form("SupportsInt");
const SupportsRound = form("SupportsRound");
const Text = form("Text");
const TextIO = form("TextIO");
const tupleForm = form("Tuple");
const Type = form("Type");
const TypeAlias = form("TypeAlias");
const TypeGuard = form("TypeGuard");
const TypeIs = form("TypeIs");
const Union = form("Union");
const Unpack = form("Unpack");
const ValuesView = form("ValuesView");
var Generic = class {
	static __module__ = "typing";
	static __class_getitem__(_parameters) {
		return this;
	}
};
var Protocol = class extends Generic {
	static [Symbol.hasInstance](value) {
		if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
		if (!Object.hasOwn(this, "__protocol_attrs__")) return false;
		const { methods, others } = askedFor(this);
		return others.every((name) => hasattr(value, name)) && methods.every((name) => getattr(value, name, null) !== null);
	}
	static __subclasscheck__(candidate) {
		if (isSubclass(candidate, this)) return true;
		if (!Object.hasOwn(this, "__protocol_attrs__")) return false;
		const { methods, others } = askedFor(this);
		if (others.length > 0) {
			const names = others.map((name) => repr(name)).join(", ");
			throw new TypeError(`Protocols with non-method members don't support issubclass(). Non-method members: ${names}.`);
		}
		return methods.every((name) => getattr(candidate, name, null) !== null);
	}
};
const checkable = new WeakSet();
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
var TypedDict = class extends Dict {
	constructor(...args) {
		super();
		const made = new Dict();
		for (const given of args) {
			const pairs = given instanceof Map ? given : Object.entries(isKeywords(given) ? given : {});
			for (const [name, value] of pairs) made.set(name, value);
		}
		return made;
	}
};
var TypeParameter = class extends TypeForm {
	__name__;
	constructor(name) {
		super(name);
		this.__name__ = name;
	}
	__repr__() {
		return `~${this.__name__}`;
	}
};
function TypeVar(name, ..._constraints) {
	return new TypeParameter(name);
}
function ParamSpec(name, _options) {
	return new TypeParameter(name);
}
function TypeVarTuple(name, _options) {
	return new TypeParameter(name);
}
function NewType(name, _type) {
	const made = (value) => value;
	Object.defineProperties(made, {
		name: { value: name },
		__repr__: { value: () => `__main__.${name}` }
	});
	return made;
}
const TYPE_CHECKING = false;
function cast(_type, value) {
	return value;
}
function final(f) {
	return f;
}
function override(method) {
	return method;
}
function overload(func) {
	return func;
}
function noTypeCheck(arg) {
	return arg;
}
function runtimeCheckable(cls) {
	if (typeof cls === "function") checkable.add(cls);
	return cls;
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
function getArgs(type) {
	return type instanceof TypeForm ? type.__args__ : tupleFrom([]);
}
function getOrigin(type) {
	return type instanceof TypeForm && type.__args__.length > 0 ? form(type._name) : null;
}
function getTypeHints(_obj) {
	return new Dict();
}
export { AbstractSet, Annotated, Any, AnyStr, AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, BinaryIO, ByteString, Callable, ChainMap, ClassVar, Collection, Concatenate, Container, ContextManager, Coroutine, Counter, DefaultDict, Deque, dictForm as Dict, Final, FrozenSet, Generator, Generic, Hashable, IO, ItemsView, Iterable, Iterator, KeysView, List, Literal, LiteralString, Mapping, MappingView, Match, MutableMapping, MutableSequence, MutableSet, namedtuple as NamedTuple, Never, NewType, NoReturn, NotRequired, Optional, OrderedDict, ParamSpec, Pattern, Protocol, ReadOnly, Required, Reversible, Self, Sequence, Set, Sized, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, TYPE_CHECKING, Text, TextIO, tupleForm as Tuple, Type, TypeAlias, TypeForm, TypeGuard, TypeIs, TypeParameter, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, ValuesView, assertNever, assertType, cast, final, getArgs, getOrigin, getTypeHints, noTypeCheck, overload, override, revealType, runtimeCheckable };
