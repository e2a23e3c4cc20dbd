/**
 * Python's `abc`. https://docs.python.org/3/library/abc.html
 *
 * @module
 */
import { TypeError } from "./exceptions.ts";
import { className } from "./values/types.ts";

type Callable = (...args: never[]) => unknown;

interface Abstract {
  readonly prototype: object;
  readonly __abstractmethods__?: readonly string[];
}

/** The methods that a class leaves to its subclasses, in the order of the alphabet. */
function missing(type: object): string[] {
  const names = new Map<string, object>();
  for (
    let at = type;
    typeof at === "function" && at !== Function.prototype;
    at = Object.getPrototypeOf(at) as object
  ) {
    const { prototype } = at as Abstract;
    const own = Object.hasOwn(at, "__abstractmethods__")
      ? (at as Abstract).__abstractmethods__ ?? []
      : [];
    for (const name of own) if (!names.has(name)) names.set(name, prototype);
  }
  const { prototype } = type as Abstract;
  const isOpen = ([name, home]: [string, object]): boolean => {
    for (let at = prototype; at !== home; at = Object.getPrototypeOf(at) as object) {
      if (Object.hasOwn(at, name)) return false;
      // Every class has a `name` of JavaScript's.
      if (name !== "name" && Object.hasOwn(at.constructor, name)) return false;
    }
    return true;
  };
  return [...names].filter(isOpen).map(([name]) => name).sort();
}

const checked = new WeakSet<object>();

/**
 * Says that a class cannot have objects where it has abstract methods left.
 *
 * @throws {TypeError} when it has
 */
export function checkAbstract(type: object): void {
  if (checked.has(type)) return;
  const names = missing(type);
  if (names.length > 0) {
    const list = names.map((name) => `'${name}'`).join(", ");
    throw new TypeError(
      `Can't instantiate abstract class ${className(type)} without an implementation ` +
        `for abstract method${names.length === 1 ? "" : "s"} ${list}`,
    );
  }
  checked.add(type);
}

/**
 * A base class whose subclasses can only be made when they have all abstract methods: those whose names stand in the static
 * `__abstractmethods__` of a class above them.
 *
 * @see https://docs.python.org/3/library/abc.html#abc.ABC
 */
export class ABC {
  static readonly __module__: string = "abc";
  /** The names of the methods that a class leaves to its subclasses. */
  static readonly __abstractmethods__: readonly string[] = [];

  constructor(..._args: unknown[]) {
    checkAbstract(new.target);
  }

  /** `Class[T]` is the class. */
  static __class_getitem__(_parameters: unknown): typeof ABC {
    return this;
  }
}

/** The type of abstract classes. https://docs.python.org/3/library/abc.html#abc.ABCMeta */
export const ABCMeta: object = class ABCMeta {
  static readonly __module__ = "abc";
};

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

/** Looks again which methods a class leaves open. */
export function updateAbstractmethods<T extends object>(cls: T): T {
  checked.delete(cls);
  return cls;
}
