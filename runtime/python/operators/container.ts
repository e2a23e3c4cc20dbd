/**
 * `in`, `x[i]`, `x[i:j]`, and their assignment and deletion.
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { typeWithArguments } from "../classes/generic_alias.ts";
import { AttributeError, IndexError, KeyError } from "../exceptions.ts";
import { asciiBytes, asciiText, LONG } from "../text/ascii_bytes.ts";
import { codePoints, isNarrow, ofUnits } from "../text/code_points.ts";
import { ByteArray, sameClass } from "../values/bytes.ts";
import type { Dict } from "../values/dict.ts";
import { Flags } from "../values/flags.ts";
import { plainOf } from "../values/held.ts";
import { big, hasIndex, index, indexSized, type int, size, toInt } from "../values/numbers.ts";
import { Range } from "../values/range.ts";
import { exactSpan, Slice, type Span, span } from "../values/slice.ts";
import { asTuple, isList, isTuple, type Tuple } from "../values/tuple.ts";
import { type EnumLike, isClass, isType, typeName } from "../values/types.ts";
import { same } from "./compare.ts";
import { iter } from "./iteration.ts";
import { methodOf } from "./dispatch.ts";
import { truth } from "./truth.ts";

interface Container {
  readonly __contains__?: (item: unknown) => unknown;
  readonly __getitem__?: (key: unknown) => unknown;
  readonly __setitem__?: (key: unknown, value: unknown) => void;
  readonly __delitem__?: (key: unknown) => void;
  readonly __missing__?: (key: unknown) => unknown;
  readonly __class_getitem__?: (key: unknown) => unknown;
  readonly length?: unknown;
  readonly has?: (item: unknown) => boolean;
  readonly mapping?: unknown;
}

/**
 * Python's `item in container`.
 *
 * @throws {TypeError} when the value is no container
 */
export function contains(container: unknown, item: unknown): boolean {
  if (typeof container === "string") {
    const text = typeof item === "string" ? item : plainOf(item);
    if (typeof text === "string") return container.includes(text);
    throw new TypeError(
      `'in <string>' requires string as left operand, not ${typeName(item)}`,
    );
  }
  if (Array.isArray(container) && (container as Container).__contains__ === undefined) {
    return containsItem(container, item);
  }
  if (typeof container !== "object" || container === null) {
    const ofClass = methodOf(container, "__contains__");
    if (ofClass) return truth(ofClass.call(container, item));
    if (!methodOf(container, "__iter__")) throw noContainer(container);
    for (const candidate of iter(container)) if (same(candidate, item)) return true;
    return false;
  }
  const { __contains__: own } = container as Container;
  if (typeof own === "function") return truth(own.call(container, item));
  if (own === null) throw new TypeError(`'${typeName(container)}' object is not a container`);
  if (container instanceof Map || container instanceof Set) return container.has(item);
  const { has, mapping } = container as Container;
  if (container instanceof Range) return container.count(item) > 0;
  if (container instanceof Uint8Array) return containsByte(container, item);
  if (mapping !== undefined && has) return has.call(container, item);
  let items: Iterable<unknown>;
  try {
    items = iter(container);
  } catch (error) {
    if (error instanceof TypeError) throw noContainer(container);
    throw error;
  }
  for (const candidate of items) if (same(candidate, item)) return true;
  return false;
}

function noContainer(value: unknown): TypeError {
  return new TypeError(`argument of type '${typeName(value)}' is not iterable`);
}

function containsItem(items: readonly unknown[], item: unknown): boolean {
  if (typeof item === "string" && items.includes(item)) return true;
  if (item !== item) return items.includes(item); // the same nan, as far as can be known
  const isNumber = typeof item === "number";
  for (let i = 0; i < items.length; i++) {
    const one = items[i];
    if (one === item) return true;
    if (!(isNumber && typeof one === "number") && same(one, item)) return true;
  }
  return false;
}

function containsByte(bytes: Uint8Array, item: unknown): boolean {
  if (item instanceof Uint8Array) return indexOfBytes(bytes, item, 0) >= 0;
  if (!hasIndex(item)) {
    throw new TypeError(`a bytes-like object is required, not '${typeName(item)}'`);
  }
  const value = size(item);
  if (value < 0 || value > 255) throw new ValueError("byte must be in range(0, 256)");
  return bytes.includes(value);
}

/** Where some bytes stand in others, from a place on; -1 when they do not. */
export function indexOfBytes(bytes: Uint8Array, part: Uint8Array, from: number): number {
  const last = bytes.length - part.length;
  for (let i = from; i <= last; i++) {
    let j = 0;
    while (j < part.length && bytes[i + j] === part[j]) j++;
    if (j === part.length) return i;
  }
  return -1;
}

/** Classes of the library whose objects `match` takes for sequences, or for mappings. */
export const patternClasses: {
  readonly sequences: (abstract new (...args: never[]) => unknown)[];
  readonly mappings: (abstract new (...args: never[]) => unknown)[];
} = { sequences: [], mappings: [] };

/** Whether a value is a sequence in the sense of `match`: a list, tuple or range, but no string and no bytes. */
export function isSequence(value: unknown): boolean {
  if (Array.isArray(value) || value instanceof Range) return true;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  if (typeof plainOf(value) === "string") return false;
  return patternClasses.sequences.some((known) => value instanceof known);
}

/** Whether a value is a mapping in the sense of `match`. */
export function isMapping(value: unknown): boolean {
  if (value instanceof Map) return true;
  if (typeof value !== "object" || value === null) return false;
  return patternClasses.mappings.some((known) => value instanceof known);
}

const BEYOND_BYTES = "bytearray index out of range";

/** Says that a place is beyond the end. */
function outOfRange(value: unknown, verb = ""): IndexError {
  if (value instanceof ByteArray) return new IndexError(BEYOND_BYTES);
  if (value instanceof Flags) return new IndexError("list index out of range");
  if (value instanceof Uint8Array) return new IndexError("index out of range");
  if (value instanceof Range) return new IndexError("range object index out of range");
  const name = typeof value === "string" ? "string" : isTuple(value) ? "tuple" : "list";
  return new IndexError(`${name} ${verb}index out of range`);
}

function badIndex(value: unknown, key: unknown): TypeError {
  if (typeof value === "string") {
    return new TypeError(`string indices must be integers, not '${typeName(key)}'`);
  }
  const name = value instanceof Uint8Array && !(value instanceof ByteArray)
    ? "byte"
    : isTuple(value)
    ? "tuple"
    : Array.isArray(value)
    ? "list"
    : typeName(value);
  return new TypeError(`${name} indices must be integers or slices, not ${typeName(key)}`);
}

/** A place as an int that an index can be. */
function fitting(value: unknown, key: unknown): number {
  if (!hasIndex(key)) throw badIndex(value, key);
  return indexSized(key);
}

/** A place in a sequence of this length, counted from the end when negative. */
function place(value: unknown, key: unknown, length: number, verb = ""): number {
  const wanted = fitting(value, key);
  const at = wanted < 0 ? wanted + length : wanted;
  if (!(at >= 0 && at < length)) throw outOfRange(value, verb);
  return at;
}

/**
 * Python's `value[key]`.
 *
 * @throws {IndexError} when a place is beyond the ends
 * @throws {KeyError} when a key is missing
 */
export function item(value: string, key: int): string;
export function item<K, V>(value: Dict<K, V>, key: K): V;
export function item(value: Uint8Array, key: int): number;
export function item<T>(value: readonly T[], key: int): T;
export function item(value: Range, key: int): int;
export function item<K, V>(value: ReadonlyMap<K, V>, key: K): V;
export function item<T>(enumeration: EnumLike<T>, name: string): T;
export function item(value: unknown, key: unknown): unknown;
export function item(value: unknown, key: unknown): unknown {
  if (Array.isArray(value)) {
    if (
      typeof key === "number" && key < value.length && key >= -value.length &&
      Number.isInteger(key) && (value as Container).__getitem__ === undefined
    ) {
      return value[key < 0 ? key + value.length : key];
    }
  } else if (typeof value === "string") return textItem(value, key);
  else if (value instanceof Map) {
    const { __getitem__: own } = value as Container;
    return typeof own === "function" ? own.call(value, key) : mapItem(value, key);
  } else if (value instanceof Uint8Array && isPlaceIn(key, value)) return value[key];
  if (typeof value !== "object" || value === null) return typeItem(value, key);
  const { __getitem__: own, length } = value as Container;
  if (typeof own === "function") return own.call(value, key);
  if (key instanceof Slice) return slice(value, key.start, key.stop, key.step);
  if (Array.isArray(value)) return value[place(value, key, value.length)];
  if (value instanceof Uint8Array) return value[place(value, key, value.length)];
  if (value instanceof Range) return rangeItem(value, key);
  if (typeof length === "number") {
    return (value as Record<number, unknown>)[place(value, key, length)];
  }
  throw new TypeError(`'${typeName(value)}' object is not subscriptable`);
}

/** Whether a key is the place of a byte, counted from the start, and no class of a program says what it means. */
function isPlaceIn(key: unknown, bytes: Uint8Array): key is number {
  return typeof key === "number" && key >= 0 && key < bytes.length && Number.isInteger(key) &&
    (bytes as Container).__getitem__ === undefined &&
    (bytes as Container).__setitem__ === undefined;
}

function textItem(text: string, key: unknown): string {
  if (key instanceof Slice) return slice(text, key.start, key.stop, key.step);
  const { length } = text;
  const isPlain = typeof key === "number" && Number.isInteger(key) && key < length &&
    key >= -length;
  if (isNarrow(text)) {
    if (isPlain) return text[key < 0 ? key + length : key] as string;
    return text[place(text, key, length)] as string;
  }
  const points = codePoints(text);
  return points[place(text, key, points.length)] as string;
}

function mapItem(map: Map<unknown, unknown>, key: unknown): unknown {
  const value = map.get(key);
  if (value !== undefined && value !== null) return value;
  if (map.has(key)) return value;
  const { __missing__: missing } = map as Container;
  if (typeof missing !== "function") throw new KeyError(key);
  return missing.call(map, key);
}

function rangeItem(range: Range, key: unknown): int {
  if (!hasIndex(key)) throw badIndex(range, key);
  const wanted = index(key);
  const { length } = range;
  const at = wanted < 0 ? BigInt(wanted) + BigInt(length) : wanted;
  if (at < 0 || at >= length) throw outOfRange(range);
  return range.at(typeof at === "bigint" && typeof length === "number" ? Number(at) : at);
}

/** `list[int]` and the like: a type with its arguments is the type. */
function typeItem(value: unknown, key: unknown): unknown {
  const { __class_getitem__: own, __getitem__: ofMetaclass } = (value ?? {}) as Container;
  if (typeof ofMetaclass === "function") return ofMetaclass.call(value, key);
  if (typeof own === "function") return own.call(value, key);
  if (isClass(value) && value.constructor !== Function) {
    const found = methodOf(value, "__getattr__")?.call(value, "__class_getitem__");
    if (typeof found === "function") return found(key);
    if (found !== undefined) throw new TypeError(`'${typeName(found)}' object is not callable`);
  }
  if (isType(value)) return typeWithArguments(value, key);
  throw new TypeError(`'${typeName(value)}' object is not subscriptable`);
}

/** Python's `value[start:stop:step]`. */
export function slice(value: string, start?: unknown, stop?: unknown, step?: unknown): string;
export function slice<T extends Uint8Array>(
  value: T,
  start?: unknown,
  stop?: unknown,
  step?: unknown,
): T;
export function slice<T extends unknown[]>(
  value: Tuple<T>,
  start?: unknown,
  stop?: unknown,
  step?: unknown,
): Tuple<T[number][]>;
export function slice<T>(
  value: readonly T[],
  start?: unknown,
  stop?: unknown,
  step?: unknown,
): T[];
export function slice(value: Range, start?: unknown, stop?: unknown, step?: unknown): Range;
export function slice(value: unknown, start?: unknown, stop?: unknown, step?: unknown): unknown;
export function slice(value: unknown, start?: unknown, stop?: unknown, step?: unknown): unknown {
  if (typeof value === "string") {
    return textSlice(value, start, stop, step);
  }
  if (Array.isArray(value) && (value as Container).__getitem__ === undefined) {
    const items = pick(value, start, stop, step);
    return isTuple(value) ? asTuple(items) : items;
  }
  const own = (value as Container | null | undefined)?.__getitem__;
  if (typeof own === "function") return own.call(value, new Slice(start, stop, step));
  if (value instanceof Uint8Array) {
    return sameClass(pickBytes(value, start, stop, step), value);
  }
  if (value instanceof Range) return sliceRange(value, start, stop, step);
  if (typeof (value as Container | null | undefined)?.length === "number") {
    return pick(value as readonly unknown[], start, stop, step);
  }
  if (value instanceof Map) return mapItem(value, new Slice(start, stop, step));
  throw new TypeError(`'${typeName(value)}' object is not subscriptable`);
}

/** An end of a slice as a place from 0 to the length; -1 for what is no plain int. */
function plainEnd(given: unknown, length: number, otherwise: number): number {
  if (given === null || given === undefined) return otherwise;
  if (typeof given !== "number" || !Number.isInteger(given)) return -1;
  if (given < 0) return given < -length ? 0 : given + length;
  return given > length ? length : given;
}

function isNone(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** A text from its end to its start. */
function turned(text: string): string {
  const { length } = text;
  const bytes = length >= LONG ? asciiBytes(text) : undefined;
  if (bytes !== undefined) return asciiText(bytes.reverse());
  const units = new Array<number>(length);
  for (let i = 0, at = length - 1; i < length; i++, at--) {
    const unit = text.charCodeAt(at);
    if ((unit & 0xf800) === 0xd800) return pick(codePoints(text), null, null, -1).join("");
    units[i] = unit;
  }
  return ofUnits(units);
}

/** Up to this step a slice takes enough of what it goes over for all of that to become bytes. */
const DENSE = 8;

function textSlice(text: string, start: unknown, stop: unknown, step: unknown): string {
  if (step === -1 && isNone(start) && isNone(stop)) return turned(text);
  if (!isNarrow(text)) return pick(codePoints(text), start, stop, step).join("");
  const { length } = text;
  if (isNone(step)) {
    const first = plainEnd(start, length, 0);
    const last = plainEnd(stop, length, length);
    if (first >= 0 && last >= 0) return first < last ? text.slice(first, last) : "";
  }
  const part = span(start, stop, step, length);
  if (part.step === 1) return text.slice(part.start, Math.max(part.start, part.stop));
  const { count, step: by } = part;
  if (count >= LONG && Math.abs(by) <= DENSE) {
    const last = part.start + (count - 1) * by;
    const low = Math.min(part.start, last);
    const bytes = asciiBytes(text.slice(low, Math.max(part.start, last) + 1));
    if (bytes !== undefined) return asciiText(steps(bytes, { ...part, start: part.start - low }));
  }
  const units = new Array<number>(count);
  for (let i = 0, at = part.start; i < count; i++, at += by) units[i] = text.charCodeAt(at);
  return ofUnits(units);
}

function pick<T>(items: readonly T[], start: unknown, stop: unknown, step: unknown): T[] {
  if (isNone(step) && Array.isArray(items)) {
    const first = plainEnd(start, items.length, 0);
    const last = plainEnd(stop, items.length, items.length);
    if (first >= 0 && last >= 0) return first < last ? items.slice(first, last) : [];
  }
  if (step === -1 && Array.isArray(items) && isPlaceOrNone(start) && isPlaceOrNone(stop)) {
    const last = items.length - 1;
    return turnedItems(items, Math.min(start ?? last, last), stop ?? -1);
  }
  const part = span(start, stop, step, items.length);
  if (part.step === 1 && Array.isArray(items)) {
    return items.slice(part.start, Math.max(part.start, part.stop));
  }
  const result = new Array<T>(part.count);
  for (let i = 0, at = part.start; i < part.count; i++, at += part.step) {
    result[i] = items[at] as T;
  }
  return result;
}

/** Whether an end of a slice is left out, or a place that is not counted from the end. */
function isPlaceOrNone(given: unknown): given is number | null | undefined {
  return isNone(given) || typeof given === "number" && given >= 0 && Number.isInteger(given);
}

/** Items from one place down to another, which is left out. */
function turnedItems<T>(items: readonly T[], from: number, to: number): T[] {
  const result = new Array<T>(Math.max(0, from - to));
  for (let i = 0; i < result.length; i++) result[i] = items[from - i] as T;
  return result;
}

function pickBytes(bytes: Uint8Array, start: unknown, stop: unknown, step: unknown): Uint8Array {
  return steps(bytes, span(start, stop, step, bytes.length));
}

/** Bytes at a distance from each other. */
function steps(bytes: Uint8Array, { start, count, step }: Span): Uint8Array {
  const result = new Uint8Array(count);
  if (step === 1) result.set(bytes.subarray(start, start + count));
  else for (let i = 0, at = start; i < count; i++, at += step) result[i] = bytes[at] as number;
  return result;
}

function sliceRange(range: Range, start: unknown, stop: unknown, step: unknown): Range {
  const [first, last, by] = exactSpan(start, stop, step, range.length);
  return new Range(range.at(first), range.at(last), toInt(big(range.step) * big(by)));
}

/**
 * Python's `value[key] = item`.
 *
 * @throws {IndexError} when a place is beyond the ends
 */
export function setItem<T>(value: T[], key: int, item: T): void;
export function setItem<K, V>(value: Dict<K, V>, key: K, item: V): void;
export function setItem(value: unknown, key: unknown, item: unknown): void;
export function setItem(value: unknown, key: unknown, item: unknown): void {
  if (Array.isArray(value) && !isTuple(value)) {
    if (
      typeof key === "number" && key >= 0 && key < value.length && Number.isInteger(key) &&
      (value as Container).__setitem__ === undefined
    ) {
      value[key] = item;
      return;
    }
  } else if (value instanceof Map) {
    const { __setitem__: own } = value as Container;
    if (typeof own === "function") own.call(value, key, item);
    else value.set(key, item);
    return;
  } else if (value instanceof ByteArray && isPlaceIn(key, value) && isByte(item)) {
    value[key] = item;
    return;
  }
  const own = (value as Container | null | undefined)?.__setitem__;
  if (typeof own === "function") own.call(value, key, item);
  else if (isFixed(value)) throw unassignable(value, key);
  else if (key instanceof Slice) setSlice(value, key.start, key.stop, key.step, item);
  else if (value instanceof ByteArray) {
    fitting(value, key);
    const byte = asByte(item);
    value[place(value, key, value.length)] = byte;
  } else {
    const items = value as unknown[];
    items[place(value, key, items.length, "assignment ")] = item;
  }
}

/**
 * A place in a list of this length, counted from the end when negative, in which something is to be stored.
 *
 * @throws {IndexError} when it is beyond the ends
 */
export function slot(index: number, length: number): number {
  return index >= 0 && index < length ? index : lastSlot(index, length);
}

function lastSlot(index: number, length: number): number {
  if (index < 0 && index >= -length) return index + length;
  throw outOfRange([], "assignment ");
}

/**
 * A place in a bytearray of this length, counted from the end when negative, in which a byte is to be stored.
 *
 * @throws {IndexError} when it is beyond the ends
 */
export function byteSlot(index: number, length: number): number {
  if (index >= 0 && index < length) return index;
  if (index < 0 && index >= -length) return index + length;
  throw new IndexError(BEYOND_BYTES);
}

/** Whether a value's items cannot be set. */
function isFixed(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (isTuple(value) || value instanceof Range) return true;
  if (value instanceof Uint8Array) return !(value instanceof ByteArray);
  return typeof (value as Container).length !== "number";
}

/** Says that nothing can be stored in a value; a class whose items can be deleted is asked for its method. */
function unassignable(value: unknown, key: unknown): Error {
  if (methodOf(value, "__delitem__")) return new AttributeError("__setitem__");
  checkSize(value, key);
  return new TypeError(`'${typeName(value)}' object does not support item assignment`);
}

/** Whether a value is a plain number that fits into a byte. */
function isByte(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value < 256 && Number.isInteger(value);
}

/** A value that fits into a byte. */
export function asByte(value: unknown): number {
  const byte = size(value);
  if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
  return byte;
}

/**
 * Python's `value[start:stop:step] = items`.
 *
 * @throws {ValueError} when there is a step and the numbers of places and items differ
 */
export function setSlice(
  value: unknown,
  start: unknown,
  stop: unknown,
  step: unknown,
  items: unknown,
): void {
  if (isNone(step) && isList(value) && isList(items)) {
    const first = plainEnd(start, value.length, 0);
    const last = plainEnd(stop, value.length, value.length);
    if (first >= 0 && last - first === items.length && isPlain(value)) {
      for (let i = 0; i < items.length; i++) value[first + i] = items[i];
      return;
    }
  }
  const own = (value as Container | null | undefined)?.__setitem__;
  if (typeof own === "function") {
    own.call(value, new Slice(start, stop, step), items);
    return;
  }
  if (isFixed(value)) throw unassignable(value, null);
  const target = value as unknown[];
  const part = span(start, stop, step, target.length);
  const given = givenItems(items, value);
  if (value instanceof ByteArray && given.length === 0) {
    delSlice(value, start, stop, step);
    return;
  }
  if (part.step === 1) {
    replace(target, part.start, Math.max(0, part.stop - part.start), given);
    return;
  }
  if (given.length !== part.count) {
    const kind = value instanceof ByteArray ? "bytes" : "sequence";
    throw new ValueError(
      `attempt to assign ${kind} of size ${given.length} to extended slice of size ${part.count}`,
    );
  }
  if (Array.isArray(target)) storeEach(target, part.start, part.step, given as unknown[]);
  else if (value instanceof Uint8Array) {
    storeBytes(value, part.start, part.step, given as ArrayLike<number>);
  } else {
    const shared = value as unknown[];
    for (let i = 0, at = part.start; i < part.count; i++, at += part.step) shared[at] = given[i];
  }
}

/**
 * Python's `list[start:stop] = list[start:stop][::-1]`.
 *
 * @example
 * ```ts
 * import { print, reversePart } from "@manycore/multiprocessing/python";
 *
 * const list = [1, 2, 3, 4];
 * reversePart(list, 1);
 * print(list); // [1, 4, 3, 2]
 * ```
 */
export function reversePart(list: unknown[], start: number, stop: number = list.length): void {
  const first = plainEnd(start, list.length, 0);
  const last = plainEnd(stop, list.length, list.length);
  if (!isPlain(list)) {
    setSlice(list, start, stop, null, list.slice(first, last).reverse());
    return;
  }
  for (let i = first, j = last - 1; i < j; i++, j--) {
    const held = list[i];
    list[i] = list[j];
    list[j] = held;
  }
}

/** Puts items in places that are a step apart. */
function storeEach(list: unknown[], start: number, step: number, items: readonly unknown[]): void {
  for (let i = 0, at = start; i < items.length; i++, at += step) list[at] = items[i];
}

function storeBytes(
  bytes: Uint8Array,
  start: number,
  step: number,
  items: ArrayLike<number>,
): void {
  const count = items.length;
  for (let i = 0, at = start; i < count; i++, at += step) bytes[at] = items[i] as number;
}

/** Whether a list is none of a class that says what storing in it does. */
function isPlain(list: unknown[]): boolean {
  return (list as Container).__setitem__ === undefined;
}

function givenItems(items: unknown, target: unknown): ArrayLike<unknown> {
  if (target instanceof ByteArray) {
    return items instanceof Uint8Array && items.buffer !== target.buffer
      ? items
      : givenBytes(items);
  }
  if (Array.isArray(items)) return items === target ? items.slice() : items;
  try {
    return [...iter(items)];
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError("must assign iterable to extended slice");
    throw error;
  }
}

function givenBytes(items: unknown): ArrayLike<number> {
  if (items instanceof Uint8Array) return items.slice();
  const isNone = items === null || items === undefined;
  if (isNone) throw new TypeError("cannot convert 'NoneType' object to bytearray");
  if (typeof items !== "string") {
    try {
      return Array.from(iter(items), asByte);
    } catch (error) {
      if (!(error instanceof TypeError) || !/not iterable$/.test(error.message)) throw error;
    }
  }
  throw new TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
}

/** Puts items in the place of others, in a list, a bytearray or a shared array. */
function replace(target: unknown[], at: number, count: number, items: ArrayLike<unknown>): void {
  if (Array.isArray(target)) {
    if (items.length === count) {
      for (let i = 0; i < count; i++) target[at + i] = items[i];
      return;
    }
    const tail = items.length < 10_000 ? undefined : target.splice(at);
    if (!tail) {
      target.splice(at, count, ...Array.from(items));
      return;
    }
    for (let i = 0; i < items.length; i++) target.push(items[i]);
    for (let i = count; i < tail.length; i++) target.push(tail[i]);
    return;
  }
  const view = target as unknown;
  if (view instanceof ByteArray) {
    if (items.length === count) {
      view.set(items as ArrayLike<number>, at);
      return;
    }
    const tail = view.slice(at + count);
    view.resize(at + items.length + tail.length);
    view.set(items as ArrayLike<number>, at);
    view.set(tail, at + items.length);
    return;
  }
  if (items.length !== count) {
    throw new ValueError("Can only assign sequence of same size");
  }
  for (let i = 0; i < items.length; i++) (target as unknown[])[at + i] = items[i];
}

/**
 * Python's `del value[key]`.
 *
 * @throws {IndexError} when a place is beyond the ends
 * @throws {KeyError} when a key is missing
 */
export function delItem(value: unknown, key: unknown): void {
  const own = (value as Container | null | undefined)?.__delitem__;
  if (typeof own === "function") {
    own.call(value, key);
    return;
  }
  if (value instanceof Map) {
    if (!value.delete(key)) throw new KeyError(key);
    return;
  }
  if (key instanceof Slice) {
    delSlice(value, key.start, key.stop, key.step);
    return;
  }
  if (!(Array.isArray(value) && !isTuple(value)) && !(value instanceof ByteArray)) {
    if (methodOf(value, "__setitem__")) throw new AttributeError("__delitem__");
    checkSize(value, key);
    const verb = hasPlaces(value) && hasIndex(key) ? "doesn't" : "does not";
    throw new TypeError(`'${typeName(value)}' object ${verb} support item deletion`);
  }
  const items = value as unknown[];
  replace(items, place(value, key, items.length, "assignment "), 1, []);
}

/**
 * Looks at the index before what it is to be an index of is refused, as CPython does.
 *
 * @throws {IndexError} when it is larger than any index
 */
function checkSize(value: unknown, key: unknown): void {
  if (typeof key !== "bigint" || BigInt.asIntN(64, key) === key || !hasPlaces(value)) return;
  throw new IndexError("cannot fit 'int' into an index-sized integer");
}

/** Whether CPython has the methods of sequences for a value; classes of programs have all of them. */
function hasPlaces(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string";
  return !/^(?:float|complex)$/.test(typeName(value));
}

/** Python's `del value[start:stop:step]`. */
export function delSlice(value: unknown, start?: unknown, stop?: unknown, step?: unknown): void {
  const own = (value as Container | null | undefined)?.__delitem__;
  if (typeof own === "function") {
    own.call(value, new Slice(start, stop, step));
    return;
  }
  if (value instanceof Map) {
    delItem(value, new Slice(start, stop, step));
    return;
  }
  if (!(Array.isArray(value) && !isTuple(value)) && !(value instanceof ByteArray)) {
    if (methodOf(value, "__setitem__")) throw new AttributeError("__delitem__");
    throw new TypeError(`'${typeName(value)}' object does not support item deletion`);
  }
  const items = value as unknown[];
  const part = span(start, stop, step, items.length);
  if (part.step === 1) {
    replace(items, part.start, Math.max(0, part.stop - part.start), []);
    return;
  }
  const gone = new Set(Array.from({ length: part.count }, (_, i) => part.start + i * part.step));
  const kept = Array.from(items).filter((_, i) => !gone.has(i));
  replace(items, 0, items.length, kept);
}
