/**
 * Which exceptions a clause catches.
 *
 * @module
 */
import { BaseException, TypeError } from "../errors.ts";
import { withContext } from "./exceptions.ts";
import { isTuple } from "./values/tuple.ts";
import { isSubclass } from "./values/types.ts";

/** Whether a caught value is of one of the classes of an `except` clause, each of which may be a tuple of classes. */
export function matches(error: unknown, ...classes: unknown[]): boolean {
  const all = classes.flatMap((one) => isTuple(one) ? one : [one]);
  for (const one of all) {
    if (isSubclass(one, BaseException)) continue;
    const text = "catching classes that do not inherit from BaseException is not allowed";
    throw withContext(new TypeError(text), error);
  }
  return all.some((one) => error instanceof (one as typeof BaseException));
}
