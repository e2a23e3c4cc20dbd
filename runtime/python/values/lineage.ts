/**
 * What stands between the classes of a program and JavaScript's single inheritance: stand-ins of classes that have several
 * places in the prototype chains of others.
 *
 * @module
 */
import { dropNames } from "../classes/function_names.ts";

/** Classes for which another stands in a chain. */
const originals = new WeakMap<object, object>();

/** Classes that Python does not have. */
const hiddenClasses = new WeakSet<object>();

/** The bases of a class, by the class that JavaScript has above it. */
const writtenBases = new WeakMap<object, readonly object[]>();

/** Says that `copy` stands in a chain for `original`. */
export function standsFor(copy: object, original: object): void {
  originals.set(copy, original);
}

/** Says that Python does not have this class. */
export function hideClass(target: object): void {
  dropNames(target);
  hiddenClasses.add(target);
}

/** Classes that Python derives from object, whatever JavaScript has above them. */
const topmost = new WeakSet<object>();

/** Says that Python derives this class from object. */
export function endLineage(target: object): void {
  topmost.add(target);
}

/** Whether Python has nothing but object above a class. */
export function isTopmost(target: object): boolean {
  return topmost.has(target);
}

/** Says which bases the classes have that extend `parent`. */
export function writeBases(parent: object, bases: readonly object[]): void {
  writtenBases.set(parent, bases);
}

/** The bases of a class that has several; undefined for others. */
export function basesAbove(type: object): readonly object[] | undefined {
  return writtenBases.get(Object.getPrototypeOf(type) as object);
}

/** The class that a link of a chain stands for; undefined where Python has no such class. */
export function shownClass(link: object): object | undefined {
  return hiddenClasses.has(link) ? undefined : originals.get(link) ?? link;
}

/** The links of a class's chain, itself first. */
export function* links(type: object): Generator<object> {
  for (
    let at: unknown = type;
    typeof at === "function" && at !== Function.prototype;
    at = topmost.has(at) ? null : Object.getPrototypeOf(at)
  ) yield at;
}

/** A class and those it inherits from, in the order in which members are looked for, as far as JavaScript knows them. */
export function lineageOf(type: object): object[] {
  return [...links(type)].map(shownClass).filter((one) => one !== undefined);
}
