/**
 * Names and kinds of values: what `type(x).__name__` says, and how the built-in types (`int`, `str`, `list` …) are both
 * callable and type.
 *
 * @module
 */

import { bindingOf } from "../../codec/bound.ts";
import { formMark } from "../../codec/forms.ts";
import { snakeCase } from "../../letter_case.ts";
import { libraryClass } from "./library_classes.ts";

/** A class of JavaScript. */
export type Class = abstract new (...args: never[]) => unknown;

/** A class of `enum`, which can be iterated over and asked for its members by name. */
export type EnumLike<T> = (abstract new (...args: never[]) => T) & {
  readonly __members__: object;
};

/** What makes a function one of Python's built-in types. */
export interface TypeInfo {
  /** Python's name of the type. */
  readonly name: string;
  /** Whether a value is an instance. */
  holds(value: unknown): boolean;
  /** The JavaScript class that stands behind it, where there is one. */
  readonly class?: Class;
  /** Further classes of its objects. */
  readonly alsoClasses?: readonly Class[];
  /** The types that it is a subclass of, beside `object`. */
  readonly bases?: readonly string[];
}

const typeInfo: unique symbol = Symbol("type");

const byName = new Map<string, BuiltinType>();
const byClass = new Map<unknown, BuiltinType>();

/** Where a class of the library keeps the type that it and those derived from it have in Python. */
export const metatype: unique symbol = Symbol("metatype");

/** A built-in type: a function that is callable, and a type object. */
export interface BuiltinType {
  readonly name: string;
  readonly [typeInfo]: TypeInfo;
}

/** Makes a function one of the built-in types. */
export function defineType<F extends object>(info: TypeInfo, call: F): F {
  const descriptors: PropertyDescriptorMap = {
    name: { value: info.name, configurable: true },
    __name__: { value: info.name, configurable: true },
    [typeInfo]: { value: info },
    [Symbol.hasInstance]: { value: (value: unknown): boolean => info.holds(value) },
  };
  Object.defineProperties(call, descriptors);
  byName.set(info.name, call as unknown as BuiltinType);
  for (const one of [info.class ?? [], info.alsoClasses ?? []].flat()) {
    byClass.set(one, call as unknown as BuiltinType);
  }
  unnoted.push([info.name, call]);
  return call;
}

/** A method of a built-in type, taken off the type. */
export interface TypeMethod {
  /** The type's name. */
  readonly type: string;
  /** The method's name in Python. */
  readonly name: string;
  /** Whether it is one of those that operators and statements call. */
  readonly isSlot: boolean;
}

const typeMethods = new WeakMap<object, TypeMethod>();
/** Types whose methods are not among them yet: few programs ask, and these are hundreds. */
const unnoted: [name: string, home: object][] = [];

function noteAll(): void {
  for (const [type, home] of unnoted.splice(0)) {
    for (const [name, method] of Object.entries(home)) note(method, type, name);
  }
}

/** Says that a function is a method of a built-in type. */
export function noteMethod(method: unknown, type: string, given: string): void {
  noteAll();
  note(method, type, given);
}

function note(method: unknown, type: string, given: string): void {
  if (typeof method !== "function" || typeMethods.has(method)) return;
  const isSlot = given.startsWith("__");
  const name = isSlot ? given : snakeCase(given);
  typeMethods.set(method, { type, name, isSlot });
}

/** What a function is as a method of a built-in type; undefined for others. */
export function typeMethodOf(value: object): TypeMethod | undefined {
  if (unnoted.length > 0) noteAll();
  return typeMethods.get(value);
}

/** What is known of a built-in type; undefined for everything else. */
export function typeInfoOf(value: unknown): TypeInfo | undefined {
  return typeof value === "function" ? (value as Partial<BuiltinType>)[typeInfo] : undefined;
}

/** The built-in type of this name. */
export function builtinType(name: string): BuiltinType | undefined {
  return byName.get(name);
}

/** Says that a class stands for a built-in type, too: as base of a program's own. */
export function standsForType(target: Class, type: unknown): void {
  byClass.set(target, type as BuiltinType);
}

/** The built-in type for which a class stands. */
export function builtinTypeOf(value: unknown): BuiltinType | undefined {
  return byClass.get(value);
}

const classes = new WeakMap<object, boolean>();

/** Whether a function is a class, which is called with `new`. */
export function isClass(value: unknown): value is Class {
  // What is bound or an arrow has no prototype, and may be made anew for each call.
  if (typeof value !== "function" || !("prototype" in value)) return false;
  let known = classes.get(value);
  if (known === undefined) {
    const prototype = Object.getOwnPropertyDescriptor(value, "prototype");
    known = prototype !== undefined && prototype.writable === false;
    classes.set(value, known);
  }
  return known;
}

const moreBases = new Map<unknown, readonly unknown[]>();

/** Says that a class has more base classes, as a few of Python's exceptions do. */
export function inheritAlso(target: unknown, ...bases: readonly unknown[]): void {
  moreBases.set(target, bases);
}

/** The bases of a class behind the first, where it has some. */
export function otherBases(target: unknown): readonly unknown[] | undefined {
  return moreBases.get(target);
}

/** Whether a class is another, or inherits from it. */
export function isSubclass(candidate: unknown, ancestor: unknown): boolean {
  for (let at = candidate; typeof at === "function"; at = Object.getPrototypeOf(at)) {
    if (at === ancestor) return true;
    if (moreBases.get(at)?.some((base) => isSubclass(base, ancestor))) return true;
  }
  return false;
}

/** Whether a value is a type object: a class, or one of the built-in types. */
export function isType(value: unknown): boolean {
  return typeof value === "function" && (typeInfoOf(value) !== undefined || isClass(value));
}

const pythonNames = new Map<unknown, string>([
  [Array, "list"],
  [Map, "dict"],
  [Set, "set"],
  [Uint8Array, "bytes"],
  [Object, "object"],
  [Promise, "coroutine"],
]);

/** Gives a class its Python name, where that differs. */
export function nameClass(target: unknown, name: string): void {
  pythonNames.set(target, name);
}

/** Python's name of a class or type, without its module. */
export function className(target: unknown): string {
  const info = typeInfoOf(target);
  if (info) return info.name;
  const given = pythonNames.get(target);
  if (given !== undefined) return given;
  const own = Object.getOwnPropertyDescriptor(target as object, "__name__")?.value;
  if (typeof own === "string") return own;
  return libraryClass(target)?.name ?? (target as { name: string }).name;
}

/** The name of the module that a class belongs to; "builtins" for Python's own, "__main__" where nothing is said. */
export function classModule(target: unknown): string {
  if (typeInfoOf(target) || pythonNames.has(target)) return "builtins";
  const own = Object.getOwnPropertyDescriptor(target as object, "__module__")?.value;
  return typeof own === "string" ? own : libraryClass(target)?.module ?? "__main__";
}

/** A class with its module, as in `__main__.Point`; Python's own go without. */
export function qualifiedName(target: unknown): string {
  const module = classModule(target);
  const own = Object.getOwnPropertyDescriptor(target as object, "__qualname__")?.value;
  const name = typeof own === "string" ? own : className(target);
  return module === "builtins" ? name : `${module}.${name}`;
}

/** What is known of exceptions elsewhere; `native_errors.ts` and `exceptions.ts` set it. */
export const nativeErrors: {
  /** Maps a native error to the class that Python would have raised. */
  classOf?: (error: Error) => unknown;
  /** Python's own classes by name. */
  builtin?: Readonly<Record<string, unknown>>;
} = {};

const nativeTags: Record<string, string> = {
  "[object Generator]": "generator",
  "[object AsyncGenerator]": "async_generator",
  "[object Iterator]": "generator",
  "[object Iterator Helper]": "generator",
  "[object Array Iterator]": "list_iterator",
  "[object String Iterator]": "str_iterator",
  "[object Map Iterator]": "dict_keyiterator",
  "[object Set Iterator]": "set_iterator",
  "[object Module]": "module",
};

/** The type of JavaScript's own iterators and generators, whose classes have no names; undefined for everything else. */
export function nativeType(value: object): BuiltinType | undefined {
  if (typeof (value as { next?: unknown }).next !== "function") return undefined;
  const name = nativeTags[Object.prototype.toString.call(value)];
  if (name === undefined) return undefined;
  const known = byName.get(name);
  if (known) return known;
  const made = () => {
    throw new globalThis.TypeError(`cannot create '${name}' instances`);
  };
  return defineType(
    { name, holds: (one) => typeName(one) === name },
    made,
  ) as unknown as BuiltinType;
}

let tupleClass: unknown;

/** Says which class stands for tuples, which are plain arrays with a mark. */
export function markTupleClass(target: unknown): void {
  tupleClass = target;
}

/** The class or built-in type of an object. */
export function classOf(value: object): unknown {
  if (Array.isArray(value) && value.constructor === Array) {
    return (value as { [formMark]?: string })[formMark] === undefined ? Array : tupleClass;
  }
  if (value instanceof Error) {
    const mapped = nativeErrors.classOf?.(value);
    if (mapped !== undefined) return mapped;
  }
  return (value as { constructor?: unknown }).constructor;
}

/** Python's name of a value's type, as error messages give it. */
export function typeName(value: unknown): string {
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "number":
      return Number.isSafeInteger(value) ? "int" : "float";
    case "bigint":
      return "int";
    case "string":
      return "str";
    case "function":
      return functionKind(value);
    case "symbol":
      return "object";
    default: {
      if (value === null || value === undefined) return "NoneType";
      const tag = nativeTags[Object.prototype.toString.call(value)];
      if (tag !== undefined) return tag;
      const owner = classOf(value);
      if (typeof owner !== "function") return "object";
      // Classes that CPython has in C go by their module's name too in error texts.
      const full = Object.getOwnPropertyDescriptor(owner, "__tp_name__")?.value;
      return typeof full === "string" ? full : className(owner);
    }
  }
}

function functionKind(value: object): string {
  if (isType(value)) {
    const owner: unknown = value.constructor;
    return owner === Function || typeof owner !== "function" ? "type" : className(owner);
  }
  if (isBuiltin(value)) return "builtin_function_or_method";
  const ofType = typeMethods.get(value);
  if (ofType) return ofType.isSlot ? "wrapper_descriptor" : "method_descriptor";
  const binding = bindingOf(value);
  if (!binding) {
    return (value as { name: string }).name.startsWith("bound ") ? "method" : "function";
  }
  const { receiver } = binding;
  if (/^__\w+__$/.test(binding.name) && !isClass(receiver)) {
    const type = typeof receiver === "object" && receiver !== null && classOf(receiver);
    if (!type || classModule(type) === "builtins") return "method-wrapper";
  }
  const isOwn = typeof receiver === "object" && receiver !== null || isClass(receiver);
  return isOwn && classModule(isClass(receiver) ? receiver : classOf(receiver)) !== "builtins"
    ? "method"
    : "builtin_function_or_method";
}

/** Python's name of a value's type with its module, as the repr of an object gives it. */
export function qualifiedTypeName(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    if (nativeTags[Object.prototype.toString.call(value)] === undefined) {
      const owner = classOf(value);
      if (typeof owner === "function") return qualifiedName(owner);
    }
  }
  return typeName(value);
}

const builtins = new WeakMap<object, string>();
/** The built-ins of all programs, until one asks for any of these names: they are three hundred. */
let unnamed: Record<string, unknown> | undefined;

/** Marks Python's built-ins, as `nameBuiltins` does for what else there is. */
export function nameLater(functions: Record<string, unknown>): void {
  unnamed = functions;
}

/**
 * Marks functions and classes as the library's own: they show as `<built-in function len>`, and when they are called with
 * too few arguments, nobody but themselves complains.
 */
export function nameBuiltins(functions: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(functions)) {
    if (typeof value !== "function" || typeInfoOf(value) !== undefined) continue;
    builtins.set(value, name);
    // Only what has a name can be sent.
    if (value.name === "") Object.defineProperty(value, "name", { value: name });
  }
}

/** Names those that have no other name from a module since. */
function nameAll(functions: Record<string, unknown>): void {
  unnamed = undefined;
  const others = Object.entries(functions).filter(([, value]) => !builtins.has(value as object));
  nameBuiltins(Object.fromEntries(others));
}

/** The Python name of a built-in function; undefined for others. */
export function builtinName(value: unknown): string | undefined {
  if (typeof value !== "function") return undefined;
  if (unnamed !== undefined) nameAll(unnamed);
  return builtins.get(value);
}

function isBuiltin(value: unknown): boolean {
  return builtinName(value) !== undefined;
}
