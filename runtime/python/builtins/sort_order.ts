/**
 * The order of keys that are all numbers, all texts or all tuples, found without a call per comparison of unknown values.
 *
 *     ints of 32 bits   by their digits of 11 bits, the lowest first (radix sort)
 *     other numbers     ┐
 *     texts             ├ by merging ordered parts of twice the length each time, as long as they are not in order already
 *     tuples, lists     ┘
 *
 * All are stable. Where an order cannot be had so (texts beyond two bytes, objects), there is none.
 *
 * @module
 */
import { itemsLess } from "../operators/compare.ts";
import { isNarrow } from "../text/code_points.ts";
import { Float } from "../values/numbers.ts";
import { isTuple } from "../values/tuple.ts";

/** Whether the key at one place comes before that at another. */
type Less = (i: number, j: number) => boolean;

const BITS = 11;
const RADIX = 1 << BITS;
const SHORT = 10;

/** The places of ints from the smallest to the largest. */
function byDigits(keys: Int32Array, least: number, most: number, reverse: boolean): Uint32Array {
  const { length } = keys;
  let order = new Uint32Array(length);
  let next = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  const range = most - least;
  const counts = new Uint32Array(RADIX);
  for (let shift = 0; shift < 32 && (shift === 0 || range >= 2 ** shift); shift += BITS) {
    counts.fill(0);
    for (let i = 0; i < length; i++) {
      const key = reverse ? most - (keys[i] as number) : (keys[i] as number) - least;
      (counts[(key >>> shift) & (RADIX - 1)] as number)++;
    }
    let sum = 0;
    for (let i = 0; i < RADIX; i++) {
      const count = counts[i] as number;
      counts[i] = sum;
      sum += count;
    }
    for (let i = 0; i < length; i++) {
      const place = order[i] as number;
      const given = keys[place] as number;
      const digit = ((reverse ? most - given : given - least) >>> shift) & (RADIX - 1);
      next[counts[digit]!++] = place;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** The places of keys in their order. */
function byMerging(length: number, less: Less): Uint32Array {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  for (let start = 0; start < length; start += SHORT) {
    const end = Math.min(start + SHORT, length);
    for (let i = start + 1; i < end; i++) {
      const place = order[i] as number;
      let at = i;
      while (at > start && less(place, order[at - 1] as number)) {
        order[at] = order[at - 1] as number;
        at--;
      }
      order[at] = place;
    }
  }
  const left = new Uint32Array(length);
  for (let width = SHORT; width < length; width *= 2) {
    for (let start = 0; start + width < length; start += 2 * width) {
      merge(order, left, start, start + width, Math.min(start + 2 * width, length), less);
    }
  }
  return order;
}

function merge(
  order: Uint32Array,
  left: Uint32Array,
  start: number,
  middle: number,
  end: number,
  less: Less,
): void {
  if (!less(order[middle] as number, order[middle - 1] as number)) return;
  const count = middle - start;
  for (let i = 0; i < count; i++) left[i] = order[start + i] as number;
  let i = 0;
  let j = middle;
  let at = start;
  while (i < count && j < end) {
    const a = left[i] as number;
    const b = order[j] as number;
    if (less(b, a)) {
      order[at++] = b;
      j++;
    } else {
      order[at++] = a;
      i++;
    }
  }
  while (i < count) order[at++] = left[i++] as number;
}

function numbersOrder(keys: readonly unknown[], reverse: boolean): Uint32Array | undefined {
  const { length } = keys;
  const values = new Float64Array(length);
  let least = Infinity;
  let most = -Infinity;
  let isShort = true;
  for (let i = 0; i < length; i++) {
    const given = keys[i];
    const key = given instanceof Float ? given.value : given;
    if (typeof key !== "number") return undefined;
    values[i] = key;
    if (key !== (key | 0)) isShort = false;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  if (isShort && length > 50) return byDigits(Int32Array.from(values), least, most, reverse);
  return byMerging(
    length,
    reverse
      ? (i, j) => (values[i] as number) > (values[j] as number)
      : (i, j) => (values[i] as number) < (values[j] as number),
  );
}

function textsOrder(keys: readonly unknown[], reverse: boolean): Uint32Array | undefined {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== "string" || !isNarrow(key)) return undefined;
  }
  const texts = keys as readonly string[];
  return byMerging(
    texts.length,
    reverse
      ? (i, j) => (texts[i] as string) > (texts[j] as string)
      : (i, j) => (texts[i] as string) < (texts[j] as string),
  );
}

/** Whether comparing a value calls no method: numbers, texts, tuples of such. */
function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case "number":
      return true;
    case "string":
    case "boolean":
    case "bigint":
      return true;
    default:
      return value instanceof Float || isTuple(value) &&
          (value as Comparing).__lt__ === undefined && value.every(isPlain);
  }
}

interface Comparing {
  readonly __lt__?: unknown;
  readonly __gt__?: unknown;
  readonly __eq__?: unknown;
}

/** The first items of rows that all begin with a number but nan; undefined for others. */
function headsOf(rows: readonly (readonly unknown[])[]): Float64Array | undefined {
  const heads = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const head = rows[i]![0];
    const value = head instanceof Float ? head.value : head;
    if (typeof value !== "number" || value !== value) return undefined;
    heads[i] = value;
  }
  return heads;
}

function itemsOrder(keys: readonly unknown[], reverse: boolean): Uint32Array | undefined {
  const areTuples = isTuple(keys[0]);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!Array.isArray(key) || isTuple(key) !== areTuples) return undefined;
    const own = key as Comparing;
    if (own.__lt__ !== undefined || own.__gt__ !== undefined || own.__eq__ !== undefined) {
      return undefined;
    }
    for (let j = 0; j < key.length; j++) {
      if (!isPlain(key[j])) return undefined;
    }
  }
  const rows = keys as readonly (readonly unknown[])[];
  const heads = headsOf(rows);
  if (heads) {
    const sign = reverse ? -1 : 1;
    for (let i = 0; i < heads.length; i++) heads[i]! *= sign;
    return byMerging(rows.length, (i, j) => {
      const a = heads[i] as number;
      const b = heads[j] as number;
      if (a !== b) return a < b;
      const x = rows[i] as readonly unknown[];
      const y = rows[j] as readonly unknown[];
      return reverse ? itemsLess(y, x) : itemsLess(x, y);
    });
  }
  return byMerging(
    rows.length,
    reverse
      ? (i, j) => itemsLess(rows[j] as readonly unknown[], rows[i] as readonly unknown[])
      : (i, j) => itemsLess(rows[i] as readonly unknown[], rows[j] as readonly unknown[]),
  );
}

/** The places of keys in the order of a sort; undefined where the keys have to be asked. */
export function orderOf(keys: readonly unknown[], reverse: boolean): Uint32Array | undefined {
  if (keys.length < 2) return undefined;
  const [first] = keys;
  switch (typeof first) {
    case "number":
      return numbersOrder(keys, reverse);
    case "string":
      return textsOrder(keys, reverse);
    default:
      if (first instanceof Float) return numbersOrder(keys, reverse);
      return Array.isArray(first) ? itemsOrder(keys, reverse) : undefined;
  }
}
