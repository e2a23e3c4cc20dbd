/** Methods of one instance as functions that can be sent. */

import { makesFunction, reduce } from "./forms.ts";

/** Of which object a function is the method, and the method's name. */
export interface Binding {
  readonly receiver: unknown;
  readonly name: string;
}

type Methods = Record<string, (...args: unknown[]) => unknown>;

const bindingKey: unique symbol = Symbol("binding");

/** A function with its binding. It says whose it is: what copies a function's own properties copies this one, too. */
interface Marked {
  [bindingKey]?: Mark;
}

interface Mark extends Binding {
  readonly of: object;
}

/** Remembers of which object a function is the method. */
export function markBound<F extends object>(method: F, receiver: unknown, name: string): F {
  // A weak map of functions that live as short as these costs ten times as much.
  (method as Marked)[bindingKey] = { receiver, name, of: method };
  return method;
}

/** The object whose method a function is; undefined for a function of nobody. */
export function bindingOf(method: object): Binding | undefined {
  const mark = (method as Marked)[bindingKey];
  return mark !== undefined && mark.of === method ? mark : undefined;
}

/** What a bound method travels as: the method is taken off the copy of the object. */
function reduceBound(this: object): unknown[] {
  const { receiver, name } = bindingOf(this)!;
  return [boundMethod, [receiver, name]];
}

/**
 * A function that calls a method of an instance, and can be sent: the instance travels, and the method is found on it
 * by name at the other end. `instance.method.bind(instance)` cannot be sent, since it does not tell what it is bound to.
 *
 * The object has the method when the function is made: one that takes its place later is not called.
 *
 * @param instance whose method it is; sent with the function, as a copy
 * @param name the method's name
 *
 * @example
 * ```ts
 * import { boundMethod } from "./bound.ts";
 * const upper = boundMethod("abc", "toUpperCase");
 * upper(); // "ABC"
 * ```
 */
export function boundMethod<T, K extends keyof T & string>(instance: T, name: K): T[K];
export function boundMethod(instance: unknown, name: string): (...args: unknown[]) => unknown;
export function boundMethod(instance: unknown, name: string): (...args: unknown[]) => unknown {
  const methods = instance as Methods;
  // Python finds a class's own methods on its instances too
  const owner = methods[name] ? methods : methods.constructor as unknown as Methods;
  const method = owner[name];
  const call = typeof method === "function"
    ? method.bind(owner)
    : (...args: unknown[]): unknown => owner[name]!(...args);
  (call as { [reduce]?: unknown })[reduce] = reduceBound;
  return markBound(call, instance, name);
}

Object.defineProperty(boundMethod, makesFunction, { value: true });
