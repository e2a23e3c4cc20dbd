/**
 * Python's `functools.cmp_to_key` and `total_ordering`.
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { eq, lt } from "../operators/compare.ts";
import { callable } from "../support/callables.ts";
import { NotImplemented } from "../values/singletons.ts";
import type { int } from "../values/numbers.ts";

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

/**
 * A key function out of one that compares two values: below 0, 0 or above.
 *
 * @see https://docs.python.org/3/library/functools.html#functools.cmp_to_key
 */
export function cmpToKey<T>(mycmp: (a: T, b: T) => int): (obj: T) => ComparisonKey<T> {
  const compare = callable(mycmp);
  class K implements ComparisonKey<T> {
    static readonly __module__ = "functools";
    static readonly __name__ = "KeyWrapper";
    readonly obj: T;

    constructor(obj: T) {
      this.obj = obj;
    }

    #compare(other: unknown): int {
      if (!(other instanceof K)) throw new TypeError("other argument must be K instance");
      return compare(this.obj, other.obj);
    }

    __lt__(other: unknown): boolean {
      return lt(this.#compare(other), 0);
    }

    __gt__(other: unknown): boolean {
      return lt(0, this.#compare(other));
    }

    __eq__(other: unknown): boolean {
      return eq(this.#compare(other), 0);
    }

    __le__(other: unknown): boolean {
      return !this.__gt__(other);
    }

    __ge__(other: unknown): boolean {
      return !this.__lt__(other);
    }
  }
  return (obj) => new K(obj);
}

type Comparison = (this: unknown, other: unknown) => unknown;
type Comparisons = Partial<Record<"__lt__" | "__le__" | "__gt__" | "__ge__", Comparison>>;

/** The other comparisons by one of them, and by equality. */
const derived: Record<keyof Comparisons, Record<string, (own: Comparison) => Comparison>> = {
  __lt__: {
    __gt__: (own) => both(own, (less, equal) => !less && !equal),
    __le__: (own) => both(own, (less, equal) => less || equal),
    __ge__: (own) => both(own, (less) => !less),
  },
  __le__: {
    __ge__: (own) => both(own, (within, equal) => !within || equal),
    __lt__: (own) => both(own, (within, equal) => within && !equal),
    __gt__: (own) => both(own, (within) => !within),
  },
  __gt__: {
    __lt__: (own) => both(own, (more, equal) => !more && !equal),
    __ge__: (own) => both(own, (more, equal) => more || equal),
    __le__: (own) => both(own, (more) => !more),
  },
  __ge__: {
    __le__: (own) => both(own, (within, equal) => !within || equal),
    __gt__: (own) => both(own, (within, equal) => within && !equal),
    __lt__: (own) => both(own, (within) => !within),
  },
};

function both(own: Comparison, decide: (result: boolean, equal: boolean) => boolean): Comparison {
  return function (other) {
    const result = own.call(this, other);
    if (result === NotImplemented) return NotImplemented;
    return decide(result === true, eq(this, other));
  };
}

/**
 * Gives a class with one comparison all others.
 *
 * @throws {ValueError} when it has none.
 * @see https://docs.python.org/3/library/functools.html#functools.total_ordering
 */
export function totalOrdering<C extends abstract new (...args: never[]) => object>(cls: C): C {
  const prototype = cls.prototype as Comparisons;
  const root = (["__lt__", "__le__", "__gt__", "__ge__"] as const).find((name) =>
    typeof prototype[name] === "function"
  );
  if (root === undefined) {
    throw new ValueError("must define at least one ordering operation: < > <= >=");
  }
  for (const [name, make] of Object.entries(derived[root])) {
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, {
      value: make(prototype[root]!),
      configurable: true,
      writable: true,
    });
  }
  return cls;
}
