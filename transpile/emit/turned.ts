/**
 * `reversed(xs)` that is read to its end at once.
 *
 * @module
 */
import { isAlways } from "../analysis/mod.ts";
import type { Expr } from "../syntax/ast.ts";
import { at, call, type Code, Level, postfix } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { value } from "./expressions.ts";

/** What a call of `reversed` goes through; null for every other expression. */
function turnedBy(e: Emitter, node: Expr): Expr | null {
  if (node.type !== "Call" || node.args.length !== 1 || node.keywords.length > 0) return null;
  const found = e.analysis.resolve(node.func);
  const [items] = node.args;
  const isReversed = found?.kind === "library" && /^reversed(\.__init__)?$/.test(found.row.name);
  return isReversed && items!.type !== "Starred" ? items! : null;
}

/** The list that a call of `reversed` would go through, turned round at once; null where it goes through something else. */
export function turnedList(e: Emitter, node: Expr): Code | null {
  const items = turnedBy(e, node);
  if (!items || !isAlways(e.typeOf(items), "list")) return null;
  return postfix(`${at(Level.Call, value(e, items))}.toReversed()`);
}

/** The text of which a call of `reversed` would give the characters, turned round; null for all else. */
export function turnedText(e: Emitter, node: Expr): Code | null {
  const items = turnedBy(e, node);
  if (!items || !isAlways(e.typeOf(items), "str")) return null;
  return call(e.py("slice"), value(e, items), "null", "null", "-1");
}
