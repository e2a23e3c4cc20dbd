/**
 * Which exceptions a clause catches.
 *
 * @module
 */
import { BaseException, TypeError } from "../errors.ts";
import { isSubclass } from "./values/types.ts";

/** Whether a caught value is of one of the classes of an `except` clause, each of which may be a tuple of classes. */
export function matches(error: unknown, ...classes: unknown[]): boolean {
  const all = classes.flat();
  for (const one of all) {
    if (isSubclass(one, BaseException)) continue;
    throw new TypeError("catching classes that do not inherit from BaseException is not allowed");
  }
  return all.some((one) => error instanceof (one as typeof BaseException));
}
