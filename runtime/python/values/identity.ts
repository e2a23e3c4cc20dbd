/**
 * What stands for the addresses of objects in CPython: numbers that stay the same while an object lives.
 *
 * @module
 */

const addresses = new WeakMap<object, number>();
const texts = new Map<unknown, number>();
let next = 0x7f3a1c0d4a10;

function fresh(): number {
  const result = next;
  next += 0x30;
  return result;
}

/** Where an object that stands between a program and another one has that other one. */
export const behind: unique symbol = Symbol("behind");

/** What a value is in Python: the generator of an iterator that keeps it open. */
export function itself(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return (value as { readonly [behind]?: object })[behind] ?? value;
}

/** The number that `id()` gives for an object. */
export function address(given: object): number {
  const object = itself(given) as object;
  let known = addresses.get(object);
  if (known === undefined) {
    known = fresh();
    addresses.set(object, known);
  }
  return known;
}

/**
 * The number that stands for a value, the same as long as the value is the same.
 * https://docs.python.org/3/library/functions.html#id
 */
export function id(value: unknown): number {
  if ((typeof value === "object" && value !== null) || typeof value === "function") {
    return address(value);
  }
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 40) {
    return 0x5a0000000000 + value * 32;
  }
  let known = texts.get(value ?? null);
  if (known === undefined) {
    known = fresh();
    texts.set(value ?? null, known);
  }
  return known;
}

/** An object's number as CPython prints it, `0x7f…`. */
export function addressText(object: object): string {
  return `0x${address(object).toString(16)}`;
}

const unhashable = new WeakSet<object>();
const byValue = new WeakSet<object>();

/** Says that instances of the class with this prototype cannot be hashed, such as a list's. */
export function markUnhashable(prototype: object): void {
  unhashable.add(prototype);
}

/** Says that instances of the class with this prototype are hashed by their value. */
export function markHashable(prototype: object): void {
  byValue.add(prototype);
}

/** Whether a collection of JavaScript's is hashed by its value, as a frozenset is. */
export function isHashedByValue(value: object): boolean {
  for (let proto = Object.getPrototypeOf(value); proto; proto = Object.getPrototypeOf(proto)) {
    if (byValue.has(proto)) return true;
    if (unhashable.has(proto)) return false;
  }
  return false;
}
