/**
 * Python's `functools.total_ordering`.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { eq } from "../operators/compare.ts";
import { NotImplemented } from "../values/singletons.ts";

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
