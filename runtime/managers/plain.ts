/**
 * What managers give, for programs in TypeScript.
 *
 * @module
 */
import { Dict } from "../python/values/dict.ts";
import { Float } from "../python/values/numbers.ts";
import { isTuple } from "../python/values/tuple.ts";

/** Python's tuples, dicts and floats as arrays, maps and numbers, some levels deep: what the methods of dicts and lists give. */
export function plain(value: unknown, depth = 4): unknown {
  if (depth === 0 || typeof value !== "object" || value === null) return value;
  if (value instanceof Float) return value.value;
  if (isTuple(value)) return Array.from(value, (one) => plain(one, depth - 1));
  if (Array.isArray(value)) {
    return value.some(isObject) ? value.map((one) => plain(one, depth - 1)) : value;
  }
  return value instanceof Dict ? new Map(value) : value;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
