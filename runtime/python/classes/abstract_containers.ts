/**
 * Which methods make a value iterable, sized, hashable and so on, and what counts as a sequence, a mapping or a set.
 * https://docs.python.org/3/library/collections.abc.html
 *
 * @module
 */
import { callable } from "../builtins/introspection.ts";
import { isHashedByIdentity } from "../operators/hash.ts";
import { MappingProxyType } from "./mapping_proxy.ts";
import { MemoryView } from "../builtins/memoryview.ts";
import { isHolder } from "../values/held.ts";
import { ByteArray } from "../values/bytes.ts";
import { DictItems, DictKeys, DictValues } from "../values/dict_views.ts";
import { Range } from "../values/range.ts";
import { PySet, SetBase } from "../values/set.ts";
import { asTuple, isList, isTuple } from "../values/tuple.ts";
import { isClass, typeInfoOf, typeName } from "../values/types.ts";

function has(value: unknown, ...names: string[]): boolean {
  if (typeof value !== "object" && typeof value !== "function" || value === null) return false;
  return names.every((name) => {
    const found = (value as Record<string, unknown>)[name];
    return found !== undefined && found !== null;
  });
}

function isView(value: unknown): boolean {
  return value instanceof DictKeys || value instanceof DictItems || value instanceof DictValues;
}

function isContainer(value: unknown): boolean {
  return typeof value === "string" || Array.isArray(value) || value instanceof Map ||
    value instanceof SetBase || value instanceof Uint8Array || value instanceof Range ||
    isView(value) || value instanceof MemoryView || isHolder(value) && has(value, "__len__");
}

/** Whether a value is an iterator of the library or of a generator. */
function isIterator(value: unknown): boolean {
  if (typeof value !== "object" || value === null || isContainer(value)) return false;
  const { next } = value as { next?: unknown };
  return typeof next === "function" && Symbol.iterator in value;
}

function isHashable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  try {
    isHashedByIdentity(value);
    return true;
  } catch {
    return false;
  }
}

type Test = (value: unknown) => boolean;

const isIterable: Test = (value) =>
  isContainer(value) || isIterator(value) || has(value, "__iter__");
const isSized: Test = (value) => isContainer(value) || has(value, "__len__");
const isContaining: Test = (value) => isContainer(value) || has(value, "__contains__");
const isSequence: Test = (value) =>
  typeof value === "string" || isList(value) || isTuple(value) || value instanceof Uint8Array ||
  value instanceof Range || value instanceof MemoryView ||
  typeName(value) === "collections.deque" ||
  isHolder(value) && has(value, "__len__");

/** What makes a value an instance of each of the classes, beside deriving from it. */
export const TESTS: Readonly<Record<string, Test>> = {
  Hashable: isHashable,
  Iterable: isIterable,
  Iterator: (value) => isIterator(value) || has(value, "__iter__", "__next__"),
  Generator: (value) => typeName(value) === "generator",
  Reversible: (value) =>
    isSequence(value) || value instanceof Map || isView(value) ||
    has(value, "__iter__", "__reversed__"),
  Sized: isSized,
  Container: isContaining,
  Collection: (value) => isIterable(value) && isSized(value) && isContaining(value),
  Callable: callable,
  Sequence: isSequence,
  MutableSequence: (value) =>
    isList(value) || value instanceof ByteArray || typeName(value) === "collections.deque",
  Set: (value) =>
    value instanceof SetBase || value instanceof DictKeys || value instanceof DictItems,
  MutableSet: (value) => value instanceof PySet,
  Mapping: (value) => value instanceof Map || value instanceof MappingProxyType,
  MutableMapping: (value) => value instanceof Map,
  MappingView: isView,
  KeysView: (value) => value instanceof DictKeys,
  ItemsView: (value) => value instanceof DictItems,
  ValuesView: (value) => value instanceof DictValues,
  Awaitable: (value) => value instanceof Promise || has(value, "__await__"),
  Coroutine: (value) =>
    value instanceof Promise || has(value, "send", "throw", "close", "__await__"),
  AsyncIterable: (value) =>
    has(value, "__aiter__") ||
    typeof value === "object" && value !== null && Symbol.asyncIterator in value,
  AsyncIterator: (value) =>
    has(value, "__aiter__", "__anext__") ||
    Object.prototype.toString.call(value) === "[object AsyncGenerator]",
  AsyncGenerator: (value) => Object.prototype.toString.call(value) === "[object AsyncGenerator]",
  ByteString: (value) => value instanceof Uint8Array,
  Buffer: (value) => value instanceof Uint8Array || value instanceof MemoryView,
};

const samples: Readonly<Record<string, () => unknown>> = {
  int: () => 0,
  bool: () => true,
  float: () => 0.5,
  str: () => "",
  NoneType: () => null,
  bytearray: () => ByteArray.fromBytes([]),
  range: () => new Range(0, 0, 1),
  tuple: () => asTuple([]),
};

/** Something that has all that the objects of a class have. */
export function sampleOf(type: unknown): unknown {
  const info = typeInfoOf(type);
  if (info) {
    const own = samples[info.name];
    if (own) return own();
    try {
      return (type as () => unknown)();
    } catch {
      return info.class ? (info.class as unknown as { prototype: object }).prototype : {};
    }
  }
  return isClass(type) ? type.prototype : type;
}
