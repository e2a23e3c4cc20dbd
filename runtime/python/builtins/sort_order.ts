/**
 * The order of keys that are all numbers, all texts or all tuples, found without a call per comparison of unknown values.
 * All keys are put in the order of what counts first; those that are alike in that, in the order of what counts next.
 *
 *     numbers          by their value; those beyond 2**53 by the nearest float, then by what that lacks
 *     texts            by their first units, read as one number; then by the next; few different long ones by their ranks
 *     dates and times  by the numbers that they are made of
 *     tuples, lists    by their first items; then by the next; by several at once where these fit into one number
 *
 * Where an order cannot be had so (nan, None, objects), there is none.
 *
 * @module
 */
import { itemsLess } from "../operators/compare.ts";
import { compareText, isNarrow } from "../text/code_points.ts";
import { Float } from "../values/numbers.ts";
import { isTuple } from "../values/tuple.ts";
import { areRowsOf, type Columns, type Comparing, FlatColumns, isOrdered } from "./sort_columns.ts";
import { sortRange } from "./sort_numbers.ts";
import { Units, WINDOW } from "./sort_units.ts";

/** Texts that are alike in so many units are compared whole. */
const PREFIX = 96;
/** So many whole numbers can be told apart. */
const MOST = 2 ** 53;

/** What some keys were compared by, and what counts next: a column, and a unit in its texts. */
interface Part {
  /** How many whole numbers, from zero on, stand for it; infinite where they are others. */
  readonly range: number;
  readonly at: number;
  readonly unit: number;
}

/** Places of keys, on their way into order. */
class Places {
  readonly order: Uint32Array<ArrayBuffer>;
  /** What the keys at these places are compared by, part after part. */
  readonly #numbers: Float64Array<ArrayBuffer>;
  #more: Float64Array<ArrayBuffer> | undefined = undefined;

  constructor(length: number, readonly columns: Columns, readonly reverse: boolean) {
    this.order = new Uint32Array(length);
    for (let i = 0; i < length; i++) this.order[i] = i;
    this.#numbers = new Float64Array(length);
  }

  /** Puts a part in order from one column, and one unit of its texts, on; false where that cannot be done. */
  sort(at: number, unit: number, start: number, end: number): boolean {
    if (!this.columns(at) || end - start < 2) return true;
    if (unit >= PREFIX) return this.#sortLong(at, start, end);
    const numbers = this.#numbers;
    const first = this.#read(numbers, at, unit, start, end);
    if (!first) return false;
    const last = this.#readMore(first, start, end);
    sortRange(numbers, this.order, start, end, last.range);
    return eachAlike(
      start,
      end,
      (i, j) => numbers[i] === numbers[j],
      (from, to) => this.sort(last.at, last.unit, from, to),
    );
  }

  /** Puts further parts into the numbers, as long as these have room and would leave many keys alike. */
  #readMore(first: Part, start: number, end: number): Part {
    const numbers = this.#numbers;
    let part = first;
    while (part.range < (end - start) * 4 && part.unit < PREFIX && this.columns(part.at)) {
      const more = this.#more ??= new Float64Array(numbers.length);
      const next = this.#read(more, part.at, part.unit, start, end);
      if (!next || !(part.range * next.range <= MOST)) break;
      for (let i = start; i < end; i++) {
        numbers[i] = (numbers[i] as number) * next.range + (more[i] as number);
      }
      part = { range: part.range * next.range, at: next.at, unit: next.unit };
    }
    return part;
  }

  #read(
    into: Float64Array,
    at: number,
    unit: number,
    start: number,
    end: number,
  ): Part | undefined {
    const column = this.columns(at)!;
    return typeof column[this.order[start] as number] === "string"
      ? this.#readTexts(into, at, unit, start, end)
      : this.#readNumbers(into, at, unit, start, end);
  }

  #readNumbers(
    into: Float64Array,
    at: number,
    unit: number,
    start: number,
    end: number,
  ): Part | undefined {
    const column = this.columns(at)!;
    const sign = this.reverse ? -1 : 1;
    let least = Infinity;
    let most = -Infinity;
    let areWhole = true;
    let isAll = true;
    for (let i = start; i < end; i++) {
      const given = column[this.order[i] as number];
      let key = given instanceof Float ? given.value : given;
      if (typeof key === "bigint") {
        const rest = restOf(key, unit);
        key = Number(rest);
        if (!Number.isFinite(key)) return undefined;
        if (BigInt(key as number) !== rest) isAll = false;
      } else if (unit > 0) key = 0;
      if (typeof key !== "number" && typeof key !== "boolean" || key !== key) return undefined;
      const number = sign * (key as number) + 0; // -0 is 0
      into[i] = number;
      if (number < least) least = number;
      if (number > most) most = number;
      if (areWhole && number !== Math.floor(number)) areWhole = false;
    }
    const range = most - least + 1;
    const next = isAll ? { at: at + 1, unit: 0 } : { at, unit: unit + 1 };
    if (!areWhole || !(range <= MOST && -least < MOST && most < MOST)) {
      return { range: Infinity, ...next };
    }
    for (let i = start; i < end; i++) into[i]! -= least;
    return { range, ...next };
  }

  #readTexts(
    into: Float64Array,
    at: number,
    from: number,
    start: number,
    end: number,
  ): Part | undefined {
    const column = this.columns(at)!;
    const { order, reverse } = this;
    const unit = this.#commonEnd(column, from, start, end);
    const units = new Units(unit, end - start);
    for (let i = start; i < end; i++) {
      const text = column[order[i] as number];
      if (typeof text !== "string" || !units.see(text)) return undefined;
    }
    const { range, count } = units.finish();
    for (let i = start; i < end; i++) {
      const number = units.numberOf(column[order[i] as number] as string);
      into[i] = reverse ? range - 1 - number : number;
    }
    return count < units.longest
      ? { range, at, unit: unit + count }
      : { range, at: at + 1, unit: 0 };
  }

  /** Up to where texts are alike from a unit on; the unit itself where something else is among them. */
  #commonEnd(column: readonly unknown[], unit: number, start: number, end: number): number {
    const first = column[this.order[start] as number] as string;
    let common = first.length;
    for (let i = start + 1; i < end && common > unit; i++) {
      const text = column[this.order[i] as number];
      if (typeof text !== "string") return unit;
      let at = unit;
      while (at < common && text.charCodeAt(at) === first.charCodeAt(at)) at++;
      common = at;
    }
    return common;
  }

  #sortLong(at: number, start: number, end: number): boolean {
    const column = this.columns(at) as readonly string[];
    const sign = this.reverse ? -1 : 1;
    const part = [...this.order.subarray(start, end)];
    this.order.set(part.sort((i, j) => sign * compareText(column[i]!, column[j]!)), start);
    const isAlike = (i: number, j: number) =>
      column[this.order[i] as number] === column[this.order[j] as number];
    return eachAlike(start, end, isAlike, (from, to) => this.sort(at + 1, 0, from, to));
  }
}

/** Does something with each run of several places that are alike; false as soon as that is false. */
function eachAlike(
  start: number,
  end: number,
  isAlike: (i: number, j: number) => boolean,
  next: (from: number, to: number) => boolean,
): boolean {
  let from = start;
  for (let i = start + 1; i <= end; i++) {
    if (i < end && isAlike(from, i)) continue;
    if (i - from > 1 && !next(from, i)) return false;
    from = i;
  }
  return true;
}

/** Up to so many items are put in order where they stand. */
export const FEW = 64;

/** Of how many texts one looks whether many are repeated. */
const SAMPLE = 4096;

/**
 * A column of few texts that are repeated often, as the ranks of these texts: to find a rank costs less than to read a
 * text. Any other column as it is.
 */
function ranked(column: readonly unknown[]): readonly unknown[] {
  const count = Math.min(SAMPLE, column.length >> 3);
  if (typeof column[0] !== "string" || count < FEW) return column;
  const step = Math.floor(column.length / count);
  const sample = new Set<string>();
  for (let i = 0; i < count; i++) {
    const text = column[i * step];
    if (typeof text !== "string") return column;
    sample.add(text);
  }
  if (sample.size > count * 0.75) return column;
  if (!sample.values().some((text) => text.length > WINDOW)) return column;
  const texts = new Set(column);
  if (texts.size > column.length / 4) return column;
  let areNarrow = true;
  for (const text of texts) {
    if (typeof text !== "string") return column;
    if (!isNarrow(text)) areNarrow = false;
  }
  const inOrder = [...texts as Set<string>].sort(areNarrow ? undefined : compareText);
  const ranks = new Map<unknown, number>(inOrder.map((text, rank) => [text, rank]));
  return column.map((text) => ranks.get(text));
}

/** What is left of an int after so many times its nearest float was taken away. */
function restOf(value: bigint, times: number): bigint {
  let rest = value;
  for (let i = 0; i < times; i++) rest -= BigInt(Number(rest));
  return rest;
}

/** The places of keys in the order of their columns; undefined where the keys have to be asked. */
export function orderBy(
  length: number,
  given: Columns,
  reverse: boolean,
): Uint32Array | undefined {
  const columns = new FlatColumns(given, ranked);
  const places = new Places(length, (at) => columns.at(at), reverse);
  return places.sort(0, 0, 0, length) ? places.order : undefined;
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

function itemsOrder(keys: readonly unknown[], reverse: boolean): Uint32Array | undefined {
  const order = orderBy(keys.length, (at) => at === 0 ? keys : undefined, reverse);
  if (order) return order;
  if (!areRowsOf(keys)) return undefined;
  if (!keys.every((row) => row.every(isPlain))) return undefined;
  // V8 asks only whether a comparison is below zero.
  const less = (i: number, j: number) => itemsLess(keys[i]!, keys[j]!) ? -1 : 0;
  const places = Array.from(keys, (_, i) => i);
  places.sort(reverse ? (i, j) => less(j, i) : less);
  return Uint32Array.from(places);
}

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

/** Whether all keys are tuples, or all are lists, of no class of their own, that hold easy items. */
function areRows(keys: readonly unknown[]): boolean {
  const areTuples = isTuple(keys[0]);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!Array.isArray(key) || key.constructor !== Array || isTuple(key) !== areTuples) {
      return false;
    }
    for (let at = 0; at < key.length; at++) {
      const item: unknown = key[at];
      if (typeof item === "string" ? !isNarrow(item) : typeof item !== "number" || item !== item) {
        return false;
      }
    }
  }
  return true;
}

/** Which of two rows comes first: below zero, zero, above zero; nan where an item cannot be compared with its counterpart. */
function compareRows(a: readonly unknown[], b: readonly unknown[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const left = a[at];
    const right = b[at];
    if (left === right) continue;
    if (typeof left !== typeof right) return NaN;
    return (left as number) < (right as number) ? -1 : 1;
  }
  return a.length - b.length;
}

/** Sorts few items by keys that are rows; false, and nothing is changed, where these cannot be compared. */
function sortRows(items: unknown[], keys: readonly unknown[], reverse: boolean): boolean {
  const placed = keys.slice() as (readonly unknown[])[];
  const sorted = keys === items ? placed : items.slice();
  for (let i = 1; i < placed.length; i++) {
    const key = placed[i]!;
    let [low, high] = [0, i];
    // What is in order already is seen at once.
    for (let at = i - 1; low < high; at = (low + high) >> 1) {
      const difference = compareRows(key, placed[at]!);
      if (difference !== difference) return false;
      if (reverse ? difference > 0 : difference < 0) high = at;
      else low = at + 1;
    }
    insert(placed, i, low);
    if (sorted !== placed) insert(sorted, i, low);
  }
  for (let i = 0; i < items.length; i++) items[i] = sorted[i];
  return true;
}

/** Moves an item to a place before its own. */
function insert(items: unknown[], from: number, place: number): void {
  const item = items[from];
  for (let at = from; at > place; at--) items[at] = items[at - 1];
  items[place] = item;
}

function sortNumbers(items: unknown[], numbers: number[], reverse: boolean): void {
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i]!;
    let at = i;
    for (; at > 0; at--) {
      const before = numbers[at - 1]!;
      if (reverse ? number <= before : number >= before) break;
      numbers[at] = before;
    }
    numbers[at] = number;
    if (items !== numbers) insert(items, i, at);
  }
}

function sortTexts(items: unknown[], texts: string[], reverse: boolean): void {
  for (let i = 1; i < texts.length; i++) {
    const text = texts[i]!;
    let [low, high] = [0, i];
    for (let at = i - 1; low < high; at = (low + high) >> 1) {
      if (reverse ? text > texts[at]! : text < texts[at]!) high = at;
      else low = at + 1;
    }
    insert(texts, i, low);
    if (items !== texts) insert(items, i, low);
  }
}

/** Sorts few items by their keys, which may be the items; false where the keys are none that are compared so easily. */
export function sortFew(items: unknown[], keys: readonly unknown[], reverse: boolean): boolean {
  if (items.length < 2) return true;
  if (Array.isArray(keys[0])) return areRows(keys) && sortRows(items, keys, reverse);
  if (!areEasy(keys)) return false;
  const placed = keys === items ? items : keys.slice();
  if (typeof placed[0] === "string") sortTexts(items, placed as string[], reverse);
  else sortNumbers(items, placed as number[], reverse);
  return true;
}

/** The places of keys in the order of a sort; undefined where the keys have to be asked. */
export function orderOf(keys: readonly unknown[], reverse: boolean): Uint32Array | undefined {
  if (keys.length < 2) return undefined;
  const [first] = keys;
  if (Array.isArray(first)) return itemsOrder(keys, reverse);
  const isOne = typeof first === "number" || typeof first === "string" ||
    typeof first === "boolean" || typeof first === "bigint" || first instanceof Float ||
    isOrdered(first);
  return isOne ? orderBy(keys.length, (at) => at === 0 ? keys : undefined, reverse) : undefined;
}
