/**
 * `isinstance()`, `issubclass()`, `callable()` and the types `object` and `type`.
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { checks } from "../classes/generic_alias.ts";
import { newType, Type } from "../classes/metaclass.ts";
import { asMethod, bind, type Callable, functionName } from "../attributes.ts";
import { invoke, mro, type as typeOf, type TypeObject } from "../dispatch.ts";
import { methodOf } from "../operators/dispatch.ts";
import { addressText } from "../values/identity.ts";
import {
  builtinTypeOf,
  type Class,
  defineType,
  isType,
  nameClass,
  standsForType,
  typeInfoOf,
  typeName,
} from "../values/types.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import type { Dict } from "../values/dict.ts";
import type { DictType } from "./dict.ts";
import type { BoolType } from "./int.ts";
import type { ListType } from "./list.ts";
import type { StrType } from "./str.ts";

/** What `isinstance` compares with: a type, None, or a tuple of such. */
export type ClassInfo = unknown;

/** The built-in type that a class of the library says its objects are of, as members of an IntEnum are ints. */
function standsFor(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return (value.constructor as { __valuetype__?: string } | undefined)?.__valuetype__;
}

/** The type of the instances of a built-in type that TypeScript can tell from others. */
export type InstanceOf<C> = C extends StrType ? string
  : C extends ListType ? unknown[]
  : C extends DictType ? Dict<unknown, unknown>
  : C extends BoolType ? boolean
  : never;

/**
 * Whether a value is an instance of a type, or of one of a tuple of types.
 * https://docs.python.org/3/library/functions.html#isinstance
 *
 * @throws {TypeError} when `classInfo` is no type
 */
export function isinstance<C extends StrType | ListType | DictType | BoolType>(
  value: unknown,
  classInfo: C,
): value is InstanceOf<C>;
export function isinstance(value: unknown, classInfo: ClassInfo): boolean;
export function isinstance(value: unknown, classInfo: ClassInfo): boolean {
  if (Array.isArray(classInfo)) return classInfo.some((part) => isinstance(value, part));
  if (typeof classInfo === "function" && classInfo.constructor !== Function) {
    return value instanceof (classInfo as unknown as Class);
  }
  const info = typeInfoOf(classInfo);
  if (info) return info.holds(value) || standsFor(value) === info.name;
  if (typeof classInfo !== "function") {
    const own = methodOf(classInfo, "__instancecheck__");
    if (own) return Boolean(own.call(classInfo, value));
    throw new TypeError(
      "isinstance() arg 2 must be a type, a tuple of types, or a union",
    );
  }
  return value instanceof (classInfo as unknown as Class);
}

/**
 * Whether a type is a subclass of another, or of one of a tuple of types.
 * https://docs.python.org/3/library/functions.html#issubclass
 *
 * @throws {TypeError} when one of the arguments is no type
 */
export function issubclass(candidate: unknown, classInfo: ClassInfo): boolean {
  if (!isType(candidate)) throw new TypeError("issubclass() arg 1 must be a class");
  if (Array.isArray(classInfo)) return classInfo.some((part) => issubclass(candidate, part));
  if (!isType(classInfo)) {
    const check = methodOf(classInfo, "__subclasscheck__");
    if (check) return Boolean(check.call(classInfo, candidate));
    throw new TypeError(
      "issubclass() arg 2 must be a class, a tuple of classes, or a union",
    );
  }
  const own = methodOf(classInfo, "__subclasscheck__");
  if (own) return Boolean(own.call(classInfo, candidate));
  const wanted = builtinTypeOf(classInfo) ?? classInfo;
  const { __valuetype__: kind } = candidate as { __valuetype__?: string };
  if (kind !== undefined && kind === typeInfoOf(wanted)?.name) return true;
  return mro(candidate).includes(wanted);
}

checks.isInstance = (value, type) => isinstance(value, type as ClassInfo);
checks.isSubclass = (candidate, type) => issubclass(candidate, type as ClassInfo);

/** Whether a value can be called. https://docs.python.org/3/library/functions.html#callable */
export function callable(value: unknown): boolean {
  return typeof value === "function" || methodOf(value, "__call__") !== undefined;
}

/** An object without anything of its own, such as a program makes to have a value like no other. */
export class PlainObject {
  /** The object as Python prints it. */
  toString(): string {
    return `<object object at ${addressText(this)}>`;
  }
}
nameClass(PlainObject, "object");

/** The type `object`: callable, and a type object. */
export interface ObjectType {
  (): PlainObject;
  readonly name: string;
}

/** A new object. https://docs.python.org/3/library/functions.html#object */
export const object: ObjectType = defineType(
  { name: "object", holds: () => true, class: PlainObject },
  (): PlainObject => new PlainObject(),
);

/** The type `type`: the type of a value, and itself a type object. */
export interface TypeType {
  /** The type of a value. */
  (value: unknown): TypeObject;
  /** A class by name, bases and members. */
  (name: string, bases: unknown, names: unknown, keywords?: Keywords): TypeObject;
  readonly name: string;
}

/** The type of a value, or a new class. https://docs.python.org/3/library/functions.html#type */
export const type: TypeType = defineType(
  { name: "type", holds: isType },
  (...args: unknown[]) => {
    const last = args.at(-1);
    const named = isKeywords(last) ? last : undefined;
    const given = named ? args.slice(0, -1) : args;
    if (given.length === 1 && !named) return typeOf(given[0]);
    if (given.length !== 3) throw new TypeError("type() takes 1 or 3 arguments");
    return newType(given[0], given[1], given[2], named) as unknown as TypeObject;
  },
);

standsForType(Type, type);

/** The type of None. */
export const NoneType: { (): null; readonly name: string } = defineType(
  { name: "NoneType", holds: (value) => value === null || value === undefined },
  (): null => null,
);

/** A type of what functions and methods are, of which nothing can be made by calling it. */
function kindOfFunction(name: string): { (): never; readonly name: string } {
  return defineType({ name, holds: (value) => typeName(value) === name }, (): never => {
    throw new TypeError(`cannot create '${name}' instances`);
  });
}

/** The type of functions. */
export const FunctionType: { (): never; readonly name: string } = kindOfFunction("function");

/** The type of Python's own functions, and of methods of its own types. */
export const BuiltinFunctionType: { (): never; readonly name: string } = kindOfFunction(
  "builtin_function_or_method",
);

/** The type of methods taken off an object. Called, it makes a method of a function and an object. */
export const MethodType: { (...args: never[]): unknown; readonly name: string } = defineType(
  { name: "method", holds: (value) => typeName(value) === "method" },
  (fn: unknown, self: unknown): unknown => {
    if (typeof fn !== "function") {
      const given = (...args: unknown[]) => invoke(fn, self, ...args);
      return bind(given, self, "__call__");
    }
    return bind(asMethod(fn as Callable), self, functionName(fn));
  },
);

/** The type of methods of built-in types, taken off the type. */
export const MethodDescriptorType: { (): never; readonly name: string } = kindOfFunction(
  "method_descriptor",
);

/** The type of the special methods of built-in types, taken off the type. */
export const WrapperDescriptorType: { (): never; readonly name: string } = kindOfFunction(
  "wrapper_descriptor",
);

/** The type of the special methods of values of built-in types. */
export const MethodWrapperType: { (): never; readonly name: string } = kindOfFunction(
  "method-wrapper",
);
