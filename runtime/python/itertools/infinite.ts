/**
 * The endless iterators of `itertools`.
 *
 * @module
 */
import { type AsyncItems, cycle as cycleLater } from "./async.ts";
import { type Items, lasting } from "../support/iterators.ts";
import { TypeError } from "../exceptions.ts";
import { add } from "../operators/arithmetic.ts";
import { eq } from "../operators/compare.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { type float, index, type int, kindOf } from "../values/numbers.ts";

type Real = int | float;

/** Optional parameters of `count`. */
export interface CountOptions<T> {
  start?: T;
  step?: T;
}

class Count<T extends Real> implements IterableIterator<T> {
  static readonly __module__ = "itertools";
  static readonly __name__ = "count";

  #next: T;
  readonly #step: T;

  constructor(start: T, step: T) {
    for (const value of [start, step]) {
      if (kindOf(value) === 0) throw new TypeError("a number is required");
    }
    this.#next = start;
    this.#step = step;
  }

  next(): IteratorResult<T, undefined> {
    const value = this.#next;
    this.#next = add(value, this.#step) as T;
    return { done: false, value };
  }

  [Symbol.iterator](): this {
    return this;
  }

  toString(): string {
    const step = eq(this.#step, 1) && typeof this.#step === "number" ? "" : `, ${repr(this.#step)}`;
    return `count(${repr(this.#next)}${step})`;
  }
}

/**
 * The numbers from `start` on, `step` apart. https://docs.python.org/3/library/itertools.html#itertools.count
 *
 * @throws {TypeError} for what is no number.
 */
export function count(
  start?: number | CountOptions<number>,
  step?: number | CountOptions<number>,
): IterableIterator<number>;
export function count(
  start?: int | CountOptions<int>,
  step?: int | CountOptions<int>,
): IterableIterator<int>;
export function count(
  start?: Real | CountOptions<Real>,
  step?: Real | CountOptions<Real>,
): IterableIterator<Real>;
export function count(
  start?: Real | CountOptions<Real>,
  step?: Real | CountOptions<Real>,
): IterableIterator<Real> {
  const given = options<CountOptions<Real>>(["start", "step"], start, step);
  return new Count<Real>(given.start ?? 0, given.step ?? 1);
}

/** The items of an iterable, over and over. https://docs.python.org/3/library/itertools.html#itertools.cycle */
export function cycle<T>(iterable: Iterable<T>): Items<T>;
export function cycle<T>(iterable: AsyncIterable<T>): AsyncItems<T>;
export function cycle<T>(iterable: Iterable<T> | AsyncIterable<T>): Items<T> | AsyncItems<T> {
  if (isAsync(iterable)) return cycleLater(iterable as AsyncIterable<T>);
  return cycleOf(iter(iterable));
}

function* cycleOf<T>(items: Iterable<T>): Generator<T, void, undefined> {
  const seen: T[] = [];
  for (const item of items) {
    seen.push(item);
    yield item;
  }
  while (seen.length > 0) yield* seen;
}

class Repeat<T> implements IterableIterator<T> {
  static readonly __module__ = "itertools";
  static readonly __name__ = "repeat";

  readonly #value: T;
  #left: number;

  constructor(value: T, times: number) {
    this.#value = value;
    this.#left = times;
  }

  next(): IteratorResult<T, undefined> {
    if (this.#left <= 0) return { done: true, value: undefined };
    this.#left--;
    return { done: false, value: this.#value };
  }

  __len__(): number {
    if (this.#left === Infinity) throw new TypeError("len() of unsized object");
    return this.#left;
  }

  [Symbol.iterator](): this {
    return this;
  }

  toString(): string {
    const times = this.#left === Infinity ? "" : `, ${this.#left}`;
    return `repeat(${repr(this.#value)}${times})`;
  }
}

/** A value over and over, or so many times. https://docs.python.org/3/library/itertools.html#itertools.repeat */
export function repeat<T>(object: T, times?: int | { times?: int }): IterableIterator<T> {
  const given = options<{ times: int }>(["times"], times).times;
  return new Repeat(object, given === undefined ? Infinity : Math.max(0, Number(index(given))));
}

lasting(cycleOf, "itertools", "cycle");
