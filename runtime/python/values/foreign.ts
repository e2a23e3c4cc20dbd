/**
 * What JavaScript's arrays, maps and sets have, and Python's lists, dicts and sets have not.
 *
 * @module
 */
import { everywhere, namesBehind, type Native } from "../support/javascript_names.ts";
import { ByteArray, Bytes } from "./bytes.ts";
import { Dict } from "./dict.ts";
import { isHolder } from "./held.ts";
import { FrozenSet, PySet, SetBase } from "./set.ts";
import { Tuple } from "./tuple.ts";
import { once } from "../../once.ts";

const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
const arrays = [Array.prototype, Tuple.prototype];
const bytes = [typed, Uint8Array.prototype, Bytes.prototype, ByteArray.prototype];
const maps = [Map.prototype, Dict.prototype];
const sets = [Set.prototype, SetBase.prototype, PySet.prototype, FrozenSet.prototype];

/** The classes that define a name, of those whose objects JavaScript has, too. */
const homes: Set<object> = new Set([...arrays, ...bytes, ...maps, ...sets]);

const foreign = once((): ReadonlySet<string> =>
  new Set([
    ...Object.getOwnPropertyNames(Array.prototype),
    ...namesBehind().str,
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
  ])
);

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
  if (!foreign().has(name) || isShared(value, name)) return false;
  if (!isNative(value, name)) return false;
  return Array.isArray(value) && name === "length" || homes.has(homeOf(value, name)!);
}

/** Whether an object, or what a class's objects inherit, has JavaScript's names beside Python's. */
function isNative(value: object, name: string): boolean {
  if (isHolder(value)) return namesBehind().str.has(name);
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

/** All names that some of them have. */
const behind = once((): ReadonlySet<string> =>
  new Set(Object.values(namesBehind()).flatMap((names) => [...names]))
);

/** The built-in type whose objects JavaScript has, too, that an object's class derives from. */
function typeBehind(value: object): Native | undefined {
  if (value instanceof Map) return "dict";
  if (value instanceof Set) return value instanceof FrozenSet ? "frozenset" : "set";
  if (value instanceof Tuple) return "tuple";
  if (value instanceof Array) return "list";
  if (value instanceof ByteArray) return "bytearray";
  if (value instanceof Uint8Array) return "bytes";
  return textClasses.some((type) => value instanceof type) ? "str" : undefined;
}

/**
 * Where an object keeps an attribute that JavaScript has another use for: under a name that no attribute of Python's has.
 * The same name for all others.
 */
export function placeOf(value: object, name: string): string {
  if (everywhere.has(name)) return `${name}$`;
  if (!behind().has(name)) return name;
  const type = typeBehind(value);
  return type !== undefined && namesBehind()[type].has(name) ? `${name}$` : name;
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
