/**
 * Keyword arguments: a plain object at the end of a call. No Python value is ever a plain object.
 *
 * @module
 */

/** Keyword arguments by name. */
export type Keywords = Record<string, unknown>;

/** Whether a value is a plain object, and so stands for keyword arguments. */
export function isKeywords(value: unknown): value is Keywords {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Splits the keyword arguments off the end of `args`, which loses them; an empty object when there are none. */
export function keywords(args: unknown[]): Keywords {
  return isKeywords(args.at(-1)) ? args.pop() as Keywords : {};
}

/** The arguments of a call without its keyword arguments, and without those that stand for a default. */
export function positionals(args: Iterable<unknown>): unknown[] {
  const list = [...args];
  keywords(list);
  while (list.length > 0 && list.at(-1) === undefined) list.pop();
  return list;
}
