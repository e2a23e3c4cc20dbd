/**
 * Objects of classes that derive from int, float or str: each holds the value that it is, too.
 *
 * @module
 */

/** Where such an object keeps its value. */
export const held: unique symbol = Symbol("held");

/** An object that is a number or a string, too. */
export interface Holder {
  readonly [held]: unknown;
}

/** The number or string that an object is, too; other values as they are. */
export function plainOf(value: unknown): unknown {
  return isHolder(value) ? value[held] : value;
}

/** Whether a value is an object that is a number or a string, too. */
export function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && held in value;
}
