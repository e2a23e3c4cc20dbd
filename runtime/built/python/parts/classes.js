import "../../rolldown-runtime.js";
import { ByteArray, DictItems, DictKeys, DictValues, MappingProxyType, MemoryView, PySet, Range, SetBase, asTuple, callable, isClass, isHashedByIdentity, isHolder, isList, isTuple, typeInfoOf, typeName } from "../core.js";
// runtime/python/classes/abstract_containers.ts
function has(value, ...names) {
	if (typeof value !== "object" && typeof value !== "function" || value === null) return false;
	return names.every((name) => {
		const found = value[name];
		return found !== void 0 && found !== null;
	});
}
function isView(value) {
	return value instanceof DictKeys || value instanceof DictItems || value instanceof DictValues;
}
function isContainer(value) {
	return typeof value === "string" || Array.isArray(value) || value instanceof Map || value instanceof SetBase || value instanceof Uint8Array || value instanceof Range || isView(value) || value instanceof MemoryView || isHolder(value) && has(value, "__len__");
}
function isIterator(value) {
	if (typeof value !== "object" || value === null || isContainer(value)) return false;
	const { next } = value;
	return typeof next === "function" && Symbol.iterator in value;
}
function isHashable(value) {
	if (typeof value !== "object" || value === null) return true;
	try {
		isHashedByIdentity(value);
		return true;
	} catch {
		return false;
	}
}
const isIterable = (value) => isContainer(value) || isIterator(value) || has(value, "__iter__");
const isSized = (value) => isContainer(value) || has(value, "__len__");
const isContaining = (value) => isContainer(value) || has(value, "__contains__");
const isSequence = (value) => typeof value === "string" || isList(value) || isTuple(value) || value instanceof Uint8Array || value instanceof Range || value instanceof MemoryView || typeName(value) === "collections.deque" || isHolder(value) && has(value, "__len__");
const TESTS = {
	Hashable: isHashable,
	Iterable: isIterable,
	Iterator: (value) => isIterator(value) || has(value, "__iter__", "__next__"),
	Generator: (value) => typeName(value) === "generator",
	Reversible: (value) => isSequence(value) || value instanceof Map || isView(value) || has(value, "__iter__", "__reversed__"),
	Sized: isSized,
	Container: isContaining,
	Collection: (value) => isIterable(value) && isSized(value) && isContaining(value),
	Callable: callable,
	Sequence: isSequence,
	MutableSequence: (value) => isList(value) || value instanceof ByteArray || typeName(value) === "collections.deque",
	Set: (value) => value instanceof SetBase || value instanceof DictKeys || value instanceof DictItems,
	MutableSet: (value) => value instanceof PySet,
	Mapping: (value) => value instanceof Map || value instanceof MappingProxyType,
	MutableMapping: (value) => value instanceof Map,
	MappingView: isView,
	KeysView: (value) => value instanceof DictKeys,
	ItemsView: (value) => value instanceof DictItems,
	ValuesView: (value) => value instanceof DictValues,
	Awaitable: (value) => value instanceof Promise || has(value, "__await__"),
	Coroutine: (value) => value instanceof Promise || has(value, "send", "throw", "close", "__await__"),
	AsyncIterable: (value) => has(value, "__aiter__") || typeof value === "object" && value !== null && Symbol.asyncIterator in value,
	AsyncIterator: (value) => has(value, "__aiter__", "__anext__") || Object.prototype.toString.call(value) === "[object AsyncGenerator]",
	AsyncGenerator: (value) => Object.prototype.toString.call(value) === "[object AsyncGenerator]",
	ByteString: (value) => value instanceof Uint8Array,
	Buffer: (value) => value instanceof Uint8Array || value instanceof MemoryView
};
const samples = {
	int: () => 0,
	bool: () => true,
	float: () => .5,
	str: () => "",
	NoneType: () => null,
	bytearray: () => ByteArray.fromBytes([]),
	range: () => new Range(0, 0, 1),
	tuple: () => asTuple([])
};
function sampleOf(type) {
	const info = typeInfoOf(type);
	if (info) {
		const own = samples[info.name];
		if (own) return own();
		try {
			return type();
		} catch {
			return info.class ? info.class.prototype : {};
		}
	}
	return isClass(type) ? type.prototype : type;
}
export { TESTS, sampleOf };
