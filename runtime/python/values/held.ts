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

const ofTypes = new WeakSet<object>();

/** Notes a comparison or hash that the built-in types themselves have. */
export function noteOfType(method: object): void {
  ofTypes.add(method);
}

/** Whether an object is equal to the number or string that it is, as far as its own class has no say in that. */
export function isLikePlain(value: Holder): boolean {
  const { __eq__: eq, __hash__: hash } = value as { __eq__?: object; __hash__?: object | null };
  return eq != null && hash != null && ofTypes.has(eq) && ofTypes.has(hash);
}
