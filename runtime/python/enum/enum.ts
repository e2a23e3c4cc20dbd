/**
 * Python's `Enum`.
 *
 * @module
 */
import { reduce } from "../../codec/forms.ts";
import { register } from "../../codec/references.ts";
import { delattr, dir, setattrOf } from "../attributes.ts";
import {
  AttributeError,
  KeyError,
  NameError,
  raiseFrom,
  TypeError,
  ValueError,
} from "../exceptions.ts";
import { standsOn } from "../classes/make.ts";
import { derives, Type } from "../classes/metaclass.ts";
import { binds } from "../classes/namespace.ts";
import { add } from "../operators/arithmetic.ts";
import { eq, gt } from "../operators/compare.ts";
import { hashedAs } from "../operators/hash.ts";
import { truth } from "../operators/truth.ts";
import { iter, unpack } from "../operators/iteration.ts";
import { format as formatText } from "../text/format.ts";
import { repr, str } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { type AnyClass, choosesObjects, mixin } from "../inheritance.ts";
import { baseClass } from "../values/base_classes.ts";
import { held, isHolder } from "../values/held.ts";
import { isKeywords } from "../values/keywords.ts";
import { links } from "../values/lineage.ts";
import { isTuple, tupleFrom } from "../values/tuple.ts";
import { builtinType, className, metatype, typeName } from "../values/types.ts";
import { auto } from "./auto.ts";
import { bindInBody, EnumDict, Member, noteGiven } from "./body.ts";

/** A class of an enumeration. */
export type EnumClass<T extends Enum = Enum> =
  & (new (...args: never[]) => T)
  & { readonly __members__: Dict<string, Enum> };

interface Making {
  __new__?: (...args: unknown[]) => unknown;
}

interface Hooks {
  _missing_?: (value: unknown) => unknown;
}

/** What a class knows of its members. */
export interface Members {
  /** All names, aliases too. */
  readonly byName: Dict<string, Enum>;
  /** Each member once, in the order in which they were made. */
  readonly all: Enum[];
  /** Members by value, where it is a string or number; members made of others too. */
  readonly byValue: Map<unknown, Enum>;
  /** Further values with their members. */
  readonly others: [value: unknown, of: Enum][];
}

const members = new WeakMap<object, Members>();

/** The members of a class. */
export function membersOf(type: object): Members {
  let known = members.get(type);
  if (!known) {
    known = { byName: new Dict(), all: [], byValue: new Map(), others: [] };
    members.set(type, known);
  }
  return known;
}

/** The member of a value; undefined where there is none. */
function find(type: object, value: unknown): Enum | undefined {
  const { all, byValue, others } = membersOf(type);
  return byValue.get(value) ?? all.find((member) => eq(member.value, value)) ??
    others.find(([one]) => eq(one, value))?.[1];
}

/** Whether the members of a class are flags. */
function isFlags(type: object): boolean {
  return "_boundary_" in type;
}

/** The classes of the library, which have no members of their own. */
const bases = new WeakSet<object>();

/** Notes a class that is there to be derived from. */
export function markBase(type: object): void {
  bases.add(type);
  // `int.__new__(cls, …)` makes a member, whose number is its value.
  if ("__valuetype__" in type) standsOn(type, { type: Object, blank: () => [] });
}

/** Gives a class members of these names, with the items of an iterable as values: `A, B = range(2)`. */
export function membersNamed(type: object, values: unknown, ...names: string[]): void {
  const maker = type as new (name: string, value: unknown) => Enum;
  unpack(values, names.length).forEach((value, i) => {
    const name = names[i]!;
    Object.defineProperty(type, name, { value: new maker(name, value), enumerable: true });
  });
}

/** Makes a class by name and members: `new Enum("Color", "RED GREEN")`. */
function makeClass(base: EnumClass, name: string, given: unknown, start: number): EnumClass {
  const type = class extends (base as unknown as typeof Enum) {};
  Object.defineProperty(type, "name", { value: name });
  const pairs: [string, unknown][] = [];
  const add = (item: unknown) => {
    if (Array.isArray(item)) pairs.push([String(item[0]), item[1]]);
    else {
      const before = pairs.map(([, value]) => value);
      pairs.push([String(item), generated(type, String(item), start, before)]);
    }
  };
  if (typeof given === "string") given.split(/[,\s]+/).filter(Boolean).forEach(add);
  else if (given instanceof Map) [...given].forEach(add);
  else [...iter(given as Iterable<unknown>)].forEach(add);
  for (const [member, value] of pairs) {
    const made = new type(member, value);
    Object.defineProperty(type, member, { value: made, enumerable: true });
  }
  return type as unknown as EnumClass;
}

/** The value that a member gets which is given none: what the class says of it, or its kind. */
function generated(
  type: object,
  name: string,
  start: number,
  before: readonly unknown[],
): unknown {
  const { _generate_next_value_: own } = type as {
    _generate_next_value_?: (...given: unknown[]) => unknown;
  };
  if (own) return own.call(type, name, start, before.length, [...before]);
  return (type as unknown as typeof Enum)[nextValue](name, start, before);
}

/** What an enumeration that a call makes may be given by name. */
interface Functional {
  readonly start: number;
  readonly names: unknown;
  readonly type: unknown;
  readonly module: string | null;
  readonly qualname: string | null;
  readonly boundary: unknown;
}

type Kind = new (...args: unknown[]) => object;

/** The value of a member that is of another kind, too. */
function valueOf(made: object, kind: Kind, given: unknown, parts: readonly unknown[]): unknown {
  if (isHolder(made)) return made[held];
  return Array.isArray(made) || made instanceof Uint8Array ? given : new kind(...parts);
}

/** A frozen object again, whose fields are as fixed, but which takes those of a member besides. */
function extensible<T extends object>(frozen: T): T {
  return Object.create(
    Object.getPrototypeOf(frozen) as object,
    Object.getOwnPropertyDescriptors(frozen),
  ) as T;
}

/** Has members reach each other: `Color.RED.BLUE`, `self.BLUE`. */
function reachable(type: typeof Enum, name: string, value: Enum): void {
  const prototype = type.prototype as object;
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true });
}

/** The member that a constructor's arguments make, or ask for: of a kind, or the object that there is already. */
function chosen(target: object, args: unknown[], as: Kind | Enum): object {
  const type = target as typeof Enum;
  if (bases.has(type)) {
    const last = args.at(-1);
    const given = isKeywords(last) ? last as Partial<Functional> : {};
    const { start = 1, names, type: kind } = given;
    const ofKind = kind === undefined ? undefined : baseClass(kind);
    const base = ofKind ? mixin(ofKind as AnyClass, type) : type;
    const made = makeClass(base as unknown as EnumClass, String(args[0]), names ?? args[1], start);
    for (const [key, value] of [["__module__", given.module], ["__qualname__", given.qualname]]) {
      if (value != null) Object.defineProperty(made, key as string, { value, configurable: true });
    }
    if (given.boundary !== undefined) {
      Object.defineProperty(made, "_boundary_", { value: given.boundary, configurable: true });
    }
    return made;
  }
  if (args.length === 0) {
    throw new TypeError("EnumType.__call__() missing 1 required positional argument: 'value'");
  }
  if (args.length === 1) return type.of(args[0]);
  if (args.length > 2 || typeof args[0] !== "string") return type.of(tupleFrom(args));
  const [name, written] = args as [string, unknown];
  const { byName, all, byValue } = membersOf(type);
  const before = byName.get(name);
  if (before) throw new TypeError(`'${name}' already defined as ${repr(before.value)}`);
  // Members that a later one is put together of are their values still.
  const given = written instanceof type || written instanceof Member
    ? written.value
    : written instanceof auto
    ? generated(type, name, 1, all.map((one) => one.value))
    : written;
  (type as { [accepts]?: (value: unknown) => void })[accepts]?.(given);
  noteGiven(type, name, given);
  const maker = (type as Making).__new__;
  const kind = typeof as === "function" ? as : null;
  const parts = isTuple(given) && !(kind?.prototype instanceof Array) ? given : [given];
  const first = maker
    ? maker.call(type, type, ...parts) as Enum
    : (kind ? Reflect.construct(kind, [...parts], type) : as) as Enum;
  const made = Object.isExtensible(first) ? first : extensible(first);
  const value = Object.hasOwn(made, "value")
    ? made.value
    : kind
    ? valueOf(made, kind, given, parts)
    : given;
  const known = find(type, value);
  if (known && all.includes(known)) {
    byName.set(name, known);
    reachable(type, name, known);
    return known;
  }
  Object.defineProperty(made, "name", { value: name, enumerable: true, configurable: true });
  Object.defineProperty(made, "value", { value, enumerable: true, configurable: true });
  const { __init__: init } = made as { __init__?: (...values: unknown[]) => void };
  if (typeof init === "function") init.call(made, ...parts);
  byName.set(name, made);
  all.push(made);
  reachable(type, name, made);
  const own = made.value;
  if (typeof own === "string" || typeof own === "number") byValue.set(own, made);
  return made;
}

/** What a class of enumerations gives members that are given no value. */
export const nextValue: unique symbol = Symbol("next value");

/** What a class of enumerations refuses as a member's value, if anything. */
export const accepts: unique symbol = Symbol("accepts values");

/** The largest of some values; an error where they have no order. */
function largest(values: readonly unknown[]): unknown {
  try {
    return values.reduce((best, one) => truth(gt(one, best)) ? one : best);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw raiseFrom(new TypeError("unable to sort non-numeric values"), error);
  }
}

/** The built-in type that the members of a class are of, too. */
function typeOfMembers(type: object): unknown {
  const { __valuetype__: name = "object" } = type as { __valuetype__?: string };
  return builtinType(name);
}

const OF_CLASSES =
  "__class__ __contains__ __doc__ __getitem__ __init_subclass__ __iter__ __len__ __members__ __module__ __name__ __qualname__"
    .split(" ");
const OF_MEMBERS = "__class__ __doc__ __eq__ __hash__ __module__ name value".split(" ");

/** What a class makes of a value that no member has. */
function missing(type: typeof Enum | (new (...args: never[]) => Enum), value: unknown): unknown {
  const found = (type as Hooks)._missing_?.(value) ?? null;
  const isBits = typeof found === "number" || typeof found === "bigint";
  if (found instanceof type || isBits && isFlags(type)) return found;
  if (found === null) throw new ValueError(`${repr(value)} is not a valid ${className(type)}`);
  throw new TypeError(
    `error in ${className(type)}._missing_: returned ${
      repr(found)
    } instead of None or a valid member`,
  );
}

/** An enumeration: a class whose members are its only objects. https://docs.python.org/3/library/enum.html#enum.Enum */
export class Enum {
  static readonly __module__: string = "enum";
  /** The member's name. */
  declare readonly name: string;
  /** The member's value. */
  declare readonly value: unknown;

  /** Makes a member, of name and value; of a value alone it gives the member that has it. */
  constructor(...args: unknown[]) {
    const made = chosen(new.target, args, this) as this;
    if (made !== this) return made;
  }

  /**
   * The member that has a value.
   *
   * @throws {ValueError} when there is none
   */
  static of<T extends Enum>(this: new (...args: never[]) => T, value: unknown): T {
    if (value instanceof this) return value;
    const known = find(this, value);
    if (known instanceof this) return known;
    return missing(this, value) as T;
  }

  /** One more than the largest value. */
  static [nextValue](_name: string, start: number, before: readonly unknown[]): unknown {
    return before.length === 0 ? start : add(largest(before), 1);
  }

  /** Makes what a body binds a member, or whatever else it is to be. */
  static [binds](name: string, value: unknown): void {
    bindInBody(this as never, name, value);
  }

  /** All names with their members, aliases too. */
  static get __members__(): Dict<string, Enum> {
    return new Dict(membersOf(this).byName);
  }

  /** The members' names, without aliases. */
  static get _member_names_(): string[] {
    return membersOf(this).all.map(({ name }) => name);
  }

  /** All names with their members, aliases too. */
  static get _member_map_(): Dict<string, Enum> {
    return this.__members__;
  }

  /** The members by their values. */
  static get _value2member_map_(): Dict<unknown, Enum> {
    return new Dict(membersOf(this).all.map((one) => [one.value, one] as const));
  }

  /** The names of the class and of its members. */
  static __dir__(): string[] {
    const kind = typeOfMembers(this);
    const ofKind = kind === builtinType("object") ? [] : dir(kind);
    return [...new Set([...OF_CLASSES, ...ofKind, ...this._member_names_])].sort();
  }

  /** The names of what a member has, beside what all objects have. */
  __dir__(): string[] {
    const { byName } = membersOf(this.constructor);
    const names = Object.keys(this);
    for (const type of links(this.constructor)) {
      names.push(...Object.getOwnPropertyNames((type as AnyClass).prototype as object));
      if (type === Enum) break;
    }
    const own = names.filter((name) =>
      /^[^_\W]/u.test(name) && name !== "constructor" && !byName.has(name)
    );
    return [...new Set([...OF_MEMBERS, ...own])].sort();
  }

  /** What the hash of a member is that of. */
  get [hashedAs](): string {
    return this.name;
  }

  /**
   * Makes an enumeration of the names of a body.
   *
   * @throws {AttributeError} when these are not of the kind that bodies of enumerations have
   */
  static [derives](name: string, given: readonly AnyClass[], names: unknown): AnyClass {
    if (!(names instanceof EnumDict)) {
      throw new AttributeError(`'${typeName(names)}' object has no attribute '_member_names'`);
    }
    const type = class extends (mixin(...given) as unknown as typeof Enum) {};
    Object.defineProperty(type, "name", { value: name });
    for (const [key, value] of names) bindInBody(type as never, key, value);
    return type;
  }

  /** The member's place among the others. */
  get _sort_order_(): number {
    return membersOf(this.constructor).all.indexOf(this);
  }

  /** The member of a name. */
  static __class_getitem__(name: string): Enum {
    const found = membersOf(this).byName.get(name);
    if (!found) throw new KeyError(name);
    return found;
  }

  /** The members, each once. */
  static __iter__(): IterableIterator<Enum> {
    return membersOf(this).all.values();
  }

  /** The members, last one first. */
  static __reversed__(): IterableIterator<Enum> {
    return membersOf(this).all.toReversed().values();
  }

  /** How many members there are. */
  static __len__(): number {
    return membersOf(this).all.length;
  }

  /** Whether a value is a member, or one's value. */
  static __contains__(value: unknown): boolean {
    return value instanceof this || find(this, value) !== undefined;
  }

  /** The class as Python prints it. */
  static __repr__(): string {
    const kind = isFlags(this) ? "flag" : "enum";
    return `<${kind} '${className(this)}'>`;
  }

  /** The member's name. */
  get _name_(): string {
    return this.name;
  }

  /** The member's value. */
  get _value_(): unknown {
    return this.value;
  }

  set _value_(value: unknown) {
    Object.defineProperty(this, "value", { value, enumerable: true, configurable: true });
  }

  /**
   * Gives the member another name.
   *
   * @throws {NameError} when another member has it
   */
  _add_alias_(name: string): void {
    const type = this.constructor as typeof Enum;
    const { byName } = membersOf(type);
    const before = byName.get(name);
    if (before && before !== this) {
      throw new NameError(`'${name}' is already bound: ${repr(before)}`);
    }
    byName.set(name, this);
    Object.defineProperty(type, name, { value: this, enumerable: true });
    reachable(type, name, this);
  }

  /**
   * Gives the member another value by which it is found.
   *
   * @throws {ValueError} when another member has it
   */
  _add_value_alias_(value: unknown): void {
    const before = find(this.constructor, value);
    if (before !== undefined && before !== this) {
      throw new ValueError(`${repr(value)} is already bound: ${repr(before)}`);
    }
    membersOf(this.constructor).others.push([value, this]);
  }

  /**
   * Gives the class an attribute that is no member.
   *
   * @throws {AttributeError} when it is one
   */
  static __setattr__(name: string, value: unknown): void {
    if (membersOf(this).byName.has(name)) {
      throw new AttributeError(`cannot reassign member '${name}'`);
    }
    Object.defineProperty(this, name, { value, writable: true, configurable: true });
  }

  /**
   * Takes an attribute away that is no member.
   *
   * @throws {AttributeError} when it is one
   */
  static __delattr__(name: string): void {
    if (membersOf(this).byName.has(name)) {
      throw new AttributeError(`'${className(this)}' cannot delete member '${name}'.`);
    }
    delattr(this, name, true);
  }

  /**
   * Gives the member an attribute, but no other name or value.
   *
   * @throws {AttributeError} when it is one of these
   */
  __setattr__(name: string, value: unknown): void {
    if (name === "name" || name === "value") {
      throw new AttributeError(`<enum 'Enum'> cannot set attribute '${name}'`);
    }
    setattrOf(this, name, value);
  }

  /** The member as Python shows it. */
  __repr__(): string {
    const { name, value } = this;
    const text = repr(value);
    const kind = typeof value === "object" ? value?.constructor : undefined;
    // The fields of a dataclass that members are of show without its name.
    const isRecord = kind && "__dataclass_fields__" in kind && (this as unknown) instanceof kind;
    const shown = isRecord ? text.slice(text.indexOf("(") + 1, -1) : text;
    return `<${className(this.constructor)}.${name}: ${shown}>`;
  }

  /** The member as Python prints it. */
  __str__(): string {
    return `${className(this.constructor)}.${this.name}`;
  }

  /** The member's text, in a format. */
  __format__(spec: string): string {
    return formatText(str(this), spec);
  }

  /** A member is its own copy. */
  __copy__(): this {
    return this;
  }

  /** A member is its own copy. */
  __deepcopy__(_memo: unknown): this {
    return this;
  }
}

/** Finds a member that comes from another process. */
function received(type: EnumClass, value: unknown): Enum {
  return Enum.of.call(type as never, value) as Enum;
}
register(import.meta, { received });
Object.defineProperty(Enum.prototype, reduce, {
  value(this: Enum): [unknown, unknown[]] {
    return [received, [this.constructor, this.value]];
  },
});
// What is enumerable is a value, and no method.
Object.defineProperty(Enum, "_member_type_", {
  get(this: object): unknown {
    return typeOfMembers(this);
  },
  enumerable: true,
});
markBase(Enum);
choosesObjects(Enum, chosen as never);

/** An enumeration that shows as its values' type does. https://docs.python.org/3/library/enum.html#enum.ReprEnum */
export class ReprEnum extends Enum {}
markBase(ReprEnum);

/** The type of enumerations. https://docs.python.org/3/library/enum.html#enum.EnumType */
export const EnumType: object = class EnumType extends Type {
  static override readonly __module__ = "enum";
  static override readonly __name__ = "EnumType";

  /** The namespace in which the body of an enumeration runs. */
  static override __prepare__(name: string): EnumDict {
    return new EnumDict(name);
  }

  /** Makes an enumeration. */
  static override __new__(...given: unknown[]): AnyClass {
    const [, name, bases, names] = given as [unknown, string, AnyClass[], unknown];
    return (bases.find((base) => derives in base) as typeof Enum)[derives](name, bases, names);
  }

  /** Whether a value is a class of an enumeration. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "function" && Object.hasOwn(value, "prototype") &&
      (value as { prototype: unknown }).prototype instanceof Enum;
  }
};
Object.defineProperty(Enum, metatype, { value: EnumType });

// What classes of enumerations do is a matter of their type, which others derive from.
for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(Enum))) {
  if (!/^__(?!module__)\w+__$/.test(key)) continue;
  const name = key === "__class_getitem__" ? "__getitem__" : key;
  Object.defineProperty((EnumType as AnyClass).prototype, name, descriptor);
}
Object.defineProperty((EnumType as AnyClass).prototype, "__call__", {
  configurable: true,
  value(this: object, ...args: unknown[]): object {
    return chosen(this, args, Object.create((this as typeof Enum).prototype as object) as Enum);
  },
});

/** The type of enumerations, by its old name. */
export const EnumMeta: object = EnumType;

/**
 * Makes sure that no two names have one value.
 *
 * @throws {ValueError} when there are
 * @see https://docs.python.org/3/library/enum.html#enum.unique
 */
export function unique<T extends object>(enumeration: T): T {
  const aliases: string[] = [];
  for (const [name, member] of membersOf(enumeration).byName) {
    if (member.name !== name) aliases.push(`${name} -> ${member.name}`);
  }
  if (aliases.length > 0) {
    throw new ValueError(`duplicate values found in ${repr(enumeration)}: ${aliases.join(", ")}`);
  }
  return enumeration;
}
