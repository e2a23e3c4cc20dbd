import "../../rolldown-runtime.js";
import { Dict, Tuple, isKeywords, iter, options, refusal, repr, tupleFrom, typeName } from "../core.js";
import { AttributeError, TypeError, ValueError, once } from "../../core.js";
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
function bind(typename, fields, defaults, args) {
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
			const values = args.length === fields.length && !isKeywords(args[args.length - 1]) ? args : bind(typename, fields, defaults, args);
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
	fields.forEach((name, i) => {
		Object.defineProperty(type.prototype, name, {
			get() {
				return this[i];
			},
			set() {
				throw new AttributeError("can't set attribute");
			}
		});
		Object.defineProperty(type.prototype, `delete ${name}`, { value() {
			throw new AttributeError("can't delete attribute");
		} });
	});
	return type;
}
export { namedtuple };
