import "../../rolldown-runtime.js";
import { AttributeError, TypeError } from "../../core.js";
import { CONFLICT, Dict, Type, bases, call, getattr, invoke, isType, mro, options, originalBases, resolveBases, setItem, tupleFrom, type as type$1, type$1 as type } from "../core.js";
// runtime/python/classes/new_class.ts
function winner(meta, bases) {
	return bases.map(type).reduce((best, one) => {
		if (best === one || mro(best).includes(one)) return best;
		if (mro(one).includes(best)) return one;
		throw new TypeError(CONFLICT);
	}, meta);
}
const HEADER = [
	"name",
	"bases",
	"kwds",
	"execBody"
];
function prepareClass(...given) {
	const { name, bases = tupleFrom([]), kwds } = options(HEADER, ...given);
	const left = new Dict(kwds ?? []);
	const said = left.has("metaclass") ? left.get("metaclass") : void 0;
	left.delete("metaclass");
	const first = said === void 0 ? bases.length > 0 ? type(bases[0]) : type$1 : said;
	const meta = isType(first) ? winner(first, bases) : first;
	const prepare = getattr(meta, "__prepare__", null);
	const names = prepare === null || meta === type$1 ? new Dict() : call(prepare, [name, bases], Object.fromEntries(left));
	return tupleFrom([
		meta,
		names,
		left
	]);
}
function newClass(...given) {
	const { name, bases = tupleFrom([]), kwds, execBody } = options(HEADER, ...given);
	const resolved = resolveBases(bases);
	const [meta, names, left] = prepareClass(name, resolved, kwds ?? null);
	if (execBody) invoke(execBody, names);
	if (resolved !== bases) setItem(names, "__orig_bases__", bases);
	const made = call(meta, [
		name,
		resolved,
		names
	], Object.fromEntries(left));
	if ((meta === type$1 || meta.__new__ === Type.__new__) && isType(made) && !names.has("__module__")) Object.defineProperty(made, "__module__", {
		value: "types",
		configurable: true,
		writable: true
	});
	return made;
}
function getOriginalBases(cls) {
	return originalBases(cls, bases);
}
// runtime/python/classes/dynamic_attribute.ts
var DynamicClassAttribute = class DynamicClassAttribute {
	static __module__ = "types";
	constructor(fget = null, fset = null, fdel = null, doc = null) {
		this.fget = fget;
		this.fset = fset;
		this.fdel = fdel;
		this.overwrite_doc = doc === null;
		this.__doc__ = doc ?? (fget === null ? null : getattr(fget, "__doc__", null));
	}
	__get__(self, _owner = null) {
		if (self === null || self === void 0) {
			if (this.__isabstractmethod__) return this;
			throw new AttributeError();
		}
		if (this.fget === null) throw new AttributeError("unreadable attribute");
		return invoke(this.fget, self);
	}
	__set__(self, value) {
		if (this.fset === null) throw new AttributeError("can't set attribute");
		invoke(this.fset, self, value);
	}
	__delete__(self) {
		if (this.fdel === null) throw new AttributeError("can't delete attribute");
		invoke(this.fdel, self);
	}
	getter(fget) {
		const doc = this.overwrite_doc ? getattr(fget, "__doc__", null) : null;
		return new DynamicClassAttribute(fget, this.fset, this.fdel, doc ?? this.__doc__);
	}
	setter(fset) {
		return new DynamicClassAttribute(this.fget, fset, this.fdel, this.__doc__);
	}
	deleter(fdel) {
		return new DynamicClassAttribute(this.fget, this.fset, fdel, this.__doc__);
	}
	get __isabstractmethod__() {
		return this.fget?.__isabstractmethod__ === true;
	}
};
export { DynamicClassAttribute, getOriginalBases, newClass, prepareClass };
