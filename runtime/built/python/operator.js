/* @ts-self-types="../../../runtime/python/operator.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { abs as abs$1, add, asTuple, bitand, bitor, bitxor, call as call$1, callMethod, compare, contains, delItem, div, eq as eq$1, floordiv, ge as ge$1, getattr, gt as gt$1, iadd, ibitand, ibitor, ibitxor, identical, idiv, ifloordiv, ilshift, imatmul, imod, imul, index as index$1, invert, invoke, ipow, irshift, isKeywords, isub, item, iter, le as le$1, len, lengthHint as lengthHint$1, lshift, lt as lt$1, matmul, methodOf, mod, mul, nameFunctions, ne as ne$1, neg, not, pos, pow$1 as pow, repr, rshift, same, setItem, size, sub, truth, typeName } from "./core.js";
import { TypeError, ValueError, reduce } from "../core.js";
import { pickledAs } from "./parts/random.js";
const comparing = (function comparing(symbol, plain) {
	return (a, b) => {
		return (typeof a !== "object" || a === null) && (typeof b !== "object" || b === null) ? plain(a, b) : compare(a, symbol, b);
	};
});
// runtime/python/operator/getters.ts
function finished(getter, name, make, args) {
	const shown = () => {
		return `operator.${name}(${args.flatMap((arg) => isKeywords(arg) ? Object.entries(arg).map(([key, value]) => `${key}=${repr(value)}`) : [repr(arg)]).join(", ")})`;
	};
	Object.defineProperties(getter, {
		name: { value: name },
		__repr__: { value: shown },
		[reduce]: { value: () => [make, [...args]] }
	});
	return getter;
}
function itemgetter(...items) {
	if (items.length === 0) throw new TypeError("itemgetter expected 1 argument, got 0");
	const [first, second] = items;
	return finished(items.length === 1 ? (obj) => item(obj, first) : items.length === 2 ? (obj) => asTuple([item(obj, first), item(obj, second)]) : (obj) => asTuple(items.map((key) => item(obj, key))), "itemgetter", itemgetter, items);
}
function follower(path) {
	if (!path.includes(".")) return (obj) => getattr(obj, path);
	const names = path.split(".");
	return (obj) => {
		let value = obj;
		for (const name of names) value = getattr(value, name);
		return value;
	};
}
function attrgetter(...attrs) {
	if (attrs.length === 0) throw new TypeError("attrgetter expected 1 argument, got 0");
	if (attrs.some((name) => typeof name !== "string")) throw new TypeError("attribute name must be a string");
	const getters = attrs.map(follower);
	const [first, second] = getters;
	return finished(attrs.length === 1 ? (obj) => first(obj) : attrs.length === 2 ? (obj) => asTuple([first(obj), second(obj)]) : (obj) => asTuple(getters.map((get) => get(obj))), "attrgetter", attrgetter, attrs);
}
function methodcaller(name, ...args) {
	if (name === void 0 || isKeywords(name)) throw new TypeError("methodcaller needs at least one argument, the method name");
	if (typeof name !== "string") throw new TypeError("method name must be a string");
	const last = args.at(-1);
	const named = isKeywords(last) ? last : {};
	const positional = isKeywords(last) ? args.slice(0, -1) : args;
	return finished((obj) => callMethod(obj, name, positional, named), "methodcaller", methodcaller, [name, ...args]);
}
for (const one of [
	itemgetter,
	attrgetter,
	methodcaller
]) pickledAs("operator", one.name, one);
// runtime/python/operator.ts
var operator_exports = __exportAll({
	abs: () => abs,
	add: () => add,
	and_: () => and_,
	attrgetter: () => attrgetter,
	call: () => call,
	concat: () => concat,
	contains: () => contains,
	countOf: () => countOf,
	delitem: () => delItem,
	eq: () => eq,
	floordiv: () => floordiv,
	ge: () => ge,
	getitem: () => item,
	gt: () => gt,
	iadd: () => iadd,
	iand: () => ibitand,
	iconcat: () => iconcat,
	ifloordiv: () => ifloordiv,
	ilshift: () => ilshift,
	imatmul: () => imatmul,
	imod: () => imod,
	imul: () => imul,
	index: () => index,
	indexOf: () => indexOf,
	inv: () => invert,
	invert: () => invert,
	ior: () => ibitor,
	ipow: () => ipow,
	irshift: () => irshift,
	isNot: () => isNot,
	is_: () => is_,
	isub: () => isub,
	itemgetter: () => itemgetter,
	itruediv: () => idiv,
	ixor: () => ibitxor,
	le: () => le,
	lengthHint: () => lengthHint,
	lshift: () => lshift,
	lt: () => lt,
	matmul: () => matmul,
	methodcaller: () => methodcaller,
	mod: () => mod,
	mul: () => mul,
	ne: () => ne,
	neg: () => neg,
	not_: () => not,
	or_: () => or_,
	pos: () => pos,
	pow: () => pow,
	rshift: () => rshift,
	setitem: () => setItem,
	sub: () => sub,
	truediv: () => div,
	truth: () => truth,
	xor: () => xor
});
const eq = comparing("==", eq$1);
const ne = comparing("!=", ne$1);
const lt = comparing("<", lt$1);
const le = comparing("<=", le$1);
const gt = comparing(">", gt$1);
const ge = comparing(">=", ge$1);
const and_ = bitand;
const or_ = bitor;
const xor = bitxor;
const is_ = identical;
const abs = abs$1;
function isNot(a, b) {
	return !identical(a, b);
}
function index(a) {
	return index$1(a);
}
function concat(a, b) {
	checkSequence(a);
	return add(a, b);
}
function iconcat(a, b) {
	checkSequence(a);
	return iadd(a, b);
}
function checkSequence(a) {
	if (!(typeof a === "string" || Array.isArray(a) || a instanceof Uint8Array || methodOf(a, "__getitem__") !== void 0)) throw new TypeError(`'${typeName(a)}' object can't be concatenated`);
}
function countOf(a, b) {
	let count = 0;
	for (const item of iter(a)) if (same(item, b)) count++;
	return count;
}
function indexOf(a, b) {
	let place = 0;
	for (const item of iter(a)) {
		if (same(item, b)) return place;
		place++;
	}
	throw new ValueError("sequence.index(x): x not in sequence");
}
function lengthHint(obj, otherwise = 0) {
	const usual = size(otherwise);
	const hint = lengthHint$1(obj);
	if (hint !== void 0) return hint;
	try {
		return len(obj);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return usual;
	}
}
function call(obj, ...args) {
	const last = args.at(-1);
	if (isKeywords(last)) return call$1(obj, args.slice(0, -1), last);
	return invoke(obj, ...args);
}
nameFunctions(operator_exports);
export { abs, add, and_, attrgetter, call, concat, contains, countOf, delItem as delitem, eq, floordiv, ge, item as getitem, gt, iadd, ibitand as iand, iconcat, ifloordiv, ilshift, imatmul, imod, imul, index, indexOf, invert as inv, invert, ibitor as ior, ipow, irshift, isNot, is_, isub, itemgetter, idiv as itruediv, ibitxor as ixor, le, lengthHint, lshift, lt, matmul, methodcaller, mod, mul, ne, neg, not as not_, or_, pos, pow, rshift, setItem as setitem, sub, div as truediv, truth, xor };
