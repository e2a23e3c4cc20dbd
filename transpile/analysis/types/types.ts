/**
 * What the analysis knows about a value. Containers that can change share a `Cell` for their items, so that whatever is
 * put in through one name is seen through every other; all else is immutable.
 *
 * @module
 */

import type { Call, ClassDef, FunctionLike, Source } from "../nodes.ts";
import { Cell } from "./cell.ts";

export { Cell } from "./cell.ts";

/** The largest integer up to which JavaScript's numbers and operators are exact. */
export const SAFE = Number.MAX_SAFE_INTEGER;

/** Kinds without any further detail. */
export type PlainKind =
  | "unknown"
  | "never"
  | "none"
  | "bool"
  | "complex"
  | "str"
  | "bytes"
  | "bytearray"
  | "ellipsis"
  | "notimplemented";

/** A type that its kind says all about. */
export interface PlainType {
  readonly kind: PlainKind;
}

/** A float; of some it is known that they are infinite, and so no float that looks like an int. */
export interface FloatType {
  readonly kind: "float";
  readonly infinite?: "positive" | "negative";
}

/** An int between `low` and `high`, both included; infinite where nothing is proven. */
export interface IntType {
  readonly kind: "int";
  readonly low: number;
  readonly high: number;
  /** Proven within ±(2**53-1): plain numbers and operators are exact. */
  readonly safe: boolean;
}

/** The length of what is never made. */
export const NO_LENGTH: IntType = { kind: "int", low: Infinity, high: -Infinity, safe: true };
/** Arrays of JavaScript hold no more. */
export const LONGEST = 2 ** 27;

/** `list[item]`, `set[item]`, `frozenset[item]`. */
export class CollectionType {
  constructor(readonly kind: "list" | "set" | "frozenset", readonly cell: Cell) {}

  /** How many items there are, at any time; {@linkcode NO_LENGTH} while no such list is known to be made. */
  get length(): IntType {
    const said = this.kind === "list" ? this.cell.length : null;
    if (said === NO_LENGTH) return NO_LENGTH;
    const low = Math.max(said?.low ?? 0, 0);
    return int(low, Math.max(low, Math.min(said?.high ?? LONGEST, LONGEST)));
  }

  /** The join of all items; `never` while the container was only ever empty. */
  get item(): Type {
    return this.cell.type;
  }
}

/** `dict[key, value]`. */
export class DictType {
  readonly kind = "dict";
  constructor(readonly keyCell: Cell, readonly valueCell: Cell) {}

  get key(): Type {
    return this.keyCell.type;
  }

  get value(): Type {
    return this.valueCell.type;
  }
}

/** A tuple: `items` where the length is known, else `rest` for all of them. */
export interface TupleType {
  readonly kind: "tuple";
  readonly items: readonly Type[];
  readonly rest: Type | null;
}

/** `range(...)`, whose items are ints. */
export interface RangeType {
  readonly kind: "range";
  readonly item: IntType;
  /** What a program can get to that goes over it, where its items may go on beyond that. */
  readonly reached?: IntType | undefined;
}

/** A range's items as a loop gets them, one by one from the first on. */
export function goneOver(type: Type): Type {
  if (type.kind !== "range" || !type.reached) return type;
  return { kind: "range", item: type.reached };
}

/** An iterator of the library or of a generator; `blocks` when the next item may have to be awaited. */
export interface IteratorType {
  readonly kind: "iterator";
  readonly item: Type;
  /** The iterator itself is a blocking one of the library (`pool.imap`). */
  readonly blocks: boolean;
  /** User generators and functions which run while it is consumed: it blocks, too, when one of them is async. */
  readonly sources: readonly Source[];
}

/** A function or lambda of the program. */
export interface FunctionType {
  readonly kind: "function";
  readonly node: FunctionLike;
}

/** A method taken from an object: the program's or the library's function, and what it is bound to. */
export interface MethodType {
  readonly kind: "method";
  readonly receiver: Type;
  readonly function: FunctionType | LibraryFunctionType;
}

/** A class of the program, itself. */
export interface ClassType {
  readonly kind: "class";
  readonly node: ClassDef;
  /** It may be a subclass as well: `cls`, `type(self)`. */
  readonly orSubclass?: boolean;
}

/** An object of a class of the program. */
export interface InstanceType {
  readonly kind: "instance";
  readonly node: ClassDef;
  /** What `super()` gives: only members of the classes after this one are seen. */
  readonly after?: ClassDef;
}

/** A function of the library: its qualified Python name, as `math.floor` or `str.split`. */
export interface LibraryFunctionType {
  readonly kind: "libraryFunction";
  readonly name: string;
}

/** A class of the library, itself: `multiprocessing.Queue`, `builtins.int`. */
export interface LibraryClassType {
  readonly kind: "libraryClass";
  readonly name: string;
}

/** An object of a library class, with the cells of the class's type parameters. */
export class LibraryInstanceType {
  readonly kind = "libraryInstance";
  constructor(readonly name: string, readonly cells: readonly Cell[]) {}

  /** The types of the class's parameters, as the item type of a Queue. */
  get parameters(): readonly Type[] {
    return this.cells.map((cell) => cell.type);
  }
}

/** A class that `collections.namedtuple` made, itself. */
export interface RecordClassType {
  readonly kind: "recordClass";
  /** The call that made it. */
  readonly definition: Call;
  readonly name: string;
  readonly fields: readonly string[];
}

/** A tuple with names for its items: an object of such a class. */
export interface RecordType {
  readonly kind: "record";
  readonly definition: Call;
  readonly name: string;
  readonly fields: readonly string[];
}

/** `functools.partial(f, …)`: what is called, and with what first. */
export interface PartialType {
  readonly kind: "partial";
  readonly function: Type;
  readonly positional: readonly Type[];
  /** `**kw` has no name. */
  readonly keywords: readonly (readonly [string | null, Type])[];
}

/** An imported module. */
export interface ModuleType {
  readonly kind: "module";
  readonly name: string;
}

/** One of several; never nested, never with `unknown` or `never` in it. None among them is Python's Optional. */
export interface UnionType {
  readonly kind: "union";
  readonly members: readonly Type[];
}

/** What the analysis knows about a value. */
export type Type =
  | PlainType
  | FloatType
  | IntType
  | CollectionType
  | DictType
  | TupleType
  | RangeType
  | IteratorType
  | FunctionType
  | MethodType
  | ClassType
  | InstanceType
  | LibraryFunctionType
  | LibraryClassType
  | LibraryInstanceType
  | RecordClassType
  | RecordType
  | PartialType
  | ModuleType
  | UnionType;

/** The name of any kind. */
export type Kind = Type["kind"];

export const UNKNOWN: PlainType = { kind: "unknown" };
export const NEVER: PlainType = { kind: "never" };
export const NONE: PlainType = { kind: "none" };
export const BOOL: PlainType = { kind: "bool" };
export const FLOAT: FloatType = { kind: "float" };
export const INFINITE: FloatType = { kind: "float", infinite: "positive" };
export const MINUS_INFINITE: FloatType = { kind: "float", infinite: "negative" };
export const COMPLEX: PlainType = { kind: "complex" };
export const STR: PlainType = { kind: "str" };
export const BYTES: PlainType = { kind: "bytes" };
export const BYTEARRAY: PlainType = { kind: "bytearray" };
export const ELLIPSIS: PlainType = { kind: "ellipsis" };
export const NOTIMPLEMENTED: PlainType = { kind: "notimplemented" };
/** An int of which nothing is proven. */
export const INT: IntType = { kind: "int", low: -Infinity, high: Infinity, safe: false };
/** An int proven to be within ±(2**53-1), no more. */
export const SAFE_INT: IntType = { kind: "int", low: -SAFE, high: SAFE, safe: true };

/** An int within these bounds; bounds beyond ±(2**53-1) count as none. */
export function int(low: number, high: number): IntType {
  const from = low >= -SAFE ? Math.min(low, SAFE) : -Infinity;
  const to = high <= SAFE ? Math.max(high, -SAFE) : Infinity;
  return { kind: "int", low: from, high: to, safe: from >= -SAFE && to <= SAFE };
}

/** A fresh list of these items. */
export function listOf(item: Type): CollectionType {
  return new CollectionType("list", new Cell(item));
}

/** A fresh set of these items. */
export function setOf(item: Type): CollectionType {
  return new CollectionType("set", new Cell(item));
}

/** A fresh dict. */
export function dictOf(key: Type, value: Type): DictType {
  return new DictType(new Cell(key), new Cell(value));
}

/** A tuple of known length. */
export function tupleOf(...items: Type[]): TupleType {
  return { kind: "tuple", items, rest: null };
}

/** A tuple of any length. */
export function tupleOfAny(rest: Type): TupleType {
  return { kind: "tuple", items: [], rest };
}

/** The members of a union, or the type alone; none for `never`. */
export function members(type: Type): readonly Type[] {
  return type.kind === "union" ? type.members : type.kind === "never" ? [] : [type];
}

/** Whether every value of the type is of one of these kinds; false for `never`. */
export function isAlways(type: Type, ...kinds: Kind[]): boolean {
  if (type.kind === "union") return type.members.every((member) => kinds.includes(member.kind));
  return kinds.includes(type.kind);
}

/** Whether None is one of several possible values. */
export function isOptional(type: Type): boolean {
  return type.kind === "union" && type.members.some((member) => member.kind === "none");
}

/** An int, or a bool, proven exact in plain JavaScript arithmetic. */
export function isSafeInt(type: Type): boolean {
  return members(type).length > 0 &&
    members(type).every((m) => m.kind === "bool" || m.kind === "int" && m.safe);
}

/** Exact ints and infinity: numbers that JavaScript's operators and Python's see as the same. */
export function isPlainNumber(type: Type): boolean {
  return members(type).length > 0 &&
    members(type).every((m) =>
      m.kind === "int" && m.safe || m.kind === "float" && m.infinite !== undefined
    );
}

/** The type without None. */
export function withoutNone(type: Type): Type {
  return filter(type, (member) => member.kind !== "none");
}

/** The members of a type that pass. `unknown` passes as it is. */
export function filter(type: Type, passes: (member: Type) => boolean): Type {
  if (type.kind === "unknown") return type;
  const left = members(type).filter(passes);
  if (left.length === members(type).length) return type;
  if (left.length === 0) return NEVER;
  return left.length === 1 ? left[0]! : { kind: "union", members: left };
}

/** Whether what a class statement names as its metaclass is called like any function to make something of the class. */
export function makesClasses({ kind }: Type): boolean {
  return /^(function|method|instance|libraryFunction|partial)$/.test(kind);
}
