/**
 * Python's `@dataclass`.
 *
 * @module
 */
import { reduce } from "../../codec/forms.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { eq, lt, same } from "../operators/compare.ts";
import { hashTuple } from "../operators/hash.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import type { int } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { tupleFrom } from "../values/tuple.ts";
import { type Class, className } from "../values/types.ts";
import { annotationText } from "../support/annotation_text.ts";
import { Field, type FieldOptions, fieldsOf, handOn, MISSING } from "./fields.ts";
import { checkBases, guard, markFrozen, restore } from "./frozen.ts";

/** What a dataclass gets. https://docs.python.org/3/library/dataclasses.html#dataclasses.dataclass */
export interface DataclassOptions {
  /** Whether the constructor sets the fields; it is the class's own in any case. */
  init?: boolean;
  /** Whether objects show their fields; true when nothing is said. */
  repr?: boolean;
  /** Whether objects are compared by their fields; true when nothing is said. */
  eq?: boolean;
  /** Whether objects are ordered by their fields. */
  order?: boolean;
  /** Whether objects are hashed by their fields though these can change. */
  unsafeHash?: boolean;
  /** Whether fields cannot be set; the constructor freezes its object. */
  frozen?: boolean;
  /** Whether `match` can take objects apart by position; true when nothing is said. */
  matchArgs?: boolean;
  /** Whether all fields are given by name only. */
  kwOnly?: boolean;
  /** Of no consequence here. */
  slots?: boolean;
  /** Of no consequence here. */
  weakrefSlot?: boolean;
}

/** What a dataclass was asked to get, as programs see it. */
class Params {
  static readonly __module__ = "dataclasses";
  static readonly __name__ = "_DataclassParams";

  constructor(given: DataclassOptions) {
    Object.assign(this, {
      init: given.init ?? true,
      repr: given.repr ?? true,
      eq: given.eq ?? true,
      order: given.order ?? false,
      unsafe_hash: given.unsafeHash ?? false,
      frozen: given.frozen ?? false,
      match_args: given.matchArgs ?? true,
      kw_only: given.kwOnly ?? false,
      slots: given.slots ?? false,
      weakref_slot: given.weakrefSlot ?? false,
    });
  }

  /** As CPython shows it. */
  __repr__(): string {
    const parts = Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`);
    return `_DataclassParams(${parts.join(",")})`;
  }
}

type Item = Record<string, unknown>;

const showing: unknown[] = [];

function shown(object: object, fields: readonly Field[]): string {
  if (showing.includes(object)) return "...";
  showing.push(object);
  try {
    const parts = fields.map(({ name }) => `${name}=${repr((object as Item)[name])}`);
    const full = Object.getOwnPropertyDescriptor(object.constructor, "__qualname__")?.value;
    const type = full ?? className(object.constructor);
    return `${type}(${parts.join(", ")})`;
  } finally {
    showing.pop();
  }
}

/** Whether the first fields that differ stand in this order; `ifEqual` where none differ. */
function ordered(
  fields: readonly Field[],
  a: object,
  b: object,
  less: (a: unknown, b: unknown) => boolean,
  ifEqual: boolean,
): boolean {
  for (const { name } of fields) {
    const [left, right] = [(a as Item)[name], (b as Item)[name]];
    if (!same(left, right)) return less(left, right);
  }
  return ifEqual;
}

function isAlike(a: object, b: unknown): b is object {
  return typeof b === "object" && b !== null && b.constructor === a.constructor;
}

/** Gives a prototype or class something that is not seen by those who list its fields. */
function put(target: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function putComparisons(type: Class, compared: readonly Field[]): void {
  const prototype = type.prototype as object;
  const methods: [string, (a: unknown, b: unknown) => boolean, boolean][] = [
    ["__lt__", lt, false],
    ["__le__", lt, true],
    ["__gt__", (a, b) => lt(b, a), false],
    ["__ge__", (a, b) => lt(b, a), true],
  ];
  for (const [name, less, ifEqual] of methods) {
    if (Object.hasOwn(prototype, name)) {
      throw new TypeError(
        `Cannot overwrite attribute ${name} in class ${className(type)} ` +
          "Consider using functools.total_ordering",
      );
    }
    put(prototype, name, function (this: object, other: unknown): unknown {
      return isAlike(this, other) ? ordered(compared, this, other, less, ifEqual) : NotImplemented;
    });
  }
}

function putHash(type: Class, all: readonly Field[], options: DataclassOptions): void {
  const prototype = type.prototype as object;
  const { eq: comparing = true, frozen = false, unsafeHash = false } = options;
  const own = Object.hasOwn(prototype, "__hash__");
  if (own && !unsafeHash || !unsafeHash && !comparing) return;
  if (own) {
    throw new TypeError(`Cannot overwrite attribute __hash__ in class ${className(type)}`);
  }
  if (!unsafeHash && !frozen) {
    put(prototype, "__hash__", null);
    return;
  }
  const hashed = all.filter((field) => field.hash ?? field.compare).map(({ name }) => name);
  put(prototype, "__hash__", function (this: Item): int {
    return hashTuple(hashed.map((name) => this[name]));
  });
}

/** The fields as parameters of the constructor, as the docstring shows them that Python gives a dataclass without one. */
function signatureText(all: readonly Field[]): string {
  const taken = all.filter((field) => field.init);
  const text = (field: Field): string => {
    const start = `${field.name}: ${annotationText(field.type)}`;
    if (field.defaultFactory !== MISSING) return `${start} = <factory>`;
    return field.default === MISSING ? start : `${start} = ${repr(field.default)}`;
  };
  const named = taken.filter((field) => field.kwOnly).map(text);
  return [
    ...taken.filter((field) => !field.kwOnly).map(text),
    ...named.length > 0 ? ["*", ...named] : [],
  ].join(", ");
}

/**
 * Makes a class a dataclass: gives its objects `__repr__`, `__eq__`, and what else the options ask for, unless the class has
 * methods of its own under these names. The class declares its fields and sets them in its constructor.
 *
 * @param type The class
 * @param own Its fields in the order of the constructor, without those of its base
 * @returns the class
 * @throws {TypeError} when it is to be ordered and has a comparison of its own
 * @see https://docs.python.org/3/library/dataclasses.html#dataclasses.dataclass
 */
export function dataclass<T extends Class>(
  type: T,
  own: Record<string, FieldOptions> = {},
  options: DataclassOptions = {},
): T {
  if (options.order && options.eq === false) {
    throw new ValueError("eq must be true if order is true");
  }
  checkBases(type, options.frozen ?? false);
  const fields = new Dict<string, Field>(fieldsOf(type) ?? []);
  const passedOn = new Map<string, "needed" | "optional">();
  for (const [name, given] of Object.entries(own)) {
    if (given.initVar) passedOn.set(name, given.initVar);
    else fields.set(name, new Field(name, given, options.kwOnly));
  }
  if (passedOn.size > 0) handOn(type, passedOn);
  const all = [...fields.values()];
  const isTold = all.every((field) => field.type !== null);
  if (isTold && passedOn.size === 0 && !Object.hasOwn(type, "__doc__")) {
    put(type, "__doc__", `${className(type)}(${signatureText(all)})`);
  }
  const compared = all.filter((field) => field.compare);
  const prototype = type.prototype as object;
  put(type, "__dataclass_fields__", fields);
  put(type, "__dataclass_params__", new Params(options));
  if ((options.matchArgs ?? true) && !Object.hasOwn(type, "__match_args__")) {
    const places = all.filter((field) => field.init && !field.kwOnly);
    put(type, "__match_args__", tupleFrom(places.map((field) => field.name)));
  }
  if ((options.repr ?? true) && !Object.hasOwn(prototype, "__repr__")) {
    const visible = all.filter((field) => field.repr);
    put(prototype, "__repr__", function (this: object): string {
      return shown(this, visible);
    });
  }
  putHash(type, all, options);
  if ((options.eq ?? true) && !Object.hasOwn(prototype, "__eq__")) {
    put(prototype, "__eq__", function (this: Item, other: unknown): unknown {
      if (this === other) return true;
      if (!isAlike(this, other)) return NotImplemented;
      return compared.every(({ name }) => eq(this[name], (other as Item)[name]));
    });
  }
  if (options.order) putComparisons(type, compared);
  if (options.slots && !Object.hasOwn(type, "__slots__")) {
    put(type, "__slots__", tupleFrom(Object.keys(own).filter((name) => !passedOn.has(name))));
  }
  if (options.frozen) {
    markFrozen(type);
    guard(type, fields, put);
    put(prototype, reduce, function (this: object): [unknown, unknown[]] {
      return [restore, [this.constructor, Object.entries(this).flat()]];
    });
  }
  return type;
}
