/**
 * Python's ranges.
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { big, index, INT, type int, kindOf, toInt } from "./numbers.ts";
import { nameClass } from "./types.ts";

/** An arithmetic progression of ints. https://docs.python.org/3/library/stdtypes.html#ranges */
export class Range implements Iterable<number> {
  /** The first number. */
  readonly start: int;
  /** Where it ends, itself left out. */
  readonly stop: int;
  /** From one number to the next. */
  readonly step: int;
  /** How many numbers there are. */
  readonly length: int;

  constructor(start: int, stop: int, step: int) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = rangeLength(start, stop, step);
  }

  /** The number at a place, which must be within. */
  at(place: int): int {
    if (
      typeof place === "number" && typeof this.start === "number" && typeof this.step === "number"
    ) {
      const result = this.start + place * this.step;
      if (Number.isSafeInteger(result)) return result;
    }
    return toInt(big(this.start) + big(place) * big(this.step));
  }

  /** Whether an int is among the numbers. */
  has(value: int): boolean {
    return this.indexOf(value) >= 0;
  }

  /** The place of an int among the numbers, -1 when it is not among them. */
  indexOf(value: int): number {
    if (typeof value === "number" && typeof this.start === "number" && this.#isSmall()) {
      const distance = value - this.start;
      const step = this.step as number;
      const place = distance / step;
      return distance % step === 0 && place >= 0 && place < (this.length as number) ? place : -1;
    }
    const distance = big(value) - big(this.start);
    const step = big(this.step);
    const place = distance / step;
    const isWithin = distance % step === 0n && place >= 0n && place < big(this.length);
    return isWithin ? toInt(place) as number : -1;
  }

  /** How often a value occurs: 0 or 1. */
  count(value: unknown): number {
    return this.#place(value) >= 0 ? 1 : 0;
  }

  /** The place of a value. */
  index(value: unknown): number {
    const place = this.#place(value);
    if (place < 0) {
      throw new ValueError(
        kindOf(value) === INT
          ? `${String(value)} is not in range`
          : "sequence.index(x): x not in sequence",
      );
    }
    return place;
  }

  /** What a function makes of each of the numbers. */
  map<T>(make: (value: number) => T): T[] {
    const made = emptyList<T>();
    if (!this.#isSmall()) { for (const value of this) made.push(make(value)); }
    else {
      let value = this.start as number;
      for (let i = 0; i < this.length; i++, value += this.step as number) made.push(make(value));
    }
    return made;
  }

  /** The numbers that pass a test. */
  filter(passes: (value: number) => boolean): number[] {
    const left = emptyList<number>();
    if (!this.#isSmall()) { for (const value of this) if (passes(value)) left.push(value); }
    else {
      let value = this.start as number;
      for (let i = 0; i < this.length; i++, value += this.step as number) {
        if (passes(value)) left.push(value);
      }
    }
    return left;
  }

  /** Whether all of the numbers pass a test. */
  every(passes: (value: number) => unknown): boolean {
    if (!this.#isSmall()) {
      for (const value of this) if (!passes(value)) return false;
      return true;
    }
    let value = this.start as number;
    for (let i = 0; i < this.length; i++, value += this.step as number) {
      if (!passes(value)) return false;
    }
    return true;
  }

  /** Whether one of the numbers passes a test. */
  some(passes: (value: number) => unknown): boolean {
    if (!this.#isSmall()) {
      for (const value of this) if (passes(value)) return true;
      return false;
    }
    let value = this.start as number;
    for (let i = 0; i < this.length; i++, value += this.step as number) {
      if (passes(value)) return true;
    }
    return false;
  }

  /** What a function makes of each of the numbers, put together. */
  flatMap<T>(make: (value: number) => readonly T[]): T[] {
    const made = emptyList<T>();
    for (const value of this) for (const one of make(value)) made.push(one);
    return made;
  }

  /** The numbers, one after the other. */
  [Symbol.iterator](): IterableIterator<number> {
    return this.#isSmall()
      ? new RangeIterator(this.start as number, this.length as number, this.step as number)
      : this.#big() as IterableIterator<number>;
  }

  /** The numbers from the last to the first. */
  reversed(): IterableIterator<number> {
    const { length } = this;
    if (length === 0) return new RangeIterator(0, 0, 1);
    const last = this.at(typeof length === "bigint" ? length - 1n : length - 1);
    const back = toInt(-big(this.step));
    return new Range(last, toInt(big(this.start) + big(back)), back)[Symbol.iterator]();
  }

  /** The range as Python prints it. */
  toString(): string {
    return this.step === 1
      ? `range(${this.start}, ${this.stop})`
      : `range(${this.start}, ${this.stop}, ${this.step})`;
  }

  #place(value: unknown): number {
    if (typeof value === "bigint") return this.indexOf(value);
    if (kindOf(value) === 0) return -1;
    const number = Number(value);
    return Number.isInteger(number) ? this.indexOf(number) : -1;
  }

  #isSmall(): boolean {
    return typeof this.start === "number" && typeof this.stop === "number" &&
      typeof this.step === "number" && typeof this.length === "number";
  }

  *#big(): Generator<int, void, undefined> {
    const step = big(this.step);
    let value = big(this.start);
    for (let left = big(this.length); left > 0n; left--, value += step) yield toInt(value);
  }
}
nameClass(Range, "range");

const NONE: readonly never[] = [];

/**
 * A new list. What one that is written `[]` holds decides how V8 makes the next at the same place: after one of objects,
 * each float in a list would be an object of its own. A copy begins as the list that it is of.
 */
function emptyList<T>(): T[] {
  return NONE.slice();
}

class RangeIterator implements IterableIterator<number> {
  #value: number;
  #left: number;
  readonly #step: number;

  constructor(start: number, length: number, step: number) {
    this.#value = start;
    this.#left = length;
    this.#step = step;
  }

  next(): IteratorResult<number, undefined> {
    if (this.#left <= 0) return { done: true, value: undefined };
    this.#left--;
    const value = this.#value;
    this.#value += this.#step;
    return { done: false, value };
  }

  [Symbol.iterator](): this {
    return this;
  }
}
nameClass(RangeIterator, "range_iterator");

function rangeLength(start: int, stop: int, step: int): int {
  if (typeof start === "number" && typeof stop === "number" && typeof step === "number") {
    const distance = stop - start;
    if (Number.isSafeInteger(distance)) {
      const steps = distance / step;
      if (steps <= 0) return 0;
      const rest = distance % step;
      return (distance - rest) / step + (rest === 0 ? 0 : 1);
    }
  }
  const distance = big(stop) - big(start);
  const by = big(step);
  if (distance === 0n || (distance < 0n) !== (by < 0n)) return 0;
  return toInt((distance + by + (by > 0n ? -1n : 1n)) / by);
}

/** Makes a range of `range()`'s arguments. */
export function makeRange(...args: readonly unknown[]): Range {
  if (args.length === 0) throw new TypeError("range expected at least 1 argument, got 0");
  if (args.length > 3) {
    throw new TypeError(`range expected at most 3 arguments, got ${args.length}`);
  }
  if (args.length === 1) return new Range(0, index(args[0]), 1);
  const step = args.length === 3 ? index(args[2]) : 1;
  if (step === 0) throw new ValueError("range() arg 3 must not be zero");
  return new Range(index(args[0]), index(args[1]), step);
}
