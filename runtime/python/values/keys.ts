/**
 * Keys whose equality in Python is not JavaScript's own: `1 == 1.0 == True`, tuples and frozensets by value, objects by
 * their `__eq__` and `__hash__`.
 *
 * A dict or set keeps every key as it was first given, natively. Beside it stands this index, made when the first odd key
 * comes, from what the key is equal to, to the key that is stored. Strings never need it, numbers only once it exists.
 *
 * @module
 */
import { bindingOf } from "../../codec/bound.ts";
import { TypeError } from "../../errors.ts";
import { eq } from "../operators/compare.ts";
import { hash, isHashedByIdentity } from "../operators/hash.ts";
import { held, isHolder, plainOf } from "./held.ts";
import { big, Float, toInt } from "./numbers.ts";
import { isTuple } from "./tuple.ts";
import { typeName } from "./types.ts";

/** No such key. */
export const NONE: unique symbol = Symbol("none");

/** Equal only by calling `__eq__`: such keys stand in buckets by hash. */
const HASHED: unique symbol = Symbol("hashed");

/** Whether a key needs the index, its equality being none of JavaScript's. */
export function isOdd(key: unknown): boolean {
  switch (typeof key) {
    case "boolean":
      return true;
    case "object":
      return key !== null && !isHashedByIdentity(key);
    case "function":
      return bindingOf(key) !== undefined;
    default:
      return false;
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
      if (isHolder(key)) return numericKey(key[held]);
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

/** A text that is the same for equal values and differs for others; undefined where only `__eq__` can tell. */
function keyText(given: unknown): string | undefined {
  const value = plainOf(given);
  if (typeof value === "string") return `s${value.length}:${value}`;
  const number = numericKey(value);
  if (number !== undefined) return Object.is(number, -0) ? "n0" : `n${number}`;
  if (value === null || value === undefined) return "N";
  if (typeof value === "symbol") return undefined;
  const method = typeof value === "function" ? bindingOf(value) : undefined;
  if (method) return `m${keyOfReceiver(method.receiver)}.${method.name}`;
  if (isTuple(value)) {
    let text = "(";
    for (const item of value) {
      const part = keyText(item);
      if (part === undefined) return undefined;
      text += part + ",";
    }
    return text + ")";
  }
  if (isHashedByIdentity(value as object)) return `o${serial(value as object)}`;
  hash(value);
  if (value instanceof Set) {
    const parts: string[] = [];
    for (const item of value) {
      const part = keyText(item);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return `{${parts.sort().join(",")}}`;
  }
  if (value instanceof Uint8Array) return `b${value.join(",")}`;
  return undefined;
}

/** A method is the same when its object is the same one, equal or not. */
function keyOfReceiver(receiver: unknown): string {
  const isObject = typeof receiver === "object" || typeof receiver === "function";
  return isObject && receiver !== null ? `o${serial(receiver)}` : keyText(receiver) ?? "";
}

function canonical(given: unknown): unknown {
  const key = plainOf(given);
  const number = numericKey(key);
  if (number !== undefined) return number;
  if (typeof key === "function" ? bindingOf(key) === undefined : typeof key !== "object") {
    return key;
  }
  if (key === null) return key;
  return keyText(key) ?? HASHED;
}

const HALF = 2 ** 25;

/** Two small ints as one number, for pairs of them are the commonest of tuples; -1 for all else. */
function pairCode(key: unknown): number {
  if (!isTuple(key) || key.length !== 2) return -1;
  const [first, second] = key;
  if (typeof first !== "number" || typeof second !== "number") return -1;
  if (!(first >= -HALF && first < HALF && second >= -HALF && second < HALF)) return -1;
  const code = (first + HALF) * (2 * HALF) + (second + HALF);
  return Number.isInteger(first) && Number.isInteger(second) ? code : -1;
}

/** The index from what a key is equal to, to the key that is stored. */
export class OddKeys {
  readonly #pairs = new Map<number, unknown>();
  readonly #exact = new Map<unknown, unknown>();
  readonly #buckets = new Map<bigint, unknown[]>();

  /** The stored key that is equal to this one; NONE when there is none among the odd ones. */
  find(key: unknown): unknown {
    return this.#find(key, false);
  }

  /** As `find`; a key that is not there is entered, and NONE given. */
  findOrAdd(key: unknown): unknown {
    return this.#find(key, true);
  }

  #find(key: unknown, enter: boolean): unknown {
    const code = pairCode(key);
    if (code >= 0) return look(this.#pairs, code, key, enter);
    const plain = canonical(key);
    if (plain !== HASHED) return look(this.#exact, plain, key, enter);
    const number = big(hash(key));
    const bucket = this.#buckets.get(number);
    for (const stored of bucket ?? []) if (stored === key || eq(stored, key)) return stored;
    if (enter) {
      if (bucket) bucket.push(key);
      else this.#buckets.set(number, [key]);
    }
    return NONE;
  }

  /** Takes a stored key out. */
  remove(stored: unknown): void {
    if (!isOdd(stored)) return;
    const code = pairCode(stored);
    if (code >= 0) {
      this.#pairs.delete(code);
      return;
    }
    const plain = canonical(stored);
    if (plain !== HASHED) {
      this.#exact.delete(plain);
      return;
    }
    const bucket = this.#buckets.get(big(hash(stored)));
    const place = bucket?.indexOf(stored) ?? -1;
    if (place >= 0) bucket?.splice(place, 1);
  }
}

function look<K>(index: Map<K, unknown>, plain: K, key: unknown, enter: boolean): unknown {
  const found = index.get(plain);
  if (found !== undefined) return found;
  if (enter) index.set(plain, key);
  return NONE;
}

/** Says that a value cannot be a key. */
export function unhashable(value: unknown): TypeError {
  return new TypeError(`unhashable type: '${typeName(value)}'`);
}
