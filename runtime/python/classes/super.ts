/**
 * `super` where it is more than JavaScript's: the classes behind another one in the order of an object's own class.
 * https://docs.python.org/3/library/functions.html#super
 *
 * @module
 */
import { getattr, originals } from "../attributes.ts";
import { AttributeError, TypeError } from "../exceptions.ts";
import type { AnyClass } from "../inheritance.ts";
import { specialMethod, typeSpecialMethod } from "../special_methods.ts";
import { exceptionRepr, exceptionText } from "../text/repr.ts";
import { ByteArray } from "../values/bytes.ts";
import { lineageOf, links, shownClass } from "../values/lineage.ts";
import { isTuple } from "../values/tuple.ts";
import { className, defineType, isType, nameBuiltins, typeName } from "../values/types.ts";
import { objectMethods } from "./object.ts";

/** What `super()` gives where a program keeps it: a class, behind which members are looked for, and whose they are. */
class Super {
  static readonly __module__ = "builtins";
  static readonly __name__ = "super";
  /** The class behind which members are looked for. */
  readonly __thisclass__: unknown;
  /** The object, or the class, whose members they are; None before there is one. */
  readonly __self__: unknown;
  /** The class in whose order the next ones are found. */
  readonly __self_class__: unknown;

  constructor(type: unknown, self: unknown, owner: unknown) {
    this.__thisclass__ = type;
    this.__self__ = self;
    this.__self_class__ = owner;
  }

  /** A member of the classes behind. */
  __getattr__(name: string): unknown {
    const { __thisclass__: type, __self__: self } = this;
    if (self === null) throw lacks(name);
    return parent<Record<string, unknown>>(type as AnyClass, self as object)[name];
  }

  /** The same of an object, where it is of none yet. */
  __get__(self: unknown, _owner?: unknown): unknown {
    if (self === null || self === undefined || this.__self__ !== null) return this;
    return superType(this.__thisclass__, self);
  }

  /** `<super: <class 'A'>, <B object>>`. */
  __repr__(): string {
    const { __thisclass__: type, __self_class__: owner } = this;
    const shown = owner === null ? "NULL" : `<${className(owner)} object>`;
    return `<super: <class '${className(type)}'>, ${shown}>`;
  }
}

function lacks(name: string): AttributeError {
  return new AttributeError(`'super' object has no attribute '${name}'`);
}

type Callable = (...args: unknown[]) => unknown;

/** A method that an object's built-in type has, where JavaScript's class behind it has none of that name. */
function builtinMethod(self: object, home: object, name: string): Callable | undefined {
  const type = self instanceof Map
    ? "dict"
    : self instanceof Set
    ? "set"
    : Array.isArray(self)
    ? isTuple(self) ? "tuple" : "list"
    : self instanceof Uint8Array
    ? self instanceof ByteArray ? "bytearray" : "bytes"
    : undefined;
  if (type) return typeSpecialMethod(type, name);
  if (self instanceof Error) return ofExceptions[name];
  const { toString } = home;
  if (name !== "__repr__" || toString === Object.prototype.toString) return undefined;
  return typeof self === "function" ? undefined : (one: unknown) => toString.call(one);
}

const ofExceptions: Readonly<Record<string, Callable>> = {
  __str__: exceptionText as Callable,
  __repr__: exceptionRepr as Callable,
};

/** Whether a class, or one that it derives from, has a method that needs no object. */
function isStatic(type: object, name: PropertyKey): boolean {
  for (
    let at: object | null = type;
    at && at !== Function.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    if (Object.hasOwn(at, name)) return typeof Reflect.get(at, name) === "function";
  }
  return false;
}

/**
 * `super()` of a class that has different classes behind it in different chains: what follows `type` in the order of the
 * object's own class.
 *
 * @see https://docs.python.org/3/library/functions.html#super
 */
export function parent<T extends object>(type: AnyClass, self: object): T {
  const isClass = typeof self === "function";
  const owner = isClass ? self : self.constructor;
  let found: object | null = null;
  for (const link of links(owner)) {
    if (shownClass(link) !== type) continue;
    found = Object.getPrototypeOf(link) as object;
    break;
  }
  const next = found ?? Object.getPrototypeOf(type) as object;
  // a class that a metaclass made has the members of that one's prototype
  const isMade = isClass && found === null && type.prototype instanceof Function;
  const home = isClass && !isMade
    ? next
    : (next as { prototype?: object }).prototype ?? Object.prototype;
  return new Proxy(self, {
    get(_, name): unknown {
      // Methods of classes are found by objects, too.
      const isOfClass = !isClass && !(name in home) && isStatic(next, name);
      const [place, receiver] = isOfClass ? [next, owner] : [home, self];
      const member: unknown = Reflect.get(place, name, receiver);
      if (typeof member === "function") {
        const bound = (...args: unknown[]): unknown => member.apply(receiver, args);
        originals.set(bound, { method: member as Callable, receiver });
        return bound;
      }
      if (member !== undefined || name in home) return member;
      // What a class has for its objects it has as a function, or a property.
      const ofObjects = isClass && typeof name === "string" && typeof next === "function"
        ? getattr(next, name, undefined)
        : undefined;
      if (ofObjects !== undefined) return ofObjects;
      if (name === "__class__") return superType;
      const last = builtinMethod(self, home, String(name)) ?? objectMethods[String(name)] ??
        specialMethod(self, String(name)) as Callable | undefined;
      if (last) {
        const bound = (...args: unknown[]): unknown => last(self, ...args);
        nameBuiltins({ [String(name)]: bound });
        return bound;
      }
      throw lacks(String(name));
    },
  }) as T;
}

/** The type of what `super()` gives, which makes it of a class and an object of it. */
export const superType: (type: unknown, object?: unknown) => object = defineType(
  { name: "super", holds: (value) => value instanceof Super, class: Super },
  (type: unknown, object?: unknown): object => {
    if (!isType(type)) {
      throw new TypeError(`super() argument 1 must be a type, not ${typeName(type)}`);
    }
    if (object === undefined || object === null) return new Super(type, null, null);
    const isOf = isType(object) && lineageOf(object as AnyClass).includes(type as AnyClass) ||
      object instanceof (type as unknown as new () => object);
    if (isOf) return new Super(type, object, isType(object) ? object : object!.constructor);
    const shown = isType(object) ? `type ${className(object)}` : `instance of ${typeName(object)}`;
    throw new TypeError(
      `super(type, obj): obj (${shown}) is not an instance or subtype of type (${
        className(type)
      }).`,
    );
  },
);
