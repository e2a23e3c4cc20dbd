/**
 * Methods that decorators have made: functions that take the object as their first argument.
 *
 * @module
 */
import {
  asMethod,
  type Callable,
  functionName,
  functionsBehind,
  homes,
  placeIn,
  staticMethods,
} from "./attributes.ts";
import { invoke } from "./calls.ts";
import {
  ClassMethod,
  isDescriptor,
  putDescriptor,
  StaticMethod,
  tellName,
} from "./classes/descriptors.ts";
import { cachedProperty, defineCachedProperty } from "./functools/cached_property.ts";
import { classAttributes } from "./names.ts";
import { bindingOf } from "../codec/bound.ts";
import { isType } from "./values/types.ts";

export { asMethod as method };

/** What decorators have made of a static method. https://docs.python.org/3/library/functions.html#staticmethod */
export function staticMethod<F extends Callable>(fn: F): F {
  staticMethods.add(fn);
  return fn;
}

type AnyType = abstract new (...args: never[]) => unknown;

/**
 * Puts a value on a class as the statement `name = value` in its body does: a function becomes a method, a descriptor
 * decides what the attribute is, and anything else is an attribute of the class and its objects. The value is told its
 * name where it wants to know it.
 */
export function define(type: AnyType, name: string, value: unknown): void {
  putMember(type, name, value);
  tellName(type, name, value);
}

/** Puts a value on a class without telling it. */
export function putMember(type: AnyType, named: string, value: unknown): void {
  const name = placeIn(type, named);
  delete (type as unknown as Record<string, unknown>)[name];
  if (value instanceof cachedProperty) {
    defineCachedProperty(type, name, value.func as (self: never) => unknown);
  } else if (value instanceof ClassMethod || value instanceof StaticMethod) {
    const fn = value.__func__ as Callable;
    const isStatic = value instanceof StaticMethod;
    Object.defineProperty(type, name, {
      configurable: true,
      writable: true,
      value: isStatic ? staticMethod(fn) : asMethod(fn),
    });
    if (name in type.prototype) replaceMethods(type, name);
  } else if (isDescriptor(value)) putDescriptor(type, name, value);
  else if (typeof value === "function" && !isType(value) && bindingOf(value) === undefined) {
    noteHome(value, type, named);
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      writable: true,
      value: asMethod(value as Callable),
    });
  } else {
    Object.defineProperty(type, name, {
      configurable: true,
      enumerable: true,
      writable: true,
      value,
    });
    classAttributes(type, name);
  }
}

/** Lets objects find static and class methods that take the place of methods of a base: those of their own class. */
export function replaceMethods(type: AnyType, ...names: string[]): void {
  for (const name of names) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      writable: true,
      value(this: object, ...args: never[]): unknown {
        return (this.constructor as unknown as Record<string, Callable>)[name]!(...args);
      },
    });
  }
}

/** Notes the class of a function that is called as the member that it becomes, and of what it wraps. */
function noteHome(value: unknown, type: AnyType, name: string): void {
  for (let fn = value; typeof fn === "function"; fn = (fn as Wrapping).__wrapped__) {
    if (functionName(fn) === name && !homes.has(fn)) homes.set(fn, type);
  }
}

interface Wrapping {
  readonly __wrapped__?: unknown;
}

/** Has the methods and properties of a class tell about themselves: their docstrings, their annotations. */
export function tell(type: AnyType, facts: Record<string, object>): void {
  for (const [name, told] of Object.entries(facts)) {
    const found = Object.getOwnPropertyDescriptor(type.prototype, name) ??
      Object.getOwnPropertyDescriptor(type, name);
    const target: unknown = found?.get ?? found?.set ?? found?.value;
    if (typeof target === "function") Object.assign(functionBehind(target), told);
    else if (name === "__init__") constructorFacts.set(type, told);
  }
}

/** What the `__init__` of classes tells about itself, where it is their constructor. */
export const constructorFacts: WeakMap<object, object> = new WeakMap<object, object>();

function functionBehind(target: object): object {
  return functionsBehind.get(target) ?? target;
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
