/**
 * Python's `abc`. https://docs.python.org/3/library/abc.html
 *
 * @module
 */
import { ABC, checkSubclass } from "./classes/abstract.ts";
import { Type } from "./classes/metaclass.ts";
import { truth } from "./operators/truth.ts";
import { metatype } from "./values/types.ts";

export { ABC, updateAbstractmethods } from "./classes/abstract.ts";

type Callable = (...args: never[]) => unknown;

/** The type of abstract classes. https://docs.python.org/3/library/abc.html#abc.ABCMeta */
export class ABCMeta extends Type {
  static override readonly __module__: string = "abc";
  static override readonly __name__: string = "ABCMeta";

  /** Whether a class is one whose methods may be abstract. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const isDerived = this === ABCMeta && typeof value === "function" &&
      (value as { [metatype]?: unknown })[metatype] === ABCMeta;
    return isDerived || Function.prototype[Symbol.hasInstance].call(this, value);
  }

  /** Whether an object counts as one of the class. */
  __instancecheck__(value: unknown): boolean {
    const plain = Function.prototype[Symbol.hasInstance].call(this as never, value);
    const type = (value as { constructor?: unknown } | null | undefined)?.constructor;
    return plain || truth(typeof type === "function" && checkSubclass(this, type));
  }
}

Object.defineProperty(ABC, metatype, { value: ABCMeta });

/** Marks a method that subclasses have to write. https://docs.python.org/3/library/abc.html#abc.abstractmethod */
export function abstractmethod<F extends Callable>(funcobj: F): F {
  return Object.assign(funcobj, { __isabstractmethod__: true });
}

/** A subclass's class method to write. */
export const abstractclassmethod: typeof abstractmethod = abstractmethod;
/** A subclass's static method to write. */
export const abstractstaticmethod: typeof abstractmethod = abstractmethod;
/** A subclass's property to write. */
export const abstractproperty: typeof abstractmethod = abstractmethod;

/** A number that changes when classes are registered; none ever is. */
export function getCacheToken(): number {
  return 0;
}
