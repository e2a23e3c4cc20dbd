/**
 * Indices and slices, as ctypes' arrays take them.
 *
 * @module
 */
import { IndexError, TypeError, ValueError } from "../errors.ts";
import { typeNameOf } from "./show.ts";

/** What `array[start:stop:step]` gives to `__getitem__`. */
export interface SliceLike {
  readonly start: unknown;
  readonly stop: unknown;
  readonly step: unknown;
}

/** Whether a key is a slice object. */
export function isSlice(key: unknown): key is SliceLike {
  return typeof key === "object" && key !== null && "start" in key && "stop" in key &&
    "step" in key;
}

/** A whole number that is given as index; undefined when it is none. */
function whole(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? value : undefined;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  const own = value as { __index__?(): number | bigint } | null | undefined;
  return typeof own?.__index__ === "function" ? Number(own.__index__()) : undefined;
}

/**
 * A place in an array, counted from its end when negative.
 *
 * @param wrong what is said of an index that is no whole number
 */
export function placeOf(index: unknown, length: number, wrong: string): number {
  const wanted = whole(index);
  if (wanted === undefined) throw new TypeError(wrong);
  if (Math.abs(wanted) >= 2 ** 63) {
    throw new IndexError(`cannot fit '${typeNameOf(index)}' into an index-sized integer`);
  }
  const place = wanted < 0 ? wanted + length : wanted;
  if (place < 0 || place >= length) throw new IndexError("invalid index");
  return place;
}

/** The places of a slice: the first, from one to the next, and how many. */
export interface Span {
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

function part(value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined;
  const number = whole(value);
  if (number !== undefined) return number;
  throw new TypeError("slice indices must be integers or None or have an __index__ method");
}

/** What a slice means for an array of this length. */
export function spanOf(start: unknown, stop: unknown, step: unknown, length: number): Span {
  const by = part(step) ?? 1;
  if (by === 0) throw new ValueError("slice step cannot be zero");
  const [low, high] = by > 0 ? [0, length] : [-1, length - 1];
  const clamp = (value: number | undefined, otherwise: number) => {
    if (value === undefined) return otherwise;
    return Math.min(Math.max(value < 0 ? value + length : value, low), high);
  };
  const first = clamp(part(start), by > 0 ? low : high);
  const last = clamp(part(stop), by > 0 ? high : low);
  return { start: first, step: by, count: Math.max(0, Math.ceil((last - first) / by)) };
}
