/**
 * Assignments to anything that can stand left of `=`.
 *
 * @module
 */

import { evaluate } from "./expressions.ts";
import { itemOf } from "./iteration.ts";
import { storeAttribute } from "./members.ts";
import type { Expr, Node } from "./nodes.ts";
import { storeItem } from "./operators.ts";
import type { State } from "./state.ts";
import { listOf, NEVER, type Type } from "./types.ts";

/** `target = value of this type`; `node` is the statement, for what it makes. */
export function assign(state: State, target: Expr, type: Type, node: Node): void {
  state.record(target, type);
  switch (target.type) {
    case "Name": {
      const variable = state.scopes.variableOf(target);
      if (variable) state.write(variable, type);
      return;
    }
    case "Tuple":
    case "List":
      return unpack(state, target.elts, type, node);
    case "Starred":
      return assign(state, target.value, type, node);
    case "Attribute":
      return storeAttribute(state, evaluate(state, target.value), target.attr, type, target);
    case "Subscript": {
      const container = evaluate(state, target.value);
      const key = evaluate(state, target.slice);
      return storeItem(state, container, key, type, target.slice.type === "Slice", target);
    }
    default:
      return;
  }
}

function unpack(state: State, targets: readonly Expr[], type: Type, node: Node): void {
  const star = targets.findIndex((target) => target.type === "Starred");
  const exact = type.kind === "tuple" && !type.rest ? type.items : null;
  if (star < 0) {
    const item = exact ? NEVER : itemOf(state, type, node);
    targets.forEach((target, i) => assign(state, target, exact ? exact[i] ?? NEVER : item, node));
    return;
  }
  const behind = targets.length - star - 1;
  const item = itemOf(state, type, node);
  targets.forEach((target, i) => {
    if (i === star) {
      const list = state.fresh(target, "starred", () => listOf(NEVER));
      const held = exact
        ? state.lattice.joinAll(exact.slice(star, Math.max(star, exact.length - behind)))
        : item;
      state.lattice.add(list.cell, held);
      assign(state, target, list, node);
      return;
    }
    const at = i < star ? i : (exact?.length ?? 0) - (targets.length - i);
    assign(state, target, exact ? exact[at] ?? NEVER : item, node);
  });
}
