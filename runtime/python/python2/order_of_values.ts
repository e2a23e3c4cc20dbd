/**
 * How Python 2 orders values of different types: None first, then numbers, then the others by the names of their types.
 *
 * @module
 */
import { eq, lt } from "../operators/compare.ts";
import { address } from "../values/identity.ts";
import { kindOf } from "../values/numbers.ts";
import { typeName } from "../values/types.ts";

/** Below zero, zero or above. */
export function order(a: unknown, b: unknown): number {
  const [first, second] = [rank(a), rank(b)];
  if (first !== second) return first < second ? -1 : 1;
  if (a instanceof Map && b instanceof Map) return orderDicts(a, b);
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) {
    return address(a) - address(b);
  }
  return 0;
}

/** What types are ordered by. */
function rank(value: unknown): string {
  if (value === null || value === undefined) return "";
  return kindOf(value) !== 0 ? " " : typeName(value);
}

/** A dict with fewer items comes first; of two as long, the one with the smallest key that differs decides. */
function orderDicts(a: Map<unknown, unknown>, b: Map<unknown, unknown>): number {
  if (a.size !== b.size) return a.size - b.size;
  const [first, second] = [smallestDifference(a, b), smallestDifference(b, a)];
  if (first === undefined || second === undefined) return 0;
  return cmp(first[0], second[0]) || cmp(first[1], second[1]);
}

function smallestDifference(
  a: Map<unknown, unknown>,
  b: Map<unknown, unknown>,
): [unknown, unknown] | undefined {
  let found: [unknown, unknown] | undefined;
  for (const [key, value] of a) {
    if (b.has(key) && eq(b.get(key), value)) continue;
    if (found === undefined || lt(key, found[0])) found = [key, value];
  }
  return found;
}

/** Python 2's `cmp(a, b)`: -1, 0 or 1. https://docs.python.org/2.7/library/functions.html#cmp */
export function cmp(a: unknown, b: unknown): number {
  const own = (a as { __cmp__?: (other: unknown) => unknown } | null | undefined)?.__cmp__;
  if (typeof own === "function") return Math.sign(Number(own.call(a, b)));
  if (eq(a, b)) return 0;
  return lt(a, b) ? -1 : 1;
}
