/**
 * Python's `heapq`: lists whose first item is the smallest.
 * https://docs.python.org/3/library/heapq.html
 *
 * @example
 * ```ts
 * import { heapify, heappop, heappush } from "@manycore/multiprocessing/python/heapq";
 *
 * const heap = [5, 1, 4];
 * heapify(heap);
 * heappush(heap, 2);
 * heappop(heap); // 1
 * ```
 *
 * @module
 */
import { unpacked } from "./support/packed.ts";
import { nameFunctions } from "./support/naming.ts";
import * as self from "./heapq.ts";
import { isPromise } from "./builtins/iterables.ts";
import { FEWER, firstFew, isBefore } from "./builtins/first_few.ts";
import { sorted } from "./builtins/sorted.ts";
import { IndexError, TypeError } from "./exceptions.ts";
import { lt } from "./operators/compare.ts";
import { iter } from "./operators/iteration.ts";
import { callable } from "./support/callables.ts";
import { type Items, lasting } from "./support/iterators.ts";
import { isKeywords } from "./values/keywords.ts";
import { index, type int } from "./values/numbers.ts";
import { isList } from "./values/tuple.ts";
import { typeName } from "./values/types.ts";

function notAList(value: unknown, where: string): TypeError {
  const kind = value == null ? "None" : typeName(value);
  return new TypeError(`${where} must be list, not ${kind}`);
}

/** Moves an item towards the start, past every parent that is larger. */
function rise<T>(heap: T[], start: number, place: number): void {
  const item = heap[place] as T;
  while (place > start) {
    const parentPlace = (place - 1) >> 1;
    const parent = heap[parentPlace] as T;
    if (!isBefore(item, parent)) break;
    heap[place] = parent;
    place = parentPlace;
  }
  heap[place] = item;
}

/** Moves an item to where it belongs below its place: down to a leaf, then up again. */
function sink<T>(heap: T[], place: number): void {
  const start = place;
  const end = heap.length;
  const item = heap[place] as T;
  let child = 2 * place + 1;
  while (child < end) {
    const right = child + 1;
    if (right < end && !isBefore(heap[child], heap[right])) child = right;
    heap[place] = heap[child] as T;
    place = child;
    child = 2 * place + 1;
  }
  heap[place] = item;
  rise(heap, start, place);
}

/** Adds an item. https://docs.python.org/3/library/heapq.html#heapq.heappush */
export function heappush<T>(heap: T[], item: T): void {
  if (!isList(heap)) throw notAList(heap, "heappush() argument 1");
  heap.push(item);
  rise(heap, 0, heap.length - 1);
}

/**
 * Takes the smallest item out.
 *
 * @throws {IndexError} when there is none.
 * @see https://docs.python.org/3/library/heapq.html#heapq.heappop
 */
export function heappop<T>(heap: T[]): T {
  if (!isList(heap)) throw notAList(heap, "heappop() argument");
  if (heap.length === 0) throw new IndexError("index out of range");
  const last = heap.pop() as T;
  if (heap.length === 0) return last;
  const smallest = heap[0] as T;
  heap[0] = last;
  sink(heap, 0);
  return smallest;
}

/**
 * Takes the smallest item out, then adds one.
 *
 * @throws {IndexError} when there is none to take.
 * @see https://docs.python.org/3/library/heapq.html#heapq.heapreplace
 */
export function heapreplace<T>(heap: T[], item: T): T {
  if (!isList(heap)) throw notAList(heap, "heapreplace() argument 1");
  if (heap.length === 0) throw new IndexError("index out of range");
  const smallest = heap[0] as T;
  heap[0] = item;
  sink(heap, 0);
  return smallest;
}

/** Adds an item, then takes the smallest out. https://docs.python.org/3/library/heapq.html#heapq.heappushpop */
export function heappushpop<T>(heap: T[], item: T): T {
  if (!isList(heap)) throw notAList(heap, "heappushpop() argument 1");
  return heap.length > 0 && isBefore(heap[0], item) ? heapreplace(heap, item) : item;
}

/** Turns a list into a heap, in place. https://docs.python.org/3/library/heapq.html#heapq.heapify */
export function heapify(x: unknown[]): void {
  if (!isList(x)) throw notAList(x, "heapify() argument");
  for (let i = (x.length >> 1) - 1; i >= 0; i--) sink(x, i);
}

/** By what items are compared, and in which direction. */
export interface OrderOptions<T> {
  key?: ((item: T) => unknown) | null;
  reverse?: boolean;
}

/** An item on its way into a merge. */
class Candidate<T> {
  constructor(
    readonly item: T,
    readonly rank: unknown,
    readonly source: number,
    readonly descending: boolean,
  ) {}

  __lt__(other: Candidate<T>): boolean {
    const [a, b] = this.descending ? [other.rank, this.rank] : [this.rank, other.rank];
    if (lt(a, b)) return true;
    return !lt(b, a) && this.source < other.source;
  }
}

/** The items of sorted inputs, sorted. https://docs.python.org/3/library/heapq.html#heapq.merge */
export function merge<T>(...given: (Iterable<T> | OrderOptions<T>)[]): Items<T> {
  const args = unpacked(given);
  const last = args.at(-1);
  const named = isKeywords(last) ? last as OrderOptions<T> : {};
  const inputs = (isKeywords(last) ? args.slice(0, -1) : args) as Iterable<T>[];
  const { key, reverse = false } = named;
  return mergeOf(inputs.map((input) => iter(input)), key ? callable(key) : null, reverse);
}

function* mergeOf<T>(
  iterators: Iterator<T>[],
  key: ((item: T) => unknown) | null,
  reverse: boolean,
): Generator<T, void, undefined> {
  const heap: Candidate<T>[] = [];
  const candidate = (item: T, source: number) =>
    new Candidate(item, key ? key(item) : item, source, reverse);
  iterators.forEach((iterator, source) => {
    const { done, value } = iterator.next();
    if (!done) heap.push(candidate(value as T, source));
  });
  heapify(heap);
  while (heap.length > 0) {
    const { item, source } = heap[0]!;
    yield item;
    const { done, value } = iterators[source]!.next();
    if (done) heappop(heap);
    else heapreplace(heap, candidate(value as T, source));
  }
}

lasting(mergeOf);

/** The n largest items, the largest first. https://docs.python.org/3/library/heapq.html#heapq.nlargest */
export function nlargest<T>(
  n: int,
  iterable: Iterable<T>,
  key?: OrderOptions<T>["key"] | Pick<OrderOptions<T>, "key">,
): T[] {
  return extremes(n, iterable, key, true);
}

/** The n smallest items, the smallest first. https://docs.python.org/3/library/heapq.html#heapq.nsmallest */
export function nsmallest<T>(
  n: int,
  iterable: Iterable<T>,
  key?: OrderOptions<T>["key"] | Pick<OrderOptions<T>, "key">,
): T[] {
  return extremes(n, iterable, key, false);
}

function extremes<T>(
  n: int,
  iterable: Iterable<T>,
  key: OrderOptions<T>["key"] | Pick<OrderOptions<T>, "key"> | undefined,
  reverse: boolean,
): T[] {
  const by = (typeof key === "object" && key !== null ? key.key : key) ?? null;
  const count = Math.max(0, Number(index(n)));
  if (!Array.isArray(iterable) || count >= iterable.length / FEWER) {
    return first(sorted(iterable, { key: by, reverse }), count);
  }
  const items = iterable as T[];
  const call = by === null ? null : callable(by);
  const keys = call === null ? items : items.map((item) => call(item));
  const found = (keys: readonly unknown[]) =>
    firstFew(keys, count, reverse).map((place) => items[place] as T);
  return (keys.some(isPromise) ? Promise.all(keys).then(found) : found(keys)) as T[];
}

/** The first few items, once they are there. */
function first<T>(all: T[] | Promise<T[]>, count: number): T[] {
  const few = (all: T[]) => all.slice(0, count);
  return (isPromise(all) ? (all as PromiseLike<T[]>).then(few) : few(all as T[])) as T[];
}

nameFunctions(self);
