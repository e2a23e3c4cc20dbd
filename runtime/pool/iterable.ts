/** What a pool goes through: its input, and the arguments of a call. */

import { pythonHooks, TypeError } from "../errors.ts";
import { pythonTypeName } from "../memory/handles.ts";

/** What a pool can take its tasks from, or Python's error. */
export function iterable<T>(input: Iterable<T>): Iterable<T> {
  if (Array.isArray(input)) return input;
  if (pythonHooks.iterate !== undefined) return pythonHooks.iterate(input) as Iterable<T>;
  if (typeof (input as Partial<Iterable<T>> | null)?.[Symbol.iterator] === "function") return input;
  throw new TypeError(`'${pythonTypeName(input)}' object is not iterable`);
}
