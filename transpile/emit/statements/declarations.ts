/**
 * How and where the names of a program are declared: `const` or `let`, exported or not.
 *
 * @module
 */
import { isAlways, type Variable } from "../../analysis/mod.ts";
import type { Name, Node, Stmt } from "../../syntax/ast.ts";
import type { Emitter } from "../emitter.ts";
import { isAnnotation } from "../writing/type_parameters.ts";
import { variableType } from "../writing/types.ts";

/** `let x: T;` */
export function hoistedDeclaration(e: Emitter, variable: Variable, before?: Stmt): string {
  const type = variableType(e, variable);
  const doubtful = e.frame.plan.doubtful.has(variable) || variable.deleted;
  const text = doubtful && type !== "unknown" ? `${wrap(type)} | undefined` : type;
  const [only, ...more] = variable.bindings;
  const sameBlock = before && only && more.length === 0 &&
    only.kind !== "loop" && only.node.type !== "ExceptHandler" &&
    [only.node, e.parentOf(only.node)].some((n) => n && e.parentOf(n) === e.parentOf(before));
  const once = sameBlock && doubtful ? "// deno-lint-ignore prefer-const\n" : "";
  const exported = before && !e.isTopLevel(before) ? "" : exportOf(e, variable);
  return `${once}${exported}let ${e.nameOf(variable)}: ${text};`;
}

function wrap(type: string): string {
  return type.includes("=>") ? `(${type})` : type;
}

export function declaredAt(e: Emitter, node: Node, target: Name): "const" | "let" | null {
  const variable = e.variableOf(target);
  return variable && (e.frame.plan.declared.get(node)?.get(variable) ?? null);
}

/** Whether a list is only ever changed in place after its first value. */
export function onlyExtended(e: Emitter, variable: Variable): boolean {
  if (!isAlways(e.analysis.variableType(variable), "list")) return false;
  const [, ...rest] = variable.bindings;
  return rest.length > 0 &&
    rest.every(({ kind, node }) =>
      kind === "augmented" && node.type === "AugAssign" && node.op === "Add"
    );
}

export function constant(keyword: "const" | "let" | null): "const" | "let" | null {
  return keyword === null ? null : "const";
}

/** A module's variable that nobody reads is there for others. */
export function exportOf(e: Emitter, variable: Variable): string {
  if (!variable.isGlobal || e.frame.kind !== "module") return "";
  const isRead = variable.reads.some(({ name }) => !isAnnotation(e, name));
  return !isRead || makesClass(e, variable) || e.analysis.isExported(variable) ? "export " : "";
}

/** Whether a variable holds a class that a call has made, as `namedtuple` does: children look for it by its name. */
export function makesClass(e: Emitter, variable: Variable): boolean {
  return variable.bindings.length === 1 && variable.bindings.every(({ node }) => {
    if (node.type !== "Assign" || node.value.type !== "Call") return false;
    if (e.analysis.variableType(variable).kind === "recordClass") return true;
    const found = e.analysis.resolve(node.value.func);
    return found?.kind === "library" &&
      /^(collections\.namedtuple|typing\.NamedTuple)$/.test(found.row.name);
  });
}
