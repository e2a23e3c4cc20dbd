/**
 * `__slots__`: the places that objects of a class have for attributes.
 * https://docs.python.org/3/reference/datamodel.html#slots
 *
 * @module
 */
import { AttributeError, TypeError, ValueError } from "../exceptions.ts";
import { lineageOf } from "../values/lineage.ts";
import { iter } from "../operators/iteration.ts";
import { builtinTypeOf, classModule, className, qualifiedName, typeName } from "../values/types.ts";

function slotNames(slots: unknown): unknown[] {
  return typeof slots === "string" ? [slots] : [...iter(slots) as Iterable<unknown>];
}

/** What the body of a class says, itself and not those that it inherits from. */
function ownSlots(type: object): unknown[] | null {
  const slots = Object.getOwnPropertyDescriptor(type, "__slots__")?.value as unknown;
  return slots === undefined || slots === null ? null : slotNames(slots);
}

/** What the `__slots__` of a class and its bases name, and whether its objects have no other attributes. */
interface Places {
  readonly names: string[];
  readonly isFixed: boolean;
}

/** Where a slot is: a private one under the name that its class makes of it, where the program looks at names at all. */
function placesFor(name: string, type: object): string[] {
  const isPrivate = name.startsWith("__") && !name.endsWith("__");
  return isPrivate ? [name, `_${className(type).replace(/^_+/, "")}${name}`] : [name];
}

const places = new WeakMap<object, Places>();

function placesOf(type: unknown): Places {
  if (typeof type !== "function") return { names: [], isFixed: false };
  const known = places.get(type);
  if (known) return known;
  const names: string[] = [];
  const lineage = lineageOf(type);
  let isFixed = lineage.length > 0;
  for (const link of lineage) {
    // Behind a built-in type is only what it is made of here.
    if (isFixedType(link)) break;
    const slots = ownSlots(link) ?? slotsOfLibrary(link);
    if (slots === null) isFixed = false;
    else for (const name of slots) names.push(...placesFor(String(name), link));
  }
  const found = { names, isFixed: isFixed && !names.includes("__dict__") };
  places.set(type, found);
  return found;
}

/** Whether a class is a built-in type whose own objects have no `__dict__`; exceptions have one. */
function isFixedType(type: object): boolean {
  return builtinTypeOf(type) !== undefined && !Object.prototype.isPrototypeOf.call(Error, type);
}

/** Modules whose classes give their objects no `__dict__`: those to derive from, and those that CPython writes in C. */
const MODULES_WITHOUT_DICT = new Set(
  "abc array collections.abc datetime decimal fractions itertools numbers pathlib re".split(" "),
);

/** Other such classes. */
const CLASSES_WITHOUT_DICT = new Set([
  "_thread.lock",
  "collections.defaultdict",
  "collections.deque",
  "contextlib.AbstractAsyncContextManager",
  "contextlib.AbstractContextManager",
  "mappingproxy",
  "slice",
  "typing.Generic",
  "typing.Protocol",
]);

function slotsOfLibrary(type: object): readonly string[] | null {
  const isWithout = MODULES_WITHOUT_DICT.has(classModule(type)) ||
    CLASSES_WITHOUT_DICT.has(qualifiedName(type));
  return isWithout ? [] : null;
}

/** The attributes that an object has outside its `__dict__`. */
export function slotsOf(value: object): string[] {
  return placesOf(value.constructor).names;
}

/** Whether all classes of an object have `__slots__`, so that it has no `__dict__`. */
export function hasOnlySlots(value: object): boolean {
  return placesOf(value.constructor).isFixed;
}

/** Whether an object has a place for an attribute of its own: everywhere but where all its classes have `__slots__`. */
export function takesField(value: object, name: string): boolean {
  const { names, isFixed } = placesOf(value.constructor);
  return !isFixed || names.includes(name);
}

/** The class of a line that gives objects places of their own by `__slots__`; undefined where none does. */
export function placedBy(type: object): object | undefined {
  return lineageOf(type).find((link) =>
    ownSlots(link)?.some((name) => name !== "__dict__" && name !== "__weakref__")
  );
}

/** What the objects of a class are made of; the same text for classes of which one's objects may become the other's. */
export function layoutOf(type: object): string {
  const root = lineageOf(type).find(isFixedType);
  const { names, isFixed } = placesOf(type);
  const own = names.filter((name) => !USUAL.has(name)).sort();
  return JSON.stringify([root ? className(root) : "", isFixed, own]);
}

/** Types whose objects hold as much as their value needs, which leaves no room behind. */
const OF_ALL_SIZES = new Set(["int", "bytes", "tuple"]);

/** Slots that only say which of the usual places objects keep. */
const USUAL = new Set<unknown>(["__dict__", "__weakref__"]);

/**
 * Refuses `__slots__` that no class can have.
 *
 * @throws {TypeError} when they are no names, or when objects of the class cannot have places
 * @throws {ValueError} when the body of the class binds a name of them, too
 */
export function checkSlots(type: object): void {
  const names = ownSlots(type) ?? [];
  const root = lineageOf(type).map((link) => builtinTypeOf(link)?.name ?? "")
    .find((name) => OF_ALL_SIZES.has(name));
  if (root !== undefined && names.some((name) => !USUAL.has(name))) {
    throw new TypeError(`nonempty __slots__ not supported for subtype of '${root}'`);
  }
  for (const name of names) {
    if (typeof name !== "string") {
      throw new TypeError(`__slots__ items must be strings, not '${typeName(name)}'`);
    }
    if (!/^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u.test(name)) {
      throw new TypeError("__slots__ must be identifiers");
    }
    if (USUAL.has(name) && names.indexOf(name) !== names.lastIndexOf(name)) {
      throw new TypeError(`${name} slot disallowed: we already got one`);
    }
  }
  const { prototype } = type as { prototype: object };
  const bound = names.find((name) =>
    Object.hasOwn(type, name as string) || Object.hasOwn(prototype, name as string)
  );
  if (bound !== undefined) {
    throw new ValueError(`'${bound}' in __slots__ conflicts with class variable`);
  }
}

/** A slot as an attribute of the class that has it. */
export class MemberDescriptor {
  static readonly __module__ = "builtins";
  static readonly __name__ = "member_descriptor";
  /** The name of the slot. */
  readonly __name__: string;
  /** The class whose `__slots__` names it. */
  readonly __objclass__: object;

  constructor(name: string, owner: object) {
    this.__name__ = name;
    this.__objclass__ = owner;
  }

  /** What an object holds there. */
  __get__(self: unknown, _owner?: unknown): unknown {
    if (self === null || self === undefined) return this;
    if (Object.hasOwn(self, this.__name__)) return (self as Record<string, unknown>)[this.__name__];
    throw new AttributeError(
      `'${typeName(self)}' object has no attribute '${this.__name__}'`,
    );
  }

  /** Stores it. */
  __set__(self: object, value: unknown): void {
    (self as Record<string, unknown>)[this.__name__] = value;
  }

  /** Takes it away. */
  __delete__(self: object): void {
    if (!Object.hasOwn(self, this.__name__)) throw new AttributeError(this.__name__);
    delete (self as Record<string, unknown>)[this.__name__];
  }

  /** `<member 'x' of 'Point' objects>`. */
  __repr__(): string {
    return `<member '${this.__name__}' of '${className(this.__objclass__)}' objects>`;
  }
}

/** The slot of this name that objects of a class have, as a value; undefined where there is none. */
export function slotOf(type: object, name: string): MemberDescriptor | undefined {
  const owner = lineageOf(type).find((link) =>
    ownSlots(link)?.some((slot) => placesFor(String(slot), link).includes(name))
  );
  return owner && !USUAL.has(name) ? new MemberDescriptor(name, owner) : undefined;
}
