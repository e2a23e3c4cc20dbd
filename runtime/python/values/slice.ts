/**
 * Python's slice objects, and what a slice means for a sequence of a given length.
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { big, hasIndex, index, type int, size, toInt } from "./numbers.ts";
import { asTuple, type Tuple } from "./tuple.ts";
import { nameClass } from "./types.ts";
import { repr } from "../text/repr.ts";

/** Start, stop and step of a slice, as in `x[start:stop:step]`. https://docs.python.org/3/library/functions.html#slice */
export class Slice {
  /** Where it starts; null for the end that the step comes from. */
  readonly start: unknown;
  /** Where it ends, itself left out; null for the end that the step goes to. */
  readonly stop: unknown;
  /** From one place to the next; null for 1. */
  readonly step: unknown;

  constructor(start: unknown = null, stop: unknown = null, step: unknown = null) {
    this.start = start ?? null;
    this.stop = stop ?? null;
    this.step = step ?? null;
  }

  /** A slice as `slice()` makes it: of one argument, the stop. */
  static of(...args: unknown[]): Slice {
    return args.length === 1 ? new Slice(null, args[0]) : new Slice(...args);
  }

  /** Start, stop and step for a sequence of a length. */
  indices(length: unknown): Tuple<[number, number, number]> {
    const size = index(length);
    if (size < 0) throw new ValueError("length should not be negative");
    return asTuple(exactSpan(this.start, this.stop, this.step, size) as [number, number, number]);
  }

  /** The slice as Python prints it. */
  toString(): string {
    return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }
}
nameClass(Slice, "slice");

/** A slice of a sequence: the first place, the step, and how many places. */
export interface Span {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

function part(value: unknown, otherwise: number): number {
  if (value === null || value === undefined) return otherwise;
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  if (!hasIndex(value)) {
    throw new TypeError("slice indices must be integers or None or have an __index__ method");
  }
  return size(value);
}

function clamp(place: number, length: number, low: number, high: number): number {
  const counted = place < 0 ? place + length : place;
  return counted < low ? low : counted > high ? high : counted;
}

/**
 * What a slice means for a sequence of this length.
 *
 * @throws {ValueError} when the step is zero
 */
export function span(start: unknown, stop: unknown, step: unknown, length: number): Span {
  const by = part(step, 1);
  if (by === 0) throw new ValueError("slice step cannot be zero");
  const low = by > 0 ? 0 : -1;
  const high = by > 0 ? length : length - 1;
  const first = start === null || start === undefined
    ? (by > 0 ? 0 : length - 1)
    : clamp(part(start, 0), length, low, high);
  const last = stop === null || stop === undefined
    ? (by > 0 ? length : -1)
    : clamp(part(stop, 0), length, low, high);
  const count = by > 0
    ? (last > first ? Math.ceil((last - first) / by) : 0)
    : (last < first ? Math.ceil((first - last) / -by) : 0);
  return { start: first, stop: last, step: by, count };
}

/** The start, the stop and the step of a slice of what may be longer than 2**53. */
export function exactSpan(
  start: unknown,
  stop: unknown,
  step: unknown,
  length: int,
): [start: int, stop: int, step: int] {
  const place = (value: unknown): bigint => {
    if (hasIndex(value)) return big(index(value));
    throw new TypeError("slice indices must be integers or None or have an __index__ method");
  };
  const by = place(step ?? 1);
  if (by === 0n) throw new ValueError("slice step cannot be zero");
  const size = big(length);
  const [low, high] = by > 0n ? [0n, size] : [-1n, size - 1n];
  const end = (value: unknown, otherwise: bigint): int => {
    if (value === null || value === undefined) return toInt(otherwise);
    const at = place(value);
    const counted = at < 0n ? at + size : at;
    return toInt(counted < low ? low : counted > high ? high : counted);
  };
  return by > 0n
    ? [end(start, low), end(stop, high), toInt(by)]
    : [end(start, high), end(stop, low), toInt(by)];
}
