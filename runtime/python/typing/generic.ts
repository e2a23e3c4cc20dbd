/**
 * Base classes that say something to type checkers: those with type variables, protocols, typed dicts.
 *
 * @module
 */
import { getattr, hasattr } from "../attributes.ts";
import { argumentsOf, matched, parametersOf } from "../classes/generic_alias.ts";
import { keepBases } from "../classes/original_bases.ts";
import { TypeError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords } from "../values/keywords.ts";
import { FrozenSet } from "../values/set.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { basesAbove, lineageOf, shownClass, writeBases } from "../values/lineage.ts";
import { isSubclass } from "../values/types.ts";
import { AnnotatedAlias, TypingAlias } from "./forms.ts";
import { Parameter } from "./parameters.ts";

/** A base class with type parameters. https://docs.python.org/3/library/typing.html#typing.Generic */
export class Generic {
  static readonly __module__: string = "typing";

  /** `Class[T]`, which is called as the class is. */
  static __class_getitem__(key: unknown): unknown {
    const args = argumentsOf(key);
    if (this === Generic || this as unknown === Protocol) {
      checkParameters(this === Generic ? "Generic" : "Protocol", args);
      return new TypingAlias(this, args, this === Generic ? "Generic" : "Protocol");
    }
    const parameters = parametersOfClass(this);
    if (parameters) matched(this, parameters, args);
    return new TypingAlias(this, args.map((one) => one ?? null));
  }

  /** The type variables of the class, where the program asks for them. */
  static get __parameters__(): Tuple<unknown[]> {
    return tupleFrom([...parametersOfClass(this) ?? []]);
  }
}

/** Refuses what stands behind `Generic` or `Protocol` in brackets that is no type variable, or stands there twice. */
function checkParameters(name: string, args: readonly unknown[]): void {
  if (args.length === 0) {
    throw new TypeError(`Parameter list to ${name}[...] cannot be empty`);
  }
  if (!args.every(isTypeVariableLike)) {
    throw new TypeError(
      `Parameters to ${name}[...] must all be type variables or parameter specification variables.`,
    );
  }
  if (new Set(args).size < args.length) {
    throw new TypeError(`Parameters to ${name}[...] must all be unique`);
  }
}

/** Whether a value is a type variable of any kind, or several types in their places. */
function isTypeVariableLike(value: unknown): boolean {
  return value instanceof Parameter || value instanceof TypingAlias && value._name === "Unpack";
}

/** Has a class take types in brackets for the variables behind its name: `class Stack[T]`. */
export function takeTypes(type: object, parameters: readonly unknown[]): void {
  const values = {
    __type_params__: tupleFrom(parameters),
    __parameters__: tupleFrom(parameters),
    __orig_bases__: tupleFrom([new TypingAlias(Generic, parameters, "Generic")]),
    __class_getitem__: Generic.__class_getitem__,
  };
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(type, name, { value, configurable: true, writable: true });
  }
}

/**
 * Has a class remember the bases that it is written with. One whose objects are tuples or dicts does not extend `Generic`
 * here, but takes types as those do that extend it.
 */
export function writtenWith(type: object, ...bases: unknown[]): void {
  keepBases(type, bases);
  const isGeneric = bases.some((base) =>
    base instanceof TypingAlias && base.__origin__ as unknown === Generic
  );
  if (!isGeneric || type instanceof Function && type.prototype instanceof Generic) return;
  const parent = Object.getPrototypeOf(type) as object;
  if (!shownClass(parent)) writeBases(parent, [...parentsOf(parent), Generic]);
  const { __class_getitem__: value } = Generic;
  Object.defineProperty(type, "__class_getitem__", { value, configurable: true, writable: true });
  Object.defineProperty(type, "__parameters__", {
    get: () => tupleFrom([...parametersOfClass(type) ?? []]),
    configurable: true,
  });
}

/** The classes that Python has next above a class that it does not have. */
function parentsOf(hidden: object): readonly object[] {
  return basesAbove(hidden) ?? lineageOf(hidden).slice(0, 1);
}

/** The type variables that the bases of a class are written with; undefined where these are not kept. */
function parametersOfClass(type: object): readonly unknown[] | undefined {
  const own = (name: string): readonly unknown[] | undefined =>
    Object.getOwnPropertyDescriptor(type, name)?.value as readonly unknown[] | undefined;
  const written = own("__type_params__");
  if (written && written.length > 0) return written;
  const bases = own("__orig_bases__");
  return bases && parametersOf(bases);
}

/** A base class that says which methods objects have. https://docs.python.org/3/library/typing.html#typing.Protocol */
export class Protocol extends Generic {
  static override readonly __module__: string = "typing";

  constructor() {
    super();
    if (Object.getPrototypeOf(new.target) === Protocol) {
      throw new TypeError("Protocols cannot be instantiated");
    }
  }

  /** Whether an object has what the protocol asks for. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    if (!Object.hasOwn(this, "__protocol_attrs__")) return isChecked(this);
    const { methods, others } = askedFor(this);
    return others.every((name) => hasattr(value, name)) &&
      methods.every((name) => getattr(value, name, null) !== null);
  }

  /** Whether the objects of a class have the methods that the protocol asks for. */
  static __subclasscheck__(candidate: unknown): boolean {
    if (isSubclass(candidate, this)) return true;
    if (!Object.hasOwn(this, "__protocol_attrs__")) return isChecked(this);
    const { methods, others } = askedFor(this);
    if (others.length > 0) {
      const names = others.map((name) => repr(name)).join(", ");
      throw new TypeError(
        `Protocols with non-method members don't support issubclass(). Non-method members: ${names}.`,
      );
    }
    return methods.every((name) => getattr(candidate, name, null) !== null);
  }
}

/** False for a class that a program derives from a protocol; an error for a protocol that is not to be checked. */
function isChecked(type: object): false {
  if (Object.getPrototypeOf(type) === Protocol) askedFor(type);
  return false;
}

const checkable = new WeakSet<object>();

/** Lets a protocol be used with `isinstance`. https://docs.python.org/3/library/typing.html#typing.runtime_checkable */
export function runtimeCheckable<T>(cls: T): T {
  if (typeof cls === "function") checkable.add(cls);
  return cls;
}

/** Whether a class is a protocol, not one that derives from one. https://docs.python.org/3/library/typing.html#typing.is_protocol */
export function isProtocol(tp: unknown): boolean {
  return typeof tp === "function" && tp !== Protocol && Object.getPrototypeOf(tp) === Protocol ||
    typeof tp === "function" && tp !== Protocol && Object.hasOwn(tp, "__protocol_attrs__");
}

/**
 * The names that a protocol asks for. https://docs.python.org/3/library/typing.html#typing.get_protocol_members
 *
 * @throws {TypeError} when it is none
 */
export function getProtocolMembers(tp: unknown): FrozenSet<string> {
  if (!isProtocol(tp)) throw new TypeError(`${repr(tp)} is not a Protocol`);
  const names: string[] = [];
  for (let at = tp as object; at !== Protocol; at = Object.getPrototypeOf(at) as object) {
    const annotations = Object.getOwnPropertyDescriptor(at, "__annotations__")?.value;
    names.push(...(annotations as Dict<string, unknown> | undefined)?.keys() ?? []);
    for (const name of Object.getOwnPropertyNames((at as { prototype: object }).prototype)) {
      if (name !== "constructor") names.push(name);
    }
  }
  return new FrozenSet(names);
}

/** Whether a class was written as a typed dict. https://docs.python.org/3/library/typing.html#typing.is_typeddict */
export function isTypeddict(tp: unknown): boolean {
  return typeof tp === "function" && tp !== TypedDict && tp.prototype instanceof TypedDict;
}

/** The methods and other attributes that a protocol and those that it extends ask for. */
function askedFor(protocol: object): { methods: readonly string[]; others: readonly string[] } {
  if (!checkable.has(protocol)) {
    throw new TypeError(
      "Instance and class checks can only be used with @runtime_checkable protocols",
    );
  }
  const methods: string[] = [];
  const others: string[] = [];
  for (let at = protocol; at !== Protocol && typeof at === "function";) {
    const own = Object.getOwnPropertyDescriptor(at, "__protocol_attrs__");
    if (own) {
      others.push(...own.value as string[]);
      for (const name of Object.getOwnPropertyNames(at.prototype)) {
        if (name !== "constructor") methods.push(name);
      }
    }
    at = Object.getPrototypeOf(at) as object;
  }
  return { methods, others: others.sort() };
}

/** The class behind a typed dict: making one makes a dict. https://docs.python.org/3/library/typing.html#typing.TypedDict */
export class TypedDict extends Dict<string, unknown> {
  constructor(...args: unknown[]) {
    super();
    const made = new Dict<string, unknown>();
    for (const given of args) {
      const pairs = given instanceof Map ? given : Object.entries(isKeywords(given) ? given : {});
      for (const [name, value] of pairs) made.set(name, value);
    }
    return made as TypedDict;
  }

  /** Whether a dict has to have all names. */
  static readonly __total__: boolean = true;

  /** The names that a dict has to have. */
  static get __required_keys__(): FrozenSet<unknown> {
    return new FrozenSet(keysOf(this, true));
  }

  /** The names that a dict may have. */
  static get __optional_keys__(): FrozenSet<unknown> {
    return new FrozenSet(keysOf(this, false));
  }

  /** The names whose values are not to be changed. */
  static get __readonly_keys__(): FrozenSet<unknown> {
    return new FrozenSet(fieldsOf(this).filter(({ forms }) => forms.has("ReadOnly")).map(nameOf));
  }

  /** The names whose values may be changed. */
  static get __mutable_keys__(): FrozenSet<unknown> {
    return new FrozenSet(fieldsOf(this).filter(({ forms }) => !forms.has("ReadOnly")).map(nameOf));
  }

  /** Never: what a dict holds is not checked. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this !== TypedDict) {
      throw new TypeError("TypedDict does not support instance and class checks");
    }
    return Function.prototype[Symbol.hasInstance].call(this, value);
  }
}

/** A name of a typed dict. */
interface Field {
  readonly name: string;
  /** What the annotation says of it: `Required`, `NotRequired`, `ReadOnly`. */
  readonly forms: ReadonlySet<string>;
  readonly isRequired: boolean;
}

function nameOf({ name }: Field): string {
  return name;
}

/** What an annotation says of a name of a typed dict, beside the type. */
function formsIn(said: unknown): Set<string> {
  const forms = new Set<string>();
  for (let at = said;;) {
    if (at instanceof AnnotatedAlias) at = at.__origin__;
    else if (at instanceof TypingAlias && at._name !== null && FORMS.has(at._name)) {
      forms.add(at._name);
      at = at.__args__[0];
    } else return forms;
  }
}

const FORMS = new Set(["Required", "NotRequired", "ReadOnly"]);

/** The names of a typed dict and of those that it extends; what is said last of a name counts. */
function fieldsOf(type: object): Field[] {
  const known = new Map<string, Field>();
  for (const base of basesOf(type)) {
    if (base !== TypedDict) { for (const one of fieldsOf(base)) known.set(one.name, one); }
  }
  const own = (name: string): unknown => Object.getOwnPropertyDescriptor(type, name)?.value;
  const annotations = own("__annotations__") as Dict<string, unknown> | undefined;
  const isTotal = own("__total__") !== false;
  for (const [name, said] of annotations ?? []) {
    const forms = formsIn(said);
    const isRequired = forms.has("Required") || !forms.has("NotRequired") && isTotal;
    known.set(name, { name, forms, isRequired });
  }
  return [...known.values()];
}

/** The typed dicts that a typed dict extends. */
function basesOf(type: object): readonly object[] {
  const several = basesAbove(type);
  if (several) return several.filter((base) => base !== Generic);
  const base = shownClass(Object.getPrototypeOf(type) as object);
  return base === undefined || base === Function.prototype || base === Dict ? [] : [base];
}

/** The names of a typed dict that have to be there, or may. */
function keysOf(type: object, isRequired: boolean): string[] {
  return fieldsOf(type).filter((one) => one.isRequired === isRequired).map(nameOf);
}
