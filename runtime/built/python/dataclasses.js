/* @ts-self-types="../../../runtime/python/dataclasses.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { Field, InitVar, KW_ONLY, MISSING, asdict, astuple, field, fields, fieldsOf, handOn, isDataclass, replace$1 as replace } from "./parts/copy.js";
import { AttributeError, TypeError, ValueError, reduce, register } from "../core.js";
import { Dict, NotImplemented, addTranslation, call, className, define, delattr, dictEntries, eq, getattr, hasattr, hashTuple, invoke, isKeywords, iter, lineageOf, lt, mixin, refusal, repr, same, setattrOf, tupleFrom } from "./core.js";
import { annotationText } from "./parts/support.js";
// runtime/python/dataclasses/frozen.ts
var FrozenInstanceError = class extends AttributeError {};
Object.defineProperty(FrozenInstanceError, "__module__", { value: "dataclasses" });
const frozen = new Set();
function markFrozen(type) {
	frozen.add(className(type));
}
addTranslation((text) => {
	const match = /^Cannot (assign to read only|add|delete) property '?([\w$]+)'?(?:,| of) (?:object '|object is not|#<)(?:#<)?([\w$]*)/.exec(text);
	if (!match) return void 0;
	const [, verb, name, type] = match;
	if (verb === "add" ? frozen.size === 0 : !frozen.has(type)) return void 0;
	return {
		class: FrozenInstanceError,
		text: `cannot ${verb === "delete" ? "delete" : "assign to"} field '${name}'`
	};
});
const frozenTypes = new WeakSet();
function checkBases(type, isFrozen) {
	for (const base of lineageOf(type)) {
		if (base === type || !Object.hasOwn(base, "__dataclass_fields__")) continue;
		const isBaseFrozen = frozenTypes.has(base);
		if (isBaseFrozen && !isFrozen) throw new TypeError("cannot inherit non-frozen dataclass from a frozen one");
		if (!isBaseFrozen && isFrozen) throw new TypeError("cannot inherit frozen dataclass from a non-frozen one");
	}
}
function guard(type, fields, put) {
	frozenTypes.add(type);
	const prototype = type.prototype;
	const guards = [[
		"__setattr__",
		"assign to",
		setattrOf
	], [
		"__delattr__",
		"delete",
		(value, name) => delattr(value, name, true)
	]];
	for (const [method, verb, otherwise] of guards) {
		if (Object.hasOwn(prototype, method)) throw new TypeError(`Cannot overwrite attribute ${method} in class ${className(type)}`);
		put(prototype, method, function(name, value) {
			if (this.constructor === type || fields.has(name)) throw new FrozenInstanceError(`cannot ${verb} field '${name}'`);
			otherwise(this, name, value);
		});
	}
}
function restore(type, state) {
	const object = Object.create(type.prototype);
	for (let i = 0; i < state.length; i += 2) object[state[i]] = state[i + 1];
	return Object.freeze(object);
}
register(import.meta, {
	FrozenInstanceError,
	restore
});
// runtime/python/dataclasses/dataclass.ts
var Params = class {
	static __module__ = "dataclasses";
	static __name__ = "_DataclassParams";
	constructor(given) {
		Object.assign(this, {
			init: given.init ?? true,
			repr: given.repr ?? true,
			eq: given.eq ?? true,
			order: given.order ?? false,
			unsafe_hash: given.unsafeHash ?? false,
			frozen: given.frozen ?? false,
			match_args: given.matchArgs ?? true,
			kw_only: given.kwOnly ?? false,
			slots: given.slots ?? false,
			weakref_slot: given.weakrefSlot ?? false
		});
	}
	__repr__() {
		return `_DataclassParams(${Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`).join(",")})`;
	}
};
const showing = [];
function shown(object, fields) {
	if (showing.includes(object)) return "...";
	showing.push(object);
	try {
		const parts = fields.map(({ name }) => `${name}=${repr(object[name])}`);
		return `${Object.getOwnPropertyDescriptor(object.constructor, "__qualname__")?.value ?? className(object.constructor)}(${parts.join(", ")})`;
	} finally {
		showing.pop();
	}
}
function ordered(fields, a, b, less, ifEqual) {
	for (const { name } of fields) {
		const [left, right] = [a[name], b[name]];
		if (!same(left, right)) return less(left, right);
	}
	return ifEqual;
}
function isAlike(a, b) {
	return typeof b === "object" && b !== null && b.constructor === a.constructor;
}
function put(target, name, value) {
	Object.defineProperty(target, name, {
		value,
		writable: true,
		configurable: true
	});
}
function putComparisons(type, compared) {
	const prototype = type.prototype;
	const methods = [
		[
			"__lt__",
			lt,
			false
		],
		[
			"__le__",
			lt,
			true
		],
		[
			"__gt__",
			(a, b) => lt(b, a),
			false
		],
		[
			"__ge__",
			(a, b) => lt(b, a),
			true
		]
	];
	for (const [name, less, ifEqual] of methods) {
		if (Object.hasOwn(prototype, name)) throw new TypeError(`Cannot overwrite attribute ${name} in class ${className(type)} Consider using functools.total_ordering`);
		put(prototype, name, function(other) {
			return isAlike(this, other) ? ordered(compared, this, other, less, ifEqual) : NotImplemented;
		});
	}
}
function putHash(type, all, options) {
	const prototype = type.prototype;
	const { eq: comparing = true, frozen = false, unsafeHash = false } = options;
	const own = Object.hasOwn(prototype, "__hash__");
	if (own && !unsafeHash || !unsafeHash && !comparing) return;
	if (own) throw new TypeError(`Cannot overwrite attribute __hash__ in class ${className(type)}`);
	if (!unsafeHash && !frozen) {
		put(prototype, "__hash__", null);
		return;
	}
	const hashed = all.filter((field) => field.hash ?? field.compare).map(({ name }) => name);
	put(prototype, "__hash__", function() {
		return hashTuple(hashed.map((name) => this[name]));
	});
}
function signatureText(all) {
	const taken = all.filter((field) => field.init);
	const text = (field) => {
		const start = `${field.name}: ${annotationText(field.type)}`;
		if (field.defaultFactory !== MISSING) return `${start} = <factory>`;
		return field.default === MISSING ? start : `${start} = ${repr(field.default)}`;
	};
	const named = taken.filter((field) => field.kwOnly).map(text);
	return [...taken.filter((field) => !field.kwOnly).map(text), ...named.length > 0 ? ["*", ...named] : []].join(", ");
}
function dataclass(type, own = {}, options = {}) {
	if (options.order && options.eq === false) throw new ValueError("eq must be true if order is true");
	checkBases(type, options.frozen ?? false);
	const fields = new Dict(fieldsOf(type) ?? []);
	const passedOn = new Map();
	for (const [name, given] of Object.entries(own)) if (given.initVar) passedOn.set(name, given.initVar);
	else fields.set(name, new Field(name, given, options.kwOnly));
	if (passedOn.size > 0) handOn(type, passedOn);
	const all = [...fields.values()];
	if (all.every((field) => field.type !== null) && passedOn.size === 0 && !Object.hasOwn(type, "__doc__")) put(type, "__doc__", `${className(type)}(${signatureText(all)})`);
	const compared = all.filter((field) => field.compare);
	const prototype = type.prototype;
	put(type, "__dataclass_fields__", fields);
	put(type, "__dataclass_params__", new Params(options));
	if ((options.matchArgs ?? true) && !Object.hasOwn(type, "__match_args__")) {
		const places = all.filter((field) => field.init && !field.kwOnly);
		put(type, "__match_args__", tupleFrom(places.map((field) => field.name)));
	}
	if ((options.repr ?? true) && !Object.hasOwn(prototype, "__repr__")) {
		const visible = all.filter((field) => field.repr);
		put(prototype, "__repr__", function() {
			return shown(this, visible);
		});
	}
	putHash(type, all, options);
	if ((options.eq ?? true) && !Object.hasOwn(prototype, "__eq__")) put(prototype, "__eq__", function(other) {
		if (this === other) return true;
		if (!isAlike(this, other)) return NotImplemented;
		return compared.every(({ name }) => eq(this[name], other[name]));
	});
	if (options.order) putComparisons(type, compared);
	if (options.slots && !Object.hasOwn(type, "__slots__")) put(type, "__slots__", tupleFrom(Object.keys(own).filter((name) => !passedOn.has(name))));
	if (options.frozen) {
		markFrozen(type);
		guard(type, fields, put);
		put(prototype, reduce, function() {
			return [restore, [this.constructor, Object.entries(this).flat()]];
		});
	}
	return type;
}
// runtime/python/dataclasses/make.ts
function optionsOf(given) {
	if (given === void 0) return {};
	return isKeywords(given) ? given : { default: given };
}
function isOptional({ default: value, defaultFactory }) {
	return value !== MISSING || defaultFactory !== MISSING;
}
function initial(field) {
	return field.default !== MISSING ? field.default : invoke(field.defaultFactory);
}
function placeOf(field) {
	const kind = field.kwOnly ? "keyword" : "positional";
	return {
		name: field.name,
		optional: isOptional(field),
		kind
	};
}
function makeDataclass(name, specifications, options = {}) {
	const { bases = [], namespace = new Dict(), ...rest } = options;
	const own = {};
	for (const given of iter(specifications)) {
		const [field, , more] = typeof given === "string" ? [given] : given;
		own[String(field)] = optionsOf(more);
	}
	const type = class {
		constructor(...args) {
			const last = args.at(-1);
			const named = isKeywords(last) ? last : {};
			const values = isKeywords(last) ? args.slice(0, -1) : args;
			const fields = [...fieldsOf(type).values()];
			const taken = fields.filter(({ init }) => init).map(placeOf);
			const wrong = refusal(`${name}.__init__`, taken, values.length, Object.keys(named), 1);
			if (wrong !== null) throw new TypeError(wrong);
			const target = this;
			taken.filter(({ kind }) => kind === "positional").map(({ name }) => name).slice(0, values.length).forEach((name, i) => target[name] = values[i]);
			Object.assign(target, named);
			for (const field of fields) if (!Object.hasOwn(target, field.name) && isOptional(field)) target[field.name] = initial(field);
			if (hasattr(this, "__post_init__")) call(getattr(this, "__post_init__"));
		}
	};
	const parent = mixin(...bases);
	Object.setPrototypeOf(type, parent);
	Object.setPrototypeOf(type.prototype, parent.prototype);
	Object.defineProperty(type, "name", { value: name });
	for (const [member, value] of dictEntries(namespace)) define(type, String(member), value);
	dataclass(type, own, rest);
	return type;
}
export { Field, FrozenInstanceError, InitVar, KW_ONLY, MISSING, asdict, astuple, dataclass, field, fields, isDataclass, makeDataclass, replace };
