/**
 * The shape of Python's statements: which lists of statements stand in which.
 *
 * @module
 */
import type { Emitter } from "../emitter.ts";
import type { AsyncFunctionDef, Expr, FunctionDef, Node, Stmt } from "../../syntax/ast.ts";
import { children } from "../../syntax/walk.ts";

/** The statement lists inside a compound statement that belong to the same scope. */
export function blocksOf(node: Stmt): readonly (readonly Stmt[])[] {
  switch (node.type) {
    case "If":
    case "For":
    case "AsyncFor":
    case "While":
      return [node.body, node.orelse];
    case "With":
    case "AsyncWith":
      return [node.body];
    case "Try":
    case "TryStar":
      return [node.body, ...node.handlers.map((h) => h.body), node.orelse, node.finalbody];
    case "Match":
      return node.cases.map((c) => c.body);
    default:
      return [];
  }
}

/** What a compound statement evaluates besides its blocks. */
export function headOf(node: Stmt): readonly Node[] {
  switch (node.type) {
    case "If":
    case "While":
      return [node.test];
    case "For":
    case "AsyncFor":
      return [node.iter, node.target];
    case "With":
    case "AsyncWith":
      return node.items;
    case "Try":
    case "TryStar":
      return node.handlers.flatMap((h) => h.type_ ? [h.type_] : []);
    case "Match":
      return [
        node.subject,
        ...node.cases.flatMap((c) => c.guard ? [c.pattern, c.guard] : [c.pattern]),
      ];
    default:
      return [node];
  }
}

/** A loop's statement. */
export function isLoop(node: Stmt): boolean {
  return node.type === "For" || node.type === "AsyncFor" || node.type === "While";
}

/** The names that a target binds, in order. */
export function namesIn(target: Expr): readonly Extract<Expr, { type: "Name" }>[] {
  switch (target.type) {
    case "Name":
      return [target];
    case "Tuple":
    case "List":
      return target.elts.flatMap(namesIn);
    case "Starred":
      return namesIn(target.value);
    default:
      return [];
  }
}

/** Whether a node or anything below it passes, not looking into nested functions and classes. */
export function contains(node: Node, passes: (node: Node) => boolean): boolean {
  if (passes(node)) return true;
  if (isFunction(node) || node.type === "ClassDef") return false;
  for (const child of children(node)) if (contains(child, passes)) return true;
  return false;
}

/** What of the library gives another answer when it is asked again, or changes what others see. */
const CHANGING =
  /^(?:next|input|random\..*|secrets\..*|.*\.(?:__next__|append\w*|add|clear|discard|extend\w*|get_nowait|insert|pop\w*|push|put\w*|randbytes|read\w*|recv\w*|remove|reverse|rotate|send\w*|setdefault|shuffle|sort|update|write\w*))$/;

/** Whether a call of a function does nothing that is seen elsewhere. */
function isQuiet(e: Emitter, func: Expr): boolean {
  const found = e.analysis.resolve(func);
  return found?.kind === "library" && !CHANGING.test(found.row.name);
}

/** Whether an expression runs code of the program, which may do anything. */
export function hasEffects(e: Emitter, node: Node): boolean {
  return contains(
    node,
    (part) =>
      part.type === "Call"
        ? !isQuiet(e, part.func)
        : /^(?:Await|Yield|YieldFrom|NamedExpr)$/.test(part.type),
  );
}

/** Whether a node or anything below it passes, nested functions included. */
export function containsDeep(node: Node, passes: (node: Node) => boolean): boolean {
  if (passes(node)) return true;
  for (const child of children(node)) if (containsDeep(child, passes)) return true;
  return false;
}

/** A function or lambda. */
export function isFunction(node: Node): boolean {
  return node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "Lambda";
}

/** Whether a loop's body leaves that loop by `break`. */
export function breaks(body: readonly Stmt[]): boolean {
  return body.some((node) =>
    node.type === "Break" ||
    (isLoop(node) ? breaks(blocksOf(node)[1]!) : blocksOf(node).some(breaks))
  );
}

/** `if __name__ == "__main__"`. */
export function isMainGuard(node: Stmt): boolean {
  if (node.type !== "If" || node.test.type !== "Compare" || node.test.ops.length !== 1) {
    return false;
  }
  if (node.test.ops[0] !== "Eq") return false;
  const sides = [node.test.left, node.test.comparators[0]!];
  return sides.some((s) => s.type === "Name" && s.id === "__name__") &&
    sides.some((s) =>
      s.type === "Constant" && s.value.type === "str" && s.value.value === "__main__"
    );
}

/** A name, or an attribute of one: what may be written twice. */
export function isPath(node: Expr): boolean {
  return node.type === "Name" || node.type === "Attribute" && isPath(node.value);
}

/** Whether a node is a function's definition, async or not. */
export function isDefinition(node: Node | undefined): node is FunctionDef | AsyncFunctionDef {
  return node?.type === "FunctionDef" || node?.type === "AsyncFunctionDef";
}
