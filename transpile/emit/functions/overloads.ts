/**
 * Functions under `@overload`: what they say is for type checkers, and the function of the same name behind them is the
 * one that is called, so nothing is written for them.
 *
 * @module
 */
import { walk } from "../../syntax/walk.ts";
import type { Expr, Module, Stmt } from "../../syntax/ast.ts";
import { isDefinition } from "../scopes/blocks.ts";

/** Whether a module asks while it runs which functions stood under `@overload`. */
function asksForOverloads(module: Module): boolean {
  for (const node of walk(module)) {
    if (node.type === "Attribute" && node.attr === "get_overloads") return true;
    if (node.type === "Name" && node.id === "get_overloads") return true;
  }
  return false;
}

/** Takes the functions under `@overload` out of a module, but for those behind which nothing of their name is defined. */
export function dropOverloads(module: Module): void {
  if (asksForOverloads(module)) return;
  const names = new Set<string>();
  for (const node of module.body) {
    if (node.type !== "ImportFrom" || !/^typing(_extensions)?$/.test(node.module ?? "")) continue;
    for (const { name, asname } of node.names) if (name === "overload") names.add(asname ?? name);
  }
  const marks = (decorator: Expr): boolean =>
    decorator.type === "Name" && names.has(decorator.id) ||
    decorator.type === "Attribute" && decorator.attr === "overload" &&
      decorator.value.type === "Name" && decorator.value.id === "typing";
  for (const node of walk(module)) {
    if (node.type !== "Module" && node.type !== "ClassDef" && !isDefinition(node)) continue;
    const body = node.body as Stmt[];
    const kept = body.filter((item, i) =>
      !isDefinition(item) || !item.decorator_list.some(marks) ||
      !body.slice(i + 1).some((other) => isDefinition(other) && other.name === item.name)
    );
    if (kept.length < body.length) body.splice(0, body.length, ...kept);
  }
}
