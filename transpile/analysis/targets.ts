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
import { fieldTypes } from "./records.ts";
import type { State } from "./state.ts";
import { listOf, members, NEVER, type Type } from "./types.ts";

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

/** What each of `count` targets gets when a value is unpacked; null if the value may have another length. */
function parts(state: State, type: Type, count: number, node: Node): Type[] {
  const all = members(type).filter(({ kind }) => kind !== "none");
  const columns = all.map((member): Type[] => {
    if (member.kind === "tuple" && !member.rest && member.items.length === count) {
      return [...member.items];
    }
    // A tuple of another length is not what this statement is for: it raises.
    if (member.kind === "tuple" && !member.rest) return Array(count).fill(NEVER);
    const fields = member.kind === "record" ? fieldTypes(state, member) : null;
    if (fields?.length === count) return fields;
    return Array(count).fill(itemOf(state, member, node));
  });
  return Array.from(
    { length: count },
    (_, i) => state.lattice.joinAll(columns.map((column) => column[i] ?? NEVER)),
  );
}

function unpack(state: State, targets: readonly Expr[], type: Type, node: Node): void {
  const star = targets.findIndex((target) => target.type === "Starred");
  if (star < 0) {
    const types = parts(state, type, targets.length, node);
    targets.forEach((target, i) => assign(state, target, types[i]!, node));
    return;
  }
  const exact = type.kind === "tuple" && !type.rest ? type.items : null;
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
