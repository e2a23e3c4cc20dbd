import { __exportAll, __name } from "../../rolldown-runtime.js";
import { ByteArray, Bytes, Complex, Dict, Fields, Float, FrozenSet, PySet, Range, Singleton, Slice, addressText, asTuple, call, className, dictOfFields, getattr, givenDict, isTuple, isType, iterToEnd, methodOf, nameFunctions, plainFields, repr, setItem, tupleFrom, typeName, unexpectedText } from "../core.js";
import { Exception, TypeError, elementsOf, entriesOf, fieldEntries, formOf, hiddenFields, prototypeOf, putField, reduce } from "../../core.js";
const once = (function once(ask, of) {
	const known = new Map();
	return (value) => {
		const key = of(value);
		let answer = known.get(key);
		if (answer === void 0) known.set(key, answer = ask(value));
		return answer;
	};
});
// runtime/python/dataclasses/fields.ts
var Sentinel = class {
	static __module__ = "dataclasses";
	#name;
	constructor(name) {
		this.#name = name;
	}
	toString() {
		return `<dataclasses._${this.#name}_TYPE object at ${addressText(this)}>`;
	}
};
const MISSING = new Sentinel("MISSING");
const KW_ONLY = new Sentinel("KW_ONLY");
var InitVar = class {
	static __module__ = "dataclasses";
	static __class_getitem__(_type) {
		return this;
	}
};
var Field = class {
	static __module__ = "dataclasses";
	constructor(name, options, kwOnly = false, type = null) {
		this.name = name;
		this.type = options.type ?? type;
		this.default = options.default === void 0 ? MISSING : options.default;
		this.defaultFactory = options.defaultFactory ?? MISSING;
		this.init = options.init ?? true;
		this.repr = options.repr ?? true;
		this.hash = options.hash ?? null;
		this.compare = options.compare ?? true;
		this.metadata = options.metadata ?? new Dict();
		this.kwOnly = options.kwOnly ?? kwOnly;
	}
	__repr__() {
		return `Field(name=${repr(this.name)},type=${repr(this.type)},default=${repr(this.default)},default_factory=${repr(this.defaultFactory)},init=${repr(this.init)},repr=${repr(this.repr)},hash=${repr(this.hash)},compare=${repr(this.compare)},metadata=mappingproxy(${repr(this.metadata)}),kw_only=${repr(this.kwOnly)},_field_type=_FIELD)`;
	}
};
function field(options = {}) {
	return options;
}
const handedOn = new WeakMap();
function handOn(type, names) {
	handedOn.set(type, names);
}
function handedOnBy(type) {
	const all = new Map();
	for (let at = type; at !== null; at = Object.getPrototypeOf(at)) for (const [name, kind] of handedOn.get(at) ?? []) if (!all.has(name)) all.set(name, kind);
	return all;
}
function fieldsOf(value) {
	if (typeof value === "function") return value.__dataclass_fields__;
	if (typeof value !== "object" || value === null) return void 0;
	return value.constructor?.__dataclass_fields__;
}
function fields(classOrInstance) {
	const found = fieldsOf(classOrInstance);
	if (!found) throw new TypeError("must be called with a dataclass type or instance");
	return tupleFrom([...found.values()]);
}
function isDataclass(obj) {
	return fieldsOf(obj) !== void 0;
}
function instanceFields(obj) {
	return isType(obj) ? void 0 : fieldsOf(obj);
}
// runtime/python/dataclasses/conversion.ts
function converted(value, convert) {
	if (instanceFields(value)) return convert(value);
	if (isTuple(value)) {
		const items = Array.from(value, (item) => converted(item, convert));
		const own = value.constructor;
		return own._make ? own._make(items) : tupleFrom(items);
	}
	if (Array.isArray(value)) return value.map((item) => converted(item, convert));
	if (value instanceof Dict && value.constructor === Dict) {
		const pairs = [...value].map(([key, item]) => [converted(key, convert), converted(item, convert)]);
		return new Dict(pairs);
	}
	return deepcopy(value);
}
function fieldsFor(obj, name) {
	const fields = instanceFields(obj);
	if (!fields) throw new TypeError(`${name}() should be called on dataclass instances`);
	return [...fields.keys()];
}
function asdict(obj, options = {}) {
	fieldsFor(obj, "asdict");
	const { dictFactory } = options;
	const make = dictFactory === void 0 ? (items) => new Dict(items) : (items) => call(dictFactory, [Array.from(items, ([name, item]) => tupleFrom([name, item]))]);
	const convert = (object) => make(fieldsFor(object, "asdict").map((name) => [name, converted(object[name], convert)]));
	return convert(obj);
}
function astuple(obj, options = {}) {
	fieldsFor(obj, "astuple");
	const { tupleFactory } = options;
	const convert = (object) => {
		const items = fieldsFor(object, "astuple").map((name) => converted(object[name], convert));
		return tupleFactory === void 0 ? tupleFrom(items) : call(tupleFactory, [items]);
	};
	return convert(obj);
}
function replace$1(obj, changes = {}) {
	const fields = instanceFields(obj);
	if (!fields) throw new TypeError("replace() should be called on dataclass instances");
	const type = obj.constructor;
	const all = {};
	const passedOn = handedOnBy(type);
	for (const [name, kind] of passedOn) if (Object.hasOwn(changes, name)) all[name] = changes[name];
	else if (kind === "needed") throw new TypeError(`InitVar '${name}' must be specified with replace()`);
	for (const name of Object.keys(changes)) if (!fields.has(name) && !passedOn.has(name)) throw new TypeError(unexpectedText(`${className(type)}.__init__`, name, ["self", ...fields.keys()]));
	for (const [name, { init }] of fields) if (init) all[name] = Object.hasOwn(changes, name) ? changes[name] : obj[name];
	else if (Object.hasOwn(changes, name)) throw new TypeError(`field ${name} is declared with init=False, it cannot be specified with replace()`);
	return call(type, [], all);
}
__name(replace$1, "replace");
// runtime/python/copy.ts
var copy_exports = __exportAll({
	Error: () => Error,
	copy: () => copy,
	deepcopy: () => deepcopy,
	error: () => Error,
	replace: () => replace
});
var Error = class extends Exception {
	static __module__ = "copy";
};
function isPlain(value) {
	return typeof value !== "object" || value === null;
}
function isConstant(value) {
	if (isPlain(value)) return true;
	return value instanceof Float || value instanceof Complex || value instanceof Range || value instanceof Slice || value instanceof Bytes && !(value instanceof ByteArray) || value instanceof Singleton;
}
function refuse(value) {
	return new TypeError(`cannot pickle '${typeName(value)}' object`);
}
function blank(value) {
	const prototype = prototypeOf(value);
	if (Array.isArray(value)) return isTuple(value) && prototype === Array.prototype ? asTuple([]) : Object.setPrototypeOf([], prototype);
	if (value instanceof Map || value instanceof Set) return Reflect.construct(value.constructor, []);
	if (!(value instanceof globalThis.Error)) return blankOf(prototype);
	const made = Object.create(prototype);
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
function blankOf(prototype) {
	const { constructor: type } = prototype;
	return typeof type === "function" && type.prototype === prototype ? Reflect.construct(Object, [], type) : Object.create(prototype);
}
function fill(made, value, part) {
	if (Array.isArray(value)) for (const item of value) made.push(part(item));
	else if (value instanceof Map) for (const [key, item] of entriesOf(value)) made.set(part(key), part(item));
	else if (value instanceof Set) for (const item of elementsOf(value)) made.add(part(item));
	fillFields(made, value, part);
}
function fillFields(made, value, part) {
	const hidden = hiddenFields(value);
	if (givenDict(value) === value && part(value) !== value) return;
	for (const [name, item] of fieldEntries(value)) {
		if (Array.isArray(value) && /^\d+$/.test(name)) continue;
		if (hidden?.has(name)) putField(made, name, part(item));
		else made[name] = part(item);
	}
}
function reformed(value, form, part, made) {
	const prototype = prototypeOf(value);
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
function reduced(value, part, made) {
	const given = (value[reduce] ?? value.__reduce_ex__ ?? value.__reduce__).call(value, 4);
	if (typeof given === "string") return value;
	const [callable, args, state, items, entries] = given;
	const result = call(callable, args.map(part));
	if (typeof result === "object" && result !== null) made(result);
	if (state !== void 0 && state !== null) setState(result, part(state));
	if (items !== void 0 && items !== null) for (const item of iterToEnd(items)) call(getattr(result, "append"), [part(item)]);
	if (entries !== void 0 && entries !== null) for (const entry of iterToEnd(entries)) {
		const [key, item] = entry;
		setItem(result, part(key), part(item));
	}
	return result;
}
function setState(target, state) {
	const { __setstate__: own } = target;
	if (typeof own === "function") {
		own.call(target, state);
		return;
	}
	const [fields, slots] = isTuple(state) && state.length === 2 ? state : [state, null];
	for (const part of [fields, slots]) {
		if (!(part instanceof Map)) continue;
		for (const [name, item] of part) putField(target, String(name), item);
	}
}
function native(value) {
	return [...entriesOf(value)];
}
function hasReduce(value) {
	return value[reduce] !== void 0 || typeof value.__reduce_ex__ === "function" || typeof value.__reduce__ === "function";
}
function copy(x) {
	if (isConstant(x)) return x;
	const value = x;
	const own = methodOf(value, "__copy__");
	if (own) return own.call(value);
	if (isTuple(value) || value instanceof FrozenSet) return value;
	return duplicate(value, (item) => item, () => {});
}
const isUnderway = once((value) => /Generator|Iterator|Module/.test(Object.prototype.toString.call(value)), (value) => value[Symbol.toStringTag]);
const isSecretive = once(({ constructor: type }) => /^class[^]*\bthis\.#[A-Za-z_$]/.test(Function.prototype.toString.call(type)), (value) => value.constructor);
function duplicate(value, part, made) {
	if (hasReduce(value)) return reduced(value, part, made);
	const { __getstate__: getState } = value;
	if (typeof getState === "function" && !isTuple(value)) {
		const result = blank(value);
		made(result);
		if (!Array.isArray(value) && !(value instanceof Map) && !(value instanceof Set)) {
			setState(result, part(getState.call(value)));
			return result;
		}
	}
	if (value instanceof Fields) return duplicate(new Dict(native(value)), part, made);
	if (isUnderway(value)) throw refuse(value);
	const form = formOf(prototypeOf(value));
	if (form?.shared) throw refuse(value);
	if (form) return reformed(value, form, part, made);
	if (ArrayBuffer.isView(value)) return value.slice();
	if (isSecretive(value)) throw refuse(value);
	const result = blank(value);
	made(result);
	fill(result, value, part);
	return result;
}
function deepcopy(x, memo) {
	if (isPlain(x)) return x;
	return ((memo ? copyings.get(memo) : void 0) ?? new Copying(memo ?? void 0)).of(x);
}
const copyings = new WeakMap();
function areSame(items, others) {
	for (let i = 0; i < items.length; i++) if (items[i] !== others[i]) return false;
	return true;
}
var Copying = class {
	#memo;
	#known = new Map();
	#part = (item) => this.of(item);
	constructor(memo) {
		this.#memo = memo;
		if (memo !== void 0) copyings.set(memo, this);
	}
	of(value) {
		if (isPlain(value)) return value;
		const known = this.#known.get(value);
		if (known !== void 0) return known;
		const type = value.constructor;
		if (type === Array) return isTuple(value) ? this.#kept(value, this.#tuple(value)) : this.#list(value);
		if (type === Dict) return this.#dict(value);
		if (type === PySet) return this.#set(value);
		return isConstant(value) ? value : this.#other(value);
	}
	#kept(value, copy) {
		this.#known.set(value, copy);
		return copy;
	}
	#list(items) {
		const made = this.#kept(items, []);
		for (let i = 0; i < items.length; i++) {
			const item = items[i];
			made.push(isPlain(item) ? item : this.of(item));
		}
		return made;
	}
	#dict(dict) {
		const fields = plainFields(dict);
		if (fields === void 0) {
			const made = this.#kept(dict, new Dict());
			for (const [key, value] of entriesOf(dict)) made.set(this.of(key), this.of(value));
			return made;
		}
		const made = this.#kept(dict, dictOfFields({ ...fields }));
		for (const name in fields) {
			const value = fields[name];
			if (!isPlain(value)) made.set(name, this.of(value));
		}
		return made;
	}
	#set(set) {
		const made = this.#kept(set, new PySet());
		const items = set.toList();
		for (let i = 0; i < items.length; i++) made.add(this.of(items[i]));
		return made;
	}
	#tuple(value) {
		const items = [];
		for (let i = 0; i < value.length; i++) items.push(this.of(value[i]));
		const known = this.#known.get(value);
		if (known !== void 0) return known;
		if (areSame(items, value)) return value;
		if (value.constructor === Array) return asTuple(items);
		const made = blank(value);
		for (const item of items) made.push(item);
		return made;
	}
	#other(value) {
		const own = methodOf(value, "__deepcopy__");
		if (own) {
			if (this.#memo === void 0) copyings.set(this.#memo = new Dict(), this);
			return this.#kept(value, own.call(value, this.#memo));
		}
		if (isTuple(value)) return this.#kept(value, this.#tuple(value));
		const copy = duplicate(value, this.#part, (copy) => this.#known.set(value, copy));
		return this.#kept(value, copy);
	}
};
function replace(obj, changes = {}) {
	const own = methodOf(obj, "__replace__") ?? methodOf(obj, "_replace");
	if (!own && instanceFields(obj)) return replace$1(obj, changes);
	if (!own) throw new TypeError(`replace() does not support ${typeName(obj)} objects`);
	return own.call(obj, changes);
}
nameFunctions(copy_exports);
export { Error, Field, InitVar, KW_ONLY, MISSING, asdict, astuple, copy, deepcopy, field, fields, fieldsOf, handOn, isDataclass, replace, replace$1 };
