/**
 * Functions over iterables that go over asynchronous ones as well, and then give a promise.
 *
 * @module
 */
import { isAsync, iter } from "../operators/iteration.ts";
import { DictView } from "../values/dict_views.ts";
import { SetBase } from "../values/set.ts";

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

/**
 * The items of a list, a dict, a view of one or a set, as a list that is not to be changed; undefined for whatever else
 * there is to iterate over, and for classes that say how it is done.
 */
export function knownItems(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ((value as { __iter__?: unknown }).__iter__ !== undefined) return undefined;
  if (Array.isArray(value)) return value;
  return value instanceof DictView || value instanceof SetBase ? value.toList() : undefined;
}

/** Whether a value is a promise, or alike. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null &&
    typeof (value as { then?: unknown }).then === "function";
}
