import "../../rolldown-runtime.js";
import { Dict, Tuple, builtinType, describeAccessor, hideClass, isKeywords, iter, keepBases, makes, options, refusal, repr, tupleFrom, typeName } from "../core.js";
import { AttributeError, TypeError, ValueError, once } from "../../core.js";
// runtime/python/collections/tuple_getter.ts
var TupleGetter = class TupleGetter {
	static __module__ = "collections";
	static __name__ = "_tuplegetter";
	#place;
	constructor(place, doc) {
		this.#place = place;
		this.__doc__ = doc;
	}
	__get__(self, _owner) {
		return self === null || self === void 0 ? this : self[this.#place];
	}
	__set__(_self, _value) {
		throw new AttributeError("can't set attribute");
	}
	__delete__(_self) {
		throw new AttributeError("can't delete attribute");
	}
	__reduce__() {
		return tupleFrom([TupleGetter, tupleFrom([this.#place, this.__doc__])]);
	}
	__repr__() {
		return `_tuplegetter(${this.#place}, ${repr(this.__doc__)})`;
	}
};
function putFields(type, fields) {
	fields.forEach((name, place) => {
		const field = new TupleGetter(place, `Alias for field number ${place}`);
		const get = function() {
			return this[place];
		};
		describeAccessor(get, field);
		Object.defineProperty(type.prototype, name, {
			configurable: true,
			get,
			set: field.__set__.bind(field, null)
		});
		Object.defineProperty(type.prototype, `delete ${name}`, {
			configurable: true,
			value: field.__delete__.bind(field, null)
		});
	});
}
// runtime/python/collections/namedtuple.ts
const keywords = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
const identifier = once(() => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u);
function nameOf(field) {
	return String(Array.isArray(field) ? field[0] : field);
}
function fieldsOf(names, rename) {
	const given = typeof names === "string" ? names.replaceAll(",", " ").split(/\s+/).filter((name) => name !== "") : Array.from(iter(names), nameOf);
	if (!rename) return given;
	const seen = new Set();
	return given.map((name, i) => {
		const isBad = !identifier().test(name) || keywords.has(name) || name.startsWith("_") || seen.has(name);
		seen.add(name);
		return isBad ? `_${i}` : name;
	});
}
function checkNames(typename, fields, rename) {
	for (const name of [typename, ...fields]) {
		if (!identifier().test(name)) throw new ValueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
		if (keywords.has(name)) throw new ValueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
	}
	const seen = new Set();
	for (const name of fields) {
		if (name.startsWith("_") && !rename) throw new ValueError(`Field names cannot start with an underscore: ${repr(name)}`);
		if (seen.has(name)) throw new ValueError(`Encountered duplicate field name: ${repr(name)}`);
		seen.add(name);
	}
}
function bind(typename, fields, given, args) {
	const ends = given ?? [];
	const defaults = new Map(ends.map((value, i) => [fields[fields.length - ends.length + i], value]));
	const last = args.at(-1);
	const named = isKeywords(last) ? last : {};
	const values = isKeywords(last) ? args.slice(0, -1) : [...args];
	const places = fields.map((name) => ({
		name,
		optional: defaults.has(name),
		kind: "positional"
	}));
	const wrong = refusal(`${typename}.__new__`, places, values.length, Object.keys(named), 1);
	if (wrong !== null) throw new TypeError(wrong);
	return fields.map((name, i) => {
		if (i < values.length) return values[i];
		return Object.hasOwn(named, name) ? named[name] : defaults.get(name);
	});
}
function namedtuple(typename, fieldNames, named = {}) {
	const given = options([], named);
	const fields = fieldsOf(fieldNames, given.rename ?? false);
	checkNames(typename, fields, given.rename ?? false);
	const values = given.defaults == null ? [] : [...iter(given.defaults)];
	if (values.length > fields.length) throw new TypeError("Got more default values than field names");
	const first = fields.length - values.length;
	const defaults = new Dict(values.map((value, i) => [fields[first + i], value]));
	const fieldTuple = tupleFrom(fields);
	const maker = Object.assign(function __new__(cls, ...args) {
		return Reflect.construct(type, args, cls);
	}, {
		__defaults__: values.length > 0 ? tupleFrom(values) : null,
		__text_signature__: ["_cls", ...fields].join(", ")
	});
	const type = class extends Tuple {
		static __module__ = given.module ?? "__main__";
		static __doc__ = `${typename}(${fields.join(", ")})`;
		static __slots__ = tupleFrom([]);
		static _fields = fieldTuple;
		static __match_args__ = fieldTuple;
		static _fieldDefaults = defaults;
		static _field_defaults = defaults;
		constructor(...args) {
			super();
			const values = args.length === fields.length && !isKeywords(args[args.length - 1]) ? args : bind(typename, fields, maker.__defaults__, args);
			for (let i = 0; i < values.length; i++) this.push(values[i]);
		}
		static _make(iterable) {
			const items = [...iter(iterable)];
			if (items.length !== fields.length) throw new TypeError(`Expected ${fields.length} arguments, got ${items.length}`);
			return new this(...items);
		}
		get _fields() {
			return fieldTuple;
		}
		_asdict() {
			return new Dict(fields.map((name, i) => [name, this[i]]));
		}
		_replace(named = {}) {
			const unknown = Object.keys(named).filter((name) => !fields.includes(name));
			if (unknown.length > 0) throw new TypeError(`Got unexpected field names: ${repr(unknown)}`);
			const items = fields.map((name, i) => Object.hasOwn(named, name) ? named[name] : this[i]);
			return new this.constructor(...items);
		}
		__repr__() {
			const items = fields.map((name, i) => `${name}=${repr(this[i])}`);
			return `${typeName(this)}(${items.join(", ")})`;
		}
	};
	Object.defineProperty(type, "name", { value: typename });
	Object.defineProperty(type, makes, { value: maker });
	putFields(type, fields);
	return type;
}
function NamedTuple(typename, fields = []) {
	const pairs = [...iter(fields)].map((pair) => [...iter(pair)]);
	const made = namedtuple(typename, pairs.map(([name]) => name));
	const types = pairs.map(([name, type]) => [name, type ?? builtinType("NoneType")]);
	Object.defineProperty(made, "__annotations__", { value: new Dict(types) });
	keepBases(made, [NamedTuple]);
	return made;
}
function typedTuple(...given) {
	const made = namedtuple(...given);
	hideClass(made);
	return made;
}
export { NamedTuple, namedtuple, typedTuple };
