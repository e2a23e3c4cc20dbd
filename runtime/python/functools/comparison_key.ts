/**
 * Python's `functools.cmp_to_key`.
 *
 * @module
 */
import { TypeError } from "../exceptions.ts";
import { eq, lt } from "../operators/compare.ts";
import { callable } from "../support/callables.ts";
import type { int } from "../values/numbers.ts";

type Comparison = (a: unknown, b: unknown) => int;

/** A value that compares as an old comparison function says. */
export interface ComparisonKey<T> {
  /** The value. */
  readonly obj: T;
  __lt__(other: unknown): boolean;
  __gt__(other: unknown): boolean;
  __eq__(other: unknown): boolean;
  __le__(other: unknown): boolean;
  __ge__(other: unknown): boolean;
}

class KeyWrapper implements ComparisonKey<unknown> {
  static readonly __module__ = "functools";
  readonly obj: unknown;
  readonly #compare: Comparison;

  constructor(obj: unknown, compare: Comparison) {
    this.obj = obj;
    this.#compare = compare;
  }

  /** The function by which all of some values are compared; undefined where there is none, or more than one. */
  static comparisonOf(keys: readonly unknown[]): Comparison | undefined {
    const [first] = keys;
    if (!(first instanceof KeyWrapper)) return undefined;
    const compare = first.#compare;
    const isSame = keys.every((key) => key instanceof KeyWrapper && key.#compare === compare);
    return isSame ? compare : undefined;
  }

  #with(other: unknown): int {
    if (!(other instanceof KeyWrapper)) throw new TypeError("other argument must be K instance");
    return this.#compare.call(null, this.obj, other.obj);
  }

  __lt__(other: unknown): boolean {
    return lt(this.#with(other), 0);
  }

  __gt__(other: unknown): boolean {
    return lt(0, this.#with(other));
  }

  __eq__(other: unknown): boolean {
    return eq(this.#with(other), 0);
  }

  __le__(other: unknown): boolean {
    return !this.__gt__(other);
  }

  __ge__(other: unknown): boolean {
    return !this.__lt__(other);
  }
}

/** Whether one of some keys of `cmpToKey` comes before another; undefined where they are none, or of several functions. */
export function lessByComparison(
  keys: readonly unknown[],
): ((a: unknown, b: unknown) => boolean) | undefined {
  const compare = KeyWrapper.comparisonOf(keys);
  return compare && ((a, b) => {
    const result = compare((a as KeyWrapper).obj, (b as KeyWrapper).obj);
    return typeof result === "number" ? result < 0 : lt(result, 0);
  });
}

/**
 * A key function out of one that compares two values: below 0, 0 or above.
 *
 * @see https://docs.python.org/3/library/functools.html#functools.cmp_to_key
 */
export function cmpToKey<T>(mycmp: (a: T, b: T) => int): (obj: T) => ComparisonKey<T> {
  const compare = callable(mycmp) as Comparison;
  return (obj) => new KeyWrapper(obj, compare) as ComparisonKey<T>;
}
