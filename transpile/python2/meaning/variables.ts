/**
 * The variables of list comprehensions, which live on behind them in Python 2.
 *
 * @module
 */
import type { Scope } from "../../analysis/scopes/scopes.ts";
import type { Expr, ListComp } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { nameAt, placeOf } from "../reader.ts";
import type { Names } from "./names.ts";

/** Sets those variables of a list comprehension that are read behind it: `[x for x_ in xs if [x := x_]]`. */
export function keepVariables(names: Names, node: ListComp, scope: Scope): void {
  const around = scope.functionScope;
  if (scope.kind === "class") return;
  for (const generator of node.generators) {
    const kept: Expr[] = [];
    for (const part of walk(generator.target)) {
      if (part.type !== "Name" || !isReadBehind(names, part.id, node.end, around)) continue;
      const place = placeOf(part);
      const other = names.fresh(`${part.id}_`);
      kept.push({
        ...place,
        type: "NamedExpr",
        target: nameAt(place, part.id, "Store"),
        value: nameAt(place, other),
      });
      part.id = other;
    }
    if (kept.length === 0) continue;
    generator.ifs.unshift({ ...placeOf(generator.target), type: "List", elts: kept, ctx: "Load" });
  }
}

/** Whether the next that happens to a name, in the order of the text, is that it is read. */
function isReadBehind(names: Names, name: string, end: number, scope: Scope): boolean {
  let first: { at: number; reads: boolean } | null = null;
  for (const node of walk(scope.node)) {
    if (node.type !== "Name" || node.id !== name || node.start < end) continue;
    if (first !== null && node.start >= first.at) continue;
    if (names.scopes.scopeOf(node).functionScope !== scope) continue;
    const variable = names.scopes.variableOf(node);
    // A comprehension of its own, further down.
    if (variable !== null && variable.scope.kind === "comprehension") {
      if (node.ctx === "Load") continue;
      first = { at: node.start, reads: false };
    } else first = { at: node.start, reads: node.ctx === "Load" };
  }
  return first?.reads ?? false;
}
