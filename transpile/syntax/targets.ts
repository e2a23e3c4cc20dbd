/**
 * What may be assigned to, iterated into, or deleted.
 *
 * @see https://docs.python.org/3.13/reference/simple_stmts.html#assignment-statements
 * @module
 */
import type { Attribute, Expr, Name, Subscript } from "./ast.ts";
import { primary } from "./expressions.ts";
import { makeStarred, makeTuple } from "./make_expressions.ts";
import { exact, type State } from "./state.ts";
import * as T from "./tokens.ts";

/** Makes an expression, read as a value, the target of an assignment. */
export function toStore(p: State, expr: Expr): Expr {
  switch (expr.type) {
    case "Name":
    case "Attribute":
    case "Subscript":
      expr.ctx = "Store";
      return expr;
    case "Starred":
      expr.ctx = "Store";
      toStore(p, expr.value);
      return expr;
    case "Tuple":
    case "List":
      expr.ctx = "Store";
      for (const element of expr.elts) toStore(p, element);
      return expr;
  }
  p.fail();
}

/** Makes an expression the only target of `+=`, `:` or `as`: a name, an attribute or an item. */
export function toSingleTarget(p: State, expr: Expr): Name | Attribute | Subscript {
  if (expr.type !== "Name" && expr.type !== "Attribute" && expr.type !== "Subscript") p.fail();
  expr.ctx = "Store";
  return expr;
}

/** `star_target`: a target, which may be starred. */
export function starTarget(p: State): Expr {
  const s = p.pos;
  if (p.kinds[s] !== T.STAR) return toStore(p, primary(p));
  p.pos++;
  return makeStarred(p, s, toStore(p, primary(p)), "Store");
}

function beginsTarget(kind: number): boolean {
  return kind === T.NAME || kind === T.LPAR || kind === T.LSQB || kind === T.STAR ||
    kind === T.STRING || kind === T.NUMBER || kind === T.LBRACE || kind === T.FSTRING_START ||
    kind === T.TRUE || kind === T.FALSE || kind === T.NONE || kind === T.ELLIPSIS;
}

/** `star_targets`: one target, or several without parentheses. */
export function starTargets(p: State): Expr {
  const s = p.pos;
  const first = starTarget(p);
  if (p.kinds[p.pos] !== T.COMMA) return first;
  const elts = [first];
  while (p.take(T.COMMA) && beginsTarget(p.kinds[p.pos]!)) elts.push(starTarget(p));
  return makeTuple(p, s, exact(elts), "Store");
}

function toDelete(p: State, expr: Expr): Expr {
  switch (expr.type) {
    case "Name":
    case "Attribute":
    case "Subscript":
      expr.ctx = "Del";
      return expr;
    case "Tuple":
    case "List":
      expr.ctx = "Del";
      for (const element of expr.elts) toDelete(p, element);
      return expr;
  }
  p.fail();
}

/** `del_targets` */
export function deleteTargets(p: State): Expr[] {
  const targets = [toDelete(p, primary(p))];
  while (p.take(T.COMMA) && beginsTarget(p.kinds[p.pos]!)) targets.push(toDelete(p, primary(p)));
  return targets;
}
