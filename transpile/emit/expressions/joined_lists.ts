/**
 * Lists of texts in variables to which texts are added in loops, and of which nothing is asked but to be joined. What they
 * would hold is put together as it comes.
 *
 *     lines = []                          const lines = new TextList("\n");
 *     for name in names:                  for (const name of names) {
 *         lines.append(f"- {name}")           lines.push(`- ${name}`);
 *     return "\n".join(lines)            return lines.join();
 *
 * @module
 */
import { isAlways, type Variable } from "../../analysis/mod.ts";
import type { Attribute, Call, Expr, Node } from "../../syntax/ast.ts";
import type { Emitter } from "../emitter.ts";
import { isLength, loopsAround, namesVariables } from "../numbers/running.ts";
import { quote } from "../writing/code.ts";
import { elements } from "./expressions.ts";

/** The object for a variable's list of texts, which is the only value that it gets; null where it has to be a list. */
export function madeTextList(
  e: Emitter,
  variable: Variable,
  node: Node,
  given: Expr,
): string | null {
  const { bindings, captured, sharedWrites, deleted, reads, scope } = variable;
  if (given.type !== "List" || given.elts.some(({ type }) => type === "Starred")) return null;
  if (bindings.length !== 1 || captured || sharedWrites || deleted) return null;
  if (scope.kind !== "function" && scope.kind !== "module") return null;
  const type = e.analysis.variableType(variable);
  if (type.kind !== "list" || !isAlways(type.item, "str")) return null;
  if (e.analysis.isExported(variable) || e.frame.plan.doubtful.has(variable)) return null;
  if (variable.isGlobal && (e.handsOn || e.registers) || namesVariables(e)) return null;
  const uses = reads.map(({ name }) => useOf(e, name));
  const outer = loopsAround(e, node);
  const isFilled = uses.some((use, i) =>
    use === "append" && loopsAround(e, reads[i]!.name).some((loop) => !outer.includes(loop))
  );
  const separators = new Set(
    uses.flatMap((use) => use !== null && typeof use === "object" ? [use.by] : []),
  );
  const [separator] = separators;
  if (!isFilled || separators.size !== 1 || separator === undefined || uses.includes(null)) {
    return null;
  }
  e.textLists.add(variable);
  const texts = given.elts.length > 0 ? `, ${elements(e, given.elts)}` : "";
  return `new ${e.py("TextList")}(${quote(separator)}${texts})`;
}

/** What a place does with a list of texts; null for more than such an object can do. */
function useOf(e: Emitter, name: Expr): "append" | "len" | { readonly by: string } | null {
  const parent = e.parentOf(name);
  if (parent?.type === "Attribute") return isAppend(e, parent) ? "append" : null;
  if (parent?.type !== "Call" || parent.func === name) return null;
  if (isLength(e, parent)) return "len";
  const by = separatorOf(parent);
  return by === null ? null : { by };
}

/** `lines.append(text)` as a statement. */
function isAppend(e: Emitter, method: Attribute): boolean {
  const called = e.parentOf(method);
  if (method.attr !== "append" || called?.type !== "Call" || called.func !== method) return false;
  const [text] = called.args;
  return called.args.length === 1 && called.keywords.length === 0 && text!.type !== "Starred" &&
    e.parentOf(called)?.type === "Expr";
}

/** What a call joins texts by; null for any other call. */
function separatorOf({ func, args, keywords }: Call): string | null {
  if (func.type !== "Attribute" || func.attr !== "join" || func.value.type !== "Constant") {
    return null;
  }
  const { value: by } = func.value;
  const isPlain = by.type === "str" && !by.codePoints && args.length === 1 &&
    keywords.length === 0;
  return isPlain ? by.value : null;
}

/** Whether a name is that of a list which is joined, and nothing else. */
export function isTextList(e: Emitter, node: Expr): boolean {
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  return variable !== null && e.textLists.has(variable);
}
