/**
 * What becomes of `x.name = value`.
 *
 * @module
 */
import { memberRow } from "../../library/mod.ts";
import { callFunction, type Given, NOTHING } from "../calls/calls.ts";
import { bindingsOf, rowOfType } from "../types/instantiate.ts";
import { ancestry, findMember, isDescriptorClass, lineageOf } from "./lineage.ts";
import { attributeOf } from "./members.ts";
import { isSpecial } from "../../../runtime/python/support/special_names.ts";
import type { Node } from "../nodes.ts";
import type { ClassInfo, State } from "../state.ts";
import { type InstanceType, members, type Type } from "../types/types.ts";
import type { Known } from "../modules/units.ts";

/** `module.name = type`, or `del module.name`, from outside. */
export function storeInModule(
  state: State,
  owner: Known,
  name: string,
  type: Type,
  node: Node,
  kind: "assignment" | "delete" = "assignment",
): void {
  const variable = owner.scopes.given(name);
  if (!variable.bindings.some((binding) => binding.node === node)) {
    const from = state.scopes.scopeOf(node);
    variable.bindings.push({ kind, node, name: null, scope: from });
    variable.sharedWrites = true;
    variable.captured = true;
    state.exported.add(variable);
    state.lattice.changes++;
  }
  state.lattice.add(state.cellOf(variable), type);
}

/** From now on nothing is known of the attributes of a class's objects. */
export function makeDynamic(state: State, info: ClassInfo): void {
  if (info.dynamic || state.keeps(info.node)) return;
  info.dynamic = true;
  state.lattice.changes++;
  for (const name of info.attributes.keys()) state.attributeCell(info, name);
}

/** `receiver.name = type`. */
export function storeAttribute(
  state: State,
  receiver: Type,
  name: string,
  type: Type,
  node: Node,
): void {
  for (const member of members(receiver)) {
    switch (member.kind) {
      case "instance":
        storeOnInstance(state, member, name, type, node);
        break;
      case "class":
        storeOnClass(state, member.node, name, type);
        break;
      case "unknown":
        storeAnywhere(state, name, type);
        break;
      case "module": {
        const own = state.units.byKey(member.name);
        if (own) storeInModule(state, own, name, type, node);
        else state.lattice.escape(type);
        break;
      }
      case "none":
        break;
      default: {
        const row = rowOfType(member);
        const attribute = row && memberRow(row, name);
        if (attribute?.kind !== "attribute") {
          state.lattice.escape(type);
          break;
        }
        const cell = bindingsOf(state, member).get(attribute.type)?.cell;
        if (cell && !attribute.converts) state.lattice.add(cell, type);
        else if (!attribute.converts) state.lattice.escape(type);
      }
    }
  }
}

function storeOnInstance(
  state: State,
  receiver: InstanceType,
  name: string,
  type: Type,
  node: Node,
): void {
  const info = state.classInfo(receiver.node);
  if (name === "__dict__") {
    makeDynamic(state, info);
    state.lattice.escape(type);
    return;
  }
  const found = findMember(lineageOf(state, receiver), name);
  if (isSpecial(name) && !found) {
    // Operators do not ask objects for these, only their classes.
    state.lattice.escape(type);
    return;
  }
  if (found?.row?.kind === "attribute") {
    // A library attribute keeps its type where assignments are converted to it.
    if (found.row.converts) return;
    state.lattice.add(state.attributeCell(info, name), type);
    return;
  }
  if (found?.variable) {
    let isStored = false;
    for (const held of members(state.cellOf(found.variable).type)) {
      if (held.kind === "libraryInstance" && held.name === "property") {
        state.lattice.escape(type);
        isStored = true;
      }
      if (held.kind !== "instance" || !isDescriptorClass(state, held.node)) continue;
      const set = attributeOf(state, held, "__set__", node);
      if (set.kind === "unknown" || set.kind === "never") continue;
      isStored = true;
      callFunction(state, set, {
        ...NOTHING,
        byLibrary: true,
        positional: [{ type: receiver, starred: false }, { type, starred: false }],
      }, node);
    }
    if (isStored) return;
    for (const { node: definition } of found.variable.bindings) {
      if (definition.type !== "FunctionDef") continue;
      const setter = state.functionInfo(definition);
      if (!isSetter(definition.decorator_list)) continue;
      const given: Given = { ...NOTHING, positional: [{ type, starred: false }] };
      callFunction(
        state,
        {
          kind: "method",
          receiver,
          function: { kind: "function", node: setter.node },
        },
        given,
        node,
      );
      return;
    }
  }
  state.lattice.add(state.attributeCell(info, name), type);
}

function isSetter(decorators: readonly Node[]): boolean {
  return decorators.some((one) => one.type === "Attribute" && one.attr === "setter");
}

function storeOnClass(state: State, node: InstanceType["node"], name: string, type: Type): void {
  const info = state.classInfo(node);
  const found = findMember(ancestry(info), name);
  if (found?.variable) state.lattice.add(state.cellOf(found.variable), type);
  else state.lattice.add(state.attributeCell(info, name), type);
}

/** An attribute of who knows what: it may be one of any class that has such an attribute. */
export function storeAnywhere(state: State, name: string, type: Type): void {
  state.lattice.escape(type);
  state.lattice.add(state.looseAttribute(name), type);
  for (const info of state.classes.values()) {
    if (info.attributes.has(name) || info.scope.variables.has(name)) {
      state.lattice.add(state.attributeCell(info, name), type);
    }
  }
}
