/**
 * Python's `functools.reduce`.
 *
 * @module
 */
import { isPromise } from "../builtins/iterables.ts";
import { TypeError } from "../exceptions.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { callable } from "../support/callables.ts";
import { isKeywords } from "../values/keywords.ts";

type Step = (total: unknown, item: unknown) => unknown;
const empty = "reduce() of empty iterable with no initial value";

/** What `reduce` gives for the type checker. */
export interface Reduce {
  <T>(func: (total: T, item: T) => T, iterable: Iterable<T>): T;
  <T, R>(func: (total: T | R, item: T) => R, iterable: Iterable<T>): T | R;
  <T, R>(
    func: (total: R, item: T) => PromiseLike<R>,
    iterable: Iterable<T> | AsyncIterable<T>,
    initial?: R | { initial: R },
  ): Promise<R>;
  <T, R>(
    func: (total: R, item: T) => R,
    iterable: Iterable<T>,
    initial: R | { initial: R },
  ): R;
  <T, R>(
    func: (total: R, item: T) => R,
    iterable: AsyncIterable<T>,
    initial?: R | { initial: R },
  ): Promise<R>;
}

/**
 * What a function of two arguments makes of all items, from left to right; a promise where items or
 * results have to be awaited.
 *
 * @throws {TypeError} when there are no items and no initial value.
 * @see https://docs.python.org/3/library/functools.html#functools.reduce
 *
 * @example
 * ```ts
 * import { reduce } from "@manycore/multiprocessing/python/functools";
 *
 * reduce((a, b) => a * b, [1, 2, 3, 4]); // 24
 * ```
 */
export const reduce: Reduce = ((func: Step, iterable: unknown, initial?: unknown): unknown => {
  const step = callable(func as (...args: unknown[]) => unknown);
  let total = isKeywords(initial) ? initial["initial"] : initial;
  if (isAsync(iterable)) return later(step, iterable[Symbol.asyncIterator](), total);
  const items = iter(iterable as Iterable<unknown>);
  if (total === undefined) {
    const first = items.next();
    if (first.done) throw new TypeError(empty);
    total = first.value;
  }
  for (let next = items.next(); !next.done; next = items.next()) {
    total = step(total, next.value);
    if (isPromise(total)) return later(step, items, total);
  }
  return total;
}) as Reduce;

/** Goes on where something has to be awaited. */
async function later(
  step: Step,
  items: Iterator<unknown> | AsyncIterator<unknown>,
  start: unknown,
): Promise<unknown> {
  let total = await start;
  if (total === undefined) {
    const first = await items.next();
    if (first.done) throw new TypeError(empty);
    total = first.value;
  }
  for (let next = await items.next(); !next.done; next = await items.next()) {
    total = await step(total, next.value);
  }
  return total;
}
