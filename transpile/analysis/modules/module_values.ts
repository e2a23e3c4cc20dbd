/**
 * Which of a program's modules are used as values: passed on, printed, looked into by a name that is not known.
 *
 * @module
 */

import { children, walk } from "../../syntax/walk.ts";
import type { Expr, Node } from "../nodes.ts";
import { changedGlobals } from "../scopes/global_names.ts";
import type { State } from "../state.ts";
import { members, NEVER, type Type } from "../types/types.ts";
import { isUnitKey, memberOf } from "./units.ts";

/** Notes all modules of which the program makes values. */
export function findModuleValues(state: State): void {
  for (const known of state.units.all) {
    if (changedGlobals(known.unit.module)) state.moduleValues.add(known);
  }
  if (state.units.all.length === 1 && !looksUpModules(state)) return;
  for (const { unit } of state.units.all) {
    for (const node of walk(unit.module)) {
      for (const child of children(node)) if (isValue(state, child, node)) note(state, child);
    }
  }
  if (looksUpModules(state)) { for (const known of state.units.all) state.moduleValues.add(known); }
  // A module that is a value has the modules that it imports as values.
  for (let size = -1; size !== state.moduleValues.size;) {
    size = state.moduleValues.size;
    for (const { scopes } of state.moduleValues) {
      for (const variable of scopes.module.variables.values()) {
        noteType(state, state.cellOf(variable).type);
      }
    }
  }
}

/** Modules of the library that look into those of the program. */
const LOOKING: ReadonlySet<string> = new Set(["logging.config", "unittest"]);

/** Whether the program, or the library for it, looks for its modules in `sys.modules`. */
export function looksUpModules(state: State): boolean {
  return state.units.all.some(({ unit }) =>
    [...walk(unit.module)].some((node) =>
      node.type === "Attribute" && node.attr === "modules" && node.value.type === "Name" &&
        (state.types.get(node.value) ?? NEVER).kind === "module" ||
      node.type === "ImportFrom" && node.module === "sys" &&
        node.names.some(({ name }) => name === "modules") ||
      node.type === "Import" && node.names.some(({ name }) => LOOKING.has(name)) ||
      node.type === "ImportFrom" && (LOOKING.has(node.module ?? "") ||
          node.names.some(({ name }) => LOOKING.has(`${node.module}.${name}`)))
    )
  );
}

function note(state: State, node: Expr): void {
  noteType(state, state.types.get(node) ?? NEVER);
}

function noteType(state: State, held: Type): void {
  for (const type of members(held)) {
    const known = type.kind === "module" ? state.units.byKey(type.name) : undefined;
    if (known) state.moduleValues.add(known);
  }
}

function isValue(state: State, node: Node, parent: Node): node is Expr {
  if (node.type !== "Name" && node.type !== "Attribute" && node.type !== "Call") return false;
  const type = state.types.get(node);
  if (!type || !members(type).some((one) => one.kind === "module" && isUnitKey(one.name))) {
    return false;
  }
  if ("ctx" in node && node.ctx !== "Load") return false;
  if (parent.type !== "Attribute" || type.kind !== "module" || node.type === "Call") return true;
  const member = memberOf(state.units, state.units.byKey(type.name)!, parent.attr);
  return member === null || member.kind === "variable" && member.variable.deleted;
}
