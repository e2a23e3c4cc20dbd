/**
 * `iter()`, `next()` and what a `for` goes over.
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { IndexError, StopAsyncIteration, StopIteration } from "../exceptions.ts";
import { eq } from "./compare.ts";
import { methodOf } from "./dispatch.ts";
import { lengthHint } from "./length.ts";
import { noteEnd, noteStart } from "../support/generator_states.ts";
import { behind } from "../values/identity.ts";
import type { Dict } from "../values/dict.ts";
import { type EnumLike, nameClass, typeName } from "../values/types.ts";

interface PythonIterable {
  readonly __iter__?: () => unknown;
  readonly __next__?: () => unknown;
  readonly __aiter__?: () => unknown;
  readonly __anext__?: () => unknown;
  readonly __getitem__?: (index: number) => unknown;
  readonly next?: unknown;
  readonly [Symbol.iterator]?: () => IterableIterator<unknown>;
  readonly [Symbol.asyncIterator]?: () => AsyncIterableIterator<unknown>;
  readonly [Symbol.toStringTag]?: string;
}

/** A Python object with `__next__` as JavaScript's iterator; both protocols work on it. */
class IteratorOf implements IterableIterator<unknown> {
  readonly #object: { __next__(): unknown };

  constructor(object: { __next__(): unknown }) {
    this.#object = object;
  }

  next(): IteratorResult<unknown, unknown> {
    try {
      return { done: false, value: this.#object.__next__() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: error.value };
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** An iterator without its end: a loop that is left early does not close it, and the next one goes on. */
class OpenIterator implements IterableIterator<unknown> {
  readonly #iterator: Iterator<unknown>;

  constructor(iterator: Iterator<unknown>) {
    this.#iterator = iterator;
  }

  get [behind](): object {
    return this.#iterator;
  }

  next(): IteratorResult<unknown, unknown> {
    return this.#iterator.next();
  }

  [Symbol.iterator](): this {
    return this;
  }
}
nameClass(OpenIterator, "generator");

/** Calls a function until it returns a given value. */
class CallIterator implements IterableIterator<unknown> {
  #call: (() => unknown) | undefined;
  readonly #isEnd: (value: unknown) => boolean;

  constructor(call: () => unknown, isEnd: (value: unknown) => boolean) {
    this.#call = call;
    this.#isEnd = isEnd;
  }

  next(): IteratorResult<unknown, undefined> {
    if (!this.#call) return { done: true, value: undefined };
    let value: unknown;
    try {
      value = this.#call();
    } catch (error) {
      if (!(error instanceof StopIteration)) throw error;
      this.#call = undefined;
      return { done: true, value: undefined };
    }
    if (!this.#isEnd(value)) return { done: false, value };
    this.#call = undefined;
    return { done: true, value: undefined };
  }

  [Symbol.iterator](): this {
    return this;
  }
}
nameClass(CallIterator, "callable_iterator");

/** Goes by index until there is no more, as Python does with objects that have `__getitem__` alone. */
function* byIndex(
  object: { __getitem__(index: number): unknown },
): Generator<unknown, void, undefined> {
  for (let i = 0;; i++) {
    let item: unknown;
    try {
      item = object.__getitem__(i);
    } catch (error) {
      if (error instanceof IndexError || error instanceof StopIteration) return;
      throw error;
    }
    yield item;
  }
}

/** Says that a value cannot be iterated. */
export function notIterable(value: unknown): TypeError {
  return new TypeError(`'${typeName(value)}' object is not iterable`);
}

/** An iterator whose `__iter__` or `__next__` may have to wait. */
class WaitingIterator implements AsyncIterableIterator<unknown> {
  readonly #opened: unknown;

  constructor(opened: unknown) {
    this.#opened = opened;
  }

  async next(): Promise<IteratorResult<unknown, unknown>> {
    const iterator = await this.#opened as PythonIterable;
    if (typeof iterator?.__next__ !== "function") return await iteratorNext(iterator);
    try {
      return { done: false, value: await iterator.__next__() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: error.value };
      throw error;
    }
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

function iteratorNext(
  iterator: unknown,
): IteratorResult<unknown, unknown> | Promise<IteratorResult<unknown, unknown>> {
  const steps = iterator as Partial<Iterator<unknown, unknown>> | null;
  if (typeof steps?.next === "function") return steps.next();
  throw new TypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
}

function isAsyncFunction(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object AsyncFunction]";
}

function adapt(iterator: unknown): IterableIterator<unknown> {
  const object = iterator as PythonIterable;
  if (isAsync(iterator)) return iterator as unknown as IterableIterator<unknown>;
  if (iterator instanceof Promise || isAsyncFunction(object?.__next__)) {
    return new WaitingIterator(iterator) as unknown as IterableIterator<unknown>;
  }
  if (typeof object?.__next__ === "function") {
    return new IteratorOf(object as { __next__(): unknown });
  }
  if (typeof object?.next === "function" && typeof object[Symbol.iterator] === "function") {
    return object as unknown as IterableIterator<unknown>;
  }
  throw new TypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
}

/** What `iter()` gives for the type checker: a dict's keys, an iterable's items. */
export interface Iter {
  <K>(dict: Dict<K, never>): IterableIterator<K>;
  <K>(dict: Dict<K, unknown>): IterableIterator<K>;
  <T>(iterable: Iterable<T>): IterableIterator<T>;
  <T>(iterable: AsyncIterable<T>): AsyncIterableIterator<T>;
  <T>(enumeration: EnumLike<T>): IterableIterator<T>;
  (value: unknown): IterableIterator<unknown>;
  <T>(call: () => T, sentinel: unknown): IterableIterator<T>;
}

function iterOf(value: unknown): IterableIterator<unknown> {
  if (Array.isArray(value) && (value as PythonIterable).__iter__ === undefined) {
    return value.values();
  }
  if (typeof value === "string") return value[Symbol.iterator]();
  if (typeof value === "object" && value !== null) {
    const object = value as PythonIterable;
    if (typeof object.__iter__ === "function") return adapt(object.__iter__());
    if (value instanceof Map) return (value as Map<unknown, unknown>).keys()[Symbol.iterator]();
    if (typeof object[Symbol.iterator] === "function") {
      const iterator = (object[Symbol.iterator] as () => IterableIterator<unknown>)();
      if (iterator !== object || !iterator.return) return iterator;
      noteStart(iterator);
      return new OpenIterator(iterator);
    }
    if (typeof object[Symbol.asyncIterator] === "function") {
      const open = object[Symbol.asyncIterator] as () => AsyncIterableIterator<unknown>;
      return open.call(object) as unknown as IterableIterator<unknown>;
    }
    if (typeof object.__getitem__ === "function") {
      return byIndex(object as { __getitem__(index: number): unknown });
    }
    if (typeof object.__next__ === "function") throw notIterable(value);
  } else if (typeof value === "function") {
    const own = value as unknown as PythonIterable;
    if (typeof own.__iter__ === "function") return adapt(own.__iter__());
    if (typeof own[Symbol.iterator] === "function") {
      return (own[Symbol.iterator] as () => IterableIterator<unknown>)();
    }
  }
  throw notIterable(value);
}

/**
 * An iterator over a value, in Python's sense: a dict gives its keys, a string its code points, an object whatever its
 * `__iter__` gives. With a second argument, calls a function until it returns that.
 * https://docs.python.org/3/library/functions.html#iter
 *
 * @throws {TypeError} when the value is not iterable
 *
 * @example
 * ```ts
 * import { Dict, iter, print } from "@manycore/multiprocessing/python";
 *
 * for (const name of iter(new Dict([["Ada", 36]]))) print(name); // Ada
 * ```
 */
export const iter: Iter = ((...args: unknown[]): unknown => {
  if (args.length < 2) return iterOf(args[0]);
  const [call, end] = args;
  const own = typeof call === "function" ? call : methodOf(call, "__call__");
  if (!own) throw new TypeError("iter(v, w): v must be callable");
  return new CallIterator(() => own.call(call), (value) => eq(value, end));
}) as Iter;

/**
 * {@linkcode iter}, for programs that ask for an iterator by name: what an object's `__iter__` gives is that very object,
 * and not one of JavaScript's around it.
 *
 * @throws {TypeError} when the value is not iterable
 *
 * @example
 * ```ts
 * import { iterator, next, print } from "@manycore/multiprocessing/python";
 *
 * class Down {
 *   left = 3;
 *   __iter__() {
 *     return this;
 *   }
 *   __next__() {
 *     return this.left--;
 *   }
 * }
 * const down = new Down();
 * print(next(iterator(down)), iterator(down) as unknown === down); // 3 True
 * ```
 */
export const iterator: Iter = ((...args: unknown[]): unknown => {
  const own = args.length === 1 ? methodOf(args[0], "__iter__") : undefined;
  if (!own) return (iter as (...args: unknown[]) => unknown)(...args);
  const given = (own as () => unknown).call(args[0]);
  return methodOf(given, "__next__") ? given : adapt(given);
}) as Iter;

/**
 * The items of a value that stands behind a star in a list or tuple: `[*items]`.
 *
 * @throws {TypeError} when the value is not iterable
 *
 * @example
 * ```ts
 * import { print, starred } from "@manycore/multiprocessing/python";
 *
 * print([0, ...starred("ab")]); // [0, 'a', 'b']
 * ```
 */
export const starred: Iter = ((value: unknown): unknown => {
  try {
    const items = iterOf(value);
    lengthHint(value);
    return items;
  } catch (error) {
    if (!(error instanceof TypeError) || error.message !== notIterable(value).message) throw error;
    throw new TypeError(`Value after * must be an iterable, not ${typeName(value)}`);
  }
}) as Iter;

/**
 * An iterator as `iter()` gives it, for somebody who goes on to its end without leaving it: a generator itself, which nobody
 * has to keep open.
 */
export function iterToEnd(value: unknown): Iterable<unknown> {
  const isOwn = value instanceof Iterator && "return" in value &&
    (value as PythonIterable).__iter__ === undefined;
  if (!isOwn) return iterOf(value);
  noteStart(value);
  return value;
}

/** What `next()` gives for the type checker. */
export interface Next {
  <T>(iterator: Iterator<T, unknown, undefined>): T;
  <T, D>(iterator: Iterator<T, unknown, undefined>, otherwise: D): T | D;
  <T>(iterator: AsyncIterator<T, unknown, undefined>): Promise<T>;
  <T, D>(iterator: AsyncIterator<T, unknown, undefined>, otherwise: D): Promise<T | D>;
  (iterator: unknown, otherwise?: unknown): unknown;
}

/**
 * The next item of an iterator, or another value at its end. https://docs.python.org/3/library/functions.html#next
 *
 * @throws {StopIteration} at the end, when no other value is given
 * @throws {TypeError} when the value is no iterator
 */
export const next: Next = ((...args: unknown[]): unknown => {
  const iterator = args[0] as PythonIterable | null | undefined;
  if (typeof iterator?.__next__ === "function") {
    const ended = (error: unknown): unknown => {
      if (args.length > 1 && error instanceof StopIteration) return args[1];
      throw error;
    };
    try {
      const given = iterator.__next__();
      return given instanceof Promise ? given.catch(ended) : given;
    } catch (error) {
      return ended(error);
    }
  }
  if (typeof iterator?.next !== "function" || Array.isArray(iterator)) {
    throw new TypeError(`'${typeName(iterator)}' object is not an iterator`);
  }
  const item = (result: IteratorResult<unknown, unknown>): unknown => {
    if (!result.done) return result.value;
    noteEnd(iterator);
    if (args.length > 1) return args[1];
    throw result.value === undefined || result.value === null
      ? new StopIteration()
      : new StopIteration(result.value);
  };
  noteStart(iterator);
  let result: unknown;
  try {
    result = (iterator.next as () => unknown).call(iterator);
  } catch (error) {
    noteEnd(iterator);
    throw error;
  }
  return result instanceof Promise
    ? result.then(item)
    : item(result as IteratorResult<unknown, unknown>);
}) as Next;

/**
 * The next item of an iterator that waits, such as that of `pool.imap`.
 *
 * @param timeout In seconds
 * @throws {StopIteration} at the end
 */
export async function nextItem<T>(
  iterator: { next(timeout?: number): Promise<IteratorResult<T, unknown>> },
  timeout?: number,
): Promise<T> {
  const step = await iterator.next(timeout);
  if (step.done) throw new StopIteration();
  return step.value;
}

/** Whether a value is iterated asynchronously. */
export function isAsync(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] !== "function";
}

/** Calls a function that waits until it returns a given value. */
async function* callsUntil(
  call: () => unknown,
  end: unknown,
): AsyncGenerator<unknown, void, undefined> {
  for (let value = await call(); !eq(value, end); value = await call()) yield value;
}

/** What `aiter()` gives for the type checker. */
export interface AsyncIter {
  <T>(value: AsyncIterable<T>): AsyncIterableIterator<T>;
  <T>(call: () => Promise<T>, sentinel: unknown): AsyncIterableIterator<T>;
  (value: unknown, ...sentinel: unknown[]): AsyncIterableIterator<unknown>;
}

/**
 * An iterator over an asynchronous iterable. With a second argument, calls a function, and awaits what it gives, until that
 * is the second argument. https://docs.python.org/3/library/functions.html#aiter
 *
 * @throws {TypeError} when the value is not iterable asynchronously
 */
export const aiter: AsyncIter =
  ((...args: unknown[]): unknown =>
    args.length < 2
      ? asyncIterOf(args[0])
      : callsUntil(args[0] as () => unknown, args[1])) as AsyncIter;

/** A Python object with `__anext__` as JavaScript's asynchronous iterator. */
class AsyncIteratorOf implements AsyncIterableIterator<unknown> {
  readonly #object: { __anext__(): unknown };

  constructor(object: { __anext__(): unknown }) {
    this.#object = object;
  }

  async next(): Promise<IteratorResult<unknown, unknown>> {
    try {
      const given = this.#object.__anext__();
      const value = given instanceof Promise ? await given : await asyncItems.wait(given);
      return { done: false, value };
    } catch (error) {
      if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
      throw error;
    }
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** How what `__anext__` gives is awaited, and who closes generators that a loop leaves early: set by who knows. */
export const asyncItems: {
  wait: (value: unknown) => Promise<unknown>;
  left: (generator: AnyAsyncGenerator, isOpen: boolean) => void;
  ended: (generator: AnyAsyncGenerator) => void;
} = { wait: (value) => Promise.resolve(value), left: () => {}, ended: () => {} };

type AnyAsyncGenerator = AsyncGenerator<unknown, unknown, unknown>;

/** An asynchronous generator that a loop which is left early does not close itself: the event loop does. */
class OpenAsyncIterator implements AsyncIterableIterator<unknown> {
  readonly #generator: AnyAsyncGenerator;

  readonly #isOpen: boolean;

  constructor(generator: AnyAsyncGenerator, isOpen: boolean) {
    this.#generator = generator;
    this.#isOpen = isOpen;
  }

  next(): Promise<IteratorResult<unknown, unknown>> {
    return this.#generator.next();
  }

  return(): Promise<IteratorResult<unknown, unknown>> {
    asyncItems.left(this.#generator, this.#isOpen);
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

function asyncIterOf(value: unknown): unknown {
  const object = value as PythonIterable;
  if (typeof object?.__aiter__ === "function") return object.__aiter__();
  if (typeof object?.[Symbol.asyncIterator] === "function") {
    return (object[Symbol.asyncIterator] as () => unknown)();
  }
  throw new TypeError(`'${typeName(value)}' object is not an async iterable`);
}

/**
 * The next item of an asynchronous iterator, or another value at its end.
 * https://docs.python.org/3/library/functions.html#anext
 *
 * @throws {StopAsyncIteration} at the end, when no other value is given
 * @throws {TypeError} when the value is no asynchronous iterator
 */
export async function anext<T>(
  iterator: AsyncIterator<T> | { __anext__(): unknown } | unknown,
  ...otherwise: unknown[]
): Promise<T> {
  const object = iterator as PythonIterable | null;
  const isJavaScript = typeof object?.next === "function" && Symbol.asyncIterator in object;
  if (typeof object?.__anext__ !== "function" && !isJavaScript) {
    throw new TypeError(`'${typeName(iterator)}' object is not an async iterator`);
  }
  const steps = isJavaScript
    ? object as unknown as AsyncIterator<unknown>
    : new AsyncIteratorOf(object as { __anext__(): unknown });
  const step = await steps.next();
  if (object?.[Symbol.toStringTag] === "AsyncGenerator") {
    const generator = object as unknown as AnyAsyncGenerator;
    if (step.done) asyncItems.ended(generator);
    else asyncItems.left(generator, true);
  }
  if (!step.done) return step.value as T;
  if (otherwise.length > 0) return otherwise[0] as T;
  throw new StopAsyncIteration();
}

/** What `asyncIter()` gives for the type checker. */
export interface AsyncIterOf {
  <T>(value: AsyncIterable<T>, leaves?: "open"): AsyncIterableIterator<T>;
  (value: unknown, leaves?: "open"): AsyncIterableIterator<unknown>;
}

/**
 * What `async for` goes over, as `for await` takes it. Where the loop is left early a generator is closed by the event loop,
 * in a turn of its own; with `"open"`, which says that the program has a name for it, when the loop ends.
 *
 * @throws {TypeError} when the value is not iterable asynchronously
 */
export const asyncIter: AsyncIterOf = ((value: unknown, leaves?: "open"): unknown => {
  const object = value as PythonIterable;
  if (
    typeof object?.__aiter__ !== "function" && typeof object?.[Symbol.asyncIterator] !== "function"
  ) {
    throw new TypeError(
      `'async for' requires an object with __aiter__ method, got ${typeName(value)}`,
    );
  }
  const iterator = asyncIterOf(value) as PythonIterable;
  if (typeof iterator?.__anext__ === "function") {
    return new AsyncIteratorOf(iterator as { __anext__(): unknown });
  }
  if (typeof iterator?.[Symbol.asyncIterator] !== "function") {
    throw new TypeError(
      "'async for' received an object from __aiter__ that does not implement __anext__: " +
        typeName(iterator),
    );
  }
  return Object.prototype.toString.call(iterator) === "[object AsyncGenerator]"
    ? new OpenAsyncIterator(
      iterator as unknown as AsyncGenerator<unknown, unknown, unknown>,
      leaves === "open",
    )
    : iterator;
}) as AsyncIterOf;

/**
 * Exactly `count` items of an iterable, for `a, b = x`.
 *
 * @throws {ValueError} when there are more or fewer
 */
export function unpack<T>(value: Iterable<T>, count: number): T[];
export function unpack(value: unknown, count: number): unknown[];
export function unpack(value: unknown, count: number): unknown[] {
  const items = itemsToUnpack(value, count);
  if (items.length > count) {
    throw new ValueError(`too many values to unpack (expected ${count})`);
  }
  if (items.length < count) {
    throw new ValueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  }
  return items;
}

/**
 * The items of an iterable for `a, *b, c = x`: `before` of them, the rest as a list, `after` of them.
 *
 * @throws {ValueError} when there are fewer
 */
export function unpackStar(value: unknown, before: number, after: number): unknown[] {
  const items = itemsToUnpack(value);
  if (items.length < before + after) {
    throw new ValueError(
      `not enough values to unpack (expected at least ${before + after}, got ${items.length})`,
    );
  }
  const end = items.length - after;
  return [...items.slice(0, before), items.slice(before, end), ...items.slice(end)];
}

/** The items of a value; no more than one beyond so many are asked for. */
function itemsToUnpack(value: unknown, count = Infinity): unknown[] {
  if (Array.isArray(value)) return value;
  let iterator: IterableIterator<unknown>;
  try {
    iterator = iter(value);
  } catch (error) {
    // A class that says `__iter__ = None` has one, of which the call tells.
    const own = (value as PythonIterable | null)?.__iter__;
    if (!(error instanceof TypeError) || own !== undefined) throw error;
    throw new TypeError(`cannot unpack non-iterable ${typeName(value)} object`);
  }
  if (count === Infinity) return [...iterator];
  const items: unknown[] = [];
  while (items.length <= count) {
    const { done, value } = iterator.next();
    if (done) break;
    items.push(value);
  }
  return items;
}
