/**
 * Keys whose equality in Python is not JavaScript's own: `1 == 1.0 == True`, tuples and frozensets by value, objects by
 * their `__eq__` and `__hash__`.
 *
 * A dict or set keeps every key as it was first given, natively. Beside it stands this index, made when the first odd key
 * comes, from what the key is equal to, to the key that is stored. Strings never need it, numbers only once it exists.
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { eq } from "../operators/compare.ts";
import { hash, isHashedByIdentity } from "../operators/hash.ts";
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
    default:
      return key instanceof Float ? numericKey(key.value) : undefined;
  }
}

/** A text that is the same for equal values and differs for others; undefined where only `__eq__` can tell. */
function keyText(value: unknown): string | undefined {
  if (typeof value === "string") return `s${value.length}:${value}`;
  const number = numericKey(value);
  if (number !== undefined) return Object.is(number, -0) ? "n0" : `n${number}`;
  if (value === null || value === undefined) return "N";
  if (typeof value === "symbol") return undefined;
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

function canonical(key: unknown): unknown {
  const number = numericKey(key);
  if (number !== undefined) return number;
  if (typeof key !== "object" || key === null) return key;
  return keyText(key) ?? HASHED;
}

/** The index from what a key is equal to, to the key that is stored. */
export class OddKeys {
  readonly #exact = new Map<unknown, unknown>();
  readonly #buckets = new Map<bigint, unknown[]>();

  /** The stored key that is equal to this one; NONE when there is none among the odd ones. */
  find(key: unknown): unknown {
    const plain = canonical(key);
    if (plain !== HASHED) {
      const found = this.#exact.get(plain);
      return found === undefined && !this.#exact.has(plain) ? NONE : found;
    }
    for (const stored of this.#buckets.get(big(hash(key))) ?? []) {
      if (stored === key || eq(stored, key)) return stored;
    }
    return NONE;
  }

  /** Enters a key that is not there yet. */
  add(key: unknown): void {
    const plain = canonical(key);
    if (plain !== HASHED) {
      this.#exact.set(plain, key);
      return;
    }
    const code = big(hash(key));
    const bucket = this.#buckets.get(code);
    if (bucket) bucket.push(key);
    else this.#buckets.set(code, [key]);
  }

  /** Takes a stored key out. */
  remove(stored: unknown): void {
    if (!isOdd(stored)) return;
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

/** Says that a value cannot be a key. */
export function unhashable(value: unknown): TypeError {
  return new TypeError(`unhashable type: '${typeName(value)}'`);
}
