/**
 * `hash()`, with CPython's numbers for whatever CPython does not randomise.
 *
 * @module
 */
import { bindingOf } from "../../codec/bound.ts";
import { TypeError } from "../../errors.ts";
import { address, id, isHashedByValue } from "../values/identity.ts";
import { Complex } from "../values/complex.ts";
import { isHolder, plainOf } from "../values/held.ts";
import { big, Float, type int, toInt } from "../values/numbers.ts";
import { Range } from "../values/range.ts";
import { dialect } from "../support/dialect.ts";
import { MODULUS } from "./modulus.ts";
import { Slice } from "../values/slice.ts";
import { isTuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";

interface Hashing {
  readonly __eq__?: unknown;
  readonly __hash__?: (() => int) | null;
  readonly constructor?: unknown;
}

/**
 * Whether a key is equal to itself alone, so that JavaScript's own Map and Set treat it as Python would.
 *
 * @throws {TypeError} when the value cannot be hashed at all
 */
export function isHashedByIdentity(value: object): boolean {
  if (typeof value === "function") return true;
  if (Array.isArray(value)) {
    if (isTuple(value)) return false;
    if (typeof (value as Hashing).__hash__ === "function") return false;
    throw new TypeError(`unhashable type: '${typeName(value)}'`);
  }
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
    if (isHashedByValue(value) || typeof (value as Hashing).__hash__ === "function") return false;
    throw new TypeError(`unhashable type: '${typeName(value)}'`);
  }
  if (isHashedByParts(value)) return false;
  const own = value as Hashing;
  if (own.__hash__ === undefined) {
    if (own.__eq__ === undefined) return true;
    throw new TypeError(`unhashable type: '${typeName(value)}'`);
  }
  if (own.__hash__ === null) throw new TypeError(`unhashable type: '${typeName(value)}'`);
  return false;
}

/** Whether a value is hashed by the numbers that it is made of. */
function isHashedByParts(value: object): boolean {
  return value instanceof Float || value instanceof Complex || value instanceof Range ||
    value instanceof Slice;
}

/** Whether a class derived from a built-in type says what its objects are equal to, and with that not what their hash is. */
export function hasLostHash(value: object): boolean {
  const { __eq__: eq, __hash__: own } = value as Hashing;
  if (own === null || own === undefined) return own === null || eq !== undefined;
  for (let at: object | null = value; at; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.hasOwn(at, "__hash__")) return false;
    if (Object.hasOwn(at, "__eq__")) return true;
  }
  return false;
}

/** How the objects of a class are hashed. */
export enum Hashed {
  /** By which object it is. */
  ByIdentity,
  /** By the class's `__hash__`. */
  ByMethod,
  /** By what a frozenset holds. */
  ByContent,
  /** By what kind of value it is, which takes a longer look; or not at all. */
  Otherwise,
}

/** What was found for a class, kept on its prototype; it holds as long as the class says the same. */
interface Found {
  readonly home: object;
  readonly own: unknown;
  readonly eq: unknown;
  readonly hashed: Hashed;
}

const found: unique symbol = Symbol("how it is hashed");

/** How an object is hashed. */
export function hashedHow(value: object): Hashed {
  const { [found]: known, __hash__: own, __eq__: eq } = value as Hashing & { [found]?: Found };
  const home: object | null = Object.getPrototypeOf(value);
  if (known !== undefined && known.home === home && known.own === own && known.eq === eq) {
    return known.hashed;
  }
  if (home === null || home === Object.prototype) return Hashed.Otherwise;
  const isFrozen = isFrozenSet(value) && own === undefined && eq === undefined;
  if (!isFrozen && !isOfOwnClass(value)) return Hashed.Otherwise;
  let hashed = Hashed.Otherwise;
  if (isFrozen) hashed = Hashed.ByContent;
  else if (own === undefined && eq === undefined) hashed = Hashed.ByIdentity;
  else if (typeof own === "function" && !hasLostHash(value)) hashed = Hashed.ByMethod;
  Object.defineProperty(home, found, {
    value: { home, own, eq, hashed } satisfies Found,
    writable: true,
    configurable: true,
  });
  return hashed;
}

function isFrozenSet(value: object): boolean {
  return value instanceof Set && isHashedByValue(value);
}

/** Whether an object is none of those whose kind has a say in its hash. */
function isOfOwnClass(value: object): boolean {
  return typeof value === "object" && !Array.isArray(value) && !ArrayBuffer.isView(value) &&
    !(value instanceof Map || value instanceof Set || isHashedByParts(value)) && !isHolder(value) &&
    !("__valuetype__" in (value.constructor ?? {}));
}

function signed(value: bigint): int {
  const result = BigInt.asIntN(64, value);
  return toInt(result === -1n ? -2n : result);
}

/** What a `__hash__` gives, which counts as it is where 64 bits hold it. */
function givenHash(value: number | bigint): int {
  const isWord = typeof value === "number" || BigInt.asIntN(64, value) === value;
  return isWord && value !== -1 ? value : hashInt(value);
}

function hashInt(value: number | bigint): int {
  if (typeof value === "number") return value === -1 ? -2 : value;
  const reduced = (value < 0n ? -value : value) % MODULUS;
  return signed(value < 0n ? -reduced : reduced);
}

const words = new DataView(new ArrayBuffer(8));

function hashFloat(value: number): int {
  if (Number.isSafeInteger(value)) return hashInt(value + 0);
  if (!Number.isFinite(value)) {
    return Number.isNaN(value) ? 0 : value > 0 ? 314159 : -314159;
  }
  words.setFloat64(0, Math.abs(value));
  const bits = words.getBigUint64(0);
  const stored = Number(bits >> 52n);
  const mantissa = (bits & 0xfffffffffffffn) | (stored === 0 ? 0n : 1n << 52n);
  const exponent = (stored === 0 ? 1 : stored) - 1075;
  const turn = BigInt(((exponent % 61) + 61) % 61);
  const reduced = (mantissa << turn) % MODULUS;
  return signed(value < 0 ? -reduced : reduced);
}

function mix(text: string): int {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + low | 0;
  }
  return (high & 0xfffff) * 2 ** 32 + (low >>> 0);
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

/** The 64 bits of a hash, the low half first. */
export const hashHalves: Int32Array = new Int32Array(2);
const whole = new BigInt64Array(hashHalves.buffer);

/** The 64 bits of a sum of hashes while it is made, in two halves: ints of 32 bits, which V8 keeps as they are. */
let high = 0;
let low = 0;

/** Multiplies a number of 64 bits by another, and puts the product into `high` and `low`. */
function multiply(aHigh: number, aLow: number, bHigh: number, bLow: number): void {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const first = Math.imul(a1, b0) + (Math.imul(a0, b0) >>> 16) | 0;
  const second = Math.imul(a0, b1) + (first & 0xffff) | 0;
  low = Math.imul(aLow, bLow);
  high = Math.imul(a1, b1) + (first >>> 16) + (second >>> 16) + Math.imul(aHigh, bLow) +
      Math.imul(aLow, bHigh) | 0;
}

/** Adds a number of 64 bits to `high` and `low`. */
function plus(otherHigh: number, otherLow: number): void {
  low = low + otherLow | 0;
  high = high + otherHigh + (low >>> 0 < otherLow >>> 0 ? 1 : 0) | 0;
}

/** Puts what CPython makes of the hashes of a tuple's items into `hashHalves`: xxHash's way, in arithmetic of 64 bits. */
function hashItems(items: readonly unknown[]): void {
  let accHigh = 0x27d4eb2f;
  let accLow = 0x165667c5;
  for (let i = 0; i < items.length; i++) {
    hashInHalves(items[i]);
    multiply(hashHalves[1] as number, hashHalves[0] as number, 0xc2b2ae3d | 0, 0x27d4eb4f);
    plus(accHigh, accLow);
    multiply(high << 31 | low >>> 1, low << 31 | high >>> 1, 0x9e3779b1 | 0, 0x85ebca87 | 0);
    accHigh = high;
    accLow = low;
  }
  high = accHigh;
  low = accLow;
  plus(0x27d4eb2f, items.length ^ 0x165667c5 ^ 3527539);
  const isError = high === -1 && low === -1;
  hashHalves[0] = isError ? 1546275796 : low;
  hashHalves[1] = isError ? 0 : high;
}

/** Puts the hash of a value into `hashHalves`, without a big int where that can be. */
export function hashInHalves(value: unknown): void {
  if (typeof value === "number" && value === (value | 0) && value !== -1) {
    hashHalves[0] = value;
    hashHalves[1] = value < 0 ? -1 : 0;
    return;
  }
  if (isTuple(value) && value.constructor === Array && !dialect.current) {
    hashItems(value);
    return;
  }
  const code = hash(value);
  if (typeof code === "number") {
    hashHalves[0] = code;
    hashHalves[1] = Math.floor(code / 2 ** 32);
  } else whole[0] = code;
}

/** The hash of a tuple of these items. */
export function hashTuple(items: readonly unknown[]): int {
  hashItems(items);
  return toInt(whole[0] as bigint);
}

function hashSet(items: ReadonlySet<unknown>): int {
  let result = 0n;
  for (const item of items) {
    const code = wrap(big(hash(item)));
    result ^= wrap((code ^ 89869747n ^ wrap(code << 16n)) * 3644798167n);
  }
  result ^= wrap(BigInt(items.size + 1) * 1927868237n);
  result ^= (result >> 11n) ^ (result >> 25n);
  result = wrap(result * 69069n + 907133923n);
  return result === wrap(-1n) ? 590923713 : signed(result);
}

function hashByMethod(value: Hashing): int {
  const number = plainOf(value.__hash__!());
  if (typeof number === "boolean") return number ? 1 : 0;
  if (typeof number !== "bigint" && !Number.isSafeInteger(number)) {
    throw new TypeError("__hash__ method should return an integer");
  }
  return givenHash(number as int);
}

/** On objects that are equal to themselves alone, but have the hash of a text. */
export const hashedAs: unique symbol = Symbol("hashed as");

/**
 * The hash of a value. https://docs.python.org/3/library/functions.html#hash
 *
 * @throws {TypeError} when the value cannot be hashed, such as a list
 */
export function hash(value: unknown): int {
  const other = dialect.current?.hash(value);
  if (other !== undefined) return other;
  switch (typeof value) {
    case "number":
      return Number.isSafeInteger(value) ? hashInt(value + 0) : hashFloat(value);
    case "bigint":
      return hashInt(value);
    case "boolean":
      return value ? 1 : 0;
    case "string":
      return value === "" ? 0 : mix(value);
    case "symbol":
      return mix(value.description ?? "");
    default:
      break;
  }
  if (value === null || value === undefined) return 0xfca86420;
  if (typeof value === "function") {
    const method = bindingOf(value);
    if (method) return Math.floor(id(method.receiver) / 16) ^ Number(mix(method.name));
    const { __hash__: own } = value as Hashing;
    if (value.constructor !== Function && typeof own === "function") {
      return givenHash(own.call(value));
    }
  }
  const how = hashedHow(value);
  if (how === Hashed.ByMethod) return hashByMethod(value);
  if (how === Hashed.ByContent) return hashSet(value as ReadonlySet<unknown>);
  if (how === Hashed.ByIdentity || isHashedByIdentity(value)) {
    const { [hashedAs]: name } = value as { readonly [hashedAs]?: string };
    return name === undefined ? Math.floor(address(value) / 16) : hash(name);
  }
  if (value instanceof Float) return hashFloat(value.value);
  const own = value as Hashing;
  if (isTuple(value)) {
    if (hasLostHash(value)) throw new TypeError(`unhashable type: '${typeName(value)}'`);
    if (typeof own.__hash__ !== "function") return hashTuple(value);
  }
  if (hasLostHash(value)) {
    throw new TypeError(`unhashable type: '${typeName(value)}'`);
  }
  if (typeof own.__hash__ === "function") return hashByMethod(own);
  if (value instanceof Set) return hashSet(value);
  if (value instanceof Uint8Array) return mix(String.fromCharCode(...value));
  if (value instanceof Slice) return hashTuple([value.start, value.stop, value.step]);
  if (value instanceof Range) {
    const { length, start, step } = value;
    return hashTuple([length, length ? start : null, Number(length) > 1 ? step : null]);
  }
  const { re: real, im: imag } = value as Complex;
  return signed(big(hashFloat(real)) + 1000003n * big(hashFloat(imag)));
}
