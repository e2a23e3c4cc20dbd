/**
 * Abstract classes: what they leave open, and what counts as derived from them. https://docs.python.org/3/library/abc.html
 *
 * @module
 */
import { mro, type as typeOf } from "../attributes.ts";
import { TypeError } from "../exceptions.ts";
import { truth } from "../operators/truth.ts";
import { NotImplemented } from "../values/singletons.ts";
import { className } from "../values/types.ts";

type Callable = (...args: never[]) => unknown;

interface Abstract {
  readonly prototype: object;
  readonly __abstractmethods__?: readonly string[];
}

/** The methods that a class leaves to its subclasses, in the order of the alphabet. */
export function missing(type: object): string[] {
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

/** The classes that count as derived from others. */
const registered = new WeakMap<object, unknown[]>();

interface Hooked {
  readonly __subclasshook__?: (candidate: unknown) => unknown;
}

/** Whether a class counts as derived from another because it was registered, or because the other says so. */
export function checkSubclass(type: object, candidate: unknown): boolean {
  const { __subclasshook__: hook } = type as Hooked;
  if (hook) {
    const answer = hook.call(type, candidate);
    if (answer !== NotImplemented) return truth(answer);
  }
  const all = registered.get(type);
  if (all === undefined) return false;
  const line = mro(candidate);
  return all.some((one) => line.includes(one));
}

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

  static [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    return checkSubclass(this, typeOf(value));
  }

  /** Whether a class counts as one that derives from this one. */
  static __subclasscheck__(candidate: unknown): boolean {
    return mro(candidate).includes(this) || checkSubclass(this, candidate);
  }

  /**
   * Has a class count as one that derives from this one.
   *
   * @see https://docs.python.org/3/library/abc.html#abc.ABCMeta.register
   */
  static register<T>(subclass: T): T {
    for (const type of mro(this)) {
      if (typeof type !== "function") continue;
      const all = registered.get(type);
      if (all === undefined) registered.set(type, [subclass]);
      else all.push(subclass);
    }
    return subclass;
  }

  /** `Class[T]` is the class. */
  static __class_getitem__(_parameters: unknown): typeof ABC {
    return this;
  }
}

/** Looks again which methods a class leaves open. */
export function updateAbstractmethods<T extends object>(cls: T): T {
  checked.delete(cls);
  return cls;
}
