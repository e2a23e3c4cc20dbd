/**
 * `enumerate()`, `zip()`, `map()`, `filter()` and `reversed()`, which give their items one by one.
 *
 * @module
 */
import { unpacked } from "../support/packed.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { callable1, invoke } from "../dispatch.ts";
import { IndexError, StopIteration } from "../exceptions.ts";
import { item } from "../operators/container.ts";
import { methodOf } from "../operators/dispatch.ts";
import { isAsync, iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import { truth } from "../operators/truth.ts";
import { codePoints, isNarrow } from "../text/code_points.ts";
import { Dict, nativeKeys } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { index, type int } from "../values/numbers.ts";
import { Range } from "../values/range.ts";
import { asTuple, isList, type Tuple, tupleFrom } from "../values/tuple.ts";
import { defineType, nameClass, typeName } from "../values/types.ts";
import { addLong } from "../operators/integers.ts";
import { isAsyncFunction } from "../support/callables.ts";
import { isPromise } from "./iterables.ts";
import { END, Lazy } from "../support/lazy.ts";

class Enumerate<T> extends Lazy<Tuple<[number, T]>> {
  readonly #items: Iterator<T>;
  #at: int;

  constructor(items: Iterator<T>, start: int) {
    super();
    this.#items = items;
    this.#at = start;
  }

  override next(): IteratorResult<Tuple<[number, T]>, undefined> {
    const step = this.#items.next();
    if (step.done) return END;
    const at = this.#at as number;
    this.#at = typeof at === "number" ? at + 1 : addLong(at, 1);
    return { done: false, value: asTuple([at, step.value]) };
  }
}
nameClass(Enumerate, "enumerate");

async function* enumerateAsync<T>(
  items: AsyncIterable<T>,
  start: number,
): AsyncGenerator<Tuple<[number, T]>, void, undefined> {
  let at = start;
  for await (const value of items) yield asTuple([at++, value]);
}

/** What `enumerate()` gives for the type checker. */
export interface EnumerateFunction {
  <K>(dict: Dict<K, never>, start?: int | { start: int }): IterableIterator<Tuple<[number, K]>>;
  <K>(dict: Dict<K, unknown>, start?: int | { start: int }): IterableIterator<Tuple<[number, K]>>;
  <T>(items: Iterable<T>, start?: int | { start: int }): IterableIterator<Tuple<[number, T]>>;
  <T>(
    items: AsyncIterable<T>,
    start?: int | { start: int },
  ): AsyncIterableIterator<Tuple<[number, T]>>;
  (items: unknown, start?: unknown): IterableIterator<Tuple<[number, unknown]>>;
}

/**
 * The items of an iterable with their numbers. https://docs.python.org/3/library/functions.html#enumerate
 *
 * @example
 * ```ts
 * import { enumerate, print } from "@manycore/multiprocessing/python";
 *
 * for (const [i, name] of enumerate(["a", "b"], 1)) print(i, name); // 1 a, then 2 b
 * ```
 */
export const enumerate: EnumerateFunction = defineType(
  {
    name: "enumerate",
    holds: (value) => value instanceof Enumerate,
    class: Enumerate,
  },
  ((items: unknown, given: unknown = 0): unknown => {
    if (items === undefined) {
      throw new TypeError("enumerate() missing required argument 'iterable'");
    }
    const start = index(isKeywords(given) ? (given as Keywords).start ?? 0 : given);
    return isAsync(items)
      ? enumerateAsync(items, Number(start))
      : new Enumerate(iter(items), start);
  }) as EnumerateFunction,
);

class Zip extends Lazy<Tuple<unknown[]>> {
  readonly #iterators: readonly Iterator<unknown>[];
  readonly #strict: boolean;

  constructor(iterators: readonly Iterator<unknown>[], strict: boolean) {
    super();
    this.#iterators = iterators;
    this.#strict = strict;
  }

  override next(): IteratorResult<Tuple<unknown[]>, undefined> {
    const count = this.#iterators.length;
    if (count === 0) return END;
    const items: unknown[] = new Array(count);
    for (let i = 0; i < count; i++) {
      const step = (this.#iterators[i] as Iterator<unknown>).next();
      if (step.done) {
        if (this.#strict) this.#check(i);
        return END;
      }
      items[i] = step.value;
    }
    return { done: false, value: count === 2 ? asTuple([items[0], items[1]]) : tupleFrom(items) };
  }

  /** The iterator at this place has ended: the ones before must not have given more, the ones behind must end too. */
  #check(ended: number): void {
    const before = (i: number) => i === 1 ? " 1" : `s 1-${i}`;
    if (ended > 0) {
      throw new ValueError(
        `zip() argument ${ended + 1} is shorter than argument${before(ended)}`,
      );
    }
    for (let i = 1; i < this.#iterators.length; i++) {
      if (!(this.#iterators[i] as Iterator<unknown>).next().done) {
        throw new ValueError(`zip() argument ${i + 1} is longer than argument${before(i)}`);
      }
    }
  }
}

/** What `zip()` gives of two iterables. */
class ZipOfTwo extends Lazy<Tuple<[unknown, unknown]>> {
  readonly #first: Iterator<unknown>;
  readonly #second: Iterator<unknown>;

  constructor(first: Iterator<unknown>, second: Iterator<unknown>) {
    super();
    this.#first = first;
    this.#second = second;
  }

  override next(): IteratorResult<Tuple<[unknown, unknown]>, undefined> {
    const one = this.#first.next();
    if (one.done) return END;
    const other = this.#second.next();
    return other.done ? END : { done: false, value: asTuple([one.value, other.value]) };
  }
}

/** What `zip()` gives of lists: it counts the places itself, as the columns of a long table would each count theirs. */
class ZipOfLists extends Lazy<Tuple<unknown[]>> {
  readonly #lists: readonly (readonly unknown[])[];
  #at = 0;

  constructor(lists: readonly (readonly unknown[])[]) {
    super();
    this.#lists = lists;
  }

  override next(): IteratorResult<Tuple<unknown[]>, undefined> {
    const at = this.#at;
    const items: unknown[] = [];
    for (let i = 0; i < this.#lists.length; i++) {
      const list = this.#lists[i]!;
      if (at >= list.length) {
        // An iterator that has come to its end stays there, whatever is added to its list.
        this.#at = Infinity;
        return END;
      }
      items.push(list[at]);
    }
    this.#at = at + 1;
    return { done: false, value: asTuple(items) };
  }
}
/** What `zip()` gives of two texts, each unit of which is a character. */
class ZipOfTexts extends Lazy<Tuple<[unknown, unknown]>> {
  readonly #first: string;
  readonly #second: string;
  readonly #length: number;
  #at = 0;

  constructor(first: string, second: string) {
    super();
    this.#first = first;
    this.#second = second;
    this.#length = Math.min(first.length, second.length);
  }

  override next(): IteratorResult<Tuple<[unknown, unknown]>, undefined> {
    const at = this.#at;
    if (at >= this.#length) return END;
    this.#at = at + 1;
    return { done: false, value: asTuple([this.#first[at], this.#second[at]]) };
  }
}
nameClass(Zip, "zip");
nameClass(ZipOfTexts, "zip");
nameClass(ZipOfTwo, "zip");
nameClass(ZipOfLists, "zip");

/** Whether a value is a list or tuple of no class of a program's own. */
function isPlainList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.constructor === Array;
}

function isNarrowText(value: unknown): value is string {
  return typeof value === "string" && isNarrow(value);
}

async function* zipAsync(
  sources: readonly unknown[],
): AsyncGenerator<Tuple<unknown[]>, void, undefined> {
  const iterators = sources.map((source) =>
    isAsync(source) ? source[Symbol.asyncIterator]() : iter(source)
  );
  while (iterators.length > 0) {
    const items: unknown[] = [];
    for (const iterator of iterators) {
      const step = await iterator.next();
      if (step.done) return;
      items.push(step.value);
    }
    yield tupleFrom(items);
  }
}

/** What `zip()` gives for the type checker. */
export interface ZipFunction {
  <A, B>(a: Iterable<A>, b: Iterable<B>, options?: ZipOptions): IterableIterator<Tuple<[A, B]>>;
  <A, B, C>(
    a: Iterable<A>,
    b: Iterable<B>,
    c: Iterable<C>,
    options?: ZipOptions,
  ): IterableIterator<Tuple<[A, B, C]>>;
  <T>(...sources: Iterable<T>[]): IterableIterator<Tuple<T[]>>;
  <A, B>(
    a: AsyncIterable<A> | Iterable<A>,
    b: AsyncIterable<B> | Iterable<B>,
  ): AsyncIterableIterator<Tuple<[A, B]>>;
  (...sources: unknown[]): IterableIterator<Tuple<unknown[]>>;
}

/** How to zip. */
export interface ZipOptions {
  /** Whether sources of different lengths are an error. */
  strict?: unknown;
}

/**
 * The first items of several iterables together, then the second ones, and so on.
 * https://docs.python.org/3/library/functions.html#zip
 *
 * @throws {ValueError} with `strict`, when the iterables have different lengths
 */
export const zip: ZipFunction = defineType(
  {
    name: "zip",
    holds: (value) =>
      value instanceof Zip || value instanceof ZipOfTwo || value instanceof ZipOfTexts ||
      value instanceof ZipOfLists,
    class: Zip,
    alsoClasses: [ZipOfTwo, ZipOfTexts, ZipOfLists],
  },
  ((...given: unknown[]): unknown => {
    const sources = unpacked(given);
    const { strict } = isKeywords(sources.at(-1)) ? sources.pop() as Keywords : {};
    if (sources.some(isAsync)) return zipAsync(sources);
    const isStrict = truth(strict);
    const [first, second] = sources;
    if (sources.length > 2 && !isStrict && sources.every(isPlainList)) {
      return new ZipOfLists(sources);
    }
    if (isNarrowText(first) && isNarrowText(second) && sources.length === 2 && !isStrict) {
      return new ZipOfTexts(first, second);
    }
    const iterators = sources.map((source) => iter(source));
    return iterators.length === 2 && !isStrict
      ? new ZipOfTwo(iterators[0]!, iterators[1]!)
      : new Zip(iterators, isStrict);
  }) as ZipFunction,
);

/** A function that raises StopIteration, as `next` does, ends the iterator that calls it. */
function ended(error: unknown): IteratorReturnResult<undefined> {
  if (error instanceof StopIteration) return END;
  throw error;
}

class MapIterator<R> extends Lazy<R> {
  readonly #items: Iterator<unknown>;
  readonly #convert: (item: unknown) => unknown;

  constructor(items: Iterator<unknown>, convert: (item: unknown) => unknown) {
    super();
    this.#items = items;
    this.#convert = convert;
  }

  override next(): IteratorResult<R, undefined> {
    const step = this.#items.next();
    if (step.done) return END;
    try {
      return { done: false, value: this.#convert(step.value) as R };
    } catch (error) {
      return ended(error);
    }
  }
}
nameClass(MapIterator, "map");

async function* mapAsync(
  items: unknown,
  convert: (item: unknown) => unknown,
): AsyncGenerator<unknown, void, undefined> {
  if (isAsync(items)) { for await (const value of items) yield await convert(value); }
  else {
    for (const value of iter(items)) yield await convert(value);
  }
}

/** What `map()` gives for the type checker. */
export interface MapFunction {
  <T, R>(
    convert: (item: T) => PromiseLike<R>,
    items: Iterable<T> | AsyncIterable<T>,
  ): AsyncIterableIterator<R>;
  <T, R>(convert: (item: T) => R, items: Iterable<T>): IterableIterator<R>;
  <A, B, R>(
    convert: (a: A, b: B) => R,
    a: Iterable<A>,
    b: Iterable<B>,
  ): IterableIterator<R>;
  <T, R>(convert: (item: T) => R, items: AsyncIterable<T>): AsyncIterableIterator<R>;
  (convert: unknown, ...sources: unknown[]): IterableIterator<unknown>;
}

/**
 * What a function makes of each item of an iterable, or of the items of several.
 * https://docs.python.org/3/library/functions.html#map
 *
 * @example
 * ```ts
 * import { list, map, print, str } from "@manycore/multiprocessing/python";
 *
 * print(list(map(str, [1, 2]))); // ['1', '2']
 * ```
 */
export const map: MapFunction = defineType(
  {
    name: "map",
    holds: (value) => value instanceof MapIterator,
    class: MapIterator,
  },
  ((convert: unknown, ...sources: unknown[]): unknown => {
    if (sources.length === 0) throw new TypeError("map() must have at least two arguments.");
    const single = sources.length === 1;
    const items = single ? sources[0] : zip(...sources);
    const one = single
      ? calling(convert)
      : (args: unknown) => invoke(convert, ...(args as unknown[]));
    if (isAsync(items) || isAsyncFunction(convert)) return mapAsync(items, one);
    return new MapIterator(iter(items), one);
  }) as MapFunction,
);

/** What calls a value, which is found out when it is called that it cannot be. */
function calling(target: unknown): (item: unknown) => unknown {
  const isCallable = typeof target === "function" || methodOf(target, "__call__") !== undefined;
  return isCallable ? callable1(target) : (item) => invoke(target, item);
}

class Filter<T> extends Lazy<T> {
  readonly #items: Iterator<T>;
  readonly #test: (item: T) => boolean;

  constructor(items: Iterator<T>, test: (item: T) => boolean) {
    super();
    this.#items = items;
    this.#test = test;
  }

  override next(): IteratorResult<T, undefined> {
    for (let step = this.#items.next(); !step.done; step = this.#items.next()) {
      try {
        if (this.#test(step.value)) return step;
      } catch (error) {
        return ended(error);
      }
    }
    return END;
  }
}
nameClass(Filter, "filter");

async function* filterAsync(
  items: unknown,
  test: (item: unknown) => unknown,
): AsyncGenerator<unknown, void, undefined> {
  const source = isAsync(items) ? items : iter(items);
  for await (const value of source as AsyncIterable<unknown>) {
    const result = test(value);
    if (truth(isPromise(result) ? await result : result)) yield value;
  }
}

/** What `filter()` gives for the type checker. */
export interface FilterFunction {
  <T>(
    test: (item: T) => PromiseLike<unknown>,
    items: Iterable<T> | AsyncIterable<T>,
  ): AsyncIterableIterator<T>;
  <T>(test: ((item: T) => unknown) | null, items: Iterable<T>): IterableIterator<T>;
  <T>(test: ((item: T) => unknown) | null, items: AsyncIterable<T>): AsyncIterableIterator<T>;
  (test: unknown, items: unknown): IterableIterator<unknown>;
}

/** The items that pass a test, or that count as true. https://docs.python.org/3/library/functions.html#filter */
export const filter: FilterFunction = defineType(
  {
    name: "filter",
    holds: (value) => value instanceof Filter,
    class: Filter,
  },
  ((test: unknown, items: unknown): unknown => {
    if (items === undefined) {
      throw new TypeError(`filter expected 2 arguments, got ${test === undefined ? 0 : 1}`);
    }
    const one = test === null ? (value: unknown) => value : calling(test);
    if (isAsync(items) || isAsyncFunction(test)) return filterAsync(items, one);
    return new Filter(iter(items), (value) => truth(one(value)));
  }) as FilterFunction,
);

/** Goes through items by their places, from the last one. */
abstract class Backwards<T> extends Lazy<T> {
  readonly #at: (place: number) => T;
  #place: number;

  constructor(length: number, at: (place: number) => T) {
    super();
    this.#place = length;
    this.#at = at;
  }

  override next(): IteratorResult<T, undefined> {
    if (this.#place <= 0) return END;
    return { done: false, value: this.#at(--this.#place) };
  }

  /** It is at its end. */
  protected end(): void {
    this.#place = 0;
  }
}

class Reversed<T> extends Backwards<T> {}

class ReversedList<T> extends Backwards<T> {}
nameClass(ReversedList, "list_reverseiterator");

class ReversedKeys<T> extends Backwards<T> {}
nameClass(ReversedKeys, "dict_reversekeyiterator");

/** The items of an object of the program's own, which may say that there are no more than it told. */
class ReversedOwn<T> extends Reversed<T> {
  override next(): IteratorResult<T, undefined> {
    try {
      return super.next();
    } catch (error) {
      if (!(error instanceof IndexError || error instanceof StopIteration)) throw error;
      this.end();
      return END;
    }
  }
}
nameClass(Reversed, "reversed");
nameClass(ReversedOwn, "reversed");

/** What `reversed()` gives for the type checker. */
export interface ReversedFunction {
  <K>(dict: Dict<K, never>): IterableIterator<K>;
  <K>(dict: Dict<K, unknown>): IterableIterator<K>;
  <T>(items: Iterable<T>): IterableIterator<T>;
  (items: unknown): IterableIterator<unknown>;
}

/**
 * The items of a sequence from the last to the first. https://docs.python.org/3/library/functions.html#reversed
 *
 * @throws {TypeError} when the value is no sequence
 */
export const reversed: ReversedFunction = defineType(
  {
    name: "reversed",
    holds: (value) => value instanceof Reversed,
    class: Reversed,
    alsoClasses: [ReversedOwn],
  },
  ((items: unknown): unknown => {
    if (typeof items === "string") {
      const points = codePoints(items);
      return new Reversed(points.length, (place) => points[place]);
    }
    const own = methodOf(items, "__reversed__") as (() => unknown) | undefined;
    if (own) {
      const made = own.call(items);
      return typeof made === "object" && made !== null ? iter(made) : made;
    }
    if ((items as { __reversed__?: unknown } | null)?.__reversed__ === null) {
      throw new TypeError(`'${typeName(items)}' object is not reversible`);
    }
    if (Array.isArray(items)) {
      return new (isList(items) ? ReversedList : Reversed)(items.length, (place) => items[place]);
    }
    if (items instanceof Range) return items.reversed();
    if (items instanceof Dict) {
      const keys = [...nativeKeys(items)];
      return new ReversedKeys(keys.length, (place) => keys[place]);
    }
    if (items instanceof Uint8Array) return new Reversed(items.length, (place) => items[place]);
    const view = methodOf(items, "reversed") as (() => unknown) | undefined;
    if (view) return view.call(items);
    if (methodOf(items, "__getitem__")) {
      return new ReversedOwn(len(items), (place) => item(items, place));
    }
    throw new TypeError(`'${typeName(items)}' object is not reversible`);
  }) as ReversedFunction,
);
