/**
 * Iterators: their method is `next` in Python 2, `__next__` in Python 3.
 *
 * @module
 */
import type { FunctionDef } from "../../syntax/ast.ts";

/** Whether `next()` is what `for` calls. */
export function isIterator(next: FunctionDef, own: ReadonlyMap<string, FunctionDef>): boolean {
  return own.has("__iter__") && next.args.args.length === 1;
}
