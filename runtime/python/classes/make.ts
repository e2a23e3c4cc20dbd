/**
 * How objects are made: `__new__`, then `__init__`.
 *
 * @module
 */
import { checkAbstract } from "./abstract.ts";
import type { Callable } from "../attributes.ts";
import { callMember } from "../calls.ts";
import { TypeError } from "../exceptions.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { links } from "../values/lineage.ts";
import { typeName } from "../values/types.ts";

type Made = new (...args: unknown[]) => object;

/** A class from which objects get more than a prototype. */
export interface Root {
  /** What makes the object itself. */
  readonly type: Made;
  /** What it is given before `__init__` has run. */
  blank(args: unknown[]): unknown[];
}

/** On a class whose constructor gives objects that there are already, whatever `__init__` takes. */
export const chooses: unique symbol = Symbol("chooses its objects");

/** On a class of the library whose `__new__` programs look at. */
export const makes: unique symbol = Symbol("makes its objects");

const roots = new WeakMap<object, Root>();

/** Says what makes the objects of the classes above which `late` stands. */
export function standsOn(late: object, root: Root): void {
  roots.set(late, root);
}

function rootOf(type: object): Root | undefined {
  for (const link of links(type)) {
    const found = roots.get(link);
    if (found) return found;
    if (/\[native code\]/.test(Function.prototype.toString.call(link))) {
      return { type: link as Made, blank: () => [] };
    }
  }
  return undefined;
}

/**
 * A new object of a class, which no `__init__` has prepared.
 *
 * @throws {TypeError} when the class has abstract methods, or takes no arguments
 * @see https://docs.python.org/3/reference/datamodel.html#object.__new__
 */
export function create<T>(type: abstract new (...args: never[]) => T, ...args: unknown[]): T {
  const root = rootOf(type);
  checkAbstract(type);
  if (root) return Reflect.construct(root.type, root.blank(args), type) as T;
  if (args.length > 0 && hasMaker(type)) {
    throw new TypeError(
      "object.__new__() takes exactly one argument (the type to instantiate)",
    );
  }
  if (args.length > 0 && !isNothing(args) && !hasInit(type)) {
    throw new TypeError(
      `${typeName(Object.create(type.prototype as object))}() takes no arguments`,
    );
  }
  return Object.create(type.prototype as object) as T;
}

/** Whether arguments are none, or keywords of which there are none. */
export function isNothing(args: readonly unknown[]): boolean {
  const [first] = args;
  return args.length === 0 ||
    args.length === 1 && isKeywords(first) && Object.keys(first).length === 0;
}

/** Whether a class says what prepares its objects: by an `__init__` that is a method, or the constructor that it became. */
export function hasInit(type: object): boolean {
  for (const link of links(type)) {
    if (/^\s*constructor\s*\(/m.test(Function.prototype.toString.call(link))) return true;
    if (Object.hasOwn((link as Made).prototype as object, "__init__")) return true;
  }
  return false;
}

interface Making {
  readonly __new__?: Callable;
  readonly __call__?: Callable;
}

/** Whether a class says itself how its objects are made. */
export function hasMaker(type: object): boolean {
  return typeof (type as Making).__new__ === "function";
}

let given: WeakSet<object> | undefined;

/** Notes an `__init__` that a class was given after it was written, by a decorator for one. */
export function noteInit(method: object): void {
  (given ??= new WeakSet()).add(method);
}

function isGivenInit(type: object): boolean {
  if (given === undefined) return false;
  const { __init__: init } = (type as Made).prototype as { __init__?: object };
  return init !== undefined && given.has(init);
}

/** Whether calls of a class do anything but what JavaScript's `new` does. */
export function isCalledOtherwise(type: object): boolean {
  return hasMaker(type) && !(chooses in type) || ofMetaclass(type) !== undefined ||
    isGivenInit(type);
}

/** What the metaclass of a class does when the class is called; undefined where that is nothing special. */
function ofMetaclass(type: object): Callable | undefined {
  const { __call__: own } = type as Making;
  return own === undefined || plainCalls.has(own) ? undefined : own;
}

/** The `__call__` of metaclasses that is Python's own. */
export const plainCalls: WeakSet<object> = new WeakSet<object>();

function apart(given: readonly unknown[]): [unknown[], Keywords | undefined] {
  const last = given.at(-1);
  return isKeywords(last) ? [given.slice(0, -1), last] : [[...given], undefined];
}

/** What a call of a class gives. Keywords stand in a plain object at the end of the arguments. */
export function callClass(type: object, given: readonly unknown[]): unknown {
  const [args, named] = apart(given);
  const own = ofMetaclass(type);
  return own
    ? callMember({ method: own, receiver: type }, args, named)
    : instantiate(type, args, named);
}

/** What `type.__call__` does: an object by `__new__`, which `__init__` prepares then. */
export function instantiate(type: object, args: readonly unknown[], named?: Keywords): unknown {
  const { __new__: maker } = type as Making;
  const made = maker
    ? callMember({ method: maker, receiver: type }, [type, ...args], named)
    : create(type as Made, ...args);
  const isOwn = (typeof made === "object" && made !== null || typeof made === "function") &&
    made instanceof (type as unknown as Made);
  if (isOwn) prepare(made as object, args, named);
  return made;
}

const idle = new WeakSet<Callable>();

/** Notes that an `__init__` has nothing to do, whatever it is given: that of built-in types whose values do not change. */
export function doesNothing(init: Callable): void {
  idle.add(init);
}

/** Runs `__init__` on a new object. */
export function prepare(made: object, args: readonly unknown[], named?: Keywords): void {
  const { __init__: init } = made as { __init__?: Callable };
  if (!init || idle.has(init)) return;
  checkPrepared(callMember({ method: init, receiver: made }, args, named));
}

/** Refuses what an `__init__` has given that is not None. */
export function checkPrepared(result: unknown): void {
  if (result === undefined || result === null || result instanceof Promise) return;
  throw new TypeError(`__init__() should return None, not '${typeName(result)}'`);
}
