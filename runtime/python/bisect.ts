/**
 * Python's `bisect`: places in sorted lists. https://docs.python.org/3/library/bisect.html
 *
 * @example
 * ```ts
 * import { bisect, insort } from "@manycore/multiprocessing/python/bisect";
 *
 * const grades = [60, 70, 80];
 * insort(grades, 75);
 * bisect(grades, 70); // 2
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./bisect.ts";
import { TypeError, ValueError } from "./exceptions.ts";
import { lt } from "./operators/compare.ts";
import { item } from "./operators/container.ts";
import { len } from "./operators/length.ts";
import { callable } from "./support/callables.ts";
import { options } from "./support/options.ts";
import type { Sequence } from "./support/sequence.ts";
import { index, type int } from "./values/numbers.ts";

/** Where to look, and by what the items are sorted. */
export interface BisectOptions<T> {
  /** The first place. */
  lo?: int;
  /** The end of the places; null for the list's. */
  hi?: int | null;
  /** What is compared of an item; the value looked for is compared as it is. */
  key?: ((item: T) => unknown) | null;
}

type Lo<T> = int | BisectOptions<T>;
type Hi<T> = int | null | BisectOptions<T>;

export type { Sequence };

function place<T>(
  a: Sequence<T>,
  isRightOf: (item: unknown) => boolean,
  lo: Lo<T> | undefined,
  hi: Hi<T> | undefined,
  named: BisectOptions<T> | undefined,
): number {
  const given = options<BisectOptions<T>>(["lo", "hi"], lo, hi, named);
  let low = Number(index(given.lo ?? 0));
  if (low < 0) throw new ValueError("lo must be non-negative");
  let high = Number(given.hi == null ? len(a) : index(given.hi));
  const key = given.key ? callable(given.key) : null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const found = item(a, middle) as T;
    if (isRightOf(key ? key(found) : found)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place for a value after all that are equal. https://docs.python.org/3/library/bisect.html#bisect.bisect_right */
export function bisectRight<T>(
  a: Sequence<T>,
  x: unknown,
  lo?: Lo<T>,
  hi?: Hi<T>,
  named?: BisectOptions<T>,
): number {
  return place(a, (other) => lt(x, other), lo, hi, named);
}

/** The place for a value before all that are equal. https://docs.python.org/3/library/bisect.html#bisect.bisect_left */
export function bisectLeft<T>(
  a: Sequence<T>,
  x: unknown,
  lo?: Lo<T>,
  hi?: Hi<T>,
  named?: BisectOptions<T>,
): number {
  return place(a, (other) => !lt(other, x), lo, hi, named);
}

/** Where the value stands by the key. */
function keyed<T>(x: T, given: Partial<BisectOptions<T>>): unknown {
  return given.key ? callable(given.key)(x) : x;
}

function insert<T>(a: T[], place: number, x: T): void {
  if (!Array.isArray(a)) throw new TypeError("insort() needs a list");
  a.splice(place, 0, x);
}

/** Inserts a value after all that are equal. https://docs.python.org/3/library/bisect.html#bisect.insort_right */
export function insortRight<T>(
  a: T[],
  x: T,
  lo?: Lo<T>,
  hi?: Hi<T>,
  named?: BisectOptions<T>,
): void {
  const given = options<BisectOptions<T>>(["lo", "hi"], lo, hi, named);
  insert(a, bisectRight(a, keyed(x, given), lo, hi, named), x);
}

/** Inserts a value before all that are equal. https://docs.python.org/3/library/bisect.html#bisect.insort_left */
export function insortLeft<T>(
  a: T[],
  x: T,
  lo?: Lo<T>,
  hi?: Hi<T>,
  named?: BisectOptions<T>,
): void {
  const given = options<BisectOptions<T>>(["lo", "hi"], lo, hi, named);
  insert(a, bisectLeft(a, keyed(x, given), lo, hi, named), x);
}

/** {@linkcode bisectRight} under its short name. */
export const bisect: typeof bisectRight = bisectRight;
/** {@linkcode insortRight} under its short name. */
export const insort: typeof insortRight = insortRight;

nameFunctions(self);
