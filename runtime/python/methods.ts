/**
 * Methods that decorators have made: functions that take the object as their first argument.
 *
 * @module
 */
import { asMethod, type Callable, staticMethods } from "./attributes.ts";
import { invoke } from "./calls.ts";
import { cachedProperty, defineCachedProperty } from "./functools/cache.ts";

export { asMethod as method };

interface Descriptor {
  __get__(self: unknown, owner: unknown): unknown;
}

/** What decorators have made of a static method. https://docs.python.org/3/library/functions.html#staticmethod */
export function staticmethod<F extends Callable>(fn: F): F {
  staticMethods.add(fn);
  return fn;
}

function isDescriptor(value: unknown): value is Descriptor {
  return typeof (value as Descriptor | null)?.__get__ === "function";
}

/**
 * Puts what decorators have made of a method on its class: a function becomes a method, a descriptor gives what its
 * `__get__` gives, and anything else is an attribute of all objects.
 */
export function define(
  type: abstract new (...args: never[]) => unknown,
  name: string,
  value: unknown,
): void {
  if (value instanceof cachedProperty) {
    defineCachedProperty(type, name, value.func as (self: never) => unknown);
    return;
  }
  if (isDescriptor(value)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get: function (this: object): unknown {
        return value.__get__(this, this.constructor);
      },
    });
    return;
  }
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    writable: true,
    value: typeof value === "function" ? asMethod(value as Callable) : value,
  });
}

/** Puts a property on a class whose function decorators have made. */
export function defineProperty(
  type: abstract new (...args: never[]) => unknown,
  name: string,
  read: unknown,
): void {
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    get: function (this: object): unknown {
      return invoke(read, this);
    },
  });
}
