/**
 * Functions over iterables that go over asynchronous ones as well, and then give a promise.
 *
 * @module
 */
import { isAsync, iter, iterToEnd } from "../operators/iteration.ts";
import { lengthHint } from "../operators/length.ts";
import { plainFields, plainTable } from "../values/dict.ts";
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
  iterate: (items: unknown) => Iterable<unknown> = iter,
): R | Promise<R> {
  const source = isAsync(items) ? items : iterate(items);
  return isAsync(source) ? gather(source).then(then) : then(source);
}

/**
 * The items of a list, a dict, a view of one or a set, as a list that is not to be changed; undefined for whatever else
 * there is to iterate over, and for classes that say how it is done.
 */
export function knownItems(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { __iter__: own, __len__: length } = value as { __iter__?: unknown; __len__?: unknown };
  if (own !== undefined || length !== undefined) return undefined;
  if (Array.isArray(value)) return value;
  if (value instanceof DictView || value instanceof SetBase) return value.toList();
  const fields = plainFields(value);
  return fields ? Object.keys(fields) : plainTable(value)?.listKeys();
}

/** The items of an object for a list of all of them, as CPython comes by them: it asks how many they are as well. */
export function listed(items: unknown): Iterable<unknown> {
  const source = iterToEnd(items);
  lengthHint(items);
  return source;
}

/** Whether a value is a promise, or alike. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null &&
    typeof (value as { then?: unknown }).then === "function";
}
