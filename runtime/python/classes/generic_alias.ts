/**
 * What types with arguments are as values: `list[int]`, `int | str`.
 * https://docs.python.org/3/library/stdtypes.html#types-genericalias
 *
 * @module
 */
import { getattr } from "../attributes.ts";
import { TypeError } from "../../errors.ts";
import { call } from "../calls.ts";
import { eq } from "../operators/compare.ts";
import { hash } from "../operators/hash.ts";
import { repr } from "../text/repr.ts";
import { isKeywords } from "../values/keywords.ts";
import type { int } from "../values/numbers.ts";
import { FrozenSet } from "../values/set.ts";
import { Ellipsis, NotImplemented } from "../values/singletons.ts";
import { isTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { builtinType, classModule, className, isType, qualifiedName } from "../values/types.ts";

/** Something that a type may be put in the place of: a type variable, or a type with some among its arguments. */
export interface Substitutable {
  /** The type variables in it, each once. */
  readonly __parameters__: Tuple<unknown[]>;
  /** It, with arguments in the places of its variables. */
  substitute(known: ReadonlyMap<unknown, unknown>): unknown;
}

/** Whether a value has places for types in it. */
export function isSubstitutable(value: unknown): value is Substitutable {
  return typeof value === "object" && value !== null &&
    typeof (value as Partial<Substitutable>).substitute === "function";
}

/** The type variables among the arguments of a type, each once. */
export function parametersOf(args: readonly unknown[]): Tuple<unknown[]> {
  const found = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isSubstitutable(value)) value.__parameters__.forEach((one) => found.add(one));
  };
  args.forEach(visit);
  return tupleFrom([...found]);
}

/** A value with arguments in the places of the type variables in it. */
export function substituted(value: unknown, known: ReadonlyMap<unknown, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => substituted(one, known));
  return isSubstitutable(value) ? value.substitute(known) : value;
}

/** What stands between brackets as a list: the items of a tuple, or the one value. */
export function argumentsOf(key: unknown): unknown[] {
  return isTuple(key) ? [...key] : [key];
}

/**
 * The arguments for type variables, by variable.
 *
 * @throws {TypeError} when there are none, or not as many as variables
 */
export function matched(
  owner: unknown,
  parameters: readonly unknown[],
  given: readonly unknown[],
): Map<unknown, unknown> {
  if (parameters.length === 0) throw new TypeError(`${repr(owner)} is not a generic class`);
  if (parameters.length !== given.length) {
    const few = given.length < parameters.length ? "few" : "many";
    throw new TypeError(
      `Too ${few} arguments for ${repr(owner)}; actual ${given.length}, expected ` +
        `${few === "few" ? "at least " : ""}${parameters.length}`,
    );
  }
  return new Map(parameters.map((one, i) => [one, given[i]]));
}

/** An argument of a type as it is printed. */
export function argumentText(value: unknown): string {
  if (value === Ellipsis) return "...";
  if (Array.isArray(value)) return `[${value.map(argumentText).join(", ")}]`;
  return isType(value) ? qualifiedName(value) : repr(value);
}

/** A built-in type, or another class that takes arguments, with its arguments: `list[int]`. */
export class GenericAlias implements Substitutable {
  static readonly __module__: string = "types";
  /** The type. */
  readonly __origin__: unknown;
  /** What stands between the brackets. */
  readonly __args__: Tuple<unknown[]>;

  constructor(origin: unknown, args: unknown) {
    this.__origin__ = origin;
    this.__args__ = tupleFrom(argumentsOf(args));
  }

  /** The type variables among the arguments. */
  get __parameters__(): Tuple<unknown[]> {
    return parametersOf(this.__args__);
  }

  substitute(known: ReadonlyMap<unknown, unknown>): unknown {
    return new GenericAlias(
      this.__origin__,
      tupleFrom(this.__args__.map((one) => substituted(one, known))),
    );
  }

  /** An object of the type. */
  __call__(...args: unknown[]): unknown {
    const last = args.at(-1);
    return isKeywords(last)
      ? call(this.__origin__, args.slice(0, -1), last)
      : call(this.__origin__, args);
  }

  /** The type with arguments in the places of its variables. */
  __getitem__(key: unknown): unknown {
    return this.substitute(matched(this, this.__parameters__, argumentsOf(key)));
  }

  /** What the type has. */
  __getattr__(name: string): unknown {
    return getattr(this.__origin__, name);
  }

  /** Classes that extend it extend its type. */
  __mro_entries__(): Tuple<unknown[]> {
    return tupleFrom([this.__origin__]);
  }

  /** Never: what the arguments say cannot be checked. */
  __instancecheck__(): never {
    throw new TypeError("isinstance() argument 2 cannot be a parameterized generic");
  }

  /** Never: what the arguments say cannot be checked. */
  __subclasscheck__(): never {
    throw new TypeError("issubclass() argument 2 cannot be a parameterized generic");
  }

  /** A union of types. */
  __or__(other: unknown): unknown {
    return unionOf(this, other);
  }

  /** A union of types. */
  __ror__(other: unknown): unknown {
    return unionOf(other, this);
  }

  /** Whether it is the same type with the same arguments. */
  __eq__(other: unknown): unknown {
    if (!(other instanceof GenericAlias)) return NotImplemented;
    return eq(this.__origin__, other.__origin__) && eq(this.__args__, other.__args__);
  }

  /** The hash of the type and its arguments. */
  __hash__(): int {
    return hash(tupleFrom([this.__origin__, this.__args__]));
  }

  /** The type as Python prints it. */
  __repr__(): string {
    const args = this.__args__.length === 0 ? "()" : this.__args__.map(argumentText).join(", ");
    return `${argumentText(this.__origin__)}[${args}]`;
  }
}

/** `collections.abc.Callable` with the types of what it takes and gives. */
export class CallableAlias extends GenericAlias {
  /** The type as Python prints it. */
  override __repr__(): string {
    const given = this.__args__.slice(0, -1);
    const text = given.length === 1 && given[0] === Ellipsis
      ? "..."
      : `[${given.map(argumentText).join(", ")}]`;
    return `${argumentText(this.__origin__)}[${text}, ${argumentText(this.__args__.at(-1))}]`;
  }

  override substitute(known: ReadonlyMap<unknown, unknown>): unknown {
    const args = this.__args__.flatMap((one) => substituted(one, known));
    return new CallableAlias(this.__origin__, tupleFrom(args));
  }
}

/** A union of types: `int | str`. https://docs.python.org/3/library/stdtypes.html#types-union */
export class UnionType implements Substitutable {
  static readonly __module__: string = "types";
  /** The types, each once. */
  readonly __args__: Tuple<unknown[]>;

  constructor(args: readonly unknown[]) {
    this.__args__ = tupleFrom(args);
  }

  /** The type variables among the types. */
  get __parameters__(): Tuple<unknown[]> {
    return parametersOf(this.__args__);
  }

  substitute(known: ReadonlyMap<unknown, unknown>): unknown {
    return this.__args__.map((one) => substituted(one, known)).reduce((a, b) => unionOf(a, b));
  }

  /** The union with arguments in the places of its variables. */
  __getitem__(key: unknown): unknown {
    return this.substitute(matched(this, this.__parameters__, argumentsOf(key)));
  }

  /** Whether a value is of one of the types. */
  __instancecheck__(value: unknown): boolean {
    return this.__args__.some((type) => checks.isInstance(value, type));
  }

  /** Whether a type is a subclass of one of them. */
  __subclasscheck__(candidate: unknown): boolean {
    return this.__args__.some((type) => checks.isSubclass(candidate, type));
  }

  /** A union with one type more. */
  __or__(other: unknown): unknown {
    return unionOf(this, other);
  }

  /** A union with one type more. */
  __ror__(other: unknown): unknown {
    return unionOf(other, this);
  }

  /** Whether it is a union of the same types, in whatever order. */
  __eq__(other: unknown): unknown {
    if (!(other instanceof UnionType)) return NotImplemented;
    return eq(new FrozenSet(this.__args__), new FrozenSet(other.__args__));
  }

  /** The hash of its types. */
  __hash__(): int {
    return hash(new FrozenSet(this.__args__));
  }

  /** The union as Python prints it. */
  __repr__(): string {
    const none = noneType();
    return this.__args__.map((one) => one === none ? "None" : argumentText(one)).join(" | ");
  }
}

/** How values and types are checked; the built-in functions set it. */
export const checks: {
  isInstance: (value: unknown, type: unknown) => boolean;
  isSubclass: (candidate: unknown, type: unknown) => boolean;
} = { isInstance: () => false, isSubclass: () => false };

/** The type of `None`. */
export function noneType(): unknown {
  return builtinType("NoneType");
}

function isPart(value: unknown): boolean {
  return value === null || value === undefined || isType(value) || value instanceof GenericAlias ||
    value instanceof UnionType;
}

/** Whether `|` between two values makes a union of types. */
export function areTypes(a: unknown, b: unknown): boolean {
  if (a === null && b === null) return false;
  const isNamed = (value: unknown) => value !== null && typeof value !== "undefined";
  return isPart(a) && isPart(b) && (isNamed(a) || isNamed(b));
}

/** Types each once, `None` as its type, and unions taken apart. */
export function parts(types: readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  for (const type of types.flatMap((one) => one instanceof UnionType ? one.__args__ : [one])) {
    const part = type === null || type === undefined ? noneType() : type;
    if (!found.some((known) => known === part || eq(known, part))) found.push(part);
  }
  return found;
}

/**
 * `a | b` of types.
 *
 * @throws {TypeError} when one of them is no type
 */
export function unionOf(a: unknown, b: unknown): unknown {
  if (!areTypes(a, b)) return NotImplemented;
  const all = parts([a, b]);
  return all.length === 1 ? all[0] : new UnionType(all);
}

const GENERIC = new Set("dict enumerate frozenset list set tuple type".split(" "));
const GENERIC_OF = new Set([
  "asyncio",
  "collections",
  "collections.abc",
  "concurrent.futures",
  "contextlib",
  "functools",
  "queue",
  "re",
]);

/**
 * A type with arguments: `list[int]`.
 *
 * @throws {TypeError} when it takes none
 */
export function typeWithArguments(type: unknown, key: unknown): GenericAlias {
  const name = className(type);
  const module = classModule(type);
  if (module === "builtins" ? !GENERIC.has(name) : !GENERIC_OF.has(module)) {
    throw new TypeError(`type '${name}' is not subscriptable`);
  }
  if (name === "Callable" && isTuple(key) && key.length === 2) {
    const [given, result] = key;
    const list = Array.isArray(given) && !isTuple(given) ? given : [given];
    return new CallableAlias(type, tupleFrom([...list, result]));
  }
  return new GenericAlias(type, key);
}
