/* @ts-self-types="../../../runtime/python/abc.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { ABC, Type, checkSubclass, metatype, truth, updateAbstractmethods } from "./core.js";
// runtime/python/abc.ts
var ABCMeta = class ABCMeta extends Type {
	static __module__ = "abc";
	static __name__ = "ABCMeta";
	static [Symbol.hasInstance](value) {
		return this === ABCMeta && typeof value === "function" && value[metatype] === ABCMeta || Function.prototype[Symbol.hasInstance].call(this, value);
	}
	__instancecheck__(value) {
		const plain = Function.prototype[Symbol.hasInstance].call(this, value);
		const type = value?.constructor;
		return plain || truth(typeof type === "function" && checkSubclass(this, type));
	}
};
Object.defineProperty(ABC, metatype, { value: ABCMeta });
function abstractmethod(funcobj) {
	return Object.assign(funcobj, { __isabstractmethod__: true });
}
const abstractclassmethod = abstractmethod;
const abstractstaticmethod = abstractmethod;
const abstractproperty = abstractmethod;
function getCacheToken() {
	return 0;
}
export { ABC, ABCMeta, abstractclassmethod, abstractmethod, abstractproperty, abstractstaticmethod, getCacheToken, updateAbstractmethods };
