/**
 * Bools that count as the ints that they are: `ways + (a != b)`.
 *
 * @module
 */
import { isSafeInt, members, type Type } from "../../analysis/mod.ts";
import type { Expr, Operator } from "../../syntax/ast.ts";
import { binary, call, type Code, Level } from "../writing/code.ts";
import { globalName } from "./comprehensions.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "./expressions.ts";
import { bounds, raw } from "./operators.ts";

/** Whether values of a type are bools, or bools and ints that a plain number holds. */
export function isTruthAmong(type: Type): boolean {
  const all = members(type);
  return all.some((m) => m.kind === "bool") &&
    all.every((m) => m.kind === "bool" || m.kind === "int" && m.safe);
}

/** A sum or difference in which bools count as the ints that they are; null for any other operation. */
export function withTruths(
  e: Emitter,
  node: Expr,
  left: Expr,
  op: Operator,
  right: Expr,
): Code | null {
  const isSum = (op === "Add" || op === "Sub") && isSafeInt(e.typeOf(node));
  if (!isSum || ![left, right].every((side) => isCountable(e.typeOf(side)))) return null;
  const symbol = op === "Add" ? "+" : "-";
  return binary(counted(e, left), symbol, counted(e, right), Level.Additive);
}

function isCountable(type: Type): boolean {
  return bounds(type) !== null || isTruthAmong(type);
}

/** An int as a plain number, or what a bool counts as. */
export function counted(e: Emitter, node: Expr): Code {
  if (!isTruthAmong(e.typeOf(node))) return raw(e, node);
  return call(globalName(e, "Number"), value(e, node));
}
