/**
 * Attributes called `name` and `length`, which JavaScript's functions, and so its classes, have themselves.
 *
 * @module
 */
import { className } from "../values/types.ts";

const NAMES: ReadonlySet<string> = new Set(["name", "length"]);

/** Whether every function of JavaScript has a property of this name. */
export function isOfFunctions(name: string): boolean {
  return NAMES.has(name);
}

/** Whether a property is one that JavaScript gave a function, not the program. */
export function isNativeProperty({ get, writable, enumerable }: PropertyDescriptor): boolean {
  return !get && !writable && !enumerable;
}

/** Which of a class and those that it derives from the program has given such an attribute; undefined where none has it. */
export function giverOf(type: object, name: string): object | undefined {
  for (let at = type; typeof at === "function" && at !== Function.prototype;) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own && !isNativeProperty(own)) return at;
    at = Object.getPrototypeOf(at) as object;
  }
  return undefined;
}

/** Such an attribute, as the program has given it to a class or one that it derives from. */
export function givenName(type: object, name: string): unknown {
  const giver = giverOf(type, name);
  return giver && Reflect.get(giver, name, type);
}

/** Has a class have attributes of these names from those that it derives from, and Python's name under Python's name. */
export function inheritNames(type: object, ...names: string[]): void {
  keepName(type);
  dropNames(type, names);
}

/** Takes from a class what JavaScript gave it, so that it has what it inherits. */
export function dropNames(type: object, names: Iterable<string> = NAMES): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(type, name);
    if (own && isNativeProperty(own)) delete (type as Record<string, unknown>)[name];
  }
}

/** Notes what a function or class is called in Python, before its `name` becomes another thing. */
export function keepName(type: object): void {
  if (Object.hasOwn(type, "__name__")) return;
  const value = className(type);
  Object.defineProperty(type, "__name__", { value, configurable: true, writable: true });
}
