/**
 * What is read from its end at once: `reversed(xs)`, and texts that are compared with themselves turned round.
 *
 * @module
 */
import { isAlways } from "../../analysis/mod.ts";
import type { Compare, Expr } from "../../syntax/ast.ts";
import { at, call, type Code, Level, not, postfix } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { isSame } from "../expressions/item_sums.ts";
import { bounds } from "../expressions/operators.ts";

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

/** `isPalindrome(text)` of `text == text[::-1]` and its opposite; null for every other comparison. */
export function palindromeTest(e: Emitter, { left, ops, comparators }: Compare): Code | null {
  const [op] = ops;
  if (ops.length !== 1 || op !== "Eq" && op !== "NotEq") return null;
  const [right] = comparators as [Expr];
  const isLeft = right.type === "Subscript";
  const text = isLeft ? left : right;
  const turned = isLeft ? right : left;
  if (turned.type !== "Subscript" || turned.slice.type !== "Slice" || !isPlain(e, text)) {
    return null;
  }
  const { lower, upper, step } = turned.slice;
  const range = step && !lower && !upper ? bounds(e.typeOf(step)) : null;
  const isTurned = range?.low === -1 && range.high === -1 && isSame(e, text, turned.value);
  if (!isTurned) return null;
  const test = call(e.py("isPalindrome"), value(e, text));
  return op === "Eq" ? test : not(test);
}

/** Whether an expression gives a text, and asks no code of the program for it: `text`, `str(number)`. */
function isPlain(e: Emitter, node: Expr): boolean {
  if (!isAlways(e.typeOf(node), "str")) return false;
  if (node.type === "Name") return true;
  const [only, ...others] = node.type === "Call" ? node.args : [];
  return only !== undefined && others.length === 0 &&
    isAlways(e.typeOf(only), "int", "float", "str");
}
