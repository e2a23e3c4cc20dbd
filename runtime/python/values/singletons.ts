/**
 * Python's constants that are nothing but themselves.
 *
 * @module
 */

import { nameClass } from "./types.ts";

/** A value that is only itself, and shows as its name. */
export class Singleton {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** The constant's name, as Python prints it. */
  toString(): string {
    return this.#name;
  }
}
nameClass(Singleton, "ellipsis");

/** The class of `NotImplemented`. */
export class NotImplementedType extends Singleton {}
nameClass(NotImplementedType, "NotImplementedType");

/** What a dunder method returns that leaves an operation to the other operand. https://docs.python.org/3/library/constants.html#NotImplemented */
export const NotImplemented: Singleton = new NotImplementedType("NotImplemented");

/** Python's `...`. https://docs.python.org/3/library/constants.html#Ellipsis */
export const Ellipsis: Singleton = new Singleton("Ellipsis");
