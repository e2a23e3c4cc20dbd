/**
 * Private names: `self.__secret` in class C is the attribute `_C__secret`.
 *
 * They are written as they are where nobody can tell the difference, and by their full names in programs that look at
 * attributes by name, from outside the class, or in two classes of one family.
 *
 * @module
 */
import { isDefinition } from "../scopes/blocks.ts";
import type { ClassDef, Module, Node } from "../../syntax/ast.ts";
import { children } from "../../syntax/walk.ts";

function isPrivate(name: string): boolean {
  return name.startsWith("__") && !name.endsWith("__");
}

/** Functions that show or take attributes by their names. */
const LOOKING = new Set(["vars", "dir", "getattr", "setattr", "hasattr", "delattr"]);

/** Gives private names their full form, in the whole module or not at all. */
export function mangle(module: Module): void {
  const users = new Map<string, Set<ClassDef | null>>();
  let isVisible = false;
  each(module, null, (node, owner) => {
    const name = node.type === "Attribute" ? node.attr : isDefinition(node) ? node.name : "";
    if (isPrivate(name)) users.set(name, (users.get(name) ?? new Set()).add(owner));
    isVisible ||= node.type === "Name" && LOOKING.has(node.id) ||
      node.type === "Attribute" && (node.attr === "__dict__" || /^_[^_]\w*?__\w/.test(node.attr));
  });
  if (users.size === 0) return;
  if (!isVisible && [...users.values()].every((owners) => owners.size < 2)) return;
  each(module, null, rename);
}

function each(
  node: Node,
  owner: ClassDef | null,
  visit: (node: Node, owner: ClassDef | null) => void,
): void {
  for (const child of children(node)) {
    const inner = node.type === "ClassDef" && node.body.includes(child as never) ? node : owner;
    visit(child, inner);
    each(child, inner, visit);
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function rename(node: Node, owner: ClassDef | null): void {
  const prefix = owner?.name.replace(/^_+/, "");
  if (!prefix) return;
  const full = (name: string): string => isPrivate(name) ? `_${prefix}${name}` : name;
  switch (node.type) {
    case "Attribute":
      (node as Writable<typeof node>).attr = full(node.attr);
      break;
    case "Name":
      (node as Writable<typeof node>).id = full(node.id);
      break;
    case "FunctionDef":
    case "AsyncFunctionDef":
      (node as Writable<typeof node>).name = full(node.name);
      break;
    case "arg":
    case "keyword":
      if (node.arg) (node as Writable<typeof node>).arg = full(node.arg);
      break;
  }
}
