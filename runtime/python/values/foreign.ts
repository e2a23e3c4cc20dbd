/**
 * What JavaScript's arrays, maps and sets have, and Python's lists, dicts and sets have not.
 *
 * @module
 */
import { ByteArray, Bytes } from "./bytes.ts";
import { Dict } from "./dict.ts";
import { isHolder } from "./held.ts";
import { FrozenSet, PySet, SetBase } from "./set.ts";
import { Tuple } from "./tuple.ts";

const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
const arrays = [Array.prototype, Tuple.prototype];
const bytes = [typed, Uint8Array.prototype, Bytes.prototype, ByteArray.prototype];
const maps = [Map.prototype, Dict.prototype];
const sets = [Set.prototype, SetBase.prototype, PySet.prototype, FrozenSet.prototype];

/** The classes that define a name, of those whose objects JavaScript has, too. */
const homes: Set<object> = new Set([...arrays, ...bytes, ...maps, ...sets]);

const texts: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(String.prototype).filter((name) => !/^(?:split|replace)$/.test(name)),
);

const foreign: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Array.prototype),
  ...texts,
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

/** What JavaScript looks for on any object. */
const everywhere: ReadonlySet<string> = new Set([
  "constructor",
  "prototype",
  "then",
  "toString",
  "valueOf",
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
  if (!isNative(value, name)) return false;
  return Array.isArray(value) && name === "length" || homes.has(homeOf(value, name)!);
}

/** Whether an object, or what a class's objects inherit, has JavaScript's names beside Python's. */
function isNative(value: object, name: string): boolean {
  if (isHolder(value)) return texts.has(name);
  return value instanceof Array || value instanceof Map || value instanceof Set ||
    value instanceof Uint8Array;
}

type AnyClass = abstract new (...args: never[]) => unknown;

const textClasses: AnyClass[] = [];

/** Says that a class's objects have what JavaScript's strings have. */
export function noteText(type: AnyClass): void {
  textClasses.push(type);
  homes.add(type.prototype as object);
}

/** What JavaScript's class behind a type has, without what Python's type has under the same name. */
function own(prototype: object, python: string): ReadonlySet<string> {
  const names = python.split(" ");
  return new Set(Object.getOwnPropertyNames(prototype).filter((name) => !names.includes(name)));
}

const ofArrays = own(Array.prototype, "pop reverse sort");
const ofTuples = own(Array.prototype, "");
const ofMaps = own(Map.prototype, "get keys values clear");
const ofSets = own(Set.prototype, "add clear difference intersection union");
const ofFrozenSets = own(Set.prototype, "difference intersection union");
const ofByteArrays = own(typed, "find join reverse");
const ofBytes = own(typed, "find join");

/** All of these together. */
const behind: ReadonlySet<string> = new Set(
  [texts, ofTuples, ofMaps, ofSets, ofFrozenSets, ofBytes].flatMap((names) => [...names]),
);

/** The names of JavaScript's that objects of a program's class have because of the built-in type that it derives from. */
function namesBehind(value: object): ReadonlySet<string> | undefined {
  if (value instanceof Map) return ofMaps;
  if (value instanceof Set) return value instanceof FrozenSet ? ofFrozenSets : ofSets;
  if (value instanceof Tuple) return ofTuples;
  if (value instanceof Array) return ofArrays;
  if (value instanceof ByteArray) return ofByteArrays;
  if (value instanceof Uint8Array) return ofBytes;
  return textClasses.some((type) => value instanceof type) ? texts : undefined;
}

/**
 * Where an object keeps an attribute that JavaScript has another use for: under a name that no attribute of Python's has.
 * The same name for all others.
 */
export function placeOf(value: object, name: string): string {
  if (everywhere.has(name)) return `${name}$`;
  return behind.has(name) && namesBehind(value)?.has(name) ? `${name}$` : name;
}

/** The name that Python has for what an object keeps. */
export function shownName(place: string): string {
  return place.endsWith("$") ? place.slice(0, -1) : place;
}

function homeOf(value: object, name: string): object | null {
  let at: object | null = value;
  while (at && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
  return at;
}
