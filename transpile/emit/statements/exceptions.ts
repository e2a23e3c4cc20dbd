/**
 * Which exceptions JavaScript itself may throw in the place of Python's.
 *
 * @module
 */
import type { Expr } from "../../syntax/ast.ts";
import type { Emitter } from "../emitter.ts";

/** Python's classes that also stand for errors of JavaScript, which are converted before a name is bound to them. */
const MAPPED = new Set(
  "BaseException Exception TypeError RuntimeError RecursionError NameError UnboundLocalError AttributeError OverflowError MemoryError"
    .split(" "),
);

/** Whether an `except` clause may catch an error that is not an exception of Python's yet. */
export function isMapped(e: Emitter, type: Expr): boolean {
  if (type.type === "Tuple") return true;
  if (type.type !== "Name" && type.type !== "Attribute") return true;
  const found = e.analysis.resolve(type);
  if (found?.kind === "class") return false;
  if (found?.kind === "library") return MAPPED.has(found.row.name);
  return true;
}
