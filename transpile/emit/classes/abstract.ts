/**
 * Abstract methods: what subclasses have to write.
 *
 * @module
 */
import type { NamedFunction } from "../../analysis/nodes.ts";
import type { ClassDef, Expr, Stmt } from "../../syntax/ast.ts";
import { isSuper } from "../expressions/access.ts";
import type { Emitter } from "../emitter.ts";
import { resultType } from "../writing/types.ts";

function isMark(decorator: Expr): boolean {
  return decorator.type === "Name" && decorator.id === "abstractmethod" ||
    decorator.type === "Attribute" && decorator.attr === "abstractmethod";
}

function isAbstract(item: Stmt): item is NamedFunction {
  return (item.type === "FunctionDef" || item.type === "AsyncFunctionDef") &&
    item.decorator_list.some(isMark);
}

/** The names of the abstract methods of a class, for its base, which counts them when an object is made. */
export function abstractNames(e: Emitter, node: ClassDef): string[] {
  const names = node.body.filter(isAbstract).map((item) => JSON.stringify(item.name));
  const isChecked = names.length > 0 &&
    (e.libraryBases(node).includes("abc.ABC") || node.keywords.length > 0);
  if (!isChecked) return [];
  return [
    `static override readonly __abstractmethods__: readonly string[] = [${names.join(", ")}];`,
  ];
}

/** What the methods give that take the place of an abstract one without a body; null for other methods. */
export function abstractResult(e: Emitter, owner: ClassDef, fn: NamedFunction): string | null {
  const isEmpty = fn.body.every((item) =>
    item.type === "Pass" || item.type === "Expr" && item.value.type === "Constant"
  );
  if (!isAbstract(fn) || !isEmpty) return null;
  for (const node of e.nodes) {
    // Who calls it by super() gets what an empty body gives.
    if (node.type === "Attribute" && node.attr === fn.name && isSuper(e, node.value)) return null;
  }
  const types = new Set<string>();
  for (const node of e.nodes) {
    if (node.type !== "ClassDef" || !e.ownBases(node).includes(owner)) continue;
    for (const item of node.body) {
      const overrides = (item.type === "FunctionDef" || item.type === "AsyncFunctionDef") &&
        item.name === fn.name && !isAbstract(item);
      if (overrides) types.add(resultType(e, item));
    }
  }
  return types.size === 0 ? "unknown" : [...types].join(" | ");
}
