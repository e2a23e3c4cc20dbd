/**
 * Which variables hold floats as plain numbers: those that are calculated with, so that arithmetic stays JavaScript's own.
 * Where such a variable leaves as a Python value, it is boxed.
 *
 * @module
 */
import { isAlways, type Scope, type Variable } from "../analysis/mod.ts";
import type { Assign } from "../syntax/ast.ts";
import type { Emitter } from "./emitter.ts";

/** Decides for all variables of the module. */
export function chooseRawFloats(e: Emitter): void {
  const scopes: Scope[] = [e.analysis.scopes.module];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    scopes.push(...scope.children);
    if (scope.kind !== "module" && scope.kind !== "function") continue;
    for (const variable of scope.variables.values()) {
      if (isRaw(e, variable)) e.rawFloats.add(variable);
    }
  }
}

function isRaw(e: Emitter, variable: Variable): boolean {
  if (variable.captured || variable.isParameter || variable.bindings.length === 0) return false;
  if (!isAlways(e.analysis.variableType(variable), "float")) return false;
  const stores = variable.bindings.every(({ kind, node, name }) => {
    if (name === null) return false;
    if (kind === "augmented") return true;
    if (kind !== "assignment" || node.type !== "Assign" || node.targets.length !== 1) return false;
    return node.targets[0] === name || isPairwise(node);
  });
  if (!stores) return false;
  let calculated = 0;
  for (const { name } of variable.reads) {
    const parent = e.parentOf(name);
    if (parent?.type === "BinOp" || parent?.type === "Compare" || parent?.type === "UnaryOp") {
      calculated++;
    }
  }
  const augmented = variable.bindings.filter(({ kind }) => kind === "augmented").length;
  return calculated + augmented > 0 && calculated + 2 * augmented >= variable.reads.length / 2;
}

/** `x, y = a, b`: each name gets its own value. */
function isPairwise(node: Assign): boolean {
  const [target] = node.targets;
  const { value } = node;
  if (
    target?.type !== "Tuple" || value.type !== "Tuple" || target.elts.length !== value.elts.length
  ) return false;
  return target.elts.every((item) => item.type === "Name") &&
    !value.elts.some((item) => item.type === "Starred");
}
