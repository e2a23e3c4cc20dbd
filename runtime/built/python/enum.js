/* @ts-self-types="../../../runtime/python/enum.ts" */
import "./program.js";
import "../rolldown-runtime.js";
import { Enum, EnumMeta, EnumType, Flag, IntEnum, IntFlag, NumberEnum, ReprEnum, auto, markBase, unique } from "./parts/enum.js";
import { add, contains, eq, ge, gt, hash, item, le, len, lt, mod, mul, str } from "./core.js";
// runtime/python/enum/str_enum.ts
function valueOf(other) {
	return other instanceof TextEnum ? other.value : other;
}
var TextEnum = class extends Enum {
	static __valuetype__ = "str";
	valueOf() {
		return this.value;
	}
};
markBase(TextEnum);
const operators = {
	__add__: add,
	__mul__: mul,
	__rmul__: mul,
	__mod__: mod,
	__eq__: eq,
	__lt__: lt,
	__le__: le,
	__gt__: gt,
	__ge__: ge,
	__hash__: hash,
	__len__: len,
	__contains__: contains,
	__getitem__: item,
	__radd__: (value, other) => add(other, value),
	__iter__: (value) => value[Symbol.iterator]()
};
function put(name, method) {
	if (name in TextEnum.prototype) return;
	Object.defineProperty(TextEnum.prototype, name, {
		value(...args) {
			return method(this.value, ...args.map(valueOf));
		},
		configurable: true,
		writable: true
	});
}
for (const [name, method] of Object.entries(operators)) put(name, method);
for (const name of Object.getOwnPropertyNames(String.prototype)) {
	const method = String.prototype[name];
	if (typeof method === "function") put(name, (value, ...args) => method.apply(value, args));
}
Object.defineProperty(TextEnum.prototype, "length", { get() {
	return this.value.length;
} });
for (const [name, method] of Object.entries(str)) if (typeof method === "function") put(name, method);
Object.defineProperty(TextEnum.prototype, "toString", { value() {
	return this.__str__();
} });
var StrEnum = class extends TextEnum {
	__str__() {
		return this.value;
	}
};
markBase(StrEnum);
export { Enum, EnumMeta, EnumType, Flag, IntEnum, IntFlag, NumberEnum, ReprEnum, StrEnum, TextEnum, auto, unique };
