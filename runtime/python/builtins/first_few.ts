/**
 * The first few of many items in their order, without sorting all.
 *
 * @module
 */
import { itemsLess, lt } from "../operators/compare.ts";
import { areAlike } from "../values/tuple.ts";

/** So many times more items there are where it pays to look for a few instead of sorting all. */
export const FEWER = 8;

/** Whether an item comes before another. What heaps mostly hold is compared here, where V8 sees no other values. */
export function isBefore(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  if (!Array.isArray(a) || !Array.isArray(b) || !areAlike(a, b)) return lt(a, b);
  const first: unknown = a[0];
  const other: unknown = b[0];
  if (typeof first === "number" && typeof other === "number") {
    if (first < other) return true;
    if (first > other) return false;
  }
  return itemsLess(a, b);
}

/** The places of the first few keys, or of the last few from the last on; of equal ones the first comes first. */
export function firstFew(keys: readonly unknown[], count: number, reverse: boolean): number[] {
  const comes = reverse
    ? (a: number, b: number) => isBefore(keys[b], keys[a])
    : (a: number, b: number) => isBefore(keys[a], keys[b]);
  const inOrder = (places: number[]) => places.sort((a, b) => comes(a, b) ? -1 : 0).slice(0, count);
  if (count === 0) return [];
  const first = Math.min(count, keys.length);
  let found = inOrder(Array.from({ length: first }, (_, place) => place));
  let last = found.at(-1)!;
  for (let place = first; place < keys.length; place++) {
    if (!comes(place, last)) continue;
    found.push(place);
    if (found.length > 4 * count + 64) {
      found = inOrder(found);
      last = found.at(-1)!;
    }
  }
  return inOrder(found);
}
