/**
 * What the body of a class has bound.
 *
 * @module
 */
import { AttributeError } from "../../errors.ts";
import { isNativeProperty, isOfFunctions } from "./function_names.ts";
import { functionsBehind, getattr, methodAsFunction, staticMethods } from "../attributes.ts";
import { define } from "../methods.ts";
import { Dict } from "../values/dict.ts";
import { shownName } from "../values/foreign.ts";
import { isType } from "../values/types.ts";
import { ClassMethod, descriptorOf, propertyOf, StaticMethod } from "./descriptors.ts";

type Callable = (...args: unknown[]) => unknown;
type AnyClass = abstract new (...args: never[]) => unknown;

/** What the body of a class has bound to a name. */
export function memberOf(type: AnyClass, name: string): unknown {
  const own = Object.getOwnPropertyDescriptor(type, name);
  const ofObjects = Object.getOwnPropertyDescriptor(type.prototype as object, name);
  if (ofObjects && (ofObjects.get || ofObjects.set)) {
    const descriptor = descriptorOf(ofObjects);
    if (descriptor !== undefined) return descriptor;
    if (own === undefined) {
      const remove = Object.getOwnPropertyDescriptor(type.prototype as object, `delete ${name}`);
      return propertyOf(type, name, ofObjects, remove?.value);
    }
  }
  if (ofObjects && typeof ofObjects.value === "function" && !own) {
    return methodAsFunction(type, ofObjects.value as Callable, name);
  }
  if (own && typeof own.value === "function" && !isType(own.value) && !own.enumerable) {
    return staticMethods.has(own.value)
      ? new StaticMethod(own.value)
      : new ClassMethod(functionsBehind.get(own.value) ?? own.value);
  }
  return own ? own.get ? own.get.call(type) : own.value : ofObjects?.value;
}

/** What a name stands for in the body of a class that has bound it, whatever the class itself would answer. */
export function inBody(type: AnyClass, name: string): unknown {
  const ofObjects = Object.getOwnPropertyDescriptor(type.prototype as object, name);
  const descriptor = ofObjects && descriptorOf(ofObjects);
  return descriptor ?? getattr(type, name);
}

/** The names that the body of a class has bound so far: what is put in, the class gets. */
export function classNames(type: AnyClass): Dict<string, unknown> {
  return new ClassNames(type);
}

/** The names of a module that have a value by now, of getters for all of them. */
export function boundNames(names: object): Dict<string, unknown> {
  const bound = new Dict<string, unknown>();
  for (const name of Object.keys(names)) {
    let value: unknown;
    try {
      value = (names as Record<string, unknown>)[name];
    } catch (error) {
      // What JavaScript says of a variable before its line.
      if (error instanceof ReferenceError || error instanceof AttributeError) continue;
      throw error;
    }
    if (value !== undefined) bound.set(name, value);
  }
  return bound;
}

const changed = new WeakMap<object, ModuleNames>();

/**
 * What `globals()` gives to who changes it: the names of a module, of which the variables get what is put in, as far as the
 * module's text has them.
 */
export function moduleNames(module: object): Dict<string, unknown> {
  let names = changed.get(module);
  if (!names) changed.set(module, names = new ModuleNames(module));
  names.refresh();
  return names;
}

class ModuleNames extends Dict<string, unknown> {
  #module: object | undefined = undefined;

  constructor(module: object) {
    super();
    this.#module = module;
  }

  /** Takes over what the variables hold by now. */
  refresh(): void {
    const bound = boundNames(this.#module!);
    for (const name of Object.keys(this.#module!)) {
      if (bound.has(name)) super.set(name, bound.get(name));
      else super.delete(name);
    }
  }

  override set(name: string, value: unknown): this {
    this.#give(name, value);
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    this.#give(name, undefined);
    return super.delete(name);
  }

  #give(name: string, value: unknown): void {
    const setter = this.#module && Object.getOwnPropertyDescriptor(this.#module, name)?.set;
    setter?.call(this.#module, value);
  }
}
Object.defineProperty(ModuleNames.prototype, "constructor", { value: Dict });

/** On a class that decides itself what becomes of the names that its body binds. */
export const binds: unique symbol = Symbol("binds names");

interface Binding {
  [binds]?(name: string, value: unknown): void;
}

class ClassNames extends Dict<string, unknown> {
  #type: AnyClass | undefined = undefined;

  constructor(type: AnyClass) {
    super();
    for (const [name, value] of namespaceOf(type)) super.set(name, value);
    this.#type = type;
  }

  override set(name: string, value: unknown): this {
    const type = this.#type as (AnyClass & Binding) | undefined;
    if (type?.[binds]) type[binds](name, value);
    else if (type) define(type, name, value);
    return super.set(name, value);
  }
}
Object.defineProperty(ClassNames.prototype, "constructor", { value: Dict });

/** Names that JavaScript gives classes, and those of this package's own. */
const FOREIGN = new Set(["prototype", "constructor", "__tp_name__"]);

/** Whether a class has a name because functions of JavaScript have it, not because its body binds it. */
function isForeign(type: AnyClass, name: string): boolean {
  if (FOREIGN.has(name)) return true;
  if (!isOfFunctions(name)) return false;
  if (Object.hasOwn(type.prototype as object, name)) return false;
  const own = Object.getOwnPropertyDescriptor(type, name);
  return own !== undefined && isNativeProperty(own);
}

/** The names of a class with what they stand for: what `vars(Class)` shows. */
export function namespaceOf(type: AnyClass): Dict<string, unknown> {
  const names = [
    "__module__",
    ...Object.getOwnPropertyNames(type.prototype as object),
    ...Object.getOwnPropertyNames(type),
  ];
  const all = new Dict<string, unknown>([["__module__", "__main__"]]);
  for (const name of names) {
    if (isForeign(type, name) || name.includes(" ") || all.has(name)) continue;
    all.set(shownName(name), memberOf(type, name));
  }
  return all;
}
