/**
 * `sum()`, `any()` and `all()`.
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { iterToEnd } from "../operators/iteration.ts";
import { add } from "../operators/arithmetic.ts";
import { addLong } from "../operators/integers.ts";
import { truth } from "../operators/truth.ts";
import { Compensated } from "../values/compensated.ts";
import type { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import {
  FLOAT,
  Float,
  type float,
  INT,
  type int,
  kindOf,
  raw,
  toFloat,
} from "../values/numbers.ts";
import { isList } from "../values/tuple.ts";
import { knownItems, withItems } from "./iterables.ts";

/** What `sum()` gives for the type checker. */
export interface Sum {
  (items: Iterable<int | boolean>, start?: int | { start: int }): int;
  (items: Iterable<int | float | boolean>, start?: int | float | { start: int | float }): float;
  (items: AsyncIterable<int | boolean>, start?: int | { start: int }): Promise<int>;
  (items: AsyncIterable<int | float>, start?: int | float): Promise<float>;
  <T>(items: Iterable<T>, start: T | { start: T }): T;
  <T>(items: AsyncIterable<T>, start: T | { start: T }): Promise<T>;
  (items: unknown, start?: unknown): unknown;
}

/** The sum of ints and bools that are and stay safe; undefined where some are not. */
function safeTotal(items: ArrayLike<unknown>, start: number): number | undefined {
  let sum = start;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (typeof item === "boolean") sum += item ? 1 : 0;
    else if (typeof item !== "number" || !Number.isInteger(item)) return undefined;
    else sum += item;
    if (!Number.isSafeInteger(sum)) return undefined;
  }
  return sum;
}

/** Adds up ints and floats one after the other, as `sum()` does. */
export class NumberSum {
  #int: int;
  #floats: Compensated | null;

  /** A sum that starts with a number. */
  constructor(start: int | float = 0) {
    const isFloat = kindOf(start) === FLOAT;
    this.#int = isFloat ? 0 : start as int;
    this.#floats = isFloat ? new Compensated(raw(start as float)) : null;
  }

  /** Adds one. */
  add(value: int | float): void {
    if (typeof value === "number") {
      const isInt = Number.isSafeInteger(value);
      if (this.#floats) return isInt ? this.#floats.addInt(value) : this.#floats.add(value);
      if (isInt && typeof this.#int === "number") {
        const sum = this.#int + value;
        this.#int = Number.isSafeInteger(sum) ? sum : addLong(this.#int, value);
        return;
      }
    }
    this.#addAny(value);
  }

  #addAny(value: int | float): void {
    const isFloat = kindOf(value) === FLOAT;
    if (!isFloat && !this.#floats) {
      this.#int = addLong(this.#int, value as int);
      return;
    }
    if (!this.#floats) this.#floats = new Compensated(raw(add(this.#int, value)));
    else if (isFloat) this.#floats.add(raw(value));
    else if (typeof value === "number") this.#floats.addInt(value);
    else this.#floats = new Compensated(raw(add(toFloat(this.#floats.value), value)));
  }

  /** The sum so far. */
  result(): int | float {
    return this.#floats ? toFloat(this.#floats.value) : this.#int;
  }
}

/** The sum of a list that begins with ints and floats. */
function listTotal(items: readonly unknown[] | Uint8Array, start: int | float): unknown {
  const sum = new NumberSum(start);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (typeof item === "number" || item instanceof Float || typeof item === "bigint") {
      sum.add(item);
    } else if (typeof item === "boolean") sum.add(Number(item));
    else return total(items.slice(i), sum.result());
  }
  return sum.result();
}

function total(items: Iterable<unknown>, start: unknown): unknown {
  let result = start;
  let fresh = false;
  const iterator = items[Symbol.iterator]();
  let step = iterator.next();
  // Where a bool comes first, CPython adds without a second look.
  if (kindOf(result) === INT && typeof result !== "boolean") {
    let sum = result as int;
    for (; !step.done; step = iterator.next()) {
      const given = step.value;
      if (typeof given === "number" && typeof sum === "number" && Number.isInteger(given)) {
        const next = sum + given;
        sum = Number.isSafeInteger(next) ? next : addLong(sum, given);
        continue;
      }
      if (kindOf(given) !== INT) break;
      const value = (typeof given === "boolean" ? Number(given) : given) as int;
      sum = addLong(sum, value);
    }
    result = sum;
    if (step.done) return result;
    result = add(result, step.value);
    step = iterator.next();
  }
  if (kindOf(result) === FLOAT) {
    const sum = new Compensated(raw(result as float));
    for (; !step.done; step = iterator.next()) {
      const kind = kindOf(step.value);
      if (kind === FLOAT) sum.add(raw(step.value as float));
      else if (kind === INT && typeof step.value !== "bigint") sum.addInt(Number(step.value));
      else break;
    }
    result = toFloat(sum.value);
  }
  for (; !step.done; step = iterator.next()) {
    if (fresh && isList(result) && isList(step.value)) {
      for (const item of step.value) result.push(item);
      continue;
    }
    result = add(result, step.value);
    fresh = true;
  }
  return result;
}

/**
 * The sum of the items of an iterable; floats are added with compensation, as CPython 3.12 and later do.
 * https://docs.python.org/3/library/functions.html#sum
 *
 * @example
 * ```ts
 * import { print, range, sum } from "@manycore/multiprocessing/python";
 *
 * print(sum(range(10)), sum([0.1, 0.2, 0.3])); // 45 0.6
 * ```
 */
export const sum: Sum = ((items: unknown, given: unknown = 0): unknown => {
  const start = isKeywords(given) ? (given as Keywords).start ?? 0 : given;
  if (typeof start === "string") {
    throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  }
  if (start instanceof Uint8Array) {
    throw new TypeError("sum() can't sum bytes [use b''.join(seq) instead]");
  }
  const known = items instanceof Uint8Array ? items : knownItems(items);
  if (known === undefined) return withItems(items, (all) => total(all, start), iterToEnd);
  const kind = kindOf(start);
  if (kind !== INT && kind !== FLOAT || typeof start === "boolean") return total(known, start);
  const sum = typeof start === "number" && kind === INT ? safeTotal(known, start) : undefined;
  return sum ?? listTotal(known, start as int | float);
}) as Sum;

/** What `any()` and `all()` give for the type checker. */
export interface Quantifier {
  (items: Iterable<unknown> | Dict<unknown, unknown>): boolean;
  (items: AsyncIterable<unknown>): Promise<boolean>;
  (items: unknown): boolean | Promise<boolean>;
}

/** Whether one of the items counts as true. https://docs.python.org/3/library/functions.html#any */
export const any: Quantifier =
  ((items: unknown): boolean | Promise<boolean> =>
    withItems(items, (list) => {
      for (const item of list) if (truth(item)) return true;
      return false;
    })) as Quantifier;

/** Whether all items count as true. https://docs.python.org/3/library/functions.html#all */
export const all: Quantifier =
  ((items: unknown): boolean | Promise<boolean> =>
    withItems(items, (list) => {
      for (const item of list) if (!truth(item)) return false;
      return true;
    })) as Quantifier;
