/**
 * Classes of classes, and classes that are made while the program runs.
 * https://docs.python.org/3/reference/datamodel.html#metaclasses
 *
 * @module
 */
import {
  bases as basesIn,
  delattr,
  getattr,
  mro as lineOf,
  ownAttribute,
  setattrOf,
} from "../attributes.ts";
import { call, callMember, invoke } from "../calls.ts";
import { KeyError, TypeError } from "../exceptions.ts";
import { type AnyClass, checkBases, metaclass, mixin } from "../inheritance.ts";
import { putMember } from "../methods.ts";
import { takesKeywords } from "../parameters.ts";
import { noteTypeMethods } from "../special_methods.ts";
import { undefinedName } from "../names.ts";
import { item, setItem } from "../operators/container.ts";
import { methodOf } from "../operators/dispatch.ts";
import { truth } from "../operators/truth.ts";
import { baseClass } from "../values/base_classes.ts";
import { Dict, dictEntries } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { tupleFrom } from "../values/tuple.ts";
import {
  builtinType,
  type Class,
  className,
  isType,
  qualifiedName,
  typeInfoOf,
  typeName,
} from "../values/types.ts";
import { ClassMethod, tellName } from "./descriptors.ts";
import { hasMaker, instantiate, plainCalls } from "./make.ts";
import { noteSubclass } from "./subclasses.ts";
import { memberOf } from "./namespace.ts";

type Callable = (...args: unknown[]) => unknown;

/** The namespace of a class: its names with what they stand for. */
export type Namespace = Dict<string, unknown>;

function apart(given: readonly unknown[]): [unknown[], Keywords | undefined] {
  const last = given.at(-1);
  if (!isKeywords(last)) return [[...given], undefined];
  return [given.slice(0, -1), Object.keys(last).length > 0 ? last : undefined];
}

/** The base of metaclasses: Python's `type`. https://docs.python.org/3/library/functions.html#type */
export class Type {
  static readonly __module__: string = "builtins";
  static readonly __name__: string = "type";

  constructor(...given: unknown[]) {
    const [args, named] = apart(given);
    return makeBy(new.target, args, named) as this;
  }

  /** Makes a class: that of the statement that runs, or a new one. */
  static __new__(...given: unknown[]): AnyClass {
    const [args, named] = apart(given);
    const [meta, name, bases, names] = args as [AnyClass, string, AnyClass[], Namespace];
    if (args.length !== 4) throw new TypeError("type.__new__() takes exactly 3 arguments");
    return makeType(meta, name, bases, names, named);
  }

  /** The namespace in which the body of a class runs. */
  static __prepare__(..._given: unknown[]): Namespace {
    return new Dict();
  }

  /** Prepares a new class; there is nothing to do here. */
  __init__(..._given: unknown[]): void {}

  /** What a call of the class gives. */
  __call__(...given: unknown[]): unknown {
    const [args, named] = apart(given);
    return instantiate(this, args, named);
  }

  /** The order in which the members of the class are looked for. */
  mro(): unknown[] {
    return lineOf(this);
  }
}
Object.setPrototypeOf(Type.prototype, Function.prototype);

/** Whether an object is one of the class or of one that derives from it. */
function plainCheck(this: never, value: unknown): boolean {
  return Function.prototype[Symbol.hasInstance].call(this, value);
}

/** What a call of a class gives that no metaclass has a say in. */
function callType(type: object, ...given: unknown[]): unknown {
  const [args, named] = apart(given);
  if (isOwnMeta(metaclassOf(type)) || hasMaker(type)) return instantiate(type, args, named);
  return named ? call(type, args, named) : invoke(type, ...args);
}
takesKeywords(callType);

noteTypeMethods({
  __init__: (): null => null,
  __call__: callType,
  __getattribute__: (type: object, name: string): unknown => ownAttribute(type, name),
  __setattr__(type: object, name: string, value: unknown): null {
    setattrOf(type, name, value);
    return null;
  },
  __delattr__(type: object, name: string): null {
    delattr(type, name, true);
    return null;
  },
  __repr__: (type: object): string => `<class '${qualifiedName(type)}'>`,
  __instancecheck__: (type: object, value: unknown): boolean =>
    typeInfoOf(type) ? value instanceof (type as Class) : plainCheck.call(type as never, value),
  __subclasscheck__: (type: object, candidate: unknown): boolean =>
    lineOf(candidate).includes(type),
});

// Metaclasses of programs that have their own need not say that they override these.
Object.assign(Type.prototype, {
  __instancecheck__: plainCheck,
  __subclasscheck__(this: object, candidate: unknown): boolean {
    return lineOf(candidate).includes(this);
  },
});
plainCalls.add(Type.prototype.__call__);
Object.defineProperty(Type.prototype, Symbol.hasInstance, {
  value(this: { __instancecheck__?: (value: unknown) => unknown }, value: unknown): boolean {
    const own = this.__instancecheck__;
    const isExact = typeof value === "object" && value !== null && value.constructor === this;
    return own && own !== plainCheck as unknown && !isExact
      ? truth(own.call(this, value))
      : Function.prototype[Symbol.hasInstance].call(this, value);
  },
});
for (const name of Object.getOwnPropertyNames(Type.prototype)) {
  if (name !== "constructor") Object.defineProperty(Type.prototype, name, { enumerable: false });
}

interface Meta {
  readonly __new__: Callable;
  readonly prototype: object;
}

/** Makes a class by a metaclass's `__new__` and `__init__`. */
function makeBy(meta: object, args: unknown[], named: Keywords | undefined): unknown {
  const { __new__: maker } = meta as Meta;
  const made = callMember({ method: maker, receiver: meta }, [meta, ...args], named);
  if (made instanceof (meta as unknown as new () => object)) {
    const { __init__: init } = made as unknown as { __init__: Callable };
    callMember({ method: init, receiver: made }, args, named);
  }
  return made;
}

/** A class of which the statement runs: written already, and to be given to its metaclass. */
interface Written {
  readonly type: AnyClass;
  readonly names: ReadonlyMap<string, unknown>;
}

const written: Written[] = [];

/**
 * Has the metaclass of a class make it of what the statement has written.
 *
 * @param names The names that the body of the class has bound, in this order; a name and a value where another value takes
 *   its place below, a name alone in a list where the body asks for what it does not bind
 * @param keywords What stands behind the bases
 * @throws {TypeError} when the metaclass gives another class
 */
export function createClass(
  type: AnyClass,
  names: readonly Step[],
  keywords: Record<string, unknown> = {},
): void {
  const meta = metaclassOf(type);
  const made = makeClass(isOwnMeta(meta) ? meta : Type, type, names, keywords);
  if (made !== type) {
    throw new TypeError(
      `Cannot make class "${className(type)}": its metaclass gives another object`,
    );
  }
}

/** What the body of a class does with a name. */
type Step = string | readonly [name: string, value?: unknown];

/**
 * What a metaclass, or anything else that can be called with a name, bases and members, makes of a class that a statement
 * has written.
 *
 * @throws {TypeError} when it cannot be called so
 */
export function makeClass(
  meta: unknown,
  type: AnyClass,
  names: readonly Step[],
  keywords: Record<string, unknown> = {},
): unknown {
  const name = className(type);
  const bases = tupleFrom(basesOf(type));
  const bound = names.filter((one) => typeof one === "string");
  const known = new Map<string, unknown>(bound.map((one) => [one, memberOf(type, one)]));
  const all = namespace(meta, name, bases, keywords);
  setItem(all, "__module__", "__main__");
  setItem(all, "__qualname__", qualname(type));
  for (const step of names) {
    if (typeof step === "string") setItem(all, step, known.get(step));
    else if (step.length === 2) setItem(all, ...step as [string, unknown]);
    else askFor(all, step[0]);
  }
  written.push({ type, names: known });
  const depth = written.length;
  try {
    const named = Object.keys(keywords).length > 0 ? keywords : undefined;
    if (isType(meta)) return makeBy(meta as object, [name, bases, all], named);
    return named ? call(meta, [name, bases, all], named) : invoke(meta, name, bases, all);
  } finally {
    written.length = depth - 1;
  }
}

/** Has what holds the names of a class body give one that is not bound. */
function askFor(names: unknown, name: string): void {
  try {
    item(names, name);
  } catch (error) {
    if (error instanceof KeyError) undefinedName(name);
    throw error;
  }
}

function qualname(type: object): string {
  const own = Object.getOwnPropertyDescriptor(type, "__qualname__")?.value;
  return typeof own === "string" ? own : className(type);
}

function namespace(meta: unknown, name: string, bases: unknown, keywords: Keywords): unknown {
  const make = getattr(meta, "__prepare__", undefined);
  if (
    make === undefined || isType(meta) && (meta as typeof Type).__prepare__ === Type.__prepare__
  ) {
    return new Dict();
  }
  const named = Object.keys(keywords).length > 0 ? [keywords] : [];
  const made = call(make, [name, bases], ...named);
  if (made instanceof Map || methodOf(made, "__getitem__")) return made;
  throw new TypeError(
    `${isType(meta) ? className(meta) : "<metaclass>"}.__prepare__() must return a mapping, not ${
      typeName(made)
    }`,
  );
}

function basesOf(type: object): unknown[] {
  return basesIn(type).filter((base) => base !== builtinType("object"));
}

/** The metaclass of a class. */
export function metaclassOf(type: unknown): unknown {
  if (typeof type !== "function") return undefined;
  return type instanceof Type ? type.constructor : builtinType("type");
}

function entriesOf(names: unknown): [string, unknown][] {
  return [...dictEntries(names)] as [string, unknown][];
}

/** Names that are no members of a class. */
const OUTSIDE = new Set(["__module__", "__qualname__", "__doc__", "__dict__", "__weakref__"]);

function makeType(
  meta: AnyClass,
  name: string,
  bases: readonly AnyClass[],
  names: Namespace,
  keywords: Keywords | undefined,
): AnyClass {
  const open = written.at(-1);
  const isWritten = open !== undefined && className(open.type) === name;
  if (open && isWritten) {
    written.pop();
    const before = basesOf(open.type);
    const isSame = bases.length === before.length && bases.every((one, i) => one === before[i]);
    if (!isSame) changeBases(open.type, baseOf(meta, bases));
  }
  const type = isWritten ? open.type : emptyClass(meta, name, bases);
  const known = isWritten ? open.names : new Map<string, unknown>();
  const entries = entriesOf(names);
  for (const [key, value] of entries) {
    if (known.has(key) && known.get(key) === value) continue;
    if (OUTSIDE.has(key)) {
      if (key === "__doc__" || key === "__module__" && !isWritten || key === "__qualname__") {
        Object.defineProperty(type, key, { value, configurable: true, writable: true });
      }
    } else putNamed(type, key, value);
  }
  const left = new Set(entries.map(([key]) => key));
  for (const key of known.keys()) if (!left.has(key)) takeAway(type, key);
  for (const [key, value] of entries) {
    if (!isWritten || !known.has(key)) tellName(type, key, value);
  }
  if (!isWritten) noteSubclass(type);
  const above = Object.getPrototypeOf(type) as { __init_subclass__?: Callable };
  if (typeof above.__init_subclass__ === "function") {
    callMember({ method: above.__init_subclass__, receiver: type }, [], keywords);
  } else if (keywords) {
    throw new TypeError(`${name}.__init_subclass__() takes no keyword arguments`);
  }
  return type;
}

/** Names whose functions are a class's own without a decorator. */
const OF_CLASS = new Set(["__init_subclass__", "__class_getitem__"]);

function putNamed(type: AnyClass, name: string, value: unknown): void {
  if (typeof value === "function" && name === "__new__") {
    Object.defineProperty(type, name, { value, configurable: true, writable: true });
  } else if (typeof value === "function" && OF_CLASS.has(name)) {
    putMember(type, name, new ClassMethod(value));
  } else putMember(type, name, value);
}

function takeAway(type: AnyClass, name: string): void {
  delete (type as unknown as Record<string, unknown>)[name];
  delete (type.prototype as Record<string, unknown>)[name];
}

/** On a class that says itself what derives from it when the program makes a class by a call. */
export const derives: unique symbol = Symbol("makes classes");

interface Deriving {
  [derives](name: string, bases: readonly AnyClass[], names: unknown): AnyClass;
}

/** Whether a metaclass is one of the program's, or of the library's beside `type`. */
function isOwnMeta(meta: unknown): meta is AnyClass {
  return meta !== undefined && meta !== builtinType("type") && meta !== Type;
}

/** Has a class that was written with others derive from what stands for its bases. */
function changeBases(type: AnyClass, base: AnyClass): void {
  Object.setPrototypeOf(type, base);
  Object.setPrototypeOf(type.prototype, base.prototype as object);
}

/** What a class with a metaclass and bases extends. */
function baseOf(meta: AnyClass, given: readonly unknown[]): AnyClass {
  checkBases(given, builtinType("type"));
  const bases = given.filter((base) => base !== builtinType("object")).map((base) => {
    const type = baseClass(base);
    if (type === undefined) {
      throw new TypeError(`type '${typeName(base)}' is not an acceptable base type`);
    }
    return type as AnyClass;
  });
  const own = [meta, ...bases.map(metaclassOf)].filter(isOwnMeta);
  const winner = own.reduce<AnyClass | undefined>(
    (best, one) =>
      best === undefined || one.prototype instanceof (best as new () => object) ? one : best,
    undefined,
  );
  const hasIt = winner !== undefined && bases.some((base) => metaclassOf(base) === winner);
  return winner && !hasIt ? metaclass(winner, ...bases) : mixin(...bases);
}

/** A class without members of its own. */
function emptyClass(meta: AnyClass, name: string, bases: readonly unknown[]): AnyClass {
  const parent = baseOf(meta, bases);
  const type = class extends (parent as new (...args: unknown[]) => object) {};
  Object.defineProperty(type, "name", { value: name, configurable: true });
  Object.defineProperty(type, "__name__", { value: name, configurable: true, writable: true });
  return type;
}

/**
 * A class by name, bases and members.
 *
 * @throws {TypeError} when the bases do not fit together
 * @see https://docs.python.org/3/library/functions.html#type
 */
export function newType(
  name: unknown,
  bases: unknown,
  names: unknown,
  keywords?: Keywords,
): AnyClass {
  if (typeof name !== "string") {
    throw new TypeError(`type.__new__() argument 1 must be str, not ${typeName(name)}`);
  }
  if (!Array.isArray(bases)) {
    throw new TypeError(`type.__new__() argument 2 must be tuple, not ${typeName(bases)}`);
  }
  if (!(names instanceof Map)) {
    throw new TypeError(`type.__new__() argument 3 must be dict, not ${typeName(names)}`);
  }
  const own = bases.find((base) => typeof base === "function" && derives in base);
  if (own) return (own as Deriving)[derives](name, bases, names);
  const meta = bases.map(metaclassOf).find(isOwnMeta);
  if (meta) return makeBy(meta, [name, bases, names], keywords) as AnyClass;
  return makeType(
    Type as unknown as AnyClass,
    name,
    bases,
    names as unknown as Namespace,
    keywords,
  );
}
