import { __exportAll, __name } from "../../rolldown-runtime.js";
import { Dict, KeyError, NotImplemented, Slice, add, callMethod, contains, delItem, dictEntries, eq, float, ge, getattr, gt, hash, int, isKeywords, item, iter, le, len, lt, mod, mul, nameFunctions, repr, setItem, str$1 as str } from "../core.js";
import { ChainMap } from "./collections.js";
import { Counter, defaultdict } from "./collections2.js";
import { deque } from "./collections3.js";
import { namedtuple } from "./collections5.js";
import { OrderedDict } from "./collections4.js";
import { registerForm } from "../../core.js";
import { MutableMapping, MutableSequence, Sequence } from "./collections6.js";
const delegate = (function delegate(names, wrap) {
	for (const name of names.split(" ")) {
		const value = function(...given) {
			return wrap(this, callMethod(this.data, name, given.map(plain)));
		};
		Object.defineProperty(value, "name", { value: name });
		Object.defineProperty(UserString.prototype, name, {
			value,
			writable: true,
			configurable: true
		});
	}
});
// runtime/python/collections/user_dict.ts
function plain$2(value) {
	return value instanceof UserDict ? value.data : value;
}
__name(plain$2, "plain");
var UserDict = class extends MutableMapping {
	static __module__ = "collections";
	static __abstractmethods__ = [];
	constructor(dict = null, named) {
		super();
		this.data = new Dict();
		const isNamed = isKeywords(dict);
		if (!isNamed && dict !== null) this.update(dict);
		const more = isNamed ? dict : named;
		if (more !== void 0 && Object.keys(more).length > 0) this.update(more);
	}
	static fromkeys(keys, value = null) {
		const made = new this();
		for (const key of iter(keys)) setItem(made, key, value);
		return made;
	}
	__len__() {
		return len(this.data);
	}
	__getitem__(key) {
		if (this.data.has(key)) return this.data.get(key);
		const { __missing__: missing } = this;
		if (missing) return missing.call(this, key);
		throw new KeyError(key);
	}
	__setitem__(key, value) {
		this.data.set(key, value);
	}
	__delitem__(key) {
		delItem(this.data, key);
	}
	__iter__() {
		return iter(this.data);
	}
	__contains__(key) {
		return this.data.has(key);
	}
	get(key, otherwise = null) {
		return contains(this, key) ? item(this, key) : otherwise;
	}
	__repr__() {
		return repr(this.data);
	}
	__or__(other) {
		return merged(this, this, other);
	}
	__ror__(other) {
		return merged(this, other, this);
	}
	__ior__(other) {
		this.data.update(plain$2(other));
		return this;
	}
	__copy__() {
		const made = Object.assign(Object.create(Object.getPrototypeOf(this)), this);
		made.data = new Dict(dictEntries(this.data));
		return made;
	}
	copy() {
		return this.__copy__();
	}
};
function merged(self, first, second) {
	const [one, two] = [plain$2(first), plain$2(second)];
	if (!(one instanceof Map) || !(two instanceof Map)) return NotImplemented;
	const all = new Dict([...dictEntries(one), ...dictEntries(two)]);
	return new (getattr(self, "__class__"))(all);
}
registerForm(import.meta, UserDict, "python.userdict", {
	write: (dict) => dict.data,
	read: (data) => {
		const made = new UserDict();
		made.data = data;
		return made;
	}
});
// runtime/python/collections/user_list.ts
function plain$1(value) {
	return value instanceof UserList ? value.data : value;
}
__name(plain$1, "plain");
function items(value) {
	const inner = plain$1(value);
	return Array.isArray(inner) ? [...inner] : [...iter(inner)];
}
function made$1(self, data) {
	return new (getattr(self, "__class__"))(data);
}
__name(made$1, "made");
var UserList = class extends MutableSequence {
	static __module__ = "collections";
	static __abstractmethods__ = [];
	constructor(initlist = null) {
		super();
		const given = isKeywords(initlist) ? initlist.initlist ?? null : initlist;
		this.data = given === null ? [] : items(given);
	}
	__repr__() {
		return repr(this.data);
	}
	__len__() {
		return this.data.length;
	}
	__getitem__(place) {
		const found = item(this.data, place);
		return place instanceof Slice ? made$1(this, found) : found;
	}
	__setitem__(place, value) {
		setItem(this.data, place, plain$1(value));
	}
	__delitem__(place) {
		delItem(this.data, place);
	}
	__contains__(value) {
		return contains(this.data, value);
	}
	__eq__(other) {
		return eq(this.data, plain$1(other));
	}
	__lt__(other) {
		return lt(this.data, plain$1(other));
	}
	__le__(other) {
		return le(this.data, plain$1(other));
	}
	__gt__(other) {
		return gt(this.data, plain$1(other));
	}
	__ge__(other) {
		return ge(this.data, plain$1(other));
	}
	__add__(other) {
		return made$1(this, add(this.data, items(other)));
	}
	__radd__(other) {
		return made$1(this, add(items(other), this.data));
	}
	__iadd__(other) {
		this.data.push(...items(other));
		return this;
	}
	__mul__(times) {
		return made$1(this, mul(this.data, times));
	}
	__rmul__(times) {
		return this.__mul__(times);
	}
	__imul__(times) {
		this.data = mul(this.data, times);
		return this;
	}
	append(value) {
		this.data.push(value);
	}
	insert(place, value) {
		callMethod(this.data, "insert", [place, value]);
	}
	pop(place = -1) {
		return callMethod(this.data, "pop", [place]);
	}
	remove(value) {
		callMethod(this.data, "remove", [value]);
	}
	clear() {
		this.data.length = 0;
	}
	copy() {
		return made$1(this, this);
	}
	__copy__() {
		const copied = Object.assign(Object.create(Object.getPrototypeOf(this)), this);
		copied.data = [...this.data];
		return copied;
	}
	count(value) {
		return callMethod(this.data, "count", [value]);
	}
	index(value, ...range) {
		return callMethod(this.data, "index", [value, ...range]);
	}
	reverse() {
		this.data.reverse();
	}
	sort(...given) {
		callMethod(this.data, "sort", given);
	}
	extend(values) {
		this.data.push(...items(values));
	}
};
registerForm(import.meta, UserList, "python.userlist", {
	write: (list) => list.data,
	read: (data) => new UserList(data)
});
// runtime/python/collections/user_string.ts
function plain(value) {
	return value instanceof UserString ? value.data : value;
}
function made(self, data) {
	return new (getattr(self, "__class__"))(data);
}
var UserString = class extends Sequence {
	static __module__ = "collections";
	static __abstractmethods__ = [];
	constructor(seq) {
		super();
		const given = isKeywords(seq) ? seq.seq : seq;
		this.data = str(plain(given));
	}
	__str__() {
		return this.data;
	}
	__repr__() {
		return repr(this.data);
	}
	__int__() {
		return int(this.data);
	}
	__float__() {
		return float(this.data);
	}
	__hash__() {
		return hash(this.data);
	}
	__eq__(other) {
		return eq(this.data, plain(other));
	}
	__lt__(other) {
		return lt(this.data, plain(other));
	}
	__le__(other) {
		return le(this.data, plain(other));
	}
	__gt__(other) {
		return gt(this.data, plain(other));
	}
	__ge__(other) {
		return ge(this.data, plain(other));
	}
	__contains__(part) {
		return contains(this.data, plain(part));
	}
	__len__() {
		return len(this.data);
	}
	__getitem__(place) {
		return made(this, item(this.data, place));
	}
	__add__(other) {
		return made(this, add(this.data, str(other)));
	}
	__radd__(other) {
		return made(this, add(str(other), this.data));
	}
	__mul__(times) {
		return made(this, mul(this.data, times));
	}
	__rmul__(times) {
		return this.__mul__(times);
	}
	__mod__(values) {
		return made(this, mod(this.data, values));
	}
	__rmod__(template) {
		return made(this, mod(str(template), this.data));
	}
};
const TEXTS = "capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase title translate upper zfill";
const OTHERS = "count encode endswith find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith maketrans";
delegate(TEXTS, made);
delegate(OTHERS, (_, result) => result);
registerForm(import.meta, UserString, "python.userstring", {
	write: (text) => text.data,
	read: (data) => new UserString(data)
});
nameFunctions(__exportAll({
	ChainMap: () => ChainMap,
	Counter: () => Counter,
	OrderedDict: () => OrderedDict,
	UserDict: () => UserDict,
	UserList: () => UserList,
	UserString: () => UserString,
	defaultdict: () => defaultdict,
	deque: () => deque,
	namedtuple: () => namedtuple
}));
export { UserDict, UserList, UserString };
