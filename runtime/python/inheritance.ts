/**
 * Several base classes, and `__init__` that is more than a constructor can be.
 *
 * JavaScript's classes have one base. `mixin(A, B)` makes a class whose prototype chain follows Python's order of method
 * resolution: the longest end of the order that is a chain already stays what it is, and each class before it gets a
 * stand-in with its own members.
 *
 *     class D extends mixin(B, C)        D -> (B) -> C -> A      for B and C that extend A; (B) stands for B
 *
 * @module
 */
import { dropNames, isNativeProperty } from "./classes/function_names.ts";
import { initializer, notInitialized } from "../process/options.ts";
import { checkAbstract } from "./classes/abstract.ts";
import { mro, type } from "./attributes.ts";
import { invoke } from "./calls.ts";
import { resolveBases } from "./classes/original_bases.ts";
import { placedBy } from "./classes/slots.ts";
import {
  callClass,
  checkPrepared,
  chooses,
  create,
  doesNothing,
  hasMaker,
  isCalledOtherwise,
  standsOn,
} from "./classes/make.ts";
import { baseClass } from "./values/base_classes.ts";
import { isImmutable } from "./values/immutable.ts";
import { positionals } from "./values/keywords.ts";
import { BaseException, TypeError } from "./exceptions.ts";
import { parametersOf, takesAs } from "./parameters.ts";
import { tupleFrom } from "./values/tuple.ts";
import {
  hideClass,
  lineageOf,
  links,
  shownClass,
  standsFor,
  writeBases,
} from "./values/lineage.ts";
import { builtinType, classModule, className, isType, metatype, typeName } from "./values/types.ts";
import { Dict } from "./values/dict.ts";

/** A class of JavaScript. */
export type AnyClass = abstract new (...args: never[]) => unknown;

type Made = new (...args: unknown[]) => object;

type Together<T> = (T extends unknown ? (all: T) => void : never) extends (all: infer All) => void
  ? All
  : never;

type Instances<B extends readonly AnyClass[]> = Together<
  { [K in keyof B]: InstanceType<B[K]> }[number]
>;

type Statics<B extends readonly AnyClass[]> = B extends readonly [
  infer First extends AnyClass,
  ...infer Rest extends AnyClass[],
] ? Omit<First, "prototype"> & Omit<Statics<Rest>, keyof First>
  : unknown;

/** What `mixin` makes: a class with all that its bases have. */
export type Mixed<B extends readonly AnyClass[]> =
  & Statics<B>
  & (new (...args: unknown[]) => Instances<B> & Late);

/** What a class has whose objects are made before `__init__` runs. */
export interface Late {
  /** Prepares a new object. */
  __init__(...args: unknown[]): void;
}

/** Whether arguments are none, or keywords of which there are none. */
function isNothing(args: readonly unknown[]): boolean {
  const [first] = args;
  return args.length === 0 || args.length === 1 && typeof first === "object" && first !== null &&
      Object.getPrototypeOf(first) === Object.prototype && Object.keys(first).length === 0;
}

/** The root of classes whose `__init__` is a method: the constructor calls it with what it was given. */
export class Initialized implements Late {
  constructor(...args: unknown[]) {
    if (isCalledOtherwise(new.target)) return callClass(new.target, args) as this;
    checkAbstract(new.target);
    checkPrepared(this.__init__(...args));
  }

  /** Prepares a new object; there is nothing to do here. */
  __init__(...args: unknown[]): void {
    refuseArguments(this, args, Initialized);
  }
}
hideClass(Initialized);

/** What `object.__init__` says to arguments, of an object whose classes end with `top`. */
function refuseArguments(self: Late, args: readonly unknown[], top: { prototype: Late }): void {
  if (isNothing(args)) return;
  if (self.__init__ !== top.prototype.__init__) {
    throw new TypeError(
      "object.__init__() takes exactly one argument (the instance to initialize)",
    );
  }
  if (!hasMaker(self.constructor)) throw new TypeError(`${typeName(self)}() takes no arguments`);
}

/** Classes whose constructor calls `__init__`. */
const late = new WeakSet<object>([Initialized]);
hideClass(Error);

/**
 * Refuses bases that both have places for attributes, none of them after the other.
 *
 * @throws {TypeError} when there are such
 */
function checkPlaces(bases: readonly AnyClass[]): void {
  let placed: object | undefined;
  for (const base of bases) {
    const other = placedBy(base);
    if (!other || placed && lineageOf(placed as AnyClass).includes(other as AnyClass)) continue;
    if (placed && !lineageOf(other as AnyClass).includes(placed as AnyClass)) {
      throw new TypeError("multiple bases have instance lay-out conflict");
    }
    placed = other;
  }
}

/**
 * The base of a class that has several: its prototype chain follows Python's order of method resolution. With one base,
 * a class whose `__init__` may run the base's at any time.
 *
 * @throws {TypeError} when no order fits, or when two bases need constructors of their own
 * @see https://docs.python.org/3/howto/mro.html
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { mixin } from "@manycore/multiprocessing/python";
 *
 * class Named {
 *   name = "duck";
 * }
 * class Loud {
 *   shout(): string {
 *     return "QUACK";
 *   }
 * }
 * class Duck extends mixin(Loud, Named) {}
 * assertEquals(new Duck().shout(), "QUACK");
 * ```
 */
export function mixin<B extends AnyClass[]>(...given: B): Mixed<B> {
  const bases = classesFor(given);
  checkBases(bases);
  const twice = bases.find((base, i) => bases.indexOf(base) < i);
  if (twice) throw new TypeError(`duplicate base class ${className(twice)}`);
  checkMetaclasses(bases);
  const order = merge(bases.map(lineageOf), bases);
  checkPlaces(bases);
  const choice = order.find((one) => makers.has(one));
  if (choice) return choosing(bases, order, choice) as Mixed<B>;
  const root = order.find(isConstructed);
  let parent: object;
  let before: object[];
  if (root) {
    const own = lineageOf(root);
    const other = order.find((one) => isConstructed(one) && !own.includes(one));
    if (other) throw new TypeError("multiple bases have instance lay-out conflict");
    const chain = order.filter((one) => own.includes(one) || lineageOf(one).includes(root));
    const base = chain.find((one, i) => sameList(lineageOf(one), chain.slice(i)))!;
    const isLate = [...links(base)].some((link) => late.has(link));
    parent = isLate ? base : lateRoot(base as Made);
    const rest = order.filter((one) => !lineageOf(base).includes(one));
    const at = order.indexOf(base);
    before = rest.filter((one) => order.indexOf(one) < at);
    // Members of classes behind the root only count where the root has none.
    for (const one of rest.filter((one) => order.indexOf(one) > at).reverse()) {
      parent = standIn(one, parent, true);
    }
  } else if (order.length === 0) return Initialized as unknown as Mixed<B>;
  else {
    const start = order.findIndex((one, i) => sameList(lineageOf(one), order.slice(i)));
    parent = order[start]!;
    before = order.slice(0, start);
    if (![...links(parent)].some((link) => late.has(link))) parent = lateRoot(parent as Made);
  }
  return topped(bases, before, parent) as Mixed<B>;
}

/** The classes that bases stand for which are none themselves. */
function classesFor<B extends AnyClass[]>(given: B): B {
  const bases = resolveBases(given);
  return bases === given ? given : bases.map((base) => baseClass(base) ?? base) as B;
}

/** A class of its own above stand-ins, so that the bases can be told by it. */
function topped(bases: readonly AnyClass[], before: readonly object[], parent: object): object {
  for (const one of before.toReversed()) parent = standIn(one, parent, false);
  const top = class extends (parent as Made) {};
  hideClass(top);
  writeBases(top, bases);
  return top;
}

/** Gives the object of a class that its constructor's arguments ask for; a new one is made as `kind` makes its objects. */
type Maker = (type: object, args: unknown[], kind: Made | object) => object;

const makers = new Map<object, Maker>();

/** Says that the objects of a class are chosen once and for all, which holds for what derives from it and others, too. */
export function choosesObjects(type: object, maker: Maker): void {
  makers.set(type, maker);
  Object.defineProperty(type, chooses, { value: true });
}

/** The base of a class whose objects are chosen, and are of another base's kind, too. */
function choosing(bases: readonly AnyClass[], order: readonly object[], choice: object): object {
  const kind = order.find((one) => isConstructed(one) && !lineageOf(one).includes(choice));
  if (!kind) {
    const start = order.findIndex((one, i) => sameList(lineageOf(one), order.slice(i)));
    return topped(bases, order.slice(0, start), order[start]!);
  }
  const maker = makers.get(choice)!;
  const parent = class extends (kind as Made) {
    // @ts-ignore: the maker calls the constructor of the kind
    constructor(...args: unknown[]) {
      return maker(new.target, args, kind as Made);
    }
  };
  hideClass(parent);
  standsOn(parent, { type: kind as Made, blank: (args) => args });
  const own = lineageOf(kind);
  return topped(bases, order.filter((one) => !own.includes(one)), parent);
}

/** Types from which none can be derived. */
const FINAL = new Set(
  ("bool range slice memoryview function generator coroutine async_generator method ellipsis NoneType " +
    "NotImplementedType builtin_function_or_method dict_keys dict_values dict_items mappingproxy frame code")
    .split(" "),
);

/**
 * Refuses what is no class, in the words of its type, which Python calls to make one, and types that nothing derives from.
 *
 * @throws {TypeError} when there are such
 */
export function checkBases(bases: readonly unknown[], meta?: unknown): void {
  if (!bases.every(isType)) {
    const metas = bases.map((base) => isType(base) ? metaOf(base as object) : type(base));
    if (meta !== undefined) metas.push(meta);
    const winner = metas.find((one) =>
      metas.every((other) => one === other || mro(one).includes(other))
    );
    if (!winner) throw new TypeError(CONFLICT);
    const refusal = MAKING[typeName(bases[metas.indexOf(winner)])];
    if (refusal !== undefined) throw new TypeError(refusal);
    invoke(winner, "", tupleFrom(bases), new Dict());
    throw new TypeError("Only classes can be bases");
  }
  const object = builtinType("object");
  if (bases.slice(0, -1).includes(object)) throw noOrder(bases as readonly object[]);
  const final = bases.find((base) =>
    classModule(base) === "builtins" && FINAL.has(className(base))
  );
  if (final) throw new TypeError(`type '${className(final)}' is not an acceptable base type`);
}

/** What built-in types say to being called with the name, the bases and the members of a class. */
const MAKING: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["bool", "dict", "float", "frozenset", "list", "set", "tuple"].map((name) => [
      name,
      `${name} expected at most 1 argument, got 3`,
    ]),
  ),
  ...Object.fromEntries(
    ["NoneType", "NotImplementedType", "EllipsisType"].map((name) => [
      name,
      `${name} takes no arguments`,
    ]),
  ),
  int: "int expected at most 2 arguments, got 3",
  str: "str() argument 'encoding' must be str, not tuple",
  function: "function() argument 'code' must be code, not str",
  module: "module() takes at most 2 arguments (3 given)",
};

function metaOf(type: object): unknown {
  return type.constructor === Function ? builtinType("type") : type.constructor;
}

/** What is said of metaclasses that have nothing to do with each other. */
export const CONFLICT =
  "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of " +
  "all its bases";

/** Refuses bases whose metaclasses have nothing to do with each other. */
function checkMetaclasses(bases: readonly AnyClass[]): void {
  const metas = bases.map((base) => base.constructor).filter((meta) => meta !== Function);
  const fits = metas.length < 2 ||
    metas.some((meta) => metas.every((other) => meta === other || meta.prototype instanceof other));
  if (fits) return;
  throw new TypeError(CONFLICT);
}

function sameList(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/**
 * The root of classes with a metaclass: they find its methods behind their own, as JavaScript's classes find those of
 * their prototypes. With bases, what `mixin` makes of them, on such a root.
 *
 * @see https://docs.python.org/3/reference/datamodel.html#metaclasses
 */
export function metaclass<M extends AnyClass, B extends AnyClass[]>(
  meta: M,
  ...given: B
): Mixed<B> & InstanceType<M> {
  const bases = classesFor(given);
  const order = merge(bases.map(lineageOf), bases);
  const root = order.find(isConstructed) as Made | undefined;
  let parent: object = metaRoot(meta, root);
  for (const one of order.filter((one) => one !== root).reverse()) {
    parent = standIn(one, parent, false);
  }
  const top = class extends (parent as Made) {};
  hideClass(top);
  if (bases.length > 0) writeBases(top, bases);
  return top as unknown as Mixed<B> & InstanceType<M>;
}

function metaRoot(meta: AnyClass, root: Made | undefined): object {
  const choice = root && lineageOf(root as AnyClass).find((one) => makers.has(one));
  const top = class {
    constructor(...args: unknown[]) {
      // A member is made of its name and its value; a call asks for one.
      if (choice && args.length === 2) {
        const blank = Object.create(new.target.prototype as object) as object;
        return makers.get(choice)!(new.target, args, blank) as this;
      }
      if (isCalledOtherwise(new.target)) return callClass(new.target, args) as this;
      const made = create(new.target, ...args) as this;
      checkPrepared(made.__init__(...args));
      return made;
    }

    __init__(...args: unknown[]): void {
      if (root) initialize(this, root, args);
      else refuseArguments(this, args, top);
    }
  };
  hideClass(top);
  late.add(top);
  Object.setPrototypeOf(top, meta.prototype as object);
  if (root) {
    Object.setPrototypeOf(top.prototype, root.prototype as object);
    standsOn(top, { type: root, blank: (args) => blank(root, args) });
  }
  if (choice) {
    copyStatics(top, root as AnyClass, meta);
    // There is nothing to prepare but what the class itself says.
    Reflect.deleteProperty(top.prototype, "__init__");
  }
  return top;
}

/** Gives a class what a base has that is another's object in Python: of its metaclass, unless the program's has its own. */
function copyStatics(top: object, base: AnyClass, meta: AnyClass): void {
  const library = (base as { [metatype]?: AnyClass })[metatype];
  const own = new Set<PropertyKey>();
  for (const link of links(meta)) {
    if (link === library) break;
    for (const key of Reflect.ownKeys((link as AnyClass).prototype as object)) own.add(key);
  }
  for (const link of links(base)) {
    for (const key of Reflect.ownKeys(link)) {
      if (own.has(key) || isOwn(link, key) || Object.hasOwn(top, key)) continue;
      Object.defineProperty(top, key, Object.getOwnPropertyDescriptor(link, key)!);
    }
  }
}

function noOrder(bases: readonly object[]): TypeError {
  const names = bases.map(className).join(", ");
  return new TypeError(
    `Cannot create a consistent method resolution order (MRO) for bases ${names}`,
  );
}

/** Python's C3 order of the bases and all that they inherit from. */
function merge(lineages: readonly object[][], bases: readonly object[]): object[] {
  const lists = [...lineages.map((list) => [...list]), [...bases]];
  const order: object[] = [];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const next = open.map((list) => list[0]!)
      .find((head) => open.every((list) => !list.includes(head, 1)));
    if (!next) {
      throw noOrder(bases);
    }
    order.push(next);
    for (const list of lists) if (list[0] === next) list.shift();
  }
}

/** Whether objects of a class have to be made by its own constructor. */
function isConstructed(type: object): boolean {
  if (className(type) === "ABC") return false;
  const base = Object.getPrototypeOf(type) as object;
  if (isNative(type) || base !== Function.prototype && isNative(base)) return true;
  return /^\s*(constructor\s*\(|#[a-z])/m.test(Function.prototype.toString.call(type));
}

function isNative(type: object): boolean {
  return /\[native code\]/.test(Function.prototype.toString.call(type));
}

/** A class above `root` whose objects are made first and prepared by `__init__` then, if there is one. */
function lateRoot(root: Made): object {
  const made = class extends root {
    constructor(...args: unknown[]) {
      if (isCalledOtherwise(new.target)) return callClass(new.target, args) as never;
      const { __init__: prepare } = new.target.prototype as Late;
      if (prepare === made.prototype.__init__) {
        super(...args);
        checkAbstract(new.target);
        return;
      }
      super(...blank(root, args));
      checkAbstract(new.target);
      checkPrepared(prepare.apply(this, args));
    }

    __init__(...args: unknown[]): void {
      const isOverridden = (this as Late).__init__ !== made.prototype.__init__;
      if (isOverridden && isImmutable(root) && !isNothing(args)) {
        throw new TypeError(
          "object.__init__() takes exactly one argument (the instance to initialize)",
        );
      }
      initialize(this, root, args);
    }
  };
  hideClass(made);
  if (isImmutable(root)) doesNothing(made.prototype.__init__);
  // What a named tuple is given by name, its derived class is, too.
  if (parametersOf(root as never).restOptions) {
    takesAs(made.prototype.__init__, root);
    takesAs(made as never, root);
  }
  late.add(made);
  standsOn(made, { type: root, blank: (args) => blank(root, args) });
  return made;
}

/** What a library's constructor gets before `__init__` has run. */
function blank(root: Made, args: unknown[]): unknown[] {
  if (initializer in root.prototype) return [notInitialized];
  if (isImmutable(root)) return args;
  const isError = root.prototype instanceof BaseException || root === BaseException as unknown;
  return isError ? positionals(args) : [];
}

/** Runs what the constructor of a library's class does, on an object that is there already. */
export function initialize(self: object, type: AnyClass, args: unknown[]): void {
  // A class is made all at once.
  if (isImmutable(type) || type as unknown === builtinType("type")) return;
  const late = (self as { [initializer]?: (...args: unknown[]) => void })[initializer];
  if (late) {
    late.apply(self, args);
    return;
  }
  const made = Reflect.construct(type as unknown as Made, args, type as unknown as Made);
  for (const key of Reflect.ownKeys(made)) {
    if (key === "stack" || Array.isArray(made) && key === "length") continue;
    Object.defineProperty(self, key, Object.getOwnPropertyDescriptor(made, key)!);
  }
  if (made instanceof Map && self instanceof Map) { for (const [k, v] of made) self.set(k, v); }
  if (made instanceof Set && self instanceof Set) { for (const item of made) self.add(item); }
}

const OWN = new Set<PropertyKey>(["prototype", "__doc__", Symbol.hasInstance]);

/** Whether a stand-in has no need of what a class has: it is the class's own alone. */
function isOwn(type: object, key: PropertyKey): boolean {
  if (key !== "name" && key !== "length") return OWN.has(key);
  return isNativeProperty(Object.getOwnPropertyDescriptor(type, key)!);
}

/** A class with the members of another, on top of `next`. */
function standIn(type: object, next: object, isLast: boolean): object {
  const copy = class extends (next as Made) {};
  const { prototype } = type as Made;
  for (const key of Reflect.ownKeys(prototype)) {
    if (key === "constructor" || isLast && key in (next as Made).prototype) continue;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, key)!;
    Object.defineProperty(copy.prototype, key, descriptor);
  }
  for (const key of Reflect.ownKeys(type)) {
    if (isOwn(type, key) || isLast && key in next) continue;
    Object.defineProperty(copy, key, {
      configurable: true,
      enumerable: Object.getOwnPropertyDescriptor(type, key)!.enumerable ?? false,
      get(this: object): unknown {
        return Reflect.get(type, key, this);
      },
      set(this: object, value: unknown): void {
        Object.defineProperty(this, key, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
    });
  }
  dropNames(copy);
  standsFor(copy, type);
  countInstances(type);
  return copy;
}

const counting = new WeakSet<object>();

/** Lets `instanceof` hold for objects in whose chain another stands for the class. */
function countInstances(type: object): void {
  if (counting.has(type)) return;
  counting.add(type);
  const plain = (type as { [Symbol.hasInstance](value: unknown): boolean })[Symbol.hasInstance];
  Object.defineProperty(type, Symbol.hasInstance, {
    configurable: true,
    value(this: object, value: unknown): boolean {
      if (plain.call(this, value)) return true;
      if (typeof value !== "object" || value === null) return false;
      return inherits((value as { constructor?: unknown }).constructor, this);
    },
  });
}

/** Whether a class has another in its chain, be it by a stand-in. */
function inherits(type: unknown, ancestor: object): boolean {
  if (typeof type !== "function") return false;
  for (const link of links(type)) if (shownClass(link) === ancestor) return true;
  return false;
}
