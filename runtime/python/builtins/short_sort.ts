/**
 * Sorting of few items by comparisons that anything may answer, in the order in which CPython asks: it is seen where some
 * cannot be compared, or tell of it.
 *
 * @module
 */

/** As many items and more are sorted by parts. */
export const PARTED = 64;

/** Whether one key comes before another. */
export type Before = (a: unknown, b: unknown) => boolean;

/** Sorts fewer than {@linkcode PARTED} items by their keys, which may be the items themselves. */
export function sortShort(items: unknown[], keys: unknown[], before: Before): void {
  insert(items, keys, run(items, keys, before), before);
}

function reverse(list: unknown[], start: number, end: number): void {
  for (let i = start, j = end - 1; i < j; i++, j--) [list[i], list[j]] = [list[j], list[i]];
}

/** Finds how many items are in order at the start; those that go down are turned round, equal ones staying as they were. */
function run(items: unknown[], keys: unknown[], before: Before): number {
  const turn = (start: number, end: number) => {
    reverse(keys, start, end);
    if (items !== keys) reverse(items, start, end);
  };
  const { length } = keys;
  let n = 1;
  while (n < length && !before(keys[n], keys[n - 1])) n++;
  if (n >= length) return length;
  if (n > 1) {
    if (before(keys[0], keys[n - 1])) return n;
    turn(0, n);
  }
  let equal = 0;
  for (n++; n < length; n++) {
    if (before(keys[n], keys[n - 1])) {
      if (equal > 0) turn(n - 1 - equal, n);
      equal = 0;
    } else if (before(keys[n - 1], keys[n])) break;
    else equal++;
  }
  if (equal > 0) turn(n - 1 - equal, n);
  turn(0, n);
  while (n < length && !before(keys[n], keys[n - 1])) n++;
  return n;
}

/** Puts the items from a place on where they belong among those before them. */
function insert(items: unknown[], keys: unknown[], start: number, before: Before): void {
  for (let i = start; i < keys.length; i++) {
    const key = keys[i];
    let [low, high] = [0, i];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(key, keys[middle])) high = middle;
      else low = middle + 1;
    }
    const item = items[i];
    keys.copyWithin(low + 1, low, i);
    keys[low] = key;
    if (items === keys) continue;
    items.copyWithin(low + 1, low, i);
    items[low] = item;
  }
}
