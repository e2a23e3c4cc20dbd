/**
 * Python's `functools.cached_property`.
 *
 * @module
 */
import { openAccessor } from "../../codec/hidden_fields.ts";

/**
 * A property that is computed once and then kept: `area = cachedProperty(f)` in Python's sense, to be
 * put on a class by {@linkcode defineCachedProperty}.
 *
 * @see https://docs.python.org/3/library/functools.html#functools.cached_property
 */
export class cachedProperty<T, V> {
  static readonly __module__ = "functools";
  static readonly __name__ = "cached_property";

  /** What computes the value. */
  readonly func: (self: T) => V;

  constructor(func: (self: T) => V) {
    this.func = func;
  }

  __get__(self: T): V {
    return this.func(self);
  }

  /** Puts the property on a class under a name. */
  define(type: { prototype: object }, name: string): void {
    defineCachedProperty(type, name, this.func as (self: never) => unknown);
  }
}

/** Gives a class a property that is computed at its first use, and then is the object's own. */
export function defineCachedProperty(
  type: { prototype: object },
  name: string,
  compute: (self: never) => unknown,
): void {
  const get = function (this: object): unknown {
    const value = compute(this as never);
    Object.defineProperty(this, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    return value;
  };
  openAccessor(get);
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    get,
    set(this: object, value: unknown) {
      Object.defineProperty(this, name, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    },
  });
}
