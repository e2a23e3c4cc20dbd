/**
 * Assignments to anything that can stand left of `=`.
 *
 * @module
 */

import { evaluate } from "../expressions/expressions.ts";
import { itemOf } from "./iteration.ts";
import { storeAttribute } from "../classes/stores.ts";
import type { Expr, Node } from "../nodes.ts";
import { namedGlobal } from "../scopes/global_names.ts";
import { storeItem } from "../expressions/operators.ts";
import { fieldTypes } from "../classes/records.ts";
import type { State } from "../state.ts";
import { isStep, noteValue } from "../numbers/totals.ts";
import { listOf, members, NEVER, type Type } from "../types/types.ts";

/** `target = value of this type`; `node` is the statement, for what it makes. */
export function assign(state: State, target: Expr, type: Type, node: Node): void {
  state.record(target, type);
  switch (target.type) {
    case "Name": {
      const variable = state.scopes.variableOf(target);
      if (variable && !isStep(node)) noteValue(state, variable, type);
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
      const name = namedGlobal(target);
      const variable = name === null ? undefined : state.scopes.module.variables.get(name);
      if (variable?.bindings.some((binding) => binding.node === target)) {
        return state.write(variable, type);
      }
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
  const behind = targets.length - star - 1;
  const list = state.fresh(targets[star]!, "starred", () => listOf(NEVER));
  const columns = targets.map((): Type => NEVER);
  const join = (i: number, part: Type) => columns[i] = state.lattice.join(columns[i]!, part);
  for (const member of members(type)) {
    if (member.kind === "none") continue;
    if (member.kind !== "tuple" || member.rest) {
      const item = itemOf(state, member, node);
      targets.forEach((_, i) => i === star ? state.lattice.add(list.cell, item) : join(i, item));
      continue;
    }
    const { items } = member;
    if (items.length < targets.length - 1) continue;
    state.lattice.add(list.cell, state.lattice.joinAll(items.slice(star, items.length - behind)));
    targets.forEach((_, i) => {
      if (i !== star) join(i, items[i < star ? i : items.length - (targets.length - i)]!);
    });
  }
  targets.forEach((target, i) => assign(state, target, i === star ? list : columns[i]!, node));
}
