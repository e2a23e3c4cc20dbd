/**
 * One part of a text, of which no list is made.
 *
 *     line.split(",")[2]       partAt(line, ",", 2)
 *     line.split("=", 1)[1]    partAt(line, "=", 1, 1)
 *     line.split()[0]          wordAt(line, 0)
 *
 * @module
 */
import { isAlways } from "../../analysis/mod.ts";
import type { Call, Expr, Subscript } from "../../syntax/ast.ts";
import { call, type Code } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "./expressions.ts";

/** A part that a subscript takes at once; null for all others. */
export function partOfText(e: Emitter, node: Subscript): Code | null {
  const index = writtenInt(node.slice);
  const { value: parts } = node;
  if (index === null || parts.type !== "Call" || parts.keywords.length > 0) return null;
  const { func, args } = parts;
  if (func.type !== "Attribute" || !isAlways(e.typeOf(func.value), "str")) return null;
  if (func.attr === "split") return partOf(e, parts, func.value, index);
  // From the end on the last part is the same.
  const isLast = func.attr === "rsplit" && index === -1 && args.length === 2 &&
    (writtenInt(args[1]!) ?? 0) > 0 && isUnit(args[0]!);
  return isLast ? call(e.py("partAt"), value(e, func.value), value(e, args[0]!), "-1") : null;
}

function partOf(e: Emitter, { args }: Call, text: Expr, index: number): Code | null {
  const [separator, most] = args;
  if (separator === undefined) return call(e.py("wordAt"), value(e, text), String(index));
  if (!isAlways(e.typeOf(separator), "str") || separator.type === "Starred") return null;
  const given = [value(e, text), value(e, separator), String(index)];
  if (most === undefined) return call(e.py("partAt"), ...given);
  const limit = writtenInt(most);
  if (limit === null || limit < 0 || index < 0) return null;
  return call(e.py("partAt"), ...given, ...index < limit ? [] : [String(limit)]);
}

/** Whether an expression is a separator of one unit. */
function isUnit(node: Expr): boolean {
  return node.type === "Constant" && node.value.type === "str" && node.value.value.length === 1;
}

/** An int that is written as a number that an index can be. */
function writtenInt(node: Expr): number | null {
  if (node.type === "UnaryOp" && node.op === "USub") {
    const size = writtenInt(node.operand);
    return size === null || size <= 0 ? null : -size;
  }
  if (node.type !== "Constant" || node.value.type !== "int") return null;
  const number = Number(node.value.value);
  return Number.isSafeInteger(number) ? number : null;
}
