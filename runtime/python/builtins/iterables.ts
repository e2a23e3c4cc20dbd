/**
 * Functions over iterables that go over asynchronous ones as well, and then give a promise.
 *
 * @module
 */
import { isAsync, iter } from "../operators/iteration.ts";

/** An iterable, in Python's sense, or an asynchronous one. */
export type AnyIterable<T> = Iterable<T> | AsyncIterable<T>;

/** All items of an asynchronous iterable. */
export async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const result: T[] = [];
  for await (const item of items) result.push(item);
  return result;
}

/** Does something with the items of an iterable: at once, or when an asynchronous one has given them all. */
export function withItems<R>(
  items: unknown,
  then: (items: Iterable<unknown>) => R,
): R | Promise<R> {
  const source = isAsync(items) ? items : iter(items);
  return isAsync(source) ? gather(source).then(then) : then(source);
}

/** Whether a value is a promise, or alike. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null &&
    typeof (value as { then?: unknown }).then === "function";
}
