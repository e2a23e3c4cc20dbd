/**
 * Attributes and methods whose receiver is known only at run time.
 *
 * Names come as Python has them. Emitted classes keep them; the classes of this package spell them in camel case, so both
 * are looked for.
 *
 * @module
 */
import { bindingOf, markBound } from "../codec/bound.ts";
import { reduce } from "../codec/forms.ts";
import { AttributeError, pythonHooks, TypeError } from "../errors.ts";
import {
  hiddenFields,
  hideField,
  isOpenAccessor,
  keeperOf,
  removeField,
} from "../codec/hidden_fields.ts";
import { subclassesOf } from "./classes/subclasses.ts";
import { missing as abstractNames } from "./classes/abstract.ts";
import { plainOf } from "./values/held.ts";
import { FrozenSet } from "./values/set.ts";
import { closureOf, type CodeFacts, codeOf } from "./classes/code.ts";
import { MappingProxyType } from "./classes/mapping_proxy.ts";
import { namespaceOf } from "./classes/namespace.ts";
import { create, makes, noteInit } from "./classes/make.ts";
import { descriptorOf, isDescriptor, propertyOf } from "./classes/descriptors.ts";
import { BaseException, noAttribute } from "./exceptions.ts";
import { methodOf } from "./operators/dispatch.ts";
import { camelCase } from "../letter_case.ts";
import { putMember } from "./methods.ts";
import { generatorAttribute, generatorMethod } from "./generators.ts";
import { specialMethod, typeSpecialMethod } from "./special_methods.ts";
import { madeOnDemand } from "./support/on_demand.ts";
import { dialect } from "./support/dialect.ts";
import { isSpecial } from "./support/special_names.ts";
import { withEnclosing } from "./support/enclosing.ts";
import { tracebackOf } from "./traceback_object.ts";
import { Dict } from "./values/dict.ts";
import { fieldsOf, giveDict, givenDict, lookInto } from "./values/given_dict.ts";
import { FLOAT, Float, INT, kindOf } from "./values/numbers.ts";
import { hasOnlySlots, layoutOf, slotOf, slotsOf, takesField } from "./classes/slots.ts";
import { givenName, giverOf, isOfFunctions, keepName } from "./classes/function_names.ts";
import { isForeign, placeOf, shownName } from "./values/foreign.ts";
import { isKeywords } from "./values/keywords.ts";
import { basesAbove, isTopmost, lineageOf, shownClass } from "./values/lineage.ts";
import { isTuple, Tuple, tupleFrom } from "./values/tuple.ts";
import {
  builtinName,
  builtinType,
  builtinTypeOf,
  type Class,
  classModule,
  className,
  classOf,
  isClass,
  isType,
  metatype,
  nativeType,
  noteMethod,
  otherBases,
  typeInfoOf,
  typeMethodOf,
  typeName,
} from "./values/types.ts";

/** Anything that can be called. */
export type Callable = (...args: unknown[]) => unknown;

const MISSING: unique symbol = Symbol("missing");

/** The type of a value. https://docs.python.org/3/library/functions.html#type */
export function type(value: unknown): TypeObject {
  const name = dialect.current?.typeName(value);
  if (name !== undefined) return builtinType(name) as unknown as TypeObject;
  if (typeof value === "object" && value !== null) {
    const native = nativeType(value);
    if (native) return native as unknown as TypeObject;
    const owner = classOf(value);
    const builtin = builtinTypeOf(owner);
    if (builtin) return builtin as unknown as TypeObject;
    if (typeof owner === "function" && owner !== Object) return owner as unknown as TypeObject;
  }
  if (typeof value === "function" && value.constructor !== Function && isType(value)) {
    return value.constructor as unknown as TypeObject;
  }
  const meta = typeof value === "function" && (value as { [metatype]?: TypeObject })[metatype];
  if (meta) return meta;
  return (builtinType(typeName(value)) ?? Object) as unknown as TypeObject;
}

/** A type as value: a class, or one of the built-in types. */
export interface TypeObject {
  (...args: never[]): unknown;
  new (...args: never[]): unknown;
  readonly name: string;
}

/** Methods of the built-in types that take no receiver. */
export const STATIC: ReadonlySet<string> = new Set([
  "maketrans",
  "fromkeys",
  "fromBytes",
  "fromhex",
  "of",
  "literal",
]);

/** The methods that stand on a type, for receivers that have none of their own. */
export function typeMethod(receiver: unknown, name: string): Callable | undefined {
  if (typeof receiver === "object") {
    const own = generatorMethod(receiver, name);
    if (own) return own;
    if (Array.isArray(receiver) && hidesMethod(receiver, name)) return undefined;
  }
  const names = methodTypes(receiver);
  for (const typeNameOf of names) {
    const home = builtinType(typeNameOf) as unknown as Record<string, unknown> | undefined;
    if (!home) continue;
    const found = Object.hasOwn(home, name) ? home[name] : home[camelCase(name)];
    if (typeof found === "function" && name !== "name" && name !== "constructor") {
      return found as Callable;
    }
  }
  return undefined;
}

/** Whether a class derived from list or tuple has a member of its own by a name, as a named tuple its field `count`. */
function hidesMethod(receiver: object, name: string): boolean {
  let at = Object.getPrototypeOf(receiver) as object | null;
  for (; at && at !== Array.prototype && at !== Tuple.prototype; at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at, name)) return true;
  }
  return false;
}

function methodTypes(receiver: unknown): readonly string[] {
  if (typeof receiver === "boolean") return ["int"];
  if (Array.isArray(receiver)) return isTuple(receiver) ? ["tuple"] : ["list"];
  if (receiver instanceof Uint8Array) {
    return typeName(receiver) === "bytearray" ? ["bytearray", "bytes"] : ["bytes"];
  }
  if (typeof receiver === "object" && receiver !== null && !(receiver instanceof Float)) return [];
  if (typeof receiver === "function") return [];
  return [typeName(receiver)];
}

/** Attributes of numbers. */
function numberAttribute(value: unknown, name: string): unknown {
  const kind = kindOf(value);
  if (kind !== INT && kind !== FLOAT) return MISSING;
  const plain = typeof value === "boolean" ? Number(value) : value;
  switch (name) {
    case "real":
      return plain;
    case "imag":
      return kind === INT ? 0 : new Float(0);
    case "numerator":
      return kind === INT ? plain : MISSING;
    case "denominator":
      return kind === INT ? 1 : MISSING;
    default:
      return MISSING;
  }
}

/** Attributes that every object has. */
function commonAttribute(value: unknown, name: string): unknown {
  switch (name) {
    case "__class__":
      return type(value);
    case "__doc__":
      return typeof value === "function" ? ofFunction(value as Callable, name) ?? null : null;
    case "__dict__":
      if (isFunction(value)) {
        return new Dict(Object.entries(value).filter(([name]) => !name.startsWith("__")));
      }
      if (typeof value !== "object" || value === null) {
        if (isClass(value)) return new MappingProxyType(namespaceOf(value));
        return isType(value)
          ? new MappingProxyType(new Dict(Object.entries(value as Callable)))
          : MISSING;
      }
      return takesField(value, "__dict__") ? fieldsOf(value) : MISSING;
    case "__name__":
      return typeof value === "function" && !Object.hasOwn(value, "keywords")
        ? functionName(value)
        : MISSING;
    case "__qualname__":
      return typeof value === "function" ? fullName(value) : MISSING;
    case "__defaults__":
    case "__kwdefaults__":
      return isFunction(value) ? ofFunction(value as Callable, name) ?? null : MISSING;
    case "__text_signature__":
      return isFunction(value) ? ofFunction(value as Callable, name) ?? MISSING : MISSING;
    case "__annotations__":
      return isFunction(value) ? ofFunction(value as Callable, name) ?? new Dict() : MISSING;
    case "__code__":
      return isFunction(value)
        ? codeOf(
          value as Callable,
          ofFunction(value as Callable, "__code_facts__") as CodeFacts | undefined,
        )
        : MISSING;
    case "__closure__":
      return isFunction(value)
        ? closureOf(ofFunction(value as Callable, "__code_facts__") as CodeFacts | undefined)
        : MISSING;
    case "__get__":
      return isFunction(value)
        ? (self: unknown, _owner: unknown = null) => ofObject(value, self)
        : MISSING;
    case "__globals__":
      return isFunction(value) ? new Dict() : MISSING;
    case "__self__":
      return typeof value === "function" ? bindingOf(value)?.receiver ?? MISSING : MISSING;
    case "__func__":
      return typeof value === "function" ? functionOf(value as Callable) ?? MISSING : MISSING;
    case "__module__":
      return typeof value === "function" || (typeof value === "object" && value !== null)
        ? classModule(typeof value === "function" ? value : classOf(value))
        : MISSING;
    case "__bases__":
      return isType(value) ? tupleFrom(bases(value)) : MISSING;
    case "__mro__":
      return isType(value) ? tupleFrom(mro(value)) : MISSING;
    case "mro":
      if (value === builtinType("type")) return mro;
      return isType(value) ? () => mro(value) : MISSING;
    case "__subclasses__":
      if (value === builtinType("type")) return subclassesOf;
      return isType(value) ? () => subclassesOf(value as object) : MISSING;
    case "__base__":
      return isType(value) ? bases(value)[0] ?? null : MISSING;
    case "__new__":
      return isType(value) ? (value as { [makes]?: unknown })[makes] ?? create : MISSING;
    case "__cause__":
      return value instanceof Error ? (value.cause ?? null) : MISSING;
    case "__traceback__":
      return value instanceof Error ? tracebackOf(value) : MISSING;
    case "__context__":
      return value instanceof Error ? null : MISSING;
    default:
      return MISSING;
  }
}

/** A function as a method of an object; itself without one, and where it is a method already. */
function ofObject(value: Callable, self: unknown): Callable {
  if (self === null || self === undefined || bindingOf(value) !== undefined) return value;
  return bind(asMethod(value), self, functionName(value));
}

/** Whether a value is a function or method of a program. */
function isFunction(value: unknown): value is Callable {
  return typeof value === "function" && !isType(value) && builtinName(value) === undefined;
}

/** The function behind a method that was taken off its object or class. */
function methodBehind(value: Callable): Callable | undefined {
  const known = originals.get(value) ?? ofClasses.get(value);
  if (known) return functionsBehind.get(known.method) ?? known.method;
  const binding = bindingOf(value);
  const method = (binding?.receiver as Record<string, unknown> | null | undefined)?.[
    binding?.name ?? ""
  ];
  return typeof method === "function"
    ? functionsBehind.get(method) ?? method as Callable
    : undefined;
}

/** What a function, or the one behind a method, tells of itself. */
function ofFunction(value: Callable, name: string): unknown {
  for (const one of [value, methodBehind(value)]) {
    const own = one && Object.getOwnPropertyDescriptor(one, name)?.value as unknown;
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The function of a method, as its class has it. */
function functionOf(value: Callable): unknown {
  const made = functionsBehind.get(originals.get(value)?.method ?? value);
  if (made) return made;
  const binding = bindingOf(value);
  if (!binding) return undefined;
  const { receiver } = binding;
  const type = isClass(receiver) ? receiver : classOf(receiver as object);
  return attribute(type, binding.name);
}

/** What Python calls a function with all that it stands in. */
export function fullName(value: object & { name?: string }): string {
  if (isType(value)) {
    const own = Object.getOwnPropertyDescriptor(value, "__qualname__")?.value as unknown;
    return typeof own === "string" ? own : className(value);
  }
  const own = ofFunction(value as Callable, "__qualname__");
  if (typeof own === "string") return own;
  const ofType = typeMethodOf(value);
  if (ofType) return `${ofType.type}.${ofType.name}`;
  const owner = ofClasses.get(value)?.owner ?? homes.get(value) ?? bindingOf(value)?.receiver;
  const name = functionName(value);
  if (owner === undefined || owner === null) return withEnclosing(value, name);
  const type = isType(owner) ? owner : classOf(owner as object);
  return `${typeof type === "function" ? fullName(type) : className(type)}.${name}`;
}

/** What Python calls a function or class. */
export function functionName(value: object & { name?: string }): string {
  // A name with its module is what messages have.
  if (isType(value)) return className(value).split(".").at(-1)!;
  const method = bindingOf(value);
  if (method) return method.name;
  const ofType = typeMethodOf(value);
  if (ofType) return ofType.name;
  const given = Object.getOwnPropertyDescriptor(value, "__name__")?.value;
  if (typeof given === "string") return given;
  return builtinName(value) ??
    (isLambda(value) ? "<lambda>" : value.name?.replace(/^bound /, "") || "<lambda>");
}

/** Whether a function of a program is what a lambda becomes. */
export function isLambda(target: object): boolean {
  if (Object.hasOwn(target, "prototype") || Object.hasOwn(target, "__name__")) return false;
  if (ofClasses.has(target) || originals.has(target)) return false;
  if (classModule(target) !== "__main__" || typeInfoOf(target)) return false;
  const text = Function.prototype.toString.call(target);
  // What a `def` becomes has a body in braces, a generator's in a function.
  return /^(?:async\s*)?(?:\(|[\w$]+\s*=>)/.test(text) && !/(?:\}|\.call\(this\))$/.test(text);
}

/** The bases of a class, as it was written. */
export function bases(value: unknown): unknown[] {
  const several = basesAbove(value as object);
  if (several) return [...several].map((base) => builtinTypeOf(base) ?? base);
  const chain = mro(value);
  return chain.length > 1 ? [chain[1], ...otherBases(value) ?? []] : [];
}

/** One line of classes out of several: each before what it inherits from, and all in the order of their line. */
function merged(lines: readonly (readonly unknown[])[]): unknown[] {
  const left = lines.map((line) => [...line]);
  const result: unknown[] = [];
  for (;;) {
    const heads = left.filter((line) => line.length > 0).map((line) => line[0]);
    if (heads.length === 0) return result;
    const next = heads.find((head) => left.every((line) => line.indexOf(head) <= 0)) ?? heads[0];
    result.push(next);
    for (const line of left) if (line[0] === next) line.shift();
  }
}

/** A type and all that it inherits from, `object` last. */
export function mro(value: unknown): unknown[] {
  const chain: unknown[] = [];
  const object = builtinType("object");
  for (let type = value; typeof type === "function" && type !== Function.prototype;) {
    const own = shownClass(type);
    const shown = own && (builtinTypeOf(own) ?? own);
    if (own && type !== Object && shown !== object) chain.push(shown);
    // What exceptions are made of in JavaScript is no class of Python's.
    if (type === BaseException || isTopmost(type)) break;
    const others = otherBases(type);
    if (others !== undefined) {
      const lines = [Object.getPrototypeOf(type), ...others].map(mro);
      return [...chain, ...merged(lines)];
    }
    const info = typeInfoOf(type);
    if (info) {
      for (const base of info.bases ?? []) chain.push(builtinType(base));
      break;
    }
    if (builtinTypeOf(type)) break;
    type = Object.getPrototypeOf(type);
  }
  chain.push(object);
  return chain;
}

/** What a class tells of itself alone, not of those that derive from it. */
const OWN_NAMES = new Set(["__doc__", "__name__", "__qualname__", "__module__"]);

function objectAttribute(value: object, name: string): unknown {
  if (name === "__abstractmethods__" && isClass(value)) {
    return name in value ? new FrozenSet(abstractNames(value)) : MISSING;
  }
  if (OWN_NAMES.has(name) && isClass(value) && !Object.hasOwn(value, name)) return MISSING;
  const object = value as Record<string, unknown>;
  const camel = camelCase(name);
  const place = placeOf(value, name);
  for (let candidate = place;; candidate = camel) {
    const isAbsent = !(candidate in object) || hidden(value, candidate) ||
      isClass(value) && isMethodBelow(value, candidate);
    if (isAbsent) {
      if (candidate === camel) break;
      continue;
    }
    const found = typeof value === "function" && isOfFunctions(candidate)
      ? givenName(value, candidate)
      : object[candidate];
    if (isClass(value) && typeof found === "function" && !isType(found)) {
      return bind(found as Callable, value, name);
    }
    const isOwn = Object.hasOwn(value, candidate) || keeperOf(value)?.has(candidate) === true;
    const isMethod = typeof found === "function" && !isType(found) && !isOwn;
    if (candidate === name && !isOwn && hasFields(value)) {
      keepMember(value, name, isMethod ? found as Callable : VALUE);
    }
    return isMethod ? bind(found as Callable, value, name) : found ?? null;
  }
  if (isClass(value)) {
    const home = value.prototype as Record<string, unknown> | undefined;
    const asWritten = home ? placeOf(home, name) : name;
    // classes of this package spell their methods in camel case
    const ofHome = home && !(asWritten in home) && camel in home ? camel : asWritten;
    const property = home && ofObjects(value, home, ofHome);
    if (property) return property;
    const method = home?.[ofHome];
    if (typeof method === "function" && name !== "constructor") {
      return methodAsFunction(value, method as Callable, name);
    }
  }
  const ofOwn = ofClass(value, name);
  const inherited = ofOwn === MISSING && camel !== name ? ofClass(value, camel) : ofOwn;
  if (inherited !== MISSING) return inherited;
  const slot = isClass(value) ? slotOf(value, name) : undefined;
  if (slot) return slot;
  if (commonAttribute(value, name) !== MISSING) return MISSING;
  const fallback = object.__getattr__;
  return typeof fallback === "function" ? fallback.call(value, name) : MISSING;
}

/** Whether a class has a method of its own in the place of what one above it was given later. */
function isMethodBelow(type: object, name: string): boolean {
  for (
    let at: unknown = type;
    typeof at === "function" && !Object.hasOwn(at, name);
    at = Object.getPrototypeOf(at)
  ) {
    if (typeof at.prototype === "object" && Object.hasOwn(at.prototype as object, name)) {
      return true;
    }
  }
  return false;
}

/** The property that accessors of a class's objects are, as a value. */
function ofObjects(type: object, home: object, name: string): unknown {
  const found = findProperty(home, name);
  if (!found || !found.get && !found.set) return undefined;
  const descriptor = descriptorOf(found);
  if (descriptor !== undefined) return descriptor;
  const remove = (home as Record<string, unknown>)[`delete ${name}`];
  return propertyOf(type, name, found, remove as (() => unknown) | undefined);
}

/** Functions of classes that take neither an object nor a class. */
export const staticMethods: WeakSet<object> = new WeakSet<object>();

const unboundMethods = new WeakMap<object, Callable>();

/** The functions that methods were made of by decorators: they take the object as their first argument. */
export const functionsBehind: WeakMap<object, Callable> = new WeakMap<object, Callable>();

/** The classes of functions that take the object first, for errors about their arguments. */
export const homes: WeakMap<object, object> = new WeakMap<object, object>();

/** A function that takes the object first, as a method, which has it as `this`. */
export function asMethod<F extends Callable>(fn: F): F {
  const bound = function (this: unknown, ...args: unknown[]): unknown {
    return fn(this, ...args);
  };
  Object.defineProperty(bound, "name", { value: functionName(fn) });
  functionsBehind.set(bound, fn);
  return bound as unknown as F;
}

/** A method named on its class, which takes the object as its first argument. */
export function methodAsFunction(owner: object, method: Callable, name: string): Callable {
  const behind = functionsBehind.get(method);
  if (behind) return behind;
  let found = unboundMethods.get(method);
  if (found === undefined) {
    found = (self: unknown, ...args: unknown[]): unknown => method.apply(self, args);
    Object.defineProperty(found, "name", { value: functionName(method) });
    (found as { [reduce]?: () => unknown[] })[reduce] = () => [getattr, [owner, name]];
    ofClasses.set(found, { method, owner });
    unboundMethods.set(method, found);
  }
  return found;
}

/** The class and the name of a function that was taken off a class and is bound to nothing. */
export function unboundOf(value: object): { owner: object; name: string } | undefined {
  const unbound = ofClasses.get(value);
  if (unbound) return { owner: unbound.owner, name: functionName(value) };
  const { receiver, name } = bindingOf(value) ?? {};
  if (!isClass(receiver)) return undefined;
  const method = (receiver as unknown as Record<string, unknown>)[name!];
  return typeof method === "function" && staticMethods.has(method)
    ? { owner: receiver, name: name! }
    : undefined;
}

/** What stands behind methods that were taken off their classes. */
export const ofClasses: WeakMap<object, { method: Callable; owner: object }> = new WeakMap<
  object,
  { method: Callable; owner: object }
>();

/** Whether a class has an attribute from itself or its bases, not from its metaclass. */
function ofClassItself(owner: object, name: string): boolean {
  for (let at = owner; typeof at === "function"; at = Object.getPrototypeOf(at) as object) {
    if (Object.hasOwn(at, name)) return true;
  }
  return false;
}

/** What a program has put on an object's class after it was made. */
function ofClass(value: object, name: string): unknown {
  const isPlain = typeof value === "function" &&
    (value.constructor === Function || name.startsWith("__"));
  if (isPlain) return MISSING;
  const owner = value.constructor as unknown as Record<string, unknown>;
  if (typeof owner !== "function") return MISSING;
  const place = placeOf(value, name);
  if (!(place in owner) || hidden(owner, place) || !ofClassItself(owner, place)) return MISSING;
  const found = isOfFunctions(place) ? givenName(owner, place) : owner[place];
  if (typeof found !== "function" || isType(found)) return found;
  const method = found as Callable;
  let home: object = owner;
  while (!Object.hasOwn(home, place)) home = Object.getPrototypeOf(home) as object;
  if (typeof home !== "function") return MISSING;
  if (staticMethods.has(method)) {
    if (functionName(method) === name) homes.set(method, home);
    return method;
  }
  if (functionsBehind.has(method)) return bind(method, owner, name);
  // A method of the class cannot be listed; a function that was assigned gets the object.
  return Object.getOwnPropertyDescriptor(home, place)?.enumerable
    ? bind(withSelf(method, value), value, name)
    : bind(method, owner, name);
}

/** A function that takes the object as its first argument, as a method of it. */
function withSelf(method: Callable, self: object): Callable {
  return (...args) => {
    const last = args.at(-1);
    return isKeywords(last) && pythonHooks.call
      ? pythonHooks.call(method, [self, ...args.slice(0, -1)], last)
      : method(self, ...args);
  };
}

/** Names that JavaScript puts on objects, and Python does not. */
export function hidden(value: object, name: string): boolean {
  if (name === "constructor" || name === "toString" || name === "valueOf") return true;
  if (typeof value === "function") {
    return isOfFunctions(name)
      ? giverOf(value, name) === undefined
      : ["prototype", "call", "apply", "bind", "caller", "arguments"].includes(name);
  }
  if (value instanceof Error && !Object.hasOwn(value, name)) {
    return ["name", "message", "stack", "cause"].includes(name);
  }
  if (value instanceof Error) return ["message", "stack", "cause"].includes(name);
  return isForeign(value, name);
}

/** A method as a function of its object. */
export function bind(method: Callable, receiver: unknown, name: string): Callable {
  const bound = (...args: unknown[]): unknown => method.apply(receiver, args);
  originals.set(bound, { method, receiver, name });
  (bound as { [reduce]?: unknown })[reduce] = reduceTaken;
  return markBound(bound, receiver, name);
}

/** Other processes take a method off their own copy of the object. */
function reduceTaken(this: object): unknown[] {
  const { receiver, name } = bindingOf(this)!;
  return [getattr, [receiver, name]];
}

/** A method that was taken off an object. */
export interface Original {
  readonly method: Callable;
  readonly receiver: unknown;
  readonly name?: string;
}

const originalKey: unique symbol = Symbol("original");

/** A function with the method behind it, and whose that is: what copies a function's own properties copies this one, too. */
interface Taken {
  [originalKey]?: { readonly original: Original; readonly of: object };
}

/** What stands behind methods that were taken off their objects. */
export const originals: {
  get(target: object): Original | undefined;
  has(target: object): boolean;
  set(target: object, original: Original): void;
} = {
  get(target: object): Original | undefined {
    const taken = (target as Taken)[originalKey];
    return taken !== undefined && taken.of === target ? taken.original : undefined;
  },
  has(target: object): boolean {
    return originals.get(target) !== undefined;
  },
  set(target: object, original: Original): void {
    (target as Taken)[originalKey] = { original, of: target };
  },
};

/** The names of classes that were asked for. One that has a name as a field of its own may be given another one. */
const knownNames = new WeakMap<object, string>();

/** Whether what stands on an object under a name is what a program put there: not so with JavaScript's own collections. */
function hasFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) &&
    !(value instanceof Float) && !(value instanceof Uint8Array) && !(value instanceof Error);
}

/** What stands for a member that is no method: a value of the class, or what a property gives. */
const VALUE: unique symbol = Symbol("value");

/** What objects of a prototype have from it, of what was asked for: by Python's names, which are those that they have here. */
const knownMembers = new WeakMap<object, Map<string, Callable | typeof VALUE>>();

function keepMember(value: object, name: string, member: Callable | typeof VALUE): void {
  const home = Object.getPrototypeOf(value) as object;
  let members = knownMembers.get(home);
  if (!members) knownMembers.set(home, members = new Map());
  members.set(name, member);
}

/** Whether a property or another descriptor answers for an attribute, whatever the object has. */
function isAnswered(value: object, name: string): boolean {
  const found = findProperty(value, placeOf(value, name));
  return found !== undefined && (found.get ?? found.set) !== undefined &&
    !isOpenAccessor(found.get);
}

function attribute(value: unknown, name: string, plainly = false): unknown {
  if (hasFields(value) && (plainly || value.__getattribute__ === undefined)) {
    if (isSpecial(name)) {
      const hiding = hiddenFields(value);
      if (hiding?.has(name)) return hiding.get(name);
    }
    if (Object.hasOwn(value, name)) return value[name] ?? null;
    const given = givenDict(value);
    if (given?.has(name) && !isAnswered(value, name)) return given.get(name);
    const known = knownMembers.get(Object.getPrototypeOf(value) as object)?.get(name);
    if (known !== undefined) {
      const found = value[name];
      if (found === known) return bind(known as Callable, value, name);
      if (known === VALUE && found !== undefined && typeof found !== "function") return found;
    }
    if (name === "__class__" && !(name in value)) return type(value);
  }
  if (name === "__name__") {
    const known = knownNames.get(value as object);
    if (known !== undefined && !Object.hasOwn(value as object, name)) return known;
  }
  const ofGenerator = generatorAttribute(value, name);
  if (ofGenerator !== undefined) return ofGenerator;
  if (value === undefined) return attribute(null, name);
  const getter = plainly ? undefined : methodOf(value, "__getattribute__");
  if (getter) {
    try {
      return getter.call(value, name);
    } catch (error) {
      const fallback = methodOf(value, "__getattr__");
      if (!fallback || !(error instanceof AttributeError)) throw error;
      return fallback.call(value, name);
    }
  }
  const method = typeMethod(value, name);
  if (method) {
    return STATIC.has(method.name)
      ? method
      : bind((...args) => method(value, ...args), value, name);
  }
  const number = numberAttribute(value, name);
  if (number !== MISSING) return number;
  if ((typeof value === "object" && value !== null) || typeof value === "function") {
    const found = objectAttribute(value, name);
    if (found !== MISSING) return found;
    const made = madeOnDemand(value);
    if (made && Object.hasOwn(made, name)) return made[name]!();
  }
  if (name === "__hash__" && isClass(value) && !isHashable(value.prototype as object)) return null;
  // A method has the attributes of its function.
  const of = typeof value === "function" ? bindingOf(value) : undefined;
  if (of !== undefined) {
    const made = (of.receiver as Record<string, Callable> | null)?.[of.name];
    const behind = made && functionsBehind.get(made);
    if (behind && (!name.startsWith("__") || Object.keys(behind).includes(name))) {
      return attribute(behind, name);
    }
  }
  const common = commonAttribute(value, name);
  if (name === "__name__" && typeof common === "string" && isClass(value)) {
    knownNames.set(value, common);
  }
  const info = typeInfoOf(value);
  if (common === MISSING && info?.class) {
    const { prototype } = info.class as unknown as { prototype: Record<string, unknown> };
    const found = prototype[name] ?? prototype[camelCase(name)];
    if (typeof found === "function" && !name.startsWith("__")) {
      const method = methodAsFunction(info.class, found as Callable, name);
      noteMethod(method, info.name, name);
      return method;
    }
  }
  if (common !== MISSING || !name.startsWith("__")) return common;
  if (info) {
    const special = typeSpecialMethod(info.name, name);
    noteMethod(special, info.name, name);
    return special ?? MISSING;
  }
  const special = specialMethod(value, name);
  return special ? bind((...args) => special(value, ...args), value, name) : MISSING;
}

/**
 * An attribute as `object.__getattribute__` finds it.
 *
 * @throws {AttributeError} when there is none
 */
export function ownAttribute(value: object, name: string): unknown {
  const found = attribute(value, name, true);
  if (found === MISSING) throw missing(value, name);
  return found;
}

/** Whether the objects of a class can be hashed: who says what is equal has to say how to hash, too. */
function isHashable(prototype: object): boolean {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at, "__hash__")) return (at as { __hash__?: unknown }).__hash__ !== null;
    if (Object.hasOwn(at, "__eq__")) return false;
  }
  return true;
}

/** The error for an attribute that is not there. */
function missing(value: unknown, name: string): AttributeError {
  if (isType(value)) {
    return noAttribute(
      `type object '${className(value)}' has no attribute '${name}'`,
      name,
      value,
    );
  }
  const owner = typeName(value);
  const module = owner === "module" ? (value as { __name__?: string }).__name__ : undefined;
  return noAttribute(
    owner === "module"
      ? `module${module === undefined ? "" : ` '${module}'`} has no attribute '${name}'`
      : `'${owner}' object has no attribute '${name}'`,
    name,
    value,
  );
}

/**
 * An attribute by name, or another value where there is none.
 * https://docs.python.org/3/library/functions.html#getattr
 *
 * @throws {AttributeError} when there is none, and no other value
 */
export function getattr(value: unknown, name: string, ...otherwise: unknown[]): unknown {
  checkName(name);
  let found: unknown;
  try {
    found = attribute(value, name);
  } catch (error) {
    if (otherwise.length > 0 && error instanceof AttributeError) return otherwise[0];
    throw error;
  }
  if (found !== MISSING) return found;
  if (otherwise.length > 0) return otherwise[0];
  throw missing(value, name);
}

function checkName(name: unknown): void {
  if (typeof name === "string" || typeof plainOf(name) === "string") return;
  throw new TypeError(`attribute name must be string, not '${typeName(name)}'`);
}

/** Whether a value has an attribute. https://docs.python.org/3/library/functions.html#hasattr */
export function hasattr(value: unknown, name: string): boolean {
  checkName(name);
  try {
    return attribute(value, name) !== MISSING;
  } catch (error) {
    if (error instanceof AttributeError) return false;
    throw error;
  }
}

interface Owner {
  readonly prototype: Record<string, unknown>;
}

/** Whether a value that a class gets is called as a method by its instances. */
function isMethodOf(owner: unknown, item: unknown): boolean {
  return typeof item === "function" && bindingOf(item) === undefined && isType(owner) &&
    !isType(item);
}

/** Has a class's instances be without a special method that they inherit: `Class.__hash__ = None`. */
function forbid(owner: Owner, name: string): void {
  Object.defineProperty(owner.prototype, name, { value: null, writable: true, configurable: true });
}

/** Has a class's instances have a method, or another than before. */
function putMethod(owner: Owner, name: string, method: Callable): void {
  const before = findProperty(owner.prototype, name);
  if (before !== undefined && typeof before.value !== "function") return;
  const value = asMethod(method);
  if (name === "__init__") noteInit(value);
  Object.defineProperty(owner.prototype, name, {
    value,
    writable: true,
    configurable: true,
  });
}

/** Has a class's instances find what the class has now, where a prototype keeps what they found before. */
function putDefault(owner: Owner, name: string, value: unknown, isAgain: boolean): void {
  if (!(name in owner.prototype)) return;
  const own = Object.getOwnPropertyDescriptor(owner.prototype, name);
  // The getter of an attribute of the class itself asks the class.
  if (own?.get !== undefined && isAgain) return;
  Object.defineProperty(owner.prototype, name, { value, writable: true, configurable: true });
}

function findProperty(from: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = from; at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Sets an attribute. https://docs.python.org/3/library/functions.html#setattr
 *
 * @throws {AttributeError} when the value cannot have it
 */
export function setattr(value: unknown, name: string, item: unknown): void {
  if (hasFields(value) && value.__setattr__ === undefined && typeof item !== "function") {
    if (Object.hasOwn(value, name)) {
      try {
        value[name] = item;
        return;
      } catch (error) {
        // A field that cannot be set is told of below.
        if (!(error instanceof globalThis.TypeError)) throw error;
      }
    }
  }
  const own = methodOf(value, "__setattr__") as
    | ((this: unknown, name: string, item: unknown) => void)
    | undefined;
  if (own) own.call(value, name, item);
  else setattrOf(value, name, item);
}

/** Where an object or a class keeps an attribute. */
export function placeIn(target: object, name: string): string {
  return placeOf(isClass(target) ? target.prototype as object : target, name);
}

/** Lets a function keep its full name, which errors and its `repr` give, when it gets another short one. */
function keepFullName(fn: object): void {
  if (Object.hasOwn(fn, "__qualname__")) return;
  const value = isClass(fn) ? className(fn) : fullName(fn as Callable);
  Object.defineProperty(fn, "__qualname__", { configurable: true, writable: true, value });
}

/** Why an attribute of a value of a built-in type can neither be set nor be taken away. */
function fixed(value: unknown, name: string): AttributeError {
  const owner = typeName(value);
  const found = getattr(value, name, undefined);
  const text = found === undefined
    ? `'${owner}' object has no attribute '${name}' and no __dict__ for setting new attributes`
    : typeof found === "function"
    ? `'${owner}' object attribute '${name}' is read-only`
    : `attribute '${name}' of '${owner}' objects is not writable`;
  return noAttribute(text, name, value);
}

const ONLY_OWN = "__class__ assignment only supported for mutable types or ModuleType subclasses";

/** Refuses what an object cannot become. */
function checkNewClass(value: object, type: unknown): asserts type is Class {
  if (!isType(type)) {
    throw new TypeError(`__class__ must be set to a class, not '${typeName(type)}' object`);
  }
  const before = classOf(value) as object;
  if (!isClass(type) || builtinTypeOf(type) || builtinTypeOf(before)) throw new TypeError(ONLY_OWN);
  if (layoutOf(before) === layoutOf(type)) return;
  throw new TypeError(
    `__class__ assignment: '${className(type)}' object layout differs from '${className(before)}'`,
  );
}

/** Sets an attribute as `object.__setattr__` does, whatever the class does when one is set. */
export function setattrOf(value: unknown, name: string, item: unknown): void {
  if (name === "__class__" && typeof value !== "object" && typeof value !== "function") {
    throw new TypeError(ONLY_OWN);
  }
  if (typeof value !== "function" && (methodTypes(value).length > 0 || value === null)) {
    const type = typeof value === "object" && value !== null ? builtinTypeOf(classOf(value)) : null;
    if (type !== undefined) throw fixed(value, name);
  }
  const target = value as Record<string, unknown>;
  if (typeof value === "object" && !takesField(target, name) && !(name in target)) {
    const isPlain = !methodOf(value, "__setattr__") && !methodOf(value, "__delattr__");
    const more = isPlain ? " and no __dict__ for setting new attributes" : "";
    throw noAttribute(`'${typeName(value)}' object has no attribute '${name}'${more}`, name, value);
  }
  if (name === "__name__" && typeof value === "function") keepFullName(value);
  if (name === "__class__" && typeof value === "object") {
    checkNewClass(value!, item);
    if (keeperOf(value!)) lookInto(value!, item.prototype as object);
    else Object.setPrototypeOf(value, item.prototype as object);
    return;
  }
  if (name === "__dict__" && typeof value === "object") {
    giveDict(value!, item);
    return;
  }
  if (typeof value === "object" && isSpecial(name) && !keeperOf(value!)) {
    hideField(value!, name, item);
    return;
  }
  const isNative = typeof value === "function" && isOfFunctions(name);
  if (isNative) keepName(value);
  if (isClass(value) && (isNative || isDescriptor(item))) {
    putMember(value, name, item);
    return;
  }
  if (isNative) {
    const property = { value: item, configurable: true, enumerable: true, writable: true };
    Object.defineProperty(value, name, property);
    return;
  }
  const camel = camelCase(name);
  try {
    const place = placeIn(target, name);
    const isAgain = Object.hasOwn(target, place);
    target[!(place in target) && camel in target ? camel : place] = item;
    if (isMethodOf(value, item)) putMethod(value as Callable & Owner, place, item as Callable);
    else if (item === null && isType(value) && /^__\w+__$/.test(name)) {
      forbid(value as Owner, place);
    } else if (isClass(value)) putDefault(value as unknown as Owner, place, item, isAgain);
  } catch (error) {
    if (!(error instanceof globalThis.TypeError)) throw error;
    if (isTuple(value)) throw noAttribute("can't set attribute", name, value);
    throw noAttribute(
      `property '${name}' of '${typeName(value)}' object has no setter`,
      name,
      value,
    );
  }
}

/**
 * Takes an attribute away. https://docs.python.org/3/library/functions.html#delattr
 *
 * @throws {AttributeError} when there is none
 */
export function delattr(value: unknown, named: string, plainly = false): void {
  const own = plainly ? undefined : methodOf(value, "__delattr__");
  if (own) {
    own.call(value, named);
    return;
  }
  const isThing = (typeof value === "object" || typeof value === "function") && value !== null;
  const name = isThing ? placeIn(value, named) : named;
  if (name === "__dict__" && typeof value === "object" && isThing && takesField(value, name)) {
    giveDict(value, new Dict());
    return;
  }
  const deleter = methodOf(value, `delete ${name}`) as (() => void) | undefined;
  if (deleter) {
    deleter.call(value);
    return;
  }
  const isObject = typeof value === "object" || typeof value === "function";
  const fields = isThing ? keeperOf(value) ?? hiddenFields(value) : undefined;
  if (fields?.has(name)) {
    removeField(value as object, name);
    return;
  }
  if (!isObject || value === null || !Object.hasOwn(value, name)) {
    if (isClass(value) && Object.hasOwn(value.prototype as object, name)) {
      delete (value.prototype as Record<string, unknown>)[name];
      return;
    }
    const accessor = isObject && value !== null ? findProperty(value, name) : undefined;
    if (accessor && (accessor.get || accessor.set) && !isOpenAccessor(accessor.get)) {
      throw noAttribute(
        `property '${name}' of '${typeName(value)}' object has no deleter`,
        name,
        value,
      );
    }
    if (isObject && value !== null && slotsOf(value).includes(name)) {
      throw noAttribute(name, name, value);
    }
    throw (value === null || methodTypes(value).length > 0 ? fixed : missing)(value, named);
  }
  if (isClass(value)) delete (value.prototype as Record<string, unknown>)[name];
  delete (value as Record<string, unknown>)[name];
}

/** The fields of an object, as a dict: what is put into it becomes a field. https://docs.python.org/3/library/functions.html#vars */
export function vars(value: unknown): Dict<string, unknown> {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) {
    throw new TypeError("vars() argument must have __dict__ attribute");
  }
  if (isClass(value)) return new MappingProxyType(namespaceOf(value)) as never;
  if (typeof value === "function") return commonAttribute(value, "__dict__") as never;
  if (hasOnlySlots(value)) {
    throw new TypeError("vars() argument must have __dict__ attribute");
  }
  const own = methodOf(value, "__getattribute__");
  return own ? own.call(value, "__dict__") as never : fieldsOf(value);
}

/** Names that every object has. */
const OF_OBJECTS: readonly string[] = (
  "class delattr dict dir doc eq format ge getattribute getstate gt hash init init_subclass le lt " +
  "module ne new reduce reduce_ex repr setattr sizeof str subclasshook weakref"
).split(" ").map((name) => `__${name}__`);

/** The names of a value's attributes, sorted. https://docs.python.org/3/library/functions.html#dir */
export function dir(value: unknown, plainly = false): string[] {
  const own = plainly
    ? undefined
    : methodOf(value, "__dir__") as (() => Iterable<string>) | undefined;
  if (own) return [...own.call(value)].sort();
  const names = new Set<string>();
  for (const name of methodTypes(value)) {
    for (const method of Object.keys(builtinType(name) ?? {})) names.add(method);
  }
  const start = typeof value === "object" || typeof value === "function" ? value : null;
  for (const name of start ? givenDict(start)?.keys() ?? [] : []) names.add(String(name));
  for (const name of start ? Object.keys(madeOnDemand(start) ?? {}) : []) names.add(name);
  for (let at = start; at && at !== Object.prototype && at !== Function.prototype;) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (!hidden(value as object, name) && !name.includes(" ")) names.add(shownName(name));
    }
    at = Object.getPrototypeOf(at);
  }
  const type = typeof value === "object" && value !== null ? value.constructor : value;
  if (isClass(type) && classModule(type) === "__main__") {
    for (const link of lineageOf(type)) {
      for (const name of namespaceOf(link as never).keys()) names.add(name);
    }
    for (const name of OF_OBJECTS) names.add(name);
  }
  return [...names].sort();
}

pythonHooks.setField = setattr;
pythonHooks.functionName = (value) =>
  hasattr(value, "__name__") ? String(getattr(value, "__name__")) : undefined;
