/**
 * Keys of dicts and elements of sets: what stands for them where JavaScript's own equality is Python's, their codes and
 * their equality where it is not: `1 == 1.0 == True`, tuples and frozensets by value, objects by their `__eq__` and
 * `__hash__`.
 *
 * @module
 */
import { bindingOf } from "../../codec/bound.ts";
import { TypeError } from "../../errors.ts";
import { eq } from "../operators/compare.ts";
import { hash, Hashed, hashedHow, hasLostHash, isHashedByIdentity } from "../operators/hash.ts";
import { held, isHolder, isLikePlain, plainOf } from "./held.ts";
import { Float, toInt } from "./numbers.ts";
import { isTuple } from "./tuple.ts";
import { typeName } from "./types.ts";

/** No such key. */
export const NONE: unique symbol = Symbol("none");

/**
 * What JavaScript tells a key from all others by, as Python does: a text by itself, also one that is an object of a class
 * of its own, and an object that is equal to itself alone. NONE for numbers, tuples and whatever else has a code.
 *
 * @throws {TypeError} when the key cannot be hashed
 */
export function nameOf(key: unknown): unknown {
  switch (typeof key) {
    case "string":
    case "symbol":
      return key;
    case "undefined":
      return null;
    case "object": {
      if (key === null) return null;
      if (isTuple(key)) return NONE;
      const how = hashedHow(key);
      if (how !== Hashed.Otherwise) return how === Hashed.ByIdentity ? key : NONE;
      if (isHolder(key) && isLikePlain(key)) {
        const plain = key[held];
        return typeof plain === "string" ? plain : NONE;
      }
      const text = memberText(key);
      if (text !== undefined) return text;
      return !isIntMember(key) && isHashedByIdentity(key) ? key : NONE;
    }
    case "function":
      return bindingOf(key) === undefined ? key : NONE;
    default:
      return NONE;
  }
}

const serials = new WeakMap<object, number>();
let nextSerial = 0;

function serial(object: object): number {
  let known = serials.get(object);
  if (known === undefined) {
    known = nextSerial++;
    serials.set(object, known);
  }
  return known;
}

/** The number that a numeric key is equal to. */
export function numericKey(key: unknown): number | bigint | undefined {
  switch (typeof key) {
    case "number":
      return Number.isInteger(key) && !Number.isSafeInteger(key) ? BigInt(key) : key;
    case "bigint":
      return toInt(key);
    case "boolean":
      return key ? 1 : 0;
    case "object":
      if (key instanceof Float) return numericKey(key.value);
      if (isHolder(key)) return isLikePlain(key) ? numericKey(key[held]) : undefined;
      return isIntMember(key) ? numericKey(key.value) : undefined;
    default:
      return undefined;
  }
}

/** Whether a key is a member of an enumeration whose members are ints. */
function isIntMember(key: unknown): key is { readonly value: unknown } {
  if (key === null || key === undefined) return false;
  return (key.constructor as { __valuetype__?: string } | undefined)?.__valuetype__ === "int";
}

/** The text that a key is equal to which is a member of an enumeration of texts; undefined for others. */
function memberText(key: object): string | undefined {
  const { __valuetype__: type } = (key.constructor ?? {}) as { __valuetype__?: string };
  return type === "str" && "_value_" in key ? key._value_ as string : undefined;
}

const words = new Int32Array(2);
const real = new Float64Array(words.buffer);
const long = new BigInt64Array(words.buffer);

/** Spreads what differs between two hashes over all their bits. */
function mixed(code: number): number {
  const first = Math.imul(code ^ (code >>> 16), 0x7feb352d);
  return first ^ (first >>> 15);
}

/** The code of a number; an int of 32 bits is its own. */
function numberCode(value: number): number {
  if (value === (value | 0)) return value | 0;
  // Neighbours stay neighbours, which is how they are mostly asked for.
  if (Number.isSafeInteger(value)) return value ^ Math.imul(value / 2 ** 32, 0x9e3779b1);
  if (value !== value) return 0x7ff8;
  real[0] = value;
  return mixed((words[0] as number) ^ Math.imul(words[1] as number, 31));
}

/** A prime that no float is beyond. */
const PRIME = 9007199254740881n;

/** The code of a long int: that of the float that may be equal to it, if there is one. */
function longCode(value: bigint): number {
  const near = Number(value);
  return numberCode(Number.isFinite(near) ? near : Number(value % PRIME));
}

const EDGE = 24;

/** Of long texts, what stands at both ends. */
function textCode(text: string): number {
  const { length } = text;
  let code = length;
  const first = length > 2 * EDGE ? EDGE : length;
  for (let i = 0; i < first; i++) code = Math.imul(code, 31) + text.charCodeAt(i) | 0;
  if (first < length) {
    for (let i = length - EDGE; i < length; i++) {
      code = Math.imul(code, 31) + text.charCodeAt(i) | 0;
    }
  }
  return mixed(code);
}

/** Spreads the first items of pairs so far that those of short pairs with different ones never have the same code. */
const SPREAD = 0x27d4eb2f;

/** A tuple of two ints, the first of 15 bits and the second of 16. */
export type ShortPair = readonly [number, number];

/** Whether a key is a short pair. */
export function isShortPair(key: unknown): key is ShortPair {
  if (!Array.isArray(key) || key.length !== 2) return false;
  const first: unknown = key[0];
  const second: unknown = key[1];
  return typeof first === "number" && first >= -0x4000 && first < 0x4000 &&
    typeof second === "number" && second >= -0x8000 && second < 0x8000 &&
    first === (first | 0) && second === (second | 0) && isTuple(key) && key.constructor === Array;
}

/** The code of a short pair, which no other one has. Neighbours in a row stay neighbours. */
export function pairCode(key: ShortPair): number {
  return Math.imul(key[0], SPREAD) + key[1] | 0;
}

/** The code of an item, as that of a key. */
function itemCode(item: unknown): number {
  return typeof item === "number" && item === (item | 0) ? item | 0 : keyCode(item);
}

/** The code of a sequence: for two items it is that of a pair, and what differs in the last alone has neighbouring codes. */
function itemsCode(items: readonly unknown[]): number {
  const last = items.length - 1;
  if (last < 0) return SPREAD;
  let code = 0;
  for (let i = 0; i < last; i++) {
    const own = itemCode(items[i]);
    code = i === 0 ? own : mixed(Math.imul(code, SPREAD) + own | 0);
  }
  return Math.imul(code, SPREAD) + itemCode(items[last]) | 0;
}

/** A method is the same when its object is the same one, equal or not. */
function methodCode(receiver: unknown, name: string): number {
  const isObject = typeof receiver === "object" || typeof receiver === "function";
  const own = isObject && receiver !== null ? serial(receiver) : keyCode(receiver);
  return mixed(own ^ textCode(name));
}

/**
 * A number of 32 bits that is the same for equal keys.
 *
 * @throws {TypeError} when the key cannot be hashed
 */
export function keyCode(key: unknown): number {
  switch (typeof key) {
    case "number":
      return numberCode(key);
    case "string":
      return textCode(key);
    case "boolean":
      return numberCode(key ? 1 : 0);
    case "bigint":
      return longCode(key);
    case "object":
      return key === null ? 0x6e6f6e65 : objectCode(key);
    case "function": {
      const method = bindingOf(key);
      return method ? methodCode(method.receiver, method.name) : mixed(serial(key));
    }
    default:
      return 0x6e6f6e65;
  }
}

/** The tuple asked for last, and its code: what is looked for is often put in then. */
let lastTuple: object | undefined;
let lastCode = 0;

function tupleCode(key: readonly unknown[]): number {
  if (key === lastTuple) return lastCode;
  if (key.constructor !== Array) {
    if (hasLostHash(key)) throw unhashable(key);
    if (hasOwnHash(key)) return hashCode(key);
  }
  const code = itemsCode(key);
  lastTuple = key;
  return lastCode = code;
}

/** The method of a collection that is a key by what it holds: the code of that. */
export const contentCode: unique symbol = Symbol("code of the content");

/** The method of a collection that is a key by what it holds: whether another one holds the same. */
export const hasSameContent: unique symbol = Symbol("whether another holds the same");

/** The method of a number that is neither int nor float: the one that it is equal to, whose code it has. */
export const equalFloat: unique symbol = Symbol("equal float");

interface Coded {
  readonly [contentCode]?: () => number;
  readonly [hasSameContent]?: (other: object) => boolean;
  readonly [equalFloat]?: () => number | undefined;
  readonly __hash__?: unknown;
}

/** A code of keys in no certain order. */
export function codeOfAll(keys: readonly unknown[]): number {
  let code = keys.length;
  for (let i = 0; i < keys.length; i++) code = code + mixed(keyCode(keys[i]) ^ 0x5bd1e995) | 0;
  return mixed(code);
}

function objectCode(key: object): number {
  if (isTuple(key)) return tupleCode(key);
  const how = hashedHow(key);
  if (how === Hashed.ByMethod) return hashCode(key);
  if (how === Hashed.ByContent) return (key as Coded)[contentCode]!();
  if (isHolder(key)) {
    if (hasLostHash(key)) throw unhashable(key);
    if (isLikePlain(key)) return keyCode(key[held]);
  }
  if (key instanceof Float) return numberCode(key.value);
  if (isIntMember(key)) return keyCode(key.value);
  const text = memberText(key);
  if (text !== undefined) return textCode(text);
  if (isHashedByIdentity(key)) return mixed(serial(key));
  if (key instanceof Uint8Array) {
    if (hasLostHash(key)) throw unhashable(key);
    if (!hasOwnHash(key)) return itemsCode(key as unknown as readonly unknown[]);
  }
  return hashCode(key);
}

/** Whether a class derived from a built-in type says what the hash of its objects is. */
function hasOwnHash(key: object): boolean {
  return typeof (key as { __hash__?: unknown }).__hash__ === "function";
}

/** Whether a tuple is of a class that says what its objects are equal to. */
function comparesItself(tuple: readonly unknown[]): boolean {
  return tuple.constructor !== Array &&
    typeof (tuple as { __eq__?: unknown }).__eq__ === "function";
}

function hashCode(key: object): number {
  const float = (key as Coded)[equalFloat]?.();
  if (float !== undefined) return numberCode(float);
  const code = hash(key);
  if (typeof code === "number") return numberCode(code);
  long[0] = code;
  return mixed((words[0] as number) ^ Math.imul(words[1] as number, 31));
}

/** Whether two keys are equal, as a dict or set asks: a key is always equal to itself, and so is nan in a tuple. */
export function isSameKey(stored: unknown, key: unknown): boolean {
  if (stored === key) return true;
  if (typeof stored === "string" && typeof key === "string") return false;
  if (typeof stored === "number" && typeof key === "number") {
    return stored !== stored && key !== key;
  }
  if (isTuple(stored) && isTuple(key)) {
    if (comparesItself(stored) || comparesItself(key)) return eq(stored, key);
    if (stored.length !== key.length) return false;
    for (let i = 0; i < stored.length; i++) {
      if (stored[i] !== key[i] && !isSameKey(stored[i], key[i])) return false;
    }
    return true;
  }
  if (isByContent(stored) && isByContent(key)) return (stored as Coded)[hasSameContent]!(key);
  return eq(comparedKey(stored), comparedKey(key));
}

/** Whether a key is a frozenset whose class leaves it at that. */
export function isByContent(key: unknown): key is object {
  return typeof key === "object" && key !== null && hashedHow(key) === Hashed.ByContent;
}

/** A key as others are compared with it: an object whose class has a say in that, and what any other one holds. */
function comparedKey(key: unknown): unknown {
  return isHolder(key) && !isLikePlain(key) ? key : plainOf(key);
}

/** Says that a value cannot be a key. */
export function unhashable(value: unknown): TypeError {
  return new TypeError(`unhashable type: '${typeName(value)}'`);
}
