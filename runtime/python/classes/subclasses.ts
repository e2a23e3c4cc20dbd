/**
 * Which classes derive from a class, for programs that ask.
 *
 * @module
 */
import { bases } from "../attributes.ts";

const derived = new Map<unknown, object[]>();

/** Lets the bases of a class know of it. */
export function noteSubclass(type: object): void {
  for (const base of bases(type)) {
    const all = derived.get(base);
    if (all === undefined) derived.set(base, [type]);
    else all.push(type);
  }
}

/** The classes that name a class among their bases, in the order in which they were made. */
export function subclassesOf(type: object): object[] {
  return [...derived.get(type) ?? []];
}
