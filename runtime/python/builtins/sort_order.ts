/**
 * The order of keys that are all numbers, all texts or all tuples, found without a call per comparison of unknown values.
 *
 *     ints of 32 bits   by their digits of 11 bits, the lowest first (radix sort)
 *     other numbers     ┐
 *     texts             ├ by merging ordered parts of twice the length each time, as long as they are not in order already
 *     tuples, lists     ┘ by columns where each holds numbers or texts alone; texts count by their rank among all
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

/** The places 0, 1, 2 … */
function places(length: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  return order;
}

/** Keys that are all numbers, nan among them or not. */
interface Column {
  readonly values: Float64Array;
  readonly least: number;
  readonly most: number;
  /** Whether all are ints of 32 bits. */
  readonly isShort: boolean;
}

/** Puts places that are in some order into that of ints, those of equal ones as they were. */
function byDigits(
  given: Uint32Array<ArrayBuffer>,
  { values, least, most }: Column,
  reverse: boolean,
): Uint32Array<ArrayBuffer> {
  const { length } = given;
  let order = given;
  let next = new Uint32Array(length);
  const keys = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    keys[i] = reverse ? most - value : value - least;
  }
  const range = most - least;
  const counts = new Uint32Array(RADIX);
  for (let shift = 0; shift < 32 && (shift === 0 || range >= 2 ** shift); shift += BITS) {
    counts.fill(0);
    for (let i = 0; i < length; i++) counts[((keys[i] as number) >>> shift) & (RADIX - 1)]!++;
    let sum = 0;
    for (let i = 0; i < RADIX; i++) {
      const count = counts[i] as number;
      counts[i] = sum;
      sum += count;
    }
    for (let i = 0; i < length; i++) {
      const place = order[i] as number;
      const digit = ((keys[place] as number) >>> shift) & (RADIX - 1);
      next[counts[digit]!++] = place;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** The places of keys in their order. */
function byMerging(length: number, less: Less): Uint32Array {
  const order = places(length);
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

/** The numbers that one key of each row is; undefined where some is none, or is nan, whose place depends on what is asked. */
function numbersIn(
  length: number,
  keyAt: (i: number) => unknown,
): Column | undefined {
  const values = new Float64Array(length);
  let least = Infinity;
  let most = -Infinity;
  let isShort = length > 50;
  for (let i = 0; i < length; i++) {
    const given = keyAt(i);
    const key = given instanceof Float ? given.value : given;
    if (typeof key !== "number" || Number.isNaN(key)) return undefined;
    values[i] = key;
    if (key !== (key | 0)) isShort = false;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  return { values, least, most, isShort };
}

function numbersOrder(keys: readonly unknown[], reverse: boolean): Uint32Array | undefined {
  const column = numbersIn(keys.length, (i) => keys[i]);
  if (!column) return undefined;
  if (column.isShort) return byDigits(places(keys.length), column, reverse);
  const { values } = column;
  return byMerging(
    keys.length,
    reverse
      ? (i, j) => (values[i] as number) > (values[j] as number)
      : (i, j) => (values[i] as number) < (values[j] as number),
  );
}

/** How many units of a text fit into a number, if each takes a byte; of two bytes each, half as many. */
const STARTS = 6;

/** The first units of a text as a number; those of two texts are in the order of the texts where they differ. */
function startOf(text: string, count: number, base: number): number {
  let start = 0;
  for (let i = 0; i < count; i++) {
    start = start * base + (i < text.length ? text.charCodeAt(i) : 0);
  }
  return start;
}

/** Whether the units that a text starts with take a byte each. */
function startsInBytes(text: string): boolean {
  const end = Math.min(text.length, STARTS);
  for (let i = 0; i < end; i++) if (text.charCodeAt(i) > 255) return false;
  return true;
}

function textsOrder(keys: readonly unknown[], reverse: boolean): Uint32Array | undefined {
  let inBytes = true;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== "string" || !isNarrow(key)) return undefined;
    inBytes &&= startsInBytes(key);
  }
  const starts = new Float64Array(keys.length);
  const [count, base] = inBytes ? [STARTS, 0x100] : [STARTS / 2, 0x10000];
  for (let i = 0; i < keys.length; i++) starts[i] = startOf(keys[i] as string, count, base);
  const texts = keys as readonly string[];
  return byMerging(texts.length, (i, j) => {
    const a = starts[i] as number;
    const b = starts[j] as number;
    if (a !== b) return reverse ? a > b : a < b;
    return reverse
      ? (texts[i] as string) > (texts[j] as string)
      : (texts[i] as string) < (texts[j] as string);
  });
}

/** What place each text has among all different ones in order; undefined where some key is no text. */
function ranksIn(length: number, keyAt: (i: number) => unknown): Column | undefined {
  const ranks = new Map<string, number>();
  for (let i = 0; i < length; i++) {
    const key = keyAt(i);
    if (typeof key !== "string") return undefined;
    ranks.set(key, 0);
  }
  const texts = [...ranks.keys()];
  const order = texts.length === 1 ? places(1) : textsOrder(texts, false);
  if (!order) return undefined;
  for (let i = 0; i < order.length; i++) ranks.set(texts[order[i] as number] as string, i);
  const values = new Float64Array(length);
  for (let i = 0; i < length; i++) values[i] = ranks.get(keyAt(i) as string) as number;
  return { values, least: 0, most: texts.length - 1, isShort: length > 50 };
}

const WIDEST = 8;

/** The order of rows of one length whose columns are all numbers or all texts; undefined for others. */
function columnsOrder(
  rows: readonly (readonly unknown[])[],
  reverse: boolean,
): Uint32Array | undefined {
  const width = rows[0]!.length;
  if (width === 0 || width > WIDEST) return undefined;
  for (let i = 0; i < rows.length; i++) if (rows[i]!.length !== width) return undefined;
  const columns: Column[] = [];
  for (let at = 0; at < width; at++) {
    const keyAt = (i: number) => rows[i]![at];
    const column = typeof keyAt(0) === "string"
      ? ranksIn(rows.length, keyAt)
      : numbersIn(rows.length, keyAt);
    if (!column) return undefined;
    columns.push(column);
  }
  if (columns.every(({ isShort }) => isShort)) {
    return columns.reduceRight(
      (order, column) => byDigits(order, column, reverse),
      places(rows.length),
    );
  }
  const values = columns.map((column) => column.values);
  return byMerging(rows.length, (i, j) => {
    for (let at = 0; at < width; at++) {
      const a = values[at]![i] as number;
      const b = values[at]![j] as number;
      if (a === b || (a !== a && b !== b)) continue;
      return reverse ? a > b : a < b;
    }
    return false;
  });
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
  const order = rows.length > FEW ? columnsOrder(rows, reverse) : undefined;
  if (order) return order;
  return byMerging(
    rows.length,
    reverse
      ? (i, j) => itemsLess(rows[j] as readonly unknown[], rows[i] as readonly unknown[])
      : (i, j) => itemsLess(rows[i] as readonly unknown[], rows[j] as readonly unknown[]),
  );
}

/** Up to so many items are put in order where they stand. */
export const FEW = 24;

/** Whether all keys are numbers but nan, or all are texts that JavaScript orders as Python does. */
function areEasy(keys: readonly unknown[]): boolean {
  const kind = typeof keys[0];
  if (kind !== "number" && kind !== "string") return false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== kind || key !== key) return false;
    if (kind === "string" && !isNarrow(key as string)) return false;
  }
  return true;
}

/** Sorts few items by their keys, which may be the items; false where the keys are none that are compared so easily. */
export function sortFew(items: unknown[], keys: readonly unknown[], reverse: boolean): boolean {
  if (!areEasy(keys)) return items.length < 2;
  const placed = keys === items ? items : keys.slice();
  for (let i = 1; i < items.length; i++) {
    const key = placed[i] as number;
    const item = items[i];
    let at = i;
    while (at > 0) {
      const before = placed[at - 1] as number;
      if (reverse ? !(key > before) : !(key < before)) break;
      placed[at] = before;
      if (placed !== items) items[at] = items[at - 1];
      at--;
    }
    placed[at] = key;
    if (placed !== items) items[at] = item;
  }
  return true;
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
