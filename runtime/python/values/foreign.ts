/**
 * What JavaScript's arrays, maps and sets have, and Python's lists, dicts and sets have not.
 *
 * @module
 */
import { ByteArray, Bytes } from "./bytes.ts";
import { Dict } from "./dict.ts";
import { FrozenSet, PySet, SetBase } from "./set.ts";
import { Tuple } from "./tuple.ts";

const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
const arrays = [Array.prototype, Tuple.prototype];
const bytes = [typed, Uint8Array.prototype, Bytes.prototype, ByteArray.prototype];
const maps = [Map.prototype, Dict.prototype];
const sets = [Set.prototype, SetBase.prototype, PySet.prototype, FrozenSet.prototype];

/** The classes that define a name, of those whose objects JavaScript has, too. */
const homes: ReadonlySet<object> = new Set([...arrays, ...bytes, ...maps, ...sets]);

const foreign: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Array.prototype),
  ...Object.getOwnPropertyNames(typed),
  "BYTES_PER_ELEMENT",
  "has",
  "size",
  "forEach",
  "set",
  "delete",
  "isSubsetOf",
  "isSupersetOf",
  "isDisjointFrom",
  "getOrInsert",
  "getOrInsertComputed",
]);

/** Names of JavaScript's that mean the same in Python, for the objects of a type. */
function isShared(value: object, name: string): boolean {
  if (name === "constructor") return true;
  if (value instanceof Set) return name === "pop";
  return value instanceof Map && /^(?:pop|keys|values)$/.test(name);
}

/** Whether an attribute of an object is JavaScript's alone. */
export function isForeign(value: object, name: string): boolean {
  if (value instanceof FrozenSet && (name === "add" || name === "clear")) {
    return homes.has(homeOf(value, name)!);
  }
  if (!foreign.has(name) || isShared(value, name)) return false;
  const isNative = Array.isArray(value) || value instanceof Map || value instanceof Set ||
    value instanceof Uint8Array;
  if (!isNative) return false;
  return Array.isArray(value) && name === "length" || homes.has(homeOf(value, name)!);
}

function homeOf(value: object, name: string): object | null {
  let at: object | null = value;
  while (at && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
  return at;
}
